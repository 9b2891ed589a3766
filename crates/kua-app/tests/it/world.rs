//! An invented world: a reader that takes bytes as they are, and an extractor with three rules.

use std::io::Read;
use std::sync::Arc;

use kua_app::{Added, House, Origin};
use kua_core::access::Role;
use kua_core::list::{Mapping, RowReading, TableGuess};
use kua_core::ports::Vault;
use kua_core::proposal::{
    DocumentFacts, EventType, EventValue, FORMAT, OrganisationValue, PersonClass, PersonValue,
    PlaceValue, Proposal, ProposalDocument, ProposalValue, Span, TextFacts, TimeValue,
};
use kua_core::reading::{
    Member, MetadataCode, ReadFailure, ReadRequest, ReadText, Reading, TableRow, TextMap, TextRole,
};
use kua_core::statement::{Clock as ClockQuality, Recorded};
use kua_core::tools::{
    Clock, ExtractRequest, Extractor, ReadAnswer, Reader, TakeMembers, TakeRows,
};
use kua_core::{ProposalId, RecordId};
use kua_testkit::MemoryVault;

/// Takes UTF-8 as it is; a NUL byte makes a file unreadable.
pub(crate) struct PlainReader;

impl Reader for PlainReader {
    fn read(&self, _: ReadRequest, mut bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move {
            let mut content = Vec::new();
            bytes.read_to_end(&mut content).unwrap();
            if content.is_empty() || content.contains(&0) {
                return Err(ReadFailure::Empty);
            }
            let content = String::from_utf8(content).unwrap();
            if let Some(inside) = content.strip_prefix(PARCEL) {
                let mut reading = Reading::of("application/zip", "");
                reading.tell(MetadataCode::Author, "Parcelsender");
                reading.tell(MetadataCode::Program, "Parcelmaker");
                reading.members = members(inside).map(|(member, _)| member).collect();
                return Ok(reading);
            }
            if let Some((declared, words)) = content
                .strip_prefix("PDF ")
                .and_then(|rest| rest.split_once('\n'))
            {
                return Ok(Reading {
                    texts: vec![ReadText {
                        role: TextRole::Body,
                        content: words.to_owned(),
                        map: TextMap::Same,
                    }],
                    language: Some(declared.to_owned()),
                    ..Reading::of("application/pdf", "")
                });
            }
            if let Some((head, body)) = content
                .strip_prefix("LETTER\n")
                .and_then(|letter| letter.split_once("\n\n"))
            {
                let text = |role, content: &str| ReadText {
                    role,
                    content: content.to_owned(),
                    map: TextMap::Same,
                };
                return Ok(Reading {
                    texts: vec![text(TextRole::Body, body), text(TextRole::Head, head)],
                    ..Reading::of("message/rfc822", "")
                });
            }
            Ok(Reading {
                texts: vec![ReadText {
                    role: TextRole::Body,
                    content,
                    map: TextMap::Same,
                }],
                ..Reading::of("text/plain", "UTF-8")
            })
        })
    }

    fn unpack(
        &self,
        _: ReadRequest,
        mut bytes: Box<dyn Read + Send>,
        mut take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        let unpacking = move || {
            let mut content = String::new();
            bytes.read_to_string(&mut content).unwrap();
            let inside = content.strip_prefix(PARCEL).unwrap().to_owned();
            for (member, content) in members(&inside) {
                take.begin(member);
                if let Err(error) = take.bytes(content.as_bytes()) {
                    let reason = error.kind().to_string();
                    return Err(ReadFailure::Source { reason });
                }
            }
            Ok(Reading::of("", ""))
        };
        Box::pin(async move { tokio::task::spawn_blocking(unpacking).await.unwrap() })
    }

    fn rows(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        let reading = move || crate::lists::read_rows(request.task, bytes, take);
        Box::pin(async move { tokio::task::spawn_blocking(reading).await.unwrap() })
    }

    fn version(&self) -> &str {
        "plain 1"
    }
}

/// What a file with files in it begins with; each of them is a line `name=content`.
pub(crate) const PARCEL: &str = "PARCEL\n";

fn members(inside: &str) -> impl Iterator<Item = (Member, String)> {
    inside.lines().filter_map(|line| {
        let (name, content) = line.split_once('=')?;
        // A page of the web has an address and no name.
        let is_page = name.starts_with("http");
        let member = Member {
            name: (!is_page).then(|| name.to_owned()),
            media_type: None,
            size: None,
            address: is_page.then(|| name.to_owned()),
            captured: None,
        };
        Some((member, content.replace('|', "\n").replace('~', "\0")))
    })
}

/// Proposes `@Person`, `#Place`, `&Organisation`, `=2019-03-10` and `!arrest` (all persons and places of its line).
///
/// Its third version, `mark/3`, knows no places.
/// In Kazakh it knows `%Person` too, which moves the numbers of all that follows.
pub(crate) struct MarkExtractor(pub(crate) &'static str);

impl Extractor for MarkExtractor {
    fn version(&self) -> &str {
        self.0
    }

    fn columns(&self, sample: &[TableRow]) -> TableGuess {
        crate::lists::guess(sample)
    }

    fn row(&self, mapping: &Mapping, row: &TableRow) -> RowReading {
        crate::lists::read_row(mapping, row)
    }

    fn extract(&self, request: ExtractRequest) -> ProposalDocument {
        let mut proposals: Vec<Proposal> = Vec::new();
        let mut begin = 0;
        let id = |number: usize| ProposalId::from_random([u8::try_from(number).unwrap(); 16]);
        for line in request.content.split_inclusive('\n') {
            let mut at = begin;
            let first = proposals.len();
            let mut event = None;
            for word in line.split_inclusive([' ', '\n']) {
                let bare = word.trim_end();
                let length = bare.chars().count();
                let span = |cut: usize| Span {
                    begin: at + cut,
                    end: at + length,
                    exact: bare.chars().skip(cut).collect(),
                };
                let value = match bare.chars().next() {
                    Some(sign)
                        if sign == '@'
                            || (sign == '%' && request.language.as_deref() == Some("kk")) =>
                    {
                        Some(ProposalValue::Person(PersonValue {
                            name: span(1).exact,
                            role: None,
                            class: PersonClass::Victim,
                        }))
                    }
                    Some('#') if self.0 != "mark/3" => Some(ProposalValue::Place(PlaceValue {
                        name: span(1).exact,
                        gazetteer: None,
                        latitude: None,
                        longitude: None,
                        country: None,
                    })),
                    Some('&') => Some(ProposalValue::Organisation(OrganisationValue {
                        name: span(1).exact,
                        abbreviation: None,
                    })),
                    Some('=') => Some(ProposalValue::Time(TimeValue {
                        edtf: span(1).exact.parse().ok(),
                        anchor: None,
                        alternatives: vec![],
                    })),
                    Some('!') => {
                        event = Some((span(1), proposals.len()));
                        Some(ProposalValue::Time(TimeValue {
                            edtf: None,
                            anchor: None,
                            alternatives: vec![],
                        }))
                    }
                    _ => None,
                };
                if let Some(value) = value {
                    proposals.push(Proposal {
                        id: id(proposals.len()),
                        span: span(1),
                        mentions: vec![],
                        references: vec![],
                        value,
                        certainty: 0.9,
                        by: "rule:mark/1".into(),
                    });
                }
                at += word.chars().count();
            }
            if let Some((span, place)) = event {
                let of = |wanted: fn(&ProposalValue) -> bool| {
                    proposals[first..]
                        .iter()
                        .filter(|p| wanted(&p.value))
                        .map(|p| p.id)
                        .collect::<Vec<_>>()
                };
                let value = ProposalValue::Event(EventValue {
                    event_type: EventType::from_code(&span.exact).unwrap(),
                    victims: of(|value| matches!(value, ProposalValue::Person(_))),
                    actors: vec![],
                    places: of(|value| matches!(value, ProposalValue::Place(_))),
                    time: of(
                        |value| matches!(value, ProposalValue::Time(time) if time.edtf.is_some()),
                    )
                    .first()
                    .copied(),
                    charges: vec![],
                });
                proposals[place].value = value;
            }
            begin = at;
        }
        ProposalDocument {
            format: FORMAT.into(),
            document: DocumentFacts {
                title: request.content.lines().next().map(str::to_owned),
                // A text that names its language is told by its words.
                language: request.language.clone().or_else(|| {
                    let told = request.content.split_once("in-")?.1.get(..2)?;
                    Some(told.to_owned())
                }),
                ..DocumentFacts::default()
            },
            text: TextFacts {
                sha256: None,
                characters: request.content.chars().count(),
                content: request.content,
            },
            notices: vec![],
            proposals,
        }
    }
}

/// A clock that stands still.
pub(crate) struct Still;

impl Clock for Still {
    fn now(&self) -> Recorded {
        Recorded {
            seconds: 1_700_000_000,
            clock: ClockQuality::Unchecked,
        }
    }
}

pub(crate) fn house() -> House {
    house_on(Arc::new(MemoryVault::default()), "mark/1")
}

pub(crate) fn house_of(role: Role) -> House {
    house_on(Arc::new(MemoryVault::new(role)), "mark/1")
}

pub(crate) fn house_on(vault: Arc<dyn Vault>, extractor: &'static str) -> House {
    House::new(
        vault,
        Arc::new(PlainReader),
        Arc::new(MarkExtractor(extractor)),
        Arc::new(Still),
    )
}

pub(crate) fn house_with(vault: Arc<dyn Vault>, reader: Arc<dyn Reader>) -> House {
    House::new(
        vault,
        reader,
        Arc::new(MarkExtractor("mark/1")),
        Arc::new(Still),
    )
}

pub(crate) async fn add(house: &House, content: &str) -> Added {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some("a.txt".into()),
        ..Origin::default()
    };
    house
        .add_document(origin, || Ok(Box::new(std::io::Cursor::new(bytes.clone()))))
        .await
        .unwrap_or_else(|problem| panic!("{problem:?}"))
}

/// The proposals of a document that stand at these words.
pub(crate) async fn proposals(house: &House, document: RecordId, words: &str) -> Vec<ProposalId> {
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    reviewed
        .proposals
        .iter()
        .filter(|one| one.proposal.span.exact == words)
        .map(|one| one.row.id)
        .collect()
}

pub(crate) async fn only(house: &House, kind: &str) -> kua_core::ports::EntityRow {
    let rows = all(house, kind).await;
    assert_eq!(rows.len(), 1, "{kind}");
    rows.into_iter().next().unwrap()
}

pub(crate) async fn all(house: &House, kind: &str) -> Vec<kua_core::ports::EntityRow> {
    let query = kua_core::ports::EntityQuery::of_kind(kind, kua_core::ports::Window::first(100));
    house.entities(query).await.unwrap().rows
}
