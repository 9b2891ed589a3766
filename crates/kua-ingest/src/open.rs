//! Opening the files that somebody names, with errors that say what to do.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::bundle::{Bundle, bundle_in};

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
pub fn brought(paths: &[PathBuf], except: &[PathBuf]) -> Brought {
    let mut brought = Brought::default();
    let except: Vec<PathBuf> = except
        .iter()
        .filter_map(|path| path.canonicalize().ok())
        .collect();
    for path in paths {
        if path.is_dir() {
            brought.look_into(path, &except);
        } else {
            brought.files.push(path.clone());
        }
    }
    brought
}

/// What lies in the files and folders that were named.
#[derive(Debug, Default)]
pub struct Brought {
    /// The files, in order.
    pub files: Vec<PathBuf>,
    /// Folders that are the export of a messenger; their files are none of `files`.
    pub exports: Vec<Bundle>,
    /// How many files were left out: thumbnails, and what is hidden.
    pub left_out: usize,
    /// What could not be looked into.
    pub refused: Vec<OpenError>,
}

impl Brought {
    fn look_into(&mut self, folder: &Path, except: &[PathBuf]) {
        let is_excepted = |path: &Path| {
            let path = path.canonicalize();
            path.is_ok_and(|path| except.contains(&path))
        };
        if is_excepted(folder) {
            return;
        }
        if let Some(export) = bundle_in(folder) {
            self.exports.push(export);
            return;
        }
        let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                self.refused.push(OpenError::Unreadable {
                    path: folder.to_owned(),
                    reason: error.kind().to_string(),
                });
                return;
            }
        };
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_hidden = name.starts_with('.') || name == "Thumbs.db";
            match entry.file_type() {
                Ok(kind) if is_hidden => {
                    self.left_out += if kind.is_dir() {
                        files_below(&entry.path(), 0)
                    } else {
                        1
                    };
                }
                Ok(kind) if kind.is_dir() => self.look_into(&entry.path(), except),
                Ok(kind) if kind.is_file() && !is_excepted(&entry.path()) => {
                    self.files.push(entry.path());
                }
                _ => {}
            }
        }
    }
}

/// Counts the files below a folder that is left out, such as the thumbnails of a telephone.
fn files_below(folder: &Path, depth: usize) -> usize {
    const DEEPEST: usize = 8;
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < DEEPEST => files_below(&entry.path(), depth + 1),
            Ok(kind) if kind.is_file() => 1,
            _ => 0,
        })
        .sum()
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
    fn thumbnails_and_hidden_files_are_left_out_and_counted() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "DCIM/Camera/IMG_20190311_140509.jpg",
            "DCIM/.thumbnails/1.jpg",
            "DCIM/.thumbnails/2.jpg",
            "Android/media/com.whatsapp/WhatsApp/Media/.nomedia",
            "Android/media/com.whatsapp/WhatsApp/Media/IMG-20190311-WA0003.jpg",
        ] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "x").unwrap();
        }
        let brought = brought(&[folder.path().to_owned()], &[]);
        assert_eq!((brought.files.len(), brought.left_out), (2, 3));
        assert!(brought.exports.is_empty() && brought.refused.is_empty());
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
