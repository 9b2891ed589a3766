//! Every person, organisation and place of a text once, whatever case its names stand in.

mod spaceless;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use kua_core::proposal::PersonClass;

use super::lexicon::Category;
use super::line::Line;
use super::names::{Candidate, Guess, candidates, family_like};
use super::russian::{self, Gender};
use super::voice;
use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::gazetteer::gazetteer;

/// How many different spellings are kept.
const MOST_NAMES: usize = 100_000;

/// How many bearers of one word are looked at, the latest first, so that long texts stay linear.
const MOST_NAMESAKES: usize = 200;

/// How sure a person is whom only a model takes for one.
const HEARD: f64 = 0.7;

/// A name in a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) draft: DraftNumber,
}

/// What the text says of one spelling.
struct Votes {
    words: Vec<String>,
    person: u32,
    organisation: u32,
    place: u32,
    /// How often it was a candidate.
    seen: u32,
    /// A model takes it for a person.
    heard: bool,
}

/// One that is named.
struct Named {
    guess: Guess,
    /// The bases of each word of the fullest name.
    words: Vec<Vec<String>>,
    certainty: f64,
    /// True where only a model takes it for a person.
    heard: bool,
    /// Whether it is a man or a woman, where the name says it.
    gender: Option<Gender>,
    /// The name in the nominative, where a spelling tells it.
    nominative: Option<String>,
    draft: Option<DraftNumber>,
    clock: usize,
}

/// All that a text names.
#[derive(Default)]
pub(crate) struct Registry {
    votes: Vec<Votes>,
    by_spelling: HashMap<String, usize>,
    named: Vec<Named>,
    /// Spelling to one that is named.
    spellings: HashMap<String, usize>,
    /// First word to the numbers of words that spellings which begin so have, longest first.
    lengths: HashMap<String, Vec<usize>>,
    /// Base of a word to the persons who have it.
    parts: HashMap<String, Vec<usize>>,
    places: HashMap<usize, DraftNumber>,
    /// Spellings that only point at somebody: "张先生".
    pointers: HashSet<String>,
    /// Base of the first word to the organisations and places that have it.
    others: HashMap<String, Vec<usize>>,
    /// How a proposal says that only the model knows the name.
    voice: Option<String>,
    clock: usize,
}

impl Registry {
    /// Looks at a line in the first pass.
    ///
    /// Returns the candidates that too little speaks for.
    pub(crate) fn collect(&mut self, line: &Line<'_>) -> Vec<Candidate> {
        let candidates = candidates(line);
        for candidate in &candidates {
            self.vote(line, candidate);
        }
        voice::doubts(&candidates)
    }

    /// Takes note that a model takes a candidate for a person; `voice` names the model.
    pub(crate) fn hear(&mut self, line: &Line<'_>, candidate: &Candidate, voice: &str) {
        let words: Vec<&str> = (candidate.from..candidate.to)
            .map(|at| line.lower(at))
            .collect();
        if let Some(votes) = self
            .by_spelling
            .get(&words.join(" "))
            .and_then(|number| self.votes.get_mut(*number))
        {
            votes.heard = true;
            if self.voice.is_none() {
                self.voice = Some(format!("model:{}", voice.replace(' ', "/")));
            }
        }
    }

    fn vote(&mut self, line: &Line<'_>, candidate: &Candidate) {
        let words: Vec<String> = (candidate.from..candidate.to)
            .map(|at| line.lower(at).to_owned())
            .collect();
        let spelling = words.join(" ");
        let number = match self.by_spelling.get(&spelling) {
            Some(number) => *number,
            None if self.votes.len() >= MOST_NAMES => return,
            None => {
                self.votes.push(Votes {
                    words,
                    person: 0,
                    organisation: 0,
                    place: 0,
                    seen: 0,
                    heard: false,
                });
                self.by_spelling.insert(spelling, self.votes.len() - 1);
                self.votes.len() - 1
            }
        };
        if let Some(votes) = self.votes.get_mut(number) {
            votes.seen += 1;
            match candidate.guess {
                Guess::Person => votes.person = votes.person.max(candidate.weight),
                Guess::Organisation => {
                    votes.organisation = votes.organisation.max(candidate.weight)
                }
                Guess::Place => votes.place = votes.place.max(candidate.weight),
            }
        }
    }

    /// Decides who and what there is.
    pub(crate) fn settle(&mut self, tongue: &super::Tongue) {
        let votes = std::mem::take(&mut self.votes);
        self.by_spelling.clear();
        if tongue.manner.spaceless {
            self.settle_spaceless(votes, tongue);
            return;
        }
        let bases = |words: &[String]| {
            words
                .iter()
                .map(|word| tongue.endings.bases(word))
                .collect::<Vec<_>>()
        };
        // Full names first, so that single words find them.
        let mut order: Vec<&Votes> = votes.iter().collect();
        order.sort_by_key(|votes| {
            let weak = votes.person.max(votes.organisation).max(votes.place) < 2;
            (votes.words.len() < 2, weak)
        });
        for votes in order {
            let words = bases(&votes.words);
            let single = votes.words.len() == 1;
            let most = votes.person.max(votes.organisation).max(votes.place);
            let guess = if votes.organisation > 0
                && votes.organisation >= votes.person
                && votes.organisation >= votes.place
            {
                Guess::Organisation
            } else if votes.place > votes.person {
                Guess::Place
            } else {
                Guess::Person
            };
            let by_rules = match guess {
                Guess::Person if single => votes.person >= 3,
                _ => most >= 2,
            };
            let heard = votes.heard && guess == Guess::Person && !by_rules;
            let enough = by_rules || heard;
            // "bei Luo": who is named in full elsewhere is no place.
            let guess = if guess == Guess::Place
                && single
                && votes.place <= 4
                && tongue.manner.nouns_capital
                && self.same_person(&words).is_some()
            {
                Guess::Person
            } else {
                guess
            };
            let known = match guess {
                Guess::Person => self.same_person(&words),
                _ => self.same_other(guess, &words),
            };
            let number = match known {
                Some(number) => number,
                None if !enough => continue,
                None => {
                    self.named.push(Named {
                        guess,
                        words: words.clone(),
                        certainty: if heard {
                            HEARD
                        } else {
                            0.5 + 0.06 * f64::from(most.min(7))
                        },
                        heard,
                        gender: (guess == Guess::Person && tongue.manner.declines)
                            .then(|| russian::names::gender(tongue, &votes.words))
                            .flatten(),
                        nominative: None,
                        draft: None,
                        clock: 0,
                    });
                    self.named.len() - 1
                }
            };
            if guess == Guess::Person {
                self.add_parts(number, &words);
            } else if known.is_none() {
                for base in words.first().into_iter().flatten() {
                    self.others.entry(base.clone()).or_default().push(number);
                }
            }
            // One word that only ever was part of a longer name stays with the parts.
            if !(single && guess == Guess::Person && known.is_some()) {
                self.spell(&votes.words, number);
            }
        }
    }

    fn spell(&mut self, words: &[String], number: usize) {
        let Some(first) = words.first() else { return };
        let lengths = self.lengths.entry(first.clone()).or_default();
        if !lengths.contains(&words.len()) {
            lengths.push(words.len());
            lengths.sort_unstable_by(|one, other| other.cmp(one));
        }
        self.spellings.insert(words.join(" "), number);
    }

    fn add_parts(&mut self, number: usize, words: &[Vec<String>]) {
        let longer = self
            .named
            .get(number)
            .is_some_and(|named| words.len() > named.words.len());
        if longer && let Some(named) = self.named.get_mut(number) {
            named.words = words.to_vec();
        }
        for base in words.iter().flatten() {
            if base.chars().filter(|letter| letter.is_alphabetic()).count() < 3 {
                continue;
            }
            let holders = self.parts.entry(base.clone()).or_default();
            if !holders.contains(&number) {
                holders.push(number);
            }
        }
    }

    /// Finds the organisation or place that has these words.
    fn same_other(&self, guess: Guess, words: &[Vec<String>]) -> Option<usize> {
        let holders = words
            .first()?
            .iter()
            .filter_map(|base| self.others.get(base))
            .flat_map(|holders| holders.iter().rev().take(MOST_NAMESAKES));
        holders.copied().find(|number| {
            self.named.get(*number).is_some_and(|named| {
                named.guess == guess
                    && named.words.len() == words.len()
                    && named
                        .words
                        .iter()
                        .zip(words)
                        .all(|(one, other)| shares(one, other))
            })
        })
    }

    /// Finds the person whose name has all these words, or whose words these all are.
    fn same_person(&self, words: &[Vec<String>]) -> Option<usize> {
        let holders = words
            .iter()
            .flatten()
            .filter_map(|base| self.parts.get(base))
            .flat_map(|holders| holders.iter().rev().take(MOST_NAMESAKES));
        let mut seen = Vec::new();
        for number in holders {
            if seen.contains(number) {
                continue;
            }
            seen.push(*number);
            let Some(named) = self.named.get(*number) else {
                continue;
            };
            let (short, long) = if words.len() <= named.words.len() {
                (words, named.words.as_slice())
            } else {
                (named.words.as_slice(), words)
            };
            let mut free: Vec<&Vec<String>> = long.iter().collect();
            let all = short.iter().all(|word| {
                let place = free
                    .iter()
                    .position(|other| shares(word, other) || is_initial_of(word, other));
                place.map(|place| free.swap_remove(place)).is_some()
            });
            if all {
                return Some(*number);
            }
        }
        None
    }

    /// Puts names of persons into the nominative, where a spelling tells it.
    pub(crate) fn finish(&mut self, drafts: &mut [Draft]) {
        for named in &mut self.named {
            let (Some(nominative), Some(draft)) = (named.nominative.take(), named.draft) else {
                continue;
            };
            let words = |name: &str| name.split_whitespace().count();
            if let Some(DraftValue::Person { name, .. }) =
                drafts.get_mut(draft).map(|draft| &mut draft.value)
                && words(name) <= words(&nominative)
            {
                *name = nominative;
            }
        }
    }

    /// Finds the names of a line in the second pass, making drafts for those that are new.
    pub(crate) fn find(&mut self, line: &Line<'_>, drafts: &mut Vec<Draft>) -> Vec<Item> {
        let mut items = Vec::new();
        let mut at = 0;
        while at < line.words.len() {
            if !line.is_word(at)
                && !self.lengths.contains_key(line.lower(at))
                && line.words.get(at).is_none_or(|word| {
                    !matches!(word.kind, super::line::Kind::Mark('«' | '“' | '"' | '„'))
                })
            {
                at += 1;
                continue;
            }
            let own = self.own(line, at);
            let place = line
                .tongue
                .places
                .find(line, at)
                .filter(|place| !super::han::is_people(line, at, place.to));
            let own_to = own.map_or(0, |(to, _)| to);
            let part = own.is_some_and(|(_, part)| part);
            let (to, draft) = match (own, place) {
                (Some((to, _)), Some(place))
                    if place.to > to
                        || part
                            && place.to == to
                            && !(line.tongue.manner.apostrophe_cuts
                                && super::turkish::people::stays(line, to)) =>
                {
                    (place.to, Some(self.place(line, at, &place, drafts)))
                }
                (Some((to, _)), _) => (to, self.resolve(line, at, to, drafts)),
                (None, Some(place)) if place.to > own_to => {
                    (place.to, Some(self.place(line, at, &place, drafts)))
                }
                _ => {
                    at += 1;
                    continue;
                }
            };
            if let Some(draft) = draft {
                // "Ақтөбе қалалық соты" names a town too.
                if drafts.get(draft).is_some_and(Draft::is_organisation)
                    && let Some(town) = town_of(line, at, to)
                {
                    self.place(line, at, &town, drafts);
                }
                items.push(Item {
                    from: at,
                    to,
                    draft,
                });
            }
            at = to.max(at + 1);
        }
        items
    }

    /// Looks up the longest own name that begins here; true where it is part of a longer one.
    fn own(&self, line: &Line<'_>, at: usize) -> Option<(usize, bool)> {
        let cased = !line.tongue.manner.small_names();
        for length in self.lengths.get(line.lower(at)).into_iter().flatten() {
            let key: Vec<&str> = (at..at + length).map(|step| line.lower(step)).collect();
            if let Some(number) = self.spellings.get(&key.join(" ")) {
                let person = self
                    .named
                    .get(*number)
                    .is_some_and(|named| named.guess == Guess::Person);
                if !cased || !person || line.word(at).capital || *length > 1 {
                    return Some((at + length, false));
                }
            }
        }
        if line.tongue.manner.spaceless || !line.is_word(at) || cased && !line.word(at).capital {
            return None;
        }
        let common = line.hits(at).iter().any(|hit| {
            !matches!(
                hit.category,
                Category::Given | Category::Family | Category::Particle
            )
        });
        if common
            || line.lower(at).chars().count() < 3
            || !cased
                && !line.is_any(at, &[Category::Given, Category::Family])
                && !family_like(line, at)
        {
            return None;
        }
        let held = line
            .tongue
            .endings
            .bases(line.lower(at))
            .iter()
            .any(|base| self.parts.contains_key(base));
        held.then_some((at + 1, true))
    }

    fn resolve(
        &mut self,
        line: &Line<'_>,
        at: usize,
        to: usize,
        drafts: &mut Vec<Draft>,
    ) -> Option<DraftNumber> {
        self.clock += 1;
        let key: Vec<&str> = (at..to).map(|step| line.lower(step)).collect();
        let spelt = self.spellings.get(&key.join(" ")).copied();
        let number = spelt.or_else(|| {
            let bases = line.tongue.endings.bases(line.lower(at));
            let subject = line
                .tongue
                .manner
                .declines
                .then(|| russian::names::subject(line, at, to))
                .flatten();
            let holders = || {
                bases
                    .iter()
                    .filter_map(|base| self.parts.get(base))
                    .flat_map(|holders| holders.iter().rev().take(MOST_NAMESAKES))
                    .copied()
            };
            let said = |number: &usize| {
                subject.is_some()
                    && self
                        .named
                        .get(*number)
                        .is_some_and(|one| one.gender == subject)
            };
            let only = holders().any(|number| said(&number));
            holders()
                .filter(|number| !only || said(number))
                .filter(|number| {
                    // "Орлова" is not he, "Орлов" is not she.
                    let gender = self.named.get(*number).and_then(|named| named.gender);
                    gender.is_none_or(|gender| {
                        russian::names::fits(line.tongue, line.lower(at), gender)
                    })
                })
                .max_by_key(|number| {
                    let named = self.named.get(*number);
                    let draft = named.and_then(|named| drafts.get(named.draft?));
                    (
                        !(line.tongue.manner.declines && draft.is_some_and(is_relative)),
                        named.map(|named| named.clock),
                    )
                })
        })?;
        let clock = self.clock;
        let named = self.named.get_mut(number)?;
        named.clock = clock;
        let bytes = without_ending(line, at, to, named);
        let written = line.text.get(bytes.0..bytes.1).unwrap_or_default();
        if line.tongue.manner.declines
            && named.guess == Guess::Person
            && let Some(nominative) = russian::names::nominative(line.tongue, written)
        {
            // The fullest name counts, and of equally full ones the first.
            let words = |name: &str| name.split_whitespace().count();
            if named
                .nominative
                .as_ref()
                .is_none_or(|known| words(known) < words(&nominative))
            {
                named.nominative = Some(nominative);
            }
        }
        if named.guess == Guess::Place
            && line.tongue.manner.spaceless
            && let Some(place) = line.tongue.places.find(line, at)
            && place.to + 1 >= to
        {
            // "兰州市" is the known place "兰州".
            let whole = super::places::Found {
                end: bytes.1,
                ..place
            };
            return Some(self.place(line, at, &whole, drafts));
        }
        if self.pointers.contains(&key.join(" "))
            && let Some(draft) = named.draft
        {
            if let Some(draft) = drafts.get_mut(draft) {
                draft.refer(bytes);
            }
            return Some(draft);
        }
        let draft = match named.draft {
            Some(draft) => draft,
            None => {
                let name = written.to_owned();
                let (value, rule) = match named.guess {
                    Guess::Person => (
                        DraftValue::Person {
                            name,
                            role: None,
                            class: PersonClass::Other,
                        },
                        "rule:name/1",
                    ),
                    Guess::Organisation => (
                        DraftValue::Organisation {
                            name,
                            abbreviation: None,
                        },
                        "rule:organisation-words/1",
                    ),
                    Guess::Place => (
                        DraftValue::Place {
                            name,
                            known: None,
                            country: None,
                        },
                        "rule:place-words/1",
                    ),
                };
                let rule = match self.voice.as_ref().filter(|_| named.heard) {
                    Some(voice) => Cow::Owned(voice.clone()),
                    None => Cow::Borrowed(rule),
                };
                drafts.push(Draft::new(bytes, value, named.certainty, rule));
                named.draft = Some(drafts.len() - 1);
                drafts.len() - 1
            }
        };
        note(line, drafts, draft, bytes, written);
        if line.tongue.manner.spaceless
            && let Some((from, to)) = super::han::latin_in_brackets(line, to)
            && let Some(draft) = drafts.get_mut(draft)
            && draft.is_person()
        {
            draft.mention(line.span(from, to));
        }
        Some(draft)
    }

    fn place(
        &mut self,
        line: &Line<'_>,
        at: usize,
        place: &super::places::Found,
        drafts: &mut Vec<Draft>,
    ) -> DraftNumber {
        let bytes = (line.word(at).begin, place.end);
        let written = line.text.get(bytes.0..bytes.1).unwrap_or_default();
        let known = place.place;
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
        note(line, drafts, draft, bytes, written);
        draft
    }
}

/// Finds the town or country that the name of a body begins with, where endings are hung on.
fn town_of(line: &Line<'_>, at: usize, to: usize) -> Option<super::places::Found> {
    let manner = &line.tongue.manner;
    if !manner.agglutinative || !manner.cased || line.all_capitals(at) {
        return None;
    }
    let place = line.tongue.places.find(line, at)?;
    // A body of a whole region says little of where something happened.
    let town = line.is_any(place.to, &[Category::OrgHead, Category::TownWord])
        || gazetteer()
            .place(place.place)
            .is_some_and(|known| known.key.len() == 2);
    (place.to < to && town && line.tongue.places.is_name(line.lower(at))).then_some(place)
}

/// A family name alone means whom the text is about rather than a relative of the same name.
fn is_relative(draft: &Draft) -> bool {
    matches!(
        draft.value,
        DraftValue::Person {
            class: PersonClass::Relative,
            ..
        }
    )
}

fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|base| other.contains(base))
}

/// "а." and "альнур".
fn is_initial_of(one: &[String], other: &[String]) -> bool {
    let initial = |word: &[String], full: &[String]| {
        let Some(first) = word.first() else {
            return false;
        };
        let letters: String = first
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .collect();
        letters.chars().count() == 1 && full.first().is_some_and(|full| full.starts_with(&letters))
    };
    initial(one, other) || initial(other, one)
}

/// Cuts a hung-on ending off the last word, where another spelling of the text shows the stem.
fn without_ending(line: &Line<'_>, at: usize, to: usize, named: &Named) -> Bytes {
    let (begin, end) = line.span(at, to);
    if line.tongue.manner.apostrophe_cuts && named.guess != Guess::Person {
        let stem = super::turkish::buildings::without_case(line, to - 1);
        return (begin, stem.map_or(end, |stem| line.stem_end(to - 1, stem)));
    }
    if !line.tongue.manner.agglutinative {
        return (begin, end);
    }
    let lower = line.lower(to - 1);
    let manner = &line.tongue.manner;
    let last = to - 1;
    if line.tongue.lexicon.is_base(lower) {
        return (begin, end);
    }
    // The stem is sure where the text has it, where it is a known name, or ends like one.
    let sure = |base: &str| {
        named
            .words
            .iter()
            .any(|word| word.first().is_some_and(|first| first == base))
            || line.tongue.lexicon.is_base(base)
            || named.guess == Guess::Organisation
                && manner.small_names()
                && manner
                    .owner_endings
                    .iter()
                    .any(|ending| lower.strip_suffix(ending) == Some(base))
            || manner
                .father_endings
                .iter()
                .chain(manner.family_endings)
                .any(|ending| {
                    base.ends_with(ending) && base.chars().count() > ending.chars().count() + 2
                })
    };
    let bases = line.tongue.endings.bases(lower);
    // "Шекарасыз тілшілер" is the name of many.
    let plural = |base: &str| {
        named.guess == Guess::Organisation
            && lower.get(base.len()..).is_some_and(|rest| {
                [
                    "лар", "лер", "дар", "дер", "тар", "тер", "lar", "ler", "dar", "der", "tar",
                    "ter",
                ]
                .iter()
                .any(|ending| rest.starts_with(ending))
            })
    };
    let longest = |sure: &dyn Fn(&str) -> bool| {
        bases
            .iter()
            .skip(1)
            .filter(|base| lower.starts_with(base.as_str()) && sure(base) && !plural(base))
            .map(String::len)
            .max()
    };
    // "Дөңмазардағы" is cut where it says where, "ауданындағы" where the head word ends.
    let stem = longest(&sure).or_else(|| {
        longest(&|base| {
            named.guess == Guess::Place
                && manner
                    .place_endings
                    .iter()
                    .any(|ending| lower.strip_suffix(ending) == Some(base))
        })
    });
    let end = stem.map(|length| line.stem_end(last, length));
    (
        begin,
        end.filter(|end| *end > begin)
            .unwrap_or(line.word(last).end),
    )
}

/// Adds a spelling; the fullest form, and of equally full ones the shortest, becomes the main one.
fn note(line: &Line<'_>, drafts: &mut [Draft], number: DraftNumber, bytes: Bytes, written: &str) {
    let Some(draft) = drafts.get_mut(number) else {
        return;
    };
    if draft.main == bytes {
        return;
    }
    let main = line
        .text
        .get(draft.main.0..draft.main.1)
        .unwrap_or_default();
    let words = |text: &str| text.split_whitespace().count();
    let letters = |text: &str| text.chars().count();
    let spaceless = line.tongue.manner.spaceless && !draft.is_place();
    let better = spaceless && letters(written) > letters(main)
        || !spaceless && words(written) > words(main)
        || !spaceless && words(written) == words(main) && letters(written) < letters(main);
    if better && draft.mentions.len() < crate::draft::MOST_SPANS {
        let worse = std::mem::replace(&mut draft.main, bytes);
        draft.mentions.push(worse);
        if let DraftValue::Organisation { name, .. }
        | DraftValue::Place { name, .. }
        | DraftValue::Person { name, .. } = &mut draft.value
        {
            *name = written.to_owned();
        }
    } else {
        draft.mention(bytes);
    }
}
