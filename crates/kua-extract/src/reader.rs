//! The two passes over a text, and what is carried from one paragraph to the next.
//!
//! Never finds anything itself: each kind of thing has its own module.

mod charges;
mod interviews;
mod remember;

use std::collections::{HashMap, HashSet};

use kua_core::edtf::Edtf;
use kua_core::proposal::{DocumentFacts, EventType, FORMAT, Notice, ProposalDocument, TextFacts};

use crate::Input;
use crate::assemble;
use crate::dates::{Clues, DateNotice, Dates};
use crate::demands;
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::events::{self, Scene, TimeItem, merge::Events};
use crate::fates::Fates;
use crate::figures;
use crate::foreign::Foreign;
use crate::law::{self, Charges};
use crate::names::Names;
use crate::parties::{self, Party, PartyKind};
use crate::quotations;
use crate::registry::{Item, Registry};
use crate::remarks;
use crate::resolver::{Memory, Resolver};
use crate::roles;
use crate::stretches::{self, Stretches};
use crate::tell;
use crate::text::{self, Paragraph, TokenKind};
use crate::time::{Anchors, words};
use crate::tongues;
use crate::towns::{self, Towns};

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
    let located = towns::locate(&drafts);
    let (proposals, points) = assemble::proposals(text, &seed, drafts, &gone, &located, &places);
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
    let mut towns = Towns::default();
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
        towns.collect(&paragraph);
        clues.collect(&paragraph);
    }
    names.settle();
    towns.settle(&mut names);
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
    anchors.ordered = true;
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
        fates: Fates::default(),
        interview: interviews::Interview::default(),
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
    let mut gone = reader.finish();
    gone.extend(quotations::named_later(&reader.quotes, &mut reader.drafts));
    reader.fates.settle(&mut reader.drafts);
    (reader.drafts, gone, dates, stopped)
}

/// Tells whether an organisation reports or carries what others ask.
fn of_the_media(name: &str) -> bool {
    name.split([' ', '-', '.']).any(|word| {
        matches!(
            word.to_lowercase().as_str(),
            "news"
                | "radio"
                | "agency"
                | "times"
                | "tv"
                | "television"
                | "telegram"
                | "facebook"
                | "instagram"
                | "youtube"
                | "tiktok"
                | "twitter"
                | "wechat"
                | "whatsapp"
                | "vkontakte"
                | "odnoklassniki"
                | "chronicle"
                | "magazine"
                | "herald"
                | "tribune"
                | "gazette"
                | "newspaper"
                | "weekly"
                | "daily"
                | "airlines"
                | "airways"
                | "university"
        )
    })
}

/// Tells whether an organisation belongs to a state or a union of states by its name: it is asked,
/// and does not ask.
fn of_the_state(name: &str) -> bool {
    name.to_lowercase()
        .split([' ', '-', '’', '\''])
        .any(|word| {
            matches!(
                word,
                "ministry"
                    | "court"
                    | "courts"
                    | "police"
                    | "prosecutor"
                    | "prosecution"
                    | "prosecutors"
                    | "security"
                    | "intelligence"
                    | "government"
                    | "parliament"
                    | "procuratorate"
                    | "gknb"
                    | "scns"
                    | "knb"
                    | "mvd"
                    | "kgb"
                    | "fsb"
                    | "mgb"
                    | "army"
                    | "tribunal"
                    | "directorate"
                    | "department"
                    | "militia"
                    | "gendarmerie"
            )
        })
        || matches!(
            name,
            "European Union" | "EU" | "Supreme Court" | "Duma" | "Interpol"
        )
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
    fates: Fates,
    interview: interviews::Interview,
}

impl Reader {
    fn paragraph(&mut self, paragraph: &Paragraph<'_>) {
        self.memory.paragraph += 1;
        let items = self.registry.find(paragraph, &mut self.drafts);
        let times = self.times(paragraph);
        roles::fill(paragraph, &items, &mut self.drafts);
        self.fates.note(paragraph, &items, &self.drafts);
        let mut parties = parties::find(paragraph, &items, &self.drafts);
        self.interview.note(paragraph, &items, &self.drafts);
        self.interview.address(paragraph, &mut parties);
        if self.interview.unlabelled {
            let answering = self.interview.answering;
            self.memory.narrator = self.interview.answers.filter(|_| answering);
            self.answer(paragraph);
        } else if self.interview.answers.is_some() {
            self.memory.narrator = self.interview.answers;
        }
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

    /// Proposes an answer of an interview that has neither marks nor labels.
    fn answer(&mut self, paragraph: &Paragraph<'_>) {
        let count = paragraph.tokens.len();
        if !self.interview.answering || count < 2 {
            return;
        }
        self.drafts.push(Draft::new(
            paragraph.span(0, count),
            DraftValue::Quotation {
                speaker: self.interview.answers,
                reported: true,
            },
            0.6,
            "rule:answer/1",
        ));
    }

    /// The first organisation of a press release is the one that speaks.
    fn issuer(&mut self, items: &[Item]) {
        if self.demands.issuer.is_none() {
            self.demands.issuer = items.iter().map(|item| item.draft).find(|number| {
                self.drafts.get(*number).is_some_and(|draft| {
                    matches!(&draft.value, DraftValue::Organisation { name, .. }
                            if !of_the_state(name) && !of_the_media(name))
                })
            });
        }
    }

    fn times(&mut self, paragraph: &Paragraph<'_>) -> Vec<TimeItem> {
        let mut found = Vec::new();
        let mut sentence = None;
        self.anchors.year = None;
        self.anchors.paragraphs_since_day += 1;
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
            self.anchors.carried = self.year_age > 1;
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
        self.relate(paragraph, items, begin, end, false);
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
