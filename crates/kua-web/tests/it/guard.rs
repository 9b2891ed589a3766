//! Who may talk to the desk.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use kua_core::access::Role;

use crate::desk::{HOST, SECRET, TestDesk};
use crate::html;

/// Every address that takes a form. A test below compares it with the table of addresses.
const POSTS: [&str; 45] = [
    "/documents/{id}/list",
    "/list/{id}",
    "/list/{id}/make",
    "/list/{id}/rows/{row}",
    "/documents/{id}/recognise",
    "/documents/{id}/recognise/stop",
    "/documents/{id}/correct",
    "/documents/{id}/passages",
    "/import/exports/{id}",
    "/documents/{id}/cover",
    "/documents/{id}/regions",
    "/documents/{id}/subtitles",
    "/documents/{id}/transcript",
    "/documents/{id}/transcript/discard",
    "/documents/{id}/transcript/draft",
    "/places/new",
    "/records/{id}/gazetteer",
    "/records/{id}/provision",
    "/records/{id}/place",
    "/address",
    "/lock",
    "/undo",
    "/import",
    "/documents/{id}/limit",
    "/files/again",
    "/files/work",
    "/write/draft",
    "/write/keep",
    "/write/discard",
    "/documents/{id}/kin",
    "/documents/{id}/again",
    "/documents/{id}/language",
    "/documents/{id}/remaining",
    "/proposals/{id}",
    "/records/{id}/same",
    "/first-steps",
    "/review",
    "/saved",
    "/saved/{id}",
    "/documents/{id}/translation",
    "/settings",
    "/settings/language",
    "/wording/{language}/{key}",
    "/statements/{id}/withdraw",
    "/log/verify",
];

const ID: &str = "3b241101-e2bb-4255-8caf-4136c566a962";

#[tokio::test]
async fn only_the_exact_host_is_answered() {
    let desk = TestDesk::open().await;
    let ask = async |hosts: &[&str], path: &str| {
        let mut request = Request::builder()
            .uri(path)
            .header(header::COOKIE, &desk.cookie);
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        desk.send(request.body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(ask(&[HOST], "/").await, StatusCode::OK);
    assert_eq!(ask(&["localhost:4321"], "/").await, StatusCode::OK);
    for wrong in [
        &[][..],
        &["evil.example"],
        &["127.0.0.1"],
        &["127.0.0.1:4322"],
        &["localhost.evil:4321"],
        &["127.0.0.1:4321.evil.example"],
        &["LOCALHOST:4321"],
        &[HOST, "evil.example"],
        &[HOST, HOST],
    ] {
        for path in ["/", "/assets/desk.css", "/launch/x", "/no-such-page"] {
            assert_eq!(
                ask(wrong, path).await,
                StatusCode::MISDIRECTED_REQUEST,
                "{wrong:?} {path}"
            );
        }
    }
    assert_eq!(
        ask(&[HOST], "http://evil.example/").await,
        StatusCode::MISDIRECTED_REQUEST
    );
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let desk = TestDesk::open().await;
    let ask = async |headers: &[(&str, &str)]| {
        let mut request = desk
            .request("POST", "/lock")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = Body::from(format!("token={}", desk.token));
        desk.send(request.body(body).unwrap()).await.status
    };
    for wrong in [
        &[][..],
        &[("origin", "null")],
        &[("origin", "http://evil.example")],
        &[("origin", "https://127.0.0.1:4321")],
        &[("origin", "http://127.0.0.1:9999")],
        &[("sec-fetch-site", "cross-site")],
        &[
            ("sec-fetch-site", "same-site"),
            ("origin", "http://127.0.0.1:4321"),
        ],
        &[("sec-fetch-site", "none")],
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", "http://evil.example"),
        ],
    ] {
        assert_eq!(ask(wrong).await, StatusCode::FORBIDDEN, "{wrong:?}");
    }
    assert_eq!(
        desk.get("/").await.status,
        StatusCode::OK,
        "the desk was locked from elsewhere"
    );
    assert_eq!(
        ask(&[("origin", "http://127.0.0.1:4321")]).await,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_browser_that_tells_origin_and_site_gets_in() {
    for headers in [
        &[("origin", "http://127.0.0.1:4321")][..],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("sec-fetch-site", "same-origin")],
    ] {
        let desk = TestDesk::open().await;
        let mut request = desk
            .request("POST", "/lock")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = Body::from(format!("token={}", desk.token));
        let answer = desk.send(request.body(body).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{headers:?}");
    }
}

#[tokio::test]
async fn without_the_cookie_every_page_is_the_same_locked_page() {
    let mut desk = TestDesk::open().await;
    desk.cookie.clear();
    let wanted = desk.get("/").await;
    assert_eq!(wanted.status, StatusCode::UNAUTHORIZED);
    html::check(&wanted.body);
    assert!(
        !wanted.body.to_lowercase().contains("kua"),
        "the locked page names the program"
    );
    for path in [
        "/import",
        "/lists/person",
        "/lists/person.json",
        "/search?q=a",
        "/log/checkpoint",
        "/no-such-page",
        &format!("/records/{ID}"),
        &format!("/documents/{ID}/original"),
    ] {
        let answer = desk.get(path).await;
        assert_eq!(
            (answer.status, &answer.body),
            (wanted.status, &wanted.body),
            "{path}"
        );
    }
    let name = desk.cookie.clone();
    desk.cookie = format!("{name}x=1; session=1");
    assert_eq!(desk.get("/").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_address_opens_once_and_the_cookie_is_strict() {
    let desk = TestDesk::locked(Role::Keeper);
    let path = kua_web::Desk::launch_path(SECRET);
    assert_eq!(
        desk.get("/launch/guess").await.status,
        StatusCode::UNAUTHORIZED
    );
    let first = desk.get(&path).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let cookie = first.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly")
            && cookie.contains("SameSite=Strict")
            && cookie.contains("Path=/")
    );
    assert!(!cookie.contains("kua"), "the cookie names the program");
    assert_eq!(desk.get(&path).await.status, StatusCode::UNAUTHORIZED);
    let other = TestDesk::locked(Role::Keeper).get(&path).await;
    let name = |cookie: &str| cookie.split('=').next().unwrap().to_owned();
    assert_ne!(
        name(other.header("set-cookie")),
        name(cookie),
        "two desks share a cookie"
    );
}

#[tokio::test]
async fn a_cookie_that_stands_twice_opens_nothing() {
    let mut desk = TestDesk::open().await;
    desk.cookie = format!("{0}; {0}", desk.cookie);
    assert_eq!(desk.get("/").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_idle_desk_locks_itself_and_says_how_to_come_back() {
    let mut desk = TestDesk::open().await;
    desk.later(29 * 60);
    assert_eq!(desk.get("/").await.status, StatusCode::OK);
    desk.later(30 * 60);
    assert!(desk.announced.lock().unwrap().is_empty());
    let answer = desk.get("/").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.body.contains("Look at the terminal"));
    let announced = desk.announced.lock().unwrap().clone();
    let secret = announced[0].rsplit('/').next().unwrap().to_owned();
    assert!(announced[0].starts_with("http://127.0.0.1:4321/launch/"));
    assert_ne!(secret, SECRET);
    desk.launch(&secret).await;
    assert_eq!(desk.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn lock_ends_the_session_and_the_terminal_shows_a_new_address() {
    let desk = TestDesk::open().await;
    let answer = desk.post("/lock", &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    html::check(&answer.body);
    assert_eq!(desk.get("/").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(desk.announced.lock().unwrap().len(), 1);
    let asked = desk.post_bare("/address", &[]).await;
    assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    let announced = desk.announced.lock().unwrap().clone();
    assert_eq!(announced.len(), 2);
    assert_eq!(
        announced[0], announced[1],
        "asking again gives no second way in"
    );
    assert!(
        !asked.body.contains("/launch/"),
        "the page shows the address"
    );
}

#[tokio::test]
async fn no_form_is_taken_without_its_token() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", crate::world::RELEASE).await;
    let before = desk.json("/?format=json").await["statements"].clone();
    let proposal = desk.proposals(&document).await[0].0.clone();
    for path in POSTS {
        // Those that take files have tests of their own.
        if path == "/address" || path == "/import" || path.ends_with("/subtitles") {
            continue;
        }
        let id = match path {
            "/proposals/{id}" => proposal.as_str(),
            _ => document.as_str(),
        };
        let path = path.replace("{id}", id).replace("{row}", "1");
        let fields = [
            ("verdict", "accept"),
            ("act", "accept all"),
            ("id", proposal.as_str()),
            ("draft", "abcdef"),
            ("content", "x"),
        ];
        for token in [None, Some(""), Some("wrong"), Some(SECRET)] {
            let mut all = fields.to_vec();
            all.extend(token.map(|token| ("token", token)));
            let answer = desk.post_bare(&path, &all).await;
            assert_eq!(
                answer.status,
                StatusCode::FORBIDDEN,
                "{path} with {token:?}"
            );
        }
        let text = desk
            .request("POST", &path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "text/plain")
            .body(Body::from(format!("token={}", desk.token)))
            .unwrap();
        let answer = desk.send(text).await;
        assert!(answer.status.is_client_error(), "{path} as plain text");
    }
    for token in ["", "wrong"] {
        let answer = desk.import(token, &[], &[("b.txt", b"another text")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(desk.json("/?format=json").await["statements"], before);
}

#[tokio::test]
async fn a_get_changes_nothing() {
    let desk = TestDesk::open().await;
    for path in POSTS {
        // Where a form has a page, the page is what a GET answers.
        let route = routes().find(|route| route.split('"').nth(1) == Some(path));
        if route.unwrap().contains("get(") {
            continue;
        }
        let answer = desk.get(&path.replace("{id}", ID)).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        html::check(&answer.body);
    }
}

/// The table of addresses, one route each.
fn routes() -> impl Iterator<Item = &'static str> {
    include_str!("../../src/desk.rs").split(".route(").skip(1)
}

#[test]
fn no_address_that_takes_a_form_is_untested() {
    let mut found: Vec<&str> = routes()
        .filter(|route| route.contains("post("))
        .map(|route| route.split('"').nth(1).unwrap())
        .collect();
    found.sort_unstable();
    let mut known: Vec<&str> = POSTS.to_vec();
    known.sort_unstable();
    assert_eq!(found, known);
}

#[tokio::test]
async fn every_answer_has_the_strict_headers() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", crate::world::RELEASE).await;
    let locked = TestDesk::locked(Role::Keeper);
    let mut answers = vec![
        desk.get("/").await,
        desk.get("/no-such-page").await,
        desk.get("/assets/desk.css").await,
        desk.get("/lists/person.csv").await,
        desk.get("/lists/person.json").await,
        desk.post_bare("/lock", &[]).await,
        locked.get("/").await,
        locked.get("/launch/wrong").await,
        desk.send(Request::get("/").body(Body::empty()).unwrap())
            .await,
    ];
    answers.push(desk.get(&format!("/documents/{document}/original")).await);
    for answer in &answers {
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value);
        }
        assert!(answer.headers.get("access-control-allow-origin").is_none());
    }
    let evidence = answers.last().unwrap();
    assert!(
        evidence
            .header("content-security-policy")
            .starts_with("sandbox")
    );
    assert!(
        evidence
            .header("content-disposition")
            .starts_with("attachment")
    );
    assert_eq!(evidence.header("content-type"), "application/octet-stream");
    assert_eq!(evidence.body, crate::world::RELEASE);
}
