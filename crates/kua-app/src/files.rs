//! Files after they came in: how far reading got, what lies in them, their pages, reading them again.
//!
//! The state of a file is a cache beside the record: it holds codes and numbers, no
//! word of the file, and reading the file again makes it anew.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use kua_core::access::{Access, Verb};
use kua_core::passage::Passage;
use kua_core::ports::{Area, Change, EntityRow, StatementQuery, StoredOriginal};
use kua_core::reading::{
    Member, MetadataCode, Metadatum, NoticeCode, ReadFailure, ReadNotice, ReadRequest, Reading,
    Task, TextMap,
};
use kua_core::statement::{PayloadKind, Recorded, RestsOn};
use kua_core::tools::TakeMembers;
use kua_core::value::Value;
use kua_core::{DocumentId, RecordId, TextId};

use crate::chats::{attached, is_closed_original};
use crate::house::{Act, House, Ids};
use crate::intake::{Added, Inside, Origin, read_request};
use crate::limits::Budget;
use crate::problem::{Kind, Problem};
use crate::recognising::{Recognition, RecognitionStage};
use crate::views::TextOf;

/// The property that names the file a file came in.
pub(crate) const PART_OF: &str = "part-of";

/// How deep files in files are taken in: a letter in a mail in an archive in an archive.
const DEEPEST: u32 = 6;

/// How far reading a file got.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum FileStage {
    /// It waits to be read, for the first time or again.
    Waiting,
    /// It is being read now.
    Reading,
    /// It was read, and the files in it are being taken in.
    Unpacking,
    /// It was read, and letters in its pictures are being recognised or wait for that.
    Recognising,
    /// All of it was read.
    Read,
    /// It could not be read; its original is kept.
    Unread,
    /// Nothing is known of its reading; reading it again tells.
    Unknown,
}

impl FileStage {
    /// All stages, in the order in which a file goes through them.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Reading,
        Self::Unpacking,
        Self::Recognising,
        Self::Read,
        Self::Unread,
        Self::Unknown,
    ];

    /// Returns its word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reading => "reading",
            Self::Unpacking => "unpacking",
            Self::Recognising => "recognising",
            Self::Read => "read",
            Self::Unread => "unread",
            Self::Unknown => "unknown",
        }
    }

    /// Finds the stage with a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What became of a file the last time it was read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FileState {
    /// How far it got.
    pub stage: FileStage,
    /// Why it could not be read.
    pub failure: Option<ReadFailure>,
    /// What the reader remarked.
    pub notices: Vec<ReadNotice>,
    /// How many pages it has, where it has pages.
    pub pages: Option<u32>,
    /// How many files lie in it.
    pub members: usize,
    /// The reader and its version.
    pub by: String,
    /// What is recognised of its pictures.
    #[serde(default)]
    pub recognition: Option<Recognition>,
    /// When it was read, in seconds since 1970; none in states that older versions kept.
    #[serde(default)]
    pub at: Option<i64>,
    /// What its content is, as far as the reader told.
    #[serde(default)]
    pub media_type: Option<String>,
    /// Whether unpacking it ended with a failure, so that it is no use to go on by itself.
    #[serde(default)]
    pub broke_off: bool,
}

impl FileState {
    /// Makes the state after a reading.
    pub(crate) fn of(
        reading: Option<&Reading>,
        failure: Option<ReadFailure>,
        by: &str,
        now: Recorded,
    ) -> Self {
        let members = reading.map_or(0, |reading| reading.members.len());
        Self {
            stage: match (&failure, members) {
                (Some(_), _) => FileStage::Unread,
                (None, 0) => FileStage::Read,
                (None, _) => FileStage::Unpacking,
            },
            failure,
            notices: reading
                .map(|reading| reading.notices.clone())
                .unwrap_or_default(),
            pages: reading.and_then(|reading| reading.pages),
            members,
            by: by.to_owned(),
            recognition: None,
            at: Some(now.seconds),
            media_type: reading.map(|reading| reading.media_type.clone()),
            broke_off: false,
        }
    }

    /// Makes the state that a text tells of, where none was kept.
    pub(crate) fn told_by_text(by: String, recorded: Recorded) -> Self {
        Self {
            stage: FileStage::Read,
            failure: None,
            notices: Vec::new(),
            pages: None,
            members: 0,
            by,
            recognition: None,
            at: Some(recorded.seconds),
            media_type: None,
            broke_off: false,
        }
    }

    /// Notes that the files in it were taken in, with what was remarked of that.
    ///
    /// Where that broke off it stays as it is, so that it is found and done again.
    pub(crate) fn unpacked(&mut self, taken: TakenMembers) {
        if taken.is_whole {
            self.stage = FileStage::Read;
            self.settle();
        }
        self.broke_off = !taken.is_whole;
        self.notices.extend(taken.notices);
    }

    /// Returns the change that keeps it.
    pub(crate) fn change(&self, document: DocumentId) -> Change {
        Change::Remember(Area::Cache, key(document), serde_json::to_vec(self).ok())
    }
}

fn key(document: DocumentId) -> String {
    format!("{STATES}{document}")
}

/// What the names of kept states begin with.
pub(crate) const STATES: &str = "file/";

/// A file that wants a look: it could not be read, letters in it wait, or taking in what lies in it broke off.
pub struct Waiting {
    /// Its document.
    pub document: RecordId,
    /// What became of it.
    pub state: FileState,
}

/// What became of the files in a file.
#[derive(Default)]
pub(crate) struct TakenMembers {
    pub members: Vec<Added>,
    pub notices: Vec<ReadNotice>,
    /// Whether all of them came.
    pub is_whole: bool,
}

impl House {
    /// Returns what became of a document's file the last time it was read.
    pub async fn file_state(&self, document: RecordId) -> Result<Option<FileState>, Problem> {
        let row = self.entity_row(document).await?;
        if !self.sees_original(&row).await? {
            return Ok(None);
        }
        let kept = self.vault.recall(Area::Cache, &key(row.id.into())).await?;
        Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    /// Lists the files that could not be read or recognised, or whose content was not taken in to its end.
    ///
    /// Only those that this actor may see.
    pub async fn waiting_files(&self) -> Result<Vec<Waiting>, Problem> {
        let mut waiting = Vec::new();
        for name in self.vault.remembered(Area::Cache).await? {
            let Some(id) = name.strip_prefix(STATES) else {
                continue;
            };
            let Ok(document) = id.parse::<RecordId>() else {
                continue;
            };
            let Some(bytes) = self.vault.recall(Area::Cache, &name).await? else {
                continue;
            };
            let Ok(state) = serde_json::from_slice::<FileState>(&bytes) else {
                continue;
            };
            let failed = |one: &Recognition| one.stage == RecognitionStage::Failed;
            let is_done = !state.recognition.as_ref().is_some_and(failed);
            if state.stage == FileStage::Read && is_done {
                continue;
            }
            let Ok(row) = self.entity_row(document).await else {
                continue;
            };
            if self.sees_original(&row).await? {
                waiting.push(Waiting { document, state });
            }
        }
        Ok(waiting)
    }

    /// Says whether this actor may see that a document has its file: an open word about it is not enough.
    async fn sees_original(&self, row: &EntityRow) -> Result<bool, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            properties: Some(vec!["original".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        Ok(!self.statements(query).await?.is_empty())
    }

    pub(crate) async fn remember_state(
        &self,
        document: DocumentId,
        state: &FileState,
    ) -> Result<(), Problem> {
        let bytes = serde_json::to_vec(state).ok();
        Ok(self
            .vault
            .remember(Area::Cache, &key(document), bytes)
            .await?)
    }

    /// Takes in the files that lie in a file, each as a document of its own.
    ///
    /// Each inherits from whom, how and for what the outer one came, and who may see it.
    pub(crate) async fn take_members(
        &self,
        origin: &Origin,
        stored: &StoredOriginal,
        inside: Inside,
        messages: &BTreeMap<u32, Passage>,
    ) -> Result<TakenMembers, Problem> {
        let mut taken = TakenMembers::default();
        if inside.depth > DEEPEST {
            taken.notices.push(
                ReadNotice::new(NoticeCode::LimitReached)
                    .with("limit", "depth")
                    .with("value", DEEPEST),
            );
            taken.is_whole = true;
            return Ok(taken);
        }
        let limits = self.limits(None).await?.with(&origin.limits);
        let request = ReadRequest {
            task: Task::Members,
            limits,
            ..read_request(origin.name.as_deref())
        };
        let (unpacked, mut kept) = self.hand_over(request, stored, &inside.budget).await?;
        taken.is_whole = unpacked.is_ok();
        if unpacked.is_err() {
            // Nobody knows whether the last one came whole.
            kept.pop();
        }
        if let Some(notice) = inside.budget.notice() {
            // What came is kept; to try again is no use before a keeper raised the limit.
            taken.notices.push(notice);
            taken.is_whole = true;
        } else if let Err(failure) = unpacked {
            let mut notice = ReadNotice::new(NoticeCode::Damaged).with("part", failure.code());
            for (name, value) in failure.arguments() {
                notice = notice.with(&name, value);
            }
            taken.notices.push(notice);
        }
        let mut empty = 0;
        for (place, (member, stored)) in (0..).zip(kept) {
            if stored.size == 0 {
                empty += 1;
                continue;
            }
            let beside = facts_of(&member);
            let origin = Origin {
                name: name_of(member),
                title: None,
                ..origin.clone()
            };
            let inside = Inside {
                message: messages.get(&place).cloned(),
                ..inside.clone()
            };
            let added = self
                .take_in(origin, stored, Some(inside), &beside, None)
                .await?;
            taken.members.push(added);
        }
        if empty > 0 {
            taken.notices.push(
                ReadNotice::new(NoticeCode::MembersLeftOut)
                    .with("count", empty)
                    .with("reason", "empty"),
            );
        }
        Ok(taken)
    }

    /// Keeps the files that a reader hands out of another one; a batch must name them.
    ///
    /// What the reader says at the end comes beside them: the last file may not be whole.
    pub(crate) async fn hand_over(
        &self,
        mut request: ReadRequest,
        stored: &StoredOriginal,
        budget: &Budget,
    ) -> Result<(Result<Reading, ReadFailure>, Vec<(Member, StoredOriginal)>), Problem> {
        // The unpacking waits while each member is written to the disk and synced.
        request.limits.seconds = budget.seconds();
        let source = self.vault.open_original(stored.file).await?;
        let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
        let passing = Passing {
            members: sender,
            bytes: None,
            budget: budget.clone(),
        };
        let began = self.clock.now().seconds;
        let unpacking = self.reader.unpack(request, source, Box::new(passing));
        let vault = &self.vault;
        // It owns the receiver: when it fails, whoever unpacks hears that nobody listens any more.
        let keeping = async move {
            let mut kept = Vec::new();
            while let Some((member, bytes)) = receiver.recv().await {
                let stored = vault.put_original(Box::new(bytes)).await?;
                kept.push((member, stored));
            }
            Ok::<Vec<(Member, StoredOriginal)>, Problem>(kept)
        };
        let (unpacked, kept) = tokio::join!(unpacking, keeping);
        budget.took(self.clock.now().seconds - began);
        Ok((unpacked, kept?))
    }

    /// Reads a document's file again, with the reader as it is now.
    ///
    /// A text that came out differently becomes a new version beside the old one, whose
    /// passages stay where they are. Files in it that are not in the vault yet are taken in.
    pub async fn read_again(&self, document: RecordId) -> Result<Added, Problem> {
        self.allow(Verb::Write)?;
        let _one_at_a_time = self.reading_again.lock().await;
        let view = self.document(document).await?;
        let original = view
            .original
            .as_ref()
            .ok_or_else(|| Problem::new(Kind::NotFound))?;
        let stored = StoredOriginal {
            file: original.file,
            sha256: original.sha256,
            size: original.size,
        };
        let is_corrected = crate::recognising::is_corrected(&view);
        let row = view.entity.row;
        let id = DocumentId::from(row.id);
        let raised = self.limits_of(row.id).await?;
        let limits = self.limits(None).await?.with(&raised);
        let read = self
            .read_original(original.name.as_deref(), limits, &stored)
            .await?;
        let (reading, failure) = match read {
            Ok(reading) => (Some(reading), None),
            Err(failure) => (None, Some(failure)),
        };
        let mut state = FileState::of(
            reading.as_ref(),
            failure,
            self.reader.version(),
            self.clock.now(),
        );
        if !is_corrected {
            self.want_recognition(&mut state, reading.as_ref());
        }
        let origin = Origin {
            name: original.name.clone(),
            language: self.stated_language(&row).await?,
            limits: raised,
            ..self.origin_of(&row).await?
        };
        let mut added = Added {
            document: id,
            name: original.name.clone(),
            sha256: crate::hexadecimal(&stored.sha256),
            size: stored.size,
            media_type: reading.as_ref().map(|reading| reading.media_type.clone()),
            language: origin.language.clone(),
            proposals: 0,
            notices: state.notices.clone(),
            unreadable: state.failure.as_ref().map(ToString::to_string),
            duplicate_of: None,
            members: Vec::new(),
        };
        let Some(mut reading) = reading else {
            // What was read before is still there; only a file without a text is unread.
            if view.texts.is_empty() {
                self.remember_state(id, &state).await?;
            }
            return Ok(added);
        };
        let maps = better_maps(&mut reading, &view.texts);
        let mut ids = Ids::draw()?;
        let mut taken = self
            .take_texts(&mut ids, id, &stored, &reading, &origin)
            .await?;
        added.proposals = taken.proposals;
        state.notices.append(&mut taken.notices);
        added.notices.clone_from(&state.notices);
        let mut act = Act {
            texts: taken.texts,
            maps,
            ..Act::default()
        };
        let rests_on = [RestsOn {
            document: id,
            text: None,
            sha256: stored.sha256,
        }];
        self.fill(&mut act, &mut ids, id, &origin, taken.statements, &rests_on);
        let mut readings = self.readings();
        for (text, fresh) in taken.fresh {
            readings.add(text, fresh);
        }
        for (text, content) in taken.beside {
            readings.add_beside(text, content);
        }
        let new_texts: BTreeMap<u32, Passage> = act
            .texts
            .iter()
            .flat_map(|text| attached(id, text.text, &text.content, &text.map))
            .collect();
        self.keep(act, readings, vec![state.change(id)]).await?;
        self.propose_anew(&row).await?;
        if !reading.members.is_empty() {
            let inside = Inside {
                within: id,
                depth: 1,
                message: None,
                budget: Budget::of(limits),
            };
            let messages = self.attached_files(&row, new_texts).await?;
            let mut taken = self
                .take_members(&origin, &stored, inside, &messages)
                .await?;
            added.members = std::mem::take(&mut taken.members);
            added.notices.extend(taken.notices.iter().cloned());
            state.unpacked(taken);
            self.remember_state(id, &state).await?;
        }
        Ok(added)
    }

    /// Has the texts of a document proposed from with the extractor as it is now.
    ///
    /// Open proposals of an earlier one vanish; what was decided stays decided.
    async fn propose_anew(&self, row: &EntityRow) -> Result<(), Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["text".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let texts = self.statements(query).await?.into_iter();
        let stated: Vec<_> = texts
            .map(|(statement, _)| (statement.id, statement.payload))
            .collect();
        let _one_at_a_time = self.writing.lock().await;
        let vault = self.vault.as_ref();
        let changes = crate::projector::changes(vault, &self.readings(), &stated).await?;
        let reached = vault.projection().await?;
        Ok(vault.project(changes, reached).await?)
    }

    /// Returns what was said when a document came, for what comes out of its file later.
    ///
    /// It is as closed as the statement of its original, whatever else is open about the document.
    pub(crate) async fn origin_of(&self, row: &EntityRow) -> Result<Origin, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            live: true,
            ..StatementQuery::default()
        };
        let mut origin = Origin {
            access: Some(Access::Sealed),
            ..Origin::default()
        };
        let mut is_closed = false;
        let mut of_texts: Option<(Access, Option<RecordId>)> = None;
        for (statement, _) in self.statements(query).await? {
            let payload = statement.payload;
            let words = match &payload.value {
                Value::Text(text) => Some(text.text.clone()),
                _ => None,
            };
            match (payload.property.as_str(), payload.value) {
                // Who sent messages is closed however open their words are, so the words say how open.
                ("original", value) if is_closed_original(&value) => is_closed = true,
                ("text", _) => {
                    let this = (payload.access, payload.case);
                    of_texts = of_texts.max(Some(this));
                }
                ("original", _) => {
                    origin.access = Some(payload.access);
                    origin.case = payload.case;
                }
                ("received-from", _) => origin.received_from = words,
                ("received-how", _) => origin.received_how = words,
                ("purpose", _) => origin.purpose = words,
                ("interviewer", _) => origin.interviewer = words,
                ("interpreter", _) => origin.interpreter = words,
                ("place", _) => origin.place = words,
                ("consent", Value::Consent(consent)) => origin.consent = consent.uses,
                ("published", Value::Time(time)) => origin.published = time.edtf.parse().ok(),
                ("stated", Value::Time(time)) => origin.stated = time.edtf.parse().ok(),
                _ => {}
            }
        }
        if let (true, Some((access, case))) = (is_closed, of_texts) {
            (origin.access, origin.case) = (Some(access), case);
        }
        Ok(origin)
    }

    /// Draws a page of a document's file so many pixels wide, as PNG.
    pub async fn page_picture(
        &self,
        document: RecordId,
        page: u32,
        width: u32,
    ) -> Result<Vec<u8>, Problem> {
        let (original, source) = self.original(document).await?;
        let request = ReadRequest {
            task: Task::Picture {
                page,
                width: width.clamp(50, 3000),
            },
            limits: self.limits(Some(document)).await?,
            ..read_request(original.name.as_deref())
        };
        self.reader
            .picture(request, source)
            .await
            .map_err(|failure| match failure {
                ReadFailure::NothingThere => Problem::new(Kind::NotFound),
                other => Problem::new(Kind::Unreadable)
                    .with("name", document.short())
                    .with("detail", other),
            })
    }

    /// Returns the way from a document's text back to its file.
    pub async fn text_map(&self, document: RecordId, text: TextId) -> Result<TextMap, Problem> {
        // Asked first, so that a text of another document is none of this one.
        self.text_of(document, text).await?;
        Ok(self.vault.text_map(&self.scope(), text).await?)
    }
}

/// Takes texts that are known out of a reading; returns their ways back, as they were found now.
fn better_maps(reading: &mut Reading, known: &[TextOf]) -> Vec<(TextId, TextMap)> {
    let mut maps = Vec::new();
    reading.texts.retain(|text| {
        let hash = kua_crypto::digest::sha256(text.content.as_bytes());
        let same: Vec<&TextOf> = known
            .iter()
            .filter(|known| known.version.sha256 == hash)
            .collect();
        // A text that somebody typed or corrected leads back to no file.
        let read = same
            .iter()
            .filter(|known| known.version.of.is_none() && known.version.method != "typed");
        maps.extend(read.map(|known| (known.version.text, text.map.clone())));
        same.is_empty()
    });
    maps
}

/// Returns what an archive says of a file in it, beside the file itself.
fn facts_of(member: &Member) -> Vec<Metadatum> {
    let fact = |code, value: Option<&String>| {
        Some(Metadatum {
            code,
            value: value?.clone(),
        })
    };
    let captured = member.captured.as_ref().map(|date| &date.written);
    [
        fact(MetadataCode::Address, member.address.as_ref()),
        fact(MetadataCode::Captured, captured),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns the name of a file in another one; a page of the web is called by its address.
fn name_of(member: Member) -> Option<String> {
    member.name.or_else(|| {
        let address = member.address?;
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let last = path.trim_end_matches('/').rsplit('/').next();
        last.map(str::to_owned).filter(|name| !name.is_empty())
    })
}

/// Passes members on from the thread that unpacks to the one that keeps.
struct Passing {
    members: tokio::sync::mpsc::Sender<(Member, Pieces)>,
    bytes: Option<SyncSender<Vec<u8>>>,
    budget: Budget,
}

impl TakeMembers for Passing {
    fn begin(&mut self, member: Member) {
        let (sender, receiver) = sync_channel(4);
        let pieces = Pieces {
            receiver,
            piece: Vec::new(),
            read: 0,
        };
        self.budget.member();
        // Whoever keeps went away: the bytes that follow say so.
        self.bytes = self
            .members
            .blocking_send((member, pieces))
            .is_ok()
            .then_some(sender);
    }

    fn bytes(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        if !self.budget.bytes(bytes.len()) {
            // The one that keeps must not take the beginning for the whole.
            self.bytes = None;
            return Err(std::io::ErrorKind::BrokenPipe.into());
        }
        self.bytes
            .as_ref()
            .and_then(|sender| sender.send(bytes.to_vec()).ok())
            .ok_or_else(|| std::io::ErrorKind::BrokenPipe.into())
    }
}

/// The bytes of one member, as they come.
struct Pieces {
    receiver: Receiver<Vec<u8>>,
    piece: Vec<u8>,
    read: usize,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.read == self.piece.len() {
            match self.receiver.recv() {
                Ok(piece) => (self.piece, self.read) = (piece, 0),
                Err(_) => return Ok(0),
            }
        }
        let rest = self.piece.get(self.read..).unwrap_or_default();
        let length = rest.len().min(buffer.len());
        let (to, from) = (buffer.get_mut(..length), rest.get(..length));
        if let (Some(to), Some(from)) = (to, from) {
            to.copy_from_slice(from);
        }
        self.read += length;
        Ok(length)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use kua_core::reading::{PartCode, PartPiece, ReadText, TextRole};
    use kua_core::value::TextVersion;

    use super::*;

    fn known(number: u8, content: &str, method: &str) -> TextOf {
        TextOf {
            version: TextVersion {
                text: TextId::from_random([number; 16]),
                sha256: kua_crypto::digest::sha256(content.as_bytes()),
                characters: content.chars().count() as u64,
                method: method.to_owned(),
                by: "plain 1".to_owned(),
                language: None,
                of: None,
                checked_by: None,
            },
            reviewed: true,
        }
    }

    #[test]
    fn a_text_that_is_known_gets_its_way_back_anew_and_no_second_version() {
        let map = TextMap::Parts(vec![PartPiece {
            begin: 0,
            end: 5,
            part: PartCode::Body,
            number: 1,
        }]);
        let text = |content: &str| ReadText {
            role: TextRole::Body,
            content: content.to_owned(),
            map: map.clone(),
        };
        let mut reading = Reading::of("text/plain", "");
        reading.texts = vec![text("words"), text("other words")];
        let texts = [
            known(1, "words", "extraction"),
            known(2, "words", "typed"),
            known(3, "more", "extraction"),
        ];
        let maps = better_maps(&mut reading, &texts);
        assert_eq!(maps, [(TextId::from_random([1; 16]), map.clone())]);
        let left: Vec<&str> = reading
            .texts
            .iter()
            .map(|text| text.content.as_str())
            .collect();
        assert_eq!(left, ["other words"]);
    }
}
