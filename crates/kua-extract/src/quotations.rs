//! Quotations: words between marks, who said them, and words that stand without marks.

use kua_core::proposal::PersonClass;

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, joined_lower};
use crate::registry::Item;
use crate::resolver::Memory;
use crate::text::{Paragraph, TokenKind};

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
}

/// A stretch between marks.
struct Quoted {
    open: usize,
    close: usize,
    closed: bool,
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
    let quoted = pairs(paragraph);
    let ranges: Vec<(usize, usize)> = quoted
        .iter()
        .map(|quote| (quote.open + 1, quote.close))
        .collect();
    carry.age += 1;
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
        let behind = speaker_behind(
            paragraph,
            quote.close + 1,
            next_open,
            items,
            parties,
            memory,
            drafts,
        );
        let mut speaker = behind;
        // A split quotation: the speaker stood behind the first part.
        if let Some((number, close, known)) = made.last().copied()
            && behind.is_none()
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
        if speaker.is_none() {
            speaker = speaker_before(
                paragraph,
                previous_close,
                quote.open,
                items,
                parties,
                memory,
                drafts,
            );
        }
        if speaker.is_none() && carry.announced_any && carry.age <= 2 {
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
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker,
                reported: false,
            },
            if speaker.is_some() { 0.9 } else { 0.7 },
            "rule:quotation/1",
        ));
        let number = drafts.len() - 1;
        carry.open = (!quote.closed).then_some(number);
        note_speaker(speaker, memory, drafts);
        if speaker.is_none() {
            carry.waiting.push(number);
        }
        made.push((number, quote.close, speaker));
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
    announce(paragraph, items, carry, drafts);
    ranges
}

fn leading(paragraph: &Paragraph<'_>) -> usize {
    paragraph
        .tokens
        .first()
        .map_or(0, |token| token.begin - paragraph.begin)
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

fn pairs(paragraph: &Paragraph<'_>) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for at in 0..paragraph.tokens.len() {
        let TokenKind::Mark(mark) = paragraph.token(at).kind else {
            continue;
        };
        if !matches!(mark, '"' | '“' | '”' | '„' | '«' | '»' | '＂') {
            continue;
        }
        match open {
            None if mark != '»' && mark != '”' || mark == '»' && at == 0 => open = Some(at),
            None => {}
            Some(begin) => {
                // Inches and marks inside words are rare enough to be left out.
                found.push(Quoted {
                    open: begin,
                    close: at,
                    closed: true,
                });
                open = None;
            }
        }
    }
    if let Some(begin) = open {
        found.push(Quoted {
            open: begin,
            close: paragraph.tokens.len(),
            closed: false,
        });
    }
    found
}

/// Tells speech from names and single words between marks.
fn is_quotation(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let words = (quote.open + 1..quote.close)
        .filter(|at| paragraph.is_word(*at))
        .count();
    if words < 3 {
        return false;
    }
    let before = quote.open.wrapping_sub(1);
    let charge = (quote.open.saturating_sub(4)..quote.open).any(|at| {
        matches!(
            paragraph.lower(at),
            "charge"
                | "charges"
                | "case"
                | "article"
                | "accused"
                | "convicted"
                | "guilty"
                | "called"
                | "titled"
                | "entitled"
                | "known"
                | "named"
                | "term"
                | "slogan"
        )
    }) || paragraph.lower(before) == "for"
        && paragraph.has(before.wrapping_sub(1), tag::ROLE | tag::TRIGGER)
        || matches!(paragraph.token(quote.close + 1).kind, TokenKind::Mark('(')) && words < 9;
    let capital = paragraph.token(quote.open + 1).capital;
    let last = paragraph.token(quote.close.saturating_sub(1)).kind;
    let stops = matches!(last, TokenKind::Mark('.' | ',' | '!' | '?' | '…' | ';'));
    let comma_behind = paragraph.is_mark(quote.close + 1, ',');
    if charge {
        return false;
    }
    if capital && (stops || comma_behind) && words >= 4 {
        return true;
    }
    if !quote.closed {
        return words >= 8;
    }
    words >= 8 || words >= 6 && (stops || comma_behind) && paragraph.has(before, tag::SPEECH)
}

/// Finds the speaker in what follows the closing mark.
fn speaker_behind(
    paragraph: &Paragraph<'_>,
    from: usize,
    limit: usize,
    items: &[Item],
    parties: &[Party],
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let first = if paragraph.is_mark(from, ',')
        || paragraph.is_mark(from, '–')
        || paragraph.is_mark(from, '-')
    {
        from + 1
    } else {
        from
    };
    // A new sentence behind the quotation says nothing of its speaker, unless it begins there.
    let token = paragraph.token(first);
    if token.kind != TokenKind::Word || first >= limit {
        return None;
    }
    let (_, end) = paragraph.sentence_of(first);
    let end = end.min(limit);
    if token.first
        && token.capital
        && paragraph.is_mark(from.saturating_sub(2), '.')
        && !paragraph.has(first, tag::SPEECH)
    {
        // `... end." He left.` against `... end," he said`.
        let near = (first..end.min(first + 4)).any(|at| paragraph.has(at, tag::SPEECH));
        if !near {
            return None;
        }
    }
    let speech = (first..end.min(first + 14)).find(|at| is_speech(paragraph, *at))?;
    named_near(
        paragraph, first, end, speech, items, parties, memory, drafts,
    )
}

fn is_speech(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.has(at, tag::SPEECH) && (!paragraph.token(at).capital || paragraph.token(at).first)
}

/// Finds the speaker in front of the opening mark.
fn speaker_before(
    paragraph: &Paragraph<'_>,
    from: usize,
    open: usize,
    items: &[Item],
    parties: &[Party],
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let (begin, _) = paragraph.sentence_of(open.saturating_sub(1));
    let begin = begin.max(from);
    let speech = (begin..open).rev().find(|at| is_speech(paragraph, *at))?;
    named_near(
        paragraph, begin, open, speech, items, parties, memory, drafts,
    )
}

#[allow(clippy::too_many_arguments)]
fn named_near(
    paragraph: &Paragraph<'_>,
    from: usize,
    to: usize,
    speech: usize,
    items: &[Item],
    parties: &[Party],
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let person = |item: &&Item| drafts.get(item.draft).is_some_and(Draft::is_person);
    let inside = || {
        items
            .iter()
            .filter(|item| item.from >= from && item.to <= to)
    };
    // Right behind the verb ("said NAME"), else right in front of it ("NAME said").
    let behind = inside().filter(person).find(|item| {
        item.from > speech
            && item.from - speech <= 12
            && !(speech + 1..item.from).any(|at| {
                paragraph.has(at, tag::AUXILIARY | tag::PRONOUN) || paragraph.lower(at) == "that"
            })
    });
    let ahead = inside().filter(person).rfind(|item| item.to <= speech);
    let organisation = |item: &&Item| drafts.get(item.draft).is_some_and(Draft::is_organisation);
    let pronoun = parties.iter().find(|party| {
        party.from >= from
            && party.to <= to
            && matches!(party.kind, PartyKind::Pronoun { plural: false })
            && (party.to == speech || party.from == speech + 1)
    });
    if let Some(item) = ahead.filter(|item| item.to == speech) {
        return Some(item.draft);
    }
    if pronoun.is_some() {
        return memory.last_speaker.or(memory.last_person);
    }
    if let Some(item) = behind.or(ahead) {
        return Some(item.draft);
    }
    inside()
        .filter(organisation)
        .find(|item| item.to == speech || item.from == speech + 1 || item.from == speech + 2)
        .map(|item| item.draft)
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
fn announce(paragraph: &Paragraph<'_>, items: &[Item], carry: &mut Carry, drafts: &[Draft]) {
    let count = paragraph.tokens.len();
    let colon = paragraph.is_mark(count.wrapping_sub(1), ':');
    let before = paragraph.lower(count.wrapping_sub(2));
    let speech = colon
        && matches!(
            before,
            "said"
                | "says"
                | "stating"
                | "stated"
                | "saying"
                | "declared"
                | "added"
                | "wrote"
                | "writes"
                | "explained"
                | "commented"
                | "emphasized"
                | "states"
                | "warned"
                | "noted"
                | "continued"
        );
    let statement = colon && before == "statement";
    if !(speech || statement) {
        if carry.age >= 2 {
            carry.announced_any = false;
            carry.announced = None;
        }
        return;
    }
    let (begin, end) = paragraph.sentence_of(count.saturating_sub(1));
    let inside = |item: &&Item| item.from >= begin && item.to <= end;
    let person = items
        .iter()
        .filter(inside)
        .rfind(|item| drafts.get(item.draft).is_some_and(Draft::is_person));
    // The subject comes first: "Ahead of the trial of X, NAME, director, said:" has it last.
    let organisation = items
        .iter()
        .filter(inside)
        .rfind(|item| drafts.get(item.draft).is_some_and(Draft::is_organisation));
    carry.announced = person.or(organisation).map(|item| item.draft);
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
