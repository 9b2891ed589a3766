//! Russian declension: the forms that a noun has, and what a form of a name is the form of.
//!
//! It goes by endings alone and gives too many forms rather than too few; it knows no dictionary.
//! Words come in folded, so that "ё" is "е".

pub(crate) mod bodies;
pub(crate) mod names;
pub(crate) mod nouns;

use std::collections::HashMap;

use super::lexicon::{self, Category};
use super::line::folded;

/// A case of the singular.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Case {
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
}

use Case::{Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional};

const CASES: [Case; 6] = [
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
];

/// Whom a name is given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Gender {
    Male,
    Female,
}

/// What a form of a name may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) case: Case,
    pub(crate) gender: Gender,
    pub(crate) nominative: String,
}

fn is_vowel(letter: char) -> bool {
    "аеиоуыэюя".contains(letter)
}

fn join(stem: &str, endings: &[&str]) -> Vec<String> {
    endings
        .iter()
        .map(|ending| format!("{stem}{ending}"))
        .collect()
}

/// Returns the forms of the singular of a noun, or of an adjective that stands for one.
pub(crate) fn singular(word: &str) -> Vec<(Case, String)> {
    let mut found = vec![(Nominative, word.to_owned())];
    let mut add = |stem: &str, forms: &[(Case, &str)]| {
        found.extend(
            forms
                .iter()
                .map(|(case, ending)| (*case, format!("{stem}{ending}"))),
        );
    };
    if let Some(stem) = word.strip_suffix("ия") {
        add(
            stem,
            &[
                (Genitive, "ии"),
                (Dative, "ии"),
                (Accusative, "ию"),
                (Instrumental, "ией"),
                (Prepositional, "ии"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix("ая") {
        add(
            stem,
            &[
                (Genitive, "ой"),
                (Dative, "ой"),
                (Accusative, "ую"),
                (Instrumental, "ой"),
                (Prepositional, "ой"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix('я') {
        add(
            stem,
            &[
                (Genitive, "и"),
                (Dative, "е"),
                (Accusative, "ю"),
                (Instrumental, "ей"),
                (Prepositional, "е"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix('а') {
        let hard = if stem.ends_with(['г', 'к', 'х', 'ж', 'ч', 'ш', 'щ']) {
            "и"
        } else {
            "ы"
        };
        add(
            stem,
            &[
                (Genitive, hard),
                (Dative, "е"),
                (Accusative, "у"),
                (Instrumental, "ой"),
                (Instrumental, "ей"),
                (Prepositional, "е"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix("ий") {
        add(
            stem,
            &[
                (Genitive, "ия"),
                (Dative, "ию"),
                (Accusative, "ия"),
                (Instrumental, "ием"),
                (Prepositional, "ии"),
                (Genitive, "ого"),
                (Dative, "ому"),
                (Accusative, "ого"),
                (Instrumental, "им"),
                (Prepositional, "ом"),
                (Genitive, "его"),
                (Dative, "ему"),
                (Prepositional, "ем"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix("ый").or_else(|| word.strip_suffix("ой")) {
        add(
            stem,
            &[
                (Genitive, "ого"),
                (Dative, "ому"),
                (Accusative, "ого"),
                (Instrumental, "ым"),
                (Prepositional, "ом"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix('й') {
        add(
            stem,
            &[
                (Genitive, "я"),
                (Dative, "ю"),
                (Accusative, "я"),
                (Instrumental, "ем"),
                (Prepositional, "е"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix('ь') {
        add(
            stem,
            &[
                (Genitive, "я"),
                (Dative, "ю"),
                (Accusative, "я"),
                (Instrumental, "ем"),
                (Prepositional, "е"),
                (Genitive, "и"),
                (Dative, "и"),
                (Instrumental, "ью"),
                (Prepositional, "и"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix("ие") {
        add(
            stem,
            &[
                (Genitive, "ия"),
                (Dative, "ию"),
                (Instrumental, "ием"),
                (Prepositional, "ии"),
            ],
        );
    } else if let Some(stem) = word.strip_suffix('о') {
        add(
            stem,
            &[
                (Genitive, "а"),
                (Dative, "у"),
                (Instrumental, "ом"),
                (Prepositional, "е"),
            ],
        );
    } else if !word.ends_with(is_vowel) {
        let short = fleeting(word);
        for stem in std::iter::once(word).chain(short.as_deref()) {
            add(
                stem,
                &[
                    (Genitive, "а"),
                    (Dative, "у"),
                    (Accusative, "а"),
                    (Instrumental, "ом"),
                    (Instrumental, "ем"),
                    (Prepositional, "е"),
                ],
            );
        }
    }
    found
}

/// The stem of a word whose last vowel goes: "боец", "список".
fn fleeting(word: &str) -> Option<String> {
    match word {
        "павел" => return Some("павл".into()),
        "лев" => return Some("льв".into()),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix("ец") {
        return Some(format!("{stem}ц"));
    }
    word.strip_suffix("ок").map(|stem| format!("{stem}к"))
}

/// Returns the forms of the plural.
pub(crate) fn plural(word: &str) -> Vec<String> {
    if let Some(stem) = word.strip_suffix("ия").or_else(|| word.strip_suffix("ие")) {
        return join(stem, &["ии", "ия", "ий", "иям", "иями", "иях"]);
    }
    if let Some(stem) = word
        .strip_suffix("ый")
        .or_else(|| word.strip_suffix("ий"))
        .or_else(|| word.strip_suffix("ая"))
        .or_else(|| word.strip_suffix("ой"))
    {
        return join(stem, &["ые", "ых", "ым", "ыми", "ие", "их", "им", "ими"]);
    }
    if let Some(stem) = word
        .strip_suffix('я')
        .or_else(|| word.strip_suffix('ь'))
        .or_else(|| word.strip_suffix('й'))
    {
        return join(stem, &["и", "ей", "ев", "ь", "ям", "ями", "ях"]);
    }
    if let Some(stem) = word.strip_suffix('а') {
        return join(stem, &["ы", "и", "", "ам", "ами", "ах"]);
    }
    if let Some(stem) = word.strip_suffix('о') {
        return join(stem, &["а", "", "ам", "ами", "ах"]);
    }
    if word.ends_with(is_vowel) {
        return Vec::new();
    }
    let endings = ["ы", "и", "а", "ов", "ев", "ей", "ам", "ами", "ах"];
    let mut forms = join(word, &endings);
    if let Some(short) = fleeting(word) {
        forms.extend(join(&short, &endings));
    }
    forms
}

/// Returns every form of a noun.
pub(crate) fn forms(word: &str) -> Vec<String> {
    let mut forms: Vec<String> = singular(word).into_iter().map(|(_, form)| form).collect();
    forms.extend(plural(word));
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Returns the forms that a line of the lexicon stands for: "^" is behind a nominative that has
/// all its cases, and given names with a gender have theirs.
pub(crate) fn grow(category: Category, form: &str, value: &str) -> Vec<String> {
    if category == Category::Given && matches!(value, "m" | "f") {
        return singular(&folded(form))
            .into_iter()
            .map(|(_, form)| form)
            .collect();
    }
    let Some(word) = form.split_whitespace().find(|word| word.ends_with('^')) else {
        return vec![form.to_owned()];
    };
    let nominative = folded(word.trim_end_matches('^'));
    forms(&nominative)
        .iter()
        .map(|one| form.replace(word, one))
        .collect()
}

/// Reads the given names: each form, and what it may be.
pub(crate) fn given(file: &'static str) -> HashMap<String, Vec<Form>> {
    let mut all: HashMap<String, Vec<Form>> = HashMap::new();
    for (category, names, value) in lexicon::lines(file) {
        let gender = match value {
            "m" => Gender::Male,
            "f" => Gender::Female,
            _ => continue,
        };
        if category != Category::Given {
            continue;
        }
        for name in names.split('|').map(folded) {
            for (case, form) in given_forms(&name, gender) {
                let forms = all.entry(form).or_default();
                let known = Form {
                    case,
                    gender,
                    nominative: name.clone(),
                };
                if !forms.contains(&known) {
                    forms.push(known);
                }
            }
        }
    }
    all
}

/// The cases of a given name: women's names on a consonant have one form for all of them.
fn given_forms(name: &str, gender: Gender) -> Vec<(Case, String)> {
    let soft = name.ends_with('ь');
    if gender == Gender::Female && !soft && !name.ends_with(['а', 'я'])
        || name.ends_with(['о', 'и', 'у', 'е', 'э', 'ы'])
    {
        return CASES.iter().map(|case| (*case, name.to_owned())).collect();
    }
    let mut forms = singular(name);
    if soft {
        // A man's name goes like "Игоря", a woman's like "Айгули".
        forms.retain(|(case, form)| {
            *case == Nominative
                || match gender {
                    Gender::Male => {
                        form.ends_with(['я', 'ю', 'е']) && !form.ends_with("ью")
                            || form.ends_with("ем")
                    }
                    Gender::Female => form.ends_with('и') || form.ends_with("ью"),
                }
        });
        // Many women's names of this kind are left as they are.
        if gender == Gender::Female {
            forms.extend(CASES.iter().skip(1).map(|case| (*case, name.to_owned())));
        }
    }
    forms.retain(|(_, form)| !form.ends_with("ого") && !form.ends_with("ому"));
    forms
}

/// The endings of names in -ов, -ин: ending, gender, cases.
const SHORT: [(&str, Gender, &[Case]); 8] = [
    ("", Gender::Male, &[Nominative]),
    ("а", Gender::Female, &[Nominative]),
    ("а", Gender::Male, &[Genitive, Accusative]),
    ("у", Gender::Male, &[Dative]),
    ("у", Gender::Female, &[Accusative]),
    ("ым", Gender::Male, &[Instrumental]),
    ("е", Gender::Male, &[Prepositional]),
    (
        "ой",
        Gender::Female,
        &[Genitive, Dative, Instrumental, Prepositional],
    ),
];

/// The endings of names that are adjectives.
const LONG: [(&str, Gender, &[Case]); 13] = [
    ("ий", Gender::Male, &[Nominative]),
    ("ый", Gender::Male, &[Nominative]),
    ("ой", Gender::Male, &[Nominative]),
    ("ая", Gender::Female, &[Nominative]),
    ("яя", Gender::Female, &[Nominative]),
    ("ого", Gender::Male, &[Genitive, Accusative]),
    ("его", Gender::Male, &[Genitive, Accusative]),
    ("ому", Gender::Male, &[Dative]),
    ("им", Gender::Male, &[Instrumental]),
    ("ым", Gender::Male, &[Instrumental]),
    ("ом", Gender::Male, &[Prepositional]),
    (
        "ой",
        Gender::Female,
        &[Genitive, Dative, Instrumental, Prepositional],
    ),
    ("ую", Gender::Female, &[Accusative]),
];

/// The endings of men's names on a consonant, "ь" or "й": ending, what the nominative has, case.
const PLAIN: [(&str, &str, &[Case]); 12] = [
    ("а", "", &[Genitive, Accusative]),
    ("у", "", &[Dative]),
    ("ом", "", &[Instrumental]),
    ("ем", "", &[Instrumental]),
    ("е", "", &[Prepositional]),
    ("я", "ь", &[Genitive, Accusative]),
    ("ю", "ь", &[Dative]),
    ("ем", "ь", &[Instrumental]),
    ("я", "й", &[Genitive, Accusative]),
    ("ю", "й", &[Dative]),
    ("ем", "й", &[Instrumental]),
    ("е", "й", &[Prepositional]),
];

/// Tells whether a stem is that of a name like "Иванов" or "Пушкин".
fn is_short(stem: &str) -> bool {
    stem.chars().count() >= 4
        && ["ов", "ев", "ин", "ын"]
            .iter()
            .any(|end| stem.ends_with(end))
}

/// Tells whether a stem is that of a name like "Достоевский" or "Залужный".
fn is_long(stem: &str) -> bool {
    stem.chars().count() >= 3
        && ["ск", "цк", "н", "т", "л", "в", "р", "к", "г", "х"]
            .iter()
            .any(|end| stem.ends_with(end))
}

/// Returns what a family name may be a form of, the likeliest kind of name first.
pub(crate) fn family(word: &str) -> Vec<Form> {
    let mut found = Vec::new();
    let mut add = |cases: &[Case], gender, nominative: String| {
        found.extend(cases.iter().map(|case| Form {
            case: *case,
            gender,
            nominative: nominative.clone(),
        }));
    };
    for (ending, gender, cases) in SHORT {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| is_short(stem)) {
            let own = if gender == Gender::Female { "а" } else { "" };
            add(cases, gender, format!("{stem}{own}"));
        }
    }
    if !found.is_empty() {
        return found;
    }
    let mut add = |cases: &[Case], gender, nominative: String| {
        found.extend(cases.iter().map(|case| Form {
            case: *case,
            gender,
            nominative: nominative.clone(),
        }));
    };
    let mut sure = false;
    for (ending, gender, cases) in LONG {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| is_long(stem)) else {
            continue;
        };
        let soft = stem.ends_with(['к', 'г', 'х']) || matches!(ending, "его" | "яя");
        sure |= stem.ends_with("ск")
            || stem.ends_with("цк")
            || matches!(ending, "ая" | "яя" | "ую" | "ого" | "его" | "ому");
        let own = match (gender, soft) {
            _ if cases == [Nominative] => ending,
            (Gender::Female, _) => "ая",
            (Gender::Male, true) => "ий",
            (Gender::Male, false) => "ый",
        };
        add(cases, gender, format!("{stem}{own}"));
    }
    if sure {
        return found;
    }
    // "о Мердане": the case is likelier than a name that ends so.
    if let Some(stem) = word
        .strip_suffix('е')
        .filter(|stem| !stem.ends_with(is_vowel) && stem.chars().count() > 3)
    {
        add(&[Prepositional], Gender::Male, stem.to_owned());
    }
    if word.ends_with(['о', 'и', 'у', 'э', 'ю', 'ы', 'е'])
        || word.ends_with("ых")
        || word.ends_with("их")
    {
        for gender in [Gender::Male, Gender::Female] {
            add(&CASES, gender, word.to_owned());
        }
    }
    for (ending, own, cases) in PLAIN {
        let Some(stem) = word.strip_suffix(ending) else {
            continue;
        };
        let vowel = stem.ends_with(is_vowel);
        if stem.chars().count() >= 3 && vowel == (own == "й") && !stem.ends_with(['ь', 'й']) {
            add(cases, Gender::Male, format!("{stem}{own}"));
        }
    }
    if word.ends_with(['а', 'я']) {
        for gender in [Gender::Female, Gender::Male] {
            add(&[Nominative], gender, word.to_owned());
        }
    } else if !word.ends_with(is_vowel) {
        add(&[Nominative], Gender::Male, word.to_owned());
        add(&CASES, Gender::Female, word.to_owned());
    }
    found
}

/// Returns what a father's name may be a form of; nothing where it is none.
pub(crate) fn father(word: &str) -> Vec<Form> {
    const MALE: [(&str, &[Case]); 5] = [
        ("", &[Nominative]),
        ("а", &[Genitive, Accusative]),
        ("у", &[Dative]),
        ("ем", &[Instrumental]),
        ("е", &[Prepositional]),
    ];
    const FEMALE: [(&str, &[Case]); 5] = [
        ("а", &[Nominative]),
        ("ы", &[Genitive]),
        ("е", &[Dative, Prepositional]),
        ("у", &[Accusative]),
        ("ой", &[Instrumental]),
    ];
    let of = |kinds: &[(&str, &'static [Case])], stems: &[&str], gender, own: &str| {
        kinds
            .iter()
            .filter_map(|(ending, cases)| {
                let stem = word.strip_suffix(ending)?;
                let fits = stem.chars().count() >= 5 && stems.iter().any(|end| stem.ends_with(end));
                fits.then(|| (*cases, format!("{stem}{own}")))
            })
            .flat_map(|(cases, nominative)| {
                cases.iter().map(move |case| Form {
                    case: *case,
                    gender,
                    nominative: nominative.clone(),
                })
            })
            .collect::<Vec<_>>()
    };
    let mut found = of(
        &MALE,
        &["ович", "евич", "ьич", "мич", "тич"],
        Gender::Male,
        "",
    );
    found.extend(of(&FEMALE, &["овн", "евн", "ичн"], Gender::Female, "а"));
    found
}

/// Writes a name that was found folded with the capitals and letters it was written with.
pub(crate) fn written_as(nominative: &str, written: &str) -> String {
    let mut kept = written.chars();
    let mut same = true;
    nominative
        .chars()
        .map(|letter| {
            let own = kept.next();
            same = same && own.is_some_and(|own| folded(&own.to_string()).starts_with(letter));
            own.filter(|_| same).unwrap_or(letter)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        let forms: Vec<String> = family(word)
            .into_iter()
            .map(|form| {
                let case = match form.case {
                    Nominative => "n",
                    Genitive => "g",
                    Dative => "d",
                    Accusative => "a",
                    Instrumental => "i",
                    Prepositional => "p",
                };
                let gender = if form.gender == Gender::Male {
                    "m"
                } else {
                    "f"
                };
                format!("{case}{gender} {}", form.nominative)
            })
            .collect();
        assert_eq!(forms.join(", "), expected, "{word}");
    }

    #[test]
    fn forms_of_family_names_tell_case_and_gender() {
        check("жаналина", "nf жаналина, gm жаналин, am жаналин");
        check("орловой", "gf орлова, df орлова, if орлова, pf орлова");
        check("ивановым", "im иванов");
        check("залужную", "af залужная");
        check(
            "бурдею",
            "nm бурдею, gm бурдею, dm бурдею, am бурдею, im бурдею, pm бурдею, nf бурдею, gf бурдею, df бурдею, af бурдею, if бурдею, pf бурдею, dm бурдей",
        );
    }

    #[test]
    fn nouns_have_their_forms() {
        for (word, form) in [
            ("активист", "активистами"),
            ("певец", "певца"),
            ("судья", "судьей"),
            ("комиссия", "комиссию"),
            ("рабочий", "рабочих"),
            ("учитель", "учителю"),
            ("осужденный", "осужденных"),
        ] {
            assert!(forms(word).contains(&form.to_owned()), "{form}");
        }
    }

    #[test]
    fn a_nominative_keeps_the_letters_of_the_text() {
        assert_eq!(written_as("семен", "Семёна"), "Семён");
        assert_eq!(written_as("мария", "Марии"), "Мария");
    }
}
