//! Lists: previewed, taken in, made persons of, taken back; and who sees what of them.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;

use kua_app::{
    House, Kind, ListOrigin, ListView, Origin, PreviewWish, RowsWish, describe, row_record,
};
use kua_core::access::{Access, Actor, Role, whole_record};
use kua_core::list::{
    ColumnGuess, ColumnMap, ColumnReason, ColumnRole, GuessedTable, Mapping, ProblemCode,
    ReasonCode, RowKind, RowProblem, RowReading, RowValue, TableGuess,
};
use kua_core::passage::Place;
use kua_core::ports::{ProposalState, RowOrder, Window};
use kua_core::reading::{
    LimitName, ReadFailure, ReadLimits, ReadRequest, Reading, Sheet, TableCell, TableRow,
    TableSheet, Task,
};
use kua_core::tools::{ReadAnswer, Reader, TakeMembers, TakeRows};
use kua_core::{KeyId, RecordId};
use kua_locales::Locale;
use kua_testkit::MemoryVault;

use crate::world::{PlainReader, all, house, house_on, house_with, only};

/// Reads cells between tabs; a line `BREAK` breaks off.
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
    let failed = |error: std::io::Error| ReadFailure::Source {
        reason: error.kind().to_string(),
    };
    take.sheet(TableSheet {
        number: 1,
        sheet: Sheet {
            name: "one".into(),
            hidden: false,
        },
        hidden_columns: vec![],
    })
    .map_err(failed)?;
    let lines = (1..).zip(content.lines());
    let wanted = lines.skip_while(|(row, _)| *row < first.max(1));
    for (row, line) in wanted.take(usize::try_from(limit.unwrap_or(u64::MAX)).unwrap()) {
        if line == "BREAK" {
            return Err(ReadFailure::Empty);
        }
        let cells = (1..)
            .zip(line.split('\t'))
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| TableCell::new(column, text))
            .collect();
        take.row(TableRow {
            sheet: 1,
            row,
            cells,
            ..TableRow::default()
        })
        .map_err(failed)?;
    }
    Ok(Reading::of("text/tab-separated-values", "UTF-8"))
}

/// Takes the first row for a header whose words are codes of roles.
pub(crate) fn guess(sample: &[TableRow]) -> TableGuess {
    let Some(header) = sample.first().filter(|row| row.cells.len() > 1) else {
        return TableGuess::default();
    };
    let columns: Vec<ColumnMap> = header
        .cells
        .iter()
        .map(|cell| ColumnMap {
            column: cell.column,
            header: cell.text.clone(),
            role: ColumnRole::from_code(&cell.text).unwrap_or_default(),
            ..ColumnMap::default()
        })
        .collect();
    let guessed = columns.iter().map(|map| ColumnGuess {
        column: map.column,
        certainty: 90,
        reasons: vec![ColumnReason::new(ReasonCode::HeaderSays)],
        others: vec![],
    });
    TableGuess {
        tables: vec![GuessedTable {
            columns: guessed.collect(),
            mapping: Mapping {
                version: Mapping::VERSION,
                sheet: 1,
                header: vec![1],
                first: 2,
                last: None,
                columns,
            },
            title: vec![],
            certainty: 90,
        }],
    }
}

/// Reads times as EDTF; what is none is a problem.
pub(crate) fn read_row(mapping: &Mapping, row: &TableRow) -> RowReading {
    let mut reading = RowReading::as_written(mapping, row);
    if row.text(1) == "Total" {
        reading.kind = RowKind::Total;
        reading.values.clear();
        return reading;
    }
    for value in &mut reading.values {
        if value.role.value_kind() == kua_core::list::ValueKind::Time {
            match value.written.parse() {
                Ok(edtf) => {
                    value.value = RowValue::Time {
                        edtf,
                        alternatives: vec![],
                    }
                }
                Err(_) => reading
                    .problems
                    .push(RowProblem::new(Some(value.column), ProblemCode::UnreadDate)),
            }
        }
    }
    reading
}

const TABLE: &str = "full-name\tbirth\tid-number\tarrest\tdetention\tarticle\tsentence\trelative
Ötkürjan Belqiz\t1970\t770101300111\t2018-03-04\tQorgantal\t174\t5 years\tmother Zilaiqiz
Мырзабай Көктал\tnever\t\t2018-04\tQorgantal\t\t\t
\t1980
Zilola Ortiqcha\t1991-02-03\t910203400222\t\t\t\t\tson
";

async fn document_of(house: &House, table: &str, access: Access) -> RecordId {
    let bytes = table.as_bytes().to_vec();
    let origin = Origin {
        name: Some("people.tsv".into()),
        access: Some(access),
        ..Origin::default()
    };
    let added = house
        .add_document(origin, || Ok(Box::new(std::io::Cursor::new(bytes.clone()))))
        .await
        .unwrap_or_else(|problem| panic!("{problem:?}"));
    added.document.into()
}

async fn origin(house: &House, document: RecordId) -> ListOrigin {
    let wish = PreviewWish::default();
    let (_, preview) = house.preview_list(document, wish).await.unwrap();
    ListOrigin {
        mapping: preview.mapping,
        name: Some("Spring list".into()),
        ..ListOrigin::default()
    }
}

async fn taken(house: &House, table: &str, access: Access) -> ListView {
    let document = document_of(house, table, access).await;
    let origin = origin(house, document).await;
    let taken = house.take_list(document, origin, |_| ()).await;
    let taken = taken.unwrap_or_else(|problem| panic!("{problem:?}"));
    house.list_view(taken.list).await.unwrap()
}

async fn numbers(house: &House, view: &ListView, wish: &RowsWish) -> Vec<u64> {
    let page = house.list_rows(view, wish).await.unwrap();
    page.rows.iter().map(|row| row.row).collect()
}

fn everything() -> RowsWish {
    RowsWish::all(Window::first(100))
}

#[tokio::test]
async fn a_preview_shows_tables_reasons_and_first_rows_and_keeps_nothing() {
    let house = house();
    let document = document_of(&house, TABLE, Access::Team).await;
    let before = house.vault().projection_digest().await.unwrap();
    let wish = PreviewWish::default();
    let (_, mut preview) = house.preview_list(document, wish).await.unwrap();
    assert_eq!((preview.tables.len(), preview.rows.len()), (1, 4));
    let reasons = &preview.guess(1).unwrap().reasons;
    assert_eq!(reasons[0].code, ReasonCode::HeaderSays);
    assert!(preview.sealed.contains(&3) && preview.sealed.contains(&8));
    assert_eq!(preview.rows[1].reading.problems.len(), 1);
    assert_eq!(preview.header[0].text(1), "full-name");
    // A person says that the second column is something else.
    preview.mapping.columns[1].role = ColumnRole::Remark;
    let wish = PreviewWish {
        mapping: Some(preview.mapping),
        ..PreviewWish::default()
    };
    let (_, again) = house.preview_list(document, wish).await.unwrap();
    assert!(again.guess(2).is_none(), "the reason was for another role");
    assert_eq!(again.rows[1].reading.problems.len(), 0);
    assert_eq!(house.vault().projection_digest().await.unwrap(), before);
}

#[tokio::test]
async fn a_list_is_one_record_and_its_rows_are_no_statements() {
    let house = house();
    let document = document_of(&house, TABLE, Access::Team).await;
    let origin = origin(&house, document).await;
    let tried = house.try_list(document, origin.clone(), |_| ()).await;
    assert_eq!(tried.ok().map(|tried| tried.rows), Some(4));
    assert!(house.list_views().await.unwrap().is_empty());
    let before = house.start().await.unwrap().counts.statements;
    let taken = house.take_list(document, origin.clone(), |_| ()).await;
    let taken = taken.ok().unwrap();
    assert_eq!((taken.rows, taken.troubled), (4, 1));
    let after = house.start().await.unwrap().counts.statements;
    assert!(after - before < 20, "nothing of a row stands in the log");
    let list = only(&house, "list").await;
    assert_eq!((list.id, list.label.as_str()), (taken.list, "Spring list"));
    let view = house.list_view(taken.list).await.unwrap();
    assert_eq!((view.state.rows, view.stated_rows), (4, 4));
    assert!(view.is_same() && !view.is_removed());
    assert_eq!(view.state.problems, [("unread-date".to_owned(), 1)]);
    let twice = house.take_list(document, origin, |_| ()).await;
    assert_eq!(twice.err().unwrap().kind, Kind::WrongInput);
}

#[tokio::test]
async fn rows_are_sorted_filtered_and_shown_as_written() {
    let house = house();
    let view = taken(&house, TABLE, Access::Team).await;
    assert_eq!(numbers(&house, &view, &everything()).await, [2, 3, 4, 5]);
    let wish = |text: &str| RowsWish {
        text: text.into(),
        ..everything()
    };
    assert_eq!(numbers(&house, &view, &wish("qorgantal")).await, [2, 3]);
    assert_eq!(numbers(&house, &view, &wish("ÖTKÜR*")).await, [2]);
    assert_eq!(
        numbers(&house, &view, &wish("zilaiqiz")).await,
        [] as [u64; 0],
        "sealed columns are not searched"
    );
    let troubled = RowsWish {
        problem: Some(kua_core::ports::RowProblem::Any),
        ..everything()
    };
    assert_eq!(numbers(&house, &view, &troubled).await, [3]);
    let by_day = RowsWish {
        order: RowOrder::Day,
        ..everything()
    };
    assert_eq!(numbers(&house, &view, &by_day).await, [2, 4, 5, 3]);
    let row = house.list_row(&view, 2).await.unwrap();
    assert_eq!(row.name(), "Ötkürjan Belqiz");
    assert_eq!(row.words(Some(3)).as_deref(), Some("770101300111"));
    assert!(matches!(
        row.column(2).value.unwrap().value,
        RowValue::Time { .. }
    ));
    assert!(house.list_row(&view, 90).await.is_err());
}

#[tokio::test]
async fn a_person_and_events_are_made_of_a_row_with_its_cells() {
    let house = house();
    let view = taken(&house, TABLE, Access::Team).await;
    let shown = house.would_be(&view, &[2, 4]).await.unwrap();
    assert!(
        shown[0].is_ready && !shown[1].is_ready,
        "row 4 names nobody"
    );
    assert!(shown[0].drafted.len() > 6);
    let made = house.make_people(&view, &[2, 3], None).await.unwrap();
    assert_eq!((made.people.len(), made.judgements.len()), (2, 2));
    assert_eq!(all(&house, "person").await.len(), 2);
    assert_eq!(only(&house, "place").await.label, "Qorgantal");
    let classes: Vec<_> = all(&house, "event").await;
    let mut classes: Vec<String> = classes.into_iter().filter_map(|row| row.class).collect();
    classes.sort();
    assert_eq!(
        classes,
        ["arrest", "arrest", "detention", "detention", "sentence"]
    );
    let person = house.entity(made.people[0].1).await.unwrap();
    assert_eq!(person.row.label, "Ötkürjan Belqiz");
    for (property, access) in [
        ("birth", Access::Team),
        ("id-number", Access::Sealed),
        ("relative", Access::Sealed),
    ] {
        let view = person
            .properties
            .iter()
            .find(|view| view.property == property);
        let payload = &view.unwrap().held[0].sources[0].statement.payload;
        assert_eq!(payload.access, access, "{property}");
    }
    let birth = person
        .history
        .iter()
        .find(|source| source.statement.payload.property == "birth");
    let passages = &birth.unwrap().statement.payload.passages;
    let Place::Row(place) = &passages[0].place else {
        panic!("a place in a list");
    };
    assert_eq!(
        (place.list, place.row, place.column),
        (view.list, 2, Some(2))
    );
    let words = house.row_words(passages.iter()).await.unwrap();
    let words = &words[&(view.list, 2, Some(2))];
    assert_eq!(
        (words.exact.as_deref(), words.column.as_str()),
        (Some("1970"), "birth")
    );
    let state = |row| {
        let (house, view) = (house.clone(), view.clone());
        async move { house.list_row(&view, row).await.unwrap().state }
    };
    assert_eq!(state(2).await, ProposalState::Accepted);
    let again = house.make_people(&view, &[2], None).await;
    assert_eq!(again.err().unwrap().kind, Kind::Decided);
    house.withdraw(&made.judgements, None).await.unwrap();
    assert_eq!(state(2).await, ProposalState::Open);
    assert!(all(&house, "person").await.is_empty());
    let rejected = house.reject_rows(&view, &[4], Some("nobody".into())).await;
    assert_eq!(state(4).await, ProposalState::Rejected);
    let view = house.list_view(view.list).await.unwrap();
    assert_eq!(
        (view.state.accepted, view.state.rejected, view.open()),
        (0, 1, 3)
    );
    house.withdraw(&rejected.unwrap(), None).await.unwrap();
    assert_eq!(state(4).await, ProposalState::Open);
}

#[tokio::test]
async fn a_row_of_sums_is_kept_and_reported_and_nobody() {
    let house = house();
    let table = "full-name\tbirth\tarrest\nOlmos\t1960\t2018-03\nTotal\t1\t2018\n";
    let view = taken(&house, table, Access::Team).await;
    assert_eq!(view.state.rows, 2, "it is kept");
    assert_eq!(view.state.problems, [("row-total".to_owned(), 1)]);
    let row = house.list_row(&view, 3).await.unwrap();
    assert!(!row.is_somebody());
    assert_eq!(row.words(None).as_deref(), Some("Total | 1 | 2018"));
    assert_eq!((row.name().as_str(), row.values.len()), ("", 0));
    let shown = house.would_be(&view, &[2, 3]).await.unwrap();
    assert!(shown[0].is_ready && !shown[1].is_ready);
    assert!(shown[1].drafted.is_empty() && shown[1].doubles.is_empty());
    let refused = house.make_people(&view, &[2, 3], None).await;
    assert_eq!(refused.err().unwrap().kind, Kind::WrongInput);
    assert!(all(&house, "person").await.is_empty(), "one act or none");
    let made = house.make_people(&view, &[2], None).await.unwrap();
    let joined = house.make_people(&view, &[3], Some(made.people[0].1)).await;
    assert_eq!(joined.err().unwrap().kind, Kind::WrongInput);
}

/// Reads rows, notes what they may cost, and lets others go first before and after.
#[derive(Default)]
struct Slow(std::sync::Mutex<Vec<ReadLimits>>);

impl Reader for Slow {
    fn read(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        PlainReader.read(request, bytes)
    }

    fn unpack(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        PlainReader.unpack(request, bytes, take)
    }

    fn rows(
        &self,
        request: ReadRequest,
        bytes: Box<dyn Read + Send>,
        take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        self.0.lock().unwrap().push(request.limits);
        Box::pin(async move {
            let others = async || {
                for _ in 0..500 {
                    tokio::task::yield_now().await;
                }
            };
            others().await;
            let reading = PlainReader.rows(request, bytes, take).await;
            others().await;
            reading
        })
    }

    fn version(&self) -> &str {
        PlainReader.version()
    }
}

fn slow_house() -> House {
    let vault = Arc::new(MemoryVault::new(Role::Keeper));
    house_with(vault, Arc::new(Slow::default()))
}

#[tokio::test]
async fn limits_that_the_keeper_raised_hold_for_rows_too() {
    let reader = Arc::new(Slow::default());
    let vault = Arc::new(MemoryVault::new(Role::Keeper));
    let house = house_with(vault, reader.clone());
    let asked = || std::mem::take(&mut *reader.0.lock().unwrap());
    let document = document_of(&house, TABLE, Access::Team).await;
    let usual = ReadLimits::default();
    let set = |pairs: &[(LimitName, u64)]| pairs.iter().copied().collect::<kua_app::Limits>();
    let gibibyte = 1024 * 1024 * 1024;
    let of_all = set(&[(LimitName::MemoryBytes, 2 * gibibyte)]);
    house.set_limits(None, &of_all).await.unwrap();
    let of_one = set(&[
        (LimitName::Seconds, 60),
        (LimitName::UnpackedBytes, 9 * gibibyte),
        (LimitName::OriginalBytes, gibibyte),
    ]);
    house.set_limits(Some(document), &of_one).await.unwrap();
    let raised = usual.with(&of_all).with(&of_one);
    let of_rows = ReadLimits {
        seconds: 7_200,
        ..raised
    };
    asked();
    let origin = origin(&house, document).await;
    assert_eq!(asked(), [raised], "the preview");
    house
        .try_list(document, origin.clone(), |_| ())
        .await
        .ok()
        .unwrap();
    assert_eq!(asked(), [of_rows], "the trial");
    let taken = house.take_list(document, origin.clone(), |_| ()).await;
    assert_eq!(asked(), [of_rows], "the list");
    house.rebuild(|_, _| ()).await.unwrap();
    assert_eq!(asked(), [of_rows], "the rows made anew");
    assert_eq!(taken.ok().unwrap().rows, 4);
    let bytes = Box::new(std::io::Cursor::new(TABLE.as_bytes().to_vec()));
    house
        .try_list_file(None, bytes, &origin, |_| ())
        .await
        .ok()
        .unwrap();
    let of_any = ReadLimits {
        seconds: 3_600,
        ..usual.with(&of_all)
    };
    assert_eq!(asked(), [of_any], "a file that is in no document");
}

#[tokio::test]
async fn rows_are_not_doubled_by_two_who_fill_at_once() {
    let house = slow_house();
    let one = taken(&house, TABLE, Access::Team).await;
    let other = taken(&house, "full-name\tbirth\nOlmos\t1960\n", Access::Team).await;
    house.remove_list(one.list, None).await.unwrap();
    house.remove_list(other.list, None).await.unwrap();
    house.rebuild(|_, _| ()).await.unwrap();
    // Each brings its list back and fills all that lack rows, so both fill the same.
    let (first, second) =
        tokio::join!(house.restore_list(one.list), house.restore_list(other.list));
    first.unwrap();
    second.unwrap();
    for (list, count) in [(one.list, 4), (other.list, 1)] {
        let view = house.list_view(list).await.unwrap();
        assert_eq!((view.state.rows, view.is_same()), (count, true));
        let rows = numbers(&house, &view, &everything()).await;
        assert_eq!(rows.len() as u64, count);
    }
}

#[tokio::test]
async fn a_list_that_is_taken_in_while_all_is_built_anew_has_all_its_rows() {
    let house = slow_house();
    let document = document_of(&house, TABLE, Access::Team).await;
    let origin = origin(&house, document).await;
    // It is told a last time when all rows are put, and before the list is stated.
    let (told, all_put) = (
        std::sync::atomic::AtomicU32::new(0),
        tokio::sync::Notify::new(),
    );
    let progress = |_| {
        if told.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 1 {
            all_put.notify_one();
        }
    };
    let build = async {
        all_put.notified().await;
        house.rebuild(|_, _| ()).await
    };
    let (taken, built) = tokio::join!(house.take_list(document, origin, progress), build);
    built.unwrap();
    let view = house.list_view(taken.ok().unwrap().list).await.unwrap();
    assert_eq!((view.state.rows, view.is_same()), (4, true));
}

#[tokio::test]
async fn a_row_is_joined_to_the_person_that_it_may_be() {
    let house = house();
    let view = taken(&house, TABLE, Access::Team).await;
    let made = house.make_people(&view, &[2], None).await.unwrap();
    let person = made.people[0].1;
    let other = taken(
        &house,
        "full-name\tstatus\nOtkurjan Belqiz\treleased\n",
        Access::Team,
    )
    .await;
    let shown = house.would_be(&other, &[2]).await.unwrap();
    assert_eq!(
        shown[0].doubles.first().map(|double| double.person.id),
        Some(person)
    );
    let joined = house.make_people(&other, &[2], Some(person)).await.unwrap();
    assert_eq!(joined.people, [(2, person)]);
    let seen = house.entity(person).await.unwrap();
    assert!(seen.properties.iter().any(|view| view.property == "status"));
    assert_eq!(all(&house, "person").await.len(), 1);
    house.withdraw(&joined.judgements, None).await.unwrap();
    let seen = house.entity(person).await.unwrap();
    assert!(!seen.properties.iter().any(|view| view.property == "status"));
    let wrong = house.make_people(&other, &[2], Some(other.list)).await;
    assert_eq!(wrong.err().unwrap().kind, Kind::WrongInput);
}

#[tokio::test]
async fn a_list_is_taken_back_as_one_and_brought_back_whole() {
    let house = house();
    let view = taken(&house, TABLE, Access::Team).await;
    let made = house.make_people(&view, &[2], None).await.unwrap();
    let person = made.people[0].1;
    let before = house.vault().projection_digest().await.unwrap();
    let removed = house
        .remove_list(view.list, Some("twice".into()))
        .await
        .unwrap();
    assert_eq!(removed.len(), 1);
    assert!(all(&house, "list").await.is_empty());
    assert!(house.list_views().await.unwrap().is_empty());
    let gone = house.list_view(view.list).await.unwrap();
    assert!(gone.is_removed());
    assert!(numbers(&house, &gone, &everything()).await.is_empty());
    assert!(house.make_people(&gone, &[3], None).await.is_err());
    let seen = house.entity(person).await.unwrap();
    assert_eq!(seen.row.label, "Ötkürjan Belqiz", "the person stays");
    let passages = seen
        .history
        .iter()
        .flat_map(|source| &source.statement.payload.passages);
    let words = house.row_words(passages).await.unwrap();
    assert!(!words.is_empty());
    assert!(
        words
            .values()
            .all(|words| words.removed && words.exact.is_none())
    );
    assert_eq!(
        house.remove_list(view.list, None).await.err().unwrap().kind,
        Kind::Decided
    );
    house.restore_list(view.list).await.unwrap();
    let back = house.list_view(view.list).await.unwrap();
    assert!(back.is_same());
    assert_eq!(numbers(&house, &back, &everything()).await, [2, 3, 4, 5]);
    assert_eq!(back.state.accepted, 1);
    // What was withdrawn and brought back leaves entries in the log, and nothing else.
    let _ = before;
}

#[tokio::test]
async fn a_rebuild_makes_the_same_rows_from_original_and_mapping() {
    let house = house();
    let view = taken(&house, TABLE, Access::Team).await;
    house.make_people(&view, &[2], None).await.unwrap();
    house.reject_rows(&view, &[4], None).await.unwrap();
    let other = taken(&house, "full-name\tbirth\nOlmos\t1960\n", Access::Team).await;
    house.remove_list(other.list, None).await.unwrap();
    let before = house.vault().projection_digest().await.unwrap();
    house.rebuild(|_, _| ()).await.unwrap();
    assert_eq!(house.vault().projection_digest().await.unwrap(), before);
    let again = house.list_view(view.list).await.unwrap();
    assert!(again.is_same());
    assert_eq!((again.state.accepted, again.state.rejected), (1, 1));
    // The rows of the one that was taken back were not read; bringing it back reads them.
    house.restore_list(other.list).await.unwrap();
    let other = house.list_view(other.list).await.unwrap();
    assert!(other.is_same());
    assert_eq!(numbers(&house, &other, &everything()).await, [2]);
}

#[tokio::test]
async fn a_file_that_breaks_off_leaves_no_list_and_no_row() {
    let house = house();
    let table = "full-name\tbirth\nOlmos\t1960\nBREAK\n";
    let document = document_of(&house, table, Access::Team).await;
    let origin = ListOrigin {
        mapping: guess(&[TableRow {
            sheet: 1,
            row: 1,
            cells: vec![TableCell::new(1, "full-name"), TableCell::new(2, "birth")],
            ..TableRow::default()
        }])
        .tables[0]
            .mapping
            .clone(),
        ..ListOrigin::default()
    };
    let broken = house.take_list(document, origin.clone(), |_| ()).await;
    assert_eq!(broken.err().unwrap().kind, Kind::Unreadable);
    let left = house.vault().lists(&whole_record(), None).await.unwrap();
    assert!(left.is_empty());
    let mut nameless = origin;
    nameless.mapping.columns.remove(0);
    let refused = house.take_list(document, nameless, |_| ()).await;
    assert_eq!(refused.err().unwrap().kind, Kind::WrongInput);
}

#[tokio::test]
async fn a_template_is_proposed_for_the_same_headers() {
    let house = house();
    let document = document_of(&house, TABLE, Access::Team).await;
    let mut origin = origin(&house, document).await;
    origin.mapping.columns[1].role = ColumnRole::Remark;
    let sealed = vec![3];
    house
        .save_list_template("spring", document, origin.mapping, sealed)
        .await
        .unwrap();
    let other = TABLE.replace("1970", "1971");
    let other = document_of(&house, &other, Access::Team).await;
    let (_, preview) = house
        .preview_list(other, PreviewWish::default())
        .await
        .unwrap();
    assert_eq!(preview.template.as_deref(), Some("spring"));
    assert_eq!(preview.mapping.columns[1].role, ColumnRole::Remark);
    assert_eq!(
        preview.sealed,
        BTreeSet::from([3, 8]),
        "nobody chose it: what it opens stays sealed"
    );
    let template = house.list_templates().await.unwrap().into_iter().next();
    let asked = PreviewWish {
        template,
        ..PreviewWish::default()
    };
    let (_, preview) = house.preview_list(other, asked).await.unwrap();
    assert_eq!(preview.sealed, BTreeSet::from([3]));
    let different = document_of(&house, "full-name\tage\nOlmos\t3\n", Access::Team).await;
    let (_, preview) = house
        .preview_list(different, PreviewWish::default())
        .await
        .unwrap();
    assert_eq!(preview.template, None);
    house.forget_list_template("spring").await.unwrap();
    assert!(house.list_templates().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_begun_beside_the_requests_says_how_far_it_is() {
    let house = house();
    let document = document_of(&house, TABLE, Access::Team).await;
    let origin = origin(&house, document).await;
    let token = house
        .begin_list(document, origin, Locale::of("en"))
        .await
        .unwrap();
    let list = loop {
        match house.list_progress(&token).unwrap() {
            kua_app::ListProgress::Done(list) => break list,
            kua_app::ListProgress::Failed(why) => panic!("{why}"),
            kua_app::ListProgress::Reading(_) => tokio::task::yield_now().await,
        }
    };
    assert_eq!(house.list_view(list).await.unwrap().state.rows, 4);
    assert!(house.list_progress("nonsense").is_none());
}

/// Everything that the use cases on lists show somebody, as one text.
async fn seen(house: &House, list: RecordId, document: RecordId) -> String {
    let mut out = Vec::new();
    if let Ok(view) = house.list_view(list).await {
        out.push(format!(
            "{} {:?} {:?}",
            view.name,
            view.mapping.to_json(),
            view.source
        ));
        for text in ["", "ötkürjan", "zilaiqiz", "770101300111"] {
            let wish = RowsWish {
                text: text.into(),
                ..everything()
            };
            let page = house.list_rows(&view, &wish).await.unwrap();
            out.push(format!("{}", page.total));
            for row in page.rows {
                out.push(row.words(None).unwrap_or_default());
                out.extend(row.values.iter().map(|value| value.written.clone()));
            }
        }
        if let Ok(shown) = house.would_be(&view, &[2]).await {
            for would_be in shown {
                out.extend(would_be.row.words(None));
                for drafted in would_be.drafted {
                    out.push(describe(
                        &drafted.value,
                        &Default::default(),
                        Locale::of("en"),
                    ));
                }
                out.extend(would_be.doubles.into_iter().map(|double| double.names.1));
            }
        }
    }
    for view in house.list_views().await.unwrap() {
        out.push(view.name);
    }
    if let Ok((row, preview)) = house.preview_list(document, PreviewWish::default()).await {
        out.push(row.label);
        out.extend(preview.rows.iter().map(|row| row.row.text(1).to_owned()));
    }
    if let Ok(templates) = house.list_templates().await {
        for template in templates {
            out.push(template.name);
            out.push(template.mapping.to_json().unwrap());
        }
    }
    out.join("\n")
}

fn member(number: u8, role: Role) -> Actor {
    Actor::new(KeyId::from_random([number; 16]), role, [])
}

#[tokio::test]
async fn a_closed_list_shows_nothing_to_others_and_an_open_one_no_sealed_column() {
    for access in [Access::Sealed, Access::Case, Access::Team, Access::Partners] {
        if access == Access::Case {
            continue;
        }
        let vault = MemoryVault::of(member(1, Role::Documenter));
        let others = [
            member(2, Role::Documenter),
            member(3, Role::Analyst),
            member(4, Role::Keeper),
            member(5, Role::Reader),
        ]
        .map(|actor| {
            (
                actor.role(),
                house_on(Arc::new(vault.opened_by(actor)), "mark/1"),
            )
        });
        let author = house_on(Arc::new(vault), "mark/1");
        let view = taken(&author, TABLE, access).await;
        let document = view.state.head.document.into();
        let mapping = view.mapping.clone();
        author
            .save_list_template("Tamplat", document, mapping, vec![])
            .await
            .unwrap();
        author.make_people(&view, &[5], None).await.unwrap();
        let own = seen(&author, view.list, document).await;
        for word in ["Ötkürjan", "Zilaiqiz", "770101300111", "Tamplat"] {
            assert!(own.contains(word), "{word}");
        }
        for (role, house) in &others {
            let shown = seen(house, view.list, document).await;
            let open =
                access == Access::Partners || (access == Access::Team && *role != Role::Reader);
            assert_eq!(shown.contains("Ötkürjan"), open, "{role:?} {access:?}");
            assert!(
                !shown.contains("Zilaiqiz") || (open && *role != Role::Reader),
                "a preview shows the file to who may add it"
            );
            if let Ok(view) = house.list_view(view.list).await {
                let row = house.list_row(&view, 2).await.unwrap();
                assert!(!row.sealed_shown && row.words(Some(8)).is_none());
                assert!(!row.words(None).unwrap().contains("Zilaiqiz"));
            }
            if !open {
                for word in ["Spring list", "Tamplat", "full-name"] {
                    assert!(!shown.contains(word), "{role:?} {access:?} {word}");
                }
                assert!(house.list_view(view.list).await.is_err());
                assert!(house.remove_list(view.list, None).await.is_err());
                assert!(house.entity(row_record(view.list, 5)).await.is_err());
            }
            if *role == Role::Reader {
                let view = house.list_view(view.list).await;
                if let Ok(view) = view {
                    assert!(house.make_people(&view, &[2], None).await.is_err());
                    assert!(house.reject_rows(&view, &[2], None).await.is_err());
                    assert!(house.remove_list(view.list, None).await.is_err());
                }
            }
        }
    }
}
