//! What courts do with a case: they hear an appeal, fix a hearing, put a trial off; and the body
//! that was found.
//!
//! The words stand apart from each other too freely for rows of a table.

use kua_core::proposal::EventType;

use super::lost::whose;
use super::sides::{object, owners};
use super::triggers::{Form, Trigger};
use super::{Analysis, Here, Scene, only_sufferers, orders, told};
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// The first words of what this module finds.
pub(super) const OPENERS: [&str; 29] = [
    "hear",
    "hears",
    "heard",
    "hearing",
    "examine",
    "examined",
    "fixed",
    "fixes",
    "set",
    "sets",
    "scheduled",
    "schedules",
    "appointed",
    "adjourned",
    "adjourns",
    "postponed",
    "postpones",
    "put",
    "rescheduled",
    "deferred",
    "delayed",
    "case",
    "file",
    "proceedings",
    "session",
    "body",
    "bodies",
    "remains",
    "corpse",
];

/// The rule that tells of a sitting in the words of a court.
pub(super) const SITTING: &str = "rule:court-sits/1";

/// The rule that tells of a body.
pub(super) const BODY: &str = "rule:body-was/1";

/// Finds such words: how many they are, and what they say.
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Trigger)> {
    let word = paragraph.lower(at);
    let sitting = |length: usize| {
        Some((
            length,
            Trigger {
                event_type: EventType::Hearing,
                form: Form::Lost,
                rule: SITTING,
            },
        ))
    };
    match word {
        "hear" | "hears" | "heard" | "hearing" | "examine" | "examined" => {
            let noun = behind(
                paragraph,
                at + 1,
                &["appeal", "appeals", "case", "cassation"],
            )?;
            sitting(noun + 1 - at)
        }
        "fixed" | "fixes" | "set" | "sets" | "scheduled" | "schedules" | "appointed" => {
            let noun = behind(
                paragraph,
                at + 1,
                &["hearing", "session", "sitting", "trial"],
            )
            .or_else(|| {
                // "set 5 May as the date of the trial"
                let date = behind(paragraph, at + 1, &["date"])?;
                matches!(paragraph.lower(date + 1), "for" | "of")
                    .then(|| behind(paragraph, date + 2, &["hearing", "trial", "session"]))
                    .flatten()
            })?;
            sitting(noun + 1 - at)
        }
        "adjourned" | "adjourns" | "postponed" | "postpones" | "put" | "rescheduled"
        | "deferred" | "delayed" => {
            let off = usize::from(word == "put");
            if off == 1 && paragraph.lower(at + 1) != "off" {
                return None;
            }
            let noun = behind(
                paragraph,
                at + 1 + off,
                &[
                    "case",
                    "trial",
                    "hearing",
                    "proceedings",
                    "session",
                    "appeal",
                ],
            )?;
            sitting(noun + 1 - at)
        }
        "case" | "file" | "proceedings" | "session" => {
            // "The case has again been put off"
            let mut verb = at + 1;
            let mut passive = false;
            while verb < at + 5
                && (paragraph.has(verb, tag::AUXILIARY | tag::ADVERB)
                    || paragraph.lower(verb).ends_with("ly"))
            {
                passive |= matches!(paragraph.lower(verb), "was" | "were" | "been");
                verb += 1;
            }
            let off = matches!(
                paragraph.lower(verb),
                "adjourned" | "postponed" | "rescheduled" | "deferred"
            ) || paragraph.matches(verb, "put off").is_some();
            if !passive || !off {
                return None;
            }
            Some((
                verb + 1 - at,
                Trigger {
                    event_type: EventType::Hearing,
                    form: Form::Noun,
                    rule: "rule:adjourned/1",
                },
            ))
        }
        "body" | "bodies" | "remains" | "corpse" => {
            let mut verb = at + 1;
            let mut passive = false;
            while verb < at + 5 && paragraph.has(verb, tag::AUXILIARY | tag::ADVERB) {
                passive |= matches!(
                    paragraph.lower(verb),
                    "was" | "were" | "been" | "is" | "are"
                );
                verb += 1;
            }
            let found = matches!(
                paragraph.lower(verb),
                "found"
                    | "discovered"
                    | "recovered"
                    | "returned"
                    | "washed"
                    | "pulled"
                    | "dumped"
                    | "buried"
                    | "identified"
                    | "handed"
                    | "delivered"
                    | "exhumed"
            );
            (passive && found).then_some((
                verb + 1 - at,
                Trigger {
                    event_type: EventType::Death,
                    form: Form::Lost,
                    rule: BODY,
                },
            ))
        }
        _ => None,
    }
}

/// "the final appeal", "his case", "NAME's appeal": where the noun stands that a verb governs.
fn behind(paragraph: &Paragraph<'_>, from: usize, nouns: &[&str]) -> Option<usize> {
    let noun = (from..from + 7).find(|at| nouns.contains(&paragraph.lower(*at)))?;
    let clear = (from..noun).all(|at| {
        let token = paragraph.token(at);
        token.kind == TokenKind::Possessive
            || token.kind == TokenKind::Number
            || paragraph.is_word(at)
                && (paragraph.has(at, tag::DETERMINER)
                    || !paragraph.has(at, tag::FUNCTION | tag::SPEECH | tag::AUXILIARY))
    });
    let determined = paragraph.has(from, tag::DETERMINER)
        || paragraph.token(from).capital
        || (from..noun).any(|at| paragraph.token(at).kind == TokenKind::Possessive);
    (clear && determined && noun > from).then_some(noun)
}

/// Reads whom a sitting or a body is about.
pub(super) fn session(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    if one.trigger.rule == BODY {
        let mut victims = whose(scene, begin, end, one.at, resolver);
        // "NAME, who went missing in 2018 and whose body was found later".
        if victims.is_empty()
            && paragraph.lower(one.at.wrapping_sub(1)) == "whose"
            && paragraph.lower(one.at.wrapping_sub(2)) == "and"
        {
            victims = orders::case(resolver);
        }
        let victims = only_sufferers(victims, EventType::Death, resolver);
        return if victims.is_empty() {
            Analysis::Nothing
        } else {
            told(victims, Vec::new(), one.at)
        };
    }
    let refused = (one.at.saturating_sub(4).max(begin)..one.at).any(|at| {
        matches!(
            paragraph.lower(at),
            "not" | "refused" | "never" | "declined" | "should" | "must" | "to"
        ) && !(paragraph.lower(at) == "to"
            && matches!(
                paragraph.lower(at.wrapping_sub(1)),
                "due" | "is" | "scheduled" | "set" | "expected"
            ))
    });
    if refused {
        return Analysis::Nothing;
    }
    // "heard the appeal of NAME", "adjourned the trial against NAME".
    let named = (to..(to + 4).min(end))
        .find(|at| {
            matches!(
                paragraph.lower(*at),
                "of" | "against" | "by" | "from" | "for" | "filed" | "lodged"
            )
        })
        .map(|at| object(scene, at + 1, end, resolver))
        .unwrap_or_default();
    let mut victims = only_sufferers(named, EventType::Trial, resolver);
    if victims.is_empty() {
        // "NAME's appeal"
        let owner = scene.parties.iter().position(|party| {
            party.from > one.at
                && party.to < to
                && paragraph.token(party.to).kind == TokenKind::Possessive
        });
        if let Some(index) = owner {
            victims = resolver.resolve(paragraph, scene.parties, index);
        } else if let Some(at) =
            (one.at..to).find(|at| matches!(paragraph.lower(*at), "his" | "her" | "their"))
        {
            victims = owners(paragraph, at, resolver);
        }
        victims = only_sufferers(victims, EventType::Trial, resolver);
    }
    if victims.is_empty() {
        victims = only_sufferers(orders::case(resolver), EventType::Trial, resolver);
    }
    if victims.is_empty() {
        Analysis::Nothing
    } else {
        told(victims, Vec::new(), one.at)
    }
}
