//! States and their measure: "in Sincan Prison", "two months in detention", and words that count
//! as events only in some company.

use kua_core::proposal::EventType;

use super::Here;
use super::is_be;
use super::nouns::extended;
use super::split::{locked, remand};
use super::terms::counted;
use super::triggers::{Form, Trigger};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// Finds a state whose words are not fixed: "in Taliban custody", "under administrative arrest".
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Trigger)> {
    if !matches!(paragraph.lower(at), "in" | "under") {
        return None;
    }
    for step in at + 1..at + 8 {
        let word = paragraph.lower(step);
        // "She is now said to be in the Lida temporary detention center".
        if word == "detention"
            && matches!(
                paragraph.lower(step + 1),
                "center" | "centre" | "facility" | "camp"
            )
            && (at.saturating_sub(4)..at).any(|near| is_be(paragraph.lower(near)))
        {
            return Some((
                step + 2 - at,
                Trigger {
                    event_type: EventType::Detention,
                    form: Form::State,
                    rule: "rule:custody-state/1",
                },
            ));
        }
        // "spent 14 months in the Tuzla removal centre"
        if matches!(
            word,
            "detention"
                | "removal"
                | "repatriation"
                | "deportation"
                | "internment"
                | "re-education"
        ) && matches!(
            paragraph.lower(step + 1),
            "center" | "centre" | "facility" | "camp"
        ) && spent(paragraph, at.saturating_sub(9), at).is_some()
        {
            return Some((
                step + 2 - at,
                Trigger {
                    event_type: EventType::Detention,
                    form: Form::State,
                    rule: "rule:custody-state/1",
                },
            ));
        }
        let event_type = match word {
            "custody" | "detention" | "confinement" => Some(EventType::Detention),
            "arrest" if paragraph.lower(at) == "under" => Some(EventType::Detention),
            "prison" | "jail" | "colony" | "imprisonment" => Some(EventType::Imprisonment),
            _ => None,
        };
        if let Some(event_type) = event_type {
            // "in prison conditions", "in the detention centre": the head is behind it.
            let head = !paragraph.is_word(step + 1)
                || paragraph.has(step + 1, tag::FUNCTION | tag::ADVERB)
                || paragraph.token(step + 1).capital;
            return (step > at + 1 && head).then_some((
                step + 1 - at,
                Trigger {
                    event_type,
                    form: Form::State,
                    rule: "rule:custody-state/1",
                },
            ));
        }
        // "under 10 to 14 days' administrative detention"
        if matches!(word, "days" | "day" | "months" | "month" | "to" | "hours")
            || paragraph.token(step).kind == TokenKind::Number
            || paragraph.has(step, tag::NUMBER)
        {
            continue;
        }
        let inside = match paragraph.token(step).kind {
            TokenKind::Word => {
                paragraph.token(step).capital
                    || matches!(word, "a" | "an" | "the" | "its" | "their")
                    || matches!(
                        word,
                        "police"
                            | "removal"
                            | "repatriation"
                            | "deportation"
                            | "internment"
                            | "re-education"
                            | "state"
                            | "administrative"
                            | "immigration"
                            | "military"
                            | "secret"
                            | "solitary"
                            | "incommunicado"
                            | "preventive"
                            | "penal"
                            | "prolonged"
                            | "arbitrary"
                            | "maximum-security"
                            | "high-security"
                            | "strict-regime"
                            | "closed"
                            | "federal"
                            | "local"
                            | "central"
                            | "criminal"
                            | "notorious"
                            | "women’s"
                            | "men’s"
                            | "investigative"
                            | "provisional"
                            | "regional"
                            | "juvenile"
                            | "temporary"
                            | "pre-trial"
                            | "pretrial"
                            | "correctional"
                    )
            }
            TokenKind::Possessive => true,
            _ => false,
        };
        if !inside {
            return None;
        }
    }
    None
}

/// "were taken from there and put on a flight": passive itself, or behind an "and".
fn passive_or_chained(paragraph: &Paragraph<'_>, at: usize, passive: bool) -> bool {
    passive
        || paragraph.lower(at.wrapping_sub(1)) == "and"
        || paragraph.is_mark(at.wrapping_sub(1), ',')
}

/// Tells whether a word that needs company has it: "held" in a cell, not a meeting.
pub(super) fn fits(paragraph: &Paragraph<'_>, at: usize, length: usize) -> bool {
    let next = paragraph.lower(at + length);
    let passive = (at.saturating_sub(4)..at).any(|step| is_be(paragraph.lower(step)));
    match (paragraph.lower(at), length) {
        // "The third hearing was held yesterday": a thing takes place.
        ("held", 1) if passive && takes_place(paragraph, at) => false,
        ("held", 1) => {
            matches!(
                next,
                "in" | "at"
                    | "for"
                    | "since"
                    | "by"
                    | "on"
                    | "under"
                    | "until"
                    | "there"
                    | "without"
                    | "captive"
                    | "hostage"
                    | "as"
                    | "inside"
                    | "near"
                    | "and"
                    | "incommunicado"
                    | "along"
                    | "together"
                    | "him"
                    | "them"
                    | "me"
            ) || paragraph.has(at + 1, tag::ADVERB)
                || paragraph.is_mark(at + 1, '.')
                || paragraph.token(at + 1).capital
                || paragraph.token(at + 1).kind == TokenKind::Number
        }
        // "kept for 46 days in the City Detention Center"
        ("kept", 1) if passive && next == "for" => {
            counted(paragraph, at + 2).is_some_and(|end| locked(paragraph, end))
        }
        ("locked" | "shut", 2 | 3)
            if matches!(paragraph.lower(at + length - 1), "in" | "into")
                && passive
                && (at + length..at + length + 4).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "room"
                            | "rooms"
                            | "basement"
                            | "cellar"
                            | "office"
                            | "cage"
                            | "container"
                            | "shed"
                            | "garage"
                            | "toilet"
                            | "van"
                            | "pit"
                            | "warehouse"
                            | "attic"
                            | "guesthouse"
                            | "bathroom"
                            | "storeroom"
                            | "classroom"
                            | "corridor"
                    )
                }) =>
        {
            true
        }
        ("thrown", 2)
            if (at + 2..at + 6).any(|step| {
                matches!(
                    paragraph.lower(step),
                    "van" | "minibus" | "car" | "bus" | "boot" | "truck" | "jeep" | "vehicle"
                )
            }) =>
        {
            true
        }
        // "put on a Turkmenistan Airlines flight"
        ("put" | "placed", 3)
            if matches!(paragraph.lower(at + 1), "on" | "aboard")
                && paragraph.lower(at + 2) == "a" =>
        {
            passive_or_chained(paragraph, at, passive)
                && (at + 3..at + 8)
                    .take_while(|step| paragraph.is_word(*step))
                    .any(|step| {
                        matches!(
                            paragraph.lower(step),
                            "flight" | "plane" | "aircraft" | "helicopter"
                        )
                    })
        }
        ("put" | "placed" | "thrown" | "locked" | "shut", 2 | 3)
            if matches!(paragraph.lower(at + length - 1), "in" | "into") =>
        {
            // A camp of people, not a file in a drawer.
            passive && locked(paragraph, at + length)
        }
        ("sent" | "moved" | "committed", 2) if paragraph.lower(at + 1) == "to" => {
            (passive || matches!(paragraph.lower(at.wrapping_sub(1)), "and" | "then" | ","))
                && (locked(paragraph, at + 2)
                    || paragraph.lower(at) == "moved"
                    || (at + 2..at + 7).any(|step| {
                        matches!(paragraph.lower(step), "internment" | "psychiatric" | "ward")
                    }))
        }
        // "Officers beat NAME"
        ("beat", 1) => {
            let person = matches!(next, "him" | "her" | "them" | "me")
                || paragraph.token(at + 1).capital && paragraph.is_word(at + 1);
            person
                && (at.saturating_sub(4)..at).any(|step| {
                    paragraph.has(step, tag::AUTHORITY)
                        || matches!(paragraph.lower(step), "guards" | "men" | "jailers")
                })
        }
        ("handcuffed", 1) => passive && !matches!(next, "to" | "during" | "throughout" | "by"),
        // "Border guards caught him near X", "was caught at the border".
        ("caught", 1) => {
            let person = matches!(next, "him" | "her" | "them" | "me")
                || paragraph.token(at + 1).capital && paragraph.is_word(at + 1);
            let guarded = (at.saturating_sub(4)..at).any(|step| {
                paragraph.has(step, tag::AUTHORITY) || matches!(paragraph.lower(step), "guards")
            });
            person && guarded && !passive
                || passive
                    && (next == "by"
                        || (at + 1..at + 8).any(|step| {
                            matches!(
                                paragraph.lower(step),
                                "border" | "checkpoint" | "crossing" | "frontier" | "airport"
                            )
                        }))
        }
        ("exchanged" | "swapped", 2) => {
            passive
                && (next == "set"
                    || (at + 1..at + 9).any(|step| {
                        matches!(
                            paragraph.lower(step),
                            "prisoner"
                                | "prisoners"
                                | "swap"
                                | "exchange"
                                | "released"
                                | "freed"
                                | "soldiers"
                                | "spies"
                                | "agents"
                        )
                    }))
        }
        ("left", 2) if paragraph.lower(at + 1) == "the" => (at + 2..at + 7)
            .take_while(|step| paragraph.is_word(*step) && !paragraph.has(*step, tag::PREPOSITION))
            .any(|step| {
                matches!(
                    paragraph.lower(step),
                    "prison" | "jail" | "detention" | "colony" | "camp" | "remand"
                )
            }),
        ("walked" | "walks", 3) => locked(paragraph, at + length),
        ("kept", 1) => {
            passive
                && (matches!(next, "in" | "at" | "under") && locked(paragraph, at + 2)
                    || next == "there"
                        && (at + 2..at + 9).any(|step| {
                            counted(paragraph, step).is_some()
                                || matches!(
                                    paragraph.lower(step),
                                    "night" | "overnight" | "too" | "until" | "hours" | "days"
                                )
                        })
                    || next == "overnight")
                || !passive && locked(paragraph, at + 1)
        }
        ("returned", 1) => !passive || matches!(next, "to" | "by" | "from"),
        ("stopped", 2) => {
            passive
                && (at + 2..at + 6).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "airport" | "border" | "checkpoint" | "station" | "crossing" | "roadblock"
                    )
                })
        }
        ("tried", 1) => !matches!(next, "to" | "out") && (passive || next != "and"),
        ("taken", 2) if paragraph.lower(at + 1) == "from" => passive,
        ("taken", 2) if paragraph.lower(at + 1) == "to" => next != "mean",
        ("brought", 2) if paragraph.lower(at + 1) == "to" => {
            !matches!(next, "justice" | "light" | "account" | "an" | "attention")
        }
        ("led", 2) if paragraph.lower(at + 1) == "away" => true,
        ("led" | "forced", 2) => passive && next != "exile",
        ("put", 1) => next != "off",
        ("taken", 1) => {
            passive
                && (matches!(
                    next,
                    "in" | "during"
                        | "at"
                        | "last"
                        | "that"
                        | "this"
                        | "early"
                        | "late"
                        | "and"
                        | "without"
                        | "one"
                        | "."
                        | ","
                        | ";"
                        | "yesterday"
                        | "the"
                        | "overnight"
                        | "because"
                        | "when"
                        | "while"
                ) || paragraph.has(at + 1, tag::WEEKDAY)
                    || matches!(
                        paragraph.token(at + 1).kind,
                        TokenKind::Mark('.' | ',' | ';' | ':')
                    )
                    || next == "on"
                        && (paragraph.token(at + 2).kind == TokenKind::Number
                            || paragraph.has(at + 2, tag::WEEKDAY | tag::MONTH)
                            || matches!(paragraph.lower(at + 2), "the" | "a")
                                && matches!(
                                    paragraph.lower(at + 3),
                                    "night" | "morning" | "evening" | "day" | "same" | "eve"
                                )))
        }
        ("lifted", 1) => {
            let from = at + 1 + usize::from(!paragraph.is_word(at + 1));
            let passive =
                passive || (at.saturating_sub(5)..at).any(|step| is_be(paragraph.lower(step)));
            passive && matches!(paragraph.lower(from), "from" | "by")
        }
        ("snatched", _) => !matches!(next, "the" | "a" | "his" | "her" | "their"),
        ("removed", 2) => {
            passive
                && (at + 2..at + 5).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "train" | "bus" | "plane" | "flight" | "car" | "home" | "house" | "flat"
                    )
                })
        }
        ("captured", 1) => passive && paragraph.lower(at + 1) != "on",
        ("confined", 1) => next == "to" || next == "in",
        _ => true,
    }
}

/// Tells whether the subject of "was held" is something that takes place.
fn takes_place(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let (begin, _) = paragraph.sentence_of(at);
    let occasion = |step: usize| {
        matches!(
            paragraph.lower(step),
            "hearing"
                | "hearings"
                | "trial"
                | "trials"
                | "session"
                | "sessions"
                | "rally"
                | "rallies"
                | "meeting"
                | "meetings"
                | "protest"
                | "protests"
                | "demonstration"
                | "demonstrations"
                | "vote"
                | "election"
                | "elections"
                | "referendum"
                | "ceremony"
                | "funeral"
                | "conference"
                | "briefing"
                | "talks"
                | "event"
                | "march"
                | "vigil"
                | "service"
                | "exhibition"
                | "festival"
                | "concert"
                | "picket"
                | "proceedings"
                | "congress"
                | "summit"
                | "gathering"
        )
    };
    // The head of the subject stands in front of its first preposition.
    let clause = (begin..at)
        .rev()
        .find(|step| {
            matches!(
                paragraph.lower(*step),
                "that" | "but" | "while" | "when" | "after"
            ) || matches!(paragraph.token(*step).kind, TokenKind::Mark(';' | ':'))
        })
        .map_or(begin, |step| step + 1);
    (clause..at)
        .take(7)
        .take_while(|step| {
            *step == clause || !paragraph.has(*step, tag::PREPOSITION | tag::AUXILIARY)
        })
        .any(occasion)
        || occasion(at.wrapping_sub(2))
}

/// "spent two months in detention": where the verb is, if a measure stands in between.
pub(super) fn spent(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> Option<usize> {
    let floor = at.saturating_sub(9).max(begin);
    let verb = (floor..at)
        .rev()
        .find(|step| matches!(paragraph.lower(*step), "spent" | "spends" | "spending"))?;
    let measured = (verb + 1..at).any(|step| {
        counted(paragraph, step).is_some()
            || matches!(
                paragraph.lower(step),
                "time" | "years" | "months" | "weeks" | "days"
            )
    });
    let clear = (verb + 1..at).all(|step| {
        !paragraph.has(step, tag::CONJUNCTION | tag::AUXILIARY)
            || matches!(paragraph.lower(step), "and" | "than")
    });
    (measured && clear).then_some(verb)
}

/// What the words around make of a verb: "detained for two months pending trial".
pub(super) fn sharper(
    paragraph: &Paragraph<'_>,
    event_type: EventType,
    one: &Here,
    begin: usize,
    end: usize,
) -> EventType {
    let to = one.at + one.length;
    let pending = || {
        (to..(to + 14).min(end)).any(|step| {
            paragraph.lower(step) == "pending"
                || paragraph.lower(step) == "before"
                    && matches!(paragraph.lower(step + 1), "his" | "her" | "their" | "the")
                    && paragraph.lower(step + 2) == "trial"
        })
    };
    let pending_trial = || {
        (to..(to + 4).min(end))
            .any(|step| paragraph.lower(step) == "pending" && paragraph.lower(step + 1) == "trial")
    };
    // "handed over to the police", "turned over to his relatives": to whom says what it was.
    if event_type == EventType::Deportation
        && matches!(paragraph.lower(one.at), "handed" | "turned")
        && one.trigger.form == Form::Participle
    {
        let taker = |words: &[&str]| {
            (to..(to + 5).min(end))
                .take_while(|step| !paragraph.token(*step).capital || words.contains(&"police"))
                .any(|step| words.contains(&paragraph.lower(step)))
        };
        if taker(&["relatives", "family", "parents", "mother", "father", "wife"]) {
            return EventType::Release;
        }
        let nation = (to..(to + 5).min(end)).any(|step| paragraph.has(step, tag::NATION));
        if !nation
            && taker(&[
                "police",
                "prosecutors",
                "investigators",
                "gendarmerie",
                "fbi",
            ])
        {
            return EventType::Arrest;
        }
    }
    // "was sent back to the penal colony": inside the country.
    if event_type == EventType::Deportation
        && matches!(
            paragraph.lower(one.at),
            "sent" | "taken" | "transferred" | "escorted"
        )
        && super::split::locked(paragraph, to)
    {
        return EventType::Transfer;
    }
    // "was taken from the removal centre": held before already.
    if event_type == EventType::Arrest
        && matches!(paragraph.lower(one.at), "taken" | "removed")
        && paragraph.lower(to.wrapping_sub(1)) == "from"
        && (to..(to + 6).min(end))
            .take_while(|step| paragraph.is_word(*step))
            .any(|step| {
                matches!(
                    paragraph.lower(step),
                    "prison"
                        | "jail"
                        | "colony"
                        | "camp"
                        | "centre"
                        | "center"
                        | "cell"
                        | "detention"
                )
            })
    {
        return EventType::Transfer;
    }
    match event_type {
        EventType::Arrest | EventType::Imprisonment if pending_trial() => {
            EventType::PretrialDetention
        }
        EventType::Detention
            if pending()
                || one.trigger.form == Form::Noun && extended(paragraph, one.at, begin, end)
                || matches!(one.trigger.form, Form::Participle | Form::State)
                    && remand(paragraph, to) =>
        {
            EventType::PretrialDetention
        }
        EventType::Transfer if remand(paragraph, to) => EventType::PretrialDetention,
        other => other,
    }
}
