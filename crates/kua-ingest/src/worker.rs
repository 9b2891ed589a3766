//! The process that touches hostile bytes: it reads one original and ends.
//!
//! It holds no key, gets an empty environment, and shuts itself in before it looks at
//! the first byte: memory, processor time, no file may grow, hardly any may be open,
//! no core dump, and on Linux no file, socket, process or thread at all (see the
//! module `sandbox`). Its answer goes through a pipe, and it tells the parent first
//! what of this is in force.

use std::io::{self, BufWriter, Read, Write};

use kua_core::reading::{
    Member, ReadFailure, ReadLimits, ReadRequest, Reading, TableRow, TableSheet, Task,
};

use crate::frame::{Speaker, read_request};
use crate::importers::{RowsTo, UnpackTo};
use crate::read::{picture, read, rows, unpack};
use crate::sandbox::{Confinement, confine};

/// Runs the worker: reads one request and one original, writes one answer.
///
/// Call it first thing in `main`, before any thread or runtime is started. Returns
/// an error only if a pipe broke; the process should then end with a failure.
pub fn worker_main(mut input: impl Read, output: impl Write) -> io::Result<()> {
    let request = read_request(&mut input)?;
    let confinement = match confine_this_process(request.limits) {
        Ok(confinement) => confinement,
        Err(error) => {
            let reason = format!("limits cannot be set: {}", error.kind());
            let nothing = Confinement::default();
            return Speaker::greet(output, nothing)?.finish(&Err(ReadFailure::Worker { reason }));
        }
    };
    let speaker = Speaker::greet(BufWriter::new(output), confinement)?;
    answer(&request, input, speaker)
}

/// Shuts this process in as a worker is, for good, and says what of it is in force.
///
/// For [`worker_main`] and for tests that try to get out.
pub fn confine_this_process(limits: ReadLimits) -> io::Result<Confinement> {
    #[cfg(unix)]
    let is_alone = crate::sandbox::close_inherited();
    #[cfg(not(unix))]
    let is_alone = false;
    limit_this_process(limits)?;
    let mut confinement = Confinement {
        limits: is_alone,
        ..Confinement::default()
    };
    confine(&mut confinement);
    Ok(confinement)
}

fn answer(
    request: &ReadRequest,
    input: impl Read,
    mut speaker: Speaker<impl Write>,
) -> io::Result<()> {
    let answer = take_in(request, input).and_then(|bytes| match request.task {
        Task::Text => read(request, &bytes, &mut |number, text| {
            speaker.text(number, text)
        }),
        Task::Members => {
            unpack(request, &bytes, &mut ToParent(&mut speaker)).map(|()| Reading::of("", ""))
        }
        Task::Picture { .. } | Task::Cover => {
            let drawn = picture(request, &bytes)?;
            speaker
                .picture(&drawn)
                .map_err(|error| ReadFailure::Worker {
                    reason: error.kind().to_string(),
                })?;
            Ok(Reading::of("image/png", ""))
        }
        Task::Rows { .. } => rows(request, &bytes, &mut ToParent(&mut speaker)),
    });
    speaker.finish(&answer)
}

/// Hands members and rows over to the parent.
struct ToParent<'a, W>(&'a mut Speaker<W>);

impl<W: Write> UnpackTo for ToParent<'_, W> {
    fn member(&mut self, member: &Member) -> io::Result<()> {
        self.0.member(member)
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.bytes(bytes)
    }
}

impl<W: Write> RowsTo for ToParent<'_, W> {
    fn sheet(&mut self, sheet: &TableSheet) -> io::Result<()> {
        self.0.sheet(sheet)
    }

    fn row(&mut self, row: &TableRow) -> io::Result<()> {
        self.0.row(row)
    }
}

/// Reads the original to its end, but no further than one byte beyond the limit.
fn take_in(request: &ReadRequest, input: impl Read) -> Result<Vec<u8>, ReadFailure> {
    let mut bytes = Vec::new();
    let limit = request.limits.original_bytes;
    match input.take(limit.saturating_add(1)).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::OutOfMemory => Err(ReadFailure::OutOfMemory {
            limit: request.limits.memory_bytes,
        }),
        Err(error) => Err(ReadFailure::Source {
            reason: error.kind().to_string(),
        }),
    }
}

#[cfg(unix)]
fn limit_this_process(limits: ReadLimits) -> io::Result<()> {
    limit_to(limits.memory_bytes, limits.seconds, 16)
}

/// Limits memory (bytes), processor time (seconds) and open files of this process; no file may grow.
#[cfg(unix)]
pub(crate) fn limit_to(memory: u64, seconds: u64, open: u64) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let lower = |resource: Resource, value: u64| -> io::Result<()> {
        // Never above what the user's own limit already is.
        let maximum = getrlimit(resource)
            .maximum
            .map_or(value, |maximum| maximum.min(value));
        let limit = Rlimit {
            current: Some(maximum),
            maximum: Some(maximum),
        };
        setrlimit(resource, limit).map_err(io::Error::from)
    };
    lower(Resource::As, memory)?;
    lower(Resource::Cpu, seconds)?;
    lower(Resource::Fsize, 0)?;
    lower(Resource::Nofile, open)?;
    lower(Resource::Core, 0)
}

#[cfg(not(unix))]
fn limit_this_process(_limits: ReadLimits) -> io::Result<()> {
    // The parent's clock and its limit on the answer are all there is here.
    Ok(())
}
