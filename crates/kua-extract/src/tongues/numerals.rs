//! Numbers in figures, words and Chinese characters.

use super::lexicon::Category;
use super::line::{Kind, Line};

/// Returns the digit of any script.
fn digit(letter: char) -> Option<u32> {
    match letter {
        '0'..='9' => letter.to_digit(10),
        '٠'..='٩' => Some(letter as u32 - '٠' as u32),
        '۰'..='۹' => Some(letter as u32 - '۰' as u32),
        '０'..='９' => Some(letter as u32 - '０' as u32),
        _ => None,
    }
}

/// Steps over an ending that hangs on digits: "100-ден", "60-ка".
pub(crate) fn behind_ending(line: &Line<'_>, next: usize) -> usize {
    let hung = line.tongue.manner.agglutinative
        && line.is_mark(next, '-')
        && line.touches(next)
        && line.is_word(next + 1)
        && line.touches(next + 1)
        && (2..=4).contains(&line.lower(next + 1).chars().count())
        && line.hits(next + 1).is_empty();
    if hung { next + 2 } else { next }
}

/// Reads digits without separators.
pub(crate) fn whole(word: &str) -> Option<f64> {
    let mut value = 0.0;
    let mut count = 0;
    for letter in word.chars() {
        value = value * 10.0 + f64::from(digit(letter)?);
        count += 1;
    }
    (1..=15).contains(&count).then_some(value)
}

/// Reads a day or a year: digits without separators, or Chinese characters.
pub(crate) fn plain(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    if line.word(at).kind == Kind::Number {
        return whole(line.lower(at)).map(|value| (value, at + 1));
    }
    han(line, at)
}

/// Reads a year in words: "zweitausendneunzehn", "екі мың он тоғызыншы".
pub(crate) fn year(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let (mut value, mut to) = words(line, at)?;
    if let Some(hit) = line.hit(to, Category::Scale) {
        value *= hit.value.parse::<f64>().ok()?;
        to = hit.to;
        // A round thousand is a count more often than a year.
        let (rest, end) = ordinal(line, to).or_else(|| words(line, to))?;
        value += rest;
        to = end;
    }
    let a_year = (1900.0..2100.0).contains(&value) && value % 100.0 != 0.0;
    a_year.then_some((value, to))
}

/// Reads the words of a day: "жиырма бірінші", "двадцать второго".
pub(crate) fn ordinal(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let one = |step: usize| {
        let hit = line.hit(step, Category::Ordinal)?;
        Some((hit.value.parse::<f64>().ok()?, hit.to))
    };
    one(at).or_else(|| {
        let tens = line.hit(at, Category::Number)?;
        let (ones, to) = one(tens.to)?;
        let tens: f64 = tens.value.parse().ok()?;
        (tens % 10.0 == 0.0 && ones < 10.0).then_some((tens + ones, to))
    })
}

/// Reads a number of any size: "1 100", "1,1 млн", "тринадцать", "十三".
pub(crate) fn number(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let (mut value, mut next) = if line.word(at).kind == Kind::Number {
        figures(line, at)?
    } else if let Some(found) = han(line, at) {
        found
    } else {
        words(line, at)?
    };
    while let Some(hit) = line.hit(next, Category::Scale) {
        value *= hit.value.parse::<f64>().ok()?;
        next = hit.to;
    }
    if let Some(hit) = line.hit(next, Category::Half) {
        value += 0.5;
        next = hit.to;
    }
    let rounded = value.round();
    if value >= 1000.0 && (value - rounded).abs() < 1e-3 {
        value = rounded;
    }
    Some((value, next))
}

/// Reads figures with separators: a blank, point or comma before three digits, else a decimal mark.
fn figures(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let word = line.lower(at);
    let mut next = at + 1;
    let mut text: String = word
        .chars()
        .map(|letter| {
            digit(letter)
                .and_then(|digit| char::from_digit(digit, 10))
                .unwrap_or(letter)
        })
        .collect();
    if text.len() > 24 {
        return None;
    }
    if text.contains(':') {
        return None;
    }
    let separator = text.chars().find(|letter| !letter.is_ascii_digit());
    if let Some(separator) = separator {
        let groups: Vec<&str> = text.split(separator).collect();
        let thousands = groups.iter().skip(1).all(|group| group.len() == 3)
            && groups
                .first()
                .is_some_and(|group| (1..=3).contains(&group.len()));
        text = if thousands {
            groups.concat()
        } else if groups.len() == 2 {
            groups.join(".")
        } else {
            return None;
        };
    } else if text.len() <= 3 {
        // "1 100": groups of three behind a narrow gap.
        while line.word(next).kind == Kind::Number
            && line.lower(next).len() == 3
            && line.word(next).begin - line.word(next - 1).end <= 3
            && !line.touches(next)
            && whole(line.lower(next)).is_some()
        {
            text.push_str(line.lower(next));
            next += 1;
        }
    }
    text.parse().ok().map(|value| (value, next))
}

/// Adds number words: "двадцать пять".
fn words(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let mut value = 0.0;
    let mut last = f64::INFINITY;
    let mut next = at;
    while let Some(hit) = line.hit(next, Category::Number) {
        let part: f64 = hit.value.parse().ok()?;
        // Only a smaller part adds to what stands before: hundreds, tens, ones.
        let smaller = part < last
            && (last >= 10.0)
            && (last % 10.0 == 0.0)
            && part < if last >= 100.0 { 100.0 } else { 10.0 };
        if next > at && !smaller {
            break;
        }
        value += part;
        last = part;
        next = hit.to;
    }
    (next > at).then_some((value, next))
}

/// Reads a numeral of Chinese characters: "二〇一九", "十三", "一百二十", "三万".
fn han(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let sign = |step: usize| {
        let mut letters = line.written(step).chars();
        let letter = letters.next()?;
        letters.next().is_none().then_some(letter)
    };
    let ones = |letter: char| {
        "〇一二三四五六七八九"
            .chars()
            .position(|one| one == letter)
            .or(match letter {
                '零' => Some(0),
                '两' | '兩' => Some(2),
                _ => None,
            })
    };
    let unit = |letter: char| match letter {
        '十' => Some(10.0),
        '百' => Some(100.0),
        '千' => Some(1000.0),
        _ => None,
    };
    let big = |letter: char| match letter {
        '万' | '萬' => Some(1e4),
        '亿' | '億' => Some(1e8),
        _ => None,
    };
    let mut next = at;
    let (mut total, mut section, mut digits) = (0.0, 0.0, None::<f64>);
    let mut run = 0;
    while let Some(letter) = sign(next) {
        if let Some(one) = ones(letter) {
            digits = Some(match digits {
                Some(before) if run > 0 => before * 10.0 + one as f64,
                _ => one as f64,
            });
            run += 1;
        } else if let Some(unit) = unit(letter) {
            section += digits.take().unwrap_or(1.0) * unit;
            run = 0;
        } else if let Some(big) = big(letter) {
            if next == at {
                return None;
            }
            total += (section + digits.take().unwrap_or(0.0)) * big;
            section = 0.0;
            run = 0;
        } else {
            break;
        }
        next += 1;
        if next - at > 24 {
            return None;
        }
    }
    (next > at).then_some((total + section + digits.unwrap_or(0.0), next))
}
