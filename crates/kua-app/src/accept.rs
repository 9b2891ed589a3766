//! Makes statements of accepted proposals.
//!
//! Accepting copies kind, value and passage into statements. What a proposal
//! names (the victim of an arrest, its place) is accepted with it, unless a
//! person decided on that before.

use std::collections::BTreeMap;

use kua_core::access::Guarded;
use kua_core::passage::{Passage, Place, Words};
use kua_core::ports::{ProposalRow, ProposalState};
use kua_core::proposal::{
    ChargeValue, EventValue, Number, PersonClass, Proposal, ProposalDocument, ProposalValue,
    Sentence, SentenceYears, Span, TimeValue,
};
use kua_core::reading::TextMap;
use kua_core::schema;
use kua_core::statement::{Holder, Payload, RestsOn, Verdict};
use kua_core::value::{self, Decimal, Decision, Involvement, Length, Name, NameKind, Term, Value};
use kua_core::{DocumentId, ProposalId, RecordId, StatementId, TextId};

use crate::correction::Correction;
use crate::house::{House, Ids};
use crate::intake::time;
use crate::overlay::{KNOWN_NAME, guard_of};
use crate::readings::{global, normalised};
use crate::review::Proposed;

/// The text that is under review, with what was decided on it so far.
pub(crate) struct Review<'a> {
    pub house: &'a House,
    pub document: DocumentId,
    pub text: TextId,
    pub content: &'a str,
    pub map: &'a TextMap,
    pub sha256: [u8; 32],
    pub language: Option<String>,
    pub proposals: &'a ProposalDocument,
    pub rows: BTreeMap<ProposalId, ProposalRow>,
    /// The document's guard.
    pub own: Guarded,
    /// The guard of what is made of the proposal under way: the document's own, unless a closed record is joined.
    pub guard: Guarded,
    /// The guard of the judgement on it.
    pub judging: Guarded,
    /// Records of the vault with exactly this folded name, by (kind, name): for places, organisations and authorities.
    pub known: BTreeMap<(String, String), RecordId>,
    /// Readings of times that a person confirmed, by the place of their words.
    pub times: BTreeMap<(u64, u64), Value>,
    /// Where new ids come from.
    pub ids: Ids,
    /// What is made so far.
    pub made: Vec<(StatementId, Payload)>,
    /// The judgements among them, to be taken back together.
    pub judgements: Vec<StatementId>,
}

/// Which record an accepted name becomes part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    /// The one of exactly this name, for places and bodies; else a new one.
    Known,
    /// This one.
    Into(RecordId),
    /// A new one, whoever else goes by the name.
    New,
}

impl<'a> Review<'a> {
    /// Sets who may see what comes of a proposal.
    ///
    /// That a name is known may be told to those alone who may see the record and its name.
    pub(crate) fn guard_for(&mut self, proposed: &Proposed, joins: bool) {
        (self.guard, self.judging) = (self.own, self.own);
        if proposed.only_known {
            let author = self.house.actor().key();
            self.judging = guard_of(&proposed.known, self.own, author);
            if joins {
                self.guard = self.judging;
            }
        }
    }

    /// Finds a proposal by the id it has in the vault.
    pub(crate) fn proposal(&self, id: ProposalId) -> Option<&'a Proposal> {
        self.proposals
            .proposals
            .iter()
            .find(|proposal| global(self.text, proposal.id) == id)
    }

    fn local(&self, id: ProposalId) -> Option<&'a Proposal> {
        self.proposals
            .proposals
            .iter()
            .find(|proposal| proposal.id == id)
    }

    /// Accepts a proposal, as it is or corrected; returns the record it became.
    ///
    /// `join` says which record it becomes part of.
    pub(crate) fn accept(
        &mut self,
        proposal: &Proposal,
        correction: Option<&Correction>,
        join: Join,
    ) -> Option<RecordId> {
        let into = match join {
            Join::Into(record) => Some(record),
            Join::Known | Join::New => None,
        };
        let id = global(self.text, proposal.id);
        let corrected = correction.map(|correction| correction.apply(&proposal.value));
        let value = corrected.as_ref().unwrap_or(&proposal.value);
        let start = self.made.len();
        let record = match value {
            ProposalValue::Person(_)
            | ProposalValue::Organisation(_)
            | ProposalValue::Body(_)
            | ProposalValue::Group(_)
            | ProposalValue::Place(_) => Some(self.named(proposal, value, join)),
            ProposalValue::Time(_) => self.document_time(proposal, value),
            ProposalValue::Event(event) => Some(self.event(proposal, event, into)),
            ProposalValue::Charge(charge) => Some(self.charge(proposal, charge, into)),
            ProposalValue::Quotation(_) => {
                let speaker = match value {
                    ProposalValue::Quotation(quotation) => quotation
                        .speaker
                        .and_then(|speaker| self.named_record(speaker)),
                    _ => None,
                };
                let reported =
                    matches!(value, ProposalValue::Quotation(quotation) if quotation.reported);
                let words: Vec<&str> = std::iter::once(&proposal.span)
                    .chain(&proposal.mentions)
                    .map(|span| span.exact.as_str())
                    .collect();
                let quotation = value::Quotation {
                    text: words.join(" … "),
                    speaker,
                    reported,
                };
                let record = self.new_record("quotation", proposal);
                self.say(
                    record,
                    "quotation",
                    Value::Quotation(quotation),
                    &all_spans(proposal),
                );
                if let Some(speaker) = speaker
                    && let Some((_, payload)) = self.made.last_mut()
                {
                    payload.holder = Some(Holder::Record(speaker));
                }
                Some(record)
            }
            ProposalValue::Figure(figure) => {
                let record = self.new_record("figure", proposal);
                let figure = value::Figure {
                    low: figure.low.map(decimal),
                    point: figure.point.map(decimal),
                    high: figure.high.map(decimal),
                    approximate: figure.approximate,
                    unit: figure.unit.clone(),
                    about: figure.about.clone(),
                    period: None,
                    area: None,
                };
                self.say(
                    record,
                    "figure",
                    Value::Figure(figure),
                    &all_spans(proposal),
                );
                Some(record)
            }
            ProposalValue::Demand(demand) => {
                let by: Vec<RecordId> = demand
                    .by
                    .iter()
                    .filter_map(|id| self.named_record(*id))
                    .collect();
                let addressee: Vec<RecordId> = demand
                    .addressee
                    .iter()
                    .filter_map(|id| self.named_record(*id))
                    .collect();
                let what = demand
                    .what
                    .clone()
                    .unwrap_or_else(|| proposal.span.exact.clone());
                let record = self.new_record("demand", proposal);
                let demand = value::Demand {
                    what,
                    by,
                    addressee,
                };
                self.say(
                    record,
                    "demand",
                    Value::Demand(demand),
                    &all_spans(proposal),
                );
                Some(record)
            }
        };
        let statements = self.own_since(start);
        self.decide(
            id,
            proposal,
            Verdict::Accept,
            record,
            statements,
            correction.is_some(),
            None,
        );
        record
    }

    /// Rejects a proposal.
    pub(crate) fn reject(&mut self, proposal: &Proposal, reason: Option<String>) {
        let id = global(self.text, proposal.id);
        self.decide(
            id,
            proposal,
            Verdict::Reject,
            None,
            Vec::new(),
            false,
            reason,
        );
    }

    /// The statements since an index that no judgement claimed yet: those of the proposals it names have their own.
    fn own_since(&self, start: usize) -> Vec<StatementId> {
        let claimed: Vec<StatementId> = self
            .made
            .iter()
            .filter_map(|(_, payload)| match &payload.value {
                Value::Decision(decision) => Some(decision.statements.clone()),
                _ => None,
            })
            .flatten()
            .collect();
        self.made
            .iter()
            .skip(start)
            .filter(|(id, payload)| {
                !matches!(payload.value, Value::Decision(_)) && !claimed.contains(id)
            })
            .map(|(id, _)| *id)
            .collect()
    }

    #[allow(clippy::too_many_arguments, reason = "one field of the decision each")]
    fn decide(
        &mut self,
        id: ProposalId,
        proposal: &Proposal,
        verdict: Verdict,
        record: Option<RecordId>,
        statements: Vec<StatementId>,
        corrected: bool,
        reason: Option<String>,
    ) {
        let decision = Decision {
            proposal: id,
            text: self.text,
            kind: proposal.value.kind().code().to_owned(),
            normalised: normalised(proposal),
            begin: proposal.span.begin as u64,
            end: proposal.span.end as u64,
            by: proposal.by.clone(),
            record,
            statements,
            corrected,
            reason,
        };
        let subject = RecordId::from(self.document);
        let mut payload = self
            .house
            .judgement(subject, verdict.code(), Value::Decision(decision));
        payload.access = self.judging.access;
        payload.case = self.judging.case;
        payload.passages = self.passages(std::slice::from_ref(&proposal.span));
        payload.rests_on = self.rests_on();
        let statement = StatementId::from_random(self.ids.next());
        self.made.push((statement, payload));
        self.judgements.push(statement);
        let state = match verdict {
            Verdict::Accept => ProposalState::Accepted,
            _ => ProposalState::Rejected,
        };
        if let Some(row) = self.rows.get_mut(&id) {
            row.state = state;
            row.record = record;
        }
    }

    /// Returns the record of a name that another proposal points at; accepts it if nobody decided yet.
    fn named_record(&mut self, local: ProposalId) -> Option<RecordId> {
        let proposal = self.local(local)?;
        let row = self.rows.get(&global(self.text, local))?;
        match row.state {
            ProposalState::Accepted => row.record,
            ProposalState::Rejected => None,
            ProposalState::Open if proposal.value.name().is_some() => {
                self.accept(proposal, None, Join::Known)
            }
            ProposalState::Open => None,
        }
    }

    fn named(&mut self, proposal: &Proposal, value: &ProposalValue, join: Join) -> RecordId {
        let kind = value.kind().code();
        let name = value.name().unwrap_or(&proposal.span.exact).to_owned();
        // The same place or body is one record; two people of one name may be two.
        let folded = crate::folded(&name);
        let known = (kind != "person" && kind != "group")
            .then(|| self.known.get(&(kind.to_owned(), folded.clone())).copied())
            .flatten();
        let joined = match join {
            Join::Known => known,
            Join::Into(record) => Some(record),
            Join::New => None,
        };
        let record = match joined {
            Some(record) => record,
            None => {
                let record = self.new_record(kind, proposal);
                self.known.insert((kind.to_owned(), folded.clone()), record);
                record
            }
        };
        let spans = std::slice::from_ref(&proposal.span);
        self.say(
            record,
            schema::NAME,
            self.name(&name, NameKind::Full),
            spans,
        );
        let mut seen = vec![folded];
        for mention in &proposal.mentions {
            let folded = crate::folded(&mention.exact);
            if !folded.is_empty() && !seen.contains(&folded) {
                seen.push(folded);
                let alias = self.name(&mention.exact, NameKind::Alias);
                self.say(record, schema::NAME, alias, std::slice::from_ref(mention));
            }
        }
        match value {
            ProposalValue::Person(person) => {
                if let Some(role) = &person.role {
                    self.say(record, "role", self.words(role), spans);
                }
                // A name found by itself says nothing of the part that the person plays.
                if proposal.by != KNOWN_NAME || person.class != PersonClass::Other {
                    let class = term("person-classes", person.class.code());
                    self.say(record, "class", class, spans);
                }
            }
            ProposalValue::Organisation(organisation) => {
                if let Some(abbreviation) = &organisation.abbreviation
                    && !seen.contains(&crate::folded(abbreviation))
                {
                    let name = self.name(abbreviation, NameKind::Abbreviation);
                    self.say(record, schema::NAME, name, spans);
                }
            }
            ProposalValue::Group(group) => {
                if let Some(people) = group.people {
                    let number = Value::Number(i64::try_from(people).unwrap_or(i64::MAX));
                    self.say(record, "people", number, spans);
                }
            }
            // Which place of the gazetteer is meant, and where that lies, a person chooses on the
            // record's page: a program that reads has a list of its own, and is sure of the name only.
            ProposalValue::Place(place) if joined.is_none() => {
                if let Some(country) = &place.country {
                    self.say(record, "country", self.words(country), spans);
                }
            }
            _ => {}
        }
        record
    }

    fn event(
        &mut self,
        proposal: &Proposal,
        event: &EventValue,
        into: Option<RecordId>,
    ) -> RecordId {
        let spans = all_spans(proposal);
        let involved: Vec<(RecordId, &str)> = event
            .victims
            .iter()
            .map(|id| (*id, "victim"))
            .chain(event.actors.iter().map(|id| (*id, "alleged-perpetrator")))
            .filter_map(|(id, role)| Some((self.named_record(id)?, role)))
            .collect();
        let places: Vec<(RecordId, Option<Span>)> = event
            .places
            .iter()
            .filter_map(|id| Some((self.named_record(*id)?, self.nearest(*id, proposal))))
            .collect();
        let record = into.unwrap_or_else(|| self.new_record("event", proposal));
        self.say(
            record,
            "type",
            term("event-types", event.event_type.code()),
            &spans,
        );
        if let Some((value, span)) = event.time.and_then(|id| self.time(id)) {
            self.say(record, "time", value, &[span]);
        }
        for (who, role) in involved {
            let involvement = Involvement {
                who,
                role: role.to_owned(),
                degree: None,
            };
            self.say(
                record,
                "involvement",
                Value::Involvement(involvement),
                &spans,
            );
        }
        for (place, span) in places {
            let spans: Vec<Span> = span.into_iter().chain(spans.iter().cloned()).collect();
            self.say(record, "place", Value::Record(place), &spans);
        }
        for local in &event.charges {
            let Some(charge) = self.local(*local) else {
                continue;
            };
            let open = self
                .rows
                .get(&global(self.text, *local))
                .is_some_and(|row| row.state == ProposalState::Open);
            if open {
                self.accept(charge, None, Join::Into(record));
            }
        }
        record
    }

    fn charge(
        &mut self,
        proposal: &Proposal,
        charge: &ChargeValue,
        into: Option<RecordId>,
    ) -> RecordId {
        let spans = all_spans(proposal);
        let record = into
            .or_else(|| self.event_of_charge(proposal.id))
            .unwrap_or_else(|| {
                let accused: Vec<RecordId> = charge
                    .accused
                    .iter()
                    .filter_map(|id| self.named_record(*id))
                    .collect();
                let record = self.new_record("event", proposal);
                self.say(record, "type", term("event-types", "charge"), &spans);
                for who in accused {
                    let involvement = Involvement {
                        who,
                        role: "victim".to_owned(),
                        degree: None,
                    };
                    self.say(
                        record,
                        "involvement",
                        Value::Involvement(involvement),
                        &spans,
                    );
                }
                record
            });
        let value = value::Charge {
            law: charge.law.clone(),
            article: charge.article.clone(),
            offence: charge.offence.clone(),
            max_sentence: charge.max_sentence.as_ref().map(sentence),
            imposed_sentence: charge.imposed_sentence.as_ref().map(sentence),
            provision: None,
        };
        self.say(record, "charge", Value::Charge(value), &spans);
        record
    }

    /// The record of an accepted event that this charge belongs to.
    fn event_of_charge(&self, charge: ProposalId) -> Option<RecordId> {
        self.proposals
            .proposals
            .iter()
            .filter(|other| {
                matches!(&other.value, ProposalValue::Event(event) if event.charges.contains(&charge))
            })
            .find_map(|event| self.rows.get(&global(self.text, event.id))?.record)
    }

    /// A time that is the document's own becomes a property of the document; another is confirmed and used by events.
    fn document_time(&mut self, proposal: &Proposal, value: &ProposalValue) -> Option<RecordId> {
        let ProposalValue::Time(time_value) = value else {
            return None;
        };
        let ProposalValue::Time(proposed) = &proposal.value else {
            return None;
        };
        let facts = &self.proposals.document;
        let property = if proposed.edtf.is_some() && proposed.edtf == facts.published {
            "published"
        } else if proposed.edtf.is_some() && proposed.edtf == facts.stated {
            "stated"
        } else {
            "time"
        };
        let record = RecordId::from(self.document);
        let time = time_of(time_value, &proposal.span)?;
        let place = (proposal.span.begin as u64, proposal.span.end as u64);
        self.times.insert(place, time.clone());
        self.say(record, property, time, std::slice::from_ref(&proposal.span));
        Some(record)
    }

    /// The time that a proposal names: as a person confirmed it, as proposed, or none where it was rejected.
    fn time(&self, local: ProposalId) -> Option<(Value, Span)> {
        let proposal = self.local(local)?;
        let row = self.rows.get(&global(self.text, local))?;
        if row.state == ProposalState::Rejected {
            return None;
        }
        let ProposalValue::Time(value) = &proposal.value else {
            return None;
        };
        let confirmed = self
            .times
            .get(&(proposal.span.begin as u64, proposal.span.end as u64))
            .cloned();
        let time = confirmed.or_else(|| time_of(value, &proposal.span))?;
        Some((time, proposal.span.clone()))
    }

    /// The mention of a name that stands nearest to another proposal.
    fn nearest(&self, local: ProposalId, to: &Proposal) -> Option<Span> {
        let named = self.local(local)?;
        std::iter::once(&named.span)
            .chain(&named.mentions)
            .min_by_key(|span| span.begin.abs_diff(to.span.begin))
            .cloned()
    }

    fn new_record(&mut self, kind: &str, proposal: &Proposal) -> RecordId {
        let record = RecordId::from_random(self.ids.next());
        let spans = std::slice::from_ref(&proposal.span);
        self.say(record, schema::KIND, term("entity-kinds", kind), spans);
        record
    }

    fn say(&mut self, record: RecordId, property: &str, value: Value, spans: &[Span]) {
        let mut payload = self.house.statement(record, property, value);
        payload.access = self.guard.access;
        payload.case = self.guard.case;
        payload.passages = self.passages(spans);
        payload.rests_on = self.rests_on();
        self.made
            .push((StatementId::from_random(self.ids.next()), payload));
    }

    fn passages(&self, spans: &[Span]) -> Vec<Passage> {
        spans
            .iter()
            .filter_map(|span| {
                let (begin, end) = (span.begin as u64, span.end as u64);
                let mut words = Words::cut(self.text, self.content, begin, end)?;
                words.boxes = self.map.boxes(begin, end);
                words.cell = self.map.cell_at(begin);
                words.media = self.map.media(begin, end);
                Some(Passage {
                    document: self.document,
                    place: Place::Words(words),
                })
            })
            .collect()
    }

    fn rests_on(&self) -> Vec<RestsOn> {
        vec![RestsOn {
            document: self.document,
            text: Some(self.text),
            sha256: self.sha256,
        }]
    }

    fn name(&self, text: &str, kind: NameKind) -> Value {
        Value::Name(Name {
            text: text.to_owned(),
            language: self.language.clone(),
            script: None,
            kind,
            of: None,
            valid: None,
        })
    }

    fn words(&self, text: &str) -> Value {
        Value::Text(value::Text {
            text: text.to_owned(),
            language: self.language.clone(),
            script: None,
        })
    }
}

fn all_spans(proposal: &Proposal) -> Vec<Span> {
    std::iter::once(&proposal.span)
        .chain(&proposal.mentions)
        .cloned()
        .collect()
}

pub(crate) fn term(vocabulary: &str, code: &str) -> Value {
    Value::Term(Term {
        vocabulary: vocabulary.to_owned(),
        code: code.to_owned(),
    })
}

fn time_of(value: &TimeValue, span: &Span) -> Option<Value> {
    let edtf = value.edtf.as_ref()?;
    Some(Value::Time(time(
        edtf,
        Some(&span.exact),
        value.anchor.as_ref(),
        &value.alternatives,
    )))
}

pub(crate) fn sentence(sentence: &Sentence) -> value::Sentence {
    value::Sentence {
        text: sentence.text.clone(),
        length: sentence.years.map(|years| match years {
            SentenceYears::Years(years) => Length::Years(decimal(Number(years))),
            SentenceYears::Life => Length::Life,
            SentenceYears::Death => Length::Death,
        }),
        duration: None,
        fine: None,
    }
}

/// Turns a number of the proposals into a decimal with at most four places.
fn decimal(number: Number) -> Decimal {
    let mut scale = 0u8;
    let mut digits = number.0;
    while scale < 4 && digits.fract().abs() > 1e-9 {
        digits *= 10.0;
        scale += 1;
    }
    Decimal {
        digits: digits.round() as i64,
        scale,
    }
}
