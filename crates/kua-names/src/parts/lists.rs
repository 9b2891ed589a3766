//! The lists of each culture, and how a word is met in them: by its letters, or by its sound where
//! it is written in another script or another spelling.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::culture::Culture;
use super::kind::Kind;
use crate::fold;
use crate::keys::{self, Key};
use crate::scores;
use crate::script::Script;
use crate::units::{self, Alphabet, Sounds};

/// The files of one culture, as they are.
struct Files {
    culture: Culture,
    given: &'static str,
    family: &'static str,
    endings: &'static str,
    titles: &'static str,
    particles: &'static str,
    lineages: &'static str,
    by_names: &'static str,
    letters: &'static str,
}

macro_rules! file {
    ($tag:literal, $name:literal) => {
        include_str!(concat!("../../data/", $tag, "/", $name, ".tsv"))
    };
}

static FILES: &[Files] = &[
    Files {
        culture: Culture::Kazakh,
        given: file!("kk", "given"),
        family: file!("kk", "family"),
        endings: file!("kk", "endings"),
        titles: file!("kk", "titles"),
        particles: file!("kk", "particles"),
        lineages: file!("kk", "lineages"),
        by_names: "",
        letters: file!("kk", "letters"),
    },
    Files {
        culture: Culture::Kyrgyz,
        given: file!("ky", "given"),
        family: file!("ky", "family"),
        endings: file!("ky", "endings"),
        titles: file!("ky", "titles"),
        particles: file!("ky", "particles"),
        lineages: file!("ky", "lineages"),
        by_names: "",
        letters: file!("ky", "letters"),
    },
    Files {
        culture: Culture::Uzbek,
        given: file!("uz", "given"),
        family: file!("uz", "family"),
        endings: file!("uz", "endings"),
        titles: file!("uz", "titles"),
        particles: file!("uz", "particles"),
        lineages: "",
        by_names: file!("uz", "by-names"),
        letters: file!("uz", "letters"),
    },
    Files {
        culture: Culture::Uyghur,
        given: file!("ug", "given"),
        family: file!("ug", "family"),
        endings: file!("ug", "endings"),
        titles: file!("ug", "titles"),
        particles: file!("ug", "particles"),
        lineages: file!("ug", "lineages"),
        by_names: file!("ug", "by-names"),
        letters: file!("ug", "letters"),
    },
    Files {
        culture: Culture::Tajik,
        given: file!("tg", "given"),
        family: file!("tg", "family"),
        endings: file!("tg", "endings"),
        titles: file!("tg", "titles"),
        particles: file!("tg", "particles"),
        lineages: "",
        by_names: file!("tg", "by-names"),
        letters: file!("tg", "letters"),
    },
    Files {
        culture: Culture::Tatar,
        given: file!("tt", "given"),
        family: file!("tt", "family"),
        endings: file!("tt", "endings"),
        titles: file!("tt", "titles"),
        particles: file!("tt", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("tt", "letters"),
    },
    Files {
        culture: Culture::Azerbaijani,
        given: file!("az", "given"),
        family: file!("az", "family"),
        endings: file!("az", "endings"),
        titles: file!("az", "titles"),
        particles: file!("az", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("az", "letters"),
    },
    Files {
        culture: Culture::Turkmen,
        given: file!("tk", "given"),
        family: file!("tk", "family"),
        endings: file!("tk", "endings"),
        titles: file!("tk", "titles"),
        particles: file!("tk", "particles"),
        lineages: file!("tk", "lineages"),
        by_names: "",
        letters: file!("tk", "letters"),
    },
    Files {
        culture: Culture::Turkish,
        given: file!("tr", "given"),
        family: file!("tr", "family"),
        endings: file!("tr", "endings"),
        titles: file!("tr", "titles"),
        particles: file!("tr", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("tr", "letters"),
    },
    Files {
        culture: Culture::Russian,
        given: file!("ru", "given"),
        family: file!("ru", "family"),
        endings: file!("ru", "endings"),
        titles: file!("ru", "titles"),
        particles: file!("ru", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("ru", "letters"),
    },
    Files {
        culture: Culture::Chinese,
        given: "",
        family: file!("zh", "family"),
        endings: "",
        titles: file!("zh", "titles"),
        particles: "",
        lineages: "",
        by_names: "",
        letters: "",
    },
    Files {
        culture: Culture::Arabic,
        given: file!("ar", "given"),
        family: file!("ar", "family"),
        endings: file!("ar", "endings"),
        titles: file!("ar", "titles"),
        particles: file!("ar", "particles"),
        lineages: file!("ar", "lineages"),
        by_names: file!("ar", "by-names"),
        letters: file!("ar", "letters"),
    },
    Files {
        culture: Culture::Persian,
        given: file!("fa", "given"),
        family: file!("fa", "family"),
        endings: file!("fa", "endings"),
        titles: file!("fa", "titles"),
        particles: file!("fa", "particles"),
        lineages: file!("fa", "lineages"),
        by_names: file!("fa", "by-names"),
        letters: file!("fa", "letters"),
    },
    Files {
        culture: Culture::German,
        given: file!("de", "given"),
        family: file!("de", "family"),
        endings: file!("de", "endings"),
        titles: file!("de", "titles"),
        particles: file!("de", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("de", "letters"),
    },
    Files {
        culture: Culture::English,
        given: file!("en", "given"),
        family: file!("en", "family"),
        endings: file!("en", "endings"),
        titles: file!("en", "titles"),
        particles: file!("en", "particles"),
        lineages: "",
        by_names: "",
        letters: "",
    },
    Files {
        culture: Culture::French,
        given: file!("fr", "given"),
        family: file!("fr", "family"),
        endings: "",
        titles: file!("fr", "titles"),
        particles: file!("fr", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("fr", "letters"),
    },
    Files {
        culture: Culture::Spanish,
        given: file!("es", "given"),
        family: file!("es", "family"),
        endings: file!("es", "endings"),
        titles: file!("es", "titles"),
        particles: file!("es", "particles"),
        lineages: "",
        by_names: "",
        letters: file!("es", "letters"),
    },
];

/// Which list of a culture an entry is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum List {
    Given,
    Family,
    Lineage,
    ByName,
}

/// An ending, and what it says.
pub(super) struct Ending {
    pub(super) culture: Culture,
    pub(super) ending: String,
    pub(super) kind: EndingKind,
    /// How much it says, in nats.
    pub(super) weight: f32,
    /// The least letters before it.
    pub(super) least: usize,
}

/// What an ending makes of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EndingKind {
    Kind(Kind),
    /// An ending of respect or love, which is as often a part of the name.
    Honorific,
}

/// Where a title stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Before,
    Behind,
    Any,
}

/// A title, and what it goes with.
pub(super) struct Title {
    pub(super) culture: Culture,
    pub(super) place: Place,
    pub(super) with: Option<Kind>,
}

/// What a word between names does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    ChildBefore,
    ChildBehind,
    Family,
}

/// A word met in a list.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) culture: Culture,
    pub(super) list: List,
    /// 1 if the letters are the same, less if it only sounds so.
    pub(super) quality: f32,
    /// The entry as the list has it.
    pub(super) entry: &'static str,
}

struct Entry {
    culture: Culture,
    list: List,
    written: &'static str,
    sounds: Option<Sounds>,
}

/// All lists, ready to be asked.
pub(super) struct Lists {
    entries: Vec<Entry>,
    by_letters: HashMap<String, Vec<usize>>,
    by_key: HashMap<Key, Vec<usize>>,
    pub(super) endings: Vec<Ending>,
    titles: HashMap<String, Vec<Title>>,
    particles: HashMap<String, Vec<(Culture, Role)>>,
    letters: HashMap<char, Vec<(Culture, f32)>>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(Lists::load);

/// Returns the lists.
pub(super) fn lists() -> &'static Lists {
    &LISTS
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// Tenths, as the files have them.
fn tenths(field: Option<&str>) -> f32 {
    field
        .and_then(|tenths| tenths.parse::<f32>().ok())
        .unwrap_or(0.0)
        / 10.0
}

impl Lists {
    fn load() -> Self {
        let mut lists = Self {
            entries: Vec::new(),
            by_letters: HashMap::new(),
            by_key: HashMap::new(),
            endings: Vec::new(),
            titles: HashMap::new(),
            particles: HashMap::new(),
            letters: HashMap::new(),
        };
        for files in FILES {
            for (list, text) in [
                (List::Given, files.given),
                (List::Family, files.family),
                (List::Lineage, files.lineages),
                (List::ByName, files.by_names),
            ] {
                for line in lines(text) {
                    lists.add(files.culture, list, line);
                }
            }
            lists.load_words(files);
        }
        lists
    }

    fn load_words(&mut self, files: &Files) {
        let culture = files.culture;
        for line in lines(files.endings) {
            let mut fields = line.split('\t');
            let ending = fold::words(fields.next().unwrap_or("")).concat();
            let kind = match fields.next() {
                Some("patronymic") => EndingKind::Kind(Kind::Patronymic),
                Some("family") => EndingKind::Kind(Kind::Family),
                Some("place") => EndingKind::Kind(Kind::ByName),
                Some("lineage") => EndingKind::Kind(Kind::Lineage),
                _ => EndingKind::Honorific,
            };
            let weight = tenths(fields.next());
            let least = fields
                .nth(1)
                .and_then(|least| least.parse().ok())
                .unwrap_or(2);
            self.endings.push(Ending {
                culture,
                ending,
                kind,
                weight,
                least,
            });
        }
        for line in lines(files.titles) {
            let mut fields = line.split('\t');
            let word = fold::words(fields.next().unwrap_or("")).concat();
            let place = match fields.next() {
                Some("before") => Place::Before,
                Some("behind") => Place::Behind,
                _ => Place::Any,
            };
            let with = match fields.next() {
                Some("given") => Some(Kind::Given),
                Some("family") => Some(Kind::Family),
                _ => None,
            };
            self.titles.entry(word).or_default().push(Title {
                culture,
                place,
                with,
            });
        }
        for line in lines(files.particles) {
            let mut fields = line.split('\t');
            let word = fold::words(fields.next().unwrap_or("")).concat();
            let role = match fields.next() {
                Some("child-before") => Role::ChildBefore,
                Some("child-behind") => Role::ChildBehind,
                _ => Role::Family,
            };
            self.particles
                .entry(word)
                .or_default()
                .push((culture, role));
        }
        for line in lines(files.letters) {
            let mut fields = line.split('\t');
            if let Some(letter) = fields.next().and_then(|field| field.chars().next()) {
                self.letters
                    .entry(letter)
                    .or_default()
                    .push((culture, tenths(fields.next())));
            }
        }
    }

    fn add(&mut self, culture: Culture, list: List, written: &'static str) {
        let folded = fold::words(written).concat();
        if folded.is_empty() {
            return;
        }
        let number = self.entries.len();
        let vowels = matches!(culture, Culture::Uyghur | Culture::Kazakh);
        // Chinese family names are too short to be met by sound: letters alone count.
        let sounds = (culture != Culture::Chinese)
            .then(|| sounds(&folded, vowels))
            .flatten();
        if let Some(sounds) = &sounds {
            for key in keys::whole(sounds).as_slice() {
                self.by_key.entry(*key).or_default().push(number);
            }
        }
        self.by_letters.entry(folded).or_default().push(number);
        self.entries.push(Entry {
            culture,
            list,
            written,
            sounds,
        });
    }

    /// Returns the best entry of each list and culture that a folded word is met in.
    pub(super) fn find(&self, folded: &str, vowels: bool) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        let mut keep = |found: Found| match all
            .iter_mut()
            .find(|other| other.culture == found.culture && other.list == found.list)
        {
            Some(other) if other.quality < found.quality => *other = found,
            Some(_) => {}
            None => all.push(found),
        };
        for entry in self.numbered(self.by_letters.get(folded)) {
            keep(entry.found(1.0));
        }
        if let Some(sounds) = sounds(folded, vowels)
            && sounds.units.len() > 2
        {
            for key in keys::whole(&sounds).as_slice() {
                for entry in self.numbered(self.by_key.get(key)) {
                    let quality = entry
                        .sounds
                        .as_ref()
                        .map_or(0.0, |other| alike(&sounds, other));
                    if quality > 0.0 {
                        keep(entry.found(quality));
                    }
                }
            }
        }
        all
    }

    fn numbered<'a>(&'a self, numbers: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Entry> {
        numbers
            .into_iter()
            .flatten()
            .filter_map(|number| self.entries.get(*number))
    }

    /// Returns what a folded word is as a title.
    pub(super) fn titles(&self, folded: &str) -> &[Title] {
        self.titles.get(folded).map_or(&[], Vec::as_slice)
    }

    /// Returns what a folded word does between names.
    pub(super) fn particles(&self, folded: &str) -> &[(Culture, Role)] {
        self.particles.get(folded).map_or(&[], Vec::as_slice)
    }

    /// Returns what a letter tells.
    pub(super) fn letter(&self, letter: char) -> &[(Culture, f32)] {
        self.letters.get(&letter).map_or(&[], Vec::as_slice)
    }
}

impl Entry {
    fn found(&self, quality: f32) -> Found {
        Found {
            culture: self.culture,
            list: self.list,
            quality,
            entry: self.written,
        }
    }
}

fn sounds(folded: &str, vowels: bool) -> Option<Sounds> {
    match Script::most(folded)? {
        Script::Arabic => units::read_arabic(folded, vowels),
        script => units::read(folded, script),
    }
}

/// The least share of what two words can have in common for them to count as one, by what their
/// scripts leave out.
fn least(first: Alphabet, second: Alphabet) -> f32 {
    let pinyin = first.is_pinyin() || second.is_pinyin();
    let abjad = first == Alphabet::Abjad || second == Alphabet::Abjad;
    match (pinyin, abjad) {
        (true, true) => 0.45,
        (true, false) => 0.5,
        (false, true) => 0.64,
        (false, false) => 0.72,
    }
}

/// Returns how far two words sound alike: 0 if not enough, towards 0.9 if quite.
fn alike(first: &Sounds, second: &Sounds) -> f32 {
    let Some(share) = scores::in_common(first, second) else {
        return 0.0;
    };
    let least = least(first.alphabet, second.alphabet);
    if share < least {
        0.0
    } else {
        // Consonants alone fit many words.
        let abjad = [first.alphabet, second.alphabet].contains(&Alphabet::Abjad);
        let most = if abjad { 0.25 } else { 0.4 };
        0.5 + most * ((share - least) / (1.0 - least)).clamp(0.0, 1.0)
    }
}
