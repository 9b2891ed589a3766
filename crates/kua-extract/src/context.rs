//! What the words around a stretch of capitals say that it is.

use crate::bodies::descriptor_behind;
use crate::groups::described_behind;
use crate::lexicon::tag;
use crate::names::{Guess, is_open, name_like};
use crate::shapes;
use crate::signs;
use crate::text::{Paragraph, TokenKind};

/// The weight of a picture credit, which counts even where everything has capitals.
pub(crate) const CREDIT: u32 = 5;

/// Heads that may stand behind "NAME's" and say that NAME is an organisation.
const OFFICERS: [&str; 30] = [
    "chairperson",
    "chairman",
    "chairwoman",
    "chair",
    "director",
    "directors",
    "members",
    "member",
    "activists",
    "head",
    "leader",
    "leaders",
    "founder",
    "founders",
    "co-founder",
    "staff",
    "offices",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "volunteers",
    "deputy",
    "employees",
    "editor",
    "editor-in-chief",
    "headquarters",
    "secretariat",
    "researcher",
    "coordinator",
    "vice-president",
];

/// "One of them, NAME, says", "her sons NAME and NAME": those of whom a group is made up.
fn one_of_them(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    if to - from > 4 {
        return false;
    }
    let back = |step: usize| paragraph.lower(from.wrapping_sub(step));
    let closed = matches!(
        paragraph.token(to).kind,
        TokenKind::Mark(',' | '(' | '–' | '—')
    );
    let apart = from > 4
        && matches!(
            paragraph.token(from - 1).kind,
            TokenKind::Mark(',' | '–' | '—')
        );
    if apart
        && closed
        && matches!(back(2), "them" | "whom")
        && back(3) == "of"
        && matches!(back(4), "one" | "another")
    {
        return true;
    }
    let kins = |at: usize| paragraph.has(at, tag::KINS);
    if to - from <= 2 && from > 2 && kins(from - 1) && paragraph.lower(to) == "and" {
        return paragraph.token(to + 1).capital;
    }
    // The second name: "her sons Bek and Daniyar".
    from > 3
        && to - from <= 2
        && back(1) == "and"
        && paragraph.token(from - 2).capital
        && (kins(from - 3) || from > 4 && paragraph.token(from - 3).capital && kins(from - 4))
}

/// Judges a stretch of open words by what stands around it.
pub(crate) fn judge(paragraph: &Paragraph<'_>, from: usize, to: usize) -> (Guess, u32) {
    let words = to - from;
    let before = from.wrapping_sub(1);
    let behind = to;
    if paragraph
        .word(from)
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == '.')
    {
        return (Guess::Unknown, 0);
    }
    // "Passage International": nobody is called so.
    if words > 1 && matches!(paragraph.word(to - 1), "International" | "Worldwide") {
        return (Guess::Organisation, 4);
    }
    // "Victory Day", "Migration Act": no name of a person, place or body ends so.
    if words > 1
        && matches!(
            paragraph.lower(to - 1),
            "day"
                | "decree"
                | "act"
                | "law"
                | "code"
                | "night"
                | "war"
                | "revolution"
                | "uprising"
                | "massacre"
                | "award"
                | "prize"
                | "medal"
                | "agreement"
                | "accord"
                | "treaty"
                | "index"
                | "strategy"
                | "amendment"
                | "affair"
                | "doctrine"
                | "file"
                | "files"
        )
    {
        return (Guess::Unknown, 0);
    }
    // Picture credits: "Picture: NAME/Organisation".
    if paragraph.is_mark(before, ':')
        && matches!(
            paragraph.lower(from.wrapping_sub(2)),
            "picture"
                | "photo"
                | "image"
                | "foto"
                | "credit"
                | "copyright"
                | "text"
                | "words"
                | "reporting"
                | "translation"
        )
        || paragraph.is_mark(before, '©')
    {
        return (Guess::Person, CREDIT);
    }
    // "at the railway station Almaty-2", "the prison X"; a station alone may be one on the radio.
    let station = paragraph.lower(before) == "station";
    if paragraph.has(before, tag::FACILITY)
        && !paragraph.token(before).capital
        && paragraph.token(before).kind == TokenKind::Word
        && (!station
            || matches!(
                paragraph.lower(from.wrapping_sub(2)),
                "railway" | "train" | "bus" | "metro" | "underground" | "police"
            ))
    {
        return (Guess::Place, 4);
    }
    if signs::entry(paragraph, from, to) || one_of_them(paragraph, from, to) {
        return (Guess::Person, 4);
    }
    if signs::spot(paragraph, from, to) {
        return (Guess::Place, 4);
    }
    // "organization X", "group Nagiz X", "NGO X"
    let described = |at: usize| {
        paragraph.has(at, tag::ORGDESC) && !paragraph.token(at).capital
            || matches!(paragraph.word(at), "NGO" | "ngo")
    };
    // "the news site X"
    let site = paragraph.lower(before) == "site"
        && matches!(
            paragraph.lower(before.wrapping_sub(1)),
            "news" | "web" | "media" | "online" | "information" | "independent" | "investigative"
        );
    // "human rights centre X", "the project X"
    let house = matches!(
        paragraph.lower(before),
        "centre" | "center" | "project" | "forum" | "council" | "resource" | "programme"
    ) && !paragraph.token(before).capital
        && !paragraph.has(before.wrapping_sub(1), tag::FACILITY)
        && !matches!(
            paragraph.lower(before.wrapping_sub(1)),
            "detention"
                | "remand"
                | "training"
                | "shopping"
                | "city"
                | "town"
                | "medical"
                | "pretrial"
                | "internment"
                | "re-education"
        );
    if described(before)
        || site
        || house
        || matches!(paragraph.lower(before), "called" | "named") && described(from.wrapping_sub(2))
        || paragraph.is_mark(before, ',')
            && described(from.wrapping_sub(2))
            && (3..7).any(|back| matches!(paragraph.lower(from.wrapping_sub(back)), "a" | "an"))
            && words <= 3
            && !paragraph.has(behind, tag::SPEECH)
    {
        return (Guess::Organisation, 4);
    }
    if descriptor_behind(paragraph, behind).is_some()
        && !paragraph.has(before, tag::TITLE | tag::OFFICE)
    {
        return (Guess::Organisation, 4);
    }
    if described_behind(paragraph, behind) && !shapes::looks_like_person(paragraph, from, to) {
        return (Guess::Organisation, 4);
    }
    if place_behind(paragraph, behind) || place_before(paragraph, from) {
        return (Guess::Place, 4);
    }
    if let Some(found) = beside_officer(paragraph, from, to) {
        return found;
    }
    if list_place(paragraph, from) {
        return (Guess::Place, 2);
    }
    if paragraph.has(behind, tag::FACILITY)
        && paragraph.token(behind).capital
        && !paragraph.has(behind, tag::ORGHEAD)
    {
        return (Guess::Unknown, 0);
    }
    if paragraph.has(before, tag::TITLE)
        || (paragraph.has(before, tag::OFFICE | tag::KIN) && words <= 4)
    {
        return (Guess::Person, 4);
    }
    let officer =
        |at: usize| OFFICERS.contains(&paragraph.lower(at)) && !paragraph.token(at).capital;
    let capitals = words == 1 && paragraph.all_capitals(from);
    if paragraph.token(behind).kind == TokenKind::Possessive && words <= 3 {
        if officer(behind + 1) {
            return (Guess::Organisation, 3);
        }
        // "Ezgulik's NAME NAME said"
        if words == 1
            && name_like(paragraph, behind + 1)
            && name_like(paragraph, behind + 2)
            && is_open(paragraph, behind + 2)
            && paragraph.has(behind + 1, tag::GIVEN)
            && !paragraph.has(from, tag::GIVEN)
        {
            return (Guess::Organisation, 2);
        }
        if paragraph.has(behind + 1, tag::KIN | tag::KINS)
            || matches!(
                paragraph.lower(behind + 1),
                "lawyer"
                    | "lawyers"
                    | "home"
                    | "house"
                    | "trial"
                    | "arrest"
                    | "detention"
                    | "case"
                    | "family"
                    | "health"
                    | "assistant"
                    | "release"
            )
        {
            return (Guess::Person, if words > 1 { 3 } else { 1 });
        }
    }
    // "Evrensel reporter NAME": the house she writes for.
    let writer = matches!(
        paragraph.lower(behind),
        "reporter"
            | "correspondent"
            | "editor"
            | "columnist"
            | "photographer"
            | "cameraman"
            | "camerawoman"
            | "anchor"
            | "presenter"
            | "editors"
            | "reporters"
            | "correspondents"
    ) && !paragraph.token(behind).capital
        && (words > 1 || is_open(paragraph, behind + 1) && !paragraph.token(from).first)
        && !shapes::looks_like_person(paragraph, from, to);
    if writer && words <= 3 && !paragraph.has(before, tag::ROLE) {
        return (Guess::Organisation, 3);
    }
    let kind = words == 1 && paragraph.has(from, tag::FACILITY | tag::PLACEHEAD);
    if officer(behind) && !kind && (words <= 3) && !paragraph.has(before, tag::ROLE) {
        return (Guess::Organisation, if words == 1 { 3 } else { 2 });
    }
    if capitals {
        let letters = paragraph.word(from).chars().count();
        let token_behind = paragraph.token(behind);
        let numbered = token_behind.kind == TokenKind::Number
            || paragraph.lower(behind) == "no."
            || paragraph.before(from).kind == TokenKind::Number;
        let bracketed = paragraph.is_mark(before, '(');
        if (3..=6).contains(&letters)
            && !paragraph.word(from).contains('.')
            && !numbered
            && !bracketed
            && !paragraph.all_capitals(behind)
            && !paragraph.all_capitals(before)
        {
            return (Guess::Organisation, 2);
        }
        return (Guess::Unknown, 0);
    }
    let role_before = paragraph.has(before, tag::ROLE) && !paragraph.token(before).capital
        || paragraph.is_mark(before, ',')
            && paragraph.has(from.wrapping_sub(2), tag::ROLE | tag::KIN);
    let speech = paragraph.has(behind, tag::SPEECH) && !paragraph.token(behind).capital
        || paragraph.has(before, tag::SPEECH) && !paragraph.token(before).capital;
    let role_behind = paragraph.is_mark(behind, ',') && role_follows(paragraph, behind + 1);
    let person = shapes::looks_like_person(paragraph, from, to);
    let article = paragraph.lower(before) == "the";
    let shouted = (from..to).all(|at| paragraph.all_capitals(at));
    let hyphened = words == 1 && paragraph.word(from).contains('-');
    if (!person || hyphened) && !role_before && !role_behind && signs::place(paragraph, from, to) {
        return (Guess::Place, if words == 1 { 2 } else { 3 });
    }
    if words == 1 && signs::person(paragraph, from, to) {
        return (Guess::Person, 2);
    }
    if words >= 2 {
        // "the Qaratal Docket reported": a person has no article.
        if article && !person && !role_behind {
            let speaks = speech || matches!(paragraph.lower(before.wrapping_sub(1)), "by" | "to");
            return if speaks {
                (Guess::Organisation, 2)
            } else {
                (Guess::Unknown, 0)
            };
        }
        if shouted && !person && !role_before && !role_behind && !speech {
            return (Guess::Unknown, 0);
        }
        // "Nasha Terla reported.": outlets do that.
        let reports = matches!(paragraph.lower(behind), "reported" | "reports")
            && !paragraph.token(behind).capital;
        if reports && !person && !role_before && !role_behind {
            return (Guess::Organisation, 2);
        }
        let mut weight = 2;
        weight += u32::from(role_before) * 3 + u32::from(speech) * 2 + u32::from(role_behind) * 2;
        let inside = matches!(paragraph.lower(before), "in" | "from" | "near" | "outside")
            && !paragraph.token(before).first;
        if inside && weight == 2 && !person {
            return (Guess::Place, 1);
        }
        return (Guess::Person, weight + u32::from(person));
    }
    if role_before || role_behind {
        return (Guess::Person, 1);
    }
    // "told Turan": who is told is an outlet, unless the name is somebody's elsewhere.
    if paragraph.lower(before) == "told" && !person && !article {
        return (Guess::Organisation, 2);
    }
    if speech && !article {
        return (Guess::Person, 1);
    }
    if article && !person && forces(paragraph, from, behind) {
        return (Guess::Organisation, 2);
    }
    let goes_on =
        paragraph.token(behind).kind != TokenKind::Possessive && !paragraph.token(behind).capital;
    // "in X v. Y" names a case.
    let case = matches!(paragraph.lower(behind), "v" | "v." | "vs." | "versus");
    if goes_on && !case && !person && place_beside(paragraph, from, behind) {
        return (Guess::Place, 2);
    }
    let given = paragraph.has(from, tag::GIVEN) && !paragraph.all_capitals(from);
    let coupled = paragraph.lower(behind) == "and"
        && paragraph.has(before, tag::KINS | tag::PEOPLE)
        && is_open(paragraph, behind + 1);
    if !article && (given && !paragraph.has(behind, tag::PLACEHEAD | tag::FACILITY) || coupled) {
        return (Guess::Person, 1);
    }
    (Guess::Unknown, 0)
}

/// "picked up by the X", "officers of the X", "the X raided": a force of its own name.
fn forces(paragraph: &Paragraph<'_>, from: usize, behind: usize) -> bool {
    let before = from.wrapping_sub(2);
    let earlier = before.wrapping_sub(1);
    let next = paragraph.token(behind);
    let closed = next.kind != TokenKind::Possessive
        && (next.kind != TokenKind::Word
            || paragraph.has(
                behind,
                tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY | tag::ADVERB,
            ));
    let agent = paragraph.lower(before) == "by"
        && (paragraph.has(earlier, tag::TRIGGER)
            || paragraph.lower(earlier).ends_with("ed")
            || matches!(
                paragraph.lower(earlier),
                "up" | "away" | "held" | "taken" | "shot"
            ));
    let member = paragraph.lower(before) == "of"
        && matches!(
            paragraph.lower(earlier),
            "officers"
                | "officer"
                | "agents"
                | "agent"
                | "fighters"
                | "fighter"
                | "gunmen"
                | "commander"
                | "commanders"
                | "soldiers"
                | "units"
                | "unit"
                | "militants"
        );
    let acts = matches!(
        paragraph.lower(behind),
        "raided" | "arrested" | "detained" | "abducted" | "searched" | "stormed" | "released"
    );
    closed && (agent || member) || acts
}

/// "employees of X", "founder of X", "chairs X", "published in X".
fn beside_officer(paragraph: &Paragraph<'_>, from: usize, to: usize) -> Option<(Guess, u32)> {
    let the = usize::from(paragraph.lower(from.wrapping_sub(1)) == "the");
    let before = from.wrapping_sub(1 + the);
    let earlier = before.wrapping_sub(1);
    let word = paragraph.lower(earlier);
    let officer = paragraph.lower(before) == "of"
        && !paragraph.token(earlier).capital
        && (OFFICERS.contains(&word) && word != "head" && word != "leader"
            || matches!(
                word,
                "employees"
                    | "employee"
                    | "staff"
                    | "founder"
                    | "founders"
                    | "co-founder"
                    | "editor"
                    | "editor-in-chief"
                    | "offices"
                    | "office"
                    | "members"
                    | "shareholders"
                    | "management"
                    | "branch"
                    | "newsroom"
                    | "readers"
            ));
    let published = matches!(paragraph.lower(before), "in" | "by" | "on")
        && paragraph.lower(earlier) == "published"
        && paragraph.token(earlier).first;
    let runs = matches!(
        paragraph.lower(before),
        "chairs" | "founded" | "co-founded" | "edits"
    ) && paragraph.is_word(earlier);
    let person = shapes::looks_like_person(paragraph, from, to);
    if person || paragraph.has(to, tag::KIN) || paragraph.token(to).kind == TokenKind::Possessive {
        return None;
    }
    if published || runs {
        return Some((Guess::Organisation, 4));
    }
    officer.then_some((Guess::Organisation, 2))
}

/// "in X", "deported to X", "a resident of X", "X, a town in": a single word that names a place.
fn place_beside(paragraph: &Paragraph<'_>, from: usize, behind: usize) -> bool {
    let before = from.wrapping_sub(1);
    let earlier = paragraph.lower(before.wrapping_sub(1));
    let inside = matches!(paragraph.lower(before), "in" | "near" | "outside");
    let moved = paragraph.lower(before) == "to"
        && matches!(
            earlier,
            "transferred"
                | "moved"
                | "deported"
                | "extradited"
                | "taken"
                | "fled"
                | "travelled"
                | "traveled"
                | "returned"
                | "brought"
                | "sent"
                | "flown"
                | "driven"
                | "exiled"
                | "went"
                | "relocated"
                | "escorted"
                | "expelled"
        );
    let native = matches!(paragraph.lower(before), "of" | "from")
        && (matches!(
            earlier,
            "native" | "resident" | "residents" | "outskirts" | "born"
        ) || paragraph.lower(before) == "from"
            && paragraph.has(
                before.wrapping_sub(1),
                tag::ROLE | tag::PEOPLE | tag::TRIGGER,
            ));
    let explained = paragraph.is_mark(behind, ',')
        && matches!(paragraph.lower(behind + 1), "a" | "the")
        && (2..5).any(|step| {
            matches!(
                paragraph.lower(behind + step),
                "town" | "city" | "village" | "settlement" | "suburb" | "district" | "province"
            )
        });
    inside || moved || native || explained
}

/// "the village of X", "the villages of X and X", "the colony of X".
fn place_before(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let mut at = from.wrapping_sub(1);
    // Back over the places that stand before this one in a list.
    let mut steps = 0;
    while steps < 10
        && (paragraph.lower(at) == "and"
            || paragraph.is_mark(at, ',')
            || name_like(paragraph, at) && !paragraph.has(at, tag::FUNCTION))
        && (steps > 0 || !name_like(paragraph, at))
    {
        at = at.wrapping_sub(1);
        steps += 1;
    }
    let head = at.wrapping_sub(1);
    let plural = paragraph.lower(head).ends_with('s');
    paragraph.lower(at) == "of"
        && paragraph.has(head, tag::PLACEHEAD | tag::FACILITY)
        && !paragraph.has(head, tag::ORGHEAD)
        && !paragraph.token(head).capital
        && paragraph.lower(head) != "state"
        && (steps == 0 || plural)
}

/// "1. NAME, 34, teacher, X.": the place in an entry of a list.
fn list_place(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let role_end = from.wrapping_sub(2);
    let mut at = role_end;
    let mut words = 0;
    while paragraph.is_word(at) && !paragraph.token(at).capital && words < 4 {
        at = at.wrapping_sub(1);
        words += 1;
    }
    paragraph.is_mark(from.wrapping_sub(1), ',')
        && words > 0
        && paragraph.is_mark(at, ',')
        && paragraph.token(at.wrapping_sub(1)).kind == TokenKind::Number
}

/// "X county", "X (Tacheng) prefecture", "X (in Chinese, Emin) county".
fn place_behind(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut step = at;
    if paragraph.is_mark(step, '(') {
        let mut close = step + 1;
        while close < step + 7 && !paragraph.is_mark(close, ')') {
            close += 1;
        }
        step = close + 1;
    }
    paragraph.has(step, tag::PLACEHEAD)
        && !paragraph.token(step).capital
        && !paragraph.has(step + 1, tag::AUTHORITY | tag::ORGDESC)
        && paragraph.lower(step) != "state"
}

/// Tells whether an apposition with a role follows: ", the director of ...", ", head of ...".
pub(crate) fn role_follows(paragraph: &Paragraph<'_>, at: usize) -> bool {
    for step in at..at + 8 {
        let token = paragraph.token(step);
        if paragraph.has(step, tag::ROLE) {
            return true;
        }
        let goes_on = token.kind == TokenKind::Word
            && (token.capital
                || !paragraph.has(
                    step,
                    tag::AUXILIARY | tag::PRONOUN | tag::CONJUNCTION | tag::SPEECH,
                ))
            || matches!(token.kind, TokenKind::Possessive | TokenKind::Mark('&'));
        if !goes_on {
            return false;
        }
    }
    false
}
