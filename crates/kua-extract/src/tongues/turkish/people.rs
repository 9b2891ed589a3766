//! What tells persons from other words with capitals in Turkish.

use super::cases::{Case, case};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::{ends_here, surroundings};

/// Tells whether a line is a heading that writes every word with a capital.
pub(crate) fn is_title(line: &Line<'_>) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for word in line.words.iter().filter(|word| word.kind == Kind::Word) {
        words += 1;
        capitals += usize::from(word.capital);
    }
    words >= 5 && capitals * 4 >= words * 3 && line.sentences.len() < 2
}

/// Tells whether a word is nothing but the first letters of a name: "M.T.".
pub(crate) fn letters(line: &Line<'_>, at: usize) -> bool {
    let written = line.written(at);
    let mut count = 0;
    let plain = written
        .split('.')
        .filter(|part| !part.is_empty())
        .all(|part| {
            count += 1;
            part.chars().count() == 1 && part.chars().all(char::is_uppercase)
        });
    plain
        && (2..=3).contains(&count)
        && written.contains('.')
        && !matches!(
            written,
            "T.C." | "T.C" | "A.Ş." | "A.Ş" | "P.K." | "A.B.D." | "A.B." | "B.M."
        )
        && !line.is(at + 1, Category::OrgHead)
        && !line.word(at + 1).capital
}

/// Tells whether a given name that is also a place stands for somebody: a role stands before it.
pub(crate) fn single(line: &Line<'_>, at: usize) -> bool {
    ends_here(
        line,
        at,
        &[
            Category::Role,
            Category::Kin,
            Category::Title,
            Category::Office,
        ],
    ) && case(line, at + 1) != Case::Other
}

/// Tells whether the name of a place is the family name of whose given name stands before it.
pub(crate) fn surname(line: &Line<'_>, from: usize, at: usize) -> bool {
    let near = |step: usize| line.word(step).capital && line.is_word(step);
    (from..at).all(|step| line.is(step, Category::Given))
        && matches!(
            case(line, at + 1),
            Case::Bare | Case::Owner | Case::Object | Case::Goal
        )
        && !(near(at + 1)
            && case(line, at + 1) == Case::Bare
            && line.is_any(
                at + 1,
                &[
                    Category::Facility,
                    Category::OrgHead,
                    Category::PlaceHead,
                    Category::OrgWord,
                    Category::Role,
                    Category::Office,
                ],
            ))
        && !line.is(at + 1, Category::PlaceHead)
        && !line.is_any(at + 1, &[Category::OrgHead, Category::Facility])
}

/// Tells whether a word that is a place and somebody's name means that somebody: it has no ending
/// of where or where from, and no word for places behind it.
pub(crate) fn stays(line: &Line<'_>, to: usize) -> bool {
    matches!(case(line, to), Case::Bare | Case::Owner | Case::Object)
        && !line.is_any(
            to,
            &[
                Category::PlaceHead,
                Category::Facility,
                Category::OrgHead,
                Category::OrgWord,
            ],
        )
        && !line.word(to).capital
}

/// Weighs a row of capitals once more: what ends like a noun is no name of a person.
pub(crate) fn weight(line: &Line<'_>, from: usize, to: usize, titled: bool, weight: u32) -> u32 {
    let around = surroundings(line, from, to);
    let given = |at: usize| line.is(at, Category::Given);
    let noun = (from..to).any(|at| !given(at) && like_noun(line.lower(at)));
    if to - from == 1 {
        // "Umut" at the beginning of a sentence is hope more often than somebody.
        let word = line.word(from);
        let doubtful = word.first && given(from) && around < 2 && case(line, to) == Case::Bare;
        return if noun {
            weight.min(around)
        } else if doubtful {
            weight.min(2)
        } else {
            weight
        };
    }
    if !(from..to).any(given) && (noun || titled) && around < 2 {
        return weight.min(1);
    }
    if noun && around < 2 && !given(from) {
        return weight.min(1);
    }
    // "X Y'de": where something is, is no person without a given name.
    if !(from..to).any(given)
        && around == 0
        && case(line, to) == Case::Other
        && is_locative(line, to)
    {
        return weight.min(1);
    }
    weight
}

/// Tells whether the ending behind a word says where.
fn is_locative(line: &Line<'_>, to: usize) -> bool {
    let end = line.word(to - 1).end;
    let rest = line.text.get(end..line.end).unwrap_or_default();
    let mut letters = rest.chars();
    letters.next();
    let ending: String = letters
        .take_while(|letter| letter.is_alphabetic())
        .collect();
    matches!(
        ending.as_str(),
        "da" | "de"
            | "ta"
            | "te"
            | "nda"
            | "nde"
            | "daki"
            | "deki"
            | "taki"
            | "teki"
            | "ndaki"
            | "ndeki"
    )
}

/// Tells whether a word ends like a noun that no family is called by.
fn like_noun(lower: &str) -> bool {
    const ENDS: [&str; 44] = [
        "ları",
        "leri",
        "larının",
        "lerinin",
        "larına",
        "lerine",
        "larında",
        "lerinde",
        "ların",
        "lerin",
        "larını",
        "lerini",
        "lığı",
        "liği",
        "luğu",
        "lüğü",
        "lığının",
        "liğinin",
        "lığına",
        "liğine",
        "ması",
        "mesi",
        "masının",
        "mesinin",
        "masına",
        "mesine",
        "masını",
        "mesini",
        "ısı",
        "isi",
        "usu",
        "üsü",
        "ası",
        "esi",
        "iyet",
        "iyeti",
        "izmi",
        "izm",
        "syonu",
        "syon",
        "ndeki",
        "ndaki",
        "nin",
        "lık",
    ];
    lower.chars().count() > 4 && ENDS.iter().any(|ending| lower.ends_with(ending))
        || matches!(
            lower,
            "günü"
                | "yılı"
                | "ayı"
                | "nöbeti"
                | "partili"
                | "yasa"
                | "haber"
                | "radyo"
                | "tv"
                | "medya"
                | "dergi"
                | "postası"
                | "kupası"
                | "ödülü"
                | "ödülleri"
                | "sarayı"
                | "haftası"
                | "raporu"
                | "bildirisi"
                | "sözleşmesi"
        )
}
