//! `kua places`: which places a name may mean, and why.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;
use kua_locales::Argument;
use kua_names::places::{Candidate, Context, Gazetteer, How, Place, Reason, Span};

use super::places_here as here;
use crate::arguments::{FindPlaces, Global, Places};
use crate::output::{self, cut, json, line, plain};
use crate::wiring::{locale, open};

/// The widest name that is printed.
const WIDTH: usize = 60;

pub(crate) async fn run(global: &Global, places: Places) -> anyhow::Result<ExitCode> {
    match places {
        Places::Find(find) => found(global, find).await,
        Places::List { state, limit } => here::list(global, state.as_deref(), limit).await,
        Places::Of { id } => here::of(global, &id).await,
        Places::Choose { id, key } => here::choose(global, &id, &key).await,
        Places::Add(place) => here::add(global, place).await,
    }
}

async fn found(global: &Global, find: FindPlaces) -> anyhow::Result<ExitCode> {
    let date = match &find.date {
        Some(typed) => match Span::read(typed) {
            Some(date) => Some(date),
            None => bail!(locale().with(
                "command-places-date",
                &[("typed", cut(typed, WIDTH).into())]
            )),
        },
        None => None,
    };
    if let Some(typed) = find
        .country
        .iter()
        .find(|typed| typed.len() != 2 || !typed.bytes().all(|byte| byte.is_ascii_alphabetic()))
    {
        bail!(locale().with(
            "command-places-country",
            &[("typed", cut(typed, WIDTH).into())]
        ));
    }
    let language = find.language.clone().unwrap_or_else(|| "en".to_owned());
    let context = Context {
        countries: find
            .country
            .iter()
            .map(|code| code.to_ascii_uppercase())
            .collect(),
        others: find.near.clone(),
        places: Vec::new(),
        date,
        language: find.language,
    };
    // With a vault, the places that were described in it are looked up beside those of the world.
    let (gazetteer, candidates) = match &global.vault {
        Some(_) => {
            let open = open(global).await?;
            let found = open.house.resolve_place(&find.name, context).await;
            found.map_err(super::said)?
        }
        None => {
            let gazetteer = Arc::new(Gazetteer::open());
            let candidates = gazetteer.resolve(&find.name, &context);
            (gazetteer, candidates)
        }
    };
    let shown: Vec<&Candidate> = candidates.iter().take(find.limit).collect();
    let teller = Teller {
        gazetteer: &gazetteer,
        language: &language,
        date,
    };
    if global.json {
        let described: Vec<serde_json::Value> = shown
            .iter()
            .copied()
            .map(|one| teller.described(one))
            .collect();
        json(&serde_json::json!({
            "name": find.name,
            "found": candidates.len(),
            "candidates": described,
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if candidates.is_empty() {
        line(&locale().with(
            "command-places-none",
            &[("name", cut(&find.name, WIDTH).into())],
        ));
    }
    for candidate in &shown {
        teller.show(candidate);
    }
    let rest = candidates.len() - shown.len();
    if rest > 0 {
        line(&locale().with("command-places-more", &[("count", rest.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// Tells of places in one language, as they were called on a day.
struct Teller<'a> {
    gazetteer: &'a Gazetteer,
    language: &'a str,
    date: Option<Span>,
}

impl Teller<'_> {
    fn name(&self, place: &Place) -> String {
        plain(place.shown(self.language, self.date).name)
    }

    /// The name, with the other sort of name beside it.
    fn names(&self, place: &Place) -> String {
        let shown = place.shown(self.language, self.date);
        let mut names = plain(shown.name);
        for other in [shown.local, shown.official].into_iter().flatten() {
            if !names.contains(&other.text) {
                names.push_str(" · ");
                names.push_str(&plain(&other.text));
            }
        }
        names
    }

    fn country(&self, code: &str) -> String {
        self.gazetteer
            .country(code)
            .map_or_else(|| plain(code), |country| self.name(&country))
    }

    fn show(&self, candidate: &Candidate) {
        let place = &candidate.found.place;
        let mut lies: Vec<String> = self
            .gazetteer
            .units(place)
            .iter()
            .map(|unit| self.name(unit))
            .collect();
        if let Some(code) = &place.country {
            let country = self.country(code);
            if !lies.contains(&country) && place.level.code() != "country" {
                lies.push(country);
            }
        }
        let level = locale().text(&format!("places-level-{}", place.level.code()));
        let likelihood = format!("{:.2}", candidate.likelihood);
        line(&locale().with(
            "command-places-candidate",
            &[
                ("likelihood", likelihood.into()),
                ("names", self.names(place).into()),
                ("level", level.into()),
                ("key", plain(place.key.as_str()).into()),
            ],
        ));
        let mut lies = lies.join(", ");
        if let Some((latitude, longitude)) = place.point {
            if !lies.is_empty() {
                lies.push_str("; ");
            }
            lies.push_str(&format!("{latitude:.3}, {longitude:.3}"));
        }
        if !lies.is_empty() {
            line(&format!("  {lies}"));
        }
        for reason in &candidate.reasons {
            line(&format!("  {}", self.reason(reason)));
        }
    }

    fn reason(&self, reason: &Reason) -> String {
        let (code, words) = reason.parts();
        let words: Vec<(&str, Argument)> = words
            .iter()
            .map(|(key, words)| {
                let argument = match *key {
                    "country" => self.country(words).into(),
                    "population" | "kilometres" => words
                        .parse::<u64>()
                        .map_or_else(|_| words.as_str().into(), Argument::from),
                    _ => Argument::from(cut(words, WIDTH)),
                };
                (*key, argument)
            })
            .collect();
        locale().with(&format!("places-reason-{code}"), &words)
    }

    fn described(&self, candidate: &Candidate) -> serde_json::Value {
        let place = &candidate.found.place;
        let shown = place.shown(self.language, self.date);
        let reasons: Vec<serde_json::Value> = candidate
            .reasons
            .iter()
            .map(|reason| {
                let (code, words) = reason.parts();
                output::reason(code, words)
            })
            .collect();
        let names: Vec<serde_json::Value> = place
            .names
            .iter()
            .map(|name| {
                let day = |day: Option<kua_names::places::Day>| day.map(|day| day.to_string());
                serde_json::json!({
                    "name": name.text,
                    "language": name.language,
                    "kind": name.kind.code(),
                    "from": name.years.and_then(|years| day(years.first)),
                    "to": name.years.and_then(|years| day(years.last)),
                    "source": name.source.name,
                    "verified": name.source.verified,
                })
            })
            .collect();
        serde_json::json!({
            "key": place.key.as_str(),
            "name": shown.name,
            "official": shown.official.map(|name| name.text.as_str()),
            "local": shown.local.map(|name| name.text.as_str()),
            "matched": candidate.found.name,
            "how": match candidate.found.how {
                How::Exact => "exact",
                How::Without { .. } => "without",
                How::Sound(_) => "sound",
            },
            "likelihood": (f64::from(candidate.likelihood) * 10_000.0).round() / 10_000.0,
            "level": place.level.code(),
            "country": place.country,
            "within": self.gazetteer.units(place).iter().map(|unit| unit.key.to_string()).collect::<Vec<_>>(),
            "latitude": place.point.map(|point| point.0),
            "longitude": place.point.map(|point| point.1),
            "radius": place.uncertainty,
            "own": place.own,
            "population": (place.population > 0).then_some(place.population),
            "reasons": reasons,
            "names": names,
        })
    }
}
