//! Who speaks: a name, a description or a pronoun beside a word of speech.

use super::phrases::unnamed;
use super::subject::{document, subject_before, subject_behind};
use super::verbs::is_speech;
use crate::draft::Draft;
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// A paragraph with what was found in it.
pub(super) struct Scene<'s, 't> {
    pub(super) paragraph: &'s Paragraph<'t>,
    pub(super) items: &'s [Item],
    pub(super) parties: &'s [Party],
}

/// How a speaker is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// A name: the number of its draft.
    Draft(usize),
    /// A description or pronoun that is a party: its index.
    Party(usize),
    /// Words that are no party otherwise: "RFA's source".
    Phrase { from: usize, to: usize },
    /// "he", "she".
    Pronoun { at: usize, female: bool },
}

/// Tells whether a word of speech hangs on another verb: "denied this, saying that".
fn participle(paragraph: &Paragraph<'_>, at: usize) -> bool {
    is_speech(paragraph, at) && paragraph.lower(at).ends_with("ing")
}

/// Reads the subject that a clause opens with: "In May he rang me and said", "NAME was held for
/// saying".
fn opening_subject(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let free = |at: usize| !paragraph.has(at.wrapping_sub(1), tag::PREPOSITION) || at == from;
    let of_clause = |at: usize| {
        scene
            .parties
            .iter()
            .position(|party| party.from == at && party.to <= to)
            .or_else(|| {
                let past = at + usize::from(paragraph.has(at, tag::DETERMINER | tag::TITLE));
                let item = scene.items.iter().find(|item| {
                    item.from == past
                        && item.to <= to
                        && drafts
                            .get(item.draft)
                            .is_some_and(|draft| draft.is_person() || draft.is_organisation())
                })?;
                scene
                    .parties
                    .iter()
                    .position(|party| party.from == item.from)
            })
    };
    // "The district office rejected"
    if let Some(head) = (from..to.min(from + 6))
        .find(|at| paragraph.has(*at, tag::ORGHEAD | tag::ORGDESC) && !paragraph.token(*at).capital)
        && paragraph.has(from, tag::DETERMINER)
        && (from..head).all(|at| paragraph.is_word(at) && !paragraph.has(at, tag::PREPOSITION))
        && paragraph.lower(head + 1).ends_with("ed")
        && !scene
            .items
            .iter()
            .any(|item| item.from < head && item.to > from)
    {
        return Some(Named::Phrase { from, to: head + 1 });
    }
    for at in from..to {
        if let Some(female) = pronoun(paragraph, at) {
            return Some(Named::Pronoun { at, female });
        }
        // "In a statement the Ministry denied it and"
        if paragraph.has(at, tag::DETERMINER)
            && paragraph.has(at + 1, tag::AUTHORITY)
            && paragraph.token(at + 1).capital
            && is_speech(paragraph, at + 2)
        {
            return Some(Named::Phrase {
                from: at,
                to: at + 2,
            });
        }
        if !free(at) {
            continue;
        }
        if let Some(index) = of_clause(at) {
            return match scene.parties.get(index).map(|party| &party.kind) {
                Some(PartyKind::Named(number)) => Some(Named::Draft(*number)),
                Some(PartyKind::Pronoun { .. }) | None => None,
                Some(_) => Some(Named::Party(index)),
            };
        }
    }
    None
}

/// Finds the speaker in what follows the closing mark.
pub(super) fn behind(
    scene: &Scene<'_, '_>,
    from: usize,
    limit: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    // "...”, which his lawyer denies": told of the words, not the words' speaker.
    let aside = from + usize::from(paragraph.is_mark(from, ','));
    if matches!(
        paragraph.lower(aside),
        "which" | "who" | "whose" | "but" | "and" | "while" | "though" | "although" | "where"
    ) {
        return None;
    }
    let first = from
        + usize::from(matches!(
            paragraph.token(from).kind,
            TokenKind::Mark(',' | '–' | '-' | '—')
        ));
    let token = paragraph.token(first);
    if token.kind != TokenKind::Word || first >= limit {
        return None;
    }
    let (_, end) = paragraph.sentence_of(first);
    let end = end.min(limit);
    if token.first && token.capital && !is_speech(paragraph, first) {
        // `... men.” I answered him: “Births ...`: the words behind the colon are meant.
        if paragraph.is_mark(limit.wrapping_sub(1), ':')
            && paragraph.is_mark(from.saturating_sub(2), '.')
        {
            return None;
        }
        // `... end." He left.` against `... end," he said`: the verb must be near, and nothing
        // may be told with "that" behind it.
        let near = (first..end.min(first + 4)).find(|at| is_speech(paragraph, *at))?;
        let closed = matches!(
            paragraph.token(from.saturating_sub(2)).kind,
            TokenKind::Mark('!' | '?')
        );
        // "... lists!” The ambassador promised an answer within a week."
        if closed && end > near + 4 {
            return None;
        }
        // "... with me.” The judge told him to save his jokes.": of something else.
        if matches!(
            paragraph.lower(near),
            "told" | "asked" | "urged" | "warned" | "ordered" | "reminded" | "called"
        ) && (near + 1..end.min(near + 5)).any(|at| matches!(paragraph.lower(at), "to" | "on"))
        {
            return None;
        }
        if paragraph.is_mark(from.saturating_sub(2), '.')
            && (near + 1..end.min(near + 3))
                .any(|at| paragraph.lower(at) == "that" || paragraph.has(at, tag::AUXILIARY))
        {
            return None;
        }
    }
    // "...,” is how NAME sums it up"
    if paragraph.lower(first) == "is" && paragraph.lower(first + 1) == "how" {
        return subject_behind(scene, first + 2, end, drafts);
    }
    if paragraph.lower(first) == "according" && paragraph.lower(first + 1) == "to" {
        return subject_behind(scene, first + 2, end, drafts);
    }
    let speech = (first..end.min(first + 18)).find(|at| is_speech(paragraph, *at))?;
    beside(scene, first, end, speech, drafts)
}

/// Finds the speaker in front of the opening mark.
pub(super) fn before(
    scene: &Scene<'_, '_>,
    from: usize,
    open: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let (begin, _) = paragraph.sentence_of(open.saturating_sub(1));
    let begin = begin.max(from);
    // "When asked how many were held, he put the figure at “...”": who is asked answers.
    let asked = begin + usize::from(paragraph.lower(begin) == "when");
    if paragraph.lower(asked) == "asked"
        && let Some(comma) = (asked..open).rfind(|at| paragraph.is_mark(*at, ','))
        && let Some(female) = pronoun(paragraph, comma + 1)
    {
        return Some(Named::Pronoun {
            at: comma + 1,
            female,
        });
    }
    // "In the words of her husband, NAME, the court “...”".
    if let Some(words) = (begin..open.min(begin + 4))
        .find(|at| paragraph.lower(*at) == "words" && paragraph.lower(at + 1) == "of")
    {
        return subject_behind(scene, words + 2, open, drafts);
    }
    let colon = paragraph.is_mark(open.wrapping_sub(1), ':');
    // "said they had been told “to stop”": who was told does not speak.
    let was_told = |at: usize| {
        matches!(
            paragraph.lower(at),
            "told" | "informed" | "warned" | "asked" | "reminded"
        ) && passive(paragraph, at)
            && paragraph.lower(at + 1) != "by"
            && (begin..at).any(|said| is_speech(paragraph, said))
    };
    let speech = (begin..open).rev().find(|at| {
        is_speech(paragraph, *at) && !was_told(*at)
            || paragraph.lower(*at) == "accused" && !passive(paragraph, *at)
            || colon && calls_up(paragraph.lower(*at))
            || matches!(
                paragraph.lower(*at),
                "wants" | "wanted" | "hopes" | "expects"
            )
            || paragraph.lower(*at) == "called"
                && !passive(paragraph, *at)
                && !paragraph.has(*at + 1, tag::PREPOSITION)
    });
    let Some(speech) = speech else {
        // "For NAME, the outcome is “no surprise”."
        if paragraph.lower(begin) == "for" && paragraph.token(begin + 1).capital {
            return subject_behind(scene, begin + 1, open, drafts);
        }
        // "It left her counsel, NAME, “without words”.": the words are about whoever says them.
        let comma = usize::from(paragraph.is_mark(open.wrapping_sub(1), ','));
        if !paragraph.token(open + 1).capital
            && let Some(item) = scene.items.iter().find(|item| {
                item.to + comma == open
                    && item.from >= begin
                    && drafts.get(item.draft).is_some_and(Draft::is_person)
            })
        {
            return Some(Named::Draft(item.draft));
        }
        // "NAME, head of the office: “..."; "Family of a dead engineer: “..."
        return paragraph
            .is_mark(open.wrapping_sub(1), ':')
            .then(|| {
                subject_before(scene, begin, open - 1, drafts)
                    .or_else(|| announced_by(paragraph, begin, open - 1))
            })
            .flatten()
            .or_else(|| predicate_of(scene, begin, open, drafts));
    };
    if paragraph.lower(speech) == "according" && paragraph.lower(speech + 1) == "to" {
        return subject_behind(scene, speech + 2, open, drafts);
    }
    // "quoted NAME as saying", "NAME is quoted as saying"
    if participle(paragraph, speech)
        && paragraph.lower(speech - usize::from(speech > 0)) == "as"
        && let Some(verb) = (begin..speech).rev().find(|at| {
            matches!(
                paragraph.lower(*at),
                "quoted" | "quotes" | "quoting" | "cited" | "cites" | "citing"
            )
        })
    {
        return if passive(paragraph, verb) {
            subject_before(scene, begin, verb, drafts)
        } else {
            subject_behind(scene, verb + 1, speech, drafts)
        };
    }
    // "The office denied this in a letter, saying that": the subject stands at the main verb.
    if participle(paragraph, speech) && speech > begin {
        let main = (begin..speech)
            .rev()
            .find(|at| is_speech(paragraph, *at) && !participle(paragraph, *at));
        let told = main.and_then(|main| beside(scene, begin, main + 1, main, drafts));
        return told.or_else(|| opening_subject(scene, begin, speech, drafts));
    }
    // "a letter, stated that ... and that it was": one verb rules both clauses.
    if let Some(told) = joined_verb(scene, begin, speech, drafts) {
        return Some(told);
    }
    beside(scene, begin, open, speech, drafts).or_else(|| document(paragraph, begin, open))
}

/// "Family of a dead engineer: “...”": words of a heading for those who speak.
fn announced_by(paragraph: &Paragraph<'_>, from: usize, colon: usize) -> Option<Named> {
    let plain = colon > from
        && colon - from <= 7
        && paragraph.heading
        && (from..colon)
            .all(|at| paragraph.is_word(at) && !paragraph.has(at, tag::AUXILIARY | tag::SPEECH));
    plain.then_some(Named::Phrase { from, to: colon })
}

/// "The ministry “regrets what happened”.": the subject stands right in front of the mark.
fn predicate_of(
    scene: &Scene<'_, '_>,
    from: usize,
    open: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let short = open > from && open - from <= 6;
    short
        .then(|| subject_before(scene, from, open, drafts))
        .flatten()
}

/// "telephoned her mother: “...”": a message, where a colon stands behind it.
fn calls_up(word: &str) -> bool {
    matches!(
        word,
        "telephoned" | "phoned" | "rang" | "texted" | "messaged" | "emailed" | "wrote" | "signed"
    )
}

/// "He rang me from the hotel and said": the subject stands in front of the first verb.
fn joined_verb(
    scene: &Scene<'_, '_>,
    begin: usize,
    speech: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let mut and = speech;
    while and > begin && paragraph.has(and - 1, tag::ADVERB) {
        and -= 1;
    }
    let and = and.checked_sub(1).filter(|and| *and > begin)?;
    if paragraph.lower(and) != "and" {
        return None;
    }
    let clause = (begin..and)
        .rev()
        .find(|at| paragraph.is_mark(*at, ';') || paragraph.is_mark(*at, ':'))
        .map_or(begin, |at| at + 1);
    // "When NAME asked for a receipt, the officer laughed and said"
    let behind = matches!(
        paragraph.lower(clause),
        "when" | "while" | "after" | "before" | "as" | "if" | "because" | "since" | "once"
    )
    .then(|| (clause..and).find(|at| paragraph.is_mark(*at, ',')))
    .flatten();
    opening_subject(scene, behind.map_or(clause, |comma| comma + 1), and, drafts)
}

fn passive(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "was" | "were" | "is" | "are" | "been" | "being"
    )
}

/// Finds who tells a sentence by its verb of speech.
pub(super) fn told_by(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    speech: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    if paragraph.lower(speech) == "according" {
        return (paragraph.lower(speech + 1) == "to")
            .then(|| subject_behind(scene, speech + 2, to, drafts))
            .flatten();
    }
    beside(scene, from, to, speech, drafts)
}

fn beside(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    speech: usize,
    drafts: &[Draft],
) -> Option<Named> {
    // "said NAME" has it behind the verb; "told NAME" never has.
    let paragraph = scene.paragraph;
    if passive(paragraph, speech)
        && matches!(
            paragraph.lower(speech),
            "told" | "informed" | "warned" | "asked"
        )
    {
        // "He was told by the investigator": the one who was told does not speak.
        let by = (speech + 1..to.min(speech + 3)).find(|at| paragraph.lower(*at) == "by")?;
        return subject_behind(scene, by + 1, to, drafts);
    }
    let opens = (from..speech).all(|at| paragraph.has(at, tag::ADVERB));
    let behind = || {
        let next = paragraph.lower(speech + 1);
        let judges = matches!(
            paragraph.lower(speech),
            "told"
                | "calls"
                | "called"
                | "describes"
                | "described"
                | "dismisses"
                | "dismissed"
                | "condemns"
                | "condemned"
                | "denounces"
                | "denounced"
                | "rejects"
                | "rejected"
                | "branded"
                | "labelled"
                | "labeled"
                | "hailed"
                | "praised"
                | "urged"
                | "deplored"
        );
        (!judges && !matches!(next, "that" | "this" | "to"))
            .then(|| subject_behind(scene, speech + 1, to, drafts))
            .flatten()
    };
    if opens {
        return behind();
    }
    subject_before(scene, from, speech, drafts).or_else(behind)
}

pub(super) fn pronoun(paragraph: &Paragraph<'_>, at: usize) -> Option<bool> {
    match paragraph.lower(at) {
        "he" => Some(false),
        "she" => Some(true),
        _ => None,
    }
}

/// "In May a neighbour saw him.", "An employee who answered the phone denied it.": somebody without
/// a name who is the subject of the sentence in front of a position.
pub(super) fn unnamed_subject(
    scene: &Scene<'_, '_>,
    position: usize,
    drafts: &[Draft],
) -> Option<(usize, usize)> {
    let paragraph = scene.paragraph;
    let (begin, end) = paragraph
        .sentences
        .iter()
        .rev()
        .copied()
        .find(|(_, end)| *end <= position)?;
    let from = (begin..end.min(begin + 7))
        .find(|at| matches!(paragraph.lower(*at), "a" | "an" | "one" | "another"))?;
    // Only a time or a place stands in front: "In February 2018 a neighbour".
    let led = from == begin
        || paragraph.has(begin, tag::PREPOSITION | tag::ADVERB | tag::CONJUNCTION)
            && !(begin..from).any(|at| paragraph.has(at, tag::AUXILIARY | tag::SPEECH));
    let person_before = scene.items.iter().any(|item| {
        item.from >= begin
            && item.to <= from
            && drafts.get(item.draft).is_some_and(Draft::is_person)
    });
    if !led || person_before || from > begin && paragraph.has(from - 1, tag::PREPOSITION) {
        return None;
    }
    let mut head = from + 1;
    let mut found = None;
    while head < end.min(from + 6) && paragraph.is_word(head) {
        if paragraph.has(head, tag::FUNCTION) {
            break;
        }
        if paragraph.has(head, tag::ROLE | tag::KIN | tag::PEOPLE) || unnamed(paragraph.lower(head))
        {
            found = Some(head + 1);
        }
        head += 1;
    }
    let to = found?;
    let named = scene.items.iter().any(|item| {
        (item.from == to || item.from == to + 1 && paragraph.is_mark(to, ','))
            && drafts.get(item.draft).is_some_and(Draft::is_person)
    });
    (!named).then_some((from, to))
}

/// Tells whether a description that ends in front of `to` may be meant by "she" or "he".
pub(super) fn may_be(paragraph: &Paragraph<'_>, to: usize, female: bool) -> bool {
    crate::resolver::gender(paragraph.lower(to.wrapping_sub(1))).is_none_or(|known| known == female)
}
