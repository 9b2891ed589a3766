//! Names that are known beforehand: countries, regions, cities, and organisations.
//!
//! The data files say where they come from. A place name can carry the days on which it was the
//! official one; a text that uses it then says something about its own date. A name that is also
//! a person's name or a word ("Mary", "Van") is the place only where its surroundings say so.

use std::collections::HashMap;
use std::sync::LazyLock;

use kua_core::civil::CivilDay;

use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// A country as the data file has it.
pub(crate) struct CountryLine {
    pub(crate) code: &'static str,
    pub(crate) names: &'static str,
    pub(crate) peoples: &'static str,
    pub(crate) others: &'static str,
}

/// Reads the countries.
pub(crate) fn country_lines() -> impl Iterator<Item = CountryLine> {
    include_str!("../data/gazetteer-countries.tsv")
        .lines()
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let code = fields.next().filter(|_| !line.starts_with('#'))?;
            Some(CountryLine {
                code,
                names: fields.next()?,
                peoples: fields.next()?,
                others: fields.next()?,
            })
        })
}

/// A place of the gazetteer.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Its key.
    pub(crate) key: String,
    /// ISO 3166-1 code.
    pub(crate) country: &'static str,
    /// Degrees north and east.
    pub(crate) point: Option<(f64, f64)>,
}

/// A stretch of days; an open end is `None`.
pub(crate) type Stretch = (Option<CivilDay>, Option<CivilDay>);

/// What a known name means.
#[derive(Debug, Clone)]
pub(crate) enum Known {
    /// A place, by its number.
    Place(usize),
    /// An organisation, by its number.
    Organisation(usize),
}

struct Entry {
    words: Vec<&'static str>,
    known: Known,
    official: Vec<Stretch>,
    /// True where the name is also a person's name or a word.
    doubtful: bool,
}

/// All known names.
pub(crate) struct Gazetteer {
    places: Vec<Place>,
    organisations: Vec<&'static str>,
    by_first: HashMap<&'static str, Vec<Entry>>,
    by_folded: HashMap<String, Vec<(Vec<String>, usize)>>,
    other_scripts: HashMap<&'static str, usize>,
    stems: HashMap<String, usize>,
    han: Vec<(&'static str, usize)>,
    names: Vec<(&'static str, usize)>,
    tongue_names: Vec<(&'static str, &'static str, usize)>,
}

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::read);

/// Returns the gazetteer.
pub(crate) fn gazetteer() -> &'static Gazetteer {
    &GAZETTEER
}

/// A known name at a place of the text.
pub(crate) struct Found {
    /// How many tokens it covers.
    pub(crate) length: usize,
    /// What it means.
    pub(crate) known: Known,
    /// The days on which the name was official; empty where it always was.
    pub(crate) official: &'static [Stretch],
}

impl Gazetteer {
    fn read() -> Self {
        let mut all = Self {
            places: Vec::new(),
            organisations: Vec::new(),
            by_first: HashMap::new(),
            by_folded: HashMap::new(),
            other_scripts: HashMap::new(),
            stems: HashMap::new(),
            han: Vec::new(),
            names: Vec::new(),
            tongue_names: Vec::new(),
        };
        for country in country_lines() {
            let number = all.add_place(country.code.to_lowercase(), country.code, None);
            for name in country.names.split('|').chain(country.others.split('|')) {
                all.add_name(name, Known::Place(number));
            }
        }
        for line in include_str!("../data/gazetteer-places.tsv").lines() {
            let fields: Vec<&'static str> = line.split('\t').collect();
            let [key, _, country, north, east, names] = fields.as_slice() else {
                continue;
            };
            let point = north.parse().ok().zip(east.parse().ok());
            let number = all.add_place((*key).to_owned(), country, point);
            for name in names.split('|') {
                all.add_name(name, Known::Place(number));
            }
        }
        for line in include_str!("../data/organisations.tsv").lines() {
            let Some((name, others)) = line.split_once('\t').filter(|_| !line.starts_with('#'))
            else {
                continue;
            };
            let number = all.organisations.len();
            all.organisations.push(name);
            for form in std::iter::once(name).chain(others.split('|')) {
                all.add_name(form, Known::Organisation(number));
            }
        }
        all.add_tongues();
        for entries in all.by_first.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.words.len()));
        }
        for entries in all.by_folded.values_mut() {
            entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        all.han
            .sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        all
    }

    /// Reads what the files of single languages say: more names of known places, and more places.
    fn add_tongues(&mut self) {
        let mut keys: HashMap<String, usize> = self
            .places
            .iter()
            .enumerate()
            .map(|(number, place)| (place.key.clone(), number))
            .collect();
        for tag in crate::tongues::TAGS {
            let Some(files) = crate::tongues::files(tag) else {
                continue;
            };
            for line in files.places.lines().filter(|line| !line.starts_with('#')) {
                let fields: Vec<&'static str> = line.split('\t').collect();
                let [key, country, north, east, names] = fields.as_slice() else {
                    continue;
                };
                let number = *keys.entry((*key).to_owned()).or_insert_with(|| {
                    let point = north.parse().ok().zip(east.parse().ok());
                    self.add_place((*key).to_owned(), country, point)
                });
                self.tongue_names
                    .extend(names.split('|').map(|name| (*tag, name, number)));
            }
        }
    }

    /// Returns the names of places that a text in a language may have: those of its own file,
    /// and all others in its script.
    pub(crate) fn names_for(&self, tag: &str) -> Vec<(&'static str, usize)> {
        let script = |letter: char| match letter {
            '\u{400}'..='\u{52f}' => 1,
            '\u{600}'..='\u{6ff}' => 2,
            letter if crate::tongues::line::is_han(letter) => 3,
            _ => 0,
        };
        let own = match tag {
            "ru" | "kk" | "ky" | "ug-Cyrl" => 1,
            "ug" | "kk-Arab" => 2,
            "zh" => 3,
            _ => 0,
        };
        let own_names = self
            .tongue_names
            .iter()
            .filter(|(of, ..)| *of == tag)
            .map(|(_, name, number)| (*name, *number));
        let others = self
            .names
            .iter()
            .filter(|(name, _)| {
                name.chars()
                    .next()
                    .is_some_and(|letter| script(letter) == own)
            })
            .copied();
        own_names.chain(others).collect()
    }

    fn add_place(
        &mut self,
        key: String,
        country: &'static str,
        point: Option<(f64, f64)>,
    ) -> usize {
        self.places.push(Place {
            key,
            country,
            point,
        });
        self.places.len() - 1
    }

    fn add_name(&mut self, written: &'static str, known: Known) {
        let (name, official) = match written.split_once('[') {
            Some((name, stretches)) => (name, read_stretches(stretches.trim_end_matches(']'))),
            None => (written, Vec::new()),
        };
        let (name, doubtful) = match name.strip_suffix('?') {
            Some(name) => (name, true),
            None => (name, false),
        };
        if name == "-" || name.is_empty() {
            return;
        }
        if let Known::Place(number) = known {
            self.names.push((name, number));
            let first = name.chars().next().unwrap_or(' ');
            if matches!(first, '\u{400}'..='\u{52f}') {
                self.other_scripts.insert(name, number);
                let stem = name.trim_end_matches(['а', 'я', 'ь', 'й', 'ы', 'и']);
                if stem.chars().count() > 3 {
                    self.stems.insert(stem.to_owned(), number);
                }
                return;
            }
            if matches!(first, '\u{3400}'..='\u{9fff}') {
                self.han.push((name, number));
                return;
            }
        }
        // The name is cut into tokens as the text is, so that the two fit.
        let paragraph = Paragraph::bare(name);
        let words: Vec<&'static str> = paragraph
            .iter()
            .filter_map(|(begin, end)| name.get(*begin..*end))
            .collect();
        let Some(first) = words.first().copied() else {
            return;
        };
        if name.chars().count() > 3
            && !doubtful
            && let Known::Place(number) = known
        {
            let capitals: Vec<String> = words.iter().map(|word| word.to_uppercase()).collect();
            self.by_folded
                .entry(first.to_uppercase())
                .or_default()
                .push((capitals, number));
        }
        self.by_first.entry(first).or_default().push(Entry {
            words,
            known,
            official,
            doubtful,
        });
    }

    /// Returns a place.
    pub(crate) fn place(&self, number: usize) -> Option<&Place> {
        self.places.get(number)
    }

    /// Returns an organisation's full name.
    pub(crate) fn organisation(&self, number: usize) -> &'static str {
        self.organisations.get(number).copied().unwrap_or_default()
    }

    /// Finds the longest known name that begins at a token.
    pub(crate) fn find(&'static self, paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
        let word = paragraph.word(at);
        let entries = self.by_first.get(word).map_or(&[][..], Vec::as_slice);
        let entry = entries.iter().find(|entry| {
            let length = entry.words.len();
            let fits = entry
                .words
                .iter()
                .enumerate()
                .all(|(step, part)| paragraph.word(at + step) == *part);
            fits && (!entry.doubtful || self.placed(paragraph, at, at + length))
                && !(length == 1 && is_shouted(paragraph, at))
        });
        if let Some(entry) = entry {
            return Some(Found {
                length: entry.words.len(),
                known: entry.known.clone(),
                official: &entry.official,
            });
        }
        // Datelines are often set in capitals.
        if paragraph.all_capitals(at)
            && let Some(found) = self.by_folded.get(word)
        {
            let entry = found.iter().find(|(words, _)| {
                words
                    .iter()
                    .enumerate()
                    .all(|(step, part)| paragraph.word(at + step) == part)
            });
            if let Some((words, number)) = entry {
                return Some(Found {
                    length: words.len(),
                    known: Known::Place(*number),
                    official: &[],
                });
            }
        }
        None
    }

    /// Tells whether the surroundings of a doubtful name say that it is a place.
    fn placed(&self, paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
        let next = paragraph.token(to);
        let headed = next.kind == TokenKind::Word
            && paragraph.has(to, tag::PLACEHEAD | tag::FACILITY)
            && !paragraph.has(to, tag::ORGHEAD | tag::AUTHORITY);
        // "in Mary Kom's house" is no place.
        if next.kind == TokenKind::Word && next.capital && !headed {
            return false;
        }
        let before = paragraph.lower(from.wrapping_sub(1));
        let inside = matches!(before, "in" | "near" | "outside" | "at" | "around");
        let of_place = before == "of"
            && paragraph.has(from.wrapping_sub(2), tag::PLACEHEAD | tag::FACILITY)
            && !paragraph.token(from.wrapping_sub(2)).capital;
        let within = paragraph.is_mark(to, ',')
            && self
                .by_first
                .get(paragraph.word(to + 1))
                .is_some_and(|entries| {
                    entries.iter().any(|entry| {
                        !entry.doubtful
                            && entry.words.len() == 1
                            && matches!(entry.known, Known::Place(_))
                    })
                });
        headed || inside || of_place || within
    }

    /// Finds a place by a word in Cyrillic, with the endings that Russian and Kazakh put behind it.
    pub(crate) fn find_cyrillic(&self, word: &str) -> Option<(usize, usize)> {
        if let Some(number) = self.other_scripts.get(word) {
            return Some((*number, word.len()));
        }
        const KAZAKH: [&str; 32] = [
            "дағы", "дегі", "тағы", "тегі", "ның", "нің", "дың", "дің", "тың", "тің", "дан", "ден",
            "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке", "да", "де", "та", "те", "ды", "ді",
            "ты", "ті", "ны", "ні", "мен", "пен",
        ];
        for ending in KAZAKH {
            if let Some(stem) = word.strip_suffix(ending)
                && let Some(number) = self.other_scripts.get(stem)
            {
                return Some((*number, stem.len()));
            }
        }
        for ending in ["ой", "ом", "ем", "ью", "ей", "а", "е", "у", "ы", "и", "ю"] {
            if let Some(stem) = word.strip_suffix(ending) {
                let number = self
                    .other_scripts
                    .get(stem)
                    .or_else(|| self.stems.get(stem));
                if let Some(number) = number {
                    return Some((*number, word.len()));
                }
            }
        }
        None
    }

    /// Returns the names in Chinese characters, longest first.
    pub(crate) fn han(&self) -> &[(&'static str, usize)] {
        &self.han
    }
}

/// Tells whether "US" stands among words in capitals, where it is no country: "SHOW US THEM".
fn is_shouted(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.word(at) == "US"
        && (paragraph.all_capitals(at + 1) || paragraph.all_capitals(at.wrapping_sub(1)))
}

fn read_stretches(text: &str) -> Vec<Stretch> {
    text.split(',')
        .filter_map(|stretch| {
            let (from, to) = stretch.split_once("..")?;
            Some((from.parse().ok(), to.parse().ok()))
        })
        .collect()
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;
    use crate::text::paragraphs;

    fn check(text: &str, expected: &str) {
        let paragraph = paragraphs(text).next().unwrap();
        let found = gazetteer()
            .find(&paragraph, 0)
            .map(|found| match found.known {
                Known::Place(number) => format!(
                    "{} {}",
                    found.length,
                    gazetteer().place(number).unwrap().key
                ),
                Known::Organisation(number) => {
                    format!("{} {}", found.length, gazetteer().organisation(number))
                }
            });
        assert_eq!(found.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn the_longest_name_wins() {
        check("Xinjiang Uyghur Autonomous Region is", "4 cn-xinjiang");
        check("Xinjiang is", "1 cn-xinjiang");
        check("ALMATY, Kazakhstan", "1 kz-almaty");
        check("Human Rights Watch said", "3 Human Rights Watch");
        check(
            "Radio Free Europe/Radio Liberty",
            "6 Radio Free Europe/Radio Liberty",
        );
        check("Nowhere", "");
        check("HONG KONG (Reuters)", "2 cn-hong-kong");
        check("Phnom Penh", "2 kh-phnom-penh");
    }

    #[test]
    fn a_doubtful_name_is_a_place_only_where_the_words_say_so() {
        fn at(text: &str, number: usize, expected: bool) {
            let paragraph = paragraphs(text).next().unwrap();
            assert_eq!(
                gazetteer().find(&paragraph, number).is_some(),
                expected,
                "{text}"
            );
        }
        at("She lives in Mary now", 3, true);
        at("A letter from Mary came", 3, false);
        at("They went to Van province", 3, true);
        at("Le Van Tan was tried", 1, false);
        at("the prison of Mary", 3, true);
        at("Mary, Turkmenistan", 0, true);
        at("in Mary Lou's house", 1, false);
        at("SHOW US THE LIST", 1, false);
        at("the US said", 1, true);
    }

    #[test]
    fn every_place_has_a_country_and_a_point_on_the_earth() {
        for place in &gazetteer().places {
            assert_eq!(place.country.len(), 2, "{}", place.key);
            if let Some((north, east)) = place.point {
                assert!((-90.0..=90.0).contains(&north) && (-180.0..=180.0).contains(&east));
            }
        }
        assert!(gazetteer().places.len() > 350);
    }

    #[test]
    fn the_capital_of_kazakhstan_has_dated_names() {
        let paragraph = paragraphs("Astana").next().unwrap();
        let found = gazetteer().find(&paragraph, 0).unwrap();
        assert_eq!(found.official.len(), 2);
        assert_eq!(found.official[0].1, "2019-03-22".parse().ok());
    }

    #[test]
    fn cyrillic_names_are_found_with_their_endings() {
        for (word, key) in [
            ("Казахстане", "kz"),
            ("Астане", "kz-astana"),
            ("Алматыда", "kz-almaty"),
            ("Шыңжаңда", "cn-xinjiang"),
            ("Москвы", "ru-moscow"),
            ("Қытайдың", "cn"),
        ] {
            let (number, _) = gazetteer()
                .find_cyrillic(word)
                .unwrap_or_else(|| panic!("{word}"));
            assert_eq!(gazetteer().place(number).unwrap().key, key);
        }
        assert!(gazetteer().find_cyrillic("адвокат").is_none());
    }
}
