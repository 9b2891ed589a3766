//! ISO base media (MP4, M4A, 3GP) and QuickTime: boxes in boxes.

use kua_core::reading::MetadataCode;

use super::facts::{Facts, milliseconds, words};
use super::sparse::{Sparse, big};

/// The most boxes that are looked at.
const MOST_BOXES: u32 = 20_000;

/// Seconds from the first day of 1904, from which these files count, to that of 1970.
const FROM_1904: i64 = 2_082_844_800;

/// A box: its name and where its content lies.
#[derive(Clone, Copy)]
struct Part {
    name: [u8; 4],
    begin: u64,
    end: u64,
}

impl Part {
    fn length(&self) -> u64 {
        self.end.saturating_sub(self.begin)
    }
}

/// The boxes of a stretch, one after another, and how many may still come.
struct Walk<'f, 'a> {
    file: &'f Sparse<'a>,
    left: u32,
}

impl Walk<'_, '_> {
    /// Returns the boxes between two places, up to the first that makes no sense.
    fn parts(&mut self, begin: u64, end: u64) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut at = begin;
        while at.saturating_add(8) <= end && self.left > 0 {
            self.left -= 1;
            let Some(head) = self.file.get(at, 8) else {
                break;
            };
            let Some((size, name)) = head.split_at_checked(4) else {
                break;
            };
            let name: [u8; 4] = name.try_into().unwrap_or_default();
            let (size, skip) = match big(size) {
                0 => (end.saturating_sub(at), 8),
                1 => match self.file.big(at.saturating_add(8), 8) {
                    Some(size) => (size, 16),
                    None => break,
                },
                size => (size, 8),
            };
            if size < skip {
                break;
            }
            let until = at.saturating_add(size);
            parts.push(Part {
                name,
                begin: at.saturating_add(skip),
                end: until.min(end),
            });
            at = until;
        }
        parts
    }

    fn inside(&mut self, part: Part) -> Vec<Part> {
        self.parts(part.begin, part.end)
    }

    fn find(&mut self, part: Part, path: &[&[u8; 4]]) -> Option<Part> {
        path.iter().try_fold(part, |part, name| {
            self.inside(part).into_iter().find(|one| one.name == **name)
        })
    }
}

/// Says whether the bytes begin as a film does; pictures in the same boxes are others' business.
pub(super) fn recognises(head: &[u8]) -> bool {
    const PICTURES: [&[u8; 4]; 8] = [
        b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif", b"avis",
    ];
    match (head.get(4..8), head.get(8..12)) {
        (Some(b"ftyp"), Some(brand)) => !PICTURES.iter().any(|known| known.as_slice() == brand),
        // Films from before the box that names the type: their size must make sense.
        (Some(b"moov" | b"mdat" | b"wide" | b"skip" | b"free" | b"pnot"), Some(_)) => {
            let size = big(head.get(..4).unwrap_or_default());
            let next = usize::try_from(size)
                .ok()
                .and_then(|at| head.get(at + 4..at + 8));
            let knows = |name: Option<&[u8]>| {
                matches!(
                    name,
                    Some(b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"mvhd")
                )
            };
            (size >= 8 && knows(next)) || knows(head.get(12..16))
        }
        _ => false,
    }
}

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let mut walk = Walk {
        file,
        left: MOST_BOXES,
    };
    let top = walk.parts(0, file.size());
    let brand = top
        .iter()
        .find(|part| &part.name == b"ftyp")
        .and_then(|part| file.get(part.begin, 4));
    let film = top.iter().find(|part| &part.name == b"moov").copied();
    // A film that was cut off while it was sent: its description may lie behind the gap.
    let film = film.or_else(|| hidden(file, &mut walk));
    let mut has_picture = false;
    if let Some(film) = film {
        has_picture = tell_film(&mut walk, film, facts);
    }
    for part in top.iter().filter(|part| &part.name == b"meta") {
        keys(&mut walk, *part, facts);
    }
    match (brand, has_picture || !facts.has_tracks()) {
        (Some(b"qt  ") | None, _) => "video/quicktime",
        (Some([b'3', b'g', ..]), true) => "video/3gpp",
        (Some([b'3', b'g', ..]), false) => "audio/3gpp",
        (Some(b"M4A " | b"M4B "), _) | (_, false) => "audio/mp4",
        (_, true) => "video/mp4",
    }
}

/// Looks for the description of the film in the end of a file whose boxes cannot be followed.
fn hidden(file: &Sparse<'_>, walk: &mut Walk<'_, '_>) -> Option<Part> {
    let end = file.end();
    let at = end
        .windows(4)
        .rposition(|window| window == b"moov")?
        .checked_sub(4)?;
    let behind = u64::try_from(end.len().checked_sub(at)?).ok()?;
    let begin = file.size().checked_sub(behind)?;
    let found = walk.parts(begin, file.size());
    found.first().copied().filter(|part| &part.name == b"moov")
}

/// Tells what the description of a film says; returns whether it has a picture.
fn tell_film(walk: &mut Walk<'_, '_>, film: Part, facts: &mut Facts) -> bool {
    let mut has_picture = false;
    for part in walk.inside(film) {
        match &part.name {
            b"mvhd" => head(walk.file, part, facts),
            b"trak" => has_picture |= track(walk, part, facts),
            b"udta" => user_data(walk, part, facts),
            b"meta" => keys(walk, part, facts),
            _ => {}
        }
    }
    has_picture
}

/// The head of the film: when it was made and how long it lasts.
fn head(file: &Sparse<'_>, part: Part, facts: &mut Facts) {
    let wide = file.get(part.begin, 1) == Some(&[1]);
    let (made, scale, long) = match wide {
        true => ((4, 8), 20, (24, 8)),
        false => ((4, 4), 12, (16, 4)),
    };
    let number = |at: u64, bytes: u64| file.big(part.begin.saturating_add(at), bytes);
    let unknown = if wide { u64::MAX } else { u64::from(u32::MAX) };
    if let Some(made) = number(made.0, made.1)
        .and_then(|made| i64::try_from(made).ok())
        // Zero is what a program writes that does not know, in the years of either count.
        .filter(|made| *made > FROM_1904)
    {
        facts.moment(MetadataCode::Created, made.saturating_sub(FROM_1904));
    }
    let length = number(long.0, long.1).filter(|length| *length != unknown);
    facts.duration = length
        .zip(number(scale, 4))
        .and_then(|(length, scale)| milliseconds(length, scale));
}

/// A track: picture or sound, and how it is packed; returns whether it is a picture.
fn track(walk: &mut Walk<'_, '_>, part: Part, facts: &mut Facts) -> bool {
    let file = walk.file;
    let Some(media) = walk.find(part, &[b"mdia"]) else {
        return false;
    };
    let handler = walk
        .find(media, &[b"hdlr"])
        .and_then(|part| file.get(part.begin.saturating_add(8), 4));
    let entry = walk
        .find(media, &[b"minf", b"stbl", b"stsd"])
        .and_then(|part| {
            let entries = walk.parts(part.begin.saturating_add(8), part.end);
            entries.first().copied()
        });
    let codec = entry.map(|entry| words(&entry.name)).unwrap_or_default();
    let number = |at: u64, bytes: u64| {
        entry.and_then(|entry| file.big(entry.begin.saturating_add(at), bytes))
    };
    match handler {
        Some(b"vide") => {
            let size = number(24, 2).zip(number(26, 2));
            let more = size.map(|(width, height)| format!("{width} x {height}"));
            facts.track("video", &codec, more.as_slice());
            if facts.dimensions.is_none() {
                facts.dimensions = size;
                facts.rotation = walk
                    .find(part, &[b"tkhd"])
                    .and_then(|part| rotation(file, part));
            }
            true
        }
        Some(b"soun") => {
            let mut more = Vec::new();
            if let Some(rate) = number(24, 2).filter(|rate| *rate > 0) {
                more.push(format!("{rate} Hz"));
            }
            if let Some(channels) = number(16, 2).filter(|channels| (1..=64).contains(channels)) {
                more.push(format!("{channels} ch"));
            }
            facts.track("audio", &codec, &more);
            false
        }
        Some(b"sbtl" | b"text" | b"subt" | b"clcp") => {
            facts.track("subtitles", &codec, &[]);
            false
        }
        Some(other) => {
            facts.track(&words(other), &codec, &[]);
            false
        }
        None => false,
    }
}

/// Reads out of the matrix of a track by how much it is turned.
fn rotation(file: &Sparse<'_>, part: Part) -> Option<u64> {
    let at = match file.get(part.begin, 1)? {
        [1] => 52,
        _ => 40,
    };
    // Fixed-point numbers of which only the signs of the turns by quarters matter.
    let number = |index: u64| {
        let at = part.begin.saturating_add(at + 4 * index);
        file.big(at, 4)
            .map(|number| (number as u32).cast_signed().signum())
    };
    match (number(0)?, number(1)?, number(3)?, number(4)?) {
        (0, 1, -1, 0) => Some(90),
        (-1, 0, 0, -1) => Some(180),
        (0, -1, 1, 0) => Some(270),
        _ => None,
    }
}

/// User data: the old QuickTime texts (`©xyz`), those of 3GPP, and lists in the manner of iTunes.
fn user_data(walk: &mut Walk<'_, '_>, part: Part, facts: &mut Facts) {
    let file = walk.file;
    for one in walk.inside(part) {
        match &one.name {
            [0xA9, kind @ ..] => {
                // A length and a language stand before the words.
                let length = file.big(one.begin, 2).unwrap_or(0);
                let text = file.up_to(one.begin.saturating_add(4), length.min(one.length()));
                text_of(*kind, &words(text), facts);
            }
            b"meta" => keys(walk, one, facts),
            b"loci" => location(file, one, facts),
            b"titl" => facts.call(&three_gpp(file, one)),
            b"auth" | b"perf" => facts.say(MetadataCode::Author, &three_gpp(file, one)),
            b"dscp" => facts.say(MetadataCode::Remark, &three_gpp(file, one)),
            b"manu" => facts.device.0 = Some(three_gpp(file, one)),
            b"modl" => facts.device.1 = Some(three_gpp(file, one)),
            _ => {}
        }
    }
}

/// A text whose name has three letters behind the sign ©.
fn text_of(kind: [u8; 3], text: &str, facts: &mut Facts) {
    match &kind {
        b"xyz" => facts.place(text),
        b"nam" => facts.call(text),
        b"mak" => facts.device.0 = Some(text.to_owned()),
        b"mod" => facts.device.1 = Some(text.to_owned()),
        b"day" => facts.say(MetadataCode::Taken, text),
        b"swr" | b"too" | b"enc" => facts.say(MetadataCode::Program, text),
        b"ART" | b"aut" | b"dir" | b"wrt" => facts.say(MetadataCode::Author, text),
        b"cmt" | b"des" | b"inf" => facts.say(MetadataCode::Remark, text),
        _ => {}
    }
}

/// A text of 3GPP: version, language, then words in UTF-8 or UTF-16.
fn three_gpp(file: &Sparse<'_>, part: Part) -> String {
    let begin = part.begin.saturating_add(6);
    let bytes = file.up_to(begin, part.end.saturating_sub(begin).min(2_000));
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| big(pair) as u16);
            let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
            String::from_utf16_lossy(&units)
        }
        bytes => words(bytes.split(|byte| *byte == 0).next().unwrap_or_default()),
    }
}

/// The place of 3GPP: a name that ends in zero, a role, then longitude and latitude.
fn location(file: &Sparse<'_>, part: Part, facts: &mut Facts) {
    let begin = part.begin.saturating_add(6);
    let bytes = file.up_to(begin, part.end.saturating_sub(begin).min(2_000));
    let name_ends = match bytes {
        [0xFE, 0xFF, rest @ ..] => rest
            .chunks_exact(2)
            .position(|pair| pair == [0, 0])
            .map(|at| 2 + 2 * at + 2),
        bytes => bytes.iter().position(|byte| *byte == 0).map(|at| at + 1),
    };
    let numbers = name_ends.and_then(|at| bytes.get(at + 1..at + 9));
    let Some((longitude, latitude)) = numbers.and_then(|numbers| numbers.split_at_checked(4))
    else {
        return;
    };
    let degrees = |bytes: &[u8]| f64::from((big(bytes) as u32).cast_signed()) / 65_536.0;
    let (latitude, longitude) = (degrees(latitude), degrees(longitude));
    if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 {
        facts.place(&format!("{latitude:+09.5}{longitude:+010.5}/"));
    }
}

/// Names and values: those of Apple and Android, and lists in the manner of iTunes.
fn keys(walk: &mut Walk<'_, '_>, part: Part, facts: &mut Facts) {
    let file = walk.file;
    // In MP4 this box has a version before its content, in QuickTime it has none.
    let has_version = file.get(part.begin.saturating_add(4), 4) != Some(b"hdlr");
    let begin = part.begin.saturating_add(if has_version { 4 } else { 0 });
    let inside = walk.parts(begin, part.end);
    let named = |name: &[u8; 4]| inside.iter().find(|part| part.name == *name).copied();
    let mut names: Vec<String> = Vec::new();
    if let Some(list) = named(b"keys") {
        for one in walk.parts(list.begin.saturating_add(8), list.end) {
            names.push(words(file.up_to(one.begin, one.length().min(200))));
        }
    }
    let Some(list) = named(b"ilst") else { return };
    for one in walk.inside(list) {
        let Some(value) = walk
            .inside(one)
            .into_iter()
            .find(|part| &part.name == b"data")
        else {
            continue;
        };
        // Kind 1 is words in UTF-8, behind the kind and a country.
        if file.big(value.begin, 4) != Some(1) {
            continue;
        }
        let at = value.begin.saturating_add(8);
        let text = words(file.up_to(at, value.end.saturating_sub(at).min(2_000)));
        if let [0xA9, kind @ ..] = one.name {
            text_of(kind, &text, facts);
            continue;
        }
        let number = usize::try_from(big(&one.name)).ok();
        let name = number.and_then(|number| names.get(number.checked_sub(1)?));
        match name.map(String::as_str).unwrap_or_default() {
            "com.apple.quicktime.location.ISO6709" => facts.place(&text),
            "com.apple.quicktime.make" | "com.android.manufacturer" => {
                facts.device.0 = Some(text);
            }
            "com.apple.quicktime.model" | "com.android.model" => facts.device.1 = Some(text),
            "com.apple.quicktime.creationdate" => facts.say(MetadataCode::Taken, &text),
            "com.apple.quicktime.software" => facts.say(MetadataCode::Program, &text),
            "com.android.version" => facts.say(MetadataCode::Program, &format!("Android {text}")),
            "com.apple.quicktime.author" | "com.apple.quicktime.artist" => {
                facts.say(MetadataCode::Author, &text);
            }
            "com.apple.quicktime.title" | "com.apple.quicktime.displayname" => facts.call(&text),
            "com.apple.quicktime.comment" | "com.apple.quicktime.description" => {
                facts.say(MetadataCode::Remark, &text);
            }
            "com.apple.quicktime.content.identifier" => {
                facts.say(MetadataCode::DeviceNumber, &text);
            }
            _ => {}
        }
    }
}
