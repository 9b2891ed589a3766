//! What each party of a sentence leads to: a draft known from before, or one that begins here.

mod words;

use std::collections::HashMap;

use kua_core::proposal::PersonClass;

use crate::draft::{Draft, DraftNumber, DraftValue};
pub(crate) use crate::kinship::{gender, other_side};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, joined_lower};
use crate::text::Paragraph;
use words::{general, titled};

/// What the reader remembers from one sentence to the next.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) last_person: Option<DraftNumber>,
    /// The only person that a sentence named, and which sentence that was.
    pub(crate) only_person: Option<(DraftNumber, usize)>,
    /// The person a sentence opened with, without a word of speech, and which sentence that was.
    pub(crate) subject: Option<(DraftNumber, usize)>,
    pub(crate) last_victim: Option<DraftNumber>,
    pub(crate) last_speaker: Option<DraftNumber>,
    pub(crate) last_organisation: Option<DraftNumber>,
    pub(crate) last_group: Option<DraftNumber>,
    /// Those whom the last event happened to.
    pub(crate) case: Vec<DraftNumber>,
    /// Whom a notice is about, and the paragraph that opened it.
    pub(crate) entry: Vec<DraftNumber>,
    pub(crate) entry_paragraph: usize,
    /// How many sentences were read, and in which one the last list and the last group stood.
    pub(crate) sentence: usize,
    pub(crate) list_sentence: usize,
    group_sentence: usize,
    /// The persons named last, the latest at the end.
    pub(crate) recent: Vec<DraftNumber>,
    /// Who is called a mother, a brother, and who is a woman as far as the words say.
    pub(crate) kin: HashMap<String, DraftNumber>,
    pub(crate) women: HashMap<DraftNumber, bool>,
    /// Whom a relative calls "my son": the other side of "NAME's mother".
    pub(crate) kin_of: HashMap<&'static str, DraftNumber>,
    /// All persons to whom something happened, in order.
    pub(crate) victims: Vec<DraftNumber>,
    /// True while events are read: a pronoun then rather means a victim than a speaker.
    pub(crate) suffering: bool,
    /// The one who says "I" in a testimony, where the text names them.
    pub(crate) narrator: Option<DraftNumber>,
    /// The persons named together last.
    pub(crate) last_list: Vec<DraftNumber>,
    bodies: HashMap<String, DraftNumber>,
    bodies_by_head: HashMap<String, (DraftNumber, usize)>,
    /// The number of the paragraph that is read.
    pub(crate) paragraph: usize,
    groups: HashMap<String, DraftNumber>,
    /// Descriptions that wait for a name: "a well-known activist".
    pub(crate) pending: Vec<DraftNumber>,
}

/// Resolves parties to drafts, making drafts for bodies and groups.
pub(crate) struct Resolver<'a> {
    pub(crate) memory: &'a mut Memory,
    pub(crate) drafts: &'a mut Vec<Draft>,
}

impl Resolver<'_> {
    /// Returns who is meant; pronouns and descriptions become references.
    pub(crate) fn resolve(
        &mut self,
        paragraph: &Paragraph<'_>,
        parties: &[Party],
        index: usize,
    ) -> Vec<DraftNumber> {
        let Some(party) = parties.get(index) else {
            return Vec::new();
        };
        let bytes = paragraph.span(party.from, party.to);
        match &party.kind {
            PartyKind::Named(draft) => vec![*draft],
            PartyKind::Body => vec![self.body(paragraph, party)],
            PartyKind::Outfit => {
                let people = paragraph.lower(party.to.wrapping_sub(1)) == "group";
                let known = self
                    .memory
                    .last_group
                    .filter(|_| people)
                    .or(self.memory.last_organisation);
                if let Some(draft) = known.and_then(|number| self.drafts.get_mut(number)) {
                    draft.refer(bytes);
                }
                known.into_iter().collect()
            }
            PartyKind::Narrator => {
                let narrator = self.memory.narrator;
                self.refer(narrator, bytes);
                narrator.into_iter().collect()
            }
            PartyKind::Pronoun { plural: false } => {
                let woman = matches!(paragraph.lower(party.from), "she" | "her");
                let person = self
                    .subject_before(paragraph, parties, index, woman)
                    .or_else(|| self.here_before(paragraph, parties, index, woman))
                    .or_else(|| self.person_meant(woman));
                self.refer(person, bytes);
                person.into_iter().collect()
            }
            PartyKind::Pronoun { plural: true } => {
                if self.memory.last_list.len() > 1 {
                    for number in self.memory.last_list.clone() {
                        self.refer(Some(number), bytes);
                    }
                    return self.memory.last_list.clone();
                }
                let group = self.memory.last_group;
                self.refer(group, bytes);
                group.into_iter().collect()
            }
            PartyKind::Group { people, definite } => {
                self.group(paragraph, party, *people, *definite)
            }
            PartyKind::Single { definite, kin } => {
                self.single(paragraph, parties, index, *definite, *kin)
            }
        }
    }

    /// "The mother, NAME, never left. She died in May": the subject goes on, though she is only
    /// somebody's relative.
    fn subject_before(
        &self,
        paragraph: &Paragraph<'_>,
        parties: &[Party],
        index: usize,
        woman: bool,
    ) -> Option<DraftNumber> {
        let party = parties.get(index)?;
        let (begin, _) = paragraph.sentence_of(party.from);
        let memory = &*self.memory;
        let last = memory.last_person?;
        let named = parties
            .get(index.saturating_sub(8)..index)?
            .iter()
            .any(|other| {
                other.from >= begin
                    && matches!(other.kind, PartyKind::Named(number) if self.drafts.get(number).is_some_and(Draft::is_person))
            });
        (memory.suffering
            && !named
            && memory.subject == Some((last, memory.sentence.wrapping_sub(1)))
            && memory.women.get(&last) == Some(&woman)
            && memory.kin.values().any(|kin| *kin == last))
        .then_some(last)
    }

    /// "NAME, whose family says he was led away": the one of the same sentence, if he is no
    /// speaker.
    fn here_before(
        &self,
        paragraph: &Paragraph<'_>,
        parties: &[Party],
        index: usize,
        woman: bool,
    ) -> Option<DraftNumber> {
        let (begin, _) = paragraph.sentence_of(parties.get(index)?.from);
        if !self.memory.suffering {
            return None;
        }
        let persons: Vec<DraftNumber> = parties
            .get(index.saturating_sub(12)..index)?
            .iter()
            .filter(|party| party.from >= begin)
            .filter_map(|party| match party.kind {
                PartyKind::Named(number)
                    if self.drafts.get(number).is_some_and(Draft::is_person) =>
                {
                    Some(number)
                }
                _ => None,
            })
            .collect();
        // "NAME and her nephew NAME are in custody, where he": the one who is known to be a man.
        let known = persons
            .iter()
            .copied()
            .find(|number| self.memory.women.get(number) == Some(&woman));
        let unknown = persons
            .first()
            .is_some_and(|first| !self.memory.women.contains_key(first));
        let named = known.filter(|_| unknown).or(persons.first().copied())?;
        let agrees = self
            .memory
            .women
            .get(&named)
            .is_none_or(|known| *known == woman);
        (agrees && !self.aside(named)).then_some(named)
    }

    /// Tells whether somebody is only spoken to or spoken of beside the victims.
    pub(crate) fn aside(&self, number: DraftNumber) -> bool {
        // One to whom something happened may speak as well.
        let suffered = self.memory.victims.contains(&number) || self.memory.case.contains(&number);
        self.drafts
            .get(number)
            .is_some_and(|draft| match draft.value {
                DraftValue::Person {
                    class: PersonClass::Official,
                    ..
                } => true,
                DraftValue::Person {
                    class: PersonClass::Speaker,
                    ..
                } => !suffered,
                _ => false,
            })
            || (self.memory.last_speaker == Some(number)
                || self.of_somebody(number)
                || self.memory.kin.values().any(|kin| *kin == number))
                && !self.memory.victims.contains(&number)
                && !self.memory.case.contains(&number)
    }

    /// Tells whether somebody stands in the text as the lawyer of another.
    fn of_somebody(&self, number: DraftNumber) -> bool {
        matches!(
            self.drafts.get(number).map(|draft| &draft.value),
            Some(DraftValue::Person {
                role: Some(role), ..
            }) if role.to_lowercase().split(' ').any(|word| {
                matches!(
                    word,
                    "lawyer" | "attorney" | "spokesman" | "spokeswoman" | "spokesperson" | "prosecutor" | "judge" | "investigator"
                )
            }) || ["His ", "Her ", "Their ", "his ", "her ", "their "]
                .iter()
                .any(|owner| role.starts_with(owner))
                && role
                    .split(' ')
                    .any(|word| matches!(word, "lawyer" | "attorney" | "counsel" | "advocate"))
        )
    }

    /// Chooses whom "he" or "she" means.
    fn person_meant(&self, woman: bool) -> Option<DraftNumber> {
        let memory = &*self.memory;
        let agrees =
            |number: &DraftNumber| memory.women.get(number).is_none_or(|known| *known == woman);
        let entry = || match memory.entry.as_slice() {
            [one] if memory.paragraph.saturating_sub(memory.entry_paragraph) <= 2 => Some(*one),
            _ => None,
        };
        let last = memory.last_person?;
        let aside = memory.suffering && self.aside(last);
        if agrees(&last) && !aside {
            return Some(last);
        }
        memory
            .last_victim
            .filter(|number| agrees(number))
            .or_else(|| entry().filter(|number| agrees(number)))
            .or_else(|| {
                let fits = |number: &&DraftNumber| agrees(number) && **number != last;
                memory.recent.iter().rev().find(fits).copied()
            })
            .or(Some(last))
    }

    /// Returns the last two persons that were named and are no officials or mere speakers.
    fn last_two(&self) -> Option<Vec<DraftNumber>> {
        let mut two: Vec<DraftNumber> = self
            .memory
            .recent
            .iter()
            .rev()
            .copied()
            .filter(|number| {
                !matches!(
                    self.drafts.get(*number).map(|draft| &draft.value),
                    Some(DraftValue::Person {
                        class: PersonClass::Official | PersonClass::Speaker,
                        ..
                    })
                ) && !self.of_somebody(*number)
            })
            .take(2)
            .collect();
        two.reverse();
        (two.len() == 2).then_some(two)
    }

    fn refer(&mut self, number: Option<DraftNumber>, bytes: (usize, usize)) {
        if let Some(draft) = number.and_then(|number| self.drafts.get_mut(number)) {
            draft.refer(bytes);
        }
    }

    /// Returns the draft of an unnamed authority.
    pub(crate) fn body(&mut self, paragraph: &Paragraph<'_>, party: &Party) -> DraftNumber {
        let bytes = paragraph.span(party.from, party.to);
        let bare_from = party.from + usize::from(paragraph.has(party.from, tag::DETERMINER));
        let head = joined_lower(paragraph, party.head, party.to);
        let modifiers = joined_lower(paragraph, bare_from, party.head);
        let key = format!("{modifiers}|{head}");
        let known = if modifiers.is_empty() {
            // "the government" means the one that this paragraph named, else one of its own.
            let here = self.memory.paragraph;
            let near = self.memory.bodies_by_head.get(&head).copied();
            near.filter(|(_, paragraph)| *paragraph == here)
                .map(|(number, _)| number)
                .or_else(|| self.memory.bodies.get(&key).copied())
        } else {
            self.memory.bodies.get(&key).copied()
        };
        let written = paragraph.slice(bare_from, party.to).to_owned();
        let number = known.unwrap_or_else(|| {
            self.drafts.push(Draft::new(
                bytes,
                DraftValue::Body {
                    name: written.clone(),
                },
                if modifiers.is_empty() { 0.7 } else { 0.8 },
                "rule:body/1",
            ));
            self.drafts.len() - 1
        });
        if let Some(draft) = self.drafts.get_mut(number) {
            if let DraftValue::Body { name } = &mut draft.value
                && written.len() > name.len()
                && !modifiers.is_empty()
            {
                *name = written;
                let shorter = std::mem::replace(&mut draft.main, bytes);
                if shorter != bytes {
                    draft.mention(shorter);
                }
            } else if draft.main != bytes && !draft.mentions.contains(&bytes) {
                draft.mention(bytes);
            }
        }
        self.memory.bodies.insert(key, number);
        self.memory
            .bodies_by_head
            .insert(head, (number, self.memory.paragraph));
        number
    }

    fn group(
        &mut self,
        paragraph: &Paragraph<'_>,
        party: &Party,
        people: Option<u64>,
        definite: bool,
    ) -> Vec<DraftNumber> {
        let bytes = paragraph.span(party.from, party.to);
        let head = joined_lower(paragraph, party.head, party.to);
        // "the two men" behind two names.
        let named = self.memory.last_list.len();
        if definite && named > 1 && people.is_some_and(|people| people == named as u64) {
            for number in self.memory.last_list.clone() {
                self.refer(Some(number), bytes);
            }
            return self.memory.last_list.clone();
        }
        let victims = self.memory.victims.len();
        if definite && victims > 1 && people.is_some_and(|people| people == victims as u64) {
            for number in self.memory.victims.clone() {
                self.refer(Some(number), bytes);
            }
            return self.memory.victims.clone();
        }
        // "the men" behind a list of names that nothing newer hides.
        let newer = self.memory.list_sentence > self.memory.group_sentence
            || self.memory.last_group.is_none();
        if definite && people.is_none() && named > 1 && newer && general(&head) {
            for number in self.memory.last_list.clone() {
                self.refer(Some(number), bytes);
            }
            return self.memory.last_list.clone();
        }
        // "Both were arrested": the two who were named last, if neither only speaks or judges.
        if people == Some(2)
            && head == "both"
            && let Some(two) = self.last_two()
        {
            for number in &two {
                self.refer(Some(*number), bytes);
            }
            return two;
        }
        let key = format!("{}|{head}", people.unwrap_or(0));
        let by_head = format!("0|{head}");
        let words = joined_lower(paragraph, party.from, party.to);
        let mut known = self
            .memory
            .groups
            .get(&key)
            .copied()
            .filter(|_| people.is_some() || definite)
            .or_else(|| self.memory.groups.get(&words).copied());
        if known.is_none() && definite && people.is_none() {
            known = self
                .memory
                .groups
                .get(&by_head)
                .copied()
                .or_else(|| self.memory.last_group.filter(|_| general(&head)));
        }
        if let Some(number) = known {
            if let Some(draft) = self.drafts.get_mut(number)
                && draft.main != bytes
            {
                if people.is_some() {
                    if !draft.mentions.contains(&bytes) {
                        draft.mention(bytes);
                    }
                } else {
                    draft.refer(bytes);
                }
            }
            self.memory.last_group = Some(number);
            self.memory.group_sentence = self.memory.sentence;
            return vec![number];
        }
        let from = party.from
            + usize::from(matches!(
                paragraph.lower(party.from),
                "the" | "these" | "those"
            ));
        let name = paragraph.slice(from, party.to).to_owned();
        self.drafts.push(Draft::new(
            bytes,
            DraftValue::Group { name, people },
            if people.is_some() { 0.8 } else { 0.65 },
            "rule:group/1",
        ));
        let number = self.drafts.len() - 1;
        self.memory.groups.insert(key, number);
        self.memory.groups.insert(by_head, number);
        self.memory.groups.insert(words, number);
        self.memory.last_group = Some(number);
        self.memory.group_sentence = self.memory.sentence;
        vec![number]
    }

    fn single(
        &mut self,
        paragraph: &Paragraph<'_>,
        parties: &[Party],
        index: usize,
        definite: bool,
        kin: bool,
    ) -> Vec<DraftNumber> {
        let Some(party) = parties.get(index) else {
            return Vec::new();
        };
        let bytes = paragraph.span(party.from, party.to);
        // Appositions: "NAME, the coordinator of ..."; "the presenter, NAME".
        if let Some(person) = self.apposed(paragraph, parties, index) {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        if kin
            && let Some(person) = self
                .memory
                .kin
                .get(paragraph.lower(party.to.wrapping_sub(1)))
                .copied()
        {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        // "His father NAME came. The father said": the same sentence or the one before names him.
        if kin
            && paragraph.lower(party.from) == "the"
            && let Some(person) =
                self.kin_named(parties, index, paragraph.lower(party.to.wrapping_sub(1)))
        {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        // "NAME's mother said her son had been beaten": NAME.
        let word = paragraph.lower(party.to.wrapping_sub(1));
        if kin
            && matches!(
                paragraph.lower(party.from),
                "her" | "his" | "my" | "their" | "our"
            )
            && let Some(person) = self.memory.kin_of.get(word).copied()
        {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        if kin {
            let name = paragraph.slice(party.from, party.to).to_owned();
            // One mother, one father: told again in other words it is the same person.
            let key = format!("kin|{}", joined_lower(paragraph, party.head, party.to));
            if let Some(known) = self.memory.groups.get(&key).copied() {
                if let Some(draft) = self.drafts.get_mut(known)
                    && !draft.mentions.contains(&bytes)
                {
                    draft.mention(bytes);
                }
                return vec![known];
            }
            self.drafts.push(Draft::new(
                bytes,
                DraftValue::Group {
                    name,
                    people: Some(1),
                },
                0.7,
                "rule:relative/1",
            ));
            let number = self.drafts.len() - 1;
            self.memory.groups.insert(key, number);
            return vec![number];
        }
        let head = paragraph.lower(party.to.wrapping_sub(1));
        if head == "latter"
            && let Some(person) = self.memory.recent.last().copied()
        {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        // "The 67-year-old", "the elderly man": one of whom the text speaks.
        if definite && let Some(person) = self.told_by_age(paragraph, party, head) {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        // "the reporter": the one who was named with this word last.
        if definite && let Some(person) = self.named_with(head) {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        // "the teacher's house": the victim whose role says so goes before the last one.
        let by_role = self
            .memory
            .victims
            .iter()
            .rev()
            .take(8)
            .copied()
            .find(|number| {
                matches!(
                    self.drafts.get(*number).map(|draft| &draft.value),
                    Some(DraftValue::Person { role: Some(role), .. })
                        if head.len() > 3 && role.to_lowercase().contains(head)
                )
            });
        if definite
            && let Some(person) = by_role
                .or(self.memory.last_victim)
                .or(self.memory.last_person)
            && self.can_be(person, head)
        {
            self.refer(Some(person), bytes);
            return vec![person];
        }
        let name = paragraph.slice(party.from, party.to).to_owned();
        let key = format!("1|{}", name.to_lowercase());
        if let Some(known) = self.memory.groups.get(&key).copied() {
            return vec![known];
        }
        self.drafts.push(Draft::new(
            bytes,
            DraftValue::Group {
                name,
                people: Some(1),
            },
            0.5,
            "rule:description/1",
        ));
        let number = self.drafts.len() - 1;
        self.memory.groups.insert(key, number);
        let another = [
            "family",
            "fellow",
            "another",
            "former",
            "relative",
            "colleague",
            "second",
            "member",
            "one",
            "citizen",
        ];
        if !joined_lower(paragraph, party.from, party.to)
            .split(' ')
            .any(|word| another.contains(&word))
        {
            self.memory.pending.push(number);
        }
        vec![number]
    }

    /// Finds the relative with a name whom the parties in front of a description give.
    fn kin_named(&self, parties: &[Party], index: usize, word: &str) -> Option<DraftNumber> {
        let before = parties.get(..index)?;
        before.iter().rev().take(12).find_map(|party| {
            let PartyKind::Named(number) = party.kind else {
                return None;
            };
            let Some(DraftValue::Person {
                role: Some(role), ..
            }) = self.drafts.get(number).map(|draft| &draft.value)
            else {
                return None;
            };
            role.rsplit(' ')
                .next()
                .is_some_and(|last| last.eq_ignore_ascii_case(word))
                .then_some(number)
        })
    }

    /// Finds whom an age without a name means: the one whom the text is about, or the old one who
    /// was named last.
    fn told_by_age(
        &self,
        paragraph: &Paragraph<'_>,
        party: &Party,
        head: &str,
    ) -> Option<DraftNumber> {
        let has =
            |found: fn(&str) -> bool| (party.from..party.to).any(|at| found(paragraph.lower(at)));
        let aged = has(|word| word.ends_with("year-old"));
        let elderly = has(|word| matches!(word, "elderly" | "old" | "older" | "aged" | "frail"))
            && matches!(head, "man" | "woman" | "couple" | "teacher" | "farmer");
        let memory = &*self.memory;
        let agrees = |number: &DraftNumber| {
            gender(head)
                .is_none_or(|woman| memory.women.get(number).is_none_or(|known| *known == woman))
        };
        let private = |number: &DraftNumber| {
            agrees(number)
                && !self.of_somebody(*number)
                && !matches!(
                    self.drafts.get(*number).map(|draft| &draft.value),
                    Some(DraftValue::Person {
                        class: PersonClass::Official,
                        ..
                    })
                )
        };
        if elderly {
            return memory.recent.iter().rev().copied().find(private);
        }
        if !aged {
            return None;
        }
        match memory.case.as_slice() {
            [one] if private(one) && self.drafts.get(*one).is_some_and(Draft::is_person) => {
                Some(*one)
            }
            _ => memory
                .last_victim
                .filter(private)
                .or_else(|| memory.recent.iter().rev().copied().find(private)),
        }
    }

    /// Finds the person named last whose role ends with a word.
    fn named_with(&self, head: &str) -> Option<DraftNumber> {
        self.memory.recent.iter().rev().copied().find(|number| {
            matches!(
                self.drafts.get(*number).map(|draft| &draft.value),
                Some(DraftValue::Person {
                    role: Some(role), ..
                }) if role.rsplit(' ').next().is_some_and(|last| last.eq_ignore_ascii_case(head))
            )
        })
    }

    /// Tells whether a description fits a person: the role says so, or says nothing.
    fn can_be(&self, person: DraftNumber, head: &str) -> bool {
        match self.drafts.get(person).map(|draft| &draft.value) {
            Some(DraftValue::Person {
                role: Some(role), ..
            }) => {
                role.to_lowercase().contains(head)
                    || matches!(
                        head,
                        "activist"
                            | "defender"
                            | "detainee"
                            | "prisoner"
                            | "dissident"
                            | "defendant"
                            | "accused"
                            | "convict"
                            | "inmate"
                    )
            }
            Some(DraftValue::Person { role: None, .. }) => {
                // One to whom something happens, in a word for what he does.
                let worker = self.memory.suffering
                    && !matches!(
                        head,
                        "judge"
                            | "prosecutor"
                            | "investigator"
                            | "officer"
                            | "minister"
                            | "president"
                            | "official"
                            | "spokesman"
                            | "spokeswoman"
                            | "spokesperson"
                            | "guard"
                            | "policeman"
                            | "witness"
                            | "director"
                            | "lawyer"
                            | "attorney"
                    );
                worker
                    || matches!(
                        head,
                        "activist"
                            | "defender"
                            | "detainee"
                            | "prisoner"
                            | "dissident"
                            | "journalist"
                            | "lawyer"
                            | "blogger"
                            | "writer"
                            | "critic"
                            | "man"
                            | "woman"
                            | "campaigner"
                            | "poet"
                            | "teacher"
                            | "student"
                            | "singer"
                            | "scholar"
                    )
            }
            _ => false,
        }
    }

    fn apposed(
        &self,
        paragraph: &Paragraph<'_>,
        parties: &[Party],
        index: usize,
    ) -> Option<DraftNumber> {
        let party = parties.get(index)?;
        let person = |party: &Party| match party.kind {
            PartyKind::Named(draft) if self.drafts.get(draft).is_some_and(Draft::is_person) => {
                Some(draft)
            }
            _ => None,
        };
        if let Some(before) = index.checked_sub(1).and_then(|before| parties.get(before))
            && before.to + 1 == party.from
            && paragraph.is_mark(before.to, ',')
            && let Some(draft) = person(before)
        {
            return Some(draft);
        }
        // Up to a comma and a name, over a prepositional phrase: "the head of X, NAME".
        parties
            .get(index + 1..)?
            .iter()
            .take(3)
            .find(|next| person(next).is_some())
            .filter(|next| {
                let gap = party.to..next.from;
                gap.len() < 9
                    && titled(paragraph, party.to, next.from)
                    && gap.clone().all(|at| {
                        !paragraph.has(at, tag::AUXILIARY | tag::SPEECH)
                            && !matches!(paragraph.lower(at), "whose" | "who")
                            && !paragraph.has(at, tag::PRONOUN)
                            && (at + 5 > next.from || !paragraph.is_mark(at, ','))
                    })
                    && gap.clone().filter(|at| paragraph.is_mark(*at, ',')).count() <= 1
                    && (paragraph.is_mark(next.to, ',')
                        || paragraph.is_mark(next.to, '.')
                        || gap.len() == 1)
            })
            .and_then(person)
    }
}
