//! What English times mean, in tiny cases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use super::*;
use crate::text::paragraphs;

mod counted;
mod wider;

fn check(text: &str, anchor: &str, expected: &str) {
    let mut anchors = Anchors::new(anchor.parse().ok(), None, DayOrder::DayFirst);
    let mut found = Vec::new();
    for paragraph in paragraphs(text) {
        for expression in words::find(&paragraph) {
            let resolved = anchors.resolve(&expression);
            let time = resolved
                .value
                .edtf
                .map_or("?".to_owned(), |time| time.to_string());
            found.push(format!(
                "{} = {time}",
                paragraph.slice(expression.from, expression.to)
            ));
        }
    }
    assert_eq!(found.join("; "), expected, "{text}");
}

#[test]
fn full_dates() {
    check("On March 29, 2022 he", "", "March 29, 2022 = 2022-03-29");
    check("on 14 January 2022 he", "", "14 January 2022 = 2022-01-14");
    check("29th June 2001", "", "29th June 2001 = 2001-06-29");
    check("Oct. 26, 2019.", "", "Oct. 26, 2019 = 2019-10-26");
    check("the 5th of May 2020", "", "5th of May 2020 = 2020-05-05");
    check(
        "on 27 November, 2022, during",
        "",
        "27 November, 2022 = 2022-11-27",
    );
    check(
        "Tuesday, 2 July, 2013",
        "",
        "Tuesday, 2 July, 2013 = 2013-07-02",
    );
    check("2019-03-11", "", "2019-03-11 = 2019-03-11");
    check("18/01/2022", "", "18/01/2022 = 2022-01-18");
    check("11.03.2019", "", "11.03.2019 = 2019-03-11");
    check("In January 2019, a", "", "January 2019 = 2019-01");
    check(
        "the week of 5 December 2022",
        "",
        "the week of 5 December 2022 = 2022-12-05/2022-12-11",
    );
}

#[test]
fn weekdays_and_nights_are_read_backwards() {
    check(
        "on Saturday night",
        "2019-03-10",
        "Saturday night = 2019-03-09/2019-03-10",
    );
    check("in town on Sunday", "2019-03-10", "Sunday = 2019-03-10");
    check(
        "Last night at around midnight, the",
        "2019-03-10",
        "Last night at around midnight = 2019-03-09/2019-03-10",
    );
    check(
        "it will open on Friday",
        "2024-10-01",
        "Friday = 2024-10-04",
    );
    check("last Tuesday", "2024-10-01", "last Tuesday = 2024-09-24");
    check(
        "on Wednesday morning",
        "2024-10-04",
        "Wednesday morning = 2024-10-02",
    );
}

#[test]
fn relative_times() {
    check(
        "arrested last week",
        "2019-12-17",
        "last week = 2019-12-09/2019-12-15",
    );
    check(
        "earlier this month",
        "2019-12-17",
        "earlier this month = 2019-12-01/2019-12-17",
    );
    check("said today", "2016-05-04", "today = 2016-05-04");
    check("yesterday", "2019-03-01", "yesterday = 2019-02-28");
    check(
        "in prison since last year",
        "2020-07",
        "since last year = 2019/..",
    );
    check(
        "three days ago",
        "2019-03-01",
        "three days ago = 2019-02-26",
    );
    check("two years ago", "2019-03-01", "two years ago = 2017~");
    check(
        "On Oct. 8, and two days later",
        "2019-12-17",
        "Oct. 8 = 2019-10-08; two days later = 2019-10-10",
    );
    check(
        "on 27th June 2001 and on the same day",
        "",
        "27th June 2001 = 2001-06-27; the same day = 2001-06-27",
    );
    check(
        "On January 16 he. A day before that, she",
        "2024-03-13",
        "January 16 = 2024-01-16; A day before that = 2024-01-15",
    );
    check(
        "14 January 2022 marked 6 months since the arrest",
        "",
        "14 January 2022 = 2022-01-14; 6 months since = 2021-07-14",
    );
    check(
        "in November last year",
        "2024-03-13",
        "November last year = 2023-11",
    );
}

#[test]
fn years_are_supplied_from_the_anchor() {
    check("on Nov. 13 for", "2026-01-22", "Nov. 13 = 2025-11-13");
    check(
        "detained since July under",
        "2026-01-22",
        "since July = 2025-07/..",
    );
    check("On July 1st", "2020-07", "July 1st = 2020-07-01");
    check("in mid-June", "2020-07", "mid-June = 2020-06-11/2020-06-20");
    check("until at least May 13", "2024-03-13", "May 13 = 2024-05-13");
    check("on August 14", "", "August 14 = XXXX-08-14");
    check(
        "deteriorated in 2015, closing in September",
        "2016-05-04",
        "2015 = 2015; September = 2015-09",
    );
    check(
        "on December 7 and 8.",
        "2011-12-14",
        "December 7 and 8 = 2011-12-07/2011-12-08",
    );
    check(
        "late December",
        "2023-01-20",
        "late December = 2022-12-21/2022-12-31",
    );
    check("Since April 2017", "", "Since April 2017 = 2017-04/..");
    check("since 2014", "", "since 2014 = 2014/..");
    check(
        "between May 3 and May 5, 2020",
        "",
        "May 3 and May 5, 2020 = 2020-05-03/2020-05-05",
    );
    check(
        "from May to July 2019",
        "",
        "May to July 2019 = 2019-05/2019-07",
    );
}

#[test]
fn what_is_no_date_is_left_alone() {
    for text in [
        "She may march on",
        "ten years in prison",
        "65 years old",
        "for two months",
        "a sun of 2,000 people",
        "Article 174",
        "up to 15 days",
        "version 1.2.3",
        "on 31/31/2020",
    ] {
        check(text, "2019-03-10", "");
    }
}

#[test]
fn seasons_have_their_own_numbers() {
    check(
        "in the camp since the summer of 2004.",
        "2009-12-03",
        "since the summer of 2004 = 2004-22/..",
    );
    check("in spring 2013, he", "", "spring 2013 = 2013-21");
    check(
        "no trace since last autumn",
        "2021-06-14",
        "since last autumn = 2020-23/..",
    );
    check(
        "Until last winter she",
        "2023-06-01",
        "Until last winter = ../2022-24",
    );
    check("next summer", "2021-04-02", "next summer = 2021-22");
    check("this winter", "2022-01-20", "this winter = 2021-24");
    check("the winter of 2019-20", "", "winter of 2019-20 = 2019-24");
    check(
        "In May 2016 he fled. In the summer of that year",
        "",
        "May 2016 = 2016-05; summer of that year = 2016-22",
    );
    check("released in the autumn.", "2020-12-01", "autumn = 2020-23");
    for text in [
        "the Prague Spring",
        "the summer camp",
        "They fall in the",
        "a spring festival",
    ] {
        check(text, "2020-12-01", "");
    }
}

#[test]
fn days_in_words_and_feasts() {
    check(
        "the twelfth of November 2021",
        "",
        "twelfth of November 2021 = 2021-11-12",
    );
    check(
        "on the twenty-first of May",
        "2020-07",
        "twenty-first of May = 2020-05-21",
    );
    check(
        "on New Year's Eve",
        "2022-02-03",
        "New Year's Eve = 2021-12-31",
    );
    check(
        "on Christmas Day 2019",
        "",
        "Christmas Day 2019 = 2019-12-25",
    );
    check(
        "the 5th of last month",
        "2022-02-03",
        "5th of last month = 2022-01-05",
    );
    check(
        "On 3 May 2019. On the 14th, he",
        "",
        "3 May 2019 = 2019-05-03; 14th = 2019-05-14",
    );
    check("on the 14th floor", "2022-02-03", "");
    check(
        "the first night of the new year we",
        "2022-03-02",
        "first night of the new year = 2022-01-01",
    );
}

#[test]
fn parts_of_months_and_years() {
    check(
        "in the first week of March",
        "2023-06-01",
        "first week of March = 2023-03-01/2023-03-07",
    );
    check("at the end of 2022", "", "end of 2022 = 2022-12");
    check(
        "the end of last month",
        "2022-03-10",
        "end of last month = 2022-02-21/2022-02-28",
    );
    check(
        "since the beginning of the year",
        "2022-10-06",
        "since the beginning of the year = 2022-01/..",
    );
    check(
        "the second half of 2018",
        "",
        "second half of 2018 = 2018-07/2018-12",
    );
    check("in the 1990s", "", "1990s = 199X");
    check(
        "stay in prison until early March of 2025",
        "2018-07-15",
        "early March of 2025 = 2025-03-01/2025-03-10",
    );
}

#[test]
fn times_are_counted_from_the_date_named_before() {
    check(
        "On 20 May 2015 he fell ill. The following Monday he",
        "",
        "20 May 2015 = 2015-05-20; The following Monday = 2015-05-25",
    );
    check(
        "In March 2017. The following year",
        "",
        "March 2017 = 2017-03; The following year = 2018",
    );
    check(
        "On 4 May 2018 he. Two brothers were taken within the same week",
        "",
        "4 May 2018 = 2018-05-04; the same week = 2018-04-30/2018-05-06",
    );
    check(
        "sentenced on April 20 of the party banned in March 2018. He said a day earlier",
        "2023-04-25",
        "April 20 = 2023-04-20; March 2018 = 2018-03; a day earlier = 2023-04-19",
    );
    check(
        "sentenced on 28 April 2022. He was freed in November 2022 and two weeks later taken again",
        "2023-04-25",
        "28 April 2022 = 2022-04-28; November 2022 = 2022-11; two weeks later = ?",
    );
    check(
        "The trial opens on May 3. She was arrested on June 3",
        "2023-04-25",
        "May 3 = 2023-05-03; June 3 = 2022-06-03",
    );
    check(
        "on 6 May 2014. A year later",
        "",
        "6 May 2014 = 2014-05-06; A year later = 2015-05",
    );
    check(
        "1. Arrested 2 March 2023. Two years, 9 May.\n2. Arrested the same day.",
        "2023-06-30",
        "2 March 2023 = 2023-03-02; 9 May = 2023-05-09; the same day = 2023-03-02",
    );
    check(
        "was led away last Friday.\nHe was seen shortly before midnight.",
        "2024-03-19",
        "last Friday = 2024-03-15; shortly before midnight = 2024-03-15",
    );
    check(
        "on 11 November 2021, a Thursday. The next day",
        "2022-03-02",
        "11 November 2021 = 2021-11-11; The next day = 2021-11-12",
    );
    check("more than a year ago", "2020-01-01", "");
}

#[test]
fn years_follow_the_words_around() {
    check(
        "on Feb. 9 last year",
        "2024-02-20",
        "Feb. 9 last year = 2023-02-09",
    );
    check(
        "between March 29 last year and January 21 this year",
        "2025-05-08",
        "March 29 last year and January 21 this year = 2024-03-29/2025-01-21",
    );
    check(
        "(Oslo, Jan 03, 2011) tried on Oct 28",
        "2011-01-03",
        "Jan 03, 2011 = 2011-01-03; Oct 28 = 2010-10-28",
    );
    check(
        "was held until 24 April",
        "2019-06-10",
        "24 April = 2019-04-24",
    );
    check(
        "may begin as soon as Monday, August 1",
        "2016-07-30",
        "Monday, August 1 = 2016-08-01",
    );
    check("by 15 September", "2019-09-10", "15 September = 2019-09-15");
    check(
        "\u{201c}It will be worse,\u{201d} she wrote in a June 15 statement",
        "2022-08-18",
        "June 15 = 2022-06-15",
    );
    check("the 2008 Tibetan protests", "", "2008 = 2008");
    check("under the 1999 Penal Code", "", "");
    check(
        "- on the council to raise the case in early December;",
        "2021-11-12",
        "early December = 2021-12-01/2021-12-10",
    );
    check("12/03/19", "", "12/03/19 = 2019-03-12");
    check("2019.03.11", "", "2019.03.11 = 2019-03-11");
}

#[test]
fn nights_weekends_and_weeks() {
    check(
        "on the night of 3 May 2018",
        "",
        "night of 3 May 2018 = 2018-05-03/2018-05-04",
    );
    check(
        "on 9 June 2020 and on the night of the 12th",
        "2020-07-02",
        "9 June 2020 = 2020-06-09; night of the 12th = 2020-06-12/2020-06-13",
    );
    check(
        "over the weekend",
        "2024-03-19",
        "weekend = 2024-03-16/2024-03-17",
    );
    check(
        "last weekend",
        "2024-03-19",
        "last weekend = 2024-03-16/2024-03-17",
    );
    check(
        "Over the past week, nine",
        "2023-02-14",
        "past week = 2023-02-07/2023-02-14",
    );
}

#[test]
fn other_calendars_keep_their_words() {
    check("on 14 Mehr 1401 he", "", "14 Mehr 1401 = 2022-10-06");
    check("in Bahman 1398", "", "Bahman 1398 = 2020-01-21/2020-02-19");
    check("on 3 Ramadan 1444 AH", "", "3 Ramadan 1444 AH = 2023-03-25");
    check(
        "12 Rabi al-Awwal 1445",
        "",
        "12 Rabi al-Awwal 1445 = 2023-09-27",
    );
    check("on 5 Aban", "2023-03-01", "5 Aban = 2022-10-27");
    check(
        "the fifth day of the first lunar month of 2019",
        "",
        "fifth day of the first lunar month of 2019 = 2019-02-09",
    );
    check(
        "on the second day of the Lunar New Year",
        "2022-06-01",
        "second day of the Lunar New Year = 2022-02-02",
    );
    for text in ["Bahman Karimi, 5", "Mehr News said", "3 Bahman Amiri sons"] {
        check(text, "2023-03-01", "");
    }
}

/// Reads as the English reader does: years are held against the date that gave them.
fn check_story(text: &str, anchor: &str, expected: &str) {
    let day = anchor.parse().ok();
    let document = crate::extract(&crate::Input {
        content: text,
        published: day,
        ..crate::Input::default()
    });
    let read = serde_json::to_value(&document).unwrap();
    let mut found = Vec::new();
    for proposal in read["proposals"].as_array().unwrap() {
        if proposal["kind"] == "time" {
            let time = proposal["value"]["edtf"].as_str().unwrap_or("?");
            found.push(format!("{} = {time}", proposal["exact"].as_str().unwrap()));
        }
    }
    assert_eq!(found.join("; "), expected, "{text}");
}

#[test]
fn a_year_goes_on_from_the_date_before() {
    check_story(
        "He was arrested in November 2019 and sentenced in March.",
        "2023-06-15",
        "November 2019 = 2019-11; March = 2020-03",
    );
    check_story(
        "She was sentenced on 4 May 2020 after her arrest in November.",
        "2023-06-15",
        "4 May 2020 = 2020-05-04; November = 2019-11",
    );
    check_story(
        "He was arrested on 3 May 2020. On 9 June he was sentenced.",
        "2023-12-15",
        "3 May 2020 = 2020-05-03; 9 June = 2020-06-09",
    );
    // What lies just before the day of the text belongs to that day.
    check_story(
        "He was held for a month in 2017. On 9 June he was sentenced.",
        "2023-06-15",
        "2017 = 2017; 9 June = 2023-06-09",
    );
    check_story(
        "She took part in a strike in November 2022. Her lawyer was detained on May 25.",
        "2023-06-15",
        "November 2022 = 2022-11; May 25 = 2023-05-25",
    );
    check_story(
        "The police said on June 11 that a man was held. He was taken on June 12.",
        "2023-06-15",
        "June 11 = 2023-06-11; June 12 = 2023-06-12",
    );
    check_story(
        "The games open in the city on July 4.",
        "2023-06-15",
        "July 4 = 2023-07-04",
    );
}

#[test]
fn times_hang_on_what_was_told_before() {
    check(
        "He was sentenced on 4 May 2023. The day after the verdict she wrote.",
        "",
        "4 May 2023 = 2023-05-04; The day after the verdict = 2023-05-05",
    );
    check(
        "On 4 May 2023 a court jailed him. On the day of the verdict his son was held.",
        "",
        "4 May 2023 = 2023-05-04; the day of the verdict = 2023-05-04",
    );
    check(
        "He was arrested on 4 May 2023. Three days after his arrest he was charged.",
        "",
        "4 May 2023 = 2023-05-04; Three days after his arrest = 2023-05-07",
    );
    check(
        "Police came on 3 March 2023. That evening he left. A few hours later he was seen.",
        "",
        "3 March 2023 = 2023-03-03; That evening = 2023-03-03; A few hours later = 2023-03-03",
    );
    check(
        "On 11 May 2023 she left. Her phone was switched off at five o'clock.",
        "",
        "11 May 2023 = 2023-05-11; at five o'clock = 2023-05-11",
    );
    check(
        "She left on 11 May 2023 at 5pm.",
        "",
        "11 May 2023 = 2023-05-11",
    );
    check(
        "They met on 18 October 2022. Five were freed after midnight.",
        "",
        "18 October 2022 = 2022-10-18; after midnight = 2022-10-19",
    );
    check(
        "in May 2016, and that November a court",
        "",
        "May 2016 = 2016-05; that November = 2016-11",
    );
    check(
        "in May 2016, and the following March a court",
        "",
        "May 2016 = 2016-05; following March = 2017-03",
    );
    check(
        "Protests began in September 2020. He was held at that time.",
        "",
        "September 2020 = 2020-09; at that time = 2020-09",
    );
    check("He said that night watchmen came.", "2023-06-15", "");
}

#[test]
fn days_are_cut_out_of_months_and_weeks() {
    check(
        "on the last day of August",
        "2023-03-02",
        "last day of August = 2022-08-31",
    );
    check(
        "on the first Monday of May 2021",
        "",
        "first Monday of May 2021 = 2021-05-03",
    );
    check(
        "on Friday last week",
        "2023-06-15",
        "Friday last week = 2023-06-09",
    );
    check(
        "the week before last",
        "2023-06-15",
        "the week before last = 2023-05-29/2023-06-04",
    );
    check(
        "since New Year",
        "2023-06-15",
        "since New Year = 2023-01-01/..",
    );
    check("Osh/12.04.24/Agency: a", "", "12.04.24 = 2024-04-12");
    check("Article 12.04.22 of the code", "2023-06-15", "");
    check(
        "from January through March",
        "2023-06-15",
        "January through March = 2023-01/2023-03",
    );
}

#[test]
fn years_are_shared_and_joined() {
    check(
        "in March or April 2022",
        "2023-06-15",
        "March = 2022-03; April 2022 = 2022-04",
    );
    check(
        "on March 3 and April 5, 2022 he",
        "2023-06-15",
        "March 3 = 2022-03-03; April 5, 2022 = 2022-04-05",
    );
    check("In 2016-17 many left.", "", "2016-17 = 2016/2017");
    check("from 2016–2018 he", "", "2016–2018 = 2016/2018");
    check("Half a year later he left.", "2023-06-15", "");
    check(
        "postponed from 5 May to 19 May",
        "2023-06-15",
        "5 May = 2023-05-05; 19 May = 2023-05-19",
    );
}

#[test]
fn what_is_told_is_past() {
    check(
        "The story begins on November 14, when police came.",
        "2024-02-09",
        "November 14 = 2023-11-14",
    );
    check(
        "The trial begins on November 14.",
        "2024-10-09",
        "November 14 = 2024-11-14",
    );
    check(
        "No reply had come by Thursday evening.",
        "2022-10-20",
        "Thursday evening = 2022-10-20",
    );
    check(
        "They must answer by Thursday.",
        "2022-10-18",
        "Thursday = 2022-10-20",
    );
}
