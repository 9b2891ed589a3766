//! Many lists of numbers, most of them short, that only grow.

/// The numbers that the first stretch of a list has room for; each next one has twice as many. Up to
/// four numbers that are put in one after the other stay together if all come in so many.
const FIRST: usize = 4;

/// The longest stretch.
const LONGEST: usize = 1_024;

/// Lists of numbers in one row of memory.
///
/// A list is a chain of stretches, each twice as long as the one before, as in S. Büttcher and
/// C. L. A. Clarke, "Indexing time vs. query time: trade-offs in dynamic information retrieval
/// systems", CIKM 2005: no list is ever moved, a short one wastes little, and a long one is read
/// nearly as fast as if it were in one piece. The place behind a stretch says where the next begins.
#[derive(Default)]
pub(super) struct Lists {
    row: Vec<u32>,
    lists: Vec<List>,
}

#[derive(Clone, Copy)]
struct List {
    first: u32,
    /// Where the next number goes, and how many more fit there.
    next: u32,
    room: u16,
    /// How long the stretch is that is being filled.
    stretch: u16,
    count: u32,
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Lists {
    /// Starts a list and returns its number.
    pub(super) fn start(&mut self) -> u32 {
        let number = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.lists.push(List {
            first: u32::MAX,
            next: u32::MAX,
            room: 0,
            stretch: 0,
            count: 0,
        });
        number
    }

    /// Puts a number behind the others of a list.
    pub(super) fn push(&mut self, list: u32, number: u32) {
        let Some(list) = self.lists.get_mut(place(list)) else {
            return;
        };
        if list.room == 0 {
            let length = (usize::from(list.stretch) * 2).clamp(FIRST, LONGEST);
            let Ok(start) = u32::try_from(self.row.len()) else {
                return;
            };
            if list.first == u32::MAX {
                list.first = start;
            } else if let Some(link) = self.row.get_mut(place(list.next)) {
                *link = start;
            }
            self.row.resize(self.row.len() + length + 1, u32::MAX);
            list.next = start;
            list.room = u16::try_from(length).unwrap_or(0);
            list.stretch = list.room;
        }
        if let Some(free) = self.row.get_mut(place(list.next)) {
            *free = number;
            list.next += 1;
            list.room -= 1;
            list.count += 1;
        }
    }

    /// Returns how many numbers a list has.
    pub(super) fn count(&self, list: u32) -> usize {
        self.lists
            .get(place(list))
            .map_or(0, |list| place(list.count))
    }

    /// Returns the stretches of a list, in the order in which they were filled.
    pub(super) fn stretches(&self, list: u32) -> impl Iterator<Item = &[u32]> {
        let (mut start, mut left) = self
            .lists
            .get(place(list))
            .map_or((0, 0), |list| (place(list.first), place(list.count)));
        let mut length = FIRST;
        std::iter::from_fn(move || {
            if left == 0 {
                return None;
            }
            let stretch = self.row.get(start..start + length.min(left))?;
            start = self.row.get(start + length).map_or(0, |next| place(*next));
            left -= stretch.len();
            length = (length * 2).min(LONGEST);
            Some(stretch)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_what_was_put_in() {
        let mut lists = Lists::default();
        let numbers: Vec<u32> = (0..5).map(|_| lists.start()).collect();
        let longest = 5_000;
        for at in 0..longest {
            for list in &numbers {
                if at % (list * 7 + 1) == 0 {
                    lists.push(*list, at);
                }
            }
        }
        let empty = lists.start();
        assert_eq!(lists.stretches(empty).count(), 0);
        for list in numbers {
            let found: Vec<u32> = lists.stretches(list).flatten().copied().collect();
            let expected: Vec<u32> = (0..longest).filter(|at| at % (list * 7 + 1) == 0).collect();
            assert_eq!(found, expected);
            assert_eq!(lists.count(list), expected.len());
        }
        assert_eq!(lists.stretches(99).count(), 0);
    }
}
