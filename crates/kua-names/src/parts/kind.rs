//! What a part of a name is.

/// What a part of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The name that somebody was given.
    Given,
    /// The name that a family shares.
    Family,
    /// A name made of the father's by an ending: Біләлұлы, Иванович, Saidovna.
    Patronymic,
    /// The father's (or in a chain the grandfather's) name as it is.
    Father,
    /// Tribe, ru or clan.
    Lineage,
    /// A by-name after a village, town or country.
    ByName,
    /// A title, a form of address or a word of respect.
    Title,
    /// A word that joins parts: bin, uulu, von, al-.
    Particle,
    /// A name in quotation marks.
    Nickname,
    /// What tells generations apart: Jr., III.
    Suffix,
    /// A letter that stands for a name.
    Initial,
    /// What was not read as any of these.
    Unplaced,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Given,
        Self::Family,
        Self::Patronymic,
        Self::Father,
        Self::Lineage,
        Self::ByName,
        Self::Title,
        Self::Particle,
        Self::Nickname,
        Self::Suffix,
        Self::Initial,
        Self::Unplaced,
    ];

    /// Returns the word that JSON and sentences use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::Patronymic => "patronymic",
            Self::Father => "father",
            Self::Lineage => "lineage",
            Self::ByName => "by-name",
            Self::Title => "title",
            Self::Particle => "particle",
            Self::Nickname => "nickname",
            Self::Suffix => "suffix",
            Self::Initial => "initial",
            Self::Unplaced => "unplaced",
        }
    }

    /// Returns whether a part is sealed unless a person opens it: lineage and village lead to a
    /// family, and to those of it who stayed.
    ///
    /// Nothing here seals: whoever stores or shows the parts asks this first.
    #[must_use]
    pub fn is_sealed_by_default(self) -> bool {
        matches!(self, Self::Lineage | Self::ByName)
    }

    /// Returns whether two kinds may hold the same name of a person: a father's name is a
    /// patronymic without its ending.
    #[must_use]
    pub fn is_same_as(self, other: Self) -> bool {
        let parent = |kind| matches!(kind, Self::Patronymic | Self::Father);
        self == other || (parent(self) && parent(other))
    }
}
