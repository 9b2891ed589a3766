//! Clauses of a German sentence: which words stand in a relative clause, and what is governed by
//! a preposition or belongs to another noun.
//!
//! Never reads names or events; it only says how words hang together.

use crate::draft::DraftNumber;
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};
use crate::tongues::story::{Party, Who};

/// Prepositions: what they govern is neither who speaks nor who suffers.
const PREPOSITIONS: [&str; 42] = [
    "an",
    "am",
    "auf",
    "aus",
    "außer",
    "bei",
    "beim",
    "bis",
    "dank",
    "durch",
    "entgegen",
    "für",
    "gegen",
    "gegenüber",
    "gemäß",
    "hinter",
    "in",
    "im",
    "ins",
    "infolge",
    "laut",
    "mit",
    "nach",
    "neben",
    "ohne",
    "samt",
    "seit",
    "seitens",
    "statt",
    "trotz",
    "über",
    "um",
    "unter",
    "von",
    "vom",
    "vor",
    "während",
    "wegen",
    "zu",
    "zum",
    "zur",
    "zwischen",
];

/// Tells whether a word is a preposition.
pub(crate) fn is_preposition(line: &Line<'_>, at: usize) -> bool {
    !line.word(at).capital && PREPOSITIONS.contains(&line.lower(at))
        || line.word(at).first && PREPOSITIONS.contains(&line.lower(at))
}

/// Tells whether what begins here hangs on a preposition, or belongs to the noun before it:
/// "gegenüber der dpa", "die Sprecherin der GfbV", "an Bundeskanzlerin X".
pub(crate) fn is_governed(line: &Line<'_>, from: usize) -> bool {
    let mut article = false;
    let mut at = from;
    while at > 0 && from - at < 7 {
        at -= 1;
        let lower = line.lower(at);
        if line.is_mark(at, ',')
            && at > 0
            && line.is_any(at - 1, &[Category::Kin, Category::Role, Category::Office])
        {
            continue;
        }
        if !line.is_word(at) {
            return false;
        }
        if is_preposition(line, at) {
            return true;
        }
        let dative = [
            "des", "dem", "den", "seiner", "ihrer", "unserer", "meiner", "einer", "seinem",
            "ihrem", "unserem", "meinem", "einem", "deinem", "seinen", "ihren", "unseren",
            "seines", "ihres", "unseres", "meines", "eines",
        ];
        if dative.contains(&lower) {
            return true;
        }
        if lower == "der" {
            // "die Sprecherin der GfbV": a feminine that belongs to the noun before.
            let noun = at > 0 && line.is_word(at - 1) && line.word(at - 1).capital;
            let man = line.is_any(at + 1, &[Category::Role, Category::Office, Category::Kin])
                && !line.lower(at + 1).ends_with("in");
            let by_prep = at > 0 && is_preposition(line, at - 1);
            return by_prep || noun && !man;
        }
        let belongs = line.is_any(
            at,
            &[
                Category::Role,
                Category::Office,
                Category::Kin,
                Category::Title,
                Category::Nation,
                Category::OrgWord,
                Category::OrgHead,
                Category::People,
            ],
        );
        let adjective = !line.word(at).capital
            && ["e", "er", "en", "es", "em"]
                .iter()
                .any(|ending| lower.ends_with(ending));
        if matches!(
            lower,
            "die" | "das" | "ein" | "eine" | "sein" | "seine" | "ihr" | "ihre"
        ) {
            article = true;
            continue;
        }
        if article || !(belongs || adjective) {
            return false;
        }
    }
    false
}

/// Pronouns that begin a relative clause.
const RELATIVES: [&str; 9] = [
    "der", "die", "das", "dem", "den", "dessen", "deren", "denen", "welche",
];

/// Words that begin other clauses behind a comma.
const CONJUNCTIONS: [&str; 20] = [
    "dass", "weil", "nachdem", "bevor", "während", "obwohl", "als", "sodass", "damit", "ob", "wo",
    "wie", "wenn", "da", "indem", "ehe", "bis", "seit", "obgleich", "wobei",
];

/// What kind of clause a stretch between commas is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clause {
    Relative,
    Dependent,
}

/// Finds the clause of its own that a word stands in, if any: its begin behind the comma, and its
/// end.
pub(crate) fn clause_of(
    line: &Line<'_>,
    at: usize,
    (begin, end): (usize, usize),
) -> Option<(usize, usize, Clause)> {
    let comma = (at.saturating_sub(40).max(begin)..at).rev().find(|step| {
        matches!(
            line.word(*step).kind,
            Kind::Mark(',' | ';' | '–' | '—' | '(' | ')')
        )
    })?;
    if !line.is_mark(comma, ',') {
        return None;
    }
    let to = (at..end.min(at + 40))
        .find(|step| {
            matches!(
                line.word(*step).kind,
                Kind::Mark(',' | ';' | '–' | '—' | '.')
            )
        })
        .unwrap_or(end);
    let first = comma + 1;
    let pronoun = if is_preposition(line, first) {
        first + 1
    } else {
        first
    };
    // An apposition has no verb at its end: ", der Busfahrer X,".
    let verb = |step: usize| line.is_word(step) && !line.word(step).capital;
    // ", das Gericht habe ...": an article with its noun begins no such clause.
    let article = matches!(line.lower(pronoun), "der" | "die" | "das")
        && pronoun == first
        && line.word(pronoun + 1).capital;
    if RELATIVES.contains(&line.lower(pronoun)) && !article && to > pronoun + 1 && verb(to - 1) {
        return Some((first, to, Clause::Relative));
    }
    CONJUNCTIONS
        .contains(&line.lower(first))
        .then_some((first, to, Clause::Dependent))
}

/// What governs somebody who only stands beside what happened to another.
const BESIDE: [&str; 14] = [
    "mit",
    "bei",
    "beim",
    "durch",
    "gegenüber",
    "laut",
    "von",
    "vom",
    "für",
    "nach",
    "zu",
    "zum",
    "neben",
    "außer",
];

/// The preposition right in front of a name or pronoun, over its article and role.
fn governed_by<'l>(line: &'l Line<'_>, from: usize) -> Option<&'l str> {
    let at = (from.saturating_sub(4)..from).rev().find(|at| {
        let lower = line.lower(*at);
        let described = line.is_any(
            *at,
            &[
                Category::Role,
                Category::Office,
                Category::Kin,
                Category::Title,
                Category::Nation,
                Category::People,
            ],
        );
        let small = !line.word(*at).capital
            && [
                "e", "er", "en", "es", "em", "der", "die", "das", "des", "dem",
            ]
            .iter()
            .any(|ending| lower.ends_with(ending));
        !(described || small) || is_preposition(line, *at)
    })?;
    is_preposition(line, at).then(|| line.lower(at))
}

/// Leaves out those to whom a verb does not point: whoever stands in another clause, whoever
/// hangs on a preposition, officials where somebody acts.
pub(crate) fn sufferers<'p>(
    line: &Line<'_>,
    choice: Vec<&'p Party>,
    trigger: &Hit,
    sentence: (usize, usize),
    official: impl Fn(&Party) -> bool,
) -> Vec<&'p Party> {
    // "Fünf Männer durchsuchten ...": who stands right before an active verb does it.
    let choice: Vec<&Party> = choice
        .into_iter()
        .filter(|party| {
            trigger.category != Category::Active
                || !matches!(party.who, Who::Group(_))
                || party.from > sentence.0 + 1
                // "Fünf Männer in Zivil durchsuchten".
                || !(party.to..party.to + 3)
                    .take_while(|at| line.is_word(*at))
                    .any(|at| line.is_any(at, &[Category::Active, Category::Apart]))
        })
        .collect();
    let own = clause_of(line, trigger.from, sentence);
    let verb = matches!(trigger.category, Category::Passive | Category::State);
    let kept: Vec<&Party> = choice
        .iter()
        .copied()
        .filter(|party| {
            let theirs = clause_of(line, party.from, sentence);
            let apart = matches!(theirs, Some((_, _, Clause::Relative))) && theirs != own;
            let beside = verb
                && party.to <= trigger.from
                && governed_by(line, party.from).is_some_and(|word| BESIDE.contains(&word));
            let acts =
                matches!(trigger.category, Category::Noun | Category::Active) && official(party);
            !apart && !beside && !acts
        })
        .collect();
    if kept.is_empty() { choice } else { kept }
}

/// Finds of whom a relative clause tells: whoever stands before its comma.
pub(crate) fn antecedent<'p>(
    line: &Line<'_>,
    parties: &'p [Party],
    trigger: &Hit,
    sentence: (usize, usize),
) -> Option<&'p Party> {
    let (first, _, Clause::Relative) = clause_of(line, trigger.from, sentence)? else {
        return None;
    };
    let pronoun = line.lower(first);
    let fits = match trigger.category {
        Category::Passive | Category::State => {
            matches!(pronoun, "der" | "die" | "das" | "welche")
        }
        Category::Active => matches!(pronoun, "den" | "die"),
        _ => false,
    };
    // "dessen Bruder verhaftet wurde", "der mit X verhaftet wurde": X is no one else's antecedent.
    let next = parties.partition_point(|party| party.from < first);
    let before = next.checked_sub(1).and_then(|last| parties.get(last))?;
    let near = before.to < first && first - before.to <= 6 && before.from >= sentence.0;
    (fits && near && !matches!(before.who, Who::Authority | Who::Organisation(_))).then_some(before)
}

/// Finds whom "er" or "sie" means: the one whom the clauses before it in the same sentence are
/// about. "Sein Kollege X erhielt ein Jahr; er wurde entlassen."
pub(crate) fn pronoun(
    line: &Line<'_>,
    parties: &[Party],
    chosen: &Party,
    begin: usize,
    official: impl Fn(&Party) -> bool,
) -> Option<DraftNumber> {
    if !line.tongue.manner.nouns_capital || !matches!(line.lower(chosen.from), "er" | "sie") {
        return None;
    }
    let next = parties.partition_point(|party| party.from < chosen.from);
    let before = parties.get(next.saturating_sub(12)..next)?;
    let mut persons = before.iter().filter(|party| {
        party.from >= begin && matches!(party.who, Who::Person(_)) && !official(party)
    });
    let first = persons.next()?;
    let Who::Person(number) = first.who else {
        return None;
    };
    // "X sagte, er sei verhaftet worden": not the one who says so.
    let says = (begin..chosen.from).rev().take(40).any(|at| {
        line.is_any(at, &[Category::Speech, Category::Ask])
            || matches!(line.lower(at), "erfuhr" | "erfuhren" | "hörte" | "wusste")
    });
    if says {
        return None;
    }
    // Two who have names: nobody knows which of them is meant.
    let other = persons.any(|party| party.who != first.who);
    (!other && !is_governed(line, first.from)).then_some(number)
}
