//! Law: articles, offences, what they threaten and what was imposed.
//!
//! The words of an offence are a claim of an authority; they are kept as the text has them.

use kua_core::proposal::{Sentence, SentenceYears};

use crate::draft::{ChargeDraft, Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// A charge as one sentence tells it.
pub(crate) struct ToldCharge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) value: ChargeDraft,
    pub(crate) rule: &'static str,
    /// True where the words say that somebody is charged now.
    pub(crate) accusation: bool,
}

/// Finds the charges of a sentence.
pub(crate) fn find(paragraph: &Paragraph<'_>, begin: usize, end: usize) -> Vec<ToldCharge> {
    let mut found: Vec<ToldCharge> = Vec::new();
    let mut at = begin;
    while at < end {
        if let Some(charge) = article(paragraph, at, end) {
            at = charge.to.max(at + 1);
            found.push(charge);
        } else {
            at += 1;
        }
    }
    let offence = offence(paragraph, begin, end);
    let sentences = sentences(paragraph, begin, end);
    if found.is_empty() {
        if offence.is_none() && sentences.is_none() {
            return found;
        }
        let (from, to) = offence
            .as_ref()
            .map(|(from, to, _)| (*from, *to))
            .or(sentences
                .as_ref()
                .map(|sentences| (sentences.from, sentences.to)))
            .unwrap_or((begin, end));
        found.push(ToldCharge {
            from,
            to,
            value: ChargeDraft::default(),
            rule: "rule:offence/1",
            accusation: offence.is_some(),
        });
    }
    if let Some(first) = found.first_mut() {
        if first.value.offence.is_none()
            && let Some((_, _, words)) = offence
        {
            first.value.offence = Some(words);
            first.accusation = true;
        }
        if let Some(sentences) = sentences {
            first.value.max_sentence = sentences.max;
            first.value.imposed_sentence = sentences.imposed;
        }
    }
    found
}

/// "Article 174 of the penal code", "article 278, part 3 of the Criminal Code", "Part 2 of Art. 243".
fn article(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<ToldCharge> {
    let word = paragraph.lower(at);
    if !matches!(
        word,
        "article" | "articles" | "art." | "arts." | "section" | "sections" | "§"
    ) && !paragraph.is_mark(at, '§')
    {
        return None;
    }
    let mut to = at + 1;
    if paragraph.token(to).kind != TokenKind::Number {
        return None;
    }
    let mut extended = true;
    while extended && to < end {
        extended = false;
        while paragraph.token(to).kind == TokenKind::Number
            || paragraph.is_mark(to, '-') && paragraph.token(to + 1).kind == TokenKind::Number
            || paragraph.is_mark(to, '(')
                && paragraph.token(to + 1).kind == TokenKind::Number
                && paragraph.is_mark(to + 2, ')')
                && {
                    to += 2;
                    true
                }
        {
            to += 1;
        }
        let comma = usize::from(paragraph.is_mark(to, ','));
        let joined = comma + usize::from(matches!(paragraph.lower(to + comma), "and" | "or"));
        let next = to + joined;
        if matches!(
            paragraph.lower(next),
            "part" | "parts" | "paragraph" | "paragraphs"
        ) && paragraph.token(next + 1).kind == TokenKind::Number
        {
            to = next + 2;
            extended = true;
        } else if joined > 0
            && paragraph.token(next).kind == TokenKind::Number
            && word.starts_with("art")
            && !paragraph.has(next + 1, tag::MONTH | tag::PEOPLE)
            && paragraph.word(next).len() <= 3
        {
            to = next + 1;
            extended = true;
        }
    }
    let article_end = to;
    // "Parts 1 and 2 of" in front.
    let mut from = at;
    if paragraph.lower(at.wrapping_sub(1)) == "of" {
        let mut step = at - 1;
        while step > 0 && at - step < 7 {
            step -= 1;
            if matches!(
                paragraph.lower(step),
                "part" | "parts" | "paragraph" | "paragraphs" | "clause"
            ) {
                from = step;
                break;
            }
            if !(paragraph.token(step).kind == TokenKind::Number
                || matches!(paragraph.lower(step), "and" | "of")
                || paragraph.is_mark(step, ','))
            {
                break;
            }
        }
    }
    let mut law = None;
    let comma = usize::from(paragraph.is_mark(to, ','));
    if paragraph.lower(to + comma) == "of" {
        let mut step = to + comma + 1;
        let start = step;
        while step < end && step < start + 9 {
            let name = paragraph.lower(step);
            if matches!(
                name,
                "code"
                    | "law"
                    | "act"
                    | "constitution"
                    | "covenant"
                    | "convention"
                    | "declaration"
                    | "decree"
            ) {
                law = Some((start, step + 1));
                break;
            }
            if !paragraph.is_word(step) && paragraph.token(step).kind != TokenKind::Possessive {
                break;
            }
            step += 1;
        }
    }
    if let Some((start, stop)) = law {
        // Articles that protect people are no charges.
        let last = paragraph.lower(stop - 1);
        let protects = matches!(
            last,
            "constitution" | "covenant" | "convention" | "declaration"
        );
        if protects
            || (start..stop)
                .any(|step| matches!(paragraph.lower(step), "universal" | "international"))
        {
            return None;
        }
        to = stop;
    }
    let law = law.map(|(start, stop)| {
        let start = start + usize::from(paragraph.has(start, tag::DETERMINER));
        paragraph.slice(start, stop).to_owned()
    });
    // The offence in brackets or behind "for": “insulting a judge”.
    let offence = quoted_behind(paragraph, to, end).or_else(|| quoted_before(paragraph, from));
    Some(ToldCharge {
        from,
        to,
        value: ChargeDraft {
            law,
            article: Some(paragraph.slice(from, article_end).to_owned()),
            offence,
            ..ChargeDraft::default()
        },
        rule: "rule:article/1",
        accusation: true,
    })
}

fn is_quote(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('"' | '“' | '”' | '«' | '»' | '„')
    )
}

fn quoted_behind(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<String> {
    let mut open = at;
    while open < at + 3 && !is_quote(paragraph, open) {
        if !(paragraph.is_mark(open, '(')
            || paragraph.is_mark(open, ',')
            || paragraph.lower(open) == "for"
            || matches!(paragraph.lower(open), "on" | "with" | "of"))
        {
            return None;
        }
        open += 1;
    }
    if !is_quote(paragraph, open) {
        return None;
    }
    let close = (open + 1..end.min(open + 30)).find(|step| is_quote(paragraph, *step))?;
    Some(
        paragraph
            .slice(open + 1, close)
            .trim_end_matches(['.', ','])
            .to_owned(),
    )
}

fn quoted_before(paragraph: &Paragraph<'_>, at: usize) -> Option<String> {
    // "tax evasion" (Part 2 of Art. 243 ...)
    let close = at
        .checked_sub(2)
        .filter(|close| is_quote(paragraph, *close) && paragraph.is_mark(at - 1, '('))?;
    let open = (close.saturating_sub(30)..close)
        .rev()
        .find(|step| is_quote(paragraph, *step))?;
    Some(paragraph.slice(open + 1, close).to_owned())
}

/// Introductions of an offence, and how many tokens each has.
const INTRODUCTIONS: [&str; 27] = [
    "on charges of",
    "on a charge of",
    "on the charge of",
    "on trumped-up charges of",
    "on accusations of",
    "on suspicion of",
    "on allegations of",
    "facing charges of",
    "face charges of",
    "faces charges of",
    "charged with",
    "charged him with",
    "charged her with",
    "charged them with",
    "accused of",
    "accused him of",
    "accused her of",
    "accused them of",
    "formally accused of",
    "based on accusations of",
    "convicted of",
    "found guilty of",
    "guilty of",
    "suspected of",
    "under the accusation of",
    "in a case of",
    "indicted for",
];

/// Finds what somebody is accused of.
fn offence(paragraph: &Paragraph<'_>, begin: usize, end: usize) -> Option<(usize, usize, String)> {
    for at in begin..end {
        let first = paragraph.lower(at);
        if !matches!(
            first,
            "on" | "facing"
                | "face"
                | "faces"
                | "charged"
                | "accused"
                | "formally"
                | "based"
                | "convicted"
                | "found"
                | "guilty"
                | "suspected"
                | "under"
                | "in"
                | "indicted"
        ) {
            continue;
        }
        let Some(length) = INTRODUCTIONS
            .iter()
            .filter_map(|words| paragraph.matches(at, words))
            .max()
        else {
            continue;
        };
        let mut start = at + length;
        if matches!(paragraph.lower(start), "having" | "allegedly") {
            start += 1;
        }
        if paragraph.lower(start) == "being" && paragraph.lower(start + 1) == "a" {
            start += 2;
        }
        let quoted = is_quote(paragraph, start);
        if quoted {
            let close = (start + 1..end.min(start + 40)).find(|step| is_quote(paragraph, *step));
            if let Some(close) = close {
                let words = paragraph
                    .slice(start + 1, close)
                    .trim_end_matches([',', '.']);
                return Some((at, close, words.to_owned()));
            }
        }
        let stop = (start..end.min(start + 24))
            .find(|step| stops_offence(paragraph, *step, start))
            .unwrap_or(end.min(start + 24));
        if stop > start {
            let mut to = stop;
            while to > start + 1
                && (paragraph.has(to - 1, tag::ADVERB | tag::CONJUNCTION | tag::PREPOSITION)
                    || !paragraph.is_word(to - 1))
            {
                to -= 1;
            }
            let words = paragraph.slice(start, to);
            if words.len() > 3 && !paragraph.has(start, tag::PRONOUN) {
                return Some((at, to, words.to_owned()));
            }
        }
    }
    None
}

fn stops_offence(paragraph: &Paragraph<'_>, at: usize, start: usize) -> bool {
    let token = paragraph.token(at);
    if matches!(token.kind, TokenKind::Mark(',')) {
        // A list of deeds goes on behind the comma: "leading, being a member of, and financing".
        let next = at + 1 + usize::from(paragraph.lower(at + 1) == "and");
        return !(paragraph.lower(next).ends_with("ing") && at > start);
    }
    matches!(
        token.kind,
        TokenKind::Mark('.' | ';' | ':' | '(' | ')' | '–' | '—')
    ) || paragraph.lower(at) == "and"
        && (at + 1..at + 5)
            .any(|step| paragraph.has(step, tag::TRIGGER | tag::AUXILIARY | tag::SPEECH))
        || matches!(
            paragraph.lower(at),
            "after"
                | "when"
                | "who"
                | "while"
                | "which"
                | "under"
                | "because"
                | "over"
                | "since"
                | "before"
                | "meaning"
                | "but"
        )
        || matches!(paragraph.lower(at), "on" | "in" | "for" | "by")
            && (paragraph.has(at + 1, tag::MONTH | tag::WEEKDAY)
                || paragraph.token(at + 1).kind == TokenKind::Number
                || paragraph.lower(at + 1) == "an" && paragraph.lower(at + 2) == "article"
                || matches!(paragraph.lower(at), "for") && paragraph.lower(at + 1).ends_with("ing"))
}

struct Sentences {
    from: usize,
    to: usize,
    max: Option<Sentence>,
    imposed: Option<Sentence>,
}

/// Finds what an article threatens, or what was imposed.
fn sentences(paragraph: &Paragraph<'_>, begin: usize, end: usize) -> Option<Sentences> {
    // "15 and 30 years respectively": whose is which cannot be told here.
    if (begin..end).any(|at| paragraph.lower(at) == "respectively") {
        return None;
    }
    for at in begin..end {
        let Some((from, to, years)) = term(paragraph, at, end) else {
            continue;
        };
        let window = from.saturating_sub(12).max(begin);
        let before =
            |words: &[&str]| (window..from).any(|step| words.contains(&paragraph.lower(step)));
        let mut upper = false;
        let mut start = from;
        if paragraph.matches(from.saturating_sub(2), "up to").is_some()
            || paragraph
                .matches(from.saturating_sub(2), "maximum of")
                .is_some()
        {
            upper = true;
            start = from - 2;
        } else if paragraph
            .matches(from.saturating_sub(3), "as much as")
            .is_some()
        {
            upper = true;
        }
        let threat = before(&[
            "face",
            "faces",
            "facing",
            "faced",
            "punishable",
            "carries",
            "carry",
            "risk",
            "risks",
            "maximum",
            "could",
            "might",
            "penalty",
            "penalties",
            "can",
            "threatened",
            "threatens",
        ]);
        let imposed = before(&[
            "sentenced",
            "sentence",
            "sentencing",
            "convicted",
            "jailed",
            "imprisoned",
            "serving",
            "received",
            "given",
            "handed",
            "served",
        ]) && !before(&[
            "requested",
            "sought",
            "demanded",
            "if",
            "can",
            "could",
            "after",
            "spent",
        ]);
        let value = Sentence {
            text: paragraph.slice(start, to).to_owned(),
            years: Some(years),
        };
        if upper && (threat || imposed || before(&["for", "with", "prison"])) || threat && !imposed
        {
            // "fines and short-term detention of up to 15 days" is no threat of prison.
            return Some(Sentences {
                from: start,
                to,
                max: Some(value),
                imposed: None,
            });
        }
        if imposed {
            return Some(Sentences {
                from,
                to,
                max: None,
                imposed: Some(value),
            });
        }
    }
    None
}

/// "ten years imprisonment", "10 years in prison", "a seven-year prison term", "life imprisonment".
fn term(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<(usize, usize, SentenceYears)> {
    let word = paragraph.lower(at);
    if word == "life"
        && matches!(
            paragraph.lower(at + 1),
            "imprisonment" | "in" | "sentence" | "behind"
        )
    {
        let to = if paragraph.lower(at + 1) == "in" {
            at + 3
        } else {
            at + 2
        };
        let prison =
            paragraph.lower(at + 1) != "in" || matches!(paragraph.lower(at + 2), "prison" | "jail");
        return prison.then_some((at, to.min(end), SentenceYears::Life));
    }
    if word == "death" && matches!(paragraph.lower(at + 1), "penalty" | "sentence")
        || word == "death"
            && paragraph.lower(at.wrapping_sub(1)) == "to"
            && paragraph.lower(at.wrapping_sub(2)) == "sentenced"
    {
        let to = if matches!(paragraph.lower(at + 1), "penalty" | "sentence") {
            at + 2
        } else {
            at + 1
        };
        return Some((at, to, SentenceYears::Death));
    }
    // "seven-year", "15-day"
    if let Some((count, unit)) = word.split_once('-')
        && let Some(share) = unit_share(unit)
    {
        let count = count
            .parse::<f64>()
            .ok()
            .or_else(|| numbers::word_value(count))?;
        let to = (at + 1..end.min(at + 4)).find(|step| {
            matches!(
                paragraph.lower(*step),
                "sentence" | "term" | "sentences" | "imprisonment" | "jail"
            )
        })?;
        return Some((at, to + 1, SentenceYears::Years(rounded(count * share))));
    }
    let (mut count, next) = numbers::any(paragraph, at)?;
    let mut next = next;
    if paragraph.matches(next, "and a half").is_some() {
        count += 0.5;
        next += 3;
    }
    let share = unit_share(paragraph.lower(next))?;
    let mut years = count * share;
    let mut to = next + 1;
    if paragraph.token(to).kind == TokenKind::Possessive {
        to += 1;
    }
    // "six years and four months"
    if paragraph.lower(to) == "and"
        && let Some((more, behind)) = numbers::any(paragraph, to + 1)
        && let Some(part) = unit_share(paragraph.lower(behind))
    {
        years += more * part;
        to = behind + 1;
    }
    let kind = [
        "in prison",
        "in jail",
        "of imprisonment",
        "imprisonment",
        "in a penal colony",
        "of hard labour",
        "behind bars",
        "in detention",
        "of detention",
        "prison",
        "jail",
        "in a labor camp",
        "in a labour camp",
        "of restricted freedom",
        "of administrative detention",
        "of administrative arrest",
        "probation",
        "of probation",
        "in a strict-regime penal colony",
    ]
    .iter()
    .filter_map(|words| paragraph.matches(to, words))
    .max();
    let behind = kind.map_or(to, |length| to + length);
    let sentenced = (at.saturating_sub(4)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "sentenced" | "sentence" | "sentencing"
        )
    });
    (kind.is_some() || sentenced).then_some((
        at,
        behind.min(end),
        SentenceYears::Years(rounded(years)),
    ))
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

/// The charges of a text so far.
#[derive(Default)]
pub(crate) struct Charges {
    recent: Vec<DraftNumber>,
}

impl Charges {
    /// Adds a charge, or completes the one it tells more of; returns its draft.
    pub(crate) fn add(
        &mut self,
        told: ToldCharge,
        paragraph: &Paragraph<'_>,
        drafts: &mut Vec<Draft>,
    ) -> DraftNumber {
        let bytes = paragraph.span(told.from, told.to);
        let value = told.value;
        let known = self.recent.iter().rev().take(32).copied().find(|number| {
            let Some(DraftValue::Charge(charge)) = drafts.get(*number).map(|draft| &draft.value)
            else {
                return false;
            };
            let accused = !value.accused.is_empty()
                && value.accused.iter().any(|one| charge.accused.contains(one));
            let nobody = value.accused.is_empty() && charge.accused.is_empty();
            let article = match (&charge.article, &value.article) {
                (Some(one), Some(other)) => first_number(one) == first_number(other),
                _ => true,
            };
            let offence = match (&charge.offence, &value.offence) {
                (Some(one), Some(other)) => {
                    one == other
                        || value.article.is_some() && charge.article.is_some()
                        || one.contains(other.as_str())
                        || other.contains(one.as_str())
                }
                _ => true,
            };
            let imposed = match (&charge.imposed_sentence, &value.imposed_sentence) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            };
            (accused || nobody) && article && offence && imposed
        });
        if let Some(number) = known {
            if let Some(draft) = drafts.get_mut(number) {
                if let DraftValue::Charge(charge) = &mut draft.value {
                    let complete = charge.article.is_none() && value.article.is_some();
                    charge.law = charge.law.take().or(value.law);
                    charge.article = charge.article.take().or(value.article);
                    charge.offence = charge.offence.take().or(value.offence);
                    charge.max_sentence = charge.max_sentence.take().or(value.max_sentence);
                    charge.imposed_sentence =
                        charge.imposed_sentence.take().or(value.imposed_sentence);
                    if complete {
                        let before = std::mem::replace(&mut draft.main, bytes);
                        draft.mention(before);
                        return number;
                    }
                }
                if draft.main != bytes && !draft.mentions.contains(&bytes) {
                    draft.mention(bytes);
                }
            }
            return number;
        }
        let certainty = if value.article.is_some() { 0.85 } else { 0.65 };
        drafts.push(Draft::new(
            bytes,
            DraftValue::Charge(value),
            certainty,
            told.rule,
        ));
        self.recent.push(drafts.len() - 1);
        if self.recent.len() > 256 {
            self.recent.drain(..128);
        }
        drafts.len() - 1
    }
}

fn first_number(text: &str) -> String {
    let tail = text.rsplit_once(['.', ' ']).map_or(text, |_| text);
    let lower = tail.to_lowercase();
    let from = lower.find("art").or_else(|| lower.find("sec")).unwrap_or(0);
    lower
        .get(from..)
        .unwrap_or_default()
        .chars()
        .skip_while(|letter| !letter.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect()
}
