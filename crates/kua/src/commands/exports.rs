//! `kua add --export`: what of an export of a messenger is kept.

use std::io::IsTerminal;
use std::process::ExitCode;

use anyhow::Context as _;
use kua_app::{Added, ExportSieve, House, Problem, WaitingExport};
use kua_core::civil::CivilDay;
use kua_core::reading::{MessageState, stretches, typed_stretches};

use super::add::tell_all;
use crate::arguments::{Add, Global};
use crate::output::{json, line, plain, remark};
use crate::wiring::locale;

/// What of exports is kept.
pub(crate) enum Choice {
    /// Nobody said: on a terminal it is asked, else it waits.
    Open,
    /// Messages by number.
    Messages(Vec<(u32, u32)>),
    /// Messages by day.
    Days(ExportSieve),
    /// The whole export.
    All,
    /// Nothing.
    Nothing,
}

impl Choice {
    pub(crate) fn of(add: &Add) -> anyhow::Result<Self> {
        if add.drop {
            return Ok(Self::Nothing);
        }
        if add.all_messages {
            return Ok(Self::All);
        }
        if let Some(typed) = &add.messages {
            let read = typed_stretches(typed).filter(|read| !read.is_empty());
            let read = read.with_context(|| locale().text("command-export-wrong"))?;
            return Ok(Self::Messages(read));
        }
        let day = |name: &str, typed: &Option<String>| -> anyhow::Result<Option<CivilDay>> {
            let Some(typed) = typed else { return Ok(None) };
            let day = typed.parse().with_context(|| format!("--{name} {typed}"))?;
            Ok(Some(day))
        };
        let sieve = ExportSieve {
            words: String::new(),
            from: day("since", &add.since)?,
            to: day("until", &add.until)?,
        };
        Ok(match sieve.is_open() {
            true => Self::Open,
            false => Self::Days(sieve),
        })
    }
}

/// Lists the exports that wait, shows one, or keeps what was chosen of it.
pub(crate) async fn settle(
    global: &Global,
    house: &House,
    ids: &[String],
    choice: &Choice,
) -> anyhow::Result<ExitCode> {
    let said = |problem: Problem| anyhow::anyhow!(problem.sentence(locale()));
    let Some(id) = ids.first() else {
        let waiting = house.waiting_exports().await.map_err(said)?;
        if waiting.is_empty() && !global.json {
            line(&locale().text("command-export-none"));
        }
        for export in &waiting {
            let name = export.name.clone().unwrap_or_default();
            waits(global, &name, export)?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let export = house.waiting_export(id).await.map_err(said)?;
    let name = export.name.clone().unwrap_or_default();
    if matches!(choice, Choice::Open) {
        show(global, house, &export).await?;
        return Ok(ExitCode::SUCCESS);
    }
    match choose(global, house, &name, &export, choice).await? {
        Ok(Some(added)) => tell_all(global, house, &name, &added).await?,
        Ok(None) => {}
        Err(problem) => {
            remark(&format!("kua: {}", plain(&problem.sentence(locale()))));
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Does with an export what was chosen; without a choice it is asked on a terminal, else it waits.
pub(crate) async fn choose(
    global: &Global,
    house: &House,
    name: &str,
    export: &WaitingExport,
    choice: &Choice,
) -> anyhow::Result<Result<Option<Added>, Problem>> {
    let picked = match choice {
        Choice::Open => {
            waits(global, name, export)?;
            let asks = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
            match asks && !global.json {
                true => match ask()? {
                    Choice::All => return Ok(house.keep_export(export.id).await.map(Some)),
                    Choice::Messages(picked) => picked,
                    _ => return Ok(Ok(None)),
                },
                false => return Ok(Ok(None)),
            }
        }
        Choice::All => return Ok(house.keep_export(export.id).await.map(Some)),
        Choice::Nothing => {
            if let Err(problem) = house.drop_export(export.id).await {
                return Ok(Err(problem));
            }
            let arguments = [("export", export.id.to_string().into())];
            if !global.json {
                line(&locale().with("command-export-dropped", &arguments));
            }
            return Ok(Ok(None));
        }
        Choice::Messages(picked) => picked.clone(),
        Choice::Days(sieve) => match house.open_export(export.id).await {
            Ok(open) => stretches(open.matching(sieve)),
            Err(problem) => return Ok(Err(problem)),
        },
    };
    if picked.is_empty() {
        let arguments = [("export", export.id.to_string().into())];
        remark(&locale().with("command-export-nothing", &arguments));
        return Ok(Ok(None));
    }
    Ok(house.keep_messages(export.id, &picked).await.map(Some))
}

/// Asks which messages are kept.
fn ask() -> anyhow::Result<Choice> {
    loop {
        remark(&locale().text("command-export-ask"));
        let mut typed = String::new();
        if std::io::stdin().read_line(&mut typed)? == 0 {
            return Ok(Choice::Open);
        }
        match typed.trim() {
            "" => return Ok(Choice::Open),
            "all" => return Ok(Choice::All),
            typed => match typed_stretches(typed) {
                Some(picked) => return Ok(Choice::Messages(picked)),
                None => remark(&locale().text("command-export-wrong")),
            },
        }
    }
}

/// Says that an export waits, and how it is chosen from.
fn waits(global: &Global, name: &str, export: &WaitingExport) -> anyhow::Result<()> {
    let days = export
        .days
        .as_ref()
        .map(|(first, last)| format!("{first}/{last}"))
        .unwrap_or_default();
    if global.json {
        return json(&serde_json::json!({
            "file": name,
            "export": export.id,
            "sha256": export.sha256,
            "size": export.size,
            "media_type": export.media_type,
            "messages": export.messages,
            "people": export.people,
            "days": days,
        }));
    }
    let id: String = export.id.to_string();
    let short: String = id.chars().take(8).collect();
    let arguments = [
        ("file", plain(name).into()),
        ("messages", export.messages.to_string().into()),
        ("people", export.people.to_string().into()),
        ("days", days.into()),
        ("export", short.into()),
    ];
    line(&locale().with("command-export-waits", &arguments));
    line(&locale().with("command-export-how", &arguments));
    Ok(())
}

/// Shows the messages of an export, one a line, so that numbers can be chosen.
async fn show(global: &Global, house: &House, export: &WaitingExport) -> anyhow::Result<()> {
    let open = house
        .open_export(export.id)
        .await
        .map_err(|problem| anyhow::anyhow!(problem.sentence(locale())))?;
    let numbers = open.matching(&ExportSieve::default());
    for one in open.lines(&numbers) {
        let time = one.time.map(|time| time.edtf()).unwrap_or_default();
        if global.json {
            json(&serde_json::json!({
                "number": one.number,
                "time": one.time.map(|time| time.edtf()),
                "sender": one.sender,
                "conversation": one.conversation,
                "words": one.words,
                "files": one.files,
                "state": one.state.code(),
            }))?;
            continue;
        }
        let words = one.words.replace('\n', " / ");
        let sender = match one.state {
            MessageState::Program => String::new(),
            _ => one.sender,
        };
        line(&plain(&format!(
            "{}\t{time}\t{sender}\t{words}",
            one.number
        )));
    }
    Ok(())
}
