//! Numbers as their format shows them: days, hours, and digits with zeros in front.
//!
//! A spreadsheet keeps a day as a number and only the format tells that it is one. The
//! format also tells how much of it was typed: of "March 2018" the program makes the
//! first of March and shows the month alone, and the month is what is read.

use kua_core::civil::{CivilDay, days_in_month};
use kua_core::edtf::{Edtf, EdtfDate};
use kua_core::reading::{CellKind, TableCell};

/// What the format of a cell makes of its number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Format {
    #[default]
    Plain,
    /// At least so many digits.
    Zeros(usize),
    Date(Pattern),
    Duration,
}

/// The parts of a date that a format shows.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    pieces: Vec<Piece>,
    has_day: bool,
    has_month: bool,
    has_year: bool,
    has_time: bool,
    /// A part is a word in some language, or the order is the reader's own: shown year first.
    is_local: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Day(usize),
    Month(usize),
    Year(usize),
    Hour(usize),
    Minute(usize),
    Second(usize),
    Other(char),
}

/// The formats of the cells of a workbook, by the number that cells name.
#[derive(Default)]
pub(in crate::importers) struct Styles {
    formats: Vec<Format>,
    /// Days are counted from 1904.
    from_1904: bool,
}

impl Styles {
    /// Begins with no style.
    pub(in crate::importers) fn new(from_1904: bool) -> Self {
        Self {
            formats: Vec::new(),
            from_1904,
        }
    }

    /// Adds the format of the next style: its number, and its code where the workbook has one for it.
    pub(in crate::importers) fn add(&mut self, number: u32, code: Option<&str>) {
        let format = match code {
            Some(code) => format_of(code),
            None => builtin(number),
        };
        self.formats.push(format);
    }

    /// Makes the cell of a number.
    pub(in crate::importers) fn cell(&self, column: u32, style: usize, written: &str) -> TableCell {
        let plain = Format::Plain;
        let format = self.formats.get(style).unwrap_or(&plain);
        let kind_of = |kind, text: String| TableCell {
            kind,
            ..TableCell::new(column, &text)
        };
        let Ok(value) = written.trim().parse::<f64>() else {
            return kind_of(CellKind::Text, written.to_owned());
        };
        match format {
            Format::Plain => kind_of(CellKind::Number, shown_number(written)),
            Format::Zeros(digits) => {
                let text = shown_number(written);
                let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
                let missing = digits.saturating_sub(text.len());
                let zeros = if is_whole { missing } else { 0 };
                kind_of(CellKind::Number, format!("{}{text}", "0".repeat(zeros)))
            }
            Format::Duration => kind_of(CellKind::Duration, hours(value)),
            Format::Date(pattern) => {
                let (kind, text) = date(value, written, pattern, self.from_1904);
                kind_of(kind, text)
            }
        }
    }
}

/// Writes a number with all its digits, without an exponent.
pub(in crate::importers) fn shown_number(written: &str) -> String {
    let written = written.trim();
    let is_plain = written
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    // Digits are kept as they are: a number of eighteen has more than a float can hold.
    if is_plain && !written.is_empty() {
        return written.to_owned();
    }
    match written.parse::<f64>() {
        Ok(value) if value.is_finite() && value.abs() < 1e30 => {
            // Fifteen digits are what the programs show, and hide the noise behind them.
            let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
            format!("{rounded}")
        }
        _ => written.to_owned(),
    }
}

fn builtin(number: u32) -> Format {
    let pattern = match number {
        14 | 27..=31 | 36 | 50..=54 | 57 | 58 => "[local]d/m/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        22 => "[local]d/m/yyyy h:mm",
        18..=21 | 32..=35 | 45..=47 | 55 | 56 => return Format::Duration,
        _ => return Format::Plain,
    };
    format_of(pattern)
}

/// Reads the code of a format as far as it matters here: its part for positive numbers.
fn format_of(code: &str) -> Format {
    if code.to_ascii_lowercase().starts_with("general") {
        return Format::Plain;
    }
    let mut pieces = Vec::new();
    let mut is_local = false;
    let mut zeros = 0;
    let mut others = false;
    let mut is_elapsed = false;
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            ';' => break,
            '"' => {
                pieces.extend(
                    characters
                        .by_ref()
                        .take_while(|c| *c != '"')
                        .map(Piece::Other),
                );
            }
            '\\' => pieces.extend(characters.next().map(Piece::Other)),
            '_' | '*' => {
                characters.next();
            }
            '[' => {
                let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                let inside = inside.to_ascii_lowercase();
                is_elapsed |= !inside.is_empty() && inside.chars().all(|c| "hms".contains(c));
                // A locale with a system code, and our own mark for the reader's order.
                is_local |= inside == "local" || inside == "$-f800" || inside == "$-f400";
            }
            'A' | 'a' if characters.peek().is_some_and(|c| "Mm/".contains(*c)) => {
                // AM/PM: the hour is shown by twelve, which nobody has to read here.
                while characters.next_if(|c| "MmPpAa/".contains(*c)).is_some() {}
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' | 'e' | 'E' => {
                let letter = character.to_lowercase().next().unwrap_or(character);
                let mut length = 1;
                while characters
                    .next_if(|c| c.to_lowercase().next() == Some(letter))
                    .is_some()
                {
                    length += 1;
                }
                match letter {
                    'd' => pieces.push(Piece::Day(length)),
                    'm' => pieces.push(Piece::Month(length)),
                    'y' => pieces.push(Piece::Year(length)),
                    'e' if others || zeros > 0 => {
                        // The exponent of a number.
                        others = true;
                    }
                    'e' => pieces.push(Piece::Year(4)),
                    'h' => pieces.push(Piece::Hour(length)),
                    _ => pieces.push(Piece::Second(length)),
                }
            }
            '0' => zeros += 1,
            '#' | '?' | '%' | '@' => others = true,
            '.' | ',' if zeros > 0 || others => others = true,
            _ => pieces.push(Piece::Other(character)),
        }
    }
    if is_elapsed {
        return Format::Duration;
    }
    minutes(&mut pieces);
    let has = |test: fn(&Piece) -> bool| pieces.iter().any(test);
    let has_day = has(|piece| matches!(piece, Piece::Day(1 | 2)));
    let has_month = has(|piece| matches!(piece, Piece::Month(_)));
    let has_year = has(|piece| matches!(piece, Piece::Year(_)));
    let has_time = has(|piece| matches!(piece, Piece::Hour(_) | Piece::Minute(_)));
    let has_words = has(|piece| matches!(piece, Piece::Day(3..) | Piece::Month(3..)));
    if has_day || has_month || has_year {
        return Format::Date(Pattern {
            pieces,
            has_day,
            has_month,
            has_year,
            has_time,
            is_local: is_local || has_words,
        });
    }
    if has_time || has(|piece| matches!(piece, Piece::Second(_))) {
        return Format::Duration;
    }
    match zeros {
        2.. if !others => Format::Zeros(zeros),
        _ => Format::Plain,
    }
}

/// Letters for months beside hours or seconds are minutes.
fn minutes(pieces: &mut [Piece]) {
    let matters = |piece: &Piece| !matches!(piece, Piece::Other(_));
    let places: Vec<usize> = (0..pieces.len())
        .filter(|at| pieces.get(*at).is_some_and(matters))
        .collect();
    for (index, at) in places.iter().enumerate() {
        let neighbour = |index: Option<usize>| {
            index
                .and_then(|index| places.get(index))
                .and_then(|at| pieces.get(*at))
                .cloned()
        };
        let before = neighbour(index.checked_sub(1));
        let after = neighbour(Some(index + 1));
        let is_minute =
            matches!(before, Some(Piece::Hour(_))) || matches!(after, Some(Piece::Second(_)));
        if let Some(piece) = pieces.get_mut(*at)
            && let Piece::Month(length @ (1 | 2)) = *piece
            && is_minute
        {
            *piece = Piece::Minute(length);
        }
    }
}

/// A day as the program shows it, which need not be one.
struct Shown {
    year: i32,
    month: u8,
    day: u8,
}

fn date(value: f64, written: &str, pattern: &Pattern, from_1904: bool) -> (CellKind, String) {
    const LAST: f64 = 2_958_466.0;
    if !value.is_finite() || value.abs() >= LAST {
        return (CellKind::NoDay, shown_number(written));
    }
    let whole = value.floor();
    #[allow(clippy::cast_possible_truncation, reason = "it is below three million")]
    let (days, seconds) = (whole as i64, ((value - whole) * 86_400.0).round() as i64);
    let (days, seconds) = match seconds {
        86_400.. => (days + 1, 0),
        _ => (days, seconds),
    };
    // The first program of this kind had a 29 February 1900, and all since have it too.
    let leap = Shown {
        year: 1900,
        month: 2,
        day: 29,
    };
    let zero = Shown {
        year: 1900,
        month: 1,
        day: 0,
    };
    let epoch = |year, month, day| CivilDay::new(year, month, day).map_or(0, CivilDay::number);
    let number = match days {
        _ if from_1904 => epoch(1904, 1, 1) + days,
        0 => return (CellKind::NoDay, shown(&zero, seconds, pattern)),
        60 => return (CellKind::NoDay, shown(&leap, seconds, pattern)),
        1..=59 => epoch(1899, 12, 31) + days,
        _ => epoch(1899, 12, 30) + days,
    };
    let Some(day) = CivilDay::from_number(number) else {
        return (CellKind::NoDay, shown_number(written));
    };
    let edtf = match (pattern.has_year, pattern.has_month, pattern.has_day) {
        (true, true, false) => EdtfDate::from_month(day.year(), day.month()),
        (true, false, _) => EdtfDate::from_year(day.year()),
        (false, _, has_day) => EdtfDate::without_year(day.month(), has_day.then_some(day.day())),
        _ => Some(EdtfDate::from_day(day)),
    };
    let day = Shown {
        year: day.year(),
        month: day.month(),
        day: day.day(),
    };
    let text = shown(&day, seconds, pattern);
    match edtf {
        Some(edtf) => (CellKind::Date(Edtf::Date(edtf)), text),
        None => (CellKind::NoDay, text),
    }
}

fn shown(day: &Shown, seconds: i64, pattern: &Pattern) -> String {
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if pattern.is_local {
        let mut text = match (pattern.has_month, pattern.has_day) {
            (true, true) => format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
            (true, false) => format!("{:04}-{:02}", day.year, day.month),
            (false, _) => format!("{:04}", day.year),
        };
        if pattern.has_time {
            text.push_str(&format!(" {hour:02}:{minute:02}"));
        }
        return text;
    }
    let mut text = String::new();
    for piece in &pattern.pieces {
        match piece {
            Piece::Day(length) => text.push_str(&format!("{:0w$}", day.day, w = length.min(&2))),
            Piece::Month(length) => {
                text.push_str(&format!("{:0w$}", day.month, w = length.min(&2)));
            }
            Piece::Year(1 | 2) => text.push_str(&format!("{:02}", day.year.rem_euclid(100))),
            Piece::Year(_) => text.push_str(&format!("{:04}", day.year)),
            Piece::Hour(length) => text.push_str(&format!("{hour:0w$}", w = length.min(&2))),
            Piece::Minute(length) => text.push_str(&format!("{minute:0w$}", w = length.min(&2))),
            Piece::Second(length) => text.push_str(&format!("{second:0w$}", w = length.min(&2))),
            Piece::Other(character) => text.push(*character),
        }
    }
    text.trim().to_owned()
}

fn hours(value: f64) -> String {
    if !value.is_finite() || value.abs() > 1e6 {
        return shown_number(&value.to_string());
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is below a million days"
    )]
    let seconds = (value.abs() * 86_400.0).round() as i64;
    let sign = if value < 0.0 { "-" } else { "" };
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match second {
        0 => format!("{sign}{hour}:{minute:02}"),
        _ => format!("{sign}{hour}:{minute:02}:{second:02}"),
    }
}

/// Reads a day as XML writes it (`2018-03-05`, `2018-03-05T14:30:00`): the day, and its text for a person.
pub(in crate::importers) fn iso_day(written: &str) -> Option<(Option<CivilDay>, String)> {
    let (day, time) = written.split_once('T').unwrap_or((written, ""));
    let (sign, digits) = match day.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, day),
    };
    let mut fields = digits.splitn(3, '-');
    let year: i32 = fields.next()?.parse().ok()?;
    let month: u8 = fields.next()?.parse().ok()?;
    let date: u8 = fields.next()?.trim_end_matches('Z').parse().ok()?;
    let clock: String = time.chars().take(5).collect();
    let mut text = day.trim_end_matches('Z').to_owned();
    if !clock.is_empty() && clock != "00:00" {
        text.push(' ');
        text.push_str(&clock);
    }
    let year = year.checked_mul(sign)?;
    let exists = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&date);
    Some((
        exists.then(|| CivilDay::new(year, month, date)).flatten(),
        text,
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(code: &str, written: &str, kind: &str, expected: &str) {
        let mut styles = Styles::default();
        styles.add(164, Some(code));
        let cell = styles.cell(1, 0, written);
        let found = match &cell.kind {
            CellKind::Date(edtf) => edtf.to_string(),
            kind => kind.code().to_owned(),
        };
        assert_eq!(
            (found.as_str(), cell.text.as_str()),
            (kind, expected),
            "{code}"
        );
    }

    #[test]
    fn formats_tell_days_from_numbers() {
        check("dd.mm.yyyy", "43164", "2018-03-05", "05.03.2018");
        check(
            "yyyy\"年\"m\"月\"d\"日\"",
            "43164",
            "2018-03-05",
            "2018年3月5日",
        );
        check("mm/dd/yy;@", "43164", "2018-03-05", "03/05/18");
        check("[$-419]d mmmm yyyy;@", "43164", "2018-03-05", "2018-03-05");
        check("mmm-yy", "43160", "2018-03", "2018-03");
        check("yyyy", "43160", "2018", "2018");
        check(
            "dd.mm.yyyy hh:mm",
            "43164.604166666664",
            "2018-03-05",
            "05.03.2018 14:30",
        );
        check("0.00", "43164.5", "number", "43164.5");
        check("General", "43164", "number", "43164");
        check("#,##0 \"days\"", "43164", "number", "43164");
        check("000000000000", "60105300123", "number", "060105300123");
        check("h:mm", "0.5", "duration", "12:00");
        check("[h]:mm:ss", "1.5", "duration", "36:00");
        check("0.00E+00", "12", "number", "12");
        check("d-mmm", "43164", "XXXX-03-05", "2018-03-05");
    }

    #[test]
    fn the_days_of_1900_are_put_right_and_the_one_that_never_was_is_told() {
        check("yyyy-mm-dd", "1", "1900-01-01", "1900-01-01");
        check("yyyy-mm-dd", "59", "1900-02-28", "1900-02-28");
        check("yyyy-mm-dd", "60", "no-day", "1900-02-29");
        check("yyyy-mm-dd", "61", "1900-03-01", "1900-03-01");
        check("yyyy-mm-dd", "0", "no-day", "1900-01-00");
        check("yyyy-mm-dd", "-3", "1899-12-27", "1899-12-27");
        check("yyyy-mm-dd", "1e300", "no-day", "1e300");
    }

    #[test]
    fn numbers_keep_their_digits() {
        let check = |written: &str, expected: &str| {
            assert_eq!(shown_number(written), expected);
        };
        check("6.5010530012345E+17", "650105300123450000");
        check("0.1", "0.1");
        check("0.30000000000000004", "0.3");
        check("650105199001012347", "650105199001012347");
        check("-7", "-7");
        check("1e400", "1e400");
        check("", "");
    }

    #[test]
    fn days_of_xml_are_read() {
        let check = |written: &str, day: Option<&str>, text: &str| {
            let (found, shown) = iso_day(written).unwrap();
            assert_eq!(
                (found.map(|day| day.to_string()).as_deref(), shown.as_str()),
                (day, text)
            );
        };
        check("1885-03-02", Some("1885-03-02"), "1885-03-02");
        check(
            "2018-03-05T14:30:00",
            Some("2018-03-05"),
            "2018-03-05 14:30",
        );
        check("2019-02-29", None, "2019-02-29");
        assert!(iso_day("soon").is_none());
    }
}
