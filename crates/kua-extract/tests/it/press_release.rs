//! A whole press release of our own, and the sample where it lies beside the checkout.

use kua_core::proposal::{EventType, PersonClass, Proposal, ProposalDocument, ProposalValue};
use kua_extract::{Input, extract};

use crate::laws::spans_hold;

/// Reads a text and checks what holds for every text.
pub(crate) fn read(text: &str) -> ProposalDocument {
    let document = extract(&Input {
        content: text,
        ..Input::default()
    });
    spans_hold(&document);
    document
}

fn name(document: &ProposalDocument, id: kua_core::ProposalId) -> String {
    let proposal = document
        .proposals
        .iter()
        .find(|proposal| proposal.id == id)
        .unwrap();
    proposal
        .value
        .name()
        .unwrap_or(&proposal.span.exact)
        .to_owned()
}

/// Writes a proposal as one line, ids replaced by names.
pub(crate) fn line(document: &ProposalDocument, proposal: &Proposal) -> String {
    let names = |ids: &[kua_core::ProposalId]| {
        ids.iter()
            .map(|id| name(document, *id))
            .collect::<Vec<_>>()
            .join(" + ")
    };
    let time = |id: Option<kua_core::ProposalId>| {
        id.and_then(|id| document.proposals.iter().find(|proposal| proposal.id == id))
            .map_or(String::new(), |proposal| match &proposal.value {
                ProposalValue::Time(value) => {
                    value.edtf.as_ref().map_or("?".into(), ToString::to_string)
                }
                _ => "!".into(),
            })
    };
    match &proposal.value {
        ProposalValue::Person(value) => format!(
            "person {} | {} | {}",
            value.name,
            value.class.code(),
            value.role.as_deref().unwrap_or("-")
        ),
        ProposalValue::Organisation(value) => format!(
            "organisation {} | {}",
            value.name,
            value.abbreviation.as_deref().unwrap_or("-")
        ),
        ProposalValue::Body(value) => format!("body {}", value.name),
        ProposalValue::Group(value) => format!(
            "group {} | {}",
            value.name,
            value.people.map_or("-".into(), |people| people.to_string())
        ),
        ProposalValue::Place(value) => format!(
            "place {} | {}",
            value.name,
            value.gazetteer.as_deref().unwrap_or("-")
        ),
        ProposalValue::Time(value) => format!(
            "time {} | {}",
            proposal.span.exact,
            value.edtf.as_ref().map_or("?".into(), ToString::to_string)
        ),
        ProposalValue::Event(value) => format!(
            "event {} | {} | {} | {} | {}",
            value.event_type.code(),
            names(&value.victims),
            names(&value.actors),
            names(&value.places),
            time(value.time)
        ),
        ProposalValue::Charge(value) => format!(
            "charge {} | {} | {} | {} | {} | {}",
            value.article.as_deref().unwrap_or("-"),
            value.law.as_deref().unwrap_or("-"),
            value.offence.as_deref().unwrap_or("-"),
            value
                .max_sentence
                .as_ref()
                .map_or("-", |sentence| &sentence.text),
            value
                .imposed_sentence
                .as_ref()
                .map_or("-", |sentence| &sentence.text),
            names(&value.accused)
        ),
        ProposalValue::Quotation(value) => format!(
            "quotation {} | {} | {}",
            proposal.span.exact,
            value.speaker.map_or("-".into(), |id| name(document, id)),
            if value.reported { "reported" } else { "direct" }
        ),
        ProposalValue::Figure(value) => {
            let number = |number: Option<kua_core::proposal::Number>| {
                number.map_or("-".into(), |number| number.0.to_string())
            };
            format!(
                "figure {} {} {} | {} | {}",
                number(value.low),
                number(value.point),
                number(value.high),
                value.unit.as_deref().unwrap_or("-"),
                if value.approximate { "about" } else { "exact" }
            )
        }
        ProposalValue::Demand(value) => format!(
            "demand {} | {} | {}",
            names(&value.by),
            names(&value.addressee),
            value.what.as_deref().unwrap_or("-")
        ),
    }
}

fn lines(document: &ProposalDocument) -> Vec<String> {
    document
        .proposals
        .iter()
        .map(|proposal| line(document, proposal))
        .collect()
}

#[test]
fn our_own_press_release_is_read_as_a_careful_reader_would() {
    let document = read(include_str!("../../fixtures/press-release.txt"));
    let found = lines(&document);
    let show = |time: &Option<kua_core::edtf::Edtf>| {
        time.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    assert_eq!(show(&document.document.published), "2019-02-05");
    assert_eq!(
        document.document.title.as_deref(),
        Some("Crackdown on herders' union reaches the courts")
    );
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn the_sample_gives_what_the_issue_asks_for() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/samples/press-release-2019-03-11.txt"
    );
    let Ok(text) = std::fs::read_to_string(path) else {
        // The sample lies outside the repository; our own press release has the same structure.
        return;
    };
    let document = read(&text);
    let show = |time: &Option<kua_core::edtf::Edtf>| {
        time.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    assert_eq!(show(&document.document.published), "2019-03-11");
    assert_eq!(show(&document.document.stated), "2019-03-10");
    let notice = document
        .notices
        .iter()
        .find(|notice| notice.code == "ambiguous-date")
        .unwrap();
    for words in [
        "3 November 2019",
        "11 March 2019",
        "Astana",
        "23 March 2019",
        "fit both",
    ] {
        assert!(notice.message.contains(words), "{}", notice.message);
    }
    assert_eq!(notice.place.as_deref(), Some("characters 16-26"));
    let found = lines(&document);
    let has = |wanted: &str| {
        assert!(
            found.iter().any(|line| line.contains(wanted)),
            "{wanted} is not among\n{}",
            found.join("\n")
        )
    };
    has("time 03/11/2019 | 2019-03-11");
    has("time Last night at around midnight | 2019-03-09/2019-03-10");
    has("person Serikzhan Bilashuly | victim | director of the human rights organization Atajurt");
    has("person Ulrich Delius | speaker | the STP's director");
    has("person Nazarbayev | official | President");
    has("organisation Society for Threatened Peoples | STP");
    has("event transfer | Serikzhan Bilashuly |  | Astana | ");
    has(
        "charge Article 174 | penal code | incited hatred between different nationalities | up to ten years imprisonment | - | Serikzhan Bilashuly",
    );
    has("event ban_demand | Atajurt | 20 pro-Chinese Kazakh politicians |  | 2019-01");
    has("figure - 1100000 - | people | about");
    has("time Since April 2017 | 2017-04/..");
    has(
        "demand Society for Threatened Peoples |  | the immediate release of a well-known human rights activist",
    );
    has("| German government | demand him to be released");
    let arrests: Vec<&ProposalValue> = document.proposals.iter().map(|proposal| &proposal.value).filter(|value| matches!(value, ProposalValue::Event(event) if event.event_type == EventType::Arrest)).collect();
    assert_eq!(arrests.len(), 1, "one arrest is one proposal");
    has(
        "event arrest | Serikzhan Bilashuly | Kazakh security forces | Kazakhstan + Hotel Rahat Palace + Almaty | 2019-03-09/2019-03-10",
    );
    let said: Vec<&String> = found
        .iter()
        .filter(|line| line.starts_with("quotation") && line.ends_with("| Ulrich Delius | direct"))
        .collect();
    assert_eq!(said.len(), 4);
}

#[test]
fn the_date_that_was_given_beats_the_text() {
    let text = include_str!("../../fixtures/press-release.txt");
    let document = extract(&Input {
        content: text,
        published: "2019-05-02".parse().ok(),
        ..Input::default()
    });
    assert_eq!(
        document
            .document
            .published
            .map(|time| time.to_string())
            .as_deref(),
        Some("2019-05-02")
    );
    let time = document
        .proposals
        .iter()
        .find(|proposal| proposal.span.exact == "05/02/2019")
        .unwrap();
    assert!(
        matches!(&time.value, ProposalValue::Time(value) if value.edtf == "2019-05-02".parse().ok())
    );
}

#[test]
fn ids_depend_on_the_text_and_nothing_else() {
    let text = include_str!("../../fixtures/press-release.txt");
    let ids = |sha: &str| {
        extract(&Input {
            content: text,
            text_sha256: Some(sha.into()),
            ..Input::default()
        })
        .proposals
        .iter()
        .map(|proposal| proposal.id)
        .collect::<Vec<_>>()
    };
    assert_eq!(ids("aa"), ids("aa"));
    assert_ne!(ids("aa"), ids("bb"));
    let document = read(text);
    let victims = document.proposals.iter().filter(|proposal| matches!(&proposal.value, ProposalValue::Person(person) if person.class == PersonClass::Victim)).count();
    assert_eq!(victims, 4);
}
