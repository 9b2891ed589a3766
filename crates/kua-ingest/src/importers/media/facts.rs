//! The facts of a recording, in the words that all recordings share.

use kua_core::civil::CivilDay;
use kua_core::reading::{MetadataCode, Reading};
use kua_core::transcript::clock;

/// The longest words that are taken over.
const LONGEST: usize = 500;

/// The most tracks that are told.
const MOST_TRACKS: usize = 40;

/// The most facts of other kinds.
const MOST_FACTS: usize = 60;

/// What a recording says of itself.
#[derive(Default)]
pub(super) struct Facts {
    /// Its title.
    pub(super) title: Option<String>,
    /// How long it lasts, in milliseconds.
    pub(super) duration: Option<u64>,
    /// Width and height of its picture.
    pub(super) dimensions: Option<(u64, u64)>,
    /// By how many degrees it is turned.
    pub(super) rotation: Option<u64>,
    /// The maker of the device and its model.
    pub(super) device: (Option<String>, Option<String>),
    tracks: Vec<String>,
    others: Vec<(MetadataCode, String)>,
}

impl Facts {
    /// Tells a fact once.
    pub(super) fn say(&mut self, code: MetadataCode, words: &str) {
        let words = plain(words);
        let is_new = !self
            .others
            .iter()
            .any(|known| *known == (code, words.clone()));
        if !words.is_empty() && is_new && self.others.len() < MOST_FACTS {
            self.others.push((code, words));
        }
    }

    /// Tells a track: what it is, how it is packed, and more.
    pub(super) fn track(&mut self, what: &str, codec: &str, more: &[String]) {
        if self.tracks.len() < MOST_TRACKS {
            let mut words = vec![format!("{what} {}", plain(codec)).trim().to_owned()];
            words.extend(more.iter().map(|word| plain(word)));
            self.tracks.push(words.join(", "));
        }
    }

    /// Takes the title, where none was told.
    pub(super) fn call(&mut self, title: &str) {
        let title = plain(title);
        if self.title.is_none() && !title.is_empty() {
            self.title = Some(title);
        }
    }

    /// Takes a place as ISO 6709 writes it: `+43.2389+076.8897+0850.0/`.
    pub(super) fn place(&mut self, written: &str) {
        if let Some(place) = place(written) {
            self.say(MetadataCode::Position, &place);
        }
    }

    /// Takes a moment in seconds counted from 1970.
    pub(super) fn moment(&mut self, code: MetadataCode, seconds: i64) {
        let Some(day) = CivilDay::from_number(seconds.div_euclid(86_400)) else {
            return;
        };
        let rest = seconds.rem_euclid(86_400);
        let words = format!(
            "{day}T{:02}:{:02}:{:02}Z",
            rest / 3600,
            rest / 60 % 60,
            rest % 60
        );
        self.say(code, &words);
    }

    /// Says whether a place was told.
    pub(super) fn has_place(&self) -> bool {
        self.others
            .iter()
            .any(|(code, _)| *code == MetadataCode::Position)
    }

    /// Says whether a track was told.
    pub(super) fn has_tracks(&self) -> bool {
        !self.tracks.is_empty()
    }

    /// Writes everything into a reading.
    pub(super) fn tell(self, reading: &mut Reading) {
        if let Some(title) = &self.title {
            // A recording has no text that could carry its title.
            reading.tell(MetadataCode::Subject, title);
        }
        reading.title = self.title;
        if let Some(duration) = self.duration.filter(|duration| *duration > 0) {
            reading.tell(MetadataCode::Duration, &clock(duration));
        }
        if let Some((width, height)) = self.dimensions.filter(|(w, h)| *w > 0 && *h > 0) {
            reading.tell(MetadataCode::Dimensions, &format!("{width} x {height}"));
        }
        if let Some(rotation) = self.rotation.filter(|rotation| *rotation > 0) {
            reading.tell(MetadataCode::Rotation, &rotation.to_string());
        }
        for track in &self.tracks {
            reading.tell(MetadataCode::Track, track);
        }
        let (maker, model) = self.device;
        // A model often names its maker already.
        let maker = maker.filter(|maker| !model.as_ref().is_some_and(|it| it.starts_with(maker)));
        let device: Vec<String> = [maker, model]
            .into_iter()
            .flatten()
            .map(|it| plain(&it))
            .collect();
        reading.tell(MetadataCode::Device, &device.join(" "));
        for (code, words) in &self.others {
            reading.tell(*code, words);
        }
    }
}

/// A part of a whole number of units in milliseconds.
pub(super) fn milliseconds(units: u64, per_second: u64) -> Option<u64> {
    let whole = u128::from(units) * 1000;
    let time = whole.checked_div(u128::from(per_second))?;
    // Nobody records for ten years; a number like that is damage.
    u64::try_from(time)
        .ok()
        .filter(|time| *time < 320_000_000_000)
}

/// Words without controls, cut where they are longer than a fact.
pub(super) fn plain(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Words of a file in UTF-8, or what is left of them.
pub(super) fn words(bytes: &[u8]) -> String {
    let bytes = bytes
        .get(..bytes.len().min(4 * LONGEST))
        .unwrap_or_default();
    String::from_utf8_lossy(bytes).into_owned()
}

/// Reads ISO 6709 with degrees, or degrees and minutes (and seconds), as `latitude, longitude`.
fn place(written: &str) -> Option<String> {
    let written = written.trim().trim_end_matches('/');
    let second = written
        .char_indices()
        .skip(1)
        .find(|(_, sign)| matches!(sign, '+' | '-'))
        .map(|(at, _)| at)?;
    let (latitude, rest) = written.split_at_checked(second)?;
    let end = rest
        .char_indices()
        .skip(1)
        .find(|(_, sign)| !sign.is_ascii_digit() && *sign != '.')
        .map_or(rest.len(), |(at, _)| at);
    let longitude = rest.get(..end)?;
    let latitude = degrees(latitude, 2).filter(|degrees| degrees.abs() <= 90.0)?;
    let longitude = degrees(longitude, 3).filter(|degrees| degrees.abs() <= 180.0)?;
    // What a telephone writes before it knows where it is.
    let is_nowhere = latitude == 0.0 && longitude == 0.0;
    (!is_nowhere).then(|| format!("{latitude:.6}, {longitude:.6}"))
}

fn degrees(written: &str, digits: usize) -> Option<f64> {
    let sign = match written.get(..1)? {
        "+" => 1.0,
        "-" => -1.0,
        _ => return None,
    };
    let number = written.get(1..)?;
    let is_number = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !is_number {
        return None;
    }
    let whole = number.split('.').next()?.len();
    let value: f64 = number.parse().ok()?;
    let value = if whole <= digits {
        value
    } else if whole <= digits + 2 {
        (value / 100.0).trunc() + value % 100.0 / 60.0
    } else {
        (value / 10_000.0).trunc() + (value / 100.0).trunc() % 100.0 / 60.0 + value % 100.0 / 3600.0
    };
    Some(sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_telephones_write_them() {
        let check = |written: &str, expected: Option<&str>| {
            assert_eq!(place(written).as_deref(), expected, "{written}");
        };
        check("+43.2389+076.8897+850.05/", Some("43.238900, 76.889700"));
        check("+43.2389-076.8897/", Some("43.238900, -76.889700"));
        check("-33.8688+151.2093", Some("-33.868800, 151.209300"));
        check("+4314.33+07653.38/", Some("43.238833, 76.889667"));
        check("+431420+0765322/", Some("43.238889, 76.889444"));
        check("+00.0000+000.0000/", None);
        check("+95.0+010.0/", None);
        check("43.2+76.8", None);
        check("+43.2", None);
        check("+x+y", None);
        check("", None);
    }

    #[test]
    fn a_length_that_nobody_recorded_is_damage() {
        assert_eq!(milliseconds(90_000, 48_000), Some(1875));
        assert_eq!(milliseconds(u64::MAX, 1), None);
        assert_eq!(milliseconds(5, 0), None);
    }
}
