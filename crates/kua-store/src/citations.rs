//! Keeps and reads which articles of law charges cite, and who is charged under them.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::Scope;
use kua_core::ports::{
    ArticleTally, Case, Citation, CitationQuery, Happened, HappenedQuery, StoreError,
};
use kua_core::{RecordId, StatementId};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use crate::fault::Doing;
use crate::scope::{Condition, blob};

const WRITING: &str = "writing what charges cite";
const READING: &str = "reading what charges cite";

/// Puts what a statement cites, in place of what it cited before.
pub(crate) fn put(
    connection: &Connection,
    id: StatementId,
    citations: &[Citation],
) -> Result<(), StoreError> {
    let number: Option<i64> = connection
        .prepare_cached("select number from statement where id = ?1")
        .and_then(|mut sql| sql.query_row([id.bytes()], |row| row.get(0)).optional())
        .doing(WRITING)?;
    // What was erased cites nothing.
    let Some(number) = number else { return Ok(()) };
    take_away(connection, number)?;
    for one in citations {
        connection
            .prepare_cached("insert or replace into citation values (?1, ?2, ?3, ?4, ?5, ?6)")
            .and_then(|mut sql| {
                sql.execute(params![
                    one.article,
                    number,
                    !one.sure,
                    one.law,
                    one.written,
                    one.imposed
                ])
            })
            .doing(WRITING)?;
    }
    Ok(())
}

/// Takes away what the statement of this number cites.
pub(crate) fn take_away(connection: &Connection, number: i64) -> Result<(), StoreError> {
    connection
        .prepare_cached("delete from citation where statement = ?1")
        .and_then(|mut sql| sql.execute([number]))
        .doing(WRITING)?;
    Ok(())
}

/// The joins from a citation to its event: `c`, its statement `s`, the event `e`.
///
/// Cross joins keep this order: without counts of its own the engine may begin at all entities.
const EVENT: &str = "citation c cross join statement s on s.number = c.statement
    cross join member m on m.id = s.subject cross join entity e on e.id = m.entity";

/// The joins from the event `e` to who takes part in it: the statement `i`, the person `p`.
const CHARGED: &str = "cross join member em on em.entity = e.id
    cross join statement i on i.subject = em.id cross join link l on l.statement = i.number
    cross join member pm on pm.id = l.target cross join entity p on p.id = pm.entity";

/// The same, beginning at the event: where only some events are asked for.
const BY_EVENT: &str = "entity e cross join member m on m.entity = e.id
    cross join statement s on s.subject = m.id cross join citation c on c.statement = s.number";

/// From where a query begins.
fn joins(query: &CitationQuery) -> &'static str {
    match (&query.events, &query.article) {
        (Some(_), None) => BY_EVENT,
        _ => EVENT,
    }
}

/// What holds of a citation that counts.
fn cited(scope: &Scope, query: &CitationQuery) -> Condition {
    let mut condition = Condition::within(scope, "s");
    condition.and("s.live = 1 and s.judgement = 0 and s.denied = 0", []);
    let events = Condition::within(scope, "e");
    condition.and(events.sql(), events.values());
    if let Some(article) = &query.article {
        condition.and("c.article = ?", [Value::Text(article.clone())]);
    }
    if let Some(events) = &query.events {
        condition.and_in("e.id", events.iter().map(|id| blob(id.bytes())));
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
    condition
}

/// Adds what holds of somebody who takes part in a role.
fn and_charged(condition: &mut Condition, scope: &Scope, role: &str) {
    let involved = Condition::within(scope, "i");
    condition.and(involved.sql(), involved.values());
    condition.and(
        "i.live = 1 and i.judgement = 0 and i.denied = 0 and i.property = 'involvement'",
        [],
    );
    condition.and("l.how = ?", [Value::Text(role.to_owned())]);
    let persons = Condition::within(scope, "p");
    condition.and(persons.sql(), persons.values());
}

/// Counts the articles that charges cite.
pub(crate) fn articles(
    connection: &Connection,
    scope: &Scope,
    query: &CitationQuery,
) -> Result<Vec<ArticleTally>, StoreError> {
    let joins = joins(query);
    let events = cited(scope, query);
    let sql = format!(
        "select article, min(law), min(written), count(*), sum(sure), min(earliest), max(last)
         from (select c.article as article, min(c.law) as law, min(c.written) as written,
                      max(1 - c.unsure) as sure, e.earliest as earliest,
                      coalesce(e.latest, e.earliest) as last
               from {joins} where {} group by c.article, e.rowid)
         group by article order by article",
        events.sql()
    );
    let mut found: Vec<ArticleTally> = connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(events.arguments(&[]).as_slice(), |row| {
                Ok(ArticleTally {
                    article: row.get(0)?,
                    law: row.get(1)?,
                    written: row.get(2)?,
                    events: row.get::<_, i64>(3)?.unsigned_abs(),
                    sure: row.get::<_, i64>(4)?.unsigned_abs(),
                    persons: 0,
                    earliest: row.get(5)?,
                    latest: row.get(6)?,
                })
            })?
            .collect()
        })
        .doing(READING)?;
    let mut charged = cited(scope, query);
    and_charged(&mut charged, scope, &query.role);
    let sql = format!(
        "select c.article, count(distinct p.rowid) from {joins} {CHARGED} where {} group by c.article",
        charged.sql()
    );
    let persons: BTreeMap<String, i64> = connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(charged.arguments(&[]).as_slice(), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect()
        })
        .doing(READING)?;
    for one in &mut found {
        let count = persons.get(&one.article).copied().unwrap_or(0);
        one.persons = count.unsigned_abs();
    }
    Ok(found)
}

/// Lists the events with a charge of an article.
pub(crate) fn cases(
    connection: &Connection,
    scope: &Scope,
    query: &CitationQuery,
) -> Result<Vec<Case>, StoreError> {
    let joins = joins(query);
    let events = cited(scope, query);
    let sql = format!(
        "select e.id, e.class, e.earliest, e.latest, c.unsure, c.imposed from {joins} where {}
         order by e.earliest is null, e.earliest, e.id",
        events.sql()
    );
    let mut found: Vec<Case> = Vec::new();
    let mut places: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut statement = connection.prepare_cached(&sql).doing(READING)?;
    let mut rows = statement
        .query(events.arguments(&[]).as_slice())
        .doing(READING)?;
    while let Some(row) = rows.next().doing(READING)? {
        let event = RecordId::from_bytes(row.get(0).doing(READING)?);
        let place = *places.entry(event).or_insert(found.len());
        if place == found.len() {
            found.push(Case {
                event,
                class: row.get(1).doing(READING)?,
                earliest: row.get(2).doing(READING)?,
                latest: row.get(3).doing(READING)?,
                sure: false,
                imposed: Vec::new(),
                charged: Vec::new(),
            });
        }
        let unsure: bool = row.get(4).doing(READING)?;
        let imposed: String = row.get(5).doing(READING)?;
        if let Some(case) = found.get_mut(place) {
            case.sure |= !unsure;
            if !imposed.is_empty() {
                case.imposed.push(imposed);
            }
        }
    }
    let mut charged = cited(scope, query);
    and_charged(&mut charged, scope, &query.role);
    let sql = format!(
        "select distinct e.id, p.id from {joins} {CHARGED} where {} order by p.id",
        charged.sql()
    );
    let mut statement = connection.prepare_cached(&sql).doing(READING)?;
    let mut rows = statement
        .query(charged.arguments(&[]).as_slice())
        .doing(READING)?;
    while let Some(row) = rows.next().doing(READING)? {
        let event = RecordId::from_bytes(row.get(0).doing(READING)?);
        let person = RecordId::from_bytes(row.get(1).doing(READING)?);
        let place = places.get(&event);
        if let Some(case) = place.and_then(|place| found.get_mut(*place)) {
            case.charged.push(person);
        }
    }
    for case in &mut found {
        case.imposed.sort();
        case.imposed.dedup();
    }
    Ok(found)
}

/// Lists events of some classes that persons took part in.
pub(crate) fn happened(
    connection: &Connection,
    scope: &Scope,
    query: &HappenedQuery,
) -> Result<Vec<Happened>, StoreError> {
    let mut condition = Condition::within(scope, "e");
    condition.and_in("e.class", query.classes.iter().cloned().map(Value::Text));
    and_charged(&mut condition, scope, &query.role);
    let persons: BTreeSet<RecordId> = query.persons.iter().copied().collect();
    condition.and_in("p.id", persons.iter().map(|id| blob(id.bytes())));
    let sql = format!(
        "select distinct p.id, e.id, e.class, e.earliest, e.latest
         from entity p cross join member pm on pm.entity = p.id cross join link l on l.target = pm.id
         cross join statement i on i.number = l.statement
         cross join member em on em.id = i.subject cross join entity e on e.id = em.entity
         where {} order by p.id, e.id",
        condition.sql()
    );
    connection
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(condition.arguments(&[]).as_slice(), |row| {
                Ok(Happened {
                    person: RecordId::from_bytes(row.get(0)?),
                    event: RecordId::from_bytes(row.get(1)?),
                    class: row.get(2)?,
                    earliest: row.get(3)?,
                    latest: row.get(4)?,
                })
            })?
            .collect()
        })
        .doing(READING)
}
