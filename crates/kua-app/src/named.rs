//! The time that a file's name says: telephones and messengers call pictures by it.

use kua_core::civil::CivilDay;

/// Reads a day, and an hour where one follows, out of a name, as EDTF.
///
/// `IMG-20190311-WA0003.jpg`, `PXL_20190311_140509123.jpg`, `Screenshot_2019-03-11-14-05-09.png`.
/// The clock's zone is not in a name, so none is written.
pub(crate) fn time_in(name: &str) -> Option<String> {
    let characters: Vec<char> = name.chars().collect();
    (0..characters.len()).find_map(|at| {
        let before = at.checked_sub(1).and_then(|at| characters.get(at));
        if before.is_some_and(char::is_ascii_digit) {
            return None;
        }
        let (rest, day) = day(characters.get(at..)?)?;
        match hour(rest) {
            Some(hour) => Some(format!("{day}T{hour}")),
            // Eight digits that go on are a number of something else.
            None if rest.first().is_some_and(char::is_ascii_digit) => None,
            None => Some(day),
        }
    })
}

type Rest<'a> = &'a [char];

fn day(rest: Rest<'_>) -> Option<(Rest<'_>, String)> {
    let (rest, year) = number(rest, 4)?;
    let (rest, mark) = separator(rest);
    let (rest, month) = number(rest, 2)?;
    let (rest, again) = separator(rest);
    let (rest, day) = number(rest, 2)?;
    let is_year = (2000..=2100).contains(&year) && mark == again;
    let day = CivilDay::new(
        i32::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
    .filter(|_| is_year)?;
    let written = format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
    Some((rest, written))
}

fn hour(rest: Rest<'_>) -> Option<String> {
    let rest = match rest {
        [' ', 'a', 't', ' ', rest @ ..] => rest,
        ['_' | '-' | ' ' | 'T', rest @ ..] => rest,
        _ => return None,
    };
    let (rest, hour) = number(rest, 2)?;
    let (rest, mark) = separator(rest);
    let (rest, minute) = number(rest, 2)?;
    let (rest, again) = separator(rest);
    let (_, second) = number(rest, 2)?;
    let is_time = hour < 24 && minute < 60 && second < 60 && mark == again;
    is_time.then(|| format!("{hour:02}:{minute:02}:{second:02}"))
}

fn separator(rest: Rest<'_>) -> (Rest<'_>, Option<char>) {
    match rest {
        [mark @ ('-' | '_' | '.'), rest @ ..] => (rest, Some(*mark)),
        rest => (rest, None),
    }
}

fn number(rest: Rest<'_>, digits: usize) -> Option<(Rest<'_>, u32)> {
    let (number, rest) = rest.split_at_checked(digits)?;
    let number = number
        .iter()
        .try_fold(0, |sum, c| Some(sum * 10 + c.to_digit(10)?))?;
    Some((rest, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_telephones_and_messengers_say_their_time() {
        let check = |name: &str, expected: &str| {
            assert_eq!(time_in(name).unwrap_or_default(), expected, "{name}");
        };
        check("IMG-20190311-WA0003.jpg", "2019-03-11");
        check("IMG_20190311_140509.jpg", "2019-03-11T14:05:09");
        check("PXL_20190311_140509123.MP.jpg", "2019-03-11T14:05:09");
        check("20190311_140509.mp4", "2019-03-11T14:05:09");
        check("Screenshot_2019-03-11-14-05-09.png", "2019-03-11T14:05:09");
        check("photo_2019-03-11_14-05-09.jpg", "2019-03-11T14:05:09");
        check(
            "00000003-PHOTO-2019-03-11-14-06-02.jpg",
            "2019-03-11T14:06:02",
        );
        check(
            "WhatsApp Image 2019-03-11 at 14.05.09.jpeg",
            "2019-03-11T14:05:09",
        );
        check("signal-2019-03-11-140509.jpg", "2019-03-11T14:05:09");
        check("letter.pdf", "");
        check("DSC_0012.JPG", "");
        check("20191311.jpg", "");
        check("7720190311.jpg", "");
        check("201903111405.jpg", "");
        check("19990311.jpg", "");
    }
}
