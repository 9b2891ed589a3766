//! In which order the parts of a name stand, by culture, and how usual each order is.
//!
//! The shares are estimates from general knowledge of the press and of papers in these languages,
//! not counted from a corpus.

use super::culture::Culture;
use super::kind::Kind;

/// What is known before the order is judged.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// A family name was found by a particle.
    pub(super) family: bool,
    /// A father's name was found by a particle.
    pub(super) father: bool,
    /// Initials stand before the names.
    pub(super) initials_before: usize,
    /// Initials stand behind the names.
    pub(super) initials_behind: usize,
    /// It is written as names are in China: in Arabic letters or Chinese characters.
    pub(super) of_china: bool,
    /// What the title goes with.
    pub(super) title: Option<Kind>,
}

/// An order as letters (see [`kinds`]) and its share.
type Orders = &'static [(&'static str, f32)];

/// Returns the kinds that the letters of an order stand for.
pub(super) fn kinds(order: &str) -> impl Iterator<Item = Kind> {
    order.chars().map(|letter| match letter {
        'F' => Kind::Family,
        'P' => Kind::Patronymic,
        'H' => Kind::Father,
        'L' => Kind::Lineage,
        'B' => Kind::ByName,
        _ => Kind::Given,
    })
}

/// Returns the orders in which so many names can stand; none for more names than people have.
pub(super) fn orders(culture: Culture, count: usize, known: Known) -> Orders {
    let initials = known.initials_before + known.initials_behind;
    if count == 1 && !known.family {
        if known.father {
            return &[("G", 0.93), ("F", 0.05), ("B", 0.02)];
        }
        if known.initials_before > 0 || initials > 1 {
            return &[("F", 0.95), ("G", 0.03), ("P", 0.02)];
        }
        if initials == 1 {
            return &[("F", 0.65), ("G", 0.35)];
        }
        match known.title {
            Some(Kind::Family) => return &[("F", 0.9), ("G", 0.1)],
            Some(Kind::Given) => return &[("G", 0.9), ("F", 0.1)],
            _ => {}
        }
    }
    if known.family {
        return beside_family(culture, count);
    }
    if known.father {
        return beside_father(culture, count);
    }
    match culture {
        Culture::Chinese => match count {
            1 => &[("F", 0.5), ("G", 0.5)],
            2 => &[("FG", 0.8), ("GF", 0.2)],
            3 => &[("FGG", 0.75), ("GGF", 0.15), ("FFG", 0.1)],
            _ => &[],
        },
        Culture::Arabic => arabic(count),
        Culture::Persian => match count {
            1 => &[("F", 0.5), ("G", 0.45), ("L", 0.02), ("B", 0.03)],
            2 => &[
                ("GF", 0.86),
                ("FG", 0.03),
                ("GL", 0.03),
                ("GB", 0.03),
                ("GG", 0.05),
            ],
            3 => &[
                ("GGF", 0.55),
                ("GFF", 0.25),
                ("GFL", 0.12),
                ("GGL", 0.04),
                ("GFB", 0.04),
            ],
            4 => &[("GGFF", 0.5), ("GGGF", 0.4), ("GGFL", 0.1)],
            _ => &[],
        },
        Culture::Turkish => match count {
            1 => &[("F", 0.5), ("G", 0.5)],
            2 => &[("GF", 0.93), ("FG", 0.04), ("GG", 0.03)],
            3 => &[("GGF", 0.9), ("GFF", 0.06), ("FGG", 0.04)],
            4 => &[("GGGF", 0.6), ("GGFF", 0.4)],
            _ => &[],
        },
        Culture::Spanish => match count {
            1 => &[("F", 0.6), ("G", 0.4)],
            2 => &[("GF", 0.92), ("FG", 0.04), ("GG", 0.04)],
            3 => &[("GFF", 0.62), ("GGF", 0.3), ("FFG", 0.08)],
            4 => &[("GGFF", 0.8), ("GFFF", 0.05), ("GGGF", 0.15)],
            _ => &[],
        },
        Culture::German | Culture::English | Culture::French | Culture::Unknown => match count {
            1 => &[("F", 0.55), ("G", 0.45)],
            2 => &[("GF", 0.93), ("FG", 0.04), ("GG", 0.03)],
            3 => &[("GGF", 0.88), ("GFF", 0.06), ("FGG", 0.03), ("FFG", 0.03)],
            4 => &[("GGGF", 0.6), ("GGFF", 0.3), ("GFFF", 0.1)],
            5 => &[("GGGGF", 0.7), ("GGGFF", 0.3)],
            _ => &[],
        },
        Culture::Uyghur => uyghur(count),
        // Kazakhs and Kyrgyz of China mostly go by given and father's name, as Uyghurs do.
        Culture::Kazakh | Culture::Kyrgyz if known.of_china && count == 2 => &[
            ("GH", 0.48),
            ("GF", 0.28),
            ("GP", 0.2),
            ("FG", 0.02),
            ("GL", 0.02),
        ],
        _ => soviet(culture, count),
    }
}

fn soviet(culture: Culture, count: usize) -> Orders {
    match (culture, count) {
        (Culture::Russian, 1) => &[("F", 0.55), ("G", 0.4), ("P", 0.05)],
        (_, 1) => &[
            ("F", 0.42),
            ("G", 0.5),
            ("P", 0.05),
            ("L", 0.01),
            ("B", 0.02),
        ],
        (Culture::Russian, 2) => &[("GF", 0.68), ("FG", 0.18), ("GP", 0.14)],
        (Culture::Kazakh, 2) => &[
            ("GF", 0.6),
            ("FG", 0.15),
            ("GP", 0.18),
            ("GH", 0.03),
            ("PG", 0.01),
            ("GL", 0.02),
            ("GB", 0.01),
        ],
        (_, 2) => &[
            ("GF", 0.62),
            ("FG", 0.15),
            ("GP", 0.14),
            ("GH", 0.04),
            ("PG", 0.01),
            ("GL", 0.02),
            ("GB", 0.02),
        ],
        (_, 3) => &[
            ("FGP", 0.46),
            ("GPF", 0.4),
            ("GGF", 0.04),
            ("FGG", 0.02),
            ("GFP", 0.01),
            ("GHF", 0.03),
            ("FGH", 0.02),
            ("GPL", 0.01),
            ("GFL", 0.005),
            ("GPB", 0.005),
        ],
        (_, 4) => &[
            ("FGGP", 0.25),
            ("GGPF", 0.25),
            ("FFGP", 0.2),
            ("GPFF", 0.2),
            ("FGPL", 0.05),
            ("GPFL", 0.05),
        ],
        _ => &[],
    }
}

fn uyghur(count: usize) -> Orders {
    match count {
        1 => &[("G", 0.82), ("F", 0.12), ("B", 0.03), ("P", 0.03)],
        2 => &[
            ("GH", 0.68),
            ("GF", 0.2),
            ("FG", 0.03),
            ("GP", 0.04),
            ("GB", 0.04),
            ("GL", 0.01),
        ],
        3 => &[
            ("GHF", 0.2),
            ("GHH", 0.2),
            ("GPF", 0.15),
            ("FGP", 0.1),
            ("GGH", 0.15),
            ("GHB", 0.1),
            ("GGF", 0.1),
        ],
        4 => &[("GHHH", 0.4), ("GGHH", 0.3), ("GHHF", 0.3)],
        _ => &[],
    }
}

fn arabic(count: usize) -> Orders {
    match count {
        1 => &[("G", 0.6), ("F", 0.35), ("B", 0.03), ("L", 0.02)],
        2 => &[("GF", 0.84), ("GH", 0.08), ("GB", 0.05), ("GL", 0.03)],
        3 => &[
            ("GHF", 0.45),
            ("GGF", 0.25),
            ("GHH", 0.1),
            ("GHB", 0.07),
            ("GHL", 0.06),
            ("GFF", 0.07),
        ],
        4 => &[
            ("GHHF", 0.55),
            ("GGHF", 0.15),
            ("GHHH", 0.1),
            ("GHHB", 0.08),
            ("GHHL", 0.12),
        ],
        5 => &[("GHHHF", 0.6), ("GHHHH", 0.15), ("GHHHL", 0.25)],
        _ => &[],
    }
}

fn beside_family(culture: Culture, count: usize) -> Orders {
    match (culture, count) {
        (Culture::Spanish, 2) => &[("GG", 0.6), ("GF", 0.4)],
        (Culture::Arabic, 2) => &[("GH", 0.7), ("GG", 0.2), ("GF", 0.1)],
        (Culture::Arabic, 3) => &[("GHH", 0.8), ("GGH", 0.2)],
        (Culture::Arabic, 4) => &[("GHHH", 1.0)],
        (_, 1) => &[("G", 0.93), ("F", 0.04), ("P", 0.03)],
        (_, 2) => &[("GG", 0.75), ("GF", 0.05), ("GP", 0.2)],
        (_, 3) => &[("GGG", 0.9), ("GGF", 0.1)],
        (_, 4) => &[("GGGG", 1.0)],
        _ => &[],
    }
}

fn beside_father(culture: Culture, count: usize) -> Orders {
    match (culture, count) {
        (_, 1) => &[("G", 0.95), ("F", 0.05)],
        (Culture::Arabic, 2) => &[
            ("GF", 0.5),
            ("GB", 0.15),
            ("GL", 0.1),
            ("GH", 0.15),
            ("GG", 0.1),
        ],
        (Culture::Arabic, 3) => &[
            ("GHF", 0.4),
            ("GGF", 0.3),
            ("GHB", 0.1),
            ("GHL", 0.1),
            ("GHH", 0.1),
        ],
        (_, 2) => &[
            ("FG", 0.5),
            ("GF", 0.4),
            ("GG", 0.06),
            ("GL", 0.02),
            ("GB", 0.02),
        ],
        (_, 3) => &[("FGG", 0.5), ("GGF", 0.5)],
        _ => &[],
    }
}
