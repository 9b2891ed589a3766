//! What a language's words mean to the rules: `data/<tag>/lexicon.tsv`.
//!
//! A line has a category, forms with "|" between them, and perhaps a value. A form is one word or
//! several; `*` at the end of a word stands for any ending, and before a word for any beginning,
//! as compounds have ("*anwalt"); `~` stands for the endings of `endings.tsv`. Forms are folded as
//! texts are. Given and family names have `~` where endings are hung on stems.
//! Where nouns are declined, `^` behind a nominative stands for all its cases, and a given name with
//! `m` or `f` has those of its kind. A `*` alone, behind the first word, is any word.

use std::collections::HashMap;

use super::line::{Line, folded};

macro_rules! categories {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What kind of word it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Category { $($(#[$doc])* $name),* }

        impl Category {
            /// Returns the category of a code in the data files.
            pub(crate) fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)* _ => None }
            }
        }
    };
}

categories! {
    /// A month; the value is its number.
    Month = "month",
    /// A month of another calendar; the value names the calendar and its number: "persian-7".
    CalendarMonth = "calendar-month",
    /// A feast; the value is its calendar, month and day: "islamic-10-1", "civil-12-25".
    Feast = "feast",
    /// A weekday; Monday is 1.
    Weekday = "weekday",
    /// A part of the day, behind a day.
    Daytime = "daytime",
    /// A unit of time: day, week, month, year; "hour" and "decade" are known and resolve to nothing.
    Unit = "unit",
    /// A number word.
    Number = "number",
    /// A number word that says which: "fifth".
    Ordinal = "ordinal",
    /// An ending behind digits and a hyphen: "5-го".
    NumberEnding = "number-ending",
    /// "and a half", behind a number.
    Half = "half",
    /// A number word that counts people without naming them: "двоих".
    Collective = "collective",
    /// A word that multiplies the number before it: thousand, million.
    Scale = "scale",
    /// "since", in front of a time.
    Since = "since",
    /// "since", behind a time.
    SinceAfter = "since-after",
    /// "until", in front of a time.
    Till = "till",
    /// "until", behind a time.
    TillAfter = "till-after",
    /// A word that joins two times into one: "to", "until".
    Until = "until",
    /// Says that the time lies ahead: "will", "scheduled".
    Ahead = "ahead",
    /// Says that what is told is over: "wurde", "war".
    Past = "past",
    /// A form of address: Mr, Dr.
    Title = "title",
    /// Says that the words before it are a name: "by the name of".
    Named = "named",
    /// What a person does or is: journalist, lawyer, activist.
    Role = "role",
    /// A public office: minister, judge, president, press secretary.
    Office = "office",
    /// A relative: wife, son.
    Kin = "kin",
    /// A given name.
    Given = "given",
    /// A family name that is known.
    Family = "family",
    /// A part of names that is written small, or between names: "uulu", "von".
    Particle = "particle",
    /// The head word of an organisation: committee, court, party, foundation.
    OrgHead = "org-head",
    /// An organisation as such, written out in this language.
    Organisation = "organisation",
    /// A word before a name in quotation marks or capitals that says it is an organisation.
    OrgWord = "org-word",
    /// Says in front of a colon that the name behind it is of the one who tells: "арыз иесі".
    Teller = "teller",
    /// Makes a town's name into that of its court or office: "қалалық".
    TownWord = "town-word",
    /// A building or institution that people are kept in or meet in: prison, hotel, monastery.
    Facility = "facility",
    /// A word of places: city, region, village.
    PlaceHead = "place-head",
    /// A preposition in front of places.
    PlacePrep = "place-prep",
    /// Several people: people, men, Kazakhs, believers.
    People = "people",
    /// What is counted beside people: cases, searches, homes; the value is its unit.
    Thing = "thing",
    /// A share of those who are told of: "a third of them"; the value is in per cent.
    Share = "share",
    /// An adjective of a country or people.
    Nation = "nation",
    /// Those in power: police, authorities, the state.
    Authority = "authority",
    /// Said, told, stressed.
    Speech = "speech",
    /// Demands, calls on.
    Ask = "ask",
    /// Denies, rejects.
    Deny = "deny",
    /// A verb form that says it happened to the one it is about; the value is the event type.
    Passive = "passive",
    /// A verb form that says somebody did it to somebody; the value is the event type.
    Active = "active",
    /// A noun of what happened; the value is the event type.
    Noun = "noun",
    /// The verb of one that comes apart ("nahm ... fest"); the value is what stands at the end of
    /// the clause, and the event type.
    Apart = "apart",
    /// A state or a deed of the one it is about: "is in prison", "fled"; the value is the event type.
    State = "state",
    /// A form that stands before the one it happened to: "the detained ..."; the value is the event type.
    Attribute = "attribute",
    /// Names who did it, in front of them: "by".
    By = "by",
    /// Names who did it, behind them.
    ByAfter = "by-after",
    /// Words that make what follows a wish, a plan or a condition.
    Unreal = "unreal",
    /// "not".
    Not = "not",
    /// He, she, they.
    Pronoun = "pronoun",
    /// His, her, their: right before a noun of what happened it points to whoever the story is about.
    Possessive = "possessive",
    /// A law; the value is the name it is kept under, or "-" for the words as they stand.
    Law = "law",
    /// Introduces an offence: "on charges of", "accused of".
    Accused = "accused",
    /// An offence in this language's usual words.
    Offence = "offence",
    /// "and", or a mark like it.
    And = "and",
    /// What bears words in quotation marks that nobody says: a poster, a name.
    Sign = "sign",
    /// A word that begins with a capital and is no name.
    Stop = "stop",
    /// About, nearly: the number is not exact.
    About = "about",
    /// At least, more than: the number is a lower bound.
    AtLeast = "at-least",
    /// At most, fewer than: the number is an upper bound.
    AtMost = "at-most",
}

/// Words of the lexicon that stand in a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit {
    /// First word.
    pub(crate) from: usize,
    /// Word behind the last.
    pub(crate) to: usize,
    /// What kind of word it is.
    pub(crate) category: Category,
    /// What it stands for; empty where the data file gives nothing.
    pub(crate) value: &'static str,
    /// How many bytes of the last word the data file has, where the rest is any ending.
    pub(crate) stem: Option<usize>,
}

/// One word of a form, which may leave its ending open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    text: String,
    open: bool,
    inflects: bool,
    tail: bool,
}

impl Part {
    /// Reads a word of a data file.
    pub(crate) fn read(word: &str) -> Self {
        // "*" alone, behind the first word of a form, is any word.
        if word == "*" {
            return Self {
                text: String::new(),
                open: true,
                inflects: false,
                tail: false,
            };
        }
        let (word, tail) = match word.strip_prefix('*') {
            Some(tail) if !tail.is_empty() => (tail, true),
            _ => (word, false),
        };
        let open = !tail && word.len() > 1 && word.ends_with('*');
        let inflects = word.chars().count() > 1 && word.ends_with('~');
        let stem = if open || inflects {
            word.trim_end_matches(['*', '~'])
        } else {
            word
        };
        Self {
            text: folded(stem),
            open,
            inflects,
            tail,
        }
    }

    /// Returns the folded word, where no ending is left open.
    pub(crate) fn whole(&self) -> Option<&str> {
        (!self.open && !self.inflects && !self.tail).then_some(self.text.as_str())
    }

    /// Tells whether a word is this one.
    pub(crate) fn fits(&self, line: &Line<'_>, at: usize) -> bool {
        let lower = line.lower(at);
        if self.tail {
            return lower.ends_with(&self.text);
        }
        if self.open {
            return lower.starts_with(&self.text);
        }
        lower == self.text
            || self.inflects
                && lower.chars().next() == self.text.chars().next()
                && line.tongue.endings.bases(lower).contains(&self.text)
    }
}

struct Entry {
    rest: Vec<Part>,
    category: Category,
    value: &'static str,
    /// The first word may have endings.
    inflects: bool,
    stem: Option<usize>,
}

/// The longest end of a word that is looked up, in letters.
const LONGEST_TAIL: usize = 24;

/// All words of one language.
#[derive(Default)]
pub(crate) struct Lexicon {
    whole: HashMap<String, Vec<Entry>>,
    stems: HashMap<String, Vec<Entry>>,
    tails: HashMap<String, Vec<Entry>>,
    /// Last words of forms of several words.
    lasts: HashMap<String, Vec<Category>>,
    longest_stem: usize,
    shortest_stem: usize,
}

impl Lexicon {
    /// Reads data files; a line that cannot be read is left out, and a test says so.
    ///
    /// `grow` returns the forms that one of the file stands for.
    pub(crate) fn read(
        files: &[&'static str],
        split: impl Fn(&str) -> Vec<String>,
        grow: impl Fn(Category, &str, &str) -> Vec<String>,
    ) -> Self {
        let mut lexicon = Self {
            shortest_stem: usize::MAX,
            ..Self::default()
        };
        for (category, forms, value) in files.iter().flat_map(|file| lines(file)) {
            for form in forms.split('|') {
                for form in grow(category, form.trim(), value) {
                    lexicon.add(&split(&form), category, value);
                }
            }
        }
        lexicon
    }

    fn add(&mut self, words: &[String], category: Category, value: &'static str) {
        let mut parts = words.iter().map(|word| Part::read(word));
        let named = matches!(category, Category::Given | Category::Family);
        let Some(first) = parts.next().filter(|first| !first.text.is_empty()) else {
            return;
        };
        let entry = Entry {
            rest: parts.collect(),
            category,
            value,
            inflects: first.inflects || named && !first.open,
            stem: first.open.then_some(first.text.len()),
        };
        if let Some(last) = entry.rest.last().filter(|last| !last.open) {
            let categories = self.lasts.entry(last.text.clone()).or_default();
            if !categories.contains(&category) {
                categories.push(category);
            }
        }
        if first.tail {
            self.tails.entry(first.text).or_default().push(entry);
        } else if first.open {
            let length = first.text.chars().count();
            self.longest_stem = self.longest_stem.max(length);
            self.shortest_stem = self.shortest_stem.min(length);
            self.stems.entry(first.text).or_default().push(entry);
        } else {
            self.whole.entry(first.text).or_default().push(entry);
        }
    }

    /// Tells whether these words are an entry of a category.
    pub(crate) fn has(&self, words: &[String], category: Category) -> bool {
        let Some((first, rest)) = words.split_first() else {
            return false;
        };
        self.whole.get(first).into_iter().flatten().any(|entry| {
            entry.category == category
                && entry.rest.len() == rest.len()
                && entry.rest.iter().zip(rest).all(|(part, word)| {
                    part.text == *word || part.open && word.starts_with(&part.text)
                })
        })
    }

    /// Tells whether a folded word stands in the data files as one that may have endings.
    pub(crate) fn is_base(&self, word: &str) -> bool {
        self.whole.get(word).is_some_and(|entries| {
            entries
                .iter()
                .any(|entry| entry.inflects && entry.rest.is_empty())
        })
    }

    /// Tells whether a folded word stands in the data files as a word of a category, whatever
    /// ending it seems to have.
    pub(crate) fn is_whole(&self, word: &str, category: Category) -> bool {
        self.whole.get(word).is_some_and(|entries| {
            entries
                .iter()
                .any(|entry| entry.category == category && entry.rest.is_empty())
        })
    }

    /// Tells whether a folded word is the last one of a form of a category.
    pub(crate) fn ends_form(&self, word: &str, category: Category) -> bool {
        self.is_whole(word, category)
            || self
                .lasts
                .get(word)
                .is_some_and(|categories| categories.contains(&category))
    }

    /// Tells whether a folded word is, as it stands, the bare form of a word of a category: the
    /// data files have it, and not what it would be without an ending of belonging.
    pub(crate) fn is_bare(&self, word: &str, category: Category) -> bool {
        self.whole.get(word).is_some_and(|entries| {
            entries
                .iter()
                .any(|entry| entry.category == category && entry.rest.is_empty())
        }) && !word.ends_with(['ы', 'і', 'i', 'ي'])
    }

    /// Finds every word of the lexicon in a line.
    pub(crate) fn mark(&self, line: &mut Line<'_>) {
        let mut hits = Vec::new();
        for at in 0..line.words.len() {
            let word = line.lower(at);
            for entry in self.whole.get(word).into_iter().flatten() {
                push(line, at, entry, &mut hits);
            }
            if line.tongue.manner.agglutinative && line.is_word(at) {
                for base in line.tongue.endings.bases(word).iter().skip(1) {
                    for entry in self.whole.get(base).into_iter().flatten() {
                        if entry.inflects {
                            push(line, at, entry, &mut hits);
                        }
                    }
                }
            }
            if !self.tails.is_empty() {
                for (byte, _) in word.char_indices().rev().take(LONGEST_TAIL) {
                    let tail = word.get(byte..).unwrap_or_default();
                    for entry in self.tails.get(tail).into_iter().flatten() {
                        push(line, at, entry, &mut hits);
                    }
                }
            }
            let bounds = word
                .char_indices()
                .map(|(byte, _)| byte)
                .chain(std::iter::once(word.len()));
            for (letters, byte) in bounds.enumerate() {
                if letters < self.shortest_stem || letters == 0 {
                    continue;
                }
                if letters > self.longest_stem {
                    break;
                }
                for entry in word
                    .get(..byte)
                    .and_then(|stem| self.stems.get(stem))
                    .into_iter()
                    .flatten()
                {
                    push(line, at, entry, &mut hits);
                }
            }
        }
        line.set_hits(hits);
    }
}

fn push(line: &Line<'_>, at: usize, entry: &Entry, hits: &mut Vec<Hit>) {
    let fits = entry
        .rest
        .iter()
        .enumerate()
        .all(|(step, part)| part.fits(line, at + 1 + step));
    if fits {
        hits.push(Hit {
            from: at,
            to: at + 1 + entry.rest.len(),
            category: entry.category,
            value: entry.value,
            stem: match entry.rest.last() {
                Some(last) => last.open.then_some(last.text.len()),
                None => entry.stem,
            },
        });
    }
}

/// Goes through the lines of a lexicon file that can be read.
pub(crate) fn lines(
    file: &'static str,
) -> impl Iterator<Item = (Category, &'static str, &'static str)> {
    file.lines().filter_map(|line| {
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            return None;
        }
        let mut fields = line.split('\t');
        let category = Category::from_code(fields.next()?)?;
        let forms = fields.next()?;
        Some((category, forms, fields.next().unwrap_or_default()))
    })
}
