//! Writes what is known of Chinese characters beside their Mandarin reading.
//!
//! `cargo run --release -p kua-names --example han -- UNIHAN_FOLDER OUTPUT.tsv`, where the folder has
//! Unihan_Readings.txt, Unihan_Variants.txt and Unihan_IRGSources.txt of the Unicode Character
//! Database 15.0 (Unicode licence; the Debian package unicode-data 15.0.0 has them). Taken are the
//! characters of the International Ideographs Core.

#![expect(
    clippy::expect_used,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Forms that the variants of Unihan leave out, and that names often have.
const MORE_SIMPLIFIED: &[(char, char)] = &[('黃', '黄'), ('溫', '温'), ('峯', '峰'), ('衞', '卫')];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("UNIHAN_FOLDER");
    let output = arguments.next().expect("OUTPUT.tsv");
    let read = |file: &str| {
        std::fs::read_to_string(Path::new(&folder).join(file)).expect("a file of Unihan")
    };
    let (readings, variants, sources) = (
        read("Unihan_Readings.txt"),
        read("Unihan_Variants.txt"),
        read("Unihan_IRGSources.txt"),
    );
    let core: BTreeSet<char> = field(&sources, "kIICore").into_keys().collect();
    let mut simplified: BTreeMap<char, char> = field(&variants, "kSimplifiedVariant")
        .into_iter()
        .filter_map(|(character, values)| {
            let mut forms = values.split(' ').filter_map(character_of);
            let first = forms.next()?;
            (first != character && forms.all(|form| form != character))
                .then_some((character, first))
        })
        .collect();
    simplified.extend(MORE_SIMPLIFIED.iter().copied());
    let mut of_traditional: BTreeMap<char, Vec<char>> = BTreeMap::new();
    for (traditional, simple) in &simplified {
        of_traditional
            .entry(*simple)
            .or_default()
            .push(*traditional);
    }
    let (cantonese, korean) = (field(&readings, "kCantonese"), field(&readings, "kHangul"));
    let mut text = String::from(
        "# Characters: the simplified form, the Cantonese reading as Hong Kong spells names, the Korean readings in Latin letters.\n\
         # A dash: none, or the character itself. Written by examples/han.rs from Unihan, Unicode Character Database 15.0 (© 2022 Unicode, Inc., Unicode licence).\n",
    );
    let characters: BTreeSet<char> = core
        .iter()
        .copied()
        .chain(
            simplified
                .iter()
                .filter(|(from, _)| core.contains(from))
                .map(|(_, to)| *to),
        )
        .collect();
    for character in characters {
        // Unihan gives Korean readings to traditional forms only.
        let from_any = |table: &BTreeMap<char, String>| {
            table.get(&character).cloned().or_else(|| {
                of_traditional
                    .get(&character)?
                    .iter()
                    .find_map(|other| table.get(other).cloned())
            })
        };
        let hong_kong = from_any(&cantonese)
            .and_then(|values| values.split(' ').next().map(hong_kong))
            .filter(|spelled| !spelled.is_empty());
        let korean = from_any(&korean).map(|values| korean_readings(&values));
        let simple = simplified.get(&character);
        if hong_kong.is_none() && korean.is_none() && simple.is_none() {
            continue;
        }
        let _ = writeln!(
            text,
            "{character}\t{}\t{}\t{}",
            simple.map_or_else(|| "-".to_owned(), char::to_string),
            hong_kong.unwrap_or_else(|| "-".to_owned()),
            korean.unwrap_or_else(|| "-".to_owned()),
        );
    }
    std::fs::write(output, text).expect("a file that can be written");
}

/// Returns one field of a file of Unihan.
fn field(text: &str, name: &str) -> BTreeMap<char, String> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let character = character_of(fields.next()?)?;
            (fields.next()? == name).then(|| (character, fields.next().unwrap_or("").to_owned()))
        })
        .collect()
}

fn character_of(code: &str) -> Option<char> {
    let code = code.split('<').next()?.strip_prefix("U+")?;
    char::from_u32(u32::from_str_radix(code, 16).ok()?)
}

/// Spells a syllable of Jyutping as the government of Hong Kong spells names.
///
/// The rules are general knowledge: that spelling is a custom, not a standard.
fn hong_kong(jyutping: &str) -> String {
    let syllable = jyutping.trim_end_matches(|tone: char| tone.is_ascii_digit());
    let at = syllable
        .find(|letter: char| "aeiou".contains(letter))
        .unwrap_or(0);
    let (initial, rest) = syllable.split_at(at);
    // "jyun": the y belongs to the vowel.
    let (initial, rest) = match (initial, rest) {
        ("y", rest) => ("", format!("y{rest}")),
        (initial, rest) if initial.ends_with('y') => {
            (initial.trim_end_matches('y'), format!("y{rest}"))
        }
        (initial, rest) => (initial, rest.to_owned()),
    };
    let initial = match initial {
        "b" | "p" => "p",
        "d" | "t" => "t",
        "g" | "k" => "k",
        "gw" | "kw" => "kw",
        "z" | "c" => "ch",
        "s" if rest.starts_with('i') || rest.starts_with("yu") => "sh",
        "j" => "y",
        other => other,
    };
    let rest = match rest.as_str() {
        "eoi" => "ui".to_owned(),
        "eon" => "un".to_owned(),
        "eot" => "ut".to_owned(),
        "oeng" => "eung".to_owned(),
        "oek" => "euk".to_owned(),
        "oe" => "eu".to_owned(),
        "ou" => "o".to_owned(),
        "yun" => "uen".to_owned(),
        "yut" => "uet".to_owned(),
        "yu" => "u".to_owned(),
        other => other.replace("aa", "a"),
    };
    format!("{initial}{rest}")
}

/// Spells Korean readings in Latin letters, those of family names first.
fn korean_readings(values: &str) -> String {
    let mut all: Vec<(bool, String)> = values
        .split(' ')
        .filter_map(|value| {
            let (syllable, kind) = value.split_once(':')?;
            Some((!kind.contains('N'), korean(syllable.chars().next()?)?))
        })
        .collect();
    all.sort_by_key(|(not_of_names, _)| *not_of_names);
    let mut spelled: Vec<String> = Vec::new();
    for (_, reading) in all {
        if !spelled.contains(&reading) {
            spelled.push(reading);
        }
    }
    spelled.truncate(2);
    spelled.join(" ")
}

fn korean(syllable: char) -> Option<String> {
    const FIRST: [&str; 19] = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h",
    ];
    const VOWEL: [&str; 21] = [
        "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "u", "ui", "i",
    ];
    const LAST: [&str; 28] = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
    ];
    let number = usize::try_from(u32::from(syllable).checked_sub(0xac00)?).ok()?;
    if number >= 11_172 {
        return None;
    }
    Some(format!(
        "{}{}{}",
        FIRST.get(number / 588)?,
        VOWEL.get(number % 588 / 28)?,
        LAST.get(number % 28)?
    ))
}
