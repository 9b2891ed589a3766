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
        "escape" => escape(),
        "recognise" => {
            let arguments: Vec<String> = std::env::args().skip(2).collect();
            kua_ingest::recogniser_main(&arguments, stdout())
        }
        "escape-recogniser" => escape_from_recogniser(),
        "stdin" | "--version" => false_tesseract(),
        #[cfg(target_os = "linux")]
        "inherited" => inherited(),
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
    out.write_all(b"kua-rd/2")?;
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

/// Reads standard input as a worker does, shut in as a worker is, and then tries to get out.
///
/// Prints a line for what is in force, one for what became of the reading, and one for
/// each attempt: its name and `no`, or `YES` where it succeeded.
fn escape() -> std::io::Result<()> {
    let extension = std::env::args().nth(2);
    let mut bytes = Vec::new();
    stdin().lock().read_to_end(&mut bytes)?;
    let request = kua_core::reading::ReadRequest {
        extension,
        ..Default::default()
    };
    let mut out = stdout().lock();
    let confinement = kua_ingest::confine_this_process(request.limits)?;
    writeln!(out, "missing {}", confinement.missing().join(" "))?;
    match kua_ingest::read_bytes_here(&request, &bytes) {
        Ok(reading) => writeln!(out, "read {}", reading.media_type)?,
        Err(failure) => writeln!(out, "failed {}", failure.code())?,
    }
    // A table is read a second way, by its rows.
    let rows = kua_core::reading::ReadRequest {
        task: kua_core::reading::Task::Rows {
            sheet: None,
            first: 1,
            limit: None,
        },
        ..request
    };
    kua_ingest::rows_here(&rows, &bytes).ok();
    attempts(&mut out)
}

/// Tries to get out of where tesseract is, as what tesseract became would.
fn escape_from_recogniser() -> std::io::Result<()> {
    let mut out = stdout().lock();
    attempts(&mut out)?;
    #[cfg(unix)]
    for (name, program) in [
        ("become", "/bin/true".to_owned()),
        ("again", std::env::args().nth(2).unwrap_or_default()),
    ] {
        use std::os::unix::process::CommandExt;
        // Comes back only where it failed: a line that is missing is a way out.
        let _error = std::process::Command::new(program).exec();
        writeln!(out, "{name} no")?;
    }
    writeln!(out, "end no")
}

/// Ends as a program does that crashed.
#[allow(
    clippy::disallowed_methods,
    reason = "a crash is what is to be survived"
)]
fn ended() -> ! {
    std::process::abort()
}

/// Answers as no tesseract does; which way, the language says.
fn false_tesseract() -> std::io::Result<()> {
    let mut out = stdout().lock();
    let language = std::env::args().nth(4).unwrap_or_default();
    let head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
    let page = "1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t\n";
    match language.as_str() {
        "environment" => {
            let mut names: Vec<String> = std::env::vars().map(|(name, _)| name).collect();
            names.sort();
            let names = names.join(",");
            writeln!(out, "{head}{page}5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t95\t{names}")
        }
        "garbage" => out.write_all(b"what is this that I am saying to you"),
        "half" => {
            write!(out, "{head}{page}5\t1\t1\t1\t1\t1\t0\t0")?;
            out.flush()?;
            ended()
        }
        "killed" => ended(),
        "sleeping" => sleep(),
        "spinning" => loop {
            std::hint::spin_loop();
        },
        "hungry" => {
            let mut all = Vec::new();
            loop {
                all.push(vec![1_u8; 16 * 1024 * 1024]);
            }
        }
        "flood" => loop {
            out.write_all(&[b'a'; 4096])?;
        },
        _ => out.write_all(b"tesseract 0.0.1\n"),
    }
}

/// Tries to get out, a line for each attempt.
fn attempts(out: &mut impl Write) -> std::io::Result<()> {
    let file = std::env::current_exe();
    let attempts = [
        ("open", std::fs::File::open("/etc/passwd").is_ok()),
        ("list", std::fs::read_dir("/").is_ok()),
        ("look", std::fs::metadata("/etc/passwd").is_ok()),
        (
            "own",
            file.is_ok_and(|file| std::fs::File::open(file).is_ok()),
        ),
        ("write", std::fs::write("/tmp/kua-escaped", b"out").is_ok()),
        ("connect", connects()),
        (
            "listen",
            std::net::TcpListener::bind(("127.0.0.1", 0)).is_ok(),
        ),
        ("datagram", datagrams()),
        #[cfg(unix)]
        ("pair", std::os::unix::net::UnixStream::pair().is_ok()),
        (
            "process",
            std::process::Command::new("/bin/true").spawn().is_ok(),
        ),
        ("thread", std::thread::Builder::new().spawn(|| ()).is_ok()),
    ];
    for (name, succeeded) in attempts {
        writeln!(out, "{name} {}", if succeeded { "YES" } else { "no" })?;
    }
    Ok(())
}

/// Answers with what is open, before and after the worker shut itself in: a reading of no bytes.
///
/// Speaks as a worker does, so that it is started as one; the numbers go into the failure.
#[cfg(target_os = "linux")]
fn inherited() -> std::io::Result<()> {
    let listed = || -> std::io::Result<Vec<u32>> {
        let entries = std::fs::read_dir("/proc/self/fd")?;
        let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        let numbers: Vec<u32> = numbers.collect();
        // The listing was open while it was read, under the lowest number that was free.
        let is_open = |number: &u32| std::fs::read_link(format!("/proc/self/fd/{number}")).is_ok();
        Ok(numbers.into_iter().filter(is_open).collect())
    };
    let before = listed()?;
    let limits = kua_core::reading::ReadLimits::default();
    kua_ingest::confine_this_process(limits)?;
    // Nothing can be listed any more; closing what is closed fails.
    let after: Vec<u32> = before
        .iter()
        .copied()
        .filter(|number| *number > 2)
        .filter(|number| i32::try_from(*number).is_ok_and(|n| nix::unistd::close(n).is_ok()))
        .collect();
    let reason = format!("{before:?} {after:?}");
    let json = serde_json::json!({ "worker": { "reason": reason } }).to_string();
    let mut out = stdout().lock();
    out.write_all(b"kua-rd/2F")?;
    out.write_all(&u32::try_from(json.len()).unwrap_or(0).to_le_bytes())?;
    out.write_all(json.as_bytes())?;
    out.flush()
}

/// Says whether a socket came to be; that nobody answered would mean so too.
#[allow(
    clippy::disallowed_methods,
    reason = "this proves that no connection can be made, and names this machine alone"
)]
fn connects() -> bool {
    let answer = std::net::TcpStream::connect(("127.0.0.1", 9));
    answer.is_err_and(|error| error.kind() != std::io::ErrorKind::PermissionDenied)
}

/// Says whether a socket for datagrams came to be; none is sent.
#[allow(
    clippy::disallowed_methods,
    reason = "this proves that there is no socket to send one from"
)]
fn datagrams() -> bool {
    std::net::UdpSocket::bind(("127.0.0.1", 0)).is_ok()
}
