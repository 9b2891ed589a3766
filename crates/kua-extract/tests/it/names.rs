//! Names in many surroundings: which are persons, organisations, places.

use crate::press_release::read;

/// Compares all spellings that are proposed as names: `p:` persons, `o:` organisations, `l:` places.
fn check(text: &str, expected: &str) {
    let document = read(text);
    let mut found: Vec<String> = Vec::new();
    for proposal in &document.proposals {
        let sign = match proposal.value.kind().code() {
            "person" => "p",
            "organisation" => "o",
            "place" => "l",
            _ => continue,
        };
        let mut names = vec![proposal.span.exact.as_str()];
        names.extend(
            proposal
                .mentions
                .iter()
                .map(|mention| mention.exact.as_str()),
        );
        names.dedup();
        names.sort_unstable();
        names.dedup();
        found.push(format!("{sign}:{}", names.join("|")));
    }
    found.sort();
    assert_eq!(found.join("; "), expected, "in: {text}");
}

#[test]
fn places_of_detention_are_whole() {
    check(
        "She was moved from Tolmas prison to Penal Colony No. 9 on Friday.",
        "l:Penal Colony No. 9; l:Tolmas prison",
    );
    check(
        "He is held in SIZO-2 and was questioned at Osh police station.",
        "l:Osh; l:Osh police station; l:SIZO-2",
    );
    check(
        "After the Tolmas prison term he left for Geneva airport.",
        "l:Geneva; l:Geneva airport",
    );
    check(
        "They met in Republic Square and on Liberty Avenue.",
        "l:Liberty Avenue; l:Republic Square",
    );
    check(
        "He landed at Osh International Airport and was taken to the Tolmas Gar interrogation center.",
        "l:Osh International Airport; l:Tolmas Gar interrogation center",
    );
    check("The court ruled so in Teylibey v. Turkey.", "l:Turkey");
    check("He was beaten in Silivri Prison.", "l:Silivri Prison");
}

#[test]
fn bodies_of_two_words_and_chief_courts_are_whole() {
    check(
        "Nine were questioned, according to the group Lamp & Ladder Watch.",
        "o:Lamp & Ladder Watch",
    );
    check(
        "The petition was filed in the Tolmas Chief Court on Monday.",
        "o:Tolmas Chief Court",
    );
    check(
        "A court in the Tolmasky district fined him.",
        "l:Tolmasky district",
    );
}

#[test]
fn places_of_detention_have_capitals_as_well() {
    check(
        "He was held at Lai Tol Kok Reception Centre.",
        "l:Lai Tol Kok Reception Centre",
    );
    check(
        "She was moved to the Tolmas Remand Centre and the Lo Tol Correctional Institution.",
        "l:Lo Tol Correctional Institution; l:Tolmas Remand Centre",
    );
    check(
        "They were sent to the Teylan Holding Centre.",
        "l:Teylan Holding Centre",
    );
    check(
        "She was seen at the Teylan reception centre.",
        "l:Teylan reception centre",
    );
}

#[test]
fn what_somebody_is_called_belongs_to_their_name() {
    check(
        "Tolan Wei, 78, also known as “Uncle Teyl”, was fined. Uncle Teyl left.",
        "p:Tolan Wei|Uncle Teyl",
    );
    check(
        "Police held Aida Karim, nicknamed “Lion Rock”, on Friday.",
        "p:Aida Karim|Lion Rock",
    );
    check(
        "Marat Ospan, better known as Old Teyl, was jailed.",
        "p:Marat Ospan|Old Teyl",
    );
    check(
        "Marat Ospan, aka “Brother Teylibek”, was jailed.",
        "p:Brother Teylibek|Marat Ospan",
    );
    check(
        "Marat Ospan called “Steppe Radio” and said nothing.",
        "o:Steppe Radio; p:Marat Ospan",
    );
}

#[test]
fn a_vietnamese_name_has_four_parts_and_is_no_ngo() {
    check(
        "His lawyer Ngo Thi Tol Anh told the court.",
        "p:Ngo Thi Tol Anh",
    );
    check(
        "Police arrested Nguyen Van Tol Huy and Tran Thi Tol Mai.",
        "p:Nguyen Van Tol Huy; p:Tran Thi Tol Mai",
    );
    check("The blogger Do Thi Tol Hanh left.", "p:Do Thi Tol Hanh");
}

#[test]
fn an_adverb_in_front_of_a_comma_is_nobody() {
    for adverb in [
        "Separately",
        "Meanwhile",
        "Additionally",
        "Simultaneously",
        "Lastly",
        "Shortly",
        "Elsewhere",
        "Afterwards",
        "Likewise",
        "Thereafter",
        "Overnight",
    ] {
        check(
            &format!("{adverb}, judge Marat Ospan left."),
            "p:Marat Ospan",
        );
    }
    check(
        "Emily Ospan left. Emily, judge at last, left.",
        "p:Emily|Emily Ospan",
    );
}

#[test]
fn a_family_name_may_be_a_pronoun_elsewhere() {
    check(
        "Police held the activists Wu Tianlan and He Yuanbei on Friday. He Yuanbei is ill.",
        "p:He Yuanbei; p:Wu Tianlan",
    );
    check("Then, he said, He Almaty left.", "l:Almaty");
}

#[test]
fn unknown_places_come_out_of_their_surroundings() {
    check(
        "Soldiers searched the villages of Tolmas, Berke and Utelgen.",
        "l:Berke; l:Tolmas; l:Utelgen",
    );
    check("He was transferred to Tolmas.", "l:Tolmas");
    check("Tolmas, a town in the north, was closed.", "l:Tolmas");
    check("Police stopped a bus in the Tolmas area.", "l:Tolmas");
    check(
        "7. Rovshan Teyli, 31, welder, Tolmas. Arrested on 3 May 2021.",
        "l:Tolmas; p:Rovshan Teyli",
    );
    check("The Geneva-based lawyers wrote.", "l:Geneva");
    check("She lives in Osh Region.", "l:Osh Region");
}

#[test]
fn courts_and_bodies_are_whole() {
    check(
        "The Tolmas No. 3 Intermediate People's Court heard him.",
        "o:Tolmas No. 3 Intermediate People's Court",
    );
    check(
        "The Tolmas District Court of Bishkek fined her.",
        "l:Bishkek; o:Tolmas District Court",
    );
    check(
        "The People's Court of Hanoi upheld it.",
        "l:Hanoi; o:People's Court of Hanoi",
    );
    check(
        "The Mardin 4th High Criminal Court adjourned.",
        "o:Mardin 4th High Criminal Court",
    );
    check("He went to the US Embassy.", "o:US Embassy");
    check(
        "She led the Cambodia National Harvest Party.",
        "o:Cambodia National Harvest Party",
    );
    check(
        "The Center for Poets in Iran (CPI) wrote. CPI waits.",
        "l:Iran; o:CPI|Center for Poets in Iran",
    );
}

#[test]
fn outlets_and_groups_are_told_by_what_describes_them() {
    check(
        "The initiative Karelian Salt reported the arrest.",
        "o:Karelian Salt",
    );
    check(
        "On Friday Open Gavel coordinator Sabina Teyli said so.",
        "o:Open Gavel; p:Sabina Teyli",
    );
    check(
        "Written by the Tolmas Ledger for its readers.",
        "o:Tolmas Ledger",
    );
    check("The Steppe Courier reported.", "o:Steppe Courier");
    check("It was published by Tolmas.kg on Monday.", "o:Tolmas.kg");
    check(
        "The Kurdish-language newspaper Roja Teyli was closed.",
        "o:Roja Teyli",
    );
}

#[test]
fn persons_have_many_shapes() {
    check("The magistrate was Magistrate Hector So.", "p:Hector So");
    check("He shared a cell with Terry Or.", "p:Terry Or");
    check("Lawyer Hamid el-Teyli was arrested.", "p:Hamid el-Teyli");
    check("From Matluba Teyli, mother of two", "p:Matluba Teyli");
    check(
        "12. TEYLI Orxan Ilham oglu\nTeyli was tried.",
        "p:TEYLI Orxan Ilham oglu",
    );
    check(
        "His sons Yusup and Ikram Teyli vanished. Ikram was found.",
        "p:Ikram|Ikram Teyli; p:Yusup",
    );
    check(
        "In the letter from Marat Teylibekov nothing is said.",
        "p:Marat Teylibekov",
    );
    check(
        "– Ruslan Teyli, Police Station No. 5",
        "l:Police Station No. 5; p:Ruslan Teyli",
    );
}
