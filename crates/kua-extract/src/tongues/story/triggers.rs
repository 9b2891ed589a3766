//! The words of a sentence that say that something happened.
//!
//! Never says to whom, and does not look whether it is denied or only wished for.

use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};

/// How far the parts of a verb may stand from one another, in words.
const LONGEST_CLAUSE: usize = 30;

/// Words for somebody.
const PERSONS: [Category; 7] = [
    Category::People,
    Category::Role,
    Category::Kin,
    Category::Office,
    Category::Given,
    Category::Family,
    Category::Nation,
];

/// The trigger words of a sentence, the longest at each place.
pub(super) fn triggers(line: &Line<'_>, begin: usize, end: usize) -> Vec<Hit> {
    const FORMS: [Category; 5] = [
        Category::Passive,
        Category::Active,
        Category::Noun,
        Category::State,
        Category::Attribute,
    ];
    let manner = &line.tongue.manner;
    let mut found = Vec::new();
    let mut at = begin;
    while at < end {
        let longest = line
            .hits(at)
            .iter()
            .filter(|hit| FORMS.contains(&hit.category))
            .max_by_key(|hit| hit.to);
        match longest {
            Some(hit) if manner.agglutinative && covered(line, hit) => at = hit.to,
            Some(hit) => {
                found.push(voiced(line, begin, *hit));
                at = hit.to;
            }
            None => at += 1,
        }
    }
    if manner.nouns_capital {
        found.extend(penalties(line, begin, end));
    }
    where_it_happened(line, &mut found);
    for hit in line.all(begin, end, Category::Apart) {
        let Some((particle, kind)) = hit.value.split_once(' ') else {
            continue;
        };
        let last = (hit.to..(hit.to + LONGEST_CLAUSE).min(end)).find(|at| {
            line.lower(*at) == particle
                && !found.iter().any(|hit| hit.from <= *at && *at < hit.to)
                && (*at + 1 == end || !line.is_word(*at + 1) || line.is(*at + 1, Category::And))
        });
        // "nahmen zwei Telefone mit": nobody is taken away.
        let thing = last.filter(|last| {
            let before = last - 1;
            manner.nouns_capital
                && kind == "detention"
                && line.word(before).capital
                && !line.is_any(before, &PERSONS)
                && (line.is(before.saturating_sub(1), Category::Number)
                    || line.word(before.saturating_sub(1)).kind == Kind::Number)
        });
        let last = last.filter(|_| thing.is_none());
        if let Some(at) = last {
            found.push(Hit {
                from: at,
                to: at + 1,
                category: Category::Active,
                value: kind,
                stem: None,
            });
        }
    }
    found
}

/// "Түрмеде қайтыс болды", "在狱中去世": the prison is where it happened, and no event of its own.
fn where_it_happened(line: &Line<'_>, found: &mut Vec<Hit>) {
    let manner = &line.tongue.manner;
    if !manner.agglutinative && !manner.spaceless && !manner.apostrophe_cuts {
        return;
    }
    let places: Vec<usize> = found
        .windows(2)
        .filter_map(|pair| {
            let [place, deed] = pair else { return None };
            let near = deed.from - place.to.min(deed.from) <= 4
                && !(place.to..deed.from).any(|at| matches!(line.word(at).kind, Kind::Mark(_)));
            let where_at = place.category == Category::State
                || manner.spaceless && line.lower(place.to - 1) == "中";
            (near
                && where_at
                && matches!(
                    place.value,
                    "pretrial_detention" | "imprisonment" | "detention"
                )
                && matches!(deed.value, "death" | "torture"))
            .then_some(place.from)
        })
        .collect();
    found.retain(|hit| !places.contains(&hit.from) || matches!(hit.value, "death" | "torture"));
}

/// "Er erhielt wegen X eine Strafe von zwei Jahren": the verb and what it gives stand far apart.
fn penalties(line: &Line<'_>, begin: usize, end: usize) -> Option<Hit> {
    let verb = (begin..end).find(|at| {
        matches!(
            line.lower(*at),
            "erhielt" | "erhielten" | "bekam" | "bekamen" | "erhält" | "erhalten"
        )
    })?;
    if line.is_any(verb, &[Category::State, Category::Passive]) {
        return None;
    }
    let penalty = (verb + 1..(verb + LONGEST_CLAUSE).min(end)).find(|at| {
        line.word(*at).capital && line.lower(*at).ends_with("strafe") && line.lower(at + 1) == "von"
    })?;
    let fine = line.lower(penalty).starts_with("geld");
    Some(Hit {
        from: verb,
        to: verb + 1,
        category: Category::State,
        value: if fine { "fine" } else { "sentence" },
        stem: None,
    })
}

/// Tells whether a word is part of a longer expression that means something else: "плакат ұстап
/// тұрды" holds a poster, "митингке шақырды" asks nobody for anything.
pub(crate) fn covered(line: &Line<'_>, hit: &Hit) -> bool {
    (1..=3).any(|back| {
        hit.from.checked_sub(back).is_some_and(|at| {
            line.hits(at).iter().any(|other| {
                other.category == Category::Unreal && other.value == "behind" && other.to >= hit.to
            })
        })
    })
}

/// A verb that names no voice is passive where a sign of it stands before: "被警方带走".
fn voiced(line: &Line<'_>, begin: usize, hit: Hit) -> Hit {
    if !line.tongue.manner.spaceless || hit.category != Category::Active {
        return hit;
    }
    let from = hit.from.saturating_sub(24).max(begin);
    let passive = (from..hit.from)
        .rev()
        .take_while(|at| !matches!(line.word(*at).kind, Kind::Mark(mark) if !matches!(mark, '“' | '”' | '、' | '「' | '」')))
        .any(|at| matches!(line.lower(at), "被" | "遭" | "获" | "受" | "由"));
    Hit {
        category: if passive {
            Category::Passive
        } else {
            hit.category
        },
        ..hit
    }
}
