//! What reading may cost: the limits by name, and how far a keeper may raise them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What one reading may cost; the parent enforces it from outside as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadLimits {
    /// Largest original, in bytes.
    pub original_bytes: u64,
    /// Largest sum of all texts that come out, in bytes of UTF-8.
    pub text_bytes: u64,
    /// Address space of the worker, in bytes.
    pub memory_bytes: u64,
    /// Processor time of the worker, in seconds; the parent waits three times as long.
    pub seconds: u64,
    /// Most pages that are read.
    pub pages: u32,
    /// Most files inside one file.
    pub members: u32,
    /// Largest sum of what is unpacked out of one file, in bytes.
    pub unpacked_bytes: u64,
    /// How many times its packed size a packed part may have, once it is larger than a mebibyte.
    pub ratio: u32,
    /// Processor time for unpacking one file with all that lies in it, in seconds.
    #[serde(default = "unpacking_seconds")]
    pub unpacking_seconds: u64,
}

/// Unpacking waits while each member is written to the disk and synced.
const fn unpacking_seconds() -> u64 {
    1200
}

impl Default for ReadLimits {
    fn default() -> Self {
        const MEBIBYTE: u64 = 1024 * 1024;
        Self {
            original_bytes: 512 * MEBIBYTE,
            text_bytes: 512 * MEBIBYTE,
            memory_bytes: 1024 * MEBIBYTE,
            seconds: 30,
            pages: 20_000,
            members: 20_000,
            unpacked_bytes: 4096 * MEBIBYTE,
            ratio: 500,
            unpacking_seconds: unpacking_seconds(),
        }
    }
}

/// A limit, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitName {
    /// Largest original.
    OriginalBytes,
    /// Largest text.
    TextBytes,
    /// Memory of a reader.
    MemoryBytes,
    /// Processor time of a reader.
    Seconds,
    /// Most pages.
    Pages,
    /// Most files inside one file.
    Members,
    /// Largest sum of what is unpacked.
    UnpackedBytes,
    /// How far a part may blow up.
    Ratio,
    /// Processor time for unpacking.
    UnpackingSeconds,
}

/// There is no limit of this name, or not with this value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSuchLimit {
    /// No limit has this name.
    #[error("there is no such limit; there are {names}", names = names())]
    Name,
    /// The value is none.
    #[error("write NAME=NUMBER, such as pages=50000")]
    Number,
    /// The value is beyond the bounds.
    #[error("`{name}` can be set from {lowest} to {highest}")]
    Bounds {
        /// The limit.
        name: LimitName,
        /// The lowest value.
        lowest: u64,
        /// The highest value.
        highest: u64,
    },
}

fn names() -> String {
    LimitName::ALL.map(LimitName::code).join(", ")
}

impl LimitName {
    /// All limits.
    pub const ALL: [Self; 9] = [
        Self::OriginalBytes,
        Self::TextBytes,
        Self::MemoryBytes,
        Self::Seconds,
        Self::Pages,
        Self::Members,
        Self::UnpackedBytes,
        Self::Ratio,
        Self::UnpackingSeconds,
    ];

    /// Returns its name.
    pub fn code(self) -> &'static str {
        match self {
            Self::OriginalBytes => "original-bytes",
            Self::TextBytes => "text-bytes",
            Self::MemoryBytes => "memory-bytes",
            Self::Seconds => "seconds",
            Self::Pages => "pages",
            Self::Members => "members",
            Self::UnpackedBytes => "unpacked-bytes",
            Self::Ratio => "ratio",
            Self::UnpackingSeconds => "unpacking-seconds",
        }
    }

    /// Returns the lowest and the highest value that a keeper may choose.
    ///
    /// A machine must not be brought down by a number that somebody typed.
    pub fn bounds(self) -> (u64, u64) {
        const GIBIBYTE: u64 = 1024 * 1024 * 1024;
        match self {
            Self::OriginalBytes | Self::TextBytes => (1, 4 * GIBIBYTE),
            Self::MemoryBytes => (GIBIBYTE / 8, 16 * GIBIBYTE),
            Self::Seconds => (1, 3600),
            Self::Pages | Self::Members => (1, 1_000_000),
            Self::UnpackedBytes => (1, 256 * GIBIBYTE),
            Self::Ratio => (1, 10_000),
            Self::UnpackingSeconds => (1, 24 * 3600),
        }
    }

    /// Checks a value against the bounds.
    pub fn check(self, value: u64) -> Result<u64, NoSuchLimit> {
        let (lowest, highest) = self.bounds();
        if (lowest..=highest).contains(&value) {
            Ok(value)
        } else {
            Err(NoSuchLimit::Bounds {
                name: self,
                lowest,
                highest,
            })
        }
    }

    /// Reads `pages=50000`.
    pub fn setting(typed: &str) -> Result<(Self, u64), NoSuchLimit> {
        let (name, value) = typed.split_once('=').ok_or(NoSuchLimit::Number)?;
        let name: Self = name.trim().parse()?;
        let value = value.trim().parse().map_err(|_| NoSuchLimit::Number)?;
        Ok((name, name.check(value)?))
    }
}

impl fmt::Display for LimitName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for LimitName {
    type Err = NoSuchLimit;

    fn from_str(typed: &str) -> Result<Self, NoSuchLimit> {
        let found = Self::ALL.into_iter().find(|name| name.code() == typed);
        found.ok_or(NoSuchLimit::Name)
    }
}

impl ReadLimits {
    /// Returns the value of a limit.
    pub fn get(&self, name: LimitName) -> u64 {
        match name {
            LimitName::OriginalBytes => self.original_bytes,
            LimitName::TextBytes => self.text_bytes,
            LimitName::MemoryBytes => self.memory_bytes,
            LimitName::Seconds => self.seconds,
            LimitName::Pages => u64::from(self.pages),
            LimitName::Members => u64::from(self.members),
            LimitName::UnpackedBytes => self.unpacked_bytes,
            LimitName::Ratio => u64::from(self.ratio),
            LimitName::UnpackingSeconds => self.unpacking_seconds,
        }
    }

    /// Sets what a keeper chose; a value beyond the bounds is brought back into them.
    #[must_use]
    pub fn with(mut self, chosen: &BTreeMap<LimitName, u64>) -> Self {
        for (name, value) in chosen {
            let (lowest, highest) = name.bounds();
            let value = (*value).clamp(lowest, highest);
            let short = u32::try_from(value).unwrap_or(u32::MAX);
            match name {
                LimitName::OriginalBytes => self.original_bytes = value,
                LimitName::TextBytes => self.text_bytes = value,
                LimitName::MemoryBytes => self.memory_bytes = value,
                LimitName::Seconds => self.seconds = value,
                LimitName::Pages => self.pages = short,
                LimitName::Members => self.members = short,
                LimitName::UnpackedBytes => self.unpacked_bytes = value,
                LimitName::Ratio => self.ratio = short,
                LimitName::UnpackingSeconds => self.unpacking_seconds = value,
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(typed: &str, expected: Result<(&str, u64), &str>) {
        let set = LimitName::setting(typed);
        let set = set
            .map(|(name, value)| (name.code(), value))
            .map_err(|error| error.to_string());
        assert_eq!(set, expected.map_err(str::to_owned), "{typed}");
    }

    #[test]
    fn a_limit_is_named_and_kept_within_bounds() {
        check("pages=50000", Ok(("pages", 50_000)));
        check(" seconds = 120 ", Ok(("seconds", 120)));
        check("seconds=0", Err("`seconds` can be set from 1 to 3600"));
        check("seconds=86400", Err("`seconds` can be set from 1 to 3600"));
        check("pages", Err("write NAME=NUMBER, such as pages=50000"));
        check("pages=many", Err("write NAME=NUMBER, such as pages=50000"));
        check(
            "sheets=3",
            Err(&format!("there is no such limit; there are {}", names())),
        );
    }

    #[test]
    fn what_is_set_is_what_is_asked_for_and_no_more() {
        for name in LimitName::ALL {
            let before = ReadLimits::default();
            let (lowest, highest) = name.bounds();
            for value in [lowest, highest] {
                let after = before.with(&BTreeMap::from([(name, value)]));
                assert_eq!(after.get(name), value);
                for other in LimitName::ALL {
                    if other != name {
                        assert_eq!(after.get(other), before.get(other));
                    }
                }
            }
            let beyond = before.with(&BTreeMap::from([(name, u64::MAX)]));
            assert_eq!(beyond.get(name), highest);
            let usual = before.get(name);
            assert_eq!(name.check(usual), Ok(usual), "{name}");
        }
    }
}
