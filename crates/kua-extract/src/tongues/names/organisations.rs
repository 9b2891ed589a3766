//! Organisations: known ones, names in quotation marks, head words with capitals, short forms.
//!
//! Never decides which of two stretches that overlap is kept, but for heads that are surer.

use super::{
    Candidate, Guess, ends_here, facility, family_like, father_like, hung, initial, quoted,
};
use crate::tongues::heads;
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};
use crate::tongues::turkish;

/// The longest line of a date under a title, in words.
const DATE_LINE: usize = 16;

/// Names in quotation marks behind or before a word for organisations, heads with what belongs to them, short forms.
pub(super) fn organisations(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < line.words.len() {
        if let Some(hit) = line.hit(at, Category::Organisation).filter(|hit| {
            !uncapitalised(line, hit)
                && (!line.tongue.manner.apostrophe_cuts || turkish::bodies::is_known(line, hit))
        }) {
            // "TBMM İnsan Haklarını İnceleme Komisyonu", "İHD Van Şubesi".
            let to = Some(hit.to)
                .filter(|to| line.tongue.manner.apostrophe_cuts && !hung(line, *to))
                .and_then(|to| turkish::bodies::behind(line, to))
                .unwrap_or_else(|| {
                    if line.tongue.manner.apostrophe_cuts {
                        turkish::bodies::end(line, at, hit.to)
                    } else {
                        hit.to
                    }
                });
            found.push(Candidate {
                from: at,
                to,
                guess: Guess::Organisation,
                weight: 6,
            });
            at = to;
            continue;
        }
        // "Mersin (apn) - ...": who sends the report stands behind the place it comes from.
        if line.tongue.manner.nouns_capital
            && line.is_mark(at, '(')
            && (1..=8).contains(&at)
            && line.is_mark(at + 2, ')')
            && line.is_word(at + 1)
            && (2..=5).contains(&line.written(at + 1).chars().count())
            && matches!(
                line.word(at + 3).kind,
                Kind::Mark('-' | '–' | '—' | '.' | ':')
            )
            && line.tongue.places.find(line, 0).is_some()
            && !line.is(at + 1, Category::Stop)
        {
            found.push(Candidate {
                from: at + 1,
                to: at + 2,
                guess: Guess::Organisation,
                weight: 6,
            });
            at += 3;
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
            let behind = line.is_any(to + 1, &[Category::OrgWord, Category::OrgHead])
                || headed_after(line, to + 1)
                || head_inside(line, from, to);
            // «Тоо кабар», 26-октябрь: who publishes stands before the date.
            let dated = line.tongue.manner.agglutinative
                && at == 0
                && line.words.len() <= DATE_LINE
                && line.is_mark(to + 1, ',')
                && line.word(to + 2).kind == Kind::Number;
            if before || behind || dated || signed(line, to) {
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
        if let Some((from, to)) = heads::organisation(line, at) {
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
        if let Some(to) = foreign(line, at) {
            found.push(Candidate {
                from: at,
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
            let to = if line.tongue.manner.apostrophe_cuts {
                turkish::bodies::end(line, at, to)
            } else {
                to
            };
            if to == at {
                at += 1;
                continue;
            }
            found.push(Candidate {
                from: at,
                to,
                guess: Guess::Organisation,
                weight: 4,
            });
            at = to;
            continue;
        }
        // "УК-161/3", "СИ-15": a prison by its number.
        if let Some(to) = facility::coded(line, at) {
            at = to;
            continue;
        }
        let letters = line.written(at).chars().count();
        if line.tongue.manner.cased
            && line.all_capitals(at)
            && (2..=6).contains(&letters)
            && !initial(line, at)
            && !(line.tongue.manner.nouns_capital
                && line
                    .written(at)
                    .chars()
                    .any(|letter| letter.is_ascii_digit()))
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
            && !heading(line)
            && !(line.tongue.manner.apostrophe_cuts
                && turkish::bodies::is_no_short_form(line.written(at)))
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
    manner.small_names()
        && (line.is(from, Category::Offence)
            || crate::tongues::ends_with(line.lower(to - 1), manner.no_name_endings))
}

/// Tells whether a known name of one word stands there as an ordinary word: "азаттық" is freedom.
fn uncapitalised(line: &Line<'_>, hit: &Hit) -> bool {
    let manner = &line.tongue.manner;
    manner.agglutinative
        && manner.cased
        && hit.to == hit.from + 1
        && !line.word(hit.from).capital
        && line.lower(hit.from).chars().count() > 4
}

/// Tells whether a head stands behind a name in quotation marks, over words that say of what kind
/// it is: "«Таза көл» бастамашыл тобы".
fn headed_after(line: &Line<'_>, at: usize) -> bool {
    if !line.tongue.manner.agglutinative || !line.tongue.manner.cased {
        return false;
    }
    let kind = |step: usize| {
        line.is_word(step)
            && !line.word(step).capital
            && !line.tongue.manner.has_case(line.lower(step))
            && line.hits(step).iter().all(|hit| {
                matches!(
                    hit.category,
                    Category::OrgWord | Category::Nation | Category::Role | Category::People
                )
            })
    };
    (at + 1..at + 4)
        .take_while(|step| kind(step - 1))
        .any(|step| line.is(step, Category::OrgHead))
}

/// Tells whether a name in quotation marks has its head with it: "«Көше партиясы»".
fn head_inside(line: &Line<'_>, from: usize, to: usize) -> bool {
    let manner = &line.tongue.manner;
    manner.agglutinative
        && manner.cased
        && (2..=4).contains(&(to - from))
        && line.is(to - 1, Category::OrgHead)
        && !line
            .tongue
            .lexicon
            .is_bare(line.lower(to - 1), Category::OrgHead)
        && !line.is(from, Category::Stop)
}

/// Tells whether a name in quotation marks ends a line of a place and a date: who publishes.
fn signed(line: &Line<'_>, to: usize) -> bool {
    line.tongue.manner.agglutinative
        && line.tongue.manner.cased
        && to + 1 == line.words.len()
        && line.words.len() <= DATE_LINE
        && line.words.iter().any(|word| word.kind == Kind::Number)
        && !(0..to).any(|at| line.is_any(at, &[Category::Speech, Category::Passive]))
}

/// Tells whether a line is two or three words in capitals of which one is too long for a short form.
pub(super) fn heading(line: &Line<'_>) -> bool {
    line.tongue.manner.agglutinative
        && (2..=8).contains(&line.words.len())
        && (0..line.words.len()).all(|at| !line.is_word(at) || line.all_capitals(at))
        && (0..line.words.len()).any(|at| line.written(at).chars().count() > 4)
}

/// Names of houses in English among words of another language: "Arqa News", "Open Steppe Foundation".
fn foreign(line: &Line<'_>, at: usize) -> Option<usize> {
    const HEADS: [&str; 24] = [
        "news",
        "media",
        "press",
        "times",
        "post",
        "today",
        "tv",
        "radio",
        "watch",
        "international",
        "rights",
        "foundation",
        "defenders",
        "house",
        "group",
        "project",
        "network",
        "institute",
        "union",
        "committee",
        "council",
        "association",
        "borders",
        "monitor",
    ];
    let manner = &line.tongue.manner;
    if !manner.agglutinative || !manner.cased || line.shouting || !line.word(at).capital {
        return None;
    }
    let latin = |step: usize| {
        line.is_word(step)
            && line
                .written(step)
                .chars()
                .all(|letter| letter.is_ascii_alphabetic() || letter == '-')
    };
    let mut to = at;
    let mut end = at;
    let mut head = false;
    let mut joint = false;
    while to < at + 7
        && latin(to)
        && (to == at || line.word(to).begin - line.word(to - 1).end <= 2)
        && (line.word(to).capital
            || matches!(line.written(to), "of" | "for" | "and" | "the" | "without"))
    {
        let word = line.written(to).to_lowercase();
        if line.word(to).capital {
            end = to + 1;
            head |= to > at && (joint || HEADS.contains(&word.as_str()));
        } else {
            // In Cyrillic texts such a row is a name anyway: "Freedom for Eurasia".
            joint |= to > at && manner.fold.is_none();
        }
        to += 1;
    }
    head.then_some(end)
}

/// Finds an organisation that is a head word with capitals beside it.
fn headed(line: &Line<'_>, at: usize) -> Option<usize> {
    let manner = &line.tongue.manner;
    if !manner.cased || manner.nouns_capital || line.shouting || !line.word(at).capital {
        return None;
    }
    // "Tashkenttiki ...": where it is does not belong to the name.
    if crate::tongues::ends_with(line.lower(at), manner.place_endings)
        && line.tongue.places.find(line, at).is_some()
        && !line.tongue.places.is_name(line.lower(at))
    {
        return None;
    }
    // "Көкшетауда телеарна ...": where something is told is no part of a name either.
    if manner.agglutinative
        && line
            .tongue
            .places
            .find(line, at)
            .is_some_and(|place| place.to == at + 1)
        && !line.tongue.places.is_name(line.lower(at))
    {
        return None;
    }
    let plain = |step: usize| {
        line.is_word(step)
            && (!line.is(step, Category::Stop)
                || manner.apostrophe_cuts
                    && line.word(step).capital
                    && (step > at || line.is(step, Category::OrgWord))
                || manner.agglutinative
                    && step > at
                    && !line.word(step).capital
                    && line.is(step, Category::OrgWord))
            && (!line.is_any(
                step,
                &[
                    Category::Month,
                    Category::Weekday,
                    Category::Role,
                    Category::Office,
                    Category::Title,
                ],
            ) || manner.agglutinative
                && step > at
                && !line.word(step).capital
                && line.is(step, Category::OrgWord))
            // A given name is also a word: "Hope Association", but not first, where a person stands.
            && (!line.is(step, Category::Given)
                || step > at && line.is(step + 1, Category::OrgHead)
                || manner.apostrophe_cuts && turkish::bodies::named_after(line, at, step))
    };
    // "Kapatılan Dicle Postası gazetesi", "Eski ...": how it is called does not begin so.
    if manner.apostrophe_cuts
        && (line.is_any(
            at,
            &[
                Category::Attribute,
                Category::Passive,
                Category::Kin,
                Category::State,
            ],
        ) || line.tongue.manner.apostrophe_cuts && turkish::bodies::is_participle(line, at))
    {
        return None;
    }
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
        let number = line.word(step).kind == Kind::Number && line.lower(step).len() <= 2;
        step > at && manner.ordinal_points && (number
            || line.is_mark(step, '.') && line.word(step - 1).kind == Kind::Number)
            // "Орал қаласының №2 соты".
            || step > at
                && manner.agglutinative
                && (line.is_mark(step, '№') && line.word(step + 1).kind == Kind::Number
                    || number && line.is_mark(step - 1, '№'))
    };
    let mut step = at;
    // "Медеу аудандық соты", "Қазыбек би аудандық соты": a district may have a person's name.
    let honour = |step: usize| {
        manner.agglutinative
            && matches!(
                line.lower(step),
                "би" | "батыр" | "хан" | "ата" | "ана" | "bi" | "batir" | "han" | "ata" | "ana"
            )
            && line.is(step + 1, Category::OrgWord)
    };
    let adjective = |step: usize| {
        manner.agglutinative
            && line.is(step, Category::Given)
            && (step == at && line.is(step + 1, Category::OrgWord) || honour(step + 1))
    };
    let most = if manner.agglutinative { 9 } else { 6 };
    while step < at + most && (plain(step) || adjective(step) || order(step)) {
        if order(step) {
            step += 1;
            continue;
        }
        // "Сергей Ван Тараз қалалық сотына барды": the court's name begins with its town.
        if manner.agglutinative
            && step > at
            && line.word(step).capital
            && line.tongue.places.is_name(line.lower(step))
            && line.tongue.places.find(line, at).is_none()
            && line.is_any(step + 1, &[Category::OrgWord, Category::PlaceHead])
            && !line.word(step + 1).capital
        {
            return None;
        }
        if step > at && hung(line, step) && line.word(step - 1).kind == Kind::Word {
            return None;
        }
        if let Some(hit) = line.hit(step, Category::OrgHead)
            && (step > at
                || line.word(hit.to).capital && !line.word(at).first && !manner.agglutinative)
            && !(manner.agglutinative && step > at && person(step - 1))
        {
            let mut to = hit.to;
            // "Алтай аймақтық орталық соты": a bare head that another one follows is its attribute.
            if manner.agglutinative
                && manner.cased
                && line
                    .tongue
                    .lexicon
                    .is_bare(line.lower(hit.to - 1), Category::OrgHead)
                && let Some(next) = line.hit(hit.to, Category::OrgHead)
                && !line.word(hit.to).capital
                && !line
                    .tongue
                    .lexicon
                    .is_bare(line.lower(next.to - 1), Category::OrgHead)
            {
                to = next.to;
            }
            // Where heads stand last, what follows is another name.
            while !(manner.agglutinative && step > at)
                && to < hit.to + 4
                && line.word(to).capital
                && plain(to)
                && line.tongue.places.find(line, to).is_none()
            {
                to += 1;
            }
            return Some(to);
        }
        let goes_on = line.word(step).capital
            || honour(step)
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
    // "Бекболатоваға қарсы сот": a family's name with a case is one.
    let inflected = || {
        line.tongue.manner.agglutinative
            && line.tongue.places.find(line, at).is_none()
            && line
                .tongue
                .endings
                .bases(lower)
                .iter()
                .any(|base| ends_like_family(line, base))
    };
    family_like(line, at) || father_like(line, at) || closed || inflected()
}

fn ends_like_family(line: &Line<'_>, base: &str) -> bool {
    let endings = line.tongue.manner.family_endings;
    endings
        .iter()
        .any(|ending| ending.chars().count() > 2 && base.ends_with(ending))
        && base.chars().count() > 5
}
