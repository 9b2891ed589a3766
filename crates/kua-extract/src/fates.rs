//! What the words right beside a name say happened to the person, counted over the whole text.
//!
//! Events find victims by grammar and by memory of who was spoken of, and now and then take the
//! lawyer for the client. The nearest words are weighed against that: who is plainly said to have
//! been taken is a victim, and a lawyer or judge of whom nothing of the kind is said is none.

use std::collections::HashMap;

use kua_core::proposal::PersonClass;

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// What is done to victims, as a participle or a past form.
const DONE: [&str; 38] = [
    "arrested",
    "detained",
    "sentenced",
    "jailed",
    "imprisoned",
    "convicted",
    "abducted",
    "kidnapped",
    "deported",
    "extradited",
    "remanded",
    "executed",
    "killed",
    "disappeared",
    "seized",
    "tortured",
    "beaten",
    "fined",
    "released",
    "freed",
    "held",
    "tried",
    "charged",
    "interrogated",
    "re-arrested",
    "rearrested",
    "transferred",
    "disbarred",
    "shot",
    "murdered",
    "expelled",
    "questioned",
    "searched",
    "summoned",
    "incarcerated",
    "indicted",
    "acquitted",
    "pardoned",
];

/// What is done, as a noun with "of" behind it.
const DEEDS: [&str; 20] = [
    "arrest",
    "detention",
    "sentencing",
    "conviction",
    "release",
    "disappearance",
    "imprisonment",
    "deportation",
    "extradition",
    "trial",
    "abduction",
    "killing",
    "execution",
    "torture",
    "persecution",
    "prosecution",
    "hanging",
    "beating",
    "murder",
    "kidnapping",
];

/// Those who speak or act for others.
const ACTORS: [&str; 16] = [
    "lawyer",
    "attorney",
    "advocate",
    "counsel",
    "judge",
    "prosecutor",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "director",
    "coordinator",
    "researcher",
    "investigator",
    "minister",
    "ambassador",
    "representative",
];

/// What is counted for one person.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    suffered: u32,
    acted: bool,
    father: bool,
}

/// The counts of all persons.
#[derive(Debug, Default)]
pub(crate) struct Fates {
    counts: HashMap<DraftNumber, Count>,
}

impl Fates {
    /// Looks at the persons of one paragraph.
    pub(crate) fn note(&mut self, paragraph: &Paragraph<'_>, items: &[Item], drafts: &[Draft]) {
        let persons: Vec<Item> = items
            .iter()
            .copied()
            .filter(|item| drafts.get(item.draft).is_some_and(Draft::is_person))
            .collect();
        let mut chained = false;
        let mut suffers: Vec<bool> = Vec::with_capacity(persons.len());
        for (number, item) in persons.iter().enumerate() {
            // "the arrest of X and Y": what is said before the first holds for the others.
            let linked = number
                .checked_sub(1)
                .and_then(|before| persons.get(before))
                .is_some_and(|before| linked(paragraph, before.to, item.from));
            chained = done_before(paragraph, item.from)
                || listed(paragraph, item.from)
                || linked && chained;
            let behind = done_behind(paragraph, item.to) && !of_a_relative(paragraph, item.from);
            suffers.push(chained || behind);
        }
        // "X, Y and Z were arrested": what is said behind the last holds for the others.
        for number in (1..persons.len()).rev() {
            let (Some(before), Some(item)) = (persons.get(number - 1), persons.get(number)) else {
                continue;
            };
            let behind = done_behind(paragraph, item.to) && plural_behind(paragraph, item.to)
                || suffers.get(number).copied().unwrap_or(false)
                    && persons
                        .get(number + 1)
                        .is_some_and(|next| linked(paragraph, item.to, next.from));
            if behind
                && linked(paragraph, before.to, item.from)
                && let Some(value) = suffers.get_mut(number - 1)
            {
                *value = true;
            }
        }
        for (item, suffers) in persons.iter().zip(suffers) {
            let count = self.counts.entry(item.draft).or_default();
            count.suffered += u32::from(suffers);
            count.acted |= acts(paragraph, item);
            count.father |= kin_mark(paragraph, item.from.wrapping_sub(3));
        }
    }

    /// Corrects the classes of the persons.
    pub(crate) fn settle(&self, drafts: &mut [Draft]) {
        // How often something is told of each: twice is no mistake about who is meant.
        let mut happened: HashMap<DraftNumber, u32> = HashMap::new();
        for draft in drafts.iter() {
            if let DraftValue::Event(event) = &draft.value
                && let [victim] = event.victims.as_slice()
            {
                *happened.entry(*victim).or_default() += 1;
            }
        }
        for (number, count) in &self.counts {
            let Some(DraftValue::Person { class, .. }) =
                drafts.get_mut(*number).map(|draft| &mut draft.value)
            else {
                continue;
            };
            match class {
                PersonClass::Victim if count.father && count.suffered == 0 => {
                    *class = PersonClass::Relative;
                }
                PersonClass::Victim
                    if count.acted
                        && count.suffered == 0
                        && happened.get(number).copied().unwrap_or(0) < 2 =>
                {
                    *class = PersonClass::Speaker;
                }
                PersonClass::Other | PersonClass::Speaker | PersonClass::Relative
                    if count.suffered > 0 && !count.father =>
                {
                    *class = PersonClass::Victim;
                }
                _ => {}
            }
        }
    }
}

/// "s/o", "d/o", "w/o": the name behind is the father's or the husband's.
fn kin_mark(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(paragraph.lower(at), "s" | "d" | "w")
        && paragraph.is_mark(at + 1, '/')
        && paragraph.lower(at + 2) == "o"
}

fn lower_word(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.is_word(at) && !paragraph.token(at).capital
}

fn is_done(paragraph: &Paragraph<'_>, at: usize) -> bool {
    lower_word(paragraph, at) && DONE.contains(&paragraph.lower(at))
}

/// "The brother of exiled journalist NAME was detained": the brother was.
fn of_a_relative(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let of = (from.saturating_sub(6)..from)
        .rev()
        .take_while(|at| {
            paragraph.is_word(*at)
                && !paragraph.has(*at, tag::AUXILIARY | tag::CONJUNCTION | tag::SPEECH)
        })
        .find(|at| paragraph.lower(*at) == "of");
    of.is_some_and(|of| of > 0 && paragraph.has(of - 1, tag::KIN | tag::KINS))
}

/// Tells whether only commas, "and" and roles stand between two names.
fn linked(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let mut joined = false;
    for at in from..to {
        let token = paragraph.token(at);
        let tie = token.kind == TokenKind::Mark(',') || paragraph.lower(at) == "and";
        joined |= tie;
        let role = lower_word(paragraph, at)
            && paragraph.has(at, tag::ROLE)
            && !ACTORS.contains(&paragraph.lower(at));
        if !tie && !role {
            return false;
        }
    }
    joined && to <= from + 5
}

/// "arrested journalist X", "the release of X": right in front of the name.
fn done_before(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let mut at = from;
    let mut steps = 0;
    while steps < 5 {
        let Some(back) = at.checked_sub(1) else {
            return false;
        };
        let describes = paragraph.is_word(back)
            && (paragraph.has(back, tag::ROLE | tag::TITLE | tag::NATION)
                || paragraph.has(back, tag::DETERMINER)
                || paragraph.word(back).contains('-')
                || matches!(
                    paragraph.lower(back),
                    "former"
                        | "local"
                        | "prominent"
                        | "independent"
                        | "opposition"
                        | "rights"
                        | "human"
                        | "political"
                        | "civil"
                        | "freelance"
                        | "young"
                ));
        // "detained by officers", "his lawyer": somebody else.
        if ACTORS.contains(&paragraph.lower(back)) && !paragraph.lower(back).starts_with("law")
            || paragraph.has(back, tag::KIN)
        {
            return false;
        }
        if !describes {
            break;
        }
        at = back;
        steps += 1;
    }
    let back = at.wrapping_sub(1);
    if is_done(paragraph, back)
        && !matches!(
            paragraph.lower(back),
            "held" | "searched" | "tried" | "charged" | "released" | "questioned"
        )
    {
        // "was arrested, X said" has a comma between; "those detained Monday" has no name behind.
        return !paragraph.has(back.wrapping_sub(1), tag::AUXILIARY | tag::PREPOSITION)
            || paragraph.lower(back.wrapping_sub(1)) == "has"
            || paragraph.lower(back.wrapping_sub(1)) == "have"
            || paragraph.lower(back.wrapping_sub(1)) == "had";
    }
    paragraph.lower(back) == "of"
        && lower_word(paragraph, back.wrapping_sub(1))
        && DEEDS.contains(&paragraph.lower(back.wrapping_sub(1)))
}

/// "X was detained", "X, 44, was taken", "X's arrest", "X, whose trial".
fn done_behind(paragraph: &Paragraph<'_>, to: usize) -> bool {
    if paragraph.token(to).kind == TokenKind::Possessive {
        return DEEDS.contains(&paragraph.lower(to + 1))
            || matches!(
                paragraph.lower(to + 1),
                "whereabouts" | "sentence" | "verdict"
            );
    }
    let mut at = to;
    if paragraph.is_mark(at, ',') {
        if paragraph.lower(at + 1) == "whose" {
            return DEEDS.contains(&paragraph.lower(at + 2))
                || paragraph.lower(at + 2) == "whereabouts";
        }
        // An apposition may stand between: ", 44, ", ", a teacher from Osh, ".
        let closes = (at + 2..at + 12).find(|step| {
            paragraph.is_mark(*step, ',')
                || !matches!(
                    paragraph.token(*step).kind,
                    TokenKind::Word | TokenKind::Number | TokenKind::Possessive
                )
        });
        match closes.filter(|close| {
            paragraph.is_mark(*close, ',')
                && !(at + 1..*close).any(|step| paragraph.has(step, tag::AUXILIARY | tag::SPEECH))
        }) {
            Some(close) => at = close + 1,
            None => at += 1,
        }
    }
    if matches!(paragraph.lower(at), "who" | "and") {
        at += 1;
    }
    if matches!(paragraph.lower(at), "disappeared" | "vanished") {
        return true;
    }
    if !paragraph.has(at, tag::AUXILIARY) {
        return false;
    }
    let verb = (at + 1..at + 5)
        .take_while(|step| lower_word(paragraph, *step))
        .find(|step| {
            is_done(paragraph, *step) || !paragraph.has(*step, tag::AUXILIARY | tag::ADVERB)
        });
    // "has detained" is what they do; "was detained", "had been detained" is what they suffer.
    verb.is_some_and(|verb| {
        let passive = (at..verb).any(|step| {
            matches!(
                paragraph.lower(step),
                "was" | "were" | "been" | "is" | "are" | "be" | "being" | "got"
            )
        });
        passive
            && (is_done(paragraph, verb)
                || paragraph.lower(verb) == "taken"
                || paragraph.lower(verb) == "picked" && paragraph.lower(verb + 1) == "up"
                || paragraph.lower(verb) == "among"
                    && (verb..verb + 4).any(|step| is_done(paragraph, step)))
            && !(at..verb).any(|step| matches!(paragraph.lower(step), "not" | "never"))
    })
}

fn plural_behind(paragraph: &Paragraph<'_>, to: usize) -> bool {
    (to..to + 3).any(|at| {
        matches!(
            paragraph.lower(at),
            "were" | "are" | "have" | "had" | "disappeared" | "vanished"
        )
    })
}

/// "Those arrested are X", "Four persons are on trial: X, Y": the head of a list.
fn listed(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let (begin, _) = paragraph.sentence_of(from);
    let window = from.saturating_sub(24).max(begin);
    let mut at = from;
    while at > window {
        at -= 1;
        let colon = paragraph.is_mark(at, ':');
        let are = matches!(paragraph.lower(at), "are" | "include" | "were" | "included");
        if colon || are {
            let told = (window..at).any(|step| {
                is_done(paragraph, step)
                    || paragraph.lower(step) == "missing"
                    || paragraph.lower(step) == "taken"
                    || paragraph.lower(step) == "trial"
                        && paragraph.lower(step.wrapping_sub(1)) == "on"
            });
            let those = (window..at).any(|step| {
                matches!(paragraph.lower(step), "those" | "among")
                    || paragraph.has(step, tag::PEOPLE)
            });
            let speech = (window..from).any(|step| paragraph.has(step, tag::SPEECH));
            return told && those && !speech;
        }
        if matches!(
            paragraph.token(at).kind,
            TokenKind::Mark(';' | '"' | '”' | '“')
        ) {
            return false;
        }
    }
    false
}

/// A lawyer, a judge, a speaker for others right beside the name.
fn acts(paragraph: &Paragraph<'_>, item: &Item) -> bool {
    let actor = |at: usize| ACTORS.contains(&paragraph.lower(at));
    let before = (1..=2).any(|back| actor(item.from.wrapping_sub(back)));
    // "X, a lawyer with", "X, the group's program director"
    let behind = paragraph.is_mark(item.to, ',')
        && (item.to + 1..item.to + 6)
            .take_while(|at| {
                matches!(
                    paragraph.token(*at).kind,
                    TokenKind::Word | TokenKind::Possessive
                ) && !paragraph.has(*at, tag::AUXILIARY | tag::SPEECH)
            })
            .any(|at| actor(at) && !(paragraph.is_word(at + 1) && paragraph.token(at + 1).capital));
    before || behind
}

#[cfg(test)]
mod tests {
    use crate::proposed::check_victims as check;

    #[test]
    fn the_words_beside_a_name_say_who_suffered() {
        check(
            "Aman Terlibekov, 44, was arrested in May.",
            "Aman Terlibekov",
        );
        check(
            "Aman Terlibekov, Sabina Terlova and Orken Terlin were detained.",
            "Aman Terlibekov; Sabina Terlova; Orken Terlin",
        );
        check(
            "They demanded the release of Aman Terlibekov and Sabina Terlova.",
            "Aman Terlibekov; Sabina Terlova",
        );
        check(
            "Four persons are on trial: Aman Terlibekov, Sabina Terlova and Orken Terlin.",
            "Aman Terlibekov; Sabina Terlova; Orken Terlin",
        );
        check(
            "He took pharmacist Aman Terlibekov, whose whereabouts remain unknown.",
            "Aman Terlibekov",
        );
    }

    #[test]
    fn who_acts_for_others_is_no_victim() {
        check(
            "Police took him off the bus, says Sabina Terlova, a lawyer with a group.",
            "",
        );
        check("Judge Orken Terlin punished the eleven in May.", "");
    }
}
