//! Which pieces of a name are fixed before its order is judged: titles, particles, initials, what
//! is in quotation marks. What a word is depends on the culture ("Ben", "Al", "Van").

use super::culture::Culture;
use super::kind::Kind;
use super::lists::{Place, Role, lists};
use super::order::Known;
use super::pieces::{Case, Enclosure, Piece};
use super::reason::Reason;
use crate::script::Script;

/// What is known of a piece before the order is judged.
#[derive(Clone, PartialEq)]
pub(super) enum Slot {
    /// It is this, for a reason.
    Fixed(Kind, Reason),
    /// It is a name of some kind.
    Free,
}

/// The pieces of a name as one culture sees them.
pub(super) struct Layout {
    pub(super) slots: Vec<Slot>,
    pub(super) known: Known,
    /// How well titles and particles fit the culture, in nats.
    pub(super) fit: f32,
}

const SUFFIXES: &[&str] = &[
    "jr",
    "sr",
    "ii",
    "iii",
    "iv",
    "junior",
    "senior",
    "младший",
    "старший",
    "мл",
    "ст",
];

/// Lays out the pieces for a culture.
pub(super) fn lay_out(pieces: &[Piece], culture: Culture) -> Layout {
    let mut layout = Layout {
        slots: pieces.iter().map(enclosed).collect(),
        known: Known::default(),
        fit: 0.0,
    };
    layout.suffixes(pieces, culture);
    layout.titles(pieces, culture);
    layout.initials(pieces);
    layout.particles(pieces, culture);
    layout.count_initials();
    layout
}

/// Words for "and": there may be more than one name.
const CONJUNCTIONS: &[&str] = &[
    "and", "und", "et", "ve", "və", "и", "та", "і", "және", "жана", "ва", "һәм", "va", "we", "و",
    "ۋە", "和", "与", "與",
];

/// Returns whether a piece is a word for "and".
pub(super) fn is_conjunction(piece: &Piece) -> bool {
    matches!(piece.case, Case::Small | Case::None) && CONJUNCTIONS.contains(&piece.folded.as_str())
}

fn enclosed(piece: &Piece) -> Slot {
    if piece.letters() == 0 || is_conjunction(piece) {
        return Slot::Fixed(Kind::Unplaced, Reason::NotRead);
    }
    match piece.enclosure {
        Enclosure::Quotes => Slot::Fixed(Kind::Nickname, Reason::Quotes),
        Enclosure::Brackets => Slot::Fixed(Kind::Unplaced, Reason::Brackets),
        Enclosure::Open => Slot::Free,
    }
}

/// Returns whether titles of a culture are used with names of another.
fn lends(title: Culture, culture: Culture, script: Option<Script>) -> bool {
    match script {
        Some(Script::Latin) => matches!(title, Culture::English | Culture::German),
        Some(Script::Cyrillic) => title == Culture::Russian,
        Some(Script::Arabic) => {
            matches!(title, Culture::Arabic | Culture::Persian)
                && matches!(culture, Culture::Arabic | Culture::Persian)
        }
        Some(Script::Han) => title == Culture::Chinese,
        _ => false,
    }
}

impl Layout {
    fn fix(&mut self, at: usize, kind: Kind, reason: Reason) {
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = Slot::Fixed(kind, reason);
        }
    }

    fn is_free(&self, at: usize) -> bool {
        self.slots.get(at) == Some(&Slot::Free)
    }

    fn free(&self) -> usize {
        self.slots
            .iter()
            .filter(|slot| **slot == Slot::Free)
            .count()
    }

    fn suffixes(&mut self, pieces: &[Piece], culture: Culture) {
        for (at, piece) in pieces.iter().enumerate().skip(1) {
            let roman = piece.case != Case::Capitals && piece.folded.starts_with('i');
            if self.is_free(at)
                && self.free() > 1
                && !roman
                && SUFFIXES.contains(&piece.folded.as_str())
            {
                self.fix(at, Kind::Suffix, Reason::SuffixList);
                if culture == Culture::English {
                    self.fit += 0.5;
                }
            }
        }
    }

    fn titles(&mut self, pieces: &[Piece], culture: Culture) {
        let mut group = None;
        let mut leading = true;
        for (at, piece) in pieces.iter().enumerate() {
            if group != Some(piece.group) {
                leading = true;
                group = Some(piece.group);
            }
            if self.is_free(at) && leading {
                leading = self.title(at, piece, culture, Place::Before);
            }
        }
        for (at, piece) in pieces.iter().enumerate().rev() {
            if self.is_free(at) && !self.title(at, piece, culture, Place::Behind) {
                break;
            }
        }
    }

    fn title(&mut self, at: usize, piece: &Piece, culture: Culture, place: Place) -> bool {
        if self.free() < 2 || (place == Place::Behind && at == 0) {
            return false;
        }
        let fits = |title: &&super::lists::Title| {
            (title.place == place || title.place == Place::Any)
                && (title.culture == culture
                    || culture.share_of(title.culture) > 0.5
                    || culture == Culture::Unknown
                    || lends(title.culture, culture, piece.script))
        };
        let titles = lists().titles(&piece.folded);
        let own = titles
            .iter()
            .filter(fits)
            .find(|title| title.culture == culture);
        let Some(title) = own.or_else(|| titles.iter().find(fits)) else {
            return false;
        };
        self.fit += if own.is_some() { 1.5 } else { 0.3 };
        if title.with.is_some() {
            self.known.title = title.with;
        }
        self.fix(at, Kind::Title, Reason::TitleList);
        true
    }

    fn initials(&mut self, pieces: &[Piece]) {
        for (at, piece) in pieces.iter().enumerate() {
            let letters = piece.letters();
            let abbreviated = piece.dotted && letters <= 2 && piece.case != Case::Small;
            let alone = letters == 1
                && piece.case == Case::First
                && matches!(piece.script, Some(Script::Latin | Script::Cyrillic));
            if self.is_free(at) && pieces.len() > 1 && (abbreviated || alone) {
                self.fix(at, Kind::Initial, Reason::Letter);
            }
        }
    }

    fn particles(&mut self, pieces: &[Piece], culture: Culture) {
        for (at, piece) in pieces.iter().enumerate() {
            if !self.is_free(at) {
                continue;
            }
            let own = lists()
                .particles(&piece.folded)
                .iter()
                .find(|(other, _)| *other == culture);
            let role = match own {
                Some((_, role)) => *role,
                None if piece.article => Role::Family,
                None => continue,
            };
            let word = || piece.folded.clone();
            let next = at + 1;
            let next_fits = self.is_free(next)
                && pieces
                    .get(next)
                    .is_some_and(|other| other.group == piece.group);
            match role {
                Role::ChildBefore if next_fits && at > 0 => {
                    self.fix(next, Kind::Father, Reason::BehindParticle(word()));
                    self.known.father = true;
                    self.fit += 1.5;
                }
                Role::ChildBehind if at > 0 && self.is_free(at - 1) => {
                    self.fix(at - 1, Kind::Father, Reason::BeforeParticle(word()));
                    self.known.father = true;
                    self.fit += 2.5;
                }
                Role::Family if next_fits => {
                    let another = pieces.get(next).is_some_and(|other| {
                        lists()
                            .particles(&other.folded)
                            .iter()
                            .any(|(other, role)| *other == culture && *role == Role::Family)
                    });
                    // "von der Leyen": the second particle looks for the name itself.
                    if !another || !self.is_free(next + 1) {
                        let kind = self.behind_article(pieces, next, culture);
                        self.fix(next, kind, Reason::BehindParticle(word()));
                        self.known.family = true;
                    }
                    self.fit += if own.is_some() { 1.2 } else { -1.5 };
                }
                _ => continue,
            }
            self.fix(at, Kind::Particle, Reason::ParticleList);
        }
    }

    /// Behind an article stands a family name, unless it is known as one of a place or a tribe.
    fn behind_article(&self, pieces: &[Piece], at: usize, culture: Culture) -> Kind {
        use super::lists::List;
        let Some(piece) = pieces.get(at) else {
            return Kind::Family;
        };
        if culture != Culture::Arabic {
            return Kind::Family;
        }
        lists()
            .find(&piece.folded, false)
            .into_iter()
            .filter(|found| found.culture == culture && found.quality > 0.7)
            .find_map(|found| match found.list {
                List::ByName => Some(Kind::ByName),
                List::Lineage => Some(Kind::Lineage),
                _ => None,
            })
            .unwrap_or(Kind::Family)
    }

    fn count_initials(&mut self) {
        let first = self.slots.iter().position(|slot| *slot == Slot::Free);
        let last = self.slots.iter().rposition(|slot| *slot == Slot::Free);
        for (at, slot) in self.slots.iter().enumerate() {
            if matches!(slot, Slot::Fixed(Kind::Initial, _)) {
                if first.is_some_and(|first| at < first) {
                    self.known.initials_before += 1;
                } else if last.is_some_and(|last| at > last) {
                    self.known.initials_behind += 1;
                }
            }
        }
    }
}
