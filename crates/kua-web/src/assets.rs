//! The stylesheet, the scripts and the icon, built into the program.

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;

use crate::failure::{Failure, Shown};

const FILES: [(&str, &str, &str); 6] = [
    (
        "desk.css",
        "text/css; charset=utf-8",
        include_str!("../assets/desk.css"),
    ),
    (
        "keys.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/keys.js"),
    ),
    (
        "draft.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/draft.js"),
    ),
    (
        "region.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/region.js"),
    ),
    (
        "transcript.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/transcript.js"),
    ),
    (
        "icon.svg",
        "image/svg+xml",
        include_str!("../assets/icon.svg"),
    ),
];

/// Answers with a file of the desk itself.
pub(crate) async fn asset(Path(name): Path<String>) -> Shown {
    let (_, kind, content) = FILES
        .iter()
        .find(|(known, _, _)| *known == name)
        .ok_or_else(Failure::nothing)?;
    Ok(([(header::CONTENT_TYPE, *kind)], *content).into_response())
}
