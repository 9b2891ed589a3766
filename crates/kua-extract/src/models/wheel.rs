//! Reads the members of a package file: a zip, as Python's wheels are.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;

/// No member of a package that is read here comes near it; a bomb does.
const LARGEST_MEMBER: u64 = 256 * 1024 * 1024;

/// A package file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WheelError {
    /// The bytes are no zip.
    #[error("the file is no package: expected a .whl as the package client downloads it")]
    NoPackage,
    /// A member is not there.
    #[error("the package lacks the file {0}")]
    Missing(Box<str>),
    /// A member is there and cannot be unpacked.
    #[error("the package is damaged at {0}: download it again")]
    Damaged(Box<str>),
}

/// A package file, opened.
pub struct Wheel<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Wheel<'b> {
    /// Opens the bytes of a package file.
    pub fn open(bytes: &'b [u8]) -> Result<Self, WheelError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WheelError::NoPackage)?;
        Ok(Self { archive })
    }

    /// Returns the names of the members; one that is no text is passed over.
    pub fn names(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.archive.file_names().filter_map(Result::ok)
    }

    /// Returns the name of the one member that ends so; folders carry versions, their ends do not.
    pub fn ending(&self, end: &str) -> Option<String> {
        let mut found = self.names().filter(|name| name.ends_with(end));
        let first = found.next()?;
        found.next().is_none().then(|| first.into_owned())
    }

    /// Unpacks a member.
    pub fn read(&mut self, name: &str) -> Result<Vec<u8>, WheelError> {
        let member = self
            .archive
            .by_name(name)
            .map_err(|_| WheelError::Missing(name.into()))?;
        let size = member.size();
        if size > LARGEST_MEMBER {
            return Err(WheelError::Damaged(name.into()));
        }
        // The stated size is a claim: it bounds what is read, and is not set aside beforehand.
        let mut bytes = Vec::new();
        member
            .take(size.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|_| WheelError::Damaged(name.into()))?;
        if bytes.len() as u64 != size {
            return Err(WheelError::Damaged(name.into()));
        }
        Ok(bytes)
    }

    /// Unpacks the one member that ends so.
    pub fn read_ending(&mut self, end: &str) -> Result<Vec<u8>, WheelError> {
        let name = self
            .ending(end)
            .ok_or_else(|| WheelError::Missing(end.into()))?;
        self.read(&name)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn package() -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        writer.start_file("sample-1.0/model", packed).unwrap();
        writer.write_all(&[7; 1000]).unwrap();
        writer.start_file("sample-1.0/meta.json", stored).unwrap();
        writer.write_all(b"{}").unwrap();
        writer.start_file("other/meta.json", stored).unwrap();
        writer.write_all(b"[]").unwrap();
        writer.finish().unwrap().into_inner()
    }

    fn check(end: &str, expected: Result<&[u8], WheelError>) {
        let package = package();
        let mut wheel = Wheel::open(&package).unwrap();
        assert_eq!(wheel.read_ending(end), expected.map(<[u8]>::to_vec));
    }

    #[test]
    fn members_are_found_by_their_end() {
        check("/model", Ok(&[7; 1000]));
        check("1.0/meta.json", Ok(b"{}"));
        check("nothing", Err(WheelError::Missing("nothing".into())));
    }

    #[test]
    fn an_end_that_two_members_share_names_neither() {
        check("/meta.json", Err(WheelError::Missing("/meta.json".into())));
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        for bytes in [&b""[..], b"PK\x03\x04", b"a text"] {
            assert_eq!(Wheel::open(bytes).err(), Some(WheelError::NoPackage));
        }
    }

    #[test]
    fn a_damaged_member_is_an_error() {
        let mut package = package();
        let at = package
            .windows(16)
            .position(|w| w == b"sample-1.0/model")
            .unwrap()
            + 16;
        package[at] ^= 0xff;
        let mut wheel = Wheel::open(&package).unwrap();
        assert_eq!(
            wheel.read("sample-1.0/model"),
            Err(WheelError::Damaged("sample-1.0/model".into()))
        );
    }
}
