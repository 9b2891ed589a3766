//! The names of a record as its page shows them: by writing system, each with its sources.

use kua_app::{EntityView, NameSaid, WhyShown, names_of};
use kua_locales::{Argument, Locale};
use serde::Serialize;

use crate::parts::{PassageView, SourceView, visible};

/// Documents of a name that are named at once; the rest stands with the sources.
const MOST_DOCUMENTS: usize = 4;

/// The names of a record.
#[derive(Serialize)]
pub(crate) struct NamesView {
    /// Why the shown name is the one that is shown.
    pub why: String,
    /// How many names there are.
    pub count: usize,
    /// By writing system.
    pub groups: Vec<GroupView>,
}

/// The names in one writing system.
#[derive(Serialize)]
pub(crate) struct GroupView {
    /// ISO 15924 code.
    pub script: &'static str,
    /// The word for it.
    #[serde(skip)]
    pub label: String,
    /// The names.
    pub names: Vec<NameView>,
}

/// A name with its sources.
#[derive(Serialize)]
pub(crate) struct NameView {
    /// The name as written.
    pub text: String,
    /// BCP 47 tag; empty where it is not known.
    pub language: String,
    /// What kind of name it is, and the years in which it was official.
    pub kinds: Vec<String>,
    /// Whether the record is shown by it.
    pub shown: bool,
    /// How many sources there are, where copies and translations make it fewer than documents.
    pub origins: Option<usize>,
    /// Whether its sources deny it.
    pub denied: bool,
    /// The first passage of each document that has it, some of them.
    #[serde(skip)]
    pub places: Vec<PassageView>,
    /// How many more documents have it.
    #[serde(skip)]
    pub more: usize,
    /// The statements that hold it.
    pub sources: Vec<SourceView>,
}

impl NamesView {
    pub(crate) fn of(view: &EntityView, locale: Locale) -> Self {
        let names = names_of(view);
        Self {
            why: names.why.map(|why| reason(why, locale)).unwrap_or_default(),
            count: names.count(),
            groups: names
                .groups
                .iter()
                .map(|group| GroupView {
                    script: group.script,
                    label: locale.text(&format!("script-{}", group.script.to_lowercase())),
                    names: group
                        .names
                        .iter()
                        .map(|name| NameView::of(name, view, locale))
                        .collect(),
                })
                .collect(),
        }
    }
}

impl NamesView {
    /// Returns the statements that hold the names, to be completed.
    pub(crate) fn sources(&mut self) -> impl Iterator<Item = &mut SourceView> {
        self.groups
            .iter_mut()
            .flat_map(|group| &mut group.names)
            .flat_map(|name| &mut name.sources)
    }
}

impl NameView {
    fn of(name: &NameSaid, view: &EntityView, locale: Locale) -> Self {
        let sources: Vec<SourceView> = name
            .sources
            .iter()
            .map(|source| SourceView::of(source, &view.labels, locale))
            .collect();
        let mut places: Vec<PassageView> = Vec::new();
        for passage in sources.iter().flat_map(|source| &source.passages) {
            let document =
                |passage: &PassageView| passage.document.as_ref().map(|it| it.id.clone());
            if passage.document.is_some()
                && !places
                    .iter()
                    .any(|known| document(known) == document(passage))
            {
                places.push(passage.clone());
            }
        }
        let more = places.len().saturating_sub(MOST_DOCUMENTS);
        places.truncate(MOST_DOCUMENTS);
        let kinds = name
            .kinds
            .iter()
            .map(|kind| locale.text(&format!("name-{}", kind.code())))
            .chain(name.valid.clone())
            .collect();
        Self {
            text: visible(&name.text),
            language: name.language.clone().unwrap_or_default(),
            kinds,
            shown: name.shown,
            denied: name.denied,
            origins: name.origins,
            places,
            more,
            sources,
        }
    }
}

fn reason(why: WhyShown, locale: Locale) -> String {
    let number = |number: usize| Argument::Count(number as u64);
    match why {
        WhyShown::Only => locale.text("names-why-only"),
        WhyShown::MostSaid { count, all } => locale.with(
            "names-why-most",
            &[("count", number(count)), ("all", number(all))],
        ),
        WhyShown::AsOften { count } => {
            locale.with("names-why-as-often", &[("count", number(count))])
        }
        WhyShown::MostSaidOpenly => locale.text("names-why-openly"),
    }
}
