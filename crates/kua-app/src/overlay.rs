//! What is laid over the proposals of a text when somebody looks at them.
//!
//! The proposals are a cache that everybody shares; names known here, and what
//! was decided here, are seen through the eyes of one actor and therefore never
//! put into it. A name that stands in a closed record is found for those alone
//! who may see that record, and a decision on it is as closed as the record.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::Guarded;
use kua_core::ports::{Content, EntityRow, ProposalRow, ProposalState, StatementQuery};
use kua_core::proposal::{
    OrganisationValue, PersonClass, PersonValue, PlaceValue, Proposal, ProposalValue, Span,
};
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{KeyId, ProposalId, RecordId, TextId};

use crate::house::House;
use crate::known::Found;
use crate::learning::{Learnt, NAMED, Weighed};
use crate::links::holds_for;
use crate::problem::Problem;
use crate::readings::{global, normalised, order};
use crate::review::Proposed;
use crate::views::Labels;

/// The rule that finds names known here.
pub(crate) const KNOWN_NAME: &str = "known:name/1";

/// The most names known here that one text is given.
const MOST: usize = 2_000;

/// A record of the vault that goes by the words of a proposal.
#[derive(Clone)]
pub struct KnownHere {
    /// Its row.
    pub row: EntityRow,
    /// The name it is known by, as it was written.
    pub name: String,
    /// Who may see that it goes by this name; a name may be more closed than the record.
    pub guard: Guarded,
    /// Whether the text has the name in another case.
    pub inflected: bool,
}

/// Names that mean the same records, gathered in one text.
struct Group<'a> {
    kind: String,
    known: Vec<KnownHere>,
    found: Vec<&'a Found>,
}

impl Group<'_> {
    /// Keeps the group as closed as the most closed of the names that are gathered in it.
    fn close<'k>(&mut self, others: impl Iterator<Item = &'k KnownHere>, author: KeyId) {
        for other in others {
            for known in &mut self.known {
                if known.row.id == other.row.id {
                    known.guard = known.guard.tied_to(other.guard, author);
                }
            }
        }
    }
}

/// A proposal under way to being shown.
struct Laid {
    row: ProposalRow,
    proposal: Proposal,
    known: Vec<KnownHere>,
    only_known: bool,
}

impl House {
    /// Weighs proposals and ties them to the records known by their names; adds names that no rule proposed.
    pub(crate) async fn overlay(
        &self,
        document: &EntityRow,
        text: TextId,
        content: &str,
        proposals: Vec<(ProposalRow, Proposal)>,
    ) -> Result<Vec<Proposed>, Problem> {
        let found = self
            .with_learnt(|learnt| learnt.names.find(content))
            .await?;
        let ids = found
            .iter()
            .flat_map(|one| one.names.iter().map(|known| known.record))
            .collect();
        let labels = self.labels(ids).await?;
        let mut all: Vec<Laid> = proposals
            .into_iter()
            .map(|(row, proposal)| Laid {
                row,
                proposal,
                known: Vec::new(),
                only_known: false,
            })
            .collect();
        let mut more: Vec<Laid> = tie(groups(&found, &labels, self.actor().key()), &mut all)
            .iter()
            .take(MOST)
            .filter_map(|group| {
                let proposal = proposal_of(group)?;
                Some(Laid {
                    row: row_of(document, text, &proposal),
                    proposal,
                    known: group.known.clone(),
                    only_known: true,
                })
            })
            .collect();
        let judged = self.with_learnt(Learnt::decided_on_known_names).await?;
        let anything = judged || !more.is_empty();
        all.append(&mut more);
        if anything {
            self.judge(document, text, &mut all).await?;
        }
        let weighed = self
            .weighed(document, all.iter().map(|one| &one.proposal))
            .await?;
        let unsure_below = self.unsure_below().await?;
        let mut shown: Vec<Proposed> = all
            .into_iter()
            .zip(weighed)
            .map(|(laid, weighed)| Proposed {
                unsure: weighed.certainty < unsure_below,
                row: laid.row,
                proposal: laid.proposal,
                weighed,
                known: laid.known,
                only_known: laid.only_known,
            })
            .collect();
        shown.sort_by_key(|one| (one.unsure, order(&one.proposal)));
        for (number, one) in shown.iter_mut().enumerate() {
            one.row.number = u32::try_from(number).unwrap_or(u32::MAX);
        }
        Ok(shown)
    }

    /// Weighs proposals of a document by what was decided on others.
    pub(crate) async fn weighed<'a>(
        &self,
        document: &EntityRow,
        proposals: impl Iterator<Item = &'a Proposal>,
    ) -> Result<Vec<Weighed>, Problem> {
        self.with_learnt(|learnt| {
            proposals
                .map(|proposal| learnt.weigh(proposal, &document.members))
                .collect()
        })
        .await
    }

    /// Says what was decided on names known here; the tables that all share know nothing of it.
    async fn judge(
        &self,
        document: &EntityRow,
        text: TextId,
        more: &mut [Laid],
    ) -> Result<(), Problem> {
        let query = StatementQuery {
            subjects: Some(document.members.clone()),
            kind: Some(PayloadKind::Judgement),
            properties: Some(
                [Verdict::Accept, Verdict::Reject]
                    .map(|v| v.code().to_owned())
                    .into(),
            ),
            live: true,
            ..StatementQuery::default()
        };
        for stored in self.vault.statements(&self.scope(), query).await? {
            let Content::Present(bytes) = &stored.content else {
                continue;
            };
            let Ok(payload) = Payload::decode(bytes) else {
                continue;
            };
            let Value::Decision(decision) = &payload.value else {
                continue;
            };
            if decision.text != text {
                continue;
            }
            let accepted = payload.property == Verdict::Accept.code();
            for row in more.iter_mut().map(|one| &mut one.row) {
                if row.state == ProposalState::Accepted || !holds_for(decision, row) {
                    continue;
                }
                // As with other proposals: where two people differ, the acceptance is shown.
                if accepted {
                    row.state = ProposalState::Accepted;
                    row.record = decision.record;
                } else {
                    row.state = ProposalState::Rejected;
                }
            }
        }
        Ok(())
    }
}

/// Gathers what was found by the records that it names; a shorter name of the same record joins the longer.
fn groups<'a>(found: &'a [Found], labels: &Labels, author: KeyId) -> Vec<Group<'a>> {
    let mut gathered: BTreeMap<(String, Vec<RecordId>), Group<'a>> = BTreeMap::new();
    for one in found {
        let mut by_kind: BTreeMap<&str, BTreeMap<RecordId, KnownHere>> = BTreeMap::new();
        for known in &one.names {
            let Some(row) = labels.get(&known.record) else {
                continue;
            };
            if NAMED.contains(&row.kind.as_str()) {
                by_kind
                    .entry(&row.kind)
                    .or_default()
                    .entry(row.id)
                    .or_insert_with(|| KnownHere {
                        row: row.clone(),
                        name: known.name.clone(),
                        guard: known.guard,
                        inflected: one.inflected,
                    });
            }
        }
        for (kind, records) in by_kind {
            let ids: Vec<RecordId> = records.keys().copied().collect();
            match gathered.entry((kind.to_owned(), ids)) {
                Entry::Vacant(entry) => {
                    entry.insert(Group {
                        kind: kind.to_owned(),
                        known: records.into_values().collect(),
                        found: vec![one],
                    });
                }
                Entry::Occupied(mut entry) => {
                    let group = entry.get_mut();
                    group.close(records.values(), author);
                    group.found.push(one);
                }
            }
        }
    }
    let mut groups: Vec<Group<'a>> = gathered.into_values().collect();
    groups.sort_by_key(|group| {
        (
            group.known.len(),
            group.found.iter().all(|one| one.short),
            group.found.first().map(|one| one.begin),
        )
    });
    let mut merged: Vec<Group<'a>> = Vec::new();
    // Where each record stands already: one pass, however many groups there are.
    let mut place: BTreeMap<(String, RecordId), usize> = BTreeMap::new();
    for group in groups {
        let into = group
            .known
            .iter()
            .find_map(|known| place.get(&(group.kind.clone(), known.row.id)).copied())
            .and_then(|number| merged.get_mut(number));
        if let Some(into) = into {
            into.close(group.known.iter(), author);
            into.found.extend(group.found);
            continue;
        }
        for known in &group.known {
            place.insert((group.kind.clone(), known.row.id), merged.len());
        }
        merged.push(group);
    }
    merged
}

/// Where the names stand that rules proposed, to be asked what overlaps a place.
struct Places {
    /// Begin, end, and the number of the proposal; by begin.
    spans: Vec<(usize, usize, usize)>,
    /// How far any span up to here reaches.
    reach: Vec<usize>,
}

impl Places {
    fn of(proposals: &[Laid]) -> Self {
        let mut spans: Vec<(usize, usize, usize)> = proposals
            .iter()
            .enumerate()
            .filter(|(_, one)| one.proposal.value.name().is_some())
            .flat_map(|(number, one)| {
                std::iter::once(&one.proposal.span)
                    .chain(&one.proposal.mentions)
                    .map(move |span| (span.begin, span.end, number))
            })
            .collect();
        spans.sort_unstable();
        let mut furthest = 0;
        let reach = spans
            .iter()
            .map(|(_, end, _)| {
                furthest = furthest.max(*end);
                furthest
            })
            .collect();
        Self { spans, reach }
    }

    fn overlapping(&self, one: &Found) -> impl Iterator<Item = (usize, usize, usize)> {
        let (begin, end) = (one.begin, one.end);
        let behind = self.spans.partition_point(|span| span.0 < end);
        self.spans
            .iter()
            .zip(&self.reach)
            .take(behind)
            .rev()
            .take_while(move |(_, reach)| **reach > begin)
            .map(|(span, _)| *span)
            .filter(move |span| span.1 > begin)
    }
}

/// Ties proposals to the records known by their names; returns the groups that no rule proposed.
fn tie<'a>(groups: Vec<Group<'a>>, all: &mut [Laid]) -> Vec<Group<'a>> {
    let places = Places::of(all);
    let mut free = Vec::new();
    for mut group in groups {
        let mut proposed: BTreeSet<usize> = BTreeSet::new();
        group.found.retain(|one| {
            let mut alone = group.kind != "person" || !one.short;
            for (begin, end, number) in places.overlapping(one) {
                let same = all
                    .get(number)
                    .is_some_and(|laid| laid.row.kind == group.kind);
                // "Bekova of Almaty" is not Almaty: a name fits where it begins or ends with the words.
                if same && (begin == one.begin || end == one.end) {
                    proposed.insert(number);
                }
                // Nor is Almaty proposed within the court that is called after it.
                let within =
                    begin <= one.begin && one.end <= end && end - begin > one.end - one.begin;
                alone &= !same && !within;
            }
            alone
        });
        for number in &proposed {
            if let Some(laid) = all.get_mut(*number) {
                laid.known.extend(group.known.iter().cloned());
            }
        }
        if proposed.is_empty() && !group.found.is_empty() {
            free.push(group);
        }
    }
    free
}

fn proposal_of(group: &Group<'_>) -> Option<Proposal> {
    let span = |one: &Found| Span {
        begin: one.begin,
        end: one.end,
        exact: one.exact.clone(),
    };
    let mut found = group.found.clone();
    found.sort_by_key(|one| one.begin);
    // The fullest form first, as rules have it.
    let main = found.iter().max_by_key(|one| {
        (
            !one.inflected,
            one.end - one.begin,
            std::cmp::Reverse(one.begin),
        )
    })?;
    let name = main.exact.clone();
    let value = match group.kind.as_str() {
        "person" => ProposalValue::Person(PersonValue {
            name,
            role: None,
            class: PersonClass::Other,
        }),
        "organisation" => ProposalValue::Organisation(OrganisationValue {
            name,
            abbreviation: None,
        }),
        _ => ProposalValue::Place(PlaceValue {
            name,
            gazetteer: None,
            latitude: None,
            longitude: None,
            country: None,
        }),
    };
    let certainty = match (main.short, main.inflected) {
        (false, false) => 0.85,
        (false, true) => 0.75,
        (true, false) => 0.65,
        (true, true) => 0.5,
    };
    let mut seed = format!("{KNOWN_NAME} {} {} {}", group.kind, main.begin, main.end).into_bytes();
    seed.extend(crate::folded(&main.exact).into_bytes());
    let hash = kua_crypto::digest::sha256(&seed);
    let mut id = [0; 16];
    id.copy_from_slice(hash.split_at(16).0);
    Some(Proposal {
        id: ProposalId::from_random(id),
        span: span(main),
        mentions: found
            .iter()
            .filter(|one| one.begin != main.begin)
            .map(|one| span(one))
            .collect(),
        references: Vec::new(),
        value,
        certainty,
        by: KNOWN_NAME.to_owned(),
    })
}

fn row_of(document: &EntityRow, text: TextId, proposal: &Proposal) -> ProposalRow {
    ProposalRow {
        id: global(text, proposal.id),
        document: document.id.into(),
        text,
        local: proposal.id.to_string(),
        number: 0,
        kind: proposal.value.kind().code().to_owned(),
        begin: proposal.span.begin as u64,
        end: proposal.span.end as u64,
        normalised: normalised(proposal),
        state: ProposalState::Open,
        record: None,
        guard: document.guard,
    }
}

/// The guard of what tells that a name is known: as closed as the document, the name and everybody who goes by it.
pub(crate) fn guard_of(known: &[KnownHere], document: Guarded, author: KeyId) -> Guarded {
    known.iter().fold(document, |guard, known| {
        guard
            .tied_to(known.guard, author)
            .tied_to(known.row.guard, author)
    })
}
