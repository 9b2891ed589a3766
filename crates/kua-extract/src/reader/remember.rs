//! What a sentence leaves behind for the next ones: who was named, in which list, whose kin.
//!
//! Never makes or changes a draft.

use super::Reader;
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver;
use crate::text::{Paragraph, TokenKind};

impl Reader {
    /// Remembers who was named, for the pronouns of the next sentence.
    pub(super) fn remember(
        &mut self,
        paragraph: &Paragraph<'_>,
        items: &[Item],
        parties: &[Party],
        begin: usize,
        end: usize,
    ) {
        let persons: Vec<DraftNumber> = items
            .iter()
            .filter(|item| item.from >= begin && item.to <= end)
            .map(|item| item.draft)
            .filter(|number| self.drafts.get(*number).is_some_and(Draft::is_person))
            .collect();
        self.learn_gender(paragraph, begin, end, &persons);
        if let Some(first) = persons.first() {
            self.memory.last_person = Some(*first);
            let opens = items
                .iter()
                .any(|item| item.draft == *first && item.from >= begin && item.from <= begin + 8);
            let speaks = (begin..end).any(|at| paragraph.has(at, tag::SPEECH));
            if opens && !speaks {
                self.memory.subject = Some((*first, self.memory.sentence));
            }
        }
        // "My husband is a driver": a testimony goes on about him.
        if persons.is_empty()
            && paragraph.lower(begin) == "my"
            && let Some(kin) = self.memory.kin.get(paragraph.lower(begin + 1)).copied()
        {
            self.memory.last_person = Some(kin);
            self.memory.case = vec![kin];
        }
        for person in &persons {
            self.memory.recent.retain(|known| known != person);
            self.memory.recent.push(*person);
        }
        if self.memory.recent.len() > 8 {
            let more = self.memory.recent.len() - 8;
            self.memory.recent.drain(..more);
        }
        self.relate(paragraph, items, begin, end, true);
        let list = named_together(paragraph, items, begin, end, &self.drafts);
        if list.len() > 1 {
            self.memory.last_list = list;
            self.memory.list_sentence = self.memory.sentence;
        } else if persons.is_empty()
            && parties.iter().any(|party| {
                party.from >= begin
                    && party.to <= end
                    && matches!(
                        party.kind,
                        PartyKind::Group {
                            people: Some(2..=50),
                            definite: false
                        }
                    )
            })
        {
            self.memory.last_list.clear();
        }
        let organisation = items
            .iter()
            .rev()
            .filter(|item| item.from >= begin && item.to <= end)
            .map(|item| item.draft)
            .find(|number| self.drafts.get(*number).is_some_and(Draft::is_organisation));
        if organisation.is_some() {
            self.memory.last_organisation = organisation;
        }
    }

    /// "NAME herds yaks. She is thirty-four": the only one named before is a woman.
    fn learn_gender(
        &mut self,
        paragraph: &Paragraph<'_>,
        begin: usize,
        end: usize,
        persons: &[DraftNumber],
    ) {
        let opener = begin + usize::from(!paragraph.is_word(begin));
        let woman = match paragraph.lower(opener) {
            "she" => Some(true),
            "he" => Some(false),
            _ => None,
        };
        if let (Some(woman), Some((only, sentence)), true) =
            (woman, self.memory.only_person, persons.is_empty())
            && sentence + 1 == self.memory.sentence
            && opener == begin
        {
            self.memory.women.entry(only).or_insert(woman);
        }
        if let [only] = persons {
            self.memory.only_person = Some((*only, self.memory.sentence));
            let own = (begin..end).find_map(|at| match paragraph.lower(at) {
                "herself" => Some(true),
                "himself" => Some(false),
                _ => None,
            });
            if let Some(woman) = own {
                self.memory.women.entry(*only).or_insert(woman);
            }
        }
    }

    /// Remembers who is somebody's mother or brother, and who is a man or a woman.
    ///
    /// Before the events of a sentence are read only the latter counts.
    pub(super) fn relate(
        &mut self,
        paragraph: &Paragraph<'_>,
        items: &[Item],
        begin: usize,
        end: usize,
        kin: bool,
    ) {
        for item in items
            .iter()
            .filter(|item| item.from >= begin && item.to <= end)
        {
            if !self.drafts.get(item.draft).is_some_and(Draft::is_person) {
                continue;
            }
            if let Some(DraftValue::Person { name, .. }) =
                self.drafts.get(item.draft).map(|draft| &draft.value)
                && let Some(woman) = crate::kinship::gender_by_name(name)
            {
                self.memory.women.entry(item.draft).or_insert(woman);
            }
            // "NAME's mother", "the mother of NAME": her son is NAME.
            let mut relative = item.to + 1;
            while relative < item.to + 3
                && paragraph.is_word(relative)
                && !paragraph.has(relative, tag::KIN | tag::KINS | tag::FUNCTION)
            {
                relative += 1;
            }
            let word = if paragraph.token(item.to).kind == TokenKind::Possessive {
                paragraph.lower(relative)
            } else if paragraph.lower(item.from.wrapping_sub(1)) == "of" {
                paragraph.lower(item.from.wrapping_sub(2))
            } else {
                ""
            };
            for called in resolver::other_side(word) {
                let woman = resolver::gender(called);
                let fits = woman.is_none_or(|woman| {
                    self.memory
                        .women
                        .get(&item.draft)
                        .is_none_or(|known| *known == woman)
                });
                if fits {
                    self.memory.kin_of.insert(called, item.draft);
                }
            }
            self.relative_behind(paragraph, item, kin);
            // "her husband NAME", "his sister, Ms. NAME".
            let mut at = item.from;
            for _ in 0..3 {
                let before = at.wrapping_sub(1);
                let word = paragraph.lower(before);
                if kin && paragraph.has(before, tag::KIN) && !paragraph.token(before).capital {
                    self.memory.kin.insert(word.to_owned(), item.draft);
                }
                // "NAME was held with her husband NAME": NAME is a woman.
                if paragraph.has(before, tag::KIN) {
                    self.owner_of(paragraph, items, begin, before);
                }
                if let Some(woman) = resolver::gender(word) {
                    self.memory.women.insert(item.draft, woman);
                    if paragraph.has(before, tag::KIN) {
                        break;
                    }
                }
                if !(paragraph.is_mark(before, ',') || paragraph.has(before, tag::TITLE)) {
                    break;
                }
                at = before;
            }
        }
    }
}

impl Reader {
    /// "her husband": the only person whom the sentence named before is a woman.
    fn owner_of(&mut self, paragraph: &Paragraph<'_>, items: &[Item], begin: usize, kin: usize) {
        let Some(owner) = (kin.saturating_sub(3).max(begin)..kin)
            .rev()
            .find(|at| matches!(paragraph.lower(*at), "her" | "his"))
        else {
            return;
        };
        let woman = paragraph.lower(owner) == "her";
        let mut persons: Vec<DraftNumber> = items
            .iter()
            .filter(|item| item.from >= begin && item.to <= owner)
            .map(|item| item.draft)
            .filter(|number| self.drafts.get(*number).is_some_and(Draft::is_person))
            .collect();
        persons.dedup();
        if let [only] = persons.as_slice() {
            self.memory.women.entry(*only).or_insert(woman);
        }
    }

    /// "NAME, 31, her son": whose son he is was told in the line before or in the sentence.
    fn relative_behind(&mut self, paragraph: &Paragraph<'_>, item: &Item, kin: bool) {
        let mut at = item.to;
        if !paragraph.is_mark(at, ',') {
            return;
        }
        at += 1;
        if paragraph.token(at).kind == TokenKind::Number && paragraph.is_mark(at + 1, ',') {
            at += 2;
        }
        let woman = match paragraph.lower(at) {
            "her" => true,
            "his" => false,
            _ => return,
        };
        if !paragraph.has(at + 1, tag::KIN) {
            return;
        }
        let word = paragraph.lower(at + 1);
        if let Some(woman) = resolver::gender(word) {
            self.memory.women.insert(item.draft, woman);
        }
        if !kin {
            return;
        }
        self.memory.kin.insert(word.to_owned(), item.draft);
        let owner = self.memory.recent.iter().rev().copied().find(|number| {
            *number != item.draft
                && self
                    .memory
                    .women
                    .get(number)
                    .is_none_or(|known| *known == woman)
        });
        let Some(owner) = owner else {
            return;
        };
        self.memory.women.entry(owner).or_insert(woman);
        for called in resolver::other_side(word) {
            if resolver::gender(called) == Some(woman) {
                self.memory.kin.entry((*called).to_owned()).or_insert(owner);
            }
        }
    }
}

/// Returns the first persons of a sentence that stand in one list: "A, B and C".
fn named_together(
    paragraph: &Paragraph<'_>,
    items: &[Item],
    begin: usize,
    end: usize,
    drafts: &[Draft],
) -> Vec<DraftNumber> {
    let mut list: Vec<DraftNumber> = Vec::new();
    let mut last_end = 0;
    for item in items
        .iter()
        .filter(|item| item.from >= begin && item.to <= end)
    {
        if !drafts.get(item.draft).is_some_and(Draft::is_person) {
            continue;
        }
        let joined = !list.is_empty()
            && last_end < item.from
            && item.from - last_end <= 6
            && (last_end..item.from)
                .any(|at| paragraph.is_mark(at, ',') || paragraph.lower(at) == "and")
            && (last_end..item.from).all(|at| {
                paragraph.is_mark(at, ',')
                    || paragraph.lower(at) == "and"
                    || paragraph.has(at, tag::ROLE | tag::TITLE | tag::OFFICE | tag::COMMON)
            });
        if !joined {
            if list.len() > 1 {
                break;
            }
            list.clear();
        }
        if !list.contains(&item.draft) {
            list.push(item.draft);
        }
        last_end = item.to;
    }
    list
}
