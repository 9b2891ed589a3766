//! Folding: one spelling for what readers take for the same word.
//!
//! Index and query go through the same fold, so it may throw away a lot, as long
//! as it does so for both. It never touches what is stored.
//!
//! - compatibility forms become plain letters (NFKC: Arabic presentation forms, full width, ligatures);
//! - case goes (full Unicode case folding);
//! - invisible characters, tatweel and the Kazakh high hamza go;
//! - Latin and Greek letters lose their marks, Arabic, Hebrew and Cyrillic ones the marks set apart;
//!   `й`, `ї`, `ئ` and the Kazakh letters are letters of their own and stay;
//! - `ё` is `е`; `ي ى ی` are one letter, so are `ك ک`, `ه ە ھ ہ` and the alifs;
//! - digits of all scripts become ASCII digits.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::CodePointMapData;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use unicode_script::{Script, UnicodeScript};

/// The longest token, in code points; the rest of a longer run is not indexed.
pub const LONGEST_TOKEN: usize = 64;

/// Folds one word: the result holds letters, digits and marks only, and may be empty.
///
/// Folding a folded word changes nothing.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// Folds one word into a buffer that is emptied first.
pub(crate) fn fold_into(word: &str, folded: &mut String) {
    folded.clear();
    let mut characters = word.chars();
    let simple = characters.by_ref().take(LONGEST_TOKEN).all(|character| {
        let plain = plain_fold(character);
        folded.extend(plain);
        plain.is_some()
    });
    if simple {
        return;
    }
    folded.clear();
    folded.extend(word.chars().take(2 * LONGEST_TOKEN));
    // A second round is needed where a dropped character stood between two that compose;
    // what still moves after four rounds does not exist, and the bound is for safety.
    for _ in 0..4 {
        let next = fold_once(folded);
        if next == *folded {
            break;
        }
        *folded = next;
    }
    if let Some((end, _)) = folded.char_indices().nth(LONGEST_TOKEN) {
        folded.truncate(end);
    }
}

/// Folds the letters that need no table and combine with nothing before them.
fn plain_fold(character: char) -> Option<char> {
    match character {
        'a'..='z' | '0'..='9' => Some(character),
        'A'..='Z' => Some(character.to_ascii_lowercase()),
        'а'..='я' => Some(character),
        'А'..='Я' => char::from_u32(u32::from(character) + 0x20),
        'ё' | 'Ё' => Some('е'),
        'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і' => Some(character),
        'Ә' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ' | 'І' => {
            character.to_lowercase().next()
        }
        'ء'..='غ'
        | 'ف'..='ي'
        | 'پ'
        | 'چ'
        | 'ژ'
        | 'گ'
        | 'ک'
        | 'ڭ'
        | 'ھ'
        | 'ہ'
        | 'ۆ'
        | 'ۇ'
        | 'ۈ'
        | 'ۋ'
        | 'ی'
        | 'ې'
        | 'ە' => Some(arabic(character)),
        _ => None,
    }
}

fn fold_once(text: &str) -> String {
    let compose = ComposingNormalizer::new_nfkc();
    let compatible = compose.normalize(text);
    let cased = CaseMapper::new().fold_string(&compatible).into_owned();
    let cased = compose.normalize(&cased);
    let categories = CodePointMapData::<GeneralCategory>::new();
    let ignorable = icu_properties::CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let decompose = DecomposingNormalizer::new_nfd();
    let mut folded = String::with_capacity(cased.len());
    let mut marks_go = false;
    for character in cased.chars() {
        // Tatweel, and the high hamza of Kazakh, which is often left out.
        if ignorable.contains(character) || matches!(character, '\u{640}' | '\u{674}') {
            continue;
        }
        let category = categories.get(character);
        let is_mark = matches!(
            category,
            GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::EnclosingMark
        );
        if is_mark {
            if !marks_go && !is_loose_mark(character) {
                folded.push(character);
            }
            continue;
        }
        if let Some(digit) = decimal_digit(character, category) {
            folded.push(digit);
            marks_go = true;
            continue;
        }
        if !character.is_alphanumeric() || is_apostrophe_letter(character) {
            continue;
        }
        let script = character.script();
        marks_go = matches!(
            script,
            Script::Latin
                | Script::Greek
                | Script::Cyrillic
                | Script::Arabic
                | Script::Hebrew
                | Script::Syriac
                | Script::Common
        );
        match script {
            Script::Latin | Script::Greek => {
                let mut buffer = [0; 4];
                let apart = decompose.normalize(character.encode_utf8(&mut buffer));
                for base in apart
                    .chars()
                    .filter(|c| c.is_alphabetic() && !is_loose_mark(*c))
                {
                    match latin(base) {
                        Some(letters) => folded.push_str(letters),
                        None => folded.push(base),
                    }
                }
            }
            Script::Arabic => folded.push(arabic(character)),
            Script::Cyrillic => folded.push(cyrillic(character)),
            _ => folded.push(character),
        }
    }
    compose.normalize(&folded).into_owned()
}

/// Marks that are never part of a letter: accents of Latin and Greek, and the vowel signs of Arabic and Hebrew.
fn is_loose_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36F}'
        | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}'
        | '\u{8D3}'..='\u{8FF}')
}

/// Letters that only stand for an apostrophe: Uzbek oʻ, Ukrainian ʼ, romanised ʿayn and hamza.
fn is_apostrophe_letter(character: char) -> bool {
    matches!(character, '\u{2B9}'..='\u{2BF}' | '\u{2C8}' | '\u{2EE}')
}

fn decimal_digit(character: char, category: GeneralCategory) -> Option<char> {
    if category != GeneralCategory::DecimalNumber {
        return None;
    }
    // Unicode assigns decimal digits in runs of ten; the value is the distance to the run's first
    // member. Runs may touch (mathematical digits), but those are gone after NFKC.
    let code = u32::from(character);
    let categories = CodePointMapData::<GeneralCategory>::new();
    let before = (1..=10)
        .take_while(|back| {
            code.checked_sub(*back)
                .is_some_and(|earlier| categories.get32(earlier) == GeneralCategory::DecimalNumber)
        })
        .count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

/// Latin letters that canonical decomposition leaves whole.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ı' | 'ɪ' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        _ => return None,
    })
}

fn cyrillic(letter: char) -> char {
    match letter {
        'ё' | 'ѐ' => 'е',
        'ѝ' => 'и',
        _ => letter,
    }
}

fn arabic(letter: char) -> char {
    match letter {
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ە' | 'ھ' | 'ہ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(written: &str, folded: &str) {
        assert_eq!(fold(written), folded, "{written}");
    }

    #[test]
    fn case_and_latin_marks_go() {
        check("Ürümqi", "urumqi");
        check("URUMQI", "urumqi");
        check("U\u{308}ru\u{308}mqi", "urumqi");
        check("Straße", "strasse");
        check("İstanbul", "istanbul");
        check("Kadın", "kadin");
        check("Łódź", "lodz");
        check("ﬁnal", "final");
        check("Ａtajurt", "atajurt");
    }

    #[test]
    fn uzbek_apostrophes_are_one() {
        for written in ["oʻzbek", "o'zbek", "o‘zbek", "Oʼzbek"] {
            check(written, "ozbek");
        }
    }

    #[test]
    fn cyrillic_letters_stay_letters() {
        check("Алматы", "алматы");
        check("Семён", "семен");
        check("Край", "край");
        check("Кра\u{438}\u{306}", "край");
        check("Қазақстан", "қазақстан");
        check("ҚАЗАҚСТАН", "қазақстан");
        check("Київ", "київ");
        check("за\u{301}мок", "замок");
    }

    #[test]
    fn arabic_spellings_meet() {
        check("قەشقەر", &fold("قهشقهر"));
        check("ئۇيغۇر", &fold("\u{64A}\u{654}ۇيغۇر"));
        check("كىتاب", &fold("کىتاب"));
        check("علی", &fold("علي"));
        check("مُحَمَّد", "محمد");
        check("محـــمد", "محمد");
        check("\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}", "محمد");
        check("\u{200F}محمد\u{200E}", "محمد");
        check("ٴبىر", &fold("بىر"));
        assert_ne!(fold("ئۇيغۇر"), fold("ۇيغۇر"));
    }

    #[test]
    fn digits_of_all_scripts_are_ascii() {
        check("٢٠١٩", "2019");
        check("۲۰۱۹", "2019");
        check("२०१९", "2019");
        check("２０１９", "2019");
        check("၂၀၁၉", "2019");
    }

    #[test]
    fn marks_that_carry_a_vowel_stay() {
        check("हिन्दी", "हिन्दी");
        check("ภาษา", "ภาษา");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(word in "\\PC{0,40}") {
            let once = fold(&word);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(once.chars().all(|c| !c.is_whitespace()
                && !c.is_control()
                && (!c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit())));
        }

        #[test]
        fn the_short_way_and_the_long_way_agree(
            word in "[a-zA-Z0-9А-Яа-яёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ\u{621}-\u{63A}\u{641}-\u{64A}پچژگکڭھہۆۇۈۋیېە]{1,20}",
        ) {
            let short: Option<String> = word.chars().map(plain_fold).collect();
            prop_assert_eq!(short, Some(fold_once(&word)));
        }

        #[test]
        fn folding_is_stable_on_difficult_blocks(
            word in "[\u{300}-\u{36F}\u{600}-\u{6FF}\u{750}-\u{77F}\u{1E00}-\u{1FFF}\u{2100}-\u{218F}\u{AB30}-\u{AB6F}\u{FB00}-\u{FDFF}\u{FE70}-\u{FEFF}ıİßŉǰ\u{345}]{0,20}",
        ) {
            let once = fold(&word);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
