//! Rows of lists: put in batches, paged, filtered, decided on, and shown to who may see the list.

use kua_core::access::{Access, Actor, Guarded, Role, Scope, scope};
use kua_core::ports::{
    Batch, Change, ListHead, NewRow, ProposalState, RowDecision, RowOrder, RowProblem, RowQuery,
    RowsDone, Vault, Window,
};
use kua_core::search::Expression;
use kua_core::{OriginalId, RecordId};

use super::rows::{apply, document, guard, id, key, whole};

fn row(number: u64, name: &str) -> NewRow {
    NewRow {
        row: number,
        content: format!("[\"{name}\"]"),
        sealed: String::new(),
        tokens: name.to_lowercase(),
        sort: name.to_lowercase(),
        day: None,
        problems: Vec::new(),
    }
}

fn head(list: u64, guard: Guarded) -> ListHead {
    ListHead {
        list: id(list),
        document: document(list + 100),
        original: OriginalId::from_bytes(id(list + 200).bytes()),
        guard,
        sealed: Guarded {
            access: Access::Sealed,
            case: None,
            author: Some(key(1)),
        },
        live: true,
    }
}

fn done(list: u64, rows: u64) -> RowsDone {
    RowsDone {
        list: id(list),
        rows,
        digest: [7; 32],
    }
}

async fn numbers(vault: &dyn Vault, scope: &Scope, query: RowQuery) -> (Vec<u64>, u64) {
    let page = vault.rows(scope, query).await.unwrap();
    (page.rows.iter().map(|row| row.row).collect(), page.total)
}

fn all(list: u64) -> RowQuery {
    RowQuery::of(id(list), Window::first(100))
}

fn word(word: &str) -> Option<Expression> {
    Some(Expression::Term {
        token: word.to_owned(),
        prefix: false,
    })
}

pub(super) async fn rows_are_paged_in_each_order(vault: &dyn Vault) {
    let mut second = row(4, "Бота");
    second.day = Some(20);
    let mut last = row(9, "Аян");
    last.day = Some(10);
    apply(
        vault,
        vec![
            Change::Rows(id(1), vec![row(3, "Вера")]),
            Change::Rows(id(1), vec![second, last]),
            Change::Rows(id(2), vec![row(1, "Аян")]),
            Change::RowsDone(done(1, 3)),
        ],
    )
    .await;
    let team = team();
    assert_eq!(
        numbers(vault, &team, all(1)).await,
        (vec![], 0),
        "rows of a list that nobody stated are shown to nobody"
    );
    apply(vault, vec![Change::List(head(1, guard()))]).await;
    let listed = |order, descending, window| RowQuery {
        order,
        descending,
        window,
        ..all(1)
    };
    let first = Window::first(2);
    let rest = Window {
        offset: 2,
        limit: 2,
    };
    for (order, descending, expected) in [
        (RowOrder::Row, false, [3, 4, 9]),
        (RowOrder::Row, true, [9, 4, 3]),
        (RowOrder::Name, false, [9, 4, 3]),
        (RowOrder::Name, true, [3, 4, 9]),
        (RowOrder::Day, false, [9, 4, 3]),
        (RowOrder::Day, true, [4, 9, 3]),
    ] {
        for (window, part) in [(first, &expected[..2]), (rest, &expected[2..])] {
            assert_eq!(
                numbers(vault, &team, listed(order, descending, window)).await,
                (part.to_vec(), 3),
                "{order:?} {descending}"
            );
        }
    }
    let state = vault.lists(&team, Some(vec![id(1)])).await.unwrap();
    assert_eq!(state.len(), 1);
    assert_eq!((state[0].rows, state[0].digest), (3, Some([7; 32])));
    let picked = RowQuery {
        rows: Some(vec![9, 3, 50]),
        ..all(1)
    };
    assert_eq!(numbers(vault, &team, picked).await, (vec![3, 9], 2));
    // Put anew, as a rebuild does.
    apply(
        vault,
        vec![
            Change::NoRows(id(1)),
            Change::Rows(id(1), vec![row(3, "Дана")]),
        ],
    )
    .await;
    let page = vault.rows(&team, all(1)).await.unwrap();
    assert_eq!(
        (page.total, page.rows[0].content.as_str()),
        (1, "[\"Дана\"]")
    );
    let found = RowQuery {
        words: word("вера"),
        ..all(1)
    };
    assert_eq!(numbers(vault, &team, found).await, (vec![], 0));
    assert_eq!(
        vault.lists(&team, None).await.unwrap()[0].digest,
        None,
        "rows that came after the hash are not in it"
    );
}

pub(super) async fn a_list_is_done_with_the_rows_that_were_read(vault: &dyn Vault) {
    apply(
        vault,
        vec![
            Change::List(head(1, guard())),
            Change::Rows(id(1), vec![row(1, "Аян"), row(2, "Бота")]),
        ],
    )
    .await;
    let state = async || vault.lists(&team(), None).await.unwrap().remove(0);
    let more = || Change::Rows(id(1), vec![row(3, "Вера")]);
    for wrong in [
        vec![Change::RowsDone(done(1, 3))],
        vec![more(), Change::RowsDone(done(1, 2))],
        vec![Change::NoRows(id(1)), Change::RowsDone(done(1, 2))],
    ] {
        let batch = Batch {
            changes: wrong,
            ..Batch::default()
        };
        assert!(vault.append(batch).await.is_err());
        assert_eq!((state().await.rows, state().await.digest), (2, None));
    }
    apply(vault, vec![more(), Change::RowsDone(done(1, 3))]).await;
    assert_eq!(
        (state().await.rows, state().await.digest),
        (3, Some([7; 32]))
    );
}

pub(super) async fn rows_are_filtered_by_each_condition(vault: &dyn Vault) {
    let mut troubled = row(2, "Бота Аян");
    troubled.problems = vec!["short-year".to_owned(), "no-name".to_owned()];
    let mut other = row(3, "Вера");
    other.problems = vec!["no-name".to_owned()];
    apply(
        vault,
        vec![
            Change::List(head(1, guard())),
            Change::List(head(2, guard())),
            Change::Rows(id(1), vec![row(1, "Аян"), troubled, other, row(4, "Дана")]),
            Change::Rows(id(2), vec![row(1, "Аян")]),
        ],
    )
    .await;
    let decide = |number, state, record| {
        Change::RowDecided(RowDecision {
            list: id(1),
            row: number,
            state,
            record,
            guard: guard(),
        })
    };
    apply(
        vault,
        vec![
            decide(1, ProposalState::Accepted, Some(id(50))),
            decide(2, ProposalState::Rejected, None),
        ],
    )
    .await;
    let team = team();
    let state = |state| RowQuery {
        state: Some(state),
        ..all(1)
    };
    let problem = |problem| RowQuery {
        problem: Some(problem),
        ..all(1)
    };
    let words = |typed: &str| RowQuery {
        words: word(typed),
        ..all(1)
    };
    let code = |code: &str| problem(RowProblem::Code(code.to_owned()));
    for (query, expected) in [
        (words("аян"), vec![1, 2]),
        (words("ая"), vec![]),
        (problem(RowProblem::Any), vec![2, 3]),
        (problem(RowProblem::Without), vec![1, 4]),
        (code("no-name"), vec![2, 3]),
        (code("short-year"), vec![2]),
        (code("year"), vec![]),
        (state(ProposalState::Open), vec![3, 4]),
        (state(ProposalState::Accepted), vec![1]),
        (state(ProposalState::Rejected), vec![2]),
        (
            RowQuery {
                words: word("аян"),
                ..state(ProposalState::Accepted)
            },
            vec![1],
        ),
        (
            RowQuery {
                words: word("аян"),
                ..problem(RowProblem::Any)
            },
            vec![2],
        ),
    ] {
        let count = expected.len() as u64;
        assert_eq!(
            numbers(vault, &team, query.clone()).await,
            (expected, count),
            "{query:?}"
        );
    }
    let states = vault.lists(&team, Some(vec![id(1)])).await.unwrap();
    let counted = &states[0];
    assert_eq!(
        (
            counted.rows,
            counted.troubled,
            counted.accepted,
            counted.rejected
        ),
        (4, 2, 1, 1)
    );
    assert_eq!(
        counted.problems,
        [("no-name".to_owned(), 2), ("short-year".to_owned(), 1)]
    );
    let page = vault.rows(&team, all(1)).await.unwrap();
    assert_eq!(page.rows[0].record, Some(id(50)));
    apply(vault, vec![decide(1, ProposalState::Open, None)]).await;
    assert_eq!(
        numbers(vault, &team, state(ProposalState::Open)).await.0,
        [1, 3, 4]
    );
}

pub(super) async fn a_list_that_was_taken_back_shows_no_row(vault: &dyn Vault) {
    apply(
        vault,
        vec![
            Change::List(head(1, guard())),
            Change::Rows(id(1), vec![row(1, "Аян")]),
        ],
    )
    .await;
    let team = team();
    let shown = vault.projection_digest().await.unwrap();
    let gone = ListHead {
        live: false,
        ..head(1, guard())
    };
    apply(vault, vec![Change::List(gone)]).await;
    assert_eq!(numbers(vault, &team, all(1)).await, (vec![], 0));
    let states = vault.lists(&team, None).await.unwrap();
    assert!(!states[0].head.live, "it is known that it was taken back");
    assert_ne!(vault.projection_digest().await.unwrap(), shown);
    apply(vault, vec![Change::List(head(1, guard()))]).await;
    assert_eq!(numbers(vault, &team, all(1)).await, (vec![1], 1));
    assert_eq!(vault.projection_digest().await.unwrap(), shown);
    apply(vault, vec![Change::NoList(id(1))]).await;
    assert!(vault.lists(&whole(), None).await.unwrap().is_empty());
    assert_eq!(numbers(vault, &whole(), all(1)).await, (vec![], 0));
}

pub(super) async fn rows_are_as_closed_as_their_list(vault: &dyn Vault) {
    let case = RecordId::from_bytes(id(90).bytes());
    let guards: Vec<Guarded> = Access::ALL
        .into_iter()
        .map(|access| Guarded {
            access,
            case: (access == Access::Case).then_some(case),
            author: Some(key(1)),
        })
        .collect();
    let mut changes = Vec::new();
    for (number, guard) in (1_u64..).zip(&guards) {
        let mut closed = row(1, "Аян");
        closed.sealed = "[\"ключ\"]".to_owned();
        changes.push(Change::List(head(number, *guard)));
        changes.push(Change::Rows(id(number), vec![closed]));
        changes.push(Change::RowDecided(RowDecision {
            list: id(number),
            row: 1,
            state: ProposalState::Accepted,
            record: Some(id(60)),
            guard: Guarded {
                access: Access::Sealed,
                case: None,
                author: Some(key(2)),
            },
        }));
    }
    apply(vault, changes).await;
    let mut seen = 0;
    for role in Role::ALL {
        for cases in [vec![], vec![case]] {
            for author in [1, 2, 3] {
                let actor = Actor::new(key(author), role, cases.clone());
                let scope = scope(&actor);
                for (number, guard) in (1_u64..).zip(&guards) {
                    let page = vault.rows(&scope, all(number)).await.unwrap();
                    let states = vault.lists(&scope, Some(vec![id(number)])).await.unwrap();
                    let admits = scope.admits(*guard);
                    assert_eq!(page.total, u64::from(admits), "{role:?} {guard:?}");
                    assert_eq!(page.rows.len(), usize::from(admits));
                    assert_eq!(states.len(), usize::from(admits));
                    for row in page.rows {
                        seen += 1;
                        let sealed = role != Role::Reader && author == 1;
                        assert_eq!(row.sealed.is_some(), sealed, "sealed columns");
                        let told = role != Role::Reader && author == 2;
                        let decided = (ProposalState::Accepted, Some(id(60)));
                        let open = (ProposalState::Open, None);
                        let expected = if told { decided } else { open };
                        assert_eq!((row.state, row.record), expected, "decisions");
                        assert_eq!(states[0].accepted, u64::from(told));
                    }
                }
            }
        }
    }
    assert!(seen > 20, "some rows are seen");
}

fn team() -> Scope {
    scope(&Actor::new(key(8), Role::Documenter, []))
}
