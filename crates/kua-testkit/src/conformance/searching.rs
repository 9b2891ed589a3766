//! What search promises.

use kua_core::ports::{Change, Part, SearchQuery, Vault, Window};
use kua_core::search::{Expression, Filters};

use super::rows::{apply, id, paragraph, whole, words};

fn term(token: &str) -> Expression {
    Expression::Term {
        token: token.to_owned(),
        prefix: false,
    }
}

fn prefix(token: &str) -> Expression {
    Expression::Term {
        token: token.to_owned(),
        prefix: true,
    }
}

fn phrase(tokens: &[&str], prefix: bool) -> Expression {
    Expression::Phrase {
        tokens: tokens.iter().map(|token| (*token).to_owned()).collect(),
        prefix,
    }
}

fn query(expression: Option<Expression>, filters: Filters) -> SearchQuery {
    SearchQuery {
        expression,
        filters,
        window: Window::first(50),
    }
}

async fn records(vault: &dyn Vault, expression: Expression) -> Vec<u64> {
    numbers(vault, query(Some(expression), Filters::default())).await
}

async fn numbers(vault: &dyn Vault, query: SearchQuery) -> Vec<u64> {
    let page = vault.search(&whole(), query).await.unwrap();
    assert_eq!(page.total, page.rows.len() as u64);
    let mut numbers: Vec<u64> = page
        .rows
        .iter()
        .map(|hit| u64::from_be_bytes(hit.record.bytes()[..8].try_into().unwrap()))
        .collect();
    numbers.sort_unstable();
    numbers
}

pub(super) async fn words_prefixes_and_phrases_are_found(vault: &dyn Vault) {
    apply(
        vault,
        vec![Change::Words(vec![
            paragraph(1, 1, 0, "алматы қаласында ұсталды"),
            paragraph(2, 2, 0, "ұсталды кеше алматыда"),
            paragraph(3, 3, 0, "喀什 什地 地区 区"),
        ])],
    )
    .await;
    assert_eq!(records(vault, term("ұсталды")).await, [1, 2]);
    assert_eq!(records(vault, term("алматы")).await, [1]);
    assert_eq!(records(vault, prefix("алматы")).await, [1, 2]);
    assert_eq!(records(vault, prefix("қал")).await, [1]);
    assert_eq!(records(vault, prefix("қ")).await, [1]);
    assert_eq!(records(vault, phrase(&["什地", "地区"], false)).await, [3]);
    assert_eq!(
        records(vault, phrase(&["地区", "什地"], false)).await,
        [0; 0]
    );
    assert_eq!(records(vault, phrase(&["алматы", "қала"], true)).await, [1]);
    assert_eq!(
        records(vault, Expression::And(vec![term("ұсталды"), term("кеше")])).await,
        [2]
    );
    assert_eq!(
        records(vault, Expression::Or(vec![term("кеше"), term("区")])).await,
        [2, 3]
    );
    let without = Expression::Without(Box::new(term("ұсталды")), Box::new(term("кеше")));
    assert_eq!(records(vault, without).await, [1]);
    assert_eq!(records(vault, term("жоқ")).await, [0; 0]);
}

pub(super) async fn names_come_before_texts(vault: &dyn Vault) {
    apply(
        vault,
        vec![Change::Words(vec![
            paragraph(1, 1, 0, "аян аян аян"),
            words(2, 0, "аян"),
            paragraph(3, 3, 0, "аян"),
            words(4, 0, "аян болат"),
        ])],
    )
    .await;
    let all = query(Some(term("аян")), Filters::default());
    let page = vault.search(&whole(), all.clone()).await.unwrap();
    let parts: Vec<Part> = page.rows.iter().map(|hit| hit.part).collect();
    assert_eq!(parts, [Part::Name, Part::Name, Part::Text, Part::Text]);
    assert_eq!(page.rows[0].kind, "person");
    assert_eq!(page.rows[2].kind, "document");
    assert!(page.rows[2].text.is_some() && page.rows[0].text.is_none());
    let second = SearchQuery {
        window: Window {
            offset: 1,
            limit: 2,
        },
        ..all
    };
    let part = vault.search(&whole(), second).await.unwrap();
    assert_eq!(part.total, 4);
    assert!(part.rows[..] == page.rows[1..3]);
}

pub(super) async fn filters_narrow_what_is_found(vault: &dyn Vault) {
    let mut chinese = paragraph(1, 1, 0, "a b");
    chinese.language = Some("zh-Hant".to_owned());
    chinese.earliest = Some(100);
    chinese.latest = Some(110);
    let mut kazakh = paragraph(2, 2, 0, "a c");
    kazakh.language = Some("kk".to_owned());
    kazakh.earliest = Some(200);
    kazakh.latest = Some(200);
    let mut second = paragraph(2, 2, 1, "a d");
    second.language = Some("kk".to_owned());
    let person = words(3, 0, "a");
    apply(
        vault,
        vec![Change::Words(vec![chinese, kazakh, second, person])],
    )
    .await;
    let with = |filters: Filters| query(Some(term("a")), filters);
    let none = Filters::default;
    assert_eq!(numbers(vault, with(none())).await, [1, 2, 2, 3]);
    let language = |tag: &str| Filters {
        languages: vec![tag.to_owned()],
        ..none()
    };
    assert_eq!(numbers(vault, with(language("zh"))).await, [1]);
    assert_eq!(numbers(vault, with(language("zh-hant"))).await, [1]);
    assert_eq!(numbers(vault, with(language("z"))).await, [0; 0]);
    assert_eq!(numbers(vault, with(language("kk"))).await, [2, 2]);
    let kind = Filters {
        kinds: vec!["person".to_owned(), "event".to_owned()],
        ..none()
    };
    assert_eq!(numbers(vault, with(kind)).await, [3]);
    let days = |from, to| Filters { from, to, ..none() };
    assert_eq!(numbers(vault, with(days(Some(105), None))).await, [1, 2]);
    assert_eq!(numbers(vault, with(days(Some(111), None))).await, [2]);
    assert_eq!(numbers(vault, with(days(None, Some(100)))).await, [1]);
    assert_eq!(
        numbers(vault, with(days(Some(110), Some(200)))).await,
        [1, 2]
    );
    // Without words, each record is listed once a text.
    assert_eq!(numbers(vault, query(None, language("kk"))).await, [2]);
}

pub(super) async fn replaced_words_are_gone(vault: &dyn Vault) {
    apply(
        vault,
        vec![Change::Words(vec![
            words(1, 0, "бұрынғы"),
            words(1, 1, "екінші"),
            paragraph(1, 7, 0, "мәтін"),
        ])],
    )
    .await;
    apply(vault, vec![Change::Words(vec![words(1, 0, "жаңа")])]).await;
    assert_eq!(records(vault, term("бұрынғы")).await, [0; 0]);
    assert_eq!(records(vault, term("жаңа")).await, [1]);
    assert_eq!(records(vault, term("екінші")).await, [1]);
    apply(vault, vec![Change::NoWords(id(1), Part::Name)]).await;
    assert_eq!(records(vault, term("жаңа")).await, [0; 0]);
    assert_eq!(records(vault, term("мәтін")).await, [1], "texts stay");
}

pub(super) async fn nothing_typed_is_an_operator(vault: &dyn Vault) {
    apply(vault, vec![Change::Words(vec![words(1, 0, "a or b")])]).await;
    for hostile in [
        "\"",
        "*",
        "a\"*",
        "NEAR(a b)",
        "a:b",
        "^a",
        "-",
        "(",
        "tokens:a",
        "'",
        "\0",
        "AND",
    ] {
        for prefix in [false, true] {
            let expression = Expression::Term {
                token: hostile.to_owned(),
                prefix,
            };
            // It may find something or nothing, but it is always a word and never a fault.
            vault
                .search(&whole(), query(Some(expression), Filters::default()))
                .await
                .unwrap();
        }
    }
    assert_eq!(records(vault, term("or")).await, [1]);
}
