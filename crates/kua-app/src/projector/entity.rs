//! The row of an entity, with its name in the index.

use kua_core::RecordId;
use kua_core::ports::{Change, EntityRow, Part, WordsRow};

/// Puts the row of an entity and the words of its name, or takes both away.
pub(super) fn put(id: RecordId, row: Option<&EntityRow>) -> Vec<Change> {
    let Some(row) = row else {
        return vec![Change::NoEntity(id), Change::NoWords(id, Part::Name)];
    };
    let words = kua_search::entries(&row.label);
    let mut changes = vec![Change::NoWords(id, Part::Name)];
    let words: Vec<WordsRow> = words
        .enumerate()
        .map(|(paragraph, entry)| WordsRow {
            record: row.id,
            kind: row.kind.clone(),
            part: Part::Name,
            text: None,
            paragraph: u32::try_from(paragraph).unwrap_or(u32::MAX),
            begin: entry.begin,
            end: entry.end,
            tokens: entry.tokens,
            language: row.language.clone(),
            earliest: row.earliest,
            latest: row.latest,
            guard: row.guard,
        })
        .collect();
    if !words.is_empty() {
        changes.push(Change::Words(words));
    }
    changes.push(Change::Entity(row.clone()));
    changes
}
