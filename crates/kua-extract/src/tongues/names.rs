//! Which stretches of a line may be names, and what their surroundings say of them.

use super::Side;
use super::lexicon::Category;
use super::line::{Kind, Line};
use super::nouns;
use super::russian;

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

/// The longest line of a date under a title, in words.
const DATE_LINE: usize = 16;

/// The longest name of a person, in words.
const LONGEST: usize = 5;

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
    } else {
        uncased(line, &mut found);
    }
    places(line, &mut found);
    if manner.nouns_capital && !line.shouting {
        nouns::places(line, &mut found);
    }
    found
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
        // Behind a given name stands the family's, though it be a trade: "Ruben Neugebauer".
        let behind_given = at > 0
            && line.is(at - 1, Category::Given)
            && line.word(at).begin - line.word(at - 1).end <= 2
            && !line.is_any(at, &[Category::Stop, Category::Month, Category::Weekday]);
        return behind_given || nouns::unexplained(line, at) && !line.is(at, Category::OrgWord);
    }
    given && !line.is(at, Category::Stop) || !known
}

/// Tells whether a word is an initial: "А."
fn initial(line: &Line<'_>, at: usize) -> bool {
    let word = line.written(at);
    line.is_word(at)
        && line.word(at).capital
        && (word.ends_with('.')
            && word.chars().filter(|letter| letter.is_alphabetic()).count() <= 3
            || word.chars().count() == 1 && line.is_mark(at + 1, '.'))
}

fn cased(line: &Line<'_>, found: &mut Vec<Candidate>) {
    if line.shouting {
        return;
    }
    let taken = mask(line, found);
    let taken = |at: usize| taken.get(at).copied().unwrap_or_default();
    let mut at = 0;
    while at < line.words.len() {
        if taken(at) {
            at += 1;
            continue;
        }
        let given = line.is(at, Category::Given);
        if !open(line, at) && !initial(line, at) {
            at += 1;
            continue;
        }
        if let Some(place) = line.tongue.places.find(line, at)
            && !(given && open(line, place.to))
        {
            at = place.to;
            continue;
        }
        let mut to = at + 1;
        while to < at + LONGEST && to < line.words.len() {
            let close = line.word(to).begin - line.word(to - 1).end <= 2;
            let particle = if line.tongue.manner.nouns_capital {
                line.hits(at + 1).iter().any(|hit| {
                    hit.category == Category::Particle && hit.to > to && open(line, hit.to)
                })
            } else {
                line.is(to, Category::Particle) && (open(line, to + 1) || !line.word(to).capital)
            };
            if !close || !(open(line, to) || initial(line, to) || particle) || taken(to) {
                break;
            }
            if line.tongue.manner.is_closed(line.lower(to - 1)) {
                break;
            }
            if line.tongue.places.find(line, to).is_some()
                && !line.is_any(to, &[Category::Given, Category::Family])
                && !family_like(line, to)
            {
                break;
            }
            to += 1;
            // The point of an initial is a mark of its own where nothing follows it closely.
            if line.is_mark(to, '.')
                && line.touches(to)
                && line.written(to - 1).chars().count() == 1
            {
                to += 1;
            }
        }
        while to > at + 1 && line.is_mark(to - 1, '.') {
            to -= 1;
        }
        // The first word of a sentence has its capital for that reason.
        let doubtful = line.word(at).first
            && !given
            && !initial(line, at)
            && !line.is(at, Category::Family)
            && !father_like(line, at)
            && to - at > 1
            && !family_like(line, at);
        let from = if doubtful
            && (at + 1..to).any(|step| line.is(step, Category::Given))
            && !line.is(at + 1, Category::Particle)
            && !family_like(line, at + 1)
        {
            at + 1
        } else {
            at
        };
        let from = if line.tongue.manner.nouns_capital {
            nouns::behind_trade(line, from, to)
        } else {
            from
        };
        let cut = if line.tongue.manner.declines {
            russian::names::cut(line, from, to)
        } else {
            vec![(from, to)]
        };
        let several = cut.len() > 1;
        for (index, (from, to)) in cut.into_iter().enumerate() {
            // Who stands in the genitive before another name is named for sure.
            let owner = 2 * u32::from(several && index == 0);
            let latin = line.tongue.manner.declines
                && to > from + 1
                && line.slice(from, to).is_ascii()
                && surroundings(line, from, to) == 0;
            found.push(Candidate {
                from,
                to,
                guess: if latin {
                    Guess::Organisation
                } else {
                    Guess::Person
                },
                weight: weigh(line, from, to) + owner,
            });
        }
        at = to;
    }
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

/// Weighs what speaks for a person.
fn weigh(line: &Line<'_>, from: usize, to: usize) -> u32 {
    let mut weight = 0;
    let words = to - from;
    if (from..to).any(|at| line.is(at, Category::Given)) {
        weight += 3;
    }
    if (from..to).any(|at| family_like(line, at)) {
        weight += if words > 1 { 2 } else { 1 };
    }
    if (from..to).any(|at| father_like(line, at)) {
        weight += 2;
    }
    if (from..to).any(|at| initial(line, at)) && words > 1 {
        weight += 2;
    }
    let nouns = line.tongue.manner.nouns_capital;
    if words >= 2 && !nouns && !(words == 2 && line.word(from).first) {
        weight += 2;
    }
    if nouns {
        let unknown = |at: usize| line.hits(at).is_empty() && nouns::unexplained(line, at);
        if words >= 2 && !line.word(from).first && (from..to).all(unknown) {
            weight += 2;
        }
        // A trade right before a capital that is no noun: "der Geschäftsmann Taphel".
        if nouns::unexplained(line, from)
            && ends_here(
                line,
                from,
                &[Category::Role, Category::Office, Category::Kin],
            )
        {
            weight += 1;
        }
    }
    if line.tongue.manner.declines {
        weight += russian::names::weight(line, from, to);
    }
    weight + surroundings(line, from, to)
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

/// Scripts without capitals: a given name, with what stands beside it.
fn uncased(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let free = |at: usize| {
        line.is_word(at)
            && !line.is_any(at, &NO_NAME)
            && !line.is_any(
                at,
                &[
                    Category::Title,
                    Category::Speech,
                    Category::Passive,
                    Category::Active,
                    Category::State,
                    Category::Noun,
                    Category::And,
                    Category::Kin,
                    Category::Unit,
                ],
            )
    };
    let taken = mask(line, found);
    let taken = |at: usize| taken.get(at).copied().unwrap_or_default();
    let mut at = 0;
    while at < line.words.len() {
        if taken(at) || !line.is_word(at) {
            at += 1;
            continue;
        }
        // Names that are words too ("Азат", "Бақыт") count beside another part of a name only.
        let given = |step: usize| {
            !line.is(step, Category::Month)
                && line.hits(step).iter().any(|hit| {
                    hit.category == Category::Given
                        && (hit.value != "word"
                            || !verb_behind_verb(line, step)
                                && (father_like(line, step + 1)
                                    || family_like(line, step + 1)
                                    || beside_a_name(line, step)))
                })
        };
        // The end of "ساجىدە" only looks like a case.
        let whole = |step: usize| {
            line.tongue
                .lexicon
                .is_whole(line.lower(step), Category::Given)
        };
        let ends_like_a_name = |step: usize| family_like(line, step) && free(step);
        let introduced = ends_here(
            line,
            at,
            &[
                Category::Title,
                Category::Role,
                Category::Office,
                Category::Kin,
            ],
        );
        let introduced = introduced || says_who(line, at);
        let named = (at + 1..at + 4).any(|step| line.is(step, Category::Named));
        let strange = || {
            let endings = line.tongue.manner.no_name_endings;
            free(at)
                && !endings
                    .iter()
                    .any(|ending| line.lower(at).ends_with(ending))
        };
        // Two known names need no unknown one before them; a Chinese family name stands in front.
        let known_behind = given(at + 1) && !(given(at + 2) || ends_like_a_name(at + 2))
            || ends_like_a_name(at + 1)
            || line.is(at, Category::Family) && free(at + 1);
        let name = given(at)
            || ends_like_a_name(at) && (introduced || named || given(at + 1))
            || (introduced || named) && strange() && known_behind
            || strange() && line.hits(at).is_empty() && called(line, at)
            || free(at) && line.hits(at).is_empty() && father_like(line, at + 1);
        if !name || line.tongue.places.find(line, at).is_some() && !given(at + 1) {
            at += 1;
            continue;
        }
        let mut to = line.hit(at, Category::Given).map_or(at + 1, |hit| hit.to);
        while to < at + 3
            && (!line.tongue.manner.is_closed(line.lower(to - 1)) || whole(to - 1))
            && (given(to)
                || (family_like(line, to) || father_like(line, to)) && free(to)
                || line.is(to, Category::Particle))
        {
            to += 1;
        }
        let verb = line
            .tongue
            .manner
            .no_name_endings
            .iter()
            .any(|ending| line.lower(to).ends_with(ending));
        // One unknown word behind a given name is the family's, where somebody speaks or is introduced.
        if to == at + 1
            && free(to)
            && (!line.tongue.manner.has_case(line.lower(at)) || whole(at))
            && (line.hits(to).is_empty() || line.is(at, Category::Family))
            && !verb
            && line.tongue.places.find(line, to).is_none()
            && !line.is_any(to + 1, &[Category::PlaceHead, Category::Facility])
            && (introduced || surroundings(line, at, to + 1) > 0)
        {
            to += 1;
        }
        let mut weight = surroundings(line, at, to) + 1 + u32::from(given(at));
        weight += (at..to)
            .filter(|step| given(*step) || family_like(line, *step))
            .count() as u32;
        // A name that is no word needs nothing beside it.
        let sure = |step: usize| {
            line.hits(step)
                .iter()
                .any(|hit| hit.category == Category::Given && hit.value == "sure")
        };
        weight += u32::from((at..to).any(sure));
        found.push(Candidate {
            from: at,
            to,
            guess: Guess::Person,
            weight,
        });
        at = to;
    }
}

/// Tells whether a word behind an adverbial verb, or behind where, is one more verb rather than
/// the name that is written in the same way: "تۇتۇپ تۇرغان".
fn verb_behind_verb(line: &Line<'_>, at: usize) -> bool {
    let endings = line.tongue.manner.no_name_endings;
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    line.is_word(before)
        && super::ends_with(line.lower(at), endings)
        && super::ends_with(line.lower(before), endings)
        && !line.is(before, Category::Given)
}

/// Tells whether a sentence begins with "I" right before a word: "مەن نەفىسە مۇختار".
fn says_who(line: &Line<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        line.word(before).first
            && line.word(before).end < line.word(at).begin
            && !line.tongue.manner.has_case(line.lower(before))
            && line
                .hits(before)
                .iter()
                .any(|hit| hit.category == Category::Pronoun && hit.value == "me")
    })
}

/// Tells whether a word is the first of two at most in front of "called", where that is no verb.
fn called(line: &Line<'_>, at: usize) -> bool {
    let endings = line.tongue.manner.no_name_endings;
    let names = |step: usize| line.is(step, Category::Named) && !line.is(step, Category::Speech);
    if endings.is_empty() {
        return false;
    }
    names(at + 1)
        || names(at + 2)
            && line.is_word(at + 1)
            && line
                .hits(at + 1)
                .iter()
                .all(|hit| matches!(hit.category, Category::Given | Category::Family))
            && !super::ends_with(line.lower(at + 1), endings)
}

/// Tells whether a name that is a word too stands by another one, or is introduced, where fathers'
/// names are given names without an ending of their own.
fn beside_a_name(line: &Line<'_>, at: usize) -> bool {
    const BEFORE: [Category; 4] = [
        Category::Title,
        Category::Role,
        Category::Office,
        Category::Kin,
    ];
    let sure = |step: usize| {
        line.hits(step)
            .iter()
            .any(|hit| hit.category == Category::Given && hit.value == "sure")
    };
    // "دادامنى ئازاد قىلدى": whom it is done to is not introduced by that.
    let introduced = || {
        ends_here(line, at, &BEFORE)
            && !line.is(at, Category::Stop)
            && !line.tongue.manner.has_case(line.lower(at - 1))
    };
    !line.tongue.manner.no_name_endings.is_empty()
        && (line.is(at + 1, Category::Given) && (!line.is(at, Category::Stop) || sure(at + 1))
            || at > 0 && line.is(at - 1, Category::Given)
            || line.is(at + 1, Category::Named)
            || line.is_word(at + 1) && line.is(at + 1, Category::And) && sure(at + 2)
            || introduced())
}

/// Names in quotation marks behind or before a word for organisations, heads with what belongs to them, short forms.
fn organisations(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < line.words.len() {
        if let Some(hit) = line.hit(at, Category::Organisation) {
            found.push(Candidate {
                from: at,
                to: hit.to,
                guess: Guess::Organisation,
                weight: 6,
            });
            at = hit.to;
            continue;
        }
        if let Some((from, to)) = quoted(line, at) {
            // "Redaktion von „Freie Feder“".
            let owned = at > 1
                && line.tongue.manner.nouns_capital
                && matches!(line.lower(at - 1), "von" | "der" | "des")
                && ["redaktion", "büro", "büros"]
                    .iter()
                    .any(|end| line.lower(at - 2).ends_with(end));
            let before = owned
                || ends_here(line, at, &[Category::OrgWord, Category::OrgHead])
                    && !deed(line, from, to);
            let behind = line.is_any(to + 1, &[Category::OrgWord, Category::OrgHead]);
            // «Тоо кабар», 26-октябрь: who publishes stands before the date.
            let dated = line.tongue.manner.agglutinative
                && at == 0
                && line.words.len() <= DATE_LINE
                && line.is_mark(to + 1, ',')
                && line.word(to + 2).kind == Kind::Number;
            if before || behind || dated {
                found.push(Candidate {
                    from,
                    to,
                    guess: Guess::Organisation,
                    weight: 5,
                });
                at = to + 1;
                continue;
            }
            // Another case of a name that is introduced elsewhere.
            let person =
                (from..to).any(|step| line.is(step, Category::Given) || family_like(line, step));
            if line.tongue.manner.declines && to - from <= 4 && !person {
                let tells = ends_here(line, at, &[Category::Speech])
                    || (to + 1..to + 3)
                        .any(|step| line.is_any(step, &[Category::Speech, Category::Ask]));
                found.push(Candidate {
                    from,
                    to,
                    guess: Guess::Organisation,
                    weight: if tells { 3 } else { 1 },
                });
            }
        }
        if let Some((from, to)) = super::heads::organisation(line, at) {
            found.retain(|candidate| candidate.to <= from || candidate.from >= to);
            found.push(Candidate {
                from,
                to,
                guess: Guess::Organisation,
                weight: 5,
            });
            at = to;
            continue;
        }
        // Languages with cases find heads by what agrees with them.
        if !line.tongue.manner.declines
            && let Some(to) = headed(line, at)
        {
            found.push(Candidate {
                from: at,
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            continue;
        }
        let letters = line.written(at).chars().count();
        if line.tongue.manner.cased
            && line.all_capitals(at)
            && (2..=6).contains(&letters)
            && !initial(line, at)
            && !line.is_any(
                at,
                &[
                    Category::Stop,
                    Category::Law,
                    Category::Given,
                    Category::Month,
                ],
            )
            && line.tongue.places.find(line, at).is_none()
            && !line.shouting
        {
            let near = ends_here(line, at, &[Category::OrgWord, Category::OrgHead])
                || line.is_mark(at.wrapping_sub(1), '(')
                || line.is_any(
                    at + 1,
                    &[Category::Speech, Category::OrgHead, Category::OrgWord],
                );
            found.push(Candidate {
                from: at,
                to: at + 1,
                guess: Guess::Organisation,
                weight: if near { 4 } else { 2 },
            });
        }
        at += 1;
    }
}

/// Tells whether words in quotation marks say what is done, where there are no capitals to tell it
/// from a name: "سوت «قانۇنسىز يىغىلىش» دېگەن نام بىلەن".
fn deed(line: &Line<'_>, from: usize, to: usize) -> bool {
    let manner = &line.tongue.manner;
    !manner.cased
        && (line.is(from, Category::Offence)
            || super::ends_with(line.lower(to - 1), manner.no_name_endings))
}

/// Returns the words between quotation marks that open here, where they look like a name.
pub(crate) fn quoted(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let Kind::Mark('«' | '"' | '“' | '„' | '”' | '‘' | '《' | '「') = line.word(at).kind
    else {
        return None;
    };
    let most = if line.tongue.manner.spaceless { 14 } else { 7 };
    let mut end = at + 1;
    while end < at + most
        && (line.is_word(end) || line.word(end).kind == Kind::Number || line.is_mark(end, '-'))
    {
        end += 1;
    }
    let closes = matches!(
        line.word(end).kind,
        Kind::Mark('»' | '"' | '”' | '“' | '’' | '》' | '」')
    );
    let fits = closes && end > at + 1 && (line.word(at + 1).capital || !line.tongue.manner.cased);
    fits.then_some((at + 1, end))
}

/// Finds an organisation that is a head word with capitals beside it.
fn headed(line: &Line<'_>, at: usize) -> Option<usize> {
    let manner = &line.tongue.manner;
    if !manner.cased || manner.nouns_capital || line.shouting || !line.word(at).capital {
        return None;
    }
    // "Tashkenttiki ...": where it is does not belong to the name.
    if super::ends_with(line.lower(at), manner.place_endings)
        && line.tongue.places.find(line, at).is_some()
        && !line.tongue.places.is_name(line.lower(at))
    {
        return None;
    }
    let plain = |step: usize| {
        line.is_word(step)
            && !line.is_any(
                step,
                &[
                    Category::Stop,
                    Category::Month,
                    Category::Weekday,
                    Category::Role,
                    Category::Office,
                    Category::Title,
                ],
            )
            // A given name is also a word: "Hope Association", but not first, where a person stands.
            && (!line.is(step, Category::Given)
                || step > at && line.is(step + 1, Category::OrgHead))
    };
    // A head in front of the next word's capital begins a sentence, and no name.
    let opens = line.word(at).first && line.is(at, Category::OrgHead);
    let owner =
        |step: usize| line.is(step, Category::PlaceHead) && manner.is_owner(line.lower(step));
    let person = |step: usize| person_like(line, step) && !owner(step);
    if manner.agglutinative && (opens || person(at) || person(at + 1)) {
        return None;
    }
    // Capitals, then the head: "Almaty City Court", "Алматинский городской суд", "Алматы қалалық соты".
    let order = |step: usize| {
        step > at
            && manner.ordinal_points
            && (line.word(step).kind == Kind::Number && line.lower(step).len() <= 2
                || line.is_mark(step, '.') && line.word(step - 1).kind == Kind::Number)
    };
    let mut step = at;
    // "Медеу аудандық соты": a district may have a person's name.
    let adjective = |step: usize| {
        manner.agglutinative
            && step == at
            && line.is(step + 1, Category::OrgWord)
            && line.is(step, Category::Given)
    };
    while step < at + 6 && (plain(step) || adjective(step) || order(step)) {
        if order(step) {
            step += 1;
            continue;
        }
        if step > at && hung(line, step) && line.word(step - 1).kind == Kind::Word {
            return None;
        }
        if let Some(hit) = line.hit(step, Category::OrgHead)
            && (step > at || line.word(hit.to).capital && !line.word(at).first)
            && !(manner.agglutinative && step > at && person(step - 1))
        {
            let mut to = hit.to;
            while to < hit.to + 4
                && line.word(to).capital
                && plain(to)
                && line.tongue.places.find(line, to).is_none()
            {
                to += 1;
            }
            return Some(to);
        }
        let goes_on = line.word(step).capital
            || step > at
                && line.hits(step).iter().any(|hit| {
                    matches!(
                        hit.category,
                        Category::Nation
                            | Category::PlaceHead
                            | Category::OrgWord
                            | Category::Authority
                    )
                });
        if !goes_on {
            return None;
        }
        step += 1;
    }
    None
}

/// Tells whether a word can only be part of a person's name.
fn person_like(line: &Line<'_>, at: usize) -> bool {
    let lower = line.lower(at);
    // "Алматы" ends like a word with a case, and has none.
    let closed = line.tongue.manner.is_closed(lower) && !line.tongue.places.is_name(lower);
    family_like(line, at) || father_like(line, at) || closed
}

/// Facilities and villages: "СИЗО Алматы", "село Актас", "Ақтас ауылы".
fn places(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut inside = 0;
    for at in 0..line.words.len() {
        if at > 0 && told_by_ending(line, at) {
            push_place(found, at, at + 1);
        }
        // The last words of a longer one are no facility of their own.
        if at >= inside
            && let Some(hit) = line.hit(at, Category::Facility).copied()
        {
            facility(line, at, hit.to, found);
            inside = hit.to;
        }
        if let Some(hit) = line.hit(at, Category::PlaceHead).copied() {
            if super::heads::is_place(line, at) {
                push_place(found, at - 1, at);
                continue;
            }
            let manner = &line.tongue.manner;
            // "بۋىرشىن اۋدانى": without capitals the ending of belonging says that a name stands before.
            if !manner.cased && manner.agglutinative {
                let belongs = !line
                    .tongue
                    .lexicon
                    .is_bare(line.lower(hit.to - 1), hit.category);
                if at > 0
                    && belongs
                    && line.is_word(at - 1)
                    && line.hits(at - 1).is_empty()
                    && line.tongue.places.find(line, at - 1).is_none()
                {
                    push_place(found, at - 1, hit.to);
                }
                continue;
            }
            let name = |step: usize| {
                manner.cased
                    && !manner.nouns_capital
                    && line.word(step).capital
                    && line.is_word(step)
                    && !line.is_any(
                        step,
                        &[
                            Category::Given,
                            Category::Role,
                            Category::Stop,
                            Category::Month,
                        ],
                    )
                    && !line.word(step).first
                    && line.tongue.places.find(line, step).is_none()
            };
            if manner.noun_object == Side::Left && manner.agglutinative {
                if at > 0 && name(at - 1) && !manner.is_closed(line.lower(at - 1)) {
                    push_place(found, at - 1, hit.to);
                }
            } else if name(hit.to) && !line.touches(hit.to) {
                push_place(found, hit.to, hit.to + 1);
            } else if at > 0 && name(at - 1) {
                push_place(found, at - 1, at);
            }
        }
    }
}

/// Tells whether a word with a capital has the ending of where something is: "Дөңмазардағы".
fn told_by_ending(line: &Line<'_>, at: usize) -> bool {
    let manner = &line.tongue.manner;
    manner.cased
        && line.word(at).capital
        && !line.word(at).first
        && super::ends_with(line.lower(at), manner.place_endings)
        && line.hits(at).is_empty()
        && line.tongue.places.find(line, at).is_none()
}

/// Adds a place, unless somebody surer stands there.
pub(crate) fn push_place(found: &mut Vec<Candidate>, from: usize, to: usize) {
    found.retain(|candidate| {
        candidate.to <= from
            || candidate.from >= to
            || candidate.guess != Guess::Person
            || candidate.weight >= 4
    });
    if !found
        .iter()
        .any(|candidate| candidate.from < to && from < candidate.to)
    {
        found.push(Candidate {
            from,
            to,
            guess: Guess::Place,
            weight: 4,
        });
    }
}

/// A prison, a hotel: with its name or number.
fn facility(line: &Line<'_>, from: usize, head_end: usize, found: &mut Vec<Candidate>) {
    let cased = line.tongue.manner.cased;
    let mut begin = from;
    let mut to = head_end;
    // "СИЗО № 5", "colony No. 5", "ИК-2".
    let numbered = line.is_mark(to, '№') || matches!(line.lower(to), "no" | "no." | "nr." | "nr");
    if numbered || line.is_mark(to, '-') && line.touches(to) {
        to += 1;
    }
    if line.word(to).kind == Kind::Number && to > head_end
        || line.word(to).kind == Kind::Number && line.touches(to)
    {
        to += 1;
    } else {
        to = head_end;
        if let Some((inside, end)) = quoted(line, to) {
            let _ = inside;
            to = end + 1;
        } else {
            while cased
                && !line.tongue.manner.agglutinative
                && to < head_end + 3
                && line.word(to).capital
                && line.is_word(to)
                && !line.is_any(
                    to,
                    &[
                        Category::Stop,
                        Category::Month,
                        Category::Given,
                        Category::Role,
                    ],
                )
                && !(line.tongue.manner.declines && family_like(line, to))
            {
                // A place of several words goes in whole.
                let place = line.tongue.places.find(line, to).map(|place| place.to);
                to = place
                    .filter(|_| line.tongue.manner.declines)
                    .unwrap_or(to + 1);
            }
        }
    }
    // "das Gefängnis von Osterfeld".
    if to == head_end && line.tongue.manner.nouns_capital && line.lower(to) == "von" {
        to = nouns::owner_place(line, to + 1).unwrap_or(to);
    }
    // Names in front: "Hotel" behind its name, or a place in an adjective.
    if to == head_end {
        if at_quote_end(line, from) {
            if let Some(open) = (from.saturating_sub(8)..from.saturating_sub(1))
                .rev()
                .find(|step| quoted(line, *step).is_some_and(|(_, end)| end + 1 == from))
            {
                begin = open;
            }
        } else {
            while cased
                && begin > 0
                && from - begin < 3
                && !line.tongue.manner.is_closed(line.lower(begin - 1))
                && line.word(begin - 1).capital
                && !super::heads::is_apart(line, begin - 1)
                && line.is_word(begin - 1)
                && !hung(line, begin)
                && (!line.tongue.manner.nouns_capital
                    || line.tongue.places.find(line, begin - 1).is_some())
                && !line.word(begin - 1).first
                && !line.is_any(
                    begin - 1,
                    &[
                        Category::Stop,
                        Category::Month,
                        Category::Role,
                        Category::Title,
                    ],
                )
            {
                begin -= 1;
            }
            if !cased {
                while begin > 0
                    && from - begin < 8
                    && !super::heads::is_where(line, begin - 1)
                    && (1..=8).any(|back| {
                        begin >= back
                            && line
                                .tongue
                                .places
                                .find(line, begin - back)
                                .is_some_and(|place| place.to == begin)
                    })
                {
                    let back = (1..=8)
                        .find(|back| {
                            begin >= *back
                                && line
                                    .tongue
                                    .places
                                    .find(line, begin - back)
                                    .is_some_and(|place| place.to == begin)
                        })
                        .unwrap_or(1);
                    begin -= back;
                }
            }
        }
    }
    if begin == from && to == head_end {
        match super::heads::numbered(line, from) {
            Some(number) => begin = number,
            None => return,
        }
    }
    let coded = |known: &Candidate| {
        known.from < to && begin < known.to && known.weight >= 6 && known.guess == Guess::Place
    };
    if line.tongue.manner.declines && found.iter().any(coded) {
        return;
    }
    found.retain(|candidate| candidate.to <= begin || candidate.from >= to);
    found.push(Candidate {
        from: begin,
        to,
        guess: Guess::Place,
        weight: 5,
    });
}

/// Tells whether an ending that is cut off stands between a word and the one before it.
fn hung(line: &Line<'_>, at: usize) -> bool {
    line.tongue.manner.apostrophe_cuts
        && at > 0
        && line.word(at).begin.saturating_sub(line.word(at - 1).end) > 2
}

fn at_quote_end(line: &Line<'_>, at: usize) -> bool {
    at > 1 && matches!(line.word(at - 1).kind, Kind::Mark('»' | '"' | '”' | '“'))
}
