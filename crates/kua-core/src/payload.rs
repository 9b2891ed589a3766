//! The bytes of a payload: deterministic CBOR, written out in `docs/reference/log-format.md`.
//!
//! A payload has one encoding. What is empty, none or false is left out; what
//! this version does not know in a value is kept as it came.

use crate::access::Access;
use crate::cbor::{self, Value as Item};
use crate::passage::{Cell, ListRow, Media, PageBox, Passage, Place, Region, RegionUnit, Words};
use crate::statement::{Certainty, Clock, Holder, Payload, PayloadKind, Recorded, RestsOn};
use crate::value::{
    Charge, Consent, Decimal, Decision, Demand, Erasure, Figure, Involvement, Length, Money, Name,
    NameKind, Original, Point, Quotation, Sentence, Term, Text, TextVersion, Time, Value,
};
use crate::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};

/// Version of the layout.
const VERSION: u64 = 1;

/// Bytes are not a payload of this format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayloadError {
    /// The bytes are not deterministic CBOR.
    #[error(transparent)]
    Encoding(#[from] cbor::CborError),
    /// A field is missing or of the wrong kind.
    #[error("the payload's field `{0}` is missing or of the wrong kind")]
    Field(&'static str),
    /// It was written by a newer version.
    #[error("the payload was written by a newer version of kua")]
    Newer,
    /// It is valid CBOR, but not the one encoding of what it says.
    #[error("the payload is not in its one encoding")]
    NotCanonical,
}

impl Payload {
    /// Encodes it: the bytes that the commitment covers.
    pub fn encode(&self) -> Vec<u8> {
        cbor::encode(&self.item())
    }

    fn item(&self) -> Item {
        let mut fields = Fields::default();
        fields.put("version", &VERSION);
        fields.put("type", &self.kind);
        fields.put("subject", &self.subject);
        fields.put("property", &self.property);
        fields.entry("value", Some(value_item(&self.value)));
        fields.put("passages", &self.passages);
        fields.put("holder", &self.holder);
        fields.put("author", &self.author);
        fields.put("certainty", &self.certainty);
        fields.put("access", &self.access);
        fields.put("case", &self.case);
        fields.put("consent", &self.consent);
        fields.put("recorded", &self.recorded);
        fields.put("rests-on", &self.rests_on);
        fields.finish()
    }

    /// Reads it back, strictly: what decodes encodes to the same bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, PayloadError> {
        let item = cbor::decode(bytes)?;
        if u64::take(item.get("version"), "version")? != VERSION {
            return Err(PayloadError::Newer);
        }
        let value = item.get("value").ok_or(PayloadError::Field("value"))?;
        let payload = Self {
            kind: Part::take(item.get("type"), "type")?,
            subject: Part::take(item.get("subject"), "subject")?,
            property: Part::take(item.get("property"), "property")?,
            value: value_from(value)?,
            passages: Part::take(item.get("passages"), "passages")?,
            holder: Part::take(item.get("holder"), "holder")?,
            author: Part::take(item.get("author"), "author")?,
            certainty: Part::take(item.get("certainty"), "certainty")?,
            access: Part::take(item.get("access"), "access")?,
            case: Part::take(item.get("case"), "case")?,
            consent: Part::take(item.get("consent"), "consent")?,
            recorded: Part::take(item.get("recorded"), "recorded")?,
            rests_on: Part::take(item.get("rests-on"), "rests-on")?,
        };
        if payload.encode() == bytes {
            Ok(payload)
        } else {
            Err(PayloadError::NotCanonical)
        }
    }
}

#[derive(Default)]
struct Fields(Vec<(Item, Item)>);

impl Fields {
    fn put(&mut self, key: &str, part: &impl Part) {
        self.entry(key, part.give());
    }

    fn entry(&mut self, key: &str, item: Option<Item>) {
        if let Some(item) = item {
            self.0.push((Item::text(key), item));
        }
    }

    fn finish(self) -> Item {
        Item::Map(self.0)
    }
}

/// Something that stands in a payload.
trait Part: Sized {
    /// Encodes it; nothing where it is left out.
    fn give(&self) -> Option<Item>;
    /// Reads it back.
    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError>;
}

impl<T: Part> Part for Option<T> {
    fn give(&self) -> Option<Item> {
        self.as_ref().and_then(Part::give)
    }

    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
        item.map(|item| T::take(Some(item), field)).transpose()
    }
}

impl<T: Part> Part for Vec<T> {
    fn give(&self) -> Option<Item> {
        // An element that is left out would shift the others; none of the parts used here is.
        (!self.is_empty()).then(|| {
            Item::Array(
                self.iter()
                    .map(|part| part.give().unwrap_or(Item::Null))
                    .collect(),
            )
        })
    }

    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
        let Some(item) = item else {
            return Ok(Self::new());
        };
        let items = item.as_array().ok_or(PayloadError::Field(field))?;
        items
            .iter()
            .map(|item| T::take(Some(item), field))
            .collect()
    }
}

impl<A: Part, B: Part> Part for (A, B) {
    fn give(&self) -> Option<Item> {
        Some(Item::Array(vec![
            self.0.give().unwrap_or(Item::Null),
            self.1.give().unwrap_or(Item::Null),
        ]))
    }

    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
        let Some([a, b]) = item.and_then(Item::as_array) else {
            return Err(PayloadError::Field(field));
        };
        let present = |item: &'_ Item| !item.is_null();
        Ok((
            A::take(Some(a).filter(|a| present(a)), field)?,
            B::take(Some(b).filter(|b| present(b)), field)?,
        ))
    }
}

macro_rules! parts {
    ($($kind:ty: |$part:ident| $give:expr, |$item:ident| $take:expr;)*) => {
        $(
            impl Part for $kind {
                fn give(&self) -> Option<Item> {
                    let $part = self;
                    Some($give)
                }

                fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
                    let $item = item.ok_or(PayloadError::Field(field))?;
                    $take.ok_or(PayloadError::Field(field))
                }
            }
        )*
    };
}

fn signed(number: i64) -> Item {
    if number < 0 {
        Item::Negative(number.unsigned_abs() - 1)
    } else {
        Item::Unsigned(number.unsigned_abs())
    }
}

parts! {
    String: |part| Item::text(part.as_str()), |item| item.as_text().map(str::to_owned);
    u64: |part| Item::Unsigned(*part), |item| item.as_u64();
    u32: |part| Item::Unsigned(u64::from(*part)), |item| item.as_u64().and_then(|n| n.try_into().ok());
    u8: |part| Item::Unsigned(u64::from(*part)), |item| item.as_u64().and_then(|n| n.try_into().ok());
    i64: |part| signed(*part), |item| item.as_i64();
    i32: |part| signed(i64::from(*part)), |item| item.as_i64().and_then(|n| n.try_into().ok());
    [u8; 32]: |part| Item::bytes(part.as_slice()), |item| item.as_array_of::<32>();
    RecordId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    DocumentId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    TextId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    StatementId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    OriginalId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    ProposalId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    KeyId: |part| Item::bytes(part.bytes()), |item| item.as_array_of::<16>().map(Self::from_bytes);
    Access: |part| Item::text(part.code()), |item| item.as_text().and_then(Self::from_code);
    Certainty: |part| Item::text(part.code()), |item| item.as_text().and_then(Self::from_code);
    Clock: |part| Item::text(part.code()), |item| item.as_text().and_then(Self::from_code);
    NameKind: |part| Item::text(part.code()), |item| item.as_text().and_then(Self::from_code);
    PayloadKind: |part| Item::text(part.code()), |item| match item.as_text() {
        Some("statement") => Some(Self::Statement),
        Some("judgement") => Some(Self::Judgement),
        _ => None,
    };
    RegionUnit: |part| Item::text(match part { Self::Pixel => "pixel", Self::Percent => "percent" }), |item| match item.as_text() {
        Some("pixel") => Some(Self::Pixel),
        Some("percent") => Some(Self::Percent),
        _ => None,
    };
    Holder: |part| match part {
        Self::Record(id) => Item::bytes(id.bytes()),
        Self::Words(words) => Item::text(words.as_str()),
    }, |item| match item {
        Item::Text(words) => Some(Self::Words(words.clone())),
        other => other.as_array_of::<16>().map(|bytes| Self::Record(RecordId::from_bytes(bytes))),
    };
    Length: |part| match part {
        Self::Years(years) => years.give().unwrap_or(Item::Null),
        Self::Life => Item::text("life"),
        Self::Death => Item::text("death"),
    }, |item| match item.as_text() {
        Some("life") => Some(Self::Life),
        Some("death") => Some(Self::Death),
        Some(_) => None,
        None => Decimal::take(Some(item), "years").ok().map(Self::Years),
    };
    Decimal: |part| Item::Array(vec![signed(part.digits), Item::Unsigned(u64::from(part.scale))]), |item| match item.as_array() {
        Some([digits, scale]) => digits.as_i64().zip(scale.as_u64().and_then(|n| n.try_into().ok())).map(|(digits, scale)| Self { digits, scale }),
        _ => None,
    };
}

impl Part for bool {
    fn give(&self) -> Option<Item> {
        self.then_some(Item::Bool(true))
    }

    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
        item.map_or(Ok(false), |item| {
            item.as_bool().ok_or(PayloadError::Field(field))
        })
    }
}

/// Structs as maps with text keys.
macro_rules! records {
    ($($kind:ident { $($field:ident: $key:literal),* $(,)? })*) => {
        /// Every key of every map, for the test of the format's page.
        #[cfg(test)]
        const KEYS: &[(&str, &[&str])] = &[$((stringify!($kind), &[$($key),*])),*];

        $(
            impl Part for $kind {
                fn give(&self) -> Option<Item> {
                    let mut fields = Fields::default();
                    $(fields.put($key, &self.$field);)*
                    Some(fields.finish())
                }

                fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
                    let item = item.filter(|item| item.as_map().is_some()).ok_or(PayloadError::Field(field))?;
                    Ok(Self { $($field: Part::take(item.get($key), $key)?),* })
                }
            }
        )*
    };
}

records! {
    Recorded { seconds: "seconds", clock: "clock" }
    RestsOn { document: "document", text: "text", sha256: "sha256" }
    PageBox { page: "page", x: "x", y: "y", width: "width", height: "height" }
    Cell { sheet: "sheet", row: "row", column: "column" }
    Region { unit: "unit", x: "x", y: "y", width: "w", height: "h" }
    Media { time: "t", region: "xywh", page: "page" }
    ListRow { list: "list", row: "row", column: "column" }
    Words { text: "text", begin: "begin", end: "end", exact: "exact", prefix: "prefix", suffix: "suffix", boxes: "boxes", cell: "cell", media: "media" }
    Text { text: "text", language: "language", script: "script" }
    Name { text: "text", language: "language", script: "script", kind: "kind", of: "of", valid: "valid" }
    Time { edtf: "edtf", words: "words", anchor: "anchor", calendar: "calendar", alternatives: "alternatives", earliest: "earliest", latest: "latest" }
    Involvement { who: "who", role: "role", degree: "degree" }
    Term { vocabulary: "vocabulary", code: "code" }
    Figure { low: "low", point: "point", high: "high", approximate: "approximate", unit: "unit", about: "about", period: "period", area: "area" }
    Charge { law: "law", article: "article", offence: "offence", max_sentence: "max-sentence", imposed_sentence: "imposed-sentence", provision: "provision" }
    Sentence { text: "text", length: "length", duration: "duration", fine: "fine" }
    Money { amount: "amount", currency: "currency" }
    Quotation { text: "text", speaker: "speaker", reported: "reported" }
    Demand { what: "what", by: "by", addressee: "addressee" }
    Point { latitude: "latitude", longitude: "longitude", radius: "radius" }
    Original { file: "file", sha256: "sha256", size: "size", media_type: "media-type", name: "name", derived_from: "derived-from" }
    TextVersion { text: "text", sha256: "sha256", characters: "characters", method: "method", by: "by", language: "language", of: "of", checked_by: "checked-by" }
    Consent { for_whom: "for", given_by: "given-by", relation: "relation", uses: "uses", identity: "identity", bodies: "bodies", date: "date", language: "language", explained_by: "explained-by", interpreted_by: "interpreted-by", risk: "risk", valid: "valid" }
    Decision { proposal: "proposal", text: "text", kind: "kind", normalised: "normalised", begin: "begin", end: "end", by: "by", record: "record", statements: "statements", corrected: "corrected", reason: "reason" }
    Erasure { leaves: "leaves", ground: "ground", approvers: "approvers", originals: "originals", texts: "texts" }
}

impl Part for Passage {
    fn give(&self) -> Option<Item> {
        let mut fields = Fields::default();
        match &self.place {
            Place::Words(words) => fields.put("words", words),
            Place::Media(media) => fields.put("media", media),
            Place::Row(row) => fields.put("row", row),
            Place::Whole => {}
            Place::Unknown(encoded) => return cbor::decode(encoded).ok(),
        }
        fields.put("document", &self.document);
        Some(fields.finish())
    }

    fn take(item: Option<&Item>, field: &'static str) -> Result<Self, PayloadError> {
        let item = item.ok_or(PayloadError::Field(field))?;
        let document = Part::take(item.get("document"), "document")?;
        let selectors = (item.get("words"), item.get("media"), item.get("row"));
        let place = match selectors {
            (Some(words), None, None) => Part::take(Some(words), "words").map(Place::Words),
            (None, Some(media), None) => Part::take(Some(media), "media").map(Place::Media),
            (None, None, Some(row)) => Part::take(Some(row), "row").map(Place::Row),
            (None, None, None) => Ok(Place::Whole),
            _ => Err(PayloadError::Field("passages")),
        };
        let encoded = cbor::encode(item);
        // A selector of a later version must not make the passage the whole document.
        if let Ok(place) = place {
            let known = Self { document, place };
            if known.give().map(|item| cbor::encode(&item)).as_ref() == Some(&encoded) {
                return Ok(known);
            }
        }
        Ok(Self {
            document,
            place: Place::Unknown(encoded),
        })
    }
}

/// A value is an array of its kind's code and its fields.
fn value_item(value: &Value) -> Item {
    let fields = match value {
        Value::Text(part) => part.give(),
        Value::Name(part) => part.give(),
        Value::Time(part) => part.give(),
        Value::Record(part) => part.give(),
        Value::Involvement(part) => part.give(),
        Value::Term(part) => part.give(),
        Value::Figure(part) => part.give(),
        Value::Charge(part) => part.give(),
        Value::Quotation(part) => part.give(),
        Value::Demand(part) => part.give(),
        Value::Point(part) => part.give(),
        Value::Number(part) => part.give(),
        Value::Flag(part) => Some(Item::Bool(*part)),
        Value::Original(part) => part.give(),
        Value::TextVersion(part) => part.give(),
        Value::Consent(part) => part.give(),
        Value::Decision(part) => part.give(),
        Value::Reason(part) => part.give(),
        Value::Erasure(part) => part.give(),
        Value::Unknown { encoded, .. } => cbor::decode(encoded).ok(),
    };
    Item::Array(vec![Item::text(value.kind()), fields.unwrap_or(Item::Null)])
}

fn value_from(item: &Item) -> Result<Value, PayloadError> {
    let Some([kind, fields]) = item.as_array() else {
        return Err(PayloadError::Field("value"));
    };
    let kind = kind.as_text().ok_or(PayloadError::Field("value"))?;
    let some = Some(fields);
    let value = match kind {
        "text" => Part::take(some, "text").map(Value::Text),
        "name" => Part::take(some, "name").map(Value::Name),
        "time" => Part::take(some, "time").map(Value::Time),
        "record" => Part::take(some, "record").map(Value::Record),
        "involvement" => Part::take(some, "involvement").map(Value::Involvement),
        "term" => Part::take(some, "term").map(Value::Term),
        "figure" => Part::take(some, "figure").map(Value::Figure),
        "charge" => Part::take(some, "charge").map(Value::Charge),
        "quotation" => Part::take(some, "quotation").map(Value::Quotation),
        "demand" => Part::take(some, "demand").map(Value::Demand),
        "point" => Part::take(some, "point").map(Value::Point),
        "number" => Part::take(some, "number").map(Value::Number),
        "flag" => fields
            .as_bool()
            .map(Value::Flag)
            .ok_or(PayloadError::Field("flag")),
        "original" => Part::take(some, "original").map(Value::Original),
        "text-version" => Part::take(some, "text-version").map(Value::TextVersion),
        "consent" => Part::take(some, "consent").map(Value::Consent),
        "decision" => Part::take(some, "decision").map(Value::Decision),
        "reason" => Part::take(some.filter(|item| !item.is_null()), "reason").map(Value::Reason),
        "erasure" => Part::take(some, "erasure").map(Value::Erasure),
        _ => Err(PayloadError::Field("value")),
    };
    // A value of an unknown kind, or with fields of a later version, is kept as it came.
    match value {
        Ok(value) if cbor::encode(&value_item(&value)) == cbor::encode(item) => Ok(value),
        _ => Ok(Value::Unknown {
            kind: kind.to_owned(),
            encoded: cbor::encode(fields),
        }),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(byte: u8) -> RecordId {
        RecordId::from_random([byte; 16])
    }

    fn payload(value: Value) -> Payload {
        Payload {
            kind: PayloadKind::Statement,
            subject: record(1),
            property: "name".into(),
            value,
            passages: vec![
                Passage {
                    document: DocumentId::from_random([2; 16]),
                    place: Place::Words(
                        Words::cut(TextId::from_random([3; 16]), "Аян Серік", 0, 3).unwrap(),
                    ),
                },
                Passage {
                    document: DocumentId::from_random([2; 16]),
                    place: Place::Media(Media {
                        time: Some((1_500, None)),
                        region: Some(Region {
                            unit: RegionUnit::Percent,
                            x: 1,
                            y: 2,
                            width: 3,
                            height: 4,
                        }),
                        page: Some(2),
                    }),
                },
                Passage {
                    document: DocumentId::from_random([2; 16]),
                    place: Place::Row(ListRow {
                        list: record(8),
                        row: 7,
                        column: None,
                    }),
                },
                Passage {
                    document: DocumentId::from_random([2; 16]),
                    place: Place::Whole,
                },
            ],
            holder: Some(Holder::Words("the ministry".into())),
            author: KeyId::from_random([4; 16]),
            certainty: Certainty::Denied,
            access: Access::Team,
            case: Some(record(9)),
            consent: None,
            recorded: Recorded {
                seconds: -5,
                clock: Clock::Unchecked,
            },
            rests_on: vec![RestsOn {
                document: DocumentId::from_random([2; 16]),
                text: None,
                sha256: [7; 32],
            }],
        }
    }

    fn values() -> Vec<Value> {
        let years = |digits, scale| Some(Length::Years(Decimal { digits, scale }));
        vec![
            Value::Text(Text {
                text: "é e\u{301}".into(),
                language: Some("kk".into()),
                script: None,
            }),
            Value::Name(Name {
                text: "سەرىكجان".into(),
                language: None,
                script: Some("Arab".into()),
                kind: NameKind::Transliteration,
                of: Some(StatementId::from_random([5; 16])),
                valid: Some("1998/2019".into()),
            }),
            Value::Time(Time {
                edtf: "2019-03-09/2019-03-10".into(),
                words: Some("last night".into()),
                anchor: Some("2019-03-10".into()),
                calendar: "gregorian".into(),
                alternatives: vec!["2019-11".into()],
                earliest: Some(-3),
                latest: None,
            }),
            Value::Record(record(6)),
            Value::Involvement(Involvement {
                who: record(6),
                role: "victim".into(),
                degree: None,
            }),
            Value::Term(Term {
                vocabulary: "event-types".into(),
                code: "arrest".into(),
            }),
            Value::Figure(Figure {
                low: None,
                point: Some(Decimal {
                    digits: -15,
                    scale: 1,
                }),
                high: None,
                approximate: true,
                unit: None,
                about: Some("people".into()),
                period: None,
                area: None,
            }),
            Value::Charge(Charge {
                law: None,
                article: Some("Article 174".into()),
                offence: None,
                max_sentence: Some(Sentence {
                    text: "up to ten years".into(),
                    length: years(10, 0),
                    duration: None,
                    fine: None,
                }),
                imposed_sentence: Some(Sentence {
                    text: "life".into(),
                    length: Some(Length::Life),
                    duration: Some("P15D".into()),
                    fine: Some(Money {
                        amount: Decimal {
                            digits: 15,
                            scale: 1,
                        },
                        currency: "KZT".into(),
                    }),
                }),
                provision: Some(record(7)),
            }),
            Value::Quotation(Quotation {
                text: "No".into(),
                speaker: Some(record(2)),
                reported: false,
            }),
            Value::Demand(Demand {
                what: "release".into(),
                by: vec![record(1), record(2)],
                addressee: vec![],
            }),
            Value::Point(Point {
                latitude: -1,
                longitude: 76_900_000,
                radius: Some(500),
            }),
            Value::Number(i64::MIN),
            Value::Flag(false),
            Value::Flag(true),
            Value::Original(Original {
                file: OriginalId::from_random([1; 16]),
                sha256: [2; 32],
                size: u64::MAX,
                media_type: "text/plain".into(),
                name: Some("a.txt".into()),
                derived_from: Some((DocumentId::from_random([3; 16]), "tool 1".into())),
            }),
            Value::TextVersion(TextVersion {
                text: TextId::from_random([1; 16]),
                sha256: [2; 32],
                characters: 3,
                method: "extraction".into(),
                by: "kua-ingest 0.1.0".into(),
                language: None,
                of: Some(TextId::from_random([4; 16])),
                checked_by: Some("a second reader".into()),
            }),
            Value::Consent(Consent {
                for_whom: None,
                given_by: Some(record(3)),
                relation: Some("sister".into()),
                uses: vec![("publish".into(), "no".into())],
                identity: "pseudonym".into(),
                bodies: vec![record(4)],
                date: Some("2024-05".into()),
                language: Some("kk".into()),
                explained_by: None,
                interpreted_by: None,
                risk: Some("brother inside".into()),
                valid: Some("../2026".into()),
            }),
            Value::Decision(Decision {
                proposal: ProposalId::from_random([1; 16]),
                text: TextId::from_random([2; 16]),
                kind: "person".into(),
                normalised: "aya".into(),
                begin: 0,
                end: 3,
                by: "rule:x/1".into(),
                record: Some(record(1)),
                statements: vec![StatementId::from_random([9; 16])],
                corrected: true,
                reason: None,
            }),
            Value::Reason(None),
            Value::Reason(Some("twice".into())),
            Value::Erasure(Erasure {
                leaves: vec![[1; 32]],
                ground: "danger".into(),
                approvers: vec![KeyId::from_random([1; 16])],
                originals: vec![OriginalId::from_random([2; 16])],
                texts: vec![TextId::from_random([3; 16])],
            }),
        ]
    }

    #[test]
    fn every_kind_of_value_comes_back_as_itself() {
        for value in values() {
            let kind = value.kind().to_owned();
            let payload = payload(value);
            let bytes = payload.encode();
            let back = Payload::decode(&bytes).unwrap_or_else(|error| panic!("{kind}: {error}"));
            assert!(!matches!(back.value, Value::Unknown { .. }), "{kind}");
            assert!(back == payload, "{kind}");
        }
    }

    #[test]
    fn the_page_of_the_format_names_every_key_and_kind() {
        let page = include_str!("../../../docs/reference/payload.md");
        for (kind, keys) in KEYS {
            for key in *keys {
                assert!(page.contains(&format!("`{key}`")), "{kind} {key}");
            }
        }
        for value in values() {
            assert!(
                page.contains(&format!("| `{}` |", value.kind())),
                "{}",
                value.kind()
            );
        }
    }

    #[test]
    fn a_value_of_a_later_version_is_kept_as_it_came() {
        let encoded = cbor::encode(&Item::map([("new", Item::Unsigned(3))]));
        for kind in ["hologram", "text"] {
            let payload = payload(Value::Unknown {
                kind: kind.into(),
                encoded: encoded.clone(),
            });
            let bytes = payload.encode();
            let back = Payload::decode(&bytes).unwrap();
            assert!(matches!(&back.value, Value::Unknown { kind: found, .. } if found == kind));
            assert_eq!(back.encode(), bytes);
        }
    }

    #[test]
    fn a_place_of_a_later_version_is_kept_and_is_not_the_whole_document() {
        let document = DocumentId::from_random([2; 16]);
        for further in [
            vec![("hologram", Item::Unsigned(3))],
            vec![("media", Item::map([("t", Item::Unsigned(1))]))],
            vec![
                ("row", Item::map([("new", Item::Unsigned(1))])),
                ("words", Item::map([("new", Item::Unsigned(1))])),
            ],
        ] {
            let mut entries = vec![("document", Item::bytes(document.bytes()))];
            entries.extend(further);
            let encoded = cbor::encode(&Item::map(entries));
            let payload = Payload {
                passages: vec![Passage {
                    document,
                    place: Place::Unknown(encoded.clone()),
                }],
                ..payload(Value::Flag(true))
            };
            let bytes = payload.encode();
            let back = Payload::decode(&bytes).unwrap();
            assert!(back == payload);
            assert!(matches!(&back.passages[0].place, Place::Unknown(kept) if *kept == encoded));
            assert_eq!(back.encode(), bytes);
        }
    }

    #[test]
    fn words_may_say_when_they_are_spoken() {
        let mut spoken = payload(Value::Flag(true));
        let Place::Words(words) = &mut spoken.passages[0].place else {
            panic!()
        };
        words.media = Some(Media {
            time: Some((61_000, Some(64_500))),
            region: None,
            page: None,
        });
        assert!(Payload::decode(&spoken.encode()).unwrap() == spoken);
    }

    #[test]
    fn a_field_this_version_does_not_know_is_refused_and_not_dropped() {
        let Item::Map(mut entries) = payload(Value::Flag(true)).item() else {
            panic!()
        };
        entries.push((Item::text("extra"), Item::Unsigned(1)));
        assert_eq!(
            Payload::decode(&cbor::encode(&Item::Map(entries))),
            Err(PayloadError::NotCanonical)
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(payload) = Payload::decode(&bytes) {
                prop_assert_eq!(payload.encode(), bytes);
            }
        }

        #[test]
        fn no_changed_bit_is_passed_over(which in 0usize..21, at in 0usize..4000, bit in 0u8..8) {
            let bytes = payload(values()[which].clone()).encode();
            let mut changed = bytes.clone();
            let at = at % changed.len();
            changed[at] ^= 1 << bit;
            if let Ok(back) = Payload::decode(&changed) {
                prop_assert_eq!(back.encode(), changed);
                prop_assert!(back != Payload::decode(&bytes).unwrap());
            }
        }
    }
}
