//! Raising a limit for a file that stopped at one: for the keeper alone.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{FileState, House, Limits, Problem};
use kua_core::RecordId;
use kua_core::reading::LimitName;

use crate::desk::Desk;
use crate::failure::Shown;
use crate::parts::id;
use crate::typed::Typed;

/// A limit that a file stopped at, as a form shows it.
pub(crate) struct Limit {
    pub(crate) name: &'static str,
    pub(crate) value: u64,
    pub(crate) proposed: u64,
    pub(crate) lowest: u64,
    pub(crate) highest: u64,
}

/// Returns the limits that a file stopped at, where this actor may raise them.
pub(crate) async fn limits(
    house: &House,
    document: RecordId,
    state: Option<&FileState>,
) -> Result<Vec<Limit>, Problem> {
    let Some(state) = state.filter(|_| house.may_keep()) else {
        return Ok(Vec::new());
    };
    let failed = state.failure.as_ref().and_then(|failure| failure.limit());
    let noted = state.notices.iter().filter_map(|notice| notice.limit());
    let mut names: Vec<LimitName> = failed.map(|(name, _)| name).into_iter().collect();
    names.extend(noted);
    names.sort();
    names.dedup();
    let now = house.limits(Some(document)).await?;
    let limit = |name: LimitName| {
        let (lowest, highest) = name.bounds();
        let value = now.get(name);
        Limit {
            name: name.code(),
            value,
            proposed: value.saturating_mul(2).clamp(lowest, highest),
            lowest,
            highest,
        }
    };
    Ok(names.into_iter().map(limit).collect())
}

/// Raises a limit for one file, and has it read again beside the requests.
pub(crate) async fn set(
    State(desk): State<Desk>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let wrong = |error: kua_core::reading::NoSuchLimit| Problem::wrong("limit", error);
    let setting = format!("{}={}", typed.get("name"), typed.get("value"));
    let (name, value) = LimitName::setting(&setting).map_err(wrong)?;
    let chosen = Limits::from([(name, value)]);
    desk.house().set_limits(Some(record), &chosen).await?;
    desk.house().read_again_later(&[record]).await?;
    Ok(Redirect::to("/files").into_response())
}
