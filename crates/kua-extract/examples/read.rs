//! Reads plain text files and prints the proposals document: `read --json [--published EDTF] FILE...`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

fn main() -> std::process::ExitCode {
    let mut published = None;
    let mut files = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "read" | "--json" => {}
            "--published" => published = arguments.next().and_then(|time| time.parse().ok()),
            _ => files.push(argument),
        }
    }
    for file in files {
        let Ok(content) = std::fs::read_to_string(&file) else {
            eprintln!("this file cannot be read as UTF-8 text");
            return std::process::ExitCode::from(1);
        };
        let input = kua_extract::Input {
            content: &content,
            published: published.clone(),
            ..kua_extract::Input::default()
        };
        match serde_json::to_string(&kua_extract::extract(&input)) {
            Ok(json) => println!("{json}"),
            Err(error) => eprintln!("{error}"),
        }
    }
    std::process::ExitCode::SUCCESS
}
