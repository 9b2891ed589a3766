//! Cutting a run of Chinese characters into words, the cheapest way of all.
//!
//! Every frequent word, every word of the lexicon, every known place and everything that may be
//! a name is an edge with a cost; the cheapest path from the beginning of the run to its end is
//! taken. A name is cheaper where its surroundings speak of a person.

use super::super::lexicon::Category;
use super::super::line::{Kind, Line};
use super::words::{LONGEST_WORD, Sort, words};
use super::{is_dot, is_sign, longest};

/// What a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Word(Sort),
    /// A word of the lexicon.
    Known,
    /// A known place.
    Place,
    /// Family name and given name.
    Name,
    /// Family name and title: "张先生".
    Titled,
    /// A name from another language.
    Foreign,
    /// A character that is none of these.
    Unknown,
    /// A mark, a number, letters of another script.
    Other,
}

/// A stretch of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) what: What,
    /// How much the surroundings speak for a name.
    pub(crate) support: i32,
}

/// What a name costs before its characters are looked at.
const NAME: i32 = 5;
/// What a character costs that is in no list.
const UNKNOWN: i32 = 13;

/// Words that tell that a person follows.
const BEFORE: [Category; 4] = [
    Category::Title,
    Category::Role,
    Category::Kin,
    Category::Office,
];

/// Characters that are hardly ever part of a given name.
const NEVER_GIVEN: &str = "的了着过是被把及将会曾已也都而且或由向对从到因所后前其该此这那说称于在与等为各不没就只很又还并遭获涉吗呢吧啊你我他她它们个姓号县省市镇乡区村州局院";

/// Characters that are small words more often than parts of a given name.
const SELDOM_GIVEN: &str = "以至名日未再";

/// Cuts a line into words.
pub(crate) fn cut(line: &Line<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let count = line.words.len();
    while at < count {
        if !is_sign(line, at) {
            tokens.push(Token {
                from: at,
                to: at + 1,
                what: What::Other,
                support: 0,
            });
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < count && is_sign(line, end) && line.touches(end) {
            end += 1;
        }
        // A name with a dot in it reaches over several runs.
        if dotted(line, end) {
            let begin = dotted_begin(line, at, end);
            run(line, at, begin, &mut tokens);
            let to = dotted_end(line, end);
            tokens.push(Token {
                from: begin,
                to,
                what: What::Foreign,
                support: 5,
            });
            at = to;
            continue;
        }
        run(line, at, end, &mut tokens);
        at = end;
    }
    tokens
}

/// Tells whether a dot between two characters stands here.
fn dotted(line: &Line<'_>, at: usize) -> bool {
    // "买买提江-居玛": a hyphen in the place of the dot.
    let hyphen = matches!(line.word(at).kind, Kind::Mark('-' | '－' | '‐'))
        && at >= 2
        && is_sign(line, at - 1)
        && [at - 2, at - 1, at + 1, at + 2]
            .into_iter()
            .all(|step| words().beside_dot(letter(line, step)))
        && line.tongue.places.find(line, at + 1).is_none()
        && (2..=4).all(|back| {
            at.checked_sub(back)
                .and_then(|from| line.tongue.places.find(line, from))
                .is_none_or(|place| place.to != at)
        });
    (hyphen || matches!(line.word(at).kind, Kind::Mark(mark) if is_dot(mark)))
        && line.touches(at)
        && line.touches(at + 1)
        && is_sign(line, at + 1)
}

fn letter(line: &Line<'_>, at: usize) -> char {
    line.lower(at).chars().next().unwrap_or(' ')
}

/// Walks left from the dot over characters that write foreign sounds.
fn dotted_begin(line: &Line<'_>, run: usize, dot: usize) -> usize {
    let mut begin = dot;
    while begin > run && dot - begin < 8 && words().beside_dot(letter(line, begin - 1)) {
        // A role or a title in front of the name may end in such a character.
        if begin < dot && ends(line, begin, &BEFORE) {
            break;
        }
        // "后来吐尔逊·买买提": the character is the end of a word.
        let word = begin < dot
            && begin >= run + 2
            && !words().foreign(letter(line, begin - 1))
            && !words().beside_dot(letter(line, begin - 2))
            && words()
                .word(line.folded_range(begin - 2, begin))
                .is_some_and(|(_, cost)| cost <= 11);
        if word {
            break;
        }
        begin -= 1;
    }
    if begin == dot {
        begin = dot.saturating_sub(2).max(run);
    }
    begin
}

/// Walks right from the dot, over further dots, to where the name ends.
fn dotted_end(line: &Line<'_>, dot: usize) -> usize {
    let mut to = dot + 1;
    let mut begin = to;
    while to < line.words.len() {
        if dotted(line, to) && to > begin {
            to += 1;
            begin = to;
            continue;
        }
        if !is_sign(line, to) || to - begin >= 8 || to > begin && !line.touches(to) {
            break;
        }
        if to > begin {
            let foreign = words().beside_dot(letter(line, to));
            // "·麦提斯迪克因家中藏书": a small word, unless the name goes on.
            let small = to - begin >= 2
                && "因于以来经曾都".contains(letter(line, to))
                && !words().foreign(letter(line, to + 1));
            if !foreign || small || to - begin >= 2 && word_begins(line, to) {
                break;
            }
        }
        to += 1;
    }
    to
}

/// Tells whether a word that is no part of a name begins at a character.
fn word_begins(line: &Line<'_>, at: usize) -> bool {
    let known = longest(
        line,
        at,
        &[
            Category::Title,
            Category::Role,
            Category::Office,
            Category::Kin,
            Category::Speech,
            Category::Passive,
            Category::Active,
            Category::State,
            Category::Ask,
            Category::And,
        ],
    );
    if known.is_some() {
        return true;
    }
    let next = letter(line, at + 1);
    if words().foreign(next) || !is_sign(line, at + 1) {
        return false;
    }
    // Where the next two characters are a word as well, this one may still be the name's.
    let pair = |from: usize| {
        words()
            .word(line.folded_range(from, from + 2))
            .filter(|(_, cost)| *cost <= 12)
    };
    pair(at).is_some() && pair(at + 1).is_none()
}

/// Tells whether a word of some categories ends before a word.
pub(crate) fn ends(line: &Line<'_>, at: usize, categories: &[Category]) -> bool {
    (1..=6).any(|back| {
        at.checked_sub(back).is_some_and(|from| {
            line.hits(from)
                .iter()
                .any(|hit| hit.to == at && categories.contains(&hit.category))
        })
    })
}

#[derive(Clone, Copy)]
struct Step {
    cost: i32,
    back: usize,
    what: What,
    support: i32,
}

/// Cuts one run of characters.
fn run(line: &Line<'_>, from: usize, to: usize, tokens: &mut Vec<Token>) {
    if from >= to {
        return;
    }
    let mut steps = vec![
        Step {
            cost: i32::MAX,
            back: 0,
            what: What::Unknown,
            support: 0,
        };
        to - from + 1
    ];
    if let Some(first) = steps.first_mut() {
        first.cost = 0;
    }
    let mut foreign_until = from;
    for at in from..to {
        let so_far = steps.get(at - from).map_or(0, |step| step.cost);
        let mut relax = |end: usize, cost: i32, what: What, support: i32| {
            if end > to {
                return;
            }
            if let Some(step) = steps.get_mut(end - from)
                && so_far + cost < step.cost
            {
                *step = Step {
                    cost: so_far + cost,
                    back: end - at,
                    what,
                    support,
                };
            }
        };
        plain(line, at, to, &mut relax);
        names(line, at, to, &mut relax);
        familiar(line, at, to, &mut relax);
        foreign(line, at, to, &mut foreign_until, &mut relax);
    }
    let mut path = Vec::new();
    let mut end = to;
    while end > from {
        let Some(step) = steps.get(end - from).copied() else {
            break;
        };
        let back = step.back.max(1);
        path.push(Token {
            from: end - back,
            to: end,
            what: step.what,
            support: step.support,
        });
        end -= back;
    }
    tokens.extend(path.into_iter().rev());
}

/// Words, places, and words of the lexicon.
fn plain(line: &Line<'_>, at: usize, to: usize, relax: &mut impl FnMut(usize, i32, What, i32)) {
    let single = words().word(line.folded_range(at, at + 1));
    relax(
        at + 1,
        single.map_or(UNKNOWN, |(_, cost)| cost),
        single.map_or(What::Unknown, |(sort, _)| What::Word(sort)),
        0,
    );
    for length in 2..=LONGEST_WORD.min(to - at) {
        if let Some((sort, cost)) = words().word(line.folded_range(at, at + length)) {
            let what = match sort {
                Sort::Place => What::Place,
                sort => What::Word(sort),
            };
            relax(at + length, cost, what, 0);
        }
    }
    for hit in line.hits(at) {
        let length = hit.to - at;
        if length >= 2 && hit.category != Category::Given {
            relax(hit.to, if length > 2 { 9 } else { 10 }, What::Known, 0);
        }
    }
    if let Some(place) = line.tongue.places.find(line, at)
        && place.to > at + 1
    {
        // "李文山": behind a family name it may be half of a name.
        let half = place.to == at + 2 && half_of_name(line, at);
        relax(place.to, if half { 14 } else { 9 }, What::Place, 0);
    }
}

/// Tells whether a family name that is no part of a word stands in front of two characters.
fn half_of_name(line: &Line<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| line.touches(at)) else {
        return false;
    };
    words()
        .family(letter(line, before))
        .is_some_and(|cost| cost <= 8)
        && !before.checked_sub(1).is_some_and(|from| {
            line.touches(before)
                && (words().word(line.folded_range(from, at)).is_some()
                    || line
                        .tongue
                        .places
                        .find(line, from)
                        .is_some_and(|place| place.to == at))
        })
}

/// Family names with given names, and with titles.
fn names(line: &Line<'_>, at: usize, to: usize, relax: &mut impl FnMut(usize, i32, What, i32)) {
    let first = letter(line, at);
    let family = words().family(first);
    let double = words().double(line.folded_range(at, at + 2));
    let mut families = Vec::new();
    if let Some(cost) = family {
        families.push((1, cost));
        // A wife may put her husband's family name before her own: "岑伍美娟".
        if let Some(second) = words().family(letter(line, at + 1)) {
            families.push((2, cost + second + 3));
        }
    }
    if let Some(cost) = double {
        families.push((2, cost));
    }
    if families.is_empty() {
        return;
    }
    // "其妻周一收到": a day of the week.
    if line.is(at, Category::Weekday) {
        return;
    }
    // "将于下周开庭": a week.
    if first == '周'
        && at > 0
        && line.touches(at)
        && matches!(
            line.lower(at - 1),
            "下" | "上" | "本" | "这" | "每" | "一" | "两" | "数" | "几" | "次" | "当" | "该"
        )
    {
        return;
    }
    let before = support_before(line, at);
    // "日向奎文区": most often a small word, where nothing before it speaks of a person.
    let small = before < 2
        && at > 0
        && line.touches(at)
        && is_sign(line, at - 1)
        && "于和向由从对与给为就连".contains(first);
    for (length, cost) in families {
        let cost = if small { cost + 6 } else { cost };
        let begin = at + length;
        if length == 1 || double.is_some() {
            titled(line, at, begin, to, cost, relax);
            withheld(line, begin, to, cost, relax);
        }
        let most = if length == 2 && double.is_none() {
            2..=2
        } else {
            1..=2
        };
        let mut given = 0;
        for letters in 1..=2usize {
            let here = begin + letters - 1;
            // "王浩三人": a number of people, not a name.
            let counts = "一二三四五六七八九十两等".contains(letter(line, here))
                && "人名位个二三四五六七八九十".contains(letter(line, here + 1));
            // "责编薛以宁": a small word may be part of a name where its bearer is announced.
            let small = SELDOM_GIVEN.contains(letter(line, here));
            let refused = NEVER_GIVEN.contains(letter(line, here))
                || small && (before < 3 || letters == 2 && support_behind(line, here + 1) < 1);
            if here >= to || counts || refused {
                break;
            }
            given += if small {
                8
            } else {
                words().given(letter(line, here))
            };
            if !most.contains(&letters) {
                continue;
            }
            let end = begin + letters;
            // Three frequent characters speak for themselves.
            let frequent = letters == 2 && cost <= 6 && given <= 14;
            let support = before + support_behind(line, end) + i32::from(frequent);
            relax(end, NAME + cost + given - support, What::Name, support);
        }
    }
}

/// "张先生".
fn titled(
    line: &Line<'_>,
    at: usize,
    begin: usize,
    to: usize,
    cost: i32,
    relax: &mut impl FnMut(usize, i32, What, i32),
) {
    // "值班警员": the character is part of another word.
    let part = at.checked_sub(1).is_some_and(|from| {
        line.touches(at) && words().word(line.folded_range(from, at + 1)).is_some()
    });
    if part && at + 1 == begin {
        return;
    }
    if at + 1 == begin
        && "于和向由从任何曾应经连时对而且但就都这那此等全单别并为与及以用谢"
            .contains(letter(line, at))
    {
        return;
    }
    if let Some(end) = longest(line, begin, &[Category::Title])
        && end <= to
        && longest(line, begin, &[Category::OrgHead, Category::Facility]) <= Some(end)
    {
        relax(end, NAME + cost, What::Titled, 5);
    }
}

/// Tells whether a word for two who are married stands here.
fn couple(line: &Line<'_>, at: usize) -> bool {
    matches!(line.folded_range(at, at + 2), "夫妇" | "夫妻" | "一家") && line.touches(at)
}

/// "老谭", "小梁", "阿珍": what neighbours call somebody, where a role or a couple speaks for it.
fn familiar(line: &Line<'_>, at: usize, to: usize, relax: &mut impl FnMut(usize, i32, What, i32)) {
    let end = at + 2;
    if end > to || !"老小阿".contains(letter(line, at)) {
        return;
    }
    let known = words()
        .family(letter(line, at + 1))
        .is_some_and(|cost| cost <= 9);
    let pair = words().word(line.folded_range(at, end)).is_some();
    let support = support_before(line, at) + support_behind(line, end);
    let alias = support_behind(line, end) == 6;
    if known && !pair && support >= 4 || alias {
        relax(end, NAME + 4, What::Name, support);
    }
}

/// Given names that are kept back: "王某", "李某某".
fn withheld(
    line: &Line<'_>,
    begin: usize,
    to: usize,
    cost: i32,
    relax: &mut impl FnMut(usize, i32, What, i32),
) {
    let mut end = begin;
    while end < to && end < begin + 3 && matches!(letter(line, end), '某' | '×' | '甲' | '乙') {
        end += 1;
    }
    if end > begin && letter(line, begin) == '某' {
        relax(end, NAME + cost, What::Name, 5);
    }
}

/// How much what stands before speaks for a name.
fn support_before(line: &Line<'_>, at: usize) -> i32 {
    if ends(line, at, &BEFORE) {
        return 4;
    }
    let Some(before) = at.checked_sub(1) else {
        return 1;
    };
    // "7. 杨再兴，琴师": an entry of a list.
    if before <= 2
        && matches!(line.word(before).kind, Kind::Mark('.' | ')' | '）' | '、'))
        && is_number(line, before)
    {
        return 3;
    }
    if !line.touches(at) {
        return 1;
    }
    // "我叫汤若棠", "一个名叫张三的人".
    if "叫".contains(letter(line, before))
        && at
            .checked_sub(2)
            .is_some_and(|from| "我他她名本".contains(letter(line, from)))
    {
        return 4;
    }
    match line.word(before).kind {
        Kind::Mark('、') => 3,
        Kind::Mark(':' | '：') if labelled(line, before) => 4,
        Kind::Mark(_) => 1,
        // "校对员", "护林员": whoever does this work.
        _ if letter(line, before) == '员' && before > 0 && is_sign(line, before - 1) => 3,
        _ if ends(line, at, &[Category::And]) => 2,
        _ if ends(
            line,
            at,
            &[Category::Passive, Category::Active, Category::Ask],
        ) =>
        {
            2
        }
        _ if letter(line, before) == '了' && ends(line, before, &[Category::Active]) => 2,
        _ if "对向将把让叫为是请由致给的".contains(letter(line, before)) => 1,
        _ => 0,
    }
}

/// Tells whether a number stands in front of a mark.
fn is_number(line: &Line<'_>, mark: usize) -> bool {
    mark.checked_sub(1)
        .is_some_and(|number| line.word(number).kind == Kind::Number)
}

/// Tells whether the words in front of a colon say that a name follows: "责编:", "姓名：".
fn labelled(line: &Line<'_>, colon: usize) -> bool {
    const LABELS: [&str; 18] = [
        "责编", "网编", "校对", "审核", "审校", "编审", "撰文", "撰稿", "摄影", "录入", "翻译",
        "编译", "主持", "姓名", "署名", "签名", "采写", "供稿",
    ];
    ends(line, colon, &BEFORE)
        || colon
            .checked_sub(2)
            .is_some_and(|from| LABELS.contains(&line.folded_range(from, colon)))
}

/// How much what stands behind speaks for a name.
fn support_behind(line: &Line<'_>, at: usize) -> i32 {
    let person = [
        Category::Title,
        Category::Role,
        Category::Office,
        Category::Kin,
    ];
    let body = [
        Category::OrgHead,
        Category::Organisation,
        Category::Facility,
    ];
    // "律师事务所" is no lawyer, and what stands before it no name.
    if longest(line, at, &body) > longest(line, at, &person) {
        return 0;
    }
    if line.is(at, Category::Title) {
        return 5;
    }
    if line.is_any(at, &[Category::Role, Category::Office, Category::Kin]) {
        return 2;
    }
    if couple(line, at) {
        return 4;
    }
    // "小雨（化名）".
    if matches!(line.word(at).kind, Kind::Mark('(' | '（'))
        && line.folded_range(at + 1, at + 3) == "化名"
    {
        return 6;
    }
    if at >= line.words.len() || !line.touches(at) {
        return 1;
    }
    if matches!(
        line.folded_range(at, at + 2),
        "有期" | "无期" | "死刑" | "拘役"
    ) {
        return 2;
    }
    match line.word(at).kind {
        Kind::Mark('、') => 3,
        Kind::Mark('(' | '（') => 2,
        Kind::Mark(_) => 1,
        _ if line.is_any(
            at,
            &[
                Category::Speech,
                Category::Passive,
                Category::Active,
                Category::State,
            ],
        ) =>
        {
            2
        }
        _ if line.is(at, Category::And) => 2,
        _ if "被遭获涉".contains(letter(line, at)) => 2,
        _ if "在于因是的曾已向对为等将没不也都".contains(letter(line, at)) => 1,
        _ => 0,
    }
}

/// A name of two halves of which only the second is known: "牧民洛绒达瓦".
fn half_known(
    line: &Line<'_>,
    at: usize,
    to: usize,
    relax: &mut impl FnMut(usize, i32, What, i32),
) {
    let support = support_before(line, at);
    if support < 3 || line.is(at, Category::Given) {
        return;
    }
    let first = (at..at + 2).all(|step| {
        step < to && words().beside_dot(letter(line, step)) && !word_begins(line, step)
    });
    if first
        && let Some(end) = longest(line, at + 2, &[Category::Given])
        && end <= to
        && end - at <= 6
    {
        relax(end, 10, What::Foreign, 4);
    }
}

/// Names from other languages without a dot: runs of characters that write foreign sounds.
fn foreign(
    line: &Line<'_>,
    at: usize,
    to: usize,
    until: &mut usize,
    relax: &mut impl FnMut(usize, i32, What, i32),
) {
    // Known given names, one to three of them.
    if let Some(end) = longest(line, at, &[Category::Given]) {
        let mut end = end;
        for _ in 0..3 {
            if end > to {
                break;
            }
            let support = support_before(line, at) + support_behind(line, end);
            // Two characters may be a word, a place or a part of something else.
            let cost = if end - at <= 2 { 14 - support } else { 9 };
            relax(end, cost, What::Foreign, 4);
            // Only one half of a longer name may be known: "仁青慈真".
            let rest = (end..end + 2).all(|step| {
                step < to && words().beside_dot(letter(line, step)) && !word_begins(line, step)
            });
            if rest && end - at == 2 && support_before(line, at) >= 4 {
                relax(end + 2, 10, What::Foreign, 4);
            }
            match longest(line, end, &[Category::Given]) {
                Some(next) => end = next,
                None => break,
            }
        }
    }
    half_known(line, at, to, relax);
    if !words().foreign(letter(line, at)) {
        return;
    }
    if *until <= at {
        let mut end = at;
        while end < to && words().foreign(letter(line, end)) {
            end += 1;
        }
        *until = end;
    }
    let before = support_before(line, at);
    let begins = before > 1 || at == 0 || !words().foreign(letter(line, at - 1));
    if !begins {
        return;
    }
    // "托克扎克镇": a place that is in no list.
    let to_division = (at + 2..=(*until).min(at + 8))
        .find(|end| end < &to && "镇乡村旗".contains(letter(line, *end)));
    if let Some(end) = to_division {
        let length = i32::try_from(end - at).unwrap_or(8);
        relax(end + 1, 7 + 2 * length, What::Place, 0);
    }
    for end in at + 3..=(*until).min(at + 8) {
        let whole = end == *until || word_begins(line, end);
        if !whole {
            continue;
        }
        let support = before + support_behind(line, end);
        if support < 3 {
            continue;
        }
        let length = i32::try_from(end - at).unwrap_or(8);
        relax(end, 8 + 4 * length - 2 * support, What::Foreign, support);
    }
}
