//! The picture of a page with the places lit where words stand; no script, no inline style.
//!
//! The page is drawn elsewhere and comes as a PNG of its own; boxes lie over it as SVG,
//! each a link. Every word of the page is a link too, so that pointing at the picture
//! finds the words in the text.

use askama::Template;
use kua_core::passage::PageBox;
use kua_core::reading::PageMap;
use kua_locales::Locale;

use crate::parts::visible;

/// Width of the drawing in its own units, and of the picture in pixels.
const WIDTH: u32 = 1000;

/// The most words of a page that are links; a page that has more is a table or made to do harm.
const MOST_WORDS: usize = 3000;

/// A place on the page that is lit.
pub(crate) struct Lit {
    pub(crate) href: String,
    pub(crate) label: String,
    pub(crate) class: String,
    pub(crate) boxes: Vec<Box4>,
}

/// A rectangle in units of the drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Box4 {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// A page, its picture and what is lit on it.
#[derive(Template)]
#[template(path = "_picture.html")]
pub(crate) struct PagePicture {
    pub(crate) image: String,
    /// The number of the page, from 1.
    pub(crate) page: u32,
    pub(crate) title: String,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) previous: Option<(String, String)>,
    pub(crate) next: Option<(String, String)>,
    pub(crate) words: Vec<Lit>,
    pub(crate) lit: Vec<Lit>,
    pub(crate) here: Vec<Box4>,
    /// Whether a script may mark regions on it.
    pub(crate) draw: bool,
}

/// A stretch of the text that is to be lit, with what it leads to.
pub(crate) struct Stretch {
    pub(crate) begin: u64,
    pub(crate) end: u64,
    pub(crate) href: String,
    pub(crate) label: String,
    pub(crate) class: String,
}

impl PagePicture {
    /// Makes the view of a page of a text.
    ///
    /// `address` is the page that shows the document's text; `stretches` are lit where they stand on this page.
    pub(crate) fn of(
        document: &str,
        (map, content): (&PageMap, &str),
        page: u32,
        stretches: Vec<Stretch>,
        here: Option<(u64, u64)>,
        locale: Locale,
    ) -> Option<Self> {
        let size = *map.pages.get(usize::try_from(page).ok()?.checked_sub(1)?)?;
        let pages = u32::try_from(map.pages.len()).unwrap_or(u32::MAX);
        let mut picture = Self::plain(document, page, pages, (size.width, size.height), locale);
        let (begin, end) = map.stretch(page)?;
        let end = end.unwrap_or(u64::MAX);
        let on_page = |begin: u64, end: u64| picture.boxes(page, map.boxes(begin, end));
        let lit = stretches
            .into_iter()
            .filter(|stretch| stretch.begin < end && begin < stretch.end)
            .filter_map(|stretch| {
                let boxes = on_page(stretch.begin, stretch.end);
                (!boxes.is_empty()).then_some(Lit {
                    href: stretch.href,
                    label: stretch.label,
                    class: stretch.class,
                    boxes,
                })
            })
            .collect();
        let words = words(content, begin, end)
            .take(MOST_WORDS)
            .filter_map(|(from, until, word)| {
                let boxes = on_page(from, until);
                (!boxes.is_empty()).then(|| Lit {
                    href: format!("/documents/{document}/read?at={from}-{until}#at"),
                    label: visible(&word),
                    class: String::new(),
                    boxes,
                })
            })
            .collect();
        let here = here.map(|(begin, end)| on_page(begin, end));
        picture.lit = lit;
        picture.words = words;
        picture.here = here.unwrap_or_default();
        Some(picture)
    }

    /// Makes the view of a page of which no word is known.
    pub(crate) fn plain(
        document: &str,
        page: u32,
        pages: u32,
        (width, height): (u32, u32),
        locale: Locale,
    ) -> Self {
        let address = |page: u32, key: &str| {
            let href = format!("/documents/{document}/read?page={page}");
            (href, locale.text(key))
        };
        let height = u64::from(WIDTH) * u64::from(height.max(1)) / u64::from(width.max(1));
        Self {
            image: format!("/documents/{document}/pages/{page}"),
            page,
            title: locale.with(
                "picture-page",
                &[
                    ("page", u64::from(page).into()),
                    ("pages", u64::from(pages).into()),
                ],
            ),
            width: WIDTH,
            height: u32::try_from(height).unwrap_or(WIDTH).clamp(50, 20 * WIDTH),
            previous: (page > 1).then(|| address(page - 1, "picture-before")),
            next: (page < pages).then(|| address(page + 1, "picture-after")),
            words: Vec::new(),
            lit: Vec::new(),
            here: Vec::new(),
            draw: false,
        }
    }

    /// Has the links to other pages lead to another view of the document; words lead nowhere then.
    pub(crate) fn leading_to(mut self, view: &str) -> Self {
        for (href, _) in self.previous.iter_mut().chain(&mut self.next) {
            *href = href.replace("/read?", &format!("/{view}?"));
        }
        self.words.clear();
        self
    }

    /// Leads to the pages before and behind it at another address.
    pub(crate) fn at(mut self, address: &str, page: u32, pages: u32, locale: Locale) -> Self {
        let way = |page: u32, key: &str| (format!("{address}?page={page}"), locale.text(key));
        self.previous = (page > 1).then(|| way(page - 1, "picture-before"));
        self.next = (page < pages).then(|| way(page + 1, "picture-after"));
        self
    }

    /// Turns boxes of a page into units of the drawing.
    pub(crate) fn boxes(&self, page: u32, boxes: Vec<PageBox>) -> Vec<Box4> {
        boxes
            .into_iter()
            .filter(|one| one.page == page)
            .map(|one| Box4 {
                x: one.x,
                y: one.y * self.height / 1000,
                width: one.width,
                height: (one.height * self.height / 1000).max(2),
            })
            .collect()
    }
}

/// Returns the words of a stretch of a text, with their places in it.
fn words(content: &str, begin: u64, end: u64) -> impl Iterator<Item = (u64, u64, String)> {
    let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
    let mut characters = content
        .chars()
        .chain(std::iter::once(' '))
        .zip(0u64..)
        .skip(number(begin))
        .take(number(end.saturating_sub(begin)))
        .chain(std::iter::once((' ', end)));
    let mut word = String::new();
    let mut from = begin;
    std::iter::from_fn(move || {
        for (character, position) in characters.by_ref() {
            if character.is_whitespace() {
                if !word.is_empty() {
                    return Some((from, position, std::mem::take(&mut word)));
                }
            } else {
                if word.is_empty() {
                    from = position;
                }
                word.push(character);
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::{BoxRun, PageSize};

    use super::*;

    fn map() -> PageMap {
        let run = |begin, page, x, widths: &[u16]| BoxRun {
            begin,
            page,
            x,
            y: 1000,
            height: 200,
            leftward: false,
            widths: widths.to_vec(),
        };
        let page = |begin| PageSize {
            begin,
            width: 5000,
            height: 10_000,
        };
        PageMap {
            pages: vec![page(0), page(9)],
            runs: vec![
                run(0, 1, 1000, &[100, 100, 100]),
                run(4, 1, 1400, &[100, 100, 100, 100]),
                run(9, 2, 1000, &[100, 100]),
            ],
            certainties: Vec::new(),
        }
    }

    fn picture(page: u32) -> Option<PagePicture> {
        let stretch = Stretch {
            begin: 4,
            end: 8,
            href: "/there".to_owned(),
            label: "Person".to_owned(),
            class: "kind-person".to_owned(),
        };
        let content = "The name\nis";
        let map = map();
        PagePicture::of(
            "d",
            (&map, content),
            page,
            vec![stretch],
            Some((0, 3)),
            Locale::default(),
        )
    }

    #[test]
    fn words_and_what_is_lit_stand_where_the_page_has_them() {
        let first = picture(1).unwrap();
        assert_eq!((first.width, first.height), (1000, 2000));
        let words: Vec<&str> = first.words.iter().map(|word| word.label.as_str()).collect();
        assert_eq!(words, ["The", "name"]);
        assert!(first.words[1].href.contains("at=4-8"));
        let expected = Box4 {
            x: 140,
            y: 200,
            width: 40,
            height: 40,
        };
        assert_eq!(first.lit[0].boxes, [expected]);
        assert_eq!(first.here.len(), 1);
        assert!(first.previous.is_none() && first.next.is_some());
        let second = picture(2).unwrap();
        assert_eq!(second.words.len(), 1);
        assert!(second.lit.is_empty() && second.here.is_empty() && second.next.is_none());
        assert!(picture(3).is_none() && picture(0).is_none());
    }

    #[test]
    fn a_page_has_no_style_and_no_script_in_it() {
        let page = picture(1).unwrap().render().unwrap();
        assert!(page.contains("<rect") && page.contains("/documents/d/pages/1"));
        assert!(!page.contains("style=") && !page.contains("<script"));
    }
}
