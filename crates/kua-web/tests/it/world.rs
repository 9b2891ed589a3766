//! An invented world: a reader that takes bytes as they are, and an extractor that is told what to find.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kua_app::House;
use kua_core::ProposalId;
use kua_core::access::Role;
use kua_core::list::{Mapping, RowReading, TableGuess};
use kua_core::proposal::{
    BodyValue, ChargeValue, DemandValue, DocumentFacts, EventType, EventValue, FORMAT, FigureValue,
    GroupValue, Notice, Number, OrganisationValue, PersonClass, PersonValue, PlaceValue, Proposal,
    ProposalDocument, ProposalValue, QuotationValue, Sentence, SentenceYears, Span, TextFacts,
    TimeValue,
};
use kua_core::reading::{
    BoxRun, PageMap, PageSize, ReadFailure, ReadRequest, ReadText, Reading, TableRow, Task,
    TextMap, TextRole, TimePiece, WordCertainty,
};
use kua_core::recognition::{RecogniseAnswer, RecogniseRequest, RecognisedPage, Recogniser};
use kua_core::statement::{Clock as ClockQuality, Recorded};
use kua_core::tools::{
    Clock, ExtractRequest, Extractor, PictureAnswer, ReadAnswer, Reader, TakeMembers, TakeRows,
};
use kua_testkit::{MemoryVault, chats};

/// Takes UTF-8 as it is, what stands behind `---` as page furniture; a NUL byte makes a file unreadable.
pub(crate) struct PlainReader;

impl Reader for PlainReader {
    fn read(&self, request: ReadRequest, mut bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move {
            let mut content = Vec::new();
            bytes.read_to_end(&mut content).unwrap();
            let seconds = request.limits.seconds;
            if content.starts_with(b"LONG") && seconds < 100 {
                return Err(ReadFailure::TimedOut { seconds });
            }
            if content.is_empty() || content.contains(&0) {
                return Err(ReadFailure::Empty);
            }
            let content = String::from_utf8(content).unwrap();
            if let Some(reading) = media(&content) {
                return Ok(reading);
            }
            let text = |role, content: &str| ReadText {
                role,
                content: content.to_owned(),
                map: TextMap::Same,
            };
            if chats::is_chat(&content) {
                return Ok(chats::read(&content));
            }
            if let Some(page) = content.strip_prefix(PAGE) {
                return Ok(paged(page));
            }
            if content.starts_with(SCAN) {
                return Ok(Reading {
                    pages: Some(1),
                    ..Reading::of("image/png", "")
                });
            }
            let texts = match content.split_once("\n---\n") {
                Some((body, rest)) => {
                    vec![text(TextRole::Body, body), text(TextRole::Furniture, rest)]
                }
                None => vec![text(TextRole::Body, &content)],
            };
            Ok(Reading {
                texts,
                ..Reading::of("text/plain", "UTF-8")
            })
        })
    }

    fn unpack(
        &self,
        request: ReadRequest,
        mut bytes: Box<dyn Read + Send>,
        mut take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        let unpacking = move || {
            let mut content = String::new();
            bytes.read_to_string(&mut content).unwrap();
            chats::unpack(&content, request.excerpt.as_ref(), take.as_mut())
        };
        Box::pin(async move { tokio::task::spawn_blocking(unpacking).await.unwrap() })
    }

    fn rows(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        let reading = move || crate::lists::read_rows(request.task, bytes, take);
        Box::pin(async move { tokio::task::spawn_blocking(reading).await.unwrap() })
    }

    fn picture(&self, request: ReadRequest, mut bytes: Box<dyn Read + Send>) -> PictureAnswer<'_> {
        let mut content = Vec::new();
        bytes.read_to_end(&mut content).unwrap();
        let answer = match request.task {
            Task::Picture { page: 1, .. } if content.starts_with(b"PICTUR") => {
                Ok([PNG, NO_LETTERS].concat())
            }
            Task::Picture { page: 1, .. } => Ok(PNG.to_vec()),
            Task::Cover => Ok(b"PICTURE covered".to_vec()),
            _ => Err(ReadFailure::NothingThere),
        };
        Box::pin(async move { answer })
    }

    fn version(&self) -> &str {
        "plain 1"
    }
}

/// What a scan of one page begins with; the recogniser finds what stands behind it.
pub(crate) const SCAN: &str = "SCAN\n";

/// What the picture of a photo ends with, on which there are no letters.
const NO_LETTERS: &[u8] = b" no letters";

/// Finds `{person:Dana Qorlanq} was heId` on every page, the last word unsure.
struct OneRecogniser;

impl Recogniser for OneRecogniser {
    fn recognise(&self, _: RecogniseRequest, picture: Vec<u8>) -> RecogniseAnswer<'_> {
        if picture.ends_with(NO_LETTERS) {
            return Box::pin(async {
                Ok(RecognisedPage {
                    languages: Vec::new(),
                    percent: 0,
                    width: 600,
                    height: 800,
                    content: String::new(),
                    runs: Vec::new(),
                    certainties: Vec::new(),
                })
            });
        }
        let content = "{person:Dana Qorlanq} was heId".to_owned();
        let word = |begin: u64, end: u64, percent| WordCertainty {
            begin,
            end,
            percent,
        };
        let run = |begin: u64, letters: usize| BoxRun {
            begin,
            page: 1,
            x: u16::try_from(begin * 100).unwrap(),
            y: 1000,
            height: 150,
            leftward: false,
            widths: vec![90; letters],
        };
        Box::pin(async move {
            Ok(RecognisedPage {
                languages: vec!["eng".into()],
                percent: 80,
                width: 600,
                height: 800,
                content,
                runs: vec![run(0, 12), run(13, 8), run(22, 3), run(26, 4)],
                certainties: vec![
                    word(0, 12, 95),
                    word(13, 21, 95),
                    word(22, 25, 95),
                    word(26, 30, 40),
                ],
            })
        })
    }

    fn version(&self) -> Option<String> {
        Some("one 1".into())
    }

    fn languages(&self) -> Vec<String> {
        vec!["eng".into(), "rus".into()]
    }
}

/// The head of a picture twice as wide as high.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xe8\0\0\x01\xf4 picture";

/// A recording, a picture or subtitles, where the content says so.
fn media(content: &str) -> Option<Reading> {
    let (kind, words) = content.split_at_checked(6)?;
    Some(match kind {
        "SOUND " => Reading::of("audio/wav", ""),
        "FILM  " => Reading::of("video/mp4", ""),
        "PICTUR" => Reading {
            pages: Some(1),
            ..Reading::of("image/png", "")
        },
        "TIMES " => Reading {
            texts: vec![ReadText {
                role: TextRole::Body,
                content: words.to_owned(),
                map: TextMap::Times(vec![TimePiece {
                    begin: 0,
                    end: words.chars().count() as u64,
                    from: 2_000,
                    until: Some(3_000),
                }]),
            }],
            ..Reading::of("text/vtt", "UTF-8")
        },
        _ => return None,
    })
}

/// What a file with one page begins with.
pub(crate) const PAGE: &str = "PAGE\n";

/// A page on which all characters stand in one row.
fn paged(content: &str) -> Reading {
    let map = PageMap {
        pages: vec![PageSize {
            begin: 0,
            width: 6000,
            height: 8000,
        }],
        runs: vec![BoxRun {
            begin: 0,
            page: 1,
            x: 500,
            y: 1000,
            height: 150,
            leftward: false,
            widths: vec![90; content.chars().count()],
        }],
        certainties: Vec::new(),
    };
    Reading {
        texts: vec![ReadText {
            role: TextRole::Body,
            content: content.to_owned(),
            map: TextMap::Pages(map),
        }],
        pages: Some(1),
        ..Reading::of("application/pdf", "")
    }
}

/// Proposes what stands in braces: `{person:Aida Bekova}`. An event has the persons and places before it.
pub(crate) struct BraceExtractor;

impl Extractor for BraceExtractor {
    fn version(&self) -> &str {
        "brace/1"
    }

    fn columns(&self, sample: &[TableRow]) -> TableGuess {
        crate::lists::guess(sample)
    }

    fn row(&self, mapping: &Mapping, row: &TableRow) -> RowReading {
        crate::lists::read_row(mapping, row)
    }

    fn extract(&self, request: ExtractRequest) -> ProposalDocument {
        let characters: Vec<char> = request.content.chars().collect();
        let mut proposals: Vec<Proposal> = Vec::new();
        let mut at = 0;
        while let Some(open) = (at..characters.len()).find(|i| characters[*i] == '{') {
            let close = (open..characters.len())
                .find(|i| characters[*i] == '}')
                .unwrap();
            let inside: String = characters[open + 1..close].iter().collect();
            let (kind, words) = inside.split_once(':').unwrap();
            let begin = open + 2 + kind.chars().count();
            let of = |kind: &str| -> Vec<ProposalId> {
                proposals
                    .iter()
                    .filter(|p| p.value.kind().code() == kind)
                    .map(|p| p.id)
                    .collect()
            };
            let value = value(kind, words, &of);
            proposals.push(Proposal {
                id: ProposalId::from_random([u8::try_from(proposals.len()).unwrap(); 16]),
                span: Span {
                    begin,
                    end: close,
                    exact: words.to_owned(),
                },
                mentions: vec![],
                references: vec![],
                value,
                certainty: 0.7,
                by: format!("rule:{kind}/1"),
            });
            at = close + 1;
        }
        let notices = proposals
            .iter()
            .filter(|p| p.value.kind().code() == "time")
            .map(|p| Notice {
                code: "ambiguous-date".into(),
                message: "this date can be read in two ways".into(),
                place: Some(format!("characters {}-{}", p.span.begin, p.span.end)),
            })
            .collect();
        ProposalDocument {
            format: FORMAT.into(),
            document: DocumentFacts {
                title: request.content.lines().next().map(str::to_owned),
                language: request.language.clone(),
                published: "2021-10-16".parse().ok(),
                ..DocumentFacts::default()
            },
            text: TextFacts {
                sha256: None,
                characters: characters.len(),
                content: request.content,
            },
            notices,
            proposals,
        }
    }
}

fn value(kind: &str, words: &str, of: &dyn Fn(&str) -> Vec<ProposalId>) -> ProposalValue {
    let name = words.to_owned();
    match kind {
        "person" => ProposalValue::Person(PersonValue {
            name,
            role: Some("a teacher".into()),
            class: PersonClass::Victim,
        }),
        "organisation" => ProposalValue::Organisation(OrganisationValue {
            name,
            abbreviation: None,
        }),
        "body" => ProposalValue::Body(BodyValue { name }),
        "group" => ProposalValue::Group(GroupValue {
            name,
            people: Some(20),
        }),
        "place" => ProposalValue::Place(PlaceValue {
            name,
            gazetteer: None,
            latitude: None,
            longitude: None,
            country: Some("KZ".into()),
        }),
        "time" => ProposalValue::Time(TimeValue {
            edtf: words.parse().ok(),
            anchor: "2021-10-16".parse().ok(),
            alternatives: "2021-11-03".parse().into_iter().collect(),
        }),
        "event" => ProposalValue::Event(EventValue {
            event_type: EventType::from_code(words).unwrap(),
            victims: of("person"),
            actors: of("body"),
            places: of("place"),
            time: of("time").last().copied(),
            charges: of("charge"),
        }),
        "charge" => ProposalValue::Charge(ChargeValue {
            law: None,
            article: Some(words.split('|').next().unwrap().to_owned()),
            offence: None,
            max_sentence: words.split('|').nth(1).map(|text| Sentence {
                text: text.to_owned(),
                years: None,
            }),
            imposed_sentence: words.split('|').nth(2).map(|years| Sentence {
                text: format!("{years} years"),
                years: years.parse().ok().map(SentenceYears::Years),
            }),
            accused: of("person"),
        }),
        "quotation" => ProposalValue::Quotation(QuotationValue {
            speaker: of("person").first().copied(),
            reported: false,
        }),
        "figure" => ProposalValue::Figure(FigureValue {
            low: None,
            point: words.parse().ok().map(Number),
            high: None,
            approximate: true,
            unit: Some("people".into()),
            about: None,
        }),
        "demand" => ProposalValue::Demand(DemandValue {
            by: of("organisation"),
            addressee: of("body"),
            what: Some(name),
        }),
        other => panic!("no rule for {other}"),
    }
}

/// A clock that the test moves.
#[derive(Clone)]
pub(crate) struct Hand(pub(crate) Arc<AtomicI64>);

impl Clock for Hand {
    fn now(&self) -> Recorded {
        Recorded {
            seconds: self.0.load(Ordering::SeqCst),
            clock: ClockQuality::Unchecked,
        }
    }
}

pub(crate) fn house(role: Role, hand: &Hand) -> House {
    house_on(MemoryVault::new(role), hand)
}

pub(crate) fn house_on(vault: MemoryVault, hand: &Hand) -> House {
    House::new(
        Arc::new(vault),
        Arc::new(PlainReader),
        Arc::new(BraceExtractor),
        Arc::new(hand.clone()),
    )
    .with_recogniser(Arc::new(OneRecogniser))
}

/// A press release with one proposal of every kind, and a name that would like to be markup.
pub(crate) const RELEASE: &str = "Teacher arrested\n\n{person:Aida <script>alert(1)</script> & \"Bekova\"} of \
{organisation:Steppe Watch} in {place:Qaraaryq} on {time:2021-10-14} was taken by {body:the police}: \
{event:arrest} under {charge:Article 174}. \"{quotation:Let her go}\". {group:Her pupils}, about {figure:20}, \
ask: {demand:release her}.\n\n{person:عائشە \u{202e}txt.exe}\n---\nHome | Imprint\n";
