//! Dates in digits: which number is the day, the month, the year.
//!
//! Never looks at words; what stands around the digits is for the patterns.

use kua_core::civil::CivilDay;
use kua_core::edtf::Edtf;

use super::super::line::{Kind, Line};
use super::super::numerals;
use crate::time::Reading;

/// "20240312", or "1130312" in years of the Republic of China, on its own.
fn compact(line: &Line<'_>, at: usize) -> Option<CivilDay> {
    let word = line.lower(at);
    let closed = |mark: usize| matches!(line.word(mark).kind, Kind::Mark(')' | '）'));
    let alone = !(at > 0 && line.touches(at) && !closed(at - 1))
        && (at + 1 >= line.words.len() || !line.touches(at + 1));
    if !alone || !matches!(word.len(), 7 | 8) || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = word.split_at_checked(word.len() - 4)?;
    let (month, day) = rest.split_at_checked(2)?;
    let year: i32 = year.parse().ok()?;
    let year = match word.len() {
        7 if (100..140).contains(&year) => year + 1911,
        8 if (1950..2100).contains(&year) => year,
        _ => return None,
    };
    CivilDay::new(year, month.parse().ok()?, day.parse().ok()?)
}

/// 11.03.2019, 2019.03.11, 2019-03-11, 11/03/2019, 2019/3/11.
pub(super) fn numeric(line: &Line<'_>, at: usize) -> Option<(usize, Reading)> {
    let word = line.lower(at);
    if line.touches(at)
        && matches!(
            line.word(at.wrapping_sub(1)).kind,
            Kind::Mark('/' | '-' | '.' | '_' | '=')
        )
    {
        return None;
    }
    // "1.8.": the year is left out where the order has points.
    if line.tongue.manner.ordinal_points
        && line.is_mark(at + 1, '.')
        && line.touches(at + 1)
        && let Some((day, month)) = word.split_once('.')
        && let (Some(day), Some(month)) = (numerals::whole(day), numerals::whole(month))
        && (1.0..=31.0).contains(&day)
        && (1.0..=12.0).contains(&month)
        && line.word(at + 2).kind != Kind::Number
    {
        return Some((
            at + 2,
            Reading::MonthDay {
                month: month as u8,
                day: day as u8,
                to: None,
                year: None,
                weekday: None,
            },
        ));
    }
    if line.tongue.manner.spaceless
        && let Some(day) = compact(line, at)
    {
        return Some((at + 1, Reading::Exact(Edtf::day(day))));
    }
    let (parts, to): (Vec<f64>, usize) = if word.contains('.') {
        (
            word.split('.')
                .map(numerals::whole)
                .collect::<Option<_>>()?,
            at + 1,
        )
    } else {
        let separator = line.word(at + 1).kind;
        let joined = matches!(separator, Kind::Mark('-' | '/' | '‐' | '‑'))
            && line.word(at + 3).kind == separator
            && (at + 1..at + 5).all(|step| line.touches(step));
        if !joined {
            return None;
        }
        let part = |step: usize| numerals::whole(line.lower(step));
        (vec![part(at)?, part(at + 2)?, part(at + 4)?], at + 5)
    };
    let [one, two, three] = parts.as_slice() else {
        return None;
    };
    let (one, two, three) = (*one as i64, *two as i64, *three as i64);
    let byte = |value: i64| u8::try_from(value).ok();
    if (1800..2200).contains(&one) {
        let day = CivilDay::new(i32::try_from(one).ok()?, byte(two)?, byte(three)?)?;
        return Some((to, Reading::Exact(Edtf::day(day))));
    }
    let year = i32::try_from(if three < 100 && word.contains('.') {
        2000 + three
    } else {
        three
    })
    .ok()
    .filter(|year| (1800..2200).contains(year))?;
    // With points the day comes first wherever these languages are written.
    if word.contains('.') {
        return CivilDay::new(year, byte(two)?, byte(one)?)
            .map(|day| (to, Reading::Exact(Edtf::day(day))));
    }
    let (first, second) = (byte(one)?, byte(two)?);
    CivilDay::new(year, second, first).or_else(|| CivilDay::new(year, first, second))?;
    Some((
        to,
        Reading::Numeric {
            first,
            second,
            year,
        },
    ))
}
