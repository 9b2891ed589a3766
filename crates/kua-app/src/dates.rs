//! Times in the words of a reader's language; the EDTF form stays what is kept and compared.

use kua_core::edtf::{Bound, Edtf, EdtfDate, Member, Qualifier};
use kua_locales::Locale;

/// Says a time in words: `2021-10-16~` is "about 16 October 2021".
///
/// Nothing where it is no EDTF; every level 0 and 1 form and sets are said.
pub fn say_time(edtf: &str, locale: Locale) -> Option<String> {
    let said = match edtf.parse::<Edtf>().ok()? {
        Edtf::Date(date) => say_date(date, locale),
        Edtf::Interval(begin, end) => say_interval(begin, end, locale),
        Edtf::All(members) => say_set("date-all", &members, locale),
        Edtf::OneOf(members) => say_set("date-one-of", &members, locale),
    };
    Some(said)
}

fn fill(locale: Locale, key: &str, parts: &[(&str, &str)]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, words)| (*name, (*words).into()))
        .collect();
    locale.with(key, &parts)
}

fn say_date(date: EdtfDate, locale: Locale) -> String {
    let said = say_plain(date, locale);
    let key = match date.qualifier() {
        None => return said,
        Some(Qualifier::Approximate) => "date-about",
        Some(Qualifier::Uncertain) => "date-perhaps",
        Some(Qualifier::Both) => "date-perhaps-about",
    };
    fill(locale, key, &[("date", &said)])
}

/// Says a date without how sure it is.
fn say_plain(date: EdtfDate, locale: Locale) -> String {
    let written = date.qualified(None).to_string();
    let mut parts = written.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next();
    let day = parts.next();
    let is_known = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
    let number = |digits: &str| digits.trim_start_matches('0').to_owned();
    if let Some(season) = date.season() {
        return fill(
            locale,
            &format!("date-season-{season}"),
            &[("year", &number(year))],
        );
    }
    let name = |family: &str, month: &str| locale.text(&format!("{family}-{}", number(month)));
    let month = month.map(|month| is_known(month).then_some(month));
    let day = day.map(|day| is_known(day).then_some(day));
    let years = || say_years(year, locale);
    match (month, day) {
        (None, _) => years(),
        (Some(None), None) => fill(locale, "date-some-month", &[("year", &years())]),
        (Some(None), Some(_)) => fill(locale, "date-some-day-of", &[("date", &years())]),
        (Some(Some(month)), day) => {
            let no_year = date.lacks_year();
            // A year of which a digit is open is said with its first and last one.
            let year = if is_known(year) {
                number(year)
            } else {
                years()
            };
            let alone = || match no_year {
                true => name("month", month),
                false => {
                    let parts = [("month", &*name("month", month)), ("year", &*year)];
                    fill(locale, "date-month", &parts)
                }
            };
            match day {
                None => alone(),
                Some(None) => fill(locale, "date-some-day-of", &[("date", &alone())]),
                Some(Some(day)) => {
                    let (day, month) = (number(day), name("month-of", month));
                    if no_year {
                        let parts = [("day", &*day), ("month", &*month)];
                        fill(locale, "date-day-and-month", &parts)
                    } else {
                        let parts = [("day", &*day), ("month", &*month), ("year", &*year)];
                        fill(locale, "date-day", &parts)
                    }
                }
            }
        }
    }
}

/// Says a year, or the years that its known digits leave open.
fn say_years(year: &str, locale: Locale) -> String {
    if !year.contains('X') {
        let year = year.trim_start_matches('0');
        return fill(locale, "date-year", &[("year", year)]);
    }
    if year.bytes().all(|digit| digit == b'X') {
        return locale.text("date-no-year");
    }
    let (first, last) = (year.replace('X', "0"), year.replace('X', "9"));
    fill(locale, "date-years", &[("first", &first), ("last", &last)])
}

fn say_interval(begin: Bound, end: Bound, locale: Locale) -> String {
    let said = |date| say_date(date, locale);
    match (begin, end) {
        (Bound::Date(begin), Bound::Date(end)) => {
            let parts = [("begin", &*said(begin)), ("end", &*said(end))];
            fill(locale, "date-interval", &parts)
        }
        (Bound::Date(begin), Bound::Open) => fill(locale, "date-since", &[("begin", &said(begin))]),
        (Bound::Date(begin), Bound::Unknown) => {
            fill(locale, "date-end-unknown", &[("begin", &said(begin))])
        }
        (Bound::Open, Bound::Date(end)) => fill(locale, "date-until", &[("end", &said(end))]),
        (Bound::Unknown, Bound::Date(end)) => {
            fill(locale, "date-begin-unknown", &[("end", &said(end))])
        }
        _ => locale.text("date-always"),
    }
}

fn say_set(key: &str, members: &[Member], locale: Locale) -> String {
    let bound = |date: Option<EdtfDate>| date.map_or(Bound::Open, Bound::Date);
    let said: Vec<String> = members
        .iter()
        .map(|member| match member {
            Member::Date(date) => say_date(*date, locale),
            Member::Range(begin, end) => say_interval(bound(*begin), bound(*end), locale),
        })
        .collect();
    fill(locale, key, &[("dates", &said.join("; "))])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn check(tag: &str, edtf: &str, expected: &str) {
        let said = say_time(edtf, Locale::of(tag)).unwrap();
        let plain: String = said
            .chars()
            .filter(|mark| !matches!(mark, '\u{2068}' | '\u{2069}'))
            .collect();
        assert_eq!(plain, expected, "{tag} {edtf}");
    }

    #[test]
    fn every_form_is_said() {
        for (edtf, expected) in [
            ("2021-10-16", "16 October 2021"),
            ("2021-10", "October 2021"),
            ("2021", "2021"),
            ("199X", "1990 to 1999"),
            ("19XX", "1900 to 1999"),
            ("2021-XX", "a month of 2021"),
            ("2021-10-XX", "a day of October 2021"),
            ("2021-XX-XX", "a day of 2021"),
            ("XXXX-05-03", "3 May"),
            ("XXXX-05", "May"),
            ("2019-21", "spring 2019"),
            ("2019-24", "winter 2019"),
            ("2021-10-16~", "about 16 October 2021"),
            ("2021?", "perhaps 2021"),
            ("2021-10%", "perhaps about October 2021"),
            (
                "2021-10-16/2021-11-02",
                "16 October 2021 to 2 November 2021",
            ),
            ("2017-03/..", "since March 2017"),
            ("2017-03/", "from March 2017, the end is not known"),
            ("../2019", "until 2019"),
            ("/2019", "until 2019, the beginning is not known"),
            (
                "[2021-03-04,2021-04-03]",
                "one of: 4 March 2021; 3 April 2021",
            ),
            ("{2018,2020}", "all of: 2018; 2020"),
        ] {
            check("en", edtf, expected);
        }
        assert_eq!(say_time("last week", Locale::default()), None);
    }

    #[test]
    fn each_language_has_its_order_and_its_forms() {
        for (tag, day, month) in [
            ("de", "16. Oktober 2021", "Oktober 2021"),
            ("ru", "16 октября 2021 г.", "октябрь 2021 г."),
            ("kk", "2021 ж. 16 қазан", "2021 ж. қазан"),
            ("tr", "16 Ekim 2021", "Ekim 2021"),
            ("ug", "2021-يىلى 16-ئۆكتەبىر", "2021-يىلى ئۆكتەبىر"),
            ("zh", "2021年10月16日", "2021年10月"),
        ] {
            check(tag, "2021-10-16", day);
            check(tag, "2021-10", month);
        }
    }

    /// A sentence that is missing would be shown as its key.
    #[test]
    fn no_language_lacks_a_sentence() {
        for locale in Locale::all() {
            for edtf in [
                "2021-01-16~",
                "2019-22?",
                "../2019-02",
                "/2019-12%",
                "[2018,2020..]",
            ] {
                let said = say_time(edtf, locale).unwrap();
                assert!(
                    !said.contains("date-") && !said.contains("month-"),
                    "{said}"
                );
            }
        }
    }
}
