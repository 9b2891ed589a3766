//! The cultures whose names are read, and what each of them is near to.

/// The way of naming that a name is read by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Culture {
    /// Given, patronymic in -ұлы and -қызы, family; passports put the family name first.
    Kazakh,
    /// As Kazakh, with "uulu" and "kyzy" as words of their own.
    Kyrgyz,
    /// Given and family, with "o'g'li" and "qizi" in papers.
    Uzbek,
    /// Given and father's name without any ending; family names are pen names or rare.
    Uyghur,
    /// Given and family, often in -zoda.
    Tajik,
    /// Given, patronymic, family.
    Tatar,
    /// Given, father's name with "oğlu" or "qızı", family.
    Azerbaijani,
    /// Given and family in -ow, -ew.
    Turkmen,
    /// One or more given names, family.
    Turkish,
    /// Russian, Ukrainian and Belarusian: given, patronymic, family.
    Russian,
    /// Family first, one or two characters each.
    Chinese,
    /// A chain: given, father's, grandfather's, then family, tribe or place.
    Arabic,
    /// Persian, Dari and Pashto: given and family; tribes in -zai and -khel.
    Persian,
    /// Given and family, "von" and "zu" with the family.
    German,
    /// Given, perhaps a second given or an initial, family.
    English,
    /// Given and family, "de" with the family.
    French,
    /// Given and two family names.
    Spanish,
    /// Nothing in the name says whose it is: the commonest order of the world.
    Unknown,
}

impl Culture {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Kazakh,
        Self::Kyrgyz,
        Self::Uzbek,
        Self::Uyghur,
        Self::Tajik,
        Self::Tatar,
        Self::Azerbaijani,
        Self::Turkmen,
        Self::Turkish,
        Self::Russian,
        Self::Chinese,
        Self::Arabic,
        Self::Persian,
        Self::German,
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Unknown,
    ];

    /// Returns the word that tables, JSON and sentences use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kazakh",
            Self::Kyrgyz => "kyrgyz",
            Self::Uzbek => "uzbek",
            Self::Uyghur => "uyghur",
            Self::Tajik => "tajik",
            Self::Tatar => "tatar",
            Self::Azerbaijani => "azerbaijani",
            Self::Turkmen => "turkmen",
            Self::Turkish => "turkish",
            Self::Russian => "russian",
            Self::Chinese => "chinese",
            Self::Arabic => "arabic",
            Self::Persian => "persian",
            Self::German => "german",
            Self::English => "english",
            Self::French => "french",
            Self::Spanish => "spanish",
            Self::Unknown => "unknown",
        }
    }

    /// Returns the culture that goes by a word of [`Culture::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|culture| culture.code() == code)
    }

    /// Returns the cultures whose names a language is likely to hold, by its BCP 47 tag.
    #[must_use]
    pub fn of_language(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Some(match primary.as_str() {
            "kk" | "kaz" => Self::Kazakh,
            "ky" | "kir" => Self::Kyrgyz,
            "uz" | "uzb" => Self::Uzbek,
            "ug" | "uig" => Self::Uyghur,
            "tg" | "tgk" => Self::Tajik,
            "tt" | "tat" | "ba" => Self::Tatar,
            "az" | "aze" => Self::Azerbaijani,
            "tk" | "tuk" => Self::Turkmen,
            "tr" | "tur" => Self::Turkish,
            "ru" | "rus" | "uk" | "ukr" | "be" | "bel" => Self::Russian,
            "zh" | "zho" | "cmn" | "yue" => Self::Chinese,
            "ar" | "ara" => Self::Arabic,
            "fa" | "fas" | "prs" | "ps" | "pus" => Self::Persian,
            "de" | "deu" => Self::German,
            "en" | "eng" => Self::English,
            "fr" | "fra" => Self::French,
            "es" | "spa" => Self::Spanish,
            _ => return None,
        })
    }

    /// Returns the cultures that are usual in a country, by its ISO 3166 code.
    #[must_use]
    pub fn of_country(code: &str) -> &'static [Self] {
        match code.to_ascii_uppercase().as_str() {
            "KZ" => &[Self::Kazakh, Self::Russian, Self::Uyghur],
            "KG" => &[Self::Kyrgyz, Self::Russian, Self::Uzbek],
            "UZ" => &[Self::Uzbek, Self::Russian, Self::Tajik],
            "CN" => &[Self::Chinese, Self::Uyghur, Self::Kazakh],
            "TW" | "HK" | "SG" => &[Self::Chinese],
            "TJ" => &[Self::Tajik],
            "AZ" => &[Self::Azerbaijani],
            "TM" => &[Self::Turkmen],
            "TR" => &[Self::Turkish],
            "RU" => &[Self::Russian, Self::Tatar],
            "UA" | "BY" => &[Self::Russian],
            "IR" | "AF" => &[Self::Persian],
            "SA" | "EG" | "IQ" | "SY" | "JO" | "LB" | "AE" | "QA" | "KW" | "BH" | "OM" | "YE"
            | "LY" | "TN" | "DZ" | "MA" | "SD" | "PS" => &[Self::Arabic],
            "DE" | "AT" | "CH" => &[Self::German],
            "US" | "GB" | "IE" | "AU" | "NZ" | "CA" => &[Self::English],
            "FR" => &[Self::French],
            "ES" | "MX" | "AR" | "CL" | "CO" | "PE" => &[Self::Spanish],
            _ => &[],
        }
    }

    /// Returns whether papers of the Soviet kind shaped its names: patronymics in -ovich, family
    /// names in -ov.
    pub(super) fn is_soviet(self) -> bool {
        matches!(
            self,
            Self::Kazakh
                | Self::Kyrgyz
                | Self::Uzbek
                | Self::Uyghur
                | Self::Tajik
                | Self::Tatar
                | Self::Azerbaijani
                | Self::Turkmen
                | Self::Russian
        )
    }

    /// Returns whether many of its given names are those of Muslims of other languages too.
    fn is_muslim(self) -> bool {
        (self.is_soviet() && self != Self::Russian)
            || matches!(self, Self::Turkish | Self::Arabic | Self::Persian)
    }

    /// Returns how much of a hit in the list of another culture counts for this one.
    pub(super) fn share_of(self, other: Self) -> f32 {
        if self == other {
            1.0
        } else if self == Self::Unknown {
            0.3
        } else if self.is_soviet() && other.is_soviet() && self != Self::Russian {
            if other == Self::Russian { 0.45 } else { 0.6 }
        } else if self.is_muslim() && other.is_muslim() {
            0.4
        } else if matches!(
            (self, other),
            (
                Self::German | Self::English | Self::French | Self::Spanish,
                Self::German | Self::English | Self::French | Self::Spanish
            )
        ) {
            0.35
        } else {
            0.0
        }
    }
}
