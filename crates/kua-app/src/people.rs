//! Who bears which name, how many bear each part of a name, and whose names may be spellings of one.
//!
//! It is kept beside what else was learnt, as far as one actor may see it. Parts of names are
//! counted over what the whole team may see alone, so that no count tells of what is closed.
//! Nothing here joins anybody.

mod listing;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use kua_core::access::{Access, Guarded};
use kua_core::ports::EntityRow;
use kua_core::{RecordId, StatementId};
use kua_names::name::Name;
use kua_names::rarity::Frequencies;
use kua_names::script::Script;

use crate::counted::Counted;
use crate::nearness::{Near, NearNames, SHOWN_FROM, ToKeep};
use crate::spelling::{is_one_word, likelier};

pub(crate) use listing::Listed;

/// A name that more people bear than this tells nobody from anybody.
pub(crate) const MOST_BEARERS: usize = 12;

/// A name as written.
type Written = Arc<str>;

/// Two persons whose names can be one, and the two names that are likeliest so.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) one: RecordId,
    pub(crate) other: RecordId,
    pub(crate) likelihood: f32,
    /// How rare what the names have in common is, in bits.
    pub(crate) rarity: f32,
    /// The name of the one and the name of the other.
    pub(crate) names: (Written, Written),
    /// The writing systems of the two, in their order.
    pub(crate) scripts: (Script, Script),
    /// Whether somebody looked and left it open.
    pub(crate) left_open: bool,
}

/// What is between two records by judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Between {
    /// They were kept apart.
    Apart,
    /// It was left open.
    LeftOpen,
}

/// How often a name is said of somebody.
#[derive(Default, Clone, Copy)]
struct Sayings {
    all: usize,
    /// By what the whole team may see.
    openly: usize,
}

/// The persons that one actor may see, by their names.
#[derive(Default)]
pub(crate) struct People {
    /// Under which id a record is gathered.
    gathered: HashMap<RecordId, RecordId>,
    members: HashMap<RecordId, Vec<RecordId>>,
    names: NearNames,
    /// Who bears a name, by its number.
    bearers: HashMap<u32, BTreeMap<RecordId, Sayings>>,
    /// The names of a record, by their numbers.
    borne: HashMap<RecordId, BTreeSet<u32>>,
    /// How many sayings there are of names of more than one word, by record.
    whole_names: HashMap<RecordId, usize>,
    /// How many persons bear a part of a name.
    counted: Counted,
    judged: HashMap<StatementId, (RecordId, RecordId, Between)>,
    listed: Option<Listed>,
    /// How far names were looked up then.
    steps_when_listed: usize,
}

impl People {
    /// Takes in the row of a person, with all ids that were gathered in it.
    pub(crate) fn row(&mut self, row: &EntityRow) {
        self.gone(row.id);
        for member in &row.members {
            if let Some(before) = self.gathered.insert(*member, row.id) {
                self.counted.changed(before);
            }
        }
        self.members.insert(row.id, row.members.clone());
        self.counted.changed(row.id);
        self.listed = None;
    }

    /// Forgets the row of a person; what it gathered stands by itself or is gone.
    pub(crate) fn gone(&mut self, id: RecordId) {
        for member in self.members.remove(&id).unwrap_or_default() {
            if self.gathered.get(&member) == Some(&id) {
                self.gathered.remove(&member);
            }
        }
        self.counted.changed(id);
        self.listed = None;
    }

    /// Whether a record is a person that may be seen.
    pub(crate) fn knows(&self, record: RecordId) -> bool {
        self.gathered.contains_key(&record)
    }

    /// Under which id a record is gathered; its own where nothing is known of it.
    pub(crate) fn canonical(&self, record: RecordId) -> RecordId {
        self.gathered.get(&record).copied().unwrap_or(record)
    }

    /// Takes in that somebody bears a name, and how closed it is to know it.
    pub(crate) fn name(&mut self, name: &str, record: RecordId, guard: Guarded) {
        if !self.knows(record) {
            return;
        }
        let number = self.names.bear(name);
        let bearers = self.bearers.entry(number).or_default();
        let sayings = bearers.entry(record).or_default();
        sayings.all += 1;
        sayings.openly += usize::from(is_open(guard));
        self.borne.entry(record).or_default().insert(number);
        if !is_one_word(name) {
            *self.whole_names.entry(record).or_default() += 1;
        }
        self.counted.changed(self.canonical(record));
        self.listed = None;
    }

    /// Forgets that somebody bears a name.
    pub(crate) fn unname(&mut self, name: &str, record: RecordId, guard: Guarded) {
        let Some(number) = self.names.number(name) else {
            return;
        };
        let Some(bearers) = self.bearers.get_mut(&number) else {
            return;
        };
        if !is_one_word(name)
            && let Some(count) = self.whole_names.get_mut(&record)
        {
            *count = count.saturating_sub(1);
        }
        if let Some(sayings) = bearers.get_mut(&record) {
            sayings.all = sayings.all.saturating_sub(1);
            sayings.openly = sayings.openly.saturating_sub(usize::from(is_open(guard)));
            if sayings.all == 0 {
                bearers.remove(&record);
                if let Some(borne) = self.borne.get_mut(&record) {
                    borne.remove(&number);
                }
            }
        }
        if bearers.is_empty() {
            self.bearers.remove(&number);
            self.names.unbear(number);
        }
        self.counted.changed(self.canonical(record));
        self.listed = None;
    }

    /// How many persons bear each part of a name, of all that the whole team may see.
    pub(crate) fn counts(&mut self) -> Arc<Frequencies> {
        for person in self.counted.take_changed() {
            let names: Vec<Name> = self
                .members
                .get(&person)
                .into_iter()
                .flatten()
                .flat_map(|member| self.open_names(*member))
                .map(Name::read)
                .collect();
            self.counted.count(person, &names);
        }
        self.counted.counts()
    }

    fn open_names(&self, record: RecordId) -> impl Iterator<Item = &str> {
        let open = move |number: &&u32| {
            let bearers = self.bearers.get(number);
            bearers
                .and_then(|bearers| bearers.get(&record))
                .is_some_and(|sayings| sayings.openly > 0)
        };
        let borne = self.borne.get(&record).into_iter().flatten();
        borne.filter(open).map(|number| self.names.name(*number))
    }

    /// Whether nobody has to wait long for what is asked.
    pub(crate) fn is_at_hand(&self) -> bool {
        self.counted.is_at_hand()
    }

    /// Takes in a judgement that keeps two apart or leaves it open.
    pub(crate) fn judge(
        &mut self,
        id: StatementId,
        one: RecordId,
        other: RecordId,
        between: Between,
    ) {
        self.judged.insert(id, (one, other, between));
        self.listed = None;
    }

    /// Forgets a judgement.
    pub(crate) fn unjudge(&mut self, id: StatementId) {
        if self.judged.remove(&id).is_some() {
            self.listed = None;
        }
    }

    /// What judgements say between those that were gathered, by their ids in order; apart beats open.
    fn between(&self) -> HashMap<(RecordId, RecordId), Between> {
        let mut between = HashMap::new();
        for (one, other, said) in self.judged.values() {
            let pair = in_order(self.canonical(*one), self.canonical(*other));
            match between.entry(pair) {
                std::collections::hash_map::Entry::Vacant(entry) => {
                    entry.insert(*said);
                }
                std::collections::hash_map::Entry::Occupied(mut entry) => {
                    if *said == Between::Apart {
                        entry.insert(*said);
                    }
                }
            }
        }
        between
    }

    /// How many names were looked up, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        self.names.progress()
    }

    /// The names, as they are looked up and kept.
    pub(crate) fn names(&mut self) -> &mut NearNames {
        &mut self.names
    }

    /// Returns what the store is to keep of what was looked up, if it is worth it.
    pub(crate) fn keep(&mut self, salt: [u8; 32]) -> Option<ToKeep> {
        self.names.is_worth_keeping().then(|| self.names.keep(salt))
    }

    /// Looks up some of the names that wait; says whether any are left.
    pub(crate) fn look_further(&mut self, most: usize) -> bool {
        let counts = self.counts();
        self.names.look_further(&counts, most)
    }

    /// The persons whose names may be spellings of these, the likeliest first, and how many of the
    /// names that were found too many people bear.
    pub(crate) fn like(&mut self, own: RecordId, names: &[&str]) -> (Vec<Pair>, usize) {
        let own = self.canonical(own);
        let counts = self.counts();
        let mut best: BTreeMap<RecordId, Pair> = BTreeMap::new();
        let mut common = BTreeSet::new();
        for name in names {
            let number = self.names.number(name);
            if let Some(number) = number {
                self.names.look_up(number, &counts);
            }
            let (itself, near) = match number {
                Some(number) => (self.names.itself(number), self.names.near(number).to_vec()),
                // A name of a person that was not learnt, since too many were, is looked up for this once.
                None => (None, self.names.near_to(name, &counts)),
            };
            let itself = itself
                .zip(number)
                .map(|(judged, other)| Near { other, judged });
            for Near { other, judged } in itself.into_iter().chain(near) {
                if judged.likelihood < SHOWN_FROM {
                    continue;
                }
                let bearers = self.persons(other);
                if bearers.len() > MOST_BEARERS {
                    common.insert(other);
                    continue;
                }
                let written = self.names.name(other);
                for person in bearers {
                    if person == own || !self.tells((own, name), (person, written)) {
                        continue;
                    }
                    let pair = || Pair {
                        one: own,
                        other: person,
                        likelihood: judged.likelihood,
                        rarity: judged.rarity,
                        names: ((*name).into(), written.into()),
                        scripts: scripts(name, written),
                        left_open: false,
                    };
                    let known = best.entry(person).or_insert_with(pair);
                    let plain = |pair: &Pair| pair.names.0 == pair.names.1;
                    if !plain(known) && known.likelihood < judged.likelihood {
                        *known = pair();
                    }
                }
            }
        }
        let between = self.between();
        let mut pairs: Vec<Pair> = best
            .into_values()
            .filter_map(|pair| judged(pair, &between))
            .collect();
        pairs.sort_by(likeliest_first);
        (pairs, common.len())
    }

    /// Whether two names of two persons say anything of whether they are one.
    ///
    /// Who is called by a family name for short, and has a whole name too, is not one
    /// with everybody of the family: the whole name is compared.
    fn tells(&self, one: (RecordId, &str), other: (RecordId, &str)) -> bool {
        let for_short = |(person, name): (RecordId, &str)| {
            let members = self.members.get(&person).map(Vec::as_slice);
            is_one_word(name)
                && members
                    .unwrap_or_default()
                    .iter()
                    .any(|member| self.whole_names.get(member).is_some_and(|count| *count > 0))
        };
        match (is_one_word(one.1), is_one_word(other.1)) {
            (true, false) => !for_short(one),
            (false, true) => !for_short(other),
            _ => true,
        }
    }

    /// The persons that bear a name, each once however many records are gathered in them.
    fn persons(&self, number: u32) -> Vec<RecordId> {
        let mut persons: Vec<RecordId> = self
            .bearers
            .get(&number)
            .into_iter()
            .flat_map(BTreeMap::keys)
            .filter_map(|record| self.gathered.get(record).copied())
            .collect();
        persons.sort_unstable();
        persons.dedup();
        persons
    }
}

/// The writing systems of two names, in their order.
pub(crate) fn scripts(one: &str, other: &str) -> (Script, Script) {
    let of = |name| Script::most(name).unwrap_or(Script::Other);
    let (one, other) = (of(one), of(other));
    (one.min(other), one.max(other))
}

/// Whether the whole team may know it.
fn is_open(guard: Guarded) -> bool {
    guard.access <= Access::Team
}

/// Leaves out a pair that was kept apart, and notes where it was left open.
fn judged(mut pair: Pair, between: &HashMap<(RecordId, RecordId), Between>) -> Option<Pair> {
    match between.get(&in_order(pair.one, pair.other)) {
        Some(Between::Apart) => None,
        Some(Between::LeftOpen) => {
            pair.left_open = true;
            Some(pair)
        }
        None => Some(pair),
    }
}

fn likeliest_first(one: &Pair, other: &Pair) -> std::cmp::Ordering {
    likelier(
        (one.likelihood, one.rarity),
        (other.likelihood, other.rarity),
    )
    .then_with(|| one.names.cmp(&other.names))
    .then_with(|| (one.one, one.other).cmp(&(other.one, other.other)))
}

fn in_order(one: RecordId, other: RecordId) -> (RecordId, RecordId) {
    (one.min(other), one.max(other))
}

#[cfg(test)]
mod tests {
    use kua_core::KeyId;
    use kua_core::ports::team_guard;

    use super::*;

    fn record(number: u8) -> RecordId {
        RecordId::from_random([number; 16])
    }

    fn row(members: &[u8]) -> EntityRow {
        EntityRow {
            id: record(members[0]),
            members: members.iter().map(|number| record(*number)).collect(),
            kind: "person".into(),
            label: String::new(),
            language: None,
            note: String::new(),
            sort: String::new(),
            class: None,
            guard: open(),
            earliest: None,
            latest: None,
            statements: 1,
            conflicts: 0,
            changed: 0,
        }
    }

    fn open() -> Guarded {
        team_guard(KeyId::from_random([1; 16]))
    }

    struct World {
        people: People,
    }

    fn world(names: &[(u8, &str)]) -> World {
        let mut world = World {
            people: People::default(),
        };
        for (number, name) in names {
            if !world.people.knows(record(*number)) {
                world.people.row(&row(&[*number]));
            }
            world.add(*number, name);
        }
        world
    }

    impl World {
        fn add(&mut self, number: u8, name: &str) {
            self.people.name(name, record(number), open());
        }

        fn pairs(&mut self) -> Vec<String> {
            while self.people.look_further(2) {}
            let listed = self.people.listed();
            listed
                .pairs
                .iter()
                .map(|pair| {
                    let open = if pair.left_open { "?" } else { "" };
                    format!("{} {}{open}", pair.names.0, pair.names.1)
                })
                .collect()
        }
    }

    fn check(names: &[(u8, &str)], expected: &[&str]) {
        let mut world = world(names);
        let mut found = world.pairs();
        found.sort();
        let mut expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn spellings_of_one_name_make_a_pair_of_persons() {
        check(
            &[(1, "Nurlan Bilaluly"), (2, "Нұрлан Біләлұлы")],
            &["Nurlan Bilaluly Нұрлан Біләлұлы"],
        );
        check(&[(1, "Nurlan Bilaluly"), (2, "Serik Tolegenov")], &[]);
        check(
            &[(1, "Serik Tolegenov"), (2, "Serik Tolegenov")],
            &["Serik Tolegenov Serik Tolegenov"],
        );
        check(&[(1, "42"), (2, "42")], &[]);
        check(&[], &[]);
    }

    #[test]
    fn of_two_names_that_fit_the_likelier_is_named() {
        check(
            &[
                (1, "Serik Tolegenov"),
                (1, "Серик Толегенов"),
                (2, "Serik Tolegenov"),
            ],
            &["Serik Tolegenov Serik Tolegenov"],
        );
    }

    #[test]
    fn a_name_for_short_is_no_likeness_to_everybody_of_the_family() {
        check(
            &[
                (1, "Serik Tolegenov"),
                (1, "Толегенов"),
                (2, "Aigul Tolegenova"),
            ],
            &[],
        );
        check(
            &[(1, "Толегенов"), (2, "Serik Tolegenov")],
            &["Толегенов Serik Tolegenov"],
        );
        check(
            &[
                (1, "Serik Tolegenov"),
                (1, "Tulpar"),
                (2, "Nurlan Bilaluly"),
                (2, "Тұлпар"),
            ],
            &["Tulpar Тұлпар"],
        );
    }

    #[test]
    fn who_was_kept_apart_stays_so_whatever_is_gathered_later() {
        let mut world = world(&[
            (1, "Serik Tolegenov"),
            (2, "Серик Толегенов"),
            (3, "Serik Tölegenov"),
        ]);
        assert_eq!(world.pairs().len(), 3);
        let judgement = StatementId::from_random([9; 16]);
        world
            .people
            .judge(judgement, record(2), record(1), Between::Apart);
        assert_eq!(world.pairs().len(), 2);
        world.people.gone(record(3));
        world.people.row(&row(&[1, 3]));
        assert!(
            world.pairs().is_empty(),
            "the third was gathered with the first"
        );
        world.people.unjudge(judgement);
        assert_eq!(world.pairs().len(), 1);
    }

    #[test]
    fn left_open_is_marked_and_apart_beats_it() {
        let mut world = world(&[(1, "Serik Tolegenov"), (2, "Серик Толегенов")]);
        let id = |number| StatementId::from_random([number; 16]);
        world
            .people
            .judge(id(1), record(1), record(2), Between::LeftOpen);
        assert_eq!(world.pairs(), ["Serik Tolegenov Серик Толегенов?"]);
        world
            .people
            .judge(id(2), record(1), record(2), Between::Apart);
        assert!(world.pairs().is_empty());
    }

    #[test]
    fn a_name_that_many_bear_is_counted_and_not_paired() {
        let names: Vec<(u8, &str)> = (1..=20).map(|number| (number, "Serik Tolegenov")).collect();
        let mut world = world(&names);
        world.add(1, "Nurlan Bilaluly");
        assert!(world.pairs().is_empty());
        assert_eq!(world.people.listed().common, 1);
        let (pairs, common) = world.people.like(record(1), &["Serik Tolegenov"]);
        assert_eq!((pairs.len(), common), (0, 1));
    }

    #[test]
    fn a_name_that_comes_later_is_looked_up_and_a_forgotten_one_is_not_found() {
        let mut world = world(&[(1, "Serik Tolegenov")]);
        assert!(world.pairs().is_empty());
        world.people.row(&row(&[2]));
        world.add(2, "Серик Толегенов");
        assert_eq!(world.pairs().len(), 1);
        assert_eq!(world.people.progress(), (2, 2));
        world.people.unname("Серик Толегенов", record(2), open());
        assert!(world.pairs().is_empty());
        world.people.name("Серик Толегенов", record(2), open());
        assert_eq!(world.pairs().len(), 1);
        world.people.gone(record(2));
        assert!(world.pairs().is_empty());
    }

    #[test]
    fn one_person_is_asked_for_without_looking_through_all() {
        let mut world = world(&[
            (1, "Serik Tolegenov"),
            (2, "Серик Толегенов"),
            (3, "Nurlan Bilaluly"),
        ]);
        let (pairs, _) = world.people.like(record(2), &["Серик Толегенов"]);
        assert_eq!(pairs.len(), 1);
        assert_eq!(pairs[0].other, record(1));
        assert_eq!(&*pairs[0].names.0, "Серик Толегенов");
    }

    /// Persons enough that counts say something, and how many bear a word of a name.
    fn bearers(people: &mut People, name: &str) -> (u32, u32) {
        let name = Name::read(name);
        let bearers = people.counts().bearers(&name.views[0][0]).unwrap();
        (bearers.count, bearers.people)
    }

    #[test]
    fn parts_of_names_are_counted_by_person_as_they_come_and_go() {
        let mut people = People::default();
        let id = |number: u16| {
            let mut id = [9; 16];
            id[..2].copy_from_slice(&number.to_be_bytes());
            RecordId::from_random(id)
        };
        let put = |people: &mut People, members: &[u16]| {
            let members: Vec<RecordId> = members.iter().map(|number| id(*number)).collect();
            people.row(&EntityRow {
                id: members[0],
                members,
                ..row(&[1])
            });
        };
        for number in 0..600 {
            put(&mut people, &[number]);
            people.name("Moldir Sarybay", id(number), open());
        }
        for (number, name) in [(0, "Qarabura"), (0, "Қарабура"), (1, "Qarabura Tulpar")] {
            people.name(name, id(number), open());
        }
        assert_eq!(bearers(&mut people, "Qarabura"), (2, 600));
        // Gathered they are one person, and apart again two.
        people.gone(id(1));
        put(&mut people, &[0, 1]);
        assert_eq!(bearers(&mut people, "Qarabura"), (1, 599));
        put(&mut people, &[0]);
        put(&mut people, &[1]);
        assert_eq!(bearers(&mut people, "Qarabura"), (2, 600));
        people.unname("Qarabura", id(0), open());
        assert_eq!(bearers(&mut people, "Qarabura"), (2, 600));
        people.unname("Қарабура", id(0), open());
        assert_eq!(bearers(&mut people, "Qarabura"), (1, 600));
    }

    #[test]
    fn what_is_closed_is_not_counted() {
        let mut people = People::default();
        let closed = |access| Guarded { access, ..open() };
        for number in 0..=u8::MAX {
            for part in 0..4 {
                let id =
                    RecordId::from_random([number, part, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
                people.row(&EntityRow {
                    id,
                    members: vec![id],
                    ..row(&[1])
                });
                people.name("Moldir", id, open());
                people.name("Qarabura", id, closed(Access::Sealed));
                people.name("Tulpar", id, closed(Access::Case));
                people.name("Sarybay", id, closed(Access::Partners));
            }
        }
        people.row(&row(&[1]));
        people.name("Moldir", record(1), closed(Access::Sealed));
        for (name, count) in [
            ("Qarabura", 0),
            ("Tulpar", 0),
            ("Sarybay", 1_024),
            ("Moldir", 1_024),
        ] {
            assert_eq!(bearers(&mut people, name), (count, 1_024), "{name}");
        }
        // A name that is said in the open too is one of them.
        people.name("Moldir", record(1), open());
        assert_eq!(bearers(&mut people, "Moldir"), (1_025, 1_025));
    }

    #[test]
    fn of_names_that_are_as_likely_the_rarer_comes_first() {
        let pair = |likelihood, rarity| Pair {
            one: record(1),
            other: record(2),
            likelihood,
            rarity,
            names: ("".into(), "".into()),
            scripts: scripts("", ""),
            left_open: false,
        };
        let mut pairs = [
            pair(0.9, 4.0),
            pair(0.993, 3.0),
            pair(0.991, 12.0),
            pair(0.902, 9.0),
        ];
        pairs.sort_by(likeliest_first);
        assert_eq!(pairs.map(|pair| pair.rarity), [12.0, 3.0, 9.0, 4.0]);
    }
}
