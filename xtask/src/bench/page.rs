//! BENCHMARKS.md: one section a part, so that one part can be measured again alone.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context;

use super::Section;

const HEAD: &str = "# Benchmarks\n\n\
    Written by `cargo xtask bench`; a part is measured again by `cargo xtask bench PART`.\n\
    Times are wall-clock times of one run on the machine named in each section, unless a line says otherwise.\n";

/// Writes `section` into the page, in place of the one of the same title.
///
/// # Errors
/// Where the page can't be written.
pub(super) fn renew(root: &Path, section: &Section) -> anyhow::Result<()> {
    let path = root.join("BENCHMARKS.md");
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    let text = render(section, &machine());
    std::fs::write(&path, with_section(&old, section.title, &text))
        .with_context(|| format!("{} can't be written", path.display()))
}

fn with_section(old: &str, title: &str, text: &str) -> String {
    let heading = format!("## {title}\n");
    let mut page = HEAD.to_owned();
    let mut placed = false;
    for piece in old.split("\n## ").skip(1) {
        let piece = format!("## {}\n", piece.trim_end());
        if piece.starts_with(&heading) {
            let _ = write!(page, "\n{text}");
            placed = true;
        } else {
            let _ = write!(page, "\n{piece}");
        }
    }
    if !placed {
        let _ = write!(page, "\n{text}");
    }
    page
}

fn render(section: &Section, machine: &str) -> String {
    let mut text = format!("## {}\n\nOn {machine}.\n", section.title);
    if !section.figures.is_empty() {
        text.push_str("\n| what | measured | budget |\n| --- | --- | --- |\n");
        for figure in &section.figures {
            let _ = writeln!(
                text,
                "| {} | {} | {} |",
                figure.what, figure.measured, figure.budget
            );
        }
    }
    if !section.how.is_empty() {
        text.push_str("\nHow:\n\n");
        for how in &section.how {
            let _ = writeln!(text, "- {how}");
        }
    }
    if !section.left_out.is_empty() {
        text.push_str("\nNot measured:\n\n");
        for reason in &section.left_out {
            let _ = writeln!(text, "- {reason}");
        }
    }
    text
}

/// Cores, memory and compiler: what a figure depends on.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes: u64 = memory
        .lines()
        .find_map(|line| {
            line.strip_prefix("MemTotal:")?
                .trim()
                .strip_suffix(" kB")?
                .parse()
                .ok()
        })
        .unwrap_or_default();
    let compiler = crate::runner::answer_of(std::process::Command::new("rustc").arg("--version"))
        .unwrap_or_default();
    let compiler = compiler
        .split_whitespace()
        .take(2)
        .collect::<Vec<_>>()
        .join(" ");
    format!(
        "{cores} cores, {} GiB of memory, {compiler}",
        kibibytes / (1024 * 1024)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_replaced_and_the_others_stay() {
        let old = "# Benchmarks\n\nold head\n\n## One\n\nfirst\n\n## Two\n\nsecond\n";
        let new = with_section(old, "One", "## One\n\nfirst, again\n");
        assert_eq!(
            new,
            format!("{HEAD}\n## One\n\nfirst, again\n\n## Two\n\nsecond\n")
        );
        assert_eq!(with_section(&new, "One", "## One\n\nfirst, again\n"), new);
    }

    #[test]
    fn a_new_section_comes_last() {
        let new = with_section(
            "# Benchmarks\n\n## One\n\nfirst\n",
            "Two",
            "## Two\n\nsecond\n",
        );
        assert!(new.ends_with("\n## One\n\nfirst\n\n## Two\n\nsecond\n"));
    }

    #[test]
    fn what_was_left_out_is_said() {
        let mut section = Section::new("One");
        section.left_out("the disk is too small");
        assert!(
            render(&section, "a machine").ends_with("Not measured:\n\n- the disk is too small\n")
        );
    }
}
