//! Which words a search finds, looked at one by one.

use kua_core::access::Scope;
use kua_core::ports::{SearchQuery, WordsRow};
use kua_core::search::Expression;

/// Says whether space-separated tokens satisfy an expression, as the index of a store would.
pub fn satisfies(tokens: &[&str], expression: &Expression) -> bool {
    match expression {
        Expression::Term { token, prefix } => tokens.iter().any(|found| {
            if *prefix {
                found.starts_with(token)
            } else {
                found == token
            }
        }),
        Expression::And(all) => all.iter().all(|one| satisfies(tokens, one)),
        Expression::Or(any) => any.iter().any(|one| satisfies(tokens, one)),
        Expression::Without(wanted, unwanted) => {
            satisfies(tokens, wanted) && !satisfies(tokens, unwanted)
        }
        Expression::Phrase {
            tokens: wanted,
            prefix,
        } => {
            let last = wanted.len().saturating_sub(1);
            tokens.windows(wanted.len().max(1)).any(|window| {
                window
                    .iter()
                    .zip(wanted)
                    .enumerate()
                    .all(|(at, (found, token))| {
                        if *prefix && at == last {
                            found.starts_with(token)
                        } else {
                            found == token
                        }
                    })
            })
        }
    }
}

pub(super) fn fits(row: &WordsRow, query: &SearchQuery, scope: &Scope) -> bool {
    let filters = &query.filters;
    let tokens: Vec<&str> = row
        .tokens
        .split(' ')
        .filter(|token| !token.is_empty())
        .collect();
    let language = row.language.as_deref().unwrap_or_default().to_lowercase();
    let from = filters.from;
    let to = filters.to;
    scope.admits(row.guard)
        && query
            .expression
            .as_ref()
            .is_none_or(|expression| satisfies(&tokens, expression))
        && (filters.kinds.is_empty() || filters.kinds.contains(&row.kind))
        && (filters.languages.is_empty()
            || filters
                .languages
                .iter()
                .any(|wanted| language == *wanted || language.starts_with(&format!("{wanted}-"))))
        && (from.is_none() && to.is_none() || row.earliest.is_some() || row.latest.is_some())
        // One day that is missing is an open end.
        && from.is_none_or(|from| row.latest.is_none_or(|day| day >= from))
        && to.is_none_or(|to| row.earliest.is_none_or(|day| day <= to))
}
