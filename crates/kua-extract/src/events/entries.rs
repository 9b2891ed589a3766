//! Notices that tell of one person in half sentences: "NAME, 34, teacher. Arrested on 12 May."

use kua_core::proposal::EventType;

use super::sides::{right_list, with_list};
use super::terms::term;
use super::{Scene, Told, triggers};
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// How many paragraphs below its name an entry still speaks of that person.
const ENTRY_REACH: usize = 3;

/// The same for lines that begin with a label: "Detained: 7 November".
const LABEL_REACH: usize = 10;

/// Finds the person (or persons) whom a paragraph is an entry about: it opens with the name.
pub(crate) fn opening(
    paragraph: &Paragraph<'_>,
    parties: &[Party],
    resolver: &mut Resolver<'_>,
) -> Option<Vec<DraftNumber>> {
    let first = parties.first()?;
    let PartyKind::Named(person) = first.kind else {
        return None;
    };
    let marks = (0..first.from).all(|at| {
        matches!(
            paragraph.token(at).kind,
            TokenKind::Number | TokenKind::Mark(_)
        ) || paragraph.has(at, tag::TITLE | tag::ROLE)
    });
    let closed = matches!(
        paragraph.token(first.to).kind,
        TokenKind::Mark(_) | TokenKind::Number
    ) || matches!(paragraph.lower(first.to), "and" | "born")
        || first.to + 2 >= paragraph.tokens.len();
    if first.from > 5
        || !marks
        || !closed
        || !resolver.drafts.get(person).is_some_and(Draft::is_person)
    {
        return None;
    }
    let scene = Scene {
        paragraph,
        items: &[],
        parties,
        times: &[],
    };
    // "NAME and her husband NAME. Ten days each": both.
    let joined = parties
        .iter()
        .enumerate()
        .skip(1)
        .take(3)
        .take_while(|(index, party)| {
            paragraph.lower(party.from.wrapping_sub(1)) == "and"
                || parties
                    .get(index - 1)
                    .is_some_and(|before| before.to == party.from || before.to + 1 == party.from)
        })
        .filter(|(_, party)| matches!(party.kind, PartyKind::Named(_)))
        .last()
        .map(|(index, _)| index);
    let both = (first.to..first.to + 4).any(|at| paragraph.lower(at) == "and");
    match joined.filter(|_| both) {
        Some(last) => {
            let victims = resolver.resolve(paragraph, parties, last);
            Some(with_list(&scene, last, first.from, victims, resolver))
        }
        None => Some(vec![person]),
    }
}

/// Returns whom a half sentence is about, if the text is such a notice here.
pub(super) fn entry(paragraph: &Paragraph<'_>, resolver: &Resolver<'_>) -> Vec<DraftNumber> {
    let age = resolver
        .memory
        .paragraph
        .saturating_sub(resolver.memory.entry_paragraph);
    let label = (1..4).any(|at| paragraph.is_mark(at, ':'));
    let reach = if label { LABEL_REACH } else { ENTRY_REACH };
    if age <= reach {
        resolver.memory.entry.clone()
    } else {
        Vec::new()
    }
}

/// Tells whether only small words stand between the beginning of a sentence and a token.
pub(super) fn opens(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> bool {
    at.saturating_sub(begin) < 6
        && (begin..at).all(|step| {
            paragraph.has(step, tag::ADVERB | tag::AUXILIARY | tag::TRIGGER)
                || matches!(
                    paragraph.token(step).kind,
                    TokenKind::Mark('–' | '-' | '—' | '•' | '*' | '(')
                )
                || matches!(
                    paragraph.lower(step),
                    "home" | "house" | "flat" | "apartment" | "office" | "and" | "date" | "of"
                )
        })
}

/// "Five years in prison, 9 May.", "Sentence: 6 years": a sentence that only names the measure.
pub(super) fn measure(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    resolver: &Resolver<'_>,
) -> Option<Told> {
    let paragraph = scene.paragraph;
    let label = (begin..begin + 3).find(|at| paragraph.is_mark(*at, ':'));
    let labelled = label.is_some_and(|colon| {
        (begin..colon).any(|at| {
            matches!(
                paragraph.lower(at),
                "sentence" | "verdict" | "sentenced" | "term" | "punishment"
            )
        })
    });
    if label.is_some() && !labelled {
        return None;
    }
    let from = label.map_or(begin, |colon| colon + 1);
    let (to, event_type) = term(paragraph, from)?;
    let inside_entry =
        labelled || resolver.memory.entry_paragraph == resolver.memory.paragraph && begin > 0;
    let mut behind = to;
    if paragraph.token(behind).kind == TokenKind::Possessive {
        behind += 1;
    }
    let closed = behind >= end
        || matches!(
            paragraph.token(behind).kind,
            TokenKind::Mark('.' | ',' | ';' | '(')
        )
        || matches!(
            paragraph.lower(behind),
            "in" | "imprisonment"
                | "and"
                | "suspended"
                | "of"
                | "probation"
                | "prison"
                | "jail"
                | "each"
                | "hard"
                | "with"
        );
    let victims = entry(paragraph, resolver);
    if !inside_entry || !closed || victims.is_empty() {
        return None;
    }
    Some(Told {
        event_type,
        from,
        to,
        victims,
        actors: Vec::new(),
        places: Vec::new(),
        time: scene
            .times
            .iter()
            .find(|time| time.from >= to && time.to <= end)
            .map(|time| time.draft),
        rule: "rule:entry-term/1",
        certainty: 0.65,
        vague: false,
    })
}

/// "Then comes the verdict: two years in a penal colony": a sentence behind a colon.
pub(super) fn verdict(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Told> {
    let paragraph = scene.paragraph;
    let colon = (begin + 1..end).find(|at| {
        matches!(
            paragraph.token(*at).kind,
            TokenKind::Mark(':' | '–' | '—' | '-')
        )
    })?;
    let said = (begin..colon).rev().take(14).any(|at| {
        matches!(
            paragraph.lower(at),
            "verdict" | "sentence" | "ruling" | "judgment" | "judgement" | "punishment"
        )
    });
    let plea = (begin..colon).any(|at| {
        matches!(
            paragraph.lower(at),
            "prosecutor" | "prosecutors" | "prosecution" | "requested" | "demanded" | "maximum"
        )
    });
    if !said || plea {
        return None;
    }
    // "guilty, five years in prison"
    let from = (colon + 1..(colon + 4).min(end))
        .find(|at| {
            !matches!(paragraph.lower(*at), "guilty" | "and" | "a")
                && !matches!(paragraph.token(*at).kind, TokenKind::Mark(_))
        })
        .unwrap_or(colon + 1);
    let (to, event_type) = term(paragraph, from)?;
    let named = scene
        .parties
        .iter()
        .position(|party| {
            party.from >= begin
                && party.to <= colon
                && match party.kind {
                    PartyKind::Named(number) => {
                        resolver.drafts.get(number).is_some_and(Draft::is_person)
                            && matches!(
                                paragraph.lower(party.from.wrapping_sub(1)),
                                "against" | "for" | "of" | "on" | "in"
                            )
                    }
                    PartyKind::Pronoun { .. } => true,
                    _ => false,
                }
        })
        .map(|index| resolver.resolve(paragraph, scene.parties, index))
        .unwrap_or_default();
    let victims = if named.is_empty() {
        super::orders::case(resolver)
    } else {
        named
    };
    let victims = super::only_sufferers(victims, event_type, resolver);
    (!victims.is_empty()).then(|| Told {
        event_type,
        from,
        to,
        victims,
        actors: Vec::new(),
        places: Vec::new(),
        time: scene
            .times
            .iter()
            .find(|time| time.from >= begin && time.to <= end)
            .map(|time| time.draft),
        rule: "rule:verdict-term/1",
        certainty: 0.65,
        vague: false,
    })
}

/// "Six months and a fine of ...": the fine as well.
pub(super) fn fine(paragraph: &Paragraph<'_>, term: &Told, end: usize) -> Option<Told> {
    let at = (term.to..(term.to + 6).min(end)).find(|at| {
        paragraph.lower(*at) == "fine"
            && matches!(paragraph.lower(at.wrapping_sub(2)), "and" | "plus")
    })?;
    Some(Told {
        event_type: EventType::Fine,
        from: at,
        to: at + 1,
        victims: term.victims.clone(),
        actors: Vec::new(),
        places: Vec::new(),
        ..*term
    })
}

/// "Those detained include A and B", "The detainees are: A, B and C".
pub(super) fn listed(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Told> {
    let paragraph = scene.paragraph;
    let at = (begin..(begin + 7).min(end)).find(|at| {
        let noun = matches!(
            paragraph.lower(*at),
            "detainees" | "arrestees" | "prisoners"
        );
        let word = triggers::find(paragraph, *at)
            .is_some_and(|(_, trigger)| trigger.form == triggers::Form::Participle);
        noun || word
            && matches!(
                paragraph.lower(at.wrapping_sub(1)),
                "those" | "the" | "persons" | "people" | "already" | "were" | "also"
            )
            && (begin..*at).any(|near| matches!(paragraph.lower(near), "those" | "the"))
    })?;
    let length = triggers::find(paragraph, at).map_or(1, |(length, _)| length);
    // "Among those taken from their homes in Izmir are NAME and NAME".
    let reach = if (begin..at).any(|near| paragraph.lower(near) == "among") {
        12
    } else {
        3
    };
    let verb = (at + length..(at + length + reach).min(end)).find(|step| {
        matches!(
            paragraph.lower(*step),
            "are" | "were" | "include" | "includes" | "included" | "is" | "was" | ":"
        )
    })?;
    let index = scene.parties.iter().position(|party| {
        party.from > verb
            && party.from < (verb + 9).min(end)
            && matches!(party.kind, PartyKind::Named(number) if resolver.drafts.get(number).is_some_and(Draft::is_person))
    })?;
    let from = scene.parties.get(index)?.from;
    let clear = (verb + 1..from).all(|step| {
        !paragraph.has(
            step,
            tag::AUXILIARY | tag::PREPOSITION | tag::SPEECH | tag::PRONOUN,
        )
    });
    if !clear {
        return None;
    }
    let first = resolver.resolve(paragraph, scene.parties, index);
    let victims = right_list(scene, index, end, first, resolver);
    let event_type = triggers::find(paragraph, at)
        .map_or(EventType::Detention, |(_, trigger)| trigger.event_type);
    Some(Told {
        event_type,
        from: at,
        to: at + length,
        victims,
        actors: Vec::new(),
        places: Vec::new(),
        time: None,
        rule: "rule:listed/1",
        certainty: 0.7,
        vague: false,
    })
}

/// The subject that stands behind an opening participle: "First detained in May, NAME was held".
pub(super) fn main_subject(
    scene: &Scene<'_, '_>,
    from: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Vec<DraftNumber>> {
    let paragraph = scene.paragraph;
    let index = scene.parties.iter().position(|party| {
        party.from > from
            && party.to < end
            && (party.from.saturating_sub(3)..party.from)
                .any(|at| at >= from && paragraph.is_mark(at, ','))
            && (paragraph.has(
                party.to,
                tag::AUXILIARY | tag::ADVERB | tag::TRIGGER | tag::SPEECH,
            ) || paragraph.is_word(party.to) && paragraph.lower(party.to).ends_with("ed"))
            && !matches!(party.kind, PartyKind::Body | PartyKind::Outfit)
    })?;
    let victims = resolver.resolve(paragraph, scene.parties, index);
    Some(with_list(scene, index, from, victims, resolver))
}

/// Tells what a half sentence without a verb says: "Whereabouts unknown".
pub(super) const LOST: EventType = EventType::Disappearance;

/// "My name is NAME", "I am NAME", "I, NAME,"; "From NAME" at the head of a letter.
pub(crate) fn narrates(paragraph: &Paragraph<'_>, party: &Party) -> bool {
    let before = |back: usize| paragraph.lower(party.from.wrapping_sub(back));
    let behind = party.from;
    behind >= 3 && before(1) == "is" && before(2) == "name" && before(3) == "my"
        || behind >= 2 && matches!(before(1), "am" | ",") && before(2) == "i"
        || behind == 1 && before(1) == "from"
        || behind == 2 && before(2) == "from" && paragraph.is_mark(1, ':')
}
