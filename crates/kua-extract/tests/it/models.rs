//! The models find what their originals find: recorded in `fixtures/models`, which says how.
//!
//! The weights are no part of the repository. Where the folder that `KUA_MODELS` names does not
//! hold a model, its test says so and passes; `cargo xtask test` puts the models there.

use std::path::{Path, PathBuf};

use kua_core::proposal::ProposalValue;
use kua_extract::models::Models;
use kua_extract::models::container::{HEAD, head};

/// The file in the folder of models that reads this language.
fn model(language: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("KUA_MODELS")?;
    let files = std::fs::read_dir(folder).ok()?;
    files
        .filter_map(|file| Some(file.ok()?.path()))
        .find(|path| {
            let bytes = std::fs::read(path).unwrap_or_default();
            let found = head(&bytes[..bytes.len().min(HEAD)]);
            found.is_ok_and(|(kind, _)| kind.language() == language)
        })
}

#[allow(
    clippy::print_stdout,
    reason = "a test that was skipped must say so, and the share is worth reading"
)]
fn check(language: &str, fixture: &str, share: f64) {
    let Some(path) = model(language) else {
        println!("skipped: KUA_MODELS names no folder with the model for {language}");
        return;
    };
    let mut models = Models::default();
    models.load(&std::fs::read(path).unwrap()).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/models");
    let lines = std::fs::read_to_string(fixtures.join(fixture)).unwrap();
    let mut all = 0_u32;
    let mut other = Vec::new();
    for line in lines.lines() {
        let (text, expected) = line.split_once('\t').unwrap();
        let text = text.replace("\\n", "\n").replace("\\t", "\t");
        let point = |byte: usize| text[..byte].chars().count();
        let found: Vec<String> = models
            .find(language, &text)
            .unwrap()
            .iter()
            .map(|one| format!("{}:{}:{}", point(one.begin), point(one.end), one.original))
            .collect();
        all += 1;
        if found.join(" ") != expected {
            other.push(format!("{text}\n  {expected}\n  {}", found.join(" ")));
        }
    }
    let same = f64::from(all) - other.len() as f64;
    println!("{language}: {same} of {all} texts as the original");
    assert!(
        all >= 1000 && same >= share * f64::from(all),
        "{}",
        other.join("\n")
    );
}

#[test]
fn russian_names_are_those_of_the_original() {
    check("ru", "russian.tsv", 0.99);
}

#[test]
fn english_names_are_those_of_the_original() {
    check("en", "english.tsv", 0.99);
}

/// A long text goes through in blocks; what stands around a name far away changes nothing.
#[test]
fn a_long_russian_text_is_read_as_its_parts_are() {
    let Some(path) = model("ru") else {
        println!("skipped: KUA_MODELS names no folder with the model for ru");
        return;
    };
    let mut models = Models::default();
    models.load(&std::fs::read(path).unwrap()).unwrap();
    let part = "Серик Жарылгапов задержан в Шымкенте, пишет «Утро Таласа». Потом было тихо, и никто ничего не говорил.\n";
    let once = models.find("ru", part).unwrap();
    assert_eq!(once.len(), 3);
    let many = models.find("ru", &part.repeat(200)).unwrap();
    assert_eq!(many.len(), 600);
    for (at, found) in many.iter().enumerate() {
        let begin = at / 3 * part.len();
        let expected = &once[at % 3];
        assert_eq!(
            (found.begin - begin, found.end - begin, found.label),
            (expected.begin, expected.end, expected.label)
        );
    }
}

/// The model names what no rule places, and says so; what the rules know stays as it is.
#[test]
fn a_text_is_read_with_the_model() {
    let Some(path) = model("en") else {
        println!("skipped: KUA_MODELS names no folder with the model for en");
        return;
    };
    let mut models = Models::default();
    models.load(&std::fs::read(path).unwrap()).unwrap();
    let by = format!("model:{}", models.name("en").unwrap().replace(' ', "/"));
    let names = |content: &str, models: Models| -> Vec<(String, String)> {
        let document = kua_extract::extract(&kua_extract::Input {
            content,
            models,
            ..kua_extract::Input::default()
        });
        document
            .proposals
            .into_iter()
            .filter(|proposal| {
                matches!(
                    proposal.value,
                    ProposalValue::Person(_) | ProposalValue::Place(_)
                )
            })
            .map(|proposal| (proposal.span.exact, proposal.by))
            .collect()
    };
    let text =
        "Police in Almaty held Sabina Terlova. Letters for Jamchel and Dekyid never arrived.";
    let rules = names(text, Models::default());
    let both = names(text, models);
    assert_eq!(rules.len(), 2, "{rules:?}");
    assert_eq!(both[..2], rules);
    assert_eq!(
        both[2..],
        [
            ("Jamchel".to_owned(), by.clone()),
            ("Dekyid".to_owned(), by)
        ]
    );
}

#[test]
fn no_text_makes_the_models_panic() {
    for language in ["ru", "en"] {
        let Some(path) = model(language) else {
            println!("skipped: KUA_MODELS names no folder with the model for {language}");
            continue;
        };
        let mut models = Models::default();
        models.load(&std::fs::read(path).unwrap()).unwrap();
        for text in [
            "",
            " ",
            "\u{1c}",
            "-",
            "\u{202e}Айна\u{202c}",
            "赛尔克坚",
            "\0",
            "e\u{301}",
            "👩\u{200d}🌾",
        ] {
            for text in [text.to_owned(), text.repeat(3000)] {
                for found in models.find(language, &text).unwrap() {
                    assert!(
                        text.get(found.begin..found.end)
                            .is_some_and(|cut| !cut.is_empty())
                    );
                }
            }
        }
    }
}
