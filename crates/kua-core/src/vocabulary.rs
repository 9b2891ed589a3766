//! Vocabularies: lists of terms, read from `vocabularies/*.toml`.
//!
//! Codes are our own and never change their meaning; labels are data, one a
//! language. A code of the HURIDOCS micro-thesauri or of FollowTheMoney stands
//! beside a term where one of these has it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// A list of terms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Its code.
    pub code: String,
    /// Its version, raised with every change.
    pub version: u32,
    /// Its terms, in the order in which they are shown.
    #[serde(rename = "term")]
    pub terms: Vec<Term>,
}

/// A term.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its code.
    pub code: String,
    /// Its label by BCP 47 tag; English is always there.
    pub label: BTreeMap<String, String>,
    /// Whether two people must agree before it is used.
    #[serde(default)]
    pub second_person: bool,
}

macro_rules! vocabulary_files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../vocabularies/", $name, ".toml")))),*]
    };
}

const FILES: &[(&str, &str)] = vocabulary_files![
    "degrees",
    "entity-kinds",
    "erasure-grounds",
    "event-types",
    "family-words",
    "person-classes",
    "place-types",
    "roles",
    "sexes",
];

static VOCABULARIES: LazyLock<BTreeMap<String, Vocabulary>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|(_, file)| toml::from_str::<Vocabulary>(file).ok())
        .map(|vocabulary| (vocabulary.code.clone(), vocabulary))
        .collect()
});

/// Returns a vocabulary.
pub fn vocabulary(code: &str) -> Option<&'static Vocabulary> {
    VOCABULARIES.get(code)
}

/// Returns all vocabularies, by code.
pub fn vocabularies() -> impl Iterator<Item = &'static Vocabulary> {
    VOCABULARIES.values()
}

/// Returns the label of a term in a language, in English where that is missing, or the code itself.
pub fn label<'a>(vocabulary: &str, code: &'a str, language: &str) -> &'a str
where
    'static: 'a,
{
    let Some(term) = VOCABULARIES
        .get(vocabulary)
        .and_then(|vocabulary| vocabulary.terms.iter().find(|term| term.code == code))
    else {
        return code;
    };
    let short = language.split('-').next().unwrap_or(language);
    [language, short, "en"]
        .iter()
        .find_map(|tag| term.label.get(*tag))
        .map_or(code, String::as_str)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_vocabulary_is_read_and_every_term_has_an_english_label() {
        for (name, file) in FILES {
            let vocabulary: Vocabulary =
                toml::from_str(file).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(vocabulary.code, *name);
            assert!(vocabulary.version >= 1);
            let codes: BTreeSet<&str> = vocabulary
                .terms
                .iter()
                .map(|term| term.code.as_str())
                .collect();
            assert_eq!(
                codes.len(),
                vocabulary.terms.len(),
                "{name} has a code twice"
            );
            for term in &vocabulary.terms {
                assert!(term.label.contains_key("en"), "{name} {}", term.code);
            }
        }
    }

    #[test]
    fn a_missing_language_falls_back_to_english_and_a_missing_term_to_its_code() {
        assert_eq!(label("event-types", "arrest", "xx"), "Arrest");
        assert_eq!(label("event-types", "no-such-term", "en"), "no-such-term");
    }

    #[test]
    fn every_vocabulary_that_the_schema_names_is_there() {
        for kind in crate::schema::kinds().values() {
            for property in &kind.properties {
                if let Some(code) = &property.vocabulary {
                    assert!(vocabulary(code).is_some(), "{code}");
                }
            }
            assert!(
                vocabulary("entity-kinds")
                    .unwrap()
                    .terms
                    .iter()
                    .any(|term| term.code == kind.code)
            );
        }
    }
}
