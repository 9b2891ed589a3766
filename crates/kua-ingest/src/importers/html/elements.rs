//! What an element is, by its name, role, class and id.

use html5ever::tokenizer::Tag;

use super::page::{Hint, NodeRole};

pub(super) fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs
        .iter()
        .find(|found| &*found.name.local == name)
        .map(|found| &*found.value)
}

pub(super) fn language(tag: &Tag) -> Option<String> {
    let written = attribute(tag, "lang")
        .or_else(|| attribute(tag, "xml:lang"))?
        .trim();
    (!written.is_empty()).then(|| written.chars().take(40).collect())
}

pub(super) fn is_container(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "article"
            | "main"
            | "nav"
            | "header"
            | "footer"
            | "aside"
            | "form"
            | "fieldset"
            | "figure"
            | "table"
            | "ul"
            | "ol"
            | "dl"
            | "menu"
            | "details"
            | "dialog"
            | "noscript"
            | "hgroup"
            | "search"
            | "button"
            | "template"
            | "svg"
            | "object"
            | "select"
            | "datalist"
            | "audio"
            | "video"
            | "canvas"
            | "textarea"
    )
}

pub(super) fn classify(name: &str, tag: &Tag) -> (NodeRole, Hint) {
    let is_hidden = attribute(tag, "hidden").is_some()
        || attribute(tag, "aria-hidden").is_some_and(|value| value == "true")
        || attribute(tag, "style").is_some_and(|style| {
            let plain: String = style.chars().filter(|c| !c.is_whitespace()).collect();
            plain.to_ascii_lowercase().contains("display:none")
        });
    if is_hidden {
        return (NodeRole::Hidden, Hint::None);
    }
    let itemprop = attribute(tag, "itemprop").unwrap_or_default();
    let role = match attribute(tag, "role").unwrap_or_default() {
        "main" => NodeRole::Main,
        "article" => NodeRole::Article,
        "navigation" | "banner" | "contentinfo" | "complementary" | "search" | "dialog"
        | "alertdialog" | "menu" | "menubar" | "toolbar" | "alert" => NodeRole::Furniture,
        _ if itemprop.eq_ignore_ascii_case("articlebody") => NodeRole::ArticleBody,
        _ => match name {
            "article" => NodeRole::Article,
            "main" => NodeRole::Main,
            "header" => NodeRole::Header,
            "form" => NodeRole::Form,
            "nav" | "footer" | "aside" | "dialog" | "menu" | "noscript" | "search" | "button"
            | "object" | "select" | "datalist" | "audio" | "video" | "canvas" | "textarea" => {
                NodeRole::Furniture
            }
            "template" | "svg" => NodeRole::Hidden,
            _ => NodeRole::Plain,
        },
    };
    (role, hint(tag))
}

/// Words in class and id that name the main part of a page.
const MAIN: &[&str] = &[
    "article",
    "articlebody",
    "story",
    "storybody",
    "post",
    "entry",
    "content",
    "maincontent",
    "body",
    "text",
    "main",
    "pressrelease",
    "newsbody",
    "artikel",
    "inhalt",
    "nachricht",
];

/// Words in class and id that name what stands around it.
const FURNITURE: &[&str] = &[
    "nav",
    "navbar",
    "navigation",
    "menu",
    "breadcrumb",
    "breadcrumbs",
    "sidebar",
    "footer",
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "banner",
    "share",
    "sharing",
    "social",
    "related",
    "recommended",
    "recommendations",
    "newsletter",
    "subscribe",
    "subscription",
    "comments",
    "comment",
    "disqus",
    "promo",
    "advert",
    "advertisement",
    "ads",
    "adsense",
    "sponsored",
    "popup",
    "modal",
    "pagination",
    "pager",
    "widget",
    "widgets",
    "toolbar",
    "skip",
    "login",
    "masthead",
    "topbar",
    "teaser",
    "teasers",
    "outbrain",
    "taboola",
    "donate",
    "copyright",
];

pub(super) fn hint(tag: &Tag) -> Hint {
    let names = [attribute(tag, "class"), attribute(tag, "id")];
    let mut found = Hint::None;
    for word in names
        .iter()
        .flatten()
        .flat_map(|names| names.split(|c: char| !c.is_alphanumeric()))
    {
        let word = word.to_lowercase();
        if FURNITURE.contains(&word.as_str()) {
            return Hint::Furniture;
        }
        if MAIN.contains(&word.as_str()) {
            found = Hint::Main;
        }
    }
    found
}
