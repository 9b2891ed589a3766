//! What a proposal of each kind says: its value, field by field as in the format.
//!
//! Never says where it stands; that is the proposal's.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::EventType;
use crate::ProposalId;
use crate::edtf::Edtf;

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
