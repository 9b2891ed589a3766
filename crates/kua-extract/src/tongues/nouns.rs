//! Organisations and places in languages whose nouns all have capitals, as German's.
//!
//! A capital says nothing there. What says something: a head word with what hangs on it, a known
//! word of another language, two capitals side by side that no dictionary word explains.

use super::lexicon::Category;
use super::line::{Kind, Line};
use super::names::{Candidate, Guess, push_place};

/// Prepositions that join the name of an organisation to its head: "Gesellschaft für ...".
const JOINTS: [&str; 6] = ["für", "gegen", "zur", "zum", "ohne", "gegenüber"];

/// Words of English names that German texts leave as they are.
const FOREIGN_HEADS: [&str; 34] = [
    "centre",
    "center",
    "association",
    "committee",
    "council",
    "institute",
    "foundation",
    "watch",
    "campaign",
    "network",
    "union",
    "fund",
    "society",
    "congress",
    "project",
    "movement",
    "university",
    "agency",
    "times",
    "post",
    "defenders",
    "commission",
    "coalition",
    "federation",
    "house",
    "group",
    "press",
    "international",
    "news",
    "monitor",
    "league",
    "alliance",
    "observatory",
    "rights",
];

/// Small words inside such names.
const FOREIGN_JOINTS: [&str; 6] = ["of", "for", "and", "the", "in", "to"];

/// Kinds of words that are no part of a name.
const KNOWN: [Category; 21] = [
    Category::Stop,
    Category::Month,
    Category::Weekday,
    Category::Unit,
    Category::Number,
    Category::Role,
    Category::Office,
    Category::Kin,
    Category::Title,
    Category::People,
    Category::Authority,
    Category::Pronoun,
    Category::Law,
    Category::Noun,
    Category::Passive,
    Category::State,
    Category::Offence,
    Category::Facility,
    Category::PlaceHead,
    Category::OrgHead,
    Category::Speech,
];

/// Tells whether a word is surely a noun of the language, and so no name.
pub(crate) fn is_noun(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    line.tongue.manner.noun_endings.iter().any(|ending| {
        word.strip_suffix(ending)
            .is_some_and(|stem| stem.chars().count() > 2)
    })
}

/// Tells whether a word may be part of a name: a capital, and nothing that the lexicon explains.
pub(crate) fn unexplained(line: &Line<'_>, at: usize) -> bool {
    let word = line.word(at);
    word.kind == Kind::Word
        && word.capital
        && !is_noun(line, at)
        && !line.is_any(at, &KNOWN)
        && !line.is(at, Category::Nation)
}

/// Words in front of a noun, and never right in front of somebody's name.
const ARTICLES: [&str; 29] = [
    "der", "die", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "ihr",
    "ihre", "ihren", "ihrem", "ihrer", "ihres", "sein", "seine", "seinen", "seinem", "seiner",
    "seines", "unser", "unsere", "unseren", "unserem", "unserer", "dessen",
];

/// Tells whether a word stands in front of nouns, in a language whose nouns have capitals.
pub(crate) fn is_article(line: &Line<'_>, at: usize) -> bool {
    line.tongue.manner.nouns_capital && ARTICLES.contains(&line.lower(at))
}

/// Returns where the name begins in a run of capitals that may begin with a trade no list has:
/// "der Orgelbauer Veit Sommerfeld", "Imkerin Olga Brinkowa".
pub(crate) fn behind_trade(line: &Line<'_>, from: usize, to: usize) -> usize {
    let named = |at: usize| line.is_any(at, &[Category::Given, Category::Family]);
    if to < from + 2 || named(from) || line.lower(from).chars().count() < 4 {
        return from;
    }
    if line.is(from + 1, Category::Particle) || !line.is_word(from + 1) {
        return from;
    }
    let article = from > 0 && ARTICLES.contains(&line.lower(from - 1));
    let whole_behind = to >= from + 3 && line.is(from + 1, Category::Given);
    if article || whole_behind {
        from + 1
    } else {
        from
    }
}

/// Finds where the place ends that a prison or hospital is called after: "von Osterfeld".
pub(crate) fn owner_place(line: &Line<'_>, at: usize) -> Option<usize> {
    let known = line.tongue.places.find(line, at).map(|place| place.to);
    let bare = unexplained(line, at)
        && line.hits(at).is_empty()
        && !(line.is_word(at + 1) && line.word(at + 1).capital);
    known.or(bare.then_some(at + 1))
}

/// Tells whether a word looks like an adjective with an ending.
fn adjective(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    line.is_word(at)
        && ["e", "er", "en", "es", "em"]
            .iter()
            .any(|ending| word.ends_with(ending))
        && word.chars().count() > 4
}

fn close(line: &Line<'_>, at: usize) -> bool {
    at > 0 && line.word(at).begin.saturating_sub(line.word(at - 1).end) <= 2
}

/// Finds where a run of unexplained capitals that begins here ends.
fn run(line: &Line<'_>, from: usize, most: usize) -> usize {
    let mut to = from;
    while to < from + most
        && (unexplained(line, to)
            || to > from && line.word(to).kind == Kind::Word && line.all_capitals(to))
        && close(line, to)
        && !line.is(to, Category::Given)
        && (to == from || line.tongue.places.find(line, to).is_none())
    {
        to += 1;
    }
    to
}

/// Finds organisations by their heads.
pub(crate) fn organisations(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < line.words.len() {
        if found.iter().any(|one| one.from <= at && at < one.to) || !line.word(at).capital {
            at += 1;
            continue;
        }
        let own = named_association(line, at)
            .or_else(|| headed(line, at))
            .or_else(|| foreign(line, at).map(|to| (at, to)))
            .or_else(|| registered(line, at).map(|to| (at, to)))
            .or_else(|| called(line, at));
        match own {
            // What is known by name stays as it is.
            Some((from, to))
                if to > from
                    && !found
                        .iter()
                        .any(|one| one.from < to && from < one.to && one.weight > 5) =>
            {
                found.retain(|one| one.to <= from || one.from >= to);
                found.push(Candidate {
                    from,
                    to,
                    guess: Guess::Organisation,
                    weight: 5,
                });
                at = to.max(at + 1);
            }
            _ => at += 1,
        }
    }
}

/// "Gesellschaft für bedrohte Völker", "Christdemokratische Partei", "Militärgericht Süd".
fn headed(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let hit = line.hit(at, Category::OrgHead)?;
    let mut from = at;
    let before = at.wrapping_sub(1);
    if at > 0
        && line.word(before).capital
        && !line.word(before).first
        && adjective(line, before)
        && close(line, at)
        && (line.is(before, Category::Nation) || !line.is(before, Category::Stop))
        && !line.is_any(
            before,
            &[
                Category::Role,
                Category::People,
                Category::Office,
                Category::Kin,
            ],
        )
    {
        from = before;
    }
    // "3. Strafkammer".
    if at > 1
        && line.is_mark(before, '.')
        && line.word(at - 2).kind == Kind::Number
        && line.lower(at - 2).len() <= 2
    {
        from = at - 2;
    }
    let to = phrase(line, hit.to)
        .or_else(|| {
            let end = run(line, hit.to, 4);
            (end > hit.to).then_some(end)
        })
        .or_else(|| belonging(line, hit.to))
        .unwrap_or(hit.to);
    (from < at || to > hit.to).then_some((from, to))
}

/// "für bedrohte Völker", "zum Schutz von Journalisten", "ohne Grenzen".
fn phrase(line: &Line<'_>, at: usize) -> Option<usize> {
    if !JOINTS.contains(&line.lower(at)) {
        return None;
    }
    let mut to = noun_group(line, at + 1)?;
    for _ in 0..2 {
        let joint = matches!(line.lower(to), "und" | "der" | "des" | "von" | "in");
        let place = line.lower(to) == "in";
        match noun_group(line, to + 1) {
            Some(next) if joint && (!place || line.tongue.places.find(line, to + 1).is_some()) => {
                to = next;
            }
            _ => break,
        }
    }
    Some(to)
}

/// At most two small adjectives and one noun with a capital.
fn noun_group(line: &Line<'_>, at: usize) -> Option<usize> {
    let mut step = at;
    while step < at + 3
        && line.is_word(step)
        && !line.word(step).capital
        && (adjective(line, step) || step == at)
    {
        step += 1;
    }
    (line.is_word(step) && line.word(step).capital).then_some(step + 1)
}

/// "des Leninski-Bezirks", "von Diyarbakir": what a court or an office belongs to.
fn belonging(line: &Line<'_>, at: usize) -> Option<usize> {
    match line.lower(at) {
        "von" => owner_place(line, at + 1),
        "des" | "der" => {
            let name = at + 1;
            // "des Bezirks Heping", "des Autonomen Gebiets Altai": a name no list has.
            let kind = (name..name + 2)
                .find_map(|step| Some((step, line.hit(step, Category::PlaceHead)?.to)));
            if let Some((kind, behind)) = kind
                && (kind == name || line.word(name).capital && adjective(line, name))
            {
                let known = line.tongue.places.find(line, behind).map(|place| place.to);
                let to = known.unwrap_or_else(|| run(line, behind, 2));
                if to > behind {
                    return Some(to);
                }
            }
            let belongs = line.word(name).capital
                && (line.written(name).contains('-')
                    || line.is(name, Category::PlaceHead)
                    || line.tongue.places.find(line, name).is_some());
            if !belongs {
                return None;
            }
            let next = line.tongue.places.find(line, name + 1);
            Some(match next {
                Some(place) if line.is(name, Category::PlaceHead) => place.to,
                _ => line
                    .tongue
                    .places
                    .find(line, name)
                    .map_or(name + 1, |place| place.to),
            })
        }
        _ => None,
    }
}

/// "Menschenrechtsorganisation OVD-Info": only the name behind the word is the name.
fn called(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let hit = line.hit(at, Category::OrgWord)?;
    let to = run(line, hit.to, 4);
    (to > hit.to
        && line
            .tongue
            .places
            .find(line, hit.to)
            .is_none_or(|place| place.to < to))
    .then_some((hit.to, to))
}

/// "der Verein Offene Brücke Wien e. V.": the name stands behind the word.
fn named_association(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let hit = line
        .hit(at, Category::OrgWord)
        .or_else(|| line.hit(at, Category::OrgHead))?;
    registered(line, hit.to).map(|to| (hit.to, to))
}

/// "Offene Brücke Wien e. V.": up to four capitals before the sign of a registered association.
fn registered(line: &Line<'_>, at: usize) -> Option<usize> {
    let mut to = at;
    while to < at + 4
        && line.word(to).kind == Kind::Word
        && line.word(to).capital
        && (to == at || close(line, to))
        && !line.is_any(to, &[Category::OrgWord, Category::Given])
    {
        to += 1;
    }
    if to == at || !matches!(line.lower(to), "e" | "e.") {
        return None;
    }
    let mut end = to + 1;
    if line.is_mark(end, '.') {
        end += 1;
    }
    match line.lower(end) {
        "v" if line.is_mark(end + 1, '.') => Some(end + 2),
        "v" | "v." => Some(end + 1),
        _ => None,
    }
}

/// "Tibetan Centre for Human Rights and Democracy".
fn foreign(line: &Line<'_>, at: usize) -> Option<usize> {
    let mut to = at;
    let mut head = false;
    let mut last = at;
    while to < at + 10 && line.is_word(to) && (to == at || close(line, to)) {
        let word = line.lower(to);
        if line.word(to).capital {
            head |= FOREIGN_HEADS.contains(&word);
            last = to + 1;
        } else if !FOREIGN_JOINTS.contains(&word) {
            break;
        }
        if line.word(to).capital
            && (line.is(to, Category::Role) || is_noun(line, to) && !word.ends_with("tion"))
        {
            break;
        }
        to += 1;
    }
    (head && last > at + 1).then_some(last)
}

/// Ends of words that are streets and squares where something that is their name stands before.
const STREETS: [&str; 9] = [
    "straße",
    "strasse",
    "platz",
    "allee",
    "gasse",
    "prospekt",
    "boulevard",
    "ufer",
    "brücke",
];

/// Words that end so and are no names.
const NO_STREETS: [&str; 34] = [
    "haupt",
    "land",
    "neben",
    "seiten",
    "markt",
    "arbeits",
    "sport",
    "park",
    "vor",
    "dorf",
    "studien",
    "schlaf",
    "spiel",
    "ausbildungs",
    "fußball",
    "schieß",
    "durchgangs",
    "einkaufs",
    "dorf",
    "wohn",
    "einbahn",
    "zufahrts",
    "therapie",
    "rast",
    "stell",
    "kita",
    "kinderspiel",
    "ankunfts",
    "übungs",
    "gerichts",
    "schul",
    "bau",
    "schau",
    "stadt",
];

/// "Moallem-Straße", "Nordendstraße", "Treptower Straße", "Straße der Freiheit".
fn street(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let word = line.lower(at);
    if !line.is_word(at) || !line.word(at).capital || line.shouting {
        return None;
    }
    let ending = STREETS.iter().find(|ending| word.ends_with(*ending))?;
    let stem = word.strip_suffix(ending)?.trim_end_matches('-');
    if stem.is_empty() {
        let before = at.checked_sub(1)?;
        let named = line.word(before).capital
            && line.is_word(before)
            && close(line, at)
            && (adjective(line, before) && !line.word(before).first
                || line.lower(before).ends_with("er"))
            && !line.is_any(before, &[Category::Stop, Category::Nation]);
        if named {
            return Some((before, at + 1));
        }
        // "Platz des Himmlischen Friedens", "Straße der Freiheit".
        let joint = matches!(line.lower(at + 1), "des" | "der");
        let to = (at + 2..at + 4)
            .take_while(|step| line.word(*step).capital)
            .last()?
            + 1;
        return (joint && !line.is(at + 2, Category::PlaceHead)).then_some((at, to));
    }
    let plain = NO_STREETS.contains(&stem) || stem.chars().count() < 3;
    (!plain).then_some((at, at + 1))
}

/// "LA-155/16", "IK-3", "SI-16": what prisons are called by those who run them.
fn code(line: &Line<'_>, at: usize) -> Option<usize> {
    let (letters, number) = line.written(at).split_once('-')?;
    let fits = (1..=4).contains(&letters.chars().count())
        && letters.chars().all(char::is_uppercase)
        && !number.is_empty()
        && number.chars().all(|letter| letter.is_ascii_digit());
    let held = at > 0
        && (line.is(at - 1, Category::Facility)
            || line.is_mark(at - 1, '(')
            || [
                "IK", "SI", "LA", "SIZO", "UG", "UP", "UK", "KP", "LIU", "ETs", "AK", "ŞK",
            ]
            .contains(&letters));
    if !fits || !held {
        return None;
    }
    let part = line.is_mark(at + 1, '/')
        && line.touches(at + 1)
        && line.touches(at + 2)
        && line.word(at + 2).kind == Kind::Number;
    Some(if part { at + 3 } else { at + 1 })
}

/// Tells whether a number in brackets or between commas behind a name is an age: "X (34)".
pub(crate) fn age_behind(line: &Line<'_>, to: usize) -> bool {
    let number = |at: usize| line.word(at).kind == Kind::Number && line.lower(at).len() <= 2;
    line.is_mark(to, '(')
        && number(to + 1)
        && (line.is_mark(to + 2, ')') || line.is(to + 2, Category::Unit))
        || line.is_mark(to, ',')
            && number(to + 1)
            && (line.is_mark(to + 2, ',') || line.is(to + 2, Category::Unit))
}

/// Verbs and other words that a sentence goes on with behind whoever it is about.
const GOES_ON: [&str; 26] = [
    "wurde",
    "wurden",
    "wird",
    "werden",
    "ist",
    "sind",
    "war",
    "waren",
    "hat",
    "haben",
    "hatte",
    "hatten",
    "soll",
    "sollen",
    "kam",
    "kamen",
    "sitzt",
    "sitzen",
    "saß",
    "darf",
    "durfte",
    "konnte",
    "muss",
    "musste",
    "selbst",
    "arbeitete",
];

/// Tells whether two unknown capitals that begin a sentence are somebody of whom it goes on.
pub(crate) fn opens_with_name(line: &Line<'_>, from: usize, to: usize) -> bool {
    line.word(from).first
        && to - from >= 2
        && (from..to).all(|at| line.hits(at).is_empty() && unexplained(line, at))
        && !adjective(line, from)
        && (GOES_ON.contains(&line.lower(to)) || line.is(to, Category::Speech))
}

/// Finds places by the words before them.
pub(crate) fn places(line: &Line<'_>, found: &mut Vec<Candidate>) {
    for at in 0..line.words.len() {
        if line.written(at).contains('-')
            && line.word(at).capital
            && (line.is(at, Category::Facility) || line.is(at, Category::PlaceHead))
        {
            push_place(found, at, at + 1);
            continue;
        }
        if let Some((from, to)) = street(line, at).or_else(|| Some((at, code(line, at)?))) {
            found.retain(|one| one.to <= from || to <= one.from || one.weight > 5);
            push_place(found, from, to);
            continue;
        }
        if let Some(hit) = line.hit(at, Category::PlaceHead).copied() {
            let to = run(line, hit.to, 2);
            if to > hit.to
                && line
                    .tongue
                    .places
                    .find(line, hit.to)
                    .is_none_or(|place| place.to < to)
            {
                push_place(found, hit.to, to);
            }
            continue;
        }
        // "in Dartsedo", "das Haftzentrum von Dartsedo": a bare word without an article, which a
        // noun would have.
        let belongs = line.lower(at) == "von"
            && at > 0
            && line.is_any(
                at - 1,
                &[
                    Category::Facility,
                    Category::PlaceHead,
                    Category::Role,
                    Category::Office,
                ],
            )
            && !line.is(at + 1, Category::Given);
        if (line.is(at, Category::PlacePrep) || belongs)
            && unexplained(line, at + 1)
            && line.hits(at + 1).is_empty()
            && !line.all_capitals(at + 1)
            && !(line.is_word(at + 2) && line.word(at + 2).capital)
            && line.tongue.places.find(line, at + 1).is_none()
            && !found
                .iter()
                .any(|one| one.from <= at + 1 && at + 1 < one.to && one.weight > 2)
        {
            push_place(found, at + 1, at + 2);
        }
    }
}
