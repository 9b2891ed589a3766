//! What faces people when something cannot be done.

use kua_core::ports::StoreError;
use kua_locales::{Argument, Locale};

/// What happened, with what, and what may help. It is rendered by `kua-locales`.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What happened.
    pub kind: Kind,
    /// What fills the sentence; only what the person typed, and ids.
    pub arguments: Vec<(&'static str, String)>,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing is there, or it may not be seen: the same answer for both.
    NotFound,
    /// The role does not allow it.
    NotAllowed,
    /// What was typed does not fit.
    WrongInput,
    /// A file cannot be read as text; its original may be kept all the same.
    Unreadable,
    /// A shortened id fits several.
    Ambiguous,
    /// It was decided before.
    Decided,
    /// Nothing was written.
    Empty,
    /// Somebody else kept another version meanwhile.
    Overtaken,
    /// A file has no times at which its words are said.
    NoTimes,
    /// No region was marked, or far too many.
    NothingMarked,
    /// The store refused.
    Store,
    /// Reading a file ended the program again and again.
    GaveUp,
    /// A fault of the program.
    Fault,
}

impl Kind {
    /// Returns the key of the sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotFound => "problem-not-found",
            Self::NotAllowed => "problem-not-allowed",
            Self::WrongInput => "problem-wrong-input",
            Self::Unreadable => "problem-unreadable",
            Self::Ambiguous => "problem-ambiguous",
            Self::Decided => "problem-decided",
            Self::Empty => "problem-empty",
            Self::Overtaken => "problem-overtaken",
            Self::NoTimes => "problem-no-times",
            Self::NothingMarked => "problem-nothing-marked",
            Self::Store => "problem-store",
            Self::GaveUp => "problem-gave-up",
            Self::Fault => "problem-fault",
        }
    }
}

impl Problem {
    /// Makes a problem without arguments.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            arguments: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Says that what was typed into a field does not fit.
    pub fn wrong(field: &str, detail: impl ToString) -> Self {
        Self::new(Kind::WrongInput)
            .with("field", field)
            .with("detail", detail)
    }

    /// Returns the sentence in a language.
    pub fn sentence(&self, locale: Locale) -> String {
        let arguments: Vec<(&str, Argument)> = self
            .arguments
            .iter()
            .map(|(name, value)| (*name, Argument::from(value.as_str())))
            .collect();
        locale.with(self.kind.key(), &arguments)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::new(Kind::NotFound),
            other => Self::new(Kind::Store).with("detail", other),
        }
    }
}
