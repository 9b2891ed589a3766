//! Reading one document: which type, which encoding, which importer.

use kua_core::reading::{
    Member, NoticeCode, ReadFailure, ReadNotice, ReadRequest, Reading, TableRow, TableSheet, Task,
};

use crate::decode::{decode_whole, detect};
use crate::importers::media::{self, Sparse};
use crate::importers::picture::cover;
use crate::importers::{
    File, Input, Output, RowsTo, Sample, UnpackTo, Unpacking, Wanted, file_importer_for,
    importer_for, table_rows, text_rows,
};
use crate::kind::{refuse_binary, refuse_known};

/// Reads a document in this process: for tests, and for text that was typed here.
///
/// Files that come from elsewhere go through [`crate::WorkerReader`].
pub fn read_bytes_here(request: &ReadRequest, bytes: &[u8]) -> Result<Reading, ReadFailure> {
    let mut texts: Vec<String> = Vec::new();
    let mut reading = read(request, bytes, &mut |number, characters| {
        let number = usize::from(number);
        if texts.len() <= number {
            texts.resize_with(number + 1, String::new);
        }
        if let Some(text) = texts.get_mut(number) {
            text.push_str(characters);
        }
        Ok(())
    })?;
    for (text, content) in reading.texts.iter_mut().zip(texts) {
        text.content = content;
    }
    Ok(reading)
}

/// Hands out the members of a file in this process: for tests and examples.
pub fn members_here(
    request: &ReadRequest,
    bytes: &[u8],
) -> Result<Vec<(Member, Vec<u8>)>, ReadFailure> {
    let mut taken: Vec<(Member, Vec<u8>)> = Vec::new();
    unpack(request, bytes, &mut taken)?;
    Ok(taken)
}

/// Draws a page in this process: for tests and examples.
pub fn picture_here(request: &ReadRequest, bytes: &[u8]) -> Result<Vec<u8>, ReadFailure> {
    picture(request, bytes)
}

impl UnpackTo for Vec<(Member, Vec<u8>)> {
    fn member(&mut self, member: &Member) -> std::io::Result<()> {
        self.push((member.clone(), Vec::new()));
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        if let Some((_, taken)) = self.last_mut() {
            taken.extend_from_slice(bytes);
        }
        Ok(())
    }
}

/// Hands out the members of a file; a reading without members comes back.
pub(crate) fn unpack(
    request: &ReadRequest,
    bytes: &[u8],
    take: &mut dyn UnpackTo,
) -> Result<(), ReadFailure> {
    let extension = request.extension.as_deref().map(str::to_ascii_lowercase);
    let file = file_of(request, bytes, extension.as_deref())?;
    let unpack = file_importer_for(&file)
        .and_then(|importer| importer.unpack)
        .ok_or(ReadFailure::NothingThere)?;
    unpack(&file, &mut Unpacking::new(request.limits, take))
}

/// Draws a page, or a picture with regions covered, as PNG.
pub(crate) fn picture(request: &ReadRequest, bytes: &[u8]) -> Result<Vec<u8>, ReadFailure> {
    if request.task == Task::Cover {
        return cover(&file_of(request, bytes, None)?, &request.cover);
    }
    let Task::Picture { page, width } = request.task else {
        return Err(ReadFailure::NothingThere);
    };
    let extension = request.extension.as_deref().map(str::to_ascii_lowercase);
    let file = file_of(request, bytes, extension.as_deref())?;
    let draw = file_importer_for(&file)
        .and_then(|importer| importer.picture)
        .ok_or(ReadFailure::NothingThere)?;
    draw(&file, page, width)
}

/// Hands out the rows of a table in this process: for tests and examples.
pub fn rows_here(
    request: &ReadRequest,
    bytes: &[u8],
) -> Result<(Reading, Vec<TableSheet>, Vec<TableRow>), ReadFailure> {
    #[derive(Default)]
    struct Taken(Vec<TableSheet>, Vec<TableRow>);
    impl RowsTo for Taken {
        fn sheet(&mut self, sheet: &TableSheet) -> std::io::Result<()> {
            self.0.push(sheet.clone());
            Ok(())
        }
        fn row(&mut self, row: &TableRow) -> std::io::Result<()> {
            self.1.push(row.clone());
            Ok(())
        }
    }
    let mut taken = Taken::default();
    let reading = rows(request, bytes, &mut taken)?;
    Ok((reading, taken.0, taken.1))
}

/// Hands out the rows of a table; the reading that comes back has no texts.
pub(crate) fn rows(
    request: &ReadRequest,
    bytes: &[u8],
    take: &mut dyn RowsTo,
) -> Result<Reading, ReadFailure> {
    let mut wanted = Wanted::new(request, take).ok_or(ReadFailure::NothingThere)?;
    let extension = request.extension.as_deref().map(str::to_ascii_lowercase);
    let file = file_of(request, bytes, extension.as_deref())?;
    if let Some(answer) = table_rows(&file, &mut wanted) {
        return answer;
    }
    with_text(request, &file, &mut |sample, input| {
        text_rows(sample, input, &mut wanted)
    })
}

/// Reads a document; the characters go out piece by piece, the reading comes back with empty texts.
pub(crate) fn read(
    request: &ReadRequest,
    bytes: &[u8],
    take: &mut dyn FnMut(u8, &str) -> std::io::Result<()>,
) -> Result<Reading, ReadFailure> {
    let extension = request.extension.as_deref().map(str::to_ascii_lowercase);
    let file = file_of(request, bytes, extension.as_deref())?;
    if let Some(gap) = request.gap {
        // Only a recording can be read without its middle.
        return media::read(&Sparse::with_gap(bytes, gap));
    }
    let mut output = Output::new(request.limits.text_bytes, take);
    let (mut reading, extensions) = match file_importer_for(&file) {
        Some(importer) => ((importer.read)(&file, &mut output)?, importer.extensions),
        None => read_text(request, &file, &mut output)?,
    };
    if let Some(extension) = file.extension
        && is_other_type(extension, &reading.media_type)
        && !extensions.contains(&extension)
    {
        reading.notices.push(
            ReadNotice::new(NoticeCode::NameContradicted)
                .with("extension", extension)
                .with("media-type", &reading.media_type),
        );
    }
    Ok(reading)
}

fn file_of<'a>(
    request: &'a ReadRequest,
    bytes: &'a [u8],
    extension: Option<&'a str>,
) -> Result<File<'a>, ReadFailure> {
    let limit = request.limits.original_bytes;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(ReadFailure::TooLarge { limit });
    }
    if bytes.is_empty() {
        return Err(ReadFailure::Empty);
    }
    Ok(File {
        bytes,
        extension,
        excerpt: request.excerpt.as_ref(),
        limits: request.limits,
    })
}

/// Reads what is text in some encoding.
fn read_text(
    request: &ReadRequest,
    file: &File<'_>,
    output: &mut Output<'_>,
) -> Result<(Reading, &'static [&'static str]), ReadFailure> {
    let mut extensions: &'static [&'static str] = &[];
    let reading = with_text(request, file, &mut |sample, input| {
        let importer = importer_for(sample);
        extensions = importer.extensions;
        (importer.read)(input, output)
    })?;
    // A large table has no text and is not empty.
    if !output.has_words() && !reading.texts.is_empty() {
        return Err(ReadFailure::Empty);
    }
    Ok((reading, extensions))
}

/// Tells the encoding of what is text, and refuses what is not.
fn with_text(
    request: &ReadRequest,
    file: &File<'_>,
    read: &mut dyn FnMut(&Sample<'_>, &Input<'_>) -> Result<Reading, ReadFailure>,
) -> Result<Reading, ReadFailure> {
    let (bytes, head) = (file.bytes, file.head());
    refuse_known(head)?;
    let detected = detect(
        bytes,
        request.encoding.as_deref(),
        declared_encoding(head).as_deref(),
    )?;
    if detected.is_ascii_based() {
        refuse_binary(head)?;
    }
    // A character may be cut at the end of the head; its replacement does no harm here.
    let (sample, _) = decode_whole(head, &detected)?;
    let sample = Sample {
        text: &sample,
        extension: file.extension,
        is_whole: head.len() == bytes.len(),
    };
    let input = Input {
        bytes,
        detected: &detected,
    };
    read(&sample, &input)
}

/// Says whether a name with this extension promises something else. Plain text may be called anything.
fn is_other_type(extension: &str, media_type: &str) -> bool {
    const TYPED: &[&str] = &[
        "html", "htm", "xhtml", "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "rtf", "eml",
        "jpg", "jpeg", "png", "gif", "tif", "tiff", "mp3", "mp4", "wav", "zip", "csv", "tsv",
        "mbox", "mht", "mhtml", "webp", "heic", "warc", "wacz", "mov", "3gp", "webm", "opus",
        "ogg", "amr", "m4a", "srt", "vtt", "flac",
    ];
    TYPED.contains(&extension) || (matches!(extension, "txt" | "text") && media_type == "text/html")
}

/// Finds the encoding that a page or an XML document declares for itself in its first bytes.
///
/// This is the "prescan" of the HTML standard, loosely: the first `charset=` or
/// `encoding=` inside a tag.
pub(crate) fn declared_encoding(head: &[u8]) -> Option<String> {
    const PRESCAN: usize = 4096;
    let begin = head.get(..PRESCAN.min(head.len())).unwrap_or_default();
    let text: String = begin
        .iter()
        .map(|byte| char::from(*byte).to_ascii_lowercase())
        .collect();
    for tag in text.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let name = match tag {
            _ if tag.starts_with("meta") => "charset",
            _ if tag.starts_with("?xml") => "encoding",
            _ => continue,
        };
        let Some((_, after)) = tag.split_once(name) else {
            continue;
        };
        let Some(value) = after.trim_start().strip_prefix('=') else {
            continue;
        };
        let label: String = value
            .trim_start()
            .trim_start_matches(['"', '\''])
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
            .take(40)
            .collect();
        if !label.is_empty() {
            return Some(label);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(extension: &str) -> ReadRequest {
        ReadRequest {
            extension: Some(extension.to_owned()),
            ..ReadRequest::default()
        }
    }

    #[test]
    fn plain_text_comes_out_as_it_is() {
        let reading = read_bytes_here(&named("txt"), "Eins\r\nzwei\tdrei ".as_bytes()).unwrap();
        assert_eq!(reading.media_type, "text/plain");
        assert_eq!(reading.body().unwrap().content, "Eins\nzwei\tdrei ");
        assert_eq!(reading.notices, []);
    }

    #[test]
    fn nothing_to_read_is_said_plainly() {
        assert_eq!(read_bytes_here(&named("txt"), b""), Err(ReadFailure::Empty));
        assert_eq!(
            read_bytes_here(&named("txt"), b" \r\n\t"),
            Err(ReadFailure::Empty)
        );
        assert_eq!(
            read_bytes_here(&named("txt"), b"\xEF\xBB\xBF"),
            Err(ReadFailure::Empty)
        );
    }

    #[test]
    fn a_binary_called_text_is_named_for_what_it_is() {
        let failure = read_bytes_here(&named("txt"), b"%PDF-1.4 ...").unwrap_err();
        assert!(failure.to_string().contains("a PDF document"), "{failure}");
        let failure = read_bytes_here(&named("txt"), b"\x7fELF\x02\x01\x01\0\0\0").unwrap_err();
        assert_eq!(failure.code(), "unsupported");
        let failure = read_bytes_here(&named("txt"), &[7, 8, 1, 2, 3, 200, 5, 0, 0]).unwrap_err();
        assert_eq!(failure.code(), "binary");
    }

    #[test]
    fn limits_hold() {
        let mut request = named("txt");
        request.limits.original_bytes = 3;
        assert_eq!(
            read_bytes_here(&request, b"four"),
            Err(ReadFailure::TooLarge { limit: 3 })
        );
        let mut request = named("txt");
        request.limits.text_bytes = 3;
        assert_eq!(
            read_bytes_here(&request, b"four"),
            Err(ReadFailure::TextTooLarge { limit: 3 })
        );
    }

    #[test]
    fn a_name_that_promises_something_else_is_mentioned() {
        let reading = read_bytes_here(&named("pdf"), b"plain words").unwrap();
        assert_eq!(reading.notices[0].code, NoticeCode::NameContradicted);
        assert_eq!(reading.notices[0].arguments["media-type"], "text/plain");
    }

    #[test]
    fn declared_encodings_are_found() {
        let check = |head: &str, expected: Option<&str>| {
            assert_eq!(
                declared_encoding(head.as_bytes()).as_deref(),
                expected,
                "{head}"
            );
        };
        check(
            "<html><meta charset=\"windows-1251\">",
            Some("windows-1251"),
        );
        check(
            "<META http-equiv=Content-Type content='text/html; charset=GBK'>",
            Some("gbk"),
        );
        check(
            "<?xml version='1.0' encoding='ISO-8859-1'?>",
            Some("iso-8859-1"),
        );
        check("the charset=x of plain words", None);
    }
}
