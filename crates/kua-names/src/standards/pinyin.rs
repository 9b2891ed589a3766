//! Chinese names in pinyin.
//!
//! Which characters have a reading of their own in names is told by [`crate::units`]; here they
//! are spelled: family and given name apart, the syllables of each together, an apostrophe before
//! a syllable that begins with a vowel.

use ::pinyin::{ToPinyin as _, ToPinyinMulti as _};

use super::letters::{Casing, Draft, Letters};
use crate::name::Name;
use crate::script::Script;
use crate::units::{Readings, reading, syllables};

/// How syllables are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pinyin {
    /// Without tones.
    Plain,
    /// With tones.
    Tones,
    /// Without tones, ü as passports have it, in capitals.
    Passport,
}

impl Pinyin {
    /// Returns the way of a standard, if it is one of pinyin.
    pub(super) fn of(id: &str) -> Option<Self> {
        match id {
            "zh-Latn-pinyin" => Some(Self::Plain),
            "zh-Latn-pinyin-tones" => Some(Self::Tones),
            "zh-Latn-passport" => Some(Self::Passport),
            _ => None,
        }
    }

    /// Spells a syllable.
    fn spell(self, syllable: &str, sign: char) -> String {
        match self {
            Self::Plain => syllable.replace('v', "ü"),
            Self::Passport => match syllable.replace('v', "ü").as_str() {
                "lü" => "LYU".to_owned(),
                "nü" => "NYU".to_owned(),
                other => other.replace('ü', "u").to_uppercase(),
            },
            Self::Tones => with_tone(sign, syllable).unwrap_or_else(|| syllable.replace('v', "ü")),
        }
    }
}

/// Finds the tone that a reading of a character has.
fn with_tone(sign: char, syllable: &str) -> Option<String> {
    let is_it = |plain: &str| plain.replace('v', "ü") == syllable.replace('v', "ü");
    sign.to_pinyin()
        .filter(|reading| is_it(reading.plain()))
        .map(|reading| reading.with_tone().to_owned())
        .or_else(|| {
            sign.to_pinyin_multi()?
                .into_iter()
                .find(|reading| is_it(reading.plain()))
                .map(|reading| reading.with_tone().to_owned())
        })
}

/// Writes a text in pinyin; what is no Chinese character stays as it is.
pub(super) fn romanise(text: &str, pinyin: Pinyin) -> Draft {
    let mut draft = Draft::default();
    let letters = Letters::read(text, Casing::Plain);
    // With a dot it is a name of another language, which has no Chinese family name.
    let transcribed = letters.written.iter().any(|sign| is_dot(*sign));
    for run in letters
        .written
        .chunk_by(|one, next| is_han(*one) == is_han(*next))
    {
        if run.first().is_some_and(|sign| is_han(*sign)) {
            let family = if transcribed { 0 } else { family_length(run) };
            write_run(run, family, pinyin, &mut draft);
        } else {
            for sign in run {
                draft.begin();
                // The dot between the parts of a transcribed name is a space in other letters.
                draft.keep(if is_dot(*sign) { ' ' } else { *sign });
            }
        }
    }
    draft.begin();
    draft
}

fn is_han(sign: char) -> bool {
    Script::of(sign) == Some(Script::Han)
}

fn is_dot(sign: char) -> bool {
    matches!(sign, '·' | '・' | '•' | '‧' | '．')
}

fn write_run(run: &[char], family: usize, pinyin: Pinyin, draft: &mut Draft) {
    // A word in front of characters would run into them.
    if draft.ends_in_word() {
        draft.keep(' ');
    }
    for (at, sign) in run.iter().enumerate() {
        draft.begin();
        if at == family && at > 0 {
            draft.keep(' ');
        }
        let begins = at == 0 || at == family;
        let readings = if at < family {
            Readings::Family
        } else {
            Readings::Common
        };
        let Some(syllable) = reading(*sign, readings) else {
            draft.keep(*sign);
            continue;
        };
        if !begins && syllable.starts_with(['a', 'o', 'e']) && pinyin != Pinyin::Passport {
            draft.keep('\'');
        }
        let since = draft.len();
        draft.push(
            &pinyin.spell(syllable, *sign),
            (begins, false),
            Casing::Plain,
        );
        let others = syllables(*sign)
            .into_iter()
            .filter(|other| *other != syllable && !other.is_empty())
            .map(|other| pinyin.spell(other, *sign))
            .collect();
        draft.could_be(since, others, Casing::Plain);
    }
}

/// Returns how many characters of a run are a family name.
///
/// Four characters can as well be a name of another language without its dot; they are cut only
/// where the first two are a family name.
fn family_length(run: &[char]) -> usize {
    if run.len() > 4 {
        return 0;
    }
    let text: String = run.iter().collect();
    let read = Name::read(&text);
    let [family, given] = read.views.first().map_or(&[][..], Vec::as_slice) else {
        return 0;
    };
    let family = family.text.chars().count();
    if run.len() > 3 && family < 2 || family + given.text.chars().count() != run.len() {
        return 0;
    }
    family
}
