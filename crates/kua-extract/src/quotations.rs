//! Quotations: words between marks, who said them, and words that stand without marks.

mod marks;
mod speakers;

use std::collections::HashMap;

use kua_core::proposal::PersonClass;

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, joined_lower};
use crate::registry::Item;
use crate::resolver::{Memory, Resolver};
use crate::text::{Paragraph, TokenKind};
use marks::{is_quotation, pairs, sentence_begin};
use speakers::{Named, Scene, is_speech};

/// What is carried from one paragraph to the next.
#[derive(Default)]
pub(crate) struct Carry {
    /// The speaker that a paragraph announced with a colon.
    announced: Option<DraftNumber>,
    announced_any: bool,
    /// Quotations whose speaker is not known yet: the name may stand on a line below.
    waiting: Vec<DraftNumber>,
    /// A quotation without closing mark, which the next paragraph may go on with.
    open: Option<DraftNumber>,
    /// How many paragraphs ago the announcement was.
    age: usize,
    /// Who spoke last, and in which paragraph.
    recent: Option<(DraftNumber, usize)>,
    /// Speakers that are only described, by their words.
    described: HashMap<String, DraftNumber>,
    /// Where somebody was described last, by the head word: "an officer at the gate".
    introduced: HashMap<String, Introduction>,
    /// Whom titles and words of kinship tell to be women or men.
    female: HashMap<DraftNumber, bool>,
    paragraph: usize,
}

/// Where a text speaks of somebody without a name for the first time.
struct Introduction {
    bytes: Bytes,
    words: String,
    key: String,
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
    learn_gender(&scene, carry);
    introduce(&scene, carry);
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
            && named.is_none()
            && known.is_some()
            && only_attribution(paragraph, close + 1, quote.open)
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
        let mut speaker =
            named.and_then(|named| resolve(&scene, named, position, memory, carry, drafts));
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
        // In one paragraph it is the same one who goes on.
        let same = made
            .last()
            .filter(|_| named.is_none() && speaker.is_none())
            .and_then(|(.., known)| *known);
        let told = speaker.or(same).or(guessed);
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker: told,
                reported: false,
            },
            match (speaker.is_some(), told.is_some()) {
                (true, _) => 0.9,
                (_, true) => 0.75,
                _ => 0.7,
            },
            "rule:quotation/2",
        ));
        let number = drafts.len() - 1;
        carry.open = (!quote.closed).then_some(number);
        note_speaker(told, memory, drafts);
        if let Some(told) = told {
            carry.recent = Some((told, carry.paragraph));
        }
        if speaker.is_none() && same.is_none() {
            carry.waiting.push(number);
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
    if carry.waiting.len() > 8 {
        carry.waiting.clear();
    }
    announce(&scene, memory, carry, drafts);
    ranges
}

fn leading(paragraph: &Paragraph<'_>) -> usize {
    paragraph
        .tokens
        .first()
        .map_or(0, |token| token.begin - paragraph.begin)
}

/// Learns from titles and words of kinship who is a woman and who a man.
fn learn_gender(scene: &Scene<'_, '_>, carry: &mut Carry) {
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

/// Finds the draft of a speaker; a speaker that is only described gets one of its own.
fn resolve(
    scene: &Scene<'_, '_>,
    named: Named,
    position: usize,
    memory: &mut Memory,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    match named {
        Named::Draft(number) => Some(number),
        Named::Pronoun { female, at } => {
            let found = who_is(scene, position.min(at), female, memory, carry, drafts)?;
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
            let to = described_to(scene.paragraph, from, to, scene.items);
            if single
                && (to > party.to || matches!(party.kind, PartyKind::Single { kin: false, .. }))
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
            let mut resolver = Resolver { memory, drafts };
            resolver
                .resolve(scene.paragraph, scene.parties, index)
                .first()
                .copied()
        }
        Named::Phrase { from, to } => Some(describe(scene, from, to, carry, drafts)),
    }
}

/// Remembers where the paragraph speaks of somebody without a name for the first time.
fn introduce(scene: &Scene<'_, '_>, carry: &mut Carry) {
    let paragraph = scene.paragraph;
    for party in scene.parties {
        let indefinite = matches!(
            party.kind,
            PartyKind::Single {
                kin: false,
                definite: false
            }
        );
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
fn introduced(
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
fn described_to(paragraph: &Paragraph<'_>, from: usize, to: usize, items: &[Item]) -> usize {
    if !matches!(paragraph.lower(to), "of" | "at" | "from" | "in") || to <= from {
        return to;
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
fn describe(
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
        paragraph.slice(from, to).to_owned(),
        plural,
    ));
    let number = drafts.len() - 1;
    carry.described.insert(key, number);
    number
}

/// Finds whom "he" or "she" means: the subject of a sentence before, else who spoke last.
fn who_is(
    scene: &Scene<'_, '_>,
    position: usize,
    female: bool,
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
    if let Some((recent, at)) = carry.recent
        && at == carry.paragraph
        && person(drafts, recent)
    {
        return Some(recent);
    }
    for (begin, end) in paragraph.sentences.iter().rev() {
        if *begin > position {
            continue;
        }
        let end = (*end).min(position);
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
            if let Some(number) = meant.first().copied()
                && person(drafts, number)
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
        let until = subject.map_or(end, |item| item.from);
        if (*begin..until).any(|at| paragraph.lower(at) == word) {
            continue;
        }
        if let Some(item) = subject {
            return Some(item.draft);
        }
        let kin = scene.parties.iter().position(|party| {
            party.from >= *begin
                && party.to <= end
                && matches!(party.kind, PartyKind::Single { kin: true, .. })
                && kin_is_woman(paragraph.lower(party.head)).is_none_or(|woman| woman == female)
        });
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
    memory: &mut Memory,
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
    carry.announced = named.and_then(|named| resolve(scene, named, verb, memory, carry, drafts));
    carry.announced_any = speech;
    carry.age = 0;
}

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
fn reported(
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
