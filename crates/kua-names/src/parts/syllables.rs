//! Whether a word can be Chinese in Latin or Cyrillic letters: pinyin, its forerunners, Cantonese
//! spellings, Palladius.

use crate::script::Script;

const LATIN_INITIALS: &[&str] = &[
    "zh", "ch", "sh", "ts", "tz", "hs", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j",
    "q", "x", "r", "z", "c", "s", "y", "w", "",
];

/// Finals of pinyin and its forerunners, then those that only Cantonese has.
const LATIN_FINALS: &[&str] = &[
    "iang", "iong", "uang", "ueng", "ang", "eng", "ong", "ing", "iao", "ian", "ien", "uai", "uan",
    "uei", "ung", "ai", "ei", "ao", "ou", "an", "en", "er", "ia", "ie", "iu", "in", "ua", "uo",
    "ui", "un", "ue", "üe", "ve", "ih", "eh", "ieh", "uh", "eung", "ar", "oi", "oy", "am", "ap",
    "at", "ak", "im", "ip", "it", "ik", "om", "ok", "um", "uk", "ut", "ee", "oo", "ew", "a", "o",
    "e", "i", "u", "ü", "v",
];

const CYRILLIC_INITIALS: &[&str] = &[
    "цз", "чж", "б", "п", "м", "ф", "д", "т", "н", "л", "г", "к", "х", "ц", "ч", "ш", "ж", "с",
    "в", "й", "",
];

const CYRILLIC_FINALS: &[&str] = &[
    "уань", "юань", "уай", "уан", "унь", "юнь", "ань", "энь", "янь", "инь", "яо", "ай", "эй", "ао",
    "оу", "ан", "эн", "ун", "эр", "ян", "ин", "юн", "уа", "уо", "уй", "юй", "юэ", "а", "о", "э",
    "и", "я", "е", "ю", "у", "ы", "ые",
];

/// The longest word that is looked at: three syllables of seven letters.
const LONGEST: usize = 21;

/// Returns the least syllables that a folded word can be cut into, if it can.
pub(super) fn count(folded: &str, script: Option<Script>) -> Option<usize> {
    let (initials, finals) = match script? {
        Script::Latin => (LATIN_INITIALS, LATIN_FINALS),
        Script::Cyrillic => (CYRILLIC_INITIALS, CYRILLIC_FINALS),
        _ => return None,
    };
    let word: String = folded.chars().filter(|sign| *sign != '\'').collect();
    if word.is_empty() || word.chars().count() > LONGEST {
        return None;
    }
    // The least syllables up to each place.
    let mut least: Vec<Option<usize>> = vec![None; word.len() + 1];
    if let Some(place) = least.first_mut() {
        *place = Some(0);
    }
    for at in 0..word.len() {
        let (Some(Some(before)), Some(rest)) = (least.get(at).copied(), word.get(at..)) else {
            continue;
        };
        for initial in initials {
            let Some(rest) = rest.strip_prefix(initial) else {
                continue;
            };
            for last in finals {
                if rest.starts_with(last)
                    && let Some(place) = least.get_mut(at + initial.len() + last.len())
                    && place.is_none_or(|other| other > before + 1)
                {
                    *place = Some(before + 1);
                }
            }
        }
    }
    least.last().copied().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted() {
        for (word, expected) in [
            ("xi", Some(1)),
            ("jinping", Some(2)),
            ("ouyang", Some(2)),
            ("tse", Some(1)),
            ("karwai", Some(2)),
            ("цзэдун", Some(2)),
            ("цзябао", Some(2)),
            ("nurlan", None),
            ("нурлан", None),
            ("", None),
        ] {
            assert_eq!(count(word, Script::most(word)), expected, "{word}");
        }
    }
}
