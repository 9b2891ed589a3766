//! Log files that were changed, cut or put together falsely; both verifiers must see it.

use kua_crypto::Leaf;
use kua_crypto::logfile::{self, Entry, LogFileError, Section, SectionReport};
use kua_testkit::verifier;

use crate::fixtures::{is_sound, make_whole, sections, sign_again, small_logs, stray_leaf};

fn report(sections: &[Section]) -> Vec<SectionReport> {
    logfile::verify(sections, 2, |_| Vec::new())
}

fn second_refuses(sections: &[Section]) -> bool {
    verifier::check_log(&logfile::write(sections).unwrap()).is_err()
}

#[test]
fn no_bit_of_a_log_file_can_change() {
    let mut flipped = 0;
    for file in small_logs() {
        assert!(is_sound(&file) && verifier::check_log(&file).is_ok());
        for bit in (0..file.len() * 8).step_by(3) {
            let mut changed = file.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(logfile::read(&changed).is_err(), "bit {bit}");
            assert!(verifier::check_log(&changed).is_err(), "bit {bit}");
            flipped += 1;
        }
    }
    assert!(flipped > 10_000);
}

#[test]
fn a_change_that_was_made_whole_again_is_still_found() {
    let mut flipped = 0;
    for file in small_logs() {
        for bit in (0..(file.len() - 37) * 8).step_by(61) {
            let mut changed = file.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            make_whole(&mut changed);
            assert!(!is_sound(&changed), "byte {} bit {}", bit / 8, bit % 8);
            let second = verifier::check_log(&changed);
            let clean = second.is_ok_and(|parts| parts.iter().all(|part| part.missing.is_empty()));
            assert!(!clean, "byte {} bit {}", bit / 8, bit % 8);
            flipped += 1;
        }
    }
    assert!(flipped > 500);
}

#[test]
fn a_cut_file_is_damaged_wherever_it_was_cut() {
    let file = small_logs().remove(0);
    for keep in 0..file.len() {
        assert!(matches!(
            logfile::read(&file[..keep]),
            Err(LogFileError::Damaged)
        ));
        assert!(verifier::check_log(&file[..keep]).is_err());
    }
    let longer = [&file[..], b"x"].concat();
    assert!(matches!(logfile::read(&longer), Err(LogFileError::Damaged)));
}

#[test]
fn a_newer_version_is_named() {
    let mut file = small_logs().remove(0);
    file[5] = 2;
    make_whole(&mut file);
    assert!(matches!(
        logfile::read(&file),
        Err(LogFileError::Version(2))
    ));
}

#[test]
fn a_payload_that_is_gone_without_an_erasure_is_missing() {
    let mut sections = sections();
    let id = sections[0].entries[1].leaf.id();
    sections[0].entries[1].content = None;
    let report = report(&sections);
    let [one, other] = report.as_slice() else {
        panic!("two logs");
    };
    assert_eq!(one.missing, [id]);
    assert!(!one.is_sound() && other.is_sound());
    let findings = verifier::check_log(&logfile::write(&sections).unwrap()).unwrap();
    assert!(findings.iter().any(|finding| finding.missing == [1]));
}

#[test]
fn a_payload_of_another_statement_is_wrong() {
    let mut sections = sections();
    sections[0].entries[1].content = sections[0].entries[0].content.clone();
    assert_eq!(
        report(&sections)[0].wrong,
        [sections[0].entries[1].leaf.id()]
    );
    assert!(second_refuses(&sections));
}

#[test]
fn leaves_that_were_dropped_swapped_or_added_are_found() {
    let changes: [Change; 4] = [
        &|entries| drop(entries.pop()),
        &|entries| drop(entries.remove(1)),
        &|entries| entries.swap(1, 2),
        &|entries| entries.push(undisclosed(stray_leaf(9, vec![]))),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut sections = sections();
        change(&mut sections[0].entries);
        assert!(!report(&sections)[0].is_sound());
        assert!(second_refuses(&sections));
        // Even the log's own key cannot make a hole good; only the end can be cut with it.
        sign_again(&mut sections[0], "one");
        assert!(report(&sections)[0].root_agrees);
        assert_eq!(report(&sections)[0].wrong.is_empty(), number == 0);
    }
}

#[test]
fn a_parent_that_is_not_there_or_comes_later_is_found() {
    let before = sections();
    let next = before[0].entries.len() as u64;
    let good = stray_leaf(next, vec![before[0].entries[0].leaf.hash()]);
    let later = stray_leaf(next + 1, vec![]);
    for (leaves, wrong) in [
        (vec![good.clone()], None),
        (vec![stray_leaf(next, vec![[9; 32]])], Some(0)),
        (vec![stray_leaf(next, vec![later.hash()]), later], Some(0)),
        (
            vec![good.clone(), stray_leaf(next + 2, vec![good.hash()])],
            Some(1),
        ),
    ] {
        let mut sections = before.clone();
        sections[0]
            .entries
            .extend(leaves.iter().cloned().map(undisclosed));
        sign_again(&mut sections[0], "one");
        let report = report(&sections);
        let expected: Vec<_> = wrong.map(|at: usize| leaves[at].id()).into_iter().collect();
        assert_eq!(report[0].wrong, expected);
        assert!(report[0].root_agrees);
        assert_eq!(second_refuses(&sections), wrong.is_some());
    }
}

/// Something that somebody does to the entries of a log.
type Change = &'static dyn Fn(&mut Vec<Entry>);

fn undisclosed(leaf: Leaf) -> Entry {
    Entry {
        leaf,
        content: None,
    }
}
