//! Facilities with their name or number: prisons, camps, hotels.
//!
//! Never takes a bare word such as "prison": without a name or number it is no place.

use super::{Candidate, Guess, family_like, hung, quoted};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::{heads, nouns};

/// A prison, a hotel: with its name or number.
pub(super) fn facility(line: &Line<'_>, from: usize, head_end: usize, found: &mut Vec<Candidate>) {
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
        if let Some((inside, end)) = quoted(line, to) {
            let _ = inside;
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
            if !cased {
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
