//! Prisons, streets and other places of Turkish that a word behind their name tells.
//!
//! Never takes a bare word such as "cezaevi": without a name it is no place.

use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::hung;

/// How many words may stand before the head.
const REACH: usize = 11;

/// Words of these kinds are no part of a building's name.
const NO_PART: [Category; 12] = [
    Category::Stop,
    Category::Month,
    Category::Weekday,
    Category::Role,
    Category::Title,
    Category::Office,
    Category::Kin,
    Category::Passive,
    Category::Attribute,
    Category::Active,
    Category::Speech,
    Category::Authority,
];

/// Finds where the name of a building begins whose head begins at `head`.
///
/// "Sincan 1 No'lu F Tipi Yüksek Güvenlikli Kapalı Cezaevi": a town stands first, if one is named.
pub(crate) fn building(line: &Line<'_>, head: usize) -> Option<usize> {
    let mut begin = head;
    let mut names = 0;
    let mut kinds = 0;
    while begin > 0 && head - begin < REACH {
        let at = begin - 1;
        if is_kind(line, at) {
            begin = at;
            kinds += 1;
            continue;
        }
        if hung(line, begin) || !line.is_word(at) || !line.word(at).capital {
            break;
        }
        if let Some(town) = town_before(line, begin) {
            begin = town;
            names += 1;
            // "Ankara Sincan": a town may have its province in front.
            if let Some(town) = town_before(line, begin).filter(|_| !hung(line, begin)) {
                begin = town;
            }
            break;
        }
        let given = line.is(at, Category::Given);
        // "Ferhat Kızılkaya cezaevinde öldü": a person, and a prison that is not named.
        let somebody = |step: usize| {
            line.is(step, Category::Given) && line.word(step).capital && !hung(line, step + 1)
        };
        if !line.word(head).capital
            && (given || at.checked_sub(1).is_some_and(somebody))
            && !line.is(at, Category::OrgWord)
        {
            return None;
        }
        if names >= 3
            || line.is_any(at, &NO_PART) && !given
            || line.word(at).first && !line.hits(at).is_empty() && !line.is(at, Category::OrgWord)
        {
            break;
        }
        names += 1;
        begin = at;
    }
    while begin < head && (!line.word(begin).capital || line.lower(begin) == "tipi") {
        begin += 1;
    }
    // "Kapalı Cezaevi" alone says which kind, and not which one; "F Tipi Cezaevi" as well.
    (names > 0 && begin < head || kinds > 2 && line.word(begin).kind == Kind::Number)
        .then_some(begin)
}

/// Tells whether a word says of what kind a building is, or which of several.
fn is_kind(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    let letter = line.is_word(at)
        && line.word(at).capital
        && line.written(at).chars().count() == 1
        && line.lower(at + 1) == "tipi";
    letter
        || matches!(
            word,
            "tipi"
                | "yüksek"
                | "güvenlikli"
                | "kapalı"
                | "açık"
                | "kadın"
                | "çocuk"
                | "gençlik"
                | "eğitim"
                | "araştırma"
                | "devlet"
                | "no"
                | "nolu"
                | "numaralı"
                | "ve"
                | "ceza"
                | "infaz"
                | "polis"
                | "ilçe"
                | "uluslararası"
        ) && (line.word(at).capital || matches!(word, "ve" | "nolu" | "numaralı" | "no"))
        || line.word(at).kind == Kind::Number && line.lower(at).len() <= 2
        || line.is_mark(at, '.') && at > 0 && line.word(at - 1).kind == Kind::Number
}

/// Finds the known place that ends right before a word.
fn town_before(line: &Line<'_>, to: usize) -> Option<usize> {
    (1..=3).rev().find_map(|back| {
        let at = to.checked_sub(back)?;
        line.tongue
            .places
            .find(line, at)
            .filter(|place| place.to == to)
            .map(|_| at)
    })
}

/// Finds the place that a word for places tells: "Yalımlı köyü", "Petrolkent Mahallesi".
///
/// A street has its word in its name, a village has not.
pub(crate) fn locality(line: &Line<'_>, head: usize, to: usize) -> Option<(usize, usize)> {
    let street = [
        "mahalle", "cadde", "soka", "bulvar", "meydan", "yolu", "sitesi",
    ]
    .iter()
    .any(|word| line.lower(to - 1).starts_with(word));
    let mut begin = head;
    while begin > 0 && head - begin < if street { 3 } else { 2 } {
        let at = begin - 1;
        if !line.is_word(at) || !line.word(at).capital || hung(line, begin) {
            break;
        }
        let known = line.tongue.places.find(line, at).is_some();
        // "Van Edremit ilçesi": each is a place of its own.
        if known && (begin < head || !street) {
            break;
        }
        let given = line.is(at, Category::Given);
        if line.is_any(at, &NO_PART) && !given
            || line.is_any(
                at,
                &[Category::PlaceHead, Category::Facility, Category::OrgHead],
            )
            || given && !street
            || line.word(at).first && !line.hits(at).is_empty() && !given
        {
            break;
        }
        begin = at;
    }
    (begin < head).then_some((begin, if street { to } else { head }))
}

/// Finds how many bytes of the last word of a name are left without its ending, where the word is
/// one for bodies or buildings: "Mahkemesinde".
pub(crate) fn without_case(line: &Line<'_>, last: usize) -> Option<usize> {
    const HEADS: [Category; 4] = [
        Category::OrgHead,
        Category::Facility,
        Category::PlaceHead,
        Category::OrgWord,
    ];
    const ENDINGS: [&str; 38] = [
        "ndakiler", "ndekiler", "ndaki", "ndeki", "ndan", "nden", "nın", "nin", "nun", "nün",
        "nda", "nde", "nca", "nce", "yla", "yle", "nı", "ni", "nu", "nü", "na", "ne", "daki",
        "deki", "taki", "teki", "dan", "den", "tan", "ten", "da", "de", "ta", "te", "ya", "ye",
        "ın", "in",
    ];
    let lower = line.lower(last);
    let hung_on = line
        .text
        .get(line.word(last).end..line.end)
        .is_some_and(|rest| {
            rest.chars()
                .next()
                .is_some_and(crate::tongues::line::is_apostrophe)
        });
    if hung_on {
        return None;
    }
    ENDINGS.iter().find_map(|ending| {
        let base = lower.strip_suffix(ending)?;
        HEADS
            .iter()
            .any(|head| line.tongue.lexicon.ends_form(base, *head))
            .then_some(base.len())
    })
}
