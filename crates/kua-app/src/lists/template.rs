//! Templates: mappings kept under a name, proposed for files with the same headers.
//!
//! A template holds the words of headers, so it is as closed as the document it was made of.

use kua_core::access::{Access, Guarded, Verb};
use kua_core::list::Mapping;
use kua_core::ports::Area;
use kua_core::{KeyId, RecordId};
use serde::{Deserialize, Serialize};

use crate::house::House;
use crate::problem::{Kind, Problem};

/// Templates are settings under this beginning.
const PREFIX: &str = "list-template/";

/// The most characters of a template's name.
const LONGEST_NAME: usize = 80;

/// A mapping under a name.
#[derive(Clone, Serialize)]
pub struct Template {
    /// Its name.
    pub name: String,
    /// The mapping.
    pub mapping: Mapping,
    /// The columns that are sealed.
    pub sealed: Vec<u32>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    mapping: Mapping,
    sealed: Vec<u32>,
    access: String,
    case: Option<RecordId>,
    author: KeyId,
}

impl Template {
    /// Says whether a table has the same headers in the same columns.
    pub(super) fn fits(&self, guessed: &Mapping) -> bool {
        let headers = |mapping: &Mapping| -> Vec<(u32, String)> {
            mapping
                .columns
                .iter()
                .filter(|column| !column.header.trim().is_empty())
                .map(|column| (column.column, crate::folded(&column.header)))
                .collect()
        };
        let wanted = headers(&self.mapping);
        !wanted.is_empty() && wanted == headers(guessed)
    }

    /// Returns its mapping for a table that stands where another one guessed.
    pub(super) fn on(&self, guessed: &Mapping) -> Mapping {
        Mapping {
            sheet: guessed.sheet,
            header: guessed.header.clone(),
            first: guessed.first,
            last: guessed.last,
            ..self.mapping.clone()
        }
    }
}

impl House {
    /// Lists the templates that this actor may see, by name.
    pub async fn list_templates(&self) -> Result<Vec<Template>, Problem> {
        self.allow(Verb::Write)?;
        let scope = self.scope();
        let mut found = Vec::new();
        for key in self.vault.remembered(Area::Setting).await? {
            let Some(rest) = key.strip_prefix(PREFIX) else {
                continue;
            };
            let Some((_, name)) = rest.split_once('/') else {
                continue;
            };
            let Some(kept) = self.kept_template(&key).await? else {
                continue;
            };
            if scope.admits(kept.guard()) {
                found.push(Template {
                    name: name.to_owned(),
                    mapping: kept.mapping,
                    sealed: kept.sealed,
                });
            }
        }
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found)
    }

    /// Finds a template by its name.
    pub async fn list_template(&self, name: &str) -> Result<Template, Problem> {
        self.list_templates()
            .await?
            .into_iter()
            .find(|template| template.name == name.trim())
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Keeps a mapping under a name, as closed as the document it was made of; an own one of that name is replaced.
    pub async fn save_list_template(
        &self,
        name: &str,
        document: RecordId,
        mapping: Mapping,
        sealed: Vec<u32>,
    ) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        let name = name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME || name.contains('/') {
            return Err(Problem::wrong(
                "template",
                format!("a name has 1 to {LONGEST_NAME} characters, and no stroke"),
            ));
        }
        let row = self.entity_row(document).await?;
        let guard = self.guard_of_original(&row).await?;
        let kept = Kept {
            mapping,
            sealed,
            access: guard.access.code().to_owned(),
            case: guard.case,
            author: self.actor().key(),
        };
        let bytes = serde_json::to_vec(&kept).ok();
        let key = self.template_key(name);
        Ok(self.vault.remember(Area::Setting, &key, bytes).await?)
    }

    /// Forgets an own template.
    pub async fn forget_list_template(&self, name: &str) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        let key = self.template_key(name.trim());
        if self.kept_template(&key).await?.is_none() {
            return Err(Problem::new(Kind::NotFound));
        }
        Ok(self.vault.remember(Area::Setting, &key, None).await?)
    }

    /// Somebody else's template of the same name stays: the key names its author.
    fn template_key(&self, name: &str) -> String {
        format!("{PREFIX}{}/{name}", self.actor().key())
    }

    async fn kept_template(&self, key: &str) -> Result<Option<Kept>, Problem> {
        let kept = self.vault.recall(Area::Setting, key).await?;
        Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }
}

impl Kept {
    fn guard(&self) -> Guarded {
        Guarded {
            access: Access::from_code(&self.access).unwrap_or(Access::Sealed),
            case: self.case,
            author: Some(self.author),
        }
    }
}
