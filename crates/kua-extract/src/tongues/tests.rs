#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use super::pattern::OtherPoint;
use super::{TAGS, files, law, lexicon, times, tongue};
use crate::{Input, extract};

/// Reads a text, and says what is proposed of some kinds in one line.
pub(crate) fn check(language: &str, published: &str, text: &str, kinds: &[&str], expected: &str) {
    let document = extract(&Input {
        content: text,
        language: Some(language.to_owned()),
        published: published.parse().ok(),
        ..Input::default()
    });
    let value = serde_json::to_value(&document).unwrap();
    let proposals = value["proposals"].as_array().unwrap();
    let by_id = |id: &serde_json::Value| {
        proposals
            .iter()
            .find(|proposal| proposal["id"] == *id)
            .map_or("?".to_owned(), |proposal| {
                let name = &proposal["value"]["name"];
                name.as_str()
                    .or(proposal["value"]["edtf"].as_str())
                    .unwrap_or(proposal["exact"].as_str().unwrap())
                    .to_owned()
            })
    };
    let names = |ids: &serde_json::Value| {
        ids.as_array()
            .unwrap()
            .iter()
            .map(by_id)
            .collect::<Vec<_>>()
            .join("+")
    };
    let said: Vec<String> = proposals
        .iter()
        .filter(|proposal| kinds.contains(&proposal["kind"].as_str().unwrap()))
        .map(|proposal| {
            let value = &proposal["value"];
            let exact = proposal["exact"].as_str().unwrap();
            match proposal["kind"].as_str().unwrap() {
                "person" => format!(
                    "{} {}",
                    value["name"].as_str().unwrap(),
                    value["class"].as_str().unwrap()
                ),
                "time" => format!("{exact} = {}", value["edtf"].as_str().unwrap_or("?")),
                "event" => {
                    let mut words = format!(
                        "{} {}",
                        value["type"].as_str().unwrap(),
                        names(&value["victims"])
                    );
                    if !value["time"].is_null() {
                        words += &format!(" @ {}", by_id(&value["time"]));
                    }
                    words
                }
                "charge" => {
                    let part = |key: &str| value[key].as_str().unwrap_or("-").to_owned();
                    let years = |key: &str| {
                        if value[key].is_null() {
                            "-".to_owned()
                        } else {
                            value[key]["years"].to_string()
                        }
                    };
                    format!(
                        "{} | {} | {} | max {} | imposed {}",
                        part("article"),
                        part("law"),
                        part("offence"),
                        years("max_sentence"),
                        years("imposed_sentence")
                    )
                }
                "quotation" => {
                    let speaker = if value["speaker"].is_null() {
                        "?".to_owned()
                    } else {
                        by_id(&value["speaker"])
                    };
                    format!("{speaker}: {exact}")
                }
                _ => exact.to_owned(),
            }
        })
        .collect();
    assert_eq!(said.join("; "), expected, "{text}");
}

/// Reads a text, and returns the dates of its times in the order in which they stand.
pub(crate) fn edtf(language: &str, published: &str, text: &str) -> String {
    let document = extract(&Input {
        content: text,
        language: Some(language.to_owned()),
        published: published.parse().ok(),
        ..Input::default()
    });
    let value = serde_json::to_value(&document).unwrap();
    let mut found: Vec<(u64, String)> = Vec::new();
    for proposal in value["proposals"].as_array().unwrap() {
        let mentions = proposal["mentions"].as_array().unwrap();
        if let (Some("time"), Some(edtf)) = (
            proposal["kind"].as_str(),
            proposal["value"]["edtf"].as_str(),
        ) {
            for span in std::iter::once(proposal).chain(mentions) {
                found.push((span["begin"].as_u64().unwrap(), edtf.to_owned()));
            }
        }
    }
    found.sort();
    let dates: Vec<String> = found.into_iter().map(|(_, edtf)| edtf).collect();
    dates.join(" ")
}

#[test]
fn every_line_of_the_data_files_can_be_read() {
    for tag in TAGS {
        let files = files(tag).unwrap();
        for rule in times::check(files.times) {
            if let Err(error) = rule {
                panic!("{tag} times: {error}");
            }
        }
        for rule in times::check_calendars(files.calendars) {
            if let Err(error) = rule {
                panic!("{tag} calendars: {error}");
            }
        }
        for line in files.calendars.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            match fields.as_slice() {
                ["time", _, _] => {}
                ["calendar-month" | "feast", _, value] => {
                    assert!(OtherPoint::read(value).is_some(), "{tag}: {line}");
                }
                _ => assert!(line.is_empty() || line.starts_with('#'), "{tag}: {line}"),
            }
        }
        for rule in law::check(files.law) {
            if let Err(error) = rule {
                panic!("{tag} law: {error}");
            }
        }
        for file in [files.lexicon, files.given] {
            let written = file
                .lines()
                .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
                .count();
            assert_eq!(lexicon::lines(file).count(), written, "{tag} lexicon");
        }
        for line in files.lexicon.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            if matches!(fields[0], "passive" | "active" | "noun" | "state") {
                assert!(
                    kua_core::proposal::EventType::from_code(fields[2]).is_some(),
                    "{tag}: {line}"
                );
            }
        }
        for line in files
            .places
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            assert_eq!(line.split('\t').count(), 5, "{tag}: {line}");
        }
        assert!(tongue(tag).is_some());
    }
}

#[test]
fn russian_names_are_one_person_in_every_case() {
    check(
        "ru",
        "",
        "Активист Серик Жаналин задержан в Алматы. Адвокат Ольга Орлова сообщила о пытках. Суд оштрафовал Серика Жаналина.",
        &["person"],
        "Серик Жаналин victim; Ольга Орлова other",
    );
}

#[test]
fn russian_times_articles_and_sentences() {
    check(
        "ru",
        "2020-04-18",
        "Вчера суд приговорил Бориса Рощина к пяти годам лишения свободы по статье 174 УК РК, части 1.",
        &["time", "event", "charge"],
        "Вчера = 2020-04-17; sentence Борис Рощин @ 2020-04-17; статье 174 | УК РК | - | max - | imposed 5",
    );
    check(
        "ru",
        "2020-04-18",
        "В ноябре прошлого года, 3 мая 2019 года и в пятницу",
        &["time"],
        "В ноябре прошлого года = 2019-11; 3 мая 2019 года = 2019-05-03; в пятницу = 2020-04-17",
    );
}

#[test]
fn a_demand_ends_where_the_quotation_ends() {
    check(
        "ru",
        "",
        "«Мы требуем немедленного освобождения журналистки», – говорится в заявлении.",
        &["demand"],
        "требуем немедленного освобождения журналистки",
    );
}
