//! What words for relatives say of two people: who is a woman, and who is whose.
//!
//! Never knows a name.

/// What the relatives called by a word call the one whose relatives they are: a mother's son or
/// daughter.
pub(crate) fn other_side(word: &str) -> &'static [&'static str] {
    match word {
        "mother" | "father" | "parents" | "stepmother" | "stepfather" => {
            &["son", "daughter", "child", "boy"]
        }
        "wife" => &["husband"],
        "husband" => &["wife"],
        "brother" | "sister" | "brothers" | "sisters" => &["brother", "sister"],
        "son" | "sons" | "daughter" | "daughters" | "children" => &["father", "mother"],
        "uncle" | "aunt" => &["nephew", "niece"],
        "nephew" | "niece" => &["uncle", "aunt"],
        "cousin" => &["cousin"],
        "grandmother" | "grandfather" => &["grandson", "granddaughter"],
        _ => &[],
    }
}

/// What a title or a word for a relative says: true for a woman.
pub(crate) fn gender(word: &str) -> Option<bool> {
    match word {
        "ms" | "ms." | "mrs" | "mrs." | "miss" | "mother" | "sister" | "wife" | "daughter"
        | "aunt" | "niece" | "grandmother" | "widow" | "woman" => Some(true),
        "mr" | "mr." | "father" | "brother" | "husband" | "son" | "uncle" | "nephew"
        | "grandfather" | "man" => Some(false),
        _ => None,
    }
}

/// What the ending of a family name or of a father's name says where names have two forms: true
/// for a woman.
///
/// Russian and the languages that took its family names over (-ova, -ov), Kyrgyz, Kazakh,
/// Azerbaijani and Uzbek words for daughter and son behind a father's name.
pub(crate) fn gender_by_name(name: &str) -> Option<bool> {
    let mut words = name.split(' ').rev();
    let last = words.next()?.to_lowercase();
    // A name alone may be a given one: "Eva", "Rustam".
    words.next()?;
    if name.split(' ').any(|word| {
        matches!(
            word,
            "kyzy" | "kizi" | "qyzy" | "qizi" | "gizi" | "gyzy" | "qızı" | "kızı"
        )
    }) {
        return Some(true);
    }
    if name.split(' ').any(|word| {
        matches!(
            word,
            "uulu" | "uly" | "oglu" | "ogly" | "oğlu" | "ogli" | "o'g'li"
        )
    }) {
        return Some(false);
    }
    if last.chars().count() < 6 {
        return None;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| last.ends_with(ending));
    if ends(&[
        "ova", "eva", "yeva", "skaya", "skaia", "tskaya", "jeva", "owa", "ewa",
    ]) {
        Some(true)
    } else if ends(&["ov", "ev", "yev", "sky", "skiy", "skii", "tsky", "jev"]) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::gender_by_name;

    #[test]
    fn family_names_with_two_forms_say_who_is_a_woman() {
        for (name, expected) in [
            ("Anna Petrova", Some(true)),
            ("Terlan Mammadov", Some(false)),
            ("Leyla Tofiq qizi Terli", Some(true)),
            ("Terlbek uulu Azamat", Some(false)),
            ("Petrova", None),
            ("Nguyen Terl Anh", None),
            ("Sherali Dov", None),
        ] {
            assert_eq!(gender_by_name(name), expected, "{name}");
        }
    }
}
