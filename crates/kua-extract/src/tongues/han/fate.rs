//! What a Chinese clause says of deeds: whether something happened, and where the one stands to whom.

use super::super::lexicon::{Category, Hit};
use super::super::line::{Kind, Line};
use super::super::story::Party;
use super::{is_sign, longest};

/// How far back a clause is looked at, in characters.
const CLAUSE: usize = 24;

/// Tells whether a word for a deed is only part of another word or of a wish.
///
/// "判决书" is a paper, "逮捕令" another; "最高可判处" says what the law allows; between 《 and 》
/// stands a title; "要求：甲；乙" asks for all that follows.
pub(crate) fn is_no_deed(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    papers(line, trigger)
        || titled(line, begin, trigger)
        || allowed(line, begin, trigger)
        || anybody(line, trigger)
        || asked(line, begin, trigger)
        || likened(line, trigger)
        || called_for(line, begin, trigger)
}

/// "形同强迫失踪": it is said to be like it.
fn likened(line: &Line<'_>, trigger: &Hit) -> bool {
    (2..=4).any(|length| {
        trigger.from.checked_sub(length).is_some_and(|from| {
            matches!(
                line.folded_range(from, trigger.from),
                "形同"
                    | "等同"
                    | "等于"
                    | "如同"
                    | "相当于"
                    | "无异于"
                    | "等同于"
                    | "有如"
                    | "防止"
                    | "避免"
                    | "免于"
                    | "停止"
                    | "阻止"
                    | "反对"
            )
        })
    })
}

/// "第三，无罪释放某人": nobody does it, so it is what is asked for.
fn called_for(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    const HOW: [&str; 10] = [
        "立即",
        "立刻",
        "马上",
        "尽快",
        "无条件",
        "无罪",
        "即时",
        "早日",
        "请",
        "须",
    ];
    if trigger.value != "release" || trigger.category == Category::Noun {
        return false;
    }
    let mut at = clause_begin(line, begin, trigger.from);
    // "第三，": the third of what is asked for.
    let numbered = at >= 3 && line.lower(at - 3) == "第";
    let opens = numbered || at == begin && trigger.category == Category::Active;
    let first = at;
    while at < trigger.from {
        let how = HOW
            .iter()
            .find(|how| line.folded_range(at, at + how.chars().count()) == **how);
        match how {
            Some(how) => at += how.chars().count(),
            None => return false,
        }
    }
    opens || at > first
}

fn papers(line: &Line<'_>, trigger: &Hit) -> bool {
    if !line.touches(trigger.to) {
        return false;
    }
    let next = line.lower(trigger.to);
    let pair = line.folded_range(trigger.to, trigger.to + 2);
    is_sign(line, trigger.to)
        && ("书证令权率状案".contains(next)
            || matches!(
                pair,
                "期间" | "必要" | "期限" | "措施" | "手续" | "记录" | "笔录" | "条件" | "制度" | "提出" | "通知"
            ))
        // "拘留证" is a paper, "逮捕证人" a deed.
        && !matches!(pair, "证人" | "书商" | "书记" | "书店")
}

/// "被关押的人": nobody whom the text speaks of.
fn anybody(line: &Line<'_>, trigger: &Hit) -> bool {
    // "被关押者" are people, "被捕" is a deed.
    if line.lower(trigger.to) == "者" && line.touches(trigger.to) {
        return true;
    }
    line.lower(trigger.to) == "的"
        && longest(line, trigger.to + 1, &[Category::People])
            .is_some_and(|to| !line.touches(to) || !is_sign(line, to))
}

fn titled(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    (trigger.from.saturating_sub(CLAUSE).max(begin)..trigger.from)
        .rev()
        .find_map(|at| match line.word(at).kind {
            Kind::Mark('《') => Some(true),
            Kind::Mark('》') => Some(false),
            _ => None,
        })
        .unwrap_or_default()
}

fn allowed(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    let from = trigger.from.saturating_sub(4).max(begin);
    let law = (from..trigger.from).any(|at| {
        matches!(
            line.folded_range(at, at + 2),
            "最高" | "最多" | "可以" | "可能"
        ) && line.lower(at + 2) != "人"
    });
    // "最高可处监禁两年及罚款", "指定监居最长可达六个月".
    let clause = clause_begin(line, begin, trigger.from);
    let highest = (clause..trigger.from).any(|at| {
        matches!(line.folded_range(at, at + 2), "最高" | "最多")
            && "可处判刑罚".contains(line.lower(at + 2))
    });
    let longest = (trigger.to..trigger.to + 3)
        .any(|at| matches!(line.folded_range(at, at + 2), "最长" | "最多" | "最高"));
    law || highest
        || longest
        || line.lower(trigger.from.saturating_sub(1)) == "可" && trigger.from > begin
}

fn asked(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    let told = line.lower(trigger.to) == "的" || line.lower(trigger.from) == "被";
    let mut clause = true;
    for at in (trigger.from.saturating_sub(90).max(begin)..trigger.from).rev() {
        match line.word(at).kind {
            Kind::Mark('，' | ',' | '；' | ';' | '。') => {
                // "呼吁公布甲的下落,并释放乙": the wish goes on.
                clause &= matches!(line.lower(at + 1), "并" | "且" | "及");
            }
            Kind::Mark(':' | '：') if super::cut::ends(line, at, &[Category::Ask]) => return true,
            _ => {}
        }
        let near = clause && trigger.from - at <= CLAUSE;
        if near && !told && line.is(at, Category::Ask) {
            return true;
        }
    }
    false
}

/// Returns the first word of the clause that a word stands in.
pub(crate) fn clause_begin(line: &Line<'_>, begin: usize, at: usize) -> usize {
    (at.saturating_sub(2 * CLAUSE).max(begin)..at)
        .rev()
        .find(|step| {
            matches!(
                line.word(*step).kind,
                Kind::Mark('，' | ',' | '；' | ';' | '。' | '：' | ':')
            )
        })
        .map_or(begin, |step| step + 1)
}

/// Finds the sign that says what is done to the one before it: "被" of "被警方带走".
///
/// Whoever stands behind it did it.
pub(crate) fn passive_sign(line: &Line<'_>, clause: usize, trigger: &Hit) -> Option<usize> {
    (clause..=trigger.from).rev().find(|at| {
        matches!(line.lower(*at), "被" | "遭" | "由" | "让")
            && line.folded_range(*at, at + 2) != "被告"
            && !is_part(line, *at)
    })
}

/// Finds the sign that the one who suffers stands behind: "将" of "警方将张三带走".
pub(crate) fn object_sign(line: &Line<'_>, clause: usize, trigger: &Hit) -> Option<usize> {
    (clause..trigger.from)
        .rev()
        .find(|at| matches!(line.lower(*at), "将" | "把") && !is_part(line, *at))
}

/// Tells whether a sign is only part of a longer word: "理由", "将军", "自由".
fn is_part(line: &Line<'_>, at: usize) -> bool {
    let words = super::words::words();
    let before = at > 0
        && words
            .word(line.folded_range(at - 1, at + 1))
            .is_some_and(|(_, cost)| cost <= 11);
    let behind = words
        .word(line.folded_range(at, at + 2))
        .is_some_and(|(_, cost)| cost <= 11);
    before || behind
}

/// Tells whether what is said in front of somebody is said of him: "被关押的诗人张三".
pub(crate) fn said_before(line: &Line<'_>, trigger: &Hit, person: usize) -> bool {
    // "被判刑六年的诗人": how long may stand between.
    let of = (trigger.to..trigger.to + 9)
        .take_while(|at| is_sign(line, *at) || matches!(line.word(*at).kind, Kind::Number))
        .find(|at| line.lower(*at) == "的");
    of.is_some_and(|of| {
        person > of
            && person - of <= 10
            && (of + 1..person).all(|at| is_sign(line, at))
            && !(of + 1..person).any(|at| {
                line.is_any(
                    at,
                    &[
                        Category::Speech,
                        Category::Passive,
                        Category::Ask,
                        Category::Pronoun,
                        Category::Authority,
                    ],
                )
            })
    })
}

/// Tells whether somebody is called by a family name and his office: "某官", the judge.
pub(crate) fn is_judge(line: &Line<'_>, party: &Party) -> bool {
    let name = line.folded_range(party.from, party.to);
    (2..=3).contains(&(party.to - party.from)) && name.ends_with('官')
}

/// Tells whether somebody speaks: a verb of speech stands in the clause before anything happens to him.
pub(crate) fn speaks(line: &Line<'_>, to: usize) -> bool {
    for at in to..to + 10 {
        if !line.touches(at) && at > to || !line.is_word(at) {
            return false;
        }
        if matches!(line.lower(at), "被" | "遭") || line.is(at, Category::Passive) {
            return false;
        }
        let end = longest(line, at, &[Category::Speech]);
        // "问话" and "问题" are no speech.
        let other = line.lower(at) == "问" && "话题卷候".contains(line.lower(at + 1))
            || line.lower(at) == "讲"
                && is_sign(line, at + 1)
                && !"到起述了".contains(line.lower(at + 1));
        let deed = longest(line, at, &[Category::Active, Category::State]);
        if end.is_some() && !other && end >= deed {
            return true;
        }
    }
    false
}

/// "姐姐近日得知，他早在2019年被判刑": whoever learns something learns it of somebody else.
pub(crate) fn learns(line: &Line<'_>, to: usize) -> bool {
    (to..to + 10)
        .take_while(|at| {
            (line.touches(*at) || *at == to)
                && (line.is_word(*at) || matches!(line.word(*at).kind, Kind::Number))
                && !matches!(line.lower(*at), "被" | "遭")
        })
        .any(|at| {
            matches!(
                line.folded_range(at, at + 2),
                "得知"
                    | "获悉"
                    | "听说"
                    | "发现"
                    | "证实"
                    | "透露"
                    | "得悉"
                    | "打听"
                    | "确认"
                    | "收到"
            )
        })
}

/// Finds where the words for one relative without a name begin and end: "我的弟弟", "其妻".
///
/// Returns the first word, the first word of what the relative is called, and the word behind.
pub(crate) fn relative(line: &Line<'_>, at: usize) -> Option<(usize, usize, usize)> {
    let to = longest(line, at, &[Category::Kin])?;
    let called = line.folded_range(at, to);
    // These are several, or nobody knows which.
    if matches!(
        called,
        "家属" | "亲属" | "家人" | "亲人" | "亲戚" | "兄弟" | "姐妹" | "父母" | "双亲" | "岳父母"
    ) {
        return None;
    }
    let of = |step: usize| line.lower(step) == "的" && is_sign(line, step);
    let owner = match at.checked_sub(1) {
        Some(before) if of(before) => before,
        _ => at,
    };
    let pronoun = (1..=2).find(|back| {
        owner.checked_sub(*back).is_some_and(|from| {
            line.hit(from, Category::Pronoun)
                .is_some_and(|hit| hit.to == owner)
        })
    });
    let from = match pronoun {
        Some(back) => owner - back,
        None => at,
    };
    // "马如海之妻," stands beside a name and says who it is.
    (line.touches(to) && is_sign(line, to)).then_some((from, at, to))
}

/// Finds where the words for the one who tells begin, before a name: "我叫", "我是牧民".
pub(crate) fn introduces(line: &Line<'_>, name: usize) -> Option<usize> {
    let me = (name.saturating_sub(9)..name).rev().find(|at| {
        line.hit(*at, Category::Pronoun)
            .is_some_and(|hit| hit.value == "me")
    })?;
    let hit = line.hit(me, Category::Pronoun)?;
    let verb = [
        ("名叫", 2),
        ("叫", 1),
        ("是", 1),
        ("名字叫", 3),
        ("的名字叫", 4),
    ]
    .iter()
    .find(|(words, length)| line.folded_range(hit.to, hit.to + length) == *words)
    .map(|(_, length)| hit.to + length)?;
    let mut at = verb;
    while at < name {
        at = longest(
            line,
            at,
            &[
                Category::Role,
                Category::Nation,
                Category::Office,
                Category::People,
            ],
        )
        .or_else(|| line.tongue.places.find(line, at).map(|place| place.to))?;
    }
    (at == name).then_some(me)
}

/// Tells whether "我" stands for one person: "我们", "我国" do not.
pub(crate) fn is_me(line: &Line<'_>, at: usize, to: usize) -> bool {
    to - at > 1 || !line.touches(to) || !"们方国市省县院局区州校党军社会网".contains(line.lower(to))
}
