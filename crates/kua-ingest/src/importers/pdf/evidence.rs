//! Which of two orders of Arabic letters is the likelier word.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Weights of pairs of letters, and of letters at the edge of a word.
struct Weights {
    pairs: HashMap<(char, char), f32>,
    edges: HashMap<char, f32>,
}

/// Says how much likelier these letters are a word in this order than in the reverse one.
///
/// Positive is for this order; from about 4 on it is hardly ever wrong. One letter says nothing.
pub(super) fn evidence(word: &[char]) -> f32 {
    let weights = weights();
    let letters = || {
        word.iter()
            .filter(|letter| !super::letters::is_mark(**letter))
    };
    let edge = |letter: Option<&char>| {
        letter
            .and_then(|letter| weights.edges.get(letter))
            .copied()
            .unwrap_or(0.0)
    };
    let within: f32 = letters()
        .zip(letters().skip(1))
        .map(|(first, second)| {
            let found = weights.pairs.get(&(*first, *second));
            let turned = || weights.pairs.get(&(*second, *first)).map(|weight| -weight);
            found.copied().or_else(turned).unwrap_or(0.0)
        })
        .sum();
    within + edge(letters().next()) - edge(letters().next_back())
}

fn weights() -> &'static Weights {
    static WEIGHTS: OnceLock<Weights> = OnceLock::new();
    WEIGHTS.get_or_init(|| {
        let table = include_str!("../../../data/arabic-letter-order.tsv");
        let mut weights = Weights {
            pairs: HashMap::new(),
            edges: HashMap::new(),
        };
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let Some((letters, weight)) = line.split_once('\t') else {
                continue;
            };
            let Ok(weight) = weight.parse() else { continue };
            let mut letters = letters.chars();
            match (letters.next(), letters.next()) {
                (Some(first), Some(second)) => {
                    weights.pairs.insert((first, second), weight);
                }
                (Some(only), None) => {
                    weights.edges.insert(only, weight);
                }
                _ => {}
            }
        }
        weights
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_counts() {
        let table = include_str!("../../../data/arabic-letter-order.tsv");
        let lines = table.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(weights().pairs.len() + weights().edges.len(), lines);
    }

    #[test]
    fn sentences_of_each_language_are_likelier_forward() {
        for sentence in [
            "ئۇ ئىنىسىنىڭ قەيەردىلىكىنى سورىغان ئىدى",
            "بۇ خەت ئۈچ يىلدىن كېيىن قولىمىزغا تەگدى",
            "قال إن الرسالة وصلت بعد ثلاث سنوات",
            "لم تعرف الأسرة أين هو منذ ذلك اليوم",
            "نامه پس از سه سال به دست ما رسید",
            "خانواده از آن روز خبری از او ندارد",
        ] {
            let sum = |reverse: bool| -> f32 {
                sentence
                    .split(' ')
                    .map(|word| {
                        let mut letters: Vec<char> = word.chars().collect();
                        if reverse {
                            letters.reverse();
                        }
                        evidence(&letters)
                    })
                    .sum()
            };
            assert!(sum(false) > 4.0, "{sentence}: {}", sum(false));
            assert!((sum(false) + sum(true)).abs() < 0.001);
        }
        assert!(evidence(&['a', 'b']).abs() < f32::EPSILON);
        assert!(evidence(&[]).abs() < f32::EPSILON);
    }
}
