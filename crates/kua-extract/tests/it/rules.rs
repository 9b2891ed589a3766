//! Many small texts and what each rule makes of them.

use crate::press_release::{line, read};

/// Compares the proposals of one kind, one a line.
pub(crate) fn check(kind: &str, text: &str, expected: &[&str]) {
    let mut found = found(kind, text);
    found.sort();
    let mut expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    expected.sort();
    assert_eq!(found, expected, "{kind} in: {text}");
}

/// Returns the proposals of one kind, one a line.
pub(crate) fn found(kind: &str, text: &str) -> Vec<String> {
    let document = read(text);
    document
        .proposals
        .iter()
        .filter(|proposal| proposal.value.kind().code() == kind)
        .map(|proposal| {
            line(&document, proposal)
                .split_once(' ')
                .unwrap()
                .1
                .to_owned()
        })
        .collect()
}

#[test]
fn persons_have_roles_and_classes() {
    check(
        "person",
        "Police arrested journalist Aida Karim on Friday.",
        &["Aida Karim | victim | journalist"],
    );
    check(
        "person",
        "Ms. Aida Karim, head of the rights group Otan Jol, said the trial was unfair. Karim will appeal.",
        &["Aida Karim | other | head of the rights group Otan Jol"],
    );
    check(
        "person",
        "President Temirov met Daniyar Omarov, a lawyer.",
        &[
            "Temirov | official | President",
            "Daniyar Omarov | other | lawyer",
        ],
    );
    check(
        "person",
        "Aigul Said called on the police to stop. According to Said, the case is closed.",
        &["Aigul Said | other | -"],
    );
    check(
        "person",
        "The director of the Otan Jol movement, Serik Bolat, fled.",
        &["Serik Bolat | other | director of the Otan Jol movement"],
    );
    check(
        "person",
        "Her brother Erlan Zhunis was released.",
        &["Erlan Zhunis | victim | Her brother"],
    );
    check(
        "person",
        "Maksat Aman uulu and Begaim Tajibek-kyzy were detained.",
        &[
            "Maksat Aman uulu | victim | -",
            "Begaim Tajibek-kyzy | victim | -",
        ],
    );
    check(
        "person",
        "The Constitution of the Republic guarantees freedom. On Monday the Court met.",
        &[],
    );
    check(
        "person",
        "Picture: Ahmet Yilmaz/Otan Jol (2018)",
        &["Ahmet Yilmaz | other | Picture"],
    );
    check(
        "person",
        "Mr. Nurali Kulabov was arrested. Mr. Kubalov was not allowed to meet his relatives.",
        &["Nurali Kulabov | victim | -"],
    );
    check(
        "person",
        "We met Sofia Petrova in Sofia.",
        &["Sofia Petrova | other | -"],
    );
    check(
        "person",
        "Investigative journalist Ulan Bek and blogger Dana Sher were fined.",
        &[
            "Ulan Bek | victim | Investigative journalist",
            "Dana Sher | victim | blogger",
        ],
    );
}

#[test]
fn organisations_are_named_bodies() {
    check(
        "organisation",
        "The Steppe Rights Union (SRU) said so. The SRU was founded in 2010.",
        &["Steppe Rights Union | SRU"],
    );
    check(
        "organisation",
        "The Ministry of Internal Affairs and the Supreme Court were silent.",
        &["Ministry of Internal Affairs | -", "Supreme Court | -"],
    );
    check(
        "organisation",
        "Members of the unregistered Jana Jol party met Human Rights Watch.",
        &["Jana Jol | -", "Human Rights Watch | -"],
    );
    check(
        "organisation",
        "The human rights organisation \"Ezgu\" was closed down.",
        &["Ezgu | -"],
    );
    check(
        "organisation",
        "Tabyn members protested. Tabyn's chairwoman was there.",
        &["Tabyn | -"],
    );
    check(
        "organisation",
        "The Prosecutor General's Office opened a case.",
        &["Prosecutor General's Office | -"],
    );
    check(
        "organisation",
        "Society for Open Archives and the Norwegian Helsinki Committee joined.",
        &[
            "Society for Open Archives | -",
            "Norwegian Helsinki Committee | -",
        ],
    );
    check(
        "organisation",
        "The New Herald newspaper wrote it. The Ulan TV director left.",
        &["New Herald | -", "Ulan TV | -"],
    );
    check(
        "organisation",
        "A report of Open Passage International said so. Lantern Worldwide did not.",
        &["Open Passage International | -", "Lantern Worldwide | -"],
    );
}

#[test]
fn places_are_known_or_said_to_be_places() {
    check(
        "place",
        "He lives in Almaty, near the Kazakhstan-China border.",
        &["Almaty | kz-almaty", "Kazakhstan | kz", "China | cn"],
    );
    check(
        "place",
        "She was taken to the Hotel Altyn Palace and to Zhanar Prison.",
        &["Hotel Altyn Palace | -", "Zhanar Prison | -"],
    );
    check(
        "place",
        "residents of Dorjin county and Chomek (Tamar) city fled",
        &["Dorjin | -", "Chomek | -"],
    );
    check(
        "place",
        "They protested in front of the Chinese consulate in Almaty.",
        &["Chinese consulate | -", "Almaty | kz-almaty"],
    );
    check(
        "place",
        "The Kazakh and Chinese governments spoke. Kazakhs left Xinjiang Uyghur Autonomous Region (XUAR). The XUAR is large.",
        &["Xinjiang Uyghur Autonomous Region | cn-xinjiang"],
    );
    check(
        "place",
        "in the town of Osh and in Shubar",
        &["Osh | kg-osh", "Shubar | -"],
    );
    check("place", "Chad Miller lives in Chad.", &["Chad | td"]);
}

#[test]
fn events_say_who_did_what_to_whom() {
    check(
        "event",
        "Aida Karim was arrested by police in Almaty on 5 May 2020.",
        &["arrest | Aida Karim | police | Almaty | 2020-05-05"],
    );
    check(
        "event",
        "Police arrested Aida Karim and Serik Bolat in Almaty.",
        &["arrest | Aida Karim + Serik Bolat | Police | Almaty | "],
    );
    check(
        "event",
        "Aida Karim, a teacher, was sentenced to five years in prison on 5 May 2020.",
        &["sentence | Aida Karim |  |  | 2020-05-05"],
    );
    check(
        "event",
        "The arrest of Aida Karim shocked many. Karim was arrested on 5 May 2020.",
        &["arrest | Aida Karim |  |  | 2020-05-05"],
    );
    check(
        "event",
        "Aida Karim was detained on 5 May 2020. Karim was detained again on 7 June 2021.",
        &[
            "detention | Aida Karim |  |  | 2020-05-05",
            "detention | Aida Karim |  |  | 2021-06-07",
        ],
    );
    check(
        "event",
        "Aida Karim must be released. Aida Karim was not arrested. Aida Karim could be arrested.",
        &[],
    );
    check(
        "event",
        "Amnesty International calls for the release of Aida Karim.",
        &[],
    );
    check(
        "event",
        "Nineteen activists were placed under house arrest.",
        &["house_arrest | Nineteen activists |  |  | "],
    );
    check(
        "event",
        "Aida Karim was arrested and later transferred to Astana.",
        &[
            "arrest | Aida Karim |  |  | ",
            "transfer | Aida Karim |  | Astana | ",
        ],
    );
    check(
        "event",
        "Serik Bolat died in custody in Almaty on 3 March 2021.",
        &["death | Serik Bolat |  | Almaty | 2021-03-03"],
    );
    check(
        "event",
        "Security forces searched the home of Aida Karim.",
        &["search | Aida Karim | Security forces |  | "],
    );
    check(
        "event",
        "The journalists were detained after police searched their homes.",
        &[
            "detention | journalists |  |  | ",
            "search | journalists | police |  | ",
        ],
    );
    check(
        "event",
        "Aida Karim disappeared on 3 March 2021. She was reported missing by her mother.",
        &["disappearance | Aida Karim | her mother |  | 2021-03-03"],
    );
    check(
        "event",
        "The court fined Aida Karim. Aida Karim was banned from leaving the country.",
        &[
            "fine | Aida Karim | court |  | ",
            "travel_restriction | Aida Karim |  |  | ",
        ],
    );
    check(
        "event",
        "Aida Karim was deported to China.",
        &["deportation | Aida Karim |  | China | "],
    );
    check(
        "event",
        "A well-known blogger was arrested in Almaty. The blogger Aida Karim was arrested on 5 May 2020 at home.",
        &["arrest | Aida Karim |  | Almaty | 2020-05-05"],
    );
    check(
        "event",
        "The trial of Aida Karim will begin on 23 January 2022 in Almaty.",
        &["trial | Aida Karim |  | Almaty | 2022-01-23"],
    );
    check(
        "event",
        "Masked men attacked Aida Karim.",
        &["attack | Aida Karim | Masked men |  | "],
    );
    check(
        "event",
        "Aida Karim, who was tortured in prison, fled to Germany.",
        &[
            "torture | Aida Karim |  |  | ",
            "flight | Aida Karim |  | Germany | ",
        ],
    );
    check(
        "event",
        "If convicted, Aida Karim faces ten years in prison.",
        &[],
    );
    check(
        "event",
        "Aida Karim was arrested, beaten and threatened by officers.",
        &[
            "arrest | Aida Karim |  |  | ",
            "torture | Aida Karim |  |  | ",
            "threat | Aida Karim | officers |  | ",
        ],
    );
}

#[test]
fn charges_have_articles_offences_and_sentences() {
    check(
        "charge",
        "Aida Karim was charged under article 278, part 3 of the Criminal Code with \"calling for riots\".",
        &["article 278, part 3 | Criminal Code | calling for riots | - | - | Aida Karim"],
    );
    check(
        "charge",
        "Aida Karim faces up to seven years in prison under Article 330 of the Criminal Code.",
        &["Article 330 | Criminal Code | - | up to seven years in prison | - | Aida Karim"],
    );
    check(
        "charge",
        "Aida Karim was sentenced to six years and six months in prison on charges of espionage.",
        &["- | - | espionage | - | six years and six months in prison | Aida Karim"],
    );
    check(
        "charge",
        "Article 21 of the International Covenant on Civil and Political Rights protects assembly.",
        &[],
    );
    check(
        "charge",
        "Serik Bolat was given a five-year prison sentence. Dana Sher was jailed for life imprisonment on charges of terrorism.",
        &[
            "- | - | - | - | five-year prison sentence | Serik Bolat",
            "- | - | terrorism | - | life imprisonment | Dana Sher",
        ],
    );
    check(
        "charge",
        "Serik Bolat was sentenced under Article 361-4 of the Criminal Code to two years of imprisonment.",
        &["Article 361-4 | Criminal Code | - | - | two years of imprisonment | Serik Bolat"],
    );
    check(
        "charge",
        "Serik Bolat was convicted of fraud and sentenced to death.",
        &["- | - | fraud | - | death | Serik Bolat"],
    );
    check(
        "charge",
        "The activists were accused of organising mass unrest after the protest.",
        &["- | - | organising mass unrest | - | - | activists"],
    );
}

#[test]
fn quotations_find_their_speaker() {
    check(
        "quotation",
        "\"They took him at night and told us nothing,\" said Aida Karim.",
        &["They took him at night and told us nothing, | Aida Karim | direct"],
    );
    check(
        "quotation",
        "\"They took him at night,\" Aida Karim said. \"Nobody told us why.\"",
        &["They took him at night, | Aida Karim | direct"],
    );
    check(
        "quotation",
        "Aida Karim said: \"They took him at night and told us nothing.\"",
        &["They took him at night and told us nothing. | Aida Karim | direct"],
    );
    check(
        "quotation",
        "“They took him at night. Nobody knows why,” she said.",
        &["They took him at night. Nobody knows why, | - | direct"],
    );
    check(
        "quotation",
        "He was charged with \"calling for disobedience and mass riots\" in May.",
        &[],
    );
    check("quotation", "Aida Karim, the head of Otan Jol, said:", &[]);
    check(
        "quotation",
        "Aida Karim said that they had taken him at night.",
        &["they had taken him at night | Aida Karim | reported"],
    );
    check(
        "quotation",
        "According to Aida Karim, \"they took him at night and told the family nothing\".",
        &["they took him at night and told the family nothing | Aida Karim | direct"],
    );
}

#[test]
fn figures_are_counted_things() {
    check(
        "figure",
        "About 1.1 million people were held.",
        &["- 1100000 - | people | about"],
    );
    check(
        "figure",
        "At least 37 people died and 300 others were detained.",
        &["37 37 - | people | exact", "- 300 - | others | exact"],
    );
    check(
        "figure",
        "an estimated 1,300-1,400 internment camps",
        &["1300 - 1400 | camps | about"],
    );
    check(
        "figure",
        "He is 65 years old and got ten years in prison under Article 174.",
        &[],
    );
    check(
        "figure",
        "China is 177th out of 180 in the index.",
        &["- 177 - | rank | exact"],
    );
    check(
        "figure",
        "More than 20 persons, dozens of activists, and between 30 and 40 children",
        &[
            "20 20 - | persons | exact",
            "24 - - | activists | about",
            "30 - 40 | children | exact",
        ],
    );
    check(
        "figure",
        "Two lawyers and three journalists were released. The two lawyers left.",
        &["- 2 - | lawyers | exact", "- 3 - | journalists | exact"],
    );
}

#[test]
fn demands_are_asked_by_somebody_of_somebody() {
    check(
        "demand",
        "Amnesty International called on the Kazakh authorities to release Aida Karim.",
        &["Amnesty International | Kazakh authorities | release Aida Karim"],
    );
    check(
        "demand",
        "The Steppe Union urged Kazakhstan to drop the charges.",
        &["Steppe Union | Kazakhstan | drop the charges"],
    );
    check(
        "demand",
        "The Kazakh authorities should immediately release Aida Karim, Human Rights Watch said today.",
        &["Human Rights Watch | Kazakh authorities | immediately release Aida Karim"],
    );
    check(
        "demand",
        "Human Rights Watch demands an investigation into the death of Serik Bolat.",
        &["Human Rights Watch |  | an investigation into the death of Serik Bolat"],
    );
    check(
        "demand",
        "The call for justice was heard. Children should have a home.",
        &[],
    );
    check(
        "demand",
        "Please write to the Kazakh authorities demanding that they:",
        &[],
    );
}

#[test]
fn ranges_and_thirds_are_intervals() {
    check(
        "time",
        "He was held from 5 May 2020 to 7 June 2020, then until July 2021.",
        &[
            "5 May 2020 to 7 June 2020 | 2020-05-05/2020-06-07",
            "July 2021 | 2021-07",
        ],
    );
    check(
        "time",
        "It happened in early March 2019 and in late 2020.",
        &[
            "early March 2019 | 2019-03-01/2019-03-10",
            "late 2020 | 2020-09/2020-12",
        ],
    );
}

#[test]
fn where_something_began_does_not_set_the_year() {
    // The day of the meeting is not the day on which she says so.
    check(
        "time",
        "August 19, 2021\n\n\"Nobody tells us anything,\" said their sister, who last saw him on \
         Sunday, July 25. He has been held since Tuesday.",
        &[
            "August 19, 2021 | 2021-08-19",
            "Sunday, July 25 | 2021-07-25",
            "since Tuesday | 2021-08-17/..",
        ],
    );
    check(
        "time",
        "He was seen on October 8, 2019. The camps have been there since April 2017. \
         He was charged on October 14.",
        &[
            "October 8, 2019 | 2019-10-08",
            "since April 2017 | 2017-04/..",
            "October 14 | 2019-10-14",
        ],
    );
}

#[test]
fn a_participle_behind_a_preposition_describes_and_tells_no_event() {
    check(
        "event",
        "He met relatives of detained people. Police detained people in Semey.",
        &["detention | people | Police | Semey | "],
    );
}

#[test]
fn an_infinitive_is_no_word_about_the_people_behind_it() {
    check(
        "event",
        "He wanted to meet relatives detained in Semey.",
        &["detention | relatives |  | Semey | "],
    );
}

#[test]
fn a_name_behind_the_word_for_a_building_is_a_place() {
    check(
        "place",
        "She was arrested at the railway station Almaty-2 on 5 May 2020.",
        &["Almaty-2 | -"],
    );
    check("place", "He heard it on the radio station Kunsary.", &[]);
}

#[test]
fn a_number_behind_that_has_no_pointer() {
    check(
        "event",
        "The office said that 21 persons died.",
        &["death | 21 persons |  |  | "],
    );
    check(
        "person",
        "I write for my husband Nurlan Bektur, my mother-in-law Asel Bektur and a friend.",
        &[
            "Nurlan Bektur | relative | husband",
            "Asel Bektur | relative | mother-in-law",
        ],
    );
}
