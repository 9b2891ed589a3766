//! Endings that say whose child somebody is, or make a family name of a given name.
//!
//! The lists are from general knowledge of the languages and not verified against a grammar. "Bek",
//! "bay" and "khan" are no such endings: Serik and Serikbay can be brothers.

use crate::script::Script;

const LATIN: &[&str] = &[
    "uulu", "ugli", "ogli", "o'g'li", "oghli", "oglu", "oğlu", "ogly", "ugly", "uly", "uli", "ulu",
    "kyzy", "qyzy", "kizi", "qizi", "gyzy", "kızı", "zoda", "zadeh", "zade", "zada", "ovich",
    "evich", "ovna", "evna", "yevich", "yevna", "ova", "eva", "yeva", "ayeva", "ov", "ev", "yev",
    "off", "eff", "ow", "ew", "owa", "ewa",
];

const CYRILLIC: &[&str] = &[
    "уулу", "углы", "угли", "оглы", "оглу", "огли", "ўғли", "ұлы", "улы", "қызы", "кызы", "кизи",
    "қизи", "гызы", "зода", "заде", "зада", "ович", "евич", "овна", "евна", "ова", "ева", "ов",
    "ев", "ёв",
];

const ARABIC: &[&str] = &[
    "ئوغلى",
    "قىزى",
    "ۇلى",
    "وۋ",
    "ېۋ",
    "ىۋ",
    "وۋا",
    "ېۋا",
    "ەۆ",
    "وۆ",
    "ەۆا",
    "وۆا",
];

/// Returns what is left of a word without such an ending, if enough is left.
pub(crate) fn stem(word: &str, script: Script) -> Option<&str> {
    let endings = match script {
        Script::Latin => LATIN,
        Script::Cyrillic => CYRILLIC,
        Script::Arabic => ARABIC,
        Script::Han | Script::Other => return None,
    };
    // Most words end in no letter that any of them ends in.
    let last = word.chars().next_back()?;
    let possible = match script {
        Script::Latin => "iuyaıhvefwo".contains(last),
        Script::Cyrillic => "уыиеачв".contains(last),
        _ => true,
    };
    if !possible {
        return None;
    }
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.chars().count() >= 3)
        .min_by_key(|stem| stem.len())
}
