//! What the columns of a list can hold.

use serde::{Deserialize, Serialize};

/// What a column of a list holds.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRole {
    /// The whole name of the person.
    FullName,
    /// The family name.
    Family,
    /// The given name.
    Given,
    /// The patronymic or father's name.
    Patronymic,
    /// The whole name again, in another script.
    OtherScript,
    /// Another name or spelling that the person goes by.
    OtherName,
    /// The sex.
    Sex,
    /// The day or year of birth.
    Birth,
    /// The age in years, counted on a day that the table may not say.
    Age,
    /// The number of the person with the state: IIN, 身份证号, JSHSHIR.
    IdNumber,
    /// The number of a passport or another paper.
    DocumentNumber,
    /// A telephone number.
    Phone,
    /// Where the person was born.
    Birthplace,
    /// Where the person comes from: home, village, county.
    Origin,
    /// Where the person lives or is registered.
    Residence,
    /// Where the person is or was held.
    Detention,
    /// The state whose citizen the person is.
    Citizenship,
    /// The ethnicity, as the table states it.
    Ethnicity,
    /// Work, trade or office.
    Occupation,
    /// The day of arrest or detention.
    Arrest,
    /// The day of release.
    Release,
    /// The day of death.
    Death,
    /// The day of the sentence.
    SentenceDate,
    /// A day whose meaning is not told.
    OtherDate,
    /// The court, police or other authority.
    Authority,
    /// The article of law.
    Article,
    /// What the person is accused of, in the authority's words.
    Charge,
    /// The sentence: how long, or its kind.
    Sentence,
    /// What became of the person: held, released, dead.
    Status,
    /// A relative, and how related.
    Relative,
    /// Where the row comes from.
    Source,
    /// What else is said.
    Remark,
    /// The number in the list.
    Number,
    /// Nothing that is taken over; the cell is kept all the same.
    #[default]
    Ignored,
}

/// What a column's cells are read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ValueKind {
    /// A name and its parts.
    Name,
    /// A day, month, year or span.
    Time,
    /// A whole number that counts.
    Count,
    /// A number that names: its digits are kept, not its amount.
    Number,
    /// A sex.
    Sex,
    /// A place, as it is written.
    Place,
    /// Articles of law.
    Article,
    /// A sentence.
    Sentence,
    /// Words, as they are written.
    Words,
}

impl ColumnRole {
    /// All roles, in the order in which a person is offered them.
    pub const ALL: [Self; 34] = [
        Self::FullName,
        Self::Family,
        Self::Given,
        Self::Patronymic,
        Self::OtherScript,
        Self::OtherName,
        Self::Sex,
        Self::Birth,
        Self::Age,
        Self::IdNumber,
        Self::DocumentNumber,
        Self::Phone,
        Self::Birthplace,
        Self::Origin,
        Self::Residence,
        Self::Detention,
        Self::Citizenship,
        Self::Ethnicity,
        Self::Occupation,
        Self::Arrest,
        Self::Release,
        Self::Death,
        Self::SentenceDate,
        Self::OtherDate,
        Self::Authority,
        Self::Article,
        Self::Charge,
        Self::Sentence,
        Self::Status,
        Self::Relative,
        Self::Source,
        Self::Remark,
        Self::Number,
        Self::Ignored,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::FullName => "full-name",
            Self::Family => "family",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::OtherScript => "other-script",
            Self::OtherName => "other-name",
            Self::Sex => "sex",
            Self::Birth => "birth",
            Self::Age => "age",
            Self::IdNumber => "id-number",
            Self::DocumentNumber => "document-number",
            Self::Phone => "phone",
            Self::Birthplace => "birthplace",
            Self::Origin => "origin",
            Self::Residence => "residence",
            Self::Detention => "detention",
            Self::Citizenship => "citizenship",
            Self::Ethnicity => "ethnicity",
            Self::Occupation => "occupation",
            Self::Arrest => "arrest",
            Self::Release => "release",
            Self::Death => "death",
            Self::SentenceDate => "sentence-date",
            Self::OtherDate => "other-date",
            Self::Authority => "authority",
            Self::Article => "article",
            Self::Charge => "charge",
            Self::Sentence => "sentence",
            Self::Status => "status",
            Self::Relative => "relative",
            Self::Source => "source",
            Self::Remark => "remark",
            Self::Number => "number",
            Self::Ignored => "ignored",
        }
    }

    /// Finds the role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Returns what its cells are read as.
    pub fn value_kind(self) -> ValueKind {
        match self {
            Self::FullName
            | Self::Family
            | Self::Given
            | Self::Patronymic
            | Self::OtherScript
            | Self::OtherName => ValueKind::Name,
            Self::Sex => ValueKind::Sex,
            Self::Birth
            | Self::Arrest
            | Self::Release
            | Self::Death
            | Self::SentenceDate
            | Self::OtherDate => ValueKind::Time,
            Self::Age => ValueKind::Count,
            Self::IdNumber | Self::DocumentNumber | Self::Phone => ValueKind::Number,
            Self::Birthplace | Self::Origin | Self::Residence | Self::Detention => ValueKind::Place,
            Self::Citizenship
            | Self::Ethnicity
            | Self::Occupation
            | Self::Authority
            | Self::Charge
            | Self::Status
            | Self::Relative
            | Self::Source
            | Self::Remark
            | Self::Number
            | Self::Ignored => ValueKind::Words,
            Self::Article => ValueKind::Article,
            Self::Sentence => ValueKind::Sentence,
        }
    }

    /// Says whether at most one column of a table should have it; names may stand in several.
    pub fn stands_once(self) -> bool {
        !matches!(
            self,
            Self::OtherScript
                | Self::OtherName
                | Self::OtherDate
                | Self::Origin
                | Self::Relative
                | Self::Source
                | Self::Remark
                | Self::Phone
                | Self::Ignored
        )
    }

    /// Says whether it names the person, or a part of the name.
    pub fn names_the_person(self) -> bool {
        matches!(
            self,
            Self::FullName | Self::Family | Self::Given | Self::Patronymic
        )
    }

    /// Says whether its values are sealed unless a person opens them.
    ///
    /// They lead straight to the person, to those who stayed, or to who told it.
    pub fn is_sealed_by_default(self) -> bool {
        matches!(
            self,
            Self::IdNumber
                | Self::DocumentNumber
                | Self::Phone
                | Self::Residence
                | Self::Relative
                | Self::Source
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn codes_are_the_words_that_files_keep() {
        for role in ColumnRole::ALL {
            assert_eq!(serde_json::to_value(role).unwrap(), role.code());
            assert_eq!(ColumnRole::from_code(role.code()), Some(role));
        }
        assert_eq!(ColumnRole::from_code("anything"), None);
    }
}
