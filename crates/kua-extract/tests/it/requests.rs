//! What is asked of whom, and what is counted.

use crate::rules::check;

#[test]
fn several_things_are_asked_in_one_sentence() {
    check(
        "demand",
        "I ask you to let my brother write home, to move him to a hospital, and to free Aida Karim.",
        &[
            " |  | let my brother write home",
            " |  | move him to a hospital",
            " |  | free Aida Karim",
        ],
    );
    check(
        "demand",
        "The Steppe Union demands that the Kazakh authorities open the archive and that Germany take in the families.",
        &[
            "Steppe Union | Kazakh authorities | open the archive",
            "Steppe Union | Germany | take in the families",
        ],
    );
    check(
        "demand",
        "The Steppe Union demanded that all the prisoners be freed and compensated.",
        &["Steppe Union |  | all the prisoners be freed and compensated"],
    );
}

#[test]
fn a_list_can_name_whom_each_item_asks() {
    check(
        "demand",
        "The Steppe Union issued this.\n\nWe therefore call\n\n- on the Kazakh authorities to lift the travel ban and to return the passports;\n- on the European Union to send observers.\n\nThe camp was closed in May.",
        &[
            "Steppe Union | Kazakh authorities | lift the travel ban",
            "Steppe Union | Kazakh authorities | return the passports",
            "Steppe Union | European Union | send observers",
        ],
    );
}

#[test]
fn a_list_stands_below_the_asking_without_a_colon() {
    check(
        "demand",
        "The Steppe Union writes to you today.\n\nWe therefore ask you\n\nto insist on a lawyer;\n\nto suspend the talks until the teachers are free.\n\nThe camp was closed in May.",
        &[
            "Steppe Union |  | insist on a lawyer",
            "Steppe Union |  | suspend the talks until the teachers are free",
        ],
    );
}

#[test]
fn a_plea_is_to_do_something() {
    check(
        "demand",
        "“Our plea to the European Union is to grant these families visas,” said Aida Karim.",
        &["Aida Karim | European Union | grant these families visas"],
    );
}

#[test]
fn numbers_without_a_noun_count_people_where_something_happens_to_them() {
    check(
        "figure",
        "Of the twelve students on the list, five have been expelled, four await a hearing and one has been released.",
        &[
            "- 12 - | students | exact",
            "- 5 - | people | exact",
            "- 4 - | people | exact",
            "- 1 - | people | exact",
        ],
    );
    check(
        "figure",
        "The judge kept two in custody.",
        &["- 2 - | people | exact"],
    );
    check(
        "figure",
        "The four were tired. At three in the morning they left.",
        &[],
    );
}

#[test]
fn parts_of_a_number_and_vague_numbers() {
    check(
        "figure",
        "Thirty of the 90 monks fled, and two of his cousins.",
        &[
            "- 30 - | monks | exact",
            "- 90 - | monks | exact",
            "- 2 - | cousins | exact",
        ],
    );
    check(
        "figure",
        "Several hundred people and 1 to 1.8 million Kazakhs",
        &[
            "200 - - | people | about",
            "1000000 - 1800000 | people | exact",
        ],
    );
    check(
        "figure",
        "A minority numbering about 9 million in the west.",
        &["- 9000000 - | people | about"],
    );
    check(
        "figure",
        "fewer than 30 monks",
        &["- 30 30 | monks | exact"],
    );
}

#[test]
fn polite_letters_ask_as_well() {
    check(
        "demand",
        "I also ask you to send her a doctor.",
        &[" |  | send her a doctor"],
    );
    check(
        "demand",
        "We would be grateful if you could:\n\n1. Explain why the hall was closed;\n2. Say where the books are.",
        &[
            " |  | Explain why the hall was closed",
            " |  | Say where the books are",
        ],
    );
}

#[test]
fn people_are_counted_by_what_they_do_or_suffer() {
    check(
        "figure",
        "In March 2018 two policemen came with nine weavers.",
        &["- 2 - | policemen | exact", "- 9 - | weavers | exact"],
    );
    check(
        "figure",
        "Forty people were held, 16 of them in Osh.",
        &["- 16 - | people | exact", "- 40 - | people | exact"],
    );
    check(
        "figure",
        "They said that 21 persons had died and 243 had been injured.",
        &["- 21 - | persons | exact", "- 243 - | people | exact"],
    );
    check("figure", "He sent nine letters and two posters.", &[]);
}

#[test]
fn something_is_asked_to_be_done() {
    check(
        "demand",
        "The Steppe Union called for the men's convictions to be quashed.",
        &["Steppe Union |  | the men's convictions to be quashed"],
    );
    check(
        "demand",
        "The Steppe Union called for the charges against Aida Karim to be dropped.",
        &["Steppe Union |  | the charges against Aida Karim to be dropped"],
    );
}

#[test]
fn a_list_needs_neither_bullets_nor_semicolons() {
    check(
        "demand",
        "The Steppe Union issued this.\n\nWe urge the authorities to:\n\nRelease Mr. Marat Ospan and Ms. Aida Karim immediately and unconditionally;\n\nPut an end to all acts of harassment against lawyers.\n\nThe camp was closed in May.",
        &[
            "Steppe Union | authorities | Release Mr. Marat Ospan and Ms. Aida Karim immediately and unconditionally",
            "Steppe Union | authorities | Put an end to all acts of harassment against lawyers",
        ],
    );
    check(
        "demand",
        "The Steppe Union issued this.\n\nWe urge the authorities to:\n\nImmediately release Aida Karim\n\nGuarantee the safety of her lawyers\n\nThe camp was closed in May.",
        &[
            "Steppe Union | authorities | Immediately release Aida Karim",
            "Steppe Union | authorities | Guarantee the safety of her lawyers",
        ],
    );
}

#[test]
fn what_is_asked_can_be_passive_or_a_cry() {
    for (text, expected) in [
        (
            "The judges have been asked to admit observers.",
            "| judges | admit observers",
        ),
        (
            "Parliament was called on to repeal the law.",
            "| Parliament | repeal the law",
        ),
        (
            "The family demands to know where he is.",
            "| know where he is",
        ),
        (
            "Do not deport Anna Petrova!",
            "| Do not deport Anna Petrova",
        ),
        (
            "Free all political prisoners now.",
            "| Free all political prisoners now",
        ),
    ] {
        let found = crate::rules::found("demand", text);
        assert!(
            found.iter().any(|demand| demand.contains(expected)),
            "{text}: {found:?}"
        );
    }
    check(
        "demand",
        "The authorities should not have arrested her.",
        &[],
    );
}

#[test]
fn people_are_counted_without_a_noun() {
    for (text, expected) in [
        ("Every third prisoner is ill.", "33"),
        ("Nine out of ten were released.", "90"),
        ("All 25 were convicted.", "25"),
        ("KGB officers searched nine flats at dawn.", "9"),
        (
            "At least 30 people were deported, and it knows the whereabouts of only twelve.",
            "12",
        ),
        ("Tens of thousands protested.", "20000"),
    ] {
        let found = crate::rules::found("figure", text).join(" ");
        assert!(found.contains(expected), "{text}: {found}");
    }
}
