//! Names in text without blanks: Chinese.
//!
//! A line is first cut into words (`cut`), with the help of a list of frequent words and of the
//! characters that names are made of; then `persons` and `bodies` pick the candidates.

mod bodies;
pub(crate) mod cut;
pub(crate) mod fate;
mod words;

pub(crate) use words::{simplified, words};

use super::lexicon::Category;
use super::line::{Kind, Line, is_han};
use super::names::{Candidate, Guess};
use cut::What;

/// Finds the candidates of a line.
pub(crate) fn candidates(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let tokens = cut::cut(line);
    let claims = bodies::find(line, &tokens);
    for token in &tokens {
        if claims.taken(token.from, token.to) {
            continue;
        }
        let weight = match token.what {
            What::Name if token.support >= 5 => 5,
            What::Name if token.support >= 3 => 3,
            What::Name if token.support >= 2 => 2,
            What::Name => 1,
            What::Foreign => 4,
            What::Titled => 3,
            _ => continue,
        };
        found.push(Candidate {
            from: token.from,
            to: token.to,
            guess: Guess::Person,
            weight,
        });
    }
    found.extend(claims.kept());
}

/// Returns the words with capitals that stand in brackets right behind a word.
pub(crate) fn latin_in_brackets(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    if !matches!(line.word(at).kind, Kind::Mark('(' | '（')) {
        return None;
    }
    let from = at + 1;
    let mut to = from;
    while to < from + 6
        && line.is_word(to)
        && line
            .written(to)
            .starts_with(|letter: char| letter.is_alphabetic() && !is_han(letter))
    {
        to += 1;
    }
    let closed = matches!(line.word(to).kind, Kind::Mark(')' | '）' | ',' | '，'));
    (closed && to > from && line.word(from).capital).then_some((from, to))
}

/// Tells whether a character joins the parts of a name from another language.
pub(crate) fn is_dot(letter: char) -> bool {
    matches!(letter, '·' | '•' | '‧' | '・' | '∙' | '．')
}

/// Tells whether a word is one Chinese character.
pub(crate) fn is_sign(line: &Line<'_>, at: usize) -> bool {
    line.written(at).chars().next().is_some_and(is_han)
}

/// The longest hit of some categories that begins at a word.
pub(crate) fn longest(line: &Line<'_>, at: usize, categories: &[Category]) -> Option<usize> {
    line.hits(at)
        .iter()
        .filter(|hit| categories.contains(&hit.category))
        .map(|hit| hit.to)
        .max()
}

/// Finds where a word for people ends behind a number: "9名穆斯林", "三十余名信众", "298人".
pub(crate) fn people_behind(line: &Line<'_>, at: usize) -> Option<usize> {
    const PEOPLE: [Category; 4] = [
        Category::People,
        Category::Role,
        Category::Office,
        Category::Kin,
    ];
    let is = |step: usize, letters: &str| letters.contains(line.lower(step)) && is_sign(line, step);
    let mut begin = at;
    if is(begin, "余多几来") {
        begin += 1;
    }
    let counted = is(begin, "名位个");
    if counted {
        begin += 1;
    } else {
        return longest(line, begin, &[Category::People]);
    }
    // "412名哈萨克族服刑者": 名 counts people only, whatever they are called.
    let of_people = is(begin.saturating_sub(1), "名位") && begin > at;
    let called = || {
        (begin..begin + 9)
            .take_while(|step| is_sign(line, *step))
            .find(|step| {
                is(*step, "者员人生民工徒士师手众商")
                    && *step > begin
                    && !(is_sign(line, step + 1) && is(step + 1, "者员人生民工徒士师手众商"))
            })
            .map(|step| step + 1)
            .filter(|_| of_people)
    };
    // The people themselves, or what is said of them first, up to "的".
    for step in begin..begin + 14 {
        if !line.is_word(step) && !matches!(line.word(step).kind, Kind::Mark('、')) {
            return called();
        }
        let end = longest(line, step, &PEOPLE).map(|end| {
            // "57名编辑和作家": one number for both.
            longest(line, end, &[Category::And])
                .filter(|_| line.touches(end))
                .and_then(|next| longest(line, next, &[Category::People, Category::Role]))
                .unwrap_or(end)
        });
        let near = step <= begin + 6;
        let behind_of = step > begin && line.lower(step - 1) == "的";
        let of_nation = step > begin
            && line.lower(step - 1) != "的"
            && cut::ends(line, step, &[Category::Nation]);
        if end.is_some() && (near || behind_of || of_nation) {
            return end;
        }
    }
    called()
}

/// Tells whether a person is named only to say whose relative is meant: "丁家喜妻子", "某人的姐姐".
pub(crate) fn is_owner(line: &Line<'_>, at: usize) -> bool {
    let behind = if line.folded_range(at, at + 2) == "喇嘛" {
        at + 2
    } else {
        at
    };
    // "存有达赖喇嘛照片": his picture is told of, and not he.
    let picture = matches!(
        line.folded_range(behind, behind + 2),
        "照片" | "画像" | "肖像" | "相片" | "头像" | "法像" | "著作" | "语录"
    );
    picture
        || line.is(at, Category::Kin)
        || line.lower(at) == "的" && line.is(at + 1, Category::Kin)
}

/// Tells whether the name of a place only names a people or its language: "哈萨克族", "蒙古语".
pub(crate) fn is_people(line: &Line<'_>, from: usize, to: usize) -> bool {
    line.tongue.manner.spaceless
        && (matches!(line.lower(to), "族" | "裔" | "语")
            || line.lower(to) == "人"
                && matches!(line.folded_range(from, to), "哈萨克" | "蒙古" | "吉尔吉斯"))
}

/// Finds where the words for one unnamed person end: "一名馆员", or "家属" where they speak.
pub(crate) fn unnamed(line: &Line<'_>, at: usize) -> Option<usize> {
    const ONE: [Category; 4] = [
        Category::People,
        Category::Role,
        Category::Office,
        Category::Kin,
    ];
    let is = |step: usize, letters: &str| is_sign(line, step) && letters.contains(line.lower(step));
    // "姓佟的法官", "易姓副所长".
    let surname = if is(at, "姓") && line.lower(at + 2) == "的" {
        Some(at + 3)
    } else if is(at + 1, "姓") && words::words().family(letter_of(line, at)).is_some() {
        Some(at + 2)
    } else {
        None
    };
    if let Some(end) = surname.and_then(|step| longest(line, step, &ONE)) {
        return Some(end);
    }
    // "一个姓庞的科长": without a name there would be many.
    if is(at, "一这那有") && is(at + 1, "个") && is(at + 2, "姓") && line.lower(at + 4) == "的"
    {
        return longest(line, at + 5, &ONE);
    }
    let counted = if is(at, "一这该那某另") && is(at + 1, "名位")
        || is(at, "这那") && is(at + 1, "些")
    {
        Some(at + 2)
    } else if is(at, "另") && is(at + 1, "一") && is(at + 2, "名位") {
        Some(at + 3)
    } else {
        None
    };
    if let Some(begin) = counted {
        return (begin..begin + 12)
            .take_while(|step| is_sign(line, *step))
            .find_map(|step| {
                let end = longest(line, step, &ONE)?;
                let goes_on = line.lower(end) == "的"
                    || meets(line, end)
                    || longest(line, end, &ONE).is_some();
                (!goes_on && (end > step + 1 || step > begin)).then_some(end)
            });
    }
    let end = longest(line, at, &ONE).filter(|end| *end > at + 1 && !meets(line, *end))?;
    // "外交部发言人被问及此案时称".
    let far = if line.folded_range(end - 2, end) == "言人" {
        14
    } else {
        3
    };
    let speaks = (end..end + far)
        .take_while(|step| is_sign(line, *step))
        .any(|step| line.is(step, Category::Speech))
        || is(end, "对向")
            && (end..end + 8)
                .take_while(|step| is_sign(line, *step))
                .any(|step| line.is(step, Category::Speech));
    speaks.then_some(end)
}

fn letter_of(line: &Line<'_>, at: usize) -> char {
    line.lower(at).chars().next().unwrap_or(' ')
}

/// Tells whether people only name a meeting of theirs: "记者会", "记者招待会".
fn meets(line: &Line<'_>, end: usize) -> bool {
    line.touches(end) && (line.lower(end) == "会" || line.folded_range(end, end + 3) == "招待会")
}

/// Tells whether somebody is the one who is told: "对记者说", "告诉本台".
pub(crate) fn listens(line: &Line<'_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| matches!(line.lower(before), "对" | "向" | "跟" | "诉" | "给"))
}

/// Tells whether between two parties stands only what joins a list.
pub(crate) fn joined(line: &Line<'_>, from: usize, to: usize) -> bool {
    if from >= to || to - from > 24 {
        return false;
    }
    let mut joins = false;
    let mut at = from;
    while at < to {
        if matches!(line.word(at).kind, Kind::Mark('、' | ',' | '，')) || line.is(at, Category::And)
        {
            joins = true;
            at = longest(line, at, &[Category::And])
                .unwrap_or(at + 1)
                .max(at + 1);
            continue;
        }
        let inside = longest(
            line,
            at,
            &[
                Category::Role,
                Category::Title,
                Category::Nation,
                Category::Office,
                Category::Kin,
                Category::Organisation,
                Category::OrgWord,
                Category::OrgHead,
                Category::People,
            ],
        )
        .or_else(|| line.tongue.places.find(line, at).map(|place| place.to))
        .or_else(|| {
            (matches!(
                line.word(at).kind,
                Kind::Mark('“' | '”' | '「' | '」' | '(' | ')' | '（' | '）') | Kind::Number
            ) || matches!(line.lower(at), "前" | "原"))
            .then_some(at + 1)
        });
        match inside {
            Some(end) if end <= to => at = end,
            _ => return false,
        }
    }
    joins
}
