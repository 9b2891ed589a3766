//! Who bears which name, and which names may be two spellings of one.
//!
//! It is kept beside what else was learnt, as far as one actor may see it and in memory
//! only. Every name is looked up once; what comes later is looked up when it comes.
//! Nothing here joins anybody.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use kua_core::ports::EntityRow;
use kua_core::{RecordId, StatementId};
use kua_names::comparison::compare;
use kua_names::name::Name;

use crate::spelling::{Spellings, is_one_word};

/// How likely two names must be one for their bearers to be shown side by side.
pub(crate) const SHOWN_FROM: f32 = 0.5;

/// A name that more people bear than this tells nobody from anybody.
pub(crate) const MOST_BEARERS: usize = 12;

/// The most pairs that are listed, the likeliest.
const MOST_PAIRS: usize = 20_000;

/// The most other names that one name is near to, the likeliest.
const MOST_NEAR: usize = 16;

/// A name as written; it stands in several tables, and once in memory.
type Written = Arc<str>;

/// While names are looked through, the list is made anew after so many of them.
const LISTED_EVERY: usize = 1_000;

/// Two persons whose names can be one, and the two names that are likeliest so.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) one: RecordId,
    pub(crate) other: RecordId,
    pub(crate) likelihood: f32,
    /// The name of the one and the name of the other.
    pub(crate) names: (Written, Written),
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

/// The persons that one actor may see, by their names.
#[derive(Default)]
pub(crate) struct People {
    /// Under which id a record is gathered.
    gathered: HashMap<RecordId, RecordId>,
    members: HashMap<RecordId, Vec<RecordId>>,
    /// Who bears a name, and how many sayings there are of it.
    bearers: HashMap<Written, BTreeMap<RecordId, usize>>,
    /// How many sayings there are of names of more than one word, by record.
    whole_names: HashMap<RecordId, usize>,
    waiting: VecDeque<Written>,
    looked: HashSet<Written>,
    near: HashMap<Written, Vec<(Written, f32)>>,
    judged: HashMap<StatementId, (RecordId, RecordId, Between)>,
    listed: Option<Listed>,
    /// How many names were looked up since then.
    since_listed: usize,
}

/// All pairs, the likeliest first.
#[derive(Clone, Default)]
pub(crate) struct Listed {
    pub(crate) pairs: Arc<Vec<Pair>>,
    /// Pairs that are not listed, since too many are likelier.
    pub(crate) left_out: usize,
    /// Names that more people bear than are compared.
    pub(crate) common: usize,
}

impl People {
    /// Takes in the row of a person, with all ids that were gathered in it.
    pub(crate) fn row(&mut self, row: &EntityRow) {
        self.gone(row.id);
        for member in &row.members {
            self.gathered.insert(*member, row.id);
        }
        self.members.insert(row.id, row.members.clone());
        self.listed = None;
    }

    /// Forgets the row of a person; what it gathered stands by itself or is gone.
    pub(crate) fn gone(&mut self, id: RecordId) {
        for member in self.members.remove(&id).unwrap_or_default() {
            if self.gathered.get(&member) == Some(&id) {
                self.gathered.remove(&member);
            }
        }
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

    /// Takes in that somebody bears a name.
    pub(crate) fn name(&mut self, name: &str, record: RecordId) {
        if !self.knows(record) {
            return;
        }
        if !self.bearers.contains_key(name) {
            let name = Written::from(name);
            self.bearers.insert(name.clone(), BTreeMap::new());
            if !self.looked.contains(&name) {
                self.waiting.push_back(name);
            }
        }
        if let Some(bearers) = self.bearers.get_mut(name) {
            *bearers.entry(record).or_default() += 1;
        }
        if !is_one_word(name) {
            *self.whole_names.entry(record).or_default() += 1;
        }
        self.listed = None;
    }

    /// Forgets that somebody bears a name.
    pub(crate) fn unname(&mut self, name: &str, record: RecordId) {
        let Some(bearers) = self.bearers.get_mut(name) else {
            return;
        };
        if !is_one_word(name)
            && let Some(count) = self.whole_names.get_mut(&record)
        {
            *count = count.saturating_sub(1);
        }
        if let Some(count) = bearers.get_mut(&record) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                bearers.remove(&record);
            }
        }
        if bearers.is_empty() {
            self.bearers.remove(name);
            // What comes while nobody bears it does not find it: it is looked up again.
            self.looked.remove(name);
        }
        self.listed = None;
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
        let names = self.bearers.len();
        (names.saturating_sub(self.waiting.len()), names)
    }

    /// Looks up some of the names that wait; says whether any are left.
    pub(crate) fn look_further(&mut self, spellings: &Spellings, most: usize) -> bool {
        for _ in 0..most {
            let Some(name) = self.waiting.pop_front() else {
                return false;
            };
            self.look_up(spellings, name);
        }
        !self.waiting.is_empty()
    }

    fn look_up(&mut self, spellings: &Spellings, name: Written) {
        if !self.bearers.contains_key(&name) || !self.looked.insert(name.clone()) {
            return;
        }
        for (other, likelihood) in self.find(spellings, &name) {
            put(
                self.near.entry(other.clone()).or_default(),
                &name,
                likelihood,
            );
            put(
                self.near.entry(name.clone()).or_default(),
                &other,
                likelihood,
            );
        }
        self.since_listed += 1;
    }

    /// Finds the other names of persons that may be spellings of one.
    fn find(&self, spellings: &Spellings, name: &str) -> Vec<(Written, f32)> {
        spellings
            .near(name)
            .filter(|(other, _)| *other != name)
            .filter_map(|(other, likelihood)| {
                let (known, _) = self.bearers.get_key_value(other)?;
                Some((known.clone(), likelihood))
            })
            .take(MOST_NEAR)
            .collect()
    }

    /// The persons whose names may be spellings of these, the likeliest first, and how many of the
    /// names that were found too many people bear.
    pub(crate) fn like(
        &mut self,
        spellings: &Spellings,
        own: RecordId,
        names: &[&str],
    ) -> (Vec<Pair>, usize) {
        let own = self.canonical(own);
        let mut best: BTreeMap<RecordId, Pair> = BTreeMap::new();
        let mut common = BTreeSet::new();
        for name in names {
            // A name of a person that was not learnt, since too many were, is looked up for this once.
            let near = if self.bearers.contains_key(*name) {
                self.look_up(spellings, (*name).into());
                self.near.get(*name).cloned().unwrap_or_default()
            } else {
                self.find(spellings, name)
            };
            let same = likelihood_of_itself(name);
            let same = same.map(|likelihood| (Written::from(*name), likelihood));
            for (other, likelihood) in same.iter().chain(&near) {
                let bearers = self.persons(other);
                if bearers.len() > MOST_BEARERS {
                    common.insert(other.clone());
                    continue;
                }
                for person in bearers
                    .into_iter()
                    .filter(|person| *person != own && self.tells((own, name), (*person, other)))
                {
                    let pair = Pair {
                        one: own,
                        other: person,
                        likelihood: *likelihood,
                        names: ((*name).into(), other.clone()),
                        left_open: false,
                    };
                    let known = best.entry(person).or_insert_with(|| pair.clone());
                    let plain = |pair: &Pair| pair.names.0 == pair.names.1;
                    if !plain(known) && known.likelihood < pair.likelihood {
                        *known = pair;
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
    fn persons(&self, name: &str) -> BTreeSet<RecordId> {
        self.bearers
            .get(name)
            .into_iter()
            .flat_map(BTreeMap::keys)
            .filter_map(|record| self.gathered.get(record).copied())
            .collect()
    }

    /// All pairs as they were listed last; none where they have to be listed anew.
    pub(crate) fn listed_last(&self) -> Option<&Listed> {
        self.listed.as_ref()
    }

    /// All pairs that were found so far.
    pub(crate) fn listed(&mut self) -> Listed {
        let most = if self.waiting.is_empty() {
            1
        } else {
            LISTED_EVERY
        };
        if let Some(listed) = &self.listed
            && self.since_listed < most
        {
            return listed.clone();
        }
        self.since_listed = 0;
        let persons: HashMap<&str, BTreeSet<RecordId>> = self
            .bearers
            .keys()
            .map(|name| (&**name, self.persons(name)))
            .collect();
        let common = persons
            .values()
            .filter(|persons| persons.len() > MOST_BEARERS)
            .count();
        let few = |name: &str| {
            persons
                .get(name)
                .filter(|persons| persons.len() <= MOST_BEARERS)
        };
        let mut near: Vec<(f32, &str, &str)> = Vec::new();
        for (name, bearers) in &persons {
            if (2..=MOST_BEARERS).contains(&bearers.len())
                && let Some(likelihood) = likelihood_of_itself(name)
            {
                near.push((likelihood, name, name));
            }
            let others = self.near.get(*name).into_iter().flatten();
            near.extend(
                others
                    .filter(|(other, _)| *name < &**other || !self.is_near(other, name))
                    .map(|(other, likelihood)| (*likelihood, *name, &**other)),
            );
        }
        // One spelling that both have comes first: nothing is plainer.
        near.sort_by(|a, b| {
            (b.1 == b.2)
                .cmp(&(a.1 == a.2))
                .then(b.0.total_cmp(&a.0))
                .then((a.1, a.2).cmp(&(b.1, b.2)))
        });
        let between = self.between();
        let mut seen: HashSet<(RecordId, RecordId)> = HashSet::new();
        let mut pairs: Vec<Pair> = Vec::new();
        let mut left_out = 0;
        for (likelihood, name, other) in near {
            let (Some(own), Some(others)) = (few(name), few(other)) else {
                continue;
            };
            if pairs.len() >= MOST_PAIRS {
                left_out += if name == other {
                    own.len() * (own.len() - 1) / 2
                } else {
                    own.len() * others.len()
                };
                continue;
            }
            for one in own {
                for person in others {
                    let (first, second) = in_order(*one, *person);
                    let told = first != second && self.tells((*one, name), (*person, other));
                    if !told || !seen.insert((first, second)) {
                        continue;
                    }
                    let swapped = first != *one;
                    let pair = Pair {
                        one: first,
                        other: second,
                        likelihood,
                        names: match swapped {
                            true => (other.into(), name.into()),
                            false => (name.into(), other.into()),
                        },
                        left_open: false,
                    };
                    pairs.extend(judged(pair, &between));
                }
            }
        }
        pairs.sort_by(likeliest_first);
        let listed = Listed {
            pairs: Arc::new(pairs),
            left_out,
            common,
        };
        self.listed = Some(listed.clone());
        listed
    }

    /// Whether one name is kept as near to another; only so many are.
    fn is_near(&self, name: &str, other: &str) -> bool {
        let near = self.near.get(name);
        near.is_some_and(|near| near.iter().any(|(known, _)| **known == *other))
    }
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
    other
        .likelihood
        .total_cmp(&one.likelihood)
        .then_with(|| one.names.cmp(&other.names))
        .then_with(|| (one.one, one.other).cmp(&(other.one, other.other)))
}

fn in_order(one: RecordId, other: RecordId) -> (RecordId, RecordId) {
    (one.min(other), one.max(other))
}

/// How likely a name that two people bear is one name; none where it has no letters to go by.
fn likelihood_of_itself(name: &str) -> Option<f32> {
    let read = Name::read(name);
    let likelihood = compare(&read, &read).likelihood;
    (likelihood >= SHOWN_FROM).then_some(likelihood)
}

/// Keeps that a name is near to another, as long as fewer are nearer than are kept.
fn put(near: &mut Vec<(Written, f32)>, name: &Written, likelihood: f32) {
    if let Some((_, known)) = near.iter_mut().find(|(known, _)| known == name) {
        *known = known.max(likelihood);
        return;
    }
    if near.len() < MOST_NEAR {
        near.push((name.clone(), likelihood));
        return;
    }
    let least = near.iter_mut().min_by(|a, b| a.1.total_cmp(&b.1));
    if let Some(least) = least.filter(|least| least.1 < likelihood) {
        *least = (name.clone(), likelihood);
    }
}

#[cfg(test)]
mod tests {
    use kua_core::KeyId;
    use kua_core::ports::team_guard;

    use super::*;
    use crate::spelling::Words;

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
            guard: team_guard(KeyId::from_random([1; 16])),
            earliest: None,
            latest: None,
            statements: 1,
            conflicts: 0,
            changed: 0,
        }
    }

    struct World {
        people: People,
        spellings: Spellings,
    }

    fn world(names: &[(u8, &str)]) -> World {
        let mut world = World {
            people: People::default(),
            spellings: Spellings::default(),
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
            self.spellings.add(name, Words::Names);
            self.people.name(name, record(number));
        }

        fn pairs(&mut self) -> Vec<String> {
            while self.people.look_further(&self.spellings, 2) {}
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
        let (pairs, common) = world
            .people
            .like(&world.spellings, record(1), &["Serik Tolegenov"]);
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
        world.people.unname("Серик Толегенов", record(2));
        assert!(world.pairs().is_empty());
        world.people.name("Серик Толегенов", record(2));
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
        let (pairs, _) = world
            .people
            .like(&world.spellings, record(2), &["Серик Толегенов"]);
        assert_eq!(pairs.len(), 1);
        assert_eq!(pairs[0].other, record(1));
        assert_eq!(&*pairs[0].names.0, "Серик Толегенов");
    }
}
