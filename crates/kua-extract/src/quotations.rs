//! Quotations: words between marks, who said them, and words that stand without marks.

mod described;
mod marks;
mod phrases;
mod reported;
mod speakers;
mod subject;
mod tellers;
mod verbs;

use std::collections::HashMap;

use kua_core::proposal::PersonClass;

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver::{Memory, Resolver};
use crate::text::{Paragraph, TokenKind};
use described::{
    Introduction, describe, described_from, described_to, introduce, introduced, learn_gender,
    who_is,
};
use marks::{is_quotation, pairs, sentence_begin};
use reported::reported;
use speakers::{Named, Scene};
use tellers::{Teller, tellers};
use verbs::is_speech;

/// What is carried from one paragraph to the next.
#[derive(Default)]
pub(crate) struct Carry {
    /// The speaker that a paragraph announced with a colon.
    announced: Option<DraftNumber>,
    announced_any: bool,
    /// Quotations whose speaker is not known yet: the name may stand on a line below.
    waiting: Vec<DraftNumber>,
    /// The paragraph of the last of them.
    waiting_at: usize,
    /// A quotation without closing mark, which the next paragraph may go on with.
    open: Option<DraftNumber>,
    /// How many paragraphs ago the announcement was.
    age: usize,
    /// Who spoke last, and in which paragraph.
    recent: Option<(DraftNumber, usize)>,
    /// The one who spoke before them, if it was another, and in which paragraph.
    other: Option<(DraftNumber, usize)>,
    /// Where the last quotation of the paragraph ends, as a token.
    closed_at: usize,
    /// The only person whom the paragraph before spoke of.
    subject: Option<(DraftNumber, usize)>,
    /// Speakers that are only described, by their words.
    described: HashMap<String, DraftNumber>,
    /// Where somebody was described last, by the head word: "an officer at the gate".
    introduced: HashMap<String, Introduction>,
    /// Whom titles and words of kinship tell to be women or men.
    female: HashMap<DraftNumber, bool>,
    paragraph: usize,
}

/// Finds the quotations of a paragraph; returns the token ranges between marks.
pub(crate) fn find(
    paragraph: &Paragraph<'_>,
    items: &[Item],
    parties: &[Party],
    memory: &mut Memory,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) -> Vec<(usize, usize)> {
    let scene = Scene {
        paragraph,
        items,
        parties,
    };
    let quoted = pairs(paragraph);
    let ranges: Vec<(usize, usize)> = quoted
        .iter()
        .map(|quote| (quote.open + 1, quote.close))
        .collect();
    carry.age += 1;
    carry.paragraph += 1;
    carry.closed_at = 0;
    learn_gender(&scene, carry);
    introduce(&scene, carry);
    let told = tellers(&scene, &ranges, drafts);
    if quoted.is_empty() {
        attribution_line(paragraph, items, carry, drafts);
    }
    let mut made: Vec<(DraftNumber, usize, Option<DraftNumber>)> = Vec::new();
    for (index, quote) in quoted.iter().enumerate() {
        if !is_quotation(paragraph, quote) {
            continue;
        }
        let bytes = paragraph.span(quote.open + 1, quote.close);
        let next_open = quoted
            .get(index + 1)
            .map_or(paragraph.tokens.len(), |next| next.open);
        let previous_close = index
            .checked_sub(1)
            .and_then(|index| quoted.get(index))
            .map_or(0, |previous| previous.close);
        // A part of a sentence has its speaker in front: "NAME said that it was “...”".
        let opens = sentence_begin(paragraph, quote.open) == quote.open
            || paragraph.token(quote.open + 1).capital;
        let behind = speakers::behind(&scene, quote.close + 1, next_open, drafts);
        let mut named = behind.filter(|_| {
            opens
                || paragraph
                    .token(paragraph.tokens.len().min(quote.close + 1))
                    .kind
                    != TokenKind::Mark('.')
        });
        // A split quotation: the speaker stood behind the first part.
        if let Some((number, close, known)) = made.last().copied()
            && (named.is_none() || opens_lower(paragraph, quote.open))
            && known.is_some()
            // "... men.” I answered him: “Births ...": another one may answer.
            && !(paragraph.is_mark(quote.open.wrapping_sub(1), ':')
                && paragraph.is_mark(close.saturating_sub(1), '.'))
            && only_attribution(paragraph, close + 1, quote.open)
            && !(paragraph.is_mark(close.saturating_sub(1), '.')
                && paragraph.token(close + 1).capital
                && opens_lower(paragraph, quote.open))
        {
            if let Some(draft) = drafts.get_mut(number) {
                draft.mention(bytes);
            }
            if let Some(last) = made.last_mut() {
                last.1 = quote.close;
            }
            carry.open = (!quote.closed).then_some(number);
            continue;
        }
        if named.is_none() {
            named = speakers::before(&scene, previous_close, quote.open, drafts);
        }
        let position = quote.open;
        let mut speaker = named
            .and_then(|named| resolve(&scene, named, (position, &told), memory, carry, drafts));
        if speaker.is_none() && named.is_none() && carry.announced_any && carry.age <= 2 {
            speaker = carry.announced;
        }
        // The next paragraph of one long quotation.
        if index == 0
            && quote.open == 0
            && let Some(number) = carry.open
        {
            if let Some(draft) = drafts.get_mut(number) {
                draft.mention(bytes);
                if let (
                    DraftValue::Quotation {
                        speaker: known @ None,
                        ..
                    },
                    Some(found),
                ) = (&mut draft.value, speaker)
                {
                    *known = Some(found);
                }
            }
            carry.open = (!quote.closed).then_some(number);
            made.push((number, quote.close, speaker));
            continue;
        }
        // A paragraph of nothing but speech goes on with the speaker of the one before.
        let whole = quote.open == 0 && quote.close + 2 >= paragraph.tokens.len();
        let guessed = carry
            .recent
            .filter(|(_, at)| {
                whole && speaker.is_none() && named.is_none() && *at + 1 == carry.paragraph
            })
            .map(|(number, _)| number);
        // Two who answer each other in turn.
        let guessed = guessed.map(|number| match carry.other {
            Some((other, at)) if at + 2 >= carry.paragraph && quote.closed => other,
            _ => number,
        });
        // In one paragraph it is the same one who goes on.
        let same = made
            .last()
            .filter(|_| named.is_none() && speaker.is_none())
            .and_then(|(.., known)| *known);
        let thought = (named.is_none() && guessed.is_none())
            .then(|| tellers::subject(&scene, quote.open, carry.subject, carry.paragraph, drafts))
            .flatten();
        let mut guessed = guessed.or(thought);
        // "She never takes her coat off. “They told my mother ...”": the one spoken of.
        if named.is_none()
            && speaker.or(same).or(guessed).is_none()
            && let Some(meant) = tellers::spoken_of(&scene, quote.open)
        {
            guessed = resolve(&scene, meant, (position, &told), memory, carry, drafts);
        }
        let told = speaker.or(same).or(guessed);
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker: told,
                reported: false,
            },
            match (speaker.is_some(), told.is_some()) {
                (true, _) => 0.9,
                (_, true) => 0.7,
                _ => 0.7,
            },
            "rule:quotation/2",
        ));
        let number = drafts.len() - 1;
        carry.open = (!quote.closed).then_some(number);
        note_speaker(told, memory, drafts);
        if let Some(told) = told {
            if let Some(before) = carry.recent.filter(|(number, _)| *number != told) {
                carry.other = Some(before);
            }
            carry.recent = Some((told, carry.paragraph));
        }
        carry.closed_at = quote.close;
        if speaker.is_none() && same.is_none() {
            carry.waiting.push(number);
            carry.waiting_at = carry.paragraph;
        }
        made.push((number, quote.close, speaker.or(same)));
    }
    if quoted.is_empty() {
        carry.open = None;
        if carry.announced_any
            && carry.age == 1
            && paragraph.content().trim_end().ends_with(['.', '!', '?'])
            && !paragraph
                .content()
                .trim_start()
                .starts_with(['•', '-', '*'])
        {
            // A block quotation without marks behind "stating:".
            let bytes = (
                paragraph.begin + leading(paragraph),
                paragraph.span(0, paragraph.tokens.len()).1,
            );
            let speaker = carry.announced;
            drafts.push(Draft::new(
                bytes,
                DraftValue::Quotation {
                    speaker,
                    reported: true,
                },
                0.75,
                "rule:block-quotation/1",
            ));
            note_speaker(speaker, memory, drafts);
        } else {
            reported(paragraph, parties, memory, drafts);
        }
    }
    if !quoted.is_empty() && made.iter().any(|(.., speaker)| speaker.is_some()) {
        carry.waiting.clear();
    }
    // A signature far below a letter is not the name under a quotation.
    if carry.waiting.len() > 8 || carry.waiting_at + 3 < carry.paragraph {
        carry.waiting.clear();
    }
    announce(&scene, (memory, &told), carry, drafts);
    // "NAME told reporters that ... Both were found guilty.": NAME goes on in the next paragraph.
    let last = made.last().map_or(0, |(_, close, _)| *close);
    if let Some(teller) = tellers::goes_on(&scene, &told, last, drafts) {
        carry.recent = Some((teller, carry.paragraph));
    }
    carry.subject = tellers::only_person(&scene, drafts).map(|number| (number, carry.paragraph));
    ranges
}

fn leading(paragraph: &Paragraph<'_>) -> usize {
    paragraph
        .tokens
        .first()
        .map_or(0, |token| token.begin - paragraph.begin)
}

/// Gives quotations of somebody who was only described to the one who is named with that word
/// soon after: "a magistrate ruled ... Chief Magistrate NAME". Returns the descriptions that are
/// proposed no more.
pub(crate) fn named_later(carry: &Carry, drafts: &mut [Draft]) -> Vec<DraftNumber> {
    let mut gone = Vec::new();
    // In the order of the text: a map has none of its own, and reading twice must give the same.
    let mut described: Vec<(&String, &DraftNumber)> = carry.described.iter().collect();
    described.sort_unstable_by_key(|(_, number)| **number);
    for (words, number) in described {
        let Some(described) = drafts.get(*number).map(|draft| draft.main) else {
            continue;
        };
        let Some(person) = described::named_with_word(words, described, drafts) else {
            continue;
        };
        for draft in drafts.iter_mut() {
            if let DraftValue::Quotation { speaker, .. } = &mut draft.value
                && *speaker == Some(*number)
            {
                *speaker = Some(person);
            }
        }
        if let Some(draft) = drafts.get_mut(person) {
            draft.refer(described);
            if let DraftValue::Person { class, .. } = &mut draft.value
                && *class == PersonClass::Other
            {
                *class = PersonClass::Speaker;
            }
        }
        gone.push(*number);
    }
    gone
}

/// Finds the draft of a speaker; a speaker that is only described gets one of its own.
fn resolve(
    scene: &Scene<'_, '_>,
    named: Named,
    (position, told): (usize, &[Teller]),
    memory: &mut Memory,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    match named {
        Named::Draft(number) => Some(number),
        Named::Pronoun { female, at } => {
            if let Some((from, to)) = speakers::unnamed_subject(scene, position.min(at), drafts)
                && speakers::may_be(scene.paragraph, to, female)
            {
                return Some(describe(scene, from, to, carry, drafts));
            }
            let found = who_is(
                scene,
                (position.min(at), at),
                female,
                told,
                memory,
                carry,
                drafts,
            )
            .or_else(|| described::told_next(scene, at, drafts))?;
            let bytes = scene.paragraph.span(at, at + 1);
            if let Some(draft) = drafts.get_mut(found)
                && !draft.references.contains(&bytes)
            {
                draft.refer(bytes);
            }
            Some(found)
        }
        Named::Party(index) => {
            let party = scene.parties.get(index)?;
            if matches!(party.kind, PartyKind::Outfit)
                && let Some((recent, _)) = carry.recent
                && drafts.get(recent).is_some_and(Draft::is_organisation)
            {
                return Some(recent);
            }
            // "a cousin of NAME" is one of several; "her mother" is not.
            let single = matches!(
                party.kind,
                PartyKind::Single {
                    definite: false,
                    ..
                }
            );
            let (from, to) = (party.from, party.to);
            // "The chief secretary's spokesman": the description begins with its owner.
            let whole = described_from(scene.paragraph, from, to);
            if whole < from && matches!(party.kind, PartyKind::Single { kin: false, .. }) {
                return Some(describe(scene, whole, to, carry, drafts));
            }
            let to = described_to(scene.paragraph, from, to, scene.items);
            if single
                && (to > party.to || matches!(party.kind, PartyKind::Single { kin: false, .. }))
            {
                return Some(describe(scene, from, to, carry, drafts));
            }
            // "the mother of one of those still held": no relative of anybody named.
            if to > party.to
                && scene.paragraph.lower(party.from) == "the"
                && matches!(
                    scene.paragraph.lower(party.to + 1),
                    "one" | "two" | "some" | "those"
                )
            {
                return Some(describe(scene, from, to, carry, drafts));
            }
            // "the officer" behind "an officer at the gate".
            if matches!(
                party.kind,
                PartyKind::Single {
                    kin: false,
                    definite: true
                }
            ) && let Some(number) = introduced(scene, party, carry, drafts)
            {
                return Some(number);
            }
            let bytes = scene.paragraph.span(party.from, party.to);
            // "said the old man": he was named just before.
            if let Some(female) = described::any_person(scene.paragraph, party)
                && let Some(found) = who_is(
                    scene,
                    (position.min(from), from),
                    female,
                    told,
                    memory,
                    carry,
                    drafts,
                )
                && let Some(draft) = drafts.get_mut(found).filter(|draft| draft.is_person())
            {
                draft.refer(bytes);
                return Some(found);
            }
            let mut resolver = Resolver { memory, drafts };
            let found = resolver
                .resolve(scene.paragraph, scene.parties, index)
                .first()
                .copied();
            match found {
                Some(number) => {
                    described::told_again(scene, party, number, carry, drafts);
                    Some(described::named_behind(scene, party, drafts).unwrap_or(number))
                }
                // Whoever it is, somebody without a name said it.
                None if matches!(
                    party.kind,
                    PartyKind::Single { .. } | PartyKind::Group { .. } | PartyKind::Outfit
                ) =>
                {
                    Some(describe(scene, from, to, carry, drafts))
                }
                None => None,
            }
        }
        Named::Phrase { from, to } => {
            if let Some(author) = described::author(scene, from, to, carry, drafts) {
                return Some(author);
            }
            Some(describe(scene, from, to, carry, drafts))
        }
    }
}

fn note_speaker(speaker: Option<DraftNumber>, memory: &mut Memory, drafts: &mut [Draft]) {
    let Some(number) = speaker else {
        return;
    };
    if let Some(draft) = drafts.get_mut(number)
        && let DraftValue::Person { class, .. } = &mut draft.value
    {
        if *class == PersonClass::Other {
            *class = PersonClass::Speaker;
        }
        memory.last_speaker = speaker;
    }
}

/// Tells whether the words between marks go on with a sentence: "said that she “collected them”".
fn opens_lower(paragraph: &Paragraph<'_>, open: usize) -> bool {
    !paragraph.token(open + 1).capital
}

/// Tells whether only "NAME said." stands between two parts of a quotation.
fn only_attribution(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    if to <= from || to - from > 45 {
        return false;
    }
    let speech = (from..to).any(|at| is_speech(paragraph, at));
    let stops = (from..to.saturating_sub(1))
        .filter(|at| matches!(paragraph.token(*at).kind, TokenKind::Mark('.' | '!' | '?')))
        .count();
    speech && stops == 0
}

/// A line that is the speaker's name (and office) below a quotation.
fn attribution_line(
    paragraph: &Paragraph<'_>,
    items: &[Item],
    carry: &mut Carry,
    drafts: &mut [Draft],
) {
    if carry.waiting.is_empty() || paragraph.tokens.len() > 24 {
        return;
    }
    let dash = usize::from(matches!(
        paragraph.token(0).kind,
        TokenKind::Mark('-' | '–' | '—')
    ));
    let person = items
        .iter()
        .find(|item| item.from == dash && drafts.get(item.draft).is_some_and(Draft::is_person));
    let Some(person) = person else {
        return;
    };
    let ends = person.to == paragraph.tokens.len()
        || paragraph.is_mark(person.to, ',')
            && !(person.to..paragraph.tokens.len()).any(|at| paragraph.has(at, tag::AUXILIARY));
    if !ends {
        return;
    }
    for number in std::mem::take(&mut carry.waiting) {
        if let Some(draft) = drafts.get_mut(number)
            && let DraftValue::Quotation { speaker, .. } = &mut draft.value
        {
            *speaker = Some(person.draft);
            draft.certainty = 0.85;
        }
    }
    if let Some(draft) = drafts.get_mut(person.draft)
        && let DraftValue::Person { class, .. } = &mut draft.value
        && *class == PersonClass::Other
    {
        *class = PersonClass::Speaker;
    }
}

/// Remembers "NAME, the director, said:" for the next paragraph.
fn announce(
    scene: &Scene<'_, '_>,
    (memory, told): (&mut Memory, &[Teller]),
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) {
    let paragraph = scene.paragraph;
    let count = paragraph.tokens.len();
    let colon = paragraph.is_mark(count.wrapping_sub(1), ':');
    let verb = count.wrapping_sub(2);
    let speech = colon
        && is_speech(paragraph, verb)
        && !matches!(
            paragraph.lower(verb),
            "demanded" | "demands" | "urges" | "urged" | "called" | "condemned" | "according"
        );
    let statement = colon && paragraph.lower(verb) == "statement";
    if !(speech || statement) {
        if carry.age >= 2 {
            carry.announced_any = false;
            carry.announced = None;
        }
        return;
    }
    let (begin, end) = paragraph.sentence_of(count.saturating_sub(1));
    let named = speakers::before(scene, begin, end, drafts);
    carry.announced =
        named.and_then(|named| resolve(scene, named, (verb, told), memory, carry, drafts));
    carry.announced_any = speech;
    carry.age = 0;
}
