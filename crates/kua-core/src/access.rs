//! Who may do what with which record: the one place that decides.
//!
//! Every read goes through [`can`] or carries a [`Scope`], which only this
//! module makes, so that an unscoped query does not compile.

use std::collections::BTreeSet;

use crate::{KeyId, RecordId};

/// How closed a record is, from open to closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Anybody, once it was released.
    Public,
    /// Named partner organisations.
    Partners,
    /// Every member of the vault.
    Team,
    /// Members of the case.
    Case,
    /// Its author, and others only with a second person.
    Sealed,
}

impl Access {
    /// All levels, from open to closed.
    pub const ALL: [Self; 5] = [
        Self::Public,
        Self::Partners,
        Self::Team,
        Self::Case,
        Self::Sealed,
    ];

    /// Returns the word that files, commands and addresses use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Partners => "partners",
            Self::Team => "team",
            Self::Case => "case",
            Self::Sealed => "sealed",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.code() == code)
    }

    /// Returns the number that the store keeps, 0 for the most open.
    pub fn level(self) -> u8 {
        self as u8
    }

    /// Reads the number back; an unknown number is the most closed level.
    pub fn from_level(level: u8) -> Self {
        Self::ALL
            .get(usize::from(level))
            .copied()
            .unwrap_or(Self::Sealed)
    }
}

/// What a member of the vault is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads what was shared with partners.
    Reader,
    /// Takes in documents and judges proposals.
    Documenter,
    /// Follows cases.
    Caseworker,
    /// Compares, links, counts.
    Analyst,
    /// Runs the vault and answers for it.
    Keeper,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 5] = [
        Self::Reader,
        Self::Documenter,
        Self::Caseworker,
        Self::Analyst,
        Self::Keeper,
    ];

    /// Returns the word that files use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Documenter => "documenter",
            Self::Caseworker => "caseworker",
            Self::Analyst => "analyst",
            Self::Keeper => "keeper",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// What somebody wants to do with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    /// See it, find it, count it.
    See,
    /// Add documents and statements.
    Write,
    /// Accept, correct, reject, withdraw, call two the same.
    Judge,
    /// Check the log, make proofs, backups, checkpoints.
    Keep,
}

/// Somebody who acts: a key, a role, the cases it is a confirmed member of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    key: KeyId,
    role: Role,
    cases: BTreeSet<RecordId>,
}

impl Actor {
    /// Names an actor; the vault that holds the key answers for the role.
    pub fn new(key: KeyId, role: Role, cases: impl IntoIterator<Item = RecordId>) -> Self {
        Self {
            key,
            role,
            cases: cases.into_iter().collect(),
        }
    }

    /// Returns the key it signs with.
    pub fn key(&self) -> KeyId {
        self.key
    }

    /// Returns its role.
    pub fn role(&self) -> Role {
        self.role
    }
}

/// What the decision needs to know of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guarded {
    /// How closed it is.
    pub access: Access,
    /// The case it belongs to, if any.
    pub case: Option<RecordId>,
    /// The key of its author, if it has one.
    pub author: Option<KeyId>,
}

impl Guarded {
    /// Returns the guard of what tells of two records, written by somebody who sees both.
    ///
    /// Whoever else may see the result may see either record. Of two cases no
    /// group is a member for certain, so what ties them is sealed.
    #[must_use]
    pub fn tied_to(self, other: Self, author: KeyId) -> Self {
        let access = self.access.max(other.access);
        let case = match (self.access, other.access) {
            (Access::Case, Access::Case) if self.case == other.case => self.case,
            (Access::Case, Access::Case) => None,
            (Access::Case, _) => self.case,
            (_, Access::Case) => other.case,
            _ => None,
        };
        let apart = access == Access::Case && case.is_none();
        let access = if apart { Access::Sealed } else { access };
        Self {
            access,
            case: case.filter(|_| access == Access::Case),
            author: Some(author),
        }
    }
}

/// Decides whether somebody may do something with a record.
///
/// Denies unless a rule allows. A reader sees what is public or for partners.
/// The others see the team's records; records of a case only as its members,
/// and the keeper, who is a member of every case. What is sealed is seen by its
/// author alone: opening it with a second person is a verb of its own.
pub fn can(actor: &Actor, verb: Verb, record: Guarded) -> bool {
    let may = match verb {
        Verb::See => true,
        Verb::Write | Verb::Judge => actor.role != Role::Reader,
        Verb::Keep => actor.role == Role::Keeper,
    };
    may && sees(actor, record)
}

fn sees(actor: &Actor, record: Guarded) -> bool {
    match record.access {
        Access::Public | Access::Partners => true,
        Access::Team => actor.role != Role::Reader,
        Access::Case => {
            actor.role == Role::Keeper
                || (actor.role != Role::Reader
                    && record.case.is_some_and(|case| actor.cases.contains(&case)))
        }
        Access::Sealed => record.author == Some(actor.key) && actor.role != Role::Reader,
    }
}

/// A capability: what a query may return. The store turns it into SQL.
///
/// It can be made by [`scope`] and [`whole_record`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    most_closed: Access,
    every_case: bool,
    cases: BTreeSet<RecordId>,
    author: Option<KeyId>,
    whole: bool,
}

/// Makes the scope of all that an actor may see.
pub fn scope(actor: &Actor) -> Scope {
    Scope {
        most_closed: if actor.role == Role::Reader {
            Access::Partners
        } else {
            Access::Team
        },
        every_case: actor.role == Role::Keeper,
        cases: if actor.role == Role::Reader {
            BTreeSet::new()
        } else {
            actor.cases.clone()
        },
        author: (actor.role != Role::Reader).then_some(actor.key),
        whole: false,
    }
}

/// Makes the scope of the projector, which folds everything and shows nothing.
///
/// Its results must not reach a page, a file or a person.
pub fn whole_record() -> Scope {
    Scope {
        most_closed: Access::Sealed,
        every_case: true,
        cases: BTreeSet::new(),
        author: None,
        whole: true,
    }
}

impl Scope {
    /// Returns the most closed level that is seen without further condition (never `Case` or `Sealed` but for the projector).
    pub fn most_closed(&self) -> Access {
        self.most_closed
    }

    /// Says whether records of every case are seen.
    pub fn every_case(&self) -> bool {
        self.every_case
    }

    /// Returns the cases whose records are seen.
    pub fn cases(&self) -> &BTreeSet<RecordId> {
        &self.cases
    }

    /// Returns the author whose sealed records are seen.
    pub fn author(&self) -> Option<KeyId> {
        self.author
    }

    /// Says whether everything is seen (the projector).
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Says whether a record lies in the scope; the store's SQL means the same.
    pub fn admits(&self, record: Guarded) -> bool {
        if self.whole {
            return true;
        }
        match record.access {
            Access::Public | Access::Partners | Access::Team => record.access <= self.most_closed,
            Access::Case => {
                self.every_case || record.case.is_some_and(|case| self.cases.contains(&case))
            }
            Access::Sealed => self.author.is_some() && record.author == self.author,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> KeyId {
        KeyId::from_random([byte; 16])
    }

    fn case(byte: u8) -> RecordId {
        RecordId::from_random([byte; 16])
    }

    #[test]
    fn scope_and_decision_are_one_rule() {
        let mut allowed = 0;
        for role in Role::ALL {
            for cases in [vec![], vec![case(1)]] {
                let actor = Actor::new(key(1), role, cases);
                for access in Access::ALL {
                    for case in [None, Some(case(1)), Some(case(2))] {
                        for author in [None, Some(key(1)), Some(key(2))] {
                            let record = Guarded {
                                access,
                                case,
                                author,
                            };
                            assert_eq!(
                                can(&actor, Verb::See, record),
                                scope(&actor).admits(record),
                                "{role:?} {record:?}"
                            );
                            allowed += usize::from(can(&actor, Verb::See, record));
                        }
                    }
                }
            }
        }
        assert!(allowed > 0);
    }

    #[test]
    fn whoever_may_see_what_ties_two_records_may_see_either() {
        let mut records = Vec::new();
        for access in Access::ALL {
            for case in [None, Some(case(1)), Some(case(2))] {
                for author in [Some(key(1)), Some(key(2))] {
                    records.push(Guarded {
                        access,
                        case,
                        author,
                    });
                }
            }
        }
        let mut actors = Vec::new();
        for role in Role::ALL {
            for byte in [1, 2, 3] {
                for cases in [vec![], vec![case(1)], vec![case(1), case(2)]] {
                    actors.push(Actor::new(key(byte), role, cases));
                }
            }
        }
        let sees = |actor: &Actor, record| can(actor, Verb::See, record);
        let mut shared = 0;
        for one in &records {
            for other in &records {
                for judge in &actors {
                    if !sees(judge, *one) || !sees(judge, *other) {
                        continue;
                    }
                    let tie = one.tied_to(*other, judge.key());
                    for reader in &actors {
                        // Another role of the same key is the same person.
                        if sees(reader, tie) && reader.key() != judge.key() {
                            assert!(
                                sees(reader, *one) && sees(reader, *other),
                                "{one:?} {other:?}"
                            );
                            shared += 1;
                        }
                    }
                }
            }
        }
        assert!(shared > 0);
    }

    #[test]
    fn what_is_sealed_is_seen_by_its_author_alone() {
        let record = Guarded {
            access: Access::Sealed,
            case: None,
            author: Some(key(1)),
        };
        assert!(can(
            &Actor::new(key(1), Role::Documenter, []),
            Verb::See,
            record
        ));
        assert!(!can(
            &Actor::new(key(2), Role::Keeper, []),
            Verb::See,
            record
        ));
    }

    #[test]
    fn a_reader_judges_nothing_and_only_a_keeper_keeps() {
        let record = Guarded {
            access: Access::Public,
            case: None,
            author: None,
        };
        assert!(!can(
            &Actor::new(key(1), Role::Reader, []),
            Verb::Judge,
            record
        ));
        assert!(!can(
            &Actor::new(key(1), Role::Analyst, []),
            Verb::Keep,
            record
        ));
        assert!(can(
            &Actor::new(key(1), Role::Keeper, []),
            Verb::Keep,
            record
        ));
    }

    #[test]
    fn an_unknown_level_is_the_most_closed_one() {
        assert_eq!(Access::from_level(99), Access::Sealed);
        for access in Access::ALL {
            assert_eq!(Access::from_level(access.level()), access);
            assert_eq!(Access::from_code(access.code()), Some(access));
        }
    }
}
