//! `kua read`: how fast, and how much of what a careful reader finds.

use std::path::PathBuf;

use anyhow::{Context, bail};

use super::{Bench, Section, median, milliseconds};
use crate::runner;

const COLD_RUNS: u32 = 21;
const WARM_DOCUMENTS: u32 = 201;

/// Time of one call, and of one more document within a call.
pub(super) fn speed(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("Reading a document");
    let sample = sample(bench);
    let name = sample
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let text = std::fs::read_to_string(&sample)
        .with_context(|| format!("{} can't be read", sample.display()))?;
    let sample_word = sample.display().to_string();

    let mut cold = Vec::new();
    for _ in 0..COLD_RUNS {
        let (took, output) = bench.timed(&["read", "--json", &sample_word])?;
        if !output.contains("\"format\":") {
            bail!("kua read gave no proposals document for {name}");
        }
        cold.push(took);
    }
    let one = median(cold);
    section.figure(
        format!(
            "`kua read` of one press release ({} characters), whole call",
            text.chars().count()
        ),
        milliseconds(one),
        "under 1 s",
    );

    let mut words = vec!["read".to_owned(), "--json".to_owned()];
    words.extend((0..WARM_DOCUMENTS).map(|_| sample_word.clone()));
    let (many, output) = bench.timed(&words)?;
    let documents = output.lines().count();
    if documents != usize::try_from(WARM_DOCUMENTS)? {
        bail!("kua read gave {documents} documents for {WARM_DOCUMENTS} files");
    }
    let each = many.saturating_sub(one) / (WARM_DOCUMENTS - 1);
    section.figure(
        "the same, each further document of one call",
        milliseconds(each),
        "under 100 ms",
    );
    let per_second = 1.0 / each.as_secs_f64().max(1e-9);
    section.figure(
        "documents a second, one call",
        format!("{per_second:.0}"),
        "",
    );
    section.how(format!(
        "`kua read --json {name}`, median of {COLD_RUNS} calls"
    ));
    section.how(format!(
        "`kua read --json` with the same file {WARM_DOCUMENTS} times, less one call, divided by {}",
        WARM_DOCUMENTS - 1
    ));
    Ok(section)
}

/// The scorer's own figures on the annotated texts, where these lie beside the repository.
pub(super) fn score(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("What reading finds");
    let beside = bench.root.join("..").join("shared");
    let scorer = beside.join("extraction").join("score.py");
    if !scorer.is_file() {
        section.left_out("the annotated texts and their scorer do not lie beside this repository");
        return Ok(section);
    }
    let texts = bench.scratch.join("texts");
    std::fs::create_dir_all(&texts).context("the folder of texts can't be made")?;
    let gold = std::fs::read_to_string(beside.join("extraction").join("dev.jsonl"))
        .context("the annotated texts can't be read")?;
    let first = gold.lines().next().context("there is no annotated text")?;
    let first: serde_json::Value =
        serde_json::from_str(first).context("the first annotated text is no JSON")?;
    let id = first
        .get("id")
        .and_then(|id| id.as_str())
        .context("the first annotated text has no id")?;
    std::fs::copy(sample(bench), texts.join(format!("{id}.txt")))
        .context("the sample can't be copied")?;
    let mut kept = 1_u32;
    if let Some(folder) = std::env::var_os("KUA_BENCH_TEXTS").map(PathBuf::from) {
        for entry in std::fs::read_dir(&folder)
            .with_context(|| format!("{} can't be read", folder.display()))?
        {
            let path = entry.context("the folder of texts can't be read")?.path();
            if let Some(name) = path
                .file_name()
                .filter(|_| path.extension().is_some_and(|found| found == "txt"))
            {
                if !texts.join(name).exists() {
                    kept += 1;
                }
                std::fs::copy(&path, texts.join(name)).context("a text can't be copied")?;
            }
        }
    }
    let output = runner::answer_of(
        std::process::Command::new("python3")
            .arg(&scorer)
            .arg("--gold")
            .arg(beside.join("extraction").join("dev.jsonl"))
            .arg("--texts")
            .arg(&texts)
            .arg("--kua")
            .arg(&bench.kua),
    )?;
    for line in output.lines() {
        println!("   {line}");
    }
    section.how(format!(
        "`score.py --gold dev.jsonl --texts DIR --kua target/release/kua` on {kept} of the annotated texts; what it printed:\n\n  ```text\n  {}\n  ```",
        output.trim_end().replace('\n', "\n  ")
    ));
    section.how(
        "the rules were developed with these texts in view: on texts that nobody saw before they find less",
    );
    if kept == 1 {
        section.left_out("the other annotated texts, which are not kept in a repository: KUA_BENCH_TEXTS names a folder that holds them");
    }
    Ok(section)
}

/// The reference press release where it lies beside the repository, else one of the demo world.
fn sample(bench: &Bench) -> PathBuf {
    let reference = bench
        .root
        .join("../shared/samples/press-release-2019-03-11.txt");
    if reference.is_file() {
        return reference;
    }
    bench
        .root
        .join("crates/kua/demo/01-press-release-steppe-rights-watch.txt")
}
