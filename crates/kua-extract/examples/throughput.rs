//! Measures reading on one thread: how many characters a second, and how time grows with length.
//!
//! ```text
//! cargo run --release -p kua-extract --example throughput -- pace [--models DIR] FILE...
//! cargo run --release -p kua-extract --example throughput -- curve
//! ```
//!
//! `pace` reads all files again and again for some seconds and prints one line of JSON; `curve`
//! reads hostile and plain texts of 10 KB to 10 MB once each and prints a table.
#![allow(clippy::print_stdout, reason = "an example speaks to a terminal")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::error::Error;
use std::time::Instant;

use kua_extract::models::Models;
use kua_extract::{Input, extract};

/// How long one figure is taken, in seconds.
const SECONDS: f64 = 4.0;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((mode, rest)) if mode == "pace" => pace(rest),
        Some((mode, _)) if mode == "curve" => {
            curve();
            Ok(())
        }
        _ => Err("pace [--models DIR] FILE... | curve".into()),
    }
}

fn pace(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let mut models = Models::default();
    let mut texts = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == "--models" {
            for entry in std::fs::read_dir(words.next().ok_or("no folder")?)? {
                models.load(&std::fs::read(entry?.path())?)?;
            }
        } else {
            texts.push(std::fs::read_to_string(word)?);
        }
    }
    let read = |text: &str| {
        extract(&Input {
            content: text,
            models: models.clone(),
            ..Input::default()
        })
        .proposals
        .len()
    };
    // Once without the clock, so that data files and caches are there.
    let proposals: usize = texts.iter().map(|text| read(text)).sum();
    let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
    let begin = Instant::now();
    let mut rounds = 0_u32;
    while begin.elapsed().as_secs_f64() < SECONDS {
        for text in &texts {
            read(text);
        }
        rounds += 1;
    }
    let each = begin.elapsed().as_secs_f64() / f64::from(rounds.max(1));
    println!(
        "{}",
        serde_json::json!({
            "characters": characters,
            "proposals": proposals,
            "characters_per_second": (characters as f64 / each).round(),
            "peak_megabytes": peak(),
        })
    );
    Ok(())
}

/// The most memory this process had, in megabytes, where the system says so.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

/// A kind of text, and a function that makes so many bytes of it.
type Kind = (&'static str, fn(usize) -> String);

fn curve() {
    let kinds: [Kind; 13] = [
        ("press release, repeated", |size| {
            repeat(
                "On 3 May 2019 police in Almaty detained Aida Karim, a lawyer. \"Free her,\" said Erlan Nur. She was charged under Article 174 of the Criminal Code and faces up to 10 years in prison.\n",
                size,
            )
        }),
        ("no full stop", |size| {
            repeat(
                "Aida Karim and Erlan Nur of Almaty were held by police in May and ",
                size,
            )
        }),
        ("one line of capitals", |size| {
            repeat("POLICE HELD AIDA KARIM IN ALMATY AND ", size)
        }),
        ("quotation marks that never close", |size| {
            repeat("\u{201c}Free her, said Aida \u{ab} and ", size)
        }),
        ("brackets and figures", |size| {
            repeat("(12) [13] 14,5 - 16/17/18 ", size)
        }),
        ("a table with tabs", |size| {
            repeat("1\tAida Karim\t1987\tAlmaty\t12.05.2019\tArt. 174\n", size)
        }),
        ("Russian, no full stop", |size| {
            repeat(
                "Аида Каримова и Ерлан Нуров из Алматы задержаны полицией в мае 2019 года и ",
                size,
            )
        }),
        ("Chinese, no full stop", |size| {
            repeat(
                "二〇一九年三月警方在乌鲁木齐逮捕了王明和李华并判处有期徒刑十年",
                size,
            )
        }),
        ("Russian prisons in one line", |size| {
            repeat(
                "СИЗО-1 и ИК-2 города Алматы, статья 174 часть 2, до 10 лет лишения свободы и ",
                size,
            )
        }),
        ("Kazakh, no full stop", |size| {
            repeat(
                "Алматыда Серік Жаналин мен Айгүл Сериковаға 2019 жылғы 9 наурызда 174-бап бойынша айып тағылды және ",
                size,
            )
        }),
        ("Uyghur, no full stop", |size| {
            repeat(
                "ئۈرۈمچىدە ئابدۇۋەلى مەمەتئىمىن 2018-يىلى 11-مارت كۈنى تۇتۇلۇپ تۈرمىگە قامالغان ۋە ",
                size,
            )
        }),
        ("German, no full stop", |size| {
            repeat(
                "In Almaty wurden am 9. März 2019 der Anwalt Serik Janalin und die Journalistin Aigul Serikowa festgenommen und ",
                size,
            )
        }),
        ("mixed scripts, bidi controls, OCR noise", |size| {
            repeat("Аidа Kаrіm \u{202e}1l|I0O \u{200b}قاماۋ 警 ~^", size)
        }),
    ];
    println!("| text | 10 KB | 100 KB | 1 MB | 10 MB | memory |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, make) in kinds {
        let mut cells = Vec::new();
        for size in [10_000, 100_000, 1_000_000, 10_000_000] {
            let text = make(size);
            let begin = Instant::now();
            let document = extract(&Input {
                content: &text,
                ..Input::default()
            });
            let seconds = begin.elapsed().as_secs_f64();
            assert!(document.text.characters > 0);
            cells.push(format!("{:.0} ms", seconds * 1000.0));
        }
        let memory = peak().map_or("?".into(), |peak| format!("{peak:.0} MB"));
        println!("| {name} | {} | {memory} |", cells.join(" | "));
    }
}

fn repeat(words: &str, size: usize) -> String {
    words.repeat(size / words.len() + 1)
}
