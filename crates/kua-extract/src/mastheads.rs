//! Organisations by the line they stand in: lists of signatories, the head of a newspaper's page,
//! "Published in X".
//!
//! Never looks at running text.

use crate::lexicon::tag;
use crate::names::{Guess, Segment, name_like};
use crate::shapes;
use crate::text::{Paragraph, TokenKind};

/// Last words of newspapers' names, beside those that any organisation may have.
const PAPERS: [&str; 22] = [
    "observer",
    "sentinel",
    "examiner",
    "telegraph",
    "echo",
    "beacon",
    "guardian",
    "standard",
    "mail",
    "express",
    "star",
    "review",
    "digest",
    "today",
    "online",
    "daily",
    "weekly",
    "mirror",
    "globe",
    "inquirer",
    "advertiser",
    "reporter",
];

/// The longest line of a list of signatories, in tokens.
const LINE: usize = 18;

/// Finds the organisations that the kind of line gives; `signing` is carried from line to line.
pub(crate) fn find(paragraph: &Paragraph<'_>, signing: &mut bool) -> Vec<Segment> {
    let count = paragraph.tokens.len();
    if let Some(behind) = opens_list(paragraph) {
        *signing = true;
        return cut(paragraph, behind, count);
    }
    if *signing {
        let found = signatory(paragraph);
        if let Some(found) = found {
            return found.into_iter().collect();
        }
        *signing = false;
    }
    let mut found = Vec::new();
    if let Some(segment) = published(paragraph) {
        found.push(segment);
    }
    if count <= 30 && (0..count).any(|at| paragraph.is_mark(at, '|')) {
        found.extend(head(paragraph));
    }
    found
}

/// "Signed:", "Signatories", "The undersigned organisations:": returns where the list begins.
fn opens_list(paragraph: &Paragraph<'_>) -> Option<usize> {
    let count = paragraph.tokens.len();
    let colon = (1..count.min(8)).find(|at| paragraph.is_mark(*at, ':'));
    let to = match colon {
        Some(colon) => colon,
        None if count <= 4 => count,
        None => return None,
    };
    let first = usize::from(matches!(paragraph.lower(0), "the" | "list" | "this"));
    let opens = (first..to.min(first + 4)).any(|at| {
        matches!(
            paragraph.lower(at),
            "signed"
                | "signatories"
                | "signatory"
                | "undersigned"
                | "cosigned"
                | "co-signed"
                | "endorsed"
                | "endorsers"
                | "co-signatories"
        )
    });
    let told = (0..to).any(|at| paragraph.has(at, tag::AUXILIARY | tag::PRONOUN));
    (opens && !told).then_some(colon.map_or(count, |colon| colon + 1))
}

/// One line of the list: `None` ends the list, an empty answer is a line without organisation.
fn signatory(paragraph: &Paragraph<'_>) -> Option<Option<Segment>> {
    let count = paragraph.tokens.len();
    let last = paragraph.token(count.wrapping_sub(1)).kind;
    if count > LINE || matches!(last, TokenKind::Mark('.' | ':' | '?' | '!')) && count > 6 {
        return None;
    }
    Some(cut(paragraph, 0, count).into_iter().next())
}

/// Cuts a stretch at semicolons and commas and keeps what can be an organisation's name.
fn cut(paragraph: &Paragraph<'_>, from: usize, to: usize) -> Vec<Segment> {
    let semicolons = (from..to).any(|at| paragraph.is_mark(at, ';'));
    let mut found = Vec::new();
    let mut begin = from;
    for at in from..=to {
        let parts = at == to
            || paragraph.is_mark(at, ';')
            || !semicolons && paragraph.is_mark(at, ',')
            || matches!(paragraph.token(at).kind, TokenKind::Mark('|' | '–' | '—'));
        if !parts {
            continue;
        }
        if let Some(segment) = house(paragraph, begin, at) {
            found.push(segment);
        }
        begin = at + 1;
    }
    found
}

/// Reads one name: every word in capitals but for small ones.
fn house(paragraph: &Paragraph<'_>, from: usize, to: usize) -> Option<Segment> {
    let begin = (from..to).find(|at| name_like(paragraph, *at))?;
    let begin = begin + usize::from(paragraph.lower(begin) == "the");
    let end = (begin..to)
        .find(|at| paragraph.is_mark(*at, '('))
        .unwrap_or(to);
    let end = (begin..end)
        .rev()
        .find(|at| name_like(paragraph, *at))
        .map(|at| at + 1)?;
    let marks = (from..begin).all(|at| {
        matches!(
            paragraph.token(at).kind,
            TokenKind::Mark(_) | TokenKind::Number
        ) || paragraph.lower(at) == "and"
            || paragraph.lower(at) == "the"
    });
    let whole = (begin..end).all(|at| match paragraph.token(at).kind {
        TokenKind::Word => {
            paragraph.token(at).capital
                || matches!(
                    paragraph.lower(at),
                    "of" | "for"
                        | "and"
                        | "the"
                        | "in"
                        | "to"
                        | "on"
                        | "against"
                        | "without"
                        | "de"
                )
        }
        TokenKind::Possessive | TokenKind::Mark('&' | '/' | '-') => true,
        TokenKind::Number => at > begin,
        TokenKind::Mark(_) => false,
    });
    let head = (begin..end).any(|at| paragraph.has(at, tag::ORGHEAD | tag::COMMON));
    let single = end == begin + 1 && !paragraph.all_capitals(begin);
    let other = paragraph.has(begin, tag::TITLE | tag::MONTH | tag::WEEKDAY | tag::OFFICE)
        || paragraph.has(begin, tag::KIN) && !head
        || matches!(
            paragraph.lower(begin),
            "contact" | "background" | "notes" | "note" | "ends" | "media" | "press" | "annex"
        ) && end <= begin + 2;
    let person = shapes::looks_like_person(paragraph, begin, end) && !head
        || paragraph.is_mark(end, ',') && crate::context::role_follows(paragraph, end + 1);
    (marks && whole && !single && !other && !person && end - begin <= 12).then_some(Segment {
        from: begin,
        to: end,
        guess: Guess::Organisation,
        weight: 4,
    })
}

/// Tells whether a word ends the name of a newspaper or another organisation.
fn ends_name(paragraph: &Paragraph<'_>, at: usize) -> bool {
    PAPERS.contains(&paragraph.lower(at)) || paragraph.has(at, tag::ORGHEAD)
}

/// "Mazyr Observer | 3 April 2024 | Text: NAME": parts that end like a newspaper.
fn head(paragraph: &Paragraph<'_>) -> Vec<Segment> {
    let count = paragraph.tokens.len();
    let mut found = Vec::new();
    let mut begin = 0;
    for at in 0..=count {
        if at < count && !paragraph.is_mark(at, '|') {
            continue;
        }
        let to = (begin..at)
            .find(|step| paragraph.is_mark(*step, ','))
            .unwrap_or(at);
        if to > begin + 1
            && to - begin <= 6
            && paragraph.lower(begin) != "by"
            && ends_name(paragraph, to - 1)
            && let Some(segment) = house(paragraph, begin, to)
        {
            found.push(segment);
        }
        begin = at + 1;
    }
    found
}

/// "Published in The Qaratal Sentinel, 2 May", "compiled by Qaratal Watch".
fn published(paragraph: &Paragraph<'_>) -> Option<Segment> {
    let count = paragraph.tokens.len();
    if count > 24 {
        return None;
    }
    let at = (0..count.min(4)).find(|at| {
        matches!(
            paragraph.lower(*at),
            "published" | "compiled" | "issued" | "produced"
        ) && matches!(paragraph.lower(at + 1), "in" | "by" | "on")
    })?;
    let mut to = at + 2;
    while name_like(paragraph, to)
        || paragraph.token(to).kind == TokenKind::Possessive
        || paragraph.lower(to) == "of" && name_like(paragraph, to + 1)
    {
        to += 1;
    }
    let told = paragraph.lower(at) == "published" && paragraph.lower(at + 1) != "on";
    (told || ends_name(paragraph, to.wrapping_sub(1)))
        .then(|| house(paragraph, at + 2, to))
        .flatten()
}

#[cfg(test)]
mod tests {
    use kua_core::proposal::ProposalKind;

    fn check(text: &str, expected: &str) {
        crate::proposed::check(text, ProposalKind::Organisation, expected);
    }

    #[test]
    fn those_who_sign_are_organisations() {
        check(
            "Signatories:\nQaratal Basin Rights Forum\nCommittee for the Defence of Poets (CDP)\nTerl Watch",
            "Qaratal Basin Rights Forum; Committee for the Defence of Poets; Terl Watch",
        );
        check(
            "Signed:\nTerlkline International\nQaratal Jurists' Forum",
            "Terlkline International; Qaratal Jurists' Forum",
        );
        check(
            "The undersigned: Terl Watch; Qaratal Open Door.\nThey met in May.",
            "Terl Watch; Qaratal Open Door",
        );
        check("Signed:\nAida Karimova, director", "");
    }

    #[test]
    fn newspapers_are_told_by_the_head_of_the_page() {
        check(
            "Qaratal Observer | 3 April 2024, 18:40 | Text: Aida Karimova",
            "Qaratal Observer",
        );
        check(
            "The bazaar was closed.\nPublished in The Qaratal Sentinel, August 22nd, 2021",
            "Qaratal Sentinel",
        );
        check("compiled by Terl Watch, Osh", "Terl Watch");
    }
}
