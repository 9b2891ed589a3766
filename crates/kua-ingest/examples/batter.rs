//! Reads damaged copies of files for a while: `batter SECONDS KEEP FILE...`.
//!
//! Each round changes one of the files at a few places and reads it, unpacks it, picks messages
//! out of it where it is an export, and draws it where it has pages. What panics through to here, or takes longer than two seconds, is written
//! to the folder KEEP.
#![allow(clippy::print_stdout)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use kua_core::reading::{Excerpt, ReadLimits, ReadRequest, Task};

/// Longer than this is written down.
const LONG: Duration = Duration::from_secs(2);

#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().and_then(|seconds| seconds.parse().ok());
    let (Some(seconds), Some(keep)) = (seconds, arguments.next()) else {
        println!("usage: batter SECONDS KEEP FILE...");
        return ExitCode::from(2);
    };
    let seeds: Vec<(Option<String>, Vec<u8>)> = arguments
        .filter_map(|path| {
            let bytes = std::fs::read(&path).ok()?;
            Some((kua_ingest::extension(Path::new(&path)), bytes))
        })
        .collect();
    // What is caught inside is not shown: it is what the importers are written for.
    std::panic::set_hook(Box::new(|_| {}));
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut random = Random(0x5EED);
    let (mut rounds, mut read, mut drawn, mut found) = (0_u64, 0_u64, 0_u64, 0_u64);
    let mut slowest = Duration::ZERO;
    while Instant::now() < end {
        let Some((extension, seed)) = seeds.get(random.below(seeds.len())) else {
            return ExitCode::from(2);
        };
        let bytes = changed(seed, &mut random);
        let mut request = ReadRequest {
            extension: extension.clone(),
            limits: ReadLimits {
                text_bytes: 4_000_000,
                unpacked_bytes: 64_000_000,
                pages: 20,
                ..ReadLimits::default()
            },
            ..ReadRequest::default()
        };
        rounds += 1;
        let begin = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let is_read = kua_ingest::read_bytes_here(&request, &bytes).is_ok();
            let _ = kua_ingest::members_here(&request, &bytes);
            request.excerpt = Some(Excerpt {
                messages: vec![(1, 2), (4, 4)],
                of_sha256: String::new(),
            });
            let _ = kua_ingest::members_here(&request, &bytes);
            request.excerpt = None;
            request.task = Task::Rows {
                sheet: None,
                first: 1,
                limit: None,
            };
            let _ = kua_ingest::rows_here(&request, &bytes);
            request.task = Task::Picture {
                page: 1,
                width: 200,
            };
            (is_read, kua_ingest::picture_here(&request, &bytes).is_ok())
        }));
        let took = begin.elapsed();
        slowest = slowest.max(took);
        if let Ok((is_read, is_drawn)) = outcome {
            read += u64::from(is_read);
            drawn += u64::from(is_drawn);
        }
        if outcome.is_err() || took > LONG {
            found += 1;
            let kind = if outcome.is_err() { "panic" } else { "slow" };
            let name = format!("{kind}-{rounds}.{}", extension.as_deref().unwrap_or("bin"));
            if let Err(error) = std::fs::write(Path::new(&keep).join(name), &bytes) {
                println!("{error}");
            }
        }
    }
    println!(
        "{rounds} rounds, {read} read, {drawn} drawn, {found} written to {keep}, slowest {slowest:.1?}"
    );
    ExitCode::from(u8::from(found > 0))
}

/// Flips, cuts, repeats and overwrites at a few places.
fn changed(seed: &[u8], random: &mut Random) -> Vec<u8> {
    const NUMBERS: &[&[u8]] = &[
        b"0",
        b"-1",
        b"65535",
        b"4294967295",
        b"99999999999",
        b"1e9",
        b"2 0 R",
        b"\0",
        b"\xFF\xFF",
        b"<<",
        b">>",
        b"[",
        b"]",
        b"/Kids",
        b"/Length",
        b"stream",
        b"endobj",
        b"Do ",
        b"q ",
        b"Q ",
        b"<row>",
        b"</sheetData>",
        b"number-columns-repeated=\"16384\"",
        b"number-rows-repeated=\"1048576\"",
        b"ref=\"A1:XFD1048576\"",
        b"\"",
        b";",
        b"\n",
    ];
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len());
        let until = (at + random.below(64)).min(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..until)),
            2 => {
                let piece: Vec<u8> = bytes.drain(at..until).collect();
                let piece = piece.repeat(1 + random.below(8));
                bytes.splice(at..at, piece);
            }
            3 => {
                let number = NUMBERS.get(random.below(NUMBERS.len()));
                bytes.splice(at..at, number.copied().unwrap_or_default().iter().copied());
            }
            // A digit becomes another one: sizes, counts and references.
            4 => {
                let digit = bytes.iter().skip(at).position(u8::is_ascii_digit);
                if let Some(byte) = digit.and_then(|digit| bytes.get_mut(at + digit)) {
                    *byte = b"0123456789".get(random.below(10)).copied().unwrap_or(b'0');
                }
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
        }
    }
    bytes
}

/// A small generator of numbers (xorshift64*), so that every run is the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap_or(0) % bound.max(1)
    }
}
