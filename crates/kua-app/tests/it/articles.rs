//! Articles of law: what charges cite, counted for whoever may see it.

use std::sync::Arc;

use kua_app::{ArticleOrder, ArticleQuery, ArticleState, House, Kind, projector};
use kua_core::access::{Access, Actor, Role};
use kua_core::edtf::Edtf;
use kua_core::passage::{Passage, Place, Words};
use kua_core::ports::{Batch, DaySpan, Vault, Window};
use kua_core::statement::{Certainty, Clock, Payload, PayloadKind, Recorded, Verdict};
use kua_core::value::{
    Charge, Decimal, Involvement, Length, Name, NameKind, Sentence, Term, Text, Time, Value,
};
use kua_core::{DocumentId, KeyId, RecordId, StatementId, TextId};
use kua_locales::Locale;
use kua_testkit::MemoryVault;
use proptest::prelude::*;

use crate::world::house_on;

/// A word that stands in closed statements only.
const CANARY: &str = "Zhanarqush";

fn id(number: u8) -> RecordId {
    RecordId::from_bytes([number; 16])
}

fn statement(number: u8) -> StatementId {
    StatementId::from_bytes([number; 16])
}

fn author(number: u8) -> KeyId {
    KeyId::from_random([number; 16])
}

/// What the first member says of a record.
fn say(subject: u8, property: &str, value: Value) -> Payload {
    Payload {
        kind: PayloadKind::Statement,
        subject: id(subject),
        property: property.to_owned(),
        value,
        passages: Vec::new(),
        holder: None,
        author: author(1),
        certainty: Certainty::Stated,
        access: Access::Team,
        case: None,
        consent: None,
        recorded: Recorded {
            seconds: 1_700_000_000,
            clock: Clock::Unchecked,
        },
        rests_on: Vec::new(),
    }
}

fn words(words: &str) -> Value {
    Value::Text(Text {
        text: words.to_owned(),
        language: None,
        script: None,
    })
}

fn charge(event: u8, law: &str, article: &str, years: Option<i64>) -> Payload {
    let given = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    let sentence = years.map(|digits| Sentence {
        text: "so long".to_owned(),
        length: Some(Length::Years(Decimal { digits, scale: 0 })),
        duration: None,
        fine: None,
    });
    let charge = Charge {
        law: given(law),
        article: given(article),
        offence: None,
        max_sentence: None,
        imposed_sentence: sentence,
        provision: None,
    };
    say(event, "charge", Value::Charge(charge))
}

fn at(event: u8, place: u8) -> Payload {
    say(event, "place", Value::Record(id(place)))
}

fn on(event: u8, day: &str) -> Payload {
    let read: Edtf = day.parse().unwrap();
    let time = Time {
        edtf: day.to_owned(),
        words: None,
        anchor: None,
        calendar: "gregorian".to_owned(),
        alternatives: Vec::new(),
        earliest: read.earliest().map(|day| day.number()),
        latest: read.latest().map(|day| day.number()),
    };
    say(event, "time", Value::Time(time))
}

fn of_type(event: u8, code: &str) -> Payload {
    let term = Term {
        vocabulary: "event-types".to_owned(),
        code: code.to_owned(),
    };
    say(event, "type", Value::Term(term))
}

fn is_a(record: u8, kind: &str) -> Payload {
    let term = Term {
        vocabulary: "entity-kinds".to_owned(),
        code: kind.to_owned(),
    };
    say(record, kua_core::schema::KIND, Value::Term(term))
}

fn accused(event: u8, who: u8) -> Payload {
    let involvement = Involvement {
        who: id(who),
        role: "victim".to_owned(),
        degree: None,
    };
    say(event, "involvement", Value::Involvement(involvement))
}

fn person(who: u8, name: &str) -> Payload {
    let name = Name {
        text: name.to_owned(),
        language: None,
        script: None,
        kind: NameKind::Full,
        of: None,
        valid: None,
    };
    say(who, "name", Value::Name(name))
}

fn judge(subject: RecordId, verdict: Verdict, value: Value) -> Payload {
    Payload {
        kind: PayloadKind::Judgement,
        subject,
        ..say(0, verdict.code(), value)
    }
}

fn withdraw(number: u8) -> Payload {
    judge(
        statement(number).into(),
        Verdict::Withdraw,
        Value::Reason(None),
    )
}

/// The same said in the words of a document.
fn in_text(mut payload: Payload, document: u8) -> Payload {
    let text = TextId::from_bytes([document; 16]);
    let words = Words::cut(text, "some words", 0, 4).unwrap();
    payload.passages.push(Passage {
        document: DocumentId::from_bytes([document; 16]),
        place: Place::Words(words),
    });
    payload
}

fn sealed(payload: Payload) -> Payload {
    Payload {
        access: Access::Sealed,
        ..payload
    }
}

async fn keep(vault: &MemoryVault, batch: &[(StatementId, Payload)]) {
    let changes = projector::changes_without_readings(vault, batch).await;
    let batch = Batch {
        statements: projector::encode(batch),
        changes: changes.unwrap(),
        ..Batch::default()
    };
    vault.append(batch).await.unwrap();
}

/// Keeps statements one by one, numbered from a number on.
async fn tell(vault: &MemoryVault, first: u8, payloads: Vec<Payload>) {
    for (number, payload) in (first..).zip(payloads) {
        keep(vault, &[(statement(number), payload)]).await;
    }
}

fn members() -> (Arc<MemoryVault>, Vec<(&'static str, House)>) {
    let member = |number, role| Actor::new(author(number), role, []);
    let vault = Arc::new(MemoryVault::of(member(1, Role::Documenter)));
    let mut houses = vec![("author", house_on(vault.clone(), "mark/1"))];
    for (name, number, role) in [
        ("documenter", 2, Role::Documenter),
        ("analyst", 3, Role::Analyst),
        ("keeper", 4, Role::Keeper),
        ("reader", 5, Role::Reader),
    ] {
        let opened = Arc::new(vault.opened_by(member(number, role)));
        houses.push((name, house_on(opened, "mark/1")));
    }
    (vault, houses)
}

/// The articles with the numbers of events, sure ones and persons.
async fn listed(house: &House, query: &ArticleQuery) -> Vec<String> {
    let list = house
        .list_articles(query, Window::first(100), Locale::of("en"))
        .await
        .unwrap();
    assert_eq!(list.total, list.rows.len() as u64);
    list.rows
        .iter()
        .map(|row| {
            format!(
                "{} {}/{} {}",
                row.head.key, row.sure, row.events, row.persons
            )
        })
        .collect()
}

async fn all(house: &House) -> Vec<String> {
    listed(house, &ArticleQuery::default()).await
}

#[tokio::test]
async fn a_charge_is_tied_to_an_entry_by_place_and_day() {
    let (vault, houses) = members();
    let house = &houses[0].1;
    tell(&vault, 1, vec![charge(50, "", "Article 164", None)]).await;
    assert_eq!(all(house).await, ["~164~ 1/1 0"]);
    tell(&vault, 2, vec![at(50, 60), say(60, "country", words("KZ"))]).await;
    assert_eq!(all(house).await, ["kz-cc-1997-164 1/1 0"]);
    // After that code there was another one.
    tell(&vault, 4, vec![on(50, "2019-03-10")]).await;
    assert_eq!(all(house).await, ["kz-cc-1997-164 0/1 0"]);
    tell(&vault, 5, vec![withdraw(4), on(50, "2009-03-10")]).await;
    assert_eq!(all(house).await, ["kz-cc-1997-164 1/1 0"]);
    tell(&vault, 7, vec![withdraw(3)]).await;
    assert_eq!(all(house).await, ["~164~ 1/1 0"]);
    tell(&vault, 8, vec![withdraw(7)]).await;
    assert_eq!(all(house).await, ["kz-cc-1997-164 1/1 0"]);
    tell(&vault, 9, vec![withdraw(1)]).await;
    assert!(all(house).await.is_empty());
}

#[tokio::test]
async fn an_event_without_a_place_is_where_the_places_of_its_text_are() {
    let (vault, houses) = members();
    let house = &houses[0].1;
    let told = vec![
        in_text(charge(50, "", "Article 174 (2)", None), 70),
        is_a(60, "place"),
        say(60, "country", words("Kazakhstan")),
    ];
    tell(&vault, 1, told).await;
    let (open, tied) = ("~174 (2)~ 1/1 0", "kz-cc-2014-174-2 1/1 0");
    assert_eq!(all(house).await, [open]);
    tell(&vault, 4, vec![in_text(person(60, "Invented Town"), 70)]).await;
    assert_eq!(all(house).await, [tied]);
    // Of another text nothing follows, nor of what is no place.
    let elsewhere = vec![
        withdraw(4),
        in_text(person(60, "Invented Town"), 71),
        in_text(person(80, "Aigerim Invented"), 70),
    ];
    tell(&vault, 5, elsewhere).await;
    assert_eq!(all(house).await, [open]);
    // The same country once more says nothing new, another one does.
    let again = vec![
        in_text(person(60, "Invented Town"), 70),
        say(60, "country", words("KZ")),
    ];
    tell(&vault, 8, again).await;
    assert_eq!(all(house).await, [tied]);
    tell(&vault, 10, vec![withdraw(3)]).await;
    assert_eq!(all(house).await, [tied]);
    tell(&vault, 11, vec![withdraw(9)]).await;
    assert_eq!(all(house).await, [open]);
    // Places of the event itself come first.
    let own = vec![
        at(50, 61),
        say(61, "country", words("KZ")),
        say(60, "country", words("CN")),
    ];
    tell(&vault, 12, own).await;
    assert_eq!(all(house).await, [tied]);
}

#[tokio::test]
async fn articles_are_sieved_sorted_and_counted_by_days() {
    let (vault, houses) = members();
    let house = &houses[0].1;
    let told = vec![
        charge(50, "Criminal Code of Kazakhstan", "Article 174 (2)", None),
        on(50, "2019-03-10"),
        charge(51, "Criminal Code of Kazakhstan", "Article 174", None),
        on(51, "2021-03-10"),
        charge(52, "中华人民共和国刑法", "第二百九十三条第一款", None),
        accused(52, 80),
        person(80, "Aigerim Invented"),
        accused(52, 81),
        person(81, "Serik Invented"),
        charge(53, "Law on Signs", "Article 7", None),
    ];
    tell(&vault, 1, told).await;
    let (one, two, three) = (
        "kz-cc-2014-174-1 0/1 0",
        "kz-cc-2014-174-2 1/2 0",
        "kz-cc-2014-174-3 0/1 0",
    );
    let (chinese, written) = ("cn-cl-293-1 1/1 2", "~7~law on signs 1/1 0");
    assert_eq!(all(house).await, [two, chinese, one, three, written]);
    let check = async |query: ArticleQuery, expected: &[&str]| {
        assert_eq!(listed(house, &query).await, expected, "{query:?}");
    };
    let query = ArticleQuery::default;
    check(
        ArticleQuery {
            country: Some("CN".to_owned()),
            ..query()
        },
        &[chinese],
    )
    .await;
    check(
        ArticleQuery {
            law: Some("kz-cc-2014".to_owned()),
            order: ArticleOrder::Article,
            ..query()
        },
        &[one, two, three],
    )
    .await;
    check(
        ArticleQuery {
            state: ArticleState::Verified,
            ..query()
        },
        &[chinese],
    )
    .await;
    check(
        ArticleQuery {
            state: ArticleState::Written,
            ..query()
        },
        &[written],
    )
    .await;
    let year = |words: &str| {
        let year: Edtf = words.parse().unwrap();
        DaySpan {
            from: year.earliest().map(|day| day.number()),
            to: year.latest().map(|day| day.number()),
        }
    };
    check(
        ArticleQuery {
            days: Some(year("2019")),
            ..query()
        },
        &["kz-cc-2014-174-2 1/1 0"],
    )
    .await;
    let list = house
        .list_articles(&query(), Window::first(2), Locale::of("en"))
        .await
        .unwrap();
    assert_eq!((list.rows.len(), list.total), (2, 5));
    let codes: Vec<&str> = list
        .countries
        .iter()
        .map(|(code, _)| code.as_str())
        .collect();
    assert_eq!(codes, ["CN", "KZ"]);
    assert_eq!(list.laws.len(), 2);
}

#[tokio::test]
async fn an_article_shows_its_cases_and_what_may_be_meant_instead() {
    let (vault, houses) = members();
    let house = &houses[0].1;
    let told = vec![
        charge(50, "Criminal Code of Kazakhstan", "Article 174", Some(4)),
        on(50, "2019-03-10"),
        accused(50, 80),
        person(80, "Aigerim Invented"),
        is_a(50, "event"),
        is_a(51, "event"),
        of_type(51, "release"),
        on(51, "2020-03-10"),
        accused(51, 80),
    ];
    tell(&vault, 1, told).await;
    let article = async |key: &str| house.article(key, None, Locale::of("ru")).await;
    let view = article("kz-cc-2014-174-2").await.unwrap();
    assert_eq!(view.head.number, "174 (2)");
    let entry = view.entry.unwrap();
    assert_eq!(entry.code, "kz-cc-2014-174-2");
    let numbers = |all: &[kua_app::ArticleHead]| {
        let numbers: Vec<&str> = all.iter().map(|head| head.number.as_str()).collect();
        numbers.join(", ")
    };
    assert_eq!(numbers(&view.beside), "174 (1), 174 (3)");
    let instead: Vec<_> = view.instead.iter().map(|(head, _)| head.clone()).collect();
    assert_eq!(numbers(&instead), "174 (1), 174 (3)");
    let cases = &view.cases;
    assert_eq!((cases.cases.len(), cases.cases[0].sure), (1, false));
    assert_eq!(cases.cases[0].charged, [id(80)]);
    let outcomes = cases.outcomes();
    assert_eq!(outcomes.imposed, [("3-5", 1)]);
    assert_eq!(outcomes.later, [("release", 1)]);
    assert_eq!(outcomes.nothing, 0);
    // An entry that nobody cites is there; words that nobody wrote are not.
    let view = article("kz-cc-2014-405-2").await.unwrap();
    assert!(view.cases.cases.is_empty() && view.instead.is_empty());
    for key in ["~1~nothing", "kz-cc-1-1", ""] {
        assert_eq!(article(key).await.err().unwrap().kind, Kind::NotFound);
    }
}

#[tokio::test]
async fn nobody_learns_of_an_article_what_is_closed() {
    let (vault, houses) = members();
    let law = format!("Law of {CANARY}");
    let told = vec![
        charge(50, "", "Article 174 (2)", None),
        at(50, 60),
        // Where the place lies only its author may know: the open charge stays as it is written.
        sealed(say(60, "country", words("KZ"))),
        person(60, "Invented Town"),
        sealed(charge(51, &law, "Article 9", Some(7))),
        on(51, "2019-03-10"),
        charge(52, "Law on Signs", "Article 7", None),
        accused(52, 80),
        sealed(accused(52, 81)),
        person(80, "Aigerim Invented"),
        person(81, "Serik Invented"),
        // Closed as a whole, with a charge that is open by itself.
        sealed(on(53, "2020-01-01")),
        sealed(charge(53, &law, "Article 9", None)),
    ];
    tell(&vault, 1, told).await;
    let closed = format!("~9~law of {}", CANARY.to_lowercase());
    let article = async |house: &House, key: &str| {
        let answer = house.article(key, None, Locale::of("en")).await;
        answer.map_err(|problem| problem.kind)
    };
    for (name, house) in &houses {
        let is_author = *name == "author";
        let mut expected: Vec<String> = match *name {
            "author" => vec![
                format!("{closed} 2/2 0"),
                "~174 (2)~ 1/1 0".to_owned(),
                "~7~law on signs 1/1 2".to_owned(),
            ],
            // Readers see what was released, and nothing was.
            "reader" => Vec::new(),
            _ => vec![
                "~174 (2)~ 1/1 0".to_owned(),
                "~7~law on signs 1/1 1".to_owned(),
            ],
        };
        let mut found = all(house).await;
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{name}");
        let answer = article(house, &closed).await;
        assert_eq!(answer.is_ok(), is_author, "{name}");
        let charged = match article(house, "~7~law on signs").await {
            Ok(view) => {
                let labels = house.case_labels(&view.cases.cases).await.unwrap();
                for case in &view.cases.cases {
                    assert!(case.charged.iter().all(|id| labels.contains_key(id)));
                }
                view.cases.persons.len()
            }
            Err(kind) => {
                assert_eq!(kind, Kind::NotFound, "{name}");
                0
            }
        };
        let expected = match *name {
            "author" => 2,
            "reader" => 0,
            _ => 1,
        };
        assert_eq!(charged, expected, "{name}");
        let entry = article(house, "kz-cc-2014-174-2").await.ok().unwrap();
        assert!(entry.cases.cases.is_empty(), "{name}");
    }
}

#[tokio::test]
async fn what_a_person_chose_is_meant_until_it_is_taken_back() {
    let (vault, houses) = members();
    let house = &houses[0].1;
    let told = vec![charge(
        50,
        "Criminal Code of Kazakhstan",
        "Article 174",
        None,
    )];
    tell(&vault, 1, told).await;
    assert_eq!(all(house).await.len(), 3);
    let chosen = house
        .choose_provision(&[statement(1)], "kz-cc-2014-174-2")
        .await
        .unwrap();
    assert_eq!(all(house).await, ["kz-cc-2014-174-2 1/1 0"]);
    house.withdraw(&chosen, None).await.unwrap();
    assert_eq!(all(house).await.len(), 3);
    for wrong in ["kz-cc-1-1", ""] {
        let answer = house.choose_provision(&[statement(1)], wrong).await;
        assert_eq!(answer.err().unwrap().kind, Kind::WrongInput);
    }
    let answer = house
        .choose_provision(&[statement(99)], "kz-cc-2014-174-2")
        .await;
    assert_eq!(answer.err().unwrap().kind, Kind::NotFound);
    let reader = &houses.iter().find(|(name, _)| *name == "reader").unwrap().1;
    let answer = reader
        .choose_provision(&[statement(1)], "kz-cc-2014-174-2")
        .await;
    assert_eq!(answer.err().unwrap().kind, Kind::NotAllowed);
}

/// A small record in which everything that citations rest on comes, falls and stands again.
fn small_record() -> Vec<(StatementId, Payload)> {
    let same = |one: u8, other: u8| judge(id(one), Verdict::SameAs, Value::Record(id(other)));
    let cites =
        |charge: u8, code: &str| judge(statement(charge).into(), Verdict::Cites, words(code));
    let all = vec![
        charge(50, "", "Article 174", None),
        at(51, 60),
        same(50, 51),
        say(61, "country", words("KZ")),
        same(60, 61),
        in_text(charge(52, "", "Article 405 (2)", None), 70),
        in_text(person(60, "Invented Town"), 70),
        on(52, "2019-03-10"),
        cites(1, "kz-cc-2014-174-3"),
        withdraw(9),
        withdraw(10),
        sealed(say(60, "country", words("CN"))),
        charge(53, "", "Article 293", Some(3)),
        withdraw(5),
        withdraw(14),
        on(53, "2001"),
        withdraw(16),
        is_a(60, "place"),
        is_a(61, "place"),
        say(60, "country", words("KZ")),
        withdraw(4),
        at(53, 61),
        withdraw(7),
        withdraw(23),
    ];
    (1..).map(statement).zip(all).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn citations_do_not_hang_on_the_order_of_arrival(
        shuffle in proptest::collection::vec(any::<u32>(), 24),
        step in 1_usize..6,
        kept in 1_usize..25,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let record: Vec<_> = small_record().into_iter().take(kept).collect();
            let straight = MemoryVault::default();
            keep(&straight, &record).await;
            let mut shuffled: Vec<_> = record.into_iter().zip(shuffle).collect();
            shuffled.sort_by_key(|((id, _), by)| (*by, *id));
            let other = MemoryVault::default();
            for part in shuffled.chunks(step) {
                let batch: Vec<_> = part.iter().map(|(entry, _)| entry.clone()).collect();
                keep(&other, &batch).await;
            }
            let cited = |vault: &MemoryVault| -> Vec<String> {
                vault.rows().into_iter().filter(|row| row.starts_with("c ")).collect()
            };
            prop_assert_eq!(cited(&other), cited(&straight));
            Ok::<(), TestCaseError>(())
        })?;
    }
}
