//! All readings of a name: every culture's orders, each with what speaks for it.

use std::ops::Range;

use super::culture::Culture;
use super::evidence::{Around, Evidence, capitals};
use super::han;
use super::kind::Kind;
use super::layout::{Layout, Slot, is_conjunction, lay_out};
use super::lists::{Found, lists};
use super::order::{kinds, orders};
use super::pieces::{Case, Enclosure, Piece, cut, join};
use super::prior::{hinted, lettered, prior};
use super::reason::{Note, Reason};
use super::settle::{settle, unread};
use super::{Hints, LONGEST, Reading};
use crate::fold;
use crate::script::{Script, mixes_look_alikes};
use crate::units;

/// The most names that a person is thought to have: more words are a sentence.
const MOST_NAMES: usize = 6;

/// A part before it is sure.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    pub(super) reason: Reason,
}

/// One reading by one culture.
pub(super) struct Candidate {
    pub(super) culture: Culture,
    pub(super) drafts: Vec<Draft>,
    /// The logarithm of how likely it is, beside the others.
    pub(super) score: f32,
}

pub(super) fn read(written: &str, hints: &Hints) -> Reading {
    if written.chars().nth(LONGEST).is_some() {
        return unread(written, vec![Note::TooLong]);
    }
    let pieces = join(written, cut(written));
    let mut notes = notes(written, &pieces);
    if pieces.iter().all(|piece| piece.letters() == 0) {
        notes.push(Note::NoLetters);
        return unread(written, notes);
    }
    if is_sentence(&pieces) {
        notes.push(Note::Sentence);
        return unread(written, notes);
    }
    let candidates = candidates(written, &pieces, hints);
    if candidates.is_empty() {
        notes.push(Note::Sentence);
        return unread(written, notes);
    }
    settle(written, &candidates, notes)
}

fn notes(written: &str, pieces: &[Piece]) -> Vec<Note> {
    let mut notes = Vec::new();
    let letters: usize = pieces.iter().map(Piece::letters).sum();
    if letters == 1 {
        notes.push(Note::OneLetter);
    }
    if pieces.iter().any(is_conjunction) {
        notes.push(Note::Several);
    }
    let mut scripts: Vec<Script> = pieces.iter().filter_map(|piece| piece.script).collect();
    scripts.sort_unstable();
    scripts.dedup();
    if scripts.len() > 1 {
        notes.push(Note::MixedScripts);
    }
    if scripts.contains(&Script::Other) {
        notes.push(Note::UnknownScript);
    }
    if pieces
        .iter()
        .any(|piece| piece.words.iter().any(|word| mixes_look_alikes(word)))
    {
        notes.push(Note::LookAlikes);
    }
    if fold::hides_signs(written) {
        notes.push(Note::Invisible);
    }
    if written.chars().any(|sign| {
        sign.is_numeric() && !sign.is_alphabetic()
            || matches!(sign, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '@' | '#' | '/' | '=' | '+' | '*' | '_' | '&' | '%')
    }) {
        notes.push(Note::Signs);
    }
    notes
}

/// Whether so many words, written so, are rather a sentence than a name.
fn is_sentence(pieces: &[Piece]) -> bool {
    let names: Vec<&Piece> = pieces
        .iter()
        .filter(|piece| piece.enclosure == Enclosure::Open && piece.letters() > 0)
        .collect();
    if names.len() > 14 {
        return true;
    }
    let known = |piece: &Piece| {
        !lists().particles(&piece.folded).is_empty() || !lists().titles(&piece.folded).is_empty()
    };
    let small = names
        .iter()
        .filter(|piece| piece.case == Case::Small && !known(piece))
        .count();
    let large = names
        .iter()
        .filter(|piece| matches!(piece.case, Case::First | Case::Capitals))
        .count();
    names.len() > 3 && large > 0 && small > 1 && small * 2 >= names.len() - 1
}

fn candidates(written: &str, pieces: &[Piece], hints: &Hints) -> Vec<Candidate> {
    let (pieces, titles) = han_titles(written, pieces);
    let names: Vec<&Piece> = pieces
        .iter()
        .filter(|piece| piece.enclosure == Enclosure::Open && piece.letters() > 0)
        .collect();
    if let [only] = names.as_slice()
        && only.script == Some(Script::Han)
        && only.words.len() == 1
    {
        return chinese(written, &pieces, &titles, only, hints);
    }
    let folded: String = pieces.iter().map(|piece| piece.folded.as_str()).collect();
    let script = Script::most(&folded);
    let vowels = units::writes_vowels(written);
    let found: Vec<Vec<Found>> = pieces.iter().map(|piece| met(piece, vowels)).collect();
    let mut all = Vec::new();
    for culture in Culture::ALL {
        let start = prior(culture, script) + hinted(culture, hints) + lettered(written, culture);
        let mut layout = lay_out(&pieces, culture);
        for (at, piece) in pieces.iter().enumerate() {
            if titles.contains(&piece.range)
                && let Some(slot) = layout.slots.get_mut(at)
            {
                *slot = Slot::Fixed(Kind::Title, Reason::TitleList);
            }
        }
        layout.known.of_china = matches!(script, Some(Script::Arabic | Script::Han));
        by_culture(&pieces, &found, culture, &layout, start, &mut all);
    }
    all
}

/// Cuts titles off pieces of Chinese characters; returns which pieces those titles are.
fn han_titles(written: &str, pieces: &[Piece]) -> (Vec<Piece>, Vec<Range<usize>>) {
    let mut all = Vec::new();
    let mut titles = Vec::new();
    for piece in pieces {
        if piece.script == Some(Script::Han)
            && let Some((name, title)) = han::without_title(written, piece)
        {
            all.push(Piece::new(written, name, piece.group, piece.enclosure));
            titles.push(title.clone());
            all.push(Piece::new(written, title, piece.group, piece.enclosure));
        } else {
            all.push(piece.clone());
        }
    }
    (all, titles)
}

/// The lists are asked for the piece as a whole, and for its words where a hyphen joins some.
fn met(piece: &Piece, vowels: bool) -> Vec<Found> {
    if piece.enclosure == Enclosure::Quotes {
        return Vec::new();
    }
    let mut all = lists().find(&piece.folded, vowels);
    if piece.words.len() > 1 {
        for word in &piece.words {
            for mut found in lists().find(word, vowels) {
                found.quality *= 0.8;
                all.push(found);
            }
        }
    }
    all
}

/// Chinese characters without a dot: not words, but a run that is cut.
fn chinese(
    written: &str,
    pieces: &[Piece],
    titles: &[Range<usize>],
    only: &Piece,
    hints: &Hints,
) -> Vec<Candidate> {
    let titled = !titles.is_empty();
    han::cuts(written, only.range.clone(), titled)
        .into_iter()
        .map(|cut| {
            let mut drafts = Vec::new();
            for piece in pieces {
                if piece.range == only.range {
                    drafts.extend(cut.parts.iter().map(|(range, kind, reason)| Draft {
                        range: range.clone(),
                        kind: *kind,
                        reason: reason.clone(),
                    }));
                } else {
                    let (kind, reason) = if titles.contains(&piece.range) {
                        (Kind::Title, Reason::TitleList)
                    } else if piece.enclosure == Enclosure::Quotes {
                        (Kind::Nickname, Reason::Quotes)
                    } else {
                        (Kind::Unplaced, Reason::NotRead)
                    };
                    drafts.push(Draft {
                        range: piece.range.clone(),
                        kind,
                        reason,
                    });
                }
            }
            let hint = if cut.culture == Culture::Unknown {
                Culture::ALL
                    .into_iter()
                    .filter(|culture| *culture != Culture::Chinese)
                    .map(|culture| hinted(culture, hints))
                    .fold(0.0, f32::max)
            } else {
                hinted(cut.culture, hints)
            };
            Candidate {
                culture: cut.culture,
                drafts,
                score: cut.score + hint,
            }
        })
        .collect()
}

fn by_culture(
    pieces: &[Piece],
    found: &[Vec<Found>],
    culture: Culture,
    layout: &Layout,
    start: f32,
    all: &mut Vec<Candidate>,
) {
    let free: Vec<usize> = layout
        .slots
        .iter()
        .enumerate()
        .filter(|(_, slot)| **slot == Slot::Free)
        .map(|(at, _)| at)
        .collect();
    let start = start + layout.fit;
    if free.len() > MOST_NAMES {
        return;
    }
    let names: Vec<&Piece> = free.iter().filter_map(|at| pieces.get(*at)).collect();
    let capitals = capitals(&names);
    let groups: Vec<usize> = names.iter().map(|piece| piece.group).collect();
    let first_group = groups.first().copied().unwrap_or(0);
    let has_comma = groups.iter().any(|group| *group != first_group);
    let has_capitals = pieces
        .iter()
        .any(|piece| matches!(piece.case, Case::First | Case::Capitals));
    let empty = Vec::new();
    let evidence: Vec<Evidence> = names
        .iter()
        .zip(&free)
        .enumerate()
        .map(|(number, (piece, at))| {
            let around = Around {
                capitals: capitals.get(number).copied().unwrap_or(false),
                before_comma: has_comma && piece.group == first_group,
                behind_comma: has_comma && piece.group != first_group,
                first: *at == 0,
                small: has_capitals && piece.case == Case::Small,
            };
            Evidence::weigh(piece, culture, found.get(*at).unwrap_or(&empty), around)
        })
        .collect();
    let brackets = bracketed(pieces, found, culture);
    let mut add = |order: &str, share: f32| {
        let mut score = start + share.ln();
        let mut names = evidence.iter().zip(kinds(order));
        let mut drafts = Vec::with_capacity(pieces.len());
        for (at, (piece, slot)) in pieces.iter().zip(&layout.slots).enumerate() {
            let (kind, reason) = match slot {
                Slot::Fixed(..) if brackets.contains(&at) => (Kind::Lineage, Reason::LineageList),
                Slot::Fixed(kind, reason) => (*kind, reason.clone()),
                Slot::Free => {
                    let Some((evidence, kind)) = names.next() else {
                        continue;
                    };
                    score += evidence.value(kind);
                    let reason = evidence.reason(kind).cloned();
                    (kind, reason.unwrap_or(Reason::Order(culture)))
                }
            };
            drafts.push(Draft {
                range: piece.range.clone(),
                kind,
                reason,
            });
        }
        #[expect(clippy::cast_precision_loss, reason = "a name has few brackets")]
        let known = brackets.len() as f32;
        all.push(Candidate {
            culture,
            drafts,
            score: score + 1.5 * known,
        });
    };
    if free.is_empty() {
        add("", 0.3);
    }
    for (order, share) in orders(culture, free.len(), layout.known) {
        add(order, *share);
    }
}

/// Returns which pieces in brackets are lineages of a culture.
fn bracketed(pieces: &[Piece], found: &[Vec<Found>], culture: Culture) -> Vec<usize> {
    use super::lists::List;
    pieces
        .iter()
        .zip(found)
        .enumerate()
        .filter(|(_, (piece, found))| {
            piece.enclosure == Enclosure::Brackets
                && found.iter().any(|found| {
                    found.list == List::Lineage && found.culture == culture && found.quality > 0.7
                })
        })
        .map(|(at, _)| at)
        .collect()
}
