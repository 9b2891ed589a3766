//! The two dates of a document: when it was published, and when its statements were made.
//!
//! A numeric date such as 03/11/2019 has two readings. What the text itself shows decides: other
//! dates that allow one order only, a weekday beside the date, and names that were official in
//! some years only. The other reading stays visible, with the reason.

use kua_core::civil::CivilDay;
use kua_core::edtf::Edtf;
use kua_core::proposal::Notice;

use crate::gazetteer::{Stretch, gazetteer};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};
use crate::time::{Anchors, DayOrder, Expression, Outlook, Reading, words};

/// How many paragraphs count as the head of a document.
const HEAD: usize = 14;

/// A name that was official in some years only.
struct DatedName {
    name: String,
    official: &'static [Stretch],
}

/// What the first pass collects about dates.
#[derive(Default)]
pub(crate) struct Clues {
    paragraphs: usize,
    header: Option<(Reading, (usize, usize))>,
    stated: Option<Expression>,
    day_first: usize,
    month_first: usize,
    dated_names: Vec<DatedName>,
    weekdays: Vec<String>,
    beside: Option<kua_core::civil::Weekday>,
    words: usize,
    first_person: usize,
}

/// What came out.
pub(crate) struct Dates {
    pub(crate) published: Option<Edtf>,
    pub(crate) stated: Option<Edtf>,
    pub(crate) order: DayOrder,
    /// True where somebody tells their own story.
    pub(crate) narrative: bool,
    pub(crate) notices: Vec<DateNotice>,
}

/// A notice whose place is still in bytes.
pub(crate) struct DateNotice {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) place: Option<(usize, usize)>,
}

impl DateNotice {
    /// Makes the notice of the format out of it.
    pub(crate) fn notice(&self, place: Option<String>) -> Notice {
        Notice {
            code: self.code.to_owned(),
            message: self.message.clone(),
            place,
        }
    }
}

impl Clues {
    /// Looks at one paragraph.
    pub(crate) fn collect(&mut self, paragraph: &Paragraph<'_>) {
        self.paragraphs += 1;
        self.collect_voice(paragraph);
        let head = self.paragraphs <= HEAD;
        if !paragraph.heading || head {
            self.collect_dated(paragraph);
        }
        if !(head
            || self.paragraphs <= 60 && self.stated.is_none()
            || paragraph.content().contains('/'))
        {
            return;
        }
        for expression in words::find(paragraph) {
            match &expression.reading {
                Reading::Numeric { first, second, .. } => {
                    self.day_first += usize::from(*first > 12);
                    self.month_first += usize::from(*second > 12);
                }
                Reading::Weekday { .. } if self.weekdays.len() < 8 => {
                    self.weekdays
                        .push(paragraph.slice(expression.from, expression.to).to_owned());
                }
                _ => {}
            }
            if head && self.header.is_none() && is_header(paragraph, &expression) {
                self.header = Some((
                    expression.reading.clone(),
                    paragraph.span(expression.from, expression.to),
                ));
                self.beside = kua_core::civil::Weekday::ALL
                    .into_iter()
                    .find(|day| paragraph.content().contains(day.english()));
            }
            if self.stated.is_none() && is_statement_time(paragraph, &expression) {
                self.stated = Some(expression);
            }
        }
    }

    /// Counts the words of a first person outside quotation marks.
    fn collect_voice(&mut self, paragraph: &Paragraph<'_>) {
        let mut quoted = false;
        for (at, token) in paragraph.tokens.iter().enumerate() {
            match token.kind {
                TokenKind::Mark('"') => quoted = !quoted,
                TokenKind::Mark('“' | '«' | '„') => quoted = true,
                TokenKind::Mark('”' | '»') => quoted = false,
                TokenKind::Word if !quoted => {
                    self.words += 1;
                    let own = paragraph.has(at, tag::PRONOUN)
                        && matches!(paragraph.lower(at), "i" | "me")
                        || matches!(paragraph.lower(at), "i" | "my");
                    self.first_person += usize::from(own);
                }
                _ => {}
            }
        }
    }

    fn collect_dated(&mut self, paragraph: &Paragraph<'_>) {
        if self.dated_names.len() >= 32 {
            return;
        }
        for at in 0..paragraph.tokens.len() {
            if !paragraph.token(at).capital {
                continue;
            }
            if let Some(found) = gazetteer().find(paragraph, at)
                && !found.official.is_empty()
            {
                let name = paragraph.slice(at, at + found.length);
                if !self.dated_names.iter().any(|known| known.name == name) {
                    self.dated_names.push(DatedName {
                        name: name.to_owned(),
                        official: found.official,
                    });
                }
            }
        }
    }

    /// Decides both dates.
    pub(crate) fn decide(&self, given: Option<Edtf>, metadata: Option<Edtf>) -> Dates {
        let mut notices = Vec::new();
        let mut order = if self.month_first > self.day_first {
            DayOrder::MonthFirst
        } else {
            DayOrder::DayFirst
        };
        let from_header = self
            .header
            .as_ref()
            .and_then(|(reading, place)| match reading {
                Reading::Exact(time) if time.as_day().is_some() => Some(time.clone()),
                // The digest of a week is of its week where nobody says more.
                Reading::Exact(time) if given.is_none() && metadata.is_none() => Some(time.clone()),
                Reading::Numeric {
                    first,
                    second,
                    year,
                } => {
                    let known = given.clone().or_else(|| metadata.clone());
                    self.numeric(
                        *first,
                        *second,
                        *year,
                        *place,
                        known.as_ref(),
                        &mut order,
                        &mut notices,
                    )
                }
                _ => None,
            });
        if let (Some(given), Some(found)) = (&given, &from_header)
            && given != found
        {
            notices.push(DateNotice {
                code: "published-overridden",
                message: format!(
                    "the text is dated {found}; the date given for it, {given}, is used"
                ),
                place: self.header.as_ref().map(|(_, place)| *place),
            });
        }
        let published = given.or(metadata).or(from_header);
        let mut anchors = Anchors::new(published.clone(), None, order);
        let stated = self.stated.as_ref().and_then(|expression| {
            let time = anchors.resolve(expression).value.edtf?;
            let known = time.as_date().is_some_and(|date| !date.lacks_year());
            known.then_some(time)
        });
        Dates {
            published,
            stated,
            order,
            narrative: self.first_person >= 4 && self.first_person * 60 > self.words,
            notices,
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn numeric(
        &self,
        first: u8,
        second: u8,
        year: i32,
        place: (usize, usize),
        known: Option<&Edtf>,
        order: &mut DayOrder,
        notices: &mut Vec<DateNotice>,
    ) -> Option<Edtf> {
        let day_first = CivilDay::new(year, second, first);
        let month_first = CivilDay::new(year, first, second);
        let (Some(one), Some(other)) = (day_first, month_first) else {
            return day_first.or(month_first).map(Edtf::day);
        };
        if one == other {
            return Some(Edtf::day(one));
        }
        let (chosen, reason) = self.weigh(one, other, known);
        *order = if chosen == one {
            DayOrder::DayFirst
        } else {
            DayOrder::MonthFirst
        };
        let weekdays = if self.weekdays.is_empty() {
            String::new()
        } else {
            format!(
                "; the weekdays in the text ({}) fit both",
                self.weekdays.join(", ")
            )
        };
        let weekdays = if self.weekdays.len() < 8 {
            weekdays
        } else {
            String::new()
        };
        notices.push(DateNotice {
            code: "ambiguous-date",
            message: format!(
                "the date can be {} or {}: {} is used, because {reason}{weekdays}; check it, and give the date by hand if it is wrong",
                said(one), said(other), said(chosen)
            ),
            place: Some(place),
        });
        Some(Edtf::day(chosen))
    }

    /// Chooses between two days; the second value says why.
    fn weigh(&self, one: CivilDay, other: CivilDay, known: Option<&Edtf>) -> (CivilDay, String) {
        if let Some(known) = known {
            for day in [one, other] {
                if known.as_day() == Some(day) {
                    return (day, "it is the date that was given for the document".into());
                }
            }
        }
        if let Some(weekday) = self.beside {
            let fits: Vec<CivilDay> = [one, other]
                .into_iter()
                .filter(|day| day.weekday() == weekday)
                .collect();
            if let [day] = fits.as_slice() {
                return (
                    *day,
                    format!("the weekday beside it is {}", weekday.english()),
                );
            }
        }
        if self.day_first > 0 && self.month_first == 0 {
            return (one, "other dates in the text put the day first".into());
        }
        if self.month_first > 0 && self.day_first == 0 {
            return (other, "other dates in the text put the month first".into());
        }
        for dated in &self.dated_names {
            let at = |day: CivilDay| {
                dated.official.iter().any(|(from, to)| {
                    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
                })
            };
            let (first, second) = (at(one), at(other));
            if first != second {
                let day = if first { one } else { other };
                let bound = dated.official.iter().find(|(from, to)| {
                    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
                });
                let years = match bound {
                    Some((_, Some(to))) => {
                        let changed = to.plus_days(1).unwrap_or(*to);
                        format!("its name until {}", said(changed))
                    }
                    Some((Some(from), None)) => format!("its name since {}", said(*from)),
                    _ => "its name at that time".into(),
                };
                return (day, format!("the text says {}, {years}", dated.name));
            }
        }
        (
            one,
            "nothing in the text decides, and most of the world writes the day first".into(),
        )
    }
}

/// Writes a day out in words, so that no reader takes it for the other.
fn said(day: CivilDay) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS
        .get(usize::from(day.month().saturating_sub(1)))
        .copied()
        .unwrap_or_default();
    format!("{} {month} {}", day.day(), day.year())
}

/// "WEEKLY DIGEST No. 14 (4–10 April 2022)": a line that dates a text of several days.
fn is_of_a_week(paragraph: &Paragraph<'_>, expression: &Expression) -> bool {
    let Reading::Exact(time) = &expression.reading else {
        return false;
    };
    let days = time
        .latest()
        .zip(time.earliest())
        .map(|(end, begin)| end.number() - begin.number());
    days.is_some_and(|days| (1..8).contains(&days))
        && paragraph.tokens.len() < 20
        && !paragraph.content().trim_end().ends_with('.')
        && (0..paragraph.tokens.len()).any(|at| {
            matches!(
                paragraph.lower(at),
                "weekly" | "digest" | "bulletin" | "roundup" | "round-up" | "week" | "chronicle"
            )
        })
}

/// Tells whether an expression dates the document itself.
fn is_header(paragraph: &Paragraph<'_>, expression: &Expression) -> bool {
    let whole = match &expression.reading {
        Reading::Exact(time) => time.as_day().is_some(),
        Reading::Numeric { .. } => true,
        _ => false,
    };
    if is_of_a_week(paragraph, expression) {
        return true;
    }
    if !whole {
        return false;
    }
    let count = paragraph.tokens.len();
    let rest = count - (expression.to - expression.from);
    // A line with little else: "29th June 2001", "Minsk, August 4, 2013", "Published: ...".
    let verbs = (0..count).any(|at| paragraph.has(at, tag::AUXILIARY | tag::TRIGGER));
    if rest <= 6 && !verbs && !paragraph.content().trim_end().ends_with('.') {
        return true;
    }
    let said = (expression.from.saturating_sub(7)..expression.from).any(|at| {
        matches!(
            paragraph.lower(at),
            "published" | "posted" | "issued" | "updated"
        )
    });
    if said {
        return true;
    }
    // A dateline: "Paris-Geneva, March 16, 2010. The ...", "(Oslo, May 4, 2016) – ...".
    let closes = matches!(
        paragraph.token(expression.to).kind,
        TokenKind::Mark('–' | '—' | '.' | ')' | ':' | '-')
    ) || paragraph.is_mark(expression.to, ',')
        && (expression.to..expression.to + 6)
            .any(|at| matches!(paragraph.token(at).kind, TokenKind::Mark('–' | '—' | '-')));
    let placed = (0..expression.from).all(|at| {
        let token = paragraph.token(at);
        token.kind != TokenKind::Word
            || token.capital && !paragraph.has(at, tag::PREPOSITION | tag::DETERMINER | tag::ADVERB)
    });
    let dashed =
        (0..expression.from).any(|at| paragraph.is_mark(at, '-') && paragraph.is_mark(at + 1, '-'));
    expression.from <= 9 && expression.from > 0 && closes && placed || dashed && placed
}

/// Tells whether an expression says when the statement was made.
fn is_statement_time(paragraph: &Paragraph<'_>, expression: &Expression) -> bool {
    let fits = match &expression.reading {
        Reading::Weekday { night, next, .. } => !night && !next,
        Reading::Relative { count, unit } => *unit == crate::time::Unit::Day && *count <= 0,
        Reading::MonthDay { to, year, .. } => to.is_none() && year.is_none(),
        Reading::Exact(time) => time.as_day().is_some(),
        _ => false,
    };
    // "condemned yesterday's verdict" dates the verdict.
    let owns = paragraph.token(expression.to).kind == TokenKind::Possessive;
    if !fits || owns || expression.since || expression.outlook != Outlook::Past {
        return false;
    }
    let (begin, _) = paragraph.sentence_of(expression.from);
    let from = expression.from;
    // "In a statement dated March 13", "in a statement on Friday"
    let statement =
        (from.saturating_sub(4).max(begin)..from).any(|at| paragraph.lower(at) == "statement");
    let direct =
        (from.saturating_sub(3).max(begin)..from).all(|at| !paragraph.has(at, tag::AUXILIARY));
    if statement && direct {
        return true;
    }
    // "Amnesty International on Jan. 22 called"
    if paragraph.lower(from.wrapping_sub(1)) == "on"
        && matches!(
            paragraph.lower(expression.to),
            "called"
                | "urged"
                | "condemned"
                | "said"
                | "demanded"
                | "criticized"
                | "criticised"
                | "warned"
                | "released"
        )
        && from > begin + 1
    {
        return true;
    }
    // "said NAME, the director, in TOWN on Sunday", "said today".
    let speech = (from.saturating_sub(16).max(begin)..from)
        .rev()
        .find(|at| paragraph.has(*at, tag::SPEECH) && !paragraph.token(*at).capital);
    let Some(speech) = speech else {
        return false;
    };
    let between = speech + 1..from;
    let plain = between.clone().all(|at| {
        !paragraph.has(at, tag::AUXILIARY | tag::TRIGGER)
            // "said their sister, who last saw him on Sunday": the day of the meeting.
            && !matches!(
                paragraph.lower(at),
                "that" | "for" | "to" | "after" | "who" | "whom" | "whose" | "which" | "where"
            )
            && !matches!(
                paragraph.token(at).kind,
                TokenKind::Mark('"' | '“' | '”' | ';')
            )
    });
    let quoted = (begin..speech)
        .any(|at| matches!(paragraph.token(at).kind, TokenKind::Mark('"' | '”' | '»')));
    plain && (between.len() <= 1 || quoted)
}
