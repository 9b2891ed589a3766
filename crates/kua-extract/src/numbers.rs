//! Numbers in figures and words.

use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// A number and the token behind it.
pub(crate) type Counted = (f64, usize);

/// Reads a whole number below a hundred, in figures or words ("a" counts as one before a unit).
pub(crate) fn small(paragraph: &Paragraph<'_>, at: usize) -> Option<(i64, usize)> {
    let token = paragraph.token(at);
    if token.kind == TokenKind::Number {
        let value: i64 = paragraph.word(at).parse().ok()?;
        return (value < 1000).then_some((value, at + 1));
    }
    if matches!(paragraph.lower(at), "a" | "an") {
        return Some((1, at + 1));
    }
    word_value(paragraph.lower(at))
        .filter(|value| *value < 100.0)
        .map(|value| (value as i64, at + 1))
}

/// Reads a number of any size: "1.1 million", "1,300", "twenty-three", "two hundred", "dozens".
pub(crate) fn any(paragraph: &Paragraph<'_>, at: usize) -> Option<Counted> {
    let token = paragraph.token(at);
    // "half a dozen", "half a million"
    if paragraph.lower(at) == "half"
        && paragraph.lower(at + 1) == "a"
        && let Some(whole) = word_value(paragraph.lower(at + 2)).filter(|value| *value >= 12.0)
    {
        return Some((whole / 2.0, at + 3));
    }
    let (mut value, mut next) = match token.kind {
        TokenKind::Number => (figure(paragraph.word(at))?, at + 1),
        TokenKind::Word if paragraph.has(at, tag::NUMBER) || paragraph.lower(at).contains('-') => {
            (word_value(paragraph.lower(at))?, at + 1)
        }
        _ => return None,
    };
    loop {
        let scale = match paragraph.lower(next) {
            "dozen" if value < 100.0 && value.fract() == 0.0 => 12.0,
            "hundred" => 100.0,
            "thousand" => 1e3,
            "million" => 1e6,
            "billion" => 1e9,
            _ => break,
        };
        value *= scale;
        next += 1;
    }
    // "four hundred and twelve", "two thousand three hundred"
    if next > at + 1 && token.kind == TokenKind::Word {
        let rest = next + usize::from(paragraph.lower(next) == "and");
        let last = word_value(paragraph.lower(next - 1)).unwrap_or(0.0);
        if let Some(more) = word_value(paragraph.lower(rest))
            && more < last
            && more < 100.0
            && last >= 100.0
            && !matches!(
                paragraph.lower(rest + 1),
                "hundred" | "thousand" | "million" | "dozen"
            )
            && (rest == next || !matches!(paragraph.lower(at.wrapping_sub(1)), "between"))
        {
            value += more;
            next = rest + 1;
        }
    }
    // 1.1 million is not quite a whole number in binary.
    let whole = value.round();
    let value = if value >= 1000.0 && (value - whole).abs() < 1e-3 {
        whole
    } else {
        value
    };
    Some((value, next))
}

/// Reads figures with separators of thousands.
fn figure(word: &str) -> Option<f64> {
    let digits = word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
    if digits.len() > 24 || digits.is_empty() {
        return None;
    }
    let mut groups = digits.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    if rest
        .iter()
        .any(|group| group.split('.').next().is_none_or(|whole| whole.len() != 3))
    {
        return None;
    }
    format!("{first}{}", rest.concat()).parse().ok()
}

/// Returns the value of a number word.
pub(crate) fn word_value(word: &str) -> Option<f64> {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let place = |list: &[&str], word: &str| {
        list.iter()
            .position(|known| *known == word && !known.is_empty())
    };
    if let Some(value) = place(&ONES, word) {
        return Some(value as f64);
    }
    if let Some(value) = place(&TENS, word) {
        return Some(value as f64 * 10.0);
    }
    // "twenty-odd"
    if let Some(about) = word.strip_suffix("-odd") {
        return place(&TENS, about).map(|value| value as f64 * 10.0);
    }
    if let Some((tens, ones)) = word.split_once('-') {
        let (tens, ones) = (place(&TENS, tens)?, place(&ONES, ones)?);
        return (1..10)
            .contains(&ones)
            .then_some(tens as f64 * 10.0 + ones as f64);
    }
    match word {
        "dozen" => Some(12.0),
        "hundred" => Some(100.0),
        "thousand" => Some(1e3),
        "million" => Some(1e6),
        "billion" => Some(1e9),
        _ => None,
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;
    use crate::text::paragraphs;

    #[test]
    fn numbers_are_read_in_figures_and_words() {
        for (text, value, length) in [
            ("1.1 million Kazakhs", 1_100_000.0, 2),
            ("1,300 camps", 1300.0, 1),
            ("twenty-three men", 23.0, 1),
            ("two hundred men", 200.0, 2),
            ("19 activists", 19.0, 1),
            ("177th", 177.0, 1),
            ("three million", 3e6, 2),
            ("two dozen men", 24.0, 2),
            ("half a dozen men", 6.0, 3),
            ("half a million men", 5e5, 3),
            ("four hundred and twelve men", 412.0, 4),
            ("twenty-odd men", 20.0, 1),
        ] {
            let paragraph = paragraphs(text).next().unwrap();
            assert_eq!(any(&paragraph, 0), Some((value, length)), "{text}");
        }
        for text in ["1,30 camps", "well-known people", "people", "1.2.3"] {
            let paragraph = paragraphs(text).next().unwrap();
            assert_eq!(any(&paragraph, 0), None, "{text}");
        }
    }
}
