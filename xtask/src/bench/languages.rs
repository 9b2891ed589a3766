//! What reading finds in the annotated texts of each language that no rule was written for.

#![allow(
    clippy::indexing_slicing,
    reason = "JSON values answer null where a key is missing"
)]

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

use super::{Bench, Section};
use crate::runner;

/// Scores each language's texts, those held back and those in view apart.
pub(super) fn languages(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("What reading finds, by language");
    let scorer = bench.root.join("../shared/extraction/score.py");
    if !scorer.is_file() {
        section.left_out("the scorer does not lie beside this repository");
        return Ok(section);
    }
    let mut table = String::from(
        "  | language | texts | persons F1 | organisations F1 | places F1 | dates P | dates R | events F1 | victim class | quotations R | right speaker | law R | figures R | demands R |\n  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut held_texts = 0;
    for split in ["held", "seen", "tune"] {
        for (language, lines) in gold(&bench.root, split)? {
            let folder = bench.scratch.join(format!("{split}-{language}"));
            std::fs::create_dir_all(&folder).context("the folder of texts can't be made")?;
            for line in &lines {
                let record: Value =
                    serde_json::from_str(line).context("an annotation is no JSON")?;
                let id = record["id"].as_str().context("an annotation has no id")?;
                std::fs::copy(
                    bench
                        .root
                        .join("fixtures/extraction")
                        .join(&language)
                        .join(format!("{id}.txt")),
                    folder.join(format!("{id}.txt")),
                )
                .with_context(|| format!("the text {id} can't be copied"))?;
            }
            let file = folder.join("gold.jsonl");
            std::fs::write(&file, lines.join("\n")).context("the annotations can't be written")?;
            let output = runner::answer_of(
                std::process::Command::new("python3")
                    .arg(&scorer)
                    .args(["--json", "--gold"])
                    .arg(&file)
                    .arg("--texts")
                    .arg(&folder)
                    .arg("--kua")
                    .arg(&bench.kua)
                    .env_remove("KUA_MODELS"),
            )?;
            let score: Value =
                serde_json::from_str(output.trim()).context("the scorer printed no JSON")?;
            if score["failed"] != 0 || score["spans_wrong"] != 0 {
                bail!("{language}: a text failed, or a span is wrong");
            }
            if split == "held" {
                held_texts += lines.len();
            }
            let row = row(&score);
            println!("   {split} {language}: {row}");
            let name = match split {
                "held" => language.clone(),
                "seen" => format!("{language}, looked at since"),
                _ => format!("{language}, in view"),
            };
            table += &format!("  | {name} | {row} |\n");
        }
    }
    section.how(format!(
        "`score.py` over `fixtures/extraction`, invented texts; {held_texts} were held back until the rules were done, those \"looked at since\" were held back at first, and what was missed in them was seen before the last rules, those \"in view\" were not held back; without models:\n\n{}",
        table.trim_end()
    ));
    section.how("a language with few texts says little: one miss among five is twenty per cent");
    Ok(section)
}

/// The annotations of a split, by language.
fn gold(root: &Path, split: &str) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let folder = root.join("fixtures/extraction");
    for entry in std::fs::read_dir(&folder).context("fixtures/extraction can't be read")? {
        let path = entry?.path().join("gold.jsonl");
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        for line in text.lines() {
            let record: Value = serde_json::from_str(line)
                .with_context(|| format!("{} holds a line that is no JSON", path.display()))?;
            if record["split"] == split {
                let language = path
                    .parent()
                    .and_then(Path::file_name)
                    .map(|name| name.to_string_lossy().into_owned());
                found
                    .entry(language.unwrap_or_default())
                    .or_default()
                    .push(line.to_owned());
            }
        }
    }
    Ok(found)
}

/// The figures of one score as cells of a table.
fn row(score: &Value) -> String {
    let figure = |kind: &str, part: &str| {
        let all = score[kind]["gold"].as_u64().unwrap_or_default();
        match score[kind][part].as_f64() {
            Some(value) if all > 0 => format!("{value:.2}"),
            _ => "–".into(),
        }
    };
    [
        score["texts"].to_string(),
        figure("persons", "f1"),
        figure("organisations", "f1"),
        figure("places", "f1"),
        figure("dates", "p"),
        figure("dates", "r"),
        figure("events", "f1"),
        figure("victim_class", "right"),
        figure("quotations", "r"),
        figure("quotations", "speaker"),
        figure("law", "r"),
        figure("figures", "r"),
        figure("demands", "r"),
    ]
    .join(" | ")
}
