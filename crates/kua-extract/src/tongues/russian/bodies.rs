//! Courts, ministries, prisons and places in Russian, by their head words and what agrees with them.

use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::{Candidate, Guess, family_like};

/// Endings of adjectives in every case.
const ADJECTIVE: [&str; 19] = [
    "ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю",
    "ое", "ее", "ых", "их",
];

/// Endings of adjectives in the genitive.
const GENITIVE: [&str; 6] = ["ого", "его", "ой", "ей", "ых", "их"];

/// Short forms of states, behind the name of a body.
const STATES: [&str; 10] = [
    "рк", "рф", "кр", "рб", "рт", "руз", "сша", "кнр", "оон", "снг",
];

/// What offices are for, in the genitive between the head and the place.
const FIELDS: [&str; 22] = [
    "полиции",
    "милиции",
    "юстиции",
    "внутренних",
    "иностранных",
    "дел",
    "образования",
    "здравоохранения",
    "культуры",
    "информации",
    "финансов",
    "обороны",
    "труда",
    "безопасности",
    "национальной",
    "защиты",
    "населения",
    "печати",
    "связи",
    "и",
    "науки",
    "экономики",
];

/// Heads that are names only with a capital: "в центре Алматы" is no body.
const COMMON: [&str; 12] = [
    "центр",
    "школ",
    "групп",
    "сет",
    "клуб",
    "обществ",
    "союз",
    "движени",
    "отдел",
    "служб",
    "издани",
    "церк",
];

/// What a court or office is for: a part of the land.
const KINDS: [&str; 9] = [
    "районн",
    "городск",
    "областн",
    "краев",
    "межрайонн",
    "окружн",
    "военн",
    "гарнизонн",
    "кассационн",
];

/// Letters before the number of a prison.
const CODES: [&str; 24] = [
    "ик", "лиу", "сизо", "кп", "ла", "ак", "уг", "ек", "зк", "ес", "уш", "уе", "ап", "уя", "вк",
    "ук", "ик", "яп", "жд", "оп", "рк", "гм", "еп", "юк",
];

/// Finds bodies, facilities with a code, streets, and places behind a preposition.
pub(crate) fn candidates(line: &Line<'_>, found: &mut Vec<Candidate>) {
    if line.shouting {
        return;
    }
    let mut at = 0;
    while at < line.words.len() {
        let next = outlet(line, at, found)
            .or_else(|| facility(line, at, found))
            .or_else(|| street(line, at, found))
            .or_else(|| settlement(line, at, found))
            .or_else(|| body(line, at, found));
        if next.is_none() {
            place(line, at, found);
        }
        at = next.unwrap_or(at + 1).max(at + 1);
    }
}

fn adjective(line: &Line<'_>, at: usize, endings: &[&str]) -> bool {
    let lower = line.lower(at);
    line.is_word(at)
        && lower.chars().count() > 4
        && endings.iter().any(|ending| lower.ends_with(ending))
        && !line.is_any(
            at,
            &[
                Category::Stop,
                Category::Pronoun,
                Category::Given,
                Category::Role,
                Category::Office,
                Category::Month,
                Category::Passive,
                Category::Active,
                Category::Speech,
                Category::Number,
                Category::Ordinal,
            ],
        )
}

/// A head word with adjectives in front and a place behind.
fn body(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) -> Option<usize> {
    let head = line.hit(at, Category::OrgHead)?.to;
    let mut left = at;
    let mut begin = at;
    while left > 0 && at - left < 4 && adjective(line, left - 1, &ADJECTIVE) {
        left -= 1;
        if line.word(left).capital {
            begin = left;
        }
    }
    let capital = line.word(begin).capital;
    let local = |step: usize| {
        let lower = line.lower(step);
        lower.contains("ск") || lower.contains("цк")
    };
    // "Октябрьский районный суд": the kind of court stands between its name and its head.
    let kind = |step: usize| KINDS.iter().any(|kind| line.lower(step).starts_with(kind));
    let graded = begin + 1 < at && !kind(begin) && (begin + 1..at).any(kind);
    let led = begin < at && capital && (!line.word(begin).first || local(begin) || graded);
    let (to, named) = behind(line, head);
    let common = COMMON.iter().any(|stem| line.lower(at).starts_with(stem));
    let proper = named && (!common || capital && !line.word(begin).first);
    // A name in quotation marks says more than what stands in front of it.
    let quoted = matches!(line.word(head).kind, Kind::Mark('«' | '"' | '“' | '„'));
    // "судом по уголовным делам": written small, it is no name.
    let small = !led && !line.word(at).capital && line.lower(head) == "по";
    if quoted || small || !(led || proper) {
        return None;
    }
    found.push(Candidate {
        from: begin,
        to,
        guess: Guess::Organisation,
        weight: 5,
    });
    Some(to)
}

/// What belongs to a body behind its head: "Ленинского района Гродно", "города Алматы", "РК".
fn behind(line: &Line<'_>, head: usize) -> (usize, bool) {
    let mut to = head;
    let mut named = false;
    let mut step = head;
    while step < head + 7 {
        let capital = line.word(step).capital;
        if let Some(place) = line.tongue.places.find(line, step) {
            step = place.to;
            to = step;
            named = true;
        } else if STATES.contains(&line.lower(step)) && capital {
            step += 1;
            to = step;
            named = true;
        } else if adjective(line, step, &GENITIVE) {
            named |= capital && line.is(step + 1, Category::PlaceHead);
            step += 1;
        } else if let Some(hit) = line.hit(step, Category::PlaceHead) {
            step = hit.to;
            // "района Заречье": no list of places has every district.
            let next = line.word(step);
            let unknown = !named
                && next.capital
                && line.is_word(step)
                && !line.is_any(step, &[Category::Given, Category::Stop, Category::Role])
                && line.tongue.places.find(line, step).is_none();
            if unknown && line.lower(hit.from).chars().count() > 3 {
                step += 1;
                named = true;
            }
            if named {
                to = step;
            }
        } else if FIELDS.contains(&line.lower(step)) {
            step += 1;
        } else if line.lower(step) == "по"
            && let Some((end, place)) = matters(line, step, head)
        {
            step = end;
            to = end;
            named |= place;
        } else if line.hit(step, Category::Organisation).is_some() && line.all_capitals(step) {
            // "Департамент КНБ".
            step += 1;
            to = step;
            named = true;
        } else {
            break;
        }
    }
    (to, named)
}

/// What a body is for, behind "по": "по уголовным делам", "по правам человека", "по Алматинской области".
fn matters(line: &Line<'_>, by: usize, head: usize) -> Option<(usize, bool)> {
    let small = |at: usize| line.is_word(at) && !line.word(at).capital;
    let mut at = by + 1;
    if let Some(place) = line.tongue.places.find(line, at) {
        return Some((place.to, true));
    }
    let local = adjective(line, at, &["ому", "ему", "ой"]) && line.word(at).capital;
    if local && let Some(hit) = line.hit(at + 1, Category::PlaceHead) {
        return Some((hit.to, true));
    }
    let nations = by > 0 && line.lower(by - 1) == "оон";
    if by != head && !nations {
        return None;
    }
    let first = at;
    while at < by + 4 && small(at) && adjective(line, at, &["ым", "им", "ой", "ому", "ему"])
    {
        at += 1;
    }
    let known = matches!(
        line.lower(at),
        "делам"
            | "правам"
            | "защите"
            | "борьбе"
            | "противодействию"
            | "вопросам"
            | "надзору"
    );
    let fits = small(at) && (known || nations && at > first);
    if !fits {
        return None;
    }
    let more = line.lower(at) != "делам" || at == first;
    let end = if more && known && small(at + 1) {
        at + 2
    } else {
        at + 1
    };
    Some((end, false))
}

/// "агентство КазТАГ", "Vlast.kz": a name that looks like none of a person.
fn outlet(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) -> Option<usize> {
    let written = line.written(at);
    if !line.is_word(at) || !line.word(at).capital {
        return None;
    }
    let address = written.contains('.')
        && written.is_ascii()
        && written
            .rsplit('.')
            .next()
            .is_some_and(|end| (2..=5).contains(&end.len()));
    let mixed = written.chars().skip(1).any(char::is_uppercase)
        && written.chars().any(char::is_lowercase)
        && !written.contains(['-', '.']);
    let headed =
        crate::tongues::names::ends_here(line, at, &[Category::OrgHead, Category::OrgWord]);
    let stop = line.is(at, Category::Stop);
    if stop || !(address && written.chars().count() > 4 || headed && (mixed || written.is_ascii()))
    {
        return None;
    }
    let mut to = at + 1;
    while headed && to < at + 3 && line.word(to).capital && line.written(to).is_ascii() {
        to += 1;
    }
    found.push(Candidate {
        from: at,
        to,
        guess: Guess::Organisation,
        weight: 4,
    });
    Some(to)
}

/// "ИК-2", "следственный изолятор ЛА-155/18".
fn facility(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) -> Option<usize> {
    let lower = line.lower(at);
    let (letters, digits) = lower.split_once('-')?;
    let numbered = digits.chars().all(|digit| digit.is_ascii_digit()) && !digits.is_empty();
    if !numbered || !line.word(at).capital {
        return None;
    }
    let mut begin = at;
    for back in 1..=4 {
        if let Some(from) = at.checked_sub(back)
            && line
                .hits(from)
                .iter()
                .any(|hit| hit.to == at && hit.category == Category::Facility)
        {
            begin = from;
        }
    }
    if begin == at && !CODES.contains(&letters) {
        return None;
    }
    let mut to = at + 1;
    if line.is_mark(to, '/') && line.touches(to) && line.word(to + 1).kind == Kind::Number {
        to += 2;
    }
    found.push(Candidate {
        from: begin,
        to,
        guess: Guess::Place,
        weight: 6,
    });
    Some(to)
}

/// "улица Кирова": the head belongs to the name, and the name is no person.
fn street(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) -> Option<usize> {
    const STREETS: [&str; 9] = [
        "улиц",
        "ул.",
        "проспект",
        "площад",
        "переул",
        "бульвар",
        "шоссе",
        "набережн",
        "микрорайон",
    ];
    if !STREETS.iter().any(|stem| line.lower(at).starts_with(stem)) {
        return None;
    }
    let mut to = at + 1;
    while to < at + 4 && line.word(to).capital && line.is_word(to) {
        to += 1;
    }
    if to == at + 1 {
        return None;
    }
    found.push(Candidate {
        from: at,
        to,
        guess: Guess::Place,
        weight: 6,
    });
    Some(to)
}

/// "село Туздыбастау", "в уезде Эмин": what stands behind such a word is a place, known or not.
fn settlement(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) -> Option<usize> {
    const HEADS: [&str; 15] = [
        "сел",
        "посел",
        "пос.",
        "дер.",
        "деревн",
        "аул",
        "кишлак",
        "станиц",
        "хутор",
        "уезд",
        "город",
        "махалл",
        "джамоат",
        "волост",
        "р-н",
    ];
    let lower = line.lower(at);
    let head = line.is(at, Category::PlaceHead)
        && (HEADS.iter().any(|head| lower.starts_with(head))
            || matches!(lower, "г." | "п." | "с."));
    let name = at + 1;
    let fits = head
        && line.is_word(name)
        && line.word(name).capital
        && !line.word(name).first
        && line.lower(name).chars().count() > 2
        && !line.is_any(
            name,
            &[
                Category::Stop,
                Category::PlaceHead,
                Category::Month,
                Category::Role,
            ],
        )
        && !adjective(line, name, &["ого", "его"])
        && line.tongue.places.find(line, name).is_none();
    if !fits {
        return None;
    }
    found.push(Candidate {
        from: name,
        to: name + 1,
        guess: Guess::Place,
        weight: 6,
    });
    Some(name + 1)
}

/// An unknown name behind "в" or "из" that has the ending a place would have there.
fn place(line: &Line<'_>, at: usize, found: &mut Vec<Candidate>) {
    let endings: &[char] = match line.lower(at) {
        "в" | "во" => &['е', 'и', 'у', 'о'],
        "из" | "из-под" | "близ" | "около" => &['а', 'ы', 'и', 'я', 'о'],
        _ => return,
    };
    let name = at + 1;
    let word = line.word(name);
    let fits = line.is_word(name)
        && word.capital
        && !line.all_capitals(name)
        && line.hits(name).is_empty()
        && line.lower(name).chars().count() > 3
        && line.lower(name).ends_with(endings)
        && line
            .lower(name)
            .chars()
            .all(|letter| ('а'..='я').contains(&letter) || letter == '-')
        && !line.word(name + 1).capital
        && !family_like(line, name)
        && line.tongue.places.find(line, name).is_none();
    if fits {
        found.push(Candidate {
            from: name,
            to: name + 1,
            guess: Guess::Place,
            weight: 3,
        });
    }
}
