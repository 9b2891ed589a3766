//! Where the name of a person ends: family names that are towns, months or small words elsewhere.

use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::names::{TWO_FACED, is_open, name_like};
use crate::shapes;
use crate::text::{Paragraph, TokenKind};

/// Finds the end of a stretch of open words that begins at `at`.
pub(crate) fn name_end(paragraph: &Paragraph<'_>, at: usize, end: usize) -> usize {
    let mut to = at + 1;
    let mut longest = at + 4;
    let mut end = end;
    while to < longest {
        if shapes::is_particle(paragraph.word(to)) {
            // "Terlan Orxan oglu": a father's name makes the name longer.
            longest = (longest + 1).min(at + 7);
            // "Almaz uulu Tilek": the given name may come behind.
            if is_open(paragraph, to + 1)
                && paragraph.token(to + 1).begin - paragraph.token(to).end == 1
            {
                end = end.max(to + 2);
            }
        } else if to + 1 < end
            && (paragraph.has(at, tag::GIVEN) || paragraph.has(at.wrapping_sub(1), tag::TITLE))
            && TWO_FACED.contains(&paragraph.word(to))
            && is_open(paragraph, to + 1)
        {
            // "Mehmet Emin Terlar": a town elsewhere.
        } else if !(to < end
            && (is_open(paragraph, to)
                || surname_though_common(paragraph, to)
                || surname_though_place(paragraph, at, to)))
        {
            break;
        }
        to += 1;
    }
    while to > at + 1 && shapes::is_open_particle(paragraph.word(to - 1)) {
        to -= 1;
    }
    // "Hector So", "Ricky Or": a family name that is a small word elsewhere.
    if to <= at + 2
        && !paragraph.heading
        && name_like(paragraph, to)
        && paragraph.has(to, tag::FUNCTION)
        && !paragraph.token(to).first
        && paragraph.word(to).len() > 1
        && !paragraph.all_capitals(to)
        && !name_like(paragraph, to + 1)
        && paragraph.token(to).begin - paragraph.before(to).end == 1
        && !matches!(paragraph.lower(to), "the" | "his" | "her")
    {
        to += 1;
    }
    to
}

/// "Berivan Aksu", "Gennady Port", "Lal Jan": behind a given name even a town, a kind of place or
/// a month is a family name, where nothing that belongs to it follows.
pub(crate) fn surname_though_place(paragraph: &Paragraph<'_>, from: usize, at: usize) -> bool {
    let role = paragraph.has(from.wrapping_sub(1), tag::ROLE | tag::TITLE | tag::KIN)
        && (!paragraph.token(from.wrapping_sub(1)).capital
            || paragraph.has(from.wrapping_sub(1), tag::TITLE));
    let given = at == from + 1 && (paragraph.has(from, tag::GIVEN) || role);
    let known = gazetteer().find(paragraph, at);
    let place = known
        .as_ref()
        .is_some_and(|known| known.length == 1 && matches!(known.known, Known::Place(_)))
        || known.is_none() && paragraph.has(at, tag::PLACEHEAD | tag::FACILITY);
    let month = paragraph.has(at, tag::MONTH)
        && paragraph.token(at + 1).kind != TokenKind::Number
        && !paragraph.word(at).ends_with('.');
    (given || month && at > from + 1)
        && (place || month)
        && !paragraph.heading
        && !paragraph.has(at, tag::ORGHEAD)
        && gazetteer().find(paragraph, from).is_none()
        && !name_like(paragraph, at + 1)
        && !paragraph.all_capitals(at)
        && paragraph.token(at).begin - paragraph.before(at).end == 1
}

/// A word such as "Said" or "Day" that ends a name in the middle of a sentence.
fn surname_though_common(paragraph: &Paragraph<'_>, at: usize) -> bool {
    name_like(paragraph, at)
        && !paragraph.heading
        && !paragraph.has(
            at,
            tag::FUNCTION
                | tag::ROLE
                | tag::ORGHEAD
                | tag::NATION
                | tag::MONTH
                | tag::WEEKDAY
                | tag::PEOPLE
                | tag::KIN
                | tag::TITLE
                | tag::OFFICE
                | tag::FACILITY
                | tag::PLACEHEAD,
        )
        && paragraph.word(at).chars().count() > 2
        && gazetteer().find(paragraph, at).is_none()
        && !name_like(paragraph, at + 1)
        && !paragraph.all_capitals(at)
        && !paragraph.word(at.wrapping_sub(1)).contains('.')
}
