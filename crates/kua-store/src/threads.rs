//! The writer's thread and the readers' threads, behind futures.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use kua_core::ports::{Answer, StoreError};
use kua_crypto::SecretKey32;
use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::writer::Writer;

/// How many threads read.
const READERS: usize = 3;

type Job<C> = Box<dyn FnOnce(&mut C) + Send>;

/// A connection to both databases that only reads.
pub(crate) struct Reader {
    pub(crate) record: Connection,
    pub(crate) keys: Connection,
    pub(crate) desk: SecretKey32,
}

/// Threads that work off what they are handed.
pub(crate) struct Crew<C> {
    jobs: Option<Sender<Job<C>>>,
    threads: Vec<JoinHandle<()>>,
}

impl Crew<Writer> {
    /// Starts the writer.
    pub(crate) fn writer(writer: Writer) -> Result<Self, StoreError> {
        Self::start(vec![writer], "writer")
    }
}

impl Crew<Reader> {
    /// Starts the readers.
    pub(crate) fn readers(
        open: impl Fn() -> Result<Reader, StoreError>,
    ) -> Result<Self, StoreError> {
        let readers = (0..READERS).map(|_| open()).collect::<Result<_, _>>()?;
        Self::start(readers, "reader")
    }
}

impl<C: Send + 'static> Crew<C> {
    fn start(workers: Vec<C>, name: &str) -> Result<Self, StoreError> {
        let (jobs, queue) = channel::<Job<C>>();
        let queue = Arc::new(Mutex::new(queue));
        let mut threads = Vec::new();
        for mut worker in workers {
            let queue = Arc::clone(&queue);
            let thread = std::thread::Builder::new()
                .name(name.to_owned())
                .spawn(move || {
                    while let Some(job) = next(&queue) {
                        job(&mut worker);
                    }
                })
                .map_err(|error| crate::fault::disk(&error, "starting a thread"))?;
            threads.push(thread);
        }
        Ok(Self {
            jobs: Some(jobs),
            threads,
        })
    }

    /// Hands over a piece of work; what it returns comes later.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut C) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<'static, T> {
        let (answer, later) = oneshot::channel();
        let job: Job<C> = Box::new(move |worker| {
            // Whoever asked may have gone; a write is done all the same.
            let _ = answer.send(work(worker));
        });
        let sent = match &self.jobs {
            Some(jobs) => jobs.send(job).is_ok(),
            None => false,
        };
        Box::pin(async move {
            if !sent {
                return Err(gone());
            }
            later.await.map_err(|_| gone())?
        })
    }

    /// Hands over a piece of work and waits for it, for callers without a runtime.
    pub(crate) fn ask_now<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut C) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, later) = channel();
        let job: Job<C> = Box::new(move |worker| {
            let _ = answer.send(work(worker));
        });
        let jobs = self.jobs.as_ref().ok_or_else(gone)?;
        jobs.send(job).map_err(|_| gone())?;
        later.recv().map_err(|_| gone())?
    }
}

impl<C> Crew<C> {
    /// Lets the threads finish what they have and waits for them.
    pub(crate) fn stop(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            // A thread that died has nothing left to finish.
            let _ = thread.join();
        }
    }
}

impl<C> Drop for Crew<C> {
    fn drop(&mut self) {
        self.stop();
    }
}

fn next<C>(queue: &Mutex<Receiver<Job<C>>>) -> Option<Job<C>> {
    // The queue itself cannot be left half-changed by a panic.
    queue
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

fn gone() -> StoreError {
    StoreError::Fault {
        doing: "working on the vault",
        detail: "a thread of the store ended; open the vault again".to_owned(),
    }
}
