//! The process that touches hostile bytes: it reads one original and ends.
//!
//! It opens no file and no connection, holds no key, and limits itself before it
//! looks at the first byte: memory, processor time, no file may grow, hardly any may
//! be open, no core dump. Its parent gives it two pipes and an empty environment.
//! What is not there yet: Landlock, seccomp and namespaces, so until then a reader
//! that was taken over could still look at files that its user may read.

use std::io::{self, BufWriter, Read, Write};

use kua_core::reading::{ReadFailure, ReadLimits, ReadRequest};

use crate::frame::{Speaker, read_request};
use crate::read::read;

/// Runs the worker: reads one request and one original, writes one answer.
///
/// Call it first thing in `main`, before any thread or runtime is started. Returns
/// an error only if a pipe broke; the process should then end with a failure.
pub fn worker_main(mut input: impl Read, output: impl Write) -> io::Result<()> {
    let request = read_request(&mut input)?;
    if let Err(error) = limit_this_process(request.limits) {
        let reason = format!("limits cannot be set: {}", error.kind());
        return Speaker::greet(output)?.finish(&Err(ReadFailure::Worker { reason }));
    }
    answer(&request, input, output)
}

fn answer(request: &ReadRequest, input: impl Read, output: impl Write) -> io::Result<()> {
    let mut speaker = Speaker::greet(BufWriter::new(output))?;
    let answer = take_in(request, input).and_then(|bytes| {
        read(request, &bytes, &mut |number, text| {
            speaker.text(number, text)
        })
    });
    speaker.finish(&answer)
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
    lower(Resource::As, limits.memory_bytes)?;
    lower(Resource::Cpu, limits.seconds)?;
    lower(Resource::Fsize, 0)?;
    lower(Resource::Nofile, 16)?;
    lower(Resource::Core, 0)
}

#[cfg(not(unix))]
fn limit_this_process(_limits: ReadLimits) -> io::Result<()> {
    // The parent's clock and its limit on the answer are all there is here.
    Ok(())
}
