//! Several proposals at once: all of a kind, or all that remain, but for the exceptions.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{Decision, Kind, Problem, Proposed};
use kua_core::ports::ProposalState;
use kua_core::proposal::ProposalKind;
use kua_core::{ProposalId, RecordId};

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::read::Item;
use crate::parts::{Named, id, kind_label};
use crate::session::Flash;
use crate::typed::Typed;

struct Group {
    kind: &'static str,
    label: String,
    items: Vec<Item>,
    /// Those that are accepted with the rest only if somebody ticks them.
    unsure: Vec<Item>,
}

#[derive(Template)]
#[template(path = "remaining.html")]
struct RemainingPage {
    frame: Frame,
    document: Named,
    groups: Vec<Group>,
    /// Names known here: somebody has to say who is meant, one by one.
    known: Vec<Item>,
    unsure_below: u8,
}

/// Shows all that waits of a document.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
) -> Shown {
    let locale = visit.locale;
    let reviewed = desk.house().reviewed(id(&document)?).await?;
    let reviewed = reviewed.ok_or_else(Failure::nothing)?;
    let waiting = |keep: &dyn Fn(&Proposed) -> bool| -> Vec<Item> {
        reviewed
            .proposals
            .iter()
            .filter(|one| one.row.state == ProposalState::Open && keep(one))
            .map(|one| Item::of(one, &reviewed, locale))
            .collect()
    };
    let groups = ProposalKind::ALL
        .iter()
        .map(|kind| {
            let of_kind = |one: &Proposed| one.row.kind == kind.code() && !one.only_known;
            Group {
                kind: kind.code(),
                label: kind_label(kind.code(), locale),
                items: waiting(&|one| of_kind(one) && !one.unsure),
                unsure: waiting(&|one| of_kind(one) && one.unsure),
            }
        })
        .filter(|group| !group.items.is_empty() || !group.unsure.is_empty())
        .collect();
    let known = waiting(&|one| one.only_known);
    let document = Named::of(&reviewed.document, locale);
    Ok(page_of(&RemainingPage {
        frame: Frame::new(visit, "document", "remaining-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document)
            .crumb(
                format!("/documents/{}/read", document.id),
                locale.text("read-title"),
            ),
        document,
        groups,
        known,
        unsure_below: desk.house().unsure_percent().await?,
    }))
}

/// Decides on what is ticked.
pub(crate) async fn decide(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let reviewed = desk.house().reviewed(record).await?;
    let reviewed = reviewed.ok_or_else(Failure::nothing)?;
    let (verdict, kind) = typed
        .get("act")
        .split_once(' ')
        .unwrap_or((typed.get("act"), "all"));
    let mut ids = Vec::new();
    for ticked in typed.all("id") {
        let proposal: ProposalId = id(ticked)?;
        let one = reviewed.proposal(proposal);
        let one = one.ok_or_else(|| Problem::new(Kind::NotFound))?;
        if kind == "all" || one.row.kind == kind {
            ids.push(proposal);
        }
    }
    let page = format!("/documents/{}/read", reviewed.document.id);
    let flash = if ids.is_empty() {
        Flash {
            sentence: locale.text("remaining-nothing-ticked"),
            undo: Vec::new(),
            back: page.clone(),
            shown_on: page.clone(),
        }
    } else {
        let (decision, key) = match verdict {
            "accept" => (Decision::Accept, "flash-accepted-several"),
            "reject" => (
                Decision::Reject {
                    reason: typed.words("reason"),
                },
                "flash-rejected-several",
            ),
            _ => return Err(Problem::wrong("act", "accept or reject").into()),
        };
        let decided = desk
            .house()
            .decide_in(reviewed.document.id.into(), &ids, decision)
            .await?;
        let count = decided.judgements.len();
        Flash {
            sentence: locale.with(key, &[("count", count.into())]),
            undo: decided.judgements,
            back: format!("{page}#here"),
            shown_on: page.clone(),
        }
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}
