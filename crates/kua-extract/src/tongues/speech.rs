//! Quotations, figures and demands.

use kua_core::proposal::{FigureValue, Number, PersonClass};

use super::Side;
use super::lexicon::{Category, Hit};
use super::line::{Kind, Line, folded, is_han};
use super::numerals;
use super::pleas::{is_plea, plea, pleas};
use super::registry::Item;
use super::story::{Memory, Party, Who, draft_of, people_behind};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::events::TimeItem;

/// What quotations carry from one paragraph to the next.
#[derive(Default)]
pub(crate) struct Carry {
    /// Quotations without a speaker, and how many paragraphs ago.
    waiting: Vec<DraftNumber>,
    /// A quotation that no mark closed.
    open: Option<DraftNumber>,
}

/// Finds the quotations of a line.
pub(crate) fn quotations(
    line: &Line<'_>,
    items: &[Item],
    parties: &[Party],
    memory: &mut Memory,
    carry: &mut Carry,
    drafts: &mut Vec<Draft>,
) {
    let mut spans = between_marks(line, items);
    if line.tongue.manner.agglutinative {
        spans = spans
            .into_iter()
            .flat_map(|span| without_teller(line, span))
            .collect();
    }
    if spans.is_empty() {
        spans = behind_dash(line);
    }
    spans = spans
        .into_iter()
        .flat_map(|span| interrupted(line, span))
        .collect();
    let mut last: Option<(DraftNumber, usize, Option<DraftNumber>)> = None;
    for (index, (from, to, closed)) in spans.iter().copied().enumerate() {
        let bytes = line.span(from, to);
        if index == 0
            && from <= 1
            && let Some(open) = carry.open.take()
        {
            if let Some(draft) = drafts.get_mut(open) {
                draft.mention(bytes);
            }
            carry.open = (!closed).then_some(open);
            last = Some((open, to, memory.last_speaker));
            continue;
        }
        let next = spans
            .get(index + 1)
            .map_or(line.words.len(), |(next, ..)| *next);
        let previous = index
            .checked_sub(1)
            .and_then(|index| spans.get(index))
            .map_or(0, |(_, end, _)| *end);
        // A split quotation: only who speaks stands between its parts.
        if let Some((number, end, speaker)) = last
            && from >= end
            && from - end <= 14
            && speaker.is_some()
            && !has_teller(line, to, next)
            && (end..from).any(|at| line.is(at, Category::Speech))
            && !(end..from).any(|at| line.is_mark(at, ':'))
        {
            if let Some(draft) = drafts.get_mut(number) {
                draft.mention(bytes);
            }
            last = Some((number, to, speaker));
            continue;
        }
        let spaceless = line.tongue.manner.spaceless;
        // A character says less than a word, so more of them are looked at.
        let (far_behind, far_before) = if spaceless { (28, 44) } else { (14, 16) };
        let right = |stop: usize| {
            let stop = (to + far_behind).min(next).min(stop);
            speaker(line, to, stop, parties, drafts, Side::Right)
        };
        // Where names have cases, who speaks stands in the same sentence as what is said.
        let behind = || {
            right(if line.tongue.manner.declines {
                teller_end(line, to)
            } else {
                usize::MAX
            })
        };
        let before = || {
            speaker(
                line,
                from.saturating_sub(far_before).max(previous),
                from,
                parties,
                drafts,
                Side::Left,
            )
        };
        let verb_last = (line.tongue.manner.agglutinative || line.tongue.manner.apostrophe_cuts)
            .then(|| {
                let colon = from > 1 && line.is_mark(from - 2, ':');
                colon
                    .then(|| subject(line, from, previous, parties))
                    .flatten()
                    .or_else(|| {
                        let (_, sentence) = line.sentence_of(to);
                        let stop = if sentence > to + 1 {
                            sentence
                        } else {
                            line.sentence_of(to + 1).1
                        };
                        let stop = stop.min(next);
                        speaker(line, to, (to + 14).min(stop), parties, drafts, Side::Right)
                            .or_else(|| {
                                let told = (to..(to + 6).min(stop))
                                    .any(|at| line.is(at, Category::Speech));
                                told.then(|| subject(line, from, previous, parties))
                                    .flatten()
                            })
                    })
            });
        let sided = match line.tongue.manner.speaker {
            _ if line.tongue.manner.agglutinative => verb_last.flatten().or_else(before),
            Side::Right => behind()
                .or_else(|| inverted(line, to, next, parties))
                .or_else(before),
            Side::Left => {
                let mark = from.saturating_sub(2);
                let said = spaceless && super::names::ends_here(line, mark, &[Category::Speech]);
                if line.is_mark(mark, ':') || line.is_mark(mark, '：') || said {
                    if said || !spaceless {
                        before().or_else(behind)
                    } else {
                        before()
                    }
                } else {
                    behind().or_else(before)
                }
            }
        };
        // "Their lawyer announced an appeal: ...": whoever the sentence before the colon is about.
        let colon =
            line.is_mark(from.saturating_sub(2), ':') || line.is_mark(from.saturating_sub(2), '：');
        // "NAME, “...” dedi": the verb comes behind, whoever speaks before.
        let told_behind = line.tongue.manner.apostrophe_cuts
            && (to..(to + 4).min(next)).any(|at| line.is(at, Category::Speech));
        let sided = sided.or_else(|| {
            let (begin, _) = line.sentence_of(from.saturating_sub(2));
            parties
                .iter()
                .filter(|party| {
                    (colon || told_behind)
                        && party.from >= begin.max(previous)
                        && party.to < from
                        && (matches!(party.who, Who::Person(_))
                            || line.tongue.manner.declines
                                && matches!(party.who, Who::Organisation(_)))
                })
                .max_by_key(|party| party.to)
        });
        // “…”——张三: whose words they were stands behind a dash.
        let signed = (spaceless && line.is_mark(to + 1, '—'))
            .then(|| {
                let next = parties.partition_point(|party| party.from <= to);
                parties
                    .get(next)
                    .filter(|party| party.from <= to + 4 && matches!(party.who, Who::Person(_)))
            })
            .flatten();
        let party = signed.or(sided).copied();
        let found = party.and_then(|party| match party.who {
            Who::Pronoun => named_before(line, parties, from, line.lower(party.from))
                .or(memory.last_speaker)
                .or(memory.last_person),
            _ => draft_of(line, &party, drafts),
        });
        let found = found.or_else(|| by_role(line, to, next, parties, drafts));
        let speaker = found
            .or_else(|| last.and_then(|(_, _, speaker)| speaker))
            .or_else(|| {
                (index == 0 && from <= 1)
                    .then_some(memory.last_speaker)
                    .flatten()
            });
        drafts.push(Draft::new(
            bytes,
            DraftValue::Quotation {
                speaker,
                reported: false,
            },
            if speaker.is_some() { 0.85 } else { 0.6 },
            "rule:quotation-marks/1",
        ));
        let number = drafts.len() - 1;
        if speaker.is_none() {
            carry.waiting.push(number);
        }
        if let Some(speaker) = speaker {
            memory.last_speaker = Some(speaker);
            if let Some(DraftValue::Person { class, .. }) =
                drafts.get_mut(speaker).map(|draft| &mut draft.value)
                && *class == PersonClass::Other
            {
                *class = PersonClass::Speaker;
            }
        }
        carry.open = (!closed).then_some(number);
        last = Some((number, to, speaker));
    }
    // "... said:" at the end of a paragraph: the next one is what was said.
    let end = line.words.len();
    if line.is_mark(end.saturating_sub(1), ':')
        && let Some(party) = speaker(
            line,
            end.saturating_sub(16),
            end,
            parties,
            drafts,
            Side::Left,
        )
        && let Who::Person(number) | Who::Organisation(number) = party.who
    {
        memory.last_speaker = Some(number);
    }
    if spans.is_empty() {
        carry.waiting.clear();
        carry.open = None;
    }
}

/// Where the sentence ends in which the words behind a quotation stand.
fn teller_end(line: &Line<'_>, to: usize) -> usize {
    let (_, end) = line.sentence_of(to);
    if end > to + 1 {
        end
    } else {
        line.sentence_of(to + 1).1
    }
}

/// Tells whether right behind a quotation somebody is said to have said it.
fn has_teller(line: &Line<'_>, to: usize, next: usize) -> bool {
    line.tongue.manner.declines
        && matches!(line.word(to + 1).kind, Kind::Mark(',' | '—' | '–'))
        && (to + 1..(to + 6).min(next)).any(|at| line.is(at, Category::Speech))
}

/// Finds who speaks by what he is: "– дейді қорғаушы".
fn by_role(
    line: &Line<'_>,
    to: usize,
    next: usize,
    parties: &[Party],
    drafts: &[Draft],
) -> Option<DraftNumber> {
    const ROLES: [Category; 3] = [Category::Role, Category::Office, Category::Kin];
    let manner = &line.tongue.manner;
    if !manner.agglutinative && !manner.nouns_capital {
        return None;
    }
    let verb = (to..(to + 6).min(next)).find(|at| line.is(*at, Category::Speech))?;
    let role = (verb..(verb + 5).min(next)).find(|at| line.is_any(*at, &ROLES))?;
    let bases = line.tongue.endings.bases(line.lower(role));
    let stem = bases.iter().min_by_key(|base| base.len())?;
    drafts
        .iter()
        .rposition(|draft| match &draft.value {
            DraftValue::Person {
                role: Some(role), ..
            } => role
                .split_whitespace()
                .any(|word| folded(word).starts_with(stem.as_str())),
            _ => false,
        })
        .or_else(|| named_before(line, parties, to, ""))
}

/// Where a line is long or a verb has no subject, a pronoun means whoever is named last in it.
///
/// Where names tell whether they are a man's or a woman's, the pronoun agrees with the name.
fn named_before(
    line: &Line<'_>,
    parties: &[Party],
    at: usize,
    pronoun: &str,
) -> Option<DraftNumber> {
    let manner = &line.tongue.manner;
    let carried =
        manner.spaceless || manner.agglutinative || manner.declines || manner.nouns_capital;
    if !carried {
        return None;
    }
    let next = parties.partition_point(|party| party.from < at);
    let before = parties.get(..next).unwrap_or_default();
    before
        .iter()
        .rev()
        .take(60)
        .find_map(|party| match party.who {
            Who::Person(number)
                if party.to <= at
                    && !manner.has_case(line.lower(party.to - 1))
                    && (!manner.declines
                        || super::russian::names::agrees(line, party.from, party.to, pronoun)) =>
            {
                Some(number)
            }
            _ => None,
        })
}

/// Finds who speaks in a range: somebody beside a verb of speech, else an "according to".
fn speaker<'p>(
    line: &Line<'_>,
    from: usize,
    to: usize,
    parties: &'p [Party],
    drafts: &[Draft],
    side: Side,
) -> Option<&'p Party> {
    let spaceless = line.tongue.manner.spaceless;
    let speech = |at: &usize| line.is(*at, Category::Speech);
    let verb = if spaceless && side == Side::Left {
        (from..to).rev().find(speech)?
    } else {
        (from..to).find(speech)?
    };
    let candidates = parties.iter().filter(|party| {
        party.from >= from
            && party.to <= to
            && !matches!(party.who, Who::Group(people) if people != 1 || !spaceless)
            && !(line.tongue.manner.spaceless
                && (super::han::is_owner(line, party.to) || super::han::listens(line, party.from)))
    });
    let named = |party: &&Party| matches!(party.who, Who::Person(number) | Who::Organisation(number) if drafts.get(number).is_some());
    let distance = |party: &&Party| {
        if party.to <= verb {
            verb - party.to
        } else {
            party.from - verb
        }
    };
    if spaceless {
        // The one who speaks stands before the verb, and nothing else between.
        let before = candidates
            .clone()
            .filter(|party| party.to <= verb)
            .max_by_key(|party| party.to);
        // Whoever has no name speaks where he stands right at the verb; else somebody with one does.
        let before = match before {
            Some(party) if matches!(party.who, Who::Group(_)) && verb - party.to > 2 => candidates
                .clone()
                .filter(|other| other.to <= party.from && matches!(other.who, Who::Person(_)))
                .max_by_key(|other| other.to)
                .filter(|other| {
                    !(other.to..party.from).any(|at| {
                        matches!(line.word(at).kind, Kind::Mark('。' | '；' | '”' | '」'))
                    })
                })
                .or(before),
            other => other,
        };
        return before.or_else(|| candidates.min_by_key(distance));
    }
    // Where names have endings, the one who speaks has none.
    let manner = &line.tongue.manner;
    let cased = |party: &&Party| manner.agglutinative && manner.has_case(line.lower(party.to - 1));
    let nearest = candidates
        .clone()
        .filter(named)
        .min_by_key(|party| (cased(party), distance(party)))
        .or_else(|| candidates.clone().min_by_key(distance))?;
    // "говорит дочь Орлова Мария": the first of two names side by side is in the genitive.
    let beside = candidates.clone().filter(named).find(|party| {
        line.tongue.manner.declines && party.from == nearest.to && nearest.from > verb
    });
    // "Erika Lindt von der Initiative Offenes Tor sagte": the person speaks, not the body.
    let member = candidates
        .filter(named)
        .filter(|party| {
            manner.nouns_capital
                && matches!(nearest.who, Who::Organisation(_))
                && matches!(party.who, Who::Person(_))
                && party.to < nearest.from
                && nearest.from - party.to <= 3
                && matches!(line.lower(party.to), "von" | "vom" | "beim" | "bei")
        })
        .max_by_key(|party| party.to);
    Some(member.or(beside).unwrap_or(nearest))
}

/// Finds who is the subject of a clause that goes on behind a quotation: "“..., ist sich X sicher".
fn inverted<'p>(
    line: &Line<'_>,
    to: usize,
    next: usize,
    parties: &'p [Party],
) -> Option<&'p Party> {
    let comma = (to..to + 3).find(|at| line.is_mark(*at, ','))?;
    let verb = comma + 1;
    if !line.tongue.manner.nouns_capital || !line.is_word(verb) || line.word(verb).capital {
        return None;
    }
    let begin = parties.partition_point(|party| party.from <= verb);
    parties
        .get(begin..)?
        .first()
        .filter(|party| party.from <= verb + 5 && party.to <= next)
        .filter(|party| matches!(party.who, Who::Person(_)))
}

/// Finds who speaks where the verb comes last: "X: «...», – деді", "X «...» деп санайды".
///
/// It is the first one of the sentence whose name has no ending, else the last one.
fn subject<'p>(
    line: &Line<'_>,
    from: usize,
    previous: usize,
    parties: &'p [Party],
) -> Option<&'p Party> {
    let open = from.saturating_sub(1);
    let (begin, _) = line.sentence_of(open.saturating_sub(1));
    let here = parties.iter().filter(|party| {
        party.to <= open
            && party.from >= begin.max(previous)
            && !matches!(party.who, Who::Group(_) | Who::Authority)
    });
    let plain = |party: &&Party| !line.tongue.manner.has_case(line.lower(party.to - 1));
    here.clone()
        .find(|party| matches!(party.who, Who::Person(_)) && plain(party))
        .or_else(|| here.clone().find(plain))
        .or_else(|| here.max_by_key(|party| party.to))
}

/// Words between quotation marks that are speech: long enough, and no name.
fn between_marks(line: &Line<'_>, items: &[Item]) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        let close: &[char] = match line.word(at).kind {
            Kind::Mark('«') => &['»'],
            Kind::Mark('„') => &['“', '”', '"'],
            Kind::Mark('“') => &['”', '"', '“'],
            Kind::Mark('”') if line.tongue.manner.spaceless => &['”', '“'],
            Kind::Mark('”') => &['”'],
            Kind::Mark('"') => &['"'],
            Kind::Mark('「') => &['」'],
            Kind::Mark('『') => &['』'],
            Kind::Mark('‹') => &['›'],
            // Some houses turn them round: »Words«.
            Kind::Mark('»')
                if (at == 0 || !line.touches(at))
                    && line.touches(at + 1)
                    && !line.tongue.manner.spaceless =>
            {
                &['«']
            }
            _ => {
                at += 1;
                continue;
            }
        };
        let open_mark = line.word(at).kind;
        let mut depth = 0;
        let mut end = at + 1;
        while end < line.words.len() {
            if let Kind::Mark(mark) = line.word(end).kind {
                if close.contains(&mark) && depth == 0 {
                    break;
                }
                if Kind::Mark(mark) == open_mark && matches!(mark, '«' | '„' | '「') {
                    depth += 1;
                } else if close.contains(&mark) {
                    depth -= 1;
                }
            }
            end += 1;
        }
        let closed = end < line.words.len();
        let from = at + 1;
        let offence = line.tongue.manner.agglutinative
            && (line.is(end + 1, Category::Accused)
                || line.is(end + 2, Category::Accused)
                || line.is_mark(at.wrapping_sub(1), '(')
                    && super::names::ends_here(line, at - 1, &[Category::Accused]));
        if !offence
            && speech(line, from, end)
            && !items.iter().any(|item| item.from == from && item.to == end)
            && (closed || at <= 1)
        {
            found.push((from, end, closed));
            at = end + 1;
            continue;
        }
        at = if closed { end + 1 } else { from };
    }
    found
}

/// Cuts words within marks where who speaks stands between dashes: "«One, — said she. — Two»".
fn interrupted(line: &Line<'_>, span: (usize, usize, bool)) -> Vec<(usize, usize, bool)> {
    let (from, to, closed) = span;
    let dash = |at: usize| {
        matches!(line.word(at).kind, Kind::Mark('—' | '–' | '-'))
            && !(line.touches(at) && line.touches(at + 1))
            && matches!(
                line.word(at.saturating_sub(1)).kind,
                Kind::Mark(',' | '.' | '!' | '?' | '…')
            )
    };
    let cut = (from + 1..to).find(|at| {
        dash(*at) && (*at + 1..(*at + 4).min(to)).any(|step| line.is(step, Category::Speech))
    });
    let Some(first) = cut else {
        return vec![span];
    };
    let second = (first + 2..to.min(first + 16)).find(|at| dash(*at));
    let end = first - usize::from(line.is_mark(first - 1, ','));
    let mut parts = vec![(from, end, true)];
    match second {
        Some(second) if second + 1 < to => parts.push((second + 1, to, closed)),
        _ => {}
    }
    parts
}

/// Tells words that were said from a name or a word that is held at arm's length.
fn speech(line: &Line<'_>, from: usize, to: usize) -> bool {
    let han = (from..to)
        .filter(|at| line.written(*at).chars().next().is_some_and(is_han))
        .count();
    let words = (from..to).filter(|at| line.is_word(*at)).count();
    let stops = matches!(
        line.word(to.saturating_sub(1)).kind,
        Kind::Mark(',' | '.' | '!' | '?' | '…' | '。' | '！' | '？' | '，' | '،' | '؟')
    );
    let followed = matches!(
        line.word(to + 1).kind,
        Kind::Mark(',' | '–' | '—' | '，' | '،' | '-')
    ) || (to + 1..to + 3).any(|at| line.is(at, Category::Speech))
        || line.is_mark(from.saturating_sub(2), ':')
        || line.is_mark(from.saturating_sub(2), '：');
    if han * 2 > words {
        // What is called by its name is no speech: a facility, a body, an offence.
        if !stops
            && super::names::ends_here(
                line,
                to,
                &[Category::Facility, Category::OrgHead, Category::Offence],
            )
        {
            return false;
        }
        // 罪名是“煽动民族仇恨、民族歧视”.
        let open = from.saturating_sub(1);
        let accused = super::names::ends_here(line, open, &[Category::Accused])
            || matches!(line.lower(open.saturating_sub(1)), "是" | "为" | "了")
                && super::names::ends_here(line, open.saturating_sub(1), &[Category::Accused]);
        if !stops && (accused || line.is(from, Category::Offence)) {
            return false;
        }
        let told = (from.saturating_sub(20)..from.saturating_sub(1))
            .chain(to + 1..to + 20)
            .any(|at| line.is(at, Category::Speech));
        let clauses = (from..to).any(|at| matches!(line.word(at).kind, Kind::Mark(',' | '，')));
        return han >= 8 && (stops || followed || told && clauses || han >= 14)
            || han >= 6
                && told
                && matches!(
                    line.word(from.saturating_sub(2)).kind,
                    Kind::Mark(',' | '，')
                )
            || han >= 4 && stops && (followed || told);
    }
    let split = line.is_mark(to + 1, ',') && line.is(to + 2, Category::Speech);
    let (begin, _) = line.sentence_of(from.saturating_sub(1));
    let sign = (from.saturating_sub(6).max(begin)..from).any(|at| line.is(at, Category::Sign));
    !sign && (words >= 6 || words >= 3 && (stops || followed)) || words >= 2 && split
}

/// Cuts out who speaks, where that stands between the marks: "«Words, – says NAME, – more words»".
fn without_teller(line: &Line<'_>, span: (usize, usize, bool)) -> Vec<(usize, usize, bool)> {
    let (begin, end, closed) = span;
    let mut parts = Vec::new();
    let mut from = begin;
    for at in begin..=end {
        let dash = at > begin
            && matches!(line.word(at).kind, Kind::Mark('—' | '–' | '-'))
            && !line.touches(at)
            && matches!(
                line.word(at - 1).kind,
                Kind::Mark(',' | '.' | '!' | '?' | '…')
            );
        if at == end || dash {
            parts.push((from, at));
            from = at + 1;
        }
    }
    let told = |index: usize, part: &(usize, usize)| {
        index % 2 == 1 && (part.0..part.1.min(part.0 + 4)).any(|at| line.is(at, Category::Speech))
    };
    let cut = parts
        .iter()
        .enumerate()
        .any(|(index, part)| told(index, part));
    if !cut || parts.len() < 2 {
        return vec![span];
    }
    parts
        .iter()
        .enumerate()
        .filter(|(index, part)| !told(*index, part))
        .map(|(_, (from, to))| {
            let trail = line.is_mark(to.saturating_sub(1), ',');
            (*from, to - usize::from(trail), closed)
        })
        .filter(|(from, to, _)| from < to)
        .collect()
}

/// Dialogue behind a dash: "— Words, — says NAME. — More words."
fn behind_dash(line: &Line<'_>) -> Vec<(usize, usize, bool)> {
    let dash = |at: usize| matches!(line.word(at).kind, Kind::Mark('—' | '–'));
    if !dash(0) {
        return Vec::new();
    }
    let mut parts = Vec::new();
    let mut from = 1;
    for at in 1..=line.words.len() {
        let cut = at == line.words.len()
            || dash(at)
                && matches!(
                    line.word(at - 1).kind,
                    Kind::Mark(',' | '.' | '!' | '?' | '…')
                );
        if cut {
            parts.push((from, at));
            from = at + 1;
        }
    }
    let told = |part: &(usize, usize)| {
        (part.0..part.1.min(part.0 + 6)).any(|at| line.is(at, Category::Speech))
    };
    if parts.len() < 2 || !parts.iter().skip(1).any(told) {
        return Vec::new();
    }
    parts
        .iter()
        .enumerate()
        .filter(|(index, part)| *index == 0 || !told(part))
        .map(|(_, (from, to))| {
            let trail = line.is_mark(to.saturating_sub(1), ',');
            (*from, to - usize::from(trail), true)
        })
        .filter(|(from, to, _)| from < to)
        .collect()
}

/// Finds the quantities of people.
pub(crate) fn figures(line: &Line<'_>, times: &[TimeItem], drafts: &mut Vec<Draft>) {
    let mut at = 0;
    while at < line.words.len() {
        if let Some(time) = times.iter().find(|time| time.from <= at && at < time.to) {
            at = time.to;
            continue;
        }
        match figure(line, at) {
            Some((from, to, value)) => {
                drafts.push(Draft::new(
                    line.span(from, to),
                    DraftValue::Figure(value),
                    0.7,
                    "rule:figure-words/1",
                ));
                at = to.max(at + 1);
            }
            None => at += 1,
        }
    }
}

fn figure(line: &Line<'_>, at: usize) -> Option<(usize, usize, FigureValue)> {
    let (first, mut next) = numerals::number(line, at)?;
    let mut second = None;
    let joins = matches!(line.word(next).kind, Kind::Mark('-' | '–' | '—' | '~'))
        || line.is(next, Category::Until);
    if joins
        && let Some((value, to)) = numerals::number(line, next + 1)
        && value > first
    {
        second = Some(value);
        next = to;
    }
    let next = numerals::behind_ending(line, next);
    let to =
        people_behind(line, next).or_else(|| line.is(at, Category::Collective).then_some(next))?;
    if first < 2.0 && second.is_none() && first.fract() == 0.0
        || first.fract() != 0.0 && first < 100.0
    {
        return None;
    }
    let mut from = at;
    let (mut low, mut high, mut about) = (false, false, false);
    // The longest first: "не менее" is not "менее".
    for back in (1..=4).rev() {
        let Some(step) = at.checked_sub(back) else {
            continue;
        };
        let hit = line.hits(step).iter().find(|hit| {
            hit.to == from
                && matches!(
                    hit.category,
                    Category::About | Category::AtLeast | Category::AtMost
                )
        });
        if let Some(hit) = hit {
            match hit.category {
                Category::AtLeast => low = true,
                Category::AtMost => high = true,
                _ => about = true,
            }
            from = step;
        }
    }
    // "500 көп адам": some languages put it behind.
    for step in next..to {
        low |= line.is(step, Category::AtLeast);
        about |= line.is(step, Category::About);
    }
    let number = |value: f64| Some(Number(value));
    let value = FigureValue {
        low: match second {
            Some(_) => number(first),
            None if low => number(first),
            None => None,
        },
        point: (second.is_none() && !low && !high).then_some(Number(first)),
        high: second
            .map(Number)
            .or(if high { number(first) } else { None }),
        approximate: about,
        unit: Some("persons".to_owned()),
        about: (next < to).then(|| line.slice(next, to).to_owned()),
    };
    Some((from, to, value))
}

/// Returns the words between the quotation marks that a word stands within, or the bounds given.
fn marks_around(line: &Line<'_>, begin: usize, hit: &Hit, end: usize) -> (usize, usize) {
    let opens = |at: usize| matches!(line.word(at).kind, Kind::Mark('«' | '„' | '「' | '“'));
    let closes = |at: usize| matches!(line.word(at).kind, Kind::Mark('»' | '”' | '」' | '“' | '"'));
    let plain = |at: usize| line.is_mark(at, '"');
    let within = (begin..hit.from).filter(|at| plain(*at)).count() % 2 == 1
        || (begin..hit.from)
            .rev()
            .find(|at| opens(*at) || closes(*at))
            .is_some_and(opens);
    if !within {
        return (begin, end);
    }
    let from = (begin..hit.from)
        .rev()
        .find(|at| opens(*at) || plain(*at))
        .map_or(begin, |at| at + 1);
    let mut depth = 0;
    for at in hit.to..end {
        if closes(at) && depth == 0 {
            return (from, at);
        }
        depth += i32::from(line.is_mark(at, '«')) - i32::from(line.is_mark(at, '»'));
    }
    (from, end)
}

/// A demand that ends with a colon: what is asked for stands in the lines behind it.
pub(crate) struct Asked {
    by: Vec<DraftNumber>,
    addressee: Vec<DraftNumber>,
    /// The words with the colon, for the case that no list follows.
    alone: Draft,
    listed: bool,
}

impl Asked {
    /// Ends the text: where no list came, the words with the colon are the demand.
    pub(crate) fn finish(self, drafts: &mut Vec<Draft>) {
        if !self.listed {
            drafts.push(self.alone);
        }
    }
}

/// Finds who asks whom for what.
///
/// `asked` is the demand of an earlier line whose list may go on here.
pub(crate) fn demands(
    line: &Line<'_>,
    parties: &[Party],
    memory: &Memory,
    asked: &mut Option<Asked>,
    drafts: &mut Vec<Draft>,
) {
    if let Some(open) = asked.take() {
        match point(line, &open) {
            Some((from, to)) => {
                let value = DraftValue::Demand {
                    by: open.by.clone(),
                    addressee: open.addressee.clone(),
                    what: Some(line.slice(from, to).trim().to_owned()),
                };
                let span = line.span(from, to);
                drafts.push(Draft::new(span, value, 0.6, "rule:demand-words/1"));
                *asked = Some(Asked {
                    listed: true,
                    ..open
                });
                return;
            }
            None => open.finish(drafts),
        }
    }
    let spaceless = line.tongue.manner.spaceless;
    let verb_last = matches!(line.tongue.manner.active_object, Side::Left);
    for (begin, end) in clauses(line, verb_last || spaceless) {
        let asks = line.all(begin, end, Category::Ask);
        if asks.iter().any(|hit| plea(line, parties, hit, begin, end)) {
            pleas(line, parties, memory, &asks, (begin, end), drafts);
            continue;
        }
        // "呼吁书", "请求信": the paper in which somebody asks.
        let paper = |hit: &Hit| {
            line.tongue.manner.spaceless
                && line.touches(hit.to)
                && matches!(line.lower(hit.to), "书" | "信")
        };
        let Some(hit) = asks.into_iter().find(|hit| !is_plea(hit) && !paper(hit)) else {
            continue;
        };
        let negated =
            (hit.from.saturating_sub(2).max(begin)..hit.from).any(|at| line.is(at, Category::Not));
        if negated {
            continue;
        }
        let here: Vec<Party> = parties
            .iter()
            .filter(|party| {
                party.from >= begin && party.to <= end && !matches!(party.who, Who::Group(_))
            })
            .copied()
            .collect();
        let manner = &line.tongue.manner;
        let by = here
            .iter()
            .filter(|party| party.to <= hit.from && !matches!(party.who, Who::Authority))
            .filter(|party| !manner.has_case(line.lower(party.to - 1)))
            .min_by_key(|party| party.from)
            .copied();
        let addressee = here
            .iter()
            .filter(|party| {
                Some(**party) != by && matches!(party.who, Who::Authority | Who::Organisation(_))
            })
            .min_by_key(|party| {
                if party.from >= hit.to {
                    party.from - hit.to
                } else {
                    hit.from.saturating_sub(party.to) + 4
                }
            })
            .copied();
        let last = end
            - usize::from(matches!(
                line.word(end.saturating_sub(1)).kind,
                Kind::Mark('.' | '!' | '。' | ';')
            ));
        let (inside, outside) = marks_around(line, begin, &hit, last);
        let (from, to) = if verb_last {
            (inside, hit.to)
        } else {
            (hit.from, outside.max(hit.to))
        };
        if to - from
            > if line.tongue.manner.spaceless {
                220
            } else {
                70
            }
        {
            continue;
        }
        let what_span = if verb_last {
            (inside, hit.from)
        } else {
            (hit.to, to)
        };
        let by: Vec<DraftNumber> = match by.map(|party| (party, draft_of(line, &party, drafts))) {
            Some((party, _)) if party.who == Who::Pronoun => memory
                .last_speaker
                .or(memory.last_person)
                .into_iter()
                .collect(),
            Some((_, Some(number))) => vec![number],
            _ => match unnamed(line, begin, hit.from) {
                Some((from, to)) => {
                    let name = line.slice(from, to).to_owned();
                    let value = DraftValue::Group { name, people: None };
                    let span = line.span(from, to);
                    drafts.push(Draft::new(span, value, 0.6, "rule:parties-words/1"));
                    vec![drafts.len() - 1]
                }
                None => memory.last_organisation.into_iter().collect(),
            },
        };
        let addressee = addressee
            .and_then(|party| draft_of(line, &party, drafts))
            .into_iter()
            .filter(|number| !by.contains(number))
            .collect();
        if line.tongue.manner.spaceless && what_span.1.saturating_sub(what_span.0) < 3 {
            continue;
        }
        let what = line.slice(what_span.0, what_span.1).trim().to_owned();
        let draft = Draft::new(
            line.span(from, to),
            DraftValue::Demand {
                by: by.clone(),
                addressee: Vec::clone(&addressee),
                what: (!what.is_empty()).then_some(what),
            },
            0.6,
            "rule:demand-words/1",
        );
        // "We ask for:" and a list in lines of their own.
        if end == line.words.len() && line.is_mark(end - 1, ':') {
            *asked = Some(Asked {
                by,
                addressee,
                alone: draft,
                listed: false,
            });
        } else {
            drafts.push(draft);
        }
    }
}

/// The words for people without a name or number right before a verb that asks: "Коллеги просят".
fn unnamed(line: &Line<'_>, begin: usize, verb: usize) -> Option<(usize, usize)> {
    if !line.tongue.manner.declines {
        return None;
    }
    let to = (verb.saturating_sub(1).max(begin)..=verb)
        .rev()
        .find(|to| {
            super::names::ends_here(
                line,
                *to,
                &[Category::People, Category::Kin, Category::Role],
            )
        })?;
    let from = to.checked_sub(1).filter(|from| *from >= begin)?;
    // The rest of a name's role, or words behind a preposition, are not those who ask.
    let begins = from == begin || !line.is_word(from - 1) || line.is(from - 1, Category::And);
    (begins && to > begin).then_some((from, to))
}

/// Cuts sentences where a half of one that begins behind a semicolon asks for something itself.
fn clauses(line: &Line<'_>, whole: bool) -> Vec<(usize, usize)> {
    if whole {
        return line.sentences.clone();
    }
    let mut found = Vec::new();
    for (begin, end) in line.sentences.iter().copied() {
        let (mut from, mut piece, mut asked, mut asks) = (begin, begin, false, false);
        for at in begin..end {
            asks |= line.is(at, Category::Ask);
            if line.is_mark(at, ';') || at + 1 == end {
                if asks && asked {
                    found.push((from, piece));
                    from = piece;
                }
                asked |= asks;
                asks = false;
                piece = at + 1;
            }
        }
        found.push((from, end));
    }
    found
}

/// The words of a line that is one point of a list: it begins with a mark or number, or ends
/// with a semicolon.
fn point(line: &Line<'_>, open: &Asked) -> Option<(usize, usize)> {
    let words = line.words.len();
    let mut from = 0;
    if matches!(
        line.word(0).kind,
        Kind::Mark('—' | '–' | '-' | '•' | '*' | '·' | '―')
    ) {
        from = 1;
    } else if line.word(0).kind == Kind::Number
        && matches!(line.word(1).kind, Kind::Mark('.' | ')' | '、' | '．'))
    {
        from = 2;
    }
    let mut to = words;
    while to > from
        && matches!(
            line.word(to - 1).kind,
            Kind::Mark('.' | ';' | ',' | '!' | '。' | '；')
        )
    {
        to -= 1;
    }
    let ends = matches!(
        line.word(words.checked_sub(1)?).kind,
        Kind::Mark(';' | '；')
    );
    let small = open.listed && line.tongue.manner.cased && !line.word(0).capital;
    let said = |at: &usize| matches!(line.word(*at).kind, Kind::Mark('«' | '“' | '„'));
    let fits = (from > 0 || ends || small) && !said(&from);
    (fits && from + 1 < to && to - from <= 70).then_some((from, to))
}
