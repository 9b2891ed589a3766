//! What a column can be, by the words of its header.

use kua_core::list::ColumnRole;

use super::words::{HeadWord, folded, is_han, words};

/// A role that a header speaks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken {
    pub(super) role: ColumnRole,
    /// From 0 to 1: how much of the header says so.
    pub(super) weight: f32,
    pub(super) word: &'static str,
    pub(super) language: &'static str,
}

/// Longer cells are no headers.
const LONGEST: usize = 120;

/// Returns the roles that a header speaks for, the strongest first, each once.
pub(super) fn spoken(header: &str) -> Vec<Spoken> {
    let mut found: Vec<Spoken> = Vec::new();
    if header.chars().count() > LONGEST {
        return found;
    }
    let whole = folded(header);
    if whole.is_empty() {
        return found;
    }
    let mut add = |head: &'static HeadWord, weight: f32| match found
        .iter_mut()
        .find(|spoken| spoken.role == head.role)
    {
        Some(before) if before.weight >= weight => {}
        Some(before) => {
            (before.weight, before.word, before.language) = (weight, &head.word, head.language);
        }
        None => found.push(Spoken {
            role: head.role,
            weight,
            word: &head.word,
            language: head.language,
        }),
    };
    for head in words().exactly(&whole) {
        add(head, 1.0);
    }
    // "Name (Chinese)", "Дата рождения (число)": what stands in brackets says less than what is before.
    let before = header
        .split(['(', '（', '/', '\n'])
        .next()
        .unwrap_or(header);
    let before = folded(before);
    if before != whole {
        for head in words().exactly(&before) {
            add(head, 0.9);
        }
    }
    let length = whole.chars().count();
    for head in &words().heads {
        // A short word inside of a longer header says nothing: "on" is no header of "person".
        let letters = head.word.chars().count();
        let is_spaceless = head.word.chars().all(is_han);
        if letters < if is_spaceless { 2 } else { 3 } {
            continue;
        }
        if let Some(at) = stands_in(&whole, &head.word, is_spaceless) {
            #[allow(clippy::cast_precision_loss, reason = "headers are short")]
            let share = letters as f32 / length.max(1) as f32;
            // The first word of a header is what it is about, in Chinese the last.
            let is_first = match is_spaceless {
                true => at + head.word.len() == whole.len(),
                false => at == 0,
            };
            let first = if is_first { 0.1 } else { 0.0 };
            add(head, (0.35 + 0.45 * share.min(1.0) + first).min(0.89));
        }
    }
    found.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    found
}

/// Finds a word in a header, at the borders of words; endings may hang on a long last word.
fn stands_in(header: &str, word: &str, is_spaceless: bool) -> Option<usize> {
    const STEM: usize = 6;
    let mut from = 0;
    while let Some(at) = header.get(from..).and_then(|rest| rest.find(word)) {
        let begin = from + at;
        let end = begin + word.len();
        let before = header
            .get(..begin)
            .and_then(|text| text.chars().next_back());
        let after: usize = header.get(end..).map_or(0, |rest| {
            rest.chars().take_while(|c| !c.is_whitespace()).count()
        });
        let begins = is_spaceless || before.is_none_or(|c| c == ' ');
        let longest_ending = if word.chars().count() >= STEM { 4 } else { 0 };
        if begins && (is_spaceless || after <= longest_ending) {
            return Some(begin);
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(header: &str, expected: Option<ColumnRole>) {
        let found = spoken(header);
        assert_eq!(
            found.first().map(|spoken| spoken.role),
            expected,
            "{header}: {found:?}"
        );
    }

    #[test]
    fn headers_say_what_a_column_holds() {
        use ColumnRole::*;
        check("ФИО", Some(FullName));
        check("Ф.И.О. задержанного лица", Some(FullName));
        check("Дата рождения", Some(Birth));
        check("Дата и место рождения", Some(Birth));
        check("Место рождения", Some(Birthplace));
        check("Дата задержания (число, месяц, год)", Some(Arrest));
        check("身份证号码", Some(IdNumber));
        check("被捕时间", Some(Arrest));
        check("姓名（维文）", Some(FullName));
        check("Date of arrest", Some(Arrest));
        check("Аты-жөні", Some(FullName));
        check("تۇتۇلغان ۋاقتى", Some(Arrest));
        check("Doğum tarihi", Some(Birth));
        check("Geburtsdatum", Some(Birth));
        check("Gözaltına alındığı tarih", Some(Arrest));
        check("Берене", Some(Article));
        check("xyz", None);
        check("", None);
    }
}
