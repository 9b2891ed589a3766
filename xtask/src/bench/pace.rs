//! How fast texts are read on one thread, beside spaCy; and how the time grows with length.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::{Bench, Section, peers};
use crate::machine;
use crate::runner::{self, quiet};

/// The peer as it is on the package index.
const SPACY: &str = "spacy==3.8.7";

/// What the peer imports and does not ask for by itself.
const CLICK: &str = "click==8.1.8";

/// How often each is run; the best run counts, since the other core disturbs both.
const RUNS: u32 = 3;

/// Characters a second of `kua` with and without models, and of the peer, in one run.
pub(super) fn pace(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("The pace of reading");
    let example = example(&bench.root)?;
    let texts = texts(&bench.root)?;
    let models = crate::models::provide(&bench.root, &bench.kua);
    let peer = match peer(&bench.root) {
        Ok(peer) => Some(peer),
        Err(error) => {
            section.left_out(format!("spaCy beside it: {error:#}"));
            None
        }
    };
    let (mut rules, mut with_models, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    let mut memory = 0.0_f64;
    for _ in 0..RUNS {
        let mut command = Command::new(&example);
        command.arg("pace").args(&texts);
        rules.push(figure(&mut command, "characters_per_second")?);
        if let Some(models) = &models {
            let mut command = Command::new(&example);
            command.args(["pace", "--models"]).arg(models).args(&texts);
            with_models.push(figure(&mut command, "characters_per_second")?);
            memory = memory.max(figure(&mut command, "peak_megabytes")?);
        }
        if let Some((python, model)) = &peer {
            let mut command = Command::new(python);
            command
                .arg(bench.root.join("xtask/peers/spacy_pace.py"))
                .arg(model)
                .args(&texts)
                .env_remove("OPENBLAS_CORETYPE")
                .env_remove("OPENBLAS_L2_SIZE");
            theirs.push(figure(&mut command, "characters_per_second")?);
        }
    }
    let best = |figures: &[f64]| figures.iter().copied().fold(0.0, f64::max);
    let peer_pace = best(&theirs);
    let said = |pace: f64| {
        if peer_pace > 0.0 {
            format!(
                "{pace:.0} characters a second, {:.1} x spaCy",
                pace / peer_pace
            )
        } else {
            format!("{pace:.0} characters a second")
        }
    };
    section.figure(
        "all proposals, rules alone",
        said(best(&rules)),
        "at least 5 x spaCy",
    );
    if !with_models.is_empty() {
        section.figure(
            "all proposals, with the models",
            said(best(&with_models)),
            "at least 5 x spaCy",
        );
        section.figure(
            "memory at its highest, with the models",
            format!("{memory:.0} MB"),
            "under 300 MB",
        );
    }
    if peer_pace > 0.0 {
        section.figure(
            "spaCy's small English pipeline, names only",
            format!("{peer_pace:.0} characters a second"),
            "",
        );
    }
    section.how(format!(
        "`cargo run --release -p kua-extract --example throughput -- pace` over {} English texts, one thread, best of {RUNS}",
        texts.len()
    ));
    section.how(format!(
        "`xtask/peers/spacy_pace.py` over the same texts ({SPACY}, en_core_web_sm 3.8.0, `nlp.pipe`, batch 64, one thread, all pipes off but its NER), the runs taking turns"
    ));
    Ok(section)
}

/// Time for texts of 10 KB to 10 MB, plain and hostile.
pub(super) fn growth(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("How reading grows with length");
    let table = runner::answer_of(Command::new(example(&bench.root)?).arg("curve"))?;
    for line in table.lines() {
        println!("   {line}");
    }
    section.how(format!(
        "`cargo run --release -p kua-extract --example throughput -- curve`, each text once:\n\n  {}",
        table.trim_end().replace('\n', "\n  ")
    ));
    Ok(section)
}

fn example(root: &Path) -> anyhow::Result<PathBuf> {
    let outcome = runner::run(
        root,
        "build-throughput",
        machine::cargo().args([
            "build",
            "--release",
            "--locked",
            "-p",
            "kua-extract",
            "--example",
            "throughput",
        ]),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("the example throughput does not build");
    }
    Ok(root.join("target/release/examples/throughput"))
}

/// The English texts of the repository.
fn texts(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut texts = Vec::new();
    for folder in ["crates/kua/demo", "fixtures/extraction/en"] {
        let folder = root.join(folder);
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let text = path.extension().is_some_and(|ending| ending == "txt");
            if text
                && std::fs::read_to_string(&path)
                    .is_ok_and(|text| text.is_ascii() || text.contains(" the "))
            {
                texts.push(path);
            }
        }
    }
    texts.sort();
    if texts.is_empty() {
        bail!("there is no English text to read");
    }
    Ok(texts)
}

/// Installs the peer into a folder of its own; returns its Python and the model.
fn peer(root: &Path) -> anyhow::Result<(PathBuf, PathBuf)> {
    let packages = root.join("target/xtask/packages");
    let wheel = std::fs::read_dir(&packages)
        .context("the package of the English model is not there: run `cargo xtask models`")?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().contains("en_core_web_sm"))
        .context("the package of the English model is not there: run `cargo xtask models`")?;
    let python = peers::python(root, "spacy", &[SPACY, CLICK, &wheel.to_string_lossy()])?;
    let found = runner::answer_of(Command::new(&python).args([
        "-c",
        "import pathlib, site\nfor folder in site.getsitepackages():\n  for config in sorted(pathlib.Path(folder).glob('en_core_web_sm*/**/config.cfg')):\n    print(config.parent)",
    ]))?;
    let model = found
        .lines()
        .next()
        .context("the English model is not where pip put it")?;
    Ok((python, PathBuf::from(model)))
}

/// Runs a command that prints one JSON object, and takes a number out of it.
fn figure(command: &mut Command, name: &str) -> anyhow::Result<f64> {
    let output = runner::answer_of(command)?;
    let line = output.lines().last().unwrap_or_default();
    let object: serde_json::Value = serde_json::from_str(line).context("no figure was printed")?;
    object
        .get(name)
        .and_then(serde_json::Value::as_f64)
        .with_context(|| format!("no {name} was printed"))
}
