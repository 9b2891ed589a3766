//! Recognising the letters in the picture of a page: what is asked, what comes back, why not.
//!
//! `Debug` shows no word that was recognised: a log line must hold no word of a source.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use serde::{Deserialize, Serialize};

use crate::reading::{BoxRun, WordCertainty};

/// A word of less than this per cent is shown as unsure.
pub const UNSURE_BELOW: u8 = 70;

/// What a recogniser is asked about one page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecogniseRequest {
    /// The languages, as the recogniser names them (`rus`); none leaves it to the page.
    pub languages: Vec<String>,
    /// What the page before was in; it is tried first.
    pub before: Vec<String>,
    /// What it may cost.
    pub limits: RecogniseLimits,
}

/// What recognising one page may cost, each time it is tried in some languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecogniseLimits {
    /// Address space of the recogniser, in bytes.
    pub memory_bytes: u64,
    /// Processor time, in seconds; the parent waits three times as long.
    pub seconds: u64,
}

impl Default for RecogniseLimits {
    fn default() -> Self {
        Self {
            memory_bytes: 2048 * 1024 * 1024,
            seconds: 120,
        }
    }
}

/// What was recognised on one page; positions count from its beginning.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecognisedPage {
    /// The languages that read it best; none where it has no letters.
    pub languages: Vec<String>,
    /// How sure its characters are on the average, in per cent.
    pub percent: u8,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// The characters; LF at line ends, blank lines between blocks.
    pub content: String,
    /// Where they stand; the page has the number 1 here.
    pub runs: Vec<BoxRun>,
    /// How sure each word is.
    pub certainties: Vec<WordCertainty>,
}

impl RecognisedPage {
    /// Counts the words that are shown as unsure.
    pub fn unsure(&self) -> usize {
        let unsure = |word: &&WordCertainty| word.percent < UNSURE_BELOW;
        self.certainties.iter().filter(unsure).count()
    }
}

impl fmt::Debug for RecognisedPage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecognisedPage")
            .field("languages", &self.languages)
            .field("percent", &self.percent)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// Why a page could not be recognised. Holds no word of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum RecogniseFailure {
    /// There is no recogniser on this machine.
    #[error(
        "there is no program here that recognises letters; install tesseract-ocr and run `kua doctor`"
    )]
    Missing,
    /// The language data are not there.
    #[error(
        "the recogniser has no data for `{language}`; install tesseract-ocr-{package} or name another language"
    )]
    MissingLanguage {
        /// As it was named.
        language: String,
        /// The end of the name of Debian's package.
        package: String,
    },
    /// The picture is larger than the recogniser takes.
    #[error("the picture of the page is larger than the {limit} bytes that are recognised at once")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// It took too long and was stopped.
    #[error("recognising a page took longer than {seconds} seconds and was stopped")]
    TimedOut {
        /// The limit in seconds.
        seconds: u64,
    },
    /// It ended on its own.
    #[error("the recogniser stopped at this page; the page may be damaged or made to do harm")]
    Crashed,
    /// It answered what nobody understands.
    #[error("the answer of the recogniser makes no sense; run `kua doctor`")]
    Nonsense,
    /// It could not be started.
    #[error("the recogniser could not be used ({reason}); run `kua doctor`")]
    NotStarted {
        /// What went wrong, without any content.
        reason: String,
    },
    /// The picture of the page could not be drawn.
    #[error("the picture of the page could not be drawn ({reason})")]
    NoPicture {
        /// The code of the failure.
        reason: String,
    },
}

impl RecogniseFailure {
    /// Returns the word that notices and texts use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::MissingLanguage { .. } => "missing-language",
            Self::TooLarge { .. } => "too-large",
            Self::TimedOut { .. } => "timed-out",
            Self::Crashed => "crashed",
            Self::Nonsense => "nonsense",
            Self::NotStarted { .. } => "not-started",
            Self::NoPicture { .. } => "no-picture",
        }
    }

    /// Returns what a translated message is filled with.
    pub fn arguments(&self) -> BTreeMap<String, String> {
        let one = |name: &str, value: &dyn ToString| {
            BTreeMap::from([(name.to_owned(), value.to_string())])
        };
        match self {
            Self::Missing | Self::Crashed | Self::Nonsense => BTreeMap::new(),
            Self::MissingLanguage { language, package } => {
                let mut arguments = one("language", language);
                arguments.insert("package".to_owned(), package.clone());
                arguments
            }
            Self::TooLarge { limit } => one("limit", limit),
            Self::TimedOut { seconds } => one("seconds", seconds),
            Self::NotStarted { reason } | Self::NoPicture { reason } => one("reason", reason),
        }
    }

    /// Says whether it lies with the machine and not with the page: the next page would fail too.
    pub fn is_of_the_machine(&self) -> bool {
        matches!(
            self,
            Self::Missing | Self::MissingLanguage { .. } | Self::NotStarted { .. }
        )
    }
}

/// What a recogniser answers, later.
pub type RecogniseAnswer<'a> =
    Pin<Box<dyn Future<Output = Result<RecognisedPage, RecogniseFailure>> + Send + 'a>>;

/// Recognises the letters in pictures of pages, in a process of its own.
pub trait Recogniser: Send + Sync {
    /// Recognises one page; the picture is a PNG file.
    fn recognise(&self, request: RecogniseRequest, picture: Vec<u8>) -> RecogniseAnswer<'_>;

    /// Names the recogniser and its version, for the text versions it makes; none where there is none.
    fn version(&self) -> Option<String>;

    /// Lists the languages it has data for, as it names them.
    fn languages(&self) -> Vec<String>;
}

/// What stands where no recogniser is: it says so.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoRecogniser;

impl Recogniser for NoRecogniser {
    fn recognise(&self, _request: RecogniseRequest, _picture: Vec<u8>) -> RecogniseAnswer<'_> {
        Box::pin(async { Err(RecogniseFailure::Missing) })
    }

    fn version(&self) -> Option<String> {
        None
    }

    fn languages(&self) -> Vec<String> {
        Vec::new()
    }
}

/// The languages of the interface's forms: tesseract's name, BCP 47 tag, and the end of Debian's package.
pub const LANGUAGES: [(&str, &str, &str); 7] = [
    ("eng", "en", "eng"),
    ("deu", "de", "deu"),
    ("rus", "ru", "rus"),
    ("kaz", "kk", "kaz"),
    ("uig", "ug", "uig"),
    ("ara", "ar", "ara"),
    ("chi_sim", "zh", "chi-sim"),
];

/// Returns the recogniser's name of a language that a person typed as tag, as its own name, or as package.
///
/// Nothing but letters, digits and `_` comes through, so that it can stand in a call.
pub fn language_named(typed: &str) -> Option<String> {
    let typed = typed.trim().to_ascii_lowercase().replace('-', "_");
    let known = LANGUAGES
        .iter()
        .find(|(own, tag, _)| typed == *own || typed == *tag);
    if let Some((own, _, _)) = known {
        return Some((*own).to_owned());
    }
    let is_plain = (2..=20).contains(&typed.len())
        && typed
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    is_plain.then_some(typed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn languages_are_known_by_tag_and_by_name() {
        let check = |typed: &str, expected: Option<&str>| {
            assert_eq!(language_named(typed).as_deref(), expected, "{typed}");
        };
        check("ru", Some("rus"));
        check(" RUS ", Some("rus"));
        check("chi-sim", Some("chi_sim"));
        check("zh", Some("chi_sim"));
        check("tur", Some("tur"));
        check("../eng", None);
        check("eng+rus", None);
        check("", None);
    }

    #[test]
    fn no_word_of_a_page_is_shown_by_debug() {
        let page = RecognisedPage {
            languages: vec!["kaz".into()],
            percent: 90,
            width: 10,
            height: 10,
            content: "Gulnara".into(),
            runs: Vec::new(),
            certainties: Vec::new(),
        };
        assert!(!format!("{page:?}").contains("Gulnara"));
    }

    #[test]
    fn a_failure_is_kept_and_read_back() {
        let failure = RecogniseFailure::TimedOut { seconds: 7 };
        let kept = serde_json::to_string(&failure).unwrap();
        assert!(kept.contains(failure.code()));
        assert_eq!(
            serde_json::from_str::<RecogniseFailure>(&kept).unwrap(),
            failure
        );
        assert_eq!(failure.arguments()["seconds"], "7");
    }
}
