//! Values, days and rows in words, for pages and for the command line alike.

use kua_core::RecordId;
use kua_core::civil::CivilDay;
use kua_core::ports::EntityRow;
use kua_core::statement::{Holder, Payload};
use kua_core::value::{Sentence, Value};
use kua_core::vocabulary;
use kua_locales::Locale;

use crate::views::Labels;

/// Says a value in words; records are named by their labels.
pub fn describe(value: &Value, labels: &Labels, locale: Locale) -> String {
    let label = |id: &RecordId| {
        labels
            .get(id)
            .map_or_else(|| locale.text("withheld"), |row| shown(row, locale))
    };
    match value {
        Value::Text(text) => text.text.clone(),
        Value::Name(name) => name.text.clone(),
        Value::Time(time) => describe_time(time, locale),
        Value::Record(id) => label(id),
        Value::Involvement(involvement) => format!(
            "{}: {}",
            vocabulary::label("roles", &involvement.role, locale.tag()),
            label(&involvement.who)
        ),
        Value::Term(term) => {
            vocabulary::label(&term.vocabulary, &term.code, locale.tag()).to_owned()
        }
        Value::Figure(figure) => {
            let number = match (figure.point, figure.low, figure.high) {
                (Some(point), _, _) => point.to_string(),
                (None, Some(low), Some(high)) => format!("{low}–{high}"),
                (None, Some(low), None) => format!("≥ {low}"),
                (None, None, Some(high)) => format!("≤ {high}"),
                (None, None, None) => String::new(),
            };
            let about = if figure.approximate { "≈ " } else { "" };
            [
                Some(format!("{about}{number}")),
                figure.unit.clone(),
                figure.about.clone(),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
        }
        Value::Charge(charge) => {
            let sentence = |key: &str, sentence: &Option<Sentence>| {
                sentence.as_ref().map(|sentence| {
                    locale.with(key, &[("sentence", sentence.text.as_str().into())])
                })
            };
            [
                charge.article.clone(),
                charge.law.clone(),
                charge
                    .offence
                    .as_ref()
                    .map(|offence| format!("“{offence}”")),
                sentence("charge-maximum", &charge.max_sentence),
                sentence("charge-imposed", &charge.imposed_sentence),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
        }
        Value::Quotation(quotation) => match &quotation.speaker {
            Some(speaker) => format!("“{}” — {}", quotation.text, label(speaker)),
            None => format!("“{}”", quotation.text),
        },
        Value::Demand(demand) => {
            let names = |ids: &[RecordId]| ids.iter().map(label).collect::<Vec<_>>().join(", ");
            match (demand.by.is_empty(), demand.addressee.is_empty()) {
                (true, true) => demand.what.clone(),
                (false, true) => format!("{}: {}", names(&demand.by), demand.what),
                (true, false) => format!("{} → {}", demand.what, names(&demand.addressee)),
                (false, false) => {
                    format!(
                        "{} → {}: {}",
                        names(&demand.by),
                        names(&demand.addressee),
                        demand.what
                    )
                }
            }
        }
        Value::Point(point) => crate::PlacePoint::of(point, locale).words,
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => locale.text(if *flag { "yes" } else { "no" }),
        Value::Original(original) => format!(
            "{} · {} · {}",
            original.name.as_deref().unwrap_or("–"),
            original.media_type,
            locale.with("count-bytes", &[("count", original.size.into())])
        ),
        Value::TextVersion(version) => format!(
            "{} · {} · {}",
            version.method,
            version.by,
            locale.with("count-characters", &[("count", version.characters.into())])
        ),
        Value::Consent(consent) => consent
            .uses
            .iter()
            .map(|(what, answer)| format!("{what}: {answer}"))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Decision(decision) => decision.kind.clone(),
        Value::Reason(reason) => reason.clone().unwrap_or_default(),
        Value::Erasure(erasure) => {
            vocabulary::label("erasure-grounds", &erasure.ground, locale.tag()).to_owned()
        }
        Value::Unknown { kind, .. } => kind.clone(),
    }
}

/// Says a time: the EDTF reading, and the words it was read from are shown beside it.
pub fn describe_time(time: &kua_core::value::Time, _locale: Locale) -> String {
    time.edtf.clone()
}

/// The words a row is shown by: an event by its type and victims, others by their label.
pub fn shown(row: &EntityRow, locale: Locale) -> String {
    if row.kind == "event" {
        let kind = row.class.as_deref().map_or_else(
            || vocabulary::label("entity-kinds", "event", locale.tag()).to_owned(),
            |class| vocabulary::label("event-types", class, locale.tag()).to_owned(),
        );
        return if row.label.is_empty() {
            kind
        } else {
            format!("{kind}: {}", row.label)
        };
    }
    if row.label.is_empty() {
        return format!(
            "{} {}",
            vocabulary::label("entity-kinds", &row.kind, locale.tag()),
            row.id.short()
        );
    }
    row.label.clone()
}

/// Says who holds a statement.
pub fn holder(payload: &Payload, labels: &Labels, locale: Locale) -> Option<String> {
    payload.holder.as_ref().map(|holder| match holder {
        Holder::Words(words) => words.clone(),
        Holder::Record(id) => labels
            .get(id)
            .map_or_else(|| locale.text("withheld"), |row| shown(row, locale)),
    })
}

/// Writes a day number as a date, or nothing.
pub fn day(number: Option<i64>) -> String {
    number
        .and_then(CivilDay::from_number)
        .map(|day| day.to_string())
        .unwrap_or_default()
}

/// Writes the second something was recorded as day and minute, in UTC.
pub fn moment(seconds: i64) -> String {
    let date = day(Some(seconds.div_euclid(86_400)));
    let rest = seconds.rem_euclid(86_400);
    format!("{date} {:02}:{:02}", rest / 3600, rest % 3600 / 60)
}
