//! Conversions of names between the writing standards of their language.
//!
//! Each standard is a table in `data/<language>/`, which names its document and where it was
//! looked up. A conversion never invents: vowels that are not written stay out, letters that a
//! standard does not know are kept, and each place that could be read in another way is reported.
//! It knows letters only; whose name it is, or whether two spellings are one name, is told
//! elsewhere ([`crate::compare`]).
//!
//! Not here: which Chinese syllables a foreign name may be written with. There is no one answer,
//! and a comparison of sounds says more than a list.

mod abjad;
mod guess;
mod harmony;
mod known;
mod letters;
mod pinyin;
mod rules;
mod table;

use std::fmt;
use std::ops::Range;

pub use guess::{fitting, guess_standard};

use crate::script::Script;
use letters::Letters;
use table::Table;

/// A way to write one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standard {
    /// What it is called in commands and data: `kk-Latn-2018`.
    pub id: &'static str,
    /// The language, a BCP 47 tag.
    pub language: &'static str,
    /// The writing system it uses.
    pub script: Script,
    /// What people call it.
    pub title: &'static str,
    /// The law, decree or publication that sets it.
    pub document: &'static str,
    /// Since when, as far as known: a year, a month or a day.
    pub date: &'static str,
    /// Where its rows were looked up, and when.
    pub source: &'static str,
    /// What of it could not be confirmed; empty where all rows were.
    pub unverified: &'static str,
    /// What is lost when a name is written in it; empty where nothing is.
    pub lossy: &'static str,
    /// A name written in it comes back letter by letter.
    pub reversible: bool,
    /// A name written in it can be read back, if only as a proposal.
    pub reads_back: bool,
}

/// Why a place of a converted name is not sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The standard has no such letter, so it stands as it was.
    Kept,
    /// It could also be one of these.
    OneOf(Vec<String>),
    /// A vowel may stand here that was not written.
    NoVowel,
}

/// A place of a converted name that is not sure.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsure {
    /// Where, in code points of the converted text; empty for a vowel that was not written.
    pub at: Range<usize>,
    /// Why.
    pub why: Why,
}

/// A name in another standard.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Converted {
    /// The name as it is written there.
    pub text: String,
    /// What is not sure of it, by place.
    pub unsure: Vec<Unsure>,
}

/// A name as one standard writes it.
#[derive(Clone, PartialEq, Eq)]
pub struct Spelling {
    /// The standard.
    pub standard: &'static Standard,
    /// The name as it is written there.
    pub text: String,
    /// What is not sure of it, by place.
    pub unsure: Vec<Unsure>,
}

/// Why a name cannot be converted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// No standard has this id.
    #[error("no standard is called {id}")]
    Unknown {
        /// The id as it was given.
        id: String,
    },
    /// The two standards write two languages.
    #[error("{from} and {to} write two languages: a name is converted within one")]
    OtherLanguage {
        /// The standard of the text.
        from: &'static str,
        /// The standard that was asked for.
        to: &'static str,
    },
    /// Too much is lost in the standard of the text.
    #[error("too much is lost in {from} to read a name back from it")]
    OneWay {
        /// The standard of the text.
        from: &'static str,
    },
}

// A name must not reach a log by way of a debug print.
impl fmt::Debug for Unsure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Unsure({:?}, [withheld])", self.at)
    }
}

impl fmt::Debug for Converted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Converted([withheld], {:?})", self.unsure)
    }
}

impl fmt::Debug for Spelling {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Spelling({}, [withheld])", self.standard.id)
    }
}

impl Converted {
    /// Returns the text with a low line where a vowel may stand that was not written.
    #[must_use]
    pub fn marked(&self) -> String {
        marked(&self.text, &self.unsure)
    }
}

impl Spelling {
    /// Returns the text with a low line where a vowel may stand that was not written.
    #[must_use]
    pub fn marked(&self) -> String {
        marked(&self.text, &self.unsure)
    }
}

fn marked(text: &str, unsure: &[Unsure]) -> String {
    let mut gaps = unsure
        .iter()
        .filter(|unsure| unsure.why == Why::NoVowel)
        .map(|unsure| unsure.at.start)
        .peekable();
    let mut marked = String::with_capacity(text.len());
    for (at, letter) in text.chars().enumerate() {
        while gaps.next_if(|gap| *gap <= at).is_some() {
            marked.push('_');
        }
        marked.push(letter);
    }
    marked.extend(gaps.map(|_| '_'));
    marked
}

/// Returns all standards: by language, the usual writing of each first.
pub fn standards() -> impl Iterator<Item = &'static Standard> {
    known::tables().iter().map(|table| &table.standard)
}

/// Finds a standard by its id; capitals and small letters are the same.
#[must_use]
pub fn standard(id: &str) -> Option<&'static Standard> {
    known::table(id).map(|table| &table.standard)
}

/// Writes a text of one standard in another one of the same language.
///
/// Capitals follow the source; from a script without them each word gets one, as names have.
/// Signs that are no letters stay as they are.
pub fn convert(text: &str, from: &str, to: &str) -> Result<Converted, ConvertError> {
    let unknown = |id: &str| ConvertError::Unknown { id: id.to_owned() };
    let source = known::table(from).ok_or_else(|| unknown(from))?;
    let target = known::table(to).ok_or_else(|| unknown(to))?;
    if source.standard.language != target.standard.language {
        return Err(ConvertError::OtherLanguage {
            from: source.standard.id,
            to: target.standard.id,
        });
    }
    if source.standard.id == target.standard.id {
        return Ok(Converted {
            text: text.to_owned(),
            unsure: Vec::new(),
        });
    }
    if !source.standard.reads_back {
        return Err(ConvertError::OneWay {
            from: source.standard.id,
        });
    }
    Ok(converted(text, source, target))
}

/// Returns a name in all standards of its language that it can be converted to.
///
/// The standard it is written in is guessed; without a language this works only for scripts that
/// give it away. A name that no standard fits has no spellings.
#[must_use]
pub fn spellings(name: &str, language: Option<&str>) -> Vec<Spelling> {
    let Some(source) = guess_standard(name, language) else {
        return Vec::new();
    };
    standards()
        .filter(|target| target.language == source.language)
        .filter_map(|target| {
            let converted = convert(name, source.id, target.id).ok()?;
            Some(Spelling {
                standard: target,
                text: converted.text,
                unsure: converted.unsure,
            })
        })
        .collect()
}

/// Converts by way of the home alphabet of the language.
fn converted(text: &str, source: &Table, target: &Table) -> Converted {
    let letters = Letters::read(text, source.casing);
    let at_home = if source.is_home() {
        None
    } else {
        let mut draft = source.write_home(&letters);
        if caseless(source) {
            draft.title(letters::Casing::Plain);
        }
        Some(draft)
    };
    let Some(first) = at_home else {
        let mut draft = target.write_here(&letters, text);
        if caseless(source) && target.abjad.is_none() && target.standard.script == Script::Latin {
            draft.title(target.casing);
        }
        return draft.finish();
    };
    if target.is_home() {
        return first.finish();
    }
    let home = first.text();
    let letters = Letters::read(&home, letters::Casing::Plain);
    let mut second = target.write_here(&letters, &home);
    for unsure in first.unsure {
        second.carry(unsure, &letters, target.casing, |text| {
            let letters = Letters::read(text, letters::Casing::Plain);
            target.write_here(&letters, text).text()
        });
    }
    second.finish()
}

/// Returns whether a standard's script has no capitals.
fn caseless(table: &Table) -> bool {
    matches!(table.standard.script, Script::Arabic | Script::Han)
}
