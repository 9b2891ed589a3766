//! A name cut into the pieces that its signs part: each keeps its exact place.

use std::ops::Range;

use crate::fold;
use crate::script::Script;

/// How the letters of a piece are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// The writing system has none, or there are no letters.
    None,
    Capitals,
    First,
    Small,
}

/// What stands around a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Enclosure {
    Open,
    Quotes,
    Brackets,
}

/// A stretch of a name without a separator in it.
#[derive(Clone, PartialEq)]
pub(super) struct Piece {
    /// The bytes of the name.
    pub(super) range: Range<usize>,
    /// Its folded words: more than one where a hyphen or a joined article is inside.
    pub(super) words: Vec<String>,
    /// The folded words as one.
    pub(super) folded: String,
    pub(super) script: Option<Script>,
    /// How many commas stand before it.
    pub(super) group: usize,
    pub(super) enclosure: Enclosure,
    /// It ends with a full stop.
    pub(super) dotted: bool,
    /// A hyphen ties it to the name behind it.
    pub(super) article: bool,
    pub(super) case: Case,
}

impl Piece {
    pub(super) fn new(
        written: &str,
        range: Range<usize>,
        group: usize,
        enclosure: Enclosure,
    ) -> Self {
        let text = written.get(range.clone()).unwrap_or("");
        let words = fold::words(text);
        let folded = words.concat();
        Self {
            // Folded first: wide and joined forms of letters are letters.
            script: Script::most(&folded),
            folded,
            dotted: text.ends_with('.'),
            article: false,
            case: case(text),
            words,
            range,
            group,
            enclosure,
        }
    }

    /// Returns whether it is one name of several words ("Abd al-Rahman").
    pub(super) fn is_joined(&self) -> bool {
        self.words
            .first()
            .is_some_and(|word| self.words.len() > 1 && JOIN_NEXT.contains(&word.as_str()))
    }

    /// Returns how many letters it has.
    pub(super) fn letters(&self) -> usize {
        self.folded.chars().filter(|sign| *sign != '\'').count()
    }
}

fn case(text: &str) -> Case {
    let mut letters = text.chars().filter(|sign| sign.is_alphabetic());
    let cased = |sign: &char| sign.is_uppercase() || sign.is_lowercase();
    let Some(first) = letters.find(cased) else {
        return Case::None;
    };
    let rest: Vec<char> = letters.filter(cased).collect();
    if first.is_lowercase() {
        Case::Small
    } else if !rest.is_empty() && rest.iter().all(|sign| sign.is_uppercase()) {
        Case::Capitals
    } else {
        Case::First
    }
}

/// Opening marks of what is quoted, and what closes them.
const QUOTES: &[(char, &[char])] = &[
    ('"', &['"']),
    ('“', &['”', '“']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('»', &['«']),
    ('‘', &['’']),
    ('\'', &['\'']),
    ('「', &['」']),
    ('『', &['』']),
];

const BRACKETS: &[(char, &[char])] = &[('(', &[')']), ('（', &['）']), ('[', &[']'])];

fn is_apostrophe(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʿ' | 'ʾ' | 'ʹ' | '″'
    )
}

fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '‐' | '‑' | '–' | '־')
}

/// Returns whether a sign is a part of a piece, wherever it stands in it.
fn is_inside(sign: char) -> bool {
    sign.is_alphanumeric()
        || fold::is_invisible(sign)
        || matches!(sign, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{674}')
}

/// Cuts a name. Marks that enclose a nickname are looked for at the beginning of a piece only.
pub(super) fn cut(written: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut group = 0;
    let mut at = 0;
    while let Some(sign) = written.get(at..).and_then(|rest| rest.chars().next()) {
        let behind = at + sign.len_utf8();
        if let Some((inner, end, enclosure)) = enclosed(written, at, sign) {
            if fold::words(written.get(inner.clone()).unwrap_or("")).is_empty() {
                at = behind;
                continue;
            }
            pieces.push(Piece::new(written, inner, group, enclosure));
            at = end;
        } else if matches!(sign, ',' | '،' | '，' | '、') {
            group += 1;
            at = behind;
        } else if is_inside(sign) || is_apostrophe(sign) {
            let end = end_of_piece(written, at);
            if end > at {
                push(written, at..end, group, &mut pieces);
            }
            at = end.max(behind);
        } else {
            at = behind;
        }
    }
    pieces
}

/// Returns the inside of quotation marks or brackets that open here, and where they end.
fn enclosed(written: &str, at: usize, sign: char) -> Option<(Range<usize>, usize, Enclosure)> {
    let (closing, enclosure) = QUOTES
        .iter()
        .find(|(open, _)| *open == sign)
        .map(|(_, close)| (*close, Enclosure::Quotes))
        .or_else(|| {
            BRACKETS
                .iter()
                .find(|(open, _)| *open == sign)
                .map(|(_, close)| (*close, Enclosure::Brackets))
        })?;
    let start = at + sign.len_utf8();
    let rest = written.get(start..)?;
    let (length, close) = rest
        .char_indices()
        .find(|(_, other)| closing.contains(other))?;
    let end = start + length + close.len_utf8();
    // An apostrophe that begins a word ('Abd) is no quotation mark, unless its fellow ends one.
    if is_apostrophe(sign)
        && written
            .get(end..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(is_inside)
    {
        return None;
    }
    let inner = rest.get(..length)?;
    let before = inner.len() - inner.trim_start().len();
    let inside = start + before..start + before + inner.trim().len();
    Some((inside, end, enclosure))
}

/// Returns where a piece that begins here ends: behind a full stop, before any separator.
fn end_of_piece(written: &str, start: usize) -> usize {
    let mut end = start;
    let mut signs = written.get(start..).unwrap_or("").chars().peekable();
    while let Some(sign) = signs.next() {
        let joins = is_apostrophe(sign) || is_hyphen(sign);
        let next_is_inside = signs.peek().is_some_and(|next| is_inside(*next));
        if is_inside(sign) || (joins && (next_is_inside || (is_apostrophe(sign) && end > start))) {
            end += sign.len_utf8();
            continue;
        }
        if sign == '.' && end > start {
            end += 1;
        }
        break;
    }
    end
}

/// Articles that a hyphen ties to the name behind them.
const ARTICLES: &[&str] = &[
    "al", "el", "ul", "an", "ar", "as", "ash", "ad", "at", "az", "аль", "эль", "ан", "ар", "ас",
    "аш", "ад", "ат", "аз", "уль", "ад", "ud", "ur", "us", "un", "ed", "es", "er", "en",
];

/// Adds a piece; an article before a hyphen is a piece of its own.
fn push(written: &str, range: Range<usize>, group: usize, pieces: &mut Vec<Piece>) {
    let text = written.get(range.clone()).unwrap_or("");
    if let Some((article, hyphen)) = text.char_indices().find(|(_, sign)| is_hyphen(*sign)) {
        let before = text.get(..article).unwrap_or("");
        let folded = fold::words(before).concat();
        let rest = range.start + article + hyphen.len_utf8()..range.end;
        if ARTICLES.contains(&folded.as_str()) && !rest.is_empty() {
            let article = range.start..range.start + article;
            let mut article = Piece::new(written, article, group, Enclosure::Open);
            article.article = true;
            pieces.push(article);
            pieces.push(Piece::new(written, rest, group, Enclosure::Open));
            return;
        }
    }
    pieces.push(Piece::new(written, range, group, Enclosure::Open));
}

/// Words that make one name with what is behind them: servant, father, mother of.
const JOIN_NEXT: &[&str] = &[
    "abd",
    "abdul",
    "abdel",
    "abdal",
    "abdol",
    "abdur",
    "abdus",
    "abu",
    "abou",
    "umm",
    "um",
    "عبد",
    "أبو",
    "ابو",
    "أم",
    "ام",
    "абд",
    "абдул",
    "абдель",
    "абу",
    "умм",
];

/// What makes one name with the word before: "of the faith", "of God".
const JOIN_BEFORE: &[&str] = &[
    "din",
    "deen",
    "dine",
    "eddin",
    "islam",
    "allah",
    "дин",
    "ислам",
    "الدين",
    "الله",
    "الإسلام",
];

/// Makes one piece of words that are one name together ("Abd al-Rahman", "Salah ad-Din").
pub(super) fn join(written: &str, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    let mut rest = pieces.into_iter().peekable();
    let plain = |piece: &Piece| piece.enclosure == Enclosure::Open && !piece.dotted;
    let article = |piece: &Piece| ARTICLES.contains(&piece.folded.as_str());
    while let Some(piece) = rest.next() {
        let mut end = piece.range.end;
        let group = piece.group;
        let same =
            |other: &Piece| plain(other) && other.group == group && other.script == piece.script;
        if plain(&piece) && JOIN_NEXT.contains(&piece.folded.as_str()) {
            let mut more = rest.peek().is_some_and(same);
            while more && let Some(next) = rest.next() {
                end = next.range.end;
                more = article(&next) && rest.peek().is_some_and(same);
            }
        }
        let mut piece = if end > piece.range.end {
            Piece::new(written, piece.range.start..end, group, Enclosure::Open)
        } else {
            piece
        };
        if JOIN_BEFORE.contains(&piece.folded.as_str())
            && let Some(before) = joined.last()
            && before.group == group
        {
            let with_article = article(before) && joined.len() > 1;
            if with_article {
                joined.pop();
            }
            if (with_article || piece.script == Some(Script::Arabic))
                && let Some(before) = joined.pop()
            {
                piece = Piece::new(
                    written,
                    before.range.start..piece.range.end,
                    group,
                    Enclosure::Open,
                );
            }
        }
        joined.push(piece);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: &str) {
        let found: Vec<&str> = join(written, cut(written))
            .into_iter()
            .map(|piece| &written[piece.range])
            .collect();
        assert_eq!(found.join("|"), expected, "{written}");
    }

    #[test]
    fn names_fall_into_pieces() {
        check("Нұрлан Біләлұлы", "Нұрлан|Біләлұлы");
        check("А.С.Пушкин", "А.|С.|Пушкин");
        check("努尔兰·比拉勒", "努尔兰|比拉勒");
        check("Bilal, Nurlan", "Bilal|Nurlan");
        check("Dwight \"Ike\" Eisenhower", "Dwight|Ike|Eisenhower");
        check("Ерболат (найман)", "Ерболат|найман");
        check("Abd al-Rahman al-Sufi", "Abd al-Rahman|al|Sufi");
        check("Salah ad-Din", "Salah ad-Din");
        check("عبد الفتاح السيسي", "عبد الفتاح|السيسي");
        check("Jean-Paul Sartre", "Jean-Paul|Sartre");
        check("o'g'li Gʻafur", "o'g'li|Gʻafur");
        check("'Abd Allah", "'Abd Allah");
        check("Earvin ‘Magic’ Johnson", "Earvin|Magic|Johnson");
        check("  ", "");
        check("\" \" (", "");
    }
}
