//! Errors as pages: what happened, and where to go on.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::response::{Html, IntoResponse, Response};
use kua_app::{Kind, Problem};
use kua_locales::Locale;

use crate::frame::{Frame, Visit};

/// Why a page cannot be shown.
#[derive(Clone)]
pub(crate) struct Failure {
    status: StatusCode,
    told: Told,
}

#[derive(Clone)]
enum Told {
    Key(&'static str),
    Problem(Kind, Vec<(&'static str, String)>),
}

/// What a page handler gives back.
pub(crate) type Shown = Result<Response, Failure>;

impl Failure {
    /// A failure that a sentence of the desk explains.
    pub(crate) fn of(status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            told: Told::Key(key),
        }
    }

    /// Nothing is there, or it may not be seen: the same answer for both.
    pub(crate) fn nothing() -> Self {
        Problem::new(Kind::NotFound).into()
    }

    fn sentence(&self, locale: Locale) -> String {
        match &self.told {
            Told::Key(key) => locale.text(key),
            Told::Problem(kind, arguments) => Problem {
                kind: *kind,
                arguments: arguments.clone(),
            }
            .sentence(locale),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let status = match problem.kind {
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::NotAllowed => StatusCode::FORBIDDEN,
            Kind::WrongInput
            | Kind::Unreadable
            | Kind::Ambiguous
            | Kind::Empty
            | Kind::NoTimes
            | Kind::NothingMarked => StatusCode::UNPROCESSABLE_ENTITY,
            Kind::Decided | Kind::Overtaken | Kind::GaveUp => StatusCode::CONFLICT,
            Kind::Store | Kind::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self {
            status,
            told: Told::Problem(problem.kind, problem.arguments),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    frame: Frame,
    status: u16,
    sentence: String,
}

/// Makes a page of a failure; other answers pass through.
pub(crate) fn shown(response: Response, visit: Visit) -> Response {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let failure = response.extensions().get::<Failure>().cloned();
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    if failure.is_none() && is_page {
        return response;
    }
    let failure = failure.unwrap_or_else(|| match status {
        StatusCode::NOT_FOUND => Failure::nothing(),
        StatusCode::METHOD_NOT_ALLOWED => Failure::of(status, "desk-wrong-method"),
        StatusCode::PAYLOAD_TOO_LARGE => Failure::of(status, "desk-too-large"),
        _ => Failure::of(status, "desk-form-unread"),
    });
    // The same page for what is not there and what may not be seen, its address too.
    let visit = Visit {
        back: String::new(),
        ..visit
    };
    let sentence = failure.sentence(visit.locale);
    let page = FailurePage {
        frame: Frame::new(visit, "", "failure-title"),
        status: status.as_u16(),
        sentence,
    };
    let mut made = page_of(&page);
    *made.status_mut() = status;
    for name in [header::ALLOW, header::CONTENT_RANGE] {
        if let Some(value) = response.headers().get(&name) {
            made.headers_mut().insert(name, value.clone());
        }
    }
    made
}

/// Answers somebody who was not let in: a sentence and nothing else.
pub(crate) fn bare(status: StatusCode, key: &str, locale: Locale) -> Response {
    let mut response = (status, locale.text(key)).into_response();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}

/// Renders a page.
pub(crate) fn page_of(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        // A template can fail only where a value's own formatting does.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
