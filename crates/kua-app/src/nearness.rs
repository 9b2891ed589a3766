//! Names of persons, and which of them may be two spellings of one.
//!
//! Every name is looked up once among all others, by sound; what comes later is looked up when
//! it comes. A look-up meets few others: the index says which are the most promising, and only
//! these are compared. How likely two names are one is kept twice: by the names alone, which
//! decides whether they are kept as near, and with the counts of who bears what here, which
//! decides how they are shown.

use std::collections::VecDeque;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

use kua_names::comparison::{likelihood, likelihood_among};
use kua_names::index::{Index, Limits};
use kua_names::name::Name;
use kua_names::rarity::Frequencies;

/// How likely two names must be one for their bearers to be shown side by side.
pub(crate) const SHOWN_FROM: f32 = 0.5;

/// The most other names that one name is near to, the likeliest.
const MOST_NEAR: usize = 16;

/// How many names are compared in full with one that is looked up.
const COMPARED: usize = 40;

/// A list of persons is looked through name by name, so each look-up meets fewer than a search does.
const LIMITS: Limits = Limits {
    aligned: 300,
    estimated: 200,
    compared: COMPARED,
};

/// So many names are looked up by one thread before it asks for more.
const STRIDE: usize = 4;

/// Counts are asked again once so large a share of people more or fewer are counted.
const DRIFT: f32 = 0.1;

/// How likely two names are one.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Judged {
    /// By the names alone.
    pub(crate) plain: f32,
    /// With how many bear their parts here.
    pub(crate) likelihood: f32,
    /// How rare what they have in common is, in bits.
    pub(crate) rarity: f32,
}

/// Another name, by its number.
#[derive(Clone, Copy)]
pub(crate) struct Near {
    pub(crate) other: u32,
    pub(crate) judged: Judged,
}

#[derive(Default)]
struct Row {
    borne: bool,
    looked: bool,
    /// How likely two who bear it have one name; none where it has no letters to go by.
    itself: Option<Judged>,
    near: Vec<Near>,
}

/// What a look-up found.
struct Found {
    itself: Option<Judged>,
    near: Vec<Near>,
}

/// All names, each once, known by a number.
pub(crate) struct NearNames {
    index: Index,
    rows: Vec<Row>,
    waiting: VecDeque<u32>,
    borne: usize,
    unlooked: usize,
    /// How many people were counted when likelihoods were last asked of all.
    counted: Option<u32>,
}

impl Default for NearNames {
    fn default() -> Self {
        Self {
            index: Index::with_limits(LIMITS),
            rows: Vec::new(),
            waiting: VecDeque::new(),
            borne: 0,
            unlooked: 0,
            counted: None,
        }
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl NearNames {
    fn row(&self, number: u32) -> Option<&Row> {
        self.rows.get(place(number))
    }

    /// Takes in that somebody bears a name, and returns its number.
    pub(crate) fn bear(&mut self, name: &str) -> u32 {
        let number = self.index.add(name);
        if self.rows.len() <= place(number) {
            self.rows.resize_with(place(number) + 1, Row::default);
        }
        if let Some(row) = self.rows.get_mut(place(number))
            && !row.borne
        {
            row.borne = true;
            self.borne += 1;
            if !row.looked {
                self.unlooked += 1;
                self.waiting.push_back(number);
            }
        }
        number
    }

    /// Takes in that nobody bears a name any more.
    pub(crate) fn unbear(&mut self, number: u32) {
        if let Some(row) = self.rows.get_mut(place(number))
            && row.borne
        {
            self.borne -= 1;
            if !row.looked {
                self.unlooked -= 1;
            }
            // What comes while nobody bears it does not find it: it is looked up again.
            *row = Row::default();
        }
    }

    /// Returns the number of a name that somebody bears.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        let number = self.index.number(name)?;
        self.is_borne(number).then_some(number)
    }

    /// Returns a name.
    pub(crate) fn name(&self, number: u32) -> &str {
        self.index.name(number).unwrap_or_default()
    }

    /// Whether somebody bears a name.
    pub(crate) fn is_borne(&self, number: u32) -> bool {
        self.row(number).is_some_and(|row| row.borne)
    }

    /// How many names were looked up, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.borne.saturating_sub(self.unlooked), self.borne)
    }

    /// Returns the numbers of all names that somebody bears.
    pub(crate) fn borne(&self) -> impl Iterator<Item = u32> {
        (0_u32..)
            .zip(&self.rows)
            .filter(|(_, row)| row.borne)
            .map(|(number, _)| number)
    }

    /// Returns the names that may be spellings of one, as far as was looked.
    pub(crate) fn near(&self, number: u32) -> &[Near] {
        self.row(number).map_or(&[], |row| row.near.as_slice())
    }

    /// Returns how likely two who bear a name have one name.
    pub(crate) fn itself(&self, number: u32) -> Option<Judged> {
        self.row(number)?.itself
    }

    /// Whether one name is kept as near to another; only so many are.
    pub(crate) fn is_near(&self, number: u32, other: u32) -> bool {
        self.near(number).iter().any(|near| near.other == other)
    }

    /// Looks up some of the names that wait, on all cores; says whether any are left.
    pub(crate) fn look_further(&mut self, counts: &Frequencies, most: usize) -> bool {
        self.ask_counts(counts);
        let mut batch = Vec::new();
        while batch.len() < most
            && let Some(number) = self.waiting.pop_front()
        {
            if self.row(number).is_some_and(|row| row.borne && !row.looked) {
                batch.push(number);
            }
        }
        for (number, found) in in_parallel(&batch, |number| self.find_number(*number, counts)) {
            self.put(*number, found);
        }
        self.unlooked > 0
    }

    /// Looks up one name, unless it was.
    pub(crate) fn look_up(&mut self, number: u32, counts: &Frequencies) {
        if self.row(number).is_some_and(|row| row.borne && !row.looked) {
            let found = self.find_number(number, counts);
            self.put(number, found);
        }
    }

    fn put(&mut self, number: u32, found: Found) {
        for near in found.near {
            if let Some(row) = self.rows.get_mut(place(near.other)) {
                let back = Near {
                    other: number,
                    ..near
                };
                keep(&mut row.near, back);
            }
            if let Some(row) = self.rows.get_mut(place(number)) {
                keep(&mut row.near, near);
            }
        }
        if let Some(row) = self.rows.get_mut(place(number))
            && !row.looked
        {
            row.looked = true;
            row.itself = found.itself;
            self.unlooked = self.unlooked.saturating_sub(1);
        }
    }

    fn find_number(&self, number: u32, counts: &Frequencies) -> Found {
        self.find(self.name(number), counts)
    }

    /// Finds how likely two who bear a name have one, and the other names that may be spellings of it.
    fn find(&self, written: &str, counts: &Frequencies) -> Found {
        let name = Name::read(written);
        let own = self.index.number(written);
        let mut near: Vec<Near> = self
            .index
            .candidates(written, COMPARED)
            .into_iter()
            .filter(|other| Some(*other) != own && self.is_borne(*other))
            .filter_map(|other| {
                let judged = judged(&name, &Name::read(self.name(other)), counts)?;
                Some(Near { other, judged })
            })
            .collect();
        near.sort_by(|a, b| {
            b.judged
                .plain
                .total_cmp(&a.judged.plain)
                .then(a.other.cmp(&b.other))
        });
        near.truncate(MOST_NEAR);
        Found {
            itself: judged(&name, &name, counts),
            near,
        }
    }

    /// Finds the names that may be spellings of one that nobody here bears, as far as is known.
    pub(crate) fn near_to(&self, written: &str, counts: &Frequencies) -> Vec<Near> {
        self.find(written, counts).near
    }

    /// Asks the counts again of all names that are near, once they changed much.
    fn ask_counts(&mut self, counts: &Frequencies) {
        let people = if counts.says_something() {
            counts.people()
        } else {
            0
        };
        let before = self.counted.replace(people);
        let moved = |before: u32| {
            #[expect(clippy::cast_precision_loss, reason = "a share needs few digits")]
            let share = before.abs_diff(people) as f32 / before.max(people).max(1) as f32;
            share > DRIFT
        };
        match before {
            Some(before) if !moved(before) => {
                self.counted = Some(before);
                return;
            }
            None => return,
            Some(_) => {}
        }
        let numbers: Vec<u32> = self.borne().collect();
        let asked: Vec<(&u32, Row)> = in_parallel(&numbers, |number| {
            let name = Name::read(self.name(*number));
            let near = self.near(*number).iter().map(|near| Near {
                judged: judged(&name, &Name::read(self.name(near.other)), counts)
                    .unwrap_or(near.judged),
                ..*near
            });
            Row {
                near: near.collect(),
                itself: self
                    .itself(*number)
                    .and_then(|_| judged(&name, &name, counts)),
                ..Row::default()
            }
        });
        for (number, asked) in asked {
            if let Some(row) = self.rows.get_mut(place(*number)) {
                row.near = asked.near;
                row.itself = asked.itself;
            }
        }
    }
}

/// How likely two names are one; none where that is not worth to be kept.
fn judged(name: &Name, other: &Name, counts: &Frequencies) -> Option<Judged> {
    let plain = likelihood(name, other);
    if plain < SHOWN_FROM {
        return None;
    }
    let (likelihood, rarity) = if counts.says_something() {
        likelihood_among(name, other, counts)
    } else {
        (plain, 0.0)
    };
    Some(Judged {
        plain,
        likelihood,
        rarity,
    })
}

/// Keeps that a name is near, as long as fewer are nearer than are kept.
fn keep(near: &mut Vec<Near>, one: Near) {
    if let Some(known) = near.iter_mut().find(|known| known.other == one.other) {
        known.judged = one.judged;
        return;
    }
    if near.len() < MOST_NEAR {
        near.push(one);
        return;
    }
    let least = near
        .iter_mut()
        .min_by(|a, b| a.judged.plain.total_cmp(&b.judged.plain));
    if let Some(least) = least.filter(|least| least.judged.plain < one.judged.plain) {
        *least = one;
    }
}

/// Does the same for many things on all cores, and returns what came of each in their order.
fn in_parallel<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<(&T, R)> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(things.len() / (2 * STRIDE));
    if threads < 2 {
        return things.iter().map(|thing| (thing, work(thing))).collect();
    }
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let from = next.fetch_add(STRIDE, Ordering::Relaxed);
            let Some(some) = things.get(from..things.len().min(from + STRIDE)) else {
                return done;
            };
            if some.is_empty() {
                return done;
            }
            done.push((
                from,
                some.iter().map(|one| (one, work(one))).collect::<Vec<_>>(),
            ));
        }
    };
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mut done = run();
        for other in others {
            match other.join() {
                Ok(some) => done.extend(some),
                // A fault of the program goes on where it would without threads.
                Err(fault) => std::panic::resume_unwind(fault),
            }
        }
        done
    });
    done.sort_by_key(|(from, _)| *from);
    done.into_iter().flat_map(|(_, some)| some).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_on_all_cores_comes_back_in_order() {
        for count in [0_usize, 1, 7, 64, 1_001] {
            let things: Vec<usize> = (0..count).collect();
            let done = in_parallel(&things, |thing| thing * 2);
            assert!(
                done.iter()
                    .map(|(_, twice)| *twice)
                    .eq((0..count).map(|one| one * 2))
            );
        }
    }

    #[test]
    fn the_likeliest_are_kept() {
        let mut near = Vec::new();
        for other in 0..40_u32 {
            let plain = 0.5 + f32::from(u8::try_from(other * 7 % 40).unwrap()) / 100.0;
            let judged = Judged {
                plain,
                likelihood: plain,
                rarity: 0.0,
            };
            keep(&mut near, Near { other, judged });
        }
        assert_eq!(near.len(), MOST_NEAR);
        assert!(near.iter().all(|near| near.judged.plain > 0.73));
    }

    #[test]
    fn counts_are_asked_again_once_many_more_people_are_there() {
        let mut names = NearNames::default();
        let (one, other) = (names.bear("Tulpar Bekov"), names.bear("Тулпар Беков"));
        let mut counts = Frequencies::default();
        while names.look_further(&counts, 10) {}
        let before = names.near(one)[0].judged;
        assert!(before.likelihood == before.plain && names.is_near(other, one));
        for _ in 0..600 {
            counts.add(&kua_names::rarity::parts([&Name::read("Tulpar Bekov")]));
        }
        names.look_further(&counts, 10);
        let after = names.near(one)[0].judged;
        assert!(after.plain == before.plain && after.likelihood < before.likelihood);
        assert!(names.itself(one).unwrap().rarity < 0.1);
    }
}
