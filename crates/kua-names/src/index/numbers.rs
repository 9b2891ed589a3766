//! The numbers of things that are kept elsewhere, found by what they are.

use std::hash::{BuildHasher, Hash, RandomState};

/// Stands for a free place.
const FREE: u32 = u32::MAX;

/// A table of numbers that holds no thing itself, so that a thing is in memory once.
///
/// The first free place behind the one that the hash names is taken, as in D. E. Knuth, *The art of
/// computer programming* 3, 6.4, algorithm L.
#[derive(Default)]
pub(super) struct Numbers {
    places: Vec<u32>,
    count: usize,
    hasher: RandomState,
}

impl Numbers {
    fn start(&self, hash: u64) -> usize {
        usize::try_from(hash & 0xffff_ffff).unwrap_or(0) & self.places.len().saturating_sub(1)
    }

    fn hash(&self, thing: &(impl Hash + ?Sized)) -> u64 {
        self.hasher.hash_one(thing)
    }

    /// Returns the number of a thing that is there; `same` says whether a number is the thing's.
    pub(super) fn get(
        &self,
        thing: &(impl Hash + ?Sized),
        same: impl Fn(u32) -> bool,
    ) -> Option<u32> {
        let mut at = self.start(self.hash(thing));
        loop {
            match self.places.get(at).copied() {
                None | Some(FREE) => return None,
                Some(number) if same(number) => return Some(number),
                Some(_) => at = (at + 1) & (self.places.len() - 1),
            }
        }
    }

    /// Puts in the number of a thing that is not there; `of` returns the thing of a number.
    pub(super) fn put<T: Hash>(&mut self, number: u32, of: impl Fn(u32) -> Option<T>) {
        if self.places.len() * 3 <= self.count * 4 {
            let bigger = vec![FREE; (self.places.len() * 2).max(16)];
            for number in std::mem::replace(&mut self.places, bigger) {
                if number != FREE
                    && let Some(thing) = of(number)
                {
                    self.place(number, &thing);
                }
            }
        }
        if let Some(thing) = of(number) {
            self.place(number, &thing);
            self.count += 1;
        }
    }

    fn place(&mut self, number: u32, thing: &impl Hash) {
        let mut at = self.start(self.hash(thing));
        while let Some(place) = self.places.get_mut(at) {
            if *place == FREE {
                *place = number;
                return;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_has_its_number() {
        let things: Vec<String> = (0..1_000).map(|at| format!("thing {at}")).collect();
        let of = |number: u32| things.get(number as usize).map(String::as_str);
        let mut numbers = Numbers::default();
        for number in 0..1_000 {
            assert_eq!(
                numbers.get(&of(number).unwrap(), |other| of(other) == of(number)),
                None
            );
            numbers.put(number, of);
        }
        for number in 0..1_000 {
            let found = numbers.get(&of(number).unwrap(), |other| of(other) == of(number));
            assert_eq!(found, Some(number));
        }
    }
}
