//! The whole way: original, text, proposals, decision, log, entity, search, proof, rebuild.

use kua_testkit::verifier::{LogPublicKey, check_proof};

use crate::person::Person;

const RELEASE: &str = "Press release\n\n12 March 2024\n\n\
    Ayan Testuly, director of the organisation Steppe Voice, was arrested in Almaty on Saturday night. \
    He is charged under Article 174 of the criminal code and may face up to ten years in prison.\n\n\
    \"He must be released immediately,\" said Dana Probe, the spokeswoman of Steppe Voice, on Monday.\n";

#[test]
fn a_press_release_becomes_a_kept_and_provable_record() {
    let person = Person::with_vault();
    let file = person.file("release.txt", RELEASE);
    let added = person.kua(&["--json", "add", &file]).well().json();
    let document = added[0]["document"].as_str().unwrap().to_owned();
    assert!(added[0]["proposals"].as_u64().unwrap() >= 5);

    let waiting = person.kua(&["--json", "review", "list"]).well().json();
    let id_of = |kind: &str, words: &str| {
        waiting
            .iter()
            .find(|one| {
                one["proposal"]["kind"] == kind && one["proposal"].to_string().contains(words)
            })
            .unwrap_or_else(|| panic!("no {kind} {words}"))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let arrest = id_of("event", "\"arrest\"");
    let accepted = person
        .kua(&["--json", "review", "accept", &arrest])
        .well()
        .json();
    let event = accepted[0]["record"].as_str().unwrap().to_owned();
    let shown = person.kua(&["--json", "show", &event]).well().json();
    assert!(
        shown[0]["label"].as_str().unwrap().contains("Ayan Testuly"),
        "{}",
        shown[0]["label"]
    );
    let statement = shown[0]["properties"][0]["values"][0]["statements"][0].clone();
    let passage = &statement["passages"][0];
    let (begin, end) = (
        passage["begin"].as_u64().unwrap(),
        passage["end"].as_u64().unwrap(),
    );
    let cut: String = RELEASE
        .chars()
        .skip(begin as usize)
        .take((end - begin) as usize)
        .collect();
    assert_eq!(passage["exact"], cut.as_str());

    let found = person
        .kua(&["--json", "find", "kind:person", "Testuly"])
        .well()
        .json();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["kind"], "person");

    let again = person
        .kua(&["review", "accept", &arrest])
        .refused("decided before");
    assert!(again.out.is_empty());
    let judgement = accepted[0]["judgements"]
        .as_array()
        .unwrap()
        .last()
        .unwrap();
    person
        .kua(&[
            "review",
            "withdraw",
            judgement.as_str().unwrap(),
            "--reason",
            "try",
        ])
        .well();
    person.kua(&["show", &event]).refused("nothing here");

    let rest = person.kua(&["review", "accept", &document]).well();
    assert!(rest.out.contains("kept"));
    let before = person
        .kua(&["--json", "find", "kind:event", "Testuly"])
        .well()
        .json();
    assert!(!before.is_empty());
    person.kua(&["rebuild"]).well();
    let after = person
        .kua(&["--json", "find", "kind:event", "Testuly"])
        .well()
        .json();
    assert_eq!(before, after);

    let id = statement["statement"].as_str().unwrap();
    let proof = person.kua(&["--json", "log", "proof", id]).well().json();
    let key = LogPublicKey::from_line(proof[0]["log_key"].as_str().unwrap()).unwrap();
    let file = proof[0]["proof"].as_str().unwrap();
    assert!(file.starts_with("c2sp.org/tlog-proof@v1\n"), "{file}");
    // The verifier of the test kit shares no code with the program.
    check_proof(file.as_bytes(), &key).unwrap();
    let other = file.replacen("index ", "index 1", 1);
    assert_ne!(other, file);
    assert!(check_proof(other.as_bytes(), &key).is_err());
    let verified = person.kua(&["--json", "log", "verify"]).well().json();
    assert_eq!(verified[0]["sound"], true);
    assert!(verified[0]["leaves"].as_u64().unwrap() > 30);
    person.kua(&["doctor"]).well();
}

#[test]
fn a_backup_with_its_keys_comes_back_elsewhere() {
    let person = Person::with_vault();
    let file = person.file("note.txt", "A note on Ayan Testuly.");
    person.kua(&["add", &file]).well();
    let data = person.path("data").display().to_string();
    let keys = person.path("keys").display().to_string();
    person.kua(&["backup", &data, "--keys", &keys]).well();
    person.kua(&["backup", &data, "--keys", &keys]).refused("");
    let back = person.path("back").display().to_string();
    let passphrase = person.path("passphrase").display().to_string();
    person
        .bare(&[
            "--vault",
            &back,
            "--passphrase-file",
            &passphrase,
            "restore",
            &data,
            "--keys",
            &keys,
        ])
        .well();
    let found = person
        .bare(&[
            "--vault",
            &back,
            "--passphrase-file",
            &passphrase,
            "--json",
            "find",
            "Testuly",
        ])
        .well();
    assert_eq!(found.json().len(), 1);
}

#[test]
fn a_vault_that_is_open_elsewhere_says_where_its_desk_is() {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    let person = Person::with_vault();
    let mut desk = person
        .command()
        .arg("--vault")
        .arg(person.path("vault"))
        .arg("--passphrase-file")
        .arg(person.path("passphrase"))
        .arg("serve")
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(desk.stdout.take().unwrap()).lines();
    let address = lines
        .find_map(|line| {
            line.unwrap()
                .trim()
                .strip_prefix("http://")
                .map(str::to_owned)
        })
        .unwrap();
    let host = address.split('/').next().unwrap().to_owned();
    let said = person.kua(&["find", "x"]).refused("open elsewhere");
    assert!(said.error.contains(&host), "{}", said.error);
    // The desk answers its own host only, and shows nothing without the launch address.
    let ask = |request: String| {
        #[allow(
            clippy::disallowed_methods,
            reason = "the desk that this test started on this machine"
        )]
        let mut stream = std::net::TcpStream::connect(&host).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let strange = ask("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".into());
    assert!(strange.starts_with("HTTP/1.1 4"), "{strange}");
    let bare = ask(format!(
        "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    ));
    assert!(!bare.starts_with("HTTP/1.1 200"), "{bare}");
    desk.kill().unwrap();
    desk.wait().unwrap();
    person.kua(&["find", "x"]).well();
}
