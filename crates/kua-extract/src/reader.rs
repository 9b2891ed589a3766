//! The two passes over a text, and what is carried from one paragraph to the next.

use std::collections::{HashMap, HashSet};

use kua_core::edtf::Edtf;
use kua_core::proposal::{
    DocumentFacts, EventType, FORMAT, Notice, PersonClass, ProposalDocument, TextFacts,
};

use crate::Input;
use crate::assemble;
use crate::dates::{Clues, DateNotice, Dates};
use crate::demands;
use crate::draft::{Draft, DraftNumber, DraftValue, link};
use crate::events::{self, Scene, TimeItem, Told, merge::Events};
use crate::figures;
use crate::foreign::Foreign;
use crate::law::{self, Charges};
use crate::lexicon::tag;
use crate::names::Names;
use crate::parties::{self, Party, PartyKind};
use crate::quotations;
use crate::registry::{Item, Registry};
use crate::remarks;
use crate::resolver::{self, Memory, Resolver};
use crate::roles;
use crate::stretches::{self, Stretches};
use crate::tell;
use crate::text::{self, Paragraph, TokenKind};
use crate::time::{Anchors, words};
use crate::tongues;

/// How many proposals one text may have.
const MOST_PROPOSALS: usize = 200_000;

/// Reads a text whose line ends are LF.
pub(crate) fn read(input: &Input<'_>) -> ProposalDocument {
    let text = input.content;
    let language = input
        .language
        .clone()
        .or_else(|| tell::text(text).map(str::to_owned));
    let primary = stretches::plain(language.as_deref().unwrap_or("en"));
    let stretches = Stretches::of(text, &primary, input.language.is_some());
    let (drafts, gone, dates, stopped) = languages(input, &stretches);
    let remarks = remarks::remarks(text, language.is_some());
    let places: Vec<_> = dates
        .notices
        .iter()
        .filter_map(|notice| notice.place)
        .chain(remarks.iter().filter_map(|remark| remark.place))
        .chain(stopped.map(|byte| (byte, byte)))
        .collect();
    let seed = input.text_sha256.clone().unwrap_or_default();
    let (proposals, points) = assemble::proposals(text, &seed, drafts, &gone, &places);
    let mut notices: Vec<Notice> = dates
        .notices
        .iter()
        .map(|notice: &DateNotice| {
            notice.notice(notice.place.map(|(begin, end)| {
                format!("characters {}-{}", points.before(begin), points.before(end))
            }))
        })
        .collect();
    notices.extend(remarks.into_iter().map(|remark| Notice {
        code: remark.code.into(),
        message: remark.message,
        place: remark.place.map(|(begin, end)| {
            format!("characters {}-{}", points.before(begin), points.before(end))
        }),
    }));
    if let Some(byte) = stopped {
        notices.push(Notice {
            code: "too-many-proposals".into(),
            message: format!("the text has more than {MOST_PROPOSALS} proposals, and what follows was not read; split the text to read the rest"),
            place: Some(format!("character {}", points.before(byte))),
        });
    }
    for (tag, first) in stretches.languages() {
        if tag != "en" && tongues::tongue(tag).is_none() {
            notices.push(Notice {
                code: "language-in-part".into(),
                message: format!("there are no rules for the language {tag}: only dates and known places are proposed of what is written in it"),
                place: Some(format!("character {}", text.get(..first.begin).map_or(0, |head| head.chars().count()))),
            });
        }
    }
    let day = dates
        .published
        .as_ref()
        .or(dates.stated.as_ref())
        .and_then(Edtf::earliest);
    notices.extend(law::notices::notices(&proposals, day));
    ProposalDocument {
        format: FORMAT.to_owned(),
        document: DocumentFacts {
            sha256: input.document_sha256.clone(),
            media_type: input.media_type.clone(),
            language,
            title: input.title.clone().or_else(|| title(text)),
            publisher: input.publisher.clone(),
            published: dates.published,
            stated: dates.stated,
        },
        text: TextFacts {
            sha256: input.text_sha256.clone(),
            characters: text.chars().count(),
            content: text.to_owned(),
        },
        notices,
        proposals,
    }
}

/// Takes the first line that can be a title.
fn title(text: &str) -> Option<String> {
    text::ranges(text).take(8).find_map(|(begin, end)| {
        let line = text.get(begin..end).unwrap_or_default().trim();
        let words = line.split_whitespace().count();
        let furniture = line.starts_with("Skip to") || line.contains("http");
        let fits = (4..=30).contains(&words)
            && line.len() < 240
            && !line.ends_with(['.', ':', ';', ','])
            && !furniture;
        let first_is_body = line.ends_with('.') && words > 30;
        (fits && !first_is_body).then(|| line.to_owned())
    })
}

type Outcome = (Vec<Draft>, Vec<DraftNumber>, Dates, Option<usize>);

/// Reads the English paragraphs, then those in other languages.
fn languages(input: &Input<'_>, stretches: &Stretches) -> Outcome {
    let foreign = Foreign::collect(input.content, stretches, &input.models);
    let (mut drafts, mut gone, dates, stopped) = english(input, stretches, foreign.header.as_ref());
    let anchors = Anchors::new(dates.published.clone(), dates.stated.clone(), dates.order);
    let (more, stopped_too) = foreign.read(
        input.content,
        stretches,
        &anchors,
        &mut drafts,
        MOST_PROPOSALS,
    );
    gone.extend(more);
    (drafts, gone, dates, stopped.or(stopped_too))
}

fn english(input: &Input<'_>, stretches: &Stretches, foreign_header: Option<&Edtf>) -> Outcome {
    let text = input.content;
    let mut names = Names::new(input.models.has("en"));
    let mut clues = Clues::default();
    // What stands below a copyright line is the page's, not the text's.
    let mut prose = 0;
    let mut furniture = None;
    let paragraphs = || {
        stretches
            .in_language("en")
            .map(|stretch| Paragraph::new(text, stretch.begin, stretch.end))
    };
    for paragraph in paragraphs() {
        if prose >= 3 && is_copyright(&paragraph) {
            furniture = Some((paragraph.begin, text.trim_end().len()));
            break;
        }
        prose += usize::from(paragraph.tokens.len() > 15);
        names.collect(&paragraph);
        clues.collect(&paragraph);
    }
    names.settle();
    names.hear(text, |asked| input.models.find("en", asked));
    let mut dates = clues.decide(input.published.clone(), input.declared.clone());
    if dates.published.is_none() {
        dates.published = foreign_header.cloned();
    }
    if let Some(place) = furniture {
        dates.notices.push(DateNotice {
            code: "page-furniture",
            message: "what stands below the copyright line was not read for proposals; it looks like the page around the text".into(),
            place: Some(place),
        });
    }
    let end = furniture.map_or(usize::MAX, |(begin, _)| begin);
    let mut anchors = Anchors::new(dates.published.clone(), dates.stated.clone(), dates.order);
    anchors.narrative = dates.narrative;
    let mut reader = Reader {
        registry: Registry::new(&names, input.models.name("en")),
        drafts: Vec::new(),
        anchors,
        known_times: HashMap::new(),
        memory: Memory::default(),
        quotes: quotations::Carry::default(),
        demands: demands::Carry::default(),
        events: Events::default(),
        charges: Charges::default(),
        year_age: 0,
    };
    drop(names);
    let mut stopped = None;
    for paragraph in paragraphs() {
        if reader.drafts.len() >= MOST_PROPOSALS {
            stopped = Some(paragraph.begin);
            break;
        }
        if paragraph.begin >= end {
            break;
        }
        reader.paragraph(&paragraph);
    }
    let gone = reader.finish();
    (reader.drafts, gone, dates, stopped)
}

/// Tells whether a line claims the copyright of the page.
fn is_copyright(paragraph: &Paragraph<'_>) -> bool {
    let line = paragraph.content().trim_start();
    paragraph.tokens.len() < 60
        && (line.starts_with('©')
            || line.starts_with("Copyright ©")
            || line.starts_with("Copyright (c)")
            || line.contains("All rights reserved"))
}

struct Reader {
    registry: Registry,
    drafts: Vec<Draft>,
    anchors: Anchors,
    known_times: HashMap<(String, String), DraftNumber>,
    memory: Memory,
    quotes: quotations::Carry,
    demands: demands::Carry,
    events: Events,
    charges: Charges,
    year_age: usize,
}

impl Reader {
    fn paragraph(&mut self, paragraph: &Paragraph<'_>) {
        self.memory.paragraph += 1;
        let items = self.registry.find(paragraph, &mut self.drafts);
        let times = self.times(paragraph);
        roles::fill(paragraph, &items, &mut self.drafts);
        let parties = parties::find(paragraph, &items, &self.drafts);
        self.open_entry(paragraph, &parties);
        let before = self.drafts.len();
        let ranges = quotations::find(
            paragraph,
            &items,
            &parties,
            &mut self.memory,
            &mut self.quotes,
            &mut self.drafts,
        );
        let quote_speaker = self
            .drafts
            .get(before..)
            .unwrap_or_default()
            .iter()
            .find_map(|draft| match draft.value {
                DraftValue::Quotation { speaker, .. } => speaker,
                _ => None,
            });
        figures::find(paragraph, &times, &mut self.drafts);
        self.issuer(&items);
        for index in 0..paragraph.sentences.len() {
            self.sentence(paragraph, index, &items, &parties, &times);
        }
        let mut resolver = Resolver {
            memory: &mut self.memory,
            drafts: &mut self.drafts,
        };
        demands::find(
            paragraph,
            &parties,
            &items,
            &ranges,
            quote_speaker,
            &mut self.demands,
            &mut resolver,
        );
    }

    /// A notice that opens with a name speaks of that person in half sentences.
    fn open_entry(&mut self, paragraph: &Paragraph<'_>, parties: &[Party]) {
        let mut resolver = Resolver {
            memory: &mut self.memory,
            drafts: &mut self.drafts,
        };
        if let Some(entry) = events::entries::opening(paragraph, parties, &mut resolver) {
            self.memory.entry = entry;
            self.memory.entry_paragraph = self.memory.paragraph;
        } else if paragraph.token(0).kind == TokenKind::Number
            && (paragraph.is_mark(1, '.') || paragraph.is_mark(1, ')'))
        {
            // An entry whose name was not understood: nothing belongs to the one before.
            self.memory.entry.clear();
        }
        if self.memory.narrator.is_none() {
            self.memory.narrator = parties.iter().find_map(|party| match party.kind {
                PartyKind::Named(person)
                    if events::entries::narrates(paragraph, party)
                        && self.drafts.get(person).is_some_and(Draft::is_person) =>
                {
                    Some(person)
                }
                _ => None,
            });
        }
    }

    /// The first organisation of a press release is the one that speaks.
    fn issuer(&mut self, items: &[Item]) {
        if self.demands.issuer.is_none() {
            self.demands.issuer = items
                .iter()
                .map(|item| item.draft)
                .find(|number| self.drafts.get(*number).is_some_and(Draft::is_organisation));
        }
    }

    fn times(&mut self, paragraph: &Paragraph<'_>) -> Vec<TimeItem> {
        let mut found = Vec::new();
        let mut sentence = None;
        self.anchors.year = None;
        for expression in words::find(paragraph) {
            let here = paragraph.sentence_of(expression.from);
            if sentence != Some(here) {
                // A year holds for its sentence and the next one that names a time.
                sentence = Some(here);
                self.year_age += 1;
                if self.year_age > 2 {
                    self.anchors.year = None;
                }
            }
            let year_before = self.anchors.year;
            let resolved = self.anchors.resolve(&expression);
            if self.anchors.year != year_before {
                self.year_age = 1;
            }
            let bytes = paragraph.span(expression.from, expression.to);
            let mut words = paragraph
                .slice(expression.from, expression.to)
                .to_lowercase();
            // "Tuesday's verdict" is told of beside "on Tuesday", not once more.
            if matches!(paragraph.token(expression.to).kind, TokenKind::Possessive) {
                words.push('’');
            }
            let key = (
                words,
                resolved
                    .value
                    .edtf
                    .as_ref()
                    .map(Edtf::to_string)
                    .unwrap_or_default(),
            );
            let draft = match self.known_times.get(&key) {
                Some(known) => {
                    if let Some(draft) = self.drafts.get_mut(*known) {
                        draft.mention(bytes);
                    }
                    *known
                }
                None => {
                    self.drafts.push(Draft::new(
                        bytes,
                        DraftValue::Time(resolved.value),
                        resolved.certainty,
                        "rule:time/1",
                    ));
                    let number = self.drafts.len() - 1;
                    self.known_times.insert(key, number);
                    number
                }
            };
            found.push(TimeItem {
                from: expression.from,
                to: expression.to,
                draft,
            });
        }
        found
    }

    fn sentence(
        &mut self,
        paragraph: &Paragraph<'_>,
        index: usize,
        items: &[Item],
        parties: &[Party],
        times: &[TimeItem],
    ) {
        let Some((begin, end)) = paragraph.sentences.get(index).copied() else {
            return;
        };
        let scene = Scene {
            paragraph,
            items,
            parties,
            times,
        };
        let mut resolver = Resolver {
            memory: &mut self.memory,
            drafts: &mut self.drafts,
        };
        resolver.memory.sentence += 1;
        resolver.memory.suffering = true;
        let told = if paragraph.heading {
            Vec::new()
        } else {
            events::sentence_events(&scene, begin, end, &mut resolver)
        };
        self.memory.suffering = false;
        let mut made: Vec<(DraftNumber, EventType)> = Vec::new();
        // A line without a stop is a headline or a caption: only names count there.
        let headline = !paragraph
            .content()
            .trim_end()
            .ends_with(['.', '!', '?', '”', '"', '…', ';', ':']);
        for event in told {
            let named = event
                .victims
                .iter()
                .all(|victim| self.drafts.get(*victim).is_some_and(Draft::is_person));
            if headline && !named {
                continue;
            }
            let event_type = event.event_type;
            for victim in &event.victims {
                if self.memory.victims.len() < 64
                    && !self.memory.victims.contains(victim)
                    && self.drafts.get(*victim).is_some_and(Draft::is_person)
                {
                    self.memory.victims.push(*victim);
                }
            }
            if let Some(number) = self.events.add(event, paragraph, &mut self.drafts) {
                made.push((number, event_type));
            }
        }
        self.law(paragraph, begin, end, items, parties, &made);
        self.remember(paragraph, items, parties, begin, end);
    }

    /// Joins the charges of a sentence to the events beside them.
    fn law(
        &mut self,
        paragraph: &Paragraph<'_>,
        begin: usize,
        end: usize,
        items: &[Item],
        parties: &[Party],
        made: &[(DraftNumber, EventType)],
    ) {
        for mut told in law::find(paragraph, begin, end) {
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
                )
            };
            let beside = made.iter().rev().find(|(_, event_type)| legal(event_type));
            let mut accused: Vec<DraftNumber> = beside
                .and_then(
                    |(number, _)| match self.drafts.get(*number).map(|draft| &draft.value) {
                        Some(DraftValue::Event(event)) => Some(event.victims.clone()),
                        _ => None,
                    },
                )
                .unwrap_or_default();
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
        let first = named.clone().next();
        // The judge who passes a sentence is not the one who serves it.
        let accused = named.find(|number| {
            !matches!(
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
            return resolver.resolve(paragraph, parties, index);
        }
        self.memory.last_victim.into_iter().collect()
    }

    /// Remembers who was named, for the pronouns of the next sentence.
    fn remember(
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
        if let Some(first) = persons.first() {
            self.memory.last_person = Some(*first);
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
        self.relate(paragraph, items, begin, end);
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

    /// Remembers who is somebody's mother or brother, and who is a man or a woman.
    fn relate(&mut self, paragraph: &Paragraph<'_>, items: &[Item], begin: usize, end: usize) {
        for item in items
            .iter()
            .filter(|item| item.from >= begin && item.to <= end)
        {
            if !self.drafts.get(item.draft).is_some_and(Draft::is_person) {
                continue;
            }
            // "her husband NAME", "his sister, Ms. NAME".
            let mut at = item.from;
            for _ in 0..3 {
                let before = at.wrapping_sub(1);
                let word = paragraph.lower(before);
                if paragraph.has(before, tag::KIN) && !paragraph.token(before).capital {
                    self.memory.kin.insert(word.to_owned(), item.draft);
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

    /// Bodies and unnumbered groups that nothing names were only passed by.
    fn unused(&self, gone: &[DraftNumber]) -> Vec<DraftNumber> {
        let gone: HashSet<DraftNumber> = gone.iter().copied().collect();
        let mut named = HashSet::new();
        for (number, draft) in self.drafts.iter().enumerate() {
            if gone.contains(&number) {
                continue;
            }
            match &draft.value {
                DraftValue::Event(event) => {
                    named.extend(event.victims.iter().chain(&event.actors).copied());
                }
                DraftValue::Charge(charge) => named.extend(charge.accused.iter().copied()),
                DraftValue::Quotation { speaker, .. } => named.extend(speaker.iter().copied()),
                DraftValue::Demand { by, addressee, .. } => {
                    named.extend(by.iter().chain(addressee).copied());
                }
                _ => {}
            }
        }
        let loose = |draft: &Draft| match draft.value {
            DraftValue::Body { .. } => true,
            DraftValue::Group { people, .. } => people.is_none_or(|people| people < 2),
            _ => false,
        };
        self.drafts
            .iter()
            .enumerate()
            .filter(|(number, draft)| {
                loose(draft) && !named.contains(number) && !gone.contains(number)
            })
            .map(|(number, _)| number)
            .collect()
    }

    /// Joins what was left open and classes the victims.
    fn finish(&mut self) -> Vec<DraftNumber> {
        let gone = events::merge::settle(&mut self.drafts, &self.memory.pending);
        let mut gone = gone;
        gone.extend(events::merge::settle_groups(&mut self.drafts));
        gone.extend(self.unused(&gone));
        events::merge::victims(&mut self.drafts, &gone);
        gone
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
