use std::io::{Cursor, Read};

use kua_core::reading::{ReadFailure, ReadLimits, ReadRequest, Reading};
use kua_core::tools::Reader;
use kua_ingest::{DirectReader, WorkerReader, read_bytes_here};

/// Returns the path of the example `worker`.
pub(crate) fn program() -> std::path::PathBuf {
    let tests = std::env::current_exe().unwrap();
    let target = tests.parent().and_then(|deps| deps.parent()).unwrap();
    let program = target
        .join("examples")
        .join(format!("worker{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "the example `worker` is built with the tests"
    );
    program
}

fn worker(mode: &str) -> WorkerReader {
    WorkerReader::new(program()).with_arguments([mode.to_owned()])
}

fn read(mode: &str, request: &ReadRequest, bytes: &[u8]) -> Result<Reading, ReadFailure> {
    worker(mode).read_blocking(request, Box::new(Cursor::new(bytes.to_vec())))
}

fn limits(change: impl FnOnce(&mut ReadLimits)) -> ReadRequest {
    let mut request = ReadRequest::default();
    change(&mut request.limits);
    request
}

#[test]
fn a_worker_reads_what_is_read_in_process() {
    let long = "Бір сөз, екі сөз.\r\n".repeat(60_000);
    for bytes in [
        long.as_bytes(),
        b"short",
        b"",
        b"%PDF-1.7",
        b"\xFF\xFEa\0b\0",
        b"\0\0\0\0\0",
    ] {
        let request = ReadRequest::default();
        assert_eq!(
            read("worker", &request, bytes),
            read_bytes_here(&request, bytes)
        );
    }
}

#[tokio::test]
async fn the_port_answers_the_same() {
    let bytes = || Box::new(Cursor::new(b"some words".to_vec()));
    let through_worker = worker("worker").read(ReadRequest::default(), bytes()).await;
    let here = DirectReader.read(ReadRequest::default(), bytes()).await;
    assert_eq!(through_worker, here);
    assert!(here.is_ok());
}

#[test]
fn a_crash_is_an_error_and_no_more() {
    let request = ReadRequest::default();
    assert_eq!(
        read("silent", &request, b"words"),
        Err(ReadFailure::Crashed)
    );
    assert_eq!(
        read("deaf", &request, &vec![b'a'; 3_000_000]),
        Err(ReadFailure::Crashed)
    );
    assert!(matches!(
        read("nonsense", &request, b"words"),
        Err(ReadFailure::Worker { .. })
    ));
}

#[test]
fn a_worker_sees_no_environment() {
    // This one speaks only if it finds a variable.
    assert!(std::env::vars_os().next().is_some());
    assert_eq!(
        read("environment", &ReadRequest::default(), b"words"),
        Err(ReadFailure::Crashed)
    );
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_that_the_parent_has_open_stays_open_in_a_worker() {
    use std::os::fd::AsRawFd as _;
    let file = std::fs::File::open("/proc/self/exe").unwrap();
    // Unlike what Rust opens, this one is handed on to every child.
    let handed_on = rustix::io::dup(&file).unwrap();
    let failure = read("inherited", &ReadRequest::default(), b"words");
    let Err(ReadFailure::Worker { reason }) = failure else {
        panic!("{failure:?}");
    };
    let (before, after) = reason.split_once("] ").unwrap();
    let number = handed_on.as_raw_fd().to_string();
    let came = before
        .trim_start_matches('[')
        .split(", ")
        .any(|one| one == number);
    assert!(came, "{reason}: the test handed nothing on");
    assert_eq!(after, "[]", "{reason}");
}

#[test]
fn a_worker_that_hangs_is_killed_in_time() {
    let request = limits(|limits| limits.seconds = 1);
    assert_eq!(
        read("sleep", &request, b"words"),
        Err(ReadFailure::TimedOut { seconds: 1 })
    );
}

#[test]
fn a_flood_of_text_is_cut() {
    let request = limits(|limits| limits.text_bytes = 10_000);
    assert_eq!(
        read("flood", &request, b"words"),
        Err(ReadFailure::TextTooLarge { limit: 10_000 })
    );
}

#[test]
fn too_little_memory_is_an_error_of_that_file_alone() {
    let limit = 64 * 1024 * 1024;
    let request = limits(|limits| limits.memory_bytes = limit);
    let large = vec![b'a'; 200 * 1024 * 1024];
    assert_eq!(
        read("worker", &request, &large),
        Err(ReadFailure::OutOfMemory { limit })
    );
    assert!(read("worker", &request, b"words").is_ok());
}

#[test]
fn an_original_beyond_the_limit_is_refused() {
    let request = limits(|limits| limits.original_bytes = 1_000);
    let failure = read("worker", &request, &vec![b'a'; 2_000_000]);
    assert_eq!(failure, Err(ReadFailure::TooLarge { limit: 1_000 }));
}

#[test]
fn a_program_that_is_not_there_is_named_as_the_reason() {
    let reader = WorkerReader::new("/nothing/here");
    let failure = reader.read_blocking(&ReadRequest::default(), Box::new(Cursor::new(Vec::new())));
    assert!(matches!(failure, Err(ReadFailure::Worker { .. })));
}

#[test]
fn an_original_that_breaks_off_is_not_half_read() {
    struct Breaking(usize);
    impl Read for Breaking {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof));
            }
            self.0 -= 1;
            buffer.fill(b'a');
            Ok(buffer.len())
        }
    }
    let answer = worker("worker").read_blocking(&ReadRequest::default(), Box::new(Breaking(3)));
    assert!(
        matches!(answer, Err(ReadFailure::Source { .. })),
        "{answer:?}"
    );
}

/// Counts what comes out of a file, and keeps nothing of it.
#[derive(Default)]
struct Counted {
    names: Vec<Option<String>>,
    bytes: u64,
    longest: usize,
}

impl kua_core::tools::TakeMembers for Counted {
    fn begin(&mut self, member: kua_core::reading::Member) {
        self.names.push(member.name);
    }

    fn bytes(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.bytes += bytes.len() as u64;
        self.longest = self.longest.max(bytes.len());
        Ok(())
    }
}

#[test]
fn a_large_file_in_an_archive_streams_through_little_memory() {
    const MEBIBYTES: usize = 300;
    const SIZE: u64 = (MEBIBYTES as u64) << 20;
    let spaces = vec![b' '; 1 << 20];
    let mut crc = flate2::Crc::new();
    (0..MEBIBYTES).for_each(|_| crc.update(&spaces));
    let large = super::made::Packed::spaces("large.bin", MEBIBYTES).with_checksum(crc.sum());
    let zip = super::made::Packer::default().add(&large).finish();
    let request = limits(|limits| {
        limits.memory_bytes = 64 * 1024 * 1024;
        limits.ratio = 10_000;
        limits.seconds = 300;
    });
    let reading = read("worker", &request, &zip).unwrap();
    assert_eq!(reading.members[0].size, Some(SIZE));
    let mut counted = Counted::default();
    let source = Box::new(Cursor::new(zip));
    worker("worker")
        .unpack_blocking(&request, source, &mut counted)
        .unwrap();
    assert_eq!(counted.bytes, SIZE);
    assert!(counted.longest <= 1024 * 1024, "{}", counted.longest);
}
