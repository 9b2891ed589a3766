//! Latin words that are made of pinyin syllables alone: names that went through Chinese characters.
//!
//! "Abudurexiti" is 阿布都热西提, which transcribes Abdurishit: read letter by letter it is another
//! name, read by its syllables it is what the characters are.

/// Finals that stand behind each initial in Mandarin; the first row has none. Plain pinyin without
/// tones, general knowledge of the scheme (GB/T 16159, ISO 7098).
const TABLE: &[(&str, &str)] = &[
    ("", "a ai an ang ao e ei en eng er o ou"),
    ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
    ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
    (
        "m",
        "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    ),
    ("f", "a an ang ei en eng o ou u"),
    (
        "d",
        "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    ),
    (
        "t",
        "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    ),
    (
        "n",
        "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve",
    ),
    (
        "l",
        "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
    ),
    (
        "g",
        "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    ),
    (
        "k",
        "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    ),
    (
        "h",
        "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    ),
    ("j", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    ("q", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    ("x", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    (
        "zh",
        "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    ),
    (
        "ch",
        "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    ),
    (
        "sh",
        "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    ),
    ("r", "an ang ao e en eng i ong ou u uan ui un uo"),
    ("z", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"),
    ("c", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
    ("s", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
    ("y", "a an ang ao e i in ing ong ou u uan ue un"),
    ("w", "a ai an ang ei en eng o u"),
];

/// The longest syllable, in letters: "zhuang".
const LONGEST: usize = 6;

/// The most letters of a word that is looked at.
const MOST: usize = 30;

/// Cuts a word into pinyin syllables; nothing where letters are left over.
///
/// Of several ways the one of fewest syllables is taken, as one reads them.
pub(super) fn cut(word: &str) -> Option<Vec<&str>> {
    if word.is_empty()
        || word.len() > MOST
        || !word.bytes().all(|letter| letter.is_ascii_lowercase())
    {
        return None;
    }
    // The fewest syllables up to each place, and where the last of them begins.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; word.len() + 1];
    if let Some(first) = best.first_mut() {
        *first = Some((0, 0));
    }
    for end in 1..=word.len() {
        for begin in end.saturating_sub(LONGEST)..end {
            let Some((count, _)) = best.get(begin).copied().flatten() else {
                continue;
            };
            let better = best
                .get(end)
                .copied()
                .flatten()
                .is_none_or(|(known, _)| count + 1 < known);
            if better
                && word.get(begin..end).is_some_and(is_syllable)
                && let Some(place) = best.get_mut(end)
            {
                *place = Some((count + 1, begin));
            }
        }
    }
    let mut syllables = Vec::new();
    let mut end = word.len();
    while end > 0 {
        let (_, begin) = best.get(end).copied().flatten()?;
        syllables.push(word.get(begin..end)?);
        end = begin;
    }
    syllables.reverse();
    Some(syllables)
}

fn is_syllable(letters: &str) -> bool {
    let at = match letters.as_bytes() {
        [b'z' | b'c' | b's', b'h', ..] => 2,
        [b'a' | b'e' | b'o', ..] => 0,
        _ => 1,
    };
    let Some((initial, last)) = letters.split_at_checked(at) else {
        return false;
    };
    TABLE
        .iter()
        .find(|(row, _)| *row == initial)
        .is_some_and(|(_, finals)| finals.split(' ').any(|known| known == last))
}

#[cfg(test)]
mod tests {
    use super::cut;

    fn check(word: &str, expected: &str) {
        let found = cut(word).map(|syllables| syllables.join(" "));
        assert_eq!(found.unwrap_or_default(), expected, "{word}");
    }

    #[test]
    fn words_are_cut_into_syllables() {
        check("abudurexiti", "a bu du re xi ti");
        check("abulaiti", "a bu lai ti");
        check("maimaitiyiming", "mai mai ti yi ming");
        check("nuermaimaiti", "nu er mai mai ti");
        check("saierkejian", "sai er ke jian");
        check("zhuang", "zhuang");
        check("yilihamu", "yi li ha mu");
        // Letters are left over.
        check("serikzhan", "");
        check("abdurishit", "");
        check("bekbolat", "");
        check("", "");
        check("ñu", "");
    }
}
