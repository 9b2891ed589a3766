//! Persons in scripts with capitals: rows of words with a capital, and what speaks for a name.
//!
//! Never looks at organisations and places; what they took already is left out.

use super::organisations::heading;
use super::{
    Candidate, Guess, ends_here, family_like, father_like, initial, mask, open, surroundings,
};
use crate::tongues::lexicon::Category;
use crate::tongues::line::Line;
use crate::tongues::{nouns, russian, turkish};

/// The longest name of a person, in words.
const LONGEST: usize = 5;

/// Tells whether a word has the ending of a father's name somewhere: "Болатұлына".
fn father_stem(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    let fathers = line.tongue.manner.father_endings;
    fathers.iter().any(|ending| word.contains(ending))
}

pub(super) fn cased(line: &Line<'_>, found: &mut Vec<Candidate>) {
    if line.shouting || heading(line) && !any_given(line) {
        return;
    }
    let titled = line.tongue.manner.apostrophe_cuts && turkish::people::is_title(line);
    let taken = mask(line, found);
    let taken = |at: usize| taken.get(at).copied().unwrap_or_default();
    let mut at = 0;
    while at < line.words.len() {
        if taken(at) {
            at += 1;
            continue;
        }
        // "S. E." is a form of address, and no initials.
        if line.tongue.manner.nouns_capital
            && let Some(title) = line.hit(at, Category::Title)
            && title.to > at + 1
        {
            at = title.to;
            continue;
        }
        let given = line.is(at, Category::Given);
        if !open(line, at) && !initial(line, at) {
            at += 1;
            continue;
        }
        if line.tongue.manner.apostrophe_cuts && turkish::people::letters(line, at) {
            found.push(Candidate {
                from: at,
                to: at + 1,
                guess: Guess::Person,
                weight: 3,
            });
            at += 1;
            continue;
        }
        if let Some(place) = line.tongue.places.find(line, at)
            && !(given
                && open(line, place.to)
                && !taken(place.to)
                && !(line.tongue.manner.agglutinative
                    && line.tongue.manner.is_closed(line.lower(at))))
            && !(given && line.tongue.manner.apostrophe_cuts && turkish::people::single(line, at))
        {
            at = place.to;
            continue;
        }
        let mut to = at + 1;
        while to < at + LONGEST && to < line.words.len() {
            let close = line.word(to).begin - line.word(to - 1).end <= 2;
            let particle = if line.tongue.manner.nouns_capital {
                line.hits(at + 1).iter().any(|hit| {
                    hit.category == Category::Particle && hit.to > to && open(line, hit.to)
                })
            } else {
                line.is(to, Category::Particle) && (open(line, to + 1) || !line.word(to).capital)
            };
            if !close || !(open(line, to) || initial(line, to) || particle) || taken(to) {
                break;
            }
            if line.tongue.manner.is_closed(line.lower(to - 1)) {
                break;
            }
            // "Сайра Турдакунова кызынын": her daughter, and no father's name behind a family
            // name; "Қанат Оспанов Азаттыққа": whom he speaks to.
            if line.tongue.manner.agglutinative
                && to > at + 1
                && family_like(line, to - 1)
                && (particle && line.lower(to).chars().count() > 4
                    // "Жанар Әлімқұлова Серік Жаналиннің": two people.
                    || given && line.is(to, Category::Given) && !father_like(line, to)
                    || !line.is_any(to, &[Category::Given, Category::Family])
                        && line.tongue.manner.has_case(line.lower(to))
                        && !family_like(line, to)
                        && !father_stem(line, to))
            {
                break;
            }
            // "судьи Орловой А.Б. Государственное обвинение": initials behind a name end it.
            if line.tongue.manner.declines
                && initial(line, to - 1)
                && !initial(line, to)
                && !given
                && (at..to).any(|step| !initial(line, step) && !line.is_mark(step, '.'))
            {
                break;
            }
            if line.tongue.places.find(line, to).is_some()
                && !line.is_any(to, &[Category::Given, Category::Family])
                && !family_like(line, to)
                && (!line.tongue.manner.apostrophe_cuts || !turkish::people::surname(line, at, to))
            {
                break;
            }
            to += 1;
            // The point of an initial is a mark of its own where nothing follows it closely.
            if line.is_mark(to, '.')
                && line.touches(to)
                && line.written(to - 1).chars().count() == 1
            {
                to += 1;
            }
        }
        while to > at + 1 && line.is_mark(to - 1, '.') {
            to -= 1;
        }
        // The first word of a sentence has its capital for that reason.
        let doubtful = line.word(at).first
            && !given
            && !initial(line, at)
            && !line.is(at, Category::Family)
            && !father_like(line, at)
            && to - at > 1
            && !family_like(line, at);
        let from = if doubtful
            && (at + 1..to).any(|step| line.is(step, Category::Given))
            && !line.is(at + 1, Category::Particle)
            && !family_like(line, at + 1)
        {
            at + 1
        } else {
            at
        };
        // "Жұбайы Күнзия Өмірзаққызы": whose wife she is opens the sentence, and is no name.
        let from = if from == at
            && line.word(at).first
            && to - at > 1
            && !given
            && line.tongue.manner.agglutinative
            && line.is_any(at, &[Category::Kin, Category::Role])
        {
            at + 1
        } else {
            from
        };
        let from = if line.tongue.manner.nouns_capital {
            nouns::behind_trade(line, from, to)
        } else {
            from
        };
        let cut = if line.tongue.manner.declines {
            russian::names::cut(line, from, to)
        } else {
            vec![(from, to)]
        };
        let several = cut.len() > 1;
        for (index, (from, to)) in cut.into_iter().enumerate() {
            // Who stands in the genitive before another name is named for sure.
            let owner = 2 * u32::from(several && index == 0);
            let latin = (line.tongue.manner.declines || cyrillic(line))
                && to > from + 1
                && line.slice(from, to).is_ascii()
                && surroundings(line, from, to) == 0;
            found.push(Candidate {
                from,
                to,
                guess: if latin {
                    Guess::Organisation
                } else {
                    Guess::Person
                },
                weight: if line.tongue.manner.apostrophe_cuts {
                    turkish::people::weight(line, from, to, titled, weigh(line, from, to))
                } else {
                    weigh(line, from, to) + owner
                },
            });
        }
        at = to;
    }
}

fn any_given(line: &Line<'_>) -> bool {
    // A name that is a word too ("талап") says nothing in a line of capitals.
    (0..line.words.len()).any(|at| {
        line.hits(at)
            .iter()
            .any(|hit| hit.category == Category::Given && hit.value != "word")
    })
}

/// Tells whether the language is written in Cyrillic with endings hung on.
fn cyrillic(line: &Line<'_>) -> bool {
    let manner = &line.tongue.manner;
    manner.agglutinative && manner.fold.is_none() && manner.cased
}

/// Tells whether a word that no list has is built as Kazakh and Kyrgyz given names are.
fn built_like_given(line: &Line<'_>, at: usize) -> bool {
    const TAILS: [&str; 22] = [
        "долла",
        "дулла",
        "улла",
        "олла",
        "хан",
        "бек",
        "бай",
        "жан",
        "гүл",
        "нұр",
        "нур",
        "ғали",
        "қали",
        "мұрат",
        "мурат",
        "ғазы",
        "темір",
        "темир",
        "құл",
        "кул",
        "алы",
        "айым",
    ];
    let word = line.lower(at);
    let built =
        |word: &str| word.chars().count() > 5 && TAILS.iter().any(|tail| word.ends_with(tail));
    line.hits(at).is_empty()
        && line.tongue.places.find(line, at).is_none()
        && (built(word)
            || line
                .tongue
                .endings
                .bases(word)
                .iter()
                .any(|base| built(base)))
}

/// Weighs what speaks for a person.
fn weigh(line: &Line<'_>, from: usize, to: usize) -> u32 {
    let mut weight = 0;
    let words = to - from;
    if (from..to).any(|at| line.is(at, Category::Given)) {
        weight += 3;
    }
    if (from..to).any(|at| family_like(line, at)) {
        weight += if words > 1 { 2 } else { 1 };
    }
    if (from..to).any(|at| father_like(line, at)) {
        weight += 2;
    }
    if words == 1 && cyrillic(line) && built_like_given(line, from) {
        weight += 1;
    }
    if (from..to).any(|at| initial(line, at)) && words > 1 {
        weight += 2;
    }
    let nouns = line.tongue.manner.nouns_capital;
    if words >= 2 && !nouns && !(words == 2 && line.word(from).first) {
        weight += 2;
    }
    if nouns {
        let unknown = |at: usize| line.hits(at).is_empty() && nouns::unexplained(line, at);
        if words >= 2 && !line.word(from).first && (from..to).all(unknown) {
            weight += 2;
        }
        if words >= 2 && nouns::opens_with_name(line, from, to)
            || nouns::age_behind(line, to) && (from..to).all(|at| nouns::unexplained(line, at))
        {
            weight += 2;
        }
        // A trade right before a capital that is no noun: "der Geschäftsmann Taphel".
        if nouns::unexplained(line, from)
            && ends_here(
                line,
                from,
                &[Category::Role, Category::Office, Category::Kin],
            )
        {
            weight += 1;
        }
    }
    if line.tongue.manner.declines {
        weight += russian::names::weight(line, from, to);
    }
    weight + surroundings(line, from, to)
}
