//! Which language a document is in: what a person says beats what a program guessed.
//!
//! Saying so is a statement like any other: it overwrites nothing, and taking it
//! back brings the earlier one back. The text is read again in that language;
//! decisions on its proposals stay.

use std::collections::BTreeSet;

use kua_core::access::{Guarded, Verb};
use kua_core::fold::Entity;
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::reading::Reading;
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::{Text, Value};
use kua_core::{RecordId, StatementId};

use crate::face::spoken;
use crate::house::{Act, House, Ids};
use crate::intake::Origin;
use crate::links::{as_open, guarded};
use crate::problem::{Kind, Problem};

/// The property that says which language a document is in.
const LANGUAGE: &str = "language";

/// The languages that a person chooses from; any other can be typed as a tag.
pub const LANGUAGES: &[&str] = &["en", "ru", "kk", "ug", "zh", "de", "ky", "tr"];

/// The tag of a language that nobody names: BCP 47's "undetermined".
pub const OTHER_LANGUAGE: &str = "und";

impl House {
    /// States which language a document is in; returns what takes it back.
    ///
    /// Earlier statements of it are corrected, not removed.
    pub async fn say_language(
        &self,
        document: RecordId,
        tag: &str,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let row = self.entity_row(document).await?;
        if row.kind != "document" {
            return Err(Problem::new(Kind::NotFound));
        }
        let tag = language_tag(tag).ok_or_else(|| {
            Problem::wrong(
                LANGUAGE,
                "write a language tag: two or three letters, as kk, or with a script, as ug-Latn",
            )
        })?;
        let earlier = self.languages_of(&row).await?;
        if stated(&row, &earlier).as_deref() == Some(tag.as_str()) {
            return Err(Problem::wrong(LANGUAGE, "this language is stated already"));
        }
        let mut ids = Ids::draw()?;
        let new = StatementId::from_random(ids.next());
        let mut said = self.statement(
            row.id,
            LANGUAGE,
            Value::Text(Text {
                text: tag,
                language: None,
                script: None,
            }),
        );
        said.access = row.guard.access;
        said.case = row.guard.case;
        let mut statements = vec![(new, said)];
        for (old, payload) in earlier {
            let mut correction = self.judgement(
                old.into(),
                Verdict::Correct.code(),
                Value::Record(new.into()),
            );
            correction.access = payload.access.max(row.guard.access);
            correction.case = payload.case.or(row.guard.case);
            statements.push((StatementId::from_random(ids.next()), correction));
        }
        let made = statements.iter().map(|(id, _)| *id).collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(made)
    }

    /// Returns the language that a person stated of a document.
    pub(crate) async fn stated_language(&self, row: &EntityRow) -> Result<Option<String>, Problem> {
        Ok(stated(row, &self.languages_of(row).await?))
    }

    async fn languages_of(&self, row: &EntityRow) -> Result<Vec<(StatementId, Payload)>, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![LANGUAGE.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        Ok(found
            .into_iter()
            .map(|(statement, _)| (statement.id, statement.payload))
            .collect())
    }
}

fn stated(row: &EntityRow, statements: &[(StatementId, Payload)]) -> Option<String> {
    let members = row.members.iter().copied().collect();
    let all = statements.iter().map(|(id, payload)| (*id, payload));
    stated_in(members, all, row.guard)
}

/// Returns the language that statements state of a document, out of what its guard lets see.
///
/// The projector and the desk both ask here, so that they read a text alike.
pub(crate) fn stated_in<'a>(
    members: BTreeSet<RecordId>,
    statements: impl IntoIterator<Item = (StatementId, &'a Payload)>,
    guard: Guarded,
) -> Option<String> {
    let open = statements
        .into_iter()
        .filter(|(_, payload)| payload.property == LANGUAGE && as_open(guarded(payload), guard));
    spoken(&Entity::fold(members, open, |id| id)?)
}

/// Says whether a payload states the language of one of these.
pub(crate) fn states_language(payload: &Payload, members: &BTreeSet<RecordId>) -> bool {
    payload.kind == PayloadKind::Statement
        && payload.property == LANGUAGE
        && members.contains(&payload.subject)
}

/// Returns the language that a file declares, where it is not to be believed before its words were looked at.
///
/// Browsers write the language of their own menus into every PDF. A language that the
/// extractor cannot tell has only the declaration to go by.
pub(crate) fn doubtful<'a>(reading: &'a Reading, origin: &Origin) -> Option<&'a str> {
    let declared = reading.language.as_deref()?;
    let is_told_by_words = LANGUAGES.contains(&primary(declared));
    let is_doubtful =
        reading.media_type == "application/pdf" && origin.language.is_none() && is_told_by_words;
    is_doubtful.then_some(declared)
}

/// Returns the language of a tag without script and country.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Brings a language tag into its usual letters; none where it is no tag.
pub(crate) fn language_tag(typed: &str) -> Option<String> {
    let mut parts = typed.trim().split(['-', '_']);
    let primary = parts.next()?;
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !(2..=3).contains(&primary.len()) || !letters(primary) {
        return None;
    }
    let mut tag = primary.to_ascii_lowercase();
    for part in parts {
        let fits =
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !fits {
            return None;
        }
        tag.push('-');
        match part.len() {
            4 if letters(part) => {
                let (first, rest) = part.split_at(1);
                tag.push_str(&first.to_ascii_uppercase());
                tag.push_str(&rest.to_ascii_lowercase());
            }
            2 if letters(part) => tag.push_str(&part.to_ascii_uppercase()),
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: Option<&str>) {
        assert_eq!(language_tag(typed).as_deref(), expected, "{typed}");
    }

    #[test]
    fn a_tag_is_brought_into_its_usual_letters() {
        check("kk", Some("kk"));
        check(" UG_latn ", Some("ug-Latn"));
        check("zh-hans-cn", Some("zh-Hans-CN"));
        check("sah", Some("sah"));
        check("und", Some("und"));
        check("de-1996", Some("de-1996"));
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        check("", None);
        check("k", None);
        check("Kazakh", None);
        check("kk-", None);
        check("kk-<b>", None);
        check("кк", None);
    }
}
