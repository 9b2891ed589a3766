//! Two names compared: the likelihood, and the reasons a person can read.

use std::fmt;

use crate::characters::simplified;
use crate::compare::{Alignment, Matched, Rule, best};
use crate::fold::hides_signs;
use crate::forms::Borne;
use crate::name::{Name, Word};
use crate::rarity::{Bearers, Frequencies};
use crate::script::Script;

/// How likely two names are two spellings of one name, with what speaks for it and against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The likelihood, from 0 to 1; one among names that look alike, not among all people.
    pub likelihood: f32,
    /// What it rests on, in the order of the first name's words.
    pub reasons: Vec<Reason>,
    /// How rare what they have in common is, in bits; 0 where nobody was counted.
    pub rarity: f32,
}

/// One thing that speaks for or against two names being one.
#[derive(Clone, PartialEq)]
pub enum Reason {
    /// The same letters stand in both.
    Same {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
    },
    /// Two parts can be read alike.
    Alike {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
        /// How much of what such words can have in common they have, from 0 to 1.
        quality: f32,
    },
    /// An initial of one fits a word of the other.
    Initial {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
    },
    /// Two words are known as forms of one name, as a short form or in another language.
    Forms {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
    },
    /// Two words are written alike but for a slip of a keyboard or a scanner.
    Slip {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
    },
    /// Two words sound alike, but are known as two names.
    Apart {
        /// The words of the first name.
        first: String,
        /// The words of the second.
        second: String,
    },
    /// Many bear a name that both have, so that it says little.
    Common(String),
    /// So many of the people who were counted bear a name that both have.
    CommonHere {
        /// The words.
        words: String,
        /// How many.
        bearers: Bearers,
    },
    /// Few of the people who were counted bear a name that both have.
    RareHere {
        /// The words.
        words: String,
        /// How many.
        bearers: Bearers,
    },
    /// The parts stand in another order.
    OtherOrder,
    /// Words of the first name have no counterpart.
    OnlyFirst(String),
    /// Words of the second name have no counterpart.
    OnlySecond(String),
    /// A word mixes letters of two alphabets that look alike, so it may be not what it looks like.
    LookAlikes,
    /// One has signs that can't be seen; they were not compared.
    Hidden,
    /// Both are in Chinese characters, and sound alike in other characters.
    OtherCharacters,
    /// One is too long for a name, and only its beginning was compared.
    Cut,
    /// One name has no letters.
    Nothing,
    /// The writing system of one is not read here: letters were compared as they are.
    AsTheyAre,
}

// The words of a name must not reach a log by way of a debug print.
impl fmt::Debug for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.parts().0)
    }
}

impl Reason {
    /// Returns its code and the words it is about, as sentences and JSON name them.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let two = |first: &String, second: &String| {
            vec![("first", first.clone()), ("second", second.clone())]
        };
        match self {
            Self::Same { first, second } => ("same", two(first, second)),
            Self::Alike {
                first,
                second,
                quality,
            } => {
                let mut words = two(first, second);
                words.push(("quality", format!("{:.0}", quality * 100.0)));
                ("alike", words)
            }
            Self::Initial { first, second } => ("initial", two(first, second)),
            Self::Forms { first, second } => ("forms", two(first, second)),
            Self::Slip { first, second } => ("slip", two(first, second)),
            Self::Apart { first, second } => ("apart", two(first, second)),
            Self::Common(words) => ("common", vec![("first", words.clone())]),
            Self::CommonHere { words, bearers } => ("common-here", here(words, *bearers)),
            Self::RareHere { words, bearers } => ("rare-here", here(words, *bearers)),
            Self::OtherOrder => ("other-order", Vec::new()),
            Self::OnlyFirst(words) => ("only-first", vec![("first", words.clone())]),
            Self::OnlySecond(words) => ("only-second", vec![("second", words.clone())]),
            Self::LookAlikes => ("look-alikes", Vec::new()),
            Self::Hidden => ("hidden", Vec::new()),
            Self::Nothing => ("nothing", Vec::new()),
            Self::AsTheyAre => ("as-they-are", Vec::new()),
            Self::OtherCharacters => ("other-characters", Vec::new()),
            Self::Cut => ("cut", Vec::new()),
        }
    }
}

fn here(words: &str, bearers: Bearers) -> Vec<(&'static str, String)> {
    vec![
        ("first", words.to_owned()),
        ("count", bearers.count.to_string()),
        ("people", bearers.people.to_string()),
    ]
}

/// The least that two names have which are written alike, letter for letter.
const SAME: f32 = 0.99;

/// The most that two names have of which something was not compared, or speaks against them.
const DOUBTFUL: f32 = 0.4;

/// Whether all words are the same, in their order; a simplified and a traditional form of a Chinese
/// character are.
fn same_letters(first: &Name, second: &Name) -> bool {
    let (one, other) = (
        words(first, first.views.len() - 1),
        words(second, second.views.len() - 1),
    );
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(a, b)| a.text == b.text || same_characters(a, b))
        && !(first.cut || second.cut)
}

fn same_characters(one: &Word, other: &Word) -> bool {
    one.script == Script::Han
        && other.script == Script::Han
        && one
            .text
            .chars()
            .map(simplified)
            .eq(other.text.chars().map(simplified))
}

/// Whether the shorter of two names in Chinese characters has at least two in three of its
/// characters in the other.
fn alike_in_characters(first: &Name, second: &Name) -> bool {
    let characters = |name: &Name| -> Vec<char> {
        name.written
            .chars()
            .filter(|sign| Script::of(*sign) == Some(Script::Han))
            .map(simplified)
            .collect()
    };
    let (mut short, mut long) = (characters(first), characters(second));
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    let shared = short.iter().filter(|sign| long.contains(sign)).count();
    3 * shared >= 2 * short.len()
}

/// Compares two names; it does not matter which comes first.
#[must_use]
pub fn compare(first: &Name, second: &Name) -> Comparison {
    compare_among(first, second, None)
}

/// Compares two names of people of whom it is known how many bear which name: a rare name that both
/// have says more than one that many have.
#[must_use]
pub fn compare_among(first: &Name, second: &Name, counted: Option<&Frequencies>) -> Comparison {
    let mut reasons = Vec::new();
    let (likelihood, rarity) = judge(first, second, counted, Some(&mut reasons));
    Comparison {
        likelihood,
        reasons,
        rarity,
    }
}

/// Returns how likely two names are one, as [`compare`] does, without the reasons: for many pairs.
#[must_use]
pub fn likelihood(first: &Name, second: &Name) -> f32 {
    judge(first, second, None, None).0
}

/// Returns the likelihood and the rarity that [`compare_among`] does, without the reasons.
#[must_use]
pub fn likelihood_among(first: &Name, second: &Name, counted: &Frequencies) -> (f32, f32) {
    judge(first, second, Some(counted), None)
}

/// Names that try most rules and all writing systems; invented, or of general knowledge.
const PROBES: &[(&str, &str)] = &[
    ("Нұрлан Біләлұлы", "Nurlan Bilaluly"),
    ("Nurlan Bilal", "نۇرلان بىلال"),
    ("努尔兰·比拉勒", "Нурлан Билал"),
    ("محمد عبد الكريم", "Mohammed Abdulkarim"),
    ("محمد حسن", "Магомед Гасан"),
    ("王小明", "Wang Xiaoming"),
    ("張偉", "张伟"),
    ("Bob Roe", "Robert Roe"),
    ("Ч. Қарабура", "Chinghiz Qarabura"),
    ("Tulpar Boran", "Boran Tulpra"),
    ("Moldir Sarybay-qyzy", "Сарыбаева Молдир"),
    ("Serik Tolegenov", "Berik Tolegenov"),
    ("Maimaitituerxun", "Маматтурсун"),
    ("Ζωή", "Ζωή Νίκη"),
];

/// Returns a number for the rules that names are compared by: what was found by others has another.
///
/// It follows from what the rules say of some names, so nobody has to remember to change it.
#[must_use]
pub fn rules() -> u64 {
    let mut rules = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bytes: &[u8]| {
        for byte in bytes {
            rules = (rules ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    let mut counted = Frequencies::default();
    for (first, second) in PROBES {
        let (first, second) = (Name::read(first), Name::read(second));
        take(&likelihood(&first, &second).to_bits().to_le_bytes());
        for part in crate::rarity::parts([&first, &second]) {
            take(&part.to_le_bytes());
        }
        for _ in 0..50 {
            counted.add(&crate::rarity::parts([&first]));
        }
        let (likelihood, rarity) = likelihood_among(&first, &second, &counted);
        take(&likelihood.to_bits().to_le_bytes());
        take(&rarity.to_bits().to_le_bytes());
    }
    rules
}

fn judge(
    first: &Name,
    second: &Name,
    counted: Option<&Frequencies>,
    mut reasons: Option<&mut Vec<Reason>>,
) -> (f32, f32) {
    let mut say = |reason: Reason| {
        if let Some(reasons) = reasons.as_deref_mut() {
            reasons.push(reason);
        }
    };
    if first.look_alikes || second.look_alikes {
        say(Reason::LookAlikes);
    }
    if hides_signs(&first.written) || hides_signs(&second.written) {
        say(Reason::Hidden);
    }
    if first.views.iter().all(Vec::is_empty) || second.views.iter().all(Vec::is_empty) {
        say(Reason::Nothing);
        return (0.0, 0.0);
    }
    let Some((alignment, mut likelihood)) = best(first, second, counted) else {
        return (as_they_are(first, second, &mut say), 0.0);
    };
    if let Some(reasons) = reasons.as_deref_mut() {
        explain(first, second, &alignment, counted, reasons);
    }
    let rarity = alignment
        .matched
        .iter()
        .filter_map(|part| {
            let bearers = bearers(first, second, &alignment, part, counted)?;
            Some(bearers.bits() * part.quality.clamp(0.0, 1.0))
        })
        .sum();
    let mut say = |reason: Reason| {
        if let Some(reasons) = reasons.as_deref_mut() {
            reasons.push(reason);
        }
    };
    if same_letters(first, second) {
        likelihood = likelihood.max(SAME);
    } else if first.script == Some(Script::Han) && second.script == Some(Script::Han) {
        // Two Chinese names that only sound alike are two names, as any homonyms.
        if !alike_in_characters(first, second) {
            likelihood = likelihood.min(DOUBTFUL);
            say(Reason::OtherCharacters);
        }
    }
    if first.cut || second.cut {
        likelihood = likelihood.min(DOUBTFUL);
        say(Reason::Cut);
    }
    (likelihood, rarity)
}

/// How many of those who were counted bear a part that two names have in common, by the spelling
/// that more bear; nothing for an initial, which anybody may have.
fn bearers(
    first: &Name,
    second: &Name,
    alignment: &Alignment,
    part: &Matched,
    counted: Option<&Frequencies>,
) -> Option<Bearers> {
    let counted = counted?;
    if part.rule == Rule::Initial || part.apart {
        return None;
    }
    let (one, other) = words_of(first, second, alignment, part)?;
    let (one, other) = (counted.bearers(one), counted.bearers(other));
    one.into_iter()
        .chain(other)
        .max_by_key(|bearers| bearers.count)
}

/// The two words of a part; nothing where it is of several.
fn words_of<'n>(
    first: &'n Name,
    second: &'n Name,
    alignment: &Alignment,
    part: &Matched,
) -> Option<(&'n Word, &'n Word)> {
    let single = |(from, to): (usize, usize)| (to == from + 1).then_some(from);
    Some((
        words(first, alignment.views.0).get(single(part.first)?)?,
        words(second, alignment.views.1).get(single(part.second)?)?,
    ))
}

/// Says how common a part is, by counts where they say something, else by the tables.
fn commonness(
    words: &str,
    part: &Matched,
    pair: Option<(&Word, &Word)>,
    bearers: Option<Bearers>,
) -> Option<Reason> {
    let words = words.to_owned();
    let known = |word: &Word| word.forms.borne != Borne::Unknown;
    let known = pair.is_some_and(|(one, other)| known(one) || known(other));
    match bearers {
        Some(bearers) if bearers.is_common() => Some(Reason::CommonHere { words, bearers }),
        Some(bearers) if bearers.is_rare() && !known => Some(Reason::RareHere { words, bearers }),
        _ => (part.common >= 1.0).then_some(Reason::Common(words)),
    }
}

fn words(name: &Name, view: usize) -> &[Word] {
    name.views.get(view).map_or(&[], Vec::as_slice)
}

fn text(words: &[Word], (from, to): (usize, usize)) -> String {
    let inside: Vec<&str> = words
        .get(from..to)
        .unwrap_or(&[])
        .iter()
        .map(|word| word.text.as_str())
        .collect();
    inside.join(" ")
}

fn explain(
    first: &Name,
    second: &Name,
    alignment: &Alignment,
    counted: Option<&Frequencies>,
    reasons: &mut Vec<Reason>,
) {
    let (one, other) = (
        words(first, alignment.views.0),
        words(second, alignment.views.1),
    );
    for part in &alignment.matched {
        let pair = words_of(first, second, alignment, part);
        let bearers = bearers(first, second, alignment, part, counted);
        let (first, second) = (text(one, part.first), text(other, part.second));
        let worth = commonness(&first, part, pair, bearers);
        let found = if first == second {
            Reason::Same { first, second }
        } else if part.apart {
            Reason::Apart { first, second }
        } else {
            match part.rule {
                Rule::Initial => Reason::Initial { first, second },
                Rule::Forms => Reason::Forms { first, second },
                Rule::Slip => Reason::Slip { first, second },
                Rule::Sound => Reason::Alike {
                    first,
                    second,
                    quality: part.quality.min(1.0),
                },
            }
        };
        // What was found comes before what it is worth.
        reasons.push(found);
        reasons.extend(worth);
    }
    if alignment
        .matched
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.second > b.second))
    {
        reasons.push(Reason::OtherOrder);
    }
    for at in 0..one.len() {
        if !alignment
            .matched
            .iter()
            .any(|part| part.first.0 <= at && at < part.first.1)
        {
            reasons.push(Reason::OnlyFirst(text(one, (at, at + 1))));
        }
    }
    for at in 0..other.len() {
        if !alignment
            .matched
            .iter()
            .any(|part| part.second.0 <= at && at < part.second.1)
        {
            reasons.push(Reason::OnlySecond(text(other, (at, at + 1))));
        }
    }
}

/// Compares names whose letters are not read here: the share of words that are the same.
fn as_they_are(first: &Name, second: &Name, say: &mut impl FnMut(Reason)) -> f32 {
    say(Reason::AsTheyAre);
    let (one, other) = (words(first, 0), words(second, 0));
    // Each word of one is met with one of the other at most.
    let mut free: Vec<&str> = other.iter().map(|word| word.text.as_str()).collect();
    let mut same = 0_usize;
    for word in one {
        if let Some(at) = free.iter().position(|text| *text == word.text) {
            free.swap_remove(at);
            same += 1;
            say(Reason::Same {
                first: word.text.clone(),
                second: word.text.clone(),
            });
        }
    }
    let most = one.len().max(other.len()).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a name has few words")]
    let share = same as f32 / most as f32;
    if first.cut || second.cut {
        say(Reason::Cut);
        share.min(DOUBTFUL)
    } else {
        share * SAME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likelihood(first: &str, second: &str) -> f32 {
        let (first, second) = (Name::read(first), Name::read(second));
        let forth = compare(&first, &second).likelihood;
        let back = compare(&second, &first).likelihood;
        assert!((forth - back).abs() < 1e-4, "{forth} is not {back}");
        forth
    }

    #[test]
    fn one_man_in_four_scripts() {
        // Invented: a name of the kind that is met.
        let spellings = [
            "Нұрлан Біләлұлы",
            "Nurlan Bilaluly",
            "Nurlan Bilal",
            "Нурлан Билал",
            "努尔兰·比拉勒",
            "نۇرلان بىلال",
        ];
        for first in spellings {
            for second in spellings {
                assert!(
                    likelihood(first, second) > 0.5,
                    "{first} and {second}: {}",
                    likelihood(first, second)
                );
            }
        }
    }

    #[test]
    fn others_are_others() {
        for (first, second) in [
            ("Нұрлан Біләлұлы", "Serik Tolegenov"),
            ("Nurlan Bilal", "Nurzhan Saparov"),
            ("努尔兰·比拉勒", "سەرىك تولەگەن"),
            ("王小明", "Li Qiang"),
            ("", "Nurlan"),
            ("42", "42"),
            ("张伟", "章卫"),
            (
                "one two three four five six seven eight nine",
                "one two three four five six seven eight zebra",
            ),
        ] {
            assert!(
                likelihood(first, second) < 0.5,
                "{first} and {second}: {}",
                likelihood(first, second)
            );
        }
    }

    #[test]
    fn a_rare_name_says_more_than_a_common_one() {
        let mut counted = Frequencies::default();
        let mut count = |name: &str, times: usize| {
            for _ in 0..times {
                counted.add(&crate::rarity::parts([&Name::read(name)]));
            }
        };
        count("Qarabura Zhumash", 2);
        count("Tulpar Bekov", 200);
        count("Moldir Sarybay", 798);
        let check = |first: &str, second: &str, expected: &str| {
            let (first, second) = (Name::read(first), Name::read(second));
            let found = compare_among(&first, &second, Some(&counted));
            let said = found.reasons.iter().find_map(|reason| match reason {
                Reason::RareHere { words, bearers } | Reason::CommonHere { words, bearers } => {
                    let (code, _) = reason.parts();
                    Some(format!(
                        "{words} {code} {} {}",
                        bearers.count, bearers.people
                    ))
                }
                _ => None,
            });
            assert_eq!(said.as_deref(), Some(expected));
            found
        };
        let rare = check("Qarabura", "Қарабура", "qarabura rare-here 2 1000");
        let common = check("Tulpar", "Тулпар", "tulpar common-here 200 1000");
        assert!(rare.likelihood > common.likelihood && rare.rarity > common.rarity);
        let (first, second) = (Name::read("Tulpar"), Name::read("Тулпар"));
        assert!(compare(&first, &second).likelihood > common.likelihood);
        let quick = likelihood_among(&first, &second, &counted);
        assert_eq!(quick, (common.likelihood, common.rarity));
        // An initial, and a name that the tables know as one of many, are not rare.
        for (first, second) in [("Q.", "Qarabura"), ("Nurlan", "Нурлан")] {
            let (first, second) = (Name::read(first), Name::read(second));
            let found = compare_among(&first, &second, Some(&counted)).reasons;
            assert!(
                !found
                    .iter()
                    .any(|reason| matches!(reason, Reason::RareHere { .. })),
                "{found:?}"
            );
        }
    }

    #[test]
    fn the_rules_have_one_number() {
        assert_eq!(rules(), rules());
        assert_ne!(rules(), 0);
    }

    #[test]
    fn reasons_say_which_words() {
        let (first, second) = (Name::read("Bilal N."), Name::read("Нурлан Билал Садык"));
        let found = compare(&first, &second).reasons;
        assert!(
            matches!(found.first(), Some(Reason::Alike { first, second, .. }) if first == "bilal" && second == "билал"),
            "{found:?}"
        );
        assert!(
            found.contains(&Reason::Initial {
                first: "n".into(),
                second: "нурлан".into()
            }),
            "{found:?}"
        );
        assert!(found.contains(&Reason::OtherOrder), "{found:?}");
        assert!(
            found.contains(&Reason::OnlySecond("садык".into())),
            "{found:?}"
        );
    }
}
