//! Measures how fast rows come out of a table: `row_rate make ROWS FOLDER`, then `row_rate read FILE...`.
//!
//! `make` writes the same invented list as XLSX, ODS and CSV, ten columns wide. `read` goes
//! through a worker, which is this program again, and prints rows and seconds.
#![allow(clippy::print_stdout)]

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use flate2::{Compression, Crc, write::DeflateEncoder};
use kua_core::reading::{ReadLimits, ReadRequest, TableRow, TableSheet, Task};
use kua_core::tools::TakeRows;
use kua_ingest::WorkerReader;

#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["worker"] => kua_ingest::worker_main(io::stdin().lock(), io::stdout().lock()),
        ["make", rows, folder] => make(rows.parse().unwrap_or(1_000_000), Path::new(folder)),
        ["read", files @ ..] => files.iter().try_for_each(|file| {
            let begin = Instant::now();
            let (rows, cells) = read(Path::new(file))?;
            let seconds = begin.elapsed().as_secs_f64();
            println!("{file}: {rows} rows, {cells} cells, {seconds:.1} s");
            Ok(())
        }),
        _ => {
            println!("usage: row_rate make ROWS FOLDER | row_rate read FILE...");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Counts what comes.
#[derive(Default)]
struct Counted(u64, u64);

impl TakeRows for Counted {
    fn sheet(&mut self, _: TableSheet) -> io::Result<()> {
        Ok(())
    }

    fn row(&mut self, row: TableRow) -> io::Result<()> {
        self.0 += 1;
        self.1 += row.cells.len() as u64;
        Ok(())
    }
}

fn read(path: &Path) -> io::Result<(u64, u64)> {
    let request = ReadRequest {
        task: Task::Rows {
            sheet: None,
            first: 1,
            limit: None,
        },
        extension: kua_ingest::extension(path),
        limits: ReadLimits {
            seconds: 300,
            ..ReadLimits::default()
        },
        ..ReadRequest::default()
    };
    let mut counted = Counted::default();
    WorkerReader::new(std::env::current_exe()?)
        .rows_blocking(&request, Box::new(File::open(path)?), &mut counted)
        .map_err(io::Error::other)?;
    Ok((counted.0, counted.1))
}

const HEADER: [&str; 10] = [
    "№",
    "Ф.И.О.",
    "Дата рождения",
    "ИИН",
    "Пол",
    "Место содержания",
    "Дата задержания",
    "Статья",
    "Срок",
    "Примечание",
];

/// Makes the cells of a row: two numbers, two days as the count that programs keep, and words.
fn cells(row: u64) -> [String; 10] {
    let scattered = row.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20;
    [
        row.to_string(),
        format!(
            "Имя{} Отца{} Рода{}",
            scattered % 977,
            scattered % 1013,
            scattered % 7919
        ),
        (18_000 + scattered % 18_000).to_string(),
        format!("{:012}", scattered % 1_000_000_000_000),
        if scattered.is_multiple_of(2) {
            "м"
        } else {
            "ж"
        }
        .to_owned(),
        format!("учреждение № {}", scattered % 300),
        (42_000 + scattered % 3_000).to_string(),
        format!("ст. {} ч. {}", 100 + scattered % 300, 1 + scattered % 4),
        format!("{} лет", 1 + scattered % 20),
        format!("письмо {}", scattered % 100_003),
    ]
}

fn make(rows: u64, folder: &Path) -> io::Result<()> {
    let mut csv = BufWriter::new(File::create(folder.join("list.csv"))?);
    writeln!(csv, "{}", HEADER.join(";"))?;
    for row in 1..=rows {
        writeln!(csv, "{}", cells(row).join(";"))?;
    }
    csv.flush()?;
    let mut book = Zip::create(&folder.join("list.xlsx"))?;
    book.part("[Content_Types].xml", |out| write!(out, "<Types/>"))?;
    book.part("xl/workbook.xml", |out| {
        write!(
            out,
            r#"<workbook><sheets><sheet name="list" sheetId="1" r:id="r1"/></sheets></workbook>"#
        )
    })?;
    book.part("xl/_rels/workbook.xml.rels", |out| {
        write!(
            out,
            r#"<Relationships><Relationship Id="r1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="a/styles" Target="styles.xml"/></Relationships>"#
        )
    })?;
    book.part("xl/styles.xml", |out| {
        write!(
            out,
            r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#
        )
    })?;
    // Words are shared as programs share them: each once, in the order in which they come.
    book.part("xl/sharedStrings.xml", |out| {
        write!(out, "<sst>")?;
        for row in 1..=rows {
            for text in words_of(row) {
                write!(out, "<si><t>{text}</t></si>")?;
            }
        }
        write!(out, "</sst>")
    })?;
    book.part("xl/worksheets/sheet1.xml", |out| {
        write!(out, "<worksheet><sheetData><row r=\"1\">")?;
        for header in HEADER {
            write!(out, "<c t=\"inlineStr\"><is><t>{header}</t></is></c>")?;
        }
        write!(out, "</row>")?;
        for row in 1..=rows {
            let (at, cells) = (row + 1, cells(row));
            write!(
                out,
                "<row r=\"{at}\"><c r=\"A{at}\"><v>{}</v></c>",
                cells[0]
            )?;
            write!(out, "<c r=\"C{at}\" s=\"1\"><v>{}</v></c>", cells[2])?;
            write!(out, "<c r=\"G{at}\" s=\"1\"><v>{}</v></c>", cells[6])?;
            for (column, number) in "BDEFHIJ".chars().zip((row - 1) * 7..) {
                write!(out, "<c r=\"{column}{at}\" t=\"s\"><v>{number}</v></c>")?;
            }
            write!(out, "</row>")?;
        }
        write!(out, "</sheetData></worksheet>")
    })?;
    book.finish()?;
    let mut table = Zip::create(&folder.join("list.ods"))?;
    table.part("mimetype", |out| {
        write!(out, "application/vnd.oasis.opendocument.spreadsheet")
    })?;
    table.part("content.xml", |out| {
        write!(out, r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="list">"#)?;
        for row in 1..=rows {
            write!(out, "<table:table-row>")?;
            for (column, text) in cells(row).iter().enumerate() {
                match column {
                    0 => write!(out, r#"<table:table-cell office:value-type="float" office:value="{text}"><text:p>{text}</text:p></table:table-cell>"#)?,
                    2 | 6 => write!(out, r#"<table:table-cell office:value-type="date" office:date-value="19{:02}-0{}-11"><text:p>day</text:p></table:table-cell>"#, row % 100, 1 + row % 9)?,
                    _ => write!(out, r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)?,
                }
            }
            write!(out, "</table:table-row>")?;
        }
        write!(out, "</table:table></office:spreadsheet></office:body></office:document-content>")
    })?;
    table.finish()
}

/// Returns the cells that hold words, in the order of their columns.
fn words_of(row: u64) -> impl Iterator<Item = String> {
    cells(row)
        .into_iter()
        .enumerate()
        .filter(|(column, _)| ![0, 2, 6].contains(column))
        .map(|(_, text)| text)
}

/// Writes a zip part by part; each part is packed in memory.
struct Zip {
    file: BufWriter<File>,
    at: u32,
    directory: Vec<u8>,
    count: u16,
}

/// Counts and sums what is written before it is packed.
struct Packing {
    packer: DeflateEncoder<Vec<u8>>,
    crc: Crc,
}

impl Write for Packing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.crc.update(bytes);
        self.packer.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.packer.flush()
    }
}

impl Zip {
    fn create(path: &Path) -> io::Result<Self> {
        Ok(Self {
            file: BufWriter::new(File::create(path)?),
            at: 0,
            directory: Vec::new(),
            count: 0,
        })
    }

    fn part(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut BufWriter<Packing>) -> io::Result<()>,
    ) -> io::Result<()> {
        let packer = DeflateEncoder::new(Vec::new(), Compression::default());
        let mut packing = BufWriter::new(Packing {
            packer,
            crc: Crc::new(),
        });
        write(&mut packing)?;
        let packing = packing
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        let (crc, amount) = (packing.crc.sum(), packing.crc.amount());
        let packed = packing.packer.finish()?;
        let size = u32::try_from(packed.len()).map_err(io::Error::other)?;
        let mut fields = vec![20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0];
        for number in [crc, size, amount] {
            fields.extend(number.to_le_bytes());
        }
        let length = u16::try_from(name.len()).map_err(io::Error::other)?;
        fields.extend(length.to_le_bytes());
        fields.extend([0, 0]);
        self.file.write_all(b"PK\x03\x04")?;
        self.file.write_all(&fields)?;
        self.file.write_all(name.as_bytes())?;
        self.file.write_all(&packed)?;
        self.directory.extend(b"PK\x01\x02\x14\0");
        self.directory.extend(&fields);
        self.directory.extend([0; 10]);
        self.directory.extend(self.at.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.at += 30 + u32::from(length) + size;
        self.count += 1;
        Ok(())
    }

    fn finish(mut self) -> io::Result<()> {
        let size = u32::try_from(self.directory.len()).map_err(io::Error::other)?;
        self.file.write_all(&self.directory)?;
        self.file.write_all(b"PK\x05\x06\0\0\0\0")?;
        self.file.write_all(&self.count.to_le_bytes())?;
        self.file.write_all(&self.count.to_le_bytes())?;
        self.file.write_all(&size.to_le_bytes())?;
        self.file.write_all(&self.at.to_le_bytes())?;
        self.file.write_all(&[0, 0])?;
        self.file.flush()
    }
}
