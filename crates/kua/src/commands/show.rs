//! `kua show`: a record with its sources.

use std::process::ExitCode;

use kua_app::{
    EntityView, Labels, Possible, Source, describe, holder, moment, provisions_of, shown,
};
use kua_core::passage::{Passage, Place, Words};
use kua_core::value::Value;
use kua_core::vocabulary;
use kua_core::{DocumentId, StatementId};

use super::said;
use crate::arguments::{Global, Show};
use crate::output::{cut, json, line, plain};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, show: Show) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let (id, kind) = open.house.resolve(&show.id).await.map_err(said)?;
    match kind.as_str() {
        "statement" => {
            let source = open.house.statement_source(id.into()).await.map_err(said)?;
            let named = kua_app::projector::targets(&source.statement.payload);
            let ids = named.into_iter().map(|(id, _)| id).collect();
            let labels = open.house.labels(ids).await.map_err(said)?;
            if global.json {
                json(&source_json(&source, &labels))?;
            } else {
                line(&plain(&describe(
                    &source.statement.payload.value,
                    &labels,
                    locale(),
                )));
                print_source(&source, &labels);
            }
        }
        "proposal" => {
            let document = open
                .house
                .document_of_proposal(kua_core::ProposalId::from_bytes(id.bytes()))
                .await
                .map_err(said)?;
            let reviewed = open.house.reviewed(document.into()).await.map_err(said)?;
            let one = reviewed.as_ref().and_then(|reviewed| {
                reviewed
                    .proposals
                    .iter()
                    .find(|one| one.row.id.bytes() == id.bytes())
            });
            if let Some(one) = one {
                line(&serde_json::to_string_pretty(&one.proposal)?);
            }
        }
        _ => {
            let view = open.house.entity(id).await.map_err(said)?;
            if global.json {
                json(&entity_json(&view))?
            } else {
                print(&view);
                if view.row.kind == "person" {
                    let possible = open.house.possible_doubles(&view).await.map_err(said)?;
                    print_possible(&possible);
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print(view: &EntityView) {
    let row = &view.row;
    let kind = vocabulary::label("entity-kinds", &row.kind, locale().tag());
    line(&format!("{kind}: {}", plain(&shown(row, locale()))));
    let access = row.guard.access.code();
    line(&format!("{} · {access}", row.id));
    for property in &view.properties {
        let conflict = if property.conflict { " !" } else { "" };
        line(&format!("\n{}{conflict}", property.property));
        for held in &property.held {
            line(&format!(
                "  {}",
                plain(&describe(&held.value, &view.labels, locale()))
            ));
            if let Value::Charge(charge) = &held.value {
                for one in provisions_of(view, charge, locale()) {
                    let mark = if one.verified {
                        locale().text("law-verified")
                    } else {
                        locale().text("law-unverified")
                    };
                    line(&format!(
                        "    {}: {} · {} {} · {} ({mark})",
                        locale().text("law-file"),
                        one.maximum,
                        one.article,
                        one.title,
                        one.law
                    ));
                }
            }
            for source in &held.sources {
                print_source(source, &view.labels);
            }
        }
    }
    if !view.events.is_empty() {
        line("");
        for involved in &view.events {
            let times: Vec<&str> = involved
                .times
                .iter()
                .map(|time| time.edtf.as_str())
                .collect();
            line(&format!(
                "{}  {:<24} {} ({})",
                involved.event.id.short(),
                times.join(" | "),
                plain(&shown(&involved.event, locale())),
                involved.roles.join(", ")
            ));
        }
    }
    // Of persons more is known than that they share a name.
    for candidate in view.candidates.iter().filter(|row| row.kind != "person") {
        line(&locale().with(
            "command-show-candidate",
            &[
                ("id", candidate.id.short().into()),
                ("label", plain(&shown(candidate, locale())).into()),
            ],
        ));
    }
}

fn print_possible(possible: &Possible) {
    for double in &possible.found {
        line(&locale().with(
            "command-show-double",
            &[
                ("id", double.other.id.short().into()),
                ("label", plain(&shown(&double.other, locale())).into()),
                ("likelihood", format!("{:.2}", double.likelihood).into()),
            ],
        ));
    }
}

fn print_source(source: &Source, labels: &Labels) {
    let payload = &source.statement.payload;
    let id: StatementId = source.statement.id;
    let who = holder(payload, labels, locale()).map(|who| format!(" — {}", plain(&who)));
    for ((document, words), passage) in source.passages().zip(&payload.passages) {
        let title = labels.get(&document.into()).map(|row| shown(row, locale()));
        let title = title.unwrap_or_else(|| document.short());
        let quote = words
            .map(|words| format!("“{}”", cut(&words.exact, 60)))
            .or_else(|| in_list(passage))
            .unwrap_or_default();
        line(&format!(
            "      {quote}{} · {}",
            who.clone().unwrap_or_default(),
            cut(&title, 50)
        ));
    }
    line(&format!(
        "      {} · {}",
        id.short(),
        moment(payload.recorded.seconds)
    ));
}

/// Says which row and column of a list a passage is.
fn in_list(passage: &Passage) -> Option<String> {
    let Place::Row(row) = &passage.place else {
        return None;
    };
    let number = locale().with("source-row-number", &[("row", row.row.to_string().into())]);
    let column = row.column.map(|column| {
        let letters = kua_app::column_letters(column);
        format!(", {} {letters}", locale().text("source-column"))
    });
    Some(format!(
        "{} {} {number}{}",
        locale().text("source-row"),
        row.list.short(),
        column.unwrap_or_default()
    ))
}

/// A statement with its sources as JSON.
fn source_json(source: &Source, labels: &Labels) -> serde_json::Value {
    let payload = &source.statement.payload;
    serde_json::json!({
        "statement": source.statement.id,
        "position": source.statement.position,
        "subject": payload.subject,
        "property": payload.property,
        "value": describe(&payload.value, labels, locale()),
        "live": source.live,
        "holder": holder(payload, labels, locale()),
        "author": payload.author,
        "certainty": payload.certainty.code(),
        "access": payload.access.code(),
        "recorded": moment(payload.recorded.seconds),
        "passages": source
            .passages()
            .zip(&payload.passages)
            .map(|((document, words), passage)| passage_json(document, words, &passage.place))
            .collect::<Vec<_>>(),
    })
}

fn passage_json(document: DocumentId, words: Option<&Words>, place: &Place) -> serde_json::Value {
    let mut json = serde_json::json!({
        "document": document,
        "text": words.map(|words| words.text),
        "begin": words.map(|words| words.begin),
        "end": words.map(|words| words.end),
        "exact": words.map(|words| words.exact.as_str()),
        "prefix": words.map(|words| words.prefix.as_str()),
        "suffix": words.map(|words| words.suffix.as_str()),
    });
    if let (Place::Row(row), Some(fields)) = (place, json.as_object_mut()) {
        let row = serde_json::json!({
            "list": row.list, "row": row.row, "column": row.column,
        });
        fields.insert("row".to_owned(), row);
    }
    json
}

fn entity_json(view: &EntityView) -> serde_json::Value {
    serde_json::json!({
        "id": view.row.id,
        "members": view.row.members,
        "kind": view.row.kind,
        "label": shown(&view.row, locale()),
        "access": view.row.guard.access.code(),
        "properties": view.properties.iter().map(|property| serde_json::json!({
            "property": property.property,
            "conflict": property.conflict,
            "values": property.held.iter().map(|held| serde_json::json!({
                "value": describe(&held.value, &view.labels, locale()),
                "denied": held.denied,
                "statements": held.sources.iter().map(|s| source_json(s, &view.labels)).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "events": view.events.iter().map(|involved| serde_json::json!({
            "id": involved.event.id,
            "label": shown(&involved.event, locale()),
            "roles": involved.roles,
            "times": involved.times.iter().map(|time| time.edtf.as_str()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
