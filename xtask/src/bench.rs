//! `cargo xtask bench`: measures, and writes BENCHMARKS.md with the command behind each figure.
//!
//! A part that is run replaces its own section of the page and leaves the others as they are.
//! A figure that could not be taken is left out with the reason, never guessed.

mod build;
mod desk;
mod ingest;
mod languages;
mod names;
mod pace;
mod page;
mod peers;
mod read;
mod vault;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::machine::{self, TO_BUILD};
use crate::{demo, runner};

/// One line of a table.
pub(crate) struct Figure {
    what: String,
    measured: String,
    budget: &'static str,
}

/// What a part found: its figures, the commands behind them, and what it could not measure.
pub(crate) struct Section {
    title: &'static str,
    how: Vec<String>,
    figures: Vec<Figure>,
    left_out: Vec<String>,
}

impl Section {
    fn new(title: &'static str) -> Section {
        Section {
            title,
            how: Vec::new(),
            figures: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn figure(
        &mut self,
        what: impl Into<String>,
        measured: impl Into<String>,
        budget: &'static str,
    ) {
        let figure = Figure {
            what: what.into(),
            measured: measured.into(),
            budget,
        };
        println!("   {}: {}", figure.what, figure.measured);
        self.figures.push(figure);
    }

    fn how(&mut self, command: impl Into<String>) {
        self.how.push(command.into());
    }

    fn left_out(&mut self, reason: impl Into<String>) {
        let reason = reason.into();
        println!("   not measured: {reason}");
        self.left_out.push(reason);
    }
}

/// The program under measurement and a scratch folder that goes away by itself.
pub(crate) struct Bench {
    root: PathBuf,
    kua: PathBuf,
    scratch: PathBuf,
}

/// Takes the figures of one section.
type Measure = fn(&Bench) -> anyhow::Result<Section>;

const PARTS: &[(&str, Measure)] = &[
    ("read", read::speed),
    ("pace", pace::pace),
    ("growth", pace::growth),
    ("score", read::score),
    ("languages", languages::languages),
    ("names", names::names),
    ("ingest", ingest::ingest),
    ("vault", vault::vault),
    ("desk", desk::desk),
    ("build", build::build),
];

/// Measures the parts named, or all.
///
/// # Errors
/// Where `kua` does not build, or the page can't be written.
pub(crate) fn bench(root: &Path, words: &[String]) -> anyhow::Result<ExitCode> {
    if let Some(unknown) = words
        .iter()
        .find(|word| !PARTS.iter().any(|(name, _)| name == word))
    {
        let known: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        bail!(
            "there is no part '{unknown}': the parts are {}",
            known.join(", ")
        );
    }
    machine::provide(root, TO_BUILD)?;
    println!("== building kua as it ships");
    demo::build_release(root)?;
    let scratch = root.join("target").join("xtask").join("bench");
    empty(&scratch)?;
    let bench = Bench {
        root: root.to_path_buf(),
        kua: root.join("target").join("release").join("kua"),
        scratch: scratch.clone(),
    };
    let mut failed = 0_u32;
    for (name, measure) in PARTS {
        if !words.is_empty() && !words.iter().any(|word| word == name) {
            continue;
        }
        println!("\n== {name}");
        match measure(&bench) {
            Ok(section) => page::renew(root, &section)?,
            Err(error) => {
                println!("   {name} could not be measured: {error:#}");
                failed += 1;
            }
        }
        empty(&scratch)?;
    }
    println!("\nBENCHMARKS.md holds the figures");
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn empty(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("{} can't be emptied", folder.display()))?;
    }
    std::fs::create_dir_all(folder).with_context(|| format!("{} can't be made", folder.display()))
}

impl Bench {
    fn kua(&self) -> Command {
        let mut command = Command::new(&self.kua);
        command.current_dir(&self.scratch).env_remove("KUA_VAULT");
        command
    }

    /// Runs `kua` with these words, and gives how long it took and what it printed.
    fn timed<S: AsRef<std::ffi::OsStr>>(&self, words: &[S]) -> anyhow::Result<(Duration, String)> {
        let mut command = self.kua();
        command.args(words);
        let started = runner::now();
        let output = runner::answer_of(&mut command)?;
        Ok((started.elapsed(), output))
    }
}

/// The value in the middle; of an even number the lower one.
fn median(mut spans: Vec<Duration>) -> Duration {
    spans.sort();
    let middle = spans.len().saturating_sub(1) / 2;
    spans.get(middle).copied().unwrap_or_default()
}

fn milliseconds(span: Duration) -> String {
    let value = span.as_secs_f64() * 1_000.0;
    if value < 10.0 {
        format!("{value:.1} ms")
    } else {
        format!("{value:.0} ms")
    }
}

fn megabytes(bytes: u64) -> String {
    #[allow(
        clippy::cast_precision_loss,
        reason = "a size is shown with one digit after the point"
    )]
    let value = bytes as f64 / 1e6;
    format!("{value:.1} MB")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(values: &[u64]) -> Vec<Duration> {
        values
            .iter()
            .map(|value| Duration::from_millis(*value))
            .collect()
    }

    #[test]
    fn the_median_is_the_value_in_the_middle() {
        assert_eq!(median(spans(&[30, 10, 20])), Duration::from_millis(20));
        assert_eq!(median(spans(&[40, 10, 30, 20])), Duration::from_millis(20));
        assert_eq!(median(Vec::new()), Duration::ZERO);
    }
}
