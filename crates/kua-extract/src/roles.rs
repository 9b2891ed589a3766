//! What the text says a person is, and the part the person plays in it.

use kua_core::proposal::PersonClass;

use crate::draft::{Draft, DraftValue};
use crate::lexicon::tag;
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// Fills the role (and a first class) of the persons of a paragraph.
pub(crate) fn fill(paragraph: &Paragraph<'_>, items: &[Item], drafts: &mut [Draft]) {
    for item in items {
        let Some(DraftValue::Person { role, class, .. }) =
            drafts.get(item.draft).map(|draft| &draft.value)
        else {
            continue;
        };
        if role.is_some() && *class != PersonClass::Other {
            continue;
        }
        // "her father, NAME, learned of it": the name explains the words in front.
        let apposed = |(words, _): &(String, bool)| {
            paragraph.is_mark(item.from.wrapping_sub(1), ',')
                && ["his ", "her ", "their "]
                    .iter()
                    .any(|owner| words.to_lowercase().starts_with(owner))
        };
        let found = title(paragraph, item.from)
            .or_else(|| before(paragraph, item.from, items).filter(apposed))
            .or_else(|| behind(paragraph, item.to, items))
            .or_else(|| before(paragraph, item.from, items));
        let Some((words, official)) = found else {
            continue;
        };
        if let Some(DraftValue::Person { role, class, .. }) =
            drafts.get_mut(item.draft).map(|draft| &mut draft.value)
        {
            let kin = words
                .split(' ')
                .next_back()
                .is_some_and(|word| crate::lexicon::tags(word) & tag::KIN != 0);
            if role.is_none() {
                *role = Some(words);
            }
            if *class == PersonClass::Other {
                if official {
                    *class = PersonClass::Official;
                } else if kin {
                    *class = PersonClass::Relative;
                }
            }
        }
    }
}

/// "President Nazarbayev", "police lieutenant NAME".
fn title(paragraph: &Paragraph<'_>, from: usize) -> Option<(String, bool)> {
    let at = from.checked_sub(1)?;
    if !paragraph.has(at, tag::OFFICE) {
        return picture(paragraph, from);
    }
    let mut begin = at;
    while begin > 0
        && (paragraph.has(begin - 1, tag::OFFICE) && !paragraph.has(begin - 1, tag::TITLE)
            || matches!(
                paragraph.lower(begin - 1),
                "police" | "former" | "prime" | "foreign" | "deputy" | "then" | "interior"
            ))
        && at - begin < 4
    {
        begin -= 1;
    }
    let words = paragraph.slice(begin, from).to_owned();
    let office = !matches!(
        paragraph.lower(at),
        "speaker" | "secretary" | "captain" | "deputy" | "chief"
    );
    Some((words, office))
}

fn picture(paragraph: &Paragraph<'_>, from: usize) -> Option<(String, bool)> {
    let word = from.checked_sub(2)?;
    let credit = paragraph.is_mark(from - 1, ':')
        && matches!(paragraph.lower(word), "picture" | "photo" | "image");
    credit.then(|| (paragraph.word(word).to_owned(), false))
}

fn is_official(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        matches!(
            paragraph.lower(at),
            "president"
                | "minister"
                | "prosecutor"
                | "judge"
                | "governor"
                | "mayor"
                | "ambassador"
                | "senator"
                | "akim"
                | "investigator"
                | "lawmaker"
                | "parliamentarian"
                | "officer"
                | "commander"
        )
    }) && !(from..to).any(|at| {
        matches!(
            paragraph.lower(at),
            "vice-president" | "rights" | "former" | "opposition"
        )
    }) || (from..to).any(|at| {
        matches!(
            paragraph.lower(at),
            "security" | "police" | "interior" | "ministry"
        )
    }) && (from..to).any(|at| {
        matches!(
            paragraph.lower(at),
            "chief" | "head" | "deputy" | "director" | "spokesperson" | "spokesman" | "lieutenant"
        )
    })
}

/// ", the STP's director", ", head of the East Asia office of X", "—both nationals".
fn behind(paragraph: &Paragraph<'_>, to: usize, items: &[Item]) -> Option<(String, bool)> {
    if !paragraph.is_mark(to, ',') {
        return None;
    }
    let from = to + 1;
    // "..., NAME, heard from a clerk that": what somebody did.
    let acts = paragraph.lower(from).ends_with("ed")
        && !paragraph.has(from, tag::ROLE)
        && matches!(
            paragraph.lower(from + 1),
            "from" | "to" | "that" | "the" | "a" | "an" | "his" | "her" | "it" | "about" | "into"
        )
        || matches!(
            paragraph.lower(from),
            "heard"
                | "ran"
                | "went"
                | "came"
                | "saw"
                | "found"
                | "took"
                | "learnt"
                | "knew"
                | "held"
        );
    if acts {
        return None;
    }
    // "NAME, NAME and a third man": a list.
    let listed = items.iter().any(|item| {
        item.from == from && (paragraph.lower(item.to) == "and" || paragraph.is_mark(item.to, ','))
    });
    if listed {
        return None;
    }
    let mut end = from;
    let mut role = false;
    while end < from + 22 {
        let token = paragraph.token(end);
        match token.kind {
            TokenKind::Word => {
                if paragraph.has(end, tag::ROLE | tag::KIN) {
                    role = true;
                }
                let verb = paragraph.has(end, tag::AUXILIARY | tag::PRONOUN)
                    || paragraph.has(end, tag::SPEECH | tag::TRIGGER)
                        && !paragraph.token(end).capital
                    || role
                        && matches!(
                            paragraph.lower(end),
                            "who" | "which" | "that" | "while" | "in" | "on" | "condemned" | "as"
                        )
                        && !names_follow(paragraph, end);
                if verb {
                    break;
                }
                if !role && paragraph.has(end, tag::CONJUNCTION) && paragraph.lower(end) != "and" {
                    return None;
                }
                end += 1;
            }
            TokenKind::Possessive | TokenKind::Mark('&' | '-' | '’' | '/') | TokenKind::Number => {
                end += 1
            }
            // An abbreviation in brackets belongs to it.
            TokenKind::Mark('(') if paragraph.is_mark(end + 2, ')') => end += 3,
            TokenKind::Mark('"' | '“' | '”' | '«' | '»') if role => end += 1,
            _ => break,
        }
    }
    // The last words must not be a dangling connection.
    while end > from
        && (paragraph.has(
            end - 1,
            tag::PREPOSITION | tag::CONJUNCTION | tag::DETERMINER,
        ) || !matches!(
            paragraph.token(end - 1).kind,
            TokenKind::Word | TokenKind::Mark(')' | '"' | '”' | '»') | TokenKind::Number
        ))
    {
        end -= 1;
    }
    if !role || end <= from {
        return None;
    }
    // In a list of names the role belongs to the next one: "NAME, deputy chairperson NAME".
    let next_is_name = paragraph.token(end - 1).capital
        && end - from > 1
        && paragraph.has(from, tag::ROLE)
        && paragraph.token(from + 1).capital
        && paragraph.lower(from + 1) != "of";
    if next_is_name || paragraph.lower(from) == "and" {
        return None;
    }
    // "NAME, deputy chairperson NAME": the role is the next one's.
    let next_one = items.iter().any(|item| {
        item.from > from && item.from < end && paragraph.has(item.from - 1, tag::ROLE | tag::KIN)
    });
    if next_one {
        return None;
    }
    let start = from + usize::from(matches!(paragraph.lower(from), "a" | "an" | "another"));
    Some((
        paragraph.slice(start, end).to_owned(),
        is_official(paragraph, start, end),
    ))
}

fn names_follow(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(paragraph.lower(at), "in" | "on") && {
        let next = at + 1 + usize::from(paragraph.has(at + 1, tag::DETERMINER));
        paragraph.token(next).capital && !paragraph.has(next, tag::WEEKDAY | tag::MONTH)
    }
}

/// "Steppe Live director NAME", "an opposition figure, NAME", "The director of X, NAME".
fn before(paragraph: &Paragraph<'_>, from: usize, items: &[Item]) -> Option<(String, bool)> {
    let comma = from > 0 && paragraph.is_mark(from - 1, ',');
    let end = from.checked_sub(1 + usize::from(comma))? + 1;
    // A list of names between: look at the first of them.
    let direct = paragraph.has(end - 1, tag::ROLE | tag::KIN);
    let mut begin = end;
    let mut role = direct;
    if !direct && !comma {
        return plural(paragraph, end);
    }
    let limit = end.saturating_sub(14);
    while begin > limit {
        let at = begin - 1;
        let token = paragraph.token(at);
        let fits = match token.kind {
            TokenKind::Word => {
                if paragraph.has(at, tag::ROLE | tag::KIN) {
                    role = true;
                }
                if paragraph.has(at, tag::DETERMINER)
                    && !paragraph.has(at.wrapping_sub(1), tag::PREPOSITION)
                {
                    begin -= 1;
                    break;
                }
                !(paragraph.has(at, tag::AUXILIARY | tag::PRONOUN)
                    || paragraph.has(at, tag::SPEECH | tag::TRIGGER) && !token.capital
                    || paragraph.has(at, tag::PREPOSITION | tag::CONJUNCTION)
                        && direct
                        && paragraph.lower(at) != "and"
                    || paragraph.lower(at) == "and" && paragraph.has(at.wrapping_sub(1), tag::KIN)
                    || crate::parties::is_bare_verb(paragraph.lower(at))
                    || matches!(
                        paragraph.lower(at),
                        "gave"
                            | "gives"
                            | "handed"
                            | "found"
                            | "finds"
                            | "sent"
                            | "took"
                            | "jailed"
                    )
                    || direct
                        && paragraph.lower(at).ends_with("ing")
                        && !matches!(
                            paragraph.lower(at),
                            "leading" | "ruling" | "acting" | "managing"
                        )
                    || matches!(paragraph.lower(at), "and")
                        && items.iter().any(|item| item.to == at)
                    || direct && paragraph.lower(at) == "of" && !role)
            }
            TokenKind::Possessive | TokenKind::Mark('&' | '-') => true,
            _ => false,
        };
        if !fits {
            break;
        }
        begin -= 1;
    }
    if !role || begin >= end {
        return None;
    }
    if comma && !direct {
        // ", NAME," behind a description only: "The director of the organization X, NAME,".
        let opens = paragraph.has(begin, tag::DETERMINER);
        if !opens || !(begin..begin + 5).any(|at| paragraph.has(at, tag::ROLE)) {
            return None;
        }
    }
    let start = begin
        + usize::from(
            paragraph.has(begin, tag::DETERMINER)
                && !matches!(paragraph.lower(begin), "his" | "her" | "their"),
        );
    let mut start = start.max(begin);
    while start + 1 < end && paragraph.has(start, tag::PREPOSITION | tag::CONJUNCTION | tag::NUMBER)
    {
        start += 1;
    }
    let words = paragraph.slice(start, end);
    (!words.is_empty()).then(|| (words.to_owned(), is_official(paragraph, start, end)))
}

/// "Atajurt members NAME and NAME"
fn plural(paragraph: &Paragraph<'_>, end: usize) -> Option<(String, bool)> {
    let at = end.checked_sub(1)?;
    if !paragraph.has(at, tag::PEOPLE) || paragraph.token(at).capital {
        return None;
    }
    let mut begin = at;
    while begin > 0
        && at - begin < 4
        && paragraph.is_word(begin - 1)
        && !paragraph.has(begin - 1, tag::FUNCTION | tag::SPEECH | tag::TRIGGER)
    {
        begin -= 1;
    }
    Some((paragraph.slice(begin, end).to_owned(), false))
}
