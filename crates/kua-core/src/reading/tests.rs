#![allow(clippy::unwrap_used)]
use super::*;

#[test]
fn debug_shows_no_word_of_the_source() {
    let reading = Reading {
        title: Some("Gulnara".into()),
        publisher: Some("Gulnara".into()),
        published: Some(DeclaredDate {
            written: "Gulnara".into(),
            edtf: None,
        }),
        texts: vec![ReadText {
            role: TextRole::Body,
            content: "Gulnara".into(),
            map: TextMap::Same,
        }],
        metadata: vec![Metadatum {
            code: MetadataCode::Author,
            value: "Gulnara".into(),
        }],
        members: vec![Member {
            name: Some("Gulnara".into()),
            media_type: None,
            size: Some(7),
            address: None,
            captured: None,
        }],
        notices: vec![ReadNotice::new(NoticeCode::EncodingGuessed).with("encoding", "UTF-8")],
        ..Reading::of("text/html", "UTF-8")
    };
    assert!(!format!("{reading:?}").contains("Gulnara"));
    let (fact, member) = (&reading.metadata[0], &reading.members[0]);
    assert!(!format!("{fact:?} {member:?}").contains("Gulnara"));
    let date = DeclaredDate {
        written: "Gulnara".into(),
        edtf: None,
    };
    assert!(!format!("{date:?}").contains("Gulnara"));
}

#[test]
fn codes_are_the_words_that_files_keep() {
    for code in NoticeCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
    }
    for code in MetadataCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
    }
    for code in PartCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
    }
    let failure = ReadFailure::TooLarge { limit: 7 };
    let kept = serde_json::to_string(&failure).unwrap();
    assert!(kept.contains(failure.code()), "{kept}");
    assert_eq!(serde_json::from_str::<ReadFailure>(&kept).unwrap(), failure);
}
