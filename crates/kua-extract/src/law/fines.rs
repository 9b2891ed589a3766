//! Fines: a sum that a law threatens or a court wants.

use kua_core::proposal::Sentence;

use super::sentences::{Found, NOT_IMPOSED, Role, THREATS};
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// "fined 500 roubles", "a fine of 2 million tenge", where nothing graver is told.
pub(super) fn fine(paragraph: &Paragraph<'_>, begin: usize, end: usize) -> Option<Found> {
    for at in begin..end {
        let word = paragraph.lower(at);
        let mut next = match word {
            "fine" if paragraph.lower(at + 1) == "of" => at + 2,
            "fined" => at + 1,
            _ => continue,
        };
        let upper = paragraph.matches(next, "up to").is_some();
        if upper {
            next += 2;
        }
        // "fined him 500 roubles", "fined Aida Karim 500 roubles"
        let Some((to, _)) = (next..end.min(next + if word == "fined" { 5 } else { 2 }))
            .find_map(|step| money(paragraph, step))
        else {
            continue;
        };
        let window = at.saturating_sub(8).max(begin);
        let before =
            |words: &[&str]| (window..at).any(|step| words.contains(&paragraph.lower(step)));
        let threat = upper || before(THREATS);
        let passed = word == "fined" && !before(NOT_IMPOSED)
            || before(&[
                "sentenced",
                "ordered",
                "received",
                "given",
                "handed",
                "imposed",
                "pay",
            ]);
        let role = match (threat, passed) {
            (true, _) => Role::Threatened,
            (false, true) => Role::Imposed,
            (false, false) => continue,
        };
        return Some(Found {
            from: at,
            to,
            role,
            value: Sentence {
                text: paragraph.slice(at, to).to_owned(),
                years: None,
            },
        });
    }
    None
}

/// An amount of money: "2 million tenge", "$4,500", "100 monthly calculation indices".
fn money(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, f64)> {
    if matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('$' | '€' | '£' | '₸' | '₽' | '¥')
    ) {
        let (count, next) = numbers::any(paragraph, at + 1)?;
        return Some((next, count));
    }
    let (count, next) = numbers::any(paragraph, at)?;
    let unit = [
        "monthly calculation indices",
        "monthly calculation indexes",
        "monthly calculated indices",
        "basic units",
        "base units",
        "base values",
        "us dollars",
        "tenge",
        "tenges",
        "roubles",
        "rubles",
        "russian roubles",
        "russian rubles",
        "yuan",
        "som",
        "soms",
        "sums",
        "sum",
        "somoni",
        "dong",
        "dollars",
        "euros",
        "mcis",
        "mci",
    ]
    .iter()
    .filter_map(|words| paragraph.matches(next, words))
    .max()?;
    Some((next + unit, count))
}
