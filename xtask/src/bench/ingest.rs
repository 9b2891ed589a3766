//! How fast files become texts, beside a peer that does the same.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::{Bench, Section};
use crate::machine;
use crate::runner::{self, quiet};

/// How many pages the document has.
const PAGES: usize = 2_000;

/// How often each is run; the best run counts, since the other core disturbs both.
const RUNS: u32 = 3;

/// Pages a second of a long PDF, and the memory that it takes.
pub(super) fn ingest(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("Files");
    let examples = examples(&bench.root)?;
    let file = bench.scratch.join("long.pdf");
    std::fs::write(&file, long_document())
        .with_context(|| format!("{} can't be written", file.display()))?;
    let (mut ours, mut theirs) = (f64::MAX, f64::MAX);
    let mut has_peer = true;
    for _ in 0..RUNS {
        let begin = runner::now();
        runner::answer_of(
            Command::new(examples.join("reading_rate"))
                .arg(examples.join("worker"))
                .arg(&file),
        )?;
        ours = ours.min(begin.elapsed().as_secs_f64());
        let begin = runner::now();
        has_peer &= runner::answer_of(
            Command::new("pdftotext")
                .arg(&file)
                .arg(bench.scratch.join("long.txt")),
        )
        .is_ok();
        theirs = theirs.min(begin.elapsed().as_secs_f64());
    }
    let pace = |seconds: f64| PAGES as f64 / seconds;
    let beside = match has_peer {
        true => format!(", {:.1} x pdftotext", theirs / ours),
        false => String::new(),
    };
    section.figure(
        "PDF of 2,000 pages through a worker, with a box for each letter",
        format!("{:.0} pages a second{beside}", pace(ours)),
        "",
    );
    if has_peer {
        section.figure(
            "poppler's pdftotext on the same file, text alone",
            format!("{:.0} pages a second", pace(theirs)),
            "",
        );
    } else {
        section.left_out("poppler beside it: pdftotext is not on this machine");
    }
    let told = runner::answer_of(
        Command::new(examples.join("reading_rate"))
            .arg("here")
            .arg(&file),
    )?;
    let peak = told
        .lines()
        .filter(|line| line.contains("VmHWM"))
        .flat_map(str::split_whitespace)
        .find_map(|word| word.parse::<u64>().ok())
        .context("the memory was not told")?;
    section.figure(
        "memory at its highest while it is read",
        super::megabytes(peak * 1024),
        "",
    );
    section.how(format!(
        "`reading_rate worker long.pdf` and `pdftotext long.pdf long.txt`, taking turns, best of {RUNS}; `reading_rate here long.pdf` for the memory; the file has {PAGES} pages of 45 lines of invented text"
    ));
    Ok(section)
}

fn examples(root: &Path) -> anyhow::Result<PathBuf> {
    let outcome = runner::run(
        root,
        "build-reading-rate",
        machine::cargo().args([
            "build",
            "--release",
            "--locked",
            "-p",
            "kua-ingest",
            "--examples",
        ]),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("the examples of kua-ingest do not build");
    }
    Ok(root.join("target/release/examples"))
}

/// Writes a PDF of many pages whose lines all differ.
fn long_document() -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        String::new(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
    ];
    let mut kids = String::new();
    for page in 0..PAGES {
        let number = objects.len() + 1;
        let mut content = String::new();
        for line in 0..45 {
            let y = 800 - 17 * line;
            let day = (page * 7 + line) % 28 + 1;
            let _ = writeln!(
                content,
                "BT /F 10 Tf 60 {y} Td (On {day} March, {line} people were heard in room {page}; nobody knew what the others had said.) Tj ET"
            );
        }
        let _ = write!(kids, "{number} 0 R ");
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F 3 0 R >> >> >>",
            number + 1
        ));
        objects.push(format!(
            "<< /Length {} >>\nstream\n{content}endstream",
            content.len()
        ));
    }
    if let Some(pages) = objects.get_mut(1) {
        *pages = format!("<< /Type /Pages /Kids [{kids}] /Count {PAGES} >>");
    }
    let mut file = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        places.push(file.len());
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    let table = file.len();
    let size = objects.len() + 1;
    let _ = write!(file, "xref\n0 {size}\n0000000000 65535 f \n");
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = write!(
        file,
        "trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    );
    file.into_bytes()
}
