//! Press releases, court reports and letters in further wordings: what is told of whom.
//!
//! Every name is invented.

use kua_core::ProposalId;
use kua_core::proposal::{ProposalDocument, ProposalValue, Sentence, SentenceYears};

use crate::press_release::read;

/// Returns what is proposed for a text, a short line each.
fn lines(text: &str) -> Vec<String> {
    let document = read(text);
    document
        .proposals
        .iter()
        .filter_map(|proposal| {
            let exact = &proposal.span.exact;
            Some(match &proposal.value {
                ProposalValue::Person(person) => {
                    let role = person.role.as_deref().unwrap_or("-");
                    format!("person {} ({}, {role})", person.name, person.class.code())
                }
                ProposalValue::Organisation(_) => format!("organisation {exact}"),
                ProposalValue::Place(_) => format!("place {exact}"),
                ProposalValue::Time(time) => format!(
                    "time {exact} = {}",
                    time.edtf
                        .as_ref()
                        .map_or("-".to_owned(), ToString::to_string)
                ),
                ProposalValue::Event(event) => format!(
                    "event {}: {} @ {}",
                    event.event_type.code(),
                    names(&document, &event.victims),
                    names(&document, &event.time.into_iter().collect::<Vec<_>>())
                ),
                ProposalValue::Charge(charge) => format!(
                    "charge {} of {}: {}, max {}, passed {}",
                    charge.article.as_deref().unwrap_or("-"),
                    charge.law.as_deref().unwrap_or("-"),
                    names(&document, &charge.accused),
                    years(charge.max_sentence.as_ref()),
                    years(charge.imposed_sentence.as_ref())
                ),
                ProposalValue::Quotation(_) => format!("quotation {exact}"),
                ProposalValue::Figure(_) => format!("figure {exact}"),
                ProposalValue::Demand(demand) => format!(
                    "demand of {} by {}: {}",
                    names(&document, &demand.addressee),
                    names(&document, &demand.by),
                    demand.what.as_deref().unwrap_or("-")
                ),
                _ => return None,
            })
        })
        .collect()
}

fn names(document: &ProposalDocument, ids: &[ProposalId]) -> String {
    let found: Vec<&str> = ids
        .iter()
        .filter_map(|id| {
            document
                .proposals
                .iter()
                .find(|proposal| proposal.id == *id)
                .map(|proposal| proposal.span.exact.as_str())
        })
        .collect();
    if found.is_empty() {
        "-".to_owned()
    } else {
        found.join(" + ")
    }
}

fn years(sentence: Option<&Sentence>) -> String {
    match sentence.and_then(|sentence| sentence.years) {
        Some(SentenceYears::Years(years)) => years.to_string(),
        Some(SentenceYears::Life) => "life".to_owned(),
        Some(SentenceYears::Death) => "death".to_owned(),
        None => "-".to_owned(),
    }
}

/// Checks that each of the lines is proposed, and none that begins like one of the others.
#[track_caller]
fn check(text: &str, expected: &[&str], absent: &[&str]) {
    let found = lines(text);
    for line in expected {
        assert!(
            found.iter().any(|found| found == line),
            "{line}\nis not in {found:#?}\n{text}"
        );
    }
    for start in absent {
        assert!(
            !found.iter().any(|found| found.starts_with(start)),
            "{start}\nis in {found:#?}\n{text}"
        );
    }
}

#[test]
fn terms_are_read_however_they_are_told() {
    check(
        "Anna Petrova, Boris Serov and Clara Demina were sentenced to five, six and eight years in prison respectively.",
        &[
            "charge - of -: Anna Petrova, max -, passed 5",
            "charge - of -: Boris Serov, max -, passed 6",
            "charge - of -: Clara Demina, max -, passed 8",
        ],
        &[],
    );
    check(
        "Anna Petrova was arrested. A court in Osh gave the teacher 14 years.",
        &["charge - of -: Anna Petrova, max -, passed 14"],
        &[],
    );
    check(
        "Anna Petrova was arrested. The Supreme Court reduced her sentence from eight to six years.",
        &["charge - of -: Anna Petrova, max -, passed 6"],
        &["charge - of -: Anna Petrova, max -, passed 8"],
    );
    check(
        "Anna Petrova was ordered to serve 13 years in prison.",
        &["event sentence: Anna Petrova @ -"],
        &[],
    );
    check(
        "Anna Petrova was handed a nine-and-a-half-year jail sentence.",
        &["event sentence: Anna Petrova @ -"],
        &[],
    );
    check(
        "Anna Petrova was given three years of \"home chemistry\" under Article 342-1, and Boris Serov is serving seven and a half years.",
        &[
            "charge Article 342-1 of -: Anna Petrova, max -, passed 3",
            "charge - of -: Boris Serov, max -, passed 7.5",
        ],
        &[],
    );
    check(
        "Lawmakers raised the maximum punishment for treason from 20 years to life in prison.",
        &[],
        &["charge"],
    );
    check(
        "Anna Petrova was sentenced to death in October 2022 on a charge of spying.",
        &["event sentence: Anna Petrova @ October 2022"],
        &["event death"],
    );
}

#[test]
fn articles_keep_their_law_and_their_parts() {
    check(
        "Anna Petrova was fined under Article 488 of the Code of Administrative Offences.",
        &["charge Article 488 of Code of Administrative Offences: Anna Petrova, max -, passed -"],
        &[],
    );
    check(
        "Anna Petrova was found guilty under §2 of Article 405.",
        &["charge §2 of Article 405 of -: Anna Petrova, max -, passed -"],
        &["charge §2 of -"],
    );
    check(
        "Anna Petrova is charged under Articles 36 (\"preparing unrest\") and 326 of the Criminal Code.",
        &["charge 326 of -: Anna Petrova, max -, passed -"],
        &["quotation"],
    );
    check(
        "Judge Anna Petrova read out the verdict, finding Boris Serov guilty under Article 405.",
        &["charge Article 405 of -: Boris Serov, max -, passed -"],
        &[],
    );
}

#[test]
fn what_is_asked_ends_where_somebody_is_named_who_says_it() {
    check(
        "Turkey must not return the men to China, the group said.",
        &["demand of Turkey by -: not return the men to China"],
        &[],
    );
    check(
        "We respectfully request Your Excellency to order a review of the sentence.",
        &["demand of - by -: order a review of the sentence"],
        &[],
    );
    check(
        "Governments ought to grant the refugees asylum, the foundation argued.",
        &["demand of - by -: grant the refugees asylum"],
        &[],
    );
    check(
        "The union demands from the authorities the immediate return of the children.",
        &["demand of the authorities by -: the immediate return of the children"],
        &[],
    );
    for order in [
        "Police demanded that he unlock his phone.",
        "The investigator demanded that she sign a confession.",
        "The judge called on the witness to speak.",
    ] {
        check(order, &[], &["demand"]);
    }
}

#[test]
fn she_who_asks_is_the_one_who_spoke() {
    check(
        "\"He said three words,\" recalled Serov's sister, Anna. She is pleading with Oslo to raise the case. Boris Serov is in prison.",
        &["demand of Oslo by Anna: raise the case"],
        &[],
    );
    check(
        "UN human rights experts expressed grave concern over the fate of the student Anna Petrova and urged China to provide information.",
        &["demand of China by UN human rights experts: provide information"],
        &[],
    );
}

#[test]
fn lists_of_names_are_lists_of_people() {
    check(
        "Agents detained four of his relatives: Ali, Terlis, Hasan and Ternur.",
        &["person Terlis (victim, -)", "person Ternur (victim, -)"],
        &[],
    );
    check(
        "Detained with him were Terlulan, Berik and a third man.",
        &["person Terlulan (other, -)"],
        &[],
    );
    check(
        "Jennet Terlova, Anna Terlowa and a third woman were sent home.",
        &["person Jennet Terlova (victim, -)"],
        &[],
    );
    check(
        "Ahmad \"Abu Terl\" Turan was deported. Turan is 40.",
        &["person Ahmad \"Abu Terl\" Turan (victim, -)"],
        &["person Ahmad (", "person Turan ("],
    );
    check(
        "On 5 March 2024 her father, Tolib Terlov, learned from a clerk that she was in prison.",
        &["person Tolib Terlov (relative, her father)"],
        &[],
    );
}

#[test]
fn times_that_follow_or_precede() {
    check(
        "On 7 June 2024 the clerk rang; at dawn next day he was hanged.",
        &["time next day = 2024-06-08"],
        &[],
    );
    check(
        "The group counted 47 cases in the first six months of 2023.",
        &["time first six months of 2023 = 2023-01/2023-06"],
        &[],
    );
    check(
        "Anna Petrova, jailed since 2020, was pardoned on 5 May 2023.",
        &["event release: Anna Petrova @ 5 May 2023"],
        &[],
    );
}

#[test]
fn being_moved_is_told_apart_from_being_arrested() {
    check(
        "Officials took Anna Petrova off a flight to Istanbul.",
        &["event travel_restriction: Anna Petrova @ -"],
        &["event arrest"],
    );
    check(
        "Anna Petrova was taken from the Silivri removal centre and put on a Turkmenistan Airlines flight.",
        &[
            "event transfer: Anna Petrova @ -",
            "event deportation: Anna Petrova @ -",
            "place Silivri removal centre",
        ],
        &["event arrest"],
    );
    check(
        "Turkish authorities have sent at least 11 Uyghurs to third countries.",
        &["event deportation: 11 Uyghurs @ -"],
        &[],
    );
    check(
        "Anna Petrova spent 14 months in the Tuzla removal centre.",
        &["event detention: Anna Petrova @ -"],
        &[],
    );
}

#[test]
fn small_words_do_not_lengthen_names_or_figures() {
    check(
        "The trial was held at the People's Court of Can Tho.",
        &["organisation People's Court of Can Tho"],
        &[],
    );
    check(
        "They left shortly after 5 p.m. The nine others stayed.",
        &[],
        &["figure 5"],
    );
    check(
        "The ministry refused to register the NGO Huquq Terlanchi.",
        &["organisation Huquq Terlanchi"],
        &[],
    );
}

#[test]
fn lists_of_asks_need_no_colon() {
    check(
        "The Halden Committee calls on the authorities of Kazakhstan to\n\n• quash the conviction of Anna Petrova,\n• release Boris Serov at once.\n",
        &[
            "demand of the authorities by Halden Committee: quash the conviction of Anna Petrova",
            "demand of the authorities by Halden Committee: release Boris Serov at once",
        ],
        &[],
    );
    check(
        "PLEASE WRITE IMMEDIATELY in Russian or your own language:\n\n– asking them to investigate the allegations promptly;\n– insisting that Boris Serov be released.\n",
        &["demand of - by -: investigate the allegations promptly"],
        &[],
    );
    check(
        "The experts called on Iran to halt the execution of Boris Serov, who was 17 when he was arrested, and to release Anna Petrova.",
        &["demand of Iran by The experts: release Anna Petrova"],
        &[],
    );
    check(
        "The European Union, whose dialogue with Kazakhstan takes place in Astana next week, should raise both cases in public.",
        &["demand of European Union by -: raise both cases in public"],
        &[],
    );
    check(
        "At least 29 people were deported although they had applied for asylum.",
        &[],
        &["demand"],
    );
}

#[test]
fn a_verdict_may_stand_far_behind_its_object() {
    check(
        "A court in Osh found Anna Petrova, an accountant in a school canteen, guilty of treason and sentenced her to six years in a colony.",
        &[
            "event sentence: Anna Petrova @ -",
            "charge - of -: Anna Petrova, max -, passed 6",
        ],
        &[],
    );
    check(
        "Anna Petrova was found guilty under part 3 of Article 30 and part 1 of Article 281.",
        &[
            "charge part 3 of Article 30 of -: Anna Petrova, max -, passed -",
            "charge part 1 of Article 281 of -: Anna Petrova, max -, passed -",
        ],
        &[],
    );
    check(
        "Anna Petrova was detained together with her husband Boris Serov. Investigators charge him with sabotage under Article 281.",
        &["charge Article 281 of -: Boris Serov, max -, passed -"],
        &[],
    );
}

#[test]
fn what_has_a_weekday_in_its_name_is_no_day() {
    check(
        "On 4 November 2022 police shot at people coming from Friday prayers near the Thursday bazaar.",
        &["time 4 November 2022 = 2022-11-04"],
        &["time Friday", "time Thursday"],
    );
    check(
        "Proceedings were opened on 17 August 2023, three days after she had written to the mayor.",
        &["time three days after = 2023-08-14"],
        &[],
    );
    check(
        "On 22 August 2023 police searched her flat and held her overnight.",
        &["time overnight = 2023-08-22/2023-08-23"],
        &[],
    );
    check(
        "On 23–26 May 2023 nine people were detained; the next day two were shown on air.",
        &["time the next day = 2023-05-27"],
        &[],
    );
}

#[test]
fn answers_of_an_interview_are_speech() {
    let text = "We met Anna Petrova in Istanbul in June 2022.\n\nMrs Petrova, when did you hear from him last?\nOn the first of May. He said that someone had come.\n\nDo you know where he is?\nNo. A neighbour heard that he was seen.\n\nAnna Petrova left an hour later.\n";
    check(
        text,
        &[
            "quotation On the first of May. He said that someone had come.",
            "quotation No. A neighbour heard that he was seen.",
        ],
        &["quotation Do you", "quotation Anna"],
    );
}

#[test]
fn names_end_where_their_kind_begins() {
    check(
        "Boris Serov of the Osh-based news site Terli Kundeligi is in prison.",
        &["organisation Terli Kundeligi"],
        &["person Terli"],
    );
    check(
        "The group Taza Terlys (“Clean Breath”) was searched.",
        &["organisation Taza Terlys"],
        &["person Clean"],
    );
    check(
        "Anna Petrova is a student of the Francisk Terlina university.",
        &["organisation Francisk Terlina university"],
        &["person Francisk"],
    );
    check(
        "A relay cabinet near Terlok station burned out.",
        &["place Terlok station"],
        &["organisation"],
    );
    check(
        "A driver was put across the border at Kamenny Terl.",
        &["place Kamenny Terl"],
        &["person Kamenny"],
    );
}

#[test]
fn relatives_and_short_names_are_told_apart() {
    check(
        "The brother of exiled opposition journalist Terlan Serov was detained on arrival.",
        &["event detention: The brother @ -"],
        &["person Terlan Serov (victim"],
    );
    check(
        "The Terlova Centre condemns it. Terlova demands his immediate release. Boris Serov was arrested.",
        &["organisation Terlova Centre"],
        &["person Terlova"],
    );
    check(
        "The International Federation of Oil Workers says Kazakhstan has to bring its law in line with ILO Convention 87.",
        &[
            "demand of Kazakhstan by International Federation of Oil Workers: bring its law in line with ILO Convention 87",
        ],
        &["figure"],
    );
    check(
        "Anna Petrova is in prison. The union wrote to the minister on 11 March 2024 asking him to lift the ban.",
        &["demand of - by -: lift the ban"],
        &[],
    );
    check(
        "A court in Osh has handed down sentences of between six months and five years to nine activists.",
        &["charge - of -: nine activists, max -, passed 5"],
        &[],
    );
    check(
        "Border guards turned back Anna Petrova at the airport.",
        &["event travel_restriction: Anna Petrova @ -"],
        &[],
    );
}

#[test]
fn names_that_end_like_adverbs_are_names() {
    check(
        "Spokesman Nurlan Terluly told reporters that \"nobody will be let in\".",
        &["person Nurlan Terluly (speaker, Spokesman)"],
        &[],
    );
    check(
        "Nurlan Terluly detained in Osh on 3 May 2021, his lawyer says.",
        &["event detention: Nurlan Terluly @ 3 May 2021"],
        &[],
    );
}
