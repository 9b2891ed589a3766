//! Who takes part: names, unnamed bodies, groups, single descriptions and pronouns of a paragraph.

mod front;

use self::front::front;
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::{self, tag};
use crate::numbers;
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// What a party is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PartyKind {
    /// A name: person or organisation.
    Named(DraftNumber),
    /// An unnamed authority.
    Body,
    /// Several unnamed people.
    Group { people: Option<u64>, definite: bool },
    /// One unnamed person: "the activist", "a journalist".
    Single { definite: bool, kin: bool },
    /// An organisation without its name: "the organization".
    Outfit,
    /// "he", "she", "they".
    Pronoun { plural: bool },
    /// "I" and "me" outside of quotation marks.
    Narrator,
}

/// A party at a place of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Party {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// First token of the head word.
    pub(crate) head: usize,
    pub(crate) kind: PartyKind,
}

/// Finds the parties of a paragraph, in order.
pub(crate) fn find(paragraph: &Paragraph<'_>, items: &[Item], drafts: &[Draft]) -> Vec<Party> {
    let mut parties = Vec::new();
    let mut names = items
        .iter()
        .filter(|item| {
            drafts
                .get(item.draft)
                .is_some_and(|draft| draft.is_person() || draft.is_organisation())
        })
        .peekable();
    let mut at = 0;
    let mut free_from = 0;
    let mut quoted = false;
    while at < paragraph.tokens.len() {
        while names.next_if(|item| item.from < at).is_some() {}
        if let Some(item) = names.next_if(|item| item.from == at) {
            parties.push(Party {
                from: at,
                to: item.to,
                head: at,
                kind: PartyKind::Named(item.draft),
            });
            at = item.to;
            continue;
        }
        // "17 of whom" is a party that begins with digits.
        let counted_out = paragraph.token(at).kind == TokenKind::Number
            && paragraph.lower(at + 1) == "of"
            && matches!(paragraph.lower(at + 2), "them" | "whom");
        if !paragraph.is_word(at) && !counted_out {
            match paragraph.token(at).kind {
                TokenKind::Mark('“' | '«' | '„') => quoted = true,
                TokenKind::Mark('”' | '»') => quoted = false,
                TokenKind::Mark('"') => quoted = !quoted,
                _ => {}
            }
            at += 1;
            continue;
        }
        if matches!(paragraph.lower(at), "i" | "me") && !quoted {
            parties.push(Party {
                from: at,
                to: at + 1,
                head: at,
                kind: PartyKind::Narrator,
            });
            at += 1;
            continue;
        }
        // "One of them", "two of them": a party of its own.
        if paragraph.lower(at + 1) == "of"
            && matches!(paragraph.lower(at + 2), "them" | "whom")
            && (paragraph.has(at, tag::NUMBER)
                || paragraph.token(at).kind == TokenKind::Number
                || numbers::word_value(paragraph.lower(at)).is_some()
                || matches!(
                    paragraph.lower(at),
                    "most" | "some" | "several" | "many" | "all" | "both"
                ))
        {
            let people = numbers::any(paragraph, at)
                .map(|(value, _)| value)
                .or_else(|| numbers::word_value(paragraph.lower(at)))
                .map(|value| value as u64);
            parties.push(Party {
                from: at,
                to: at + 3,
                head: at,
                kind: match people {
                    Some(1) => PartyKind::Single {
                        definite: false,
                        kin: false,
                    },
                    _ => PartyKind::Group {
                        people,
                        definite: false,
                    },
                },
            });
            at += 3;
            continue;
        }
        // "The pair were detained", "the two remain in custody": those named before.
        if let Some((to, people)) = counted_before(paragraph, at) {
            parties.push(Party {
                from: at,
                to,
                head: to - 1,
                kind: PartyKind::Group {
                    people: Some(people),
                    definite: true,
                },
            });
            at = to;
            continue;
        }
        // "The latter was released": the one named last.
        if paragraph.lower(at) == "the"
            && paragraph.lower(at + 1) == "latter"
            && matches!(
                paragraph.lower(at + 2),
                "was" | "is" | "has" | "had" | "remains" | "died" | "said" | "told"
            )
        {
            parties.push(Party {
                from: at,
                to: at + 2,
                head: at + 1,
                kind: PartyKind::Single {
                    definite: true,
                    kin: false,
                },
            });
            at += 2;
            continue;
        }
        // "one of those detained", "two of those released"
        if paragraph.matches(at + 1, "of those").is_some()
            && paragraph.has(at, tag::NUMBER)
            && (paragraph.has(at + 3, tag::TRIGGER) || paragraph.lower(at + 3) == "present")
            && paragraph.lower(at + 3).ends_with(['d', 't'])
        {
            let people = numbers::word_value(paragraph.lower(at)).map(|value| value as u64);
            parties.push(Party {
                from: at,
                to: at + 4,
                head: at,
                kind: match people {
                    Some(1) => PartyKind::Single {
                        definite: false,
                        kin: false,
                    },
                    _ => PartyKind::Group {
                        people,
                        definite: false,
                    },
                },
            });
            at += 4;
            continue;
        }
        if paragraph.has(at, tag::PRONOUN) {
            if let Some(plural) = pronoun(paragraph, at) {
                parties.push(Party {
                    from: at,
                    to: at + 1,
                    head: at,
                    kind: PartyKind::Pronoun { plural },
                });
            }
            at += 1;
            continue;
        }
        let Some((to, tags)) = head(paragraph, at) else {
            at += 1;
            continue;
        };
        if let Some(party) = described(paragraph, at, to, tags, free_from, items) {
            // The party may have swallowed a name in front of it: "Atajurt members".
            while parties.last().is_some_and(|last| last.from >= party.from) {
                parties.pop();
            }
            // "a group of 20 politicians": the people are meant.
            if matches!(party.kind, PartyKind::Group { .. })
                && parties.last().is_some_and(|last| {
                    last.kind == PartyKind::Outfit
                        && last.to + 1 == party.from
                        && paragraph.lower(last.to) == "of"
                })
            {
                parties.pop();
            }
            free_from = party.to;
            at = party.to;
            parties.push(party);
        } else {
            at = to;
        }
    }
    parties
}

/// "the pair", "the couple", "the trio", "the two" in front of a verb, or "both".
fn counted_before(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u64)> {
    if paragraph.lower(at) != "the" {
        return None;
    }
    // "and the other two 11 years each"
    if paragraph.lower(at + 1) == "other"
        && let Some(people) = numbers::word_value(paragraph.lower(at + 2))
        && (2.0..20.0).contains(&people)
        && (!paragraph.is_word(at + 3)
            || paragraph.has(at + 3, tag::FUNCTION | tag::NUMBER | tag::TRIGGER))
    {
        return Some((at + 3, people as u64));
    }
    let people = match paragraph.lower(at + 1) {
        "pair" | "couple" | "duo" | "two" => 2,
        "trio" | "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        _ => return None,
    };
    matches!(
        paragraph.lower(at + 2),
        "was"
            | "were"
            | "are"
            | "have"
            | "had"
            | "remain"
            | "remained"
            | "appeared"
            | "face"
            | "faced"
    )
    .then_some((at + 2, people))
}

fn pronoun(paragraph: &Paragraph<'_>, at: usize) -> Option<bool> {
    match paragraph.lower(at) {
        "he" | "she" | "him" => Some(false),
        "they" | "them" => Some(true),
        // "her" before a noun is a possessive.
        "her"
            if !paragraph.is_word(at + 1)
                || paragraph.has(at + 1, tag::FUNCTION | tag::ADVERB)
                || matches!(
                    paragraph.lower(at + 1),
                    "out" | "away" | "up" | "back" | "down" | "go" | "free" | "last" | "guilty"
                ) =>
        {
            Some(false)
        }
        _ => None,
    }
}

/// Finds a head word (or word group) at a token: where it ends, and its tags.
fn head(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u32)> {
    const HEADS: u32 =
        tag::AUTHORITY | tag::PEOPLE | tag::ROLE | tag::KIN | tag::KINS | tag::ORGDESC;
    let token = paragraph.token(at);
    if let Some(end) = peoples(paragraph, at) {
        return Some((end, tag::PEOPLE));
    }
    // "Six were placed under house arrest": the number is the whole party.
    if numbers::word_value(paragraph.lower(at)).is_some_and(|value| (2.0..1000.0).contains(&value))
        && matches!(
            paragraph.lower(at + 1),
            "were"
                | "are"
                | "remain"
                | "remained"
                | "have"
                | "had"
                | "received"
                | "got"
                | "left"
                | "died"
        )
        && paragraph.lower(at.wrapping_sub(1)) != "of"
    {
        return Some((at + 1, tag::PEOPLE));
    }
    // "Most were released": those spoken of before.
    if matches!(
        paragraph.lower(at),
        "most" | "some" | "several" | "many" | "dozens" | "hundreds" | "both"
    ) && matches!(
        paragraph.lower(at + 1),
        "were" | "are" | "have" | "had" | "remain"
    ) && (token.first
        || matches!(paragraph.before(at).kind, TokenKind::Mark(',' | ';' | ':'))
        || matches!(paragraph.lower(at.wrapping_sub(1)), "and" | "but" | "while"))
    {
        return Some((at + 1, tag::PEOPLE));
    }
    // "The 67-year-old was fined", "the 41-year-old astrologer said": one of whom was told.
    if paragraph.lower(at).ends_with("year-old")
        && matches!(paragraph.lower(at.wrapping_sub(1)), "the" | "this")
        && at > 0
    {
        let closes = |step: usize| {
            !paragraph.is_word(step)
                || paragraph.has(
                    step,
                    tag::AUXILIARY
                        | tag::SPEECH
                        | tag::ADVERB
                        | tag::PREPOSITION
                        | tag::CONJUNCTION
                        | tag::PRONOUN
                        | tag::TRIGGER,
                )
                || paragraph.lower(step).ends_with("ed") && !paragraph.token(step).capital
        };
        // "finding the 39-year-old guilty of"
        if closes(at + 1) || paragraph.lower(at + 1) == "guilty" {
            return Some((at + 1, tag::ROLE));
        }
        let known = paragraph.has(at + 1, HEADS) || paragraph.token(at + 1).capital;
        if !known && closes(at + 2) {
            return Some((at + 2, tag::ROLE));
        }
    }
    // "Nine Christians": a people that is written with a capital.
    let counted = at > 0
        && token.tags & tag::PEOPLE != 0
        && (paragraph.token(at - 1).kind == TokenKind::Number
            || paragraph.has(at - 1, tag::NUMBER | tag::DETERMINER));
    if token.capital && !token.first && !counted {
        return None;
    }
    for (rest, tags) in lexicon::phrases(paragraph.lower(at)) {
        let fits = tags & HEADS != 0
            && rest
                .iter()
                .enumerate()
                .all(|(step, word)| paragraph.lower(at + 1 + step) == *word);
        if fits {
            return Some((at + 1 + rest.len(), *tags));
        }
    }
    (token.tags & HEADS != 0).then_some((at + 1, token.tags))
}

/// "1.1 million Kazakhs, Uyghurs, and Kyrgyz": peoples behind a number.
fn peoples(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let plural = |step: usize| {
        paragraph.has(step, tag::NATION)
            && paragraph.token(step).capital
            && (paragraph.lower(step).ends_with('s')
                || matches!(paragraph.lower(step), "kyrgyz" | "hui" | "chinese"))
    };
    let before = at.wrapping_sub(1);
    let number =
        |at: usize| paragraph.token(at).kind == TokenKind::Number || paragraph.has(at, tag::NUMBER);
    // "40 Chinese Uyghurs"; "The Uyghurs were sent back".
    let described = at > 1 && paragraph.has(before, tag::NATION) && number(at - 2);
    let spoken_of = at > 0
        && paragraph.lower(before) == "the"
        && matches!(
            paragraph.lower(at + 1),
            "were" | "are" | "have" | "had" | "who"
        );
    let counted = paragraph.token(before).kind == TokenKind::Number && at > 0
        || described
        || spoken_of
        || paragraph.has(before, tag::NUMBER)
        || matches!(paragraph.lower(before), "ethnic" | "persecuted");
    if !counted || !plural(at) || paragraph.token(at + 1).capital && paragraph.is_word(at + 1) {
        return None;
    }
    let mut end = at + 1;
    let mut step = end;
    while step < end + 4 {
        if plural(step) {
            end = step + 1;
        } else if !(paragraph.is_mark(step, ',')
            || matches!(paragraph.lower(step), "and" | "or" | "other" | "ethnic"))
        {
            break;
        }
        step += 1;
    }
    (!paragraph.has(end, tag::PEOPLE | tag::ROLE)).then_some(end)
}

/// Makes a party of a head word and what stands in front of it.
fn described(
    paragraph: &Paragraph<'_>,
    head_from: usize,
    head_to: usize,
    tags: u32,
    free_from: usize,
    items: &[Item],
) -> Option<Party> {
    // The head of a compound is its last word: "police station", "human rights lawyers".
    if compound_goes_on(paragraph, head_to, tags) {
        return None;
    }
    let named_behind = items.iter().any(|item| item.from == head_to);
    if named_behind && tags & (tag::ROLE | tag::KIN) != 0 {
        return None;
    }
    let from = front(paragraph, head_from, free_from, items);
    let first = paragraph.lower(from);
    let definite = matches!(
        first,
        "the" | "this" | "that" | "these" | "those" | "his" | "her" | "their" | "both" | "all"
    ) || (from..head_from)
        .any(|at| paragraph.token(at).kind == TokenKind::Possessive);
    let people = (from..head_to)
        .find_map(|at| numbers::any(paragraph, at))
        .map(|(value, _)| value)
        .or((paragraph.lower(head_from) == "both").then_some(2.0));
    let kind = if tags & tag::AUTHORITY != 0 && !(tags & tag::PEOPLE != 0 && people.is_some()) {
        PartyKind::Body
    } else if tags & (tag::PEOPLE | tag::KINS) != 0 {
        PartyKind::Group {
            people: people.map(|people| people as u64),
            definite,
        }
    } else if tags & (tag::ROLE | tag::KIN) != 0 {
        // Without an article it is no person: "director of".
        let determined = paragraph.has(from, tag::DETERMINER)
            || paragraph.lower(from.wrapping_sub(1)) == "whose"
            || (from..head_from).any(|at| paragraph.token(at).kind == TokenKind::Possessive);
        if !determined {
            return None;
        }
        // "the defender and former journalist NAME" is one person, the named one.
        if paragraph.lower(head_to) == "and" {
            let mut step = head_to + 1;
            while step < head_to + 5
                && paragraph.has(step, tag::ROLE | tag::COMMON)
                && !paragraph.token(step).capital
            {
                step += 1;
            }
            if step > head_to + 1
                && paragraph.has(step - 1, tag::ROLE)
                && items.iter().any(|item| item.from == step)
            {
                return None;
            }
        }
        PartyKind::Single {
            definite,
            kin: tags & tag::KIN != 0,
        }
    } else if tags & tag::ORGDESC != 0 && paragraph.has(from, tag::DETERMINER) {
        PartyKind::Outfit
    } else {
        return None;
    };
    Some(Party {
        from,
        to: head_to,
        head: head_from,
        kind,
    })
}

/// Says whether a word is the verb of "wanted to meet relatives", not a word about the relatives.
fn infinitive(paragraph: &Paragraph<'_>, at: usize) -> bool {
    at >= 2
        && paragraph.lower(at - 1) == "to"
        && matches!(
            paragraph.lower(at - 2),
            "want"
                | "wants"
                | "wanted"
                | "hope"
                | "hopes"
                | "hoped"
                | "try"
                | "tries"
                | "tried"
                | "trying"
                | "plan"
                | "plans"
                | "planned"
                | "need"
                | "needs"
                | "needed"
                | "has"
                | "have"
                | "had"
                | "able"
                | "allowed"
                | "forced"
                | "refused"
                | "agreed"
                | "attempted"
                | "going"
        )
}

fn compound_goes_on(paragraph: &Paragraph<'_>, at: usize, tags: u32) -> bool {
    let token = paragraph.token(at);
    if token.kind != TokenKind::Word || token.capital && !token.first {
        return false;
    }
    const NOUNS: u32 = tag::PEOPLE
        | tag::ROLE
        | tag::ORGDESC
        | tag::KIN
        | tag::KINS
        | tag::FACILITY
        | tag::ORGHEAD;
    let word = paragraph.lower(at);
    if token.tags & NOUNS != 0
        && token.tags & (tag::SPEECH | tag::AUXILIARY | tag::PREPOSITION) == 0
    {
        return true;
    }
    if token.tags & (tag::FUNCTION | tag::ADVERB | tag::SPEECH | tag::TRIGGER) != 0
        || word.ends_with("ed")
        || word.ends_with("ing")
        || word.ends_with("ly")
    {
        return matches!(
            word,
            "detention" | "arrest" | "imprisonment" | "trial" | "arrests" | "detentions"
        );
    }
    // Nouns behind "government", "police", "court"; verbs stand behind plurals as often as nouns.
    let noun = matches!(
        word,
        "plans"
            | "plan"
            | "policy"
            | "policies"
            | "station"
            | "custody"
            | "decision"
            | "decisions"
            | "ruling"
            | "rulings"
            | "hearing"
            | "hearings"
            | "session"
            | "pressure"
            | "raid"
            | "raids"
            | "critics"
            | "forces"
            | "building"
            | "case"
            | "cases"
            | "documents"
            | "media"
            | "brutality"
            | "violence"
            | "action"
            | "search"
            | "searches"
            | "repression"
            | "activities"
            | "activity"
            | "camps"
            | "work"
            | "rights"
            | "struggle"
            | "house"
            | "room"
            | "vehicle"
            | "vehicles"
            | "van"
            | "car"
            | "interference"
            | "members"
            | "leaders"
            | "propaganda"
            | "control"
            | "supporters"
            | "buildings"
            | "precinct"
            | "order"
            | "orders"
            | "minister"
            | "ministers"
            | "life"
            | "leadership"
            | "party"
            | "level"
            | "censorship"
            | "surveillance"
            | "abuses"
            | "protests"
            | "status"
            | "efforts"
    );
    noun && (tags & tag::PEOPLE == 0 || tags & tag::AUTHORITY != 0)
}

/// Tells whether a word is a verb that something can be asked with: "to release journalist NAME".
pub(crate) fn is_bare_verb(word: &str) -> bool {
    matches!(
        word,
        "release"
            | "free"
            | "drop"
            | "help"
            | "stop"
            | "arrest"
            | "detain"
            | "protect"
            | "support"
            | "punish"
            | "harass"
            | "target"
            | "silence"
            | "deport"
            | "end"
            | "allow"
            | "let"
            | "ensure"
            | "acquit"
            | "prosecute"
            | "investigate"
            | "pressure"
            | "intimidate"
            | "threaten"
            | "imprison"
            | "jail"
            | "remain"
            | "join"
    )
}

/// "dozens of its members", "at least five lawyers", "more than 20 persons".
fn partitive(paragraph: &Paragraph<'_>, from: usize, limit: usize) -> usize {
    let before = |back: usize| paragraph.lower(from.wrapping_sub(back));
    if before(1) == "of"
        && from >= limit + 2
        && matches!(
            before(2),
            "dozens"
                | "hundreds"
                | "thousands"
                | "scores"
                | "some"
                | "members"
                | "many"
                | "number"
                | "millions"
                | "tens"
                | "most"
                | "several"
        )
        || before(1) == "of"
            && from >= limit + 2
            && numbers::word_value(before(2)).is_some_and(|value| value >= 1.0)
    {
        return from - 2;
    }
    from
}

/// Joins the words of tokens in lower case.
pub(crate) fn joined_lower(paragraph: &Paragraph<'_>, from: usize, to: usize) -> String {
    (from..to)
        .map(|at| paragraph.lower(at))
        .collect::<Vec<_>>()
        .join(" ")
}
