//! What a word for somebody without a name may be: its cases, gender and number, by its ending.
//!
//! It knows no dictionary: what it is given is known to be a word for people.

use super::Gender;
use super::names::{A, D, G, I, N, P};

/// What a noun may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Noun {
    pub(crate) cases: u8,
    pub(crate) gender: Option<Gender>,
    pub(crate) plural: bool,
}

/// Ends of the stems of women's words in -а and of men's words that go like them.
const WOMEN: [&str; 36] = [
    "стк",
    "анк",
    "янк",
    "ниц",
    "щин",
    "девушк",
    "девочк",
    "сестр",
    "жен",
    "мам",
    "бабушк",
    "внучк",
    "дочк",
    "невест",
    "невестк",
    "вдов",
    "тет",
    "певиц",
    "актрис",
    "поэтесс",
    "адвокатк",
    "блогерк",
    "студентк",
    "юристк",
    "подруг",
    "пенсионерк",
    "директорк",
    "авторк",
    "уроженк",
    "гражданк",
    "жертв",
    "супругу",
    "монахин",
    "врачк",
    "соседк",
    "знакомк",
];

/// Tells whether a word has the ending of an adjective.
pub(crate) fn is_adjective(lower: &str) -> bool {
    const ENDS: [&str; 16] = [
        "ый", "ий", "ого", "его", "ому", "ему", "ая", "яя", "ую", "юю", "ые", "ие", "ых", "их",
        "ыми", "ими",
    ];
    lower.chars().count() > 4 && ENDS.iter().any(|end| lower.ends_with(end))
        || lower.chars().count() > 5 && lower.ends_with("ой")
}

/// Tells whether a word says when or how, and owns nobody.
pub(crate) fn is_adverb(lower: &str) -> bool {
    lower.ends_with('о') || lower.ends_with("ли") || lower.ends_with('л') || lower.ends_with("ом")
}

/// The cases of an adjective or a noun.
pub(crate) fn cases(lower: &str) -> u8 {
    read(lower).cases
}

/// Reads a word.
pub(crate) fn read(lower: &str) -> Noun {
    let one = |cases: u8, gender: Gender| Noun {
        cases,
        gender: Some(gender),
        plural: false,
    };
    let many = |cases: u8| Noun {
        cases,
        gender: None,
        plural: true,
    };
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    match lower {
        "мать" | "дочь" => return one(N | A, Gender::Female),
        "матери" | "дочери" => return one(G | D | P, Gender::Female),
        "матерью" | "дочерью" => return one(I, Gender::Female),
        "дети" | "люди" => return many(N),
        "детей" | "людей" | "человек" => return many(G | A),
        "братья" | "сыновья" | "родители" | "супруги" | "друзья" =>
        {
            return many(N);
        }
        "мужчина" | "папа" | "дядя" | "дедушка" | "юноша" => {
            return one(N, Gender::Male);
        }
        "мужчину" | "папу" | "дядю" | "дедушку" | "юношу" => {
            return one(A, Gender::Male);
        }
        "мужчине" | "папе" | "дяде" => return one(D | P, Gender::Male),
        "мужчин" => return many(G | A),
        "коллега" => {
            return Noun {
                cases: N,
                gender: None,
                plural: false,
            };
        }
        "коллегу" => {
            return Noun {
                cases: A,
                gender: None,
                plural: false,
            };
        }
        "супругу" => return one(A | D, Gender::Female),
        "супруга" => return one(N | A | G, Gender::Female),
        _ => {}
    }
    if ends(&["ого", "его"]) && lower.chars().count() > 5 {
        return one(G | A, Gender::Male);
    }
    if ends(&["ому", "ему"]) && lower.chars().count() > 5 {
        return one(D, Gender::Male);
    }
    if ends(&["ая", "яя"]) {
        return one(N, Gender::Female);
    }
    if ends(&["ую", "юю"]) {
        return one(A, Gender::Female);
    }
    if ends(&["ые", "ие"]) {
        return many(N);
    }
    if ends(&["ых", "их"]) {
        return many(G | A | P);
    }
    if ends(&["ыми", "ими"]) {
        return many(I);
    }
    if ends(&["ый", "ий"]) {
        return one(N, Gender::Male);
    }
    if ends(&["нной", "мой", "вшей", "щей", "торой"]) {
        return one(G | D | I | P, Gender::Female);
    }
    if ends(&["нным", "мым", "вшим", "щим", "торым"]) {
        return Noun {
            cases: D | I,
            gender: None,
            plural: false,
        };
    }
    if ends(&["нном", "вшем", "тором"]) {
        return one(P, Gender::Male);
    }
    if ends(&["ами", "ями"]) {
        return many(I);
    }
    if ends(&["ам", "ям"]) && lower.chars().count() > 4 {
        return many(D);
    }
    if ends(&["ах", "ях"]) {
        return many(P);
    }
    if ends(&["ов", "ев"]) || ends(&["ей"]) {
        return many(G | A);
    }
    let stem: String = {
        let letters = lower.chars().count();
        lower.chars().take(letters.saturating_sub(1)).collect()
    };
    let woman = WOMEN.iter().any(|end| stem.ends_with(end));
    match lower.chars().last() {
        Some('а' | 'я') if woman => one(N, Gender::Female),
        Some('а' | 'я') => one(G | A, Gender::Male),
        Some('у' | 'ю') if woman => one(A, Gender::Female),
        Some('у' | 'ю') => one(D, Gender::Male),
        Some('ы' | 'и') if woman => Noun {
            cases: G | N,
            gender: Some(Gender::Female),
            plural: false,
        },
        Some('ы' | 'и') => many(N),
        Some('е') if woman => one(D | P, Gender::Female),
        Some('е') => one(P, Gender::Male),
        Some('м') => one(I, Gender::Male),
        Some('й') if lower.ends_with("ой") => one(I | G | D, Gender::Female),
        _ if [
            "сток",
            "ниц",
            "женщин",
            "девушек",
            "сестер",
            "девочек",
            "вдов",
        ]
        .iter()
        .any(|end| lower.ends_with(end)) =>
        {
            many(G | A)
        }
        _ => one(N, Gender::Male),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, cases: u8, plural: bool) {
        let noun = read(word);
        assert_eq!((noun.cases, noun.plural), (cases, plural), "{word}");
    }

    #[test]
    fn cases_of_words_for_people() {
        check("студента", G | A, false);
        check("активистку", A, false);
        check("активистка", N, false);
        check("журналисту", D, false);
        check("задержанного", G | A, false);
        check("обвиняемым", D | I, false);
        check("активистов", G | A, true);
        check("активисток", G | A, true);
        check("верующие", N, true);
        check("мать", N | A, false);
        check("блогер", N, false);
        check("которую", A, false);
    }
}
