//! PDF: the order of reading, boxes, what is hidden, and what is made to do harm.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use kua_core::passage::PageBox;
use kua_core::reading::{
    MetadataCode, NoticeCode, ReadFailure, ReadLimits, ReadRequest, Reading, Task, TextMap,
};
use kua_ingest::{members_here, picture_here, read_bytes_here};

fn request() -> ReadRequest {
    ReadRequest {
        extension: Some("pdf".to_owned()),
        ..ReadRequest::default()
    }
}

fn read(bytes: &[u8]) -> Reading {
    read_bytes_here(&request(), bytes).unwrap()
}

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/pdf")
        .join(name);
    std::fs::read(path).unwrap()
}

fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pdf")
        .join(name)
}

/// Makes a document of these objects, the first of which is the catalog.
fn document(objects: &[String]) -> Vec<u8> {
    let mut text = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        places.push(text.len());
        write!(text, "{number} 0 obj\n{object}\nendobj\n").unwrap();
    }
    let xref = text.len();
    write!(text, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for place in places {
        writeln!(text, "{place:010} 00000 n ").unwrap();
    }
    let size = objects.len() + 1;
    write!(
        text,
        "trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"
    )
    .unwrap();
    text.into_bytes()
}

fn stream(content: &str) -> String {
    format!(
        "<< /Length {} >>\nstream\n{content}\nendstream",
        content.len()
    )
}

/// Objects of a document of one page: catalog, pages, page, content, font.
fn objects(content: &str, catalog: &str, page: &str) -> Vec<String> {
    vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Contents 4 0 R \
             /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> {page} >>"
        ),
        stream(content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 \
         /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream"
            .to_owned(),
    ]
}

fn page(content: &str) -> Vec<u8> {
    document(&objects(content, "", ""))
}

fn body(reading: &Reading) -> &str {
    reading.body().map_or("", |body| body.content.as_str())
}

fn notice(reading: &Reading, code: NoticeCode) -> Option<String> {
    let found = reading.notices.iter().find(|notice| notice.code == code)?;
    Some(
        found
            .arguments
            .values()
            .cloned()
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// How many characters in a hundred are right, line ends counting as spaces.
fn accuracy(found: &str, expected: &str) -> f64 {
    let flat = |text: &str| -> Vec<char> {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").chars().collect()
    };
    let (found, expected) = (flat(found), flat(expected));
    let mut row: Vec<usize> = (0..=found.len()).collect();
    for (i, wanted) in expected.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, letter) in found.iter().enumerate() {
            let change = corner + usize::from(letter != wanted);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    let wrong = row[found.len()] as f64;
    100.0 - 100.0 * wrong / expected.len() as f64
}

#[test]
fn lines_of_every_producer_come_in_the_order_of_reading() {
    for (name, expected) in [
        ("chromium-ltr.pdf", "ltr.txt"),
        ("typst-ltr.pdf", "ltr.txt"),
        ("libreoffice-ltr.pdf", "ltr.txt"),
        ("chromium-rtl.pdf", "rtl.txt"),
        ("typst-rtl.pdf", "rtl.txt"),
        ("libreoffice-rtl.pdf", "rtl.txt"),
        ("scan-tesseract.pdf", "scan.txt"),
        ("scan-other-layer.pdf", "scan.txt"),
    ] {
        let reading = read(&fixture(name));
        let expected = std::fs::read_to_string(beside(expected)).unwrap();
        let percent = accuracy(body(&reading), &expected);
        println!("{name}: {percent:.2} %");
        assert!(
            percent >= 99.0,
            "{name}: {percent:.2} %\n{}",
            body(&reading)
        );
        assert_eq!(notice(&reading, NoticeCode::OrderGuessed), None, "{name}");
        assert_eq!(notice(&reading, NoticeCode::HiddenText), None, "{name}");
    }
}

#[test]
fn every_letter_has_its_box_and_the_box_leads_back() {
    for name in ["chromium-rtl.pdf", "typst-ltr.pdf", "scan-tesseract.pdf"] {
        let reading = read(&fixture(name));
        let text = reading.body().unwrap();
        let length = text.content.chars().count() as u64;
        assert!(text.map.fits(length));
        let TextMap::Pages(map) = &text.map else {
            panic!("no pages");
        };
        for (letter, position) in text.content.chars().zip(0..) {
            let boxes = map.boxes(position, position + 1);
            assert_eq!(
                boxes.len(),
                usize::from(letter != '\n'),
                "{name} at {position}"
            );
            for found in boxes {
                assert!(found.x + found.width <= 1001 && found.y + found.height <= 1001);
            }
        }
    }
}

#[test]
fn a_box_lies_where_the_letter_is_drawn() {
    let reading = read(&page("BT /F 20 Tf 100 400 Td (AB) Tj 0 -200 Td (C) Tj ET"));
    assert_eq!(body(&reading), "AB\n\nC");
    let map = &reading.body().unwrap().map;
    // A is 667 thousandths wide: 13.3 of 400 points.
    let found = map.boxes(0, 1)[0];
    assert_eq!((found.page, found.x, found.width), (1, 250, 34));
    assert_eq!((found.y, found.height), (168, 41));
    let found = map.boxes(1, 2)[0];
    assert!(found.x.abs_diff(283) <= 1, "{found:?}");
    let area = PageBox {
        page: 1,
        x: 200,
        y: 500,
        width: 300,
        height: 200,
    };
    assert_eq!(map.pages().unwrap().stretch_in(area), Some((4, 5)));
    assert_eq!(reading.pages, Some(1));
}

#[test]
fn pages_that_lie_on_their_side_are_read() {
    let content =
        "BT /F 12 Tf 0 1 -1 0 200 50 Tm (sideways) Tj ET BT /F 12 Tf 50 450 Td (upright) Tj ET";
    let reading = read(&page(content));
    assert_eq!(body(&reading), "upright\n\nsideways");
    let map = &reading.body().unwrap().map;
    let last = map.boxes(9, 10)[0];
    let next = map.boxes(10, 11)[0];
    // The line climbs.
    assert!(next.y < last.y && next.x == last.x, "{last:?} {next:?}");
    let turned = document(&objects(content, "", "/Rotate 90"));
    assert_eq!(body(&read(&turned)), "sideways\n\nupright");
}

#[test]
fn columns_are_read_one_after_the_other_and_tables_row_by_row() {
    let mut columns =
        "BT /F 10 Tf 50 470 Td (A title over both of them, all across the page) Tj ET\n".to_owned();
    let mut table = String::new();
    for row in 0..5 {
        let y = 440 - 12 * row;
        let (left, right) = (
            format!("left column line {row}"),
            format!("right column line {row}"),
        );
        writeln!(columns, "BT /F 10 Tf 50 {y} Td ({left} goes on) Tj ET").unwrap();
        writeln!(columns, "BT /F 10 Tf 220 {y} Td ({right} goes on) Tj ET").unwrap();
        writeln!(table, "BT /F 10 Tf 50 {y} Td (N{row}) Tj ET").unwrap();
        writeln!(table, "BT /F 10 Tf 120 {y} Td (1970) Tj ET").unwrap();
        writeln!(table, "BT /F 10 Tf 220 {y} Td (Tekes) Tj ET").unwrap();
    }
    let reading = read(&page(&columns));
    let text = body(&reading);
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words} in {text}"))
    };
    assert!(place("A title") < place("left column line 0"));
    assert!(place("left column line 4") < place("right column line 0"));
    assert_eq!(text.matches("\n\n").count(), 2, "{text}");
    let reading = read(&page(&table));
    assert!(
        body(&reading).starts_with("N0\t1970\tTekes\nN1\t1970\tTekes\n"),
        "{}",
        body(&reading)
    );
}

#[test]
fn hyphens_and_gaps_are_kept_as_they_are_seen() {
    let content = "BT /F 10 Tf 50 400 Td [(one) -400 (two) 20 (three)] TJ 0 -12 Td (ham-) Tj 0 -12 Td (mer) Tj ET";
    assert_eq!(body(&read(&page(content))), "one twothree\nham-\nmer");
    // Drawn twice to look bold.
    let bold = "BT /F 10 Tf 50 400 Td (bold) Tj ET BT /F 10 Tf 50.3 400 Td (bold) Tj ET";
    assert_eq!(body(&read(&page(bold))), "bold");
}

#[test]
fn hidden_text_is_read_and_told() {
    let check = |content: &str, expected: Option<&str>| {
        let reading = read(&page(content));
        let found = notice(&reading, NoticeCode::HiddenText);
        assert_eq!(found.as_deref(), expected, "{content}");
        assert!(body(&reading).contains("name"), "{content}");
    };
    let name = "BT /F 12 Tf 100 400 Td (name) Tj ET";
    check(name, None);
    // A black box over it, a box beside it, a box below it.
    check(&format!("{name} 0 g 90 390 100 30 re f"), Some("4"));
    check(&format!("{name} 0 g 90 300 100 30 re f"), None);
    check(&format!("1 g 90 390 100 30 re f 0 g {name}"), None);
    // A frame hides nothing.
    check(&format!("{name} 90 390 100 30 re S"), None);
    // White on white, white on black.
    check(&format!("1 g {name}"), Some("4"));
    check(&format!("0 g 90 390 100 30 re f 1 g {name}"), None);
    // Written in no colour at all: a layer of recognised text needs its picture.
    let invisible = "BT 3 Tr /F 12 Tf 100 400 Td (name) Tj ET";
    check(invisible, Some("4"));
    check(&format!("q 400 0 0 500 0 0 cm /I Do Q {invisible}"), None);
    // A picture pasted over the words.
    check(&format!("{name} q 100 0 0 30 90 390 cm /I Do Q"), Some("4"));
    // Cut away.
    check(&format!("q 10 10 20 20 re W n {name} Q"), Some("4"));
}

#[test]
fn pages_that_are_pictures_are_told() {
    let reading = read(&page("q 400 0 0 500 0 0 cm /I Do Q"));
    assert_eq!(
        notice(&reading, NoticeCode::PagesWithoutText).as_deref(),
        Some("1 1"),
        "how many, and which"
    );
    assert!(reading.texts.is_empty());
    assert_eq!(reading.pages, Some(1));
    assert_eq!(notice(&read(&page("")), NoticeCode::PagesWithoutText), None);
}

#[test]
fn what_a_document_carries_is_listed_and_not_run() {
    let mut objects = objects(
        "BT /F 12 Tf 100 400 Td (words) Tj ET",
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Lang (ug-CN) \
         /Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>",
        "/Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (x.exe) >> >> \
         << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >> ]",
    );
    objects.push("<< /Type /Filespec /F (list.csv) /EF << /F 8 0 R >> >>".to_owned());
    objects.push(
        "<< /Type /EmbeddedFile /Subtype /text#2Fcsv /Params << /Size 8 >> /Length 8 >>\nstream\nname,no\n\nendstream"
            .to_owned(),
    );
    let bytes = document(&objects);
    let reading = read(&bytes);
    let kinds: Vec<&str> = reading
        .notices
        .iter()
        .filter(|notice| notice.code == NoticeCode::Program)
        .map(|notice| notice.arguments["kind"].as_str())
        .collect();
    assert_eq!(kinds, ["javascript", "launch"]);
    assert_eq!(notice(&reading, NoticeCode::OutsideReference), None);
    assert_eq!(reading.language.as_deref(), Some("ug-CN"));
    let members = members_here(&request(), &bytes).unwrap();
    assert_eq!(members.len(), 1);
    assert_eq!(reading.members, [members[0].0.clone()]);
    assert_eq!(members[0].0.name.as_deref(), Some("list.csv"));
    assert_eq!(members[0].0.media_type.as_deref(), Some("text/csv"));
    assert_eq!(members[0].1, b"name,no\n");
}

#[test]
fn metadata_is_told() {
    let reading = read(&fixture("libreoffice-rtl.pdf"));
    let of = |code| reading.metadata.iter().find(|fact| fact.code == code);
    assert!(of(MetadataCode::Program).is_some());
    assert!(of(MetadataCode::Created).is_some_and(|fact| fact.value.starts_with("20")));
}

#[test]
fn locked_documents_are_kept_unread_and_empty_passwords_open() {
    let locked = std::fs::read(beside("locked.pdf")).unwrap();
    let failure = read_bytes_here(&request(), &locked).unwrap_err();
    assert_eq!(failure.code(), "protected");
    assert!(body(&read(&fixture("empty-password.pdf"))).contains("teacher"));
}

#[test]
fn damaged_tables_are_built_anew_and_rubbish_is_refused() {
    let whole = fixture("typst-ltr.pdf");
    let text = body(&read(&whole)).to_owned();
    let mut damaged = whole.clone();
    let at = damaged
        .windows(9)
        .rposition(|word| word == b"startxref")
        .unwrap();
    damaged[at..].fill(b' ');
    assert_eq!(body(&read(&damaged)), text);
    let rubbish = [b"%PDF-1.7\n".as_slice(), &[b'x'; 3000]].concat();
    assert_eq!(
        read_bytes_here(&request(), &rubbish).unwrap_err().code(),
        "damaged"
    );
    // Bytes before the head, as mail programs leave them.
    let shifted = [b"\r\n\r\n".as_slice(), &whole].concat();
    assert_eq!(body(&read(&shifted)), text);
}

#[test]
fn references_that_run_in_circles_end() {
    let check = |change: &dyn Fn(&mut Vec<String>)| {
        let mut objects = objects("BT /F 12 Tf 100 400 Td (words) Tj ET /X Do", "", "");
        change(&mut objects);
        match read_bytes_here(&request(), &document(&objects)) {
            Ok(_) | Err(ReadFailure::Damaged { .. }) => {}
            Err(failure) => panic!("{failure}"),
        }
    };
    // Pages that are their own children; a length that is its own length; a form that draws itself.
    check(&|objects| objects[1] = "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 >>".to_owned());
    check(&|objects| objects[3] = "<< /Length 4 0 R >>\nstream\nBT ET\nendstream".to_owned());
    check(&|objects| objects[0] = "<< /Type /Catalog /Pages 1 0 R >>".to_owned());
    check(&|objects| {
        objects[2] = objects[2].replace("/I 6 0 R", "/X 6 0 R");
        objects[5] = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] \
             /Resources << /XObject << /X 6 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream"
            .to_owned();
    });
    check(&|objects| {
        objects[0] = "<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R \
             /Names << /EmbeddedFiles 8 0 R >> >>"
            .to_owned();
        objects.push("<< /S /GoTo /Next 7 0 R >>".to_owned());
        objects.push("<< /Kids [8 0 R 8 0 R] >>".to_owned());
    });
    check(&|objects| objects[4] = "5 0 R".to_owned());
}

#[test]
fn a_hundred_thousand_objects_and_pages_are_read_within_limits() {
    let mut objects = objects("BT /F 12 Tf 100 400 Td (words) Tj ET", "", "");
    let kids = "3 0 R ".repeat(3);
    objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count 3 >>");
    for _ in 0..100_000 {
        objects.push("<< /A 1 0 R >>".to_owned());
    }
    assert_eq!(body(&read(&document(&objects))), "words");
    let mut request = request();
    request.limits = ReadLimits {
        pages: 1,
        ..ReadLimits::default()
    };
    let reading = read_bytes_here(&request, &fixture("two-pages.pdf")).unwrap();
    assert_eq!(reading.pages, Some(2));
    assert_eq!(
        notice(&reading, NoticeCode::LimitReached).as_deref(),
        Some("pages 1")
    );
}

fn picture(bytes: &[u8], page: u32, width: u32) -> Result<Vec<u8>, ReadFailure> {
    let request = ReadRequest {
        task: Task::Picture { page, width },
        ..request()
    };
    picture_here(&request, bytes)
}

#[test]
fn the_picture_shows_what_the_boxes_say() {
    let content = "1 0 0 rg 0 0 100 100 re f 0 g BT /F 40 Tf 200 400 Td (HH) Tj ET";
    let bytes = page(content);
    let found = read(&bytes).body().unwrap().map.boxes(0, 2)[0];
    let drawn = image::load_from_memory(&picture(&bytes, 1, 1000).unwrap())
        .unwrap()
        .into_rgb8();
    assert_eq!(drawn.dimensions(), (1000, 1250));
    assert_eq!(drawn.get_pixel(100, 1200).0, [255, 0, 0]);
    assert_eq!(drawn.get_pixel(900, 100).0, [255, 255, 255]);
    // All dark pixels lie in the box of the letters, and there are some.
    let mut dark = 0;
    for (x, y, pixel) in drawn.enumerate_pixels() {
        if pixel.0[0] < 100 {
            dark += 1;
            let y = y * 1000 / 1250;
            assert!(x >= found.x && x <= found.x + found.width, "{x} {found:?}");
            assert!(y >= found.y && y <= found.y + found.height, "{y} {found:?}");
        }
    }
    assert!(dark > 1000, "{dark}");
}

#[test]
fn pages_are_drawn_as_wide_as_asked() {
    let png = picture(&fixture("two-pages.pdf"), 2, 300).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(png[16..20], 300_u32.to_be_bytes());
    assert_eq!(
        picture(&fixture("two-pages.pdf"), 3, 300),
        Err(ReadFailure::NothingThere)
    );
    assert_eq!(
        picture(&fixture("two-pages.pdf"), 0, 300),
        Err(ReadFailure::NothingThere)
    );
    // A page of the size of a field, and no more pixels than are allowed.
    let field = document(&objects("", "", "/MediaBox [0 0 1000000 1000000]"));
    let png = picture(&field, 1, 1_000_000).unwrap();
    let width = u32::from_be_bytes([png[16], png[17], png[18], png[19]]);
    assert!(width > 4_000 && width < 5_000, "{width}");
}
