//! The original beside its text: the page with its passages lit, the regions of a picture, the player.

use kua_app::{Proposed, Reviewed};
use kua_core::reading::RegionPiece;
use kua_locales::Locale;

use super::{Item, Span};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::parts::visible;
use crate::picture::{Lit, PagePicture, Stretch};
use crate::player::Player;

/// The words that were recognised in a picture and may be others.
pub(super) fn doubtful(reviewed: &Reviewed) -> Vec<Span> {
    let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
    let words = reviewed.map.pages().map(|map| map.certainties.as_slice());
    words
        .unwrap_or_default()
        .iter()
        .filter(|word| word.percent < kua_core::recognition::UNSURE_BELOW)
        .map(|word| (number(word.begin), number(word.end)))
        .collect()
}

/// Shows the page that the passage in question stands on, or the one asked for, where the text has pages.
pub(super) fn picture(
    reviewed: &Reviewed,
    items: &[Item],
    chosen: Option<&Proposed>,
    span: Option<Span>,
    asked: Option<u32>,
    locale: Locale,
) -> Option<PagePicture> {
    let map = reviewed.map.pages()?;
    let here = span.map(|(begin, end)| (begin as u64, end as u64));
    let page = asked
        .or_else(|| map.page_at(here?.0))
        .unwrap_or(1)
        .clamp(1, u32::try_from(map.pages.len()).ok()?.max(1));
    let mut stretches = Vec::new();
    for (one, item) in reviewed.proposals.iter().zip(items) {
        let is_current = chosen.is_some_and(|chosen| chosen.row.id == one.row.id);
        let current = if is_current { " current" } else { "" };
        for span in std::iter::once(&one.proposal.span).chain(&one.proposal.mentions) {
            stretches.push(Stretch {
                begin: span.begin as u64,
                end: span.end as u64,
                href: item.href.clone(),
                label: format!("{}, {}: {}", item.kind_label, item.state_label, item.words),
                class: format!("kind-{} state-{}{current}", item.kind, item.state),
            });
        }
    }
    let document = reviewed.document.id.to_string();
    let text = (map, reviewed.content.as_str());
    PagePicture::of(&document, text, page, stretches, here, locale)
}

/// Makes the player of a recording, at the second of the passage in question.
pub(super) async fn player(
    desk: &Desk,
    reviewed: &Reviewed,
    span: Option<Span>,
    locale: Locale,
) -> Result<Option<Player>, Failure> {
    if reviewed.map.times().is_none() {
        return Ok(None);
    }
    let document = reviewed.document.id;
    let at = span.and_then(|(begin, end)| reviewed.map.media(begin as u64, end as u64));
    let kind = desk.house().plays(document).await?;
    Ok(kind.map(|kind| Player::of(document, kind, at.as_ref(), true, locale)))
}

/// Shows the page of which regions were marked, the one in question lit.
pub(super) async fn marked(
    desk: &Desk,
    reviewed: &Reviewed,
    pieces: &[RegionPiece],
    span: Option<Span>,
    asked: Option<u32>,
    locale: Locale,
) -> Result<PagePicture, Failure> {
    let document = reviewed.document.id;
    let here = span.map(|(begin, end)| (begin as u64, end as u64));
    let media = here.and_then(|(begin, end)| reviewed.map.media(begin, end));
    let page = asked
        .or(media.and_then(|media| media.page))
        .or(pieces.first().map(|piece| piece.page))
        .unwrap_or(1);
    let pages = pieces.iter().map(|piece| piece.page).max().unwrap_or(1);
    let shape = desk.house().page_shape(document, page).await?;
    let mut picture =
        PagePicture::plain(&document.to_string(), page, pages.max(page), shape, locale);
    let boxes = |begin, end| picture.boxes(page, reviewed.map.boxes(begin, end));
    let lit = pieces
        .iter()
        .filter(|piece| piece.page == page)
        .map(|piece| {
            let begin = usize::try_from(piece.begin).unwrap_or(usize::MAX);
            let words = reviewed
                .content
                .chars()
                .skip(begin)
                .take(90)
                .collect::<String>();
            let words = words.lines().next().unwrap_or_default().to_owned();
            Lit {
                href: format!(
                    "/documents/{document}/read?at={}-{}#at",
                    piece.begin, piece.end
                ),
                label: format!("{}: {}", locale.text("regions-says"), visible(&words)),
                class: "kind-region".to_owned(),
                boxes: boxes(piece.begin, piece.end),
            }
        })
        .collect();
    let lit_here = here
        .map(|(begin, end)| boxes(begin, end))
        .unwrap_or_default();
    picture.lit = lit;
    picture.here = lit_here;
    Ok(picture)
}
