//! The language that somebody reads the desk in, and the sentences that the people of a vault corrected.
//!
//! Both are settings of the vault: a sentence of the interface is about nobody, so everybody may read it.

use kua_core::KeyId;
use kua_core::access::Verb;
use kua_core::ports::Area;
use kua_locales::{Corrections, Locale};
use serde::{Deserialize, Serialize};

use crate::house::House;
use crate::problem::{Kind, Problem};

/// Corrected sentences are settings under this beginning, then language and key.
const SENTENCES: &str = "sentence/";

/// The language of somebody is a setting under this beginning, then their key.
const LANGUAGE: &str = "language/";

/// A sentence that stands in the place of a built-in one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CorrectedSentence {
    /// The tag of its language.
    pub language: &'static str,
    /// Its key.
    pub key: String,
    /// The sentence, in Fluent syntax.
    pub text: String,
    /// Whether a native speaker looked it over, as the one who kept it says.
    pub is_reviewed: bool,
    /// Who kept it.
    pub by: KeyId,
    /// When, in seconds since 1970.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    text: String,
    is_reviewed: bool,
    by: KeyId,
    at: i64,
}

fn key_of(locale: Locale, key: &str) -> String {
    format!("{SENTENCES}{}/{key}", locale.tag())
}

impl House {
    /// Returns the language that this actor chose; none where the browser's is used.
    pub async fn chosen_language(&self) -> Result<Option<Locale>, Problem> {
        let kept = self
            .vault
            .recall(Area::Setting, &self.language_key())
            .await?;
        let tag = kept.and_then(|bytes| String::from_utf8(bytes).ok());
        Ok(tag.and_then(|tag| Locale::known(&tag)))
    }

    /// Keeps the language that this actor reads the desk in; without one the browser's is used again.
    pub async fn choose_language(&self, locale: Option<Locale>) -> Result<(), Problem> {
        let kept = locale.map(|locale| locale.tag().as_bytes().to_vec());
        let key = self.language_key();
        Ok(self.vault.remember(Area::Setting, &key, kept).await?)
    }

    fn language_key(&self) -> String {
        format!("{LANGUAGE}{}", self.actor().key())
    }

    /// Lists the corrected sentences by language and key.
    ///
    /// One that no longer fits, since the built-in one fills in something else now, is left out.
    pub async fn corrected_sentences(&self) -> Result<Vec<CorrectedSentence>, Problem> {
        let mut found = Vec::new();
        for key in self.vault.remembered(Area::Setting).await? {
            let parts = key
                .strip_prefix(SENTENCES)
                .and_then(|rest| rest.split_once('/'));
            let Some((locale, name)) =
                parts.and_then(|(tag, name)| Some((Locale::known(tag)?, name)))
            else {
                continue;
            };
            let kept = self.vault.recall(Area::Setting, &key).await?;
            let Some(kept) = kept.and_then(|bytes| serde_json::from_slice::<Kept>(&bytes).ok())
            else {
                continue;
            };
            if kua_locales::check(name, &kept.text).is_ok() {
                found.push(CorrectedSentence {
                    language: locale.tag(),
                    key: name.to_owned(),
                    text: kept.text,
                    is_reviewed: kept.is_reviewed,
                    by: kept.by,
                    at: kept.at,
                });
            }
        }
        found.sort_by(|one, other| (one.language, &one.key).cmp(&(other.language, &other.key)));
        Ok(found)
    }

    /// Puts all corrected sentences before the eyes of a desk.
    pub async fn load_corrections(&self, corrections: &Corrections) -> Result<(), Problem> {
        for one in self.corrected_sentences().await? {
            // Listed ones fit.
            let _ = corrections.put(Locale::of(one.language), &one.key, &one.text);
        }
        Ok(())
    }

    /// Keeps a sentence in the place of a built-in one; for keepers.
    ///
    /// Fails where the sentence does not fill in what the English one does.
    pub async fn correct_sentence(
        &self,
        locale: Locale,
        key: &str,
        text: &str,
        is_reviewed: bool,
    ) -> Result<(), Problem> {
        self.allow(Verb::Keep)?;
        if !Locale::keys().contains(&key) {
            return Err(Problem::new(Kind::NotFound));
        }
        kua_locales::check(key, text).map_err(|wrong| Problem::wrong(key, wrong))?;
        let kept = Kept {
            text: text.replace("\r\n", "\n").trim_end().to_owned(),
            is_reviewed,
            by: self.actor().key(),
            at: self.now().seconds,
        };
        let bytes = serde_json::to_vec(&kept)
            .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
        let key = key_of(locale, key);
        Ok(self
            .vault
            .remember(Area::Setting, &key, Some(bytes))
            .await?)
    }

    /// Takes a corrected sentence back: the built-in one is shown again; for keepers.
    pub async fn take_sentence_back(&self, locale: Locale, key: &str) -> Result<(), Problem> {
        self.allow(Verb::Keep)?;
        let key = key_of(locale, key);
        Ok(self.vault.remember(Area::Setting, &key, None).await?)
    }
}
