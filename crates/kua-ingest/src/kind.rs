//! Telling a file's type by its content.
//!
//! Known types are told by their first bytes. What is left is text or not: text has
//! next to no control characters.

use kua_core::reading::{Place, ReadFailure};

/// How many bytes are looked at.
pub(crate) const HEAD: usize = 64 * 1024;

/// Refuses what is known to be another type than text.
pub(crate) fn refuse_known(head: &[u8]) -> Result<(), ReadFailure> {
    // A document that Office sealed is a packet with this name in it, in letters of two bytes.
    let sealed: Vec<u8> = b"EncryptedPackage"
        .iter()
        .flat_map(|byte| [*byte, 0])
        .collect();
    match known(head) {
        Some(("application/x-ole-storage", _)) if contains(head, &sealed) => {
            Err(ReadFailure::Protected {
                name: "an Office document".to_owned(),
            })
        }
        Some((media_type, name)) => Err(ReadFailure::Unsupported {
            media_type: media_type.to_owned(),
            name: name.to_owned(),
        }),
        None => Ok(()),
    }
}

/// Refuses bytes that are no text in an encoding based on ASCII: more than one control byte in a hundred.
pub(crate) fn refuse_binary(head: &[u8]) -> Result<(), ReadFailure> {
    let is_control = |byte: &u8| matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F);
    let controls = head.iter().filter(|byte| is_control(byte)).count();
    if controls == 0 || controls * 100 < head.len() {
        return Ok(());
    }
    let at = head.iter().position(is_control).unwrap_or(0);
    let lines = head.iter().take(at).filter(|byte| **byte == b'\n').count();
    Err(ReadFailure::Binary {
        byte: head.get(at).copied().unwrap_or(0),
        place: Place {
            byte: u64::try_from(at).unwrap_or(u64::MAX),
            line: u64::try_from(lines).unwrap_or(0).saturating_add(1),
        },
    })
}

/// First bytes, media type, name.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "application/pdf", "a PDF document"),
    (b"{\\rtf", "application/rtf", "a rich text document (RTF)"),
    (b"%!PS", "application/postscript", "a PostScript document"),
    (
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "application/x-ole-storage",
        "an old Office document",
    ),
    (b"\x89PNG\r\n\x1A\n", "image/png", "a PNG picture"),
    (b"\xFF\xD8\xFF", "image/jpeg", "a JPEG picture"),
    (b"GIF87a", "image/gif", "a GIF picture"),
    (b"GIF89a", "image/gif", "a GIF picture"),
    (b"II*\0", "image/tiff", "a TIFF picture"),
    (b"MM\0*", "image/tiff", "a TIFF picture"),
    (b"8BPS", "image/vnd.adobe.photoshop", "a Photoshop picture"),
    (b"\0\0\x01\0", "image/x-icon", "an icon"),
    (b"AT&TFORM", "image/vnd.djvu", "a DjVu document"),
    (b"\x1F\x8B", "application/gzip", "a gzip archive"),
    (b"BZh", "application/x-bzip2", "a bzip2 archive"),
    (b"\xFD7zXZ\0", "application/x-xz", "an xz archive"),
    (b"\x28\xB5\x2F\xFD", "application/zstd", "a zstd archive"),
    (
        b"7z\xBC\xAF\x27\x1C",
        "application/x-7z-compressed",
        "a 7z archive",
    ),
    (b"Rar!\x1A\x07", "application/vnd.rar", "a RAR archive"),
    (b"ID3", "audio/mpeg", "an MP3 recording"),
    (b"\xFF\xFB", "audio/mpeg", "an MP3 recording"),
    (b"OggS", "audio/ogg", "an Ogg recording"),
    (b"fLaC", "audio/flac", "a FLAC recording"),
    (b"#!AMR", "audio/amr", "an AMR recording"),
    (
        b"\x1A\x45\xDF\xA3",
        "video/x-matroska",
        "a Matroska or WebM film",
    ),
    (
        b"SQLite format 3\0",
        "application/vnd.sqlite3",
        "an SQLite database",
    ),
    (b"\x7FELF", "application/x-elf", "a program"),
    (
        b"\xCA\xFE\xBA\xBE",
        "application/x-mach-binary",
        "a program",
    ),
    (
        b"\xCF\xFA\xED\xFE",
        "application/x-mach-binary",
        "a program",
    ),
    (
        b"age-encryption.org/v1",
        "application/x-age",
        "a file sealed with age",
    ),
    (
        b"-----BEGIN AGE ENCRYPTED FILE-----",
        "application/x-age",
        "a file sealed with age",
    ),
    (
        b"-----BEGIN PGP MESSAGE-----",
        "application/pgp-encrypted",
        "a message sealed with OpenPGP",
    ),
    (
        b"\xA1\xB2\xC3\xD4",
        "application/vnd.tcpdump.pcap",
        "recorded network traffic",
    ),
];

/// Names inside a zip that tell what it is.
const ZIPPED: &[(&[u8], &str, &str)] = &[
    (
        b"word/",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a Word document (DOCX)",
    ),
    (
        b"xl/",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "an Excel workbook (XLSX)",
    ),
    (
        b"ppt/",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "a PowerPoint presentation (PPTX)",
    ),
    (
        b"application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text",
        "an OpenDocument text (ODT)",
    ),
    (
        b"application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet",
        "an OpenDocument table (ODS)",
    ),
    (
        b"application/epub+zip",
        "application/epub+zip",
        "an electronic book (EPUB)",
    ),
    (
        b"datapackage.json",
        "application/wacz",
        "a web archive (WACZ)",
    ),
];

fn known(head: &[u8]) -> Option<(&'static str, &'static str)> {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        let inside = ZIPPED.iter().find(|(name, _, _)| contains(head, name));
        return Some(
            inside.map_or(("application/zip", "a zip archive"), |(_, kind, name)| {
                (kind, name)
            }),
        );
    }
    let by_signature = SIGNATURES
        .iter()
        .find(|(bytes, _, _)| head.starts_with(bytes));
    if let Some((_, media_type, name)) = by_signature {
        return Some((media_type, name));
    }
    match (head.get(..4), head.get(4..8), head.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => Some(("image/webp", "a WebP picture")),
        (Some(b"RIFF"), _, Some(b"WAVE")) => Some(("audio/wav", "a WAV recording")),
        (Some(b"RIFF"), _, Some(b"AVI ")) => Some(("video/x-msvideo", "an AVI film")),
        (_, Some(b"ftyp"), Some(brand)) => Some(match brand {
            b"heic" | b"heix" | b"mif1" => ("image/heic", "a HEIC picture"),
            b"avif" => ("image/avif", "an AVIF picture"),
            b"M4A " => ("audio/mp4", "an MP4 recording"),
            b"qt  " => ("video/quicktime", "a QuickTime film"),
            _ => ("video/mp4", "an MP4 film"),
        }),
        // These two begin like words, so a second look is needed.
        _ if head.starts_with(b"BM") && head.get(6..10) == Some(&[0, 0, 0, 0]) => {
            Some(("image/bmp", "a BMP picture"))
        }
        _ if head.starts_with(b"MZ") && head.iter().take(64).any(|byte| *byte == 0) => {
            Some(("application/vnd.microsoft.portable-executable", "a program"))
        }
        _ => None,
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(head: &[u8], media_type: Option<&str>) {
        assert_eq!(known(head).map(|(found, _)| found), media_type);
    }

    #[test]
    fn types_are_told_by_their_first_bytes() {
        check(b"%PDF-1.7\n%\xE2\xE3", Some("application/pdf"));
        check(b"\x89PNG\r\n\x1A\n\0\0", Some("image/png"));
        check(
            b"PK\x03\x04....word/document.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        );
        check(b"PK\x03\x04....a.txt", Some("application/zip"));
        check(b"\0\0\0\x18ftypheic", Some("image/heic"));
        check(b"RIFF....WAVEfmt ", Some("audio/wav"));
    }

    #[test]
    fn a_sealed_office_document_is_said_to_be_protected() {
        let letters = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
        let bytes: Vec<u8> = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
            .iter()
            .copied()
            .chain(letters)
            .collect();
        assert_eq!(refuse_known(&bytes).unwrap_err().code(), "protected");
    }

    #[test]
    fn words_that_look_like_signatures_are_words() {
        check(b"BM is an abbreviation of some length", None);
        check(
            b"MZ is an abbreviation too, and there are many, so this line is long enough",
            None,
        );
        check("Алматы".as_bytes(), None);
        check(b"", None);
    }

    #[test]
    fn control_bytes_tell_a_binary_file() {
        let noise: Vec<u8> = (0..2_000_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        assert!(matches!(
            refuse_binary(&noise),
            Err(ReadFailure::Binary { .. })
        ));
        let failure = refuse_binary(b"one\ntwo\0").unwrap_err();
        assert_eq!(
            failure,
            ReadFailure::Binary {
                byte: 0,
                place: Place { byte: 7, line: 2 }
            }
        );
        assert!(refuse_binary(b"").is_ok());
        assert!(refuse_binary(b"plain words with a tab\t and \x1B[1m an escape").is_ok());
        let one_in_many = format!("{}\u{0}", "word ".repeat(40));
        assert!(refuse_binary(one_in_many.as_bytes()).is_ok());
    }
}
