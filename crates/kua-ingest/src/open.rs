//! Opening the files that somebody names, with errors that say what to do.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// Why a named file cannot be read. It holds the path, to be shown to the person who typed it and never stored.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file {}; check the spelling, or whether the drive is connected", .path.display())]
    Missing {
        /// The path as given.
        path: PathBuf,
    },
    /// It is a directory.
    #[error("{} is a directory; name a file", .path.display())]
    Directory {
        /// The path as given.
        path: PathBuf,
    },
    /// It is neither file nor directory.
    #[error("{} is not a file (a device or a pipe); copy its content to a file first", .path.display())]
    NotAFile {
        /// The path as given.
        path: PathBuf,
    },
    /// It may not be read.
    #[error("{} may not be read; ask for its owner's permission or copy it to a place of your own", .path.display())]
    Forbidden {
        /// The path as given.
        path: PathBuf,
    },
    /// The system refuses for another reason.
    #[error("{} cannot be read ({reason}); check the disk or the drive it is on", .path.display())]
    Unreadable {
        /// The path as given.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

/// Returns the files that are meant: those named, and all that lie in the folders named, in order of their paths.
///
/// Links and hidden files in folders are passed over, and so is each path of `except`: the vault itself,
/// and the file with its passphrase. What cannot be looked into comes back as an error, and the rest all the same.
pub fn files_in(paths: &[PathBuf], except: &[PathBuf]) -> (Vec<PathBuf>, Vec<OpenError>) {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    let except: Vec<PathBuf> = except
        .iter()
        .filter_map(|path| path.canonicalize().ok())
        .collect();
    for path in paths {
        if path.is_dir() {
            look_into(path, &except, &mut files, &mut errors);
        } else {
            files.push(path.clone());
        }
    }
    (files, errors)
}

fn look_into(
    folder: &Path,
    except: &[PathBuf],
    files: &mut Vec<PathBuf>,
    errors: &mut Vec<OpenError>,
) {
    let is_excepted = |path: &Path| {
        let path = path.canonicalize();
        path.is_ok_and(|path| except.contains(&path))
    };
    if is_excepted(folder) {
        return;
    }
    let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            errors.push(OpenError::Unreadable {
                path: folder.to_owned(),
                reason: error.kind().to_string(),
            });
            return;
        }
    };
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        match entry.file_type() {
            _ if is_hidden => {}
            Ok(kind) if kind.is_dir() => look_into(&entry.path(), except, files, errors),
            Ok(kind) if kind.is_file() && !is_excepted(&entry.path()) => files.push(entry.path()),
            _ => {}
        }
    }
}

/// Opens a file and returns it with its size in bytes and its extension in lower case.
pub fn open(path: &Path) -> Result<(File, u64, Option<String>), OpenError> {
    let refused = |error: io::Error| {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => OpenError::Missing { path },
            io::ErrorKind::PermissionDenied => OpenError::Forbidden { path },
            _ => OpenError::Unreadable {
                path,
                reason: error.kind().to_string(),
            },
        }
    };
    // The type is looked at before opening, because opening a pipe waits for ever.
    let kind = std::fs::metadata(path).map_err(refused)?;
    if kind.is_dir() {
        return Err(OpenError::Directory {
            path: path.to_owned(),
        });
    }
    if !kind.is_file() {
        return Err(OpenError::NotAFile {
            path: path.to_owned(),
        });
    }
    let file = File::open(path).map_err(refused)?;
    let size = file.metadata().map_err(refused)?.len();
    Ok((file, size, extension(path)))
}

/// Returns the extension of a name in lower case, where it is short and plain enough to be one.
pub fn extension(path: &Path) -> Option<String> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    let is_plain =
        extension.len() <= 12 && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_plain.then_some(extension)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_no_file_is_refused_with_advice() {
        let folder = tempfile::tempdir().unwrap();
        let missing = open(&folder.path().join("nothing.txt")).unwrap_err();
        assert!(matches!(missing, OpenError::Missing { .. }), "{missing}");
        let directory = open(folder.path()).unwrap_err();
        assert!(
            directory.to_string().contains("is a directory"),
            "{directory}"
        );
        let device = open(Path::new("/dev/null")).unwrap_err();
        assert!(matches!(device, OpenError::NotAFile { .. }), "{device}");
    }

    #[test]
    fn a_file_comes_with_size_and_extension() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Report.TXT");
        std::fs::write(&path, "words").unwrap();
        let (_, size, extension) = open(&path).unwrap();
        assert_eq!((size, extension.as_deref()), (5, Some("txt")));
    }
}
