//! `kua places` on a vault: what its places mean, and places that are described in it.

use std::process::ExitCode;

use anyhow::bail;
use kua_app::{
    NotSaved, PlaceFacts, PlaceOrder, PlaceQuery, PlaceState, TypedName, TypedPlace, shown,
};
use kua_core::ports::Window;

use super::said;
use crate::arguments::{AddPlace, Global};
use crate::output::{json, line, plain};
use crate::wiring::{locale, open};

/// Lists the places of the vault.
pub(crate) async fn list(
    global: &Global,
    state: Option<&str>,
    limit: u64,
) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let query = PlaceQuery {
        state: match state {
            Some("open") => PlaceState::Open,
            Some("chosen") => PlaceState::Chosen,
            Some("own") => PlaceState::Own,
            _ => PlaceState::Any,
        },
        place_type: None,
        prefix: None,
        order: PlaceOrder::Name,
        descending: false,
        window: Window::first(limit),
    };
    let found = open.house.list_places(&query, locale()).await;
    let found = found.map_err(said)?;
    for row in &found.rows {
        if global.json {
            json(&serde_json::json!({
                "id": row.row.id,
                "name": row.row.label,
                "type": row.place_type,
                "country": row.country,
                "state": row.state(),
                "key": row.key,
                "means": row.means,
                "point": row.point,
            }))?;
            continue;
        }
        let means = match row.means.as_str() {
            "" => locale().text(&format!("places-state-{}", row.state())),
            means => plain(means),
        };
        line(&format!(
            "{}  {:<28} {means}",
            row.row.id.short(),
            plain(&shown(&row.row, locale()))
        ));
    }
    if !global.json {
        line(&locale().with("command-places-listed", &[("count", found.total.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// Says which place a record means, or may mean.
pub(crate) async fn of(global: &Global, id: &str) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let (id, _) = open.house.resolve(id).await.map_err(said)?;
    let view = open.house.entity(id).await.map_err(said)?;
    if view.row.kind != "place" {
        bail!(locale().text("command-places-no-place"));
    }
    let place = open.house.place_of(&view, None, locale()).await;
    let place = place.map_err(said)?;
    if global.json {
        let choices: Vec<serde_json::Value> = place
            .choices
            .iter()
            .map(|choice| {
                serde_json::json!({
                    "place": choice.place,
                    "found": choice.found,
                    "likelihood": (f64::from(choice.likelihood) * 10_000.0).round() / 10_000.0,
                    "reasons": choice.reasons.iter().map(|reason| sentence(reason)).collect::<Vec<_>>(),
                })
            })
            .collect();
        json(&serde_json::json!({
            "id": view.row.id,
            "means": place.means.as_ref().map(|meant| &meant.place),
            "own": place.own,
            "choices": choices,
            "refused": place.refused.iter().map(|meant| &meant.place.key).collect::<Vec<_>>(),
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(meant) = &place.means {
        show(&locale().text("places-state-chosen"), &meant.place);
    }
    if let Some(own) = &place.own {
        show(&locale().text("places-state-own"), own);
    }
    for choice in &place.choices {
        show(&format!("{:.2}", choice.likelihood), &choice.place);
        for reason in &choice.reasons {
            line(&format!("  {}", plain(&sentence(reason))));
        }
    }
    if place.means.is_none() && place.own.is_none() && place.choices.is_empty() {
        line(&locale().text("gazetteer-empty"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Keeps that a record means a place.
pub(crate) async fn choose(global: &Global, id: &str, key: &str) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let (id, _) = open.house.resolve(id).await.map_err(said)?;
    let made = open.house.choose_place(id, key).await.map_err(said)?;
    if global.json {
        json(&serde_json::json!({ "id": id, "statements": made }))?;
    } else {
        line(&locale().text("flash-place-chosen"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Describes a place.
pub(crate) async fn add(global: &Global, place: AddPlace) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let typed = TypedPlace {
        names: place
            .names
            .into_iter()
            .map(|text| TypedName {
                text,
                language: place.language.clone(),
                ..TypedName::default()
            })
            .collect(),
        place_type: place.place_type,
        latitude: place.point,
        radius: place.radius,
        country: place.country,
        unit: place.unit,
        source: place.source,
        access: place.access,
        ..TypedPlace::default()
    };
    match open.house.save_place(&typed, None, locale()).await {
        Ok(saved) => {
            if global.json {
                json(&serde_json::json!({ "id": saved.record, "statements": saved.made }))?;
            } else {
                line(&saved.record.to_string());
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(NotSaved::Wrong(wrong)) => {
            let sentences: Vec<String> = wrong
                .iter()
                .map(|one| format!("{}: {}", one.field, locale().text(one.sentence)))
                .collect();
            bail!(sentences.join("\n"));
        }
        Err(NotSaved::Units(units)) => {
            for unit in &units {
                show("?", unit);
            }
            bail!(locale().text("command-places-units"));
        }
        Err(NotSaved::Problem(problem)) => Err(said(problem)),
    }
}

fn show(head: &str, place: &PlaceFacts) {
    let others: String = place
        .others
        .iter()
        .map(|other| format!(" · {}", plain(other)))
        .collect();
    line(&format!(
        "{head}  {}{others} ({}, {})",
        plain(&place.name),
        place.level,
        plain(&place.key)
    ));
    let mut lies = plain(&place.within.join(", "));
    if let Some(point) = &place.point {
        if !lies.is_empty() {
            lies.push_str("; ");
        }
        lies.push_str(&point.words);
    }
    if !lies.is_empty() {
        line(&format!("  {lies}"));
    }
}

fn sentence(pieces: &[kua_app::Piece]) -> String {
    pieces.iter().map(|piece| piece.words.as_str()).collect()
}
