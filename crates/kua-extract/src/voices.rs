//! The model's voice on names: what it may decide, and what it may not.
//!
//! It is asked only about sentences that hold a [`Doubt`]: a stretch of capitals that no rule
//! places, that a single weak sign places, that is taken for a person only because nothing speaks
//! against it, or that stands in a line where every word has a capital. Titles, head words, the
//! gazetteer and abbreviations in brackets leave no doubt, so the model cannot overrule them.
//!
//! On texts of this kind its labels are not worth the same. What it calls a person mostly is one.
//! It sees an organisation in every second Central Asian or Tibetan name, a place in people who
//! "were arrested", and its silence says nothing at all. [`Doubt::weighs`] says what a label must
//! bring along to count.

use std::collections::{HashMap, HashSet};

use crate::draft::Bytes;
use crate::gazetteer::gazetteer;
use crate::lexicon::tag;
use crate::models::{Found, Label};
use crate::names::{Guess, MOST_NAMES, Names, Segment, Votes, joined, name_like};
use crate::shapes;
use crate::text::{Paragraph, TokenKind};

/// In how many sentences a name is listened to.
const MOST_SENTENCES: usize = 3;

/// A place where a name stands that the rules are unsure of.
#[derive(Debug, Clone, Copy)]
struct Doubt {
    at: Bytes,
    sentence: Bytes,
    words: usize,
    /// Where the stretch begins if a town's name before it belongs to it: "Golok" in "Golok Tsering".
    wider: Option<usize>,
    /// True in a line where every word has a capital.
    heading: bool,
    /// True where a person is not said so: behind an article, or as the end of "Law and Order".
    impersonal: bool,
    /// True where a word is a known given name or ends like a family name.
    person: bool,
    /// True where the words before say that a place comes: "at X", "[in Chinese, X]".
    placed: bool,
    /// True where the words behind say that places are listed.
    listed: bool,
    /// True for a single word with a capital inside, as outlets write themselves.
    humped: bool,
}

/// All doubts of a text, by name.
#[derive(Default)]
pub(crate) struct Doubts {
    by_name: HashMap<String, Vec<Doubt>>,
}

/// What a sentence says of a doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    Person,
    /// A person whose name begins with what is a town elsewhere.
    WiderPerson,
    Organisation,
    Place,
    /// A people, a holiday, a law: no name that is proposed.
    Nothing,
    /// The model passes the stretch over, cuts it otherwise, or says what counts for nothing.
    Silence,
}

/// How far the rules leave a name to the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Openness {
    /// No rule says anything.
    Silent,
    /// One weak sign: the model can confirm it.
    Weak,
    /// Taken for a person for want of another sign: the model can say that it is no name.
    Default,
    Closed,
}

impl Doubts {
    /// Remembers a stretch that may be in doubt once the whole text was seen.
    pub(crate) fn note(&mut self, paragraph: &Paragraph<'_>, segment: &Segment) {
        let Segment { from, to, .. } = *segment;
        let open = match segment.guess {
            Guess::Unknown => true,
            Guess::Person => {
                segment.weight <= 1
                    || segment.weight == 2 && !shapes::looks_like_person(paragraph, from, to)
            }
            Guess::Place => segment.weight <= 1,
            Guess::Organisation => false,
        };
        // Short forms, article numbers and shouted lines: the model guesses there as we do.
        let shouted = (from..to).any(|at| {
            paragraph.all_capitals(at)
                || paragraph.token(at).kind != TokenKind::Word
                || paragraph.word(at).bytes().any(|byte| byte.is_ascii_digit())
        });
        // "Interim President NAME": a word of the office.
        let office =
            paragraph.has(to, tag::OFFICE | tag::TITLE | tag::ROLE) && paragraph.token(to).capital;
        if !open || shouted || office {
            return;
        }
        let name = joined(paragraph, from, to);
        if self.by_name.len() >= MOST_NAMES && !self.by_name.contains_key(&name) {
            return;
        }
        let known = self.by_name.entry(name).or_default();
        if known.len() < MOST_SENTENCES {
            known.push(Doubt::at(paragraph, segment));
        }
    }
}

impl Doubt {
    fn at(paragraph: &Paragraph<'_>, segment: &Segment) -> Self {
        let Segment { from, to, .. } = *segment;
        let before = from.wrapping_sub(1);
        let (begin, end) = paragraph.sentence_of(from);
        let humps = |word: &str| {
            word.chars()
                .zip(word.chars().skip(1))
                .any(|(left, right)| left.is_lowercase() && right.is_uppercase())
        };
        Self {
            at: paragraph.span(from, to),
            // A line of capitals has no sentences to speak of.
            sentence: if paragraph.heading {
                (paragraph.begin, paragraph.end)
            } else {
                paragraph.span(begin, end)
            },
            words: to - from,
            wider: town_before(paragraph, from),
            heading: paragraph.heading,
            impersonal: paragraph.lower(before) == "the"
                || paragraph.lower(before) == "and"
                    && name_like(paragraph, before.wrapping_sub(1))
                    && paragraph.has(before.wrapping_sub(1), tag::NO_NAME),
            person: shapes::looks_like_person(paragraph, from, to),
            placed: place_comes(paragraph, from),
            listed: places_listed(paragraph, to),
            humped: to == from + 1 && humps(paragraph.word(from)),
        }
    }

    /// Returns what the model says of exactly this stretch.
    fn asks(&self, text: &str, found: &[Found]) -> Heard {
        let next = found.partition_point(|name| name.end <= self.at.0);
        let Some(name) = found.get(next).filter(|name| name.begin < self.at.1) else {
            return Heard::Silence;
        };
        let (begin, end) = bare(text, (name.begin, name.end));
        if (begin, end) == self.at {
            self.weighs(name.label)
        } else if end == self.at.1 && self.wider == Some(begin) && name.label == Label::Person {
            Heard::WiderPerson
        } else {
            Heard::Silence
        }
    }

    /// Weighs a label: what the model is known to be wrong about counts for nothing.
    fn weighs(&self, label: Label) -> Heard {
        match label {
            Label::Person if self.listed => Heard::Place,
            // Half a name is worse than none: the model was to find the whole.
            Label::Person if self.impersonal || self.wider.is_some() => Heard::Silence,
            Label::Person if self.words > 1 || !self.heading => Heard::Person,
            Label::Place if self.placed && !self.person && !self.heading => Heard::Place,
            Label::Organisation if self.humped && !self.person => Heard::Organisation,
            Label::Nationality | Label::Other => Heard::Nothing,
            _ => Heard::Silence,
        }
    }
}

/// Returns how far a name is left to the model.
fn openness(votes: Option<&Votes>) -> Openness {
    let Some(votes) = votes else {
        return Openness::Silent;
    };
    match (votes.guess(), votes.all()) {
        (Guess::Unknown, _) => Openness::Silent,
        (Guess::Person | Guess::Place, 1) => Openness::Weak,
        (Guess::Person, 2) => Openness::Default,
        _ => Openness::Closed,
    }
}

/// "Golok Tsering": where a town's name begins that stands right before, if nothing says it is the town.
fn town_before(paragraph: &Paragraph<'_>, from: usize) -> Option<usize> {
    let at = from.checked_sub(1)?;
    let single = gazetteer().find(paragraph, at)?.length == 1;
    let beside = paragraph.token(from).begin - paragraph.token(at).end == 1;
    let town = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "in" | "at" | "from" | "near" | "to"
    );
    (single && beside && !town && name_like(paragraph, at)).then(|| paragraph.token(at).begin)
}

/// "at X", "across X", "[in Chinese, X]", "(X)" behind a place is left to the rules.
fn place_comes(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let before = from.wrapping_sub(1);
    let preposition = matches!(
        paragraph.lower(before),
        "in" | "at" | "near" | "outside" | "inside" | "across" | "around" | "throughout"
    );
    let language = from.wrapping_sub(2);
    let foreign = (paragraph.is_mark(before, ',') || paragraph.is_mark(before, ':'))
        && paragraph.has(language, tag::NATION)
        && (paragraph.is_mark(language.wrapping_sub(1), '(')
            || paragraph.is_mark(language.wrapping_sub(1), '[')
            || paragraph.lower(language.wrapping_sub(1)) == "in");
    preposition || foreign
}

/// "X and Y monasteries", "X, Y and Z districts".
fn places_listed(paragraph: &Paragraph<'_>, behind: usize) -> bool {
    (behind..behind + 8)
        .find(|at| {
            let goes_on = paragraph.lower(*at) == "and"
                || paragraph.is_mark(*at, ',')
                || name_like(paragraph, *at);
            !goes_on
        })
        .is_some_and(|at| {
            matches!(
                paragraph.lower(at),
                "monasteries"
                    | "nunneries"
                    | "prisons"
                    | "camps"
                    | "airports"
                    | "villages"
                    | "towns"
                    | "townships"
                    | "cities"
                    | "counties"
                    | "districts"
                    | "regions"
                    | "provinces"
                    | "prefectures"
            )
        })
}

/// Takes the article and the ending of the possessive off what the model found.
fn bare(text: &str, (mut begin, mut end): Bytes) -> Bytes {
    let words = text.get(begin..end).unwrap_or_default();
    if words.starts_with("the ") || words.starts_with("The ") {
        begin += 4;
    }
    if let Some(ending) = ["'s", "’s", "'", "’"]
        .into_iter()
        .find(|ending| words.ends_with(ending))
    {
        end -= ending.len();
    }
    (begin, end.max(begin))
}

impl Names {
    /// Asks the model about the sentences with a doubt and lets it decide where it may.
    ///
    /// `find` gets one text that holds these sentences and nothing else. Comes after `settle`.
    pub(crate) fn hear(&mut self, text: &str, find: impl FnOnce(&str) -> Option<Vec<Found>>) {
        let mut doubts = self.doubts.take().unwrap_or_default().by_name;
        let told: HashSet<&str> = self
            .votes
            .iter()
            .filter(|(_, votes)| votes.words > 1 && votes.guess() == Guess::Person)
            .flat_map(|(name, _)| name.split(' '))
            .collect();
        // A part of a person's name is that person; a common word was dropped on purpose.
        doubts.retain(|name, places| {
            let votes = self.votes.get(name);
            !told.contains(name.as_str())
                && openness(votes) != Openness::Closed
                && (votes.is_some() || places.iter().any(|doubt| doubt.heading))
        });
        drop(told);
        let mut sentences: Vec<Bytes> = doubts
            .values()
            .flatten()
            .map(|doubt| doubt.sentence)
            .collect();
        sentences.sort_unstable();
        sentences.dedup();
        if sentences.is_empty() {
            return;
        }
        let Some(found) = ask(text, &sentences, find) else {
            return;
        };
        let mut doubts: Vec<(String, Vec<Doubt>)> = doubts.into_iter().collect();
        // In order of the text: the same text gives the same answer.
        doubts.sort_unstable_by_key(|(_, places)| places.first().map(|doubt| doubt.at));
        for (name, places) in doubts {
            let heard: Vec<Heard> = places
                .iter()
                .map(|doubt| doubt.asks(text, &found))
                .collect();
            self.weigh(&name, text, &places, &heard);
        }
    }

    /// Lets what was heard of a name decide.
    fn weigh(&mut self, name: &str, text: &str, places: &[Doubt], heard: &[Heard]) {
        let said = |what: Heard| heard.contains(&what);
        let only = |what: Heard| heard.iter().all(|heard| *heard == what);
        let voice = match openness(self.votes.get(name)) {
            Openness::Silent if said(Heard::WiderPerson) => None,
            Openness::Silent => {
                // A name that is two things in one text is left open.
                let mut kinds = [
                    (Heard::Person, Guess::Person),
                    (Heard::Place, Guess::Place),
                    (Heard::Organisation, Guess::Organisation),
                ]
                .into_iter()
                .filter(|(kind, _)| said(*kind));
                match (kinds.next(), kinds.next()) {
                    (Some((_, guess)), None) => Some(guess),
                    _ => None,
                }
            }
            Openness::Weak | Openness::Default if only(Heard::Nothing) => {
                self.votes.remove(name);
                None
            }
            Openness::Weak => {
                if let Some(votes) = self.votes.get_mut(name) {
                    let agrees = match votes.guess() {
                        Guess::Person => said(Heard::Person),
                        Guess::Place => said(Heard::Place),
                        _ => false,
                    };
                    votes.confirmed |= agrees;
                }
                None
            }
            Openness::Default | Openness::Closed => None,
        };
        let pairs = || places.iter().zip(heard);
        if let Some((doubt, begin)) = pairs()
            .filter(|(_, heard)| **heard == Heard::WiderPerson)
            .find_map(|(doubt, _)| Some((doubt, doubt.wider?)))
        {
            let whole = text.get(begin..doubt.at.1).unwrap_or_default();
            self.votes.remove(name);
            self.speak(whole, Guess::Person, doubt.words + 1, (begin, doubt.at.1));
        }
        if let (Some(guess), Some(first)) = (voice, places.first()) {
            self.speak(name, guess, first.words, first.at);
        }
    }

    /// Enters a name that only the model knows.
    fn speak(&mut self, name: &str, guess: Guess, words: usize, first: Bytes) {
        self.votes
            .entry(name.to_owned())
            .or_insert_with(|| Votes::new(words, first))
            .voice = Some(guess);
    }
}

/// Asks about some sentences; what is found comes back with its place in the whole text.
fn ask(
    text: &str,
    sentences: &[Bytes],
    find: impl FnOnce(&str) -> Option<Vec<Found>>,
) -> Option<Vec<Found>> {
    let mut asked = String::new();
    let mut starts = Vec::with_capacity(sentences.len());
    for (begin, end) in sentences {
        starts.push((asked.len(), *begin));
        asked.push_str(text.get(*begin..*end).unwrap_or_default());
        asked.push('\n');
    }
    let found = find(&asked)?.into_iter().filter_map(|name| {
        let next = starts.partition_point(|(start, _)| *start <= name.begin);
        let (start, begin) = *starts.get(next.checked_sub(1)?)?;
        // What reaches over two sentences is no name.
        let over = starts
            .get(next)
            .is_some_and(|(after, _)| name.end >= *after);
        (!over).then(|| Found {
            begin: name.begin - start + begin,
            end: name.end - start + begin,
            ..name
        })
    });
    Some(found.collect())
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

    /// Reads a text with a stand-in that finds these words wherever they stand; returns what was asked too.
    fn heard(text: &str, said: &[(&str, Label)]) -> (Names, String) {
        let mut names = Names::new(true);
        paragraphs(text).for_each(|paragraph| names.collect(&paragraph));
        names.settle();
        let mut asked = String::new();
        names.hear(text, |sentences| {
            asked.push_str(sentences);
            let mut found: Vec<Found> = said
                .iter()
                .flat_map(|(word, label)| {
                    sentences.match_indices(word).map(|(begin, word)| Found {
                        begin,
                        end: begin + word.len(),
                        label: *label,
                        original: "",
                    })
                })
                .collect();
            found.sort_by_key(|name| name.begin);
            Some(found)
        });
        (names, asked)
    }

    /// Checks what a name is at last, and whether the model alone says so.
    fn check(text: &str, said: &[(&str, Label)], name: &str, expected: Option<(Guess, bool)>) {
        let (names, _) = heard(text, said);
        let told = names
            .votes
            .get(name)
            .filter(|votes| votes.guess() != Guess::Unknown)
            .map(|votes| (votes.guess(), votes.voice.is_some()));
        assert_eq!(told, expected, "{name} in {text:?}");
    }

    const ALONE: bool = true;

    #[test]
    fn a_person_that_no_rule_sees_is_the_models() {
        let told = Some((Guess::Person, ALONE));
        let person = |name: &'static str| [(name, Label::Person)];
        check(
            "Everyone there remembered Bezmel.",
            &person("Bezmel"),
            "Bezmel",
            told,
        );
        check(
            "It was built by Bezmel’s men.",
            &person("Bezmel’s"),
            "Bezmel",
            told,
        );
        check(
            "Photographs By Oruz Bezmel For The Docket",
            &person("Oruz Bezmel"),
            "Oruz Bezmel",
            told,
        );
        check("Everyone there remembered Bezmel.", &[], "Bezmel", None);
    }

    #[test]
    fn what_the_model_is_often_wrong_about_does_not_count() {
        let organisation = [("Bezmel", Label::Organisation)];
        check(
            "Everyone there remembered Bezmel.",
            &organisation,
            "Bezmel",
            None,
        );
        let place = [("Bezmel", Label::Place)];
        check("Bezmel was held for a day.", &place, "Bezmel", None);
        let facility = [("Bezmel", Label::Facility)];
        check("It was done by Bezmel.", &facility, "Bezmel", None);
        let person = [("Bezmel", Label::Person)];
        check("They came to the Bezmel again.", &person, "Bezmel", None);
        check("He leads Law and Bezmel.", &person, "Bezmel", None);
        let both = [("by Bezmel", Label::Person)];
        check("It was done by Bezmel.", &both, "Bezmel", None);
    }

    #[test]
    fn a_place_needs_a_word_that_speaks_of_places() {
        let place = [("Bezmel", Label::Place)];
        let told = Some((Guess::Place, ALONE));
        check("They met at Bezmel yesterday.", &place, "Bezmel", told);
        check(
            "She is in Orul [in Chinese, Bezmel] now.",
            &place,
            "Bezmel",
            told,
        );
        let persons = [("Bezmel", Label::Person), ("Orul", Label::Person)];
        let text = "Monks of the Orul and Bezmel monasteries came.";
        check(text, &persons, "Bezmel", told);
        check(text, &persons, "Orul", told);
    }

    #[test]
    fn an_outlet_is_known_by_its_letters() {
        let organisation = [("StepWatch", Label::Organisation)];
        let told = Some((Guess::Organisation, ALONE));
        check(
            "This was read on StepWatch.",
            &organisation,
            "StepWatch",
            told,
        );
    }

    #[test]
    fn strong_signs_are_not_overruled() {
        let place = [("Bezmel", Label::Place)];
        let rules = Some((Guess::Person, false));
        check("Police held Mr. Bezmel at noon.", &place, "Bezmel", rules);
        let nation = [("Bezmel", Label::Nationality)];
        check("Police held Mr. Bezmel at noon.", &nation, "Bezmel", rules);
        let person = [("Bezmel", Label::Person)];
        check(
            "The organisation Bezmel was closed.",
            &person,
            "Bezmel",
            Some((Guess::Organisation, false)),
        );
        check(
            "They live in the village of Bezmel.",
            &person,
            "Bezmel",
            Some((Guess::Place, false)),
        );
    }

    #[test]
    fn a_weak_sign_is_confirmed_or_taken_back() {
        let text = "They spoke of a Bezmel lawyer, and Orul said so.";
        let (names, _) = heard(text, &[("Orul", Label::Person)]);
        let orul = &names.votes["Orul"];
        assert!(orul.confirmed && orul.voice.is_none());
        assert!(orul.certainty() > heard(text, &[]).0.votes["Orul"].certainty());
        let nation = [("Orul", Label::Nationality)];
        check(text, &nation, "Orul", None);
        check(text, &[], "Orul", Some((Guess::Person, false)));
        let holiday = "The square was full on Bezmel Feast.";
        check(holiday, &[], "Bezmel Feast", Some((Guess::Person, false)));
        let said = [("Bezmel Feast", Label::Other)];
        check(holiday, &said, "Bezmel Feast", None);
    }

    #[test]
    fn a_persons_name_may_begin_like_a_town() {
        let text = "A former prisoner, Almaty Bezmel, spoke.";
        let person = [("Almaty Bezmel", Label::Person)];
        let told = Some((Guess::Person, ALONE));
        check(text, &person, "Almaty Bezmel", told);
        check(text, &person, "Bezmel", None);
        let town = "People in Almaty Bezmel spoke to.";
        check(town, &person, "Almaty Bezmel", None);
    }

    #[test]
    fn only_sentences_with_a_doubt_are_asked_about() {
        let text = "Mr. Orul was held in Almaty. It was done by Bezmel.\nPolice denied it.\nThen Bezmel left.";
        let (_, asked) = heard(text, &[]);
        assert_eq!(asked, "It was done by Bezmel.\nThen Bezmel left.\n");
        let (_, asked) = heard("Mr. Orul was held in Almaty.", &[]);
        assert_eq!(asked, "");
        let (_, asked) = heard("Aida Karim was held. They took Karim away.", &[]);
        assert_eq!(asked, "");
    }

    #[test]
    fn a_name_that_reaches_over_two_sentences_is_none() {
        let text = "It was done by Bezmel\nOrul went home by Bezmel";
        let (names, _) = heard(text, &[("Bezmel\nOrul", Label::Person)]);
        assert!(names.votes.values().all(|votes| votes.voice.is_none()));
    }
}
