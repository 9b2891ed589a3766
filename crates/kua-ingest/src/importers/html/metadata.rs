//! What a page says about itself: title, publisher, date, language.

use kua_core::reading::DeclaredDate;
use serde_json::Value;

use super::page::{NodeRole, Page};
use crate::date::declared;

/// What a page declares.
#[derive(Default)]
pub(in crate::importers) struct Declared {
    pub(in crate::importers) title: Option<String>,
    pub(in crate::importers) publisher: Option<String>,
    pub(in crate::importers) published: Option<DeclaredDate>,
    pub(in crate::importers) language: Option<String>,
}

/// Gathers what a page declares; the first source that says something wins.
pub(super) fn declared_by(page: &Page) -> Declared {
    let linked = Linked::of(page);
    let meta = |names: &[&str]| {
        names.iter().find_map(|name| {
            page.metadata
                .iter()
                .find(|(found, value)| found == name && !value.is_empty())
        })
    };
    let text = |names: &[&str]| meta(names).and_then(|(_, value)| one_line(value));
    let publisher = linked.publisher.or_else(|| {
        text(&[
            "og:site_name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_publisher",
            "application-name",
        ])
    });
    let heading = || {
        let mut titles = page.blocks.iter().filter(|block| block.is_title);
        let first = titles.next()?;
        // A page with several first headings says nothing by them.
        titles
            .next()
            .is_none()
            .then(|| one_line(&first.block.text))
            .flatten()
    };
    let title = linked
        .title
        .or_else(|| {
            text(&[
                "og:title",
                "citation_title",
                "dc.title",
                "dcterms.title",
                "twitter:title",
            ])
        })
        .or_else(heading)
        .or_else(|| page.title.as_deref().and_then(one_line))
        .map(|title| without_site(&title, publisher.as_deref()));
    let published = linked
        .published
        .or_else(|| {
            text(&[
                "article:published_time",
                "datepublished",
                "dc.date.issued",
                "dcterms.issued",
                "citation_publication_date",
                "dc.date",
                "dcterms.date",
                "parsely-pub-date",
                "sailthru.date",
                "publishdate",
                "publish-date",
                "pubdate",
                "date",
            ])
        })
        .or_else(|| time_of(page))
        .and_then(|written| declared(&written));
    let language = page
        .language
        .clone()
        .or_else(|| text(&["content-language", "language", "dc.language", "og:locale"]))
        .or(linked.language)
        .and_then(|written| tag(&written));
    Declared {
        title,
        publisher,
        published,
        language,
    }
}

/// The one `<time>` that says it is the date of publication, or the only day named in the header or article.
fn time_of(page: &Page) -> Option<String> {
    let said = page.times.iter().find(|time| time.is_published);
    if let Some(time) = said {
        return Some(time.written.clone());
    }
    let in_article = |mut node: usize| loop {
        let Some(found) = page.nodes.get(node) else {
            return false;
        };
        match found.role {
            NodeRole::Article | NodeRole::Main | NodeRole::Header => return true,
            NodeRole::Furniture | NodeRole::Hidden => return false,
            _ if found.parent == node => return false,
            _ => node = found.parent,
        }
    };
    let mut times = page.times.iter().filter(|time| in_article(time.node));
    let first = times.next()?;
    let same_day =
        |other: &super::page::PageTime| other.written.get(..10) == first.written.get(..10);
    times.all(same_day).then(|| first.written.clone())
}

/// JSON-LD, as far as it speaks of the page's article.
#[derive(Default)]
struct Linked {
    title: Option<String>,
    publisher: Option<String>,
    published: Option<String>,
    language: Option<String>,
}

impl Linked {
    fn of(page: &Page) -> Self {
        let mut linked = Self::default();
        for script in &page.linked_data {
            if let Ok(value) = serde_json::from_str::<Value>(script) {
                linked.take(&value, 0);
            }
        }
        linked
    }

    fn take(&mut self, value: &Value, depth: usize) {
        if depth > 4 {
            return;
        }
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.take(value, depth + 1)),
            Value::Object(fields) => {
                if is_article(value) {
                    let field =
                        |name: &str| fields.get(name).and_then(Value::as_str).and_then(one_line);
                    self.title = self
                        .title
                        .take()
                        .or_else(|| field("headline"))
                        .or_else(|| field("name"));
                    self.published = self.published.take().or_else(|| field("datePublished"));
                    self.language = self.language.take().or_else(|| field("inLanguage"));
                    let publisher = fields.get("publisher").and_then(named);
                    self.publisher = self.publisher.take().or(publisher);
                }
                for inner in ["@graph", "mainEntity", "mainEntityOfPage"] {
                    if let Some(value) = fields.get(inner) {
                        self.take(value, depth + 1);
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_article(value: &Value) -> bool {
    let is_kind = |kind: &Value| {
        kind.as_str().is_some_and(|kind| {
            kind.ends_with("Article")
                || matches!(
                    kind,
                    "BlogPosting" | "Report" | "WebPage" | "SocialMediaPosting"
                )
        })
    };
    match value.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_kind),
        Some(kind) => is_kind(kind),
        None => false,
    }
}

/// The name of an organisation, given as one or as a string.
fn named(value: &Value) -> Option<String> {
    let value = match value {
        Value::Array(values) => values.first()?,
        other => other,
    };
    value
        .as_str()
        .or_else(|| value.get("name").and_then(Value::as_str))
        .and_then(one_line)
}

fn one_line(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| line.chars().take(1_000).collect())
}

/// Takes " | Publisher" off the end of a title, where that is the publisher's name.
fn without_site(title: &str, publisher: Option<&str>) -> String {
    let Some(publisher) = publisher else {
        return title.to_owned();
    };
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » "] {
        if let Some((before, after)) = title.rsplit_once(mark)
            && after.trim().to_lowercase() == publisher.to_lowercase()
            && !before.trim().is_empty()
        {
            return before.trim().to_owned();
        }
    }
    title.to_owned()
}

/// Turns what people write for a language into a BCP 47 tag: `en_US` is `en-US`.
pub(crate) fn tag(written: &str) -> Option<String> {
    let first = written.split([',', ';', ' ']).next()?.replace('_', "-");
    let mut parts = first.split('-');
    let language = parts.next()?.to_ascii_lowercase();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|byte| byte.is_ascii_lowercase())
    {
        return None;
    }
    let mut tag = language;
    for part in parts {
        if part.is_empty()
            || part.len() > 8
            || !part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            break;
        }
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            4 => {
                let lower = part.to_ascii_lowercase();
                let (first, rest) = lower.split_at(1);
                tag.push_str(&first.to_ascii_uppercase());
                tag.push_str(rest);
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_get_their_usual_form() {
        let check = |written: &str, expected: Option<&str>| {
            assert_eq!(tag(written).as_deref(), expected, "{written}");
        };
        check("en_US", Some("en-US"));
        check("zh-hans-cn", Some("zh-Hans-CN"));
        check("KK", Some("kk"));
        check("de, en", Some("de"));
        check("x", None);
        check("русский", None);
    }

    #[test]
    fn the_site_is_taken_off_the_title() {
        assert_eq!(
            without_site("Arrest in Almaty | Steppe Watch", Some("steppe watch")),
            "Arrest in Almaty"
        );
        assert_eq!(
            without_site("Arrest - in Almaty", Some("Steppe Watch")),
            "Arrest - in Almaty"
        );
    }
}
