//! Parts of a recording, as players ask for them (RFC 9110, sections 13.1.5 and 14).
//!
//! One part at a time: a request for several is answered with the whole, as the
//! standard allows. What goes out is decrypted as it goes, and lies in no file.

use axum::body::Body;
use axum::http::header::{self, HeaderMap};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use kua_app::hexadecimal;
use kua_core::value::Original;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::stream;

/// Which bytes are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// All of them.
    Whole,
    /// From the first to the last.
    Part(u64, u64),
    /// Some that are not there.
    Outside,
}

/// Reads what a request asks for; what is no range asks for the whole.
pub(crate) fn asked(headers: &HeaderMap, tag: &str, size: u64) -> Asked {
    let word = |name| headers.get(name).and_then(|value| value.to_str().ok());
    // Only the very same file may be continued; a date is never the same.
    if word(header::IF_RANGE).is_some_and(|known| known != tag) {
        return Asked::Whole;
    }
    let mut ranges = headers.get_all(header::RANGE).iter();
    let (Some(range), None) = (ranges.next(), ranges.next()) else {
        return Asked::Whole;
    };
    range
        .to_str()
        .ok()
        .and_then(|range| part(range, size))
        .unwrap_or(Asked::Whole)
}

fn part(range: &str, size: u64) -> Option<Asked> {
    let (unit, wanted) = range.split_once('=')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") || wanted.contains(',') {
        return None;
    }
    let (first, last) = wanted.trim().split_once('-')?;
    let number = |digits: &str| -> Option<u64> {
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // A number too large to be held is larger than any file.
        is_number.then(|| digits.parse().unwrap_or(u64::MAX))
    };
    if first.is_empty() {
        let count = number(last)?;
        return Some(match (count, size) {
            (0, _) | (_, 0) => Asked::Outside,
            (count, size) => Asked::Part(size.saturating_sub(count), size - 1),
        });
    }
    let first = number(first)?;
    let last = match last {
        "" => u64::MAX,
        digits => number(digits)?,
    };
    if last < first {
        return None;
    }
    Some(match size.checked_sub(1) {
        Some(end) if first <= end => Asked::Part(first, last.min(end)),
        _ => Asked::Outside,
    })
}

/// Sends a recording, or the part of it that is asked for.
pub(crate) async fn recording(
    desk: &Desk,
    original: &Original,
    name: &str,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    let size = original.size;
    let tag: String = hexadecimal(&original.sha256).chars().take(32).collect();
    let tag = format!("\"{tag}\"");
    let asked = match *method {
        Method::GET => asked(headers, &tag, size),
        _ => Asked::Whole,
    };
    let (media_type, ending) = kind(&original.media_type);
    let (status, first, length) = match asked {
        Asked::Outside => {
            let there = [(header::CONTENT_RANGE, format!("bytes */{size}"))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, there).into_response());
        }
        Asked::Whole => (StatusCode::OK, 0, size),
        Asked::Part(first, last) => (StatusCode::PARTIAL_CONTENT, first, last - first + 1),
    };
    let body = match *method {
        Method::GET => {
            let source = desk.house().played_from(original, first).await?;
            stream::body(Box::new(std::io::Read::take(source, length)))
        }
        _ => Body::empty(),
    };
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::ETAG, tag),
        (
            header::CONTENT_DISPOSITION,
            format!("inline; filename=\"{name}.{ending}\""),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'".to_owned(),
        ),
    ];
    let mut response = (status, headers, body).into_response();
    if let Asked::Part(first, last) = asked
        && let Ok(range) = format!("bytes {first}-{last}/{size}").parse()
    {
        response.headers_mut().insert(header::CONTENT_RANGE, range);
    }
    Ok(response)
}

/// The types that are sent as what they are, and the endings of their names.
fn kind(media_type: &str) -> (&'static str, &'static str) {
    const KNOWN: [(&str, &str); 16] = [
        ("video/mp4", "mp4"),
        ("audio/mp4", "m4a"),
        ("video/quicktime", "mov"),
        ("video/3gpp", "3gp"),
        ("audio/3gpp", "3gp"),
        ("video/webm", "webm"),
        ("audio/webm", "webm"),
        ("video/x-matroska", "mkv"),
        ("audio/x-matroska", "mka"),
        ("video/ogg", "ogv"),
        ("audio/ogg", "ogg"),
        ("audio/amr", "amr"),
        ("audio/amr-wb", "awb"),
        ("audio/mpeg", "mp3"),
        ("audio/wav", "wav"),
        ("audio/flac", "flac"),
    ];
    KNOWN
        .into_iter()
        .find(|(known, _)| *known == media_type)
        .unwrap_or(("application/octet-stream", "bin"))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn check(range: &str, size: u64, expected: Asked) {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::RANGE,
            HeaderValue::from_bytes(range.as_bytes()).unwrap_or(HeaderValue::from_static("?")),
        );
        assert_eq!(
            asked(&headers, "\"a\"", size),
            expected,
            "{range} of {size}"
        );
    }

    #[test]
    fn one_range_is_understood() {
        check("bytes=0-", 10, Asked::Part(0, 9));
        check("bytes=3-5", 10, Asked::Part(3, 5));
        check("Bytes= 3-99", 10, Asked::Part(3, 9));
        check("bytes=-4", 10, Asked::Part(6, 9));
        check("bytes=-40", 10, Asked::Part(0, 9));
        check("bytes=9-9", 10, Asked::Part(9, 9));
        check("bytes=0-99999999999999999999999", 10, Asked::Part(0, 9));
    }

    #[test]
    fn what_is_not_there_is_said() {
        check("bytes=10-", 10, Asked::Outside);
        check("bytes=99999999999999999999999-", 10, Asked::Outside);
        check("bytes=-0", 10, Asked::Outside);
        check("bytes=0-", 0, Asked::Outside);
        check("bytes=-5", 0, Asked::Outside);
    }

    #[test]
    fn what_is_no_range_asks_for_the_whole() {
        for range in [
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=a-b",
            "bytes=5-3",
            "bytes=+1-2",
            "lines=0-1",
            "bytes=0-1,4-5",
            "bytes=1-2-3",
            "bytes=\u{661}-2",
        ] {
            check(range, 10, Asked::Whole);
        }
    }

    #[test]
    fn another_file_is_not_continued() {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::from_static("bytes=3-5"));
        headers.insert(header::IF_RANGE, HeaderValue::from_static("\"a\""));
        assert_eq!(asked(&headers, "\"a\"", 10), Asked::Part(3, 5));
        assert_eq!(asked(&headers, "\"b\"", 10), Asked::Whole);
        headers.insert(
            header::IF_RANGE,
            HeaderValue::from_static("Wed, 21 Oct 2015 07:28:00 GMT"),
        );
        assert_eq!(asked(&headers, "\"a\"", 10), Asked::Whole);
        headers.remove(header::IF_RANGE);
        headers.append(header::RANGE, HeaderValue::from_static("bytes=1-1"));
        assert_eq!(asked(&headers, "\"a\"", 10), Asked::Whole, "two headers");
    }
}
