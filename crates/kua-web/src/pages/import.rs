//! Import: several files at once, with where they come from; a line each about what became of them.
//!
//! Files are sealed as they come, block by block: they neither touch the disk unsealed nor lie
//! in memory whole. Few small ones are read while the browser waits; more are read beside the
//! requests, and the list of files shows how far that is.

use std::time::Duration;

use askama::Template;
use axum::Extension;
use axum::extract::multipart::{Field, Multipart, MultipartError, MultipartRejection};
use axum::extract::{FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kua_app::{Added, Came, Kind, Origin, Received};
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::edtf::Edtf;
use kua_core::reading::ReadNotice;
use kua_locales::{Argument, Locale};

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::chat_export::{Waiting, href};
use crate::parts::{Badge, id, visible};
use crate::stream::Arriving;
use crate::typed::check;

/// The most bytes of one import.
pub(crate) const LIMIT: usize = 4 * GIGABYTE;

const GIGABYTE: usize = 1024 * 1024 * 1024;

/// As many files and bytes are read while the browser waits, and for so long.
const AT_ONCE: (usize, u64, Duration) = (8, 8 * 1024 * 1024, Duration::from_secs(15));

/// The uses that consent is asked for.
pub(crate) const USES: [&str; 5] = ["keep", "share", "publish", "image", "voice"];

/// What became of a file.
#[derive(Clone, Default)]
pub(crate) struct ImportLine {
    name: String,
    /// How many files deep it lies in the one that was sent.
    depth: usize,
    sha256: String,
    size: u64,
    media_type: String,
    language: String,
    document: String,
    proposals: usize,
    notices: Vec<String>,
    unreadable: String,
    duplicate: bool,
    /// How many documents of the vault are perhaps the same source.
    alike: u64,
    problem: String,
    /// Where to choose what of it is kept, where it is an export of a messenger.
    export: String,
    messages: usize,
}

/// A level of access in a form.
pub(crate) struct Level {
    pub(crate) badge: Badge,
    pub(crate) chosen: bool,
}

/// The levels that a document may be given, the team's first chosen.
pub(crate) fn levels(locale: Locale, chosen: &str) -> Vec<Level> {
    let chosen = Access::from_code(chosen).unwrap_or(Access::Team);
    Access::ALL
        .into_iter()
        // Without cases there is no case to give a document to.
        .filter(|access| *access != Access::Case)
        .map(|access| Level {
            badge: Badge::of(access, locale),
            chosen: access == chosen,
        })
        .collect()
}

/// A use that consent is asked for, in a form.
pub(crate) struct Use {
    pub(crate) code: &'static str,
    pub(crate) label: String,
    pub(crate) answer: String,
}

/// The uses, with what was answered so far.
pub(crate) fn uses(locale: Locale, answers: &dyn Fn(&str) -> String) -> Vec<Use> {
    USES.iter()
        .map(|code| Use {
            code,
            label: locale.text(&format!("consent-{code}")),
            answer: answers(code),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    frame: Frame,
    levels: Vec<Level>,
    uses: Vec<Use>,
    gigabytes: usize,
    /// Exports that wait for a choice.
    exports: Vec<Waiting>,
}

#[derive(Template)]
#[template(path = "imported.html")]
struct ImportedPage {
    frame: Frame,
    lines: Vec<ImportLine>,
    waiting: usize,
}

/// Shows the form.
pub(crate) async fn show(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Shown {
    let locale = visit.locale;
    let exports = match desk.house().waiting_exports().await {
        Ok(exports) => exports.iter().map(Waiting::of).collect(),
        // Whoever may not write has none.
        Err(problem) if problem.kind == Kind::NotAllowed => Vec::new(),
        Err(problem) => return Err(problem.into()),
    };
    Ok(page_of(&ImportPage {
        exports,
        frame: Frame::new(visit, "import", "import-title"),
        levels: levels(locale, ""),
        uses: uses(locale, &|_| String::new()),
        gigabytes: LIMIT / GIGABYTE,
    }))
}

/// Shows what became of the last import.
pub(crate) async fn done(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Response {
    let lines = desk.sessions().import(&visit.token);
    if lines.is_empty() {
        return Redirect::to("/import").into_response();
    }
    page_of(&ImportedPage {
        frame: Frame::new(visit, "import", "imported-title"),
        waiting: lines.iter().map(|line| line.proposals).sum(),
        lines,
    })
}

/// Takes files in.
pub(crate) async fn add(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    request: Request,
) -> Shown {
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    if announced.is_some_and(|bytes| bytes > LIMIT as u64) {
        pass_over(request).await;
        return Err(too_large());
    }
    let parts = <Multipart as FromRequest<()>>::from_request(request, &()).await;
    let mut parts = parts.map_err(|rejection: MultipartRejection| {
        Failure::of(rejection.status(), "desk-form-unread")
    })?;
    // The token comes first: nothing behind it is looked at without it.
    let first = parts.next_field().await.map_err(unread)?;
    let token = match first {
        Some(field) if field.name() == Some("token") => field.text().await.map_err(unread)?,
        _ => String::new(),
    };
    check(&visit, &token)?;
    let mut origin = Origin::default();
    let mut files = Vec::new();
    let mut size = 0;
    while let Some(field) = parts.next_field().await.map_err(unread)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            let value = field.text().await.map_err(unread)?;
            fill(&mut origin, &name, value.trim())?;
            continue;
        }
        // A browser may send a path; only its last part is the file's name.
        let file = field.file_name().unwrap_or_default();
        let file = file
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let (received, length) = take_in(&desk, field).await?;
        if !file.is_empty() || length > 0 {
            size += length;
            files.push((file, received));
        }
    }
    if files.is_empty() {
        return Err(Failure::of(
            StatusCode::UNPROCESSABLE_ENTITY,
            "import-no-file",
        ));
    }
    let is_small = files.len() <= AT_ONCE.0 && size <= AT_ONCE.1;
    let files = files.into_iter().map(|(file, received)| {
        received.of(Origin {
            name: (!file.is_empty()).then_some(file),
            ..origin.clone()
        })
    });
    let house = desk.house();
    let names = house.take_in_later(files.collect()).await?;
    if !is_small || house.work_report().await?.stopped {
        return Ok(Redirect::to("/files").into_response());
    }
    let Some(finished) = house.finished(&names, AT_ONCE.2).await else {
        return Ok(Redirect::to("/files").into_response());
    };
    let mut lines = Vec::new();
    for one in finished {
        let file = one.file.unwrap_or_default();
        match one.outcome.as_ref().map(|came| &**came) {
            Ok(Came::Added(added)) => {
                let all = added.all().into_iter();
                lines.extend(all.map(|(depth, one)| {
                    let name = one.name.as_deref().filter(|_| depth > 0);
                    ImportLine::of(name.unwrap_or(&file), depth, one, visit.locale)
                }));
            }
            Ok(Came::Waits(export)) => lines.push(ImportLine {
                name: visible(&file),
                sha256: export.sha256.clone(),
                size: export.size,
                export: href(export.id),
                messages: export.messages,
                ..ImportLine::default()
            }),
            Err(problem) => lines.push(ImportLine {
                name: visible(&file),
                problem: problem.sentence(visit.locale),
                ..ImportLine::default()
            }),
        }
    }
    desk.house().recognise_beside();
    for line in &mut lines {
        if let Ok(document) = id::<RecordId>(&line.document)
            && !line.duplicate
        {
            line.alike = desk.house().perhaps_copies(document).await?.len() as u64;
        }
    }
    desk.sessions().keep_import(&visit.token, lines);
    Ok(Redirect::to("/import/done").into_response())
}

/// Seals a file into the vault as it comes; returns its size too.
async fn take_in(desk: &Desk, mut field: Field<'_>) -> Result<(Received, u64), Failure> {
    let (sender, arriving) = Arriving::new();
    let feeding = async move {
        let mut length = 0;
        loop {
            match field.chunk().await {
                Ok(Some(block)) => {
                    length += block.len() as u64;
                    // Whoever keeps it went away, and says why.
                    if sender.send(Ok(block)).await.is_err() {
                        return Ok(length);
                    }
                }
                Ok(None) => return Ok(length),
                Err(error) => {
                    let broken = std::io::ErrorKind::UnexpectedEof;
                    let _ = sender.send(Err(broken.into())).await;
                    return Err(unread(error));
                }
            }
        }
    };
    let keeping = desk.house().receive(Origin::default(), Box::new(arriving));
    let (fed, kept) = tokio::join!(feeding, keeping);
    let length = fed?;
    Ok((kept?, length))
}

impl ImportLine {
    fn of(name: &str, depth: usize, added: &Added, locale: Locale) -> Self {
        Self {
            name: visible(name),
            depth,
            document: added
                .duplicate_of
                .unwrap_or_else(|| added.document.into())
                .to_string(),
            duplicate: added.duplicate_of.is_some(),
            sha256: added.sha256.clone(),
            size: added.size,
            media_type: added.media_type.clone().unwrap_or_default(),
            language: added.language.clone().unwrap_or_default(),
            proposals: added.proposals,
            notices: added
                .notices
                .iter()
                .map(|notice| remark(notice, locale))
                .collect(),
            unreadable: added.unreadable.clone().unwrap_or_default(),
            alike: 0,
            problem: String::new(),
            export: String::new(),
            messages: 0,
        }
        .in_words(locale)
    }

    fn in_words(mut self, locale: Locale) -> Self {
        if self.language.is_empty() {
            self.language = locale.text("not-known");
        }
        self
    }
}

/// Says what the reader remarked.
pub(crate) fn remark(notice: &ReadNotice, locale: Locale) -> String {
    let key = format!("notice-{}", notice.code.code());
    let arguments: Vec<(&str, Argument)> = notice
        .arguments
        .iter()
        .map(|(name, value)| (name.as_str(), Argument::of_written(value)))
        .collect();
    visible(&locale.with(&key, &arguments))
}

/// Fills in what was said of the files; a date that is none is refused.
fn fill(origin: &mut Origin, name: &str, value: &str) -> Result<(), Failure> {
    let words = (!value.is_empty()).then(|| value.to_owned());
    match name {
        "received-from" => origin.received_from = words,
        "received-how" => origin.received_how = words,
        "purpose" => origin.purpose = words,
        "language" => origin.language = words,
        "access" => origin.access = Access::from_code(value),
        "published" => origin.published = day(words)?,
        other => {
            if let Some(code) = other.strip_prefix("consent-") {
                let known = USES.contains(&code) && ["yes", "no"].contains(&value);
                if known {
                    origin.consent.push((code.to_owned(), value.to_owned()));
                }
            }
        }
    }
    Ok(())
}

/// Reads a day as typed.
pub(crate) fn day(words: Option<String>) -> Result<Option<Edtf>, Failure> {
    words
        .map(|words| {
            words
                .parse()
                .map_err(|_| Failure::of(StatusCode::UNPROCESSABLE_ENTITY, "desk-wrong-day"))
        })
        .transpose()
}

fn unread(error: MultipartError) -> Failure {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        too_large()
    } else {
        Failure::of(StatusCode::BAD_REQUEST, "desk-form-unread")
    }
}

fn too_large() -> Failure {
    Failure::of(StatusCode::PAYLOAD_TOO_LARGE, "desk-too-large")
}

/// Reads a request to its end and forgets it: browsers show an answer only after they sent all.
async fn pass_over(request: Request) {
    const MOST: u64 = 4 * 1024 * 1024 * 1024;
    let mut body = request.into_body();
    let mut passed = 0;
    while passed < MOST {
        let frame = std::future::poll_fn(|context| {
            http_body::Body::poll_frame(std::pin::Pin::new(&mut body), context)
        });
        match frame.await {
            Some(Ok(frame)) => {
                passed += frame.data_ref().map_or(0, |data| data.len() as u64);
            }
            Some(Err(_)) | None => return,
        }
    }
}
