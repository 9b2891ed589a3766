//! The normal form of an article as it is written.
//!
//! "Part 2 of Article 405", "ст. 405 ч. 2", "405-баптың 2-бөлігі" and "第四百零五条第二款" all become
//! `405 (2)`. What is written stays as it is in the proposal; this form only serves to compare.

use std::fmt;

/// An article in its normal form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NormalArticle {
    /// The number, with a letter where it has one: `174`, `129a`.
    pub number: String,
    /// The number set high or behind a dot: `3` of `280.3`; `3.3` of `20.3.3`.
    pub superscript: Option<String>,
    /// The part: what is numbered right below the article.
    pub part: Option<String>,
    /// The paragraph, item or letter.
    pub paragraph: Option<String>,
}

impl NormalArticle {
    /// Returns number and superscript: `280.3`.
    pub fn whole_number(&self) -> String {
        match &self.superscript {
            Some(superscript) => format!("{}.{superscript}", self.number),
            None => self.number.clone(),
        }
    }

    /// Returns what stands below the article: the part, or the paragraph where no part is named.
    pub fn below(&self) -> Option<&str> {
        self.part.as_deref().or(self.paragraph.as_deref())
    }

    /// Tells whether both can mean the same provision: the article is one, and no part contradicts.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.number == other.number
            && self.superscript == other.superscript
            && match (self.below(), other.below()) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            }
    }
}

impl fmt::Display for NormalArticle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.whole_number())?;
        match (&self.part, &self.paragraph) {
            (Some(part), Some(paragraph)) => write!(formatter, " ({part}) ({paragraph})"),
            (Some(part), None) => write!(formatter, " ({part})"),
            (None, Some(paragraph)) => write!(formatter, " paragraph {paragraph}"),
            (None, None) => Ok(()),
        }
    }
}

/// How many articles one writing can name; nobody writes more.
const MOST: usize = 64;

/// Reads an article as written; "Articles 174 and 256" are two, "Parts 1 and 2 of Article 405" as well.
///
/// Returns nothing where no article is named. Any input is fine.
pub fn normalise(written: &str) -> Vec<NormalArticle> {
    let pieces = pieces(written);
    let mut reading = Reading::default();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at += reading.take(piece, &pieces, at).max(1);
        if reading.found.len() >= MOST {
            break;
        }
    }
    reading.finish()
}

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    /// Digits, with further digits behind dots, and a letter where one follows at once.
    Number(String),
    /// A word that announces an article.
    Article(Side),
    /// A word that announces a part.
    Part(Side),
    /// A word that announces a paragraph, an item or a letter.
    Paragraph(Side),
    /// A single letter.
    Letter(char),
    /// "and", a comma: the list goes on.
    Joint,
    /// "of", quotation marks: says nothing of its own.
    Link,
    /// A hyphen or dash.
    Hyphen,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// Any other word.
    Other,
}

/// Where a word stands: "Article 174" has it before the number, "174-бап" behind.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Side {
    Before,
    Behind,
}

#[derive(Default, Clone, Copy, PartialEq)]
enum Mode {
    /// Nothing was announced.
    #[default]
    Start,
    Article,
    Part,
    Paragraph,
    /// Other words came: a bare number is a year or the like.
    Elsewhere,
}

#[derive(Default)]
struct Reading {
    found: Vec<NormalArticle>,
    /// Parts and paragraphs that stand before their article.
    parts: Vec<String>,
    paragraphs: Vec<String>,
    mode: Mode,
}

impl Reading {
    /// Takes a piece and returns how many were used up.
    fn take(&mut self, piece: &Piece, pieces: &[Piece], at: usize) -> usize {
        match piece {
            Piece::Article(_) => self.mode = Mode::Article,
            Piece::Part(_) => self.mode = Mode::Part,
            Piece::Paragraph(_) => self.mode = Mode::Paragraph,
            Piece::Number(number) => return self.number(number, pieces, at),
            Piece::Letter(letter) => {
                if self.mode == Mode::Paragraph {
                    self.below(letter.to_string(), true, pieces, at + 1);
                } else {
                    self.mode = Mode::Elsewhere;
                }
            }
            Piece::Open => return self.bracket(pieces, at),
            Piece::Joint | Piece::Link | Piece::Hyphen | Piece::Close => {}
            Piece::Other => self.mode = Mode::Elsewhere,
        }
        1
    }

    fn number(&mut self, number: &str, pieces: &[Piece], at: usize) -> usize {
        let suffix = match (pieces.get(at + 1), pieces.get(at + 2)) {
            (Some(Piece::Hyphen), Some(Piece::Number(suffix))) => Some(suffix),
            _ => None,
        };
        let joined = suffix.filter(|suffix| is_suffix(number, suffix));
        // A number before its word: "174-баптың 1-бөлігі", "337-1-бап", "244-modda".
        let whole = at + if joined.is_some() { 3 } else { 1 };
        let behind = match pieces.get(whole) {
            Some(Piece::Hyphen) => pieces.get(whole + 1),
            other => other,
        };
        let hyphened = matches!(pieces.get(whole), Some(Piece::Hyphen));
        let used = whole + if hyphened { 2 } else { 1 };
        match behind {
            Some(Piece::Article(side)) if hyphened || *side == Side::Behind => {
                self.article(number, joined.map(String::as_str));
                self.mode = Mode::Elsewhere;
                return used - at;
            }
            Some(Piece::Part(side)) if hyphened || *side == Side::Behind => {
                self.below(number.to_owned(), false, pieces, used);
                self.mode = Mode::Elsewhere;
                return used - at;
            }
            Some(Piece::Paragraph(side)) if hyphened || *side == Side::Behind => {
                self.below(number.to_owned(), true, pieces, used);
                self.mode = Mode::Elsewhere;
                return used - at;
            }
            _ => {}
        }
        match self.mode {
            Mode::Article | Mode::Start => {
                if self.mode == Mode::Start {
                    if !self.found.is_empty() {
                        return 1;
                    }
                    self.mode = Mode::Article;
                }
                self.article(number, joined.map(String::as_str));
                whole - at
            }
            Mode::Part => {
                self.below(number.to_owned(), false, pieces, at + 1);
                1
            }
            Mode::Paragraph => {
                self.below(number.to_owned(), true, pieces, at + 1);
                1
            }
            Mode::Elsewhere => 1,
        }
    }

    /// "174 (1)", "174 (1) (b)": the first bracket is a part, the next a paragraph.
    fn bracket(&mut self, pieces: &[Piece], at: usize) -> usize {
        let inside = match (pieces.get(at + 1), pieces.get(at + 2)) {
            (Some(Piece::Number(number)), Some(Piece::Close)) => (number.clone(), false),
            (Some(Piece::Letter(letter)), Some(Piece::Close)) => (letter.to_string(), true),
            _ => return 1,
        };
        if self.mode == Mode::Elsewhere {
            return 3;
        }
        if let Some(last) = self.found.last_mut() {
            let (words, letter) = inside;
            let words = below_words(&words);
            if words.is_empty() {
                return 3;
            }
            if last.part.is_none() && !letter {
                last.part = Some(words);
            } else if last.paragraph.is_none() {
                last.paragraph = Some(words);
            }
        }
        3
    }

    fn article(&mut self, number: &str, suffix: Option<&str>) {
        let Some((number, superscript)) = split(number, suffix) else {
            return;
        };
        let plain = |part: Option<String>, paragraph: Option<String>| NormalArticle {
            number: number.clone(),
            superscript: superscript.clone(),
            part,
            paragraph,
        };
        let parts = std::mem::take(&mut self.parts);
        let paragraphs = std::mem::take(&mut self.paragraphs);
        match (parts.as_slice(), paragraphs.as_slice()) {
            ([], []) => self.found.push(plain(None, None)),
            ([], all) => {
                for paragraph in all.iter().take(MOST) {
                    self.found.push(plain(None, Some(paragraph.clone())));
                }
            }
            ([part], all) if !all.is_empty() => {
                for paragraph in all.iter().take(MOST) {
                    self.found
                        .push(plain(Some(part.clone()), Some(paragraph.clone())));
                }
            }
            (all, _) => {
                for part in all.iter().take(MOST) {
                    self.found.push(plain(Some(part.clone()), None));
                }
            }
        }
    }

    /// A part or paragraph: of the article before it, or of one that is still to come.
    fn below(&mut self, words: String, paragraph: bool, pieces: &[Piece], behind: usize) {
        let words = below_words(&words);
        if words.is_empty() {
            return;
        }
        if self.found.is_empty() || article_comes(pieces, behind) {
            let list = if paragraph {
                &mut self.paragraphs
            } else {
                &mut self.parts
            };
            if list.len() < MOST {
                list.push(words);
            }
            return;
        }
        let Some(last) = self.found.last().cloned() else {
            return;
        };
        let slot = |article: &NormalArticle| {
            if paragraph {
                article.paragraph.is_some()
            } else {
                article.part.is_some()
            }
        };
        if slot(&last) {
            let mut further = last;
            if paragraph {
                further.paragraph = Some(words);
            } else {
                further.part = Some(words);
                further.paragraph = None;
            }
            if self.found.len() < MOST {
                self.found.push(further);
            }
            return;
        }
        // "Articles 174 and 256, part 2": only the last one has the part.
        if let Some(last) = self.found.last_mut() {
            if paragraph {
                last.paragraph = Some(words);
            } else {
                last.part = Some(words);
            }
        }
    }

    fn finish(self) -> Vec<NormalArticle> {
        let mut once: Vec<NormalArticle> = Vec::with_capacity(self.found.len());
        for article in self.found {
            if !once.contains(&article) && once.len() < MOST {
                once.push(article);
            }
        }
        once
    }
}

/// Tells whether the next thing named is an article: "part 2 of Article 405", "ч. 2 ст. 405".
fn article_comes(pieces: &[Piece], from: usize) -> bool {
    for piece in pieces.iter().skip(from).take(24) {
        match piece {
            Piece::Article(_) => return true,
            Piece::Other | Piece::Open => return false,
            _ => {}
        }
    }
    false
}

/// "337-1" is one article; "174-176" are two; "20-3" is taken as one.
fn is_suffix(number: &str, suffix: &str) -> bool {
    let value = |text: &str| text.parse::<u64>().ok();
    match (value(number), value(suffix)) {
        (Some(number), Some(suffix)) => suffix <= 20 && suffix < number,
        _ => false,
    }
}

/// Cuts a number at its dots and drops zeros that say nothing.
fn levels(number: &str) -> Vec<&str> {
    number
        .split('.')
        .map(|level| level.trim_start_matches('0'))
        .filter(|level| level.starts_with(|first: char| first.is_ascii_digit()))
        .collect()
}

/// What stands below an article: a number, or a letter as it is.
fn below_words(words: &str) -> String {
    if words.chars().all(char::is_alphabetic) {
        return words.to_owned();
    }
    levels(words).join(".")
}

/// Cuts a number as written into number and superscript.
fn split(number: &str, suffix: Option<&str>) -> Option<(String, Option<String>)> {
    let mut all = levels(number)
        .into_iter()
        .chain(suffix.into_iter().flat_map(levels));
    let first = all.next()?.to_owned();
    let rest: Vec<&str> = all.collect();
    let digits = first.chars().filter(char::is_ascii_digit).count();
    if digits > 6 || digits == 0 {
        return None;
    }
    // No code has a thousand articles: "2081" lost the raised 1 of 208¹ on its way.
    if digits > 3 && rest.is_empty() && first.len() == digits {
        let (head, tail) = first.split_at(3);
        let tail = tail.trim_start_matches('0');
        return Some((head.to_owned(), (!tail.is_empty()).then(|| tail.to_owned())));
    }
    Some((first, (!rest.is_empty()).then(|| rest.join("."))))
}

fn pieces(written: &str) -> Vec<Piece> {
    let letters: Vec<char> = written.chars().take(4_000).collect();
    let letter = |at: usize| letters.get(at).copied().unwrap_or('\0');
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let now = letter(at);
        if now == '第' {
            if let Some(used) = chinese(&letters, at, &mut pieces) {
                at = used;
                continue;
            }
            at += 1;
        } else if now.is_ascii_digit() {
            let (number, next) = number(&letters, at);
            pieces.push(Piece::Number(number));
            at = next;
        } else if now.is_alphabetic() {
            let begin = at;
            while letter(at).is_alphabetic() && letter(at) != '第'
                || matches!(letter(at), '\'' | '‘' | '’' | 'ʻ')
            {
                at += 1;
            }
            let word: String = letters
                .get(begin..at)
                .unwrap_or_default()
                .iter()
                .collect::<String>()
                .to_lowercase();
            // The dot of "Art." and "ст." belongs to the word.
            at += usize::from(letter(at) == '.');
            pieces.push(word_piece(&word));
        } else {
            pieces.push(match now {
                '§' => Piece::Article(Side::Before),
                ',' | ';' | '，' | '、' | '&' | '/' => Piece::Joint,
                '-' | '‐' | '‑' | '–' | '—' | '−' => Piece::Hyphen,
                '(' | '（' => Piece::Open,
                ')' | '）' => Piece::Close,
                _ => {
                    at += 1;
                    continue;
                }
            });
            at += 1;
        }
    }
    pieces
}

fn raised(letter: char) -> Option<char> {
    Some(match letter {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        _ => return None,
    })
}

/// Digits, dots between digits, raised digits (written behind a dot), one letter.
fn number(letters: &[char], from: usize) -> (String, usize) {
    let letter = |at: usize| letters.get(at).copied().unwrap_or('\0');
    let mut written = String::new();
    let mut at = from;
    loop {
        let now = letter(at);
        if now.is_ascii_digit() {
            written.push(now);
        } else if now == '.' && letter(at + 1).is_ascii_digit() {
            written.push('.');
        } else if let Some(digit) = raised(now) {
            if at > from && raised(letter(at - 1)).is_none() {
                written.push('.');
            }
            written.push(digit);
        } else {
            break;
        }
        at += 1;
    }
    let suffix = letter(at);
    if suffix.is_ascii_alphabetic() && !letter(at + 1).is_alphanumeric() {
        written.push(suffix.to_ascii_lowercase());
        at += 1;
    }
    (written, at)
}

/// "第一百二十条之三第一款第（二）项", from one 第 on; returns where it ends.
fn chinese(letters: &[char], from: usize, pieces: &mut Vec<Piece>) -> Option<usize> {
    let letter = |at: usize| letters.get(at).copied().unwrap_or('\0');
    let open = usize::from(matches!(letter(from + 1), '(' | '（'));
    let (value, mut at) = chinese_number(letters, from + 1 + open)?;
    if open == 1 && matches!(letter(at), ')' | '）') {
        at += 1;
    }
    let piece = match letter(at) {
        '条' | '條' => Piece::Article(Side::Before),
        '款' => Piece::Part(Side::Before),
        '项' | '項' => Piece::Paragraph(Side::Before),
        _ => return None,
    };
    at += 1;
    let mut number = value.to_string();
    if piece == Piece::Article(Side::Before)
        && letter(at) == '之'
        && let Some((superscript, next)) = chinese_number(letters, at + 1)
    {
        number = format!("{number}.{superscript}");
        at = next;
    }
    pieces.push(piece);
    pieces.push(Piece::Number(number));
    Some(at)
}

/// 二百九十三, 293, ２９３.
fn chinese_number(letters: &[char], from: usize) -> Option<(u32, usize)> {
    let mut at = from;
    let (mut total, mut digit): (u32, Option<u32>) = (0, None);
    while at < letters.len() && at < from + 12 {
        let now = letters.get(at).copied()?;
        let value = match now {
            '〇' | '零' => Some(0),
            '一' => Some(1),
            '二' | '两' => Some(2),
            '三' => Some(3),
            '四' => Some(4),
            '五' => Some(5),
            '六' => Some(6),
            '七' => Some(7),
            '八' => Some(8),
            '九' => Some(9),
            '０'..='９' => Some(u32::from(now) - u32::from('０')),
            '0'..='9' => Some(u32::from(now) - u32::from('0')),
            _ => None,
        };
        if let Some(value) = value {
            digit = Some(
                digit
                    .unwrap_or(0)
                    .checked_mul(10)
                    .and_then(|tens| tens.checked_add(value))
                    .filter(|value| *value < 100_000)?,
            );
        } else if let Some(scale) = match now {
            '十' => Some(10),
            '百' => Some(100),
            '千' => Some(1000),
            _ => None,
        } {
            total += digit.take().filter(|digit| *digit > 0).unwrap_or(1) * scale;
            if total > 1_000_000 {
                return None;
            }
        } else {
            break;
        }
        at += 1;
    }
    let value = total.checked_add(digit.unwrap_or(0))?;
    (at > from && value > 0).then_some((value, at))
}

fn word_piece(word: &str) -> Piece {
    let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    match word {
        "article" | "articles" | "art" | "arts" | "section" | "sections" | "sec" | "ст"
        | "стст" | "арт" | "artikel" | "điều" => return Piece::Article(Side::Before),
        "part" | "parts" | "pt" | "ч" | "abs" | "absatz" | "khoản" => {
            return Piece::Part(Side::Before);
        }
        "paragraph" | "paragraphs" | "para" | "paras" | "clause" | "clauses" | "item" | "items"
        | "п" | "пп" | "пункт" | "пункта" | "пункту" | "пункты" | "пунктам" | "điểm" | "nr" =>
        {
            return Piece::Paragraph(Side::Before);
        }
        "and" | "or" | "и" | "или" | "және" | "жана" | "va" | "und" | "oder" | "và" => {
            return Piece::Joint;
        }
        "of" | "the" | "under" | "to" | "by" | "по" | "der" | "des" => return Piece::Link,
        _ => {}
    }
    if starts(&["стать", "статей", "статьё", "артыкул"]) {
        return Piece::Article(Side::Before);
    }
    if starts(&["бап", "баб", "берене", "modda", "модда"]) {
        return Piece::Article(Side::Behind);
    }
    if starts(&["част"]) {
        return Piece::Part(Side::Before);
    }
    if starts(&["бөлі", "бөлүк", "бөлүг", "қисм", "qism"]) {
        return Piece::Part(Side::Behind);
    }
    if starts(&["абзац", "подпункт"]) {
        return Piece::Paragraph(Side::Before);
    }
    if starts(&["тармақ", "тармағ", "band", "банд"]) {
        return Piece::Paragraph(Side::Behind);
    }
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_lowercase() || ('а'..='я').contains(&letter) => {
            Piece::Letter(letter)
        }
        _ => Piece::Other,
    }
}

#[cfg(test)]
mod tests;
