#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use super::*;

fn file() -> LawArticles {
    toml::from_str(FILE).unwrap_or_else(|error| panic!("{error}"))
}

/// Looks up: law, article, countries of the text, day.
fn found(law: &str, article: &str, countries: &[&str], day: &str) -> String {
    let countries: Vec<String> = countries.iter().map(ToString::to_string).collect();
    let on = day.parse::<Edtf>().ok().and_then(|edtf| edtf.earliest());
    let law = (!law.is_empty()).then_some(law);
    of_charge(law, Some(article), &countries, on)
        .iter()
        .map(|one| one.article.code.clone())
        .collect::<Vec<_>>()
        .join(" ")
}

#[track_caller]
fn check(question: (&str, &str, &[&str], &str), expected: &str) {
    let (law, article, countries, day) = question;
    assert_eq!(
        found(law, article, countries, day),
        expected,
        "{question:?}"
    );
}

#[test]
fn the_file_is_read_and_every_entry_stands_on_a_law_and_a_source() {
    let file = file();
    assert_eq!(file.code, "law-articles");
    assert!(file.version >= 1);
    let mut codes = BTreeSet::new();
    for law in &file.laws {
        assert!(law.title.contains_key("en"), "{}", law.code);
        assert!(
            file.countries.iter().any(|one| one.code == law.country),
            "{}",
            law.code
        );
        assert!(law.names.values().all(|names| !names.is_empty()));
        assert!(codes.insert(law.code.clone()), "{} twice", law.code);
    }
    for article in &file.articles {
        let code = &article.code;
        assert!(file.law(&article.law).is_some(), "{code}");
        assert!(file.source(&article.source).is_some(), "{code}");
        assert!(article.title.contains_key("en"), "{code}");
        assert!(
            article.title.len() > 1,
            "{code} has no title of its own language"
        );
        assert!(codes.insert(code.clone()), "{code} twice");
        let written = match &article.part {
            Some(part) => format!("{} ({part})", article.article),
            None => article.article.clone(),
        };
        let normal = normalise(&written);
        assert_eq!(normal.len(), 1, "{code}");
        assert_eq!(normal[0].to_string(), written, "{code}");
        let mut expected = format!("{}-{}", article.law, article.article);
        if let Some(part) = &article.part {
            expected = format!("{expected}-{part}");
        }
        assert_eq!(*code, expected);
    }
    let articles: BTreeSet<(&str, &str)> = file
        .articles
        .iter()
        .map(|one| (one.law.as_str(), one.article.as_str()))
        .collect();
    assert!(articles.len() >= 120, "{}", articles.len());
}

#[test]
fn a_verified_entry_says_a_sentence_or_why_none_and_names_a_text() {
    for article in file().articles {
        let code = &article.code;
        if article.verified {
            assert_ne!(article.source, "unread", "{code}");
            assert!(article.max.is_some() || article.note.is_some(), "{code}");
        }
        for lighter in &article.lighter {
            assert!(article.max.is_some_and(|max| max >= *lighter), "{code}");
        }
        if let (Some(min), Some(max)) = (article.min, article.max) {
            assert!(min <= max, "{code}");
        }
    }
}

#[test]
fn a_country_or_a_law_that_names_it_is_needed() {
    check(("", "Article 174", &[], ""), "");
    check(
        ("", "Article 174", &["KZ"], ""),
        "kz-cc-2014-174-1 kz-cc-2014-174-2 kz-cc-2014-174-3",
    );
    check(
        ("Kazakhstan's penal code", "Article 174 (2)", &[], ""),
        "kz-cc-2014-174-2",
    );
    check(("Criminal Code", "Article 174", &["FR"], ""), "");
    check(
        ("Criminal Code of Kazakhstan", "Article 282", &["RU"], ""),
        "",
    );
    check(("УК РК", "ст. 405 ч. 2", &["KZ"], ""), "kz-cc-2014-405-2");
    check(
        ("Қылмыстық кодекс", "174-баптың 1-бөлігі", &["KZ"], ""),
        "kz-cc-2014-174-1",
    );
    check(
        ("中华人民共和国刑法", "第二百九十三条第一款", &[], ""),
        "cn-cl-293-1",
    );
    check(("УК РФ", "ст. 280.3 ч. 1", &[], ""), "ru-cc-280.3-1");
}

#[test]
fn the_law_as_written_tells_codes_of_one_country_apart() {
    check(
        (
            "Code of Administrative Offences",
            "Article 488",
            &["KZ"],
            "",
        ),
        "kz-cao-2014-488",
    );
    check(("Criminal Code", "Article 488", &["KZ"], ""), "");
    check(("Water Code", "Article 174", &["KZ"], ""), "");
    check(
        ("1997 Criminal Code", "Article 164", &["KZ"], ""),
        "kz-cc-1997-164",
    );
    check(("1997 Criminal Code", "Article 174", &["KZ"], ""), "");
    check(
        ("2015 Penal Code", "Article 331 (2)", &["VN"], ""),
        "vn-pc-2015-331-2",
    );
}

#[test]
fn the_day_chooses_among_codes_and_a_code_that_is_gone_is_found_as_such() {
    check(
        ("Criminal Code", "Article 330", &["KG"], "2023-05-01"),
        "kg-cc-2021-330",
    );
    check(
        ("Penal Code", "Article 258 (1)", &["VN"], "2013-05-01"),
        "vn-pc-1999-258-1",
    );
    let candidates = of_charge(
        Some("Criminal Code"),
        Some("Article 164"),
        &["KZ".into()],
        "2019-03-10".parse::<Edtf>().unwrap().earliest(),
    );
    assert_eq!(candidates.len(), 1);
    assert!(candidates[0].has(Reason::NotInForce));
}

#[test]
fn a_part_that_the_file_lacks_is_said() {
    let candidates = of_charge(None, Some("Article 174 (9)"), &["KZ".into()], None);
    assert!(!candidates.is_empty());
    assert!(candidates.iter().all(|one| one.has(Reason::PartNotInFile)));
}

#[test]
fn only_a_maximum_that_no_candidate_knows_differs() {
    let said = |article: &str, countries: &[&str], years: SentenceYears| {
        let countries: Vec<String> = countries.iter().map(ToString::to_string).collect();
        let sentence = Sentence {
            text: "so long".into(),
            years: Some(years),
        };
        differing(&of_charge(None, Some(article), &countries, None), &sentence)
            .iter()
            .map(|one| one.article.code.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let years = SentenceYears::Years;
    for (article, countries, sentence, expected) in [
        (
            "Article 174 (2)",
            &["KZ"][..],
            years(12.0),
            "kz-cc-2014-174-2",
        ),
        ("Article 174 (2)", &["KZ"], years(10.0), ""),
        // Any of the three parts can be meant.
        ("Article 174", &["KZ"], years(20.0), ""),
        (
            "Article 174",
            &["KZ"],
            years(15.0),
            "kz-cc-2014-174-1 kz-cc-2014-174-2 kz-cc-2014-174-3",
        ),
        // A lighter case of the same provision.
        ("Article 105 (2)", &["CN"], years(5.0), ""),
        (
            "Article 105 (2)",
            &["CN"],
            SentenceYears::Life,
            "cn-cl-105-2",
        ),
        // The part is not in the file.
        ("Article 174 (9)", &["KZ"], years(3.0), ""),
        // Two countries have such an article.
        ("Article 293", &["CN", "BY"], years(25.0), ""),
        // The file has no maximum.
        ("Article 180", &["KZ"], years(25.0), ""),
        (
            "Article 25",
            &["CN"],
            years(15.0 / 365.25),
            "cn-psapl-2005-25",
        ),
        ("Article 26", &["CN"], years(15.0 / 365.25), ""),
    ] {
        assert_eq!(said(article, countries, sentence), expected, "{article}");
    }
}

#[test]
fn a_title_falls_back_to_english() {
    let file = file();
    let law = file.law("kz-cc-2014").unwrap();
    assert!(in_language(&law.title, "ru-KZ").starts_with("Уголовный"));
    assert!(in_language(&law.title, "xx").starts_with("Criminal Code"));
}

/// Each article that is named: what it fits, and whether that is sure.
fn fits(article: &str, countries: &[&str], day: &str) -> String {
    let countries: Vec<String> = countries.iter().map(ToString::to_string).collect();
    let on = day.parse::<Edtf>().ok().and_then(|edtf| edtf.earliest());
    named(None, Some(article), &countries, on)
        .iter()
        .map(|one| {
            let codes: Vec<&str> = one
                .fitting()
                .map(|candidate| candidate.article.code.as_str())
                .collect();
            let mark = if one.is_sure() { "!" } else { "?" };
            format!("{}: {}{mark}", one.article, codes.join(" "))
        })
        .collect::<Vec<_>>()
        .join("; ")
}

#[test]
fn an_article_is_sure_where_one_entry_fits_it_and_was_in_force() {
    let kz = &["KZ"][..];
    for (article, countries, day, expected) in [
        ("Article 174 (2)", kz, "", "174 (2): kz-cc-2014-174-2!"),
        (
            "Article 174 (2)",
            kz,
            "2019-05-01",
            "174 (2): kz-cc-2014-174-2!",
        ),
        (
            "Article 174",
            kz,
            "",
            "174: kz-cc-2014-174-1 kz-cc-2014-174-2 kz-cc-2014-174-3?",
        ),
        // Each of two articles is a question of its own.
        (
            "Articles 174 (2) and 405 (2)",
            kz,
            "",
            "174 (2): kz-cc-2014-174-2!; 405 (2): kz-cc-2014-405-2!",
        ),
        // A part that the file lacks is none of those that it has.
        ("Article 174 (9)", kz, "", "174 (9): ?"),
        ("Article 174 (2)", &[], "", "174 (2): ?"),
        (
            "Article 174 (2)",
            kz,
            "1999-05-01",
            "174 (2): kz-cc-2014-174-2?",
        ),
        ("no article at all", kz, "", ""),
    ] {
        assert_eq!(fits(article, countries, day), expected, "{article}");
    }
}

#[test]
fn an_entry_is_found_by_its_code_with_those_beside_it() {
    let file = law_articles().unwrap();
    let entry = file.entry("kz-cc-2014-174-2").unwrap();
    assert_eq!(entry.number(), "174 (2)");
    let beside: Vec<String> = file
        .beside("kz-cc-2014-174-2")
        .iter()
        .map(Candidate::number)
        .collect();
    assert_eq!(beside, ["174 (1)", "174 (3)"]);
    assert!(file.entry("kz-cc-2014-9999").is_none());
    assert!(file.beside("kz-cc-2014-9999").is_empty());
}
