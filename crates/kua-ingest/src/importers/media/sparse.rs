//! The bytes of a file of which a stretch in the middle may be missing.

use kua_core::reading::Gap;

/// A file: its beginning, and behind a gap its end.
#[derive(Clone, Copy)]
pub(crate) struct Sparse<'a> {
    head: &'a [u8],
    tail: &'a [u8],
    /// Where the tail begins in the file.
    tail_at: u64,
}

impl<'a> Sparse<'a> {
    /// A file of which nothing is missing.
    pub(crate) fn whole(bytes: &'a [u8]) -> Self {
        Self {
            head: bytes,
            tail: &[],
            tail_at: length(bytes),
        }
    }

    /// A file of which a stretch was left out.
    pub(crate) fn with_gap(bytes: &'a [u8], gap: Gap) -> Self {
        let cut = usize::try_from(gap.begin).unwrap_or(usize::MAX);
        let (head, tail) = bytes.split_at_checked(cut).unwrap_or((bytes, &[]));
        Self {
            head,
            tail,
            tail_at: length(head).saturating_add(gap.length),
        }
    }

    /// Returns the size of the whole file.
    pub(super) fn size(&self) -> u64 {
        self.tail_at.saturating_add(length(self.tail))
    }

    /// Returns what is there from the beginning on.
    pub(super) fn head(&self) -> &'a [u8] {
        self.head
    }

    /// Returns what is there up to the end.
    pub(super) fn end(&self) -> &'a [u8] {
        match self.tail {
            [] => self.head,
            tail => tail,
        }
    }

    /// Returns a stretch; none where it is not there, or not all of it.
    pub(super) fn get(&self, at: u64, count: u64) -> Option<&'a [u8]> {
        let (part, at) = match at.checked_sub(self.tail_at) {
            Some(behind) => (self.tail, behind),
            None => (self.head, at),
        };
        let from = usize::try_from(at).ok()?;
        part.get(from..from.checked_add(usize::try_from(count).ok()?)?)
    }

    /// Returns a stretch, or as much of its beginning as is there.
    pub(super) fn up_to(&self, at: u64, count: u64) -> &'a [u8] {
        let (part, at) = match at.checked_sub(self.tail_at) {
            Some(behind) => (self.tail, behind),
            None => (self.head, at),
        };
        let from = usize::try_from(at).unwrap_or(usize::MAX);
        let rest = part.get(from..).unwrap_or_default();
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        rest.get(..count.min(rest.len())).unwrap_or_default()
    }

    /// Returns a number of one to eight bytes, the highest first.
    pub(super) fn big(&self, at: u64, bytes: u64) -> Option<u64> {
        self.get(at, bytes).map(big)
    }

    /// Returns a number of one to eight bytes, the lowest first.
    pub(super) fn little(&self, at: u64, bytes: u64) -> Option<u64> {
        self.get(at, bytes).map(little)
    }
}

/// A number, its highest byte first.
pub(super) fn big(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

/// A number, its lowest byte first.
pub(super) fn little(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_out_is_not_there() {
        let gap = Gap {
            begin: 4,
            length: 100,
        };
        let file = Sparse::with_gap(b"abcdwxyz", gap);
        assert_eq!(file.size(), 108);
        assert_eq!(file.get(0, 4), Some(&b"abcd"[..]));
        assert_eq!(file.get(3, 2), None);
        assert_eq!(file.get(50, 1), None);
        assert_eq!(file.get(104, 4), Some(&b"wxyz"[..]));
        assert_eq!(file.get(104, 5), None);
        assert_eq!(file.up_to(3, 9), b"d");
        assert_eq!(file.up_to(106, 9), b"yz");
        assert_eq!(file.end(), b"wxyz");
        assert_eq!(Sparse::whole(b"ab").get(u64::MAX, 2), None);
    }
}
