//! Reads the projections: every query within a scope, every list in parts.

use kua_core::access::Scope;
use kua_core::ports::{
    Counts, Hit, MarkQuery, MarkedText, MarksRow, Page, Part, ProposalQuery, ProposalRow,
    ProposalState, SearchQuery, StoreError, Window,
};
use kua_core::{DocumentId, ProposalId, RecordId, TextId};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use crate::fault::Doing;
use crate::matching;
use crate::projection::{FIRST_TEXT, fact_mark, number, state_code, word_mark};
use crate::scope::{Condition, blob, guard_of};

/// How many ids a shortened id is resolved to at the most.
const RESOLVED: i64 = 20;

/// Lists proposals in the order of review.
pub(crate) fn proposals(
    connection: &Connection,
    scope: &Scope,
    query: &ProposalQuery,
) -> Result<Page<ProposalRow>, StoreError> {
    let filter = |condition: &mut Condition, table: &str| {
        if let Some(document) = query.document {
            condition.and(&format!("{table}.document = ?"), [blob(document.bytes())]);
        }
        if let Some(kinds) = &query.kinds {
            let kinds = kinds.iter().cloned().map(Value::Text);
            condition.and_in(&format!("{table}.kind"), kinds);
        }
        if let Some(state) = query.state {
            let state = Value::Integer(state_code(state));
            condition.and(&format!("{table}.state = ?"), [state]);
        }
    };
    let mut condition = Condition::within(scope, "p");
    filter(&mut condition, "p");
    let total = if let Some(ids) = &query.ids {
        condition.and_in("p.id", ids.iter().map(|id| blob(id.bytes())));
        count(connection, "count(*) from proposal p", &condition)?
    } else {
        let mut tally = Condition::within(scope, "t");
        filter(&mut tally, "t");
        let from = "coalesce(sum(t.proposals), 0) from proposal_tally t";
        count(connection, from, &tally)?
    };
    let sql = format!(
        "select p.id, p.document, p.text, p.local, p.number, p.kind, p.begin_at, p.end_at,
                p.normalised, p.state, p.record, p.access, p.guard_case, p.author
         from proposal p where {}
         order by p.document, p.text, p.number, p.id limit ? offset ?",
        condition.sql()
    );
    let rows = list(
        connection,
        &sql,
        &condition,
        query.window,
        "listing proposals",
        |row| {
            let record: Option<[u8; 16]> = row.get(10)?;
            Ok(ProposalRow {
                id: ProposalId::from_bytes(row.get(0)?),
                document: DocumentId::from_bytes(row.get(1)?),
                text: TextId::from_bytes(row.get(2)?),
                local: row.get(3)?,
                number: row.get(4)?,
                kind: row.get(5)?,
                begin: row.get::<_, i64>(6)?.unsigned_abs(),
                end: row.get::<_, i64>(7)?.unsigned_abs(),
                normalised: row.get(8)?,
                state: match row.get::<_, i64>(9)? {
                    1 => ProposalState::Accepted,
                    2 => ProposalState::Rejected,
                    _ => ProposalState::Open,
                },
                record: record.map(RecordId::from_bytes),
                guard: guard_of(row, 11)?,
            })
        },
    )?;
    Ok(Page { rows, total })
}

/// Lists texts that have marks in common with one.
pub(crate) fn marked(
    connection: &Connection,
    scope: &Scope,
    query: &MarkQuery,
) -> Result<Vec<MarkedText>, StoreError> {
    const DOING: &str = "looking for texts that are alike";
    let words = query.words.iter().map(|hash| word_mark(*hash));
    let facts = query.facts.iter().map(|hash| fact_mark(*hash));
    let mut condition = Condition::within(scope, "t");
    condition.and("t.document <> ?", [blob(query.document.bytes())]);
    condition.and_in("m.hash", words.chain(facts).map(Value::Integer));
    let sql = format!(
        "select t.text, t.document, t.scale, t.access, t.guard_case, t.author,
                sum(m.hash >= 0) as words, sum(m.hash < 0) as facts
         from mark m join marked t on t.text = m.text
         where {} group by t.text having words >= ? or facts >= ?
         order by words + facts desc, t.text limit ?",
        condition.sql()
    );
    let more = [
        Value::Integer(number(query.least_words)?),
        Value::Integer(number(query.least_facts)?),
        Value::Integer(number(query.limit)?),
    ];
    let mut found: Vec<MarkedText> = connection
        .prepare(&sql)
        .and_then(|mut sql| {
            sql.query_map(condition.arguments(&more).as_slice(), |row| {
                Ok(MarkedText {
                    text: TextId::from_bytes(row.get(0)?),
                    document: DocumentId::from_bytes(row.get(1)?),
                    scale: row.get(2)?,
                    words: 0,
                    shared_words: row.get::<_, i64>(6)?.unsigned_abs(),
                    shared_facts: row.get::<_, i64>(7)?.unsigned_abs(),
                    guard: guard_of(row, 3)?,
                })
            })?
            .collect()
        })
        .doing(DOING)?;
    let mut count = connection
        .prepare_cached("select count(*) from mark where text = ?1 and hash >= 0 and hash < ?2")
        .doing(DOING)?;
    let below = word_mark(MarksRow::below(query.scale));
    for one in &mut found {
        one.words = count
            .query_row(rusqlite::params![one.text.bytes(), below], |row| {
                row.get::<_, i64>(0)
            })
            .doing(DOING)?
            .unsigned_abs();
    }
    Ok(found)
}

/// Searches: names before texts, then by rank.
pub(crate) fn search(
    connection: &Connection,
    scope: &Scope,
    query: &SearchQuery,
) -> Result<Page<Hit>, StoreError> {
    let mut condition = Condition::within(scope, "w");
    let filters = &query.filters;
    if !filters.kinds.is_empty() {
        condition.and_in(
            "lower(w.kind)",
            filters.kinds.iter().cloned().map(Value::Text),
        );
    }
    if !filters.languages.is_empty() {
        let each = "lower(w.language) = ? or lower(w.language) glob ? || '-*'";
        let all = vec![each; filters.languages.len()].join(" or ");
        let arguments = filters.languages.iter().flat_map(|language| {
            let plain = language.replace(['*', '?', '['], "");
            [Value::Text(language.clone()), Value::Text(plain)]
        });
        condition.and(&format!("({all})"), arguments);
    }
    if filters.from.is_some() || filters.to.is_some() {
        condition.and("(w.earliest is not null or w.latest is not null)", []);
    }
    if let Some(from) = filters.from {
        condition.and(
            "(w.latest is null or w.latest >= ?)",
            [Value::Integer(from)],
        );
    }
    if let Some(to) = filters.to {
        condition.and(
            "(w.earliest is null or w.earliest <= ?)",
            [Value::Integer(to)],
        );
    }
    let columns = "w.record, w.kind, w.part, w.text, w.begin_at, w.end_at, w.language";
    let (total, sql) = if let Some(expression) = &query.expression {
        let from = "words_index i join words w on w.number = i.rowid";
        condition.and(
            "i.words_index match ?",
            [Value::Text(matching::fts(expression))],
        );
        (
            count(connection, &format!("count(*) from {from}"), &condition)?,
            format!(
                "select {columns} from {from} where {}
                 order by i.rowid >= {FIRST_TEXT}, i.rank, i.rowid limit ? offset ?",
                condition.sql()
            ),
        )
    } else {
        // Without words every record is listed once, with its first entry that fits.
        let grouped = format!(
            "(select {columns}, min(w.paragraph) as paragraph from words w where {}
              group by w.record, w.part, w.text) w",
            condition.sql()
        );
        (
            count_sql(
                connection,
                &format!("select count(*) from {grouped}"),
                &condition,
            )?,
            format!(
                "select {columns} from {grouped}
                 order by w.part, w.record, w.text limit ? offset ?"
            ),
        )
    };
    let rows = list(
        connection,
        &sql,
        &condition,
        query.window,
        "searching",
        |row| {
            let text: Vec<u8> = row.get(3)?;
            Ok(Hit {
                record: RecordId::from_bytes(row.get(0)?),
                kind: row.get(1)?,
                part: if row.get::<_, i64>(2)? == 0 {
                    Part::Name
                } else {
                    Part::Text
                },
                text: text.try_into().ok().map(TextId::from_bytes),
                begin: row.get::<_, i64>(4)?.unsigned_abs(),
                end: row.get::<_, i64>(5)?.unsigned_abs(),
                language: row.get(6)?,
            })
        },
    )?;
    Ok(Page { rows, total })
}

/// Counts what is there.
pub(crate) fn counts(connection: &Connection, scope: &Scope) -> Result<Counts, StoreError> {
    const DOING: &str = "counting";
    let within = Condition::within(scope, "t");
    let arguments = within.arguments(&[]);
    let mut counts = Counts {
        statements: entries(connection)?,
        ..Counts::default()
    };
    let mut statement = connection
        .prepare_cached(&format!(
            "select t.kind, sum(t.entities), sum(t.conflicting) from entity_tally t
             where {} group by t.kind having sum(t.entities) > 0 order by t.kind",
            within.sql()
        ))
        .doing(DOING)?;
    let rows = statement
        .query_map(arguments.as_slice(), |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?.unsigned_abs(),
                row.get::<_, i64>(2)?.unsigned_abs(),
            ))
        })
        .doing(DOING)?;
    for row in rows {
        let (kind, entities, conflicting) = row.doing(DOING)?;
        counts.entities.push((kind, entities));
        counts.conflicts += conflicting;
    }
    counts.waiting = connection
        .prepare_cached(&format!(
            "select t.kind, sum(t.proposals) from proposal_tally t
             where {} and t.state = 0 group by t.kind having sum(t.proposals) > 0 order by t.kind",
            within.sql()
        ))
        .and_then(|mut sql| {
            sql.query_map(arguments.as_slice(), |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
            })?
            .collect()
        })
        .doing(DOING)?;
    counts.documents = connection
        .prepare_cached(&format!(
            "select t.document, sum(iif(t.state = 0, t.proposals, 0)) as open_ones,
                    sum(iif(t.state = 0, 0, t.proposals))
             from proposal_tally t where {} group by t.document
             having open_ones > 0 order by open_ones desc, t.document",
            within.sql()
        ))
        .and_then(|mut sql| {
            sql.query_map(arguments.as_slice(), |row| {
                Ok((
                    DocumentId::from_bytes(row.get(0)?),
                    row.get::<_, i64>(1)?.unsigned_abs(),
                    row.get::<_, i64>(2)?.unsigned_abs(),
                ))
            })?
            .collect()
        })
        .doing(DOING)?;
    Ok(counts)
}

/// Returns the number of entries in the log, of all origins.
pub(crate) fn entries(connection: &Connection) -> Result<u64, StoreError> {
    let newest: Option<i64> = connection
        .prepare_cached("select max(number) from leaf")
        .and_then(|mut sql| sql.query_row([], |row| row.get(0)))
        .doing("counting")?;
    Ok(newest.map_or(0, |newest| newest.unsigned_abs() + 1))
}

/// Finds what begins with these hexadecimal digits.
pub(crate) fn resolve(
    connection: &Connection,
    scope: &Scope,
    prefix: &str,
) -> Result<Vec<(RecordId, String)>, StoreError> {
    const DOING: &str = "resolving an id";
    let Some((low, high)) = bounds(prefix) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for (table, sql) in [
        (
            "e",
            "select m.id, e.kind from member m join entity e on e.id = m.entity
             where m.id between ? and ? and ",
        ),
        (
            "s",
            "select s.id, 'statement' from statement s
             where s.id between ? and ? and ",
        ),
        (
            "p",
            "select p.id, 'proposal' from proposal p where p.id between ? and ? and ",
        ),
    ] {
        let condition = Condition::within(scope, table);
        let sql = format!("{sql} {} order by 1 limit {RESOLVED}", condition.sql());
        let mut arguments: Vec<&dyn rusqlite::ToSql> = vec![&low, &high];
        arguments.extend(condition.arguments(&[]));
        let rows: Vec<(RecordId, String)> = connection
            .prepare_cached(&sql)
            .and_then(|mut sql| {
                sql.query_map(arguments.as_slice(), |row| {
                    Ok((RecordId::from_bytes(row.get(0)?), row.get(1)?))
                })?
                .collect()
            })
            .doing(DOING)?;
        found.extend(rows);
    }
    Ok(found)
}

/// Returns the first and the last id with these digits; dashes are passed over.
fn bounds(prefix: &str) -> Option<([u8; 16], [u8; 16])> {
    let digits: Vec<u8> = prefix
        .chars()
        .filter(|character| *character != '-')
        .map(|character| {
            character
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok())
        })
        .collect::<Option<_>>()?;
    if digits.is_empty() || digits.len() > 32 {
        return None;
    }
    let fill = |with: u8| {
        let mut bytes = [0_u8; 16];
        for (index, byte) in bytes.iter_mut().enumerate() {
            let digit = |at: usize| digits.get(at).copied().unwrap_or(with);
            *byte = digit(2 * index) << 4 | digit(2 * index + 1);
        }
        bytes
    };
    Some((fill(0), fill(15)))
}

pub(crate) fn count(
    connection: &Connection,
    from: &str,
    condition: &Condition,
) -> Result<u64, StoreError> {
    let sql = format!("select {from} where {}", condition.sql());
    count_sql(connection, &sql, condition)
}

fn count_sql(connection: &Connection, sql: &str, condition: &Condition) -> Result<u64, StoreError> {
    connection
        .prepare_cached(sql)
        .and_then(|mut sql| {
            sql.query_row(condition.arguments(&[]).as_slice(), |row| {
                row.get::<_, i64>(0)
            })
        })
        .map(i64::unsigned_abs)
        .doing("counting")
}

pub(crate) fn list<T>(
    connection: &Connection,
    sql: &str,
    condition: &Condition,
    window: Window,
    doing: &'static str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let limits = [
        Value::Integer(number(window.limit).unwrap_or(i64::MAX)),
        Value::Integer(number(window.offset).unwrap_or(i64::MAX)),
    ];
    connection
        .prepare_cached(sql)
        .and_then(|mut sql| {
            sql.query_map(condition.arguments(&limits).as_slice(), read)?
                .collect()
        })
        .doing(doing)
}
