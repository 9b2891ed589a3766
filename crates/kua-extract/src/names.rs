//! Names: which stretches of capitals are persons, organisations and places.
//!
//! Two passes. The first looks at every stretch in its surroundings and collects votes for each
//! spelling ("organisation X" says what X is, once for the whole text). The second, in
//! `registry`, looks names up and nothing else, so that a name is the same thing everywhere.

use std::collections::{HashMap, HashSet};

use crate::aliases;
use crate::bodies::{descriptor_behind, full_name_before, organisation, reach};
use crate::context::{CREDIT, judge};
use crate::draft::Bytes;
use crate::facilities;
use crate::gazetteer::{Known, gazetteer};
use crate::groups::{self, described_behind};
use crate::lexicon::tag;
use crate::mastheads;
use crate::shapes;
use crate::surnames::{name_end, surname_though_place};
use crate::text::{Paragraph, TokenKind};
use crate::voices::Doubts;

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

/// Finds the stretches of one paragraph that name something, except names known beforehand.
pub(crate) fn segments(paragraph: &Paragraph<'_>) -> Vec<Segment> {
    let mut found = Vec::new();
    let mut at = 0;
    let count = paragraph.tokens.len();
    while at < count {
        if let Some(segment) = quoted_name(paragraph, at) {
            found.push(segment);
            at = segment.to;
            continue;
        }
        if let Some(to) = facilities::numbered(paragraph, at) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            continue;
        }
        if dotted_name(paragraph, at) {
            found.push(Segment {
                from: at,
                to: at + 1,
                guess: Guess::Organisation,
                weight: 3,
            });
            at += 1;
            continue;
        }
        if !name_like(paragraph, at)
            || paragraph.has(at, tag::FUNCTION) && !family_name_he(paragraph, at)
        {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while name_like(paragraph, end)
            && !paragraph.has(end, tag::FUNCTION)
            && paragraph.token(end).begin - paragraph.before(end).end <= 1
        {
            end += 1;
        }
        let end = reach(paragraph, end);
        at = run(paragraph, at, end, &mut found).max(at + 1);
    }
    found
}

/// "activists He Xiaobei and ...": a family name that is a pronoun elsewhere.
fn family_name_he(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.word(at) == "He"
        && !paragraph.token(at).first
        && !paragraph.heading
        && (paragraph.is_word(at.wrapping_sub(1)) || paragraph.is_mark(at.wrapping_sub(1), ','))
        && name_like(paragraph, at + 1)
        && !name_like(paragraph, at + 2)
        && is_open(paragraph, at + 1)
        || matches!(paragraph.word(at), "Do" | "An" | "To")
            && matches!(paragraph.word(at + 1), "Thi" | "Thị" | "Van" | "Văn")
            && name_like(paragraph, at + 2)
}

/// A dotted name such as an outlet's address, where the words behind it say what it is.
fn dotted_name(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.word(at);
    if !paragraph.is_word(at) || !word.contains('.') || word.ends_with('.') {
        return false;
    }
    let address = matches!(
        paragraph.before(at).kind,
        TokenKind::Mark('/' | '@' | ':' | '_' | '#')
    ) || matches!(
        paragraph.token(at + 1).kind,
        TokenKind::Mark('/' | '@' | '_')
    ) || word.starts_with("www.");
    let outlet = paragraph.token(at).capital
        && [
            ".net", ".org", ".com", ".info", ".news", ".media", ".kg", ".kz", ".ru", ".uz", ".by",
        ]
        .iter()
        .any(|ending| word.ends_with(ending));
    descriptor_behind(paragraph, at + 1).is_some() || outlet && !address
}

/// "human rights organisation "X"", "Human Rights Center “X”".
fn quoted_name(paragraph: &Paragraph<'_>, at: usize) -> Option<Segment> {
    let opens = matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('"' | '“' | '„' | '«' | '‘')
    );
    if !opens {
        return None;
    }
    let described = paragraph.has(at.wrapping_sub(1), tag::ORGDESC | tag::ORGHEAD);
    // "the secret witness "Poyraz""
    if paragraph.is_word(at + 1)
        && paragraph.token(at + 1).capital
        && !paragraph.has(at + 1, tag::NO_NAME)
        && matches!(
            paragraph.token(at + 2).kind,
            TokenKind::Mark('"' | '”' | '“' | '»' | '’')
        )
        && (matches!(
            paragraph.lower(at.wrapping_sub(1)),
            "witness" | "pseudonym" | "nicknamed" | "alias" | "codenamed" | "man" | "woman"
        ) && !paragraph.token(at.wrapping_sub(1)).capital)
    {
        return Some(Segment {
            from: at + 1,
            to: at + 2,
            guess: Guess::Person,
            weight: 4,
        });
    }
    let mut end = at + 1;
    while paragraph.is_word(end) && end < at + 6 {
        end += 1;
    }
    let closes = matches!(
        paragraph.token(end).kind,
        TokenKind::Mark('"' | '”' | '“' | '»' | '’')
    );
    // "the "Open Hour" YouTube channel"
    let network = usize::from(matches!(
        paragraph.lower(end + 1),
        "youtube" | "telegram" | "facebook" | "instagram" | "tiktok" | "whatsapp"
    ));
    let behind = closes
        && end > at + 1
        && descriptor_behind(paragraph, end + 1 + network).is_some()
        && paragraph.token(end - 1).capital;
    let fits = closes && end > at + 1 && paragraph.token(at + 1).capital && (described || behind);
    fits.then_some(Segment {
        from: at + 1,
        to: end,
        guess: Guess::Organisation,
        weight: 4,
    })
}

/// Reads one run of capitals and what connects to it; returns where to go on.
fn run(paragraph: &Paragraph<'_>, from: usize, end: usize, found: &mut Vec<Segment>) -> usize {
    // What stands before a name in quotation marks describes it.
    if matches!(
        paragraph.token(end).kind,
        TokenKind::Mark('"' | '“' | '„' | '«')
    ) && quoted_name(paragraph, end).is_some()
    {
        return end;
    }
    // "Ochudho Women, an organisation that": whatever words it is made of.
    let told = described_behind(paragraph, end)
        && end > from + 1
        && end <= from + 5
        && is_open(paragraph, from)
        && !shapes::looks_like_person(paragraph, from, end)
        && (from..end).any(|at| paragraph.has(at, tag::PEOPLE | tag::COMMON | tag::KINS));
    if told {
        found.push(Segment {
            from,
            to: end,
            guess: Guess::Organisation,
            weight: 4,
        });
        return end;
    }
    if let Some(to) = described_run(paragraph, from, end) {
        found.push(Segment {
            from,
            to,
            guess: Guess::Organisation,
            weight: 4,
        });
        return to;
    }
    let mut at = from;
    // Where the last segment ended: nothing before it may be taken again.
    let mut taken = from;
    while at < end {
        if let Some(to) = facilities::capital(paragraph, at, end) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        }
        if let Some(to) =
            organisation(paragraph, at, end).or_else(|| groups::find(paragraph, at, end))
        {
            // "the 2nd Penal Court": the number belongs to the name.
            let before = paragraph.before(at);
            let ordinal = at > 0
                && at == from
                && before.kind == TokenKind::Number
                && paragraph
                    .word(at - 1)
                    .ends_with(|letter: char| letter.is_ascii_lowercase());
            found.push(Segment {
                from: at - usize::from(ordinal),
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        }
        if let Some(known) = gazetteer().find(paragraph, at) {
            let two_faced = known.length == 1
                && TWO_FACED.contains(&paragraph.word(at))
                && (at + 1 < end && is_open(paragraph, at + 1)
                    || paragraph.has(at.wrapping_sub(1), tag::TITLE));
            if !two_faced {
                let to = at + known.length;
                let mut capital = to;
                // "Osh International Airport", "Osh Central Prison"
                if capital + 1 < end
                    && matches!(
                        paragraph.lower(to),
                        "international" | "central" | "military" | "remand" | "women"
                    )
                    && paragraph.has(to + 1, tag::FACILITY)
                    && !paragraph.has(to + 1, tag::ORGHEAD | tag::PLACEHEAD)
                {
                    capital += 1;
                }
                while capital < end
                    && paragraph.has(capital, tag::FACILITY)
                    && !paragraph.has(capital, tag::ORGHEAD | tag::PLACEHEAD)
                {
                    capital += 1;
                }
                // "Hohhot East railway station"
                let side = to
                    + usize::from(
                        to < end
                            && matches!(
                                paragraph.lower(to),
                                "east" | "west" | "north" | "south" | "central" | "main"
                            ),
                    );
                let behind = (capital > to)
                    .then_some(capital)
                    .or_else(|| facilities::kind_behind(paragraph, side));
                at = match behind {
                    Some(behind) if matches!(known.known, Known::Place(_)) => {
                        found.push(Segment {
                            from: at,
                            to: behind,
                            guess: Guess::Place,
                            weight: 4,
                        });
                        behind
                    }
                    _ => to,
                };
                taken = at;
                continue;
            }
        } else if let Some(to) = named_square(paragraph, at) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        } else if !is_open(paragraph, at) && !family_name_he(paragraph, at) {
            at += 1;
            continue;
        }
        let mut to = name_end(paragraph, at, end);
        // "her neighbour Gennady Port": a family name.
        let surname = to == at + 2
            && matches!(
                paragraph.lower(at + 1),
                "port" | "park" | "hall" | "lane" | "gate" | "bay" | "church" | "temple" | "marsh"
            )
            && surname_though_place(paragraph, at, at + 1)
            && !matches!(
                paragraph.lower(at.wrapping_sub(1)),
                "in" | "at" | "near" | "the"
            );
        let mut facility = !surname && (at..to).any(|word| paragraph.has(word, tag::FACILITY));
        while to < end && paragraph.has(to, tag::FACILITY) && !paragraph.has(to, tag::ORGHEAD) {
            facility = true;
            to += 1;
        }
        let (guess, weight) = if facility && to > at + 1 {
            (Guess::Place, 4)
        } else if let Some(behind) = facilities::kind_behind(paragraph, to) {
            to = behind;
            (Guess::Place, 4)
        } else {
            judge(paragraph, at, to)
        };
        // "Open Cell coordinator": the first word belongs to the organisation, common as it is.
        let mut first = at;
        if guess == Guess::Organisation {
            while first > taken
                && paragraph.has(first - 1, tag::COMMON | tag::NATION)
                && !paragraph.token(first - 1).first
                && !paragraph.has(first - 1, tag::ROLE | tag::TITLE | tag::OFFICE)
            {
                first -= 1;
            }
        }
        // "a man we know as Old Terl"
        if guess == Guess::Person
            && first > taken
            && matches!(paragraph.word(first - 1), "Old" | "Big" | "Little")
            && !paragraph.token(first - 1).first
        {
            first -= 1;
        }
        let counts = !paragraph.heading || guess == Guess::Organisation || weight == CREDIT;
        found.push(Segment {
            from: first,
            to,
            guess: if counts { guess } else { Guess::Unknown },
            weight: if counts { weight } else { 0 },
        });
        at = to;
        taken = to;
    }
    at
}

/// "the initiative Qaratal Bread", "the hotline Open Door": the whole run is the organisation.
fn described_run(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let before = from.wrapping_sub(1);
    let described = paragraph.has(before, tag::ORGDESC)
        && (!paragraph.token(before).capital || paragraph.word(before) == "NGO")
        && paragraph.lower(before) != "station";
    // "the network Teachers for Freedom"
    let tie = matches!(paragraph.lower(end), "for" | "without" | "against" | "of")
        && name_like(paragraph, end + 1)
        && !paragraph.has(end + 1, tag::FUNCTION | tag::MONTH | tag::WEEKDAY)
        && paragraph.has(from, tag::PEOPLE | tag::COMMON | tag::KINS);
    if described && tie && end <= from + 2 && !paragraph.heading {
        let mut to = end + 2;
        while name_like(paragraph, to) && !paragraph.has(to, tag::FUNCTION) && to < end + 5 {
            to += 1;
        }
        return Some(to);
    }
    let opens = paragraph.has(
        from,
        tag::MONTH | tag::WEEKDAY | tag::TITLE | tag::OFFICE | tag::ROLE | tag::NUMBER,
    );
    if !described
        || opens
        || end > from + 5
        || paragraph.heading
        || paragraph.token(from).first
        || end == from + 1 && !is_open(paragraph, from)
        || (from..end).any(|at| !name_like(paragraph, at))
    {
        return None;
    }
    // "the party leader X": a role in the run begins something else.
    let to = (from..end)
        .find(|at| {
            paragraph.has(*at, tag::ROLE | tag::TITLE | tag::OFFICE)
                && !paragraph.has(*at, tag::ORGHEAD)
        })
        .unwrap_or(end);
    let known = gazetteer()
        .find(paragraph, from)
        .is_some_and(|known| from + known.length >= to);
    (to > from && !known).then_some(to)
}

/// "in Republic Square", "at Central Prison": a common word with the kind of place behind it.
fn named_square(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let before = at.wrapping_sub(1);
    let to = at + 1;
    let kind = matches!(
        paragraph.lower(to),
        "square"
            | "street"
            | "avenue"
            | "bridge"
            | "park"
            | "prison"
            | "airport"
            | "palace"
            | "stadium"
            | "cemetery"
            | "boulevard"
    );
    let fits = kind
        && name_like(paragraph, to)
        && !paragraph.heading
        && paragraph.has(at, tag::COMMON | tag::PLACEHEAD | tag::NATION)
        && !name_like(paragraph, to + 1)
        && matches!(
            paragraph.lower(before),
            "in" | "on" | "at" | "near" | "to" | "from" | "of" | "the"
        );
    fits.then_some(to + 1)
}
