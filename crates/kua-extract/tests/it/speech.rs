//! What is said, and by whom.

use crate::rules::check;

#[test]
fn a_pronoun_means_the_subject_of_the_sentence_before() {
    check(
        "quotation",
        "My friend Dana Sherova stayed behind. In May she was sentenced. \"Tell my mother that I am well,\" she wrote.",
        &["Tell my mother that I am well, | Dana Sherova | direct"],
    );
    check(
        "quotation",
        "His sister, Asel Bektur, called the answer cold. She said guards had seen Nurlan Bektur leave. \"Where is he supposed to sleep now?\" she asked.",
        &["Where is he supposed to sleep now? | Asel Bektur | direct"],
    );
    check(
        "quotation",
        "\"They came before dawn and broke the door,\" said Marat Ospan.\n\n\"Nobody showed us a paper. We waited for days,\" he said, adding that the house was searched.",
        &[
            "They came before dawn and broke the door, | Marat Ospan | direct",
            "Nobody showed us a paper. We waited for days, | Marat Ospan | direct",
        ],
    );
}

#[test]
fn speakers_without_a_name_are_proposed() {
    check(
        "quotation",
        "“Nobody in the village dares to speak about it,” a neighbour said.",
        &["Nobody in the village dares to speak about it, | a neighbour | direct"],
    );
    check(
        "quotation",
        "“They put them on a lorry at night,” the station’s source said, on condition of anonymity.",
        &["They put them on a lorry at night, | the station’s source | direct"],
    );
    check(
        "quotation",
        "“We will come back every week,” a protester from Monday’s rally told Steppe Radio.",
        &["We will come back every week, | a protester | direct"],
    );
    check(
        "quotation",
        "\"He is not eating any more,\" said a cousin of Aida Karim.",
        &["He is not eating any more, | a cousin of Aida Karim | direct"],
    );
}

#[test]
fn kin_and_office_lead_to_the_name() {
    check(
        "quotation",
        "\"We learned of it from the radio,\" said their brother Timur Asan, who lives abroad.",
        &["We learned of it from the radio, | Timur Asan | direct"],
    );
    check(
        "quotation",
        "\"Silence is an answer as well,\" its director, Olga Brand, said.",
        &["Silence is an answer as well, | Olga Brand | direct"],
    );
    check(
        "quotation",
        "“Sign nothing without a lawyer,” reminds coordinator Olga Brand.",
        &["Sign nothing without a lawyer, | Olga Brand | direct"],
    );
}

#[test]
fn a_paragraph_of_speech_goes_on_with_the_same_speaker() {
    check(
        "quotation",
        "“The judge did not let him finish,” Lin Mei said.\n\n“He only nodded to us at the door.”",
        &[
            "The judge did not let him finish, | Lin Mei | direct",
            "He only nodded to us at the door. | Lin Mei | direct",
        ],
    );
}

#[test]
fn single_marks_quote_and_apostrophes_do_not() {
    check(
        "quotation",
        "Judge Wen Bo said the claims were 'supported by no evidence at all.'",
        &["supported by no evidence at all. | Wen Bo | direct"],
    );
    check(
        "quotation",
        "The workers' union didn't answer the prisoners' letters, Aida Karim's brother found.",
        &[],
    );
}

#[test]
fn charges_titles_and_scare_quotes_are_no_quotations() {
    for text in [
        "He was charged in May with 'publishing posts that had a seditious intention' online.",
        "She was taken to a \"vocational training centre\" in the hills.",
        "He was found guilty of \"inciting others to split the nation.\"",
        "They admitted to \"public calls for extremist activity\", an offence.",
    ] {
        check("quotation", text, &[]);
    }
    check(
        "quotation",
        "Dana Sherova rejected the charge. \"I only carried an empty sheet of paper,\" she told the court.",
        &["I only carried an empty sheet of paper, | Dana Sherova | direct"],
    );
}

#[test]
fn the_subject_of_the_main_verb_speaks() {
    check(
        "quotation",
        "The district office rejected this in a letter, saying that he “slipped on the ice”.",
        &["slipped on the ice | The district office | direct"],
    );
    check(
        "quotation",
        "Dana Sherova is my aunt. In May she rang me from the station and said, \"They keep my papers until Monday.\"",
        &["They keep my papers until Monday. | Dana Sherova | direct"],
    );
    check(
        "quotation",
        "In a letter of 3 May 2021, your Excellency's Government stated that nobody had been held \"on account of any opinion\".",
        &["on account of any opinion | your Excellency's Government | direct"],
    );
}

#[test]
fn the_one_described_before_goes_on() {
    check(
        "quotation",
        "A guard at the Terek police station picked up the telephone. “They are all well,” said the guard, who gave no name.",
        &["They are all well, | A guard at the Terek police station | direct"],
    );
    check(
        "quotation",
        "“They took our shoes as well,” one of those detained told Steppe Radio.",
        &["They took our shoes as well, | one of those detained | direct"],
    );
}

#[test]
fn a_part_of_a_sentence_is_speech_where_somebody_says_it() {
    check(
        "quotation",
        "Lawyer Nina Roth called the ruling a \"bad joke\" and left.",
        &["bad joke | Nina Roth | direct"],
    );
    check(
        "quotation",
        "Her lawyer, Olga Brand, calls the trial “a bad joke”.",
        &["a bad joke | Olga Brand | direct"],
    );
    check(
        "quotation",
        "The indictment lists four posts said to have “mocked the harvest.”",
        &["mocked the harvest. | The indictment | direct"],
    );
    check(
        "quotation",
        "He was convicted of “forming and leading a group that disturbs the public order” in May.",
        &[],
    );
}

#[test]
fn few_words_are_speech_where_a_verb_of_speech_governs_them() {
    check(
        "quotation",
        "Judge Lena Moor said a deterrent sentence was “inevitable”.",
        &["inevitable | Lena Moor | direct"],
    );
    check(
        "quotation",
        "The brothers vanished “within a week,” Marat Ospan said.",
        &["within a week, | Marat Ospan | direct"],
    );
    check(
        "quotation",
        "Marat Ospan was convicted of “picking quarrels”.",
        &[],
    );
}
