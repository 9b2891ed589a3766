//! Who says what is quoted: whoever stands by a verb of speech, the subject, a role, a pronoun.
//!
//! Never makes a person: it chooses among the parties of the line and the drafts there are.

use super::declined;
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::Side;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line, folded};
use crate::tongues::story::{Memory, Party, Who};
use crate::tongues::{han, russian};

/// Where the sentence ends in which the words behind a quotation stand.
pub(crate) fn teller_end(line: &Line<'_>, to: usize) -> usize {
    let (_, end) = line.sentence_of(to);
    if end > to + 1 {
        end
    } else {
        line.sentence_of(to + 1).1
    }
}

/// Tells whether right behind a quotation somebody is said to have said it.
pub(super) fn has_teller(line: &Line<'_>, to: usize, next: usize) -> bool {
    line.tongue.manner.declines
        && matches!(line.word(to + 1).kind, Kind::Mark(',' | '—' | '–'))
        && (to + 1..(to + 6).min(next)).any(|at| line.is(at, Category::Speech))
}

/// Finds who speaks by what he is: "– дейді қорғаушы".
pub(super) fn by_role(
    line: &Line<'_>,
    to: usize,
    next: usize,
    parties: &[Party],
    memory: &Memory,
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
        // "– деді белсенді": whoever the story is about.
        .or_else(|| {
            let [victim] = memory.last_victims.as_slice() else {
                return None;
            };
            (manner.agglutinative && drafts.get(*victim).is_some_and(Draft::is_person))
                .then_some(*victim)
        })
}

/// Where a line is long or a verb has no subject, a pronoun means whoever is named last in it.
///
/// Where names tell whether they are a man's or a woman's, the pronoun agrees with the name.
pub(super) fn named_before(
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
                    && !line.has_case(party.to - 1)
                    && (!manner.declines
                        || russian::names::agrees(line, party.from, party.to, pronoun)) =>
            {
                Some(number)
            }
            _ => None,
        })
}

/// Where names have no blanks inside, a pronoun beside a verb of speech means whoever spoke last.
pub(super) fn speaking_before(
    line: &Line<'_>,
    parties: &[Party],
    at: usize,
) -> Option<DraftNumber> {
    if !line.tongue.manner.spaceless {
        return None;
    }
    let next = parties.partition_point(|party| party.from < at);
    let before = parties.get(..next)?;
    let mut persons = before
        .iter()
        .rev()
        .take(60)
        .filter(|party| party.to <= at && matches!(party.who, Who::Person(_)));
    // Whoever is named last is meant, unless he is only told of: "带队的人叫张三".
    let told_of = persons.clone().next().is_some_and(|last| {
        last.from.checked_sub(1).is_some_and(|before| {
            matches!(
                line.lower(before),
                "叫" | "被" | "把" | "对" | "向" | "给" | "将" | "让" | "见" | "放"
            )
        })
    });
    persons
        .find(|party| told_of && han::fate::speaks(line, party.to))
        .and_then(|party| match party.who {
            Who::Person(number) => Some(number),
            _ => None,
        })
}

/// "在法庭上说": where it was said, and nobody who said it.
fn is_where(line: &Line<'_>, party: &Party) -> bool {
    !matches!(party.who, Who::Person(_))
        && party.from.checked_sub(1).is_some_and(|before| {
            line.touches(party.from) && matches!(line.lower(before), "在" | "于" | "经" | "到")
        })
}

/// Tells whether somebody without a name is called by whose relative he is: "анасы".
fn is_relative(line: &Line<'_>, party: &Party) -> bool {
    line.tongue.manner.agglutinative
        && party.who == Who::Group(1)
        && line.is(party.from, Category::Kin)
}

/// "«...». Бұл туралы X айтты": where the sentence behind a quotation that says whose it is ends.
pub(super) fn told_after(line: &Line<'_>, to: usize, next: usize) -> Option<usize> {
    const THIS: [&str; 12] = [
        "бұл", "мұны", "бұны", "осы", "бул", "муну", "буну", "ушул", "bul", "munı", "بۇل", "بۇنى",
    ];
    let first = (to..to + 4).find(|at| line.is_word(*at))?;
    let (begin, end) = line.sentence_of(first);
    let end = end.min(next);
    (line.tongue.manner.agglutinative
        && begin >= to
        && THIS.contains(&line.lower(first))
        && (first..end).any(|at| line.is(at, Category::Speech))
        // What stands behind a colon is another quotation.
        && !(first..end).any(|at| line.is_mark(at, ':')))
    .then_some(end)
}

/// Finds who speaks in a range: somebody beside a verb of speech, else an "according to".
pub(super) fn speaker<'p>(
    line: &Line<'_>,
    from: usize,
    to: usize,
    parties: &'p [Party],
    drafts: &[Draft],
    side: Side,
) -> Option<&'p Party> {
    let spaceless = line.tongue.manner.spaceless;
    let declines = line.tongue.manner.declines;
    let speech =
        |at: &usize| line.is(*at, Category::Speech) || declines && line.is(*at, Category::Ask);
    let verb = if spaceless && side == Side::Left {
        (from..to).rev().find(speech)?
    } else {
        (from..to).find(speech)?
    };
    let candidates = parties.iter().filter(|party| {
        party.from >= from
            && party.to <= to
            && !matches!(party.who, Who::Group(people) if people != 1 || !spaceless && !is_relative(line, party))
            && !(line.tongue.manner.spaceless
                && (han::is_owner(line, party.to)
                    || han::listens(line, party.from)
                    || is_where(line, party)))
    });
    let candidates = candidates.filter(|party| {
        !line.tongue.manner.declines || declined::may_speak(line, party, verb, drafts)
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
    let cased = |party: &&Party| manner.agglutinative && line.has_case(party.to - 1);
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
pub(super) fn inverted<'p>(
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
pub(super) fn subject<'p>(
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
            && (!matches!(party.who, Who::Group(_) | Who::Authority) || is_relative(line, party))
    });
    let plain = |party: &&Party| !line.has_case(party.to - 1);
    // "Серіктің анасы:" is she, and not Serik.
    let owns = |party: &&Party| {
        line.tongue.manner.is_owner(line.lower(party.to - 1)) && line.is(party.to, Category::Kin)
    };
    here.clone()
        .find(|party| matches!(party.who, Who::Person(_)) && plain(party))
        .or_else(|| here.clone().find(plain))
        .or_else(|| {
            here.filter(|party| !owns(party))
                .max_by_key(|party| party.to)
        })
}
