//! Lists: a table of people as one record, whose rows are proposals.
//!
//! The log holds what a person decided: which table of which document, read by which
//! mapping. The rows are a projection, made again from the original. A row becomes
//! statements only when somebody makes a person of it.

mod content;
mod fill;
mod making;
mod people;
mod preview;
mod progress;
mod projecting;
mod removal;
mod showing;
mod stream;
mod taking;
mod template;

use kua_core::RecordId;
use kua_core::value::Decision;

pub use content::{CellView, ShownRow};
pub use making::{Drafted, Maker};
pub use people::{MOST_AT_ONCE, MadePeople, RowDouble, WouldBe};
pub use preview::{Preview, PreviewRow, PreviewWish, preview_file};
pub use progress::ListProgress;
pub use showing::{ListView, MOST_ROWS_COUNTED, RowWords, RowsPage, RowsWish, column_letters};
pub use taking::{ListOrigin, TakenList};
pub use template::Template;

pub(crate) use fill::Missing;
pub(crate) use progress::Under;
pub(crate) use projecting::{decided_rows, heads, rows_decided};

/// The kind of record that a list is.
pub const LIST: &str = "list";

/// The kind of a decision on a row.
const ROW: &str = "list-row";

/// Properties of a list.
const MAPPING: &str = "mapping";
const SEALED_COLUMNS: &str = "sealed-columns";

/// Says whether a decision is on a list or a row of one, and not on a proposal of a text.
pub(crate) fn is_of_a_list(decision: &Decision) -> bool {
    decision.kind == LIST || decision.kind == ROW
}

/// Says whether a file may hold a table, by its type and name.
pub fn may_be_table(media_type: &str, name: Option<&str>) -> bool {
    const TYPES: [&str; 6] = [
        "text/csv",
        "text/tab-separated-values",
        "application/vnd.openxmlformats-officedocument.spreadsheetml",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.ms-excel",
        "application/x-ole-storage",
    ];
    const ENDINGS: [&str; 8] = ["csv", "tsv", "tab", "xlsx", "xlsm", "ods", "fods", "xls"];
    let ending = name.and_then(|name| name.rsplit_once('.'));
    let ending = ending.map(|(_, ending)| ending.to_lowercase());
    TYPES.iter().any(|known| media_type.starts_with(known))
        || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// Returns the record that decisions on a row are about: the same whenever and by whom it is asked.
pub fn row_record(list: RecordId, row: u64) -> RecordId {
    let mut bytes = b"row of a list".to_vec();
    bytes.extend(list.bytes());
    bytes.extend(row.to_be_bytes());
    let hash = kua_crypto::digest::sha256(&bytes);
    let mut id = [0; 16];
    id.copy_from_slice(hash.split_at(16).0);
    RecordId::from_random(id)
}
