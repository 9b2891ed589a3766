//! Signs beside a stretch of capitals that it is a person, or a place, where neither its own
//! words nor a role say so: "a student named X", "X, who taught", "from Osh and X".

use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::names::{is_open, name_like};
use crate::text::{Paragraph, TokenKind};

/// What happens to people and hardly to places.
const SUFFERED: [&str; 44] = [
    "arrested",
    "detained",
    "sentenced",
    "jailed",
    "imprisoned",
    "convicted",
    "released",
    "freed",
    "beaten",
    "tortured",
    "interrogated",
    "questioned",
    "charged",
    "accused",
    "summoned",
    "abducted",
    "hospitalised",
    "hospitalized",
    "deported",
    "extradited",
    "handcuffed",
    "fined",
    "acquitted",
    "heard",
    "seen",
    "told",
    "killed",
    "shot",
    "executed",
    "remanded",
    "let",
    "pardoned",
    "transferred",
    "denied",
    "allowed",
    "forced",
    "married",
    "expelled",
    "dismissed",
    "fired",
    "among",
    "pressured",
    "threatened",
    "blindfolded",
];

/// What belongs to people: "X's whereabouts".
const BELONGINGS: [&str; 22] = [
    "whereabouts",
    "phone",
    "body",
    "death",
    "appeal",
    "sentence",
    "verdict",
    "conviction",
    "imprisonment",
    "flat",
    "apartment",
    "account",
    "relatives",
    "colleagues",
    "neighbours",
    "neighbors",
    "friends",
    "funeral",
    "disappearance",
    "supporters",
    "defence",
    "hearing",
];

/// Places that a name can be a part of: "the pastures of X".
const LANDS: [&str; 21] = [
    "outskirts",
    "streets",
    "pastures",
    "suburbs",
    "fields",
    "hills",
    "inhabitants",
    "mayor",
    "akim",
    "hakim",
    "khokim",
    "bishop",
    "archbishop",
    "governor",
    "north",
    "south",
    "east",
    "west",
    "surroundings",
    "centre",
    "bazaar",
];

fn lower_word(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.is_word(at) && !paragraph.token(at).capital
}

/// Tells whether the words around a stretch say that it is a person.
pub(crate) fn person(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let before = from.wrapping_sub(1);
    let human = |at: usize| paragraph.has(at, tag::ROLE | tag::KIN | tag::PEOPLE | tag::KINS);
    // "a student named X", "a man called X"
    let named = matches!(paragraph.lower(before), "named" | "called" | "nicknamed")
        && (1..4).any(|back| human(before.wrapping_sub(back)));
    // "identified his mother as X", "a man we only know as X"
    let known = paragraph.lower(before) == "as"
        && (1..9).any(|back| {
            matches!(
                paragraph.lower(before.wrapping_sub(back)),
                "identified" | "identifies" | "know" | "known" | "named"
            )
        })
        && (1..12).any(|back| human(before.wrapping_sub(back)));
    // "X, who taught"; "X, whose"; "X, aged 50"
    let who = paragraph.is_mark(to, ',')
        && matches!(paragraph.lower(to + 1), "who" | "whose" | "whom" | "aged")
        && paragraph.lower(before) != "of";
    let aged = paragraph.is_mark(to, ',')
        && paragraph.token(to + 1).kind == TokenKind::Number
        && paragraph.word(to + 1).len() == 2
        && paragraph.is_mark(to + 2, ',')
        && !paragraph.has(before, tag::MONTH);
    // "X s/o Y", "X alias Y"
    let kin_mark = |at: usize| {
        matches!(paragraph.lower(at), "s" | "d" | "w")
            && paragraph.is_mark(at + 1, '/')
            && paragraph.lower(at + 2) == "o"
    };
    let father = kin_mark(to) || kin_mark(from.wrapping_sub(3));
    let alias = |at: usize| {
        matches!(
            paragraph.lower(at),
            "alias" | "aka" | "a.k.a" | "a.k.a." | "née"
        )
    };
    let aliased = alias(to) && name_like(paragraph, to + 1) || alias(before);
    // "the sister of X", "X and Dmitry" where the other is a known name
    let kin = paragraph.lower(before) == "of"
        && lower_word(paragraph, before.wrapping_sub(1))
        && paragraph.has(before.wrapping_sub(1), tag::KIN | tag::KINS);
    let given = |at: usize| paragraph.has(at, tag::GIVEN) && paragraph.token(at).capital;
    let beside_given = paragraph.lower(to) == "and" && given(to + 1)
        || paragraph.lower(before) == "and"
            && given(before.wrapping_sub(1))
            && !name_like(paragraph, before.wrapping_sub(2));
    // "my name is X", "she gave her name only as X"
    let says_name = matches!(paragraph.lower(before), "is" | "was" | "as")
        && (1..4).any(|back| paragraph.lower(before.wrapping_sub(back)) == "name");
    // "X, his cousin"
    let cousin = paragraph.is_mark(to, ',')
        && matches!(paragraph.lower(to + 1), "his" | "her" | "their" | "my")
        && (paragraph.has(to + 2, tag::KIN) || paragraph.has(to + 3, tag::KIN));
    // "X works as a nurse"
    let works = matches!(paragraph.lower(to), "works" | "worked")
        && paragraph.lower(to + 1) == "as"
        && matches!(paragraph.lower(to + 2), "a" | "an" | "the");
    named
        || kin
        || works
        || beside_given
        || cousin
        || says_name
        || known
        || who
        || aged
        || father
        || aliased
        || suffers(paragraph, from, to)
        || owns(paragraph, from, to)
        || listed(paragraph, from, to)
}

/// "X was detained", "X has not been heard from", "X had been let go".
fn suffers(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    if paragraph.lower(from.wrapping_sub(1)) == "the" || !paragraph.has(to, tag::AUXILIARY) {
        return false;
    }
    (to + 1..to + 5)
        .take_while(|at| lower_word(paragraph, *at))
        .find(|at| {
            !paragraph.has(*at, tag::AUXILIARY | tag::ADVERB) && paragraph.lower(*at) != "not"
        })
        .is_some_and(|at| SUFFERED.contains(&paragraph.lower(at)))
}

/// "X's whereabouts".
fn owns(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    paragraph.token(to).kind == TokenKind::Possessive
        && paragraph.lower(from.wrapping_sub(1)) != "the"
        && BELONGINGS.contains(&paragraph.lower(to + 1))
}

/// "Two of them, X and Y, are": both.
fn listed(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let opens = |comma: usize| {
        let last = comma.wrapping_sub(1);
        (paragraph.is_mark(comma, ',') || paragraph.is_mark(comma, ':'))
            && (paragraph.lower(last) == "them"
                || lower_word(paragraph, last) && paragraph.has(last, tag::PEOPLE | tag::KINS))
    };
    let first =
        opens(from.wrapping_sub(1)) && paragraph.lower(to) == "and" && is_open(paragraph, to + 1);
    let second = paragraph.lower(from.wrapping_sub(1)) == "and"
        && is_open(paragraph, from.wrapping_sub(2))
        && opens(from.wrapping_sub(3))
        && !name_like(paragraph, to);
    first || second || in_list_of_people(paragraph, from, to)
}

/// "four of his relatives: X, Y and Z", "held with him were X, Y and a third man".
fn in_list_of_people(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let single = |at: usize| name_like(paragraph, at) && !paragraph.has(at, tag::FUNCTION);
    let joint = |at: usize| paragraph.is_mark(at, ',') || paragraph.lower(at) == "and";
    if to != from + 1 || !(joint(to) || joint(from.wrapping_sub(1)) || paragraph.is_mark(to, '(')) {
        return false;
    }
    let mut at = from;
    let mut steps = 0;
    while at > 0
        && steps < 24
        && (single(at - 1)
            || joint(at - 1)
            || matches!(
                paragraph.token(at - 1).kind,
                TokenKind::Number | TokenKind::Mark('(' | ')')
            ))
    {
        at -= 1;
        steps += 1;
    }
    let opener = at.wrapping_sub(1);
    if paragraph.is_mark(opener, ':') {
        return (1..4).any(|back| {
            let word = opener.wrapping_sub(back);
            lower_word(paragraph, word) && paragraph.has(word, tag::PEOPLE | tag::KINS)
        });
    }
    // "Detained with him were X, Y and a third man"
    matches!(paragraph.lower(opener), "were" | "was" | "are")
        && matches!(
            paragraph.lower(opener.wrapping_sub(1)),
            "him" | "her" | "them"
        )
        && matches!(
            paragraph.lower(opener.wrapping_sub(2)),
            "with" | "alongside" | "beside" | "like"
        )
}

/// "3. JIGME, male", "12. Aygul, 30": an entry of a list that begins with one name.
pub(crate) fn entry(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let counted = from == 2
        && paragraph.token(0).kind == TokenKind::Number
        && matches!(paragraph.token(1).kind, TokenKind::Mark('.' | ')'));
    let bulleted = from == 1
        && matches!(
            paragraph.token(0).kind,
            TokenKind::Mark('–' | '—' | '-' | '•' | '*' | '·' | '▪')
        );
    (counted || bulleted)
        && paragraph.is_mark(to, ',')
        && (paragraph.token(to + 1).kind == TokenKind::Number
            || paragraph.has(to + 1, tag::ROLE | tag::KIN)
            || matches!(
                paragraph.lower(to + 1),
                "male" | "female" | "aged" | "born" | "about" | "a" | "m" | "f"
            ))
}

fn known_place(paragraph: &Paragraph<'_>, at: usize, length: usize) -> bool {
    gazetteer()
        .find(paragraph, at)
        .is_some_and(|found| found.length == length && matches!(found.known, Known::Place(_)))
}

/// Tells whether the words around a stretch say that it is a place.
pub(crate) fn place(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let before = from.wrapping_sub(1);
    let word = paragraph.lower(before);
    let earlier = paragraph.lower(before.wrapping_sub(1));
    // "in Osh and X", "from X and Osh"
    let moved = |at: usize| {
        matches!(
            paragraph.lower(at),
            "in" | "from"
                | "near"
                | "to"
                | "between"
                | "across"
                | "towards"
                | "outside"
                | "via"
                | "through"
        )
    };
    let after_place = matches!(word, "and" | "or")
        && known_place(paragraph, from.wrapping_sub(2), 1)
        && (moved(from.wrapping_sub(3))
            || paragraph.is_mark(from.wrapping_sub(3), ',')
                && known_place(paragraph, from.wrapping_sub(4), 1)
                && moved(from.wrapping_sub(5)));
    let before_place = moved(before)
        && matches!(paragraph.lower(to), "and" | "or")
        && gazetteer().find(paragraph, to + 1).is_some_and(|found| {
            matches!(found.known, Known::Place(_)) && !name_like(paragraph, to + 1 + found.length)
        });
    // "missing from X", "hails from X"
    let from_there = word == "from"
        && matches!(
            earlier,
            "missing"
                | "abducted"
                | "taken"
                | "came"
                | "comes"
                | "hails"
                | "originally"
                | "arrived"
                | "fled"
                | "evicted"
                | "returned"
                | "returning"
                | "moved"
                | "travelled"
                | "traveled"
                | "seized"
                | "disappeared"
                | "arrested"
                | "detained"
                | "kidnapped"
                | "deported"
                | "transferred"
                | "people"
                | "villagers"
                | "residents"
                | "driving"
                | "travelling"
                | "traveling"
                | "men"
                | "women"
                | "drove"
                | "escaped"
        );
    // "the pastures of X"
    let land = word == "of" && LANDS.contains(&earlier);
    // "taken to X in Osh": a place inside a place.
    let inside = matches!(word, "to" | "at" | "in" | "from")
        && matches!(paragraph.lower(to), "in" | "near" | "outside")
        && gazetteer()
            .find(paragraph, to + 1)
            .is_some_and(|found| matches!(found.known, Known::Place(_)));
    // "released near X"
    let near = matches!(word, "near" | "outside")
        && paragraph.is_word(before.wrapping_sub(1))
        && !paragraph.token(before).first;
    // "put across the border at X"
    let border = word == "at"
        && (2..5).any(|back| {
            matches!(
                paragraph.lower(from.wrapping_sub(back)),
                "border" | "checkpoint" | "crossing" | "frontier"
            )
        });
    // "in a canteen in Petrovsk-Terlsky,": a town with two names.
    let double = word == "in"
        && to == from + 1
        && paragraph.word(from).contains('-')
        && !paragraph.is_word(to)
        && paragraph.token(to).kind != TokenKind::Possessive;
    if border || double {
        return true;
    }
    let single = to == from + 1;
    after_place || before_place || inside || single && (from_there || land || near)
}

/// "at Qaratal Point", "near Terl Chowk": the kind of place that ends the name.
pub(crate) fn spot(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    to > from + 1
        && matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "at" | "near" | "in" | "on" | "to" | "from" | "the"
        )
        && matches!(
            paragraph.lower(to - 1),
            "point"
                | "chowk"
                | "bazaar"
                | "bazar"
                | "junction"
                | "roundabout"
                | "pass"
                | "gate"
                | "hills"
                | "heights"
                | "beach"
                | "highway"
                | "crossing"
                | "intersection"
                | "mahalla"
                | "colony"
                | "gardens"
                | "forest"
                | "peak"
                | "steppe"
                | "mall"
                | "plaza"
                | "terminal"
        )
}

#[cfg(test)]
mod tests {
    use kua_core::proposal::ProposalKind;

    use crate::proposed::check;

    #[test]
    fn single_names_are_persons_by_what_stands_beside_them() {
        let person = |text, expected| check(text, ProposalKind::Person, expected);
        person("Police held a student named Terlyar in May.", "Terlyar");
        person("They identified the mother as Terlkar.", "Terlkar");
        person("Terlchimeg, who taught there, was ill.", "Terlchimeg");
        person(
            "They carried portraits of Terlnawaz s/o Mohammad Terlim.",
            "Terlnawaz; Mohammad Terlim",
        );
        person("Two of them, Terlin and Qaatar, are old.", "Terlin; Qaatar");
        person("A neighbour said that Terlin had been let go.", "Terlin");
        person(
            "They searched the homes of Terlvash and Fariba.",
            "Terlvash; Fariba",
        );
        person("My name is Terlyar and I am old.", "Terlyar");
        person(
            "A woman, who gave her name only as Terlfiya, left.",
            "Terlfiya",
        );
        person("Thirty-year-old Zhanna was fined.", "Zhanna");
        person("It was said by the sister of Terlfan.", "Terlfan");
        person(
            "Police beat Terlset, 19, and Terlas, his cousin.",
            "Terlset; Terlas",
        );
        person("3. TERLME, male, about 60, nomad.", "TERLME");
        person("Nobody asked for Terlchimeg's whereabouts.", "Terlchimeg");
        person("Almaz uulu Terltyk was held.", "Almaz uulu Terltyk");
        person(
            "The shopkeeper Haji Terl Jan, 55, was freed.",
            "Haji Terl Jan",
        );
    }

    #[test]
    fn names_are_places_by_what_stands_beside_them() {
        let place = |text, expected| check(text, ProposalKind::Place, expected);
        place("They went missing from Osh and Terlgur.", "Osh; Terlgur");
        place("A man missing from Terlp was found.", "Terlp");
        place(
            "He was taken to Terl Phlu in Bangkok.",
            "Terl Phlu; Bangkok",
        );
        place("They blocked the road at D-Terl Point.", "D-Terl Point");
        place("He was held in LA-156/1.", "LA-156/1");
        place(
            "He was moved to the Central Prison of Osh.",
            "Central Prison of Osh; Osh",
        );
        place(
            "She is in Terl Women's Closed Prison.",
            "Terl Women's Closed Prison",
        );
        place("They met at the Terl border post.", "Terl border post");
    }
}
