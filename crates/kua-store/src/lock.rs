//! One process holds a vault; another learns which, and where its desk is.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

/// Who holds a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The process, if it wrote its number.
    pub process: Option<u32>,
    /// Where its desk can be opened, if it serves one.
    pub address: Option<String>,
}

impl std::fmt::Display for Holder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.process, &self.address) {
            (Some(process), Some(address)) => {
                write!(formatter, "process {process}, its desk is at {address}")
            }
            (Some(process), None) => write!(formatter, "process {process}"),
            _ => formatter.write_str("another process"),
        }
    }
}

/// The lock that this process holds; it goes with the process, even when that is killed.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

/// Why there is no lock.
pub(crate) enum LockError {
    /// Another process has it.
    Held(Holder),
    /// The disk refused.
    Disk(io::Error),
}

/// How long and how often a lock is waited for that nobody signed.
const BETWEEN_TRIES: Duration = Duration::from_millis(20);
const MOST_TRIES: u32 = 50;

impl Lock {
    /// Takes the lock, or says who has it.
    #[expect(
        clippy::disallowed_methods,
        reason = "nothing tells when another process lets go of an open file"
    )]
    pub(crate) fn take(path: &Path) -> Result<Self, LockError> {
        Self::take_waiting(path, || std::thread::sleep(BETWEEN_TRIES))
    }

    fn take_waiting(path: &Path, mut wait: impl FnMut()) -> Result<Self, LockError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(LockError::Disk)?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) => {
                    let holder = read(&mut file);
                    // Nobody's name stands in it: it was let go, but a process that was just being
                    // started has the open file for a moment still.
                    if holder.process.is_some() || tries >= MOST_TRIES {
                        return Err(LockError::Held(holder));
                    }
                    tries += 1;
                    wait();
                }
                Err(TryLockError::Error(error)) => return Err(LockError::Disk(error)),
            }
        }
        let mut lock = Self { file };
        lock.write(None).map_err(LockError::Disk)?;
        Ok(lock)
    }

    /// Writes where the desk of this process is.
    pub(crate) fn announce(&mut self, address: &str) -> io::Result<()> {
        self.write(Some(address))
    }

    fn write(&mut self, address: Option<&str>) -> io::Result<()> {
        let text = format!("{}\n{}\n", std::process::id(), address.unwrap_or_default());
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(text.as_bytes())?;
        self.file.set_len(text.len() as u64)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What the file says is of no use to anybody afterwards; the lock itself goes with the file.
        let _ = self.file.set_len(0);
    }
}

fn read(file: &mut File) -> Holder {
    let mut text = String::new();
    // It is read anew each time it is asked for. A file that cannot be read only costs the reader a number.
    let _ = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| file.take(4096).read_to_string(&mut text));
    let mut lines = text.lines();
    Holder {
        process: lines.next().and_then(|line| line.parse().ok()),
        address: lines
            .next()
            .map(|line| line.chars().filter(|c| !c.is_control()).collect::<String>())
            .filter(|line| !line.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_nobody_signed_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let unsigned = File::create(&path).unwrap();
        unsigned.lock().unwrap();
        let mut unsigned = Some(unsigned);
        let mut waited = 0;
        let taken = Lock::take_waiting(&path, || {
            waited += 1;
            drop(unsigned.take());
        });
        assert!(taken.is_ok());
        assert_eq!(waited, 1);
    }

    #[test]
    fn a_lock_that_somebody_signed_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = Lock::take(&path).ok().unwrap();
        let Err(LockError::Held(holder)) = Lock::take(&path) else {
            panic!("taken twice");
        };
        assert_eq!(holder.process, Some(std::process::id()));
        drop(held);
    }
}
