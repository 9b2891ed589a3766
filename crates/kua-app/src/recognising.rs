//! Recognising letters in pictures and in pages without text: what waits, how far it got, what came of it.
//!
//! It takes seconds a page, so it is a job of its own: the state of the file says how far
//! it is, each page that is done is kept, and after a crash it goes on with the next one. The
//! pages that are done lie in the cache and become one text when the last of them is there.

mod compose;

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use kua_core::access::Verb;
use kua_core::ports::{Area, Change, NewText, StoredOriginal};
use kua_core::reading::{
    MetadataCode, NoticeCode, ReadRequest, Reading, Task, TextMap, ranges_read,
};
use kua_core::recognition::{RecogniseFailure, RecogniseRequest, RecognisedPage, language_named};
use kua_core::statement::RestsOn;
use kua_core::value::{Original, TextVersion, Value};
use kua_core::{DocumentId, RecordId, TextId};

use crate::files::{FileStage, FileState};
use crate::house::{Act, House, Ids};
use crate::intake::{Origin, read_request};
use crate::problem::{Kind, Problem};
use crate::readings::{FreshText, Hints};
use crate::views::DocumentView;

pub(crate) use compose::compose;

/// The method of a text that was recognised.
pub const RECOGNISED: &str = "ocr";

/// How many pixels wide a page of a document is drawn: about 300 dots an inch for A4.
const PAGE_WIDTH: u32 = 2480;

/// The most pixels in width of a picture; letters on larger ones are no clearer.
const PICTURE_WIDTH: u32 = 3200;

/// How far recognising got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecognitionStage {
    /// It waits or is under way.
    Waiting,
    /// A person stopped it, or wanted none.
    Stopped,
    /// Nothing could be recognised; it can be tried again.
    Failed,
    /// All pages were looked at.
    Done,
}

impl RecognitionStage {
    /// Returns its word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Stopped => "stopped",
            Self::Failed => "failed",
            Self::Done => "done",
        }
    }
}

/// What is recognised of a file, and how far that got. It holds no word of the file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Recognition {
    /// How far it got.
    pub stage: RecognitionStage,
    /// The pages that are looked at.
    pub pages: Vec<u32>,
    /// How many of them were.
    pub done: usize,
    /// The languages that a person named; none leaves them to each page.
    pub languages: Vec<String>,
    /// How many pages had letters.
    pub found: usize,
    /// How many pages could not be looked at.
    pub failed: usize,
    /// How many words are unsure.
    pub unsure: usize,
    /// The recogniser, its version and the languages that read best.
    pub by: Option<String>,
    /// Why it failed, or the first page of it that did.
    pub failure: Option<RecogniseFailure>,
}

impl Recognition {
    fn of(pages: Vec<u32>, languages: Vec<String>) -> Self {
        Self {
            stage: RecognitionStage::Waiting,
            pages,
            done: 0,
            languages,
            found: 0,
            failed: 0,
            unsure: 0,
            by: None,
            failure: None,
        }
    }

    /// Whether it waits or is under way.
    pub fn is_waiting(&self) -> bool {
        self.stage == RecognitionStage::Waiting
    }

    fn fail(&mut self, failure: RecogniseFailure) {
        self.stage = RecognitionStage::Failed;
        self.failure = Some(failure);
    }
}

/// Which pages are to be recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that have no text.
    WithoutText,
    /// All of them: what is seen on a page may differ from what its letters say.
    All,
}

/// Returns the pages of a reading that have no text and can be recognised.
fn without_text(reading: &Reading) -> Vec<u32> {
    if reading.media_type.starts_with("image/") {
        return if is_tiny(reading) {
            Vec::new()
        } else {
            vec![1]
        };
    }
    let notices = reading.notices.iter();
    pages_in(notices, reading.pages.unwrap_or(0))
}

/// Says whether a picture is too small for letters: signs, bullets, the one dot that tells who read a mail.
fn is_tiny(reading: &Reading) -> bool {
    const SMALLEST: u32 = 40;
    let facts = reading.metadata.iter();
    facts
        .filter(|fact| fact.code == MetadataCode::Dimensions)
        .filter_map(|fact| fact.value.split_once(" x "))
        .any(|(width, height)| {
            let sides = [width, height].map(str::parse::<u32>);
            sides.iter().flatten().any(|side| *side < SMALLEST)
        })
}

fn pages_in<'a>(
    mut notices: impl Iterator<Item = &'a kua_core::reading::ReadNotice>,
    pages: u32,
) -> Vec<u32> {
    notices
        .find(|notice| notice.code == NoticeCode::PagesWithoutText)
        .and_then(|notice| notice.arguments.get("pages"))
        .map(|written| ranges_read(written, pages))
        .unwrap_or_default()
}

fn page_key(document: DocumentId, page: u32) -> String {
    format!("recognised/{document}/{page}")
}

/// Says whether a person corrected a text of a document: no program reads over it.
pub(crate) fn is_corrected(view: &DocumentView) -> bool {
    let mut methods = view.texts.iter().map(|text| text.version.method.as_str());
    methods.any(|method| method == crate::correcting::CORRECTED)
}

impl House {
    /// Notes in the state of a file that its pictures are to be recognised, if it has any.
    pub(crate) fn want_recognition(&self, state: &mut FileState, reading: Option<&Reading>) {
        let pages = reading.map(without_text).unwrap_or_default();
        if pages.is_empty() {
            return;
        }
        let mut recognition = Recognition::of(pages, Vec::new());
        if self.recogniser.languages().is_empty() {
            recognition.fail(RecogniseFailure::Missing);
        }
        state.recognition = Some(recognition);
        state.settle();
    }

    /// Lists the languages that can be named for recognising, as the recogniser names them.
    pub fn recognition_languages(&self) -> Vec<String> {
        self.recogniser.languages()
    }

    /// Has a file recognised, or recognised again; [`House::recognise`] does it.
    pub async fn ask_recognition(
        &self,
        document: RecordId,
        languages: &[String],
        which: Which,
    ) -> Result<Recognition, Problem> {
        self.allow(Verb::Write)?;
        let (view, original) = self.with_original(document).await?;
        if is_corrected(&view) {
            return Err(Problem::wrong(
                "recognise",
                "a person corrected what was recognised: withdraw the corrected text first, or correct it further",
            ));
        }
        let id = DocumentId::from(view.entity.row.id);
        let there = self.recogniser.languages();
        let mut named: Vec<String> = Vec::new();
        for typed in languages.iter().filter(|typed| !typed.trim().is_empty()) {
            let language = language_named(typed).filter(|language| there.contains(language));
            let language = language.ok_or_else(|| {
                Problem::wrong(typed, format!("there are data for: {}", there.join(", ")))
            })?;
            if !named.contains(&language) {
                named.push(language);
            }
        }
        let mut state = self
            .file_state(document)
            .await?
            .ok_or_else(|| Problem::new(Kind::NotFound))?;
        let count = state.pages.unwrap_or(0);
        let pages = match which {
            _ if original.media_type.starts_with("image/") => vec![1],
            Which::WithoutText => pages_in(state.notices.iter(), count),
            Which::All => (1..=count).collect(),
        };
        if pages.is_empty() {
            return Err(Problem::new(Kind::NotFound));
        }
        let gone = (1..=count.max(1)).map(|page| page_key(id, page));
        for key in gone {
            self.vault.remember(Area::Cache, &key, None).await?;
        }
        let recognition = Recognition::of(pages, named);
        state.recognition = Some(recognition.clone());
        state.settle();
        self.remember_state(id, &state).await?;
        Ok(recognition)
    }

    /// Stops recognising a file; the pages that are done are kept for the next time.
    pub async fn stop_recognition(&self, document: RecordId) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        let (view, _) = self.with_original(document).await?;
        let Some(mut state) = self.file_state(document).await? else {
            return Ok(());
        };
        if let Some(recognition) = state.recognition.as_mut().filter(|one| one.is_waiting()) {
            recognition.stage = RecognitionStage::Stopped;
            state.settle();
            self.remember_state(view.entity.row.id.into(), &state)
                .await?;
        }
        Ok(())
    }

    /// Recognises a file that waits for it, page by page, and makes a text of what was found.
    ///
    /// `told` hears how many of how many pages are done. Two at a time would only be slower,
    /// so a second call waits for the first. Returns what came of it, or how far it got where
    /// somebody stopped it.
    pub async fn recognise(
        &self,
        document: RecordId,
        mut told: impl FnMut(usize, usize) + Send,
    ) -> Result<Recognition, Problem> {
        self.allow(Verb::Write)?;
        let _one_at_a_time = self.recognising.lock().await;
        let (view, original) = self.with_original(document).await?;
        let id = DocumentId::from(view.entity.row.id);
        let state = self.file_state(document).await?;
        let wanted = state.and_then(|state| state.recognition);
        let Some(wanted) = wanted.filter(Recognition::is_waiting) else {
            return Err(Problem::new(Kind::NotFound));
        };
        let mut recognised = BTreeMap::new();
        let mut request = RecogniseRequest {
            languages: wanted.languages.clone(),
            ..RecogniseRequest::default()
        };
        let (mut failed, mut first) = (0, None);
        let mut broke_off = false;
        for (number, page) in wanted.pages.iter().enumerate() {
            match self.recognised_page(id, &original, *page, &request).await? {
                Ok(found) => {
                    if !found.languages.is_empty() {
                        request.before.clone_from(&found.languages);
                    }
                    recognised.insert(*page, found);
                }
                Err(failure) => {
                    let is_over = failure.is_of_the_machine();
                    failed += 1;
                    first.get_or_insert(failure);
                    if is_over {
                        broke_off = true;
                        break;
                    }
                }
            }
            // Somebody may have stopped it, or asked for it anew, while the page was looked at.
            let Some(mut state) = self.file_state(document).await? else {
                return Err(Problem::new(Kind::NotFound));
            };
            let Some(now) = state.recognition.as_mut() else {
                return Err(Problem::new(Kind::NotFound));
            };
            if !now.is_waiting() || now.pages != wanted.pages || now.languages != wanted.languages {
                return Ok(now.clone());
            }
            now.done = number + 1;
            self.remember_state(id, &state).await?;
            told(number + 1, wanted.pages.len());
        }
        let mut ended = Recognition {
            failed,
            failure: first,
            ..wanted
        };
        ended.done = recognised.len() + failed;
        ended.found = recognised
            .values()
            .filter(|page| !page.content.is_empty())
            .count();
        ended.unsure = recognised.values().map(RecognisedPage::unsure).sum();
        // What broke off wants a look, and its pages are kept for the next time.
        ended.stage = match recognised.is_empty() || broke_off {
            true => RecognitionStage::Failed,
            false => RecognitionStage::Done,
        };
        if ended.found > 0 {
            ended.by = Some(self.recogniser_in_words(&recognised));
        }
        self.keep_recognised(&view, &original, &recognised, ended)
            .await
    }

    /// Goes on with all files that wait for recognising, beside the requests.
    ///
    /// To be called when a desk opens and when a file came; where it runs already, nothing is added.
    pub fn recognise_beside(&self) {
        if self.recognising_beside.swap(true, Ordering::SeqCst) {
            return;
        }
        let house = self.clone();
        tokio::spawn(async move {
            let mut gave_up = false;
            'waiting: loop {
                let waiting = house.files_to_recognise().await.unwrap_or_default();
                if waiting.is_empty() {
                    break;
                }
                for (document, _) in waiting {
                    if let Err(problem) = house.recognise(document, |_, _| ()).await
                        && house.give_up(document, &problem).await.is_err()
                    {
                        // A disk that is full for this is full for the next: the next opening tries again.
                        gave_up = true;
                        break 'waiting;
                    }
                }
            }
            house.recognising_beside.store(false, Ordering::SeqCst);
            if gave_up {
                return;
            }
            // One that came between the last look and now.
            let waiting = house.files_to_recognise().await;
            if waiting.is_ok_and(|waiting| !waiting.is_empty()) {
                house.recognise_beside();
            }
        });
    }

    /// Lists the files that are being recognised beside the requests or wait for it, with how far each is.
    ///
    /// Asked only while something is done there: looking through all files takes its time.
    pub async fn recognised_beside(&self) -> Result<Vec<(RecordId, Recognition)>, Problem> {
        if !self.recognising_beside.load(Ordering::SeqCst) {
            return Ok(Vec::new());
        }
        self.files_to_recognise().await
    }

    async fn files_to_recognise(&self) -> Result<Vec<(RecordId, Recognition)>, Problem> {
        let waiting = self.waiting_files().await?;
        Ok(waiting
            .into_iter()
            .filter_map(|one| Some((one.document, one.state.recognition?)))
            .filter(|(_, recognition)| recognition.is_waiting())
            .collect())
    }

    /// Notes that a file could not be recognised for a reason that is not in it.
    async fn give_up(&self, document: RecordId, problem: &Problem) -> Result<(), Problem> {
        let Some(mut state) = self.file_state(document).await? else {
            return Ok(());
        };
        if let Some(recognition) = state.recognition.as_mut() {
            recognition.fail(RecogniseFailure::NotStarted {
                reason: problem.kind.key().to_owned(),
            });
        }
        state.settle();
        let row = self.entity_row(document).await?;
        self.remember_state(row.id.into(), &state).await
    }

    /// Returns a document with its original, or that nothing is there.
    async fn with_original(&self, document: RecordId) -> Result<(DocumentView, Original), Problem> {
        let view = self.document(document).await?;
        let original = view.original.clone();
        let original = original.ok_or_else(|| Problem::new(Kind::NotFound))?;
        Ok((view, original))
    }

    /// Takes a page out of the cache, or has it drawn and recognised and keeps it there.
    async fn recognised_page(
        &self,
        document: DocumentId,
        original: &Original,
        page: u32,
        request: &RecogniseRequest,
    ) -> Result<Result<RecognisedPage, RecogniseFailure>, Problem> {
        let key = page_key(document, page);
        let kept = self.vault.recall(Area::Cache, &key).await?;
        let kept = kept.and_then(|bytes| serde_json::from_slice::<RecognisedPage>(&bytes).ok());
        if let Some(kept) = kept {
            return Ok(Ok(kept));
        }
        let width = match original.media_type.starts_with("image/") {
            true => PICTURE_WIDTH,
            false => PAGE_WIDTH,
        };
        let drawing = ReadRequest {
            task: Task::Picture { page, width },
            ..read_request(original.name.as_deref())
        };
        let source = self.vault.open_original(original.file).await?;
        let picture = match self.reader.picture(drawing, source).await {
            Ok(picture) => picture,
            Err(failure) => {
                let reason = failure.code().to_owned();
                return Ok(Err(RecogniseFailure::NoPicture { reason }));
            }
        };
        let found = self.recogniser.recognise(request.clone(), picture).await;
        let found = found.and_then(checked);
        if let Ok(found) = &found {
            let bytes = serde_json::to_vec(found).ok();
            self.vault.remember(Area::Cache, &key, bytes).await?;
        }
        Ok(found)
    }

    fn recogniser_in_words(&self, pages: &BTreeMap<u32, RecognisedPage>) -> String {
        let mut languages: Vec<String> = Vec::new();
        for page in pages.values().filter(|page| !page.languages.is_empty()) {
            let joined = page.languages.join("+");
            if !languages.contains(&joined) {
                languages.push(joined);
            }
        }
        let version = self.recogniser.version().unwrap_or_default();
        format!("{version} ({})", languages.join(", "))
    }

    /// Makes a text of what was recognised, if it is not there already, and notes the end.
    async fn keep_recognised(
        &self,
        view: &DocumentView,
        original: &Original,
        recognised: &BTreeMap<u32, RecognisedPage>,
        ended: Recognition,
    ) -> Result<Recognition, Problem> {
        let row = &view.entity.row;
        let id = DocumentId::from(row.id);
        let Some(mut state) = self.file_state(row.id).await? else {
            return Err(Problem::new(Kind::NotFound));
        };
        state.recognition = Some(ended.clone());
        state.settle();
        let mut changes = vec![state.change(id)];
        if ended.stage == RecognitionStage::Done {
            let gone = |page: &u32| Change::Remember(Area::Cache, page_key(id, *page), None);
            changes.extend(ended.pages.iter().map(gone));
        }
        let read = self.read_before(view).await?;
        let (content, map) = compose(
            read.as_ref()
                .map(|(_, content, map)| (content.as_str(), map)),
            recognised,
            state.pages.unwrap_or(0),
        );
        let sha256 = kua_crypto::digest::sha256(content.as_bytes());
        let known = view.texts.iter().any(|text| text.version.sha256 == sha256);
        if ended.found == 0 || known {
            self.keep(Act::default(), self.readings(), changes).await?;
            return Ok(ended);
        }
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
        let text = FreshVersion {
            content,
            map: TextMap::Pages(map),
            method: RECOGNISED,
            by: ended.by.clone().unwrap_or_default(),
            of: read.map(|(text, _, _)| text),
            checked_by: None,
        };
        let stored = StoredOriginal {
            file: original.file,
            sha256: original.sha256,
            size: original.size,
        };
        self.keep_version(id, &stored, &origin, hints, text, changes)
            .await?;
        Ok(ended)
    }

    /// Returns what was read of a document's pages before anything was recognised.
    async fn read_before(
        &self,
        view: &DocumentView,
    ) -> Result<Option<(TextId, String, kua_core::reading::PageMap)>, Problem> {
        let read = |version: &TextVersion| version.method == "extraction";
        let mut texts = view.texts.iter().map(|text| &text.version);
        let Some(version) = texts.rfind(|version| read(version)) else {
            return Ok(None);
        };
        let map = self.vault.text_map(&self.scope(), version.text).await?;
        let TextMap::Pages(map) = map else {
            return Ok(None);
        };
        let stored = self.vault.text(&self.scope(), version.text).await?;
        Ok(Some((version.text, stored.content, map)))
    }

    /// Keeps a new version of a document's text, with proposals made of it.
    pub(crate) async fn keep_version(
        &self,
        document: DocumentId,
        stored: &StoredOriginal,
        origin: &Origin,
        hints: Hints,
        version: FreshVersion,
        changes: Vec<Change>,
    ) -> Result<TextId, Problem> {
        let mut ids = Ids::draw()?;
        let text = TextId::from_random(ids.next());
        let found = self
            .propose(&version.content, hints.clone(), Some(&stored.sha256))
            .await?;
        let language = found.document.language.clone();
        let value = Value::TextVersion(TextVersion {
            text,
            sha256: kua_crypto::digest::sha256(version.content.as_bytes()),
            characters: version.content.chars().count() as u64,
            method: version.method.to_owned(),
            by: version.by,
            language: origin.language.clone().or(language),
            of: version.of,
            checked_by: version.checked_by,
        });
        let mut act = Act {
            texts: vec![NewText {
                text,
                document,
                original: Some(stored.file),
                content: version.content.clone(),
                map: version.map,
                guard: self.guard(origin),
            }],
            ..Act::default()
        };
        let rests_on = [RestsOn {
            document,
            text: None,
            sha256: stored.sha256,
        }];
        let made = vec![("text", value)];
        self.fill(&mut act, &mut ids, document, origin, made, &rests_on);
        let mut readings = self.readings();
        readings.add(
            text,
            FreshText {
                content: version.content,
                proposals: found,
                hints,
            },
        );
        self.keep(act, readings, changes).await?;
        Ok(text)
    }
}

/// A new version of a text, before it is kept.
pub(crate) struct FreshVersion {
    pub content: String,
    pub map: TextMap,
    pub method: &'static str,
    pub by: String,
    pub of: Option<TextId>,
    pub checked_by: Option<String>,
}

/// Refuses a page whose boxes lie outside of its text.
fn checked(page: RecognisedPage) -> Result<RecognisedPage, RecogniseFailure> {
    let map = kua_core::reading::PageMap {
        pages: vec![kua_core::reading::PageSize {
            begin: 0,
            width: page.width,
            height: page.height,
        }],
        runs: page.runs.clone(),
        certainties: page.certainties.clone(),
    };
    let characters = page.content.chars().count() as u64;
    if TextMap::Pages(map).fits(characters) {
        Ok(page)
    } else {
        Err(RecogniseFailure::Nonsense)
    }
}

impl FileState {
    /// Says how far the file is, now that what is inside it is settled.
    pub(crate) fn settle(&mut self) {
        if !matches!(self.stage, FileStage::Read | FileStage::Recognising) {
            return;
        }
        let waits = self
            .recognition
            .as_ref()
            .is_some_and(Recognition::is_waiting);
        self.stage = if waits {
            FileStage::Recognising
        } else {
            FileStage::Read
        };
    }
}
