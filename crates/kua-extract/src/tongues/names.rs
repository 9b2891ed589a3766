//! Which stretches of a line may be names, and what their surroundings say of them.
//!
//! Never says who a name means: that is for the registry, which weighs the candidates.

mod cased;
mod facility;
mod organisations;
mod places;
mod uncased;

use self::cased::cased;
use self::organisations::organisations;
use self::places::places;
use self::uncased::uncased;
use super::lexicon::Category;
use super::line::{Kind, Line};
use super::nouns;
use super::russian;

pub(crate) use self::places::push_place;

/// What the surroundings say a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guess {
    Person,
    Organisation,
    Place,
}

/// A stretch that may be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) guess: Guess,
    /// How much speaks for it; a person needs two, a single word three.
    pub(crate) weight: u32,
}

/// Words of these kinds are never part of a person's name.
const NO_NAME: [Category; 15] = [
    Category::Stop,
    Category::Month,
    Category::Weekday,
    Category::Nation,
    Category::OrgHead,
    Category::OrgWord,
    Category::Organisation,
    Category::Facility,
    Category::PlaceHead,
    Category::Law,
    Category::Office,
    Category::Role,
    Category::People,
    Category::Authority,
    Category::Pronoun,
];

/// Finds the candidates of a line.
pub(crate) fn candidates(line: &Line<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let manner = &line.tongue.manner;
    if manner.spaceless {
        super::han::candidates(line, &mut found);
        return found;
    }
    if manner.declines {
        russian::bodies::candidates(line, &mut found);
    }
    organisations(line, &mut found);
    if manner.nouns_capital && !line.shouting {
        nouns::organisations(line, &mut found);
    }
    if manner.cased {
        cased(line, &mut found);
        if manner.loose_case {
            loose(line, &mut found);
        }
    } else {
        found.extend(uncased(line, &mask(line, &found)));
    }
    if manner.agglutinative {
        // "Qurban héyt" is a feast, though Qurban is a name.
        let feast = |at: usize| {
            line.hit(at, Category::Feast)
                .is_some_and(|hit| hit.to > at + 1)
        };
        found.retain(|one| one.guess != Guess::Person || !feast(one.from));
    }
    places(line, &mut found);
    if manner.nouns_capital && !line.shouting {
        nouns::places(line, &mut found);
    }
    found
}

/// Adds the persons whose names stand in small letters where capitals are usual.
fn loose(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let others: Vec<Candidate> = found
        .iter()
        .filter(|one| one.guess != Guess::Person)
        .copied()
        .collect();
    for small in uncased(line, &mask(line, &others)) {
        let around = found
            .iter_mut()
            .find(|one| one.from <= small.from && small.to <= one.to);
        if let Some(around) = around {
            around.weight = around.weight.max(small.weight);
            continue;
        }
        found.retain(|one| one.to <= small.from || one.from >= small.to);
        found.push(small);
    }
}

/// Tells whether a word with a capital may belong to a person's name.
fn open(line: &Line<'_>, at: usize) -> bool {
    let word = line.word(at);
    if word.kind != Kind::Word || !word.capital {
        return false;
    }
    let given = line.is_any(at, &[Category::Given, Category::Family]);
    let known = line.is_any(at, &NO_NAME) || line.is(at, Category::Title);
    if line.tongue.manner.nouns_capital && !given {
        // Behind a given name stands the family's, though it be a trade: "Otto Neugebauer".
        let behind_given = at > 0
            && line.is(at - 1, Category::Given)
            && line.word(at).begin - line.word(at - 1).end <= 2
            && !line.is_any(at, &[Category::Stop, Category::Month, Category::Weekday]);
        // "Staatsanwältin Inna Reschetnik": two capitals behind an office are a name, whatever the
        // second one ends like.
        let behind_name = at > 0
            && line.hits(at).is_empty()
            && line.hits(at - 1).is_empty()
            && line.is_word(at - 1)
            && line.word(at - 1).capital
            && line.word(at).begin - line.word(at - 1).end <= 2
            && ends_here(
                line,
                at - 1,
                &[Category::Role, Category::Office, Category::Title],
            );
        return behind_given
            || behind_name
            || nouns::unexplained(line, at) && !line.is(at, Category::OrgWord);
    }
    given && !line.is(at, Category::Stop) || !known
}

/// Tells whether a word is an initial: "А."
fn initial(line: &Line<'_>, at: usize) -> bool {
    let word = line.written(at);
    if line.tongue.manner.apostrophe_cuts && line.is_any(at, &[Category::Title, Category::Stop]) {
        return false;
    }
    line.is_word(at)
        && line.word(at).capital
        && (word.ends_with('.')
            && word.chars().filter(|letter| letter.is_alphabetic()).count() <= 3
            || word.chars().count() == 1 && line.is_mark(at + 1, '.'))
}

/// Marks the words that belong to a candidate already.
fn mask(line: &Line<'_>, found: &[Candidate]) -> Vec<bool> {
    let mut taken = vec![false; line.words.len()];
    for candidate in found {
        if let Some(words) = taken.get_mut(candidate.from..candidate.to) {
            words.fill(true);
        }
    }
    taken
}

/// Tells whether a word ends like a family name of this language.
pub(crate) fn family_like(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    line.is(at, Category::Family)
        || word.chars().count() > 4
            && line
                .tongue
                .manner
                .family_endings
                .iter()
                .any(|ending| word.ends_with(ending))
}

/// Tells whether a word ends like a father's name.
fn father_like(line: &Line<'_>, at: usize) -> bool {
    let word = line.lower(at);
    word.chars().count() > 5
        && line
            .tongue
            .manner
            .father_endings
            .iter()
            .any(|ending| word.ends_with(ending))
}

/// Weighs the words around a stretch: titles, roles, verbs of speech.
pub(crate) fn surroundings(line: &Line<'_>, from: usize, to: usize) -> u32 {
    let mut weight = 0;
    if ends_here(line, from, &[Category::Title]) {
        weight += 3;
    } else if ends_here(
        line,
        from,
        &[Category::Role, Category::Office, Category::Kin],
    ) {
        weight += 2;
    }
    let speaks = |at: usize| line.is(at, Category::Speech);
    if speaks(to)
        || ends_here(line, from, &[Category::Speech])
        || line.is_mark(to, ',') && speaks(to + 1)
    {
        weight += 1;
    }
    // "X isimlik", "X ependi": some languages put it behind.
    if line.is(to, Category::Named) {
        weight += 3;
    } else if line.tongue.manner.agglutinative && line.is(to, Category::Title) {
        weight += 2;
    }
    weight
}

/// Tells whether a hit of one of the categories ends right before a word.
pub(crate) fn ends_here(line: &Line<'_>, at: usize, categories: &[Category]) -> bool {
    (1..=4).any(|back| {
        at.checked_sub(back).is_some_and(|from| {
            line.hits(from)
                .iter()
                .any(|hit| hit.to == at && categories.contains(&hit.category))
        })
    })
}

/// Returns the words between quotation marks that open here, where they look like a name.
pub(crate) fn quoted(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let Kind::Mark('«' | '"' | '“' | '„' | '”' | '‘' | '《' | '「') = line.word(at).kind
    else {
        return None;
    };
    let most = if line.tongue.manner.spaceless { 14 } else { 7 };
    let mut end = at + 1;
    // "Ар.Рух.Хақ", "Алға, Қазақстан": marks inside a name.
    let inside = |end: usize| {
        line.tongue.manner.agglutinative
            && line.tongue.manner.cased
            && line.touches(end)
            && line.word(end + 1).capital
            && (line.is_mark(end, '.') && line.touches(end + 1) || line.is_mark(end, ','))
    };
    while end < at + most
        && (line.is_word(end)
            || line.word(end).kind == Kind::Number
            || line.is_mark(end, '-')
            || inside(end))
    {
        end += 1;
    }
    if line.tongue.manner.agglutinative && line.is_mark(end, '!') && end < at + 4 {
        end += 1;
    }
    let closes = matches!(
        line.word(end).kind,
        Kind::Mark('»' | '"' | '”' | '“' | '’' | '》' | '」')
    );
    let fits =
        closes && end > at + 1 && (line.word(at + 1).capital || line.tongue.manner.small_names());
    fits.then_some((at + 1, end))
}

/// Tells whether an ending that is cut off stands between a word and the one before it.
pub(crate) fn hung(line: &Line<'_>, at: usize) -> bool {
    line.tongue.manner.apostrophe_cuts
        && at > 0
        && line.word(at).begin.saturating_sub(line.word(at - 1).end) > 2
}
