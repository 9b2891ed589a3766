//! What a chore needs from the machine, and the one way it gets there.
//!
//! Only package clients are used (`apt-get`, `cargo install`, `npm ci`), and nothing prebuilt
//! is fetched from elsewhere.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use crate::runner::{self, quiet};

/// The version that is known to build with this toolchain.
const CARGO_DENY: &str = "0.20.2";

/// A program or library of the operating system.
pub(crate) struct Need {
    /// How to tell that it is there.
    pub(crate) test: Test,
    /// Debian's package.
    pub(crate) package: &'static str,
    /// Why we want it, for the person who watches.
    pub(crate) why: &'static str,
}

/// How to tell that a need is met.
pub(crate) enum Test {
    /// Any of these programs is in the search path.
    Program(&'static [&'static str]),
    /// `pkg-config` knows the library.
    Library(&'static str),
    /// Tesseract has data of this name.
    Letters(&'static str),
}

/// What building `kua` needs.
pub(crate) const TO_BUILD: &[Need] = &[
    Need {
        test: Test::Program(&["cc"]),
        package: "gcc",
        why: "compiles SQLCipher",
    },
    Need {
        test: Test::Program(&["make"]),
        package: "make",
        why: "builds C libraries",
    },
    Need {
        test: Test::Program(&["pkg-config"]),
        package: "pkg-config",
        why: "finds C libraries",
    },
    Need {
        test: Test::Library("libcrypto"),
        package: "libssl-dev",
        why: "the cipher behind SQLCipher",
    },
];

/// What the browser tests need.
pub(crate) const TO_BROWSE: &[Need] = &[
    Need {
        test: Test::Program(&["node"]),
        package: "nodejs",
        why: "runs the browser tests",
    },
    Need {
        test: Test::Program(&["npm"]),
        package: "npm",
        why: "fetches what they are written with",
    },
    Need {
        test: Test::Program(&["chromium"]),
        package: "chromium",
        why: "the browser they drive",
    },
];

/// What the tests of recognising letters need: the program, and data of each language.
pub(crate) const TO_RECOGNISE: &[Need] = &[
    Need {
        test: Test::Program(&["tesseract"]),
        package: "tesseract-ocr",
        why: "recognises letters in pictures",
    },
    letters("osd", "tesseract-ocr-osd"),
    letters("eng", "tesseract-ocr-eng"),
    letters("deu", "tesseract-ocr-deu"),
    letters("rus", "tesseract-ocr-rus"),
    letters("kaz", "tesseract-ocr-kaz"),
    letters("uig", "tesseract-ocr-uig"),
    letters("ara", "tesseract-ocr-ara"),
    letters("chi_sim", "tesseract-ocr-chi-sim"),
];

const fn letters(name: &'static str, package: &'static str) -> Need {
    Need {
        test: Test::Letters(name),
        package,
        why: "the letters that it knows",
    }
}

/// Where the data of tesseract lie.
const LETTERS: &[&str] = &[
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
];

/// What fetching models needs.
pub(crate) const TO_FETCH_PACKAGES: &[Need] = &[Need {
    test: Test::Program(&["pip3", "pip"]),
    package: "python3-pip",
    why: "fetches the packages that hold models and places",
}];

/// What measuring beside a peer needs.
pub(crate) const TO_MEASURE_PEERS: &[Need] = &[Need {
    test: Test::Program(&["python3"]),
    package: "python3-venv",
    why: "runs the peer beside which reading is measured",
}];

/// What screenshots need to show every script.
pub(crate) const TO_DRAW: &[&str] = &["fonts-noto-core", "fonts-noto-cjk"];

impl Need {
    fn met(&self) -> bool {
        match self.test {
            Test::Program(names) => names.iter().any(|name| find_program(name).is_some()),
            Test::Library(name) => Command::new("pkg-config")
                .args(["--exists", name])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success()),
            Test::Letters(name) => LETTERS.iter().any(|folder| {
                Path::new(folder)
                    .join(format!("{name}.traineddata"))
                    .is_file()
            }),
        }
    }
}

/// Installs those of `needs` that the machine lacks, and says so.
///
/// # Errors
/// Where the machine has no `apt-get`, or we are neither root nor have `sudo`, or the
/// installation fails. The message names the packages and the command to run by hand.
pub(crate) fn provide(root: &Path, needs: &[Need]) -> anyhow::Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        println!("   missing: {} ({})", need.package, need.why);
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    install_packages(root, &packages)?;
    let still: Vec<&str> = missing
        .iter()
        .filter(|need| !need.met())
        .map(|need| need.package)
        .collect();
    if !still.is_empty() {
        bail!(
            "{} was installed and still can't be found: open a new shell, or install it by hand",
            still.join(", ")
        );
    }
    Ok(())
}

/// Installs Debian packages by name.
pub(crate) fn install_packages(root: &Path, packages: &[&str]) -> anyhow::Result<()> {
    let by_hand = format!(
        "apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    if find_program("apt-get").is_none() {
        bail!(
            "this machine has no apt-get: install what these Debian packages hold ({}) in your \
             system's way and run the command again",
            packages.join(", ")
        );
    }
    let prefix: &[&str] = if is_root() {
        &[]
    } else if find_program("sudo").is_some() {
        &["sudo", "--non-interactive"]
    } else {
        bail!("installing needs root or sudo: run `{by_hand}` as root, then this command again");
    };
    println!("   installing: {}", packages.join(" "));
    for (name, arguments) in [
        ("apt-update", vec!["apt-get", "update", "--quiet"]),
        (
            "apt-install",
            [
                "apt-get",
                "install",
                "--yes",
                "--quiet",
                "--no-install-recommends",
            ]
            .into_iter()
            .chain(packages.iter().copied())
            .collect(),
        ),
    ] {
        let words: Vec<&str> = prefix.iter().copied().chain(arguments).collect();
        let Some((program, rest)) = words.split_first() else {
            continue;
        };
        let mut command = Command::new(program);
        command.args(rest);
        if is_root() {
            command.env("DEBIAN_FRONTEND", "noninteractive");
        }
        let outcome = runner::run(root, name, &mut command, quiet)?;
        if !outcome.success {
            outcome.show_end();
            bail!(
                "the packages could not be installed: run `{by_hand}` as root and read what it says"
            );
        }
    }
    Ok(())
}

/// Builds `cargo deny` from the crates registry where it is missing.
///
/// # Errors
/// Where it does not build.
pub(crate) fn provide_cargo_deny(root: &Path) -> anyhow::Result<()> {
    if find_program("cargo-deny").is_some() {
        return Ok(());
    }
    println!(
        "   missing: cargo-deny (reads licences and bans); building {CARGO_DENY}, some minutes, once"
    );
    let outcome = runner::run(
        root,
        "install-cargo-deny",
        cargo().args(["install", "cargo-deny", "--locked", "--version", CARGO_DENY]),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!(
            "cargo-deny could not be built: run `cargo install cargo-deny --locked --version {CARGO_DENY}`"
        );
    }
    println!("   cargo-deny is built ({})", runner::pretty(outcome.took));
    Ok(())
}

/// Fetches the two npm packages of the browser tests, as their lock file names them.
///
/// # Errors
/// Where npm can't fetch them.
pub(crate) fn provide_browser_packages(root: &Path) -> anyhow::Result<()> {
    let folder = root.join("tests").join("browser");
    let wanted = std::fs::read(folder.join("package-lock.json"))
        .context("tests/browser/package-lock.json is missing: take it from the repository")?;
    let mark = folder.join("node_modules").join(".kua-lock");
    if std::fs::read(&mark).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    println!(
        "   fetching playwright-core and axe-core, as tests/browser/package-lock.json names them"
    );
    let outcome = runner::run(
        root,
        "npm-ci",
        Command::new("npm")
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefix",
            ])
            .arg(&folder),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!(
            "npm could not fetch the packages: run `npm ci` in tests/browser and read what it says"
        );
    }
    std::fs::write(&mark, wanted).context("tests/browser/node_modules can't be written")?;
    Ok(())
}

/// The cargo that runs this chore, with its own messages kept plain.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.env("CARGO_TERM_COLOR", "never");
    command
}

/// Where a program lies, by the search path and by cargo's own folder.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    std::env::split_paths(&paths)
        .chain(cargo_home.map(|home| home.join("bin")))
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
}

fn is_root() -> bool {
    runner::answer_of(Command::new("id").arg("-u")).is_ok_and(|answer| answer.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_nowhere_is_not_found() {
        assert_eq!(find_program("no-program-is-called-this"), None);
    }

    #[test]
    fn the_shell_is_found() {
        assert!(find_program("sh").is_some());
    }

    #[test]
    fn every_need_says_why() {
        for need in TO_BUILD
            .iter()
            .chain(TO_BROWSE)
            .chain(TO_RECOGNISE)
            .chain(TO_FETCH_PACKAGES)
            .chain(TO_MEASURE_PEERS)
        {
            assert!(!need.why.is_empty(), "{} has no reason", need.package);
        }
    }
}
