//! Sentences that the people of a vault wrote in place of the built-in ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use crate::files::{self, Bundle};
use crate::{Locale, files::empty_bundle};

/// The most bytes of a corrected sentence.
const MOST: usize = 4_000;

/// Marks that turn the direction of whatever stands beside them.
const TURNS: [std::ops::RangeInclusive<char>; 2] =
    ['\u{202A}'..='\u{202E}', '\u{2066}'..='\u{2069}'];

/// Why a sentence cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongSentence {
    /// No page asks for such a sentence.
    #[error("there is no sentence of this key")]
    Unknown,
    /// Nothing was written, or far too much.
    #[error("a sentence has between 1 and {MOST} bytes")]
    Length,
    /// It holds what does not show.
    #[error("it holds marks that do not show")]
    Unseen,
    /// Its braces do not fit, or it is not one sentence.
    #[error("its braces do not fit")]
    Unreadable,
    /// It fills in something else than the English sentence, whose fillings these are.
    #[error("it must fill in: {}", .0.join(" "))]
    Fillings(Vec<String>),
}

type Sentences = BTreeMap<(&'static str, String), Arc<Bundle>>;

/// Those of all desks of this process, by the number of each.
static KEPT: LazyLock<RwLock<BTreeMap<u32, Sentences>>> = LazyLock::new(RwLock::default);

/// The corrections of one vault; gone when it is dropped.
///
/// A [`Locale`] is copied into every corner, so it carries their number instead of them.
#[derive(Debug)]
pub struct Corrections {
    number: u32,
}

impl Default for Corrections {
    fn default() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
        }
    }
}

impl Drop for Corrections {
    fn drop(&mut self) {
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        kept.remove(&self.number);
    }
}

impl Corrections {
    /// Puts a sentence in the place of the built-in one.
    pub fn put(&self, locale: Locale, key: &str, text: &str) -> Result<(), WrongSentence> {
        check(key, text)?;
        let mut bundle = empty_bundle(locale.tag());
        let resource = resource(key, text)?;
        // The only message of a bundle of its own: nothing can stand there before it.
        let _ = bundle.add_resource(resource);
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        let all = kept.entry(self.number).or_default();
        all.insert((locale.tag(), key.to_owned()), Arc::new(bundle));
        Ok(())
    }

    /// Takes a corrected sentence away: the built-in one is shown again.
    pub fn take_away(&self, locale: Locale, key: &str) {
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(all) = kept.get_mut(&self.number) {
            all.remove(&(locale.tag(), key.to_owned()));
        }
    }

    /// Returns the language with these corrections.
    pub fn of(&self, locale: Locale) -> Locale {
        Locale {
            tag: locale.tag,
            corrections: self.number,
        }
    }
}

/// Returns the bundle of a corrected sentence.
pub(crate) fn find(number: u32, tag: &'static str, key: &str) -> Option<Arc<Bundle>> {
    if number == 0 {
        return None;
    }
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    kept.get(&number)?.get(&(tag, key.to_owned())).cloned()
}

/// Says whether a sentence may stand in the place of a built-in one.
///
/// It must fill in what the English one fills in, and nothing else can be asked of it:
/// it names no other sentence and calls nothing.
pub fn check(key: &str, text: &str) -> Result<(), WrongSentence> {
    let english = files::written("en", key).ok_or(WrongSentence::Unknown)?;
    if text.trim().is_empty() || text.len() > MOST {
        return Err(WrongSentence::Length);
    }
    let is_unseen = |letter: char| {
        letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')
            || TURNS.iter().any(|turns| turns.contains(&letter))
    };
    if text.contains(is_unseen) {
        return Err(WrongSentence::Unseen);
    }
    let expected = variables(key, english)?;
    if variables(key, text)? == expected {
        Ok(())
    } else {
        let shown = expected.into_iter().map(|name| format!("{{ ${name} }}"));
        Err(WrongSentence::Fillings(shown.collect()))
    }
}

/// Reads a text as the message of a key.
fn resource(key: &str, text: &str) -> Result<FluentResource, WrongSentence> {
    FluentResource::try_new(source(key, text)).map_err(|_| WrongSentence::Unreadable)
}

/// Writes a sentence under its key as a file of sentences has it.
///
/// Every further line of it is set in, so that none can begin another message.
pub fn source(key: &str, text: &str) -> String {
    let mut source = format!("{key} =");
    for (number, line) in text.trim().lines().enumerate() {
        source.push_str(if number == 0 { " " } else { "\n    " });
        source.push_str(line.trim_end());
    }
    source.push('\n');
    source
}

/// Returns what a sentence fills in.
pub(crate) fn variables(key: &str, text: &str) -> Result<BTreeSet<String>, WrongSentence> {
    let resource = resource(key, text)?;
    let mut entries = resource.entries();
    let (Some(Entry::Message(message)), None) = (entries.next(), entries.next()) else {
        return Err(WrongSentence::Unreadable);
    };
    if message.id.name != key || !message.attributes.is_empty() {
        return Err(WrongSentence::Unreadable);
    }
    let pattern = message.value.as_ref().ok_or(WrongSentence::Unreadable)?;
    let mut found = BTreeSet::new();
    of_pattern(pattern, &mut found)?;
    Ok(found)
}

fn of_pattern(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) -> Result<(), WrongSentence> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, into)?;
        }
    }
    Ok(())
}

fn of_expression(
    expression: &Expression<&str>,
    into: &mut BTreeSet<String>,
) -> Result<(), WrongSentence> {
    match expression {
        Expression::Inline(inline) => of_inline(inline, into),
        Expression::Select { selector, variants } => {
            of_inline(selector, into)?;
            variants
                .iter()
                .try_for_each(|variant| of_pattern(&variant.value, into))
        }
    }
}

fn of_inline(
    inline: &InlineExpression<&str>,
    into: &mut BTreeSet<String>,
) -> Result<(), WrongSentence> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
            Ok(())
        }
        InlineExpression::Placeable { expression } => of_expression(expression, into),
        InlineExpression::FunctionReference {
            id,
            arguments: CallArguments { positional, named },
        } if id.name == "NUMBER" && named.is_empty() => positional
            .iter()
            .try_for_each(|argument| of_inline(argument, into)),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => Err(WrongSentence::Unreadable),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_is_shown_at_its_desk_alone() {
        let plain = Locale::default();
        let (mine, other) = (Corrections::default(), Corrections::default());
        mine.put(plain, "yes", "yes, indeed").unwrap();
        assert_eq!(mine.of(plain).text("yes"), "yes, indeed");
        assert_eq!(other.of(plain).text("yes"), "yes");
        assert_eq!(plain.text("yes"), "yes");
        let locale = mine.of(plain);
        mine.take_away(plain, "yes");
        assert_eq!(locale.text("yes"), "yes");
        mine.put(plain, "yes", "aye").unwrap();
        drop(mine);
        assert_eq!(locale.text("yes"), "yes");
    }

    #[test]
    fn a_correction_fills_in_what_the_sentence_fills_in() {
        let check = |text: &str, expected: Result<(), WrongSentence>| {
            assert_eq!(super::check("count-documents", text), expected, "{text}");
        };
        let fillings = || Err(WrongSentence::Fillings(vec!["{ $count }".to_owned()]));
        check("{ $count } of them", Ok(()));
        check(
            "{ $count ->\n    [one] one\n   *[other] { $count }\n}",
            Ok(()),
        );
        check("{ $count ->\n[one] one\n*[other] { $count }\n}", Ok(()));
        check("{ NUMBER($count) } of them", Ok(()));
        check("some of them", fillings());
        check("{ $count } of { $name }", fillings());
        check("{ $count ", Err(WrongSentence::Unreadable));
        check("{ yes } { $count }", Err(WrongSentence::Unreadable));
        check("{ -term } { $count }", Err(WrongSentence::Unreadable));
        check("{ DATETIME($count) }", Err(WrongSentence::Unreadable));
        check("  \n ", Err(WrongSentence::Length));
        check(&"x".repeat(MOST + 1), Err(WrongSentence::Length));
        check("{ $count } \u{202E}txt", Err(WrongSentence::Unseen));
        check("{ $count } \0", Err(WrongSentence::Unseen));
        check(
            "{ $count }\n.hint = { $count }",
            Err(WrongSentence::Unreadable),
        );
        assert_eq!(super::check("no-such", "x"), Err(WrongSentence::Unknown));
    }

    #[test]
    fn a_line_of_a_correction_is_no_message_of_its_own() {
        let corrections = Corrections::default();
        let text = "first\nno = second";
        corrections.put(Locale::default(), "yes", text).unwrap();
        let locale = corrections.of(Locale::default());
        assert_eq!(locale.text("yes"), "first\nno = second");
        assert_eq!(locale.text("no"), "no");
    }
}
