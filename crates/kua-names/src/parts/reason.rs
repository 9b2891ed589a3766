//! Why a part was read as it was, and what is odd about a name.

use std::fmt;

use super::culture::Culture;

/// What decided that a part is of its kind.
#[derive(Clone, PartialEq)]
pub enum Reason {
    /// A list of titles has the word.
    TitleList,
    /// A list of words between names has it.
    ParticleList,
    /// It stands behind such a word.
    BehindParticle(String),
    /// It stands before such a word.
    BeforeParticle(String),
    /// It has an ending.
    Ending(String),
    /// It has an article in front ("السيسي").
    Article,
    /// It is one name of several words ("Abd al-Rahman").
    Joined,
    /// A list of given names has it, or one that sounds like it.
    GivenList(Culture, String),
    /// A list of family names has it, or one that sounds like it.
    FamilyList(Culture, String),
    /// A list of lineages has it.
    LineageList,
    /// A list of by-names after places has it.
    PlaceList,
    /// A comma stands behind the family name.
    Comma,
    /// It alone is in capitals.
    Capitals,
    /// It is in quotation marks.
    Quotes,
    /// It is in brackets.
    Brackets,
    /// It is one letter.
    Letter,
    /// It tells generations apart.
    SuffixList,
    /// Chinese characters: as many as a family name, a given name has.
    Characters,
    /// Chinese characters that write the sound of a foreign name.
    Transcribed,
    /// Its place in the order of the culture, and nothing else.
    Order(Culture),
    /// It was not read.
    NotRead,
}

impl Reason {
    /// Returns its code and the words it is about, as sentences and JSON name them.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let about = |culture: &Culture, entry: &String| {
            vec![
                ("culture", culture.code().to_owned()),
                ("entry", entry.clone()),
            ]
        };
        match self {
            Self::TitleList => ("title-list", Vec::new()),
            Self::ParticleList => ("particle-list", Vec::new()),
            Self::BehindParticle(word) => ("behind-particle", vec![("word", word.clone())]),
            Self::BeforeParticle(word) => ("before-particle", vec![("word", word.clone())]),
            Self::Ending(ending) => ("ending", vec![("ending", ending.clone())]),
            Self::Article => ("article", Vec::new()),
            Self::Joined => ("joined", Vec::new()),
            Self::GivenList(culture, entry) => ("given-list", about(culture, entry)),
            Self::FamilyList(culture, entry) => ("family-list", about(culture, entry)),
            Self::LineageList => ("lineage-list", Vec::new()),
            Self::PlaceList => ("place-list", Vec::new()),
            Self::Comma => ("comma", Vec::new()),
            Self::Capitals => ("capitals", Vec::new()),
            Self::Quotes => ("quotes", Vec::new()),
            Self::Brackets => ("brackets", Vec::new()),
            Self::Letter => ("letter", Vec::new()),
            Self::SuffixList => ("suffix-list", Vec::new()),
            Self::Characters => ("characters", Vec::new()),
            Self::Transcribed => ("transcribed", Vec::new()),
            Self::Order(culture) => ("order", vec![("culture", culture.code().to_owned())]),
            Self::NotRead => ("not-read", Vec::new()),
        }
    }
}

// The words of a name must not reach a log by way of a debug print.
impl fmt::Debug for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.parts().0)
    }
}

/// What is odd about a name, for a person to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Note {
    /// There are no letters in it.
    NoLetters,
    /// It is one letter.
    OneLetter,
    /// It is too long for a name and was not read.
    TooLong,
    /// It looks like a sentence and was not read.
    Sentence,
    /// There is a word for "and" in it: it may be more than one name.
    Several,
    /// Its words are in more than one writing system.
    MixedScripts,
    /// A word mixes Latin and Cyrillic letters that look alike.
    LookAlikes,
    /// It has signs that can't be seen; they were kept.
    Invisible,
    /// It has digits, or signs that belong to no name.
    Signs,
    /// The writing system is not read here: order alone was judged.
    UnknownScript,
}

impl Note {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::NoLetters,
        Self::OneLetter,
        Self::TooLong,
        Self::Sentence,
        Self::Several,
        Self::MixedScripts,
        Self::LookAlikes,
        Self::Invisible,
        Self::Signs,
        Self::UnknownScript,
    ];

    /// Returns the word that JSON and sentences use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoLetters => "no-letters",
            Self::OneLetter => "one-letter",
            Self::TooLong => "too-long",
            Self::Sentence => "sentence",
            Self::Several => "several",
            Self::MixedScripts => "mixed-scripts",
            Self::LookAlikes => "look-alikes",
            Self::Invisible => "invisible",
            Self::Signs => "signs",
            Self::UnknownScript => "unknown-script",
        }
    }
}
