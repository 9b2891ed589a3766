//! Pictures: what they say of themselves, and a copy for the eye without any of it.
//!
//! A picture has no text; recognising the letters in it is another step. Its size is
//! read from its head before room is made for a single pixel.

mod exif;
mod heif;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage, Rgba,
};
use kua_core::reading::{Area, MetadataCode, NoticeCode, ReadFailure, ReadNotice, Reading};

use super::{File, FileImporter, Output, beyond, xmp};

/// The most pixels of a picture: the largest sensors of telephones have 200 million.
const MOST_PIXELS: u64 = 250_000_000;

/// Reads pictures.
pub(crate) const IMPORTER: FileImporter = FileImporter {
    media_types: &[
        "image/jpeg",
        "image/png",
        "image/tiff",
        "image/webp",
        "image/gif",
        "image/heic",
    ],
    extensions: &[
        "jpg", "jpeg", "jpe", "png", "tif", "tiff", "webp", "gif", "heic", "heif", "hif",
    ],
    recognises: |file| kind(file.bytes).is_some(),
    read,
    unpack: None,
    picture: Some(picture),
};

/// Who unpacks the pixels.
#[derive(Clone, Copy)]
enum Format {
    /// The library of pictures.
    Image(ImageFormat),
    /// The one of HEIC.
    Heif,
}

/// A format, its media type and its name in words.
type Kind = (Format, &'static str, &'static str);

/// Tells a picture by its first bytes.
fn kind(bytes: &[u8]) -> Option<Kind> {
    let (format, media_type, name) = match bytes {
        [0xFF, 0xD8, 0xFF, ..] => (ImageFormat::Jpeg, "image/jpeg", "a JPEG picture"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => {
            (ImageFormat::Png, "image/png", "a PNG picture")
        }
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
            (ImageFormat::Tiff, "image/tiff", "a TIFF picture")
        }
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => (ImageFormat::WebP, "image/webp", "a WebP picture"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => {
            (ImageFormat::Gif, "image/gif", "a GIF picture")
        }
        _ if heif::is_there(bytes) => return Some((Format::Heif, "image/heic", heif::NAME)),
        _ => return None,
    };
    Some((Format::Image(format), media_type, name))
}

fn read(file: &File<'_>, _output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let kind = kind(file.bytes).ok_or(ReadFailure::NothingThere)?;
    let (_, media_type, _) = kind;
    let (width, height) = guarded(kind, || size(file.bytes, kind))?;
    let mut reading = Reading::of(media_type, "");
    reading.pages = Some(1);
    reading.tell(MetadataCode::Dimensions, &format!("{width} x {height}"));
    // Metadata that cannot be read is no reason to refuse the picture.
    let told = catch_unwind(AssertUnwindSafe(|| {
        let mut facts = Reading::of(media_type, "");
        let has_place = exif::tell(file.bytes, &mut facts);
        if let Some(packet) = xmp::packet(file.bytes) {
            xmp::tell_packet(packet, &mut facts);
        }
        (facts, has_place)
    }));
    match told {
        Ok((facts, has_place)) => {
            reading.title = facts.title;
            reading.metadata.extend(facts.metadata);
            if has_place {
                let notice = ReadNotice::new(NoticeCode::PositionInside);
                reading.notices.push(notice);
            }
        }
        Err(_) => reading
            .notices
            .push(ReadNotice::new(NoticeCode::Damaged).with("part", "facts")),
    }
    if media_type == "image/tiff" && exif::has_more_pictures(file.bytes) {
        let notice = ReadNotice::new(NoticeCode::LimitReached);
        let notice = notice.with("limit", "pages").with("value", 1);
        reading.notices.push(notice);
    }
    xmp::tell_second_kind(file.bytes, &mut reading);
    Ok(reading)
}

/// Reads width and height out of the head, and refuses what no screen and no memory can hold.
fn size(bytes: &[u8], (format, _, name): Kind) -> Result<(u32, u32), ReadFailure> {
    let (width, height) = match format {
        Format::Heif => heif::size(bytes)?,
        Format::Image(format) => ImageReader::with_format(Cursor::new(bytes), format)
            .into_dimensions()
            .map_err(|error| failure(&error, name))?,
    };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(beyond("pixels", MOST_PIXELS));
    }
    Ok((width, height))
}

/// Draws it so many pixels wide, upright, as PNG without metadata; never wider than it is.
fn picture(file: &File<'_>, page: u32, width: u32) -> Result<Vec<u8>, ReadFailure> {
    if page != 1 {
        return Err(ReadFailure::NothingThere);
    }
    let kind = kind(file.bytes).ok_or(ReadFailure::NothingThere)?;
    guarded(kind, || {
        size(file.bytes, kind)?;
        draw(file, kind, width)
    })
}

/// Draws it anew at its own size, upright, with these areas in solid black, as PNG without metadata.
///
/// What lay under an area is in no pixel of what comes out: it is drawn over before
/// anything is packed, and nothing of the file but its pixels is taken along.
pub(crate) fn cover(file: &File<'_>, areas: &[Area]) -> Result<Vec<u8>, ReadFailure> {
    let kind = kind(file.bytes).ok_or(ReadFailure::NothingThere)?;
    guarded(kind, || {
        size(file.bytes, kind)?;
        let (mut whole, orientation) = pixels(file, kind)?;
        whole.apply_orientation(orientation);
        // Nothing shines through: what is not solid stands on white.
        let mut flat = on_white(&whole);
        drop(whole);
        for area in areas {
            blacken(&mut flat, *area);
        }
        packed(&DynamicImage::ImageRgb8(flat), kind)
    })
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let clear = picture.to_rgba8();
    let mut flat = RgbImage::new(clear.width(), clear.height());
    for (to, from) in flat.pixels_mut().zip(clear.pixels()) {
        let Rgba([red, green, blue, alpha]) = *from;
        let over = |colour: u8| {
            let alpha = u16::from(alpha);
            let sum = u16::from(colour) * alpha + 255 * (255 - alpha);
            u8::try_from(sum / 255).unwrap_or(255)
        };
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    flat
}

/// Makes every pixel black that an area touches.
fn blacken(picture: &mut RgbImage, area: Area) {
    let side = |at: u16, length: u16, whole: u32| {
        let (unit, whole) = (u64::from(Area::WHOLE), u64::from(whole));
        let first = u64::from(at) * whole / unit;
        let last = (u64::from(at) + u64::from(length)) * whole;
        let last = last.div_ceil(unit).min(whole);
        let number = |place: u64| u32::try_from(place).unwrap_or(u32::MAX);
        (number(first), number(last))
    };
    let (left, right) = side(area.x, area.width, picture.width());
    let (top, bottom) = side(area.y, area.height, picture.height());
    for y in top..bottom {
        for x in left..right {
            if let Some(pixel) = picture.get_pixel_mut_checked(x, y) {
                *pixel = Rgb([0, 0, 0]);
            }
        }
    }
}

/// Unpacks the pixels, and says how they are to be turned.
fn pixels(file: &File<'_>, kind: Kind) -> Result<(DynamicImage, Orientation), ReadFailure> {
    let (format, _, name) = kind;
    let failure = |error: ImageError| failure(&error, name);
    let format = match format {
        // It comes upright: how it is to be turned stands in its boxes, not in what a camera wrote.
        Format::Heif => return Ok((heif::pixels(file)?, Orientation::NoTransforms)),
        Format::Image(format) => format,
    };
    let mut limits = Limits::no_limits();
    // What else is in memory: the file, the copy, the answer.
    limits.max_alloc = Some(file.limits.memory_bytes.saturating_mul(3) / 4);
    let mut reader = ImageReader::with_format(Cursor::new(file.bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(failure)?;
    let orientation = decoder.orientation().map_err(failure)?;
    let whole = DynamicImage::from_decoder(decoder).map_err(failure)?;
    Ok((whole, orientation))
}

/// Packs pixels as PNG.
fn packed(picture: &DynamicImage, (_, _, name): Kind) -> Result<Vec<u8>, ReadFailure> {
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|error| failure(&error, name))?;
    Ok(png.into_inner())
}

fn draw(file: &File<'_>, kind: Kind, width: u32) -> Result<Vec<u8>, ReadFailure> {
    let (whole, orientation) = pixels(file, kind)?;
    let is_on_its_side = matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let across = if is_on_its_side {
        whole.height()
    } else {
        whole.width()
    };
    let along = if is_on_its_side {
        whole.width()
    } else {
        whole.height()
    };
    let wide = width.clamp(1, across.max(1));
    let high = u64::from(along) * u64::from(wide) / u64::from(across.max(1));
    let high = u32::try_from(high).unwrap_or(u32::MAX).max(1);
    let (to_width, to_height) = if is_on_its_side {
        (high, wide)
    } else {
        (wide, high)
    };
    let mut small = if (to_width, to_height) == (whole.width(), whole.height()) {
        whole
    } else {
        whole.thumbnail_exact(to_width, to_height)
    };
    small.apply_orientation(orientation);
    let small = match small.color().has_alpha() {
        true => DynamicImage::ImageRgba8(small.into_rgba8()),
        false => DynamicImage::ImageRgb8(small.into_rgb8()),
    };
    packed(&small, kind)
}

/// A decoder that loses its way takes only this picture with it.
fn guarded<T>(
    (_, _, name): Kind,
    act: impl FnOnce() -> Result<T, ReadFailure>,
) -> Result<T, ReadFailure> {
    catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|_| Err(damaged(name, "pixels")))
}

fn failure(error: &ImageError, name: &str) -> ReadFailure {
    match error {
        ImageError::Limits(_) => beyond("pixels", MOST_PIXELS),
        ImageError::Unsupported(_) => damaged(name, "a kind of pixels that is not known"),
        _ => damaged(name, "pixels"),
    }
}

fn damaged(name: &str, part: &str) -> ReadFailure {
    ReadFailure::Damaged {
        name: name.to_owned(),
        part: part.to_owned(),
    }
}
