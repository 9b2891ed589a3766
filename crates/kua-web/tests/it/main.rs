//! The desk in process: every page, every form, and who may talk to it at all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod chats;
mod desk;
mod files;
mod flow;
mod guard;
mod html;
mod law;
mod learning;
mod lists;
mod media;
mod pages;
mod pairs;
mod pictures;
mod places;
mod recognising;
mod sentences;
mod wording;
mod world;

#[test]
fn no_file_of_tests_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = std::fs::read_to_string(folder.join("main.rs")).unwrap();
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || main.contains(&format!("mod {module};")),
            "{name}"
        );
    }
}
