//! Letters recognised in pictures: asking for it, stopping it, correcting what came out, following passages.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{FileState, Recognition, RecognitionStage, Which};
use kua_core::recognition::{LANGUAGES, UNSURE_BELOW};
use kua_core::{RecordId, StatementId, TextId};
use kua_locales::Locale;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::marks;
use crate::parts::{Named, id, visible};
use crate::picture::{PagePicture, Stretch};
use crate::session::Flash;
use crate::typed::Typed;

/// What the page of a document says of recognising its file.
pub(crate) struct RecognitionView {
    /// What came of it, or how far it is.
    pub(crate) sentences: Vec<String>,
    /// It waits or is under way.
    pub(crate) waiting: bool,
    /// There is a text that a person may correct.
    pub(crate) correctable: bool,
    /// The languages that can be named: name, and what people call it.
    pub(crate) languages: Vec<(String, String)>,
    /// Pages without text are there, so that those alone can be asked for.
    pub(crate) some_without: bool,
}

impl RecognitionView {
    /// Says what there is to say; nothing where the file has no pages.
    pub(crate) fn of(
        desk: &Desk,
        state: Option<&FileState>,
        methods: &[&str],
        locale: Locale,
    ) -> Option<Self> {
        let state = state.filter(|state| state.pages.is_some())?;
        let recognition = state.recognition.as_ref();
        let there = desk.house().recognition_languages();
        let name = |code: String| {
            let tag = LANGUAGES.iter().find(|(own, _, _)| *own == code);
            let tag = tag.map_or(code.as_str(), |(_, tag, _)| *tag);
            let name = crate::pages::language::name(tag, locale);
            (code, name)
        };
        Some(Self {
            sentences: recognition
                .map(|recognition| sentences(recognition, locale))
                .unwrap_or_default(),
            waiting: recognition.is_some_and(Recognition::is_waiting),
            correctable: methods
                .iter()
                .any(|method| [kua_app::RECOGNISED, kua_app::CORRECTED].contains(method)),
            languages: there.into_iter().map(name).collect(),
            some_without: recognition.is_some(),
        })
    }
}

/// Says how far recognising a file is.
pub(crate) fn how_far(recognition: &Recognition, locale: Locale) -> String {
    let words = [
        ("done", (recognition.done as u64).into()),
        ("pages", (recognition.pages.len() as u64).into()),
    ];
    locale.with("recognition-waiting", &words)
}

/// Says what came of recognising a file.
fn sentences(recognition: &Recognition, locale: Locale) -> Vec<String> {
    let count = |number: usize| (number as u64).into();
    let mut sentences = Vec::new();
    match recognition.stage {
        RecognitionStage::Waiting => sentences.push(how_far(recognition, locale)),
        RecognitionStage::Stopped => sentences.push(locale.text("recognition-stopped")),
        RecognitionStage::Failed => {}
        RecognitionStage::Done => {
            let words = [
                ("found", count(recognition.found)),
                ("pages", count(recognition.pages.len())),
                ("unsure", count(recognition.unsure)),
            ];
            sentences.push(locale.with("recognition-done", &words));
        }
    }
    if let Some(failure) = &recognition.failure {
        let words = [
            ("pages", count(recognition.failed.max(1))),
            ("reason", failure.to_string().into()),
        ];
        sentences.push(visible(&locale.with("recognition-failed", &words)));
    }
    sentences
}

/// Has the letters of a file recognised, behind the desk.
pub(crate) async fn ask(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let languages: Vec<String> = typed.all("language").map(str::to_owned).collect();
    let which = match typed.get("which") {
        "all" => Which::All,
        _ => Which::WithoutText,
    };
    desk.house()
        .ask_recognition(record, &languages, which)
        .await?;
    desk.house().recognise_beside();
    Ok(Redirect::to(&format!("/documents/{record}#file")).into_response())
}

/// Stops it.
pub(crate) async fn stop(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    _: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    desk.house().stop_recognition(record).await?;
    Ok(Redirect::to(&format!("/documents/{record}#file")).into_response())
}

/// Which page is to be corrected.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    page: Option<u32>,
}

#[derive(Template)]
#[template(path = "correct.html")]
struct CorrectPage {
    frame: Frame,
    document: Named,
    picture: Option<PagePicture>,
    part: marks::Part,
    content: String,
    rows: usize,
    text: String,
    page: u32,
    pages: u32,
    unsure: usize,
    language: String,
}

/// Shows a page of a recognised text beside its picture, to be corrected.
pub(crate) async fn correct(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let page = asked.page.unwrap_or(1);
    let found = desk.house().page_to_correct(record, page).await?;
    let reviewed = desk.house().reviewed(record).await?;
    let reviewed = reviewed.ok_or_else(Failure::nothing)?;
    let document = Named::of(&reviewed.document, locale);
    let doubtful: Vec<_> = found
        .certainties
        .iter()
        .filter(|word| word.percent < UNSURE_BELOW)
        .collect();
    let stretches = doubtful
        .iter()
        .map(|word| Stretch {
            begin: word.begin,
            end: word.end,
            href: "#page-text".to_owned(),
            label: locale.with(
                "doubtful-percent",
                &[("percent", u64::from(word.percent).into())],
            ),
            class: "doubtful".to_owned(),
        })
        .collect();
    let picture = reviewed.map.pages().and_then(|map| {
        let text = (map, reviewed.content.as_str());
        PagePicture::of(&document.id, text, page, stretches, None, locale)
    });
    let place = |position: u64| usize::try_from(position.saturating_sub(found.begin)).unwrap_or(0);
    let unsure: Vec<(usize, usize)> = doubtful
        .iter()
        .map(|word| (place(word.begin), place(word.end)))
        .collect();
    let mut part = marks::cut_with(&found.content, &[], &unsure, None, 0);
    if unsure.is_empty() {
        part.lines.clear();
    }
    Ok(page_of(&CorrectPage {
        frame: Frame::new(visit, "document", "correct-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        language: reviewed.read.document.language.clone().unwrap_or_default(),
        picture: picture.map(|picture| picture.leading_to("correct")),
        rows: found.content.lines().count().clamp(6, 60) + 2,
        part,
        text: found.text.to_string(),
        content: found.content,
        page: found.page,
        pages: found.pages,
        unsure: unsure.len(),
        document,
    }))
}

/// Keeps a page as it was written.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let text: TextId = id(typed.get("text"))?;
    let page: u32 = typed.get("page").parse().map_err(|_| Failure::nothing())?;
    let made = desk
        .house()
        .correct_page(record, text, page, typed.get("content"))
        .await?;
    let displaced = desk.house().displaced_passages(record).await?;
    let following = displaced
        .iter()
        .filter(|one| one.proposed.is_some())
        .count();
    let key = match (made, displaced.is_empty()) {
        (None, _) => "flash-not-corrected",
        (Some(_), true) => "flash-corrected",
        (Some(_), false) => "flash-corrected-passages",
    };
    let words = [
        ("page", u64::from(page).into()),
        ("following", (following as u64).into()),
        ("count", (displaced.len() as u64).into()),
    ];
    let here = format!("/documents/{record}");
    let next = match typed.get("next").parse::<u32>() {
        Ok(next) => format!("{here}/correct?page={next}"),
        Err(_) if displaced.is_empty() => format!("{here}/read?page={page}"),
        Err(_) => format!("{here}/passages"),
    };
    let flash = Flash {
        sentence: visit.locale.with(key, &words),
        undo: Vec::new(),
        back: next.clone(),
        shown_on: here,
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&next).into_response())
}

struct Row {
    statement: String,
    record: Named,
    exact: String,
    href: String,
}

#[derive(Template)]
#[template(path = "passages.html")]
struct PassagesPage {
    frame: Frame,
    document: Named,
    following: Vec<Row>,
    lost: Vec<Row>,
}

/// Lists the passages that rest on an earlier version of the text.
pub(crate) async fn passages(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let displaced = desk.house().displaced_passages(record).await?;
    let subjects = displaced.iter().map(|one| one.subject);
    let labels = desk
        .house()
        .labels(subjects.chain([record]).collect())
        .await?;
    let document = Named::among(&labels, record, locale).ok_or_else(Failure::nothing)?;
    let (mut following, mut lost) = (Vec::new(), Vec::new());
    for one in displaced {
        // Who may see a statement may see what it is about.
        let Some(subject) = Named::among(&labels, one.subject, locale) else {
            continue;
        };
        let href = match one.proposed {
            Some((begin, end)) => format!("/documents/{record}/read?at={begin}-{end}#at"),
            None => format!("/statements/{}", one.statement),
        };
        let row = Row {
            statement: one.statement.to_string(),
            record: subject,
            exact: visible(&one.exact),
            href,
        };
        match one.proposed {
            Some(_) => following.push(row),
            None => lost.push(row),
        }
    }
    Ok(page_of(&PassagesPage {
        frame: Frame::new(visit, "document", "passages-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        document,
        following,
        lost,
    }))
}

/// Takes the proposed places of passages: of one statement, or of all.
pub(crate) async fn follow(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let only: Option<[StatementId; 1]> = match typed.words("statement") {
        Some(statement) => Some([id(&statement)?]),
        None => None,
    };
    let undo = desk
        .house()
        .re_place(record, only.as_ref().map(<[StatementId; 1]>::as_slice))
        .await?;
    let page = format!("/documents/{record}/passages");
    let moved = (undo.len() / 2) as u64;
    let flash = Flash {
        sentence: visit
            .locale
            .with("flash-followed", &[("count", moved.into())]),
        undo,
        back: page.clone(),
        shown_on: page.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}
