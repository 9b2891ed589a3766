//! How sure a proposal is, in words: what the rule says, and what became of its like in this vault.

use kua_app::{KnownHere, Proposed, Reason};
use kua_core::ports::EntityRow;
use kua_locales::Locale;

use crate::parts::{Named, visible};

/// A record that goes by the words of a proposal.
pub(crate) struct Known {
    /// The record.
    pub record: Named,
    /// The sentence that says by which name it is known.
    pub sentence: String,
}

/// How many records of one name are shown; whoever goes by a common name is found by searching.
const MOST: usize = 4;

/// Says who goes by the words of a proposal.
pub(crate) fn known(one: &Proposed, locale: Locale) -> Vec<Known> {
    one.known
        .iter()
        .take(MOST)
        .map(|known| Known {
            sentence: sentence(known, locale),
            record: Named::of(&known.row, locale),
        })
        .collect()
}

fn sentence(known: &KnownHere, locale: Locale) -> String {
    let key = if known.inflected {
        "known-inflected"
    } else {
        "known-exactly"
    };
    locale.with(key, &[("name", visible(&known.name).into())])
}

/// Leaves out those that are offered as known already.
pub(crate) fn others(likely: Vec<EntityRow>, one: &Proposed) -> Vec<EntityRow> {
    likely
        .into_iter()
        .filter(|row| !one.known.iter().any(|known| known.row.id == row.id))
        .collect()
}

/// Says what moved the certainty of a proposal, a sentence each.
pub(crate) fn reasons(one: &Proposed, kind: &str, locale: Locale) -> Vec<String> {
    one.weighed
        .reasons
        .iter()
        .map(|reason| match reason {
            Reason::Rule {
                accepted,
                corrected,
                decided,
            } => {
                let key = if *corrected > 0 {
                    "weight-rule-corrected"
                } else {
                    "weight-rule"
                };
                let count = |number: &u64| number.to_string();
                locale.with(
                    key,
                    &[
                        ("accepted", count(accepted).into()),
                        ("corrected", count(corrected).into()),
                        ("decided", count(decided).into()),
                        ("kind", kind.into()),
                    ],
                )
            }
            Reason::Rejected { documents, why } => {
                let said = locale.with(
                    "weight-rejected",
                    &[("count", (*documents).into()), ("kind", kind.into())],
                );
                match why {
                    Some(why) => format!("{said} “{}”", visible(why)),
                    None => said,
                }
            }
            Reason::Accepted { documents } => locale.with(
                "weight-accepted",
                &[("count", (*documents).into()), ("kind", kind.into())],
            ),
        })
        .collect()
}

/// Writes a certainty in hundredths.
pub(crate) fn percent(certainty: f64) -> u32 {
    (certainty.clamp(0.0, 1.0) * 100.0).round() as u32
}
