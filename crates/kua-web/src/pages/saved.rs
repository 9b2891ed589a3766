//! Searches and lists that somebody keeps: how much each finds now, and how much that is more than last time.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{SavedView, moment};
use kua_locales::{Argument, Locale};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::start::Asked;
use crate::pages::{files, law, lists, pictures, places, search};
use crate::parts::{Form, form_of, visible};
use crate::session::Flash;
use crate::typed::Typed;

const PAGE: &str = "/saved";

/// A view that is kept, as it is shown.
#[derive(Serialize)]
pub(crate) struct Kept {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Where it leads, which counts as looking.
    pub(crate) href: String,
    /// The address itself.
    pub(crate) address: String,
    /// What kind of page it is.
    pub(crate) page: String,
    /// How much is found now; none where that is not counted.
    pub(crate) found: Option<u64>,
    /// How much more than when it was looked at last; less is negative.
    pub(crate) growth: Option<i64>,
    /// The same in words; empty where nothing changed.
    #[serde(skip)]
    pub(crate) news: String,
    /// When it was looked at last.
    pub(crate) looked: String,
    pub(crate) removed: bool,
}

#[derive(Template)]
#[template(path = "saved.html")]
struct SavedPage {
    frame: Frame,
    kept: Vec<Kept>,
    removed: Vec<Kept>,
}

/// What a kept address shows.
enum View {
    Search(search::Asked),
    List(&'static str, lists::Asked),
    Picture(&'static str, pictures::Asked),
    Places(places::Asked),
    Files(files::Asked),
    Law(law::Asked),
}

impl View {
    /// Reads an address; none where it is of a page that cannot be kept.
    fn of(address: &str) -> Option<Self> {
        let uri: Uri = address.parse().ok()?;
        if uri.host().is_some() || !address.starts_with('/') {
            return None;
        }
        Some(match uri.path() {
            "/search" => Self::Search(asked(&uri)?),
            "/timeline" => Self::Picture("timeline-title", asked(&uri)?),
            "/map" => Self::Picture("map-title", asked(&uri)?),
            "/counts" => Self::Picture("counts-title", asked(&uri)?),
            "/places" => Self::Places(asked(&uri)?),
            "/files" => Self::Files(asked(&uri)?),
            "/law" => Self::Law(asked(&uri)?),
            path => {
                let kind = path.strip_prefix("/lists/")?;
                Self::List(lists::known(kind)?, asked(&uri)?)
            }
        })
    }

    fn title(&self, locale: Locale) -> String {
        match self {
            Self::Search(_) => locale.text("search-title"),
            Self::List("all", _) => locale.text("nav-all"),
            Self::List(kind, _) => locale.text(&format!("list-{kind}")),
            Self::Picture(key, _) => locale.text(key),
            Self::Places(_) => locale.text("places-title"),
            Self::Files(_) => locale.text("files-title"),
            Self::Law(_) => locale.text("law-title"),
        }
    }

    /// Counts what is found now; none where it cannot be counted any more.
    async fn found(&self, desk: &Desk, locale: Locale) -> Option<u64> {
        let found = match self {
            Self::Search(asked) => search::found(desk, asked).await,
            Self::List(kind, asked) => lists::found(desk, kind, asked).await,
            Self::Picture(_, asked) => pictures::found(desk, asked).await,
            Self::Places(asked) => places::found(desk, asked, locale).await,
            Self::Files(asked) => files::found(desk, asked).await,
            Self::Law(asked) => law::found(desk, asked, locale).await,
        };
        found.ok()
    }
}

fn asked<T: DeserializeOwned>(uri: &Uri) -> Option<T> {
    Query::<T>::try_from_uri(uri).ok().map(|Query(asked)| asked)
}

/// The address without the page of a list and the form it is handed out in.
fn plain(address: &str) -> String {
    let Some((path, query)) = address.split_once('?') else {
        return address.to_owned();
    };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
            !pair.is_empty() && !matches!(name, "page" | "format" | "watching")
        })
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

/// Whether a page can be kept under its address: a search that asks for something, or a list.
pub(crate) fn can_be_kept(address: &str) -> bool {
    match View::of(address) {
        Some(View::Search(asked)) => asked.asks(),
        view => view.is_some(),
    }
}

/// Shows what is kept.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let views = all(&desk, usize::MAX, visit.locale).await?;
    if form_of("", asked.format.as_deref()).1 == Form::Json {
        return Ok(Json(serde_json::json!({ "rows": views })).into_response());
    }
    let (removed, kept) = views.into_iter().partition(|view| view.removed);
    Ok(page_of(&SavedPage {
        frame: Frame::new(visit, "saved", "saved-title").json(format!("{PAGE}?format=json")),
        kept,
        removed,
    }))
}

/// The first of what somebody keeps, with what each finds now.
pub(crate) async fn all(desk: &Desk, most: usize, locale: Locale) -> Result<Vec<Kept>, Failure> {
    let mut kept = Vec::new();
    for view in desk.house().saved_views().await?.into_iter().take(most) {
        let found = match View::of(&view.address) {
            Some(of) if !view.removed => of.found(desk, locale).await,
            _ => None,
        };
        kept.push(Kept::of(&view, found, locale));
    }
    Ok(kept)
}

impl Kept {
    fn of(view: &SavedView, found: Option<u64>, locale: Locale) -> Self {
        let growth = view.growth(found);
        let count = |growth: i64| [("count", Argument::Count(growth.unsigned_abs()))];
        Self {
            id: view.id.clone(),
            name: visible(&view.name),
            href: format!("{PAGE}/{}", view.id),
            address: view.address.clone(),
            page: View::of(&view.address).map_or_else(String::new, |of| of.title(locale)),
            found,
            growth,
            news: match growth {
                Some(more @ 1..) => locale.with("saved-more", &count(more)),
                Some(fewer @ ..=-1) => locale.with("saved-fewer", &count(fewer)),
                _ => String::new(),
            },
            looked: moment(view.looked),
            removed: view.removed,
        }
    }
}

/// Leads to a kept view, and remembers what its keeper saw.
pub(crate) async fn look(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(id): Path<String>,
) -> Shown {
    let view = desk.house().saved_view(&id).await?;
    let of = View::of(&view.address).ok_or_else(Failure::nothing)?;
    let found = of.found(&desk, visit.locale).await;
    desk.house().look_at_view(&id, found).await?;
    Ok(Redirect::to(&view.address).into_response())
}

/// Keeps a view under a name.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    let locale = visit.locale;
    let address = plain(typed.get("address"));
    let of = View::of(&address).ok_or_else(Failure::nothing)?;
    let found = of.found(&desk, locale).await;
    let name = typed.words("name").unwrap_or_else(|| of.title(locale));
    let view = desk.house().save_view(&name, &address, found).await?;
    let sentence = locale.with("flash-saved", &[("name", visible(&view.name).into())]);
    tell(&desk, &visit, sentence, &address);
    Ok(Redirect::to(&address).into_response())
}

/// Renames a kept view, removes it, puts it back, or forgets it for good.
pub(crate) async fn act(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(id): Path<String>,
    typed: Typed,
) -> Shown {
    let house = desk.house();
    let key = match typed.get("act") {
        "rename" => match typed.words("name") {
            Some(name) => {
                house.rename_view(&id, &name).await?;
                "flash-set"
            }
            None => "saved-name-missing",
        },
        "remove" => {
            house.remove_view(&id, true).await?;
            "saved-removed"
        }
        "put-back" => {
            house.remove_view(&id, false).await?;
            "saved-put-back"
        }
        "forget" => {
            house.forget_view(&id).await?;
            "saved-forgotten"
        }
        _ => return Err(Failure::nothing()),
    };
    let sentence = visit.locale.text(key);
    tell(&desk, &visit, sentence, PAGE);
    Ok(Redirect::to(PAGE).into_response())
}

fn tell(desk: &Desk, visit: &Visit, sentence: String, shown_on: &str) {
    let flash = Flash {
        sentence,
        undo: Vec::new(),
        back: shown_on.to_owned(),
        shown_on: shown_on.split('?').next().unwrap_or_default().to_owned(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_searches_can_be_kept_and_nothing_else() {
        for address in [
            "/search?q=%D0%90%D1%8F%D0%BD",
            "/lists/person?sort=changed&down=yes",
            "/lists/law-article",
            "/timeline?class=arrest",
            "/map",
            "/counts?from=2019",
            "/places?state=open",
            "/files",
            "/law?country=KZ",
        ] {
            assert!(can_be_kept(address), "{address}");
        }
        for address in [
            "",
            "/",
            "/search",
            "/search?q=+",
            "/lists/",
            "/lists/../lock",
            "/settings",
            "//example.org/lists/person",
            "https://example.org/lists/person",
            "/lists/person\r\nx",
        ] {
            assert!(!can_be_kept(address), "{address}");
        }
    }

    #[test]
    fn the_page_of_a_list_and_its_form_are_not_kept() {
        let check = |address, expected| assert_eq!(plain(address), expected);
        check("/lists/person", "/lists/person");
        check("/lists/person?page=3", "/lists/person");
        check(
            "/search?q=a&page=2&spelled=as-typed",
            "/search?q=a&spelled=as-typed",
        );
        check("/map?format=csv&class=arrest&", "/map?class=arrest");
    }
}
