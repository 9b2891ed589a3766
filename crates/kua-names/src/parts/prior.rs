//! What is thought of a culture before any word is read: by script, letters and hints.

use super::Hints;
use super::culture::Culture;
use super::lists::lists;
use crate::script::Script;

/// What the script alone says of cultures, in nats.
pub(super) fn prior(culture: Culture, script: Option<Script>) -> f32 {
    use Culture as C;
    match script {
        Some(Script::Latin) => match culture {
            C::English => -0.2,
            C::Arabic | C::Turkish | C::German | C::Chinese => -0.8,
            C::Russian | C::French | C::Spanish | C::Persian | C::Kazakh => -1.0,
            C::Uzbek | C::Uyghur | C::Kyrgyz => -1.2,
            C::Azerbaijani | C::Tajik | C::Tatar | C::Turkmen => -1.8,
            C::Unknown => -1.6,
        },
        Some(Script::Cyrillic) => match culture {
            C::Russian => -0.2,
            C::Kazakh => -0.6,
            C::Kyrgyz => -0.9,
            C::Uzbek | C::Tajik | C::Tatar => -1.3,
            C::Azerbaijani | C::Uyghur | C::Turkmen => -1.9,
            C::Chinese | C::Arabic | C::English | C::German => -2.0,
            C::Turkish | C::Persian | C::French | C::Spanish => -2.4,
            C::Unknown => -2.6,
        },
        Some(Script::Arabic) => match culture {
            C::Arabic => -0.2,
            C::Persian => -0.5,
            C::Uyghur => -0.7,
            C::Kazakh => -1.3,
            C::English | C::Russian => -2.4,
            C::Unknown => -2.4,
            C::Chinese => -9.0,
            _ => -3.0,
        },
        Some(Script::Han) => match culture {
            C::Chinese => -20.0,
            C::English | C::Uyghur | C::Russian | C::Kazakh => -0.8,
            C::Arabic | C::German | C::French | C::Spanish | C::Turkish => -1.6,
            C::Unknown => -1.4,
            _ => -2.2,
        },
        Some(Script::Other) | None => {
            if culture == C::Unknown {
                0.0
            } else {
                -9.0
            }
        }
    }
}

/// What hints say of a culture, in nats.
pub(super) fn hinted(culture: Culture, hints: &Hints) -> f32 {
    let mut sum = 0.0;
    if hints.culture == Some(culture) {
        sum += 9.0;
    }
    if hints.language.as_deref().and_then(Culture::of_language) == Some(culture) {
        sum += 4.5;
    }
    if let Some(country) = &hints.country
        && let Some(place) = Culture::of_country(country)
            .iter()
            .position(|other| *other == culture)
    {
        sum += if place == 0 { 2.0 } else { 1.2 };
    }
    sum
}

/// What letters say, each counted once.
pub(super) fn lettered(written: &str, culture: Culture) -> f32 {
    let mut letters: Vec<char> = written.to_lowercase().chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let mut sum = 0.0;
    for letter in letters {
        let told = lists().letter(letter);
        let own = told.iter().find(|(other, _)| *other == culture);
        match own {
            Some((_, weight)) => sum += weight,
            // A letter of other alphabets speaks against this one.
            None if !matches!(culture, Culture::Unknown | Culture::Chinese) => {
                let most = told.iter().map(|(_, weight)| *weight).fold(0.0, f32::max);
                if most >= 1.2 {
                    sum -= (0.5 * most).min(1.5);
                }
            }
            None => {}
        }
    }
    sum.clamp(-5.0, 7.0)
}
