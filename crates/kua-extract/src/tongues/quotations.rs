//! Quotations: what was said, and by whom.
//!
//! Never quotes what is only reported; what no speaker is found for stays without one.

mod declined;
mod marks;
mod speakers;

use kua_core::proposal::PersonClass;

use self::marks::{behind_dash, between_marks, interrupted, without_teller};
pub(crate) use self::speakers::teller_end;
use self::speakers::{
    by_role, has_teller, inverted, named_before, speaker, speaking_before, subject, told_after,
};
use super::lexicon::Category;
use super::line::Line;
use super::registry::Item;
use super::story::{Memory, Party, Who, draft_of};
use super::turkish::speaks;
use super::{Side, german};
use crate::draft::{Draft, DraftNumber, DraftValue};

/// What quotations carry from one paragraph to the next.
#[derive(Default)]
pub(crate) struct Carry {
    /// Quotations without a speaker, and how many paragraphs ago.
    waiting: Vec<DraftNumber>,
    /// A quotation that no mark closed.
    open: Option<DraftNumber>,
}

/// Finds the quotations of a line.
pub(crate) fn quotations(
    line: &Line<'_>,
    items: &[Item],
    parties: &[Party],
    memory: &mut Memory,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) {
    let mut spans = between_marks(line, items);
    if line.tongue.manner.agglutinative {
        spans = spans
            .into_iter()
            .flat_map(|span| without_teller(line, span))
            .collect();
    }
    // What is said behind a dash may quote something itself.
    let dashed = if spans.is_empty() || line.tongue.manner.declines {
        behind_dash(line)
    } else {
        Vec::new()
    };
    if !dashed.is_empty() {
        spans = dashed;
    }
    spans = spans
        .into_iter()
        .flat_map(|span| interrupted(line, span))
        .collect();
    // "278-беренеси («массалык башаламандык») боюнча": brackets and small letters give a name to
    // what stands in front of them.
    spans.retain(|(from, to, _)| {
        let bracketed = line.is_mark(from.saturating_sub(2), '(') && line.is_mark(to + 1, ')');
        !bracketed || *from < 2 || line.word(*from).capital
    });
    let mut last: Option<(DraftNumber, usize, Option<DraftNumber>)> = None;
    for (index, (from, to, closed)) in spans.iter().copied().enumerate() {
        let bytes = line.span(from, to);
        if index == 0
            && from <= 1
            && let Some(open) = carry.open.take()
        {
            if let Some(draft) = drafts.get_mut(open) {
                draft.mention(bytes);
            }
            carry.open = (!closed).then_some(open);
            last = Some((open, to, memory.last_speaker));
            continue;
        }
        let next = spans
            .get(index + 1)
            .map_or(line.words.len(), |(next, ..)| *next);
        let previous = index
            .checked_sub(1)
            .and_then(|index| spans.get(index))
            .map_or(0, |(_, end, _)| *end);
        // A split quotation: only who speaks stands between its parts.
        if let Some((number, end, speaker)) = last
            && from >= end
            && from - end <= 14
            && speaker.is_some()
            && !has_teller(line, to, next)
            && (end..from).any(|at| line.is(at, Category::Speech))
            && !(end..from).any(|at| line.is_mark(at, ':'))
        {
            if let Some(draft) = drafts.get_mut(number) {
                draft.mention(bytes);
            }
            last = Some((number, to, speaker));
            continue;
        }
        let spaceless = line.tongue.manner.spaceless;
        // A character says less than a word, so more of them are looked at.
        let (far_behind, far_before) = if spaceless { (28, 44) } else { (14, 16) };
        let right = |stop: usize| {
            let stop = (to + far_behind).min(next).min(stop);
            speaker(line, to, stop, parties, drafts, Side::Right)
        };
        // Where names have cases, who speaks stands in the same sentence as what is said.
        let behind = || {
            right(if line.tongue.manner.declines {
                teller_end(line, to)
            } else {
                usize::MAX
            })
        };
        let before = || {
            speaker(
                line,
                from.saturating_sub(far_before).max(previous),
                from,
                parties,
                drafts,
                Side::Left,
            )
        };
        let verb_last = (line.tongue.manner.agglutinative || line.tongue.manner.apostrophe_cuts)
            .then(|| {
                let colon = from > 1 && line.is_mark(from - 2, ':');
                colon
                    .then(|| subject(line, from, previous, parties))
                    .flatten()
                    .or_else(|| {
                        let (_, sentence) = line.sentence_of(to);
                        let stop = if sentence > to + 1 {
                            sentence
                        } else {
                            line.sentence_of(to + 1).1
                        };
                        let stop = stop.min(next);
                        let reach = match told_after(line, to, next) {
                            Some(end) => end,
                            None => (to + 14).min(stop),
                        };
                        speaker(line, to, reach, parties, drafts, Side::Right).or_else(|| {
                            let told =
                                (to..(to + 6).min(stop)).any(|at| line.is(at, Category::Speech));
                            told.then(|| subject(line, from, previous, parties))
                                .flatten()
                        })
                    })
            });
        let sided = match line.tongue.manner.speaker {
            _ if line.tongue.manner.agglutinative => verb_last.flatten().or_else(before),
            Side::Right
                if line.tongue.manner.declines && line.is_mark(from.saturating_sub(2), ':') =>
            {
                before().or_else(behind)
            }
            Side::Right => behind()
                .or_else(|| inverted(line, to, next, parties))
                .or_else(before),
            Side::Left => {
                let mark = from.saturating_sub(2);
                let said = spaceless && super::names::ends_here(line, mark, &[Category::Speech]);
                if line.is_mark(mark, ':') || line.is_mark(mark, '：') || said {
                    if said || !spaceless {
                        before().or_else(behind)
                    } else {
                        before()
                    }
                } else {
                    behind().or_else(before)
                }
            }
        };
        // "Their lawyer announced an appeal: ...": whoever the sentence before the colon is about.
        let colon =
            line.is_mark(from.saturating_sub(2), ':') || line.is_mark(from.saturating_sub(2), '：');
        // "NAME, “...” dedi": the verb comes behind, whoever speaks before.
        let told_behind = line.tongue.manner.apostrophe_cuts
            && (to..(to + 4).min(next)).any(|at| line.is(at, Category::Speech));
        let sided = sided.or_else(|| {
            let (begin, _) = line.sentence_of(from.saturating_sub(2));
            parties
                .iter()
                .filter(|party| {
                    (colon || told_behind)
                        && party.from >= begin.max(previous)
                        && party.to < from
                        && (!line.tongue.manner.declines
                            || declined::may_speak(line, party, line.words.len(), drafts))
                        && (matches!(party.who, Who::Person(_))
                            || line.tongue.manner.declines
                                && matches!(party.who, Who::Organisation(_)))
                })
                .max_by_key(|party| party.to)
        });
        // “…”——张三: whose words they were stands behind a dash.
        let signed = (spaceless && line.is_mark(to + 1, '—'))
            .then(|| {
                let next = parties.partition_point(|party| party.from <= to);
                parties
                    .get(next)
                    .filter(|party| party.from <= to + 4 && matches!(party.who, Who::Person(_)))
            })
            .flatten();
        let party = if line.tongue.manner.apostrophe_cuts {
            speaks::teller(line, (from, to), (previous, next), parties, drafts)
        } else {
            signed.or(sided).copied()
        };
        let nameless = line
            .tongue
            .manner
            .declines
            .then(|| declined::nameless(line, (from, to), (previous, next), party.as_ref(), drafts))
            .flatten();
        let found = nameless.or_else(|| {
            party.and_then(|party| match party.who {
                Who::Pronoun => speaking_before(line, parties, party.from)
                    .or_else(|| named_before(line, parties, from, line.lower(party.from)))
                    .or(memory.last_speaker)
                    .or(memory.last_person),
                _ => draft_of(line, &party, drafts),
            })
        });
        let found = if line.tongue.manner.nouns_capital {
            let place = german::speakers::Place {
                from,
                to,
                previous,
                next,
                parties,
            };
            german::speakers::teller(line, &place, memory, drafts)
        } else {
            found.or_else(|| by_role(line, to, next, parties, memory, drafts))
        };
        // "Savunmasında, “...” dedi.": nobody stands in the sentence, so the one before goes on.
        let found = found.or_else(|| {
            let told = line.tongue.manner.apostrophe_cuts
                && (to..(to + 3).min(next)).any(|at| line.is(at, Category::Speech));
            let (begin, _) = line.sentence_of(from.saturating_sub(1));
            told.then(|| {
                parties
                    .iter()
                    .rev()
                    .find_map(|party| match party.who {
                        Who::Person(number) if party.to <= begin => Some(number),
                        _ => None,
                    })
                    .or(memory.last_person)
            })
            .flatten()
        });
        let speaker = found
            .or_else(|| last.and_then(|(_, _, speaker)| speaker))
            .or_else(|| {
                (index == 0 && from <= 1)
                    .then_some(memory.last_speaker)
                    .flatten()
            });
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker,
                reported: false,
            },
            if speaker.is_some() { 0.85 } else { 0.6 },
            "rule:quotation-marks/1",
        ));
        let number = drafts.len() - 1;
        if speaker.is_none() {
            carry.waiting.push(number);
        }
        if let Some(speaker) = speaker {
            memory.last_speaker = Some(speaker);
            if let Some(DraftValue::Person { class, .. }) =
                drafts.get_mut(speaker).map(|draft| &mut draft.value)
                && *class == PersonClass::Other
            {
                *class = PersonClass::Speaker;
            }
        }
        carry.open = (!closed).then_some(number);
        last = Some((number, to, speaker));
    }
    if line.tongue.manner.nouns_capital {
        german::reported::reported(line, parties, memory, drafts);
    }
    // "... said:" at the end of a paragraph: the next one is what was said.
    let end = line.words.len();
    if line.tongue.manner.apostrophe_cuts {
        if line.is_mark(end.saturating_sub(1), ':') {
            let (begin, _) = line.sentence_of(end.saturating_sub(1));
            let party = speaks::before(line, begin, end, parties, drafts);
            let told = (begin..end).any(|at| line.is(at, Category::Speech));
            memory.last_speaker = party
                .filter(|party| told || end - begin <= 6 || matches!(party.who, Who::Person(_)))
                .and_then(|party| draft_of(line, &party, drafts))
                .or(memory.last_speaker);
        }
    } else if line.is_mark(end.saturating_sub(1), ':')
        && let Some(party) = speaker(
            line,
            end.saturating_sub(16),
            end,
            parties,
            drafts,
            Side::Left,
        )
        && let Who::Person(number) | Who::Organisation(number) = party.who
    {
        memory.last_speaker = Some(number);
    }
    if spans.is_empty() {
        carry.waiting.clear();
        carry.open = None;
    }
}
