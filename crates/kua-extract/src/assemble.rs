//! From drafts to the proposals document: code points, ids, order.

use std::collections::HashMap;

use kua_core::ProposalId;
use kua_core::proposal::{
    BodyValue, ChargeValue, DemandValue, EventValue, GroupValue, OrganisationValue, PersonValue,
    PlaceValue, Proposal, ProposalValue, QuotationValue, Span,
};

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::gazetteer::gazetteer;
use crate::towns::Located;

/// Counts code points up to byte positions that are asked for in any order.
pub(crate) struct CodePoints {
    at: HashMap<usize, usize>,
}

impl CodePoints {
    /// Counts once through the text.
    pub(crate) fn new(text: &str, mut positions: Vec<usize>) -> Self {
        positions.sort_unstable();
        positions.dedup();
        let mut at = HashMap::with_capacity(positions.len());
        let (mut byte, mut points) = (0, 0);
        for position in positions {
            points += text
                .get(byte..position)
                .map_or(0, |part| part.chars().count());
            byte = position;
            at.insert(position, points);
        }
        Self { at }
    }

    /// Returns the code points before a byte.
    pub(crate) fn before(&self, byte: usize) -> usize {
        self.at.get(&byte).copied().unwrap_or(0)
    }
}

/// Makes proposals out of drafts; `gone` lists those that were merged into others.
pub(crate) fn proposals(
    text: &str,
    seed: &str,
    drafts: Vec<Draft>,
    gone: &[DraftNumber],
    located: &HashMap<DraftNumber, Located>,
    notices: &[Bytes],
) -> (Vec<Proposal>, CodePoints) {
    let mut positions: Vec<usize> = notices
        .iter()
        .flat_map(|(begin, end)| [*begin, *end])
        .collect();
    for draft in &drafts {
        for (begin, end) in std::iter::once(&draft.main)
            .chain(&draft.mentions)
            .chain(&draft.references)
        {
            positions.extend([*begin, *end]);
        }
    }
    let points = CodePoints::new(text, positions);
    let gone: std::collections::HashSet<DraftNumber> = gone.iter().copied().collect();
    let mut order: Vec<DraftNumber> = (0..drafts.len())
        .filter(|number| !gone.contains(number))
        .filter(|number| {
            drafts.get(*number).is_some_and(|draft| {
                draft.main.0 < draft.main.1 && text.get(draft.main.0..draft.main.1).is_some()
            })
        })
        .collect();
    order.sort_by_key(|number| {
        drafts
            .get(*number)
            .map(|draft| (draft.main.0, draft.main.1, *number))
    });
    let mut ids = HashMap::with_capacity(order.len());
    for number in &order {
        if let Some(draft) = drafts.get(*number) {
            ids.insert(*number, id(seed, draft, *number));
        }
    }
    let span = |bytes: Bytes| Span {
        begin: points.before(bytes.0),
        end: points.before(bytes.1),
        exact: text.get(bytes.0..bytes.1).unwrap_or_default().to_owned(),
    };
    let mut drafts: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    let mut made = Vec::with_capacity(order.len());
    for number in order {
        let (Some(draft), Some(id)) = (
            drafts.get_mut(number).and_then(Option::take),
            ids.get(&number),
        ) else {
            continue;
        };
        let sorted = |mut spans: Vec<Bytes>| {
            spans.retain(|bytes| {
                *bytes != draft.main && bytes.0 < bytes.1 && text.get(bytes.0..bytes.1).is_some()
            });
            spans.sort_unstable();
            spans.dedup();
            spans.into_iter().map(span).collect::<Vec<Span>>()
        };
        let mentions = sorted(draft.mentions);
        let references = sorted(draft.references);
        made.push(Proposal {
            id: *id,
            span: span(draft.main),
            mentions,
            references,
            value: value(draft.value, located.get(&number), &ids),
            certainty: (draft.certainty * 100.0).round() / 100.0,
            by: draft.rule.into_owned(),
        });
    }
    (made, points)
}

/// The id of a proposal: a 128-bit FNV-1a hash of what makes it, in the form of a UUID.
///
/// It is no secret and protects nothing; it is the same for the same text and version.
/// Parameters: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (128 bit).
fn id(seed: &str, draft: &Draft, number: DraftNumber) -> ProposalId {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let mut feed = |bytes: &[u8]| {
        for byte in bytes {
            hash ^= u128::from(*byte);
            hash = hash.wrapping_mul(PRIME);
        }
    };
    feed(seed.as_bytes());
    feed(crate::VERSION.as_bytes());
    feed(draft.rule.as_bytes());
    for number in [draft.main.0, draft.main.1, number] {
        feed(&(number as u64).to_le_bytes());
    }
    ProposalId::from_random(hash.to_be_bytes())
}

fn value(
    value: DraftValue,
    located: Option<&Located>,
    ids: &HashMap<DraftNumber, ProposalId>,
) -> ProposalValue {
    let one = |number: DraftNumber| ids.get(&number).copied();
    let list = |numbers: Vec<DraftNumber>| {
        let mut found: Vec<ProposalId> = Vec::with_capacity(numbers.len());
        for id in numbers.into_iter().filter_map(one) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    };
    match value {
        DraftValue::Person { name, role, class } => {
            ProposalValue::Person(PersonValue { name, role, class })
        }
        DraftValue::Organisation { name, abbreviation } => {
            ProposalValue::Organisation(OrganisationValue { name, abbreviation })
        }
        DraftValue::Body { name } => ProposalValue::Body(BodyValue { name }),
        DraftValue::Group { name, people } => ProposalValue::Group(GroupValue { name, people }),
        DraftValue::Place {
            name,
            known,
            country,
        } => {
            let place = known.and_then(|number| gazetteer().place(number));
            let located = located.filter(|_| place.is_none());
            let point = match place {
                Some(place) => place.point,
                None => located.and_then(|located| located.point),
            };
            ProposalValue::Place(PlaceValue {
                name,
                gazetteer: place
                    .map(|place| &place.key)
                    .or(located.map(|located| &located.key))
                    .cloned(),
                latitude: point.map(|point| point.0),
                longitude: point.map(|point| point.1),
                country: country
                    .map(str::to_owned)
                    .or_else(|| located.and_then(|located| located.country.clone())),
            })
        }
        DraftValue::Time(value) => ProposalValue::Time(value),
        DraftValue::Event(event) => ProposalValue::Event(EventValue {
            event_type: event.event_type,
            victims: list(event.victims),
            actors: list(event.actors),
            places: list(event.places),
            time: event.time.and_then(one),
            charges: list(event.charges),
        }),
        DraftValue::Charge(charge) => ProposalValue::Charge(ChargeValue {
            law: charge.law,
            article: charge.article,
            offence: charge.offence,
            max_sentence: charge.max_sentence,
            imposed_sentence: charge.imposed_sentence,
            accused: list(charge.accused),
        }),
        DraftValue::Quotation { speaker, reported } => ProposalValue::Quotation(QuotationValue {
            speaker: speaker.and_then(one),
            reported,
        }),
        DraftValue::Figure(value) => ProposalValue::Figure(value),
        DraftValue::Demand {
            by,
            addressee,
            what,
        } => ProposalValue::Demand(DemandValue {
            by: list(by),
            addressee: list(addressee),
            what,
        }),
    }
}
