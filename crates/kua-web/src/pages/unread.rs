//! A document without a text: why it has none, what can be done, and the picture of its pages.

use askama::Template;
use kua_core::RecordId;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::recognise::RecognitionView;
use crate::parts::Named;
use crate::picture::PagePicture;

#[derive(Template)]
#[template(path = "unread.html")]
struct UnreadPage {
    frame: Frame,
    document: Named,
    why: String,
    picture: Option<PagePicture>,
    recognition: Option<RecognitionView>,
    plays: bool,
}

/// Shows it, with the page that was asked for.
pub(crate) async fn show(desk: &Desk, visit: Visit, record: RecordId, page: Option<u32>) -> Shown {
    let locale = visit.locale;
    let view = desk.house().document(record).await?;
    let document = Named::of(&view.entity.row, locale);
    let state = desk.house().file_state(record).await?;
    let failure = state.as_ref().and_then(|state| state.failure.as_ref());
    let pages = state.as_ref().and_then(|state| state.pages);
    Ok(page_of(&UnreadPage {
        why: failure.map(ToString::to_string).unwrap_or_default(),
        picture: pages.map(|pages| {
            let page = page.unwrap_or(1).clamp(1, pages.max(1));
            PagePicture::plain(&document.id, page, pages, (210, 297), locale)
        }),
        plays: desk.house().plays(record).await?.is_some(),
        recognition: RecognitionView::of(desk, state.as_ref(), &[], locale),
        frame: Frame::new(visit, "document", "read-title").crumb_of(&document),
        document,
    }))
}
