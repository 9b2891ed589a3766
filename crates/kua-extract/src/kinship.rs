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
