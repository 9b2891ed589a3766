//! Names: which stretches of capitals are persons, organisations and places.
//!
//! Two passes. The first looks at every stretch in its surroundings and collects votes for each
//! spelling ("organisation X" says what X is, once for the whole text). The second, in
//! `registry`, looks names up and nothing else, so that a name is the same thing everywhere.

mod segments;

use std::collections::{HashMap, HashSet};

use crate::aliases;
use crate::bodies::full_name_before;
use crate::draft::Bytes;
use crate::gazetteer::gazetteer;
use crate::lexicon::tag;
use crate::mastheads;
use crate::text::{Paragraph, TokenKind};
use crate::voices::Doubts;

use self::segments::segments;

/// How many different names are kept.
pub(crate) const MOST_NAMES: usize = 100_000;

/// How sure a person is that only the model finds: below what was measured on few texts.
const VOICE_PERSON: f64 = 0.7;

/// How sure a place or an organisation is that only the model finds.
const VOICE_OTHER: f64 = 0.6;

/// How sure a name is that one weak sign and the model agree on.
const CONFIRMED: f64 = 0.75;

/// What the surroundings say a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guess {
    Person,
    Organisation,
    Place,
    Unknown,
}

/// What the first pass knows of one spelling.
#[derive(Debug, Clone)]
pub(crate) struct Votes {
    pub(crate) person: u32,
    pub(crate) organisation: u32,
    pub(crate) place: u32,
    /// How many words.
    pub(crate) words: usize,
    /// Where it stood first.
    pub(crate) first: Bytes,
    /// True as long as it only ever began a sentence.
    only_first: bool,
    /// What the model takes it for, where no rule says anything.
    pub(crate) voice: Option<Guess>,
    /// True where the model agrees with a single weak sign.
    pub(crate) confirmed: bool,
}

/// All spellings of the text and what speaks for what.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) votes: HashMap<String, Votes>,
    /// Full name and its short form, in order of appearance.
    pub(crate) abbreviations: Vec<(String, String, Bytes)>,
    /// The name of a person and what they are called beside it.
    pub(crate) aliases: Vec<(String, String)>,
    lower_words: HashSet<String>,
    /// True where lines below "Signed:" are read.
    signing: bool,
    /// What the model may be asked about; nothing where there is no model.
    pub(crate) doubts: Option<Doubts>,
}

/// A stretch of tokens that names something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Segment {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) guess: Guess,
    pub(crate) weight: u32,
}

/// Single words that are both a place and a given name.
pub(crate) const TWO_FACED: [&str; 22] = [
    "Sofia", "Emin", "Florence", "Paris", "Chad", "Jordan", "Georgia", "Lima", "Hami", "Bole",
    "Aksu", "Altay", "Naryn", "Talas", "Kashi", "Brest", "Santiago", "Ili", "Israel", "India",
    "Berlin", "Kazan",
];

impl Names {
    /// Begins with no name; with a model, what is in doubt is kept for it.
    pub(crate) fn new(model: bool) -> Self {
        Self {
            doubts: model.then(Doubts::default),
            ..Self::default()
        }
    }

    /// Looks at one paragraph.
    pub(crate) fn collect(&mut self, paragraph: &Paragraph<'_>) {
        for at in 0..paragraph.tokens.len() {
            let token = paragraph.token(at);
            if token.kind == TokenKind::Word
                && !token.capital
                && token.tags == 0
                && self.lower_words.len() < MOST_NAMES
                && !self.lower_words.contains(paragraph.lower(at))
            {
                self.lower_words.insert(paragraph.lower(at).to_owned());
            }
        }
        let mut segments = segments(paragraph);
        for line in mastheads::find(paragraph, &mut self.signing) {
            segments.retain(|known| known.to <= line.from || known.from >= line.to);
            segments.push(line);
        }
        let aliases = aliases::find(paragraph, &segments);
        for segment in segments {
            // "NAME, also known as “Uncle Ming”": no second person.
            if aliases
                .iter()
                .any(|alias| alias.from <= segment.from && segment.to <= alias.to)
            {
                continue;
            }
            if let Some(doubts) = &mut self.doubts {
                doubts.note(paragraph, &segment);
            }
            // Headings put capitals on everything; only what stands in the text elsewhere counts there.
            if paragraph.heading && segment.weight == 0 {
                continue;
            }
            let name = joined(paragraph, segment.from, segment.to);
            if self.votes.len() >= MOST_NAMES && !self.votes.contains_key(&name) {
                continue;
            }
            let votes = self.votes.entry(name).or_insert_with(|| {
                let first = paragraph.span(segment.from, segment.to);
                Votes::new(segment.to - segment.from, first)
            });
            votes.only_first &= paragraph.token(segment.from).first;
            match segment.guess {
                Guess::Person => votes.person += segment.weight,
                Guess::Organisation => votes.organisation += segment.weight,
                Guess::Place => votes.place += segment.weight,
                Guess::Unknown => {}
            }
        }
        for alias in aliases {
            if self.aliases.len() < MOST_NAMES {
                self.aliases
                    .push((alias.name, joined(paragraph, alias.from, alias.to)));
            }
        }
        self.collect_abbreviations(paragraph);
    }

    /// Finds "Full Name (ABBR)".
    fn collect_abbreviations(&mut self, paragraph: &Paragraph<'_>) {
        for at in 0..paragraph.tokens.len() {
            if !paragraph.is_mark(at, '(') || !paragraph.is_word(at + 1) {
                continue;
            }
            let closes = paragraph.is_mark(at + 2, ')') || paragraph.is_mark(at + 2, ',');
            let short = paragraph.word(at + 1);
            let letters = short.chars().count();
            let capitals = short.chars().filter(|letter| letter.is_uppercase()).count();
            if !closes || !(2..=10).contains(&letters) || capitals * 2 < letters || capitals < 2 {
                continue;
            }
            if let Some(from) = full_name_before(paragraph, at) {
                let long = joined(paragraph, from, at);
                if self.abbreviations.len() < MOST_NAMES {
                    self.abbreviations.push((
                        long,
                        short.to_owned(),
                        paragraph.span(at + 1, at + 2),
                    ));
                }
            }
        }
    }

    /// Tells whether a name also stands in the text as a word in lower case.
    pub(crate) fn is_word(&self, name: &str) -> bool {
        self.lower_words.contains(&name.to_lowercase())
    }

    /// Decides what every spelling is; names that begin with a common word lose it.
    pub(crate) fn settle(&mut self) {
        let strip: Vec<String> = self
            .votes
            .iter()
            .filter(|(name, votes)| {
                votes.only_first && votes.words > 2 && {
                    let first = name.split(' ').next().unwrap_or_default().to_lowercase();
                    self.lower_words.contains(&first)
                }
            })
            .map(|(name, _)| name.clone())
            .collect();
        for name in strip {
            if let Some(votes) = self.votes.remove(&name)
                && let Some((first, rest)) = name.split_once(' ')
            {
                let begin = (votes.first.0 + first.len() + 1, votes.first.1);
                self.votes.entry(rest.to_owned()).or_insert(Votes {
                    words: votes.words - 1,
                    first: begin,
                    ..votes
                });
            }
        }
        let lower = &self.lower_words;
        self.votes.retain(|name, votes| {
            // A single word that also stands in lower case is a word, not a name.
            let common =
                votes.words == 1 && votes.only_first && lower.contains(&name.to_lowercase());
            !common
        });
    }
}

impl Votes {
    /// Begins with a name that nothing speaks for yet.
    pub(crate) fn new(words: usize, first: Bytes) -> Self {
        Self {
            person: 0,
            organisation: 0,
            place: 0,
            words,
            first,
            only_first: true,
            voice: None,
            confirmed: false,
        }
    }

    /// Returns what the name is, if anything.
    pub(crate) fn guess(&self) -> Guess {
        if let Some(voice) = self.voice {
            voice
        } else if self.organisation > 0
            && self.organisation >= self.person
            && self.organisation >= self.place
        {
            Guess::Organisation
        } else if self.person > 0 && self.person >= self.place {
            Guess::Person
        } else if self.place > 0 {
            Guess::Place
        } else {
            Guess::Unknown
        }
    }

    /// Returns how much speaks for anything at all.
    pub(crate) fn all(&self) -> u32 {
        self.person + self.organisation + self.place
    }

    /// Returns how sure that is: a heuristic out of the votes.
    pub(crate) fn certainty(&self) -> f64 {
        match self.voice {
            Some(Guess::Person) => return VOICE_PERSON,
            Some(_) => return VOICE_OTHER,
            None if self.confirmed => return CONFIRMED,
            None => {}
        }
        let all = f64::from(self.all());
        let most = f64::from(self.person.max(self.organisation).max(self.place));
        if all == 0.0 {
            0.5
        } else {
            (0.55 + 0.05 * most.min(7.0)) * (0.6 + 0.4 * most / all)
        }
    }
}

/// Joins the words of tokens with one blank, as names are compared.
pub(crate) fn joined(paragraph: &Paragraph<'_>, from: usize, to: usize) -> String {
    let mut name = String::new();
    for at in from..to {
        let token = paragraph.token(at);
        if at > from && token.begin > paragraph.before(at).end {
            name.push(' ');
        }
        name.push_str(paragraph.word(at));
    }
    name
}

/// Tells whether a token can be part of a name.
pub(crate) fn name_like(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let token = paragraph.token(at);
    token.kind == TokenKind::Word && token.capital && !is_compound(paragraph.lower(at))
}

/// "Geneva-based", "Kurdish-language": a place or a people with a word that describes.
pub(crate) fn is_compound(word: &str) -> bool {
    if word.ends_with("-year-old") || word.ends_with("-day-old") {
        return true;
    }
    word.split_once('-').is_some_and(|(_, tail)| {
        matches!(
            tail,
            "based"
                | "born"
                | "backed"
                | "led"
                | "run"
                | "language"
                | "speaking"
                | "controlled"
                | "occupied"
                | "held"
                | "owned"
                | "linked"
                | "affiliated"
                | "era"
                | "style"
                | "like"
                | "majority"
                | "wide"
                | "funded"
                | "appointed"
                | "sponsored"
                | "educated"
                | "administered"
                | "installed"
                | "ruled"
                | "related"
                | "dominated"
                | "populated"
                | "allied"
        )
    })
}

/// Tells whether a capital word can be (part of) a name of its own.
pub(crate) fn is_open(paragraph: &Paragraph<'_>, at: usize) -> bool {
    name_like(paragraph, at)
        && !paragraph.has(at, tag::NO_NAME)
        && !common_ending(paragraph, at)
        && gazetteer().find(paragraph, at).is_none()
}

/// Tells whether a word at the head of a sentence ends like an ordinary word.
fn common_ending(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.lower(at);
    // "Separately, ...", "Afterwards, ...": an adverb that the comma cuts off.
    let adverb = paragraph.is_mark(at + 1, ',')
        && !paragraph.has(at, tag::GIVEN)
        && (word.len() > 5 && word.ends_with("ly")
            || word.len() > 6 && (word.ends_with("wards") || word.ends_with("wise"))
            || OPENING.contains(&word));
    paragraph.token(at).first && (adverb || plain_ending(word))
}

/// Words without an ending of their own that open a sentence in front of a comma.
const OPENING: [&str; 17] = [
    "elsewhere",
    "thereafter",
    "thereupon",
    "hereafter",
    "tonight",
    "overnight",
    "henceforth",
    "nowadays",
    "sometime",
    "someday",
    "beforehand",
    "alas",
    "notwithstanding",
    "anyway",
    "regardless",
    "abroad",
    "online",
];

/// Tells whether a word ends like an ordinary one.
fn plain_ending(word: &str) -> bool {
    word.len() > 5
        && [
            "ing", "tion", "ment", "ness", "ally", "edly", "ions", "ments", "ently", "antly",
            "ately", "ously",
        ]
        .iter()
        .any(|ending| word.ends_with(ending))
}
