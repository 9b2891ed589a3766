//! Numbers of pages in a few characters: `1-3,7`.

use std::fmt::Display;

/// Writes numbers that rise as ranges: `1-3,7`.
pub fn written_ranges<N>(numbers: &[N]) -> String
where
    N: Copy + Display + Into<u64>,
{
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for number in numbers.iter().map(|number| (*number).into()) {
        match ranges.last_mut() {
            Some((_, last)) if number == *last || number == *last + 1 => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let written: Vec<String> = ranges
        .into_iter()
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first}-{last}")
            }
        })
        .collect();
    written.join(",")
}

/// Reads what [`written_ranges`] wrote, up to a highest number; what is no range is passed over.
pub fn ranges_read(written: &str, highest: u32) -> Vec<u32> {
    let mut numbers: Vec<u32> = written
        .split(',')
        .filter_map(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let first = first.trim().parse::<u32>().ok()?;
            let last = last.trim().parse::<u32>().ok()?.min(highest);
            Some(first.max(1)..=last)
        })
        .flatten()
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_and_read_back() {
        let check = |numbers: &[u32], written: &str| {
            assert_eq!(written_ranges(numbers), written);
            assert_eq!(ranges_read(written, 100), numbers);
        };
        check(&[], "");
        check(&[4], "4");
        check(&[1, 2, 3, 7, 9, 10], "1-3,7,9-10");
    }

    #[test]
    fn what_is_typed_is_read_within_bounds() {
        assert_eq!(ranges_read("3-4000000000, x, 2, 0", 5), [2, 3, 4, 5]);
    }
}
