//! Which entities a query means, and how many there are of what, counted one by one.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::RecordId;
use kua_core::access::Scope;
use kua_core::civil::CivilDay;
use kua_core::ports::{EntityQuery, EntityRow, Linked, StatementRow, Tally, TallyBy};
use kua_core::statement::PayloadKind;

/// Says whether a query means an entity.
pub(super) fn meant<'a>(
    row: &EntityRow,
    scope: &Scope,
    query: &EntityQuery,
    statements: impl Iterator<Item = &'a StatementRow> + Clone,
) -> bool {
    let any = |ids: &Vec<RecordId>| ids.iter().any(|id| row.members.contains(id));
    scope.admits(row.guard)
        && query
            .kinds
            .as_ref()
            .is_none_or(|kinds| kinds.contains(&row.kind))
        && query
            .class
            .as_ref()
            .is_none_or(|class| row.class.as_ref() == Some(class))
        && query.ids.as_ref().is_none_or(any)
        && query
            .prefix
            .as_ref()
            .is_none_or(|prefix| row.sort.starts_with(prefix))
        && (!query.conflicts || row.conflicts > 0)
        && query
            .days
            .is_none_or(|days| days.admits(row.earliest, row.latest))
        && query
            .linked
            .iter()
            .all(|linked| points(row, scope, linked, statements.clone()) == linked.wanted)
}

fn points<'a>(
    row: &EntityRow,
    scope: &Scope,
    linked: &Linked,
    statements: impl Iterator<Item = &'a StatementRow>,
) -> bool {
    of(row, scope, statements)
        .filter(|statement| {
            linked
                .property
                .as_ref()
                .is_none_or(|property| statement.property == *property)
        })
        .any(|statement| statement.links.iter().any(|(to, _)| linked.to.contains(to)))
}

/// The statements about an entity that hold, deny nothing and may be seen.
fn of<'a>(
    row: &EntityRow,
    scope: &Scope,
    statements: impl Iterator<Item = &'a StatementRow>,
) -> impl Iterator<Item = &'a StatementRow> {
    statements.filter(|statement| {
        row.members.contains(&statement.subject)
            && statement.live
            && !statement.denied
            && statement.kind == PayloadKind::Statement
            && scope.admits(statement.guard)
    })
}

/// Target, class, first day, last day.
type Sort = (Option<RecordId>, Option<String>, Option<i64>, Option<i64>);

/// Counts entities.
pub(super) fn tally<'a>(
    rows: impl Iterator<Item = &'a EntityRow>,
    scope: &Scope,
    by: &TallyBy,
    statements: impl Iterator<Item = &'a StatementRow> + Clone,
) -> Vec<Tally> {
    let round = |day: i64| match by {
        TallyBy::Month => CivilDay::from_number(day).map_or(day, |day| day.month_begin().number()),
        TallyBy::Day | TallyBy::Target { .. } => day,
    };
    let mut counted: BTreeMap<Sort, u64> = BTreeMap::new();
    for row in rows {
        if let TallyBy::Target { property, how } = by {
            let targets: BTreeSet<RecordId> = of(row, scope, statements.clone())
                .filter(|statement| statement.property == *property)
                .flat_map(|statement| &statement.links)
                .filter(|(_, link)| link == how)
                .map(|(to, _)| *to)
                .collect();
            for target in targets {
                *counted.entry((Some(target), None, None, None)).or_default() += 1;
            }
        } else {
            let (earliest, latest) = (row.earliest.map(round), row.latest.map(round));
            *counted
                .entry((None, row.class.clone(), earliest, latest))
                .or_default() += 1;
        }
    }
    counted
        .into_iter()
        .map(|((target, class, earliest, latest), entities)| Tally {
            target,
            class,
            earliest,
            latest,
            entities,
        })
        .collect()
}
