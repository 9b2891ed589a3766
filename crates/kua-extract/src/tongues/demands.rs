//! Demands: who asks whom for what, also in a list behind a colon.
//!
//! Never says whether a demand was met; verbs that are pleas themselves are read in `pleas`.

use super::Side;
use super::lexicon::{Category, Hit};
use super::line::{Kind, Line};
use super::pleas::{is_plea, plea, pleas};
use super::story::{Memory, Party, Who, covered, draft_of};
use crate::draft::{Draft, DraftNumber, DraftValue};

/// Returns the words between the quotation marks that a word stands within, or the bounds given.
fn marks_around(line: &Line<'_>, begin: usize, hit: &Hit, end: usize) -> (usize, usize) {
    let opens = |at: usize| matches!(line.word(at).kind, Kind::Mark('«' | '„' | '「' | '“'));
    let closes = |at: usize| matches!(line.word(at).kind, Kind::Mark('»' | '”' | '」' | '“' | '"'));
    let plain = |at: usize| line.is_mark(at, '"');
    let within = (begin..hit.from).filter(|at| plain(*at)).count() % 2 == 1
        || (begin..hit.from)
            .rev()
            .find(|at| opens(*at) || closes(*at))
            .is_some_and(opens);
    if !within {
        return (begin, end);
    }
    let from = (begin..hit.from)
        .rev()
        .find(|at| opens(*at) || plain(*at))
        .map_or(begin, |at| at + 1);
    let mut depth = 0;
    for at in hit.to..end {
        if closes(at) && depth == 0 {
            return (from, at);
        }
        depth += i32::from(line.is_mark(at, '«')) - i32::from(line.is_mark(at, '»'));
    }
    (from, end)
}

/// A demand that ends with a colon: what is asked for stands in the lines behind it.
pub(crate) struct Asked {
    by: Vec<DraftNumber>,
    addressee: Vec<DraftNumber>,
    /// The words with the colon, for the case that no list follows.
    alone: Draft,
    listed: bool,
}

impl Asked {
    /// Ends the text: where no list came, the words with the colon are the demand.
    pub(crate) fn finish(self, drafts: &mut Vec<Draft>) {
        if !self.listed {
            drafts.push(self.alone);
        }
    }
}

/// Finds who asks whom for what.
///
/// `asked` is the demand of an earlier line whose list may go on here.
pub(crate) fn demands(
    line: &Line<'_>,
    parties: &[Party],
    memory: &Memory,
    asked: &mut Option<Asked>,
    drafts: &mut Vec<Draft>,
) {
    if let Some(open) = asked.take() {
        match point(line, &open) {
            Some((from, to)) => {
                let value = DraftValue::Demand {
                    by: open.by.clone(),
                    addressee: open.addressee.clone(),
                    what: Some(line.slice(from, to).trim().to_owned()),
                };
                let span = line.span(from, to);
                drafts.push(Draft::new(span, value, 0.6, "rule:demand-words/1"));
                *asked = Some(Asked {
                    listed: true,
                    ..open
                });
                return;
            }
            None => open.finish(drafts),
        }
    }
    let spaceless = line.tongue.manner.spaceless;
    let verb_last = matches!(line.tongue.manner.active_object, Side::Left);
    for (begin, end) in clauses(line, verb_last || spaceless) {
        let row = if spaceless {
            requests(line, begin, end)
        } else {
            Vec::new()
        };
        if row.len() > 1 {
            for (from, to) in row {
                let value = DraftValue::Demand {
                    by: memory.narrator.or(memory.last_person).into_iter().collect(),
                    addressee: Vec::new(),
                    what: Some(line.slice(from, to).trim().to_owned()),
                };
                let span = line.span(from, to);
                drafts.push(Draft::new(span, value, 0.6, "rule:demand-words/1"));
            }
            continue;
        }
        let mut asks = line.all(begin, end, Category::Ask);
        if asks.is_empty()
            && let Some(hit) = bidden(line, begin, end)
        {
            asks.push(hit);
        }
        if asks.iter().any(|hit| plea(line, parties, hit, begin, end)) {
            pleas(line, parties, memory, &asks, (begin, end), drafts);
            continue;
        }
        // "呼吁书", "请求信": the paper in which somebody asks.
        let paper = |hit: &Hit| {
            line.tongue.manner.spaceless
                && line.touches(hit.to)
                && matches!(line.lower(hit.to), "书" | "信")
        };
        let agglutinative = line.tongue.manner.agglutinative;
        let no_ask =
            |hit: &Hit| agglutinative && (covered(line, hit) || line.is(hit.to, Category::Not));
        let Some(hit) = asks
            .into_iter()
            .find(|hit| !is_plea(hit) && !paper(hit) && !no_ask(hit))
        else {
            continue;
        };
        let negated =
            (hit.from.saturating_sub(2).max(begin)..hit.from).any(|at| line.is(at, Category::Not));
        if negated {
            continue;
        }
        let here: Vec<Party> = parties
            .iter()
            .filter(|party| {
                party.from >= begin && party.to <= end && !matches!(party.who, Who::Group(_))
            })
            .copied()
            .collect();
        let by = here
            .iter()
            .filter(|party| party.to <= hit.from && !matches!(party.who, Who::Authority))
            .filter(|party| !line.has_case(party.to - 1))
            .min_by_key(|party| party.from)
            .copied();
        // "甲召开记者会，发言人乙呼吁": whoever stands in the clause itself asks.
        let own = spaceless
            .then(|| {
                let clause = super::han::fate::clause_begin(line, begin, hit.from);
                let own = here.iter().filter(|party| {
                    party.from >= clause
                        && party.to <= hit.from
                        && matches!(party.who, Who::Person(_) | Who::Organisation(_))
                });
                own.clone()
                    .filter(|party| matches!(party.who, Who::Person(_)))
                    .max_by_key(|party| party.to)
                    .or_else(|| own.max_by_key(|party| party.to))
                    .copied()
            })
            .flatten();
        let by = own.or(by);
        let addressee = here
            .iter()
            .filter(|party| {
                Some(**party) != by && matches!(party.who, Who::Authority | Who::Organisation(_))
            })
            .min_by_key(|party| {
                if party.from >= hit.to {
                    party.from - hit.to
                } else {
                    hit.from.saturating_sub(party.to) + 4
                }
            })
            .copied();
        let last = end
            - usize::from(matches!(
                line.word(end.saturating_sub(1)).kind,
                Kind::Mark('.' | '!' | '。' | ';')
            ));
        let (inside, outside) = marks_around(line, begin, &hit, last);
        // "hat Aufklärung verlangt": the verb ends its sentence, what is asked for stands before.
        let verb_last = verb_last || line.tongue.manner.nouns_capital && hit.to >= outside;
        let (from, to) = if verb_last {
            (inside, hit.to)
        } else {
            (hit.from, outside.max(hit.to))
        };
        if to - from
            > if line.tongue.manner.spaceless {
                220
            } else {
                70
            }
        {
            continue;
        }
        let what_span = if verb_last {
            (inside, hit.from)
        } else {
            (hit.to, to)
        };
        let by: Vec<DraftNumber> = match by.map(|party| (party, draft_of(line, &party, drafts))) {
            Some((party, _)) if party.who == Who::Pronoun => memory
                .last_speaker
                .or(memory.last_person)
                .into_iter()
                .collect(),
            Some((_, Some(number))) => vec![number],
            _ => match unnamed(line, begin, hit.from) {
                Some((from, to)) => {
                    let name = line.slice(from, to).to_owned();
                    let value = DraftValue::Group { name, people: None };
                    let span = line.span(from, to);
                    drafts.push(Draft::new(span, value, 0.6, "rule:parties-words/1"));
                    vec![drafts.len() - 1]
                }
                None if agglutinative && first_person(line, &hit) && memory.narrator.is_some() => {
                    memory.narrator.into_iter().collect()
                }
                // Whom the sentence asks does not ask.
                None => memory
                    .last_organisation
                    .filter(|last| {
                        !agglutinative
                            || !here
                                .iter()
                                .any(|party| party.who == Who::Organisation(*last))
                    })
                    .into_iter()
                    .collect(),
            },
        };
        let addressee = addressee
            .and_then(|party| draft_of(line, &party, drafts))
            .into_iter()
            .filter(|number| !by.contains(number))
            .collect();
        if line.tongue.manner.spaceless && what_span.1.saturating_sub(what_span.0) < 3 {
            continue;
        }
        let what = line.slice(what_span.0, what_span.1).trim().to_owned();
        let draft = Draft::new(
            line.span(from, to),
            DraftValue::Demand {
                by: by.clone(),
                addressee: Vec::clone(&addressee),
                what: (!what.is_empty()).then_some(what),
            },
            0.6,
            "rule:demand-words/1",
        );
        // "We ask for:" and a list in lines of their own.
        if end == line.words.len() && line.is_mark(end - 1, ':') {
            *asked = Some(Asked {
                by,
                addressee,
                alone: draft,
                listed: false,
            });
        } else {
            drafts.push(draft);
        }
    }
}

/// "请法院公开审理；请放我的丈夫回家": the parts of a Chinese sentence that each ask for something.
fn requests(line: &Line<'_>, begin: usize, end: usize) -> Vec<(usize, usize)> {
    let parts = |at: usize| matches!(line.word(at).kind, Kind::Mark('；' | ';' | '：' | ':'));
    let mut found = Vec::new();
    let mut from = begin;
    for at in begin..end {
        let last = at + 1 == end;
        if !parts(at) && !last {
            continue;
        }
        let to = at + usize::from(last && line.is_word(at));
        let asks = matches!(line.lower(from), "请" | "求" | "望" | "盼");
        if asks && line.touches(from + 1) && (4..90).contains(&to.saturating_sub(from)) {
            found.push((from, to));
        }
        from = at + 1;
    }
    found
}

/// Tells whether a verb says that I or we ask: "сұраймын", "талап етеміз".
fn first_person(line: &Line<'_>, hit: &Hit) -> bool {
    super::ends_with(
        line.lower(hit.to - 1),
        &[
            "мын", "мін", "мыз", "міз", "min", "miz", "مىن", "مين", "ميز", "men", "مەن", "мән",
            "миз",
        ],
    )
}

/// "Schreiben Sie den Gefangenen.": a verb that bids, at the begin of a German sentence.
fn bidden(line: &Line<'_>, begin: usize, end: usize) -> Option<Hit> {
    const NOT: [&str; 12] = [
        "haben", "können", "wissen", "sind", "möchten", "wollen", "kennen", "glauben", "finden",
        "sollen", "meinen", "hätten",
    ];
    let verb = begin + usize::from(!line.is_word(begin));
    let lower = line.lower(verb);
    let bids = line.tongue.manner.nouns_capital
        && line.word(verb).first
        && lower.ends_with("en")
        && !NOT.contains(&lower)
        && line.written(verb + 1) == "Sie"
        && !matches!(
            line.word(begin).kind,
            Kind::Mark('„' | '“' | '«' | '»' | '"')
        )
        && !matches!(line.word(end.saturating_sub(1)).kind, Kind::Mark('?'));
    bids.then_some(Hit {
        from: verb,
        to: verb + 1,
        category: Category::Ask,
        value: "",
        stem: None,
    })
}

/// The words for people without a name or number right before a verb that asks: "Коллеги просят".
fn unnamed(line: &Line<'_>, begin: usize, verb: usize) -> Option<(usize, usize)> {
    if !line.tongue.manner.declines {
        return None;
    }
    let to = (verb.saturating_sub(1).max(begin)..=verb)
        .rev()
        .find(|to| {
            super::names::ends_here(
                line,
                *to,
                &[Category::People, Category::Kin, Category::Role],
            )
        })?;
    let from = to.checked_sub(1).filter(|from| *from >= begin)?;
    // The rest of a name's role, or words behind a preposition, are not those who ask.
    let begins = from == begin || !line.is_word(from - 1) || line.is(from - 1, Category::And);
    (begins && to > begin).then_some((from, to))
}

/// Cuts sentences where a half of one that begins behind a semicolon asks for something itself.
fn clauses(line: &Line<'_>, whole: bool) -> Vec<(usize, usize)> {
    if whole {
        return line.sentences.clone();
    }
    let mut found = Vec::new();
    for (begin, end) in line.sentences.iter().copied() {
        let (mut from, mut piece, mut asked, mut asks) = (begin, begin, false, false);
        for at in begin..end {
            asks |= line.is(at, Category::Ask);
            if line.is_mark(at, ';') || at + 1 == end {
                if asks && asked {
                    found.push((from, piece));
                    from = piece;
                }
                asked |= asks;
                asks = false;
                piece = at + 1;
            }
        }
        found.push((from, end));
    }
    found
}

/// The words of a line that is one point of a list: it begins with a mark or number, or ends
/// with a semicolon.
fn point(line: &Line<'_>, open: &Asked) -> Option<(usize, usize)> {
    let words = line.words.len();
    let mut from = 0;
    if matches!(
        line.word(0).kind,
        Kind::Mark('—' | '–' | '-' | '•' | '*' | '·' | '―')
    ) {
        from = 1;
    } else if line.word(0).kind == Kind::Number
        && matches!(line.word(1).kind, Kind::Mark('.' | ')' | '、' | '．'))
    {
        from = 2;
    } else if line.tongue.manner.spaceless {
        // "第一，立即放人", "一、立即放人", "（一）立即放人".
        let open = usize::from(
            matches!(line.lower(0), "第") || matches!(line.word(0).kind, Kind::Mark('(' | '（')),
        );
        if let Some((_, next)) = super::numerals::number(line, open)
            && matches!(
                line.word(next).kind,
                Kind::Mark('，' | ',' | '、' | '：' | ':' | ')' | '）' | '.' | '．')
            )
        {
            from = next + 1;
        }
    }
    let mut to = words;
    while to > from
        && matches!(
            line.word(to - 1).kind,
            Kind::Mark('.' | ';' | ',' | '!' | '。' | '；')
        )
    {
        to -= 1;
    }
    let ends = matches!(
        line.word(words.checked_sub(1)?).kind,
        Kind::Mark(';' | '；')
    );
    let small = open.listed && line.tongue.manner.cased && !line.word(0).capital;
    let said = |at: &usize| matches!(line.word(*at).kind, Kind::Mark('«' | '“' | '„'));
    let fits = (from > 0 || ends || small) && !said(&from);
    (fits && from + 1 < to && to - from <= 70).then_some((from, to))
}
