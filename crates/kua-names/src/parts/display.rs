//! The parts put in an order for display, and beside those of another name.

use super::kind::Kind;
use super::{Part, Reading};

/// An order in which a name can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Display {
    /// "Family, given patronymic": for lists.
    FamilyFirst,
    /// "Given patronymic family": for running text.
    GivenFirst,
}

/// Which of three heaps a part is put on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heap {
    Title,
    Given,
    Family,
}

impl Reading {
    /// Returns the parts in an order for display; what is sealed by default is left out.
    ///
    /// The name as it was written stays the name: this is a line in a list, not a spelling.
    /// Chinese names are put together without a space, as they are written.
    #[must_use]
    pub fn display(&self, order: Display) -> String {
        let heaps = self.heaps();
        let gather = |wanted: Heap| -> Vec<&str> {
            self.parts
                .iter()
                .zip(&heaps)
                .filter(|(part, heap)| **heap == wanted && !part.kind.is_sealed_by_default())
                .map(|(part, _)| part.text.as_str())
                .collect()
        };
        let given = gather(Heap::Given).join(" ");
        let family = gather(Heap::Family).join(" ");
        let han = self.parts.iter().all(|part| {
            crate::script::Script::most(&part.text) == Some(crate::script::Script::Han)
        });
        if given.is_empty() || family.is_empty() {
            return format!("{family}{given}");
        }
        match order {
            _ if han && self.culture == super::Culture::Chinese => format!("{family}{given}"),
            Display::FamilyFirst => format!("{family}, {given}"),
            Display::GivenFirst => format!("{given} {family}"),
        }
    }

    /// Returns the heap of each part. A particle goes with the name behind it, or before it where
    /// it says whose child somebody is.
    fn heaps(&self) -> Vec<Heap> {
        let mut heaps = Vec::with_capacity(self.parts.len());
        for (at, part) in self.parts.iter().enumerate() {
            let heap = match part.kind {
                Kind::Title | Kind::Unplaced => Heap::Title,
                Kind::Family | Kind::Lineage | Kind::ByName => Heap::Family,
                Kind::Particle => self.heap_of_particle(at),
                _ => Heap::Given,
            };
            heaps.push(heap);
        }
        heaps
    }

    fn heap_of_particle(&self, at: usize) -> Heap {
        let next = self
            .parts
            .iter()
            .skip(at + 1)
            .find(|part| part.kind != Kind::Particle)
            .map(|part| part.kind);
        let behind_father = at
            .checked_sub(1)
            .and_then(|before| self.parts.get(before))
            .is_some_and(|part| {
                part.kind == Kind::Father && matches!(part.reason, super::Reason::BeforeParticle(_))
            });
        if !behind_father && matches!(next, Some(Kind::Family | Kind::Lineage | Kind::ByName)) {
            Heap::Family
        } else {
            Heap::Given
        }
    }
}

/// Returns the parts of two names that may be compared with each other: given with given, family
/// with family, a patronymic with a father's name. Titles and particles are left out.
#[must_use]
pub fn same_kind<'n>(first: &'n Reading, second: &'n Reading) -> Vec<(&'n Part, &'n Part)> {
    let compared = |kind: Kind| {
        matches!(
            kind,
            Kind::Given
                | Kind::Family
                | Kind::Patronymic
                | Kind::Father
                | Kind::Lineage
                | Kind::ByName
                | Kind::Nickname
        )
    };
    let mut pairs = Vec::new();
    for part in first.parts.iter().filter(|part| compared(part.kind)) {
        for other in &second.parts {
            if part.kind.is_same_as(other.kind) {
                pairs.push((part, other));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::super::{Hints, read};
    use super::*;

    fn check(name: &str, family_first: &str, given_first: &str) {
        let reading = read(name, &Hints::default());
        assert_eq!(reading.display(Display::FamilyFirst), family_first);
        assert_eq!(reading.display(Display::GivenFirst), given_first);
    }

    #[test]
    fn names_are_put_in_order() {
        check(
            "КАРИМОВА Нигора Саидовна",
            "КАРИМОВА, Нигора Саидовна",
            "Нигора Саидовна КАРИМОВА",
        );
        check(
            "Dr. Clara von der Heide",
            "von der Heide, Clara",
            "Clara von der Heide",
        );
        check("王小明", "王小明", "王小明");
        check("Серік Біләлұлы", "Серік Біләлұлы", "Серік Біләлұлы");
    }

    #[test]
    fn given_is_compared_with_given() {
        let first = read("Нигора Саидовна Каримова", &Hints::default());
        let second = read("Каримова Нигора Саидовна", &Hints::default());
        let pairs: Vec<(&str, &str)> = same_kind(&first, &second)
            .into_iter()
            .map(|(a, b)| (a.text.as_str(), b.text.as_str()))
            .collect();
        assert_eq!(
            pairs,
            [
                ("Нигора", "Нигора"),
                ("Саидовна", "Саидовна"),
                ("Каримова", "Каримова")
            ]
        );
    }
}
