//! Feasts, weeks and what is counted from what was told, in tiny cases.

use super::{check, check_story};

#[test]
fn feasts_have_their_days() {
    for (text, anchor, expected) in [
        ("On May Day a", "2023-09-08", "May Day = 2023-05-01"),
        (
            "On Ascension Day our",
            "2018-06-01",
            "Ascension Day = 2018-05-10",
        ),
        (
            "on Whit Monday he",
            "2023-06-15",
            "Whit Monday = 2023-05-29",
        ),
        ("since Easter", "2023-06-15", "since Easter = 2023-04-09/.."),
        (
            "on the feast of the Assumption",
            "2022-10-01",
            "the feast of the Assumption = 2022-08-15",
        ),
        ("on Good Friday 2021", "", "Good Friday 2021 = 2021-04-02"),
        (
            "on the eve of Newroz.",
            "2019-12-11",
            "the eve of Newroz = 2019-03-20",
        ),
        (
            "on the eve of Nowruz 2021",
            "",
            "the eve of Nowruz 2021 = 2021-03-20",
        ),
        (
            "on Orthodox Easter last year",
            "2022-03-01",
            "Orthodox Easter last year = 2021-05-02",
        ),
        (
            "on Christmas Eve last year",
            "2023-09-08",
            "Christmas Eve last year = 2022-12-24",
        ),
        (
            "All Saints’ Day brought",
            "2022-12-01",
            "All Saints’ Day = 2022-11-01",
        ),
        (
            "on International Women's Day",
            "2022-04-01",
            "International Women's Day = 2022-03-08",
        ),
        ("the Assumption that he", "2022-10-01", ""),
        ("in Easter Island", "2022-10-01", ""),
        ("at Christmas parties", "2022-10-01", ""),
        ("an easter egg", "2022-10-01", ""),
    ] {
        check(text, anchor, expected);
    }
}

#[test]
fn times_are_counted_from_feasts() {
    for (text, anchor, expected) in [
        (
            "which was the week before Christmas, the",
            "2015-03-14",
            "the week before Christmas = 2014-12-15/2014-12-21",
        ),
        (
            "in the week after Christmas",
            "2015-03-14",
            "the week after Christmas = 2014-12-29/2015-01-04",
        ),
        (
            "the week before Easter",
            "2023-06-15",
            "the week before Easter = 2023-04-03/2023-04-08",
        ),
        (
            "the day before Christmas",
            "2015-03-14",
            "the day before Christmas = 2014-12-24",
        ),
        (
            "two days after Whit Monday",
            "2023-06-15",
            "two days after Whit Monday = 2023-05-31",
        ),
        (
            "the Thursday before Easter",
            "2023-06-15",
            "the Thursday before Easter = 2023-04-06",
        ),
        (
            "a week before May Day",
            "2023-06-15",
            "a week before May Day = 2023-04-24",
        ),
    ] {
        check(text, anchor, expected);
    }
}

#[test]
fn a_digest_of_a_week_has_its_own_days() {
    let week = "2022-04-04/2022-04-10";
    for (text, anchor, expected) in [
        ("MONDAY", week, "MONDAY = 2022-04-04"),
        ("SUNDAY", week, "SUNDAY = 2022-04-10"),
        ("TUESDAY:", week, "TUESDAY = 2022-04-05"),
        ("Wednesday", week, "Wednesday = 2022-04-06"),
        ("— FRIDAY —", week, "FRIDAY = 2022-04-08"),
        ("was held on Saturday", week, "Saturday = 2022-04-09"),
        (
            "on Thursday night",
            week,
            "Thursday night = 2022-04-07/2022-04-08",
        ),
        ("MONDAY", "2022-04-10", "MONDAY = 2022-04-04"),
        ("MONDAY", "2022-04", "MONDAY = ?"),
        (
            "THURSDAY\n+ He was seen a fortnight ago.",
            week,
            "THURSDAY = 2022-04-07; a fortnight ago = 2022-03-24",
        ),
        (
            "THURSDAY\n+ He was held yesterday.\n\nFRIDAY\n+ She was held yesterday.",
            week,
            "THURSDAY = 2022-04-07; yesterday = 2022-04-06; FRIDAY = 2022-04-08; yesterday = 2022-04-07",
        ),
    ] {
        check(text, anchor, expected);
    }
}

#[test]
fn weeks_are_counted_back_to_the_day() {
    for (text, expected) in [
        ("a fortnight ago", "a fortnight ago = 2022-03-27"),
        ("six weeks ago", "six weeks ago = 2022-02-27"),
        ("a week ago", "a week ago = 2022-04-03"),
        ("3 weeks ago", "3 weeks ago = 2022-03-20"),
        ("two fortnights ago", "two fortnights ago = 2022-03-13"),
        ("two months ago", "two months ago = 2022-02~"),
        (
            "On 3 May 2021. A fortnight later",
            "3 May 2021 = 2021-05-03; A fortnight later = 2021-05-17",
        ),
        ("more than six weeks ago", ""),
        ("nearly a fortnight ago", ""),
    ] {
        check(text, "2022-04-10", expected);
    }
    check("six weeks ago", "2022-04", "six weeks ago = ?");
}

#[test]
fn days_in_words_belong_to_the_month_named_before() {
    for (text, expected) in [
        (
            "On the tenth of November we met. On the twelfth, gendarmes came.",
            "tenth of November = 2014-11-10; twelfth = 2014-11-12",
        ),
        (
            "On 3 May 2013 he came. On the fifth he left.",
            "3 May 2013 = 2013-05-03; fifth = 2013-05-05",
        ),
        (
            "from 3 May 2013; since the twenty-first, none",
            "3 May 2013 = 2013-05-03; since the twenty-first = 2013-05-21/..",
        ),
        (
            "In May 2013 they met on the fifth floor",
            "May 2013 = 2013-05",
        ),
        ("On the twelfth, gendarmes came.", ""),
    ] {
        check(text, "2015-03-14", expected);
    }
}

#[test]
fn years_lie_beside_the_one_in_focus() {
    for (text, expected) in [
        (
            "On 3 May 2014 he died. She was shot in February of the year before in Koutou.",
            "3 May 2014 = 2014-05-03; February of the year before = 2013-02",
        ),
        (
            "In 2014 he was freed; in March the year before, he",
            "2014 = 2014; March the year before = 2013-03",
        ),
        (
            "in May 2012. In June of the year after, she",
            "May 2012 = 2012-05; June of the year after = 2013-06",
        ),
        (
            "in March of the year before last",
            "March of the year before last = 2018-03",
        ),
        (
            "since the autumn before last.",
            "since the autumn before last = 2018-23/..",
        ),
        ("in the summer before last", "summer before last = 2018-22"),
        ("the winter before last", "winter before last = 2018-24"),
        ("in December Arslan was found", "December = 2019-12"),
        ("in May Street", ""),
    ] {
        check(text, "2020-05-18", expected);
    }
}

#[test]
fn a_story_goes_on_from_the_event_told_last() {
    for (text, expected) in [
        (
            "On April 25 he was held. “Free him today,” she said. The next morning his wife came.",
            "April 25 = 2021-04-25; today = 2021-05-04; The next morning = 2021-04-26",
        ),
        (
            "On April 25 he was held, Lifeline said Tuesday. The next day he was moved.",
            "April 25 = 2021-04-25; Tuesday = 2021-05-04; The next day = 2021-04-26",
        ),
        (
            "It told on April 22 of grain. He was held for six hours that day and fined.",
            "April 22 = 2021-04-22; that day = 2021-04-22",
        ),
        (
            "She was held on Saturday. “I saw more police that day than ever.”",
            "Saturday = 2021-05-01; that day = 2021-05-01",
        ),
        (
            "He was held on 3 May 2020. They said that day labourers came.",
            "3 May 2020 = 2020-05-03",
        ),
        (
            "He went missing in 2018 and was found three weeks later.",
            "2018 = 2018; three weeks later = ?",
        ),
        (
            "On May 3 he spoke. In October 2017 he shared it. Ten days later he was held.",
            "May 3 = 2021-05-03; October 2017 = 2017-10; Ten days later = ?",
        ),
        (
            "On May 3 he spoke. She was caught last December and sent back two days afterwards.",
            "May 3 = 2021-05-03; last December = 2020-12; two days afterwards = ?",
        ),
        (
            "On 3 May 2020 he was held. He had been jailed in 2016. Two days later he was freed.",
            "3 May 2020 = 2020-05-03; 2016 = 2016; Two days later = 2020-05-05",
        ),
        (
            "It was the week of 5 December 2022. She died the next day.",
            "the week of 5 December 2022 = 2022-12-05/2022-12-11; the next day = ?",
        ),
        (
            "On 3 May 2020 he went. He was seen at the end of May 2020. Nothing since that day.",
            "3 May 2020 = 2020-05-03; end of May 2020 = 2020-05-21/2020-05-31; since that day = 2020-05/..",
        ),
    ] {
        check(text, "2021-05-04", expected);
    }
}

#[test]
fn hearings_that_are_fixed_lie_ahead() {
    for (text, anchor, expected) in [
        (
            "fixed a new hearing for the second Sunday in January.",
            "2019-12-11",
            "second Sunday in January = 2020-01-12",
        ),
        (
            "A hearing was set for the first Monday of February",
            "2019-12-11",
            "first Monday of February = 2020-02-03",
        ),
        (
            "adjourned the case to 23 June",
            "2020-05-12",
            "23 June = 2020-06-23",
        ),
        (
            "adjourned the case to 23 June",
            "2020-08-12",
            "23 June = 2020-06-23",
        ),
        (
            "Dates of coming hearings: Azar, 19 May",
            "2022-04-10",
            "19 May = 2022-05-19",
        ),
        (
            "arrested on the second Sunday in January",
            "2019-12-11",
            "second Sunday in January = 2019-01-13",
        ),
    ] {
        check(text, anchor, expected);
    }
}

#[test]
fn the_week_in_the_head_dates_the_headings() {
    check_story(
        "WEEKLY DIGEST No. 14 (4–10 April 2022)\n\nMONDAY\n+ A court in Osh fined Anna Kell.\n\nFRIDAY\n+ She was freed.",
        "",
        "4–10 April 2022 = 2022-04-04/2022-04-10; MONDAY = 2022-04-04; FRIDAY = 2022-04-08",
    );
}
