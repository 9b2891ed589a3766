//! A desk that is called in process, as a browser would call it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use kua_app::House;
use kua_core::access::Role;
use kua_testkit::MemoryVault;
use kua_web::{Desk, DeskSettings, router};
use tower::ServiceExt;

use crate::world::{Hand, house, house_on};

pub(crate) const HOST: &str = "127.0.0.1:4321";
pub(crate) const SECRET: &str = "5ec2e75ec2e75ec2e75ec2e7";

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The form token of the page.
    pub(crate) fn token(&self) -> String {
        let (_, rest) = self.body.split_once("name=\"token\" value=\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    }
}

/// A desk over an invented world.
pub(crate) struct TestDesk {
    router: Router,
    pub(crate) cookie: String,
    pub(crate) token: String,
    hand: Hand,
    pub(crate) announced: Arc<Mutex<Vec<String>>>,
}

impl TestDesk {
    /// A desk that nobody opened yet.
    pub(crate) fn locked(role: Role) -> Self {
        Self::locked_on(|hand| house(role, hand))
    }

    /// The open desk of whoever opened this vault.
    pub(crate) async fn open_on(vault: MemoryVault) -> Self {
        let mut desk = Self::locked_on(|hand| house_on(vault, hand));
        desk.launch(SECRET).await;
        desk
    }

    fn locked_on(house: impl FnOnce(&Hand) -> House) -> Self {
        let hand = Hand(Arc::new(AtomicI64::new(1_700_000_000)));
        let announced = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&announced);
        let mut settings =
            DeskSettings::new(vec![HOST.into(), "localhost:4321".into()], SECRET.into());
        settings.announce =
            Arc::new(move |address: &str| heard.lock().unwrap().push(address.into()));
        let desk = Desk::new(house(&hand), settings).unwrap();
        Self {
            router: router(desk),
            cookie: String::new(),
            token: String::new(),
            hand,
            announced,
        }
    }

    /// A desk that its keeper opened.
    pub(crate) async fn open() -> Self {
        Self::open_as(Role::Keeper).await
    }

    pub(crate) async fn open_as(role: Role) -> Self {
        let mut desk = Self::locked(role);
        desk.launch(SECRET).await;
        desk
    }

    /// Opens the desk with a secret, as its user does.
    pub(crate) async fn launch(&mut self, secret: &str) {
        let answer = self.get(&Desk::launch_path(secret)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.header("set-cookie").split(';').next().unwrap();
        self.cookie = cookie.to_owned();
        self.token = self.get("/").await.token();
    }

    pub(crate) fn later(&self, seconds: i64) {
        self.hand.0.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let mut builder = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST);
        if !self.cookie.is_empty() {
            builder = builder.header(header::COOKIE, &self.cookie);
        }
        builder
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path).body(Body::empty()).unwrap())
            .await
    }

    /// Sends a form of the desk, token and all.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("token", self.token.as_str())];
        all.extend(fields);
        self.post_bare(path, &all).await
    }

    /// Sends a form with these fields and no others.
    pub(crate) async fn post_bare(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        let request = self
            .request("POST", path)
            .header("sec-fetch-site", "same-origin")
            .header("origin", "null")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends files as the import form does.
    pub(crate) async fn import(
        &self,
        token: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        self.send_files("/import", token, fields, files).await
    }

    /// Sends files to an address.
    pub(crate) async fn send_files(
        &self,
        path: &str,
        token: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        const EDGE: &str = "an-edge";
        let mut body = Vec::new();
        let mut part = |head: String, content: &[u8]| {
            body.extend(
                format!("--{EDGE}\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes(),
            );
            body.extend(content);
            body.extend(b"\r\n");
        };
        part("name=\"token\"".into(), token.as_bytes());
        for (name, content) in files {
            let head = format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/plain");
            part(head, content);
        }
        for (name, value) in fields {
            part(format!("name=\"{name}\""), value.as_bytes());
        }
        body.extend(format!("--{EDGE}--\r\n").bytes());
        let request = self
            .request("POST", path)
            .header("sec-fetch-site", "same-origin")
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={EDGE}"),
            )
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Takes in a text and returns the id of its document.
    pub(crate) async fn add(&self, name: &str, content: &str) -> String {
        let answer = self
            .import(&self.token, &[], &[(name, content.as_bytes())])
            .await;
        assert_eq!(answer.header("location"), "/import/done");
        let done = self.get("/import/done").await;
        let href = between(&done.body, "href=\"/documents/", "\"");
        href.split(['/', '#']).next().unwrap().to_owned()
    }

    pub(crate) async fn json(&self, path: &str) -> serde_json::Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("content-type"), "application/json");
        serde_json::from_str(&answer.body).unwrap()
    }

    /// The ids of the records of a kind, by name.
    pub(crate) async fn records(&self, kind: &str) -> Vec<String> {
        let list = self.json(&format!("/lists/{kind}.json")).await;
        list["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["record"]["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The proposals of a document: (id, kind, state).
    pub(crate) async fn proposals(&self, document: &str) -> Vec<(String, String, String)> {
        let read = self
            .json(&format!("/documents/{document}/read?format=json"))
            .await;
        let word = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap().to_owned();
        read["proposals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (word(one, "id"), word(one, "kind"), word(one, "state")))
            .collect()
    }

    /// Accepts all proposals of a document.
    pub(crate) async fn accept_all(&self, document: &str) {
        let proposals = self.proposals(document).await;
        let mut fields = vec![("act", "accept all")];
        fields.extend(proposals.iter().map(|(id, _, _)| ("id", id.as_str())));
        let answer = self
            .post(&format!("/documents/{document}/remaining"), &fields)
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
}

/// What stands between two words, the first time.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text
        .split_once(before)
        .unwrap_or_else(|| panic!("no {before} in {text}"));
    rest.split(after).next().unwrap()
}

fn encoded(words: &str) -> String {
    words
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
