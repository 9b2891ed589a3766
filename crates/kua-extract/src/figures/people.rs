//! Numbers without a noun that count people: "six were placed under house arrest".
//!
//! Never says what is counted where a noun says it.

use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// "a crowd of about 300", "the death toll rose to 238".
pub(super) fn crowd(paragraph: &Paragraph<'_>, from: usize) -> bool {
    matches!(
        paragraph.lower(from.wrapping_sub(1)),
        "of" | "to" | "at" | "reached" | "exceeds" | "exceeded"
    ) && (from.saturating_sub(5)..from)
        .any(|at| matches!(paragraph.lower(at), "crowd" | "crowds" | "toll"))
        // "a group of nine was taken"
        || paragraph.lower(from.wrapping_sub(1)) == "of"
            && matches!(
                paragraph.lower(from.wrapping_sub(2)),
                "group" | "groups" | "party" | "delegation"
            )
        // "The number of political prisoners rose to 41."
        || matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "to" | "at" | "reached" | "exceeded"
        ) && (from.saturating_sub(3)..from).any(|at| {
            matches!(
                paragraph.lower(at),
                "rose" | "risen" | "stands" | "stood" | "grown" | "grew" | "reached" | "increased"
                    | "climbed" | "fell" | "fallen" | "dropped" | "exceeded"
            )
        }) && (from.saturating_sub(12)..from).any(|at| paragraph.lower(at) == "number")
        // "put the number of detainees at 57", "bringing the total to 41"
        || matches!(paragraph.lower(from.wrapping_sub(1)), "to" | "at")
            && (from.saturating_sub(8)..from).any(|at| {
                matches!(
                    paragraph.lower(at),
                    "put" | "puts" | "putting" | "bringing" | "brings" | "brought"
                ) && paragraph.lower(at + 1) == "the"
                    && matches!(paragraph.lower(at + 2), "number" | "total" | "figure" | "toll")
            })
}

pub(super) fn negated(paragraph: &Paragraph<'_>, from: usize) -> bool {
    matches!(paragraph.lower(from.wrapping_sub(3)), "no" | "not")
}

/// Tells whether a number without a noun counts people: "six were placed under house arrest",
/// "three await trial", "two in custody", "numbering about 10 million".
pub(super) fn people_alone(
    paragraph: &Paragraph<'_>,
    [from, at, next]: [usize; 3],
    value: f64,
    beside: bool,
) -> bool {
    let before = paragraph.lower(from.wrapping_sub(1));
    // "All 26 present had to write statements."
    if before == "all" && paragraph.lower(next) == "present" {
        return value >= 2.0;
    }
    // "31 dead and more than 200 injured", "the men, 23 in all"
    if value >= 2.0 && (fallen(paragraph, next) || in_all(paragraph, at, next)) {
        return true;
    }
    if value >= 1000.0 {
        return matches!(before, "numbering" | "number" | "numbers")
            || before == "of" && paragraph.lower(from.wrapping_sub(2)) == "population";
    }
    let word = paragraph.token(at).kind == TokenKind::Word
        && (paragraph.has(at, tag::NUMBER)
            || crate::numbers::word_value(paragraph.lower(at)).is_some());
    // Digits too, where they count those told of before: "16 of them", "and 243 had been injured".
    let them = paragraph.lower(next) == "of"
        && matches!(paragraph.lower(next + 1), "them" | "whom" | "us");
    // "and knows the whereabouts of only twelve", "down from 24", "others speak of at least 300"
    if beside && value >= 2.0 && alone_behind_figure(paragraph, from, at, next) {
        return true;
    }
    // "All 25 were convicted", "not one of the 40 was acquitted"
    if value >= 2.0
        && (before == "all"
            || before == "the"
                && matches!(paragraph.lower(from.wrapping_sub(2)), "of" | "all")
                && matches!(
                    paragraph.lower(from.wrapping_sub(3)),
                    "one" | "none" | "each" | "all" | "any"
                ))
        && (suffered(paragraph, next) || paragraph.lower(next) == "are")
    {
        return true;
    }
    let digits = paragraph.token(at).kind == TokenKind::Number
        && value.fract() == 0.0
        && (them
            || beside && (suffered(paragraph, next) || stays(paragraph, next))
            || (from < at
                || paragraph.token(from).first
                || matches!(before, "another" | "further" | "while" | "and")
                || of_those(paragraph, from))
                && suffered(paragraph, next)
                && paragraph.lower(next) != "was"
            || of_the(paragraph, next));
    // "and the other 14 remanded for two months"
    let rest = matches!(before, "other" | "remaining")
        && paragraph.lower(from.wrapping_sub(2)) == "the"
        && value >= 2.0
        && (suffered(paragraph, next) || paragraph.has(next, tag::TRIGGER));
    if rest {
        return true;
    }
    if !(word || digits) || matches!(before, "the" | "these" | "those" | "of" | "article" | "at") {
        return false;
    }
    let verb = paragraph.lower(next);
    if value < 2.0 {
        // "one has been freed", beside another figure.
        return beside
            && (verb == "has" && paragraph.lower(next + 1) == "been" || suffered(paragraph, next));
    }
    if digits {
        return true;
    }
    matches!(
        verb,
        "were"
            | "are"
            | "remain"
            | "remained"
            | "await"
            | "awaited"
            | "died"
            | "left"
            | "face"
            | "faced"
            | "fled"
            | "escaped"
            | "received"
            | "drowned"
            | "starved"
            | "perished"
            | "survived"
            | "disappeared"
            | "vanished"
            | "suffered"
            | "confessed"
            | "refused"
            | "came"
            | "returned"
            | "spoke"
            | "stayed"
            | "signed"
            | "stood"
    ) || verb == "took" && paragraph.lower(next + 1) == "their"
        || matches!(verb, "have" | "had")
            && (paragraph.lower(next + 1) == "been" || paragraph.has(next + 1, tag::TRIGGER))
        || verb == "in"
            && matches!(
                paragraph.lower(next + 1),
                "custody" | "detention" | "prison" | "jail"
            )
        || them
}

/// "one man was detained", "at least one person died": one that the text counts.
pub(super) fn one_person(
    paragraph: &Paragraph<'_>,
    next: usize,
    value: f64,
    bounded: bool,
) -> Option<(usize, String)> {
    let word = paragraph.lower(next);
    let person = matches!(
        word,
        "person"
            | "man"
            | "woman"
            | "child"
            | "boy"
            | "girl"
            | "protester"
            | "protestor"
            | "demonstrator"
            | "civilian"
            | "detainee"
            | "prisoner"
            | "inmate"
            | "monk"
            | "student"
            | "worker"
            | "journalist"
            | "policeman"
            | "officer"
            | "soldier"
    );
    (value == 1.0 && person && (bounded || suffered(paragraph, next + 1)))
        .then(|| (next + 1, word.to_owned()))
}

/// "31 dead", "200 injured": the word behind the number says what became of them.
fn fallen(paragraph: &Paragraph<'_>, next: usize) -> bool {
    let word = paragraph.lower(next);
    let fate = matches!(
        word,
        "dead" | "injured" | "wounded" | "missing" | "killed" | "arrested" | "detained" | "hurt"
    );
    // "12 wounded civilians" have their noun.
    let goes_on = matches!(
        paragraph.lower(next + 1),
        "and" | "in" | "after" | "on" | "so" | "when" | "at" | "by" | "during" | "or"
    );
    fate && (goes_on || !paragraph.is_word(next + 1))
}

/// "the men, 23 in all": people told just before.
fn in_all(paragraph: &Paragraph<'_>, at: usize, next: usize) -> bool {
    let all = paragraph.lower(next) == "in" && matches!(paragraph.lower(next + 1), "all" | "total")
        || paragraph.lower(next) == "altogether";
    all && (at.saturating_sub(6)..at).any(|step| paragraph.has(step, tag::PEOPLE))
}

/// "Of those, 17 were let go": people told just before.
fn of_those(paragraph: &Paragraph<'_>, from: usize) -> bool {
    from.checked_sub(3).is_some_and(|at| {
        paragraph.is_mark(from - 1, ',')
            && paragraph.lower(at) == "of"
            && matches!(paragraph.lower(at + 1), "those" | "these" | "them")
    })
}

/// "at least 8 of the 23 are under 18": both numbers count the same people.
fn of_the(paragraph: &Paragraph<'_>, next: usize) -> bool {
    paragraph.lower(next) == "of"
        && paragraph.lower(next + 1) == "the"
        && crate::numbers::any(paragraph, next + 2).is_some_and(|(_, behind)| {
            matches!(paragraph.lower(behind), "are" | "were" | "have" | "had")
        })
}

/// "40 remain": what people do, beside a figure of people.
fn stays(paragraph: &Paragraph<'_>, next: usize) -> bool {
    matches!(
        paragraph.lower(next),
        "remain" | "remained" | "fled" | "died" | "survived" | "await" | "disappeared" | "escaped"
    )
}

/// A bare number that ends its clause beside a figure of people, with words in front that compare
/// or bound it.
fn alone_behind_figure(paragraph: &Paragraph<'_>, from: usize, at: usize, next: usize) -> bool {
    let ends = !paragraph.is_word(next)
        && paragraph.token(next).kind != TokenKind::Number
        && !matches!(
            paragraph.token(next).kind,
            TokenKind::Mark('%' | ':' | '-' | '–' | '$' | '€')
        );
    if !ends {
        return false;
    }
    let before = paragraph.lower(from.wrapping_sub(1));
    let two = paragraph.lower(from.wrapping_sub(2));
    let compared = matches!(
        (two, before),
        ("up" | "down", "from") | ("compared", "with" | "to") | ("as", "against")
    );
    let bounded = from < at && matches!(before, "of" | "at" | "is" | "are");
    let only = matches!(before, "only" | "just") && matches!(two, "of" | "but" | "for" | "with");
    compared || bounded || only
}

/// "was let go", "were injured", "had been killed": what happens to people.
pub(super) fn suffered(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let past = match paragraph.lower(at) {
        "was" | "were" => at + 1,
        "has" | "have" | "had" if paragraph.lower(at + 1) == "been" => at + 2,
        _ => return false,
    };
    paragraph.has(past, tag::TRIGGER)
        || paragraph.matches(past, "let go").is_some()
        || matches!(
            paragraph.lower(past),
            "injured"
                | "wounded"
                | "hurt"
                | "killed"
                | "freed"
                | "acquitted"
                | "hospitalised"
                | "hospitalized"
        )
}
