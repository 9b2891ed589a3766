//! The document page: where it came from, what was read of it, what was taken from it.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::hexadecimal;
use kua_core::{RecordId, TextId};
use serde::Serialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::marks;
use crate::pages::import::remark;
use crate::pages::kin::KinView;
use crate::pages::language::{Language, languages};
use crate::pages::limit::{Limit, limits};
use crate::pages::recognise::RecognitionView;
use crate::pages::record::properties;
use crate::pages::start::Asked;
use crate::parts::{Form, Named, PropertyRow, SourceView, form_of, id, visible};
use crate::stream;
use crate::typed::Typed;

#[derive(Serialize)]
struct Version {
    text: String,
    method: String,
    by: String,
    language: String,
    characters: u64,
    sha256: String,
    reviewed: bool,
    furniture: bool,
}

struct Group {
    label: String,
    kind: String,
    records: Vec<Named>,
}

#[derive(Template)]
#[template(path = "document.html")]
struct DocumentPage {
    frame: Frame,
    document: Named,
    stated: Vec<PropertyRow>,
    read: Vec<(String, String)>,
    file: Vec<(String, String)>,
    sha256: String,
    has_original: bool,
    plays: bool,
    is_picture: bool,
    may_write: bool,
    versions: Vec<Version>,
    made: Vec<Group>,
    open: u64,
    decided: u64,
    history: Vec<SourceView>,
    languages: Vec<Language>,
    says: Vec<PropertyRow>,
    remarks: Vec<String>,
    unreadable: String,
    pages: Option<u64>,
    /// Whether its text is a conversation.
    is_conversation: bool,
    /// Whether only what was picked of an export is kept.
    is_picked: bool,
    /// Whether it may be taken in as a list.
    is_table: bool,
    recognition: Option<RecognitionView>,
    displaced: usize,
    alike: Vec<KinView>,
    may_say: bool,
    limits: Vec<Limit>,
}

/// What the properties of a document are about, beside what a person stated of it.
const OWN: [&str; 5] = [
    "original",
    "text",
    "copy-of",
    "translation-of",
    "not-copy-of",
];

/// Shows a document.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(last): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (typed, form) = form_of(&last, asked.format.as_deref());
    let view = desk.house().document(id(typed)?).await?;
    let document = Named::of(&view.entity.row, locale);
    let (says, stated): (Vec<PropertyRow>, Vec<PropertyRow>) = properties(&view.entity, locale)
        .into_iter()
        .filter(|row| !OWN.contains(&row.property.as_str()))
        .partition(|row| row.property.starts_with("file-"));
    let state = desk.house().file_state(view.entity.row.id).await?;
    let alike: Vec<KinView> = desk
        .house()
        .like_document(&view.entity, &view.texts)
        .await?
        .iter()
        .map(|one| KinView::of(one, &document.language, locale))
        .collect();
    let versions: Vec<Version> = view
        .texts
        .iter()
        .map(|text| Version {
            text: text.version.text.to_string(),
            method: crate::parts::property_label(&text.version.method, locale),
            furniture: text.version.method == "furniture",
            by: text.version.by.clone(),
            language: text.version.language.clone().unwrap_or_default(),
            characters: text.version.characters,
            sha256: hexadecimal(&text.version.sha256),
            reviewed: text.reviewed,
        })
        .collect();
    if form == Form::Json {
        return Ok(Json(serde_json::json!({
            "document": document, "stated": stated, "texts": versions,
            "original": view.original.as_ref().map(|original| serde_json::json!({
                "sha256": hexadecimal(&original.sha256), "size": original.size, "media_type": original.media_type,
            })),
            "read": view.read, "made": Named::all(&view.made, locale),
            "open": view.open, "proposals": view.proposals,
            "file_says": says, "file": state, "alike": alike,
        }))
        .into_response());
    }
    let read = view.read.as_ref().map(|facts| {
        let edtf = |edtf: &Option<kua_core::edtf::Edtf>| edtf.as_ref().map(ToString::to_string);
        [
            ("document-title", facts.title.clone()),
            ("property-publisher", facts.publisher.clone()),
            ("property-published", edtf(&facts.published)),
            ("property-stated", edtf(&facts.stated)),
            ("property-language", facts.language.clone()),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((locale.text(key), visible(&value?))))
        .collect()
    });
    let file = view.original.as_ref().map(|original| {
        [
            ("document-name", original.name.as_deref().map(visible)),
            ("imported-type", Some(original.media_type.clone())),
            (
                "imported-size",
                Some(locale.with("count-bytes", &[("count", original.size.into())])),
            ),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((locale.text(key), value?)))
        .collect()
    });
    let mut made: Vec<Group> = Vec::new();
    for record in Named::all(&view.made, locale) {
        match made.iter_mut().find(|group| group.kind == record.kind) {
            Some(group) => group.records.push(record),
            None => made.push(Group {
                // Documents that point here came in this one.
                label: match record.kind.as_str() {
                    "document" => locale.text("document-parts"),
                    kind => locale.text(&format!("list-{kind}")),
                },
                kind: record.kind.clone(),
                records: vec![record],
            }),
        }
    }
    let history = view
        .entity
        .history
        .iter()
        .map(|source| SourceView::of(source, &view.entity.labels, locale))
        .collect();
    let methods: Vec<&str> = view
        .texts
        .iter()
        .filter(|text| text.reviewed)
        .map(|text| text.version.method.as_str())
        .collect();
    let recognition = RecognitionView::of(&desk, state.as_ref(), &methods, locale);
    // Only what was recognised or corrected stands for an earlier version.
    let displaced = match recognition.as_ref().is_some_and(|one| one.correctable) {
        true => desk
            .house()
            .displaced_passages(view.entity.row.id)
            .await?
            .len(),
        false => 0,
    };
    let is_of = |families: &[&str]| {
        let original = view.original.as_ref();
        original.is_some_and(|original| {
            families
                .iter()
                .any(|family| original.media_type.starts_with(family))
        })
    };
    Ok(page_of(&DocumentPage {
        recognition,
        displaced,
        frame: Frame::new(visit, "document", "document-page-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .json(format!("/documents/{}.json", document.id)),
        sha256: view
            .original
            .as_ref()
            .map(|original| hexadecimal(&original.sha256))
            .unwrap_or_default(),
        has_original: view.original.is_some(),
        plays: is_of(&["audio/", "video/"]),
        is_picture: is_of(&["image/"]),
        may_write: desk.house().may_write(),
        read: read.unwrap_or_default(),
        file: file.unwrap_or_default(),
        open: view.open,
        decided: view.proposals.saturating_sub(view.open),
        languages: languages(&document.language, locale),
        remarks: state
            .iter()
            .flat_map(|state| &state.notices)
            .map(|notice| remark(notice, locale))
            .collect(),
        unreadable: state
            .as_ref()
            .and_then(|state| state.failure.as_ref())
            .map(ToString::to_string)
            .unwrap_or_default(),
        is_conversation: desk.house().is_conversation(view.entity.row.id).await?,
        is_picked: says.iter().any(|row| row.property == "file-picked"),
        is_table: view.original.as_ref().is_some_and(|original| {
            kua_app::may_be_table(&original.media_type, original.name.as_deref())
        }) && desk.house().may_judge(),
        limits: limits(desk.house(), view.entity.row.id, state.as_ref()).await?,
        pages: state.and_then(|state| state.pages).map(u64::from),
        may_say: desk.house().may_judge(),
        alike,
        says,
        stated,
        versions,
        made,
        history,
        document,
    }))
}

/// Sends the original, as a download.
pub(crate) async fn original(State(desk): State<Desk>, Path(document): Path<String>) -> Shown {
    let record: RecordId = id(&document)?;
    let (original, source) = desk.house().original(record).await?;
    // The name of a download lands in a folder for all to see: it says nothing.
    let ending = original
        .name
        .as_deref()
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, ending)| ending)
        .filter(|ending| ending.len() <= 8 && ending.chars().all(|c| c.is_ascii_alphanumeric()))
        .unwrap_or("bin");
    let name = format!("{}.{ending}", record.short());
    Ok(stream::evidence(&name, original.size, source))
}

#[derive(Template)]
#[template(path = "text.html")]
struct TextPage {
    frame: Frame,
    document: Named,
    part: marks::Part,
}

/// Shows one version of the text as it is: page furniture, or an older reading.
pub(crate) async fn text(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((document, text)): Path<(String, String)>,
    Query(asked): Query<std::collections::HashMap<String, String>>,
) -> Shown {
    let locale = visit.locale;
    let record: RecordId = id(&document)?;
    let text: TextId = id(&text)?;
    let stored = desk.house().text_of(record, text).await?;
    let labels = desk.house().labels([record].into()).await?;
    let document = Named::among(&labels, record, locale).ok_or_else(Failure::nothing)?;
    let wanted = asked
        .get("part")
        .and_then(|part| part.parse().ok())
        .unwrap_or(0);
    Ok(page_of(&TextPage {
        frame: Frame::new(visit, "document", "text-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        part: marks::cut(&stored.content, &[], None, wanted),
        document,
    }))
}

/// Sends the picture of a page, drawn from the original.
pub(crate) async fn page(
    State(desk): State<Desk>,
    Path((document, page)): Path<(String, u32)>,
) -> Shown {
    let record: RecordId = id(&document)?;
    // Each picture costs a process; a list of many would start as many at once.
    let _turn = DRAWING.acquire().await;
    let picture = desk.house().page_picture(record, page, PAGE_WIDTH).await?;
    Ok(([(header::CONTENT_TYPE, "image/png")], picture).into_response())
}

/// How many pages are drawn at a time.
static DRAWING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(2);

/// How many pixels wide a page is drawn.
const PAGE_WIDTH: u32 = 1200;

/// Reads the file again, with the reader as it is now.
pub(crate) async fn again(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    _: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    desk.house().read_again(record).await?;
    desk.house().recognise_beside();
    Ok(Redirect::to(&format!("/documents/{record}")).into_response())
}
