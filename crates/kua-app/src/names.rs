//! The names of a record, by writing system: each once, with who says it, the shown one first.

use kua_core::schema;
use kua_core::value::{NameKind, Value};
use kua_names::script::Script;

use crate::links::{as_open, guarded};
use crate::views::{EntityView, HeldValue, Source};

/// The names of a record, as far as whoever asks may see them.
#[derive(Clone, Default)]
pub struct Names {
    /// By writing system, the one of the shown name first.
    pub groups: Vec<ScriptNames>,
    /// Why the name is shown that stands above the page; none where none of these is.
    pub why: Option<WhyShown>,
}

impl Names {
    /// How many names there are.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.names.len()).sum()
    }
}

/// The names in one writing system.
#[derive(Clone)]
pub struct ScriptNames {
    /// ISO 15924 code: `Cyrl`, `Latn`, `Arab`, `Hani`, or `Zyyy` for all others.
    pub script: &'static str,
    /// The names, the most said first.
    pub names: Vec<NameSaid>,
}

/// A name with those who say it.
#[derive(Clone)]
pub struct NameSaid {
    /// The name as written.
    pub text: String,
    /// BCP 47 tag, if known.
    pub language: Option<String>,
    /// What kinds of name it is said to be.
    pub kinds: Vec<NameKind>,
    /// The years in which it was official, as EDTF; for places.
    pub valid: Option<String>,
    /// The statements that hold it.
    pub sources: Vec<Source>,
    /// How many sources they come from, where copies and translations make it fewer than documents.
    pub origins: Option<usize>,
    /// Whether all of them deny it.
    pub denied: bool,
    /// Whether it is the one that the record is shown by.
    pub shown: bool,
}

/// Why a name is the one that its record is shown by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyShown {
    /// There is no other.
    Only,
    /// It is said more often than any other: so many times of so many.
    MostSaid {
        /// How often it is said.
        count: usize,
        /// How often any name is said.
        all: usize,
    },
    /// Others are said as often; full names come first, then the order of letters decides.
    AsOften {
        /// How often it is said.
        count: usize,
    },
    /// It is said most often among the names that all who see the record may see.
    MostSaidOpenly,
}

/// Gathers the names of a record by writing system.
pub fn names_of(view: &EntityView) -> Names {
    let mut names: Vec<NameSaid> = Vec::new();
    let held = view
        .properties
        .iter()
        .filter(|property| property.property == schema::NAME)
        .flat_map(|property| &property.held);
    for one in held {
        add(&mut names, one, &view.row.label);
    }
    for name in &mut names {
        name.origins = crate::copies::origins(&name.sources, &view.one_source);
    }
    let why = why(&names, view);
    names.sort_by_key(|name| {
        (
            !name.shown,
            name.denied,
            std::cmp::Reverse(name.sources.len()),
        )
    });
    let mut groups: Vec<ScriptNames> = Vec::new();
    let shown = names
        .iter()
        .find(|name| name.shown)
        .map(|name| script(&name.text));
    for one in [
        Script::Cyrillic,
        Script::Latin,
        Script::Arabic,
        Script::Han,
        Script::Other,
    ] {
        let of: Vec<NameSaid> = names
            .iter()
            .filter(|name| script(&name.text) == one)
            .cloned()
            .collect();
        if !of.is_empty() {
            let group = ScriptNames {
                script: one.code(),
                names: of,
            };
            let place = if shown == Some(one) { 0 } else { groups.len() };
            groups.insert(place, group);
        }
    }
    Names { groups, why }
}

fn add(names: &mut Vec<NameSaid>, held: &HeldValue, label: &str) {
    let (text, language, kind, valid) = match &held.value {
        Value::Name(name) => (
            name.text.clone(),
            name.language.clone(),
            name.kind,
            name.valid.clone(),
        ),
        Value::Text(text) => (
            text.text.clone(),
            text.language.clone(),
            NameKind::Full,
            None,
        ),
        _ => return,
    };
    let same = |known: &&mut NameSaid| {
        words(&known.text) == words(&text) && known.denied == held.denied && known.valid == valid
    };
    if let Some(known) = names.iter_mut().find(same) {
        if !known.kinds.contains(&kind) {
            known.kinds.push(kind);
        }
        known.sources.extend(held.sources.iter().cloned());
        known.shown |= text == label && !held.denied;
        return;
    }
    names.push(NameSaid {
        shown: text == label && !held.denied && !names.iter().any(|name| name.shown),
        text,
        language,
        kinds: vec![kind],
        valid,
        sources: held.sources.clone(),
        origins: None,
        denied: held.denied,
    });
}

/// The words of a name as they are compared to tell whether it stands there already.
fn words(name: &str) -> String {
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn script(name: &str) -> Script {
    Script::most(name).unwrap_or(Script::Other)
}

fn why(names: &[NameSaid], view: &EntityView) -> Option<WhyShown> {
    let shown = names.iter().find(|name| name.shown)?;
    let others = || names.iter().filter(|name| !name.shown && !name.denied);
    if others().next().is_none() {
        return Some(WhyShown::Only);
    }
    let openly = |name: &NameSaid| {
        name.sources
            .iter()
            .filter(|source| as_open(guarded(&source.statement.payload), view.row.guard))
            .count()
    };
    let count = shown.sources.len();
    let all = names.iter().map(|name| name.sources.len()).sum();
    let most = others().map(|name| name.sources.len()).max().unwrap_or(0);
    Some(if count > most {
        WhyShown::MostSaid { count, all }
    } else if others().all(|name| openly(name) == name.sources.len()) {
        WhyShown::AsOften { count }
    } else {
        WhyShown::MostSaidOpenly
    })
}
