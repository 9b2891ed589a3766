//! Exports of messengers: what waits for a choice, what is kept of it, and the rest that is not.
//!
//! Of an export only the messages that a person picks are kept: the one exception to
//! keeping originals. Until then it waits in the vault, sealed like any original and named
//! by nothing in the log. Afterwards its key is destroyed, and a judgement says so.

mod conversation;
mod looking;

use std::io::Read;
use std::sync::Arc;

use kua_core::access::{Access, Verb};
use kua_core::ports::{Area, Batch, Change, StoredOriginal};
use kua_core::reading::{
    Excerpt, MessageMap, MetadataCode, NoticeCode, ReadNotice, ReadRequest, Reading, Task,
    is_sealed_file, names_senders,
};
use kua_core::statement::Payload;
use kua_core::value::{Erasure, Value};
use kua_core::{OriginalId, RecordId, StatementId};
use serde::{Deserialize, Serialize};

pub(crate) use conversation::attached;
pub use conversation::{Conversation, ShownMessage};
pub use looking::{ExportLine, ExportSieve};

use crate::house::{Act, House, Ids};
use crate::intake::{Added, Origin, hexadecimal, read_request};
use crate::limits::Budget;
use crate::problem::{Kind, Problem};

/// Where exports that wait are noted, among the drafts; what follows is whose, and its id.
const WAITING: &str = "export/";

/// The verdict that says of files that they are destroyed.
const ERASE: &str = "erase";

/// The ground of the vocabulary `erasure-grounds` that the rest of an export goes by.
const NOT_PICKED: &str = "not-picked";

/// The most stretches of messages that are picked of one export.
const MOST_STRETCHES: usize = 20_000;

/// What became of a file that was brought.
pub enum Came {
    /// It is in the vault as a document.
    Added(Box<Added>),
    /// It is an export of messages, and waits until somebody says which are kept.
    Waits(Box<WaitingExport>),
}

/// An export that waits for a choice.
#[derive(Clone)]
pub struct WaitingExport {
    /// Its id, until then.
    pub id: OriginalId,
    /// The name it came under.
    pub name: Option<String>,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it is, as a media type.
    pub media_type: String,
    /// How many messages it has.
    pub messages: usize,
    /// How many people speak or are named in it.
    pub people: usize,
    /// First and last day, as EDTF.
    pub days: Option<(String, String)>,
    /// The messages picked so far.
    pub picked: Vec<(u32, u32)>,
}

/// The note of an export that waits.
#[derive(Serialize, Deserialize)]
struct Noted {
    sha256: [u8; 32],
    size: u64,
    media_type: String,
    messages: usize,
    people: usize,
    days: Option<(String, String)>,
    picked: Vec<(u32, u32)>,
    origin: NotedOrigin,
}

/// What was said of the export when it came.
#[derive(Serialize, Deserialize)]
struct NotedOrigin {
    name: Option<String>,
    title: Option<String>,
    received_from: Option<String>,
    received_how: Option<String>,
    purpose: Option<String>,
    access: Option<String>,
    language: Option<String>,
    published: Option<String>,
    consent: Vec<(String, String)>,
    case: Option<RecordId>,
}

/// An export that is being looked through.
pub struct OpenExport {
    /// The export.
    pub export: WaitingExport,
    /// Its messages.
    pub reading: Arc<Reading>,
    /// The names behind the numbers, from 1.
    pub people: Vec<String>,
    /// The names of the conversations, from 1.
    pub conversations: Vec<String>,
}

impl OpenExport {
    /// Returns the words of the messages and who sent which.
    pub fn messages(&self) -> Option<(&str, &MessageMap)> {
        let text = self.reading.body()?;
        Some((&text.content, text.map.messages()?))
    }
}

impl House {
    /// Takes in a file; an export of a messenger waits for a choice first.
    pub async fn bring_in(
        &self,
        origin: Origin,
        open: impl Fn() -> std::io::Result<Box<dyn Read + Send>> + Send + Sync,
    ) -> Result<Came, Problem> {
        self.allow(Verb::Write)?;
        self.allow_limits(&origin)?;
        let stored = self.put(&origin, open).await?;
        self.bring_in_stored(origin, stored, None).await
    }

    /// Takes in a stored original; what made it wait goes in the same act.
    pub(crate) async fn bring_in_stored(
        &self,
        origin: Origin,
        stored: StoredOriginal,
        queued: Option<&str>,
    ) -> Result<Came, Problem> {
        let known = self.known_already(&origin, &stored, None, queued).await?;
        if let Some(added) = known {
            return Ok(Came::Added(Box::new(added)));
        }
        let read = self.read_stored(&origin, &stored).await?;
        match read {
            Ok(reading) if reading.is_export() => {
                let waits = self.let_wait(origin, stored, reading, queued).await?;
                Ok(Came::Waits(Box::new(waits)))
            }
            read => {
                let added = self
                    .take_read(origin, stored, None, &[], read, queued)
                    .await?;
                Ok(Came::Added(Box::new(added)))
            }
        }
    }

    async fn let_wait(
        &self,
        origin: Origin,
        stored: StoredOriginal,
        reading: Reading,
        queued: Option<&str>,
    ) -> Result<WaitingExport, Problem> {
        let sha256 = hexadecimal(&stored.sha256);
        // Brought twice it waits once; the second copy is swept out, since nothing names it.
        for waiting in self.waiting_exports().await? {
            if waiting.sha256 == sha256 {
                if let Some(queued) = queued {
                    self.vault.remember(Area::Draft, queued, None).await?;
                }
                return Ok(waiting);
            }
        }
        let map = reading.body().and_then(|text| text.map.messages());
        let noted = Noted {
            sha256: stored.sha256,
            size: stored.size,
            media_type: reading.media_type.clone(),
            messages: map.map_or(0, |map| map.pieces.len()),
            people: map.map_or(0, |map| map.people as usize),
            days: map.and_then(|map| days_of(map, &|_| true)),
            picked: Vec::new(),
            origin: NotedOrigin::of(origin),
        };
        let file = stored.file;
        let note = noted.change(self.export_key(file))?;
        let batch = Batch {
            originals: vec![stored],
            changes: queued
                .map(|name| Change::Remember(Area::Draft, name.to_owned(), None))
                .into_iter()
                .chain([note])
                .collect(),
            ..Batch::default()
        };
        {
            let _one_at_a_time = self.writing.lock().await;
            self.vault.append(batch).await?;
        }
        *self.opened_export.lock().await = Some((file, Arc::new(reading)));
        Ok(noted.shown(file))
    }

    /// Lists the exports of this actor that wait for a choice.
    pub async fn waiting_exports(&self) -> Result<Vec<WaitingExport>, Problem> {
        self.allow(Verb::Write)?;
        let own = format!("{WAITING}{}/", self.actor().key());
        let mut found = Vec::new();
        for key in self.vault.remembered(Area::Draft).await? {
            let id = key.strip_prefix(&own).and_then(|id| id.parse().ok());
            if let Some(id) = id
                && let Some(noted) = self.noted(id).await?
            {
                found.push(noted.shown(id));
            }
        }
        Ok(found)
    }

    /// Returns an export of this actor that waits; the beginning of its id is enough.
    pub async fn waiting_export(&self, typed: &str) -> Result<WaitingExport, Problem> {
        let typed = typed.to_lowercase();
        let mut fitting: Vec<WaitingExport> = self
            .waiting_exports()
            .await?
            .into_iter()
            .filter(|one| typed.len() >= 4 && one.id.to_string().starts_with(&typed))
            .collect();
        match (fitting.pop(), fitting.is_empty()) {
            (Some(one), true) => Ok(one),
            _ => Err(Problem::new(Kind::NotFound)),
        }
    }

    /// Opens an export of this actor that waits, with the names of who speaks in it.
    pub async fn open_export(&self, id: OriginalId) -> Result<OpenExport, Problem> {
        let noted = self.noted_or_nothing(id).await?;
        let mut opened = self.opened_export.lock().await;
        let reading = match &*opened {
            Some((open, reading)) if *open == id => reading.clone(),
            _ => {
                let origin = noted.origin.origin();
                let read = self.read_stored(&origin, &noted.stored(id)).await?;
                let reading = Arc::new(read.map_err(|failure| {
                    Problem::new(Kind::Unreadable)
                        .with("name", id)
                        .with("detail", failure)
                })?);
                *opened = Some((id, reading.clone()));
                reading
            }
        };
        Ok(OpenExport {
            people: numbered(&reading, MetadataCode::Sender),
            conversations: numbered(&reading, MetadataCode::Conversation),
            export: noted.shown(id),
            reading,
        })
    }

    /// Notes which messages are picked so far.
    pub async fn pick_messages(
        &self,
        id: OriginalId,
        picked: Vec<(u32, u32)>,
    ) -> Result<(), Problem> {
        let mut noted = self.noted_or_nothing(id).await?;
        check_stretches(&picked)?;
        noted.picked = picked;
        let value = serde_json::to_vec(&noted).map_err(fault)?;
        let key = self.export_key(id);
        Ok(self.vault.remember(Area::Draft, &key, Some(value)).await?)
    }

    /// Keeps the picked messages as a document, and not the rest of the export.
    ///
    /// Their bytes are those of the export; its hash, how many it had and the program
    /// that picked stand in the new file and are sealed facts of the document.
    pub async fn keep_messages(
        &self,
        id: OriginalId,
        picked: &[(u32, u32)],
    ) -> Result<Added, Problem> {
        // A button that is pressed twice keeps once.
        let _one_at_a_time = self.reading_again.lock().await;
        let noted = self.noted_or_nothing(id).await?;
        check_stretches(picked)?;
        if picked.is_empty() {
            return Err(Problem::new(Kind::Empty));
        }
        let excerpt = Excerpt {
            messages: picked.to_vec(),
            of_sha256: hexadecimal(&noted.sha256),
        };
        let (days, left_out) = {
            let open = self.open_export(id).await?;
            let days = open
                .messages()
                .and_then(|(_, map)| days_of(map, &|number| excerpt.has(number)));
            let lost = [NoticeCode::MembersLeftOut, NoticeCode::Damaged];
            let notices = open.reading.notices.iter();
            let left_out: Vec<ReadNotice> = notices
                .filter(|notice| lost.contains(&notice.code))
                .cloned()
                .collect();
            (days, left_out)
        };
        let mut origin = noted.origin.origin();
        let request = ReadRequest {
            task: Task::Members,
            excerpt: Some(excerpt),
            limits: self.limits(None).await?,
            ..read_request(origin.name.as_deref())
        };
        let budget = Budget::of(self.limits(None).await?);
        let (handed, mut kept) = self.hand_over(request, &noted.stored(id), &budget).await?;
        handed.map_err(|failure| {
            Problem::new(Kind::Unreadable)
                .with("name", id)
                .with("detail", failure)
        })?;
        let (_, stored) = kept.pop().ok_or_else(|| Problem::new(Kind::Empty))?;
        // The name of an export is a person's: `WhatsApp Chat with ...`.
        origin.name = Some("messages.zip".to_owned());
        if origin.title.is_none() {
            origin.title = title(&noted.media_type, days.as_ref());
        }
        if origin.stated.is_none() {
            origin.stated = days.and_then(|(first, last)| interval(&first, &last).parse().ok());
        }
        let mut added = self.take_in(origin, stored, None, &[], None).await?;
        let document = added.duplicate_of.unwrap_or(added.document.into());
        if left_out.is_empty() && added.unreadable.is_none() {
            self.erase_export(id, document).await?;
        } else {
            // Something of it could not be taken over: it waits on until a person destroys it.
            added.notices.extend(left_out);
        }
        Ok(added)
    }

    /// Keeps an export as it is, with all its messages and files.
    pub async fn keep_export(&self, id: OriginalId) -> Result<Added, Problem> {
        let _one_at_a_time = self.reading_again.lock().await;
        let noted = self.noted_or_nothing(id).await?;
        let origin = noted.origin.origin();
        let added = self
            .take_in(origin, noted.stored(id), None, &[], None)
            .await?;
        let key = self.export_key(id);
        self.vault.remember(Area::Draft, &key, None).await?;
        *self.opened_export.lock().await = None;
        Ok(added)
    }

    /// Keeps nothing of an export; the log says that it was here and is gone.
    pub async fn drop_export(&self, id: OriginalId) -> Result<(), Problem> {
        let _one_at_a_time = self.reading_again.lock().await;
        self.noted_or_nothing(id).await?;
        self.erase_export(id, RecordId::from_bytes(id.bytes()))
            .await
    }

    /// Destroys the key and the bytes of an export, after the log said so.
    async fn erase_export(&self, id: OriginalId, about: RecordId) -> Result<(), Problem> {
        // It was kept whole, and only the note of it stayed behind: a document has this file.
        if self.document_of(id).await?.is_some() {
            let noted = self.export_key(id);
            self.vault.remember(Area::Draft, &noted, None).await?;
            return Ok(());
        }
        let key = self.actor().key();
        let erasure = Erasure {
            leaves: Vec::new(),
            ground: NOT_PICKED.to_owned(),
            approvers: vec![key],
            originals: vec![id],
            texts: Vec::new(),
        };
        let guard = match self.entity_row(about).await {
            Ok(row) => row.guard,
            Err(_) => kua_core::access::Guarded {
                access: Access::Sealed,
                case: None,
                author: Some(key),
            },
        };
        let judgement = StatementId::from_random(Ids::draw()?.next());
        let payload = Payload {
            access: guard.access,
            case: guard.case,
            ..self.judgement(about, ERASE, Value::Erasure(erasure))
        };
        let act = Act {
            statements: vec![(judgement, payload)],
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        let forgotten = Change::Remember(Area::Draft, self.export_key(id), None);
        self.vault.erase(judgement, vec![forgotten]).await?;
        *self.opened_export.lock().await = None;
        Ok(())
    }

    async fn noted(&self, id: OriginalId) -> Result<Option<Noted>, Problem> {
        let key = self.export_key(id);
        let kept = self.vault.recall(Area::Draft, &key).await?;
        Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    async fn noted_or_nothing(&self, id: OriginalId) -> Result<Noted, Problem> {
        self.allow(Verb::Write)?;
        let noted = self.noted(id).await?;
        noted.ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// An export is its bringer's own until the choice is made: the key names both.
    fn export_key(&self, id: OriginalId) -> String {
        format!("{WAITING}{}/{id}", self.actor().key())
    }
}

impl Noted {
    fn change(&self, key: String) -> Result<Change, Problem> {
        let value = serde_json::to_vec(self).map_err(fault)?;
        Ok(Change::Remember(Area::Draft, key, Some(value)))
    }

    fn stored(&self, file: OriginalId) -> StoredOriginal {
        StoredOriginal {
            file,
            sha256: self.sha256,
            size: self.size,
        }
    }

    fn shown(&self, id: OriginalId) -> WaitingExport {
        WaitingExport {
            id,
            name: self.origin.name.clone(),
            sha256: hexadecimal(&self.sha256),
            size: self.size,
            media_type: self.media_type.clone(),
            messages: self.messages,
            people: self.people,
            days: self.days.clone(),
            picked: self.picked.clone(),
        }
    }
}

impl NotedOrigin {
    fn of(origin: Origin) -> Self {
        Self {
            name: origin.name,
            title: origin.title,
            received_from: origin.received_from,
            received_how: origin.received_how,
            purpose: origin.purpose,
            access: origin.access.map(|access| access.code().to_owned()),
            language: origin.language,
            published: origin.published.map(|day| day.to_string()),
            consent: origin.consent,
            case: origin.case,
        }
    }

    fn origin(&self) -> Origin {
        Origin {
            name: self.name.clone(),
            title: self.title.clone(),
            received_from: self.received_from.clone(),
            received_how: self.received_how.clone(),
            purpose: self.purpose.clone(),
            // What cannot be read is as closed as can be.
            access: self
                .access
                .as_deref()
                .map(|code| Access::from_code(code).unwrap_or(Access::Sealed)),
            language: self.language.clone(),
            published: self.published.as_deref().and_then(|day| day.parse().ok()),
            consent: self.consent.clone(),
            case: self.case,
            ..Origin::default()
        }
    }
}

fn fault(error: serde_json::Error) -> Problem {
    Problem::new(Kind::Fault).with("detail", error)
}

fn check_stretches(picked: &[(u32, u32)]) -> Result<(), Problem> {
    let in_order = picked.is_sorted_by(|one, next| one.1 < next.0)
        && picked
            .iter()
            .all(|(first, last)| *first >= 1 && first <= last);
    match in_order && picked.len() <= MOST_STRETCHES {
        true => Ok(()),
        false => Err(Problem::wrong(
            "messages",
            "numbers of messages such as 12-40, 77 are asked for, at most 20,000 stretches of them",
        )),
    }
}

/// Returns what stands behind the numbers of a kind of fact, from 1.
fn numbered(reading: &Reading, code: MetadataCode) -> Vec<String> {
    let facts = reading.metadata.iter().filter(|fact| fact.code == code);
    facts
        .map(|fact| name_in(&fact.value).1.to_owned())
        .collect()
}

/// Parts `2: name` into number and name.
pub(crate) fn name_in(fact: &str) -> (u32, &str) {
    let (number, name) = fact.split_once(": ").unwrap_or(("", fact));
    (number.parse().unwrap_or(0), name)
}

/// Returns the first and last day of the messages that are wanted.
fn days_of(map: &MessageMap, wanted: &dyn Fn(u32) -> bool) -> Option<(String, String)> {
    let times = || {
        let pieces = map.pieces.iter().filter(|piece| wanted(piece.number));
        pieces.filter_map(|piece| piece.time)
    };
    let (first, last) = (times().min()?, times().max()?);
    Some((first.edtf_day(), last.edtf_day()))
}

fn interval(first: &str, last: &str) -> String {
    match first == last {
        true => first.to_owned(),
        false => format!("{first}/{last}"),
    }
}

/// Makes the title of a document of messages: the messenger and the days, in no language.
fn title(media_type: &str, days: Option<&(String, String)>) -> Option<String> {
    let messenger = match media_type {
        kind if kind.contains("whatsapp") => "WhatsApp",
        kind if kind.contains("telegram") => "Telegram",
        _ => "",
    };
    let days = days.map(|(first, last)| interval(first, last));
    let title = [messenger, days.as_deref().unwrap_or_default()].join(" ");
    let title = title.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// Makes the title of a file of messages that was read, where nobody gave one.
pub(crate) fn title_of(reading: &Reading) -> Option<String> {
    if !names_senders(&reading.media_type) {
        return None;
    }
    let map = reading.body()?.map.messages()?;
    title(&reading.media_type, days_of(map, &|_| true).as_ref())
}

/// Says whether a document's statement of its original leads to people that its words do not name.
pub(crate) fn is_closed_original(value: &Value) -> bool {
    matches!(value, Value::Original(original) if is_sealed_file(&original.media_type))
}
