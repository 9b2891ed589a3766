//! What the data file of articles says of a charge, in words.
//!
//! It stands beside what a source says and never in its place; an entry that nobody read in the
//! law itself says so.

use kua_core::civil::CivilDay;
use kua_core::law_article::{Candidate, Penalty, Reason, in_language, law_articles, of_charge};
use kua_core::value::{Charge, Value};
use kua_locales::Locale;
use serde::Serialize;

use crate::views::EntityView;

/// How many entries are shown beside one charge.
const MOST: usize = 8;

/// An entry of the data file, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Provision {
    /// Its code in the file.
    pub code: String,
    /// The article in its normal form: `174 (2)`.
    pub article: String,
    /// The title in the reader's language.
    pub title: String,
    /// The official titles, each with its language.
    pub official: Vec<(String, String)>,
    /// The law's title in the reader's language.
    pub law: String,
    /// The gravest sentence, in words.
    pub maximum: String,
    /// When it is in force: EDTF.
    pub valid: String,
    /// True where it was not in force when the text was published.
    pub gone: bool,
    /// What it rests on, and the day that was read.
    pub source: String,
    /// The day on which the source was read.
    pub read: String,
    /// Whether the provision's own text was read.
    pub verified: bool,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// Looks up what an article as written can mean.
pub fn provisions(
    law: Option<&str>,
    article: Option<&str>,
    countries: &[String],
    on: Option<CivilDay>,
    locale: Locale,
) -> Vec<Provision> {
    of_charge(law, article, countries, on)
        .iter()
        .take(MOST)
        .map(|candidate| Provision::of(candidate, locale))
        .collect()
}

/// Looks up a charge of a record: of any country where its law names none, on the record's day.
pub fn provisions_of(view: &EntityView, charge: &Charge, locale: Locale) -> Vec<Provision> {
    let countries: Vec<String> = law_articles()
        .map(|file| file.countries.iter().map(|one| one.code.clone()).collect())
        .unwrap_or_default();
    let day = view
        .properties
        .iter()
        .flat_map(|property| &property.held)
        .filter_map(|held| match &held.value {
            Value::Time(time) => time.earliest,
            _ => None,
        })
        .min()
        .and_then(CivilDay::from_number);
    provisions(
        charge.law.as_deref(),
        charge.article.as_deref(),
        &countries,
        day,
        locale,
    )
}

impl Provision {
    pub(crate) fn of(candidate: &Candidate, locale: Locale) -> Self {
        let article = candidate.article;
        let tag = locale.tag();
        let title = in_language(&article.title, tag).to_owned();
        Self {
            code: article.code.clone(),
            article: candidate.number(),
            official: article
                .title
                .iter()
                .filter(|(language, words)| *language != "en" && **words != title)
                .map(|(language, words)| (language.clone(), words.clone()))
                .collect(),
            title,
            law: in_language(&candidate.law.title, tag).to_owned(),
            maximum: penalty(article.max, locale),
            valid: candidate.valid().to_string(),
            gone: candidate.reasons.contains(&Reason::NotInForce),
            source: candidate.source.title.clone(),
            read: candidate.source.read.to_string(),
            verified: article.verified,
            note: article.note.clone(),
        }
    }
}

/// Says the gravest sentence of an entry in words; none where the file has none.
pub(crate) fn penalty(penalty: Option<Penalty>, locale: Locale) -> String {
    let counted = |key: &str, count: u32| locale.with(key, &[("count", u64::from(count).into())]);
    let Some(penalty) = penalty else {
        return locale.text("law-no-maximum");
    };
    match penalty {
        Penalty::Fine => locale.text("law-fine"),
        Penalty::Days(days) => counted("law-days", days),
        Penalty::Months(months) => counted("law-months", months),
        Penalty::Years(years) => counted("law-years", years),
        Penalty::Life => locale.text("law-life"),
        Penalty::Death => locale.text("law-death"),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(article: &str, country: &str, expected: &[&str]) {
        let found: Vec<String> = provisions(
            None,
            Some(article),
            &[country.to_owned()],
            None,
            Locale::default(),
        )
        .into_iter()
        .map(|one| {
            let mark = if one.verified {
                "verified"
            } else {
                "unverified"
            };
            format!("{} | {} | {} | {mark}", one.article, one.maximum, one.valid)
        })
        .collect();
        assert_eq!(found, expected, "{article}");
    }

    #[test]
    fn an_entry_says_its_maximum_its_time_and_whether_it_was_read() {
        check(
            "Article 174 (2)",
            "KZ",
            &["174 (2) | 10 years | 2015-01-01/.. | unverified"],
        );
        check(
            "第二百九十三条第一款",
            "CN",
            &["293 (1) | 5 years | 1997-10-01/.. | verified"],
        );
        check(
            "Article 111",
            "CN",
            &["111 | death | 1997-10-01/.. | verified"],
        );
        check(
            "Article 47",
            "CN",
            &["47 | 15 days | 2006-03-01/2025-12-31 | verified"],
        );
        check(
            "Article 180",
            "KZ",
            &["180 | no maximum in the file | 2015-01-01/.. | unverified"],
        );
        check("Article 999", "KZ", &[]);
    }

    #[test]
    fn the_official_title_stands_beside_the_english_one() {
        let found = provisions(
            None,
            Some("Article 174 (2)"),
            &["KZ".to_owned()],
            None,
            Locale::default(),
        );
        assert!(found[0].title.starts_with("Incitement of social"));
        let languages: Vec<&str> = found[0]
            .official
            .iter()
            .map(|(tag, _)| tag.as_str())
            .collect();
        assert_eq!(languages, ["kk", "ru"]);
    }
}
