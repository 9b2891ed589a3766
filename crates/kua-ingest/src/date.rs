//! Dates out of metadata: kept as written, and as EDTF where one reading only is possible.

use kua_core::civil::CivilDay;
use kua_core::reading::DeclaredDate;

/// Takes a date as a document declares it; nothing for white space.
pub(crate) fn declared(written: &str) -> Option<DeclaredDate> {
    let written: String = written.trim().chars().take(100).collect();
    (!written.is_empty()).then(|| DeclaredDate {
        edtf: edtf(&written),
        written,
    })
}

/// Reads forms whose order is certain: ISO 8601, year first with other marks, eight digits, and an English month's name.
///
/// The day is the one of the stated time zone. `03/11/2019` is not certain and gives nothing.
fn edtf(written: &str) -> Option<String> {
    year_first(written).or_else(|| with_month_name(written))
}

fn year_first(written: &str) -> Option<String> {
    let date = written.split(['T', ' ']).next()?;
    // A word after the date, if there is one, must be a time.
    let rest = written.get(date.len()..)?.trim_start_matches(['T', ' ']);
    if !rest.is_empty() && !rest.starts_with(|character: char| character.is_ascii_digit()) {
        return None;
    }
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return day(date.get(..4)?, date.get(4..6)?, date.get(6..)?);
    }
    let mut parts = date.split(['-', '/', '.']);
    let year = parts.next().filter(|year| year.len() == 4)?;
    match (parts.next(), parts.next(), parts.next()) {
        (Some(month), Some(number), None) => day(year, month, number),
        (Some(month), None, None) => {
            let first = day(year, month, "01")?;
            Some(first.get(..7)?.to_owned())
        }
        (None, None, None) => day(year, "01", "01").map(|_| year.to_owned()),
        _ => None,
    }
}

fn with_month_name(written: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let words: Vec<&str> = written
        .split([' ', ',', '.', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    let is_month = |word: &&str| {
        word.chars().all(char::is_alphabetic)
            && word
                .get(..3)
                .is_some_and(|begin| MONTHS.contains(&begin.to_ascii_lowercase().as_str()))
    };
    let at = words.iter().position(is_month)?;
    let begin = words.get(at)?.get(..3)?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|name| *name == begin)? + 1;
    let is_number =
        |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() <= 2;
    let before = at
        .checked_sub(1)
        .and_then(|before| words.get(before))
        .filter(is_number);
    let after = words.get(at + 1).filter(is_number);
    let (number, year) = match (before, after) {
        (Some(number), None) => (number, words.get(at + 1)?),
        (None, Some(number)) => (number, words.get(at + 2)?),
        _ => return None,
    };
    (year.len() == 4).then_some(())?;
    day(year, &month.to_string(), number)
}

fn day(year: &str, month: &str, number: &str) -> Option<String> {
    let digits = |part: &str| {
        (!part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<i32>().ok())
            .flatten()
    };
    let (year, month, number) = (digits(year)?, digits(month)?, digits(number)?);
    CivilDay::new(year, u8::try_from(month).ok()?, u8::try_from(number).ok()?)?;
    (year > 0).then(|| format!("{year:04}-{month:02}-{number:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certain_forms_become_edtf_and_others_stay_words() {
        let check = |written: &str, expected: Option<&str>| {
            assert_eq!(edtf(written).as_deref(), expected, "{written}");
        };
        check("2019-03-11", Some("2019-03-11"));
        check("2019-03-11T23:30:00+06:00", Some("2019-03-11"));
        check("2019-03-11 08:00", Some("2019-03-11"));
        check("2019/3/11", Some("2019-03-11"));
        check("20190311", Some("2019-03-11"));
        check("2019-03", Some("2019-03"));
        check("2019", Some("2019"));
        check("Mon, 11 Mar 2019 10:00:00 GMT", Some("2019-03-11"));
        check("March 11, 2019", Some("2019-03-11"));
        check("11 March 2019", Some("2019-03-11"));
        check("03/11/2019", None);
        check("11.03.2019", None);
        check("2019-02-30", None);
        check("2019-13", None);
        check("00000000", None);
        check("yesterday", None);
        check("2019 was a year", None);
    }
}
