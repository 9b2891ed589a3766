//! Further verbs of asking: "wants Moscow to", "pressed", "requested his release", what must be
//! done.

use super::sides::{addressed, place_from};
use super::{Asked, Scene, noun_demand};
use crate::draft::DraftNumber;
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Tells whether a word is one of those verbs.
pub(super) fn is_wish(word: &str) -> bool {
    matches!(
        word,
        "want"
            | "wants"
            | "wanted"
            | "press"
            | "presses"
            | "pressed"
            | "pressing"
            | "beg"
            | "begs"
            | "begged"
            | "begging"
            | "implore"
            | "implores"
            | "implored"
            | "imploring"
            | "exhort"
            | "exhorts"
            | "exhorted"
            | "petition"
            | "petitions"
            | "petitioned"
            | "petitioning"
            | "encourage"
            | "encourages"
            | "encouraged"
            | "lobbied"
            | "lobbying"
            | "pleaded"
            | "pleads"
            | "plead"
            | "pleading"
            | "asking"
            | "requested"
            | "requesting"
            | "sought"
            | "seek"
            | "seeks"
            | "seeking"
            | "applied"
            | "invite"
            | "invites"
            | "have"
            | "has"
            | "need"
            | "needs"
            | "ought"
            | "time"
            | "expect"
            | "expects"
    )
}

/// Tells whether words that are only verbs of asking in some company have it: "has to", "time for".
pub(super) fn in_company(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let next = paragraph.lower(at + 1);
    match paragraph.lower(at) {
        "have" | "has" | "need" | "needs" | "ought" => next == "to",
        "applied" => next == "for",
        "time" => next == "for" || paragraph.lower(at.wrapping_sub(1)) == "high",
        "motion" | "application" => (1..5).any(|back| {
            matches!(
                paragraph.lower(at.wrapping_sub(back)),
                "filed" | "submitted" | "lodged" | "file" | "files" | "rejected" | "denied"
            )
        }),
        _ => true,
    }
}

/// Reads what one of those verbs asks for.
pub(super) fn find(
    scene: &Scene<'_, '_>,
    at: usize,
    stop: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let word = paragraph.lower(at);
    let next = at + 1;
    let passive = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "was" | "were" | "is" | "are" | "been" | "be" | "being" | "not" | "never"
    );
    // "is asking", "are requesting".
    if passive && !word.ends_with("ing") {
        return None;
    }
    let noun = |from: usize, reach: usize| noun_demand(paragraph, from, stop.min(from + reach));
    match word {
        "requested" | "requesting" | "sought" | "seek" | "seeks" | "seeking" => {
            if matches!(
                paragraph.lower(next),
                "that" | "asylum" | "to" | "refuge" | "from" | "by"
            ) {
                return None;
            }
            if word.starts_with("req")
                && let Some(found) = addressed(scene, next, stop, resolver)
                && able(&found.2, resolver)
            {
                return Some(found);
            }
            // "sought information from": only freedom is sought of a court.
            let freedom = (next..stop.min(next + 6)).any(|step| {
                matches!(
                    paragraph.lower(step),
                    "release"
                        | "acquittal"
                        | "dismissal"
                        | "annulment"
                        | "transfer"
                        | "bail"
                        | "return"
                )
            });
            let asked = if word.starts_with("req") {
                noun(next, 6)
            } else {
                freedom
            };
            asked.then(|| (at, stop, Vec::new(), next))
        }
        "applied" | "petitioned" | "petition" | "petitions" | "petitioning" | "lobbied"
        | "lobbying" | "asking" | "pleaded" | "pleads" | "plead" | "pleading" | "pressed"
        | "pressing" | "press"
            if paragraph.lower(next) == "for" =>
        {
            // Who applies for asylum demands nothing.
            let asylum = word.starts_with("appl")
                && (next + 1..next + 4).any(|step| paragraph.lower(step) == "asylum");
            (!asylum && noun(next + 1, 7)).then(|| (at, stop, Vec::new(), next + 1))
        }
        "applied" | "have" | "has" | "need" | "needs" | "ought" | "time" => None,
        "pleaded" | "pleads" | "plead" | "pleading" => (paragraph.lower(next) == "with")
            .then(|| addressed(scene, next + 1, stop, resolver))
            .flatten(),
        "expect" | "expects" => addressed(scene, next, stop, resolver)
            .filter(|(.., addressee, what)| able(addressee, resolver) && duty(paragraph, *what)),
        "want" | "wants" | "wanted" if wanted_done(paragraph, next, stop) => {
            Some((at, stop, Vec::new(), next))
        }
        // An item of a list: "Asking them to let her family visit".
        "asking"
            if matches!(paragraph.lower(next), "them" | "him" | "her")
                && (at == 0 || written(paragraph, at)) =>
        {
            addressed(scene, next, stop, resolver)
        }
        _ => {
            // "petitioned the Ombudsman to": an office in a capital.
            let office = paragraph.lower(next) == "the"
                && paragraph.has(next + 1, tag::OFFICE | tag::AUTHORITY);
            addressed(scene, next, stop, resolver)
                .filter(|(.., addressee, _)| office || able(addressee, resolver))
        }
    }
}

/// "wants the law thrown into the lake", "want him released": what is to be done to whom.
fn wanted_done(paragraph: &Paragraph<'_>, at: usize, stop: usize) -> bool {
    let object = paragraph.has(at, tag::DETERMINER)
        || matches!(
            paragraph.lower(at),
            "him" | "her" | "them" | "those" | "it" | "all"
        )
        || paragraph.token(at).capital && paragraph.is_word(at);
    object
        && (at + 1..stop.min(at + 8))
            .take_while(|step| {
                !matches!(
                    paragraph.lower(*step),
                    "to" | "for" | "that" | "because" | "who" | "and"
                )
            })
            .any(|step| {
                matches!(
                    paragraph.lower(step),
                    "released"
                        | "freed"
                        | "thrown"
                        | "repealed"
                        | "abolished"
                        | "punished"
                        | "dropped"
                        | "closed"
                        | "lifted"
                        | "quashed"
                        | "overturned"
                        | "investigated"
                        | "prosecuted"
                        | "brought"
                        | "returned"
                        | "changed"
                        | "amended"
                        | "scrapped"
                        | "stopped"
                        | "ended"
                        | "cancelled"
                        | "canceled"
                        | "withdrawn"
                        | "suspended"
                        | "compensated"
                        | "acquitted"
                        | "transferred"
                        | "treated"
                        | "dismissed"
                        | "removed"
                        | "banned"
                        | "published"
                        | "held"
                        | "back"
                        | "home"
                        | "out"
                )
            })
}

/// ", the group said", ", she added": a comma, and who says all this.
pub(super) fn attributed(paragraph: &Paragraph<'_>, comma: usize) -> bool {
    let first = comma + 1;
    if !paragraph.is_mark(comma, ',') {
        return false;
    }
    let speaks = |at: usize| paragraph.has(at, tag::SPEECH) && !paragraph.token(at).capital;
    if paragraph.has(first, tag::PRONOUN) {
        return speaks(first + 1);
    }
    let subject = paragraph.has(first, tag::DETERMINER)
        || paragraph.has(first, tag::PEOPLE | tag::ORGDESC)
        || paragraph.token(first).capital;
    subject
        && (first + 1..first + 5)
            .take_while(|at| {
                paragraph.is_word(*at)
                    && !paragraph.has(
                        *at,
                        tag::AUXILIARY | tag::PRONOUN | tag::CONJUNCTION | tag::PREPOSITION,
                    )
            })
            .any(|at| {
                speaks(at)
                    && !matches!(
                        paragraph.lower(at),
                        "called" | "demanded" | "urged" | "asked"
                    )
            })
}

/// "Police demanded that he unlock his phone": an order of those who hold others.
pub(super) fn of_forces(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    let mut last = at;
    while last > begin && paragraph.has(last - 1, tag::ADVERB | tag::AUXILIARY) {
        last -= 1;
    }
    last > begin
        && matches!(
            paragraph.lower(last - 1),
            "police"
                | "officers"
                | "officer"
                | "guards"
                | "guard"
                | "investigator"
                | "investigators"
                | "interrogators"
                | "interrogator"
                | "agents"
                | "policemen"
                | "policeman"
                | "soldiers"
                | "gendarmes"
                | "men"
                | "attackers"
                | "magistrate"
                | "judge"
        )
}

/// Tells whether somebody who can grant a wish is among those: an authority, no private person.
pub(super) fn able(addressee: &[DraftNumber], resolver: &Resolver<'_>) -> bool {
    addressee.iter().any(|number| {
        resolver.drafts.get(*number).is_some_and(|draft| {
            draft.is_body() || draft.is_organisation() || draft.is_place() || draft.is_group()
        })
    })
}

/// "insisted that the verdict was lawful": says what is, and asks for nothing.
pub(super) fn asserted(paragraph: &Paragraph<'_>, that: usize, stop: usize) -> bool {
    if paragraph.lower(that) != "that" {
        return !matches!(paragraph.lower(that), "on" | "upon");
    }
    for at in that + 1..stop.min(that + 14) {
        match paragraph.lower(at) {
            "be" => return false,
            "was" | "were" | "is" | "are" | "has" | "had" | "have" | "did" | "does" | "would"
            | "will" | "been" | "never" | "could" | "can" => return true,
            _ => {}
        }
        // A past tense: "that she knew", "that it never happened".
        if at > that + 1
            && paragraph.is_word(at)
            && !paragraph.token(at).capital
            && paragraph.lower(at).ends_with("ed")
        {
            return true;
        }
    }
    false
}

/// "demanded that NAME be sentenced to ten years": what prosecutors ask of a court.
pub(super) fn for_punishment(paragraph: &Paragraph<'_>, at: usize, stop: usize) -> bool {
    (at + 1..stop.min(at + 14)).any(|step| {
        paragraph.lower(step) == "be"
            && matches!(
                paragraph.lower(step + 1),
                "sentenced"
                    | "jailed"
                    | "imprisoned"
                    | "convicted"
                    | "fined"
                    | "punished"
                    | "executed"
            )
    }) || (at + 1..stop.min(at + 5)).any(|step| {
        matches!(
            paragraph.lower(step),
            "years" | "sentence" | "imprisonment" | "ransom" | "bribe"
        ) || paragraph.lower(step).ends_with("-year")
    }) || paragraph.token(at + 1).kind == TokenKind::Number
}

/// "asked my daughter who had taught her to": a question.
pub(super) fn only_asks(paragraph: &Paragraph<'_>, at: usize) -> bool {
    (at + 1..at + 7)
        .take_while(|step| paragraph.lower(*step) != "to")
        .any(|step| {
            matches!(
                paragraph.lower(step),
                "who" | "what" | "why" | "whether" | "if" | "how" | "when" | "where"
            )
        })
}

/// "demand from the Ombudsman, Ms NAME, that she visit him": where "that" stands.
pub(super) fn that_behind(paragraph: &Paragraph<'_>, at: usize, stop: usize) -> Option<usize> {
    (at + 3..stop.min(at + 16)).find(|step| paragraph.lower(*step) == "that")
}

/// "renewed its call on", "repeated their demand for": a noun that asks again.
pub(super) fn repeated(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    (at.saturating_sub(4).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "renewed"
                | "renews"
                | "renewing"
                | "renew"
                | "reiterate"
                | "repeat"
                | "join"
                | "echo"
                | "echoes"
                | "reiterated"
                | "reiterates"
                | "reiterating"
                | "repeated"
                | "repeats"
                | "repeating"
                | "joined"
                | "joins"
                | "echoed"
                | "issued"
                | "issues"
                | "made"
        )
    })
}

/// "..., and asked X to", "... and calls on Y": a further asking verb.
pub(super) fn asks_anew(paragraph: &Paragraph<'_>, step: usize) -> bool {
    if paragraph.lower(step) != "and" && !paragraph.is_mark(step, ',') {
        return false;
    }
    let verb = step
        + 1
        + usize::from(paragraph.lower(step + 1) == "and")
        + usize::from(paragraph.is_mark(step, ',') && paragraph.lower(step + 2) == "also");
    match paragraph.lower(verb) {
        "insists" | "insist" | "insisted" | "recommends" | "recommended" | "asking" | "urging"
        | "demanding" | "calling" | "asked" | "asks" | "urged" | "urges" | "demanded"
        | "demands" | "called" | "calls" | "appealed" | "appeals" | "requested" | "requests" => {
            true
        }
        // "and on the Red Cross to visit".
        "on" | "upon" => (verb + 1..verb + 12).any(|to| {
            paragraph.lower(to) == "to"
                && paragraph.is_word(to + 1)
                && !paragraph.has(to + 1, tag::FUNCTION)
                && !paragraph.token(to + 1).capital
        }),
        _ => false,
    }
}

/// "Thailand should not deport the men": a state that ought to.
pub(super) fn obliged_place(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    stop: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let item = scene
        .items
        .iter()
        .rfind(|item| item.to == at && item.from >= begin)?;
    let free = item.from == begin
        || !paragraph.has(item.from - 1, tag::PREPOSITION)
            && paragraph.before(item.from).kind != TokenKind::Possessive;
    let next = paragraph.lower(at + 1);
    if !free || matches!(next, "be" | "have") || !paragraph.is_word(at + 1) {
        return None;
    }
    let addressee = place_from(scene, item.from, resolver);
    (!addressee.is_empty()).then_some((item.from, stop, addressee, at + 1))
}

/// "NAME must be released", "The charges should be dropped": what is to be done, by nobody named.
pub(super) fn to_be_done(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    stop: usize,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    // "no lawyer should ever be identified with his clients": whatever it is.
    let no = (at.saturating_sub(5).max(begin)..at)
        .find(|step| matches!(paragraph.lower(*step), "no" | "nobody"));
    let be = (at + 1..at + 3).find(|step| paragraph.lower(*step) == "be");
    if let (Some(no), Some(_)) = (no, be)
        && !(no..at).any(|step| paragraph.has(step, tag::AUXILIARY))
        && paragraph.lower(no + 1) != "one"
    {
        return Some((no, stop, Vec::new(), no));
    }
    if paragraph.lower(at + 1) != "be" {
        return None;
    }
    let verb = (at + 2..at + 5).find(|step| {
        !paragraph.has(*step, tag::ADVERB)
            && !paragraph.lower(*step).ends_with("ly")
            && paragraph.lower(*step) != "and"
    })?;
    if !matches!(
        paragraph.lower(verb),
        "released"
            | "freed"
            | "dropped"
            | "lifted"
            | "quashed"
            | "overturned"
            | "annulled"
            | "investigated"
            | "acquitted"
            | "allowed"
            | "granted"
            | "given"
            | "brought"
            | "held"
            | "protected"
            | "returned"
            | "transferred"
            | "prosecuted"
            | "stopped"
            | "ended"
            | "reviewed"
            | "repealed"
            | "abolished"
            | "compensated"
            | "pardoned"
            | "closed"
            | "shut"
            | "punished"
            | "set"
            | "permitted"
            | "hospitalised"
            | "hospitalized"
            | "reinstated"
            | "restored"
            | "immediate"
            | "unconditional"
            | "withdrawn"
            | "suspended"
            | "cancelled"
            | "provided"
            | "informed"
            | "dismissed"
            | "overhauled"
            | "amended"
            | "scrapped"
            | "respected"
            | "carried"
            | "conducted"
            | "disclosed"
            | "published"
            | "made"
            | "questioned"
            | "identified"
            | "removed"
            | "sacked"
            | "answered"
            | "tried"
            | "recognised"
            | "recognized"
            | "honoured"
            | "honored"
            | "exonerated"
            | "cleared"
            | "rehabilitated"
            | "commuted"
            | "vacated"
            | "dissolved"
            | "examined"
            | "halted"
            | "paid"
            | "reopened"
            | "rebuilt"
            | "spared"
            | "guaranteed"
            | "ensured"
            | "told"
    ) || paragraph.lower(verb) == "brought"
        && !(verb..verb + 4)
            .any(|step| matches!(paragraph.lower(step), "justice" | "account" | "trial"))
        || paragraph.lower(verb) == "held"
            && !(verb..verb + 4).any(|step| {
                matches!(
                    paragraph.lower(step),
                    "accountable" | "responsible" | "account" | "liable"
                )
            })
    {
        return None;
    }
    // The subject: back to the beginning of its clause.
    let mut from = at;
    while from > begin
        && at - from < 14
        && !matches!(
            paragraph.token(from - 1).kind,
            TokenKind::Mark(',' | ';' | ':' | '"' | '“' | '”' | '–' | '—')
        )
        && !matches!(
            paragraph.lower(from - 1),
            "that" | "said" | "says" | "and" | "but" | "because" | "if"
        )
    {
        from -= 1;
    }
    (from < at).then_some((from, stop, Vec::new(), from))
}

/// "wrote to the minister on 11 March asking him to": a letter stands in front.
fn written(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let (begin, _) = paragraph.sentence_of(at);
    (at.saturating_sub(24).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "wrote" | "written" | "letter" | "letters" | "petition" | "appeal" | "telegram"
        )
    })
}

/// Tells whether a verb names what an authority can be asked to do.
pub(super) fn duty(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let at =
        at + usize::from(paragraph.has(at, tag::ADVERB) || paragraph.lower(at).ends_with("ly"));
    matches!(
        paragraph.lower(at),
        "release"
            | "free"
            | "stop"
            | "end"
            | "drop"
            | "answer"
            | "explain"
            | "investigate"
            | "allow"
            | "ensure"
            | "respect"
            | "protect"
            | "let"
            | "lift"
            | "return"
            | "disclose"
            | "reveal"
            | "account"
            | "act"
            | "intervene"
            | "halt"
            | "cease"
            | "guarantee"
            | "provide"
            | "close"
            | "open"
            | "say"
            | "tell"
            | "bring"
            | "hold"
            | "apologise"
            | "apologize"
            | "compensate"
            | "repeal"
            | "withdraw"
            | "grant"
            | "publish"
            | "inform"
            | "prosecute"
            | "reinstate"
            | "quash"
            | "review"
            | "ratify"
            | "implement"
            | "abolish"
            | "restore"
            | "clarify"
            | "cooperate"
            | "co-operate"
            | "give"
            | "make"
            | "pay"
            | "honour"
            | "honor"
            | "comply"
            | "fulfil"
            | "fulfill"
            | "uphold"
            | "conduct"
            | "refrain"
            | "recognise"
            | "recognize"
            | "permit"
            | "amend"
            | "adopt"
            | "overturn"
            | "annul"
            | "raise"
            | "press"
            | "speak"
            | "help"
            | "do"
            | "put"
            | "take"
            | "ask"
            | "demand"
            | "support"
            | "impose"
            | "suspend"
            | "exert"
            | "use"
            | "show"
            | "treat"
            | "insist"
            | "visit"
            | "meet"
            | "commute"
    )
}

/// "is asked", "have been urged", "was called on": where the verbs begin, where one is passive and
/// still holds.
pub(super) fn passive(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    match (
        paragraph.lower(at.wrapping_sub(2)),
        paragraph.lower(at.wrapping_sub(1)),
    ) {
        ("has" | "have", "been") => Some(at - 2),
        (_, "is" | "are") => Some(at - 1),
        (_, "was" | "were") if paragraph.lower(at) != "asked" => Some(at - 1),
        _ => None,
    }
}

/// "should have", "must never have": it is about what was done.
pub(super) fn already_done(paragraph: &Paragraph<'_>, at: usize) -> bool {
    (at + 1..at + 4)
        .take_while(|step| matches!(paragraph.lower(*step), "have" | "not" | "never" | "also"))
        .any(|step| paragraph.lower(step) == "have")
        && !matches!(
            paragraph.lower(at + 2),
            "access" | "the" | "a" | "an" | "his" | "her" | "their" | "to"
        )
}

/// Tells whether a word can ask for something.
pub(super) fn is_asking(word: &str) -> bool {
    matches!(
        word,
        "call"
            | "calls"
            | "called"
            | "calling"
            | "appeal"
            | "appeals"
            | "appealed"
            | "appealing"
            | "urge"
            | "urges"
            | "urged"
            | "urging"
            | "request"
            | "requests"
            | "ask"
            | "asks"
            | "asked"
            | "insists"
            | "insisted"
            | "plea"
            | "demanded"
            | "demands"
            | "demand"
            | "demanding"
            | "recommended"
            | "recommends"
            | "recommend"
            | "should"
            | "must"
            | "write"
            | "imperative"
            | "essential"
            | "vital"
            | "crucial"
            | "urgent"
            | "remind"
            | "reminds"
            | "reminded"
            | "insist"
            | "motion"
            | "application"
            | "requested"
    ) || is_wish(word)
}
