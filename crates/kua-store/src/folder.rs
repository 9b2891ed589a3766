//! The folder of a vault: its files, and how they are written so that a stop at any moment leaves the old or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kua_core::OriginalId;
use kua_core::ports::StoreError;

use crate::fault::{Doing, damaged};

/// Version of the folder that this program reads and writes.
pub(crate) const FORMAT: u64 = 1;

/// Where the parts of a vault are. Names are neutral: they say neither what made them nor whose they are.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn version(&self) -> PathBuf {
        self.root.join("vault.json")
    }

    pub(crate) fn slots(&self) -> PathBuf {
        self.root.join("slots.cbor")
    }

    pub(crate) fn record(&self) -> PathBuf {
        self.root.join("record.db")
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.root.join("keys.db")
    }

    pub(crate) fn head(&self) -> PathBuf {
        self.root.join("head")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    pub(crate) fn originals(&self) -> PathBuf {
        self.root.join("originals")
    }

    pub(crate) fn scratch(&self) -> PathBuf {
        self.root.join("tmp")
    }

    /// Returns the place of an original: a folder of its first byte, a random name.
    pub(crate) fn original(&self, file: OriginalId) -> PathBuf {
        let name = plain(file);
        let first = name.get(..2).unwrap_or("00");
        self.originals().join(first).join(&name)
    }

    /// Says whether the folder is a vault, and of which version.
    pub(crate) fn format(&self) -> Result<Option<u64>, StoreError> {
        let bytes = match fs::read(self.version()) {
            Ok(bytes) => bytes,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(crate::fault::disk(&error, "reading vault.json")),
        };
        let wrong = || damaged("vault.json", "it does not say which format the folder has");
        let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
        let format = value.get("format").and_then(serde_json::Value::as_u64);
        let format = format.ok_or_else(wrong)?;
        if format <= FORMAT && bytes != version_bytes() {
            return Err(damaged("vault.json", "it is not what this version writes"));
        }
        Ok(Some(format))
    }

    /// Empties the scratch folder, and makes it where it is missing.
    pub(crate) fn empty_scratch(&self) -> Result<(), StoreError> {
        const DOING: &str = "emptying tmp/";
        make_folder(&self.scratch())?;
        for entry in fs::read_dir(self.scratch()).doing(DOING)? {
            let entry = entry.doing(DOING)?;
            if entry.file_type().doing(DOING)?.is_dir() {
                fs::remove_dir_all(entry.path()).doing(DOING)?;
            } else {
                fs::remove_file(entry.path()).doing(DOING)?;
            }
        }
        Ok(())
    }

    /// Lists the originals on disk; what does not look like one comes second, as a neutral path.
    pub(crate) fn list_originals(&self) -> Result<(Vec<OriginalId>, usize), StoreError> {
        const DOING: &str = "listing originals/";
        let mut found = Vec::new();
        let mut strange = 0;
        let shelves = match fs::read_dir(self.originals()) {
            Ok(shelves) => shelves,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((found, 0)),
            Err(error) => return Err(crate::fault::disk(&error, DOING)),
        };
        for shelf in shelves {
            let shelf = shelf.doing(DOING)?;
            if !shelf.file_type().doing(DOING)?.is_dir() {
                strange += 1;
                continue;
            }
            for entry in fs::read_dir(shelf.path()).doing(DOING)? {
                let entry = entry.doing(DOING)?;
                let name = entry.file_name();
                let id = name
                    .to_str()
                    .and_then(|name| name.parse::<OriginalId>().ok());
                match id {
                    Some(id) if self.original(id) == entry.path() => found.push(id),
                    _ => strange += 1,
                }
            }
        }
        found.sort();
        Ok((found, strange))
    }
}

/// Returns the bytes of `vault.json`.
pub(crate) fn version_bytes() -> Vec<u8> {
    format!("{{\"format\": {FORMAT}}}\n").into_bytes()
}

/// Returns an id as 32 digits without dashes.
fn plain(file: OriginalId) -> String {
    file.to_string().replace('-', "")
}

/// Makes a folder that only its owner may enter, with those above it.
pub(crate) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).doing("making a folder")
}

/// Opens a new file that only its owner may read.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Tells the disk to keep what a folder lists.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// Replaces a small file: a scratch file is written and synced, then takes the name, then the folder is synced.
pub(crate) fn replace(
    folder: &Folder,
    target: &Path,
    bytes: &[u8],
    doing: &'static str,
) -> Result<(), StoreError> {
    let name = target.file_name().unwrap_or_default();
    let scratch = folder.scratch().join(name);
    let written = (|| {
        match fs::remove_file(&scratch) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = new_file(&scratch)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&scratch, target)?;
        sync_folder(folder.root())
    })();
    written.doing(doing)
}
