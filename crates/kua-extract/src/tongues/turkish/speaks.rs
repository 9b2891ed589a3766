//! Who says what is quoted in Turkish: the verb comes last, and who speaks has no ending.
//!
//! "X, “...” dedi", "“...” diyen X", "X şunları söyledi: “...”"; a role stands for a name.

use super::cases::Case;
use super::suffers::party_case;
use crate::draft::Draft;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::quotations::teller_end;
use crate::tongues::story::{Party, Who};

/// How many words behind a quotation its verb may stand.
const VERB: usize = 9;

/// How far before a quotation who speaks may stand, in words.
const REACH: usize = 60;

/// Words that stand for somebody without a name.
const ROLES: [Category; 5] = [
    Category::Role,
    Category::Office,
    Category::Kin,
    Category::People,
    Category::Authority,
];

/// Finds who speaks; `previous` and `next` are where the quotations beside this one end and begin.
pub(crate) fn teller(
    line: &Line<'_>,
    (from, to): (usize, usize),
    (previous, next): (usize, usize),
    parties: &[Party],
    drafts: &[Draft],
) -> Option<Party> {
    let stop = teller_end(line, to).min(next).min(line.words.len());
    let verb = (to..(to + VERB).min(stop)).find_map(|at| line.hit(at, Category::Speech).copied());
    if let Some(verb) = verb {
        let participle = ["an", "en"]
            .iter()
            .any(|ending| line.lower(verb.to - 1).ends_with(ending));
        let ends = !line.is_word(verb.to);
        let reach = if participle { 8 } else { 4 };
        let here = within(parties, to, stop);
        let behind = here
            .iter()
            .filter(|party| party.from >= verb.to && party.from - verb.to <= reach)
            .filter(|_| participle || !ends)
            .find(|party| participle && speaks_there(party) || plain(line, party, drafts));
        let between = here
            .iter()
            .filter(|party| party.to <= verb.from)
            .find(|party| plain(line, party, drafts) && speaks_there(party));
        if let Some(party) = between.or(behind) {
            return Some(*party);
        }
        if participle && let Some(role) = role_from(line, verb.to, stop) {
            return Some(role);
        }
    }
    let open = from.saturating_sub(1);
    let colon = line.is_mark(open.saturating_sub(1), ':');
    let (begin, _) = line.sentence_of(open.saturating_sub(1));
    let comma = line.is_mark(open.saturating_sub(1), ',');
    if verb.is_none() && !colon && !comma {
        return None;
    }
    before(line, begin.max(previous), open, parties, drafts)
}

/// Finds who speaks in words that lead to what is said.
pub(crate) fn before(
    line: &Line<'_>,
    begin: usize,
    open: usize,
    parties: &[Party],
    drafts: &[Draft],
) -> Option<Party> {
    let begin = begin.max(open.saturating_sub(REACH));
    let here = within(parties, begin, open);
    let subject = |party: &&Party| plain(line, party, drafts) && !owned(line, party);
    let person = |party: &&Party| matches!(party.who, Who::Person(_));
    // "X, “...”" or "X ise “...”" before anybody else.
    let beside = here.iter().rev().find(|party| {
        subject(party)
            && speaks_there(party)
            && (party.to..open).all(|at| {
                line.is_mark(at, ',')
                    || line.is_mark(at, ':')
                    || line.is_mark(at, ')')
                    || line.is_mark(at, '(')
                    || line.word(at).kind == Kind::Number
                    || matches!(line.lower(at), "ise" | "de" | "da")
            })
    });
    let role = || role_before(line, begin, open);
    beside
        .copied()
        .or_else(|| here.iter().filter(subject).find(person).copied())
        .or_else(role)
        .or_else(|| here.iter().find(subject).copied())
        .or_else(|| {
            here.iter()
                .filter(|party| person(party) && party_case(line, party) == Case::Owner)
                .find(|party| line.is(party.to, Category::Speech))
                .copied()
        })
}

/// Returns the parties of a range.
fn within(parties: &[Party], from: usize, to: usize) -> &[Party] {
    let first = parties.partition_point(|party| party.from < from);
    let last = parties.partition_point(|party| party.from < to);
    parties.get(first..last).unwrap_or_default()
}

fn speaks_there(party: &Party) -> bool {
    matches!(
        party.who,
        Who::Person(_) | Who::Organisation(_) | Who::Somebody
    )
}

/// Tells whether somebody is named who has no ending, and so may be who speaks.
fn plain(line: &Line<'_>, party: &Party, drafts: &[Draft]) -> bool {
    let known = match party.who {
        Who::Person(number) | Who::Organisation(number) => drafts.get(number).is_some(),
        Who::Somebody => true,
        _ => false,
    };
    known && party_case(line, party) == Case::Bare
}

/// Tells whether what follows a body belongs to it: "DFG Eşbaşkanı", "İHD yöneticisi".
fn owned(line: &Line<'_>, party: &Party) -> bool {
    matches!(party.who, Who::Organisation(_))
        && line.is_any(
            party.to,
            &[Category::Role, Category::Office, Category::OrgWord],
        )
}

/// Finds somebody without a name who stands right before what is said: "mezra muhtarı, “...”".
fn role_before(line: &Line<'_>, begin: usize, open: usize) -> Option<Party> {
    let mut end = open;
    while end > begin
        && (line.is_mark(end - 1, ',')
            || line.is_mark(end - 1, ':')
            || line.is(end - 1, Category::Speech)
            || matches!(
                line.lower(end - 1),
                "ise" | "de" | "da" | "şunları" | "şöyle" | "şu" | "biri"
            ))
    {
        end -= 1;
    }
    // "Görevlilerden biri": the last word belongs to it.
    let one = line.lower(end) == "biri";
    let head = (end.saturating_sub(if end == open { 0 } else { 1 })..end)
        .rev()
        .find(|at| line.is_word(*at))
        .filter(|at| *at >= begin)?;
    role_span(line, begin, head, head + 1 + usize::from(one), one)
}

/// Finds somebody without a name behind a participle: "“...” diyen bir görgü tanığı".
fn role_from(line: &Line<'_>, from: usize, stop: usize) -> Option<Party> {
    let head = (from..(from + 4).min(stop))
        .take_while(|at| line.is_word(*at))
        .filter(|at| line.is_any(*at, &ROLES))
        .last()?;
    Some(Party {
        from,
        to: head + 1,
        who: Who::Somebody,
    })
}

fn role_span(line: &Line<'_>, begin: usize, head: usize, to: usize, any: bool) -> Option<Party> {
    let low = head.saturating_sub(3).max(begin);
    let hit = (low..=head).find_map(|at| {
        line.hits(at)
            .iter()
            .filter(|hit| hit.to == head + 1 && ROLES.contains(&hit.category))
            .max_by_key(|hit| hit.to)
            .map(|hit| hit.from)
    });
    let mut from = hit.or(any.then_some(head))?;
    while from > begin
        && head - from < 4
        && line.is_word(from - 1)
        && (matches!(
            line.lower(from - 1),
            "bir" | "kıdemli" | "genç" | "yaşlı" | "eski"
        ) || line.is_any(from - 1, &[Category::Nation, Category::Role]))
    {
        from -= 1;
    }
    Some(Party {
        from,
        to,
        who: Who::Somebody,
    })
}
