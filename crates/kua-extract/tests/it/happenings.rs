//! Events in the many forms in which notices, news and testimonies tell them.

use crate::press_release::{line, read};

/// Compares the events of a text: type, victims, actors, places, time, one a line.
fn check(text: &str, expected: &[&str]) {
    let document = read(text);
    let mut found: Vec<String> = document
        .proposals
        .iter()
        .filter(|proposal| proposal.value.kind().code() == "event")
        .map(|proposal| line(&document, proposal)["event ".len()..].to_owned())
        .collect();
    found.sort();
    let mut expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    expected.sort();
    assert_eq!(found, expected, "in: {text}");
}

#[test]
fn terms_are_given_and_received() {
    check(
        "Aida Karim was given seven years in 2019.",
        &["sentence | Aida Karim |  |  | 2019"],
    );
    check(
        "Aida Karim got eight months.",
        &["sentence | Aida Karim |  |  | "],
    );
    check(
        "Aida Karim and Serik Bolat received two and a half years each.",
        &["sentence | Aida Karim + Serik Bolat |  |  | "],
    );
    check(
        "A court in Almaty handed down a sentence of nine years to Aida Karim.",
        &["sentence | Aida Karim | court | Almaty | "],
    );
    check(
        "The court gave Aida Karim a ten-month suspended sentence.",
        &["sentence | Aida Karim | court |  | "],
    );
    check(
        "The judge handed Aida Karim and Serik Bolat six years each.",
        &["sentence | Aida Karim + Serik Bolat | judge |  | "],
    );
    check(
        "Serik Bolat, who is serving a nine-year sentence, is ill.",
        &["imprisonment | Serik Bolat |  |  | "],
    );
    check(
        "The court sentenced Aida Karim to four years and Serik Bolat to six years.",
        &[
            "sentence | Aida Karim | court |  | ",
            "sentence | Serik Bolat | court |  | ",
        ],
    );
    check("Aida Karim could get five years.", &[]);
    check("Aida Karim received three letters.", &[]);
    check("Aida Karim gave Serik Bolat a book.", &[]);
    check("Aida Karim got home three years later.", &[]);
}

#[test]
fn objects_stand_in_the_middle() {
    check(
        "Police took Aida Karim away on 5 May 2020.",
        &["arrest | Aida Karim | Police |  | 2020-05-05"],
    );
    check(
        "The officers drove Aida Karim to a prison in Almaty.",
        &["transfer | Aida Karim | officers | Almaty | "],
    );
    check(
        "The officers brought Aida Karim before a judge.",
        &["hearing | Aida Karim | officers |  | "],
    );
    check(
        "The court found Aida Karim guilty.",
        &["conviction | Aida Karim | court |  | "],
    );
    check(
        "After two days the police let Aida Karim go.",
        &["release | Aida Karim | police |  | "],
    );
    check(
        "The police sent Aida Karim to the pre-trial detention centre.",
        &["pretrial_detention | Aida Karim | police |  | "],
    );
    check("Serik Bolat took Aida Karim to the cinema.", &[]);
    check("The police must let Aida Karim go.", &[]);
}

#[test]
fn custody_is_a_state_in_many_words() {
    check(
        "Aida Karim has been in police custody since 5 May 2020.",
        &["detention | Aida Karim |  |  | 2020-05-05/.."],
    );
    check(
        "Aida Karim is held in Zhanar Prison.",
        &["detention | Aida Karim |  | Zhanar Prison | "],
    );
    check(
        "Aida Karim is believed to be held in Almaty.",
        &["detention | Aida Karim |  | Almaty | "],
    );
    check(
        "Aida Karim spent four months in pretrial detention.",
        &["pretrial_detention | Aida Karim |  |  | "],
    );
    check(
        "Aida Karim was detained for two months pending trial.",
        &["pretrial_detention | Aida Karim |  |  | "],
    );
    check(
        "The court extended the detention of Aida Karim.",
        &["pretrial_detention | Aida Karim |  |  | "],
    );
    check(
        "A meeting was held in Almaty. Aida Karim held a speech.",
        &[],
    );
    check(
        "In May 2020 Aida Karim was arrested.",
        &["arrest | Aida Karim |  |  | 2020-05"],
    );
}

#[test]
fn notices_tell_of_one_person_in_half_sentences() {
    check(
        "3. Serik Bolat, 41, baker. Arrested on 5 May 2020; sentenced to six years on 7 June 2021.",
        &[
            "arrest | Serik Bolat |  |  | 2020-05-05",
            "sentence | Serik Bolat |  |  | 2021-06-07",
        ],
    );
    check(
        "Aida Karim, teacher. Detained on 5 May 2020, released on 7 May 2020. Two years in prison.",
        &[
            "detention | Aida Karim |  |  | 2020-05-05",
            "release | Aida Karim |  |  | 2020-05-07",
            "sentence | Aida Karim |  |  | ",
        ],
    );
    check(
        "Aida Karim, born in 1980.\nDetained: 5 May 2020\nSentence: 6 years\n",
        &[
            "detention | Aida Karim |  |  | 2020-05-05",
            "sentence | Aida Karim |  |  | ",
        ],
    );
    check(
        "Serik Bolat, 41, baker. Died in custody on 5 May 2020.",
        &["death | Serik Bolat |  |  | 2020-05-05"],
    );
    check(
        "Serik Bolat, 41, baker. Whereabouts unknown.",
        &["disappearance | Serik Bolat |  |  | "],
    );
    check(
        "First arrested on 5 May 2020, Serik Bolat was released a week later.",
        &[
            "arrest | Serik Bolat |  |  | 2020-05-05",
            "release | Serik Bolat |  |  | 2020-05-12",
        ],
    );
    check(
        "Serik Bolat, a baker, spoke. Three years later, he left.",
        &[],
    );
}

#[test]
fn people_of_whom_nothing_is_heard_have_disappeared() {
    check(
        "Aida Karim has not been heard from since 5 May 2020.",
        &["disappearance | Aida Karim |  |  | 2020-05-05/.."],
    );
    check(
        "Of Aida Karim there has been no trace.",
        &["disappearance | Aida Karim |  |  | "],
    );
    check(
        "The whereabouts of Aida Karim remain unknown.",
        &["disappearance | Aida Karim |  |  | "],
    );
    check(
        "The police must disclose the whereabouts of Aida Karim.",
        &[],
    );
    check("Aida Karim heard the news.", &[]);
}

#[test]
fn trials_belong_to_those_of_whom_the_text_tells() {
    check(
        "Aida Karim was arrested on 5 May 2020. The trial opened on 7 June 2021 in Almaty.",
        &[
            "arrest | Aida Karim |  |  | 2020-05-05",
            "trial | Aida Karim |  | Almaty | 2021-06-07",
        ],
    );
    check(
        "Aida Karim faces a closed trial.",
        &["trial | Aida Karim |  |  | "],
    );
    check(
        "Aida Karim was sentenced to two years after a closed trial.",
        &[
            "sentence | Aida Karim |  |  | ",
            "trial | Aida Karim |  |  | ",
        ],
    );
    check(
        "Aida Karim was arrested before being transferred to Almaty.",
        &[
            "arrest | Aida Karim |  |  | ",
            "transfer | Aida Karim |  | Almaty | ",
        ],
    );
}

#[test]
fn witnesses_who_say_their_name_are_the_victims_of_what_they_tell() {
    check(
        "My name is Aida Karim. I was arrested on 5 May 2020.",
        &["arrest | Aida Karim |  |  | 2020-05-05"],
    );
    check(
        "My name is Aida Karim. They searched the flat and took me away.",
        &[
            "arrest | Aida Karim |  |  | ",
            "search | Aida Karim |  |  | ",
        ],
    );
    check("I was arrested on 5 May 2020.", &[]);
}

#[test]
fn what_is_only_asked_for_is_no_event() {
    check(
        "We demand the release of women jailed for their faith.",
        &[],
    );
    check("The detention of every critic is wrong.", &[]);
}

#[test]
fn victims_named_in_other_words_are_found() {
    check(
        "Aida Karim, Serik Bolat and Dana Sher were arrested on 5 May 2020. All three were sentenced to two years.",
        &[
            "arrest | Aida Karim + Serik Bolat + Dana Sher |  |  | 2020-05-05",
            "sentence | Aida Karim + Serik Bolat + Dana Sher |  |  | ",
        ],
    );
    check(
        "Aida Karim was arrested on 5 May 2020. The seamstress was sentenced to two years.",
        &[
            "arrest | Aida Karim |  |  | 2020-05-05",
            "sentence | Aida Karim |  |  | ",
        ],
    );
    check(
        "Four women, including Aida Karim, were detained.",
        &["detention | Four women + Aida Karim |  |  | "],
    );
    check(
        "Police detained lawyers Aida Karim and Serik Bolat.",
        &["detention | Aida Karim + Serik Bolat | Police |  | "],
    );
    check(
        "Serik Bolat was arrested along with his brother.",
        &["arrest | Serik Bolat + his brother |  |  | "],
    );
    check(
        "Those detained include Aida Karim and Serik Bolat.",
        &["detention | Aida Karim + Serik Bolat |  |  | "],
    );
    check(
        "Also arrested was Serik Bolat, a poet.",
        &["arrest | Serik Bolat |  |  | "],
    );
    check(
        "Aida Karim was among nine people detained in Almaty.",
        &["detention | nine people + Aida Karim |  | Almaty | "],
    );
    check(
        "Two of the teachers were released.",
        &["release | Two of the teachers |  |  | "],
    );
    check("No such person has been detained.", &[]);
    check(
        "Serik Bolat's body was returned to his family.",
        &["death | Serik Bolat |  |  | "],
    );
}

#[test]
fn a_pronoun_rather_means_the_victim_than_the_speaker() {
    check(
        "Serik Bolat was arrested on 5 May 2020. \"It is a disgrace,\" said Dana Sher. He was released on 7 May 2020.",
        &[
            "arrest | Serik Bolat |  |  | 2020-05-05",
            "release | Serik Bolat |  |  | 2020-05-07",
        ],
    );
    check(
        "Ms. Aida Karim was arrested on 5 May 2020. Mr. Serik Bolat protested. She was released on 7 May 2020.",
        &[
            "arrest | Aida Karim |  |  | 2020-05-05",
            "release | Aida Karim |  |  | 2020-05-07",
        ],
    );
}

#[test]
fn a_counted_group_and_as_many_names_are_one_event() {
    check(
        "Two lawyers were detained in Almaty. Aida Karim and Serik Bolat were detained on 5 May 2020.",
        &["detention | Aida Karim + Serik Bolat |  | Almaty | 2020-05-05"],
    );
}

#[test]
fn an_order_to_release_is_an_event_and_a_call_is_not() {
    check(
        "The court ordered the release of Aida Karim.",
        &["release | Aida Karim |  |  | "],
    );
    check(
        "After the meeting the union demanded the release of Aida Karim.",
        &[],
    );
    check(
        "A judge ordered Aida Karim to pay a fine of 900 roubles.",
        &["fine | Aida Karim | judge |  | "],
    );
    check(
        "Searches were carried out at the homes of Aida Karim and Serik Bolat.",
        &["search | Aida Karim + Serik Bolat |  |  | "],
    );
    check(
        "Aida Karim was arrested pending trial.",
        &["pretrial_detention | Aida Karim |  |  | "],
    );
}

#[test]
fn verbs_of_things_tell_nothing_of_people() {
    for text in [
        "Timur Asan slept when he returned from a meeting.",
        "Dana Sherova returned to Almaty in May.",
        "The activist Olga Brand released a video.",
        "Olga Brand transferred money to her son.",
        "Dana Sherova searched for her son.",
    ] {
        check(text, &[]);
    }
    check(
        "Dana Sherova was returned to Uzbekistan in 2019.",
        &["deportation | Dana Sherova |  | Uzbekistan | 2019"],
    );
}

#[test]
fn relative_clauses_and_comparisons_name_the_victims() {
    check(
        "Aida Karim is an artist whose flat was searched.",
        &["search | Aida Karim |  |  | "],
    );
    check(
        "Nurlan Bektur was detained, as was his colleague Asel Bektur.",
        &["detention | Nurlan Bektur + Asel Bektur |  |  | "],
    );
    check(
        "Nurlan Bektur was detained. His lawyer, Olga Brand, says that he was deported.",
        &[
            "deportation | Nurlan Bektur |  |  | ",
            "detention | Nurlan Bektur |  |  | ",
        ],
    );
}

#[test]
fn a_testimony_goes_on_about_the_relative_it_opens_with() {
    check(
        "I write for my husband Nurlan Bektur and my cousin Asel.\n\nMy husband is a driver. He was detained in 2017.",
        &["detention | Nurlan Bektur |  |  | 2017"],
    );
}
