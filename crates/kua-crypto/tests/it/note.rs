//! Signed notes and checkpoints, with `signed_note` and `tlog_tiles` as judges.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kua_crypto::head::{self, Standing};
use kua_crypto::note::{MalformedVerifier, NoteError};
use kua_crypto::tree::empty_root;
use kua_crypto::{LogKey, LogVerifier, Origin};
use signed_note::{Note, StandardSigner, StandardVerifier, VerifierList};

use crate::{origin, signing_key};

fn log() -> LogKey {
    LogKey::new(origin(), signing_key(1))
}

fn signed() -> String {
    log().sign_checkpoint(42, [7; 32])
}

#[test]
fn a_checkpoint_comes_back_as_it_was_signed() {
    let checkpoint = log().verifier().verify_checkpoint(&signed()).unwrap();
    assert_eq!(checkpoint.origin, origin());
    assert_eq!(checkpoint.size, 42);
    assert_eq!(checkpoint.root, [7; 32]);
    assert!(checkpoint.extensions.is_empty());
}

#[test]
fn signed_note_and_tlog_tiles_read_what_we_write() {
    let verifier = StandardVerifier::new(&log().verifier().to_line()).unwrap();
    let note = Note::from_bytes(signed().as_bytes()).unwrap();
    let (good, unknown) = note
        .verify(&VerifierList::new(vec![Box::new(verifier)]))
        .unwrap();
    assert_eq!((good.len(), unknown.len()), (1, 0));
    let checkpoint = tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap();
    assert_eq!(checkpoint.origin(), origin().as_str());
    assert_eq!(checkpoint.size(), 42);
    assert_eq!(checkpoint.hash().0, [7; 32]);
}

#[test]
fn we_read_what_signed_note_writes() {
    let mut typed = vec![1];
    typed.extend_from_slice(signing_key(1).seed().expose());
    let line = format!(
        "PRIVATE+KEY+{}+{:08x}+{}",
        origin(),
        u32::from_be_bytes(log().verifier().key_hash()),
        STANDARD.encode(typed)
    );
    let signer = StandardSigner::new(&line).unwrap();
    let text = format!(
        "{}\n0\n{}\nan extension\n",
        origin(),
        STANDARD.encode(empty_root())
    );
    let mut note = Note::new(text.as_bytes(), &[]).unwrap();
    note.add_sigs(&[&signer]).unwrap();
    let theirs = String::from_utf8(note.to_bytes()).unwrap();
    let checkpoint = log().verifier().verify_checkpoint(&theirs).unwrap();
    assert_eq!(checkpoint.size, 0);
    assert_eq!(checkpoint.extensions, ["an extension"]);
    assert_eq!(checkpoint.text(), text);
}

#[test]
fn a_verifier_key_is_one_line_both_ways() {
    let line = log().verifier().to_line();
    assert_eq!(LogVerifier::from_line(&line), Ok(log().verifier()));
    assert_eq!(
        LogVerifier::from_line(&format!("{line}\n")),
        Ok(log().verifier())
    );
    for wrong in [
        "",
        "a+b",
        &line.replace('+', "-"),
        &line.replacen("4b1e", "4b1f", 1),
        &line[..line.len() - 1],
    ] {
        assert_eq!(
            LogVerifier::from_line(wrong),
            Err(MalformedVerifier),
            "{wrong}"
        );
    }
}

#[test]
fn signatures_of_others_are_passed_over_and_the_log_s_own_must_hold() {
    let stranger = LogKey::new(Origin::new("witness.example").unwrap(), signing_key(2));
    let text = signed();
    let line = stranger.sign_checkpoint(42, [7; 32]);
    let strange = line.lines().last().unwrap();
    let verify = |note: &str| log().verifier().verify_checkpoint(note).map(|_| ());
    assert_eq!(verify(&format!("{text}{strange}\n")), Ok(()));
    let alone = text.replace(text.lines().last().unwrap(), strange);
    assert_eq!(verify(&alone), Err(NoteError::NotSigned));
    let own = text.lines().last().unwrap();
    assert_eq!(
        verify(&format!("{text}{own}\n")),
        Err(NoteError::Form("the log signed twice"))
    );
    assert_eq!(
        stranger.verifier().verify_checkpoint(&text).map(|_| ()),
        Err(NoteError::OtherLog)
    );
    let renamed = LogKey::new(origin(), signing_key(2)).verifier();
    assert_eq!(
        renamed.verify_checkpoint(&text).map(|_| ()),
        Err(NoteError::NotSigned)
    );
}

#[test]
fn malformed_notes_are_refused() {
    let text = signed();
    let verify = |note: String| log().verifier().verify_checkpoint(&note).map(|_| ());
    let resign = |text: &str| {
        let mut typed = log().verifier().key_hash().to_vec();
        typed.extend_from_slice(&signing_key(1).sign(text.as_bytes()));
        format!("{text}\n\u{2014} {} {}\n", origin(), STANDARD.encode(typed))
    };
    let root = STANDARD.encode([7; 32]);
    assert_eq!(
        verify(resign(&format!("{}\n42\n{root}\n", origin()))),
        Ok(())
    );
    for (body, line) in [
        (format!("{}\n042\n{root}\n", origin()), 2),
        (format!("{}\n+42\n{root}\n", origin()), 2),
        (format!("{}\n18446744073709551616\n{root}\n", origin()), 2),
        (format!("{}\n42\n{}\n", origin(), &root[1..]), 3),
        (format!("{}\n42\n", origin()), 3),
        (format!("{}\n0\n{root}\n", origin()), 3),
        (
            format!("{}\n42\n{root}\n\nempty line before\n", origin()),
            4,
        ),
        (format!("two words\n42\n{root}\n"), 1),
    ] {
        assert_eq!(
            verify(resign(&body)),
            Err(NoteError::Text { line }),
            "{body}"
        );
    }
    for broken in [
        String::new(),
        "\n\n".to_owned(),
        text.trim_end().to_owned(),
        text.replace("\n\n", "\n"),
        text.replace('\u{2014}', "-"),
        text.replace('\n', "\r\n"),
        format!("{text}\n"),
        format!("{text}\u{2014} name\n"),
        format!("{text}\u{2014} name AAAA\n"),
        format!("{text}{}", "\u{2014} name AAAAAAA=\n".repeat(64)),
        format!("{text}{}", "\u{2014} name AAAAAAA=\n".repeat(100_000)),
    ] {
        let short: String = broken.chars().take(300).collect();
        assert!(matches!(verify(broken), Err(NoteError::Form(_))), "{short}");
    }
}

#[test]
fn head_says_how_a_database_stands() {
    let bytes = head::write(&log(), 42, [7; 32]);
    let read = head::read(&log().verifier(), bytes.as_bytes()).unwrap();
    assert_eq!(head::compare(&read, 42, &[7; 32]), Standing::Level);
    assert_eq!(head::compare(&read, 42, &[8; 32]), Standing::Changed);
    assert_eq!(
        head::compare(&read, 41, &[7; 32]),
        Standing::Behind { signed: 42 }
    );
    assert_eq!(
        head::compare(&read, 43, &[7; 32]),
        Standing::Ahead { signed: 42 }
    );
    assert!(head::read(&log().verifier(), b"\xff").is_err());
    assert!(head::read(&log().verifier(), b"").is_err());
}

#[test]
fn origins_are_random_and_one_word() {
    let one = Origin::generate().unwrap();
    assert_eq!(one.as_str().len(), 32);
    assert_ne!(one, Origin::generate().unwrap());
    for wrong in [
        "",
        "two words",
        "a+b",
        "line\n",
        "\u{43a}\u{443}\u{4d9}",
        &"x".repeat(256),
    ] {
        assert!(Origin::new(wrong).is_err(), "{wrong}");
    }
}
