//! The day and hour in front of a message, as telephones of many languages write them.
//!
//! Which of three numbers is the day no single line says; [`Order::of`] asks all of them.

use kua_core::civil::CivilDay;
use kua_core::reading::MessageTime;

/// What stands in front of a message, not understood yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The three numbers of the day, as they stand.
    numbers: [u16; 3],
    /// With how many digits the first and the last are written.
    digits: [u8; 2],
    /// What stands between the first two.
    mark: char,
    hour: u8,
    minute: u8,
    second: Option<u8>,
    half: Option<Half>,
    /// Whether the half is written as in America: `AM`, without points.
    is_american: bool,
}

/// The half of a day of twice twelve hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// In which order day, month and year stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// How an order is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sureness {
    /// Other orders give days that do not exist, or messages before the ones they follow.
    Told,
    /// Others fit as well.
    Guessed,
}

impl Order {
    /// In the order in which they are tried.
    const ALL: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];

    /// Returns the word that notices and kept files use.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::DayMonthYear => "day-month-year",
            Self::MonthDayYear => "month-day-year",
            Self::YearMonthDay => "year-month-day",
        }
    }

    /// Returns the order of this word.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.code() == code)
    }

    /// Tells the order that all stamps of a file share.
    ///
    /// The best has the fewest days that do not exist and the fewest steps back in time.
    pub(super) fn of<'a>(stamps: impl Iterator<Item = &'a Stamp> + Clone) -> (Self, Sureness) {
        let mut scores: Vec<(u64, Self)> = Self::ALL
            .into_iter()
            .map(|order| (order.strangeness(stamps.clone()), order))
            .collect();
        // Stable: of those that fit alike the first one stays in front.
        scores.sort_by_key(|(strangeness, _)| *strangeness);
        let least = scores.first().map_or(0, |(strangeness, _)| *strangeness);
        let fitting: Vec<Self> = scores
            .iter()
            .filter(|(strangeness, _)| *strangeness == least)
            .map(|(_, order)| *order)
            .collect();
        match fitting.as_slice() {
            [order] => (*order, Sureness::Told),
            _ => {
                // By the custom of the place that such dates come from.
                let is_american = stamps
                    .clone()
                    .next()
                    .is_some_and(|stamp| stamp.mark == '/' && stamp.is_american);
                if is_american && fitting.contains(&Self::MonthDayYear) {
                    return (Self::MonthDayYear, Sureness::Guessed);
                }
                // People who write to each other do so within days rather than years.
                let chosen = fitting
                    .into_iter()
                    .min_by_key(|order| order.stretch(stamps.clone()));
                (chosen.unwrap_or(Self::DayMonthYear), Sureness::Guessed)
            }
        }
    }

    /// Returns how many seconds lie between the first and the last message.
    fn stretch<'a>(self, stamps: impl Iterator<Item = &'a Stamp> + Clone) -> i64 {
        let times = || stamps.clone().filter_map(|stamp| stamp.time(self));
        match (times().min(), times().max()) {
            (Some(first), Some(last)) => last.second.saturating_sub(first.second),
            _ => i64::MAX,
        }
    }

    fn strangeness<'a>(self, stamps: impl Iterator<Item = &'a Stamp>) -> u64 {
        /// Messages that were sent without a connection come late, but hardly by more than a day.
        const LATE: i64 = 26 * 60 * 60;
        let mut strange = 0;
        let mut before = i64::MIN;
        for stamp in stamps {
            match stamp.time(self) {
                None => strange += 1,
                Some(time) => {
                    if time.second.saturating_add(LATE) < before {
                        strange += 1;
                    }
                    before = time.second;
                }
            }
        }
        strange
    }
}

impl Stamp {
    /// Reads the stamp at the beginning of a line; returns what stands behind it too.
    pub(super) fn read(line: &str) -> Option<(Self, &str)> {
        let mut rest = Rest(line);
        rest.pass_over(is_unseen);
        let is_bracketed = rest.eat('[');
        if !is_bracketed && !rest.0.starts_with(|c: char| digit(c).is_some()) {
            return None;
        }
        let (first, first_digits) = rest.number()?;
        let mark = rest.day_mark()?;
        let (second, _) = rest.number()?;
        rest.day_mark()?;
        let (third, third_digits) = rest.number()?;
        // The mark of a day, or the point that some languages set after it.
        rest.pass_over(|c| c == '.');
        let before = rest.0;
        rest.pass_over(|c| matches!(c, '日' | '일' | '.' | ',' | '،' | '、') || is_space(c));
        if rest.0.len() == before.len() {
            return None;
        }
        let mut half = None;
        let mut is_american = false;
        if let Some(word) = rest.word() {
            half = half_of(&word);
            if half.is_none() && word.chars().filter(|c| c.is_alphabetic()).count() > 4 {
                return None;
            }
        }
        let (hour, _) = rest.number()?;
        rest.eat_any(&[':', '.', '：', 'h'])?;
        let (minute, minute_digits) = rest.number()?;
        let mut seconds = None;
        let before = rest.0;
        if rest.eat_any(&[':', '.', '：']).is_some() {
            match rest.number() {
                Some((second, 2)) => seconds = Some(u8::try_from(second).ok()?),
                _ => rest.0 = before,
            }
        }
        rest.pass_over(is_space);
        if half.is_none()
            && let Some(word) = rest.word()
        {
            half = Some(half_of(&word)?);
            is_american = matches!(word.trim(), "AM" | "PM");
        }
        rest.pass_over(is_unseen);
        let is_ended = match is_bracketed {
            true => rest.eat(']'),
            false => rest.eat_any(&['-', '–', '—', ':']).is_some(),
        };
        if !is_ended || minute_digits != 2 || !(rest.0.is_empty() || rest.0.starts_with(is_space)) {
            return None;
        }
        rest.0 = rest.0.strip_prefix(is_space).unwrap_or(rest.0);
        let stamp = Self {
            numbers: [first, second, third],
            digits: [first_digits, third_digits],
            mark,
            hour: u8::try_from(hour).ok()?,
            minute: u8::try_from(minute).ok()?,
            second: seconds,
            half,
            is_american,
        };
        Some((stamp, rest.0))
    }

    /// Returns the time that it means in this order; none where there is no such day or hour.
    pub(super) fn time(self, order: Order) -> Option<MessageTime> {
        let [first, second, third] = self.numbers;
        let (year, digits, month, day) = match order {
            Order::DayMonthYear => (third, self.digits[1], second, first),
            Order::MonthDayYear => (third, self.digits[1], first, second),
            Order::YearMonthDay => (year_first(self.numbers), self.digits[0], second, third),
        };
        let year = match (digits, year) {
            (4, 1990..=2200) => i32::from(year),
            // The years of the Buddhist calendar, as telephones in Thailand write them.
            (4, 2533..=2743) => i32::from(year) - 543,
            (2, 0..=99) => 2000 + i32::from(year),
            _ => return None,
        };
        let day = CivilDay::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        let hour = match (self.half, self.hour) {
            (None, hour) => hour,
            (Some(Half::Morning), 12) => 0,
            (Some(Half::Morning), hour @ 0..=11) => hour,
            (Some(Half::Afternoon), 12) => 12,
            (Some(Half::Afternoon), hour @ 0..=11) => hour + 12,
            // Some telephones write the half beside 24 hours.
            (Some(_), hour) => hour,
        };
        MessageTime::new(day, hour, self.minute, self.second)
    }
}

fn year_first(numbers: [u16; 3]) -> u16 {
    let [first, _, _] = numbers;
    first
}

/// Characters that only steer the direction of writing.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}'
    ) || is_unseen(c)
}

/// Returns the value of a digit of the scripts that telephones write days in.
fn digit(c: char) -> Option<u16> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u16::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// The words for the halves of a day, without points and spaces, in lower case.
///
/// English, Spanish, Chinese, Korean, Turkish, Arabic, Persian, Uyghur, Russian.
const HALVES: &[(&str, Half)] = &[
    ("am", Half::Morning),
    ("pm", Half::Afternoon),
    ("上午", Half::Morning),
    ("凌晨", Half::Morning),
    ("清晨", Half::Morning),
    ("早上", Half::Morning),
    ("中午", Half::Afternoon),
    ("下午", Half::Afternoon),
    ("晚上", Half::Afternoon),
    ("오전", Half::Morning),
    ("오후", Half::Afternoon),
    ("öö", Half::Morning),
    ("ös", Half::Afternoon),
    ("ص", Half::Morning),
    ("م", Half::Afternoon),
    ("قظ", Half::Morning),
    ("بظ", Half::Afternoon),
    ("چب", Half::Morning),
    ("چك", Half::Afternoon),
    ("дп", Half::Morning),
    ("пп", Half::Afternoon),
];

fn half_of(word: &str) -> Option<Half> {
    let bare: String = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    HALVES
        .iter()
        .find(|(known, _)| *known == bare)
        .map(|(_, half)| *half)
}

/// What of a line is not read yet.
struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn pass_over(&mut self, passed: impl Fn(char) -> bool) {
        self.0 = self.0.trim_start_matches(passed);
    }

    fn eat(&mut self, c: char) -> bool {
        self.eat_any(&[c]).is_some()
    }

    fn eat_any(&mut self, wanted: &[char]) -> Option<char> {
        self.pass_over(is_unseen);
        let c = self.0.chars().next().filter(|c| wanted.contains(c))?;
        self.0 = self.0.get(c.len_utf8()..)?;
        Some(c)
    }

    /// Reads a number of at most four digits; returns how many they are too.
    fn number(&mut self) -> Option<(u16, u8)> {
        self.pass_over(is_space);
        let (mut number, mut digits) = (0, 0);
        for c in self.0.chars() {
            let Some(value) = digit(c) else { break };
            if digits == 4 {
                return None;
            }
            number = number * 10 + value;
            digits += 1;
        }
        let length: usize = self.0.chars().take(digits.into()).map(char::len_utf8).sum();
        self.0 = self.0.get(length..)?;
        (digits > 0).then_some((number, digits))
    }

    /// Reads what stands between two numbers of a day.
    fn day_mark(&mut self) -> Option<char> {
        let mark = self.eat_any(&[
            '/', '.', '-', '年', '月', '년', '월', '\u{2010}', '\u{2011}',
        ])?;
        self.pass_over(is_space);
        Some(mark)
    }

    /// Reads a word such as `PM`, `p. m.`, `klo`, with points and spaces in and behind it.
    fn word(&mut self) -> Option<String> {
        const LONGEST: usize = 12;
        let is_part = |c: char| c.is_alphabetic() || c == '.' || is_space(c);
        let word: String = self
            .0
            .chars()
            .take(LONGEST)
            .take_while(|c| is_part(*c))
            .collect();
        if !word.contains(char::is_alphabetic) {
            return None;
        }
        self.0 = self.0.get(word.len()..)?;
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(line: &str, expected: &str) {
        let read = Stamp::read(line).map(|(stamp, rest)| {
            let (order, _) = Order::of([stamp].iter());
            let time = stamp.time(order).map(MessageTime::edtf);
            format!("{}|{rest}", time.unwrap_or_default())
        });
        assert_eq!(read.as_deref().unwrap_or("no stamp"), expected, "{line}");
    }

    #[test]
    fn telephones_of_many_languages_are_understood() {
        check("[11.03.19, 14:05:09] A: b", "2019-03-11T14:05:09|A: b");
        check(
            "\u{200e}[11.03.2019, 14:05:09] A: b",
            "2019-03-11T14:05:09|A: b",
        );
        check("11/03/2019, 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("3/25/19, 2:05\u{202f}PM - A: b", "2019-03-25T14:05|A: b");
        check("[3/25/19, 12:05:00 AM] A: b", "2019-03-25T00:05:00|A: b");
        check("11.03.2019, 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("11.03.19, 14:05 – A: b", "2019-03-11T14:05|A: b");
        check("2019/3/11 下午2:05 - A: b", "2019-03-11T14:05|A: b");
        check("[2019/3/11 上午12:05:09] A: b", "2019-03-11T00:05:09|A: b");
        check("2019年3月11日 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("11.03.2019 ÖS 2:05 - A: b", "2019-03-11T14:05|A: b");
        check("١١/٠٣/٢٠١٩، ٢:٠٥ م - A: b", "2019-03-11T14:05|A: b");
        check(
            "\u{200f}١١\u{200f}/٣\u{200f}/٢٠١٩، ١٤:٠٥ - A: b",
            "2019-03-11T14:05|A: b",
        );
        check("11/3/2019, 2:05 p. m. - A: b", "2019-03-11T14:05|A: b");
        check("2019. 03. 11. 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("[11.3.2019 klo 14.05.09] A: b", "2019-03-11T14:05:09|A: b");
        check("2019-03-11, 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("11-03-19 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("11/3/2562 14:05 - A: b", "2019-03-11T14:05|A: b");
        check("22/3/19, 14:05:09: A: b", "2019-03-22T14:05:09|A: b");
        check("22/3/19, 14:05 - ", "2019-03-22T14:05|");
        // Solar years are no years of ours, and nobody converts them by guess.
        check("1397/12/20, 14:05 - A: b", "|A: b");
    }

    #[test]
    fn what_is_no_stamp_is_none() {
        for line in [
            "",
            "words",
            "11.03.2019",
            "11.03.2019 was a Monday",
            "[see 3/4/19]",
            "3/4",
            "14:05 - A: b",
            "11/03/2019, 14:5 - A",
            "192.168.10.14:05 - A",
            "12345/1/1, 10:10 - A",
        ] {
            check(line, "no stamp");
        }
    }

    fn order(stamps: &[&str]) -> (Order, Sureness) {
        let stamps: Vec<Stamp> = stamps
            .iter()
            .map(|stamp| Stamp::read(&format!("{stamp} - A: b")).unwrap().0)
            .collect();
        Order::of(stamps.iter())
    }

    #[test]
    fn the_order_is_told_by_the_whole_file() {
        use Order::*;
        use Sureness::*;
        let check = |stamps: &[&str], expected| assert_eq!(order(stamps), expected, "{stamps:?}");
        check(&["3/4/19, 10:00", "3/13/19, 10:00"], (MonthDayYear, Told));
        check(&["3/4/19, 10:00", "13/4/19, 10:00"], (DayMonthYear, Told));
        // No day is above twelve, but one order walks back in time.
        check(
            &[
                "10/3/19, 10:00",
                "11/3/19, 10:00",
                "2/4/19, 10:00",
                "3/4/19, 10:00",
            ],
            (DayMonthYear, Told),
        );
        check(&["3/4/19, 10:00", "4/4/19, 10:00"], (DayMonthYear, Guessed));
        check(
            &["3/4/19, 10:00 AM", "4/4/19, 9:00 PM"],
            (MonthDayYear, Guessed),
        );
        check(&["2019-03-04, 10:00"], (YearMonthDay, Told));
        check(
            &["19-03-30, 10:00", "19-03-31, 10:00"],
            (YearMonthDay, Guessed),
        );
        check(
            &["3/4/19, 10:00 am", "4/4/19, 9:00 pm"],
            (DayMonthYear, Guessed),
        );
    }
}
