//! Statements and judgements: what the log keeps.
//!
//! A statement says one thing about one record in a source's own words. A
//! judgement is a person's decision, itself a statement. Neither is ever
//! changed; a correction is a new statement that names the old one.

use crate::access::Access;
use crate::passage::Passage;
use crate::value::Value;
use crate::{DocumentId, KeyId, RecordId, StatementId, TextId};

/// A statement or judgement as its author signs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// Statement or judgement.
    pub kind: PayloadKind,
    /// What it is about: an entity, a document, or (for a judgement) a statement.
    pub subject: RecordId,
    /// Which property of the subject, a code of the schema; for a judgement the verb.
    pub property: String,
    /// What is said.
    pub value: Value,
    /// The places it was read from.
    pub passages: Vec<Passage>,
    /// Who says so, where it is not the document's publisher alone.
    pub holder: Option<Holder>,
    /// The pseudonymous key of the person who recorded it.
    pub author: KeyId,
    /// How sure the person who recorded it is.
    pub certainty: Certainty,
    /// How closed it is.
    pub access: Access,
    /// The case whose members may see it, where access is `case`.
    pub case: Option<RecordId>,
    /// The consent record it rests on.
    pub consent: Option<RecordId>,
    /// When it was recorded.
    pub recorded: Recorded,
    /// The texts and files it rests on, with their hashes.
    pub rests_on: Vec<RestsOn>,
}

/// A payload with the id it has in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Its place in the log of this installation, counted from 0.
    pub position: u64,
    /// What it says.
    pub payload: Payload,
}

/// Whether a payload says something of the world or judges what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayloadKind {
    /// A statement about a record.
    Statement,
    /// A person's decision.
    Judgement,
}

impl PayloadKind {
    /// Returns the word that the payload carries.
    pub fn code(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Judgement => "judgement",
        }
    }
}

/// The verbs of judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A proposal was accepted; the value is a decision that lists the statements made of it.
    Accept,
    /// A proposal was rejected.
    Reject,
    /// A statement or judgement no longer holds.
    Withdraw,
    /// A statement is replaced by the one that the value names.
    Correct,
    /// Two records are one.
    SameAs,
    /// Two records are not one.
    NotSameAs,
    /// Whether two records are one was looked at and left open.
    LeftOpen,
    /// Which entry of the file of articles a charge means; the value is its code as a text.
    Cites,
    /// Says why a judgement was made; the value is a reason.
    Remark,
    /// A passage is covered in what leaves.
    Redact,
    /// A passage may leave.
    Disclose,
    /// A payload is destroyed; names ground and approvers.
    Erase,
}

impl Verdict {
    /// All verbs.
    pub const ALL: [Self; 12] = [
        Self::Accept,
        Self::Reject,
        Self::Withdraw,
        Self::Correct,
        Self::SameAs,
        Self::NotSameAs,
        Self::LeftOpen,
        Self::Cites,
        Self::Remark,
        Self::Redact,
        Self::Disclose,
        Self::Erase,
    ];

    /// Returns the word that the payload carries as property.
    pub fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Withdraw => "withdraw",
            Self::Correct => "correct",
            Self::SameAs => "same-as",
            Self::NotSameAs => "not-same-as",
            Self::LeftOpen => "left-open",
            Self::Cites => "cites",
            Self::Remark => "remark",
            Self::Redact => "redact",
            Self::Disclose => "disclose",
            Self::Erase => "erase",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// Who says so.
#[derive(Clone, PartialEq, Eq)]
pub enum Holder {
    /// A person, organisation or body of the record.
    Record(RecordId),
    /// Words, where no entity was made of the holder.
    Words(String),
}

impl std::fmt::Debug for Holder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Record(id) => id.fmt(formatter),
            Self::Words(_) => formatter.write_str("Words([withheld])"),
        }
    }
}

/// How sure the person who recorded a statement is that the source is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Certainty {
    /// The source says so; nothing was weighed.
    #[default]
    Stated,
    /// Confirmed by independent sources.
    Confirmed,
    /// More likely than not.
    Likely,
    /// Open.
    Doubtful,
    /// The source denies it.
    Denied,
}

impl Certainty {
    /// All degrees.
    pub const ALL: [Self; 5] = [
        Self::Stated,
        Self::Confirmed,
        Self::Likely,
        Self::Doubtful,
        Self::Denied,
    ];

    /// Returns the word that the payload carries.
    pub fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Confirmed => "confirmed",
            Self::Likely => "likely",
            Self::Doubtful => "doubtful",
            Self::Denied => "denied",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|certainty| certainty.code() == code)
    }
}

/// When something was recorded, and how far the clock can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub seconds: i64,
    /// What is known of the clock.
    pub clock: Clock,
}

/// What is known of the clock that gave a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's own clock, unchecked.
    Unchecked,
    /// Checked against another source by a person.
    Checked,
    /// Known to be wrong: it runs before an earlier entry of the log, or before kua was written.
    Implausible,
}

impl Clock {
    /// Returns the word that the payload carries.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unchecked => "unchecked",
            Self::Checked => "checked",
            Self::Implausible => "implausible",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Unchecked, Self::Checked, Self::Implausible]
            .into_iter()
            .find(|clock| clock.code() == code)
    }
}

/// A text or file that a statement rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestsOn {
    /// The document.
    pub document: DocumentId,
    /// The text version, if it is a text.
    pub text: Option<TextId>,
    /// SHA-256 of the text's UTF-8 bytes or of the original file.
    pub sha256: [u8; 32],
}
