//! Models: what can be added, what is refused, and that nothing needs them.

use kua_extract::models::container::{Container, Kind};

use crate::person::Person;

const TEXT: &str = "Серик Жарылгапов задержан в Шымкенте 10 марта 2019 года.\n";

impl Person {
    /// Puts a file beside the converted models, in the default folder.
    fn model(&self, name: &str, bytes: &[u8]) {
        let folder = self.path("data/text-models");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

#[test]
fn a_file_that_is_not_known_is_refused_with_the_remedy() {
    let person = Person::new();
    let file = person.file("natasha-1.6.0-py3-none-any.whl", "no package");
    let said = person
        .bare(&["models", "add", &file])
        .refused("no package that kua knows");
    assert!(
        said.error
            .contains("pip download --no-deps --only-binary=:all: natasha==1.6.0")
    );
    assert!(!person.path("data").exists());
    person
        .bare(&["models", "add", "nowhere.whl"])
        .refused("nowhere.whl");
}

#[test]
fn the_list_says_what_can_be_added_and_what_is_there() {
    let person = Person::new();
    let installed = |arguments: &[&str]| -> Vec<String> {
        let said = person.bare(arguments).well().json();
        assert!(said.len() >= 2);
        said.iter()
            .filter(|one| one["installed"] == true)
            .map(|one| one["language"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(installed(&["--json", "models", "list"]).is_empty());
    let model = Container::new(Kind::Russian, "natasha 1.6.0").to_bytes();
    person.model("natasha-1.6.0.model", &model);
    assert_eq!(installed(&["--json", "models", "list"]), ["ru"]);
    assert!(installed(&["--json", "--models", "elsewhere", "models", "list"]).is_empty());

    person.bare(&["models", "remove", "natasha"]).well();
    assert!(installed(&["--json", "models", "list"]).is_empty());
    person
        .bare(&["models", "remove", "natasha"])
        .refused("no model of the package natasha was added");
}

#[test]
fn a_damaged_model_is_as_none_and_the_doctor_says_so() {
    let person = Person::with_vault();
    let file = person.file("text.txt", TEXT);
    let without = person.bare(&["--json", "read", &file]).well().json();
    person.model("natasha-1.6.0.model", b"kuamodel");
    let damaged = person.bare(&["--json", "read", &file]).well().json();
    assert_eq!(without[0]["proposals"], damaged[0]["proposals"]);

    let said = person.kua(&["doctor"]).well();
    assert!(said.out.contains("no model for English"), "{}", said.out);
    assert!(said.out.contains("no model for Russian"), "{}", said.out);
    assert!(said.out.contains("add its package again"), "{}", said.out);

    // The head is whole, so it counts as there; that the rest is gone shows with the first text.
    let hollow = Container::new(Kind::Russian, "natasha 1.6.0").to_bytes();
    person.model("natasha-1.6.0.model", &hollow);
    let said = person.kua(&["--json", "doctor"]).well().json();
    let models: Vec<_> = said.iter().filter(|one| one["part"] == "models").collect();
    assert_eq!(models.len(), 2);
    assert!(models.iter().any(|one| one["weight"] == "sound"));
    person.bare(&["--json", "read", &file]).well();
}
