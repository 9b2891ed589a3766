//! Reads files in this process and prints what came out: `read_here FILE...`.
#![allow(clippy::print_stdout)]

use std::path::Path;

use kua_core::reading::ReadRequest;

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                println!("{path}: {error}");
                continue;
            }
        };
        let extension = kua_ingest::extension(Path::new(&path));
        let request = ReadRequest {
            extension,
            ..ReadRequest::default()
        };
        match kua_ingest::read_bytes_here(&request, &bytes) {
            Ok(reading) => {
                println!(
                    "=== {path}: {} {} {:?}",
                    reading.media_type, reading.encoding, reading.language
                );
                println!(
                    "title {:?}, publisher {:?}",
                    reading.title, reading.publisher
                );
                if let Some(date) = &reading.published {
                    println!("published {:?}, EDTF {:?}", date.written, date.edtf);
                }
                for text in &reading.texts {
                    println!("--- {:?}\n{}", text.role, text.content);
                }
                for notice in &reading.notices {
                    println!("! {notice:?}");
                }
            }
            Err(failure) => println!("=== {path}: {failure}"),
        }
    }
}
