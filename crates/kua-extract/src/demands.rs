//! Demands: who asks what of whom.

mod bounds;
mod duties;
mod imperatives;
mod lists;
mod nouns;
mod openings;
mod sides;
mod wishes;

use kua_core::proposal::PersonClass;

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};
use bounds::{boundary, ends_with_colon};
use nouns::{asked_for, narrated, noun_demand};
use sides::{addressed, asker, obliged, party_from, that_clauses};

/// What is carried between paragraphs.
#[derive(Default)]
pub(crate) struct Carry {
    /// A list of demands was opened with a colon: by whom, of whom.
    list: Option<(Vec<DraftNumber>, Vec<DraftNumber>)>,
    /// The list stands line by line with semicolons, without bullets.
    unmarked: bool,
    /// Who asked last in this paragraph.
    pub(crate) asked: Vec<DraftNumber>,
    /// The organisation that speaks in this text, as far as can be told.
    pub(crate) issuer: Option<DraftNumber>,
}

struct Scene<'p, 't> {
    paragraph: &'p Paragraph<'t>,
    parties: &'p [Party],
    items: &'p [Item],
    quotes: &'p [(usize, usize)],
}

/// First token, token behind the last, of whom, and the first token of what is asked.
type Asked = (usize, usize, Vec<DraftNumber>, usize);

/// Finds the demands of a paragraph.
pub(crate) fn find(
    paragraph: &Paragraph<'_>,
    parties: &[Party],
    items: &[Item],
    quotes: &[(usize, usize)],
    quote_speaker: Option<DraftNumber>,
    carry: &mut Carry,
    resolver: &mut Resolver<'_>,
) {
    let scene = Scene {
        paragraph,
        parties,
        items,
        quotes,
    };
    if let Some((by, addressee)) = carry.list.clone() {
        if list_item(&scene, &by, &addressee, carry.unmarked, resolver) {
            // The last item has a full stop; what follows it tells on.
            carry.unmarked = is_unmarked(paragraph) && paragraph.is_word(0);
            return;
        }
        carry.unmarked = false;
        carry.list = None;
    }
    if openings::heading(&scene, carry, resolver) || openings::appeal(&scene, carry) {
        return;
    }
    openings::headline(&scene, carry, resolver);
    if paragraph.heading {
        return;
    }
    carry.asked.clear();
    for (begin, end) in &paragraph.sentences {
        sentence(&scene, *begin, *end, quote_speaker, carry, resolver);
        openings::colon(&scene, *begin, *end, carry, resolver);
    }
}

fn list_item(
    scene: &Scene<'_, '_>,
    by: &[DraftNumber],
    addressee: &[DraftNumber],
    unmarked: bool,
    resolver: &mut Resolver<'_>,
) -> bool {
    let paragraph = scene.paragraph;
    let bullet = matches!(
        paragraph.token(0).kind,
        TokenKind::Mark('•' | '-' | '–' | '*' | '·' | '‣')
    ) || paragraph.token(0).kind == TokenKind::Number
        || paragraph
            .word(0)
            .trim_end_matches('.')
            .chars()
            .all(|letter| "ivxlcabdefgh".contains(letter))
            && paragraph.word(0).len() <= 5
            && (paragraph.is_mark(1, '.')
                || paragraph.is_mark(1, ')')
                || paragraph.word(0).ends_with('.'));
    let ordered = imperatives::opens_item(paragraph);
    if !bullet && !ordered && !(paragraph.is_word(0) && (unmarked || is_unmarked(paragraph))) {
        return false;
    }
    let mut from = 0;
    while from < 3
        && (!paragraph.is_word(from)
            || paragraph.word(from).len() < 5 && paragraph.is_mark(from + 1, '.')
            || paragraph.word(from).ends_with('.'))
    {
        from += 1;
    }
    // "to insist on a lawyer;" asks to insist on one.
    from += usize::from(paragraph.lower(from) == "to" && paragraph.is_word(from + 1));
    let count = paragraph.tokens.len();
    let mut what = from;
    let mut whom = addressee.to_vec();
    // "We call - on X to ...; - on Y to ...": each item names whom it asks.
    if let Some(verb) = openings::item_verb(paragraph, from)
        && let Some((_, _, found, begin)) = addressed(scene, from + verb, count, resolver)
    {
        whom = found;
        what = begin;
    }
    push_parts(
        scene,
        (from, what, count),
        by.to_vec(),
        whom,
        0.8,
        "rule:demand-list/2",
        resolver,
    );
    true
}

/// Tells whether a line is an item of a list by its semicolon alone.
fn is_unmarked(paragraph: &Paragraph<'_>) -> bool {
    let count = paragraph.tokens.len();
    count < 80
        && (paragraph.is_mark(count.wrapping_sub(1), ';')
            || paragraph.lower(count.wrapping_sub(1)) == "and"
                && paragraph.is_mark(count.wrapping_sub(2), ';'))
}

/// Cuts what is asked into its parts: "to see him, to send a doctor and to release her".
///
/// Each part has its first token and the token behind its last.
fn parts(paragraph: &Paragraph<'_>, what: usize, to: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begin = what;
    // "for the quarry to be closed and for the release of NAME"
    let noun = paragraph.lower(what.wrapping_sub(1)) == "for";
    for at in what + 3..to {
        if noun
            && paragraph.lower(at) == "for"
            && (paragraph.lower(at - 1) == "and" || paragraph.is_mark(at - 1, ','))
            && noun_demand(paragraph, at + 1, to)
        {
            let mut cut = at - 1;
            while cut > begin
                && (paragraph.lower(cut - 1) == "and" || paragraph.is_mark(cut - 1, ','))
            {
                cut -= 1;
            }
            if cut >= begin + 2 {
                found.push((begin, cut));
                begin = at + 1;
            }
            continue;
        }
        if paragraph.lower(at) != "to"
            || paragraph.has(at + 1, tag::DETERMINER | tag::PREPOSITION | tag::PRONOUN)
            || paragraph.token(at + 1).capital
            || !paragraph.is_word(at + 1)
            || at < begin + 3
            || to < at + 3
        {
            continue;
        }
        let joint = paragraph.lower(at - 1) == "and";
        let stops = |at: usize| matches!(paragraph.token(at).kind, TokenKind::Mark(',' | ';'));
        let cut = at - usize::from(joint || stops(at - 1));
        let cut = cut - usize::from(joint && stops(cut - 1));
        if cut < at && cut >= begin + 3 {
            found.push((begin, cut));
            begin = at + 1;
        }
    }
    found.push((begin, to));
    found
}

/// Proposes each part of what is asked.
#[allow(clippy::too_many_arguments)]
fn push_parts(
    scene: &Scene<'_, '_>,
    (from, what, to): (usize, usize, usize),
    by: Vec<DraftNumber>,
    addressee: Vec<DraftNumber>,
    certainty: f64,
    rule: &'static str,
    resolver: &mut Resolver<'_>,
) {
    for (index, (begin, end)) in parts(scene.paragraph, what, to).into_iter().enumerate() {
        let from = if index == 0 { from } else { begin };
        push(
            scene,
            (from, begin, end),
            by.clone(),
            addressee.clone(),
            certainty,
            rule,
            resolver,
        );
    }
}

#[allow(clippy::too_many_arguments)]
fn push(
    scene: &Scene<'_, '_>,
    (from, what, to): (usize, usize, usize),
    by: Vec<DraftNumber>,
    addressee: Vec<DraftNumber>,
    certainty: f64,
    rule: &'static str,
    resolver: &mut Resolver<'_>,
) {
    let paragraph = scene.paragraph;
    let mut end = to;
    while end > from
        && !matches!(
            paragraph.token(end - 1).kind,
            TokenKind::Word
                | TokenKind::Number
                | TokenKind::Possessive
                | TokenKind::Mark(')' | '"' | '”')
        )
    {
        end -= 1;
    }
    if end <= from + 1 {
        return;
    }
    // Those whose release is asked for are held.
    let freed = (from..end).find(|at| {
        matches!(
            paragraph.lower(*at),
            "release" | "free" | "releasing" | "freeing" | "released" | "freed"
        )
    });
    if let Some(freed) = freed {
        for item in scene
            .items
            .iter()
            .filter(|item| item.from > freed && item.to <= end)
        {
            let owned = paragraph.token(item.to).kind == TokenKind::Possessive;
            if let Some(draft) = resolver.drafts.get_mut(item.draft)
                && let DraftValue::Person { class, .. } = &mut draft.value
                && *class != PersonClass::Official
                && !owned
                && !by.contains(&item.draft)
            {
                *class = PersonClass::Victim;
            }
        }
    }
    let bytes = paragraph.span(from, end);
    let words = paragraph.slice(what.clamp(from, end - 1), end).to_owned();
    let repeated = resolver.drafts.iter().rev().take(200).any(|draft| {
        draft.main.0 < bytes.1
            && bytes.0 < draft.main.1
            && matches!(draft.value, DraftValue::Demand { .. })
    });
    if repeated {
        return;
    }
    let same = resolver
        .drafts
        .iter_mut()
        .rev()
        .take(400)
        .find(|draft| match &draft.value {
            DraftValue::Demand {
                what: Some(known),
                by: known_by,
                ..
            } => *known == words && *known_by == by,
            _ => false,
        });
    if let Some(draft) = same {
        draft.mention(bytes);
        return;
    }
    resolver.drafts.push(Draft::new(
        bytes,
        DraftValue::Demand {
            by,
            addressee,
            what: Some(words),
        },
        certainty,
        rule,
    ));
}

fn inside_quote(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene
        .quotes
        .iter()
        .any(|(from, to)| *from <= at && at < *to)
}

fn sentence(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    quote_speaker: Option<DraftNumber>,
    carry: &mut Carry,
    resolver: &mut Resolver<'_>,
) {
    let paragraph = scene.paragraph;
    // "We therefore call" at the end of a paragraph opens a list as well.
    let last = paragraph.tokens.len().wrapping_sub(1);
    if end == last + 1
        && paragraph.lower(last - usize::from(paragraph.is_mark(last, ':') && last > 0)) == "call"
    {
        carry.list = Some((carry.issuer.into_iter().collect(), Vec::new()));
        return;
    }
    // "We therefore ask you" with the list below it.
    let bare = last - usize::from(paragraph.is_mark(last, ':') && last > 0);
    if end == last + 1
        && paragraph.lower(bare) == "you"
        && matches!(
            paragraph.lower(bare.wrapping_sub(1)),
            "ask" | "urge" | "request" | "beg" | "implore" | "on" | "upon"
        )
    {
        carry.list = Some((carry.issuer.into_iter().collect(), Vec::new()));
        return;
    }
    // "The committee calls on the authorities to" with the list below it.
    if end == last + 1
        && paragraph.lower(bare) == "to"
        && paragraph.is_word(bare)
        && let Some(ask) = (begin..bare).rfind(|at| {
            matches!(
                paragraph.lower(*at),
                "calls"
                    | "call"
                    | "called"
                    | "calling"
                    | "urges"
                    | "urge"
                    | "urged"
                    | "urging"
                    | "asks"
                    | "ask"
                    | "asked"
                    | "appeals"
                    | "appeal"
                    | "requests"
                    | "demands"
            )
        })
        && bare - ask <= 16
    {
        let word = paragraph.lower(ask).to_owned();
        let by = asker(scene, begin, ask, ask, &word, carry, resolver);
        let whom = ask + 1 + usize::from(matches!(paragraph.lower(ask + 1), "on" | "upon" | "to"));
        let mut addressee = party_from(scene, whom, resolver);
        if addressee.is_empty() {
            addressee = sides::place_from(scene, whom, resolver);
        }
        let by = by
            .into_iter()
            .filter(|one| !addressee.contains(one))
            .collect();
        carry.list = Some((by, addressee));
        return;
    }
    // "We would be grateful if you could:"
    if end == paragraph.tokens.len()
        && ends_with_colon(paragraph)
        && (begin..end).any(|at| {
            matches!(paragraph.lower(at), "grateful" | "appreciate")
                && (at + 1..at + 4).any(|step| paragraph.lower(step) == "if")
        })
    {
        carry.list = Some((carry.issuer.into_iter().collect(), Vec::new()));
        return;
    }
    imperatives::find(scene, begin, end, quote_speaker, resolver);
    if lists::in_line(scene, begin, end, quote_speaker, carry, resolver) {
        return;
    }
    let mut last: Option<(usize, Vec<DraftNumber>)> = None;
    let mut at = begin;
    while at < end {
        let word = paragraph.lower(at);
        let token = paragraph.token(at);
        if token.kind != TokenKind::Word {
            at += 1;
            continue;
        }
        if !wishes::is_asking(word) || !wishes::in_company(paragraph, at) {
            at += 1;
            continue;
        }
        let quoted = inside_quote(scene, at);
        if !quoted
            && matches!(
                word,
                "demanded" | "demands" | "called" | "asked" | "requested" | "ordered" | "urged"
            )
            && wishes::of_forces(paragraph, at, begin)
        {
            at += 1;
            continue;
        }
        let stop = boundary(scene, at, end);
        // Where it begins and ends, of whom it is asked, and where the words of what is asked begin.
        let found: Option<Asked> = match word {
            "urged" | "asked" | "requested" | "called"
                if wishes::passive(paragraph, at).is_some()
                    && (paragraph.lower(at + 1) == "to" && word != "called"
                        || matches!(paragraph.lower(at + 1), "on" | "upon")
                            && word == "called"
                            && paragraph.lower(at + 2) == "to") =>
            {
                let verbs = wishes::passive(paragraph, at).unwrap_or(at);
                let what = at + 2 + usize::from(word == "called");
                let subject = scene
                    .parties
                    .iter()
                    .rposition(|party| party.to == verbs && party.from >= begin);
                let addressee = subject
                    .map(|index| resolver.resolve(paragraph, scene.parties, index))
                    .unwrap_or_default();
                wishes::able(&addressee, resolver).then_some((at, stop, addressee, what))
            }
            "call" | "calls" | "called" | "calling" | "appeal" | "appeals" | "appealed"
            | "appealing" => {
                let next = paragraph.lower(at + 1);
                let noun = paragraph.has(at.wrapping_sub(1), tag::DETERMINER)
                    && !wishes::repeated(paragraph, at, begin);
                let plea = word.starts_with("appeal") && next == "to";
                if noun {
                    None
                } else if plea && let Some(found) = asked_for(scene, at, at + 2, stop, resolver) {
                    Some(found)
                } else if matches!(next, "for")
                    && (noun_demand(paragraph, at + 2, stop)
                        || word.starts_with("appeal") && nouns::help(paragraph, at + 2))
                {
                    Some((at, stop, Vec::new(), at + 2))
                } else if matches!(next, "on" | "upon" | "to") {
                    addressed(scene, at + 2, stop, resolver)
                } else if (at + 1..at + 6).any(|step| paragraph.lower(step) == "on")
                    && matches!(word, "called" | "calls")
                    && !paragraph.is_mark(at + 1, ',')
                    && paragraph.lower(at + 1) == "again"
                {
                    addressed(scene, at + 3, stop, resolver)
                } else {
                    None
                }
            }
            "insist" | "insists" | "insisted" if wishes::asserted(paragraph, at + 1, stop) => None,
            "demanded" | "demands" | "demand" | "demanding" | "asked" | "asks" | "requested"
                if wishes::for_punishment(paragraph, at, stop) =>
            {
                None
            }
            "demand" | "demands" | "demanded" | "demanding" | "request" | "requests"
                if matches!(paragraph.lower(at + 1), "from" | "of")
                    && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER)
                    && wishes::that_behind(paragraph, at, stop).is_some() =>
            {
                let that = wishes::that_behind(paragraph, at, stop).unwrap_or(at);
                Some((at, stop, party_from(scene, at + 2, resolver), that + 1))
            }
            // "demands from the authorities the immediate return of the children"
            "demand" | "demands" | "demanded" | "demanding"
                if matches!(paragraph.lower(at + 1), "from" | "of")
                    && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER)
                    && !party_from(scene, at + 2, resolver).is_empty()
                    && noun_demand(paragraph, at + 3, stop) =>
            {
                let addressee = party_from(scene, at + 2, resolver);
                let what = scene
                    .parties
                    .iter()
                    .find(|party| party.from >= at + 2 && party.from <= at + 3)
                    .map_or(at + 2, |party| party.to);
                Some((at, stop, addressee, what))
            }
            "demanded" | "demands" | "demand" | "demanding" | "urge" | "urges" | "urged"
            | "urging" | "insist" | "insists" | "insisted" | "request" | "requests"
            | "requested" | "requesting" | "ask" | "asks" | "asked" | "asking"
                if paragraph.lower(at + 1) == "that"
                    && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER)
                    // "told us on request that it does not comment"
                    && (word != "request" || paragraph.lower(at.wrapping_sub(1)) != "on")
                    && !nouns::unnamed(paragraph, at, stop)
                    && (!word.starts_with("ask") || !wishes::asserted(paragraph, at + 1, stop)) =>
            {
                let by = if quoted {
                    quote_speaker.into_iter().collect()
                } else {
                    asker(scene, begin, at, at, word, carry, resolver)
                };
                at = that_clauses(scene, at, stop, &by, resolver);
                continue;
            }
            "plea" | "demand" | "request"
                if paragraph.has(at.wrapping_sub(1), tag::PRONOUN | tag::DETERMINER)
                    && (at + 1..stop).any(|step| {
                        paragraph.lower(step) == "is" && paragraph.lower(step + 1) == "to"
                    }) =>
            {
                let is = (at + 1..stop)
                    .find(|step| {
                        paragraph.lower(*step) == "is" && paragraph.lower(*step + 1) == "to"
                    })
                    .unwrap_or(at);
                let addressee = if paragraph.lower(at + 1) == "to" {
                    party_from(scene, at + 2, resolver)
                } else {
                    Vec::new()
                };
                Some((at, stop, addressee, is + 2))
            }
            // "All we ask is that they let us see him"
            "ask" | "want" | "demand"
                if paragraph.lower(at + 1) == "is"
                    && matches!(paragraph.lower(at + 2), "that" | "to" | "for") =>
            {
                Some((at, stop, Vec::new(), at + 3))
            }
            "asked" | "asks" | "ask" | "asking"
                if paragraph.lower(at + 1) == "for"
                    && noun_demand(paragraph, at + 2, stop)
                    && paragraph.lower(at + 2) != "permission"
                    && (word == "asking"
                        || !matches!(
                            paragraph.lower(at.wrapping_sub(1)),
                            "was" | "were" | "is" | "are" | "been" | "being" | "when"
                        )) =>
            {
                Some((at, stop, Vec::new(), at + 2))
            }
            // "The authorities are urged to provide care"
            // "The family demands to know where he is"
            "demand" | "demands" | "demanded" | "demanding"
                if paragraph.lower(at + 1) == "to"
                    && matches!(
                        paragraph.lower(at + 2),
                        "know" | "see" | "be" | "speak" | "meet" | "learn" | "hear" | "visit"
                    )
                    && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER) =>
            {
                Some((at, stop, Vec::new(), at + 2))
            }
            "imperative" | "essential" | "vital" | "crucial" | "urgent"
                if paragraph.lower(at + 1) == "that" =>
            {
                let addressee = party_from(scene, at + 2, resolver);
                let named = scene
                    .parties
                    .iter()
                    .find(|party| party.from == at + 2)
                    .map(|party| party.to);
                (wishes::able(&addressee, resolver)
                    && named.is_some_and(|to| {
                        !paragraph.has(to, tag::AUXILIARY) || paragraph.lower(to) == "be"
                    }))
                .then_some((at, stop, addressee, named.unwrap_or(at + 2)))
            }
            "remind" | "reminds" | "reminded" => {
                // "remind the police that they must return what they seized"
                let must = (at + 2..stop.min(at + 14)).find(|step| {
                    matches!(paragraph.lower(*step), "must" | "should")
                        && (at + 2..*step).any(|near| paragraph.lower(near) == "that")
                });
                must.map(|must| (at, stop, party_from(scene, at + 1, resolver), must + 1))
            }
            "ask" if !narrated(paragraph, at) && !openings::letter(paragraph, begin, at) => None,
            // "asked that his name not be printed": nothing is asked of anybody.
            "ask" | "asks" | "asked" | "asking" if nouns::unnamed(paragraph, at, stop) => None,
            "motion" | "application" => (paragraph.lower(at + 1) == "for"
                && noun_demand(paragraph, at + 2, stop))
            .then(|| (at, stop, Vec::new(), at + 2)),
            "ask" | "asks" | "asked" | "asking" if wishes::only_asks(paragraph, at) => None,
            "urge" | "urges" | "urged" | "urging" | "request" | "requests" | "ask" | "asks"
            | "asked" | "demanded" | "demands" | "demand" | "demanding" => {
                let next = at + 1;
                let demand = word.starts_with("demand");
                if let Some(found) = addressed(scene, next, stop, resolver) {
                    Some(found)
                } else {
                    let asked = demand && !paragraph.has(at.wrapping_sub(1), tag::DETERMINER)
                        || word.starts_with("urg")
                            && matches!(paragraph.lower(next), "the" | "that");
                    let what = next + usize::from(paragraph.lower(next) == "that");
                    (asked && noun_demand(paragraph, next, stop))
                        .then(|| (at, stop, Vec::new(), what))
                }
            }
            "recommended" | "recommends" | "recommend" if paragraph.lower(at + 1) == "that" => {
                let addressee = party_from(scene, at + 2, resolver);
                Some((at, stop, addressee, at + 2))
            }
            // "should not have arrested her" asks for nothing any more.
            "should" | "must" if wishes::already_done(paragraph, at) => None,
            "should" | "must" => obliged(scene, begin, at, stop, resolver)
                .or_else(|| wishes::obliged_place(scene, begin, at, stop, resolver))
                .or_else(|| wishes::to_be_done(scene, begin, at, stop))
                .or_else(|| duties::find(scene, begin, at, stop, resolver)),
            "have" | "has" | "need" | "needs" | "ought"
                if paragraph.lower(at + 1) == "to" && !paragraph.has(at + 2, tag::AUXILIARY) =>
            {
                obliged(scene, begin, at, stop, resolver)
                    .or_else(|| wishes::obliged_place(scene, begin, at, stop, resolver))
                    .or_else(|| {
                        (word == "ought")
                            .then(|| duties::ought(scene, begin, at, stop))
                            .flatten()
                    })
                    .filter(|_| wishes::duty(paragraph, at + 2))
                    .map(|(from, to, addressee, _)| (from, to, addressee, at + 2))
            }
            "time" if paragraph.lower(at + 1) == "for" => addressed(scene, at + 2, stop, resolver)
                .filter(|(.., addressee, _)| wishes::able(addressee, resolver)),
            // "It is high time the government ended this."
            "time" => {
                let that = usize::from(paragraph.lower(at + 1) == "that");
                let addressee = party_from(scene, at + 1 + that, resolver);
                wishes::able(&addressee, resolver).then(|| (at, stop, addressee, at + 1 + that))
            }
            _ if wishes::is_wish(word) => wishes::find(scene, at, stop, resolver),
            "write"
                if paragraph.lower(at + 1) == "to"
                    && (at == begin
                        || paragraph.lower(at - 1) == "please"
                        || paragraph.is_mark(at - 1, ':')) =>
            {
                let addressee = party_from(scene, at + 2, resolver);
                let asks = (at..end).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "demanding" | "urging" | "asking" | "calling"
                    )
                });
                if asks && ends_with_colon(paragraph) {
                    carry.list = Some((carry.issuer.into_iter().collect(), addressee));
                    return;
                }
                asks.then_some((at, stop, addressee, at + 2))
            }
            _ => None,
        };
        let Some((from, to, addressee, what)) = found else {
            at += 1;
            continue;
        };
        let by = match &last {
            _ if quoted => quote_speaker.into_iter().collect(),
            // "urged X to ... and asked Y to": the same one asks.
            Some((until, by)) if at.saturating_sub(*until) < 4 && !by.is_empty() => by.clone(),
            // "Calling on the authorities to free him": what readers are to write.
            _ if at == 0 && word.ends_with("ing") && scene.paragraph.token(0).capital => Vec::new(),
            _ => asker(scene, begin, from, at, word, carry, resolver),
        };
        // In an interview it is the one who answers.
        let by = match resolver.memory.narrator {
            Some(narrator) if by.is_empty() && !quoted => vec![narrator],
            _ => by,
        };
        let by: Vec<DraftNumber> = by
            .into_iter()
            .filter(|one| !addressee.contains(one))
            .collect();
        // "Police asked him to come to the station": an order, however it is put.
        let force = scene.parties.iter().any(|party| {
            party.from >= begin
                && party.to <= at
                && at - party.to <= 1
                && matches!(party.kind, PartyKind::Body)
        }) || !by.is_empty()
            && by.iter().all(|one| imperatives::commands(*one, resolver));
        if word.starts_with("ask") && force && !wishes::able(&addressee, resolver) {
            at += 1;
            continue;
        }
        if ends_with_colon(paragraph) && end == paragraph.tokens.len() {
            carry.list = Some((by.clone(), addressee.clone()));
            // "We urge the authorities to:": what is asked stands in the list alone.
            if (what..to).all(|step| !paragraph.is_word(step) || paragraph.lower(step) == "to") {
                return;
            }
        }
        // "They further called upon all states": those who asked before.
        let they = !quoted
            && carry.asked.len() == 1
            && scene.parties.iter().any(|party| {
                party.from >= begin
                    && party.to <= at
                    && at - party.to <= 3
                    && matches!(party.kind, PartyKind::Pronoun { plural: true })
                    && paragraph.lower(party.from) == "they"
            });
        let by = if they { carry.asked.clone() } else { by };
        if !by.is_empty() {
            carry.asked.clone_from(&by);
        }
        let certainty = if by.is_empty() { 0.6 } else { 0.75 };
        last = Some((to, by.clone()));
        push_parts(
            scene,
            (from, what, to),
            by,
            addressee,
            certainty,
            "rule:demand/2",
            resolver,
        );
        at = to.max(at + 1);
        // "calls on X to ..., and on Y to ...": the same verb.
        let on = (to..to + 3)
            .find(|step| matches!(paragraph.lower(*step), "on" | "upon") && *step < end)
            .filter(|on| *on > to && word.starts_with("call"));
        if let Some(on) = on {
            let stop = boundary(scene, on, end);
            if let Some((_, _, addressee, what)) = addressed(scene, on + 1, stop, resolver) {
                let by = last.as_ref().map(|(_, by)| by.clone()).unwrap_or_default();
                push_parts(
                    scene,
                    (on, what, stop),
                    by.into_iter()
                        .filter(|one| !addressee.contains(one))
                        .collect(),
                    addressee,
                    certainty,
                    "rule:demand/2",
                    resolver,
                );
                at = stop.max(at + 1);
            }
        }
    }
}
