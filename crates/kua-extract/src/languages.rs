//! What is found in texts of languages that have no rules here.
//!
//! Only what is safe is proposed: dates that are written out in full or in figures, and places of
//! the gazetteer.

use kua_core::civil::CivilDay;
use kua_core::edtf::{Edtf, EdtfDate};
use kua_core::proposal::TimeValue;

use crate::draft::{Bytes, Draft, DraftNumber, DraftValue};
use crate::gazetteer::{Known, gazetteer};
use crate::text::{Paragraph, TokenKind};
use std::collections::HashMap;

/// The dates and places of one text that is not English.
#[derive(Default)]
pub(crate) struct Other {
    places: HashMap<usize, DraftNumber>,
    /// The first whole date on a line of its own.
    pub(crate) header: Option<Edtf>,
    paragraphs: usize,
}

impl Other {
    /// Reads one paragraph.
    pub(crate) fn read(
        &mut self,
        paragraph: &Paragraph<'_>,
        language: &str,
        drafts: &mut Vec<Draft>,
    ) {
        self.paragraphs += 1;
        let mut at = 0;
        while at < paragraph.tokens.len() {
            match date(paragraph, at, language) {
                Some((to, time)) => {
                    let alone = paragraph.tokens.len() - (to - at) <= 4;
                    if alone
                        && self.header.is_none()
                        && self.paragraphs <= 12
                        && time.as_day().is_some()
                    {
                        self.header = Some(time.clone());
                    }
                    let (begin, end) = paragraph.span(at, to);
                    push_time(drafts, (begin, end), time);
                    at = to;
                }
                None => {
                    self.place(paragraph, at, drafts);
                    at += 1;
                }
            }
        }
        if language == "zh" {
            self.han(paragraph, drafts);
        }
    }

    fn place(&mut self, paragraph: &Paragraph<'_>, at: usize, drafts: &mut Vec<Draft>) {
        if !paragraph.is_word(at) || !paragraph.token(at).capital {
            return;
        }
        let word = paragraph.word(at);
        let token = paragraph.token(at);
        if word.starts_with(|letter: char| matches!(letter, '\u{400}'..='\u{52f}')) {
            if let Some((number, length)) = gazetteer().find_cyrillic(word) {
                self.add(
                    number,
                    (token.begin, token.begin + length),
                    word.get(..length).unwrap_or(word),
                    drafts,
                );
            }
            return;
        }
        if let Some(found) = gazetteer().find(paragraph, at)
            && let Known::Place(number) = found.known
            && paragraph.word(at).chars().count() > 3
        {
            let bytes = paragraph.span(at, at + found.length);
            self.add(
                number,
                bytes,
                paragraph.slice(at, at + found.length),
                drafts,
            );
        }
    }

    /// Chinese has no blanks: names are looked for in the running text, the longest first.
    fn han(&mut self, paragraph: &Paragraph<'_>, drafts: &mut Vec<Draft>) {
        let content = paragraph.content();
        let mut taken: Vec<Bytes> = Vec::new();
        for (name, number) in gazetteer().han() {
            for (offset, _) in content.match_indices(name) {
                let bytes = (
                    paragraph.begin + offset,
                    paragraph.begin + offset + name.len(),
                );
                if taken.len() < 400
                    && !taken
                        .iter()
                        .any(|known| known.0 < bytes.1 && bytes.0 < known.1)
                {
                    taken.push(bytes);
                    self.add(*number, bytes, name, drafts);
                }
            }
        }
        // 2024年7月20日 stands in the middle of words as well.
        for (offset, _) in content.match_indices('年') {
            if let Some((from, to, time)) = han_date(content, offset) {
                let bytes = (paragraph.begin + from, paragraph.begin + to);
                let known = drafts.iter().rev().take(50).any(|draft| {
                    draft.main.0 < bytes.1
                        && bytes.0 < draft.main.1
                        && matches!(draft.value, DraftValue::Time(_))
                });
                if !known {
                    push_time(drafts, bytes, time.clone());
                }
                if self.header.is_none()
                    && self.paragraphs <= 4
                    && time.as_day().is_some()
                    && content.chars().count() < 20
                {
                    self.header = Some(time);
                }
            }
        }
    }

    fn add(&mut self, number: usize, bytes: Bytes, written: &str, drafts: &mut Vec<Draft>) {
        let country = gazetteer().place(number).map(|place| place.country);
        if let Some(draft) = self
            .places
            .get(&number)
            .and_then(|known| drafts.get_mut(*known))
        {
            draft.mention(bytes);
            return;
        }
        drafts.push(Draft::new(
            bytes,
            DraftValue::Place {
                name: written.to_owned(),
                known: Some(number),
                country,
            },
            0.8,
            "rule:gazetteer/1",
        ));
        self.places.insert(number, drafts.len() - 1);
    }
}

fn push_time(drafts: &mut Vec<Draft>, bytes: Bytes, time: Edtf) {
    drafts.push(Draft::new(
        bytes,
        DraftValue::Time(TimeValue {
            edtf: Some(time),
            anchor: None,
            alternatives: Vec::new(),
        }),
        0.9,
        "rule:full-date/1",
    ));
}

const RUSSIAN: [&str; 12] = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
];
const KAZAKH: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const GERMAN: [&str; 12] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

fn month(word: &str, language: &str) -> Option<u8> {
    let lower = word.to_lowercase();
    let found = match language {
        "ru" => RUSSIAN.iter().position(|stem| {
            lower
                .strip_prefix(stem)
                .is_some_and(|ending| matches!(ending, "" | "я" | "а" | "ь" | "е" | "й" | "ю"))
        }),
        "kk" => KAZAKH.iter().position(|stem| {
            lower
                .strip_prefix(stem)
                .is_some_and(|ending| ending.is_empty() || ending.chars().count() <= 4)
        }),
        "de" => GERMAN
            .iter()
            .position(|name| *name == lower)
            .or_else(|| (lower == "jänner").then_some(0)),
        _ => None,
    };
    found.and_then(|index| u8::try_from(index + 1).ok())
}

/// Finds a full date (day or month with its year) at a token.
fn date(paragraph: &Paragraph<'_>, at: usize, language: &str) -> Option<(usize, Edtf)> {
    let word = paragraph.word(at);
    let token = paragraph.token(at);
    if token.kind == TokenKind::Number {
        if let Some(found) = figures(paragraph, at) {
            return Some(found);
        }
        // 11. März 2019, 18 апреля 2020
        let point = usize::from(paragraph.is_mark(at + 1, '.'));
        if let (Ok(day), Some(month)) = (
            word.parse::<u8>(),
            month(paragraph.word(at + 1 + point), language),
        ) && let Some(year) = year(paragraph, at + 2 + point)
        {
            let to = at + 3 + point;
            let to = to + usize::from(matches!(paragraph.lower(to), "года" | "году" | "жылы"));
            return CivilDay::new(year, month, day).map(|day| (to, Edtf::day(day)));
        }
        // 2019 жылғы 9 наурыз, 2019 жылдың 9 наурызында
        if language == "kk"
            && let Some(year) = year(paragraph, at)
            && paragraph.word(at + 1).to_lowercase().starts_with("жыл")
        {
            if let (Ok(day), Some(month)) = (
                paragraph.word(at + 2).parse::<u8>(),
                month(paragraph.word(at + 3), language),
            ) {
                return CivilDay::new(year, month, day).map(|day| (at + 4, Edtf::day(day)));
            }
            let month = month(paragraph.word(at + 2), language)?;
            return EdtfDate::from_month(year, month).map(|date| (at + 3, Edtf::Date(date)));
        }
        return None;
    }
    // März 2019, в апреле 2020
    let month = month(word, language).filter(|_| token.kind == TokenKind::Word)?;
    let year = year(paragraph, at + 1)?;
    EdtfDate::from_month(year, month).map(|date| (at + 2, Edtf::Date(date)))
}

fn year(paragraph: &Paragraph<'_>, at: usize) -> Option<i32> {
    let word = paragraph.word(at);
    (word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (1800..2200).contains(year))
}

/// 2019-03-11 and 11.03.2019.
fn figures(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Edtf)> {
    let word = paragraph.word(at);
    let parts: Vec<&str> = word.split('.').collect();
    if let [day, month, year] = parts.as_slice() {
        let year = year.parse().ok().filter(|_| year.len() == 4)?;
        return CivilDay::new(year, month.parse().ok()?, day.parse().ok()?)
            .map(|day| (at + 1, Edtf::day(day)));
    }
    let dash = |step: usize| {
        paragraph.is_mark(step, '-') && paragraph.token(step).begin == paragraph.before(step).end
    };
    if word.len() == 4 && dash(at + 1) && dash(at + 3) {
        let day = CivilDay::new(
            word.parse().ok()?,
            paragraph.word(at + 2).parse().ok()?,
            paragraph.word(at + 4).parse().ok()?,
        )?;
        return Some((at + 5, Edtf::day(day)));
    }
    None
}

/// Reads 2024年7月20日 around a 年.
fn han_date(content: &str, year_sign: usize) -> Option<(usize, usize, Edtf)> {
    let head = content.get(..year_sign)?;
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    if digits != 4 {
        return None;
    }
    let from = year_sign - 4;
    let year: i32 = content.get(from..year_sign)?.parse().ok()?;
    let tail = content.get(year_sign + '年'.len_utf8()..)?;
    let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let width = number(tail);
    let after_year = year_sign + '年'.len_utf8();
    let month: Option<u8> = tail.get(..width).and_then(|text| text.parse().ok());
    let Some(month) =
        month.filter(|_| tail.get(width..).is_some_and(|rest| rest.starts_with('月')))
    else {
        return EdtfDate::from_year(year).map(|date| (from, after_year, Edtf::Date(date)));
    };
    let after_month = after_year + width + '月'.len_utf8();
    let rest = content.get(after_month..)?;
    let width = number(rest);
    let day: Option<u8> = rest.get(..width).and_then(|text| text.parse().ok());
    if let Some(day) = day.filter(|_| {
        rest.get(width..)
            .is_some_and(|more| more.starts_with(['日', '号']))
    }) {
        let whole = CivilDay::new(year, month, day)?;
        return Some((
            from,
            after_month + width + '日'.len_utf8(),
            Edtf::day(whole),
        ));
    }
    EdtfDate::from_month(year, month).map(|date| (from, after_month, Edtf::Date(date)))
}
