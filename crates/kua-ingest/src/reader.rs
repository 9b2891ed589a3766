//! The parent's side: starts a worker for each original and waits for its answer.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use kua_core::reading::{ReadFailure, ReadLimits, ReadRequest, Reading};
use kua_core::tools::{ReadAnswer, Reader};

use crate::frame::{Heard, listen, write_request};
use crate::read::read_bytes_here;

/// The name of this reader and its version, for the text versions it makes.
pub const VERSION: &str = concat!("kua-ingest/", env!("CARGO_PKG_VERSION"));

/// Reads each original in a process of its own, see [`crate::worker_main`].
#[derive(Debug, Clone)]
pub struct WorkerReader {
    program: PathBuf,
    arguments: Vec<String>,
}

impl WorkerReader {
    /// Uses `program worker` as the worker; `kua` names itself (`std::env::current_exe()`).
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: vec!["worker".to_owned()],
        }
    }

    /// Uses another call of the program than `worker`.
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl IntoIterator<Item = String>) -> Self {
        self.arguments = arguments.into_iter().collect();
        self
    }

    /// Reads one original and waits for the answer. Blocks; see [`Reader::read`] for the async form.
    ///
    /// Whatever the worker does, this ends: at three times the processor time that
    /// the request allows, the worker is killed.
    pub fn read_blocking(
        &self,
        request: &ReadRequest,
        source: Box<dyn Read + Send>,
    ) -> Result<Reading, ReadFailure> {
        let mut child = self.start()?;
        let (Some(stdin), Some(mut stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(worker_failure("it has no pipes"));
        };
        let watched = Arc::new(Watched::new(child));
        let clock = watch(&watched, request.limits);
        let feeder = {
            let request = request.clone();
            thread::spawn(move || feed(stdin, &request, source))
        };
        let heard = listen(&mut stdout, request.limits);
        drop(stdout);
        let (status, timed_out) = watched.end();
        // The watch ends at once now, and the feeder as soon as its source does.
        clock.join().ok();
        let fed = feeder
            .join()
            .unwrap_or_else(|_| Fed::Source("stopped".to_owned()));
        judge(heard, fed, status, timed_out, request.limits)
    }

    fn start(&self) -> Result<Child, ReadFailure> {
        Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // A crash report could hold words of the document.
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| worker_failure(&format!("it does not start: {}", error.kind())))
    }
}

impl Reader for WorkerReader {
    fn read(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        let reader = self.clone();
        Box::pin(async move {
            tokio::task::spawn_blocking(move || reader.read_blocking(&request, bytes))
                .await
                .unwrap_or_else(|_| Err(worker_failure("its thread ended")))
        })
    }

    fn version(&self) -> &str {
        VERSION
    }
}

/// Reads in this process: for tests, never for files that come from elsewhere.
#[derive(Debug, Clone, Copy, Default)]
pub struct DirectReader;

impl Reader for DirectReader {
    fn read(&self, request: ReadRequest, mut bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move {
            let mut all = Vec::new();
            bytes
                .read_to_end(&mut all)
                .map_err(|error| ReadFailure::Source {
                    reason: error.kind().to_string(),
                })?;
            read_bytes_here(&request, &all)
        })
    }

    fn version(&self) -> &str {
        VERSION
    }
}

/// How the feeding of a worker ended.
enum Fed {
    /// All of the original went in, or the worker wanted no more.
    Enough,
    /// The original is larger than the limit.
    TooLarge,
    /// The original could not be read.
    Source(String),
}

fn feed(mut stdin: impl io::Write, request: &ReadRequest, mut source: Box<dyn Read + Send>) -> Fed {
    if write_request(&mut stdin, request).is_err() {
        return Fed::Enough;
    }
    let mut room = request.limits.original_bytes;
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let length = match source.read(&mut buffer) {
            Ok(0) => return Fed::Enough,
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Fed::Source(error.kind().to_string()),
        };
        let Some(left) = room.checked_sub(u64::try_from(length).unwrap_or(u64::MAX)) else {
            return Fed::TooLarge;
        };
        room = left;
        // A worker that knows enough closes the pipe, which is no fault.
        if stdin
            .write_all(buffer.get(..length).unwrap_or_default())
            .is_err()
        {
            return Fed::Enough;
        }
    }
}

fn judge(
    heard: Heard,
    fed: Fed,
    status: Option<ExitStatus>,
    timed_out: bool,
    limits: ReadLimits,
) -> Result<Reading, ReadFailure> {
    match fed {
        Fed::TooLarge => {
            return Err(ReadFailure::TooLarge {
                limit: limits.original_bytes,
            });
        }
        // A reading of half an original would look like a whole one.
        Fed::Source(reason) => return Err(ReadFailure::Source { reason }),
        Fed::Enough => {}
    }
    match heard {
        Heard::Answer(answer) => *answer,
        Heard::TooMuch => Err(ReadFailure::TextTooLarge {
            limit: limits.text_bytes,
        }),
        _ if timed_out || status.is_some_and(ran_out_of_time) => Err(ReadFailure::TimedOut {
            seconds: limits.seconds,
        }),
        Heard::Ended => Err(ReadFailure::Crashed),
        Heard::Nonsense => Err(worker_failure("its answer makes no sense")),
    }
}

fn worker_failure(reason: &str) -> ReadFailure {
    ReadFailure::Worker {
        reason: reason.to_owned(),
    }
}

#[cfg(unix)]
fn ran_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    // At the limit of processor time the system sends the first, and the second if soft and hard
    // limit are the same, as here.
    const OUT_OF_TIME: i32 = 24;
    const KILLED: i32 = 9;
    matches!(status.signal(), Some(OUT_OF_TIME | KILLED))
}

#[cfg(not(unix))]
fn ran_out_of_time(_status: ExitStatus) -> bool {
    false
}

/// A worker and whether its time is over.
struct Watched {
    child: Mutex<State>,
    ended: Condvar,
}

struct State {
    child: Child,
    is_over: bool,
    timed_out: bool,
}

impl Watched {
    fn new(child: Child) -> Self {
        Self {
            child: Mutex::new(State {
                child,
                is_over: false,
                timed_out: false,
            }),
            ended: Condvar::new(),
        }
    }

    /// Makes sure that the worker is gone, and says how it ended and whether it was for the clock.
    fn end(&self) -> (Option<ExitStatus>, bool) {
        let mut state = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        state.is_over = true;
        self.ended.notify_all();
        // A worker that has spoken its answer ends by itself within moments; one that was not
        // heard to the end is blocked on its pipe, which is closed now. Two seconds are plenty.
        for _ in 0..400 {
            match state.child.try_wait() {
                Ok(Some(status)) => return (Some(status), state.timed_out),
                Ok(None) => {
                    let pause = self.ended.wait_timeout(state, Duration::from_millis(5));
                    (state, _) = pause.unwrap_or_else(PoisonError::into_inner);
                }
                Err(_) => break,
            }
        }
        state.child.kill().ok();
        (state.child.wait().ok(), state.timed_out)
    }
}

/// Kills the worker when its time is over.
fn watch(watched: &Arc<Watched>, limits: ReadLimits) -> thread::JoinHandle<()> {
    let watched = Arc::clone(watched);
    let limit = Duration::from_secs(limits.seconds.saturating_mul(3).max(1));
    thread::spawn(move || {
        let state = watched.child.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = watched
            .ended
            .wait_timeout_while(state, limit, |state| !state.is_over);
        let (mut state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        if timeout.timed_out() {
            state.timed_out = true;
            state.child.kill().ok();
        }
    })
}
