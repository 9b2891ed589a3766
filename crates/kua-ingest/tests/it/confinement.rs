//! From inside a worker nothing opens, connects or starts, whatever it read.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::fixtures::inputs;
use super::worker::program;

/// Runs the trial on one file and returns its lines.
fn trial(path: &Path) -> Vec<String> {
    let mut child = Command::new(program())
        .arg("escape")
        .arg(kua_ingest::extension(path).unwrap_or_default())
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let bytes = std::fs::read(path).unwrap();
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(str::to_owned).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_gets_out_of_a_worker_whatever_it_read() {
    for input in inputs() {
        let lines = trial(&input);
        let name = input.display();
        assert!(!lines[0].contains("seccomp"), "{name}: {lines:?}");
        assert!(!lines[0].contains("limits"), "{name}: {lines:?}");
        // The file was really read in there, so what reads it needs nothing else.
        assert!(lines[1].starts_with("read "), "{name}: {lines:?}");
        assert_eq!(lines.len(), 13, "{name}: {lines:?}");
        for line in &lines[2..] {
            assert!(line.ends_with(" no"), "{name}: {line}");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_worker_says_how_it_is_shut_in() {
    let confinement = kua_ingest::WorkerReader::new(program())
        .with_arguments(["worker".to_owned()])
        .confinement()
        .unwrap();
    assert!(confinement.limits && confinement.seccomp && confinement.sealed);
    // Landlock is up to the kernel; where it is missing, that is said.
    assert_eq!(confinement.is_whole(), confinement.landlock);
    assert_eq!(
        confinement.missing(),
        if confinement.landlock {
            vec![]
        } else {
            vec!["landlock"]
        }
    );
}
