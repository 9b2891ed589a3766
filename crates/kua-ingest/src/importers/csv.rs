//! Tables of separated values: kept and read as the text they are.
//!
//! Rows and cells are the business of lists; here only the type is told.

use super::{Importer, Sample, plain};

pub(super) const IMPORTER: Importer = Importer {
    media_type: "text/csv",
    extensions: &["csv", "tsv", "tab"],
    recognises,
    read: |input, output| plain::read(input, output, "text/csv"),
};

/// At least three lines (two where the name says so) with the same number of separators, outside quotation marks.
fn recognises(sample: &Sample<'_>) -> bool {
    let is_named = sample.is_named(IMPORTER.extensions);
    if sample.is_named(&["txt", "text", "log", "md", "markdown", "html", "htm"]) {
        return false;
    }
    // A name of another type, or none, asks for more columns: prose has commas too.
    let (rows, columns) = if is_named { (2, 2) } else { (3, 3) };
    [',', ';', '\t', '|'].into_iter().any(|separator| {
        let mut counts = sample
            .whole_lines()
            .filter_map(|line| fields(line, separator))
            .take(50);
        let Some(first) = counts.next() else {
            return false;
        };
        let mut seen = 1;
        let alike = counts.all(|count| {
            seen += 1;
            count == first
        });
        // One row may be longer than the sample.
        let enough = seen >= rows || (is_named && !sample.is_whole);
        first >= columns && enough && alike
    })
}

/// Counts the fields of a line; nothing for a blank line or one that is inside quotation marks at its end.
fn fields(line: &str, separator: char) -> Option<usize> {
    if line.trim().is_empty() {
        return None;
    }
    let mut quoted = false;
    let mut count = 1;
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            _ if character == separator && !quoted => count += 1,
            _ => {}
        }
    }
    (!quoted).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, extension: Option<&str>, expected: bool) {
        assert_eq!(
            recognises(&Sample {
                text,
                extension,
                is_whole: true
            }),
            expected,
            "{text:?}"
        );
    }

    #[test]
    fn tables_are_told_from_prose() {
        check(
            "name,born,place\nA,1970,Ghulja\nB,1981,Tacheng\n",
            None,
            true,
        );
        check("name;born\n\"A; B\";1970\n", Some("csv"), true);
        check("name\tborn\tplace\nA\t1970\tx\nB\t1981\ty\n", None, true);
        check(
            "First, second, third.\nNo commas here.\nOne, two, three.\n",
            None,
            false,
        );
        check("a,b,c\n1,2,3\n4,5,6\n", Some("txt"), false);
        check("a,b,c\n1,2,3\n", None, false);
    }
}
