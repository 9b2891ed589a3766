//! Names in Chinese characters: a Chinese name is family and given name without a sign between
//! them; a middle dot parts the names of somebody else.

use std::ops::Range;

use super::culture::Culture;
use super::kind::Kind;
use super::lists::{List, lists};
use super::pieces::Piece;
use super::reason::Reason;

/// One way to read a run of characters.
pub(super) struct Cut {
    pub(super) culture: Culture,
    pub(super) parts: Vec<(Range<usize>, Kind, Reason)>,
    /// How likely it is, in nats.
    pub(super) score: f32,
}

/// Characters that transcriptions of foreign names are made of, more than Chinese names are.
/// From general knowledge of the language; unverified.
const TRANSCRIBING: &str = "尔爾克提娜丽麗古阿依买買木孜赛賽拉吐逊遜热熱帕迪斯巴姆卡努穆苏拜合曼肉孜坎汗什夏扎沙哈鲁里力勒";

/// The longest title.
const LONGEST_TITLE: usize = 2;

/// The most characters of a name without a dot.
const LONGEST: usize = 8;

/// Cuts a title off the end of a piece of Chinese characters.
pub(super) fn without_title(written: &str, piece: &Piece) -> Option<(Range<usize>, Range<usize>)> {
    let text = written.get(piece.range.clone())?;
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    for length in (1..=LONGEST_TITLE).rev() {
        let Some(at) = places
            .len()
            .checked_sub(length)
            .filter(|count| *count > 0)
            .and_then(|count| places.get(count))
        else {
            continue;
        };
        let title = text.get(*at..)?;
        if lists()
            .titles(title)
            .iter()
            .any(|title| matches!(title.culture, Culture::Chinese | Culture::Uyghur))
        {
            let middle = piece.range.start + at;
            return Some((piece.range.start..middle, middle..piece.range.end));
        }
    }
    None
}

/// Returns the ways to read characters without a dot; none if they are too many for a name.
pub(super) fn cuts(written: &str, range: Range<usize>, titled: bool) -> Vec<Cut> {
    let Some(text) = written.get(range.clone()) else {
        return Vec::new();
    };
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let count = places.len();
    if count > LONGEST {
        return Vec::new();
    }
    let place = |number: usize| places.get(number).map_or(range.end, |at| range.start + *at);
    let is_family = |from: usize, to: usize| {
        written.get(place(from)..place(to)).is_some_and(|family| {
            lists().find(family, false).iter().any(|found| {
                found.culture == Culture::Chinese
                    && found.list == List::Family
                    && found.quality >= 1.0
            })
        })
    };
    let transcribing = text
        .chars()
        .filter(|sign| TRANSCRIBING.contains(*sign))
        .count();
    #[expect(clippy::cast_precision_loss, reason = "a name is short")]
    let foreign = transcribing as f32 - 0.35 * count as f32;
    let mut all = Vec::new();
    let mut families = |family: usize, score: f32| {
        let reason = if is_family(0, family) {
            Reason::FamilyList(
                Culture::Chinese,
                written
                    .get(place(0)..place(family))
                    .unwrap_or("")
                    .to_owned(),
            )
        } else {
            Reason::Characters
        };
        let mut parts = vec![(place(0)..place(family), Kind::Family, reason)];
        if family < count {
            parts.push((place(family)..range.end, Kind::Given, Reason::Characters));
        }
        all.push(Cut {
            culture: Culture::Chinese,
            parts,
            score,
        });
    };
    if count >= 3 && is_family(0, 2) {
        families(2, 5.0);
    }
    let known = if is_family(0, 1) { 3.0 } else { -1.0 };
    match count {
        1 => families(1, if titled { known + 2.0 } else { 0.5 }),
        2 | 3 => families(1, known),
        4 => families(1, known - 2.5),
        _ => {}
    }
    if count == 4 && is_family(0, 1) && is_family(1, 2) {
        all.push(Cut {
            culture: Culture::Chinese,
            parts: vec![
                (place(0)..place(1), Kind::Family, Reason::Characters),
                (place(1)..place(2), Kind::Family, Reason::Characters),
                (place(2)..range.end, Kind::Given, Reason::Characters),
            ],
            score: 0.5,
        });
    }
    all.push(Cut {
        culture: Culture::Unknown,
        parts: vec![(range.clone(), Kind::Given, Reason::Transcribed)],
        score: 1.1 * foreign + if count > 4 { 1.0 } else { 0.0 },
    });
    all
}
