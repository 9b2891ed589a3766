//! Texts to proposals, each with its exact span.
//!
//! English has rules of its own; the other languages share one engine and differ in data (see
//! `tongues`); of languages that have neither, only full dates and places of the gazetteer are
//! proposed. The language is told per paragraph. Nothing here decides anything: every result is a proposal for a person to judge.
//! Nothing here does I/O, and no text makes it panic.
//!
//! The way of a text: `text` cuts paragraphs, tokens and sentences; a first pass lets `names`
//! collect what every stretch of capitals could be and `dates` what speaks for the date of the
//! document; `registry` then knows every person, organisation and place once. A second pass goes
//! through the paragraphs in order: times, parties, quotations, figures, law, events, demands.
//! `assemble` counts code points and gives ids.
//!
//! **Certainty** begins as a heuristic: names gain with the number of signs that agree (see
//! `names::Votes::certainty`), events with repetition, times lose where another reading exists,
//! and what was resolved against an assumed day stays below 0.9. `calibration` then turns the
//! number into how often proposals of that kind were right in annotated texts.

mod aliases;
mod assemble;
mod bodies;
mod calibration;
pub mod columns;
mod context;
mod dates;
mod demands;
mod draft;
mod events;
mod facilities;
mod fates;
mod figures;
mod foreign;
mod gazetteer;
mod groups;
mod kinship;
mod languages;
mod law;
mod lexicon;
mod mastheads;
pub mod models;
mod names;
mod numbers;
mod parties;
#[cfg(test)]
mod proposed;
mod quotations;
mod reader;
mod registry;
mod remarks;
mod resolver;
mod roles;
mod shapes;
mod signs;
mod stretches;
mod surnames;
mod tell;
mod text;
mod time;
mod tongues;
mod towns;
mod voices;

use kua_core::edtf::Edtf;
use kua_core::proposal::ProposalDocument;

/// The extractor and its version: the same text and the same version give the same proposals.
///
/// Models change what is found, so with them it is [`version`] that tells.
pub const VERSION: &str = concat!("kua-rules/", env!("CARGO_PKG_VERSION"), "+4");

/// What is known of a text before it is read.
#[derive(Clone, Default)]
pub struct Input<'t> {
    /// The text: decoded, without byte order mark; CRLF and CR are turned into LF here if they still stand.
    pub content: &'t str,
    /// SHA-256 of the original, in hexadecimal digits.
    pub document_sha256: Option<String>,
    /// SHA-256 of the text, in hexadecimal digits; it also seeds the ids of the proposals.
    pub text_sha256: Option<String>,
    /// The media type of the original.
    pub media_type: Option<String>,
    /// A BCP 47 tag that a person gave, or the document declares; without one it is guessed.
    pub language: Option<String>,
    /// The title out of the document's metadata.
    pub title: Option<String>,
    /// The publisher out of the document's metadata.
    pub publisher: Option<String>,
    /// The publication date out of the document's metadata.
    pub declared: Option<Edtf>,
    /// The publication date that a person gave: it beats what the document says.
    pub published: Option<Edtf>,
    /// The models that were added; none by default.
    pub models: models::Models,
}

impl std::fmt::Debug for Input<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Input({} bytes [withheld])", self.content.len())
    }
}

/// Names the extractor with the models it was given: [`VERSION`], and each package with its version.
pub fn version(models: &models::Models) -> String {
    let mut version = VERSION.to_owned();
    for name in models.names() {
        version.push('+');
        version.extend(name.chars().map(|c| if c == ' ' { '-' } else { c }));
    }
    version
}

/// Reads a text and proposes what it says.
///
/// The answer depends on the input and [`version`] alone. Time and memory grow with the length
/// of the text and the number of proposals; past 200,000 proposals a notice says where it stopped.
pub fn extract(input: &Input<'_>) -> ProposalDocument {
    let mut document = extract_with_the_rules_certainty(input);
    for proposal in &mut document.proposals {
        let likelihood = calibration::likelihood(proposal.value.kind().code(), proposal.certainty);
        proposal.certainty = (likelihood * 100.0).round() / 100.0;
    }
    document
}

/// Reads a text like [`extract`], with the certainty that the rules gave by hand.
///
/// This is what the calibration is measured on.
pub fn extract_with_the_rules_certainty(input: &Input<'_>) -> ProposalDocument {
    if input.content.contains('\r') {
        let content = input.content.replace("\r\n", "\n").replace('\r', "\n");
        return reader::read(&Input {
            content: &content,
            ..input.clone()
        });
    }
    reader::read(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_part_of_the_version() {
        let mut models = models::Models::default();
        assert_eq!(version(&models), VERSION);
        let head = (models::container::Kind::Russian, "natasha 1.6.0".to_owned());
        models.load_later(head, || None);
        assert_eq!(version(&models), format!("{VERSION}+natasha-1.6.0"));
    }
}
