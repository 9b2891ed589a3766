//! Prints what describes the pairs of names of a table: `same KIND numbers…`, one line for each way
//! of reading a pair, for `examples/fit.py`-like work by hand.
use kua_names::compare::alignments;
use kua_names::name::Name;
use std::io::Write as _;

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).expect("PAIRS.tsv")).expect("pairs");
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for (number, line) in text.lines().skip(1).enumerate() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (first, second) = (Name::read(fields[0]), Name::read(fields[2]));
        for alignment in alignments(&first, &second) {
            write!(out, "{number}\t{}\t{}", fields[4], alignment.kind).expect("output");
            for value in alignment.features {
                write!(out, "\t{value}").expect("output");
            }
            writeln!(out).expect("output");
        }
    }
}
