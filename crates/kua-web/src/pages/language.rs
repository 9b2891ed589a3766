//! The language of a document, chosen by a person where the program guessed wrong.

use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{Kind, LANGUAGES, OTHER_LANGUAGE};
use kua_core::RecordId;
use kua_locales::Locale;

use crate::desk::Desk;
use crate::failure::Shown;
use crate::frame::Visit;
use crate::parts::id;
use crate::session::Flash;
use crate::typed::Typed;

/// A language to choose.
pub(crate) struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name.
    pub label: String,
    /// Whether the text counts as being in it now.
    pub chosen: bool,
}

/// Lists the languages to choose from; what a document is in now is among them, whatever it is.
pub(crate) fn languages(now: &str, locale: Locale) -> Vec<Language> {
    let primary = now.split(['-', '_']).next().unwrap_or_default();
    let own =
        (!now.is_empty() && !LANGUAGES.contains(&now) && now != OTHER_LANGUAGE).then_some(now);
    LANGUAGES
        .iter()
        .copied()
        .chain(own)
        .chain([OTHER_LANGUAGE])
        .map(|tag| Language {
            label: name(tag, locale),
            chosen: tag == now || (own.is_none() && tag == primary),
            tag: tag.to_owned(),
        })
        .collect()
}

/// Says a language by its name, with its tag where the name alone says less.
pub(crate) fn name(tag: &str, locale: Locale) -> String {
    let whole = format!("language-{tag}");
    if locale.has(&whole) {
        return locale.text(&whole);
    }
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    let short = format!("language-{primary}");
    if locale.has(&short) {
        return format!("{} ({tag})", locale.text(&short));
    }
    tag.to_owned()
}

/// Takes down which language a document is in, and reads it again.
pub(crate) async fn say(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let tag = typed
        .words("other-language")
        .unwrap_or_else(|| typed.get("language").to_owned());
    let page = format!("/documents/{record}/read");
    let (sentence, undo) = match desk.house().say_language(record, &tag).await {
        Ok(made) => {
            let language = name(&tag, locale);
            let sentence = locale.with("flash-language", &[("language", language.into())]);
            (sentence, made)
        }
        // What does not fit is said on the same page again.
        Err(problem) if problem.kind == Kind::WrongInput => (problem.sentence(locale), Vec::new()),
        Err(problem) => return Err(problem.into()),
    };
    let flash = Flash {
        sentence,
        undo,
        back: page.clone(),
        shown_on: page.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(now: &str, expected: &str) {
        let all = languages(now, Locale::default());
        let chosen: Vec<&str> = all
            .iter()
            .filter(|one| one.chosen)
            .map(|one| one.label.as_str())
            .collect();
        assert_eq!(chosen.join(","), expected, "{now}");
    }

    #[test]
    fn the_language_of_now_is_chosen_among_all() {
        check("kk", "Kazakh");
        check("ug-Latn", "Uyghur (ug-Latn)");
        check("sah", "sah");
        check("und", "another language");
        check("", "");
    }
}
