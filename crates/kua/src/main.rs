//! The binary `kua`: the command line and the wiring. It holds no rules of the domain.

mod arguments;
mod commands;
mod models;
mod output;
mod wiring;

use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::{Arguments, Verb};
use crate::output::{plain, remark};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // A worker reads one hostile file: no runtime, no vault, nothing else.
    if let Verb::Worker(worker) = &arguments.verb {
        let (input, output) = (std::io::stdin(), std::io::stdout());
        let done = match worker.words.split_first() {
            Some((word, words)) if word == "recognise" => {
                kua_ingest::recogniser_main(words, output.lock())
            }
            Some(_) => return ExitCode::from(2),
            None => kua_ingest::worker_main(input.lock(), output.lock()),
        };
        return match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(1),
        };
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            remark(&format!("kua: {error}"));
            return ExitCode::from(1);
        }
    };
    let answer = runtime.block_on(commands::run(arguments));
    // A file that is being read beside the requests does not hold up the end; it is read next time.
    runtime.shutdown_timeout(std::time::Duration::from_secs(3));
    match answer {
        Ok(code) => code,
        Err(error) => {
            remark(&format!("kua: {}", plain(&format!("{error:#}"))));
            ExitCode::from(1)
        }
    }
}
