//! Articles of law: what the data file says of them, looked up by an article as written.
//!
//! The file is `vocabularies/law-articles.toml`. It is a help for the eye and never replaces what
//! a source says: the desk shows both. An entry is `verified` where its maintainer read the
//! provision's own text; every other entry says plainly that nobody did.

mod normal;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};

use crate::civil::CivilDay;
use crate::edtf::Edtf;
use crate::proposal::{Proposal, ProposalValue, Sentence, SentenceYears};

pub use normal::{NormalArticle, normalise};

/// The file as it is read.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawArticles {
    /// Its code: `law-articles`.
    pub code: String,
    /// Its version, raised with every change.
    pub version: u32,
    /// The day it was last checked.
    pub dated: Edtf,
    /// The countries it knows, with the words by which texts name them.
    #[serde(rename = "country")]
    pub countries: Vec<Country>,
    /// What its entries rest on.
    #[serde(rename = "source")]
    pub sources: Vec<Origin>,
    /// The laws.
    #[serde(rename = "law")]
    pub laws: Vec<Law>,
    /// The articles, each part with a sentence of its own as one entry.
    #[serde(rename = "article")]
    pub articles: Vec<LawArticle>,
}

/// A country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1, two letters.
    pub code: String,
    /// Beginnings of the words by which texts name it and what is of it.
    pub names: Vec<String>,
}

/// What an entry rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Its code in the file.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The day it was read.
    pub read: Edtf,
}

/// A law.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Its code, such as `kz-cc-2014`.
    pub code: String,
    /// The country's code.
    pub country: String,
    /// The day it was adopted; texts name a law by this year.
    pub adopted: Edtf,
    /// When it is in force.
    pub valid: Edtf,
    /// Its official title by language; English is always there.
    pub title: BTreeMap<String, String>,
    /// The names under which texts call it, by language.
    pub names: BTreeMap<String, Vec<String>>,
}

/// An article, or one part of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawArticle {
    /// Its code, which never changes its meaning: `kz-cc-2014-174-1`.
    pub code: String,
    /// The law's code.
    pub law: String,
    /// The number, with what is set high behind a dot: `280.3`.
    pub article: String,
    /// The part, where the entry is of one part only.
    #[serde(default)]
    pub part: Option<String>,
    /// Its title by language; English is always there.
    pub title: BTreeMap<String, String>,
    /// The gravest sentence it allows, where that was found.
    #[serde(default)]
    pub max: Option<Penalty>,
    /// The least imprisonment of the gravest case, where that was found.
    #[serde(default)]
    pub min: Option<Penalty>,
    /// The highest sentences of its lighter cases, which texts cite as well.
    #[serde(default)]
    pub lighter: Vec<Penalty>,
    /// When it is in force, where that differs from its law.
    #[serde(default)]
    pub valid: Option<Edtf>,
    /// What else a reader should know, in English.
    #[serde(default)]
    pub note: Option<String>,
    /// The code of what it rests on.
    pub source: String,
    /// True only where the provision's own text was read there.
    pub verified: bool,
}

/// A sentence, as the file writes it: `7 years`, `15 days`, `life`, `death`, `fine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Penalty {
    /// Nothing graver than a fine.
    Fine,
    /// So many days of arrest.
    Days(u32),
    /// So many months.
    Months(u32),
    /// So many years.
    Years(u32),
    /// For life.
    Life,
    /// Death.
    Death,
}

impl Penalty {
    /// Returns its length as a proposal has it; a fine has none.
    pub fn years(self) -> Option<SentenceYears> {
        match self {
            Self::Fine => None,
            Self::Days(days) => Some(SentenceYears::Years(f64::from(days) / 365.25)),
            Self::Months(months) => Some(SentenceYears::Years(f64::from(months) / 12.0)),
            Self::Years(years) => Some(SentenceYears::Years(f64::from(years))),
            Self::Life => Some(SentenceYears::Life),
            Self::Death => Some(SentenceYears::Death),
        }
    }

    /// Tells whether a text that says so much says the same.
    pub fn is(self, said: SentenceYears) -> bool {
        match (self.years(), said) {
            (Some(SentenceYears::Years(known)), SentenceYears::Years(said)) => {
                (known - said).abs() < 0.002
            }
            (Some(known), said) => known == said,
            (None, _) => false,
        }
    }
}

impl fmt::Display for Penalty {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |count: u32, unit: &str| {
            let end = if count == 1 { "" } else { "s" };
            format!("{count} {unit}{end}")
        };
        match self {
            Self::Fine => formatter.write_str("fine"),
            Self::Days(days) => formatter.write_str(&counted(*days, "day")),
            Self::Months(months) => formatter.write_str(&counted(*months, "month")),
            Self::Years(years) => formatter.write_str(&counted(*years, "year")),
            Self::Life => formatter.write_str("life"),
            Self::Death => formatter.write_str("death"),
        }
    }
}

impl<'de> Deserialize<'de> for Penalty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        let counted = || {
            let (count, unit) = written.split_once(' ')?;
            let count: u32 = count.parse().ok()?;
            match unit.trim_end_matches('s') {
                "day" => Some(Self::Days(count)),
                "month" => Some(Self::Months(count)),
                "year" => Some(Self::Years(count)),
                _ => None,
            }
        };
        match written.as_str() {
            "fine" => Ok(Self::Fine),
            "life" => Ok(Self::Life),
            "death" => Ok(Self::Death),
            _ => counted().ok_or_else(|| {
                serde::de::Error::custom(
                    "a sentence is `7 years`, `15 days`, `life`, `death` or `fine`",
                )
            }),
        }
    }
}

const FILE: &str = include_str!("../../vocabularies/law-articles.toml");

static ARTICLES: LazyLock<Option<LawArticles>> = LazyLock::new(|| toml::from_str(FILE).ok());

/// Returns the data file.
pub fn law_articles() -> Option<&'static LawArticles> {
    ARTICLES.as_ref()
}

impl LawArticles {
    /// Returns a law by its code.
    pub fn law(&self, code: &str) -> Option<&Law> {
        self.laws.iter().find(|law| law.code == code)
    }

    /// Returns a source by its code.
    pub fn source(&self, code: &str) -> Option<&Origin> {
        self.sources.iter().find(|source| source.code == code)
    }

    /// Returns an entry by its code, as a candidate that nothing speaks for.
    pub fn entry(&'static self, code: &str) -> Option<Candidate> {
        let article = self.articles.iter().find(|one| one.code == code)?;
        Some(Candidate {
            article,
            law: self.law(&article.law)?,
            source: self.source(&article.source)?,
            reasons: Vec::new(),
        })
    }

    /// Returns the entries of the same article and law: its other parts, and what it was at another time.
    pub fn beside(&'static self, code: &str) -> Vec<Candidate> {
        let Some(entry) = self.entry(code) else {
            return Vec::new();
        };
        let same = |one: &&LawArticle| {
            one.code != code && one.law == entry.law.code && one.article == entry.article.article
        };
        let others = self.articles.iter().filter(same);
        others.filter_map(|one| self.entry(&one.code)).collect()
    }

    /// Returns the codes of the countries that words name.
    pub fn countries_in(&self, words: &str) -> Vec<&str> {
        let folded = fold(words);
        self.countries
            .iter()
            .filter(|country| country.names.iter().any(|name| names(&folded, &fold(name))))
            .map(|country| country.code.as_str())
            .collect()
    }
}

/// Returns the text in a language, in English where that is missing.
pub fn in_language<'a>(texts: &'a BTreeMap<String, String>, language: &str) -> &'a str {
    let short = language.split('-').next().unwrap_or(language);
    [language, short, "en"]
        .iter()
        .find_map(|tag| texts.get(*tag))
        .map_or("", String::as_str)
}

/// What is asked of the file.
#[derive(Debug, Clone, Copy)]
pub struct Question<'q> {
    /// The law, as written.
    pub law: Option<&'q str>,
    /// The article, in its normal form.
    pub article: &'q NormalArticle,
    /// The countries that the text speaks of (ISO 3166-1); one that the law names comes first.
    pub countries: &'q [String],
    /// The day on which it was cited.
    pub on: Option<CivilDay>,
}

/// An entry that can be meant, and why.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The entry.
    pub article: &'static LawArticle,
    /// Its law.
    pub law: &'static Law,
    /// What it rests on.
    pub source: &'static Origin,
    /// Why it can be meant.
    pub reasons: Vec<Reason>,
}

/// Why an entry can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The law is named as texts name this one.
    LawNamed,
    /// The words of the law name the country.
    CountryOfLaw,
    /// The text speaks of the country.
    CountryOfText,
    /// The part is the one written.
    Part,
    /// The entry is of the whole article.
    WholeArticle,
    /// No part is written.
    PartNotWritten,
    /// A part is written that the file does not have.
    PartNotInFile,
    /// It was in force on the day.
    InForce,
    /// It was not in force on the day, but the number fits no other.
    NotInForce,
}

impl Reason {
    /// Returns its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::LawNamed => "law-named",
            Self::CountryOfLaw => "country-of-law",
            Self::CountryOfText => "country-of-text",
            Self::Part => "part",
            Self::WholeArticle => "whole-article",
            Self::PartNotWritten => "part-not-written",
            Self::PartNotInFile => "part-not-in-file",
            Self::InForce => "in-force",
            Self::NotInForce => "not-in-force",
        }
    }
}

impl Candidate {
    /// Returns when the entry is in force.
    pub fn valid(&self) -> &'static Edtf {
        self.article.valid.as_ref().unwrap_or(&self.law.valid)
    }

    /// Returns the article in its normal form: `174 (2)`.
    pub fn number(&self) -> String {
        match &self.article.part {
            Some(part) => format!("{} ({part})", self.article.article),
            None => self.article.article.clone(),
        }
    }

    /// Tells whether this is one of the reasons why it can be meant.
    pub fn has(&self, reason: Reason) -> bool {
        self.reasons.contains(&reason)
    }
}

/// An article that a charge names, with the entries that it can mean.
#[derive(Debug, Clone)]
pub struct NamedArticle {
    /// The article in its normal form.
    pub article: NormalArticle,
    /// The entries, the likeliest first.
    pub candidates: Vec<Candidate>,
}

impl NamedArticle {
    /// Returns the entries that it can mean; one of another part than the one written is none.
    pub fn fitting(&self) -> impl Iterator<Item = &Candidate> {
        let other_part = |one: &&Candidate| !one.has(Reason::PartNotInFile);
        self.candidates.iter().filter(other_part)
    }

    /// Tells whether it can mean one entry only, and that was in force where the day is known.
    pub fn is_sure(&self) -> bool {
        let mut fitting = self.fitting();
        let first = fitting.next();
        first.is_some_and(|one| !one.has(Reason::NotInForce)) && fitting.next().is_none()
    }
}

/// Looks an article up; the likeliest candidates come first.
///
/// Without a country, by the words of the law or by the text, nothing is found: numbers repeat.
pub fn candidates(question: &Question<'_>) -> Vec<Candidate> {
    let Some(file) = law_articles() else {
        return Vec::new();
    };
    let named_countries = question.law.map(|law| file.countries_in(law));
    let named_countries = named_countries.unwrap_or_default();
    let mut found: Vec<Candidate> = Vec::new();
    let number = question.article.whole_number();
    for article in file.articles.iter().filter(|one| one.article == number) {
        let (Some(law), Some(source)) = (file.law(&article.law), file.source(&article.source))
        else {
            continue;
        };
        let mut reasons = Vec::new();
        if named_countries.contains(&law.country.as_str()) {
            reasons.push(Reason::CountryOfLaw);
        } else if named_countries.is_empty() && question.countries.contains(&law.country) {
            reasons.push(Reason::CountryOfText);
        } else {
            continue;
        }
        if let Some(written) = question.law {
            if !law.is_named(written) {
                continue;
            }
            reasons.push(Reason::LawNamed);
        }
        reasons.push(match (question.article.below(), &article.part) {
            (_, None) => Reason::WholeArticle,
            (None, Some(_)) => Reason::PartNotWritten,
            (Some(written), Some(part)) if written == part => Reason::Part,
            (Some(_), Some(_)) => Reason::PartNotInFile,
        });
        let candidate = Candidate {
            article,
            law,
            source,
            reasons,
        };
        found.push(candidate);
    }
    in_force(&mut found, question.on);
    if found.iter().any(|one| one.has(Reason::Part)) {
        found.retain(|one| !one.has(Reason::PartNotInFile));
    }
    found
}

/// Keeps what was in force on the day; where nothing was, keeps all and says so.
fn in_force(found: &mut Vec<Candidate>, on: Option<CivilDay>) {
    let Some(day) = on else { return };
    let then = |candidate: &Candidate| {
        let valid = candidate.valid();
        valid.earliest().is_none_or(|first| first <= day)
            && valid.latest().is_none_or(|last| day <= last)
    };
    let any = found.iter().any(then);
    if any {
        found.retain(then);
    }
    let reason = if any {
        Reason::InForce
    } else {
        Reason::NotInForce
    };
    for candidate in found {
        candidate.reasons.push(reason);
    }
}

impl Law {
    /// Tells whether words can name this law: by a name of it, and by no other year.
    fn is_named(&self, written: &str) -> bool {
        let folded = fold(written);
        let named = self
            .names
            .values()
            .flatten()
            .any(|name| names(&folded, &fold(name)));
        let years: Vec<i32> = folded
            .split(|letter: char| !letter.is_ascii_digit())
            .filter(|digits| digits.len() == 4)
            .filter_map(|digits| digits.parse().ok())
            .collect();
        let of_law = [self.adopted.earliest(), self.valid.earliest()];
        let fits = |year: &i32| of_law.iter().flatten().any(|day| day.year() == *year);
        named && (years.is_empty() || years.iter().any(fits))
    }
}

/// Lower case, one blank between words, straight apostrophes.
fn fold(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    for word in words.split_whitespace().take(64) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(|letter| {
            if matches!(letter, '’' | '‘') {
                '\''
            } else {
                letter
            }
        }));
    }
    folded
}

/// Tells whether words hold a name, at the beginning of a word; a short one is a whole word.
fn names(words: &str, name: &str) -> bool {
    let short = name.chars().count() <= 4 && name.chars().all(|letter| letter < '\u{2E80}');
    let spaced = name.chars().all(|letter| letter < '\u{2E80}');
    words.match_indices(name).any(|(at, _)| {
        let before = words.get(..at).and_then(|part| part.chars().next_back());
        let behind = words
            .get(at + name.len()..)
            .and_then(|part| part.chars().next());
        (!spaced || !before.is_some_and(char::is_alphanumeric))
            && (!short || !behind.is_some_and(char::is_alphanumeric))
    })
}

/// Returns the countries of the places that a text names, each once.
pub fn countries(proposals: &[Proposal]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for proposal in proposals {
        if let ProposalValue::Place(place) = &proposal.value
            && let Some(country) = &place.country
            && !found.contains(country)
        {
            found.push(country.clone());
        }
    }
    found
}

/// Looks up each article that a charge names; nothing where none can be made out.
pub fn named(
    law: Option<&str>,
    article: Option<&str>,
    countries: &[String],
    on: Option<CivilDay>,
) -> Vec<NamedArticle> {
    let articles = article.map(normalise).unwrap_or_default();
    let mut found: Vec<NamedArticle> = Vec::new();
    for article in articles {
        if found.iter().any(|known| known.article == article) {
            continue;
        }
        let candidates = candidates(&Question {
            law,
            article: &article,
            countries,
            on,
        });
        found.push(NamedArticle {
            article,
            candidates,
        });
    }
    found
}

/// Looks up all that an article as written names.
pub fn of_charge(
    law: Option<&str>,
    article: Option<&str>,
    countries: &[String],
    on: Option<CivilDay>,
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for candidate in named(law, article, countries, on)
        .into_iter()
        .flat_map(|named| named.candidates)
    {
        let known = |one: &Candidate| one.article.code == candidate.article.code;
        if !found.iter().any(known) {
            found.push(candidate);
        }
    }
    found
}

/// Returns the candidates that say another maximum than a text does; nothing where one agrees.
///
/// Nothing either where it is open which provision is meant: several countries or laws, a part
/// that the file lacks, a law that was not in force, an entry without a maximum.
pub fn differing<'c>(candidates: &'c [Candidate], said: &Sentence) -> Vec<&'c Candidate> {
    let (Some(first), Some(years)) = (candidates.first(), said.years) else {
        return Vec::new();
    };
    let open = candidates.iter().any(|one| {
        one.law.code != first.law.code
            || one.has(Reason::PartNotInFile)
            || one.has(Reason::NotInForce)
            || one.article.max.is_none()
    });
    let agrees = candidates.iter().any(|one| {
        let mut all = one.article.max.iter().chain(&one.article.lighter);
        all.any(|penalty| penalty.is(years))
    });
    if open || agrees {
        return Vec::new();
    }
    candidates.iter().collect()
}

#[cfg(test)]
mod tests;
