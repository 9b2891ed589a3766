//! All readings of a name, weighed against each other.

use std::ops::Range;

use super::culture::Culture;
use super::evidence::{Around, Evidence, capitals};
use super::han;
use super::kind::Kind;
use super::layout::{Layout, Slot, lay_out};
use super::lists::{Found, lists};
use super::order::{kinds, orders};
use super::pieces::{Case, Enclosure, Piece, cut, join};
use super::reason::{Note, Reason};
use super::{Alternative, Certainty, Hints, LONGEST, Part, Reading};
use crate::fold;
use crate::script::{Script, mixes_look_alikes};
use crate::units;

/// The most names that a person is thought to have: more words are a sentence.
const MOST_NAMES: usize = 6;

/// The least share of a reading that is told beside the likeliest.
const LEAST_SHARE: f32 = 0.08;

/// The most readings that are told beside the likeliest.
const MOST_ALTERNATIVES: usize = 3;

/// A part before it is sure.
#[derive(Clone)]
struct Draft {
    range: Range<usize>,
    kind: Kind,
    reason: Reason,
}

/// One reading by one culture.
struct Candidate {
    culture: Culture,
    drafts: Vec<Draft>,
    score: f32,
}

/// Readings with the same parts, by whatever culture.
struct Group {
    drafts: Vec<Draft>,
    culture: Culture,
    best: f32,
    share: f32,
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

/// A name that was not read: one part, from the first sign that is no space to the last.
fn unread(written: &str, notes: Vec<Note>) -> Reading {
    let start = written.len() - written.trim_start().len();
    let range = start..start + written.trim().len();
    let parts = if range.is_empty() {
        Vec::new()
    } else {
        vec![Part {
            text: written.get(range.clone()).unwrap_or("").to_owned(),
            range,
            kind: Kind::Unplaced,
            core: None,
            stands_for: None,
            certainty: Certainty::Guess,
            reason: Reason::NotRead,
        }]
    };
    Reading {
        written: written.to_owned(),
        parts,
        culture: Culture::Unknown,
        culture_certainty: Certainty::Guess,
        certainty: Certainty::Guess,
        share: 0.0,
        alternatives: Vec::new(),
        notes,
    }
}

fn notes(written: &str, pieces: &[Piece]) -> Vec<Note> {
    let mut notes = Vec::new();
    let letters: usize = pieces.iter().map(Piece::letters).sum();
    if letters == 1 {
        notes.push(Note::OneLetter);
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
    // The Persian half-space and the lengthening stroke are a part of spelling.
    if written
        .chars()
        .any(|sign| fold::is_invisible(sign) && !matches!(sign, '\u{200c}' | '\u{640}'))
    {
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

/// What the script alone says of cultures, in nats.
fn prior(culture: Culture, script: Option<Script>) -> f32 {
    use Culture as C;
    match script {
        Some(Script::Latin) => match culture {
            C::English => -0.2,
            C::Arabic | C::Turkish | C::German | C::Chinese => -0.8,
            C::Russian | C::French | C::Spanish | C::Persian | C::Kazakh => -1.0,
            C::Uzbek | C::Uyghur | C::Kyrgyz => -1.2,
            C::Azerbaijani | C::Tajik | C::Tatar | C::Turkmen => -1.8,
            C::Unknown => -1.6,
        },
        Some(Script::Cyrillic) => match culture {
            C::Russian => -0.2,
            C::Kazakh => -0.6,
            C::Kyrgyz => -0.9,
            C::Uzbek | C::Tajik | C::Tatar => -1.3,
            C::Azerbaijani | C::Uyghur | C::Turkmen => -1.9,
            C::Chinese | C::Arabic | C::English | C::German => -2.0,
            C::Turkish | C::Persian | C::French | C::Spanish => -2.4,
            C::Unknown => -2.6,
        },
        Some(Script::Arabic) => match culture {
            C::Arabic => -0.2,
            C::Persian => -0.5,
            C::Uyghur => -0.7,
            C::Kazakh => -1.3,
            C::English | C::Russian => -2.4,
            C::Unknown => -2.4,
            C::Chinese => -9.0,
            _ => -3.0,
        },
        Some(Script::Han) => match culture {
            C::Chinese => -20.0,
            C::English | C::Uyghur | C::Russian | C::Kazakh => -0.8,
            C::Arabic | C::German | C::French | C::Spanish | C::Turkish => -1.6,
            C::Unknown => -1.4,
            _ => -2.2,
        },
        Some(Script::Other) | None => {
            if culture == C::Unknown {
                0.0
            } else {
                -9.0
            }
        }
    }
}

fn hinted(culture: Culture, hints: &Hints) -> f32 {
    let mut sum = 0.0;
    if hints.culture == Some(culture) {
        sum += 9.0;
    }
    if hints.language.as_deref().and_then(Culture::of_language) == Some(culture) {
        sum += 4.5;
    }
    if let Some(country) = &hints.country
        && let Some(place) = Culture::of_country(country)
            .iter()
            .position(|other| *other == culture)
    {
        sum += if place == 0 { 2.0 } else { 1.2 };
    }
    sum
}

/// What letters say, each counted once.
fn lettered(written: &str, culture: Culture) -> f32 {
    let mut letters: Vec<char> = written.to_lowercase().chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let mut sum = 0.0;
    for letter in letters {
        let told = lists().letter(letter);
        let own = told.iter().find(|(other, _)| *other == culture);
        match own {
            Some((_, weight)) => sum += weight,
            // A letter of other alphabets speaks against this one.
            None if told.iter().any(|(_, weight)| *weight >= 1.2)
                && !matches!(culture, Culture::Unknown | Culture::Chinese) =>
            {
                sum -= 0.6;
            }
            None => {}
        }
    }
    sum.clamp(-4.0, 7.0)
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
    let script = Script::most(written);
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

fn same(first: &[Draft], second: &[Draft]) -> bool {
    first.len() == second.len()
        && first
            .iter()
            .zip(second)
            .all(|(a, b)| a.range == b.range && a.kind == b.kind)
}

fn settle(written: &str, candidates: &[Candidate], notes: Vec<Note>) -> Reading {
    let most = candidates
        .iter()
        .map(|candidate| candidate.score)
        .fold(f32::NEG_INFINITY, f32::max);
    let mut groups: Vec<Group> = Vec::new();
    let mut cultures: Vec<(Culture, f32)> = Vec::new();
    let mut sum = 0.0;
    for candidate in candidates {
        let weight = (candidate.score - most).exp();
        if weight < 1e-4 {
            continue;
        }
        sum += weight;
        match cultures
            .iter_mut()
            .find(|(culture, _)| *culture == candidate.culture)
        {
            Some((_, share)) => *share += weight,
            None => cultures.push((candidate.culture, weight)),
        }
        match groups
            .iter_mut()
            .find(|group| same(&group.drafts, &candidate.drafts))
        {
            Some(group) => {
                group.share += weight;
                if candidate.score > group.best {
                    group.best = candidate.score;
                    group.culture = candidate.culture;
                    group.drafts.clone_from(&candidate.drafts);
                }
            }
            None => groups.push(Group {
                drafts: candidate.drafts.clone(),
                culture: candidate.culture,
                best: candidate.score,
                share: weight,
            }),
        }
    }
    for group in &mut groups {
        group.share /= sum;
    }
    groups.sort_by(|a, b| b.share.total_cmp(&a.share));
    let parts_of = |group: &Group| parts(written, group, &groups);
    let Some(best) = groups.first() else {
        return unread(written, notes);
    };
    let parts = parts_of(best);
    let culture_share = cultures
        .iter()
        .find(|(culture, _)| *culture == best.culture)
        .map_or(0.0, |(_, share)| share / sum);
    let certainty = overall(best.share, &parts);
    let alternatives = groups
        .iter()
        .skip(1)
        .filter(|group| group.share >= LEAST_SHARE)
        .take(MOST_ALTERNATIVES)
        .map(|group| Alternative {
            parts: parts_of(group),
            culture: group.culture,
            share: group.share,
        })
        .collect();
    Reading {
        written: written.to_owned(),
        culture: best.culture,
        culture_certainty: Certainty::of(culture_share),
        certainty,
        share: best.share,
        alternatives,
        notes,
        parts,
    }
}

/// Where nothing but the order says what any name is, it is a guess.
fn overall(share: f32, parts: &[Part]) -> Certainty {
    let said = parts.iter().any(|part| {
        !matches!(
            part.reason,
            Reason::Order(_) | Reason::NotRead | Reason::Brackets
        )
    });
    if said {
        Certainty::of(share)
    } else {
        Certainty::Guess
    }
}

fn parts(written: &str, group: &Group, groups: &[Group]) -> Vec<Part> {
    let mut initials = 0;
    let names_family = group.drafts.iter().any(|draft| draft.kind == Kind::Family);
    group
        .drafts
        .iter()
        .map(|draft| {
            let text = written.get(draft.range.clone()).unwrap_or("").to_owned();
            let share: f32 = groups
                .iter()
                .filter(|other| {
                    other
                        .drafts
                        .iter()
                        .any(|other| other.range == draft.range && other.kind == draft.kind)
                })
                .map(|other| other.share)
                .sum();
            let certainty = match draft.reason {
                Reason::Order(Culture::Unknown) | Reason::NotRead => Certainty::Guess,
                Reason::Order(_) => Certainty::of(share).min(Certainty::Likely),
                _ => Certainty::of(share),
            };
            let stands_for = (draft.kind == Kind::Initial).then(|| {
                initials += 1;
                let given = group.drafts.iter().any(|draft| draft.kind == Kind::Given);
                match (names_family, initials) {
                    (false, _) if given => Kind::Family,
                    (_, 2..) if group.culture.is_soviet() => Kind::Patronymic,
                    _ => Kind::Given,
                }
            });
            Part {
                core: core(&text, draft),
                text,
                range: draft.range.clone(),
                kind: draft.kind,
                stands_for,
                certainty,
                reason: draft.reason.clone(),
            }
        })
        .collect()
}

/// Finds the name inside a part: what is before its ending, or behind its article.
fn core(text: &str, draft: &Draft) -> Option<Range<usize>> {
    let folded = fold::words(text).concat();
    let start = draft.range.start;
    match &draft.reason {
        Reason::Ending(ending)
            if matches!(draft.kind, Kind::Patronymic | Kind::Given | Kind::Father) =>
        {
            let stem = folded.strip_suffix(ending.as_str())?;
            let end = text
                .char_indices()
                .map(|(at, _)| at)
                .find(|at| fold::words(text.get(..*at).unwrap_or("")).concat() == stem)?;
            Some(start..start + end)
        }
        Reason::Article => {
            let rest = folded.strip_prefix("ال")?;
            let at = text
                .char_indices()
                .map(|(at, _)| at)
                .rfind(|at| fold::words(text.get(*at..).unwrap_or("")).concat() == rest)?;
            Some(start + at..draft.range.end)
        }
        _ => None,
    }
}
