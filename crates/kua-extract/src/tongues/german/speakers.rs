//! Who says what is quoted in German: behind the marks ("“, sagte NAME"), before them
//! ("NAME sagte: „"), or around words that are quoted within a sentence.
//!
//! Somebody without a name ("eine Tante") is made a proposal of its own.

use super::clauses::{is_governed, is_preposition};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line, folded};
use crate::tongues::story::{Memory, Party, Who, draft_of};

/// How far behind a verb its subject may begin, in words.
const REACH: usize = 14;

/// Who speaks, before anybody is looked up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Voice {
    Party(Party),
    Pronoun(usize),
    /// Words for somebody without a name.
    Words(usize, usize),
}

/// What a quotation stands in.
pub(crate) struct Place<'p> {
    /// The quoted words.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Where the quotation before it ends, and the one behind it begins.
    pub(crate) previous: usize,
    pub(crate) next: usize,
    pub(crate) parties: &'p [Party],
}

/// Finds who speaks.
pub(crate) fn teller(
    line: &Line<'_>,
    place: &Place<'_>,
    memory: &Memory,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let voice = behind(line, place).or_else(|| before(line, place, drafts))?;
    known(line, place, voice, memory, drafts)
}

/// "“, sagte NAME", "“, so NAME", "“, hat er gesagt", "“ heißt es in einer Mitteilung der ...".
fn behind(line: &Line<'_>, place: &Place<'_>) -> Option<Voice> {
    let mut at = place.to + 1;
    let mark = matches!(line.word(at).kind, Kind::Mark(',' | '–' | '—' | '-'));
    at += usize::from(mark);
    if !line.is_word(at) || line.word(at).capital || at >= place.next {
        return None;
    }
    let stop = (at..place.next.min(at + 40))
        .find(|step| {
            matches!(
                line.word(*step).kind,
                Kind::Mark('.' | ';' | ':' | '„' | '«' | '»' | '“' | '"' | '!' | '?')
            )
        })
        .unwrap_or(place.next);
    let lower = line.lower(at);
    if matches!(lower, "heißt" | "hieß" | "steht" | "stand") {
        return place
            .parties
            .iter()
            .find(|party| {
                party.from > at && party.to <= stop && matches!(party.who, Who::Organisation(_))
            })
            .map(|party| Voice::Party(*party));
    }
    let told = line.is(at, Category::Speech)
        || mark && matches!(lower, "so" | "wie" | "hat" | "habe" | "hatte" | "haben")
        || mark
            && !line.is(at, Category::Stop)
            && ["t", "te", "ten", "en", "ie"]
                .iter()
                .any(|ending| lower.ends_with(ending))
        || lower == "ist" && mark;
    if !told {
        return None;
    }
    let skip = line
        .hit(at, Category::Speech)
        .filter(|hit| hit.to > at + 1 && !line.is(hit.to, Category::Stop))
        .map_or(at + 1, |_| at + 1);
    subject(line, skip, stop, place.parties)
}

/// Finds who says what is reported in a sentence around its verb.
pub(super) fn around(
    line: &Line<'_>,
    place: &Place<'_>,
    (begin, verb, end): (usize, usize, usize),
    behind: bool,
) -> Option<Voice> {
    if behind {
        return subject(line, verb + 1, end, place.parties);
    }
    let stop = (verb + 1..place.from)
        .find(|at| line.is_mark(*at, ','))
        .unwrap_or(place.from);
    left_subject(line, begin, verb, place.parties)
        .or_else(|| subject(line, verb + 1, stop, place.parties))
}

/// "NAME sagte: „", "Dazu sagte NAME: „", "NAME: „", "NAME nannte das Urteil „".
fn before(line: &Line<'_>, place: &Place<'_>, drafts: &[Draft]) -> Option<Voice> {
    let open = place.from.checked_sub(1)?;
    let colon = open > 0 && line.is_mark(open - 1, ':');
    let end = if colon { open - 1 } else { open };
    if end == 0 {
        return None;
    }
    let (sentence, _) = line.sentence_of(end - 1);
    let begin = sentence.max(place.previous).max(end.saturating_sub(45));
    if begin >= end {
        return None;
    }
    let verb = (begin..end)
        .rev()
        .find(|at| line.is_any(*at, &[Category::Speech, Category::Ask, Category::Deny]));
    if let Some(verb) = verb {
        let inverted = verb > begin && line.is_mark(verb - 1, ',');
        let left = || left_subject(line, begin, verb, place.parties);
        let right = || subject(line, verb + 1, end, place.parties);
        let found = if inverted || verb == begin {
            right().or_else(left)
        } else {
            left().or_else(right)
        };
        if found.is_some() {
            return found;
        }
    }
    let here = || {
        place
            .parties
            .iter()
            .filter(|party| party.from >= begin && party.to <= end)
    };
    let who = |party: &&Party| matches!(party.who, Who::Person(_) | Who::Organisation(_));
    if colon {
        // "NAME:", "NAME (GfbV):".
        return here()
            .filter(who)
            .find(|party| party.to + 1 >= end)
            .or_else(|| {
                here().filter(who).find(|party| {
                    party.to < end && line.is_mark(party.to, '(') && end - party.to < 8
                })
            })
            .or_else(|| {
                here().find(|party| {
                    matches!(party.who, Who::Person(number) if drafts.get(number).is_some())
                        && !is_governed(line, party.from)
                })
            })
            .map(|party| Voice::Party(*party))
            .or_else(|| described(line, begin, end));
    }
    None
}

/// The first one before a verb who hangs on nothing else.
fn left_subject(line: &Line<'_>, begin: usize, verb: usize, parties: &[Party]) -> Option<Voice> {
    let first = parties.partition_point(|party| party.from < begin);
    let here = parties
        .get(first..)
        .unwrap_or_default()
        .iter()
        .take_while(|party| party.to <= verb);
    for party in here {
        // "Kraskouskis Anwältin NAME": whose she is.
        let owner = line.is_any(party.to, &[Category::Role, Category::Kin, Category::Office]);
        match party.who {
            Who::Person(_) | Who::Organisation(_) if !owner && !is_governed(line, party.from) => {
                return Some(Voice::Party(*party));
            }
            _ => {}
        }
    }
    (begin..verb)
        .find(|at| matches!(line.lower(*at), "er" | "sie" | "ich"))
        .map(Voice::Pronoun)
        .or_else(|| {
            (begin..verb)
                .filter(|at| {
                    *at == begin || !is_preposition(line, *at - 1) && !is_governed(line, *at)
                })
                .find_map(|at| {
                    is_article(line.lower(at))
                        .then(|| described(line, at, verb))
                        .flatten()
                })
        })
}

/// Reads the subject behind a verb, over what may stand between.
fn subject(line: &Line<'_>, from: usize, stop: usize, parties: &[Party]) -> Option<Voice> {
    let mut at = from;
    let stop = stop.min(from + REACH);
    while at < stop {
        let lower = line.lower(at);
        if matches!(lower, "er" | "sie" | "ich") {
            return Some(Voice::Pronoun(at));
        }
        if !line.is_word(at) {
            return None;
        }
        if let Some(party) = starting(parties, at)
            && matches!(party.who, Who::Person(_) | Who::Organisation(_))
            && !line.is_any(party.to, &[Category::Role, Category::Kin, Category::Office])
        {
            // "GfbV-Referentin NAME", "die GfbV".
            return Some(Voice::Party(*party));
        }
        if is_preposition(line, at) {
            at = phrase_end(line, at, parties);
            continue;
        }
        if line.word(at).capital || is_article(lower) {
            return noun_phrase(line, at, stop, parties);
        }
        at += 1;
    }
    None
}

fn is_article(lower: &str) -> bool {
    matches!(
        lower,
        "der"
            | "die"
            | "das"
            | "ein"
            | "eine"
            | "einer"
            | "eines"
            | "sein"
            | "seine"
            | "ihr"
            | "ihre"
            | "unser"
            | "unsere"
            | "mein"
            | "meine"
            | "dessen"
            | "deren"
    )
}

fn starting(parties: &[Party], at: usize) -> Option<&Party> {
    let next = parties.partition_point(|party| party.from < at);
    parties.get(next).filter(|party| party.from == at)
}

/// Where the words end that a preposition governs: its article, adjectives and one noun or name.
fn phrase_end(line: &Line<'_>, at: usize, parties: &[Party]) -> usize {
    let mut to = at + 1;
    while to < at + 5 && line.is_word(to) && !line.word(to).capital {
        to += 1;
    }
    if let Some(party) = starting(parties, to) {
        return party.to;
    }
    while to < at + 6 && (line.word(to).kind == Kind::Number || line.is_mark(to, '.')) {
        to += 1;
    }
    to + 1
}

/// Reads "der Sprecher der X, NAME", "Anwältin NAME", "eine Tante", "das Gericht".
fn noun_phrase(line: &Line<'_>, at: usize, stop: usize, parties: &[Party]) -> Option<Voice> {
    let next = parties.partition_point(|party| party.from < at);
    let mut roles = false;
    for party in parties.get(next..).unwrap_or_default() {
        if party.from >= stop {
            break;
        }
        roles |= (at..party.from)
            .any(|step| line.is_any(step, &[Category::Role, Category::Office, Category::Kin]));
        match party.who {
            Who::Person(_) => {
                let before = party.from.wrapping_sub(1);
                let comma = line.is_mark(before, ',') || line.is_mark(before, ')');
                let beside = party.from == at
                    || comma && roles
                    || line.is_word(before)
                        && line.word(before).capital
                        && !(at..party.from)
                            .any(|step| is_preposition(line, step) && step + 2 >= party.from)
                    || line.is_word(before)
                        && !line.word(before).capital
                        && before > at
                        && !is_preposition(line, before)
                        && !is_governed(line, party.from);
                if beside || before == at {
                    return Some(Voice::Party(*party));
                }
                break;
            }
            Who::Organisation(_) if !roles && party.from <= at + 3 => {
                return Some(Voice::Party(*party));
            }
            Who::Authority if !roles && party.from <= at + 3 => {
                return Some(Voice::Party(*party));
            }
            _ => {}
        }
    }
    described(line, at, stop)
}

/// Words for one person without a name: "eine Tante", "der Anwalt", "ein Sprecher des Gerichts".
fn described(line: &Line<'_>, from: usize, stop: usize) -> Option<Voice> {
    const HEADS: [Category; 5] = [
        Category::Role,
        Category::Office,
        Category::Kin,
        Category::People,
        Category::Authority,
    ];
    let begin = (from..stop.min(from + 2)).find(|at| is_article(line.lower(*at)))?;
    if matches!(line.lower(begin), "einer" | "eine")
        && line.lower(begin + 1) == "von"
        && line.lower(begin + 2) == "ihnen"
    {
        return Some(Voice::Words(begin, begin + 3));
    }
    let head = (begin + 1..stop.min(begin + 5))
        .take_while(|at| line.is_word(*at))
        .find(|at| line.word(*at).capital)?;
    if line.lower(begin) != "einer" && !line.is_any(head, &HEADS) {
        return None;
    }
    let mut to = head + 1;
    if matches!(line.lower(to), "des" | "von") && to < stop {
        let noun = (to + 1..stop.min(to + 4)).find(|at| line.word(*at).capital);
        to = noun.map_or(to, |noun| noun + 1);
    }
    Some(Voice::Words(begin, to))
}

/// Returns the proposal of a voice.
pub(super) fn known(
    line: &Line<'_>,
    place: &Place<'_>,
    voice: Voice,
    memory: &Memory,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    match voice {
        Voice::Party(party) => draft_of(line, &party, drafts),
        Voice::Pronoun(at) => {
            if line.lower(at) == "ich" {
                return memory.narrator;
            }
            meant(line, place, at, memory, drafts)
        }
        Voice::Words(from, to) => {
            let first = line.lower(from);
            let indefinite = matches!(first, "ein" | "eine" | "einer" | "eines");
            let head = (from + 1..to)
                .find(|at| line.word(*at).capital)
                .unwrap_or(from + 1);
            if !indefinite && let Some(number) = by_role(line, head, drafts) {
                if let Some(draft) = drafts.get_mut(number) {
                    draft.refer(line.span(from, to));
                }
                return Some(number);
            }
            // "so der Jurist": in other words than before, whoever spoke last.
            if matches!(first, "der" | "die")
                && line.is(head, Category::Role)
                && let Some(last) = memory.last_speaker
                && woman(drafts, last).is_none_or(|woman| woman == (first == "die"))
            {
                return Some(last);
            }
            let name = line.slice(from, to).to_owned();
            let same = |draft: &Draft| matches!(&draft.value, DraftValue::Group { name: one, .. } if folded(one) == folded(&name));
            if let Some(number) = drafts.iter().rposition(same) {
                return Some(number);
            }
            drafts.push(Draft::new(
                line.span(from, to),
                DraftValue::Group {
                    name,
                    people: Some(1),
                },
                0.6,
                "rule:parties-words/1",
            ));
            Some(drafts.len() - 1)
        }
    }
}

/// Finds whoever has a role that a word names: "der Anwalt" is the "Rechtsanwalt" X.
fn by_role(line: &Line<'_>, head: usize, drafts: &[Draft]) -> Option<DraftNumber> {
    let word = line.lower(head);
    let stem = word.strip_suffix('s').unwrap_or(word);
    drafts.iter().rposition(|draft| match &draft.value {
        DraftValue::Person {
            role: Some(role), ..
        } => role.split_whitespace().any(|known| {
            let known = folded(known);
            let known = known.strip_suffix('s').unwrap_or(&known).to_owned();
            let ends = |long: &str, short: &str| short.len() > 4 && long.ends_with(short);
            known == stem || ends(&known, stem) || ends(stem, &known)
        }),
        _ => false,
    })
}

/// Tells whether somebody is a woman, where the role or the name says it.
pub(crate) fn woman(drafts: &[Draft], number: DraftNumber) -> Option<bool> {
    let Some(DraftValue::Person { name, role, .. }) = drafts.get(number).map(|draft| &draft.value)
    else {
        return None;
    };
    if let Some(role) = role {
        let last = role.split_whitespace().next_back().map(folded)?;
        const WOMEN: [&str; 13] = [
            "frau",
            "mutter",
            "tochter",
            "schwester",
            "tante",
            "nichte",
            "cousine",
            "witwe",
            "schwägerin",
            "enkelin",
            "nonne",
            "oma",
            "großmutter",
        ];
        const MEN: [&str; 12] = [
            "mann",
            "vater",
            "sohn",
            "bruder",
            "onkel",
            "neffe",
            "cousin",
            "witwer",
            "schwager",
            "enkel",
            "mönch",
            "großvater",
        ];
        if WOMEN.iter().any(|word| last.ends_with(word)) || last.ends_with("in") {
            return Some(true);
        }
        if MEN.iter().any(|word| last.ends_with(word))
            || ["er", "or", "ist", "ent", "alt", "eur", "ar", "arzt", "ler"]
                .iter()
                .any(|ending| last.ends_with(ending))
        {
            return Some(false);
        }
    }
    let words: Vec<String> = name.split_whitespace().map(folded).collect();
    let first = words.first()?;
    let last = words.last()?;
    if ["owa", "ewa", "ina", "skaja", "kysy"]
        .iter()
        .any(|end| last.ends_with(end))
    {
        return Some(true);
    }
    if ["ow", "ew", "ski", "uly", "witsch"]
        .iter()
        .any(|end| last.ends_with(end))
    {
        return Some(false);
    }
    (first.ends_with('a') || first.ends_with("gül") || first.ends_with("gul")).then_some(true)
}

/// Chooses whom "er" or "sie" means that says something.
fn meant(
    line: &Line<'_>,
    place: &Place<'_>,
    pronoun: usize,
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let she = line.lower(pronoun) == "sie";
    let fits = |number: &DraftNumber| woman(drafts, *number).is_none_or(|woman| woman == she);
    let next = place
        .parties
        .partition_point(|party| party.from < place.from.min(pronoun));
    let before = || {
        place
            .parties
            .get(..next)
            .unwrap_or_default()
            .iter()
            .rev()
            .take(30)
            .filter_map(|party| match party.who {
                Who::Person(number) => Some((party, number)),
                _ => None,
            })
            .filter(|(_, number)| fits(number))
    };
    // Whoever spoke in this line, or before it; then the one of whom it tells.
    let said = before().find(|(party, _)| {
        (party.from.saturating_sub(4)..party.to + 4)
            .any(|at| line.is(at, Category::Speech) && at != pronoun)
    });
    let subject = before().find(|(party, _)| !is_governed(line, party.from));
    // "nach Angaben des Verteidigers", "durfte mein Vater nach Hause": whom a role points at.
    let (here, _) = line.sentence_of(pronoun.min(place.from.saturating_sub(2)));
    let (earlier, _) = line.sentence_of(here.saturating_sub(1));
    let pointed = (earlier..pronoun.min(place.from)).rev().find_map(|at| {
        let article = at.checked_sub(1)?;
        let points = is_article(line.lower(article)) || line.lower(article) == "des";
        if !points || !line.is_any(at, &[Category::Role, Category::Kin, Category::Office]) {
            return None;
        }
        let number = by_role(line, at, drafts).filter(|number| fits(number))?;
        Some((at, number))
    });
    let pointed = pointed
        .filter(|(at, _)| subject.is_none_or(|(party, _)| party.from < *at))
        .map(|(_, number)| number);
    let sure = subject
        .filter(|(party, number)| party.from >= earlier && woman(drafts, *number) == Some(she));
    said.map(|(_, number)| number)
        .or(pointed)
        .or(sure.map(|(_, number)| number))
        .or_else(|| memory.last_speaker.filter(|number| fits(number)))
        .or_else(|| subject.map(|(_, number)| number))
        .or_else(|| before().next().map(|(_, number)| number))
        .or_else(|| {
            memory
                .last_victims
                .iter()
                .copied()
                .find(|number| fits(number))
        })
        .or(memory.last_person)
}
