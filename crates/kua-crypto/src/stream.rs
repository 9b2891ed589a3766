//! Original files, encrypted piece by piece while they are read or written.
//!
//! A stream file is: nonce prefix (19 random bytes), then chunks. A chunk is
//! up to 64 KiB of plain bytes under XChaCha20-Poly1305 with its tag (16
//! bytes); every chunk but the last is full. The nonce of a chunk is prefix,
//! chunk number (4 bytes, the highest first) and a byte that is 1 for the
//! last chunk and else 0 (the STREAM construction of Hoang, Reyhanitabar,
//! Rogaway and Vizár, 2015). So cutting, swapping, repeating or changing
//! anything is detected, at the latest when the end is read.

use std::io::{self, Read, Seek, SeekFrom, Write};

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::digest::Sha256;
use crate::random::{self, RandomError};
use crate::secret::SecretKey32;

/// Plain bytes in a full chunk.
pub const CHUNK: usize = 64 * 1024;
/// Bytes before the first chunk.
pub const PREFIX: usize = 19;
/// Bytes that a chunk is longer than what it holds.
pub const TAG: usize = 16;

/// Why a stream could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The source or the target failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// A chunk was changed, moved or cut, or the key is not the file's own.
    #[error("the stored file is damaged in chunk {chunk}, or the key is not its own")]
    Damaged {
        /// Which chunk, counted from 0.
        chunk: u32,
    },
    /// An earlier write failed, so the file cannot be completed.
    #[error("an earlier write failed: write the file anew")]
    Spoilt,
    /// The file has more chunks than can be numbered (256 TiB).
    #[error("the file is too large to be stored")]
    TooLarge,
}

impl From<StreamError> for io::Error {
    fn from(error: StreamError) -> Self {
        match error {
            StreamError::Io(error) => error,
            StreamError::Damaged { .. } => Self::new(io::ErrorKind::InvalidData, error),
            other => Self::other(other),
        }
    }
}

/// What passed through a stream: hash and size of the plain bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// SHA-256 of the plain bytes.
    pub sha256: [u8; 32],
    /// How many there were.
    pub size: u64,
}

/// Encrypts everything of a source into a target; hashes and counts on the way.
///
/// The target is flushed but not synced: that is the caller's part.
///
/// # Errors
/// [`StreamError`]; what was written until then is of no use.
pub fn encrypt(
    key: &SecretKey32,
    mut source: impl Read,
    target: impl Write,
) -> Result<Summary, StreamError> {
    let mut writer = EncryptWriter::new(key, target)?;
    let mut buffer = Zeroizing::new(vec![0; CHUNK]);
    loop {
        match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => writer.write_all(buffer.get(..count).unwrap_or_default())?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    writer.finish().map(|(summary, _)| summary)
}

/// Decrypts everything of a source into a target; hashes and counts on the way.
///
/// # Errors
/// [`StreamError`]; chunks before a damaged one were written by then.
pub fn decrypt(
    key: &SecretKey32,
    source: impl Read,
    mut target: impl Write,
) -> Result<Summary, StreamError> {
    let mut reader = DecryptReader::new(key, source)?;
    while reader.next_chunk()? {
        target.write_all(reader.rest())?;
        reader.taken = reader.plain.len();
    }
    target.flush()?;
    Ok(reader.summary())
}

/// Encrypts what is written to it.
///
/// The file is whole only after [`EncryptWriter::finish`]; without it, reading reports damage.
pub struct EncryptWriter<W: Write> {
    chunks: Chunks,
    waiting: Zeroizing<Vec<u8>>,
    sha256: Sha256,
    size: u64,
    /// Set while a chunk is written: if that fails, the file is spoilt and stays so.
    spoilt: bool,
    target: W,
}

impl<W: Write> EncryptWriter<W> {
    /// Begins a file: writes the nonce prefix.
    ///
    /// # Errors
    /// [`StreamError`] if there are no random bytes or the target fails.
    pub fn new(key: &SecretKey32, mut target: W) -> Result<Self, StreamError> {
        let prefix = random::bytes()?;
        target.write_all(&prefix)?;
        Ok(Self {
            chunks: Chunks::new(key, prefix),
            waiting: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            sha256: Sha256::new(),
            size: 0,
            spoilt: false,
            target,
        })
    }

    /// Writes the last chunk and flushes; returns hash and size, and the target.
    ///
    /// # Errors
    /// [`StreamError`] if the target fails.
    pub fn finish(mut self) -> Result<(Summary, W), StreamError> {
        self.write_chunk(true)?;
        self.target.flush()?;
        let summary = Summary {
            sha256: self.sha256.finish(),
            size: self.size,
        };
        Ok((summary, self.target))
    }

    fn write_chunk(&mut self, last: bool) -> Result<(), StreamError> {
        if self.spoilt {
            return Err(StreamError::Spoilt);
        }
        self.spoilt = true;
        self.chunks.encrypt(last, &mut self.waiting)?;
        self.target.write_all(&self.waiting)?;
        self.waiting.clear();
        self.spoilt = false;
        Ok(())
    }
}

impl<W: Write> Write for EncryptWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits until more comes, since it may be the last one.
        if self.spoilt || (self.waiting.len() == CHUNK && !bytes.is_empty()) {
            self.write_chunk(false)?;
        }
        let count = bytes.len().min(CHUNK.saturating_sub(self.waiting.len()));
        let taken = bytes.get(..count).unwrap_or_default();
        self.waiting.extend_from_slice(taken);
        self.sha256.update(taken);
        self.size += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.target.flush()
    }
}

/// Decrypts what it reads; no byte comes out that was not checked.
///
/// A reader that reports the end of the file has checked that it is the true end.
pub struct DecryptReader<R: Read> {
    chunks: Chunks,
    plain: Zeroizing<Vec<u8>>,
    taken: usize,
    /// The first byte of the next chunk, once it was looked at.
    ahead: Option<u8>,
    state: State,
    sha256: Sha256,
    size: u64,
    source: R,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Ended,
    Failed,
}

impl<R: Read> DecryptReader<R> {
    /// Begins to read a file.
    ///
    /// # Errors
    /// [`StreamError`] if the source fails or is too short to be a stream file.
    pub fn new(key: &SecretKey32, mut source: R) -> Result<Self, StreamError> {
        let mut prefix = [0; PREFIX];
        read_up_to(&mut source, &mut prefix)?
            .eq(&PREFIX)
            .then_some(())
            .ok_or(StreamError::Damaged { chunk: 0 })?;
        let mut first = [0];
        let ahead = (read_up_to(&mut source, &mut first)? == 1).then_some(first[0]);
        Ok(Self {
            chunks: Chunks::new(key, prefix),
            plain: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            taken: 0,
            ahead,
            state: State::Open,
            sha256: Sha256::new(),
            size: 0,
            source,
        })
    }

    /// Returns hash and size of what was read so far: of all of it, once the end was reported.
    pub fn summary(&self) -> Summary {
        Summary {
            sha256: self.sha256.clone().finish(),
            size: self.size,
        }
    }

    fn rest(&self) -> &[u8] {
        self.plain.get(self.taken..).unwrap_or_default()
    }

    /// Reads and checks the next chunk; says whether there was one.
    fn next_chunk(&mut self) -> Result<bool, StreamError> {
        match self.state {
            State::Ended => return Ok(false),
            State::Failed => return Err(self.chunks.damaged()),
            State::Open => {}
        }
        // Until the chunk is checked, the stream counts as failed.
        self.state = State::Failed;
        self.plain.clear();
        self.taken = 0;
        let Some(first) = self.ahead.take() else {
            return Err(self.chunks.damaged());
        };
        self.plain.push(first);
        self.plain.resize(CHUNK + TAG, 0);
        let count = 1 + read_up_to(
            &mut self.source,
            self.plain.get_mut(1..).unwrap_or_default(),
        )?;
        self.plain.truncate(count);
        let mut next = [0];
        if read_up_to(&mut self.source, &mut next)? == 1 {
            self.ahead = Some(next[0]);
        }
        let last = self.ahead.is_none();
        self.chunks.decrypt(last, &mut self.plain)?;
        self.sha256.update(&self.plain);
        self.size += self.plain.len() as u64;
        self.state = if last { State::Ended } else { State::Open };
        Ok(true)
    }
}

impl<R: Read> Read for DecryptReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.taken >= self.plain.len() {
            if !self.next_chunk()? {
                return Ok(0);
            }
        }
        if self.state == State::Failed {
            return Err(self.chunks.damaged().into());
        }
        let count = buffer.len().min(self.rest().len());
        for (slot, byte) in buffer.iter_mut().zip(self.rest()) {
            *slot = *byte;
        }
        self.taken += count;
        Ok(count)
    }
}

/// Decrypts from the middle of a file; no byte comes out that was not checked.
///
/// The last chunk is checked first. It alone is marked as the last one, so the size of
/// the file is the true one before anything of it is handed out: a file that was cut at
/// the edge of a chunk is found out, wherever reading begins.
pub struct RangeReader<R: Read + Seek> {
    chunks: Chunks,
    /// The number of the last chunk.
    last: u64,
    /// Plain bytes in the whole file.
    size: u64,
    /// The chunk at hand, decrypted.
    plain: Zeroizing<Vec<u8>>,
    /// Which chunk that is; none before the first one and after a failure.
    at_hand: Option<u64>,
    /// Where reading goes on, in plain bytes.
    position: u64,
    source: R,
}

impl<R: Read + Seek> RangeReader<R> {
    /// Begins to read a file, at its first byte.
    ///
    /// # Errors
    /// [`StreamError`] if the source fails, or its end is not the true one.
    pub fn new(key: &SecretKey32, mut source: R) -> Result<Self, StreamError> {
        const FULL: u64 = (CHUNK + TAG) as u64;
        let stored = source.seek(SeekFrom::End(0))?;
        let first_damaged = StreamError::Damaged { chunk: 0 };
        let body = match stored.checked_sub(PREFIX as u64) {
            Some(body) if body >= TAG as u64 => body,
            _ => return Err(first_damaged),
        };
        source.seek(SeekFrom::Start(0))?;
        let mut prefix = [0; PREFIX];
        source.read_exact(&mut prefix)?;
        let chunks = body.div_ceil(FULL);
        let mut reader = Self {
            chunks: Chunks::new(key, prefix),
            last: chunks.saturating_sub(1),
            size: body.saturating_sub(chunks.saturating_mul(TAG as u64)),
            plain: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            at_hand: None,
            position: 0,
            source,
        };
        reader.take_in(reader.last)?;
        Ok(reader)
    }

    /// Returns how many plain bytes the whole file has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Reads and checks one chunk.
    fn take_in(&mut self, number: u64) -> Result<(), StreamError> {
        const FULL: u64 = (CHUNK + TAG) as u64;
        self.at_hand = None;
        self.plain.clear();
        self.plain.resize(CHUNK + TAG, 0);
        let start = number.saturating_mul(FULL).saturating_add(PREFIX as u64);
        self.source.seek(SeekFrom::Start(start))?;
        let count = read_up_to(&mut self.source, &mut self.plain)?;
        self.plain.truncate(count);
        self.chunks.next = number;
        self.chunks.decrypt(number == self.last, &mut self.plain)?;
        self.at_hand = Some(number);
        Ok(())
    }
}

impl<R: Read + Seek> Read for RangeReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        const PLAIN: u64 = CHUNK as u64;
        if buffer.is_empty() || self.position >= self.size {
            return Ok(0);
        }
        let number = self.position / PLAIN;
        if self.at_hand != Some(number) {
            self.take_in(number)?;
        }
        let from = usize::try_from(self.position % PLAIN).unwrap_or(CHUNK);
        let rest = self.plain.get(from..).unwrap_or_default();
        let count = buffer.len().min(rest.len());
        for (slot, byte) in buffer.iter_mut().zip(rest) {
            *slot = *byte;
        }
        if count == 0 {
            return Err(self.chunks.damaged().into());
        }
        self.position = self.position.saturating_add(count as u64);
        Ok(count)
    }
}

impl<R: Read + Seek> Seek for RangeReader<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

/// The cipher of a file's chunks, in their order.
///
/// It is not generic over readers and writers, so that it is compiled here
/// once, optimised, and not again in each crate that uses a stream.
struct Chunks {
    cipher: XChaCha20Poly1305,
    prefix: [u8; PREFIX],
    /// The number of the next chunk.
    next: u64,
}

impl Chunks {
    fn new(key: &SecretKey32, prefix: [u8; PREFIX]) -> Self {
        Self {
            cipher: XChaCha20Poly1305::new(key.expose().into()),
            prefix,
            next: 0,
        }
    }

    fn encrypt(&mut self, last: bool, chunk: &mut Vec<u8>) -> Result<(), StreamError> {
        let nonce = self.nonce(last)?;
        self.cipher
            .encrypt_in_place(&nonce, b"", chunk)
            .map_err(|_| StreamError::TooLarge)?;
        self.next += 1;
        Ok(())
    }

    fn decrypt(&mut self, last: bool, chunk: &mut Vec<u8>) -> Result<(), StreamError> {
        let nonce = self.nonce(last)?;
        self.cipher
            .decrypt_in_place(&nonce, b"", chunk)
            .map_err(|_| self.damaged())?;
        // Only an empty file ends in an empty chunk, so that a file has one form.
        if chunk.is_empty() && self.next != 0 {
            return Err(self.damaged());
        }
        self.next += 1;
        Ok(())
    }

    fn nonce(&self, last: bool) -> Result<XNonce, StreamError> {
        let number = u32::try_from(self.next).map_err(|_| StreamError::TooLarge)?;
        let mut nonce = [0; 24];
        let parts = self
            .prefix
            .iter()
            .copied()
            .chain(number.to_be_bytes())
            .chain([u8::from(last)]);
        for (slot, byte) in nonce.iter_mut().zip(parts) {
            *slot = byte;
        }
        Ok(XNonce::from(nonce))
    }

    fn damaged(&self) -> StreamError {
        StreamError::Damaged {
            chunk: u32::try_from(self.next).unwrap_or(u32::MAX),
        }
    }
}

/// Reads until the buffer is full or the source ends; returns how much came.
fn read_up_to(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(space) = buffer.get_mut(filled..).filter(|space| !space.is_empty()) {
        match source.read(space) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
