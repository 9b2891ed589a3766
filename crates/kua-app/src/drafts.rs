//! What is being typed and is not kept yet, and how what waits is written down.

use kua_core::access::Verb;
use kua_core::ports::Area;

use crate::house::House;
use crate::problem::Problem;

impl House {
    /// Keeps what is being typed, under a name, until it is kept for good.
    pub async fn save_draft(&self, name: &str, draft: Option<Vec<u8>>) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        let key = self.draft_key(name);
        Ok(self.vault.remember(Area::Draft, &key, draft).await?)
    }

    /// Returns what was being typed.
    pub async fn draft(&self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        self.allow(Verb::Write)?;
        Ok(self
            .vault
            .recall(Area::Draft, &self.draft_key(name))
            .await?)
    }

    /// Names what this actor is typing and has not kept yet.
    pub async fn drafts(&self) -> Result<Vec<String>, Problem> {
        let own = self.draft_key("");
        let names = self.vault.remembered(Area::Draft).await?;
        Ok(names
            .iter()
            .filter_map(|key| key.strip_prefix(&own).map(str::to_owned))
            // That of a transcript is found where its recording is played.
            .filter(|name| !name.starts_with(crate::media::DRAFTS))
            .collect())
    }

    /// A draft is its author's own: the key names both.
    fn draft_key(&self, name: &str) -> String {
        format!("{}/{name}", self.actor().key())
    }
}

/// Writes a level of access as its word.
pub(crate) mod access_word {
    use kua_core::access::Access;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(
        access: &Option<Access>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        access.map(Access::code).serialize(serializer)
    }

    /// A word that nobody knows is no access at all but the author's.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Access>, D::Error> {
        let word = Option::<String>::deserialize(deserializer)?;
        Ok(word.map(|word| Access::from_code(&word).unwrap_or(Access::Sealed)))
    }
}
