//! Translations of a document, paragraph by paragraph beside its own words.
//!
//! A translation is a text of its own: it is found by search, and nothing is proposed of it,
//! because what it says is said by the original. Its paragraphs are those of the text it was made
//! from, in their order, parted by a blank line; one that is not translated yet is empty.
//! Who translated and who checked is sealed, as an interpreter is.

use std::collections::BTreeMap;

use kua_core::access::{Guarded, Verb};
use kua_core::ports::{EntityRow, NewText, StatementQuery};
use kua_core::reading::TextMap;
use kua_core::statement::{Payload, PayloadKind, RestsOn, Statement, Verdict};
use kua_core::value::{Text, TextVersion, Value};
use kua_core::{DocumentId, RecordId, StatementId, TextId};

use crate::house::{Act, House, Ids};
use crate::links::guarded;
use crate::problem::{Kind, Problem};
use crate::readings::{FreshText, Hints, extract};

/// The method of a text that says in another language what the document says.
pub const TRANSLATION: &str = "translation";

/// Who translated; sealed.
pub const TRANSLATOR: &str = "translator";

/// Who compared the translation with the original; sealed.
pub const TRANSLATION_CHECKER: &str = "translation-checker";

/// Code points above which a paragraph with line ends is taken line by line.
const LONG: usize = 1_200;

/// The longest paragraph of a translation, in bytes.
const LONGEST: usize = 256 * 1024;

/// What parts the paragraphs of a translation.
const BETWEEN: &str = "\n\n";

/// A paragraph beside its translation.
pub struct Beside {
    /// First code point in the text it is of.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// Its words.
    pub words: String,
    /// What they say in the other language; empty where that is not translated yet.
    pub translated: String,
    /// Where that stands in the translation, in code points.
    pub place: (u64, u64),
}

/// A document beside one of its translations.
pub struct Translated {
    /// The document.
    pub document: EntityRow,
    /// The text that is translated: the one that is reviewed.
    pub text: TextId,
    /// BCP 47 tag of the text, if known.
    pub language: Option<String>,
    /// The paragraphs, in order.
    pub paragraphs: Vec<Beside>,
    /// The newest translation into the language that was asked for, if there is one.
    pub made: Option<TextId>,
    /// Who translated, where that may be seen.
    pub translator: Option<String>,
    /// Who checked it, where that may be seen.
    pub checker: Option<String>,
    /// Whether somebody compared it with the original, which everybody may know.
    pub is_checked: bool,
    /// True where the translation is of an earlier version of the text; its paragraphs may lie beside others.
    pub of_earlier: bool,
    /// The languages that there are translations into: BCP 47 tags.
    pub languages: Vec<String>,
}

/// What a person writes of a translation.
#[derive(Default)]
pub struct TranslationTyped {
    /// The text that was in front of them.
    pub of: Option<TextId>,
    /// The translation that was in front of them, if there was one.
    pub before: Option<TextId>,
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// Paragraphs by their number, from 0; those that are not there stay as they are.
    pub paragraphs: BTreeMap<usize, String>,
    /// Who translated.
    pub translator: Option<String>,
    /// Who compared it with the original.
    pub checker: Option<String>,
}

struct Kept {
    statement: StatementId,
    payload: Payload,
    version: TextVersion,
}

impl House {
    /// Shows a document beside its translation into a language; without one, beside nothing.
    pub async fn translated(
        &self,
        document: RecordId,
        language: Option<&str>,
    ) -> Result<Translated, Problem> {
        let row = self.entity_row(document).await?;
        let text = self.body_of(&row).await?;
        let text = text.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let content = self.vault.text(&self.scope(), text).await?.content;
        let kept = self.translations_of(&row).await?;
        let mut languages: Vec<String> = kept
            .iter()
            .filter_map(|one| one.version.language.clone())
            .collect();
        languages.sort();
        languages.dedup();
        let newest = kept
            .iter()
            .find(|one| language.is_some() && one.version.language.as_deref() == language);
        let there = match newest {
            Some(one) => {
                self.vault
                    .text(&self.scope(), one.version.text)
                    .await?
                    .content
            }
            None => String::new(),
        };
        let places = places_in(&there);
        let letters: Vec<char> = content.chars().collect();
        let paragraphs = paragraphs_of(&content)
            .into_iter()
            .enumerate()
            .map(|(number, (begin, end))| {
                let place = places.get(number);
                Beside {
                    begin: begin as u64,
                    end: end as u64,
                    words: letters.get(begin..end).unwrap_or_default().iter().collect(),
                    translated: place.map_or_else(String::new, |(words, _, _)| (*words).to_owned()),
                    place: place.map_or((0, 0), |(_, begin, end)| (*begin, *end)),
                }
            })
            .collect();
        let made = newest.map(|one| one.version.text);
        let (translator, checker) = match made {
            Some(made) => self.who_translated(&row, made).await?,
            None => (None, None),
        };
        let view = self.document(row.id).await?;
        let own = view.texts.iter().find(|one| one.version.text == text);
        Ok(Translated {
            text,
            language: match self.stated_language(&row).await? {
                Some(stated) => Some(stated),
                None => own.and_then(|own| own.version.language.clone()),
            },
            paragraphs,
            of_earlier: newest.is_some_and(|one| one.version.of != Some(text)),
            is_checked: newest.is_some_and(|one| one.version.checked_by.is_some()),
            made,
            translator,
            checker,
            languages,
            document: row,
        })
    }

    /// Keeps a translation, or the next version of one. Returns none where nothing was changed.
    ///
    /// It is as closed as the text it is of. Fails where another version of either is there
    /// by now, where no word was written, and where the language is missing or the text's own.
    pub async fn keep_translation(
        &self,
        document: RecordId,
        typed: &TranslationTyped,
    ) -> Result<Option<TextId>, Problem> {
        self.allow(Verb::Write)?;
        let language = typed.language.trim();
        if !is_tag(language) {
            return Err(Problem::wrong(
                "language",
                "choose the language of the translation",
            ));
        }
        let _one_at_a_time = self.reading_again.lock().await;
        let now = self.translated(document, Some(language)).await?;
        if now.language.as_deref() == Some(language) {
            return Err(Problem::wrong(
                "language",
                "that is the language of the document itself",
            ));
        }
        if typed.of != Some(now.text) || typed.before != now.made {
            return Err(Problem::new(Kind::Overtaken));
        }
        let mut pieces: Vec<String> = now
            .paragraphs
            .iter()
            .map(|one| one.translated.clone())
            .collect();
        for (number, words) in &typed.paragraphs {
            if words.len() > LONGEST {
                return Err(Problem::wrong(
                    "paragraph",
                    format!("at most {LONGEST} bytes"),
                ));
            }
            if let Some(piece) = pieces.get_mut(*number) {
                *piece = tidy(words);
            }
        }
        if pieces.iter().all(String::is_empty) {
            return Err(Problem::new(Kind::Empty));
        }
        let same_words = now
            .paragraphs
            .iter()
            .zip(&pieces)
            .all(|(before, piece)| before.translated == *piece);
        let unchanged = same_words
            && now.made.is_some()
            && !now.of_earlier
            && typed.translator == now.translator
            && (typed.checker.is_none() || typed.checker == now.checker);
        if unchanged {
            return Ok(None);
        }
        self.keep_pieces(&now, language, &pieces, typed)
            .await
            .map(Some)
    }

    async fn keep_pieces(
        &self,
        now: &Translated,
        language: &str,
        pieces: &[String],
        typed: &TranslationTyped,
    ) -> Result<TextId, Problem> {
        let row = &now.document;
        let content = pieces.join(BETWEEN);
        let source = self.vault.text(&self.scope(), now.text).await?.content;
        let guard = self.guard_of_text(row, now.text).await?;
        let original = match self.original_of(row.id).await {
            Ok((_, original)) => Some(original.file),
            Err(problem) if problem.kind == Kind::NotFound => None,
            Err(problem) => return Err(problem),
        };
        let hints = Hints {
            language: Some(language.to_owned()),
            ..Hints::default()
        };
        let mut request = hints.clone().request();
        request.content.clone_from(&content);
        let proposals = extract(self.extractor.clone(), request).await?;
        let document = DocumentId::from(row.id);
        let mut ids = Ids::draw()?;
        let text = TextId::from_random(ids.next());
        let rests_on = |text, words: &str| RestsOn {
            document,
            text: Some(text),
            sha256: kua_crypto::digest::sha256(words.as_bytes()),
        };
        let version = TextVersion {
            text,
            sha256: kua_crypto::digest::sha256(content.as_bytes()),
            characters: content.chars().count() as u64,
            method: TRANSLATION.to_owned(),
            by: concat!("kua ", env!("CARGO_PKG_VERSION")).to_owned(),
            language: Some(language.to_owned()),
            of: Some(now.text),
            checked_by: typed
                .checker
                .as_ref()
                .map(|_| self.actor().key().to_string()),
        };
        let id = StatementId::from_random(ids.next());
        let mut act = Act::default();
        act.statements.push((
            id,
            Payload {
                access: guard.access,
                case: guard.case,
                rests_on: vec![rests_on(now.text, &source)],
                ..self.statement(row.id, "text", Value::TextVersion(version))
            },
        ));
        for (property, name) in [
            (TRANSLATOR, &typed.translator),
            (TRANSLATION_CHECKER, &typed.checker),
        ] {
            let Some(name) = name else { continue };
            let said = Payload {
                access: kua_core::access::Access::Sealed,
                rests_on: vec![rests_on(text, &content)],
                ..self.statement(
                    row.id,
                    property,
                    Value::Text(Text {
                        text: name.clone(),
                        language: None,
                        script: None,
                    }),
                )
            };
            act.statements
                .push((StatementId::from_random(ids.next()), said));
        }
        let before = self.translations_of(row).await?;
        if let Some(old) = before
            .into_iter()
            .find(|one| Some(one.version.text) == now.made)
        {
            let judged = Payload {
                access: old.payload.access,
                case: old.payload.case,
                ..self.judgement(
                    old.statement.into(),
                    Verdict::Correct.code(),
                    Value::Record(id.into()),
                )
            };
            act.statements
                .push((StatementId::from_random(ids.next()), judged));
        }
        act.texts.push(NewText {
            text,
            document,
            original,
            content: content.clone(),
            map: TextMap::Unknown,
            guard,
        });
        let mut readings = self.readings();
        readings.add(
            text,
            FreshText {
                content,
                proposals,
                hints,
            },
        );
        self.keep(act, readings, Vec::new()).await?;
        Ok(text)
    }

    /// The translations of a document, the newest first.
    async fn translations_of(&self, document: &EntityRow) -> Result<Vec<Kept>, Problem> {
        let found = self.held_of(document, &["text"]).await?;
        Ok(found
            .into_iter()
            .filter_map(|statement| match &statement.payload.value {
                Value::TextVersion(version) if version.method == TRANSLATION => Some(Kept {
                    statement: statement.id,
                    version: version.clone(),
                    payload: statement.payload,
                }),
                _ => None,
            })
            .collect())
    }

    /// The language of the translation that a text is; none where it is no translation.
    pub async fn translation_language(
        &self,
        document: &EntityRow,
        text: TextId,
    ) -> Result<Option<String>, Problem> {
        let kept = self.translations_of(document).await?;
        Ok(kept
            .into_iter()
            .find(|one| one.version.text == text)
            .and_then(|one| one.version.language))
    }

    async fn who_translated(
        &self,
        document: &EntityRow,
        made: TextId,
    ) -> Result<(Option<String>, Option<String>), Problem> {
        let found = self
            .held_of(document, &[TRANSLATOR, TRANSLATION_CHECKER])
            .await?;
        let name = |property: &str| {
            found
                .iter()
                .map(|statement| &statement.payload)
                .find(|payload| {
                    payload.property == property
                        && payload.rests_on.iter().any(|one| one.text == Some(made))
                })
                .and_then(|payload| match &payload.value {
                    Value::Text(text) => Some(text.text.clone()),
                    _ => None,
                })
        };
        Ok((name(TRANSLATOR), name(TRANSLATION_CHECKER)))
    }

    async fn guard_of_text(&self, document: &EntityRow, text: TextId) -> Result<Guarded, Problem> {
        let found = self.held_of(document, &["text"]).await?;
        let payload = found
            .iter()
            .map(|statement| &statement.payload)
            .find(|payload| {
                matches!(&payload.value, Value::TextVersion(version) if version.text == text)
            })
            .ok_or_else(|| Problem::new(Kind::NotFound))?;
        Ok(Guarded {
            author: Some(self.actor().key()),
            ..guarded(payload)
        })
    }

    async fn held_of(
        &self,
        document: &EntityRow,
        properties: &[&str],
    ) -> Result<Vec<Statement>, Problem> {
        let query = StatementQuery {
            subjects: Some(document.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(properties.iter().map(|one| (*one).to_owned()).collect()),
            live: true,
            newest_first: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        Ok(found.into_iter().map(|(statement, _)| statement).collect())
    }
}

/// The paragraphs of a text, in code points: at blank lines, and long ones line by line.
fn paragraphs_of(content: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (words, begin) in kua_search::paragraphs(content) {
        let length = words.chars().count();
        if length <= LONG || !words.contains('\n') {
            found.push((begin, begin + length));
            continue;
        }
        let mut at = begin;
        for line in words.split('\n') {
            let length = line.chars().count();
            if !line.trim().is_empty() {
                found.push((at, at + length));
            }
            at += length + 1;
        }
    }
    found
}

/// The paragraphs of a translation: words, first code point, code point after the last one.
fn places_in(translation: &str) -> Vec<(&str, u64, u64)> {
    let mut at = 0;
    translation
        .split(BETWEEN)
        .map(|words| {
            let begin = at;
            let end = begin + words.chars().count() as u64;
            at = end + BETWEEN.len() as u64;
            (words, begin, end)
        })
        .collect()
}

/// A paragraph as it is kept: without blank lines and signs that are no text.
fn tidy(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let lines = words.lines().map(|line| {
        let line: String = line
            .chars()
            .filter(|character| crate::correcting::is_text(*character))
            .collect();
        line.trim().to_owned()
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Whether this can be a BCP 47 tag: letters, figures and hyphens, beginning with a language.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let begins = parts
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && is_plain(first));
    begins && tag.len() <= 35 && parts.all(|part| (1..=8).contains(&part.len()) && is_plain(part))
}

fn is_plain(part: &str) -> bool {
    part.chars().all(|letter| letter.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paragraphs_are_taken_line_by_line() {
        let content = "Бір.\nЕкі.\n\n\nҮш.";
        assert_eq!(paragraphs_of(content), [(0, 9), (12, 15)]);
        let long = format!("{}\n\n  \n{}", "а ".repeat(700), "б");
        let found = paragraphs_of(&long);
        assert_eq!(found.len(), 2);
        let line = "я".repeat(700);
        let lines = format!("{line}\n{line}\nz");
        assert_eq!(
            paragraphs_of(&lines),
            [(0, 700), (701, 1_401), (1_402, 1_403)]
        );
    }

    #[test]
    fn a_translation_has_its_paragraphs_by_order() {
        let found = places_in("One.\n\n\n\nDrei\nvier");
        assert_eq!(found, [("One.", 0, 4), ("", 6, 6), ("Drei\nvier", 8, 17)]);
        assert_eq!(places_in(""), [("", 0, 0)]);
    }

    #[test]
    fn blank_lines_and_controls_are_left_out_of_a_paragraph() {
        assert_eq!(tidy(" a \r\n\r\n \u{7}b\n"), "a\nb");
        assert_eq!(tidy("\n \n"), "");
    }

    #[test]
    fn a_language_is_told_by_its_tag() {
        for tag in ["en", "kk-Arab", "zh-Hant-TW"] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in ["", "e", "english", "en_GB", "en-", "ru;x"] {
            assert!(!is_tag(tag), "{tag}");
        }
    }
}
