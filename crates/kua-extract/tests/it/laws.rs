//! What holds for every text: spans cut, nothing panics, the same in gives the same out.

use kua_core::proposal::{ProposalDocument, Span};
use kua_extract::{Input, extract};
use proptest::prelude::*;

/// Cuts every span out of the text again.
pub(crate) fn spans_hold(document: &ProposalDocument) {
    let points: Vec<char> = document.text.content.chars().collect();
    assert_eq!(points.len(), document.text.characters);
    let cut = |span: &Span| points[span.begin..span.end].iter().collect::<String>();
    for proposal in &document.proposals {
        for span in std::iter::once(&proposal.span)
            .chain(&proposal.mentions)
            .chain(&proposal.references)
        {
            assert!(span.begin < span.end && span.end <= points.len());
            assert_eq!(cut(span), span.exact);
        }
        assert!((0.0..=1.0).contains(&proposal.certainty));
        for named in proposal.value.names() {
            assert!(
                document.proposals.iter().any(|other| other.id == named),
                "{proposal:?} names nobody"
            );
        }
    }
    let mut ids: Vec<_> = document
        .proposals
        .iter()
        .map(|proposal| proposal.id)
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(
        ids.len(),
        document.proposals.len(),
        "two proposals share an id"
    );
}

fn read(text: &str) -> ProposalDocument {
    extract(&Input {
        content: text,
        ..Input::default()
    })
}

/// Words that make rules fire, so that random texts reach deep into them.
const WORDS: [&str; 92] = [
    "The",
    "police",
    "arrested",
    "Aida Karim",
    "Mr. Serik Aman",
    "on",
    "Sunday",
    "Saturday night",
    "was",
    "were",
    "sentenced",
    "to",
    "ten",
    "years",
    "in prison",
    "Article",
    "174",
    "of",
    "the",
    "Criminal Code",
    "said",
    "“",
    "”",
    "\"",
    "(",
    ")",
    ",",
    ".",
    ";",
    ":",
    "'s",
    "’s",
    "Astana",
    "Almaty",
    "Kazakhstan-China",
    "China",
    "Kazakh",
    "authorities",
    "should",
    "release",
    "called on",
    "called for",
    "demanding",
    "human rights",
    "organization",
    "Otan Jol",
    "(OJ)",
    "director",
    "activists",
    "19",
    "1.1 million",
    "about",
    "at least",
    "03/11/2019",
    "11.03.2019",
    "since",
    "April 2017",
    "last night at around midnight",
    "up to",
    "imprisonment",
    "who",
    "his",
    "their",
    "trial",
    "he",
    "they",
    "and",
    "or",
    "\n",
    "\n\n",
    "•",
    "–",
    "—",
    "-",
    "born in",
    "Society for Free People",
    "[7]",
    "2019-03-11",
    "mid-June",
    "the same day",
    "two days later",
    "house arrest",
    "under",
    "placed in pretrial detention",
    "with",
    "charged",
    "accused of",
    "Казахстане",
    "中国",
    "2024年7月20日",
    "İ",
    "ﬁ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn random_letters_never_panic_and_spans_hold(text in "\\PC{0,200}") {
        spans_hold(&read(&text));
    }

    #[test]
    fn random_sentences_never_panic_and_spans_hold(words in prop::collection::vec(0..WORDS.len(), 0..90), tight in any::<bool>()) {
        let parts: Vec<&str> = words.iter().map(|index| WORDS[*index]).collect();
        let text = parts.join(if tight { "" } else { " " });
        let document = read(&text);
        spans_hold(&document);
        for language in ["ru", "kk", "zh", "de", "x"] {
            spans_hold(&extract(&Input { content: &text, language: Some(language.into()), ..Input::default() }));
        }
        prop_assert!(document == read(&text), "the same text gave two answers");
    }

    #[test]
    fn line_ends_do_not_matter(words in prop::collection::vec(0..WORDS.len(), 0..60)) {
        let parts: Vec<&str> = words.iter().map(|index| WORDS[*index]).collect();
        let text = parts.join(" ");
        prop_assert!(read(&text.replace('\n', "\r\n")) == read(&text));
        prop_assert!(read(&text.replace('\n', "\r")) == read(&text));
    }
}

#[test]
fn marks_and_spaces_alone_give_nothing() {
    for text in [
        "", " ", "\n\n", "“", "\u{feff}", "'''", "....", "\u{0}", "((((", "\"\"\"\"",
    ] {
        let document = read(text);
        assert!(document.proposals.is_empty(), "{text:?}");
        spans_hold(&document);
    }
}
