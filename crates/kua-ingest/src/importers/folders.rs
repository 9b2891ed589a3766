//! Files that programs put beside what they exported: what Tella measured, and what auto-archiver noted.

use kua_core::civil::CivilDay;
use kua_core::reading::{MetadataCode, PartCode, ReadFailure, Reading, TELLA, TextRole};
use serde_json::Value;

use super::{File, FileImporter, Output};
use crate::compose::Composer;

/// What Tella writes of a picture that was taken with it: one line of names, one of values.
///
/// All of it leads to the telephone and its place, so nothing of it becomes text.
pub(super) const MEASURED: FileImporter = FileImporter {
    media_types: &[TELLA],
    extensions: &["csv"],
    recognises: |file| file.head().starts_with(b"File hash,File path,File name,"),
    read: read_measured,
    unpack: None,
    picture: None,
};

/// What auto-archiver notes of an address that it fetched.
pub(super) const FETCHED: FileImporter = FileImporter {
    media_types: &["application/x-auto-archiver+json"],
    extensions: &["json"],
    recognises: |file| is_fetched(file.head()),
    read: read_fetched,
    unpack: None,
    picture: None,
};

/// The largest note that is read, in bytes.
const LARGEST: usize = 32 * 1024 * 1024;

fn read_measured(file: &File<'_>, _: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    const FACTS: &[(&str, MetadataCode)] = &[
        ("File hash", MetadataCode::StatedHash),
        ("Cells", MetadataCode::Remark),
        ("WiFis", MetadataCode::Remark),
        ("Manufacturer", MetadataCode::Device),
        ("Hardware", MetadataCode::Device),
        ("Device ID", MetadataCode::DeviceNumber),
        ("WiFi MAC", MetadataCode::DeviceNumber),
        ("IPv4", MetadataCode::Route),
        ("IPv6", MetadataCode::Route),
    ];
    let text = String::from_utf8_lossy(file.bytes);
    let mut lines = text.lines();
    let (names, values) = (lines.next(), lines.next());
    let damaged = || ReadFailure::Damaged {
        name: "what Tella measured".to_owned(),
        part: "lines".to_owned(),
    };
    let (Some(names), Some(values)) = (names, values) else {
        return Err(damaged());
    };
    // Tella turns commas inside values into spaces, so there are no quotation marks.
    let pairs: Vec<(&str, &str)> = names.split(',').zip(values.split(',')).collect();
    if names.split(',').count() != values.split(',').count() {
        return Err(damaged());
    }
    let value = |wanted: &str| {
        let found = pairs.iter().find(|(name, _)| *name == wanted);
        found.map_or("", |(_, value)| value.trim())
    };
    let mut reading = Reading::of(TELLA, "UTF-8");
    for (name, code) in FACTS {
        reading.tell(*code, value(name));
    }
    let place = [value("Location latitude"), value("Location longitude")];
    if place.iter().all(|degrees| degrees.parse::<f64>().is_ok()) {
        reading.tell(MetadataCode::Position, &place.join(", "));
    }
    if let Some(taken) = time_of(value("Timestamp")) {
        reading.tell(MetadataCode::Taken, &taken);
    }
    Ok(reading)
}

/// Writes milliseconds since 1970 as a time of Greenwich.
fn time_of(milliseconds: &str) -> Option<String> {
    let seconds = milliseconds.parse::<i64>().ok().filter(|ms| *ms > 0)? / 1000;
    let day = CivilDay::from_number(seconds.div_euclid(86_400))?;
    let second = seconds.rem_euclid(86_400);
    Some(format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        day.year(),
        day.month(),
        day.day(),
        second / 3600,
        second / 60 % 60,
        second % 60
    ))
}

fn is_fetched(head: &[u8]) -> bool {
    let has = |words: &str| {
        head.windows(words.len())
            .any(|window| window == words.as_bytes())
    };
    head.trim_ascii_start().first() == Some(&b'{')
        && has("\"status\"")
        && has("\"metadata\"")
        && has("\"_processed_at\"")
}

fn read_fetched(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    if file.bytes.len() > LARGEST {
        return Err(super::beyond("original-bytes", LARGEST as u64));
    }
    let value: Value = serde_json::from_slice(file.bytes).map_err(|_| ReadFailure::Damaged {
        name: "a note of auto-archiver".to_owned(),
        part: "JSON".to_owned(),
    })?;
    let mut reading = Reading::of("application/x-auto-archiver+json", "UTF-8");
    let metadata = value.get("metadata");
    let text = |name: &str| {
        metadata
            .and_then(|metadata| metadata.get(name))
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    reading.tell(MetadataCode::Address, text("url"));
    reading.tell(MetadataCode::Captured, text("_processed_at"));
    let media = value.get("media").and_then(Value::as_array);
    for one in media.into_iter().flatten().take(1_000) {
        let name = one.get("_key").or_else(|| one.get("filename"));
        let name = name.and_then(Value::as_str).unwrap_or_default();
        let name = name.rsplit('/').next().unwrap_or_default();
        let hash = one
            .get("properties")
            .and_then(|properties| properties.get("hash"))
            .and_then(Value::as_str);
        if let Some(hash) = hash {
            reading.tell(MetadataCode::StatedHash, &format!("{hash} {name}"));
        }
    }
    reading.title = Some(text("title").to_owned()).filter(|title| !title.trim().is_empty());
    reading.published = crate::date::declared(text("timestamp"));
    let mut composer = Composer::new(output, 0);
    let mut is_empty = true;
    for (number, name) in (1..).zip(["title", "content", "text"]) {
        let words = text(name);
        let is_dropped = |c: char| c.is_control() && c != '\n' && c != '\t';
        let words = words.replace("\r\n", "\n").replace(is_dropped, "");
        if !words.trim().is_empty() {
            composer.line_feeds(2)?;
            composer.part(PartCode::Body, number, words.trim())?;
            is_empty = false;
        }
    }
    if !is_empty {
        reading.texts.push(composer.finish(TextRole::Body));
    }
    Ok(reading)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::ReadRequest;

    use crate::read_bytes_here;

    fn facts(bytes: &str) -> Vec<String> {
        let reading = read_bytes_here(&ReadRequest::default(), bytes.as_bytes()).unwrap();
        let facts = reading.metadata.iter();
        facts
            .map(|fact| format!("{} {}", fact.code.code(), fact.value))
            .collect()
    }

    #[test]
    fn what_tella_measured_is_facts_and_no_text() {
        let csv = "File hash,File path,File name,Cells,WiFis,Timestamp,Location latitude,Location longitude,IPv4,Manufacturer,Device ID\nab12,/,a.jpg,,home net,1552291509000,43.25,76.95,192.0.2.7,Maker,d-1\n";
        assert_eq!(
            facts(csv),
            [
                "stated-hash ab12",
                "remark home net",
                "device Maker",
                "device-number d-1",
                "route 192.0.2.7",
                "position 43.25, 76.95",
                "taken 2019-03-11T08:05:09Z",
            ]
        );
        let reading = read_bytes_here(&ReadRequest::default(), csv.as_bytes()).unwrap();
        assert!(reading.texts.is_empty());
        let cut = "File hash,File path,File name,Cells\nab12";
        assert!(read_bytes_here(&ReadRequest::default(), cut.as_bytes()).is_err());
    }

    #[test]
    fn notes_of_auto_archiver_name_address_time_and_hashes() {
        let json = r#"{"status": "ok", "metadata": {"url": "https://example.org/1", "_processed_at": "2023-05-04T10:00:00+00:00", "title": "A post", "content": "Words of it", "timestamp": "2023-05-01T09:00:00"},
            "media": [{"filename": "/tmp/x/a.mp4", "_key": "out/a.mp4", "properties": {"hash": "SHA-256:ab"}}]}"#;
        assert_eq!(
            facts(json),
            [
                "address https://example.org/1",
                "captured 2023-05-04T10:00:00+00:00",
                "stated-hash SHA-256:ab a.mp4",
            ]
        );
        let reading = read_bytes_here(&ReadRequest::default(), json.as_bytes()).unwrap();
        assert_eq!(reading.body().unwrap().content, "A post\n\nWords of it");
        assert_eq!(
            reading.published.unwrap().edtf.as_deref(),
            Some("2023-05-01")
        );
    }
}
