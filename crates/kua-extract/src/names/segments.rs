//! The stretches of a paragraph that name something, told by capitals, roles and the words around.

use super::{Guess, Segment, TWO_FACED, is_open, name_like};
use crate::bodies::{descriptor_behind, organisation, reach};
use crate::context::{CREDIT, judge};
use crate::facilities;
use crate::gazetteer::{Known, gazetteer};
use crate::groups::{self, described_behind};
use crate::lexicon::tag;
use crate::shapes;
use crate::surnames::{name_end, surname_though_place};
use crate::text::{Paragraph, TokenKind};

/// Finds the stretches of one paragraph that name something, except names known beforehand.
pub(super) fn segments(paragraph: &Paragraph<'_>) -> Vec<Segment> {
    let mut found = Vec::new();
    let mut at = 0;
    let count = paragraph.tokens.len();
    while at < count {
        if let Some(to) = nicknamed(paragraph, at) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Person,
                weight: 4,
            });
            at = to;
            continue;
        }
        if let Some(segment) = quoted_name(paragraph, at) {
            found.push(segment);
            at = segment.to;
            continue;
        }
        if let Some(to) = facilities::numbered(paragraph, at) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            continue;
        }
        if dotted_name(paragraph, at) {
            found.push(Segment {
                from: at,
                to: at + 1,
                guess: Guess::Organisation,
                weight: 3,
            });
            at += 1;
            continue;
        }
        if !name_like(paragraph, at)
            || paragraph.has(at, tag::FUNCTION) && !family_name_he(paragraph, at)
        {
            at += 1;
            continue;
        }
        // "Kurban Bayram": a feast, whoever else is called by its first word.
        if matches!(paragraph.lower(at), "kurban" | "qurban" | "oraza")
            && matches!(
                paragraph.lower(at + 1),
                "bayram" | "bayrami" | "ait" | "hayit" | "heyt" | "hait"
            )
        {
            at += 2;
            continue;
        }
        let mut end = at + 1;
        while name_like(paragraph, end)
            && !paragraph.has(end, tag::FUNCTION)
            && paragraph.token(end).begin - paragraph.before(end).end <= 1
        {
            end += 1;
        }
        let end = reach(paragraph, end);
        at = run(paragraph, at, end, &mut found).max(at + 1);
    }
    found
}

/// "Ahmad “Abu Terl” Turan": what somebody is called, in marks inside the name; returns where it
/// ends.
fn nicknamed(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let close = |open: usize| {
        let mark = match paragraph.token(open).kind {
            TokenKind::Mark('"') => '"',
            TokenKind::Mark('“') => '”',
            TokenKind::Mark('«') => '»',
            TokenKind::Mark('(') => ')',
            _ => return None,
        };
        let to = (open + 1..open + 5).find(|step| !name_like(paragraph, *step))?;
        (to > open + 1 && paragraph.is_mark(to, mark)).then_some(to)
    };
    // "Timur (Temir) Esenov", but "Kenan (Almaty) Terl" stands in a table.
    let open = (at + 1..at + 3).find(|step| close(*step).is_some())?;
    let end = close(open)? + 1;
    let touching = paragraph.token(end).begin == paragraph.before(end).end + 1
        && paragraph.token(open).begin == paragraph.before(open).end + 1;
    let fits = (at..open).all(|step| is_open(paragraph, step))
        && is_open(paragraph, end)
        && touching
        && !paragraph.heading
        && !paragraph.has(at, tag::ORGHEAD | tag::ORGDESC)
        && (!paragraph.is_mark(open, '(')
            || is_open(paragraph, open + 1) && open == at + 1 && paragraph.has(at, tag::GIVEN))
        && gazetteer().find(paragraph, open + 1).is_none();
    let mut to = end + 1;
    while fits && to < end + 3 && is_open(paragraph, to) {
        to += 1;
    }
    fits.then_some(to)
}

/// "activists He Xiaobei and ...": a family name that is a pronoun elsewhere.
fn family_name_he(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.word(at) == "He"
        && !paragraph.token(at).first
        && !paragraph.heading
        && (paragraph.is_word(at.wrapping_sub(1)) || paragraph.is_mark(at.wrapping_sub(1), ','))
        && name_like(paragraph, at + 1)
        && !name_like(paragraph, at + 2)
        && is_open(paragraph, at + 1)
        || matches!(paragraph.word(at), "Do" | "An" | "To")
            && matches!(paragraph.word(at + 1), "Thi" | "Thị" | "Van" | "Văn")
            && name_like(paragraph, at + 2)
}

/// A dotted name such as an outlet's address, where the words behind it say what it is.
fn dotted_name(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.word(at);
    if !paragraph.is_word(at) || !word.contains('.') || word.ends_with('.') {
        return false;
    }
    let address = matches!(
        paragraph.before(at).kind,
        TokenKind::Mark('/' | '@' | ':' | '_' | '#')
    ) || matches!(
        paragraph.token(at + 1).kind,
        TokenKind::Mark('/' | '@' | '_')
    ) || word.starts_with("www.");
    let outlet = paragraph.token(at).capital
        && [
            ".net", ".org", ".com", ".info", ".news", ".media", ".kg", ".kz", ".ru", ".uz", ".by",
        ]
        .iter()
        .any(|ending| word.ends_with(ending));
    descriptor_behind(paragraph, at + 1).is_some() || outlet && !address
}

/// "human rights organisation "X"", "Human Rights Center “X”".
fn quoted_name(paragraph: &Paragraph<'_>, at: usize) -> Option<Segment> {
    let opens = matches!(
        paragraph.token(at).kind,
        TokenKind::Mark('"' | '“' | '„' | '«' | '‘')
    );
    if !opens {
        return None;
    }
    let described = paragraph.has(at.wrapping_sub(1), tag::ORGDESC | tag::ORGHEAD);
    // "the secret witness "Poyraz""
    if paragraph.is_word(at + 1)
        && paragraph.token(at + 1).capital
        && !paragraph.has(at + 1, tag::NO_NAME)
        && matches!(
            paragraph.token(at + 2).kind,
            TokenKind::Mark('"' | '”' | '“' | '»' | '’')
        )
        && (matches!(
            paragraph.lower(at.wrapping_sub(1)),
            "witness" | "pseudonym" | "nicknamed" | "alias" | "codenamed" | "man" | "woman"
        ) && !paragraph.token(at.wrapping_sub(1)).capital)
    {
        return Some(Segment {
            from: at + 1,
            to: at + 2,
            guess: Guess::Person,
            weight: 4,
        });
    }
    let mut end = at + 1;
    while paragraph.is_word(end) && end < at + 6 {
        end += 1;
    }
    let closes = matches!(
        paragraph.token(end).kind,
        TokenKind::Mark('"' | '”' | '“' | '»' | '’')
    );
    // "the "Open Hour" YouTube channel"
    let network = usize::from(matches!(
        paragraph.lower(end + 1),
        "youtube" | "telegram" | "facebook" | "instagram" | "tiktok" | "whatsapp"
    ));
    let behind = closes
        && end > at + 1
        && descriptor_behind(paragraph, end + 1 + network).is_some()
        && paragraph.token(end - 1).capital;
    let fits = closes && end > at + 1 && paragraph.token(at + 1).capital && (described || behind);
    fits.then_some(Segment {
        from: at + 1,
        to: end,
        guess: Guess::Organisation,
        weight: 4,
    })
}

/// Reads one run of capitals and what connects to it; returns where to go on.
fn run(paragraph: &Paragraph<'_>, from: usize, end: usize, found: &mut Vec<Segment>) -> usize {
    // "the NGO Huquq Terl": what it is stands in front of the name.
    let from = from + usize::from(paragraph.word(from) == "NGO" && end > from + 1);
    // What stands before a name in quotation marks describes it.
    if matches!(
        paragraph.token(end).kind,
        TokenKind::Mark('"' | '“' | '„' | '«')
    ) && quoted_name(paragraph, end).is_some()
    {
        return end;
    }
    // "Ochudho Women, an organisation that": whatever words it is made of.
    let told = described_behind(paragraph, end)
        && end > from + 1
        && end <= from + 5
        && is_open(paragraph, from)
        && !shapes::looks_like_person(paragraph, from, end)
        && (from..end).any(|at| paragraph.has(at, tag::PEOPLE | tag::COMMON | tag::KINS));
    if told {
        found.push(Segment {
            from,
            to: end,
            guess: Guess::Organisation,
            weight: 4,
        });
        return end;
    }
    // "the group Taza Terl (“Clean Breath”)": what the name means is no second name.
    if paragraph.is_mark(end + 1, ')')
        && matches!(
            paragraph.token(end).kind,
            TokenKind::Mark('”' | '"' | '’' | '»' | '“')
        )
        && matches!(
            paragraph.before(from).kind,
            TokenKind::Mark('“' | '"' | '‘' | '«' | '„')
        )
        && paragraph.is_mark(from.wrapping_sub(2), '(')
        && name_like(paragraph, from.wrapping_sub(3))
    {
        return end;
    }
    if let Some(to) = described_run(paragraph, from, end) {
        found.push(Segment {
            from,
            to,
            guess: Guess::Organisation,
            weight: 4,
        });
        return to;
    }
    // "the Francisk Terlina university": the small word belongs to the name.
    let school = matches!(
        paragraph.lower(end),
        "university" | "lyceum" | "conservatory" | "polytechnic" | "gymnasium"
    ) && !paragraph.token(end).capital
        && end <= from + 4
        && paragraph.lower(from.wrapping_sub(1)) == "the"
        && is_open(paragraph, from)
        && !paragraph.has(end + 1, tag::ROLE | tag::PEOPLE);
    if school {
        found.push(Segment {
            from,
            to: end + 1,
            guess: Guess::Organisation,
            weight: 4,
        });
        return end + 1;
    }
    let mut at = from;
    // Where the last segment ended: nothing before it may be taken again.
    let mut taken = from;
    while at < end {
        if let Some(to) = facilities::capital(paragraph, at, end) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        }
        if let Some(to) =
            organisation(paragraph, at, end).or_else(|| groups::find(paragraph, at, end))
        {
            // "the 2nd Penal Court": the number belongs to the name.
            let before = paragraph.before(at);
            let ordinal = at > 0
                && at == from
                && before.kind == TokenKind::Number
                && paragraph
                    .word(at - 1)
                    .ends_with(|letter: char| letter.is_ascii_lowercase());
            found.push(Segment {
                from: at - usize::from(ordinal),
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        }
        if let Some(known) = gazetteer().find(paragraph, at) {
            let two_faced = known.length == 1
                && TWO_FACED.contains(&paragraph.word(at))
                && (at + 1 < end && is_open(paragraph, at + 1)
                    || paragraph.has(at.wrapping_sub(1), tag::TITLE));
            if !two_faced {
                let to = at + known.length;
                let mut capital = to;
                // "Osh International Airport", "Osh Central Prison"
                if capital + 1 < end
                    && matches!(
                        paragraph.lower(to),
                        "international" | "central" | "military" | "remand" | "women"
                    )
                    && paragraph.has(to + 1, tag::FACILITY)
                    && !paragraph.has(to + 1, tag::ORGHEAD | tag::PLACEHEAD)
                {
                    capital += 1;
                }
                while capital < end
                    && paragraph.has(capital, tag::FACILITY)
                    && !paragraph.has(capital, tag::ORGHEAD | tag::PLACEHEAD)
                {
                    capital += 1;
                }
                // "Hohhot East railway station"
                let side = to
                    + usize::from(
                        to < end
                            && matches!(
                                paragraph.lower(to),
                                "east" | "west" | "north" | "south" | "central" | "main"
                            ),
                    );
                let behind = (capital > to)
                    .then_some(capital)
                    .or_else(|| facilities::kind_behind(paragraph, side));
                at = match behind {
                    Some(behind) if matches!(known.known, Known::Place(_)) => {
                        found.push(Segment {
                            from: at,
                            to: behind,
                            guess: Guess::Place,
                            weight: 4,
                        });
                        behind
                    }
                    _ => to,
                };
                taken = at;
                continue;
            }
        } else if let Some(to) = named_square(paragraph, at) {
            found.push(Segment {
                from: at,
                to,
                guess: Guess::Place,
                weight: 4,
            });
            at = to;
            taken = to;
            continue;
        } else if !is_open(paragraph, at) && !family_name_he(paragraph, at) {
            at += 1;
            continue;
        }
        let mut to = name_end(paragraph, at, end);
        // "her neighbour Gennady Port": a family name.
        let surname = to == at + 2
            && matches!(
                paragraph.lower(at + 1),
                "port" | "park" | "hall" | "lane" | "gate" | "bay" | "church" | "temple" | "marsh"
            )
            && surname_though_place(paragraph, at, at + 1)
            && !matches!(
                paragraph.lower(at.wrapping_sub(1)),
                "in" | "at" | "near" | "the"
            );
        let mut facility = !surname && (at..to).any(|word| paragraph.has(word, tag::FACILITY));
        while to < end && paragraph.has(to, tag::FACILITY) && !paragraph.has(to, tag::ORGHEAD) {
            facility = true;
            to += 1;
        }
        let (guess, weight) = if facility && to > at + 1 {
            (Guess::Place, 4)
        } else if let Some(behind) = facilities::kind_behind(paragraph, to) {
            to = behind;
            (Guess::Place, 4)
        } else if station_behind(paragraph, at, to) {
            to += 1;
            (Guess::Place, 4)
        } else {
            judge(paragraph, at, to)
        };
        // "Open Cell coordinator": the first word belongs to the organisation, common as it is.
        let mut first = at;
        if guess == Guess::Organisation {
            while first > taken
                && paragraph.has(first - 1, tag::COMMON | tag::NATION)
                && !paragraph.token(first - 1).first
                && !paragraph.has(first - 1, tag::ROLE | tag::TITLE | tag::OFFICE)
            {
                first -= 1;
            }
        }
        // "a man we know as Old Terl"
        if guess == Guess::Person
            && first > taken
            && matches!(paragraph.word(first - 1), "Old" | "Big" | "Little")
            && !paragraph.token(first - 1).first
        {
            first -= 1;
        }
        let counts = !paragraph.heading || guess == Guess::Organisation || weight == CREDIT;
        found.push(Segment {
            from: first,
            to,
            guess: if counts { guess } else { Guess::Unknown },
            weight: if counts { weight } else { 0 },
        });
        at = to;
        taken = to;
    }
    at
}

/// "near Terlok station": a stop of trains, where a station that reports has no "near" in front.
fn station_behind(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    paragraph.lower(to) == "station"
        && !paragraph.token(to).capital
        && matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "near" | "at" | "from" | "past" | "outside"
        )
        && is_open(paragraph, from)
}

/// "the initiative Qaratal Bread", "the hotline Open Door": the whole run is the organisation.
fn described_run(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let before = from.wrapping_sub(1);
    let described = paragraph.has(before, tag::ORGDESC)
        && (!paragraph.token(before).capital || paragraph.word(before) == "NGO")
        && paragraph.lower(before) != "station";
    // "the network Teachers for Freedom"
    let tie = matches!(paragraph.lower(end), "for" | "without" | "against" | "of")
        && name_like(paragraph, end + 1)
        && !paragraph.has(end + 1, tag::FUNCTION | tag::MONTH | tag::WEEKDAY)
        && paragraph.has(from, tag::PEOPLE | tag::COMMON | tag::KINS);
    if described && tie && end <= from + 2 && !paragraph.heading {
        let mut to = end + 2;
        while name_like(paragraph, to) && !paragraph.has(to, tag::FUNCTION) && to < end + 5 {
            to += 1;
        }
        return Some(to);
    }
    let opens = paragraph.has(
        from,
        tag::MONTH | tag::WEEKDAY | tag::TITLE | tag::OFFICE | tag::ROLE | tag::NUMBER,
    );
    if !described
        || opens
        || end > from + 5
        || paragraph.heading
        || paragraph.token(from).first
        || end == from + 1 && !is_open(paragraph, from)
        || (from..end).any(|at| !name_like(paragraph, at))
    {
        return None;
    }
    // "the party leader X": a role in the run begins something else.
    let to = (from..end)
        .find(|at| {
            paragraph.has(*at, tag::ROLE | tag::TITLE | tag::OFFICE)
                && !paragraph.has(*at, tag::ORGHEAD)
        })
        .unwrap_or(end);
    let known = gazetteer()
        .find(paragraph, from)
        .is_some_and(|known| from + known.length >= to);
    (to > from && !known).then_some(to)
}

/// "in Republic Square", "at Central Prison": a common word with the kind of place behind it.
fn named_square(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let before = at.wrapping_sub(1);
    let to = at + 1;
    let kind = matches!(
        paragraph.lower(to),
        "square"
            | "street"
            | "avenue"
            | "bridge"
            | "park"
            | "prison"
            | "airport"
            | "palace"
            | "stadium"
            | "cemetery"
            | "boulevard"
    );
    let fits = kind
        && name_like(paragraph, to)
        && !paragraph.heading
        && paragraph.has(at, tag::COMMON | tag::PLACEHEAD | tag::NATION)
        && !name_like(paragraph, to + 1)
        && matches!(
            paragraph.lower(before),
            "in" | "on" | "at" | "near" | "to" | "from" | "of" | "the"
        );
    fits.then_some(to + 1)
}
