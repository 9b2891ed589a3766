//! What a statement can say.

use crate::{DocumentId, ProposalId, RecordId, StatementId, TextId};

/// The value of a statement.
///
/// Its debug form shows the kind and withholds what was said.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Words in some language.
    Text(Text),
    /// A name of the subject.
    Name(Name),
    /// A time, as EDTF with the words it was read from.
    Time(Time),
    /// Another record: a place, an organisation, a person.
    Record(RecordId),
    /// A role in an event.
    Involvement(Involvement),
    /// A term of a vocabulary.
    Term(Term),
    /// A claimed quantity.
    Figure(Figure),
    /// A law article brought to bear, with the sentence it threatens or brought.
    Charge(Charge),
    /// Words somebody said.
    Quotation(Quotation),
    /// What somebody asks of somebody.
    Demand(Demand),
    /// A point on the earth.
    Point(Point),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// An original file and what is known of it.
    Original(Original),
    /// A text version of a document.
    TextVersion(TextVersion),
    /// Consent: who gave it for whom and for what.
    Consent(Consent),
    /// A decision on a proposal.
    Decision(Decision),
    /// Why a judgement was made.
    Reason(Option<String>),
    /// An erasure: what, on which ground, by whom.
    Erasure(Erasure),
    /// A kind of value that this version does not know; kept as it came (deterministic CBOR).
    Unknown {
        /// The kind's code.
        kind: String,
        /// The encoded value.
        encoded: Vec<u8>,
    },
}

impl Value {
    /// Returns the code of the value's kind, as the payload carries it.
    pub fn kind(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Name(_) => "name",
            Self::Time(_) => "time",
            Self::Record(_) => "record",
            Self::Involvement(_) => "involvement",
            Self::Term(_) => "term",
            Self::Figure(_) => "figure",
            Self::Charge(_) => "charge",
            Self::Quotation(_) => "quotation",
            Self::Demand(_) => "demand",
            Self::Point(_) => "point",
            Self::Number(_) => "number",
            Self::Flag(_) => "flag",
            Self::Original(_) => "original",
            Self::TextVersion(_) => "text-version",
            Self::Consent(_) => "consent",
            Self::Decision(_) => "decision",
            Self::Reason(_) => "reason",
            Self::Erasure(_) => "erasure",
            Self::Unknown { kind, .. } => kind,
        }
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Value::{}([withheld])", self.kind())
    }
}

/// Words in some language and script.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// BCP 47 tag, if known.
    pub language: Option<String>,
    /// ISO 15924 code, if known.
    pub script: Option<String>,
}

/// A name.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// BCP 47 tag, if known.
    pub language: Option<String>,
    /// ISO 15924 code, if known.
    pub script: Option<String>,
    /// What kind of name it is.
    pub kind: NameKind,
    /// The statement whose name this one transliterates.
    pub of: Option<StatementId>,
    /// The years in which a place name was official, as EDTF.
    pub valid: Option<String>,
}

/// What kind of name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// The whole name.
    Full,
    /// Given name.
    Given,
    /// Family name.
    Family,
    /// Patronymic or father's name.
    Patronymic,
    /// Another name the subject goes by.
    Alias,
    /// The same name in another script.
    Transliteration,
    /// An abbreviation.
    Abbreviation,
}

impl NameKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Full,
        Self::Given,
        Self::Family,
        Self::Patronymic,
        Self::Alias,
        Self::Transliteration,
        Self::Abbreviation,
    ];

    /// Returns the word that the payload carries.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Given => "given",
            Self::Family => "family",
            Self::Patronymic => "patronymic",
            Self::Alias => "alias",
            Self::Transliteration => "transliteration",
            Self::Abbreviation => "abbreviation",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A time.
#[derive(Clone, PartialEq, Eq)]
pub struct Time {
    /// The best reading, EDTF (ISO 8601-2).
    pub edtf: String,
    /// The words it was read from.
    pub words: Option<String>,
    /// What relative words were resolved against, EDTF.
    pub anchor: Option<String>,
    /// The calendar of the source, `gregorian` unless said otherwise.
    pub calendar: String,
    /// Other readings, EDTF.
    pub alternatives: Vec<String>,
    /// Earliest day, counted from 1970-01-01; none is open.
    pub earliest: Option<i64>,
    /// Latest day, counted from 1970-01-01; none is open.
    pub latest: Option<i64>,
}

/// A role of somebody in an event.
#[derive(Clone, PartialEq, Eq)]
pub struct Involvement {
    /// Who.
    pub who: RecordId,
    /// A code of the vocabulary `roles`: victim, alleged-perpetrator, witness, source ...
    pub role: String,
    /// A code of the vocabulary `degrees`, where it is said.
    pub degree: Option<String>,
}

/// A term of a vocabulary.
#[derive(Clone, PartialEq, Eq)]
pub struct Term {
    /// The vocabulary.
    pub vocabulary: String,
    /// The term's code.
    pub code: String,
}

/// A decimal number: `digits` divided by ten to the power of `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// All digits, with the sign.
    pub digits: i64,
    /// How many of them stand behind the point.
    pub scale: u8,
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.scale == 0 {
            return write!(formatter, "{}", self.digits);
        }
        let width = usize::from(self.scale);
        let digits = format!("{:0>1$}", self.digits.unsigned_abs(), width + 1);
        let (whole, rest) = digits.split_at(digits.len() - width);
        let sign = if self.digits < 0 { "-" } else { "" };
        write!(formatter, "{sign}{whole}.{rest}")
    }
}

/// A claimed quantity.
#[derive(Clone, PartialEq, Eq)]
pub struct Figure {
    /// Lower bound.
    pub low: Option<Decimal>,
    /// The number itself.
    pub point: Option<Decimal>,
    /// Upper bound.
    pub high: Option<Decimal>,
    /// Whether the source says "about".
    pub approximate: bool,
    /// What is counted.
    pub unit: Option<String>,
    /// Of whom or what.
    pub about: Option<String>,
    /// When, EDTF.
    pub period: Option<String>,
    /// Where.
    pub area: Option<RecordId>,
}

/// A law article brought to bear.
#[derive(Clone, PartialEq, Eq)]
pub struct Charge {
    /// The law.
    pub law: Option<String>,
    /// The article, as written.
    pub article: Option<String>,
    /// The offence in the words of the source: a claim of an authority.
    pub offence: Option<String>,
    /// The sentence that the article threatens, as the source says.
    pub max_sentence: Option<Sentence>,
    /// The sentence that was passed.
    pub imposed_sentence: Option<Sentence>,
    /// The record of the law article, where there is one.
    pub provision: Option<RecordId>,
}

/// A sentence.
#[derive(Clone, PartialEq, Eq)]
pub struct Sentence {
    /// In the source's words.
    pub text: String,
    /// How long in years, if it can be said.
    pub length: Option<Length>,
    /// How long, where years do not say it exactly: ISO 8601, `P15D`, `P1Y6M`.
    pub duration: Option<String>,
    /// A fine.
    pub fine: Option<Money>,
}

/// A sum of money.
#[derive(Clone, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// ISO 4217 code, or the unit in the source's words (`monthly calculation indices`).
    pub currency: String,
}

/// How long a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// A number of years.
    Years(Decimal),
    /// For life.
    Life,
    /// Death.
    Death,
}

/// Words somebody said.
#[derive(Clone, PartialEq, Eq)]
pub struct Quotation {
    /// The words without the marks.
    pub text: String,
    /// Who said it.
    pub speaker: Option<RecordId>,
    /// Whether the words stand without marks.
    pub reported: bool,
}

/// What somebody asks of somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct Demand {
    /// What is asked.
    pub what: String,
    /// By whom.
    pub by: Vec<RecordId>,
    /// Of whom.
    pub addressee: Vec<RecordId>,
}

/// A point on the earth (WGS 84).
#[derive(Clone, PartialEq, Eq)]
pub struct Point {
    /// Millionths of a degree, north positive.
    pub latitude: i32,
    /// Millionths of a degree, east positive.
    pub longitude: i32,
    /// Radius of uncertainty in metres.
    pub radius: Option<u32>,
}

/// An original file.
#[derive(Clone, PartialEq, Eq)]
pub struct Original {
    /// Its random name in the vault.
    pub file: crate::OriginalId,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Its size in bytes.
    pub size: u64,
    /// IANA media type, told by content.
    pub media_type: String,
    /// The name it came under.
    pub name: Option<String>,
    /// The document it was derived from, and with what tool.
    pub derived_from: Option<(DocumentId, String)>,
}

/// A text version of a document.
#[derive(Clone, PartialEq, Eq)]
pub struct TextVersion {
    /// Its id.
    pub text: TextId,
    /// SHA-256 of its UTF-8 bytes.
    pub sha256: [u8; 32],
    /// Its length in code points.
    pub characters: u64,
    /// How it was made: `extraction`, `ocr`, `corrected`, `transcript`, `region`, `translation`, `typed`, `furniture`, `head`.
    pub method: String,
    /// The tool and its version.
    pub by: String,
    /// BCP 47 tag, if known.
    pub language: Option<String>,
    /// The text it was made from: the original of a translation, the reading that a person corrected.
    pub of: Option<TextId>,
    /// Who checked it.
    pub checked_by: Option<String>,
}

/// Consent of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Consent {
    /// The person it is about, unless that is the subject.
    pub for_whom: Option<RecordId>,
    /// Who gave it.
    pub given_by: Option<RecordId>,
    /// How the giver is related to the person.
    pub relation: Option<String>,
    /// Per use (`keep`, `share`, `publish`, `image`, `voice`, `research`) the answer: `yes`, `no`, `not-asked`.
    pub uses: Vec<(String, String)>,
    /// `named`, `pseudonym` or `anonymous`.
    pub identity: String,
    /// The bodies it may be shared with.
    pub bodies: Vec<RecordId>,
    /// When, EDTF.
    pub date: Option<String>,
    /// The language it was explained in.
    pub language: Option<String>,
    /// Who explained it.
    pub explained_by: Option<String>,
    /// Who interpreted.
    pub interpreted_by: Option<String>,
    /// Risk to those still inside, in words.
    pub risk: Option<String>,
    /// How long it is given for, EDTF; without it until it is withdrawn.
    pub valid: Option<String>,
}

/// A decision on a proposal of the extractor.
///
/// It holds for (document, kind, normalised value, overlapping passage), whatever the extractor's version.
#[derive(Clone, PartialEq, Eq)]
pub struct Decision {
    /// The proposal decided on.
    pub proposal: ProposalId,
    /// The text it stands in.
    pub text: TextId,
    /// The proposal's kind.
    pub kind: String,
    /// Its value, folded for comparison.
    pub normalised: String,
    /// First code point of its passage.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The rule or model that proposed it.
    pub by: String,
    /// The record that was made of it or joined to it.
    pub record: Option<RecordId>,
    /// The statements made of it.
    pub statements: Vec<StatementId>,
    /// Whether the person changed the value first.
    pub corrected: bool,
    /// Why it was rejected.
    pub reason: Option<String>,
}

/// An erasure.
#[derive(Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Hashes of the leaves whose payloads are destroyed.
    pub leaves: Vec<[u8; 32]>,
    /// A code of the vocabulary `erasure-grounds`.
    pub ground: String,
    /// The keys of the two who approved; each of them signs a judgement of this value.
    pub approvers: Vec<crate::KeyId>,
    /// Originals that are destroyed with them.
    pub originals: Vec<crate::OriginalId>,
    /// Texts without an original that are destroyed with them.
    pub texts: Vec<TextId>,
}

impl Value {
    /// Returns what two statements must share to hold the same value.
    ///
    /// Letters' case and white space do not count, nor do the words a time was
    /// read from; ids are compared by the entity they belong to.
    pub fn key(&self, canonical: &impl Fn(RecordId) -> RecordId) -> String {
        let ids = |ids: &[RecordId]| {
            let mut ids: Vec<String> = ids.iter().map(|id| canonical(*id).to_string()).collect();
            ids.sort();
            ids.join(",")
        };
        let words = |words: &str| {
            words
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase()
        };
        let rest = match self {
            Self::Text(text) => words(&text.text),
            Self::Name(name) => format!("{} {}", name.kind.code(), words(&name.text)),
            Self::Time(time) => time.edtf.clone(),
            Self::Record(id) => canonical(*id).to_string(),
            Self::Involvement(involvement) => format!(
                "{} {} {}",
                canonical(involvement.who),
                involvement.role,
                involvement.degree.as_deref().unwrap_or_default()
            ),
            Self::Term(term) => format!("{} {}", term.vocabulary, term.code),
            Self::Figure(figure) => format!(
                "{:?} {:?} {:?} {} {} {}",
                figure.low,
                figure.point,
                figure.high,
                words(figure.unit.as_deref().unwrap_or_default()),
                words(figure.about.as_deref().unwrap_or_default()),
                figure.period.as_deref().unwrap_or_default()
            ),
            Self::Charge(charge) => format!(
                "{} | {} | {} | {:?} | {:?}",
                words(charge.law.as_deref().unwrap_or_default()),
                words(charge.article.as_deref().unwrap_or_default()),
                words(charge.offence.as_deref().unwrap_or_default()),
                charge.max_sentence.as_ref().map(|sentence| sentence.length),
                charge
                    .imposed_sentence
                    .as_ref()
                    .map(|sentence| sentence.length),
            ),
            Self::Quotation(quotation) => {
                format!(
                    "{} {}",
                    words(&quotation.text),
                    ids(quotation.speaker.as_slice())
                )
            }
            Self::Demand(demand) => {
                format!(
                    "{} {} {}",
                    words(&demand.what),
                    ids(&demand.by),
                    ids(&demand.addressee)
                )
            }
            Self::Point(point) => {
                format!("{} {} {:?}", point.latitude, point.longitude, point.radius)
            }
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Original(original) => original.file.to_string(),
            Self::TextVersion(version) => version.text.to_string(),
            Self::Consent(consent) => format!(
                "{:?} {:?} {} {:?}",
                consent.for_whom.map(canonical),
                consent.uses,
                consent.identity,
                consent.date
            ),
            Self::Decision(decision) => decision.proposal.to_string(),
            Self::Reason(reason) => reason.clone().unwrap_or_default(),
            Self::Erasure(erasure) => format!("{:?}", erasure.leaves),
            Self::Unknown { encoded, .. } => format!("{encoded:?}"),
        };
        format!("{}:{rest}", self.kind())
    }

    /// Returns a key that orders equally well-held values the same way everywhere.
    pub fn rank(&self) -> (u8, String) {
        let first = match self {
            Self::Name(name) => name.kind as u8,
            _ => 0,
        };
        (first, self.key(&|id| id))
    }

    /// Says whether two values of one property cannot both be right.
    ///
    /// Times contradict each other where they have no day in common, charges
    /// where they name different articles; other values where they differ.
    pub fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Time(a), Self::Time(b)) => {
                let apart = |a: &Time, b: &Time| matches!((a.latest, b.earliest), (Some(latest), Some(earliest)) if latest < earliest);
                apart(a, b) || apart(b, a)
            }
            (Self::Charge(a), Self::Charge(b)) => {
                let digits = |charge: &Charge| {
                    charge.article.as_ref().map(|article| {
                        article
                            .chars()
                            .filter(char::is_ascii_digit)
                            .collect::<String>()
                    })
                };
                matches!((digits(a), digits(b)), (Some(a), Some(b)) if a != b)
            }
            _ => self.key(&|id| id) != other.key(&|id| id),
        }
    }
}
