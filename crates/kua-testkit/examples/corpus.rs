//! Writes made-up press releases into a folder: `corpus FOLDER COUNT [SEED]`.

use std::process::ExitCode;

use kua_testkit::world::World;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let folder = words.first().map(std::path::PathBuf::from);
    let count = words.get(1).and_then(|word| word.parse::<usize>().ok());
    let seed = words
        .get(2)
        .map_or(Some(1), |word| word.parse::<u64>().ok());
    let (Some(folder), Some(count), Some(seed)) = (folder, count, seed) else {
        return ExitCode::from(2);
    };
    for release in World::new(seed).take(count) {
        if std::fs::write(folder.join(&release.file), &release.text).is_err() {
            return ExitCode::from(1);
        }
    }
    ExitCode::SUCCESS
}
