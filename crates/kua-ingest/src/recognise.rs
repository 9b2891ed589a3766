//! Recognising letters with tesseract, a program of the machine that is shut in before it starts.
//!
//! The parent starts this very program again ([`recogniser_main`]), which takes from itself
//! all that tesseract does not need and then becomes tesseract: see the module `profile`.
//! The picture comes as a sealed file in memory, the answer is a table on a pipe, and what it
//! complains of is thrown away. The table is checked like everything that comes from
//! where hostile bytes were: see the module `table`.

mod choose;
mod profile;
mod run;
mod scripts;
mod table;

use std::path::PathBuf;
use std::sync::OnceLock;

use kua_core::recognition::{
    LANGUAGES, RecogniseAnswer, RecogniseFailure, RecogniseLimits, RecogniseRequest,
    RecognisedPage, Recogniser,
};

use crate::sandbox::Confinement;

pub use profile::recogniser_main;

/// Where Debian and others put the language data.
const DATA: &[&str] = &[
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
];

/// Recognises letters with the tesseract of this machine.
#[derive(Debug)]
pub struct Tesseract {
    /// This program, and the words that make it shut itself in.
    own: PathBuf,
    arguments: Vec<String>,
    found: Option<Found>,
    version: OnceLock<Option<String>>,
}

/// Where tesseract and its data lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) program: PathBuf,
    pub(crate) data: PathBuf,
}

/// What there is on this machine for recognising, for `kua doctor`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The version of the program; none where it is missing or does not start.
    pub version: Option<String>,
    /// The languages it has data for.
    pub languages: Vec<String>,
    /// Those of ours that it has no data for, as the ends of the names of Debian's packages.
    pub missing: Vec<&'static str>,
    /// What of its confinement is in force.
    pub confinement: Confinement,
}

impl Tesseract {
    /// Uses the tesseract of this machine; `kua` names itself (`std::env::current_exe()`).
    pub fn new(own: impl Into<PathBuf>) -> Self {
        Self {
            own: own.into(),
            arguments: vec!["worker".to_owned(), "recognise".to_owned()],
            found: find(),
            version: OnceLock::new(),
        }
    }

    /// Uses another call of this program than `worker recognise`.
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl IntoIterator<Item = String>) -> Self {
        self.arguments = arguments.into_iter().collect();
        self
    }

    /// Uses another program and other language data than those of the machine: for tests.
    #[must_use]
    pub fn with_program(mut self, program: impl Into<PathBuf>, data: impl Into<PathBuf>) -> Self {
        self.found = Some(Found {
            program: program.into(),
            data: data.into(),
        });
        self.version = OnceLock::new();
        self
    }

    /// Says what there is on this machine. Blocks.
    pub fn about(&self) -> About {
        let asked = self.ask(&["--version"], &[], RecogniseLimits::default());
        let (confinement, answer) = asked.unwrap_or_default();
        let languages = self.languages();
        About {
            version: version_in(&answer),
            missing: LANGUAGES
                .iter()
                .filter(|(own, _, _)| !languages.iter().any(|language| language == own))
                .map(|(_, _, package)| *package)
                .collect(),
            languages,
            confinement,
        }
    }

    /// Recognises one page. Blocks.
    pub fn recognise_blocking(
        &self,
        request: &RecogniseRequest,
        picture: &[u8],
    ) -> Result<RecognisedPage, RecogniseFailure> {
        let installed = self.languages();
        if self.found.is_none() {
            return Err(RecogniseFailure::Missing);
        }
        let limits = request.limits;
        choose::recognise(request, &installed, &mut |languages, look| {
            let joined = languages.join("+");
            let mode = look.mode();
            let call = ["stdin", "stdout", "-l", &joined, "--psm", mode, "tsv"];
            let (_, answer) = self.ask(&call, picture, limits)?;
            table::Table::read(&answer).ok_or(RecogniseFailure::Nonsense)
        })
    }
}

impl Recogniser for Tesseract {
    fn recognise(&self, request: RecogniseRequest, picture: Vec<u8>) -> RecogniseAnswer<'_> {
        let own = Self {
            own: self.own.clone(),
            arguments: self.arguments.clone(),
            found: self.found.clone(),
            version: OnceLock::new(),
        };
        Box::pin(async move {
            tokio::task::spawn_blocking(move || own.recognise_blocking(&request, &picture))
                .await
                .unwrap_or_else(|_| Err(run::not_started("its thread ended")))
        })
    }

    fn version(&self) -> Option<String> {
        let ask = || {
            let asked = self.ask(&["--version"], &[], RecogniseLimits::default());
            asked.ok().and_then(|(_, answer)| version_in(&answer))
        };
        self.version.get_or_init(ask).clone()
    }

    fn languages(&self) -> Vec<String> {
        let Some(found) = &self.found else {
            return Vec::new();
        };
        let Ok(entries) = std::fs::read_dir(&found.data) else {
            return Vec::new();
        };
        let name = |entry: std::io::Result<std::fs::DirEntry>| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            let name = name.strip_suffix(".traineddata")?.to_owned();
            (name != "osd").then_some(name)
        };
        let mut languages: Vec<String> = entries.filter_map(name).collect();
        languages.sort();
        languages
    }
}

/// Finds tesseract in the search path and in the usual folders, and its language data.
fn find() -> Option<Found> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let usual = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map(PathBuf::from);
    let program = usual
        .into_iter()
        .chain(std::env::split_paths(&paths))
        .map(|folder| folder.join("tesseract"))
        .filter(|path| path.is_file())
        // Where a link leads is what may be run.
        .find_map(|path| path.canonicalize().ok())?;
    let data = std::env::var_os("TESSDATA_PREFIX").map(PathBuf::from);
    let data = data
        .into_iter()
        .chain(DATA.iter().map(PathBuf::from))
        .find_map(|folder| folder.canonicalize().ok().filter(|folder| folder.is_dir()))?;
    Some(Found { program, data })
}

/// Returns the first line of what it says of its version, if that looks like one.
fn version_in(answer: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(answer).ok()?;
    let line = text.lines().next()?.trim();
    let is_plain = line
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || " .-".contains(c));
    (line.starts_with("tesseract ") && line.len() <= 60 && is_plain).then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_told_from_other_words() {
        let check = |answer: &str, expected: Option<&str>| {
            assert_eq!(version_in(answer.as_bytes()).as_deref(), expected);
        };
        check(
            "tesseract 5.3.0\n leptonica-1.82.0\n",
            Some("tesseract 5.3.0"),
        );
        check("tesseract <b>", None);
        check("something else", None);
        check("", None);
    }
}
