//! What the cells of a row say, each read by the role of its column.

use kua_core::edtf::Edtf;
use kua_core::law_article::normalise;
use kua_core::list::{
    ColumnMap, ColumnRole, ColumnValue, Mapping, NamePart, ProblemCode, RowKind, RowProblem,
    RowReading, RowValue, ValueKind, WrittenArticle,
};
use kua_core::reading::{CellKind, RowFault, TableCell, TableRow};
use kua_names::parts::{self, Hints};
use kua_names::script::Script;

use super::dates::{self, Dated, Doubt};
use super::find::is_total;
use super::words::{Said, folded, words};
use super::{numbers, terms};

/// A program keeps no more digits of a number than this.
const DIGITS: usize = 15;

/// Reads a row.
pub(super) fn read(mapping: &Mapping, row: &TableRow) -> RowReading {
    let mut reading = RowReading {
        sheet: row.sheet,
        row: row.row,
        kind: kind(mapping, row),
        values: Vec::new(),
        problems: Vec::new(),
    };
    if reading.kind != RowKind::Entry {
        return reading;
    }
    for map in mapping
        .columns
        .iter()
        .filter(|map| map.role != ColumnRole::Ignored)
    {
        if let Some(cell) = row.cell(map.column) {
            read_cell(map, cell, &mut reading);
        }
    }
    let names_somebody = reading
        .values
        .iter()
        .any(|value| value.role.value_kind() == ValueKind::Name);
    if !names_somebody {
        let column = mapping
            .columns
            .iter()
            .find(|map| map.role.names_the_person())
            .map(|map| map.column);
        reading
            .problems
            .push(RowProblem::new(column, ProblemCode::NoName));
    }
    for fault in &row.faults {
        let code = match fault {
            RowFault::OpenQuote => ProblemCode::OpenQuote,
            RowFault::StrayQuote => ProblemCode::StrayQuote,
            RowFault::MoreCells => ProblemCode::MoreCells,
            RowFault::FewerCells => ProblemCode::FewerCells,
        };
        reading.problems.push(RowProblem::new(None, code));
    }
    compare(&mut reading);
    reading
}

/// Tells rows that are somebody from those that are not.
fn kind(mapping: &Mapping, row: &TableRow) -> RowKind {
    let held = |map: &&ColumnMap| !row.text(map.column).is_empty();
    let filled: Vec<&ColumnMap> = mapping.columns.iter().filter(held).collect();
    let has_content = filled
        .iter()
        .any(|map| !matches!(map.role, ColumnRole::Ignored | ColumnRole::Number));
    if filled.is_empty() {
        return RowKind::Empty;
    }
    if is_total(row) {
        return RowKind::Total;
    }
    let alike = filled
        .iter()
        .filter(|map| {
            let text = folded(row.text(map.column));
            !text.is_empty() && map.header.split(" / ").any(|header| folded(header) == text)
        })
        .count();
    if alike >= 2 && alike * 2 > filled.len() {
        return RowKind::Header;
    }
    let counts = filled
        .iter()
        .zip(1..)
        .filter(|(map, number)| row.text(map.column).parse() == Ok(*number))
        .count();
    if counts >= 3 && counts == filled.len() {
        return RowKind::Header;
    }
    let cells = row
        .cells
        .iter()
        .filter(|cell| !cell.text.trim().is_empty())
        .count();
    let named = |map: &&ColumnMap| map.role.value_kind() == ValueKind::Name;
    // One cell alone, and not in the column of names: what the rows below have in common.
    if cells == 1 && mapping.columns.len() >= 3 && !filled.iter().any(named) {
        return RowKind::Heading;
    }
    // One cell over the whole table is a heading even where the names begin.
    let is_wide = row
        .cells
        .iter()
        .filter(|cell| matches!(cell.kind, CellKind::CoveredBy { row: of, .. } if of == row.row))
        .count()
        >= 2;
    if cells == 1 && is_wide {
        return RowKind::Heading;
    }
    match has_content {
        true => RowKind::Entry,
        // A number in the list and nothing else is a line that nobody filled in.
        false => RowKind::Empty,
    }
}

fn read_cell(map: &ColumnMap, cell: &TableCell, reading: &mut RowReading) {
    let column = Some(map.column);
    let written = cell.text.trim();
    match &cell.kind {
        CellKind::Fault => {
            let problem = RowProblem::new(column, ProblemCode::Fault);
            reading.problems.push(problem.with("fault", written));
            return;
        }
        CellKind::Uncomputed => {
            let problem = RowProblem::new(column, ProblemCode::Uncomputed);
            reading.problems.push(problem);
            return;
        }
        CellKind::CoveredBy { row, column: of } => {
            // Cells below the first of a merged stretch: the value is theirs too.
            if *row != reading.row {
                let problem = RowProblem::new(column, ProblemCode::Merged);
                reading
                    .problems
                    .push(problem.with("row", row).with("column", of));
            }
            return;
        }
        _ => {}
    }
    if written.is_empty() {
        return;
    }
    let mut problems = Vec::new();
    let mut problem = |code: ProblemCode| problems.push(RowProblem::new(column, code));
    let says_nothing = words().says(&folded(written), Said::Nothing) || folded(written).is_empty();
    let value = match map.role.value_kind() {
        _ if says_nothing && map.role != ColumnRole::Sex => RowValue::Words,
        ValueKind::Words => RowValue::Words,
        ValueKind::Place => RowValue::Place,
        ValueKind::Name => name(written, map, &mut problem),
        ValueKind::Time => time(cell, map, &mut problems),
        ValueKind::Count => match first_number(written) {
            Some(number) => RowValue::Count(number),
            None => {
                problem(ProblemCode::UnreadNumber);
                RowValue::Words
            }
        },
        ValueKind::Number => number(cell, map, &mut problems),
        ValueKind::Sex => match sex(written) {
            Some(code) => RowValue::Sex(code.to_owned()),
            None => {
                problem(ProblemCode::UnreadSex);
                RowValue::Words
            }
        },
        ValueKind::Article => {
            let articles = articles(written);
            if articles.is_empty() {
                problem(ProblemCode::UnreadArticle);
                RowValue::Words
            } else {
                RowValue::Articles(articles)
            }
        }
        ValueKind::Sentence => match terms::read(written, true) {
            Some(sentence) => RowValue::Sentence(sentence),
            None => {
                problem(ProblemCode::UnreadSentence);
                RowValue::Words
            }
        },
    };
    reading.problems.extend(problems);
    // What says that nothing is known is kept as words, and names nobody.
    if says_nothing && map.role.value_kind() == ValueKind::Name {
        return;
    }
    reading.values.push(ColumnValue {
        column: map.column,
        role: map.role,
        written: written.to_owned(),
        value,
    });
}

fn name(written: &str, map: &ColumnMap, problem: &mut dyn FnMut(ProblemCode)) -> RowValue {
    const MOST_WORDS: usize = 8;
    let is_odd = written.chars().any(char::is_numeric)
        || written.split_whitespace().count() > MOST_WORDS
        || !written.chars().any(char::is_alphabetic);
    if is_odd {
        problem(ProblemCode::OddName);
    }
    let kind = match map.role {
        ColumnRole::Family => Some("family"),
        ColumnRole::Given => Some("given"),
        ColumnRole::Patronymic => Some("patronymic"),
        _ => None,
    };
    let parts = match kind {
        // The column says what it is, so nothing has to be guessed.
        Some(kind) => vec![NamePart {
            kind: kind.to_owned(),
            text: written.to_owned(),
        }],
        None => {
            let hints = Hints {
                language: map.language.clone(),
                ..Hints::default()
            };
            parts::read(written, &hints)
                .parts
                .into_iter()
                .map(|part| NamePart {
                    kind: part.kind.code().to_owned(),
                    text: part.text,
                })
                .collect()
        }
    };
    RowValue::Name {
        parts,
        script: Script::most(written).map(|script| script.code().to_owned()),
    }
}

fn time(cell: &TableCell, map: &ColumnMap, problems: &mut Vec<RowProblem>) -> RowValue {
    let column = Some(map.column);
    let dated = match &cell.kind {
        CellKind::Date(edtf) => {
            return RowValue::Time {
                edtf: edtf.clone(),
                alternatives: Vec::new(),
            };
        }
        CellKind::NoDay => Dated::NoSuchDay,
        _ => dates::read(&cell.text, map.dates, map.role, map.language.as_deref()),
    };
    match dated {
        Dated::Time {
            edtf,
            alternatives,
            doubt,
        } => {
            let code = doubt.map(|doubt| match doubt {
                Doubt::Order => ProblemCode::AmbiguousDate,
                Doubt::Century => ProblemCode::ShortYear,
            });
            if let Some(code) = code {
                let mut problem = RowProblem::new(column, code).with("read", &edtf);
                if let Some(other) = alternatives.first() {
                    problem = problem.with("other", other);
                }
                problems.push(problem);
            }
            RowValue::Time { edtf, alternatives }
        }
        Dated::NoSuchDay => {
            problems.push(RowProblem::new(column, ProblemCode::NoSuchDay));
            RowValue::Words
        }
        Dated::Unread => {
            problems.push(RowProblem::new(column, ProblemCode::UnreadDate));
            RowValue::Words
        }
        Dated::Nothing => RowValue::Words,
    }
}

fn number(cell: &TableCell, map: &ColumnMap, problems: &mut Vec<RowProblem>) -> RowValue {
    let plain = numbers::plain(&cell.text);
    let column = Some(map.column);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        problems.push(RowProblem::new(column, ProblemCode::UnreadNumber));
        return RowValue::Words;
    }
    if cell.kind == CellKind::Number && digits > DIGITS {
        let problem = RowProblem::new(column, ProblemCode::DigitsLost);
        problems.push(problem.with("digits", digits));
    } else if map.role == ColumnRole::IdNumber && numbers::told(&plain).checked == Some(false) {
        problems.push(RowProblem::new(column, ProblemCode::CheckDigit));
    }
    RowValue::Number(plain)
}

fn sex(written: &str) -> Option<&'static str> {
    let word = folded(written);
    // In Turkic languages "e" is a man and in others nothing; a word that says both says nothing.
    let (female, male) = (
        words().says(&word, Said::Female),
        words().says(&word, Said::Male),
    );
    match (female, male) {
        (true, false) => Some("female"),
        (false, true) => Some("male"),
        _ => None,
    }
}

fn first_number(written: &str) -> Option<u32> {
    let plain = dates::plain_digits(written);
    let digits: String = plain
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok().filter(|number| *number <= 150)
}

fn articles(written: &str) -> Vec<WrittenArticle> {
    let mut found = Vec::new();
    for stretch in written.split([';', '\n']) {
        let stretch = stretch.trim();
        for article in normalise(stretch) {
            found.push(WrittenArticle {
                written: stretch.to_owned(),
                normal: article.to_string(),
                law: law(stretch),
            });
        }
    }
    found
}

/// Returns the short name of a code of law that stands behind an article: УК РК, StGB, TCK.
fn law(stretch: &str) -> Option<String> {
    const LAWS: [&str; 14] = [
        "УК РК",
        "УК РФ",
        "УК РБ",
        "УК КР",
        "УК РУз",
        "УК РТ",
        "ҚР ҚК",
        "КР КК",
        "КоАП",
        "УК",
        "ҚК",
        "StGB",
        "TCK",
        "刑法",
    ];
    LAWS.into_iter()
        .find(|law| {
            stretch
                .split_once(law)
                .is_some_and(|(_, behind)| !behind.starts_with(char::is_alphabetic))
        })
        .map(str::to_owned)
}

/// Says where values of one row contradict each other.
fn compare(reading: &mut RowReading) {
    let time = |role: ColumnRole| {
        let value = reading.value_of(role)?;
        match &value.value {
            RowValue::Time { edtf, .. } => Some((value.column, edtf.clone())),
            _ => None,
        }
    };
    let mut problems = Vec::new();
    for (earlier, later) in [
        (ColumnRole::Birth, ColumnRole::Arrest),
        (ColumnRole::Birth, ColumnRole::Death),
        (ColumnRole::Arrest, ColumnRole::Release),
        (ColumnRole::Arrest, ColumnRole::SentenceDate),
    ] {
        if let (Some((other, first)), Some((column, second))) = (time(earlier), time(later))
            && is_before(&second, &first)
        {
            let problem = RowProblem::new(Some(column), ProblemCode::DatesContradict);
            problems.push(problem.with("column", other));
        }
    }
    let told = reading
        .value_of(ColumnRole::IdNumber)
        .and_then(|value| match &value.value {
            RowValue::Number(plain) => Some((value.column, numbers::told(plain))),
            _ => None,
        });
    if let Some((column, told)) = told {
        if let (Some(birth), Some((other, stated))) = (told.birth, time(ColumnRole::Birth)) {
            let born = Edtf::day(birth);
            if is_before(&born, &stated) || is_before(&stated, &born) {
                let problem = RowProblem::new(Some(column), ProblemCode::NumberContradicts);
                problems.push(problem.with("column", other));
            }
        }
        if let (Some(sex), Some(stated)) = (told.sex, reading.value_of(ColumnRole::Sex))
            && matches!(&stated.value, RowValue::Sex(code) if code != sex)
        {
            let problem = RowProblem::new(Some(column), ProblemCode::NumberContradicts);
            problems.push(problem.with("column", stated.column));
        }
    }
    reading.problems.extend(problems);
}

/// Says whether a time is over before another begins.
fn is_before(one: &Edtf, other: &Edtf) -> bool {
    match (one.latest(), other.earliest()) {
        (Some(end), Some(begin)) => end < begin,
        _ => false,
    }
}
