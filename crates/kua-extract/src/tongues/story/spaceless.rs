//! Who is meant, and who suffers, where names have no blanks inside.

use kua_core::proposal::PersonClass;

use super::super::han::{self, fate};
use super::super::lexicon::{Category, Hit};
use super::super::line::{Kind, Line};
use super::super::names::ends_here;
use super::super::registry::Item;
use super::{Memory, Party, Scene, Who, described, speaks};
use crate::draft::{Draft, DraftNumber, DraftValue};

/// Finds whom "前者" and "后者" mean: the first and the second of the last two persons before.
///
/// Returns the word behind as well, also where nobody is meant.
pub(super) fn of_two(
    line: &Line<'_>,
    at: usize,
    items: &[Item],
    drafts: &mut [Draft],
) -> Option<(Option<Party>, usize)> {
    let back = match line.folded_range(at, at + 2) {
        "前者" => 2,
        "后者" => 1,
        _ => return None,
    };
    let to = at + 2;
    let next = items.partition_point(|item| item.from < at);
    let number = items
        .get(next.saturating_sub(6)..next)
        .unwrap_or_default()
        .iter()
        .rev()
        .filter(|item| drafts.get(item.draft).is_some_and(Draft::is_person))
        .nth(back - 1)
        .map(|item| item.draft);
    let party = number.map(|number| {
        if let Some(draft) = drafts.get_mut(number) {
            draft.refer(line.span(at, to));
        }
        Party {
            from: at,
            to,
            who: Who::Person(number),
        }
    });
    Some((party, to))
}

/// Finds a relative without a name, or the one whom the text calls so elsewhere.
///
/// "我的弟弟" is whoever was introduced as a younger brother, where there is one.
pub(super) fn relative(
    line: &Line<'_>,
    at: usize,
    items: &[Item],
    memory: &Memory,
    drafts: &mut [Draft],
) -> Option<(Party, usize)> {
    let (from, called, to) = fate::relative(line, at)?;
    // The name may stand right behind: "妻子、律师王芳".
    let next = items.partition_point(|item| item.from < to);
    let named = items.get(next).is_some_and(|item| {
        item.from - to <= 6
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && (to..item.from).all(|step| {
                line.is_word(step) && line.lower(step) != "的"
                    || matches!(line.word(step).kind, Kind::Mark('、'))
            })
            && (item.from == to || described(line, to, item.from))
    });
    let inside = next
        .checked_sub(1)
        .and_then(|last| items.get(last))
        .is_some_and(|item| item.to > from);
    if named || inside {
        return None;
    }
    let who = match memory.relatives.get(line.folded_range(called, to)) {
        Some(Some(number)) => {
            if let Some(draft) = drafts.get_mut(*number) {
                draft.refer(line.span(from, to));
            }
            Who::Person(*number)
        }
        _ => match told_by_kin(line.folded_range(called, to), from == called, memory) {
            Some(number) => {
                if let Some(draft) = drafts.get_mut(number) {
                    draft.refer(line.span(from, to));
                }
                Who::Person(number)
            }
            None => Who::Group(1),
        },
    };
    Some((Party { from, to, who }, to))
}

/// Finds the one whom the story is about behind a word that his own relative calls him by: where
/// "姐姐古丽" tells, "弟弟" is whoever was told of before. Nobody, where it is "his" brother.
fn told_by_kin(called: &str, bare: bool, memory: &Memory) -> Option<DraftNumber> {
    let [told] = memory.last_named.as_slice() else {
        return None;
    };
    let speaks = memory.relatives.iter().any(|(kin, who)| {
        who.is_some_and(|who| who != *told) && counterpart(kin).contains(&called)
    });
    (bare && speaks).then_some(*told)
}

/// Remembers who is introduced as whose relative.
pub(crate) fn relatives(line: &Line<'_>, items: &[Item], memory: &mut Memory, drafts: &[Draft]) {
    if !line.tongue.manner.spaceless {
        super::kin::relatives(line, items, memory, drafts);
        return;
    }
    for item in items {
        if !drafts.get(item.draft).is_some_and(Draft::is_person) {
            continue;
        }
        counterparts(line, item, memory);
        let kin = (2..=4).find_map(|back| {
            let from = item.from.checked_sub(back)?;
            line.hits(from)
                .iter()
                .any(|hit| hit.to == item.from && hit.category == Category::Kin)
                .then(|| line.folded_range(from, item.from).to_owned())
        });
        let Some(kin) = kin else { continue };
        // Two brothers: nobody knows which of them is meant.
        memory
            .relatives
            .entry(kin)
            .and_modify(|known| {
                if *known != Some(item.draft) {
                    *known = None;
                }
            })
            .or_insert(Some(item.draft));
    }
}

/// What those are called whose relatives somebody is: whoever has a wife is the husband.
fn counterpart(kin: &str) -> &'static [&'static str] {
    match kin {
        "妻子" | "太太" | "妻" | "老婆" | "爱人" | "之妻" | "夫人" | "其妻" => {
            &["丈夫", "老公", "先生"]
        }
        "丈夫" | "老公" | "之夫" => &["妻子", "太太", "老婆"],
        "女儿" | "儿子" | "长子" | "长女" | "次子" | "次女" | "之子" | "之女" | "其子" | "其女"
        | "大女儿" | "大儿子" | "小女儿" | "小儿子" => {
            &["父亲", "爸爸", "母亲", "妈妈"]
        }
        "父亲" | "母亲" | "爸爸" | "妈妈" | "之母" | "之父" | "其父" | "其母" => {
            &["儿子", "女儿", "孩子"]
        }
        "姐姐" | "妹妹" | "哥哥" | "弟弟" | "胞姐" | "胞妹" | "胞兄" | "胞弟" | "姊姊" => {
            &["弟弟", "哥哥", "妹妹", "姐姐"]
        }
        _ => &[],
    }
}

/// Remembers who is meant by "丈夫" where "张三的妻子" or "张三与妻子李四" stands.
fn counterparts(line: &Line<'_>, item: &Item, memory: &mut Memory) {
    let mut at = item.to;
    let mut joined = false;
    while at < item.to + 7 && at < line.words.len() {
        let kin = line
            .hits(at)
            .iter()
            .filter(|hit| hit.category == Category::Kin)
            .max_by_key(|hit| hit.to)
            .filter(|_| joined || at == item.to);
        if let Some(hit) = kin {
            for called in counterpart(line.folded_range(at, hit.to)) {
                memory
                    .relatives
                    .entry((*called).to_owned())
                    .and_modify(|known| {
                        if *known != Some(item.draft) {
                            *known = None;
                        }
                    })
                    .or_insert(Some(item.draft));
            }
            return;
        }
        joined = match line.lower(at) {
            "的" | "与" | "和" | "及" | "左" | "右" | "中" | "之" => true,
            _ if matches!(line.word(at).kind, Kind::Mark('(' | ')' | '（' | '）')) => true,
            _ => return,
        };
        at += 1;
    }
}

/// Finds whom "he" means where names have no blanks inside: the last one who is told of before it.
pub(super) fn recent(
    scene: &Scene<'_, '_>,
    pronoun: &Party,
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let line = scene.line;
    if !line.tongue.manner.spaceless {
        return None;
    }
    let (begin, _) = line.sentence_of(pronoun.from);
    scene
        .parties
        .iter()
        .rev()
        .filter(|party| {
            // "第三人为X，她翌日获释": in an earlier clause of the same sentence.
            let clause = (party.to..pronoun.from)
                .any(|at| matches!(line.word(at).kind, Kind::Mark('，' | ',' | '；')));
            party.to <= begin || party.to <= pronoun.from && clause
        })
        .find_map(|party| match party.who {
            // A relative who speaks tells of "him", and an official does it.
            Who::Person(number)
                if !speaks(line, party)
                    && !fate::learns(line, party.to)
                    && !han::is_owner(line, party.to)
                    && !drafts.get(number).is_some_and(|draft| match draft.value {
                        DraftValue::Person { class, .. } => {
                            class == PersonClass::Official
                                || class == PersonClass::Relative
                                    && memory.tellers.contains(&number)
                        }
                        _ => false,
                    }) =>
            {
                Some(number)
            }
            _ => None,
        })
}

/// Tells whether a sign stands before somebody that makes him no subject: "给一名阿訇", "在她".
fn aside(line: &Line<'_>, party: &Party, deed: usize) -> bool {
    let Some(before) = party
        .from
        .checked_sub(1)
        .filter(|_| line.touches(party.from))
    else {
        return false;
    };
    match line.lower(before) {
        "给" | "替" | "为" | "帮" | "向" | "对" | "跟" | "陪" => true,
        // "在她服刑期间病逝": what happened to her ends with the words for the time.
        "在" | "当" | "于" | "因" => (party.to..deed).any(|at| {
            matches!(line.lower(at), "时" | "后" | "前" | "而")
                || matches!(line.folded_range(at, at + 2), "期间" | "之际")
        }),
        _ => false,
    }
}

/// Chooses to whom something happened where signs say on which side of a verb its object stands.
pub(super) fn victim<'p>(
    line: &Line<'_>,
    begin: usize,
    trigger: &Hit,
    choice: &[&'p Party],
) -> Option<&'p Party> {
    let clause = fate::clause_begin(line, begin, trigger.from);
    // A relative without a name is spoken of in one clause only.
    let passing = |party: &Party| {
        party.who == Who::Group(1)
            && party.to <= clause
            && ends_here(line, party.to, &[Category::Kin])
    };
    let last_before = |from: usize, to: usize| {
        let fits = |party: &&Party| party.from >= from && party.to <= to && !passing(party);
        let last = choice
            .iter()
            .copied()
            .filter(fits)
            .max_by_key(|party| party.to)?;
        // "丈夫张三在她服刑期间病逝", "他因给阿訇看病而被抓": who stands behind such a sign is no subject.
        if !aside(line, last, trigger.from) {
            return Some(last);
        }
        let clause = fate::clause_begin(line, begin, last.from);
        choice
            .iter()
            .copied()
            .filter(fits)
            .filter(|party| {
                party.from >= clause && party.to < last.from && !aside(line, party, trigger.from)
            })
            .max_by_key(|party| party.to)
            .or(Some(last))
    };
    let right = choice
        .iter()
        .copied()
        .filter(|party| party.from >= trigger.to)
        .min_by_key(|party| party.from);
    if trigger.category == Category::Noun {
        return last_before(begin, trigger.from)
            .filter(|party| trigger.from - party.to <= 5)
            .or(right.filter(|party| party.from - trigger.to <= 3));
    }
    if let Some(told) = right.filter(|party| fate::said_before(line, trigger, party.from)) {
        return Some(told);
    }
    if let Some(sign) = fate::object_sign(line, clause, trigger)
        && let Some(object) = choice
            .iter()
            .copied()
            .find(|party| party.from > sign && party.to <= trigger.from)
    {
        return Some(object);
    }
    // "法院开庭,判处甲三年": who is tried stands behind the words for the sentence.
    if trigger.value == "trial"
        && last_before(clause, trigger.from).is_none()
        && let Some(tried) = right.filter(|party| {
            party.from - trigger.to <= 40
                && (trigger.to..party.from).any(|at| {
                    line.hits(at).iter().any(|hit| {
                        hit.category == Category::Active
                            && matches!(hit.value, "sentence" | "conviction")
                    })
                })
        })
    {
        return Some(tried);
    }
    let passive = fate::passive_sign(line, clause, trigger);
    if trigger.category == Category::Active && passive.is_none() {
        let object = right.filter(|party| {
            party.from - trigger.to <= 14
                && !(trigger.to..party.from).any(|at| {
                    matches!(
                        line.word(at).kind,
                        Kind::Mark('，' | ',' | '；' | '。' | '：')
                    )
                })
        });
        if object.is_some() {
            return object;
        }
    }
    // Whoever stands behind "被" did it.
    let until = passive.unwrap_or(trigger.from);
    // Nobody in the next clause suffers what this one tells: "家里被抄,女儿哭了".
    last_before(begin, until).or(right.filter(|party| {
        party.from - trigger.to <= 10
            && !(trigger.to..party.from).any(|at| {
                matches!(
                    line.word(at).kind,
                    Kind::Mark('，' | ',' | '；' | '。' | '：')
                ) || !line.touches(at)
            })
            && line.touches(party.from)
    }))
}
