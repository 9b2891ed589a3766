//! What is said in a recording, as a person writes it down or a file of subtitles has it.

use std::io::Cursor;

use kua_core::access::{Guarded, Verb};
use kua_core::ports::{EntityRow, NewText, StatementQuery};
use kua_core::reading::{ReadRequest, TextMap};
use kua_core::statement::{Payload, PayloadKind, RestsOn, Verdict};
use kua_core::transcript::Transcript;
use kua_core::value::{TextVersion, Value};
use kua_core::{DocumentId, RecordId, StatementId, TextId};

use crate::house::{Act, House, Ids};
use crate::problem::{Kind, Problem};
use crate::readings::{FreshText, Hints, extract};

/// The method of a text that says what is heard in a recording.
pub const TRANSCRIPT: &str = "transcript";

/// The largest file of subtitles, in bytes.
const LARGEST: u64 = 32 * 1024 * 1024;

/// What is said in a recording.
pub struct Spoken {
    /// The text version.
    pub text: TextId,
    /// Its words and their times.
    pub transcript: Transcript,
    /// BCP 47 tag, if known.
    pub language: Option<String>,
    /// Who wrote it down, shortened.
    pub by: String,
}

/// A text that a person makes for a document, beside what was read of it.
pub(super) struct Made {
    /// Its method.
    pub(super) method: &'static str,
    /// Its characters.
    pub(super) content: String,
    /// The way back to the original.
    pub(super) map: TextMap,
    /// BCP 47 tag, where the person says so.
    pub(super) language: Option<String>,
}

impl House {
    /// Returns what was written down of a recording last.
    pub(super) async fn spoken(&self, document: &EntityRow) -> Result<Option<Spoken>, Problem> {
        let Some((_, payload, version)) = self.made_text(document, TRANSCRIPT).await? else {
            return Ok(None);
        };
        let stored = self.vault.text(&self.scope(), version.text).await?;
        let times = match self.vault.text_map(&self.scope(), version.text).await? {
            TextMap::Times(times) => times,
            _ => Vec::new(),
        };
        Ok(Some(Spoken {
            text: version.text,
            transcript: Transcript {
                content: stored.content,
                times,
            },
            language: version.language,
            by: payload.author.short(),
        }))
    }

    /// Keeps what a person wrote down of a recording, as a new version of its transcript.
    ///
    /// `of` is the version that the person began from: where somebody else kept another
    /// one meanwhile, nothing is kept. Returns none where nothing was changed.
    pub async fn keep_transcript(
        &self,
        document: RecordId,
        of: Option<TextId>,
        typed: &str,
        language: Option<String>,
    ) -> Result<Option<TextId>, Problem> {
        self.allow(Verb::Write)?;
        let recording = self.recording(document).await?;
        let transcript = Transcript::read(typed);
        if transcript.content.trim().is_empty() {
            return Err(Problem::new(Kind::Empty));
        }
        if let Some(before) = &recording.spoken {
            if before.transcript == transcript
                && (language.is_none() || language == before.language)
            {
                return Ok(None);
            }
            if of != Some(before.text) {
                return Err(Problem::new(Kind::Overtaken));
            }
        }
        let language = language.or(recording.spoken.and_then(|before| before.language));
        let made = Made {
            method: TRANSCRIPT,
            content: transcript.content,
            map: TextMap::Times(transcript.times),
            language,
        };
        self.keep_made(&recording.document, made).await.map(Some)
    }

    /// Takes a file of subtitles as the transcript of a recording.
    pub async fn take_subtitles(
        &self,
        document: RecordId,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<TextId, Problem> {
        self.allow(Verb::Write)?;
        let recording = self.recording(document).await?;
        let mut request: ReadRequest = crate::intake::read_request(Some(name));
        request.limits.original_bytes = LARGEST;
        request.limits.text_bytes = LARGEST;
        let read = self
            .reader
            .read(request, Box::new(Cursor::new(bytes)))
            .await;
        let unreadable = |detail: String| {
            Problem::new(Kind::Unreadable)
                .with("name", name)
                .with("detail", detail)
        };
        let reading = read.map_err(|failure| unreadable(failure.to_string()))?;
        let language = reading.language.clone();
        let text = reading
            .texts
            .into_iter()
            .find(|text| text.map.times().is_some_and(|times| !times.is_empty()))
            .ok_or_else(|| Problem::new(Kind::NoTimes))?;
        let made = Made {
            method: TRANSCRIPT,
            content: text.content,
            map: text.map,
            language: language.or(recording.spoken.and_then(|before| before.language)),
        };
        self.keep_made(&recording.document, made).await
    }

    /// Names the draft of a transcript; the drafts of notes have other names.
    pub fn transcript_draft(document: RecordId) -> String {
        format!("{DRAFTS}{document}")
    }

    /// Finds the text of a method that a person made of a document last.
    pub(super) async fn made_text(
        &self,
        document: &EntityRow,
        method: &str,
    ) -> Result<Option<(StatementId, Payload, TextVersion)>, Problem> {
        let query = StatementQuery {
            subjects: Some(document.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["text".to_owned()]),
            live: true,
            newest_first: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?.into_iter();
        Ok(found
            .map(|(statement, _)| (statement.id, statement.payload))
            .find_map(|(id, payload)| match &payload.value {
                Value::TextVersion(version) if version.method == method => {
                    let version = version.clone();
                    Some((id, payload, version))
                }
                _ => None,
            }))
    }

    /// Keeps a text that a person made of a document; the one of the same method before it is replaced.
    ///
    /// It is as closed as the original, whatever else is open about the document.
    pub(super) async fn keep_made(
        &self,
        document: &EntityRow,
        made: Made,
    ) -> Result<TextId, Problem> {
        let row = document;
        let document = DocumentId::from(row.id);
        let (_, original) = self.original_of(row.id).await?;
        let origin = self.origin_of(row).await?;
        let guard = self.guard(&origin);
        let before = self.made_text(row, made.method).await?;
        let hints = Hints {
            language: match &made.language {
                Some(language) => Some(language.clone()),
                None => self.stated_language(row).await?,
            },
            published: origin.stated.clone().or_else(|| origin.published.clone()),
            media_type: Some(original.media_type.clone()),
            ..Hints::default()
        };
        let mut request = hints.clone().request();
        request.content = made.content.clone();
        let proposals = extract(self.extractor.clone(), request).await?;
        let mut ids = Ids::draw()?;
        let text = TextId::from_random(ids.next());
        let sha256 = kua_crypto::digest::sha256(made.content.as_bytes());
        let version = TextVersion {
            text,
            sha256,
            characters: made.content.chars().count() as u64,
            method: made.method.to_owned(),
            by: concat!("kua ", env!("CARGO_PKG_VERSION")).to_owned(),
            language: hints
                .language
                .clone()
                .or_else(|| proposals.document.language.clone()),
            of: None,
            checked_by: None,
        };
        let id = StatementId::from_random(ids.next());
        let said = Payload {
            access: guard.access,
            case: guard.case,
            rests_on: vec![RestsOn {
                document,
                text: None,
                sha256: original.sha256,
            }],
            ..self.statement(row.id, "text", Value::TextVersion(version))
        };
        let mut act = Act::default();
        act.statements.push((id, said));
        if let Some((old, payload, _)) = before {
            let judged = Payload {
                access: payload.access,
                case: payload.case,
                ..self.judgement(
                    old.into(),
                    Verdict::Correct.code(),
                    Value::Record(id.into()),
                )
            };
            act.statements
                .push((StatementId::from_random(ids.next()), judged));
        }
        act.texts.push(NewText {
            text,
            document,
            original: Some(original.file),
            content: made.content.clone(),
            map: made.map,
            guard: Guarded { ..guard },
        });
        let mut readings = self.readings();
        readings.add(
            text,
            FreshText {
                content: made.content,
                proposals,
                hints,
            },
        );
        self.keep(act, readings, Vec::new()).await?;
        Ok(text)
    }
}

/// What the names of drafts of transcripts begin with.
pub(crate) const DRAFTS: &str = "transcript/";
