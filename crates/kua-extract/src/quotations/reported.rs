//! Words that stand without marks: "NAME said that ...".
//!
//! Never more than one a paragraph.

use super::note_speaker;
use crate::draft::{Bytes, Draft, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, joined_lower};
use crate::resolver::Memory;
use crate::text::{Paragraph, TokenKind};

const REPORTING: [&str; 22] = [
    "said",
    "says",
    "stated",
    "states",
    "announced",
    "claimed",
    "claims",
    "reported",
    "warned",
    "warns",
    "explained",
    "noted",
    "denied",
    "alleged",
    "declared",
    "believes",
    "insisted",
    "emphasized",
    "stressed",
    "argued",
    "confirmed",
    "found",
];

/// "NAME said that ...": the words stand without marks.
pub(super) fn reported(
    paragraph: &Paragraph<'_>,
    parties: &[Party],
    memory: &mut Memory,
    drafts: &mut Vec<Draft>,
) {
    if paragraph.heading {
        return;
    }
    for (index, party) in parties.iter().enumerate() {
        let mut verb = party.to;
        while paragraph.has(verb, tag::ADVERB)
            || matches!(paragraph.lower(verb), "have" | "has" | "had")
        {
            verb += 1;
        }
        if !REPORTING.contains(&paragraph.lower(verb)) || verb - party.to > 2 {
            continue;
        }
        let speaker = match party.kind {
            PartyKind::Named(draft) => Some(draft),
            PartyKind::Pronoun { plural: false } => memory.last_speaker.or(memory.last_person),
            _ => None,
        };
        let Some(speaker) = speaker else { continue };
        let (_, end) = paragraph.sentence_of(verb);
        let that = (verb + 1..end.min(verb + 9)).find(|at| paragraph.lower(*at) == "that");
        let begins = match that {
            Some(that) => that + 1,
            _ if paragraph.has(verb + 1, tag::PRONOUN | tag::DETERMINER)
                || parties
                    .get(index + 1)
                    .is_some_and(|next| next.from == verb + 1) =>
            {
                verb + 1
            }
            _ => continue,
        };
        let mut to = end;
        while to > begins
            && !matches!(
                paragraph.token(to - 1).kind,
                TokenKind::Word | TokenKind::Number | TokenKind::Possessive | TokenKind::Mark(')')
            )
        {
            to -= 1;
        }
        if to < begins + 4 || joined_lower(paragraph, begins, to).is_empty() {
            continue;
        }
        let bytes: Bytes = paragraph.span(begins, to);
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker: Some(speaker),
                reported: true,
            },
            0.6,
            "rule:reported-speech/1",
        ));
        note_speaker(Some(speaker), memory, drafts);
        break;
    }
}
