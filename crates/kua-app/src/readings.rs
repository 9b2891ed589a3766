//! What was read out of texts: proposals and the facts of documents.
//!
//! Both are a cache: text and extractor version in, proposals out. They are
//! made again when they are missing, and never enter the log by themselves.

use std::collections::BTreeMap;
use std::sync::Arc;

use kua_core::access::{Guarded, whole_record};
use kua_core::edtf::Edtf;
use kua_core::ports::{Area, Change, ProposalRow, ProposalState, StoreError, Vault};
use kua_core::proposal::{Proposal, ProposalDocument, ProposalValue};
use kua_core::tools::{ExtractRequest, Extractor};
use kua_core::{DocumentId, ProposalId, TextId};

/// What the program read of a document, shown as read and not as stated.
#[derive(Clone, Default)]
pub struct Reading {
    /// Its title.
    pub title: Option<String>,
    /// Its publisher.
    pub publisher: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// First and last day of publication, counted from 1970-01-01.
    pub published: (Option<i64>, Option<i64>),
}

/// A text that is being taken in and is not in the store yet.
pub struct FreshText {
    /// Its characters.
    pub content: String,
    /// What was read out of it.
    pub proposals: ProposalDocument,
    /// What its file's metadata say.
    pub hints: Hints,
}

/// Finds readings: of fresh texts, in the cache, or by extracting again.
pub struct Readings<'a> {
    vault: &'a dyn Vault,
    extractor: Option<Arc<dyn Extractor>>,
    fresh: BTreeMap<TextId, FreshText>,
    /// Texts that are not in the store yet and that nothing is proposed from.
    beside: BTreeMap<TextId, String>,
}

impl<'a> Readings<'a> {
    /// Finds readings of what is in the store.
    pub fn new(vault: &'a dyn Vault, extractor: Arc<dyn Extractor>) -> Self {
        Self {
            vault,
            extractor: Some(extractor),
            fresh: BTreeMap::new(),
            beside: BTreeMap::new(),
        }
    }

    /// Finds no readings at all.
    pub(crate) fn none(vault: &'a dyn Vault) -> Self {
        Self {
            vault,
            extractor: None,
            fresh: BTreeMap::new(),
            beside: BTreeMap::new(),
        }
    }

    /// Adds a text that is not in the store yet.
    pub fn add(&mut self, text: TextId, fresh: FreshText) {
        self.fresh.insert(text, fresh);
    }

    /// Adds a text that is not in the store yet and that nothing is proposed from.
    pub fn add_beside(&mut self, text: TextId, content: String) {
        self.beside.insert(text, content);
    }

    /// Says whether a text is being taken in now.
    pub fn is_new(&self, text: TextId) -> bool {
        self.fresh.contains_key(&text)
    }

    /// Returns the characters of a text, none where it is gone.
    pub async fn content(&self, text: TextId) -> Result<Option<String>, StoreError> {
        if let Some(fresh) = self.fresh.get(&text) {
            return Ok(Some(fresh.content.clone()));
        }
        if let Some(content) = self.beside.get(&text) {
            return Ok(Some(content.clone()));
        }
        match self.vault.text(&whole_record(), text).await {
            Ok(stored) => Ok(Some(stored.content)),
            Err(StoreError::NotFound | StoreError::Erased) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns what was proposed of a text, read in the language that a person stated of it.
    ///
    /// Nothing stated leaves the language to the file's metadata and to the extractor.
    pub async fn document(
        &self,
        text: TextId,
        stated: Option<&str>,
    ) -> Result<Option<ProposalDocument>, StoreError> {
        if let Some(fresh) = self.fresh.get(&text) {
            return Ok(Some(fresh.proposals.clone()));
        }
        let Some(extractor) = &self.extractor else {
            return Ok(None);
        };
        let hints = self.vault.recall(Area::Cache, &hints_key(text)).await?;
        let mut hints = hints
            .and_then(|bytes| serde_json::from_slice::<Hints>(&bytes).ok())
            .unwrap_or_default();
        if let Some(stated) = stated {
            hints.language = Some(stated.to_owned());
        }
        let key = cache_key(text, extractor.version(), hints.language.as_deref());
        if let Some(bytes) = self.vault.recall(Area::Cache, &key).await?
            && let Ok(document) = serde_json::from_slice::<ProposalDocument>(&bytes)
        {
            return Ok(Some(document));
        }
        let Some(content) = self.content(text).await? else {
            return Ok(None);
        };
        let mut request = hints.request();
        request.content = content;
        let document = extract(extractor.clone(), request).await?;
        self.vault
            .remember(Area::Cache, &key, packed(&document))
            .await?;
        Ok(Some(document))
    }

    /// Returns the changes that keep the fresh readings in the cache.
    pub fn to_cache(&self) -> Vec<Change> {
        let Some(extractor) = &self.extractor else {
            return Vec::new();
        };
        self.fresh
            .iter()
            .flat_map(|(text, fresh)| {
                let proposals = packed(&fresh.proposals);
                let hints = serde_json::to_vec(&fresh.hints).ok();
                [
                    Change::Remember(
                        Area::Cache,
                        cache_key(*text, extractor.version(), fresh.hints.language.as_deref()),
                        proposals,
                    ),
                    Change::Remember(Area::Cache, hints_key(*text), hints),
                ]
            })
            .collect()
    }

    /// Returns the facts that were read of a document's text.
    pub async fn reading(
        &self,
        text: TextId,
        stated: Option<&str>,
    ) -> Result<Option<Reading>, StoreError> {
        Ok(self.document(text, stated).await?.map(|document| {
            let facts = document.document;
            let days = |edtf: Option<&Edtf>| {
                edtf.map_or((None, None), |edtf| {
                    (
                        edtf.earliest().map(|day| day.number()),
                        edtf.latest().map(|day| day.number()),
                    )
                })
            };
            Reading {
                published: days(facts.published.as_ref()),
                title: facts.title,
                publisher: facts.publisher,
                language: facts.language,
            }
        }))
    }

    /// Returns the rows of the proposals of a text, all still open.
    pub async fn proposals(
        &self,
        text: TextId,
        stated: Option<&str>,
        document: DocumentId,
        guard: Guarded,
    ) -> Result<Vec<ProposalRow>, StoreError> {
        let Some(found) = self.document(text, stated).await? else {
            return Ok(Vec::new());
        };
        let mut proposals: Vec<&Proposal> = found.proposals.iter().collect();
        proposals.sort_by_key(|proposal| order(proposal));
        Ok(proposals
            .into_iter()
            .enumerate()
            .map(|(number, proposal)| ProposalRow {
                id: global(text, proposal.id),
                document,
                text,
                local: proposal.id.to_string(),
                number: u32::try_from(number).unwrap_or(u32::MAX),
                kind: proposal.value.kind().code().to_owned(),
                begin: proposal.span.begin as u64,
                end: proposal.span.end as u64,
                normalised: normalised(proposal),
                state: ProposalState::Open,
                record: None,
                guard,
            })
            .collect())
    }
}

/// The order of review: as the text reads; what stands in another comes after it is known.
pub(crate) fn order(proposal: &Proposal) -> (usize, usize, usize) {
    let depth = match proposal.value {
        ProposalValue::Event(_) | ProposalValue::Charge(_) | ProposalValue::Demand(_) => 1,
        _ => 0,
    };
    (proposal.span.begin, depth, proposal.span.end)
}

/// Returns the id that a proposal has in the vault.
///
/// It follows from the text and the id that the extractor gave, so that a cache made again keeps its ids.
pub(crate) fn global(text: TextId, local: ProposalId) -> ProposalId {
    let mut bytes = text.bytes().to_vec();
    bytes.extend(local.bytes());
    let hash = kua_crypto::digest::sha256(&bytes);
    let mut half = [0; 16];
    half.copy_from_slice(hash.split_at(16).0);
    ProposalId::from_random(half)
}

/// Returns the value of a proposal folded for comparison, as decisions name it.
pub(crate) fn normalised(proposal: &Proposal) -> String {
    let exact = || crate::folded(&proposal.span.exact);
    match &proposal.value {
        ProposalValue::Time(value) => value
            .edtf
            .as_ref()
            .map_or_else(exact, std::string::ToString::to_string),
        ProposalValue::Event(value) => value.event_type.code().to_owned(),
        ProposalValue::Charge(value) => value.article.as_deref().map_or_else(exact, crate::folded),
        ProposalValue::Figure(value) => format!(
            "{:?}",
            [value.low, value.point, value.high].map(|number| number.map(|number| number.0))
        ),
        other => other.name().map_or_else(exact, crate::folded),
    }
}

/// Packs proposals for the cache, without the text itself, which is kept elsewhere.
fn packed(document: &ProposalDocument) -> Option<Vec<u8>> {
    let mut document = document.clone();
    document.text.content.clear();
    serde_json::to_vec(&document).ok()
}

/// Returns the key under which the proposals of a text, read in a language, are cached.
fn cache_key(text: TextId, version: &str, language: Option<&str>) -> String {
    match language {
        Some(language) => format!("proposals/{text}/{version}/{language}"),
        None => format!("proposals/{text}/{version}"),
    }
}

/// Returns the key under which the metadata of a text's file are kept for the extractor.
fn hints_key(text: TextId) -> String {
    format!("hints/{text}")
}

/// What a file's metadata say, kept so that a text can be extracted again without its file.
#[derive(Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Hints {
    /// Language.
    pub language: Option<String>,
    /// Day of publication that a person gave.
    pub published: Option<Edtf>,
    /// Day of publication that the file declares.
    pub declared: Option<Edtf>,
    /// Title.
    pub title: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Media type.
    pub media_type: Option<String>,
}

impl Hints {
    /// Makes a request out of them, still without content.
    pub fn request(self) -> ExtractRequest {
        ExtractRequest {
            language: self.language,
            published: self.published,
            declared: self.declared,
            title: self.title,
            publisher: self.publisher,
            media_type: self.media_type,
            ..ExtractRequest::default()
        }
    }
}

/// Extracts on a thread of its own, so that pages go on being served.
pub(crate) async fn extract(
    extractor: Arc<dyn Extractor>,
    request: ExtractRequest,
) -> Result<ProposalDocument, StoreError> {
    tokio::task::spawn_blocking(move || extractor.extract(request))
        .await
        .map_err(|_| StoreError::Fault {
            doing: "reading a text",
            detail: "the extractor broke off".to_owned(),
        })
}
