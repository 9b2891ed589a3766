//! The player of a recording: the browser's own, without a script, at a second.

use askama::Template;
use axum::http::header::{self, HeaderValue};
use axum::response::Response;
use kua_app::RecordingKind;
use kua_core::RecordId;
use kua_core::passage::Media;
use kua_core::transcript::clock;
use kua_locales::Locale;

use crate::guard::POLICY;

/// A player that begins at a second.
#[derive(Template)]
#[template(path = "_player.html")]
pub(crate) struct Player {
    src: String,
    captions: String,
    film: bool,
    label: String,
    /// The time it begins at, in words; empty at the beginning.
    pub(crate) at: String,
}

impl Player {
    /// Makes a player of a recording; its words are shown in a film where there are any.
    pub(crate) fn of(
        document: RecordId,
        kind: RecordingKind,
        at: Option<&Media>,
        has_words: bool,
        locale: Locale,
    ) -> Self {
        let time = at.and_then(|media| media.time);
        let fragment = match time {
            None => String::new(),
            Some((from, None)) => format!("#t={}", seconds(from)),
            Some((from, Some(until))) => format!("#t={},{}", seconds(from), seconds(until)),
        };
        Self {
            src: format!("/documents/{document}/media{fragment}"),
            captions: match has_words && kind == RecordingKind::Film {
                true => format!("/documents/{document}/transcript/vtt"),
                false => String::new(),
            },
            film: kind == RecordingKind::Film,
            label: locale.text("play-player"),
            at: time.map(|(from, _)| clock(from)).unwrap_or_default(),
        }
    }
}

/// Seconds with thousandths, as a media fragment has them.
fn seconds(milliseconds: u64) -> String {
    format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000)
}

/// Lets a page play recordings of this desk; no other page may.
pub(crate) fn may_play(mut response: Response) -> Response {
    if let Ok(policy) = HeaderValue::from_str(&format!("{POLICY}; media-src 'self'")) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_player_begins_at_its_second_and_has_no_script() {
        let media = Media {
            time: Some((83_450, Some(90_000))),
            region: None,
            page: None,
        };
        let document = RecordId::from_bytes([1; 16]);
        let kind = RecordingKind::Film;
        let page = Player::of(document, kind, Some(&media), true, Locale::default());
        let page = page.render().unwrap();
        assert!(page.contains("/media#t=83.450,90.000\"") && page.contains("<video"));
        assert!(page.contains("<track") && !page.contains("<script") && !page.contains("autoplay"));
    }
}
