//! Sends an original as a download, block by block: it never lies in memory whole.

use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use http_body::Frame;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Bytes at a time.
const BLOCK: usize = 64 * 1024;

struct Blocks {
    coming: Receiver<std::io::Result<Bytes>>,
}

impl http_body::Body for Blocks {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        self.coming
            .poll_recv(context)
            .map(|block| block.map(|block| block.map(Frame::data)))
    }
}

/// The bytes of a file that a browser sends, read as they come; reading waits for them.
pub(crate) struct Arriving {
    coming: Receiver<std::io::Result<Bytes>>,
    block: Bytes,
}

impl Arriving {
    /// Returns where blocks go in, and what is read out of.
    pub(crate) fn new() -> (Sender<std::io::Result<Bytes>>, Self) {
        let (sender, coming) = channel(4);
        let arriving = Self {
            coming,
            block: Bytes::new(),
        };
        (sender, arriving)
    }
}

impl Read for Arriving {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.block.is_empty() {
            match self.coming.blocking_recv() {
                Some(block) => self.block = block?,
                None => return Ok(0),
            }
        }
        let length = self.block.len().min(buffer.len());
        let head = self.block.split_to(length);
        if let Some(to) = buffer.get_mut(..length) {
            to.copy_from_slice(&head);
        }
        Ok(length)
    }
}

/// Sends evidence: always as a download, never as something a browser shows or runs.
pub(crate) fn evidence(name: &str, size: u64, source: Box<dyn Read + Send>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, attachment(name)),
        (header::CONTENT_LENGTH, size.to_string()),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'".to_owned(),
        ),
    ];
    (headers, body(source)).into_response()
}

/// Reads a source block by block while it is sent.
pub(crate) fn body(mut source: Box<dyn Read + Send>) -> Body {
    let (sending, coming) = channel(4);
    tokio::task::spawn_blocking(move || {
        loop {
            let mut block = vec![0; BLOCK];
            let sent = match source.read(&mut block) {
                Ok(0) => return,
                Ok(count) => {
                    block.truncate(count);
                    sending.blocking_send(Ok(Bytes::from(block)))
                }
                // A damaged block ends the download early; the length tells the browser.
                Err(error) => {
                    let _ = sending.blocking_send(Err(error));
                    return;
                }
            };
            if sent.is_err() {
                return;
            }
        }
    });
    Body::new(Blocks { coming })
}

/// Writes the header that names a download (RFC 6266): plain letters, and the whole name encoded.
pub(crate) fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || "._- ".contains(c) {
                c
            } else {
                '_'
            }
        })
        .take(120)
        .collect();
    let mut encoded = String::new();
    for byte in name.chars().take(120).collect::<String>().bytes() {
        if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_leave_its_header() {
        assert_eq!(
            attachment("a\"\r\nx: y/ү.txt"),
            "attachment; filename=\"a___x_ y__.txt\"; filename*=UTF-8''a%22%0D%0Ax%3A%20y%2F%D2%AF.txt"
        );
    }
}
