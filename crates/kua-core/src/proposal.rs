//! The proposals document: what `kua read --json` prints and what the desk reviews.
//!
//! A proposal is what a program found, with its exact span; it is never a statement. The order
//! of the fields and the names are those of the format `kua-read/1`; what is not known is null,
//! never absent. Positions count Unicode code points of the text, the end exclusive.
//!
//! The debug forms withhold names and words of the source.

mod debug;
mod event_type;
mod values;

use serde::de::Error as _;
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ProposalId;
use crate::edtf::Edtf;

pub use self::event_type::EventType;
pub use self::values::{
    BodyValue, ChargeValue, DemandValue, EventValue, FigureValue, GroupValue, Number,
    OrganisationValue, PersonClass, PersonValue, PlaceValue, QuotationValue, Sentence,
    SentenceYears, TimeValue,
};

/// The name and version of the format.
pub const FORMAT: &str = "kua-read/1";

/// Everything that was proposed for one text of one document.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposalDocument {
    /// Always [`FORMAT`].
    pub format: String,
    /// What is known of the document.
    pub document: DocumentFacts,
    /// The text that all positions count in.
    pub text: TextFacts,
    /// What a reader should know about the reading itself.
    pub notices: Vec<Notice>,
    /// The proposals, in the order in which they begin in the text.
    pub proposals: Vec<Proposal>,
}

/// What is known of the document as a whole.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentFacts {
    /// SHA-256 of the original's bytes, in lower-case hexadecimal digits.
    pub sha256: Option<String>,
    /// The media type, such as `text/html`.
    pub media_type: Option<String>,
    /// BCP 47 tag of the language of the text.
    pub language: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<Edtf>,
    /// When its statements were made; often not the day of publication.
    pub stated: Option<Edtf>,
}

/// The text that was read.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextFacts {
    /// SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.
    pub sha256: Option<String>,
    /// How many code points it has.
    pub characters: usize,
    /// The text itself.
    pub content: String,
}

/// Something a reader should know about the reading.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// A code that stays the same, such as `ambiguous-date`.
    pub code: String,
    /// What happened and what follows from it, in English.
    pub message: String,
    /// Where: `characters 16-26` of the text, or a byte or page of the original.
    pub place: Option<String>,
}

/// A place in the text and what stands there.
///
/// Invariant: `exact` is the text from `begin` to `end`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first code point.
    pub begin: usize,
    /// The code point behind the last.
    pub end: usize,
    /// The words.
    pub exact: String,
}

/// One thing a program found: one real person, organisation, place or event is one proposal.
#[derive(Clone, PartialEq)]
pub struct Proposal {
    /// Its id: the same as long as text and extractor are the same.
    pub id: ProposalId,
    /// Where it stands; for a name the fullest form.
    pub span: Span,
    /// Further spellings of the name, or repetitions of the event.
    pub mentions: Vec<Span>,
    /// Pronouns and descriptions that mean it.
    pub references: Vec<Span>,
    /// What is proposed.
    pub value: ProposalValue,
    /// How sure the rule is, 0 to 1; a heuristic, not a measured probability.
    pub certainty: f64,
    /// The rule or model, with its version.
    pub by: String,
}

/// What kind of thing is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProposalKind {
    /// A named person.
    Person,
    /// A named body.
    Organisation,
    /// An unnamed authority or office.
    Body,
    /// An unnamed set of people.
    Group,
    /// A place.
    Place,
    /// A time.
    Time,
    /// Something that happened.
    Event,
    /// A law article brought to bear.
    Charge,
    /// Words somebody said.
    Quotation,
    /// A claimed quantity.
    Figure,
    /// What somebody asks of somebody.
    Demand,
}

impl ProposalKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Person,
        Self::Organisation,
        Self::Body,
        Self::Group,
        Self::Place,
        Self::Time,
        Self::Event,
        Self::Charge,
        Self::Quotation,
        Self::Figure,
        Self::Demand,
    ];

    /// Returns the word of the format.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Body => "body",
            Self::Group => "group",
            Self::Place => "place",
            Self::Time => "time",
            Self::Event => "event",
            Self::Charge => "charge",
            Self::Quotation => "quotation",
            Self::Figure => "figure",
            Self::Demand => "demand",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is proposed, one form a kind.
#[derive(Clone, PartialEq)]
pub enum ProposalValue {
    /// A named person.
    Person(PersonValue),
    /// A named body.
    Organisation(OrganisationValue),
    /// An unnamed authority or office.
    Body(BodyValue),
    /// An unnamed set of people.
    Group(GroupValue),
    /// A place.
    Place(PlaceValue),
    /// A time.
    Time(TimeValue),
    /// Something that happened.
    Event(EventValue),
    /// A law article brought to bear.
    Charge(ChargeValue),
    /// Words somebody said.
    Quotation(QuotationValue),
    /// A claimed quantity.
    Figure(FigureValue),
    /// What somebody asks of somebody.
    Demand(DemandValue),
}

impl ProposalValue {
    /// Returns the kind.
    pub fn kind(&self) -> ProposalKind {
        match self {
            Self::Person(_) => ProposalKind::Person,
            Self::Organisation(_) => ProposalKind::Organisation,
            Self::Body(_) => ProposalKind::Body,
            Self::Group(_) => ProposalKind::Group,
            Self::Place(_) => ProposalKind::Place,
            Self::Time(_) => ProposalKind::Time,
            Self::Event(_) => ProposalKind::Event,
            Self::Charge(_) => ProposalKind::Charge,
            Self::Quotation(_) => ProposalKind::Quotation,
            Self::Figure(_) => ProposalKind::Figure,
            Self::Demand(_) => ProposalKind::Demand,
        }
    }

    /// Returns the name, where the kind has one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Person(value) => Some(&value.name),
            Self::Organisation(value) => Some(&value.name),
            Self::Body(value) => Some(&value.name),
            Self::Group(value) => Some(&value.name),
            Self::Place(value) => Some(&value.name),
            _ => None,
        }
    }

    /// Returns the ids of the other proposals that this value names, in the order of its fields.
    pub fn names(&self) -> Vec<ProposalId> {
        match self {
            Self::Event(value) => [&value.victims, &value.actors, &value.places]
                .into_iter()
                .flatten()
                .copied()
                .chain(value.time)
                .chain(value.charges.iter().copied())
                .collect(),
            Self::Charge(value) => value.accused.clone(),
            Self::Quotation(value) => value.speaker.into_iter().collect(),
            Self::Demand(value) => value.by.iter().chain(&value.addressee).copied().collect(),
            _ => Vec::new(),
        }
    }
}

impl Serialize for Proposal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Proposal", 10)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("kind", &self.value.kind())?;
        fields.serialize_field("begin", &self.span.begin)?;
        fields.serialize_field("end", &self.span.end)?;
        fields.serialize_field("exact", &self.span.exact)?;
        fields.serialize_field("mentions", &self.mentions)?;
        fields.serialize_field("references", &self.references)?;
        match &self.value {
            ProposalValue::Person(value) => fields.serialize_field("value", value)?,
            ProposalValue::Organisation(value) => fields.serialize_field("value", value)?,
            ProposalValue::Body(value) => fields.serialize_field("value", value)?,
            ProposalValue::Group(value) => fields.serialize_field("value", value)?,
            ProposalValue::Place(value) => fields.serialize_field("value", value)?,
            ProposalValue::Time(value) => fields.serialize_field("value", value)?,
            ProposalValue::Event(value) => fields.serialize_field("value", value)?,
            ProposalValue::Charge(value) => fields.serialize_field("value", value)?,
            ProposalValue::Quotation(value) => fields.serialize_field("value", value)?,
            ProposalValue::Figure(value) => fields.serialize_field("value", value)?,
            ProposalValue::Demand(value) => fields.serialize_field("value", value)?,
        }
        fields.serialize_field("certainty", &self.certainty)?;
        fields.serialize_field("by", &self.by)?;
        fields.end()
    }
}

/// The fields as they stand in the JSON, before the value's form is known.
#[derive(Deserialize)]
struct WrittenProposal {
    id: ProposalId,
    kind: ProposalKind,
    begin: usize,
    end: usize,
    exact: String,
    mentions: Vec<Span>,
    references: Vec<Span>,
    value: serde_json::Value,
    certainty: f64,
    by: String,
}

impl<'de> Deserialize<'de> for Proposal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = WrittenProposal::deserialize(deserializer)?;
        let value = written.value;
        let value = match written.kind {
            ProposalKind::Person => serde_json::from_value(value).map(ProposalValue::Person),
            ProposalKind::Organisation => {
                serde_json::from_value(value).map(ProposalValue::Organisation)
            }
            ProposalKind::Body => serde_json::from_value(value).map(ProposalValue::Body),
            ProposalKind::Group => serde_json::from_value(value).map(ProposalValue::Group),
            ProposalKind::Place => serde_json::from_value(value).map(ProposalValue::Place),
            ProposalKind::Time => serde_json::from_value(value).map(ProposalValue::Time),
            ProposalKind::Event => serde_json::from_value(value).map(ProposalValue::Event),
            ProposalKind::Charge => serde_json::from_value(value).map(ProposalValue::Charge),
            ProposalKind::Quotation => serde_json::from_value(value).map(ProposalValue::Quotation),
            ProposalKind::Figure => serde_json::from_value(value).map(ProposalValue::Figure),
            ProposalKind::Demand => serde_json::from_value(value).map(ProposalValue::Demand),
        };
        Ok(Self {
            id: written.id,
            span: Span {
                begin: written.begin,
                end: written.end,
                exact: written.exact,
            },
            mentions: written.mentions,
            references: written.references,
            value: value.map_err(|_| {
                D::Error::custom(format!(
                    "the value does not fit the kind {}",
                    written.kind.code()
                ))
            })?,
            certainty: written.certainty,
            by: written.by,
        })
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests;
