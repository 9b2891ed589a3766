//! The place of the gazetteer that a record means, as its page shows it.

use std::collections::BTreeMap;

use kua_app::{Choice, Meant, PlaceFacts, PlaceView, WrongField};
use kua_locales::{Argument, Locale};
use serde::Serialize;

use crate::parts::{Named, visible};

/// What is known, or may be chosen, of a record's place.
#[derive(Serialize)]
pub(crate) struct GazetteerView {
    /// The place that a person chose.
    pub means: Option<PlaceShown>,
    /// Places that it may mean.
    pub choices: Vec<ChoiceView>,
    /// Places that somebody said it does not mean.
    pub refused: Vec<PlaceShown>,
    /// What was looked up by hand.
    pub asked: String,
    /// What is looked up of it, where it was described in this vault.
    pub own: Option<PlaceShown>,
    /// The units it lies in, in words, by key.
    #[serde(skip)]
    pub units: BTreeMap<String, String>,
    /// What it was called on the days of its events.
    pub called: Vec<CalledView>,
    /// Whether the buttons are shown.
    #[serde(skip)]
    pub may_choose: bool,
}

/// A place of the gazetteer.
#[derive(Serialize)]
pub(crate) struct PlaceShown {
    /// What is known of it.
    #[serde(flatten)]
    pub facts: PlaceFacts,
    /// Where it lies, in a sentence: the units and the country.
    #[serde(skip)]
    pub within: String,
    /// How many live there, in words; empty where nobody says.
    #[serde(skip)]
    pub population: String,
    /// The page of the record, where it was described in this vault.
    #[serde(skip)]
    pub href: String,
    /// The statements that say so.
    pub statements: Vec<String>,
}

/// A place that may be chosen.
#[derive(Serialize)]
pub(crate) struct ChoiceView {
    /// The place.
    #[serde(flatten)]
    pub place: PlaceShown,
    /// The name by which it was found.
    pub found: String,
    /// How likely among those that were found.
    pub likelihood: f64,
    /// The same, as a page writes it.
    #[serde(skip)]
    pub number: String,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// Why, in pieces.
    #[serde(skip)]
    pub pieces: Vec<Vec<kua_app::Piece>>,
}

/// What a place was called on a day.
#[derive(Serialize)]
pub(crate) struct CalledView {
    pub event: Named,
    pub time: String,
    pub name: String,
    pub others: Vec<String>,
}

impl GazetteerView {
    pub(crate) fn of(view: &PlaceView, locale: Locale) -> Self {
        Self {
            means: view
                .means
                .as_ref()
                .map(|meant| PlaceShown::of(meant, locale)),
            choices: view
                .choices
                .iter()
                .map(|choice| ChoiceView::of(choice, locale))
                .collect(),
            refused: view
                .refused
                .iter()
                .map(|meant| PlaceShown::of(meant, locale))
                .collect(),
            asked: visible(&view.asked),
            own: view
                .own
                .as_ref()
                .map(|place| PlaceShown::facts(place, locale)),
            units: view
                .units
                .iter()
                .map(|(key, words)| (key.clone(), visible(words)))
                .collect(),
            called: view
                .called
                .iter()
                .map(|called| CalledView {
                    event: Named::of(&called.event, locale),
                    time: called.time.clone(),
                    name: visible(&called.name),
                    others: called.others.iter().map(|name| visible(name)).collect(),
                })
                .collect(),
            may_choose: view.may_choose,
        }
    }

    /// Whether data of GeoNames are shown, so that the page has to say whose they are.
    pub(crate) fn geonames(&self) -> bool {
        self.means.iter().any(|place| place.facts.geonames)
            || !self.units.is_empty()
            || self.choices.iter().any(|one| one.place.facts.geonames)
            || self.refused.iter().any(|place| place.facts.geonames)
    }
}

impl PlaceShown {
    fn of(meant: &Meant, locale: Locale) -> Self {
        Self {
            statements: meant.statements.iter().map(ToString::to_string).collect(),
            ..Self::facts(&meant.place, locale)
        }
    }

    pub(crate) fn facts(facts: &PlaceFacts, locale: Locale) -> Self {
        let mut facts = facts.clone();
        facts.name = visible(&facts.name);
        for words in facts.others.iter_mut().chain(&mut facts.within) {
            *words = visible(words);
        }
        for name in &mut facts.names {
            name.text = visible(&name.text);
            name.source = visible(&name.source);
        }
        Self {
            within: facts.within.join(", "),
            population: facts
                .population
                .map(|count| {
                    let count = Argument::Count(count);
                    locale.with("places-reason-population", &[("population", count)])
                })
                .unwrap_or_default(),
            href: facts
                .record
                .map(|record| format!("/records/{record}"))
                .unwrap_or_default(),
            statements: Vec::new(),
            facts,
        }
    }
}

impl ChoiceView {
    fn of(choice: &Choice, locale: Locale) -> Self {
        let pieces: Vec<Vec<kua_app::Piece>> = choice
            .reasons
            .iter()
            .map(|reason| {
                reason
                    .iter()
                    .map(|piece| kua_app::Piece {
                        words: visible(&piece.words),
                        name: piece.name,
                    })
                    .collect()
            })
            .collect();
        let likelihood = (f64::from(choice.likelihood) * 100.0).round() / 100.0;
        Self {
            place: PlaceShown::facts(&choice.place, locale),
            found: visible(&choice.found),
            likelihood,
            // Nothing is certain before a person says so.
            number: format!("{:.2}", likelihood.clamp(0.01, 0.99)),
            reasons: pieces
                .iter()
                .map(|reason| reason.iter().map(|piece| piece.words.as_str()).collect())
                .collect(),
            pieces,
        }
    }
}

/// The sentence beside a field that does not fit; empty where it does.
pub(crate) fn wrong(all: &[WrongField], field: &str, locale: Locale) -> String {
    all.iter()
        .find(|one| one.field == field)
        .map(|one| locale.text(one.sentence))
        .unwrap_or_default()
}
