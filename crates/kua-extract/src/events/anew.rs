//! Victims whom the sentence names in a word that no list knows: "the technician", "a Baptist".

use super::{Here, Scene};
use crate::draft::DraftNumber;
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::resolver::Resolver;

/// "The technician was arrested": one of whom the text has told, in words no list knows.
pub(super) fn described_anew(
    scene: &Scene<'_, '_>,
    begin: usize,
    aux: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let personal = personal(paragraph.lower(one.at));
    let article = (aux.saturating_sub(4).max(begin)..aux).find(|at| paragraph.lower(*at) == "the");
    let Some(article) = article.filter(|_| personal && paragraph.lower(aux) == "was") else {
        return Vec::new();
    };
    let plain = article + 1 < aux
        && (article + 1..aux).all(|at| {
            paragraph.is_word(at)
                && !paragraph.token(at).capital
                && !paragraph.has(at, tag::FUNCTION | tag::AUTHORITY | tag::ORGDESC)
        });
    let opens = article == begin || paragraph.has(article - 1, tag::CONJUNCTION);
    match resolver.memory.last_victim.or(resolver.memory.last_person) {
        Some(person) if plain && opens => {
            let bytes = paragraph.span(article, aux);
            if let Some(draft) = resolver.drafts.get_mut(person) {
                draft.refer(bytes);
            }
            vec![person]
        }
        _ => Vec::new(),
    }
}

/// "A Baptist in the city of Navoi was freed": one of whom the text has not told yet, in a word no
/// list knows.
pub(super) fn somebody_new(
    scene: &Scene<'_, '_>,
    begin: usize,
    aux: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    if !personal(paragraph.lower(one.at))
        || !matches!(paragraph.lower(begin), "a" | "an" | "another")
        || !matches!(paragraph.lower(aux), "was" | "has" | "is" | "had")
    {
        return Vec::new();
    }
    let mut to = begin + 1;
    while to < aux.min(begin + 6) && paragraph.is_word(to) && !paragraph.has(to, tag::FUNCTION) {
        to += 1;
    }
    let closed = to == aux
        || paragraph.has(to, tag::PREPOSITION)
        || paragraph.is_mark(to, ',')
        || paragraph.lower(to) == "who";
    let thing = paragraph.has(
        to - 1,
        tag::AUTHORITY | tag::ORGDESC | tag::FACILITY | tag::PLACEHEAD,
    ) || paragraph.lower(to - 1).ends_with('s')
        || matches!(
            paragraph.lower(to - 1),
            "statement"
                | "report"
                | "video"
                | "book"
                | "film"
                | "list"
                | "song"
                | "album"
                | "letter"
                | "photo"
                | "ship"
                | "vessel"
                | "boat"
                | "bus"
                | "car"
                | "truck"
                | "sum"
                | "amount"
                | "copy"
                | "document"
                | "recording"
                | "version"
                | "number"
                | "trailer"
        );
    let named = scene.parties.iter().any(|party| {
        party.from >= begin && party.to <= aux && matches!(party.kind, PartyKind::Named(_))
    });
    if !closed || thing || named || to < begin + 2 {
        return Vec::new();
    }
    let party = Party {
        from: begin,
        to,
        head: to - 1,
        kind: PartyKind::Single {
            definite: false,
            kin: false,
        },
    };
    resolver.resolve(paragraph, &[party], 0)
}

/// Verbs of what happens to people only.
fn personal(word: &str) -> bool {
    matches!(
        word,
        "arrested"
            | "detained"
            | "sentenced"
            | "convicted"
            | "jailed"
            | "imprisoned"
            | "remanded"
            | "deported"
            | "extradited"
            | "released"
            | "freed"
            | "rearrested"
            | "abducted"
            | "kidnapped"
            | "fined"
            | "acquitted"
            | "picked"
            | "handcuffed"
            | "interrogated"
            | "questioned"
            | "beaten"
            | "tortured"
            | "indicted"
            | "charged"
            | "bailed"
            | "executed"
            | "pardoned"
            | "deprived"
    ) || word == "let"
}
