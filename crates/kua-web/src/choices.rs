//! What is chosen by following a link: columns to sort by, filters, and the links themselves.

use crate::parts::encoded;

/// A column that can be sorted by.
pub(crate) struct Column {
    pub(crate) label: String,
    pub(crate) href: String,
    /// The word of `aria-sort`.
    pub(crate) sorted: &'static str,
}

/// A filter that can be chosen.
pub(crate) struct Choice {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) chosen: bool,
}

/// Writes a link with what is asked for; what is empty is left out.
pub(crate) fn link(path: &str, asked: &[(&str, &Option<String>)]) -> String {
    let pairs: Vec<String> = asked
        .iter()
        .filter_map(|(name, value)| {
            let value = value.as_deref().filter(|value| !value.is_empty())?;
            Some(format!("{name}={}", encoded(value)))
        })
        .collect();
    if pairs.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_holds_what_was_asked_and_nothing_else() {
        let words = |words: &str| Some(words.to_owned());
        let check = |asked: &[(&str, &Option<String>)], expected: &str| {
            assert_eq!(link("/places", asked), expected);
        };
        check(&[("sort", &None), ("prefix", &words(""))], "/places");
        check(
            &[("sort", &words("name")), ("prefix", &words("А&b=c"))],
            "/places?sort=name&prefix=%D0%90%26b%3Dc",
        );
    }
}
