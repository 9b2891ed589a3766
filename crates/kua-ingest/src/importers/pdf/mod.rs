//! PDF: text with a box for each character, in the order of reading.
//!
//! One parser (hayro) reads and draws, so a box lies where the picture of the page
//! shows the letter. Everything after the glyphs is our own: lines, columns, spaces,
//! and the order of letters in lines that run from right to left.

mod evidence;
mod facts;
mod glyphs;
mod letters;
mod lines;
mod order;
mod page;
mod picture;
mod strings;

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf, PdfData};
use hayro::kurbo::Rect;
use kua_core::reading::{
    NoticeCode, ReadFailure, ReadNotice, ReadText, Reading, TextMap, TextRole,
};

use self::glyphs::{Collector, Drawing, MOST_GLYPHS};
use self::page::PageWriter;
use crate::importers::{File, FileImporter, Output, Unpacking, xmp};

const MEDIA_TYPE: &str = "application/pdf";
const NAME: &str = "a PDF document";

/// Reads PDF documents.
pub(crate) const IMPORTER: FileImporter = FileImporter {
    media_types: &[MEDIA_TYPE],
    extensions: &["pdf", "ai"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: Some(picture::picture),
};

/// Says whether it begins like a PDF; what other programs put before that is passed over if it is called one.
fn recognises(file: &File<'_>) -> bool {
    const LATEST: usize = 1024;
    let head = file.head();
    let head = head.get(..LATEST.min(head.len())).unwrap_or_default();
    let Some(at) = head.windows(5).position(|bytes| bytes == b"%PDF-") else {
        return false;
    };
    let before = head.get(..at).unwrap_or_default();
    let is_blank = before
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || matches!(byte, 0 | 0xEF | 0xBB | 0xBF));
    is_blank || (file.is_named(&["pdf"]) && crate::kind::refuse_known(before).is_ok())
}

/// Opens a document; an empty password opens it too.
fn open(data: PdfData) -> Result<Pdf, ReadFailure> {
    let damaged = |part: &str| ReadFailure::Damaged {
        name: NAME.to_owned(),
        part: part.to_owned(),
    };
    let opened = catch_unwind(AssertUnwindSafe(|| Pdf::new(data)));
    match opened.unwrap_or(Err(LoadPdfError::Invalid)) {
        Ok(pdf) if pdf.pages().is_empty() => Err(damaged("pages")),
        Ok(pdf) => Ok(pdf),
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => {
            Err(ReadFailure::Protected {
                name: NAME.to_owned(),
            })
        }
        Err(LoadPdfError::Decryption(_)) => Err(damaged("encryption")),
        Err(LoadPdfError::Invalid) => Err(damaged("structure")),
    }
}

/// What is counted while pages are read.
#[derive(Default)]
struct Counts {
    hidden: usize,
    without_text: Vec<u32>,
    unknown: usize,
    lost: usize,
    cut_short: bool,
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let data = PdfData::from(file.bytes.to_vec());
    let pdf = open(data.clone())?;
    let total = pdf.pages().len();
    let mut reading = Reading::of(MEDIA_TYPE, "");
    reading.pages = u32::try_from(total).ok();
    let wanted = total.min(usize::try_from(file.limits.pages).unwrap_or(usize::MAX));
    let facts = catch_unwind(AssertUnwindSafe(|| {
        let mut facts = Reading::of(MEDIA_TYPE, "");
        facts::tell(&pdf, file.limits, &mut facts);
        facts
    }));
    match facts {
        Ok(facts) => {
            reading.title = facts.title;
            reading.language = facts.language;
            reading.metadata = facts.metadata;
            reading.members = facts.members;
            reading.notices = facts.notices;
        }
        Err(_) => reading
            .notices
            .push(ReadNotice::new(NoticeCode::Damaged).with("part", "facts")),
    }
    drop(pdf);
    xmp::tell_second_kind(file.bytes, &mut reading);
    let mut counts = Counts::default();
    let mut writer = PageWriter::new();
    let mut next = 0;
    while next < wanted {
        // What is unpacked for a page stays until the document is closed, so it is opened anew now and then.
        let pdf = open(data.clone())?;
        next = read_some(&pdf, next, wanted, &mut writer, &mut counts, output)?;
    }
    counts.tell(&mut reading);
    let (map, guesses, without_boxes) = writer.finish();
    if guesses > 0 {
        let notice = ReadNotice::new(NoticeCode::OrderGuessed);
        reading.notices.push(notice.with("count", guesses));
    }
    let mut limits = Vec::new();
    if wanted < total {
        limits.push(("pages", wanted));
    }
    if counts.cut_short {
        limits.push(("glyphs", MOST_GLYPHS));
    }
    if without_boxes {
        limits.push(("boxes", page::MOST_BOXES));
    }
    for (limit, value) in limits {
        let notice = ReadNotice::new(NoticeCode::LimitReached);
        let notice = notice.with("limit", limit).with("value", value);
        reading.notices.push(notice);
    }
    if output.has_words() {
        reading.texts.push(ReadText {
            role: TextRole::Body,
            content: String::new(),
            map: TextMap::Pages(map),
        });
    }
    Ok(reading)
}

impl Counts {
    fn tell(&self, reading: &mut Reading) {
        let mut tell = |code: NoticeCode, count: usize| {
            if count > 0 {
                let notice = ReadNotice::new(code).with("count", count);
                reading.notices.push(notice);
            }
        };
        tell(NoticeCode::HiddenText, self.hidden);
        if !self.without_text.is_empty() {
            let notice = ReadNotice::new(NoticeCode::PagesWithoutText)
                .with("count", self.without_text.len())
                .with(
                    "pages",
                    kua_core::reading::written_ranges(&self.without_text),
                );
            reading.notices.push(notice);
        }
        for (part, count) in [("pages", self.lost), ("letters", self.unknown)] {
            if count > 0 {
                let notice = ReadNotice::new(NoticeCode::Damaged);
                let notice = notice.with("part", part).with("count", count);
                reading.notices.push(notice);
            }
        }
    }
}

/// Reads pages until much was unpacked for them; returns the next one.
fn read_some(
    pdf: &Pdf,
    first: usize,
    wanted: usize,
    writer: &mut PageWriter,
    counts: &mut Counts,
    output: &mut Output<'_>,
) -> Result<usize, ReadFailure> {
    const MUCH: usize = 32 * 1024 * 1024;
    const MOST_PAGES: usize = 256;
    let cache = InterpreterCache::new();
    let mut unpacked = 0;
    let mut next = first;
    while next < wanted && unpacked < MUCH && next - first < MOST_PAGES {
        let Some(page) = pdf.pages().get(next) else {
            return Ok(wanted);
        };
        next += 1;
        let (width, height) = page.render_dimensions();
        let drawing = catch_unwind(AssertUnwindSafe(|| drawing(page, pdf, &cache)));
        let drawing = drawing.unwrap_or_else(|_| {
            counts.lost += 1;
            Drawing::default()
        });
        unpacked += catch_unwind(AssertUnwindSafe(|| {
            page.page_stream().map_or(0, <[u8]>::len)
        }))
        .unwrap_or(0);
        counts.hidden += drawing.hidden;
        counts.cut_short |= drawing.is_cut_short;
        let is_unknown = |text: &str| text.contains('\u{FFFD}');
        let unknown = drawing
            .glyphs
            .iter()
            .filter(|g| is_unknown(&g.text))
            .count();
        let letters = drawing
            .glyphs
            .iter()
            .filter(|glyph| !glyph.text.chars().all(char::is_whitespace))
            .count();
        counts.unknown += unknown;
        let nothing_to_read = letters == 0 && drawing.has_picture;
        // Letters that nobody can name are no text either; their picture can be recognised.
        let nothing_known = letters > 0 && unknown * 2 > letters;
        if nothing_to_read || nothing_known {
            counts.without_text.extend(u32::try_from(next));
        }
        writer.page(width, height, drawing.glyphs, output)?;
    }
    Ok(next)
}

fn drawing<'a>(page: &Page<'a>, pdf: &'a Pdf, cache: &InterpreterCache<'a>) -> Drawing {
    let (width, height) = page.render_dimensions();
    let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let transform = page.initial_transform(true).to_kurbo();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, area, cache, pdf.xref(), settings);
    let mut collector = Collector::new(width, height);
    interpret_page(page, &mut context, &mut collector);
    collector.finish()
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let pdf = open(PdfData::from(file.bytes.to_vec()))?;
    for (member, bytes) in facts::attachments(&pdf, file.limits) {
        unpacking.member(&member)?;
        let decoded = catch_unwind(AssertUnwindSafe(|| bytes.decoded())).ok();
        if let Some(Ok(decoded)) = decoded {
            unpacking.bytes(&decoded)?;
        }
    }
    Ok(())
}
