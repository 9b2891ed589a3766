//! Comma-separated tables for spreadsheet programs.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Writes rows as CSV (RFC 4180) with a byte order mark, so that spreadsheet programs read it as UTF-8.
pub(crate) fn csv(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut table = String::from("\u{feff}");
    for row in rows {
        for (number, cell) in row.iter().enumerate() {
            if number > 0 {
                table.push(',');
            }
            table.push('"');
            table.push_str(&guarded(cell).replace('"', "\"\""));
            table.push('"');
        }
        table.push_str("\r\n");
    }
    table
}

/// Sends a table as a download.
pub(crate) fn download(name: &str, table: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.csv\""),
        ),
    ];
    (headers, table).into_response()
}

/// Keeps a spreadsheet program from taking a cell for a formula: an apostrophe comes first.
fn guarded(cell: &str) -> String {
    let first = cell.trim_start_matches([' ', '\u{a0}']).chars().next();
    let formula = matches!(
        first,
        Some(
            '=' | '+'
                | '-'
                | '@'
                | '\t'
                | '\r'
                | '\n'
                | '\0'
                | '＝'
                | '＋'
                | '－'
                | '＠'
                | '|'
                | '%'
        )
    );
    if formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, expected: &str) {
        assert_eq!(
            csv([vec![cell.to_owned()]]),
            format!("\u{feff}\"{expected}\"\r\n")
        );
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_led_by_an_apostrophe() {
        check("=HYPERLINK(\"x\")", "'=HYPERLINK(\"\"x\"\")");
        for lead in [
            "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠",
        ] {
            check(&format!("{lead}1"), &format!("'{lead}1"));
        }
        check("  =1+1", "'  =1+1");
    }

    #[test]
    fn other_cells_stay_as_they_are() {
        check("Аян, Ä \"x\"", "Аян, Ä \"\"x\"\"");
        check("2021-10-16", "2021-10-16");
        check("", "");
    }
}
