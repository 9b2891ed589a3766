//! Measures the reading of parts on `fixtures/names/parts.tsv`: how many names have all parts right,
//! by half, culture and certainty. Names of the half for the report are never printed.

use std::collections::BTreeMap;
use std::io::Write as _;

use kua_names::parts::{Certainty, Culture, Hints, Kind, Reading, read};

#[path = "../tests/marked/mod.rs"]
mod marked;

#[derive(Default)]
struct Count {
    names: usize,
    right: usize,
    parts: usize,
    parts_right: usize,
    culture_right: usize,
    told: usize,
}

impl Count {
    fn add(&mut self, row: &marked::Row, reading: &Reading) {
        let found: Vec<(Kind, &str)> = reading
            .parts
            .iter()
            .map(|part| (part.kind, part.text.as_str()))
            .collect();
        self.names += 1;
        self.parts += row.parts.len();
        let right = row
            .parts
            .iter()
            .filter(|(kind, text)| found.contains(&(*kind, text.as_str())))
            .count();
        self.parts_right += right;
        self.right += usize::from(right == row.parts.len() && right == found.len());
        self.culture_right +=
            usize::from(Some(reading.culture) == Culture::from_code(&row.culture));
        let told = reading.alternatives.iter().any(|other| {
            row.parts.iter().all(|(kind, text)| {
                other
                    .parts
                    .iter()
                    .any(|part| part.kind == *kind && part.text == *text)
            })
        });
        self.told += usize::from(right == row.parts.len() || told);
    }
}

fn main() -> std::io::Result<()> {
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../fixtures/names/parts.tsv"
    ))?;
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    let mut certain: BTreeMap<(String, Certainty), (usize, usize)> = BTreeMap::new();
    let mut out = std::io::stdout().lock();
    for row in marked::rows(&text) {
        let hints = Hints {
            language: row.language.clone(),
            ..Hints::default()
        };
        let reading = read(&row.name, &hints);
        for culture in [row.culture.clone(), "all".to_owned()] {
            counts
                .entry((row.split.clone(), culture))
                .or_default()
                .add(&row, &reading);
        }
        let mut one = Count::default();
        one.add(&row, &reading);
        let place = certain
            .entry((row.split.clone(), reading.certainty))
            .or_default();
        place.0 += 1;
        place.1 += one.right;
        if row.split == "tune" && one.right == 0 {
            let parts: Vec<String> = reading
                .parts
                .iter()
                .map(|part| {
                    format!(
                        "{} {} ({:?})",
                        part.kind.code(),
                        part.text,
                        part.reason.parts()
                    )
                })
                .collect();
            writeln!(
                out,
                "{}\t{}\t{} {:.2}\t{}",
                row.culture,
                row.name,
                reading.culture.code(),
                reading.share,
                parts.join(" | ")
            )?;
        }
    }
    let percent = |part: usize, whole: usize| part * 100 / whole.max(1);
    for ((split, culture), count) in &counts {
        writeln!(
            out,
            "{split}\t{culture}\t{} names\t{} % right\t{} % of parts\t{} % culture\t{} % right or told",
            count.names,
            percent(count.right, count.names),
            percent(count.parts_right, count.parts),
            percent(count.culture_right, count.names),
            percent(count.told, count.names),
        )?;
    }
    for ((split, certainty), (names, right)) in &certain {
        writeln!(
            out,
            "{split}\t{}\t{names} names\t{} % right",
            certainty.code(),
            percent(*right, *names)
        )?;
    }
    Ok(())
}
