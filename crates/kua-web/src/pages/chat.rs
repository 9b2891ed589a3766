//! A conversation, message by message: what was said, when, by whom by number, with which files.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::ShownMessage;
use kua_core::RecordId;
use kua_core::reading::{MessageTime, TextMap};
use kua_locales::{Argument, Locale};
use serde::{Deserialize, Serialize};

use super::chat_export::state;
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, Named, form_of, id, visible};

/// How many messages stand on a page.
const ON_A_PAGE: usize = 100;

/// Which part of a conversation is asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    page: Option<usize>,
    format: Option<String>,
}

/// A message on the page.
#[derive(Serialize)]
struct Message {
    number: u32,
    #[serde(skip)]
    day: String,
    time: String,
    /// Whether a zone stands with the time.
    zone_known: bool,
    sender: Option<u32>,
    #[serde(skip)]
    label: String,
    words: String,
    begin: u64,
    end: u64,
    reply_to: Option<u32>,
    #[serde(skip)]
    forwarded: String,
    forwarded_from: Option<u32>,
    #[serde(rename = "conversation")]
    conversation: u32,
    state: &'static str,
    #[serde(skip)]
    state_words: String,
    files: Vec<Named>,
    #[serde(skip)]
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "chat.html")]
struct ChatPage {
    frame: Frame,
    document: Named,
    messages: Vec<Message>,
    total: usize,
    people: u64,
    names: Vec<(String, String)>,
    page: usize,
    pages: usize,
    several: bool,
}

/// Shows a part of a conversation.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let record: RecordId = id(&document)?;
    let page = asked.page.unwrap_or(1).max(1);
    let offset = (page - 1).saturating_mul(ON_A_PAGE);
    let Some(conversation) = desk.house().conversation(record, offset, ON_A_PAGE).await? else {
        return Ok(Redirect::to(&format!("/documents/{record}")).into_response());
    };
    let pages = conversation.total.div_ceil(ON_A_PAGE).max(1);
    let messages: Vec<Message> = conversation
        .messages
        .into_iter()
        .map(|message| Message::of(message, locale))
        .collect();
    let document = Named::of(&conversation.document, locale);
    if form_of("", asked.format.as_deref()).1 == Form::Json {
        return Ok(Json(serde_json::json!({
            "document": document, "messages": messages, "total": conversation.total,
        }))
        .into_response());
    }
    Ok(page_of(&ChatPage {
        frame: Frame::new(visit, "document", "chat-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document)
            .json(format!(
                "/documents/{}/messages?format=json&page={page}",
                document.id
            )),
        messages,
        total: conversation.total,
        people: u64::from(conversation.people),
        names: named(&conversation.names, locale),
        page: page.min(pages),
        pages,
        several: conversation.conversations > 1,
        document,
    }))
}

fn named(names: &BTreeMap<u32, String>, locale: Locale) -> Vec<(String, String)> {
    names
        .iter()
        .map(|(number, name)| (label(Some(*number), locale), visible(name)))
        .collect()
}

/// The words that stand for a sender: no name, only which of them it was.
fn label(sender: Option<u32>, locale: Locale) -> String {
    match sender {
        Some(number) => locale.with(
            "message-sender",
            &[("number", Argument::Words(number.to_string()))],
        ),
        None => locale.text("message-nobody"),
    }
}

/// Says which message of a conversation a passage is in; empty words where none is in question, none in other texts.
pub(crate) fn message_at(
    map: &TextMap,
    span: Option<(usize, usize)>,
    locale: Locale,
) -> Option<String> {
    map.messages()?;
    let piece = span.and_then(|(begin, _)| map.message_at(begin as u64));
    let Some(piece) = piece else {
        return Some(String::new());
    };
    let words = |words: String| Argument::Words(words);
    let time = piece.time.map(MessageTime::edtf).unwrap_or_default();
    Some(locale.with(
        "read-message",
        &[
            ("number", words(piece.number.to_string())),
            ("sender", words(label(piece.sender, locale))),
            ("time", words(time)),
        ],
    ))
}

impl Message {
    fn of(message: ShownMessage, locale: Locale) -> Self {
        let piece = message.piece;
        let words = visible(&message.words);
        Self {
            number: piece.number,
            day: piece.time.map(|time| time.edtf_day()).unwrap_or_default(),
            time: piece.time.map(|time| time.edtf()).unwrap_or_default(),
            zone_known: piece.time.is_some_and(|time| time.offset.is_some()),
            sender: piece.sender,
            label: label(piece.sender, locale),
            lines: words.split('\n').map(str::to_owned).collect(),
            words,
            begin: piece.begin,
            end: piece.end,
            reply_to: piece.reply_to,
            forwarded: piece
                .forwarded_from
                .map(|person| label(Some(person), locale))
                .unwrap_or_default(),
            forwarded_from: piece.forwarded_from,
            conversation: piece.conversation,
            state: piece.state.code(),
            state_words: state(piece.state, locale),
            files: Named::all(&message.files, locale),
        }
    }

    /// The hour, as it is shown under its day.
    fn hour(&self) -> &str {
        self.time.split_once('T').map_or("", |(_, hour)| hour)
    }
}
