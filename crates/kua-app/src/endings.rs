//! Case endings: what a name may have behind it in a sentence.
//!
//! A heuristic: lists of endings, no morphology. It serves to offer a known name
//! to a person, who sees the words and decides.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Endings of the languages in Cyrillic script: Russian and its neighbours, Kazakh, Kyrgyz, Uyghur.
const CYRILLIC: &str = "а у е ы и о я ю ой ей ою ом ем ым им ого ему ому ых ам ям ами ями ах ях \
    ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен \
    мен бен пен лар лер дар дер тар тер \
    нын нин нун нүн дын дин дун дүн тын тин тун түн го гө ка ко кө ду дү ту тү до дө то тө \
    дон дөн тон төн лор лөр \
    ниң гә қә ни дә тә дин тин лар ләр";

/// Endings of the languages in Arabic script: Uyghur, Kazakh.
const ARABIC: &str = "نىڭ غا گە قا كە نى دا دە تا تە دىن تىن لار لەر \
    نىڭ دىڭ تىڭ عا گە نا نە دى تى دان دەن تان تەن نان نەن مەن بەن پەن دار دەر تار تەر";

/// The genitive of German names. Where other languages have one behind an apostrophe, the word is cut there.
const LATIN: &str = "s";

/// The shortest word that may be left when an ending of one letter goes, and of several.
const SHORTEST: (usize, usize) = (4, 3);

/// Endings, folded, by their last letter.
static ENDINGS: LazyLock<BTreeMap<char, Vec<String>>> = LazyLock::new(|| {
    let mut all: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for ending in [CYRILLIC, ARABIC, LATIN]
        .into_iter()
        .flat_map(str::split_whitespace)
        .map(kua_search::fold)
    {
        if let Some(last) = ending.chars().last() {
            let list = all.entry(last).or_default();
            if !list.contains(&ending) {
                list.push(ending);
            }
        }
    }
    all
});

/// Returns what is left of a folded word when one case ending goes: nothing, one or a few.
pub(crate) fn without_ending(word: &str) -> impl Iterator<Item = &str> {
    let endings = word
        .chars()
        .last()
        .and_then(|last| ENDINGS.get(&last))
        .map(Vec::as_slice)
        .unwrap_or_default();
    endings.iter().filter_map(move |ending| {
        let left = word.strip_suffix(ending.as_str())?;
        let shortest = if ending.chars().nth(1).is_none() {
            SHORTEST.0
        } else {
            SHORTEST.1
        };
        left.chars().nth(shortest - 1).map(|_| left)
    })
}

/// Returns a folded name without the vowel that its cases replace: Астана, Астаны; none where nothing is replaced.
pub(crate) fn base(word: &str) -> Option<&str> {
    let left = word.strip_suffix(['а', 'я', 'ы', 'и', 'й', 'ь', 'о', 'е'])?;
    left.chars().nth(SHORTEST.0 - 1).map(|_| left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, name: &str, expected: bool) {
        let (word, name) = (kua_search::fold(word), kua_search::fold(name));
        let found = without_ending(&word).any(|left| left == name || Some(left) == base(&name));
        assert_eq!(found, expected, "{word} {name}");
    }

    #[test]
    fn cases_lead_back_to_the_name() {
        check("Сериковым", "Сериков", true);
        check("Серикова", "Сериков", true);
        check("Астаны", "Астана", true);
        check("Алматыда", "Алматы", true);
        check("Алматыдан", "Алматы", true);
        check("Аянның", "Аян", true);
        check("Бишкекте", "Бишкек", true);
        check("Ташкендда", "Ташкенд", true);
        check("ئالمۇتىدىن", "ئالمۇتا", false);
        check("قەشقەردىن", "قەشقەر", true);
        check("Serikbajews", "Serikbajew", true);
    }

    #[test]
    fn another_name_is_another_name() {
        check("Серикова", "Серик", false);
        check("Аяна", "Аян", false);
        check("Bekova", "Bekov", false);
        check("", "Аян", false);
    }
}
