//! Lengths in words: "ten years in prison", "a seven-year sentence", life, death.
//!
//! Never says whether a term was threatened or passed.

use kua_core::proposal::SentenceYears;

use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// A length in words: from, behind the last, how long.
pub(super) struct Term {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) years: SentenceYears,
    /// Whether its own words say that it is a punishment: "in prison", "prison term".
    pub(super) punishment: bool,
    /// Whether it has two ends: "7 to 12 years".
    pub(super) range: bool,
}

/// Words behind a length that make it an age or a time.
fn is_time(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at),
        "ago" | "old" | "later" | "earlier" | "before" | "after" | "since" | "prior" | "of-age"
    )
}

/// "ten years imprisonment", "7 to 12 years in prison", "a seven-year prison term", "life".
pub(super) fn term(paragraph: &Paragraph<'_>, at: usize, begin: usize, end: usize) -> Option<Term> {
    match paragraph.lower(at) {
        "life" => return life(paragraph, at, begin, end),
        "death" => return death(paragraph, at, begin, end),
        "suspended" if paragraph.matches(at, "suspended death sentence").is_some() => {
            return Some(Term {
                from: at,
                to: at + 3,
                years: SentenceYears::Death,
                punishment: true,
                range: false,
            });
        }
        _ => {}
    }
    if let Some(term) = compound(paragraph, at, end) {
        return Some(term);
    }
    let (first, mut next) = amount(paragraph, at)?;
    let mut count = first;
    // "7 to 12 years", "between seven and 12 years", "5-7 years".
    let between = at > begin && paragraph.lower(at - 1) == "between";
    let joint = paragraph.lower(next) == "to"
        || between && paragraph.lower(next) == "and"
        || paragraph.is_mark(next, '-')
        || paragraph.is_mark(next, '–');
    if joint
        && let Some((upper, behind)) = amount(paragraph, next + 1)
        && upper > first
        && unit_share(paragraph.lower(behind)).is_some()
    {
        count = upper;
        next = behind;
    }
    let Some(share) = unit_share(paragraph.lower(next)) else {
        return half_told(paragraph, at, next, count, begin)
            .or_else(|| shared_unit(paragraph, at, next, count));
    };
    let mut years = count * share;
    let mut to = next + 1;
    if paragraph.token(to).kind == TokenKind::Possessive {
        to += 1;
    }
    // "six years and four months", "one year, six months"
    let joined = if paragraph.is_mark(to, ',') {
        to + 1
    } else {
        to
    };
    let joined = joined + usize::from(paragraph.lower(joined) == "and");
    // "4 years 6 months" needs nothing in between.
    if (joined > to || share == 1.0)
        && let Some((more, behind)) = amount(paragraph, joined)
        && let Some(part) = unit_share(paragraph.lower(behind))
        && part < share
    {
        years += more * part;
        to = behind + 1;
    }
    // "NAME got five years after a short trial" counts no days from the trial.
    let given = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "got" | "received" | "gets" | "receives" | "given"
    ) && (to + 1..to + 6).any(|step| {
        matches!(
            paragraph.lower(step),
            "trial" | "hearing" | "pleading" | "proceedings" | "retrial"
        )
    });
    // "was jailed for 15 months after a magistrate ruled"
    let jailed = matches!(paragraph.lower(at.wrapping_sub(1)), "for" | "to")
        && matches!(
            paragraph.lower(at.wrapping_sub(2)),
            "jailed" | "imprisoned" | "sentenced" | "incarcerated"
        )
        && paragraph.lower(to) == "after";
    // "have been sentenced to terms of seven to 21 years since 2022"
    let sentenced = paragraph.lower(to) == "since"
        && (at.saturating_sub(8).max(begin)..at)
            .any(|step| matches!(paragraph.lower(step), "sentenced" | "jailed"));
    let given = given || jailed || sentenced;
    if is_time(paragraph, to) && !given {
        return None;
    }
    // "sentences ranging from 18 months to four years"
    let open = paragraph.lower(at.wrapping_sub(1)) == "from"
        && at >= begin + 2
        && matches!(
            paragraph.lower(at - 2),
            "ranging" | "varying" | "sentences" | "terms"
        );
    let mut upper = 0.0;
    // "sentences of between six months and five years"
    let between_units = between && paragraph.lower(to) == "and";
    if (open && paragraph.lower(to) == "to" || between_units)
        && let Some((more, behind)) = amount(paragraph, to + 1)
        && let Some(part) = unit_share(paragraph.lower(behind))
        && more * part > years
    {
        upper = more * part;
        years = upper;
        to = behind + 1;
    }
    let kind = kind(paragraph, to);
    // "having served her two and a half years"
    let owned = matches!(paragraph.lower(at.wrapping_sub(1)), "his" | "her" | "their");
    let served = owned
        && matches!(
            paragraph.lower(at.wrapping_sub(2)),
            "served" | "serve" | "serving" | "completed" | "completing"
        );
    Some(Term {
        from: at,
        to: kind.unwrap_or(to).min(end),
        years: SentenceYears::Years(rounded(years)),
        punishment: kind.is_some() || served,
        range: count > first || upper > 0.0,
    })
}

/// "to five, six and eight years in prison": the unit stands behind the last of a list.
fn shared_unit(paragraph: &Paragraph<'_>, at: usize, next: usize, count: f64) -> Option<Term> {
    let mut step = next;
    for _ in 0..8 {
        let joint = usize::from(paragraph.is_mark(step, ','));
        let joint = joint + usize::from(paragraph.lower(step + joint) == "and");
        let (_, behind) = amount(paragraph, step + joint).filter(|_| joint > 0)?;
        if let Some(share) = unit_share(paragraph.lower(behind)) {
            let whole = paragraph.word(at).chars().all(char::is_alphanumeric);
            return (whole && share > 0.05 && count <= 40.0 && !is_time(paragraph, behind + 1))
                .then_some(Term {
                    from: at,
                    to: next,
                    years: SentenceYears::Years(rounded(count * share)),
                    punishment: false,
                    range: false,
                });
        }
        step = behind;
    }
    None
}

/// "NAME got six and a half", "and Vera to seven": the years were said before.
fn half_told(
    paragraph: &Paragraph<'_>,
    at: usize,
    next: usize,
    count: f64,
    begin: usize,
) -> Option<Term> {
    let verb = paragraph.lower(at.wrapping_sub(1));
    let taken = matches!(verb, "got" | "received" | "given" | "gets")
        || matches!(verb, "him" | "her" | "them")
            && matches!(
                paragraph.lower(at.wrapping_sub(2)),
                "gave" | "gives" | "handed"
            );
    // "which carries up to five", "if the Internet was used, up to ten"
    let most = verb == "to"
        && paragraph.lower(at.wrapping_sub(2)) == "up"
        && at >= begin + 3
        && (at.saturating_sub(9).max(begin)..at - 2).any(|step| {
            matches!(
                paragraph.lower(step),
                "carries"
                    | "carry"
                    | "carrying"
                    | "punishable"
                    | "provides"
                    | "allows"
                    | "faces"
                    | "facing"
                    | "threatens"
                    | "risks"
                    | "entails"
            ) || paragraph.lower(step) == "if"
                && (at.saturating_sub(40)..step).any(|before| paragraph.lower(before) == "years")
        });
    let to = verb == "to"
        && at >= begin + 3
        && paragraph.token(at - 2).capital
        && paragraph.is_word(at - 2)
        && (begin..at).any(|step| matches!(paragraph.lower(step), "sentenced" | "jailed"));
    let closed = matches!(
        paragraph.token(next).kind,
        TokenKind::Mark('.' | ',' | ';' | ')')
    ) || next >= paragraph.tokens.len()
        || matches!(
            paragraph.lower(next),
            "and" | "while" | "each" | "on" | "in"
        );
    let said = (at.saturating_sub(60)..at).any(|step| {
        matches!(paragraph.lower(step), "years" | "year")
            || paragraph.lower(step).ends_with("-year")
    });
    if !(taken || to || most)
        || !closed
        || !(said || most)
        || !(0.5..=40.0).contains(&count)
        || at <= begin
    {
        return None;
    }
    Some(Term {
        from: at,
        to: next,
        years: SentenceYears::Years(rounded(count)),
        punishment: true,
        range: false,
    })
}

fn life(paragraph: &Paragraph<'_>, at: usize, begin: usize, end: usize) -> Option<Term> {
    let next = paragraph.lower(at + 1);
    let to = match next {
        "imprisonment" | "sentence" | "sentences" | "term" => at + 2,
        "in" if matches!(paragraph.lower(at + 2), "prison" | "jail") => at + 3,
        "behind" if paragraph.lower(at + 2) == "bars" => at + 3,
        "prison" if matches!(paragraph.lower(at + 2), "term" | "sentence") => at + 3,
        _ => {
            // "sentenced to life", "jailed for life": nothing of the life follows.
            let verb = matches!(paragraph.lower(at.wrapping_sub(1)), "to" | "for")
                && (at.saturating_sub(7).max(begin)..at).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "sentenced"
                            | "resentenced"
                            | "commuted"
                            | "jailed"
                            | "imprisoned"
                            | "locked"
                            | "incarcerated"
                    )
                });
            if !verb
                || paragraph.is_word(at + 1)
                    && !paragraph.has(at + 1, tag::PREPOSITION | tag::CONJUNCTION)
            {
                return None;
            }
            at + 1
        }
    };
    Some(Term {
        from: at,
        to: to.min(end),
        years: SentenceYears::Life,
        punishment: true,
        range: false,
    })
}

fn death(paragraph: &Paragraph<'_>, at: usize, begin: usize, end: usize) -> Option<Term> {
    let noun = matches!(
        paragraph.lower(at + 1),
        "penalty" | "sentence" | "sentences"
    );
    let verb = at > begin
        && paragraph.lower(at - 1) == "to"
        && (at.saturating_sub(7).max(begin)..at).any(|step| paragraph.lower(step) == "sentenced");
    if !noun && !verb {
        return None;
    }
    let mut to = at + 1 + usize::from(noun);
    // "with a two-year reprieve"
    if paragraph.lower(to) == "with"
        && let Some(reprieve) =
            (to + 1..end.min(to + 5)).find(|step| paragraph.lower(*step) == "reprieve")
    {
        to = reprieve + 1;
    }
    Some(Term {
        from: at,
        to: to.min(end),
        years: SentenceYears::Death,
        punishment: true,
        range: false,
    })
}

/// "seven-year prison term", "15-day arrest", "10-and-a-half-year sentence".
fn compound(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<Term> {
    let word = paragraph.lower(at);
    let (count, unit) = word.rsplit_once('-')?;
    let share = unit_share(unit)?;
    let count = counted(count)?;
    let to = (at + 1..end.min(at + 5)).find(|step| {
        matches!(
            paragraph.lower(*step),
            "sentence" | "term" | "sentences" | "terms" | "imprisonment" | "jail"
        ) || share < 0.5 && matches!(paragraph.lower(*step), "arrest" | "detention")
    })?;
    // "a seven-year prison sentence", not "a five-year plan to shorten the sentence".
    let fits =
        (at + 1..to).all(|step| paragraph.is_word(step) && !paragraph.has(step, tag::PREPOSITION));
    fits.then_some(Term {
        from: at,
        to: to + 1,
        years: SentenceYears::Years(rounded(count * share)),
        punishment: true,
        range: false,
    })
}

/// "10", "ten", "10.5", "10-and-a-half", "two and a half".
fn amount(paragraph: &Paragraph<'_>, at: usize) -> Option<numbers::Counted> {
    let word = paragraph.lower(at);
    if let Some(head) = word.strip_suffix("-and-a-half") {
        return counted(head).map(|count| (count + 0.5, at + 1));
    }
    let (mut count, mut next) = numbers::any(paragraph, at)?;
    if paragraph.matches(next, "and a half").is_some() {
        count += 0.5;
        next += 3;
    } else if paragraph.is_mark(next, '½') {
        count += 0.5;
        next += 1;
    }
    Some((count, next))
}

fn counted(words: &str) -> Option<f64> {
    if let Some(head) = words.strip_suffix("-and-a-half") {
        return counted(head).map(|count| count + 0.5);
    }
    words
        .parse::<f64>()
        .ok()
        .filter(|count| count.is_finite())
        .or_else(|| numbers::word_value(words))
}

/// Words behind a length that make it a punishment; returns where they end.
fn kind(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    const KINDS: &[&str] = &[
        "of imprisonment",
        "imprisonment",
        "of incarceration",
        "incarceration",
        "of hard labour",
        "of hard labor",
        "of forced labour",
        "of forced labor",
        "of correctional labour",
        "of correctional labor",
        "behind bars",
        "in detention",
        "of detention",
        "in custody",
        "prison",
        "jail",
        "of prison",
        "of jail",
        "of restricted freedom",
        "of restriction of freedom",
        "of restricted liberty",
        "of restricted movement",
        "of restriction of liberty",
        "of freedom restriction",
        "of limited liberty",
        "of corrective labour",
        "of corrective labor",
        "of compulsory labour",
        "of compulsory labor",
        "of home confinement",
        "of home imprisonment",
        "of supervision",
        "hard labour",
        "hard labor",
        "of penal servitude",
        "of solitary confinement",
        "restricted freedom",
        "of limited freedom",
        "of deprivation of liberty",
        "of deprivation of freedom",
        "deprivation of liberty",
        "of administrative detention",
        "of administrative arrest",
        "in administrative detention",
        "administrative detention",
        "administrative arrest",
        "under administrative arrest",
        "of arrest",
        "of house arrest",
        "under house arrest",
        "probation",
        "of probation",
        "on probation",
        "suspended",
        "suspended sentence",
    ];
    let listed = KINDS
        .iter()
        .filter_map(|words| paragraph.matches(at, words))
        .max();
    let mut to = listed
        .map(|length| at + length)
        .or_else(|| place(paragraph, at))?;
    // "prison term", "jail sentence"
    to += usize::from(matches!(paragraph.lower(to), "term" | "sentence"));
    Some(to)
}

/// "in prison", "in a strict-regime penal colony", "in a labour camp".
fn place(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    if paragraph.lower(at) != "in" {
        return None;
    }
    let determined = matches!(paragraph.lower(at + 1), "a" | "an" | "the");
    let begin = at + 1 + usize::from(determined);
    let most = if determined { 5 } else { 2 };
    let end = (begin..begin + most).find(|step| {
        matches!(
            paragraph.lower(*step),
            "prison" | "jail" | "colony" | "colonies" | "camp" | "camps" | "settlement"
        )
    })?;
    (begin..end)
        .all(|step| paragraph.is_word(step) && !paragraph.has(step, tag::PREPOSITION))
        .then_some(end + 1)
}

fn unit_share(unit: &str) -> Option<f64> {
    match unit {
        "year" | "years" => Some(1.0),
        "month" | "months" => Some(1.0 / 12.0),
        "week" | "weeks" => Some(7.0 / 365.25),
        "day" | "days" => Some(1.0 / 365.25),
        _ => None,
    }
}

fn rounded(years: f64) -> f64 {
    (years * 1000.0).round() / 1000.0
}
