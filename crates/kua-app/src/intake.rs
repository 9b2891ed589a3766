//! Taking in: a file, or what somebody types while listening.

use std::io::Read;

use kua_core::access::{Access, Guarded, Verb};
use kua_core::edtf::Edtf;
use kua_core::passage::Passage;
use kua_core::ports::{Area, Change, NewText, StoredOriginal};
use kua_core::proposal::ProposalDocument;
use kua_core::reading::{
    MetadataCode, Metadatum, NoticeCode, ReadFailure, ReadNotice, ReadRequest, Reading, TextMap,
    TextRole,
};
use kua_core::schema;
use kua_core::statement::{Payload, RestsOn};
use kua_core::value::{Consent, Name, NameKind, Original, Term, Text, TextVersion, Time, Value};
use kua_core::{DocumentId, OriginalId, RecordId, StatementId, TextId};

use crate::chats::{attached, is_closed_original, title_of};
use crate::files::{FileState, PART_OF};
use crate::house::{Act, House, Ids};
use crate::language::{doubtful, primary};
use crate::limits::{Budget, Limits};
use crate::problem::{Kind, Problem};
use crate::readings::{FreshText, Hints, extract};

/// What comes with a document, as the person who adds it says.
#[derive(Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Origin {
    /// The name it came under.
    pub name: Option<String>,
    /// A title, where the person gives one.
    pub title: Option<String>,
    /// From whom it came.
    pub received_from: Option<String>,
    /// How it came.
    pub received_how: Option<String>,
    /// What it is kept for.
    pub purpose: Option<String>,
    /// How closed it is; the team, unless said otherwise.
    #[serde(with = "crate::drafts::access_word")]
    pub access: Option<Access>,
    /// BCP 47 tag, where the person says so.
    pub language: Option<String>,
    /// Day of publication, where the person says so.
    pub published: Option<Edtf>,
    /// Per use (`keep`, `share`, `publish`, `image`, `voice`) the answer; what is missing was not asked.
    pub consent: Vec<(String, String)>,
    /// Who interviewed.
    pub interviewer: Option<String>,
    /// Who interpreted.
    pub interpreter: Option<String>,
    /// Where it was said.
    pub place: Option<String>,
    /// When it was said.
    pub stated: Option<Edtf>,
    /// The case it belongs to, where it is open to the members of one.
    pub case: Option<RecordId>,
    /// The document it was made from, and with what tool.
    pub derived_from: Option<(DocumentId, String)>,
    /// What a keeper raised for it and all that lies in it.
    pub limits: Limits,
}

/// What became of a file that was added.
pub struct Added {
    /// The document.
    pub document: DocumentId,
    /// The name it came under.
    pub name: Option<String>,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// Media type, if it was told.
    pub media_type: Option<String>,
    /// Its language, if it was told.
    pub language: Option<String>,
    /// How many proposals wait.
    pub proposals: usize,
    /// What the reader remarked.
    pub notices: Vec<ReadNotice>,
    /// Why it has no text; its original is kept all the same.
    pub unreadable: Option<String>,
    /// The document that has the same bytes and was in the vault before; nothing was added.
    pub duplicate_of: Option<RecordId>,
    /// What became of the files that lie in it.
    pub members: Vec<Added>,
}

impl Added {
    /// Returns it and all that lies in it, each with its depth.
    pub fn all(&self) -> Vec<(usize, &Self)> {
        let mut all = vec![(0, self)];
        for member in &self.members {
            all.extend(
                member
                    .all()
                    .into_iter()
                    .map(|(depth, one)| (depth + 1, one)),
            );
        }
        all
    }
}

/// The file that a file lies in.
#[derive(Clone)]
pub(crate) struct Inside {
    /// Its document.
    pub within: DocumentId,
    /// How many files deep; 1 is a file in a file.
    pub depth: u32,
    /// The message that it came with, in a conversation.
    pub message: Option<Passage>,
    /// What is left for all files in the outermost one.
    pub budget: Budget,
}

/// What the texts of a reading become.
#[derive(Default)]
pub(crate) struct Taken {
    pub statements: Vec<(&'static str, Value)>,
    pub texts: Vec<NewText>,
    pub fresh: Vec<(TextId, FreshText)>,
    pub beside: Vec<(TextId, String)>,
    pub language: Option<String>,
    pub proposals: usize,
    pub notices: Vec<ReadNotice>,
}

impl House {
    /// Takes in a file: the original is kept, its text read, proposals made; so are the files in it.
    ///
    /// A file whose bytes are in the vault already is not kept twice. A file
    /// that cannot be read is kept without a text.
    pub async fn add_document(
        &self,
        origin: Origin,
        open: impl Fn() -> std::io::Result<Box<dyn Read + Send>> + Send + Sync,
    ) -> Result<Added, Problem> {
        self.allow(Verb::Write)?;
        self.allow_limits(&origin)?;
        let stored = self.put(&origin, open).await?;
        self.take_in(origin, stored, None, &[], None).await
    }

    /// Takes in the bytes of a file; nothing names them yet.
    pub(crate) async fn put(
        &self,
        origin: &Origin,
        open: impl Fn() -> std::io::Result<Box<dyn Read + Send>> + Send + Sync,
    ) -> Result<StoredOriginal, Problem> {
        let unreadable = |error: std::io::Error| {
            Problem::new(Kind::Unreadable)
                .with("name", origin.name.as_deref().unwrap_or("the file"))
                .with("detail", error)
        };
        Ok(self.vault.put_original(open().map_err(unreadable)?).await?)
    }

    /// Makes a document of a stored original, reads it, and takes in the files in it.
    ///
    /// `queued` names what made it wait: that goes in the very act that makes the document.
    pub(crate) async fn take_in(
        &self,
        origin: Origin,
        stored: StoredOriginal,
        inside: Option<Inside>,
        beside: &[Metadatum],
        queued: Option<&str>,
    ) -> Result<Added, Problem> {
        if let Some(added) = self
            .known_already(&origin, &stored, inside.as_ref(), queued)
            .await?
        {
            return Ok(added);
        }
        let read = self.read_stored(&origin, &stored).await?;
        self.take_read(origin, stored, inside, beside, read, queued)
            .await
    }

    /// Finds the document that has the same bytes, and says of it that it came in another one too.
    pub(crate) async fn known_already(
        &self,
        origin: &Origin,
        stored: &StoredOriginal,
        inside: Option<&Inside>,
        queued: Option<&str>,
    ) -> Result<Option<Added>, Problem> {
        // The same bytes may be in a document that this actor may not see: then they are kept again.
        for before in self.vault.originals_with(stored.sha256).await? {
            if let Some(document) = self.document_of(before).await? {
                if let Some(inside) = inside.filter(|inside| document != inside.within.into()) {
                    self.say_part_of(document, inside, origin).await?;
                }
                if let Some(queued) = queued {
                    self.vault.remember(Area::Draft, queued, None).await?;
                }
                return Ok(Some(Added {
                    document: document.into(),
                    name: origin.name.clone(),
                    sha256: hexadecimal(&stored.sha256),
                    size: stored.size,
                    media_type: None,
                    language: None,
                    proposals: 0,
                    notices: Vec::new(),
                    unreadable: None,
                    duplicate_of: Some(document),
                    members: Vec::new(),
                }));
            }
        }
        Ok(None)
    }

    /// Reads the texts of a stored original.
    pub(crate) async fn read_stored(
        &self,
        origin: &Origin,
        stored: &StoredOriginal,
    ) -> Result<Result<Reading, ReadFailure>, Problem> {
        let limits = self.limits(None).await?.with(&origin.limits);
        self.read_original(origin.name.as_deref(), limits, stored)
            .await
    }

    /// Makes a document of a stored original that was read, and takes in the files in it.
    pub(crate) async fn take_read(
        &self,
        mut origin: Origin,
        stored: StoredOriginal,
        inside: Option<Inside>,
        beside: &[Metadatum],
        read: Result<Reading, ReadFailure>,
        queued: Option<&str>,
    ) -> Result<Added, Problem> {
        let limits = self.limits(None).await?.with(&origin.limits);
        let mut ids = Ids::draw()?;
        let document = DocumentId::from_random(ids.next());
        let (reading, failure) = match read {
            Ok(reading) => (Some(reading), None),
            Err(failure) => (None, Some(failure)),
        };
        if origin.title.is_none() {
            origin.title = reading.as_ref().and_then(title_of);
        }
        let mut state = FileState::of(
            reading.as_ref(),
            failure,
            self.reader.version(),
            self.clock.now(),
        );
        self.want_recognition(&mut state, reading.as_ref());
        let original = Original {
            file: stored.file,
            sha256: stored.sha256,
            size: stored.size,
            media_type: reading.as_ref().map_or_else(
                || "application/octet-stream".to_owned(),
                |r| r.media_type.clone(),
            ),
            name: origin.name.clone(),
            derived_from: origin.derived_from.clone(),
        };
        let mut made = document_statements(&origin);
        made.push(("original", Value::Original(original)));
        if let Some(inside) = &inside {
            made.push((PART_OF, Value::Record(inside.within.into())));
        }
        let mut taken = Taken::default();
        made.extend(file_facts(beside));
        made.extend(file_facts(&named_time(origin.name.as_deref())));
        if let Some(reading) = &reading {
            made.extend(file_facts(&reading.metadata));
            taken = self
                .take_texts(&mut ids, document, &stored, reading, &origin)
                .await?;
            made.append(&mut taken.statements);
            state.notices.append(&mut taken.notices);
        }
        let mut added = Added {
            document,
            name: origin.name.clone(),
            sha256: hexadecimal(&stored.sha256),
            size: stored.size,
            media_type: reading.as_ref().map(|reading| reading.media_type.clone()),
            language: origin.language.clone().or(taken.language),
            proposals: taken.proposals,
            notices: state.notices.clone(),
            unreadable: state.failure.as_ref().map(ToString::to_string),
            duplicate_of: None,
            members: Vec::new(),
        };
        let rests_on = vec![RestsOn {
            document,
            text: None,
            sha256: stored.sha256,
        }];
        let mut act = Act {
            texts: taken.texts,
            ..Act::default()
        };
        act.originals.push(stored.clone());
        self.fill(&mut act, &mut ids, document, &origin, made, &rests_on);
        let message = inside.as_ref().and_then(|inside| inside.message.clone());
        for (_, payload) in &mut act.statements {
            if payload.property == PART_OF {
                payload.passages.extend(message.clone());
            }
        }
        let messages = act
            .texts
            .iter()
            .map(|text| attached(document, text.text, &text.content, &text.map))
            .find(|attached| !attached.is_empty())
            .unwrap_or_default();
        let mut readings = self.readings();
        for (text, fresh) in taken.fresh {
            readings.add(text, fresh);
        }
        for (text, content) in taken.beside {
            readings.add_beside(text, content);
        }
        let mut changes = vec![state.change(document)];
        changes.extend(Self::limits_change(document, &origin.limits));
        changes.extend(queued.map(|name| Change::Remember(Area::Draft, name.to_owned(), None)));
        self.keep(act, readings, changes).await?;
        if let Some(reading) = reading
            && !reading.members.is_empty()
        {
            let within = Inside {
                within: document,
                depth: inside.as_ref().map_or(0, |inside| inside.depth) + 1,
                message: None,
                budget: inside.map_or_else(|| Budget::of(limits), |inside| inside.budget),
            };
            // The title of a conversation is not the one of a picture in it.
            let taking = self.take_members(&origin, &stored, within, &messages);
            let mut taken = Box::pin(taking).await?;
            added.members = std::mem::take(&mut taken.members);
            added.notices.extend(taken.notices.iter().cloned());
            state.unpacked(taken);
            self.remember_state(document, &state).await?;
        }
        Ok(added)
    }

    /// Says of a document that it came in another one too.
    async fn say_part_of(
        &self,
        document: RecordId,
        inside: &Inside,
        origin: &Origin,
    ) -> Result<(), Problem> {
        let known = kua_core::ports::StatementQuery {
            subjects: Some(vec![document]),
            properties: Some(vec![PART_OF.to_owned()]),
            links_to: Some(vec![inside.within.into()]),
            ..Default::default()
        };
        if !self.statements(known).await?.is_empty() {
            return Ok(());
        }
        let mut ids = Ids::draw()?;
        // It tells of both, so it is as closed as either: it must open neither.
        let guard = self.entity_row(document).await?.guard;
        let guard = guard.tied_to(self.guard(origin), self.actor().key());
        let within = Value::Record(inside.within.into());
        let payload = Payload {
            access: guard.access,
            case: guard.case,
            passages: inside.message.iter().cloned().collect(),
            ..self.statement(document, PART_OF, within)
        };
        let act = Act {
            statements: vec![(StatementId::from_random(ids.next()), payload)],
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await
    }

    /// Turns the texts of a reading into text versions with their proposals.
    pub(crate) async fn take_texts(
        &self,
        ids: &mut Ids,
        document: DocumentId,
        stored: &StoredOriginal,
        reading: &Reading,
        origin: &Origin,
    ) -> Result<Taken, Problem> {
        let mut taken = Taken::default();
        for text in &reading.texts {
            if text.content.trim().is_empty() {
                continue;
            }
            let id = TextId::from_random(ids.next());
            let body = text.role == TextRole::Body;
            if body {
                let mut hints = hints(reading, origin);
                let hash = Some(&stored.sha256);
                let mut found = self.propose(&text.content, hints.clone(), hash).await?;
                if let Some(declared) = doubtful(reading, origin) {
                    match &found.document.language {
                        Some(told) if primary(told) != primary(declared) => {
                            taken.notices.push(
                                ReadNotice::new(NoticeCode::LanguageContradicted)
                                    .with("declared", declared)
                                    .with("language", told),
                            );
                        }
                        Some(_) => {}
                        None => {
                            hints.language = Some(declared.to_owned());
                            found = self.propose(&text.content, hints.clone(), hash).await?;
                        }
                    }
                }
                let language = found.document.language.clone();
                taken.language = origin.language.clone().or(taken.language).or(language);
                taken.proposals += found.proposals.len();
                let fresh = FreshText {
                    content: text.content.clone(),
                    proposals: found,
                    hints,
                };
                taken.fresh.push((id, fresh));
            } else if text.role == TextRole::Head {
                taken.beside.push((id, text.content.clone()));
            }
            taken.statements.push((
                "text",
                Value::TextVersion(TextVersion {
                    text: id,
                    sha256: kua_crypto::digest::sha256(text.content.as_bytes()),
                    characters: text.content.chars().count() as u64,
                    method: match text.role {
                        TextRole::Body => "extraction",
                        TextRole::Furniture => crate::projector::FURNITURE,
                        TextRole::Head => crate::projector::HEAD,
                    }
                    .to_owned(),
                    by: self.reader.version().to_owned(),
                    language: taken.language.clone().filter(|_| body),
                    of: None,
                    checked_by: None,
                }),
            ));
            taken.texts.push(NewText {
                text: id,
                document,
                original: Some(stored.file),
                content: text.content.clone(),
                map: text.map.clone(),
                guard: if text.role == TextRole::Head {
                    self.sealed()
                } else {
                    self.guard(origin)
                },
            });
        }
        Ok(taken)
    }

    /// Keeps what was typed here as a document of its own.
    pub async fn add_note(&self, origin: Origin, content: String) -> Result<Added, Problem> {
        self.allow(Verb::Write)?;
        let content = content.replace("\r\n", "\n").replace('\r', "\n");
        if content.trim().is_empty() {
            return Err(Problem::new(Kind::Empty));
        }
        let mut ids = Ids::draw()?;
        let document = DocumentId::from_random(ids.next());
        let text = TextId::from_random(ids.next());
        let mut act = Act::default();
        let hash = kua_crypto::digest::sha256(content.as_bytes());
        let hints = Hints {
            language: origin.language.clone(),
            published: origin.stated.clone().or_else(|| origin.published.clone()),
            title: origin.title.clone(),
            media_type: Some("text/plain".to_owned()),
            ..Hints::default()
        };
        let found = self.propose(&content, hints.clone(), None).await?;
        let mut made = document_statements(&origin);
        let language = origin
            .language
            .clone()
            .or_else(|| found.document.language.clone());
        made.push((
            "text",
            Value::TextVersion(TextVersion {
                text,
                sha256: hash,
                characters: content.chars().count() as u64,
                method: "typed".to_owned(),
                by: concat!("kua ", env!("CARGO_PKG_VERSION")).to_owned(),
                language: language.clone(),
                of: None,
                checked_by: None,
            }),
        ));
        let added = Added {
            document,
            name: None,
            sha256: hexadecimal(&hash),
            size: content.len() as u64,
            media_type: Some("text/plain".to_owned()),
            language,
            proposals: found.proposals.len(),
            notices: Vec::new(),
            unreadable: None,
            duplicate_of: None,
            members: Vec::new(),
        };
        let mut readings = self.readings();
        readings.add(
            text,
            FreshText {
                content: content.clone(),
                proposals: found,
                hints,
            },
        );
        let guard = self.guard(&origin);
        act.texts.push(NewText {
            text,
            document,
            original: None,
            content,
            map: TextMap::Same,
            guard,
        });
        let rests_on = vec![RestsOn {
            document,
            text: Some(text),
            sha256: hash,
        }];
        self.fill(&mut act, &mut ids, document, &origin, made, &rests_on);
        self.keep(act, readings, Vec::new()).await?;
        Ok(added)
    }

    pub(crate) async fn document_of(&self, file: OriginalId) -> Result<Option<RecordId>, Problem> {
        let query = kua_core::ports::StatementQuery {
            properties: Some(vec!["original".to_owned()]),
            links_to: Some(vec![RecordId::from_bytes(file.bytes())]),
            live: true,
            ..Default::default()
        };
        let found = self.statements(query).await?;
        Ok(found
            .first()
            .map(|(statement, _)| statement.payload.subject))
    }

    pub(crate) async fn propose(
        &self,
        content: &str,
        hints: Hints,
        original: Option<&[u8; 32]>,
    ) -> Result<ProposalDocument, Problem> {
        let mut request = hints.request();
        request.content = content.to_owned();
        request.document_sha256 = original.map(|hash| hexadecimal(hash));
        request.text_sha256 = Some(hexadecimal(&kua_crypto::digest::sha256(content.as_bytes())));
        Ok(extract(self.extractor.clone(), request).await?)
    }

    /// The guard of what only its author sees.
    fn sealed(&self) -> Guarded {
        Guarded {
            access: Access::Sealed,
            case: None,
            author: Some(self.actor().key()),
        }
    }

    pub(crate) fn guard(&self, origin: &Origin) -> Guarded {
        Guarded {
            access: origin.access.unwrap_or(Access::Team),
            case: origin.case,
            author: Some(self.actor().key()),
        }
    }

    pub(crate) fn fill(
        &self,
        act: &mut Act,
        ids: &mut Ids,
        document: DocumentId,
        origin: &Origin,
        made: Vec<(&'static str, Value)>,
        rests_on: &[RestsOn],
    ) {
        let guard = self.guard(origin);
        act.statements
            .extend(made.into_iter().map(|(property, value)| {
                // Who gave a document is nobody's business but the author's until it is opened.
                let access = if is_sealed(property) || is_closed_original(&value) || is_head(&value)
                {
                    Access::Sealed
                } else {
                    guard.access
                };
                let payload = Payload {
                    access,
                    case: guard.case.filter(|_| access == Access::Case),
                    rests_on: rests_on.to_vec(),
                    ..self.statement(document.into(), property, value)
                };
                (StatementId::from_random(ids.next()), payload)
            }));
    }
}

fn document_statements(origin: &Origin) -> Vec<(&'static str, Value)> {
    let mut made = vec![(
        schema::KIND,
        Value::Term(Term {
            vocabulary: "entity-kinds".to_owned(),
            code: "document".to_owned(),
        }),
    )];
    let mut text = |property: &'static str, words: &Option<String>| {
        if let Some(words) = words
            .as_deref()
            .map(str::trim)
            .filter(|words| !words.is_empty())
        {
            made.push((
                property,
                Value::Text(Text {
                    text: words.to_owned(),
                    language: None,
                    script: None,
                }),
            ));
        }
    };
    text("received-from", &origin.received_from);
    text("received-how", &origin.received_how);
    text("purpose", &origin.purpose);
    text("language", &origin.language);
    text("interviewer", &origin.interviewer);
    text("interpreter", &origin.interpreter);
    text("place", &origin.place);
    if let Some(title) = origin
        .title
        .as_deref()
        .map(str::trim)
        .filter(|t| !t.is_empty())
    {
        made.push((
            schema::NAME,
            Value::Name(Name {
                text: title.to_owned(),
                language: None,
                script: None,
                kind: NameKind::Full,
                of: None,
                valid: None,
            }),
        ));
    }
    for (property, edtf) in [("published", &origin.published), ("stated", &origin.stated)] {
        if let Some(edtf) = edtf {
            made.push((property, Value::Time(time(edtf, None, None, &[]))));
        }
    }
    if !origin.consent.is_empty() {
        made.push((
            "consent",
            Value::Consent(Consent {
                for_whom: None,
                given_by: None,
                relation: None,
                uses: origin.consent.clone(),
                identity: "anonymous".to_owned(),
                bodies: Vec::new(),
                date: None,
                language: None,
                explained_by: None,
                interpreted_by: None,
                risk: None,
                valid: None,
            }),
        ));
    }
    made
}

/// Properties of a document that are sealed from the first moment: how it was learnt and by whom it was told.
const SEALED: &[&str] = &[
    "received-from",
    "received-how",
    "interviewer",
    "interpreter",
    crate::translating::TRANSLATOR,
    crate::translating::TRANSLATION_CHECKER,
];

/// Says whether a property of a document is sealed from the first moment.
fn is_sealed(property: &str) -> bool {
    SEALED.contains(&property)
        || MetadataCode::ALL
            .into_iter()
            .any(|code| code.leads_to_a_person() && code.property() == property)
}

/// Returns the time that a file's name says.
fn named_time(name: Option<&str>) -> Vec<Metadatum> {
    let time = name.and_then(crate::named::time_in);
    let fact = |value| Metadatum {
        code: MetadataCode::NamedTime,
        value,
    };
    time.map(fact).into_iter().collect()
}

/// Says whether a value is the text of who sent a message to whom, which is as sealed as the same facts.
fn is_head(value: &Value) -> bool {
    matches!(value, Value::TextVersion(version) if version.method == crate::projector::HEAD)
}

/// Turns what a file says of itself into statements: claims of the file, checked by nobody.
fn file_facts(facts: &[Metadatum]) -> Vec<(&'static str, Value)> {
    let fact = |fact: &Metadatum| {
        let words = Text {
            text: fact.value.clone(),
            language: None,
            script: None,
        };
        (fact.code.property(), Value::Text(words))
    };
    facts.iter().map(fact).collect()
}

/// Asks for the texts of a file with this name.
pub(crate) fn read_request(name: Option<&str>) -> ReadRequest {
    let extension = name.and_then(|name| {
        std::path::Path::new(name)
            .extension()
            .map(|extension| extension.to_string_lossy().to_lowercase())
    });
    ReadRequest {
        extension,
        ..ReadRequest::default()
    }
}

fn hints(reading: &Reading, origin: &Origin) -> Hints {
    Hints {
        language: match (&origin.language, doubtful(reading, origin)) {
            (Some(stated), _) => Some(stated.clone()),
            (None, Some(_)) => None,
            (None, None) => reading.language.clone(),
        },
        published: origin.published.clone(),
        declared: reading
            .published
            .as_ref()
            .and_then(|date| date.edtf.as_deref())
            .and_then(|edtf| edtf.parse().ok()),
        title: origin.title.clone().or_else(|| reading.title.clone()),
        publisher: reading.publisher.clone(),
        media_type: Some(reading.media_type.clone()),
    }
}

/// Makes the value of a time, with the days to sort by.
pub(crate) fn time(
    edtf: &Edtf,
    words: Option<&str>,
    anchor: Option<&Edtf>,
    others: &[Edtf],
) -> Time {
    Time {
        edtf: edtf.to_string(),
        words: words.map(str::to_owned),
        anchor: anchor.map(std::string::ToString::to_string),
        calendar: "gregorian".to_owned(),
        alternatives: others
            .iter()
            .map(std::string::ToString::to_string)
            .collect(),
        earliest: edtf.earliest().map(|day| day.number()),
        latest: edtf.latest().map(|day| day.number()),
    }
}

/// Writes bytes as hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
