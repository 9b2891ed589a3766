//! A fast hash for tables that come with the program.

use std::hash::{BuildHasherDefault, Hasher};

/// Builds the hash.
pub(crate) type QuickHash = BuildHasherDefault<Quick>;

/// A hash for keys that come with the program (FNV-1a): nobody can choose them to collide.
pub(crate) struct Quick(u64);

impl Default for Quick {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
