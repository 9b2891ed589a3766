//! One module for each verb, or for a few that belong together.

mod add;
mod demo;
mod exports;
mod files;
mod find;
mod init;
mod keep;
mod list;
mod log;
mod models;
mod names;
mod places;
mod places_here;
mod read;
mod review;
mod serve;
mod show;
mod standards;

use std::process::ExitCode;

use kua_app::Problem;

use crate::arguments::{Arguments, Verb};
use crate::wiring::locale;

/// Does what was typed.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let global = &arguments.global;
    match arguments.verb {
        Verb::Demo(demo) => demo::run(global, demo).await,
        Verb::Init(init) => init::run(global, init).await,
        Verb::Serve(serve) => serve::run(global, serve).await,
        Verb::Read(read) => read::run(global, read).await,
        Verb::Add(add) => add::run(global, add).await,
        Verb::Files(files) => files::run(global, files).await,
        Verb::Find(find) => find::run(global, find).await,
        Verb::Show(show) => show::run(global, show).await,
        Verb::Review(review) => review::run(global, review).await,
        Verb::Log(log) => log::run(global, log).await,
        Verb::Rebuild => keep::rebuild(global).await,
        Verb::Backup(backup) => keep::backup(global, backup).await,
        Verb::Restore(restore) => keep::restore(global, restore).await,
        Verb::Doctor => keep::doctor(global).await,
        Verb::Models(models) => models::run(global, models).await,
        Verb::Names(names) => names::run(global, names).await,
        Verb::Places(places) => places::run(global, places).await,
        Verb::List(list) => list::run(global, list).await,
        Verb::Worker(_) => Ok(ExitCode::SUCCESS),
    }
}

/// Turns a problem into an error with its sentence.
pub(crate) fn said(problem: Problem) -> anyhow::Error {
    anyhow::anyhow!(problem.sentence(locale()))
}
