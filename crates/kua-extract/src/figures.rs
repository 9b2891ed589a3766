//! Figures: how many, at least, at most, about, and of what.

use kua_core::proposal::{FigureValue, Number};

use crate::draft::{Draft, DraftValue};
use crate::events::TimeItem;
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// Things that are counted, beside people.
const COUNTED: &[&str] = &[
    "figures",
    "professionals",
    "practitioners",
    "personnel",
    "clerics",
    "priests",
    "pastors",
    "academics",
    "patients",
    "couples",
    "bodies",
    "organizers",
    "organisers",
    "allies",
    "camps",
    "camp",
    "centres",
    "centers",
    "facilities",
    "cases",
    "case",
    "prisons",
    "mosques",
    "homes",
    "houses",
    "villages",
    "families",
    "deaths",
    "arrests",
    "detentions",
    "executions",
    "sentences",
    "children",
    "organisations",
    "organizations",
    "groups",
    "ngos",
    "outlets",
    "websites",
    "newspapers",
    "schools",
    "countries",
    "states",
    "signatures",
    "testimonies",
    "interviews",
    "attacks",
    "raids",
    "incidents",
    "complaints",
    "appeals",
    "trials",
    "convictions",
    "protests",
    "accused",
    "tonnes",
    "hectares",
    "percent",
    "tenges",
    "tenge",
    "dollars",
    "euros",
    "rubles",
    "roubles",
    "yuan",
    "som",
    "soms",
    "sums",
    "violations",
    "searches",
    "documents",
    "shrines",
    "cemeteries",
];

/// Finds the figures of a paragraph.
pub(crate) fn find(paragraph: &Paragraph<'_>, times: &[TimeItem], drafts: &mut Vec<Draft>) {
    let mut at = 0;
    // The sentence of the last figure: "six were sentenced, one has been freed".
    let mut last = None;
    while at < paragraph.tokens.len() {
        if times.iter().any(|time| time.from <= at && at < time.to) {
            at += 1;
            continue;
        }
        let sentence = paragraph.sentence_of(at);
        let beside = last == Some(sentence);
        match figure(paragraph, at, beside, drafts) {
            Some((from, to, value, certainty)) => {
                drafts.push(Draft::new(
                    paragraph.span(from, to),
                    DraftValue::Figure(value),
                    certainty,
                    "rule:figure/1",
                ));
                last = Some(sentence);
                at = to.max(at + 1);
            }
            None => at += 1,
        }
    }
}

fn figure(
    paragraph: &Paragraph<'_>,
    at: usize,
    beside: bool,
    drafts: &[Draft],
) -> Option<(usize, usize, FigureValue, f64)> {
    let token = paragraph.token(at);
    let dozens = match paragraph.lower(at) {
        "dozens" => Some(24.0),
        "scores" => Some(40.0),
        "hundreds" => Some(200.0),
        "thousands" => Some(2000.0),
        "millions" => Some(2e6),
        _ => None,
    };
    if let Some(low) = dozens {
        return vague(paragraph, at, low);
    }
    // "several hundred people"
    if matches!(paragraph.lower(at), "several" | "few")
        && let Some(scale) =
            numbers::word_value(paragraph.lower(at + 1)).filter(|value| *value >= 12.0)
        && matches!(
            paragraph.lower(at + 1),
            "dozen" | "hundred" | "thousand" | "million"
        )
        && let Some((end, unit)) = noun(paragraph, at + 2)
    {
        let value = FigureValue {
            low: Some(Number(2.0 * scale)),
            point: None,
            high: None,
            approximate: true,
            unit: Some(unit),
            about: Some(paragraph.slice(at + 2, end).to_owned()),
        };
        return Some((at, end, value, 0.6));
    }
    let (value, mut next) = numbers::any(paragraph, at)?;
    let ordinal = token.kind == TokenKind::Number && paragraph.word(at).ends_with(['t', 'd', 'h']);
    let before = at.wrapping_sub(1);
    // Numbers of articles, pages, decrees, addresses, ages, money.
    if matches!(
        paragraph.lower(before),
        "article"
            | "articles"
            | "art."
            | "art"
            | "part"
            | "parts"
            | "paragraph"
            | "section"
            | "no."
            | "page"
            | "chapter"
            | "aged"
            | "resolution"
            | "number"
            | "paragraphs"
            | "sections"
    ) || matches!(
        paragraph.token(before).kind,
        TokenKind::Mark('/' | '#' | '§')
    ) && at > 0
        || matches!(paragraph.token(next).kind, TokenKind::Mark('/'))
        || paragraph.before(at).kind == TokenKind::Number
            // "In March 2018 two policemen came."
            && !(token.kind == TokenKind::Word && paragraph.word(before).len() == 4)
    {
        return None;
    }
    if ordinal {
        // A rank: "177th out of 180".
        let out = paragraph
            .matches(next, "out of")
            .map(|length| next + length)
            .or_else(|| (paragraph.lower(next) == "of").then_some(next + 1))?;
        let (_, end) = numbers::any(paragraph, out)
            .filter(|_| paragraph.token(out).kind == TokenKind::Number)?;
        let value = FigureValue {
            low: None,
            point: Some(Number(value)),
            high: None,
            approximate: false,
            unit: Some("rank".into()),
            about: Some(paragraph.slice(at, end).to_owned()),
        };
        return Some((at, end, value, 0.7));
    }
    // "one in five detainees": a share, no count.
    if paragraph.lower(before) == "in" && paragraph.has(at.wrapping_sub(2), tag::NUMBER) {
        return None;
    }
    let mut low = None;
    let mut high = None;
    let mut point = Some(value);
    // 1,300-1,400; "between 20 and 30"
    let dash = matches!(paragraph.token(next).kind, TokenKind::Mark('-' | '–'))
        || paragraph.lower(next) == "to"
        || paragraph.lower(next) == "and" && paragraph.lower(before) == "between";
    if dash
        && let Some((second, end)) = numbers::any(paragraph, next + 1)
        && second > value
    {
        // "1 to 1.8 million": the scale holds for both.
        let scale = numbers::word_value(paragraph.lower(end - 1))
            .filter(|scale| *scale >= 100.0 && end > next + 2 && value * scale < second)
            .unwrap_or(1.0);
        low = Some(value * scale);
        high = Some(second);
        point = None;
        next = end;
    }
    let mut from = at;
    let mut approximate = false;
    loop {
        let word = paragraph.lower(from.wrapping_sub(1));
        let two = paragraph.lower(from.wrapping_sub(2));
        let step = match (two, word) {
            // "no fewer than 16", "not less than 20"
            ("less" | "fewer", "than") if negated(paragraph, from) => {
                low = point;
                3
            }
            ("at", "least") => {
                low = point;
                2
            }
            ("more", "than") | ("no", "fewer") => {
                low = point;
                2
            }
            ("up", "to") | ("at", "most") | ("fewer", "than") | ("less", "than") => {
                high = point;
                2
            }
            ("many", "as") => {
                high = point;
                2 + usize::from(paragraph.lower(from.wrapping_sub(3)) == "as")
            }
            ("well", "over") => {
                low = point;
                2
            }
            // "more than a thousand"
            (_, "a")
                if from == at
                    && matches!(
                        paragraph.lower(at),
                        "hundred" | "thousand" | "million" | "dozen"
                    ) =>
            {
                1
            }
            (_, "over") => {
                low = point;
                1
            }
            (
                _,
                "about" | "around" | "approximately" | "some" | "nearly" | "almost" | "roughly"
                | "estimated",
            ) => {
                approximate = true;
                1
            }
            (_, "between") if high.is_some() => 1,
            _ => 0,
        };
        if step == 0 || from < step {
            break;
        }
        from -= step;
    }
    let noun = noun(paragraph, next).or_else(|| share(paragraph, next));
    if noun.as_ref().is_some_and(|(_, unit)| is_money(unit)) && is_fine(paragraph, from) {
        return None;
    }
    let Some((end, unit)) = noun else {
        if !crowd(paragraph, from) && !people_alone(paragraph, from, at, next, value, beside) {
            return None;
        }
        let value = FigureValue {
            low: low.map(Number),
            point: point.map(Number),
            high: high.map(Number),
            approximate,
            unit: Some("people".into()),
            about: Some(
                paragraph
                    .slice(next, (next + 5).min(paragraph.sentence_of(at).1))
                    .to_owned(),
            ),
        };
        return Some((from, next, value, 0.6));
    };
    // "the two men": told before.
    let article = paragraph.lower(from.wrapping_sub(1));
    let told = value < 3.0
        || article != "the"
        || drafts.iter().rev().take(300).any(|draft| {
            matches!(&draft.value, DraftValue::Figure(known) if known.point == Some(Number(value)))
        });
    if value < 10.0
        && matches!(article, "the" | "these" | "those" | "both")
        && told
        && low.is_none()
        && high.is_none()
    {
        return None;
    }
    let whole = value >= 1.0;
    if !whole || value < 2.0 && low.is_none() {
        return None;
    }
    let value = FigureValue {
        low: low.map(Number),
        point: point.map(Number),
        high: high.map(Number),
        approximate,
        unit: Some(unit),
        about: (end > next).then(|| paragraph.slice(next, end).to_owned()),
    };
    Some((
        from,
        end,
        value,
        if paragraph.token(at).kind == TokenKind::Number {
            0.85
        } else {
            0.75
        },
    ))
}

/// "60% of the prisoners": a share of people.
fn share(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, String)> {
    let end = match paragraph.lower(at) {
        "percent" => at + 1,
        "per" if paragraph.lower(at + 1) == "cent" => at + 2,
        _ if paragraph.is_mark(at, '%') => at + 1,
        _ => return None,
    };
    (paragraph.lower(end) == "of").then(|| (end, "percent".to_owned()))
}

fn is_money(unit: &str) -> bool {
    matches!(
        unit,
        "tenges"
            | "tenge"
            | "dollars"
            | "euros"
            | "rubles"
            | "roubles"
            | "yuan"
            | "som"
            | "soms"
            | "sums"
    )
}

/// "was fined 17,500 soms": a punishment, no figure about people.
fn is_fine(paragraph: &Paragraph<'_>, from: usize) -> bool {
    (from.saturating_sub(7)..from)
        .any(|at| matches!(paragraph.lower(at), "fine" | "fined" | "fines" | "bail"))
}

/// "a crowd of about 300", "the death toll rose to 238".
fn crowd(paragraph: &Paragraph<'_>, from: usize) -> bool {
    matches!(
        paragraph.lower(from.wrapping_sub(1)),
        "of" | "to" | "at" | "reached" | "exceeds" | "exceeded"
    ) && (from.saturating_sub(5)..from)
        .any(|at| matches!(paragraph.lower(at), "crowd" | "crowds" | "toll"))
        // "The number of political prisoners rose to 41."
        || matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "to" | "at" | "reached" | "exceeded"
        ) && (from.saturating_sub(3)..from).any(|at| {
            matches!(
                paragraph.lower(at),
                "rose" | "risen" | "stands" | "stood" | "grown" | "grew" | "reached" | "increased"
                    | "climbed" | "fell" | "fallen" | "dropped" | "exceeded"
            )
        }) && (from.saturating_sub(12)..from).any(|at| paragraph.lower(at) == "number")
}

fn negated(paragraph: &Paragraph<'_>, from: usize) -> bool {
    matches!(paragraph.lower(from.wrapping_sub(3)), "no" | "not")
}

/// Tells whether a number without a noun counts people: "six were placed under house arrest",
/// "three await trial", "two in custody", "numbering about 10 million".
fn people_alone(
    paragraph: &Paragraph<'_>,
    from: usize,
    at: usize,
    next: usize,
    value: f64,
    beside: bool,
) -> bool {
    let before = paragraph.lower(from.wrapping_sub(1));
    // "All 26 present had to write statements."
    if before == "all" && paragraph.lower(next) == "present" {
        return value >= 2.0;
    }
    if value >= 1000.0 {
        return matches!(before, "numbering" | "number" | "numbers")
            || before == "of" && paragraph.lower(from.wrapping_sub(2)) == "population";
    }
    let word = paragraph.token(at).kind == TokenKind::Word
        && (paragraph.has(at, tag::NUMBER)
            || crate::numbers::word_value(paragraph.lower(at)).is_some());
    // Digits too, where they count those told of before: "16 of them", "and 243 had been injured".
    let them =
        paragraph.lower(next) == "of" && matches!(paragraph.lower(next + 1), "them" | "whom");
    let digits = paragraph.token(at).kind == TokenKind::Number
        && value.fract() == 0.0
        && (them || beside && suffered(paragraph, next));
    if !(word || digits) || matches!(before, "the" | "these" | "those" | "of" | "article" | "at") {
        return false;
    }
    let verb = paragraph.lower(next);
    if value < 2.0 {
        // "one has been freed", beside another figure.
        return beside
            && (verb == "has" && paragraph.lower(next + 1) == "been" || suffered(paragraph, next));
    }
    if digits {
        return true;
    }
    matches!(
        verb,
        "were"
            | "are"
            | "remain"
            | "remained"
            | "await"
            | "awaited"
            | "died"
            | "left"
            | "face"
            | "faced"
            | "fled"
            | "escaped"
            | "received"
            | "drowned"
            | "starved"
            | "perished"
            | "survived"
            | "disappeared"
            | "vanished"
            | "suffered"
            | "confessed"
            | "refused"
    ) || verb == "took" && paragraph.lower(next + 1) == "their"
        || matches!(verb, "have" | "had")
            && (paragraph.lower(next + 1) == "been" || paragraph.has(next + 1, tag::TRIGGER))
        || verb == "in"
            && matches!(
                paragraph.lower(next + 1),
                "custody" | "detention" | "prison" | "jail"
            )
        || them
}

/// "was let go", "were injured", "had been killed": what happens to people.
fn suffered(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let past = match paragraph.lower(at) {
        "was" | "were" => at + 1,
        "has" | "have" | "had" if paragraph.lower(at + 1) == "been" => at + 2,
        _ => return false,
    };
    paragraph.has(past, tag::TRIGGER)
        || paragraph.matches(past, "let go").is_some()
        || matches!(
            paragraph.lower(past),
            "injured"
                | "wounded"
                | "hurt"
                | "killed"
                | "freed"
                | "acquitted"
                | "hospitalised"
                | "hospitalized"
        )
}

/// "dozens of its members", "hundreds of people".
fn vague(
    paragraph: &Paragraph<'_>,
    at: usize,
    low: f64,
) -> Option<(usize, usize, FigureValue, f64)> {
    // "Dozens were arrested": people, without saying so.
    if matches!(paragraph.lower(at + 1), "were" | "have" | "remain") && paragraph.token(at).first {
        let value = FigureValue {
            low: Some(Number(low)),
            point: None,
            high: None,
            approximate: true,
            unit: Some("people".into()),
            about: None,
        };
        return Some((at, at + 1, value, 0.5));
    }
    if paragraph.lower(at + 1) != "of" {
        return None;
    }
    let (end, unit) = noun(paragraph, at + 2)?;
    let value = FigureValue {
        low: Some(Number(low)),
        point: None,
        high: None,
        approximate: true,
        unit: Some(unit),
        about: Some(paragraph.slice(at + 2, end).to_owned()),
    };
    Some((at, end, value, 0.5))
}

/// "weavers", "cyclists", "policemen": people by the ending of the word.
fn is_doers(word: &str) -> bool {
    let ending = ["ers", "ists", "ians", "men", "women", "ees", "ors", "wives"]
        .iter()
        .any(|ending| word.ends_with(ending));
    ending
        && word.len() > 4
        && !["meters", "metres", "liters"]
            .iter()
            .any(|unit| word.ends_with(unit))
        && !matches!(
            word,
            "letters"
                | "papers"
                | "newspapers"
                | "numbers"
                | "orders"
                | "quarters"
                | "headquarters"
                | "centers"
                | "floors"
                | "doors"
                | "tiers"
                | "piers"
                | "beers"
                | "errors"
                | "factors"
                | "chapters"
                | "posters"
                | "computers"
                | "containers"
                | "characters"
                | "borders"
                | "matters"
                | "powers"
                | "offers"
                | "answers"
                | "covers"
                | "corners"
                | "registers"
                | "rivers"
                | "towers"
                | "layers"
                | "colors"
                | "motors"
                | "mirrors"
                | "reactors"
                | "tractors"
                | "sectors"
                | "degrees"
                | "committees"
                | "trees"
                | "guarantees"
                | "specimen"
                | "trailers"
                | "servers"
                | "printers"
                | "trousers"
                | "barriers"
                | "carriers"
                | "flowers"
                | "routers"
                | "folders"
                | "monitors"
                | "indicators"
                | "visitors’"
                | "summers"
                | "winters"
                | "disasters"
                | "semesters"
                | "clusters"
                | "shutters"
                | "banners"
                | "stickers"
                | "speakers’"
        )
}

/// "nine looms were seized" is no figure of people, "nine tinkers' sons were held" is: whatever
/// is held, tried, wounded or freed is somebody.
fn was_done_to(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.lower(at);
    let be = paragraph.lower(at + 1);
    let behind = match be {
        "were" | "are" => at + 2,
        "have" | "had" if paragraph.lower(at + 2) == "been" => at + 3,
        _ => return false,
    };
    let behind = behind + usize::from(paragraph.has(behind, tag::ADVERB));
    word.len() > 3
        && word.ends_with('s')
        && matches!(
            paragraph.lower(behind),
            "arrested"
                | "detained"
                | "killed"
                | "wounded"
                | "injured"
                | "sentenced"
                | "jailed"
                | "imprisoned"
                | "convicted"
                | "released"
                | "freed"
                | "beaten"
                | "tortured"
                | "executed"
                | "abducted"
                | "evicted"
                | "deported"
                | "questioned"
                | "interrogated"
                | "fined"
        )
}

/// Finds what is counted behind a number: where it ends, and its head word.
fn noun(paragraph: &Paragraph<'_>, from: usize) -> Option<(usize, String)> {
    let mut step = from;
    let (_, end) = paragraph.sentence_of(from);
    // "two of his relatives", "nineteen of the 87 persons": the second number is read on its own.
    if paragraph.lower(from) == "of" {
        let owned = from + 1;
        if matches!(
            paragraph.lower(owned),
            "his" | "her" | "their" | "its" | "our" | "my" | "the" | "these" | "those"
        ) {
            step = owned + 1;
            if let Some((_, behind)) = numbers::any(paragraph, step) {
                return noun(paragraph, behind).map(|(_, unit)| (from, unit));
            }
        }
    }
    while step < end && step < from + 9 {
        let word = paragraph.lower(step);
        let token = paragraph.token(step);
        if token.kind == TokenKind::Possessive {
            step += 1;
            continue;
        }
        if token.kind != TokenKind::Word {
            return None;
        }
        let nation = paragraph.has(step, tag::NATION)
            && (word.ends_with('s') || matches!(word, "kyrgyz" | "kazak" | "hui"));
        let people = paragraph.has(step, tag::PEOPLE | tag::KINS)
            || nation
            || !token.capital && (is_doers(word) || was_done_to(paragraph, step));
        if people || COUNTED.contains(&word) && !token.capital {
            // The last noun of the compound: "activists and lawyers", "Kazakhs, Uyghurs, and Kyrgyz".
            let mut last = step;
            let mut probe = step + 1;
            while probe < end && probe < last + 5 {
                let here = paragraph.has(probe, tag::PEOPLE | tag::NATION)
                    && !paragraph.has(probe, tag::FUNCTION);
                if here {
                    last = probe;
                } else if !(paragraph.is_mark(probe, ',')
                    || matches!(
                        paragraph.lower(probe),
                        "and" | "or" | "other" | "ethnic" | "muslim"
                    ))
                    && !(paragraph.is_word(probe)
                        && probe == last + 1
                        && paragraph.has(probe, tag::COMMON)
                        && !paragraph.has(probe, tag::FUNCTION | tag::TRIGGER)
                        && paragraph.has(probe + 1, tag::PEOPLE))
                {
                    break;
                }
                probe += 1;
            }
            let unit = if nation && !paragraph.has(step, tag::PEOPLE) {
                "people".to_owned()
            } else {
                paragraph.lower(last).to_owned()
            };
            return Some((last + 1, unit));
        }
        if matches!(
            word,
            "years"
                | "year"
                | "months"
                | "month"
                | "days"
                | "day"
                | "weeks"
                | "week"
                | "hours"
                | "hour"
                | "minutes"
                | "years’"
                | "times"
                | "degrees"
        ) {
            return None;
        }
        let stop = paragraph.has(step, tag::CONJUNCTION | tag::AUXILIARY | tag::PRONOUN)
            && word != "and"
            || paragraph.has(step, tag::PREPOSITION) && !(word == "of" && step == from)
            || paragraph.has(step, tag::MONTH);
        if stop {
            return None;
        }
        step += 1;
    }
    None
}
