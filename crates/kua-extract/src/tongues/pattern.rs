//! Patterns over the words of a line, written in data files.
//!
//! A pattern is a row of atoms with blanks between them:
//!
//! | atom | fits |
//! | --- | --- |
//! | `word`, `stem*`, `word~` | the folded word, one that begins so, or one with an ending of `endings.tsv` |
//! | `a/b*/c` | one of these words |
//! | `<role>`, `<unit=day>` | words of that category of the lexicon, perhaps with that value |
//! | `{D}` `{M}` `{m}` `{Y}` `{N}` `{U}` `{W}` `{A}` | day of a month, name of a month, number of a month, year, number, unit, weekday, number of an article |
//! | `{C}` `{F}` `{y}` | month of another calendar, feast, year of another calendar |
//! | `atom?` | the atom, or nothing |
//! | `&word` | the word, which must follow and is not taken |
//! | `..3` | up to three words, as few as possible, within a sentence |
//!
//! Numbers of slots are kept in the order in which they stand.

use std::collections::HashMap;

use super::lexicon::{Category, Part};
use super::line::{Kind, Line};
use super::numerals;
use crate::time::calendars::Calendar;

/// What a slot stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Day,
    MonthName,
    MonthNumber,
    Year,
    Number,
    Unit,
    Weekday,
    Article,
    /// A month of another calendar; the number stands for both, see [`OtherPoint::of`].
    OtherMonth,
    /// A feast, in the same way.
    Feast,
    /// A year of the Persian or Islamic calendar.
    OtherYear,
}

#[derive(Debug, Clone)]
enum Atom {
    Words(Vec<Part>),
    Category(Category, Option<String>),
    Slot(Slot),
    Gap(usize),
    /// Words that must follow and are not taken.
    Ahead(Vec<Part>),
}

/// A row of atoms.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    atoms: Vec<(Atom, bool)>,
}

/// Which patterns of a list may begin at a word, so that not all of them are tried there.
#[derive(Default)]
pub(crate) struct Index {
    by_word: HashMap<String, Vec<usize>>,
    by_category: Vec<(Category, Vec<usize>)>,
    /// Those that begin with a number.
    numbers: Vec<usize>,
    /// Those of which nothing can be said.
    others: Vec<usize>,
}

impl Index {
    /// Goes through the patterns of a list.
    pub(crate) fn of<'p>(patterns: impl Iterator<Item = &'p Pattern>) -> Self {
        let mut index = Self::default();
        for (number, pattern) in patterns.enumerate() {
            for (atom, optional) in &pattern.atoms {
                index.add(number, atom);
                if !optional {
                    break;
                }
            }
        }
        index
    }

    fn add(&mut self, number: usize, atom: &Atom) {
        match atom {
            Atom::Words(parts) if parts.iter().all(|part| part.whole().is_some()) => {
                for word in parts.iter().filter_map(Part::whole) {
                    self.by_word
                        .entry(word.to_owned())
                        .or_default()
                        .push(number);
                }
            }
            Atom::Category(category, _) => self.of_category(*category, number),
            Atom::Slot(Slot::MonthName) => self.of_category(Category::Month, number),
            Atom::Slot(Slot::Weekday) => self.of_category(Category::Weekday, number),
            Atom::Slot(Slot::OtherMonth) => self.of_category(Category::CalendarMonth, number),
            Atom::Slot(Slot::Feast) => self.of_category(Category::Feast, number),
            Atom::Slot(Slot::Unit) => self.of_category(Category::Unit, number),
            Atom::Slot(_) => self.numbers.push(number),
            _ => self.others.push(number),
        }
    }

    fn of_category(&mut self, category: Category, number: usize) {
        match self
            .by_category
            .iter_mut()
            .find(|(known, _)| *known == category)
        {
            Some((_, numbers)) => numbers.push(number),
            None => self.by_category.push((category, vec![number])),
        }
    }

    /// Returns the numbers of the patterns that may begin at a word, in the order of the list.
    pub(crate) fn at(&self, line: &Line<'_>, at: usize) -> Vec<usize> {
        let mut found = self.others.clone();
        found.extend(self.by_word.get(line.lower(at)).into_iter().flatten());
        for (category, numbers) in &self.by_category {
            if line.is(at, *category) {
                found.extend(numbers);
            }
        }
        if !self.numbers.is_empty()
            && (line.word(at).kind == Kind::Number
                || numerals::plain(line, at).is_some()
                || numerals::number(line, at).is_some()
                || line.is(at, Category::Ordinal))
        {
            found.extend(&self.numbers);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// What a slot took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Taken {
    pub(crate) slot: Slot,
    pub(crate) value: f64,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// A place where a pattern fits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Match {
    /// Word behind the last.
    pub(crate) to: usize,
    /// What the slots took, in order.
    pub(crate) taken: Vec<Taken>,
}

impl Match {
    /// Returns the number that the n-th slot of a kind took.
    pub(crate) fn nth(&self, slot: Slot, nth: usize) -> Option<f64> {
        self.taken
            .iter()
            .filter(|taken| taken.slot == slot)
            .nth(nth)
            .map(|taken| taken.value)
    }

    /// Returns the number that the first slot of a kind took.
    pub(crate) fn first(&self, slot: Slot) -> Option<f64> {
        self.nth(slot, 0)
    }
}

/// How many steps one match may take, so that no line makes a pattern slow.
const MOST_STEPS: usize = 400;

impl Pattern {
    /// Reads a pattern; the error names the atom that cannot be read.
    pub(crate) fn read(written: &str) -> Result<Self, String> {
        let mut atoms = Vec::new();
        for atom in written.split_whitespace() {
            let (body, optional) = match atom.strip_suffix('?') {
                Some(body) if !body.is_empty() => (body, true),
                _ => (atom, false),
            };
            let read = if let Some(name) = body
                .strip_prefix('<')
                .and_then(|rest| rest.strip_suffix('>'))
            {
                let (code, value) = match name.split_once('=') {
                    Some((code, value)) => (code, Some(value.to_owned())),
                    None => (name, None),
                };
                Atom::Category(
                    Category::from_code(code).ok_or_else(|| format!("no category: {body}"))?,
                    value,
                )
            } else if let Some(name) = body
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            {
                Atom::Slot(match name {
                    "D" => Slot::Day,
                    "M" => Slot::MonthName,
                    "m" => Slot::MonthNumber,
                    "Y" => Slot::Year,
                    "N" => Slot::Number,
                    "U" => Slot::Unit,
                    "W" => Slot::Weekday,
                    "A" => Slot::Article,
                    "C" => Slot::OtherMonth,
                    "F" => Slot::Feast,
                    "y" => Slot::OtherYear,
                    _ => return Err(format!("no slot: {body}")),
                })
            } else if let Some(most) = body.strip_prefix("..").filter(|rest| !rest.is_empty()) {
                Atom::Gap(most.parse().map_err(|_| format!("no gap: {body}"))?)
            } else if let Some(words) = body.strip_prefix('&').filter(|rest| !rest.is_empty()) {
                Atom::Ahead(words.split('/').map(Part::read).collect())
            } else if body == "/" {
                Atom::Words(vec![Part::read(body)])
            } else {
                Atom::Words(body.split('/').map(Part::read).collect())
            };
            atoms.push((read, optional));
        }
        if atoms.is_empty() {
            return Err("an empty pattern".into());
        }
        Ok(Self { atoms })
    }

    /// Fits the pattern to the words that begin at `at`.
    pub(crate) fn fit(&self, line: &Line<'_>, at: usize) -> Option<Match> {
        let mut found = Match::default();
        let mut steps = 0;
        self.step(line, at, 0, &mut found, &mut steps)
            .then_some(found)
    }

    fn step(
        &self,
        line: &Line<'_>,
        at: usize,
        atom: usize,
        found: &mut Match,
        steps: &mut usize,
    ) -> bool {
        *steps += 1;
        if *steps > MOST_STEPS {
            return false;
        }
        let Some((kind, optional)) = self.atoms.get(atom) else {
            found.to = at;
            return true;
        };
        if let Atom::Gap(most) = kind {
            let (_, end) = line.sentence_of(at.saturating_sub(1));
            return (at..=(at + most).min(end))
                .any(|next| self.step(line, next, atom + 1, found, steps));
        }
        let kept = found.taken.len();
        let fits: Vec<(usize, Option<(Slot, f64)>)> = match kind {
            Atom::Words(parts) => {
                let fits = at < line.words.len() && parts.iter().any(|part| part.fits(line, at));
                if fits {
                    vec![(at + 1, None)]
                } else {
                    Vec::new()
                }
            }
            Atom::Category(category, value) => {
                let mut ends: Vec<usize> = line
                    .hits(at)
                    .iter()
                    .filter(|hit| {
                        hit.category == *category
                            && value.as_ref().is_none_or(|value| value == hit.value)
                    })
                    .map(|hit| hit.to)
                    .collect();
                ends.sort_unstable_by(|one, other| other.cmp(one));
                ends.dedup();
                ends.into_iter().map(|end| (end, None)).collect()
            }
            Atom::Slot(slot) => slot_at(line, at, *slot)
                .map(|(value, end)| vec![(end, Some((*slot, value)))])
                .unwrap_or_default(),
            Atom::Ahead(parts) => {
                if parts.iter().any(|part| part.fits(line, at)) {
                    vec![(at, None)]
                } else {
                    Vec::new()
                }
            }
            Atom::Gap(_) => Vec::new(),
        };
        for (end, taken) in fits {
            if let Some((slot, value)) = taken {
                found.taken.push(Taken {
                    slot,
                    value,
                    from: at,
                    to: end,
                });
            }
            if self.step(line, end, atom + 1, found, steps) {
                return true;
            }
            found.taken.truncate(kept);
        }
        *optional && self.step(line, at, atom + 1, found, steps)
    }
}

/// A month or a day of a calendar, as data files name it: "persian-7", "islamic-10-1".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OtherPoint {
    /// Nothing for the civil calendar.
    pub(crate) calendar: Option<Calendar>,
    pub(crate) month: u8,
    /// Nothing where the whole month is meant.
    pub(crate) day: Option<u8>,
}

impl OtherPoint {
    /// Reads the value of a data file.
    pub(crate) fn read(value: &str) -> Option<Self> {
        let mut parts = value.split('-');
        let name = parts.next()?;
        let calendar = Calendar::ALL
            .into_iter()
            .find(|calendar| calendar.code() == name);
        if calendar.is_none() && name != "civil" {
            return None;
        }
        let month = parts.next()?.parse().ok()?;
        let day = match parts.next() {
            Some(day) => Some(day.parse().ok()?),
            None => None,
        };
        parts.next().is_none().then_some(Self {
            calendar,
            month,
            day,
        })
    }

    /// Packs it into the number that a slot keeps.
    fn number(self) -> f64 {
        let calendar = self.calendar.map_or(0, |known| {
            Calendar::ALL
                .iter()
                .position(|calendar| *calendar == known)
                .map_or(0, |place| place + 1)
        });
        let number =
            calendar * 100_000 + usize::from(self.month) * 1000 + self.day.map_or(0, usize::from);
        number as f64
    }

    /// Unpacks the number that a slot kept.
    pub(crate) fn of(number: f64) -> Option<Self> {
        let number = number as usize;
        let day = u8::try_from(number % 1000).ok()?;
        Some(Self {
            calendar: (number / 100_000)
                .checked_sub(1)
                .and_then(|place| Calendar::ALL.get(place).copied()),
            month: u8::try_from(number / 1000 % 100).ok()?,
            day: (day > 0).then_some(day),
        })
    }
}

/// Reads what a slot wants at a word: its value and the word behind it.
fn slot_at(line: &Line<'_>, at: usize, slot: Slot) -> Option<(f64, usize)> {
    let category = |category: Category| {
        let hit = line.hit(at, category)?;
        Some((hit.value.parse().ok()?, hit.to))
    };
    match slot {
        Slot::MonthName => category(Category::Month),
        Slot::Weekday => category(Category::Weekday),
        Slot::Unit => {
            let hit = line.hit(at, Category::Unit)?;
            let index = ["day", "week", "month", "year", "decade", "hour"]
                .iter()
                .position(|unit| *unit == hit.value)?;
            Some((index as f64, hit.to))
        }
        Slot::OtherMonth | Slot::Feast => {
            let kind = if slot == Slot::Feast {
                Category::Feast
            } else {
                Category::CalendarMonth
            };
            let hit = line.hit(at, kind)?;
            // Where nouns have capitals, a small letter says that it is another word: "mehr".
            if line.tongue.manner.nouns_capital && !(at..hit.to).any(|step| line.word(step).capital)
            {
                return None;
            }
            Some((OtherPoint::read(hit.value)?.number(), hit.to))
        }
        Slot::OtherYear => {
            let year = line.word(at).kind == Kind::Number && line.lower(at).len() == 4;
            let value = numerals::whole(line.lower(at)).filter(|_| year)?;
            (1250.0..1500.0).contains(&value).then_some((value, at + 1))
        }
        Slot::Number => numerals::number(line, at),
        Slot::Article => {
            // "174", "280.3", "174-1"; digits only, or a numeral of Chinese characters.
            // "20.3.1": a number with two points is one only here.
            if line.word(at).kind == Kind::Number
                && line.lower(at).split('.').count() == 3
                && let Some(value) = line.lower(at).split('.').next().and_then(numerals::whole)
            {
                return Some((value, at + 1));
            }
            let (value, to) = numerals::number(line, at)?;
            let digits = line.word(at).kind == Kind::Number;
            if digits
                && line.is_mark(at + 1, '-')
                && line.touches(at + 1)
                && line.word(at + 2).kind == Kind::Number
                && line.touches(at + 2)
            {
                return Some((numerals::whole(line.lower(at))?, at + 3));
            }
            let han = line
                .written(at)
                .chars()
                .next()
                .is_some_and(super::line::is_han);
            // "129a", "217/A": a letter belongs to the number.
            let letter = |step: usize| {
                line.is_word(step)
                    && line.touches(step)
                    && line.written(step).chars().count() == 1
                    && !line.written(step).chars().any(super::line::is_han)
            };
            let end = if letter(at + 1) {
                at + 2
            } else if line.is_mark(at + 1, '/') && line.touches(at + 1) && letter(at + 2) {
                at + 3
            } else {
                at + 1
            };
            (digits || han).then_some((value, if digits { end } else { to }))
        }
        Slot::Day | Slot::MonthNumber | Slot::Year => {
            let (value, mut to) = match numerals::plain(line, at) {
                None if slot == Slot::Day => numerals::ordinal(line, at)?,
                None if slot == Slot::Year => numerals::year(line, at)?,
                read => read?,
            };
            // "5-го", "2019-м".
            if line.is_mark(to, '-')
                && line.touches(to)
                && line.touches(to + 1)
                && line.is(to + 1, Category::NumberEnding)
            {
                to += 2;
            }
            let fits = match slot {
                Slot::Day => (1.0..=31.0).contains(&value),
                Slot::MonthNumber => (1.0..=12.0).contains(&value),
                _ => (1800.0..2200.0).contains(&value),
            };
            fits.then_some((value, to))
        }
    }
}
