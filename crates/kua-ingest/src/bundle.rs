//! A folder that is the export of a messenger: handed on as one zip, so that its messages find their files.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use flate2::Crc;

use crate::importers::is_conversation;

/// The most files of one export.
const MOST_FILES: usize = 20_000;

/// How deep folders in it go.
const DEEPEST: usize = 8;

/// An export that lies in a folder.
#[derive(Debug)]
pub struct Bundle {
    folder: PathBuf,
    /// Names inside the folder with `/` between, and where each lies.
    files: Vec<(String, PathBuf)>,
}

impl Bundle {
    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Packs the files as they are now; the same files make the same bytes.
    ///
    /// Each is read twice: its checksum stands in front of it.
    pub fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        let mut directory = Vec::new();
        let mut source: Box<dyn Read + Send> = Box::new(io::empty());
        let mut at: u64 = 0;
        for (name, path) in &self.files {
            let (sum, size) = checksum(path)?;
            let fields = fields(name, sum, size)?;
            let header = [b"PK\x03\x04".as_slice(), &fields, name.as_bytes()].concat();
            directory.extend(b"PK\x01\x02\x14\x00");
            directory.extend(&fields);
            directory.extend([0; 10]);
            directory.extend(fit::<u32>(at)?.to_le_bytes());
            directory.extend(name.as_bytes());
            at += header.len() as u64 + u64::from(size);
            let later = Later {
                path: path.clone(),
                file: None,
                left: u64::from(size),
            };
            source = Box::new(source.chain(Cursor::new(header)).chain(later));
        }
        let count = fit::<u16>(self.files.len() as u64)?.to_le_bytes();
        let size = fit::<u32>(directory.len() as u64)?.to_le_bytes();
        directory.extend(b"PK\x05\x06\0\0\0\0");
        directory.extend([count, count].concat());
        directory.extend(size);
        directory.extend(fit::<u32>(at)?.to_le_bytes());
        directory.extend([0; 2]);
        Ok(Box::new(source.chain(Cursor::new(directory))))
    }
}

/// Looks whether a folder is an export: a conversation lies in it, by its content.
pub(crate) fn bundle_in(folder: &Path) -> Option<Bundle> {
    const HEAD: u64 = 64 * 1024;
    let entries = std::fs::read_dir(folder).ok()?;
    let has_conversation = entries.flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_candidate = name == "result.json"
            || name.ends_with("_chat.txt")
            || (name.starts_with("WhatsApp") && name.ends_with(".txt"));
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let mut head = Vec::new();
        is_candidate
            && is_file
            && File::open(entry.path())
                .and_then(|file| file.take(HEAD).read_to_end(&mut head))
                .is_ok()
            && is_conversation(&head)
    });
    if !has_conversation {
        return None;
    }
    let mut files = Vec::new();
    gather(folder, "", 0, &mut files)?;
    files.sort();
    Some(Bundle {
        folder: folder.to_owned(),
        files,
    })
}

/// Gathers the files of a folder; none where there are too many of them.
fn gather(
    folder: &Path,
    before: &str,
    depth: usize,
    files: &mut Vec<(String, PathBuf)>,
) -> Option<()> {
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().ok()?;
        if name.starts_with('.') {
            continue;
        }
        let name = format!("{before}{name}");
        if kind.is_dir() && depth < DEEPEST {
            gather(&entry.path(), &format!("{name}/"), depth + 1, files)?;
        } else if kind.is_file() {
            files.push((name, entry.path()));
        }
        if files.len() > MOST_FILES {
            return None;
        }
    }
    Some(())
}

fn checksum(path: &Path) -> io::Result<(u32, u32)> {
    let mut file = File::open(path)?;
    let mut crc = Crc::new();
    let mut size = 0_u64;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((crc.sum(), fit(size)?));
        }
        crc.update(buffer.get(..read).unwrap_or_default());
        size += read as u64;
    }
}

/// The fields that both headers of a stored file share.
fn fields(name: &str, sum: u32, size: u32) -> io::Result<Vec<u8>> {
    let mut fields = Vec::new();
    // Version 2.0, names in UTF-8, stored, and the first day that the format knows.
    for field in [20_u16, 1 << 11, 0, 0, 0x21] {
        fields.extend(field.to_le_bytes());
    }
    for field in [sum, size, size] {
        fields.extend(field.to_le_bytes());
    }
    fields.extend(fit::<u16>(name.len() as u64)?.to_le_bytes());
    fields.extend(0_u16.to_le_bytes());
    Ok(fields)
}

fn fit<T: TryFrom<u64>>(number: u64) -> io::Result<T> {
    T::try_from(number).map_err(|_| io::ErrorKind::FileTooLarge.into())
}

/// A file that is opened when its turn comes, so that a folder of thousands opens one at a time.
struct Later {
    path: PathBuf,
    file: Option<File>,
    left: u64,
}

impl Read for Later {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            self.file = None;
            return Ok(0);
        }
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(File::open(&self.path)?),
        };
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let length = buffer.len().min(most);
        let read = file.read(buffer.get_mut(..length).unwrap_or_default())?;
        if read == 0 && length > 0 {
            // It became shorter since its checksum was taken.
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::{MetadataCode, ReadRequest};

    use super::*;
    use crate::read_bytes_here;

    #[test]
    fn a_folder_of_an_export_is_one_export() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, content: &[u8]| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        };
        put(
            "_chat.txt",
            "11.03.2019, 14:05 - Renske: IMG-20190311-WA0003.jpg (file attached)\n".as_bytes(),
        );
        put("media/IMG-20190311-WA0003.jpg", b"\xff\xd8\xff\xe0");
        put(".hidden", b"x");
        let bundle = bundle_in(folder.path()).unwrap();
        let mut bytes = Vec::new();
        bundle.open().unwrap().read_to_end(&mut bytes).unwrap();
        let reading = read_bytes_here(&ReadRequest::default(), &bytes).unwrap();
        assert!(reading.is_export());
        let map = reading.body().unwrap().map.messages().unwrap();
        assert_eq!(map.pieces.first().unwrap().attachments, [0]);
        assert!(
            reading
                .metadata
                .iter()
                .any(|fact| fact.code == MetadataCode::Sender)
        );
        let mut again = Vec::new();
        bundle.open().unwrap().read_to_end(&mut again).unwrap();
        assert_eq!(bytes, again);
    }

    #[test]
    fn other_folders_are_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("result.json"), "{}").unwrap();
        std::fs::write(folder.path().join("notes.txt"), "words").unwrap();
        assert!(bundle_in(folder.path()).is_none());
    }
}
