//! Somebody at a terminal, with a folder for the vault and files of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub(crate) struct Person {
    folder: TempDir,
}

pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) error: String,
    pub(crate) code: i32,
}

impl Said {
    /// The call ended well.
    pub(crate) fn well(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}", self.out, self.error);
        self
    }

    /// The call was refused, with these words in the error.
    pub(crate) fn refused(self, words: &str) -> Self {
        assert_eq!(self.code, 1, "{}\n{}", self.out, self.error);
        assert!(self.error.contains(words), "{}", self.error);
        self
    }

    pub(crate) fn json(&self) -> Vec<serde_json::Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

impl Person {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        std::fs::write(
            folder.path().join("passphrase"),
            "six words that nobody guesses\n",
        )
        .unwrap();
        Self { folder }
    }

    /// Somebody with a vault.
    pub(crate) fn with_vault() -> Self {
        let person = Self::new();
        person.kua(&["init"]).well();
        person
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    /// Runs kua on the vault, with the passphrase.
    pub(crate) fn kua(&self, arguments: &[&str]) -> Said {
        self.kua_with(&self.path("passphrase"), arguments)
    }

    pub(crate) fn kua_with(&self, passphrase: &Path, arguments: &[&str]) -> Said {
        let output = self
            .command()
            .arg("--vault")
            .arg(self.path("vault"))
            .arg("--passphrase-file")
            .arg(passphrase)
            .args(arguments)
            .output()
            .unwrap();
        said(&output)
    }

    /// Runs kua without naming a vault.
    pub(crate) fn bare(&self, arguments: &[&str]) -> Said {
        said(&self.command().args(arguments).output().unwrap())
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kua"));
        command
            .env_remove("KUA_VAULT")
            // Models that somebody added for themselves are not this person's.
            .env_remove("KUA_MODELS")
            .env("XDG_DATA_HOME", self.path("data"))
            .env("LANG", "C")
            .current_dir(self.folder.path());
        command
    }
}

fn said(output: &Output) -> Said {
    Said {
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        error: String::from_utf8(output.stderr.clone()).unwrap(),
        code: output.status.code().unwrap(),
    }
}
