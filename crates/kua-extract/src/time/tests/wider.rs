//! Times in wider words, in tiny cases.

use super::check;

const DAY: &str = "2023-06-14";

#[test]
fn a_month_stands_in_front_of_what_happened() {
    check("The March verdict was upheld.", DAY, "March = 2023-03");
    check(
        "In the January events he was shot.",
        DAY,
        "January = 2023-01",
    );
    check("Their August arrest was illegal.", DAY, "August = 2022-08");
    check("The May family left.", DAY, "");
    check("The March River rose.", DAY, "");
}

#[test]
fn a_weekday_is_explained_behind_a_comma() {
    check(
        "on a Tuesday, the first in September, he",
        "2019-10-08",
        "Tuesday, the first in September = 2019-09-03",
    );
    check(
        "on a Friday, the last of May 2021,",
        DAY,
        "Friday, the last of May 2021 = 2021-05-28",
    );
}

#[test]
fn a_weekday_has_its_number_without_a_month() {
    check(
        "on Thursday the 8th he",
        DAY,
        "Thursday the 8th = 2023-06-08",
    );
    check("on Thursday 8th he", DAY, "Thursday 8th = 2023-06-08");
    check(
        "on Thursday, the eighth, he",
        DAY,
        "Thursday, the eighth = 2023-06-08",
    );
    check("on Tuesday last.", DAY, "Tuesday last = 2023-06-13");
}

#[test]
fn a_weekday_beside_what_was_told() {
    check(
        "Arrested on 5 May 2021, he had called on the Friday before.",
        DAY,
        "5 May 2021 = 2021-05-05; the Friday before = 2021-04-30",
    );
    check(
        "Arrested on 5 May 2021, he was tried the Friday after.",
        DAY,
        "5 May 2021 = 2021-05-05; the Friday after = 2021-05-07",
    );
}

#[test]
fn before_it_was_out() {
    check(
        "On 23 May 2019 he read it. Before the month was out two officers came.",
        DAY,
        "23 May 2019 = 2019-05-23; Before the month was out = 2019-05",
    );
    check(
        "In May 2019 he read it. Before the year had ended he was dead.",
        DAY,
        "May 2019 = 2019-05; Before the year had ended = 2019",
    );
}

#[test]
fn seasons_are_counted_from_what_was_told() {
    check(
        "In the autumn of 2017 he was taken; he got out the next spring.",
        DAY,
        "autumn of 2017 = 2017-23; the next spring = 2018-21",
    );
    check(
        "He was tried in May 2019. He had been taken the previous winter.",
        DAY,
        "May 2019 = 2019-05; the previous winter = 2018-24",
    );
}

#[test]
fn thirds_of_what_is_pointed_at() {
    check(
        "He was moved late last month.",
        DAY,
        "late last month = 2023-05-21/2023-05-31",
    );
    check(
        "early this year he",
        DAY,
        "early this year = 2023-01/2023-04",
    );
    check("mid-2019", DAY, "mid-2019 = 2019-05/2019-08");
    check(
        "in the first days of May 2021 he",
        DAY,
        "first days of May 2021 = 2021-05-01/2021-05-10",
    );
    check(
        "in the last days of August he",
        DAY,
        "last days of August = 2022-08-21/2022-08-31",
    );
}

#[test]
fn halves_and_decades_are_counted() {
    check(
        "A month and a half ago he",
        DAY,
        "A month and a half ago = 2023-05-03",
    );
    check(
        "two and a half years ago he",
        DAY,
        "two and a half years ago = 2020-12~",
    );
    check(
        "a year and a half ago he",
        DAY,
        "a year and a half ago = 2021-12~",
    );
    check("a decade ago he", DAY, "a decade ago = 2013~");
}

#[test]
fn years_are_counted_to_the_day() {
    check(
        "Sentenced on 7 June 2021, he died a year to the day after.",
        DAY,
        "7 June 2021 = 2021-06-07; a year to the day after = 2022-06-07",
    );
    check(
        "Arrested on 5 January 2022, he was tried exactly one month later.",
        DAY,
        "5 January 2022 = 2022-01-05; one month later = 2022-02-05",
    );
    check("A year ago today he", DAY, "A year ago today = 2022-06-14");
    check(
        "two years ago, in March, he",
        DAY,
        "two years ago, in March = 2021-03",
    );
    check(
        "In March two years ago he",
        DAY,
        "March two years ago = 2021-03",
    );
    check(
        "He was tried in May 2019. In March three years earlier he",
        DAY,
        "May 2019 = 2019-05; March three years earlier = 2016-03",
    );
}

#[test]
fn days_stand_in_a_list() {
    check(
        "On 3, 5 and 9 May their homes",
        DAY,
        "3 = 2023-05-03; 5 = 2023-05-05; 9 May = 2023-05-09",
    );
    check(
        "On the 3rd and 4th of May 2021 their",
        DAY,
        "3rd = 2021-05-03; 4th of May 2021 = 2021-05-04",
    );
    check(
        "On the 21st day of June, 2021, he",
        DAY,
        "21st day of June, 2021 = 2021-06-21",
    );
    check(
        "June the 5th, 2021, was",
        DAY,
        "June the 5th, 2021 = 2021-06-05",
    );
}

#[test]
fn weeks_and_weekends_of_a_day() {
    check(
        "over the weekend of 3-4 June he",
        DAY,
        "weekend of 3-4 June = 2023-06-03/2023-06-04",
    );
    check(
        "the week of 7 June he",
        DAY,
        "the week of 7 June = 2023-06-05/2023-06-11",
    );
}

#[test]
fn what_was_over_by_then_is_past() {
    check(
        "In November he went home; by December he was in a cell.",
        DAY,
        "November = 2022-11; December = 2022-12",
    );
    check(
        "The hearing, originally set for 2 June, was moved to 20 June.",
        DAY,
        "2 June = 2023-06-02; 20 June = 2023-06-20",
    );
    check("From 2017 onwards he", DAY, "2017 onwards = 2017/..");
    check("until well into March", DAY, "March = 2023-03");
}

#[test]
fn the_year_of_a_thing_gives_none_to_what_follows() {
    check(
        "The 2019 verdict was upheld on 2 June.",
        DAY,
        "2019 = 2019; 2 June = 2023-06-02",
    );
}

#[test]
fn two_whole_dates_in_figures_touch() {
    check(
        "06.05.2022-09.06.2022",
        DAY,
        "06.05.2022-09.06.2022 = 2022-05-06/2022-06-09",
    );
}
