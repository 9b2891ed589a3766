//! `kua read` without a vault.

use std::path::Path;

use crate::person::Person;

#[test]
fn every_span_of_the_reference_press_release_is_exact_and_its_facts_are_found() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/samples/press-release-2019-03-11.txt");
    if !sample.exists() {
        // A clone without the reference document reads the sample world instead, below.
        return;
    }
    let person = Person::new();
    let said = person
        .bare(&["--json", "read", &sample.display().to_string()])
        .well();
    let document = &said.json()[0];
    check_spans(document);
    assert_eq!(document["document"]["published"], "2019-03-11");
    assert_eq!(document["document"]["stated"], "2019-03-10");
    let arrest = event(document, "arrest");
    assert_eq!(
        names(document, &arrest["value"]["victims"]),
        ["Serikzhan Bilashuly"]
    );
    let notices = document["notices"].to_string();
    assert!(
        notices.contains("3 November 2019") && notices.contains("Astana"),
        "{notices}"
    );
    let published = find(document, "time", |time| time["exact"] == "03/11/2019");
    assert_eq!(
        published["value"]["alternatives"],
        serde_json::json!(["2019-11-03"])
    );
    let night = find(document, "time", |time| {
        time["exact"] == "Last night at around midnight"
    });
    assert_eq!(night["value"]["edtf"], "2019-03-09/2019-03-10");
    assert_eq!(arrest["value"]["time"], night["id"]);
    let quotations = count(document, "quotation", |one| {
        names(document, &serde_json::json!([one["value"]["speaker"]])) == ["Ulrich Delius"]
    });
    assert_eq!(quotations, 4);
    let charge = find(document, "charge", |_| true);
    assert_eq!(charge["value"]["article"], "Article 174");
    assert_eq!(charge["value"]["max_sentence"]["years"], 10);
    let moved = event(document, "transfer");
    assert_eq!(names(document, &moved["value"]["places"]), ["Astana"]);
    let figure = find(document, "figure", |one| one["value"]["point"] == 1_100_000);
    assert_eq!(figure["value"]["approximate"], true);
}

#[test]
fn the_sample_world_is_read_with_exact_spans() {
    let person = Person::new();
    let world = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let mut files: Vec<String> = std::fs::read_dir(world)
        .unwrap()
        .map(|entry| entry.unwrap().path().display().to_string())
        .filter(|path| !path.ends_with("README.md") && !path.ends_with("plan.toml"))
        .collect();
    files.sort();
    let mut arguments = vec!["read", "--json"];
    arguments.extend(files.iter().map(String::as_str));
    let said = person.bare(&arguments).well();
    let documents = said.json();
    assert_eq!(documents.len(), files.len());
    let mut proposals = 0;
    for document in &documents {
        proposals += check_spans(document);
    }
    assert!(proposals > 100, "{proposals}");
    let arrest = event(&documents[0], "arrest");
    assert_eq!(
        names(&documents[0], &arrest["value"]["victims"]),
        ["Nursain Qydyrgali"]
    );
}

fn check_spans(document: &serde_json::Value) -> usize {
    let content: Vec<char> = document["text"]["content"]
        .as_str()
        .unwrap()
        .chars()
        .collect();
    assert_eq!(document["format"], "kua-read/1");
    assert_eq!(document["text"]["characters"], content.len());
    let proposals = document["proposals"].as_array().unwrap();
    for proposal in proposals {
        let further = ["mentions", "references"]
            .iter()
            .flat_map(|list| proposal[*list].as_array().unwrap().iter());
        for span in std::iter::once(proposal).chain(further) {
            let begin = usize::try_from(span["begin"].as_u64().unwrap()).unwrap();
            let end = usize::try_from(span["end"].as_u64().unwrap()).unwrap();
            let cut: String = content[begin..end].iter().collect();
            assert_eq!(span["exact"], cut.as_str());
        }
    }
    proposals.len()
}

fn find(
    document: &serde_json::Value,
    kind: &str,
    wanted: impl Fn(&serde_json::Value) -> bool,
) -> serde_json::Value {
    let proposals = document["proposals"].as_array().unwrap();
    proposals
        .iter()
        .find(|proposal| proposal["kind"] == kind && wanted(proposal))
        .unwrap_or_else(|| panic!("no such {kind}"))
        .clone()
}

fn count(
    document: &serde_json::Value,
    kind: &str,
    wanted: impl Fn(&serde_json::Value) -> bool,
) -> usize {
    let proposals = document["proposals"].as_array().unwrap();
    proposals
        .iter()
        .filter(|proposal| proposal["kind"] == kind && wanted(proposal))
        .count()
}

fn event(document: &serde_json::Value, kind: &str) -> serde_json::Value {
    let proposals = document["proposals"].as_array().unwrap();
    proposals
        .iter()
        .find(|proposal| proposal["kind"] == "event" && proposal["value"]["type"] == kind)
        .unwrap_or_else(|| panic!("no {kind}"))
        .clone()
}

fn names(document: &serde_json::Value, ids: &serde_json::Value) -> Vec<String> {
    let proposals = document["proposals"].as_array().unwrap();
    ids.as_array()
        .unwrap()
        .iter()
        .map(|id| {
            let named = proposals
                .iter()
                .find(|proposal| proposal["id"] == *id)
                .unwrap();
            named["value"]["name"].as_str().unwrap().to_owned()
        })
        .collect()
}
