//! All pairs of persons of the vault whose names can be one: filtered and sorted by links, paged,
//! as a page, JSON or CSV.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{
    BANDS, DoubleOrder, DoubleQuery, DoubleState, Doubles, DoublesSoFar, Labels, Letters,
};
use kua_core::ports::Window;
use kua_locales::{Argument, Locale};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pairs::PairView;
use crate::parts::{Form, encoded, form_of};
use crate::table;

/// Pairs of a page.
const PAGE: u64 = 25;
/// Pairs of a table or JSON file.
const FILE: u64 = 20_000;

/// Which pairs are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    q: Option<String>,
    certainty: Option<String>,
    letters: Option<String>,
    state: Option<String>,
    sort: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

/// A filter, or an order: links of which one is chosen.
struct Group {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

struct Choice {
    label: String,
    href: String,
    chosen: bool,
    /// How many pairs it leaves; nothing where that is not known.
    count: Option<u64>,
}

#[derive(Template)]
#[template(path = "doubles.html")]
struct DoublesPage {
    frame: Frame,
    words: String,
    groups: Vec<Group>,
    /// What was chosen, for the printed page too.
    chosen: String,
    /// The same list without any filter; nothing where none is chosen.
    all: String,
    /// What was chosen beside the words, as fields of their form.
    kept: Vec<(&'static str, String)>,
    rows: Vec<PairView>,
    total: u64,
    left_out: usize,
    common: usize,
    progress: String,
    again: String,
    csv: String,
    page: u64,
    pages: u64,
    before: String,
    after: String,
}

const STATES: [(&str, DoubleState); 3] = [
    ("open", DoubleState::Open),
    ("left-open", DoubleState::LeftOpen),
    ("all", DoubleState::All),
];

const ORDERS: [(&str, DoubleOrder); 3] = [
    ("likelihood", DoubleOrder::Likelihood),
    ("rarity", DoubleOrder::Rarity),
    ("name", DoubleOrder::Name),
];

/// Shows the pairs.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(typed): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let asked = understood(&typed);
    let form = form_of("", typed.format.as_deref()).1;
    let page = asked.page.unwrap_or(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => Window::first(FILE),
    };
    let found = desk.house().doubles(&query(&asked, window)).await?;
    let labels = Labels::new();
    let rows: Vec<PairView> = found
        .iter()
        .flat_map(|found| &found.rows)
        .map(|double| PairView::of(double, &labels, locale))
        .collect();
    let total = found.as_ref().map_or(0, |found| found.total);
    let so_far = found.as_ref().map(|found| found.so_far);
    match form {
        Form::Page => {}
        Form::Csv => {
            let whole = so_far.is_some_and(|so_far| so_far.looked >= so_far.names);
            let name = if whole { "doubles" } else { "doubles-so-far" };
            return Ok(table::download(name, csv(&rows, locale)));
        }
        Form::Json => {
            let all = serde_json::json!({
                "total": total,
                "names": so_far.map(|so_far| so_far.names),
                "looked": so_far.map(|so_far| so_far.looked),
                "rows": rows,
            });
            return Ok(Json(all).into_response());
        }
    }
    let pages = total.div_ceil(PAGE).max(1);
    let to = |page: u64| {
        let asked = Asked {
            page: Some(page),
            ..asked.clone()
        };
        address(&asked)
    };
    let frame = Frame::new(visit, "person", "doubles-title")
        .crumb("/lists/person", locale.text("list-person"))
        .json(file(&asked, "json"));
    let groups = groups(&asked, found.as_ref(), locale);
    Ok(page_of(&DoublesPage {
        words: asked.q.clone().unwrap_or_default(),
        chosen: chosen(&asked, &groups),
        all: if is_filtered(&asked) {
            "/doubles".to_owned()
        } else {
            String::new()
        },
        kept: kept(&asked),
        groups,
        left_out: found.as_ref().map_or(0, |found| found.left_out),
        common: found.as_ref().map_or(0, |found| found.common),
        progress: progress(so_far, locale),
        again: address(&asked),
        csv: file(&asked, "csv"),
        before: if page > 1 {
            to(page - 1)
        } else {
            String::new()
        },
        after: if page < pages {
            to(page + 1)
        } else {
            String::new()
        },
        rows,
        total,
        page,
        pages,
        frame,
    }))
}

/// Says how far names were looked through; nothing where that is done.
pub(crate) fn progress(so_far: Option<DoublesSoFar>, locale: Locale) -> String {
    let Some(so_far) = so_far else {
        return locale.text("doubles-beginning");
    };
    if so_far.looked >= so_far.names {
        return String::new();
    }
    locale.with(
        "doubles-progress",
        &[
            ("looked", Argument::Count(so_far.looked as u64)),
            ("names", Argument::Count(so_far.names as u64)),
        ],
    )
}

/// What was asked, without what is no choice and what is chosen anyway.
fn understood(typed: &Asked) -> Asked {
    let one_of = |typed: &Option<String>, codes: &[&str]| {
        let known = |code: &&String| codes.iter().skip(1).any(|known| known == code);
        typed.as_ref().filter(known).cloned()
    };
    let letters = Letters::from_code(typed.letters.as_deref().unwrap_or_default());
    let mut bands = vec!["any"];
    bands.extend(BANDS.map(|(word, _)| word));
    Asked {
        q: typed.q.clone().filter(|words| !words.trim().is_empty()),
        certainty: one_of(&typed.certainty, &bands),
        letters: (letters != Letters::Any).then(|| letters.code()),
        state: one_of(&typed.state, &STATES.map(|(code, _)| code)),
        sort: one_of(&typed.sort, &ORDERS.map(|(code, _)| code)),
        page: Some(typed.page.unwrap_or(1).max(1)),
        format: None,
    }
}

fn query(asked: &Asked, window: Window) -> DoubleQuery {
    let is = |asked: &Option<String>, code: &str| asked.as_deref() == Some(code);
    let bands = BANDS.iter().map(|(word, _)| *word);
    DoubleQuery {
        band: bands.into_iter().find(|word| is(&asked.certainty, word)),
        letters: Letters::from_code(asked.letters.as_deref().unwrap_or_default()),
        words: asked.q.clone(),
        state: STATES
            .iter()
            .find(|(code, _)| is(&asked.state, code))
            .map_or(DoubleState::Open, |(_, state)| *state),
        order: ORDERS
            .iter()
            .find(|(code, _)| is(&asked.sort, code))
            .map_or(DoubleOrder::Likelihood, |(_, order)| *order),
        ..DoubleQuery::open(window)
    }
}

fn is_filtered(asked: &Asked) -> bool {
    let chosen = [&asked.q, &asked.certainty, &asked.letters, &asked.state];
    chosen.into_iter().any(Option::is_some)
}

/// Returns the choices; of bands and letters those that leave something, and the chosen one.
fn groups(asked: &Asked, found: Option<&Doubles>, locale: Locale) -> Vec<Group> {
    let choice = |name: &'static str, code: &str, count: Option<u64>| {
        let mut with = asked.clone();
        with.page = None;
        let place = match name {
            "certainty" => &mut with.certainty,
            "letters" => &mut with.letters,
            "state" => &mut with.state,
            _ => &mut with.sort,
        };
        let first = matches!(code, "any" | "open" | "likelihood");
        let code = (!first).then(|| code.to_owned());
        let chosen = *place == code;
        *place = code;
        (address(&with), chosen, count)
    };
    let group = |name: &'static str, codes: Vec<(String, String, Option<u64>)>| Group {
        name,
        label: locale.text(&format!("doubles-{name}")),
        choices: codes
            .into_iter()
            .map(|(code, label, count)| {
                let (href, chosen, count) = choice(name, &code, count);
                Choice {
                    label,
                    href,
                    chosen,
                    count,
                }
            })
            .filter(|choice| choice.chosen || choice.count != Some(0))
            .collect(),
    };
    let word = |name: &str, code: &str| locale.text(&format!("doubles-{name}-{code}"));
    let named = |name: &str, code: &str| (code.to_owned(), word(name, code), None);
    let mut certainty = vec![named("certainty", "any")];
    certainty.extend(BANDS.iter().map(|(band, _)| {
        let count = found.and_then(|found| found.bands.get(band)).copied();
        let label = word("certainty", band);
        ((*band).to_owned(), label, Some(count.unwrap_or(0)))
    }));
    let mut letters: Vec<_> = ["any", "two", "one"]
        .map(|code| named("letters", code))
        .into();
    let mut pairs: Vec<(Letters, u64)> = found
        .iter()
        .flat_map(|found| &found.letters)
        .map(|(letters, count)| (*letters, *count))
        .collect();
    let wanted = Letters::from_code(asked.letters.as_deref().unwrap_or_default());
    if let Letters::Of(..) = wanted
        && !pairs.iter().any(|(letters, _)| *letters == wanted)
    {
        pairs.push((wanted, 0));
    }
    letters.extend(pairs.into_iter().map(|(letters, count)| {
        let code = letters.code();
        let label = pair_of_scripts(&code, locale);
        (code, label, Some(count))
    }));
    let states = STATES.map(|(code, _)| named("state", code)).into();
    let orders = ORDERS.map(|(code, _)| named("sort", code)).into();
    vec![
        group("certainty", certainty),
        group("letters", letters),
        group("state", states),
        group("sort", orders),
    ]
}

/// Names two writing systems by their codes; one where they are the same.
fn pair_of_scripts(code: &str, locale: Locale) -> String {
    let name = |code: &str| locale.text(&format!("script-{}", code.to_lowercase()));
    match code.split_once('-') {
        Some((one, other)) if one != other => locale.with(
            "doubles-letters-pair",
            &[("one", name(one).into()), ("other", name(other).into())],
        ),
        Some((one, _)) => name(one),
        None => String::new(),
    }
}

/// Says what was chosen.
fn chosen(asked: &Asked, groups: &[Group]) -> String {
    let quoted = asked.q.iter().map(|words| format!("“{words}”"));
    let filters = groups.iter().filter(|group| match group.name {
        "certainty" => asked.certainty.is_some(),
        "letters" => asked.letters.is_some(),
        "state" => asked.state.is_some(),
        _ => asked.sort.is_some(),
    });
    let labels = filters.flat_map(|group| {
        let chosen = group.choices.iter().filter(|choice| choice.chosen);
        chosen.map(|choice| format!("{}: {}", group.label, choice.label))
    });
    quoted.chain(labels).collect::<Vec<_>>().join(" · ")
}

/// What was chosen beside the words, with the names that addresses use.
fn kept(asked: &Asked) -> Vec<(&'static str, String)> {
    [
        ("certainty", &asked.certainty),
        ("letters", &asked.letters),
        ("state", &asked.state),
        ("sort", &asked.sort),
    ]
    .into_iter()
    .filter_map(|(name, code)| Some((name, code.clone()?)))
    .collect()
}

fn file(asked: &Asked, format: &str) -> String {
    let asked = Asked {
        page: None,
        format: Some(format.to_owned()),
        ..asked.clone()
    };
    address(&asked)
}

fn address(asked: &Asked) -> String {
    let mut pairs: Vec<String> = Vec::new();
    if let Some(words) = &asked.q {
        pairs.push(format!("q={}", encoded(words)));
    }
    pairs.extend(
        kept(asked)
            .into_iter()
            .map(|(name, code)| format!("{name}={code}")),
    );
    if let Some(page) = asked.page.filter(|page| *page > 1) {
        pairs.push(format!("page={page}"));
    }
    if let Some(format) = &asked.format {
        pairs.push(format!("format={format}"));
    }
    if pairs.is_empty() {
        "/doubles".to_owned()
    } else {
        format!("/doubles?{}", pairs.join("&"))
    }
}

fn csv(rows: &[PairView], locale: Locale) -> String {
    let head = [
        "doubles-column-likelihood",
        "doubles-column-certainty",
        "doubles-column-one-id",
        "doubles-column-one",
        "doubles-column-one-name",
        "doubles-column-one-access",
        "doubles-column-other-id",
        "doubles-column-other",
        "doubles-column-other-name",
        "doubles-column-other-access",
        "doubles-column-letters",
        "doubles-column-rarity",
        "doubles-column-state",
        "doubles-column-reasons",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|pair| {
        let state = if pair.left_open { "left-open" } else { "open" };
        vec![
            pair.likelihood.to_string(),
            pair.certainty.to_owned(),
            pair.one.id.clone(),
            pair.one.label.clone(),
            pair.one_name.clone(),
            pair.one.access.code.to_owned(),
            pair.other.id.clone(),
            pair.other.label.clone(),
            pair.other_name.clone(),
            pair.other.access.code.to_owned(),
            pair.letters.clone(),
            pair.rarity.to_string(),
            state.to_owned(),
            pair.said().join("; "),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}
