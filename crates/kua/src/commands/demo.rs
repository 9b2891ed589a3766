//! `kua demo`: an invented world in a vault of its own, gone when the program ends.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use kua_app::{Decision, House, Origin, Reviewed};
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::edtf::Edtf;
use kua_core::ports::{EntityQuery, EntityRow, Window};
use kua_store::{InitOptions, SqliteVault};
use serde::Deserialize;

use super::said;
use super::serve::serve_desk;
use crate::arguments::{Demo, Global};
use crate::output::{Bar, json, line};
use crate::wiring::{Open, house_on, locale};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../demo/", $name)))),*]
    };
}

const FILES: &[(&str, &[u8])] = files![
    "01-press-release-steppe-rights-watch.txt",
    "02-press-release-lindenhof-committee.txt",
    "03-press-release-open-passage.html",
    "04-testimony-0417.md",
    "05-news-vecherniy-aryk.html",
    "06-notice-to-family.txt",
    "07-letter-to-member-of-parliament.txt",
    "08-list-of-detainees.csv",
    "09-note-from-a-sister.txt",
];

const PLAN: &str = include_str!("../../demo/plan.toml");

#[derive(Deserialize)]
struct Plan {
    name: String,
    document: Vec<Document>,
    #[serde(default)]
    decision: Vec<Exception>,
    #[serde(default)]
    same: Vec<Same>,
}

#[derive(Deserialize)]
struct Document {
    file: String,
    language: Option<String>,
    title: Option<String>,
    published: Option<String>,
    stated: Option<String>,
    received_from: Option<String>,
    received_how: Option<String>,
    purpose: Option<String>,
    access: String,
    judged: String,
    #[serde(default)]
    accept: Vec<String>,
    consent: Option<Consent>,
}

#[derive(Deserialize)]
struct Consent {
    #[serde(default)]
    uses: BTreeMap<String, String>,
}

/// A decision that differs from the rule of its document.
#[derive(Deserialize)]
struct Exception {
    document: String,
    kind: String,
    exact: String,
    act: String,
    reason: Option<String>,
}

/// Records that are one under several names.
#[derive(Deserialize)]
struct Same {
    #[serde(default = "person")]
    kind: String,
    names: Vec<String>,
    /// For events: the type that both have.
    class: Option<String>,
    documents: Vec<String>,
    act: String,
}

fn person() -> String {
    "person".to_owned()
}

pub(crate) async fn run(global: &Global, demo: Demo) -> anyhow::Result<ExitCode> {
    let folder = Folder::new()?;
    let open = build(&folder, global).await?;
    let code = if demo.once {
        summary(global, &open.house).await?;
        ExitCode::SUCCESS
    } else {
        summary(global, &open.house).await?;
        line("");
        serve_desk(&open, demo.port).await?
    };
    drop(open);
    drop(folder);
    Ok(code)
}

/// A folder of its own under the system's folder for temporary files; removed when dropped.
pub(crate) struct Folder(std::path::PathBuf);

impl Folder {
    fn new() -> anyhow::Result<Self> {
        let token = kua_app::random_token().map_err(said)?;
        let name: String = token.chars().take(16).collect();
        #[allow(
            clippy::disallowed_methods,
            reason = "the vault inside is encrypted, the sample invented"
        )]
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays is encrypted with a key that nobody has.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Makes the sample vault and fills it.
async fn build(folder: &Folder, global: &Global) -> anyhow::Result<Open> {
    let plan: Plan = toml::from_str(PLAN).context("the plan of the sample world")?;
    let passphrase = kua_app::random_token().map_err(said)?;
    let root = folder.0.join("vault");
    let options = InitOptions {
        name: plan.name.clone(),
        cost: None,
    };
    let made = tokio::task::spawn_blocking(move || SqliteVault::init(&root, &passphrase, &options));
    let (vault, _shares) = made.await??;
    let open = house_on(vault, global).await?;
    fill(&open.house, &plan).await?;
    Ok(open)
}

async fn fill(house: &House, plan: &Plan) -> anyhow::Result<()> {
    let bar = Bar::new(locale().text("command-demo-filling"));
    let steps = plan.document.len() as u64 * 2;
    let mut documents: BTreeMap<String, RecordId> = BTreeMap::new();
    for (number, document) in plan.document.iter().enumerate() {
        bar.at(number as u64, steps);
        let Some((_, bytes)) = FILES.iter().find(|(name, _)| *name == document.file) else {
            bail!("the sample world has no file {}", document.file);
        };
        let edtf = |typed: &Option<String>| -> Option<Edtf> { typed.as_ref()?.parse().ok() };
        let origin = Origin {
            name: Some(document.file.clone()),
            title: document.title.clone(),
            received_from: document.received_from.clone(),
            received_how: document.received_how.clone(),
            purpose: document.purpose.clone(),
            access: Access::from_code(&document.access),
            language: document.language.clone(),
            published: edtf(&document.published),
            stated: edtf(&document.stated),
            consent: document
                .consent
                .as_ref()
                .map(|consent| consent.uses.clone().into_iter().collect())
                .unwrap_or_default(),
            ..Origin::default()
        };
        let added = house
            .add_document(origin, || Ok(Box::new(Cursor::new(*bytes))))
            .await;
        documents.insert(document.file.clone(), added.map_err(said)?.document.into());
    }
    for (number, document) in plan.document.iter().enumerate() {
        bar.at((plan.document.len() + number) as u64, steps);
        let Some(id) = documents.get(&document.file) else {
            continue;
        };
        judge(house, *id, document, &plan.decision).await?;
    }
    for same in plan.same.iter().filter(|same| same.act == "accept") {
        join(house, same, &documents).await?;
    }
    bar.at(steps, steps);
    Ok(())
}

/// Does the half of the work that the plan calls done.
async fn judge(
    house: &House,
    id: RecordId,
    document: &Document,
    exceptions: &[Exception],
) -> anyhow::Result<()> {
    if document.judged == "none" {
        return Ok(());
    }
    let Some(reviewed) = house.reviewed(id).await.map_err(said)? else {
        return Ok(());
    };
    let exception = |reviewed: &Reviewed, number: usize| {
        let one = reviewed.proposals.get(number)?;
        exceptions.iter().find(|exception| {
            exception.document == document.file
                && exception.kind == one.row.kind
                && exception.exact == one.proposal.span.exact
        })
    };
    let mut accept = Vec::new();
    for (number, one) in reviewed.proposals.iter().enumerate() {
        match exception(&reviewed, number) {
            Some(exception) if exception.act == "reject" => {
                let decision = Decision::Reject {
                    reason: exception.reason.clone(),
                };
                house.decide(&[one.row.id], decision).await.map_err(said)?;
            }
            Some(exception) if exception.act == "accept" => accept.push(one.row.id),
            Some(_) => {}
            None if document.judged == "all" || document.accept.contains(&one.row.kind) => {
                accept.push(one.row.id);
            }
            None => {}
        }
    }
    if !accept.is_empty() {
        house
            .decide(&accept, Decision::Accept)
            .await
            .map_err(said)?;
    }
    Ok(())
}

/// Calls two records the same, found by name or type among what was made of two documents.
async fn join(
    house: &House,
    same: &Same,
    documents: &BTreeMap<String, RecordId>,
) -> anyhow::Result<()> {
    let mut found: Vec<RecordId> = Vec::new();
    for (number, file) in same.documents.iter().enumerate() {
        let Some(id) = documents.get(file) else {
            continue;
        };
        let made = house.document(*id).await.map_err(said)?.made;
        let name = same.names.get(number).or(same.names.first());
        let fits = |row: &&EntityRow| {
            row.kind == same.kind
                && name.is_none_or(|name| row.label.contains(name.as_str()))
                && same
                    .class
                    .as_ref()
                    .is_none_or(|class| row.class.as_ref() == Some(class))
        };
        if let Some(row) = made.iter().find(fits) {
            found.push(row.id);
        }
    }
    if let [a, b] = found.as_slice()
        && a != b
    {
        house.judge_same(*a, *b, true).await.map_err(said)?;
    }
    Ok(())
}

/// Says what is in the sample vault.
async fn summary(global: &Global, house: &House) -> anyhow::Result<()> {
    let start = house.start().await.map_err(said)?;
    let count = |kind: &str| {
        start
            .counts
            .entities
            .iter()
            .find(|(found, _)| found == kind)
            .map_or(0, |(_, count)| *count)
    };
    let waiting: u64 = start.counts.waiting.iter().map(|(_, count)| count).sum();
    let query = EntityQuery::of_kind("person", Window::first(1));
    let people = house.entities(query).await.map_err(said)?.total;
    if global.json {
        return json(&serde_json::json!({
            "documents": count("document"),
            "persons": people,
            "events": count("event"),
            "waiting": waiting,
            "conflicts": start.counts.conflicts,
            "statements": start.counts.statements,
        }));
    }
    line(&locale().with(
        "command-demo-summary",
        &[
            ("documents", count("document").into()),
            ("persons", people.into()),
            ("events", count("event").into()),
            ("waiting", waiting.into()),
            ("conflicts", start.counts.conflicts.into()),
            ("statements", start.counts.statements.into()),
        ],
    ));
    Ok(())
}
