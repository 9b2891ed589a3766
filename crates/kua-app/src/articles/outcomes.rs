//! How the cases of an article ended, and of which group those are who are charged, as far as this record tells.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::RecordId;

use super::ArticleCases;

/// What may follow a charge, as types of events.
pub(super) const LATER: [&str; 12] = [
    "conviction",
    "sentence",
    "imprisonment",
    "fine",
    "plea_agreement",
    "appeal",
    "court_decision",
    "travel_restriction",
    "deportation",
    "release",
    "flight",
    "death",
];

/// How the cases of an article ended, as far as this record tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Bands of sentences that the charges themselves say, with the number of events.
    pub imposed: Vec<(&'static str, u64)>,
    /// Types of later events of the same persons, with the number of persons.
    pub later: Vec<(&'static str, u64)>,
    /// Persons of whom no later event is known here.
    pub nothing: u64,
}

/// Bands of sentences in the order in which they are shown.
const BANDS: [&str; 12] = [
    "none", "fine", "under-1", "1-3", "3-5", "5-10", "10-20", "from-20", "life", "death", "words",
    "several",
];

impl ArticleCases {
    /// How many persons of each class are charged, the most first; no class is empty.
    pub fn groups(&self) -> Vec<(String, u64)> {
        let mut groups: BTreeMap<String, u64> = BTreeMap::new();
        for class in self.persons.values() {
            *groups.entry(class.clone().unwrap_or_default()).or_default() += 1;
        }
        let mut groups: Vec<(String, u64)> = groups.into_iter().collect();
        groups.sort_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
        groups
    }

    /// How the cases ended: the sentences that charges say, and later events of the same persons.
    ///
    /// A later event is one of the types that may follow a charge, in which the same person takes
    /// part as the one it happened to, and whose first day is not before that of the charge's event;
    /// where one of both days is not known, it is none. That it belongs to the same case nobody says.
    pub fn outcomes(&self) -> Outcomes {
        let mut imposed: BTreeMap<&'static str, u64> = BTreeMap::new();
        for case in &self.cases {
            *imposed.entry(band(&case.imposed)).or_default() += 1;
        }
        // A person's earliest charge under this article, with its event.
        let mut charged: BTreeMap<RecordId, Vec<(i64, RecordId)>> = BTreeMap::new();
        for case in &self.cases {
            for person in &case.charged {
                let days = charged.entry(*person).or_default();
                days.extend(case.earliest.map(|day| (day, case.event)));
            }
        }
        let mut later: BTreeMap<&'static str, BTreeSet<RecordId>> = BTreeMap::new();
        for one in &self.later {
            let follows = |(day, event): &(i64, RecordId)| {
                *event != one.event && one.earliest.is_some_and(|then| then >= *day)
            };
            let known = LATER.iter().find(|class| **class == one.class);
            if let Some(class) = known
                && charged
                    .get(&one.person)
                    .is_some_and(|all| all.iter().any(follows))
            {
                later.entry(class).or_default().insert(one.person);
            }
        }
        let some: BTreeSet<RecordId> = later.values().flatten().copied().collect();
        Outcomes {
            imposed: BANDS
                .iter()
                .filter_map(|band| Some((*band, *imposed.get(band)?)))
                .collect(),
            later: LATER
                .iter()
                .filter_map(|class| Some((*class, later.get(class)?.len() as u64)))
                .collect(),
            nothing: (self.persons.len() - some.len()) as u64,
        }
    }
}

/// The band of the sentences that charges of one event say.
pub fn band(imposed: &[String]) -> &'static str {
    let code = match imposed {
        [] => return "none",
        [code] => code.as_str(),
        _ => return "several",
    };
    let years: Option<f64> = code
        .strip_prefix("years-")
        .and_then(|years| years.parse().ok());
    match (code, years) {
        ("life", _) => "life",
        ("death", _) => "death",
        ("fine", _) => "fine",
        (_, Some(years)) if years < 1.0 => "under-1",
        (_, Some(years)) if years < 3.0 => "1-3",
        (_, Some(years)) if years < 5.0 => "3-5",
        (_, Some(years)) if years < 10.0 => "5-10",
        (_, Some(years)) if years < 20.0 => "10-20",
        (_, Some(_)) => "from-20",
        _ => "words",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kua_core::ports::{Case, Happened};

    fn id(number: u8) -> RecordId {
        RecordId::from_bytes([number; 16])
    }

    fn case(event: u8, first: Option<i64>, imposed: &[&str], charged: &[u8]) -> Case {
        Case {
            event: id(event),
            class: None,
            earliest: first,
            latest: first,
            sure: true,
            imposed: imposed.iter().map(ToString::to_string).collect(),
            charged: charged.iter().map(|number| id(*number)).collect(),
        }
    }

    fn happened(person: u8, event: u8, class: &str, first: Option<i64>) -> Happened {
        Happened {
            person: id(person),
            event: id(event),
            class: class.to_owned(),
            earliest: first,
            latest: first,
        }
    }

    #[test]
    fn an_outcome_is_what_is_said_or_what_came_later() {
        let cases = ArticleCases {
            cases: vec![
                case(1, Some(100), &["years-2.5"], &[30]),
                case(2, Some(200), &[], &[30, 31]),
                case(3, None, &["life", "years-20"], &[32]),
            ],
            persons: [(30, Some("victim")), (31, None), (32, Some("victim"))]
                .map(|(number, class)| (id(number), class.map(str::to_owned)))
                .into(),
            later: vec![
                happened(30, 9, "release", Some(150)),
                // The same event is nothing later, and before the charge is not after it.
                happened(31, 2, "sentence", Some(200)),
                happened(31, 8, "appeal", Some(199)),
                happened(31, 7, "appeal", None),
                // Of a charge without a day nobody knows what came later.
                happened(32, 9, "release", Some(900)),
            ],
            instead: Vec::new(),
        };
        assert_eq!(
            cases.outcomes(),
            Outcomes {
                imposed: vec![("none", 1), ("1-3", 1), ("several", 1)],
                later: vec![("release", 1)],
                nothing: 2,
            }
        );
        assert_eq!(
            cases.groups(),
            [("victim".to_owned(), 2), (String::new(), 1)]
        );
    }

    #[test]
    fn a_band_is_told_by_the_length() {
        for (code, expected) in [
            ("years-0.04", "under-1"),
            ("years-1", "1-3"),
            ("years-3", "3-5"),
            ("years-7.5", "5-10"),
            ("years-19", "10-20"),
            ("years-20", "from-20"),
            ("death", "death"),
            ("words", "words"),
        ] {
            assert_eq!(band(&[code.to_owned()]), expected);
        }
    }
}
