//! Headings that open a list of demands, and headlines that are demands themselves.

use super::sides::{party_from, place_from};
use super::{Carry, Scene, ends_with_colon, push, push_parts};
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// The longest heading of a list, in tokens.
const HEADING: usize = 14;

/// Tells whether a line is the heading of a list of demands: "WE DEMAND", "Recommendations to".
fn heads_list(paragraph: &Paragraph<'_>) -> bool {
    let count = paragraph.tokens.len();
    if count == 0 || count > HEADING {
        return false;
    }
    let closed = matches!(
        paragraph.token(count - 1).kind,
        TokenKind::Mark('.' | '!' | '?' | ';')
    );
    let first = usize::from(matches!(
        paragraph.lower(0),
        "the" | "our" | "their" | "these" | "key" | "what" | "my"
    ));
    let word = paragraph.lower(first);
    let noun = matches!(word, "demands" | "recommendations" | "requests" | "appeals")
        && (first > 0 || count <= 3 || matches!(paragraph.lower(1), "to" | "of" | ":"));
    let we = word == "we"
        && (1..4).any(|step| {
            matches!(
                paragraph.lower(first + step),
                "demand" | "ask" | "urge" | "want" | "call" | "request"
            )
        })
        && count <= 3 + usize::from(ends_with_colon(paragraph));
    let short = count <= 3 && matches!(word, "demand" | "demands");
    !closed && (noun || we || short)
}

/// Opens a list under a heading; returns true where the line was one.
pub(super) fn heading(
    scene: &Scene<'_, '_>,
    carry: &mut Carry,
    resolver: &mut Resolver<'_>,
) -> bool {
    let paragraph = scene.paragraph;
    if !heads_list(paragraph) {
        return false;
    }
    let to = (0..paragraph.tokens.len()).find(|at| paragraph.lower(*at) == "to");
    let addressee = to.map_or_else(Vec::new, |to| whom(scene, to + 1, resolver));
    carry.list = Some((carry.issuer.into_iter().collect(), addressee));
    true
}

/// "PLEASE WRITE IMMEDIATELY in Russian or your own language:": readers are asked to ask.
pub(super) fn appeal(scene: &Scene<'_, '_>, carry: &mut Carry) -> bool {
    let paragraph = scene.paragraph;
    let count = paragraph.tokens.len();
    let opens = matches!(paragraph.lower(0), "please")
        && matches!(
            paragraph.lower(1),
            "write" | "send" | "email" | "call" | "contact" | "take" | "urge"
        )
        || paragraph.lower(0) == "take" && paragraph.lower(1) == "action"
        || paragraph.lower(0) == "write" && paragraph.lower(1) == "to";
    // "Please write to the minister, urging him to:" is read with its addressee.
    let asks = (0..count).any(|at| {
        matches!(
            paragraph.lower(at),
            "urging" | "demanding" | "asking" | "calling"
        )
    });
    let addresses = (0..count).any(|at| paragraph.lower(at) == "to" && at + 2 == count);
    if !opens || asks || addresses || count > 40 || !ends_with_colon(paragraph) {
        return false;
    }
    carry.list = Some((Vec::new(), Vec::new()));
    true
}

/// The one whom a list asks.
fn whom(scene: &Scene<'_, '_>, at: usize, resolver: &mut Resolver<'_>) -> Vec<DraftNumber> {
    let party = party_from(scene, at, resolver);
    if party.is_empty() {
        place_from(scene, at, resolver)
    } else {
        party
    }
}

/// "..., urging the Iranian authorities:", "We therefore:": a sentence that ends with a colon and
/// asks opens a list, though what is asked stands in the list alone.
pub(super) fn colon(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    carry: &mut Carry,
    resolver: &mut Resolver<'_>,
) {
    let paragraph = scene.paragraph;
    if carry.list.is_some() || end != paragraph.tokens.len() || !ends_with_colon(paragraph) {
        return;
    }
    let ask = (begin..end).rfind(|at| {
        matches!(
            paragraph.lower(*at),
            "urging"
                | "urge"
                | "urges"
                | "asking"
                | "ask"
                | "asks"
                | "demanding"
                | "demand"
                | "demands"
                | "demanded"
                | "calling"
                | "calls"
                | "call"
                | "called"
                | "urged"
                | "requesting"
                | "request"
                | "requests"
                | "recommend"
                | "recommends"
                | "recommended"
                | "recommendations"
        )
    });
    if let Some(ask) = ask {
        let on = usize::from(matches!(
            paragraph.lower(ask + 1),
            "on" | "upon" | "to" | "for"
        ));
        let near = end - ask <= 16;
        let noun = paragraph.has(ask.wrapping_sub(1), tag::DETERMINER)
            && !matches!(paragraph.lower(ask), "demands" | "recommendations");
        if near && !noun {
            let addressee = whom(scene, ask + 1 + on, resolver);
            carry.list = Some((carry.issuer.into_iter().collect(), addressee));
        }
        return;
    }
    // "We therefore:" and "The undersigned hereby:".
    let we = matches!(paragraph.lower(begin), "we")
        && end - begin <= 6
        && (begin + 1..end - 1).all(|at| {
            paragraph.has(at, tag::ADVERB)
                || matches!(
                    paragraph.lower(at),
                    "therefore" | "hereby" | "jointly" | "also" | "thus" | ","
                )
        });
    if we {
        carry.list = Some((carry.issuer.into_iter().collect(), Vec::new()));
    }
}

/// "Write to the minister and ask her to drop the charges": what readers are to ask.
pub(super) fn letter(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> bool {
    // "Ask the minister to drop the charges."
    if at == begin && paragraph.token(at).capital && paragraph.has(at + 1, tag::DETERMINER) {
        return true;
    }
    matches!(paragraph.lower(at.wrapping_sub(1)), "and" | ",")
        && (begin..at).any(|step| {
            matches!(
                paragraph.lower(step),
                "write" | "call" | "email" | "contact"
            ) && (step == begin
                || paragraph.is_mark(step - 1, ':')
                || paragraph.lower(step - 1) == "please")
        })
}

/// Words with which a list item asks somebody anew: how many tokens until the one who is asked.
pub(super) fn item_verb(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    match paragraph.lower(at) {
        "call" | "calls" | "appeal" | "appeals"
            if matches!(paragraph.lower(at + 1), "on" | "upon" | "to") =>
        {
            Some(2)
        }
        "calling" | "appealing" if matches!(paragraph.lower(at + 1), "on" | "upon" | "to") => {
            Some(2)
        }
        "urge" | "urges" | "ask" | "asks" | "request" | "requests" | "invite" | "invites"
        | "encourage" | "press" | "urging" | "asking" | "requesting" | "reminding" => Some(1),
        "on" | "upon" => Some(1),
        _ => None,
    }
}

/// "FREE NAME!", "Freedom for NAME!", "Eswatini: Release the teachers": lines that ask.
pub(super) fn headline(scene: &Scene<'_, '_>, carry: &Carry, resolver: &mut Resolver<'_>) {
    let paragraph = scene.paragraph;
    let count = paragraph.tokens.len();
    if !(2..=28).contains(&count) {
        return;
    }
    let mut last = count;
    while last > 0 && matches!(paragraph.token(last - 1).kind, TokenKind::Mark(_)) {
        last -= 1;
    }
    let called = paragraph.is_mark(count - 1, '!');
    let stop = paragraph.is_mark(count - 1, '.');
    let first = usize::from(!paragraph.is_word(0));
    let person_until_end = |from: usize| {
        scene.items.iter().any(|item| {
            item.from >= from
                && item.from <= from + 2
                && item.to + 2 >= last
                && resolver
                    .drafts
                    .get(item.draft)
                    .is_some_and(Draft::is_person)
        })
    };
    let cry = match paragraph.lower(first) {
        "free" | "release" => {
            person_until_end(first + 1)
                || called && count <= 8
                || count <= 8
                    && matches!(
                        paragraph.lower(last.wrapping_sub(1)),
                        "now" | "immediately" | "today"
                    )
        }
        "freedom" | "justice" => {
            paragraph.lower(first + 1) == "for" && (person_until_end(first + 2) || called)
        }
        "stop" | "end" | "save" | "drop" | "abolish" | "quash" | "overturn" | "annul" | "lift"
        | "return" | "bring" | "repeal" | "investigate" | "withdraw" | "close" | "let" | "give" => {
            called && count <= 16
        }
        "do" => {
            called
                && paragraph.lower(first + 1) == "not"
                && matches!(
                    paragraph.lower(first + 2),
                    "deport" | "extradite" | "send" | "return" | "forget" | "abandon" | "silence"
                )
        }
        "hands" => paragraph.lower(first + 1) == "off" && called,
        "no" => called && paragraph.lower(first + 1) == "to",
        _ => false,
    };
    let by: Vec<DraftNumber> = Vec::new();
    if cry && last > first + 1 && count <= 16 {
        push(
            scene,
            (first, first, count),
            by,
            Vec::new(),
            0.6,
            "rule:demand-cry/1",
            resolver,
        );
        return;
    }
    if stop || called {
        return;
    }
    // "Release detained scholar, UN experts tell China"
    if orders(paragraph, 0)
        && paragraph.heading
        && let Some(comma) = (2..last.saturating_sub(1)).rfind(|at| paragraph.is_mark(*at, ','))
        && (comma + 1..last).any(|at| {
            matches!(
                paragraph.lower(at),
                "tell" | "tells" | "say" | "says" | "urge" | "urges" | "told" | "said"
            )
        })
    {
        push(
            scene,
            (0, 0, comma),
            carry.issuer.into_iter().collect(),
            Vec::new(),
            0.6,
            "rule:demand-headline/1",
            resolver,
        );
        return;
    }
    // "Tajikistan: Free activists", "Teachers' leader sentenced – let them go home".
    let Some(mark) = (1..last.saturating_sub(2).min(18)).find(|at| {
        matches!(paragraph.token(*at).kind, TokenKind::Mark(':' | '–' | '—'))
            && orders(paragraph, at + 1)
    }) else {
        return;
    };
    let addressee = scene
        .items
        .iter()
        .find(|item| item.from == 0 && item.to == mark)
        .map(|_| place_from(scene, 0, resolver))
        .unwrap_or_default();
    push_parts(
        scene,
        (mark + 1, mark + 1, last),
        carry.issuer.into_iter().collect(),
        addressee,
        0.6,
        "rule:demand-headline/1",
        resolver,
    );
}

/// Tells whether a headline goes on with an order.
fn orders(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut at = at;
    while paragraph.lower(at).ends_with("ly") {
        at += 1;
    }
    let next = paragraph.lower(at + 1);
    match paragraph.lower(at) {
        "free" | "release" | "drop" | "end" | "stop" | "halt" | "investigate" | "repeal"
        | "quash" | "lift" | "protect" | "respect" | "withdraw" | "scrap" | "allow" | "ensure"
        | "cease" | "overturn" | "abolish" | "disclose" | "reveal" | "annul" | "reject"
        | "grant" | "return" | "close" => {
            paragraph.is_word(at + 1)
                && !matches!(
                    next,
                    "of" | "for" | "from" | "in" | "on" | "at" | "by" | "is" | "was"
                )
                && !paragraph.has(at + 1, tag::AUXILIARY)
                && !matches!(next, "speech" | "press" | "media" | "trade" | "movement")
        }
        "let" => matches!(next, "them" | "him" | "her" | "us" | "the"),
        "give" => matches!(next, "them" | "him" | "her" | "us" | "back"),
        "do" => next == "not",
        "don't" | "don’t" => true,
        _ => false,
    }
}
