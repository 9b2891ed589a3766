//! What is left of the sound of a place's name in any script: its consonants, in seven classes.
//!
//! It is coarser than [`crate::keys`] and apart from them on purpose: the skeletons of all places
//! are kept in the file of places, which must not go stale when the keys of names are improved.
//! It is for looking up; [`crate::comparison`] judges what is found.

use pinyin::ToPinyin as _;

use super::key::{Folded, LONGEST};

/// Classes of consonants, three bits each, the first the highest.
pub(crate) type Skeleton = u32;

/// The most consonants that count.
const LONGEST_SKELETON: usize = 8;

/// Characters that are read otherwise in names of places than in most words (Kashi, Chongqing,
/// Xiamen, Tibet, the Changjiang). From general knowledge; unverified.
const READ_IN_PLACES: &[(char, &str)] = &[
    ('什', "shi"),
    ('重', "chong"),
    ('厦', "xia"),
    ('藏', "zang"),
    ('长', "chang"),
    ('都', "du"),
];

const LIP: u8 = 1;
const BREATH: u8 = 2;
const TOOTH: u8 = 3;
const HISS: u8 = 4;
const THROAT: u8 = 5;
const NOSE: u8 = 6;
const TONGUE: u8 = 7;

/// Returns the skeletons of a name, the likeliest reading first, at most `most`.
pub(crate) fn skeletons(name: &str, most: usize) -> Vec<Skeleton> {
    let letters = sounded(name);
    let mut readings: Vec<Vec<u8>> = vec![Vec::new()];
    let mut before = ' ';
    let mut rest = letters.chars().peekable();
    while let Some(letter) = rest.next() {
        let (first, second) = class(before, letter, rest.peek().copied());
        before = letter;
        if first == 0 && second == 0 {
            continue;
        }
        let mut more = Vec::new();
        for reading in &mut readings {
            if second != first {
                let mut other = reading.clone();
                push(&mut other, second);
                more.push(other);
            }
            push(reading, first);
        }
        for reading in more {
            if readings.len() < most && !readings.contains(&reading) {
                readings.push(reading);
            }
        }
    }
    let mut skeletons: Vec<Skeleton> = Vec::new();
    for reading in readings.iter().filter(|reading| reading.len() > 1) {
        let skeleton = reading
            .iter()
            .fold(0, |all, class| (all << 3) | u32::from(*class));
        if !skeletons.contains(&skeleton) {
            skeletons.push(skeleton);
        }
    }
    skeletons
}

/// Adds a class; the same twice is one, as letters are doubled and syllables added.
fn push(reading: &mut Vec<u8>, class: u8) {
    if class != 0 && reading.last() != Some(&class) && reading.len() < LONGEST_SKELETON {
        reading.push(class);
    }
}

/// The letters, Chinese characters as their pinyin.
fn sounded(name: &str) -> String {
    let mut sounded = String::new();
    for letter in Folded::new(name).as_str().chars().take(LONGEST) {
        let place = READ_IN_PLACES.iter().find(|(known, _)| *known == letter);
        match (place, letter.to_pinyin()) {
            (Some((_, syllable)), _) => sounded.push_str(syllable),
            (None, Some(syllable)) => sounded.push_str(syllable.plain()),
            (None, None) => sounded.push(letter),
        }
    }
    sounded
}

/// The class of a letter and another that it may be; 0 is none.
fn class(before: char, letter: char, after: Option<char>) -> (u8, u8) {
    let one = |class| (class, class);
    match letter {
        'h' => match before {
            // Behind these it only changes what they are.
            's' | 'c' | 'z' | 'k' | 'g' | 't' | 'd' | 'p' => one(0),
            _ => (0, THROAT),
        },
        'p' if after == Some('h') => one(BREATH),
        'b' | 'p' | 'б' | 'п' | 'ب' | 'پ' => one(LIP),
        'f' | 'v' | 'ф' | 'в' | 'ف' | 'ۋ' => (BREATH, BREATH),
        'w' | 'و' | 'ў' => (0, BREATH),
        't' | 'd' | 'т' | 'д' | 'ت' | 'د' | 'ط' | 'ض' | 'ث' => one(TOOTH),
        'c' if after == Some('h') => one(HISS),
        'c' | 'q' => (HISS, THROAT),
        'x' => (HISS, THROAT),
        'j' => (HISS, 0),
        's' | 'z' | 'с' | 'з' | 'ц' | 'ч' | 'ш' | 'щ' | 'ж' | 'җ' | 'ҷ' | 'ӂ' => {
            one(HISS)
        }
        'س' | 'ز' | 'ش' | 'ج' | 'چ' | 'ژ' | 'ص' | 'ذ' | 'ظ' => one(HISS),
        'k' if after == Some('h') => (THROAT, 0),
        'k' | 'g' | 'к' | 'г' | 'қ' | 'ғ' | 'ґ' | 'ҡ' | 'ҝ' => one(THROAT),
        'ك' | 'گ' | 'ق' | 'غ' => one(THROAT),
        'х' | 'ҳ' | 'һ' | 'خ' | 'ح' => (THROAT, 0),
        'm' | 'n' | 'м' | 'н' | 'ң' | 'ҥ' | 'م' | 'ن' | 'ڭ' => one(NOSE),
        'l' | 'r' | 'л' | 'р' | 'ل' | 'ر' | 'ڕ' | 'ڵ' => one(TONGUE),
        _ => one(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str) {
        let (one_skeletons, others) = (skeletons(one, 6), skeletons(other, 6));
        assert!(
            one_skeletons
                .iter()
                .any(|skeleton| others.contains(skeleton)),
            "{one} {other}: {one_skeletons:?} {others:?}"
        );
    }

    #[test]
    fn one_place_in_several_scripts_shares_a_skeleton() {
        check("Kashgar", "قەشقەر");
        check("Kashgar", "Қашқар");
        check("Kashgar", "喀什噶尔");
        check("Ürümqi", "乌鲁木齐");
        check("Ürümqi", "Үрімші");
        check("Ürümqi", "Урумчи");
        check("Hotan", "خوتەن");
        check("Hotan", "Хотан");
        check("阿拉木图", "阿拉木圖");
        check("Алматы", "阿拉木圖");
        check("Шымкент", "Chimkent");
        check("Philadelphia", "Филадельфия");
    }

    #[test]
    fn what_has_no_two_consonants_has_no_skeleton() {
        for name in ["", "🏔", "42", "Aa", "Ur", "إ"] {
            assert_eq!(skeletons(name, 6), Vec::<Skeleton>::new(), "{name}");
        }
    }
}
