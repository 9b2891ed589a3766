//! Recordings and pictures: what is said and shown in them, covered copies, and who may see any of it.

use std::io::{Cursor, Read};
use std::sync::Arc;

use kua_app::{Cover, Decision, House, Kind, NewRegion, Origin, REGION, TRANSCRIPT};
use kua_core::access::{Access, Actor, Role};
use kua_core::passage::{Place, Words};
use kua_core::reading::{
    Area, MetadataCode, ReadFailure, ReadRequest, ReadText, Reading, Task, TextMap, TextRole,
    TimePiece,
};
use kua_core::tools::{PictureAnswer, ReadAnswer, Reader};
use kua_core::value::Value;
use kua_core::{KeyId, RecordId};
use kua_testkit::MemoryVault;

use super::world::{house_with, only, proposals};

/// Takes `SOUND` and `PICTURE` for what they say, and `TIMES` for subtitles; a long file by its ends alone.
struct MediaReader;

impl Reader for MediaReader {
    fn read(&self, request: ReadRequest, mut bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move {
            let mut content = Vec::new();
            bytes.read_to_end(&mut content).unwrap();
            if request.gap.is_some() && !content.starts_with(b"SOUND") {
                return Err(ReadFailure::NothingThere);
            }
            let mut reading = match content.get(..5).unwrap_or_default() {
                b"SOUND" => Reading::of("audio/wav", ""),
                b"TIMES" => Reading::of("application/x-subrip", "UTF-8"),
                _ => Reading::of("image/png", ""),
            };
            match reading.media_type.as_str() {
                "audio/wav" => reading.tell(MetadataCode::Position, "45.1, 62.4"),
                "image/png" => reading.pages = Some(1),
                _ => {
                    let content = String::from_utf8(content[5..].to_vec()).unwrap();
                    let end = content.chars().count() as u64;
                    let piece = TimePiece {
                        begin: 0,
                        end,
                        from: 2_000,
                        until: Some(3_000),
                    };
                    reading.texts.push(ReadText {
                        role: TextRole::Body,
                        content,
                        map: TextMap::Times(vec![piece]),
                    });
                }
            }
            Ok(reading)
        })
    }

    fn picture(&self, request: ReadRequest, mut bytes: Box<dyn Read + Send>) -> PictureAnswer<'_> {
        Box::pin(async move {
            let mut content = String::new();
            bytes.read_to_string(&mut content).unwrap();
            match request.task {
                Task::Cover => {
                    Ok(format!("covered {} of {content}", request.cover.len()).into_bytes())
                }
                _ => Err(ReadFailure::NothingThere),
            }
        })
    }

    fn version(&self) -> &str {
        "media 1"
    }
}

/// A word that must not get out.
const CANARY: &str = "Zhanarqush";

fn house() -> House {
    house_with(Arc::new(MemoryVault::default()), Arc::new(MediaReader))
}

async fn take(house: &House, access: Access, content: &str) -> RecordId {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some("a.bin".into()),
        access: Some(access),
        ..Origin::default()
    };
    let added = house
        .add_document(origin, || Ok(Box::new(Cursor::new(bytes.clone()))))
        .await
        .unwrap_or_else(|problem| panic!("{problem:?}"));
    added.document.into()
}

async fn words_of(house: &House, record: RecordId) -> Vec<Words> {
    let view = house.entity(record).await.unwrap();
    let sources = view.history.iter();
    sources
        .flat_map(|source| source.statement.payload.passages.clone())
        .filter_map(|passage| match passage.place {
            Place::Words(words) => Some(words),
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn a_passage_of_a_transcript_knows_when_it_is_said() {
    let house = house();
    let document = take(&house, Access::Team, "SOUND of a yard").await;
    let typed = "[00:00:05] they came\n[00:01:23] @Ayan was taken !arrest";
    let text = house
        .keep_transcript(document, None, typed, Some("kk".into()))
        .await
        .unwrap();
    let recording = house.recording(document).await.unwrap();
    let spoken = recording.spoken.unwrap();
    assert_eq!(Some(spoken.text), text);
    assert_eq!(
        spoken.transcript.content,
        "they came\n@Ayan was taken !arrest"
    );
    assert_eq!(spoken.language.as_deref(), Some("kk"));
    let ids = proposals(&house, document, "Ayan").await;
    house.decide(&ids, Decision::Accept).await.unwrap();
    let person = only(&house, "person").await;
    for words in words_of(&house, person.id).await {
        assert_eq!(words.media.unwrap().time, Some((83_000, None)));
    }
}

#[tokio::test]
async fn a_new_version_replaces_the_old_one_and_overtakes_nobody() {
    let house = house();
    let document = take(&house, Access::Team, "SOUND").await;
    let first = house
        .keep_transcript(document, None, "[0:01] @Ayan", None)
        .await
        .unwrap();
    let same = house
        .keep_transcript(document, first, "[0:01] @Ayan", None)
        .await
        .unwrap();
    assert_eq!(same, None, "nothing was changed");
    let second = house
        .keep_transcript(document, first, "[0:01] @Bota", None)
        .await
        .unwrap();
    let late = house
        .keep_transcript(document, first, "[0:01] @Aliya", None)
        .await;
    assert_eq!(late.err().unwrap().kind, Kind::Overtaken);
    let view = house.document(document).await.unwrap();
    assert_eq!(view.texts.len(), 1);
    assert_eq!(Some(view.texts[0].version.text), second);
    assert_eq!(view.texts[0].version.method, TRANSCRIPT);
    assert_eq!(view.open, 1, "what was proposed of the old words is gone");
    let old = house.text_of(document, first.unwrap()).await.unwrap();
    assert_eq!(old.content, "@Ayan", "the old words are kept");
    let empty = house
        .keep_transcript(document, second, "[0:01] ", None)
        .await;
    assert_eq!(empty.err().unwrap().kind, Kind::Empty);
}

#[tokio::test]
async fn subtitles_become_the_transcript_and_words_without_times_do_not() {
    let house = house();
    let document = take(&house, Access::Team, "SOUND").await;
    house
        .take_subtitles(document, "a.srt", b"TIMES@Ayan came".to_vec())
        .await
        .unwrap();
    let spoken = house.recording(document).await.unwrap().spoken.unwrap();
    assert_eq!(
        spoken.transcript.to_srt(),
        "1\n00:00:02,000 --> 00:00:03,000\n@Ayan came\n\n"
    );
    let refused = house
        .take_subtitles(document, "a.png", b"no words".to_vec())
        .await;
    assert_eq!(refused.err().unwrap().kind, Kind::NoTimes);
    let picture = take(&house, Access::Team, "PICTURE").await;
    let refused = house
        .take_subtitles(picture, "a.srt", b"TIMESa".to_vec())
        .await;
    assert_eq!(
        refused.err().unwrap().kind,
        Kind::NotFound,
        "nothing is said in a picture"
    );
}

#[tokio::test]
async fn a_long_recording_is_read_by_its_ends() {
    let house = house();
    let mut long = b"SOUND".to_vec();
    long.resize(70 * 1024 * 1024, 7);
    let origin = Origin::default();
    let added = house
        .add_document(origin, || Ok(Box::new(Cursor::new(long.clone()))))
        .await
        .unwrap();
    assert_eq!(added.media_type.as_deref(), Some("audio/wav"));
    let original = house.playing(added.document.into()).await.unwrap();
    let mut end = Vec::new();
    let from = original.size - 3;
    house
        .played_from(&original, from)
        .await
        .unwrap()
        .read_to_end(&mut end)
        .unwrap();
    assert_eq!(end, [7, 7, 7]);
}

fn region(says: Option<&str>, shows: Option<&str>) -> NewRegion {
    NewRegion {
        page: 1,
        area: Area::from_percents("12.5 20 30 5").unwrap(),
        says: says.map(str::to_owned),
        shows: shows.map(str::to_owned),
        language: None,
    }
}

#[tokio::test]
async fn a_region_says_a_line_and_shows_a_statement() {
    let house = house();
    let document = take(&house, Access::Team, "PICTURE of a letter").await;
    house
        .mark_region(document, region(Some("signed @Ayan"), None))
        .await
        .unwrap();
    house
        .mark_region(
            document,
            region(Some("seal of #Qaraaryq"), Some("a broken seal")),
        )
        .await
        .unwrap();
    let nothing = house.mark_region(document, region(Some(" "), None)).await;
    assert_eq!(nothing.err().unwrap().kind, Kind::Empty);
    let regions = house.regions(document).await.unwrap();
    let words: Vec<&str> = regions.iter().map(|region| region.words.as_str()).collect();
    assert_eq!(
        words,
        ["signed @Ayan", "seal of #Qaraaryq", "a broken seal"]
    );
    assert_eq!((regions[0].place.x, regions[0].place.width), (125, 300));
    // A whole per cent is the finest that a statement has: it covers more, never less.
    assert_eq!((regions[2].place.x, regions[2].place.width), (120, 310));
    let view = house.document(document).await.unwrap();
    assert_eq!(
        view.texts.len(),
        1,
        "each line makes a new version of one text"
    );
    assert_eq!(view.texts[0].version.method, REGION);
    let ids = proposals(&house, document, "Ayan").await;
    house.decide(&ids, Decision::Accept).await.unwrap();
    let person = only(&house, "person").await;
    for words in words_of(&house, person.id).await {
        assert!(words.media.unwrap().region.is_some());
        assert_eq!(words.boxes[0].x, 125);
    }
}

#[tokio::test]
async fn a_covered_copy_is_as_closed_as_its_original_until_somebody_opens_it() {
    let house = house();
    let document = take(&house, Access::Sealed, "PICTURE of an identity card").await;
    let areas = vec![Area::from_percents("0 0 50 50").unwrap()];
    let cover = Cover {
        areas: areas.clone(),
        access: None,
        checked: Some("ID seen by Qorlan, 2021-10-16".into()),
    };
    let copy = house.cover(document, cover.clone()).await.unwrap();
    let view = house.document(copy.document.into()).await.unwrap();
    assert_eq!(view.entity.row.guard.access, Access::Sealed);
    let original = view.original.unwrap();
    assert_eq!(original.media_type, "image/png");
    let (of, tool) = original.derived_from.unwrap();
    assert_eq!(
        (RecordId::from(of), tool.as_str()),
        (document, "media 1 cover")
    );
    let said = |property: &str| {
        let source = view
            .entity
            .history
            .iter()
            .find(|source| source.statement.payload.property == property);
        let payload = source.unwrap().statement.payload.clone();
        match payload.value {
            Value::Text(text) => (text.text, payload.access),
            _ => panic!("{property} is words"),
        }
    };
    assert!(said("derived-from").0.contains("0 0 50 50"));
    assert_eq!(
        said("note"),
        ("ID seen by Qorlan, 2021-10-16".into(), Access::Sealed)
    );

    let areas = vec![areas[0], Area::from_percents("60 0 5 5").unwrap()];
    let opened = Cover {
        areas,
        access: Some(Access::Team),
        ..cover
    };
    let copy = house.cover(document, opened).await.unwrap();
    let view = house.document(copy.document.into()).await.unwrap();
    assert_eq!(view.entity.row.guard.access, Access::Team);
    let note = view
        .entity
        .history
        .iter()
        .find(|source| source.statement.payload.property == "note");
    assert_eq!(note.unwrap().statement.payload.access, Access::Sealed);
    assert_eq!(view.original.unwrap().derived_from, None);
    let of = document.to_string();
    let closed: Vec<Access> = view
        .entity
        .history
        .iter()
        .map(|source| &source.statement.payload)
        .filter(|payload| matches!(&payload.value, Value::Text(text) if text.text.contains(&of)))
        .map(|payload| payload.access)
        .collect();
    assert_eq!(
        closed,
        [Access::Sealed],
        "only a sealed word leads to the original"
    );
    let before = house.document(document).await.unwrap();
    assert_eq!(
        before.entity.row.guard.access,
        Access::Sealed,
        "the original stays closed"
    );
    let none = house.cover(document, Cover::default()).await;
    assert_eq!(none.err().unwrap().kind, Kind::NothingMarked);
}

#[tokio::test]
async fn what_is_closed_is_played_told_and_covered_by_nobody_else() {
    let actor = |number: u8, role| Actor::new(KeyId::from_random([number; 16]), role, []);
    let vault = MemoryVault::of(actor(1, Role::Documenter));
    let others: Vec<House> = [Role::Documenter, Role::Analyst, Role::Keeper, Role::Reader]
        .into_iter()
        .zip(2..)
        .map(|(role, number)| {
            house_with(
                Arc::new(vault.opened_by(actor(number, role))),
                Arc::new(MediaReader),
            )
        })
        .collect();
    let author = house_with(Arc::new(vault), Arc::new(MediaReader));
    let sound = take(&author, Access::Sealed, &format!("SOUND {CANARY}")).await;
    let picture = take(&author, Access::Sealed, &format!("PICTURE {CANARY}")).await;
    let text = author
        .keep_transcript(sound, None, &format!("[0:01] @{CANARY}"), None)
        .await
        .unwrap();
    author
        .mark_region(picture, region(Some(CANARY), Some(CANARY)))
        .await
        .unwrap();
    let areas = vec![Area::from_percents("0 0 50 50").unwrap()];
    let copy = Cover {
        areas,
        access: Some(Access::Team),
        checked: Some(format!("seen by {CANARY}")),
    };
    let open = author.cover(picture, copy.clone()).await.unwrap();
    // Another word about the closed recording is open; it opens nothing else of it.
    let nobody = RecordId::from_bytes([9; 16]);
    for house in &others {
        for closed in [sound, picture, nobody] {
            let kinds = [
                house
                    .recording(closed)
                    .await
                    .err()
                    .map(|problem| problem.kind),
                house
                    .playing(closed)
                    .await
                    .err()
                    .map(|problem| problem.kind),
                house
                    .regions(closed)
                    .await
                    .err()
                    .map(|problem| problem.kind),
                house
                    .page_shape(closed, 1)
                    .await
                    .err()
                    .map(|problem| problem.kind),
            ];
            assert_eq!(kinds, [Some(Kind::NotFound); 4]);
            assert_eq!(house.plays(closed).await.unwrap(), None);
            assert!(!house.is_picture(closed).await.unwrap());
            let mut refused = vec![
                house
                    .keep_transcript(closed, text, "[0:01] a", None)
                    .await
                    .err(),
                house
                    .take_subtitles(closed, "a.srt", b"TIMESa".to_vec())
                    .await
                    .err(),
                house
                    .mark_region(closed, region(Some("a"), None))
                    .await
                    .err(),
            ];
            refused.push(house.cover(closed, copy.clone()).await.err());
            for problem in refused {
                let kind = problem.unwrap().kind;
                let expected = if house.may_write() {
                    Kind::NotFound
                } else {
                    Kind::NotAllowed
                };
                assert_eq!(kind, expected);
            }
        }
        // The open copy says neither what it shows nor who looked at the original.
        // A reader sees what was published, and so not even the copy.
        if let Ok(view) = house.document(open.document.into()).await {
            assert!(view.entity.history.iter().all(|source| {
                let payload = &source.statement.payload;
                payload.property != "note" && payload.access != Access::Sealed
            }));
        }
        let found = house
            .search(
                CANARY,
                kua_app::Spelled::AnyWay,
                kua_core::ports::Window::first(9),
            )
            .await
            .unwrap();
        assert_eq!(found.total, 0);
    }
}
