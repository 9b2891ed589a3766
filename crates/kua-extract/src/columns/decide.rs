//! Puts together what header and cells say of each column, and keeps the reasons.

use kua_core::list::{
    ColumnGuess, ColumnMap, ColumnReason, ColumnRole, DateOrder, ReasonCode, ValueKind,
};

use super::heads::{Spoken, spoken};
use super::looks::Looks;

/// A column of a table: its header and the looks of its cells.
pub(super) struct Column {
    pub(super) column: u32,
    /// The words of the header; two rows have ` / ` between them.
    pub(super) header: String,
    pub(super) looks: Looks,
}

/// A role under discussion.
struct Choice {
    role: ColumnRole,
    weight: f32,
    reasons: Vec<ColumnReason>,
    others: Vec<ColumnRole>,
    language: Option<&'static str>,
}

/// Decides on all columns of a table.
pub(super) fn decide(columns: &[Column]) -> (Vec<ColumnMap>, Vec<ColumnGuess>) {
    let mut choices: Vec<Choice> = columns.iter().map(first_choice).collect();
    names(columns, &mut choices);
    once(columns, &mut choices);
    columns
        .iter()
        .zip(choices)
        .map(|(column, choice)| finish(column, choice))
        .unzip()
}

fn header_reason(column: &Column, spoken: &Spoken) -> ColumnReason {
    ColumnReason::new(ReasonCode::HeaderSays)
        .with("header", &column.header)
        .with("word", spoken.word)
        .with("language", spoken.language)
}

fn looks_reason(code: ReasonCode, count: usize, looks: &Looks) -> ColumnReason {
    ColumnReason::new(code)
        .with("count", count)
        .with("all", looks.filled)
}

/// What header and cells say of one column alone.
fn first_choice(column: &Column) -> Choice {
    let looks = &column.looks;
    let heard = said(&column.header);
    let of_looks = looks.role();
    let mut best: Option<(f32, &Spoken)> = None;
    for spoken in &heard {
        let fit = share(spoken.role, looks);
        // A header is believed as far as its cells can be what it says.
        let weight = spoken.weight * (0.55 + 0.45 * fit);
        if best.is_none_or(|(before, _)| weight > before + 0.001) {
            best = Some((weight, spoken));
        }
    }
    let others = |role: ColumnRole| {
        let heard = heard.iter().map(|spoken| spoken.role);
        let mut others: Vec<ColumnRole> = Vec::new();
        for other in heard.chain(of_looks.map(|(role, _)| role)) {
            if other != role && !others.contains(&other) {
                others.push(other);
            }
        }
        others.truncate(4);
        others
    };
    match (best, of_looks) {
        (Some((weight, spoken)), found) => {
            let mut reasons = vec![header_reason(column, spoken)];
            let fitting = looks.fits(spoken.role);
            let is_contradicted =
                looks.filled >= 3 && fitting.is_some_and(|count| count * 4 < looks.filled);
            // "Number" over identity numbers, "date" over years of birth: the general word gives way.
            if let Some((role, count)) = found
                && is_vague(spoken.role, role)
            {
                return Choice {
                    role,
                    weight: 0.75,
                    reasons: vec![
                        looks_reason(ReasonCode::CellsDecide, count, looks)
                            .with("word", spoken.word),
                    ],
                    others: others(role),
                    language: Some(spoken.language),
                };
            }
            if is_contradicted {
                if let Some((role, count)) = found
                    && spoken.weight < 0.9
                {
                    return Choice {
                        role,
                        weight: 0.6,
                        reasons: vec![looks_reason(ReasonCode::CellsLook, count, looks)],
                        others: others(role),
                        language: None,
                    };
                }
                let wrong = looks.filled - fitting.unwrap_or(0);
                reasons.push(looks_reason(ReasonCode::CellsContradict, wrong, looks));
            } else if let Some(count) = fitting.filter(|count| *count > 0) {
                reasons.push(looks_reason(ReasonCode::CellsLook, count, looks));
            }
            Choice {
                role: spoken.role,
                weight,
                reasons,
                others: others(spoken.role),
                language: Some(spoken.language),
            }
        }
        (None, Some((role, count))) => Choice {
            role,
            weight: 0.6,
            reasons: vec![looks_reason(ReasonCode::CellsLook, count, looks)],
            others: Vec::new(),
            language: None,
        },
        (None, None) => Choice {
            role: ColumnRole::Ignored,
            weight: 0.2,
            reasons: vec![ColumnReason::new(ReasonCode::NothingTells)],
            others: Vec::new(),
            language: None,
        },
    }
}

/// Reads a header of one row or two; the lower one says more, both together the most.
fn said(header: &str) -> Vec<Spoken> {
    let Some((upper, lower)) = header.split_once(" / ") else {
        return spoken(header);
    };
    let mut all = spoken(&format!("{upper} {lower}"));
    for (text, factor) in [(lower, 0.9), (upper, 0.7)] {
        for mut one in spoken(text) {
            one.weight *= factor;
            if !all
                .iter()
                .any(|other| other.role == one.role && other.weight >= one.weight)
            {
                all.retain(|other| other.role != one.role);
                all.push(one);
            }
        }
    }
    all.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    all
}

/// Returns how well cells fit a role, from 0 to 1; a half where they say nothing of it.
fn share(role: ColumnRole, looks: &Looks) -> f32 {
    match looks.fits(role) {
        Some(count) if looks.filled > 0 => {
            #[allow(clippy::cast_precision_loss, reason = "a sample is small")]
            let share = count as f32 / looks.filled as f32;
            share.min(1.0)
        }
        // Dates where words are meant speak against the words.
        None if looks.filled > 0 && looks.dates * 2 > looks.filled => 0.0,
        _ => 0.5,
    }
}

/// Says whether the word of a header is so general that cells may say more.
fn is_vague(header: ColumnRole, cells: ColumnRole) -> bool {
    use ColumnRole as R;
    matches!(
        (header, cells),
        (R::Number | R::DocumentNumber, R::IdNumber)
            | (R::OtherDate, R::Birth)
            | (R::Number, R::FullName)
            | (R::Status | R::Charge, R::Article)
    )
}

/// Sorts out which column holds which part of the name.
fn names(columns: &[Column], choices: &mut [Choice]) {
    use ColumnRole as R;
    let has = |choices: &[Choice], role| choices.iter().any(|choice| choice.role == role);
    let is_of_one_word = |column: &Column| {
        let looks = &column.looks;
        looks.single_names > looks.full_names
    };
    let (family, given) = (has(choices, R::Family), has(choices, R::Given));
    for (column, choice) in columns.iter().zip(choices.iter_mut()) {
        let (role, beside) = match choice.role {
            // "Name | Vorname": the name is the other part.
            R::FullName if given && !family && is_of_one_word(column) => (R::Family, R::Given),
            R::FullName if family && !given && is_of_one_word(column) => (R::Given, R::Family),
            // "Имя" alone, over whole names.
            R::Given if !family && !is_of_one_word(column) && column.looks.full_names > 0 => {
                (R::FullName, R::FullName)
            }
            R::Family if !given && !is_of_one_word(column) && column.looks.full_names > 0 => {
                (R::FullName, R::FullName)
            }
            _ => continue,
        };
        let reason = match beside {
            R::FullName => looks_reason(
                ReasonCode::CellsDecide,
                column.looks.full_names,
                &column.looks,
            ),
            _ => ColumnReason::new(ReasonCode::Beside).with("column", beside.code()),
        };
        choice.reasons.push(reason);
        choice.others.insert(0, choice.role);
        choice.role = role;
    }
    // A list with no name column: the likeliest column that looks like names.
    let named = choices.iter().any(|choice| choice.role.names_the_person());
    if !named {
        let candidate = columns
            .iter()
            .zip(choices.iter_mut())
            .filter(|(_, choice)| matches!(choice.role, R::Ignored | R::OtherName | R::OtherScript))
            .filter(|(column, _)| column.looks.full_names + column.looks.single_names > 0)
            .filter(|(column, _)| {
                let looks = &column.looks;
                (looks.full_names + looks.single_names) * 10 >= looks.filled * 6
            })
            .max_by_key(|(column, _)| column.looks.full_names);
        if let Some((column, choice)) = candidate {
            let count = column.looks.full_names + column.looks.single_names;
            choice.role = R::FullName;
            choice.weight = 0.5;
            choice.reasons = vec![looks_reason(ReasonCode::CellsLook, count, &column.looks)];
        }
    }
}

/// Sees to it that what stands once stands once.
fn once(columns: &[Column], choices: &mut [Choice]) {
    for role in ColumnRole::ALL
        .into_iter()
        .filter(|role| role.stands_once())
    {
        loop {
            let claims: Vec<usize> = (0..choices.len())
                .filter(|at| choices.get(*at).is_some_and(|choice| choice.role == role))
                .collect();
            if claims.len() < 2 {
                break;
            }
            let weight = |at: &usize| choices.get(*at).map_or(0.0, |choice| choice.weight);
            // The first of equals keeps it.
            let keeper = claims.iter().copied().reduce(|best, at| {
                if weight(&at) > weight(&best) + 0.001 {
                    at
                } else {
                    best
                }
            });
            let Some(loser) = claims.iter().copied().rev().find(|at| Some(*at) != keeper) else {
                break;
            };
            let script = |at: Option<usize>| {
                at.and_then(|at| columns.get(at))
                    .and_then(|column| column.looks.script)
            };
            let differs = script(Some(loser)) != script(keeper) && script(Some(loser)).is_some();
            let taken: Vec<ColumnRole> = choices.iter().map(|choice| choice.role).collect();
            let Some(choice) = choices.get_mut(loser) else {
                break;
            };
            let next = choice
                .others
                .iter()
                .copied()
                .find(|other| !other.stands_once() || !taken.contains(other));
            choice.role = match role {
                _ if role.value_kind() == ValueKind::Name && differs => {
                    if let Some(script) = script(Some(loser)) {
                        let reason = ColumnReason::new(ReasonCode::Script);
                        choice.reasons.push(reason.with("script", script.code()));
                    }
                    ColumnRole::OtherScript
                }
                _ => match (next, role.value_kind()) {
                    (Some(next), _) => next,
                    (None, ValueKind::Name) => ColumnRole::OtherName,
                    (None, ValueKind::Time) => ColumnRole::OtherDate,
                    (None, ValueKind::Place) => ColumnRole::Origin,
                    _ => ColumnRole::Remark,
                },
            };
            choice.others.retain(|other| *other != choice.role);
            choice.others.insert(0, role);
            choice.weight *= 0.7;
        }
    }
}

fn finish(column: &Column, mut choice: Choice) -> (ColumnMap, ColumnGuess) {
    let looks = &column.looks;
    let is_time = choice.role.value_kind() == ValueKind::Time;
    let order = if is_time {
        looks.orders.order()
    } else {
        DateOrder::Open
    };
    if is_time {
        choice.reasons.extend(order_reason(looks, order));
    }
    let is_name = choice.role.value_kind() == ValueKind::Name;
    let script = looks
        .script
        .filter(|_| is_name)
        .map(|script| script.code().to_owned());
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies between 0 and 100"
    )]
    let certainty = (choice.weight.clamp(0.0, 0.99) * 100.0).round() as u8;
    let map = ColumnMap {
        column: column.column,
        header: column.header.clone(),
        role: choice.role,
        language: choice.language.map(str::to_owned),
        script,
        dates: order,
    };
    let guess = ColumnGuess {
        column: column.column,
        certainty,
        reasons: choice.reasons,
        others: choice.others,
    };
    (map, guess)
}

fn order_reason(looks: &Looks, order: DateOrder) -> Vec<ColumnReason> {
    let orders = looks.orders;
    let mut reasons = Vec::new();
    let (count, row, against, against_row) = match order {
        DateOrder::MonthFirst => (orders.month, orders.month_row, orders.day, orders.day_row),
        _ => (orders.day, orders.day_row, orders.month, orders.month_row),
    };
    if count > 0 {
        let name = match order {
            DateOrder::MonthFirst => "month-first",
            _ => "day-first",
        };
        reasons.push(
            ColumnReason::new(ReasonCode::DateOrder)
                .with("order", name)
                .with("count", count)
                .with("row", row),
        );
    }
    if against > 0 {
        reasons.push(
            ColumnReason::new(ReasonCode::DateOrderMixed)
                .with("count", against)
                .with("row", against_row),
        );
    }
    if order == DateOrder::Open && orders.both > 0 {
        reasons.push(ColumnReason::new(ReasonCode::DateOrderOpen).with("count", orders.both));
    }
    reasons
}
