//! A hash over all rows of the projections: two builds that answer alike have the same.

use kua_core::ports::StoreError;
use kua_crypto::digest::Sha256;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::fault::Doing;

/// The tables with their columns, each in the order of its own key.
///
/// Numbers that depend on the order of arrival and counts made of other rows stay out.
const TABLES: &[&str] = &[
    "select id, judgement, subject, property, access, guard_case, author, live, recorded
     from statement order by id",
    "select s.id, l.target, l.how from link l join statement s on s.number = l.statement
     order by 1, 2, 3",
    "select s.id, c.article, c.unsure, c.law, c.written, c.imposed
     from citation c join statement s on s.number = c.statement order by 1, 2",
    "select id, kind, label, language, note, sort, class, access, guard_case, author,
            earliest, latest, statements, conflicts, changed
     from entity order by id",
    "select entity, id from member order by entity, id",
    "select id, document, text, local, number, kind, begin_at, end_at, normalised, state, record,
            access, guard_case, author
     from proposal order by id",
    "select m.text, m.document, m.scale, m.access, m.guard_case, m.author, k.hash
     from marked m left join mark k on k.text = m.text order by m.text, k.hash",
    "select record, part, text, paragraph, kind, begin_at, end_at, tokens, language,
            earliest, latest, access, guard_case, author
     from words order by record, part, text, paragraph",
    "select id, document, original, access, guard_case, author, sealed_access, sealed_case,
            sealed_author, live
     from list where stated = 1 order by id",
    // What was taken back is shown to nobody, whether or not its rows are still there.
    "select l.id, r.row, r.content, r.sealed, r.tokens, r.sort, r.day, r.problems
     from list l join list_row r on r.list = l.number
     where l.stated = 1 and l.live = 1 order by l.id, r.place",
    "select list, row, state, record, access, guard_case, author
     from list_decision order by list, row",
];

/// Hashes all rows.
pub(crate) fn of_projections(connection: &Connection) -> Result<[u8; 32], StoreError> {
    const DOING: &str = "comparing the projections";
    let mut hasher = Sha256::new();
    for sql in TABLES {
        let mut statement = connection.prepare(sql).doing(DOING)?;
        let columns = statement.column_count();
        let mut rows = statement.query([]).doing(DOING)?;
        hasher.update(b"table");
        while let Some(row) = rows.next().doing(DOING)? {
            for column in 0..columns {
                let value = row.get_ref(column).doing(DOING)?;
                put(&mut hasher, value);
            }
        }
    }
    Ok(hasher.finish())
}

fn put(hasher: &mut Sha256, value: ValueRef<'_>) {
    let mut tagged = |tag: u8, bytes: &[u8]| {
        hasher.update(&[tag]);
        hasher.update(&(bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    match value {
        ValueRef::Null => tagged(0, &[]),
        ValueRef::Integer(number) => tagged(1, &number.to_be_bytes()),
        ValueRef::Real(number) => tagged(2, &number.to_be_bytes()),
        ValueRef::Text(bytes) => tagged(3, bytes),
        ValueRef::Blob(bytes) => tagged(4, bytes),
    }
}
