//! The parent's side: starts the recogniser, waits, and takes its answer.

use std::io::{self, Read};
use std::process::{ChildStdout, Command, ExitStatus, Stdio};
use std::sync::Arc;

use kua_core::reading::ReadLimits;
use kua_core::recognition::{RecogniseFailure, RecogniseLimits};

use super::Tesseract;
use super::profile::GREETING;
use crate::reader::{Watched, ran_out_of_time, sealed, watch};
use crate::sandbox::Confinement;

/// The longest answer, in bytes: a table of a page full of letters has a few hundred thousand.
const LONGEST_ANSWER: u64 = 32 * 1024 * 1024;

/// The largest picture, in bytes.
const LARGEST_PICTURE: usize = 64 * 1024 * 1024;

/// The longest line that says what is in force.
const LONGEST_LINE: usize = 1024;

impl Tesseract {
    /// Starts tesseract on a picture and returns how it was shut in and what it answered.
    pub(super) fn ask(
        &self,
        call: &[&str],
        picture: &[u8],
        limits: RecogniseLimits,
    ) -> Result<(Confinement, Vec<u8>), RecogniseFailure> {
        let found = self.found.as_ref().ok_or(RecogniseFailure::Missing)?;
        if picture.len() > LARGEST_PICTURE {
            let limit = u64::try_from(LARGEST_PICTURE).unwrap_or(u64::MAX);
            return Err(RecogniseFailure::TooLarge { limit });
        }
        let (input, feeding) = sealed(picture).map_err(|error| not_started(&error.to_string()))?;
        let mut child = Command::new(&self.own)
            .args(&self.arguments)
            .arg(&found.program)
            .arg(&found.data)
            .arg(limits.memory_bytes.to_string())
            .arg(limits.seconds.to_string())
            .args(call)
            .env_clear()
            .current_dir("/")
            .stdin(input)
            .stdout(Stdio::piped())
            // What it complains of could hold words of the page.
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| not_started(&error.kind().to_string()))?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let Some(mut stdout) = stdout else {
            return Err(not_started("it has no pipe"));
        };
        let watched = Arc::new(Watched::new(child));
        let clock = watch(
            &watched,
            ReadLimits {
                seconds: limits.seconds,
                ..ReadLimits::default()
            },
        );
        let feeder = feeding.zip(stdin).map(|(picture, mut stdin)| {
            std::thread::spawn(move || io::Write::write_all(&mut stdin, &picture).ok())
        });
        let heard = hear(&mut stdout);
        drop(stdout);
        let (status, timed_out) = watched.end();
        clock.join().ok();
        if let Some(feeder) = feeder {
            feeder.join().ok();
        }
        judge(heard, status, timed_out, limits)
    }
}

/// What came through the pipe: a confinement and an answer, an answer without end, or nothing.
enum Heard {
    Answer(Confinement, Vec<u8>),
    TooMuch,
    Nonsense,
}

fn hear(pipe: &mut ChildStdout) -> io::Result<Heard> {
    let mut greeting = [0; GREETING.len()];
    pipe.read_exact(&mut greeting)?;
    if greeting != *GREETING {
        return Ok(Heard::Nonsense);
    }
    let mut line = Vec::new();
    let mut byte = [0; 1];
    loop {
        pipe.read_exact(&mut byte)?;
        match byte {
            [b'\n'] => break,
            _ if line.len() >= LONGEST_LINE => return Ok(Heard::Nonsense),
            [other] => line.push(other),
        }
    }
    let Ok(confinement) = serde_json::from_slice(&line) else {
        return Ok(Heard::Nonsense);
    };
    let mut answer = Vec::new();
    pipe.take(LONGEST_ANSWER + 1).read_to_end(&mut answer)?;
    if u64::try_from(answer.len()).unwrap_or(u64::MAX) > LONGEST_ANSWER {
        return Ok(Heard::TooMuch);
    }
    Ok(Heard::Answer(confinement, answer))
}

fn judge(
    heard: io::Result<Heard>,
    status: Option<ExitStatus>,
    timed_out: bool,
    limits: RecogniseLimits,
) -> Result<(Confinement, Vec<u8>), RecogniseFailure> {
    let is_well = status.is_some_and(|status| status.success());
    match heard {
        Ok(Heard::Answer(confinement, answer)) if is_well => Ok((confinement, answer)),
        Ok(Heard::TooMuch | Heard::Nonsense) => Err(RecogniseFailure::Nonsense),
        _ if timed_out || status.is_some_and(ran_out_of_time) => Err(RecogniseFailure::TimedOut {
            seconds: limits.seconds,
        }),
        Ok(Heard::Answer(..)) => Err(RecogniseFailure::Crashed),
        // It ended before it said how it is shut in, so nobody became tesseract.
        Err(_) => Err(not_started("it ended before it began")),
    }
}

pub(super) fn not_started(reason: &str) -> RecogniseFailure {
    RecogniseFailure::NotStarted {
        reason: reason.to_owned(),
    }
}
