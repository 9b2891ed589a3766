//! The two passes over the paragraphs of one text that are not English.

use std::collections::HashMap;

use kua_core::edtf::Edtf;
use kua_core::proposal::{EventType, PersonClass, Sentence};

use super::law;
use super::lexicon::Category;
use super::line::{Kind, Line};
use super::registry::{Item, Registry};
use super::russian;
use super::story::{self, Memory, Scene, Who};
use super::{Tongue, demands, figures, quotations, times, voice};
use crate::draft::{ChargeDraft, Draft, DraftNumber, DraftValue, link};
use crate::events::TimeItem;
use crate::events::merge::{self, Events};
use crate::models::Models;
use crate::time::Anchors;

/// Reads the paragraphs of one language, one after the other.
pub(crate) struct Reader {
    tongue: &'static Tongue,
    registry: Registry,
    paragraphs: usize,
    /// The first whole date on a line of its own.
    pub(crate) header: Option<Edtf>,
    anchors: Option<Anchors>,
    known_times: HashMap<(String, String), DraftNumber>,
    memory: Memory,
    carry: quotations::Carry,
    asked: Option<demands::Asked>,
    events: Events,
    charges: Vec<DraftNumber>,
}

impl Reader {
    /// Begins a text.
    pub(crate) fn new(tongue: &'static Tongue) -> Self {
        Self {
            tongue,
            registry: Registry::default(),
            paragraphs: 0,
            header: None,
            anchors: None,
            known_times: HashMap::new(),
            memory: Memory::default(),
            carry: quotations::Carry::default(),
            asked: None,
            events: Events::new(tongue.manner.small_names() && tongue.manner.agglutinative),
            charges: Vec::new(),
        }
    }

    /// Looks at a paragraph in the first pass.
    ///
    /// `language` names the model that is asked where the rules are unsure, if it was added.
    pub(crate) fn collect(
        &mut self,
        text: &str,
        (begin, end): (usize, usize),
        language: &str,
        models: &Models,
    ) {
        let line = Line::new(text, begin, end, self.tongue);
        let doubts = self.registry.collect(&line);
        if let Some(name) = models.name(language) {
            for person in voice::persons(&line, doubts, language, models) {
                self.registry.hear(&line, &person, name);
            }
        }
        self.paragraphs += 1;
        if self.header.is_none() && self.paragraphs <= 12 {
            for expression in times::find(&line) {
                let whole = matches!(&expression.reading, crate::time::Reading::Exact(time) if time.as_day().is_some());
                let rest = line.words.len() - (expression.to - expression.from);
                let short = if self.tongue.manner.spaceless { 14 } else { 6 };
                if whole
                    && rest <= short
                    && !line.is_mark(line.words.len().saturating_sub(1), '.')
                    && let crate::time::Reading::Exact(time) = expression.reading
                {
                    self.header = Some(time);
                    break;
                }
            }
        }
    }

    /// Ends the first pass.
    pub(crate) fn settle(&mut self, anchors: Anchors) {
        self.registry.settle(self.tongue);
        self.anchors = Some(anchors);
    }

    /// Reads a paragraph in the second pass.
    pub(crate) fn read(&mut self, text: &str, begin: usize, end: usize, drafts: &mut Vec<Draft>) {
        let line = Line::new(text, begin, end, self.tongue);
        let items = self.registry.find(&line, drafts);
        let times = self.times(&line, &items, drafts);
        roles(&line, &items, drafts);
        self.memory.narrator = self
            .memory
            .narrator
            .or_else(|| story::narrator(&line, &items, drafts));
        story::relatives(&line, &items, &mut self.memory, drafts);
        let parties = story::parties(&line, &items, &self.memory, drafts);
        story::tellers(&line, &parties, &mut self.memory);
        quotations::quotations(
            &line,
            &items,
            &parties,
            &mut self.memory,
            &mut self.carry,
            drafts,
        );
        figures::figures(&line, &times, drafts);
        let scene = Scene {
            line: &line,
            items: &items,
            parties: &parties,
            times: &times,
        };
        // What an entry of a numbered list tells, it tells of the one it begins with.
        let entry =
            line.word(0).kind == Kind::Number && matches!(line.word(1).kind, Kind::Mark('.' | ')'));
        if entry
            && let Some(item) = items.first()
            && item.from <= 5
            && drafts.get(item.draft).is_some_and(Draft::is_person)
        {
            self.memory.last_victims = vec![item.draft];
        }
        for (begin, end) in line.sentences.clone() {
            let told = story::sentence(&scene, begin, end, &mut self.memory, drafts);
            let mut made = Vec::new();
            for event in told {
                let kind = event.event_type;
                let bytes = line.span(event.from, event.to);
                if let Some(number) = self.events.add_at(event, bytes, drafts) {
                    made.push((number, kind));
                }
            }
            self.law(&scene, begin, end, &made, drafts);
            self.remember(&line, &items, begin, end, drafts);
        }
        demands::demands(&line, &parties, &self.memory, &mut self.asked, drafts);
    }

    fn times(&mut self, line: &Line<'_>, items: &[Item], drafts: &mut Vec<Draft>) -> Vec<TimeItem> {
        let Some(anchors) = &mut self.anchors else {
            return Vec::new();
        };
        let mut found = Vec::new();
        anchors.year = None;
        let mut sentence = None;
        let mut age = 0;
        for expression in times::find(line) {
            // A name that looks like a month or a weekday stays a name.
            if items.iter().any(|item| {
                item.from < expression.to
                    && expression.from < item.to
                    // "وتكەن ايدا": last month, though Aida is a name.
                    && !(line.tongue.manner.small_names()
                        && item.to == item.from + 1
                        && expression.to - expression.from > 1
                        && expression.from < item.from)
                    && drafts
                        .get(item.draft)
                        .is_some_and(|draft| draft.is_person() || draft.is_organisation())
            }) {
                continue;
            }
            let here = line.sentence_of(expression.from);
            if sentence != Some(here) {
                sentence = Some(here);
                age += 1;
                if age
                    > if line.tongue.manner.apostrophe_cuts {
                        5
                    } else {
                        2
                    }
                {
                    anchors.year = None;
                }
            }
            let before = anchors.year;
            let resolved = anchors.resolve(&expression);
            if anchors.year != before {
                age = 1;
            }
            let bytes = line.span(expression.from, expression.to);
            let key = (
                (expression.from..expression.to)
                    .map(|at| line.lower(at))
                    .collect::<Vec<_>>()
                    .join(" "),
                resolved
                    .value
                    .edtf
                    .as_ref()
                    .map(Edtf::to_string)
                    .unwrap_or_default(),
            );
            let draft = match self.known_times.get(&key) {
                Some(known) => {
                    if let Some(draft) = drafts.get_mut(*known) {
                        draft.mention(bytes);
                    }
                    *known
                }
                None => {
                    drafts.push(Draft::new(
                        bytes,
                        DraftValue::Time(resolved.value),
                        resolved.certainty,
                        "rule:time-words/1",
                    ));
                    self.known_times.insert(key, drafts.len() - 1);
                    drafts.len() - 1
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

    /// Joins the charges of a sentence to the events beside them.
    fn law(
        &mut self,
        scene: &Scene<'_, '_>,
        begin: usize,
        end: usize,
        made: &[(DraftNumber, EventType)],
        drafts: &mut Vec<Draft>,
    ) {
        let legal = |kind: &EventType| {
            matches!(
                kind,
                EventType::Charge
                    | EventType::CriminalCase
                    | EventType::Sentence
                    | EventType::Conviction
                    | EventType::Arrest
                    | EventType::Detention
                    | EventType::PretrialDetention
                    | EventType::HouseArrest
                    | EventType::Trial
                    | EventType::Imprisonment
            )
        };
        for told in law::find(scene.line, begin, end) {
            let beside = made.iter().rev().find(|(_, kind)| legal(kind));
            let mut accused = beside
                .and_then(
                    |(number, _)| match drafts.get(*number).map(|draft| &draft.value) {
                        Some(DraftValue::Event(event)) => Some(event.victims.clone()),
                        _ => None,
                    },
                )
                .unwrap_or_default();
            if accused.is_empty() {
                let named = scene.parties.iter().find_map(|party| match party.who {
                    Who::Person(number)
                        if party.from >= begin && party.to <= end && !official(drafts, number) =>
                    {
                        Some(number)
                    }
                    _ => None,
                });
                accused =
                    named.map_or_else(|| self.memory.last_victims.clone(), |number| vec![number]);
            }
            // Several sentences: each belongs to whoever is named last before it.
            let nearest = told.apart.and_then(|at| {
                if scene.line.tongue.manner.agglutinative
                    && let Some(victim) = sentenced(scene.line, &told, made, drafts)
                {
                    return Some(victim);
                }
                let next = scene.parties.partition_point(|party| party.from < at);
                let before = scene.parties.get(..next).unwrap_or_default();
                before
                    .iter()
                    .rev()
                    .take(60)
                    .find_map(|party| match party.who {
                        Who::Person(number) if party.from >= begin && party.to <= at => {
                            Some(number)
                        }
                        _ => None,
                    })
            });
            let nearest = told
                .rank
                .and_then(|rank| dealt(scene, begin, &rank, &accused, drafts))
                .or(nearest);
            if let Some(nearest) = nearest {
                accused = vec![nearest];
            }
            let mut value = told.value;
            if value.article.is_none()
                && value.max_sentence.is_none()
                && value.imposed_sentence.is_none()
                && (beside.is_none() || accused.is_empty())
            {
                continue;
            }
            value.accused = accused;
            let bytes = scene.line.span(told.from, told.to);
            let charge = self.charge(value, bytes, drafts);
            for (number, kind) in made {
                let own = nearest.is_none_or(|nearest| {
                    matches!(drafts.get(*number).map(|draft| &draft.value), Some(DraftValue::Event(event)) if event.victims.contains(&nearest))
                });
                if legal(kind)
                    && own
                    && let Some(DraftValue::Event(event)) =
                        drafts.get_mut(*number).map(|draft| &mut draft.value)
                {
                    link(&mut event.charges, charge);
                }
            }
        }
    }

    /// Adds a charge, or joins it to the one it repeats.
    fn charge(
        &mut self,
        value: ChargeDraft,
        bytes: (usize, usize),
        drafts: &mut Vec<Draft>,
    ) -> DraftNumber {
        let digits = |article: &Option<String>| {
            article.as_ref().map(|article| {
                article
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            })
        };
        let known = self.charges.iter().rev().take(40).copied().find(|number| {
            let Some(DraftValue::Charge(charge)) = drafts.get(*number).map(|draft| &draft.value)
            else {
                return false;
            };
            let same_accused = charge.accused.iter().any(|one| value.accused.contains(one))
                || value.accused.is_empty();
            let article = value.article.is_none() && value.offence.is_none()
                || charge.article.is_some() && digits(&charge.article) == digits(&value.article);
            let clash = |one: &Option<_>, other: &Option<_>| one.is_some() && other.is_some();
            // "判刑十五年", and later once more "有期徒刑十五年".
            let again = |one: &Option<Sentence>, other: &Option<Sentence>| {
                matches!((one, other), (Some(one), Some(other)) if one.years == other.years)
            };
            if self.tongue.manner.spaceless
                && !value.accused.is_empty()
                && same_accused
                && again(&charge.imposed_sentence, &value.imposed_sentence)
                && !clash(&charge.max_sentence, &value.max_sentence)
                && (charge.article.is_none() || value.article.is_none())
            {
                return true;
            }
            same_accused
                && article
                && !clash(&charge.imposed_sentence, &value.imposed_sentence)
                && !clash(&charge.max_sentence, &value.max_sentence)
        });
        if let Some(number) = known {
            if let Some(draft) = drafts.get_mut(number) {
                draft.mention(bytes);
                if let DraftValue::Charge(charge) = &mut draft.value {
                    charge.law = charge.law.take().or(value.law);
                    charge.offence = charge.offence.take().or(value.offence);
                    charge.max_sentence = charge.max_sentence.take().or(value.max_sentence);
                    charge.imposed_sentence =
                        charge.imposed_sentence.take().or(value.imposed_sentence);
                }
            }
            return number;
        }
        let certainty = if value.article.is_some() { 0.8 } else { 0.65 };
        drafts.push(Draft::new(
            bytes,
            DraftValue::Charge(value),
            certainty,
            "rule:law-words/1",
        ));
        self.charges.push(drafts.len() - 1);
        drafts.len() - 1
    }

    fn remember(
        &mut self,
        line: &Line<'_>,
        items: &[Item],
        begin: usize,
        end: usize,
        drafts: &[Draft],
    ) {
        for item in items
            .iter()
            .filter(|item| item.from >= begin && item.to <= end)
        {
            match drafts.get(item.draft).map(|draft| &draft.value) {
                Some(DraftValue::Person { .. }) => {
                    self.memory.last_person = Some(item.draft);
                    let recent = &mut self.memory.recent;
                    recent.retain(|known| *known != item.draft);
                    recent.push(item.draft);
                    if recent.len() > 8 {
                        recent.remove(0);
                    }
                }
                // A court is not "we" that ask for something.
                Some(DraftValue::Organisation { .. })
                    if !(line.tongue.manner.declines
                        && (item.from..item.to).any(|at| line.is(at, Category::Authority))) =>
                {
                    self.memory.last_organisation = Some(item.draft)
                }
                _ => {}
            }
        }
    }

    /// Classes the victims, and returns the drafts that were joined to others.
    pub(crate) fn finish(&mut self, drafts: &mut Vec<Draft>) -> Vec<DraftNumber> {
        if let Some(asked) = self.asked.take() {
            asked.finish(drafts);
        }
        // "一名律师被捕", and his name in the next paragraph; "two activists", and both names.
        let described: Vec<DraftNumber> = drafts
            .iter()
            .enumerate()
            .filter(|(_, draft)| {
                let manner = &self.tongue.manner;
                (manner.spaceless || manner.nouns_capital)
                    && matches!(&draft.value, DraftValue::Group { name, people: Some(1) }
                        if !is_kin(self.tongue, name))
            })
            .map(|(number, _)| number)
            .collect();
        let mut gone = merge::settle(drafts, &described);
        gone.extend(merge::settle_groups(drafts));
        merge::victims(drafts, &gone);
        self.registry.finish(drafts);
        gone
    }
}

/// Tells whether the last words for somebody are those for a relative.
fn is_kin(tongue: &Tongue, name: &str) -> bool {
    let words: Vec<String> = super::split(name, tongue.manner.spaceless)
        .iter()
        .map(|word| word.to_lowercase())
        .collect();
    (0..words.len()).any(|from| {
        words
            .get(from..)
            .is_some_and(|words| tongue.lexicon.has(words, Category::Kin))
    })
}

/// Returns who gets one sentence of a row: as many are named before it as there are sentences.
fn dealt(
    scene: &Scene<'_, '_>,
    begin: usize,
    rank: &law::Rank,
    victims: &[DraftNumber],
    drafts: &[Draft],
) -> Option<DraftNumber> {
    if victims.len() == rank.count {
        return victims.get(rank.index).copied();
    }
    let next = scene
        .parties
        .partition_point(|party| party.from < rank.from);
    let mut before: Vec<DraftNumber> = scene
        .parties
        .get(..next)
        .unwrap_or_default()
        .iter()
        .rev()
        .take(60)
        .filter_map(|party| match party.who {
            Who::Person(number) if party.from >= begin && !official(drafts, number) => Some(number),
            _ => None,
        })
        .take(rank.count)
        .collect();
    before.reverse();
    (before.len() == rank.count)
        .then(|| before.get(rank.index).copied())
        .flatten()
}

/// Returns whom the event suffers that was made of the words of a sentence.
fn sentenced(
    line: &Line<'_>,
    told: &law::Told,
    made: &[(DraftNumber, EventType)],
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let (from, to) = line.span(told.apart?, told.until);
    made.iter().find_map(|(number, _)| {
        let draft = drafts.get(*number)?;
        match &draft.value {
            DraftValue::Event(event) if draft.main.0 >= from && draft.main.1 <= to => {
                event.victims.first().copied()
            }
            _ => None,
        }
    })
}

/// Tells whether somebody holds an office: who makes laws is not accused under them.
fn official(drafts: &[Draft], number: DraftNumber) -> bool {
    matches!(
        drafts.get(number).map(|draft| &draft.value),
        Some(DraftValue::Person {
            class: PersonClass::Official,
            ..
        })
    )
}

/// Puts the role beside each person: what stands right in front of the name, or behind a comma.
fn roles(line: &Line<'_>, items: &[Item], drafts: &mut [Draft]) {
    const ROLES: [Category; 3] = [Category::Role, Category::Office, Category::Kin];
    let persons: Vec<usize> = items
        .iter()
        .filter(|item| drafts.get(item.draft).is_some_and(Draft::is_person))
        .map(|item| item.from)
        .collect();
    for item in items {
        let Some(Draft {
            value: DraftValue::Person { role, class, .. },
            ..
        }) = drafts.get_mut(item.draft)
        else {
            continue;
        };
        let found = role_before(line, item.from, &ROLES).or_else(|| {
            let comma = matches!(line.word(item.to).kind, Kind::Mark(',' | '(' | '،' | '，'));
            (comma && !line.tongue.manner.spaceless)
                .then(|| role_at(line, item.to + 1, &ROLES))
                .flatten()
        });
        // "孙强律师": without blanks a role may stand right behind the name.
        let found = found.or_else(|| {
            let hit = line
                .hits(item.to)
                .iter()
                .filter(|hit| matches!(hit.category, Category::Role | Category::Office))
                .max_by_key(|hit| hit.to)?;
            line.tongue
                .manner
                .spaceless
                .then_some((item.to, hit.to, hit.category))
        });
        let Some((mut from, to, mut category)) = found else {
            continue;
        };
        // What stands before another name is that one's, unless the two are side by side.
        if line.tongue.manner.declines
            && items.iter().any(|other| {
                other.from > from
                    && other.to < item.from
                    && persons.binary_search(&other.from).is_ok()
            })
        {
            continue;
        }
        // "жена активиста Мария Орлова": she is the wife.
        if category != Category::Kin
            && line.tongue.manner.declines
            && from > 0
            && russian::names::is_plain_kin(line.lower(from - 1))
            && !russian::names::is_genitive(line, item.from, item.to)
        {
            from -= 1;
            category = Category::Kin;
        }
        // "адвокат задержанного Айнаш Токсанбай рассказала": she is the lawyer.
        if line.tongue.manner.declines
            && from > 0
            && line.is(from - 1, Category::Role)
            && russian::names::is_of_another(line, from, item.to)
        {
            from -= 1;
        }
        // "жена Серика Жаналина" says nothing of his own part.
        if category == Category::Kin
            && line.tongue.manner.declines
            && (russian::names::is_genitive(line, item.from, item.to)
                && russian::names::is_plain_kin(line.lower(from))
                || items.iter().any(|next| next.from == item.to))
        {
            continue;
        }
        if role.is_none() {
            *role = Some(line.slice(from, to).to_owned());
        }
        if *class == PersonClass::Other {
            match category {
                Category::Office => *class = PersonClass::Official,
                Category::Kin => *class = PersonClass::Relative,
                _ => {}
            }
        }
    }
}

/// Walks left from a name over what belongs to its role.
fn role_before(
    line: &Line<'_>,
    name: usize,
    categories: &[Category],
) -> Option<(usize, usize, Category)> {
    let limit = name.saturating_sub(7);
    let mut at = name;
    while at > limit {
        at -= 1;
        if matches!(
            line.word(at).kind,
            Kind::Mark('.' | ',' | ';' | ':' | '(' | ')' | '。' | '，' | '!' | '?')
        ) || line.is_any(
            at,
            &[
                Category::Passive,
                Category::Active,
                Category::Speech,
                Category::And,
            ],
        ) {
            return None;
        }
        if let Some(hit) = line
            .hits(at)
            .iter()
            .filter(|hit| categories.contains(&hit.category) && hit.to <= name)
            .max_by_key(|hit| hit.to)
        {
            // "律师事务所的王宇明": no lawyer is meant there.
            if line.tongue.manner.spaceless
                && line
                    .hits(at)
                    .iter()
                    .any(|other| other.category == Category::OrgHead && other.to > hit.to)
            {
                return None;
            }
            if line.tongue.manner.spaceless {
                return Some(whole_role(line, (at, name, hit.category), categories));
            }
            let mut from = at;
            while from > 0 && at - from < 2 && line.is(from - 1, Category::Nation) {
                from -= 1;
            }
            return Some((from, name, hit.category));
        }
    }
    None
}

/// The longest role that ends where a shorter one was found; who was something is it no more.
fn whole_role(
    line: &Line<'_>,
    found: (usize, usize, Category),
    categories: &[Category],
) -> (usize, usize, Category) {
    let (begin, name, category) = found;
    let longer = (begin.saturating_sub(6)..begin).find_map(|at| {
        line.hits(at)
            .iter()
            .find(|hit| hit.to == name && categories.contains(&hit.category))
            .map(|hit| (at, hit.category))
    });
    let (from, mut category) = longer.unwrap_or((begin, category));
    let former = from
        .checked_sub(1)
        .is_some_and(|before| matches!(line.lower(before), "前" | "原"));
    if former && category == Category::Office {
        category = Category::Role;
    }
    (from, name, category)
}

fn role_at(
    line: &Line<'_>,
    at: usize,
    categories: &[Category],
) -> Option<(usize, usize, Category)> {
    (at..at + 3).find_map(|step| {
        let hit = line
            .hits(step)
            .iter()
            .filter(|hit| categories.contains(&hit.category))
            .max_by_key(|hit| hit.to)?;
        let plain = (at..step).all(|word| line.is_word(word) && !line.word(word).capital);
        plain.then_some((at, hit.to, hit.category))
    })
}
