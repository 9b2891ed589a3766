//! To whom something happened, where names and nouns have cases: Russian.
//!
//! A passive is about the nominative, an active verb about the accusative or, with some verbs, the
//! dative; a noun about the genitive behind it. Among those who fit, the nearest in the clause counts.
//! Never takes whoever only owns what is spoken of ("адвокат Орлова"), nor "according to whom".

mod candidates;
mod pointed;

use self::candidates::{Candidate, Target, candidates, governed, preposition, row};
pub(crate) use self::pointed::gender;
use self::pointed::{antecedent, called, pointed};
use super::{Memory, Party, Scene, Who, did, draft_of, speaks};
use crate::draft::{Draft, DraftNumber};
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};
use crate::tongues::russian::names::{A, D, G, N, is_of_another};
use crate::tongues::russian::nouns;

/// Whoever is farther away than this, in words and hindrances, is not meant.
const FARTHEST: usize = 30;

/// The same for an object, which stands nearer to its verb than a subject.
const FARTHEST_OBJECT: usize = 18;

/// What a trigger wants of those whom it is about.
struct Wish {
    /// Cases without a preposition.
    bare: u8,
    /// Whether prepositions of a kind may stand in front.
    prepositions: &'static [&'static str],
    /// Only what follows directly.
    close: bool,
}

/// Finds to whom the event of a trigger happened; nothing where it is told of nobody.
pub(super) fn victims(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    trigger: &Hit,
    memory: &Memory,
    drafts: &mut Vec<Draft>,
) -> Option<Vec<DraftNumber>> {
    let line = scene.line;
    let possessive = trigger.category == Category::Noun
        && trigger.from > begin
        && matches!(line.lower(trigger.from - 1), "его" | "ее" | "их");
    if possessive {
        let found = pointed(
            scene,
            begin,
            trigger.from,
            line.lower(trigger.from - 1),
            memory,
            drafts,
        );
        return (!found.is_empty()).then_some(found);
    }
    if takes_things(line, end, trigger) {
        return None;
    }
    // "обыскали его дом".
    if trigger.value == "search"
        && let Some(owner) = (trigger.to..(trigger.to + 4).min(end)).find(|at| {
            matches!(line.lower(*at), "его" | "ее" | "их") && is_home(line.lower(*at + 1))
        })
    {
        let found = pointed(scene, begin, owner, line.lower(owner), memory, drafts);
        return (!found.is_empty()).then_some(found);
    }
    let all = candidates(scene, begin, end, drafts);
    let wish = wish(line, trigger);
    let farthest = if trigger.category == Category::Active {
        FARTHEST_OBJECT
    } else {
        FARTHEST
    };
    let best = all
        .iter()
        .filter_map(|one| Some((distance(scene, begin, one, trigger, &wish)?, one)))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance <= farthest)
        .map(|(_, one)| *one);
    let Some(best) = best else {
        let silent = trigger.category == Category::Noun
            || trigger.category == Category::Attribute
            || trigger.value == "closure"
            || line
                .hits(trigger.from)
                .iter()
                .any(|hit| hit.category == Category::Noun && hit.to == trigger.to);
        return (!silent && !memory.last_victims.is_empty()).then(|| memory.last_victims.clone());
    };
    let found = match best.target {
        Target::Relative => antecedent(scene, begin, &best, &all),
        Target::Noun { plural: true } => {
            let party = Party {
                from: best.from,
                to: best.to,
                who: Who::Group(0),
            };
            draft_of(line, &party, drafts).into_iter().collect()
        }
        Target::Noun { plural: false } => called(scene, &best, memory, drafts),
        Target::Party(party) if party.who == Who::Pronoun => {
            let found = pointed(
                scene,
                begin,
                party.from,
                line.lower(party.from),
                memory,
                drafts,
            );
            for number in &found {
                if let Some(draft) = drafts.get_mut(*number) {
                    draft.refer(line.span(party.from, party.to));
                }
            }
            found
        }
        Target::Party(_) => row(line, begin, &best, &all, &wish)
            .iter()
            .filter_map(|one| match one.target {
                Target::Party(party) => draft_of(line, &party, drafts),
                _ => None,
            })
            .collect(),
    };
    (!found.is_empty()).then_some(found)
}

/// Tells whether a verb of taking has a thing for its object: "забрали паспорта".
fn takes_things(line: &Line<'_>, end: usize, trigger: &Hit) -> bool {
    const THINGS: [&str; 16] = [
        "паспорт",
        "документ",
        "телефон",
        "ноутбук",
        "техник",
        "вещ",
        "тел",
        "деньг",
        "компьютер",
        "литератур",
        "книг",
        "диск",
        "флеш",
        "плакат",
        "оборудован",
        "удостоверен",
    ];
    trigger.category == Category::Active
        && matches!(trigger.value, "arrest" | "detention" | "transfer")
        && (trigger.to..(trigger.to + 3).min(end))
            .take_while(|at| line.is_word(*at) && !preposition(line, *at))
            .any(|at| THINGS.iter().any(|thing| line.lower(at).starts_with(thing)))
}

fn is_home(lower: &str) -> bool {
    ["дом", "квартир", "жил", "офис", "дач", "комнат", "мастерск"]
        .iter()
        .any(|stem| lower.starts_with(stem))
}

/// The words behind a verb of sentence that share it: "..., а Анну Рябову — к штрафу".
pub(super) fn sharing(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    trigger: &Hit,
    drafts: &[Draft],
) -> Vec<(usize, usize, DraftNumber)> {
    let line = scene.line;
    let wish = wish(line, trigger);
    candidates(scene, begin, end, drafts)
        .iter()
        .filter(|one| one.begin > trigger.to && one.cases & wish.bare != 0)
        .filter(|one| {
            let mark = one.begin - 1;
            matches!(line.word(mark).kind, Kind::Mark(',' | ';'))
                || matches!(line.lower(mark), "а" | "и")
        })
        .filter_map(|one| {
            let Target::Party(Party {
                who: Who::Person(number),
                ..
            }) = one.target
            else {
                return None;
            };
            let term = (one.to..(one.to + 5).min(end))
                .take_while(|at| {
                    !matches!(line.word(*at).kind, Kind::Mark(',' | ';')) && !is_deed(line, *at)
                })
                .find(|at| {
                    line.word(*at).kind == Kind::Number
                        || line.is_any(*at, &[Category::Number, Category::Unit])
                        || matches!(line.lower(*at), "пожизненно" | "пожизненному")
                })?;
            Some((term, term + 1, number))
        })
        .collect()
}

/// Tells whether a sentence is only a fine: "приговорил X к штрафу в 300 тысяч".
pub(super) fn only_fined(line: &Line<'_>, end: usize, trigger: &Hit) -> bool {
    trigger.category != Category::Noun
        && (trigger.to..(trigger.to + 9).min(end))
            .take_while(|at| {
                !matches!(line.word(*at).kind, Kind::Mark(',' | ';') | Kind::Number)
                    && !is_deed(line, *at)
            })
            .any(|at| {
                line.lower(at).starts_with("штраф") && matches!(line.lower(at - 1), "к" | "ко")
            })
}

/// A word of a deed that cuts a clause off from another.
fn is_deed(line: &Line<'_>, at: usize) -> bool {
    line.is_any(at, &[Category::Passive, Category::Active, Category::State])
}

/// What a trigger's words want of those whom they are about.
fn wish(line: &Line<'_>, trigger: &Hit) -> Wish {
    let lower = line.lower(trigger.from);
    let dative = (trigger.from..trigger.to).any(|at| {
        const STEMS: [&str; 20] = [
            "продл",
            "назнач",
            "предъяв",
            "избра",
            "вмен",
            "инкримин",
            "дал",
            "вынес",
            "отказ",
            "запре",
            "угрож",
            "пригроз",
            "вруч",
            "грозит",
            "присуд",
            "оглас",
            "добав",
            "дали",
            "замен",
            "выпис",
        ];
        STEMS.iter().any(|stem| line.lower(at).starts_with(stem))
    });
    let plain = |bare: u8, prepositions: &'static [&'static str]| Wish {
        bare,
        prepositions,
        close: false,
    };
    match (trigger.category, trigger.value) {
        (Category::Noun, "house_arrest" | "pretrial_detention")
            if lower == "под" || trigger.from > 0 && line.lower(trigger.from - 1) == "под" =>
        {
            plain(N | D | A, &["отношении"])
        }
        // "приговорили X к штрафу".
        (Category::Noun, "fine") if trigger.from > 0 && line.lower(trigger.from - 1) == "к" => {
            plain(A | N, &[])
        }
        (Category::Noun, _) => Wish {
            bare: G | D,
            prepositions: &[
                "отношении",
                "над",
                "против",
                "у",
                "на",
                "для",
                "делу",
                "дома",
            ],
            close: true,
        },
        (Category::Attribute, _) => plain(nouns::cases(lower), &[]),
        (Category::Passive, "disappearance") => plain(
            if lower.starts_with("местонах")
                || lower.starts_with("судьб")
                || lower.starts_with("след")
            {
                G
            } else {
                N
            },
            &["о", "об", "с", "со"],
        ),
        (_, "search") => plain(
            if lower.starts_with("обыск") {
                N | A
            } else {
                0
            },
            &["у", "к", "ко", "дома", "отношении"],
        ),
        (_, "document_seizure") => plain(0, &["у"]),
        (_, "criminal_case") => plain(0, &["отношении", "против", "на"]),
        (_, "attack") if trigger.category == Category::Active => plain(0, &["на"]),
        (_, "surveillance") => plain(0, &["за"]),
        (
            _,
            "sentence" | "fine" | "pretrial_detention" | "house_arrest" | "charge"
            | "travel_restriction" | "summons" | "threat",
        ) if dative => plain(D, &["отношении", "для"]),
        (Category::Active, _) => plain(A, &[]),
        (Category::Passive, "conviction") if lower.starts_with("виновн") => plain(N | A, &[]),
        (Category::Passive, _) if is_done_to(lower) => plain(A, &[]),
        _ => plain(N, &[]),
    }
}

/// Tells whether the verb of a phrase that is kept as a passive has an object: "отправили в СИЗО".
fn is_done_to(lower: &str) -> bool {
    const VERBS: [&str; 14] = [
        "отпуст",
        "освобод",
        "отправ",
        "увез",
        "увоз",
        "внес",
        "подверг",
        "призна",
        "лиши",
        "снял",
        "помест",
        "посад",
        "выпуст",
        "объяв",
    ];
    VERBS.iter().any(|verb| lower.starts_with(verb))
        && (lower.ends_with('л')
            || lower.ends_with("ли")
            || lower.ends_with("ла")
            || lower.ends_with("ют"))
}

/// How far somebody is from a trigger, with what stands between; nothing where the case does not fit.
fn distance(
    scene: &Scene<'_, '_>,
    begin: usize,
    one: &Candidate,
    trigger: &Hit,
    wish: &Wish,
) -> Option<usize> {
    let line = scene.line;
    let before = governed(line, begin, one.begin);
    let fits = match before {
        Some(word) => wish.prepositions.contains(&word),
        None => one.cases & wish.bare != 0,
    };
    if !fits {
        return None;
    }
    if let Target::Party(party) = one.target
        && did(line, &party)
    {
        return None;
    }
    let left = one.to <= trigger.from;
    if one.from < trigger.to && !left {
        // "местонахождение X неизвестно": the name stands inside.
        // "признал её виновной": so does the pronoun.
        let pronoun = matches!(one.target, Target::Party(party) if party.who == Who::Pronoun);
        return ((trigger.value == "disappearance" || pronoun) && one.from > trigger.from)
            .then_some(0);
    }
    let (from, to) = if left {
        (one.to, trigger.from)
    } else {
        (trigger.to, one.begin.max(trigger.to))
    };
    if wish.close {
        return close(line, one, trigger, before, left);
    }
    if trigger.category == Category::Attribute {
        if !left && is_of_another(line, trigger.from, one.to) {
            return None;
        }
        if matches!(one.target, Target::Noun { plural: true }) {
            return None;
        }
        let touches = left && to == from + 1 && line.is_mark(from, ',');
        let deed = (from..to).any(|at| is_deed(line, at));
        let mark = (from..to)
            .any(|at| matches!(line.word(at).kind, Kind::Mark(',' | ';' | ':' | '—' | '–')));
        return (touches || !left && !deed && !mark && to - from <= 10).then_some(to - from);
    }
    let mut far = to - from;
    let mut comma = false;
    for at in from..to {
        far += match line.word(at).kind {
            Kind::Mark(',') => {
                let more = if comma { 0 } else { 3 };
                comma = true;
                more
            }
            Kind::Mark(';' | ':') => 8,
            Kind::Mark('—' | '–' | '«' | '»' | '"' | '“' | '”') => 4,
            _ if matches!(
                line.lower(at),
                "а" | "но" | "когда" | "что" | "чтобы" | "если" | "где" | "однако"
            ) =>
            {
                6
            }
            _ if is_deed(line, at) => {
                // "признан виновным и приговорён" share their subject.
                if left && wish.bare == N { 4 } else { 9 }
            }
            _ => 0,
        };
    }
    // The subject stands in front, unless the sentence begins with the verb.
    if !left && wish.bare & N != 0 && trigger.from > begin + 2 {
        far += 2;
    }
    // What can only be an object, or only the subject, is surer.
    if wish.bare & A != 0 && one.cases & N != 0 {
        far += 5;
    }
    if wish.bare == N && one.cases & (G | A) != 0 {
        far += 3;
    }
    match one.target {
        Target::Party(party) if matches!(party.who, Who::Person(_)) => {
            if wish.bare & N != 0 && speaks(line, &party) {
                far += 9;
            }
        }
        // Many without a number are somebody only right beside the verb.
        Target::Noun { plural: true } if far > 5 => return None,
        Target::Noun { .. } => far += 3,
        Target::Relative => {
            if !left {
                return None;
            }
        }
        Target::Party(_) => {}
    }
    // "в аэропорту Мельникова": perhaps whose it is.
    if before.is_none()
        && one.begin > begin
        && one.cases & G != 0
        && line.is_word(one.begin - 1)
        && line.hits(one.begin - 1).is_empty()
        && !nouns::is_adverb(line.lower(one.begin - 1))
    {
        far += 3;
    }
    Some(far)
}

/// How far somebody is from a noun: only what belongs to it stands between.
fn close(
    line: &Line<'_>,
    one: &Candidate,
    trigger: &Hit,
    before: Option<&str>,
    left: bool,
) -> Option<usize> {
    let between = |from: usize, to: usize| {
        (from..to)
            .filter(|at| !super::victims::lasts(line, *at))
            .filter(|at| {
                !matches!(
                    line.lower(*at),
                    "в" | "во"
                        | "отношении"
                        | "против"
                        | "над"
                        | "у"
                        | "на"
                        | "для"
                        | "по"
                        | "делу"
                        | "дома"
                        | "доме"
                        | "квартире"
                        | "уголовному"
                )
            })
            .count()
    };
    if left {
        // "Мельникову продлили арест", "в отношении X ... дело", "у X прошли обыски".
        let marks = (one.to..trigger.from).any(|at| !line.is_word(at));
        let fits = one.cases & D != 0 || before.is_some();
        let far = between(one.to, trigger.from);
        return (!marks && fits && far <= 3).then_some(far + 2);
    }
    let fits = before.is_some() || one.cases & (G | D) != 0;
    let far = between(trigger.to, one.begin);
    (fits && far <= 1).then_some(far)
}
