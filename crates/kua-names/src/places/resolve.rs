//! Which of the places with one name a text means, and why.
//!
//! Each thing that speaks for or against a place is worth some points, on the scale of a
//! logarithm of odds; the points are sums of judgement, checked against a list of places of the
//! press (`docs/reference/places.md`), not fitted. The likelihood shares 1 among the candidates
//! that were found; that the text means a place which nobody has listed is not in it.

use super::endings::{Kind, kind_word};
use super::{Gazetteer, How, Level, Match, NameKind, Place, PlaceKey, Span};
use crate::script::Script;

/// What is known of the text that a name stands in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Context {
    /// The codes of countries that the text is about, the most likely first.
    pub countries: Vec<String>,
    /// The other names of places in the text, as they are written there.
    pub others: Vec<String>,
    /// Places that are known to be in the text.
    pub places: Vec<PlaceKey>,
    /// When the text was written, or what it tells of took place.
    pub date: Option<Span>,
    /// The tag of the text's language.
    pub language: Option<String>,
}

/// A place that a name may mean, with what speaks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The place, the name by which it was found, and how.
    pub found: Match,
    /// The share of this candidate among all that were found, from 0 to 1.
    pub likelihood: f32,
    /// Why, what counts most first.
    pub reasons: Vec<Reason>,
}

/// What speaks for or against a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// No other place has this name.
    Only,
    /// It was found without a word for a kind of place.
    Kind {
        /// The word.
        word: String,
        /// Whether the place is of that kind.
        fits: bool,
    },
    /// It was found without the ending of a case.
    Ending(String),
    /// It sounds alike, in so many of 100.
    Sound(u8),
    /// It lies in a country that the text is about.
    Country(String),
    /// It lies in no country that the text is about.
    OtherCountry(String),
    /// It lies in the country of the text's other places.
    SameCountry(String),
    /// It lies in, or holds, another place of the text.
    Within(String),
    /// It lies so many kilometres from another place of the text.
    Near(String, u32),
    /// So many people live there.
    Population(u64),
    /// It had this name at the time.
    NameThen,
    /// It no longer had this name at the time.
    NameBefore,
    /// It did not yet have this name at the time.
    NameLater,
    /// The name is one of the text's language.
    Language(String),
    /// The place has another name in the text's language.
    OtherLanguage(String),
    /// A keeper of this record added it.
    Own,
}

impl Reason {
    /// Returns its code, and what its sentence tells of, by key.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::Only => ("only", vec![]),
            Self::Kind { word, fits: true } => ("kind", vec![("word", word.clone())]),
            Self::Kind { word, fits: false } => ("other-kind", vec![("word", word.clone())]),
            Self::Ending(ending) => ("ending", vec![("ending", ending.clone())]),
            Self::Sound(quality) => ("sound", vec![("quality", quality.to_string())]),
            Self::Country(country) => ("country", vec![("country", country.clone())]),
            Self::OtherCountry(country) => ("other-country", vec![("country", country.clone())]),
            Self::SameCountry(country) => ("same-country", vec![("country", country.clone())]),
            Self::Within(place) => ("within", vec![("place", place.clone())]),
            Self::Near(place, kilometres) => (
                "near",
                vec![
                    ("place", place.clone()),
                    ("kilometres", kilometres.to_string()),
                ],
            ),
            Self::Population(count) => ("population", vec![("population", count.to_string())]),
            Self::NameThen => ("name-then", vec![]),
            Self::NameBefore => ("name-before", vec![]),
            Self::NameLater => ("name-later", vec![]),
            Self::Language(language) => ("language", vec![("language", language.clone())]),
            Self::OtherLanguage(language) => {
                ("other-language", vec![("language", language.clone())])
            }
            Self::Own => ("own", vec![]),
        }
    }
}

/// The places that the context's other names may mean, of each name.
const OTHERS: usize = 12;

/// The readings of one other name.
const READINGS: usize = 4;

/// Another place of the text, and how sure it is.
struct Other {
    written: String,
    place: Place,
    units: Vec<PlaceKey>,
    share: f32,
}

/// What is asked for.
struct Asked<'a> {
    /// The word for a kind of place in the name.
    word: Option<(String, Kind)>,
    context: &'a Context,
}

impl Gazetteer {
    /// Returns the places that a name may mean in its text, the likeliest first.
    #[must_use]
    pub fn resolve(&self, name: &str, context: &Context) -> Vec<Candidate> {
        let found = self.find(name);
        let others = if found.len() > 1 {
            self.others(name, context)
        } else {
            Vec::new()
        };
        let only = found.len() == 1;
        let asked = Asked {
            word: kind_word(name),
            context,
        };
        let mut scored: Vec<(f32, Candidate)> = found
            .into_iter()
            .map(|found| {
                let (score, mut reasons) = self.weighed(&found, &asked, &others);
                if only {
                    reasons.push((f32::MAX, Reason::Only));
                }
                reasons.sort_by(|one, other| other.0.abs().total_cmp(&one.0.abs()));
                let candidate = Candidate {
                    found,
                    likelihood: 0.0,
                    reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
                };
                (score, candidate)
            })
            .collect();
        scored.sort_by(|one, other| {
            other
                .0
                .total_cmp(&one.0)
                .then_with(|| one.1.found.place.key.cmp(&other.1.found.place.key))
        });
        share(scored)
    }

    fn others(&self, name: &str, context: &Context) -> Vec<Other> {
        let mut others = Vec::new();
        for key in context.places.iter().take(OTHERS) {
            if let Some(place) = self.place(key) {
                others.push(self.other(key.as_str(), place, 1.0));
            }
        }
        let plain = Context {
            countries: context.countries.clone(),
            ..Context::default()
        };
        for written in context
            .others
            .iter()
            .filter(|other| *other != name)
            .take(OTHERS)
        {
            let found = self.find(written);
            let asked = Asked {
                word: kind_word(written),
                context: &plain,
            };
            let scored = found
                .into_iter()
                .filter(|found| !matches!(found.how, How::Sound(_)))
                .map(|found| {
                    let score = self.weighed(&found, &asked, &[]).0;
                    let candidate = Candidate {
                        found,
                        likelihood: 0.0,
                        reasons: Vec::new(),
                    };
                    (score, candidate)
                });
            let mut scored: Vec<(f32, Candidate)> = scored.collect();
            scored.sort_by(|one, other| other.0.total_cmp(&one.0));
            for candidate in share(scored).into_iter().take(READINGS) {
                if candidate.likelihood > 0.05 {
                    others.push(self.other(written, candidate.found.place, candidate.likelihood));
                }
            }
        }
        others
    }

    fn other(&self, written: &str, place: Place, share: f32) -> Other {
        Other {
            written: written.to_owned(),
            units: self
                .units(&place)
                .into_iter()
                .map(|unit| unit.key)
                .collect(),
            place,
            share,
        }
    }

    /// The points of a match, and what they are for.
    fn weighed(
        &self,
        found: &Match,
        asked: &Asked<'_>,
        others: &[Other],
    ) -> (f32, Vec<(f32, Reason)>) {
        let place = &found.place;
        let context = asked.context;
        let mut reasons: Vec<(f32, Reason)> = Vec::new();
        let mut score = prior(place);
        if place.population > 0 && place.level != Level::Country {
            reasons.push((0.3 * score, Reason::Population(place.population)));
        }
        let mut say = |points: f32, reason: Reason| {
            score += points;
            reasons.push((points, reason));
        };
        let word = match &found.how {
            How::Without { word, .. } => word.as_ref(),
            How::Exact | How::Sound(_) => asked.word.as_ref(),
        };
        if let Some((word, kind)) = word {
            let fits = kind.fits(place.level);
            // A place that has the word in its very name may be of any kind: Kansas City.
            let points = match (fits, &found.how) {
                (true, How::Exact | How::Without { whole: true, .. }) => 3.5,
                (true, _) => 2.5,
                (false, How::Exact | How::Without { whole: true, .. }) => -0.5,
                (false, _) => -3.5,
            };
            let word = word.clone();
            say(points, Reason::Kind { word, fits });
        }
        match &found.how {
            How::Exact => {}
            How::Without { ending, .. } => {
                if let Some(ending) = ending {
                    say(-1.5, Reason::Ending(ending.clone()));
                }
            }
            How::Sound(alike) => {
                let quality = (alike * 100.0).round().clamp(0.0, 100.0) as u8;
                let odds = (alike / (1.0 - alike).max(0.005)).ln();
                say(-3.0 + 1.5 * odds, Reason::Sound(quality));
            }
        }
        if place.own {
            say(3.0, Reason::Own);
        }
        if let Some(country) = &place.country
            && !context.countries.is_empty()
        {
            if context.countries.contains(country) {
                say(4.0, Reason::Country(country.clone()));
            } else {
                say(-1.0, Reason::OtherCountry(country.clone()));
            }
        }
        if let Some(language) = &context.language {
            let is_of = |tag: &Option<String>| {
                tag.as_deref()
                    .is_some_and(|tag| primary(tag) == primary(language))
            };
            let folded = super::Folded::new(&found.name);
            let script = Script::most(&found.name);
            let mut names = place
                .names
                .iter()
                .filter(|name| is_of(&name.language) && Script::most(&name.text) == script)
                .peekable();
            // A list of names that has none of this language and script says nothing.
            if names.peek().is_some() {
                if names.any(|name| super::Folded::new(&name.text) == folded) {
                    say(0.7, Reason::Language(language.clone()));
                } else {
                    say(-1.0, Reason::OtherLanguage(language.clone()));
                }
            }
        }
        if let Some((points, reason)) = context.date.and_then(|date| then(found, date)) {
            say(points, reason);
        }
        for (points, reason) in self.beside(place, others) {
            say(points, reason);
        }
        (score, reasons)
    }

    /// What the text's other places say of this one: one reason of each sort.
    fn beside(&self, place: &Place, others: &[Other]) -> Vec<(f32, Reason)> {
        let others: Vec<&Other> = others
            .iter()
            .filter(|other| other.place.key != place.key)
            .collect();
        if others.is_empty() {
            return Vec::new();
        }
        let units: Vec<PlaceKey> = self.units(place).into_iter().map(|unit| unit.key).collect();
        let within = others
            .iter()
            .filter(|other| units.contains(&other.place.key) || other.units.contains(&place.key))
            .map(|other| {
                let points = if other.place.level == Level::Country {
                    3.0
                } else {
                    4.5
                };
                (points * other.share, Reason::Within(other.written.clone()))
            });
        let near = others
            .iter()
            .filter(|other| other.place.level != Level::Country && place.level != Level::Country)
            .filter_map(|other| {
                let kilometres = distance(place.point?, other.place.point?);
                let points = 3.0 * (-kilometres / 250.0).exp() as f32 * other.share;
                let reason = Reason::Near(other.written.clone(), kilometres.round() as u32);
                (points > 0.2).then_some((points, reason))
            });
        let best = |reasons: &mut dyn Iterator<Item = (f32, Reason)>| {
            reasons.max_by(|one, other| one.0.total_cmp(&other.0))
        };
        let mut all: Vec<(f32, Reason)> = Vec::new();
        all.extend(best(&mut within.into_iter()));
        all.extend(best(&mut near.into_iter()));
        if let Some(country) = &place.country {
            let share: f32 = others
                .iter()
                .filter(|other| other.place.country.as_ref() == Some(country))
                .map(|other| other.share)
                .fold(0.0, f32::max);
            if share > 0.2 {
                all.push((2.0 * share, Reason::SameCountry(country.clone())));
            }
        }
        all
    }
}

/// How likely a place is meant before anything is known of the text: by its people and its level.
fn prior(place: &Place) -> f32 {
    let people = match (place.population, place.level) {
        // Nobody says how many, and it is not none.
        (0, Level::First) => 300_000.0,
        (0, Level::Second) => 30_000.0,
        // A table would not name it if nobody lived there.
        (0, Level::Settlement) if place.names.iter().any(|name| name.language.is_some()) => {
            20_000.0
        }
        (people, _) => people as f32,
    };
    match place.level {
        Level::Country => 11.0,
        // The town is meant more often than the unit that is called after it.
        Level::First => 0.7 * (people + 20_000.0).ln() - 1.5,
        Level::Second => 0.7 * (people + 2_000.0).ln() - 2.5,
        Level::Third => 0.7 * (people + 500.0).ln() - 3.0,
        Level::Settlement | Level::Site => 0.7 * (people + 300.0).ln(),
    }
}

/// Whether the place had the name at the time.
fn then(found: &Match, date: Span) -> Option<(f32, Reason)> {
    let folded = super::Folded::new(&found.name);
    let spans: Vec<Span> = found
        .place
        .names
        .iter()
        .filter(|name| name.kind != NameKind::Listed && super::Folded::new(&name.text) == folded)
        .filter_map(|name| name.years)
        .collect();
    if spans.is_empty() {
        return None;
    }
    Some(if spans.iter().any(|span| span.meets(&date)) {
        (1.5, Reason::NameThen)
    } else if spans.iter().any(|span| span.is_before(&date)) {
        // Old names stay in use.
        (-0.5, Reason::NameBefore)
    } else {
        (-3.0, Reason::NameLater)
    })
}

/// Shares 1 among candidates by their points.
fn share(scored: Vec<(f32, Candidate)>) -> Vec<Candidate> {
    let highest = scored.first().map_or(0.0, |(score, _)| *score);
    let sum: f32 = scored
        .iter()
        .map(|(score, _)| (score - highest).exp())
        .sum();
    scored
        .into_iter()
        .map(|(score, mut candidate)| {
            candidate.likelihood = (score - highest).exp() / sum;
            candidate
        })
        .collect()
}

/// The language of a tag, without script and region.
pub(super) fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Returns the kilometres between two points on a ball of the earth's mean radius.
#[must_use]
pub fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (first, second) = (one.0.to_radians(), other.0.to_radians());
    let across = (other.1 - one.1).to_radians();
    let half = ((second - first) / 2.0).sin().powi(2)
        + first.cos() * second.cos() * (across / 2.0).sin().powi(2);
    2.0 * 6371.0 * half.sqrt().clamp(0.0, 1.0).asin()
}
