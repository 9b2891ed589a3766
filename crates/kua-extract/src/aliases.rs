//! What a person is called beside their name: "NAME, also known as “Uncle Ming”".

use crate::lexicon::tag;
use crate::names::{Guess, Segment, joined, name_like};
use crate::text::{Paragraph, TokenKind};

/// A second name: whose it is, and where it stands.
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// How many tokens may stand between a name and the words that bring the second one.
const NEAR: usize = 7;

/// How many words a second name has at most.
const LONGEST: usize = 4;

/// Finds the second names of persons in a paragraph.
pub(crate) fn find(paragraph: &Paragraph<'_>, segments: &[Segment]) -> Vec<Alias> {
    if paragraph.heading {
        return Vec::new();
    }
    (1..paragraph.tokens.len())
        .filter_map(|at| {
            let (cue, sure) = cue(paragraph, at)?;
            let (from, to) = second_name(paragraph, at, sure)?;
            let owner = segments.iter().rev().find(|segment| segment.to <= cue)?;
            let near = cue - owner.to <= NEAR
                && matches!(owner.guess, Guess::Person | Guess::Unknown)
                && (owner.to..cue).all(|step| joins(paragraph, step));
            // "NAME has written about schools under the pen name “...”": who begins the sentence.
            let (begin, _) = paragraph.sentence_of(cue);
            let subject = owner.from == begin
                && owner.guess == Guess::Person
                && matches!(
                    paragraph.lower(cue.wrapping_sub(1)),
                    "pen" | "the" | "stage"
                )
                && paragraph.lower(cue).ends_with("name");
            let beside = near || subject;
            beside.then(|| Alias {
                name: joined(paragraph, owner.from, owner.to),
                from,
                to,
            })
        })
        .collect()
}

/// Returns where the words begin that bring a second name and end in front of `at`, and whether
/// they need no marks around it.
fn cue(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, bool)> {
    let last = at.checked_sub(1)?;
    match paragraph.lower(last) {
        "aka" | "a.k.a" | "a.k.a." | "alias" => Some((last, true)),
        "nicknamed" | "dubbed" | "pseudonym" | "nickname" | "moniker" => Some((last, false)),
        // "writes under the pen name “Terl”", "uses the username “Terl”"
        "name"
            if matches!(
                paragraph.lower(last.wrapping_sub(1)),
                "pen" | "stage" | "screen"
            ) =>
        {
            Some((last, false))
        }
        "pen-name" | "handle" | "username" => Some((last, false)),
        // "NAME, called “the Fox”": whoever called “...” said something.
        "called" => {
            let before = last.checked_sub(1)?;
            let passive = paragraph.is_mark(before, ',') || paragraph.has(before, tag::AUXILIARY);
            passive.then_some((last, false))
        }
        "as" | "by" => {
            // "better known as", "who is known to friends as", "goes by".
            let known = (last.saturating_sub(4)..last)
                .rev()
                .find(|step| matches!(paragraph.lower(*step), "known" | "goes" | "went"))?;
            let plain = (known + 1..last).all(|step| paragraph.is_word(step));
            let before = known.checked_sub(1)?;
            let also = matches!(
                paragraph.lower(before),
                "also"
                    | "better"
                    | "best"
                    | "widely"
                    | "popularly"
                    | "commonly"
                    | "affectionately"
                    | "otherwise"
                    | "sometimes"
            );
            plain.then_some(if also { (before, true) } else { (known, false) })
        }
        _ => None,
    }
}

/// Words that may stand between a name and the words that bring the second one.
fn joins(paragraph: &Paragraph<'_>, at: usize) -> bool {
    match paragraph.token(at).kind {
        TokenKind::Mark(',' | '(') | TokenKind::Number => true,
        TokenKind::Word => {
            !paragraph.token(at).capital
                && !paragraph.has(at, tag::SPEECH | tag::PEOPLE | tag::PREPOSITION)
                && !matches!(paragraph.lower(at), "and" | "or")
        }
        _ => false,
    }
}

/// Reads the second name at `at`: between marks, or as capitals where the words before are `sure`.
fn second_name(paragraph: &Paragraph<'_>, at: usize, sure: bool) -> Option<(usize, usize)> {
    let marked = matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('"' | '“' | '„' | '«' | '‘' | '\'')
    );
    let from = at + usize::from(marked);
    if !marked && !sure {
        return None;
    }
    let mut to = from;
    while to < from + LONGEST
        && (name_like(paragraph, to)
            || marked && to > from && paragraph.is_word(to)
            || marked && to == from && paragraph.has(to, tag::DETERMINER))
    {
        to += 1;
    }
    let closed = !marked
        || matches!(
            paragraph.token(to).kind,
            TokenKind::Mark('"' | '”' | '“' | '»' | '’' | '\'' | ',') | TokenKind::Possessive
        );
    // "the Fox": the article stays outside.
    let from = from + usize::from(to > from && paragraph.has(from, tag::DETERMINER));
    (closed && to > from && name_like(paragraph, from)).then_some((from, to))
}
