//! Places that a word for places or an ending tells: villages, districts, squares.
//!
//! Never looks up known places; the gazetteer has those.

use super::facility::{coded, facility};
use super::{Candidate, Guess};
use crate::tongues::Side;
use crate::tongues::heads;
use crate::tongues::lexicon::Category;
use crate::tongues::line::Line;
use crate::tongues::turkish::buildings;

/// Facilities and villages: "СИЗО Алматы", "село Актас", "Ақтас ауылы".
pub(super) fn places(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut inside = 0;
    for at in 0..line.words.len() {
        if at > 0 && told_by_ending(line, at) {
            push_place(found, at, at + 1);
        }
        if let Some(to) = coded(line, at).filter(|_| at >= inside) {
            push_place(found, at, to);
            inside = to;
        }
        // The last words of a longer one are no facility of their own.
        if at >= inside
            && let Some(hit) = line.hit(at, Category::Facility).copied()
        {
            facility(line, at, hit.to, found);
            inside = hit.to;
        }
        if let Some(hit) = line.hit(at, Category::PlaceHead).copied() {
            if heads::is_place(line, at) && !line.tongue.manner.place_heads_stay {
                push_place(found, at - 1, at);
                continue;
            }
            let manner = &line.tongue.manner;
            if manner.apostrophe_cuts {
                if let Some((from, to)) = buildings::locality(line, at, hit.to) {
                    push_place(found, from, to);
                }
                continue;
            }
            // "بۋىرشىن اۋدانى": without capitals the ending of belonging says that a name stands before.
            if manner.small_names() && manner.agglutinative {
                let belongs = !line
                    .tongue
                    .lexicon
                    .is_bare(line.lower(hit.to - 1), hit.category);
                if at > 0
                    && belongs
                    && line.is_word(at - 1)
                    && line.hits(at - 1).is_empty()
                    && line.tongue.places.find(line, at - 1).is_none()
                {
                    push_place(found, at - 1, hit.to);
                }
                continue;
            }
            let name = |step: usize| {
                manner.cased
                    && !manner.nouns_capital
                    && line.word(step).capital
                    && line.is_word(step)
                    && !line.is_any(
                        step,
                        &[
                            Category::Given,
                            Category::Role,
                            Category::Stop,
                            Category::Month,
                        ],
                    )
                    && !line.word(step).first
                    && line.tongue.places.find(line, step).is_none()
            };
            if manner.noun_object == Side::Left && manner.agglutinative {
                // "Қазыбек би ауданы", "Абай даңғылы": called after somebody.
                let honour = usize::from(
                    at > 1
                        && matches!(
                            line.lower(at - 1),
                            "би" | "батыр" | "хан" | "ата" | "bi" | "batir" | "han" | "ata"
                        ),
                );
                let after = at > honour
                    && line.word(at - 1 - honour).capital
                    && !line.word(at - 1 - honour).first
                    && (honour > 0 || line.is(at - 1, Category::Given))
                    && !manner.has_case(line.lower(at - 1))
                    && !matches!(line.lower(at).chars().nth(1), Some('у' | 'u') if line.lower(at).starts_with("ауыл") || line.lower(at).starts_with("auil"))
                    && !(at > 1 + honour
                        && line.word(at - 2 - honour).capital
                        && line.is(at - 2 - honour, Category::Given));
                if after {
                    push_place(found, at - 1 - honour, hit.to);
                } else if at > 0 && name(at - 1) && !manner.is_closed(line.lower(at - 1)) {
                    // "Зеленый Бор ауылы".
                    let two = at > 1
                        && name(at - 2)
                        && !manner.has_case(line.lower(at - 2))
                        && line.hits(at - 2).is_empty();
                    push_place(found, at - 1 - usize::from(two), hit.to);
                }
            } else if name(hit.to) && !line.touches(hit.to) {
                push_place(found, hit.to, hit.to + 1);
            } else if at > 0 && name(at - 1) {
                push_place(found, at - 1, at);
            }
        }
    }
}

/// Tells whether a word with a capital has the ending of where something is: "Дөңмазардағы".
fn told_by_ending(line: &Line<'_>, at: usize) -> bool {
    let manner = &line.tongue.manner;
    manner.cased
        && line.word(at).capital
        && !line.word(at).first
        && crate::tongues::ends_with(line.lower(at), manner.place_endings)
        && line.hits(at).is_empty()
        && line.tongue.places.find(line, at).is_none()
}

/// Adds a place, unless somebody surer stands there.
pub(crate) fn push_place(found: &mut Vec<Candidate>, from: usize, to: usize) {
    found.retain(|candidate| {
        candidate.to <= from
            || candidate.from >= to
            || candidate.guess != Guess::Person
            || candidate.weight >= 4
    });
    if !found
        .iter()
        .any(|candidate| candidate.from < to && from < candidate.to)
    {
        found.push(Candidate {
            from,
            to,
            guess: Guess::Place,
            weight: 4,
        });
    }
}
