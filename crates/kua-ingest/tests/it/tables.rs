//! Tables by their rows: hostile ones, encodings, previews, and rows through a worker.

use std::io::Cursor;
use std::sync::{Arc, Mutex};

use kua_core::reading::{
    CellKind, NoticeCode, ReadFailure, ReadLimits, ReadRequest, Reading, TableRow, TableSheet, Task,
};
use kua_core::tools::TakeRows;
use kua_ingest::{WorkerReader, read_bytes_here, rows_here};

use super::made::{Packed, Packer};
use super::worker::program;

fn wanted(extension: &str, sheet: Option<u32>, first: u64, limit: Option<u64>) -> ReadRequest {
    ReadRequest {
        extension: Some(extension.to_owned()),
        task: Task::Rows {
            sheet,
            first,
            limit,
        },
        ..ReadRequest::default()
    }
}

type Rows = (Reading, Vec<TableSheet>, Vec<TableRow>);

fn rows(extension: &str, bytes: &[u8]) -> Result<Rows, ReadFailure> {
    rows_here(&wanted(extension, None, 1, None), bytes)
}

fn shown(rows: &[TableRow]) -> Vec<String> {
    rows.iter()
        .map(|row| {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| match cell.kind {
                    CellKind::CoveredBy { .. } => format!("{}^", cell.column),
                    _ => format!("{}={}", cell.column, cell.text),
                })
                .collect();
            format!("{}:{} {}", row.sheet, row.row, cells.join(" "))
        })
        .collect()
}

fn workbook(sheets: &[&str]) -> Vec<u8> {
    let types = r#"<Types><Override PartName="/xl/workbook.xml" ContentType="x"/></Types>"#;
    let names: String = (1..=sheets.len())
        .map(|n| format!(r#"<sheet name="s{n}" sheetId="{n}" r:id="r{n}"/>"#))
        .collect();
    let relations: String = (1..=sheets.len())
        .map(|n| format!(r#"<Relationship Id="r{n}" Type="a/worksheet" Target="s{n}.xml"/>"#))
        .collect();
    let mut packer = Packer::default()
        .add(&Packed::deflated("[Content_Types].xml", types.as_bytes()))
        .add(&Packed::deflated(
            "xl/workbook.xml",
            format!("<workbook><sheets>{names}</sheets></workbook>").as_bytes(),
        ))
        .add(&Packed::deflated(
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{relations}</Relationships>").as_bytes(),
        ));
    for (n, sheet) in (1..).zip(sheets) {
        let xml = format!("<worksheet>{sheet}</worksheet>");
        packer = packer.add(&Packed::deflated(&format!("xl/s{n}.xml"), xml.as_bytes()));
    }
    packer.finish()
}

fn open_table(content: &str) -> Vec<u8> {
    let head = r#"<office:document-content xmlns:table="t"><office:body><office:spreadsheet>"#;
    let xml =
        format!("{head}{content}</office:spreadsheet></office:body></office:document-content>");
    Packer::default()
        .add(&Packed::stored(
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ))
        .add(&Packed::deflated("content.xml", xml.as_bytes()))
        .finish()
}

fn cell(text: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn code_of(result: Result<Rows, ReadFailure>) -> String {
    match result {
        Ok(_) => "read".to_owned(),
        Err(ReadFailure::Beyond { limit, .. }) => limit,
        Err(failure) => failure.code().to_owned(),
    }
}

#[test]
fn a_preview_names_all_sheets_and_reads_few_rows() {
    let row = |text: &str| format!("<row>{}</row>", cell(text));
    let sheet: String = (1..=50).map(|n| row(&n.to_string())).collect();
    let sheet = format!("<sheetData>{sheet}</sheetData>");
    let book = workbook(&[&sheet, &sheet]);
    let (_, sheets, found) = rows_here(&wanted("xlsx", None, 3, Some(2)), &book).unwrap();
    assert_eq!(sheets.len(), 2);
    assert_eq!(shown(&found), ["1:3 1=3", "1:4 1=4", "2:3 1=3", "2:4 1=4"]);
    let (_, sheets, found) = rows_here(&wanted("xlsx", Some(2), 0, Some(1)), &book).unwrap();
    assert_eq!(
        (sheets.len(), shown(&found)),
        (2, vec!["2:1 1=1".to_owned()])
    );
    let table = |name| {
        format!(
            r#"<table:table table:name="{name}"><table:table-row table:number-rows-repeated="9"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"#
        )
    };
    let both = open_table(&(table("a") + &table("b")));
    let (_, sheets, found) = rows_here(&wanted("ods", None, 8, Some(1)), &both).unwrap();
    assert_eq!(
        (sheets.len(), shown(&found)),
        (2, vec!["1:8 1=x".to_owned(), "2:8 1=x".to_owned()])
    );
    let (_, _, found) = rows_here(&wanted("csv", None, 2, Some(1)), b"a;b\n1;2\n3;4\n").unwrap();
    assert_eq!(shown(&found), ["1:2 1=1 2=2"]);
}

#[test]
fn what_repeats_costs_what_it_holds() {
    let empty = open_table(
        r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="string"><text:p>Аян<text:s text:c="2"/>!</text:p><office:annotation><text:p>remark</text:p></office:annotation></table:table-cell></table:table-row></table:table>"#,
    );
    let (_, _, found) = rows("ods", &empty).unwrap();
    assert_eq!(shown(&found), ["1:1048571 4=Аян  !"]);
    let bomb = open_table(
        r#"<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"#,
    );
    let request = ReadRequest {
        limits: ReadLimits {
            unpacked_bytes: 10_000_000,
            ..ReadLimits::default()
        },
        ..wanted("ods", None, 1, None)
    };
    assert_eq!(code_of(rows_here(&request, &bomb)), "unpacked-bytes");
}

#[test]
fn places_that_lie_do_no_harm() {
    let sheet = format!(
        r#"<sheetData><row r="5"><c r="C5"><v>1</v></c><c r="A5"><v>2</v></c><c r="A5"><v>3</v></c><c r="ZZZZZZZ9"><v>4</v></c></row><row r="2">{}</row><row r="99999999999999999999"><c r="B1"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2"/><mergeCell ref="Z9:A1"/></mergeCells>"#,
        cell("x")
    );
    let (reading, _, found) = rows("xlsx", &workbook(&[&sheet])).unwrap();
    let first: Vec<String> = shown(&found)
        .iter()
        .map(|row| {
            row.split(' ')
                .filter(|cell| !cell.ends_with('^'))
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(first, ["1:5 1=2 2=4 3=1", "1:2 1=x", "1:3 2=9"]);
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::MergedCells)
    );
    assert!(found.iter().all(|row| row.cells.len() < 200));
    let far = r#"<sheetData><row r="4294967296"><c><v>1</v></c></row></sheetData>"#;
    assert_eq!(code_of(rows("xlsx", &workbook(&[far]))), "rows");
}

#[test]
fn damaged_tables_give_what_is_left_and_say_so() {
    let sheet = format!("<sheetData><row>{}</row><row><c", cell("x"));
    let (reading, _, found) = rows("xlsx", &workbook(&[&sheet])).unwrap();
    assert_eq!(shown(&found), ["1:1 1=x"]);
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::Damaged)
    );
    let missing = Packer::default()
        .add(&Packed::stored("xl/workbook.xml", b"<workbook/>"))
        .finish();
    assert_eq!(code_of(rows("xlsx", &missing)), "damaged");
    let lost = Packer::default()
        .add(&Packed::stored("xl/workbook.xml", b"nothing"))
        .add(&Packed::stored(
            "xl/worksheets/sheet1.xml",
            format!("<sheetData><row>{}</row></sheetData>", cell("kept")).as_bytes(),
        ))
        .finish();
    assert_eq!(shown(&rows("xlsx", &lost).unwrap().2), ["1:1 1=kept"]);
}

#[test]
fn tables_made_to_blow_up_are_refused() {
    let bomb = workbook(&[&format!(
        "<sheetData>{}</sheetData>",
        format!("<row></row>{}", " ".repeat(1_000_000)).repeat(17)
    )]);
    assert_eq!(code_of(rows("xlsx", &bomb)), "ratio");
    let sealed = Packer::default()
        .add(&Packed::stored(
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ))
        .add(&Packed::stored(
            "META-INF/manifest.xml",
            b"<a><encryption-data/></a>",
        ))
        .add(&Packed::stored("content.xml", b"\x01\x02"))
        .finish();
    assert_eq!(code_of(rows("ods", &sealed)), "protected");
    let long = format!(
        "<sheetData><row>{}</row></sheetData>",
        cell(&"x y ".repeat(2_000_000))
    );
    let (reading, _, found) = rows("xlsx", &workbook(&[&long])).unwrap();
    assert!(found.is_empty());
    assert_eq!(reading.notices.len(), 1);
}

#[test]
fn documents_that_newer_programs_seal_as_one_part_are_protected() {
    for kind in ["text", "spreadsheet"] {
        let sealed = Packer::default()
            .add(&Packed::stored(
                "mimetype",
                format!("application/vnd.oasis.opendocument.{kind}").as_bytes(),
            ))
            .add(&Packed::stored("encrypted-package", b"\x01\x02"))
            .finish();
        let failure = read_bytes_here(&ReadRequest::default(), &sealed).unwrap_err();
        assert_eq!(failure.code(), "protected", "{kind}");
    }
}

#[test]
fn the_text_of_a_table_leads_to_its_cells() {
    let sheet = format!(
        "<sheetData><row r=\"7\">{}{}</row></sheetData>",
        cell("Аян"),
        cell("1971")
    );
    let request = ReadRequest {
        extension: Some("xlsx".to_owned()),
        ..ReadRequest::default()
    };
    let reading = read_bytes_here(&request, &workbook(&[&sheet])).unwrap();
    let text = reading.body().unwrap();
    assert_eq!(text.content, "s1\nАян\t1971\n");
    let place = text.map.cell_at(7).unwrap();
    assert_eq!((place.sheet, place.row, place.column), (1, 7, 2));
    let nothing = workbook(&["<sheetData/>"]);
    assert_eq!(read_bytes_here(&request, &nothing), Err(ReadFailure::Empty));
}

#[test]
fn tables_come_in_every_encoding() {
    let text = "имя;место\nСауле;Алматы\nМарат;Талғар\n";
    let (utf16, _, _) = encoding_rs::WINDOWS_1251.encode("имя;место\nСауле;Алматы\nМарат;Талгар\n");
    let (_, _, found) = rows("csv", &utf16).unwrap();
    assert_eq!(shown(&found)[1], "1:2 1=Сауле 2=Алматы");
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(
        shown(&rows("csv", &wide).unwrap().2)[2],
        "1:3 1=Марат 2=Талғар"
    );
    assert_eq!(code_of(rows("txt", b"plain words")), "nothing-there");
    assert_eq!(code_of(rows("csv", b"")), "empty");
}

/// Takes rows from a worker.
#[derive(Default, Clone)]
struct Taken(Arc<Mutex<(u32, Vec<TableRow>)>>);

impl TakeRows for Taken {
    fn sheet(&mut self, _: TableSheet) -> std::io::Result<()> {
        self.0.lock().unwrap().0 += 1;
        Ok(())
    }

    fn row(&mut self, row: TableRow) -> std::io::Result<()> {
        self.0.lock().unwrap().1.push(row);
        Ok(())
    }
}

#[test]
fn a_worker_hands_out_the_same_rows() {
    for input in super::fixtures::inputs() {
        let bytes = std::fs::read(&input).unwrap();
        let extension = kua_ingest::extension(&input).unwrap_or_default();
        let here = rows(&extension, &bytes);
        let mut taken = Taken::default();
        let reader = WorkerReader::new(program());
        let there = reader.rows_blocking(
            &wanted(&extension, None, 1, None),
            Box::new(Cursor::new(bytes)),
            &mut taken,
        );
        let taken = taken.0.lock().unwrap().clone();
        match here {
            Ok((reading, sheets, found)) => {
                assert_eq!(there.unwrap(), reading, "{}", input.display());
                assert_eq!((sheets.len(), found), (taken.0 as usize, taken.1));
            }
            Err(failure) => assert_eq!(there.unwrap_err(), failure),
        }
    }
}
