//! What somebody typed of a place: numbers in whatever form, names, years; errors beside their fields.

use kua_core::edtf::Edtf;
use kua_core::value::{Name, NameKind, Point};
use kua_core::vocabulary::vocabulary;
use kua_names::places::{Gazetteer, Level, Span};
use kua_names::script::Script;

/// The most names of a place.
const MOST_NAMES: usize = 40;

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;

/// The longest note or source, in characters.
const LONGEST_NOTE: usize = 2_000;

/// The most that a point may be off, in metres.
const FARTHEST: f64 = 1_000_000.0;

/// A field that does not fit, and the key of the sentence that says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongField {
    /// The field: `latitude`, or `name-0` of the first name.
    pub field: String,
    /// The key of the sentence.
    pub sentence: &'static str,
}

/// A name as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TypedName {
    /// The name.
    pub text: String,
    /// BCP 47 tag; empty where nobody says.
    pub language: String,
    /// The years in which it was official, as EDTF; empty for what people call it.
    pub years: String,
    /// Who says so; empty where it is who says the rest.
    pub source: String,
}

impl TypedName {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.text, &self.language, &self.years, &self.source]
            .iter()
            .all(|field| field.trim().is_empty())
    }
}

/// A place as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TypedPlace {
    /// Its names.
    pub names: Vec<TypedName>,
    /// A code of the vocabulary `place-types`.
    pub place_type: String,
    /// Degrees north.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
    /// How far off the point may be: metres, or with a unit.
    pub radius: String,
    /// A country, by code or name.
    pub country: String,
    /// The unit it lies in, by name or key.
    pub unit: String,
    /// The key of the unit, chosen from those of that name.
    pub unit_key: String,
    /// What else is to be known.
    pub note: String,
    /// Who says all this.
    pub source: String,
    /// A code of the access levels.
    pub access: String,
}

// A place can be what nobody else may know.
impl std::fmt::Debug for TypedPlace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("TypedPlace([withheld])")
    }
}

impl std::fmt::Debug for TypedName {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("TypedName([withheld])")
    }
}

/// A name that fits, with who says so.
pub(super) struct ReadName {
    pub name: Name,
    pub source: String,
}

/// A place that fits; the unit is looked up elsewhere.
pub(super) struct ReadPlace {
    pub names: Vec<ReadName>,
    pub place_type: String,
    pub point: Option<Point>,
    pub country: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

/// Reads what was typed; every field that does not fit is named.
pub(super) fn read(
    typed: &TypedPlace,
    gazetteer: &Gazetteer,
) -> Result<ReadPlace, Vec<WrongField>> {
    let mut wrong: Vec<WrongField> = Vec::new();
    let source = words("source", &typed.source, &mut wrong);
    if source.is_none() {
        say(&mut wrong, "source", "place-wrong-source");
    }
    let source = source.unwrap_or_default();
    let note = words("note", &typed.note, &mut wrong);
    let mut names: Vec<ReadName> = Vec::new();
    for (number, one) in typed.names.iter().enumerate() {
        if one.is_empty() {
            continue;
        }
        if names.len() >= MOST_NAMES {
            say(&mut wrong, &format!("name-{number}"), "place-wrong-many");
            break;
        }
        if let Some(mut name) = name(number, one, &source, &mut wrong) {
            // The first name is the one that the record is shown by.
            if !names.is_empty() {
                name.name.kind = NameKind::Alias;
            }
            names.push(name);
        }
    }
    if names.is_empty() && !wrong.iter().any(|one| one.field.starts_with("name-")) {
        say(&mut wrong, "name-0", "place-wrong-no-name");
    }
    let known = vocabulary("place-types")
        .is_some_and(|list| list.terms.iter().any(|term| term.code == typed.place_type));
    if !known {
        say(&mut wrong, "type", "place-wrong-type");
    }
    let country = match typed.country.trim() {
        "" => None,
        typed => {
            let code = country_code(gazetteer, typed);
            if code.is_none() {
                say(&mut wrong, "country", "place-wrong-country");
            }
            code
        }
    };
    let point = point(typed, &mut wrong);
    if wrong.is_empty() {
        Ok(ReadPlace {
            names,
            place_type: typed.place_type.clone(),
            point,
            country,
            note,
            source,
        })
    } else {
        Err(wrong)
    }
}

pub(super) fn say(wrong: &mut Vec<WrongField>, field: &str, sentence: &'static str) {
    if !wrong.iter().any(|one| one.field == field) {
        wrong.push(WrongField {
            field: field.to_owned(),
            sentence,
        });
    }
}

fn words(field: &str, typed: &str, wrong: &mut Vec<WrongField>) -> Option<String> {
    let words = typed.trim();
    if words.chars().count() > LONGEST_NOTE {
        say(wrong, field, "place-wrong-long");
    }
    if words.contains(is_hidden) {
        say(wrong, field, "place-wrong-hidden");
    }
    (!words.is_empty()).then(|| words.replace("\r\n", "\n"))
}

fn name(
    number: usize,
    typed: &TypedName,
    source: &str,
    wrong: &mut Vec<WrongField>,
) -> Option<ReadName> {
    let text = typed.text.trim();
    let before = wrong.len();
    let field = |part: &str| format!("{part}-{number}");
    if text.is_empty() {
        say(wrong, &field("name"), "place-wrong-name-empty");
    } else if text.contains(is_hidden) || text.contains('\n') {
        say(wrong, &field("name"), "place-wrong-hidden");
    } else if text.chars().count() > LONGEST_NAME {
        say(wrong, &field("name"), "place-wrong-long");
    } else if !text.chars().any(char::is_alphanumeric) {
        say(wrong, &field("name"), "place-wrong-name-letters");
    }
    let language = match typed.language.trim() {
        "" => None,
        tag => {
            let read = crate::language::language_tag(tag);
            if read.is_none() {
                say(wrong, &field("language"), "place-wrong-language");
            }
            read
        }
    };
    let valid = match typed.years.trim() {
        "" => None,
        years => {
            let known = years.parse::<Edtf>().is_ok() && Span::read(years).is_some();
            if !known {
                say(wrong, &field("years"), "place-wrong-years");
            }
            Some(years.to_owned())
        }
    };
    let own_source = words(&field("source"), &typed.source, wrong);
    if wrong.len() > before {
        return None;
    }
    Some(ReadName {
        name: Name {
            text: text.to_owned(),
            language,
            script: Script::most(text).map(|script| script.code().to_owned()),
            kind: NameKind::Full,
            of: None,
            valid,
        },
        source: own_source.unwrap_or_else(|| source.to_owned()),
    })
}

fn point(typed: &TypedPlace, wrong: &mut Vec<WrongField>) -> Option<Point> {
    let (latitude, longitude) = pair(typed);
    let before = wrong.len();
    let radius = match typed.radius.trim() {
        "" => None,
        words => {
            let metres = metres(words);
            if metres.is_none() {
                say(wrong, "radius", "place-wrong-radius");
            }
            metres
        }
    };
    match (latitude.as_str(), longitude.as_str()) {
        ("", "") => {
            if !typed.radius.trim().is_empty() {
                say(wrong, "radius", "place-wrong-radius-alone");
            }
            return None;
        }
        ("", _) => say(wrong, "latitude", "place-wrong-half"),
        (_, "") => say(wrong, "longitude", "place-wrong-half"),
        _ => {}
    }
    let north = degrees(&latitude);
    let east = degrees(&longitude);
    if let (Some(north), Some(east)) = (&north, &east) {
        // Whoever writes E beside the first number, or 118 degrees north, has the two the wrong way round.
        let letters = north.axis == Some(Axis::East) || east.axis == Some(Axis::North);
        let numbers = north.value.abs() > 90.0 && east.value.abs() <= 90.0;
        if letters || (numbers && north.value.abs() <= 180.0) {
            say(wrong, "latitude", "place-wrong-swapped");
            return None;
        }
    }
    let mut millionths = |field: &str, typed: &str, read: Option<Degrees>, most: f64| {
        if typed.is_empty() {
            return None;
        }
        match read {
            None => {
                say(wrong, field, "place-wrong-degrees");
                None
            }
            Some(degrees) if degrees.value.abs() > most => {
                let sentence = if most > 90.0 {
                    "place-wrong-longitude"
                } else {
                    "place-wrong-latitude"
                };
                say(wrong, field, sentence);
                None
            }
            Some(degrees) => Some((degrees.value * 1e6).round() as i32),
        }
    };
    let north = millionths("latitude", &latitude, north, 90.0);
    let east = millionths("longitude", &longitude, east, 180.0);
    if wrong.len() > before {
        return None;
    }
    Some(Point {
        latitude: north?,
        longitude: east?,
        radius,
    })
}

/// The two numbers; both may have been pasted into the first field.
fn pair(typed: &TypedPlace) -> (String, String) {
    let (latitude, longitude) = (typed.latitude.trim(), typed.longitude.trim());
    if longitude.is_empty() {
        for parted in [
            latitude.split_once(';'),
            latitude.split_once(", "),
            // Two bare numbers may be degrees and minutes.
            latitude
                .split_once(char::is_whitespace)
                .filter(|(one, other)| {
                    [one, other]
                        .iter()
                        .all(|part| part.contains(|sign: char| ".,°NSEWnsew".contains(sign)))
                }),
            latitude.split_once(',').filter(|_| latitude.contains('.')),
        ] {
            if let Some((one, other)) = parted
                && degrees(one.trim()).is_some()
                && degrees(other.trim()).is_some()
            {
                return (one.trim().to_owned(), other.trim().to_owned());
            }
        }
    }
    (latitude.to_owned(), longitude.to_owned())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Axis {
    North,
    East,
}

struct Degrees {
    value: f64,
    /// What a letter says, where there is one.
    axis: Option<Axis>,
}

/// Reads degrees: `43.25`, `43,25`, `43.25° N`, `N 43°15'30"`, `-43.25`; a comma is a point.
fn degrees(typed: &str) -> Option<Degrees> {
    let mut axis = None;
    let mut negative = false;
    let mut rest = String::new();
    for sign in typed.trim().chars() {
        match sign {
            'N' | 'n' | 'S' | 's' if axis.is_none() => {
                axis = Some(Axis::North);
                negative |= matches!(sign, 'S' | 's');
            }
            'E' | 'e' | 'W' | 'w' if axis.is_none() => {
                axis = Some(Axis::East);
                negative |= matches!(sign, 'W' | 'w');
            }
            // A minus of the typographers is a minus.
            '-' | '−' if rest.trim().is_empty() && !negative => negative = true,
            '+' if rest.trim().is_empty() => {}
            '°' | 'º' | '\'' | '’' | '′' | '"' | '”' | '″' | ' ' | '\u{a0}' => {
                rest.push(' ')
            }
            ',' => rest.push('.'),
            '.' => rest.push('.'),
            _ => rest.push(char::from_digit(
                sign.to_digit(10).or_else(|| digit(sign))?,
                10,
            )?),
        }
    }
    let parts: Vec<&str> = rest.split_whitespace().collect();
    if parts.is_empty() || parts.len() > 3 {
        return None;
    }
    let mut value = 0.0;
    let mut scale = 1.0;
    for (number, part) in parts.iter().enumerate() {
        let whole = number + 1 < parts.len();
        if whole && part.contains('.') {
            return None;
        }
        let read: f64 = part.parse().ok()?;
        if number > 0 && read >= 60.0 {
            return None;
        }
        value += read / scale;
        scale *= 60.0;
    }
    Some(Degrees {
        value: if negative { -value } else { value },
        axis,
    })
}

/// Digits of Arabic script, as keyboards of the region type them.
fn digit(sign: char) -> Option<u32> {
    match sign {
        '٠'..='٩' => Some(u32::from(sign) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(sign) - u32::from('۰')),
        _ => None,
    }
}

/// Reads a distance: `500`, `500 m`, `2 km`, `1,5 km`; metres where nothing is said.
fn metres(typed: &str) -> Option<u32> {
    let typed = typed.trim().trim_start_matches(['±', '~']).trim();
    let number: String = typed
        .chars()
        .take_while(|sign| sign.is_ascii_digit() || ".,".contains(*sign))
        .map(|sign| if sign == ',' { '.' } else { sign })
        .collect();
    let unit = typed.get(number.len()..)?.trim().to_lowercase();
    let value: f64 = number.parse().ok()?;
    let metres = match unit.trim_end_matches('.') {
        "" | "m" | "м" | "metres" | "meters" | "metre" | "meter" | "米" => value,
        "km" | "км" | "kilometres" | "kilometers" | "公里" => value * 1_000.0,
        _ => return None,
    };
    let metres = metres.round();
    (1.0..=FARTHEST).contains(&metres).then_some(metres as u32)
}

/// The code of a country that was written as its code or by one of its names.
pub(crate) fn country_code(gazetteer: &Gazetteer, typed: &str) -> Option<String> {
    let typed = typed.trim();
    let upper = typed.to_ascii_uppercase();
    if typed.len() == 2
        && typed.bytes().all(|byte| byte.is_ascii_alphabetic())
        && gazetteer.country(&upper).is_some()
    {
        return Some(upper);
    }
    gazetteer
        .find(typed)
        .into_iter()
        .filter(|found| !matches!(found.how, kua_names::places::How::Sound(_)))
        .map(|found| found.place)
        .find(|place| place.level == Level::Country)
        .and_then(|place| place.country)
}

/// Controls that make words look like others: of direction, of width, and all that are no letters.
fn is_hidden(sign: char) -> bool {
    matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || (sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(latitude: &str, longitude: &str, radius: &str, expected: &str) {
        let typed = TypedPlace {
            latitude: latitude.to_owned(),
            longitude: longitude.to_owned(),
            radius: radius.to_owned(),
            ..TypedPlace::default()
        };
        let mut wrong = Vec::new();
        let point = point(&typed, &mut wrong);
        let written = match (point, wrong.as_slice()) {
            (Some(point), []) => {
                format!("{} {} {:?}", point.latitude, point.longitude, point.radius)
            }
            (None, []) => "none".to_owned(),
            (_, wrong) => wrong
                .iter()
                .map(|one| format!("{} {}", one.field, one.sentence))
                .collect::<Vec<_>>()
                .join("; "),
        };
        let expected = expected.replace("wrong:", "place-wrong-");
        assert_eq!(written, expected, "{latitude} | {longitude} | {radius}");
    }

    #[test]
    fn degrees_are_read_in_many_forms() {
        check("43.25", "76.95", "", "43250000 76950000 None");
        check("43,25", "76,95", "500", "43250000 76950000 Some(500)");
        check(
            "43.25° N",
            "76.95°E",
            "2 km",
            "43250000 76950000 Some(2000)",
        );
        check(
            "N 43°15'00\"",
            "E 76°57′",
            "1,5 km",
            "43250000 76950000 Some(1500)",
        );
        check("-33.9", "−70.7 ", "±30 m", "-33900000 -70700000 Some(30)");
        check("33.9S", "70.7 W", "", "-33900000 -70700000 None");
        check("43.25, 76.95", "", "", "43250000 76950000 None");
        check("43.25,76.95", "", "", "43250000 76950000 None");
        check("43°15'N 76°57'E", "", "", "43250000 76950000 None");
        check("43 15", "", "", "longitude wrong:half");
        check("43,25; 76,95", "", "", "43250000 76950000 None");
        check("۴۳.۲۵", "٧٦.٩٥", "", "43250000 76950000 None");
        check("", "", "", "none");
    }

    #[test]
    fn what_does_not_fit_is_said_beside_its_field() {
        check("91", "10", "", "latitude wrong:swapped");
        check(
            "91",
            "181",
            "",
            "latitude wrong:latitude; longitude wrong:longitude",
        );
        check("43", "181", "", "longitude wrong:longitude");
        check("118.5", "43.2", "", "latitude wrong:swapped");
        check("76.95 E", "43.25 N", "", "latitude wrong:swapped");
        check("43", "", "", "longitude wrong:half");
        check("", "76", "", "latitude wrong:half");
        check("", "", "500", "radius wrong:radius-alone");
        check("43", "76", "far", "radius wrong:radius");
        check("43", "76", "0", "radius wrong:radius");
        check("43", "76", "-5", "radius wrong:radius");
        check("43", "76", "5000 km", "radius wrong:radius");
        check("north", "76", "", "latitude wrong:degrees");
        check("43.2.5", "76", "", "latitude wrong:degrees");
        check("43°75'", "76", "", "latitude wrong:degrees");
        check(
            "NaN",
            "inf",
            "",
            "latitude wrong:degrees; longitude wrong:degrees",
        );
        check("1e9", "76", "", "latitude wrong:swapped");
    }

    fn check_name(text: &str, language: &str, years: &str, expected: &str) {
        let typed = TypedName {
            text: text.to_owned(),
            language: language.to_owned(),
            years: years.to_owned(),
            source: String::new(),
        };
        let mut wrong = Vec::new();
        let read = name(0, &typed, "a map", &mut wrong);
        let written = match read {
            Some(read) => format!(
                "{} {} {} {}",
                read.name.text,
                read.name.language.unwrap_or_default(),
                read.name.script.unwrap_or_default(),
                read.source
            ),
            None => wrong
                .iter()
                .map(|one| format!("{} {}", one.field, one.sentence))
                .collect::<Vec<_>>()
                .join("; "),
        };
        let expected = expected.replace("wrong:", "place-wrong-");
        assert_eq!(written, expected, "{text:?}");
    }

    #[test]
    fn the_script_of_a_name_is_told_and_controls_are_refused() {
        check_name(" Қараой ", "KK", "", "Қараой kk Cyrl a map");
        check_name("قاراوي", "kk-arab", "1950/..", "قاراوي kk-Arab Arab a map");
        check_name("Lager \u{202e}31", "de", "", "name-0 wrong:hidden");
        check_name("Lager\u{200b}", "", "", "name-0 wrong:hidden");
        check_name("", "de", "", "name-0 wrong:name-empty");
        check_name("--", "", "", "name-0 wrong:name-letters");
        check_name(
            "Lager",
            "German",
            "1990s",
            "language-0 wrong:language; years-0 wrong:years",
        );
        check_name(&"a".repeat(201), "", "", "name-0 wrong:long");
    }
}
