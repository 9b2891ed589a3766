//! HEIC pictures, as telephones write them.
//!
//! The library is young and was fuzzed by others; it has no unsafe code, starts no thread
//! as it is built here, and runs in a worker like all of this.

use heic_rs::{DecodeOptions, Error, PixelLayout};
use image::{DynamicImage, RgbImage, RgbaImage};
use kua_core::reading::ReadFailure;

use super::{File, MOST_PIXELS, beyond, damaged};

pub(super) const NAME: &str = "a HEIC picture";

/// Tells such a picture by its brands.
pub(super) fn is_there(bytes: &[u8]) -> bool {
    const BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"];
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8) == Some(b"ftyp".as_slice()) && BRANDS.contains(&brand)
}

/// Reads width and height as it is to be shown.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), ReadFailure> {
    let told = heic_rs::probe(bytes).map_err(|error| failure(&error))?;
    Ok((told.width, told.height))
}

/// Unpacks the pixels, turned upright.
pub(super) fn pixels(file: &File<'_>) -> Result<DynamicImage, ReadFailure> {
    /// What a pixel takes while it is unpacked and put together, in bytes.
    const BYTES: u64 = 12;
    let told = heic_rs::probe(file.bytes).map_err(|error| failure(&error))?;
    let layout = match told.has_alpha {
        true => PixelLayout::Rgba8,
        false => PixelLayout::Rgb8,
    };
    let options = DecodeOptions {
        layout,
        max_pixels: Some(MOST_PIXELS.min(file.limits.memory_bytes / BYTES)),
        threads: Some(1),
        ..DecodeOptions::default()
    };
    let found = heic_rs::decode(file.bytes, &options).map_err(|error| failure(&error))?;
    let (width, height) = (found.width, found.height);
    let picture = match found.layout {
        PixelLayout::Rgba8 => {
            RgbaImage::from_raw(width, height, found.data).map(DynamicImage::ImageRgba8)
        }
        PixelLayout::Rgb8 => {
            RgbImage::from_raw(width, height, found.data).map(DynamicImage::ImageRgb8)
        }
        _ => None,
    };
    picture.ok_or_else(|| damaged(NAME, "pixels"))
}

fn failure(error: &Error) -> ReadFailure {
    match error {
        Error::PixelLimit { max_pixels, .. } => beyond("pixels", *max_pixels),
        Error::Unsupported(_) => damaged(NAME, "a kind of pixels that is not known"),
        Error::Truncated(_) => damaged(NAME, "end"),
        _ => damaged(NAME, "pixels"),
    }
}
