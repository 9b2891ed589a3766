//! Many wordings of one thing: what happened to whom, as the text tells it.

use crate::press_release::read;
use kua_core::proposal::ProposalValue;

/// Compares what a text says happened: "type: victim + victim", sorted; charges are left out.
pub(crate) fn check(text: &str, expected: &[&str]) {
    let document = read(text);
    let name = |id: kua_core::ProposalId| {
        document
            .proposals
            .iter()
            .find(|proposal| proposal.id == id)
            .map(|proposal| match &proposal.value {
                ProposalValue::Person(person) => person.name.clone(),
                _ => proposal.span.exact.clone(),
            })
            .unwrap_or_default()
    };
    let mut found: Vec<String> = document
        .proposals
        .iter()
        .filter_map(|proposal| match &proposal.value {
            ProposalValue::Event(event) if event.event_type.code() != "charge" => {
                let mut victims: Vec<String> =
                    event.victims.iter().map(|victim| name(*victim)).collect();
                victims.sort();
                Some(format!(
                    "{}: {}",
                    event.event_type.code(),
                    victims.join(" + ")
                ))
            }
            _ => None,
        })
        .collect();
    found.sort();
    assert_eq!(found, expected, "in: {text}");
}

#[test]
fn what_happened_is_told_in_many_words() {
    for (text, expected) in [
        (
            "Anna Petrova, missing from Kandara since July 2018, was found dead on Monday.",
            &["death: Anna Petrova", "disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova went missing in 2017 and returned home after 43 days.",
            &["disappearance: Anna Petrova", "release: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was put on a plane to Dushanbe on 4 September.",
            &["deportation: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was placed on a flight to Tashkent on Friday.",
            &["deportation: Anna Petrova"] as &[&str],
        ),
        (
            "Police pulled Anna Petrova off a bus in Tyumen on Monday.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was hauled off a train by police.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Turkey extradited Anna Petrova to Tajikistan in March.",
            &["deportation: Anna Petrova"] as &[&str],
        ),
        (
            "Kazakhstan released Anna Petrova on Monday.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "Russia sent Anna Petrova back to Uzbekistan in May.",
            &["deportation: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was intercepted at the railway station last Thursday.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova and Boris Ivanov were intercepted at the airport and taken back by police.",
            &["arrest: Anna Petrova + Boris Ivanov"] as &[&str],
        ),
        (
            "A resident said that Anna Petrova had been let go on Sunday.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was let off the following day with a fine of 680 somoni.",
            &["fine: Anna Petrova", "release: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was set free after three days.",
            &["release: Anna Petrova"] as &[&str],
        ),
        ("Anna Petrova came home in May.", &[] as &[&str]),
        (
            "The hearing in the case against Anna Petrova was held yesterday.",
            &["hearing: Anna Petrova"] as &[&str],
        ),
        (
            "The third hearing in the case of Anna Petrova and Boris Ivanov took place on Monday.",
            &["hearing: Anna Petrova + Boris Ivanov"] as &[&str],
        ),
        (
            "The court ruled for the release of Anna Petrova.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "The judge ordered the release of Anna Petrova on bail.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "The court ruled that Anna Petrova, Boris Ivanov and Vera Sokolova remain in pre-trial detention.",
            &["pretrial_detention: Anna Petrova + Boris Ivanov + Vera Sokolova"] as &[&str],
        ),
        (
            "The trial of Anna Petrova was adjourned to February 6, 2025.",
            &["trial: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was detained on 29 August. On 31 August a judge of the Almaty City Court ordered two months of pretrial detention.",
            &[
                "detention: Anna Petrova",
                "pretrial_detention: Anna Petrova",
            ] as &[&str],
        ),
        (
            "Anna Petrova was detained on 29 August. The court ordered her detention for two months.",
            &[
                "detention: Anna Petrova",
                "pretrial_detention: Anna Petrova",
            ] as &[&str],
        ),
        (
            "Anna Petrova was detained on 28 July. On July 30 the court chose a measure of restraint for her in the form of arrest for three months.",
            &[
                "detention: Anna Petrova",
                "pretrial_detention: Anna Petrova",
            ] as &[&str],
        ),
        (
            "From our street, 16 people were taken.",
            &["arrest: 16 people"] as &[&str],
        ),
        (
            "My cousin Turghun Abdukerim was taken in the same week and died in custody on 5 January 2019.",
            &["arrest: Turghun Abdukerim", "death: Turghun Abdukerim"] as &[&str],
        ),
        (
            "They took my brother Turghun Abdukerim at night.",
            &["arrest: Turghun Abdukerim"] as &[&str],
        ),
        (
            "They came for my uncle Turghun Abdukerim in May 2018.",
            &["arrest: Turghun Abdukerim"] as &[&str],
        ),
        (
            "Turghun Abdukerim was led away in handcuffs.",
            &["arrest: Turghun Abdukerim"] as &[&str],
        ),
        (
            "On 3 May, officers searched the house of Anna Petrova. Officers also searched the flat of her mother, Vera Petrova.",
            &["search: Anna Petrova", "search: Vera Petrova"] as &[&str],
        ),
        (
            "The flat of Anna Petrova was searched on Monday.",
            &["search: Anna Petrova"] as &[&str],
        ),
        (
            "Police raided Anna Petrova's home and seized her phone.",
            &["search: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova has not been heard from since May 11.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova, who taught Mongolian at the Number Two Middle School in Naiman, has not been heard from since May 11.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "The family of Anna Petrova has had no news of her since May.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Nothing has been heard of Anna Petrova since her arrest in May.",
            &["arrest: Anna Petrova", "disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova has been incommunicado since 4 May.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova remains incommunicado.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova is being held incommunicado in Minsk.",
            &["detention: Anna Petrova"] as &[&str],
        ),
        (
            "For five weeks the relatives of Anna Petrova heard nothing from her.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova got six and a half years.",
            &["sentence: Anna Petrova"] as &[&str],
        ),
        (
            "Boris Ivanov was sentenced to nine years in prison; Anna Petrova got six and a half.",
            &["sentence: Anna Petrova", "sentence: Boris Ivanov"] as &[&str],
        ),
        (
            "A court handed Anna Petrova nine years' imprisonment on Monday.",
            &["sentence: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was handed a five-year prison term.",
            &["sentence: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was given 15 days of administrative arrest.",
            &["sentence: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova is serving a ten-year sentence in Prison No. 7.",
            &["imprisonment: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova, who is serving five years for extremism, was moved to a hospital on Monday.",
            &["imprisonment: Anna Petrova", "transfer: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was found guilty of treason.",
            &["conviction: Anna Petrova"] as &[&str],
        ),
        (
            "A court found Anna Petrova guilty on Friday.",
            &["conviction: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was abducted from a bus stop in Ganja on 2 November.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Unknown men bundled Anna Petrova into a car.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was forcibly disappeared in 2019.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "He claimed that 29 people had been \"lifted\" from Kech district since June.",
            &["disappearance: 29 people"] as &[&str],
        ),
        (
            "Anna Petrova was picked up by security forces on Monday.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was stopped at the border and questioned for six hours.",
            &["detention: Anna Petrova", "interrogation: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was summoned for questioning on Tuesday.",
            &["summons: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was ordered to pay a fine of 5,000 tenge.",
            &["fine: Anna Petrova"] as &[&str],
        ),
        (
            "A court fined Anna Petrova 100,000 rubles for discrediting the army.",
            &["fine: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was transferred to Prison No. 16 in Baku in March.",
            &["transfer: Anna Petrova"] as &[&str],
        ),
        (
            "They moved Anna Petrova to a colony in Perm.",
            &["transfer: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova died in prison on 5 May.",
            &["death: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova, 44, was remanded in custody for two months.",
            &["pretrial_detention: Anna Petrova"] as &[&str],
        ),
        (
            "The court extended the detention of Anna Petrova until 5 June.",
            &["pretrial_detention: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova's trial began on Monday in Minsk.",
            &["trial: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova went on trial on Monday.",
            &["trial: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova appeared in court on Tuesday.",
            &["hearing: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was placed under house arrest.",
            &["house_arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Police have rounded up Anna Petrova and Boris Ivanov.",
            &["arrest: Anna Petrova + Boris Ivanov"] as &[&str],
        ),
        (
            "Security agents snatched Anna Petrova from her home in Minsk.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was seized by soldiers in Sittwe.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was apprehended on Monday.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Officers apprehended Anna Petrova at the airport.",
            &["arrest: Anna Petrova"] as &[&str],
        ),
        (
            "Jyldyz Saparbekova, Almaz Osmonov and 61-year-old Kalybek Mamyrov were remanded by the Karakol City Court.",
            &["pretrial_detention: Almaz Osmonov + Jyldyz Saparbekova + Kalybek Mamyrov"]
                as &[&str],
        ),
        (
            "Anna Petrova, 30, and her brother Boris Ivanov, 28, were arrested on Monday.",
            &["arrest: Anna Petrova + Boris Ivanov"] as &[&str],
        ),
        (
            "Anna Petrova was arrested in a village on 22 February 2022, together with Boris Ivanov and Vera Sokolova.",
            &["arrest: Anna Petrova + Boris Ivanov + Vera Sokolova"] as &[&str],
        ),
        (
            "Anna Petrova was detained together with her cameraman Boris Ivanov and driver Oleg Smirnov.",
            &["detention: Anna Petrova + Boris Ivanov + Oleg Smirnov"] as &[&str],
        ),
        (
            "Anna Petrova was detained. Her brother Boris Ivanov was also arrested.",
            &["arrest: Boris Ivanov", "detention: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova's whereabouts remain unknown.",
            &["disappearance: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova was freed on Sunday after 14 months in detention.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "The authorities denied that Anna Petrova had been arrested.",
            &[] as &[&str],
        ),
        ("Anna Petrova could be deported to China.", &[] as &[&str]),
        (
            "Anna Petrova fears that she will be arrested.",
            &[] as &[&str],
        ),
        (
            "If convicted, Anna Petrova faces ten years in prison.",
            &[] as &[&str],
        ),
        (
            "Prosecutors asked the court to sentence Anna Petrova to nine years.",
            &[] as &[&str],
        ),
        (
            "The prosecutor had demanded that Anna Petrova be sentenced to 15 years in prison.",
            &[] as &[&str],
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn people_who_are_ruled_on_put_away_and_let_out() {
    for (text, expected) in [
        ("On Tuesday, the Izmir Magistrate's Court remanded Ms Emine Solmaz in custody and released Mr Deniz Karabey under judicial control; he may not leave the country.", &["pretrial_detention: Emine Solmaz", "release: Deniz Karabey"] as &[&str]),
        ("Ms Tok spoke by video link from Diyarbakir.

Mizgin Tok was arrested in May. Mr Baran Aslan, who has been held since May, was brought in; Ms Mizgin Tok spoke by video link from the town, where she had been transferred in November.", &["arrest: Mizgin Tok", "detention: Baran Aslan", "transfer: Mizgin Tok"] as &[&str]),
        ("A Baptist in the central city of Navoi was freed this morning.", &["release: A Baptist"] as &[&str]),
        ("Anna Petrova and Boris Ivanov met in May. The pair were detained on 12 November.", &["detention: Anna Petrova + Boris Ivanov"] as &[&str]),
        ("Judge Jasur Ergashev of Navoi City Criminal Court jailed Viktor Pak for seven days.", &["imprisonment: Viktor Pak"] as &[&str]),
        ("Security forces searched the flat and took away her brother-in-law, pharmacist Tamer Shalaby, whose whereabouts remain unknown.", &["arrest: Tamer Shalaby", "disappearance: Tamer Shalaby", "search: Tamer Shalaby"] as &[&str]),
        ("Two policemen fetched Anna Petrova from class.", &["arrest: Anna Petrova"] as &[&str]),
        ("I have no idea where my brother Anton Petrov is.", &["disappearance: Anton Petrov"] as &[&str]),
        ("Anna Petrova was kept for 46 days in the City Detention Center.", &["detention: Anna Petrova"] as &[&str]),
        ("Anna Petrova was put in a camp in May.", &["detention: Anna Petrova"] as &[&str]),
        ("Anna Petrova left the prison on Monday.", &["release: Anna Petrova"] as &[&str]),
        ("Among those detained in Izmir are Anna Petrova and Boris Ivanov.", &["detention: Anna Petrova + Boris Ivanov"] as &[&str]),
        ("The court gave Anna Petrova a suspended sentence and a fine of 350,000 rubles to her neighbour Gennady Port.", &["fine: Gennady Port", "sentence: Anna Petrova"] as &[&str]),
        ("A woman was detained outside the embassy.", &["detention: A woman"] as &[&str]),
        ("A 23-year-old student was arrested in Minsk.", &["arrest: A 23-year-old student"] as &[&str]),
        ("Some 200 protesters were rounded up on Sunday; most were released the same night.", &["arrest: Some 200 protesters", "release: most"] as &[&str]),
        ("Anna Petrova was questioned for six hours and then let go.", &["interrogation: Anna Petrova", "release: Anna Petrova"] as &[&str]),
        ("Anna Petrova was charged with extremism and placed in pre-trial detention.", &["pretrial_detention: Anna Petrova"] as &[&str]),
        ("Anna Petrova has been in pre-trial detention since May.", &["pretrial_detention: Anna Petrova"] as &[&str]),
        ("Anna Petrova remains behind bars.", &["detention: Anna Petrova"] as &[&str]),
        ("Anna Petrova is held in SIZO-1 in Moscow.", &["detention: Anna Petrova"] as &[&str]),
        ("The Supreme Court upheld the sentence of Anna Petrova.", &["sentence: Anna Petrova"] as &[&str]),
        ("The appeal court upheld Anna Petrova's nine-year sentence.", &["sentence: Anna Petrova"] as &[&str]),
        ("The next hearing in her case is scheduled for 5 May.", &[] as &[&str]),
        ("Anna Petrova was arrested in May. The next hearing in her case is scheduled for 5 May.", &["arrest: Anna Petrova", "hearing: Anna Petrova"] as &[&str]),
        ("Anna Petrova was arrested in May. The case was adjourned to 6 June.", &["arrest: Anna Petrova", "hearing: Anna Petrova"] as &[&str]),
        ("Anna Petrova was forcibly taken to a psychiatric hospital.", &["transfer: Anna Petrova"] as &[&str]),
        ("Anna Petrova was flown to Beijing on a charter plane.", &["transfer: Anna Petrova"] as &[&str]),
        ("Anna Petrova was extradited from Serbia to Belarus.", &["deportation: Anna Petrova"] as &[&str]),
        ("Serbia has extradited Anna Petrova to Belarus.", &["deportation: Anna Petrova"] as &[&str]),
        ("Anna Petrova was handed over to Chinese police at the border.", &["deportation: Anna Petrova"] as &[&str]),
        ("Malaysia sent six Uyghurs back to China in 2011.", &["deportation: six Uyghurs"] as &[&str]),
        ("Anna Petrova was barred from boarding a flight to Berlin.", &["travel_restriction: Anna Petrova"] as &[&str]),
        ("Police searched the homes of Anna Petrova and Boris Ivanov.", &["search: Anna Petrova + Boris Ivanov"] as &[&str]),
        ("The body of Anna Petrova was found on Monday.", &["death: Anna Petrova"] as &[&str]),
        ("Anna Petrova passed away in a prison hospital.", &["death: Anna Petrova"] as &[&str]),
        ("Anna Petrova took her own life in detention.", &["death: Anna Petrova"] as &[&str]),
        ("Anna Petrova was shot dead by police.", &["death: Anna Petrova"] as &[&str]),
        ("Anna Petrova got life.", &["sentence: Anna Petrova"] as &[&str]),
        ("Anna Petrova was acquitted but not released.", &["court_decision: Anna Petrova"] as &[&str]),
        ("Anna Petrova has not been released.", &[] as &[&str]),
        ("Nobody has been arrested.", &[] as &[&str]),
        ("No one was arrested.", &[] as &[&str]),
        ("The police refused to release Anna Petrova.", &[] as &[&str]),
        ("Anna Petrova risks being arrested.", &[] as &[&str]),
        ("Anna Petrova was nearly arrested.", &[] as &[&str]),
        ("Anna Petrova narrowly escaped arrest.", &[] as &[&str]),
    ] {
        check(text, expected);
    }
}

#[test]
fn court_news_says_it_shortly() {
    for (text, expected) in [
        (
            "Former councillor Anna Petrova was on Thursday jailed for 15 months.",
            &["imprisonment: Anna Petrova"] as &[&str],
        ),
        (
            "Two editors were last week sentenced to three years.",
            &["sentence: Two editors"] as &[&str],
        ),
        (
            "A co-defendant, part-time tutor Anna Petrova, 27, pleaded guilty on 14 May and received nine months.",
            &["sentence: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova, who has been in remand at Lida prison since last November, wrote a letter.",
            &["pretrial_detention: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova lives in Lida. She is now said to be in the Lida temporary detention center.",
            &["detention: Anna Petrova"] as &[&str],
        ),
        (
            "Eight staffers go on trial behind closed doors on November 22.",
            &["trial: Eight staffers"] as &[&str],
        ),
        (
            "Anna Petrova walked out of Penal Colony No. 15 on November 12.",
            &["release: Anna Petrova"] as &[&str],
        ),
        ("Anna Petrova walked out of the hall in protest.", &[]),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_done_to_two_and_by_relatives() {
    for (text, expected) in [
        (
            "Anna Petrova, 58, keeps an orchard.\nIlya Petrov, 31, her son, drives a bus.\n\nBoth were arrested on the spot.",
            &["arrest: Anna Petrova + Ilya Petrov"] as &[&str],
        ),
        (
            "Anna Petrova, 58, keeps an orchard.\nIlya Petrov, 31, her son, drives a bus.\n\nThe mother was let go the same evening; the son has been in custody since.",
            &["detention: Ilya Petrov", "release: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova came out of prison on Friday.",
            &["release: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova has been inside since July.",
            &["detention: Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova did not survive the night.",
            &["death: Anna Petrova"] as &[&str],
        ),
    ] {
        check(text, expected);
    }
}
