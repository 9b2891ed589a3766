//! Everybody in a line: names, numbers of people, authorities, pronouns, the one who tells.
//!
//! Never says what anybody did or suffered; a draft for somebody without a name is made only when
//! an event or a demand needs it.

use super::{Memory, NEAR, kin, spaceless};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::han;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::ends_here;
use crate::tongues::numerals;
use crate::tongues::pointers::owns_the_next;
use crate::tongues::registry::Item;

/// Somebody in a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Party {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) who: Who,
}

/// Who it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Who {
    Person(DraftNumber),
    Organisation(DraftNumber),
    /// A number of people; 0 where nobody says how many.
    Group(u64),
    Authority,
    /// One person without a name: "bir xadimi". Speaks, and is nothing else here.
    Somebody,
    Pronoun,
}

/// Finds everybody in a line.
pub(crate) fn parties(
    line: &Line<'_>,
    items: &[Item],
    memory: &Memory,
    drafts: &mut [Draft],
) -> Vec<Party> {
    let mut parties = Vec::new();
    for item in items {
        let Some(draft) = drafts.get(item.draft) else {
            continue;
        };
        let who = if draft.is_person() {
            Who::Person(item.draft)
        } else if draft.is_organisation() {
            Who::Organisation(item.draft)
        } else {
            continue;
        };
        parties.push(Party {
            from: item.from,
            // "X-ning özi": X himself.
            to: own_self(line, item.to).unwrap_or(item.to),
            who,
        });
    }
    // Names stand in order and do not overlap, so only the last one that begins before can reach in.
    let free = |from: usize, to: usize| {
        let next = items.partition_point(|item| item.from < to);
        next.checked_sub(1)
            .and_then(|last| items.get(last))
            .is_none_or(|item| item.to <= from)
    };
    let mut at = 0;
    while at < line.words.len() {
        if line.tongue.manner.spaceless
            && let Some((party, to)) = spaceless::of_two(line, at, items, drafts)
        {
            parties.extend(party);
            at = to;
            continue;
        }
        if line.tongue.manner.spaceless
            && let Some((party, to)) = spaceless::relative(line, at, items, memory, drafts)
        {
            parties.push(party);
            at = to;
            continue;
        }
        // "外交部发言人": of what body, stands right in front.
        if line.tongue.manner.spaceless
            && let Some(to) = han::unnamed(line, at)
            && free(at, to + 1)
            && let Some(body) = items
                .partition_point(|item| item.from < at)
                .checked_sub(1)
                .and_then(|last| items.get(last))
                .filter(|item| item.to == at && line.is(at, Category::Office))
                .filter(|item| drafts.get(item.draft).is_some_and(Draft::is_organisation))
        {
            parties.push(Party {
                from: body.from,
                to,
                who: Who::Group(1),
            });
            at = to;
            continue;
        }
        if line.tongue.manner.spaceless
            && let Some(to) = han::unnamed(line, at)
            && free(at, to + 1)
            && free(at.saturating_sub(1), to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Group(1),
            });
            at = to;
            continue;
        }
        if let Some((value, next)) = numerals::number(line, at)
            && !(at > 0 && line.is_mark(at - 1, '№'))
            && let Some(people) = people_behind(line, numerals::behind_ending(line, next))
                .or_else(|| together(line, at, next))
            && value.fract() == 0.0
            && (2.0..1e10).contains(&value)
            && (free(at, people) || only_places(line, at, people, items, drafts))
            && !(line.tongue.manner.spaceless && sums_up(line, at, items, drafts))
        {
            // "六名警察" are those who act.
            let acts = ends_here(line, people, &[Category::Authority]);
            parties.push(Party {
                from: group_begin(line, at),
                to: people,
                who: if acts {
                    Who::Authority
                } else {
                    Who::Group(value as u64)
                },
            });
            at = people;
            continue;
        }
        if line.tongue.manner.declines
            && let Some((people, to)) = alone(line, at)
            && free(at, to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Group(people),
            });
            at = to;
            continue;
        }
        if let Some((party, to)) = kin::relative(line, at, items, memory, drafts)
            && free(at, to)
        {
            parties.push(party);
            at = to;
            continue;
        }
        if line.tongue.manner.apostrophe_cuts
            && let Some(party) = crate::tongues::turkish::suffers::relative(line, at, drafts)
            && free(at, party.to)
        {
            if let Who::Person(number) = party.who
                && let Some(draft) = drafts.get_mut(number)
            {
                draft.refer(line.span(at, party.to));
            }
            parties.push(party);
            at = party.to;
            continue;
        }
        if line.tongue.manner.apostrophe_cuts
            && let Some((value, to)) = crate::tongues::turkish::suffers::some_of(line, at)
            && free(at, to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Group(value as u64),
            });
            at = to;
            continue;
        }
        if let Some(to) = somebody(line, at)
            && free(at, to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Somebody,
            });
            at = to;
            continue;
        }
        if let Some(to) = one_german(line, at)
            && free(at, to + 1)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Group(1),
            });
            at = to;
            continue;
        }
        if let Some(hit) = line.hit(at, Category::Authority).copied()
            && free(at, hit.to)
        {
            parties.push(Party {
                from: at,
                to: hit.to,
                who: Who::Authority,
            });
            at = hit.to;
            continue;
        }
        if let Some(hit) = line.hit(at, Category::Pronoun).copied()
            && free(at, hit.to)
        {
            let reflexive = hit.value == "self" && items.iter().any(|item| item.to == at);
            if reflexive || owns_the_next(line, &hit, items) {
                at = hit.to;
                continue;
            }
            // "Himself" means the one who tells only where somebody does.
            let me = hit.value == "me"
                && !(line.tongue.manner.spaceless && hit.to - at > 1 && memory.narrator.is_none());
            if me && line.tongue.manner.spaceless && !han::fate::is_me(line, at, hit.to) {
                at = hit.to;
                continue;
            }
            if me && !in_quotation(line, at) {
                if let Some(narrator) = memory.narrator {
                    if let Some(draft) = drafts.get_mut(narrator) {
                        draft.refer(line.span(at, hit.to));
                    }
                    parties.push(Party {
                        from: at,
                        to: hit.to,
                        who: Who::Person(narrator),
                    });
                }
                at = hit.to;
                continue;
            }
            parties.push(Party {
                from: at,
                to: hit.to,
                who: Who::Pronoun,
            });
            at = hit.to;
            continue;
        }
        at += 1;
    }
    parties.sort_by_key(|party| party.from);
    parties
}

/// Finds where a number word ends that counts people without naming them: "ئىككىسى".
fn together(line: &Line<'_>, at: usize, next: usize) -> Option<usize> {
    let fits = line.tongue.manner.agglutinative && line.is(at, Category::Collective);
    fits.then_some(next)
}

/// Tells whether only places are named within the words for a group: "六名来自马尔康县的藏人".
fn only_places(line: &Line<'_>, from: usize, to: usize, items: &[Item], drafts: &[Draft]) -> bool {
    let next = items.partition_point(|item| item.from < to);
    line.tongue.manner.spaceless
        && items
            .get(next.saturating_sub(8)..next)
            .unwrap_or_default()
            .iter()
            .filter(|item| item.to > from)
            .all(|item| drafts.get(item.draft).is_some_and(Draft::is_place))
}

/// Tells whether a number only sums up the names before it: "王立民、孙浩三人", "王立民等三人".
fn sums_up(line: &Line<'_>, at: usize, items: &[Item], drafts: &[Draft]) -> bool {
    let names_end = if line.lower(at.saturating_sub(1)) == "等" {
        at.saturating_sub(1)
    } else {
        at
    };
    // Names stand in order and do not overlap, so only the last one before can end there.
    let next = items.partition_point(|item| item.from < names_end);
    next.checked_sub(1)
        .and_then(|last| items.get(last))
        .is_some_and(|item| {
            item.to == names_end && drafts.get(item.draft).is_some_and(Draft::is_person)
        })
}

/// A number word that counts people alone or before a word nobody knows: "троих", "двоих прохожих".
fn alone(line: &Line<'_>, at: usize) -> Option<(u64, usize)> {
    line.hit(at, Category::Collective)?;
    let people: f64 = line.hit(at, Category::Number)?.value.parse().ok()?;
    if line.is(at + 1, Category::Unit) {
        return None;
    }
    let noun = |step: usize| {
        let lower = line.lower(step);
        line.is_word(step)
            && !line.word(step).capital
            && line.hits(step).is_empty()
            && ["их", "ых", "ов", "ев", "ей"]
                .iter()
                .any(|end| lower.ends_with(end))
    };
    let mut to = at + 1;
    while to < at + 4 && noun(to) {
        to += 1;
    }
    Some((people as u64, to))
}

/// Without blanks the words that bound a number are part of what the group is called.
fn group_begin(line: &Line<'_>, at: usize) -> usize {
    if !line.tongue.manner.spaceless {
        return at;
    }
    let bounds = [Category::AtLeast, Category::AtMost, Category::About];
    if at >= 2 && line.folded_range(at - 2, at) == "其中" {
        return at - 2;
    }
    (1..=3)
        .rev()
        .filter_map(|back| at.checked_sub(back))
        .find(|from| {
            line.hits(*from)
                .iter()
                .any(|hit| hit.to == at && bounds.contains(&hit.category))
        })
        .unwrap_or(at)
}

/// Finds where "himself" ends that stands behind a name.
fn own_self(line: &Line<'_>, at: usize) -> Option<usize> {
    line.hit(at, Category::Pronoun)
        .filter(|hit| hit.value == "self")
        .map(|hit| hit.to)
}

/// Finds where words for one unnamed person end that begin with "one": "bir tonush ayal".
fn somebody(line: &Line<'_>, at: usize) -> Option<usize> {
    let one = line.tongue.manner.agglutinative
        && line.is_word(at)
        && line
            .hit(at, Category::Number)
            .is_some_and(|hit| hit.value == "1");
    if !one {
        return None;
    }
    let head = |step: usize| {
        [
            Category::Role,
            Category::Office,
            Category::People,
            Category::Authority,
        ]
        .iter()
        .find_map(|category| line.hit(step, *category))
        .map(|hit| hit.to)
    };
    let mut to = (at + 1..at + 4)
        .take_while(|step| line.is_word(*step) && !line.is(*step, Category::Unit))
        .find_map(head)?;
    while let Some(next) = head(to) {
        to = next;
    }
    Some(to)
}

/// Finds where the words for one person without a name end: "ein dritter Student".
fn one_german(line: &Line<'_>, at: usize) -> Option<usize> {
    const ONE: [Category; 2] = [Category::Role, Category::People];
    // Who stands first is who the sentence tells of.
    let (sentence, _) = line.sentence_of(at);
    let subject = matches!(line.lower(at), "ein" | "eine")
        && (at == sentence
            || at > 0
                && matches!(
                    line.lower(at - 1),
                    "wurde" | "war" | "ist" | "wird" | "sei" | "auch" | "und"
                ));
    if !line.tongue.manner.nouns_capital || !subject {
        return None;
    }
    let noun = (at + 1..at + 4).find(|step| line.word(*step).capital || !line.is_word(*step))?;
    let adjectives = (at + 1..noun).all(|step| {
        ["e", "er", "en", "es", "em"]
            .iter()
            .any(|ending| line.lower(step).ends_with(ending))
    });
    let hit = ONE.iter().find_map(|category| line.hit(noun, *category))?;
    let other = line.is_any(noun, &[Category::Office, Category::Authority]);
    (adjectives && !other).then_some(hit.to)
}

/// Tells whether a quotation is open at a word.
fn in_quotation(line: &Line<'_>, at: usize) -> bool {
    (at.saturating_sub(NEAR)..at)
        .rev()
        .find_map(|step| match line.word(step).kind {
            Kind::Mark('«' | '“' | '„' | '「') => Some(true),
            Kind::Mark('»' | '”' | '」') => Some(false),
            _ => None,
        })
        .unwrap_or_default()
}

/// Finds the one who tells the text: "I, NAME", "I am NAME".
pub(crate) fn narrator(line: &Line<'_>, items: &[Item], drafts: &[Draft]) -> Option<DraftNumber> {
    items.iter().find_map(|item| {
        if line.tongue.manner.spaceless
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && han::fate::introduces(line, item.from).is_some_and(|me| !in_quotation(line, me))
        {
            return Some(item.draft);
        }
        // "Арыз иесі: NAME".
        let person = drafts.get(item.draft).is_some_and(Draft::is_person);
        if person
            && item.from > 1
            && matches!(line.word(item.from - 1).kind, Kind::Mark(':' | '–' | '—'))
            && ends_here(line, item.from - 1, &[Category::Teller])
        {
            return Some(item.draft);
        }
        let comma = matches!(
            line.word(item.from.wrapping_sub(1)).kind,
            Kind::Mark(',' | '،')
        );
        let before = item.from.checked_sub(1 + usize::from(comma))?;
        let me = line
            .hit(before, Category::Pronoun)
            .is_some_and(|hit| hit.value == "me" && hit.to + usize::from(comma) == item.from);
        let person = drafts.get(item.draft).is_some_and(Draft::is_person);
        (me && person && !in_quotation(line, before)).then_some(item.draft)
    })
}

/// Tells whether a word says how old somebody is.
fn is_age(lower: &str) -> bool {
    [
        "ياش",
        "yash",
        "йаш",
        "жаста",
        "жасар",
        "jasta",
        "jasar",
        "جاستا",
        "جاسار",
        "жашта",
        "жашар",
    ]
    .iter()
    .any(|age| lower.starts_with(age))
}

/// Finds where a word for people ends that stands behind a number, over at most three adjectives.
pub(crate) fn people_behind(line: &Line<'_>, at: usize) -> Option<usize> {
    if line.tongue.manner.spaceless {
        return han::people_behind(line, at);
    }
    // "41 ياشلىق ئۇيغۇر" is one, and 41 years old.
    if line.tongue.manner.agglutinative && is_age(line.lower(at)) {
        return None;
    }
    (at..at + 4).find_map(|step| {
        let between = (at..step).all(|word| {
            line.is_word(word)
                && !line.is_any(
                    word,
                    &[
                        Category::Unit,
                        Category::Month,
                        Category::Passive,
                        Category::Active,
                        Category::Speech,
                        Category::Noun,
                    ],
                )
                // "2022 wurden mindestens dreißig Kritiker verhaftet".
                && !(line.tongue.manner.nouns_capital
                    && line.is_any(
                        word,
                        &[Category::Number, Category::AtLeast, Category::About],
                    ))
                // "№45 мектептің үш мұғалімі": the number counts nobody.
                && !(line.tongue.manner.agglutinative
                    && (line.is(word, Category::Number)
                        || line.tongue.manner.is_owner(line.lower(word))))
        });
        let to = line
            .hit(step, Category::People)
            .map(|hit| hit.to)
            .or_else(|| called_by_deed(line, step).then_some(step + 1))?;
        between.then_some(to)
    })
}

/// Tells whether a word no list has is one for people by how it is made: "төрт *жұмысшы*",
/// "drei *Streikende*".
fn called_by_deed(line: &Line<'_>, at: usize) -> bool {
    const GERMAN: [&str; 14] = [
        "innen",
        "linge",
        "lingen",
        "isten",
        "enten",
        "anten",
        "ierte",
        "ierten",
        "ende",
        "enden",
        "mannschaften",
        "kräfte",
        "leute",
        "mitglieder",
    ];
    // Whoever does it for a living, and whoever shares something: -шы, -кер, -дас.
    const TURKIC: [&str; 24] = [
        "шы", "ші", "шысы", "шісі", "кер", "гер", "кері", "гері", "дас", "ласы", "shi", "shisi",
        "شي", "شيسي", "чы", "чи", "чу", "чү", "چي", "چيسي", "chi", "chisi", "داش", "dash",
    ];
    let manner = &line.tongue.manner;
    let lower = line.lower(at);
    if !line.is_word(at) || lower.chars().count() < 5 {
        return false;
    }
    const OTHER: [Category; 6] = [
        Category::Unit,
        Category::Month,
        Category::Ordinal,
        Category::PlaceHead,
        Category::Facility,
        Category::OrgHead,
    ];
    if line.is_any(at, &OTHER) {
        return false;
    }
    if manner.nouns_capital {
        return line.word(at).capital && crate::tongues::ends_with(lower, &GERMAN);
    }
    let ordinal = [
        "інші", "ыншы", "inshi", "نشي", "инчи", "ынчы", "inchi", "ىنچى", "ينچي",
    ];
    manner.agglutinative
        && line
            .tongue
            .endings
            .bases(lower)
            .iter()
            .filter(|base| base.chars().count() > 4)
            .any(|base| {
                crate::tongues::ends_with(base, &TURKIC)
                    && !crate::tongues::ends_with(base, &ordinal)
            })
}

/// Makes drafts of parties when an event or demand needs them.
pub(crate) fn draft_of(
    line: &Line<'_>,
    party: &Party,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let bytes = line.span(party.from, party.to);
    let name = line.slice(party.from, party.to).to_owned();
    let value = match party.who {
        Who::Person(draft) | Who::Organisation(draft) => return Some(draft),
        Who::Group(people) => DraftValue::Group {
            name,
            people: (people > 0).then_some(people),
        },
        Who::Authority | Who::Somebody => DraftValue::Body { name },
        Who::Pronoun => return None,
    };
    // The same words are the same body; the same span is the same group.
    let near = drafts.len().saturating_sub(NEAR);
    let known = drafts
        .iter()
        .skip(near)
        .rposition(|draft| match (&draft.value, &value) {
            (DraftValue::Body { name: one }, DraftValue::Body { name: other }) => one == other,
            (DraftValue::Group { .. }, DraftValue::Group { .. }) => draft.main == bytes,
            _ => false,
        })
        .map(|place| place + near);
    if let Some(known) = known {
        if let Some(draft) = drafts.get_mut(known) {
            draft.mention(bytes);
        }
        return Some(known);
    }
    drafts.push(Draft::new(bytes, value, 0.7, "rule:parties-words/1"));
    Some(drafts.len() - 1)
}
