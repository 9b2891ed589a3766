//! Cover: a copy of a picture in which regions are solid black, for who must not see them.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::Cover;
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::reading::Area;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::import::{Level, levels};
use crate::parts::{Named, id};
use crate::picture::{Lit, PagePicture};
use crate::session::Flash;
use crate::typed::Typed;

/// What is to be covered, to look at first.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    areas: Option<String>,
}

#[derive(Template)]
#[template(path = "cover.html")]
struct CoverPage {
    frame: Frame,
    document: Named,
    picture: PagePicture,
    areas: String,
    /// Lines that are no four numbers.
    wrong: Vec<String>,
    count: usize,
    levels: Vec<Level>,
}

/// Reads one area a line; returns those that are none beside them.
fn areas(written: &str) -> (Vec<Area>, Vec<String>) {
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    let lines = written.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty()) {
        match Area::from_percents(line) {
            Some(area) => found.push(area),
            None => wrong.push(line.chars().take(80).collect()),
        }
    }
    (found, wrong)
}

/// Shows the picture with what is to be covered.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let house = desk.house();
    if !house.may_write() || !house.is_picture(record).await? {
        return Err(Failure::nothing());
    }
    let shape = house.page_shape(record, 1).await?;
    let labels = house.labels([record].into()).await?;
    let document = Named::among(&labels, record, locale).ok_or_else(Failure::nothing)?;
    let (found, wrong) = areas(asked.areas.as_deref().unwrap_or_default());
    let mut picture = PagePicture::plain(&document.id, 1, 1, shape, locale);
    picture.draw = true;
    let here = format!("/documents/{}/cover", document.id);
    picture.lit = found
        .iter()
        .map(|area| Lit {
            href: format!("{here}#areas"),
            label: locale.with("cover-area", &[("numbers", area.percents().into())]),
            class: "covered".to_owned(),
            boxes: picture.boxes(1, vec![area.page_box(1)]),
        })
        .collect();
    let written: Vec<String> = found.iter().map(Area::percents).collect();
    let view = CoverPage {
        levels: levels(locale, desk.house().closed_as(record).await?.code()),
        areas: written.join("\n"),
        count: found.len(),
        wrong,
        picture,
        frame: Frame::new(visit, "document", "cover-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        document,
    };
    Ok(page_of(&view))
}

/// Makes the copy.
pub(crate) async fn make(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let (found, wrong) = areas(typed.get("areas"));
    if !wrong.is_empty() || found.is_empty() {
        let target = format!("/documents/{record}/cover");
        let flash = Flash {
            sentence: visit.locale.text("problem-nothing-marked"),
            undo: Vec::new(),
            back: String::new(),
            shown_on: target.clone(),
        };
        desk.sessions().tell(&visit.token, Some(flash));
        return Ok(Redirect::to(&target).into_response());
    }
    let cover = Cover {
        areas: found,
        access: Access::from_code(typed.get("access")),
        checked: typed.words("checked"),
    };
    let added = desk.house().cover(record, cover).await?;
    let copy = added.duplicate_of.unwrap_or_else(|| added.document.into());
    let target = format!("/documents/{copy}");
    let flash = Flash {
        sentence: visit.locale.text("cover-made"),
        undo: Vec::new(),
        back: String::new(),
        shown_on: target.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&target).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_an_area_or_is_named() {
        let (found, wrong) = areas("10 20 30 40\r\n\n1,5 2 3 4\nx\n5 5 5");
        assert_eq!(found.len(), 2);
        assert_eq!(wrong, ["x", "5 5 5"]);
    }
}
