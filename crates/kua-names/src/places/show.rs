//! How a place is called in a reader's language, and was called on a day.

use super::resolve::primary;
use super::{Level, NameKind, Place, PlaceName, Span};
use crate::script::Script;

/// What a page writes for a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown<'a> {
    /// The name in the reader's language, or the best there is.
    pub name: &'a str,
    /// The official name at the time, where it is another one.
    pub official: Option<&'a PlaceName>,
    /// The name of those who live there, where it is another one.
    pub local: Option<&'a PlaceName>,
}

impl Place {
    /// Returns the names for a page: the community's name first, the official one beside it.
    ///
    /// In a language with a name of its own for the time, that name leads. Without a date, the
    /// names of today count.
    #[must_use]
    pub fn shown(&self, language: &str, date: Option<Span>) -> Shown<'_> {
        let official = self.best(date, |name| name.kind == NameKind::Official);
        let official_here = self.best(date, |name| {
            name.kind == NameKind::Official && is_of(name, language)
        });
        let local = self.best(date, |name| name.kind == NameKind::Local);
        let local_here = self.best(date, |name| {
            name.kind == NameKind::Local && is_of(name, language)
        });
        let here = self.best(date, |name| {
            name.kind != NameKind::Historical && is_of(name, language)
        });
        // Of countries, the long official name is for treaties.
        let short = self.best(date, |name| {
            self.level == Level::Country
                && name.kind != NameKind::Historical
                && name.years.is_none()
                && is_of(name, language)
        });
        let first = short
            .or(local_here)
            .or(official_here)
            .or(here)
            .map(|name| name.text.as_str())
            .or_else(|| self.guessed(language))
            .or_else(|| official.map(|name| name.text.as_str()))
            .or_else(|| self.names.first().map(|name| name.text.as_str()))
            .unwrap_or_default();
        // Beside it, in the language of the reader where there is one, stands the other sort.
        let official = official_here.or(official);
        // Where the official name is in the community's language, another script of it says no more.
        let local = local_here.or_else(|| {
            local.filter(|local| {
                !self.names.iter().any(|name| {
                    name.kind == NameKind::Official
                        && held(name, date)
                        && language_of(name) == language_of(local)
                })
            })
        });
        Shown {
            name: first,
            official: official.filter(|name| name.text != first),
            local: local.filter(|name| name.text != first),
        }
    }

    /// The name that held on a day, the one that began last; then one without years.
    fn best(&self, date: Option<Span>, fits: impl Fn(&PlaceName) -> bool) -> Option<&PlaceName> {
        self.names
            .iter()
            .filter(|name| fits(name) && held(name, date))
            .rev()
            .max_by_key(|name| {
                // The usual script of a language has no place in its tag.
                let usual = name
                    .language
                    .as_deref()
                    .is_none_or(|tag| script_of(tag).is_none());
                let years = name.years;
                (
                    years.is_some(),
                    years.and_then(|years| years.first),
                    usual,
                    name.source.verified,
                )
            })
    }

    /// A name without a tag that is written as the language is.
    fn guessed(&self, language: &str) -> Option<&str> {
        let fits = |name: &&PlaceName| {
            name.kind == NameKind::Listed
                && name.language.is_none()
                && looks_like(&name.text, primary(language))
        };
        self.names.iter().find(fits).map(|name| name.text.as_str())
    }
}

/// The language of a name, without script and region.
fn language_of(name: &PlaceName) -> Option<&str> {
    name.language.as_deref().map(primary)
}

fn is_of(name: &PlaceName, language: &str) -> bool {
    let Some(tag) = name.language.as_deref() else {
        return false;
    };
    if primary(tag) != primary(language) {
        return false;
    }
    // A tag with a script asks for that script, and a name in the usual one is no answer to it.
    match (script_of(tag), script_of(language)) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        (None, Some(asked)) => {
            let code = name
                .script
                .as_deref()
                .or_else(|| Script::most(&name.text).map(Script::code));
            code == Some(asked) || matches!((code, asked), (Some("Hani"), "Hans"))
        }
        (Some("Hans") | None, None) => true,
        (Some(_), None) => false,
    }
}

fn script_of(tag: &str) -> Option<&str> {
    tag.split(['-', '_']).nth(1).filter(|part| part.len() == 4)
}

/// Whether a name held: without a date, whether it holds still.
fn held(name: &PlaceName, date: Option<Span>) -> bool {
    match (name.years, date) {
        (None, _) => name.kind != NameKind::Historical,
        (Some(years), Some(date)) => years.meets(&date),
        (Some(years), None) => years.last.is_none(),
    }
}

/// Letters that only some languages of a script have: enough to choose a name to show, where the
/// list says no language.
fn looks_like(name: &str, language: &str) -> bool {
    let has = |letters: &str| name.chars().any(|letter| letters.contains(letter));
    let script = Script::most(name);
    let arabic = script == Some(Script::Arabic);
    let cyrillic = script == Some(Script::Cyrillic);
    match language {
        "ug" => arabic && has("ەېۇۆۈۋڭئ") && !has("ۓٹڈ"),
        "kk" => cyrillic && has("әғқңөұүһіӘҒҚҢӨҰҮҺІ") && !has("ҷӣӯҳҭҟ"),
        "ky" => cyrillic && has("ңөүҢӨҮ") && !has("әғқұһіҷӣӯ"),
        "ru" => {
            cyrillic
                && name
                    .chars()
                    .filter(|letter| letter.is_alphabetic())
                    .all(|letter| ('А'..='я').contains(&letter) || matches!(letter, 'ё' | 'Ё'))
        }
        "zh" => script == Some(Script::Han),
        "fa" => arabic && has("پچژگیک") && !has("ەېۇۆۈۋڭئى"),
        "ar" => arabic && !has("پچژگیکەېۇۆۈۋڭ"),
        _ => false,
    }
}
