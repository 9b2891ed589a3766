//! The locked desk: opening it with a secret address, locking it, coming back.
//!
//! The locked page names neither the program nor anybody: whoever looks over a
//! shoulder learns nothing from it.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header::HeaderName;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kua_locales::Locale;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::guard::set_cookie;
use crate::typed::Typed;

/// Why the locked page is shown.
pub(crate) enum Why {
    /// Nobody opened it here.
    Locked,
    /// Nothing was done for a while.
    Idle {
        /// Whether a new address was announced.
        announced: bool,
    },
    /// A new address was announced.
    Announced,
    /// The secret was used before, or is none.
    Used,
}

#[derive(Template)]
#[template(path = "locked.html")]
struct LockedPage {
    frame: Frame,
    sentence: String,
    announced: bool,
}

/// Makes the locked page.
pub(crate) fn page(locale: Locale, why: Why) -> Response {
    let (key, announced) = match why {
        Why::Locked => ("locked-why", false),
        Why::Idle { announced } => ("locked-idle", announced),
        Why::Announced => ("locked-announced", true),
        Why::Used => ("locked-used", false),
    };
    let visit = Visit {
        locale,
        back: String::new(),
        token: String::new(),
        flash: None,
        path: String::new(),
    };
    let mut response = page_of(&LockedPage {
        frame: Frame::new(visit, "", "locked-title"),
        sentence: locale.text(key),
        announced,
    });
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}

/// Opens the desk with a secret address, once.
pub(crate) async fn launch(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(token): Path<String>,
) -> Shown {
    let now = desk.house().now().seconds;
    let Some(id) = desk.sessions().open(&token, now)? else {
        // A second click on the same address by somebody who is in already.
        if !visit.token.is_empty() {
            return Ok(Redirect::to("/").into_response());
        }
        return Ok(page(visit.locale, Why::Used));
    };
    let cookie = set_cookie(desk.sessions().cookie(), &id);
    Ok((cookie, Redirect::to("/")).into_response())
}

/// Announces an address that opens the desk again, to whoever sees the terminal.
pub(crate) async fn address(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
) -> Result<Response, Failure> {
    desk.announce()?;
    Ok(page(visit.locale, Why::Announced))
}

/// Ends every session.
pub(crate) async fn lock(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Result<Response, Failure> {
    let _token_was_right = typed;
    desk.sessions().lock();
    desk.announce()?;
    let mut response = page(visit.locale, Why::Announced);
    *response.status_mut() = StatusCode::OK;
    let gone = format!(
        "{}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0",
        desk.sessions().cookie()
    );
    Ok((
        [
            (header::SET_COOKIE, gone),
            (
                HeaderName::from_static("clear-site-data"),
                "\"cache\", \"storage\"".to_owned(),
            ),
        ],
        response,
    )
        .into_response())
}
