//! The paragraphs of a text with the language of each.

use std::borrow::Cow;

use crate::tell;
use crate::text;

/// Where a paragraph lies, and the number of its language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    pub(crate) begin: usize,
    pub(crate) end: usize,
    /// The place of its language in [`Stretches::tags`].
    pub(crate) language: usize,
}

/// All paragraphs of a text.
pub(crate) struct Stretches {
    /// The languages, the one of the whole text first.
    pub(crate) tags: Vec<String>,
    /// The paragraphs in order.
    pub(crate) all: Vec<Stretch>,
}

impl Stretches {
    /// Tells the language of each paragraph; `given` says that a person named `primary`.
    pub(crate) fn of(text: &str, primary: &str, given: bool) -> Self {
        let mut tags = vec![primary.to_owned()];
        let mut all = Vec::new();
        for (begin, end) in text::ranges(text) {
            let told: Cow<'_, str> =
                tell::paragraph(text.get(begin..end).unwrap_or_default(), primary, given);
            let language = match tags.iter().position(|tag| *tag == told) {
                Some(language) => language,
                None => {
                    tags.push(told.into_owned());
                    tags.len() - 1
                }
            };
            all.push(Stretch {
                begin,
                end,
                language,
            });
        }
        Self { tags, all }
    }

    /// Returns the paragraphs in a language, in order.
    pub(crate) fn in_language(&self, tag: &str) -> impl Iterator<Item = Stretch> + '_ {
        let language = self.tags.iter().position(|known| known == tag);
        self.all
            .iter()
            .copied()
            .filter(move |stretch| Some(stretch.language) == language)
    }

    /// Returns the languages that paragraphs are in, with the first place of each.
    pub(crate) fn languages(&self) -> Vec<(&str, Stretch)> {
        self.tags
            .iter()
            .enumerate()
            .filter_map(|(number, tag)| {
                let first = self.all.iter().find(|stretch| stretch.language == number)?;
                Some((tag.as_str(), *first))
            })
            .collect()
    }
}

/// Brings a tag into the form that the rules are kept under: "kk-Cyrl-KZ" is "kk", "KK_latn" is "kk-Latn".
pub(crate) fn plain(tag: &str) -> String {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts
        .find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .map(str::to_ascii_lowercase);
    match (language.as_str(), script.as_deref()) {
        ("kk" | "uz", Some("latn")) if language == "kk" => "kk-Latn".into(),
        ("kk", Some("arab")) => "kk-Arab".into(),
        ("ug", Some("latn")) => "ug-Latn".into(),
        ("ug", Some("cyrl")) => "ug-Cyrl".into(),
        ("uz", Some("cyrl")) => "uz-Cyrl".into(),
        _ => language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paragraph_has_its_language() {
        let text = "The police arrested him in the town.\nПолиция задержала его в городе вечером.\nAlmaty\n警方在城里逮捕了他，并把他送到看守所关押了三个月。";
        let stretches = Stretches::of(text, "en", false);
        let told: Vec<&str> = stretches
            .all
            .iter()
            .map(|stretch| stretches.tags[stretch.language].as_str())
            .collect();
        assert_eq!(told, ["en", "ru", "en", "zh"]);
    }

    #[test]
    fn tags_are_brought_into_one_form() {
        for (written, expected) in [
            ("kk-Cyrl-KZ", "kk"),
            ("KK_latn", "kk-Latn"),
            ("ug", "ug"),
            ("zh-Hans", "zh"),
            ("en-GB", "en"),
        ] {
            assert_eq!(plain(written), expected);
        }
    }
}
