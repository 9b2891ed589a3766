//! Times: `data/<tag>/times.tsv` and the patterns of `calendars.tsv`, read into the same readings as English has.
//!
//! A line has a pattern, a reading, and perhaps arguments. The longest pattern wins, and of two
//! that are equally long the one that stands first. The readings:
//!
//! | reading | what the slots are |
//! | --- | --- |
//! | `day` | `{D}`, a month and `{Y}`; two `{D}` are the first and last day |
//! | `month-span` | two months, perhaps with `{Y}`: from the first to the second |
//! | `day-span` | `{D}` and a month twice, perhaps with `{Y}`, or two `{W}` |
//! | `month-day` | `{D}` and a month; two `{D}` as above; argument: years from now, `-N` for `{N}` years before, or `that` for the year named before |
//! | `month` | a month, perhaps with `{Y}`; argument as above |
//! | `day-of` | `{D}`; argument: months from now, `that` for the month named before, `near` for the last one that fits |
//! | `year` | `{Y}`, perhaps with `{N}` for the two last digits of the next one |
//! | `third early`, `third mid`, `third late` | a month or a year, perhaps both |
//! | `season 21` to `season 24` | spring to winter, with `{Y}`; second argument: years from now, or `last`, `this`, `next` |
//! | `weekday`, `weekday last`, `weekday next`, `weekday night` | `{W}` |
//! | `weekday following`, `weekday that` | `{W}`, counted from the date named before |
//! | `night-before` | like `night`, or `{W}`: the night that ends on that day |
//! | `weekend COUNT` | nothing: so many weeks from now |
//! | `neighbour COUNT UNIT` | nothing: a whole unit, counted from the date named before |
//! | `night` | like `day` or `month-day`: the night of that day |
//! | `relative COUNT UNIT` | nothing, or `{N}` in the place of COUNT where it is `N` or `-N` |
//! | `ago` | `{N}` and `{U}`, or arguments as `6 month`; without `{N}` it is one |
//! | `later`, `before` | `{N}` and `{U}`, or arguments as `1 day`, counted from the date named before |
//! | `ago-exact` | `{N}` and `{U}`: to the day; arguments: from how many days from now, and `ahead` for the days to come |
//! | `landmark WHAT COUNT UNIT` | nothing: counted from the day of an arrest, a verdict, a release or a death; COUNT may be `N` or `-N` for `{N}` and `{U}` |
//! | `night-that` | nothing: the night of the day named before |
//! | `same` | nothing: the date named before |
//! | `last-night` | nothing |
//! | `past-week` | nothing: the seven days up to now |
//! | `weekday of WEEKS` | `{W}`, in the week that lies so many weeks from now |
//! | `weekday back WEEKS` | `{W}`, so many weeks before the last one |
//! | `piece WHICH` | `{Y}`, a month or both: `begin`, `middle`, `end`, `half1`, `half2`, `week1` to `week3`, `week0` for the last week, `quarter1` to `quarter4` of it |
//! | `piece WHICH COUNT UNIT` | nothing: a stretch, or `night-before`, of a unit, counted from now, or from the date named before (`that`, `following`) |
//! | `lunar`, `lunar MONTH`, `lunar-day MONTH DAY` | a date of the Chinese calendar |
//! | `other` | `{C}`, perhaps with `{D}`, and with `{y}` or the civil `{Y}`; argument: civil years from now |
//! | `other-year CALENDAR` | `{y}`: a whole year of that calendar |
//! | `feast` | `{F}`, perhaps with `{Y}` or `{y}`, and with `{D}` for its second or third day; argument: civil years from now |
//! | `feast-shift COUNT UNIT` | as `feast`; COUNT may be `N` or `-N` for `{N}` units from the feast, without UNIT those of `{U}` |
//! | `feast-weekday before`, `feast-weekday after` | as `feast`, with `{W}`: the weekday beside the feast |
//! | `republic` | `{N}`, perhaps with a month and a day: years of the Republic of China |
//! | `short-year` | `{N}`, a month and a day: a year without its century, or one of the Republic of China |
//! | `decade` | `{Y}`, or `{N}` for one of the 20th century; argument: its first year |
//! | `later2 UNIT` | nothing: two units after the date named before |
//! | `earlier UNIT` | nothing: from the beginning of the unit |
//! | `none` | keeps the words from being read as a time: durations, ages |

mod meaning;
mod numeric;
mod ranges;

use std::collections::HashMap;

use kua_core::edtf::{Bound, Edtf};

use self::meaning::{landmark_of, meaning};
pub(super) use self::meaning::{unit_of, weekday_of, year_point};
use self::numeric::numeric;
use super::calendars;
use super::lexicon::Category;
use super::line::{Kind, Line};
use super::pattern::{Index, Pattern, Slot};
use crate::time::told::Landmark;
use crate::time::{Expression, Outlook, Reading};

/// One line of the data file.
pub(crate) struct TimeRule {
    pattern: Pattern,
    reading: &'static str,
}

/// The times of one language.
pub(crate) struct TimeRules {
    rules: Vec<TimeRule>,
    index: Index,
}

/// Reads the data file; what cannot be read is left out, and a test says so.
pub(crate) fn read(file: &'static str, calendars: &'static str) -> TimeRules {
    let rules: Vec<TimeRule> = check(file)
        .chain(check_calendars(calendars))
        .filter_map(Result::ok)
        .collect();
    let index = Index::of(rules.iter().map(|rule| &rule.pattern));
    TimeRules { rules, index }
}

/// Reads the patterns of `calendars.tsv`: the lines whose first field is `time`.
pub(crate) fn check_calendars(
    file: &'static str,
) -> impl Iterator<Item = Result<TimeRule, String>> {
    check_lines(file.lines().filter_map(|line| line.strip_prefix("time\t")))
}

/// Reads the data file line by line.
pub(crate) fn check(file: &'static str) -> impl Iterator<Item = Result<TimeRule, String>> {
    check_lines(file.lines())
}

fn check_lines(
    lines: impl Iterator<Item = &'static str>,
) -> impl Iterator<Item = Result<TimeRule, String>> {
    let mut lists: HashMap<&str, &str> = HashMap::new();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(move |line| {
            if let Some((name, words)) = line
                .strip_prefix("list\t")
                .and_then(|list| list.split_once('\t'))
            {
                lists.insert(name, words);
                return None;
            }
            Some(check_line(line, &lists))
        })
}

/// Puts the words of named lists into a pattern.
fn spelt_out(pattern: &str, lists: &HashMap<&str, &str>) -> Result<String, String> {
    let word = |word: &str| match word.strip_prefix('=').filter(|name| !name.is_empty()) {
        Some(name) => lists
            .get(name)
            .map(|words| (*words).to_owned())
            .ok_or_else(|| format!("no list: {name}")),
        None => Ok(word.to_owned()),
    };
    let atom = |atom: &str| -> Result<String, String> {
        if !atom.contains('=') || atom.starts_with('<') {
            return Ok(atom.to_owned());
        }
        let (body, end) = match atom.strip_suffix('?') {
            Some(body) => (body, "?"),
            None => (atom, ""),
        };
        let (sign, body) = match body.strip_prefix('&') {
            Some(body) => ("&", body),
            None => ("", body),
        };
        let words: Result<Vec<String>, String> = body.split('/').map(word).collect();
        Ok(format!("{sign}{}{end}", words?.join("/")))
    };
    let atoms: Result<Vec<String>, String> = pattern.split_whitespace().map(atom).collect();
    Ok(atoms?.join(" "))
}

fn check_line(line: &'static str, lists: &HashMap<&str, &str>) -> Result<TimeRule, String> {
    let (pattern, reading) = line
        .split_once('\t')
        .ok_or_else(|| format!("no reading: {line}"))?;
    const KNOWN: [&str; 38] = [
        "landmark",
        "day-span",
        "month-span",
        "decade",
        "short-year",
        "ago-exact",
        "night-that",
        "other",
        "other-year",
        "feast",
        "feast-shift",
        "feast-weekday",
        "past-week",
        "piece",
        "lunar",
        "lunar-day",
        "republic",
        "later2",
        "day",
        "month-day",
        "month",
        "year",
        "third",
        "weekday",
        "relative",
        "ago",
        "later",
        "before",
        "same",
        "last-night",
        "earlier",
        "none",
        "season",
        "night",
        "night-before",
        "day-of",
        "weekend",
        "neighbour",
    ];
    let head = reading.split_whitespace().next().unwrap_or_default();
    if !KNOWN.contains(&head) {
        return Err(format!("no such reading: {line}"));
    }
    let pattern = spelt_out(pattern, lists)?;
    Ok(TimeRule {
        pattern: Pattern::read(&pattern).map_err(|error| format!("{error} in {line}"))?,
        reading,
    })
}

/// Tells whether "since" may stand at a word: "نويابىردىن بېرى" is since November, "نويابىردا
/// بىرى" is one in November, and folded they are written alike.
fn may_begin(line: &Line<'_>, at: usize) -> bool {
    let manner = &line.tongue.manner;
    !(manner.small_names() && manner.agglutinative && manner.fold.is_some())
        || at.checked_sub(1).is_some_and(|before| {
            super::ends_with(
                line.lower(before),
                &["دين", "تين", "din", "tin", "дин", "тин"],
            ) || !super::ends_with(line.lower(before), manner.place_endings)
        })
}

/// Tells whether a word says that the time which ends at `to` lies ahead; one with the value
/// "till" says it of a time that has the ending of "until" only: "2-awghustqiche uzartti".
fn is_ahead(line: &Line<'_>, to: usize, step: usize) -> bool {
    line.hits(step).iter().any(|hit| {
        hit.category == Category::Ahead
            && (hit.value != "till"
                || super::ends_with(line.lower(to.saturating_sub(1)), &["چە", "che", "чә"]))
    })
}

/// Finds the times of a line, in order, without overlaps.
pub(crate) fn find(line: &Line<'_>) -> Vec<Expression> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        match expression(line, at) {
            Some((expression, keep)) => {
                at = expression.to.max(at + 1);
                if keep {
                    found.push(expression);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Reads what begins at a word; false where it is no time after all.
fn expression(line: &Line<'_>, at: usize) -> Option<(Expression, bool)> {
    let since = line.hit(at, Category::Since).map(|hit| hit.to);
    let till = line.hit(at, Category::Till).map(|hit| hit.to);
    let begin = since.or(till).unwrap_or(at);
    // Where the word belongs to the expression itself, that reading holds.
    let behind = (begin > at).then(|| reading(line, begin)).flatten();
    let whole = reading(line, at);
    let longer = match (&whole, &behind) {
        // "bis heute" is none as a whole.
        (Some((one, read)), Some((other, _))) => one > other || one == other && read.is_none(),
        (one, _) => one.is_some(),
    };
    let ((mut to, reading), mut since, mut until, from) = match behind.filter(|_| !longer) {
        Some(read) => (read, since.is_some(), since.is_none() && till.is_some(), at),
        None => (whole?, false, false, at),
    };
    let Some(mut reading) = reading else {
        return Some((
            Expression {
                from,
                to,
                reading: Reading::LastNight,
                since: false,
                until: false,
                outlook: Outlook::Past,
                custody: false,
                first: false,
                aside: false,
                back: false,
                landmark: None,
                heading: false,
                said: false,
            },
            false,
        ));
    };
    let mut until_named = false;
    if let Some((end, whole)) = ranges::range(line, to, &reading) {
        reading = whole;
        to = end;
        since = false;
        until = false;
        until_named = true;
    }
    if matches!(
        &reading,
        Reading::Exact(Edtf::Interval(Bound::Date(_), Bound::Date(_))) | Reading::Range(..)
    ) {
        // "从2017年到2019年": the end is named.
        since = false;
    }
    if let Some(hit) = line.hit(to, Category::Daytime) {
        to = hit.to;
    }
    // "Seitdem": one word that says both.
    if line.tongue.manner.nouns_capital && matches!(line.lower(from), "seitdem" | "seither") {
        since = true;
    }
    if let Some(hit) = line.hit(to, Category::SinceAfter)
        && may_begin(line, to)
    {
        since = true;
        to = hit.to;
    }
    if let Some(hit) = line.hit(to, Category::TillAfter) {
        until = true;
        to = hit.to;
    }
    let (sentence, end) = line.sentence_of(at);
    // "hatte im September begonnen und wird am 2. November fortgesetzt": what is joined on by
    // "und" has a verb of its own.
    let joined = (to..(to + 8).min(end))
        .find(|at| line.tongue.manner.nouns_capital && matches!(line.lower(*at), "und" | "aber"));
    let window = from.saturating_sub(8).max(sentence)..joined.unwrap_or(end).min(to + 8).min(end);
    // Where the verb comes last, it says at the end of the sentence that the time lies ahead.
    let verb_last = line.tongue.manner.active_object == super::Side::Left;
    let verb = if verb_last {
        to..end.min(to + 24)
    } else {
        to..to
    };
    // "Montag: In Wien wird ...": the days of a chronicle are over, whatever tense it is told in.
    let chronicle = line.tongue.manner.nouns_capital
        && line.is_mark(to, ':')
        && matches!(reading, Reading::Weekday { .. });
    // "Өткен бейсенбіде" is over, whatever comes after it.
    let over = matches!(reading, Reading::Weekday { last: true, .. });
    let ahead = !chronicle
        && !over
        && window
            .clone()
            .chain(verb)
            .any(|step| is_ahead(line, to, step));
    // What has gone on since then began before.
    let ahead = ahead && !(since && begun(line, from, to));
    // "2-سېنتەبىرگىچە ئۇزارتتى": prolonged to that day, which is told as a day.
    until |= !ahead && !until_named && ranges::names_end(line, to);
    // "äußerte sich bis Montag nicht": that day is over; so is "bis Mitte März wurde er überwacht".
    let unanswered = !ahead
        && (matches!(reading, Reading::Weekday { .. }) && line.is(to, Category::Not)
            || window.clone().any(|step| line.is(step, Category::Past)));
    let custody = window.into_iter().any(|step| {
        line.hits(step).iter().any(|hit| {
            matches!(
                hit.category,
                Category::Passive | Category::Active | Category::Noun
            ) && matches!(hit.value, "arrest" | "detention")
        })
    });
    let said_then = matches!(
        reading,
        Reading::Weekday { .. } | Reading::WeekdayOfWeek { .. } | Reading::Relative { .. }
    );
    // "出狱两周后", "失踪后第二天": counted from that, not from the day named before.
    let counted = line.tongue.manner.spaceless
        && matches!(reading, Reading::FromPrevious { .. })
        && line.touches(from);
    let deed = if counted {
        deed_before(line, from)
    } else {
        None
    };
    let taken = deed.is_some_and(|deed| matches!(deed, "arrest" | "detention" | "disappearance"));
    Some((
        Expression {
            from,
            to,
            reading,
            since,
            until,
            outlook: if ahead {
                Outlook::Ahead
            } else if until && !unanswered {
                Outlook::Open
            } else {
                Outlook::Past
            },
            custody: custody || taken,
            first: taken,
            // "1958年生": a birth dates nothing that is told.
            back: false,
            landmark: landmark(line, from, to),
            heading: false,
            said: false,
            aside: line.tongue.manner.spaceless
                && (line.lower(to) == "生"
                    || line.folded_range(to, to + 2) == "出生"
                    || said_then && tells(line, to, end)),
        },
        deed.is_none() || taken,
    ))
}

/// What the words around a time say happened then.
///
/// Where the verb comes last it stands behind its time; elsewhere the nearest word counts.
fn landmark(line: &Line<'_>, from: usize, to: usize) -> Option<Landmark> {
    let (begin, end) = line.sentence_of(from);
    let told = |at: usize| {
        line.hits(at)
            .iter()
            .filter(|hit| {
                matches!(
                    hit.category,
                    Category::Passive | Category::Active | Category::State | Category::Noun
                )
            })
            .find_map(|hit| landmark_of(hit.value))
    };
    let is_time = |at: &usize| line.is_any(*at, &[Category::Month, Category::Weekday]);
    let behind = (to..end.min(to + 14))
        .take_while(|at| !is_time(at) && !line.is_mark(*at, ';'))
        .find_map(|at| told(at).map(|landmark| (at - to, landmark)));
    let before = (from.saturating_sub(10).max(begin)..from)
        .rev()
        .take_while(|at| !is_time(at))
        .find_map(|at| told(at).map(|landmark| (from - at, landmark)));
    let verb_last =
        line.tongue.manner.nouns_capital || line.tongue.manner.active_object == super::Side::Left;
    match (behind, before) {
        (Some((far, behind)), Some((near, before))) => Some(if verb_last || far < near {
            behind
        } else {
            before
        }),
        (behind, before) => behind.or(before).map(|(_, landmark)| landmark),
    }
}

/// Tells whether a word for "since" says that the time is over: "seit", not "ab".
fn begun(line: &Line<'_>, from: usize, to: usize) -> bool {
    const SINCE: [&str; 12] = [
        "бері",
        "бергі",
        "beri",
        "бери",
        "берки",
        "بەري",
        "بۇيان",
        "بيري",
        "buian",
        "буиан",
        "yana",
        "来",
    ];
    matches!(line.lower(from), "seit" | "seitdem" | "seither" | "schon")
        || SINCE.contains(&line.lower(to.saturating_sub(1)))
}

/// What happened, where a word for it ends right in front of a time, perhaps with "后" between.
fn deed_before<'l>(line: &'l Line<'_>, from: usize) -> Option<&'l str> {
    let end = from
        .checked_sub(1)
        .filter(|before| line.lower(*before) == "后");
    let end = end.unwrap_or(from);
    (1..=6)
        .filter_map(|back| end.checked_sub(back))
        .find_map(|at| {
            line.hits(at)
                .iter()
                .find(|hit| {
                    hit.to == end
                        && matches!(
                            hit.category,
                            Category::Passive | Category::Active | Category::State | Category::Noun
                        )
                })
                .map(|hit| hit.value)
        })
}

/// Tells whether a time is that of somebody's words: "星期二向本台说".
///
/// What the words tell is counted from other days.
fn tells(line: &Line<'_>, to: usize, end: usize) -> bool {
    for at in to..(to + 12).min(end) {
        if !line.is_word(at) || line.is_any(at, &[Category::Passive, Category::Active]) {
            return false;
        }
        if line.is(at, Category::Speech) {
            return true;
        }
    }
    false
}

/// The longest pattern that fits here; no reading where it says that this is no time.
fn reading(line: &Line<'_>, at: usize) -> Option<(usize, Option<Reading>)> {
    if line.word(at).kind == Kind::Number
        && let Some((to, reading)) = numeric(line, at)
    {
        return Some((to, Some(reading)));
    }
    let mut best: Option<(usize, usize, Option<Reading>)> = None;
    for number in line.tongue.times.index.at(line, at) {
        let Some(rule) = line.tongue.times.rules.get(number) else {
            continue;
        };
        let Some(found) = rule.pattern.fit(line, at) else {
            continue;
        };
        // "1990年代" is no year.
        let decade = line.tongue.manner.spaceless && line.lower(found.to) == "代";
        if rule.reading == "year" && (found.to == at + 1 && among_digits(line, at) || decade) {
            continue;
        }
        let better = best
            .as_ref()
            .is_none_or(|(to, known, _)| found.to > *to || found.to == *to && number < *known);
        if !better || found.to <= at {
            continue;
        }
        // "2021 жылдан бері": so many years are none, but a year.
        let a_year = found.first(Slot::Unit) == Some(3.0)
            && line.word(at).kind == Kind::Number
            && found
                .first(Slot::Number)
                .is_some_and(|value| (1900.0..2100.0).contains(&value));
        if rule.reading == "none" && a_year {
            continue;
        }
        if rule.reading == "none" {
            best = Some((found.to, number, None));
        } else if let Some(reading) = meaning(rule.reading, &found) {
            best = Some((found.to, number, Some(reading)));
        }
    }
    best.map(|(to, _, reading)| (to, reading))
}

/// Tells whether a number stands among others, as in a telephone number.
fn among_digits(line: &Line<'_>, at: usize) -> bool {
    let digits = |step: usize| line.word(step).kind == Kind::Number;
    at > 0
        && (digits(at - 1)
            || line.touches(at)
                && matches!(line.word(at - 1).kind, Kind::Mark('+' | '/' | '-' | '('))
                && digits(at + 1))
        || digits(at + 1)
}
