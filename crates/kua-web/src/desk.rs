//! The desk: the house with its settings, and the table of all addresses.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use kua_app::{House, Problem};

use crate::session::Sessions;
use crate::wording::Wording;
use crate::{assets, guard, pages};

/// Is told a new address that opens the desk once; the binary prints it where only its user looks.
pub type Announce = Arc<dyn Fn(&str) + Send + Sync>;

/// How a desk is set up.
#[derive(Clone)]
pub struct DeskSettings {
    /// The only values of `Host` that are answered, with their port: `127.0.0.1:4321`.
    ///
    /// The first one stands in the addresses that are announced.
    pub hosts: Vec<String>,
    /// The secret of the first address; it opens the desk once.
    pub launch_token: String,
    /// Seconds without a request after which a session ends.
    pub idle_seconds: i64,
    /// Is told the address when the desk was locked and is to be opened again.
    pub announce: Announce,
}

impl DeskSettings {
    /// Seconds without a request after which a session ends, unless set otherwise.
    pub const IDLE_SECONDS: i64 = 30 * 60;

    /// The usual settings for these hosts and this first secret; new addresses go nowhere.
    pub fn new(hosts: Vec<String>, launch_token: String) -> Self {
        Self {
            hosts,
            launch_token,
            idle_seconds: Self::IDLE_SECONDS,
            announce: Arc::new(|_| {}),
        }
    }
}

/// A desk that pages are served from.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    house: House,
    settings: DeskSettings,
    sessions: Sessions,
    wording: Wording,
}

impl Desk {
    /// Sets up a desk; fails where the operating system has no randomness to give.
    pub fn new(house: House, settings: DeskSettings) -> Result<Self, Problem> {
        let sessions = Sessions::new(settings.launch_token.clone(), settings.idle_seconds)?;
        Ok(Self {
            inner: Arc::new(Inner {
                house,
                settings,
                sessions,
                wording: Wording::default(),
            }),
        })
    }

    /// Returns the path behind the host that opens the desk with a secret.
    pub fn launch_path(token: &str) -> String {
        format!("/launch/{token}")
    }

    pub(crate) fn house(&self) -> &House {
        &self.inner.house
    }

    pub(crate) fn sessions(&self) -> &Sessions {
        &self.inner.sessions
    }

    pub(crate) fn wording(&self) -> &Wording {
        &self.inner.wording
    }

    pub(crate) fn idle_seconds(&self) -> i64 {
        self.inner.settings.idle_seconds
    }

    pub(crate) fn hosts(&self) -> &[String] {
        &self.inner.settings.hosts
    }

    /// Tells the user of the terminal the address that opens the desk again.
    pub(crate) fn announce(&self) -> Result<(), Problem> {
        let token = self.inner.sessions.launch_token()?;
        let host = self.hosts().first().map(String::as_str).unwrap_or_default();
        let address = format!("http://{host}{}", Self::launch_path(&token));
        (self.inner.settings.announce)(&address);
        Ok(())
    }
}

/// Serves the desk until `stop` is done; requests under way are answered first.
pub async fn serve(
    listener: tokio::net::TcpListener,
    desk: Desk,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(desk))
        .with_graceful_shutdown(stop)
        .await
}

/// The most bytes of a form without files.
const FORM: usize = 64 * 1024 * 1024;

/// Makes the service of all pages; the host is looked at before anything is routed.
pub fn router(desk: Desk) -> Router {
    let pages = Router::new()
        .route("/", get(pages::start::show))
        .route("/launch/{token}", get(pages::locked::launch))
        .route("/address", post(pages::locked::address))
        .route("/lock", post(pages::locked::lock))
        .route("/undo", post(pages::undo::undo))
        .route(
            "/import",
            get(pages::import::show)
                .merge(post(pages::import::add).layer(DefaultBodyLimit::max(pages::import::LIMIT))),
        )
        .route("/import/done", get(pages::import::done))
        .route(
            "/import/exports/{id}",
            get(pages::chat_export::show).post(pages::chat_export::choose),
        )
        .route("/files", get(pages::files::show))
        .route("/files/{list}", get(pages::files::file))
        .route("/files/again", post(pages::files::again))
        .route("/files/work", post(pages::files::work))
        .route("/write", get(pages::write::show))
        .route("/write/draft", post(pages::write::draft))
        .route("/write/keep", post(pages::write::keep))
        .route("/write/discard", post(pages::write::discard))
        .route("/search", get(pages::search::show))
        .route(
            "/review",
            get(pages::queue::show).post(pages::queue::decide),
        )
        .route("/saved", get(pages::saved::show).post(pages::saved::keep))
        .route(
            "/saved/{id}",
            get(pages::saved::look).post(pages::saved::act),
        )
        .route("/lists/{kind}", get(pages::lists::show))
        .route("/documents/{id}", get(pages::document::show))
        .route("/documents/{id}/read", get(pages::read::show))
        .route("/documents/{id}/messages", get(pages::chat::show))
        .route(
            "/documents/{id}/remaining",
            get(pages::remaining::show).post(pages::remaining::decide),
        )
        .route(
            "/documents/{id}/list",
            get(pages::list::preview::show).post(pages::list::preview::act),
        )
        .route(
            "/list-progress/{token}",
            get(pages::list::preview::progress),
        )
        .route("/list/{id}", get(pages::list::show).post(pages::list::act))
        .route(
            "/list/{id}/make",
            get(pages::list::make::show).post(pages::list::make::act),
        )
        .route("/list/{id}/report/{what}", get(pages::list::troubles))
        .route(
            "/list/{id}/rows/{row}",
            get(pages::list::row::show).post(pages::list::row::act),
        )
        .route("/documents/{id}/language", post(pages::language::say))
        .route("/documents/{id}/kin", post(pages::kin::say))
        .route("/documents/{id}/pages/{page}", get(pages::document::page))
        .route("/documents/{id}/again", post(pages::document::again))
        .route("/documents/{id}/recognise", post(pages::recognise::ask))
        .route(
            "/documents/{id}/recognise/stop",
            post(pages::recognise::stop),
        )
        .route(
            "/documents/{id}/correct",
            get(pages::recognise::correct).post(pages::recognise::keep),
        )
        .route(
            "/documents/{id}/passages",
            get(pages::recognise::passages).post(pages::recognise::follow),
        )
        .route(
            "/documents/{id}/translation",
            get(pages::translation::show).post(pages::translation::keep),
        )
        .route("/documents/{id}/limit", post(pages::limit::set))
        .route("/documents/{id}/original", get(pages::document::original))
        .route("/documents/{id}/play", get(pages::play::show))
        .route("/documents/{id}/media", get(pages::play::media))
        .route("/documents/{id}/transcript", post(pages::play::keep))
        .route("/documents/{id}/transcript/draft", post(pages::play::draft))
        .route(
            "/documents/{id}/transcript/discard",
            post(pages::play::discard),
        )
        .route(
            "/documents/{id}/transcript/{form}",
            get(pages::play::download),
        )
        .route("/documents/{id}/subtitles", post(pages::play::subtitles))
        .route("/documents/{id}/picture", get(pages::regions::show))
        .route("/documents/{id}/regions", post(pages::regions::mark))
        .route(
            "/documents/{id}/cover",
            get(pages::cover::show).post(pages::cover::make),
        )
        .route("/documents/{id}/texts/{text}", get(pages::document::text))
        .route("/proposals/{id}", post(pages::read::decide))
        .route("/records/{id}", get(pages::record::show))
        .route("/records/{id}/network", get(pages::network::show))
        .route("/records/{id}/same", post(pages::record::same))
        .route("/records/{one}/beside/{other}", get(pages::beside::show))
        .route(
            "/records/{id}/place",
            get(pages::place::edit).post(pages::place::change),
        )
        .route("/records/{id}/gazetteer", post(pages::places::choose))
        .route("/records/{id}/provision", post(pages::article::choose))
        .route("/places", get(pages::places::show))
        .route(
            "/places/new",
            get(pages::place::new).post(pages::place::add),
        )
        .route("/timeline", get(pages::timeline::show))
        .route("/counts", get(pages::counts::show))
        .route("/map", get(pages::map::show))
        .route("/law", get(pages::law::show))
        .route("/law/written", get(pages::article::written))
        .route("/law/{code}", get(pages::article::show))
        .route("/vocabularies", get(pages::vocabularies::show))
        .route("/doubles", get(pages::doubles::show))
        .route("/statements/{id}", get(pages::statement::show))
        .route("/statements/{id}/proof", get(pages::statement::proof))
        .route(
            "/statements/{id}/withdraw",
            post(pages::statement::withdraw),
        )
        .route("/log", get(pages::log::show))
        .route("/log/verify", post(pages::log::verify))
        .route("/log/checkpoint", get(pages::log::checkpoint))
        .route(
            "/settings",
            get(pages::settings::show).post(pages::settings::keep),
        )
        .route("/first-steps", post(pages::start::hide_steps))
        .route("/settings/language", post(pages::wording::choose))
        .route("/wording", get(pages::wording::show))
        .route("/wording/{file}", get(pages::wording::file))
        .route(
            "/wording/{language}/{key}",
            get(pages::wording::sentence).post(pages::wording::correct),
        )
        .route("/help", get(pages::help::show))
        .route("/style", get(pages::style::show))
        .route("/assets/{name}", get(assets::asset))
        .layer(DefaultBodyLimit::max(FORM))
        .with_state(desk.clone());
    Router::new()
        .fallback_service(pages)
        .layer(from_fn_with_state(desk, guard::guard))
}
