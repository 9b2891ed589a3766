//! A part of a zip that is read as it is inflated, so that a long one needs no memory.

use std::io::{self, Read};

use flate2::{Crc, read::DeflateDecoder};

use super::{Archive, LeftOut, RATIO_FROM};

/// A part that is being inflated; all limits of the archive hold for it.
pub(in crate::importers) struct Streamed<'a> {
    source: Source<'a>,
    crc: Crc,
    stated: Option<u32>,
    length: u64,
    /// The most bytes that may come, by ratio and by what is left of all that may be unpacked.
    ratio: u64,
    room: u64,
    fault: Option<LeftOut>,
    is_over: bool,
}

enum Source<'a> {
    Stored(&'a [u8]),
    Deflated(Box<DeflateDecoder<&'a [u8]>>),
}

impl Archive<'_> {
    /// Begins to read a part; none where there is none of this name, or it cannot be unpacked.
    pub(in crate::importers) fn stream(&self, name: &str) -> Result<Streamed<'_>, LeftOut> {
        let entry = self.find(name).ok_or(LeftOut::Damaged)?;
        if entry.is_encrypted {
            return Err(LeftOut::Password);
        }
        let data = self.data(entry).ok_or(LeftOut::Damaged)?;
        let source = match entry.method {
            0 => Source::Stored(data),
            8 => Source::Deflated(Box::new(DeflateDecoder::new(data))),
            _ => return Err(LeftOut::Method),
        };
        let packed = u64::try_from(data.len()).unwrap_or(u64::MAX).max(1);
        Ok(Streamed {
            source,
            crc: Crc::new(),
            stated: entry.crc,
            length: 0,
            ratio: packed
                .saturating_mul(u64::from(self.limits.ratio))
                .max(RATIO_FROM),
            room: self.limits.unpacked_bytes,
            fault: None,
            is_over: false,
        })
    }
}

impl Streamed<'_> {
    /// Says why not all of it came.
    pub(in crate::importers) fn fault(&self) -> Option<LeftOut> {
        self.fault
    }

    fn end(&mut self, fault: LeftOut) -> usize {
        self.fault = Some(fault);
        self.is_over = true;
        0
    }
}

impl Read for Streamed<'_> {
    /// Ends at a fault as at the end of the part: what came before is read.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.is_over {
            return Ok(0);
        }
        let read = match &mut self.source {
            Source::Stored(bytes) => bytes.read(buffer),
            Source::Deflated(decoder) => decoder.read(buffer),
        };
        let read = match read {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
            Err(_) => return Ok(self.end(LeftOut::Damaged)),
        };
        if read == 0 {
            self.is_over = true;
            if self.stated.is_some_and(|stated| stated != self.crc.sum()) {
                self.fault = Some(LeftOut::Damaged);
            }
            return Ok(0);
        }
        self.crc.update(buffer.get(..read).unwrap_or_default());
        self.length = self
            .length
            .saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        if self.length > self.ratio {
            return Ok(self.end(LeftOut::Ratio));
        }
        if self.length > self.room {
            return Ok(self.end(LeftOut::Limit));
        }
        Ok(read)
    }
}
