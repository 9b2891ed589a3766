//! Organisations by their head word: "Committee for the Defence of Poets", and what describes a
//! name as an organisation: "X news agency".

use crate::gazetteer::{Known, gazetteer};
use crate::groups::acts;
use crate::lexicon::tag;
use crate::names::{is_open, name_like};
use crate::text::{Paragraph, TokenKind};

const CONTINENTS: [&str; 12] = [
    "Asia",
    "Europe",
    "Africa",
    "America",
    "Eurasia",
    "Caucasus",
    "Balkans",
    "Exile",
    "Central",
    "Eastern",
    "East",
    "Southeast",
];

/// Lets a run of capitals go on over what ties the words of a court or a body together:
/// "People's Court", "No. 2 Intermediate Court", "2nd High Court".
pub(crate) fn reach(paragraph: &Paragraph<'_>, end: usize) -> usize {
    let mut end = end;
    loop {
        let token = paragraph.token(end);
        let ordinal = token.kind == TokenKind::Number
            && paragraph
                .word(end)
                .ends_with(|letter: char| letter.is_ascii_lowercase());
        // The run has taken "No." for a word of its own.
        let numeral =
            paragraph.lower(end.wrapping_sub(1)) == "no." && token.kind == TokenKind::Number;
        let owner = end.wrapping_sub(1);
        let belongs = token.kind == TokenKind::Possessive
            && paragraph.token(owner).capital
            && (paragraph.has(owner, tag::PEOPLE)
                // "Qaratal Weavers' Union"
                || paragraph.lower(owner).ends_with('s')
                    && paragraph.word(end).chars().count() == 1
                    && paragraph.token(end + 1).capital
                    && paragraph.has(end + 1, tag::ORGHEAD)
                // "Izmir Magistrate's Court", "City Prosecutor's Office"
                || paragraph.has(owner, tag::OFFICE)
                    && paragraph.has(end + 1, tag::ORGHEAD)
                    && paragraph.token(end + 1).capital);
        // "Lamp & Ladder Watch": the head word says that both are one name.
        let paired = token.kind == TokenKind::Mark('&')
            && name_like(paragraph, owner)
            && (end + 2..end + 4).any(|head| {
                paragraph.has(head, tag::ORGHEAD)
                    && (end + 1..=head).all(|at| name_like(paragraph, at))
            });
        if !(numeral || ordinal || belongs || paired) {
            return end;
        }
        let next = end + 1;
        if !name_like(paragraph, next) || paragraph.has(next, tag::FUNCTION | tag::MONTH) {
            return end;
        }
        end = next + 1;
        while name_like(paragraph, end) && !paragraph.has(end, tag::FUNCTION) {
            end += 1;
        }
    }
}

/// Finds an organisation that begins at a token: a head word with what belongs to it.
pub(crate) fn organisation(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    if paragraph.heading || paragraph.all_capitals(from) && paragraph.token(from).first {
        return None;
    }
    // "Prosecutor General's Office": an office that a role names.
    let general = [
        "prosecutor general",
        "attorney general",
        "general prosecutor",
    ]
    .iter()
    .any(|words| paragraph.matches(from, words).is_some());
    if matches!(
        paragraph.lower(from),
        "prosecutor-general"
            | "attorney-general"
            | "procurator-general"
            | "ombudsman"
            | "ombudsperson"
    ) && paragraph.token(from).capital
        && paragraph.token(from + 1).kind == TokenKind::Possessive
        && paragraph.word(from + 2) == "Office"
    {
        return Some(from + 3);
    }
    if general
        && paragraph.token(from + 2).kind == TokenKind::Possessive
        && paragraph.lower(from + 3) == "office"
    {
        return Some(from + 4);
    }
    if paragraph.lower(from) == "ngo" {
        return None;
    }
    if paragraph.has(from, tag::ADVERB | tag::MONTH | tag::WEEKDAY | tag::TITLE)
        || (paragraph.has(from, tag::ROLE | tag::KIN)
            && !matches!(
                paragraph.word(from),
                "National" | "Student" | "Citizen" | "Refugee" | "Prisoner"
            )
            && !paragraph.has(from, tag::ORGHEAD))
    {
        return None;
    }
    if let Some(known) = gazetteer().find(paragraph, from)
        && matches!(known.known, Known::Organisation(_))
        && !(from + known.length < end && paragraph.has(from + known.length, tag::ORGHEAD))
    {
        return None;
    }
    let mut head = None;
    for at in from..end.min(from + 8) {
        // "District Prosecutor's Office": the office goes on behind the role.
        let owns = paragraph.token(at + 1).kind == TokenKind::Possessive
            && at + 2 < end
            && paragraph.has(at + 2, tag::ORGHEAD);
        // "Qaratal Chief Court" is no chief.
        let chief = paragraph.word(at) == "Chief" && paragraph.word(at + 1) == "Court";
        let role =
            paragraph.has(at, tag::ROLE) && paragraph.word(at) != "National" && !owns && !chief;
        if role && !paragraph.has(at, tag::ORGHEAD) && at > from {
            break;
        }
        if paragraph.has(at, tag::ORGHEAD) {
            head = Some(at);
        }
    }
    let head = head?;
    let alone = head == from;
    let mut to = head + 1;
    let mut extended = false;
    // "Criminal Court No. 3"
    if paragraph.lower(to) == "no." && paragraph.token(to + 1).kind == TokenKind::Number {
        to += 2;
    }
    let own_name = (from..head).any(|at| is_open(paragraph, at));
    // "Prosecutor General's Office"
    if paragraph.token(to).kind == TokenKind::Possessive
        && name_like(paragraph, to + 1)
        && paragraph.has(to + 1, tag::ORGHEAD)
    {
        to += 2;
    }
    loop {
        let connector = paragraph.word(to);
        let first = matches!(
            connector,
            "of" | "for" | "to" | "on" | "against" | "without"
        );
        let later = extended && matches!(connector, "and" | "&" | "in");
        if !first && !later {
            break;
        }
        let mut target = to + 1;
        if paragraph.word(target) == "the" {
            target += 1;
        }
        if !name_like(paragraph, target)
            || paragraph.has(target, tag::MONTH | tag::WEEKDAY | tag::TITLE)
        {
            break;
        }
        let fits = match connector {
            "in" => {
                CONTINENTS.contains(&paragraph.word(target))
                    || is_spelt_out(paragraph, from, target)
            }
            // "Qaratal District Court of Almaty": the city says where the court is.
            "of" if own_name && paragraph.lower(head).starts_with("court") => !gazetteer()
                .find(paragraph, target)
                .is_some_and(|known| known.length == 1 && matches!(known.known, Known::Place(_))),
            "and" | "&" => {
                let mut run_end = target;
                while name_like(paragraph, run_end) {
                    run_end += 1;
                }
                target == to + 1
                    && paragraph.has(target, tag::COMMON)
                    && !(target..run_end).any(|step| paragraph.has(step, tag::ORGHEAD))
                    && gazetteer().find(paragraph, target).is_none()
            }
            "to" | "on" | "without" | "against" => {
                paragraph.has(target, tag::COMMON | tag::PEOPLE) || !is_open(paragraph, target)
            }
            _ => true,
        };
        if !fits {
            break;
        }
        // "the People's Court of Can Tho": a place that begins with a small word.
        let place = gazetteer()
            .find(paragraph, target)
            .filter(|known| matches!(known.known, Known::Place(_)))
            .map_or(0, |known| known.length);
        if place == 0 && paragraph.has(target, tag::FUNCTION) {
            break;
        }
        to = target + place;
        while name_like(paragraph, to) && !paragraph.has(to, tag::FUNCTION)
            // "fined Council of Churches Baptist NAME": the believer is a person.
            && !(believer(paragraph.lower(to)) && is_open(paragraph, to + 1))
            // "Institute for Reporters' Freedom"
            || paragraph.token(to).kind == TokenKind::Possessive
                && paragraph.has(to - 1, tag::PEOPLE | tag::KINS)
                && name_like(paragraph, to + 1)
        {
            to += 1;
        }
        extended = true;
    }
    // "Human Rights Ledger China (HRLC)"
    // "Football Federation Qaratal wrote"
    let whole = |to: usize| {
        gazetteer().find(paragraph, to).is_some_and(|known| {
            matches!(known.known, Known::Place(_))
                && to + known.length == end
                && acts(paragraph, from, end)
        })
    };
    if to < end && (is_spelt_out(paragraph, from, to) || whole(to)) {
        to += gazetteer()
            .find(paragraph, to)
            .map_or(0, |known| known.length);
    }
    if !extended
        && to < end
        && paragraph.has(to, tag::COMMON)
        && !is_open(paragraph, to)
        && !paragraph.has(to, tag::ROLE)
    {
        // Something longer that is no body: "National Press Club Award".
        return None;
    }
    let words = to - from;
    let named = (from..to).any(|at| !paragraph.has(at, tag::FUNCTION | tag::ORGHEAD));
    let named = named || paragraph.lower(to - 1) == "intelligence";
    (words >= 2 && (!alone || extended) && named).then_some(to)
}

/// Tells whether a word is what a member of a church or faith is called.
fn believer(word: &str) -> bool {
    matches!(
        word,
        "baptist"
            | "protestant"
            | "catholic"
            | "adventist"
            | "pentecostal"
            | "muslim"
            | "christian"
            | "buddhist"
            | "pastor"
            | "imam"
            | "elder"
            | "lutheran"
            | "methodist"
    )
}

/// "Center for Poets in Iran (CPI)": the short form says that the country belongs to the name.
fn is_spelt_out(paragraph: &Paragraph<'_>, from: usize, target: usize) -> bool {
    let Some(known) = gazetteer().find(paragraph, target) else {
        return false;
    };
    let bracket = target + known.length;
    let short = paragraph.word(bracket + 1);
    let capitals = (from..bracket)
        .filter(|at| paragraph.is_word(*at) && paragraph.token(*at).capital)
        .filter_map(|at| paragraph.word(at).chars().next());
    paragraph.is_mark(bracket, '(') && short.chars().eq(capitals)
}

/// Looks back from a bracket for the full name whose short form is in it.
pub(crate) fn full_name_before(paragraph: &Paragraph<'_>, bracket: usize) -> Option<usize> {
    let mut from = bracket;
    let mut seen_capital = false;
    while from > 0 && bracket - from < 12 {
        let at = from - 1;
        if name_like(paragraph, at) && !paragraph.has(at, tag::DETERMINER) {
            seen_capital = true;
            from = at;
        } else if seen_capital
            && (paragraph.token(at).kind == TokenKind::Possessive
                || matches!(
                    paragraph.word(at),
                    "of" | "for" | "to" | "and" | "the" | "on" | "in" | "&" | "without" | "against"
                ))
            && (name_like(paragraph, at.wrapping_sub(1))
                && !paragraph.has(at.wrapping_sub(1), tag::FUNCTION)
                // "Union of Journalists of the South (UJS)"
                || paragraph.word(at) == "the"
                    && matches!(paragraph.word(at.wrapping_sub(1)), "of" | "for" | "in")
                    && name_like(paragraph, at.wrapping_sub(2)))
        {
            from = at;
        } else {
            break;
        }
    }
    // Only as much as the letters need: the short form's first letter begins the name.
    (from < bracket).then_some(from)
}

/// Finds a descriptor behind a name: "X human rights movement", "X news agency".
pub(crate) fn descriptor_behind(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let mut step = at;
    // An explanation in brackets may stand between.
    if paragraph.is_mark(step, '(') {
        let mut close = step + 1;
        while close < step + 6 && !paragraph.is_mark(close, ')') {
            close += 1;
        }
        step = close + 1;
    }
    for offset in 0..4 {
        let here = step + offset;
        let token = paragraph.token(here);
        if token.kind != TokenKind::Word || token.capital {
            return None;
        }
        if paragraph.has(here, tag::ORGDESC) && !paragraph.has(here + 1, tag::ROLE | tag::PEOPLE) {
            return Some(here);
        }
        let modifier = matches!(
            paragraph.lower(here),
            "human"
                | "rights"
                | "news"
                | "opposition"
                | "political"
                | "advocacy"
                | "media"
                | "investigative"
                | "journalism"
                | "independent"
                | "civil"
                | "youth"
                | "protest"
                | "religious"
                | "volunteer"
                | "monitoring"
                | "online"
                | "legal"
                | "aid"
                | "watchdog"
                | "tv"
                | "private"
                | "non-governmental"
        );
        if !modifier {
            return None;
        }
    }
    None
}
