//! Matroska and WebM: elements in elements (EBML, RFC 8794 and RFC 9559).

use kua_core::reading::MetadataCode;

use super::facts::{Facts, words};
use super::sparse::{Sparse, big};

/// The most elements that are looked at.
const MOST_ELEMENTS: u32 = 200_000;

/// Seconds from 1970 to the first day of 2001, from which these files count.
const FROM_2001: i64 = 978_307_200;

const HEAD: u64 = 0x1A45_DFA3;
const DOC_TYPE: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const SEEK_HEAD: u64 = 0x114D_9B74;
const SEEK: u64 = 0x4DBB;
const SEEK_POSITION: u64 = 0x53AC;
const INFO: u64 = 0x1549_A966;
const TRACKS: u64 = 0x1654_AE6B;
const TAGS: u64 = 0x1254_C367;
const CLUSTER: u64 = 0x1F43_B675;
const CUES: u64 = 0x1C53_BB6B;
const CHAPTERS: u64 = 0x1043_A770;
const ATTACHMENTS: u64 = 0x1941_A469;

/// An element: its id and where its content lies; the end is the file's where none is stated.
#[derive(Clone, Copy)]
struct Element {
    id: u64,
    begin: u64,
    end: u64,
    is_open: bool,
}

struct Walk<'f, 'a> {
    file: &'f Sparse<'a>,
    left: u32,
    scale: u64,
    cluster_time: u64,
    last_time: u64,
    duration: Option<f64>,
    has_picture: bool,
}

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let mut walk = Walk {
        file,
        left: MOST_ELEMENTS,
        scale: 1_000_000,
        cluster_time: 0,
        last_time: 0,
        duration: None,
        has_picture: false,
    };
    let mut is_webm = true;
    let mut at = 0;
    while let Some(element) = walk.element(at, file.size()) {
        match element.id {
            HEAD => {
                for inside in walk.inside(element) {
                    if inside.id == DOC_TYPE {
                        is_webm = walk.bytes(inside) == b"webm";
                    }
                }
            }
            SEGMENT => {
                walk.segment(element, facts);
                break;
            }
            _ => {}
        }
        at = element.end;
    }
    let ticks = walk
        .duration
        .filter(|ticks| ticks.is_finite() && *ticks >= 0.0);
    let in_milliseconds = |ticks: f64| ticks * walk.scale as f64 / 1_000_000.0;
    facts.duration = match ticks {
        // A number between nothing and ten years.
        Some(ticks) if in_milliseconds(ticks) < 3.2e11 => Some(in_milliseconds(ticks) as u64),
        // A browser that records writes no duration: the last piece tells.
        _ => u64::try_from(u128::from(walk.last_time) * u128::from(walk.scale) / 1_000_000)
            .ok()
            .filter(|time| *time < 320_000_000_000),
    };
    match (is_webm, walk.has_picture) {
        (true, true) => "video/webm",
        (true, false) => "audio/webm",
        (false, true) => "video/x-matroska",
        (false, false) => "audio/x-matroska",
    }
}

impl<'a> Walk<'_, 'a> {
    /// Reads the head of the element at a place.
    fn element(&mut self, at: u64, end: u64) -> Option<Element> {
        self.left = self.left.checked_sub(1)?;
        if at >= end {
            return None;
        }
        let (id, id_length) = self.number(at, false)?;
        let (size, size_length) = self.number(at.checked_add(id_length)?, true)?;
        let begin = at.checked_add(id_length)?.checked_add(size_length)?;
        // All bits set: the writer did not know yet.
        let is_open = size == (1 << (7 * size_length)) - 1;
        let until = match is_open {
            true => end,
            false => begin.saturating_add(size).min(end),
        };
        Some(Element {
            id,
            begin,
            end: until,
            is_open,
        })
    }

    /// Reads a number of variable length; of an id the mark of its length stays in it.
    fn number(&self, at: u64, without_mark: bool) -> Option<(u64, u64)> {
        let first = self.file.get(at, 1)?.first().copied()?;
        let length = u64::from(first.leading_zeros()) + 1;
        let most = if without_mark { 8 } else { 4 };
        if length > most {
            return None;
        }
        let number = self.file.big(at, length)?;
        let mark = 1_u64 << (7 * length);
        Some((
            if without_mark {
                number & (mark - 1)
            } else {
                number
            },
            length,
        ))
    }

    fn inside(&mut self, element: Element) -> Vec<Element> {
        let mut found = Vec::new();
        let mut at = element.begin;
        while let Some(one) = self.element(at, element.end) {
            found.push(one);
            at = one.end;
        }
        found
    }

    fn bytes(&self, element: Element) -> &'a [u8] {
        let length = element.end.saturating_sub(element.begin);
        self.file.up_to(element.begin, length.min(2_000))
    }

    fn unsigned(&self, element: Element) -> u64 {
        match self.bytes(element) {
            bytes if bytes.len() <= 8 => big(bytes),
            _ => 0,
        }
    }

    fn float(&self, element: Element) -> Option<f64> {
        match self.bytes(element) {
            bytes @ [_, _, _, _] => Some(f64::from(f32::from_bits(big(bytes) as u32))),
            bytes @ [_, _, _, _, _, _, _, _] => Some(f64::from_bits(big(bytes))),
            _ => None,
        }
    }

    /// The recording itself: its parts in their order, then those that an index names behind a gap.
    fn segment(&mut self, segment: Element, facts: &mut Facts) {
        let mut named: Vec<u64> = Vec::new();
        let mut seen: Vec<u64> = Vec::new();
        let mut at = segment.begin;
        while let Some(element) = self.element(at, segment.end) {
            seen.push(at);
            match element.id {
                SEEK_HEAD => {
                    for seek in self.inside(element).into_iter().take(100) {
                        if seek.id != SEEK {
                            continue;
                        }
                        let position = self
                            .inside(seek)
                            .into_iter()
                            .find(|one| one.id == SEEK_POSITION);
                        if let Some(position) = position {
                            let at = self.unsigned(position);
                            named.push(segment.begin.saturating_add(at));
                        }
                    }
                }
                _ => self.part(element, facts),
            }
            at = match element.is_open {
                // Its parts follow one another; the next cluster ends it.
                true if element.id == CLUSTER => self.open_cluster(element),
                _ => element.end,
            };
        }
        for at in named {
            if !seen.contains(&at)
                && let Some(element) = self.element(at, segment.end)
            {
                seen.push(at);
                self.part(element, facts);
            }
        }
    }

    fn part(&mut self, element: Element, facts: &mut Facts) {
        match element.id {
            INFO => self.info(element, facts),
            TRACKS => {
                for track in self.inside(element) {
                    if track.id == 0xAE {
                        self.track(track, facts);
                    }
                }
            }
            TAGS => {
                for tag in self.inside(element) {
                    if tag.id == 0x7373 {
                        self.tags(tag, facts, 0);
                    }
                }
            }
            CLUSTER if !element.is_open => {
                for one in self.inside(element) {
                    self.time(one);
                }
            }
            _ => {}
        }
    }

    /// Follows a cluster that states no size; returns where the next part begins.
    fn open_cluster(&mut self, cluster: Element) -> u64 {
        const NEXT: [u64; 7] = [CLUSTER, CUES, TAGS, INFO, TRACKS, CHAPTERS, ATTACHMENTS];
        let mut at = cluster.begin;
        while let Some(one) = self.element(at, cluster.end) {
            if NEXT.contains(&one.id) {
                return at;
            }
            self.time(one);
            at = one.end;
        }
        cluster.end
    }

    /// Takes the time of a cluster, or of a block in it.
    fn time(&mut self, one: Element) {
        const TIMESTAMP: u64 = 0xE7;
        const SIMPLE_BLOCK: u64 = 0xA3;
        match one.id {
            TIMESTAMP => {
                self.cluster_time = self.unsigned(one);
                self.last_time = self.last_time.max(self.cluster_time);
            }
            SIMPLE_BLOCK => {
                // The track, one byte in all files of ours, then the time from the cluster's.
                let later = self.file.big(one.begin.saturating_add(1), 2).unwrap_or(0);
                let later = u64::try_from((later as u16).cast_signed()).unwrap_or(0);
                self.last_time = self.last_time.max(self.cluster_time.saturating_add(later));
            }
            _ => {}
        }
    }

    fn info(&mut self, element: Element, facts: &mut Facts) {
        for one in self.inside(element) {
            match one.id {
                0x2A_D7B1 => self.scale = self.unsigned(one).clamp(1, 1_000_000_000_000),
                0x4489 => self.duration = self.float(one),
                0x4461 => {
                    let nanoseconds = big(self.bytes(one)).cast_signed();
                    let seconds = nanoseconds.div_euclid(1_000_000_000);
                    facts.moment(MetadataCode::Created, seconds.saturating_add(FROM_2001));
                }
                0x7BA9 => facts.call(&words(self.bytes(one))),
                0x4D80 | 0x5741 => facts.say(MetadataCode::Program, &words(self.bytes(one))),
                _ => {}
            }
        }
    }

    fn track(&mut self, element: Element, facts: &mut Facts) {
        let (mut kind, mut codec) = (0, String::new());
        let mut more = Vec::new();
        let mut size = (0, 0);
        for one in self.inside(element) {
            match one.id {
                0x83 => kind = self.unsigned(one),
                0x86 => codec = words(self.bytes(one)),
                0xE0 => {
                    for inside in self.inside(one) {
                        match inside.id {
                            0xB0 => size.0 = self.unsigned(inside),
                            0xBA => size.1 = self.unsigned(inside),
                            _ => {}
                        }
                    }
                    more.push(format!("{} x {}", size.0, size.1));
                }
                0xE1 => {
                    for inside in self.inside(one) {
                        match inside.id {
                            0xB5 => {
                                // Rates have no fractions in practice.
                                let rate = self.float(inside).unwrap_or(0.0);
                                if (1.0..1e7).contains(&rate) {
                                    more.push(format!("{rate:.0} Hz"));
                                }
                            }
                            0x9F => more.push(format!("{} ch", self.unsigned(inside))),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        let what = match kind {
            1 => "video",
            2 => "audio",
            0x11 => "subtitles",
            _ => "other",
        };
        if kind == 1 {
            self.has_picture = true;
            facts.dimensions = facts.dimensions.or(Some(size));
        }
        facts.track(what, &codec, &more);
    }

    fn tags(&mut self, tag: Element, facts: &mut Facts, depth: u32) {
        for one in self.inside(tag) {
            if one.id != 0x67C8 || depth > 4 {
                continue;
            }
            let (mut name, mut text) = (String::new(), String::new());
            for inside in self.inside(one) {
                match inside.id {
                    0x45A3 => name = words(self.bytes(inside)).to_uppercase(),
                    0x4487 => text = words(self.bytes(inside)),
                    _ => {}
                }
            }
            match name.as_str() {
                "TITLE" => facts.call(&text),
                "LOCATION" | "COM.APPLE.QUICKTIME.LOCATION.ISO6709" => facts.place(&text),
                "RECORDING_LOCATION" => facts.say(MetadataCode::Position, &text),
                "MAKE" | "COM.APPLE.QUICKTIME.MAKE" => facts.device.0 = Some(text),
                "MODEL" | "COM.APPLE.QUICKTIME.MODEL" => facts.device.1 = Some(text),
                "DATE_RECORDED" | "COM.APPLE.QUICKTIME.CREATIONDATE" => {
                    facts.say(MetadataCode::Taken, &text);
                }
                "CREATION_TIME" => facts.say(MetadataCode::Created, &text),
                "ARTIST" | "AUTHOR" | "DIRECTOR" => facts.say(MetadataCode::Author, &text),
                "COMMENT" | "DESCRIPTION" => facts.say(MetadataCode::Remark, &text),
                "ENCODER" => facts.say(MetadataCode::Program, &text),
                _ => {}
            }
            self.tags(one, facts, depth + 1);
        }
    }
}
