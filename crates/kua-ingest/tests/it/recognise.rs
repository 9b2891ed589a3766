//! Recognising letters: how well, how it is shut in, and what a false tesseract can do.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kua_core::reading::{PageMap, PageSize, TextMap};
use kua_core::recognition::{
    RecogniseFailure, RecogniseLimits, RecogniseRequest, RecognisedPage, Recogniser,
};
use kua_ingest::Tesseract;

use super::worker::program;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/recognise")
        .join(name)
}

/// The tesseract of this machine, shut in by the example `worker`.
fn tesseract() -> Tesseract {
    let tesseract = Tesseract::new(program()).with_arguments(["recognise".to_owned()]);
    let about = tesseract.about();
    assert!(
        about.version.is_some() && about.missing.is_empty(),
        "install tesseract-ocr and its languages, as `cargo xtask test` does: {about:?}"
    );
    tesseract
}

/// The example `worker` in the place of tesseract, with languages that make it misbehave.
fn false_tesseract(data: &Path, language: &str) -> Tesseract {
    std::fs::write(data.join(format!("{language}.traineddata")), b"").unwrap();
    Tesseract::new(program())
        .with_arguments(["recognise".to_owned()])
        .with_program(program(), data)
}

fn recognise(name: &str, languages: &[&str]) -> RecognisedPage {
    let picture = std::fs::read(fixture(&format!("{name}.png"))).unwrap();
    let request = RecogniseRequest {
        languages: languages.iter().map(|one| (*one).to_owned()).collect(),
        ..RecogniseRequest::default()
    };
    let page = tesseract().recognise_blocking(&request, &picture).unwrap();
    // Whatever comes out leads back to the page.
    let map = PageMap {
        pages: vec![PageSize {
            begin: 0,
            width: page.width,
            height: page.height,
        }],
        runs: page.runs.clone(),
        certainties: page.certainties.clone(),
    };
    let characters = page.content.chars().count() as u64;
    assert!(TextMap::Pages(map).fits(characters), "{name}");
    page
}

/// Returns how many changes lead from one text to the other, white space all alike.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().collect();
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (number, letter) in other.chars().enumerate() {
        let mut before = row[0];
        row[0] = number + 1;
        for (at, own) in one.iter().enumerate() {
            let change = before + usize::from(*own != letter);
            before = row[at + 1];
            row[at + 1] = change.min(before + 1).min(row[at] + 1);
        }
    }
    row[one.len()]
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the character error rate of a fixture in per cent.
///
/// Chinese wraps without a space, so line ends in it are none.
fn error_rate(name: &str, page: &RecognisedPage) -> f64 {
    let wanted = std::fs::read_to_string(fixture(&format!("{name}.txt"))).unwrap();
    let (wanted, found) = if wanted.contains('的') {
        let close = |text: &str| text.split_whitespace().collect::<String>();
        (close(&wanted), close(&page.content))
    } else {
        (flat(&wanted), flat(&page.content))
    };
    distance(&wanted, &found) as f64 * 100.0 / wanted.chars().count().max(1) as f64
}

/// Recognises a fixture without being told its languages.
fn check(name: &str, language: &str, most: f64) {
    let page = recognise(name, &[]);
    let rate = error_rate(name, &page);
    #[allow(clippy::print_stdout, reason = "the figures stand in the docs")]
    {
        println!(
            "{name}: {rate:.2} % of characters wrong, {} %, {}",
            page.percent,
            page.languages.join("+")
        );
    }
    assert!(page.languages.iter().any(|one| one == language), "{page:?}");
    assert!(rate <= most, "{name}: {rate} % of {}", page.content);
}

#[test]
fn every_language_is_found_and_read() {
    check("eng", "eng", 1.0);
    check("deu", "deu", 1.0);
    check("rus", "rus", 1.0);
    check("kaz", "kaz", 1.0);
    check("uig", "uig", 3.0);
    check("ara", "ara", 2.0);
    check("chi_sim", "chi_sim", 3.0);
}

#[test]
fn a_page_of_several_scripts_is_read_in_all_of_them() {
    check("mixed", "rus", 5.0);
    check("mixed", "chi_sim", 5.0);
}

#[test]
fn columns_are_read_one_after_the_other() {
    check("columns", "eng", 1.0);
}

#[test]
fn a_page_that_lies_on_its_head_is_read_and_its_words_are_where_they_stand() {
    check("turned", "rus", 3.0);
    let page = recognise("turned", &["rus"]);
    // The first word of the text stands at the foot of the picture, at the right.
    assert!(page.runs[0].y > 6000 && page.runs[0].x > 6000 && page.runs[0].leftward);
}

#[test]
fn a_noisy_page_is_read_and_doubtful_words_are_told() {
    check("noisy", "eng", 3.0);
}

#[test]
fn an_empty_page_has_no_text() {
    let page = recognise("empty", &[]);
    assert_eq!((page.content.as_str(), page.languages.len()), ("", 0));
}

#[test]
fn words_of_a_right_to_left_line_stand_from_right_to_left() {
    let page = recognise("uig", &[]);
    let (first, second) = (&page.runs[0], &page.runs[1]);
    assert!(first.leftward && first.y.abs_diff(second.y) < 300);
    assert!(first.x > second.x);
}

#[test]
fn what_may_recognise_says_how_it_is_shut_in() {
    let about = tesseract().about();
    let confinement = about.confinement;
    assert!(confinement.limits && confinement.seccomp && confinement.sealed);
    assert_eq!(confinement.is_whole(), confinement.landlock);
    assert!(tesseract().version().unwrap().starts_with("tesseract "));
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_gets_out_of_the_recogniser() {
    let data = tempfile::tempdir().unwrap();
    let mut child = Command::new(program())
        .arg("recognise")
        .arg(program())
        .arg(data.path())
        .args(["2147483648", "20", "escape-recogniser"])
        .arg(program())
        .env("A_SECRET", "that is not to be seen")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].starts_with("kua-oc/1{"), "{said}");
    assert!(lines[0].contains("\"seccomp\":true"), "{said}");
    assert_eq!(lines.len(), 15, "{said}");
    for line in &lines[1..] {
        // Without Landlock other files may be read, and that is said in the first line.
        let is_open = lines[0].contains("\"landlock\":false");
        assert!(line.ends_with(" no") || is_open, "{line}");
    }
    assert_eq!(lines.last(), Some(&"end no"));
}

/// Asks a false tesseract that misbehaves in a way, and returns what became of it.
fn asked(way: &str, limits: RecogniseLimits) -> Result<RecognisedPage, RecogniseFailure> {
    let data = tempfile::tempdir().unwrap();
    let request = RecogniseRequest {
        languages: vec![way.to_owned()],
        limits,
        ..RecogniseRequest::default()
    };
    false_tesseract(data.path(), way).recognise_blocking(&request, b"a picture")
}

#[test]
fn whatever_tesseract_does_there_is_an_error_with_a_name() {
    let usual = RecogniseLimits::default();
    let short = RecogniseLimits {
        seconds: 1,
        ..usual
    };
    let small = RecogniseLimits {
        memory_bytes: 256 * 1024 * 1024,
        ..usual
    };
    let check = |way: &str, limits, expected: RecogniseFailure| {
        assert_eq!(asked(way, limits), Err(expected), "{way}");
    };
    check("garbage", usual, RecogniseFailure::Nonsense);
    check("flood", usual, RecogniseFailure::Nonsense);
    check("half", usual, RecogniseFailure::Crashed);
    check("killed", usual, RecogniseFailure::Crashed);
    check("hungry", small, RecogniseFailure::Crashed);
    let timed_out = RecogniseFailure::TimedOut { seconds: 1 };
    check("sleeping", short, timed_out.clone());
    check("spinning", short, timed_out);
}

#[test]
fn tesseract_knows_nothing_of_where_it_was_started() {
    let page = asked("environment", RecogniseLimits::default()).unwrap();
    assert_eq!(page.content, "LC_ALL,OMP_THREAD_LIMIT,TESSDATA_PREFIX");
}

#[test]
fn what_is_not_there_is_named_with_what_to_install() {
    let data = tempfile::tempdir().unwrap();
    let request = RecogniseRequest::default();
    let none = false_tesseract(data.path(), "tur");
    let failure = none.recognise_blocking(&request, b"").unwrap_err();
    assert!(
        failure.to_string().contains("tesseract-ocr-eng"),
        "{failure}"
    );
    let nowhere = data.path().join("nothing");
    let gone = false_tesseract(data.path(), "eng").with_program(&nowhere, data.path());
    let failure = gone.recognise_blocking(&request, b"").unwrap_err();
    // It shut itself in and found nothing to become.
    assert_eq!(failure.code(), "crashed", "{failure}");
    assert_eq!(gone.version(), None);
}

#[test]
fn a_picture_that_is_none_is_an_error_of_that_page_alone() {
    let tesseract = tesseract();
    let request = RecogniseRequest::default();
    let hostile: [&[u8]; 3] = [
        b"",
        b"no picture",
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\xFF\xFF",
    ];
    for picture in hostile {
        let failure = tesseract.recognise_blocking(&request, picture).unwrap_err();
        assert!(
            ["crashed", "nonsense"].contains(&failure.code()),
            "{failure}"
        );
    }
    let huge = vec![0; 65 * 1024 * 1024];
    let failure = tesseract.recognise_blocking(&request, &huge).unwrap_err();
    assert_eq!(failure.code(), "too-large");
}
