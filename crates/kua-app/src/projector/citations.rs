//! What charges cite: which entry of the file of articles each can mean, as far as whoever may see the charge may know.
//!
//! The law, the article, the countries of the event's places and its day say which. Where no country
//! is said of these, the places that the same texts name are taken. Nothing counts here that is more
//! closed than the charge, so that what is cited tells nobody where a closed place lies.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::Guarded;
use kua_core::civil::CivilDay;
use kua_core::law_article::{law_articles, named};
use kua_core::passage::Place;
use kua_core::ports::{Change, Citation, StatementQuery, StoreError};
use kua_core::schema;
use kua_core::statement::{Certainty, Payload, PayloadKind, Verdict};
use kua_core::value::{Charge, Length, Sentence, Value};
use kua_core::{RecordId, StatementId};

use super::Work;
use crate::articles::written_key;
use crate::face::shortened;
use crate::links::{as_open, guarded};
use crate::places;

/// The property of an event that cites a law.
const CHARGE: &str = "charge";
/// Properties of an event that a citation rests on.
const OF_EVENTS: [&str; 3] = [CHARGE, "time", "place"];
/// Properties of a place that say its country.
const OF_PLACES: [&str; 2] = ["country", places::GAZETTEER];
/// The most code points of a law or an article that are kept as written.
const LONGEST: usize = 160;

/// Countries that are said of a place, each with who may see that.
type Countries = Vec<(Guarded, String)>;

impl Work<'_> {
    /// Says anew what charges cite, where something that this rests on came or went.
    pub(super) async fn citations(
        &mut self,
        batch: &[(StatementId, Payload)],
        changes: &[Change],
    ) -> Result<Vec<Change>, StoreError> {
        let joined = self.moved_payloads(batch, changes).any(is_same);
        let mut events: BTreeSet<RecordId> = BTreeSet::new();
        let mut at: BTreeSet<RecordId> = BTreeSet::new();
        let mut said: BTreeSet<RecordId> = BTreeSet::new();
        let mut named: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
        let mut told: BTreeSet<RecordId> = BTreeSet::new();
        for payload in self.moved_payloads(batch, changes) {
            match (&payload.value, payload.property.as_str()) {
                (Value::Record(other), _) if is_same(payload) => {
                    events.extend([payload.subject, *other]);
                    at.extend([payload.subject, *other]);
                }
                (_, property)
                    if payload.kind == PayloadKind::Judgement
                        && property == Verdict::Cites.code() =>
                {
                    events.extend(self.charged_in(payload.subject.into()));
                }
                _ if payload.kind == PayloadKind::Judgement => {}
                (_, property) if OF_EVENTS.contains(&property) => {
                    events.insert(payload.subject);
                }
                (_, property) if OF_PLACES.contains(&property) => {
                    said.insert(payload.subject);
                }
                (_, schema::NAME) => {
                    let texts: BTreeSet<RecordId> = texts_of(payload).collect();
                    if !texts.is_empty() {
                        named.entry(payload.subject).or_default().extend(texts);
                    }
                }
                _ => {}
            }
        }
        // A judgement of an earlier charge names it by its statement alone.
        let judged: Vec<StatementId> = self
            .moved_payloads(batch, changes)
            .filter(|payload| payload.property == Verdict::Cites.code())
            .map(|payload| payload.subject.into())
            .filter(|id| !self.known.contains_key(id))
            .collect();
        if !judged.is_empty() {
            self.load(StatementQuery {
                ids: Some(judged.clone()),
                ..StatementQuery::default()
            })
            .await?;
            events.extend(judged.iter().filter_map(|id| self.charged_in(*id)));
        }
        for place in said {
            let members = self.joined(place, joined).await?;
            if joined || self.says_more(&members).await? {
                at.insert(place);
            }
        }
        let texts: BTreeSet<RecordId> = named.values().flatten().copied().collect();
        if self.charged_in_texts(&texts).await?.is_empty() {
            named.clear();
        }
        for (subject, texts) in named {
            let members = self.joined(subject, joined).await?;
            if !self.said_of_place(&members).await?.is_empty() {
                told.extend(texts);
            }
        }
        if !at.is_empty() {
            let mut places: BTreeSet<RecordId> = BTreeSet::new();
            for place in at {
                places.extend(self.joined(place, joined).await?);
            }
            let links = self
                .load(StatementQuery {
                    links_to: Some(places.iter().copied().collect()),
                    kind: Some(PayloadKind::Statement),
                    properties: Some(vec!["place".to_owned()]),
                    ..StatementQuery::default()
                })
                .await?;
            let known = links.iter().filter_map(|id| self.known.get(id));
            events.extend(known.map(|payload| payload.subject));
            let names = self
                .load(StatementQuery {
                    subjects: Some(places.iter().copied().collect()),
                    kind: Some(PayloadKind::Statement),
                    properties: Some(vec![schema::NAME.to_owned()]),
                    ..StatementQuery::default()
                })
                .await?;
            let known = names.iter().filter_map(|id| self.known.get(id));
            told.extend(known.flat_map(texts_of));
        }
        events.extend(self.charged_in_texts(&told).await?);
        self.cite(events, joined).await
    }

    /// Says what the charges of these events cite.
    async fn cite(
        &mut self,
        events: BTreeSet<RecordId>,
        joined: bool,
    ) -> Result<Vec<Change>, StoreError> {
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let mut clusters: BTreeSet<BTreeSet<RecordId>> = BTreeSet::new();
        for event in events {
            if !clusters.iter().any(|members| members.contains(&event)) {
                clusters.insert(self.joined(event, joined).await?);
            }
        }
        self.load(StatementQuery {
            subjects: Some(clusters.iter().flatten().copied().collect()),
            kind: Some(PayloadKind::Statement),
            properties: Some(OF_EVENTS.map(str::to_owned).into()),
            ..StatementQuery::default()
        })
        .await?;
        let charged = self.known.iter().filter(|(_, payload)| {
            payload.kind == PayloadKind::Statement
                && payload.property == CHARGE
                && clusters
                    .iter()
                    .any(|members| members.contains(&payload.subject))
        });
        let charged: Vec<RecordId> = charged.map(|(id, _)| (*id).into()).collect();
        if charged.is_empty() {
            return Ok(Vec::new());
        }
        self.load(StatementQuery {
            subjects: Some(charged),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![Verdict::Cites.code().to_owned()]),
            ..StatementQuery::default()
        })
        .await?;
        let mut made = Vec::new();
        let mut countries: BTreeMap<RecordId, Countries> = BTreeMap::new();
        let mut read: BTreeSet<RecordId> = BTreeSet::new();
        for members in clusters {
            let charges: Vec<(StatementId, Payload)> = self
                .known
                .iter()
                .filter(|(_, payload)| {
                    payload.kind == PayloadKind::Statement
                        && payload.property == CHARGE
                        && members.contains(&payload.subject)
                })
                .map(|(id, payload)| (*id, payload.clone()))
                .collect();
            for (id, payload) in charges {
                let stands = self.live.get(&id) == Some(&true);
                let cited = match &payload.value {
                    Value::Charge(charge) if stands => {
                        let guard = guarded(&payload);
                        let day = self.day(&members, guard);
                        let own: BTreeSet<RecordId> = self
                            .stated(&members, "place", guard)
                            .filter_map(place_of)
                            .collect();
                        let mut lies = self.lies(own, guard, joined, &mut countries).await?;
                        if lies.is_empty() {
                            let told = self.told_of(&payload, guard, &mut read).await?;
                            lies = self.lies(told, guard, joined, &mut countries).await?;
                        }
                        let chosen = self.chosen(id, guard);
                        let lies: Vec<String> = lies.into_iter().collect();
                        cited(charge, &lies, day, chosen.as_deref())
                    }
                    _ => Vec::new(),
                };
                made.push(Change::Citations(id, cited));
            }
        }
        Ok(made)
    }

    /// The payloads that came, fell or stand again.
    fn moved_payloads<'a>(
        &'a self,
        batch: &'a [(StatementId, Payload)],
        changes: &'a [Change],
    ) -> impl Iterator<Item = &'a Payload> {
        let turned = changes.iter().filter_map(|change| match change {
            Change::Live(id, _) => self.known.get(id),
            _ => None,
        });
        batch.iter().map(|(_, payload)| payload).chain(turned)
    }

    /// The events of charges that stand in texts.
    async fn charged_in_texts(
        &mut self,
        texts: &BTreeSet<RecordId>,
    ) -> Result<BTreeSet<RecordId>, StoreError> {
        if texts.is_empty() {
            return Ok(BTreeSet::new());
        }
        self.load(StatementQuery {
            links_to: Some(texts.iter().copied().collect()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![CHARGE.to_owned()]),
            ..StatementQuery::default()
        })
        .await?;
        Ok(self
            .known
            .values()
            .filter(|payload| {
                payload.kind == PayloadKind::Statement
                    && payload.property == CHARGE
                    && texts_of(payload).any(|text| texts.contains(&text))
            })
            .map(|payload| payload.subject)
            .collect())
    }

    /// The event of a charge that is known.
    fn charged_in(&self, charge: StatementId) -> Option<RecordId> {
        self.known.get(&charge).map(|payload| payload.subject)
    }

    /// All ids that are one with this; `judged` where the batch itself joins or parts records.
    async fn joined(
        &mut self,
        id: RecordId,
        judged: bool,
    ) -> Result<BTreeSet<RecordId>, StoreError> {
        if !judged && let Some(row) = self.rows(&[id]).await?.into_iter().next() {
            return Ok(row.members.into_iter().collect());
        }
        self.cluster(id).await
    }

    /// What is stated of some records, holds, denies nothing, and whoever may see the guard's record may see.
    fn stated<'a>(
        &'a self,
        of: &'a BTreeSet<RecordId>,
        property: &'a str,
        guard: Guarded,
    ) -> impl Iterator<Item = &'a Payload> {
        self.known
            .iter()
            .filter(move |(id, payload)| {
                payload.kind == PayloadKind::Statement
                    && payload.property == property
                    && payload.certainty != Certainty::Denied
                    && of.contains(&payload.subject)
                    && self.live.get(id) == Some(&true)
            })
            .map(|(_, payload)| payload)
            .filter(move |payload| as_open(guarded(payload), guard))
    }

    /// The first day of an event.
    fn day(&self, event: &BTreeSet<RecordId>, guard: Guarded) -> Option<CivilDay> {
        self.stated(event, "time", guard)
            .filter_map(|payload| match &payload.value {
                Value::Time(time) => time.earliest,
                _ => None,
            })
            .min()
            .and_then(CivilDay::from_number)
    }

    /// The countries of records, as far as whoever may see the guard's record may know; what is no place has none.
    async fn lies(
        &mut self,
        places: BTreeSet<RecordId>,
        guard: Guarded,
        joined: bool,
        countries: &mut BTreeMap<RecordId, Countries>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut lies = BTreeSet::new();
        for place in places {
            let known = match countries.get(&place) {
                Some(known) => known.clone(),
                None => self.countries(place, joined).await?,
            };
            let seen = known.iter().filter(|(said, _)| as_open(*said, guard));
            lies.extend(seen.map(|(_, country)| country.clone()));
            countries.insert(place, known);
        }
        Ok(lies)
    }

    /// What the texts of a charge name that can be a place; `read` are texts whose names are known.
    async fn told_of(
        &mut self,
        charge: &Payload,
        guard: Guarded,
        read: &mut BTreeSet<RecordId>,
    ) -> Result<BTreeSet<RecordId>, StoreError> {
        let texts: BTreeSet<RecordId> = texts_of(charge).collect();
        let unread: Vec<RecordId> = texts.difference(read).copied().collect();
        if !unread.is_empty() {
            self.load(StatementQuery {
                links_to: Some(unread.clone()),
                kind: Some(PayloadKind::Statement),
                properties: Some(vec![schema::NAME.to_owned()]),
                ..StatementQuery::default()
            })
            .await?;
            read.extend(unread);
        }
        Ok(self
            .known
            .iter()
            .filter(|(id, payload)| {
                payload.kind == PayloadKind::Statement
                    && payload.property == schema::NAME
                    && payload.certainty != Certainty::Denied
                    && self.live.get(id) == Some(&true)
                    && as_open(guarded(payload), guard)
                    && texts_of(payload).any(|text| texts.contains(&text))
            })
            .map(|(_, payload)| payload.subject)
            .collect())
    }

    /// Whether what the batch says or takes back of a place says another country than what stands without it.
    async fn says_more(&mut self, members: &BTreeSet<RecordId>) -> Result<bool, StoreError> {
        let all = self.said_of_place(members).await?;
        let (moved, others): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|(id, _, _)| self.moved.contains(id));
        let stands = |guard: Guarded, country: &String| {
            others.iter().any(|(id, said, known)| {
                self.live.get(id) == Some(&true) && known == country && as_open(*said, guard)
            })
        };
        Ok(moved
            .iter()
            .any(|(_, guard, country)| !stands(*guard, country)))
    }

    /// The countries that are said of a place, and hold.
    async fn countries(&mut self, place: RecordId, joined: bool) -> Result<Countries, StoreError> {
        let members = self.joined(place, joined).await?;
        let said = self.said_of_place(&members).await?;
        Ok(said
            .into_iter()
            .filter(|(id, _, _)| self.live.get(id) == Some(&true))
            .map(|(_, guard, country)| (guard, country))
            .collect())
    }

    /// What was ever said of the country of a place, whether or not it holds.
    async fn said_of_place(
        &mut self,
        members: &BTreeSet<RecordId>,
    ) -> Result<Vec<(StatementId, Guarded, String)>, StoreError> {
        self.load(StatementQuery {
            subjects: Some(members.iter().copied().collect()),
            kind: Some(PayloadKind::Statement),
            properties: Some(OF_PLACES.map(str::to_owned).into()),
            ..StatementQuery::default()
        })
        .await?;
        let mut found = Vec::new();
        for (id, payload) in &self.known {
            let Value::Text(text) = &payload.value else {
                continue;
            };
            let is_said = payload.kind == PayloadKind::Statement
                && payload.certainty != Certainty::Denied
                && members.contains(&payload.subject);
            let guard = guarded(payload);
            match payload.property.as_str() {
                "country" if is_said => {
                    let codes = country_codes(&text.text).into_iter();
                    found.extend(codes.map(|code| (*id, guard, code)));
                }
                places::GAZETTEER if is_said && places::is_choice(payload) => {
                    let code = places::country_of_key(&text.text);
                    found.extend(code.map(|code| (*id, guard, code)));
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The entry that a person said a charge means; the newest word holds.
    fn chosen(&self, charge: StatementId, guard: Guarded) -> Option<String> {
        let subject = RecordId::from(charge);
        self.known
            .iter()
            .filter(|(id, payload)| {
                payload.subject == subject
                    && payload.kind == PayloadKind::Judgement
                    && payload.property == Verdict::Cites.code()
                    && self.live.get(id) == Some(&true)
                    && as_open(guarded(payload), guard)
            })
            .filter_map(|(id, payload)| match &payload.value {
                Value::Text(text) => Some((payload.recorded.seconds, *id, text.text.clone())),
                _ => None,
            })
            .max()
            .map(|(_, _, code)| code)
    }
}

/// What a charge cites; nothing where it names no article.
fn cited(
    charge: &Charge,
    countries: &[String],
    day: Option<CivilDay>,
    chosen: Option<&str>,
) -> Vec<Citation> {
    let law = charge.law.as_deref().unwrap_or_default().trim();
    let written = charge.article.as_deref().unwrap_or_default().trim();
    let imposed = charge.imposed_sentence.as_ref();
    let citation = |article: String, sure: bool| Citation {
        article,
        sure,
        law: shortened(law, LONGEST),
        written: shortened(written, LONGEST),
        imposed: imposed.map(sentence_code).unwrap_or_default(),
    };
    let named_law = (!law.is_empty()).then_some(law);
    let articles = named(named_law, Some(written), countries, day);
    let mut made: Vec<Citation> = Vec::new();
    let chosen = chosen.and_then(|code| law_articles()?.entry(code));
    let mut is_placed = chosen.is_none();
    for one in &articles {
        // What a person chose stands for the article of the same number, and for no other that is named beside it.
        if let Some(chosen) = &chosen
            && one.article.whole_number() == chosen.article.article
        {
            if !is_placed {
                made.push(citation(chosen.article.code.clone(), true));
                is_placed = true;
            }
            continue;
        }
        let sure = one.is_sure();
        let before = made.len();
        for candidate in one.fitting() {
            made.push(citation(candidate.article.code.clone(), sure));
        }
        if made.len() == before {
            made.push(citation(written_key(&one.article.to_string(), law), true));
        }
    }
    if let Some(chosen) = chosen.filter(|_| !is_placed) {
        made.push(citation(chosen.article.code.clone(), true));
    } else if articles.is_empty() {
        let words = shortened(&crate::folded(written), LONGEST);
        if !words.is_empty() {
            made.push(citation(written_key(&words, law), true));
        }
    }
    made.sort_by(|a, b| (&a.article, !a.sure).cmp(&(&b.article, !b.sure)));
    made.dedup_by(|a, b| a.article == b.article);
    made
}

/// A code for the sentence that was passed: `death`, `life`, `years-2.5`, `fine`, or `words` where its length is not told.
fn sentence_code(sentence: &Sentence) -> String {
    match sentence.length {
        Some(Length::Death) => "death".to_owned(),
        Some(Length::Life) => "life".to_owned(),
        Some(Length::Years(years)) => format!("years-{years}"),
        None => match (&sentence.duration, &sentence.fine) {
            (Some(duration), _) => match in_years(duration) {
                Some(years) => format!("years-{years:.2}"),
                None => "words".to_owned(),
            },
            (None, Some(_)) => "fine".to_owned(),
            (None, None) => "words".to_owned(),
        },
    }
}

/// Reads a duration (ISO 8601, days and longer) as years of 365.25 days; none where it is another one.
fn in_years(duration: &str) -> Option<f64> {
    let mut years = 0.0;
    let mut digits = String::new();
    for letter in duration.strip_prefix('P')?.chars() {
        if letter.is_ascii_digit() || letter == '.' {
            digits.push(letter);
            continue;
        }
        let count: f64 = digits.parse().ok()?;
        digits.clear();
        years += match letter {
            'Y' => count,
            'M' => count / 12.0,
            'W' => count * 7.0 / 365.25,
            'D' => count / 365.25,
            _ => return None,
        };
    }
    digits.is_empty().then_some(years)
}

/// The codes of the countries that words name; two letters are a code already.
fn country_codes(words: &str) -> Vec<String> {
    let words = words.trim();
    if words.len() == 2 && words.chars().all(|letter| letter.is_ascii_alphabetic()) {
        return vec![words.to_uppercase()];
    }
    let file = law_articles();
    let named = file
        .map(|file| file.countries_in(words))
        .unwrap_or_default();
    named.into_iter().map(str::to_owned).collect()
}

fn is_same(payload: &Payload) -> bool {
    payload.kind == PayloadKind::Judgement && payload.property == Verdict::SameAs.code()
}

fn place_of(payload: &Payload) -> Option<RecordId> {
    match payload.value {
        Value::Record(place) => Some(place),
        _ => None,
    }
}

/// The documents in whose words a statement stands. A row of a list tells nothing of other rows.
fn texts_of(payload: &Payload) -> impl Iterator<Item = RecordId> {
    payload
        .passages
        .iter()
        .filter(|passage| matches!(passage.place, Place::Words(_)))
        .map(|passage| passage.document.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kua_core::value::{Decimal, Money};

    fn charge(law: &str, article: &str) -> Charge {
        let words = |words: &str| (!words.is_empty()).then(|| words.to_owned());
        Charge {
            law: words(law),
            article: words(article),
            offence: None,
            max_sentence: None,
            imposed_sentence: None,
            provision: None,
        }
    }

    #[track_caller]
    fn check(law: &str, article: &str, countries: &[&str], chosen: Option<&str>, expected: &str) {
        let countries: Vec<String> = countries.iter().map(ToString::to_string).collect();
        let found: Vec<String> = cited(&charge(law, article), &countries, None, chosen)
            .into_iter()
            .map(|one| format!("{}{}", one.article, if one.sure { "" } else { "?" }))
            .collect();
        assert_eq!(found.join(", "), expected, "{law} {article}");
    }

    #[test]
    fn a_charge_cites_what_fits_and_its_own_words_where_nothing_does() {
        let kz = &["KZ"][..];
        check("", "Article 174 (2)", kz, None, "kz-cc-2014-174-2");
        check(
            "",
            "Article 174",
            kz,
            None,
            "kz-cc-2014-174-1?, kz-cc-2014-174-2?, kz-cc-2014-174-3?",
        );
        check(
            "Criminal Code",
            "Article 174 (2)",
            &[],
            None,
            "~174 (2)~criminal code",
        );
        check("", "Part 9 of Article 174", kz, None, "~174 (9)~");
        check(
            "",
            "Articles 174 (2) and 999",
            kz,
            None,
            "kz-cc-2014-174-2, ~999~",
        );
        check(
            "Law on Signs",
            "the whole of it",
            &[],
            None,
            "~the whole of it~law on signs",
        );
        check("Law on Signs", "", kz, None, "");
    }

    #[test]
    fn what_a_person_chose_stands_for_the_article_of_its_number() {
        let kz = &["KZ"][..];
        let chosen = Some("kz-cc-2014-174-2");
        check("", "Article 174", kz, chosen, "kz-cc-2014-174-2");
        check("", "Article 174", &[], chosen, "kz-cc-2014-174-2");
        check(
            "",
            "Articles 174 and 405 (2)",
            kz,
            chosen,
            "kz-cc-2014-174-2, kz-cc-2014-405-2",
        );
        check("", "the old article", kz, chosen, "kz-cc-2014-174-2");
        // A code that the file does not know any more says nothing.
        check(
            "",
            "Article 174 (2)",
            kz,
            Some("kz-cc-1-1"),
            "kz-cc-2014-174-2",
        );
    }

    #[test]
    fn a_sentence_is_told_by_its_length() {
        let sentence = |length, duration: Option<&str>, fine: bool| Sentence {
            text: "so long".into(),
            length,
            duration: duration.map(str::to_owned),
            fine: fine.then(|| Money {
                amount: Decimal {
                    digits: 5,
                    scale: 0,
                },
                currency: "KZT".into(),
            }),
        };
        let years = Length::Years(Decimal {
            digits: 25,
            scale: 1,
        });
        for (length, duration, fine, expected) in [
            (Some(Length::Death), None, false, "death"),
            (Some(Length::Life), None, false, "life"),
            (Some(years), None, true, "years-2.5"),
            (None, Some("P1Y6M"), false, "years-1.50"),
            (None, Some("P15D"), false, "years-0.04"),
            (None, Some("PT8H"), false, "words"),
            (None, None, true, "fine"),
            (None, None, false, "words"),
        ] {
            assert_eq!(sentence_code(&sentence(length, duration, fine)), expected);
        }
    }

    #[test]
    fn a_country_is_a_code_or_words_that_the_file_knows() {
        let check = |words: &str, expected: &[&str]| {
            assert_eq!(country_codes(words), expected, "{words}");
        };
        check("KZ", &["KZ"]);
        check("kz ", &["KZ"]);
        check("Kazakhstan", &["KZ"]);
        check("Қазақстан", &["KZ"]);
        check("nowhere", &[]);
    }
}
