//! Names with their parts marked, as `fixtures/names/parts.tsv` has them.

use kua_names::parts::Kind;

/// A line of the file.
pub(crate) struct Row {
    /// `tune` or `held`.
    pub(crate) split: String,
    /// The culture the name is of.
    pub(crate) culture: String,
    /// The language that is told, if any is.
    pub(crate) language: Option<String>,
    /// The name without marks.
    pub(crate) name: String,
    /// The marked parts.
    pub(crate) parts: Vec<(Kind, String)>,
}

/// Returns the lines of the file.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Row> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [split, culture, _, language, marked] = fields.as_slice() else {
                return None;
            };
            let (name, parts) = unmarked(marked)?;
            Some(Row {
                split: (*split).to_owned(),
                culture: (*culture).to_owned(),
                language: (*language != "-").then(|| (*language).to_owned()),
                name,
                parts,
            })
        })
}

fn unmarked(marked: &str) -> Option<(String, Vec<(Kind, String)>)> {
    let mut name = String::new();
    let mut parts = Vec::new();
    let mut rest = marked;
    while let Some((before, behind)) = rest.split_once('{') {
        name.push_str(before);
        let (part, behind) = behind.split_once('}')?;
        let (mark, text) = part.split_once(':')?;
        let kind = match mark {
            "g" => Kind::Given,
            "f" => Kind::Family,
            "p" => Kind::Patronymic,
            "h" => Kind::Father,
            "l" => Kind::Lineage,
            "b" => Kind::ByName,
            "t" => Kind::Title,
            "r" => Kind::Particle,
            "n" => Kind::Nickname,
            "s" => Kind::Suffix,
            "i" => Kind::Initial,
            _ => return None,
        };
        name.push_str(text);
        parts.push((kind, text.to_owned()));
        rest = behind;
    }
    name.push_str(rest);
    Some((name, parts))
}
