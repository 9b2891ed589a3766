//! Which words are quoted: between marks or behind a dash, without the words of who tells them.
//!
//! Never says who speaks, and leaves out names and words that are held at arm's length.

use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line, is_han};
use crate::tongues::names::ends_here;
use crate::tongues::registry::Item;

/// Words between quotation marks that are speech: long enough, and no name.
pub(super) fn between_marks(line: &Line<'_>, items: &[Item]) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        let close: &[char] = match line.word(at).kind {
            Kind::Mark('«') => &['»'],
            Kind::Mark('„') => &['“', '”', '"'],
            Kind::Mark('“') => &['”', '"', '“'],
            Kind::Mark('”') if line.tongue.manner.spaceless => &['”', '“'],
            Kind::Mark('”') => &['”'],
            Kind::Mark('"') => &['"'],
            Kind::Mark('「') => &['」'],
            Kind::Mark('『') => &['』'],
            Kind::Mark('‹') => &['›'],
            // Some houses turn them round: »Words«.
            Kind::Mark('»')
                if (at == 0 || !line.touches(at))
                    && line.touches(at + 1)
                    && !line.tongue.manner.spaceless =>
            {
                &['«']
            }
            _ => {
                at += 1;
                continue;
            }
        };
        let open_mark = line.word(at).kind;
        let mut depth = 0;
        let mut end = at + 1;
        while end < line.words.len() {
            if let Kind::Mark(mark) = line.word(end).kind {
                if close.contains(&mark) && depth == 0 {
                    break;
                }
                if Kind::Mark(mark) == open_mark && matches!(mark, '«' | '„' | '「') {
                    depth += 1;
                } else if close.contains(&mark) {
                    depth -= 1;
                }
            }
            end += 1;
        }
        let closed = end < line.words.len();
        let from = at + 1;
        let offence = (line.tongue.manner.agglutinative || line.tongue.manner.apostrophe_cuts)
            && (line.is(end + 1, Category::Accused)
                || line.is(end + 2, Category::Accused)
                || line.is_mark(at.wrapping_sub(1), '(')
                    && ends_here(line, at - 1, &[Category::Accused]));
        if !offence
            && speech(line, from, end)
            && !items.iter().any(|item| item.from == from && item.to == end)
            && (closed || at <= 1)
        {
            found.push((from, end, closed));
            at = end + 1;
            continue;
        }
        at = if closed { end + 1 } else { from };
    }
    found
}

/// Cuts words within marks where who speaks stands between dashes: "«One, — said she. — Two»".
pub(super) fn interrupted(
    line: &Line<'_>,
    span: (usize, usize, bool),
) -> Vec<(usize, usize, bool)> {
    let (from, to, closed) = span;
    let dash = |at: usize| {
        matches!(line.word(at).kind, Kind::Mark('—' | '–' | '-'))
            && !(line.touches(at) && line.touches(at + 1))
            && matches!(
                line.word(at.saturating_sub(1)).kind,
                Kind::Mark(',' | '.' | '!' | '?' | '…')
            )
    };
    let cut = (from + 1..to).find(|at| {
        dash(*at) && (*at + 1..(*at + 4).min(to)).any(|step| line.is(step, Category::Speech))
    });
    let Some(first) = cut else {
        return vec![span];
    };
    let second = (first + 2..to.min(first + 16)).find(|at| dash(*at));
    let end = first - usize::from(line.is_mark(first - 1, ','));
    let mut parts = vec![(from, end, true)];
    match second {
        Some(second) if second + 1 < to => parts.push((second + 1, to, closed)),
        _ => {}
    }
    parts
}

/// Tells words that were said from a name or a word that is held at arm's length.
fn speech(line: &Line<'_>, from: usize, to: usize) -> bool {
    let han = (from..to)
        .filter(|at| line.written(*at).chars().next().is_some_and(is_han))
        .count();
    let words = (from..to).filter(|at| line.is_word(*at)).count();
    let stops = matches!(
        line.word(to.saturating_sub(1)).kind,
        Kind::Mark(',' | '.' | '!' | '?' | '…' | '。' | '！' | '？' | '，' | '،' | '؟')
    );
    let followed = matches!(
        line.word(to + 1).kind,
        Kind::Mark(',' | '–' | '—' | '，' | '،' | '-')
    ) || (to + 1..to + 3).any(|at| line.is(at, Category::Speech))
        || line.is_mark(from.saturating_sub(2), ':')
        || line.is_mark(from.saturating_sub(2), '：');
    if han * 2 > words {
        // What is called by its name is no speech: a facility, a body, an offence.
        if !stops
            && ends_here(
                line,
                to,
                &[Category::Facility, Category::OrgHead, Category::Offence],
            )
        {
            return false;
        }
        // 罪名是“煽动民族仇恨、民族歧视”.
        let open = from.saturating_sub(1);
        let accused = ends_here(line, open, &[Category::Accused])
            || matches!(line.lower(open.saturating_sub(1)), "是" | "为" | "了")
                && ends_here(line, open.saturating_sub(1), &[Category::Accused]);
        if !stops && (accused || line.is(from, Category::Offence)) {
            return false;
        }
        let told = (from.saturating_sub(20)..from.saturating_sub(1))
            .chain(to + 1..to + 20)
            .any(|at| line.is(at, Category::Speech));
        // "称“…”", "敦促各方“…”": the words right before the marks say that these are somebody's.
        let begin = line.sentence_of(open.saturating_sub(1)).0;
        let asked = (open.saturating_sub(24).max(begin)..open).any(|at| line.is(at, Category::Ask));
        if ends_here(line, open, &[Category::Speech]) && han >= 6 || asked && han >= 9 {
            return true;
        }
        let clauses = (from..to).any(|at| matches!(line.word(at).kind, Kind::Mark(',' | '，')));
        return han >= 8 && (stops || followed || told && clauses || han >= 14)
            || han >= 6
                && told
                && matches!(
                    line.word(from.saturating_sub(2)).kind,
                    Kind::Mark(',' | '，')
                )
            || han >= 4 && stops && (followed || told);
    }
    if line.tongue.manner.declines && words >= 1 && declined_speech(line, from, to, words, stops) {
        return true;
    }
    // "wegen „...“ (Artikel 228)": what somebody is accused of.
    let charged = line.tongue.manner.nouns_capital
        && !stops
        && line.word(from).capital
        && (ends_here(line, from.saturating_sub(1), &[Category::Accused])
            || line.is(from, Category::Offence)
            || line.is_any(to + 1, &[Category::Accused])
            || line.is_mark(to + 1, '(')
                && matches!(
                    line.lower(to + 2),
                    "artikel" | "art." | "paragraf" | "paragraph" | "§"
                ));
    if charged {
        return false;
    }
    let split = line.is_mark(to + 1, ',') && line.is(to + 2, Category::Speech);
    let (begin, _) = line.sentence_of(from.saturating_sub(1));
    let sign = (from.saturating_sub(6).max(begin)..from).any(|at| line.is(at, Category::Sign));
    // "X-тің айтуынша, шешім «жоғарыдан берілген тапсырмамен» шыққан": a part of what was said.
    let told = || {
        line.tongue.manner.agglutinative
            && (from.saturating_sub(12).max(begin)..from)
                .any(|at| line.is(at, Category::Speech) && line.is_mark(at + 1, ','))
            && !line.is_any(to + 1, &[Category::OrgHead, Category::OrgWord])
    };
    !sign && (words >= 6 || words >= 3 && (stops || followed || told())) || words >= 2 && split
}

/// Tells short words that were said by the words around: "«Нет», — ответил X", "По словам X, «...»".
fn declined_speech(line: &Line<'_>, from: usize, to: usize, words: usize, stops: bool) -> bool {
    let open = from.saturating_sub(1);
    let named = ends_here(
        line,
        open,
        &[Category::OrgWord, Category::OrgHead, Category::Facility],
    );
    if named {
        return false;
    }
    let dash = |at: usize| matches!(line.word(at).kind, Kind::Mark('—' | '–' | '-'));
    let mark = |at: usize| usize::from(line.is_mark(at, ',') || line.is_mark(at, '.'));
    let after = to + 1 + mark(to + 1);
    let told_behind = dash(after) && (after + 1..after + 4).any(|at| line.is(at, Category::Speech));
    let (begin, _) = line.sentence_of(open.saturating_sub(1));
    let said = || {
        (open.saturating_sub(16).max(begin)..open)
            .any(|at| line.is_any(at, &[Category::Speech, Category::Ask]))
    };
    // "..., что «...»", "по словам X, «...»", "сказал: «...»".
    let led = open > 0
        && (line.is_mark(open - 1, ':')
            || words >= 2 && line.is_mark(open - 1, ',')
            || words >= 3 && matches!(line.lower(open - 1), "что" | "как" | "будто" | "якобы")
            || words >= 2 && stops);
    told_behind || led && said()
}

/// Cuts out who speaks, where that stands between the marks: "«Words, – says NAME, – more words»".
pub(super) fn without_teller(
    line: &Line<'_>,
    span: (usize, usize, bool),
) -> Vec<(usize, usize, bool)> {
    let (begin, end, closed) = span;
    let mut parts = Vec::new();
    let mut from = begin;
    for at in begin..=end {
        let dash = at > begin
            && matches!(line.word(at).kind, Kind::Mark('—' | '–' | '-'))
            && !line.touches(at)
            && matches!(
                line.word(at - 1).kind,
                Kind::Mark(',' | '.' | '!' | '?' | '…')
            );
        if at == end || dash {
            parts.push((from, at));
            from = at + 1;
        }
    }
    let told = |index: usize, part: &(usize, usize)| {
        index % 2 == 1 && (part.0..part.1.min(part.0 + 4)).any(|at| line.is(at, Category::Speech))
    };
    let cut = parts
        .iter()
        .enumerate()
        .any(|(index, part)| told(index, part));
    if !cut || parts.len() < 2 {
        return vec![span];
    }
    parts
        .iter()
        .enumerate()
        .filter(|(index, part)| !told(*index, part))
        .map(|(_, (from, to))| {
            let trail = line.is_mark(to.saturating_sub(1), ',');
            (*from, to - usize::from(trail), closed)
        })
        .filter(|(from, to, _)| from < to)
        .collect()
}

/// Dialogue behind a dash: "— Words, — says NAME. — More words."
pub(super) fn behind_dash(line: &Line<'_>) -> Vec<(usize, usize, bool)> {
    let dash = |at: usize| matches!(line.word(at).kind, Kind::Mark('—' | '–'));
    // "X: — Words": who speaks stands in front.
    let named = line.tongue.manner.declines
        && !dash(0)
        && line.words.first().is_some_and(|word| word.capital);
    let colon = (1..12).find(|at| named && line.is_mark(*at, ':') && dash(at + 1));
    if let Some(colon) = colon {
        return vec![(colon + 2, line.words.len(), true)];
    }
    if !dash(0) {
        return Vec::new();
    }
    let mut parts = Vec::new();
    let mut from = 1;
    for at in 1..=line.words.len() {
        let cut = at == line.words.len()
            || dash(at)
                && matches!(
                    line.word(at - 1).kind,
                    Kind::Mark(',' | '.' | '!' | '?' | '…')
                );
        if cut {
            parts.push((from, at));
            from = at + 1;
        }
    }
    let told = |part: &(usize, usize)| {
        (part.0..part.1.min(part.0 + 6)).any(|at| line.is(at, Category::Speech))
    };
    if parts.len() < 2 || !parts.iter().skip(1).any(told) {
        return Vec::new();
    }
    parts
        .iter()
        .enumerate()
        .filter(|(index, part)| *index == 0 || !told(part))
        .map(|(_, (from, to))| {
            let trail = line.is_mark(to.saturating_sub(1), ',');
            (*from, to - usize::from(trail), true)
        })
        .filter(|(from, to, _)| from < to)
        .collect()
}
