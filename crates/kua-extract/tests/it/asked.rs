//! Many wordings of what is asked for and of what is said.

use crate::rules::check;

#[test]
fn what_is_asked_is_told_in_many_words() {
    for (text, expected) in [
        (
            "Anna Petrova, her lawyer, requested the release of Boris Ivanov.",
            &["Anna Petrova |  | the release of Boris Ivanov"] as &[&str],
        ),
        (
            "Thailand should not deport the 12 men, the Mekong Network said.",
            &["Mekong Network | Thailand | not deport the 12 men"] as &[&str],
        ),
        (
            "Kazakhstan must release Anna Petrova, the Steppe Union said.",
            &["Steppe Union | Kazakhstan | release Anna Petrova"] as &[&str],
        ),
        (
            "Anna Petrova wants the authorities to return her passport.",
            &["Anna Petrova | authorities | return her passport"] as &[&str],
        ),
        (
            "We want the court to hear the witnesses.",
            &[" | court | hear the witnesses"] as &[&str],
        ),
        (
            "“If he has done something wrong, produce him before a court,” said Anna Petrova.",
            &["Anna Petrova |  | produce him before a court"] as &[&str],
        ),
        (
            "“Release my brother now,” said Anna Petrova.",
            &["Anna Petrova |  | Release my brother now"] as &[&str],
        ),
        (
            "“Give us back our sons!” said Anna Petrova.",
            &["Anna Petrova |  | Give us back our sons"] as &[&str],
        ),
        (
            "“Stop torturing prisoners,” Anna Petrova said.",
            &["Anna Petrova |  | Stop torturing prisoners"] as &[&str],
        ),
        (
            "“Let my mother go,” Anna Petrova said.",
            &["Anna Petrova |  | Let my mother go"] as &[&str],
        ),
        (
            "“Tell us where he is,” his wife, Anna Petrova, said.",
            &["Anna Petrova |  | Tell us where he is"] as &[&str],
        ),
        (
            "We demand from the Ombudsman, Ms Sabina Guliyeva, that she visit him without delay.",
            &[" |  | she visit him without delay"] as &[&str],
        ),
        (
            "We demand from the government that it publish the list.",
            &[" | government | it publish the list"] as &[&str],
        ),
        (
            "Anna Petrova insisted that the verdict was lawful.",
            &[] as &[&str],
        ),
        (
            "Anna Petrova insists that her brother be freed.",
            &["Anna Petrova |  | her brother be freed"] as &[&str],
        ),
        (
            "The Steppe Union urged the government to drop the charges against Anna Petrova and to compensate her.",
            &[
                "Steppe Union | government | drop the charges against Anna Petrova",
                "Steppe Union | government | compensate her",
            ] as &[&str],
        ),
        (
            "The Steppe Union called for the immediate and unconditional release of Anna Petrova.",
            &["Steppe Union |  | the immediate and unconditional release of Anna Petrova"]
                as &[&str],
        ),
        (
            "The Steppe Union called for an independent investigation into the death of Boris Ivanov.",
            &["Steppe Union |  | an independent investigation into the death of Boris Ivanov"]
                as &[&str],
        ),
        (
            "The Steppe Union has called on Minsk to free Anna Petrova.",
            &["Steppe Union | Minsk | free Anna Petrova"] as &[&str],
        ),
        (
            "The Steppe Union is calling on the EU to impose sanctions.",
            &["Steppe Union | EU | impose sanctions"] as &[&str],
        ),
        (
            "The Steppe Union appealed to the United Nations to intervene.",
            &["Steppe Union | United Nations | intervene"] as &[&str],
        ),
        (
            "The Steppe Union asked the prosecutor to open an inquiry.",
            &["Steppe Union | prosecutor | open an inquiry"] as &[&str],
        ),
        (
            "The group pressed the government to allow visits.",
            &[" | government | allow visits"] as &[&str],
        ),
        (
            "The Steppe Union said the authorities should allow her to see a doctor.",
            &["Steppe Union | authorities | allow her to see a doctor"] as &[&str],
        ),
        (
            "The Steppe Union said that Anna Petrova must be released immediately.",
            &["Steppe Union |  | Anna Petrova must be released immediately"] as &[&str],
        ),
        (
            "Anna Petrova should be released, the Steppe Union said.",
            &["Steppe Union |  | Anna Petrova should be released"] as &[&str],
        ),
        (
            "\"The government needs to answer for this,\" said Anna Petrova.",
            &["Anna Petrova | government | answer for this"] as &[&str],
        ),
        (
            "\"We ask that you free my husband,\" wrote Anna Petrova.",
            &["Anna Petrova |  | you free my husband"] as &[&str],
        ),
        (
            "The Steppe Union condemned the verdict and demanded that it be quashed.",
            &["Steppe Union |  | it be quashed"] as &[&str],
        ),
        (
            "Relatives are demanding the return of his body.",
            &["Relatives |  | the return of his body"] as &[&str],
        ),
        (
            "About 50 people rallied to demand the release of Anna Petrova.",
            &["50 people |  | the release of Anna Petrova"] as &[&str],
        ),
        (
            "Protesters gathered to call for his release.",
            &["Protesters |  | his release"] as &[&str],
        ),
        (
            "Her lawyers have filed a motion asking the court to release her on bail.",
            &["Her lawyers | court | release her on bail"] as &[&str],
        ),
        (
            "UN experts urged China to reveal the whereabouts of Anna Petrova.",
            &["UN experts | China | reveal the whereabouts of Anna Petrova"] as &[&str],
        ),
        (
            "The European Parliament adopted a resolution calling on Azerbaijan to release Anna Petrova.",
            &["European Parliament | Azerbaijan | release Anna Petrova"] as &[&str],
        ),
        (
            "\"I appeal to the president to pardon my father,\" said Anna Petrova.",
            &["Anna Petrova | the president | pardon my father"] as &[&str],
        ),
        (
            "The Steppe Union reiterated its call for Anna Petrova's release.",
            &["Steppe Union |  | Anna Petrova's release"] as &[&str],
        ),
        (
            "The Steppe Union renewed its call on the government to end the ban.",
            &["Steppe Union | government | end the ban"] as &[&str],
        ),
        (
            "It is time for the authorities to release Anna Petrova.",
            &[" | authorities | release Anna Petrova"] as &[&str],
        ),
        (
            "The authorities have to release Anna Petrova, said the Steppe Union.",
            &["Steppe Union | authorities | release Anna Petrova"] as &[&str],
        ),
        (
            "The Steppe Union recommends that the government amend the law.",
            &["Steppe Union | government | the government amend the law"] as &[&str],
        ),
        (
            "Authorities should immediately free Anna Petrova and end the crackdown.",
            &[" | Authorities | immediately free Anna Petrova and end the crackdown"] as &[&str],
        ),
        (
            "The police must stop the harassment of lawyers and return the phones.",
            &[" | police | stop the harassment of lawyers and return the phones"] as &[&str],
        ),
        (
            "The Steppe Union urged authorities not to deport Anna Petrova.",
            &["Steppe Union | authorities | not to deport Anna Petrova"] as &[&str],
        ),
        (
            "He begged the guards to let him call home.",
            &[" | guards | let him call home"] as &[&str],
        ),
        (
            "Anna Petrova's family is asking for a second autopsy.",
            &["Anna Petrova |  | a second autopsy"] as &[&str],
        ),
        (
            "The prosecutor demanded five years in prison for Anna Petrova.",
            &[] as &[&str],
        ),
    ] {
        check("demand", text, expected);
    }
}

#[test]
fn what_is_said_is_told_in_many_words() {
    for (text, expected) in [
        (
            "Anna Petrova said that she was denied her inhaler for \"almost two nights.\"",
            &["almost two nights. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "The UKMK said on October 17 that it had found \"extremist leaflets\" when it searched the house.",
            &["extremist leaflets | UKMK | direct"] as &[&str],
        ),
        (
            "Anna Petrova links her arrest with videos about the quarries owned, as she put it, \"by people of the executive head\".",
            &["by people of the executive head | Anna Petrova | direct"] as &[&str],
        ),
        (
            "In February 2018 a neighbour saw him in the training centre. “He has become thin, but he is alive,” she said on WeChat.",
            &["He has become thin, but he is alive, | a neighbour | direct"] as &[&str],
        ),
        (
            "An employee who answered the phone at the Naiman Public Security Bureau on May 17 denied all knowledge of the case. \"Who are you? Don't call here again,\" she said.",
            &["Who are you? Don't call here again, | An employee | direct"] as &[&str],
        ),
        (
            "The Steppe Union has urged Beijing to release both men “without any conditions”.",
            &["without any conditions | Steppe Union | direct"] as &[&str],
        ),
        (
            "\"They showed me one photograph, of a man at a demonstration in Moscow in 2014. That man has a moustache. My son has never had one,\" his mother, Oysha Karimova, told our correspondent in Istaravshan, where the family lives.",
            &[
                "They showed me one photograph, of a man at a demonstration in Moscow in 2014. That man has a moustache. My son has never had one, | Oysha Karimova | direct",
            ] as &[&str],
        ),
        (
            "A Thai police officer, who asked not to be named, confirmed the transfer. \"It was done at night,\" he said.",
            &["It was done at night, | A Thai police officer | direct"] as &[&str],
        ),
        (
            "“My son was asleep on the roof,” said Bibi Gul Khatoon, the mother of Zubair, while speaking to reporters. “If he has done something wrong, produce him before a court.”",
            &["My son was asleep on the roof, | Bibi Gul Khatoon | direct"] as &[&str],
        ),
        (
            "An FC spokesman, when contacted in Quetta, denied the allegation and said the force had “no such persons in its custody”.",
            &["no such persons in its custody | An FC spokesman | direct"] as &[&str],
        ),
        (
            "The Prosecutor General's Office told on Wednesday that \"there are no political prisoners in Azerbaijan\".",
            &[
                "there are no political prisoners in Azerbaijan | Prosecutor General's Office | direct",
            ] as &[&str],
        ),
        (
            "Lawyer Anna Petrova: “The verdict is a disgrace.”",
            &["The verdict is a disgrace. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "Anna Petrova's lawyer, Boris Ivanov, called the trial “a farce from the first day”.",
            &["a farce from the first day | Boris Ivanov | direct"] as &[&str],
        ),
        (
            "Boris Ivanov described the charges as “absurd and politically motivated”.",
            &["absurd and politically motivated | Boris Ivanov | direct"] as &[&str],
        ),
        (
            "The ministry dismissed the report as “pure slander”.",
            &["pure slander | ministry | direct"] as &[&str],
        ),
        (
            "According to Anna Petrova, the guards “beat him with hoses for hours”.",
            &["beat him with hoses for hours | Anna Petrova | direct"] as &[&str],
        ),
        (
            "In the words of her husband, Boris Ivanov, the court “did not read a single page”.",
            &[] as &[&str],
        ),
        (
            "In a letter from prison, Anna Petrova wrote: “I am not afraid of them any more.”",
            &["I am not afraid of them any more. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "“I am not afraid of them any more,” Anna Petrova wrote in a letter from prison.",
            &["I am not afraid of them any more, | Anna Petrova | direct"] as &[&str],
        ),
        (
            "“I was beaten every day,” Anna Petrova recalled, “and nobody came.”",
            &["I was beaten every day, | Anna Petrova | direct"] as &[&str],
        ),
        (
            "“We heard screams,” one former detainee told Radio Steppe on condition of anonymity.",
            &["We heard screams, | one former detainee | direct"] as &[&str],
        ),
        (
            "“We heard screams,” said a resident of the village, who asked not to be named for fear of reprisals.",
            &["We heard screams, | a resident | direct"] as &[&str],
        ),
        (
            "The officer shouted: “Get in the car or we take your children!”",
            &["Get in the car or we take your children! | The officer | direct"] as &[&str],
        ),
        (
            "One of the policemen told her: “You will never see him again.”",
            &["You will never see him again. | One of the policemen | direct"] as &[&str],
        ),
        (
            "Her son posted on Facebook: “Mother is home.”",
            &["Mother is home. | Her son | direct"] as &[&str],
        ),
        (
            "“Mother is home,” her son posted on Facebook.",
            &["Mother is home, | her son | direct"] as &[&str],
        ),
        (
            "Anna Petrova tweeted: “They have taken my father.”",
            &["They have taken my father. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "The verdict says she “insulted the feelings of believers”.",
            &["insulted the feelings of believers | The verdict | direct"] as &[&str],
        ),
        (
            "The court found that she had “deliberately spread false information about the army”.",
            &["deliberately spread false information about the army | court | direct"] as &[&str],
        ),
        (
            "The indictment accuses her of “participating in mass riots”.",
            &[] as &[&str],
        ),
        (
            "She was charged with “inciting social discord”.",
            &[] as &[&str],
        ),
        (
            "State television called her “an agent of the West”.",
            &["an agent of the West | State television | direct"] as &[&str],
        ),
        (
            "“He only asked where the money went,” says Anna Petrova, 34, whose husband was arrested in May.",
            &["He only asked where the money went, | Anna Petrova | direct"] as &[&str],
        ),
        (
            "“He only asked where the money went,” his sister says.",
            &["He only asked where the money went, | his sister | direct"] as &[&str],
        ),
        (
            "“He only asked,” says his wife. “Now he is gone.”",
            &["He only asked, | his wife | direct"] as &[&str],
        ),
        (
            "Speaking to reporters after the hearing, his mother said: “He is only a child.”",
            &["He is only a child. | his mother | direct"] as &[&str],
        ),
        (
            "“This is the fifth case this month,” added the group's coordinator, Boris Ivanov.",
            &["This is the fifth case this month, | Boris Ivanov | direct"] as &[&str],
        ),
        (
            "“This is the fifth case this month,” according to Boris Ivanov of the Steppe Union.",
            &["This is the fifth case this month, | Boris Ivanov | direct"] as &[&str],
        ),
        (
            "In a statement, the Steppe Union said it was “deeply alarmed by the arrest”.",
            &["deeply alarmed by the arrest | Steppe Union | direct"] as &[&str],
        ),
        (
            "The European Union's spokesperson expressed “serious concern about the verdict”.",
            &["serious concern about the verdict | The European Union's spokesperson | direct"]
                as &[&str],
        ),
        (
            "When asked about the case, the spokesman replied: “I have no such information.”",
            &["I have no such information. | the spokesman | direct"] as &[&str],
        ),
        (
            "Asked why she had come, Anna Petrova answered, “Because he is my son.”",
            &["Because he is my son. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "Anna Petrova cannot forget the day: “They came before dawn.”",
            &["They came before dawn. | Anna Petrova | direct"] as &[&str],
        ),
        (
            "Her father is worried. “He needs insulin every day,” he told the group.",
            &["He needs insulin every day, | Her father | direct"] as &[&str],
        ),
        (
            "Protesters carried signs reading “Free our teachers”.",
            &[] as &[&str],
        ),
        (
            "They chanted “Free our teachers” in front of the court.",
            &[] as &[&str],
        ),
        (
            "The song is titled “Snow That Does Not Ask”.",
            &[] as &[&str],
        ),
    ] {
        check("quotation", text, expected);
    }
}

#[test]
fn figures_have_bounds_in_many_words() {
    for (text, expected) in [
        (
            "More than a thousand people gathered.",
            &["1000 1000 - | people | exact"] as &[&str],
        ),
        ("He was fined 17,500 soms.", &[] as &[&str]),
        (
            "As many as one in five detainees fell ill.",
            &["- 20 20 | percent | exact"] as &[&str],
        ),
        (
            "Nearly half of the 40 detainees fell ill.",
            &["- 50 - | percent | about", "- 40 - | detainees | exact"] as &[&str],
        ),
        (
            "Two thirds of the prisoners are women.",
            &["- 67 - | percent | about"] as &[&str],
        ),
        ("Half of the sentence was served.", &[] as &[&str]),
        ("He waited half a year.", &[] as &[&str]),
        ("A third of the building burned.", &[] as &[&str]),
        (
            "Police arrested a further two dozen people.",
            &["- 24 - | people | exact"] as &[&str],
        ),
        (
            "Half a dozen students were expelled.",
            &["- 6 - | students | exact"] as &[&str],
        ),
        (
            "Hundreds of thousands of Uyghurs have been detained.",
            &["200000 - - | people | about"] as &[&str],
        ),
        (
            "Tens of thousands were sent to camps.",
            &["20000 - - | people | about"] as &[&str],
        ),
        (
            "A couple of dozen supporters waited.",
            &["24 - - | supporters | about"] as &[&str],
        ),
        (
            "Four hundred and twelve people were held.",
            &["- 412 - | people | exact"] as &[&str],
        ),
        (
            "No more than 20 relatives were allowed inside.",
            &["- 20 20 | relatives | exact"] as &[&str],
        ),
        (
            "Close to 200 people were rounded up.",
            &["- 200 - | people | about"] as &[&str],
        ),
        (
            "200 or more people were rounded up.",
            &["200 200 - | people | exact"] as &[&str],
        ),
        (
            "As few as 20 monks remain.",
            &["20 20 - | monks | exact"] as &[&str],
        ),
        (
            "12 of those detained were minors.",
            &["- 12 - | people | exact"] as &[&str],
        ),
        (
            "Another 15 were detained the next day.",
            &["- 15 - | people | exact"] as &[&str],
        ),
        (
            "More than 40 were taken to hospital.",
            &["40 40 - | people | exact"] as &[&str],
        ),
        (
            "The toll stands at 31 dead and more than 200 injured.",
            &["- 31 - | people | exact", "200 200 - | people | exact"] as &[&str],
        ),
        (
            "The group of nine was taken to Kashgar.",
            &["- 9 - | people | exact"] as &[&str],
        ),
        (
            "At least one person died.",
            &["1 1 - | person | exact"] as &[&str],
        ),
        (
            "Of those, 17 were let go and the other 14 remanded for two months.",
            &["- 17 - | people | exact", "- 14 - | people | exact"] as &[&str],
        ),
        (
            "By night only a few hundred remained.",
            &["200 - - | people | about"] as &[&str],
        ),
        (
            "At least 8 of the 23 are under 18.",
            &["8 8 - | people | exact"] as &[&str],
        ),
        ("Five or six men came.", &["5 - 6 | men | exact"] as &[&str]),
        (
            "The ministry put the number of detainees at 57.",
            &["- 57 - | people | exact"] as &[&str],
        ),
        (
            "Tens of families were left without shelter.",
            &["20 - - | families | about"] as &[&str],
        ),
        ("Room 12 was empty.", &[] as &[&str]),
        ("Section 12 of the Code was applied.", &[] as &[&str]),
        (
            "Around 60% of the prisoners are women.",
            &["- 60 - | percent | about"] as &[&str],
        ),
        (
            "A crowd of about 300 gathered.",
            &["- 300 - | people | about"] as &[&str],
        ),
        (
            "No fewer than 16 monks were taken.",
            &["16 16 - | monks | exact"] as &[&str],
        ),
        (
            "As many as 70 people have died.",
            &["- 70 70 | people | exact"] as &[&str],
        ),
        (
            "The death toll rose to 238.",
            &["- 238 - | people | exact"] as &[&str],
        ),
    ] {
        check("figure", text, expected);
    }
}

#[test]
fn demands_stand_in_one_line_too() {
    check(
        "demand",
        "The strikers want three things: a public inquiry, the release of the three men, and an apology.",
        &[
            "strikers |  | a public inquiry",
            "strikers |  | an apology",
            "strikers |  | the release of the three men",
        ],
    );
    check(
        "demand",
        "The Steppe Union demands: an end to the raids; the return of the archive.",
        &[
            "Steppe Union |  | an end to the raids",
            "Steppe Union |  | the return of the archive",
        ],
    );
}

#[test]
fn those_in_power_are_asked_without_a_name() {
    for (text, expected) in [
        (
            "“They must free Anna Petrova,” said Boris Ivanov.",
            &["Boris Ivanov |  | free Anna Petrova"] as &[&str],
        ),
        (
            "The international community cannot stay silent and must act now.",
            &[" |  | act now"] as &[&str],
        ),
        (
            "There must be an independent investigation into these deaths.",
            &[" |  | an independent investigation into these deaths"] as &[&str],
        ),
        (
            "Families read out an appeal to Ankara: “Put our sons on the lists!”",
            &["Families |  | Put our sons on the lists"] as &[&str],
        ),
        ("They must pay 150,000 roubles each.", &[] as &[&str]),
        ("A relative asked that his name not be printed.", &[]),
        ("Police asked him to come to the station.", &[]),
    ] {
        check("demand", text, expected);
    }
}
