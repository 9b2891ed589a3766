//! The worker of the tests: a good one, and every bad one that a parent must survive.
//!
//! `worker` behaves as `kua worker` does. The other words misbehave on purpose.

use std::io::{Read, Write, stdin, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mode = std::env::args().nth(1).unwrap_or_default();
    let done = match mode.as_str() {
        "worker" => kua_ingest::worker_main(stdin().lock(), stdout().lock()),
        "environment" if std::env::vars_os().next().is_none() => Ok(()),
        "silent" => Ok(()),
        "sleep" => sleep(),
        "environment" | "nonsense" => stdout().write_all(b"what is this that I am saying to you"),
        "flood" => flood(),
        "deaf" => deaf(),
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Sends text without end.
fn flood() -> std::io::Result<()> {
    let mut out = stdout().lock();
    out.write_all(b"kua-rd/1")?;
    let piece = vec![b'a'; 1000];
    loop {
        out.write_all(b"T")?;
        out.write_all(&1001_u32.to_le_bytes())?;
        out.write_all(&[0])?;
        out.write_all(&piece)?;
    }
}

/// Waits for something that never comes.
fn sleep() -> std::io::Result<()> {
    let (_kept, never) = std::sync::mpsc::channel::<()>();
    never.recv_timeout(std::time::Duration::from_secs(600)).ok();
    Ok(())
}

/// Reads all and answers nothing.
fn deaf() -> std::io::Result<()> {
    let mut all = Vec::new();
    stdin().lock().read_to_end(&mut all)?;
    Ok(())
}
