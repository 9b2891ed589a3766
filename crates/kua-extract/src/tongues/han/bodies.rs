//! Organisations, facilities and places of Chinese texts: a head word and what stands before it.

use super::super::lexicon::Category;
use super::super::line::{Kind, Line};
use super::super::names::{Candidate, Guess, quoted};
use super::cut::{Token, What};
use super::words::Sort;
use super::{is_sign, longest};

/// How many characters may stand before a head word.
const MOST_BEFORE: usize = 24;

/// Signs for divisions of a country, at the end of their names.
const DIVISIONS: &str = "省市县区州镇乡村旗盟";

/// Candidates, and which of them each word belongs to.
pub(crate) struct Claims {
    list: Vec<Candidate>,
    /// The number of a candidate and one, or zero.
    owner: Vec<usize>,
}

impl Claims {
    /// Adds a candidate; of two that overlap the longer one stays.
    fn push(&mut self, from: usize, to: usize, guess: Guess, weight: u32) {
        let longer = self
            .owner
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .any(|owner| {
                owner
                    .checked_sub(1)
                    .and_then(|number| self.list.get(number))
                    .is_some_and(|other| other.to - other.from > to - from)
            });
        if longer {
            return;
        }
        self.list.push(Candidate {
            from,
            to,
            guess,
            weight,
        });
        let number = self.list.len();
        for owner in self.owner.get_mut(from..to).unwrap_or_default() {
            *owner = number;
        }
    }

    /// Tells whether one of some words belongs to a candidate.
    pub(crate) fn taken(&self, from: usize, to: usize) -> bool {
        self.owner
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .any(|owner| *owner > 0)
    }

    /// Returns those that kept all their words.
    pub(crate) fn kept(self) -> impl Iterator<Item = Candidate> {
        let owner = self.owner;
        self.list
            .into_iter()
            .enumerate()
            .filter(move |(number, candidate)| {
                owner
                    .get(candidate.from..candidate.to)
                    .unwrap_or_default()
                    .iter()
                    .all(|owner| *owner == number + 1)
            })
            .map(|(_, candidate)| candidate)
    }
}

/// Finds organisations, facilities and places.
pub(crate) fn find(line: &Line<'_>, tokens: &[Token]) -> Claims {
    let mut found = Claims {
        list: Vec::new(),
        owner: vec![0; line.words.len()],
    };
    let cut = Cut::new(line, tokens);
    quotations(line, &mut found);
    for at in 0..line.words.len() {
        if let Some(to) = longest(line, at, &[Category::OrgHead]) {
            // "北京大学" is one word of the list.
            if let Some(from) = cut.whole(at, to) {
                found.push(from, to, Guess::Organisation, 5);
            }
            let from = cut.walk(at, Reach::Organisation);
            // "人权组织「笔与灯」": the name stands in the marks.
            let told = matches!(
                line.folded_range(at, to),
                "组织"
                    | "人权组织"
                    | "公益组织"
                    | "团契"
                    | "网站"
                    | "协会"
                    | "杂志"
                    | "期刊"
                    | "书店"
                    | "数据库"
                    | "项目"
            ) && matches!(
                line.word(to).kind,
                Kind::Mark('“' | '「' | '『' | '《' | '"')
            );
            if told {
                continue;
            }
            if from < at && (cut.proper(from, at) || cut.belongs(from, at, to)) {
                found.push(from, to, Guess::Organisation, 5);
            }
        }
        if let Some(to) = longest(line, at, &[Category::Organisation]) {
            // "喀什噶尔人权观察" is another one than "人权观察".
            let from = cut.walk(at, Reach::Organisation);
            let own = from < at
                && cut.tokens_from(from).is_some_and(|token| {
                    token.what == What::Place && !line.is(token.from, Category::Nation)
                });
            found.push(if own { from } else { at }, to, Guess::Organisation, 6);
        }
        if let Some(to) = longest(line, at, &[Category::Facility]) {
            let from = cut.walk(at, Reach::Facility);
            if from < at && cut.proper(from, at) {
                found.push(from, to, Guess::Place, 5);
            }
        }
    }
    cut.places(&mut found);
    found
}

/// Tells whether a sign joins two parts of one name: "记录与倡导中心".
fn joins(letter: char) -> bool {
    matches!(letter, '与' | '和' | '及' | '暨')
}

/// Names in marks beside a word for organisations: 「筆與自由」 behind 國際組織.
fn quotations(line: &Line<'_>, found: &mut Claims) {
    for at in 0..line.words.len() {
        let Some((from, to)) = quoted(line, at) else {
            continue;
        };
        let offence = longest(line, from, &[Category::Offence]).is_some()
            || line.folded_range(from, to) == "两会";
        if offence || to - from > 12 {
            continue;
        }
        let before = super::cut::ends(line, at, &[Category::OrgHead])
            || super::cut::ends(line, at, &[Category::OrgWord])
                && longest(line, from, &[Category::OrgHead]) != Some(from + 1);
        let inside = (from..to).any(|step| longest(line, step, &[Category::OrgHead]) == Some(to));
        // Who belongs to it stands right behind: 「夜讀會」召集人.
        let behind = line.is_any(
            to + 1,
            &[Category::OrgHead, Category::Role, Category::Office],
        );
        // 「边界纪录」公布: a short name in marks that says something.
        let says = (to + 1..to + 4)
            .take_while(|step| is_sign(line, *step))
            .any(|step| {
                line.is(step, Category::Speech)
                    || matches!(
                        line.folded_range(step, step + 2),
                        "公布" | "发布" | "发表" | "披露" | "发起" | "创办"
                    )
            })
            && (from..to).any(|step| line.is(step, Category::OrgWord));
        // 《边疆纪事》主编: a paper with people of its own.
        let paper = line.is_mark(at, '《')
            && matches!(
                line.folded_range(to + 1, to + 3),
                "主编" | "总编" | "记者" | "编辑" | "社长" | "杂志" | "报社" | "报道"
            );
        if paper && to - from <= 10 {
            found.push(from, to, Guess::Organisation, 5);
            continue;
        }
        let behind = behind || says;
        let named = !line.is_mark(at, '《') && to - from <= 10;
        if (before || behind) && named || inside && to - from >= 4 {
            found.push(from, to, Guess::Organisation, 5);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Organisation,
    Facility,
}

/// A line with its words, to be walked backwards.
struct Cut<'c, 't> {
    line: &'c Line<'t>,
    tokens: &'c [Token],
    /// The number of the token that ends before a word.
    ending: Vec<Option<usize>>,
}

impl<'c, 't> Cut<'c, 't> {
    fn new(line: &'c Line<'t>, tokens: &'c [Token]) -> Self {
        let mut ending = vec![None; line.words.len() + 1];
        for (number, token) in tokens.iter().enumerate() {
            if let Some(place) = ending.get_mut(token.to) {
                *place = Some(number);
            }
        }
        Self {
            line,
            tokens,
            ending,
        }
    }

    fn ending_at(&self, at: usize) -> Option<Token> {
        let number = (*self.ending.get(at)?)?;
        self.tokens.get(number).copied()
    }

    /// The begin of a frequent word that is the name of a body from its place to its head.
    fn whole(&self, head: usize, to: usize) -> Option<usize> {
        let token = self.ending_at(to)?;
        let word = matches!(token.what, What::Word(_) | What::Place) && token.from < head;
        let place = self.line.tongue.places.find(self.line, token.from)?;
        (word && place.to <= head).then_some(token.from)
    }

    /// "桥头教会的长老": a common word that a head and somebody who belongs to it make a name.
    fn belongs(&self, from: usize, head: usize, to: usize) -> bool {
        let of = to + usize::from(self.line.lower(to) == "的");
        let somebody =
            self.line.touches(to) && self.line.is_any(of, &[Category::Role, Category::Office]);
        let one = self.tokens_from(from).is_some_and(|token| {
            token.to == head
                && matches!(token.what, What::Word(Sort::Noun | Sort::Place))
                && !self.known(&token)
                && !self.refused(&token)
        });
        // "海峡通讯社": some heads make a name of any one word.
        let strong = [
            "通讯社",
            "日报",
            "晚报",
            "时报",
            "晨报",
            "周刊",
            "电视台",
            "新闻网",
            "出版社",
            "书店",
            "书屋",
            "律师事务所",
            "基金会",
            "笔会",
            "人权中心",
            "关怀网",
            "书院",
        ]
        .contains(&self.line.folded_range(head, to));
        let general = [
            "官方", "国营", "国家", "主流", "独立", "网络", "私营", "合作", "中央", "专业", "有关",
            "相关", "全球", "公立", "所属", "党媒", "外媒", "外国", "国外", "当地", "本地", "地方",
            "民间", "基层", "境外", "海外", "上级", "下级", "国内", "家乡", "城市", "农村", "社会",
            "政府", "大型", "小型", "官方", "私人", "民营", "地下", "外地", "母校", "母语", "贸易",
            "建筑",
        ];
        let apart = from == 0
            || !self.line.touches(from)
            || !is_sign(self.line, from - 1)
            || "在于到至由被向和与的".contains(self.sign(from - 1));
        (somebody || strong)
            && one
            && apart
            && !general.contains(&self.line.folded_range(from, head))
    }

    /// The token that begins at a word.
    fn tokens_from(&self, at: usize) -> Option<Token> {
        let number = self.tokens.partition_point(|token| token.from < at);
        self.tokens
            .get(number)
            .filter(|token| token.from == at)
            .copied()
    }

    fn sign(&self, at: usize) -> char {
        self.line.lower(at).chars().next().unwrap_or(' ')
    }

    /// Walks left from a head word over what belongs to its name.
    fn walk(&self, head: usize, reach: Reach) -> usize {
        let mut begin = head;
        let mut sure = head;
        let (mut nouns, mut unknown) = (0, 0);
        // Where "与" was passed: only a place or a nation at the beginning makes it part of a name.
        let mut joined: Option<(usize, usize)> = None;
        let most_nouns = if reach == Reach::Facility { 2 } else { 4 };
        while head - begin < MOST_BEFORE {
            let Some(token) = self.ending_at(begin) else {
                break;
            };
            if !self.line.touches(begin) || token.from >= begin {
                break;
            }
            let length = token.to - token.from;
            let last = self.sign(token.to - 1);
            let fits = match token.what {
                What::Place => true,
                What::Known => self.known(&token),
                What::Word(_) if length == 1 && reach == Reach::Organisation && joins(last) => {
                    let before = self.ending_at(token.from);
                    let behind = begin < head;
                    let part = before.is_some_and(|before| {
                        self.known(&before)
                            || before.to - before.from >= 2
                                && before.what == What::Word(Sort::Noun)
                                && !self.refused(&before)
                    });
                    if behind && part && joined.is_none() {
                        joined = Some((begin, sure));
                        true
                    } else {
                        false
                    }
                }
                // "黄南州同仁市": a small sign between a place and the rest of a name.
                What::Word(_)
                    if length == 1
                        && "同和于向".contains(last)
                        && begin < head
                        && self
                            .ending_at(token.from)
                            .is_some_and(|before| before.what == What::Place) =>
                {
                    true
                }
                What::Foreign => length <= 5 && token.support < 5 && begin < head,
                // "公民" is a frequent word, and a word of the names of bodies as well.
                What::Word(_) if length >= 2 && self.known(&token) => true,
                What::Word(Sort::Place | Sort::Noun | Sort::Quality) if length >= 2 => {
                    nouns += 1;
                    nouns <= most_nouns && !self.refused(&token)
                }
                What::Word(_) if length >= 2 && self.sign(token.from) == '第' => true,
                What::Word(_) | What::Unknown if length == 1 => {
                    if DIVISIONS.contains(last)
                        || self.known(&token)
                        || "第一二三四五六七八九十女男".contains(last)
                    {
                        true
                    } else {
                        unknown += 1;
                        unknown <= 3 && !self.refused(&token) && self.ordinary(last)
                    }
                }
                What::Name => {
                    // Two family names and two signs are more often an invented word.
                    unknown += length;
                    unknown <= 4 && token.support < 4
                }
                What::Other => {
                    self.line.is_word(token.from)
                        && self.line.word(token.from).capital
                        && !is_sign(self.line, token.from)
                }
                _ => false,
            };
            if !fits {
                break;
            }
            begin = token.from;
            // A lone verb or small word may be a sign of a name, where a place stands before it.
            let doubtful = length == 1
                && matches!(token.what, What::Word(Sort::Verb | Sort::Other))
                && !DIVISIONS.contains(last)
                && !self.known(&token)
                && !"第一二三四五六七八九十".contains(last);
            if !doubtful {
                sure = begin;
            }
        }
        if let Some((apart, sure_there)) = joined {
            let nation = self.tokens_from(begin).is_some_and(|first| {
                first.what == What::Place
                    || longest(self.line, begin, &[Category::Nation]) == Some(first.to)
            });
            if !nation {
                (begin, sure) = (apart, sure_there);
            }
        }
        let confirmed = sure == begin
            || begin == 0
            || !self.line.touches(begin)
            || self.ending_at(begin).is_some_and(|token| {
                matches!(token.what, What::Other)
                    || "在于到至往从由被".contains(self.sign(token.to - 1))
            });
        self.tidy(if confirmed { begin } else { sure }, head)
    }

    /// Tells whether something before the head is a name: "上级法院" is no court of its own.
    fn proper(&self, from: usize, head: usize) -> bool {
        let mut at = head;
        while at > from {
            let Some(token) = self.ending_at(at).filter(|token| token.from < at) else {
                return true;
            };
            let nation = [Category::Nation, Category::Organisation];
            let named = match token.what {
                // 香港 is a frequent word before it is a place.
                What::Word(_) if longest(self.line, token.from, &nation) == Some(token.to) => true,
                What::Place | What::Name | What::Unknown | What::Other => true,
                What::Word(_)
                    if matches!(
                        self.line.folded_range(token.from, token.to),
                        "西北"
                            | "东北"
                            | "西南"
                            | "东南"
                            | "中央"
                            | "华东"
                            | "华南"
                            | "华中"
                            | "华北"
                    ) =>
                {
                    true
                }
                What::Word(_) => {
                    token.to == token.from + 1 && !DIVISIONS.contains(self.sign(token.from))
                }
                // "草原之声人权中心".
                What::Known if self.sign(token.from) == '之' => token.from > from,
                What::Known => {
                    longest(self.line, token.from, &nation) == Some(token.to)
                        || matches!(
                            self.line.folded_range(token.from, token.to),
                            "国家" | "最高" | "全国"
                        )
                }
                _ => false,
            };
            if named {
                return true;
            }
            at = token.from;
        }
        false
    }

    /// Cuts off what may not begin a name: a division's sign, a lone unknown sign.
    fn tidy(&self, begin: usize, head: usize) -> usize {
        let mut begin = begin;
        while begin < head && DIVISIONS.contains(self.sign(begin)) && self.sign(begin) != '乡' {
            begin += 1;
        }
        // One unknown sign is no name of its own.
        if head - begin == 1 && !self.line.is(begin, Category::OrgWord) {
            return head;
        }
        begin
    }

    fn ordinary(&self, letter: char) -> bool {
        !"的了在是被和与及对向将把由从到为以就也都还再又这那其该此每各某等之所说称我你他她它们本使让给至于但因若如或而且并后前中外间时经未不没去来带送关押于致赶离有过虽约两二几请找见问讲想要抓搜查封看听写读打拿开完办做叫派遭拟做当".contains(letter)
    }

    /// Tells whether a word of the lexicon may stand inside the name of a body.
    fn known(&self, token: &Token) -> bool {
        let hits = self.line.hits(token.from);
        let here = |categories: &[Category]| {
            hits.iter()
                .any(|hit| hit.to == token.to && categories.contains(&hit.category))
        };
        here(&[
            Category::OrgWord,
            Category::OrgHead,
            Category::Organisation,
            Category::Facility,
            Category::Nation,
            Category::PlaceHead,
        ]) && !here(&[Category::Stop])
    }

    fn refused(&self, token: &Token) -> bool {
        self.line.hits(token.from).iter().any(|hit| {
            hit.to >= token.to
                && !matches!(
                    hit.category,
                    Category::OrgWord
                        | Category::OrgHead
                        | Category::Organisation
                        | Category::Facility
                        | Category::Nation
                        | Category::PlaceHead
                        | Category::Family
                        | Category::Given
                        | Category::Number
                )
        })
    }

    /// Places that the list of words has, and unknown ones with the sign of a division.
    fn places(&self, found: &mut Claims) {
        for (number, token) in self.tokens.iter().enumerate() {
            if token.what == What::Place {
                let to = self.division_behind(token.to);
                // "东亚区副总监": a part of somebody's office.
                let office = self.sign(to.saturating_sub(1)) == '区'
                    && matches!(
                        self.line.folded_range(token.from, token.from + 2),
                        "东亚"
                            | "亚洲"
                            | "亚太"
                            | "南亚"
                            | "中亚"
                            | "欧洲"
                            | "北美"
                            | "非洲"
                            | "中东"
                            | "中国"
                    );
                if office {
                    continue;
                }
                let gazetteer = self
                    .line
                    .tongue
                    .places
                    .find(self.line, token.from)
                    .is_some_and(|place| place.to == to);
                if !gazetteer {
                    found.push(token.from, to, Guess::Place, 4);
                }
            } else if let Some((from, to)) = self.unknown_place(number) {
                found.push(from, to, Guess::Place, 4);
            }
            let way = self.road(number).or_else(|| self.river(token.from));
            if let Some((from, to)) = way {
                found.push(from, to, Guess::Place, 4);
            }
        }
    }

    /// Returns the end of a place's name with the word for what kind of place it is.
    fn division_behind(&self, at: usize) -> usize {
        if let Some(to) = longest(self.line, at, &[Category::PlaceHead])
            && self.line.touches(at)
        {
            return to;
        }
        at
    }

    /// "在石河乡", "额敏县": one to three signs before the sign of a division, behind a place or preposition.
    fn unknown_place(&self, number: usize) -> Option<(usize, usize)> {
        let token = self.tokens.get(number)?;
        // "苍南县", where "南县" is a word as well.
        if token.to == token.from + 2
            && "县镇乡区市".contains(self.sign(token.from + 1))
            && matches!(token.what, What::Word(_) | What::Place)
            && self.line.touches(token.from)
            && let Some(first) = self.ending_at(token.from)
            && first.what == What::Unknown
            && first.to == first.from + 1
            && self
                .ending_at(first.from)
                .is_some_and(|before| before.what == What::Place)
        {
            return Some((first.from, token.to));
        }
        let sign = token.to == token.from + 1 && "县镇乡村区州市旗".contains(self.sign(token.from));
        let word = matches!(
            self.line.folded_range(token.from, token.to),
            "街道" | "苏木" | "嘎查" | "林场" | "团场" | "社区" | "新村"
        ) && self.line.lower(token.to) != "办";
        if !sign && !word {
            return None;
        }
        // "市公安局", "区人民法院" belong to what follows, "县里" is no name.
        let mut begin = token.from;
        let mut signs = 0;
        while let Some(before) = self.ending_at(begin) {
            let length = before.to - before.from;
            let fits = match before.what {
                What::Unknown => true,
                What::Word(Sort::Noun | Sort::Quality) => !self.refused(&before),
                What::Name | What::Foreign => before.support < 4,
                What::Word(_) => length == 1 && self.ordinary(self.sign(before.from)) && signs > 0,
                _ => false,
            };
            if !fits || signs + length > 4 || !self.line.touches(begin) {
                break;
            }
            begin = before.from;
            signs += length;
            if signs >= 2 && self.introduces_place(begin) {
                return Some((begin, token.to));
            }
        }
        None
    }

    /// Tells whether a place, the sign of a division or a preposition stands before a word.
    fn introduces_place(&self, begin: usize) -> bool {
        self.line.touches(begin)
            && self
                .ending_at(begin)
                .is_some_and(|before| match before.what {
                    What::Place => true,
                    _ => {
                        "在于到往从至抵赴省市区县州".contains(self.sign(before.to - 1))
                            && before.to - before.from <= 3
                    }
                })
    }

    /// "位于北京路", "在长安大街": up to four signs before a word for a road, behind a preposition or a place.
    fn road(&self, number: usize) -> Option<(usize, usize)> {
        const ROADS: [&str; 6] = ["路", "街", "大街", "大道", "胡同", "巷"];
        let token = self.tokens.get(number)?;
        let word = self.line.folded_range(token.from, token.to);
        if !ROADS.contains(&word) || !self.line.touches(token.from) {
            return None;
        }
        // "路上", "路人", "街边" name no road.
        if "上人边口过途由线面程透障费况".contains(self.sign(token.to))
            && self.line.touches(token.to)
        {
            return None;
        }
        let name = self.ending_at(token.from)?;
        let length = name.to - name.from;
        let fits = match name.what {
            What::Place | What::Foreign | What::Unknown => true,
            What::Word(Sort::Noun | Sort::Place | Sort::Quality) => !self.refused(&name),
            What::Name => name.support < 4,
            _ => false,
        };
        if !fits || !(2..=4).contains(&length) {
            return None;
        }
        let introduced = self.line.touches(name.from)
            && name.from > 0
            && ("在于到往从至赴沿经".contains(self.sign(name.from - 1))
                || DIVISIONS.contains(self.sign(name.from - 1))
                || self
                    .ending_at(name.from)
                    .is_some_and(|before| before.what == What::Place));
        introduced.then_some((name.from, token.to))
    }

    /// "盘龙江下游": two signs before the sign of a river that has banks or a course.
    fn river(&self, at: usize) -> Option<(usize, usize)> {
        let course = matches!(
            self.line.folded_range(at, at + 2),
            "上游" | "中游" | "下游" | "沿岸" | "流域" | "两岸" | "河畔" | "江畔" | "岸边"
        );
        if !course || !self.line.touches(at) {
            return None;
        }
        let head = at.checked_sub(1)?;
        if !"江河湖溪".contains(self.sign(head)) {
            return None;
        }
        let begin = (head.saturating_sub(2)..head)
            .rev()
            .take_while(|step| {
                is_sign(self.line, *step)
                    && self.line.touches(step + 1)
                    && self.ordinary(self.sign(*step))
            })
            .last()?;
        Some((begin, at))
    }
}
