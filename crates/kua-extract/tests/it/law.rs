//! Articles and sentences: many small texts, and the notices beside them.

use kua_core::proposal::{ProposalValue, SentenceYears};

use crate::press_release::read;

/// Compares the charges of a text: article | law | maximum = years | imposed = years.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(charges_of(text), expected, "{text}");
}

/// Returns the charges of a text, a line each.
fn charges_of(text: &str) -> Vec<String> {
    let years = |years: Option<SentenceYears>| match years {
        Some(SentenceYears::Years(years)) => format!("{years}"),
        Some(SentenceYears::Life) => "life".into(),
        Some(SentenceYears::Death) => "death".into(),
        None => "-".into(),
    };
    read(text)
        .proposals
        .iter()
        .filter_map(|proposal| match &proposal.value {
            ProposalValue::Charge(charge) => {
                let sentence = |sentence: &Option<kua_core::proposal::Sentence>| {
                    sentence.as_ref().map_or("-".to_owned(), |sentence| {
                        format!("{} = {}", sentence.text, years(sentence.years))
                    })
                };
                Some(format!(
                    "{} | {} | {} | {}",
                    charge.article.as_deref().unwrap_or("-"),
                    charge.law.as_deref().unwrap_or("-"),
                    sentence(&charge.max_sentence),
                    sentence(&charge.imposed_sentence)
                ))
            }
            _ => None,
        })
        .collect()
}

/// Compares the notices of a text that are about law.
#[track_caller]
fn check_notices(text: &str, expected: &[&str]) {
    let document = read(text);
    let found: Vec<String> = document
        .notices
        .iter()
        .filter(|notice| notice.code == "law-differs")
        .map(|notice| {
            format!(
                "{} @ {}",
                notice.message,
                notice.place.as_deref().unwrap_or("-")
            )
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn sentences_that_were_passed_are_read_in_many_forms() {
    for (words, expected) in [
        ("sentenced to 5 years", "5 years = 5"),
        (
            "sentenced to five years in prison",
            "five years in prison = 5",
        ),
        (
            "sentenced to 10-and-a-half years in prison",
            "10-and-a-half years in prison = 10.5",
        ),
        (
            "sentenced to ten-and-a-half years",
            "ten-and-a-half years = 10.5",
        ),
        (
            "sentenced to ten and a half years in jail",
            "ten and a half years in jail = 10.5",
        ),
        (
            "sentenced to 18 months in prison",
            "18 months in prison = 1.5",
        ),
        (
            "sentenced to one year and six months in prison",
            "one year and six months in prison = 1.5",
        ),
        (
            "sentenced to eight years in a strict-regime penal colony",
            "eight years in a strict-regime penal colony = 8",
        ),
        (
            "sentenced to two years of restricted freedom",
            "two years of restricted freedom = 2",
        ),
        (
            "sentenced to three years' imprisonment",
            "three years' imprisonment = 3",
        ),
        ("sentenced to life", "life = life"),
        ("sentenced to life in prison", "life in prison = life"),
        ("sentenced to death", "death = death"),
        (
            "sentenced to death with a two-year reprieve",
            "death with a two-year reprieve = death",
        ),
        (
            "given a suspended death sentence",
            "suspended death sentence = death",
        ),
        (
            "given a seven-year prison sentence",
            "seven-year prison sentence = 7",
        ),
        (
            "given a two-year suspended sentence",
            "two-year suspended sentence = 2",
        ),
        ("jailed for 12 years", "12 years = 12"),
        ("imprisoned for nine years", "nine years = 9"),
        (
            "sentenced to 15 days of administrative detention",
            "15 days of administrative detention = 0.041",
        ),
        ("sentenced to 15 days in jail", "15 days in jail = 0.041"),
        (
            "sentenced to a total of 20 years in prison",
            "20 years in prison = 20",
        ),
        (
            "sentenced after a closed trial to six years in prison",
            "six years in prison = 6",
        ),
    ] {
        check(
            &format!("Aida Karim was {words} on charges of espionage."),
            &[&format!("- | - | - | {expected}")],
        );
    }
}

#[test]
fn sentences_that_are_threatened_are_read_in_many_forms() {
    for (words, expected) in [
        (
            "faces up to ten years in prison",
            "up to ten years in prison = 10",
        ),
        ("faces up to 10 years", "up to 10 years = 10"),
        ("faces 10 years in prison", "10 years in prison = 10"),
        (
            "is facing a maximum of 15 years in prison",
            "maximum of 15 years in prison = 15",
        ),
        (
            "faces between seven and 12 years in prison",
            "seven and 12 years in prison = 12",
        ),
        (
            "faces 7 to 12 years in prison",
            "7 to 12 years in prison = 12",
        ),
        ("faces from 3 to 7 years", "3 to 7 years = 7"),
        (
            "could be sentenced to eight years in prison",
            "eight years in prison = 8",
        ),
        ("faces life imprisonment", "life imprisonment = life"),
        ("faces the death penalty", "death penalty = death"),
        (
            "risks up to five years' imprisonment",
            "up to five years' imprisonment = 5",
        ),
        (
            "faces 10 years in prison if convicted",
            "10 years in prison = 10",
        ),
    ] {
        check(
            &format!("Aida Karim, charged with espionage, {words}."),
            &[&format!("- | - | {expected} | -")],
        );
    }
    check(
        "Aida Karim was charged under Article 280, punishable by up to four years in prison.",
        &["Article 280 | - | up to four years in prison = 4 | -"],
    );
    check(
        "Aida Karim was charged under Article 280, which carries a maximum sentence of four years.",
        &["Article 280 | - | maximum sentence of four years = 4 | -"],
    );
}

#[test]
fn what_was_passed_and_what_is_threatened_stand_side_by_side() {
    check(
        "Aida Karim was sentenced to five years in prison under Article 174 of the Criminal Code, which carries up to seven years in prison.",
        &[
            "Article 174 | Criminal Code | up to seven years in prison = 7 | five years in prison = 5",
        ],
    );
    check(
        "Aida Karim was charged under Article 174, which carries up to seven years in prison, and under Article 405, which carries up to six years in prison.",
        &[
            "Article 174 | - | up to seven years in prison = 7 | -",
            "Article 405 | - | up to six years in prison = 6 | -",
        ],
    );
}

#[test]
fn fines_stand_with_the_article_or_offence_they_were_for() {
    check(
        "Aida Karim was fined 500 roubles under Article 20.3.3 of the Administrative Code.",
        &["Article 20.3.3 | Administrative Code | - | fined 500 roubles = -"],
    );
    check(
        "Aida Karim was convicted of libel and ordered to pay a fine of 2 million tenge.",
        &["- | - | - | fine of 2 million tenge = -"],
    );
    check("Aida Karim was fined 500 roubles.", &[]);
}

#[test]
fn lengths_that_are_no_sentence_are_left_alone() {
    for text in [
        "Aida Karim is 30 years old and was arrested.",
        "For two years Aida Karim worked as a teacher before she was arrested.",
        "Aida Karim was arrested two years ago.",
        "Aida Karim, who was sentenced two years ago, fled.",
        "Aida Karim was arrested 10 years after her brother.",
        "Aida Karim marked the ten-year anniversary of the protest and was detained.",
        "Aida Karim faces a trial that was postponed three months earlier.",
        "Aida Karim was released after two years in prison.",
        "A five-year plan was presented and Aida Karim was arrested.",
        "Life is hard, said Aida Karim, who was detained.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn articles_are_read_in_many_forms() {
    for (words, expected) in [
        (
            "under Article 174 (1) of the Criminal Code",
            "Article 174 (1) | Criminal Code",
        ),
        (
            "under Article 174(1) of the Criminal Code",
            "Article 174(1) | Criminal Code",
        ),
        (
            "under Article 174, part 2 of Kazakhstan's penal code",
            "Article 174, part 2 | Kazakhstan's penal code",
        ),
        ("under Part 2 of Article 405", "Part 2 of Article 405 | -"),
        (
            "under part 2 article 405 of the Criminal Code",
            "part 2 article 405 | Criminal Code",
        ),
        (
            "under Parts 1 and 2 of Article 405 of the Criminal Code",
            "Parts 1 and 2 of Article 405 | Criminal Code",
        ),
        (
            "under Criminal Code Article 174, Part 1",
            "Article 174, Part 1 | Criminal Code",
        ),
        (
            "under Administrative Code Article 490, Part 1, Point 1",
            "Article 490, Part 1, Point 1 | Administrative Code",
        ),
        (
            "under Articles 174 and 405 of the Criminal Code",
            "Articles 174 and 405 | Criminal Code",
        ),
        (
            "under Articles 174, 256 and 405 of the Criminal Code",
            "Articles 174, 256 and 405 | Criminal Code",
        ),
        (
            "under Article 280.3 of the Criminal Code",
            "Article 280.3 | Criminal Code",
        ),
        (
            "under Article 361-1 of the Criminal Code",
            "Article 361-1 | Criminal Code",
        ),
        (
            "under Art. 342 of the Criminal Code",
            "Art. 342 | Criminal Code",
        ),
        (
            "under Section 505(b) of the Penal Code",
            "Section 505(b) | Penal Code",
        ),
        (
            "under Article 293 of the Criminal Law",
            "Article 293 | Criminal Law",
        ),
        (
            "under Article 88 of Vietnam's 1999 Penal Code",
            "Article 88 | Vietnam's 1999 Penal Code",
        ),
    ] {
        check(
            &format!("Aida Karim was charged {words}."),
            &[&format!("{expected} | - | -")],
        );
    }
}

#[test]
fn articles_that_protect_and_a_name_are_no_charge() {
    for text in [
        "Article 19 of the ICCPR protects Aida Karim.",
        "Article 35 of the Constitution guarantees freedom.",
        "Article 9 of the Universal Declaration of Human Rights applies to Aida Karim.",
        "ARTICLE 19 called for her release.",
        "The article was published in 2019.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn one_article_told_twice_is_one_charge_and_another_part_is_another() {
    check(
        "Aida Karim was charged under Article 405 of the Criminal Code. On Monday Aida Karim was tried under Part 2 of Article 405.",
        &["Part 2 of Article 405 | Criminal Code | - | -"],
    );
    check(
        "Aida Karim was charged under Article 280 of the Criminal Code. Aida Karim was also charged under Article 280.3.",
        &[
            "Article 280 | Criminal Code | - | -",
            "Article 280.3 | - | - | -",
        ],
    );
}

#[test]
fn another_maximum_than_the_data_files_is_a_notice_and_the_text_keeps_its_own() {
    let text = "Aida Karim of Almaty was charged under Article 174, part 2 of the Criminal Code and faces up to 12 years in prison.";
    check_notices(
        text,
        &[
            "the text says up to 12 years in prison; the data file says 10 years for Article 174 (2), unverified @ characters 39-79",
        ],
    );
    check(
        text,
        &["Article 174, part 2 | Criminal Code | up to 12 years in prison = 12 | -"],
    );
    check_notices(
        "Aida Karim of Beijing was charged under Article 293 of the Criminal Law and faces up to seven years in prison.",
        &[
            "the text says up to seven years in prison; the data file says 5 years for Article 293 (1), 10 years for Article 293 (2) @ characters 40-71",
        ],
    );
}

#[test]
fn what_agrees_or_cannot_be_told_is_no_notice() {
    for text in [
        "Aida Karim of Almaty was charged under Article 174, part 2 of the Criminal Code and faces up to ten years in prison.",
        // One of the parts allows so much.
        "Aida Karim of Almaty was charged under Article 174 and faces up to 20 years in prison.",
        // No country is told.
        "Aida Karim was charged under Article 174, part 2 and faces up to 12 years in prison.",
        // The file does not know the article.
        "Aida Karim of Almaty was charged under Article 999 and faces up to 12 years in prison.",
        // The file does not know a maximum.
        "Aida Karim of Almaty was charged under Article 180 and faces up to 12 years in prison.",
    ] {
        check_notices(text, &[]);
    }
}

#[test]
fn the_verb_of_a_sentence_may_stand_far_away_or_not_at_all() {
    check(
        "Judge Orlov handed Timur Asan, who taught at a school in the hills until 2019, a six-year term.",
        &["- | - | - | six-year term = 6"],
    );
    check(
        "Timur Asan was sentenced to eight years and his cousin Dana Sherova to four and a half years.",
        &[
            "- | - | - | eight years = 8",
            "- | - | - | four and a half years = 4.5",
        ],
    );
    check(
        "The appeal court upheld the seven-year prison sentence of Timur Asan.",
        &["- | - | - | seven-year prison sentence = 7"],
    );
    check(
        "The city court gave Timur Asan nine years under Article 159 of the Criminal Code.",
        &["Article 159 | Criminal Code | - | nine years = 9"],
    );
    check(
        "Timur Asan got eight years followed by three years of probation, and Bui Nhat got five years after a short trial.",
        &["- | - | - | eight years = 8", "- | - | - | five years = 5"],
    );
    check(
        "Timur Asan received nine years.",
        &["- | - | - | nine years = 9"],
    );
    check(
        "Timur Asan left the colony in May, having served his two and a half years.",
        &["- | - | - | two and a half years = 2.5"],
    );
    check(
        "Timur Asan was convicted under Article 307 (up to ten years) in May.",
        &["Article 307 | - | up to ten years = 10 | -"],
    );
    check(
        "Timur Asan was tried under Article 117 of the Penal Code, which provides for terms of five to 12 years.",
        &["Article 117 | Penal Code | five to 12 years = 12 | -"],
    );
    check(
        "Timur Asan was convicted in May; the prosecutor had asked for seven years in prison.",
        &[],
    );
}

#[test]
fn lines_of_a_list_pass_sentences_without_a_verb() {
    check(
        "Timur Asan, 34, teacher. Arrested 2 May 2021. Three years in prison, Branch 2.",
        &["- | - | - | Three years in prison = 3"],
    );
    check(
        "Timur Asan, 34, teacher. Arrested 2 May 2021. Two years, suspended.",
        &["- | - | - | Two years = 2"],
    );
}

#[test]
fn terms_are_half_told_sought_changed_and_bracketed() {
    for (text, expected) in [
        (
            "Anna Petrova was sentenced to ten years, Boris Ivanov to eight and Vera Sokolova to seven.",
            &[
                "- | - | - | ten years = 10",
                "- | - | - | eight = 8",
                "- | - | - | seven = 7",
            ] as &[&str],
        ),
        (
            "Anna Petrova (10 years) and Boris Ivanov (8 years) were convicted in May.",
            &["- | - | - | 10 years = 10", "- | - | - | 8 years = 8"] as &[&str],
        ),
        (
            "Anna Petrova was indicted under art. 220/6 and could get 10 years.",
            &["art. 220/6 | - | 10 years = 10 | -"] as &[&str],
        ),
        (
            "The judge imposed a prison term of 4 years 6 months on Anna Petrova.",
            &["- | - | - | 4 years 6 months = 4.5"] as &[&str],
        ),
        (
            "Anna Petrova's sentence was increased to twelve years on appeal.",
            &["- | - | - | twelve years = 12"] as &[&str],
        ),
        (
            "Anna Petrova was sent to prison for six years.",
            &["- | - | - | six years = 6"] as &[&str],
        ),
        (
            "Anna Petrova was charged under Article 275, for which she may be imprisoned for life.",
            &["Article 275 | - | life = life | -"] as &[&str],
        ),
        (
            "The prosecutor demanded that Anna Petrova be sentenced to between 7 and 15 years in prison under Article 314/2.",
            &["Article 314/2 | - | between 7 and 15 years in prison = 15 | -"] as &[&str],
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn terms_are_handed_down_in_many_words() {
    for (text, expected) in [
        (
            "The court sent Anna Petrova to a penal colony for two and a half years.",
            "- | - | - | two and a half years = 2.5",
        ),
        (
            "Anna Petrova was found guilty of separatism and put away for 20 years.",
            "- | - | - | 20 years = 20",
        ),
        (
            "Anna Petrova's sentence was commuted to life.",
            "- | - | - | life = life",
        ),
        (
            "Anna Petrova is serving 12 years for extremism.",
            "- | - | - | 12 years = 12",
        ),
        (
            "Anna Petrova was resentenced to eleven years.",
            "- | - | - | eleven years = 11",
        ),
        (
            "Anna Petrova was charged under Article 313, which carries up to five.",
            "Article 313 | - | up to five = 5 | -",
        ),
        (
            "Under Article 274 of the Penal Code, the maximum is five years.",
            "Article 274 | Penal Code | five years = 5 | -",
        ),
    ] {
        let found = charges_of(text);
        assert!(
            found.iter().any(|charge| charge == expected),
            "{text}: {found:?}"
        );
    }
}
