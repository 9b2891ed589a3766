//! Rows for the cases: small, invented, each with what the case needs to say.

use kua_core::access::{Access, Guarded, Scope, whole_record};
use kua_core::ports::{
    Batch, Change, EntityRow, MarksRow, NewStatement, Part, ProposalRow, ProposalState,
    StatementRow, Vault, WordsRow,
};
use kua_core::statement::PayloadKind;
use kua_core::{DocumentId, KeyId, ProposalId, RecordId, StatementId, TextId};

/// Makes a record's id out of a number.
pub fn id(number: u64) -> RecordId {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    bytes[15] = 1;
    RecordId::from_bytes(bytes)
}

/// Makes a statement's id out of a number.
pub(crate) fn statement(number: u64) -> StatementId {
    StatementId::from_bytes(id(number).bytes())
}

pub(crate) fn document(number: u64) -> DocumentId {
    DocumentId::from_bytes(id(number).bytes())
}

pub(crate) fn text(number: u64) -> TextId {
    TextId::from_bytes(id(number).bytes())
}

pub(crate) fn proposal_id(number: u64) -> ProposalId {
    ProposalId::from_bytes(id(number).bytes())
}

pub(crate) fn key(number: u64) -> KeyId {
    KeyId::from_bytes(id(number).bytes())
}

/// Makes the guard of something that the team sees.
pub fn guard() -> Guarded {
    Guarded {
        access: Access::Team,
        case: None,
        author: None,
    }
}

pub(crate) fn whole() -> Scope {
    whole_record()
}

/// Makes the row of a statement about a subject.
pub fn statement_row(number: u64, subject: u64, property: &str) -> StatementRow {
    StatementRow {
        id: statement(number),
        kind: PayloadKind::Statement,
        subject: id(subject),
        property: property.to_owned(),
        links: Vec::new(),
        guard: guard(),
        live: true,
        denied: false,
        recorded: 1_700_000_000,
    }
}

/// Makes the row of an entity that is its only member.
pub fn entity(number: u64, kind: &str, label: &str) -> EntityRow {
    EntityRow {
        id: id(number),
        members: vec![id(number)],
        kind: kind.to_owned(),
        label: label.to_owned(),
        language: Some("kk".to_owned()),
        note: String::new(),
        sort: label.to_lowercase(),
        class: None,
        guard: guard(),
        earliest: None,
        latest: None,
        statements: 1,
        conflicts: 0,
        changed: 0,
    }
}

/// Makes an entry of the index for a name.
pub fn words(record: u64, paragraph: u32, tokens: &str) -> WordsRow {
    WordsRow {
        record: id(record),
        kind: "person".to_owned(),
        part: Part::Name,
        text: None,
        paragraph,
        begin: 0,
        end: tokens.chars().count() as u64,
        tokens: tokens.to_owned(),
        language: None,
        earliest: None,
        latest: None,
        guard: guard(),
    }
}

/// Makes an entry of the index for a paragraph of a text.
pub(crate) fn paragraph(record: u64, text_number: u64, paragraph: u32, tokens: &str) -> WordsRow {
    WordsRow {
        kind: "document".to_owned(),
        part: Part::Text,
        text: Some(text(text_number)),
        ..words(record, paragraph, tokens)
    }
}

pub(crate) fn proposal(number: u64, of: u64, place: u32, kind: &str) -> ProposalRow {
    ProposalRow {
        id: proposal_id(number),
        document: document(of),
        text: text(of + 1_000),
        local: format!("p{number}"),
        number: place,
        kind: kind.to_owned(),
        begin: u64::from(place) * 10,
        end: u64::from(place) * 10 + 5,
        normalised: format!("value {number}"),
        state: ProposalState::Open,
        record: None,
        guard: guard(),
    }
}

/// Makes the marks of a document's one text.
pub(crate) fn marks(of: u64, words: &[u64], scale: u32, facts: &[u64]) -> MarksRow {
    MarksRow {
        text: text(of + 1_000),
        document: document(of),
        words: words.to_vec(),
        scale,
        facts: facts.to_vec(),
        guard: guard(),
    }
}

/// Keeps statements with made-up payloads and their rows.
pub(crate) async fn keep(vault: &dyn Vault, rows: Vec<StatementRow>) -> u64 {
    let statements = rows
        .iter()
        .map(|row| NewStatement {
            id: row.id,
            payload: payload(row.id),
        })
        .collect();
    let changes = rows.into_iter().map(Change::Statement).collect();
    vault
        .append(Batch {
            statements,
            changes,
            ..Batch::default()
        })
        .await
        .unwrap()
}

/// Returns the made-up payload of a statement.
pub(crate) fn payload(id: StatementId) -> Vec<u8> {
    format!("payload of {id}").into_bytes()
}

/// Applies changes and leaves the reach as it is.
pub(crate) async fn apply(vault: &dyn Vault, changes: Vec<Change>) {
    let reached = vault.projection().await.unwrap();
    vault.project(changes, reached).await.unwrap();
}
