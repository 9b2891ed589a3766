//! Law: articles, offences, what they threaten and what was imposed.
//!
//! The words of an offence are a claim of an authority; they are kept as the text has them.

mod fines;
pub(crate) mod notices;
mod sentences;

use kua_core::law_article::{NormalArticle, normalise};

use crate::draft::{ChargeDraft, Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};
use sentences::Role;

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
            let plural = matches!(
                paragraph.lower(charge.from),
                "articles" | "arts." | "sections"
            );
            found.push(charge);
            while plural && let Some(more) = further_article(paragraph, at, end) {
                at = more.to.max(at + 1);
                found.push(more);
            }
        } else {
            at += 1;
        }
    }
    let offence = offence(paragraph, begin, end);
    let mut sentences = sentences::find(paragraph, begin, end);
    if found.is_empty() {
        // A fine alone tells no charge: what it was for may be anything.
        sentences.retain(|sentence| offence.is_some() || sentence.value.years.is_some());
        if offence.is_none() && sentences.is_empty() {
            return found;
        }
        let (from, to) = offence
            .as_ref()
            .map(|(from, to, _)| (*from, *to))
            .or(sentences
                .first()
                .map(|sentence| (sentence.from, sentence.to)))
            .unwrap_or((begin, end));
        found.push(ToldCharge {
            from,
            to,
            value: ChargeDraft::default(),
            rule: "rule:offence/1",
            accusation: offence.is_some(),
        });
    }
    if let Some(first) = found.first_mut()
        && first.value.offence.is_none()
        && let Some((_, _, words)) = offence
    {
        first.value.offence = Some(words);
        first.accusation = true;
    }
    for sentence in sentences {
        let Some(charge) = charge_of(&mut found, &sentence) else {
            break;
        };
        let slot = match sentence.role {
            Role::Threatened => &mut charge.value.max_sentence,
            Role::Imposed => &mut charge.value.imposed_sentence,
        };
        if slot.is_none() {
            *slot = Some(sentence.value);
        } else if sentence.role == Role::Imposed {
            // "NAME to eight years and NAME to five": the second stands for itself.
            found.push(ToldCharge {
                from: sentence.from,
                to: sentence.to,
                value: ChargeDraft {
                    imposed_sentence: Some(sentence.value),
                    ..ChargeDraft::default()
                },
                rule: "rule:offence/1",
                accusation: false,
            });
        }
    }
    found
}

/// The charge that a sentence belongs to: one whose article stands right before it, or the first.
fn charge_of<'f>(
    found: &'f mut [ToldCharge],
    sentence: &sentences::Found,
) -> Option<&'f mut ToldCharge> {
    let near = found
        .iter()
        .rposition(|charge| charge.to <= sentence.from && sentence.from - charge.to <= 10)
        .filter(|_| sentence.role == Role::Threatened)
        .unwrap_or(0);
    found.get_mut(near)
}

/// "Articles 36 (“...”) and 326 of the Code": a number behind the words of the article before.
fn further_article(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<ToldCharge> {
    let mut step = at;
    if paragraph.is_mark(step, '(') {
        step = (step + 1..(step + 30).min(end)).find(|close| paragraph.is_mark(*close, ')'))? + 1;
    }
    if step == at {
        return None;
    }
    step += usize::from(paragraph.is_mark(step, ','));
    step += usize::from(paragraph.lower(step) == "and");
    if !is_number(paragraph, step) || is_length(paragraph, step) {
        return None;
    }
    let to = article_end(paragraph, step, end, "article");
    let closes = matches!(paragraph.lower(to), "of" | "and")
        || matches!(
            paragraph.token(to).kind,
            TokenKind::Mark('(' | '.' | ',' | ';')
        );
    closes.then(|| ToldCharge {
        from: step,
        to,
        value: ChargeDraft {
            article: Some(paragraph.slice(step, to).to_owned()),
            offence: quoted_behind(paragraph, to, end),
            ..ChargeDraft::default()
        },
        rule: "rule:article/1",
        accusation: true,
    })
}

/// Words that announce a part of an article.
fn is_part_word(word: &str) -> bool {
    matches!(
        word,
        "part"
            | "parts"
            | "paragraph"
            | "paragraphs"
            | "para"
            | "para."
            | "point"
            | "points"
            | "clause"
            | "clauses"
            | "item"
            | "subsection"
    )
}

/// "174", "280.3", "129a".
fn is_number(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let token = paragraph.token(at);
    let word = paragraph.word(at);
    token.kind == TokenKind::Number
        || token.kind == TokenKind::Word
            && word.len() <= 5
            && word.starts_with(|first: char| first.is_ascii_digit())
            && word
                .chars()
                .filter(|letter| !letter.is_ascii_digit())
                .count()
                == 1
}

/// Walks over all that belongs to an article: parts, brackets, further articles of the list.
fn article_end(paragraph: &Paragraph<'_>, from: usize, end: usize, word: &str) -> usize {
    let mut to = from;
    loop {
        let before = to;
        while to < end {
            if is_number(paragraph, to) {
                to += 1;
            } else if matches!(paragraph.token(to).kind, TokenKind::Mark('-' | '/'))
                && is_number(paragraph, to + 1)
                && !is_year(paragraph.word(to + 1))
            {
                // "361-4", "314/2"
                to += 2;
            } else if paragraph.is_mark(to, '(') && paragraph.is_mark(to + 2, ')') && {
                let inside = paragraph.word(to + 1);
                is_number(paragraph, to + 1)
                    || inside.len() == 1 && inside.chars().all(|letter| letter.is_ascii_lowercase())
            } {
                to += 3;
            } else {
                break;
            }
        }
        let comma = usize::from(paragraph.is_mark(to, ','));
        let joined = comma + usize::from(matches!(paragraph.lower(to + comma), "and" | "or"));
        let next = to + joined;
        // "part 3 of Article 30 and part 1 of Article 281": the part of the next one.
        let of_next = joined > 0
            && paragraph.lower(next + 2) == "of"
            && matches!(
                paragraph.lower(next + 3),
                "article" | "art." | "articles" | "section"
            );
        if is_part_word(paragraph.lower(next)) && is_number(paragraph, next + 1) && !of_next {
            to = next + 2;
        } else if joined > 0
            && is_number(paragraph, next)
            && word.starts_with("art")
            && !paragraph.has(next + 1, tag::MONTH | tag::PEOPLE)
            && paragraph.word(next).len() <= 5
            && !is_length(paragraph, next)
            && !is_year(paragraph.word(next))
        {
            to = next + 1;
        }
        if to == before || to >= end {
            return to.min(end.max(from));
        }
    }
}

/// "ten years": the number behind the comma is no article.
fn is_length(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at + 1),
        "year"
            | "years"
            | "month"
            | "months"
            | "day"
            | "days"
            | "to"
            | "people"
            | "persons"
            | "others"
    )
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// Words that end the name of a law.
fn is_law_word(word: &str) -> bool {
    matches!(
        word,
        "code"
            | "law"
            | "act"
            | "constitution"
            | "covenant"
            | "convention"
            | "declaration"
            | "decree"
            | "iccpr"
            | "icescr"
            | "udhr"
            | "charter"
            | "treaty"
            | "statute"
            | "protocol"
    )
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
    let double = usize::from(paragraph.is_mark(at, '§') && paragraph.is_mark(at + 1, '§'));
    let number = at + 1 + double;
    if !is_number(paragraph, number) {
        return None;
    }
    // "§2 of Article 405": a part of what follows.
    if paragraph.is_mark(at, '§')
        && paragraph.lower(number + 1) == "of"
        && matches!(paragraph.lower(number + 2), "article" | "art." | "section")
    {
        return None;
    }
    let mut to = article_end(paragraph, number, end, word);
    let article_end = to;
    // "Parts 1 and 2 of" in front.
    let mut from = at;
    if paragraph.lower(at.wrapping_sub(1)) == "of" || is_number(paragraph, at.wrapping_sub(1)) {
        let mut step = at;
        while step > 0 && at - step < 7 {
            step -= 1;
            if is_part_word(paragraph.lower(step)) || paragraph.is_mark(step, '§') {
                from = step;
                break;
            }
            if !(is_number(paragraph, step)
                || matches!(paragraph.lower(step), "and" | "of")
                || paragraph.is_mark(step, ',')
                || paragraph.is_mark(step, '-'))
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
            if is_law_word(paragraph.lower(step)) {
                law = Some((start, law_end(paragraph, start, step + 1, end)));
                break;
            }
            if !paragraph.is_word(step)
                && paragraph.token(step).kind != TokenKind::Possessive
                && !is_year(paragraph.word(step))
            {
                break;
            }
            step += 1;
        }
    }
    if let Some((start, stop)) = law {
        // Articles that protect people are no charges.
        if protects(paragraph, start, stop) {
            return None;
        }
        to = stop;
    } else {
        // The organisation of that name.
        if paragraph.word(at) == "ARTICLE" && paragraph.word(number) == "19" {
            return None;
        }
        // "Criminal Code Article 174", "the Administrative Code's Article 490".
        law = law_in_front(paragraph, from);
        if let Some((start, stop)) = law
            && protects(paragraph, start, stop)
        {
            return None;
        }
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

/// Where the name of a law ends: "the Code of Administrative Offences", "Law No. 94", where the
/// word alone says nothing.
fn law_end(paragraph: &Paragraph<'_>, start: usize, behind: usize, end: usize) -> usize {
    let bare = behind - start == 1 || behind - start == 2 && paragraph.has(start, tag::DETERMINER);
    if !bare {
        return behind;
    }
    if matches!(paragraph.lower(behind), "no." | "no" | "nr." | "№")
        && is_number(paragraph, behind + 1)
    {
        return behind + 2;
    }
    if !matches!(paragraph.lower(behind), "of" | "on") {
        return behind;
    }
    let mut to = behind;
    while to < end
        && to < behind + 8
        && (paragraph.is_word(to) && paragraph.token(to).capital
            || matches!(paragraph.lower(to), "of" | "on" | "and" | "the" | "to"))
    {
        to += 1;
    }
    while to > behind && !paragraph.token(to - 1).capital {
        to -= 1;
    }
    // "the Law of Kazakhstan": whose law it is does not name it.
    let place = crate::gazetteer::gazetteer()
        .find(paragraph, behind + 1)
        .is_some();
    if to > behind + 1 && !place {
        to
    } else {
        behind
    }
}

/// Tells whether a law protects people: nobody is charged under it.
fn protects(paragraph: &Paragraph<'_>, start: usize, stop: usize) -> bool {
    let last = paragraph.lower(stop.saturating_sub(1));
    matches!(
        last,
        "constitution"
            | "covenant"
            | "convention"
            | "declaration"
            | "iccpr"
            | "icescr"
            | "udhr"
            | "charter"
            | "treaty"
            | "statute"
            | "protocol"
    ) || (start..stop).any(|step| matches!(paragraph.lower(step), "universal" | "international"))
}

/// The law whose name stands right before an article: capitals up to "Code" or "Law".
fn law_in_front(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, usize)> {
    let mut stop = at;
    if stop > 0 && paragraph.token(stop - 1).kind == TokenKind::Possessive {
        stop -= 1;
    }
    let last = stop.checked_sub(1)?;
    if !matches!(
        paragraph.lower(last),
        "code" | "law" | "constitution" | "convention"
    ) || !paragraph.token(last).capital
    {
        return None;
    }
    let mut start = last;
    while start > 0 && last - start < 6 {
        let before = start - 1;
        let named = paragraph.is_word(before) && paragraph.token(before).capital
            || paragraph.token(before).kind == TokenKind::Possessive;
        if !named || paragraph.token(before).first {
            break;
        }
        start = before;
    }
    // A law has a name: "Code Article 5" alone is none.
    (start < last).then_some((start, stop))
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
const INTRODUCTIONS: &[&str] = &[
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
    "charge him with",
    "charge her with",
    "charge them with",
    "charges him with",
    "charges her with",
    "accuse him of",
    "accuse her of",
    "accuse them of",
    "accuses him of",
    "accuses her of",
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
                | "charge"
                | "charges"
                | "accuse"
                | "accuses"
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
        // "convicted of violating article 207": the article says what for.
        let only_article = matches!(
            paragraph.lower(start),
            "violating" | "breaching" | "offences" | "offenses" | "crimes"
        ) && (start + 1..stop + 3)
            .any(|step| matches!(paragraph.lower(step), "article" | "articles" | "section"));
        if stop > start && !only_article {
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
                (Some(one), Some(other)) => same_article(one, other),
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
                    charge.article = fuller(charge.article.take(), value.article);
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

/// Tells whether two writings can mean one article.
fn same_article(one: &str, other: &str) -> bool {
    let (first, second) = (normalise(one), normalise(other));
    if first.is_empty() || second.is_empty() {
        return one == other;
    }
    first
        .iter()
        .any(|one| second.iter().any(|other| one.agrees_with(other)))
}

/// Of two writings of one article, takes the first, or the second where only it names a part.
fn fuller(known: Option<String>, told: Option<String>) -> Option<String> {
    let (Some(known), Some(told)) = (&known, &told) else {
        return known.or(told);
    };
    let has_part = |articles: &[NormalArticle]| articles.iter().any(|one| one.below().is_some());
    let (first, second) = (normalise(known), normalise(told));
    let numbers = |articles: &[NormalArticle]| {
        let mut all: Vec<String> = articles.iter().map(NormalArticle::whole_number).collect();
        all.dedup();
        all
    };
    if !has_part(&first) && has_part(&second) && numbers(&first) == numbers(&second) {
        return Some(told.clone());
    }
    Some(known.clone())
}
