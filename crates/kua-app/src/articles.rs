//! Articles of law that charges of this vault cite: as a list, and each with its cases by year, group and outcome.
//!
//! All of it is counted within the scope of whoever looks. What an article as written can mean is
//! worked out with the projections (`projector/citations.rs`); here it is said in words.

mod choosing;
mod outcomes;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kua_core::RecordId;
use kua_core::law_article::{Candidate, Penalty, in_language, law_articles};
use kua_core::ports::{
    ArticleTally, Case, CitationQuery, DaySpan, EntityRow, Happened, HappenedQuery, Window,
};
use kua_locales::Locale;

use crate::house::House;
use crate::kept::Kept;
use crate::problem::{Kind, Problem};
use crate::provisions::{Provision, penalty};
use crate::views::Labels;

pub use choosing::ChosenProvisions;
use outcomes::LATER;
pub use outcomes::{Outcomes, band};

/// The role of somebody who is charged: charges are accepted with the accused as those it happened to.
const CHARGED: &str = "victim";

/// The sign before the key of an article that no entry fits.
const WRITTEN: char = '~';

/// Makes the key of an article that no entry of the file fits, out of its number and its law.
pub(crate) fn written_key(number: &str, law: &str) -> String {
    let without = |words: &str| words.replace(WRITTEN, " ");
    written_article(&without(number), &without(&crate::folded(law)))
}

/// Returns the key of an article that no entry fits, by the words that its page's address has.
pub fn written_article(number: &str, law: &str) -> String {
    format!("{WRITTEN}{number}{WRITTEN}{law}")
}

/// Which articles are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArticleQuery {
    /// Of laws of this country (ISO 3166-1).
    pub country: Option<String>,
    /// Of the law of this code.
    pub law: Option<String>,
    /// By what the file knows of them.
    pub state: ArticleState,
    /// Cited by events that may have been in these days.
    pub days: Option<DaySpan>,
    /// In which order.
    pub order: ArticleOrder,
    /// The other way round.
    pub descending: bool,
}

/// What the data file knows of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ArticleState {
    /// Whatever it knows.
    #[default]
    Any,
    /// Somebody read the provision's own text.
    Verified,
    /// It is in the file, and nobody did.
    Unverified,
    /// No entry fits: the article as written is all there is.
    Written,
}

impl ArticleState {
    /// All of them, the first where nothing was chosen.
    pub const ALL: [Self; 4] = [Self::Any, Self::Verified, Self::Unverified, Self::Written];

    /// Returns the word that addresses use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Verified => "verified",
            Self::Unverified => "unverified",
            Self::Written => "written",
        }
    }
}

/// How articles are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ArticleOrder {
    /// By number of events, the most first.
    #[default]
    Events,
    /// By number of persons, the most first.
    Persons,
    /// By the last day, the newest first.
    Last,
    /// By law and number.
    Article,
    /// By the gravest sentence, the gravest first.
    Maximum,
}

/// An article: an entry of the file, or words where none fits.
#[derive(Clone)]
pub struct ArticleHead {
    /// Its key: the code of the entry, or one made of words.
    pub key: String,
    /// Whether it is an entry of the file.
    pub is_entry: bool,
    /// Its number in the normal form, or the article as written.
    pub number: String,
    /// The law in the reader's language, or as written; empty where none is.
    pub law: String,
    /// The code of the law, where it is in the file.
    pub law_code: String,
    /// The code of its country, where the law is in the file.
    pub country: String,
    /// Its title in the reader's language; empty where no entry fits.
    pub title: String,
    /// The gravest sentence in words; empty where no entry fits.
    pub maximum: String,
    /// What the file knows of it; never [`ArticleState::Any`].
    pub state: ArticleState,
    gravity: Option<Penalty>,
}

/// An article in the list.
#[derive(Clone)]
pub struct ArticleRow {
    /// The article.
    pub head: ArticleHead,
    /// Events with a charge of it.
    pub events: u64,
    /// Those of them for which it is sure that it is meant.
    pub sure: u64,
    /// Persons who are charged.
    pub persons: u64,
    /// First day of the earliest event.
    pub earliest: Option<i64>,
    /// Last day of the latest event.
    pub latest: Option<i64>,
}

/// A part of the list, with what it can be narrowed by.
pub struct ArticleList {
    /// The rows.
    pub rows: Vec<ArticleRow>,
    /// How many there are in all.
    pub total: u64,
    /// The countries that occur: code and name.
    pub countries: Vec<(String, String)>,
    /// The laws that occur: code and title.
    pub laws: Vec<(String, String)>,
}

/// An article with its cases.
pub struct ArticleView {
    /// The article.
    pub head: ArticleHead,
    /// What the file says of it.
    pub entry: Option<Provision>,
    /// Other parts of the same article, and what it said at another time.
    pub beside: Vec<ArticleHead>,
    /// Articles that may be meant instead, each with the number of events.
    pub instead: Vec<(ArticleHead, u64)>,
    /// The events, and what is known of those who are charged.
    pub cases: Arc<ArticleCases>,
}

/// The events with a charge of an article, and what is known of those who are charged.
#[derive(Default)]
pub struct ArticleCases {
    /// The events, by first day.
    pub cases: Vec<Case>,
    /// The class of each person who is charged; none where nobody says.
    pub persons: BTreeMap<RecordId, Option<String>>,
    /// What happened to them in other events, by person.
    pub later: Vec<Happened>,
    instead: Vec<(String, String, String, u64)>,
}

/// The field of the house that keeps what was counted.
pub(crate) type KeptArticles = Kept<Vec<ArticleTally>>;

/// The field of the house that keeps the cases of the articles that were looked at last; one may have many thousands.
pub(crate) type KeptCases = Kept<ArticleCases, 4>;

impl House {
    /// Lists the articles that charges cite, as far as the actor may see these.
    pub async fn list_articles(
        &self,
        query: &ArticleQuery,
        window: Window,
        locale: Locale,
    ) -> Result<ArticleList, Problem> {
        let tallies = self.articles_cited(query.days).await?;
        let all: Vec<ArticleRow> = tallies
            .iter()
            .map(|tally| ArticleRow::of(tally, locale))
            .collect();
        let mut countries: BTreeMap<String, String> = BTreeMap::new();
        let mut laws: BTreeMap<String, String> = BTreeMap::new();
        for head in all.iter().map(|row| &row.head).filter(|one| one.is_entry) {
            if !countries.contains_key(&head.country) {
                let name = crate::places::country_name(&head.country, locale);
                countries.insert(head.country.clone(), name);
            }
            laws.insert(head.law_code.clone(), head.law.clone());
        }
        let fits = |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|it| it == is);
        let mut rows: Vec<ArticleRow> = all
            .into_iter()
            .filter(|row| {
                fits(&query.country, &row.head.country)
                    && fits(&query.law, &row.head.law_code)
                    && (query.state == ArticleState::Any || query.state == row.head.state)
            })
            .collect();
        order(&mut rows, query.order, query.descending);
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(ArticleList {
            total: rows.len() as u64,
            rows: rows
                .into_iter()
                .skip(count(window.offset))
                .take(count(window.limit))
                .collect(),
            countries: by_name(countries),
            laws: by_name(laws),
        })
    }

    /// Shows an article with its cases.
    ///
    /// An article that the file has is there even where no charge cites it; one as written only
    /// where a charge does that the actor may see.
    pub async fn article(
        &self,
        key: &str,
        days: Option<DaySpan>,
        locale: Locale,
    ) -> Result<ArticleView, Problem> {
        let file = law_articles();
        let entry = file.and_then(|file| file.entry(key));
        let cases = self.cases_of(key, days).await?;
        let head = match &entry {
            Some(entry) => ArticleHead::of_entry(entry, locale),
            None => {
                let all = self.articles_cited(None).await?;
                let tally = all.iter().find(|tally| tally.article == key);
                let tally = tally.ok_or_else(|| Problem::new(Kind::NotFound))?;
                ArticleHead::of(&tally.article, &tally.law, &tally.written, locale)
            }
        };
        let beside = file.map(|file| file.beside(key)).unwrap_or_default();
        let instead = cases.instead.iter();
        Ok(ArticleView {
            instead: instead
                .map(|(key, law, written, events)| {
                    (ArticleHead::of(key, law, written, locale), *events)
                })
                .collect(),
            beside: beside
                .iter()
                .map(|one| ArticleHead::of_entry(one, locale))
                .collect(),
            entry: entry.map(|entry| Provision::of(&entry, locale)),
            head,
            cases,
        })
    }

    /// Returns the rows of events and persons, to be shown.
    pub async fn case_labels(&self, cases: &[Case]) -> Result<Labels, Problem> {
        let ids = cases
            .iter()
            .flat_map(|case| case.charged.iter().copied().chain([case.event]));
        self.labels(ids.collect()).await
    }

    async fn articles_cited(
        &self,
        days: Option<DaySpan>,
    ) -> Result<Arc<Vec<ArticleTally>>, Problem> {
        let query = CitationQuery {
            days,
            ..citing(None)
        };
        let position = self.vault.projection().await?.position;
        let key = format!("{query:?}");
        if let Some(kept) = self.articles.recall(position, &key) {
            return Ok(kept);
        }
        let found = Arc::new(self.vault.articles(&self.scope(), query).await?);
        self.articles.keep(position, key, Arc::clone(&found));
        Ok(found)
    }

    async fn cases_of(
        &self,
        article: &str,
        days: Option<DaySpan>,
    ) -> Result<Arc<ArticleCases>, Problem> {
        let query = CitationQuery {
            days,
            ..citing(Some(article))
        };
        let position = self.vault.projection().await?.position;
        let key = format!("{query:?}");
        if let Some(kept) = self.cases.recall(position, &key) {
            return Ok(kept);
        }
        let scope = self.scope();
        let cases = self.vault.cases(&scope, query).await?;
        let charged: BTreeSet<RecordId> =
            cases.iter().flat_map(|case| case.charged.clone()).collect();
        let later = HappenedQuery {
            persons: charged.iter().copied().collect(),
            classes: LATER.map(str::to_owned).into(),
            role: CHARGED.to_owned(),
        };
        let later = self.vault.happened(&scope, later).await?;
        let rows: BTreeMap<RecordId, EntityRow> = self.labels(charged.clone()).await?;
        let persons = charged
            .into_iter()
            .map(|id| (id, rows.get(&id).and_then(|row| row.class.clone())))
            .collect();
        let unsure = cases.iter().filter(|case| !case.sure);
        let unsure = CitationQuery {
            events: Some(unsure.map(|case| case.event).collect()),
            ..citing(None)
        };
        let mut instead = Vec::new();
        if unsure
            .events
            .as_ref()
            .is_some_and(|events| !events.is_empty())
        {
            let others = self.vault.articles(&scope, unsure).await?;
            instead = others
                .into_iter()
                .filter(|one| one.article != article && one.sure < one.events)
                .map(|one| (one.article, one.law, one.written, one.events - one.sure))
                .collect();
        }
        let found = Arc::new(ArticleCases {
            cases,
            persons,
            later,
            instead,
        });
        self.cases.keep(position, key, Arc::clone(&found));
        Ok(found)
    }
}

fn citing(article: Option<&str>) -> CitationQuery {
    CitationQuery {
        article: article.map(str::to_owned),
        events: None,
        days: None,
        role: CHARGED.to_owned(),
    }
}

impl ArticleHead {
    /// Says what a key stands for; law and article as written serve where no entry has it.
    fn of(key: &str, law: &str, written: &str, locale: Locale) -> Self {
        if let Some(entry) = law_articles().and_then(|file| file.entry(key)) {
            return Self::of_entry(&entry, locale);
        }
        let number = key.split(WRITTEN).nth(1).unwrap_or_default();
        // A number in the normal form reads alike everywhere; other words are shown as they stand.
        let is_number = number.chars().next().is_some_and(|it| it.is_ascii_digit());
        Self {
            key: key.to_owned(),
            is_entry: false,
            number: if is_number { number } else { written }.to_owned(),
            law: law.to_owned(),
            law_code: String::new(),
            country: String::new(),
            title: String::new(),
            maximum: String::new(),
            state: ArticleState::Written,
            gravity: None,
        }
    }

    fn of_entry(entry: &Candidate, locale: Locale) -> Self {
        let article = entry.article;
        Self {
            key: article.code.clone(),
            is_entry: true,
            number: entry.number(),
            law: in_language(&entry.law.title, locale.tag()).to_owned(),
            law_code: entry.law.code.clone(),
            country: entry.law.country.clone(),
            title: in_language(&article.title, locale.tag()).to_owned(),
            maximum: penalty(article.max, locale),
            state: if article.verified {
                ArticleState::Verified
            } else {
                ArticleState::Unverified
            },
            gravity: article.max,
        }
    }

    /// The words that stand for it in an address, where no entry fits: the article and its law.
    pub fn words(&self) -> (&str, &str) {
        let mut parts = self.key.split(WRITTEN).skip(1);
        let article = parts.next().unwrap_or_default();
        (article, parts.next().unwrap_or_default())
    }

    /// Law, number, part: what orders articles as a code of law does.
    fn place(&self) -> (bool, &str, u32, &str) {
        let digits: String = self
            .number
            .chars()
            .skip_while(|letter| !letter.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        let law = if self.is_entry {
            &self.law_code
        } else {
            &self.law
        };
        let number = digits.parse().unwrap_or(u32::MAX);
        (!self.is_entry, law, number, &self.number)
    }
}

impl ArticleRow {
    fn of(tally: &ArticleTally, locale: Locale) -> Self {
        Self {
            head: ArticleHead::of(&tally.article, &tally.law, &tally.written, locale),
            events: tally.events,
            sure: tally.sure,
            persons: tally.persons,
            earliest: tally.earliest,
            latest: tally.latest,
        }
    }
}

/// Puts articles in order; those that are alike in it by law and number.
fn order(rows: &mut [ArticleRow], by: ArticleOrder, descending: bool) {
    use std::cmp::Reverse;
    rows.sort_by(|a, b| a.head.place().cmp(&b.head.place()));
    match by {
        ArticleOrder::Article => {}
        ArticleOrder::Events => rows.sort_by_key(|row| Reverse(row.events)),
        ArticleOrder::Persons => rows.sort_by_key(|row| Reverse(row.persons)),
        ArticleOrder::Last => rows.sort_by_key(|row| Reverse(row.latest)),
        ArticleOrder::Maximum => rows.sort_by_key(|row| Reverse(row.head.gravity)),
    }
    if descending {
        rows.reverse();
    }
}

fn by_name(names: BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = names.into_iter().collect();
    all.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_stand_as_in_a_code_of_law() {
        let row = |key: &str, events| {
            ArticleRow::of(
                &ArticleTally {
                    article: key.to_owned(),
                    law: "Some Law".to_owned(),
                    written: "the old one".to_owned(),
                    events,
                    sure: events,
                    persons: 0,
                    earliest: None,
                    latest: None,
                },
                Locale::of("en"),
            )
        };
        let mut rows = vec![
            row("~the old one~some law", 9),
            row("kz-cc-2014-405-2", 1),
            row("kz-cc-2014-174-2", 2),
            row("~12 (1)~some law", 1),
        ];
        order(&mut rows, ArticleOrder::Article, false);
        let numbers = |rows: &[ArticleRow]| {
            let numbers: Vec<String> = rows.iter().map(|row| row.head.number.clone()).collect();
            numbers.join(", ")
        };
        assert_eq!(numbers(&rows), "174 (2), 405 (2), 12 (1), the old one");
        order(&mut rows, ArticleOrder::Events, false);
        assert_eq!(numbers(&rows), "the old one, 174 (2), 405 (2), 12 (1)");
        order(&mut rows, ArticleOrder::Maximum, true);
        assert_eq!(numbers(&rows), "the old one, 12 (1), 405 (2), 174 (2)");
    }
}
