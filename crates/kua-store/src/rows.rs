//! The rows of lists: written in batches as they are read, listed page by page.

use std::collections::BTreeMap;

use kua_core::access::{Guarded, Scope};
use kua_core::ports::{
    ListHead, ListState, ListedRow, NewRow, Page, ProposalState, RowDecision, RowOrder, RowProblem,
    RowQuery, RowsDone, StoreError,
};
use kua_core::{DocumentId, OriginalId, RecordId};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use crate::fault::{Doing, damaged};
use crate::matching;
use crate::projection::{number, state_code};
use crate::scope::{Condition, blob, guard_columns, guard_of};

const DOING: &str = "writing the rows of a list";

/// How many rows that fit a filter are counted; beyond it a page says "more than".
///
/// Counting a million rows anew for every page would cost more than the page.
const MOST_COUNTED: u64 = 100_000;

/// Puts or replaces what the log states of a list.
pub(crate) fn put_head(connection: &Connection, head: &ListHead) -> Result<(), StoreError> {
    let list = place_for(connection, head.list)?;
    let (access, guard_case, author) = guard_columns(&head.guard);
    let (sealed_access, sealed_case, sealed_author) = guard_columns(&head.sealed);
    connection
        .prepare_cached(
            "update list set stated = 1, document = ?2, original = ?3, access = ?4,
                guard_case = ?5, author = ?6, sealed_access = ?7, sealed_case = ?8,
                sealed_author = ?9, live = ?10
             where number = ?1",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                list,
                head.document.bytes(),
                head.original.bytes(),
                access,
                guard_case,
                author,
                sealed_access,
                sealed_case,
                sealed_author,
                head.live
            ])
        })
        .doing(DOING)?;
    Ok(())
}

/// Puts rows behind those that are there.
pub(crate) fn put(
    connection: &Connection,
    list: RecordId,
    rows: &[NewRow],
) -> Result<(), StoreError> {
    let list = place_for(connection, list)?;
    let mut place: i64 = connection
        .prepare_cached("select row_count from list where number = ?1")
        .and_then(|mut sql| sql.query_row([list], |row| row.get(0)))
        .doing(DOING)?;
    let mut troubled = 0_i64;
    let mut problems: BTreeMap<&str, i64> = BTreeMap::new();
    let mut row_in = connection
        .prepare_cached(
            "insert into list_row
                (list, place, row, content, sealed, tokens, sort, day, problems)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )
        .doing(DOING)?;
    let mut words_in = connection
        .prepare_cached("insert into list_words (rowid, tokens) values (?1, ?2)")
        .doing(DOING)?;
    for row in rows {
        let at = row_in
            .insert(params![
                list,
                place,
                number(row.row)?,
                row.content,
                row.sealed,
                row.tokens,
                row.sort,
                row.day,
                row.problems.join(" ")
            ])
            .doing(DOING)?;
        words_in.execute(params![at, row.tokens]).doing(DOING)?;
        place += 1;
        troubled += i64::from(!row.problems.is_empty());
        for code in &row.problems {
            *problems.entry(code).or_default() += 1;
        }
    }
    for (code, count) in problems {
        connection
            .prepare_cached(
                "insert into list_problem values (?1, ?2, ?3)
                 on conflict do update set row_count = row_count + excluded.row_count",
            )
            .and_then(|mut sql| sql.execute(params![list, code, count]))
            .doing(DOING)?;
    }
    connection
        .prepare_cached(
            "update list set row_count = ?2, troubled = troubled + ?3, digest = null
             where number = ?1",
        )
        .and_then(|mut sql| sql.execute(params![list, place, troubled]))
        .doing(DOING)?;
    Ok(())
}

/// Notes the hash over all rows, if there are as many as were read.
pub(crate) fn done(connection: &Connection, done: &RowsDone) -> Result<(), StoreError> {
    let list = place_for(connection, done.list)?;
    let rows = number(done.rows)?;
    let noted = connection
        .prepare_cached("update list set digest = ?2 where number = ?1 and row_count = ?3")
        .and_then(|mut sql| sql.execute(params![list, done.digest, rows]))
        .doing(DOING)?;
    if noted != 1 {
        return Err(StoreError::Fault {
            doing: DOING,
            detail: "there are not as many rows as were read".to_owned(),
        });
    }
    Ok(())
}

/// Takes all rows of a list away.
pub(crate) fn drop_rows(connection: &Connection, list: RecordId) -> Result<(), StoreError> {
    let Some(list) = find(connection, list)? else {
        return Ok(());
    };
    for sql in [
        "insert into list_words (list_words, rowid, tokens)
         select 'delete', number, tokens from list_row where list = ?1",
        "delete from list_row where list = ?1",
        "delete from list_problem where list = ?1",
        "update list set row_count = 0, troubled = 0, digest = null where number = ?1",
    ] {
        connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.execute([list]))
            .doing(DOING)?;
    }
    Ok(())
}

/// Takes a list and all its rows away.
pub(crate) fn drop_list(connection: &Connection, list: RecordId) -> Result<(), StoreError> {
    drop_rows(connection, list)?;
    for sql in [
        "delete from list_decision where list = ?1",
        "delete from list where id = ?1",
    ] {
        connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.execute([list.bytes()]))
            .doing(DOING)?;
    }
    Ok(())
}

/// Takes the lists that were read from a file away, for an erasure.
pub(crate) fn drop_of_original(
    connection: &Connection,
    original: OriginalId,
) -> Result<(), StoreError> {
    let lists: Vec<[u8; 16]> = connection
        .prepare_cached("select id from list where original = ?1")
        .and_then(|mut sql| {
            sql.query_map([original.bytes()], |row| row.get(0))?
                .collect()
        })
        .doing(DOING)?;
    for list in lists {
        drop_list(connection, RecordId::from_bytes(list))?;
    }
    Ok(())
}

/// Says what became of a row.
pub(crate) fn decide(connection: &Connection, decision: &RowDecision) -> Result<(), StoreError> {
    let row = number(decision.row)?;
    if decision.state == ProposalState::Open {
        connection
            .prepare_cached("delete from list_decision where list = ?1 and row = ?2")
            .and_then(|mut sql| sql.execute(params![decision.list.bytes(), row]))
            .doing(DOING)?;
        return Ok(());
    }
    let (access, guard_case, author) = guard_columns(&decision.guard);
    connection
        .prepare_cached("insert or replace into list_decision values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .and_then(|mut sql| {
            sql.execute(params![
                decision.list.bytes(),
                row,
                state_code(decision.state),
                decision.record.map(|record| record.bytes()),
                access,
                guard_case,
                author
            ])
        })
        .doing(DOING)?;
    Ok(())
}

/// Lists rows of a list that holds.
pub(crate) fn rows(
    connection: &Connection,
    scope: &Scope,
    query: &RowQuery,
) -> Result<Page<ListedRow>, StoreError> {
    const DOING: &str = "listing rows";
    let nothing = Page {
        rows: Vec::new(),
        total: 0,
    };
    let Some(list) = seen(connection, scope, query.list)? else {
        return Ok(nothing);
    };
    if !list.live && !scope.is_whole() {
        return Ok(nothing);
    }
    // The decision is laid beside the row for those who may see it; the others see an open row.
    let decided = Condition::within(scope, "d");
    let mut arguments: Vec<Value> = Vec::new();
    let joined = format!(
        "list_row r left join list_decision d
            on d.list = ? and d.row = r.row and {}",
        decided.sql()
    );
    arguments.push(blob(query.list.bytes()));
    arguments.extend(decided.values());
    let mut from = joined;
    let mut filter = String::from("r.list = ?");
    let mut filtered: Vec<Value> = vec![Value::Integer(list.number)];
    let mut plain = true;
    if let Some(wanted) = &query.rows {
        let wanted: Vec<String> = wanted.iter().map(u64::to_string).collect();
        filter.push_str(" and r.row in (select value from json_each(?))");
        filtered.push(Value::Text(format!("[{}]", wanted.join(","))));
        plain = false;
    }
    if let Some(words) = &query.words {
        from = format!("list_words w cross join {from}");
        filter.push_str(" and r.number = w.rowid and w.list_words match ?");
        filtered.push(Value::Text(matching::fts(words)));
        plain = false;
    }
    match &query.problem {
        None => {}
        Some(RowProblem::Any) => {
            filter.push_str(" and r.problems <> ''");
            plain = false;
        }
        Some(RowProblem::Without) => {
            filter.push_str(" and r.problems = ''");
            plain = false;
        }
        Some(RowProblem::Code(code)) => {
            filter.push_str(
                " and r.problems <> '' and instr(' ' || r.problems || ' ', ' ' || ? || ' ') > 0",
            );
            filtered.push(Value::Text(code.clone()));
            plain = false;
        }
    }
    match query.state {
        None => {}
        Some(ProposalState::Open) => {
            filter.push_str(" and d.row is null");
            plain = false;
        }
        Some(state) => {
            filter.push_str(" and d.state = ?");
            filtered.push(Value::Integer(state_code(state)));
            plain = false;
        }
    }
    arguments.extend(filtered.iter().cloned());
    let total = if plain {
        list.rows
    } else {
        let sql = format!(
            "select count(*) from (select 1 from {from} where {filter} limit {})",
            MOST_COUNTED + 1
        );
        connection
            .prepare_cached(&sql)
            .and_then(|mut sql| {
                sql.query_row(rusqlite::params_from_iter(&arguments), |row| {
                    row.get::<_, i64>(0)
                })
            })
            .doing(DOING)?
            .unsigned_abs()
    };
    let mut offset = query.window.offset;
    if plain && query.order == RowOrder::Row {
        // The place of the first row is known, so that nothing is passed over one by one.
        let (begin, end) = if query.descending {
            let end = list.rows.saturating_sub(offset);
            (end.saturating_sub(query.window.limit), end)
        } else {
            (offset, offset.saturating_add(query.window.limit))
        };
        filter.push_str(" and r.place >= ? and r.place < ?");
        arguments.push(Value::Integer(number(begin)?));
        arguments.push(Value::Integer(number(end).unwrap_or(i64::MAX)));
        offset = 0;
    }
    let order = match (query.order, query.descending) {
        (RowOrder::Row, false) => "r.row",
        (RowOrder::Row, true) => "r.row desc",
        (RowOrder::Name, false) => "r.sort, r.row",
        (RowOrder::Name, true) => "r.sort desc, r.row desc",
        (RowOrder::Day, false) => "r.day is null, r.day, r.row",
        (RowOrder::Day, true) => "r.day is null, r.day desc, r.row desc",
    };
    let sql = format!(
        "select r.row, r.content, r.sealed, r.problems, d.state, d.record
         from {from} where {filter} order by {order} limit ? offset ?"
    );
    arguments.push(Value::Integer(
        number(query.window.limit).unwrap_or(i64::MAX),
    ));
    arguments.push(Value::Integer(number(offset).unwrap_or(i64::MAX)));
    let opens_sealed = scope.is_whole() || scope.admits(list.sealed);
    let rows = connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(rusqlite::params_from_iter(&arguments), |row| {
                let sealed: String = row.get(2)?;
                let problems: String = row.get(3)?;
                let record: Option<[u8; 16]> = row.get(5)?;
                Ok(ListedRow {
                    row: row.get::<_, i64>(0)?.unsigned_abs(),
                    content: row.get(1)?,
                    sealed: (opens_sealed && !sealed.is_empty()).then_some(sealed),
                    problems: problems
                        .split(' ')
                        .filter(|code| !code.is_empty())
                        .map(str::to_owned)
                        .collect(),
                    state: match row.get::<_, Option<i64>>(4)? {
                        Some(1) => ProposalState::Accepted,
                        Some(2) => ProposalState::Rejected,
                        _ => ProposalState::Open,
                    },
                    record: record.map(RecordId::from_bytes),
                })
            })?
            .collect()
        })
        .doing(DOING)?;
    Ok(Page { rows, total })
}

/// Lists the lists, with their rows counted.
pub(crate) fn lists(
    connection: &Connection,
    scope: &Scope,
    ids: Option<&[RecordId]>,
) -> Result<Vec<ListState>, StoreError> {
    const DOING: &str = "listing lists";
    let mut condition = Condition::within(scope, "l");
    if !scope.is_whole() {
        condition.and("l.stated = 1", []);
    }
    if let Some(ids) = ids {
        condition.and_in("l.id", ids.iter().map(|id| blob(id.bytes())));
    }
    let sql = format!(
        "select l.id, l.document, l.original, l.access, l.guard_case, l.author,
                l.sealed_access, l.sealed_case, l.sealed_author, l.live,
                l.row_count, l.troubled, l.digest, l.number
         from list l where {} order by l.id",
        condition.sql()
    );
    let found: Vec<(ListState, i64)> = connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(condition.arguments(&[]).as_slice(), |row| {
                let state = ListState {
                    head: ListHead {
                        list: RecordId::from_bytes(row.get(0)?),
                        document: DocumentId::from_bytes(row.get(1)?),
                        original: OriginalId::from_bytes(row.get(2)?),
                        guard: guard_of(row, 3)?,
                        sealed: guard_of(row, 6)?,
                        live: row.get(9)?,
                    },
                    rows: row.get::<_, i64>(10)?.unsigned_abs(),
                    troubled: row.get::<_, i64>(11)?.unsigned_abs(),
                    problems: Vec::new(),
                    accepted: 0,
                    rejected: 0,
                    digest: row.get(12)?,
                };
                Ok((state, row.get(13)?))
            })?
            .collect()
        })
        .doing(DOING)?;
    let decided = Condition::within(scope, "d");
    let counting = format!(
        "select d.state, count(*) from list_decision d where {} and d.list = ? group by d.state",
        decided.sql()
    );
    let mut states = Vec::with_capacity(found.len());
    for (mut state, list) in found {
        state.problems = connection
            .prepare_cached(
                "select code, row_count from list_problem where list = ?1 order by code",
            )
            .and_then(|mut sql| {
                sql.query_map([list], |row| {
                    Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
                })?
                .collect()
            })
            .doing(DOING)?;
        let arguments = [blob(state.head.list.bytes())];
        let counts: Vec<(i64, i64)> = connection
            .prepare_cached(&counting)
            .and_then(|mut sql| {
                sql.query_map(decided.arguments(&arguments).as_slice(), |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?
                .collect()
            })
            .doing(DOING)?;
        for (code, count) in counts {
            let count = count.unsigned_abs();
            if code == state_code(ProposalState::Accepted) {
                state.accepted = count;
            } else {
                state.rejected = count;
            }
        }
        states.push(state);
    }
    Ok(states)
}

/// A list whose rows are asked for.
struct Seen {
    number: i64,
    rows: u64,
    live: bool,
    sealed: Guarded,
}

fn seen(
    connection: &Connection,
    scope: &Scope,
    list: RecordId,
) -> Result<Option<Seen>, StoreError> {
    let mut condition = Condition::within(scope, "l");
    if !scope.is_whole() {
        condition.and("l.stated = 1", []);
    }
    condition.and("l.id = ?", [blob(list.bytes())]);
    let sql = format!(
        "select l.number, l.row_count, l.live, l.sealed_access, l.sealed_case, l.sealed_author
         from list l where {}",
        condition.sql()
    );
    connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_row(condition.arguments(&[]).as_slice(), |row| {
                Ok(Seen {
                    number: row.get(0)?,
                    rows: row.get::<_, i64>(1)?.unsigned_abs(),
                    live: row.get(2)?,
                    sealed: guard_of(row, 3)?,
                })
            })
            .optional()
        })
        .doing("listing rows")
}

fn find(connection: &Connection, list: RecordId) -> Result<Option<i64>, StoreError> {
    connection
        .prepare_cached("select number from list where id = ?1")
        .and_then(|mut sql| sql.query_row([list.bytes()], |row| row.get(0)).optional())
        .doing(DOING)
}

/// Finds a list's number, or gives it one: as closed as can be, until it is stated.
fn place_for(connection: &Connection, list: RecordId) -> Result<i64, StoreError> {
    if let Some(number) = find(connection, list)? {
        return Ok(number);
    }
    let closed = i64::from(kua_core::access::Access::Sealed.level());
    connection
        .prepare_cached(
            "insert into list
                (id, stated, document, original, access, guard_case, author,
                 sealed_access, sealed_case, sealed_author, live, row_count, troubled, digest)
             values (?1, 0, zeroblob(16), zeroblob(16), ?2, x'', x'', ?2, x'', x'', 0, 0, 0, null)",
        )
        .and_then(|mut sql| sql.execute(params![list.bytes(), closed]))
        .doing(DOING)?;
    find(connection, list)?.ok_or_else(|| damaged("record.db", "a list has no number"))
}
