//! Names: which stretches of capitals are persons, organisations and places.
//!
//! Two passes. The first looks at every stretch in its surroundings and collects votes for each
//! spelling ("organisation X" says what X is, once for the whole text). The second, in
//! `registry`, looks names up and nothing else, so that a name is the same thing everywhere.

use std::collections::{HashMap, HashSet};

use crate::draft::Bytes;
use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// How many different names are kept.
const MOST_NAMES: usize = 100_000;

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
}

/// All spellings of the text and what speaks for what.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) votes: HashMap<String, Votes>,
    /// Full name and its short form, in order of appearance.
    pub(crate) abbreviations: Vec<(String, String, Bytes)>,
    lower_words: HashSet<String>,
}

/// A stretch of tokens that names something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Segment {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) guess: Guess,
    pub(crate) weight: u32,
}

/// The weight of a picture credit, which counts even where everything has capitals.
const CREDIT: u32 = 5;

const CONTINENTS: [&str; 9] = [
    "Asia",
    "Europe",
    "Africa",
    "America",
    "Eurasia",
    "Central",
    "Eastern",
    "East",
    "Southeast",
];

/// Single words that are both a place and a given name.
const TWO_FACED: [&str; 22] = [
    "Sofia", "Emin", "Florence", "Paris", "Chad", "Jordan", "Georgia", "Lima", "Hami", "Bole",
    "Aksu", "Altay", "Naryn", "Talas", "Kashi", "Brest", "Santiago", "Ili", "Israel", "India",
    "Berlin", "Kazan",
];

const PARTICLES: [&str; 18] = [
    "uulu", "uly", "kyzy", "kizi", "qyzy", "ogli", "oglu", "bin", "ibn", "bint", "von", "van",
    "de", "der", "da", "del", "el", "al",
];

/// Heads that may stand behind "NAME's" and say that NAME is an organisation.
const OFFICERS: [&str; 30] = [
    "chairperson",
    "chairman",
    "chairwoman",
    "chair",
    "director",
    "directors",
    "members",
    "member",
    "activists",
    "head",
    "leader",
    "leaders",
    "founder",
    "founders",
    "co-founder",
    "staff",
    "offices",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "volunteers",
    "deputy",
    "employees",
    "editor",
    "editor-in-chief",
    "headquarters",
    "secretariat",
    "researcher",
    "coordinator",
    "vice-president",
];

impl Names {
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
        for segment in segments(paragraph) {
            let name = joined(paragraph, segment.from, segment.to);
            if self.votes.len() >= MOST_NAMES && !self.votes.contains_key(&name) {
                continue;
            }
            let votes = self.votes.entry(name).or_insert_with(|| Votes {
                person: 0,
                organisation: 0,
                place: 0,
                words: segment.to - segment.from,
                first: paragraph.span(segment.from, segment.to),
                only_first: true,
            });
            votes.only_first &= paragraph.token(segment.from).first;
            match segment.guess {
                Guess::Person => votes.person += segment.weight,
                Guess::Organisation => votes.organisation += segment.weight,
                Guess::Place => votes.place += segment.weight,
                Guess::Unknown => {}
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
    /// Returns what the name is, if anything.
    pub(crate) fn guess(&self) -> Guess {
        if self.organisation > 0
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

    /// Returns how sure that is: a heuristic out of the votes.
    pub(crate) fn certainty(&self) -> f64 {
        let all = f64::from(self.person + self.organisation + self.place);
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
fn name_like(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let token = paragraph.token(at);
    token.kind == TokenKind::Word && token.capital
}

/// Tells whether a capital word can be (part of) a name of its own.
fn is_open(paragraph: &Paragraph<'_>, at: usize) -> bool {
    name_like(paragraph, at)
        && !paragraph.has(at, tag::NO_NAME)
        && !common_ending(paragraph, at)
        && gazetteer().find(paragraph, at).is_none()
}

/// Tells whether a word at the head of a sentence ends like an ordinary word.
fn common_ending(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.lower(at);
    paragraph.token(at).first
        && word.len() > 5
        && [
            "ing", "tion", "ment", "ness", "ally", "edly", "ions", "ments", "ently", "antly",
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
        if !name_like(paragraph, at) || paragraph.has(at, tag::FUNCTION) {
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
        at = run(paragraph, at, end, &mut found).max(at + 1);
    }
    found
}

/// A dotted name such as an outlet's address, where the words behind it say what it is.
fn dotted_name(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.word(at);
    paragraph.is_word(at)
        && word.contains('.')
        && !word.ends_with('.')
        && descriptor_behind(paragraph, at + 1).is_some()
}

/// "human rights organisation "X"", "Human Rights Center “X”".
fn quoted_name(paragraph: &Paragraph<'_>, at: usize) -> Option<Segment> {
    let opens = matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('"' | '“' | '„' | '«' | '‘')
    );
    if !opens || !paragraph.has(at.wrapping_sub(1), tag::ORGDESC | tag::ORGHEAD) {
        return None;
    }
    let mut end = at + 1;
    while paragraph.is_word(end) && end < at + 6 {
        end += 1;
    }
    let closes = matches!(
        paragraph.token(end).kind,
        TokenKind::Mark('"' | '”' | '“' | '»' | '’')
    );
    let fits = closes && end > at + 1 && paragraph.token(at + 1).capital;
    fits.then_some(Segment {
        from: at + 1,
        to: end,
        guess: Guess::Organisation,
        weight: 4,
    })
}

/// Reads one run of capitals and what connects to it; returns where to go on.
fn run(paragraph: &Paragraph<'_>, from: usize, end: usize, found: &mut Vec<Segment>) -> usize {
    let mut at = from;
    while at < end {
        if let Some(to) = organisation(paragraph, at, end) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            continue;
        }
        if let Some(known) = gazetteer().find(paragraph, at) {
            let two_faced = known.length == 1
                && TWO_FACED.contains(&paragraph.word(at))
                && (at + 1 < end && is_open(paragraph, at + 1)
                    || paragraph.has(at.wrapping_sub(1), tag::TITLE));
            if !two_faced {
                at += known.length;
                continue;
            }
        } else if !is_open(paragraph, at) {
            at += 1;
            continue;
        }
        let mut to = at + 1;
        while to < at + 4 {
            let more = to < end && (is_open(paragraph, to) || surname_though_common(paragraph, to))
                || PARTICLES.contains(&paragraph.word(to));
            if !more {
                break;
            }
            to += 1;
        }
        while to > at + 1
            && [
                "bin", "ibn", "von", "van", "de", "der", "da", "del", "el", "al", "bint",
            ]
            .contains(&paragraph.word(to - 1))
        {
            to -= 1;
        }
        let mut facility = (at..to).any(|word| paragraph.has(word, tag::FACILITY));
        while to < end && paragraph.has(to, tag::FACILITY) && !paragraph.has(to, tag::ORGHEAD) {
            facility = true;
            to += 1;
        }
        let (guess, weight) = if facility && to > at + 1 {
            (Guess::Place, 4)
        } else {
            judge(paragraph, at, to)
        };
        // Headings put capitals on everything; only what stands in the text elsewhere counts there.
        if !paragraph.heading || guess == Guess::Organisation || weight == CREDIT {
            found.push(Segment {
                from: at,
                to,
                guess,
                weight,
            });
        }
        at = to;
    }
    at
}

/// A word such as "Said" or "Day" that ends a name in the middle of a sentence.
fn surname_though_common(paragraph: &Paragraph<'_>, at: usize) -> bool {
    name_like(paragraph, at)
        && !paragraph.heading
        && !paragraph.has(
            at,
            tag::FUNCTION
                | tag::ROLE
                | tag::ORGHEAD
                | tag::NATION
                | tag::MONTH
                | tag::WEEKDAY
                | tag::PEOPLE
                | tag::KIN
                | tag::TITLE
                | tag::OFFICE
                | tag::FACILITY
                | tag::PLACEHEAD,
        )
        && paragraph.word(at).chars().count() > 2
        && gazetteer().find(paragraph, at).is_none()
        && !name_like(paragraph, at + 1)
        && !paragraph.all_capitals(at)
        && !paragraph.word(at.wrapping_sub(1)).contains('.')
}

/// Finds an organisation that begins at a token: a head word with what belongs to it.
pub(crate) fn organisation(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    if paragraph.heading || paragraph.all_capitals(from) && paragraph.token(from).first {
        return None;
    }
    // "Prosecutor General's Office": an office that a role names.
    let general = [
        "prosecutor general",
        "attorney general",
        "general prosecutor",
    ]
    .iter()
    .any(|words| paragraph.matches(from, words).is_some());
    if general
        && paragraph.token(from + 2).kind == TokenKind::Possessive
        && paragraph.lower(from + 3) == "office"
    {
        return Some(from + 4);
    }
    if paragraph.has(from, tag::ADVERB | tag::MONTH | tag::WEEKDAY | tag::TITLE)
        || (paragraph.has(from, tag::ROLE | tag::KIN)
            && !matches!(
                paragraph.word(from),
                "National" | "Student" | "Citizen" | "Refugee" | "Prisoner"
            )
            && !paragraph.has(from, tag::ORGHEAD))
    {
        return None;
    }
    if let Some(known) = gazetteer().find(paragraph, from)
        && matches!(known.known, Known::Organisation(_))
        && !(from + known.length < end && paragraph.has(from + known.length, tag::ORGHEAD))
    {
        return None;
    }
    let mut head = None;
    for at in from..end.min(from + 8) {
        if paragraph.has(at, tag::ROLE) && !paragraph.has(at, tag::ORGHEAD) && at > from {
            break;
        }
        if paragraph.has(at, tag::ORGHEAD) {
            head = Some(at);
        }
    }
    let head = head?;
    let alone = head == from;
    let mut to = head + 1;
    let mut extended = false;
    // "Prosecutor General's Office"
    if paragraph.token(to).kind == TokenKind::Possessive
        && name_like(paragraph, to + 1)
        && paragraph.has(to + 1, tag::ORGHEAD)
    {
        to += 2;
    }
    loop {
        let connector = paragraph.word(to);
        let first = matches!(
            connector,
            "of" | "for" | "to" | "on" | "against" | "without"
        );
        let later = extended && matches!(connector, "and" | "&" | "in");
        if !first && !later {
            break;
        }
        let mut target = to + 1;
        if paragraph.word(target) == "the" {
            target += 1;
        }
        if !name_like(paragraph, target)
            || paragraph.has(target, tag::MONTH | tag::WEEKDAY | tag::TITLE)
        {
            break;
        }
        let fits = match connector {
            "in" => CONTINENTS.contains(&paragraph.word(target)),
            "and" | "&" => {
                let mut run_end = target;
                while name_like(paragraph, run_end) {
                    run_end += 1;
                }
                target == to + 1
                    && paragraph.has(target, tag::COMMON)
                    && !(target..run_end).any(|step| paragraph.has(step, tag::ORGHEAD))
                    && gazetteer().find(paragraph, target).is_none()
            }
            "to" | "on" | "without" | "against" => {
                paragraph.has(target, tag::COMMON | tag::PEOPLE) || !is_open(paragraph, target)
            }
            _ => true,
        };
        if !fits {
            break;
        }
        to = target;
        while name_like(paragraph, to) && !paragraph.has(to, tag::FUNCTION) {
            to += 1;
        }
        extended = true;
    }
    if !extended
        && to < end
        && paragraph.has(to, tag::COMMON)
        && !is_open(paragraph, to)
        && !paragraph.has(to, tag::ROLE)
    {
        // Something longer that is no body: "National Press Club Award".
        return None;
    }
    let words = to - from;
    let named = (from..to).any(|at| !paragraph.has(at, tag::FUNCTION | tag::ORGHEAD));
    (words >= 2 && (!alone || extended) && named).then_some(to)
}

/// Looks back from a bracket for the full name whose short form is in it.
fn full_name_before(paragraph: &Paragraph<'_>, bracket: usize) -> Option<usize> {
    let mut from = bracket;
    let mut seen_capital = false;
    while from > 0 && bracket - from < 12 {
        let at = from - 1;
        if name_like(paragraph, at) && !paragraph.has(at, tag::DETERMINER) {
            seen_capital = true;
            from = at;
        } else if seen_capital
            && matches!(
                paragraph.word(at),
                "of" | "for" | "to" | "and" | "the" | "on" | "in" | "&" | "without" | "against"
            )
            && name_like(paragraph, at.wrapping_sub(1))
            && !paragraph.has(at.wrapping_sub(1), tag::FUNCTION)
        {
            from = at;
        } else {
            break;
        }
    }
    // Only as much as the letters need: the short form's first letter begins the name.
    (from < bracket).then_some(from)
}

/// Finds a descriptor behind a name: "X human rights movement", "X news agency".
pub(crate) fn descriptor_behind(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let mut step = at;
    // An explanation in brackets may stand between.
    if paragraph.is_mark(step, '(') {
        let mut close = step + 1;
        while close < step + 6 && !paragraph.is_mark(close, ')') {
            close += 1;
        }
        step = close + 1;
    }
    for offset in 0..4 {
        let here = step + offset;
        let token = paragraph.token(here);
        if token.kind != TokenKind::Word || token.capital {
            return None;
        }
        if paragraph.has(here, tag::ORGDESC) && !paragraph.has(here + 1, tag::ROLE | tag::PEOPLE) {
            return Some(here);
        }
        let modifier = matches!(
            paragraph.lower(here),
            "human"
                | "rights"
                | "news"
                | "opposition"
                | "political"
                | "advocacy"
                | "media"
                | "investigative"
                | "journalism"
                | "independent"
                | "civil"
                | "youth"
                | "protest"
                | "religious"
                | "volunteer"
                | "monitoring"
                | "online"
                | "legal"
                | "aid"
                | "watchdog"
                | "tv"
                | "private"
                | "non-governmental"
        );
        if !modifier {
            return None;
        }
    }
    None
}

/// Judges a stretch of open words by what stands around it.
fn judge(paragraph: &Paragraph<'_>, from: usize, to: usize) -> (Guess, u32) {
    let words = to - from;
    let before = from.wrapping_sub(1);
    let behind = to;
    if paragraph
        .word(from)
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == '.')
    {
        return (Guess::Unknown, 0);
    }
    // Picture credits: "Picture: NAME/Organisation".
    if paragraph.is_mark(before, ':')
        && matches!(
            paragraph.lower(from.wrapping_sub(2)),
            "picture" | "photo" | "image" | "foto" | "credit" | "copyright"
        )
        || paragraph.is_mark(before, '©')
    {
        return (Guess::Person, CREDIT);
    }
    // "at the railway station Almaty-2", "the prison X"; a station alone may be one on the radio.
    let station = paragraph.lower(before) == "station";
    if paragraph.has(before, tag::FACILITY)
        && !paragraph.token(before).capital
        && paragraph.token(before).kind == TokenKind::Word
        && (!station
            || matches!(
                paragraph.lower(from.wrapping_sub(2)),
                "railway" | "train" | "bus" | "metro" | "underground" | "police"
            ))
    {
        return (Guess::Place, 4);
    }
    // "organization X", "group Nagiz X", "NGO X"
    let described = |at: usize| {
        paragraph.has(at, tag::ORGDESC) && !paragraph.token(at).capital
            || paragraph.lower(at) == "ngo"
    };
    if described(before)
        || matches!(paragraph.lower(before), "called" | "named") && described(from.wrapping_sub(2))
        || paragraph.is_mark(before, ',')
            && described(from.wrapping_sub(2))
            && (3..7).any(|back| matches!(paragraph.lower(from.wrapping_sub(back)), "a" | "an"))
            && words <= 3
            && !paragraph.has(behind, tag::SPEECH)
    {
        return (Guess::Organisation, 4);
    }
    if descriptor_behind(paragraph, behind).is_some()
        && !paragraph.has(before, tag::TITLE | tag::OFFICE)
    {
        return (Guess::Organisation, 4);
    }
    if place_behind(paragraph, behind) {
        return (Guess::Place, 4);
    }
    if matches!(paragraph.lower(before), "of")
        && paragraph.has(from.wrapping_sub(2), tag::PLACEHEAD)
        && !paragraph.token(from.wrapping_sub(2)).capital
    {
        return (Guess::Place, 4);
    }
    if paragraph.has(behind, tag::FACILITY)
        && paragraph.token(behind).capital
        && !paragraph.has(behind, tag::ORGHEAD)
    {
        return (Guess::Unknown, 0);
    }
    if paragraph.has(before, tag::TITLE)
        || (paragraph.has(before, tag::OFFICE | tag::KIN) && words <= 4)
    {
        return (Guess::Person, 4);
    }
    let officer =
        |at: usize| OFFICERS.contains(&paragraph.lower(at)) && !paragraph.token(at).capital;
    let capitals = words == 1 && paragraph.all_capitals(from);
    if paragraph.token(behind).kind == TokenKind::Possessive && words <= 3 {
        if officer(behind + 1) {
            return (Guess::Organisation, 3);
        }
        if paragraph.has(behind + 1, tag::KIN | tag::KINS)
            || matches!(
                paragraph.lower(behind + 1),
                "lawyer"
                    | "lawyers"
                    | "home"
                    | "house"
                    | "trial"
                    | "arrest"
                    | "detention"
                    | "case"
                    | "family"
                    | "health"
                    | "assistant"
                    | "release"
            )
        {
            return (Guess::Person, if words > 1 { 3 } else { 1 });
        }
    }
    if officer(behind) && (words <= 3) && !paragraph.has(before, tag::ROLE) {
        return (Guess::Organisation, if words == 1 { 3 } else { 2 });
    }
    if capitals {
        let letters = paragraph.word(from).chars().count();
        let token_behind = paragraph.token(behind);
        let numbered = token_behind.kind == TokenKind::Number
            || paragraph.before(from).kind == TokenKind::Number;
        let bracketed = paragraph.is_mark(before, '(');
        if (3..=6).contains(&letters)
            && !paragraph.word(from).contains('.')
            && !numbered
            && !bracketed
            && !paragraph.all_capitals(behind)
            && !paragraph.all_capitals(before)
        {
            return (Guess::Organisation, 2);
        }
        return (Guess::Unknown, 0);
    }
    let role_before = paragraph.has(before, tag::ROLE) && !paragraph.token(before).capital
        || paragraph.is_mark(before, ',')
            && paragraph.has(from.wrapping_sub(2), tag::ROLE | tag::KIN);
    let speech = paragraph.has(behind, tag::SPEECH) && !paragraph.token(behind).capital
        || paragraph.has(before, tag::SPEECH) && !paragraph.token(before).capital;
    let role_behind = paragraph.is_mark(behind, ',') && role_follows(paragraph, behind + 1);
    if words >= 2 {
        let mut weight = 2;
        weight += u32::from(role_before) * 3 + u32::from(speech) * 2 + u32::from(role_behind) * 2;
        if (paragraph.lower(before) == "in" || paragraph.lower(before) == "from") && weight == 2 {
            return (Guess::Place, 1);
        }
        return (Guess::Person, weight);
    }
    if role_before || role_behind {
        return (Guess::Person, 1);
    }
    if speech && paragraph.lower(before) != "the" {
        return (Guess::Person, 1);
    }
    let inside = matches!(paragraph.lower(before), "in" | "near" | "outside");
    if inside
        && paragraph.token(behind).kind != TokenKind::Possessive
        && !paragraph.token(behind).capital
    {
        return (Guess::Place, 2);
    }
    (Guess::Unknown, 0)
}

/// "X county", "X (Tacheng) prefecture", "X (in Chinese, Emin) county".
fn place_behind(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut step = at;
    if paragraph.is_mark(step, '(') {
        let mut close = step + 1;
        while close < step + 7 && !paragraph.is_mark(close, ')') {
            close += 1;
        }
        step = close + 1;
    }
    paragraph.has(step, tag::PLACEHEAD)
        && !paragraph.token(step).capital
        && !paragraph.has(step + 1, tag::AUTHORITY | tag::ORGDESC)
        && paragraph.lower(step) != "state"
}

/// Tells whether an apposition with a role follows: ", the director of ...", ", head of ...".
pub(crate) fn role_follows(paragraph: &Paragraph<'_>, at: usize) -> bool {
    for step in at..at + 8 {
        let token = paragraph.token(step);
        if paragraph.has(step, tag::ROLE) {
            return true;
        }
        let goes_on = token.kind == TokenKind::Word
            && (token.capital
                || !paragraph.has(
                    step,
                    tag::AUXILIARY | tag::PRONOUN | tag::CONJUNCTION | tag::SPEECH,
                ))
            || matches!(token.kind, TokenKind::Possessive | TokenKind::Mark('&'));
        if !goes_on {
            return false;
        }
    }
    false
}
