//! Applies changes to the projections.

use kua_core::ports::{
    Area, Change, EntityRow, MarksRow, Part, ProjectionState, ProposalRow, ProposalState,
    StatementRow, StoreError, WordsRow,
};
use kua_core::statement::PayloadKind;
use kua_core::{RecordId, StatementId, TextId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::citations;
use crate::fault::Doing;
use crate::rows;
use crate::scope::guard_columns;

const DOING: &str = "writing the projections";

/// Words of texts have numbers from here on, names lower ones, so that names are found first.
pub(crate) const FIRST_TEXT: i64 = 1 << 40;

/// Applies changes in order. What is to be remembered is handed to `remember`.
pub(crate) fn apply(
    connection: &Connection,
    changes: Vec<Change>,
    mut remember: impl FnMut(Area, &str, Option<&[u8]>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    for change in changes {
        match change {
            Change::Statement(row) => put_statement(connection, &row)?,
            Change::Live(id, live) => {
                connection
                    .prepare_cached("update statement set live = ?2 where id = ?1")
                    .and_then(|mut sql| sql.execute(params![id.bytes(), live]))
                    .doing(DOING)?;
            }
            Change::Entity(row) => put_entity(connection, &row)?,
            Change::NoEntity(id) => drop_entity(connection, id)?,
            Change::Words(rows) => {
                for row in rows {
                    put_words(connection, &row)?;
                }
            }
            Change::NoWords(record, part) => drop_words(connection, record, part)?,
            Change::Proposals(rows) => {
                for row in rows {
                    put_proposal(connection, &row)?;
                }
            }
            Change::NoProposals(text) => drop_proposals(connection, text)?,
            Change::Marks(row) => put_marks(connection, &row)?,
            Change::Decided(id, state, record) => {
                connection
                    .prepare_cached("update proposal set state = ?2, record = ?3 where id = ?1")
                    .and_then(|mut sql| {
                        let record = record.map(|record| record.bytes());
                        sql.execute(params![id.bytes(), state_code(state), record])
                    })
                    .doing(DOING)?;
            }
            Change::List(head) => rows::put_head(connection, &head)?,
            Change::NoList(id) => rows::drop_list(connection, id)?,
            Change::Rows(list, new) => rows::put(connection, list, &new)?,
            Change::RowsDone(list, digest) => rows::done(connection, list, digest)?,
            Change::NoRows(list) => rows::drop_rows(connection, list)?,
            Change::RowDecided(decision) => rows::decide(connection, &decision)?,
            Change::Citations(id, citations) => citations::put(connection, id, &citations)?,
            Change::Remember(area, key, value) => remember(area, &key, value.as_deref())?,
        }
    }
    Ok(())
}

/// Notes how far the projections reach.
pub(crate) fn reach(connection: &Connection, state: ProjectionState) -> Result<(), StoreError> {
    connection
        .execute(
            "update projection set position = ?1, version = ?2 where one = 1",
            params![number(state.position)?, state.version],
        )
        .doing(DOING)?;
    Ok(())
}

/// Reads how far the projections reach.
pub(crate) fn reached(connection: &Connection) -> Result<ProjectionState, StoreError> {
    connection
        .query_row(
            "select position, version from projection where one = 1",
            [],
            |row| {
                Ok(ProjectionState {
                    position: row.get::<_, i64>(0)?.unsigned_abs(),
                    version: row.get(1)?,
                })
            },
        )
        .doing("reading the projections")
}

fn put_statement(connection: &Connection, row: &StatementRow) -> Result<(), StoreError> {
    let number: Option<i64> = connection
        .prepare_cached("select number from leaf where id = ?1")
        .and_then(|mut sql| sql.query_row([row.id.bytes()], |row| row.get(0)).optional())
        .doing(DOING)?;
    let Some(number) = number else {
        return Err(StoreError::NotFound);
    };
    let (access, guard_case, author) = guard_columns(&row.guard);
    connection
        .prepare_cached(
            "insert or replace into statement
             (number, id, judgement, subject, property, access, guard_case, author, live,
              denied, recorded)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                number,
                row.id.bytes(),
                row.kind == PayloadKind::Judgement,
                row.subject.bytes(),
                row.property,
                access,
                guard_case,
                author,
                row.live,
                row.denied,
                row.recorded
            ])
        })
        .doing(DOING)?;
    drop_links(connection, number)?;
    for (target, how) in &row.links {
        connection
            .prepare_cached(
                "insert or ignore into link (target, statement, how) values (?1, ?2, ?3)",
            )
            .and_then(|mut sql| sql.execute(params![target.bytes(), number, how]))
            .doing(DOING)?;
    }
    Ok(())
}

fn drop_links(connection: &Connection, statement: i64) -> Result<(), StoreError> {
    connection
        .prepare_cached("delete from link where statement = ?1")
        .and_then(|mut sql| sql.execute([statement]))
        .doing(DOING)?;
    Ok(())
}

/// Takes a statement out of the projections, for an erasure.
pub(crate) fn drop_statement(connection: &Connection, id: StatementId) -> Result<(), StoreError> {
    let number: Option<i64> = connection
        .query_row(
            "select number from statement where id = ?1",
            [id.bytes()],
            |row| row.get(0),
        )
        .optional()
        .doing(DOING)?;
    if let Some(number) = number {
        drop_links(connection, number)?;
        citations::take_away(connection, number)?;
        connection
            .execute("delete from statement where number = ?1", [number])
            .doing(DOING)?;
    }
    Ok(())
}

/// Takes the words, proposals and marks of a text out of the projections, for an erasure.
pub(crate) fn drop_text(connection: &Connection, text: TextId) -> Result<(), StoreError> {
    let rows: Vec<(i64, String)> = connection
        .prepare("select number, tokens from words where text = ?1")
        .and_then(|mut sql| {
            sql.query_map([text.bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .doing(DOING)?;
    for (number, tokens) in rows {
        take_out(connection, number, &tokens)?;
    }
    drop_proposals(connection, text)
}

fn put_entity(connection: &Connection, row: &EntityRow) -> Result<(), StoreError> {
    drop_entity(connection, row.id)?;
    for member in &row.members {
        let holder: Option<[u8; 16]> = connection
            .prepare_cached("select entity from member where id = ?1")
            .and_then(|mut sql| sql.query_row([member.bytes()], |row| row.get(0)).optional())
            .doing(DOING)?;
        if let Some(holder) = holder {
            drop_entity(connection, RecordId::from_bytes(holder))?;
        }
    }
    let (access, guard_case, author) = guard_columns(&row.guard);
    connection
        .prepare_cached(
            "insert into entity
             (id, kind, label, language, note, sort, class, access, guard_case, author,
              earliest, latest, statements, conflicts, changed)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                row.id.bytes(),
                row.kind,
                row.label,
                row.language,
                row.note,
                row.sort,
                row.class,
                access,
                guard_case,
                author,
                row.earliest,
                row.latest,
                i64::try_from(row.statements).unwrap_or(i64::MAX),
                i64::try_from(row.conflicts).unwrap_or(i64::MAX),
                row.changed
            ])
        })
        .doing(DOING)?;
    for member in &row.members {
        connection
            .prepare_cached("insert or replace into member (id, entity) values (?1, ?2)")
            .and_then(|mut sql| sql.execute(params![member.bytes(), row.id.bytes()]))
            .doing(DOING)?;
    }
    Ok(())
}

fn drop_entity(connection: &Connection, id: RecordId) -> Result<(), StoreError> {
    for sql in [
        "delete from member where entity = ?1",
        "delete from entity where id = ?1",
    ] {
        connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.execute([id.bytes()]))
            .doing(DOING)?;
    }
    Ok(())
}

fn put_words(connection: &Connection, row: &WordsRow) -> Result<(), StoreError> {
    let text = row
        .text
        .map(|text| text.bytes().to_vec())
        .unwrap_or_default();
    let old: Option<(i64, String)> = connection
        .prepare_cached(
            "select number, tokens from words
             where record = ?1 and part = ?2 and text = ?3 and paragraph = ?4",
        )
        .and_then(|mut sql| {
            sql.query_row(
                params![row.record.bytes(), part_code(row.part), text, row.paragraph],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
        })
        .doing(DOING)?;
    if let Some((number, tokens)) = old {
        take_out(connection, number, &tokens)?;
    }
    let number = next_number(connection, row.part)?;
    let (access, guard_case, author) = guard_columns(&row.guard);
    connection
        .prepare_cached(
            "insert into words
             (number, record, kind, part, text, paragraph, begin_at, end_at, tokens, language,
              earliest, latest, access, guard_case, author)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                number,
                row.record.bytes(),
                row.kind,
                part_code(row.part),
                text,
                row.paragraph,
                i64::try_from(row.begin).unwrap_or(i64::MAX),
                i64::try_from(row.end).unwrap_or(i64::MAX),
                row.tokens,
                row.language,
                row.earliest,
                row.latest,
                access,
                guard_case,
                author
            ])
        })
        .doing(DOING)?;
    connection
        .prepare_cached("insert into words_index (rowid, tokens) values (?1, ?2)")
        .and_then(|mut sql| sql.execute(params![number, row.tokens]))
        .doing(DOING)?;
    Ok(())
}

fn next_number(connection: &Connection, part: Part) -> Result<i64, StoreError> {
    let (sql, floor) = match part {
        Part::Name => (
            "select max(number) from words where number < 1099511627776",
            0,
        ),
        Part::Text => ("select max(number) from words", FIRST_TEXT - 1),
    };
    let newest: Option<i64> = connection
        .prepare_cached(sql)
        .and_then(|mut sql| sql.query_row([], |row| row.get(0)))
        .doing(DOING)?;
    Ok(newest.unwrap_or(floor).max(floor) + 1)
}

fn drop_words(connection: &Connection, record: RecordId, part: Part) -> Result<(), StoreError> {
    let rows: Vec<(i64, String)> = connection
        .prepare_cached("select number, tokens from words where record = ?1 and part = ?2")
        .and_then(|mut sql| {
            sql.query_map(params![record.bytes(), part_code(part)], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect()
        })
        .doing(DOING)?;
    for (number, tokens) in rows {
        take_out(connection, number, &tokens)?;
    }
    Ok(())
}

/// Takes one entry out of table and index; the index must be told what it held.
fn take_out(connection: &Connection, number: i64, tokens: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "insert into words_index (words_index, rowid, tokens) values ('delete', ?1, ?2)",
        )
        .and_then(|mut sql| sql.execute(params![number, tokens]))
        .doing(DOING)?;
    connection
        .prepare_cached("delete from words where number = ?1")
        .and_then(|mut sql| sql.execute([number]))
        .doing(DOING)?;
    Ok(())
}

fn put_proposal(connection: &Connection, row: &ProposalRow) -> Result<(), StoreError> {
    // A replaced row must fire the trigger that counts it out.
    connection
        .prepare_cached("delete from proposal where id = ?1")
        .and_then(|mut sql| sql.execute([row.id.bytes()]))
        .doing(DOING)?;
    let (access, guard_case, author) = guard_columns(&row.guard);
    connection
        .prepare_cached(
            "insert into proposal
             (id, document, text, local, number, kind, begin_at, end_at, normalised, state, record,
              access, guard_case, author)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                row.id.bytes(),
                row.document.bytes(),
                row.text.bytes(),
                row.local,
                row.number,
                row.kind,
                i64::try_from(row.begin).unwrap_or(i64::MAX),
                i64::try_from(row.end).unwrap_or(i64::MAX),
                row.normalised,
                state_code(row.state),
                row.record.map(|record| record.bytes()),
                access,
                guard_case,
                author
            ])
        })
        .doing(DOING)?;
    Ok(())
}

fn drop_proposals(connection: &Connection, text: TextId) -> Result<(), StoreError> {
    connection
        .prepare_cached("delete from proposal where text = ?1")
        .and_then(|mut sql| sql.execute([text.bytes()]))
        .doing(DOING)?;
    drop_marks(connection, text)
}

fn put_marks(connection: &Connection, row: &MarksRow) -> Result<(), StoreError> {
    drop_marks(connection, row.text)?;
    let (access, guard_case, author) = guard_columns(&row.guard);
    connection
        .prepare_cached(
            "insert into marked (text, document, scale, access, guard_case, author)
             values (?1, ?2, ?3, ?4, ?5, ?6)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                row.text.bytes(),
                row.document.bytes(),
                row.scale,
                access,
                guard_case,
                author
            ])
        })
        .doing(DOING)?;
    let mut put = connection
        .prepare_cached("insert or ignore into mark (hash, text) values (?1, ?2)")
        .doing(DOING)?;
    let words = row.words.iter().map(|hash| word_mark(*hash));
    for hash in words.chain(row.facts.iter().map(|hash| fact_mark(*hash))) {
        put.execute(params![hash, row.text.bytes()]).doing(DOING)?;
    }
    Ok(())
}

fn drop_marks(connection: &Connection, text: TextId) -> Result<(), StoreError> {
    for sql in [
        "delete from mark where text = ?1",
        "delete from marked where text = ?1",
    ] {
        connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.execute([text.bytes()]))
            .doing(DOING)?;
    }
    Ok(())
}

/// Returns the number that stands for words in a row.
pub(crate) fn word_mark(hash: u64) -> i64 {
    i64::try_from(hash).unwrap_or(i64::MAX)
}

/// Returns the number that stands for a fact.
pub(crate) fn fact_mark(hash: u64) -> i64 {
    -1 - word_mark(hash)
}

/// Returns the number that stands for a part.
pub(crate) fn part_code(part: Part) -> i64 {
    match part {
        Part::Name => 0,
        Part::Text => 1,
    }
}

/// Returns the number that stands for a state.
pub(crate) fn state_code(state: ProposalState) -> i64 {
    match state {
        ProposalState::Open => 0,
        ProposalState::Accepted => 1,
        ProposalState::Rejected => 2,
    }
}

/// Turns a count into the engine's whole number.
pub(crate) fn number(count: u64) -> Result<i64, StoreError> {
    i64::try_from(count).map_err(|_| StoreError::Fault {
        doing: "counting",
        detail: "a number is too large".to_owned(),
    })
}
