//! Further wordings of what happened to whom, and of what is asked, as real houses write them.

use crate::rules;
use crate::wordings::check;

#[test]
fn courts_sit_fix_and_put_off() {
    for (text, expected) in [
        (
            "The court will hear the appeal of Olga Brand on 5 June.",
            &["hearing: Olga Brand"] as &[&str],
        ),
        (
            "Driver Timur Asan was sent to prison for eighteen months; the Regional Court will hear his appeal next week.",
            &["hearing: Timur Asan", "imprisonment: Timur Asan"],
        ),
        (
            "Timur Asan was detained in May. Judge Olga Brand fixed a new hearing for the second Sunday in January.",
            &["detention: Timur Asan", "hearing: Timur Asan"],
        ),
        (
            "Timur Asan was detained in May. The judge adjourned the case to 23 June.",
            &["detention: Timur Asan", "hearing: Timur Asan"],
        ),
        (
            "Timur Asan was arrested in May. The trial took less than two hours.",
            &["arrest: Timur Asan", "trial: Timur Asan"],
        ),
        (
            "Olga Brand is 30. Her trial opened at the City Court of Almaty on Tuesday.",
            &["trial: Olga Brand"],
        ),
        (
            "Timur Asan was detained in May. Then came the verdict: two years in a penal colony.",
            &["detention: Timur Asan", "sentence: Timur Asan"],
        ),
        ("The court refused to hear the appeal of Olga Brand.", &[]),
        ("The committee set a new date for the concert.", &[]),
        ("We heard the whole case of beer fall.", &[]),
    ] {
        check(text, expected);
    }
}

#[test]
fn people_are_taken_moved_and_let_go() {
    for (text, expected) in [
        (
            "Olga Brand was on her way home. Agents of the Ministry of State Security pulled her out, searched the van and drove her to Almaty.",
            &[
                "arrest: Olga Brand",
                "search: Olga Brand",
                "transfer: Olga Brand",
            ] as &[&str],
        ),
        (
            "Timur Asan was detained on 2 June when officers searched the family house in Almaty.",
            &["detention: Timur Asan", "search: Timur Asan"],
        ),
        (
            "A colleague who had come as an observer, Olga Brand, was searched at the door.",
            &["search: Olga Brand"],
        ),
        (
            "His sister, Aida Asan, asked at the station. She was then locked in a room and released only towards evening.",
            &["detention: Aida Asan", "release: Aida Asan"],
        ),
        (
            "Timur Asan was convicted in 2020. He was exchanged and set free on Christmas Eve.",
            &["conviction: Timur Asan", "release: Timur Asan"],
        ),
        (
            "An uncle, Timur Asan, had tried to follow. Border guards caught him near Khorgos in May. Nobody has seen him since.",
            &["arrest: Timur Asan", "disappearance: Timur Asan"],
        ),
        (
            "A court on Tuesday fined Timur Asan, a herder, and remanded his co-organiser Olga Brand in custody until July 16.",
            &["fine: Timur Asan", "pretrial_detention: Olga Brand"],
        ),
        (
            "On May 1 a court remanded Olga Brand in custody for two months; at the end of June the detention was extended until 30 September.",
            &["pretrial_detention: Olga Brand"],
        ),
        (
            "Timur Asan, who is free on bail, faces a fine of up to five million dinars.",
            &["release: Timur Asan"],
        ),
        (
            "Timur Asan pleaded not guilty and was denied bail.",
            &["pretrial_detention: Timur Asan"],
        ),
        (
            "Olga Brand lost her appeal. She was sent back to the penal colony.",
            &["transfer: Olga Brand"],
        ),
        (
            "Police stormed the newsroom and led away editor Olga Brand.",
            &["arrest: Olga Brand"],
        ),
        (
            "The brothers Daniyar and Marat Asan died without having been released.",
            &["death: Daniyar + Marat Asan"],
        ),
        ("The mother of one of those still in custody spoke.", &[]),
        ("The nurse said she was handcuffed to the bed.", &[]),
    ] {
        check(text, expected);
    }
}

#[test]
fn victims_are_told_by_age_by_kin_and_by_number() {
    for (text, expected) in [
        (
            "Olga Brand lives in Osh. The 67-year-old was fined in May.",
            &["fine: Olga Brand"] as &[&str],
        ),
        (
            "The student's uncle, Serik Asan, said the family had knocked at every door. The elderly man had himself been detained on Thursday.",
            &["detention: Serik Asan"],
        ),
        (
            "Timur Asan's mother said her son had been beaten.",
            &["torture: Timur Asan"],
        ),
        (
            "The mother, Olga Brand, never left the valley. She died in January.",
            &["death: Olga Brand"],
        ),
        (
            "We condemn the conviction of Olga Brand and of her sons Bek and Daniyar.",
            &["conviction: Bek + Daniyar + Olga Brand"],
        ),
        (
            "Olga Brand was sentenced to eight years' imprisonment; her sons, aged 19 and 22, to three years each.",
            &["sentence: Olga Brand", "sentence: her sons"],
        ),
        (
            "Olga Brand (ten years), Timur Asan (eight years) and Serik Bolat (six years) were convicted.",
            &["conviction: Olga Brand + Serik Bolat + Timur Asan"],
        ),
        (
            "Police broke up a camp of about forty villagers. Thirty-two of them were let go the same evening.",
            &["release: Thirty-two of them"],
        ),
        (
            "Two of his nephews were taken away; they were freed the next morning.",
            &["arrest: Two of his nephews", "release: Two of his nephews"],
        ),
        (
            "Serik Asan, a driver who went missing in 2018 and whose body was found in the river, was 30.",
            &["death: Serik Asan", "disappearance: Serik Asan"],
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn parts_of_a_long_name_are_the_same_person() {
    rules::check(
        "person",
        "Police detained Olga Brand Olsen. Ms. Brand Olsen is a lawyer.",
        &["Olga Brand Olsen | victim | -"],
    );
    rules::check(
        "person",
        "Two of his nephews were taken away. One of them, Nasim, is ill.",
        &["Nasim | other | -"],
    );
}

#[test]
fn headings_and_colons_open_lists_of_demands() {
    for (text, expected) in [
        (
            "WE DEMAND\n1. The immediate release of Olga Brand\n2. An independent medical examination",
            &[
                " |  | An independent medical examination",
                " |  | The immediate release of Olga Brand",
            ] as &[&str],
        ),
        (
            "Please write at once, urging the Iranian authorities:\n- to disclose where Timur Asan is held;\n- to give him insulin.",
            &[
                " | Iranian authorities | disclose where Timur Asan is held",
                " | Iranian authorities | give him insulin",
            ],
        ),
        (
            "We therefore:\n- call on the Supreme Court to set aside the verdict;\n- remind the police that they must return what they seized.",
            &[
                " | Supreme Court | set aside the verdict",
                " |  | remind the police that they must return what they seized",
            ],
        ),
    ] {
        rules::check("demand", text, expected);
    }
}

#[test]
fn headlines_cries_and_quotations_ask() {
    for (text, expected) in [
        ("FREE OLGA BRAND!", &[" |  | FREE OLGA BRAND"] as &[&str]),
        (
            "Chad: Teachers' leader sentenced – let them go home",
            &[" |  | let them go home"],
        ),
        (
            "“Ask for Timur by name. Write to the embassy,” said Olga Brand.",
            &[
                "Olga Brand |  | Ask for Timur by name",
                "Olga Brand |  | Write to the embassy",
            ],
        ),
        (
            "“Stop asking, or you will sit next to him,” said a guard.",
            &[],
        ),
        ("Free entry until 5 May", &[]),
    ] {
        rules::check("demand", text, expected);
    }
}

#[test]
fn several_things_are_demanded_at_once() {
    for (text, expected) in [
        (
            "The participants demanded that the student be produced before a court; that the case be dropped; and that the minister order an inquiry.",
            &[
                "participants |  | the case be dropped",
                "participants |  | the minister order an inquiry",
                "participants |  | the student be produced before a court",
            ] as &[&str],
        ),
        (
            "Villagers asked for the quarry to be closed and for the release of Olga Brand.",
            &[
                "Villagers |  | the quarry to be closed",
                "Villagers |  | the release of Olga Brand",
            ],
        ),
        (
            "The coordinator, Olga Brand, wants the law \"thrown into the lake\".",
            &["Olga Brand |  | the law \"thrown into the lake\""],
        ),
        (
            "The European Union, for its part, must make clear that trade is no reward.",
            &[" | European Union | make clear that trade is no reward"],
        ),
        (
            "The authorities are urged to provide medical care.",
            &[" | authorities | provide medical care"],
        ),
        ("Timur Asan was asked to leave the room.", &[]),
        ("Olga Brand asked for a glass of water.", &[]),
    ] {
        rules::check("demand", text, expected);
    }
}

#[test]
fn threatened_terms_behind_a_label_and_inside_brackets() {
    rules::check(
        "charge",
        "Olga Brand is accused of violence against an official (Article 318, up to five years in prison).",
        &[
            "Article 318 | - | violence against an official | up to five years in prison | - | Olga Brand",
        ],
    );
}
