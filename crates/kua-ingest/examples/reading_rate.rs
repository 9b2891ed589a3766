//! Measures reading one file through a worker: `reading_rate WORKER FILE`; `here` for WORKER reads it in this process.
//!
//! Prints seconds and the largest resident memory of this process, which is the one that
//! keeps the answer, or the one that reads.
#![allow(clippy::print_stdout)]

use std::path::Path;
use std::process::ExitCode;

use kua_core::reading::ReadRequest;
use kua_ingest::WorkerReader;

#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(worker), Some(file)) = (arguments.next(), arguments.next()) else {
        println!("usage: reading_rate WORKER FILE");
        return ExitCode::from(2);
    };
    if worker == "here" {
        return read_here(Path::new(&file));
    }
    let (source, size, extension) = match kua_ingest::open(Path::new(&file)) {
        Ok(opened) => opened,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let request = ReadRequest {
        extension,
        ..ReadRequest::default()
    };
    let begin = std::time::Instant::now();
    let answer = WorkerReader::new(worker).read_blocking(&request, Box::new(source));
    let seconds = begin.elapsed().as_secs_f64();
    match answer {
        Ok(reading) => {
            let bytes: usize = reading.texts.iter().map(|text| text.content.len()).sum();
            println!("{size} bytes in, {bytes} bytes of text out, {seconds:.3} s");
        }
        Err(failure) => println!("{failure} after {seconds:.3} s"),
    }
    println!("this process: {}", peak("/proc/self/status"));
    ExitCode::SUCCESS
}

#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn read_here(file: &Path) -> ExitCode {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let request = ReadRequest {
        extension: kua_ingest::extension(file),
        ..ReadRequest::default()
    };
    let begin = std::time::Instant::now();
    let answer = kua_ingest::read_bytes_here(&request, &bytes);
    let seconds = begin.elapsed().as_secs_f64();
    match answer {
        Ok(reading) => println!("{} pages, {seconds:.3} s", reading.pages.unwrap_or(0)),
        Err(failure) => println!("{failure} after {seconds:.3} s"),
    }
    println!("this process: {}", peak("/proc/self/status"));
    ExitCode::SUCCESS
}

fn peak(status: &str) -> String {
    let text = std::fs::read_to_string(status).unwrap_or_default();
    text.lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or("unknown")
        .to_owned()
}
