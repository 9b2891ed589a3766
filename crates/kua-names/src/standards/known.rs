//! The standards that are known, and how they are found.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::table::Table;

macro_rules! files {
    ($($language:literal: $($file:literal)*;)*) => {
        &[$($(include_str!(concat!("../../data/", $language, "/", $file, ".tsv"))),*),*]
    };
}

/// The files, by language; the usual writing of a language first, then its spellings in other
/// alphabets in the order in which a name is guessed to be one.
const FILES: &[&str] = files! {
    "ru": "cyrl" "latn-bgn-1947" "latn-passport-2013" "latn-passport-2010" "latn-passport-1997" "latn-iso9" "latn-gost-b" "latn-scholarly";
    "kk": "cyrl" "latn-informal" "latn-2018" "latn-2021-01" "latn-2021-04" "latn-2017" "latn-2019" "latn-bgn-1979" "latn-iso9" "arab-tote";
    "ky": "cyrl" "latn-informal" "latn-bgn-1979" "latn-iso9" "arab";
    "uz": "latn-1995" "cyrl" "latn-2021" "latn-2023" "latn-iso9";
    "tg": "cyrl" "latn-bgn-1994" "latn-iso9";
    "ug": "arab-uey" "latn-uly" "latn-informal" "cyrl-usy" "latn-uyy" "latn-gnc-1982";
    "tt": "cyrl" "latn-2012" "latn-iso9";
    "ar": "arab" "latn-bgn-1956" "latn-un-2017";
    "fa": "arab" "latn-bgn-1958";
    "zh": "hani" "latn-pinyin" "latn-pinyin-tones" "latn-passport";
};

/// The tables, and how many rows of them are not understood.
static TABLES: LazyLock<(Vec<Table>, usize)> = LazyLock::new(|| {
    let mut all = 0;
    let tables = FILES
        .iter()
        .map(|file| {
            let (table, wrong) = Table::read(file);
            all += wrong;
            table
        })
        .collect();
    (tables, all)
});

static BY_ID: LazyLock<HashMap<String, &'static Table>> = LazyLock::new(|| {
    tables()
        .iter()
        .map(|table| (table.standard.id.to_lowercase(), table))
        .collect()
});

/// Returns all tables.
pub(super) fn tables() -> &'static [Table] {
    &TABLES.0
}

/// Finds a table by the id of its standard.
pub(super) fn table(id: &str) -> Option<&'static Table> {
    BY_ID.get(&id.to_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_known_and_every_row_is_understood() {
        assert_eq!(TABLES.1, 0);
        let mut files = 0;
        let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
        for folder in std::fs::read_dir(data).unwrap() {
            let folder = folder.unwrap().path();
            let tag = folder.file_name().unwrap().to_str().unwrap();
            if !tables().iter().any(|table| table.standard.language == tag) {
                continue;
            }
            for file in std::fs::read_dir(&folder).unwrap() {
                let file = std::fs::read_to_string(file.unwrap().path()).unwrap();
                files += usize::from(file.starts_with("# id\t"));
            }
        }
        assert_eq!(files, FILES.len());
        assert_eq!(BY_ID.len(), FILES.len(), "an id stands twice");
    }

    #[test]
    fn every_standard_says_what_it_is_and_where_that_was_looked_up() {
        for table in tables() {
            let standard = &table.standard;
            for said in [standard.title, standard.document, standard.source] {
                assert!(!said.is_empty(), "{}", standard.id);
            }
            assert!(
                standard.id.starts_with(standard.language),
                "{}",
                standard.id
            );
            assert!(
                standard.reversible || table.is_home() || !standard.lossy.is_empty(),
                "{} says nothing of what is lost",
                standard.id
            );
        }
    }
}
