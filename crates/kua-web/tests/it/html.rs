//! A small strict reader of pages: what is opened is closed, and nothing runs that should not.

/// Elements without an end.
const VOID: [&str; 9] = [
    "meta", "link", "input", "br", "hr", "img", "circle", "rect", "track",
];

/// Refuses a page whose elements do not nest, or that carries a style or script of its own.
pub(crate) fn check(page: &str) {
    assert!(page.starts_with("<!doctype html>"), "no doctype");
    let mut open: Vec<String> = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    let mut rest = page.strip_prefix("<!doctype html>").unwrap();
    while let Some((_, tail)) = rest.split_once('<') {
        let (tag, tail) = cut(tail);
        rest = tail;
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop();
            assert_eq!(
                last.as_deref(),
                Some(name),
                "closed in the wrong place: </{name}>"
            );
            continue;
        }
        let name: String = tag
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect();
        assert!(!name.is_empty(), "a bare < in the page: <{tag}>");
        for (attribute, value) in attributes(&tag[name.len()..]) {
            assert!(attribute != "style", "an inline style: <{tag}>");
            assert!(!attribute.starts_with("on"), "an inline script: <{tag}>");
            if attribute == "id" {
                assert!(ids.insert(value.clone()), "the id {value} stands twice");
            }
            if ["href", "src", "action", "formaction"].contains(&attribute.as_str()) {
                let own = value.starts_with(['/', '#', '?']) && !value.starts_with("//");
                assert!(own, "an address elsewhere: <{tag}>");
            }
        }
        assert!(name != "style", "a style of its own");
        if name == "script" {
            assert!(
                tag.starts_with("script type=\"module\" src=\"/assets/"),
                "a script of its own: <{tag}>"
            );
        }
        let closed =
            tag.ends_with('/') || VOID.contains(&name.as_str()) || name == "stop" || name == "line";
        if !closed {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
}

/// Cuts a tag off, passing over `>` in quotation marks.
fn cut(tail: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, c) in tail.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&tail[..at], &tail[at + 1..]),
            _ => {}
        }
    }
    panic!("a tag without end: <{tail}");
}

/// Reads the attributes of a tag; each value stands in double quotation marks or is missing.
fn attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start().trim_start_matches('/').trim_start();
        if rest.is_empty() {
            return found;
        }
        let length = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let name = rest[..length].to_owned();
        assert!(
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == ':'),
            "not the name of an attribute: {name:?}"
        );
        rest = &rest[length..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, tail) = quoted.split_once('"').expect("a value without end");
                rest = tail;
                value.to_owned()
            }
            None => {
                assert!(
                    !rest.starts_with('='),
                    "a value without quotation marks: {name}"
                );
                String::new()
            }
        };
        assert!(
            found.iter().all(|(other, _)| *other != name),
            "the attribute {name} stands twice"
        );
        found.push((name, value));
    }
}

#[test]
fn the_reader_of_pages_refuses_what_it_should() {
    let refused = |page: &str| {
        let page = format!("<!doctype html>{page}");
        assert!(std::panic::catch_unwind(|| check(&page)).is_err(), "{page}");
    };
    check("<!doctype html><p class=\"a\" title=\"a > b\">x<input name=\"y\" checked></p>");
    refused("<p>");
    refused("<p></div>");
    refused("<p style=\"color: red\"></p>");
    refused("<p onclick=\"x()\"></p>");
    refused("<script>alert(1)</script>");
    refused("<a href=\"http://elsewhere.example/\"></a>");
    refused("<a href=\"javascript:x()\"></a>");
    refused("<p id=\"a\"></p><p id=\"a\"></p>");
    refused("a < b");
}
