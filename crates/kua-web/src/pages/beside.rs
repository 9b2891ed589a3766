//! Two persons side by side, so that somebody can say whether they are one.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_core::RecordId;
use kua_core::ports::EntityRow;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::names::NamesView;
use crate::pairs::{JudgedView, PairView};
use crate::parts::{Form, Named, form_of, id};

/// How the page is wanted, and where it was come from.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    from: Option<String>,
    format: Option<String>,
}

struct Side {
    person: Named,
    spellings: NamesView,
}

#[derive(Template)]
#[template(path = "beside.html")]
struct BesidePage {
    frame: Frame,
    pair: PairView,
    sides: [Side; 2],
    judged: Vec<JudgedView>,
    back: &'static str,
}

/// Shows two persons side by side.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((one, last)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (typed, form) = form_of(&last, asked.format.as_deref());
    let (one, other): (RecordId, RecordId) = (id(&one)?, id(typed)?);
    let (double, labels) = desk.house().double(one, other).await?;
    let (judged, names) = desk.house().judged_pairs(&double.one).await?;
    let between: Vec<_> = judged
        .into_iter()
        .filter(|judged| {
            let of = |row: &EntityRow| {
                row.members.contains(&judged.one) || row.members.contains(&judged.other)
            };
            of(&double.other)
        })
        .collect();
    let mut pair = PairView::of(&double, &labels, locale);
    pair.left_open = between
        .iter()
        .any(|judged| judged.live && judged.said == kua_app::Sameness::LeftOpen);
    let judged = JudgedView::all(&between, &names, &double.one, locale);
    let sides = [
        Side {
            person: Named::of(&double.one, locale),
            spellings: NamesView::of(&desk.house().entity(double.one.id).await?, locale),
        },
        Side {
            person: Named::of(&double.other, locale),
            spellings: NamesView::of(&desk.house().entity(double.other.id).await?, locale),
        },
    ];
    if form != Form::Page {
        let names: Vec<&NamesView> = sides.iter().map(|side| &side.spellings).collect();
        let all = serde_json::json!({ "pair": pair, "names": names, "judged": judged });
        return Ok(Json(all).into_response());
    }
    let back = match asked.from.as_deref() {
        Some("doubles") => "doubles",
        _ => "",
    };
    let mut frame = Frame::new(visit, "person", "beside-title")
        .crumb("/lists/person", locale.text("list-person"))
        .json(format!("{}.json", pair.href));
    frame = match back {
        "doubles" => frame.crumb("/doubles", locale.text("doubles-title")),
        _ => frame.crumb_of(&pair.one),
    };
    Ok(page_of(&BesidePage {
        frame,
        pair,
        sides,
        judged,
        back,
    }))
}
