//! The kinds of entities and their properties, read from `schema/*.toml`.
//!
//! One file a kind. A property that no file knows is kept and shown all the
//! same; the schema says how it is ordered, shown and compared.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The property that says of what kind a record is.
pub const KIND: &str = "kind";
/// The property that names a record.
pub const NAME: &str = "name";

/// A kind of entity.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its code.
    pub code: String,
    /// Its nearest FollowTheMoney schema, if any.
    pub followthemoney: Option<String>,
    /// Its properties, in the order in which they are shown.
    #[serde(rename = "property", default)]
    pub properties: Vec<Property>,
}

/// A property of a kind of entity.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Its code.
    pub code: String,
    /// The kind of value it takes.
    pub value: String,
    /// The vocabulary of its terms, if it takes terms.
    pub vocabulary: Option<String>,
    /// When two of its values contradict each other.
    #[serde(default)]
    pub contradiction: Contradiction,
    /// Why it is as it is, where that surprises.
    pub note: Option<String>,
}

/// When values of a property contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contradiction {
    /// Several values are normal.
    #[default]
    Never,
    /// Two values that cannot both be right.
    Values,
    /// Two documents that have no value in common.
    Sources,
}

macro_rules! schema_files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../schema/", $name, ".toml")))),*]
    };
}

const FILES: &[(&str, &str)] = schema_files![
    "body",
    "case",
    "demand",
    "document",
    "event",
    "figure",
    "group",
    "law-article",
    "list",
    "organisation",
    "person",
    "place",
    "quotation",
];

static KINDS: LazyLock<BTreeMap<String, Kind>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|(_, file)| toml::from_str::<Kind>(file).ok())
        .map(|kind| (kind.code.clone(), kind))
        .collect()
});

/// Returns all kinds, by code.
pub fn kinds() -> &'static BTreeMap<String, Kind> {
    &KINDS
}

/// Returns what is known of a property of a kind.
pub fn property(kind: &str, code: &str) -> Option<&'static Property> {
    KINDS
        .get(kind)?
        .properties
        .iter()
        .find(|property| property.code == code)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_file_is_read_and_named_for_its_kind() {
        for (name, file) in FILES {
            let kind: Kind = toml::from_str(file).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(kind.code, *name);
            assert!(
                property(name, KIND).is_none(),
                "{name} must not define `kind`"
            );
            for property in &kind.properties {
                assert!(
                    !property.code.is_empty() && !property.value.is_empty(),
                    "{name}"
                );
                assert_eq!(
                    property.value == "term",
                    property.vocabulary.is_some(),
                    "{name} {}",
                    property.code
                );
            }
        }
        assert_eq!(kinds().len(), FILES.len());
    }
}
