//! An export of a messenger before the choice: its messages, and which of them are kept.
//!
//! Only whoever brought it sees it. What is picked is saved with each button, so that
//! the pages can be walked without scripts.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use kua_app::{ExportLine, ExportSieve, Kind, OpenExport, WaitingExport};
use kua_core::OriginalId;
use kua_core::reading::{MessageState, stretches, typed_stretches, written_stretches};
use kua_locales::Locale;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::visible;
use crate::typed::Typed;

/// How many messages stand on a page.
const ON_A_PAGE: usize = 100;

/// How much of a long message is shown.
const MOST_WORDS: usize = 600;

/// What of an export is asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    page: Option<usize>,
    q: Option<String>,
    from: Option<String>,
    to: Option<String>,
}

/// An export in a list of those that wait.
pub(crate) struct Waiting {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) messages: usize,
    pub(crate) people: usize,
    pub(crate) days: String,
    pub(crate) size: u64,
    pub(crate) sha256: String,
}

impl Waiting {
    pub(crate) fn of(export: &WaitingExport) -> Self {
        Self {
            href: href(export.id),
            name: visible(export.name.as_deref().unwrap_or_default()),
            messages: export.messages,
            people: export.people,
            days: export.days.as_ref().map(days).unwrap_or_default(),
            size: export.size,
            sha256: export.sha256.clone(),
        }
    }
}

/// The address of an export that waits.
pub(crate) fn href(id: OriginalId) -> String {
    format!("/import/exports/{id}")
}

fn days((first, last): &(String, String)) -> String {
    match first == last {
        true => first.clone(),
        false => format!("{first} – {last}"),
    }
}

/// A message in the list.
struct Row {
    number: u32,
    is_picked: bool,
    time: String,
    sender: String,
    conversation: String,
    words: String,
    files: usize,
    state: String,
}

#[derive(Template)]
#[template(path = "chat_export.html")]
struct ExportPage {
    frame: Frame,
    export: Waiting,
    rows: Vec<Row>,
    /// The numbers on this page, as the form sends them back.
    shown: String,
    page: usize,
    pages: usize,
    found: usize,
    is_sieved: bool,
    q: String,
    from: String,
    to: String,
    picked: u64,
    picked_numbers: String,
    several: bool,
}

impl Asked {
    fn sieve(&self) -> Result<ExportSieve, Failure> {
        let day = |typed: &Option<String>| {
            let typed = typed.as_deref().map(str::trim).unwrap_or_default();
            match typed {
                "" => Ok(None),
                typed => typed
                    .parse()
                    .map(Some)
                    .map_err(|_| Failure::of(StatusCode::UNPROCESSABLE_ENTITY, "desk-wrong-day")),
            }
        };
        Ok(ExportSieve {
            words: self.q.clone().unwrap_or_default(),
            from: day(&self.from)?,
            to: day(&self.to)?,
        })
    }

    /// The address of another page of the same sieve.
    fn href(&self, export: OriginalId, page: usize) -> String {
        let mut address = format!("{}?page={page}", href(export));
        for (name, value) in [("q", &self.q), ("from", &self.from), ("to", &self.to)] {
            if let Some(value) = value.as_deref().filter(|value| !value.is_empty()) {
                let value = crate::parts::encoded(value);
                address.push_str(&format!("&{name}={value}"));
            }
        }
        address
    }
}

/// Shows a page of the messages.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(export): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let open = opened(&desk, &export).await?;
    let sieve = asked.sieve()?;
    let found = open.matching(&sieve);
    let pages = found.len().div_ceil(ON_A_PAGE).max(1);
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let numbers: Vec<u32> = found
        .iter()
        .skip((page - 1) * ON_A_PAGE)
        .take(ON_A_PAGE)
        .copied()
        .collect();
    let picked = &open.export.picked;
    let is_picked = |number: u32| {
        picked
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&number))
    };
    let rows = open
        .lines(&numbers)
        .into_iter()
        .map(|line| Row::of(line, &is_picked, locale))
        .collect();
    Ok(page_of(&ExportPage {
        frame: Frame::new(visit, "import", "export-title")
            .crumb("/import", locale.text("nav-import")),
        rows,
        shown: written_stretches(&stretches(numbers)),
        page,
        pages,
        found: found.len(),
        is_sieved: !sieve.is_open(),
        picked: picked
            .iter()
            .map(|(first, last)| u64::from(last - first) + 1)
            .sum(),
        picked_numbers: written_stretches(picked),
        several: open.conversations.len() > 1,
        export: Waiting::of(&open.export),
        q: asked.q.unwrap_or_default(),
        from: asked.from.unwrap_or_default(),
        to: asked.to.unwrap_or_default(),
    }))
}

impl Row {
    fn of(line: ExportLine, is_picked: &dyn Fn(u32) -> bool, locale: Locale) -> Self {
        let mut words: String = line.words.chars().take(MOST_WORDS).collect();
        if words.len() < line.words.len() {
            words.push('…');
        }
        Self {
            number: line.number,
            is_picked: is_picked(line.number),
            time: line
                .time
                .map(|time| format!("{} {}", time.edtf_day(), time.hour()))
                .unwrap_or_default(),
            sender: visible(&line.sender),
            conversation: visible(&line.conversation),
            words: visible(&words),
            files: line.files,
            state: state(line.state, locale),
        }
    }
}

/// Says what is known of a message beside its words; nothing of a plain one.
pub(crate) fn state(state: MessageState, locale: Locale) -> String {
    match state {
        MessageState::Sent => String::new(),
        state => locale.text(&format!("message-{}", state.code())),
    }
}

/// Saves what is picked on the page, and does what the button says.
pub(crate) async fn choose(
    State(desk): State<Desk>,
    Path(export): Path<String>,
    typed: Typed,
) -> Shown {
    let open = opened(&desk, &export).await?;
    let id = open.export.id;
    let asked = Asked {
        page: typed.get("page").parse().ok(),
        q: typed.words("q"),
        from: typed.words("from"),
        to: typed.words("to"),
    };
    let page = asked.page.unwrap_or(1);
    let house = desk.house();
    let mut picked = picked_with(&open, &typed)?;
    let mut next = asked.href(id, page);
    match typed.get("act") {
        "before" => next = asked.href(id, page.saturating_sub(1)),
        "next" => next = asked.href(id, page.saturating_add(1)),
        "found" => {
            let found = open.matching(&asked.sieve()?);
            picked = joined(&picked, &stretches(found));
        }
        "none" => picked = Vec::new(),
        "keep" => {
            house.pick_messages(id, picked.clone()).await?;
            let added = match house.keep_messages(id, &picked).await {
                Err(problem) if problem.kind == Kind::Empty => {
                    return Err(Failure::of(
                        StatusCode::UNPROCESSABLE_ENTITY,
                        "export-nothing-picked",
                    ));
                }
                added => added?,
            };
            let document = added.duplicate_of.unwrap_or(added.document.into());
            return Ok(Redirect::to(&format!("/documents/{document}/messages")).into_response());
        }
        "all" => {
            let added = house.keep_export(id).await?;
            let document = added.duplicate_of.unwrap_or(added.document.into());
            return Ok(Redirect::to(&format!("/documents/{document}/messages")).into_response());
        }
        "drop" => {
            house.drop_export(id).await?;
            return Ok(Redirect::to("/import").into_response());
        }
        _ => {}
    }
    house.pick_messages(id, picked).await?;
    Ok(Redirect::to(&next).into_response())
}

/// What was picked before, without what stood on the page, with what is ticked there and typed as numbers.
fn picked_with(open: &OpenExport, typed: &Typed) -> Result<Vec<(u32, u32)>, Failure> {
    let wrong = || Failure::of(StatusCode::UNPROCESSABLE_ENTITY, "export-wrong-numbers");
    let shown = typed_stretches(typed.get("shown")).ok_or_else(wrong)?;
    let ticked = stretches(typed.all("pick").filter_map(|number| number.parse().ok()));
    let range = typed_stretches(typed.get("range")).ok_or_else(wrong)?;
    let last = u32::try_from(open.export.messages).unwrap_or(u32::MAX);
    if range.iter().any(|(_, end)| *end > last) {
        return Err(wrong());
    }
    let before = without(&open.export.picked, &shown);
    Ok(joined(&joined(&before, &ticked), &range))
}

fn joined(one: &[(u32, u32)], other: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut all: Vec<(u32, u32)> = one.iter().chain(other).copied().collect();
    all.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (first, last) in all {
        match joined.last_mut() {
            Some((_, before)) if before.saturating_add(1) >= first => *before = last.max(*before),
            _ => joined.push((first, last)),
        }
    }
    joined
}

fn without(one: &[(u32, u32)], taken: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut left: Vec<(u32, u32)> = one.to_vec();
    for (first, last) in taken {
        left = left
            .into_iter()
            .flat_map(|(begin, end)| {
                let before = (begin < *first).then(|| (begin, end.min(first.saturating_sub(1))));
                let behind = (end > *last).then(|| (begin.max(last.saturating_add(1)), end));
                [before, behind]
            })
            .flatten()
            .collect();
    }
    left
}

async fn opened(desk: &Desk, export: &str) -> Result<OpenExport, Failure> {
    let id: OriginalId = export.parse().map_err(|_| Failure::nothing())?;
    Ok(desk.house().open_export(id).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ticked_replaces_what_stood_on_the_page() {
        let check =
            |before: &[(u32, u32)], shown: &[(u32, u32)], ticked: &[(u32, u32)], expected: &str| {
                let picked = joined(&without(before, shown), ticked);
                assert_eq!(written_stretches(&picked), expected);
            };
        check(&[(1, 10)], &[(5, 7)], &[(6, 6)], "1-4, 6, 8-10");
        check(&[], &[(1, 100)], &[(3, 3), (4, 4)], "3-4");
        check(&[(101, 101)], &[(1, 100)], &[(100, 100)], "100-101");
        check(&[(1, 3), (90, 95)], &[(1, 100)], &[], "");
        check(&[(1, 200)], &[(1, 200)], &[(2, 2)], "2");
    }
}
