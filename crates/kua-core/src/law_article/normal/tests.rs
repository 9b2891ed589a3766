use super::*;
use proptest::prelude::*;

fn shown(written: &str) -> String {
    normalise(written)
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

#[track_caller]
fn check(written: &str, expected: &str) {
    assert_eq!(shown(written), expected, "{written}");
}

#[test]
fn english_writings_are_read() {
    for (written, expected) in [
        ("Article 174", "174"),
        ("article 174", "174"),
        ("Article 174 (1)", "174 (1)"),
        ("Article 174(1)", "174 (1)"),
        ("Article 174, part 2", "174 (2)"),
        ("Article 174 part 2", "174 (2)"),
        ("article 278, part 3 of the Criminal Code", "278 (3)"),
        ("Part 2 of Article 405", "405 (2)"),
        ("part two", ""),
        ("Parts 1 and 2 of Article 405", "405 (1); 405 (2)"),
        ("Article 405, parts 1 and 2", "405 (1); 405 (2)"),
        ("Articles 174 and 256", "174; 256"),
        ("Articles 174, 256 and 405 (2)", "174; 256; 405 (2)"),
        ("Articles 174 (1) and 405 (2)", "174 (1); 405 (2)"),
        ("Art. 342", "342"),
        ("Art. 361-1", "361.1"),
        ("Art. 361-1, part 3", "361.1 (3)"),
        ("Art.205.2", "205.2"),
        ("Article 280.3", "280.3"),
        ("Article 20.3.3", "20.3.3"),
        ("Article 307¹", "307.1"),
        ("Article 2081", "208.1"),
        ("§ 129", "129"),
        ("§129a", "129a"),
        ("section 129", "129"),
        ("Article 105, paragraph 2", "105 paragraph 2"),
        ("paragraph 2 of Article 105", "105 paragraph 2"),
        ("Article 105 (2)", "105 (2)"),
        ("Article 88 (1) (c)", "88 (1) (c)"),
        ("Article 174 of the Criminal Code of 2014", "174"),
        (
            "Part 2 of Article 174 and part 1 of Article 405",
            "174 (2); 405 (1)",
        ),
        ("Article 174-176", "174; 176"),
        ("the law of 1997", ""),
        ("", ""),
        ("Article", ""),
    ] {
        check(written, expected);
    }
}

#[test]
fn writings_of_other_languages_are_read() {
    for (written, expected) in [
        ("ст. 174 ч. 1", "174 (1)"),
        ("ст.174 ч.1", "174 (1)"),
        ("ч. 2 ст. 405", "405 (2)"),
        ("ч. 1.1 ст. 282.2 УК РФ", "282.2 (1.1)"),
        ("статья 174 часть 2", "174 (2)"),
        ("по статье 174 (часть 2) УК", "174 (2)"),
        ("часть 2 статьи 405 УК РК", "405 (2)"),
        ("части 1 и 2 статьи 405", "405 (1); 405 (2)"),
        ("п. «б» ч. 2 ст. 207.3", "207.3 (2) (б)"),
        ("статья 361-1", "361.1"),
        ("174-бап", "174"),
        ("174-бабы", "174"),
        ("174-баптың 1-бөлігі", "174 (1)"),
        ("174 бап 1 бөлік", "174 (1)"),
        ("моддаи 307", "307"),
        ("ҚК 174-бабының 2-бөлігі", "174 (2)"),
        ("337-1-бап", "337.1"),
        ("330-берене", "330"),
        ("330-берененин 2-бөлүгү", "330 (2)"),
        ("244-modda", "244"),
        ("159-moddasi 3-qismi", "159 (3)"),
        ("第二百九十三条", "293"),
        ("第二百九十三条第一款", "293 (1)"),
        ("刑法第一百零五条第二款", "105 (2)"),
        ("第一百二十条之三", "120.3"),
        ("第120条之一第一款", "120.1 (1)"),
        ("第二十九条第（二）项", "29 paragraph 2"),
        ("第十条", "10"),
        ("Điều 117", "117"),
        ("khoản 2 Điều 117", "117 (2)"),
        ("Artikel 5 Absatz 1", "5 (1)"),
    ] {
        check(written, expected);
    }
}

#[test]
fn two_writings_of_one_article_agree() {
    let one = |written: &str| normalise(written).remove(0);
    for (first, second, agree) in [
        ("Article 174", "ст. 174 ч. 1", true),
        ("Article 174 (1)", "Part 1 of Article 174", true),
        ("Article 174 (1)", "Article 174 (2)", false),
        ("Article 280.3", "Article 280", false),
        ("Article 105, paragraph 2", "第一百零五条第二款", true),
    ] {
        assert_eq!(
            one(first).agrees_with(&one(second)),
            agree,
            "{first} {second}"
        );
    }
}

const WORDS: &[&str] = &[
    "Article",
    "Art.",
    "§",
    "part",
    "paragraph",
    "of",
    "and",
    ",",
    "(",
    ")",
    "174",
    "280.3",
    "2081",
    "-",
    "1",
    "2",
    "а",
    "b",
    "ст.",
    "ч.",
    "174-бап",
    "1-бөлігі",
    "第二百条",
    "第一款",
    "¹",
    "0",
    "x",
    "1997",
    "Code",
    "129a",
];

proptest! {
    #[test]
    fn normalising_twice_is_the_same(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..12),
        gaps in prop::collection::vec(prop::bool::ANY, 12),
    ) {
        let mut written = String::new();
        for (word, gap) in words.iter().zip(gaps) {
            written.push_str(word);
            if gap { written.push(' '); }
        }
        for article in normalise(&written) {
            prop_assert_eq!(normalise(&article.to_string()), vec![article], "{}", written);
        }
    }

    #[test]
    fn no_input_makes_it_panic(written in "\\PC*") {
        for article in normalise(&written) {
            prop_assert_eq!(normalise(&article.to_string()), vec![article]);
        }
    }
}
