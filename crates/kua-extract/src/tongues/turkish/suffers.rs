//! To whom something happened, by the endings of names and the form of the verb.
//!
//! Never decides what a sentence without anybody is about: that is for the story.

use super::cases::{Case, case};
use crate::draft::{Draft, DraftValue};
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::Line;
use crate::tongues::names::ends_here;
use crate::tongues::story::{Party, Who};

/// How far behind a participle somebody may stand, in words.
const BEHIND: usize = 8;

/// What the words of a sentence say of whom a trigger tells.
pub(crate) enum Found {
    /// These.
    These(Vec<Party>),
    /// Nobody who is named here: whoever the story is about.
    Story,
    /// Nobody at all: no event.
    Nobody,
}

/// Finds those whom a trigger tells of.
pub(crate) fn suffers(
    line: &Line<'_>,
    (begin, end): (usize, usize),
    trigger: &Hit,
    choice: &[&Party],
) -> Found {
    let left: Vec<&Party> = choice
        .iter()
        .copied()
        .filter(|party| party.to <= trigger.from)
        .collect();
    let nearest = |wanted: &[Case]| {
        left.iter()
            .rev()
            .find(|party| wanted.contains(&party_case(line, party)))
            .copied()
    };
    let with_list = |party: &Party| Found::These(list(line, party, choice));
    match trigger.category {
        Category::Attribute => choice
            .iter()
            .find(|party| party.from >= trigger.to && party.from - trigger.to <= BEHIND)
            .filter(|party| !crosses(line, trigger.to, party.from))
            .map_or(Found::Nobody, |party| with_list(party)),
        Category::Noun => {
            let owner = nearest(&[Case::Owner])
                .filter(|party| trigger.from - party.to <= 8)
                .or_else(|| nearest(&[Case::Bare]).filter(|party| trigger.from - party.to <= 1));
            match owner {
                Some(party) => with_list(party),
                None if matches!(trigger.value, "hearing" | "trial")
                    && !matches!(line.lower(trigger.to - 1), "duruşma" | "celse") =>
                {
                    Found::Story
                }
                None if ends_here(line, trigger.from, &[Category::Possessive]) => Found::Story,
                None => Found::Nobody,
            }
        }
        Category::Active => {
            let first = left
                .iter()
                .rev()
                .find(|party| party_case(line, party) == Case::Object);
            // "X'i tutukladı, Y'ye ev hapsi verdi": whom it is given to stands nearer.
            let given = nearest(&[Case::Goal]).filter(|party| {
                gives(line, trigger) && first.is_some_and(|last| party.from > last.to)
            });
            if let Some(party) = given {
                return with_list(party);
            }
            if let Some(last) = first {
                if trigger.value != "sentence" {
                    return with_list(last);
                }
                // One verb, several people with their terms.
                let mut all: Vec<Party> = Vec::new();
                for party in left
                    .iter()
                    .filter(|party| party_case(line, party) == Case::Object)
                {
                    for one in list(line, party, choice) {
                        if !all.contains(&one) {
                            all.push(one);
                        }
                    }
                }
                return Found::These(all);
            }
            let to = nearest(&[Case::Goal]).filter(|_| gives(line, trigger));
            let group = left
                .iter()
                .rev()
                .find(|party| matches!(party.who, Who::Group(_)) && trigger.from - party.to <= 10)
                .copied();
            match to.or(group) {
                Some(party) => with_list(party),
                // "X'in evini aradı", "X'in tahliyesine karar verdi".
                None => nearest(&[Case::Owner])
                    .filter(|party| trigger.from - party.to <= 4)
                    .map_or(Found::Story, with_list),
            }
        }
        _ => {
            let told = (trigger.to..end).any(|at| line.is(at, Category::Speech));
            let inside = is_inside(line.lower(trigger.to - 1));
            let first: &[Case] = match trigger.value {
                _ if inside => &[Case::Owner],
                "search" | "document_seizure" | "house_arrest" | "travel_restriction" => {
                    &[Case::Owner, Case::Goal, Case::Bare]
                }
                "disappearance" if line.lower(trigger.from).starts_with("haber") => &[Case::Other],
                _ if gives(line, trigger) => &[Case::Goal, Case::Bare],
                "trial" | "hearing" | "charge" | "criminal_case" | "death" | "torture" => {
                    &[Case::Bare]
                }
                _ => &[Case::Bare],
            };
            let gave = gives(line, trigger)
                .then(|| nearest(&[Case::Goal]))
                .flatten();
            let found = gave.or_else(|| nearest(first)).or_else(|| {
                if inside {
                    return nearest(&[Case::Bare]).filter(|_| !told);
                }
                let owned = matches!(
                    trigger.value,
                    "trial" | "hearing" | "criminal_case" | "charge" | "death" | "release"
                );
                nearest(&[Case::Owner]).filter(|party| owned && trigger.from - party.to <= 8)
            });
            let _ = begin;
            // "X, ağabeyinin işkence gördüğünü söyledi": the brother whom the text is about.
            let of_story = found.filter(|party| {
                inside
                    && told
                    && party.who == Who::Group(1)
                    && line.is(party.from, Category::Kin)
                    && line.is_mark(party.from.wrapping_sub(1), ',')
            });
            if of_story.is_some() {
                return Found::Story;
            }
            match found {
                Some(party) => with_list(party),
                None => Found::Story,
            }
        }
    }
}

/// Tells whether something is given to the one who suffers it: "X'e ceza verildi".
fn gives(line: &Line<'_>, trigger: &Hit) -> bool {
    (trigger.from..trigger.to).any(|at| {
        [
            "veril", "kesil", "uygulan", "yapıl", "edil", "konul", "ver", "kes", "yap",
        ]
        .iter()
        .any(|verb| line.lower(at).starts_with(verb))
    }) && (trigger.from..trigger.to).any(|at| {
        [
            "ceza", "işkence", "arama", "yasa", "kötü", "ev", "hapis", "elektrik",
        ]
        .iter()
        .any(|noun| line.lower(at).starts_with(noun))
    })
}

/// Tells whether a verb stands in a clause inside another: "tutuklandığını".
fn is_inside(lower: &str) -> bool {
    [
        "dığ", "diğ", "duğ", "düğ", "tığ", "tiğ", "tuğ", "tüğ", "acağ", "eceğ",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
}

/// Tells whether a verb stands between a participle and somebody, who is another's then.
fn crosses(line: &Line<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| line.is_any(at, &[Category::Passive, Category::Active, Category::Speech]))
}

/// What the ending of a party says; words for people have theirs without an apostrophe.
pub(crate) fn party_case(line: &Line<'_>, party: &Party) -> Case {
    let lower = line.lower(party.to.saturating_sub(1));
    match party.who {
        Who::Group(_) => group_case(lower),
        Who::Pronoun => match lower {
            "onu" | "onları" | "kendisini" | "kendilerini" | "bizi" | "beni" => Case::Object,
            "onun" | "onların" | "kendisinin" | "kendilerinin" => Case::Owner,
            "ona" | "onlara" | "kendisine" | "kendilerine" => Case::Goal,
            "ondan" | "onlardan" | "kendisinden" | "kendilerinden" => Case::Other,
            _ => Case::Bare,
        },
        // A relative has its ending without an apostrophe.
        _ if line.is(party.from, Category::Kin) => group_case(lower),
        _ => case(line, party.to),
    }
}

fn group_case(lower: &str) -> Case {
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    if matches!(lower, "kadın" | "aydın" | "kişi" | "yakın") {
        Case::Bare
    } else if ends(&[
        "nın", "nin", "nun", "nün", "ların", "lerin", "ğın", "ğin", "ğun", "ğün",
    ]) || ends(&[
        "ımın", "imin", "umun", "ümün", "amın", "emin", "cin", "enin", "anın", "atın", "erin",
    ]) {
        Case::Owner
    } else if ends(&[
        "yı", "yi", "yu", "yü", "mı", "mi", "mu", "mü", "nı", "ni", "nu", "nü", "ları", "leri",
        "ğı", "ği", "ğu", "ğü",
    ]) {
        Case::Object
    } else if ends(&[
        "ya", "ye", "ıma", "ime", "uma", "üme", "ına", "ine", "una", "üne", "lara", "lere", "ğa",
        "ğe",
    ]) {
        Case::Goal
    } else if ends(&["dan", "den", "tan", "ten", "yla", "yle"]) {
        Case::Other
    } else {
        Case::Bare
    }
}

/// Those who stand in one list with somebody and share its ending: "A, B ve C'yi".
fn list(line: &Line<'_>, chosen: &Party, choice: &[&Party]) -> Vec<Party> {
    let Some(place) = choice.iter().position(|party| *party == chosen) else {
        return vec![*chosen];
    };
    let (mut low, mut high) = (place, place);
    while let Some((before, here)) = low
        .checked_sub(1)
        .and_then(|before| Some((*choice.get(before)?, *choice.get(low)?)))
    {
        if before.who == Who::Pronoun
            || party_case(line, before) != Case::Bare
                && party_case(line, before) != party_case(line, chosen)
            || !joined(line, before.to, here.from)
        {
            break;
        }
        low -= 1;
    }
    while let (Some(here), Some(next)) = (choice.get(high), choice.get(high + 1)) {
        if next.who == Who::Pronoun
            || !matches!(party_case(line, here), Case::Bare)
            || !joined(line, here.to, next.from)
        {
            break;
        }
        high += 1;
    }
    let case = party_case(line, chosen);
    let mut listed: Vec<Party> = choice
        .get(low..=high)
        .unwrap_or_default()
        .iter()
        .filter(|party| {
            let own = party_case(line, party);
            own == Case::Bare || own == case || case == Case::Bare
        })
        .map(|party| **party)
        .collect();
    listed.extend(among_them(line, chosen, choice));
    listed
}

/// "aralarında X ile Y'nin de bulunduğu dokuz kişi": those of a group who are named.
fn among_them(line: &Line<'_>, group: &Party, choice: &[&Party]) -> Vec<Party> {
    let (sentence, _) = line.sentence_of(group.from);
    let told = matches!(group.who, Who::Group(_))
        && group.from.checked_sub(1).is_some_and(|before| {
            let lower = line.lower(before);
            ["bulunduğu", "olduğu", "aldığı", "bulunan", "olan"].contains(&lower)
        });
    let begin = (group.from.saturating_sub(40).max(sentence)..group.from)
        .rev()
        .find(|at| matches!(line.lower(*at), "aralarında" | "içlerinde"))
        .filter(|_| told);
    let Some(begin) = begin else {
        return Vec::new();
    };
    choice
        .iter()
        .filter(|party| {
            party.from > begin && party.to < group.from && matches!(party.who, Who::Person(_))
        })
        .map(|party| **party)
        .collect()
}

/// Tells whether only what joins a list stands between two.
fn joined(line: &Line<'_>, from: usize, to: usize) -> bool {
    const WORDS: [Category; 7] = [
        Category::And,
        Category::Role,
        Category::Title,
        Category::Office,
        Category::Nation,
        Category::People,
        Category::AtLeast,
    ];
    let joins = |at: usize| line.is_mark(at, ',') || line.is(at, Category::And);
    if from >= to || to - from > 7 || !(from..to).any(joins) {
        return false;
    }
    // "Ayşe, eşi Ali": she tells of him.
    let comma = (from..to).any(|at| line.is_mark(at, ','));
    let mut depth = 0;
    (from..to).all(|at| {
        depth += i32::from(line.is_mark(at, '('));
        let inside = depth > 0;
        depth -= i32::from(line.is_mark(at, ')'));
        inside
            || joins(at)
            || line.is_any(at, &WORDS)
            || line.is(at, Category::Kin) && !comma
            || matches!(
                line.lower(at),
                "de" | "da" | "eski" | "serbest" | "adlı" | "isimli" | "yaşındaki" | "yaşında"
            )
            || line.word(at).kind == crate::tongues::line::Kind::Number
    })
}

/// Tells whether somebody is said to speak right there: "X söyledi", "diyen X".
pub(crate) fn says(line: &Line<'_>, party: &Party) -> bool {
    const DEEDS: [Category; 5] = [
        Category::Passive,
        Category::Active,
        Category::State,
        Category::Noun,
        Category::Attribute,
    ];
    if party_case(line, party) != Case::Bare {
        return false;
    }
    let behind = (party.to..party.to + 4)
        .take_while(|at| !line.is_any(*at, &DEEDS) && !line.is_mark(*at, '.'))
        .any(|at| line.is(at, Category::Speech));
    let from = party.from.saturating_sub(3);
    let before = (from..party.from)
        .rev()
        .take_while(|at| line.is_word(*at))
        .any(|at| {
            [
                "yen", "yan", "den", "dan", "ten", "tan", "ren", "nan", "şan", "tiren",
            ]
            .iter()
            .any(|ending| line.lower(at).ends_with(ending))
                && ends_here(line, at + 1, &[Category::Speech])
        });
    behind || before
}

/// Finds a relative without a name: "kocamı", "babası da".
///
/// Where somebody of the text was called so, it is that one.
pub(crate) fn relative(line: &Line<'_>, at: usize, drafts: &[Draft]) -> Option<Party> {
    let hit = line.hit(at, Category::Kin)?;
    let named = line.word(hit.to).capital && line.is_word(hit.to)
        || line.is_mark(hit.to, ',') && line.word(hit.to + 1).capital
        || line.is_any(hit.to, &[Category::Role, Category::Title, Category::Office]);
    if named {
        return None;
    }
    let last = line.lower(hit.to - 1);
    let stem: String = last.chars().take(3).collect();
    let own = |role: &str| {
        let word = role.split_whitespace().next_back().unwrap_or_default();
        crate::tongues::line::folded(word).starts_with(&stem)
            && line
                .tongue
                .lexicon
                .ends_form(&crate::tongues::line::folded(word), Category::Kin)
    };
    let mut bearers = drafts.iter().enumerate().filter(|(_, draft)| {
        matches!(&draft.value, DraftValue::Person { role: Some(role), .. } if own(role))
    });
    let who = match (bearers.next(), bearers.next()) {
        (Some((number, _)), None) => Who::Person(number),
        (None, _) => Who::Group(1),
        _ => return None,
    };
    Some(Party {
        from: at,
        to: hit.to,
        who,
    })
}

/// Finds how many of those named before are meant: "11'i", "üçü". Returns the word behind.
pub(crate) fn some_of(line: &Line<'_>, at: usize) -> Option<(f64, usize)> {
    let hit = line.hit(at, Category::Collective);
    if let Some(hit) = hit {
        return Some((hit.value.parse().ok()?, hit.to));
    }
    if line.word(at).kind != crate::tongues::line::Kind::Number {
        return None;
    }
    let value = crate::tongues::numerals::plain(line, at)?.0;
    let end = line.word(at).end;
    let mut letters = line.text.get(end..line.end)?.chars();
    if !letters
        .next()
        .is_some_and(crate::tongues::line::is_apostrophe)
    {
        return None;
    }
    let ending: String = letters
        .take_while(|letter| letter.is_alphabetic())
        .take(8)
        .collect();
    let owned = [
        "i", "ı", "u", "ü", "si", "sı", "su", "sü", "inin", "ının", "unun", "ünün", "sinin",
        "sının", "ini", "ını", "unu", "ünü", "sini", "sını", "ine", "ına", "una", "üne", "sine",
        "sına",
    ]
    .contains(&ending.as_str());
    let day = at.checked_sub(1).is_some_and(|before| {
        line.is_any(before, &[Category::Month, Category::Unit])
            || matches!(line.lower(before), "ayının" | "ayın")
    });
    let counts = line.is_any(
        at + 1,
        &[
            Category::Unit,
            Category::Month,
            Category::Scale,
            Category::People,
        ],
    );
    (owned && !day && !counts && (2.0..1900.0).contains(&value)).then_some((value, at + 1))
}
