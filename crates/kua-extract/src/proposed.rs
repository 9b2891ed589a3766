//! What is proposed for a text, as the tests of single modules compare it.

use kua_core::proposal::{PersonClass, ProposalKind, ProposalValue};

use crate::{Input, extract};

/// Compares the words of all proposals of a kind, joined with "; ".
pub(crate) fn check(text: &str, kind: ProposalKind, expected: &str) {
    compare(text, expected, |value| value.kind() == kind);
}

/// Compares the names of those to whom something happened.
pub(crate) fn check_victims(text: &str, expected: &str) {
    compare(
        text,
        expected,
        |value| matches!(value, ProposalValue::Person(person) if person.class == PersonClass::Victim),
    );
}

#[track_caller]
fn compare(text: &str, expected: &str, keep: impl Fn(&ProposalValue) -> bool) {
    let document = extract(&Input {
        content: text,
        ..Input::default()
    });
    let found: Vec<&str> = document
        .proposals
        .iter()
        .filter(|proposal| keep(&proposal.value))
        .map(|proposal| proposal.span.exact.as_str())
        .collect();
    assert_eq!(found.join("; "), expected, "{text}");
}
