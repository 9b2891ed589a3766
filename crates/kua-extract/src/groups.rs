//! Organisations without a head word, by what stands around them: "Lantern for Poets said",
//! "the Qaratal-based Open Line", "Radio Qaratal", "Group 24".

use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::names::name_like;
use crate::shapes;
use crate::text::{Paragraph, TokenKind};

/// Last words of names that outlets and groups give themselves.
const LAST: [&str; 26] = [
    "live",
    "online",
    "books",
    "today",
    "daily",
    "weekly",
    "week",
    "hour",
    "line",
    "watchers",
    "voices",
    "watch",
    "studio",
    "studios",
    "films",
    "records",
    "bookshop",
    "bookstore",
    "now",
    "24",
    "express",
    "telegraph",
    "mirror",
    "tv",
    "fm",
    "info",
];

/// Verbs of a group that speaks for itself, beside those of speech.
const CALLS: [&str; 30] = [
    "deplores",
    "mourns",
    "mourned",
    "salutes",
    "regrets",
    "rejects",
    "laments",
    "launched",
    "submitted",
    "obtained",
    "reminds",
    "notes",
    "stands",
    "maintains",
    "calls",
    "welcomes",
    "welcomed",
    "condemns",
    "urges",
    "strongly",
    "published",
    "documented",
    "recorded",
    "expresses",
    "expressed",
    "appeals",
    "joins",
    "denounces",
    "denounced",
    "registered",
];

/// What a group or an outlet is not: words that would make it a law, a day or an office.
const NOT_LAST: [&str; 16] = [
    "code",
    "law",
    "act",
    "constitution",
    "article",
    "bill",
    "convention",
    "covenant",
    "forces",
    "charter",
    "declaration",
    "protocol",
    "spring",
    "revolution",
    "uprising",
    "award",
];

/// Finds an organisation in a run of capitals from `from` to `end`; returns where it ends.
pub(crate) fn find(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    if paragraph.heading || !name_like(paragraph, from) {
        return None;
    }
    guild(paragraph, from, end)
        .or_else(|| radio(paragraph, from, end))
        .or_else(|| numbered_group(paragraph, from))
        .or_else(|| party_beside_member(paragraph, from, end))
        .or_else(|| joined(paragraph, from, end))
        .or_else(|| based(paragraph, from, end))
        .or_else(|| speaking(paragraph, from, end))
        .or_else(|| outlet(paragraph, from, end))
}

/// Words that begin or hold something else than a group's name.
fn is_other(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.has(
        at,
        tag::TITLE
            | tag::OFFICE
            | tag::KIN
            | tag::MONTH
            | tag::WEEKDAY
            | tag::NUMBER
            | tag::FUNCTION,
    ) || paragraph.has(at, tag::ROLE)
        && !matches!(
            paragraph.lower(at),
            "student" | "citizen" | "prisoner" | "refugee" | "migrant" | "worker" | "women"
        )
}

fn is_place(paragraph: &Paragraph<'_>, at: usize) -> bool {
    gazetteer()
        .find(paragraph, at)
        .is_some_and(|found| matches!(found.known, Known::Place(_)))
}

/// "Reporters' Lifebelt", "Weavers' Circle": what people of one trade own together.
fn guild(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let owned = paragraph.token(from + 1).kind == TokenKind::Possessive
        && paragraph.lower(from).ends_with('s')
        && paragraph.has(from, tag::PEOPLE);
    let last = end.wrapping_sub(1);
    let closed = paragraph.has(
        last,
        tag::FACILITY | tag::PLACEHEAD | tag::ROLE | tag::MONTH | tag::PEOPLE,
    ) || matches!(
        paragraph.lower(last),
        "day" | "rights" | "march" | "week" | "month" | "congress" | "strike" | "revolt"
    );
    (owned && end > from + 2 && end <= from + 6 && !closed).then_some(end)
}

/// "Radio Qaratal", "RADYO BOTAN": one or two words behind.
fn radio(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let radio = matches!(paragraph.lower(from), "radio" | "radyo");
    let known = gazetteer().find(paragraph, from).is_some();
    let mut to = from + 1;
    while to < end && to < from + 3 && !is_other(paragraph, to) {
        to += 1;
    }
    (radio && !known && to > from + 1).then_some(to)
}

/// "Group 24".
fn numbered_group(paragraph: &Paragraph<'_>, from: usize) -> Option<usize> {
    let number = paragraph.token(from + 1).kind == TokenKind::Number
        && paragraph
            .word(from + 1)
            .bytes()
            .all(|byte| byte.is_ascii_digit());
    (paragraph.word(from) == "Group" && number).then_some(from + 2)
}

/// "HDP Batman MP NAME": the party alone.
fn party_beside_member(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let letters = paragraph.word(from).chars().count();
    let member = (from + 1..end.min(from + 3))
        .any(|at| paragraph.has(at, tag::OFFICE | tag::ROLE) && !paragraph.has(at, tag::ORGHEAD));
    (paragraph.all_capitals(from)
        && (2..=5).contains(&letters)
        && !paragraph.word(from).contains(['.', '-'])
        && !paragraph.has(from, tag::NO_NAME)
        && !is_place(paragraph, from)
        && (!paragraph.all_capitals(from + 1) || paragraph.has(from + 1, tag::OFFICE))
        && member)
        .then_some(from + 1)
}

/// Tells whether the words around a stretch say that it speaks or acts as a body does.
pub(crate) fn acts(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let lower_speech = |at: usize| paragraph.has(at, tag::SPEECH) && !paragraph.token(at).capital;
    // "X and Open Line called on": both do.
    let mut to = to;
    if paragraph.lower(to) == "and"
        && name_like(paragraph, to + 1)
        && !paragraph.has(to + 1, tag::GIVEN)
    {
        let begin = to + 1;
        to = begin;
        while name_like(paragraph, to) && to < begin + 5 {
            to += 1;
        }
    }
    let behind = lower_speech(to)
        || matches!(paragraph.lower(to), "has" | "have")
            && (lower_speech(to + 1)
                || matches!(
                    paragraph.lower(to + 1),
                    "written"
                        | "documented"
                        | "recorded"
                        | "joined"
                        | "learned"
                        | "learnt"
                        | "launched"
                ))
        || CALLS.contains(&paragraph.lower(to)) && !paragraph.token(to).capital;
    let before = from.wrapping_sub(1 + usize::from(paragraph.lower(from.wrapping_sub(1)) == "the"));
    let told = matches!(paragraph.lower(before), "told")
        || paragraph.lower(before) == "to"
            && matches!(
                paragraph.lower(before.wrapping_sub(1)),
                "according" | "spoke"
            )
        || paragraph.lower(before) == "by"
            && matches!(
                paragraph.lower(before.wrapping_sub(1)),
                "received"
                    | "published"
                    | "compiled"
                    | "documented"
                    | "recorded"
                    | "reported"
                    | "collected"
                    | "seen"
                    | "reviewed"
                    | "verified"
                    | "obtained"
                    | "contacted"
            );
    let member = paragraph.has(to, tag::ROLE)
        && !paragraph.token(to).capital
        && !paragraph.token(from).first;
    let owned = paragraph.token(to).kind == TokenKind::Possessive
        && paragraph.has(to + 1, tag::ROLE)
        && !paragraph.token(to + 1).capital;
    behind || told || member || owned
}

/// "Lantern for Poets", "Voice for Missing Persons", "Right to a Call", "Hearth and Conscience
/// News": two runs and what ties them, where the whole acts as a body does.
fn joined(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let tie = paragraph.lower(end);
    let tied = matches!(
        tie,
        "for" | "of" | "to" | "against" | "without" | "and" | "behind" | "on"
    );
    if !tied || end > from + 3 {
        return None;
    }
    let mut second = end + 1;
    if matches!(paragraph.lower(second), "the" | "a" | "an") && tie != "and" {
        second += 1;
    }
    let mut to = second;
    while name_like(paragraph, to) && !paragraph.has(to, tag::FUNCTION) && to < second + 5 {
        to += 1;
    }
    // "Lawyers for Lawyers"
    let trade = matches!(tie, "for" | "without" | "against")
        && end == from + 1
        && paragraph.has(from, tag::PEOPLE)
        && paragraph.lower(from).ends_with('s');
    if trade && to > second && acts(paragraph, from, to) {
        return Some(to);
    }
    if to == second
        || shapes::looks_like_person(paragraph, from, end)
        || (from..end).any(|at| {
            is_other(paragraph, at)
                || paragraph.has(at, tag::PLACEHEAD | tag::FACILITY | tag::AUTHORITY)
                || is_place(paragraph, at)
        })
    {
        return None;
    }
    let head = paragraph.has(to - 1, tag::ORGHEAD) || LAST.contains(&paragraph.lower(to - 1));
    let fits = match tie {
        // Two names are two names, unless the last word says what both are.
        "and" => {
            head && !(second..to).any(|at| is_place(paragraph, at) || is_other(paragraph, at))
                && end == from + 1
                && to > second + 1
        }
        "of" | "on" => {
            !is_place(paragraph, second) && (paragraph.has(second, tag::COMMON) || second > end + 1)
        }
        // "Reported by NAME for the Qaratal Service": a person is not tied so.
        _ => {
            (end == from + 1 || (from..end).any(|at| paragraph.has(at, tag::COMMON)))
                && !(second..to).any(|at| is_other(paragraph, at))
                && (!is_place(paragraph, second) || end > from + 1)
        }
    };
    (fits && acts(paragraph, from, to)).then_some(to)
}

/// "the Qaratal-based Open Line".
fn based(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let before = paragraph.lower(from.wrapping_sub(1));
    let fits = before.ends_with("-based")
        && end <= from + 5
        && !(from..end).any(|at| is_other(paragraph, at))
        && !is_place(paragraph, from);
    fits.then_some(end)
}

/// "Steppe Rights Watchers said", "Asylum Voices Asia": a common word inside, and it speaks.
fn speaking(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let words = end - from;
    let last = end - 1;
    if !(2..=5).contains(&words)
        || (from..end).any(|at| is_other(paragraph, at) || paragraph.has(at, tag::AUTHORITY))
        || paragraph.has(from, tag::NATION | tag::PEOPLE)
        || NOT_LAST.contains(&paragraph.lower(last))
        || paragraph.has(last, tag::PLACEHEAD | tag::FACILITY | tag::PEOPLE)
    {
        return None;
    }
    let continent = matches!(
        paragraph.word(last),
        "Asia" | "Europe" | "Africa" | "Eurasia"
    );
    let direction = matches!(
        paragraph.lower(from),
        "central"
            | "east"
            | "eastern"
            | "west"
            | "western"
            | "south"
            | "north"
            | "northern"
            | "southern"
            | "southeast"
            | "inner"
    );
    if continent && !direction && !is_place(paragraph, from) {
        return Some(end);
    }
    let common = (from..end)
        .filter(|at| paragraph.has(*at, tag::COMMON | tag::ORGDESC))
        .count();
    let person = shapes::looks_like_person(paragraph, from, end);
    let bracketed = paragraph.is_mark(end, '(')
        && paragraph.all_capitals(end + 1)
        && paragraph.is_mark(end + 2, ')');
    // The first word of a sentence has its capital anyway.
    let plain =
        common - usize::from(paragraph.has(from, tag::COMMON) && paragraph.token(from).first);
    let places = (from + 1..last).any(|at| is_place(paragraph, at));
    let country = is_place(paragraph, last) && common > 0 && !is_place(paragraph, from);
    (plain > 0
        && !person
        && !places
        && (!is_place(paragraph, last) || country)
        && (common < words || words > 2)
        && (bracketed || acts(paragraph, from, end)))
    .then_some(end)
}

/// "Tortoise Books", "Migrant Line", "Temir Live": by the last word, where nothing says person.
fn outlet(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let to = (from + 1..end.min(from + 4))
        .find(|at| LAST.contains(&paragraph.lower(*at)))
        .map(|at| at + 1)?;
    let fits = !(from..to).any(|at| is_other(paragraph, at) && at + 1 < to)
        && !paragraph.token(from).first
        && !paragraph.has(from, tag::FUNCTION | tag::NATION | tag::PEOPLE)
        && !is_place(paragraph, from)
        && !matches!(
            paragraph.lower(from),
            "facebook" | "instagram" | "read" | "watch"
        );
    fits.then_some(to)
}

/// "X, a civic group", "X, an independent news site": what X is, told behind it.
pub(crate) fn described_behind(paragraph: &Paragraph<'_>, at: usize) -> bool {
    if !paragraph.is_mark(at, ',') || !matches!(paragraph.lower(at + 1), "a" | "an" | "the") {
        return false;
    }
    for step in at + 2..at + 8 {
        let token = paragraph.token(step);
        if token.kind != TokenKind::Word
            || paragraph.has(step, tag::FUNCTION | tag::ROLE | tag::PEOPLE)
        {
            return false;
        }
        if paragraph.has(step, tag::ORGDESC)
            && !token.capital
            && paragraph.token(step + 1).kind != TokenKind::Possessive
            && !paragraph.has(step + 1, tag::ROLE | tag::PEOPLE | tag::ORGDESC)
        {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use kua_core::proposal::ProposalKind;

    fn check(text: &str, expected: &str) {
        crate::proposed::check(text, ProposalKind::Organisation, expected);
    }

    #[test]
    fn groups_without_a_head_word_are_told_by_what_stands_around() {
        check(
            "The case goes on, Steppe Rights Keepers said today.",
            "Steppe Rights Keepers",
        );
        check(
            "Lantern for Poets condemns the arrest.",
            "Lantern for Poets",
        );
        check(
            "A source told Hearth and Conscience News.",
            "Hearth and Conscience News",
        );
        check("She works for the Osh-based Migrant Door.", "Migrant Door");
        check("He spoke to Radio Qaratal in May.", "Radio Qaratal");
        check("He joined the banned Group 24 in May.", "Group 24");
        check(
            "Reported by Tao Lanfen for the Qaratal Service.",
            "Qaratal Service",
        );
        check(
            "The case goes on, said Tomas Terl, the group's program director.",
            "",
        );
        check(
            "Human Rights Ledger China (HRLC) said so.",
            "Human Rights Ledger China",
        );
        check("HDP Batman MP Saliha Terlan came.", "HDP");
        check(
            "Police searched his shop, Tortoise Books, in May.",
            "Tortoise Books",
        );
        check("He chairs Ak-Terl Bulagy, a civic group.", "Ak-Terl Bulagy");
        check(
            "They wrote to Asylum Keepers Asia in May.",
            "Asylum Keepers Asia",
        );
    }

    #[test]
    fn people_laws_and_places_are_no_groups() {
        check("Aman Terlibekov and Sabina Terlova said so.", "");
        check("The Criminal Code says nothing.", "");
        check("Central Asia reported more cases.", "");
        check("Minister of Poetry Aman Terlibekov said so.", "");
        check("He lives in East Qaratal, a village.", "");
    }
}
