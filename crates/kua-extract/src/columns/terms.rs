//! How long a sentence is, as a cell says it.

use kua_core::proposal::{Sentence, SentenceYears};

use super::dates::plain_digits;
use super::words::{Said, folded, words};

/// The longest sentence in years that is believed.
const MOST_YEARS: f64 = 150.0;

/// Reads a sentence; `bare` says that a number without a word means years.
pub(super) fn read(text: &str, bare: bool) -> Option<Sentence> {
    let years = years(text, bare)?;
    Some(Sentence {
        text: text.trim().to_owned(),
        years: Some(years),
    })
}

fn years(text: &str, bare: bool) -> Option<SentenceYears> {
    let text = han_numbers(&plain_digits(text).replace(',', "."));
    let text = text.trim();
    let whole = folded(text);
    let says = |said| {
        words().says(&whole, said)
            || whole.contains("无期徒刑") && said == Said::Life
            || whole.contains("死刑") && said == Said::Death
    };
    if says(Said::Life) {
        return Some(SentenceYears::Life);
    }
    if says(Said::Death) {
        return Some(SentenceYears::Death);
    }
    if let Some(number) = bare.then(|| text.parse::<f64>().ok()).flatten() {
        return believed(number);
    }
    let (mut total, mut is_found) = (0.0, false);
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = rest.get(at..).unwrap_or_default();
        let length = from
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
            .count();
        let (number, behind) = from.split_at_checked(length).unwrap_or((from, ""));
        // "Part 2 of article 405, 5 years": only a number with its word counts.
        if let (Ok(number), Some(said)) =
            (number.trim_end_matches('.').parse::<f64>(), unit(behind))
        {
            is_found = true;
            total += match said {
                Said::Month => number / 12.0,
                _ => number,
            };
        }
        rest = behind;
    }
    if is_found {
        return believed(total);
    }
    // A life sentence told in more words.
    let tells = |said| {
        whole
            .split(' ')
            .any(|word| word.chars().count() > 3 && words().says(word, said))
    };
    match (tells(Said::Life), tells(Said::Death)) {
        (true, _) => Some(SentenceYears::Life),
        (_, true) => Some(SentenceYears::Death),
        _ => None,
    }
}

fn believed(years: f64) -> Option<SentenceYears> {
    (years > 0.0 && years <= MOST_YEARS).then_some(SentenceYears::Years(years))
}

/// Tells whether years or months are counted, by the word behind a number.
fn unit(behind: &str) -> Option<Said> {
    let behind = behind.trim_start_matches([' ', '\u{A0}', '-', '.']);
    for (word, said) in [
        ("个月", Said::Month),
        ("年", Said::Year),
        ("月", Said::Month),
    ] {
        if behind.starts_with(word) {
            return Some(said);
        }
    }
    let word: String = behind.chars().take_while(|c| c.is_alphabetic()).collect();
    let word = folded(&word);
    match () {
        () if word.is_empty() => None,
        () if words().says(&word, Said::Year) => Some(Said::Year),
        () if words().says(&word, Said::Month) => Some(Said::Month),
        () => None,
    }
}

/// Writes the Chinese numbers before years and months as digits: 十五年 becomes 15年.
fn han_numbers(text: &str) -> String {
    let value = |c: char| "〇一二三四五六七八九".chars().position(|other| other == c);
    let value = |c: char| if c == '两' { Some(2) } else { value(c) };
    let mut out = String::new();
    let mut run: Option<(usize, usize, String)> = None;
    for character in text.chars() {
        let next = match (run.take(), value(character), character) {
            (None, Some(digit), _) => Some((0, digit, character.to_string())),
            (None, None, '十') => Some((10, 0, "十".to_owned())),
            (Some((0, digit, mut written)), None, '十') => {
                written.push('十');
                Some((digit * 10, 0, written))
            }
            (Some((tens, 0, mut written)), Some(digit), _) => {
                written.push(character);
                Some((tens, digit, written))
            }
            (Some((tens, digit, written)), ..) => {
                match "年个月".contains(character) {
                    true => out.push_str(&(tens + digit).to_string()),
                    false => out.push_str(&written),
                }
                None
            }
            (None, None, _) => None,
        };
        if next.is_none() {
            out.push(character);
        }
        run = next;
    }
    if let Some((_, _, written)) = run {
        out.push_str(&written);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<SentenceYears>) {
        assert_eq!(years(text, true), expected, "{text}");
    }

    #[test]
    fn sentences_are_read() {
        let of = |years| Some(SentenceYears::Years(years));
        check("5 лет", of(5.0));
        check("3 года 6 месяцев", of(3.5));
        check("18 Monate", of(1.5));
        check("6 yıl 3 ay", of(6.25));
        check("15 يىل", of(15.0));
        check("8 жыл", of(8.0));
        check("5", of(5.0));
        check("4,5", of(4.5));
        check("有期徒刑十五年", of(15.0));
        check("10年", of(10.0));
        check("二十年六个月", of(20.5));
        check("无期徒刑", Some(SentenceYears::Life));
        check("пожизненно", Some(SentenceYears::Life));
        check("死刑，缓期二年", Some(SentenceYears::Death));
        check("life", Some(SentenceYears::Life));
        check("условно", None);
        check("500", None);
        check("", None);
        assert_eq!(years("5", false), None);
    }
}
