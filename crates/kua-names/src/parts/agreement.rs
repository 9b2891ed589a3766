//! How far the parts of two names agree, kind by kind.
//!
//! It is for looking at a comparison, never for deciding one: a reading can be wrong, and the same
//! word can be somebody's family name here and the father's name there.

use super::kind::Kind;
use super::{Culture, Part, Reading};
use crate::fold;
use crate::scores;
use crate::script::Script;
use crate::units::{self, Alphabet, Readings, Sounds};

/// How far two names agree, each from 0 (no more than any two words) to 1 (the same); nothing where
/// one of them has no such part.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Agreement {
    /// Given name with given name.
    pub given: Option<f32>,
    /// Family name with family name.
    pub family: Option<f32>,
    /// Patronymic or father's name with the same, endings left out.
    pub father: Option<f32>,
    /// The given name of one with the family or father's name of the other: high where the order was
    /// read wrongly, or where father and child are taken for one.
    pub crossed: Option<f32>,
}

/// Returns how far two names agree, kind by kind.
#[must_use]
pub fn agreement(first: &Reading, second: &Reading) -> Agreement {
    let heard = |reading: &Reading| -> Vec<(Kind, Sounds)> {
        let vowels = units::writes_vowels(&reading.written);
        reading
            .parts
            .iter()
            .filter_map(|part| Some((part.kind, sounds(part, reading.culture, vowels)?)))
            .collect()
    };
    let (first, second) = (heard(first), heard(second));
    let best = |fits: fn(Kind) -> bool, other_fits: fn(Kind) -> bool| -> Option<f32> {
        first
            .iter()
            .filter(|(kind, _)| fits(*kind))
            .flat_map(|(_, sounds)| {
                second
                    .iter()
                    .filter(|(kind, _)| other_fits(*kind))
                    .map(move |(_, other)| likeness(sounds, other))
            })
            .max_by(f32::total_cmp)
    };
    let crossed = [best(is_given, is_inherited), best(is_inherited, is_given)];
    Agreement {
        given: best(is_given, is_given),
        family: best(is_family, is_family),
        father: best(is_father, is_father),
        crossed: crossed.into_iter().flatten().max_by(f32::total_cmp),
    }
}

fn is_given(kind: Kind) -> bool {
    kind == Kind::Given
}

fn is_family(kind: Kind) -> bool {
    kind == Kind::Family
}

fn is_father(kind: Kind) -> bool {
    matches!(kind, Kind::Patronymic | Kind::Father)
}

fn is_inherited(kind: Kind) -> bool {
    is_family(kind) || is_father(kind)
}

fn sounds(part: &Part, culture: Culture, vowels: bool) -> Option<Sounds> {
    let folded = fold::words(part.core_text()).concat();
    match Script::most(&folded)? {
        Script::Arabic => units::read_arabic(&folded, vowels),
        Script::Han if culture == Culture::Chinese => {
            let readings = if part.kind == Kind::Family {
                Readings::Family
            } else {
                Readings::Common
            };
            units::read_native(&folded, readings)
        }
        script => units::read(&folded, script),
    }
}

/// Returns how much two words have of what such words can have in common.
fn likeness(first: &Sounds, second: &Sounds) -> f32 {
    let Some(share) = scores::in_common(first, second) else {
        return 0.0;
    };
    let usual = |alphabet: Alphabet| match alphabet {
        Alphabet::Pinyin => 0.65,
        Alphabet::Abjad => 0.8,
        _ => 1.0,
    };
    let usual = if first.alphabet == second.alphabet {
        1.0
    } else {
        usual(first.alphabet) * usual(second.alphabet)
    };
    (share / usual).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::super::{Hints, read};
    use super::*;

    fn check(first: &str, second: &str) -> Agreement {
        agreement(
            &read(first, &Hints::default()),
            &read(second, &Hints::default()),
        )
    }

    #[test]
    fn parts_agree_across_orders_and_scripts() {
        let found = check("Нигора Саидовна Каримова", "KARIMOVA Nigora");
        assert!(found.given.is_some_and(|share| share > 0.8), "{found:?}");
        assert!(found.family.is_some_and(|share| share > 0.8), "{found:?}");
        assert_eq!(found.father, None);
    }

    #[test]
    fn a_father_is_not_the_child() {
        let found = check("Серік Біләлұлы", "Біләл Серікұлы");
        assert!(found.given.is_some_and(|share| share < 0.5), "{found:?}");
        assert!(found.crossed.is_some_and(|share| share > 0.9), "{found:?}");
    }
}
