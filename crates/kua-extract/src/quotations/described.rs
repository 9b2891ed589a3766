//! Speakers without a name: "a teacher", "the officer", and who of those named before is meant.
//!
//! Never looks for words that were said.

use super::Carry;
use super::speakers::Scene;
use super::tellers::Teller;
use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, joined_lower};
use crate::registry::Item;
use crate::resolver::{Memory, Resolver};
use crate::text::{Paragraph, TokenKind};

/// Where a text speaks of somebody without a name for the first time.
pub(super) struct Introduction {
    bytes: Bytes,
    words: String,
    key: String,
}

/// Learns from titles and words of kinship who is a woman and who a man.
pub(super) fn learn_gender(scene: &Scene<'_, '_>, carry: &mut Carry) {
    let paragraph = scene.paragraph;
    for item in scene.items {
        let near = (item.from.saturating_sub(2)..item.from)
            .rev()
            .take_while(|at| paragraph.is_word(*at) || paragraph.is_mark(*at, ','));
        let mut female = None;
        for at in near.chain(item.to + 1..item.to + 4) {
            // Behind the name only in an apposition: "NAME, his sister,".
            if at > item.to && !paragraph.is_mark(item.to, ',') {
                break;
            }
            female = match paragraph.lower(at) {
                "mr" | "mr." | "brother" | "husband" | "father" | "son" | "uncle" | "nephew" => {
                    Some(false)
                }
                "ms" | "ms." | "mrs" | "mrs." | "sister" | "wife" | "mother" | "daughter"
                | "aunt" | "niece" | "chairwoman" | "spokeswoman" | "widow" => Some(true),
                _ => continue,
            };
            break;
        }
        if let Some(female) = female {
            carry.female.entry(item.draft).or_insert(female);
        }
    }
}

/// Remembers where the paragraph speaks of somebody without a name for the first time.
pub(super) fn introduce(scene: &Scene<'_, '_>, carry: &mut Carry) {
    let paragraph = scene.paragraph;
    for party in scene.parties {
        let indefinite = matches!(
            party.kind,
            PartyKind::Single {
                kin: false,
                definite: false
            }
        );
        // "her brother", whom "the brother" means later.
        if matches!(party.kind, PartyKind::Single { kin: true, .. })
            && matches!(paragraph.lower(party.from), "her" | "his" | "their" | "my")
        {
            carry
                .introduced
                .entry(joined_lower(paragraph, party.head, party.to))
                .or_insert(Introduction {
                    bytes: paragraph.span(party.from, party.to),
                    words: paragraph.slice(party.from, party.to).to_owned(),
                    key: joined_lower(paragraph, party.from, party.to),
                });
            continue;
        }
        // "a cook, NAME" and "NAME, a cook" have a name already.
        let named = |at: usize| {
            scene
                .items
                .iter()
                .any(|item| item.from == at || item.to == at)
        };
        let apposed = paragraph.is_mark(party.to, ',') && named(party.to + 1)
            || paragraph.is_mark(party.from.wrapping_sub(1), ',')
                && named(party.from.wrapping_sub(1));
        if !indefinite || apposed || paragraph.lower(party.to.wrapping_sub(1)) == "them" {
            continue;
        }
        let to = described_to(paragraph, party.from, party.to, scene.items);
        let bare = party.from + usize::from(paragraph.has(party.from, tag::DETERMINER));
        carry.introduced.insert(
            joined_lower(paragraph, party.head, party.to),
            Introduction {
                bytes: paragraph.span(party.from, to),
                words: paragraph.slice(party.from, to).to_owned(),
                key: joined_lower(paragraph, bare, to),
            },
        );
    }
}

/// Finds the one whom a definite description means, if they were described before.
pub(super) fn introduced(
    scene: &Scene<'_, '_>,
    party: &Party,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    if paragraph.lower(party.from) != "the" || party.head != party.from + 1 {
        return None;
    }
    let head = joined_lower(paragraph, party.head, party.to);
    let first = carry.introduced.get(&head)?;
    let bytes = paragraph.span(party.from, party.to);
    if first.bytes.0 >= bytes.0 {
        return None;
    }
    let known = carry.described.get(&first.key).copied();
    let number = known.unwrap_or_else(|| {
        drafts.push(unnamed_speaker(first.bytes, first.words.clone(), false));
        drafts.len() - 1
    });
    carry.described.insert(first.key.clone(), number);
    if let Some(draft) = drafts.get_mut(number)
        && !draft.mentions.contains(&bytes)
    {
        draft.mention(bytes);
    }
    Some(number)
}

/// Returns where a description ends: "a relative of NAME", "an officer at the Alga police station".
pub(super) fn described_to(
    paragraph: &Paragraph<'_>,
    from: usize,
    to: usize,
    items: &[Item],
) -> usize {
    if !matches!(
        paragraph.lower(to),
        "of" | "at" | "from" | "in" | "for" | "with"
    ) || to <= from
    {
        return to;
    }
    // "a man in uniform", "an activist in exile"
    if paragraph.lower(to) == "in"
        && matches!(
            paragraph.lower(to + 1),
            "uniform" | "exile" | "custody" | "plainclothes" | "civilian" | "plain" | "black"
        )
    {
        return to
            + 2
            + usize::from(matches!(
                paragraph.lower(to + 2),
                "clothes" | "clothing" | "dress"
            ));
    }
    // "the mother of one of those still in custody said": all that stands in front of the verb.
    if paragraph.lower(to) == "of"
        && matches!(paragraph.lower(to + 1), "one" | "two" | "some" | "those")
    {
        let verb = (to + 2..to + 10)
            .find(|at| !paragraph.is_word(*at) || paragraph.has(*at, tag::SPEECH | tag::AUXILIARY));
        if let Some(verb) = verb.filter(|at| paragraph.has(*at, tag::SPEECH)) {
            return verb;
        }
    }
    let mut end = to + 1;
    let mut named = false;
    while end < to + 8 {
        if let Some(item) = items.iter().find(|item| item.from == end) {
            end = item.to;
            named = true;
            continue;
        }
        let goes_on = paragraph.is_word(end)
            && (end == to + 1 && paragraph.has(end, tag::DETERMINER | tag::TITLE)
                || paragraph.token(end).capital
                || paragraph.has(
                    end,
                    tag::FACILITY | tag::PLACEHEAD | tag::AUTHORITY | tag::COMMON,
                ))
            && !paragraph.has(
                end,
                tag::SPEECH | tag::AUXILIARY | tag::WEEKDAY | tag::MONTH,
            )
            && !(end > to + 1 && paragraph.has(end, tag::FUNCTION));
        if !goes_on {
            break;
        }
        named |= paragraph.token(end).capital;
        end += 1;
    }
    let owned = paragraph.token(end).kind == TokenKind::Possessive;
    if named && !owned { end } else { to }
}

/// Notes a description by which a speaker without a name was called again.
///
/// "the brother" behind "her brother" gets the words that the text has first.
pub(super) fn told_again(
    scene: &Scene<'_, '_>,
    party: &Party,
    number: DraftNumber,
    carry: &Carry,
    drafts: &mut [Draft],
) {
    let paragraph = scene.paragraph;
    let bytes = paragraph.span(party.from, party.to);
    let Some(draft) = drafts.get_mut(number).filter(|draft| draft.is_group()) else {
        return;
    };
    draft.references.retain(|known| *known != bytes);
    if draft.main != bytes {
        if !draft.mentions.contains(&bytes) {
            draft.mention(bytes);
        }
        return;
    }
    let head = joined_lower(paragraph, party.head, party.to);
    let first = carry.introduced.get(&head).filter(|first| {
        first.bytes.0 < bytes.0
            && paragraph.lower(party.from) == "the"
            && matches!(party.kind, PartyKind::Single { kin: true, .. })
    });
    if let (Some(first), DraftValue::Group { name, .. }) = (first, &mut draft.value) {
        *name = first.words.clone();
        draft.main = first.bytes;
        draft.mention(bytes);
    }
}

/// "“...,” he said. NAME, 40, had been free for two days.": named only behind it.
pub(super) fn told_next(scene: &Scene<'_, '_>, at: usize, drafts: &[Draft]) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let (_, end) = paragraph.sentence_of(at);
    let item = scene.items.iter().find(|item| item.from == end)?;
    (paragraph.is_mark(end.wrapping_sub(1), '.')
        && drafts.get(item.draft).is_some_and(Draft::is_person))
    .then_some(item.draft)
}

/// "says the dead man's sister. Terlcha works as a nurse": the relative is named at once.
pub(super) fn named_behind(
    scene: &Scene<'_, '_>,
    party: &Party,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    if !matches!(party.kind, PartyKind::Single { kin: true, .. })
        || !paragraph.is_mark(party.to, '.')
    {
        return None;
    }
    let item = scene.items.iter().find(|item| item.from == party.to + 1)?;
    let new = drafts
        .get(item.draft)
        .is_some_and(|draft| draft.is_person() && draft.main == paragraph.span(item.from, item.to));
    (new && item.to == item.from + 1).then_some(item.draft)
}

/// Tells whether a description says nothing but man or woman, and which: "the old man".
pub(super) fn any_person(paragraph: &Paragraph<'_>, party: &Party) -> Option<bool> {
    if paragraph.lower(party.from) != "the" || party.to > party.from + 3 {
        return None;
    }
    let plain = (party.from + 1..party.to - 1).all(|at| {
        matches!(
            paragraph.lower(at),
            "old" | "elderly" | "young" | "older" | "younger" | "frail" | "same"
        )
    });
    if !plain {
        return None;
    }
    match paragraph.lower(party.to - 1) {
        "man" | "boy" => Some(false),
        "woman" | "girl" => Some(true),
        _ => None,
    }
}

/// "In his ruling, Justice NAME wrote “...”. The judgment continues:": who wrote the paper.
pub(super) fn author(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    carry: &Carry,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let paper = to == from + 2
        && matches!(paragraph.lower(from), "the" | "his" | "her")
        && matches!(
            paragraph.lower(from + 1),
            "judgment"
                | "judgement"
                | "ruling"
                | "verdict"
                | "letter"
                | "statement"
                | "post"
                | "message"
        );
    let (recent, at) = carry.recent?;
    (paper && at == carry.paragraph && drafts.get(recent).is_some_and(Draft::is_person))
        .then_some(recent)
}

/// How far behind a description the name may stand, in bytes: about three paragraphs of news.
const NAMED_WITHIN: usize = 700;

/// Finds the only person of a text whose role ends with the words of a description, named soon
/// behind it. An office is held by one; of neighbours and relatives there are many.
pub(super) fn named_with_word(
    words: &str,
    described: Bytes,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let office = matches!(
        words,
        "magistrate"
            | "judge"
            | "prosecutor"
            | "investigator"
            | "lawyer"
            | "attorney"
            | "spokesman"
            | "spokeswoman"
            | "spokesperson"
            | "coroner"
            | "ombudsman"
            | "minister"
            | "governor"
            | "mayor"
            | "court"
            | "ambassador"
    );
    if !office {
        return None;
    }
    let mut found = None;
    for (number, draft) in drafts.iter().enumerate() {
        let DraftValue::Person {
            role: Some(role), ..
        } = &draft.value
        else {
            continue;
        };
        if !role.to_lowercase().split(' ').any(|word| word == words) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        found = Some((number, draft.main.0));
    }
    found
        .filter(|(_, at)| *at > described.1 && at - described.1 <= NAMED_WITHIN)
        .map(|(number, _)| number)
}

/// Returns where a description begins whose owner stands in front: "the chief secretary's
/// spokesman".
pub(super) fn described_from(paragraph: &Paragraph<'_>, from: usize, to: usize) -> usize {
    let owned = |at: usize| paragraph.token(at).kind == TokenKind::Possessive;
    let mut begin = from;
    if from > 1 && owned(from - 1) {
        begin = from - 2;
    } else if !(from..to).any(owned) {
        return from;
    }
    while begin > 0
        && from - begin < 6
        && !paragraph.has(begin, tag::DETERMINER)
        && paragraph.is_word(begin - 1)
        && !paragraph.has(
            begin - 1,
            tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY | tag::SPEECH,
        )
    {
        begin -= 1;
    }
    begin
}

fn unnamed_speaker(bytes: Bytes, name: String, plural: bool) -> Draft {
    Draft::new(
        bytes,
        DraftValue::Group {
            name,
            people: (!plural).then_some(1),
        },
        0.65,
        "rule:unnamed-speaker/1",
    )
}

/// Proposes somebody who is only described, once for the same words.
pub(super) fn describe(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) -> DraftNumber {
    let paragraph = scene.paragraph;
    let bare = from + usize::from(paragraph.has(from, tag::DETERMINER));
    let key = joined_lower(paragraph, bare, to);
    let bytes = paragraph.span(from, to);
    // "an official of the ministry" is an official: what follows says only where from.
    let short = (bare + 1..to)
        .find(|at| {
            matches!(
                paragraph.lower(*at),
                "of" | "at" | "from" | "in" | "with" | "who" | "for"
            )
        })
        .filter(|at| *at > from + 1 && !paragraph.has(at - 1, tag::NUMBER | tag::KIN | tag::KINS))
        .unwrap_or(to);
    if let Some(number) = carry.described.get(&key).copied() {
        if let Some(draft) = drafts.get_mut(number)
            && draft.main != bytes
        {
            draft.mention(bytes);
        }
        return number;
    }
    let plural = paragraph.lower(to.wrapping_sub(1)).ends_with('s');
    drafts.push(unnamed_speaker(
        bytes,
        paragraph.slice(from, short).to_owned(),
        plural,
    ));
    let number = drafts.len() - 1;
    carry.described.insert(key, number);
    number
}

/// Finds whom "he" or "she" means: the subject of a sentence before, else who spoke last.
pub(super) fn who_is(
    scene: &Scene<'_, '_>,
    (position, at): (usize, usize),
    female: bool,
    tellers: &[Teller],
    memory: &mut Memory,
    carry: &Carry,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let fits = |number: DraftNumber| {
        carry
            .female
            .get(&number)
            .is_none_or(|known| *known == female)
    };
    let person = |drafts: &[Draft], number: DraftNumber| {
        drafts.get(number).is_some_and(Draft::is_person) && fits(number)
    };
    // "The prosecutor, NAME, smiled. “We shall see,” he said.": he is newer than who spoke before.
    let newer = paragraph.sentences.iter().any(|(begin, end)| {
        *begin > carry.closed_at
            && *end <= position
            && scene.items.iter().any(|item| {
                item.from >= *begin
                    && item.from <= begin + 4
                    && item.to < *end
                    && person(drafts, item.draft)
                    && paragraph.token(item.to).kind != TokenKind::Possessive
                    && !paragraph.has(item.from.wrapping_sub(1), tag::PREPOSITION)
            })
    });
    if let Some((recent, spoke)) = carry.recent
        && spoke == carry.paragraph
        && person(drafts, recent)
        && !newer
    {
        return Some(recent);
    }
    for (begin, end) in paragraph.sentences.iter().rev() {
        if *begin > position {
            continue;
        }
        // "His brothers vanished “within a week,” he said": he is none of the brothers.
        if at > position && *begin < position && *end > position {
            continue;
        }
        let end = (*end).min(position);
        if let Some(teller) = tellers
            .iter()
            .rev()
            .find(|teller| teller.begin == *begin && teller.end <= end.max(*begin))
            && person(drafts, teller.draft)
        {
            return Some(teller.draft);
        }
        let first = (*begin..end).find(|at| paragraph.is_word(*at));
        // A sentence that begins with the pronoun goes on about the one before it.
        if first.is_some_and(|at| matches!(paragraph.lower(at), "he" | "she")) {
            continue;
        }
        // "The reporter, whose father NAME was held, asked": the reporter is the subject.
        let opening = scene.parties.iter().position(|party| {
            Some(party.from) == first
                && party.to < end
                && matches!(
                    party.kind,
                    PartyKind::Single {
                        definite: true,
                        kin: false
                    }
                )
        });
        if let Some(index) = opening {
            let mut resolver = Resolver { memory, drafts };
            let meant = resolver.resolve(paragraph, scene.parties, index);
            // "The guard stood there and wept. “I ran,” he kept saying": he has no name.
            if let Some(number) = meant.first().copied()
                && (person(drafts, number)
                    || drafts.get(number).is_some_and(Draft::is_group)
                        && !paragraph
                            .sentences
                            .iter()
                            .any(|(next, stop)| *next >= end && *stop <= position)
                        && !scene.items.iter().any(|item| {
                            item.from >= *begin
                                && item.to <= end
                                && person(drafts, item.draft)
                                && paragraph.token(item.to).kind != TokenKind::Possessive
                        }))
            {
                return Some(number);
            }
        }
        let subject = scene.items.iter().find(|item| {
            item.from >= *begin
                && item.to <= end
                && person(drafts, item.draft)
                && paragraph.token(item.to).kind != TokenKind::Possessive
        });
        // "In May he came to NAME": the one who came is spoken of before.
        let word = if female { "she" } else { "he" };
        let kin = scene.parties.iter().position(|party| {
            party.from >= *begin
                && party.to <= end
                && matches!(party.kind, PartyKind::Single { kin: true, .. })
                && kin_is_woman(paragraph.lower(party.head)).is_none_or(|woman| woman == female)
        });
        let until = subject.map_or(end, |item| item.from).min(
            kin.and_then(|index| scene.parties.get(index))
                .filter(|party| Some(party.from) == first)
                .map_or(end, |party| party.from),
        );
        if (*begin..until).any(|at| paragraph.lower(at) == word) {
            continue;
        }
        // "Her mother was stopped when she tried": the mother is the subject.
        let kin_leads = kin
            .and_then(|index| scene.parties.get(index))
            .is_some_and(|party| {
                Some(party.from) == first && subject.is_none_or(|item| item.from > party.to + 1)
            });
        if let Some(item) = subject.filter(|_| !kin_leads) {
            return Some(item.draft);
        }
        if let Some(index) = kin {
            let mut resolver = Resolver { memory, drafts };
            return resolver
                .resolve(paragraph, scene.parties, index)
                .first()
                .copied();
        }
    }
    carry
        .recent
        .filter(|(_, at)| at + 2 >= carry.paragraph)
        .map(|(number, _)| number)
        .into_iter()
        .chain(memory.last_person)
        .chain(memory.last_speaker)
        .find(|number| person(drafts, *number) || drafts.get(*number).is_some_and(Draft::is_group))
}

fn kin_is_woman(word: &str) -> Option<bool> {
    match word {
        "brother" | "husband" | "father" | "son" | "uncle" | "nephew" | "grandfather" => {
            Some(false)
        }
        "sister" | "wife" | "mother" | "daughter" | "aunt" | "niece" | "widow" | "grandmother" => {
            Some(true)
        }
        _ => None,
    }
}
