//! What is asked for in the words of a quotation themselves: "Release my brother now".

use kua_core::proposal::PersonClass;

use super::{Scene, boundary, inside_quote, push_parts};
use crate::draft::{DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Tells whether a word, as the first one, orders somebody to do something.
fn is_order(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let next = paragraph.lower(at + 1);
    let determined = paragraph.has(at + 1, tag::DETERMINER | tag::PRONOUN)
        || matches!(
            next,
            "my" | "our" | "your" | "all" | "those" | "him" | "her" | "them" | "us" | "me"
        )
        || paragraph.token(at + 1).capital && paragraph.is_word(at + 1);
    match paragraph.lower(at) {
        "release" | "free" | "return" | "produce" | "drop" | "investigate" | "publish"
        | "disclose" | "reveal" | "end" | "abolish" | "repeal" | "lift" | "bring" | "send"
        | "show" | "open" | "punish" | "protect" | "deliver" => determined,
        "raise" | "save" | "support" | "withdraw" | "cancel" | "quash" | "overturn" | "grant"
        | "respect" | "acquit" | "treat" | "explain" | "provide" | "allow" | "abandon"
        | "sanction" | "boycott" | "scrap" => determined,
        "ask" => matches!(
            next,
            "for" | "where" | "about" | "why" | "after" | "your" | "them"
        ),
        "write" => matches!(next, "to"),
        "speak" => matches!(next, "out" | "up" | "about"),
        "call" => matches!(next, "on" | "for"),
        "put" => matches!(next, "pressure"),
        "demand" => determined || next == "that",
        "help" => matches!(
            next,
            "us" | "me" | "him" | "her" | "them" | "our" | "my" | "the"
        ),
        "don't" | "don’t" => matches!(next, "forget" | "send" | "deport" | "let" | "abandon"),
        "do" => {
            next == "not"
                && matches!(
                    paragraph.lower(at + 2),
                    "forget" | "send" | "deport" | "let" | "abandon" | "extradite" | "return"
                )
        }
        "give" => determined || matches!(next, "back"),
        "stop" | "cease" => determined || next.ends_with("ing"),
        "let" => {
            matches!(
                next,
                "him" | "her" | "them" | "my" | "our" | "me" | "the" | "his"
            ) || paragraph.token(at + 1).capital
        }
        "tell" => {
            matches!(next, "us" | "me" | "the")
                && matches!(
                    paragraph.lower(at + 2),
                    "where" | "what" | "why" | "how" | "whether" | "who" | "the" | "families"
                )
        }
        _ => false,
    }
}

/// Tells whether a line of a list that has neither bullets nor semicolons says what to do.
pub(super) fn opens_item(paragraph: &Paragraph<'_>) -> bool {
    let mut at = 0;
    // "Immediately and unconditionally release"
    while at < 4
        && (paragraph.lower(at).ends_with("ly")
            || at > 0 && matches!(paragraph.lower(at), "and" | ","))
    {
        at += 1;
    }
    let order = matches!(
        paragraph.lower(at),
        "release"
            | "free"
            | "put"
            | "guarantee"
            | "ensure"
            | "end"
            | "stop"
            | "respect"
            | "allow"
            | "provide"
            | "drop"
            | "repeal"
            | "investigate"
            | "conduct"
            | "grant"
            | "lift"
            | "cease"
            | "refrain"
            | "quash"
            | "disclose"
            | "ratify"
            | "abide"
            | "comply"
            | "adopt"
            | "amend"
            | "protect"
            | "return"
            | "permit"
            | "uphold"
            | "halt"
            | "carry"
            | "withdraw"
            | "abolish"
            | "reveal"
            | "implement"
            | "restore"
            | "overturn"
            | "annul"
    );
    order
        && paragraph.token(0).capital
        && paragraph.tokens.len() >= at + 3
        && paragraph.tokens.len() < 80
        && paragraph.sentences.len() == 1
        && !paragraph.is_mark(paragraph.tokens.len() - 1, ':')
}

/// Tells whether a speaker belongs to those who hold others: their orders are no demands.
pub(super) fn commands(speaker: DraftNumber, resolver: &Resolver<'_>) -> bool {
    match resolver.drafts.get(speaker).map(|draft| &draft.value) {
        Some(DraftValue::Body { .. }) => true,
        Some(DraftValue::Group { name, .. }) => name.split(' ').any(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "guard"
                    | "guards"
                    | "officer"
                    | "officers"
                    | "policeman"
                    | "soldier"
                    | "investigator"
                    | "interrogator"
                    | "agent"
                    | "agents"
                    | "official"
                    | "caller"
                    | "stranger"
                    | "strangers"
                    | "attacker"
                    | "attackers"
            )
        }),
        Some(DraftValue::Person { class, .. }) => *class == PersonClass::Official,
        _ => false,
    }
}

/// "read out an appeal to Ankara: “Speak where we are not heard!”": whatever an appeal says.
fn cried(scene: &Scene<'_, '_>, begin: usize, at: usize, end: usize) -> bool {
    let paragraph = scene.paragraph;
    let called = (at..end + 1).any(|step| paragraph.is_mark(step, '!'));
    let opens = at == begin
        || matches!(
            paragraph.token(at.wrapping_sub(1)).kind,
            TokenKind::Mark('“' | '"' | '«' | '„')
        );
    if !called
        || !opens
        || !paragraph.token(at).capital
        || paragraph.has(at, tag::PRONOUN | tag::DETERMINER | tag::AUXILIARY)
    {
        return false;
    }
    scene
        .quotes
        .iter()
        .find(|(from, to)| *from <= at && at < *to)
        .is_some_and(|(from, _)| {
            let colon = from.wrapping_sub(2);
            paragraph.is_mark(colon, ':')
                && (colon.saturating_sub(12)..colon).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "appeal" | "plea" | "demand" | "demands" | "call" | "message"
                    )
                })
        })
}

/// Finds the orders that a sentence inside quotation marks gives.
pub(super) fn find(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    speaker: Option<DraftNumber>,
    resolver: &mut Resolver<'_>,
) {
    let paragraph = scene.paragraph;
    let mut at = begin;
    while at < end {
        if !inside_quote(scene, at) || !is_order(paragraph, at) && !cried(scene, begin, at, end) {
            at += 1;
            continue;
        }
        let before = at.wrapping_sub(1);
        // The first word of the quotation or of a sentence in it; behind "Please" or a condition.
        let opens = at == begin
            || matches!(
                paragraph.token(before).kind,
                TokenKind::Mark('“' | '"' | '«' | '„' | '.' | '!' | '?' | ':' | '‘')
            )
            || paragraph.lower(before) == "please"
            || paragraph.is_mark(before, ',')
                && (begin..before).any(|step| {
                    matches!(paragraph.lower(step), "if" | "please" | "then")
                        && inside_quote(scene, step)
                });
        // "promised to “bring the wife as well”": no order, the verb in front governs it.
        let governed = matches!(
            paragraph.token(before).kind,
            TokenKind::Mark('“' | '"' | '«' | '„' | '‘')
        ) && before > begin
            && matches!(
                paragraph.lower(before - 1),
                "to" | "will" | "would" | "not" | "can" | "could" | "they" | "we"
            );
        if !opens || governed {
            at += 1;
            continue;
        }
        let stop = boundary(scene, at, end);
        // "Stop asking, or you will sit next to him": a threat, and what a guard orders is no plea.
        let threat = (at + 1..stop).any(|step| {
            matches!(paragraph.lower(step), "or" | "otherwise") && paragraph.is_mark(step - 1, ',')
        }) || speaker.is_some_and(|speaker| commands(speaker, resolver));
        if threat {
            at = stop.max(at + 1);
            continue;
        }
        push_parts(
            scene,
            (at, at, stop),
            speaker.into_iter().collect(),
            Vec::new(),
            0.6,
            "rule:demand-order/1",
            resolver,
        );
        at = stop.max(at + 1);
    }
}
