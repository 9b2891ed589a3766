//! Regions: a part of a picture is marked, with what it says or shows.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{MarkedRegion, NewRegion};
use kua_core::RecordId;
use kua_core::reading::Area;
use kua_locales::Locale;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Named, id, visible};
use crate::picture::{Lit, PagePicture};
use crate::session::Flash;
use crate::typed::Typed;

/// Which page, and which statement is to be seen on it.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    page: Option<u32>,
    statement: Option<String>,
}

/// A region in the list beside the picture.
struct Row {
    href: String,
    words: String,
    /// Left, top, width and height in per cent.
    numbers: String,
    shows: bool,
    here: bool,
}

#[derive(Template)]
#[template(path = "regions.html")]
struct RegionsPage {
    frame: Frame,
    document: Named,
    picture: PagePicture,
    page: u32,
    rows: Vec<Row>,
    may_write: bool,
    is_picture: bool,
}

/// Shows a picture with what was marked on it.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let house = desk.house();
    let is_picture = house.is_picture(record).await?;
    let state = house.file_state(record).await?;
    let pages = state
        .and_then(|state| state.pages)
        .or(is_picture.then_some(1))
        .ok_or_else(Failure::nothing)?
        .max(1);
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let shape = house.page_shape(record, page).await?;
    let labels = house.labels([record].into()).await?;
    let document = Named::among(&labels, record, locale).ok_or_else(Failure::nothing)?;
    let regions = house.regions(record).await?;
    let chosen = asked.statement.as_deref();
    let mut picture = PagePicture::plain(&document.id, page, pages, shape, locale).at(
        &format!("/documents/{}/picture", document.id),
        page,
        pages,
        locale,
    );
    picture.lit = lit(&document.id, &regions, page, chosen, &picture, locale);
    let may_write = house.may_write();
    picture.draw = may_write;
    let view = RegionsPage {
        rows: regions
            .iter()
            .filter(|region| region.page == page)
            .map(|region| Row::of(&document.id, region, chosen))
            .collect(),
        is_picture,
        may_write,
        page,
        picture,
        frame: Frame::new(visit, "document", "regions-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        document,
    };
    Ok(page_of(&view))
}

/// The address of what a region says or shows.
pub(crate) fn address(document: &str, region: &MarkedRegion) -> String {
    match (region.statement, region.stretch) {
        (Some(statement), _) => format!("/statements/{statement}"),
        (None, Some((begin, end))) => format!("/documents/{document}/read?at={begin}-{end}#at"),
        (None, None) => format!("/documents/{document}/picture"),
    }
}

fn is_chosen(region: &MarkedRegion, chosen: Option<&str>) -> bool {
    let statement = region.statement.map(|id| id.to_string());
    chosen.is_some() && statement.as_deref() == chosen
}

/// Lights the regions of a page.
fn lit(
    document: &str,
    regions: &[MarkedRegion],
    page: u32,
    chosen: Option<&str>,
    picture: &PagePicture,
    locale: Locale,
) -> Vec<Lit> {
    regions
        .iter()
        .filter(|region| region.page == page)
        .map(|region| {
            let key = match region.statement {
                Some(_) => "regions-shows",
                None => "regions-says",
            };
            let current = if is_chosen(region, chosen) {
                " current"
            } else {
                ""
            };
            Lit {
                href: address(document, region),
                label: format!("{}: {}", locale.text(key), visible(&region.words)),
                class: format!("kind-region{current}"),
                boxes: picture.boxes(page, vec![region.place]),
            }
        })
        .collect()
}

impl Row {
    fn of(document: &str, region: &MarkedRegion, chosen: Option<&str>) -> Self {
        let place = region.place;
        let tenth = |number: u32| format!("{}.{}", number / 10, number % 10);
        Self {
            href: address(document, region),
            words: visible(&region.words),
            numbers: [place.x, place.y, place.width, place.height]
                .map(tenth)
                .join(" · "),
            shows: region.statement.is_some(),
            here: is_chosen(region, chosen),
        }
    }
}

/// Keeps a region.
pub(crate) async fn mark(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let page: u32 = typed.get("page").parse().unwrap_or(1);
    let numbers = ["x", "y", "width", "height"].map(|name| typed.get(name));
    let area = Area::from_percents(&numbers.join(" "));
    let says = typed.words("says");
    let shows = typed.words("shows");
    let sentence = match area {
        None => visit.locale.text("problem-nothing-marked"),
        Some(_) if says.is_none() && shows.is_none() => visit.locale.text("regions-no-words"),
        Some(area) => {
            let region = NewRegion {
                page: page.max(1),
                area,
                says,
                shows,
                language: typed.words("language"),
            };
            desk.house().mark_region(record, region).await?;
            visit.locale.text("regions-kept")
        }
    };
    let target = format!("/documents/{record}/picture");
    let flash = Flash {
        sentence,
        undo: Vec::new(),
        back: String::new(),
        shown_on: target.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&format!("{target}?page={page}")).into_response())
}
