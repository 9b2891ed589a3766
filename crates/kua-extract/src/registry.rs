//! Who is who: one draft for every real person, organisation and place, and where each is named.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use kua_core::proposal::PersonClass;

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::names::{Guess, Names, Votes};
use crate::text::{Paragraph, TokenKind};

/// What a spelling leads to.
#[derive(Debug, Clone)]
enum Target {
    Name(usize),
    Part(Vec<usize>),
    Organisation(usize),
    Place(usize),
}

/// A person, organisation or place that the first pass found.
struct Named {
    name: String,
    guess: Guess,
    certainty: f64,
    /// True where only the model knows it.
    voice: bool,
    draft: Option<DraftNumber>,
}

/// All names of the text.
pub(crate) struct Registry {
    named: Vec<Named>,
    /// What a spelling leads to; its words are joined with one blank.
    index: HashMap<String, Target>,
    /// How many words the spellings that begin with a word have, longest first.
    lengths: HashMap<String, Vec<usize>>,
    organisations: HashMap<usize, DraftNumber>,
    places: HashMap<usize, DraftNumber>,
    facilities: HashMap<String, DraftNumber>,
    short_forms: HashMap<String, String>,
    /// What persons are called beside their names.
    aliases: HashSet<String>,
    recent: HashMap<usize, usize>,
    clock: usize,
    /// How a proposal says that only the model knows the name.
    voice: String,
}

/// A name at a place of a paragraph.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) draft: DraftNumber,
}

/// How many persons may share a name that still stands for one of them.
const SHARED: usize = 8;

impl Registry {
    /// Makes the registry out of the settled names; `voice` is the package and version of the model.
    pub(crate) fn new(names: &Names, voice: Option<&str>) -> Self {
        let mut registry = Self {
            named: Vec::new(),
            index: HashMap::new(),
            lengths: HashMap::new(),
            organisations: HashMap::new(),
            places: HashMap::new(),
            facilities: HashMap::new(),
            short_forms: HashMap::new(),
            aliases: HashSet::new(),
            recent: HashMap::new(),
            clock: 0,
            voice: voice.map_or_else(String::new, |name| {
                format!("model:{}", name.replace(' ', "/"))
            }),
        };
        let mut sorted: Vec<_> = names.votes.iter().collect();
        sorted.sort_by_key(|(name, votes)| (votes.first, name.as_str().to_owned()));
        let mut persons: HashMap<String, Vec<usize>> = HashMap::new();
        let mut parts: HashMap<String, Vec<usize>> = HashMap::new();
        let mut single = Vec::new();
        let person_words: HashSet<&str> = names
            .votes
            .iter()
            .filter(|(_, votes)| votes.words > 1 && votes.guess() == Guess::Person)
            .flat_map(|(name, _)| name.split(' '))
            .collect();
        // "Ms. Brand Olsen" and "Olga Brand Olsen": the last words of one longer name.
        let mut owners: HashMap<&str, Option<&str>> = HashMap::new();
        for (name, votes) in names.votes.iter() {
            if votes.words > 2 && votes.guess() == Guess::Person {
                let mut tail = name.as_str();
                while let Some((_, rest)) = tail.split_once(' ') {
                    tail = rest;
                    if !tail.contains(' ') {
                        break;
                    }
                    owners
                        .entry(tail)
                        .and_modify(|owner| *owner = None)
                        .or_insert(Some(name.as_str()));
                }
            }
        }
        let mut tails: Vec<(&str, &str)> = Vec::new();
        for (name, votes) in sorted {
            if votes.words > 1
                && votes.guess() == Guess::Person
                && let Some(Some(owner)) = owners.get(name.as_str())
            {
                tails.push((name.as_str(), owner));
                continue;
            }
            let mut guess = votes.guess();
            if guess == Guess::Unknown {
                continue;
            }
            if guess == Guess::Place && votes.words == 1 && person_words.contains(name.as_str()) {
                guess = Guess::Person;
            }
            if guess == Guess::Organisation
                && votes.words == 1
                && votes.organisation < 4
                && person_words.contains(name.as_str())
            {
                guess = Guess::Person;
            }
            if guess == Guess::Person && votes.words == 1 {
                single.push((name, votes));
                continue;
            }
            if guess == Guess::Person {
                let first = name.split(' ').next().unwrap_or_default().to_owned();
                let twin = persons.get(&first).and_then(|known| {
                    known.iter().rev().take(64).copied().find(|number| {
                        registry
                            .named
                            .get(*number)
                            .is_some_and(|other| nearly_same(&other.name, name))
                    })
                });
                if let Some(number) = twin {
                    registry.add(name, Target::Name(number));
                    continue;
                }
                let number = registry.enter(name, guess, votes);
                persons.entry(first).or_default().push(number);
                for part in name.split(' ') {
                    let part = part.trim_matches(['"', '“', '”', '«', '»', '(', ')']);
                    if part.chars().count() > 1 && !part.ends_with('.') {
                        parts.entry(part.to_owned()).or_default().push(number);
                        // "Salma el-Terl", and "El-Terl" at the head of a sentence.
                        if let Some(tail) = part.strip_prefix("el-").or(part.strip_prefix("al-")) {
                            let head = if part.starts_with('e') { "El-" } else { "Al-" };
                            parts
                                .entry(format!("{head}{tail}"))
                                .or_default()
                                .push(number);
                        }
                    }
                }
                continue;
            }
            registry.enter(name, guess, votes);
        }
        for (tail, owner) in tails {
            if let Some(target) = registry.index.get(owner).cloned() {
                registry.add(tail, target);
            }
        }
        let by_letters: HashMap<Vec<char>, String> = parts
            .keys()
            .filter(|part| part.chars().count() > 5)
            .map(|part| {
                let mut letters: Vec<char> = part.chars().collect();
                letters.sort_unstable();
                (letters, part.clone())
            })
            .collect();
        let houses: HashMap<String, usize> = registry
            .named
            .iter()
            .enumerate()
            .filter(|(_, named)| named.guess == Guess::Organisation)
            .filter_map(|(number, named)| {
                let (first, rest) = named.name.split_once(' ')?;
                is_house(rest).then(|| (first.to_owned(), number))
            })
            .collect();
        for (name, votes) in single {
            let mut letters: Vec<char> = name.chars().collect();
            letters.sort_unstable();
            if let Some(twisted) = by_letters.get(&letters).filter(|part| *part != name) {
                // "Kubalov" for "Kulabov": two letters changed places.
                if let Some(numbers) = parts.get(twisted).cloned() {
                    registry.add(name, Target::Part(numbers));
                    continue;
                }
            }
            // "Slova demands": the Slova Centre, in short.
            let house = houses.get(name).copied();
            if let Some(number) = house.filter(|_| !parts.contains_key(name)) {
                registry.add(name, Target::Name(number));
                continue;
            }
            if !parts.contains_key(name) {
                registry.enter(name, Guess::Person, votes);
            }
        }
        for (part, numbers) in parts {
            // A name that many share says nothing of whom is meant.
            if numbers.len() <= SHARED && !registry.index.contains_key(&part) {
                registry.add(&part, Target::Part(numbers));
            }
        }
        registry.add_abbreviations(names);
        for (name, alias) in &names.aliases {
            let target = registry.index.get(name).filter(|target| match target {
                Target::Name(number) => registry
                    .named
                    .get(*number)
                    .is_some_and(|named| named.guess == Guess::Person),
                Target::Part(_) => true,
                Target::Organisation(_) | Target::Place(_) => false,
            });
            if let Some(target) = target.cloned() {
                registry.add(alias, target);
                registry.aliases.insert(alias.clone());
            }
        }
        for lengths in registry.lengths.values_mut() {
            lengths.sort_unstable_by_key(|length| std::cmp::Reverse(*length));
        }
        registry
    }

    fn enter(&mut self, name: &str, guess: Guess, votes: &Votes) -> usize {
        let number = self.push(name, guess, votes.certainty());
        if let Some(named) = self.named.get_mut(number) {
            named.voice = votes.voice.is_some();
        }
        number
    }

    fn push(&mut self, name: &str, guess: Guess, certainty: f64) -> usize {
        let number = self.named.len();
        self.named.push(Named {
            name: name.to_owned(),
            guess,
            certainty,
            voice: false,
            draft: None,
        });
        self.add(name, Target::Name(number));
        number
    }

    fn add(&mut self, name: &str, target: Target) {
        let words: Vec<String> = Paragraph::bare(name)
            .into_iter()
            .filter_map(|(begin, end)| name.get(begin..end).map(str::to_owned))
            .collect();
        if let Some(first) = words.first() {
            let lengths = self.lengths.entry(first.clone()).or_default();
            if !lengths.contains(&words.len()) {
                lengths.push(words.len());
            }
            self.index.entry(words.join(" ")).or_insert(target);
        }
    }

    fn add_abbreviations(&mut self, names: &Names) {
        let by_name: HashMap<String, usize> = self
            .named
            .iter()
            .enumerate()
            .filter(|(_, named)| named.guess == Guess::Organisation)
            .map(|(number, named)| (named.name.clone(), number))
            .collect();
        for (long, short, _) in &names.abbreviations {
            let mut rest = long.as_str();
            let target = loop {
                if let Some(number) = by_name.get(rest).copied() {
                    break Some(Target::Name(number));
                }
                let paragraph = Paragraph::new(rest, 0, rest.len());
                // "Human Rights Ledger China (HRLC)" does not shorten China.
                if let Some(found) = gazetteer().find(&paragraph, 0)
                    && found.length == paragraph.tokens.len()
                    && (rest.len() == long.len()
                        || !matches!(found.known, Known::Place(_))
                        || spells(rest, short).is_some())
                {
                    break Some(match found.known {
                        Known::Place(number) => Target::Place(number),
                        Known::Organisation(number) => Target::Organisation(number),
                    });
                }
                match rest.split_once(' ') {
                    Some((_, tail)) => rest = tail,
                    None => break None,
                }
            };
            let initials = spells(long, short);
            let target = target.or_else(|| {
                // A full name whose initials are the short form is an organisation.
                initials.map(|name| Target::Name(self.push(name, Guess::Organisation, 0.8)))
            });
            if let Some(target) = target {
                let full = match &target {
                    Target::Name(number) => self.named.get(*number).map(|named| named.name.clone()),
                    Target::Organisation(number) => {
                        Some(gazetteer().organisation(*number).to_owned())
                    }
                    _ => None,
                };
                if let Some(full) = full {
                    self.short_forms
                        .entry(full)
                        .or_insert_with(|| short.clone());
                }
                // What the text itself says about the short form beats other readings.
                self.index.remove(short.as_str());
                self.add(short, target);
            }
        }
    }

    /// Finds the names of a paragraph, making drafts for those that are new.
    pub(crate) fn find(&mut self, paragraph: &Paragraph<'_>, drafts: &mut Vec<Draft>) -> Vec<Item> {
        let mut items = Vec::new();
        let mut at = 0;
        while at < paragraph.tokens.len() {
            // "2nd Penal Court" begins with a number that is a word.
            let ordinal = paragraph.token(at).kind == TokenKind::Number
                && paragraph
                    .word(at)
                    .ends_with(|letter: char| letter.is_ascii_lowercase());
            if !paragraph.is_word(at) && !ordinal {
                at += 1;
                continue;
            }
            let own = self.own(paragraph, at);
            let known = gazetteer().find(paragraph, at);
            // "in Sofia" is the place, whoever else bears the name.
            let placed = known.is_some()
                && matches!(own, Some((_, Target::Part(_))))
                && matches!(
                    paragraph.lower(at.wrapping_sub(1)),
                    "in" | "from" | "near" | "at" | "to"
                );
            let own = own.filter(|_| !placed);
            let own_length = own.as_ref().map_or(0, |(length, _)| *length);
            let known_length = known.as_ref().map_or(0, |found| found.length);
            let (length, draft) = if own_length > 0 && own_length >= known_length {
                let target = own.map(|(_, target)| target);
                let draft = target
                    .and_then(|target| self.resolve(&target, paragraph, at, own_length, drafts));
                self.nested(paragraph, at, own_length, drafts);
                (own_length, draft)
            } else if let Some(found) = known.filter(|_| paragraph.token(at).capital) {
                let (target, length) = match found.known {
                    Known::Place(number) => (
                        Target::Place(number),
                        found.length + usize::from(headed(paragraph, at + found.length)),
                    ),
                    Known::Organisation(number) => (Target::Organisation(number), found.length),
                };
                (length, self.resolve(&target, paragraph, at, length, drafts))
            } else if let Some((length, draft)) = self.facility(paragraph, at, drafts) {
                (length, Some(draft))
            } else {
                self.hyphenated(paragraph, at, drafts, &mut items);
                at += 1;
                continue;
            };
            if let Some(draft) = draft {
                items.push(Item {
                    from: at,
                    to: at + length,
                    draft,
                });
            }
            at += length.max(1);
        }
        items
    }

    /// A town that a longer name holds is a place of its own: the last words of "the court of
    /// Qaratal", the first of "Qaratal police station".
    fn nested(
        &mut self,
        paragraph: &Paragraph<'_>,
        at: usize,
        length: usize,
        drafts: &mut Vec<Draft>,
    ) {
        let last = at + length - 1;
        let (from, known) = if length > 1 && !paragraph.token(last).capital {
            (at, gazetteer().find(paragraph, at))
        } else if length > 2 && matches!(paragraph.word(last - 1), "of" | "in") {
            (last, gazetteer().find(paragraph, last))
        } else {
            return;
        };
        if let Some(found) = known
            && found.length < length
            && from + found.length <= at + length
            && let Known::Place(number) = found.known
        {
            self.resolve(
                &Target::Place(number),
                paragraph,
                from,
                found.length,
                drafts,
            );
        }
    }

    /// Looks the longest name of the text's own names up.
    fn own(&self, paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Target)> {
        let lengths = self.lengths.get(paragraph.word(at))?;
        lengths.iter().find_map(|length| {
            let words: Vec<&str> = (at..at + length).map(|step| paragraph.word(step)).collect();
            let target = self.index.get(words.join(" ").as_str())?;
            // A surname that is also a word counts inside a sentence only.
            if let Target::Part(_) = target {
                let token = paragraph.token(at);
                let common = paragraph.has(at, tag::NO_NAME | tag::SPEECH);
                if common && (token.first || paragraph.heading || !token.capital) {
                    return None;
                }
            }
            Some((*length, target.clone()))
        })
    }

    fn resolve(
        &mut self,
        target: &Target,
        paragraph: &Paragraph<'_>,
        at: usize,
        length: usize,
        drafts: &mut Vec<Draft>,
    ) -> Option<DraftNumber> {
        self.clock += 1;
        let bytes = paragraph.span(at, at + length);
        match target {
            Target::Name(number) => {
                self.recent.insert(*number, self.clock);
                Some(self.draft_of(*number, bytes, paragraph, drafts))
            }
            Target::Part(numbers) => {
                let recent = &self.recent;
                let number = *numbers
                    .iter()
                    .max_by_key(|number| recent.get(number).copied().unwrap_or(0))?;
                self.recent.insert(number, self.clock);
                Some(self.draft_of(number, bytes, paragraph, drafts))
            }
            Target::Organisation(number) => {
                let name = gazetteer().organisation(*number);
                let written = paragraph.slice(at, at + length);
                let abbreviation = self.short_forms.get(name).cloned();
                let draft = *self.organisations.entry(*number).or_insert_with(|| {
                    drafts.push(Draft::new(
                        bytes,
                        DraftValue::Organisation {
                            name: written.to_owned(),
                            abbreviation,
                        },
                        0.95,
                        "rule:known-organisation/1",
                    ));
                    drafts.len() - 1
                });
                note(drafts, draft, bytes, written);
                Some(draft)
            }
            Target::Place(number) => {
                let written = paragraph.slice(at, at + length);
                let known = *number;
                let draft = *self.places.entry(known).or_insert_with(|| {
                    drafts.push(Draft::new(
                        bytes,
                        DraftValue::Place {
                            name: written.to_owned(),
                            known: Some(known),
                            country: gazetteer().place(known).map(|place| place.country),
                        },
                        0.9,
                        "rule:gazetteer/1",
                    ));
                    drafts.len() - 1
                });
                note(drafts, draft, bytes, written);
                Some(draft)
            }
        }
    }

    fn draft_of(
        &mut self,
        number: usize,
        bytes: Bytes,
        paragraph: &Paragraph<'_>,
        drafts: &mut Vec<Draft>,
    ) -> DraftNumber {
        let Some(named) = self.named.get_mut(number) else {
            return 0;
        };
        let written = paragraph.bytes(bytes.0, bytes.1);
        let draft = *named.draft.get_or_insert_with(|| {
            let name = named.name.clone();
            let (value, rule) = match named.guess {
                Guess::Organisation => {
                    let abbreviation = self.short_forms.get(&name).cloned();
                    (
                        DraftValue::Organisation { name, abbreviation },
                        "rule:organisation/1",
                    )
                }
                Guess::Place => (
                    DraftValue::Place {
                        name,
                        known: None,
                        country: None,
                    },
                    "rule:place-context/1",
                ),
                _ => (
                    DraftValue::Person {
                        name,
                        role: None,
                        class: PersonClass::Other,
                    },
                    "rule:person/1",
                ),
            };
            let by = if named.voice {
                Cow::Owned(self.voice.clone())
            } else {
                Cow::Borrowed(rule)
            };
            drafts.push(Draft::new(bytes, value, named.certainty, by));
            drafts.len() - 1
        });
        if self.aliases.contains(written)
            && let Some(draft) = drafts.get_mut(draft)
            && draft.main != bytes
        {
            // However long it is, what somebody is called is not their name.
            draft.mention(bytes);
        } else {
            note(drafts, draft, bytes, written);
        }
        draft
    }

    /// "Hotel Rahat Palace" comes with the names; this finds "the Chinese consulate".
    fn facility(
        &mut self,
        paragraph: &Paragraph<'_>,
        at: usize,
        drafts: &mut Vec<Draft>,
    ) -> Option<(usize, DraftNumber)> {
        let fits = paragraph.has(at, tag::NATION)
            && paragraph.token(at).capital
            && matches!(paragraph.word(at + 1), "consulate" | "embassy");
        if !fits {
            return None;
        }
        let bytes = paragraph.span(at, at + 2);
        let name = paragraph.slice(at, at + 2).to_owned();
        // "outside the Chinese consulate" is a building; what answers a question is a body.
        let before =
            at.wrapping_sub(1 + usize::from(paragraph.has(at.wrapping_sub(1), tag::DETERMINER)));
        let building = matches!(
            paragraph.lower(before),
            "in" | "at"
                | "outside"
                | "inside"
                | "before"
                | "near"
                | "to"
                | "of"
                | "into"
                | "from"
                | "entered"
                | "stormed"
                | "leaving"
                | "opposite"
                | "around"
        );
        let draft = *self.facilities.entry(name.clone()).or_insert_with(|| {
            let value = if building {
                DraftValue::Place {
                    name,
                    known: None,
                    country: None,
                }
            } else {
                DraftValue::Organisation {
                    name,
                    abbreviation: None,
                }
            };
            drafts.push(Draft::new(bytes, value, 0.7, "rule:consulate/2"));
            drafts.len() - 1
        });
        note(drafts, draft, bytes, "");
        Some((2, draft))
    }

    /// "Kazakhstan-China border": two places in one word.
    fn hyphenated(
        &mut self,
        paragraph: &Paragraph<'_>,
        at: usize,
        drafts: &mut Vec<Draft>,
        items: &mut Vec<Item>,
    ) {
        let word = paragraph.word(at);
        if !paragraph.token(at).capital || !word.contains(['-', '–']) {
            return;
        }
        let begin = paragraph.token(at).begin;
        let mut offset = 0;
        let mut found = Vec::new();
        let compound = crate::names::is_compound(paragraph.lower(at));
        for part in word.split(['-', '–']) {
            if compound && offset > 0 {
                break;
            }
            let single = Paragraph::new(part, 0, part.len());
            match gazetteer().find(&single, 0) {
                Some(known) if known.length == single.tokens.len() => {
                    if let Known::Place(number) = known.known {
                        found.push((
                            number,
                            begin + offset,
                            begin + offset + part.len(),
                            part.to_owned(),
                        ));
                    }
                }
                _ => return,
            }
            // Both kinds of hyphen are looked for; the text tells how wide this one is.
            let behind = word
                .get(offset + part.len()..)
                .and_then(|rest| rest.chars().next());
            offset += part.len() + behind.map_or(0, char::len_utf8);
        }
        for (number, from, to, name) in found {
            let country = gazetteer().place(number).map(|place| place.country);
            let draft = *self.places.entry(number).or_insert_with(|| {
                drafts.push(Draft::new(
                    (from, to),
                    DraftValue::Place {
                        name: name.clone(),
                        known: Some(number),
                        country,
                    },
                    0.9,
                    "rule:gazetteer/1",
                ));
                drafts.len() - 1
            });
            note(drafts, draft, (from, to), &name);
            items.push(Item {
                from: at,
                to: at + 1,
                draft,
            });
        }
    }
}

/// Tells whether the kind of place stands behind its name in capitals: "Qaratal Region".
fn headed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.token(at).capital
        && !paragraph.heading
        && !paragraph.all_capitals(at)
        && matches!(
            paragraph.lower(at),
            "region"
                | "province"
                | "oblast"
                | "county"
                | "district"
                | "prefecture"
                | "krai"
                | "governorate"
                | "township"
        )
        && !paragraph.token(at + 1).capital
}

/// Adds a spelling; the fullest form becomes the main one.
fn note(drafts: &mut [Draft], number: DraftNumber, bytes: Bytes, written: &str) {
    let Some(draft) = drafts.get_mut(number) else {
        return;
    };
    if draft.main == bytes {
        return;
    }
    let longer = bytes.1 - bytes.0 > draft.main.1 - draft.main.0;
    if longer && draft.mentions.len() < crate::draft::MOST_SPANS {
        let shorter = std::mem::replace(&mut draft.main, bytes);
        draft.mentions.push(shorter);
        if let DraftValue::Organisation { name, .. }
        | DraftValue::Place { name, .. }
        | DraftValue::Person { name, .. } = &mut draft.value
            && written.len() > name.len()
        {
            *name = written.to_owned();
        }
    } else {
        draft.mention(bytes);
    }
}

/// Tells whether the words behind the first one of a name only say what kind of house it is.
fn is_house(rest: &str) -> bool {
    !rest.contains(' ')
        && matches!(
            rest.to_lowercase().as_str(),
            "centre"
                | "center"
                | "foundation"
                | "fund"
                | "institute"
                | "initiative"
                | "network"
                | "group"
                | "union"
                | "association"
                | "society"
                | "project"
                | "forum"
                | "movement"
                | "watch"
                | "house"
        )
}

/// Tells whether two names differ by one letter: the same person, spelt twice.
fn nearly_same(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    if long.len() - short.len() > 1 || short.len() < 10 {
        return false;
    }
    let head = short
        .iter()
        .zip(long.iter())
        .take_while(|(a, b)| a == b)
        .count();
    let tail = short
        .iter()
        .rev()
        .zip(long.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    head + tail + 1 >= long.len()
}

/// Returns the part of a name whose initials are the short form.
fn spells<'n>(long: &'n str, short: &str) -> Option<&'n str> {
    let letters: Vec<char> = short
        .chars()
        .filter(|letter| letter.is_uppercase())
        .collect();
    let mut rest = long;
    loop {
        let capitals: Vec<char> = rest
            .split([' ', '-'])
            .filter_map(|word| word.chars().next())
            .filter(|letter| letter.is_uppercase())
            .collect();
        if capitals == letters && letters.len() > 1 {
            return Some(rest);
        }
        rest = rest.split_once(' ')?.1;
    }
}
