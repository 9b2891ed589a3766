//! The proposals document: what `kua read --json` prints and what the desk reviews.
//!
//! A proposal is what a program found, with its exact span; it is never a statement. The order
//! of the fields and the names are those of the format `kua-read/1`; what is not known is null,
//! never absent. Positions count Unicode code points of the text, the end exclusive.
//!
//! The debug forms withhold names and words of the source.

use std::fmt;

use serde::de::Error as _;
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ProposalId;
use crate::edtf::Edtf;

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

/// A named person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonValue {
    /// The fullest form of the name in the text.
    pub name: String,
    /// What the text says the person is, in its words.
    pub role: Option<String>,
    /// The part the person plays in the text.
    pub class: PersonClass,
}

/// The part a person plays in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonClass {
    /// Reported as detained, tried, searched, disappeared, deported, released or killed.
    Victim,
    /// Quoted.
    Speaker,
    /// Holds an office.
    Official,
    /// Kin of another.
    Relative,
    /// Anybody else.
    Other,
}

impl PersonClass {
    /// Returns the word of the format.
    pub fn code(self) -> &'static str {
        match self {
            Self::Victim => "victim",
            Self::Speaker => "speaker",
            Self::Official => "official",
            Self::Relative => "relative",
            Self::Other => "other",
        }
    }
}

/// A named body.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationValue {
    /// The name.
    pub name: String,
    /// Its short form in the text.
    pub abbreviation: Option<String>,
}

/// An unnamed authority or office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyValue {
    /// The words used for it.
    pub name: String,
}

/// An unnamed set of people.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupValue {
    /// The words used for them.
    pub name: String,
    /// How many, where the text says it.
    pub people: Option<u64>,
}

/// A place.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceValue {
    /// The name.
    pub name: String,
    /// The key in the gazetteer, where it is in there.
    pub gazetteer: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// ISO 3166-1 two-letter code.
    pub country: Option<String>,
}

/// A time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeValue {
    /// The best reading; null where it cannot be resolved.
    pub edtf: Option<Edtf>,
    /// What it was resolved against.
    pub anchor: Option<Edtf>,
    /// Other readings.
    pub alternatives: Vec<Edtf>,
}

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventValue {
    /// What.
    #[serde(rename = "type")]
    pub event_type: EventType,
    /// To whom: persons, groups, organisations.
    pub victims: Vec<ProposalId>,
    /// By whom: persons, organisations, bodies, groups.
    pub actors: Vec<ProposalId>,
    /// Where.
    pub places: Vec<ProposalId>,
    /// When.
    pub time: Option<ProposalId>,
    /// The charges that belong to it.
    pub charges: Vec<ProposalId>,
}

/// A law article brought to bear.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ChargeValue {
    /// The law, in the text's words.
    pub law: Option<String>,
    /// The article, in the text's words.
    pub article: Option<String>,
    /// What the accused is said to have done: the authority's words, not ours.
    pub offence: Option<String>,
    /// The sentence it threatens.
    pub max_sentence: Option<Sentence>,
    /// The sentence that was passed.
    pub imposed_sentence: Option<Sentence>,
    /// Who stands accused: persons and groups.
    pub accused: Vec<ProposalId>,
}

/// A sentence, in words and years.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// The words.
    pub text: String,
    /// How long.
    pub years: Option<SentenceYears>,
}

/// How long a sentence is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SentenceYears {
    /// So many years; months are parts of twelve.
    Years(f64),
    /// For life.
    Life,
    /// Death.
    Death,
}

impl Serialize for SentenceYears {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Years(years) => Number(*years).serialize(serializer),
            Self::Life => serializer.serialize_str("life"),
            Self::Death => serializer.serialize_str("death"),
        }
    }
}

impl<'de> Deserialize<'de> for SentenceYears {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(word) if word == "life" => Ok(Self::Life),
            serde_json::Value::String(word) if word == "death" => Ok(Self::Death),
            other => other
                .as_f64()
                .map(Self::Years)
                .ok_or_else(|| D::Error::custom("years is a number, \"life\" or \"death\"")),
        }
    }
}

/// Words somebody said; the proposal's span holds them without the marks.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotationValue {
    /// Who said them.
    pub speaker: Option<ProposalId>,
    /// True where the words stand without quotation marks.
    pub reported: bool,
}

/// A claimed quantity.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FigureValue {
    /// At least.
    pub low: Option<Number>,
    /// The number itself.
    pub point: Option<Number>,
    /// At most.
    pub high: Option<Number>,
    /// True for "about" and the like.
    pub approximate: bool,
    /// What is counted, in one word.
    pub unit: Option<String>,
    /// What is counted, in the text's words.
    pub about: Option<String>,
}

/// A number that prints without a fraction where it has none.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Deserialize)]
#[serde(transparent)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Up to 2^53 a double holds every whole number.
        if self.0.fract() == 0.0 && self.0.abs() <= 9_007_199_254_740_992.0 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// What somebody asks of somebody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandValue {
    /// Who asks.
    pub by: Vec<ProposalId>,
    /// Of whom.
    pub addressee: Vec<ProposalId>,
    /// What for, in the text's words.
    pub what: Option<String>,
}

macro_rules! event_types {
    ($($name:ident $code:literal $doc:literal)*) => {
        /// What happened: the field's own list of types.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum EventType {
            $(#[doc = $doc] #[serde(rename = $code)] $name,)*
        }

        impl EventType {
            /// All types, in the order of the format.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the word of the format.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// Reads the word back.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

event_types! {
    Arrest "arrest" "Taken by an authority."
    Detention "detention" "Held by an authority, or taken and held."
    PretrialDetention "pretrial_detention" "Held by a court's order before trial."
    HouseArrest "house_arrest" "Confined at home."
    Interrogation "interrogation" "Questioned."
    Search "search" "Home, office or person searched."
    Summons "summons" "Ordered to appear."
    Charge "charge" "Accused of an offence under a law."
    CriminalCase "criminal_case" "A criminal case or investigation opened."
    Hearing "hearing" "A court's session."
    Trial "trial" "Tried."
    Conviction "conviction" "Found guilty."
    Sentence "sentence" "Sentenced."
    Imprisonment "imprisonment" "Serving a sentence, or held in prison."
    Fine "fine" "Fined."
    Appeal "appeal" "A judgment appealed against."
    CourtDecision "court_decision" "Another decision of a court."
    Transfer "transfer" "Moved to another place."
    Release "release" "Set free."
    TravelRestriction "travel_restriction" "Kept from travelling."
    Deportation "deportation" "Sent out of the country."
    DeportationPrevented "deportation_prevented" "A deportation stopped."
    Disappearance "disappearance" "Gone, whereabouts not known."
    Torture "torture" "Tortured or ill-treated."
    Death "death" "Died or was killed."
    Harassment "harassment" "Harassed."
    Threat "threat" "Threatened."
    Surveillance "surveillance" "Watched or followed."
    Attack "attack" "Attacked."
    Smear "smear" "Publicly slandered."
    BanDemand "ban_demand" "A ban was demanded."
    Closure "closure" "An office or outlet closed."
    Deregistration "deregistration" "Struck off a register, or refused an entry."
    Flight "flight" "Fled."
    AsylumClaim "asylum_claim" "Asked for asylum."
    AsylumDecision "asylum_decision" "A decision on asylum."
    DocumentSeizure "document_seizure" "Papers taken."
    ForcedLabour "forced_labour" "Made to work."
    Indoctrination "indoctrination" "Sent to be re-educated."
    FamilySeparation "family_separation" "Parted from the family."
    PleaAgreement "plea_agreement" "A plea bargain."
    ActivityBan "activity_ban" "Forbidden to be active."
    Other "other" "Anything else."
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

macro_rules! withheld {
    ($($name:ident),*) => {
        $(
            impl fmt::Debug for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(formatter, concat!(stringify!($name), "([withheld])"))
                }
            }
        )*
    };
}

withheld!(
    DocumentFacts,
    TextFacts,
    Notice,
    PersonValue,
    OrganisationValue,
    BodyValue,
    GroupValue,
    PlaceValue,
    TimeValue,
    EventValue,
    ChargeValue,
    Sentence,
    QuotationValue,
    FigureValue,
    DemandValue
);

impl fmt::Debug for ProposalDocument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ProposalDocument")
            .field("format", &self.format)
            .field("notices", &self.notices.len())
            .field("proposals", &self.proposals)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Span({}..{} [withheld])", self.begin, self.end)
    }
}

impl fmt::Debug for Proposal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Proposal({:?} {} {:?} {})",
            self.id,
            self.value.kind().code(),
            self.span,
            self.by
        )
    }
}

impl fmt::Debug for ProposalValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "ProposalValue::{}([withheld])",
            self.kind().code()
        )
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;

    fn proposal(value: ProposalValue) -> Proposal {
        Proposal {
            id: ProposalId::from_random([1; 16]),
            span: Span {
                begin: 0,
                end: 4,
                exact: "Aida".into(),
            },
            mentions: Vec::new(),
            references: Vec::new(),
            value,
            certainty: 0.5,
            by: "rule:test/1".into(),
        }
    }

    #[test]
    fn fields_stand_in_the_order_of_the_format_and_unknown_is_null() {
        let json = serde_json::to_string(&proposal(ProposalValue::Person(PersonValue {
            name: "Aida".into(),
            role: None,
            class: PersonClass::Other,
        })))
        .unwrap();
        assert_eq!(
            json,
            "{\"id\":\"01010101-0101-4101-8101-010101010101\",\"kind\":\"person\",\"begin\":0,\"end\":4,\
             \"exact\":\"Aida\",\"mentions\":[],\"references\":[],\
             \"value\":{\"name\":\"Aida\",\"role\":null,\"class\":\"other\"},\"certainty\":0.5,\"by\":\"rule:test/1\"}"
        );
    }

    #[test]
    fn every_kind_survives_json() {
        let sentence = |years| {
            Some(Sentence {
                text: "so long".into(),
                years: Some(years),
            })
        };
        let id = ProposalId::from_random([2; 16]);
        for value in [
            ProposalValue::Organisation(OrganisationValue {
                name: "Aida".into(),
                abbreviation: None,
            }),
            ProposalValue::Body(BodyValue {
                name: "police".into(),
            }),
            ProposalValue::Group(GroupValue {
                name: "20 people".into(),
                people: Some(20),
            }),
            ProposalValue::Place(PlaceValue {
                name: "Aida".into(),
                gazetteer: None,
                latitude: Some(43.25),
                longitude: None,
                country: Some("KZ".into()),
            }),
            ProposalValue::Time(TimeValue {
                edtf: "2019-03-09/2019-03-10".parse().ok(),
                anchor: None,
                alternatives: vec!["2019".parse().unwrap()],
            }),
            ProposalValue::Event(EventValue {
                event_type: EventType::PretrialDetention,
                victims: vec![id],
                actors: vec![],
                places: vec![],
                time: Some(id),
                charges: vec![],
            }),
            ProposalValue::Charge(ChargeValue {
                law: None,
                article: Some("Article 174".into()),
                offence: None,
                max_sentence: sentence(SentenceYears::Years(10.0)),
                imposed_sentence: sentence(SentenceYears::Life),
                accused: vec![id],
            }),
            ProposalValue::Quotation(QuotationValue {
                speaker: Some(id),
                reported: true,
            }),
            ProposalValue::Figure(FigureValue {
                low: None,
                point: Some(Number(1_100_000.0)),
                high: Some(Number(1.5)),
                approximate: true,
                unit: None,
                about: None,
            }),
            ProposalValue::Demand(DemandValue {
                by: vec![id],
                addressee: vec![],
                what: None,
            }),
        ] {
            let whole = proposal(value);
            let json = serde_json::to_string(&whole).unwrap();
            assert!(!json.contains("10.0"), "{json}");
            assert!(
                serde_json::from_str::<Proposal>(&json).unwrap() == whole,
                "{json}"
            );
        }
    }

    #[test]
    fn event_types_are_the_43_of_the_format() {
        assert_eq!(EventType::ALL.len(), 43);
        for event_type in EventType::ALL {
            assert_eq!(EventType::from_code(event_type.code()), Some(*event_type));
            assert_eq!(serde_json::to_value(event_type).unwrap(), event_type.code());
        }
        for kind in ProposalKind::ALL {
            assert_eq!(ProposalKind::from_code(kind.code()), Some(kind));
        }
    }

    #[test]
    fn debug_withholds_names() {
        let shown = format!(
            "{:?}",
            proposal(ProposalValue::Body(BodyValue {
                name: "Aida".into()
            }))
        );
        assert!(!shown.contains("Aida"), "{shown}");
    }
}
