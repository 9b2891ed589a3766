//! What goes off a word at its front, at its end and within: the package's patterns as plain code.

use super::classes::{Class, Patterns};

/// The patterns of a package, made ready for words.
#[derive(Clone, Debug)]
pub(super) struct Affixes {
    patterns: Patterns,
    /// The first signs of the literal prefixes, and the last ones of suffixes and units: most
    /// words have neither, and the lists are long.
    first_signs: Class,
    last_signs: Class,
}

/// A cut within a word: the bytes of the sign or signs that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Infix {
    pub(super) begin: usize,
    pub(super) end: usize,
}

impl Affixes {
    pub(super) fn new(patterns: Patterns) -> Self {
        let signs = |signs: &mut dyn Iterator<Item = char>| {
            Class::new(signs.map(|sign| (sign.into(), sign.into())).collect())
        };
        let ends = patterns.suffixes.iter().chain(&patterns.units);
        Self {
            first_signs: signs(
                &mut patterns
                    .prefixes
                    .iter()
                    .filter_map(|one| one.chars().next()),
            ),
            last_signs: signs(&mut ends.filter_map(|one| one.chars().next_back())),
            patterns,
        }
    }

    pub(super) fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    /// Tells whether a word of ASCII letters could lose something: it cannot, as long as every
    /// literal has another sign in it.
    pub(super) fn letters_stay(&self) -> bool {
        let letters = |literal: &String| literal.bytes().all(|byte| byte.is_ascii_alphabetic());
        !self.patterns.prefixes.iter().any(letters) && !self.patterns.suffixes.iter().any(letters)
    }

    /// Returns how many bytes go off at the front: the first rule that fits wins.
    pub(super) fn prefix(&self, word: &str) -> usize {
        let Some(first) = word.chars().next() else {
            return 0;
        };
        if self.first_signs.has(first)
            && let Some(literal) = self
                .patterns
                .prefixes
                .iter()
                .find(|literal| word.starts_with(literal.as_str()))
        {
            return literal.len();
        }
        if first == '+' && !word.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
            return 1;
        }
        if first == '.' {
            let dots = word.bytes().take_while(|&byte| byte == b'.').count();
            return if dots >= 2 { dots } else { 0 };
        }
        if self.patterns.icons.has(first) {
            return first.len_utf8();
        }
        0
    }

    /// Returns how many bytes go off at the end: the longest rule that fits wins, since the
    /// original searches from the left.
    pub(super) fn suffix(&self, word: &str) -> usize {
        let mut signs = word.chars().rev();
        let Some(last) = signs.next() else {
            return 0;
        };
        let patterns = &self.patterns;
        let mut longest = 0;
        let literals = self.last_signs.has(last);
        for literal in patterns.suffixes.iter().filter(|_| literals) {
            if literal.len() > longest && word.ends_with(literal.as_str()) {
                longest = literal.len();
            }
        }
        for unit in patterns.units.iter().filter(|_| literals) {
            if unit.len() > longest
                && let Some(before) = word.strip_suffix(unit.as_str())
                && before.ends_with(|sign: char| sign.is_ascii_digit())
            {
                longest = unit.len();
            }
        }
        if longest < last.len_utf8() && patterns.icons.has(last) {
            longest = last.len_utf8();
        }
        let before = signs.next();
        if last == '+' && before.is_some_and(|sign| sign.is_ascii_digit()) {
            longest = longest.max(1);
        }
        if last == '.' {
            let dots = word.bytes().rev().take_while(|&byte| byte == b'.').count();
            if dots >= 2 {
                return longest.max(dots);
            }
            if before.is_some_and(|before| self.stop_ends(before, signs.next())) {
                longest = longest.max(1);
            }
        }
        longest
    }

    /// Tells whether a full stop goes off behind the sign `before`, which itself stands behind `earlier`.
    fn stop_ends(&self, before: char, earlier: Option<char>) -> bool {
        self.patterns.before_stop.has(before)
            || (self.patterns.upper.has(before)
                && earlier.is_some_and(|earlier| self.patterns.upper.has(earlier)))
            || (matches!(before, 'F' | 'f' | 'C' | 'c' | 'K' | 'k') && earlier == Some('°'))
    }

    /// Collects the cuts within a word, from left to right.
    pub(super) fn infixes(&self, word: &str, infixes: &mut Vec<Infix>) {
        infixes.clear();
        let mut before: Option<char> = None;
        let mut free = 0;
        for (begin, sign) in word.char_indices() {
            if begin >= free
                && let Some(rest) = word.get(begin..)
                && let Some(length) = self.infix(before, sign, rest)
            {
                let end = begin + length;
                infixes.push(Infix { begin, end });
                free = end;
            }
            before = Some(sign);
        }
    }

    /// Returns how many bytes the cut at the beginning of `rest` has.
    fn infix(&self, before: Option<char>, sign: char, rest: &str) -> Option<usize> {
        let patterns = &self.patterns;
        if sign.is_ascii_alphanumeric() {
            return None;
        }
        let length = sign.len_utf8();
        let after = || rest.get(length..).and_then(|rest| rest.chars().next());
        if sign == '.' {
            let dots = rest.bytes().take_while(|&byte| byte == b'.').count();
            if dots >= 2 {
                return Some(dots);
            }
        }
        if sign == '…' || patterns.icons.has(sign) {
            return Some(length);
        }
        let before = before?;
        if matches!(sign, '+' | '-' | '*' | '^')
            && before.is_ascii_digit()
            && after().is_some_and(|after| after.is_ascii_digit() || after == '-')
        {
            return Some(length);
        }
        match sign {
            '.' => {
                let cuts = patterns.before_inner_stop.has(before)
                    && after().is_some_and(|after| patterns.after_inner_stop.has(after));
                cuts.then_some(length)
            }
            ',' => {
                let cuts = patterns.alpha.has(before)
                    && after().is_some_and(|after| patterns.alpha.has(after));
                cuts.then_some(length)
            }
            '-' | '–' | '—' | '~' if patterns.alpha_digit.has(before) => {
                ["-", "–", "—", "--", "---", "——", "~"]
                    .into_iter()
                    .find(|dash| {
                        rest.strip_prefix(dash)
                            .is_some_and(|rest| rest.starts_with(|after| patterns.alpha.has(after)))
                    })
                    .map(str::len)
            }
            ':' | '<' | '>' | '=' | '/' => {
                let cuts = patterns.alpha_digit.has(before)
                    && after().is_some_and(|after| patterns.alpha.has(after));
                cuts.then_some(length)
            }
            _ => None,
        }
    }

    /// Tells whether a word is an address of the net, or of a person on it.
    ///
    /// The pattern allows one reading only: behind the protocol and a user, the host reaches to
    /// the first colon, slash, question mark or number sign.
    pub(super) fn is_address(&self, word: &str) -> bool {
        if !word.contains('.') {
            return false;
        }
        let behind_protocol = word.split_once("://").and_then(|(protocol, rest)| {
            let named = protocol
                .chars()
                .all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '+' | '-' | '.'));
            (named && protocol.chars().nth(1).is_some()).then_some(rest)
        });
        [Some(word), behind_protocol]
            .into_iter()
            .flatten()
            .any(|rest| {
                let users = rest
                    .match_indices('@')
                    .filter(|(at, _)| *at > 0)
                    .filter_map(|(at, _)| rest.get(at + 1..));
                self.is_host_and_path(rest)
                    || users.into_iter().any(|rest| self.is_host_and_path(rest))
            })
    }

    fn is_host_and_path(&self, word: &str) -> bool {
        // No host has an @: to stop there keeps a long row of them from being read again for each.
        let end = word.find([':', '/', '?', '#', '@']).unwrap_or(word.len());
        let Some((host, rest)) = word.split_at_checked(end) else {
            return false;
        };
        let path = match rest.strip_prefix(':') {
            Some(port) => {
                let end = port
                    .find(|sign: char| !sign.is_ascii_digit())
                    .unwrap_or(port.len());
                if !(2..=5).contains(&end) {
                    return false;
                }
                port.get(end..).unwrap_or_default()
            }
            None => rest,
        };
        (path.is_empty() || path.starts_with(['/', '?', '#']))
            && (is_public_number(host) || self.is_named_host(host))
    }

    fn is_named_host(&self, host: &str) -> bool {
        let Some((labels, end)) = host.rsplit_once('.') else {
            return false;
        };
        (2..=63).contains(&end.chars().count())
            && end.chars().all(|sign| self.patterns.host_end.has(sign))
            && labels.split('.').all(is_host_label)
    }
}

fn is_host_label(label: &str) -> bool {
    let outer =
        |sign: char| sign.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ffff}').contains(&sign);
    label.starts_with(outer)
        && label.ends_with(outer)
        && label
            .chars()
            .all(|sign| outer(sign) || matches!(sign, '_' | '-'))
        && label.chars().count() <= 64
}

/// Tells whether a host is an IPv4 number outside the private networks.
fn is_public_number(host: &str) -> bool {
    let parts: Vec<u16> = host
        .split('.')
        .map_while(|part| {
            let plain =
                (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten()
        })
        .collect();
    let leads = |at: usize| {
        host.split('.')
            .nth(at)
            .is_some_and(|part| part.starts_with('0'))
    };
    let [first, second, third, fourth] = *parts.as_slice() else {
        return false;
    };
    let private = matches!(first, 10 | 127)
        || matches!((first, second), (169, 254) | (192, 168))
        || (first == 172 && (16..=31).contains(&second));
    // A count catches what follows the fourth part.
    host.split('.').count() == 4
        && !private
        && (1..=223).contains(&first)
        && second <= 255
        && third <= 255
        && (1..=254).contains(&fourth)
        && !leads(0)
        && !leads(3)
}

#[cfg(test)]
mod tests {
    use super::super::classes::tests::sample;
    use super::*;

    fn check(word: &str, prefix: usize, suffix: usize, infixes: &[&str]) {
        let affixes = Affixes::new(sample());
        assert_eq!(affixes.prefix(word), prefix, "{word}");
        assert_eq!(affixes.suffix(word), suffix, "{word}");
        let mut found = Vec::new();
        affixes.infixes(word, &mut found);
        let found: Vec<&str> = found.iter().map(|one| &word[one.begin..one.end]).collect();
        assert_eq!(found, infixes, "{word}");
    }

    #[test]
    fn what_goes_off_depends_on_the_neighbour() {
        check("(word)", 1, 1, &[]);
        check("+5", 0, 0, &[]);
        check("+a", 1, 0, &[]);
        check("5+", 0, 1, &[]);
        check("a+", 0, 0, &[]);
        check("US$5", 3, 0, &[]);
        check("5km", 0, 2, &[]);
        check("5km²", 0, 4, &[]);
        check("akm", 0, 0, &[]);
        check("word.", 0, 1, &[]);
        check("A.", 0, 0, &[]);
        check("EU.", 0, 1, &[]);
        check("5°C.", 0, 1, &[]);
        check("word...", 0, 3, &["..."]);
        check("...word", 3, 0, &["..."]);
        check("Ann's", 0, 2, &[]);
        check("★", 3, 3, &["★"]);
        check("", 0, 0, &[]);
    }

    #[test]
    fn words_are_cut_within() {
        check("well-known", 0, 0, &["-"]);
        check("a--b", 0, 0, &["--"]);
        check("a----b", 0, 0, &[]);
        check("3-4", 0, 0, &["-"]);
        check("a-4", 0, 0, &[]);
        check("end.Next", 0, 0, &["."]);
        check("end.next", 0, 0, &[]);
        check("a,b", 0, 0, &[","]);
        check("1,000", 0, 0, &[]);
        check("and/or", 0, 0, &["/"]);
        check("a..b…c★d", 0, 0, &["..", "…", "★"]);
    }

    #[test]
    fn addresses_are_known() {
        let affixes = Affixes::new(sample());
        for address in [
            "example.org",
            "www.open-steppe.example",
            "https://example.org/a?b#c",
            "press@example.org",
            "user:word@example.org:8080/x",
            "example.org:80",
            "http://203.0.113.9:8080/y",
            "8.8.8.8",
            "a..b@x_y.org",
        ] {
            assert!(affixes.is_address(address), "{address}");
        }
        for other in [
            "example",
            "example.o",
            "example.ORG",
            ".org",
            "a..org",
            "-a.org",
            "example.org:8",
            "example.org:123456",
            "example.org:80x",
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.1",
            "256.1.1.1",
            "1.2.3",
            "1.2.3.4.5",
            "example.org@",
            "@",
            "",
        ] {
            assert!(!affixes.is_address(other), "{other}");
        }
    }
}
