//! Floors under how well pairs of names are told apart, on the development pairs where they are
//! there. The weights were fitted to them, so these say that nothing was lost, not how good it is
//! on others: `examples/fit.rs` prints that.

use std::path::Path;

use kua_names::comparison::compare;
use kua_names::name::Name;

/// Pairs of scripts and the least F1, in per cent, at a likelihood of one half.
const FLOORS: &[(&str, usize)] = &[
    ("Arab-Arab", 94),
    ("Arab-Cyrl", 95),
    ("Arab-Hani", 80),
    ("Arab-Latn", 94),
    ("Cyrl-Cyrl", 97),
    ("Cyrl-Hani", 82),
    ("Cyrl-Latn", 96),
    ("Hani-Latn", 76),
    ("Latn-Latn", 89),
];

#[test]
fn pairs_are_told_apart() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/names/dev-pairs.tsv");
    let Ok(text) = std::fs::read_to_string(file) else {
        // A clone without the pairs: the laws are tested all the same.
        return;
    };
    for (scripts, least) in FLOORS {
        let (mut right, mut found, mut all) = (0, 0, 0);
        for line in text.lines().skip(1) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [first, script, second, other_script, same, ..] = fields.as_slice() else {
                panic!("a line of the pairs has too few columns");
            };
            let mut pair = [*script, *other_script];
            pair.sort_unstable();
            if pair.join("-") != *scripts {
                continue;
            }
            let likely = compare(&Name::read(first), &Name::read(second)).likelihood >= 0.5;
            let same = *same == "1";
            right += usize::from(likely && same);
            found += usize::from(likely);
            all += usize::from(same);
        }
        assert!(all > 50, "{scripts} has {all} pairs");
        let f1 = 200 * right / (found + all);
        assert!(f1 >= *least, "{scripts}: {f1} is less than {least}");
    }
}
