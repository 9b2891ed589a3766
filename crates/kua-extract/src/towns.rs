//! Towns of the world: names that no rule knows, where the words around them speak of a place and
//! the text's countries have a town of that name.
//!
//! Many words are towns somewhere: neither the name nor the words around it are enough alone.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex};

use kua_names::places::{Gazetteer, How, Level};

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::gazetteer::{Known, country_lines, gazetteer};
use crate::lexicon::{self, tag};
use crate::names::{Guess, Names, Votes, is_open, joined};
use crate::shapes;
use crate::text::{Paragraph, TokenKind};

/// How many names are looked up for one text.
const MOST: usize = 400;

/// How many people live in a town that is known without its country.
const CITY: u64 = 100_000;

/// The same at the head of a text.
const TOWN: u64 = 5_000;

/// How much a town speaks for a place: more than weak signs, less than "the village of X".
const WEIGHT: u32 = 4;

static WORLD: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::open);

/// What the adjectives of the countries' names are of.
static NATIONS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    country_lines()
        .flat_map(|line| {
            line.peoples
                .split('|')
                .map(move |people| (people.to_lowercase(), line.code))
        })
        .collect()
});

/// How much the words around a name speak of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    /// "from X", "to X".
    Weak,
    /// "in X": hardly anything but a place.
    Strong,
    /// "X, 1 June 2018" at the head of a text.
    Dateline,
}

/// How a name stands in the text.
struct Stand {
    sign: Sign,
    person: bool,
    first: Bytes,
    words: usize,
}

/// The countries of a text, and the names that may be towns in them.
#[derive(Default)]
pub(crate) struct Towns {
    countries: BTreeMap<&'static str, u32>,
    stands: HashMap<String, Stand>,
}

impl Towns {
    /// Looks at one paragraph.
    pub(crate) fn collect(&mut self, paragraph: &Paragraph<'_>) {
        let mut at = 0;
        while at < paragraph.tokens.len() {
            if paragraph.token(at).kind != TokenKind::Word || !paragraph.token(at).capital {
                at += 1;
                continue;
            }
            if let Some(found) = gazetteer().find(paragraph, at) {
                if let Known::Place(number) = found.known
                    && let Some(place) = gazetteer().place(number)
                {
                    *self.countries.entry(place.country).or_default() += 1;
                }
                at += found.length.max(1);
                continue;
            }
            if paragraph.has(at, tag::NATION)
                && let Some(code) = NATIONS.get(paragraph.lower(at))
            {
                *self.countries.entry(code).or_default() += 1;
            }
            if paragraph.heading || !is_open(paragraph, at) {
                at += 1;
                continue;
            }
            let mut to = at + 1;
            while to < at + 3
                && is_open(paragraph, to)
                && paragraph.token(to).begin - paragraph.before(to).end <= 1
            {
                to += 1;
            }
            if let Some(sign) = stands(paragraph, at, to)
                && self.stands.len() < MOST
            {
                let stand = self
                    .stands
                    .entry(joined(paragraph, at, to))
                    .or_insert(Stand {
                        sign,
                        person: shapes::looks_like_person(paragraph, at, to),
                        first: paragraph.span(at, to),
                        words: to - at,
                    });
                stand.sign = stand.sign.max(sign);
            }
            at = to;
        }
    }

    /// Lets the names that are towns of the text's countries be places.
    pub(crate) fn settle(self, names: &mut Names) {
        let parts: HashSet<String> = names
            .votes
            .iter()
            .filter(|(_, votes)| votes.words > 1 && votes.guess() == Guess::Person)
            .flat_map(|(name, _)| name.split(' ').map(str::to_owned))
            .collect();
        let mut stands: Vec<(String, Stand)> = self.stands.into_iter().collect();
        stands.sort_unstable_by_key(|(_, stand)| stand.first);
        for (name, stand) in stands {
            let told = names.votes.get(&name).is_some_and(|votes| {
                votes.person >= 3 || votes.organisation >= 3 || votes.place >= 4
            });
            let common = names.is_word(&name);
            if told || common || parts.contains(&name) || stand.person && stand.sign == Sign::Weak {
                continue;
            }
            let known = called(&name).iter().any(|place| {
                let here = place
                    .country
                    .as_deref()
                    .is_some_and(|code| self.countries.contains_key(code));
                let sure = stand.sign > Sign::Weak && !stand.person;
                let town = if stand.sign == Sign::Dateline {
                    TOWN
                } else {
                    CITY
                };
                here || sure && place.population >= town
            });
            if known {
                let votes = names
                    .votes
                    .entry(name)
                    .or_insert_with(|| Votes::new(stand.words, stand.first));
                votes.place += WEIGHT;
            }
        }
    }
}

/// Tells how much the words around a name speak of a place.
fn stands(paragraph: &Paragraph<'_>, from: usize, to: usize) -> Option<Sign> {
    let behind = paragraph.token(to);
    if behind.kind == TokenKind::Possessive {
        return None;
    }
    let before = from.wrapping_sub(1);
    let earlier = from.wrapping_sub(2);
    // "RANYA - The trial", "Zutphen, 3 May 2024", "GAHKUCH, May 9: The bazaar"
    let opens = from == 0 || from == 1 && paragraph.is_mark(0, '(');
    let dated = paragraph.is_mark(to, ',')
        && (paragraph.has(to + 1, tag::MONTH | tag::WEEKDAY)
            || paragraph.token(to + 1).kind == TokenKind::Number)
        || matches!(behind.kind, TokenKind::Mark('-' | '–' | '—'))
            && behind.begin > paragraph.before(to).end
            && paragraph.token(to + 1).capital
            && paragraph.all_capitals(from);
    if opens && dated {
        return Some(Sign::Dateline);
    }
    match paragraph.lower(before) {
        "in" | "near" | "outside" => Some(Sign::Strong),
        "from" | "towards" | "toward" | "via" | "around" | "between" | "through" => {
            Some(Sign::Weak)
        }
        "to" => (!paragraph.has(earlier, tag::SPEECH | tag::ROLE | tag::KIN)
            && !matches!(
                paragraph.lower(earlier),
                "spoke"
                    | "speaking"
                    | "talked"
                    | "married"
                    | "belonging"
                    | "belongs"
                    | "close"
                    | "given"
                    | "letter"
                    | "letters"
                    | "thanks"
                    | "access"
                    | "due"
            ))
        .then_some(Sign::Weak),
        "at" => Some(Sign::Weak),
        "and" => (gazetteer()
            .find(paragraph, earlier)
            .is_some_and(|known| known.length == 1 && matches!(known.known, Known::Place(_)))
            || matches!(
                paragraph.lower(from.wrapping_sub(3)),
                "in" | "from" | "between" | "to"
            ))
        .then_some(Sign::Weak),
        _ => None,
    }
}

/// A place of the world, as much as is needed of it.
#[derive(Clone)]
pub(crate) struct Located {
    pub(crate) key: String,
    pub(crate) point: Option<(f64, f64)>,
    pub(crate) country: Option<String>,
    population: u64,
}

/// How many names are kept from one text to the next.
const KEPT: usize = 20_000;

/// What was looked up before: a name of no town takes long, since it is also compared by sound.
static CALLED: LazyLock<Mutex<HashMap<String, Arc<[Located]>>>> = LazyLock::new(Mutex::default);

/// Finds the towns and units that have this very name.
fn called(name: &str) -> Arc<[Located]> {
    if let Ok(known) = CALLED.lock()
        && let Some(found) = known.get(name)
    {
        return Arc::clone(found);
    }
    // Datelines are set in capitals.
    let written = if name.chars().any(char::is_lowercase) {
        name.to_owned()
    } else {
        name.to_lowercase()
    };
    let found: Arc<[Located]> = WORLD
        .find(&written)
        .into_iter()
        .filter(|found| found.how == How::Exact && found.place.level != Level::Country)
        .map(|found| Located {
            key: found.place.key.to_string(),
            point: found.place.point,
            country: found.place.country,
            population: found.place.population,
        })
        .collect();
    if let Ok(mut known) = CALLED.lock()
        && known.len() < KEPT
    {
        known.insert(name.to_owned(), Arc::clone(&found));
    }
    found
}

/// Tells whether every word of a name could be one of a town's: no "prison", no "monastery".
fn plain(name: &str) -> bool {
    name.split(' ').count() <= 3
        && name.split(' ').all(|word| {
            !word.chars().next().is_some_and(char::is_lowercase)
                && lexicon::tags(&word.to_lowercase()) & (tag::FACILITY | tag::ORGHEAD) == 0
        })
}

/// Finds which place of the world is meant by those that the small gazetteer does not have: one in
/// a country that the text names, if it outweighs all others together.
pub(crate) fn locate(drafts: &[Draft]) -> HashMap<DraftNumber, Located> {
    let mut countries: HashMap<&str, u64> = HashMap::new();
    for draft in drafts {
        if let DraftValue::Place {
            country: Some(code),
            ..
        } = &draft.value
        {
            *countries.entry(code).or_default() += 1 + draft.mentions.len() as u64;
        }
    }
    drafts
        .iter()
        .enumerate()
        .filter_map(|(number, draft)| match &draft.value {
            DraftValue::Place {
                name, known: None, ..
            } if plain(name) => Some((number, name.as_str())),
            _ => None,
        })
        .take(MOST)
        .filter_map(|(number, name)| {
            let found = called(name);
            let weight = |place: &Located| {
                let told = place
                    .country
                    .as_deref()
                    .and_then(|code| countries.get(code));
                let told = told.copied().unwrap_or(u64::from(countries.is_empty()));
                told.saturating_mul(place.population.max(100))
            };
            let all = found.iter().map(weight).fold(0, u64::saturating_add);
            let likeliest = found.iter().max_by_key(|place| weight(place))?;
            let least = all.div_ceil(2).max(1);
            (weight(likeliest) >= least).then(|| (number, likeliest.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use kua_core::proposal::{ProposalKind, ProposalValue};

    use crate::{Input, extract};

    fn check(text: &str, expected: &str) {
        crate::proposed::check(text, ProposalKind::Place, expected);
    }

    #[test]
    fn a_town_of_the_texts_country_is_a_place() {
        check(
            "Police in Russia moved her to Minusinsk.",
            "Russia; Minusinsk",
        );
        check(
            "GAHKUCH, May 9: A bazaar in Pakistan was closed.",
            "GAHKUCH; Pakistan",
        );
        check(
            "The road from Iran's border to Aqqala was closed.",
            "Iran; Aqqala",
        );
        check(
            "Zutphen, 3 May 2024\nYour Excellency, she was held.",
            "Zutphen",
        );
    }

    #[test]
    fn what_nothing_says_is_a_place_stays_what_it_is() {
        check("Minusinsk said nothing.", "");
        check("In Russia they spoke to Bata about it.", "Russia");
        check("He is held by Bender in Moldova.", "Moldova");
        check(
            "She was heard from Nurek Terlov in Tajikistan. They asked Nurek.",
            "Tajikistan",
        );
    }

    #[test]
    fn a_town_has_its_place_on_the_map() {
        let document = extract(&Input {
            content: "Police in Ethiopia held two men in Jijiga in May.",
            ..Input::default()
        });
        let place = document
            .proposals
            .iter()
            .find_map(|proposal| match &proposal.value {
                ProposalValue::Place(place) if place.name == "Jijiga" => Some(place.clone()),
                _ => None,
            });
        assert_eq!(
            place.map(|place| (
                place.country,
                place.gazetteer,
                place.latitude.map(|north| north.round() as i64)
            )),
            Some((Some("ET".into()), Some("333795".into()), Some(9)))
        );
    }
}
