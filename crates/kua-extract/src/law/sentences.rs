//! Sentences: what an article threatens, and what was imposed.

mod terms;

use kua_core::proposal::Sentence;

use self::terms::{Term, term};
use super::fines::fine;
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// What a sentence is to the charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The article threatens it.
    Threatened,
    /// A court passed it.
    Imposed,
}

/// A sentence that was found.
pub(crate) struct Found {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) role: Role,
    pub(crate) value: Sentence,
}

pub(super) const THREATS: &[&str] = &[
    "face",
    "faces",
    "facing",
    "faced",
    "punishable",
    "punished",
    "carries",
    "carry",
    "carrying",
    "risk",
    "risks",
    "risking",
    "maximum",
    "could",
    "might",
    "may",
    "penalty",
    "penalties",
    "can",
    "threatened",
    "threatens",
    "prescribes",
    "stipulates",
    "envisages",
    "liable",
    "provides",
    "provide",
    "provided",
    "foresees",
    "foresee",
    "envisage",
    "prescribe",
    "stipulate",
    "entails",
    "entail",
    "attracts",
];

const IMPOSED: &[&str] = &[
    "sentenced",
    "sentence",
    "sentencing",
    "convicted",
    "jailed",
    "imprisoned",
    "serving",
    "received",
    "given",
    "handed",
    "served",
    "gave",
    "gives",
    "hands",
    "handing",
    "gets",
    "got",
    "imposed",
    "imposes",
    "serve",
    "resentenced",
    "re-sentenced",
    "verdict",
    "uphold",
    "upheld",
    "upholds",
    "upholding",
];

/// Words that make a sentence with an imposing verb no passed sentence.
pub(super) const NOT_IMPOSED: &[&str] = &["if", "can", "could", "may", "might", "would"];

/// Finds the sentences that a stretch tells, in its order.
pub(crate) fn find(paragraph: &Paragraph<'_>, begin: usize, end: usize) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = begin;
    let mut left = begin;
    while at < end {
        let Some(term) = term(paragraph, at, begin, end) else {
            at += 1;
            continue;
        };
        let next = term.to.max(at + 1);
        let beside = found.last().is_some_and(|last| last.role == Role::Imposed)
            && (continues(paragraph, term.from, left) || listed(paragraph, term.from, left));
        if let Some(one) = judged(paragraph, &term, left, end, beside) {
            left = one.to;
            found.push(one);
        }
        at = next;
    }
    if found.is_empty()
        && let Some(fine) = fine(paragraph, begin, end)
    {
        found.push(fine);
    }
    found
}

/// Tells whether a term was threatened or passed; no words before `left` count.
///
/// `beside` says that it goes on with a passed sentence that stands right before it.
fn judged(
    paragraph: &Paragraph<'_>,
    term: &Term,
    left: usize,
    end: usize,
    beside: bool,
) -> Option<Found> {
    let from = term.from;
    let window = from.saturating_sub(12).max(left);
    // What names itself a punishment may stand far behind its verb: "handed NAME, who ..., a
    // two-year term".
    let wide = if term.punishment {
        from.saturating_sub(30).max(left)
    } else {
        window
    };
    let passed = || (wide..from).any(|step| IMPOSED.contains(&paragraph.lower(step)));
    // The month of May is no "may".
    let month = |at: usize| paragraph.token(at).capital && paragraph.lower(at) == "may";
    let before = |words: &[&str]| {
        (window..from).any(|step| words.contains(&paragraph.lower(step)) && !month(step))
    };
    let introduced = introduced(paragraph, from, left);
    // "raised the maximum punishment from 20 years to life": lawmakers judge nobody.
    let lawmaking = (from.saturating_sub(14).max(left)..from).any(|step| {
        matches!(
            paragraph.lower(step),
            "raised" | "raises" | "raise" | "increased" | "increases" | "increase" | "lowered"
        ) && (step + 1..step + 4).any(|near| matches!(paragraph.lower(near), "maximum" | "minimum"))
    });
    if lawmaking {
        return None;
    }
    // "to eight years and his brother to five": the verb of the sentence before holds on.
    let beside = beside
        || handed(paragraph, term, left)
        || sent_away(paragraph, from, left)
        || added(paragraph, term, end);
    let labelled = from > left
        && paragraph.is_mark(from - 1, ':')
        && matches!(
            paragraph.lower(from.wrapping_sub(2)),
            "penalty" | "penalties" | "punishment" | "maximum" | "sanction"
        )
        || most_is(paragraph, from, left);
    if !labelled
        && !term.punishment
        && introduced.is_none()
        && !beside
        && !bracketed(paragraph, term, left, end)
    {
        return None;
    }
    let upper = introduced.as_ref().is_some_and(|words| words.upper);
    // "Penalty: twelve to twenty years."
    if labelled {
        return Some(Found {
            from,
            to: term.to,
            role: Role::Threatened,
            value: Sentence {
                text: paragraph.slice(from, term.to).to_owned(),
                years: Some(term.years),
            },
        });
    }
    let condition = (term.to..end.min(term.to + 4)).any(|step| {
        paragraph.lower(step) == "if"
            && matches!(paragraph.lower(step + 1), "convicted" | "found" | "guilty")
    });
    let threat = condition
        || upper && before(&["if"])
        || introduced
            .as_ref()
            .is_some_and(|words| words.role == Some(Role::Threatened))
        || before(THREATS);
    // "Released after two years in prison" tells no sentence.
    let after =
        (from.saturating_sub(3).max(left)..from).any(|step| paragraph.lower(step) == "after");
    let threatened = introduced
        .as_ref()
        .is_some_and(|words| words.role == Some(Role::Threatened));
    let bracketed = bracketed(paragraph, term, left, end);
    // "demanded that NAME be sentenced to between 7 and 15 years": what the article threatens.
    let sought = asked_for(paragraph, wide, from);
    // "demanded up to 15 years", "under article 314 (five to ten years' imprisonment)".
    let in_brackets = term.range && paragraph.is_mark(from.wrapping_sub(1), '(') && !bracketed;
    if sought && (term.range && term.punishment || upper) || in_brackets {
        let between = usize::from(paragraph.lower(from.wrapping_sub(1)) == "between");
        let start = introduced
            .as_ref()
            .filter(|words| words.upper)
            .map_or(from - between, |words| words.upper_from);
        return Some(Found {
            from: start,
            to: term.to,
            role: Role::Threatened,
            value: Sentence {
                text: paragraph.slice(start, term.to).to_owned(),
                years: Some(term.years),
            },
        });
    }
    let imposed = !condition
        && !after
        && !threatened
        && (introduced
            .as_ref()
            .is_some_and(|words| words.role == Some(Role::Imposed))
            || passed()
            || known_sentence(paragraph, term)
            || bracketed
            || beside)
        && !before(NOT_IMPOSED)
        && !asked_for(paragraph, window, from);
    let start = introduced
        .as_ref()
        .filter(|words| words.upper)
        .map_or(from, |words| words.upper_from);
    // "Fines and short-term detention of up to 15 days" is no threat of prison.
    // "under article 5 (up to ten years)"
    let bracket = upper
        && (paragraph.is_mark(start.wrapping_sub(1), '(')
            || matches!(
                paragraph.token(start.wrapping_sub(1)).kind,
                TokenKind::Mark(',' | ';' | '–' | ':')
            ) && (start.saturating_sub(14).max(left)..start)
                .rfind(|at| matches!(paragraph.token(*at).kind, TokenKind::Mark('(' | ')')))
                .is_some_and(|at| paragraph.is_mark(at, '(')));
    let role = if upper && (bracket || threat || imposed || before(&["for", "with", "prison"]))
        || threat && !imposed
    {
        Role::Threatened
    } else if imposed {
        Role::Imposed
    } else {
        return None;
    };
    let text_from = if role == Role::Threatened {
        start
    } else {
        from
    };
    Some(Found {
        from: text_from,
        to: term.to,
        role,
        value: Sentence {
            text: paragraph.slice(text_from, term.to).to_owned(),
            years: Some(term.years),
        },
    })
}

/// "the maximum is five years", "the heaviest penalty is ten years": what the law allows.
fn most_is(paragraph: &Paragraph<'_>, from: usize, left: usize) -> bool {
    if from < left + 2 || !matches!(paragraph.lower(from - 1), "is" | "being") {
        return false;
    }
    let noun = paragraph.lower(from - 2);
    matches!(noun, "maximum" | "penalty" | "punishment" | "sanction")
        || matches!(noun, "sentence" | "term")
            && matches!(
                paragraph.lower(from.wrapping_sub(3)),
                "maximum" | "possible" | "heaviest" | "highest" | "longest" | "top"
            )
}

/// "sent NAME to a penal colony for two years", "put away for 20 years".
fn sent_away(paragraph: &Paragraph<'_>, from: usize, left: usize) -> bool {
    if from < left + 3 || paragraph.lower(from - 1) != "for" {
        return false;
    }
    if paragraph.lower(from - 2) == "away" {
        return matches!(
            paragraph.lower(from - 3),
            "put" | "puts" | "locked" | "sent" | "locks"
        );
    }
    if paragraph.lower(from - 2) == "bars" {
        return (from.saturating_sub(8).max(left)..from)
            .any(|at| matches!(paragraph.lower(at), "put" | "puts" | "sent" | "sends"));
    }
    let place = from - 2;
    if !matches!(
        paragraph.lower(place),
        "prison" | "jail" | "colony" | "camp" | "settlement"
    ) {
        return false;
    }
    let window = from.saturating_sub(14).max(left);
    let to = (window..place).rfind(|at| paragraph.lower(*at) == "to");
    to.is_some_and(|to| {
        place - to <= 5
            && (window..to).any(|at| {
                matches!(
                    paragraph.lower(at),
                    "sent" | "sends" | "sending" | "dispatched" | "committed" | "returned"
                )
            })
    })
}

/// "had four years added to his sentence".
fn added(paragraph: &Paragraph<'_>, term: &Term, end: usize) -> bool {
    paragraph.lower(term.to) == "added"
        && (term.to..end.min(term.to + 5))
            .any(|at| matches!(paragraph.lower(at), "sentence" | "term" | "sentences"))
}

/// "the nine-year prison sentence of NAME", "her two-year term": one that is spoken of was passed.
fn known_sentence(paragraph: &Paragraph<'_>, term: &Term) -> bool {
    let noun = matches!(
        paragraph.lower(term.to.wrapping_sub(1)),
        "sentence" | "term" | "sentences" | "terms"
    );
    // "served her two and a half years"
    let before = term.from.wrapping_sub(1);
    let owned = matches!(paragraph.lower(before), "his" | "her" | "their")
        || paragraph.before(term.from).kind == TokenKind::Possessive;
    noun && (owned || paragraph.lower(before) == "the")
        && !matches!(
            paragraph.lower(term.from.wrapping_sub(2)),
            "face" | "faces" | "facing" | "of"
        )
}

/// "received nine years", "gave him six years under", "Sentence: 6 years", "Two years, suspended.":
/// nothing but a court gives so much.
fn handed(paragraph: &Paragraph<'_>, term: &Term, left: usize) -> bool {
    let from = term.from;
    let before = from.wrapping_sub(1);
    if from > left && paragraph.is_mark(before, ':') {
        return matches!(
            paragraph.lower(from.wrapping_sub(2)),
            "sentence" | "verdict" | "term" | "sentenced"
        ) || (left..from).any(|at| paragraph.lower(at) == "verdict")
            // A list: "NAME: six years in a penal colony".
            || term.punishment
                && !term.range
                && paragraph.is_word(from.wrapping_sub(2))
                && paragraph.token(from.wrapping_sub(2)).capital;
    }
    let behind = paragraph.lower(term.to);
    let ends = !paragraph.is_word(term.to) && paragraph.token(term.to).kind != TokenKind::Number;
    if paragraph.token(from).first {
        let suspended =
            paragraph.is_mark(term.to, ',') && paragraph.lower(term.to + 1) == "suspended";
        let more = behind == "and"
            && (term.to + 1..term.to + 4)
                .any(|at| matches!(paragraph.lower(at), "fine" | "lashes"));
        return suspended || more || term.punishment && ends;
    }
    if !ends
        && !nicknamed(paragraph, term.to)
        && !matches!(
            behind,
            "under"
                | "for"
                | "and"
                | "while"
                | "in"
                | "on"
                | "by"
                | "at"
                | "after"
                | "followed"
                | "each"
                | "plus"
                | "with"
        )
    {
        return false;
    }
    let mut at = from;
    while at > left
        && from - at < 5
        && (matches!(paragraph.lower(at - 1), "him" | "her" | "them" | "each")
            || paragraph.is_word(at - 1) && paragraph.token(at - 1).capital
            || paragraph.has(
                at - 1,
                tag::ROLE | tag::PEOPLE | tag::KIN | tag::KINS | tag::DETERMINER,
            ))
    {
        at -= 1;
    }
    if at <= left {
        return false;
    }
    let verb = paragraph.lower(at - 1);
    matches!(verb, "gave" | "handed" | "hands" | "gives") && (at < from || verb != "gave")
        || at == from && matches!(verb, "received" | "receives" | "given" | "got" | "gets")
        // "years" alone: "received six months of treatment" is none.
        && !(behind == "for" && matches!(paragraph.lower(term.to + 1), "treatment" | "training"))
}

/// "three years of “home chemistry”": a punishment by the name that people give it.
fn nicknamed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.lower(at) == "of"
        && (matches!(
            paragraph.token(at + 1).kind,
            TokenKind::Mark('"' | '“' | '«' | '‘')
        ) || matches!(
            paragraph.lower(at + 1),
            "restricted" | "supervised" | "correctional" | "community" | "home" | "house"
        ))
}

/// Tells whether a prosecutor asked for a sentence that nobody passed in the words behind.
fn asked_for(paragraph: &Paragraph<'_>, window: usize, from: usize) -> bool {
    let last = |words: &[&str]| {
        (window..from)
            .rev()
            .find(|at| words.contains(&paragraph.lower(*at)))
    };
    let asked = last(&[
        "requested",
        "sought",
        "demanded",
        "spent",
        "asked",
        "requests",
        "demands",
        "seeks",
    ]);
    // "that NAME be sentenced": a wish passes nothing.
    let passed = (window..from).rev().find(|at| {
        IMPOSED.contains(&paragraph.lower(*at))
            && !matches!(
                paragraph.lower(at.wrapping_sub(1)),
                "be" | "to" | "a" | "the"
            )
    });
    asked.is_some_and(|asked| passed.is_none_or(|passed| passed < asked))
}

/// "NAME (10 years), NAME (8 years) were convicted": the term behind a name.
fn bracketed(paragraph: &Paragraph<'_>, term: &Term, left: usize, end: usize) -> bool {
    let open = term.from.wrapping_sub(1);
    let (begin, _) = paragraph.sentence_of(term.from);
    term.from > left
        && paragraph.is_mark(open, '(')
        && paragraph.token(open.wrapping_sub(1)).capital
        && paragraph.is_word(open.wrapping_sub(1))
        && matches!(
            paragraph.token(term.to).kind,
            TokenKind::Mark(')' | ',' | ';')
        )
        && (begin..end).any(|at| {
            matches!(
                paragraph.lower(at),
                "sentenced" | "convicted" | "jailed" | "sentences" | "imprisoned" | "guilty"
            )
        })
}

/// Tells whether only a name and "to" stand between a term and the one before it.
fn continues(paragraph: &Paragraph<'_>, from: usize, left: usize) -> bool {
    // "under section 5 of the Act; her sons, aged 19 and 22, to three years each"
    let left = (left..from)
        .rfind(|at| paragraph.is_mark(*at, ';'))
        .unwrap_or(left);
    matches!(paragraph.lower(from.wrapping_sub(1)), "to" | "for")
        && from > left + 1
        && from - left < 14
        && matches!(paragraph.lower(left), "and" | "while" | ",")
            | paragraph.is_mark(left, ',')
            | paragraph.is_mark(left, ';')
        && (left..from).all(|at| {
            !paragraph.has(at, tag::AUXILIARY | tag::SPEECH)
                && (!paragraph.has(at, tag::TRIGGER) || paragraph.token(at).capital)
        })
}

/// "to five, six and eight years": nothing but the joints of a list since the term before.
fn listed(paragraph: &Paragraph<'_>, from: usize, left: usize) -> bool {
    from > left
        && from - left <= 2
        && (left..from)
            .all(|at| paragraph.is_mark(at, ',') || matches!(paragraph.lower(at), "and" | "or"))
}

/// "her sentence was increased to twelve years": a court changed a term.
fn changed(paragraph: &Paragraph<'_>, at: usize, left: usize) -> bool {
    let verb = (at.saturating_sub(9).max(left)..at).rev().find(|step| {
        matches!(
            paragraph.lower(*step),
            "increased"
                | "reduced"
                | "commuted"
                | "cut"
                | "shortened"
                | "lengthened"
                | "raised"
                | "extended"
        )
    });
    verb.is_some_and(|verb| {
        (verb.saturating_sub(8).max(left)..at).any(|step| {
            matches!(
                paragraph.lower(step),
                "sentence" | "sentences" | "term" | "punishment" | "penalty"
            )
        }) && !matches!(paragraph.lower(at), "from" | "by")
            // What a law threatens was changed by lawmakers.
            && !(verb.saturating_sub(4).max(left)..at).any(|step| {
                matches!(paragraph.lower(step), "maximum" | "minimum" | "possible")
            })
    })
}

/// "from eight years to six": a word of the first measure, which says nothing of the second.
fn from_before(paragraph: &Paragraph<'_>, at: usize, left: usize) -> bool {
    (paragraph.token(at).kind == TokenKind::Number
        || paragraph.has(at, tag::NUMBER)
        || matches!(paragraph.lower(at), "years" | "months" | "year"))
        && (at.saturating_sub(2).max(left)..at).any(|step| paragraph.lower(step) == "from")
}

/// The words right before a term.
struct Introduced {
    role: Option<Role>,
    /// True for "up to", "a maximum of".
    upper: bool,
    upper_from: usize,
}

/// Walks back over words that say nothing of their own, to the verb that introduces a term.
fn introduced(paragraph: &Paragraph<'_>, from: usize, left: usize) -> Option<Introduced> {
    let mut at = from;
    let mut to_or_for = false;
    let (mut upper, mut upper_from) = (false, from);
    while at > left && from - at < 9 {
        let word = paragraph.lower(at - 1);
        let passed = matches!(
            word,
            "a" | "an"
                | "the"
                | "to"
                | "of"
                | "for"
                | "up"
                | "by"
                | "with"
                | "maximum"
                | "minimum"
                | "total"
                | "between"
                | "from"
                | "as"
                | "much"
                | "many"
                | "at"
                | "least"
                | "most"
                | "more"
                | "than"
                | "over"
                | "nearly"
                | "almost"
                | "about"
                | "around"
                | "another"
                | "further"
                | "additional"
                | "term"
                | "terms"
                | "sentence"
                | "sentences"
                | "verdict"
                | "long"
                | "penalty"
                | "prison"
                | "jail"
                | "imprisonment"
                | "combined"
                | "possible"
                | "potential"
                | "ranging"
                | "varying"
        ) || from_before(paragraph, at - 1, left);
        if !passed {
            break;
        }
        to_or_for |= matches!(word, "to" | "for" | "of");
        if from - at < 3 && matches!(word, "up" | "maximum") {
            upper = true;
            upper_from = at - 1;
        }
        at -= 1;
    }
    // Of "up to" and "maximum of" the words stay with the sentence; of "as much as" they do not.
    if ["as much as", "as long as", "as many as"]
        .iter()
        .any(|words| paragraph.matches(from.saturating_sub(3), words).is_some())
        && from >= left + 3
    {
        upper = true;
        upper_from = from;
    }
    let head = if at > left {
        paragraph.lower(at - 1)
    } else {
        ""
    };
    let role = if matches!(
        head,
        "face"
            | "faces"
            | "facing"
            | "faced"
            | "punishable"
            | "punished"
            | "carries"
            | "carry"
            | "carrying"
            | "carried"
            | "risk"
            | "risks"
            | "risking"
            | "threatened"
            | "threatens"
            | "liable"
    ) || matches!(
        head,
        "get" | "receive" | "spend" | "spending" | "serve" | "be"
    ) && (at.saturating_sub(4).max(left)..at)
        .any(|step| matches!(paragraph.lower(step), "could" | "may" | "might" | "can"))
    {
        Some(Role::Threatened)
    } else if changed(paragraph, at, left)
        || head == "sent"
            && (at..from).any(|step| matches!(paragraph.lower(step), "prison" | "jail" | "colony"))
        || matches!(
            head,
            "sentenced"
                | "sentencing"
                | "jailed"
                | "imprisoned"
                | "incarcerated"
                | "resentenced"
                | "re-sentenced"
                | "serving"
                | "imposed"
                | "imposing"
                | "imposes"
        )
        || to_or_for
            && (at.saturating_sub(24).max(left)..at)
                .any(|step| matches!(paragraph.lower(step), "sentenced" | "sentencing" | "jailed"))
    {
        Some(Role::Imposed)
    } else {
        None
    };
    let noun = (at..from).any(|step| {
        matches!(
            paragraph.lower(step),
            "sentence" | "sentences" | "penalty" | "term" | "terms" | "penalties" | "verdict"
        )
    });
    (role.is_some() || upper || noun).then_some(Introduced {
        role,
        upper,
        upper_from,
    })
}
