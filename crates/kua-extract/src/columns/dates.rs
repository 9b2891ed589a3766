//! Days, months and years in cells.
//!
//! Dates of digits are read here, in the order that the whole column decided on. Dates with
//! words are read by the rules for texts.

use kua_core::civil::CivilDay;
use kua_core::edtf::{Bound, Edtf, EdtfDate};
use kua_core::list::{ColumnRole, DateOrder};
use kua_core::proposal::ProposalValue;
use kua_names::script::Script;

use super::words::{Said, folded, words};

/// The first and last year that a list of people speaks of.
const YEARS: std::ops::RangeInclusive<i32> = 1850..=2100;

/// What a cell says of a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Dated {
    /// A time, and what else it could be.
    Time {
        edtf: Edtf,
        alternatives: Vec<Edtf>,
        doubt: Option<Doubt>,
    },
    /// A day that was never there.
    NoSuchDay,
    /// The cell says that nothing is known.
    Nothing,
    /// Nothing that could be read.
    Unread,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Day and month could be the other way round.
    Order,
    /// The century is a guess.
    Century,
}

/// The numbers of a date as they are written.
struct Numbers {
    values: Vec<(u32, usize)>,
    marks: Vec<char>,
}

/// Reads a cell, the role tells which century two digits mean.
pub(super) fn read(
    text: &str,
    order: DateOrder,
    role: ColumnRole,
    language: Option<&str>,
) -> Dated {
    let text = plain_digits(text);
    let text = text.trim();
    let folded = folded(text);
    if folded.is_empty() || words().says(&folded, Said::Nothing) {
        return Dated::Nothing;
    }
    if let Some(found) = of_digits(text, order, role) {
        return found;
    }
    in_words(text, language)
}

/// Counts what a column of dates shows of its order: cells that allow day first alone, month
/// first alone, or both; the last are not those with points, which only the day-first world writes.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Orders {
    pub(super) day: usize,
    pub(super) month: usize,
    pub(super) both: usize,
    pub(super) points: usize,
    /// The first row that allows one alone.
    pub(super) day_row: u64,
    pub(super) month_row: u64,
}

impl Orders {
    pub(super) fn count(&mut self, text: &str, row: u64) {
        let text = plain_digits(text);
        let Some(numbers) = numbers(text.trim()) else {
            return;
        };
        let [(first, a), (second, b), (_, c)] = numbers.values.as_slice() else {
            return;
        };
        if *a > 2 || *b > 2 || *c < 2 {
            return;
        }
        let can_be_month = |number: u32| (1..=12).contains(&number);
        match (can_be_month(*first), can_be_month(*second)) {
            (false, true) => {
                if self.day == 0 {
                    self.day_row = row;
                }
                self.day += 1;
            }
            (true, false) => {
                if self.month == 0 {
                    self.month_row = row;
                }
                self.month += 1;
            }
            (true, true) if first != second => {
                self.both += 1;
                self.points += usize::from(numbers.marks.first() == Some(&'.'));
            }
            _ => {}
        }
    }

    pub(super) fn order(&self) -> DateOrder {
        match (self.day, self.month) {
            (0, 0) if self.points * 2 > self.both => DateOrder::DayFirst,
            (0, 0) => DateOrder::Open,
            (day, month) if day >= month => DateOrder::DayFirst,
            _ => DateOrder::MonthFirst,
        }
    }
}

/// Says whether a cell looks like a date at a glance; a lone number does not.
pub(super) fn looks_dated(text: &str) -> bool {
    let text = plain_digits(text);
    let text = text.trim();
    if text.chars().count() > 40 || !text.chars().any(|c| c.is_ascii_digit()) {
        return false;
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    !is_number
        && matches!(
            of_digits(text, DateOrder::Open, ColumnRole::OtherDate),
            Some(Dated::Time { .. } | Dated::NoSuchDay)
        )
}

/// Says whether a cell is a lone year.
pub(super) fn looks_like_a_year(text: &str) -> bool {
    let text = plain_digits(text);
    let digits = text.trim().trim_end_matches(['г', '.', '年', 'ж', ' ']);
    digits.len() == 4 && digits.parse().is_ok_and(|year| YEARS.contains(&year))
}

/// Writes the digits of other scripts as those of ASCII.
pub(super) fn plain_digits(text: &str) -> String {
    text.chars()
        .map(|character| {
            let code = u32::from(character);
            let digit = match code {
                0x0660..=0x0669 => Some(code - 0x0660),
                0x06F0..=0x06F9 => Some(code - 0x06F0),
                0xFF10..=0xFF19 => Some(code - 0xFF10),
                _ => None,
            };
            match digit.and_then(|digit| char::from_digit(digit, 10)) {
                Some(digit) => digit,
                None if character == '．' => '.',
                None if character == '／' => '/',
                None if matches!(character, '–' | '—' | '－' | '‐' | '‑') => '-',
                None => character,
            }
        })
        .collect()
}

/// Takes a date of digits apart; what stands behind it may be the word for year or an hour.
fn numbers(text: &str) -> Option<Numbers> {
    let mut found = Numbers {
        values: Vec::new(),
        marks: Vec::new(),
    };
    let mut rest = text;
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 8 {
            return None;
        }
        let (number, behind) = rest.split_at_checked(digits)?;
        found.values.push((number.parse().ok()?, digits));
        let trimmed = behind.trim_start();
        let mark = trimmed.chars().next();
        let after = trimmed.get(mark.map_or(0, char::len_utf8)..)?.trim_start();
        match mark {
            Some(mark @ ('.' | '/' | '-' | '年' | '月'))
                if found.values.len() < 3 && after.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                found.marks.push(mark);
                rest = after;
            }
            _ => {
                return is_tail(trimmed).then_some(found);
            }
        }
    }
}

/// Says whether this may stand behind a date: nothing, a mark, the word for year, an hour of the day.
fn is_tail(text: &str) -> bool {
    let text = text.trim_start_matches(['.', '/', '-', ',', '年', '月', '日', '号', ' ', 'T']);
    if text.is_empty() {
        return true;
    }
    let is_hour = text.len() <= 8
        && text.contains(':')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':');
    let word = folded(text);
    let is_year = words().says(&word, Said::Year)
        || matches!(
            word.as_str(),
            "г р" | "гр" | "года рождения" | "ж т" | "生" | "出生"
        );
    is_hour || is_year
}

fn of_digits(text: &str, order: DateOrder, role: ColumnRole) -> Option<Dated> {
    let numbers = numbers(text)?;
    let time = |edtf: Edtf| Dated::Time {
        edtf,
        alternatives: Vec::new(),
        doubt: None,
    };
    let year_of = |date: Option<EdtfDate>| match date {
        Some(date) => time(Edtf::Date(date)),
        None => Dated::NoSuchDay,
    };
    let is_year = |number: u32, digits: usize| digits == 4 && YEARS.contains(&as_year(number));
    match numbers.values.as_slice() {
        [(number, 8)] => {
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            is_year(year, 4).then(|| year_of(date(as_year(year), month, day)))
        }
        [(year, digits)] if is_year(*year, *digits) => {
            Some(year_of(EdtfDate::from_year(as_year(*year))))
        }
        [(first, a), (second, b)] => match (is_year(*first, *a), is_year(*second, *b)) {
            (true, true) if first < second => {
                let bound = |year| EdtfDate::from_year(as_year(year)).map(Bound::Date);
                Some(time(Edtf::Interval(bound(*first)?, bound(*second)?)))
            }
            (true, false) if *b <= 2 => Some(year_of(month(as_year(*first), *second))),
            (false, true) if *a <= 2 => Some(year_of(month(as_year(*second), *first))),
            _ => None,
        },
        [(first, a), (second, b), (third, c)] => {
            if is_year(*first, *a) && *b <= 2 && *c <= 2 {
                return Some(year_of(date(as_year(*first), *second, *third)));
            }
            if *a > 2 || *b > 2 {
                return None;
            }
            let (year, guessed) = match *c {
                4 if YEARS.contains(&as_year(*third)) => (as_year(*third), false),
                2 => (century(*third, role), true),
                _ => return None,
            };
            Some(ordered(
                (*first, *second),
                year,
                guessed,
                &numbers.marks,
                order,
            ))
        }
        _ => None,
    }
}

/// Decides which number is the day.
fn ordered(
    (first, second): (u32, u32),
    year: i32,
    guessed: bool,
    marks: &[char],
    order: DateOrder,
) -> Dated {
    let day_first = date(year, second, first);
    let month_first = date(year, first, second);
    let has_points = marks.first() == Some(&'.');
    let is_open = order == DateOrder::Open && !has_points;
    let (best, other) = match order {
        DateOrder::MonthFirst => (month_first, day_first),
        DateOrder::DayFirst | DateOrder::Open => (day_first, month_first),
    };
    let (date, alternatives, doubt) = match (best, other) {
        (Some(best), Some(other)) if is_open && best != other => {
            (best, vec![Edtf::Date(other)], Some(Doubt::Order))
        }
        (Some(best), _) => (best, Vec::new(), None),
        // The order of the column does not fit this cell, and the other one does.
        (None, Some(other)) if first.max(second) > 12 => {
            let doubt = (order != DateOrder::Open).then_some(Doubt::Order);
            (other, Vec::new(), doubt)
        }
        _ => return Dated::NoSuchDay,
    };
    Dated::Time {
        edtf: Edtf::Date(date),
        alternatives,
        doubt: doubt.or(guessed.then_some(Doubt::Century)),
    }
}

/// Completes two digits of a year: nobody is arrested in the future, and few are born in it.
fn century(digits: u32, role: ColumnRole) -> i32 {
    let latest = if role == ColumnRole::Birth { 20 } else { 35 };
    let year = as_year(digits);
    if year <= latest {
        2000 + year
    } else {
        1900 + year
    }
}

fn as_year(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn date(year: i32, month: u32, day: u32) -> Option<EdtfDate> {
    // "00.00.1974" and "00.03.1974": what is not known is written as zero.
    match (month, day) {
        (0, 0) => EdtfDate::from_year(year),
        (_, 0) => self::month(year, month),
        _ => {
            let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            CivilDay::new(year, month, day).map(EdtfDate::from_day)
        }
    }
}

fn month(year: i32, month: u32) -> Option<EdtfDate> {
    EdtfDate::from_month(
        year,
        u8::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))?,
    )
}

/// Reads a date with words by the rules for texts.
fn in_words(text: &str, language: Option<&str>) -> Dated {
    const LONGEST: usize = 200;
    if text.chars().count() > LONGEST {
        return Dated::Unread;
    }
    // A cell is too short to tell its language by, so those of its script are tried in turn.
    let others: &[&str] = match Script::most(text) {
        Some(Script::Latin) => &["en", "de", "tr"],
        Some(Script::Cyrillic) => &["ru", "kk", "ky"],
        Some(Script::Han) => &["zh"],
        Some(Script::Arabic) => &["ug", "kk"],
        _ => &[],
    };
    let others = others
        .iter()
        .copied()
        .filter(|other| Some(*other) != language);
    let mut best = Dated::Unread;
    for language in language.into_iter().chain(others) {
        let found = in_language(text, language);
        // A year is read in every language, the month in its own alone.
        if found.as_ref().map(exactness) > Some(exactness(&best)) {
            best = found.unwrap_or(best);
        }
        if exactness(&best) == 3 {
            break;
        }
    }
    best
}

/// Says how exact a reading is: a day, a month, a year, nothing.
fn exactness(dated: &Dated) -> u8 {
    match dated {
        Dated::Time { edtf, .. } => match edtf.as_date() {
            Some(date) if date.has_day() => 3,
            Some(date) if date.known_month().is_some() || date.season().is_some() => 2,
            Some(_) => 1,
            None => 2,
        },
        _ => 0,
    }
}

fn in_language(text: &str, language: &str) -> Option<Dated> {
    let document = crate::extract_with_the_rules_certainty(&crate::Input {
        content: text,
        language: Some(language.to_owned()),
        ..crate::Input::default()
    });
    document.proposals.into_iter().find_map(|proposal| {
        let ProposalValue::Time(time) = proposal.value else {
            return None;
        };
        // Without a year a cell says nothing that stands alone.
        let edtf = time.edtf.filter(|edtf| edtf.earliest().is_some())?;
        let lacks_year = edtf.as_date().is_some_and(EdtfDate::lacks_year);
        (!lacks_year).then_some(Dated::Time {
            edtf,
            alternatives: time.alternatives,
            doubt: None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, order: DateOrder, role: ColumnRole) -> String {
        match read(text, order, role, None) {
            Dated::Time {
                edtf,
                alternatives,
                doubt,
            } => {
                let mut shown = edtf.to_string();
                for other in alternatives {
                    shown.push_str(&format!(" or {other}"));
                }
                if doubt == Some(Doubt::Century) {
                    shown.push_str(" short");
                }
                if doubt == Some(Doubt::Order) {
                    shown.push_str(" order");
                }
                shown
            }
            other => format!("{other:?}"),
        }
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(
            shown(text, DateOrder::Open, ColumnRole::Arrest),
            expected,
            "{text}"
        );
    }

    #[test]
    fn dates_of_digits_are_read() {
        check("05.03.1974", "1974-03-05");
        check("5.3.1974 г.", "1974-03-05");
        check("1974-03-05", "1974-03-05");
        check("1974/3/5", "1974-03-05");
        check("19740305", "1974-03-05");
        check("1974", "1974");
        check("1974 г.р.", "1974");
        check("1974年", "1974");
        check("1958年6月2日", "1958-06-02");
        check("1963年11月", "1963-11");
        check("03.2018", "2018-03");
        check("2018/03", "2018-03");
        check("2017-2018", "2017/2018");
        check("٢٠١٨-٠٣-٠٥", "2018-03-05");
        check("05.03.1974 14:30", "1974-03-05");
        check("00.03.1974", "1974-03");
        check("31.04.2018", "NoSuchDay");
        check("13.2018", "NoSuchDay");
        check("31.12.18", "2018-12-31 short");
        check("неизвестно", "Nothing");
        check("", "Nothing");
        check("колония", "Unread");
        check("174-1", "Unread");
    }

    #[test]
    fn the_column_decides_which_number_is_the_day() {
        check("03/04/2018", "2018-04-03 or 2018-03-04 order");
        check("03/03/2018", "2018-03-03");
        check("25/04/2018", "2018-04-25");
        check("04/25/2018", "2018-04-25");
        let month = |text| shown(text, DateOrder::MonthFirst, ColumnRole::Arrest);
        assert_eq!(month("03/04/2018"), "2018-03-04");
        assert_eq!(month("25/04/2018"), "2018-04-25 order");
        let birth = |text| shown(text, DateOrder::DayFirst, ColumnRole::Birth);
        assert_eq!(birth("3/4/31"), "1931-04-03 short");
        let order = |cells: &[&str]| {
            let mut orders = Orders::default();
            for (row, cell) in (1..).zip(cells) {
                orders.count(cell, row);
            }
            orders.order()
        };
        assert_eq!(order(&["1/2/2018", "25/2/2018"]), DateOrder::DayFirst);
        assert_eq!(order(&["1/2/2018", "2/25/2018"]), DateOrder::MonthFirst);
        assert_eq!(order(&["1/2/2018", "3/4/2018"]), DateOrder::Open);
        assert_eq!(order(&["1.2.2018", "3.4.2018"]), DateOrder::DayFirst);
        assert_eq!(order(&["2018-02-01"]), DateOrder::Open);
    }

    #[test]
    fn dates_with_words_are_read_by_the_rules_for_texts() {
        check("5 марта 2018", "2018-03-05");
        check("5 March 2018", "2018-03-05");
        check("март 2018 г.", "2018-03");
        check("5. März 2018", "2018-03-05");
        check("5 Mart 2018", "2018-03-05");
        check("2018 жылғы 5 наурыз", "2018-03-05");
    }
}
