//! Who may talk to the desk: looked at before anything is routed.
//!
//! 1. `Host` must be one of the names the desk was started with: a page of
//!    another site that resolves its own name to this machine gets nothing.
//! 2. A POST must come from a page of the desk itself.
//! 3. Everything but the locked page needs the cookie of an open session.
//!
//! Every answer, errors among them, leaves with the same strict headers.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use crate::desk::Desk;
use crate::failure;
use crate::frame::Visit;
use crate::pages::locked;
use crate::session::{Sign, Standing};

/// What pages may load and do: only what this desk itself serves, no inline script or style.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    ),
];

/// What stands in the address of a page that fetches itself.
const WATCHED: &str = "watching=yes";

/// Lets a request in, or answers it here.
pub(crate) async fn guard(State(desk): State<Desk>, request: Request, next: Next) -> Response {
    let mut response = answer(&desk, request, next).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        // Evidence comes with a stricter policy of its own.
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

async fn answer(desk: &Desk, mut request: Request, next: Next) -> Response {
    let locale = desk.wording().locale(desk.house(), request.headers()).await;
    if !host_fits(desk, &request) {
        return failure::bare(StatusCode::MISDIRECTED_REQUEST, "desk-wrong-host", locale);
    }
    let method = request.method().clone();
    if method != Method::GET && method != Method::HEAD && !comes_from_here(desk, request.headers())
    {
        return failure::bare(StatusCode::FORBIDDEN, "desk-wrong-origin", locale);
    }
    let path = request.uri().path().to_owned();
    let open = path.starts_with("/assets/") || path.starts_with("/launch/") || path == "/address";
    let cookie = cookie(request.headers(), desk.sessions().cookie());
    let now = desk.house().now().seconds;
    // A page that fetches itself anew is no sign that somebody still sits there.
    let watching = path.starts_with("/list-progress/")
        || path == "/files"
            && request
                .uri()
                .query()
                .is_some_and(|query| query.split('&').any(|pair| pair == WATCHED));
    let sign = if watching { Sign::None } else { Sign::OfLife };
    let token = match desk.sessions().standing(cookie.as_deref(), now, sign) {
        Standing::Open { token } => token,
        _ if open => String::new(),
        Standing::Ended => {
            // Without a way to announce it, the page still says what to do.
            let announced = desk.announce().is_ok();
            return locked::page(locale, locked::Why::Idle { announced });
        }
        Standing::None => return locked::page(locale, locked::Why::Locked),
    };
    let back = match method {
        Method::GET => request.uri().to_string(),
        _ => String::new(),
    };
    let visit = Visit {
        locale,
        back,
        token,
        flash: None,
        path,
    };
    let visit = Visit {
        flash: desk
            .sessions()
            .told(&visit.token)
            .filter(|flash| visit.path.starts_with(&flash.shown_on)),
        ..visit
    };
    request.extensions_mut().insert(visit.clone());
    failure::shown(next.run(request).await, visit)
}

fn host_fits(desk: &Desk, request: &Request) -> bool {
    let known = |host: &str| desk.hosts().iter().any(|known| known == host);
    let mut named = request.headers().get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else {
        return false;
    };
    // A request line with a host of its own must name the same desk.
    let elsewhere = request
        .uri()
        .authority()
        .is_some_and(|authority| !known(authority.as_str()));
    host.to_str().is_ok_and(known) && !elsewhere
}

/// Says whether a request that changes something was sent by a page of the desk.
///
/// The desk's own pages send no referrer, so their forms carry `Origin: null`;
/// the browser's `Sec-Fetch-Site` then has to vouch for them.
fn comes_from_here(desk: &Desk, headers: &HeaderMap) -> bool {
    let word = |name: &HeaderName| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or("?").to_owned())
    };
    let origin = word(&header::ORIGIN);
    let ours = |origin: &str| {
        origin
            .strip_prefix("http://")
            .is_some_and(|host| desk.hosts().iter().any(|known| known == host))
    };
    match word(&HeaderName::from_static("sec-fetch-site")).as_deref() {
        Some("same-origin") => origin.is_none_or(|origin| origin == "null" || ours(&origin)),
        Some(_) => false,
        None => origin.is_some_and(|origin| ours(&origin)),
    }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut found = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned());
    let first = found.next();
    // Two cookies of the name: somebody else set one.
    if found.next().is_some() { None } else { first }
}

/// Makes the cookie of a session.
pub(crate) fn set_cookie(name: &str, id: &str) -> [(header::HeaderName, String); 1] {
    [(
        header::SET_COOKIE,
        format!("{name}={id}; Path=/; HttpOnly; SameSite=Strict"),
    )]
}
