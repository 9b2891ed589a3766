//! A conversation as it is shown: message by message, people as numbers unless their names may be seen.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::passage::{CONTEXT, Passage, Place, Words};
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::reading::{MessagePiece, TextMap};
use kua_core::value::Value;
use kua_core::{DocumentId, RecordId, TextId};

use super::name_in;
use crate::files::PART_OF;
use crate::house::House;
use crate::problem::Problem;

/// A part of a conversation.
pub struct Conversation {
    /// The document.
    pub document: EntityRow,
    /// The text that its words are in.
    pub text: TextId,
    /// The messages of this part.
    pub messages: Vec<ShownMessage>,
    /// How many there are in all.
    pub total: usize,
    /// How many people are told apart.
    pub people: u32,
    /// Their names by number, as far as this actor may see them.
    pub names: BTreeMap<u32, String>,
    /// How many conversations are told apart.
    pub conversations: u32,
}

/// A message with its words and the documents that came with it.
pub struct ShownMessage {
    /// What the map says of it.
    pub piece: MessagePiece,
    /// Its words.
    pub words: String,
    /// The documents of its files, as far as this actor may see them.
    pub files: Vec<EntityRow>,
}

impl House {
    /// Returns a part of the conversation in a document; none where its text is of another kind.
    pub async fn conversation(
        &self,
        document: RecordId,
        offset: usize,
        most: usize,
    ) -> Result<Option<Conversation>, Problem> {
        let row = self.entity_row(document).await?;
        let Some(text) = self.body_of(&row).await? else {
            return Ok(None);
        };
        let TextMap::Messages(map) = self.text_map(document, text).await? else {
            return Ok(None);
        };
        let stored = self.text_of(document, text).await?;
        let total = map.pieces.len();
        let pieces: Vec<MessagePiece> = map.pieces.into_iter().skip(offset).take(most).collect();
        let words = stretches_of(
            &stored.content,
            pieces.iter().map(|piece| (piece.begin, piece.end)),
        );
        let mut files = self.files_by_begin(&row, text).await?;
        let messages = pieces
            .into_iter()
            .zip(words)
            .map(|(piece, words)| ShownMessage {
                files: files.remove(&piece.begin).unwrap_or_default(),
                words: words.to_owned(),
                piece,
            })
            .collect();
        Ok(Some(Conversation {
            names: self.names_by_number(&row).await?,
            document: row,
            text,
            messages,
            total,
            people: map.people,
            conversations: map.conversations,
        }))
    }

    /// Says whether a document is a conversation.
    pub async fn is_conversation(&self, document: RecordId) -> Result<bool, Problem> {
        let row = self.entity_row(document).await?;
        let Some(text) = self.body_of(&row).await? else {
            return Ok(false);
        };
        let map = self.text_map(document, text).await?;
        Ok(map.messages().is_some())
    }

    /// Returns for each file of a conversation the passage of its message, in a text that was read now or before.
    pub(crate) async fn attached_files(
        &self,
        row: &EntityRow,
        fresh: BTreeMap<u32, Passage>,
    ) -> Result<BTreeMap<u32, Passage>, Problem> {
        if !fresh.is_empty() {
            return Ok(fresh);
        }
        let Some(text) = self.body_of(row).await? else {
            return Ok(fresh);
        };
        let map = self.text_map(row.id, text).await?;
        if map.messages().is_none() {
            return Ok(fresh);
        }
        let stored = self.text_of(row.id, text).await?;
        Ok(attached(row.id.into(), text, &stored.content, &map))
    }

    /// Returns the names behind the numbers; they are sealed, so mostly there are none.
    async fn names_by_number(&self, row: &EntityRow) -> Result<BTreeMap<u32, String>, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            properties: Some(vec!["file-sender".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let mut names = BTreeMap::new();
        for (statement, _) in self.statements(query).await? {
            if let Value::Text(text) = &statement.payload.value {
                let (number, name) = name_in(&text.text);
                names.insert(number, name.to_owned());
            }
        }
        Ok(names)
    }

    /// Finds the documents that came with messages, by where the words of each begin.
    async fn files_by_begin(
        &self,
        row: &EntityRow,
        text: TextId,
    ) -> Result<BTreeMap<u64, Vec<EntityRow>>, Problem> {
        let query = StatementQuery {
            properties: Some(vec![PART_OF.to_owned()]),
            links_to: Some(row.members.clone()),
            live: true,
            ..StatementQuery::default()
        };
        let mut found: Vec<(u64, RecordId)> = Vec::new();
        for (statement, _) in self.statements(query).await? {
            for passage in &statement.payload.passages {
                if let Place::Words(words) = &passage.place
                    && words.text == text
                {
                    found.push((words.begin, statement.payload.subject));
                }
            }
        }
        let subjects: BTreeSet<RecordId> = found.iter().map(|(_, subject)| *subject).collect();
        let labels = self.labels(subjects).await?;
        let mut files: BTreeMap<u64, Vec<EntityRow>> = BTreeMap::new();
        for (begin, subject) in found {
            if let Some(row) = labels.get(&subject) {
                files.entry(begin).or_default().push(row.clone());
            }
        }
        Ok(files)
    }
}

/// Cuts stretches, in order, out of a text in one walk over it.
fn stretches_of(content: &str, stretches: impl Iterator<Item = (u64, u64)>) -> Vec<&str> {
    let mut walk = Walk::over(content);
    stretches
        .map(|(begin, end)| {
            let (from, until) = (walk.to(begin), walk.to(end));
            content.get(from..until).unwrap_or_default()
        })
        .collect()
}

/// Finds bytes of code points that only go up.
pub(super) struct Walk<'a> {
    pub(super) content: &'a str,
    position: u64,
    byte: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn over(content: &'a str) -> Self {
        Self {
            content,
            position: 0,
            byte: 0,
        }
    }

    pub(super) fn to(&mut self, position: u64) -> usize {
        let rest = self.content.get(self.byte..).unwrap_or_default();
        for c in rest.chars() {
            if self.position >= position {
                break;
            }
            self.position += 1;
            self.byte += c.len_utf8();
        }
        self.byte
    }
}

/// Returns for each file that came with a message the passage of that message, by the file's place among the members.
pub(crate) fn attached(
    document: DocumentId,
    text: TextId,
    content: &str,
    map: &TextMap,
) -> BTreeMap<u32, Passage> {
    let mut found = BTreeMap::new();
    let Some(map) = map.messages() else {
        return found;
    };
    let mut walk = Walk::over(content);
    for piece in map.pieces.iter().filter(|p| !p.attachments.is_empty()) {
        let (from, until) = (walk.to(piece.begin), walk.to(piece.end));
        let (before, behind) = (content.get(..from), content.get(until..));
        let (Some(before), Some(exact), Some(behind)) = (before, content.get(from..until), behind)
        else {
            continue;
        };
        let prefix: Vec<char> = before.chars().rev().take(CONTEXT).collect();
        let words = Words {
            text,
            begin: piece.begin,
            end: piece.end,
            exact: exact.to_owned(),
            prefix: prefix.into_iter().rev().collect(),
            suffix: behind.chars().take(CONTEXT).collect(),
            boxes: Vec::new(),
            cell: None,
            media: None,
        };
        if exact.is_empty() {
            continue;
        }
        for place in &piece.attachments {
            let passage = Passage {
                document,
                place: Place::Words(words.clone()),
            };
            found.entry(*place).or_insert(passage);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kua_core::reading::{MessageMap, MessageState};

    #[test]
    fn a_file_leads_to_the_words_of_its_message() {
        let piece = |begin, end, attachments| MessagePiece {
            begin,
            end,
            number: 1,
            conversation: 1,
            sender: None,
            time: None,
            attachments,
            reply_to: None,
            forwarded_from: None,
            state: MessageState::Sent,
        };
        let content = "сәлем\n\nхат.jpg";
        let map = TextMap::Messages(MessageMap {
            people: 0,
            conversations: 1,
            pieces: vec![piece(0, 5, vec![]), piece(7, 14, vec![3])],
        });
        let text = TextId::from_random([1; 16]);
        let found = attached(DocumentId::from_random([2; 16]), text, content, &map);
        let Place::Words(words) = &found.get(&3).unwrap().place else {
            return;
        };
        assert_eq!(Some(words), Words::cut(text, content, 7, 14).as_ref());
    }
}
