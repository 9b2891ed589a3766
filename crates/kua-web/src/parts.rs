//! What several pages show: a record's name, a statement with its source, a value.

use kua_app::{HeldValue, Labels, PropertyView, Source, describe, holder, moment, shown};
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::passage::Place;
use kua_core::ports::EntityRow;
use kua_core::value::Value;
use kua_core::vocabulary;
use kua_locales::Locale;
use serde::Serialize;

/// A record, as a link.
#[derive(Clone, Serialize)]
pub(crate) struct Named {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// The name it is shown by.
    pub label: String,
    /// BCP 47 tag of the name; empty where it is not known.
    pub language: String,
    /// What tells it apart.
    pub note: String,
    /// The code of its kind.
    pub kind: String,
    /// The word for its kind.
    #[serde(skip)]
    pub kind_label: String,
    /// How closed it is.
    pub access: Badge,
}

/// How closed a record is: a word and a colour.
#[derive(Clone, Serialize)]
#[serde(into = "String")]
pub(crate) struct Badge {
    /// The code, which also chooses the colour.
    pub code: &'static str,
    /// The word.
    pub label: String,
    /// What it means.
    pub meaning: String,
}

impl From<Badge> for String {
    fn from(badge: Badge) -> Self {
        badge.code.to_owned()
    }
}

impl Badge {
    pub(crate) fn of(access: Access, locale: Locale) -> Self {
        Self {
            code: access.code(),
            label: locale.text(&format!("access-{}", access.code())),
            meaning: locale.text(&format!("access-{}-means", access.code())),
        }
    }
}

impl Named {
    pub(crate) fn of(row: &EntityRow, locale: Locale) -> Self {
        Self {
            id: row.id.to_string(),
            href: address(row),
            label: visible(&shown(row, locale)),
            language: row.language.clone().unwrap_or_default(),
            note: visible(&row.note),
            kind: row.kind.clone(),
            kind_label: kind_label(&row.kind, locale),
            access: Badge::of(row.guard.access, locale),
        }
    }

    pub(crate) fn all<'a>(
        rows: impl IntoIterator<Item = &'a EntityRow>,
        locale: Locale,
    ) -> Vec<Self> {
        rows.into_iter().map(|row| Self::of(row, locale)).collect()
    }

    /// Finds a record among rows that were read before.
    pub(crate) fn among(labels: &Labels, id: RecordId, locale: Locale) -> Option<Self> {
        labels.get(&id).map(|row| Self::of(row, locale))
    }
}

/// Returns the page of a record.
pub(crate) fn address(row: &EntityRow) -> String {
    if row.kind == "document" {
        format!("/documents/{}", row.id)
    } else if row.kind == kua_app::LIST {
        format!("/list/{}", row.id)
    } else {
        format!("/records/{}", row.id)
    }
}

/// Returns the word for a kind of record or proposal.
pub(crate) fn kind_label(kind: &str, locale: Locale) -> String {
    word("kind", kind, locale)
        .unwrap_or_else(|| vocabulary::label("entity-kinds", kind, locale.tag()).to_owned())
}

/// Returns the word for a property or a role of a link.
pub(crate) fn property_label(property: &str, locale: Locale) -> String {
    word("property", property, locale).unwrap_or_else(|| {
        let label = vocabulary::label("roles", property, locale.tag());
        label.replace(['-', '_'], " ")
    })
}

fn word(family: &str, code: &str, locale: Locale) -> Option<String> {
    let key = format!("{family}-{code}");
    locale.has(&key).then(|| locale.text(&key))
}

/// Makes controls of direction visible, so that a name cannot dress up as another.
///
/// The joiners that Persian and Indic names need stay as they are.
pub(crate) fn visible(words: &str) -> String {
    if !words.contains(is_hidden) {
        return words.to_owned();
    }
    words
        .chars()
        .map(|c| {
            if is_hidden(c) {
                format!("[U+{:04X}]", u32::from(c))
            } else {
                c.to_string()
            }
        })
        .collect()
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
        || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// A statement with what a reader needs to check it.
#[derive(Clone, Serialize)]
pub(crate) struct SourceView {
    /// Its id.
    pub statement: String,
    /// The code of its property.
    pub property: String,
    /// The word for its property.
    #[serde(skip)]
    pub property_label: String,
    /// What it says.
    pub value: String,
    /// The places it was read from.
    pub passages: Vec<PassageView>,
    /// Who says so.
    pub holder: Option<String>,
    /// When it was recorded, UTC.
    pub recorded: String,
    /// The key of its author, shortened.
    pub author: String,
    /// How sure its author is.
    pub certainty: String,
    /// How closed it is.
    pub access: Badge,
    /// Whether it still holds.
    pub live: bool,
    /// Whether it is a judgement.
    pub judgement: bool,
}

/// Words of a document.
#[derive(Clone, Serialize)]
pub(crate) struct PassageView {
    /// The document, where it may be seen.
    pub document: Option<Named>,
    /// The place in it.
    pub href: String,
    /// Words before.
    pub prefix: String,
    /// The words themselves.
    pub exact: String,
    /// Words after.
    pub suffix: String,
    /// First code point.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The row of a list, where it was read from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<RowPlace>,
    /// When it is said, where it is a passage of a recording; empty where it is not.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub time: String,
}

/// A row of a list, or one of its cells.
#[derive(Clone, Serialize)]
pub(crate) struct RowPlace {
    /// The list.
    pub list: RecordId,
    /// Its name; empty where it may not be seen.
    pub name: String,
    /// The row.
    pub row: u64,
    /// The column; none is the whole row.
    pub column: Option<u32>,
    /// The header of the column, or its letters.
    pub header: String,
    /// Whether the list was taken back.
    pub removed: bool,
}

/// Puts the exact words of rows and cells into passages that name them.
pub(crate) async fn with_rows(
    house: &kua_app::House,
    named: impl Iterator<Item = &kua_core::passage::Passage>,
    shown: impl Iterator<Item = &mut SourceView>,
) -> Result<(), kua_app::Problem> {
    let words = house.row_words(named).await?;
    if words.is_empty() {
        return Ok(());
    }
    for passage in shown.flat_map(|source| &mut source.passages) {
        let Some(row) = &mut passage.row else {
            continue;
        };
        let Some(found) = words.get(&(row.list, row.row, row.column)) else {
            continue;
        };
        row.name = visible(&found.list);
        row.header = visible(&found.column);
        row.removed = found.removed;
        passage.exact = found.exact.as_deref().map(visible).unwrap_or_default();
    }
    Ok(())
}

impl SourceView {
    pub(crate) fn of(source: &Source, labels: &Labels, locale: Locale) -> Self {
        let statement = &source.statement;
        let payload = &statement.payload;
        let judgement = payload.kind == kua_core::statement::PayloadKind::Judgement;
        let property_label = if judgement {
            locale.text(&format!("judgement-{}", payload.property))
        } else {
            property_label(&payload.property, locale)
        };
        let passages = payload
            .passages
            .iter()
            .map(|passage| {
                let document = Named::among(labels, passage.document.into(), locale);
                match &passage.place {
                    Place::Words(words) => PassageView {
                        href: format!(
                            "/documents/{}/read?statement={}#at",
                            passage.document, statement.id
                        ),
                        prefix: before(&words.prefix),
                        exact: visible(&words.exact),
                        suffix: after(&words.suffix),
                        begin: words.begin,
                        end: words.end,
                        row: None,
                        time: time_of(words.media.as_ref()),
                        document,
                    },
                    Place::Row(row) => PassageView {
                        href: match row.column {
                            Some(column) => {
                                format!("/list/{}/rows/{}#column-{column}", row.list, row.row)
                            }
                            None => format!("/list/{}/rows/{}", row.list, row.row),
                        },
                        prefix: String::new(),
                        exact: String::new(),
                        suffix: String::new(),
                        begin: 0,
                        end: 0,
                        row: Some(RowPlace {
                            list: row.list,
                            name: String::new(),
                            row: row.row,
                            column: row.column,
                            header: row.column.map(kua_app::column_letters).unwrap_or_default(),
                            removed: false,
                        }),
                        time: String::new(),
                        document,
                    },
                    Place::Media(media) => PassageView {
                        href: match media.region {
                            Some(_) => format!(
                                "/documents/{}/picture?page={}&statement={}",
                                passage.document,
                                media.page.unwrap_or(1),
                                statement.id
                            ),
                            None => format!(
                                "/documents/{}/play?at={}",
                                passage.document,
                                time_of(Some(media))
                            ),
                        },
                        prefix: String::new(),
                        exact: match media.region {
                            Some(_) => locale.text("region-word"),
                            None => time_of(Some(media)),
                        },
                        suffix: String::new(),
                        begin: 0,
                        end: 0,
                        row: None,
                        time: time_of(Some(media)),
                        document,
                    },
                    Place::Whole | Place::Unknown(_) => PassageView {
                        href: format!("/documents/{}", passage.document),
                        prefix: String::new(),
                        exact: String::new(),
                        suffix: String::new(),
                        begin: 0,
                        end: 0,
                        row: None,
                        time: String::new(),
                        document,
                    },
                }
            })
            .collect();
        Self {
            statement: statement.id.to_string(),
            property: payload.property.clone(),
            property_label,
            value: visible(&describe(&payload.value, labels, locale)),
            passages,
            holder: holder(payload, labels, locale).map(|holder| visible(&holder)),
            recorded: moment(payload.recorded.seconds),
            author: payload.author.short(),
            certainty: locale.text(&format!("certainty-{}", payload.certainty.code())),
            access: Badge::of(payload.access, locale),
            live: source.live,
            judgement,
        }
    }
}

/// The time at which a passage begins, in words.
fn time_of(media: Option<&kua_core::passage::Media>) -> String {
    let time = media.and_then(|media| media.time);
    time.map(|(from, _)| kua_core::transcript::clock(from))
        .unwrap_or_default()
}

/// A property with its values side by side.
#[derive(Clone, Serialize)]
pub(crate) struct PropertyRow {
    /// Its code.
    pub property: String,
    /// The word for it.
    #[serde(skip)]
    pub label: String,
    /// Whether its values contradict each other.
    pub conflict: bool,
    /// The values.
    pub values: Vec<ValueView>,
}

/// A value with its sources.
#[derive(Clone, Serialize)]
pub(crate) struct ValueView {
    /// In words.
    pub value: String,
    /// What it was read from and how, for times and names; empty where nothing is to be said.
    pub detail: String,
    /// BCP 47 tag; empty where it is not known.
    pub language: String,
    /// The record it names; empty where it names none.
    pub href: String,
    /// Whether its sources deny it.
    pub denied: bool,
    /// How many sources there are, where copies and translations make it fewer than documents.
    pub origins: Option<usize>,
    /// The maximum that the source gives, beside what the data file of articles says of a charge.
    #[serde(skip)]
    pub said: String,
    /// What the data file of articles says of a charge.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<kua_app::Provision>,
    /// The code of the entry that a person said a charge means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub meant: String,
    /// Whether it can be said here which entry is meant.
    #[serde(skip)]
    pub may_choose: bool,
    /// The statements that hold it.
    pub sources: Vec<SourceView>,
}

impl PropertyRow {
    pub(crate) fn of(view: &PropertyView, labels: &Labels, locale: Locale) -> Self {
        Self {
            property: view.property.clone(),
            label: property_label(&view.property, locale),
            conflict: view.conflict,
            values: view
                .held
                .iter()
                .map(|held| ValueView::of(held, labels, locale))
                .collect(),
        }
    }
}

impl ValueView {
    pub(crate) fn of(held: &HeldValue, labels: &Labels, locale: Locale) -> Self {
        let link = |id: RecordId| labels.get(&id).map(address).unwrap_or_default();
        let (href, language, detail) = match &held.value {
            Value::Record(id) => (link(*id), String::new(), String::new()),
            Value::Involvement(involvement) => (
                link(involvement.who),
                String::new(),
                involvement
                    .degree
                    .as_deref()
                    .map(|degree| vocabulary::label("degrees", degree, locale.tag()).to_owned())
                    .unwrap_or_default(),
            ),
            Value::Quotation(quotation) => (
                quotation.speaker.map(link).unwrap_or_default(),
                String::new(),
                if quotation.reported {
                    locale.text("value-reported")
                } else {
                    String::new()
                },
            ),
            Value::Text(text) => (
                String::new(),
                text.language.clone().unwrap_or_default(),
                String::new(),
            ),
            Value::Name(name) => (
                String::new(),
                name.language.clone().unwrap_or_default(),
                name_detail(name, locale),
            ),
            Value::Time(time) => (String::new(), String::new(), time_detail(time, locale)),
            _ => (String::new(), String::new(), String::new()),
        };
        let value = match &held.value {
            Value::Consent(consent) => consent_in_words(consent, locale),
            other => describe(other, labels, locale),
        };
        Self {
            value: visible(&value),
            detail: visible(&detail),
            language,
            href,
            denied: held.denied,
            origins: held.origins,
            said: String::new(),
            laws: Vec::new(),
            meant: String::new(),
            may_choose: false,
            sources: held
                .sources
                .iter()
                .map(|source| SourceView::of(source, labels, locale))
                .collect(),
        }
    }
}

fn consent_in_words(consent: &kua_core::value::Consent, locale: Locale) -> String {
    let said: Vec<String> = consent
        .uses
        .iter()
        .map(|(what, answer)| {
            let word =
                |code: &str| word("consent", code, locale).unwrap_or_else(|| code.to_owned());
            format!("{}: {}", word(what), word(answer))
        })
        .collect();
    said.join(" · ")
}

fn name_detail(name: &kua_core::value::Name, locale: Locale) -> String {
    let kind = match name.kind {
        kua_core::value::NameKind::Full => None,
        other => Some(locale.text(&format!("name-{}", other.code()))),
    };
    kind.into_iter()
        .chain(name.valid.clone())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Says a time in the reader's words, and what it was read from: the words, the anchor, the other readings.
pub(crate) fn time_detail(time: &kua_core::value::Time, locale: Locale) -> String {
    let in_words = |edtf: &String| kua_app::say_time(edtf, locale);
    let mut said: Vec<String> = in_words(&time.edtf)
        .filter(|words| *words != time.edtf && Some(words) != time.words.as_ref())
        .into_iter()
        .collect();
    if let Some(words) = &time.words {
        said.push(format!("“{words}”"));
    }
    if let Some(anchor) = &time.anchor {
        said.push(locale.with("time-anchor", &[("anchor", anchor.as_str().into())]));
    }
    if !time.alternatives.is_empty() {
        let one = |edtf: &String| in_words(edtf).unwrap_or_else(|| edtf.clone());
        let others: Vec<String> = time.alternatives.iter().map(one).collect();
        let others = others.join("; ");
        said.push(locale.with("time-others", &[("others", others.into())]));
    }
    said.join(" · ")
}

/// The words before a passage, from a whole word on.
pub(crate) fn before(prefix: &str) -> String {
    let whole = match prefix.split_once(char::is_whitespace) {
        Some((_, rest)) if prefix.chars().count() >= kua_core::passage::CONTEXT => rest,
        _ => prefix,
    };
    visible(&spaced(whole))
}

/// The words behind a passage, up to a whole word.
pub(crate) fn after(suffix: &str) -> String {
    let whole = match suffix.rsplit_once(char::is_whitespace) {
        Some((rest, _)) if suffix.chars().count() >= kua_core::passage::CONTEXT => rest,
        _ => suffix,
    };
    visible(&spaced(whole))
}

/// Turns every run of white space into one space.
fn spaced(words: &str) -> String {
    let mut made = String::new();
    for c in words.chars() {
        if !c.is_whitespace() {
            made.push(c);
        } else if !made.ends_with(' ') {
            made.push(' ');
        }
    }
    made
}

/// Writes part of an address so that it may stand behind `?name=`.
pub(crate) fn encoded(words: &str) -> String {
    let mut written = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    written
}

/// Cuts the form off the end of an address: `abc.json` is the JSON form of `abc`.
pub(crate) fn form_of<'a>(last: &'a str, asked: Option<&str>) -> (&'a str, Form) {
    if let Some(id) = last.strip_suffix(".json") {
        return (id, Form::Json);
    }
    if let Some(id) = last.strip_suffix(".csv") {
        return (id, Form::Csv);
    }
    match asked {
        Some("json") => (last, Form::Json),
        Some("csv") => (last, Form::Csv),
        _ => (last, Form::Page),
    }
}

/// In which form a page is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people.
    Page,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

/// Reads an id out of an address; anything else is not there.
pub(crate) fn id<T: std::str::FromStr>(typed: &str) -> Result<T, crate::failure::Failure> {
    typed
        .parse()
        .map_err(|_| crate::failure::Failure::nothing())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_of_direction_are_seen_and_joiners_stay() {
        assert_eq!(visible("exe\u{202e}gpj"), "exe[U+202E]gpj");
        assert_eq!(visible("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(visible("Аян"), "Аян");
    }

    #[test]
    fn an_address_keeps_every_script() {
        assert_eq!(
            encoded("kind:person Аян"),
            "kind:person%20%D0%90%D1%8F%D0%BD"
        );
    }

    #[test]
    fn context_is_whole_words_in_one_line() {
        let long = "ernative words\n\nthat stand before it ";
        assert_eq!(before(long), "words that stand before it ");
        assert_eq!(before("Short "), "Short ");
        assert_eq!(
            after(", and the words that stand behi"),
            ", and the words that stand behi"
        );
        assert_eq!(
            after(", and the words that stand behin"),
            ", and the words that stand"
        );
    }

    #[test]
    fn the_form_stands_behind_the_last_dot() {
        assert!(form_of("person.csv", None) == ("person", Form::Csv));
        assert!(form_of("person", Some("json")) == ("person", Form::Json));
        assert!(form_of("person", None) == ("person", Form::Page));
    }
}
