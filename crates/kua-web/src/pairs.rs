//! Two persons who may be one, and what was judged of two records, as pages show them.

use kua_app::{
    Agreement, Double, Fact, Judged, Labels, Piece, Sameness, describe, likelihood_word,
};
use kua_core::RecordId;
use kua_core::ports::EntityRow;
use kua_core::value::Value;
use kua_core::vocabulary;
use kua_locales::{Argument, Locale};
use serde::Serialize;

use crate::parts::{Badge, Named, address, property_label, visible};

/// Two persons who may be one.
#[derive(Serialize)]
pub(crate) struct PairView {
    /// One of them.
    pub one: Named,
    /// The other.
    pub other: Named,
    /// The name of the one that is likeliest the other's.
    pub one_name: String,
    /// The name of the other.
    pub other_name: String,
    /// How likely the two are one name, from 0 to 1.
    pub likelihood: f64,
    /// The band of that: `almost-sure`, `very-likely`, `likely` or `perhaps`.
    pub certainty: &'static str,
    /// The writing systems of the two names: `Latn-Cyrl`.
    pub letters: String,
    /// How rare what they have in common is here, in bits; 0 where too few are counted.
    pub rarity: f64,
    /// The likelihood as people read it; nothing is quite sure.
    #[serde(skip)]
    pub number: String,
    /// The certainty in words.
    #[serde(skip)]
    pub word: String,
    /// Whether the two names are not those that the persons are shown by.
    #[serde(skip)]
    pub other_names: bool,
    /// What it rests on, a sentence each.
    #[serde(serialize_with = "sentences")]
    pub reasons: Vec<Vec<Piece>>,
    /// Whether somebody left it open.
    pub left_open: bool,
    /// Whether only a closed name says so.
    pub closed: bool,
    /// What else is said of the two.
    pub facts: Vec<FactView>,
    /// Documents that name both.
    pub documents: Vec<Named>,
    /// In how many lines they agree, differ and contradict each other, in words.
    #[serde(skip)]
    pub counts: Vec<(&'static str, String)>,
    /// The page that lays them side by side.
    #[serde(skip)]
    pub href: String,
}

/// A line of a comparison.
#[derive(Serialize)]
pub(crate) struct FactView {
    /// What it is about.
    pub label: String,
    /// What is said of the one.
    pub one: Vec<CellView>,
    /// What is said of the other.
    pub other: Vec<CellView>,
    /// How that fits: a code, which also chooses the colour.
    pub agreement: &'static str,
    /// The word for it.
    #[serde(skip)]
    pub word: String,
}

/// A value in a line of a comparison.
#[derive(Serialize)]
pub(crate) struct CellView {
    /// In words.
    pub words: String,
    /// The record it names; empty where it names none.
    pub href: String,
}

fn sentences<S: serde::Serializer>(
    reasons: &[Vec<Piece>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(reasons.iter().map(|pieces| said(pieces)))
}

fn said(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.words.as_str()).collect()
}

impl PairView {
    /// Returns the reasons, a sentence each.
    pub(crate) fn said(&self) -> Vec<String> {
        self.reasons.iter().map(|pieces| said(pieces)).collect()
    }

    pub(crate) fn of(double: &Double, labels: &Labels, locale: Locale) -> Self {
        let word = likelihood_word(double.likelihood);
        let count = |agreement: Agreement| {
            let count = double.beside.count(agreement);
            let key = format!("pair-count-{}", agreement.code());
            let words = locale.with(&key, &[("count", Argument::Count(count as u64))]);
            (count > 0).then_some((agreement.code(), words))
        };
        let one = Named::of(&double.one, locale);
        let other = Named::of(&double.other, locale);
        let (one_name, other_name) = (visible(&double.names.0), visible(&double.names.1));
        Self {
            number: number(double.likelihood),
            other_names: one.label != one_name || other.label != other_name,
            one,
            other,
            one_name,
            other_name,
            likelihood: double.rounded(),
            certainty: word,
            letters: double.letters(),
            rarity: double.rounded_rarity(),
            word: locale.text(&format!("likelihood-{word}")),
            reasons: double
                .why(locale)
                .into_iter()
                .map(|pieces| {
                    let shown = pieces.into_iter().map(|piece| Piece {
                        words: visible(&piece.words),
                        ..piece
                    });
                    shown.collect()
                })
                .collect(),
            left_open: double.left_open,
            closed: double.closed,
            facts: double
                .beside
                .facts
                .iter()
                .map(|fact| FactView::of(fact, labels, locale))
                .collect(),
            documents: Named::all(&double.beside.documents, locale),
            counts: [
                Agreement::Agrees,
                Agreement::Differs,
                Agreement::Contradicts,
            ]
            .into_iter()
            .filter_map(count)
            .collect(),
            href: format!("/records/{}/beside/{}", double.one.id, double.other.id),
        }
    }
}

/// Writes a likelihood with two digits; what is rounded up to 1 is more than 0.99.
fn number(likelihood: f32) -> String {
    if likelihood >= 0.995 {
        "> 0.99".to_owned()
    } else {
        format!("{likelihood:.2}")
    }
}

impl FactView {
    fn of(fact: &Fact, labels: &Labels, locale: Locale) -> Self {
        let property = property_label(&fact.property, locale);
        let label = match &fact.event {
            Some(event) => {
                let event = vocabulary::label("event-types", event, locale.tag());
                format!("{event}: {property}")
            }
            None => property,
        };
        let cells = |values: &[Value]| -> Vec<CellView> {
            values
                .iter()
                .map(|value| {
                    let record = match value {
                        Value::Record(id) => Some(*id),
                        Value::Involvement(involvement) => Some(involvement.who),
                        _ => None,
                    };
                    CellView {
                        words: visible(&describe(value, labels, locale)),
                        href: record
                            .and_then(|id| labels.get(&id))
                            .map(address)
                            .unwrap_or_default(),
                    }
                })
                .collect()
        };
        Self {
            label,
            one: cells(&fact.one),
            other: cells(&fact.other),
            agreement: fact.agreement.code(),
            word: locale.text(&format!("fit-{}", fact.agreement.code())),
        }
    }
}

/// What was judged of two records.
#[derive(Serialize)]
pub(crate) struct JudgedView {
    /// The judgement.
    pub statement: String,
    /// What it says, as forms say it.
    pub verdict: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub word: String,
    /// The other record, where it is not gathered in this one.
    pub other: Option<Named>,
    /// The ids of the two, shortened.
    #[serde(skip)]
    pub ids: [String; 2],
    /// Why; empty where nobody said so.
    pub reason: String,
    /// Whether it holds.
    pub live: bool,
    /// When it was recorded, UTC.
    pub recorded: String,
    /// The key of who made it, shortened.
    pub author: String,
    /// How closed it is.
    pub access: Badge,
}

impl JudgedView {
    pub(crate) fn all(
        judged: &[Judged],
        labels: &Labels,
        row: &EntityRow,
        locale: Locale,
    ) -> Vec<Self> {
        judged
            .iter()
            .map(|one| Self::of(one, labels, row, locale))
            .collect()
    }

    fn of(judged: &Judged, labels: &Labels, row: &EntityRow, locale: Locale) -> Self {
        let outside = |id: &RecordId| !row.members.contains(id);
        let other = [judged.one, judged.other].into_iter().find(outside);
        let verdict = judged.said.code();
        let word = match (judged.said, other) {
            // It was taken back, so the other is a record of its own again.
            (Sameness::Same, Some(_)) => "judged-same-as",
            (Sameness::Same, None) => "judged-same",
            (Sameness::Apart, _) => "judged-not-same",
            (Sameness::LeftOpen, _) => "judged-left-open",
        };
        Self {
            statement: judged.statement.to_string(),
            verdict,
            word: locale.text(word),
            other: other.and_then(|id| Named::among(labels, id, locale)),
            ids: [judged.one.short(), judged.other.short()],
            reason: visible(judged.reason.as_deref().unwrap_or_default()),
            live: judged.live,
            recorded: kua_app::moment(judged.recorded),
            author: judged.author.short(),
            access: Badge::of(judged.access, locale),
        }
    }
}
