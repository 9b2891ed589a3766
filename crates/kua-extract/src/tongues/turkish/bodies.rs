//! Where the name of a Turkish body ends, and what looks like one and is none.

use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::{ends_here, hung};

/// How many words may stand between a body and the head of its branch.
const REACH: usize = 6;

/// Finds the end of a branch's name behind that of its body: "İHD | Van Şubesi".
pub(crate) fn behind(line: &Line<'_>, to: usize) -> Option<usize> {
    let mut at = to;
    while at < to + REACH {
        // "Yargıtay 16. Ceza Dairesi".
        if line.word(at).kind == Kind::Number && line.is_mark(at + 1, '.') {
            at += 2;
            continue;
        }
        if !line.is_word(at) {
            return None;
        }
        if at > to && hung(line, at) && line.word(at - 1).kind == Kind::Word {
            return None;
        }
        if let Some(hit) = line.hit(at, Category::OrgHead)
            && line.word(at).capital
        {
            return Some(hit.to);
        }
        let part = line.word(at).capital
            || matches!(line.lower(at), "ve" | "ile") && line.word(at + 1).capital;
        let other = [
            Category::Role,
            Category::Office,
            Category::Title,
            Category::Given,
            Category::Organisation,
        ];
        if !part || line.is_any(at, &other) {
            return None;
        }
        at += 1;
    }
    None
}

/// Finds the end of a body's name that a head was found for.
///
/// Words for media in small letters are no part of it; a branch behind a short form in brackets is.
pub(crate) fn end(line: &Line<'_>, from: usize, to: usize) -> usize {
    let last = line.lower(to - 1);
    let medium = [
        "gazete",
        "dergi",
        "televizyon",
        "radyo",
        "kanal",
        "sitesi",
        "ajans",
        "holding",
        "şirket",
        "platformu",
        "grubu",
    ]
    .iter()
    .any(|word| last.starts_with(word));
    if medium && !line.word(to - 1).capital {
        return if line.written(to - 1).is_empty() {
            to
        } else {
            (to - 1).max(from)
        };
    }
    let short = line.is_mark(to, '(')
        && line.all_capitals(to + 1)
        && line.is_mark(to + 2, ')')
        && line.word(to + 3).capital
        && !hung(line, to);
    if short && let Some(end) = behind(line, to + 3) {
        return end;
    }
    to
}

/// Tells whether capitals are a number or a word that is no short form of a body.
pub(crate) fn is_no_short_form(written: &str) -> bool {
    written.chars().all(|letter| "IVXLC".contains(letter))
        || matches!(
            written,
            "CMK"
                | "TMK"
                | "TCK"
                | "KHK"
                | "OHAL"
                | "SEGBİS"
                | "UYAP"
                | "GBT"
                | "TL"
                | "AVM"
                | "TOMA"
                | "CD"
                | "DVD"
                | "SMS"
                | "TV"
                | "KCK"
                | "COVID"
                | "SİHA"
                | "İHA'lar"
                | "ABD"
                | "KKTC"
                | "BAE"
                | "SON"
                | "NE"
                | "TSK'lı"
                | "IMEI"
                | "HTS"
                | "DNA"
                | "PDF"
                | "IBAN"
                | "TC"
                | "LGBTİ"
                | "LGBT"
                | "LGBTİQ"
                | "PTT"
                | "ÖSYM'li"
        )
}

/// Tells whether a word at the beginning of a sentence says of what follows what was done to it.
pub(crate) fn is_participle(line: &Line<'_>, at: usize) -> bool {
    let lower = line.lower(at);
    line.word(at).first
        && line.hits(at).is_empty()
        && lower.chars().count() > 4
        && [
            "an", "en", "ki", "dığı", "diği", "duğu", "düğü", "arak", "erek", "nca", "nce",
        ]
        .iter()
        .any(|ending| lower.ends_with(ending))
        && line.tongue.places.find(line, at).is_none()
}

/// Tells whether a known body is meant, and not the word that it is called by.
pub(crate) fn is_known(line: &Line<'_>, hit: &Hit) -> bool {
    let short = hit.to - hit.from == 1 && line.written(hit.from).chars().count() <= 4;
    line.word(hit.from).capital && (!short || line.all_capitals(hit.from) || line.shouting)
        || line
            .written(hit.from)
            .contains(|letter: char| letter.is_numeric())
}

/// Tells whether a body may be called after somebody: "Ufuk Koleji", "Selim Karabeyli Vakfı".
pub(crate) fn named_after(line: &Line<'_>, from: usize, step: usize) -> bool {
    let head =
        |at: usize| line.is(at, Category::OrgHead) && line.word(at).capital && !hung(line, at);
    let described = ends_here(
        line,
        from,
        &[
            Category::Role,
            Category::Title,
            Category::Office,
            Category::Kin,
        ],
    );
    !described
        && step <= from + 1
        && (head(step + 1)
            || head(step + 2)
                && line.word(step + 1).capital
                && !hung(line, step + 1)
                && line.tongue.places.find(line, step + 1).is_none())
}
