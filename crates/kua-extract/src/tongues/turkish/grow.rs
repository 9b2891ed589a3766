//! Turkish forms that one of the data file stands for.
//!
//! `~` behind a noun is all its cases, also in the plural and of what somebody has; `^` behind a
//! compound ("mahkemesi") is its cases, which have an n; `!` behind the stem of a verb is the
//! forms that fit the category of its row. What stands before the last word stays as it is.

use crate::tongues::lexicon::Category;

/// Returns the forms of one of the data file.
pub(crate) fn grow(category: Category, form: &str) -> Vec<String> {
    let (before, last) = form
        .rsplit_once(' ')
        .map_or(("", form), |(before, last)| (before, last));
    let forms = if let Some(stem) = last.strip_suffix('~') {
        noun(stem)
    } else if let Some(stem) = last.strip_suffix('^') {
        compound(stem)
    } else if let Some(stem) = last.strip_suffix('!') {
        verb(category, stem)
    } else {
        return vec![form.to_owned()];
    };
    forms
        .into_iter()
        .map(|form| {
            if before.is_empty() {
                form
            } else {
                format!("{before} {form}")
            }
        })
        .collect()
}

/// The vowels that the endings behind a word have: the narrow one and the wide one.
fn harmony(word: &str) -> (char, char) {
    match word.chars().rev().find(|letter| is_vowel(*letter)) {
        Some('e' | 'i') => ('i', 'e'),
        Some('o' | 'u') => ('u', 'a'),
        Some('ö' | 'ü') => ('ü', 'e'),
        _ => ('ı', 'a'),
    }
}

fn is_vowel(letter: char) -> bool {
    "aâeıiîoöuûü".contains(letter)
}

fn ends_in_vowel(word: &str) -> bool {
    word.chars().next_back().is_some_and(is_vowel)
}

/// d, or t behind a letter without voice.
fn d(word: &str) -> char {
    if word
        .chars()
        .next_back()
        .is_some_and(|letter| "çfhkpsşt".contains(letter))
    {
        't'
    } else {
        'd'
    }
}

/// The stem as it is before a vowel: "rahip", "rahib".
fn softened(word: &str) -> Option<String> {
    let soft = match word.chars().next_back()? {
        'k' => 'ğ',
        'ç' => 'c',
        'p' => 'b',
        _ => return None,
    };
    let mut letters = word.chars();
    letters.next_back();
    let stem = letters.as_str();
    let syllables = word.chars().filter(|letter| is_vowel(*letter)).count();
    (syllables > 1).then(|| format!("{stem}{soft}"))
}

fn noun(stem: &str) -> Vec<String> {
    let (i, a) = harmony(stem);
    let d = d(stem);
    let mut forms = vec![
        stem.to_owned(),
        format!("{stem}{d}{a}"),
        format!("{stem}{d}{a}n"),
        format!("{stem}{d}{a}ki"),
    ];
    let mut owned = Vec::new();
    if ends_in_vowel(stem) {
        for ending in [
            format!("n{i}n"),
            format!("y{i}"),
            format!("y{a}"),
            format!("yl{a}"),
            format!("m{i}z"),
            format!("l{i}k"),
        ] {
            forms.push(format!("{stem}{ending}"));
        }
        owned.push(format!("{stem}s{i}"));
        forms.push(format!("{stem}m"));
    } else {
        let mut bases = vec![stem.to_owned()];
        bases.extend(softened(stem));
        for base in bases {
            for ending in [
                format!("{i}n"),
                i.to_string(),
                a.to_string(),
                format!("{i}m"),
                format!("{i}m{i}z"),
            ] {
                forms.push(format!("{base}{ending}"));
            }
            owned.push(format!("{base}{i}"));
        }
        forms.push(format!("{stem}l{a}"));
    }
    for base in owned {
        forms.extend(compound(&base));
    }
    let many = format!("{stem}l{a}r");
    let i = if a == 'a' { 'ı' } else { 'i' };
    for ending in [
        String::new(),
        format!("{i}n"),
        a.to_string(),
        format!("d{a}"),
        format!("d{a}n"),
        format!("d{a}ki"),
        format!("l{a}"),
        format!("c{a}"),
    ] {
        forms.push(format!("{many}{ending}"));
    }
    forms.extend(compound(&format!("{many}{i}")));
    forms.push(format!("{many}{i}m{i}z"));
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// The cases of a word that has the ending of belonging already.
fn compound(stem: &str) -> Vec<String> {
    let (i, a) = harmony(stem);
    [
        String::new(),
        format!("n{i}n"),
        format!("n{i}"),
        format!("n{a}"),
        format!("nd{a}"),
        format!("nd{a}n"),
        format!("nd{a}ki"),
        format!("nd{a}kil{a}r"),
        format!("nc{a}"),
        format!("yl{a}"),
    ]
    .into_iter()
    .map(|ending| format!("{stem}{ending}"))
    .collect()
}

/// The forms of a verb, by what the row they stand in is for.
fn verb(category: Category, stem: &str) -> Vec<String> {
    let (i, a) = harmony(stem);
    let d = d(stem);
    let vowel = ends_in_vowel(stem);
    // "et" and "git" are "ed" and "gid" before a vowel.
    let soft = ["et", "git", "güt"]
        .contains(&stem)
        .then(|| stem.replace('t', "d"));
    let open = soft.as_deref().unwrap_or(stem);
    let y = if vowel { "y" } else { "" };
    match category {
        Category::Attribute => vec![
            format!("{open}{y}{a}n"),
            format!("{open}{y}{a}nl{a}r*"),
            format!("{open}{y}{a}n{}n", if a == 'a' { 'ı' } else { 'i' }),
        ],
        Category::Noun => vec![
            format!("{stem}m{a}s{}*", if a == 'a' { 'ı' } else { 'i' }),
            format!("{stem}m{a}l{a}r*"),
        ],
        _ => {
            let mut forms = vec![
                format!("{stem}{d}{i}*"),
                format!("{stem}m{i}ş*"),
                format!("{open}{y}{a}r{a}k"),
                format!("{open}{y}{i}p"),
                format!("{open}{y}{i}nc{a}"),
                format!("{stem}m{a}kt{a}*"),
            ];
            // "tutukla" is "tutukluyor".
            let short = if vowel {
                let mut letters = stem.chars();
                letters.next_back();
                letters.as_str().to_owned()
            } else {
                open.to_owned()
            };
            let (narrow, _) = harmony(&short);
            forms.push(format!("{short}{narrow}yor*"));
            if vowel {
                forms.push(format!("{stem}rken"));
                forms.push(format!("{stem}r"));
            } else {
                for wide in [i, a] {
                    forms.push(format!("{open}{wide}rken"));
                }
                if category == Category::Speech {
                    forms.push(format!("{open}{a}r"));
                }
            }
            if category == Category::Speech || category == Category::Ask {
                forms.push(format!("{open}{y}{a}n"));
                forms.push(format!("{open}{y}{a}nl{a}r"));
            }
            forms
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Category, grow};

    fn check(category: Category, form: &str, expected: &[&str]) {
        let grown = grow(category, form);
        for form in expected {
            assert!(grown.iter().any(|grown| grown == form), "{form}: {grown:?}");
        }
    }

    #[test]
    fn nouns_have_their_cases() {
        check(
            Category::Role,
            "sanık~",
            &["sanık", "sanığı", "sanıkların", "sanıklar"],
        );
        check(
            Category::Role,
            "gazeteci~",
            &["gazetecinin", "gazetecisi", "gazetecilerden"],
        );
        check(
            Category::OrgHead,
            "mahkemesi^",
            &["mahkemesindeki", "mahkemesince"],
        );
        check(
            Category::Facility,
            "kapalı cezaevi^",
            &["kapalı cezaevindeki"],
        );
        check(Category::Role, "plain", &["plain"]);
    }

    #[test]
    fn verbs_have_the_forms_of_their_row() {
        check(
            Category::Passive,
            "gözaltına alın!",
            &[
                "gözaltına alındı*",
                "gözaltına alınmış*",
                "gözaltına alınarak",
                "gözaltına alınırken",
            ],
        );
        check(
            Category::Passive,
            "tutuklan!",
            &["tutuklanıyor*", "tutuklanmakta*"],
        );
        check(Category::Active, "tutukla!", &["tutukluyor*", "tutuklayıp"]);
        check(
            Category::Active,
            "mahkum et!",
            &["mahkum etti*", "mahkum ederek", "mahkum ediyor*"],
        );
        check(
            Category::Attribute,
            "serbest bırakıl!",
            &["serbest bırakılan", "serbest bırakılanlar*"],
        );
        check(
            Category::Noun,
            "serbest bırakıl!",
            &["serbest bırakılması*", "serbest bırakılmalar*"],
        );
    }
}
