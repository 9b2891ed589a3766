//! What German does that is not a word.

pub(crate) mod clauses;
pub(crate) mod reported;
pub(crate) mod speakers;

use super::{Manner, Side};

/// German: every noun has a capital.
#[rustfmt::skip]
pub(super) const GERMAN: Manner = Manner {
    nouns_capital: true,
    ordinal_points: true,
    family_endings: &[
        "owa", "ewa", "owitsch", "ewitsch", "enko", "jew", "jewa", "schwili", "ovich",
        "evich", "jan", "zadeh", "oğlu", "mann", "uly", "uulu", "kysy", "bajew", "bajewa",
        "chanow", "anow", "inow", "alijew", "jarow", "ski", "skaja", "skyj", "czuk",
        "tschuk", "owski", "ouski", "jonow", "ajew", "ajewa", "ulina", "ichin", "ow", "ew", "ov",
        "ev", "ova", "eva", "jow", "jowa", "wicz", "witsch", "pour", "poor", "nedschad", "nejad",
        "dse", "dze", "yan", "zade", "sade", "zada", "oglu", "tschenko", "schenko", "ylmaz",
    ],
    abbreviations: &[
        "Nr", "nr", "Dr", "Prof", "Abs", "Art", "bzw", "ca", "St", "Std", "Mio", "Mrd",
        "Tsd", "Tel", "evtl", "usw", "geb", "sog", "Hrsg", "vgl", "Ziff", "Jan", "Feb",
        "Apr", "Aug", "Sept", "Okt", "Nov", "Dez", "Mr", "Mrs", "inkl", "Bd", "d", "v",
    ],
    noun_endings: &[
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion",
        "tionen", "tät", "täten", "ismus", "tum", "nis", "nisse", "nissen", "ling", "linge",
        "lingen", "enz", "anz", "ik", "ment", "ments", "mente", "tur", "ion", "ionen",
        "innen", "tisten", "isten", "ismen", "sucht", "zeug", "werk", "stoff", "bau",
        "stand", "gang", "fahrt", "kunft", "sicht", "gabe", "nahme", "nahmen", "sache",
        "sachen", "bruch", "schlag", "spruch", "schluss", "trag", "zeit", "zeiten",
        "anlage", "lager", "mord", "schutz", "kolonie", "zahl", "größe", "metropole",
        "antwort", "kanal", "system", "systems", "gebiet", "anlass", "leiden",
    ],
    speaker: Side::Right,
    ..Manner::PLAIN
};
