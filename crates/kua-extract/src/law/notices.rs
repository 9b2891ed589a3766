//! Where a text gives another maximum than the data file of articles.
//!
//! The text keeps its words; a person sees both and judges.

use kua_core::civil::CivilDay;
use kua_core::law_article::{Candidate, countries, differing, of_charge};
use kua_core::proposal::{Notice, Proposal, ProposalValue};

/// Compares the charges of a text with the data file.
pub(crate) fn notices(proposals: &[Proposal], published: Option<CivilDay>) -> Vec<Notice> {
    let countries = countries(proposals);
    let mut notices = Vec::new();
    for proposal in proposals {
        let ProposalValue::Charge(charge) = &proposal.value else {
            continue;
        };
        let Some(said) = &charge.max_sentence else {
            continue;
        };
        let candidates = of_charge(
            charge.law.as_deref(),
            charge.article.as_deref(),
            &countries,
            published,
        );
        let known: Vec<String> = differing(&candidates, said)
            .into_iter()
            .filter_map(known_words)
            .collect();
        if known.is_empty() {
            continue;
        }
        notices.push(Notice {
            code: "law-differs".into(),
            message: format!(
                "the text says {}; the data file says {}",
                said.text,
                known.join(", ")
            ),
            place: Some(format!(
                "characters {}-{}",
                proposal.span.begin, proposal.span.end
            )),
        });
    }
    notices
}

/// "10 years for Article 174 (2), unverified".
fn known_words(candidate: &Candidate) -> Option<String> {
    let mark = if candidate.article.verified {
        ""
    } else {
        ", unverified"
    };
    candidate
        .article
        .max
        .map(|max| format!("{max} for Article {}{mark}", candidate.number()))
}
