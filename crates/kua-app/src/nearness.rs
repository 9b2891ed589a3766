//! Names of persons, and which of them may be two spellings of one.
//!
//! Every name is looked up once among all others, by sound; what comes later is looked up when
//! it comes. A look-up meets few others: the index says which are the most promising, and only
//! these are compared. How likely two names are one is kept twice: by the names alone, which
//! decides whether they are kept as near, and with the counts of who bears what here, which
//! decides how they are shown.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

use kua_names::comparison::{likelihood, likelihood_among};
use kua_names::index::{Index, Limits};
use kua_names::name::Name;
use kua_names::rarity::Frequencies;

use crate::looked::{self, Head, Looked};

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

/// So many changes are kept together: they are looked up again in no time.
const KEPT_FROM: usize = 64;

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
    /// Names whose likelihoods are to be asked again, since the counts changed much.
    asking: VecDeque<u32>,
    /// How many names were looked up or asked again.
    steps: usize,
    /// How the store keeps what was looked up; none where it keeps nothing yet.
    head: Option<Head>,
    /// Names of which the store knows nothing, or too much.
    unkept: BTreeSet<u32>,
    /// Shelves of the store with names that nobody bears any more.
    stale: BTreeSet<u16>,
    /// Whether all that the store keeps is out of date.
    all_unkept: bool,
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
            asking: VecDeque::new(),
            steps: 0,
            head: None,
            unkept: BTreeSet::new(),
            stale: BTreeSet::new(),
            all_unkept: false,
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
            if row.looked {
                self.unkept.insert(number);
            } else {
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

    /// How many names were looked up or asked again so far, and whether that is all.
    pub(crate) fn steps(&self) -> (usize, bool) {
        (self.steps, self.unlooked == 0 && self.asking.is_empty())
    }

    /// Looks up some of the names that wait, on all cores; says whether any are left.
    pub(crate) fn look_further(&mut self, counts: &Frequencies, most: usize) -> bool {
        self.note_counts(counts);
        let mut batch = Vec::new();
        while batch.len() < most
            && let Some(number) = self.asking.pop_front()
        {
            batch.push(number);
        }
        self.ask_again(&batch, counts);
        let most = most - batch.len();
        batch.clear();
        while batch.len() < most
            && let Some(number) = self.waiting.pop_front()
        {
            if self.row(number).is_some_and(|row| row.borne && !row.looked) {
                batch.push(number);
            }
        }
        for (number, found) in in_parallel(&batch, |number| self.find_number(*number, counts)) {
            self.put(*number, found);
            self.unkept.insert(*number);
        }
        !self.steps().1
    }

    /// Looks up one name, unless it was.
    pub(crate) fn look_up(&mut self, number: u32, counts: &Frequencies) {
        if self.row(number).is_some_and(|row| row.borne && !row.looked) {
            let found = self.find_number(number, counts);
            self.put(number, found);
            self.unkept.insert(number);
        }
    }

    fn put(&mut self, number: u32, found: Found) {
        for near in found.near {
            if let Some(row) = self.rows.get_mut(place(near.other)) {
                let back = Near {
                    other: number,
                    ..near
                };
                keep_nearest(&mut row.near, back);
            }
            if let Some(row) = self.rows.get_mut(place(number)) {
                keep_nearest(&mut row.near, near);
            }
        }
        if let Some(row) = self.rows.get_mut(place(number))
            && !row.looked
        {
            row.looked = true;
            row.itself = found.itself;
            self.unlooked = self.unlooked.saturating_sub(1);
            self.steps += 1;
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

    /// Has all names that are near asked again, once the counts changed much.
    fn note_counts(&mut self, counts: &Frequencies) {
        let people = if counts.says_something() {
            counts.people()
        } else {
            0
        };
        let before = *self.counted.get_or_insert(people);
        #[expect(clippy::cast_precision_loss, reason = "a share needs few digits")]
        let moved = before.abs_diff(people) as f32 / before.max(people).max(1) as f32;
        if moved > DRIFT {
            self.counted = Some(people);
            self.asking = self.borne().collect();
        }
    }

    fn ask_again(&mut self, numbers: &[u32], counts: &Frequencies) {
        let asked: Vec<(&u32, Row)> = in_parallel(numbers, |number| {
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
        self.all_unkept |= !asked.is_empty();
        self.steps += asked.len();
        for (number, asked) in asked {
            if let Some(row) = self.rows.get_mut(place(*number)) {
                row.near = asked.near;
                row.itself = asked.itself;
            }
        }
    }
}

/// What the store is to keep: the head, and shelves by their numbers.
pub(crate) struct ToKeep {
    pub(crate) head: Head,
    pub(crate) shelves: BTreeMap<u16, Vec<u8>>,
    /// Whether these are all shelves there are.
    pub(crate) all: bool,
}

impl NearNames {
    /// How many changes the store does not know.
    pub(crate) fn unkept(&self) -> usize {
        if self.all_unkept {
            self.borne
        } else {
            self.unkept.len() + self.stale.len()
        }
    }

    /// Whether enough changed for the store to be told.
    pub(crate) fn is_worth_keeping(&self) -> bool {
        self.unkept() >= KEPT_FROM
    }

    /// Returns what the store is to keep, which counts as kept from then on.
    pub(crate) fn keep(&mut self, salt: [u8; 32]) -> ToKeep {
        let kept = self.head.filter(|head| head.fits(self.borne));
        let all = self.all_unkept || kept.is_none();
        let mut head = kept.unwrap_or_else(|| Head::new(salt, self.borne));
        head.counted = self.counted;
        let mut wanted = std::mem::take(&mut self.stale);
        let shelf = |number: &u32| head.shelf(head.hash(self.name(*number)));
        if all {
            wanted = head.all();
        } else {
            wanted.extend(self.unkept.iter().map(shelf));
        }
        let mut shelves: BTreeMap<u16, Vec<u8>> = wanted
            .into_iter()
            .map(|shelf| (shelf, Vec::new()))
            .collect();
        let hashes: Vec<u64> = (0_u32..)
            .zip(&self.rows)
            .map(|(number, _)| head.hash(self.name(number)))
            .collect();
        for (hash, row) in hashes.iter().zip(&self.rows) {
            if row.borne
                && row.looked
                && let Some(shelf) = shelves.get_mut(&head.shelf(*hash))
            {
                let near: Vec<(u64, Near)> = row
                    .near
                    .iter()
                    .filter_map(|near| Some((*hashes.get(place(near.other))?, *near)))
                    .collect();
                looked::write(shelf, *hash, row.itself, &near);
            }
        }
        self.unkept.clear();
        self.all_unkept = false;
        self.head = Some(head);
        ToKeep { head, shelves, all }
    }

    /// Takes in that the store could not keep it.
    pub(crate) fn not_kept(&mut self) {
        self.all_unkept = true;
    }

    /// Takes up what the store kept; names that nobody bears are passed over.
    pub(crate) fn take_up(&mut self, head: Head, shelves: impl IntoIterator<Item = Vec<u8>>) {
        let numbers: HashMap<u64, u32> = self
            .borne()
            .map(|number| (head.hash(self.name(number)), number))
            .collect();
        for Looked { name, itself, near } in
            shelves.into_iter().flat_map(|shelf| looked::read(&shelf))
        {
            let Some(number) = numbers.get(&name) else {
                self.stale.insert(head.shelf(name));
                continue;
            };
            let near = near
                .into_iter()
                .filter_map(|(other, judged)| {
                    let other = *numbers.get(&other)?;
                    Some(Near { other, judged })
                })
                .collect();
            self.put(*number, Found { itself, near });
        }
        self.counted = head.counted;
        self.head = Some(head);
    }

    /// Takes up what was looked up among other names; those that are here as well are not looked up again.
    pub(crate) fn take_over(&mut self, before: Self) {
        let here: Vec<Option<u32>> = (0_u32..)
            .zip(&before.rows)
            .map(|(number, row)| self.number(before.name(number)).filter(|_| row.borne))
            .collect();
        let number = |number: u32| here.get(place(number)).copied().flatten();
        for (old, row) in (0_u32..).zip(&before.rows).filter(|(_, row)| row.looked) {
            match number(old) {
                Some(own) => {
                    let near = row
                        .near
                        .iter()
                        .filter_map(|near| {
                            let other = number(near.other)?;
                            Some(Near { other, ..*near })
                        })
                        .collect();
                    let itself = row.itself;
                    self.put(own, Found { itself, near });
                }
                None => {
                    let shelf = before
                        .head
                        .map(|head| head.shelf(head.hash(before.name(old))));
                    self.stale.extend(shelf);
                }
            }
        }
        for old in &before.unkept {
            match (number(*old), before.head) {
                (Some(own), _) => {
                    self.unkept.insert(own);
                }
                (None, Some(head)) => {
                    self.stale.insert(head.shelf(head.hash(before.name(*old))));
                }
                (None, None) => {}
            }
        }
        self.stale.extend(before.stale);
        self.all_unkept = before.all_unkept;
        self.counted = before.counted;
        self.head = before.head;
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
fn keep_nearest(near: &mut Vec<Near>, one: Near) {
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
            keep_nearest(&mut near, Near { other, judged });
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

    const NAMES: [&str; 5] = [
        "Tulpar Bekov",
        "Тулпар Беков",
        "Moldir Sarybay",
        "Молдир Сарыбай",
        "Qarabura",
    ];

    fn looked(names: &[&str]) -> NearNames {
        let mut near = NearNames::default();
        for name in names {
            near.bear(name);
        }
        while near.look_further(&Frequencies::default(), 100) {}
        near
    }

    fn pairs(near: &NearNames) -> Vec<String> {
        let mut pairs: Vec<String> = near
            .borne()
            .flat_map(|number| near.near(number).iter().map(move |other| (number, other)))
            .map(|(number, other)| {
                let (one, judged) = (near.name(number), other.judged);
                format!("{one} {} {}", near.name(other.other), judged.likelihood)
            })
            .collect();
        pairs.sort();
        pairs
    }

    #[test]
    fn what_was_kept_is_not_looked_up_again() {
        let mut before = looked(&NAMES);
        let kept = before.keep([5; 32]);
        assert!(kept.all && before.unkept() == 0);
        let again = |names: &[&str]| {
            let mut near = NearNames::default();
            for name in names {
                near.bear(name);
            }
            near.take_up(kept.head, kept.shelves.values().cloned());
            near
        };
        let whole = again(&NAMES);
        assert_eq!((whole.progress(), whole.unkept()), ((5, 5), 0));
        assert_eq!(pairs(&whole), pairs(&before));
        // Of what is gone nothing is left, and the store is told; what is new waits.
        let mut other = again(&["Zhanar", "Moldir Sarybay", "Молдир Сарыбай"]);
        assert_eq!((other.progress(), other.unkept()), ((2, 3), 1));
        while other.look_further(&Frequencies::default(), 100) {}
        assert_eq!(pairs(&other).len(), 2);
        assert!(!other.keep([6; 32]).all);
        let mut over = NearNames::default();
        for name in NAMES {
            over.bear(name);
        }
        over.take_over(before);
        assert_eq!((over.progress(), pairs(&over)), ((5, 5), pairs(&whole)));
    }

    #[test]
    fn a_new_name_changes_one_shelf_and_a_gone_one_goes_from_its_own() {
        let names: Vec<String> = (0..2_000).map(|number| format!("{number}")).collect();
        let mut near = NearNames::default();
        for name in &names {
            near.bear(name);
        }
        while near.look_further(&Frequencies::default(), 500) {}
        assert!(near.is_worth_keeping());
        let all = near.keep([5; 32]);
        assert_eq!((all.shelves.len(), near.is_worth_keeping()), (4, false));
        near.bear("Qarabura");
        near.look_further(&Frequencies::default(), 10);
        let one = near.keep([6; 32]);
        assert!(one.shelves.len() == 1 && !one.all);
        near.unbear(near.number("Qarabura").unwrap());
        let gone = near.keep([7; 32]);
        let before: Vec<&Vec<u8>> = gone
            .shelves
            .keys()
            .map(|shelf| &all.shelves[shelf])
            .collect();
        assert_eq!(gone.shelves.values().collect::<Vec<_>>(), before);
        near.not_kept();
        assert!(near.keep([8; 32]).all);
    }
}
