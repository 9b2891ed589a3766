//! Reads the entities of the projections: lists of them, and how many there are of what.

use std::collections::BTreeMap;

use kua_core::RecordId;
use kua_core::access::Scope;
use kua_core::civil::CivilDay;
use kua_core::ports::{
    EntityOrder, EntityQuery, EntityRow, Linked, Page, StoreError, Tally, TallyBy,
};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::fault::Doing;
use crate::query::{count, list};
use crate::scope::{Condition, blob, guard_of};

/// Lists entities.
pub(crate) fn entities(
    connection: &Connection,
    scope: &Scope,
    query: &EntityQuery,
) -> Result<Page<EntityRow>, StoreError> {
    const DOING: &str = "listing entities";
    let condition = condition(scope, query);
    let counted = query.class.is_none()
        && query.ids.is_none()
        && query.prefix.is_none()
        && query.days.is_none()
        && query.linked.is_empty();
    let total = if counted {
        let mut tally = Condition::within(scope, "t");
        if let Some(kinds) = &query.kinds {
            tally.and_in("t.kind", kinds.iter().cloned().map(Value::Text));
        }
        let column = if query.conflicts {
            "conflicting"
        } else {
            "entities"
        };
        count(
            connection,
            &format!("coalesce(sum(t.{column}), 0) from entity_tally t"),
            &tally,
        )?
    } else {
        count(connection, "count(*) from entity e", &condition)?
    };
    let order = match (query.order, query.descending) {
        (EntityOrder::Label, false) => "e.sort, e.id",
        (EntityOrder::Label, true) => "e.sort desc, e.id desc",
        // Whoever has no day comes last, either way round.
        (EntityOrder::Day, false) => "e.earliest is null, e.earliest, e.id",
        (EntityOrder::Day, true) => "e.earliest desc, e.id desc",
        (EntityOrder::Changed, false) => "e.changed, e.id",
        (EntityOrder::Changed, true) => "e.changed desc, e.id desc",
        (EntityOrder::Statements, false) => "e.statements, e.id",
        (EntityOrder::Statements, true) => "e.statements desc, e.id desc",
    };
    let sql = format!(
        "select e.id, e.kind, e.label, e.language, e.note, e.sort, e.class,
                e.access, e.guard_case, e.author, e.earliest, e.latest,
                e.statements, e.conflicts, e.changed
         from entity e where {} order by {order} limit ? offset ?",
        condition.sql()
    );
    let mut rows = list(connection, &sql, &condition, query.window, DOING, |row| {
        Ok(EntityRow {
            id: RecordId::from_bytes(row.get(0)?),
            members: Vec::new(),
            kind: row.get(1)?,
            label: row.get(2)?,
            language: row.get(3)?,
            note: row.get(4)?,
            sort: row.get(5)?,
            class: row.get(6)?,
            guard: guard_of(row, 7)?,
            earliest: row.get(10)?,
            latest: row.get(11)?,
            statements: row.get::<_, i64>(12)?.unsigned_abs(),
            conflicts: row.get::<_, i64>(13)?.unsigned_abs(),
            changed: row.get(14)?,
        })
    })?;
    let mut members = connection
        .prepare_cached("select id from member where entity = ?1 order by id")
        .doing(DOING)?;
    for row in &mut rows {
        row.members = members
            .query_map([row.id.bytes()], |row| {
                Ok(RecordId::from_bytes(row.get(0)?))
            })
            .and_then(Iterator::collect)
            .doing(DOING)?;
    }
    Ok(Page { rows, total })
}

/// What an entity must be; the alias of its table is `e`.
fn condition(scope: &Scope, query: &EntityQuery) -> Condition {
    let mut condition = Condition::within(scope, "e");
    if let Some(kinds) = &query.kinds {
        condition.and_in("e.kind", kinds.iter().cloned().map(Value::Text));
    }
    if let Some(class) = &query.class {
        condition.and("e.class = ?", [Value::Text(class.clone())]);
    }
    if let Some(prefix) = &query.prefix {
        condition.and(
            "e.sort >= ? and e.sort < ?",
            [
                Value::Text(prefix.clone()),
                Value::Text(format!("{prefix}\u{10ffff}")),
            ],
        );
    }
    if let Some(ids) = &query.ids {
        condition.and_in_members(ids.iter().map(|id| blob(id.bytes())));
    }
    if query.conflicts {
        condition.and("e.conflicts > 0", []);
    }
    if let Some(days) = query.days {
        condition.and("(e.earliest is not null or e.latest is not null)", []);
        if let Some(from) = days.from {
            let from = [Value::Integer(from)];
            condition.and("(e.latest is null or e.latest >= ?)", from);
        }
        if let Some(to) = days.to {
            let to = [Value::Integer(to)];
            condition.and("(e.earliest is null or e.earliest <= ?)", to);
        }
    }
    for linked in &query.linked {
        let which = pointing(scope, linked);
        let word = if linked.wanted { "in" } else { "not in" };
        condition.and(
            &format!(
                "e.id {word} (select m.entity from link l
                     join statement s on s.number = l.statement
                     join member m on m.id = s.subject
                     where {})",
                which.sql()
            ),
            which.values(),
        );
    }
    condition
}

/// Statements that point at one of these, deny nothing and may be seen.
fn pointing(scope: &Scope, linked: &Linked) -> Condition {
    let mut which = Condition::within(scope, "s");
    which.and("s.live = 1 and s.judgement = 0 and s.denied = 0", []);
    which.and_in("l.target", linked.to.iter().map(|id| blob(id.bytes())));
    if let Some(property) = &linked.property {
        which.and("s.property = ?", [Value::Text(property.clone())]);
    }
    which
}

/// Counts entities.
pub(crate) fn tally(
    connection: &Connection,
    scope: &Scope,
    query: &EntityQuery,
    by: &TallyBy,
) -> Result<Vec<Tally>, StoreError> {
    match by {
        TallyBy::Month => by_days(connection, scope, query, month),
        TallyBy::Day => by_days(connection, scope, query, |day| day),
        TallyBy::Target { property, how } => by_target(connection, scope, query, property, how),
    }
}

/// Class, first day, last day.
type Sort = (Option<String>, Option<i64>, Option<i64>);

fn by_days(
    connection: &Connection,
    scope: &Scope,
    query: &EntityQuery,
    round: fn(i64) -> i64,
) -> Result<Vec<Tally>, StoreError> {
    const DOING: &str = "counting entities by day";
    let condition = condition(scope, query);
    let sql = format!(
        "select e.class, e.earliest, e.latest from entity e where {}",
        condition.sql()
    );
    let mut sorts: BTreeMap<Sort, u64> = BTreeMap::new();
    let mut statement = connection.prepare_cached(&sql).doing(DOING)?;
    let mut rows = statement
        .query(condition.arguments(&[]).as_slice())
        .doing(DOING)?;
    while let Some(row) = rows.next().doing(DOING)? {
        let days = |at| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(round));
        let sort: Sort = (
            row.get(0).doing(DOING)?,
            days(1).doing(DOING)?,
            days(2).doing(DOING)?,
        );
        *sorts.entry(sort).or_default() += 1;
    }
    Ok(sorts
        .into_iter()
        .map(|((class, earliest, latest), entities)| Tally {
            target: None,
            class,
            earliest,
            latest,
            entities,
        })
        .collect())
}

/// The first day of the month of a day.
fn month(day: i64) -> i64 {
    CivilDay::from_number(day).map_or(day, |day| day.month_begin().number())
}

fn by_target(
    connection: &Connection,
    scope: &Scope,
    query: &EntityQuery,
    property: &str,
    how: &str,
) -> Result<Vec<Tally>, StoreError> {
    const DOING: &str = "counting entities by what they point at";
    let entities = condition(scope, query);
    let mut which = Condition::within(scope, "s");
    which.and("s.live = 1 and s.judgement = 0 and s.denied = 0", []);
    which.and("s.property = ?", [Value::Text(property.to_owned())]);
    which.and("l.how = ?", [Value::Text(how.to_owned())]);
    which.and(entities.sql(), entities.values());
    let sql = format!(
        "select l.target, count(distinct e.id) from statement s
         join link l on l.statement = s.number
         join member m on m.id = s.subject
         join entity e on e.id = m.entity
         where {} group by l.target order by l.target",
        which.sql()
    );
    connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(which.arguments(&[]).as_slice(), |row| {
                Ok(Tally {
                    target: Some(RecordId::from_bytes(row.get(0)?)),
                    class: None,
                    earliest: None,
                    latest: None,
                    entities: row.get::<_, i64>(1)?.unsigned_abs(),
                })
            })?
            .collect()
        })
        .doing(DOING)
}
