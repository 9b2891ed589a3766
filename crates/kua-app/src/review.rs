//! Reviewing: what was proposed of a document, and what a person decides on it.

use std::collections::BTreeMap;

use kua_core::access::Verb;
use kua_core::passage::Place;
use kua_core::ports::{
    Content, EntityQuery, EntityRow, ProposalQuery, ProposalRow, ProposalState, StatementQuery,
    Window,
};
use kua_core::proposal::{Notice, Proposal, ProposalDocument, ProposalKind};
use kua_core::reading::TextMap;
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{DocumentId, ProposalId, RecordId, StatementId, TextId};

use crate::accept::{Join, Review};
use crate::correction::Correction;
use crate::house::{Act, House, Ids};
use crate::learning::Weighed;
use crate::overlay::KnownHere;
use crate::problem::{Kind, Problem};
use crate::readings::global;

/// A proposal with what became of it.
#[derive(Clone)]
pub struct Proposed {
    /// Its row.
    pub row: ProposalRow,
    /// The proposal itself, as the rule gave it.
    pub proposal: Proposal,
    /// How sure it is in this vault, and why.
    pub weighed: Weighed,
    /// Whether it is less sure than the setting asks for.
    pub unsure: bool,
    /// Records that go by its words already.
    pub known: Vec<KnownHere>,
    /// Whether no rule proposed it: it is a name known here, and stands in no cache.
    pub only_known: bool,
}

impl Proposed {
    /// Whether it may be accepted with others at once: it is sure, and nobody has to say who is meant.
    pub fn is_ready(&self) -> bool {
        self.row.state == ProposalState::Open && !self.unsure && !self.only_known
    }
}

/// Which proposals are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sieve {
    /// All of them.
    #[default]
    All,
    /// Those that are at least as sure as the setting asks for.
    Sure,
    /// The others.
    Unsure,
}

impl Sieve {
    pub(crate) fn lets(self, unsure: bool) -> bool {
        match self {
            Self::All => true,
            Self::Sure => !unsure,
            Self::Unsure => unsure,
        }
    }
}

/// A document under review.
pub struct Reviewed {
    /// The document.
    pub document: EntityRow,
    /// Its text.
    pub text: TextId,
    /// The characters of the text.
    pub content: String,
    /// The way back to the original.
    pub map: TextMap,
    /// The facts, notices and proposals as the extractor gave them, without the text.
    pub read: ProposalDocument,
    /// All proposals in the order of review: the sure ones as the text reads, then the unsure ones.
    pub proposals: Vec<Proposed>,
}

impl Reviewed {
    /// Finds the proposal that another one names.
    pub fn named(&self, local: ProposalId) -> Option<&Proposed> {
        self.proposals
            .iter()
            .find(|proposed| proposed.proposal.id == local)
    }

    /// Finds a proposal by its id in the vault.
    pub fn proposal(&self, id: ProposalId) -> Option<&Proposed> {
        self.proposals.iter().find(|proposed| proposed.row.id == id)
    }

    /// Returns what the extractor remarked.
    pub fn notices(&self) -> &[Notice] {
        &self.read.notices
    }

    /// How many of the unsure proposals wait.
    pub fn unsure(&self) -> usize {
        self.proposals
            .iter()
            .filter(|one| one.unsure && one.row.state == ProposalState::Open)
            .count()
    }

    /// How many proposals wait.
    pub fn open(&self) -> usize {
        self.proposals
            .iter()
            .filter(|one| one.row.state == ProposalState::Open)
            .count()
    }

    /// The next open proposal at or after a place in the order of review, from the start again at the end.
    pub fn next_open(&self, after: u32) -> Option<ProposalId> {
        let mut open = self
            .proposals
            .iter()
            .filter(|one| one.row.state == ProposalState::Open);
        let first = open.clone().next();
        open.find(|one| one.row.number >= after)
            .or(first)
            .map(|one| one.row.id)
    }
}

/// What a decision did.
pub struct Decided {
    /// The document.
    pub document: DocumentId,
    /// The judgements made, to be taken back together.
    pub judgements: Vec<StatementId>,
    /// The record that the proposal became.
    pub record: Option<RecordId>,
    /// The proposal that comes next.
    pub next: Option<ProposalId>,
}

/// What to do with a proposal.
#[derive(Clone, Default)]
pub enum Decision {
    /// Accept it as it is.
    #[default]
    Accept,
    /// Accept it with some fields changed, or joined to a record that is there.
    Correct {
        /// Fields as typed.
        fields: BTreeMap<String, String>,
        /// The record to join it to.
        into: Option<RecordId>,
    },
    /// Accept it, perhaps changed, as a record of its own, whoever else goes by its name.
    Apart {
        /// Fields as typed.
        fields: BTreeMap<String, String>,
    },
    /// Reject it.
    Reject {
        /// Why.
        reason: Option<String>,
    },
}

impl House {
    /// Returns a document with its text and all that was proposed of it; none where it has no text.
    pub async fn reviewed(&self, document: RecordId) -> Result<Option<Reviewed>, Problem> {
        let row = self.entity_row(document).await?;
        if row.kind != "document" {
            return Err(Problem::new(Kind::NotFound));
        }
        let Some(text) = self.body_of(&row).await? else {
            return Ok(None);
        };
        let stored = self.vault.text(&self.scope(), text).await?;
        let language = self.stated_language(&row).await?;
        let read = self.readings().document(text, language.as_deref()).await?;
        let Some(mut read) = read else {
            return Ok(None);
        };
        let rows = self.rows_of(row.id.into()).await?;
        let mut by_id: BTreeMap<ProposalId, Proposal> = read
            .proposals
            .drain(..)
            .map(|proposal| (global(text, proposal.id), proposal))
            .collect();
        let proposals = rows
            .into_iter()
            .filter(|row| row.text == text)
            .filter_map(|row| by_id.remove(&row.id).map(|proposal| (row, proposal)))
            .collect();
        let proposals = self.overlay(&row, text, &stored.content, proposals).await?;
        Ok(Some(Reviewed {
            document: row,
            text,
            content: stored.content,
            map: self.vault.text_map(&self.scope(), text).await?,
            read,
            proposals,
        }))
    }

    /// Lists proposals that wait, of all documents or of one, by kind.
    ///
    /// Of one document all that its page shows; of all documents what rules proposed, and no names known here.
    pub async fn waiting(
        &self,
        document: Option<DocumentId>,
        kinds: Option<Vec<String>>,
        window: Window,
        sieve: Sieve,
    ) -> Result<(Vec<Proposed>, u64), Problem> {
        let wanted = |one: &Proposed| {
            let kind = kinds.as_ref();
            one.row.state == ProposalState::Open
                && sieve.lets(one.unsure)
                && kind.is_none_or(|kinds| kinds.contains(&one.row.kind))
        };
        if let Some(document) = document {
            let reviewed = self.reviewed(document.into()).await?;
            let all = reviewed.map(|reviewed| reviewed.proposals);
            let all: Vec<Proposed> = all.into_iter().flatten().filter(wanted).collect();
            return Ok(cut(all, window));
        }
        // The store knows nothing of certainty: what is sieved is counted here.
        let asked = match sieve {
            Sieve::All => window,
            Sieve::Sure | Sieve::Unsure => Window::first(u64::from(u32::MAX)),
        };
        let query = ProposalQuery {
            document: None,
            kinds: kinds.clone(),
            state: Some(ProposalState::Open),
            ids: None,
            window: asked,
        };
        let page = self.vault.proposals(&self.scope(), query).await?;
        let mut by_text: BTreeMap<TextId, Vec<ProposalRow>> = BTreeMap::new();
        let mut place: BTreeMap<ProposalId, usize> = BTreeMap::new();
        for (number, row) in page.rows.into_iter().enumerate() {
            place.insert(row.id, number);
            by_text.entry(row.text).or_default().push(row);
        }
        let unsure_below = self.unsure_below().await?;
        let mut found = Vec::new();
        for (text, rows) in by_text {
            let Some(document) = rows.first().map(|row| row.document) else {
                continue;
            };
            let document = self.entity_row(document.into()).await?;
            found.extend(
                self.weighed_rows(&document, text, rows, unsure_below)
                    .await?,
            );
        }
        found.sort_by_key(|one| place.get(&one.row.id).copied());
        if sieve == Sieve::All {
            return Ok((found, page.total));
        }
        found.retain(wanted);
        Ok(cut(found, window))
    }

    async fn weighed_rows(
        &self,
        document: &EntityRow,
        text: TextId,
        rows: Vec<ProposalRow>,
        unsure_below: f64,
    ) -> Result<Vec<Proposed>, Problem> {
        let language = self.stated_language(document).await?;
        let read = self.readings().document(text, language.as_deref()).await?;
        let mut read: BTreeMap<ProposalId, Proposal> = read
            .map(|document| document.proposals)
            .unwrap_or_default()
            .into_iter()
            .map(|proposal| (global(text, proposal.id), proposal))
            .collect();
        let found: Vec<(ProposalRow, Proposal)> = rows
            .into_iter()
            .filter_map(|row| read.remove(&row.id).map(|proposal| (row, proposal)))
            .collect();
        let weighed = self
            .weighed(document, found.iter().map(|(_, proposal)| proposal))
            .await?;
        Ok(found
            .into_iter()
            .zip(weighed)
            .map(|((row, proposal), weighed)| Proposed {
                unsure: weighed.certainty < unsure_below,
                row,
                proposal,
                weighed,
                known: Vec::new(),
                only_known: false,
            })
            .collect())
    }

    /// Finds the document that a proposal is of.
    pub async fn document_of_proposal(&self, id: ProposalId) -> Result<DocumentId, Problem> {
        let query = ProposalQuery {
            document: None,
            kinds: None,
            state: None,
            ids: Some(vec![id]),
            window: Window::first(1),
        };
        let page = self.vault.proposals(&self.scope(), query).await?;
        page.rows
            .first()
            .map(|row| row.document)
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Decides on proposals of one document, in one act; names known here are decided with [`House::decide_in`].
    pub async fn decide(&self, ids: &[ProposalId], decision: Decision) -> Result<Decided, Problem> {
        let Some(first) = ids.first() else {
            return Err(Problem::new(Kind::NotFound));
        };
        let document = self.document_of_proposal(*first).await?;
        self.decide_in(document, ids, decision).await
    }

    /// Decides on proposals of this document, in one act.
    pub async fn decide_in(
        &self,
        document: DocumentId,
        ids: &[ProposalId],
        decision: Decision,
    ) -> Result<Decided, Problem> {
        self.allow(Verb::Judge)?;
        let reviewed = self.reviewed(document.into()).await?;
        let reviewed = reviewed.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let whole = ProposalDocument {
            proposals: reviewed
                .proposals
                .iter()
                .map(|one| one.proposal.clone())
                .collect(),
            ..reviewed.read.clone()
        };
        let mut review = self.open_review(&reviewed, &whole).await?;
        let mut record = None;
        let mut number = 0;
        for id in ids {
            let Some(proposed) = reviewed.proposal(*id) else {
                return Err(Problem::new(Kind::NotFound));
            };
            number = proposed.row.number;
            let open = review
                .rows
                .get(id)
                .is_some_and(|row| row.state == ProposalState::Open);
            if !open {
                if ids.len() == 1 {
                    return Err(Problem::new(Kind::Decided));
                }
                continue;
            }
            let Some(proposal) = review.proposal(*id) else {
                continue;
            };
            let joins = matches!(&decision, Decision::Correct { into: Some(_), .. });
            review.guard_for(proposed, joins);
            match &decision {
                Decision::Accept => record = review.accept(proposal, None, Join::Known),
                Decision::Correct { fields, into } => {
                    let correction = Correction::of(&proposal.value, fields)?;
                    let join = match into {
                        Some(into) => Join::Into(self.entity_row(*into).await?.id),
                        None => Join::Known,
                    };
                    record = review.accept(proposal, correction.as_ref(), join);
                }
                Decision::Apart { fields } => {
                    let correction = Correction::of(&proposal.value, fields)?;
                    record = review.accept(proposal, correction.as_ref(), Join::New);
                }
                Decision::Reject { reason } => review.reject(
                    proposal,
                    reason
                        .as_deref()
                        .map(str::trim)
                        .filter(|r| !r.is_empty())
                        .map(str::to_owned),
                ),
            }
        }
        let (made, judgements, rows) = (review.made, review.judgements, review.rows);
        let next = reviewed
            .proposals
            .iter()
            .map(|one| rows.get(&one.row.id).unwrap_or(&one.row))
            .filter(|row| row.state == ProposalState::Open)
            .min_by_key(|row| (row.number < number, row.number))
            .map(|row| row.id);
        let act = Act {
            statements: made,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(Decided {
            document,
            judgements,
            record,
            next,
        })
    }

    /// Takes judgements or statements back; what they made no longer holds, and proposals wait again.
    pub async fn withdraw(
        &self,
        ids: &[StatementId],
        reason: Option<String>,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let query = StatementQuery {
            ids: Some(ids.to_vec()),
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        if found.len() != ids.len() {
            return Err(Problem::new(Kind::NotFound));
        }
        // A removal that is taken back brings a list back.
        let brings_back = found
            .iter()
            .any(|(statement, _)| statement.payload.property == Verdict::Withdraw.code());
        let mut draw = Ids::draw()?;
        let statements: Vec<(StatementId, Payload)> = found
            .into_iter()
            .filter(|(_, live)| *live)
            .map(|(statement, _)| {
                let value = Value::Reason(reason.clone());
                let mut payload =
                    self.judgement(statement.id.into(), Verdict::Withdraw.code(), value);
                payload.access = statement.payload.access;
                payload.case = statement.payload.case;
                (StatementId::from_random(draw.next()), payload)
            })
            .collect();
        let ids = statements.iter().map(|(id, _)| *id).collect();
        if !statements.is_empty() {
            let act = Act {
                statements,
                ..Act::default()
            };
            self.keep(act, self.readings(), Vec::new()).await?;
            // A list that stands again after the projections were built without it has no rows yet.
            if brings_back {
                self.fill_lists(crate::lists::Missing::All, &|_| ()).await?;
            }
        }
        Ok(ids)
    }

    async fn rows_of(&self, document: DocumentId) -> Result<Vec<ProposalRow>, Problem> {
        let query = ProposalQuery {
            document: Some(document),
            kinds: None,
            state: None,
            ids: None,
            window: Window::first(u64::from(u32::MAX)),
        };
        Ok(self.vault.proposals(&self.scope(), query).await?.rows)
    }

    /// Finds the text of a document that is reviewed: the newest that is not page furniture.
    pub(crate) async fn body_of(&self, document: &EntityRow) -> Result<Option<TextId>, Problem> {
        let query = StatementQuery {
            subjects: Some(document.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["text".to_owned()]),
            live: true,
            newest_first: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        let versions = || {
            found
                .iter()
                .filter_map(|(statement, _)| match &statement.payload.value {
                    Value::TextVersion(version) => Some(version),
                    _ => None,
                })
        };
        // A line of a region stands for no page that was read whole.
        let whole = versions()
            .find(|one| crate::projector::is_body(&one.method) && one.method != crate::REGION);
        let body = whole.or_else(|| versions().find(|one| one.method == crate::REGION));
        Ok(body.map(|version| version.text))
    }

    async fn open_review<'a>(
        &'a self,
        reviewed: &'a Reviewed,
        whole: &'a ProposalDocument,
    ) -> Result<Review<'a>, Problem> {
        let rows = reviewed.proposals.iter().map(|one| one.row.clone());
        let mut known = BTreeMap::new();
        for kind in [
            ProposalKind::Organisation,
            ProposalKind::Body,
            ProposalKind::Place,
        ] {
            let names: Vec<String> = whole
                .proposals
                .iter()
                .filter(|proposal| proposal.value.kind() == kind)
                .filter_map(|proposal| proposal.value.name().map(crate::folded))
                .collect();
            for name in names {
                let mut query = EntityQuery::of_kind(kind.code(), Window::first(20));
                query.prefix = Some(name.clone());
                let page = self.vault.entities(&self.scope(), query).await?;
                if let Some(row) = page.rows.iter().find(|row| row.sort == name) {
                    known.insert((kind.code().to_owned(), name), row.id);
                }
            }
        }
        let query = StatementQuery {
            subjects: Some(reviewed.document.members.clone()),
            properties: Some(vec!["time".into(), "published".into(), "stated".into()]),
            live: true,
            ..StatementQuery::default()
        };
        let mut times = BTreeMap::new();
        for stored in self.vault.statements(&self.scope(), query).await? {
            let Content::Present(bytes) = &stored.content else {
                continue;
            };
            let Ok(payload) = Payload::decode(bytes) else {
                continue;
            };
            for passage in &payload.passages {
                if let Place::Words(words) = &passage.place
                    && words.text == reviewed.text
                {
                    times.insert((words.begin, words.end), payload.value.clone());
                }
            }
        }
        Ok(Review {
            house: self,
            document: reviewed.document.id.into(),
            text: reviewed.text,
            content: &reviewed.content,
            map: &reviewed.map,
            sha256: kua_crypto::digest::sha256(reviewed.content.as_bytes()),
            language: reviewed.document.language.clone(),
            proposals: whole,
            rows: rows.map(|row| (row.id, row)).collect(),
            own: reviewed.document.guard,
            guard: reviewed.document.guard,
            judging: reviewed.document.guard,
            known,
            times,
            ids: Ids::draw()?,
            made: Vec::new(),
            judgements: Vec::new(),
        })
    }
}

pub(crate) fn cut(all: Vec<Proposed>, window: Window) -> (Vec<Proposed>, u64) {
    let total = all.len() as u64;
    let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let shown = all.into_iter().skip(size(window.offset));
    (shown.take(size(window.limit)).collect(), total)
}
