//! The desk: how fast pages and searches come out of a large vault, and what memory that takes.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};

use super::{Bench, Section, megabytes, milliseconds};
use crate::runner;

/// How often each kind of page is asked for.
const REQUESTS: usize = 100;

const QUERIES: &[&str] = &[
    "Tabaldyryq",
    "Almaty",
    "Ermek*",
    "Article+174",
    "%22drop+the+charge%22",
    "lawyer",
    "Qambar",
    "discord",
    "kind%3Aperson+Sary*",
    "warrant+Semey",
    "Vossberg",
    "Oral*+Taldy*",
];

/// p95 of each page and of search, and the server's memory.
pub(super) fn desk(bench: &Bench) -> anyhow::Result<Section> {
    let vault = super::vault::filled(bench)?;
    let mut section = Section::new("The desk");
    let server = Server::start(super::vault::serve(bench, &vault))?;
    let documents = server.links("/lists/document", "/documents/")?;
    let persons = server.links("/lists/person", "/records/")?;
    let events = server.links("/lists/event", "/records/")?;
    let reading: Vec<String> = documents
        .iter()
        .map(|path| format!("{path}/read"))
        .collect();
    let searches: Vec<String> = QUERIES
        .iter()
        .map(|query| format!("/search?q={query}"))
        .collect();
    let networks: Vec<String> = persons
        .iter()
        .map(|path| format!("{path}/network?steps=2"))
        .collect();
    for (what, paths, budget) in [
        ("start", vec!["/".to_owned()], "p95 under 100 ms"),
        (
            "list of persons",
            vec!["/lists/person".to_owned()],
            "p95 under 100 ms",
        ),
        (
            "list of documents",
            vec!["/lists/document".to_owned()],
            "p95 under 100 ms",
        ),
        ("person", persons, "p95 under 100 ms"),
        ("event", events, "p95 under 100 ms"),
        ("document", documents, "p95 under 100 ms"),
        ("read and code", reading, "p95 under 100 ms"),
        ("timeline", pictures("/timeline"), "p95 under 100 ms"),
        ("counts", pictures("/counts"), "p95 under 100 ms"),
        ("map", pictures("/map"), "p95 under 100 ms"),
        ("network of a person", networks, "p95 under 100 ms"),
        ("search", searches, "p95 under 300 ms"),
    ] {
        if paths.is_empty() {
            section.left_out(format!("{what}: the lists link to none"));
            continue;
        }
        let mut spans = Vec::new();
        for path in paths.iter().cycle().take(REQUESTS) {
            let started = runner::now();
            let answer = server.get(path)?;
            spans.push(started.elapsed());
            if answer.status != 200 {
                bail!("{what}: {path} answered {}", answer.status);
            }
        }
        section.figure(
            format!(
                "{what}, {REQUESTS} requests over {} pages",
                paths.len().min(REQUESTS)
            ),
            format!(
                "median {}, p95 {}",
                milliseconds(super::median(spans.clone())),
                milliseconds(p95(spans))
            ),
            budget,
        );
    }
    section.figure(
        "memory of the server at its highest",
        server.peak_memory(),
        "under 300 MB",
    );
    section.how("`kua serve` on the vault of 100,000 statements; one request after the other over a new connection each, warm");
    section.how("memory: VmHWM of the serving process after all of this");
    Ok(section)
}

/// A picture of all, of some days and of one type.
fn pictures(path: &str) -> Vec<String> {
    [
        "",
        "?from=2019",
        "?from=2018-03&to=2018-05",
        "?class=arrest",
    ]
    .iter()
    .map(|asked| format!("{path}{asked}"))
    .collect()
}

/// The value that 95 of 100 stay at or below.
fn p95(mut spans: Vec<Duration>) -> Duration {
    spans.sort();
    let at = (spans.len() * 95).div_ceil(100).saturating_sub(1);
    spans.get(at).copied().unwrap_or_default()
}

/// A served desk with an open session; ends with the value.
struct Server {
    child: Child,
    host: String,
    cookie: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    fn start(mut command: std::process::Command) -> anyhow::Result<Server> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("kua serve can't be started")?;
        let printed = child.stdout.take().context("kua serve prints nowhere")?;
        let mut server = Server {
            child,
            host: String::new(),
            cookie: String::new(),
        };
        let mut launch = None;
        for line in BufReader::new(printed).lines() {
            let line = line.context("what kua serve prints can't be read")?;
            if let Some(found) = line
                .split_whitespace()
                .find(|word| word.starts_with("http://127.0.0.1:"))
            {
                launch = Some(found.to_owned());
                break;
            }
        }
        let launch = launch.context("kua serve printed no address")?;
        let (host, path) = launch
            .strip_prefix("http://")
            .and_then(|rest| rest.split_once('/'))
            .context("kua serve printed a strange address")?;
        server.host = host.to_owned();
        let answer = server.get(&format!("/{path}"))?;
        server.cookie = answer
            .head
            .lines()
            .find_map(|line| {
                line.to_ascii_lowercase()
                    .starts_with("set-cookie:")
                    .then(|| line.to_owned())
            })
            .and_then(|line| Some(line.split_once(':')?.1.split(';').next()?.trim().to_owned()))
            .context("the desk gave no session")?;
        Ok(server)
    }

    fn get(&self, path: &str) -> anyhow::Result<Answer> {
        #[allow(
            clippy::disallowed_methods,
            reason = "asks its own server on this machine"
        )]
        let mut stream = TcpStream::connect(&self.host).context("the desk does not answer")?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
            self.host, self.cookie
        )
        .context("the desk hung up")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).context("the desk hung up")?;
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text
            .split_once("\r\n\r\n")
            .context("the desk answered no HTTP")?;
        let status = head
            .split_whitespace()
            .nth(1)
            .and_then(|word| word.parse().ok())
            .context("the desk answered no status")?;
        Ok(Answer {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }

    /// The paths that a page links to and that begin so, without what follows the id.
    fn links(&self, page: &str, begin: &str) -> anyhow::Result<Vec<String>> {
        let answer = self.get(page)?;
        if answer.status != 200 {
            bail!("{page} answered {}", answer.status);
        }
        Ok(links_in(&answer.body, begin))
    }

    /// What the system says the process held at most.
    fn peak_memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        status
            .lines()
            .find_map(|line| {
                line.strip_prefix("VmHWM:")?
                    .trim()
                    .strip_suffix(" kB")?
                    .trim()
                    .parse::<u64>()
                    .ok()
            })
            .map_or_else(
                || "unknown".to_owned(),
                |kibibytes| megabytes(kibibytes * 1024),
            )
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn links_in(body: &str, begin: &str) -> Vec<String> {
    let found: BTreeSet<String> = body
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter_map(|target| target.strip_prefix(begin))
        .filter_map(|rest| rest.split(['/', '?', '#']).next())
        .filter(|id| !id.is_empty())
        .map(|id| format!("{begin}{id}"))
        .collect();
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p95_of_a_hundred_is_the_ninety_fifth() {
        let hundred: Vec<Duration> = (1..=100).map(Duration::from_millis).collect();
        assert_eq!(p95(hundred), Duration::from_millis(95));
        assert_eq!(
            p95(vec![Duration::from_millis(7)]),
            Duration::from_millis(7)
        );
    }

    #[test]
    fn links_to_records_are_found_once() {
        let body = r##"<a href="/records/a1?x=2">A</a> <a href="/records/a1#top">A</a> <a href="/help">H</a> <a href="/records/b2/same">B</a>"##;
        assert_eq!(links_in(body, "/records/"), ["/records/a1", "/records/b2"]);
    }
}
