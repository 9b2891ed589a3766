//! Runs of capitals that are names: where one person ends and the next begins, and the nominative.

use super::{Case, Form, Gender, family, father, written_as};
use crate::tongues::Tongue;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Line, folded};
use crate::tongues::names::{ends_here, family_like};

/// Bits of cases.
pub(crate) const N: u8 = 1;
pub(crate) const G: u8 = 2;
pub(crate) const D: u8 = 4;
pub(crate) const A: u8 = 8;
pub(crate) const I: u8 = 16;
pub(crate) const P: u8 = 32;

/// The bit of a case.
fn bit(case: Case) -> u8 {
    match case {
        Case::Nominative => N,
        Case::Genitive => G,
        Case::Dative => D,
        Case::Accusative => A,
        Case::Instrumental => I,
        Case::Prepositional => P,
    }
}

/// The cases that a name may stand in, all of them where nothing tells it.
pub(crate) fn cases(line: &Line<'_>, from: usize, to: usize, gender: Option<Gender>) -> u8 {
    let words: Vec<String> = (from..to).map(|at| line.lower(at).to_owned()).collect();
    let readings = readings(line.tongue, &words);
    let mut found = 0;
    for one in [Gender::Male, Gender::Female] {
        if gender.is_some_and(|gender| gender != one) {
            continue;
        }
        let mut mask = N | G | D | A | I | P;
        for forms in readings.iter().filter(|forms| !forms.is_empty()) {
            mask &= forms
                .iter()
                .filter(|form| form.gender == one)
                .fold(0, |mask, form| mask | bit(form.case));
        }
        found |= mask;
    }
    if found == 0 {
        N | G | D | A | I | P
    } else {
        found
    }
}

/// What a word of a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Given,
    Father,
    Initial,
    Other,
}

fn part(line: &Line<'_>, at: usize) -> Part {
    let lower = line.lower(at);
    if lower
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count()
        <= 1
    {
        Part::Initial
    } else if !father(lower).is_empty() {
        Part::Father
    } else if line.is(at, Category::Given) && !is_family(line, at) {
        Part::Given
    } else {
        Part::Other
    }
}

/// Tells a family name from a given name that looks like one in another case: "Рахимов", "Марина".
fn is_family(line: &Line<'_>, at: usize) -> bool {
    family_like(line, at) && !line.tongue.given.contains_key(line.lower(at))
}

/// Cuts a run of capitals into the names of single persons.
pub(crate) fn cut(line: &Line<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let from = without_lead(line, from, to);
    match second(line, from, to) {
        Some(at) if at > from && at < to => vec![(from, at), (at, to)],
        _ => vec![(from, to)],
    }
}

/// Leaves out the first word of a sentence where it is an adjective, a pronoun or a verb.
fn without_lead(line: &Line<'_>, from: usize, to: usize) -> usize {
    const ENDS: [&str; 23] = [
        "ого", "ому", "ые", "ие", "ых", "ет", "ют", "ит", "ят", "ал", "ли", "ло", "сь", "ся", "ть",
        "ная", "ный", "ному", "шел", "шла", "ила", "ала", "ула",
    ];
    let lower = line.lower(from);
    let deed = to > from + 1
        && line.word(from).first
        && line.is_any(
            from,
            &[
                Category::Passive,
                Category::Active,
                Category::Noun,
                Category::State,
                Category::Speech,
                Category::Ask,
                Category::Deny,
                Category::Unreal,
            ],
        );
    if deed {
        return from + 1;
    }
    let lead = to == from + 2
        && line.word(from).first
        && part(line, from) == Part::Other
        && !family_like(line, from)
        && (family_like(line, from + 1)
            || part(line, from + 1) == Part::Given
            || is_honoured(line.lower(from + 1)))
        && lower.chars().count() > 3
        && ENDS.iter().any(|end| lower.ends_with(end));
    from + usize::from(lead)
}

/// Finds the word with which the name of a second person begins.
fn second(line: &Line<'_>, from: usize, to: usize) -> Option<usize> {
    let parts: Vec<Part> = (from..to).map(|at| part(line, at)).collect();
    let genitive = |at: usize| {
        family(line.lower(at))
            .iter()
            .any(|form| form.case == Case::Genitive)
    };
    match parts.as_slice() {
        // "адвокат Жаналина Ольга Орлова".
        [Part::Other, Part::Given, Part::Other] if genitive(from) => Some(from + 1),
        [Part::Other, Part::Given, Part::Father, Part::Other] if genitive(from) => Some(from + 1),
        [Part::Given, Part::Other, Part::Given, ..] => Some(from + 2),
        [Part::Given, Part::Father, Part::Other, Part::Given, ..] => Some(from + 3),
        // "дочь Олимшоева Ситора", but "Иванов Иван".
        [Part::Other, Part::Given] if genitive(from) => {
            let kin = ends_here(line, from, &[Category::Kin]);
            (kin || !agree(line, from)).then_some(from + 1)
        }
        [Part::Other, Part::Other]
            if ends_here(line, from, &[Category::Kin])
                && family_like(line, from)
                && !family_like(line, from + 1)
                && genitive(from) =>
        {
            Some(from + 1)
        }
        _ => None,
    }
}

/// Tells whether a family name and the given name behind it can stand in one case.
fn agree(line: &Line<'_>, at: usize) -> bool {
    let one = family(line.lower(at));
    let Some(other) = line.tongue.given.get(line.lower(at + 1)) else {
        return true;
    };
    one.iter().any(|one| {
        other
            .iter()
            .any(|other| one.case == other.case && one.gender == other.gender)
    })
}

/// What each word of a name may be; nothing for initials and small words.
fn readings(tongue: &Tongue, words: &[String]) -> Vec<Vec<Form>> {
    words
        .iter()
        .map(|word| {
            if word.ends_with('.')
                || word.chars().filter(|letter| letter.is_alphabetic()).count() <= 1
            {
                return Vec::new();
            }
            let fathers = father(word);
            if !fathers.is_empty() {
                return fathers;
            }
            match tongue.given.get(word) {
                Some(forms) => forms.clone(),
                None => family(word),
            }
        })
        .collect()
}

/// Every nominative that a name may have, with the gender of who bears it.
fn all(tongue: &Tongue, words: &[String]) -> Vec<(Gender, Vec<String>)> {
    const CASES: [Case; 6] = [
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Instrumental,
        Case::Prepositional,
    ];
    let readings = readings(tongue, words);
    let mut found: Vec<(Gender, Vec<String>)> = Vec::new();
    for gender in [Gender::Male, Gender::Female] {
        for case in CASES {
            let name: Option<Vec<String>> = words
                .iter()
                .zip(&readings)
                .map(|(word, forms)| {
                    if forms.is_empty() {
                        return Some(word.clone());
                    }
                    forms
                        .iter()
                        .find(|form| form.case == case && form.gender == gender)
                        .map(|form| form.nominative.clone())
                })
                .collect();
            if let Some(name) = name
                && !found.contains(&(gender, name.clone()))
            {
                found.push((gender, name));
            }
        }
    }
    found
}

/// Returns the gender of who bears a name, where the name says it.
pub(crate) fn gender(tongue: &Tongue, words: &[String]) -> Option<Gender> {
    let all = all(tongue, words);
    let (gender, _) = all.first()?;
    all.iter()
        .all(|(other, _)| other == gender)
        .then_some(*gender)
}

/// Tells whether a word alone can be the name of somebody of a gender.
pub(crate) fn fits(tongue: &Tongue, word: &str, gender: Gender) -> bool {
    let forms = match tongue.given.get(word) {
        Some(forms) => forms.clone(),
        None => family(word),
    };
    forms.is_empty() || forms.iter().any(|form| form.gender == gender)
}

/// Says whether the verb right behind a name has a man or a woman for its subject.
pub(crate) fn subject(line: &Line<'_>, from: usize, to: usize) -> Option<Gender> {
    if family(line.lower(from))
        .iter()
        .all(|form| form.case != Case::Nominative)
    {
        return None;
    }
    let verb = to + usize::from(line.is_mark(to, ','));
    if !line.is_any(
        verb,
        &[
            Category::Passive,
            Category::Active,
            Category::Speech,
            Category::State,
        ],
    ) {
        return None;
    }
    let lower = line.lower(verb);
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    if ends(&["ла", "лась", "на", "та"]) {
        Some(Gender::Female)
    } else if ends(&["л", "лся", "ен", "ан", "ят", "шел"]) {
        Some(Gender::Male)
    } else {
        None
    }
}

/// Tells whether a name may be that of the one whom "he" or "she" means.
pub(crate) fn agrees(line: &Line<'_>, from: usize, to: usize, pronoun: &str) -> bool {
    let gender = match pronoun {
        "он" | "его" | "ему" | "им" | "него" | "нему" | "ним" => Gender::Male,
        "она" | "ее" | "ей" | "нее" | "ней" => Gender::Female,
        _ => return true,
    };
    let words: Vec<String> = (from..to).map(|at| line.lower(at).to_owned()).collect();
    readings(line.tongue, &words)
        .iter()
        .all(|forms| forms.is_empty() || forms.iter().any(|form| form.gender == gender))
}

/// Tells whether a name stands in the genitive: "жена Серика Жаналина".
pub(crate) fn is_genitive(line: &Line<'_>, from: usize, to: usize) -> bool {
    let words: Vec<String> = (from..to).map(|at| line.lower(at).to_owned()).collect();
    let readings = readings(line.tongue, &words);
    let can = |case: Case| {
        [Gender::Male, Gender::Female].into_iter().any(|gender| {
            readings.iter().all(|forms| {
                forms.is_empty()
                    || forms
                        .iter()
                        .any(|form| form.case == case && form.gender == gender)
            })
        })
    };
    can(Case::Genitive) && !can(Case::Nominative)
}

/// Tells whether a word in front of a name means a man, while the name's own verb says that she is
/// a woman: "адвокат задержанного Айнаш Токсанбай рассказала" is told of his lawyer.
pub(crate) fn is_of_another(line: &Line<'_>, word: usize, name_to: usize) -> bool {
    line.lower(word).ends_with("ого")
        && line.is(name_to, Category::Speech)
        && (line.lower(name_to).ends_with("ла") || line.lower(name_to).ends_with("лась"))
}

/// Tells whether a word for a relative stands in the nominative, so that a genitive behind it
/// names the other one of the two.
pub(crate) fn is_plain_kin(lower: &str) -> bool {
    matches!(
        lower,
        "жена"
            | "муж"
            | "супруг"
            | "супруга"
            | "сын"
            | "дочь"
            | "мать"
            | "мама"
            | "отец"
            | "брат"
            | "сестра"
            | "вдова"
            | "дядя"
            | "тетя"
            | "племянник"
            | "племянница"
            | "родственник"
            | "родственница"
            | "родственники"
            | "бабушка"
            | "дедушка"
            | "внук"
            | "внучка"
            | "родители"
            | "дети"
            | "сыновья"
            | "братья"
    )
}

/// Returns the nominative of a name as written, where there is only one it can have.
pub(crate) fn nominative(tongue: &Tongue, written: &str) -> Option<String> {
    let words: Vec<String> = written.split_whitespace().map(folded).collect();
    let all = all(tongue, &words);
    let (_, name) = all.first()?;
    if !all.iter().all(|(_, other)| other == name) {
        return None;
    }
    let spelt: Vec<String> = written
        .split_whitespace()
        .zip(name)
        .map(|(written, nominative)| written_as(nominative, written))
        .collect();
    Some(spelt.join(" "))
}

/// What else speaks for a person: what happened to them stands right beside the name.
pub(crate) fn weight(line: &Line<'_>, from: usize, to: usize) -> u32 {
    const DEEDS: [Category; 4] = [
        Category::Passive,
        Category::Active,
        Category::Noun,
        Category::State,
    ];
    let single = to == from + 1;
    let beside = line.is_any(to, &DEEDS) || ends_here(line, from, &DEEDS);
    let family = single && family_like(line, from);
    // "Турсунов умер": the first word of a sentence has its capital anyway.
    let sure =
        family && (!line.word(from).first || line.hits(from).is_empty() && line.is_any(to, &DEEDS));
    u32::from(beside)
        + u32::from(sure)
        + u32::from(single && called(line, from))
        + 3 * u32::from((from..to).any(|at| is_honoured(line.lower(at))))
}

/// Tells whether a name ends in a word of respect: "Касымджан-ака", "Сауле-апа".
pub(crate) fn is_honoured(lower: &str) -> bool {
    const WORDS: [&str; 22] = [
        "ага",
        "аке",
        "ака",
        "апа",
        "апай",
        "ата",
        "аже",
        "эже",
        "эжеке",
        "байке",
        "хаджи",
        "ходжи",
        "хаджа",
        "кори",
        "опа",
        "ханум",
        "ханым",
        "бек",
        "бей",
        "эфенди",
        "домулло",
        "муалим",
    ];
    lower
        .rsplit_once('-')
        .is_some_and(|(name, word)| name.chars().count() > 2 && WORDS.contains(&word))
}

/// Tells whether a trade stands in front that a name follows: "адвокат Мацкель", unlike "глава".
fn called(line: &Line<'_>, at: usize) -> bool {
    const TRADES: [&str; 52] = [
        "адвокат",
        "журналист",
        "судь",
        "прокурор",
        "следовател",
        "активист",
        "правозащитни",
        "блогер",
        "министр",
        "президент",
        "полковник",
        "майор",
        "капитан",
        "генерал",
        "священник",
        "пастор",
        "имам",
        "политзаключенн",
        "поэт",
        "писател",
        "юрист",
        "врач",
        "учител",
        "сенатор",
        "лейтенант",
        "оппозиционер",
        "сержант",
        "прапорщик",
        "сын",
        "дочь",
        "дочер",
        "муж",
        "жен",
        "брат",
        "сестр",
        "отец",
        "отца",
        "отцу",
        "мать",
        "матер",
        "племянни",
        "внук",
        "внучк",
        "супруг",
        "блогерк",
        "адвокатк",
        "студент",
        "гражданин",
        "гражданк",
        "односельчан",
        "земляк",
        "свидетел",
    ];
    const ADJECTIVES: [&str; 9] = ["ый", "ий", "ого", "его", "ому", "ая", "ой", "ую", "ых"];
    let before = at.checked_sub(1).map_or("", |at| line.lower(at));
    let lower = line.lower(at);
    TRADES.iter().any(|trade| before.starts_with(trade))
        && lower.chars().count() > 3
        && line.hits(at).is_empty()
        && !line.all_capitals(at)
        && !ADJECTIVES.iter().any(|ending| lower.ends_with(ending))
}
