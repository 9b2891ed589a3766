//! Exports of messengers: what waits, what is kept, and that nobody learns who sent what.

use std::io::{Cursor, Read};
use std::sync::Arc;

use kua_app::{Added, Came, ExportSieve, House, Kind, Origin, Spelled, WaitingExport};
use kua_core::RecordId;
use kua_core::access::{Access, Actor, Role};
use kua_core::passage::Place;
use kua_core::ports::{StatementQuery, Vault, Window};
use kua_core::reading::ReadRequest;
use kua_core::statement::PayloadKind;
use kua_core::tools::{ReadAnswer, Reader, TakeMembers};
use kua_core::value::Value;
use kua_core::{KeyId, civil::CivilDay};
use kua_testkit::{MemoryVault, chats};

use super::world::{MarkExtractor, Still, all};

/// A name that only those who may see sealed facts may meet.
const CANARY: &str = "Zvezdolina";

const CHAT: &str = "EXPORT\n1 Zvezdolina: @Ayan was taken\n2 Tjark: where to\n3 Zvezdolina: see <door.jpg>\n9 Tjark: nothing <other.jpg>";

/// Reads the stand-ins of exports.
struct ChatReader;

impl Reader for ChatReader {
    fn read(&self, _: ReadRequest, mut bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async move {
            let mut content = String::new();
            bytes.read_to_string(&mut content).unwrap();
            Ok(chats::read(&content))
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

    fn version(&self) -> &str {
        "chat 1"
    }
}

fn house_on(vault: MemoryVault) -> House {
    let vault: Arc<dyn Vault> = Arc::new(vault);
    House::new(
        vault,
        Arc::new(ChatReader),
        Arc::new(MarkExtractor("mark/1")),
        Arc::new(Still),
    )
}

/// The bringer's house, and that of another member of the team on the same record.
fn houses(role: Role) -> (House, House) {
    let vault = MemoryVault::default();
    let other = Actor::new(KeyId::from_random([9; 16]), role, []);
    let other = vault.opened_by(other);
    (house_on(vault), house_on(other))
}

async fn bring(house: &House, content: &str) -> WaitingExport {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some(format!("WhatsApp Chat with {CANARY}.txt")),
        received_from: Some("a cousin".into()),
        ..Origin::default()
    };
    let open =
        || -> std::io::Result<Box<dyn Read + Send>> { Ok(Box::new(Cursor::new(bytes.clone()))) };
    match house.bring_in(origin, open).await.unwrap() {
        Came::Waits(export) => *export,
        Came::Added(_) => panic!("an export was taken in without a choice"),
    }
}

async fn kept(house: &House, picked: &[(u32, u32)]) -> (WaitingExport, Added) {
    let export = bring(house, CHAT).await;
    let added = house.keep_messages(export.id, picked).await.unwrap();
    (export, added)
}

#[tokio::test]
async fn an_export_waits_for_its_bringer_and_for_nobody_else() {
    let (own, other) = houses(Role::Documenter);
    let export = bring(&own, CHAT).await;
    assert_eq!((export.messages, export.people), (4, 2));
    assert_eq!(
        export.days,
        Some(("2019-03-01".into(), "2019-03-09".into()))
    );
    assert!(all(&own, "document").await.is_empty());
    assert!(own.drafts().await.unwrap().is_empty());
    let again = bring(&own, CHAT).await;
    assert_eq!(again.id, export.id, "brought twice it waits once");
    assert_eq!(own.waiting_exports().await.unwrap().len(), 1);
    assert!(other.waiting_exports().await.unwrap().is_empty());
    let refused = |result: Result<_, kua_app::Problem>| result.err().map(|problem| problem.kind);
    assert_eq!(
        refused(other.open_export(export.id).await.map(|_| ())),
        Some(Kind::NotFound)
    );
    assert_eq!(
        refused(other.keep_messages(export.id, &[(1, 1)]).await.map(|_| ())),
        Some(Kind::NotFound)
    );
    assert_eq!(
        refused(other.drop_export(export.id).await),
        Some(Kind::NotFound)
    );
    assert_eq!(own.waiting_exports().await.unwrap().len(), 1);
}

#[tokio::test]
async fn messages_are_found_by_day_words_and_sender() {
    let (house, _) = houses(Role::Documenter);
    let export = bring(&house, CHAT).await;
    let open = house.open_export(export.id).await.unwrap();
    let check = |words: &str, from: Option<u8>, to: Option<u8>, expected: &[u32]| {
        let day = |day: Option<u8>| day.map(|day| CivilDay::new(2019, 3, day).unwrap());
        let sieve = ExportSieve {
            words: words.into(),
            from: day(from),
            to: day(to),
        };
        assert_eq!(open.matching(&sieve), expected, "{words}");
    };
    check("", None, None, &[1, 2, 3, 4]);
    check("WHERE", None, None, &[2]);
    check("zvezd", None, None, &[1, 3]);
    check("", Some(2), Some(3), &[2, 3]);
    check("tjark", Some(9), None, &[4]);
    let lines = open.lines(&[1, 4]);
    assert_eq!(lines[0].sender, CANARY);
    assert_eq!(
        (lines[1].words.as_str(), lines[1].files),
        ("nothing <other.jpg>", 1)
    );
}

#[tokio::test]
async fn only_what_was_picked_is_kept_and_the_log_says_so() {
    let (house, _) = houses(Role::Documenter);
    let (export, added) = kept(&house, &[(1, 1), (3, 3)]).await;
    let document = RecordId::from(added.document);
    let conversation = house.conversation(document, 0, 10).await.unwrap().unwrap();
    let words: Vec<&str> = conversation
        .messages
        .iter()
        .map(|one| one.words.as_str())
        .collect();
    assert_eq!(words, ["@Ayan was taken", "see <door.jpg>"]);
    // The file of a message that was not picked did not come along.
    let names: Vec<Option<&str>> = added
        .members
        .iter()
        .map(|one| one.name.as_deref())
        .collect();
    assert_eq!(names, [Some("door.jpg")]);
    assert!(house.waiting_exports().await.unwrap().is_empty());
    assert!(
        house.vault().open_original(export.id).await.is_err(),
        "the export is still there"
    );
    let judgements = house.vault().statements(
        &kua_core::access::whole_record(),
        StatementQuery {
            kind: Some(PayloadKind::Judgement),
            ..StatementQuery::default()
        },
    );
    let said: Vec<Value> = judgements
        .await
        .unwrap()
        .into_iter()
        .filter_map(|stored| match stored.content {
            kua_core::ports::Content::Present(bytes) => {
                kua_core::statement::Payload::decode(&bytes)
                    .ok()
                    .map(|payload| payload.value)
            }
            _ => None,
        })
        .collect();
    let named = said.iter().any(|value| match value {
        Value::Erasure(erasure) => {
            erasure.originals == [export.id] && erasure.ground == "not-picked"
        }
        _ => false,
    });
    assert!(named, "no judgement names the destroyed export");
    assert_eq!(
        house.document(document).await.unwrap().entity.row.label,
        "WhatsApp 2019-03-01/2019-03-03"
    );
}

#[tokio::test]
async fn who_sent_what_is_told_to_the_author_alone() {
    let (own, other) = houses(Role::Documenter);
    let (_, added) = kept(&own, &[(1, 4)]).await;
    let document = RecordId::from(added.document);
    let mine = own.conversation(document, 0, 10).await.unwrap().unwrap();
    assert_eq!(mine.names.get(&1).map(String::as_str), Some(CANARY));
    // The other one reads the words and sees that two people spoke, and no more.
    let theirs = other.conversation(document, 0, 10).await.unwrap().unwrap();
    assert_eq!((theirs.messages.len(), theirs.people), (4, 2));
    assert!(theirs.names.is_empty());
    let view = other.document(document).await.unwrap();
    assert!(view.original.is_none());
    assert!(other.original(document).await.is_err());
    assert!(other.file_state(document).await.unwrap().is_none());
    let entity = other.entity(document).await.unwrap();
    for source in &entity.history {
        let payload = &source.statement.payload;
        if let Value::Text(text) = &payload.value {
            assert!(!text.text.contains(CANARY), "{}", payload.property);
        }
    }
    assert!(!entity.row.label.contains(CANARY));
    let found = other
        .search(CANARY, Spelled::AnyWay, Window::first(10))
        .await
        .unwrap();
    assert_eq!(found.hits.len(), 0);
    for row in all(&other, "document").await {
        assert!(!row.label.contains(CANARY), "{}", row.label);
    }
}

#[tokio::test]
async fn a_file_names_the_message_it_came_with() {
    let (own, other) = houses(Role::Documenter);
    let (_, added) = kept(&own, &[(2, 3)]).await;
    let document = RecordId::from(added.document);
    let picture = RecordId::from(added.members[0].document);
    let conversation = other.conversation(document, 0, 10).await.unwrap().unwrap();
    let of: Vec<Vec<RecordId>> = conversation
        .messages
        .iter()
        .map(|message| message.files.iter().map(|row| row.id).collect())
        .collect();
    assert_eq!(of, [vec![], vec![picture]]);
    let source = own.entity(picture).await.unwrap();
    let part_of = source
        .history
        .iter()
        .find(|source| source.statement.payload.property == "part-of")
        .unwrap();
    let Place::Words(words) = &part_of.statement.payload.passages[0].place else {
        panic!("no passage");
    };
    assert_eq!(words.exact, "see <door.jpg>");
}

#[tokio::test]
async fn a_closed_picture_is_not_shown_beside_its_message() {
    let (own, other) = houses(Role::Documenter);
    let picture = b"picture door.jpg".to_vec();
    let origin = Origin {
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let open =
        || -> std::io::Result<Box<dyn Read + Send>> { Ok(Box::new(Cursor::new(picture.clone()))) };
    own.add_document(origin, open).await.unwrap();
    let (_, added) = kept(&own, &[(3, 3)]).await;
    let document = RecordId::from(added.document);
    let files = |conversation: kua_app::Conversation| conversation.messages[0].files.len();
    let mine = own.conversation(document, 0, 10).await.unwrap().unwrap();
    let theirs = other.conversation(document, 0, 10).await.unwrap().unwrap();
    assert_eq!((files(mine), files(theirs)), (1, 0));
}

#[tokio::test]
async fn a_reader_sees_no_conversation_of_the_team() {
    let (own, other) = houses(Role::Reader);
    let (_, added) = kept(&own, &[(1, 1)]).await;
    let seen = other.conversation(added.document.into(), 0, 10).await;
    assert_eq!(seen.err().map(|problem| problem.kind), Some(Kind::NotFound));
    let seen = other.waiting_exports().await;
    assert_eq!(
        seen.err().map(|problem| problem.kind),
        Some(Kind::NotAllowed)
    );
}

#[tokio::test]
async fn picks_are_remembered_and_wrong_ones_are_refused() {
    let (house, _) = houses(Role::Documenter);
    let export = bring(&house, CHAT).await;
    house.pick_messages(export.id, vec![(2, 3)]).await.unwrap();
    assert_eq!(house.waiting_exports().await.unwrap()[0].picked, [(2, 3)]);
    for wrong in [vec![(3, 2)], vec![(0, 1)], vec![(1, 3), (2, 4)]] {
        assert!(
            house.pick_messages(export.id, wrong.clone()).await.is_err(),
            "{wrong:?}"
        );
        assert!(house.keep_messages(export.id, &wrong).await.is_err());
    }
    let none = house.keep_messages(export.id, &[]).await;
    assert_eq!(none.err().map(|problem| problem.kind), Some(Kind::Empty));
    // Numbers beyond the last one are no message: the export waits on.
    assert!(house.keep_messages(export.id, &[(90, 91)]).await.is_err());
    assert_eq!(house.waiting_exports().await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_export_may_be_kept_whole_or_not_at_all() {
    let (house, other) = houses(Role::Documenter);
    let export = bring(&house, CHAT).await;
    let added = house.keep_export(export.id).await.unwrap();
    assert_eq!(added.members.len(), 2);
    assert!(house.vault().open_original(export.id).await.is_ok());
    assert!(house.waiting_exports().await.unwrap().is_empty());
    assert!(
        other.original(added.document.into()).await.is_err(),
        "it names the senders"
    );

    let second = bring(&house, "EXPORT\n1 Tjark: words").await;
    house.drop_export(second.id).await.unwrap();
    assert!(house.vault().open_original(second.id).await.is_err());
    assert!(house.waiting_exports().await.unwrap().is_empty());
    assert_eq!(all(&house, "document").await.len(), 3);
}

#[tokio::test]
async fn a_choice_that_broke_off_may_be_made_again() {
    let (house, _) = houses(Role::Documenter);
    let (_, first) = kept(&house, &[(1, 2)]).await;
    // The same export comes once more, as if the end of the first choice had been lost.
    let (export, again) = kept(&house, &[(1, 2)]).await;
    assert_eq!(again.duplicate_of, Some(first.document.into()));
    assert!(house.vault().open_original(export.id).await.is_err());
}

#[tokio::test]
async fn reading_again_opens_nothing_and_adds_nothing() {
    let (own, other) = houses(Role::Documenter);
    let (_, added) = kept(&own, &[(1, 3)]).await;
    let document = RecordId::from(added.document);
    let before = own.document(document).await.unwrap();
    own.read_again(document).await.unwrap();
    let after = own.document(document).await.unwrap();
    assert_eq!(before.texts.len(), after.texts.len());
    assert_eq!(after.entity.row.guard.access, Access::Team);
    assert!(other.original(document).await.is_err());
    assert_eq!(all(&own, "document").await.len(), 2);
}
