//! Who speaks in many wordings: invented texts with the speaker that a reader would name.

use kua_core::proposal::{Proposal, ProposalValue};
use kua_extract::{Input, extract};

/// Paragraphs of one text a line; `>> WORDS = SPEAKER` says who speaks the words.
const TEXTS: &str = include_str!("speakers.txt");

fn check(content: &str, begins: &str, speaker: &str) -> Result<(), String> {
    let document = extract(&Input {
        content,
        ..Input::default()
    });
    let found = document.proposals.iter().find_map(|proposal| {
        let ProposalValue::Quotation(quotation) = &proposal.value else {
            return None;
        };
        spans(proposal)
            .any(|exact| exact.starts_with(begins))
            .then_some(quotation.speaker)
    });
    let Some(told) = found else {
        return Err(format!("not found: {begins}"));
    };
    let person = document
        .proposals
        .iter()
        .find(|proposal| Some(proposal.id) == told);
    match person {
        Some(person) if spans(person).any(|exact| exact.contains(speaker)) => Ok(()),
        Some(person) => Err(format!(
            "{begins}: {} instead of {speaker}",
            person.span.exact
        )),
        None => Err(format!("{begins}: nobody instead of {speaker}")),
    }
}

fn spans(proposal: &Proposal) -> impl Iterator<Item = &str> {
    std::iter::once(&proposal.span)
        .chain(&proposal.mentions)
        .map(|span| span.exact.as_str())
}

#[test]
fn speakers_are_found_in_many_wordings() {
    let mut checked = 0;
    let mut wrong = Vec::new();
    for text in TEXTS.trim().split("\n\n") {
        let (expected, paragraphs): (Vec<&str>, Vec<&str>) =
            text.lines().partition(|line| line.starts_with(">> "));
        let content = paragraphs.join("\n\n");
        for line in expected {
            let (begins, speaker) = line.trim_start_matches(">> ").split_once(" = ").unwrap();
            checked += 1;
            wrong.extend(check(&content, begins, speaker).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 100, "{checked}");
}
