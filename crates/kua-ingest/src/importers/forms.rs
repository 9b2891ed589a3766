//! Submissions of forms (OpenRosa, as ODK and KoBo make them): each answer is a line with its question.
//!
//! What the telephone adds by itself (its number, who uses it, when the form was open)
//! is no answer: it is told as facts of the file, which are sealed, and does not stand in the text.

use std::collections::HashMap;

use kua_core::reading::{
    MetadataCode, NoticeCode, PartCode, ReadFailure, ReadNotice, Reading, TextRole,
};
use serde_json::Value;

use super::xml::{Tag, Visit, Walked, characters, walk};
use super::zipped::Part;
use super::{File, FileImporter, Output};
use crate::compose::Composer;

/// One submission, as XML.
pub(super) const SUBMISSION: FileImporter = FileImporter {
    media_types: &["application/x-openrosa-submission+xml"],
    extensions: &["xml"],
    recognises: |file| is_submission(file.head()),
    read: read_submission,
    unpack: None,
    picture: None,
};

/// Many submissions, as the JSON that KoBo hands out.
pub(super) const EXPORT: FileImporter = FileImporter {
    media_types: &["application/x-kobo-submissions+json"],
    extensions: &["json"],
    recognises: |file| is_export(file.head()),
    read: read_export,
    unpack: None,
    picture: None,
};

/// The largest export that is built in memory, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// How many facts of telephones are told of one file.
const MOST_FACTS: usize = 500;

fn has(head: &[u8], words: &str) -> bool {
    head.windows(words.len())
        .any(|window| window == words.as_bytes())
}

/// A root with an id of its instance, or one that says it is encrypted; a blank form is a web page with both.
fn is_submission(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    head.trim_ascii_start().first() == Some(&b'<')
        && (has(head, "instanceID") || is_encrypted(head))
        && !has(head, "<h:html")
        && !has(head, "<html")
}

fn is_encrypted(head: &[u8]) -> bool {
    has(head, "base64EncryptedKey") && has(head, "encryptedXmlFile")
}

fn is_export(head: &[u8]) -> bool {
    matches!(head.trim_ascii_start().first(), Some(b'{' | b'['))
        && has(head, "\"_submission_time\"")
        && (has(head, "\"_uuid\"") || has(head, "\"formhub/uuid\""))
}

/// What the telephone or the server adds by itself, by the last part of its name.
const OF_THE_TELEPHONE: &[(&str, Option<MetadataCode>)] = &[
    ("instanceID", Some(MetadataCode::MessageId)),
    ("deprecatedID", Some(MetadataCode::MessageId)),
    ("instanceName", Some(MetadataCode::Subject)),
    ("rootUuid", None),
    ("_uuid", Some(MetadataCode::MessageId)),
    ("uuid", None),
    ("deviceid", Some(MetadataCode::DeviceNumber)),
    ("deviceID", Some(MetadataCode::DeviceNumber)),
    ("imei", Some(MetadataCode::DeviceNumber)),
    ("simserial", Some(MetadataCode::DeviceNumber)),
    ("simSerial", Some(MetadataCode::DeviceNumber)),
    ("subscriberid", Some(MetadataCode::DeviceNumber)),
    ("subscriberID", Some(MetadataCode::DeviceNumber)),
    ("phonenumber", Some(MetadataCode::Author)),
    ("phoneNumber", Some(MetadataCode::Author)),
    ("username", Some(MetadataCode::Author)),
    ("userID", Some(MetadataCode::Author)),
    ("email", Some(MetadataCode::Author)),
    ("_submitted_by", Some(MetadataCode::Author)),
    ("start", Some(MetadataCode::Created)),
    ("timeStart", Some(MetadataCode::Created)),
    ("end", Some(MetadataCode::Modified)),
    ("timeEnd", Some(MetadataCode::Modified)),
    ("_submission_time", Some(MetadataCode::Sent)),
    ("audit", None),
    ("_id", None),
    ("_xform_id_string", None),
    ("__version__", None),
    ("_version_", None),
    ("_status", None),
    ("_geolocation", None),
    ("_attachments", None),
    ("_tags", None),
    ("_notes", None),
    ("_validation_status", None),
    ("_bamboo_dataset_id", None),
];

fn of_the_telephone(name: &str) -> Option<Option<MetadataCode>> {
    OF_THE_TELEPHONE
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, code)| *code)
}

/// A text of questions and answers that is being written.
struct Answers<'o, 't> {
    composer: Composer<'o, 't>,
    number: u32,
    reading: Reading,
}

impl<'o, 't> Answers<'o, 't> {
    fn new(output: &'o mut Output<'t>, media_type: &str) -> Self {
        Self {
            composer: Composer::new(output, 0),
            number: 0,
            reading: Reading::of(media_type, "UTF-8"),
        }
    }

    fn answer(&mut self, question: &str, answer: &str) -> Result<(), ReadFailure> {
        let is_dropped = |c: char| c.is_control() && c != '\n' && c != '\t';
        let answer = answer.replace("\r\n", "\n").replace(is_dropped, "");
        let answer = answer.trim();
        if answer.is_empty() {
            return Ok(());
        }
        self.number += 1;
        self.composer.line_feeds(1)?;
        let line = format!("{}: {answer}", question.replace(is_dropped, ""));
        self.composer.part(PartCode::Body, self.number, &line)
    }

    fn fact(&mut self, code: MetadataCode, value: &str) {
        if self.reading.metadata.len() < MOST_FACTS {
            self.reading.tell(code, value);
        }
    }

    fn finish(self) -> Reading {
        let mut reading = self.reading;
        if self.number > 0 {
            reading.texts.push(self.composer.finish(TextRole::Body));
        }
        reading
    }
}

fn read_submission(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    if is_encrypted(file.head()) {
        return Err(ReadFailure::Protected {
            name: "a submission of a form".to_owned(),
        });
    }
    let xml = characters(Part {
        bytes: file.bytes.to_vec(),
        fault: None,
    });
    let mut submission = Submission {
        answers: Answers::new(output, "application/x-openrosa-submission+xml"),
        path: Vec::new(),
        text: String::new(),
        is_leaf: false,
        depth: 0,
    };
    let walked = walk(&xml, &mut submission)?;
    let mut reading = submission.answers.finish();
    // Entities that the file declares are left as they are written; nobody needs them in a form.
    if xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY") {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::OutsideReference).with("count", 1));
    }
    if walked == Walked::Broken {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::Damaged).with("part", "end"));
    }
    Ok(reading)
}

/// The way to where the walk is, with how many of each name were met there.
struct Submission<'o, 't> {
    answers: Answers<'o, 't>,
    path: Vec<Step>,
    text: String,
    is_leaf: bool,
    depth: usize,
}

struct Step {
    /// As it stands in front of an answer: `witness` or, where it repeats, `witness 2`.
    shown: String,
    name: String,
    met: HashMap<String, u32>,
}

/// Questions nested deeper are answered under the last of these.
const DEEPEST: usize = 40;

impl Visit for Submission<'_, '_> {
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
        self.depth += 1;
        if self.path.is_empty() {
            for (attribute, code) in [
                ("instanceID", MetadataCode::MessageId),
                ("submissionDate", MetadataCode::Sent),
            ] {
                if let Some(value) = tag.get(attribute) {
                    self.answers.fact(code, &value);
                }
            }
        }
        self.text.clear();
        self.is_leaf = true;
        if self.depth > DEEPEST {
            return Ok(());
        }
        let times = self.path.last_mut().map_or(1, |step| {
            let times = step.met.entry(name.to_owned()).or_insert(0);
            *times += 1;
            *times
        });
        let shown = match times {
            1 => name.to_owned(),
            times => format!("{name} {times}"),
        };
        self.path.push(Step {
            shown,
            name: name.to_owned(),
            met: HashMap::new(),
        });
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadFailure> {
        let text = std::mem::take(&mut self.text);
        if std::mem::take(&mut self.is_leaf) && !text.trim().is_empty() {
            let is_root = self.path.len() < 2;
            match of_the_telephone(name).filter(|_| !is_root) {
                Some(Some(code)) => self.answers.fact(code, &text),
                Some(None) => {}
                None => {
                    // The root is the name of the form, which stands in front of nothing.
                    let steps: Vec<&str> = self
                        .path
                        .iter()
                        .skip(1)
                        .filter(|step| step.name != "meta")
                        .map(|step| step.shown.as_str())
                        .collect();
                    let question = match steps.is_empty() {
                        true => name.to_owned(),
                        false => steps.join(" / "),
                    };
                    self.answers.answer(&question, &text)?;
                }
            }
        }
        if self.depth <= DEEPEST {
            self.path.pop();
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn text(&mut self, characters: &str) -> Result<(), ReadFailure> {
        if self.is_leaf {
            self.text.push_str(characters);
        }
        Ok(())
    }
}

fn read_export(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    if file.bytes.len() > LARGEST {
        return Err(super::beyond("original-bytes", LARGEST as u64));
    }
    let damaged = || ReadFailure::Damaged {
        name: "an export of forms".to_owned(),
        part: "JSON".to_owned(),
    };
    let value: Value = serde_json::from_slice(file.bytes).map_err(|_| damaged())?;
    let rows = match &value {
        Value::Array(rows) => rows,
        Value::Object(page) => match page.get("results") {
            Some(Value::Array(rows)) => rows,
            _ => return Err(damaged()),
        },
        _ => return Err(damaged()),
    };
    let mut answers = Answers::new(output, "application/x-kobo-submissions+json");
    for row in rows {
        answers.composer.line_feeds(2)?;
        fields(row, "", &mut answers)?;
    }
    Ok(answers.finish())
}

/// Writes the answers of an object; serde_json went no deeper than 128, so this does not either.
fn fields(value: &Value, before: &str, answers: &mut Answers<'_, '_>) -> Result<(), ReadFailure> {
    let Value::Object(object) = value else {
        return Ok(());
    };
    for (name, value) in object {
        let last = name.rsplit('/').next().unwrap_or(name);
        if let Some(code) = of_the_telephone(last) {
            if let (Some(code), Some(value)) = (code, value.as_str()) {
                answers.fact(code, value);
            }
            continue;
        }
        // Names carry the groups around them: `witness/age`.
        let question = name.replace('/', " / ");
        let question = question.strip_prefix(before).unwrap_or(&question);
        match value {
            Value::Array(rows) if rows.iter().any(Value::is_object) => {
                for (row, number) in rows.iter().zip(1..) {
                    let Value::Object(fields_of_row) = row else {
                        continue;
                    };
                    for (name, value) in fields_of_row {
                        let last = name.rsplit('/').next().unwrap_or(name);
                        let question = match number {
                            1 => format!("{question} / {last}"),
                            number => format!("{question} {number} / {last}"),
                        };
                        match words_of(value) {
                            Some(words) => answers.answer(&question, &words)?,
                            None => fields(value, &question, answers)?,
                        }
                    }
                }
            }
            value => {
                if let Some(words) = words_of(value) {
                    answers.answer(question, &words)?;
                }
            }
        }
    }
    Ok(())
}

/// Returns a plain value as words.
fn words_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(answer) => Some(answer.to_string()),
        Value::Array(parts) => Some(
            parts
                .iter()
                .filter_map(words_of)
                .collect::<Vec<_>>()
                .join(", "),
        ),
        Value::Null | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::ReadRequest;

    use super::*;
    use crate::read_bytes_here;

    fn check(bytes: &str, expected: &str) -> Reading {
        let reading = read_bytes_here(&ReadRequest::default(), bytes.as_bytes()).unwrap();
        let text = reading.body().map(|text| text.content.clone());
        assert_eq!(text.unwrap_or_default(), expected);
        reading
    }

    #[test]
    fn each_answer_is_a_line_with_its_question() {
        let reading = check(
            r#"<?xml version="1.0"?><report id="report" version="7"><start>2019-03-11T14:05:00.000+06:00</start><deviceid>collect:x</deviceid>
            <what><happened>They came at nine.</happened><photo>1552.jpg</photo></what>
            <witness><name>A</name><age>40</age></witness><witness><name>B</name></witness><empty/>
            <meta><instanceID>uuid:1</instanceID></meta></report>"#,
            "what / happened: They came at nine.\nwhat / photo: 1552.jpg\nwitness / name: A\nwitness / age: 40\nwitness 2 / name: B",
        );
        let told: Vec<MetadataCode> = reading.metadata.iter().map(|fact| fact.code).collect();
        assert_eq!(
            told,
            [
                MetadataCode::Created,
                MetadataCode::DeviceNumber,
                MetadataCode::MessageId
            ]
        );
        assert_eq!(
            reading.body().unwrap().map.part_at(0),
            Some((PartCode::Body, 1))
        );
    }

    #[test]
    fn an_encrypted_submission_is_kept_unread_with_the_reason() {
        let failure = read_bytes_here(
            &ReadRequest::default(),
            br#"<data xmlns="http://opendatakit.org/submissions" id="x" encrypted="yes"><base64EncryptedKey>AA==</base64EncryptedKey><encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"#,
        );
        assert_eq!(failure.unwrap_err().code(), "protected");
    }

    #[test]
    fn entities_are_not_expanded() {
        let reading = check(
            r#"<!DOCTYPE r [<!ENTITY a "boom"><!ENTITY x SYSTEM "file:///etc/passwd">]><r id="r"><q>&a; &x; &amp;</q><meta><instanceID>uuid:1</instanceID></meta></r>"#,
            "q: &a; &x; &",
        );
        assert_eq!(reading.notices.len(), 1);
    }

    #[test]
    fn submissions_of_kobo_are_paragraphs() {
        check(
            r#"{"count": 2, "results": [
            {"_id": 1, "_uuid": "u", "_submission_time": "2019-03-11T14:05:00", "group/what": "They came", "people": [{"people/name": "A"}, {"people/name": "B"}], "_attachments": []},
            {"_id": 2, "_uuid": "v", "_submission_time": "2019-03-12T14:05:00", "group/what": "Again", "times": 3, "which": ["x", "y"]}]}"#,
            "group / what: They came\npeople / name: A\npeople 2 / name: B\n\ngroup / what: Again\ntimes: 3\nwhich: x, y",
        );
    }

    #[test]
    fn elements_without_end_do_no_harm() {
        let deep = format!(
            "<r id=\"r\"><meta><instanceID>u</instanceID></meta>{}words",
            "<a>".repeat(100_000)
        );
        read_bytes_here(&ReadRequest::default(), deep.as_bytes()).ok();
    }

    #[test]
    fn a_blank_form_and_a_page_are_no_submission() {
        assert!(!is_submission(
            b"<h:html><instance><x id='x'><meta><instanceID/></meta></x></instance></h:html>"
        ));
        assert!(!is_submission(b"<html>instanceID</html>"));
        assert!(!is_submission(b"instanceID"));
    }
}
