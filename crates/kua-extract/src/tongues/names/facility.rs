//! Facilities with their name or number: prisons, camps, hotels.
//!
//! Never takes a bare word such as "prison": without a name or number it is no place.

use super::{Candidate, Guess, family_like, father_like, hung, quoted};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::turkish::buildings;
use crate::tongues::{heads, nouns};

/// A prison, a hotel: with its name or number.
pub(super) fn facility(line: &Line<'_>, from: usize, head_end: usize, found: &mut Vec<Candidate>) {
    if line.tongue.manner.apostrophe_cuts {
        if let Some(begin) = buildings::building(line, from) {
            found.retain(|candidate| candidate.to <= begin || candidate.from >= head_end);
            found.push(Candidate {
                from: begin,
                to: head_end,
                guess: Guess::Place,
                weight: 5,
            });
            return;
        }
        if !at_quote_end(line, from) {
            return;
        }
    }
    let cased = line.tongue.manner.cased;
    let mut begin = from;
    let mut to = head_end;
    // "СИЗО № 5", "colony No. 5", "ИК-2".
    let numbered = line.is_mark(to, '№') || matches!(line.lower(to), "no" | "no." | "nr." | "nr");
    if numbered || line.is_mark(to, '-') && line.touches(to) {
        to += 1;
    }
    if line.word(to).kind == Kind::Number && to > head_end
        || line.word(to).kind == Kind::Number && line.touches(to)
    {
        to += 1;
    } else {
        to = head_end;
        if let Some((_, end)) = quoted(line, to) {
            // A church is rather its people than its house: they are an organisation.
            if line.tongue.manner.nouns_capital && line.is(from, Category::OrgWord) {
                return;
            }
            to = end + 1;
        } else {
            while cased
                && !line.tongue.manner.agglutinative
                && to < head_end + 3
                && line.word(to).capital
                && line.is_word(to)
                && !line.is_any(
                    to,
                    &[
                        Category::Stop,
                        Category::Month,
                        Category::Given,
                        Category::Role,
                    ],
                )
                && !(line.tongue.manner.declines && family_like(line, to))
            {
                // A place of several words goes in whole.
                let place = line.tongue.places.find(line, to).map(|place| place.to);
                to = place
                    .filter(|_| line.tongue.manner.declines)
                    .unwrap_or(to + 1);
            }
        }
    }
    // "Haftanstalt LA-155/16".
    if to > head_end
        && line.tongue.manner.nouns_capital
        && line.is_mark(to, '/')
        && line.touches(to)
        && line.touches(to + 1)
        && line.word(to + 1).kind == Kind::Number
    {
        to += 2;
    }
    // "das Gefängnis von Osterfeld".
    if to == head_end && line.tongue.manner.nouns_capital && line.lower(to) == "von" {
        to = nouns::owner_place(line, to + 1).unwrap_or(to);
    }
    // Names in front: "Hotel" behind its name, or a place in an adjective.
    if to == head_end {
        if at_quote_end(line, from) {
            if let Some(open) = (from.saturating_sub(8)..from.saturating_sub(1))
                .rev()
                .find(|step| quoted(line, *step).is_some_and(|(_, end)| end + 1 == from))
            {
                begin = open;
            }
        } else {
            while cased
                && begin > 0
                && from - begin < 3
                && may_own(line, begin - 1, from, head_end)
                && !line.tongue.manner.is_closed(line.lower(begin - 1))
                && line.word(begin - 1).capital
                && !heads::is_apart(line, begin - 1)
                && line.is_word(begin - 1)
                && !hung(line, begin)
                && (!line.tongue.manner.nouns_capital
                    || line.tongue.places.find(line, begin - 1).is_some())
                && !line.word(begin - 1).first
                && !line.is_any(
                    begin - 1,
                    &[
                        Category::Stop,
                        Category::Month,
                        Category::Role,
                        Category::Title,
                    ],
                )
            {
                begin -= 1;
            }
            if begin == from && line.tongue.manner.small_names() {
                while begin > 0
                    && from - begin < 8
                    && !heads::is_where(line, begin - 1)
                    && (1..=8).any(|back| {
                        begin >= back
                            && line
                                .tongue
                                .places
                                .find(line, begin - back)
                                .is_some_and(|place| place.to == begin)
                    })
                {
                    let back = (1..=8)
                        .find(|back| {
                            begin >= *back
                                && line
                                    .tongue
                                    .places
                                    .find(line, begin - back)
                                    .is_some_and(|place| place.to == begin)
                        })
                        .unwrap_or(1);
                    begin -= back;
                }
            }
        }
    }
    if to == head_end
        && let Some(name) = heads::facility(line, from).filter(|name| *name < begin)
    {
        begin = name;
    }
    if begin == from && to == head_end {
        match heads::numbered(line, from) {
            Some(number) => begin = number,
            None => return,
        }
    }
    let coded = |known: &Candidate| {
        known.from < to && begin < known.to && known.weight >= 6 && known.guess == Guess::Place
    };
    if line.tongue.manner.declines && found.iter().any(coded) {
        return;
    }
    found.retain(|candidate| candidate.to <= begin || candidate.from >= to);
    found.push(Candidate {
        from: begin,
        to,
        guess: Guess::Place,
        weight: 5,
    });
}

fn at_quote_end(line: &Line<'_>, at: usize) -> bool {
    at > 1 && matches!(line.word(at - 1).kind, Kind::Mark('»' | '"' | '”' | '“'))
}

/// Tells whether a word with a capital may be the name of the facility behind it, where endings say
/// what belongs to what: "Ақмол түрмесі" does, "Ерлан Қасымов түрмеде" does not.
fn may_own(line: &Line<'_>, at: usize, from: usize, to: usize) -> bool {
    if !line.tongue.manner.agglutinative {
        return true;
    }
    let given_before = at > 0 && line.is(at - 1, Category::Given) && line.word(at - 1).capital;
    if family_like(line, at) || father_like(line, at) || given_before {
        return false;
    }
    let lexicon = &line.tongue.lexicon;
    let bases = line.tongue.endings.bases(line.lower(to - 1));
    bases.iter().any(|base| {
        base.ends_with(['ы', 'і', 'i', 'ي'])
            && line.tongue.endings.bases(base).iter().any(|bare| {
                bare.len() < base.len()
                    && (to > from + 1 || lexicon.is_whole(bare, Category::Facility))
            })
    })
}

/// Finds where the number of a prison ends that begins here: "УК-161/3 колониясы", "СИ-15".
///
/// Such numbers name a place where the word for it follows, or a number behind a stroke.
pub(super) fn coded(line: &Line<'_>, at: usize) -> Option<usize> {
    let manner = &line.tongue.manner;
    if !manner.agglutinative || !manner.cased || !line.is_word(at) || !line.word(at).capital {
        return None;
    }
    let (letters, digits) = line.written(at).split_once(['-', '‑'])?;
    let fits = (1..=3).contains(&letters.chars().count())
        && letters.chars().all(char::is_uppercase)
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !fits {
        return None;
    }
    let stroke = line.is_mark(at + 1, '/')
        && line.touches(at + 1)
        && line.touches(at + 2)
        && line.word(at + 2).kind == Kind::Number;
    let to = if stroke { at + 3 } else { at + 1 };
    let head = line.hit(to, Category::Facility).map(|hit| hit.to).or_else(|| {
        let plain = matches!(line.lower(to), word if word.starts_with("мекеме") || word.starts_with("mekeme"));
        plain.then_some(to + 1)
    });
    head.or(stroke.then_some(to))
}
