//! Proposals in the making: byte spans and numbers instead of code points and ids.

use std::borrow::Cow;

use kua_core::proposal::{EventType, FigureValue, PersonClass, Sentence, TimeValue};

/// The number of a draft.
pub(crate) type DraftNumber = usize;

/// A stretch of bytes of the text.
pub(crate) type Bytes = (usize, usize);

/// A proposal in the making.
pub(crate) struct Draft {
    pub(crate) main: Bytes,
    pub(crate) mentions: Vec<Bytes>,
    pub(crate) references: Vec<Bytes>,
    pub(crate) value: DraftValue,
    pub(crate) certainty: f64,
    /// Who proposes it, with version: a rule or a model.
    pub(crate) rule: Cow<'static, str>,
}

/// What is proposed.
pub(crate) enum DraftValue {
    Person {
        name: String,
        role: Option<String>,
        class: PersonClass,
    },
    Organisation {
        name: String,
        abbreviation: Option<String>,
    },
    Body {
        name: String,
    },
    Group {
        name: String,
        people: Option<u64>,
    },
    Place {
        name: String,
        known: Option<usize>,
        country: Option<&'static str>,
    },
    Time(TimeValue),
    Event(EventDraft),
    Charge(ChargeDraft),
    Quotation {
        speaker: Option<DraftNumber>,
        reported: bool,
    },
    Figure(FigureValue),
    Demand {
        by: Vec<DraftNumber>,
        addressee: Vec<DraftNumber>,
        what: Option<String>,
    },
}

/// An event in the making.
pub(crate) struct EventDraft {
    pub(crate) event_type: EventType,
    pub(crate) victims: Vec<DraftNumber>,
    pub(crate) actors: Vec<DraftNumber>,
    pub(crate) places: Vec<DraftNumber>,
    pub(crate) time: Option<DraftNumber>,
    pub(crate) charges: Vec<DraftNumber>,
}

/// A charge in the making.
#[derive(Default)]
pub(crate) struct ChargeDraft {
    pub(crate) law: Option<String>,
    pub(crate) article: Option<String>,
    pub(crate) offence: Option<String>,
    pub(crate) max_sentence: Option<Sentence>,
    pub(crate) imposed_sentence: Option<Sentence>,
    pub(crate) accused: Vec<DraftNumber>,
}

/// How many spans one proposal keeps; a text of many megabytes must not grow without bound.
pub(crate) const MOST_SPANS: usize = 2_000;

/// How many others one event names on each side; the same reason.
pub(crate) const MOST_LINKS: usize = 400;

/// Adds a draft to those that an event names, once, as long as there is room.
pub(crate) fn link(links: &mut Vec<DraftNumber>, number: DraftNumber) {
    if links.len() < MOST_LINKS && !links.contains(&number) {
        links.push(number);
    }
}

impl Draft {
    pub(crate) fn new(
        main: Bytes,
        value: DraftValue,
        certainty: f64,
        rule: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            main,
            mentions: Vec::new(),
            references: Vec::new(),
            value,
            certainty,
            rule: rule.into(),
        }
    }

    /// Adds a further spelling or repetition.
    pub(crate) fn mention(&mut self, bytes: Bytes) {
        if bytes != self.main
            && self.mentions.len() < MOST_SPANS
            && self.mentions.last() != Some(&bytes)
        {
            self.mentions.push(bytes);
        }
    }

    /// Adds a pronoun or description.
    pub(crate) fn refer(&mut self, bytes: Bytes) {
        if self.references.len() < MOST_SPANS && self.references.last() != Some(&bytes) {
            self.references.push(bytes);
        }
    }

    pub(crate) fn is_person(&self) -> bool {
        matches!(self.value, DraftValue::Person { .. })
    }

    pub(crate) fn is_group(&self) -> bool {
        matches!(self.value, DraftValue::Group { .. })
    }

    pub(crate) fn is_body(&self) -> bool {
        matches!(self.value, DraftValue::Body { .. })
    }

    pub(crate) fn is_organisation(&self) -> bool {
        matches!(self.value, DraftValue::Organisation { .. })
    }

    pub(crate) fn is_place(&self) -> bool {
        matches!(self.value, DraftValue::Place { .. })
    }
}
