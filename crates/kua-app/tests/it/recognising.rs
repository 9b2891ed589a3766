//! Recognising pictures and pages without text, on a recogniser that reads what it is told to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use kua_app::{Added, Decision, FileStage, House, Kind, Origin, RecognitionStage, Sieve, Which};
use kua_core::access::{Access, Actor, Role};
use kua_core::ports::{ProposalState, Window};
use kua_core::reading::{
    BoxRun, NoticeCode, PageMap, PageSize, ReadFailure, ReadNotice, ReadRequest, ReadText, Reading,
    Task, TextMap, TextRole, WordCertainty,
};
use kua_core::recognition::{
    RecogniseAnswer, RecogniseFailure, RecogniseRequest, RecognisedPage, Recogniser,
};
use kua_core::tools::{PictureAnswer, ReadAnswer, Reader};
use kua_core::{KeyId, RecordId};
use kua_testkit::MemoryVault;

use super::world::{MarkExtractor, Still, proposals};

/// Reads pages divided by `/`: `#words` is a picture of words, anything else is text.
struct ScanReader;

fn pages_of(bytes: Box<dyn std::io::Read + Send>) -> Vec<String> {
    let content = std::io::read_to_string(bytes).unwrap();
    content.split('/').map(str::to_owned).collect()
}

impl Reader for ScanReader {
    fn read(&self, _: ReadRequest, bytes: Box<dyn std::io::Read + Send>) -> ReadAnswer<'_> {
        let pages = pages_of(bytes);
        let mut reading = Reading::of("application/pdf", "");
        reading.pages = u32::try_from(pages.len()).ok();
        let mut content = String::new();
        let mut map = PageMap::default();
        let mut pictures: Vec<u32> = Vec::new();
        for (number, page) in (1..).zip(&pages) {
            map.pages.push(PageSize {
                begin: content.chars().count() as u64,
                width: 5950,
                height: 8420,
            });
            if page.starts_with('#') {
                pictures.push(number);
            } else {
                content += &format!("{page}\n\n");
            }
        }
        if !pictures.is_empty() {
            reading.notices.push(
                ReadNotice::new(NoticeCode::PagesWithoutText)
                    .with("count", pictures.len())
                    .with("pages", kua_core::reading::written_ranges(&pictures)),
            );
        }
        if !content.is_empty() {
            reading.texts.push(ReadText {
                role: TextRole::Body,
                content,
                map: TextMap::Pages(map),
            });
        }
        Box::pin(async move { Ok(reading) })
    }

    fn picture(
        &self,
        request: ReadRequest,
        bytes: Box<dyn std::io::Read + Send>,
    ) -> PictureAnswer<'_> {
        let pages = pages_of(bytes);
        Box::pin(async move {
            let Task::Picture { page, .. } = request.task else {
                return Err(ReadFailure::NothingThere);
            };
            let page = pages.get(page as usize - 1);
            let picture = page.and_then(|page| page.strip_prefix('#'));
            let picture = picture.ok_or(ReadFailure::NothingThere)?;
            Ok(picture.as_bytes().to_vec())
        })
    }

    fn version(&self) -> &str {
        "scan/1"
    }
}

/// Recognises the words that a picture consists of; `!` is what it cannot do.
#[derive(Default)]
struct WordRecogniser {
    looked: AtomicUsize,
    asked: Mutex<Vec<RecogniseRequest>>,
}

impl Recogniser for WordRecogniser {
    fn recognise(&self, request: RecogniseRequest, picture: Vec<u8>) -> RecogniseAnswer<'_> {
        self.looked.fetch_add(1, Ordering::SeqCst);
        self.asked.lock().unwrap().push(request);
        Box::pin(async move {
            let content = String::from_utf8(picture).unwrap();
            if content == "!" {
                return Err(RecogniseFailure::Crashed);
            }
            let letters = content.chars().count();
            let runs = BoxRun {
                begin: 0,
                page: 1,
                x: 1000,
                y: 1000,
                height: 100,
                leftward: false,
                widths: vec![10; letters],
            };
            let end = letters as u64;
            let sure = WordCertainty {
                begin: 0,
                end,
                percent: if content.contains('?') { 30 } else { 95 },
            };
            let is_empty = content.is_empty();
            Ok(RecognisedPage {
                languages: if is_empty { vec![] } else { vec!["rus".into()] },
                percent: 95,
                width: 100,
                height: 200,
                content,
                runs: if is_empty { vec![] } else { vec![runs] },
                certainties: if is_empty { vec![] } else { vec![sure] },
            })
        })
    }

    fn version(&self) -> Option<String> {
        Some("words 1".into())
    }

    fn languages(&self) -> Vec<String> {
        vec!["eng".into(), "rus".into()]
    }
}

fn house_with(recogniser: Arc<dyn Recogniser>) -> House {
    house_on(Arc::new(MemoryVault::default()), recogniser)
}

fn house_on(vault: Arc<MemoryVault>, recogniser: Arc<dyn Recogniser>) -> House {
    House::new(
        vault,
        Arc::new(ScanReader),
        Arc::new(MarkExtractor("mark/1")),
        Arc::new(Still),
    )
    .with_recogniser(recogniser)
}

async fn add(house: &House, content: &str, access: Access) -> Added {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some("scan.pdf".into()),
        access: Some(access),
        ..Origin::default()
    };
    house
        .add_document(origin, || Ok(Box::new(std::io::Cursor::new(bytes.clone()))))
        .await
        .unwrap()
}

async fn stage(house: &House, document: RecordId) -> FileStage {
    house.file_state(document).await.unwrap().unwrap().stage
}

async fn content(house: &House, document: RecordId) -> String {
    let reviewed = house.reviewed(document).await.unwrap();
    reviewed
        .map(|reviewed| reviewed.content)
        .unwrap_or_default()
}

#[tokio::test]
async fn a_scan_becomes_a_text_of_its_own_with_boxes_and_certainties() {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let document = RecordId::from(
        add(&house, "#@Ayan came?/#/#later", Access::Team)
            .await
            .document,
    );
    assert_eq!(stage(&house, document).await, FileStage::Recognising);
    assert!(house.reviewed(document).await.unwrap().is_none());
    let mut told = Vec::new();
    let ended = house
        .recognise(document, |done, all| told.push((done, all)))
        .await
        .unwrap();
    assert_eq!(told, [(1, 3), (2, 3), (3, 3)]);
    assert_eq!(
        (ended.stage, ended.found, ended.unsure),
        (RecognitionStage::Done, 2, 1)
    );
    assert_eq!(stage(&house, document).await, FileStage::Read);
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    assert_eq!(reviewed.content, "@Ayan came?\n\nlater");
    assert_eq!(reviewed.proposals.len(), 1);
    let map = reviewed.map.pages().unwrap();
    assert_eq!(
        (map.pages.len(), map.runs[1].page, map.certainties.len()),
        (3, 3, 2)
    );
    let view = house.document(document).await.unwrap();
    let version = &view.texts[0].version;
    assert_eq!(
        (version.method.as_str(), version.by.as_str(), version.of),
        ("ocr", "words 1 (rus)", None)
    );
}

#[tokio::test]
async fn recognised_pages_stand_in_their_place_among_those_that_were_read() {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let document = RecordId::from(add(&house, "@Ayan/#@Bota/end", Access::Team).await.document);
    assert_eq!(content(&house, document).await, "@Ayan\n\nend\n\n");
    house.recognise(document, |_, _| ()).await.unwrap();
    assert_eq!(content(&house, document).await, "@Ayan\n\n@Bota\n\nend");
    let view = house.document(document).await.unwrap();
    assert_eq!(view.texts.len(), 2, "what was read stays");
    let first = view
        .texts
        .iter()
        .find(|text| text.version.method == "extraction");
    let second = view.texts.iter().find(|text| text.version.method == "ocr");
    assert_eq!(
        second.unwrap().version.of,
        first.map(|text| text.version.text)
    );
}

#[tokio::test]
async fn a_page_that_fails_takes_no_other_with_it() {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let document = RecordId::from(add(&house, "#one/#!/#three", Access::Team).await.document);
    let ended = house.recognise(document, |_, _| ()).await.unwrap();
    assert_eq!(
        (ended.stage, ended.found, ended.failed),
        (RecognitionStage::Done, 2, 1)
    );
    assert_eq!(ended.failure, Some(RecogniseFailure::Crashed));
    assert_eq!(content(&house, document).await, "one\n\nthree");
}

#[tokio::test]
async fn without_a_recogniser_all_else_works_and_the_file_waits() {
    let house = house_with(Arc::new(kua_core::recognition::NoRecogniser));
    let document = RecordId::from(add(&house, "@Ayan/#@Bota", Access::Team).await.document);
    let state = house.file_state(document).await.unwrap().unwrap();
    let recognition = state.recognition.unwrap();
    assert_eq!(state.stage, FileStage::Read);
    assert_eq!(recognition.failure, Some(RecogniseFailure::Missing));
    assert_eq!(content(&house, document).await, "@Ayan\n\n");
    assert_eq!(house.waiting_files().await.unwrap().len(), 1);
    let problem = house.recognise(document, |_, _| ()).await.unwrap_err();
    assert_eq!(problem.kind, Kind::NotFound);
}

#[tokio::test]
async fn what_broke_off_goes_on_where_it_was() {
    let vault = Arc::new(MemoryVault::default());
    let recogniser = Arc::new(WordRecogniser::default());
    let house = house_on(vault.clone(), recogniser.clone());
    let document = RecordId::from(add(&house, "#one/#two/#three", Access::Team).await.document);
    {
        // It is dropped while it tells that the second page is done.
        let house = house.clone();
        let broken = tokio::spawn(async move {
            house
                .recognise(document, |done, _| {
                    assert!(done < 2, "the end of the process")
                })
                .await
                .ok();
        });
        assert!(broken.await.is_err());
    }
    let again = house_on(vault, recogniser.clone());
    assert_eq!(stage(&again, document).await, FileStage::Recognising);
    again.recognise(document, |_, _| ()).await.unwrap();
    assert_eq!(recogniser.looked.load(Ordering::SeqCst), 3, "no page twice");
    assert_eq!(content(&again, document).await, "one\n\ntwo\n\nthree");
}

#[tokio::test]
async fn a_person_stops_it_and_asks_again_with_languages() {
    let recogniser = Arc::new(WordRecogniser::default());
    let house = house_with(recogniser.clone());
    let document = RecordId::from(add(&house, "#one/#two", Access::Team).await.document);
    house.stop_recognition(document).await.unwrap();
    assert_eq!(stage(&house, document).await, FileStage::Read);
    assert!(house.recognise(document, |_, _| ()).await.is_err());
    let wrong = house
        .ask_recognition(document, &["tur".into()], Which::All)
        .await;
    assert_eq!(wrong.unwrap_err().kind, Kind::WrongInput);
    let languages = ["ru".to_owned(), "ENG".to_owned()];
    house
        .ask_recognition(document, &languages, Which::WithoutText)
        .await
        .unwrap();
    house.recognise(document, |_, _| ()).await.unwrap();
    assert_eq!(
        recogniser.asked.lock().unwrap()[0].languages,
        ["rus", "eng"]
    );
    assert_eq!(content(&house, document).await, "one\n\ntwo");
    // The same again makes no second version.
    house
        .ask_recognition(document, &[], Which::WithoutText)
        .await
        .unwrap();
    house.recognise(document, |_, _| ()).await.unwrap();
    assert_eq!(house.document(document).await.unwrap().texts.len(), 1);
}

#[tokio::test]
async fn the_languages_of_a_page_are_tried_first_on_the_next() {
    let recogniser = Arc::new(WordRecogniser::default());
    let house = house_with(recogniser.clone());
    let document = RecordId::from(add(&house, "#one/#/#two", Access::Team).await.document);
    house.recognise(document, |_, _| ()).await.unwrap();
    let asked = recogniser.asked.lock().unwrap();
    let before: Vec<usize> = asked.iter().map(|request| request.before.len()).collect();
    assert_eq!(before, [0, 1, 1]);
}

#[tokio::test]
async fn what_is_recognised_is_as_closed_as_its_file() {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let document = RecordId::from(add(&house, "#@Ayan", Access::Sealed).await.document);
    house.recognise(document, |_, _| ()).await.unwrap();
    let view = house.entity(document).await.unwrap();
    let text = view
        .history
        .iter()
        .find(|source| source.statement.payload.property == "text")
        .unwrap();
    assert_eq!(text.statement.payload.access, Access::Sealed);
}

#[tokio::test]
async fn beside_the_requests_all_that_waits_is_done() {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let first = RecordId::from(add(&house, "#one", Access::Team).await.document);
    let second = RecordId::from(add(&house, "#two", Access::Team).await.document);
    house.recognise_beside();
    house.recognise_beside();
    for document in [first, second] {
        while stage(&house, document).await != FileStage::Read {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(content(&house, first).await, "one");
    assert_eq!(content(&house, second).await, "two");
}

/// A scan that was recognised, with what was decided on it: Ayan accepted, Bota rejected.
async fn judged() -> (House, RecordId) {
    let house = house_with(Arc::new(WordRecogniser::default()));
    let scan = "#@Ayan was heId? by @Bota/#@Dana came?";
    let document = RecordId::from(add(&house, scan, Access::Team).await.document);
    house.recognise(document, |_, _| ()).await.unwrap();
    let ayan = proposals(&house, document, "Ayan").await;
    house.decide(&ayan, Decision::Accept).await.unwrap();
    let bota = proposals(&house, document, "Bota").await;
    let reject = Decision::Reject { reason: None };
    house.decide(&bota, reject).await.unwrap();
    (house, document)
}

async fn correct(house: &House, document: RecordId, page: u32, typed: &str) -> bool {
    let text = house.page_to_correct(document, page).await.unwrap().text;
    let made = house.correct_page(document, text, page, typed).await;
    made.unwrap().is_some()
}

/// The proposals of the text that is shown, each with its state.
async fn states(house: &House, document: RecordId) -> Vec<(String, ProposalState)> {
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    let all = reviewed.proposals.iter();
    all.map(|one| (one.proposal.span.exact.clone(), one.row.state))
        .collect()
}

#[tokio::test]
async fn a_correction_is_a_version_of_its_own_and_what_was_decided_stays() {
    let (house, document) = judged().await;
    let page = house.page_to_correct(document, 1).await.unwrap();
    assert_eq!(
        (page.content.as_str(), page.pages),
        ("@Ayan was heId? by @Bota", 2)
    );
    assert!(page.certainties.iter().all(|word| word.percent == 30));
    assert!(correct(&house, document, 1, "@Ayan was held\r\nby @Bota and @Erlan").await);
    let now = content(&house, document).await;
    assert_eq!(now, "@Ayan was held\nby @Bota and @Erlan\n\n@Dana came?");
    let expected = [
        ("Ayan".to_owned(), ProposalState::Accepted),
        ("Bota".to_owned(), ProposalState::Rejected),
        ("Erlan".to_owned(), ProposalState::Open),
        ("Dana".to_owned(), ProposalState::Open),
    ];
    let mut found = states(&house, document).await;
    found.sort_by_key(|one| expected.iter().position(|known| known.0 == one.0));
    assert_eq!(found, expected);
    let view = house.document(document).await.unwrap();
    let version = &view
        .texts
        .iter()
        .find(|text| text.reviewed)
        .unwrap()
        .version;
    assert_eq!(version.method, "corrected");
    assert!(version.of.is_some() && version.checked_by.is_some());
    // Nothing waits twice.
    let waiting = house
        .waiting(None, None, Window::first(100), Sieve::All)
        .await
        .unwrap();
    assert_eq!(waiting.1, 2);
    // A rebuild gives the same.
    house.rebuild(|_, _| ()).await.unwrap();
    let mut again = states(&house, document).await;
    again.sort_by_key(|one| expected.iter().position(|known| known.0 == one.0));
    assert_eq!(again, expected);
}

#[tokio::test]
async fn a_passage_never_moves_by_itself_and_moves_with_one_act() {
    let (house, document) = judged().await;
    let before = house.displaced_passages(document).await.unwrap();
    assert_eq!(before.len(), 0);
    correct(&house, document, 1, "First words. @Ayan was held by @Bota").await;
    let displaced = house.displaced_passages(document).await.unwrap();
    assert!(!displaced.is_empty());
    assert!(
        displaced.iter().all(|one| one.exact == "Ayan"),
        "what rests on it"
    );
    assert!(displaced.iter().all(|one| one.proposed == Some((14, 18))));
    let made = house.re_place(document, None).await.unwrap();
    assert_eq!(made.len(), 2 * displaced.len());
    assert_eq!(house.displaced_passages(document).await.unwrap().len(), 0);
    // It can be taken back as one.
    house.withdraw(&made, None).await.unwrap();
    let again = house.displaced_passages(document).await.unwrap();
    assert_eq!(again.len(), displaced.len());
}

#[tokio::test]
async fn a_passage_whose_words_changed_is_lost_and_stays_where_it_was() {
    let (house, document) = judged().await;
    correct(&house, document, 1, "@Aian was held by @Bota").await;
    let displaced = house.displaced_passages(document).await.unwrap();
    assert!(!displaced.is_empty() && displaced.iter().all(|one| one.proposed.is_none()));
    assert_eq!(house.re_place(document, None).await.unwrap().len(), 0);
    let found = states(&house, document).await;
    assert!(
        found.contains(&("Aian".to_owned(), ProposalState::Open)),
        "{found:?}"
    );
}

#[tokio::test]
async fn what_somebody_else_corrected_meanwhile_is_not_written_over() {
    let (house, document) = judged().await;
    let seen = house.page_to_correct(document, 1).await.unwrap().text;
    correct(&house, document, 2, "@Dana came.").await;
    let problem = house
        .correct_page(document, seen, 1, "other")
        .await
        .unwrap_err();
    assert_eq!(problem.kind, Kind::Decided);
    assert!(
        !correct(&house, document, 2, "@Dana came.").await,
        "nothing changes"
    );
}

#[tokio::test]
async fn who_may_not_see_a_scan_finds_it_on_no_way() {
    let member = |number: u8| Actor::new(KeyId::from_random([number; 16]), Role::Documenter, []);
    let vault = MemoryVault::of(member(1));
    let other = Arc::new(vault.opened_by(member(2)));
    let recogniser: Arc<dyn Recogniser> = Arc::new(WordRecogniser::default());
    let house = house_on(Arc::new(vault), recogniser.clone());
    let other = house_on(other, recogniser);
    let document = RecordId::from(add(&house, "#@Ayan?/#@Bota", Access::Sealed).await.document);
    assert!(other.waiting_files().await.unwrap().is_empty());
    let nothing = |kind: Option<Kind>| assert_eq!(kind, Some(Kind::NotFound));
    let which = Which::All;
    nothing(
        other
            .ask_recognition(document, &[], which)
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(
        other
            .stop_recognition(document)
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(
        other
            .recognise(document, |_, _| ())
            .await
            .err()
            .map(|one| one.kind),
    );
    assert_eq!(stage(&house, document).await, FileStage::Recognising);
    house.recognise(document, |_, _| ()).await.unwrap();
    let text = house.page_to_correct(document, 1).await.unwrap().text;
    nothing(
        other
            .page_to_correct(document, 1)
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(
        other
            .correct_page(document, text, 1, "x")
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(
        other
            .displaced_passages(document)
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(
        other
            .re_place(document, None)
            .await
            .err()
            .map(|one| one.kind),
    );
    nothing(other.file_state(document).await.err().map(|one| one.kind));
    // What a person corrects in it is as closed as the scan.
    correct(&house, document, 1, "@Ayan").await;
    let view = house.entity(document).await.unwrap();
    let texts = view
        .history
        .iter()
        .filter(|source| source.statement.payload.property == "text");
    assert!(texts.clone().count() == 2);
    assert!(
        texts
            .into_iter()
            .all(|source| source.statement.payload.access == Access::Sealed)
    );
}

#[tokio::test]
async fn who_only_reads_recognises_and_corrects_nothing() {
    let vault = MemoryVault::of(Actor::new(
        KeyId::from_random([1; 16]),
        Role::Documenter,
        [],
    ));
    let reader = Actor::new(KeyId::from_random([2; 16]), Role::Reader, []);
    let recogniser: Arc<dyn Recogniser> = Arc::new(WordRecogniser::default());
    let reader = house_on(Arc::new(vault.opened_by(reader)), recogniser.clone());
    let house = house_on(Arc::new(vault), recogniser);
    let document = RecordId::from(add(&house, "#@Ayan?", Access::Public).await.document);
    let refused = |kind: Option<Kind>| assert_eq!(kind, Some(Kind::NotAllowed));
    refused(
        reader
            .recognise(document, |_, _| ())
            .await
            .err()
            .map(|one| one.kind),
    );
    let asked = reader.ask_recognition(document, &[], Which::All).await;
    refused(asked.err().map(|one| one.kind));
    house.recognise(document, |_, _| ()).await.unwrap();
    refused(
        reader
            .page_to_correct(document, 1)
            .await
            .err()
            .map(|one| one.kind),
    );
    refused(
        reader
            .re_place(document, None)
            .await
            .err()
            .map(|one| one.kind),
    );
}
