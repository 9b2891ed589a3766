//! Which room may name which, and the check that no manifest says otherwise.
//!
//! The table is the one of the design. Adding a line to it is a decision of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use toml::{Table, Value};

/// A room, and the rooms that it may name.
const TABLE: &[(&str, &[&str])] = &[
    ("kua-core", &[]),
    ("kua-crypto", &["kua-core"]),
    ("kua-search", &["kua-core"]),
    ("kua-names", &["kua-core"]),
    ("kua-estimate", &["kua-core"]),
    ("kua-locales", &["kua-core"]),
    ("kua-store", &["kua-core", "kua-crypto"]),
    ("kua-store-postgres", &["kua-core", "kua-crypto"]),
    ("kua-ingest", &["kua-core", "kua-crypto"]),
    ("kua-extract", &["kua-core", "kua-names", "kua-search"]),
    ("kua-link", &["kua-core", "kua-names"]),
    ("kua-cluster", &["kua-core", "kua-link"]),
    ("kua-report", &["kua-core", "kua-locales"]),
    (
        "kua-app",
        &[
            "kua-core",
            "kua-names",
            "kua-search",
            "kua-crypto",
            "kua-locales",
            "kua-estimate",
        ],
    ),
    ("kua-web", &["kua-core", "kua-app", "kua-locales"]),
    (
        "kua",
        &[
            "kua-core",
            "kua-crypto",
            "kua-search",
            "kua-names",
            "kua-estimate",
            "kua-locales",
            "kua-store",
            "kua-store-postgres",
            "kua-ingest",
            "kua-extract",
            "kua-link",
            "kua-cluster",
            "kua-report",
            "kua-app",
            "kua-web",
        ],
    ),
    // The test kit never ships, so it may look into any room but the binary and the pages.
    (
        TESTKIT,
        &[
            "kua-core",
            "kua-crypto",
            "kua-search",
            "kua-names",
            "kua-estimate",
            "kua-locales",
            "kua-store",
            "kua-ingest",
            "kua-extract",
            "kua-app",
        ],
    ),
    ("xtask", &[]),
];

/// Allowed among the dev-dependencies of every room, and nowhere else.
const TESTKIT: &str = "kua-testkit";

/// A kind of crate that only some rooms may name, and why.
struct Reserved {
    crates: &'static [&'static str],
    rooms: &'static [&'static str],
    why: &'static str,
}

const RESERVED: &[Reserved] = &[
    Reserved {
        crates: &[
            "aead",
            "aes",
            "aes-gcm",
            "age",
            "argon2",
            "aws-lc-rs",
            "bcrypt",
            "blake2",
            "blake3",
            "boring",
            "chacha20",
            "chacha20poly1305",
            "cms",
            "crypto_box",
            "crypto_secretbox",
            "curve25519-dalek",
            "digest",
            "ecdsa",
            "ed25519",
            "ed25519-dalek",
            "hkdf",
            "hmac",
            "hpke",
            "k256",
            "md-5",
            "md5",
            "minisign-verify",
            "openssl",
            "orion",
            "p256",
            "p384",
            "pbkdf2",
            "poly1305",
            "ring",
            "rsa",
            "scrypt",
            "sequoia-openpgp",
            "sha1",
            "sha1_smol",
            "sha2",
            "sha3",
            "sharks",
            "signature",
            "snow",
            "sodiumoxide",
            "totp-rs",
            "tiny-keccak",
            "vsss-rs",
            "x25519-dalek",
            "x509-cert",
            "x509-tsp",
            "xsalsa20poly1305",
        ],
        // The test kit's verifier must not share code with the one it checks.
        rooms: &["kua-crypto", TESTKIT],
        why: "only kua-crypto names cryptographic crates, so that one room is audited",
    },
    Reserved {
        crates: &[
            "rusqlite",
            "libsqlite3-sys",
            "sqlite",
            "sqlx",
            "diesel",
            "sea-orm",
        ],
        rooms: &["kua-store", "kua-store-postgres"],
        why: "only a store speaks SQL",
    },
    Reserved {
        crates: &["anyhow", "eyre", "color-eyre"],
        rooms: &["kua", "xtask"],
        why: "a library has one error enum an operation, so that a caller can tell cases apart",
    },
    Reserved {
        crates: &["axum", "askama", "hyper", "tower", "tower-http"],
        rooms: &["kua-web", "kua"],
        why: "only kua-web speaks HTTP and HTML",
    },
];

/// Rooms whose edges are judged by another table than their normal one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Shipped,
    TestsOnly,
}

/// One manifest, as far as edges go.
struct Manifest {
    folder: String,
    name: String,
    names: Vec<(Section, String)>,
    inherits_lints: bool,
}

/// Every edge that breaks a rule, one sentence each, sorted; empty where the house is sound.
///
/// # Errors
/// Where a manifest can't be read.
pub(crate) fn broken(root: &Path) -> anyhow::Result<Vec<String>> {
    let manifests = read_house(root)?;
    Ok(judge(&manifests))
}

/// Prints the table and what breaks it.
///
/// # Errors
/// Where a manifest can't be read.
pub(crate) fn show(root: &Path) -> anyhow::Result<ExitCode> {
    for (room, may) in TABLE {
        let may = if may.is_empty() {
            "no room".to_owned()
        } else {
            may.join(", ")
        };
        println!("{room:<20} may use {may}");
    }
    let broken = broken(root)?;
    for sentence in &broken {
        println!("broken: {sentence}");
    }
    if broken.is_empty() {
        println!("\nno manifest breaks the table");
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::from(1))
    }
}

fn judge(manifests: &[Manifest]) -> Vec<String> {
    let mut broken = BTreeSet::new();
    for manifest in manifests {
        let room = manifest.name.as_str();
        if manifest.folder != room {
            broken.insert(format!(
                "the folder {} holds the crate {room}: give both one name",
                manifest.folder
            ));
        }
        if !manifest.inherits_lints {
            broken.insert(format!(
                "{room} does not take the house's lints: add `[lints] workspace = true`"
            ));
        }
        let Some((_, may)) = TABLE.iter().find(|(name, _)| *name == room) else {
            broken.insert(format!("{room} has no row in the table of edges"));
            continue;
        };
        for (section, named) in &manifest.names {
            let is_room = TABLE.iter().any(|(name, _)| name == named) || named.starts_with("kua");
            let testkit_in_tests = named == TESTKIT && *section == Section::TestsOnly;
            if is_room && !testkit_in_tests && !may.contains(&named.as_str()) {
                broken.insert(format!("{room} names {named}: the table has no such edge"));
            }
            if *section == Section::Shipped {
                for reserved in RESERVED {
                    if reserved.crates.contains(&named.as_str()) && !reserved.rooms.contains(&room)
                    {
                        broken.insert(format!("{room} names {named}: {}", reserved.why));
                    }
                }
            }
        }
    }
    broken.into_iter().collect()
}

fn read_house(root: &Path) -> anyhow::Result<Vec<Manifest>> {
    let workspace = read_manifest(&root.join("Cargo.toml"))?;
    let renamed = packages_behind_names(&workspace);
    let mut folders = vec![root.join("xtask")];
    let crates = root.join("crates");
    let listing = std::fs::read_dir(&crates)
        .with_context(|| format!("the folder {} can't be read", crates.display()))?;
    for entry in listing {
        let folder = entry.context("the folder crates can't be read")?.path();
        if folder.join("Cargo.toml").is_file() {
            folders.push(folder);
        }
    }
    folders.sort();
    if folders.len() < 2 {
        bail!("the folder {} holds no crate", crates.display());
    }
    folders
        .iter()
        .map(|folder| {
            let table = read_manifest(&folder.join("Cargo.toml"))?;
            let name = folder
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            manifest_of(&name.unwrap_or_default(), &table, &renamed)
        })
        .collect()
}

fn read_manifest(path: &Path) -> anyhow::Result<Table> {
    std::fs::read_to_string(path)
        .with_context(|| format!("{} can't be read", path.display()))?
        .parse::<Table>()
        .with_context(|| format!("{} is no valid manifest", path.display()))
}

/// Names of `[workspace.dependencies]` that stand for a package of another name.
fn packages_behind_names(workspace: &Table) -> BTreeMap<String, String> {
    workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"))
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| {
            let package = value.get("package")?.as_str()?;
            Some((name.clone(), package.to_owned()))
        })
        .collect()
}

fn manifest_of(
    folder: &str,
    table: &Table,
    renamed: &BTreeMap<String, String>,
) -> anyhow::Result<Manifest> {
    let name = table
        .get("package")
        .and_then(|package| package.get("name"))
        .and_then(Value::as_str)
        .with_context(|| format!("the manifest of {folder} gives no name"))?
        .to_owned();
    let mut names = Vec::new();
    collect(table, renamed, &mut names);
    if let Some(targets) = table.get("target").and_then(Value::as_table) {
        for target in targets.values().filter_map(Value::as_table) {
            collect(target, renamed, &mut names);
        }
    }
    let inherits_lints = table
        .get("lints")
        .and_then(|lints| lints.get("workspace"))
        .and_then(Value::as_bool)
        .unwrap_or(false);
    Ok(Manifest {
        folder: folder.to_owned(),
        name,
        names,
        inherits_lints,
    })
}

fn collect(table: &Table, renamed: &BTreeMap<String, String>, names: &mut Vec<(Section, String)>) {
    for (key, section) in [
        ("dependencies", Section::Shipped),
        ("build-dependencies", Section::Shipped),
        ("dev-dependencies", Section::TestsOnly),
    ] {
        for (name, value) in table
            .get(key)
            .and_then(Value::as_table)
            .into_iter()
            .flatten()
        {
            let package = value
                .get("package")
                .and_then(Value::as_str)
                .map(str::to_owned)
                .or_else(|| renamed.get(name).cloned())
                .unwrap_or_else(|| name.clone());
            names.push((section, package));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Judges one made-up manifest of the crate `room`.
    fn check(room: &str, text: &str, expected: &[&str]) {
        let workspace = "
            [workspace.dependencies]
            kua-store = { path = 'crates/kua-store' }
            shelf = { package = 'kua-store', path = 'crates/kua-store' }
        "
        .parse::<Table>()
        .unwrap();
        let full = format!("[package]\nname = '{room}'\n[lints]\nworkspace = true\n{text}");
        let manifest = manifest_of(
            room,
            &full.parse::<Table>().unwrap(),
            &packages_behind_names(&workspace),
        )
        .unwrap();
        assert_eq!(judge(&[manifest]), expected);
    }

    #[test]
    fn an_edge_of_the_table_passes() {
        check(
            "kua-web",
            "[dependencies]\nkua-app.workspace = true\naxum.workspace = true",
            &[],
        );
    }

    #[test]
    fn a_page_that_names_the_store_is_found() {
        check(
            "kua-web",
            "[dependencies]\nkua-store.workspace = true",
            &["kua-web names kua-store: the table has no such edge"],
        );
    }

    #[test]
    fn core_that_names_any_room_is_found() {
        check(
            "kua-core",
            "[dependencies]\nkua-names = { path = '../kua-names' }",
            &["kua-core names kua-names: the table has no such edge"],
        );
    }

    #[test]
    fn build_dependencies_count() {
        check(
            "kua-ingest",
            "[build-dependencies]\nkua-extract.workspace = true",
            &["kua-ingest names kua-extract: the table has no such edge"],
        );
    }

    #[test]
    fn dependencies_of_one_target_count() {
        check(
            "kua-extract",
            "[target.'cfg(unix)'.dependencies]\nkua-ingest.workspace = true",
            &["kua-extract names kua-ingest: the table has no such edge"],
        );
    }

    #[test]
    fn a_room_under_another_name_is_found() {
        for text in [
            "[dependencies]\nshelf.workspace = true",
            "[dependencies]\nbox = { package = 'kua-store', path = '../kua-store' }",
        ] {
            check(
                "kua-app",
                text,
                &["kua-app names kua-store: the table has no such edge"],
            );
        }
    }

    #[test]
    fn the_test_kit_is_for_tests_only() {
        check(
            "kua-app",
            "[dev-dependencies]\nkua-testkit.workspace = true",
            &[],
        );
        check(
            "kua-app",
            "[dependencies]\nkua-testkit.workspace = true",
            &["kua-app names kua-testkit: the table has no such edge"],
        );
    }

    #[test]
    fn tests_may_not_reach_into_other_rooms() {
        check(
            "kua-app",
            "[dev-dependencies]\nkua-store.workspace = true",
            &["kua-app names kua-store: the table has no such edge"],
        );
    }

    #[test]
    fn a_cipher_outside_its_room_is_found() {
        check("kua-crypto", "[dependencies]\nsha2.workspace = true", &[]);
        check(
            "kua-store",
            "[dependencies]\nsha2.workspace = true",
            &[
                "kua-store names sha2: only kua-crypto names cryptographic crates, so that one room is audited",
            ],
        );
    }

    #[test]
    fn sql_outside_the_store_is_found() {
        check(
            "kua-store",
            "[dependencies]\nrusqlite.workspace = true",
            &[],
        );
        check(
            "kua-app",
            "[dependencies]\nrusqlite.workspace = true",
            &["kua-app names rusqlite: only a store speaks SQL"],
        );
    }

    #[test]
    fn a_room_without_a_row_is_found() {
        check(
            "kua-cellar",
            "",
            &["kua-cellar has no row in the table of edges"],
        );
    }

    #[test]
    fn a_room_that_names_an_unknown_room_is_found() {
        check(
            "kua-core",
            "[dependencies]\nkua-cellar = { path = '../kua-cellar' }",
            &["kua-core names kua-cellar: the table has no such edge"],
        );
    }

    #[test]
    fn a_room_without_the_lints_is_found() {
        let table = "[package]\nname = 'kua-core'".parse::<Table>().unwrap();
        let manifest = manifest_of("kua-core", &table, &BTreeMap::new()).unwrap();
        assert_eq!(
            judge(&[manifest]),
            ["kua-core does not take the house's lints: add `[lints] workspace = true`"]
        );
    }

    #[test]
    fn this_repository_is_sound() {
        let root = crate::repository_root().unwrap();
        assert_eq!(broken(&root).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn every_room_named_in_the_table_has_a_row() {
        for (room, may) in TABLE {
            for named in *may {
                assert!(
                    TABLE.iter().any(|(name, _)| name == named),
                    "{room} may use {named}, which has no row"
                );
            }
        }
    }
}
