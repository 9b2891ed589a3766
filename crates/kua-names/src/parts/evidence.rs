//! What a piece says of itself: how well it would be each kind of name in a culture, and why.

use super::culture::Culture;
use super::kind::Kind;
use super::lists::{EndingKind, Found, List, lists};
use super::pieces::{Case, Piece};
use super::reason::Reason;
use super::syllables;
use crate::script::Script;

/// How well a piece would be each kind of name, in nats, with what says so most.
pub(super) struct Evidence {
    values: [f32; 6],
    reasons: [Option<(f32, Reason)>; 6],
}

/// What stands around a piece, as far as it says something.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    /// It alone of the names is in capitals.
    pub(super) capitals: bool,
    /// A comma stands behind it and names behind that.
    pub(super) before_comma: bool,
    /// It stands behind such a comma.
    pub(super) behind_comma: bool,
    /// It begins with a small letter, and others do not.
    pub(super) small: bool,
    /// It is the first name.
    pub(super) first: bool,
}

/// What a kind starts with: a patronymic, lineage or by-name has to be shown.
const BASE: [f32; 6] = [0.0, 0.0, -5.0, -0.3, -6.0, -6.0];

fn number(kind: Kind) -> Option<usize> {
    Some(match kind {
        Kind::Given => 0,
        Kind::Family => 1,
        Kind::Patronymic => 2,
        Kind::Father => 3,
        Kind::Lineage => 4,
        Kind::ByName => 5,
        _ => return None,
    })
}

impl Evidence {
    /// Weighs a piece for a culture, given the entries of the lists that it was met in.
    pub(super) fn weigh(piece: &Piece, culture: Culture, found: &[Found], around: Around) -> Self {
        let mut evidence = Self {
            values: BASE,
            reasons: Default::default(),
        };
        if culture == Culture::Chinese {
            evidence.chinese(piece, found);
        } else {
            let is_given = evidence.lists(culture, found, piece.script == Some(Script::Han));
            evidence.endings(piece, culture, is_given);
            if culture == Culture::Arabic
                && !around.first
                && piece.letters() > 4
                && piece.folded.starts_with("ال")
            {
                evidence.add(Kind::Family, 2.2, Reason::Article);
                evidence.lower(Kind::Given, 2.0);
                evidence.lower(Kind::Father, 1.5);
            }
        }
        if around.first && piece.is_joined() {
            evidence.add(Kind::Given, 1.5, Reason::Joined);
        }
        if around.small {
            for value in &mut evidence.values {
                *value -= 2.0;
            }
        }
        if around.capitals {
            evidence.add(Kind::Family, 3.5, Reason::Capitals);
            evidence.lower(Kind::Given, 2.0);
            evidence.lower(Kind::Patronymic, 2.0);
        }
        if around.before_comma {
            evidence.add(Kind::Family, 5.0, Reason::Comma);
            evidence.lower(Kind::Given, 3.0);
        }
        if around.behind_comma {
            evidence.lower(Kind::Family, 4.0);
        }
        evidence
    }

    /// Returns how well the piece would be of a kind.
    pub(super) fn value(&self, kind: Kind) -> f32 {
        number(kind)
            .and_then(|number| self.values.get(number))
            .copied()
            .unwrap_or(-9.0)
    }

    /// Returns what says most for a kind; nothing if only the order does.
    pub(super) fn reason(&self, kind: Kind) -> Option<&Reason> {
        self.reasons
            .get(number(kind)?)?
            .as_ref()
            .map(|(_, reason)| reason)
    }

    fn add(&mut self, kind: Kind, value: f32, reason: Reason) {
        let Some(number) = number(kind) else { return };
        if let Some(place) = self.values.get_mut(number) {
            *place += value;
        }
        if let Some(place) = self.reasons.get_mut(number)
            && place.as_ref().is_none_or(|(best, _)| *best < value)
        {
            *place = Some((value, reason));
        }
    }

    fn lower(&mut self, kind: Kind, value: f32) {
        if let Some(place) = number(kind).and_then(|number| self.values.get_mut(number)) {
            *place -= value;
        }
    }

    /// Adds what the lists say; returns whether the culture's own given names have the word.
    fn lists(&mut self, culture: Culture, found: &[Found], han: bool) -> bool {
        let best = |list: List| {
            found
                .iter()
                .filter(|found| found.list == list)
                .map(|found| (found.quality * culture.share_of(found.culture), found))
                .filter(|(value, _)| *value > 0.0)
                .max_by(|first, second| first.0.total_cmp(&second.0))
        };
        if let Some((share, entry)) = best(List::Given) {
            let value = 2.6 * share;
            let reason = || Reason::GivenList(entry.culture, entry.entry.to_owned());
            self.add(Kind::Given, value, reason());
            self.add(Kind::Father, 0.9 * value, reason());
            // Where family names have endings, a given name is none.
            let against = match culture {
                Culture::Russian | Culture::Turkmen | Culture::Azerbaijani => 0.9,
                Culture::Kyrgyz | Culture::Tatar | Culture::Uzbek | Culture::Tajik => 0.7,
                Culture::Kazakh | Culture::Persian => 0.25,
                _ => 0.1,
            };
            self.lower(Kind::Family, value * against);
        } else if culture != Culture::Unknown {
            // Few names are known by the way Chinese transcribes them.
            let missing = if han { 0.2 } else { 0.8 };
            self.lower(Kind::Given, missing);
            self.lower(Kind::Father, missing);
        }
        if let Some((share, entry)) = best(List::Family) {
            let value = 2.4 * share;
            self.add(
                Kind::Family,
                value,
                Reason::FamilyList(entry.culture, entry.entry.to_owned()),
            );
            self.lower(Kind::Given, 0.35 * value);
            self.lower(Kind::Father, 0.2 * value);
        }
        let own = |list: List| {
            found
                .iter()
                .any(|found| found.list == list && found.culture == culture && found.quality > 0.7)
        };
        if own(List::Lineage) {
            self.add(Kind::Lineage, 10.0, Reason::LineageList);
        }
        if own(List::ByName) {
            self.add(Kind::ByName, 11.0, Reason::PlaceList);
        }
        best(List::Given).is_some_and(|(share, _)| share > 0.95)
    }

    fn endings(&mut self, piece: &Piece, culture: Culture, is_given: bool) {
        let letters = piece.letters();
        let mut best: Vec<(EndingKind, usize, f32, &str)> = Vec::new();
        for ending in &lists().endings {
            let russian = ending.culture == Culture::Russian && culture.is_soviet();
            if ending.culture != culture && !russian {
                continue;
            }
            let length = ending.ending.chars().count();
            if !piece.folded.ends_with(&ending.ending) || letters < length + ending.least {
                continue;
            }
            match best.iter_mut().find(|(kind, ..)| *kind == ending.kind) {
                Some(other) if other.1 < length => {
                    *other = (ending.kind, length, ending.weight, &ending.ending);
                }
                Some(_) => {}
                None => best.push((ending.kind, length, ending.weight, &ending.ending)),
            }
        }
        for (kind, _, weight, ending) in best {
            let reason = Reason::Ending(ending.to_owned());
            match kind {
                EndingKind::Kind(Kind::Patronymic) => {
                    self.add(Kind::Patronymic, weight + 4.5, reason);
                    self.lower(Kind::Given, 0.8 * weight);
                    self.lower(Kind::Father, weight);
                    // Some family names have such an ending too: Stojanović, Құнанбайұлы.
                }
                EndingKind::Kind(Kind::Family) => {
                    // "Marina" and "Эмомалӣ" only look like family names.
                    let weight = if is_given { 0.5 * weight } else { weight };
                    self.add(Kind::Family, weight, reason);
                    self.lower(Kind::Given, 0.6 * weight);
                    self.lower(Kind::Father, 0.8 * weight);
                }
                EndingKind::Kind(kind) => self.add(kind, weight + 5.0, reason),
                EndingKind::Honorific => {
                    self.add(Kind::Given, weight, reason.clone());
                    self.add(Kind::Father, weight, reason);
                }
            }
        }
    }

    /// A word that is no Chinese syllables is no Chinese name.
    fn chinese(&mut self, piece: &Piece, found: &[Found]) {
        if piece.script == Some(Script::Han) {
            return;
        }
        let count = syllables::count(&piece.folded, piece.script);
        let Some(count) = count.filter(|count| *count <= 3) else {
            for value in &mut self.values {
                *value -= 7.0;
            }
            return;
        };
        if let Some(entry) = found
            .iter()
            .find(|found| found.culture == Culture::Chinese && found.quality >= 1.0)
        {
            self.add(
                Kind::Family,
                2.6,
                Reason::FamilyList(Culture::Chinese, entry.entry.to_owned()),
            );
            self.lower(Kind::Given, 0.8);
        } else {
            self.lower(Kind::Family, 2.5);
        }
        if count == 2 {
            self.add(Kind::Given, 1.2, Reason::Characters);
        }
    }
}

/// Returns which pieces alone are in capitals, where the others are not.
pub(super) fn capitals(pieces: &[&Piece]) -> Vec<bool> {
    let others = pieces
        .iter()
        .any(|piece| matches!(piece.case, Case::First | Case::Small) && piece.letters() > 1);
    pieces
        .iter()
        .map(|piece| others && piece.case == Case::Capitals && piece.letters() > 1)
        .collect()
}
