//! The parts of a name: which word is the given name, which the father's, which a title.
//!
//! It is a heuristic. Lists and endings say what a word can be, and the orders of the culture say
//! which reading of all words is likeliest. Where two readings are about as likely, both are given:
//! an ambiguous name stays ambiguous. Nothing is dropped: every part is a stretch of the name as it
//! was written, and between the parts there are only separators. The name itself is never changed,
//! and no part says who somebody is.

mod agreement;
mod culture;
mod display;
mod evidence;
mod han;
mod kind;
mod layout;
mod lists;
mod order;
mod pieces;
mod prior;
mod rank;
mod reason;
mod settle;
mod syllables;

pub use agreement::{Agreement, agreement};
pub use culture::Culture;
pub use display::{Display, same_kind};
pub use kind::Kind;
pub use reason::{Note, Reason};

use std::fmt;
use std::ops::Range;

/// The longest name that is read, in code points: a name is no text.
pub const LONGEST: usize = 200;

/// What is known of a name beside its letters. All of it is optional, and none of it decides alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The language of the name or of its bearer, as a BCP 47 tag.
    pub language: Option<String>,
    /// The country of its bearer, as an ISO 3166 code of two letters.
    pub country: Option<String>,
    /// The culture, where a person knows it.
    pub culture: Option<Culture>,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// About even with another reading, or nothing but the order says so.
    Guess,
    /// More likely than all others together.
    Likely,
    /// Hardly anything speaks for another reading.
    Sure,
}

impl Certainty {
    /// Returns the word that JSON and sentences use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Sure => "sure",
        }
    }

    fn of(share: f32) -> Self {
        if share >= 0.9 {
            Self::Sure
        } else if share >= 0.6 {
            Self::Likely
        } else {
            Self::Guess
        }
    }
}

/// A part of a name.
#[derive(Clone, PartialEq)]
pub struct Part {
    /// The part as it was written: the name at [`Part::range`], byte for byte.
    pub text: String,
    /// Where it is, in bytes of the name.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// The name inside of it, without an ending or an article, where it has one.
    pub core: Option<Range<usize>>,
    /// An ending of respect or love inside of it (-jan, -xan, -bek), which is as often a part of
    /// the name: it stays where it is.
    pub honorific: Option<Range<usize>>,
    /// What an initial stands for.
    pub stands_for: Option<Kind>,
    /// How sure it is that it is of this kind.
    pub certainty: Certainty,
    /// What decided.
    pub reason: Reason,
}

/// Another way to read a name.
#[derive(Clone, PartialEq)]
pub struct Alternative {
    /// The parts, in the order of the name.
    pub parts: Vec<Part>,
    /// The culture it would be read by.
    pub culture: Culture,
    /// How likely it is beside the others, from 0 to 1; an estimate.
    pub share: f32,
}

/// A name, read into its parts.
#[derive(Clone, PartialEq)]
pub struct Reading {
    /// The name as it was written.
    pub written: String,
    /// The parts, in the order of the name.
    pub parts: Vec<Part>,
    /// The culture it was read by.
    pub culture: Culture,
    /// How sure the culture is.
    pub culture_certainty: Certainty,
    /// How sure the reading is as a whole.
    pub certainty: Certainty,
    /// The same as a number from 0 to 1; an estimate.
    pub share: f32,
    /// Other readings that are not much less likely, the likeliest first.
    pub alternatives: Vec<Alternative>,
    /// What is odd about the name.
    pub notes: Vec<Note>,
}

// The words of a name must not reach a log by way of a debug print.
impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Part([withheld], {})", self.kind.code())
    }
}

impl fmt::Debug for Alternative {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Alternative({:?}, {})", self.parts, self.share)
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Reading({:?}, {})",
            self.parts,
            self.culture.code()
        )
    }
}

impl Part {
    /// Returns the name inside the part, without an ending or an article.
    #[must_use]
    pub fn core_text(&self) -> &str {
        self.core
            .as_ref()
            .and_then(|core| {
                let start = core.start.checked_sub(self.range.start)?;
                let end = core.end.checked_sub(self.range.start)?;
                self.text.get(start..end)
            })
            .unwrap_or(&self.text)
    }
}

impl Reading {
    /// Returns the parts of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.kind == kind)
    }

    /// Returns whether more than one reading is worth a look.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        !self.alternatives.is_empty() && self.certainty != Certainty::Sure
    }
}

/// Reads a name into its parts.
///
/// Anything can be read, also what is no name: the notes say what was odd.
#[must_use]
pub fn read(name: &str, hints: &Hints) -> Reading {
    rank::read(name, hints)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(reading: &Reading) -> String {
        reading
            .parts
            .iter()
            .map(|part| format!("{} {}", part.kind.code(), part.text))
            .collect::<Vec<_>>()
            .join(" | ")
    }

    fn check(name: &str, expected: &str) {
        assert_eq!(marked(&read(name, &Hints::default())), expected, "{name}");
    }

    fn check_note(name: &str, note: Note) {
        let reading = read(name, &Hints::default());
        assert!(reading.notes.contains(&note), "{:?}", reading.notes);
    }

    #[test]
    fn endings_say_whose_child_somebody_is() {
        check("Серік Біләлұлы", "given Серік | patronymic Біләлұлы");
        check(
            "Нигора Саидовна Каримова",
            "given Нигора | patronymic Саидовна | family Каримова",
        );
        check(
            "КАРИМОВА Нигора Саидовна",
            "family КАРИМОВА | given Нигора | patronymic Саидовна",
        );
        check(
            "Nurmemet Qurban oghli",
            "given Nurmemet | father Qurban | particle oghli",
        );
        check(
            "Асан уулу Бакыт",
            "father Асан | particle уулу | given Бакыт",
        );
    }

    #[test]
    fn chains_and_particles_are_followed() {
        check(
            "Khalid bin Yusuf Al Farsi",
            "given Khalid | particle bin | father Yusuf | particle Al | family Farsi",
        );
        check(
            "Clara von der Heide",
            "given Clara | particle von | particle der | family Heide",
        );
    }

    #[test]
    fn chinese_names_begin_with_the_family() {
        check("王小明", "family 王 | given 小明");
        check("欧阳小红", "family 欧阳 | given 小红");
        check("张先生", "family 张 | title 先生");
    }

    #[test]
    fn what_is_odd_is_said() {
        check_note("", Note::NoLetters);
        check_note("42", Note::NoLetters);
        check_note("🙂", Note::NoLetters);
        check_note("x", Note::OneLetter);
        check_note(&"абв ".repeat(2_500), Note::TooLong);
        check_note(
            "On Friday the court in the town sent him to prison for six years.",
            Note::Sentence,
        );
        check_note("Нурлан и Серик", Note::Several);
        check_note("Nurlan 比拉勒", Note::MixedScripts);
        check_note("Аlma Bekova", Note::LookAlikes);
        check_note("Nur\u{200b}lan", Note::Invisible);
        check_note("Nurlan 7", Note::Signs);
        check_note("ᚠᚢᚦ ᚨᚱᚲ", Note::UnknownScript);
    }

    #[test]
    fn a_name_that_can_be_read_two_ways_says_so() {
        let reading = read("Роман Абрамович", &Hints::default());
        assert!(!reading.alternatives.is_empty());
        assert!(reading.certainty < Certainty::Sure);
    }

    #[test]
    fn hints_turn_a_reading() {
        let hints = |language: &str| Hints {
            language: Some(language.to_owned()),
            ..Hints::default()
        };
        let uyghur = read("Aynur Tursun", &hints("ug"));
        assert_eq!(marked(&uyghur), "given Aynur | father Tursun");
        assert_eq!(uyghur.culture, Culture::Uyghur);
        let turkish = read("Aynur Tursun", &hints("tr"));
        assert_eq!(marked(&turkish), "given Aynur | family Tursun");
    }

    #[test]
    fn the_core_is_the_name_without_its_ending() {
        let reading = read("Серік Біләлұлы", &Hints::default());
        let part = reading.of(Kind::Patronymic).next().expect("a patronymic");
        assert_eq!(part.core_text(), "Біләл");
    }

    #[test]
    fn an_ending_of_respect_stays_in_the_name() {
        let hints = Hints {
            language: Some("ug".to_owned()),
            ..Hints::default()
        };
        let reading = read("Erkinjan Tursun", &hints);
        let part = reading.of(Kind::Given).next().expect("a given name");
        assert_eq!(
            (
                part.text.as_str(),
                part.honorific.clone(),
                part.core.clone()
            ),
            ("Erkinjan", Some(5..8), None)
        );
    }

    #[test]
    fn a_debug_print_holds_no_name() {
        let printed = format!("{:?}", read("Серік Біләлұлы", &Hints::default()));
        assert!(!printed.contains("Серік"), "{printed}");
    }
}
