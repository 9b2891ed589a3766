//! Kazakh in Arabic script is Kazakh in Cyrillic, letter by letter: sentences, terms and vocabularies.

use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes the Kazakh words of a text in Arabic letters; what stands between backquotes is code.
fn in_arabic(text: &str) -> String {
    let mut written = String::new();
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            written.push('`');
        }
        if number % 2 == 1 {
            written.push_str(part);
            continue;
        }
        let mut word = String::new();
        for letter in part.chars() {
            if matches!(letter, '\u{400}'..='\u{52F}') {
                word.push(letter);
                continue;
            }
            written.push_str(&word_in_arabic(&word));
            word.clear();
            written.push(match letter {
                ',' => '،',
                '?' => '؟',
                ';' => '؛',
                other => other,
            });
        }
        written.push_str(&word_in_arabic(&word));
    }
    written
}

fn word_in_arabic(word: &str) -> String {
    if word.is_empty() {
        return String::new();
    }
    let made = kua_names::standards::convert(word, "kk-Cyrl", "kk-Arab-tote");
    made.unwrap_or_else(|error| panic!("{word}: {error}")).text
}

fn pattern_in_arabic(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = in_arabic(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        pattern_in_arabic(&mut variant.value);
                    }
                }
            }
        }
    }
}

fn file_in_arabic(file: &str) -> String {
    let resource: Result<Resource<String>, _> = parser::parse(file.to_owned());
    let mut resource = resource.unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message
                .value
                .as_mut()
                .into_iter()
                .for_each(pattern_in_arabic);
            for attribute in &mut message.attributes {
                pattern_in_arabic(&mut attribute.value);
            }
        }
    }
    serializer::serialize(&resource)
}

/// Puts behind each Kazakh label the same one in Arabic letters.
fn labels_in_arabic(file: &str) -> String {
    let mut written = String::new();
    for line in file
        .lines()
        .filter(|line| !line.starts_with("label.kk-Arab = "))
    {
        written.push_str(line);
        written.push('\n');
        if let Some(label) = line.strip_prefix("label.kk = ") {
            written.push_str(&format!("label.kk-Arab = {}\n", in_arabic(label)));
        }
    }
    written
}

fn check(path: &Path, expected: &str) {
    if std::env::var_os("KUA_WRITE_EXPECTED").is_some() {
        std::fs::write(path, expected).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    let differs = found
        .lines()
        .zip(expected.lines())
        .position(|(found, expected)| found != expected);
    assert!(
        found == expected,
        "{}, line {:?}: KUA_WRITE_EXPECTED=1 writes it anew",
        path.display(),
        differs.map(|line| line + 1)
    );
}

#[test]
fn kazakh_in_arabic_script_is_written_from_the_cyrillic_one() {
    let mut files = 0;
    for file in std::fs::read_dir(root().join("locales/kk")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let expected = file_in_arabic(&std::fs::read_to_string(&path).unwrap());
            let name = path.file_name().unwrap();
            check(&root().join("locales/kk-Arab").join(name), &expected);
            files += 1;
        }
    }
    assert!(files >= 5, "{files}");
    let mut labels = 0;
    for file in std::fs::read_dir(root().join("crates/kua-core/vocabularies")).unwrap() {
        let path = file.unwrap().path();
        let written = std::fs::read_to_string(&path).unwrap();
        let expected = labels_in_arabic(&written);
        labels += expected.matches("label.kk-Arab = ").count();
        check(&path, &expected);
    }
    assert!(labels > 90, "{labels}");
}

#[test]
fn words_are_written_and_what_is_filled_in_stays() {
    assert_eq!(
        in_arabic("`kua add` a, Қазақ?"),
        format!("`kua add` a، {}؟", word_in_arabic("Қазақ"))
    );
    let file = "# Кітап\none = Құжат { $name }\ntwo =\n    { $count ->\n        [one] { $count } құжат\n       *[other] құжаттар\n    }\n";
    let made = file_in_arabic(file);
    assert!(
        made.contains("{ $name }") && made.contains("[one] { $count } "),
        "{made}"
    );
    assert!(
        made.contains(&in_arabic("құжаттар")) && !made.contains("құжат"),
        "{made}"
    );
}
