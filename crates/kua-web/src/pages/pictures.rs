//! What all pictures of events share: how they are narrowed, and the links that do it.

use std::collections::BTreeMap;

use kua_app::{EventQuery, House, Labels, ReviewState, shown};
use kua_core::RecordId;
use kua_core::ports::{DaySpan, Tally, TallyBy};
use kua_core::vocabulary;
use kua_locales::Locale;
use serde::Deserialize;

use crate::choices::{Choice, link};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::parts::{id, visible};
use crate::periods::{self, Period};

/// What is asked for of a picture.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    /// The type of the events.
    pub class: Option<String>,
    /// The first day, month or year.
    pub from: Option<String>,
    /// The last one.
    pub to: Option<String>,
    /// Who takes part.
    pub person: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Which document tells of it.
    pub document: Option<String>,
    /// How far documents are reviewed.
    pub state: Option<String>,
    /// What rows or columns stand for.
    pub by: Option<String>,
    /// Which part of the world.
    pub view: Option<String>,
    /// Which page of the table.
    pub page: Option<u64>,
    /// In which form.
    pub format: Option<String>,
}

/// The pictures that can be narrowed so.
const PICTURES: [(&str, &str); 3] = [
    ("/timeline", "timeline-title"),
    ("/map", "map-title"),
    ("/counts", "counts-title"),
];

impl Asked {
    /// Writes the address of a picture that is narrowed so; the page and the form are left out.
    pub(crate) fn address(&self, path: &str) -> String {
        link(
            path,
            &[
                ("class", &self.class),
                ("from", &self.from),
                ("to", &self.to),
                ("person", &self.person),
                ("place", &self.place),
                ("document", &self.document),
                ("state", &self.state),
                ("by", &self.by),
                ("view", &self.view),
            ],
        )
    }

    /// The same with something else changed.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut asked = self.clone();
        change(&mut asked);
        asked
    }

    /// Writes the address of a page of the table.
    pub(crate) fn of_page(&self, path: &str, page: u64) -> String {
        let address = self.address(path);
        let joiner = if address.contains('?') { '&' } else { '?' };
        format!("{address}{joiner}page={page}#rows")
    }

    /// Writes the address of a file with the same rows.
    pub(crate) fn file(&self, path: &str, form: &str) -> String {
        let address = self.address(path);
        let joiner = if address.contains('?') { '&' } else { '?' };
        format!("{address}{joiner}format={form}")
    }

    /// Reads what is wanted; an id that is none is nothing to be seen.
    pub(crate) fn query(&self) -> Result<EventQuery, Failure> {
        let record = |typed: &Option<String>| -> Result<Option<RecordId>, Failure> {
            match typed.as_deref() {
                None | Some("") => Ok(None),
                Some(typed) => id(typed).map(Some),
            }
        };
        let word = self.state.as_deref().unwrap_or_default();
        Ok(EventQuery {
            class: self.class.clone().filter(|class| !class.is_empty()),
            days: self.days(),
            person: record(&self.person)?,
            place: record(&self.place)?,
            document: record(&self.document)?,
            state: ReviewState::ALL
                .into_iter()
                .find(|state| state.code() == word)
                .unwrap_or_default(),
        })
    }

    fn days(&self) -> Option<DaySpan> {
        periods::span(&self.from, &self.to)
    }
}

/// Counts the events that a picture is of.
pub(crate) async fn found(desk: &Desk, asked: &Asked) -> Result<u64, Failure> {
    let tallies = desk
        .house()
        .tally_events(&asked.query()?, TallyBy::Month)
        .await?;
    Ok(tallies.iter().map(|tally| tally.entities).sum())
}

/// The pictures of the events of one record.
pub(crate) fn of_record(how: &str, record: RecordId, locale: Locale) -> Vec<Choice> {
    PICTURES
        .iter()
        .map(|(path, title)| Choice {
            label: locale.text(title),
            href: format!("{path}?{how}={record}"),
            chosen: false,
        })
        .collect()
}

/// A record that events are narrowed by.
pub(crate) struct Chip {
    /// By what: `person` ...
    pub how: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// The same picture without it.
    pub without: String,
}

/// How a picture is narrowed, for the page to show.
pub(crate) struct Filter {
    /// The picture.
    pub path: &'static str,
    /// What else is asked for, as hidden fields.
    pub kept: Vec<(&'static str, String)>,
    /// The days.
    pub period: Period,
    /// The records.
    pub chips: Vec<Chip>,
    /// The types of events, with how many there are of each.
    pub classes: Vec<Choice>,
    /// Whether a type was chosen.
    pub class_chosen: bool,
    /// How far documents are reviewed.
    pub states: Vec<Choice>,
    /// The other pictures of the same.
    pub pictures: Vec<Choice>,
}

impl Filter {
    /// Says how a picture is narrowed; `tallies` count what it would show of every type.
    pub(crate) async fn of(
        house: &House,
        path: &'static str,
        asked: &Asked,
        tallies: &[Tally],
        locale: Locale,
    ) -> Result<Self, Failure> {
        let labels = house.narrowed_by(&asked.query()?).await?;
        let kept = [
            ("class", &asked.class),
            ("person", &asked.person),
            ("place", &asked.place),
            ("document", &asked.document),
            ("state", &asked.state),
            ("by", &asked.by),
            ("view", &asked.view),
        ];
        let whole = asked.with(|asked| {
            asked.from = None;
            asked.to = None;
        });
        Ok(Self {
            path,
            kept: kept
                .into_iter()
                .filter_map(|(name, value)| {
                    Some((name, value.clone().filter(|it| !it.is_empty())?))
                })
                .collect(),
            period: Period::of(&asked.from, &asked.to, whole.address(path)),
            chips: chips(path, asked, &labels, locale),
            classes: classes(path, asked, tallies, locale),
            class_chosen: asked
                .class
                .as_deref()
                .is_some_and(|class| !class.is_empty()),
            states: states(path, asked, locale),
            pictures: PICTURES
                .iter()
                .map(|(other, title)| Choice {
                    label: locale.text(title),
                    href: asked
                        .with(|asked| {
                            asked.by = None;
                            asked.view = None;
                        })
                        .address(other),
                    chosen: *other == path,
                })
                .collect(),
        })
    }
}

fn chips(path: &str, asked: &Asked, labels: &Labels, locale: Locale) -> Vec<Chip> {
    let records = [
        ("person", &asked.person),
        ("place", &asked.place),
        ("document", &asked.document),
    ];
    records
        .into_iter()
        .filter_map(|(how, typed)| {
            let id: RecordId = typed.as_deref()?.parse().ok()?;
            let row = labels.get(&id)?;
            let without = asked.with(|asked| match how {
                "person" => asked.person = None,
                "place" => asked.place = None,
                _ => asked.document = None,
            });
            Some(Chip {
                how: locale.text(&format!("picture-by-{how}")),
                name: visible(&shown(row, locale)),
                href: crate::parts::address(row),
                without: without.address(path),
            })
        })
        .collect()
}

fn classes(path: &str, asked: &Asked, tallies: &[Tally], locale: Locale) -> Vec<Choice> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for tally in tallies {
        *counts
            .entry(tally.class.as_deref().unwrap_or_default())
            .or_default() += tally.entities;
    }
    let mut counts: Vec<(&str, u64)> = counts
        .into_iter()
        .filter(|(class, _)| !class.is_empty())
        .collect();
    counts.sort_by_key(|(class, count)| (std::cmp::Reverse(*count), *class));
    let chosen = asked.class.as_deref().unwrap_or_default();
    let choice = |class: &str, label: String| Choice {
        label,
        href: asked
            .with(|asked| asked.class = (!class.is_empty()).then(|| class.to_owned()))
            .address(path),
        chosen: chosen == class,
    };
    let mut choices = vec![choice("", locale.text("list-every-class"))];
    choices.extend(
        counts.iter().map(|(class, count)| {
            choice(class, format!("{} ({count})", class_label(class, locale)))
        }),
    );
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.chosen) {
        choices.push(choice(chosen, class_label(chosen, locale)));
    }
    choices
}

/// The word for a type of events; nobody says is a word too.
pub(crate) fn class_label(class: &str, locale: Locale) -> String {
    if class.is_empty() {
        return locale.text("picture-no-class");
    }
    // What somebody typed into an address is no code, and is shown as what it is.
    visible(vocabulary::vocabulary("event-types").map_or(class, |list| {
        match list.terms.iter().find(|term| term.code == class) {
            Some(term) => vocabulary::label("event-types", &term.code, locale.tag()),
            None => class,
        }
    }))
}

fn states(path: &str, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let chosen = asked.state.as_deref().unwrap_or_default();
    ReviewState::ALL
        .into_iter()
        .map(|state| {
            let any = state == ReviewState::Any;
            Choice {
                label: locale.text(&format!("picture-state-{}", state.code())),
                href: asked
                    .with(|asked| asked.state = (!any).then(|| state.code().to_owned()))
                    .address(path),
                chosen: chosen == state.code() || (any && chosen.is_empty()),
            }
        })
        .collect()
}
