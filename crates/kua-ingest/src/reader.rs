//! The parent's side: starts a worker for each original and waits for its answer.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use kua_core::reading::{
    ReadFailure, ReadLimits, ReadRequest, Reading, TableRow, TableSheet, Task,
};
use kua_core::tools::{PictureAnswer, ReadAnswer, Reader, TakeMembers, TakeRows};

use crate::frame::{Heard, Outlet, listen, write_request};
use crate::importers::RowsTo;
use crate::read::{members_here, picture_here, read_bytes_here, rows};
use crate::sandbox::Confinement;

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
        self.ask(request, source, &mut Outlet::none())
    }

    /// Hands out the files that lie in an original. Blocks.
    pub fn unpack_blocking(
        &self,
        request: &ReadRequest,
        source: Box<dyn Read + Send>,
        take: &mut dyn TakeMembers,
    ) -> Result<Reading, ReadFailure> {
        let request = ReadRequest {
            task: Task::Members,
            ..request.clone()
        };
        let mut outlet = Outlet {
            members: Some(take),
            ..Outlet::none()
        };
        self.ask(&request, source, &mut outlet)
    }

    /// Hands out the rows of a table; the request says which. Blocks.
    pub fn rows_blocking(
        &self,
        request: &ReadRequest,
        source: Box<dyn Read + Send>,
        take: &mut dyn TakeRows,
    ) -> Result<Reading, ReadFailure> {
        let mut outlet = Outlet {
            rows: Some(take),
            ..Outlet::none()
        };
        self.ask(request, source, &mut outlet)
    }

    /// Draws a page of an original, as PNG. Blocks.
    pub fn picture_blocking(
        &self,
        request: &ReadRequest,
        source: Box<dyn Read + Send>,
    ) -> Result<Vec<u8>, ReadFailure> {
        let mut picture = Vec::new();
        let mut outlet = Outlet {
            picture: Some(&mut picture),
            ..Outlet::none()
        };
        self.ask(request, source, &mut outlet)?;
        if picture.is_empty() {
            return Err(ReadFailure::NothingThere);
        }
        Ok(picture)
    }

    /// Starts a worker and asks it how it is confined. Blocks.
    pub fn confinement(&self) -> Result<Confinement, ReadFailure> {
        let mut outlet = Outlet::none();
        let words = Box::new(io::Cursor::new(b"words".to_vec()));
        self.ask(&ReadRequest::default(), words, &mut outlet)?;
        Ok(outlet.confinement)
    }

    fn ask(
        &self,
        request: &ReadRequest,
        source: Box<dyn Read + Send>,
        outlet: &mut Outlet<'_>,
    ) -> Result<Reading, ReadFailure> {
        let (input, feeding) = lay_out(request, source)?;
        let mut child = self.start(input)?;
        let stdin = child.stdin.take();
        let Some(stdout) = child.stdout.take() else {
            return Err(worker_failure("it has no pipe"));
        };
        let watched = Arc::new(Watched::new(child));
        let clock = watch(&watched, request.limits);
        let mut stdout = Heeded {
            pipe: stdout,
            watched: Arc::clone(&watched),
        };
        let feeder = feeding.zip(stdin).map(|(source, stdin)| {
            let request = request.clone();
            thread::spawn(move || feed(stdin, &request, source))
        });
        let heard = listen(&mut stdout, request.limits, outlet);
        drop(stdout);
        let (status, timed_out) = watched.end();
        // The watch ends at once now, and the feeder as soon as its source does.
        clock.join().ok();
        let fed = feeder.map_or(Fed::Enough, |feeder| {
            let stopped = || Fed::Source("stopped".to_owned());
            feeder.join().unwrap_or_else(|_| stopped())
        });
        judge(heard, fed, status, timed_out, request.limits)
    }

    fn start(&self, input: Stdio) -> Result<Child, ReadFailure> {
        Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .current_dir("/")
            .stdin(input)
            .stdout(Stdio::piped())
            // A crash report could hold words of the document.
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| worker_failure(&format!("it does not start: {}", error.kind())))
    }
}

/// An original that still has to be fed through a pipe.
type Feeding = Option<Box<dyn Read + Send>>;

/// Lays request and original into a file in memory and seals it, where the system can.
///
/// The worker could not change what it reads, and nothing has to run beside it.
#[cfg(target_os = "linux")]
fn lay_out(
    request: &ReadRequest,
    source: Box<dyn Read + Send>,
) -> Result<(Stdio, Feeding), ReadFailure> {
    use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let Ok(memory) = memfd_create("", flags) else {
        return Ok((Stdio::piped(), Some(source)));
    };
    let mut file = std::fs::File::from(memory);
    match feed(&mut file, request, source) {
        Fed::Enough => {}
        Fed::TooLarge => {
            return Err(ReadFailure::TooLarge {
                limit: request.limits.original_bytes,
            });
        }
        Fed::Source(reason) => return Err(ReadFailure::Source { reason }),
    }
    let sealed = fcntl_add_seals(
        &file,
        SealFlags::WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL,
    );
    sealed
        .map_err(io::Error::from)
        .and_then(|()| io::Seek::rewind(&mut file))
        .map_err(|error| worker_failure(&format!("its input is not ready: {}", error.kind())))?;
    Ok((Stdio::from(file), None))
}

#[cfg(not(target_os = "linux"))]
fn lay_out(
    _request: &ReadRequest,
    source: Box<dyn Read + Send>,
) -> Result<(Stdio, Feeding), ReadFailure> {
    Ok((Stdio::piped(), Some(source)))
}

/// Lays bytes into a file in memory and seals it, where the system can; else they are to be fed.
#[cfg(target_os = "linux")]
pub(crate) fn sealed(bytes: &[u8]) -> io::Result<(Stdio, Option<Vec<u8>>)> {
    use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let Ok(memory) = memfd_create("", flags) else {
        return Ok((Stdio::piped(), Some(bytes.to_vec())));
    };
    let mut file = std::fs::File::from(memory);
    io::Write::write_all(&mut file, bytes)?;
    let seals = SealFlags::WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
    fcntl_add_seals(&file, seals)?;
    io::Seek::rewind(&mut file)?;
    Ok((Stdio::from(file), None))
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn sealed(bytes: &[u8]) -> io::Result<(Stdio, Option<Vec<u8>>)> {
    Ok((Stdio::piped(), Some(bytes.to_vec())))
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

    fn unpack(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        mut take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        let reader = self.clone();
        Box::pin(async move {
            let unpacking = move || reader.unpack_blocking(&request, bytes, take.as_mut());
            tokio::task::spawn_blocking(unpacking)
                .await
                .unwrap_or_else(|_| Err(worker_failure("its thread ended")))
        })
    }

    fn rows(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        mut take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        let reader = self.clone();
        Box::pin(async move {
            let reading = move || reader.rows_blocking(&request, bytes, take.as_mut());
            tokio::task::spawn_blocking(reading)
                .await
                .unwrap_or_else(|_| Err(worker_failure("its thread ended")))
        })
    }

    fn picture(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> PictureAnswer<'_> {
        let reader = self.clone();
        Box::pin(async move {
            tokio::task::spawn_blocking(move || reader.picture_blocking(&request, bytes))
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
    fn read(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move { read_bytes_here(&request, &whole(bytes)?) })
    }

    fn unpack(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        mut take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        let unpacking = move || {
            for (member, content) in members_here(&request, &whole(bytes)?)? {
                take.begin(member);
                take.bytes(&content).map_err(|error| ReadFailure::Source {
                    reason: error.kind().to_string(),
                })?;
            }
            Ok(Reading::of("", ""))
        };
        Box::pin(async move {
            tokio::task::spawn_blocking(unpacking)
                .await
                .unwrap_or_else(|_| Err(worker_failure("its thread ended")))
        })
    }

    fn rows(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        struct To(Box<dyn TakeRows>);
        impl RowsTo for To {
            fn sheet(&mut self, sheet: &TableSheet) -> io::Result<()> {
                self.0.sheet(sheet.clone())
            }
            fn row(&mut self, row: &TableRow) -> io::Result<()> {
                self.0.row(row.clone())
            }
        }
        let reading = move || rows(&request, &whole(bytes)?, &mut To(take));
        Box::pin(async move {
            tokio::task::spawn_blocking(reading)
                .await
                .unwrap_or_else(|_| Err(worker_failure("its thread ended")))
        })
    }

    fn picture(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> PictureAnswer<'_> {
        Box::pin(async move { picture_here(&request, &whole(bytes)?) })
    }

    fn version(&self) -> &str {
        VERSION
    }
}

fn whole(mut bytes: Box<dyn Read + Send>) -> Result<Vec<u8>, ReadFailure> {
    let mut all = Vec::new();
    bytes
        .read_to_end(&mut all)
        .map_err(|error| ReadFailure::Source {
            reason: error.kind().to_string(),
        })?;
    Ok(all)
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
        Heard::Answer(answer) => answer.and_then(|reading| check_maps(reading, limits)),
        Heard::TooMuch => Err(ReadFailure::TextTooLarge {
            limit: limits.text_bytes,
        }),
        Heard::TooMuchUnpacked => Err(ReadFailure::Beyond {
            limit: "unpacked-bytes".to_owned(),
            value: limits.unpacked_bytes,
        }),
        Heard::Refused => Err(ReadFailure::Source {
            reason: "what came out of it could not be kept".to_owned(),
        }),
        _ if timed_out || status.is_some_and(ran_out_of_time) => Err(ReadFailure::TimedOut {
            seconds: limits.seconds,
        }),
        Heard::Ended => Err(ReadFailure::Crashed),
        Heard::Nonsense => Err(worker_failure("its answer makes no sense")),
    }
}

/// Refuses a reading that no honest worker makes: a way back that leads out of its text, facts without end.
fn check_maps(reading: Reading, limits: ReadLimits) -> Result<Reading, ReadFailure> {
    const MOST_FACTS: usize = 10_000;
    let members = usize::try_from(limits.members).unwrap_or(usize::MAX);
    let is_modest = reading.members.len() <= members
        && reading.metadata.len() <= MOST_FACTS
        && reading.notices.len() <= MOST_FACTS;
    let fits = is_modest
        && reading.texts.iter().all(|text| {
            let characters = u64::try_from(text.content.chars().count()).unwrap_or(0);
            text.map.fits(characters)
        });
    if fits {
        Ok(reading)
    } else {
        Err(worker_failure("its answer makes no sense"))
    }
}

fn worker_failure(reason: &str) -> ReadFailure {
    ReadFailure::Worker {
        reason: reason.to_owned(),
    }
}

#[cfg(unix)]
pub(crate) fn ran_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    // At the limit of processor time the system sends the first, and the second if soft and hard
    // limit are the same, as here.
    const OUT_OF_TIME: i32 = 24;
    const KILLED: i32 = 9;
    matches!(status.signal(), Some(OUT_OF_TIME | KILLED))
}

#[cfg(not(unix))]
pub(crate) fn ran_out_of_time(_status: ExitStatus) -> bool {
    false
}

/// A worker and whether its time is over.
pub(crate) struct Watched {
    child: Mutex<State>,
    ended: Condvar,
}

struct State {
    child: Child,
    is_over: bool,
    timed_out: bool,
    /// Since when who takes the answer is busy with it: that is not the worker's time.
    busy_since: Option<Instant>,
    /// How long that was before.
    busy: Duration,
}

/// The worker's pipe. While nobody listens to it the worker's clock stands still.
struct Heeded<R> {
    pipe: R,
    watched: Arc<Watched>,
}

impl<R: Read> Read for Heeded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.watched.listens(true);
        let read = self.pipe.read(buffer);
        self.watched.listens(false);
        read
    }
}

impl Watched {
    pub(crate) fn new(child: Child) -> Self {
        Self {
            child: Mutex::new(State {
                child,
                is_over: false,
                timed_out: false,
                busy_since: None,
                busy: Duration::ZERO,
            }),
            ended: Condvar::new(),
        }
    }

    #[allow(clippy::disallowed_methods, reason = "a time limit of the worker")]
    fn listens(&self, begins: bool) {
        let mut state = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        match begins {
            true => {
                let since = state.busy_since.take();
                state.busy += since.map_or(Duration::ZERO, |since| since.elapsed());
            }
            false => state.busy_since = Some(Instant::now()),
        }
    }

    /// Makes sure that the worker is gone, and says how it ended and whether it was for the clock.
    pub(crate) fn end(&self) -> (Option<ExitStatus>, bool) {
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
pub(crate) fn watch(watched: &Arc<Watched>, limits: ReadLimits) -> thread::JoinHandle<()> {
    let watched = Arc::clone(watched);
    let limit = Duration::from_secs(limits.seconds.saturating_mul(3).max(1));
    thread::spawn(move || {
        let mut state = watched.child.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut left, mut credited) = (limit, Duration::ZERO);
        loop {
            let waited = watched
                .ended
                .wait_timeout_while(state, left, |state| !state.is_over);
            let (now, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            state = now;
            if !timeout.timed_out() {
                return;
            }
            let busy = state.busy.saturating_sub(credited);
            credited = state.busy;
            // While the answer is being taken, however long that lasts, it is looked at now and then.
            left = match state.busy_since {
                Some(_) if busy < BREATH => BREATH,
                _ => busy,
            };
            if left.is_zero() {
                break;
            }
        }
        state.timed_out = true;
        state.child.kill().ok();
    })
}

/// How often the watch looks whether the answer is still being taken.
const BREATH: Duration = Duration::from_secs(1);
