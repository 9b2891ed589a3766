//! Numbers that name people: their digits, what they say of birth and sex, and their check digits.

use kua_core::civil::CivilDay;

/// What a number with the state says of its bearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Told {
    pub(super) birth: Option<CivilDay>,
    /// The code of the sex.
    pub(super) sex: Option<&'static str>,
    /// Whether the check digit fits, where the kind of number has one.
    pub(super) checked: Option<bool>,
}

/// Returns letters and digits of a number, without what stands between them.
pub(super) fn plain(text: &str) -> String {
    super::dates::plain_digits(text)
        .chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

/// Tells what a number says: of China (18 and 15 digits) and Kazakhstan (12).
pub(super) fn told(plain: &str) -> Told {
    match plain.len() {
        18 => chinese(plain),
        12 => kazakh(plain),
        _ => Told::default(),
    }
}

/// Says whether a number can be one that a state gives to people.
pub(super) fn looks_like_one(text: &str) -> bool {
    let number = plain(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    match number.len() {
        12 | 15 | 18 => told(&number).birth.is_some() || number.len() == 15 && digits == 15,
        // Uzbekistan and Kyrgyzstan.
        14 => digits == 14 && matches!(number.bytes().next(), Some(b'1'..=b'6')),
        // Turkey.
        11 => digits == 11 && !number.starts_with('0'),
        _ => false,
    }
}

fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|digit| digit.to_digit(10)).collect()
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

fn day(year: u32, text: &str) -> Option<CivilDay> {
    let month = u8::try_from(number(text.get(..2)?)?).ok()?;
    let day = u8::try_from(number(text.get(2..4)?)?).ok()?;
    CivilDay::new(i32::try_from(year).ok()?, month, day)
}

/// GB 11643: six digits of the place, the day of birth, three of order (odd for men), a check digit.
fn chinese(plain: &str) -> Told {
    let read = || {
        let year = number(plain.get(6..10)?).filter(|year| (1880..=2030).contains(year))?;
        let birth = day(year, plain.get(10..14)?)?;
        let body = digits(plain.get(..17)?)?;
        let weighed: u32 = body
            .iter()
            .zip([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
            .map(|(digit, weight)| digit * weight)
            .sum();
        let expected = "10X98765432".get((weighed % 11) as usize..)?.chars().next();
        Some(Told {
            birth: Some(birth),
            sex: Some(if body.get(16)? % 2 == 1 {
                "male"
            } else {
                "female"
            }),
            checked: Some(plain.chars().last() == expected),
        })
    };
    read().unwrap_or_default()
}

/// The number of Kazakhstan: the day of birth, a digit for century and sex, four of order, a check digit.
fn kazakh(plain: &str) -> Told {
    let read = || {
        let all = digits(plain)?;
        let mark = *all.get(6)?;
        let (century, sex) = match mark {
            1 => (1800, "male"),
            2 => (1800, "female"),
            3 => (1900, "male"),
            4 => (1900, "female"),
            5 => (2000, "male"),
            6 => (2000, "female"),
            _ => return None,
        };
        let birth = day(century + number(plain.get(..2)?)?, plain.get(2..6)?)?;
        let sum = |weights: [u32; 11]| -> u32 {
            let weighed: u32 = all
                .iter()
                .zip(weights)
                .map(|(digit, weight)| digit * weight)
                .sum();
            weighed % 11
        };
        let check = match sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
            10 => sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
            check => check,
        };
        Some(Told {
            birth: Some(birth),
            sex: Some(sex),
            checked: Some(all.last() == Some(&check)),
        })
    };
    read().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_tell_birth_and_sex() {
        let check = |number: &str, birth: &str, sex: &str| {
            let told = told(number);
            let found = told.birth.map(|day| day.to_string());
            assert_eq!((found.as_deref(), told.sex), (Some(birth), Some(sex)));
        };
        check("653101195806021234", "1958-06-02", "male");
        check("740305300123", "1974-03-05", "male");
        check("880715400321", "1988-07-15", "female");
        assert_eq!(told("740305900123"), Told::default());
        assert_eq!(told("653101195813021234"), Told::default());
        assert_eq!(told(""), Told::default());
    }

    #[test]
    fn check_digits_are_checked() {
        // The example of the standard's own text.
        assert_eq!(told("11010519491231002X").checked, Some(true));
        assert_eq!(told("110105194912310021").checked, Some(false));
    }

    #[test]
    fn numbers_are_told_from_others() {
        assert!(looks_like_one("7403 0530 0123"));
        assert!(looks_like_one("653101195806021234"));
        assert!(!looks_like_one("123456"));
        assert!(!looks_like_one("2018-03-05"));
        assert_eq!(plain("ab-12 34"), "AB1234");
    }
}
