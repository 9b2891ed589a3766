//! Runs other programs: quiet while all goes well, with the end of their output where not.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

/// How long a program may be silent on our side before a line says that it still runs.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);

/// How much of a failed program's output is shown; the log file has all of it.
const LINES_SHOWN: usize = 120;

/// Passed and failed, added up over all parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Count {
    pub(crate) const PASSED: Count = Count {
        passed: 1,
        failed: 0,
    };
    pub(crate) const FAILED: Count = Count {
        passed: 0,
        failed: 1,
    };

    pub(crate) fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// What a program did: whether it ended well, and all it printed.
pub(crate) struct Outcome {
    pub(crate) success: bool,
    pub(crate) output: String,
    pub(crate) log: PathBuf,
    pub(crate) took: Duration,
}

impl Outcome {
    /// Prints what went wrong, or the end of the output where that can't be told, and where the rest is.
    pub(crate) fn show_end(&self) {
        let mut lines = wrong_lines(&self.output);
        if lines.is_empty() {
            lines = self.output.lines().collect();
        }
        let skipped = lines.len().saturating_sub(LINES_SHOWN);
        for line in lines.iter().skip(skipped) {
            println!("   | {line}");
        }
        println!("   the whole output is in {}", self.log.display());
    }
}

/// The errors of a compiler and the failures of a test run, without what surrounds them.
fn wrong_lines(output: &str) -> Vec<&str> {
    let mut wrong = Vec::new();
    let mut in_error = false;
    let mut in_failures = false;
    for line in output.lines() {
        if line.starts_with("error") {
            in_error = true;
        }
        if line == "failures:" {
            in_failures = true;
        }
        if in_error || in_failures {
            wrong.push(line);
        }
        if line.trim().is_empty() {
            in_error = false;
        }
        if line.starts_with("test result:") {
            in_failures = false;
        }
    }
    wrong
}

/// Runs `command` in `root`, keeps its output in `target/xtask/<name>.log`.
///
/// `interesting` picks the lines that are shown while it runs.
///
/// # Errors
/// Where the program can't be started, or its log can't be written.
pub(crate) fn run(
    root: &Path,
    name: &str,
    command: &mut Command,
    mut interesting: impl FnMut(&str) -> Option<String>,
) -> anyhow::Result<Outcome> {
    let folder = root.join("target").join("xtask");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("the folder {} can't be made", folder.display()))?;
    let log = folder.join(format!("{name}.log"));
    let mut log_file = File::create(&log)
        .with_context(|| format!("the log {} can't be written", log.display()))?;

    let started = now();
    let mut child = command
        .current_dir(root)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} can't be started", command.get_program().display()))?;

    let (sender, receiver) = mpsc::channel::<String>();
    for stream in [
        child
            .stdout
            .take()
            .map(|stream| Box::new(stream) as Box<dyn std::io::Read + Send>),
        child
            .stderr
            .take()
            .map(|stream| Box::new(stream) as Box<dyn std::io::Read + Send>),
    ]
    .into_iter()
    .flatten()
    {
        let sender = sender.clone();
        std::thread::spawn(move || {
            let mut reader = BufReader::new(stream);
            let mut bytes = Vec::new();
            while matches!(reader.read_until(b'\n', &mut bytes), Ok(count) if count > 0) {
                let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
                bytes.clear();
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);

    let mut output = String::new();
    let mut newest = String::new();
    loop {
        match receiver.recv_timeout(SIGN_OF_LIFE) {
            Ok(line) => {
                writeln!(log_file, "{line}")
                    .with_context(|| format!("the log {} can't be written", log.display()))?;
                output.push_str(&line);
                output.push('\n');
                if let Some(shown) = interesting(&line) {
                    println!("   {shown}");
                }
                if !line.trim().is_empty() {
                    newest = line;
                }
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let shown: String = newest.trim().chars().take(70).collect();
                println!(
                    "   still running after {} ({shown})",
                    pretty(started.elapsed())
                );
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = child.wait().context("a program was lost while it ran")?;
    Ok(Outcome {
        success: status.success(),
        output,
        log,
        took: started.elapsed(),
    })
}

/// Runs a program whose answer is short, and returns what it printed.
///
/// # Errors
/// Where it can't be started or ends with a failure.
pub(crate) fn answer_of(command: &mut Command) -> anyhow::Result<String> {
    let program = command.get_program().display().to_string();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{program} can't be started"))?;
    if !output.status.success() {
        bail!(
            "{program} ended with {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Shows nothing while a program runs.
pub(crate) fn quiet(_line: &str) -> Option<String> {
    None
}

/// Whole minutes and seconds, as a person says them.
pub(crate) fn pretty(span: Duration) -> String {
    let seconds = span.as_secs();
    if seconds < 60 {
        format!("{:.1} s", span.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// The start of a measurement.
#[allow(
    clippy::disallowed_methods,
    reason = "chores measure how long they take"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_read_as_a_person_says_them() {
        assert_eq!(pretty(Duration::from_millis(1_340)), "1.3 s");
        assert_eq!(pretty(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn errors_are_shown_without_the_warnings_around_them() {
        let output =
            "warning: unused\n --> a.rs\n\nerror[E0308]: mismatched\n --> b.rs\n\nwarning: more\n";
        assert_eq!(
            wrong_lines(output),
            ["error[E0308]: mismatched", " --> b.rs", ""]
        );
    }

    #[test]
    fn failed_tests_are_shown_without_the_passed_ones() {
        let output = "test a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b ----\nleft != right\n\ntest result: FAILED. 1 passed; 1 failed\nrunning 3 tests\n";
        assert_eq!(
            wrong_lines(output),
            [
                "failures:",
                "",
                "---- b ----",
                "left != right",
                "",
                "test result: FAILED. 1 passed; 1 failed"
            ]
        );
    }

    #[test]
    fn counts_add_up() {
        let mut sum = Count::default();
        sum.add(Count::PASSED);
        sum.add(Count {
            passed: 2,
            failed: 3,
        });
        assert_eq!(
            sum,
            Count {
                passed: 3,
                failed: 3
            }
        );
    }
}
