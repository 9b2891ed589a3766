//! The JSON of proposals, and what their debug forms withhold.

use super::*;

fn proposal(value: ProposalValue) -> Proposal {
    Proposal {
        id: ProposalId::from_random([1; 16]),
        span: Span {
            begin: 0,
            end: 4,
            exact: "Aida".into(),
        },
        mentions: Vec::new(),
        references: Vec::new(),
        value,
        certainty: 0.5,
        by: "rule:test/1".into(),
    }
}

#[test]
fn fields_stand_in_the_order_of_the_format_and_unknown_is_null() {
    let json = serde_json::to_string(&proposal(ProposalValue::Person(PersonValue {
        name: "Aida".into(),
        role: None,
        class: PersonClass::Other,
    })))
    .unwrap();
    assert_eq!(
        json,
        "{\"id\":\"01010101-0101-4101-8101-010101010101\",\"kind\":\"person\",\"begin\":0,\"end\":4,\
         \"exact\":\"Aida\",\"mentions\":[],\"references\":[],\
         \"value\":{\"name\":\"Aida\",\"role\":null,\"class\":\"other\"},\"certainty\":0.5,\"by\":\"rule:test/1\"}"
    );
}

#[test]
fn every_kind_survives_json() {
    let sentence = |years| {
        Some(Sentence {
            text: "so long".into(),
            years: Some(years),
        })
    };
    let id = ProposalId::from_random([2; 16]);
    for value in [
        ProposalValue::Organisation(OrganisationValue {
            name: "Aida".into(),
            abbreviation: None,
        }),
        ProposalValue::Body(BodyValue {
            name: "police".into(),
        }),
        ProposalValue::Group(GroupValue {
            name: "20 people".into(),
            people: Some(20),
        }),
        ProposalValue::Place(PlaceValue {
            name: "Aida".into(),
            gazetteer: None,
            latitude: Some(43.25),
            longitude: None,
            country: Some("KZ".into()),
        }),
        ProposalValue::Time(TimeValue {
            edtf: "2019-03-09/2019-03-10".parse().ok(),
            anchor: None,
            alternatives: vec!["2019".parse().unwrap()],
        }),
        ProposalValue::Event(EventValue {
            event_type: EventType::PretrialDetention,
            victims: vec![id],
            actors: vec![],
            places: vec![],
            time: Some(id),
            charges: vec![],
        }),
        ProposalValue::Charge(ChargeValue {
            law: None,
            article: Some("Article 174".into()),
            offence: None,
            max_sentence: sentence(SentenceYears::Years(10.0)),
            imposed_sentence: sentence(SentenceYears::Life),
            accused: vec![id],
        }),
        ProposalValue::Quotation(QuotationValue {
            speaker: Some(id),
            reported: true,
        }),
        ProposalValue::Figure(FigureValue {
            low: None,
            point: Some(Number(1_100_000.0)),
            high: Some(Number(1.5)),
            approximate: true,
            unit: None,
            about: None,
        }),
        ProposalValue::Demand(DemandValue {
            by: vec![id],
            addressee: vec![],
            what: None,
        }),
    ] {
        let whole = proposal(value);
        let json = serde_json::to_string(&whole).unwrap();
        assert!(!json.contains("10.0"), "{json}");
        assert!(
            serde_json::from_str::<Proposal>(&json).unwrap() == whole,
            "{json}"
        );
    }
}

#[test]
fn event_types_are_the_43_of_the_format() {
    assert_eq!(EventType::ALL.len(), 43);
    for event_type in EventType::ALL {
        assert_eq!(EventType::from_code(event_type.code()), Some(*event_type));
        assert_eq!(serde_json::to_value(event_type).unwrap(), event_type.code());
    }
    for kind in ProposalKind::ALL {
        assert_eq!(ProposalKind::from_code(kind.code()), Some(kind));
    }
}

#[test]
fn debug_withholds_names() {
    let shown = format!(
        "{:?}",
        proposal(ProposalValue::Body(BodyValue {
            name: "Aida".into()
        }))
    );
    assert!(!shown.contains("Aida"), "{shown}");
}
