//! Sets of characters, and the rules that the package writes as patterns of another language.
//!
//! The patterns are taken apart when the package is converted: lists of literal strings and sets
//! of characters are kept, and the few rules with conditions are checked to be those that
//! [`super::affixes`] spells out by hand. A package with other rules is refused.

use super::super::ConvertError;

/// A set of characters, as sorted ranges without overlap.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Class {
    ascii: u128,
    ranges: Vec<(u32, u32)>,
}

impl Class {
    /// Makes a set of ranges, both ends within.
    pub(super) fn new(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => merged.push((first, last)),
            }
        }
        let mut ascii = 0;
        for sign in 0..128_u32 {
            if contains(&merged, sign) {
                ascii |= 1 << sign;
            }
        }
        Self {
            ascii,
            ranges: merged,
        }
    }

    pub(super) fn has(&self, sign: char) -> bool {
        let code = u32::from(sign);
        if code < 128 {
            self.ascii >> code & 1 == 1
        } else {
            contains(&self.ranges, code)
        }
    }

    /// Returns the ends of the ranges, two by two.
    pub(super) fn numbers(&self) -> Vec<u32> {
        self.ranges
            .iter()
            .flat_map(|&(first, last)| [first, last])
            .collect()
    }

    /// Makes a set of what [`Class::numbers`] gave.
    pub(super) fn of_numbers(numbers: &[u32]) -> Self {
        let (pairs, _) = numbers.as_chunks::<2>();
        Self::new(pairs.iter().map(|&[first, last]| (first, last)).collect())
    }
}

fn contains(ranges: &[(u32, u32)], code: u32) -> bool {
    let after = ranges.partition_point(|&(first, _)| first <= code);
    after
        .checked_sub(1)
        .and_then(|at| ranges.get(at))
        .is_some_and(|&(_, last)| code <= last)
}

/// What the patterns of a package hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Patterns {
    /// Signs that go off at the front, as they stand in the pattern.
    pub(super) prefixes: Vec<String>,
    /// Strings that go off at the end.
    pub(super) suffixes: Vec<String>,
    /// Strings that go off at the end behind a digit: currencies and units.
    pub(super) units: Vec<String>,
    /// Symbols that stand alone wherever they are.
    pub(super) icons: Class,
    /// What a full stop goes off behind.
    pub(super) before_stop: Class,
    /// Upper case: behind two of it a full stop goes off.
    pub(super) upper: Class,
    /// What may stand before a full stop that cuts a word.
    pub(super) before_inner_stop: Class,
    /// What may stand behind it.
    pub(super) after_inner_stop: Class,
    /// Letters.
    pub(super) alpha: Class,
    /// Letters and digits.
    pub(super) alpha_digit: Class,
    /// Letters of which the last part of a host name is made.
    pub(super) host_end: Class,
}

const INFIX_SKELETON: &str = r"\.\.+|…|[]|(?<=[])[](?=[])|(?<=[])\.(?=[])|(?<=[]),(?=[])|(?<=[])(?:-|–|—|--|---|——|~)(?=[])|(?<=[])[](?=[])";
const URL_SKELETON: &str = r"(?u)^(?:(?:[]{2,})://)?(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[]|2\d|3[])(?:\.\d{1,3}){2})(?:[]\d?|1\d\d|2[]\d|22[])(?:\.(?:1?\d{1,2}|2[]\d|25[])){2}(?:\.(?:[]\d?|1\d\d|2[]\d|25[]))|(?:(?:[][]{0,62})?[]\.)+(?:[]{2,63}))(?::\d{2,5})?(?:[]\S*)?$";

impl Patterns {
    /// Takes the four patterns of the package apart.
    pub(super) fn read(
        prefix: &str,
        suffix: &str,
        infix: &str,
        url: &str,
    ) -> Result<Self, ConvertError> {
        let mut patterns = Self::default();
        patterns
            .read_prefixes(prefix)
            .ok_or_else(|| inside("prefix_search"))?;
        patterns
            .read_suffixes(suffix)
            .ok_or_else(|| inside("suffix_search"))?;
        patterns
            .read_infixes(infix)
            .ok_or_else(|| inside("infix_finditer"))?;
        let (skeleton, mut classes) = skeleton(url).ok_or_else(|| inside("url_match"))?;
        if skeleton != URL_SKELETON {
            return Err(inside("url_match"));
        }
        // The last set is that of the path's first sign.
        classes.pop();
        patterns.host_end = classes.pop().ok_or_else(|| inside("url_match"))?;
        Ok(patterns)
    }

    fn read_prefixes(&mut self, pattern: &str) -> Option<()> {
        for alternative in alternatives(pattern) {
            let alternative = alternative.strip_prefix('^')?;
            match alternative {
                // Both are written out in the rules by hand.
                r"\+(?![0-9])" | r"\.\.+" => {}
                set if set.starts_with('[') => {
                    let (class, rest) = class(set.strip_prefix('[')?)?;
                    if !rest.is_empty() {
                        return None;
                    }
                    self.icons = class;
                }
                literal => self.prefixes.push(unescape(literal)?),
            }
        }
        Some(())
    }

    fn read_suffixes(&mut self, pattern: &str) -> Option<()> {
        for alternative in alternatives(pattern) {
            let alternative = alternative.strip_suffix('$')?;
            match alternative {
                r"\.\.+" | r"(?<=[0-9])\+" | r"(?<=°[FfCcKk])\." => {}
                set if set.starts_with('[') => {
                    let (class, rest) = class(set.strip_prefix('[')?)?;
                    if !rest.is_empty() || class != self.icons {
                        return None;
                    }
                }
                behind if behind.starts_with("(?<=") => {
                    if let Some(units) = behind.strip_prefix("(?<=[0-9])(?:") {
                        for unit in alternatives(units.strip_suffix(')')?) {
                            self.units.push(unescape(unit)?);
                        }
                        continue;
                    }
                    let (skeleton, classes) = skeleton(behind)?;
                    match (skeleton.as_str(), classes.as_slice()) {
                        (r"(?<=[])\.", [before]) => self.before_stop = before.clone(),
                        (r"(?<=[][])\.", [first, second]) if first == second => {
                            self.upper = first.clone();
                        }
                        _ => return None,
                    }
                }
                literal => self.suffixes.push(unescape(literal)?),
            }
        }
        Some(())
    }

    fn read_infixes(&mut self, pattern: &str) -> Option<()> {
        let (found, classes) = skeleton(pattern)?;
        let [
            icons,
            digits,
            signs,
            behind,
            before_stop,
            after_stop,
            before_comma,
            after_comma,
            before_dash,
            after_dash,
            before_sign,
            _,
            after_sign,
        ] = classes.as_slice()
        else {
            return None;
        };
        let digit = Class::new(vec![(0x30, 0x39)]);
        let sums = Class::new(
            "+-*^"
                .chars()
                .map(|sign| (sign.into(), sign.into()))
                .collect(),
        );
        let digit_dash = Class::new(vec![(0x30, 0x39), (0x2d, 0x2d)]);
        let expected = found == INFIX_SKELETON
            && *icons == self.icons
            && *digits == digit
            && *signs == sums
            && *behind == digit_dash
            && before_comma == after_comma
            && after_comma == after_dash
            && after_dash == after_sign
            && before_dash == before_sign;
        self.before_inner_stop = before_stop.clone();
        self.after_inner_stop = after_stop.clone();
        self.alpha = after_comma.clone();
        self.alpha_digit = before_dash.clone();
        expected.then_some(())
    }
}

fn inside(pattern: &str) -> ConvertError {
    ConvertError::Inside(format!("tokenizer/{pattern}").into())
}

/// Cuts a pattern at the bars that stand in no bracket.
fn alternatives(pattern: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut in_set, mut escaped, mut begin) = (0_usize, false, false, 0);
    for (at, sign) in pattern.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        match sign {
            '\\' => escaped = true,
            '[' => in_set = true,
            ']' => in_set = false,
            '(' if !in_set => depth += 1,
            ')' if !in_set => depth = depth.saturating_sub(1),
            '|' if !in_set && depth == 0 => {
                parts.extend(pattern.get(begin..at));
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(pattern.get(begin..));
    parts
}

/// Returns what a pattern without any special sign matches.
fn unescape(pattern: &str) -> Option<String> {
    let mut literal = String::new();
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => literal.push(signs.next().filter(|sign| !sign.is_alphanumeric())?),
            '[' | ']' | '(' | ')' | '|' | '?' | '*' | '+' | '.' | '^' | '$' => return None,
            _ => literal.push(sign),
        }
    }
    (!literal.is_empty()).then_some(literal)
}

/// Returns the pattern with every set emptied, and the sets in order.
fn skeleton(pattern: &str) -> Option<(String, Vec<Class>)> {
    let mut skeleton = String::new();
    let mut classes = Vec::new();
    let mut rest = pattern;
    while let Some(sign) = rest.chars().next() {
        rest = rest.get(sign.len_utf8()..)?;
        skeleton.push(sign);
        match sign {
            '\\' => {
                let escaped = rest.chars().next()?;
                rest = rest.get(escaped.len_utf8()..)?;
                skeleton.push(escaped);
            }
            '[' => {
                let (found, after) = class(rest)?;
                classes.push(found);
                skeleton.push(']');
                rest = after;
            }
            _ => {}
        }
    }
    Some((skeleton, classes))
}

/// Reads a set whose opening bracket is behind us; returns what follows it too.
///
/// `\w` is left out: the one rule that has it is written out by hand.
fn class(pattern: &str) -> Option<(Class, &str)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    let mut rest = pattern;
    loop {
        let (first, after) = class_sign(rest)?;
        let Some(first) = first else {
            return Some((Class::new(ranges), after));
        };
        rest = after;
        // A dash makes a range unless it is the last sign of the set.
        if let Some(behind) = rest.strip_prefix('-')
            && let (Some(last), after) = class_sign(behind)?
        {
            ranges.push((first, last));
            rest = after;
        } else if first != u32::MAX {
            ranges.push((first, first));
        }
    }
}

/// Reads one sign of a set: nothing at its closing bracket, the largest number for `\w`.
fn class_sign(rest: &str) -> Option<(Option<u32>, &str)> {
    let sign = rest.chars().next()?;
    let after = rest.get(sign.len_utf8()..)?;
    match sign {
        ']' => Some((None, after)),
        '\\' => {
            let escaped = after.chars().next()?;
            let after = after.get(escaped.len_utf8()..)?;
            let digits = match escaped {
                'u' => 4,
                'U' => 8,
                'w' => return Some((Some(u32::MAX), after)),
                _ if escaped.is_alphanumeric() => return None,
                _ => return Some((Some(escaped.into()), after)),
            };
            let code = u32::from_str_radix(after.get(..digits)?, 16).ok()?;
            Some((Some(code), after.get(digits..)?))
        }
        _ => Some((Some(sign.into()), after)),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A few of the package's rules, for tests without it.
    pub(in super::super) fn sample() -> Patterns {
        let prefix = r#"^\(|^\[|^"|^'|^,|^:|^\+(?![0-9])|^\.\.+|^US\$|^[\u2605]"#;
        let suffix = r#"\)$|\]$|,$|:$|!$|"$|'$|'s$|[\u2605]$|\.\.+$|(?<=[0-9])\+$|(?<=°[FfCcKk])\.$|(?<=[0-9])(?:km|km²|\$)$|(?<=[a-z0-9\)²])\.$|(?<=[A-Z][A-Z])\.$"#;
        let infix = r#"\.\.+|…|[\u2605]|(?<=[0-9])[+\-\*^](?=[0-9-])|(?<=[a-z"])\.(?=[A-Z"])|(?<=[A-Za-z]),(?=[A-Za-z])|(?<=[A-Za-z0-9])(?:-|–|—|--|---|——|~)(?=[A-Za-z])|(?<=[A-Za-z0-9])[:<>=/](?=[A-Za-z])"#;
        Patterns::read(prefix, suffix, infix, &URL_SKELETON.replace("[]", "[a-z]")).unwrap()
    }

    fn check(pattern: &str, within: &str, without: &str) {
        let (class, rest) = class(pattern.strip_prefix('[').unwrap()).unwrap();
        assert_eq!(rest, "", "{pattern}");
        assert!(within.chars().all(|sign| class.has(sign)), "{pattern}");
        assert!(!without.chars().any(|sign| class.has(sign)), "{pattern}");
        assert_eq!(Class::of_numbers(&class.numbers()), class);
    }

    #[test]
    fn sets_are_read() {
        check("[a-c]", "abc", "d-A");
        check(r"[a\-\]|]", "a-]|", "b\\");
        check(r"[\u0430-\u0433\U0001F600x]", "абвг😀x", "дa");
        check("[0-9-]", "09-", ".a");
        check("[a-cb-dz]", "abcdz", "ey");
    }

    #[test]
    fn patterns_are_cut_at_outer_bars_only() {
        assert_eq!(
            alternatives(r"^a|^\||(?:b|c)$|[|x]"),
            ["^a", r"^\|", "(?:b|c)$", "[|x]"]
        );
        assert_eq!(unescape(r"US\$").as_deref(), Some("US$"));
        assert_eq!(unescape("a+"), None);
        assert_eq!(unescape(r"\d"), None);
    }

    #[test]
    fn patterns_of_another_package_are_refused() {
        assert_eq!(
            Patterns::read("^a|b", "", "", ""),
            Err(inside("prefix_search"))
        );
        assert_eq!(
            Patterns::read("^a", "(?<=[x])y$", "", ""),
            Err(inside("suffix_search"))
        );
        assert_eq!(
            Patterns::read("^a", "b$", "c", ""),
            Err(inside("infix_finditer"))
        );
    }
}
