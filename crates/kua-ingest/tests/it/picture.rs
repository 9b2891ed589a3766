//! Pictures: their facts, a copy without them, and what is made to fill memory.

use std::io::Cursor;

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage};
use kua_core::reading::{Area, MetadataCode, NoticeCode, ReadFailure, ReadRequest, Reading, Task};
use kua_ingest::{picture_here, read_bytes_here};

fn read(bytes: &[u8]) -> Result<Reading, ReadFailure> {
    read_bytes_here(&ReadRequest::default(), bytes)
}

fn draw(bytes: &[u8], width: u32) -> Result<Vec<u8>, ReadFailure> {
    let request = ReadRequest {
        task: Task::Picture { page: 1, width },
        ..ReadRequest::default()
    };
    picture_here(&request, bytes)
}

fn fact(reading: &Reading, code: MetadataCode) -> Option<&str> {
    let found = reading.metadata.iter().find(|fact| fact.code == code)?;
    Some(&found.value)
}

fn fixture(name: &str) -> Vec<u8> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/picture/");
    std::fs::read(format!("{root}{name}")).unwrap()
}

/// A picture whose left upper corner is red.
fn sample() -> DynamicImage {
    let mut pixels = RgbImage::from_pixel(40, 20, Rgb([250, 250, 250]));
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        if x < 10 && y < 10 {
            *pixel = Rgb([200, 0, 0]);
        }
    }
    DynamicImage::ImageRgb8(pixels)
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    sample().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn every_format_is_sized_and_drawn() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Tiff,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        let bytes = encoded(format);
        let reading = read(&bytes).unwrap();
        assert_eq!(reading.media_type, format.to_mime_type());
        assert_eq!(fact(&reading, MetadataCode::Dimensions), Some("40 x 20"));
        assert_eq!((reading.pages, reading.texts.len()), (Some(1), 0));
        let small = image::load_from_memory(&draw(&bytes, 20).unwrap()).unwrap();
        assert_eq!(small.dimensions(), (20, 10), "{format:?}");
        let corner = small.get_pixel(1, 1).0;
        assert!(corner[0] > 150 && corner[1] < 90, "{format:?}: {corner:?}");
        // Never wider than it is.
        let whole = image::load_from_memory(&draw(&bytes, 5_000).unwrap()).unwrap();
        assert_eq!(whole.dimensions(), (40, 20));
    }
}

#[test]
fn a_telephone_tells_device_time_and_place_and_the_copy_does_not() {
    let bytes = fixture("telephone.jpg");
    let reading = read(&bytes).unwrap();
    let check = |code, expected: &str| assert_eq!(fact(&reading, code), Some(expected));
    check(MetadataCode::Device, "Orbita X5");
    check(MetadataCode::DeviceNumber, "SN-000123");
    check(MetadataCode::Taken, "2019-03-04T10:20:30+06:00");
    check(MetadataCode::Position, "43.238950, 76.889710");
    check(MetadataCode::Author, "Zarina Tolenova");
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::PositionInside)
    );
    let copy = draw(&bytes, 4_000).unwrap();
    for word in [
        b"Orbita".as_slice(),
        b"SN-000123",
        b"Zarina",
        b"eXIf",
        b"tEXt",
        b"Exif",
    ] {
        assert!(!copy.windows(word.len()).any(|found| found == word));
    }
    let copy = image::load_from_memory(&copy).unwrap();
    // It lay on its side: what is at the top now was at the left.
    assert_eq!(copy.dimensions(), (20, 40));
    let corner = copy.get_pixel(17, 2).0;
    assert!(corner[0] > 150 && corner[1] < 90, "{corner:?}");
}

#[test]
fn a_heic_of_a_telephone_is_told_and_drawn_upright_and_covered() {
    let bytes = fixture("yard.heic");
    let reading = read(&bytes).unwrap();
    let check = |code, expected: &str| assert_eq!(fact(&reading, code), Some(expected));
    assert_eq!(reading.media_type, "image/heic");
    check(MetadataCode::Dimensions, "160 x 120");
    check(MetadataCode::Device, "Invented Phones IP-7");
    check(MetadataCode::Taken, "2019-03-11T14:05:09");
    check(MetadataCode::Position, "44.500000, 80.250000");
    let near = |bytes: &[u8], (x, y): (u32, u32), expected: [u8; 3]| {
        let picture = image::load_from_memory(bytes).unwrap();
        let found = picture.get_pixel(x, y).0;
        let close = expected
            .iter()
            .zip(found)
            .all(|(one, other)| one.abs_diff(other) < 12);
        assert!(close, "{found:?} at {x}, {y}");
    };
    let whole = draw(&bytes, 4_000).unwrap();
    near(&whole, (15, 15), [250, 230, 120]);
    near(&whole, (80, 80), [90, 50, 30]);
    near(&draw(&bytes, 80).unwrap(), (40, 40), [90, 50, 30]);
    // How it is to be turned stands in its boxes.
    let turned = draw(&fixture("turned.heic"), 4_000).unwrap();
    assert_eq!(
        image::load_from_memory(&turned).unwrap().dimensions(),
        (120, 160)
    );
    near(&turned, (104, 15), [250, 230, 120]);
    let request = ReadRequest {
        task: Task::Cover,
        cover: vec![Area {
            x: 0,
            y: 0,
            width: Area::WHOLE / 4,
            height: Area::WHOLE / 4,
        }],
        ..ReadRequest::default()
    };
    let covered = picture_here(&request, &bytes).unwrap();
    near(&covered, (15, 15), [0, 0, 0]);
    near(&covered, (80, 80), [90, 50, 30]);
}

#[test]
fn a_heic_that_was_cut_or_asks_for_too_much_is_refused() {
    let bytes = fixture("yard.heic");
    for length in [12, 40, bytes.len() / 2, bytes.len() - 200] {
        let cut = &bytes[..length];
        for failure in [read(cut).err(), draw(cut, 100).err()] {
            let code = failure.map(|failure| failure.code());
            assert!(matches!(code, None | Some("damaged")), "{code:?}");
        }
    }
    assert_eq!(
        draw(&bytes[..bytes.len() / 2], 100).unwrap_err().code(),
        "damaged"
    );
    let size = [160_u32.to_be_bytes(), 120_u32.to_be_bytes()].concat();
    let at = bytes.windows(8).position(|found| found == size).unwrap();
    let mut large = bytes;
    large[at..at + 8].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    assert_eq!(read(&large).unwrap_err().code(), "beyond");
}

#[test]
fn a_png_that_claims_too_much_is_refused_before_room_is_made() {
    let mut bytes = encoded(ImageFormat::Png);
    bytes[16..20].copy_from_slice(&65_535_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&65_535_u32.to_be_bytes());
    // The checksum is not looked at by everybody, so a right one is set.
    let sum = checksum(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    for failure in [read(&bytes).unwrap_err(), draw(&bytes, 100).unwrap_err()] {
        assert_eq!(failure.code(), "beyond", "{failure}");
        assert_eq!(failure.arguments()["limit"], "pixels");
    }
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg());
        }
    }
    !sum
}

#[test]
fn a_second_file_behind_a_picture_is_told() {
    let bytes = [
        encoded(ImageFormat::Jpeg),
        b"PK\x05\x06".to_vec(),
        vec![0; 18],
    ]
    .concat();
    let reading = read(&bytes).unwrap();
    assert_eq!(reading.media_type, "image/jpeg");
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::SecondKind)
    );
}

#[test]
fn more_pictures_in_a_tiff_are_told() {
    let reading = read(&fixture("two-pages.tif")).unwrap();
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::LimitReached)
    );
    assert!(
        read(&encoded(ImageFormat::Tiff))
            .unwrap()
            .notices
            .is_empty()
    );
}

#[test]
fn pictures_that_were_cut_or_changed_are_read_or_refused() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Tiff,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        let whole = encoded(format);
        for length in (0..whole.len()).step_by(7) {
            let _ = read(&whole[..length]);
            let _ = draw(&whole[..length], 16);
        }
        for at in 0..whole.len().min(600) {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            let _ = read(&bytes);
            let _ = draw(&bytes, 16);
        }
    }
    assert_eq!(read(b"\xFF\xD8\xFF").unwrap_err().code(), "damaged");
}

fn covered(bytes: &[u8], areas: &[&str]) -> Result<Vec<u8>, ReadFailure> {
    let request = ReadRequest {
        task: Task::Cover,
        cover: areas
            .iter()
            .map(|area| Area::from_percents(area).unwrap())
            .collect(),
        ..ReadRequest::default()
    };
    picture_here(&request, bytes)
}

#[test]
fn what_is_covered_is_in_no_pixel_of_the_copy() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Tiff,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        // The red corner is a quarter of the width and half of the height; a JPEG smears it a little.
        let copy = covered(&encoded(format), &["0 0 45 90"]).unwrap();
        let copy = image::load_from_memory_with_format(&copy, ImageFormat::Png).unwrap();
        assert_eq!(copy.dimensions(), (40, 20), "{format:?}");
        let copy = copy.to_rgb8();
        for (x, y, pixel) in copy.enumerate_pixels() {
            let Rgb([red, green, _]) = *pixel;
            if x < 18 && y < 18 {
                assert_eq!(*pixel, Rgb([0, 0, 0]), "{format:?} at {x}, {y}");
            } else {
                assert!(
                    red < 150 || green > 150,
                    "{format:?} at {x}, {y}: {pixel:?}"
                );
            }
        }
    }
}

#[test]
fn an_area_covers_every_pixel_that_it_touches() {
    let copy = covered(
        &encoded(ImageFormat::Png),
        &["49.99 49.99 0.02 0.02", "97.6 0 2.4 100"],
    )
    .unwrap();
    let copy = image::load_from_memory(&copy).unwrap().to_rgb8();
    let black = |x, y| copy.get_pixel(x, y) == &Rgb([0, 0, 0]);
    assert!(black(19, 9) && black(20, 9) && black(19, 10) && black(20, 10));
    assert!(!black(18, 9) && !black(21, 10) && !black(19, 8));
    assert!(black(39, 0) && black(39, 19) && !black(38, 0));
}

#[test]
fn nothing_shines_through_and_nothing_goes_along() {
    let mut clear = image::RgbaImage::from_pixel(10, 10, image::Rgba([90, 80, 70, 0]));
    clear.put_pixel(0, 0, image::Rgba([10, 20, 30, 255]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(clear)
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    let copy = covered(bytes.get_ref(), &["50 50 50 50"]).unwrap();
    let pixels = image::load_from_memory(&copy).unwrap();
    assert!(!pixels.color().has_alpha());
    let pixels = pixels.to_rgb8();
    assert_eq!(pixels.get_pixel(0, 0), &Rgb([10, 20, 30]));
    assert_eq!(
        pixels.get_pixel(3, 0),
        &Rgb([255, 255, 255]),
        "no colour that was not seen"
    );
}

#[test]
fn every_fixture_is_covered_upright_and_bare() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/picture");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "expected")
        {
            continue;
        }
        let original = std::fs::read(&path).unwrap();
        let copy = covered(&original, &["0 0 10 10"]).unwrap();
        let told = read(&copy).unwrap();
        let facts: Vec<MetadataCode> = told.metadata.iter().map(|fact| fact.code).collect();
        assert_eq!(facts, [MetadataCode::Dimensions], "{}", path.display());
        let upright = image::load_from_memory(&draw(&original, 50).unwrap()).unwrap();
        let copy = image::load_from_memory(&copy).unwrap();
        let lies = |picture: &DynamicImage| picture.width() > picture.height();
        assert_eq!(lies(&upright), lies(&copy), "{}", path.display());
        assert_eq!(copy.to_rgb8().get_pixel(0, 0), &Rgb([0, 0, 0]));
        count += 1;
    }
    assert!(count > 2);
}

#[test]
fn what_is_no_picture_is_not_covered() {
    let failure = covered(b"%PDF-1.4", &["0 0 10 10"]).unwrap_err();
    assert_eq!(failure, ReadFailure::NothingThere);
}
