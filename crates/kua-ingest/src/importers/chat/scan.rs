//! Walks over JSON without building it: where the conversations begin, and where each message lies.
//!
//! An export may have a million messages and a hostile one ten thousand brackets; this
//! takes neither memory for the first nor stack for the second.

use std::ops::Range;

/// What is met on the way.
pub(super) enum Met {
    /// Messages of a conversation follow; where its name, kind and id stand.
    Conversation(Head),
    /// A message.
    Message(Range<usize>),
}

/// Where the facts of a conversation stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) name: Option<Range<usize>>,
    pub(super) kind: Option<Range<usize>>,
    pub(super) id: Option<Range<usize>>,
}

/// Conversations lie this deep at most: `chats`, `list`, the conversation.
const DEEPEST: usize = 16;

/// Walks over a file; says whether it ends where it should.
pub(super) fn walk<E>(bytes: &[u8], meet: &mut dyn FnMut(Met) -> Result<(), E>) -> Result<bool, E> {
    let mut scanner = Scanner { bytes, at: 0 };
    // For each open object what was read of it; arrays have none.
    let mut open: Vec<Option<Head>> = Vec::new();
    scanner.pass_over_space();
    loop {
        scanner.pass_over_space();
        let Some(byte) = scanner.peek() else {
            return Ok(open.is_empty());
        };
        match byte {
            b'{' | b'[' if open.len() < DEEPEST => {
                open.push((byte == b'{').then(Head::default));
                scanner.at += 1;
            }
            b'{' | b'[' => {
                if scanner.value().is_none() {
                    return Ok(false);
                }
            }
            b'}' | b']' => {
                if open.pop().is_none() {
                    return Ok(false);
                }
                scanner.at += 1;
                if open.is_empty() {
                    return Ok(true);
                }
            }
            b',' => scanner.at += 1,
            _ if open.is_empty() => return Ok(false),
            b'"' if matches!(open.last(), Some(Some(_))) => {
                let Some(key) = scanner.value() else {
                    return Ok(false);
                };
                scanner.pass_over_space();
                if scanner.peek() != Some(b':') {
                    return Ok(false);
                }
                scanner.at += 1;
                scanner.pass_over_space();
                let key = bytes.get(key).unwrap_or_default();
                let begins = scanner.peek();
                if key == b"\"messages\"" && begins == Some(b'[') {
                    let head = open.last().cloned().flatten().unwrap_or_default();
                    meet(Met::Conversation(head))?;
                    if !scanner.messages(meet)? {
                        return Ok(false);
                    }
                } else if !matches!(begins, Some(b'{' | b'[')) {
                    let Some(value) = scanner.value() else {
                        return Ok(false);
                    };
                    if let Some(Some(head)) = open.last_mut() {
                        match key {
                            b"\"name\"" => head.name = Some(value),
                            b"\"type\"" => head.kind = Some(value),
                            b"\"id\"" => head.id = Some(value),
                            _ => {}
                        }
                    }
                }
            }
            _ => {
                if scanner.value().is_none() {
                    return Ok(false);
                }
            }
        }
    }
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn pass_over_space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Walks over the elements of an array of messages; says whether it is whole.
    fn messages<E>(&mut self, meet: &mut dyn FnMut(Met) -> Result<(), E>) -> Result<bool, E> {
        self.at += 1;
        loop {
            self.pass_over_space();
            match self.peek() {
                None => return Ok(false),
                Some(b']') => {
                    self.at += 1;
                    return Ok(true);
                }
                Some(b',') => self.at += 1,
                Some(_) => match self.value() {
                    Some(range) => meet(Met::Message(range))?,
                    None => return Ok(false),
                },
            }
        }
    }

    /// Passes over a value, however deep; none where it does not end or begin.
    fn value(&mut self) -> Option<Range<usize>> {
        let begin = self.at;
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if depth == 0 => return None,
                _ if depth == 0 => {
                    // A number or a word.
                    let rest = self.bytes.get(self.at..)?;
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || b",]}:\"[{".contains(byte);
                    self.at += rest.iter().position(ends).unwrap_or(rest.len());
                }
                _ => self.at += 1,
            }
            if depth == 0 {
                return Some(begin..self.at);
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(json: &str, expected: &str) {
        let mut met = Vec::new();
        let text = |range: Range<usize>| json.get(range).unwrap_or("?");
        let whole = walk::<()>(json.as_bytes(), &mut |one| {
            met.push(match one {
                Met::Conversation(head) => format!("[{}]", head.name.map_or("-", &text)),
                Met::Message(range) => text(range).to_owned(),
            });
            Ok(())
        })
        .unwrap();
        assert_eq!(format!("{} {whole}", met.join(" ")), expected, "{json}");
    }

    #[test]
    fn messages_are_found_wherever_conversations_lie() {
        check(
            r#"{"name": "A", "type": "x", "messages": [{"a": "]}"}, {"b": [1, 2]}]}"#,
            r#"["A"] {"a": "]}"} {"b": [1, 2]} true"#,
        );
        check(
            r#"{"about": "x", "contacts": {"list": [{"name": "C"}]}, "chats": {"list": [
                {"name": "A", "messages": [1]}, {"name": "B", "messages": []}]}}"#,
            r#"["A"] 1 ["B"] true"#,
        );
        check(r#"{"name": "A\"", "messages": [{}]}"#, r#"["A\""] {} true"#);
    }

    #[test]
    fn damage_ends_the_walk_and_is_said() {
        check(
            r#"{"name": "A", "messages": [{"a": 1}, {"a""#,
            r#"["A"] {"a": 1} false"#,
        );
        check("", " true");
        check("}", " false");
        check(r#"{"messages": ["#, "[-] false");
        check("words", " false");
    }

    #[test]
    fn ten_thousand_brackets_are_no_deeper_than_one() {
        let deep = "[".repeat(100_000);
        check(&deep, " false");
        let closed = format!("{{\"a\": {}{}}}", "[".repeat(10_000), "]".repeat(10_000));
        check(&closed, " true");
    }
}
