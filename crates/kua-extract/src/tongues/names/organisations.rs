//! Organisations: known ones, names in quotation marks, head words with capitals, short forms.
//!
//! Never decides which of two stretches that overlap is kept, but for heads that are surer.

use super::{Candidate, Guess, ends_here, family_like, father_like, hung, initial, quoted};
use crate::tongues::heads;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};

/// The longest line of a date under a title, in words.
const DATE_LINE: usize = 16;

/// Names in quotation marks behind or before a word for organisations, heads with what belongs to them, short forms.
pub(super) fn organisations(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < line.words.len() {
        if let Some(hit) = line.hit(at, Category::Organisation) {
            found.push(Candidate {
                from: at,
                to: hit.to,
                guess: Guess::Organisation,
                weight: 6,
            });
            at = hit.to;
            continue;
        }
        if let Some((from, to)) = quoted(line, at) {
            // "Redaktion von „Freie Feder“".
            let owned = at > 1
                && line.tongue.manner.nouns_capital
                && matches!(line.lower(at - 1), "von" | "der" | "des")
                && ["redaktion", "büro", "büros"]
                    .iter()
                    .any(|end| line.lower(at - 2).ends_with(end));
            let before = owned
                || ends_here(line, at, &[Category::OrgWord, Category::OrgHead])
                    && !deed(line, from, to);
            let behind = line.is_any(to + 1, &[Category::OrgWord, Category::OrgHead]);
            // «Тоо кабар», 26-октябрь: who publishes stands before the date.
            let dated = line.tongue.manner.agglutinative
                && at == 0
                && line.words.len() <= DATE_LINE
                && line.is_mark(to + 1, ',')
                && line.word(to + 2).kind == Kind::Number;
            if before || behind || dated {
                found.push(Candidate {
                    from,
                    to,
                    guess: Guess::Organisation,
                    weight: 5,
                });
                at = to + 1;
                continue;
            }
            // Another case of a name that is introduced elsewhere.
            let person =
                (from..to).any(|step| line.is(step, Category::Given) || family_like(line, step));
            if line.tongue.manner.declines && to - from <= 4 && !person {
                let tells = ends_here(line, at, &[Category::Speech])
                    || (to + 1..to + 3)
                        .any(|step| line.is_any(step, &[Category::Speech, Category::Ask]));
                found.push(Candidate {
                    from,
                    to,
                    guess: Guess::Organisation,
                    weight: if tells { 3 } else { 1 },
                });
            }
        }
        if let Some((from, to)) = heads::organisation(line, at) {
            found.retain(|candidate| candidate.to <= from || candidate.from >= to);
            found.push(Candidate {
                from,
                to,
                guess: Guess::Organisation,
                weight: 5,
            });
            at = to;
            continue;
        }
        // Languages with cases find heads by what agrees with them.
        if !line.tongue.manner.declines
            && let Some(to) = headed(line, at)
        {
            found.push(Candidate {
                from: at,
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            continue;
        }
        let letters = line.written(at).chars().count();
        if line.tongue.manner.cased
            && line.all_capitals(at)
            && (2..=6).contains(&letters)
            && !initial(line, at)
            && !line.is_any(
                at,
                &[
                    Category::Stop,
                    Category::Law,
                    Category::Given,
                    Category::Month,
                ],
            )
            && line.tongue.places.find(line, at).is_none()
            && !line.shouting
        {
            let near = ends_here(line, at, &[Category::OrgWord, Category::OrgHead])
                || line.is_mark(at.wrapping_sub(1), '(')
                || line.is_any(
                    at + 1,
                    &[Category::Speech, Category::OrgHead, Category::OrgWord],
                );
            found.push(Candidate {
                from: at,
                to: at + 1,
                guess: Guess::Organisation,
                weight: if near { 4 } else { 2 },
            });
        }
        at += 1;
    }
}

/// Tells whether words in quotation marks say what is done, where there are no capitals to tell it
/// from a name: "سوت «قانۇنسىز يىغىلىش» دېگەن نام بىلەن".
fn deed(line: &Line<'_>, from: usize, to: usize) -> bool {
    let manner = &line.tongue.manner;
    !manner.cased
        && (line.is(from, Category::Offence)
            || crate::tongues::ends_with(line.lower(to - 1), manner.no_name_endings))
}

/// Finds an organisation that is a head word with capitals beside it.
fn headed(line: &Line<'_>, at: usize) -> Option<usize> {
    let manner = &line.tongue.manner;
    if !manner.cased || manner.nouns_capital || line.shouting || !line.word(at).capital {
        return None;
    }
    // "Tashkenttiki ...": where it is does not belong to the name.
    if crate::tongues::ends_with(line.lower(at), manner.place_endings)
        && line.tongue.places.find(line, at).is_some()
        && !line.tongue.places.is_name(line.lower(at))
    {
        return None;
    }
    let plain = |step: usize| {
        line.is_word(step)
            && !line.is_any(
                step,
                &[
                    Category::Stop,
                    Category::Month,
                    Category::Weekday,
                    Category::Role,
                    Category::Office,
                    Category::Title,
                ],
            )
            // A given name is also a word: "Hope Association", but not first, where a person stands.
            && (!line.is(step, Category::Given)
                || step > at && line.is(step + 1, Category::OrgHead))
    };
    // A head in front of the next word's capital begins a sentence, and no name.
    let opens = line.word(at).first && line.is(at, Category::OrgHead);
    let owner =
        |step: usize| line.is(step, Category::PlaceHead) && manner.is_owner(line.lower(step));
    let person = |step: usize| person_like(line, step) && !owner(step);
    if manner.agglutinative && (opens || person(at) || person(at + 1)) {
        return None;
    }
    // Capitals, then the head: "Almaty City Court", "Алматинский городской суд", "Алматы қалалық соты".
    let order = |step: usize| {
        step > at
            && manner.ordinal_points
            && (line.word(step).kind == Kind::Number && line.lower(step).len() <= 2
                || line.is_mark(step, '.') && line.word(step - 1).kind == Kind::Number)
    };
    let mut step = at;
    // "Медеу аудандық соты": a district may have a person's name.
    let adjective = |step: usize| {
        manner.agglutinative
            && step == at
            && line.is(step + 1, Category::OrgWord)
            && line.is(step, Category::Given)
    };
    while step < at + 6 && (plain(step) || adjective(step) || order(step)) {
        if order(step) {
            step += 1;
            continue;
        }
        if step > at && hung(line, step) && line.word(step - 1).kind == Kind::Word {
            return None;
        }
        if let Some(hit) = line.hit(step, Category::OrgHead)
            && (step > at || line.word(hit.to).capital && !line.word(at).first)
            && !(manner.agglutinative && step > at && person(step - 1))
        {
            let mut to = hit.to;
            while to < hit.to + 4
                && line.word(to).capital
                && plain(to)
                && line.tongue.places.find(line, to).is_none()
            {
                to += 1;
            }
            return Some(to);
        }
        let goes_on = line.word(step).capital
            || step > at
                && line.hits(step).iter().any(|hit| {
                    matches!(
                        hit.category,
                        Category::Nation
                            | Category::PlaceHead
                            | Category::OrgWord
                            | Category::Authority
                    )
                });
        if !goes_on {
            return None;
        }
        step += 1;
    }
    None
}

/// Tells whether a word can only be part of a person's name.
fn person_like(line: &Line<'_>, at: usize) -> bool {
    let lower = line.lower(at);
    // "Алматы" ends like a word with a case, and has none.
    let closed = line.tongue.manner.is_closed(lower) && !line.tongue.places.is_name(lower);
    family_like(line, at) || father_like(line, at) || closed
}
