//! The queue: what waits in all documents, by kind, by certainty or by whom it is about; several at once.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{Decision, Problem, Sieve, Waits};
use kua_core::ports::Window;
use kua_core::proposal::ProposalKind;
use kua_core::{DocumentId, ProposalId, RecordId};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::read::Item;
use crate::parts::{Form, Named, form_of, id, kind_label, visible};
use crate::session::Flash;
use crate::typed::Typed;

/// Rows of a page.
const PAGE: u64 = 40;
/// Rows of a JSON file.
const FILE: u64 = 5_000;

const PATH: &str = "/review";

/// What of the queue is wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    kind: Option<String>,
    sure: Option<String>,
    about: Option<String>,
    ticked: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

impl Asked {
    fn address(&self) -> String {
        let page = self.page.filter(|page| *page > 1);
        let page = page.map(|page| page.to_string());
        link(
            PATH,
            &[
                ("kind", &self.kind),
                ("sure", &self.sure),
                ("about", &self.about),
                ("ticked", &self.ticked),
                ("page", &page),
            ],
        )
    }

    fn with(&self, change: impl FnOnce(&mut Self)) -> String {
        let mut asked = Self {
            page: None,
            format: None,
            ..self.clone()
        };
        change(&mut asked);
        asked.address()
    }

    fn sieve(&self) -> Sieve {
        match self.sure.as_deref() {
            Some("yes") => Sieve::Sure,
            Some("no") => Sieve::Unsure,
            _ => Sieve::All,
        }
    }

    fn kinds(&self) -> Option<Vec<String>> {
        let kind = self.kind.clone().filter(|kind| !kind.is_empty())?;
        Some(vec![kind])
    }
}

#[derive(Serialize)]
struct Row {
    item: Item,
    document: String,
    before: String,
    words: String,
    after: String,
    /// Whether it may be decided with others: nobody has to say who is meant.
    ready: bool,
}

struct Group {
    document: Named,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    frame: Frame,
    groups: Vec<Group>,
    total: u64,
    kinds: Vec<Choice>,
    sures: Vec<Choice>,
    about: Option<Named>,
    not_about: String,
    left_out: usize,
    is_narrowed: bool,
    is_ticked: bool,
    tick: String,
    here: String,
    page: u64,
    pages: u64,
    before: String,
    after: String,
}

/// Shows what waits.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let page = asked.page.unwrap_or(1).max(1);
    let form = form_of("", asked.format.as_deref()).1;
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => Window::first(FILE),
    };
    let about: Option<RecordId> = match asked.about.as_deref() {
        None | Some("") => None,
        Some(typed) => Some(id(typed)?),
    };
    let house = desk.house();
    let found = match about {
        Some(record) => {
            house
                .review_queue_about(record, asked.kinds(), asked.sieve(), window)
                .await?
        }
        None => {
            house
                .review_queue(asked.kinds(), asked.sieve(), window)
                .await?
        }
    };
    let mut groups: Vec<Group> = Vec::new();
    for waits in &found.rows {
        let row = Row::of(waits, locale);
        match groups.last_mut() {
            Some(group) if group.document.id == row.document => group.rows.push(row),
            _ => groups.push(Group {
                document: Named::of(&waits.document, locale),
                rows: vec![row],
            }),
        }
    }
    if form != Form::Page {
        let rows: Vec<&Row> = groups.iter().flat_map(|group| &group.rows).collect();
        let all = serde_json::json!({ "total": found.total, "rows": rows });
        return Ok(Json(all).into_response());
    }
    let about = match about {
        Some(record) => {
            let labels = house.labels([record].into()).await?;
            Named::among(&labels, record, locale)
        }
        None => None,
    };
    let counts = house.start().await?.counts.waiting;
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page| asked.with(|asked| asked.page = Some(page));
    let json = format!(
        "{}{}format=json",
        asked.with(|_| {}),
        if asked.with(|_| {}).contains('?') {
            '&'
        } else {
            '?'
        }
    );
    Ok(page_of(&QueuePage {
        frame: Frame::new(visit, "review", "queue-title").json(json),
        kinds: kinds(&asked, &counts, locale),
        sures: [
            (None, "queue-all"),
            (Some("yes"), "queue-sure"),
            (Some("no"), "queue-unsure"),
        ]
        .into_iter()
        .map(|(code, key)| Choice {
            label: locale.text(key),
            href: asked.with(|asked| asked.sure = code.map(str::to_owned)),
            chosen: asked.sure.as_deref() == code,
        })
        .collect(),
        about,
        not_about: asked.with(|asked| asked.about = None),
        left_out: found.left_out,
        is_narrowed: asked.kind.is_some() || asked.sure.is_some() || asked.about.is_some(),
        is_ticked: asked.ticked.is_some(),
        tick: asked.with(|asked| {
            asked.page = Some(page);
            asked.ticked = match asked.ticked {
                Some(_) => None,
                None => Some("yes".to_owned()),
            };
        }),
        here: asked.with(|asked| {
            asked.page = Some(page);
            asked.ticked = None;
        }),
        before: if page > 1 {
            of_page(page - 1)
        } else {
            String::new()
        },
        after: if page < pages {
            of_page(page + 1)
        } else {
            String::new()
        },
        total: found.total,
        page,
        pages,
        groups,
    }))
}

impl Row {
    fn of(waits: &Waits, locale: Locale) -> Self {
        let one = &waits.proposed;
        let name = |id: &ProposalId| waits.named.get(id).cloned();
        Self {
            item: Item::called(one, waits.document.id, &name, locale),
            document: waits.document.id.to_string(),
            before: visible(&waits.before),
            words: visible(&one.proposal.span.exact),
            after: visible(&waits.after),
            ready: !one.only_known,
        }
    }
}

fn kinds(asked: &Asked, counts: &[(String, u64)], locale: Locale) -> Vec<Choice> {
    let chosen = asked.kind.as_deref().unwrap_or_default();
    let choice = |kind: Option<&str>, label: String| Choice {
        label,
        href: asked.with(|asked| asked.kind = kind.map(str::to_owned)),
        chosen: chosen == kind.unwrap_or_default(),
    };
    let counts: BTreeMap<&str, u64> = counts
        .iter()
        .map(|(kind, count)| (kind.as_str(), *count))
        .collect();
    std::iter::once(choice(None, locale.text("queue-every-kind")))
        .chain(ProposalKind::ALL.iter().filter_map(|kind| {
            let code = kind.code();
            let count = counts.get(code).copied().unwrap_or(0);
            // About one record, the counts of all records would mislead.
            let label = match asked.about {
                Some(_) => kind_label(code, locale),
                None => format!("{} ({count})", kind_label(code, locale)),
            };
            (count > 0 || chosen == code).then(|| choice(Some(code), label))
        }))
        .collect()
}

/// Accepts or rejects what is ticked.
pub(crate) async fn decide(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    let locale = visit.locale;
    let here = typed.get("here");
    if here != PATH && !here.starts_with("/review?") {
        return Err(Failure::nothing());
    }
    let mut ticked: Vec<(DocumentId, ProposalId)> = Vec::new();
    for one in typed.all("id") {
        let (document, proposal) = one.split_once(' ').ok_or_else(Failure::nothing)?;
        ticked.push((id(document)?, id(proposal)?));
    }
    let (decision, key) = match typed.get("act") {
        "accept" => (Decision::Accept, "flash-accepted-several"),
        "reject" => {
            let reason = typed.words("reason");
            (Decision::Reject { reason }, "flash-rejected-several")
        }
        _ => return Err(Problem::wrong("act", "accept or reject").into()),
    };
    let judgements = match ticked.is_empty() {
        true => Vec::new(),
        false => desk.house().decide_several(&ticked, &decision).await?,
    };
    let sentence = match ticked.is_empty() {
        true => locale.text("remaining-nothing-ticked"),
        false => locale.with(key, &[("count", judgements.len().into())]),
    };
    let flash = Flash {
        sentence,
        undo: judgements,
        back: here.to_owned(),
        shown_on: PATH.to_owned(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(here).into_response())
}

/// The address of what waits about a record.
pub(crate) fn about(record: RecordId) -> String {
    format!("{PATH}?about={record}")
}
