//! How the cells of a table are parted and quoted, told by its first rows.

/// How the cells of a table are parted and quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) separator: char,
    pub(super) quote: char,
    /// How many cells most of its first rows have.
    pub(super) columns: usize,
    /// How many rows with anything in them were looked at.
    pub(super) rows: usize,
    /// How many of them have that many cells.
    pub(super) alike: usize,
    /// The first line only says which mark parts the cells.
    pub(super) says_separator: bool,
}

impl Default for Dialect {
    fn default() -> Self {
        Self {
            separator: ',',
            quote: '"',
            columns: 1,
            rows: 0,
            alike: 0,
            says_separator: false,
        }
    }
}

/// So many rows are looked at.
const ROWS: usize = 60;

impl Dialect {
    /// Tells it by the beginning of a table; none where no mark parts most rows alike.
    pub(super) fn of(sample: &str, is_whole: bool) -> Option<Self> {
        let (sample, said) = match separator_line(sample) {
            Some((separator, rest)) => (rest, Some(separator)),
            None => (sample, None),
        };
        let separators = [',', ';', '\t', '|', '\u{1F}'];
        let mut best: Option<(usize, Self)> = None;
        for separator in separators
            .into_iter()
            .filter(|separator| said.is_none_or(|said| said == *separator))
            .chain(said.filter(|said| !separators.contains(said)))
        {
            for quote in ['"', '\''] {
                let Some((found, quoted)) = counted(sample, separator, quote, is_whole) else {
                    continue;
                };
                // The apostrophe is a letter of names; only where it encloses whole cells, again
                // and again and more often than the other mark, it quotes.
                if quote == '\'' && quoted * 2 < found.rows * found.columns {
                    continue;
                }
                let share = found.alike * 100 / found.rows.max(1);
                let score = (share * found.columns.min(4) * 10) + quoted.min(9);
                let is_better = best.is_none_or(|(best, _)| score > best);
                if is_better && (share >= 50 || said.is_some()) {
                    best = Some((
                        score,
                        Self {
                            says_separator: said.is_some(),
                            ..found
                        },
                    ));
                }
            }
        }
        best.map(|(_, dialect)| dialect)
    }
}

/// Reads a first line `sep=;`, which one program writes and hides; returns the mark and what follows.
fn separator_line(sample: &str) -> Option<(char, &str)> {
    let (line, rest) = sample.split_once('\n')?;
    let mark = line.trim_end_matches('\r').trim_matches('"');
    let mut mark = mark
        .strip_prefix("sep=")
        .or(mark.strip_prefix("SEP="))?
        .chars();
    let separator = mark.next()?;
    mark.next().is_none().then_some((separator, rest))
}

/// Counts rows and cells if this is the dialect; says as well how many cells are quoted as a whole.
fn counted(sample: &str, separator: char, quote: char, is_whole: bool) -> Option<(Dialect, usize)> {
    // How many rows have so many cells.
    let mut counts: Vec<(usize, usize)> = Vec::new();
    let (mut quoted, mut rows) = (0, 0);
    let mut rest = sample;
    while !rest.is_empty() && rows < ROWS {
        let (row, behind) = record(rest, separator, quote);
        // The last row may be cut short.
        if behind.is_empty() && !is_whole && rows > 0 {
            break;
        }
        rest = behind;
        if row.is_blank {
            continue;
        }
        rows += 1;
        quoted += row.quoted;
        match counts.iter_mut().find(|(cells, _)| *cells == row.cells) {
            Some((_, count)) => *count += 1,
            None => counts.push((row.cells, 1)),
        }
    }
    let (columns, alike) = counts
        .into_iter()
        .filter(|(cells, _)| *cells >= 2)
        .max_by_key(|(cells, count)| (*count, *cells))?;
    let dialect = Dialect {
        separator,
        quote,
        columns,
        rows,
        alike,
        says_separator: false,
    };
    Some((dialect, quoted))
}

struct Row {
    cells: usize,
    quoted: usize,
    is_blank: bool,
}

/// Looks over one row; a quotation mark that does not close within some lines is a character.
fn record(text: &str, separator: char, quote: char) -> (Row, &str) {
    const LINES: usize = 40;
    let mut row = Row {
        cells: 1,
        quoted: 0,
        is_blank: true,
    };
    let mut at = 0;
    let mut begins = true;
    let next = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    while let Some(character) = next(at) {
        if begins && character == quote {
            let from = at + character.len_utf8();
            if let Some(end) = closing(text, from, separator, quote, LINES) {
                row.quoted += 1;
                row.is_blank = false;
                at = end;
                begins = false;
                continue;
            }
        }
        at += character.len_utf8();
        match character {
            '\n' => break,
            _ if character == separator => {
                row.cells += 1;
                begins = true;
            }
            _ => {
                row.is_blank &= character.is_whitespace();
                // White space before a quotation mark is none of the cell.
                begins = begins && character == ' ';
            }
        }
    }
    (row, text.get(at..).unwrap_or_default())
}

/// Finds where a quoted cell ends: behind a closing mark that a separator or line end follows.
fn closing(text: &str, from: usize, separator: char, quote: char, lines: usize) -> Option<usize> {
    let mut characters = text.get(from..)?.char_indices().peekable();
    let mut fed = 0;
    while let Some((at, character)) = characters.next() {
        if character == '\n' {
            fed += 1;
            if fed > lines {
                return None;
            }
        }
        if character != quote {
            continue;
        }
        match characters.peek() {
            Some((_, next)) if *next == quote => {
                characters.next();
            }
            Some((_, next)) if *next == separator || matches!(next, '\n' | '\r' | ' ') => {
                return Some(from + at + quote.len_utf8());
            }
            None => return Some(text.len()),
            Some(_) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sample: &str, expected: Option<(char, char, usize)>) {
        let found = Dialect::of(sample, true);
        let found = found.map(|dialect| (dialect.separator, dialect.quote, dialect.columns));
        assert_eq!(found, expected, "{sample}");
    }

    #[test]
    fn separator_and_quote_are_told_by_the_content() {
        check("a,b\n1,2\n", Some((',', '"', 2)));
        check("a;b\n1,5;2,5\n3,5;4\n", Some((';', '"', 2)));
        check("a\tb, c\n1\t2\n", Some(('\t', '"', 2)));
        check("a|b|c\n1|2|3\n", Some(('|', '"', 3)));
        check("'a';'b'\n'1; 2';'3'\n", Some((';', '\'', 2)));
        check("O'Neil,d'Or\nM'Baye,N'Diaye\n", Some((',', '"', 2)));
        check("\"a\nb\",c\n1,2\n", Some((',', '"', 2)));
        check("sep=;\na,b;c\n", Some((';', '"', 2)));
        check("words\nmore words\n", None);
        check("", None);
    }

    #[test]
    fn an_open_quote_does_not_hide_the_rows() {
        check("a;b\n\"1;2\n3;4\n5;6\n", Some((';', '"', 2)));
    }
}
