//! Import: several files at once, with where they come from; a line each about what became of them.
//!
//! Files pass through memory and never touch the disk unsealed. What is larger than [`LIMIT`] is for `kua add`, which streams.

use std::io::{Cursor, Read};

use askama::Template;
use axum::Extension;
use axum::extract::multipart::{Multipart, MultipartError, MultipartRejection};
use axum::extract::{FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kua_app::{Added, Came, Kind, Origin};
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
use crate::typed::check;

/// The most bytes of one import.
pub(crate) const LIMIT: usize = 64 * 1024 * 1024;

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
    megabytes: usize,
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
        megabytes: LIMIT / 1024 / 1024,
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
        let bytes = field.bytes().await.map_err(unread)?;
        if !file.is_empty() || !bytes.is_empty() {
            files.push((file, bytes));
        }
    }
    let mut lines = Vec::new();
    for (file, bytes) in files {
        let origin = Origin {
            name: (!file.is_empty()).then(|| file.clone()),
            ..origin.clone()
        };
        let open = || {
            let bytes: Box<dyn Read + Send> = Box::new(Cursor::new(bytes.clone()));
            Ok(bytes)
        };
        let made = desk.house().bring_in(origin, open).await;
        let line = match made {
            Ok(Came::Added(added)) => {
                let all = added.all().into_iter();
                lines.extend(all.map(|(depth, one)| {
                    let name = one.name.as_deref().filter(|_| depth > 0);
                    ImportLine::of(name.unwrap_or(&file), depth, one, visit.locale)
                }));
                continue;
            }
            Ok(Came::Waits(export)) => ImportLine {
                name: visible(&file),
                sha256: export.sha256.clone(),
                size: export.size,
                export: href(export.id),
                messages: export.messages,
                ..ImportLine::default()
            },
            Err(problem) => ImportLine {
                name: visible(&file),
                problem: problem.sentence(visit.locale),
                ..ImportLine::default()
            },
        };
        lines.push(line);
    }
    if lines.is_empty() {
        return Err(Failure::of(
            StatusCode::UNPROCESSABLE_ENTITY,
            "import-no-file",
        ));
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
