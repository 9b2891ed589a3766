//! Read and code: the text with its highlights, and beside it what was proposed.

mod original;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Json};
use kua_app::{
    Decision, Kind, Problem, Proposed, Provision, Reviewed, current, fields, provisions,
};
use kua_core::ports::ProposalState;
use kua_core::proposal::{Notice, ProposalValue};
use kua_core::reading::TextMap;
use kua_core::vocabulary::{self, vocabulary};
use kua_core::{ProposalId, RecordId, StatementId};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use self::original::{doubtful, marked, picture, player};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::marks::{self, Mark};
use crate::pages::chat;
use crate::pages::language::{self, Language};
use crate::pages::weight::{self, Known};
use crate::parts::{Form, Named, after, before, form_of, id, kind_label, visible};
use crate::picture::PagePicture;
use crate::places::PlaceShown;
use crate::player::{Player, may_play};
use crate::session::Flash;
use crate::typed::Typed;

/// How many code points of a passage have room on a card.
const MOST_WORDS: usize = 90;

/// What of a document is asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    proposal: Option<String>,
    at: Option<String>,
    statement: Option<String>,
    part: Option<usize>,
    page: Option<u32>,
    format: Option<String>,
}

/// A proposal in a list.
#[derive(Clone, Serialize)]
pub(crate) struct Item {
    pub id: String,
    pub kind: String,
    #[serde(skip)]
    pub kind_label: String,
    pub state: &'static str,
    #[serde(skip)]
    pub state_label: String,
    pub words: String,
    pub begin: u64,
    pub end: u64,
    /// Less sure than the setting asks for.
    pub unsure: bool,
    /// A name known here that no rule proposed.
    pub only_known: bool,
    /// How sure it is in this vault, in hundredths.
    pub percent: u32,
    #[serde(skip)]
    pub href: String,
    /// What stands before the kind on its highlight.
    #[serde(skip)]
    pub sign: &'static str,
}

/// A field that can be changed before accepting.
struct Field {
    name: String,
    label: String,
    value: String,
    options: Vec<Choice>,
    long: bool,
}

struct Choice {
    code: String,
    label: String,
    chosen: bool,
}

/// The proposal that is decided on now.
struct Card {
    item: Item,
    open: bool,
    prefix: String,
    exact: String,
    suffix: String,
    elsewhere: usize,
    fields: Vec<Field>,
    names: Vec<(String, Item)>,
    known: Vec<Known>,
    /// The record that is most likely the same: one place or body of a name usually is, a person often is not.
    same_as: Option<String>,
    /// How sure the rule is, in hundredths, and what moved that here.
    rule_percent: u32,
    reasons: Vec<String>,
    by: String,
    notices: Vec<String>,
    others: Vec<String>,
    /// The maximum that the text gives, beside what the data file says.
    said: String,
    laws: Vec<Provision>,
    likely: Vec<Named>,
    /// Places of the gazetteer that it may mean: key, and what is said of each.
    means: Vec<(String, String)>,
    became: Option<Named>,
    number: usize,
    previous: String,
    next: String,
    skip: String,
}

/// What a link to a passage found.
struct Asking {
    exact: String,
    lost: bool,
}

#[derive(Template)]
#[template(path = "read.html")]
struct ReadPage {
    frame: Frame,
    document: Named,
    language: String,
    language_name: String,
    languages: Vec<Language>,
    published: String,
    stated: String,
    open: usize,
    unsure: usize,
    unsure_below: u8,
    decided: usize,
    notices: Vec<Notice>,
    asking: Option<Asking>,
    /// Whether it is a conversation, and which of its messages is in question.
    message: Option<String>,
    here: &'static str,
    part: marks::Part,
    /// How many words of the whole text were recognised and are unsure.
    doubtful: usize,
    /// The page whose picture is shown.
    shown_page: u32,
    of: Vec<usize>,
    items: Vec<Item>,
    card: Option<Card>,
    picture: Option<PagePicture>,
    player: Option<Player>,
}

/// Shows a document under review.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let Some(reviewed) = desk.house().reviewed(record).await? else {
        return crate::pages::unread::show(&desk, visit, record, asked.page).await;
    };
    let items: Vec<Item> = reviewed
        .proposals
        .iter()
        .map(|one| Item::of(one, &reviewed, locale))
        .collect();
    if form_of("", asked.format.as_deref()).1 == Form::Json {
        return Ok(Json(serde_json::json!({
            "document": Named::of(&reviewed.document, locale), "proposals": items,
        }))
        .into_response());
    }
    let asking = asking(&desk, &reviewed, &asked).await?;
    let chosen = chosen(
        &reviewed,
        &asked,
        asking.as_ref().and_then(|(_, span)| *span),
    );
    let span = match &asking {
        Some((_, span)) => *span,
        None => chosen.map(|one| (one.proposal.span.begin, one.proposal.span.end)),
    };
    let marks = marks_of(&reviewed);
    // Without a place to show, a part of a long text may be asked for.
    let span = span.filter(|_| asked.part.is_none() || asked.proposal.is_some());
    let doubtful = doubtful(&reviewed);
    let part = asked.part.unwrap_or(0);
    let part = marks::cut_with(&reviewed.content, &marks, &doubtful, span, part);
    let mut picture = picture(&reviewed, &items, chosen, span, asked.page, locale);
    if let TextMap::Regions(pieces) = &reviewed.map {
        // Where the page cannot be drawn, its words are read all the same.
        picture = marked(&desk, &reviewed, pieces, span, asked.page, locale)
            .await
            .ok();
    }
    let player = player(&desk, &reviewed, span, locale).await?;
    let card = match chosen {
        Some(one) => Some(card(&desk, &reviewed, one, &items, locale).await?),
        None => None,
    };
    let document = Named::of(&reviewed.document, locale);
    let edtf = |edtf: &Option<kua_core::edtf::Edtf>| {
        edtf.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let open = reviewed.open();
    let language = reviewed
        .read
        .document
        .language
        .clone()
        .unwrap_or_else(|| document.language.clone());
    let page = ReadPage {
        frame: Frame::new(visit, "document", "read-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&document),
        language_name: language::name(&language, locale),
        languages: language::languages(&language, locale),
        language,
        published: edtf(&reviewed.read.document.published),
        stated: edtf(&reviewed.read.document.stated),
        open,
        unsure: reviewed.unsure(),
        unsure_below: desk.house().unsure_percent().await?,
        decided: items.len() - open,
        notices: reviewed.notices().to_vec(),
        message: chat::message_at(&reviewed.map, span, locale),
        here: if asking.is_some() { "at" } else { "here" },
        asking: asking.map(|(asking, _)| asking),
        of: marks.iter().map(|mark| mark.of).collect(),
        doubtful: doubtful.len(),
        shown_page: picture.as_ref().map_or(1, |picture| picture.page),
        part,
        items,
        card,
        picture,
        player,
        document,
    };
    let plays = page.player.is_some();
    let shown = page_of(&page);
    Ok(if plays { may_play(shown) } else { shown })
}

impl ReadPage {
    /// The proposal that a mark is of.
    fn item(&self, mark: &usize) -> Option<&Item> {
        self.of
            .get(*mark)
            .and_then(|number| self.items.get(*number))
    }

    /// The sure proposals, or the unsure ones.
    fn sieved(&self, unsure: &bool) -> impl Iterator<Item = &Item> {
        let unsure = *unsure;
        self.items.iter().filter(move |item| item.unsure == unsure)
    }

    /// Whether a proposal is the one on the card.
    fn is_current(&self, item: &Item) -> bool {
        self.card
            .as_ref()
            .is_some_and(|card| card.item.id == item.id)
    }
}

type Span = (usize, usize);

/// Finds the passage that a link means; its words may not be there any more.
async fn asking(
    desk: &Desk,
    reviewed: &Reviewed,
    asked: &Asked,
) -> Result<Option<(Asking, Option<Span>)>, Failure> {
    if let Some(statement) = &asked.statement {
        let statement: StatementId = id(statement)?;
        let source = desk.house().statement_source(statement).await?;
        let ours = &reviewed.document.members;
        let words = source
            .passages()
            .find_map(|(document, words)| words.filter(|_| ours.contains(&document.into())));
        let Some(words) = words else { return Ok(None) };
        let stands = words.text == reviewed.text && words.stands_in(&reviewed.content);
        let span = usize::try_from(words.begin)
            .ok()
            .zip(usize::try_from(words.end).ok())
            .filter(|_| stands);
        let asking = Asking {
            exact: visible(&words.exact),
            lost: !stands,
        };
        return Ok(Some((asking, span)));
    }
    let Some(at) = &asked.at else { return Ok(None) };
    let mut numbers = at.split('-').map(str::parse::<usize>);
    let (Some(Ok(begin)), end) = (numbers.next(), numbers.next()) else {
        return Ok(None);
    };
    let end = match end {
        Some(Ok(end)) if end > begin => end,
        _ => begin.saturating_add(1),
    };
    let exact: String = reviewed
        .content
        .chars()
        .skip(begin)
        .take((end - begin).min(400))
        .collect();
    let lost = exact.is_empty();
    let asking = Asking {
        exact: visible(&exact),
        lost,
    };
    Ok(Some((asking, (!lost).then_some((begin, end)))))
}

fn chosen<'a>(reviewed: &'a Reviewed, asked: &Asked, at: Option<Span>) -> Option<&'a Proposed> {
    let named = asked
        .proposal
        .as_deref()
        .and_then(|typed| typed.parse::<ProposalId>().ok())
        .and_then(|id| reviewed.proposal(id));
    let at = at.and_then(|(begin, end)| {
        reviewed
            .proposals
            .iter()
            .filter(|one| one.proposal.span.begin <= begin && end <= one.proposal.span.end)
            .min_by_key(|one| one.proposal.span.end - one.proposal.span.begin)
    });
    let open = || reviewed.next_open(0).and_then(|id| reviewed.proposal(id));
    named.or(at).or_else(open)
}

fn marks_of(reviewed: &Reviewed) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (of, one) in reviewed.proposals.iter().enumerate() {
        let words = std::iter::once(&one.proposal.span)
            .chain(&one.proposal.mentions)
            .map(|span| (span, false));
        let references = one.proposal.references.iter().map(|span| (span, true));
        for (span, reference) in words.chain(references) {
            marks.push(Mark {
                begin: span.begin,
                end: span.end,
                of,
                reference,
            });
        }
    }
    marks
}

impl Item {
    pub(crate) fn of(one: &Proposed, reviewed: &Reviewed, locale: Locale) -> Self {
        let name = |id: &ProposalId| {
            reviewed.named(*id).map(|named| {
                let words = named.proposal.value.name();
                words.unwrap_or(&named.proposal.span.exact).to_owned()
            })
        };
        Self::called(one, reviewed.document.id, &name, locale)
    }

    /// Says a proposal, with what the others that it names are called.
    pub(crate) fn called(
        one: &Proposed,
        document: RecordId,
        name: &dyn Fn(&ProposalId) -> Option<String>,
        locale: Locale,
    ) -> Self {
        let (state, sign) = match one.row.state {
            ProposalState::Open => ("open", ""),
            ProposalState::Accepted => ("accepted", "✓\u{a0}"),
            ProposalState::Rejected => ("rejected", "✕\u{a0}"),
        };
        Self {
            id: one.row.id.to_string(),
            kind: one.row.kind.clone(),
            kind_label: kind_label(&one.row.kind, locale),
            state,
            state_label: locale.text(&format!("state-{state}")),
            words: words_of(one, name, locale),
            begin: one.row.begin,
            end: one.row.end,
            unsure: one.unsure,
            only_known: one.only_known,
            percent: weight::percent(one.weighed.certainty),
            href: format!("/documents/{document}/read?proposal={}#here", one.row.id),
            sign,
        }
    }
}

/// Says a proposal in one line.
fn words_of(
    one: &Proposed,
    name: &dyn Fn(&ProposalId) -> Option<String>,
    locale: Locale,
) -> String {
    let exact = on_one_line(&one.proposal.span.exact);
    let said = match &one.proposal.value {
        ProposalValue::Event(event) => {
            let kind = vocabulary::label("event-types", event.event_type.code(), locale.tag());
            match event.victims.first().and_then(name) {
                Some(victim) => format!("{kind}: {victim}"),
                None => kind.to_owned(),
            }
        }
        ProposalValue::Time(time) => match &time.edtf {
            Some(edtf) => format!("{exact} → {edtf}"),
            None => exact,
        },
        ProposalValue::Charge(charge) => charge.article.clone().unwrap_or(exact),
        ProposalValue::Quotation(_) => format!("“{exact}”"),
        ProposalValue::Demand(demand) => demand.what.as_deref().map_or(exact, on_one_line),
        other => other.name().map_or(exact, ToOwned::to_owned),
    };
    visible(&said)
}

/// Words of a text on one line, no longer than a card has room for.
fn on_one_line(words: &str) -> String {
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    kua_app::shortened(&flat, MOST_WORDS)
}

async fn card(
    desk: &Desk,
    reviewed: &Reviewed,
    one: &Proposed,
    items: &[Item],
    locale: Locale,
) -> Result<Card, Failure> {
    let proposal = &one.proposal;
    let kind = one.row.kind.as_str();
    let open = one.row.state == ProposalState::Open;
    let likely = match (&proposal.value, open) {
        (_, false) => Vec::new(),
        (ProposalValue::Event(event), _) => {
            desk.house().events_of_type(event.event_type.code()).await?
        }
        (value, _) => match value.name() {
            Some(name) => desk.house().alike(kind, name).await?,
            None => Vec::new(),
        },
    };
    let likely = weight::others(likely, one);
    let became = match one.row.record {
        Some(record) => {
            let labels = desk.house().labels([record].into()).await?;
            Named::among(&labels, record, locale)
        }
        None => None,
    };
    let place = items
        .iter()
        .position(|item| item.id == one.row.id.to_string())
        .unwrap_or(0);
    let href = |place: Option<usize>| {
        place
            .and_then(|place| items.get(place))
            .map(|item| item.href.clone())
            .unwrap_or_default()
    };
    let skip = reviewed
        .next_open(one.row.number + 1)
        .filter(|next| *next != one.row.id)
        .map(|next| {
            format!(
                "/documents/{}/read?proposal={next}#here",
                reviewed.document.id
            )
        });
    let item = Item::of(one, reviewed, locale);
    let around = kua_core::passage::Words::cut(
        reviewed.text,
        &reviewed.content,
        proposal.span.begin as u64,
        proposal.span.end as u64,
    );
    let (prefix, suffix) = around
        .map(|words| (words.prefix, words.suffix))
        .unwrap_or_default();
    let others = match &proposal.value {
        ProposalValue::Time(time) => time.alternatives.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    let (said, laws) = law_of(reviewed, one, locale);
    let means = desk.house().place_choices(reviewed, one, locale).await?;
    let means = means.iter().map(|choice| place_line(choice, locale));
    Ok(Card {
        open,
        said,
        laws,
        prefix: before(&prefix),
        exact: visible(&proposal.span.exact),
        suffix: after(&suffix),
        elsewhere: proposal.mentions.len() + proposal.references.len(),
        fields: fields(kind)
            .iter()
            .map(|field| Field::of(&proposal.value, field, locale))
            .collect(),
        names: named(one, reviewed, locale),
        known: weight::known(one, locale),
        same_as: one
            .known
            .first()
            .filter(|_| kind != "person")
            .map(|known| known.row.id.to_string()),
        rule_percent: weight::percent(proposal.certainty),
        reasons: weight::reasons(one, &item.kind_label, locale),
        by: proposal.by.clone(),
        notices: notices_at(reviewed, proposal.span.begin, proposal.span.end),
        others,
        likely: Named::all(&likely, locale),
        means: means.collect(),
        became,
        number: place + 1,
        previous: href(place.checked_sub(1)),
        next: href(Some(place + 1)),
        skip: skip.unwrap_or_default(),
        item,
    })
}

/// A place of the gazetteer in one line: its name, what it is, where it lies.
fn place_line(choice: &kua_app::Choice, locale: Locale) -> (String, String) {
    let shown = PlaceShown::facts(&choice.place, locale);
    let point = shown.facts.point.as_ref().map(|point| point.words.clone());
    let line: Vec<String> = std::iter::once(shown.facts.name.clone())
        .chain(shown.facts.others.iter().cloned())
        .chain([shown.facts.level.clone(), shown.within.clone()])
        .chain(point)
        .filter(|words| !words.is_empty())
        .collect();
    (choice.place.key.clone(), line.join(" · "))
}

/// What a charge's text gives as maximum, and what the data file of articles says.
fn law_of(reviewed: &Reviewed, one: &Proposed, locale: Locale) -> (String, Vec<Provision>) {
    let ProposalValue::Charge(charge) = &one.proposal.value else {
        return (String::new(), Vec::new());
    };
    let countries: Vec<String> = reviewed
        .proposals
        .iter()
        .filter_map(|place| match &place.proposal.value {
            ProposalValue::Place(place) => place.country.clone(),
            _ => None,
        })
        .collect();
    let facts = &reviewed.read.document;
    let day = facts.published.as_ref().or(facts.stated.as_ref());
    let laws = provisions(
        charge.law.as_deref(),
        charge.article.as_deref(),
        &countries,
        day.and_then(kua_core::edtf::Edtf::earliest),
        locale,
    );
    let said = charge.max_sentence.as_ref();
    (
        said.map(|said| visible(&said.text)).unwrap_or_default(),
        laws,
    )
}

impl Field {
    fn of(value: &ProposalValue, field: &str, locale: Locale) -> Self {
        let now = current(value, field);
        let list = match (value, field) {
            (ProposalValue::Person(_), "class") => Some("person-classes"),
            (ProposalValue::Event(_), "type") => Some("event-types"),
            _ => None,
        };
        let options = list
            .and_then(vocabulary)
            .map(|list| {
                list.terms
                    .iter()
                    .map(|term| Choice {
                        label: vocabulary::label(&list.code, &term.code, locale.tag()).to_owned(),
                        chosen: term.code == now,
                        code: term.code.clone(),
                    })
                    .collect()
            })
            .unwrap_or_default();
        Self {
            name: field.to_owned(),
            label: locale.text(&format!("field-{}", field.replace('_', "-"))),
            long: matches!(field, "what" | "offence"),
            value: now,
            options,
        }
    }
}

/// The other proposals that a proposal names, each with its part in it.
fn named(one: &Proposed, reviewed: &Reviewed, locale: Locale) -> Vec<(String, Item)> {
    let item = |part: &str, ids: &[ProposalId]| {
        ids.iter()
            .filter_map(|id| reviewed.named(*id))
            .map(|named| {
                let part = locale.text(&format!("part-{part}"));
                (part, Item::of(named, reviewed, locale))
            })
            .collect::<Vec<_>>()
    };
    match &one.proposal.value {
        ProposalValue::Event(event) => [
            item("victim", &event.victims),
            item("actor", &event.actors),
            item("place", &event.places),
            item("time", event.time.as_slice()),
            item("charge", &event.charges),
        ]
        .concat(),
        ProposalValue::Charge(charge) => item("accused", &charge.accused),
        ProposalValue::Quotation(quotation) => item("speaker", quotation.speaker.as_slice()),
        ProposalValue::Demand(demand) => {
            [item("by", &demand.by), item("addressee", &demand.addressee)].concat()
        }
        _ => Vec::new(),
    }
}

/// The notices whose place overlaps a span: `characters 16-26`.
fn notices_at(reviewed: &Reviewed, begin: usize, end: usize) -> Vec<String> {
    reviewed
        .notices()
        .iter()
        .filter(|notice| {
            let place = notice
                .place
                .as_deref()
                .and_then(|place| place.strip_prefix("characters "))
                .and_then(|span| span.split_once('-'));
            let Some((from, until)) = place else {
                return false;
            };
            matches!((from.parse::<usize>(), until.parse::<usize>()), (Ok(from), Ok(until)) if from < end && begin < until)
        })
        .map(|notice| visible(&notice.message))
        .collect()
}

/// Decides on one proposal, and goes on to the next.
pub(crate) async fn decide(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(proposal): Path<String>,
    typed: Typed,
) -> Result<Response, Failure> {
    let proposal: ProposalId = id(&proposal)?;
    let locale = visit.locale;
    let verdict = typed.get("verdict");
    let fields = || typed.starting("field-");
    let decision = match verdict.split_once(' ').unwrap_or((verdict, "")) {
        ("reject", _) => Decision::Reject {
            reason: typed.words("reason"),
        },
        ("same", record) => Decision::Correct {
            fields: fields(),
            into: Some(id(record)?),
        },
        ("apart", _) if typed.words("into").is_none() => Decision::Apart { fields: fields() },
        ("accept" | "apart", _) => Decision::Correct {
            fields: fields(),
            into: match typed.words("into") {
                Some(into) => Some(id(&into)?),
                None => None,
            },
        },
        _ => return Err(Problem::wrong("verdict", "accept or reject").into()),
    };
    // Names known here stand in no table, so that the form says of which document they are.
    let document = match typed.words("document") {
        Some(document) => id::<RecordId>(&document)?.into(),
        None => desk.house().document_of_proposal(proposal).await?,
    };
    let page = format!("/documents/{document}/read");
    let here = format!("{page}?proposal={proposal}#here");
    let words = match desk.house().reviewed(document.into()).await? {
        Some(reviewed) => reviewed
            .proposal(proposal)
            .map(|one| Item::of(one, &reviewed, locale))
            .map(|item| format!("{}: {}", item.kind_label, item.words))
            .unwrap_or_default(),
        None => String::new(),
    };
    let (flash, to) = match desk
        .house()
        .decide_in(document, &[proposal], decision)
        .await
    {
        Ok(decided) => {
            let mut undo = decided.judgements.clone();
            // Which place it means is said with the same click, and taken back with it.
            let mut remark = String::new();
            if let (Some(key), Some(record)) = (typed.words("means"), decided.record) {
                match desk.house().choose_place(record, &key).await {
                    Ok(made) => undo.extend(made),
                    Err(problem) => remark = format!(" {}", problem.sentence(locale)),
                }
            }
            let others = decided.judgements.len().saturating_sub(1);
            let key = match (verdict, others) {
                ("reject", _) => "flash-rejected",
                (_, 0) => "flash-accepted",
                _ => "flash-accepted-with",
            };
            let sentence = locale.with(key, &[("what", words.into()), ("count", others.into())]);
            let flash = Flash {
                sentence: sentence + &remark,
                undo,
                back: here,
                shown_on: page.clone(),
            };
            let to = decided
                .next
                .map(|next| format!("{page}?proposal={next}#here"));
            (flash, to.unwrap_or(page))
        }
        // What does not fit is said on the same proposal again.
        Err(problem) if matches!(problem.kind, Kind::WrongInput | Kind::Decided) => {
            let flash = Flash {
                sentence: problem.sentence(locale),
                undo: Vec::new(),
                back: here.clone(),
                shown_on: page,
            };
            (flash, here)
        }
        Err(problem) => return Err(problem.into()),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&to).into_response())
}
