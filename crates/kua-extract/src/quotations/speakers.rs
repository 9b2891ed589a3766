//! Who speaks: a name, a description or a pronoun beside a word of speech.

use crate::draft::Draft;
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// A paragraph with what was found in it.
pub(super) struct Scene<'s, 't> {
    pub(super) paragraph: &'s Paragraph<'t>,
    pub(super) items: &'s [Item],
    pub(super) parties: &'s [Party],
}

/// How a speaker is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// A name: the number of its draft.
    Draft(usize),
    /// A description or pronoun that is a party: its index.
    Party(usize),
    /// Words that are no party otherwise: "RFA's source".
    Phrase { from: usize, to: usize },
    /// "he", "she".
    Pronoun { at: usize, female: bool },
}

/// Tells whether a word says that somebody speaks.
pub(super) fn is_speech(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let token = paragraph.token(at);
    let speech = paragraph.has(at, tag::SPEECH)
        || matches!(
            paragraph.lower(at),
            "asks"
                | "tells"
                | "reminds"
                | "reminded"
                | "joked"
                | "jokes"
                | "recounted"
                | "recounts"
                | "cried"
                | "shouted"
                | "whispered"
                | "responded"
                | "responds"
                | "answers"
                | "admitted"
                | "acknowledged"
                | "confirmed"
                | "confirms"
                | "vowed"
                | "pleaded"
                | "described"
                | "describes"
                | "predicted"
                | "wondered"
                | "maintained"
                | "maintains"
                | "read"
                | "reads"
                | "agreed"
                | "screamed"
                | "saying"
                | "adding"
                | "telling"
                | "warning"
                | "stating"
                | "expressed"
                | "calls"
                | "insist"
                | "insisting"
                | "maintain"
                | "claim"
                | "claiming"
                | "argue"
                | "arguing"
                | "deny"
                | "denies"
                | "denying"
                | "alleges"
                | "allege"
                | "testifies"
                | "recall"
                | "explain"
                | "announces"
                | "declares"
                | "declaring"
                | "dismissed"
                | "dismisses"
                | "dismissing"
                | "denounced"
                | "denounces"
                | "denouncing"
                | "labelled"
                | "labeled"
                | "branded"
                | "quoted"
                | "quotes"
                | "citing"
                | "calling"
                | "describing"
                | "ruled"
                | "informed"
                | "assured"
                | "promised"
                | "sighed"
                | "repeated"
                | "repeats"
                | "complains"
                | "remembers"
                | "remembered"
                | "comments"
                | "remarks"
                | "concedes"
                | "conceded"
        );
    let speech = speech
        || paragraph.lower(at) == "put" && paragraph.lower(at + 1) == "it"
        || paragraph.lower(at) == "found" && paragraph.lower(at + 1) == "that"
        || matches!(
            paragraph.lower(at),
            "tweeted"
                | "posted"
                | "chanted"
                | "branding"
                | "rejected"
                | "condemned"
                | "hailed"
                | "praised"
                | "urged"
                | "demanded"
                | "insists"
                | "notes"
                | "recalls"
                | "jokes"
                | "laments"
                | "lamented"
                | "reflected"
                | "whispers"
                | "yelled"
                | "murmured"
                | "testified"
                | "swore"
                | "texted"
        );
    // "admitted to", "agreed to", "confessed to" take no words of speech.
    let takes_to =
        matches!(paragraph.lower(at), "admitted" | "agreed") && paragraph.lower(at + 1) == "to";
    speech && !takes_to && (!token.capital || token.first)
}

/// Tells whether a word of speech hangs on another verb: "denied this, saying that".
fn participle(paragraph: &Paragraph<'_>, at: usize) -> bool {
    is_speech(paragraph, at) && paragraph.lower(at).ends_with("ing")
}

/// Reads the subject that a clause opens with: "In May he rang me and said", "NAME was held for
/// saying".
fn opening_subject(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let free = |at: usize| !paragraph.has(at.wrapping_sub(1), tag::PREPOSITION) || at == from;
    let of_clause = |at: usize| {
        scene
            .parties
            .iter()
            .position(|party| party.from == at && party.to <= to)
            .or_else(|| {
                let past = at + usize::from(paragraph.has(at, tag::DETERMINER | tag::TITLE));
                let item = scene.items.iter().find(|item| {
                    item.from == past
                        && item.to <= to
                        && drafts
                            .get(item.draft)
                            .is_some_and(|draft| draft.is_person() || draft.is_organisation())
                })?;
                scene
                    .parties
                    .iter()
                    .position(|party| party.from == item.from)
            })
    };
    // "The district office rejected"
    if let Some(head) = (from..to.min(from + 6))
        .find(|at| paragraph.has(*at, tag::ORGHEAD | tag::ORGDESC) && !paragraph.token(*at).capital)
        && paragraph.has(from, tag::DETERMINER)
        && (from..head).all(|at| paragraph.is_word(at) && !paragraph.has(at, tag::PREPOSITION))
        && paragraph.lower(head + 1).ends_with("ed")
        && !scene
            .items
            .iter()
            .any(|item| item.from < head && item.to > from)
    {
        return Some(Named::Phrase { from, to: head + 1 });
    }
    for at in from..to {
        if let Some(female) = pronoun(paragraph, at) {
            return Some(Named::Pronoun { at, female });
        }
        if !free(at) {
            continue;
        }
        if let Some(index) = of_clause(at) {
            return match scene.parties.get(index).map(|party| &party.kind) {
                Some(PartyKind::Named(number)) => Some(Named::Draft(*number)),
                Some(PartyKind::Pronoun { .. }) | None => None,
                Some(_) => Some(Named::Party(index)),
            };
        }
    }
    None
}

/// Finds the speaker in what follows the closing mark.
pub(super) fn behind(
    scene: &Scene<'_, '_>,
    from: usize,
    limit: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let first = from
        + usize::from(matches!(
            paragraph.token(from).kind,
            TokenKind::Mark(',' | '–' | '-' | '—')
        ));
    let token = paragraph.token(first);
    if token.kind != TokenKind::Word || first >= limit {
        return None;
    }
    let (_, end) = paragraph.sentence_of(first);
    let end = end.min(limit);
    if token.first && token.capital && !is_speech(paragraph, first) {
        // `... end." He left.` against `... end," he said`: the verb must be near, and nothing
        // may be told with "that" behind it.
        let near = (first..end.min(first + 4)).find(|at| is_speech(paragraph, *at))?;
        if paragraph.is_mark(from.saturating_sub(2), '.')
            && (near + 1..end.min(near + 3))
                .any(|at| paragraph.lower(at) == "that" || paragraph.has(at, tag::AUXILIARY))
        {
            return None;
        }
    }
    if paragraph.lower(first) == "according" && paragraph.lower(first + 1) == "to" {
        return subject_behind(scene, first + 2, end, drafts);
    }
    let speech = (first..end.min(first + 18)).find(|at| is_speech(paragraph, *at))?;
    beside(scene, first, end, speech, drafts)
}

/// Finds the speaker in front of the opening mark.
pub(super) fn before(
    scene: &Scene<'_, '_>,
    from: usize,
    open: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let (begin, _) = paragraph.sentence_of(open.saturating_sub(1));
    let begin = begin.max(from);
    // "In the words of her husband, NAME, the court “...”".
    if let Some(words) = (begin..open.min(begin + 4))
        .find(|at| paragraph.lower(*at) == "words" && paragraph.lower(at + 1) == "of")
    {
        return subject_behind(scene, words + 2, open, drafts);
    }
    let speech = (begin..open).rev().find(|at| {
        is_speech(paragraph, *at) || paragraph.lower(*at) == "accused" && !passive(paragraph, *at)
    });
    let Some(speech) = speech else {
        // "NAME, head of the office: “..."
        return paragraph
            .is_mark(open.wrapping_sub(1), ':')
            .then(|| subject_before(scene, begin, open - 1, drafts))
            .flatten();
    };
    if paragraph.lower(speech) == "according" && paragraph.lower(speech + 1) == "to" {
        return subject_behind(scene, speech + 2, open, drafts);
    }
    // "The office denied this in a letter, saying that": the subject stands at the main verb.
    if participle(paragraph, speech) && speech > begin {
        let main = (begin..speech)
            .rev()
            .find(|at| is_speech(paragraph, *at) && !participle(paragraph, *at));
        let told = main.and_then(|main| beside(scene, begin, main + 1, main, drafts));
        return told.or_else(|| opening_subject(scene, begin, speech, drafts));
    }
    // "a letter, stated that ... and that it was": one verb rules both clauses.
    if let Some(told) = joined_verb(scene, begin, speech, drafts) {
        return Some(told);
    }
    beside(scene, begin, open, speech, drafts).or_else(|| document(paragraph, begin, open))
}

/// "The indictment lists posts said to have “...”": a paper speaks.
fn document(paragraph: &Paragraph<'_>, begin: usize, open: usize) -> Option<Named> {
    let from = (begin..open).find(|at| paragraph.is_word(*at))?;
    let paper = matches!(
        paragraph.lower(from + 1),
        "indictment"
            | "verdict"
            | "ruling"
            | "judgment"
            | "judgement"
            | "decree"
            | "report"
            | "letter"
    );
    (paper && matches!(paragraph.lower(from), "the" | "its" | "their"))
        .then_some(Named::Phrase { from, to: from + 2 })
}

/// "He rang me from the hotel and said": the subject stands in front of the first verb.
fn joined_verb(
    scene: &Scene<'_, '_>,
    begin: usize,
    speech: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    let mut and = speech;
    while and > begin && paragraph.has(and - 1, tag::ADVERB) {
        and -= 1;
    }
    let and = and.checked_sub(1).filter(|and| *and > begin)?;
    if paragraph.lower(and) != "and" {
        return None;
    }
    let clause = (begin..and)
        .rev()
        .find(|at| paragraph.is_mark(*at, ';') || paragraph.is_mark(*at, ':'))
        .map_or(begin, |at| at + 1);
    opening_subject(scene, clause, and, drafts)
}

fn passive(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "was" | "were" | "is" | "are" | "been" | "being"
    )
}

fn beside(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    speech: usize,
    drafts: &[Draft],
) -> Option<Named> {
    // "said NAME" has it behind the verb; "told NAME" never has.
    let opens = (from..speech).all(|at| scene.paragraph.has(at, tag::ADVERB));
    let behind = || {
        let next = scene.paragraph.lower(speech + 1);
        (scene.paragraph.lower(speech) != "told" && next != "that" && next != "this")
            .then(|| subject_behind(scene, speech + 1, to, drafts))
            .flatten()
    };
    if opens {
        return behind();
    }
    subject_before(scene, from, speech, drafts).or_else(behind)
}

fn owned(paragraph: &Paragraph<'_>, item: &Item) -> bool {
    paragraph.token(item.to).kind == TokenKind::Possessive
}

/// Joins a description and the name behind its preposition: "a colleague of NAME".
fn described_by(scene: &Scene<'_, '_>, name_from: usize, from: usize) -> Option<usize> {
    let paragraph = scene.paragraph;
    let mut at = name_from;
    while at > from && paragraph.has(at - 1, tag::DETERMINER | tag::TITLE) {
        at -= 1;
    }
    if !matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "of" | "for" | "from" | "at" | "with" | "to"
    ) {
        return None;
    }
    scene.parties.iter().rposition(|party| {
        party.to == at - 1
            && party.from >= from
            && matches!(
                party.kind,
                PartyKind::Single { .. } | PartyKind::Group { .. } | PartyKind::Outfit
            )
    })
}

/// Reads the subject that ends at the verb.
fn subject_before(
    scene: &Scene<'_, '_>,
    from: usize,
    verb: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    // "one of those detained told": the last word belongs to the subject.
    let whole = scene.parties.iter().rposition(|party| {
        party.to == verb
            && party.from >= from
            && matches!(
                party.kind,
                PartyKind::Single { .. } | PartyKind::Group { .. }
            )
            && paragraph.has(verb - 1, tag::ADVERB)
    });
    if let Some(index) = whole {
        return Some(Named::Party(index));
    }
    let mut end = verb;
    while end > from
        && (paragraph.has(end - 1, tag::ADVERB)
            || matches!(
                paragraph.lower(end - 1),
                "has" | "have" | "had" | "was" | "did" | "is" | "who"
            )
            || paragraph.has(end - 1, tag::ADVERB)
            || paragraph.lower(end - 1).ends_with("ly"))
    {
        end -= 1;
    }
    // "The Steppe Centre (SC) has urged": over the brackets.
    if end > from + 2
        && paragraph.is_mark(end - 1, ')')
        && let Some(open) = (end.saturating_sub(8).max(from)..end)
            .rev()
            .find(|at| paragraph.is_mark(*at, '('))
        && open > from
    {
        end = open;
    }
    let last = end.checked_sub(1)?;
    if end <= from {
        return None;
    }
    if let Some(female) = pronoun(paragraph, last) {
        return Some(Named::Pronoun { at: last, female });
    }
    let is = |item: &Item, test: fn(&Draft) -> bool| drafts.get(item.draft).is_some_and(test);
    let inside = || {
        scene
            .items
            .iter()
            .filter(|item| item.from >= from && item.to <= end)
    };
    let named = |item: &Item| match described_by(scene, item.from, from) {
        Some(index) => Named::Party(index),
        None => Named::Draft(item.draft),
    };
    if let Some(item) = inside().rfind(|item| {
        item.to == end && (is(item, Draft::is_person) || is(item, Draft::is_organisation))
    }) {
        return Some(named(item));
    }
    // "the Steppe news agency said"
    if let Some(item) = inside().rfind(|item| {
        is(item, Draft::is_organisation)
            && item.to < end
            && end - item.to <= 2
            && (item.to..end).all(|at| {
                paragraph.has(at, tag::ORGDESC) || matches!(paragraph.lower(at), "news" | "press")
            })
    }) {
        return Some(Named::Draft(item.draft));
    }
    if let Some(index) = scene
        .parties
        .iter()
        .rposition(|party| party.to == end && party.from >= from)
    {
        return Some(Named::Party(index));
    }
    if let Some(phrase) = phrase_ending(paragraph, from, end) {
        return Some(phrase);
    }
    // "your Excellency's Government stated"
    if paragraph.has(last, tag::AUTHORITY) && paragraph.token(last).capital {
        let mut begin = last;
        while begin > from
            && (paragraph.token(begin - 1).kind == TokenKind::Possessive
                || paragraph.is_word(begin - 1) && paragraph.token(begin - 1).capital)
        {
            begin -= 1;
        }
        begin -= usize::from(begin > from && paragraph.has(begin - 1, tag::DETERMINER));
        return Some(Named::Phrase {
            from: begin,
            to: end,
        });
    }
    let linked = |item: &Item| {
        paragraph.has(item.from.wrapping_sub(1), tag::PREPOSITION)
            || paragraph.has(item.from.wrapping_sub(2), tag::PREPOSITION)
                && paragraph.has(item.from.wrapping_sub(1), tag::TITLE | tag::DETERMINER)
    };
    // "NAME, the head of OFFICE, said": the name stands in front of a comma.
    let apposed = inside().rfind(|item| {
        is(item, Draft::is_person)
            && paragraph.is_mark(item.to, ',')
            && !linked(item)
            && !(item.to..end).any(|at| {
                matches!(
                    paragraph.token(at).kind,
                    TokenKind::Mark('"' | '“' | '”' | ';')
                )
            })
    });
    if let Some(item) = apposed {
        return Some(Named::Draft(item.draft));
    }
    // "a protester from Thursday's gathering told": nothing happens before the verb.
    let quiet = |party: &Party| {
        !(party.to..verb).any(|at| paragraph.has(at, tag::AUXILIARY) || is_speech(paragraph, at))
    };
    let first = scene.parties.iter().position(|party| {
        party.from >= from
            && party.to <= end
            && !matches!(party.kind, PartyKind::Named(_) | PartyKind::Pronoun { .. })
            && party.from <= from + 2
            && quiet(party)
    });
    if let Some(index) = first {
        return Some(Named::Party(index));
    }
    if let Some(item) = inside()
        .rfind(|item| is(item, Draft::is_person) && !owned(paragraph, item) && !linked(item))
        .or_else(|| inside().rfind(|item| is(item, Draft::is_person) && !owned(paragraph, item)))
    {
        return Some(Named::Draft(item.draft));
    }
    scene
        .parties
        .iter()
        .position(|party| {
            party.from >= from && party.to <= end && matches!(party.kind, PartyKind::Single { .. })
        })
        .map(Named::Party)
}

/// Reads the subject that begins behind the verb.
fn subject_behind(scene: &Scene<'_, '_>, at: usize, end: usize, drafts: &[Draft]) -> Option<Named> {
    let paragraph = scene.paragraph;
    if let Some(female) = pronoun(paragraph, at) {
        return Some(Named::Pronoun { at, female });
    }
    let party = scene
        .parties
        .iter()
        .position(|party| (party.from == at || party.from == at + 1) && party.to <= end);
    let person = scene.items.iter().find(|item| {
        item.from >= at
            && item.from - at <= 14
            && item.to <= end
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && !owned(paragraph, item)
            && !(at..item.from).any(|step| {
                paragraph.has(step, tag::AUXILIARY)
                    || paragraph.has(step, tag::PRONOUN)
                        && !matches!(paragraph.lower(step), "his" | "her" | "their" | "its")
                    || paragraph.lower(step) == "that"
            })
    });
    if let Some(item) = person {
        // "a colleague of NAME": the colleague speaks.
        return Some(match described_by(scene, item.from, at) {
            Some(index) if !paragraph.is_mark(item.from.wrapping_sub(1), ',') => {
                Named::Party(index)
            }
            _ => Named::Draft(item.draft),
        });
    }
    let organisation = scene.items.iter().find(|item| {
        item.from >= at
            && item.from <= at + 2
            && item.to <= end
            && drafts.get(item.draft).is_some_and(Draft::is_organisation)
    });
    match (party, organisation) {
        (Some(index), Some(item))
            if scene
                .parties
                .get(index)
                .is_some_and(|party| party.from <= item.from && party.to > item.to) =>
        {
            Some(Named::Party(index))
        }
        (_, Some(item)) => Some(Named::Draft(item.draft)),
        (Some(index), None) => Some(Named::Party(index)),
        _ => phrase_behind(paragraph, at, end),
    }
}

fn pronoun(paragraph: &Paragraph<'_>, at: usize) -> Option<bool> {
    match paragraph.lower(at) {
        "he" => Some(false),
        "she" => Some(true),
        _ => None,
    }
}

/// "In May a neighbour saw him.", "An employee who answered the phone denied it.": somebody without
/// a name who is the subject of the sentence in front of a position.
pub(super) fn unnamed_subject(
    scene: &Scene<'_, '_>,
    position: usize,
    drafts: &[Draft],
) -> Option<(usize, usize)> {
    let paragraph = scene.paragraph;
    let (begin, end) = paragraph
        .sentences
        .iter()
        .rev()
        .copied()
        .find(|(_, end)| *end <= position)?;
    let from = (begin..end.min(begin + 7))
        .find(|at| matches!(paragraph.lower(*at), "a" | "an" | "one" | "another"))?;
    // Only a time or a place stands in front: "In February 2018 a neighbour".
    let led = from == begin
        || paragraph.has(begin, tag::PREPOSITION | tag::ADVERB | tag::CONJUNCTION)
            && !(begin..from).any(|at| paragraph.has(at, tag::AUXILIARY | tag::SPEECH));
    let person_before = scene.items.iter().any(|item| {
        item.from >= begin
            && item.to <= from
            && drafts.get(item.draft).is_some_and(Draft::is_person)
    });
    if !led || person_before || from > begin && paragraph.has(from - 1, tag::PREPOSITION) {
        return None;
    }
    let mut head = from + 1;
    let mut found = None;
    while head < end.min(from + 6) && paragraph.is_word(head) {
        if paragraph.has(head, tag::FUNCTION) {
            break;
        }
        if paragraph.has(head, tag::ROLE | tag::KIN | tag::PEOPLE) || unnamed(paragraph.lower(head))
        {
            found = Some(head + 1);
        }
        head += 1;
    }
    let to = found?;
    let named = scene.items.iter().any(|item| {
        (item.from == to || item.from == to + 1 && paragraph.is_mark(to, ','))
            && drafts.get(item.draft).is_some_and(Draft::is_person)
    });
    (!named).then_some((from, to))
}

/// Tells whether a description that ends in front of `to` may be meant by "she" or "he".
pub(super) fn may_be(paragraph: &Paragraph<'_>, to: usize, female: bool) -> bool {
    crate::resolver::gender(paragraph.lower(to.wrapping_sub(1))).is_none_or(|known| known == female)
}

/// Tells whether a word names somebody who speaks without being named.
fn unnamed(word: &str) -> bool {
    matches!(
        word,
        "source"
            | "sources"
            | "neighbour"
            | "neighbor"
            | "neighbours"
            | "neighbors"
            | "friend"
            | "friends"
            | "insider"
            | "eyewitness"
            | "witness"
            | "employee"
            | "worker"
            | "villager"
            | "resident"
            | "guard"
            | "nurse"
            | "driver"
            | "inmate"
            | "detainee"
            | "prisoner"
            | "vendor"
            | "herder"
            | "farmer"
            | "receptionist"
            | "operator"
            | "crowd"
            | "colleague"
            | "relative"
            | "acquaintance"
            | "teacher"
            | "man"
            | "woman"
            | "bystander"
            | "relatives"
            | "pensioner"
            | "shopkeeper"
            | "classmate"
            | "cellmate"
            | "listener"
            | "caller"
            | "passer-by"
            | "interviewee"
            | "interlocutor"
            | "respondent"
            | "exile"
            | "local"
            | "survivor"
            | "mourner"
            | "onlooker"
            | "indictment"
            | "verdict"
            | "ruling"
            | "communique"
            | "communiqué"
            | "service"
            | "administration"
            | "ministry"
            | "media"
            | "television"
            | "newspapers"
    )
}

fn phrase_ending(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<Named> {
    let head = end.checked_sub(1)?;
    if !unnamed(paragraph.lower(head)) {
        return None;
    }
    let mut begin = head;
    while begin > from && head - begin < 7 {
        let before = begin - 1;
        let token = paragraph.token(before);
        let plain = token.kind == TokenKind::Possessive
            || token.kind == TokenKind::Word
                && !paragraph.has(
                    before,
                    tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY | tag::SPEECH,
                );
        if !plain {
            break;
        }
        begin = before;
        if paragraph.has(begin, tag::DETERMINER) || paragraph.lower(begin) == "one" {
            break;
        }
    }
    Some(Named::Phrase {
        from: begin,
        to: end,
    })
}

fn phrase_behind(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<Named> {
    let head = (at..end.min(at + 6)).find(|step| unnamed(paragraph.lower(*step)))?;
    let plain = (at..head).all(|step| {
        matches!(
            paragraph.token(step).kind,
            TokenKind::Word | TokenKind::Possessive
        ) && !paragraph.has(step, tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY)
    });
    plain.then_some(Named::Phrase {
        from: at,
        to: head + 1,
    })
}
