//! Articles of law and sentences: `data/<tag>/law.tsv`.
//!
//! A line has a pattern and what it finds: `article` (with `{A}`), `max` or `imposed` (with `{N}`
//! and `{U}`; without `{U}` a second `{N}` counts months, `half` adds half a year, `months` says
//! that `{N}` counts them, `last` that the last `{N}` of several holds), or either of these with `life`, `death` or a number of years behind it; `none`
//! keeps words from being read as a sentence. The longest pattern wins.

use std::collections::HashMap;

use kua_core::proposal::{Sentence, SentenceYears};

use super::lexicon::Category;
use super::line::{Kind, Line};
use super::pattern::{Index, Match, Pattern, Slot, Taken};
use crate::draft::ChargeDraft;

/// One line of the data file.
pub(crate) struct LawRule {
    pattern: Pattern,
    what: What,
    fixed: Option<SentenceYears>,
    /// What the number counts, where the pattern has no unit.
    counts: Counts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counts {
    Years,
    YearsAndHalf,
    Months,
    /// The last number and unit of several, which is what remains of the others.
    Last,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Article,
    Max,
    Imposed,
    None,
}

/// The articles and sentences of one language.
pub(crate) struct LawRules {
    rules: Vec<LawRule>,
    index: Index,
}

/// Reads the data file; what cannot be read is left out, and a test says so.
pub(crate) fn read(file: &'static str) -> LawRules {
    let rules: Vec<LawRule> = check(file).filter_map(Result::ok).collect();
    let index = Index::of(rules.iter().map(|rule| &rule.pattern));
    LawRules { rules, index }
}

/// Reads the data file line by line.
pub(crate) fn check(file: &'static str) -> impl Iterator<Item = Result<LawRule, String>> {
    file.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (pattern, meaning) = line
                .split_once('\t')
                .ok_or_else(|| format!("no meaning: {line}"))?;
            let mut words = meaning.split_whitespace();
            let what = match words.next() {
                Some("article") => What::Article,
                Some("max") => What::Max,
                Some("imposed") => What::Imposed,
                Some("none") => What::None,
                _ => return Err(format!("no such meaning: {line}")),
            };
            let mut counts = Counts::Years;
            let fixed = match words.next() {
                None => None,
                Some("half") => {
                    counts = Counts::YearsAndHalf;
                    None
                }
                Some("months") => {
                    counts = Counts::Months;
                    None
                }
                Some("last") => {
                    counts = Counts::Last;
                    None
                }
                Some("life") => Some(SentenceYears::Life),
                Some("death") => Some(SentenceYears::Death),
                Some(years) => Some(SentenceYears::Years(
                    years.parse().map_err(|_| format!("no years: {line}"))?,
                )),
            };
            Ok(LawRule {
                pattern: Pattern::read(pattern).map_err(|error| format!("{error} in {line}"))?,
                what,
                fixed,
                counts,
            })
        })
}

/// A charge as a sentence tells it.
pub(crate) struct Told {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) value: ChargeDraft,
    /// Where the imposed sentence stands, in a sentence that has several of them.
    pub(crate) apart: Option<usize>,
    /// Where that sentence ends.
    pub(crate) until: usize,
    /// Which one it is of how many in a row: "分别判处…三年、两年和一年".
    pub(crate) rank: Option<Rank>,
}

/// The place of a sentence in a row of sentences that are dealt out in order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rank {
    pub(crate) index: usize,
    pub(crate) count: usize,
    /// Where the row begins.
    pub(crate) from: usize,
}

/// A sentence with the words it stands in.
type Placed = (usize, usize, Sentence);

/// How far a law may stand from its article, in words.
const REACH: usize = 10;

/// Finds what a sentence says of articles, offences and sentences.
pub(crate) fn find(line: &Line<'_>, begin: usize, end: usize) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    let mut at = begin;
    let (mut max, mut imposed): (Option<Placed>, Option<Placed>) = (None, None);
    let mut more: Vec<Placed> = Vec::new();
    let mut ranks: HashMap<usize, Rank> = HashMap::new();
    while at < end {
        let Some((rule, found)) = longest(line, at) else {
            at += 1;
            continue;
        };
        let mut to = found.to.min(line.words.len());
        match rule.what {
            What::Article => {
                let numbers: Vec<(usize, usize)> = found
                    .taken
                    .iter()
                    .filter(|taken| taken.slot == Slot::Article)
                    .map(|taken| (taken.from, taken.to))
                    .collect();
                let first_to = match numbers.as_slice() {
                    [(_, end), _, ..] => *end,
                    _ => to,
                };
                let article = line.slice(at, first_to).to_owned();
                let law = law_near(line, at, to, begin, end);
                let (mut from, mut until) = (at, to);
                if let Some((law_from, law_to)) = law.as_ref().map(|(from, to, _)| (*from, *to)) {
                    from = from.min(law_from);
                    until = until.max(law_to);
                }
                told.push(Told {
                    from,
                    to: until,
                    value: ChargeDraft {
                        law: law.as_ref().map(|(_, _, name)| name.clone()),
                        article: Some(article),
                        ..ChargeDraft::default()
                    },
                    apart: None,
                    until: to,
                    rank: None,
                });
                // "статьям 364, 368 и 369": each number is an article.
                for (from, to) in numbers.into_iter().skip(1) {
                    told.push(Told {
                        from,
                        to,
                        value: ChargeDraft {
                            law: law.as_ref().map(|(_, _, name)| name.clone()),
                            article: Some(line.slice(from, to).to_owned()),
                            ..ChargeDraft::default()
                        },
                        apart: None,
                        until: to,
                        rank: None,
                    });
                }
            }
            // Minutes and hours are no sentence: "дали пять минут свидания".
            What::Max | What::Imposed if found.first(Slot::Unit).is_some_and(|unit| unit > 4.0) => {
            }
            What::Max | What::Imposed => {
                let last = || found.taken.iter().rev();
                let place = |slot| move |taken: &&Taken| taken.slot == slot;
                let remains = last()
                    .find(place(Slot::Number))
                    .filter(|_| rule.counts == Counts::Last);
                let years = rule.fixed.or_else(|| {
                    if let Some(remains) = remains {
                        let months = last()
                            .find(place(Slot::Unit))
                            .is_some_and(|unit| unit.value == 2.0);
                        let years = remains.value / if months { 12.0 } else { 1.0 };
                        return (years <= 100.0)
                            .then(|| SentenceYears::Years(rounded(line, years)));
                    }
                    let first = found.first(Slot::Number)?;
                    let second = found.nth(Slot::Number, 1);
                    // "от 5 до 10 лет": one unit for two numbers, of which the greater is the most.
                    let range = rule.what == What::Max
                        && found.first(Slot::Unit).is_some()
                        && found.nth(Slot::Unit, 1).is_none();
                    let count = second
                        .filter(|_| range)
                        .map_or(first, |second| first.max(second));
                    if found.first(Slot::Unit).is_none() {
                        let more = found.nth(Slot::Number, 1).unwrap_or(0.0) / 12.0;
                        let years = match rule.counts {
                            Counts::Months => count / 12.0,
                            Counts::YearsAndHalf => count + 0.5,
                            Counts::Years | Counts::Last => count + more,
                        };
                        return (years <= 100.0)
                            .then(|| SentenceYears::Years(rounded(line, years)));
                    }
                    let unit = found.first(Slot::Unit).map_or(3, |unit| unit as usize);
                    let years = match unit {
                        2 => count / 12.0,
                        3 => {
                            count
                                + found
                                    .nth(Slot::Number, 1)
                                    .filter(|_| found.nth(Slot::Unit, 1) == Some(2.0))
                                    .unwrap_or(0.0)
                                    / 12.0
                        }
                        _ => return None,
                    };
                    (years <= 100.0).then(|| SentenceYears::Years(rounded(line, years)))
                });
                // ", X — 12 лет": the name and the dash only lead to the term.
                let at = if matches!(line.word(at).kind, Kind::Mark(',' | ';')) {
                    (at..to)
                        .find(|step| matches!(line.word(*step).kind, Kind::Mark('–' | '—')))
                        .map_or(at, |dash| dash + 1)
                } else {
                    at
                };
                let sentence = Sentence {
                    text: line
                        .slice(remains.map_or(at, |taken| taken.from), to)
                        .to_owned(),
                    years,
                };
                if rule.what == What::Imposed {
                    let known = more.last().map_or(begin, |(_, to, _)| *to);
                    let known = imposed.as_ref().map_or(known, |(_, to, _)| known.max(*to));
                    for (from, to) in sharing(line, known, at) {
                        let part = (from, to, sharing_sentence(line, from, to));
                        if imposed.is_none() {
                            imposed = Some(part);
                        } else {
                            more.push(part);
                        }
                    }
                }
                let place = if rule.what == What::Max {
                    &mut max
                } else {
                    &mut imposed
                };
                if place.is_none() {
                    *place = Some((at, to, sentence));
                } else if rule.what == What::Imposed {
                    more.push((at, to, sentence));
                }
                let row = if rule.what == What::Imposed {
                    row_behind(line, to, end)
                } else {
                    Vec::new()
                };
                let count = row.len() + 1;
                if count > 1 {
                    ranks.insert(
                        at,
                        Rank {
                            index: 0,
                            count,
                            from: at,
                        },
                    );
                }
                for (place, (from, until, sentence)) in row.into_iter().enumerate() {
                    let index = place + 1;
                    ranks.insert(
                        from,
                        Rank {
                            index,
                            count,
                            from: at,
                        },
                    );
                    more.push((from, until, sentence));
                    to = until;
                }
            }
            What::None => {}
        }
        at = to.max(at + 1);
    }
    let offence = offence(line, begin, end);
    if told.is_empty() && (max.is_some() || imposed.is_some() || offence.is_some()) {
        let place = [
            max.as_ref().map(|(from, to, _)| (*from, *to)),
            imposed.as_ref().map(|(from, to, _)| (*from, *to)),
            offence.as_ref().map(|(from, to, _)| (*from, *to)),
        ];
        let from = place
            .iter()
            .flatten()
            .map(|(from, _)| *from)
            .min()
            .unwrap_or(begin);
        let to = place
            .iter()
            .flatten()
            .map(|(_, to)| *to)
            .max()
            .unwrap_or(end);
        told.push(Told {
            from,
            to,
            value: ChargeDraft::default(),
            apart: None,
            until: to,
            rank: None,
        });
    }
    let imposed_at = imposed.as_ref().map(|(from, to, _)| (*from, *to));
    if let Some(first) = told.first_mut() {
        if let Some((from, to)) = imposed_at.filter(|_| !more.is_empty()) {
            first.apart = Some(from);
            first.until = to;
            first.rank = ranks.get(&from).copied();
        }
        first.value.max_sentence = max.map(|(_, _, sentence)| sentence);
        first.value.imposed_sentence = imposed.map(|(_, _, sentence)| sentence);
        first.value.offence = offence.map(|(_, _, words)| words);
    }
    told.extend(more.into_iter().map(|(from, to, sentence)| Told {
        from,
        to,
        value: ChargeDraft {
            imposed_sentence: Some(sentence),
            ..ChargeDraft::default()
        },
        apart: Some(from),
        until: to,
        rank: ranks.get(&from).copied(),
    }));
    told
}

/// Finds further amounts in a row behind a sentence: "五年、三年六个月和两年".
///
/// Only where names have no blanks inside, for only there a row is dealt out so.
fn row_behind(line: &Line<'_>, sentence: usize, end: usize) -> Vec<Placed> {
    let mut row = Vec::new();
    if !line.tongue.manner.spaceless {
        return row;
    }
    let mut at = sentence;
    while row.len() < 60 {
        let mark = matches!(line.word(at).kind, Kind::Mark('、' | ',' | '，'));
        let mut next = if mark { at + 1 } else { at };
        if let Some(hit) = line.hit(next, Category::And) {
            next = hit.to;
        }
        if next == at || next >= end {
            break;
        }
        let Some((to, years)) = han_amount(line, next) else {
            break;
        };
        let text = line.slice(next, to).to_owned();
        let years = Some(SentenceYears::Years((years * 100.0).round() / 100.0));
        row.push((next, to, Sentence { text, years }));
        at = to;
    }
    // "三年至七年不等": nobody knows whose they are.
    if line.folded_range(at, at + 2) == "不等" {
        row.clear();
    }
    row
}

/// Reads "三年六个月", "两年半" or "九个月", perhaps with what kind of sentence in front.
fn han_amount(line: &Line<'_>, at: usize) -> Option<(usize, f64)> {
    let mut from = at;
    for kind in ["有期徒刑", "徒刑", "监禁"] {
        let to = from + kind.chars().count();
        if line.folded_range(from, to) == kind {
            from = to;
            break;
        }
    }
    let months = |from: usize| {
        let (count, next) = super::numerals::number(line, from)?;
        let next = next + usize::from(line.lower(next) == "个");
        (line.lower(next) == "月").then_some((next + 1, count / 12.0))
    };
    if let Some(found) = months(from) {
        return Some(found);
    }
    let (count, next) = super::numerals::number(line, from)?;
    if line.lower(next) != "年" || count > 60.0 {
        return None;
    }
    let next = next + 1;
    if line.lower(next) == "半" {
        return Some((next + 1, count + 0.5));
    }
    Some(months(next).map_or((next, count), |(to, more)| (to, count + more)))
}

/// Finds where a sentence begins that stands right behind a name: "阚大林有期徒刑一年".
pub(crate) fn right_behind(line: &Line<'_>, name: usize) -> Option<(usize, usize)> {
    let skip = usize::from(matches!(line.lower(name), "则" | "为" | "各" | "亦" | "也"));
    let at = name + skip;
    line.touches(name)
        .then(|| longest(line, at))
        .flatten()
        .filter(|(rule, _)| rule.what == What::Imposed)
        .map(|(_, found)| (at, found.to))
}

/// Years with as many decimals as months need to be told apart; two are enough where texts count
/// in years and months without blanks.
fn rounded(line: &Line<'_>, years: f64) -> f64 {
    let unit = if line.tongue.manner.spaceless {
        100.0
    } else {
        1000.0
    };
    (years * unit).round() / unit
}

/// How far from their verb sentences may stand that share it, in words.
const SHARED: usize = 30;

/// Finds the sentences that have their verb in common with a later one: "төрт жылға, ...".
pub(crate) fn sharing(line: &Line<'_>, begin: usize, verb: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    if line.tongue.manner.apostrophe_cuts {
        return sharing_noun(line, begin, verb);
    }
    if !line.tongue.manner.agglutinative || line.tongue.manner.way_endings.is_empty() {
        return found;
    }
    let mut at = verb.saturating_sub(SHARED).max(begin);
    while at < verb {
        let Some(to) = amount(line, at) else {
            at += 1;
            continue;
        };
        let to = amount(line, to).unwrap_or(to);
        let dative = super::ends_with(line.lower(to - 1), line.tongue.manner.way_endings);
        let parted = matches!(line.word(to).kind, Kind::Mark(',' | ';' | '،'));
        if dative && parted && to < verb {
            found.push((at, to));
        }
        at = to;
    }
    found
}

/// Finds terms that have their noun in common with a later one: "X'i 8 yıl, Y'yi 6 yıl hapis cezasına".
fn sharing_noun(line: &Line<'_>, begin: usize, noun: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = noun.saturating_sub(SHARED).max(begin);
    while at < noun {
        let Some(to) = amount(line, at) else {
            at += 1;
            continue;
        };
        let to = amount(line, to).unwrap_or(to);
        let next = to + usize::from(line.is_mark(to, ','));
        let parted = line.is_mark(to, ',') || line.is(to, Category::And);
        // An age, or how long ago, is no term.
        if parted && next < noun && line.is(to - 1, Category::Unit) {
            found.push((at, to));
        }
        at = to;
    }
    found
}

/// Finds where an amount of years or months ends.
fn amount(line: &Line<'_>, at: usize) -> Option<usize> {
    let (_, next) = super::numerals::number(line, at)?;
    let unit = line.hit(next, Category::Unit)?;
    matches!(unit.value, "year" | "month").then_some(unit.to)
}

/// Reads a sentence that shares its verb.
fn sharing_sentence(line: &Line<'_>, from: usize, to: usize) -> Sentence {
    let mut years = 0.0;
    let mut at = from;
    while at < to {
        let Some((count, next)) = super::numerals::number(line, at) else {
            break;
        };
        let Some(unit) = line.hit(next, Category::Unit) else {
            break;
        };
        years += if unit.value == "month" {
            count / 12.0
        } else {
            count
        };
        at = unit.to;
    }
    Sentence {
        text: line.slice(from, to).to_owned(),
        years: (years > 0.0 && years <= 100.0).then(|| SentenceYears::Years(rounded(line, years))),
    }
}

fn longest<'l>(line: &'l Line<'_>, at: usize) -> Option<(&'l LawRule, Match)> {
    let mut best: Option<(usize, &LawRule, Match)> = None;
    for number in line.tongue.law.index.at(line, at) {
        let Some(rule) = line.tongue.law.rules.get(number) else {
            continue;
        };
        if let Some(found) = rule.pattern.fit(line, at)
            && found.to > at
            && best.as_ref().is_none_or(|(known, _, best)| {
                found.to > best.to || found.to == best.to && number < *known
            })
        {
            best = Some((number, rule, found));
        }
    }
    best.map(|(_, rule, found)| (rule, found))
}

/// Finds the law that an article belongs to: the words nearest to it.
fn law_near(
    line: &Line<'_>,
    from: usize,
    to: usize,
    begin: usize,
    end: usize,
) -> Option<(usize, usize, String)> {
    let window = from.saturating_sub(REACH).max(begin)..(to + REACH).min(end);
    line.all(window.start, window.end, Category::Law)
        .into_iter()
        .min_by_key(|hit| {
            if hit.to <= from {
                from - hit.to
            } else {
                hit.from.saturating_sub(to)
            }
        })
        .map(|hit| {
            let written = line.slice(hit.from, hit.to);
            let name = if hit.value.is_empty() || hit.value == "-" {
                written
            } else {
                hit.value
            };
            (hit.from, hit.to, name.to_owned())
        })
}

/// Finds the offence: words in quotation marks behind "accused of", or the usual words.
fn offence(line: &Line<'_>, begin: usize, end: usize) -> Option<(usize, usize, String)> {
    for at in begin..end {
        let Some(hit) = line.hit(at, Category::Accused) else {
            continue;
        };
        // Where the verb comes last, the offence stands in front of it: "«...» jinayiti bilen".
        if line.tongue.manner.agglutinative
            && let Some(quoted) = quoted_before(line, begin, hit.from)
        {
            return Some(quoted);
        }
        for open in hit.to..(hit.to + 10).min(end) {
            if matches!(
                line.word(open).kind,
                Kind::Mark('«' | '“' | '"' | '„' | '「')
            ) {
                let close = (open + 1..end.min(open + 25)).find(|step| {
                    matches!(
                        line.word(*step).kind,
                        Kind::Mark('»' | '”' | '"' | '“' | '」')
                    )
                })?;
                // Without blanks much is quoted; an offence is called one, or is known.
                let known = !line.tongue.manner.spaceless
                    || line.lower(close - 1) == "罪"
                    || line.lower(close + 1) == "罪"
                    || (open + 1..close).any(|at| line.is(at, Category::Offence));
                if !known {
                    break;
                }
                return Some((open + 1, close, line.slice(open + 1, close).to_owned()));
            }
        }
    }
    line.all(begin, end, Category::Offence)
        .into_iter()
        .max_by_key(|hit| hit.to - hit.from)
        .map(|hit| (hit.from, hit.to, line.slice(hit.from, hit.to).to_owned()))
}

/// Finds the words in quotation marks that end right in front of a word, or one word before it.
fn quoted_before(line: &Line<'_>, begin: usize, at: usize) -> Option<(usize, usize, String)> {
    let close = (at.saturating_sub(2).max(begin)..at)
        .rev()
        .find(|step| matches!(line.word(*step).kind, Kind::Mark('»' | '”' | '"')))?;
    let open = (close.saturating_sub(20).max(begin)..close)
        .rev()
        .find(|step| matches!(line.word(*step).kind, Kind::Mark('«' | '“' | '"')))?;
    (open + 1 < close).then(|| (open + 1, close, line.slice(open + 1, close).to_owned()))
}
