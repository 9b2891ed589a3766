//! Keys and the query language, explained.

use askama::Template;
use axum::Extension;
use axum::response::Response;

use crate::failure::page_of;
use crate::frame::{Frame, Visit};

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    frame: Frame,
    keys: Vec<(&'static str, String)>,
    queries: Vec<(&'static str, String)>,
}

/// The keys and the sentences that explain them.
const KEYS: [(&str, &str); 17] = [
    ("a", "key-accept"),
    ("m", "key-same"),
    ("e", "key-edit"),
    ("r", "key-reject"),
    ("s", "key-skip"),
    ("j", "key-next"),
    ("k", "key-previous"),
    ("o", "key-open"),
    ("d", "key-apart"),
    ("l", "key-left-open"),
    ("f", "key-filter"),
    ("F2", "key-play"),
    ("F4", "key-play-back"),
    ("F8", "key-stamp"),
    ("u", "key-undo"),
    ("/", "key-search"),
    ("?", "key-help"),
];

/// Examples of queries and the sentences that explain them.
pub(crate) const QUERIES: [(&str, &str); 7] = [
    ("arrest Almaty", "query-both"),
    ("arrest OR detention", "query-either"),
    ("arrest -trial", "query-without"),
    ("\"open letter\"", "query-phrase"),
    ("extrem*", "query-beginning"),
    ("kind:person lang:ru", "query-filter"),
    ("from:2021-10 to:2021-11", "query-days"),
];

/// Shows the help.
pub(crate) async fn show(Extension(visit): Extension<Visit>) -> Response {
    let locale = visit.locale;
    page_of(&HelpPage {
        frame: Frame::new(visit, "help", "help-title"),
        keys: KEYS
            .iter()
            .map(|(key, text)| (*key, locale.text(text)))
            .collect(),
        queries: queries(locale),
    })
}

/// The examples of queries in a language.
pub(crate) fn queries(locale: kua_locales::Locale) -> Vec<(&'static str, String)> {
    QUERIES
        .iter()
        .map(|(query, text)| (*query, locale.text(text)))
        .collect()
}
