//! Interviews without quotation marks: who asks and who answers.
//!
//! An answer is proposed as what is said only where its question stands in a line of its own and
//! the one who is asked was spoken to by name; behind labels this only tells who "I" and "you" are.

use crate::draft::{Draft, DraftNumber};
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

/// What is known of an interview so far.
#[derive(Default)]
pub(super) struct Interview {
    /// The words in front of the colon of those who ask: "q", "steg".
    asker: Option<String>,
    /// Who answers.
    pub(super) answers: Option<DraftNumber>,
    /// True in a paragraph that asks: "you" is the one who answers.
    pub(super) asking: bool,
    /// True in an interview without labels, whose questions are lines of their own.
    pub(super) unlabelled: bool,
    /// True in the paragraph right behind such a question.
    pub(super) answering: bool,
}

impl Interview {
    /// Looks at the head of a paragraph.
    pub(super) fn note(&mut self, paragraph: &Paragraph<'_>, items: &[Item], drafts: &[Draft]) {
        let asked = self.asking;
        self.asking = false;
        self.answering = false;
        if self.unlabelled || self.asker.is_none() {
            if let Some(person) = spoken_to(paragraph, items, drafts) {
                self.answers = Some(person);
                self.unlabelled = true;
            }
            if self.unlabelled {
                self.asking = question(paragraph);
                self.answering = asked && !self.asking;
                return;
            }
        }
        let Some((label, colon)) = label(paragraph) else {
            // A line of nothing but a question, in an interview that is under way.
            self.asking = self.answers.is_some() && asks(paragraph, 0);
            return;
        };
        let letter = matches!(label.as_str(), "q" | "question");
        let known = self.asker.as_deref() == Some(&label);
        if known || letter || self.asker.is_none() && asks(paragraph, colon + 1) {
            self.asker.get_or_insert(label);
            self.asking = true;
            if self.answers.is_none() {
                self.answers = named_here(colon, items, drafts)
                    .or_else(|| first_person(paragraph.begin, drafts));
            }
            return;
        }
        // "NAME: I sleep with the light on."
        let answers = self.asker.is_some();
        let named = items
            .iter()
            .find(|item| item.from == 0 && item.to == colon)
            .filter(|item| drafts.get(item.draft).is_some_and(Draft::is_person));
        if let Some(item) = named.filter(|_| answers) {
            self.answers = Some(item.draft);
        }
    }

    /// Lets "you" be the one who answers, where somebody asks.
    pub(super) fn address(&self, paragraph: &Paragraph<'_>, parties: &mut Vec<Party>) {
        if !self.asking {
            return;
        }
        for at in 0..paragraph.tokens.len() {
            if paragraph.lower(at) != "you" {
                continue;
            }
            let place = parties.partition_point(|party| party.from < at);
            if parties.get(place).is_none_or(|party| party.from > at) {
                parties.insert(
                    place,
                    Party {
                        from: at,
                        to: at + 1,
                        head: at,
                        kind: PartyKind::Narrator,
                    },
                );
            }
        }
    }
}

/// "Mrs NAME, when did you hear from him last?": a line that asks somebody by name.
fn spoken_to(paragraph: &Paragraph<'_>, items: &[Item], drafts: &[Draft]) -> Option<DraftNumber> {
    let item = items.iter().find(|item| item.from <= 2)?;
    let named = drafts.get(item.draft).is_some_and(Draft::is_person)
        && paragraph.is_mark(item.to, ',')
        && (0..item.from).all(|at| paragraph.has(at, crate::lexicon::tag::TITLE));
    (named && question(paragraph) && asks(paragraph, item.to)).then_some(item.draft)
}

/// Tells whether a line is nothing but a question, without marks of speech.
fn question(paragraph: &Paragraph<'_>) -> bool {
    let count = paragraph.tokens.len();
    (2..60).contains(&count)
        && paragraph.is_mark(count - 1, '?')
        && paragraph.sentences.len() <= 3
        && !(0..count).any(|at| {
            matches!(
                paragraph.token(at).kind,
                TokenKind::Mark('"' | '“' | '”' | '«' | '»')
            )
        })
}

/// "Q:", "STEG:", "Aida Karim:": a few words in capitals and a colon, with words behind it.
fn label(paragraph: &Paragraph<'_>) -> Option<(String, usize)> {
    let colon = (1..paragraph.tokens.len().min(6)).find(|at| paragraph.is_mark(*at, ':'))?;
    let plain = (0..colon)
        .all(|at| paragraph.token(at).kind == TokenKind::Word && paragraph.token(at).capital);
    let goes_on = paragraph.tokens.len() > colon + 1 && paragraph.is_word(colon + 1);
    let short = paragraph.word(0).chars().count() == 1;
    // "Charge: high treason" is a field; a label of an interview has a sentence behind it.
    let sentence = paragraph.sentences.len() > 1
        || (colon..paragraph.tokens.len())
            .any(|at| matches!(paragraph.token(at).kind, TokenKind::Mark('?' | '.' | '!')));
    (plain && goes_on && (short || sentence)).then(|| {
        let words: Vec<&str> = (0..colon).map(|at| paragraph.lower(at)).collect();
        (words.join(" "), colon)
    })
}

/// Tells whether what stands behind a label ends with a question to somebody.
fn asks(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let count = paragraph.tokens.len();
    paragraph.is_mark(count.wrapping_sub(1), '?')
        && count < 60
        && (from..count).any(|at| matches!(paragraph.lower(at), "you" | "your"))
}

/// "Mrs NAME, you were released": who is spoken to.
fn named_here(colon: usize, items: &[Item], drafts: &[Draft]) -> Option<DraftNumber> {
    items
        .iter()
        .find(|item| {
            item.from > colon
                && item.from <= colon + 3
                && drafts.get(item.draft).is_some_and(Draft::is_person)
        })
        .map(|item| item.draft)
}

/// Whom the text names first.
fn first_person(before: usize, drafts: &[Draft]) -> Option<DraftNumber> {
    drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.is_person() && draft.main.0 < before)
        .min_by_key(|(_, draft)| draft.main.0)
        .map(|(number, _)| number)
}
