//! Names that a vault knows, found in texts: the longest first, in whatever case they stand.
//!
//! The names are a tree of folded words, and a text is walked through once: every
//! word is looked up a few times at the most, however many names are known. What
//! a match means is not decided here.

use std::collections::HashMap;

use kua_core::RecordId;
use kua_core::access::Guarded;
use kua_search::words::{Token, TokenKind, for_each_token};

use crate::endings::{base, without_ending};

/// The most words a name may have; longer ones are no names to look for.
const MOST_WORDS: usize = 12;

/// The most ways to read the words so far that are followed at once.
const MOST_WAYS: usize = 8;

/// Finds names in texts.
#[derive(Default)]
pub(crate) struct KnownNames {
    /// The words of names, folded.
    words: HashMap<String, Word>,
    /// What a word of a name looks like without the vowel that its cases replace.
    bases: HashMap<String, Vec<Word>>,
    /// From a place in the tree by a word to the next place.
    steps: HashMap<(Node, Word), Node>,
    ends: HashMap<Node, Vec<usize>>,
    names: Vec<Name>,
    forgotten: usize,
    nodes: Node,
}

/// The most records that one match names: whoever goes by a name that hundreds share is not told by it.
const MOST_OF_A_NAME: usize = 24;

/// So many forgotten names make the tree worth growing anew.
const WORN: usize = 20_000;

type Word = u32;
type Node = u32;

const ROOT: Node = 0;

struct Name {
    said: KnownAs,
    /// Whether each word begins with a capital letter.
    capitals: Vec<bool>,
    forgotten: bool,
}

/// A name that was added, to be forgotten again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NameNumber(usize);

/// Whose name it is, and who may know that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KnownAs {
    /// The record.
    pub record: RecordId,
    /// The name as it was written.
    pub name: String,
    /// Who may see what says so.
    pub guard: Guarded,
}

/// A place in a text where a known name stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// First code point.
    pub begin: usize,
    /// Code point after the last one.
    pub end: usize,
    /// The words as they stand there.
    pub exact: String,
    /// Whose name it is; one entry a record.
    pub names: Vec<KnownAs>,
    /// Whether a word stands in another case than the name.
    pub inflected: bool,
    /// Whether the name is one word only, or two Chinese characters: too little to be proposed by itself.
    pub short: bool,
}

/// A word of a text that may be part of a name.
struct Seen {
    begin: usize,
    end: usize,
    byte_begin: usize,
    byte_end: usize,
    capital: bool,
    /// What it may be, and whether exactly so.
    readings: Vec<(Word, bool)>,
}

impl KnownNames {
    /// Adds a name; none where it has no words, or too many.
    pub(crate) fn add(&mut self, said: KnownAs) -> Option<NameNumber> {
        let text = said.name.as_str();
        let mut words: Vec<(String, bool)> = Vec::new();
        let mut pair = false;
        for_each_token(text, |token| {
            // The last character of a Chinese name is followed by another in a sentence.
            let last_of_pairs = token.kind == TokenKind::HanLast && pair;
            pair = token.kind == TokenKind::HanPair;
            if !last_of_pairs && words.len() <= MOST_WORDS {
                words.push((token.folded.to_owned(), capital(text, &token)));
            }
        });
        let letters: usize = words.iter().map(|(word, _)| word.chars().count()).sum();
        if words.is_empty() || words.len() > MOST_WORDS || letters < 2 {
            return None;
        }
        let mut node = ROOT;
        let mut capitals = Vec::with_capacity(words.len());
        for (word, capital) in words {
            capitals.push(capital);
            let word = self.word(word);
            let nodes = &mut self.nodes;
            node = *self.steps.entry((node, word)).or_insert_with(|| {
                *nodes += 1;
                *nodes
            });
        }
        let number = self.names.len();
        self.ends.entry(node).or_default().push(number);
        self.names.push(Name {
            said,
            capitals,
            forgotten: false,
        });
        Some(NameNumber(number))
    }

    /// Forgets a name, so that it is found no longer.
    pub(crate) fn forget(&mut self, number: NameNumber) {
        if let Some(name) = self.names.get_mut(number.0) {
            self.forgotten += usize::from(!name.forgotten);
            name.forgotten = true;
        }
    }

    /// Whether so many names were forgotten that the rest is better added to a new tree.
    pub(crate) fn is_worn(&self) -> bool {
        self.forgotten > WORN
    }

    fn word(&mut self, folded: String) -> Word {
        if let Some(word) = self.words.get(&folded) {
            return *word;
        }
        let word = u32::try_from(self.words.len()).unwrap_or(Word::MAX);
        if let Some(base) = base(&folded) {
            self.bases.entry(base.to_owned()).or_default().push(word);
        }
        self.words.insert(folded, word);
        word
    }

    /// Finds the known names in a text, from left to right, the longest at each place.
    pub(crate) fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        let mut run: Vec<Seen> = Vec::new();
        let mut pair = false;
        for_each_token(text, |token| {
            let last_of_pairs = token.kind == TokenKind::HanLast && pair;
            pair = token.kind == TokenKind::HanPair;
            let readings = self.readings(token.folded);
            let adjacent = run.last().is_some_and(|last| joins(text, last, &token));
            if (!adjacent || readings.is_empty()) && !last_of_pairs {
                self.walk(text, &run, &mut found);
                run.clear();
            }
            if !readings.is_empty() && (!last_of_pairs || run.is_empty()) {
                run.push(Seen {
                    begin: token.begin,
                    end: token.end,
                    byte_begin: token.byte_begin,
                    byte_end: token.byte_end,
                    capital: capital(text, &token),
                    readings,
                });
            }
        });
        self.walk(text, &run, &mut found);
        found
    }

    /// What a word of a text may be: itself, or a name's word in another case.
    fn readings(&self, folded: &str) -> Vec<(Word, bool)> {
        let mut readings: Vec<(Word, bool)> = Vec::new();
        readings.extend(self.words.get(folded).map(|word| (*word, true)));
        for left in without_ending(folded) {
            let bases = self.bases.get(left).map(Vec::as_slice).unwrap_or_default();
            for word in self.words.get(left).into_iter().chain(bases) {
                if readings.len() < MOST_WAYS && !readings.iter().any(|(known, _)| known == word) {
                    readings.push((*word, false));
                }
            }
        }
        readings
    }

    /// Walks through words that follow each other and may all be parts of names.
    fn walk(&self, text: &str, run: &[Seen], found: &mut Vec<Found>) {
        let mut at = 0;
        while at < run.len() {
            let rest = run.get(at..).unwrap_or_default();
            match self.longest(text, rest) {
                Some((words, one)) => {
                    at += words;
                    found.push(one);
                }
                None => at += 1,
            }
        }
    }

    /// Finds the longest name that begins with the first of these words.
    fn longest(&self, text: &str, run: &[Seen]) -> Option<(usize, Found)> {
        let mut ways: Vec<(Node, bool)> = vec![(ROOT, true)];
        let mut best = None;
        for (number, seen) in run.iter().take(MOST_WORDS).enumerate() {
            let mut next: Vec<(Node, bool)> = Vec::new();
            for (node, exact) in &ways {
                for (word, same) in &seen.readings {
                    if let Some(step) = self.steps.get(&(*node, *word))
                        && next.len() < MOST_WAYS
                    {
                        next.push((*step, *exact && *same));
                    }
                }
            }
            if next.is_empty() {
                break;
            }
            // What stands exactly so comes before what may be meant.
            next.sort_by_key(|(_, exact)| !exact);
            let words = run.get(..=number).unwrap_or_default();
            for (node, exact) in &next {
                let names = self.names_at(*node, words);
                if !names.is_empty() {
                    best = Some((number + 1, names, !exact));
                    break;
                }
            }
            ways = next;
        }
        let (length, names, inflected) = best?;
        let (first, last) = (run.first()?, run.get(length - 1)?);
        let exact = text.get(first.byte_begin..last.byte_end)?;
        let han = exact
            .chars()
            .all(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
        let found = Found {
            begin: first.begin,
            end: last.end,
            exact: exact.to_owned(),
            names,
            inflected,
            short: if han {
                last.end - first.begin < 3
            } else {
                length < 2
            },
        };
        Some((length, found))
    }

    /// The names that end here and have capital letters where the text has them; of each record the most open.
    fn names_at(&self, node: Node, words: &[Seen]) -> Vec<KnownAs> {
        let mut names: Vec<KnownAs> = Vec::new();
        for number in self.ends.get(&node).into_iter().flatten().rev() {
            if names.len() >= MOST_OF_A_NAME {
                break;
            }
            let Some(name) = self.names.get(*number).filter(|name| !name.forgotten) else {
                continue;
            };
            let fits = name
                .capitals
                .iter()
                .zip(words)
                .all(|(capital, word)| word.capital || !capital);
            if !fits {
                continue;
            }
            let said = &name.said;
            match names.iter_mut().find(|known| known.record == said.record) {
                Some(known) if said.guard.access < known.guard.access => known.clone_from(said),
                Some(_) => {}
                None => names.push(said.clone()),
            }
        }
        names
    }
}

/// Whether a word begins with a capital letter; scripts that have none say no.
fn capital(text: &str, token: &Token<'_>) -> bool {
    text.get(token.byte_begin..)
        .and_then(|rest| rest.chars().next())
        .is_some_and(char::is_uppercase)
}

/// Whether a word follows the one before as the words of one name do.
fn joins(text: &str, last: &Seen, token: &Token<'_>) -> bool {
    if token.byte_begin < last.byte_end {
        return true;
    }
    let between = text
        .get(last.byte_end..token.byte_begin)
        .unwrap_or_default();
    let breaks = between.matches('\n').count();
    between.len() <= 6
        && breaks < 2
        && between.chars().all(|c| {
            c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '.' | '\'' | '’' | '·')
        })
        // A full stop ends a name, unless it stands behind an initial.
        && (!between.contains('.') || last.end - last.begin <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(number: usize, name: &str) -> KnownAs {
        KnownAs {
            record: RecordId::from_random([u8::try_from(number).unwrap(); 16]),
            name: name.to_owned(),
            guard: kua_core::ports::team_guard(kua_core::KeyId::from_random([1; 16])),
        }
    }

    fn names(all: &[&str]) -> KnownNames {
        let mut names = KnownNames::default();
        for (number, name) in all.iter().enumerate() {
            names.add(said(number, name));
        }
        names
    }

    fn check(known: &[&str], text: &str, expected: &[&str]) {
        let found = names(known).find(text);
        let characters: Vec<char> = text.chars().collect();
        for one in &found {
            let cut: String = characters[one.begin..one.end].iter().collect();
            assert_eq!(cut, one.exact);
        }
        let words: Vec<String> = found
            .iter()
            .map(|one| {
                let sign = if one.inflected { "~" } else { "" };
                format!("{}{sign}", one.exact)
            })
            .collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn the_longest_name_is_found_and_the_next_begins_behind_it() {
        check(
            &["Aida Bekova", "Bekova", "Aida"],
            "Aida Bekova and Bekova",
            &["Aida Bekova", "Bekova"],
        );
        check(
            &["Almaty", "Almaty City Court"],
            "the Almaty City Court in Almaty City",
            &["Almaty City Court", "Almaty"],
        );
        check(&["Aida Bekova"], "Aida met Bekova", &[]);
    }

    #[test]
    fn spelling_case_and_marks_do_not_count() {
        check(
            &["Nūrsain Qydyrğali"],
            "NURSAIN QYDYRGALI",
            &["NURSAIN QYDYRGALI"],
        );
        check(&["Сергей Ёлкин"], "Сергей Елкин", &["Сергей Елкин"]);
        check(
            &["Abdul-Aziz Umar"],
            "Abdul Aziz Umar",
            &["Abdul Aziz Umar"],
        );
        check(&["A. B. Serikov"], "by A.B. Serikov", &[]);
        check(&["A. Serikov"], "by A. Serikov.", &["A. Serikov"]);
    }

    #[test]
    fn a_name_in_another_case_is_found_as_such() {
        check(
            &["Ерлан Сериков"],
            "у Ерлана Серикова нет",
            &["Ерлана Серикова~"],
        );
        check(&["Астана"], "из Астаны в Астану", &["Астаны~", "Астану~"]);
        check(&["Аян"], "Аянның үйі", &["Аянның~"]);
        check(&["قەشقەر"], "قەشقەردىن كەلدى", &["قەشقەردىن~"]);
        check(&["Ankara"], "Ankara'da", &["Ankara"]);
        check(&["Aida Bekova"], "Aida Bekova’s flat", &["Aida Bekova"]);
    }

    #[test]
    fn a_common_word_is_no_name() {
        check(
            &["Memorial"],
            "a memorial stone, not Memorial",
            &["Memorial"],
        );
        check(&["medialab"], "MediaLab", &["MediaLab"]);
    }

    #[test]
    fn names_without_spaces_are_found_in_the_sentence() {
        check(&["喀什地区"], "他在喀什地区被拘留", &["喀什地区"]);
        check(&["喀什"], "喀什地区", &["喀什"]);
        check(&["阿依达"], "阿依达。", &["阿依达"]);
    }

    #[test]
    fn what_stands_between_parts_a_name() {
        check(&["Aida Bekova"], "Aida, Bekova", &[]);
        check(&["Aida Bekova"], "Aida\nBekova", &["Aida\nBekova"]);
        check(&["Aida Bekova"], "Aida\n\nBekova", &[]);
        check(&["Aida Bekova"], "to Aida. Bekova said", &[]);
    }

    #[test]
    fn two_of_one_name_are_both_named_and_the_forgotten_is_not() {
        let mut names = KnownNames::default();
        names.add(said(1, "Aida Bekova"));
        let second = names.add(said(2, "Aida Bekova")).unwrap();
        assert_eq!(names.find("Aida Bekova")[0].names.len(), 2);
        names.forget(second);
        let found = names.find("Aida Bekova");
        assert_eq!(found[0].names, [said(1, "Aida Bekova")]);
        assert!(!names.is_worn());
        assert!(names.add(said(3, " . ")).is_none());
        assert!(names.add(said(3, &"a ".repeat(50))).is_none());
    }

    #[test]
    fn of_one_name_said_twice_the_more_open_counts() {
        let mut names = KnownNames::default();
        let sealed = KnownAs {
            guard: Guarded {
                access: kua_core::access::Access::Sealed,
                ..said(1, "").guard
            },
            ..said(1, "Aida Bekova")
        };
        names.add(sealed);
        let open = names.add(said(1, "Aida Bekova")).unwrap();
        let access = |names: &KnownNames| names.find("Aida Bekova")[0].names[0].guard.access;
        assert_eq!(access(&names), kua_core::access::Access::Team);
        names.forget(open);
        assert_eq!(access(&names), kua_core::access::Access::Sealed);
    }

    #[test]
    fn a_text_of_nothing_but_beginnings_takes_no_quadratic_time() {
        let known = ["A A A A A A A A A A A B", "A A A A B", "Аа Аа Б"];
        let names = names(&known);
        let found = names.find(&"A ".repeat(200_000));
        assert!(found.is_empty());
    }
}
