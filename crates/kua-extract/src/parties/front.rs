//! Where a party begins: the words in front of its head that belong to it.
//!
//! Never decides what the party is.

use super::{infinitive, is_bare_verb, partitive};
use crate::lexicon::tag;
use crate::numbers;
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// Walks left over what belongs to a head word.
pub(super) fn front(paragraph: &Paragraph<'_>, head: usize, limit: usize, items: &[Item]) -> usize {
    // "according to our information seven had been let go": a number that stands for itself has
    // no describing words.
    let alone = numbers::word_value(paragraph.lower(head)).is_some()
        && head > limit
        && !paragraph.has(head - 1, tag::DETERMINER | tag::PREPOSITION | tag::ADVERB)
        && paragraph.token(head - 1).kind != TokenKind::Possessive
        && paragraph.is_word(head - 1)
        && !matches!(
            paragraph.lower(head - 1),
            "other" | "remaining" | "least" | "first" | "last" | "latter" | "former"
        );
    if alone {
        return head;
    }
    let mut from = head;
    while from > limit && head - from < 9 {
        let at = from - 1;
        let token = paragraph.token(at);
        match token.kind {
            TokenKind::Number => from = at,
            TokenKind::Possessive => {
                // The owner belongs to it: "Kazakhstan's government", "her colleague's mother".
                let mut owner = at;
                while owner > 0
                    && paragraph.is_word(owner - 1)
                    && (paragraph.token(owner - 1).capital || owner == at)
                    && !paragraph.has(owner - 1, tag::PREPOSITION | tag::CONJUNCTION)
                {
                    owner -= 1;
                }
                if owner > 0 && paragraph.has(owner - 1, tag::DETERMINER) {
                    owner -= 1;
                }
                return owner;
            }
            TokenKind::Word => {
                // "stated that 21 persons": no pointer in front of a number.
                if paragraph.lower(at) == "that"
                    && (paragraph.token(from).kind == TokenKind::Number
                        || paragraph.has(from, tag::NUMBER))
                {
                    break;
                }
                if paragraph.has(at, tag::DETERMINER)
                    && !matches!(
                        paragraph.lower(at),
                        "other" | "fellow" | "more" | "few" | "many"
                    )
                {
                    from = at;
                    // "all the 19 activists", "at least some of the activists"
                    if matches!(paragraph.lower(at.wrapping_sub(1)), "all" | "both" | "of")
                        && paragraph.lower(at.wrapping_sub(1)) != "of"
                        && at > limit
                    {
                        from = at - 1;
                    }
                    return partitive(paragraph, from, limit);
                }
                let word = paragraph.lower(at);
                // "in January two others were jailed"
                if paragraph.has(at, tag::MONTH | tag::WEEKDAY) && token.capital {
                    break;
                }
                // "NAME, whose brother was killed": the brother is another one.
                if word == "whose" {
                    break;
                }
                let both = word == "and"
                    && matches!(paragraph.lower(at.wrapping_sub(1)), "current" | "detained")
                    && at > limit;
                let item = items.iter().any(|item| item.from <= at && at < item.to);
                let event = paragraph.has(at, tag::TRIGGER) && {
                    let ahead = at.wrapping_sub(1);
                    !(paragraph.has(ahead, tag::DETERMINER | tag::NUMBER | tag::NATION)
                        || paragraph.token(ahead).kind == TokenKind::Number
                        || paragraph.lower(ahead) == "jailed")
                };
                let asked = is_bare_verb(word)
                    && (paragraph.has(at.wrapping_sub(1), tag::ADVERB | tag::CONJUNCTION)
                        || matches!(
                            paragraph.lower(at.wrapping_sub(1)),
                            "to" | "should" | "must" | "not" | "will" | "and"
                        ));
                // "The court gave two co-defendants three years"
                let gives = matches!(
                    word,
                    "gave" | "gives" | "handed" | "sent" | "took" | "jailed" | "fined" | "freed"
                ) && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER | tag::NUMBER)
                    && paragraph.token(at.wrapping_sub(1)).kind != TokenKind::Number;
                let stop = asked
                    || gives
                    || infinitive(paragraph, at)
                    || matches!(word, "least" | "most" | "than")
                    || !both
                        && (paragraph.has(
                            at,
                            tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY | tag::PRONOUN,
                        ) || paragraph.has(at, tag::SPEECH) && !item
                            || paragraph.has(at, tag::ADVERB)
                                && word != "detained"
                                && word != "formerly"
                            || event
                            || word.ends_with("ing")
                                && !matches!(
                                    word,
                                    "leading"
                                        | "ruling"
                                        | "working"
                                        | "neighbouring"
                                        | "neighboring"
                                        | "missing"
                                ));
                if stop {
                    break;
                }
                from = at;
            }
            _ => break,
        }
    }
    // Amounts reach further: "at least 37 people", "about 1.1 million Kazakhs".
    partitive(paragraph, from, limit)
}
