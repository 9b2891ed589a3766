#![allow(clippy::unwrap_used)]
//! Whole tables, from the sample to the values.

use std::fmt::Write;

use kua_core::list::{Mapping, RowReading, RowValue, TableGuess};
use kua_core::reading::{CellKind, RowFault, TableCell, TableRow};
use proptest::prelude::*;

use super::{columns, row};

/// Makes rows of lines; cells are parted by `|`, a `^` alone is covered by the cell to its left.
fn rows(text: &str) -> Vec<TableRow> {
    let mut rows = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut cells: Vec<TableCell> = Vec::new();
        for (column, cell) in (1..).zip(line.split('|')) {
            match cell.trim() {
                "" => {}
                "^" => {
                    let kind = CellKind::CoveredBy {
                        row: number,
                        column: column - 1,
                    };
                    cells.push(TableCell {
                        kind,
                        ..TableCell::new(column, "")
                    });
                }
                text => cells.push(TableCell::new(column, text)),
            }
        }
        if !cells.is_empty() {
            rows.push(TableRow {
                sheet: 1,
                row: number,
                cells,
                ..TableRow::default()
            });
        }
    }
    rows
}

fn shown(guess: &TableGuess) -> Vec<String> {
    guess
        .tables
        .iter()
        .map(|table| {
            let mapping = &table.mapping;
            let mut shown = format!("{:?} {}", mapping.header, mapping.first);
            if let Some(last) = mapping.last {
                write!(shown, "-{last}").unwrap();
            }
            shown.push(':');
            for map in &mapping.columns {
                write!(shown, " {}={}", map.column, map.role.code()).unwrap();
            }
            shown
        })
        .collect()
}

fn check(text: &str, expected: &[&str]) {
    let guess = columns(&rows(text));
    assert_eq!(shown(&guess), expected, "{guess:#?}");
    for table in &guess.tables {
        assert_eq!(table.columns.len(), table.mapping.columns.len());
        assert!(
            table
                .columns
                .iter()
                .all(|column| !column.reasons.is_empty())
        );
    }
}

fn told(reading: &RowReading) -> Vec<String> {
    let values = reading.values.iter().map(|value| {
        let what = match &value.value {
            RowValue::Words => "words".to_owned(),
            RowValue::Place => "place".to_owned(),
            RowValue::Name { parts, script } => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| format!("{} {}", part.kind, part.text))
                    .collect();
                format!(
                    "{} [{}]",
                    parts.join(", "),
                    script.as_deref().unwrap_or("-")
                )
            }
            RowValue::Time { edtf, .. } => edtf.to_string(),
            RowValue::Count(number) => number.to_string(),
            RowValue::Number(number) => number.clone(),
            RowValue::Sex(code) => code.clone(),
            RowValue::Articles(articles) => articles
                .iter()
                .map(|article| article.normal.clone())
                .collect::<Vec<_>>()
                .join("; "),
            RowValue::Sentence(sentence) => format!("{:?}", sentence.years),
        };
        format!("{}: {what}", value.role.code())
    });
    let problems = reading
        .problems
        .iter()
        .map(|problem| format!("! {:?} {}", problem.column, problem.code.code()));
    values.chain(problems).collect()
}

fn read_all(text: &str) -> Vec<RowReading> {
    let rows = rows(text);
    let guess = columns(&rows);
    let mapping = &guess.tables.first().unwrap().mapping;
    rows.iter()
        .filter(|one| mapping.holds(one.sheet, one.row))
        .map(|one| row(mapping, one))
        .collect()
}

#[test]
fn tables_in_eight_languages_are_mapped() {
    check(
        "Список задержанных, 1 марта 2020 г.\n\n№ п/п|Ф.И.О.|Дата рождения|ИИН|Место содержания|Дата задержания|Статья|Срок\n1|Тасыбаев Ерлан Мратович|05.03.1974|740305300123|СИЗО № 18|12.11.2019|ст. 174 ч. 1|5 лет\n2|Лаптев Тимофей|31.12.1988||ИК-7|12.2019|ст. 405|3 года",
        &[
            "[3] 4: 1=number 2=full-name 3=birth 4=id-number 5=detention 6=arrest 7=article 8=sentence",
        ],
    );
    check(
        "序号|姓名|性别|出生日期|身份证号|关押地点|刑期\n1|吐尔逊·玉山|男|1958年6月2日|653101195806021234|喀什监狱|有期徒刑十五年\n2|古海尔妮莎|女|1963年11月||不详|10年",
        &["[1] 2: 1=number 2=full-name 3=sex 4=birth 5=id-number 6=detention 7=sentence"],
    );
    check(
        "ت/ر|ئىسىم-فامىلىسى|جىنسى|تۇغۇلغان ۋاقتى|تۇتۇلغان ۋاقتى|قاماق مۇددىتى\n1|مەمەتئىمىن سەلەي|ئەر|1968|2017-05-20|15 يىل\n2|نەفىسە مۇختار|ئايال|1985|2018-03|9 يىل",
        &["[1] 2: 1=number 2=full-name 3=sex 4=birth 5=arrest 6=sentence"],
    );
    check(
        "Аты-жөні|Туған күні|ЖСН|Ұсталған уақыты|Қамау орны|Дереккөз\nНұргүл Әбдікәрімқызы|07.03.1974|740307400123|2018-03|Шұғыл|жиені\nЕркін Дәуітұлы|1961||2018|Тарбағатай|",
        &["[1] 2: 1=full-name 2=birth 3=id-number 4=arrest 5=detention 6=source"],
    );
    check(
        "Аты-жөнү|Туулган жылы|Кармалган күнү|Берене|Мөөнөтү\nМирлан Орозалиев|1971|14.10.2020|264-берене|8 жыл\nСайрагүл Мамбеталиева|1986|15.10.2020||",
        &["[1] 2: 1=full-name 2=birth 3=arrest 4=article 5=sentence"],
    );
    check(
        "Name|Vorname|Geb.-Datum|Festgenommen am|Haftort|Strafmaß|Bemerkungen\nHajdukewitsch|Iryna|01.02.1979|04.10.2020|Homel|4 Jahre|Brief\nAsmalouski|Pawel|23.11.1991|13.09.2020|Wizebsk|18 Monate|",
        &["[1] 2: 1=family 2=given 3=birth 4=arrest 5=detention 6=sentence 7=remark"],
    );
    check(
        "Adı Soyadı|Doğum tarihi|Gözaltı tarihi|Cezaevi|Ceza süresi\nMert Oğuzer|12.08.1984|03.11.2016|Kandıra|6 yıl 3 ay\nDefne Yazgan|01.02.1990|15.07.2017|Sincan|2 yıl",
        &["[1] 2: 1=full-name 2=birth 3=arrest 4=detention 5=sentence"],
    );
    check(
        "name|date of birth|arrested|facility|remarks\nMamytova Nurzada|03/25/1977|11/02/2019|Colony 2|moved\nToktorov Ulanbek|07/13/1982|10/30/2019|Zhasyl|seen",
        &["[1] 2: 1=full-name 2=birth 3=arrest 4=detention 5=remark"],
    );
}

#[test]
fn several_tables_stand_on_one_sheet() {
    check(
        "Имя|Фамилия|Статус\nМира|Назриева|в колонии\n\nОсвобождённые\nФИО|Дата освобождения\nШульга Игорь|01.02.2021",
        &[
            "[1] 2-2: 1=given 2=family 3=status",
            "[5] 6: 1=full-name 2=release",
        ],
    );
    check(
        "ФИО|Дата ареста||ФИО|Дата ареста\nШульга Игорь|01.02.2021||Рябоконь Ксения|03.04.2021\nЛаптев Тимофей|05.02.2021||Назриева Мира|04.04.2021",
        &["[1] 2: 1=full-name 2=arrest", "[1] 2: 4=full-name 5=arrest"],
    );
}

#[test]
fn headers_have_one_row_or_two_or_none() {
    check(
        "ФИО|Дата|^|Место содержания\n|рождения|задержания|\nШульга Игорь|05.03.1974|01.02.2021|ИК-7\nЛаптев Тимофей|1988|05.02.2021|ИК-9",
        &["[1, 2] 3: 1=full-name 2=birth 3=arrest 4=detention"],
    );
    check(
        "1|Шульга Игорь|05.03.1974|м|5 лет\n2|Рябоконь Ксения|07.08.1981|ж|3 года\n3|Лаптев Тимофей|01.01.1990|м|условно",
        &["[] 1: 1=number 2=full-name 3=birth 4=sex 5=sentence"],
    );
    check(
        "ФИО|Год рождения|Статус\n1|2|3\nШульга Игорь|1974|жив",
        &["[1] 3: 1=full-name 2=birth 3=status"],
    );
    check("just|some\nwords|here\n", &[]);
    check("", &[]);
}

#[test]
fn what_stands_twice_gets_another_role() {
    check(
        "姓名|姓名（维文）|被捕时间|备注\n热依拉·吐尔逊|رەيىلە تۇرسۇن|2018年4月|\n伊力亚尔|ئىليار|2019年|家属",
        &["[1] 2: 1=full-name 2=other-script 3=arrest 4=remark"],
    );
}

#[test]
fn rows_say_what_they_say() {
    let found = read_all(
        "№|Ф.И.О.|Дата рождения|ИИН|Пол|Дата задержания|Статья|Срок|Возраст\n1|Тасыбаев Ерлан Мратович|05.03.1974|740305300123|м|12/11/2019|ст. 174 ч. 1 УК РК; ст. 256|5 лет|45\n2|Лаптев Тимофей|31.04.1988|880715300321|ж|осенью|нет|условно|\n|г. Алматы\n3||нет данных\nИтого:|2\n№|Ф.И.О.|Дата рождения|ИИН|Пол|Дата задержания|Статья|Срок|Возраст",
    );
    let kinds: Vec<&str> = found.iter().map(|reading| reading.kind.code()).collect();
    assert_eq!(
        kinds,
        ["entry", "entry", "entry", "entry", "total", "header"],
    );
    assert_eq!(
        told(&found[0]),
        [
            "number: words",
            "full-name: family Тасыбаев, given Ерлан, patronymic Мратович [Cyrl]",
            "birth: 1974-03-05",
            "id-number: 740305300123",
            "sex: male",
            "arrest: 2019-11-12",
            "article: 174 (1); 256",
            "sentence: Some(Years(5.0))",
            "age: 45",
            "! Some(4) check-digit",
            "! Some(6) ambiguous-date",
        ]
    );
    assert_eq!(
        told(&found[1])[2..],
        [
            "birth: words",
            "id-number: 880715300321",
            "sex: female",
            "arrest: words",
            "article: words",
            "sentence: words",
            "! Some(3) no-such-day",
            "! Some(4) check-digit",
            "! Some(6) unread-date",
            "! Some(8) unread-sentence",
            "! Some(4) number-contradicts",
        ]
    );
    assert_eq!(
        told(&found[3]),
        ["number: words", "birth: words", "! Some(2) no-name"]
    );
}

#[test]
fn sums_are_nobody_and_whoever_is_called_alike_is_somebody() {
    let kinds = |last: &str| -> Vec<&str> {
        let table =
            format!("No|Full name|Date of birth|Status\n1|Nurlan Testbay|1974|held\n{last}");
        let found = read_all(&table);
        found.iter().skip(1).map(|row| row.kind.code()).collect()
    };
    for sum in [
        "Total|25",
        "Total: 25",
        "|Total number: 25 persons",
        "|Subtotal||12",
        "|Итого:|25 чел.",
        "Всего|25|12 женщин",
        "|Подытог|3",
        "|Барлығы: 25 адам",
        "|Қорытынды|25",
        "بارلىعى|25",
        "جەمئىي|25",
        "合计|25",
        "|合计25人",
        "Summe|25",
        "|Genel toplam|25",
    ] {
        assert_eq!(kinds(sum), ["total"], "{sum}");
    }
    for person in [
        "2|Sum Testlok|02.04.1999|held",
        "2|Sum Testlok||held",
        "2|Totalya Testbay|1999|",
    ] {
        assert_eq!(kinds(person), ["entry"], "{person}");
    }
}

#[test]
fn faults_of_the_file_are_problems_of_the_row() {
    let sample = rows("ФИО|Статус|Место\nШульга Игорь|жив|ИК-7\n");
    let mapping = columns(&sample).tables.remove(0).mapping;
    let kind = |column, kind| TableCell {
        kind,
        ..TableCell::new(column, "#N/A")
    };
    let broken = TableRow {
        sheet: 1,
        row: 9,
        cells: vec![
            kind(1, CellKind::Uncomputed),
            kind(2, CellKind::Fault),
            TableCell {
                text: String::new(),
                ..kind(3, CellKind::CoveredBy { row: 8, column: 3 })
            },
        ],
        faults: vec![RowFault::StrayQuote],
        ..TableRow::default()
    };
    assert_eq!(
        told(&row(&mapping, &broken)),
        [
            "! Some(1) uncomputed",
            "! Some(2) fault",
            "! Some(3) merged",
            "! Some(1) no-name",
            "! None stray-quote",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_table_makes_it_panic(cells in proptest::collection::vec("\\PC{0,12}|ФИО|Дата|[0-9./]{0,10}|\\^", 0..40), width in 1..6_usize) {
        let lines: Vec<String> = cells.chunks(width).map(|line| line.join("|")).collect();
        let rows = rows(&lines.join("\n"));
        let guess = columns(&rows);
        for table in &guess.tables {
            for one in &rows {
                let reading = row(&table.mapping, one);
                prop_assert_eq!(reading.row, one.row);
            }
        }
        let empty = Mapping::default();
        for one in &rows {
            row(&empty, one);
        }
    }
}
