//! Who speaks in Russian: a verb of speech has its subject in the nominative, "according to" the
//! genitive, and whoever has no name speaks by what he is: "рассказал сосед Орлова".

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line, folded};
use crate::tongues::russian::names::{self, A, G, N};
use crate::tongues::russian::nouns;
use crate::tongues::story::{Party, Who, declined, draft_of};

/// The kinds of words that say what somebody without a name is.
const ROLES: [Category; 3] = [Category::Role, Category::Kin, Category::Office];

/// The case that a word of speech wants of who speaks.
fn wanted(line: &Line<'_>, verb: usize) -> u8 {
    match line.lower(verb) {
        "по" | "со" => G,
        "цитирует" | "приводит" => A | G,
        _ => N,
    }
}

/// Tells whether somebody stands as the one who speaks.
pub(super) fn may_speak(line: &Line<'_>, party: &Party, verb: usize, drafts: &[Draft]) -> bool {
    let wanted = wanted(line, verb);
    match party.who {
        Who::Person(number) => {
            let gender = drafts
                .get(number)
                .and_then(|draft| declined::gender(line, draft));
            names::cases(line, party.from, party.to, gender) & wanted != 0
        }
        // "рассказал «Медиазоне»": to whom, not who.
        Who::Organisation(_) => {
            let mark = usize::from(matches!(
                line.word(party.from.wrapping_sub(1)).kind,
                Kind::Mark('«' | '"' | '“')
            ));
            let before = party.from.checked_sub(1 + mark);
            let within =
                before.is_some_and(|at| matches!(line.lower(at), "в" | "во" | "из" | "от"));
            let headed = before.is_some_and(|at| {
                line.is_any(at, &[Category::OrgHead, Category::OrgWord, Category::Role])
            });
            let last = line.lower(party.to - 1);
            wanted != N
                || within
                || headed
                || line.all_capitals(party.to - 1)
                || !last.ends_with(['у', 'е', 'ю'])
                || last.ends_with("ние")
        }
        Who::Pronoun => {
            !matches!(
                line.lower(party.from),
                "его" | "ее" | "их" | "ему" | "ей" | "им"
            ) || wanted == G
        }
        _ => true,
    }
}

/// Finds who speaks without a name: behind the quotation at a verb of speech, or before a colon.
pub(super) fn nameless(
    line: &Line<'_>,
    (from, to): (usize, usize),
    (previous, next): (usize, usize),
    party: Option<&Party>,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let open = from.saturating_sub(1);
    let colon = open > 0 && line.is_mark(open - 1, ':');
    let (begin, _) = line.sentence_of(open.saturating_sub(1));
    let before = begin.max(previous)..open;
    let behind = to..(to + 7).min(next).min(super::teller_end(line, to));
    let verb = if colon {
        before
            .clone()
            .rev()
            .find(|at| line.is(*at, Category::Speech))
    } else {
        behind
            .clone()
            .find(|at| line.is(*at, Category::Speech))
            .or_else(|| {
                before
                    .clone()
                    .rev()
                    .take(16)
                    .find(|at| line.is(*at, Category::Speech))
            })
    };
    if verb.is_none() && !colon {
        return None;
    }
    let case = verb.map_or(N, |verb| wanted(line, verb));
    let fits = |at: usize| {
        let hit = ROLES.iter().find_map(|category| line.hit(at, *category))?;
        (nouns::read(line.lower(hit.to - 1)).cases & case != 0).then_some((at, hit.to))
    };
    let noun = match verb {
        Some(verb) if verb >= to => (verb + 1..(verb + 8).min(line.words.len()))
            .take_while(|at| !matches!(line.word(*at).kind, Kind::Mark('.' | ',' | ';' | ':')))
            .find_map(fits),
        Some(verb) if case == G => (verb..open).find_map(fits),
        Some(verb) => (begin.max(previous)..verb)
            .rev()
            .find_map(fits)
            .or_else(|| (verb + 1..open).find_map(fits)),
        None => (begin.max(previous)..open).find_map(fits),
    };
    let (at, end) = noun?;
    // "сказала адвокат Вера Орлова": she has a name.
    if let Some(party) = party
        && (party.from < end
            || !(end..party.from).any(|step| line.is_mark(step, ','))
            || line.is_mark(party.from - 1, ','))
    {
        return None;
    }
    let mut first = at;
    while first > begin && nouns::is_adjective(line.lower(first - 1)) && first > previous {
        first -= 1;
    }
    let mut last = end;
    while last < line.words.len()
        && last < end + 4
        && line.is_word(last)
        && (line.is_any(last, &ROLES)
            || line.is_any(
                last,
                &[
                    Category::OrgHead,
                    Category::Organisation,
                    Category::Authority,
                ],
            )
            || line.word(last).capital && (last == end || line.word(last - 1).capital)
            || nouns::is_adjective(line.lower(last)) && !line.word(last).first)
    {
        last += 1;
    }
    let plain = last == end;
    let letters = line.lower(at).chars().count();
    let stem: String = line
        .lower(at)
        .chars()
        .take(letters.saturating_sub(1).max(3))
        .collect();
    let known = drafts.iter().rposition(|draft| match &draft.value {
        DraftValue::Person {
            role: Some(role), ..
        } => role
            .split_whitespace()
            .any(|word| folded(word).starts_with(&stem)),
        _ => false,
    });
    if let Some(known) = known.filter(|_| plain) {
        if let Some(draft) = drafts.get_mut(known) {
            draft.refer(line.span(at, end));
        }
        return Some(known);
    }
    let party = Party {
        from: first,
        to: last,
        who: Who::Somebody,
    };
    draft_of(line, &party, drafts)
}
