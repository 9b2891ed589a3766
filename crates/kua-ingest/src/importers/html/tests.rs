#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use kua_core::reading::{ReadRequest, Reading, TextRole};
use proptest::prelude::*;

use crate::read_bytes_here;

fn read(page: &str) -> Reading {
    let request = ReadRequest {
        extension: Some("html".into()),
        ..ReadRequest::default()
    };
    read_bytes_here(&request, page.as_bytes()).unwrap()
}

fn check(page: &str, body: &str, furniture: &str) {
    let reading = read(page);
    let text = |role| {
        reading
            .texts
            .iter()
            .find(|text| text.role == role)
            .map_or("", |text| text.content.as_str())
    };
    assert_eq!(text(TextRole::Body), body, "{page}");
    assert_eq!(text(TextRole::Furniture), furniture, "{page}");
}

#[test]
fn blocks_become_paragraphs() {
    check(
        "<h1>Arrest</h1><p>One\n  two <b>three</b>.<p>Four<br>five<br><br>six",
        "Arrest\n\nOne two three.\n\nFour\nfive\n\nsix",
        "",
    );
    check(
        "<ul><li>one<li><p>two</ul><p>three</p>",
        "one\ntwo\n\nthree",
        "",
    );
    check(
        "<table><caption>List</caption><tr><th>Name<th>Born<tr><td>A<td>1970</table>",
        "List\n\nName\tBorn\nA\t1970",
        "",
    );
    check(
        "<p>a</p><pre>x\n  y</pre><blockquote><p>q</p></blockquote>",
        "a\n\nx\n  y\n\nq",
        "",
    );
    check(
        "<p>He said <q>no</q> &amp; &lt;left&gt;&nbsp;it.</p>",
        "He said “no” & <left>\u{a0}it.",
        "",
    );
}

#[test]
fn scripts_and_styles_are_never_text() {
    check(
        "<style>p{}</style><script>var a = '<p>no</p>';</script><p>yes</p><svg><path/></svg><iframe>no</iframe>",
        "yes",
        "",
    );
}

#[test]
fn furniture_stands_apart() {
    let prose = "This sentence tells what happened, at some length, and more.";
    let page = format!(
        "<html><body><header><a href=/>Steppe Watch</a></header><nav><ul><li><a href=a>News</a><li><a href=b>About</a></ul></nav>\
         <div class='cookie-banner'><p>We use cookies.</p></div>\
         <div class=wrapper><h1>Arrest in Almaty</h1><p class=share>Share</p><div class=text><p>{prose}</p><p>{prose}</p></div></div>\
         <aside><p>Related: something else</p></aside><footer>Imprint</footer></body></html>"
    );
    check(
        &page,
        &format!("Arrest in Almaty\n\n{prose}\n\n{prose}"),
        "Steppe Watch\n\nNews\nAbout\n\nWe use cookies.\n\nShare\n\nRelated: something else\n\nImprint",
    );
}

#[test]
fn a_page_without_any_marks_is_all_body() {
    check("<p>Only this.</p>", "Only this.", "");
    check("<nav>Only a menu</nav>", "Only a menu", "");
}

#[test]
fn an_element_that_is_never_closed_swallows_nothing() {
    for open in [
        "<select><option>",
        "<svg>",
        "<video>",
        "<template>",
        "<object>",
        "<textarea>",
        "<b>",
        "<a href=x>",
        "<title>",
    ] {
        let reading = read(&format!("<html><p>before</p>{open}one<p>after</p>"));
        let all: String = reading
            .texts
            .iter()
            .map(|text| text.content.as_str())
            .collect();
        assert!(
            all.contains("before") && all.contains("one") && all.contains("after"),
            "{open}"
        );
    }
    check(
        "<p>Choose<select><option>one<option>two</select></p>",
        "Choose",
        "one\ntwo",
    );
}

#[test]
fn a_form_around_the_whole_page_is_no_furniture() {
    check(
        "<form><div><p>All of the page is in a form.</p></div></form>",
        "All of the page is in a form.",
        "",
    );
    check(
        "<div class='has-sidebar'><p>All of the page has a sidebar.</p></div>",
        "All of the page has a sidebar.",
        "",
    );
}

#[test]
fn a_page_says_who_published_it_and_when() {
    let reading = read(
        "<html lang=en_GB><head><title>Arrest in Almaty | Steppe Watch</title>\
         <meta property='og:site_name' content='Steppe Watch'>\
         <meta property='article:published_time' content='2019-03-11T08:00:00+01:00'></head>\
         <body><p>Words.</p></body></html>",
    );
    assert_eq!(reading.title.as_deref(), Some("Arrest in Almaty"));
    assert_eq!(reading.publisher.as_deref(), Some("Steppe Watch"));
    assert_eq!(reading.language.as_deref(), Some("en-GB"));
    let published = reading.published.unwrap();
    assert_eq!(published.edtf.as_deref(), Some("2019-03-11"));
    assert_eq!(published.written, "2019-03-11T08:00:00+01:00");
}

#[test]
fn a_drawing_gives_the_page_no_title() {
    let reading = read("<svg><title>Icon</title></svg><p>Words.</p>");
    assert_eq!(reading.title, None);
    assert_eq!(reading.body().unwrap().content, "Words.");
}

#[test]
fn linked_data_is_read() {
    let reading = read(
        r#"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "Organization", "name": "Somebody"},
            {"@type": ["NewsArticle"], "headline": "Verhaftung in Almaty", "inLanguage": "de",
             "datePublished": "2019-03-11", "publisher": {"@type": "Organization", "name": "Steppe Watch"}}]}</script>
           <p>Worte.</p>"#,
    );
    assert_eq!(reading.title.as_deref(), Some("Verhaftung in Almaty"));
    assert_eq!(reading.publisher.as_deref(), Some("Steppe Watch"));
    assert_eq!(reading.language.as_deref(), Some("de"));
    assert_eq!(
        reading.published.unwrap().edtf.as_deref(),
        Some("2019-03-11")
    );
}

#[test]
fn a_time_element_dates_the_article() {
    let date = |page: &str| read(page).published.and_then(|date| date.edtf);
    assert_eq!(
        date("<article><time datetime=2019-03-11>Monday</time><p>W</p></article>").as_deref(),
        Some("2019-03-11")
    );
    assert_eq!(
        date(
            "<article><time datetime=2019-03-11></time><time datetime=2018-01-01></time>W</article>"
        ),
        None
    );
    assert_eq!(
        date("<footer><time datetime=2019-03-11></time></footer><p>W</p>"),
        None
    );
}

#[test]
fn words_lead_back_to_their_lines() {
    let reading =
        read("<html>\n<body>\n<h1>Title</h1>\n<p>first\nsecond</p>\n\n<p>third</p>\n</body>");
    let body = reading.body().unwrap();
    assert_eq!(body.content, "Title\n\nfirst second\n\nthird");
    let line = |word: &str| {
        let byte = body.content.find(word).unwrap();
        body.map.lines_at(&body.content, byte as u64)
    };
    assert_eq!(line("Title"), Some((3, 3)));
    assert_eq!(line("first"), Some((4, 5)));
    assert_eq!(line("third"), Some((7, 7)));
}

#[test]
fn a_page_that_nests_without_end_is_read_flat() {
    for (open, close) in [
        ("<div>", "</div>"),
        ("<b>", "</b>"),
        ("<ul><li>", "</li></ul>"),
        ("<table><tr><td>", ""),
    ] {
        let page = format!(
            "{}deep{}<p>after</p>",
            open.repeat(200_000),
            close.repeat(200_000)
        );
        let reading = read(&page);
        let all: String = reading
            .texts
            .iter()
            .map(|text| text.content.as_str())
            .collect();
        assert!(all.contains("deep") && all.contains("after"), "{open}");
    }
}

proptest! {
    #[test]
    fn every_word_of_a_page_is_kept_once(
        parts in proptest::collection::vec(
            prop_oneof![
                "[a-z]{1,8}".prop_map(|word| word),
                proptest::sample::select(vec![
                    "<p>", "</p>", "<div>", "</div>", "<div class=menu>", "<article>", "</article>", "<nav>",
                    "</nav>", "<ul>", "<li>", "</li>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</tr>",
                    "</table>", "<a href=x>", "</a>", "<h1>", "</h1>", "<br>", "<blockquote>", "</blockquote>",
                    "<main>", "</main>", "<footer>", "</footer>", "<form>", "</form>", " ", "\n", "<pre>", "</pre>",
                ]).prop_map(str::to_owned),
            ],
            1..60,
        ),
    ) {
        let page: String = format!("<body>start{}", parts.concat());
        let reading = read(&page);
        let letters = |text: &str| -> Vec<char> {
            let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
            letters.sort_unstable();
            letters
        };
        let words: String = parts.iter().filter(|part| !part.starts_with('<')).map(String::as_str).collect();
        let all: String = reading.texts.iter().map(|text| text.content.as_str()).collect();
        prop_assert_eq!(letters(&format!("start{words}")), letters(&all));
    }

    #[test]
    fn any_characters_are_a_page(text in "(\\PC|[<>/!&\"=a-d ;#-]){0,200}") {
        let request = ReadRequest { extension: Some("html".into()), ..ReadRequest::default() };
        let page = format!("<html>x{text}");
        let reading = read_bytes_here(&request, page.as_bytes());
        prop_assert!(reading.is_ok() || reading == Err(kua_core::reading::ReadFailure::Empty));
    }
}
