//! Charges of a sentence: whom they accuse, and to which events beside them they belong.
//!
//! Never reads the article or the offence itself; `law` does.

use kua_core::proposal::{EventType, PersonClass};

use super::Reader;
use crate::draft::{Draft, DraftNumber, DraftValue, link};
use crate::events::Told;
use crate::law;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver::Resolver;
use crate::text::Paragraph;

impl Reader {
    /// Joins the charges of a sentence to the events beside them.
    pub(super) fn law(
        &mut self,
        paragraph: &Paragraph<'_>,
        begin: usize,
        end: usize,
        items: &[Item],
        parties: &[Party],
        made: &[(DraftNumber, EventType)],
    ) {
        let found = law::find(paragraph, begin, end);
        // "NAME and NAME to 16 and 18 years respectively": one term for each.
        let dealt: Vec<usize> = if (begin..end).any(|at| paragraph.lower(at) == "respectively") {
            found
                .iter()
                .filter(|told| told.value.imposed_sentence.is_some())
                .map(|told| told.from)
                .collect()
        } else {
            Vec::new()
        };
        for mut told in found {
            let legal = |event_type: &EventType| {
                matches!(
                    event_type,
                    EventType::Charge
                        | EventType::Sentence
                        | EventType::Conviction
                        | EventType::Arrest
                        | EventType::Detention
                        | EventType::PretrialDetention
                        | EventType::Trial
                        | EventType::Imprisonment
                        | EventType::Fine
                )
            };
            // The nearest in front of the term or article, else the last of the sentence.
            let limit = paragraph.span(told.from, told.to.max(told.from + 1)).1;
            let sentence = paragraph.span(begin, end.max(begin + 1)).0;
            let in_front = |number: DraftNumber| {
                self.drafts.get(number).is_some_and(|draft| {
                    std::iter::once(&draft.main)
                        .chain(draft.mentions.iter())
                        .any(|bytes| bytes.0 >= sentence && bytes.0 < limit)
                })
            };
            let beside = made
                .iter()
                .rev()
                .find(|(number, event_type)| legal(event_type) && in_front(*number))
                .or_else(|| made.iter().rev().find(|(_, event_type)| legal(event_type)));
            let mut accused: Vec<DraftNumber> = beside
                .and_then(
                    |(number, _)| match self.drafts.get(*number).map(|draft| &draft.value) {
                        Some(DraftValue::Event(event)) => Some(event.victims.clone()),
                        _ => None,
                    },
                )
                .unwrap_or_default();
            if dealt.len() > 1
                && dealt.len() == accused.len()
                && let Some(place) = dealt.iter().position(|from| *from == told.from)
                && let Some(one) = accused.get(place).copied()
            {
                accused = vec![one];
            }
            // "should repeal article 402": a law that is asked about accuses nobody.
            let asked_about = (told.from.saturating_sub(5).max(begin)..told.from).any(|at| {
                matches!(
                    paragraph.lower(at),
                    "repeal"
                        | "repealing"
                        | "abolish"
                        | "abolishing"
                        | "amend"
                        | "amending"
                        | "scrap"
                        | "revise"
                        | "decriminalise"
                        | "decriminalize"
                )
            }) || (told.to..(told.to + 4).min(end))
                .any(|at| matches!(paragraph.lower(at), "repealed" | "abolished" | "amended"));
            // "minorities accused of ...": those right in front.
            let close = self.close_accused(paragraph, begin, told.from, parties);
            if !close.is_empty() {
                accused = close;
            }
            if accused.is_empty() && !asked_about {
                accused = self.accused(paragraph, begin, told.to.min(end), items, parties);
            }
            if asked_about {
                accused.clear();
            }
            if accused.is_empty() && told.value.article.is_none() && told.value.offence.is_none() {
                continue;
            }
            told.value.accused.clone_from(&accused);
            let accusation = told.accusation;
            let bytes = (told.from, told.to);
            let charge = self.charges.add(told, paragraph, &mut self.drafts);
            let mut linked = false;
            for (number, event_type) in made {
                if legal(event_type)
                    && let Some(DraftValue::Event(event)) =
                        self.drafts.get_mut(*number).map(|draft| &mut draft.value)
                {
                    link(&mut event.charges, charge);
                    linked |= matches!(event_type, EventType::Charge);
                }
            }
            // A charge is an event as well.
            if accusation && !linked && !accused.is_empty() {
                let told = Told {
                    event_type: EventType::Charge,
                    from: bytes.0,
                    to: bytes.1,
                    victims: accused,
                    actors: Vec::new(),
                    places: Vec::new(),
                    time: None,
                    rule: "rule:charge-words/1",
                    certainty: 0.65,
                    vague: false,
                };
                if let Some(number) = self.events.add(told, paragraph, &mut self.drafts)
                    && let Some(DraftValue::Event(event)) =
                        self.drafts.get_mut(number).map(|draft| &mut draft.value)
                {
                    link(&mut event.charges, charge);
                }
            }
        }
    }

    fn close_accused(
        &mut self,
        paragraph: &Paragraph<'_>,
        begin: usize,
        charge_from: usize,
        parties: &[Party],
    ) -> Vec<DraftNumber> {
        if let Some(index) = parties.iter().position(|party| {
            // "NAME to eight years": the term is told of the one right before it.
            let named = matches!(party.kind, PartyKind::Named(_));
            party.from >= begin
                && (party.to == charge_from
                    || named && party.to + 1 == charge_from && paragraph.is_mark(party.to, '(')
                    || named && party.to + 1 == charge_from && paragraph.lower(party.to) == "to")
        }) {
            let mut resolver = Resolver {
                memory: &mut self.memory,
                drafts: &mut self.drafts,
            };
            let found = resolver.resolve(paragraph, parties, index);
            if found.iter().any(|number| {
                self.drafts
                    .get(*number)
                    .is_some_and(|draft| draft.is_person() || draft.is_group())
            }) {
                return found;
            }
        }
        Vec::new()
    }

    /// Tells whether a person judges or accuses others by office.
    fn judges(&self, number: DraftNumber) -> bool {
        matches!(
            self.drafts.get(number).map(|draft| &draft.value),
            Some(DraftValue::Person { role: Some(role), class, .. })
                if *class != PersonClass::Victim
                    && role.to_lowercase().split([' ', '-']).any(|word| {
                        matches!(word, "judge" | "prosecutor" | "investigator" | "magistrate")
                    })
        )
    }

    fn accused(
        &mut self,
        paragraph: &Paragraph<'_>,
        begin: usize,
        end: usize,
        items: &[Item],
        parties: &[Party],
    ) -> Vec<DraftNumber> {
        let mut named = items
            .iter()
            .filter(|item| item.from >= begin && item.from < end)
            .map(|item| item.draft)
            .filter(|number| self.drafts.get(*number).is_some_and(Draft::is_person));
        let first = named.clone().find(|number| !self.judges(*number));
        // The judge who passes a sentence is not the one who serves it.
        let accused = named.find(|number| {
            !self.judges(*number)
                && !matches!(
                    self.drafts.get(*number).map(|draft| &draft.value),
                    Some(DraftValue::Person {
                        class: PersonClass::Official,
                        ..
                    })
                )
        });
        if let Some(number) = accused.or(first) {
            return vec![number];
        }
        let index = parties.iter().position(|party| {
            party.from >= begin
                && party.from < end
                // "Judge NAME", "the judge"
                && !(party.from..party.to)
                    .any(|at| matches!(paragraph.lower(at), "judge" | "prosecutor"))
                && matches!(
                    party.kind,
                    PartyKind::Group { .. }
                        | PartyKind::Pronoun { .. }
                        | PartyKind::Single { definite: true, .. }
                )
        });
        let mut resolver = Resolver {
            memory: &mut self.memory,
            drafts: &mut self.drafts,
        };
        if let Some(index) = index {
            resolver.memory.suffering = true;
            let found = resolver.resolve(paragraph, parties, index);
            resolver.memory.suffering = false;
            return found;
        }
        self.memory.last_victim.into_iter().collect()
    }
}
