//! Places where people are held, questioned or stopped, by the words around their name:
//! "Qaratal prison", "Penal Colony No. 8", "IK-7".

use crate::gazetteer::gazetteer;
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// Words that a numbered place is called by.
const HEADS: [&str; 13] = [
    "prison",
    "colony",
    "jail",
    "facility",
    "centre",
    "center",
    "isolator",
    "camp",
    "penitentiary",
    "sizo",
    "station",
    "institution",
    "ivs",
];

/// Words that may stand before such a head and belong to the name.
const MODIFIERS: [&str; 49] = [
    "reception",
    "holding",
    "vocational",
    "training",
    "skills",
    "immigration",
    "general",
    "type",
    "d",
    "e",
    "f",
    "t-type",
    "f-type",
    "e-type",
    "l-type",
    "open",
    "penal",
    "correctional",
    "corrective",
    "temporary",
    "pre-trial",
    "pretrial",
    "detention",
    "remand",
    "investigation",
    "investigative",
    "police",
    "women's",
    "strict-regime",
    "general-regime",
    "special-regime",
    "high-security",
    "maximum-security",
    "labor",
    "labour",
    "prison",
    "penitentiary",
    "juvenile",
    "educational",
    "central",
    "military",
    "municipal",
    "city",
    "district",
    "regional",
    "closed",
    "rehabilitation",
    "medical",
    "reform",
];

/// What follows a name in lower case and makes it a place; the longest come first.
const KINDS: &[&[&str]] = &[
    &["township", "police", "station"],
    &["district", "police", "station"],
    &["city", "police", "station"],
    &["county", "police", "station"],
    &["village", "police", "station"],
    &["ward", "police", "station"],
    &["police", "department"],
    &["immigration", "detention", "center"],
    &["immigration", "detention", "centre"],
    &["vocational", "training", "center"],
    &["vocational", "training", "centre"],
    &["county", "detention", "center"],
    &["county", "detention", "centre"],
    &["juvenile", "detention", "center"],
    &["border", "post"],
    &["oil", "field"],
    &["gas", "field"],
    &["gold", "mine"],
    &["coal", "mine"],
    &["oilfield"],
    &["intersection"],
    &["roundabout"],
    &["metro", "station"],
    &["refinery"],
    &["reservoir"],
    &["bazaar"],
    &["toll", "gate"],
    &["pre-trial", "detention", "centre"],
    &["pre-trial", "detention", "center"],
    &["pre-trial", "detention", "facility"],
    &["pretrial", "detention", "center"],
    &["temporary", "detention", "center"],
    &["temporary", "detention", "centre"],
    &["temporary", "detention", "facility"],
    &["police", "station"],
    &["detention", "centre"],
    &["detention", "center"],
    &["detention", "facility"],
    &["interrogation", "center"],
    &["interrogation", "centre"],
    &["reception", "centre"],
    &["reception", "center"],
    &["holding", "centre"],
    &["holding", "center"],
    &["correctional", "institution"],
    &["correctional", "facility"],
    &["remand", "home"],
    &["pretrial", "detention", "centre"],
    &["pretrial", "detention", "facility"],
    &["removal", "centre"],
    &["removal", "center"],
    &["repatriation", "centre"],
    &["repatriation", "center"],
    &["deportation", "centre"],
    &["deportation", "center"],
    &["internment", "centre"],
    &["internment", "center"],
    &["re-education", "centre"],
    &["re-education", "center"],
    &["investigation", "prison"],
    &["women's", "prison"],
    &["women's", "colony"],
    &["women's", "penal", "colony"],
    &["juvenile", "colony"],
    &["correctional", "colony"],
    &["remand", "centre"],
    &["remand", "center"],
    &["remand", "prison"],
    &["central", "prison"],
    &["women", "prison"],
    &["penal", "colony"],
    &["prison", "colony"],
    &["border", "checkpoint"],
    &["border", "crossing"],
    &["international", "airport"],
    &["re-education", "camp"],
    &["internment", "camp"],
    &["refugee", "camp"],
    &["labour", "camp"],
    &["labor", "camp"],
    &["psychiatric", "hospital"],
    &["military", "base"],
    &["railway", "station"],
    &["train", "station"],
    &["bus", "station"],
    &["prison"],
    &["jail"],
    &["airport"],
    &["monastery"],
    &["nunnery"],
    &["colony"],
    &["checkpoint"],
    &["cemetery"],
    &["mosque"],
    &["hospital"],
    &["crossing"],
    &["farm"],
];

/// Words behind "prison" and the like that make the place a mere attribute: "prison term".
const ATTRIBUTED: [&str; 20] = [
    "term",
    "terms",
    "sentence",
    "sentences",
    "system",
    "service",
    "conditions",
    "population",
    "security",
    "cell",
    "cells",
    "camp",
    "visit",
    "time",
    "clinic",
    "hospital",
    "yard",
    "riot",
    "break",
    "library",
];

/// Finds a numbered place that begins at a token, and returns the token behind it.
pub(crate) fn numbered(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    if !paragraph.is_word(at) || paragraph.has(at, tag::FUNCTION) {
        return None;
    }
    if is_code(paragraph.word(at)) {
        return Some(behind_slash(paragraph, at + 1));
    }
    let mut to = at;
    let mut head = None;
    let mut number = None;
    // "the No. 2 Training Centre": the number may come first, where capitals follow.
    if let Some(behind) = numeral(paragraph, at)
        && paragraph.token(at).capital
        && paragraph.token(behind).capital
        && MODIFIERS.contains(&paragraph.lower(behind))
    {
        number = Some(at);
        to = behind;
    }
    while to < at + 8 {
        if let Some(behind) = numeral(paragraph, to) {
            if number.is_some() || to == at {
                return None;
            }
            number = Some(to);
            to = behind;
            if head.is_some() {
                return Some(to);
            }
            continue;
        }
        let token = paragraph.token(to);
        let word = paragraph.lower(to);
        let is_head = HEADS.contains(&word);
        let fits = token.kind == TokenKind::Word
            && (is_head
                || MODIFIERS.contains(&word)
                || token.capital && !paragraph.has(to, tag::FUNCTION | tag::TITLE | tag::OFFICE));
        if !fits {
            return None;
        }
        // A station with a number is one of the police.
        let known =
            is_head && (word != "station" || paragraph.lower(to.wrapping_sub(1)) == "police");
        head = if known { Some(to) } else { None };
        to += 1;
        if head.is_some() && number.is_some() && numeral(paragraph, to).is_none() {
            // "Qaratal No. 2 Prison"
            let more = HEADS.contains(&paragraph.lower(to));
            if !more {
                return Some(to);
            }
        }
    }
    None
}

/// "No. 8", "number 8", "№ 8".
fn numeral(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let sign = matches!(paragraph.lower(at), "no." | "no" | "nr." | "number" | "№");
    if !sign || paragraph.token(at + 1).kind != TokenKind::Number {
        return None;
    }
    Some(behind_slash(paragraph, at + 2))
}

/// "3/1", "156/1": where the number ends of which the first part ends at `at`.
fn behind_slash(paragraph: &Paragraph<'_>, at: usize) -> usize {
    let slash = paragraph.is_mark(at, '/')
        && paragraph.token(at + 1).kind == TokenKind::Number
        && paragraph.token(at).begin == paragraph.before(at).end
        && paragraph.token(at + 1).begin == paragraph.token(at).end;
    at + 2 * usize::from(slash)
}

/// "IK-7", "SIZO-1": a colony or a remand prison by its code.
fn is_code(word: &str) -> bool {
    let Some((letters, digits)) = word.split_once('-') else {
        return false;
    };
    let known = matches!(
        letters,
        "IK" | "SIZO"
            | "KP"
            | "LIU"
            | "LTP"
            | "LBK"
            | "UYa"
            | "IVS"
            | "KIN"
            | "TYuR"
            | "PK"
            | "OTB"
            | "MLS"
            | "LBE"
            | "MRK"
    );
    // "LA-156/1": institutions of Kazakhstan are two letters and three digits.
    let known = known
        || letters.len() == 2
            && digits.len() == 3
            && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    known
        && !digits.is_empty()
        && digits.len() < 4
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// Last words of the names of places where people are held or treated, in capitals.
const CAPITAL: &[&[&str]] = &[
    &["prison"],
    &["jail"],
    &["colony"],
    &["airport"],
    &["monastery"],
    &["nunnery"],
    &["checkpoint"],
    &["camp"],
    &["penitentiary"],
    &["isolator"],
    &["detention", "center"],
    &["detention", "centre"],
    &["detention", "facility"],
    &["detention", "house"],
    &["remand", "center"],
    &["remand", "centre"],
    &["reception", "centre"],
    &["reception", "center"],
    &["holding", "centre"],
    &["holding", "center"],
    &["holding", "facility"],
    &["correctional", "institution"],
    &["correctional", "facility"],
    &["correctional", "centre"],
    &["correctional", "center"],
    &["penal", "institution"],
    &["internment", "centre"],
    &["internment", "center"],
    &["removal", "centre"],
    &["removal", "center"],
    &["repatriation", "centre"],
    &["repatriation", "center"],
    &["deportation", "centre"],
    &["deportation", "center"],
    &["psychiatric", "centre"],
    &["training", "center"],
    &["training", "centre"],
    &["correctional", "hospital"],
    &["prison", "hospital"],
    &["police", "station"],
    &["railway", "station"],
];

/// Finds a place whose whole name has capitals in the run from `from` to `end`: "Qaratal Women's
/// Closed Prison", "Central Prison of Qaratal"; returns where it ends.
pub(crate) fn capital(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    if paragraph.heading || paragraph.has(from, tag::FUNCTION | tag::ADVERB | tag::PEOPLE) {
        return None;
    }
    let mut to = None;
    for at in from..end.min(from + 8) {
        let token = paragraph.token(at);
        let odd = token.kind != TokenKind::Possessive
            && token.kind != TokenKind::Number
            && (!token.capital
                || paragraph.has(at, tag::TITLE | tag::MONTH | tag::WEEKDAY | tag::KIN)
                || paragraph.has(at, tag::ROLE | tag::OFFICE)
                    && !matches!(paragraph.lower(at), "general" | "prisoner" | "women"));
        if odd {
            break;
        }
        let ends = CAPITAL.iter().any(|words| {
            at + 1 >= from + words.len() + usize::from(words.len() == 1)
                && words
                    .iter()
                    .rev()
                    .enumerate()
                    .all(|(back, word)| paragraph.lower(at - back) == *word)
        });
        if ends {
            to = Some(at + 1);
        }
    }
    let to = to?;
    // "Prison Authority", "Airport Police": what follows is the name of a body.
    if to < end
        && paragraph.has(
            to,
            tag::ORGHEAD | tag::AUTHORITY | tag::FACILITY | tag::ROLE,
        )
    {
        return None;
    }
    let own = (from..to).any(|at| {
        paragraph.token(at).kind == TokenKind::Word
            && !paragraph.has(at, tag::COMMON | tag::PEOPLE | tag::FACILITY | tag::NATION)
            && !MODIFIERS.contains(&paragraph.lower(at))
    });
    if !own && paragraph.lower(to) == "of" && paragraph.token(to + 1).capital {
        let length = gazetteer()
            .find(paragraph, to + 1)
            .map_or(1, |found| found.length);
        return Some(to + 1 + length);
    }
    let introduced = matches!(
        paragraph.lower(from.wrapping_sub(1)),
        "in" | "at" | "to" | "from" | "of" | "near" | "the" | "outside" | "inside"
    );
    (own || introduced && to > from + 1).then_some(to)
}

/// Finds the kind of place behind a name ("Qaratal | remand prison") and returns the token behind.
pub(crate) fn kind_behind(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let token = paragraph.token(at);
    if token.kind != TokenKind::Word || token.capital {
        return None;
    }
    let kind = KINDS.iter().find(|words| {
        words
            .iter()
            .enumerate()
            .all(|(step, word)| paragraph.lower(at + step) == *word)
    });
    // "Tolmasky district": a name that is an adjective stands for no place alone.
    let adjective = ["sky", "skiy", "skyi", "ski"]
        .iter()
        .any(|ending| paragraph.lower(at.wrapping_sub(1)).ends_with(ending))
        && matches!(
            paragraph.lower(at),
            "district" | "raion" | "rayon" | "okrug" | "oblast" | "krai"
        );
    let length = kind.map(|words| words.len()).or(adjective.then_some(1))?;
    let to = at + length;
    let next = paragraph.lower(to);
    let attribute = paragraph.is_word(to)
        && (ATTRIBUTED.contains(&next)
            || paragraph.has(to, tag::ROLE | tag::PEOPLE | tag::AUTHORITY | tag::KIN));
    (!attribute).then_some(to)
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;
    use crate::text::paragraphs;

    #[test]
    fn numbered_places_are_whole() {
        fn check(text: &str, expected: &str) {
            let paragraph = paragraphs(text).next().unwrap();
            let found = (0..paragraph.tokens.len())
                .find_map(|at| numbered(&paragraph, at).map(|to| paragraph.slice(at, to)));
            assert_eq!(found.unwrap_or_default(), expected, "{text}");
        }
        check("He is in Penal Colony No. 8 now", "Penal Colony No. 8");
        check("She was sent to prison No. 3 in May", "prison No. 3");
        check("moved to Qaratal No. 2 Prison", "Qaratal No. 2 Prison");
        check("held in SIZO-1 since", "SIZO-1");
        check("the remand prison No. 4", "remand prison No. 4");
        check("Police Station No. 7", "Police Station No. 7");
        check("at School No. 7", "");
        check("for reason No. 7", "");
        check("the prison numbers", "");
    }

    #[test]
    fn a_kind_in_lower_case_belongs_to_the_name_unless_it_is_an_attribute() {
        fn check(text: &str, expected: Option<usize>) {
            let paragraph = paragraphs(text).next().unwrap();
            assert_eq!(kind_behind(&paragraph, 1), expected, "{text}");
        }
        check("Qaratal prison", Some(2));
        check("Qaratal police station", Some(3));
        check("Qaratal prison term", None);
        check("Qaratal prison director", None);
        check("Qaratal river", None);
        check("Tolmasky district", Some(2));
        check("Tolmasky district court", None);
        check("Tolmas district", None);
    }
}
