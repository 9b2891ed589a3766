//! The sample world is checked where it lies: its plan must fit its documents.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context;
use toml::{Table, Value};

const ACCESS: &[&str] = &["public", "partners", "team", "case", "sealed"];

/// What is wrong with the plan of the sample world, one sentence each.
///
/// # Errors
/// Where the plan or a document can't be read.
pub(crate) fn faults(root: &Path) -> anyhow::Result<Vec<String>> {
    let folder = root.join("crates/kua/demo");
    let plan =
        std::fs::read_to_string(folder.join("plan.toml")).context("plan.toml can't be read")?;
    let plan: Table = plan.parse().context("plan.toml is no valid TOML")?;
    let mut faults = Vec::new();
    let mut planned = BTreeSet::new();
    for document in list(&plan, "document") {
        let file = text(document, "file");
        planned.insert(file.to_owned());
        for key in [
            "language",
            "title",
            "received_from",
            "received_how",
            "purpose",
            "judged",
        ] {
            if text(document, key).is_empty() {
                faults.push(format!("{file} has no {key}"));
            }
        }
        let keep = document
            .get("consent")
            .and_then(|consent| consent.get("uses"))
            .and_then(|uses| uses.get("keep"))
            .and_then(Value::as_str);
        if keep != Some("yes") {
            faults.push(format!("{file} is kept without consent to keeping it"));
        }
        if !ACCESS.contains(&text(document, "access")) {
            faults.push(format!("{file} has no access level that we know"));
        }
    }
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).context("the sample world can't be read")? {
        let name = entry.context("the sample world can't be read")?.file_name();
        let name = name.to_string_lossy().into_owned();
        if name != "plan.toml" && name != "README.md" {
            found.insert(name);
        }
    }
    for name in found.symmetric_difference(&planned) {
        faults.push(format!(
            "{name} is either a document without a plan or a plan without a document"
        ));
    }
    for decision in list(&plan, "decision") {
        quoted(
            &folder,
            text(decision, "document"),
            text(decision, "exact"),
            &mut faults,
        );
    }
    for same in list(&plan, "same") {
        for (name, document) in strings(same, "names").zip(strings(same, "documents")) {
            quoted(&folder, document, name, &mut faults);
        }
    }
    Ok(faults)
}

fn quoted(folder: &Path, document: &str, exact: &str, faults: &mut Vec<String>) {
    let text = std::fs::read_to_string(folder.join(document)).unwrap_or_default();
    if exact.is_empty() || !text.contains(exact) {
        faults.push(format!(
            "the plan quotes '{exact}', which {document} does not say"
        ));
    }
}

fn list<'a>(plan: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    plan.get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_table)
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn strings<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a str> {
    table
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    #[test]
    fn the_plan_fits_the_documents() {
        let root = crate::repository_root().unwrap();
        assert_eq!(super::faults(&root).unwrap(), Vec::<String>::new());
    }
}
