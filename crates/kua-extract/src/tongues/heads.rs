//! Names told by a head word behind them, where endings are hung on and capitals say little:
//! "Aqsu wilayetlik ottura sot mehkimisi", "Singgim nahiyisi", "beshinchi türme".

use super::lexicon::Category;
use super::line::{Kind, Line};

/// How many words may stand before the head.
const REACH: usize = 7;

/// Words of these kinds end the way back from a head.
const NO_PART: [Category; 16] = [
    Category::Stop,
    Category::Speech,
    Category::Passive,
    Category::Active,
    Category::State,
    Category::Noun,
    Category::And,
    Category::Pronoun,
    Category::Kin,
    Category::Title,
    Category::Role,
    Category::Office,
    Category::Given,
    Category::Month,
    Category::Unit,
    Category::Facility,
];

/// Finds the organisation whose head word begins here, in scripts without capitals.
pub(crate) fn organisation(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let manner = &line.tongue.manner;
    if !manner.small_names() || !manner.agglutinative || manner.no_name_endings.is_empty() {
        return None;
    }
    let head = line.hit(at, Category::OrgHead)?;
    let mut from = None;
    let mut unknown = 0;
    let mut step = at;
    // Words of offices right before the head: three of them with it are a name without a place.
    let mut chain = at;
    while step > 0 && at - step < REACH {
        step -= 1;
        if is_number(line, step) {
            continue;
        }
        if !line.is_word(step) || line.is_any(step, &NO_PART) && !line.is(step, Category::OrgWord) {
            break;
        }
        // "Aqsudiki sot": the place says where, it is no part of the name.
        if is_place_name(line, step) {
            from = Some(step);
            break;
        }
        if line.is(step, Category::Nation) {
            from = Some(step);
            continue;
        }
        // "مەكتەپنىڭ بىخەتەرلىك بۆلۈمى": whose it is stands apart.
        if step + 1 < at && line.is(step, Category::OrgWord) && manner.is_owner(line.lower(step)) {
            break;
        }
        let part = line.is(step, Category::OrgWord)
            || protected(line, step)
            || line.is(step, Category::PlaceHead) && !ends_in_case(line, step);
        if part {
            if chain == step + 1 && !line.is(step, Category::Stop) {
                chain = step;
            }
            // "لوپ ناھىيەلىك": what has an office of its own is a place, known or not.
            if of_a_place(line, step) && step > 0 && is_place(line, step) {
                from = Some(step - 1);
                break;
            }
            continue;
        }
        if line.tongue.places.find(line, step).is_some() {
            break;
        }
        unknown += 1;
        if unknown > 2 || ends_in_case(line, step) && !is_adjective(line, step) {
            break;
        }
    }
    // "«X» insan hoquqliri birleshmisi": the name in quotation marks is its own.
    let first = from.unwrap_or(chain);
    if first > 0 && matches!(line.word(first - 1).kind, Kind::Mark('»' | '”' | '"')) {
        return None;
    }
    from.filter(|from| *from < at)
        .or((head.to - chain >= 3 && chain < head.to).then_some(chain))
        .map(|from| (from, head.to))
}

/// Tells whether a word has the ending of "having" and "for": "ئىستراتېگىيەلىك".
fn is_adjective(line: &Line<'_>, at: usize) -> bool {
    const ENDINGS: [&str; 12] = [
        "ليق", "ليك", "لۇق", "لۈك", "liq", "lik", "luq", "lük", "лиқ", "лик", "луқ", "лүк",
    ];
    super::ends_with(line.lower(at), &ENDINGS)
}

/// Tells whether a word says what those do of whom the next one speaks: "heqlirini közitish".
fn protected(line: &Line<'_>, at: usize) -> bool {
    let manner = &line.tongue.manner;
    super::ends_with(line.lower(at), manner.object_endings)
        && line.is(at + 1, Category::OrgWord)
        && super::ends_with(line.lower(at + 1), &["ش", "sh", "ш"])
}

/// Finds where the name of a facility begins that has an office or a number in it:
/// "كۇچا ناھىيەلىك خەلق دوختۇرخانىسى", "2-ئاياللار تۈرمىسى".
pub(crate) fn facility(line: &Line<'_>, head: usize) -> Option<usize> {
    let manner = &line.tongue.manner;
    if !manner.small_names() || !manner.agglutinative || manner.no_name_endings.is_empty() {
        return None;
    }
    let mut from = None;
    let mut step = head;
    while step > 0 && head - step < REACH {
        step -= 1;
        if is_number(line, step) {
            if line.word(step).kind == Kind::Number {
                from = Some(step);
            }
            continue;
        }
        if !line.is_word(step) || line.is_any(step, &[Category::Unit, Category::And]) {
            break;
        }
        if is_place_name(line, step) {
            return Some(step);
        }
        if !line.is(step, Category::OrgWord) || manner.is_owner(line.lower(step)) {
            break;
        }
        if of_a_place(line, step) && is_place(line, step) {
            return Some(step - 1);
        }
    }
    from
}

/// Tells whether a word is a number, or the dash behind one: "2-ئوتتۇرا مەكتەپ".
fn is_number(line: &Line<'_>, at: usize) -> bool {
    line.word(at).kind == Kind::Number
        || matches!(line.word(at).kind, Kind::Mark('-' | '–' | '—' | '‑'))
            && at > 0
            && line.word(at - 1).kind == Kind::Number
}

/// Tells whether a word makes a kind of place into that of its offices: "ناھىيەلىك".
fn of_a_place(line: &Line<'_>, at: usize) -> bool {
    line.hits(at)
        .iter()
        .any(|hit| hit.category == Category::OrgWord && hit.value == "place")
        || line.is(at, Category::OrgWord)
            && line
                .tongue
                .endings
                .bases(line.lower(at))
                .iter()
                .any(|base| {
                    base != line.lower(at)
                        && line.tongue.lexicon.is_whole(base, Category::PlaceHead)
                })
}

/// Tells whether a place only says where something is: "ئەنقەرەدىكى خىتاي ئەلچىخانىسى".
pub(crate) fn is_where(line: &Line<'_>, at: usize) -> bool {
    let lower = line.lower(at);
    line.tongue.manner.agglutinative
        && super::ends_with(lower, line.tongue.manner.place_endings)
        && !line.tongue.places.is_name(lower)
}

/// Tells whether the word before a head word of places is the name of one that is not known.
pub(crate) fn is_place(line: &Line<'_>, head: usize) -> bool {
    let manner = &line.tongue.manner;
    let Some(at) = head.checked_sub(1) else {
        return false;
    };
    manner.small_names()
        && !manner.no_name_endings.is_empty()
        && line.is_word(at)
        && line.hits(at).is_empty()
        && line.lower(at).chars().count() > 2
        && !ends_in_case(line, at)
        && line.tongue.places.find(line, at).is_none()
}

/// Tells whether a word in front of a facility only says where it is, or whose.
pub(crate) fn is_apart(line: &Line<'_>, at: usize) -> bool {
    if !line.tongue.manner.agglutinative {
        return false;
    }
    line.is(at, Category::Given)
        || line.tongue.places.find(line, at).is_some() && !is_place_name(line, at)
}

/// Finds the number in front of a facility: "3-türme", "beshinchi türme".
pub(crate) fn numbered(line: &Line<'_>, head: usize) -> Option<usize> {
    if !line.tongue.manner.agglutinative {
        return None;
    }
    let mut before = head.checked_sub(1)?;
    // "№2 қалалық аурухана".
    for _ in 0..2 {
        if before > 1 && line.is(before, Category::OrgWord) && !line.word(before).capital {
            before -= 1;
        }
    }
    if before + 1 < head && line.word(before).kind != Kind::Number {
        return None;
    }
    if line.is(before, Category::Ordinal) {
        return Some(before);
    }
    let dash = matches!(line.word(before).kind, Kind::Mark('-' | '–' | '—' | '‑'));
    let number = before.checked_sub(1)?;
    // "№1 тергеу абақтысы".
    if line.word(before).kind == Kind::Number && line.is_mark(number, '№') {
        return Some(number);
    }
    (dash && line.word(number).kind == Kind::Number).then_some(number)
}

/// Tells whether a word is the name of a place as it stands, without an ending.
fn is_place_name(line: &Line<'_>, at: usize) -> bool {
    line.tongue
        .places
        .find(line, at)
        .is_some_and(|place| place.to == at + 1 && line.tongue.places.is_name(line.lower(at)))
}

/// Tells whether a word ends like a verb, or says where or whose.
fn ends_in_case(line: &Line<'_>, at: usize) -> bool {
    let manner = &line.tongue.manner;
    let lower = line.lower(at);
    manner
        .no_name_endings
        .iter()
        .chain(manner.object_endings)
        .chain(manner.place_endings)
        .any(|ending| lower.ends_with(ending))
}
