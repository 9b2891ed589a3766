//! Lists at the desk: preview, mapping, taking in, persons of rows, taking back.

use std::collections::BTreeMap;
use std::io::Read;

use axum::http::StatusCode;
use kua_core::KeyId;
use kua_core::access::{Actor, Role};
use kua_core::list::{
    ColumnGuess, ColumnMap, ColumnReason, ColumnRole, GuessedTable, Mapping, ProblemCode,
    ReasonCode, RowProblem, RowReading, RowValue, TableGuess, ValueKind,
};
use kua_core::reading::{ReadFailure, Reading, Sheet, TableCell, TableRow, TableSheet, Task};
use kua_core::tools::TakeRows;
use kua_testkit::MemoryVault;

use crate::desk::{TestDesk, between};
use crate::html;

/// Reads cells between tabs.
pub(crate) fn read_rows(
    task: Task,
    mut bytes: Box<dyn Read + Send>,
    mut take: Box<dyn TakeRows>,
) -> Result<Reading, ReadFailure> {
    let Task::Rows { first, limit, .. } = task else {
        return Err(ReadFailure::NothingThere);
    };
    let mut content = String::new();
    bytes.read_to_string(&mut content).unwrap();
    let sheet = Sheet {
        name: "Sheet <one>".into(),
        hidden: false,
    };
    let sheet = TableSheet {
        number: 1,
        sheet,
        hidden_columns: vec![],
    };
    take.sheet(sheet).unwrap();
    let wanted = (1..)
        .zip(content.lines())
        .skip_while(|(row, _)| *row < first.max(1));
    for (row, line) in wanted.take(usize::try_from(limit.unwrap_or(u64::MAX)).unwrap()) {
        let cells = (1..)
            .zip(line.split('\t'))
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| TableCell::new(column, text))
            .collect();
        let row = TableRow {
            sheet: 1,
            row,
            cells,
            ..TableRow::default()
        };
        if take.row(row).is_err() {
            return Err(ReadFailure::NothingThere);
        }
    }
    Ok(Reading::of("text/tab-separated-values", "UTF-8"))
}

/// Takes the first row for a header whose words are codes of roles.
pub(crate) fn guess(sample: &[TableRow]) -> TableGuess {
    let Some(header) = sample.first().filter(|row| row.cells.len() > 1) else {
        return TableGuess::default();
    };
    let mut columns = Vec::new();
    let mut guesses = Vec::new();
    for cell in &header.cells {
        columns.push(ColumnMap {
            column: cell.column,
            header: cell.text.clone(),
            role: ColumnRole::from_code(&cell.text).unwrap_or_default(),
            ..ColumnMap::default()
        });
        let reason = ColumnReason::new(ReasonCode::HeaderSays).with("header", &cell.text);
        guesses.push(ColumnGuess {
            column: cell.column,
            certainty: 90,
            reasons: vec![reason],
            others: vec![],
        });
    }
    let mapping = Mapping {
        version: Mapping::VERSION,
        sheet: 1,
        header: vec![1],
        first: 2,
        last: None,
        columns,
    };
    TableGuess {
        tables: vec![GuessedTable {
            mapping,
            columns: guesses,
            title: vec![],
            certainty: 90,
        }],
    }
}

/// Reads times as EDTF; what is none is a problem.
pub(crate) fn read_row(mapping: &Mapping, row: &TableRow) -> RowReading {
    let mut reading = RowReading::as_written(mapping, row);
    for value in &mut reading.values {
        if value.role.value_kind() != ValueKind::Time {
            continue;
        }
        match value.written.parse() {
            Ok(edtf) => {
                value.value = RowValue::Time {
                    edtf,
                    alternatives: vec![],
                };
            }
            Err(_) => {
                let problem = RowProblem::new(Some(value.column), ProblemCode::UnreadDate);
                reading.problems.push(problem);
            }
        }
    }
    reading
}

const TABLE: &str = "full-name\tbirth\tid-number\tarrest\tdetention\tarticle\tsentence
ئۆتكۈرجان بەلقىز\t1970\t770101300111\t2018-03-04\tQorgantal <b>\t174\t5 years
Мырзабай Көктал\tnever\t\t2018-04\tQorgantal\t\t
=Zilola Ortiqcha\t1991-02-03\t910203400222\t\t\t\t
";

/// The fields of the form of a preview, as it stands in the page.
fn fields(page: &str) -> BTreeMap<String, String> {
    let form = between(page, "class=\"mapping\">", "</form>");
    let mut fields = BTreeMap::new();
    for tag in form.split("<input ").skip(1) {
        let tag = tag.split('>').next().unwrap();
        let attribute = |name: &str| {
            let (_, rest) = tag.split_once(&format!("{name}=\""))?;
            Some(rest.split('"').next().unwrap().to_owned())
        };
        let checkbox = attribute("type").as_deref() == Some("checkbox");
        if let Some(name) = attribute("name")
            && (!checkbox || tag.contains(" checked"))
        {
            fields.insert(name, attribute("value").unwrap_or_default());
        }
    }
    for select in form.split("<select ").skip(1) {
        let (head, rest) = select.split_once('>').unwrap();
        let name = between(head, "name=\"", "\"").to_owned();
        let options = rest.split("</select>").next().unwrap();
        let chosen = options
            .split("<option value=\"")
            .skip(1)
            .find(|option| option.split('>').next().unwrap().contains("selected"));
        let value = chosen.map(|option| option.split('"').next().unwrap());
        fields.insert(name, value.unwrap_or_default().to_owned());
    }
    fields.remove("token");
    fields
}

async fn send(desk: &TestDesk, path: &str, fields: &BTreeMap<String, String>) -> String {
    let pairs: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let answer = desk.post(path, &pairs).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

/// Takes the table in and returns the page of the list.
async fn taken(desk: &TestDesk) -> String {
    let document = desk.add("people.tsv", TABLE).await;
    taken_of(desk, &document).await
}

/// Takes the table of a document in and returns the page of the list.
async fn taken_of(desk: &TestDesk, document: &str) -> String {
    let path = format!("/documents/{document}/list");
    let page = desk.get(&path).await.body;
    let mut form = fields(&page);
    form.insert("act".into(), "take".into());
    form.insert("name".into(), "Spring & <list>".into());
    let progress = send(desk, &path, &form).await;
    for _ in 0..2_000 {
        let answer = desk.get(&progress).await;
        if answer.status == StatusCode::SEE_OTHER {
            return answer.header("location").to_owned();
        }
        html::check(&answer.body);
        tokio::task::yield_now().await;
    }
    panic!("the list was never there");
}

fn undo(page: &str) -> String {
    between(page, "name=\"act\" value=\"", "\"").to_owned()
}

#[tokio::test]
async fn a_table_is_previewed_corrected_and_kept_as_a_template() {
    let desk = TestDesk::open().await;
    let document = desk.add("people.tsv", TABLE).await;
    let shown = desk.get(&format!("/documents/{document}")).await.body;
    assert!(shown.contains(&format!("href=\"/documents/{document}/list\"")));
    let path = format!("/documents/{document}/list");
    let page = desk.get(&path).await.body;
    html::check(&page);
    for words in [
        "the header says so: full-name",
        "no date could be read",
        "Sheet &#60;one&#62;",
        "ئۆتكۈرجان",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let mut form = fields(&page);
    assert_eq!(form["c2"], "birth");
    assert!(form.contains_key("s3") && !form.contains_key("s1"));
    form.insert("c2".into(), "remark".into());
    form.insert("act".into(), "preview".into());
    let again = send(&desk, &path, &form).await;
    let page = desk.get(&again).await.body;
    html::check(&page);
    assert!(!page.contains("no date could be read"));
    let mut form = fields(&page);
    assert_eq!(form["c2"], "remark");
    form.insert("act".into(), "save".into());
    form.insert("save-as".into(), "My <columns>".into());
    let saved = send(&desk, &path, &form).await;
    html::check(&desk.get(&saved).await.body);
    let other = desk.add("other.tsv", &TABLE.replace("1970", "1971")).await;
    let page = desk.get(&format!("/documents/{other}/list")).await.body;
    html::check(&page);
    assert!(page.contains("My &#60;columns&#62;"), "{page}");
    assert_eq!(fields(&page)["c2"], "remark");
    let forget = [("act", "forget"), ("template", "My <columns>")];
    desk.post(&path, &forget).await;
    let page = desk.get(&format!("/documents/{other}/list")).await.body;
    assert!(!page.contains("My &#60;columns&#62;"));
}

#[tokio::test]
async fn rows_become_persons_are_rejected_and_undone() {
    let desk = TestDesk::open().await;
    let list = taken(&desk).await;
    let page = desk.get(&list).await.body;
    html::check(&page);
    for words in [
        "Spring &#38; &#60;list&#62;",
        "3 rows",
        "<bdi>ئۆتكۈرجان بەلقىز</bdi>",
        "no date could be read",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let found = desk
        .get(&format!("{list}?q=qorgantal&state=open"))
        .await
        .body;
    html::check(&found);
    assert!(found.contains("2 rows") && !found.contains("Ortiqcha"));
    let row = desk.get(&format!("{list}/rows/2")).await.body;
    html::check(&row);
    for words in ["What would be made of it", "Day of arrest", "Make a person"] {
        assert!(row.contains(words), "{words}");
    }
    desk.post(&format!("{list}/rows/2"), &[("act", "make")])
        .await;
    let row = desk.get(&format!("{list}/rows/2")).await.body;
    html::check(&row);
    assert!(row.contains("A person was made of this row"));
    let person = desk.records("person").await.remove(0);
    let shown = desk.get(&format!("/records/{person}")).await.body;
    html::check(&shown);
    for words in [
        "Row of the list",
        "<mark>1970</mark>",
        "<bdi>birth</bdi>",
        &format!("{list}/rows/2#column-2"),
    ] {
        assert!(shown.contains(words), "{words}");
    }
    let json = desk.json(&format!("/records/{person}.json")).await;
    assert!(json.to_string().contains("\"row\":2"));
    desk.post("/undo", &[("act", &undo(&row))]).await;
    assert!(desk.records("person").await.is_empty());
    desk.post(
        &format!("{list}/rows/3"),
        &[("act", "reject"), ("reason", "nobody")],
    )
    .await;
    let page = desk.get(&format!("{list}?state=rejected")).await.body;
    assert!(page.contains("Көктал") && page.contains("1 row"));
}

#[tokio::test]
async fn many_rows_are_shown_before_persons_are_made_of_them() {
    let desk = TestDesk::open().await;
    let list = taken(&desk).await;
    let page = desk.get(&format!("{list}/make?row=2&row=4")).await.body;
    html::check(&page);
    assert!(page.contains("2 persons") && page.contains("3 events"));
    assert!(desk.records("person").await.is_empty());
    let rows = [("act", "make"), ("row", "2"), ("row", "4")];
    let answer = desk.post(&format!("{list}/make"), &rows).await;
    assert_eq!(answer.header("location"), list);
    let page = desk.get(&list).await.body;
    html::check(&page);
    assert!(page.contains("Made 2 persons"));
    assert_eq!(desk.records("person").await.len(), 2);
    desk.post("/undo", &[("act", &undo(&page))]).await;
    assert!(desk.records("person").await.is_empty());
}

#[tokio::test]
async fn what_did_not_parse_is_a_page_and_a_table() {
    let desk = TestDesk::open().await;
    let list = taken(&desk).await;
    let page = desk.get(&format!("{list}/report/problems")).await.body;
    html::check(&page);
    assert!(page.contains("never") && page.contains("no date could be read"));
    let csv = desk.get(&format!("{list}/report/problems.csv")).await.body;
    assert!(csv.contains("\"1\",\"3\",\"B\",\"birth\",\"never\",\"no date could be read\""));
    let csv = desk.get(&format!("{list}.csv")).await.body;
    assert!(csv.contains("\"'=Zilola Ortiqcha\""), "no formula leaves");
    let json = desk.json(&format!("{list}.json")).await;
    assert_eq!(json["total"], 3);
    assert_eq!(json["rows"][0]["cells"][1]["written"], "1970");
}

#[tokio::test]
async fn rows_tables_and_json_are_as_closed_as_the_document() {
    for (access, is_seen) in [("sealed", false), ("team", true)] {
        let vault = MemoryVault::new(Role::Keeper);
        let key = KeyId::from_bytes([2; 16]);
        let other = vault.opened_by(Actor::new(key, Role::Keeper, []));
        let other = TestDesk::open_on(other).await;
        let own = TestDesk::open_on(vault).await;
        let file: [(&str, &[u8]); 1] = [("people.tsv", TABLE.as_bytes())];
        let answer = own.import(&own.token, &[("access", access)], &file).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let document = own.records("document").await.remove(0);
        let list = taken_of(&own, &document).await;
        for path in [
            list.clone(),
            format!("{list}.csv"),
            format!("{list}.json"),
            format!("{list}?q=qorgantal"),
            format!("{list}?sort=name&problem=any"),
            format!("{list}/rows/3"),
            format!("{list}/rows/3.json"),
            format!("{list}/make?row=3"),
            format!("{list}/report/problems"),
            format!("{list}/report/problems.csv"),
            format!("{list}/report/problems.json"),
            "/lists/list".to_owned(),
        ] {
            let mine = own.get(&path).await;
            assert_eq!(mine.status, StatusCode::OK, "{path}");
            let theirs = other.get(&path).await;
            let (is_there, shows) = (
                theirs.status == StatusCode::OK,
                ["Көктал", "never", "Spring"]
                    .iter()
                    .any(|words| theirs.body.contains(words)),
            );
            let is_open = is_seen || path == "/lists/list";
            assert_eq!((is_there, shows), (is_open, is_seen), "{access} {path}");
        }
    }
}

#[tokio::test]
async fn a_list_is_taken_back_and_persons_say_so() {
    let desk = TestDesk::open().await;
    let list = taken(&desk).await;
    desk.post(&format!("{list}/rows/2"), &[("act", "make")])
        .await;
    let person = desk.records("person").await.remove(0);
    desk.post(&list, &[("act", "remove")]).await;
    let page = desk.get(&list).await.body;
    assert!(page.contains("Көктал"), "nobody said that they are sure");
    desk.post(&list, &[("act", "remove"), ("sure", "yes")])
        .await;
    let page = desk.get(&list).await.body;
    html::check(&page);
    assert!(page.contains("This list was taken back") && !page.contains("Көктал"));
    assert!(desk.records("list").await.is_empty());
    assert_eq!(
        desk.get(&format!("{list}/rows/3")).await.status,
        StatusCode::NOT_FOUND
    );
    let shown = desk.get(&format!("/records/{person}")).await.body;
    html::check(&shown);
    assert!(shown.contains("this source was taken back"));
    assert!(!shown.contains("<mark>1970</mark>"));
    desk.post("/undo", &[("act", &undo(&page))]).await;
    let page = desk.get(&list).await.body;
    html::check(&page);
    assert!(page.contains("Көктал") && page.contains("1 became a person"));
    desk.post(&list, &[("act", "remove"), ("sure", "yes")])
        .await;
    desk.post(&list, &[("act", "restore")]).await;
    assert!(desk.get(&list).await.body.contains("Көктал"));
}

#[tokio::test]
async fn what_is_not_there_and_what_may_not_be_done_is_refused() {
    let desk = TestDesk::open().await;
    let list = taken(&desk).await;
    let nothing = "/list/00000000-0000-4000-8000-000000000000";
    for path in [
        nothing.to_owned(),
        format!("{nothing}/rows/1"),
        format!("{nothing}/make?row=1"),
        format!("{nothing}/report/problems"),
        format!("{list}/rows/99"),
        format!("{list}/report/anything"),
        "/list-progress/anything".to_owned(),
    ] {
        let answer = desk.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let reader = TestDesk::open_as(Role::Reader).await;
    assert_eq!(reader.get(&list).await.status, StatusCode::NOT_FOUND);
}
