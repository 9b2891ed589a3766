//! Fixtures that are packed: their parts lie under `tests/parts/` as files that can be read and compared.
//!
//! Each folder `tests/parts/<importer>/<name>` is packed into `fixtures/<importer>/<name>`
//! when the tests run with `KUA_WRITE_EXPECTED=1`; otherwise the two must agree.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// Writes a zip byte by byte, so that a test can lie in any field.
#[derive(Default)]
pub(crate) struct Packer {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

/// One member of a zip, with what it says of itself.
pub(crate) struct Packed {
    name: Vec<u8>,
    data: Vec<u8>,
    method: u16,
    flags: u16,
    crc: u32,
    size: u32,
    mode: u32,
}

impl Packed {
    /// A member that is stored as it is.
    pub(crate) fn stored(name: &str, content: &[u8]) -> Self {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        Self {
            name: name.as_bytes().to_vec(),
            data: content.to_vec(),
            method: 0,
            flags: 0x800,
            crc: crc.sum(),
            size: u32::try_from(content.len()).unwrap(),
            mode: 0o100_644,
        }
    }

    /// A member that is deflated.
    pub(crate) fn deflated(name: &str, content: &[u8]) -> Self {
        let level = flate2::Compression::default();
        let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), level);
        packer.write_all(content).unwrap();
        Self {
            data: packer.finish().unwrap(),
            method: 8,
            ..Self::stored(name, content)
        }
    }

    /// A member that says it is a kilobyte and is so many mebibytes of spaces.
    ///
    /// After the first one each mebibyte is packed into the same few bytes, so they are only repeated.
    pub(crate) fn spaces(name: &str, mebibytes: usize) -> Self {
        let spaces = vec![b' '; 1 << 20];
        let mut packer = flate2::Compress::new(flate2::Compression::best(), false);
        let mut pack = |from: &[u8], flush| {
            let mut packed = Vec::with_capacity(1 << 16);
            packer.compress_vec(from, &mut packed, flush).unwrap();
            packed
        };
        let first = pack(&spaces, flate2::FlushCompress::Sync);
        let next = pack(&spaces, flate2::FlushCompress::Sync);
        let last = pack(&[], flate2::FlushCompress::Finish);
        Self {
            data: [first, next.repeat(mebibytes - 1), last].concat(),
            method: 8,
            size: 1024,
            ..Self::stored(name, b"")
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// Says that it is protected by a password.
    pub(crate) fn protected(self) -> Self {
        self.with(|packed| packed.flags |= 1)
    }

    /// Says that it is a link.
    pub(crate) fn link(self) -> Self {
        self.with(|packed| packed.mode = 0o120_777)
    }

    /// Says that it has this checksum.
    pub(crate) fn with_checksum(self, crc: u32) -> Self {
        self.with(|packed| packed.crc = crc)
    }

    /// Names it in bytes of another encoding.
    pub(crate) fn named(self, name: &[u8]) -> Self {
        self.with(|packed| {
            packed.name = name.to_vec();
            packed.flags &= !0x800;
        })
    }
}

impl Packer {
    /// Adds a member.
    pub(crate) fn add(mut self, member: &Packed) -> Self {
        let at = self.bytes.len();
        let fields = self.fields(member);
        self.bytes.extend_from_slice(b"PK\x03\x04\x14\0");
        self.bytes.extend_from_slice(&fields);
        self.bytes.extend_from_slice(&member.name);
        self.bytes.extend_from_slice(&member.data);
        self.point(member, at)
    }

    /// Adds a line of the directory that points to where another member stands.
    pub(crate) fn point(mut self, member: &Packed, at: usize) -> Self {
        let fields = self.fields(member);
        self.directory
            .extend_from_slice(b"PK\x01\x02\x14\x03\x14\0");
        self.directory.extend_from_slice(&fields);
        // No comment, first disk, no internal attributes; the mode of Unix is the upper half of the others.
        self.directory.extend_from_slice(&[0; 6]);
        self.directory
            .extend_from_slice(&(member.mode << 16).to_le_bytes());
        self.directory
            .extend_from_slice(&u32::try_from(at).unwrap().to_le_bytes());
        self.directory.extend_from_slice(&member.name);
        self.count += 1;
        self
    }

    /// What local header and directory share, from the flags to the length of additional fields.
    fn fields(&self, member: &Packed) -> Vec<u8> {
        let mut fields = Vec::new();
        fields.extend_from_slice(&member.flags.to_le_bytes());
        fields.extend_from_slice(&member.method.to_le_bytes());
        // Half past eight on 11 March 2019.
        fields.extend_from_slice(&[0xC0, 0x43, 0x6B, 0x4E]);
        fields.extend_from_slice(&member.crc.to_le_bytes());
        fields.extend_from_slice(&u32::try_from(member.data.len()).unwrap().to_le_bytes());
        fields.extend_from_slice(&member.size.to_le_bytes());
        fields.extend_from_slice(&u16::try_from(member.name.len()).unwrap().to_le_bytes());
        fields.extend_from_slice(&[0, 0]);
        fields
    }

    /// Returns the members without their directory, as a copy that broke off leaves them.
    pub(crate) fn broken_off(self) -> Vec<u8> {
        self.bytes
    }

    /// Returns the zip.
    pub(crate) fn finish(self) -> Vec<u8> {
        let mut bytes = self.bytes;
        let begin = u32::try_from(bytes.len()).unwrap();
        let size = u32::try_from(self.directory.len()).unwrap();
        bytes.extend_from_slice(&self.directory);
        bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        bytes.extend_from_slice(&self.count.to_le_bytes());
        bytes.extend_from_slice(&self.count.to_le_bytes());
        bytes.extend_from_slice(&size.to_le_bytes());
        bytes.extend_from_slice(&begin.to_le_bytes());
        bytes.extend_from_slice(&[0, 0]);
        bytes
    }
}

fn files_under(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_under(&path, into);
        } else {
            into.push(path);
        }
    }
}

fn packed(folder: &Path) -> Vec<u8> {
    let mut files = Vec::new();
    files_under(folder, &mut files);
    let mut members: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|file| {
            let name = file.strip_prefix(folder).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            (name, std::fs::read(file).unwrap())
        })
        .collect();
    // The type of an OpenDocument file stands first.
    members.sort_by_key(|(name, _)| (name != "mimetype", name.clone()));
    members
        .iter()
        .fold(Packer::default(), |packer, (name, content)| {
            packer.add(&Packed::stored(name, content))
        })
        .finish()
}

/// Returns each packed fixture with what its parts make.
fn packed_fixtures() -> Vec<(PathBuf, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let parts = root.join("tests/parts");
    let mut found = Vec::new();
    for importer in std::fs::read_dir(&parts).unwrap() {
        for folder in std::fs::read_dir(importer.unwrap().path()).unwrap() {
            let folder = folder.unwrap().path();
            let fixture = root
                .join("fixtures")
                .join(folder.strip_prefix(&parts).unwrap());
            found.push((fixture, packed(&folder)));
        }
    }
    found
}

/// Writes the packed fixtures, once and if that is asked for.
pub(crate) fn write_packed_fixtures() {
    static WRITTEN: Once = Once::new();
    WRITTEN.call_once(|| {
        if std::env::var_os("KUA_WRITE_EXPECTED").is_some() {
            for (fixture, bytes) in packed_fixtures()
                .into_iter()
                .chain(super::recordings::made())
            {
                std::fs::create_dir_all(fixture.parent().unwrap()).unwrap();
                std::fs::write(&fixture, &bytes).unwrap();
            }
        }
    });
}

#[test]
fn packed_fixtures_are_their_parts() {
    write_packed_fixtures();
    let mut fixtures = packed_fixtures();
    fixtures.extend(super::recordings::made());
    assert!(!fixtures.is_empty());
    for (fixture, bytes) in fixtures {
        let name = fixture.display();
        assert!(
            std::fs::read(&fixture).unwrap() == bytes,
            "{name} is not what its parts make"
        );
    }
}
