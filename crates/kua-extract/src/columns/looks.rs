//! What a column can be, by the looks of its cells.

use kua_core::list::ColumnRole;
use kua_core::reading::{CellKind, TableCell};
use kua_names::script::Script;

use super::dates::{Orders, looks_dated, looks_like_a_year};
use super::numbers::looks_like_one;
use super::terms;
use super::words::{Said, folded, is_han, words};

/// What the cells of a column look like, as counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Looks {
    /// Cells that hold anything.
    pub(super) filled: usize,
    pub(super) dates: usize,
    pub(super) years: usize,
    pub(super) ids: usize,
    pub(super) sexes: usize,
    pub(super) articles: usize,
    pub(super) terms: usize,
    pub(super) ages: usize,
    pub(super) links: usize,
    /// Numbers that go up by one.
    pub(super) steps: usize,
    /// Names of more than one word, and of one.
    pub(super) full_names: usize,
    pub(super) single_names: usize,
    pub(super) numbers: usize,
    /// Years that its dates are of, summed up.
    years_sum: i64,
    years_count: i64,
    pub(super) script: Option<Script>,
    pub(super) orders: Orders,
    before: Option<i64>,
    scripts: Vec<(Script, usize)>,
}

impl Looks {
    pub(super) fn see(&mut self, cell: &TableCell, row: u64) {
        let text = cell.text.trim();
        if text.is_empty() || matches!(cell.kind, CellKind::Fault | CellKind::CoveredBy { .. }) {
            return;
        }
        let word = folded(text);
        if words().says(&word, Said::Nothing) {
            return;
        }
        self.filled += 1;
        let number: Option<i64> = text.parse().ok();
        self.numbers += usize::from(number.is_some());
        if let (Some(number), Some(before)) = (number, self.before) {
            self.steps += usize::from(number == before + 1);
        }
        self.before = number.or(self.before);
        let is_age = number.is_some_and(|number| (1..=110).contains(&number));
        self.ages += usize::from(is_age && text.len() <= 3);
        let is_sex = words().says(&word, Said::Female) || words().says(&word, Said::Male);
        self.sexes += usize::from(is_sex);
        self.links += usize::from(text.starts_with("http") || text.starts_with("www."));
        if self.see_date(cell, text, row) {
            return;
        }
        if looks_like_one(text) {
            self.ids += 1;
            return;
        }
        let is_article = is_article(text);
        self.articles += usize::from(is_article);
        self.terms += usize::from(!is_article && terms::read(text, false).is_some());
        match name_words(text) {
            0 => {}
            1 => self.single_names += 1,
            _ => self.full_names += 1,
        }
        if let Some(script) = Script::most(text) {
            match self.scripts.iter_mut().find(|(other, _)| *other == script) {
                Some((_, count)) => *count += 1,
                None => self.scripts.push((script, 1)),
            }
        }
    }

    fn see_date(&mut self, cell: &TableCell, text: &str, row: u64) -> bool {
        let year = match &cell.kind {
            CellKind::Date(edtf) => {
                self.dates += 1;
                edtf.earliest().map(|day| day.year())
            }
            CellKind::NoDay => {
                self.dates += 1;
                None
            }
            _ if looks_like_a_year(text) => {
                self.years += 1;
                text.get(..4).and_then(|year| year.parse().ok())
            }
            _ if looks_dated(text) => {
                self.dates += 1;
                self.orders.count(text, row);
                let groups = text.split(|c: char| !c.is_ascii_digit());
                groups
                    .filter(|group| group.len() == 4)
                    .find_map(|year| year.parse().ok())
            }
            _ => return false,
        };
        if let Some(year) = year {
            self.years_sum += i64::from(year);
            self.years_count += 1;
        }
        true
    }

    pub(super) fn settle(&mut self) {
        let most = self.scripts.iter().max_by_key(|(_, count)| *count);
        self.script = most.map(|(script, _)| *script);
    }

    /// Returns the year around which its dates lie.
    pub(super) fn mean_year(&self) -> Option<i64> {
        (self.years_count > 0).then(|| self.years_sum / self.years_count)
    }

    /// Says in how many of its cells a role fits; none where looks say nothing of it.
    pub(super) fn fits(&self, role: ColumnRole) -> Option<usize> {
        use ColumnRole as R;
        Some(match role {
            R::Birth => self.dates + self.years,
            R::Arrest | R::Release | R::Death | R::SentenceDate | R::OtherDate => {
                self.dates + self.years
            }
            R::Sex => self.sexes,
            R::Age => self.ages,
            R::IdNumber => self.ids,
            R::FullName | R::OtherScript | R::OtherName => self.full_names + self.single_names,
            R::Family | R::Given | R::Patronymic => self.single_names + self.full_names,
            R::Sentence => self.terms + self.ages,
            R::Article => self.articles + self.numbers,
            _ => return None,
        })
    }

    /// Returns what the cells alone make of the column: the role, how many cells speak for it.
    pub(super) fn role(&self) -> Option<(ColumnRole, usize)> {
        use ColumnRole as R;
        let most = |count: usize| count * 10 >= self.filled * 6 && count > 0;
        if self.filled == 0 {
            return None;
        }
        if most(self.ids) {
            return Some((R::IdNumber, self.ids));
        }
        if self.filled > 2 && self.steps + 1 >= self.filled {
            return Some((R::Number, self.steps + 1));
        }
        let dated = self.dates + self.years;
        if most(dated) && (self.dates > 0 || self.filled > 2) {
            return match self.mean_year() {
                // Who is in a list of our days was born long before it.
                Some(..2_000) => Some((R::Birth, dated)),
                _ => Some((R::OtherDate, dated)),
            };
        }
        if most(self.sexes) {
            return Some((R::Sex, self.sexes));
        }
        if most(self.articles) {
            return Some((R::Article, self.articles));
        }
        if most(self.terms) {
            return Some((R::Sentence, self.terms));
        }
        if most(self.links) {
            return Some((R::Source, self.links));
        }
        if most(self.full_names) {
            return Some((R::FullName, self.full_names));
        }
        None
    }
}

/// Says whether a cell names an article with a word or mark for it, and not only a number.
fn is_article(text: &str) -> bool {
    if text.chars().count() > 120
        || !text
            .chars()
            .any(|c| c.is_numeric() || "一二三四五六七八九十百".contains(c))
    {
        return false;
    }
    let word = folded(text);
    let has_mark = text.contains('§')
        || text.contains('条')
        || word.split(' ').any(|word| {
            matches!(
                word,
                "ст" | "статья"
                    | "статьи"
                    | "статье"
                    | "ук"
                    | "бап"
                    | "бабы"
                    | "баптың"
                    | "берене"
                    | "беренеси"
                    | "беренесинин"
                    | "art"
                    | "article"
                    | "articles"
                    | "artikel"
                    | "paragraph"
                    | "stgb"
                    | "madde"
                    | "maddesi"
                    | "tck"
                    | "ماددا"
                    | "ماددىسى"
                    | "cc"
                    | "қк"
            )
        });
    has_mark && !kua_core::law_article::normalise(text).is_empty()
}

/// Returns of how many words a name is; 0 for what is no name by its looks.
pub(super) fn name_words(text: &str) -> usize {
    let count = text.chars().count();
    if !(2..=60).contains(&count)
        || text
            .chars()
            .any(|c| c.is_numeric() || "№;:/@?!\"«»".contains(c))
    {
        return 0;
    }
    if text
        .chars()
        .all(|c| is_han(c) || matches!(c, '·' | '•' | '．' | ' '))
    {
        let letters = text.chars().filter(|c| is_han(*c)).count();
        let has_point = text.contains(['·', '•']);
        return match letters {
            2..=4 => 2,
            _ if has_point && letters <= 20 => 2,
            _ => 0,
        };
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let begins = |word: &str| {
        let letter = word.chars().find(|c| c.is_alphabetic());
        // A script without capitals says nothing by them.
        letter.is_some_and(|c| c.is_uppercase() || !c.is_lowercase())
    };
    let small = words.iter().filter(|word| !begins(word)).count();
    // Particles stand in small letters: uulu, bin, von.
    let is_name = words.len() <= 6 && small * 2 < words.len().max(1) && small <= 2;
    if is_name { words.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[&str], expected: Option<ColumnRole>) {
        let mut looks = Looks::default();
        for (row, cell) in (1..).zip(cells) {
            looks.see(&TableCell::new(1, cell), row);
        }
        looks.settle();
        assert_eq!(
            looks.role().map(|(role, _)| role),
            expected,
            "{cells:?}: {looks:?}"
        );
    }

    #[test]
    fn cells_tell_what_a_column_holds() {
        use ColumnRole::*;
        check(&["1", "2", "3"], Some(Number));
        check(&["05.03.1974", "1981", "12.1990"], Some(Birth));
        check(&["05.03.2018", "2019-10-01"], Some(OtherDate));
        check(&["女", "男", "男"], Some(Sex));
        check(&["ст. 174 ч. 1", "ст. 405"], Some(Article));
        check(&["5 лет", "3 года 6 мес."], Some(Sentence));
        check(&["740305300123", "880715300321"], Some(IdNumber));
        check(&["Мирлан Орозалиев", "Улан Бекташов"], Some(FullName));
        check(&["古海尔妮莎", "吐尔逊·玉山", "张三"], Some(FullName));
        check(&["нет данных", "-"], None);
        check(&["taken from her home at night", "seen in 2018"], None);
    }
}
