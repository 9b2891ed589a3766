//! What is printed: words for people, JSON for programs, and nothing that a terminal obeys.

use std::fmt::Write as _;
use std::io::Write as _;

/// Prints a line; a closed pipe is no error.
pub(crate) fn line(words: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{words}");
}

/// Prints JSON on one line.
pub(crate) fn json(value: &impl serde::Serialize) -> anyhow::Result<()> {
    line(&serde_json::to_string(value)?);
    Ok(())
}

/// Prints to the standard error stream.
pub(crate) fn remark(words: &str) {
    let mut out = std::io::stderr().lock();
    let _ = writeln!(out, "{words}");
}

/// Makes words from a file or a person safe for a terminal.
///
/// Control characters, among them the escapes that terminals obey, and marks
/// that turn the direction of what follows are written out as `\u{...}`; a line
/// break becomes a space.
pub(crate) fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
            c if c.is_control()
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
            {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// Describes a reason as JSON: its code, and what it tells of, numbers as numbers.
pub(crate) fn reason(code: &str, words: Vec<(&'static str, String)>) -> serde_json::Value {
    let mut described = serde_json::Map::new();
    described.insert("reason".into(), code.into());
    for (key, words) in words {
        let value = match (key, words.parse::<u64>()) {
            ("population" | "kilometres" | "quality" | "count" | "people", Ok(number)) => {
                number.into()
            }
            _ => words.into(),
        };
        described.insert(key.into(), value);
    }
    described.into()
}

/// Cuts words to a width in characters.
pub(crate) fn cut(words: &str, width: usize) -> String {
    let words = plain(words);
    if words.chars().count() <= width {
        return words;
    }
    let mut short: String = words.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// Shows how far a long work is, on a terminal only.
pub(crate) struct Bar {
    label: String,
    shown: std::sync::atomic::AtomicU64,
    terminal: bool,
}

impl Bar {
    /// Starts a bar.
    pub(crate) fn new(label: String) -> Self {
        let terminal = std::io::IsTerminal::is_terminal(&std::io::stderr());
        Self {
            label,
            shown: std::sync::atomic::AtomicU64::new(u64::MAX),
            terminal,
        }
    }

    /// Says how far it is.
    pub(crate) fn at(&self, done: u64, all: u64) {
        let percent = (done * 100).checked_div(all).unwrap_or(100);
        let before = self
            .shown
            .swap(percent, std::sync::atomic::Ordering::Relaxed);
        if self.terminal && before != percent {
            let mut out = std::io::stderr().lock();
            let end = if done >= all { "\n" } else { "" };
            let _ = write!(out, "\r{}: {percent} %{end}", self.label);
            let _ = out.flush();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_command_the_terminal() {
        assert_eq!(
            plain("a\u{1b}[31mb\u{202e}c\nd"),
            "a\\u{1b}[31mb\\u{202e}c d"
        );
        assert_eq!(plain("Серікжан سەرىكجان 赛"), "Серікжан سەرىكجان 赛");
        assert_eq!(cut("abcdef", 4), "abc…");
    }
}
