//! Correcting what was recognised: a person writes a page anew beside its picture.
//!
//! A correction is a version of its own; the one before stays. Passages do not move by
//! themselves: where their words are still there the new place is proposed, and a person
//! takes all of those with one act. The others are shown as lost.

mod page;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use kua_core::access::Verb;
use kua_core::passage::{Place, Words};
use kua_core::ports::{StatementQuery, StoredOriginal};
use kua_core::reading::{PageMap, TextMap, WordCertainty};
use kua_core::statement::{Payload, PayloadKind, Statement, Verdict};
use kua_core::value::{TextVersion, Value};
use kua_core::{DocumentId, RecordId, StatementId, TextId};

use crate::following::Followed;
use crate::house::{Act, House, Ids};
use crate::intake::Origin;
use crate::problem::{Kind, Problem};
use crate::readings::Hints;
use crate::recognising::{FreshVersion, RECOGNISED};

/// The method of a text that a person corrected.
pub const CORRECTED: &str = "corrected";

/// The longest page that can be corrected, in bytes.
const LONGEST: usize = 1024 * 1024;

/// The most passages of one document that are looked for.
const MOST_PASSAGES: u64 = 10_000;

/// A page of a text, to be corrected.
pub struct PageToCorrect {
    /// The version it is of.
    pub text: TextId,
    /// Page, counted from 1.
    pub page: u32,
    /// How many pages the text has.
    pub pages: u32,
    /// Where it begins in the text, in code points.
    pub begin: u64,
    /// Its characters, without the white space around them.
    pub content: String,
    /// How sure its words are; positions count in the text.
    pub certainties: Vec<WordCertainty>,
}

/// A passage whose version of the text is not the one that is shown.
pub struct Displaced {
    /// The statement that rests on it.
    pub statement: StatementId,
    /// What the statement is about.
    pub subject: RecordId,
    /// The words, as they stood.
    pub exact: String,
    /// Where they stand now, if they are there unchanged and unmistakable.
    pub proposed: Option<(u64, u64)>,
}

impl House {
    /// Returns a page of the text that is shown, where it is one that was recognised.
    pub async fn page_to_correct(
        &self,
        document: RecordId,
        page: u32,
    ) -> Result<PageToCorrect, Problem> {
        self.allow(Verb::Write)?;
        let (version, content, map) = self.correctable(document).await?;
        let letters: Vec<char> = content.chars().collect();
        let stretch = page::stretch(&letters, &map, page);
        let (from, until) = stretch.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let (begin, end) = (from as u64, until as u64);
        Ok(PageToCorrect {
            text: version.text,
            page,
            pages: u32::try_from(map.pages.len()).unwrap_or(u32::MAX),
            begin,
            content: letters
                .get(from..until)
                .unwrap_or_default()
                .iter()
                .collect(),
            certainties: map
                .certainties
                .iter()
                .filter(|word| begin <= word.begin && word.end <= end)
                .copied()
                .collect(),
        })
    }

    /// Keeps a page as a person wrote it, as a new version of the text.
    ///
    /// `text` is the version that the person had in front of them: if another one is shown by
    /// now, nothing is kept. A page without words is empty. Returns the new version, or
    /// none where nothing was changed and nothing on the page was unsure.
    pub async fn correct_page(
        &self,
        document: RecordId,
        text: TextId,
        page: u32,
        typed: &str,
    ) -> Result<Option<TextId>, Problem> {
        self.allow(Verb::Write)?;
        if typed.len() > LONGEST {
            return Err(Problem::wrong("text", format!("at most {LONGEST} bytes")));
        }
        let _one_at_a_time = self.reading_again.lock().await;
        let (version, content, map) = self.correctable(document).await?;
        if version.text != text {
            return Err(Problem::new(Kind::Decided));
        }
        let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
        let typed: String = typed.trim().chars().filter(|c| is_text(*c)).collect();
        let Some((content, map)) = page::corrected(&content, &map, page, &typed) else {
            return Ok(None);
        };
        let view = self.document(document).await?;
        let original = view.original.clone();
        let original = original.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let row = &view.entity.row;
        let origin = Origin {
            name: original.name.clone(),
            language: self.stated_language(row).await?,
            ..self.origin_of(row).await?
        };
        let hints = Hints {
            language: origin.language.clone(),
            published: origin.published.clone(),
            title: origin.title.clone(),
            media_type: Some(original.media_type.clone()),
            ..Hints::default()
        };
        let stored = StoredOriginal {
            file: original.file,
            sha256: original.sha256,
            size: original.size,
        };
        let fresh = FreshVersion {
            content,
            map: TextMap::Pages(map),
            method: CORRECTED,
            by: concat!("kua ", env!("CARGO_PKG_VERSION")).to_owned(),
            of: Some(version.text),
            checked_by: Some(self.actor().key().to_string()),
        };
        let document = DocumentId::from(row.id);
        let made = self.keep_version(document, &stored, &origin, hints, fresh, Vec::new());
        Ok(Some(made.await?))
    }

    /// Lists the passages of a document that rest on an earlier version of its text than the one shown.
    pub async fn displaced_passages(&self, document: RecordId) -> Result<Vec<Displaced>, Problem> {
        let found = self.displaced(document).await?;
        Ok(found
            .into_iter()
            .map(|one| Displaced {
                statement: one.statement.id,
                subject: one.statement.payload.subject,
                exact: one.words.exact.clone(),
                proposed: one.place,
            })
            .collect())
    }

    /// Takes the proposed places of passages: each statement is corrected by one that differs in its passage only.
    ///
    /// Without ids, all that have a proposed place. Returns what was made, to be taken back
    /// together.
    pub async fn re_place(
        &self,
        document: RecordId,
        only: Option<&[StatementId]>,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let row = self.entity_row(document).await?;
        let text = self.body_of(&row).await?;
        let text = text.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let stored = self.vault.text(&self.scope(), text).await?;
        let map = self.vault.text_map(&self.scope(), text).await?;
        let sha256 = kua_crypto::digest::sha256(stored.content.as_bytes());
        let mut ids = Ids::draw()?;
        let mut replaced: BTreeMap<StatementId, Payload> = BTreeMap::new();
        for one in self.displaced(document).await? {
            let wanted = only.is_none_or(|only| only.contains(&one.statement.id));
            let Some((begin, end)) = one.place.filter(|_| wanted) else {
                continue;
            };
            let Some(mut words) = Words::cut(text, &stored.content, begin, end) else {
                continue;
            };
            words.boxes = map.boxes(begin, end);
            let payload = replaced
                .entry(one.statement.id)
                .or_insert_with(|| one.statement.payload.clone());
            if let Some(passage) = payload.passages.get_mut(one.number) {
                passage.place = Place::Words(words);
            }
            for rests in &mut payload.rests_on {
                if rests.text == Some(one.words.text) {
                    (rests.text, rests.sha256) = (Some(text), sha256);
                }
            }
        }
        let mut statements = Vec::new();
        for (old, payload) in replaced {
            let new = StatementId::from_random(ids.next());
            let verdict = Verdict::Correct.code();
            let mut correction = self.judgement(old.into(), verdict, Value::Record(new.into()));
            correction.access = payload.access;
            correction.case = payload.case;
            let payload = Payload {
                author: self.actor().key(),
                recorded: self.clock.now(),
                ..payload
            };
            statements.push((new, payload));
            statements.push((StatementId::from_random(ids.next()), correction));
        }
        let made = statements.iter().map(|(id, _)| *id).collect();
        if !statements.is_empty() {
            let act = Act {
                statements,
                ..Act::default()
            };
            self.keep(act, self.readings(), Vec::new()).await?;
        }
        Ok(made)
    }

    async fn displaced(&self, document: RecordId) -> Result<Vec<Moved>, Problem> {
        let view = self.document(document).await?;
        let row = &view.entity.row;
        let Some(shown) = self.body_of(row).await? else {
            return Ok(Vec::new());
        };
        let chain = chain(view.texts.iter().map(|text| &text.version), shown);
        if chain.is_empty() {
            return Ok(Vec::new());
        }
        let query = StatementQuery {
            links_to: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            live: true,
            limit: Some(MOST_PASSAGES),
            ..StatementQuery::default()
        };
        let mut found: Vec<(Statement, usize, Words)> = Vec::new();
        for (statement, _) in self.statements(query).await? {
            for (number, passage) in statement.payload.passages.iter().enumerate() {
                let ours = row.members.contains(&passage.document.into());
                // A passage in a translation or a transcript is not displaced by a correction.
                if let Place::Words(words) = &passage.place
                    && ours
                    && chain.contains(&words.text)
                {
                    found.push((statement.clone(), number, words.clone()));
                }
            }
        }
        let now = self.vault.text(&self.scope(), shown).await?.content;
        let mut contents: BTreeMap<TextId, String> = BTreeMap::new();
        for (_, _, words) in &found {
            if let Entry::Vacant(entry) = contents.entry(words.text) {
                let then = self.vault.text(&self.scope(), words.text).await?.content;
                entry.insert(then);
            }
        }
        let followed: BTreeMap<TextId, Followed<'_>> = contents
            .iter()
            .map(|(text, then)| (*text, Followed::of(then, &now)))
            .collect();
        Ok(found
            .into_iter()
            .filter_map(|(statement, number, words)| {
                let place = followed.get(&words.text)?.place(words.begin, words.end);
                Some(Moved {
                    statement,
                    number,
                    words,
                    place,
                })
            })
            .collect())
    }

    /// Returns the text that is shown, if it was recognised or corrected and has pages.
    async fn correctable(
        &self,
        document: RecordId,
    ) -> Result<(TextVersion, String, PageMap), Problem> {
        let nothing = || Problem::new(Kind::NotFound);
        let view = self.document(document).await?;
        let version = view
            .texts
            .iter()
            .find(|text| text.reviewed)
            .map(|text| text.version.clone())
            .filter(|version| [RECOGNISED, CORRECTED].contains(&version.method.as_str()))
            .ok_or_else(nothing)?;
        let stored = self.vault.text(&self.scope(), version.text).await?;
        let map = self.vault.text_map(&self.scope(), version.text).await?;
        match map {
            TextMap::Pages(map) => Ok((version, stored.content, map)),
            _ => Err(nothing()),
        }
    }
}

/// A passage of an earlier version.
struct Moved {
    statement: Statement,
    number: usize,
    words: Words,
    place: Option<(u64, u64)>,
}

/// Returns the versions that a text was made from, one out of the other.
fn chain<'a>(
    versions: impl Iterator<Item = &'a TextVersion> + Clone,
    shown: TextId,
) -> Vec<TextId> {
    let mut chain = Vec::new();
    let mut last = shown;
    while let Some(of) = versions
        .clone()
        .find(|version| version.text == last)
        .filter(|version| crate::following::stands_for(&version.method))
        .and_then(|version| version.of)
        .filter(|of| !chain.contains(of))
    {
        chain.push(of);
        last = of;
    }
    chain
}

/// Whether a character belongs into a text: no control but line ends and tabs.
pub(crate) fn is_text(character: char) -> bool {
    !character.is_control() || matches!(character, '\n' | '\t')
}
