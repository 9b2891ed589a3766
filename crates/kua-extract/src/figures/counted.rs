//! What is counted: the noun behind a number.
//!
//! Never reads the number itself, except one that stands inside of what is counted.

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
    "disappearances",
    "abductions",
    "killings",
    "evictions",
    "deportations",
    "households",
    "searches",
    "documents",
    "shrines",
    "cemeteries",
    "flats",
    "apartments",
    "offices",
    "cells",
    "buildings",
    "churches",
    "monasteries",
    "temples",
    "addresses",
    "towns",
    "cities",
    "districts",
    "regions",
    "provinces",
    "counties",
    "names",
    "petitions",
    "hearings",
    "checkpoints",
    "graves",
    "monitors",
    "lawsuits",
    "verdicts",
    "acquittals",
    "warrants",
    "fines",
    "threats",
    "blows",
    "beatings",
];

/// "60% of the prisoners": a share of people.
pub(super) fn share(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, String)> {
    let end = match paragraph.lower(at) {
        "percent" => at + 1,
        "per" if paragraph.lower(at + 1) == "cent" => at + 2,
        _ if paragraph.is_mark(at, '%') => at + 1,
        _ => return None,
    };
    (paragraph.lower(end) == "of").then(|| (end, "percent".to_owned()))
}

pub(super) fn is_money(unit: &str) -> bool {
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
pub(super) fn noun(paragraph: &Paragraph<'_>, from: usize) -> Option<(usize, String)> {
    let mut step = from;
    let (_, end) = paragraph.sentence_of(from);
    // "12 of those detained", "three of those who"
    if paragraph.lower(from) == "of"
        && matches!(paragraph.lower(from + 1), "those" | "the")
        && (paragraph.has(from + 2, tag::TRIGGER)
            && paragraph.lower(from + 2).ends_with("ed")
            && !paragraph.has(from + 3, tag::PEOPLE)
            || matches!(paragraph.lower(from + 2), "who" | "held" | "taken")
                && paragraph.lower(from + 1) == "those")
    {
        return Some((from + 3, "people".to_owned()));
    }
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
