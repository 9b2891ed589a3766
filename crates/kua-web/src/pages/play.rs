//! Play: a recording, what is said in it, and the sheet on which that is written down.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kua_app::{House, Kind, Problem, Recording};
use kua_core::passage::Media;
use kua_core::transcript::{Transcript, clock, read_clock};
use kua_core::{RecordId, TextId};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Named, id, visible};
use crate::player::{Player, may_play};
use crate::range;
use crate::session::Flash;
use crate::typed::{Typed, check};

/// Where the recording is to be played from.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    at: Option<String>,
}

/// The most lines that are shown as links; the sheet holds all of them.
const MOST_LINES: usize = 4_000;

/// Something that is said at a time.
struct Line {
    time: String,
    href: String,
    from: u64,
    words: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "play.html")]
struct PlayPage {
    frame: Frame,
    document: Named,
    player: Player,
    lines: Vec<Line>,
    language: String,
    may_write: bool,
    /// The sheet: what was kept, or a draft of something newer.
    content: String,
    of: String,
    has_words: bool,
    is_draft: bool,
}

/// Shows a recording with its transcript.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let recording = desk.house().recording(record).await?;
    let at = asked.at.as_deref().and_then(|at| {
        let time = read_clock(at).or_else(|| at.parse::<u64>().ok()?.checked_mul(1000))?;
        Some(Media {
            time: Some((time, None)),
            region: None,
            page: None,
        })
    });
    let document = Named::of(&recording.document, locale);
    let may_write = desk.house().may_write();
    let draft = match may_write {
        true => draft_of(&desk, record).await?,
        false => None,
    };
    let page = PlayPage {
        player: Player::of(
            record,
            recording.kind,
            at.as_ref(),
            recording.spoken.is_some(),
            locale,
        ),
        lines: lines(&document.id, &recording, at.as_ref()),
        has_words: recording.spoken.is_some(),
        language: match draft.as_ref().and_then(|draft| draft.get("language")) {
            Some(language) => language.clone(),
            None => recording
                .spoken
                .as_ref()
                .and_then(|spoken| spoken.language.clone())
                .unwrap_or_default(),
        },
        content: sheet(&recording, draft.as_ref()),
        of: match &draft {
            Some(draft) => draft.get("of").cloned().unwrap_or_default(),
            None => text_of(&recording),
        },
        is_draft: draft.is_some(),
        may_write,
        frame: Frame::new(visit, "document", "play-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        document,
    };
    Ok(may_play(page_of(&page)))
}

fn text_of(recording: &Recording) -> String {
    let spoken = recording.spoken.as_ref();
    spoken
        .map(|spoken| spoken.text.to_string())
        .unwrap_or_default()
}

fn sheet(recording: &Recording, draft: Option<&BTreeMap<String, String>>) -> String {
    match (
        draft.and_then(|draft| draft.get("content")),
        &recording.spoken,
    ) {
        (Some(content), _) => content.clone(),
        (None, Some(spoken)) => spoken.transcript.write(),
        (None, None) => String::new(),
    }
}

fn lines(document: &str, recording: &Recording, at: Option<&Media>) -> Vec<Line> {
    let Some(spoken) = &recording.spoken else {
        return Vec::new();
    };
    let at = at.and_then(|media| media.time).map(|(from, _)| from);
    let characters: Vec<char> = spoken.transcript.content.chars().collect();
    let pieces = spoken.transcript.times.iter().take(MOST_LINES);
    pieces
        .map(|piece| {
            let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
            let words = characters.get(number(piece.begin)..number(piece.end));
            Line {
                time: clock(piece.from),
                href: format!("/documents/{document}/play?at={}#player", clock(piece.from)),
                from: piece.from,
                words: visible(&words.unwrap_or_default().iter().collect::<String>()),
                here: at.is_some_and(|at| {
                    piece.from <= at && piece.until.is_none_or(|until| at < until)
                }),
            }
        })
        .collect()
}

/// Sends the recording itself, or a part of it.
pub(crate) async fn media(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Shown {
    let record: RecordId = id(&document)?;
    let original = desk.house().playing(record).await?;
    range::recording(&desk, &original, &record.short(), &method, &headers).await
}

/// Keeps what was written down.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    // Whatever goes wrong from here on, nothing that was typed is lost.
    save(&desk, record, &typed).await?;
    let of = typed.words("of").and_then(|of| of.parse::<TextId>().ok());
    let kept = desk
        .house()
        .keep_transcript(record, of, typed.get("content"), typed.words("language"))
        .await;
    let sentence = match kept {
        Ok(kept) => {
            let draft = House::transcript_draft(record);
            desk.house().save_draft(&draft, None).await?;
            let key = if kept.is_some() {
                "play-kept"
            } else {
                "play-same"
            };
            visit.locale.text(key)
        }
        Err(problem) if [Kind::Empty, Kind::Overtaken].contains(&problem.kind) => {
            problem.sentence(visit.locale)
        }
        Err(problem) => return Err(problem.into()),
    };
    Ok(again(&desk, &visit, record, sentence))
}

/// Saves the draft; a script asks for no page, a button for the sheet again.
pub(crate) async fn draft(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    headers: HeaderMap,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    save(&desk, record, &typed).await?;
    let is_script = headers
        .get("sec-fetch-mode")
        .is_some_and(|mode| mode != "navigate");
    if is_script {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let sentence = visit.locale.text("write-saved");
    Ok(again(&desk, &visit, record, sentence))
}

/// Throws the draft away.
pub(crate) async fn discard(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    _: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let draft = House::transcript_draft(record);
    desk.house().save_draft(&draft, None).await?;
    Ok(Redirect::to(&format!("/documents/{record}/play")).into_response())
}

/// Takes a file of subtitles as the transcript.
pub(crate) async fn subtitles(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    mut parts: Multipart,
) -> Shown {
    let record: RecordId = id(&document)?;
    // The token comes first: nothing behind it is looked at without it.
    let token = match parts.next_field().await.map_err(unread)? {
        Some(field) if field.name() == Some("token") => field.text().await.map_err(unread)?,
        _ => String::new(),
    };
    check(&visit, &token)?;
    let mut file = None;
    while let Some(field) = parts.next_field().await.map_err(unread)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default();
            let name = name
                .rsplit(['/', '\\'])
                .next()
                .unwrap_or_default()
                .to_owned();
            file = Some((name, field.bytes().await.map_err(unread)?));
        }
    }
    let Some((name, bytes)) = file.filter(|(_, bytes)| !bytes.is_empty()) else {
        return Err(Failure::of(
            StatusCode::UNPROCESSABLE_ENTITY,
            "import-no-file",
        ));
    };
    desk.house()
        .take_subtitles(record, &name, bytes.to_vec())
        .await?;
    let sentence = visit.locale.text("play-kept");
    Ok(again(&desk, &visit, record, sentence))
}

/// Sends the transcript as subtitles.
pub(crate) async fn download(
    State(desk): State<Desk>,
    Path((document, form)): Path<(String, String)>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let recording = desk.house().recording(record).await?;
    let spoken = recording.spoken.ok_or_else(Failure::nothing)?;
    let write: (fn(&Transcript) -> String, &str) = match form.as_str() {
        "srt" => (Transcript::to_srt, "application/x-subrip; charset=utf-8"),
        "vtt" => (Transcript::to_vtt, "text/vtt; charset=utf-8"),
        _ => return Err(Failure::nothing()),
    };
    let name = format!("{}.{form}", record.short());
    let headers = [
        (header::CONTENT_TYPE, write.1.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            crate::stream::attachment(&name),
        ),
    ];
    Ok((headers, (write.0)(&spoken.transcript)).into_response())
}

fn again(desk: &Desk, visit: &Visit, record: RecordId, sentence: String) -> Response {
    let page = format!("/documents/{record}/play");
    let flash = Flash {
        sentence,
        undo: Vec::new(),
        back: String::new(),
        shown_on: page.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Redirect::to(&page).into_response()
}

async fn save(desk: &Desk, record: RecordId, typed: &Typed) -> Result<(), Failure> {
    // A draft of what this actor may not see would tell that it is there.
    desk.house().playing(record).await?;
    let fields: BTreeMap<&str, &str> = ["content", "language", "of"]
        .into_iter()
        .map(|field| (field, typed.get(field)))
        .collect();
    let draft = serde_json::to_vec(&fields)
        .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
    let name = House::transcript_draft(record);
    Ok(desk.house().save_draft(&name, Some(draft)).await?)
}

async fn draft_of(
    desk: &Desk,
    record: RecordId,
) -> Result<Option<BTreeMap<String, String>>, Failure> {
    let kept = desk.house().draft(&House::transcript_draft(record)).await?;
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

fn unread(error: MultipartError) -> Failure {
    let key = match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => "desk-too-large",
        _ => "desk-form-unread",
    };
    Failure::of(error.status(), key)
}
