//! Regions of pictures: what they say or show, and copies in which they are covered.

use std::io::Cursor;

use kua_core::access::{Access, Guarded, Verb};
use kua_core::passage::{Media, PageBox, Passage, Place, RegionUnit};
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::reading::{Area, ReadFailure, ReadRequest, RegionPiece, Task, TextMap};
use kua_core::statement::{Payload, PayloadKind, RestsOn};
use kua_core::value::{Original, Text, Value};
use kua_core::{DocumentId, RecordId, StatementId};

use super::transcripts::Made;
use crate::house::{Act, House, Ids};
use crate::intake::{Added, Origin, hexadecimal, read_request};
use crate::problem::{Kind, Problem};

/// The method of a text whose lines stand in regions that a person marked.
pub const REGION: &str = "region";

/// Processor time for covering a picture, in seconds: a large one is packed for a while.
const COVERING_SECONDS: u64 = 120;

/// The most regions of one copy.
const MOST_AREAS: usize = 200;

/// A region that somebody marked, with what it says or shows.
pub struct MarkedRegion {
    /// The page, counted from 1.
    pub page: u32,
    /// Where it lies, in thousandths.
    pub place: PageBox,
    /// What it says or shows.
    pub words: String,
    /// The statement, where it shows something; a line of the text where it says something.
    pub statement: Option<StatementId>,
    /// Where its words begin and end in the text of regions, where it says something.
    pub stretch: Option<(u64, u64)>,
}

/// A region that a person marks.
#[derive(Clone)]
pub struct NewRegion {
    /// The page, counted from 1.
    pub page: u32,
    /// Where it lies.
    pub area: Area,
    /// What stands written there: it becomes a line of a text, and proposals are made of it.
    pub says: Option<String>,
    /// What is to be seen there: it becomes a statement about the document.
    pub shows: Option<String>,
    /// The language of what is written, where the person says so.
    pub language: Option<String>,
}

/// A copy in which regions are covered.
#[derive(Clone, Default)]
pub struct Cover {
    /// What is covered.
    pub areas: Vec<Area>,
    /// How closed the copy is; as closed as the original unless a person says otherwise.
    pub access: Option<Access>,
    /// Who checked what ("ID seen by ..."), sealed.
    pub checked: Option<String>,
}

impl House {
    /// Lists the regions that were marked in a document, as far as this actor may see them.
    pub async fn regions(&self, document: RecordId) -> Result<Vec<MarkedRegion>, Problem> {
        let (row, _) = self.pictured(document).await?;
        let mut regions = Vec::new();
        if let Some((_, _, version)) = self.made_text(&row, REGION).await? {
            let stored = self.vault.text(&self.scope(), version.text).await?;
            let map = self.vault.text_map(&self.scope(), version.text).await?;
            let characters: Vec<char> = stored.content.chars().collect();
            if let TextMap::Regions(pieces) = map {
                regions.extend(pieces.iter().map(|piece| MarkedRegion {
                    page: piece.page,
                    place: piece.area.page_box(piece.page),
                    words: cut(&characters, piece.begin, piece.end),
                    statement: None,
                    stretch: Some((piece.begin, piece.end)),
                }));
            }
        }
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["note".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        for (statement, _) in self.statements(query).await? {
            let Value::Text(text) = &statement.payload.value else {
                continue;
            };
            let media =
                statement
                    .payload
                    .passages
                    .iter()
                    .find_map(|passage| match &passage.place {
                        Place::Media(media) => Some(media),
                        _ => None,
                    });
            let Some((media, region)) = media.and_then(|media| Some((media, media.region?))) else {
                continue;
            };
            if region.unit != RegionUnit::Percent {
                continue;
            }
            let page = media.page.unwrap_or(1);
            regions.push(MarkedRegion {
                page,
                place: PageBox {
                    page,
                    x: region.x.saturating_mul(10),
                    y: region.y.saturating_mul(10),
                    width: region.width.saturating_mul(10),
                    height: region.height.saturating_mul(10),
                },
                words: text.text.clone(),
                statement: Some(statement.id),
                stretch: None,
            });
        }
        Ok(regions)
    }

    /// Keeps a region with what it says, what it shows, or both.
    pub async fn mark_region(&self, document: RecordId, new: NewRegion) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        let (row, original) = self.pictured(document).await?;
        let words = |words: &Option<String>| {
            let words = words.as_deref().map(str::trim).unwrap_or_default();
            words.replace("\r\n", "\n").replace('\r', "\n")
        };
        let (says, shows) = (words(&new.says), words(&new.shows));
        if says.is_empty() && shows.is_empty() {
            return Err(Problem::new(Kind::Empty));
        }
        if !says.is_empty() {
            let (mut content, mut pieces, mut language) = (String::new(), Vec::new(), None);
            if let Some((_, _, version)) = self.made_text(&row, REGION).await? {
                content = self.vault.text(&self.scope(), version.text).await?.content;
                language = version.language;
                let map = self.vault.text_map(&self.scope(), version.text).await?;
                if let TextMap::Regions(before) = map {
                    pieces = before;
                }
                content.push('\n');
            }
            let begin = content.chars().count() as u64;
            content.push_str(&says);
            pieces.push(RegionPiece {
                begin,
                end: content.chars().count() as u64,
                page: new.page,
                area: new.area,
            });
            let made = Made {
                method: REGION,
                content,
                map: TextMap::Regions(pieces),
                language: new.language.clone().or(language),
            };
            self.keep_made(&row, made).await?;
        }
        if !shows.is_empty() {
            let origin = self.origin_of(&row).await?;
            let guard = self.guard(&origin);
            let media = Media {
                time: None,
                region: Some(new.area.region()),
                page: Some(new.page),
            };
            let value = Value::Text(Text {
                text: shows,
                language: None,
                script: None,
            });
            let document = DocumentId::from(row.id);
            let payload = Payload {
                access: guard.access,
                case: guard.case,
                passages: vec![Passage {
                    document,
                    place: Place::Media(media),
                }],
                rests_on: vec![RestsOn {
                    document,
                    text: None,
                    sha256: original.sha256,
                }],
                ..self.statement(row.id, "note", value)
            };
            self.keep_statements(vec![payload]).await?;
        }
        Ok(())
    }

    /// Says how closed the original of a document is, however open another word about it is.
    pub async fn closed_as(&self, document: RecordId) -> Result<Access, Problem> {
        let (row, _) = self.original_of(document).await?;
        Ok(self.origin_of(&row).await?.access.unwrap_or(Access::Sealed))
    }

    /// Makes a copy of a picture with regions in solid black, as a document of its own.
    ///
    /// The copy is drawn anew from the pixels in a process of its own and holds nothing of
    /// what was covered. The original stays as it is and as closed as it is.
    pub async fn cover(&self, document: RecordId, cover: Cover) -> Result<Added, Problem> {
        self.allow(Verb::Write)?;
        if cover.areas.is_empty() || cover.areas.len() > MOST_AREAS {
            return Err(Problem::new(Kind::NothingMarked));
        }
        let (row, original) = self.original_of(document).await?;
        let before = self.origin_of(&row).await?;
        let mut request = ReadRequest {
            task: Task::Cover,
            cover: cover.areas.clone(),
            ..read_request(original.name.as_deref())
        };
        request.limits.seconds = COVERING_SECONDS;
        let source = self.vault.open_original(original.file).await?;
        let drawn = self.reader.picture(request, source).await;
        let picture = drawn.map_err(|failure| match failure {
            ReadFailure::NothingThere => Problem::new(Kind::NotFound),
            other => Problem::new(Kind::Unreadable)
                .with("name", row.id.short())
                .with("detail", other),
        })?;
        let tool = format!("{} cover", self.reader.version());
        let access = cover.access.or(before.access);
        let mut origin = Origin {
            // It may lie in a folder of somebody who must not know what it was made of.
            name: Some("covered.png".to_owned()),
            access,
            case: before.case.filter(|_| access == Some(Access::Case)),
            derived_from: Some((row.id.into(), tool.clone())),
            ..Origin::default()
        };
        let guard = self.guard(&origin);
        let tied = guard.tied_to(self.guard(&before), self.actor().key());
        let is_opened = (tied.access, tied.case) != (guard.access, guard.case);
        if is_opened {
            // Whoever sees the copy alone doesn't learn that there is another.
            origin.derived_from = None;
        }
        let stored = self
            .vault
            .put_original(Box::new(Cursor::new(picture)))
            .await?;
        let sha256 = stored.sha256;
        let added = self.take_in(origin, stored, None, &[], None).await?;
        if added.duplicate_of.is_some() {
            return Ok(added);
        }
        let areas: Vec<String> = cover.areas.iter().map(Area::percents).collect();
        let made = format!(
            "{tool}: {} (left, top, width, height in %)",
            areas.join("; ")
        );
        let about = |property: &str, words: String, guard: Guarded| {
            let value = Value::Text(Text {
                text: words,
                language: None,
                script: None,
            });
            Payload {
                access: guard.access,
                case: guard.case,
                rests_on: vec![RestsOn {
                    document: added.document,
                    text: None,
                    sha256,
                }],
                ..self.statement(added.document.into(), property, value)
            }
        };
        let mut statements = vec![about("derived-from", made, guard)];
        if is_opened {
            let of = format!("{} (SHA-256 {})", row.id, hexadecimal(&original.sha256));
            statements.push(about("derived-from", of, tied));
        }
        let checked = cover.checked.as_deref().map(str::trim).unwrap_or_default();
        if !checked.is_empty() {
            // Who saw an identity card leads to the one who showed it.
            let sealed = Guarded {
                access: Access::Sealed,
                case: None,
                ..guard
            };
            statements.push(about("note", checked.to_owned(), sealed));
        }
        self.keep_statements(statements).await?;
        Ok(added)
    }

    /// Returns a document with its original, where regions can be marked on it.
    async fn pictured(&self, document: RecordId) -> Result<(EntityRow, Original), Problem> {
        let (row, original) = self.original_of(document).await?;
        let media_type = original.media_type.as_str();
        if media_type.starts_with("image/") || media_type == "application/pdf" {
            Ok((row, original))
        } else {
            Err(Problem::new(Kind::NotFound))
        }
    }

    async fn keep_statements(&self, payloads: Vec<Payload>) -> Result<(), Problem> {
        let mut ids = Ids::draw()?;
        let statements = payloads
            .into_iter()
            .map(|payload| (StatementId::from_random(ids.next()), payload))
            .collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await
    }
}

fn cut(characters: &[char], begin: u64, end: u64) -> String {
    let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
    let stretch = characters.get(number(begin)..number(end));
    stretch.unwrap_or_default().iter().collect()
}
