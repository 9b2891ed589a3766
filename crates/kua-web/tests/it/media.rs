//! Playing, writing down, marking and covering, as a browser asks for it.

use axum::body::Body;
use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{Answer, TestDesk, between};
use crate::html;

const SOUND: &str = "SOUND 0123456789";

async fn ask(desk: &TestDesk, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = desk.request(method, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    desk.send(request.body(Body::empty()).unwrap()).await
}

/// A page that is well formed, and what it may load.
async fn page(desk: &TestDesk, path: &str) -> (String, String) {
    let answer = desk.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    html::check(&answer.body);
    let policy = answer.header("content-security-policy").to_owned();
    (answer.body, policy)
}

#[tokio::test]
async fn a_recording_is_sent_in_the_part_that_is_asked_for() {
    let desk = TestDesk::open().await;
    let document = desk.add("yard.wav", SOUND).await;
    let path = format!("/documents/{document}/media");
    let whole = ask(&desk, "GET", &path, &[]).await;
    assert_eq!((whole.status, whole.body.as_str()), (StatusCode::OK, SOUND));
    assert_eq!(whole.header("accept-ranges"), "bytes");
    assert_eq!(whole.header("content-type"), "audio/wav");
    assert_eq!(whole.header("x-content-type-options"), "nosniff");
    assert_eq!(whole.header("cache-control"), "no-store");
    let name = whole.header("content-disposition");
    assert!(
        name.starts_with("inline; filename=\"") && !name.contains("yard"),
        "{name}"
    );
    let part = ask(&desk, "GET", &path, &[("range", "bytes=6-8")]).await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.body, "012");
    assert_eq!(part.header("content-range"), "bytes 6-8/16");
    assert_eq!(part.header("content-length"), "3");
    let end = ask(&desk, "GET", &path, &[("range", "bytes=-2")]).await;
    assert_eq!(end.body, "89");
    let beyond = ask(&desk, "GET", &path, &[("range", "bytes=16-")]).await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(beyond.header("content-range"), "bytes */16");
    let tag = whole.header("etag").to_owned();
    let range = ("range", "bytes=6-8");
    let same = ask(&desk, "GET", &path, &[range, ("if-range", &tag)]).await;
    assert_eq!(same.status, StatusCode::PARTIAL_CONTENT);
    let other = ask(&desk, "GET", &path, &[range, ("if-range", "\"x\"")]).await;
    assert_eq!((other.status, other.body.as_str()), (StatusCode::OK, SOUND));
    let head = ask(&desk, "HEAD", &path, &[range]).await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    assert_eq!(head.header("content-length"), "16");
}

#[tokio::test]
async fn only_a_page_with_a_player_may_load_recordings() {
    let desk = TestDesk::open().await;
    let document = desk.add("yard.wav", SOUND).await;
    let (play, policy) = page(&desk, &format!("/documents/{document}/play?at=83")).await;
    assert!(policy.ends_with("media-src 'self'"));
    assert!(play.contains("<audio") && play.contains("/media#t=83.000"));
    assert!(play.contains("controls") && !play.contains("autoplay"));
    for path in ["", "/read", "/original"] {
        let answer = desk.get(&format!("/documents/{document}{path}")).await;
        let policy = answer.header("content-security-policy");
        assert!(!policy.contains("media-src"), "{path}");
    }
    let (shown, _) = page(&desk, &format!("/documents/{document}")).await;
    assert!(shown.contains(&format!("/documents/{document}/play")));
    let (unread, _) = page(&desk, &format!("/documents/{document}/read")).await;
    assert!(unread.contains(&format!("/documents/{document}/play")));
}

#[tokio::test]
async fn what_is_heard_is_written_down_and_played_from_its_second() {
    let desk = TestDesk::open().await;
    let document = desk.add("film.mp4", "FILM  of a yard").await;
    let base = format!("/documents/{document}");
    let typed = "[00:00:05] they came <b>\n[00:01:23] {person:Aida Bekova}";
    let draft = desk
        .post(
            &format!("{base}/transcript/draft"),
            &[("content", typed), ("of", "")],
        )
        .await;
    assert_eq!(draft.status, StatusCode::SEE_OTHER);
    let (sheet, _) = page(&desk, &format!("{base}/play")).await;
    assert!(sheet.contains("[00:01:23]") && sheet.contains("This is your draft"));
    assert!(
        !desk.get("/write").await.body.contains("transcript/"),
        "no draft of a note"
    );
    let kept = desk
        .post(
            &format!("{base}/transcript"),
            &[("content", typed), ("of", ""), ("language", "en")],
        )
        .await;
    assert_eq!(kept.header("location"), format!("{base}/play"));
    let (play, _) = page(&desk, &format!("{base}/play?at=00:00:06")).await;
    assert!(play.contains("<li class=\"here\"><a href=\"") && play.contains("they came &"));
    assert!(play.contains("<track kind=\"captions\"") && !play.contains("This is your draft"));
    desk.accept_all(&document).await;
    let person = &desk.records("person").await[0];
    let (person, _) = page(&desk, &format!("/records/{person}")).await;
    assert!(person.contains("▶ 00:01:23"), "{person}");
    let href = between(&person, "class=\"play-link\" href=\"", "\"");
    let (read, policy) = page(&desk, href.trim_end_matches("#at")).await;
    assert!(
        read.contains("/media#t=83.000\"") && policy.contains("media-src"),
        "{read}"
    );
    let srt = desk.get(&format!("{base}/transcript/srt")).await;
    assert!(
        srt.body
            .contains("00:00:05,000 --> 00:01:23,000\nthey came <b>")
    );
    let vtt = desk.get(&format!("{base}/transcript/vtt")).await;
    assert!(vtt.body.starts_with("WEBVTT") && vtt.body.contains("&lt;b&gt;"));
    // Whoever began from an older version loses nothing and overwrites nobody.
    let late = desk
        .post(
            &format!("{base}/transcript"),
            &[("content", "[0:01] other"), ("of", "")],
        )
        .await;
    assert_eq!(late.status, StatusCode::SEE_OTHER);
    let (again, _) = page(&desk, &format!("{base}/play")).await;
    assert!(again.contains("Somebody else kept another version") && again.contains("[0:01] other"));
}

#[tokio::test]
async fn a_file_of_subtitles_is_taken_with_the_token_of_the_form() {
    let desk = TestDesk::open().await;
    let document = desk.add("yard.wav", SOUND).await;
    let path = format!("/documents/{document}/subtitles");
    let file: (&str, &[u8]) = ("a.vtt", b"TIMES They came");
    let refused = desk.send_files(&path, "", &[], &[file]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let taken = desk.send_files(&path, &desk.token, &[], &[file]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let (play, _) = page(&desk, &format!("/documents/{document}/play")).await;
    assert!(play.contains("They came") && play.contains("00:00:02"));
    let plain = desk
        .send_files(&path, &desk.token, &[], &[("a.txt", b"no times")])
        .await;
    assert_eq!(plain.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_region_is_marked_by_numbers_and_stands_on_the_picture() {
    let desk = TestDesk::open().await;
    let document = desk.add("card.png", "PICTURE of a card").await;
    let base = format!("/documents/{document}");
    let numbers = [
        ("page", "1"),
        ("x", "12.5"),
        ("y", "20"),
        ("width", "30"),
        ("height", "5"),
    ];
    let mut fields = numbers.to_vec();
    fields.extend([("says", "{person:Aida Bekova}"), ("shows", "a stamp <b>")]);
    let kept = desk.post(&format!("{base}/regions"), &fields).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let (shown, policy) = page(&desk, &format!("{base}/picture")).await;
    assert!(shown.contains("viewBox=\"0 0 1000 500\"") && !policy.contains("media-src"));
    assert!(shown.contains("<rect x=\"125\" y=\"100\" width=\"300\" height=\"25\"/>"));
    assert!(shown.contains("a stamp &"), "{shown}");
    let (read, _) = page(&desk, &format!("{base}/read?at=0-4")).await;
    assert!(read.contains("class=\"lit kind-region"), "{read}");
    assert!(read.contains("class=\"here\""), "{read}");
    desk.accept_all(&document).await;
    assert_eq!(desk.records("person").await.len(), 1);
    let (document_page, _) = page(&desk, &base).await;
    assert!(
        document_page.contains("/picture?page=1&"),
        "the note leads to its region"
    );
    for wrong in ["", "a", "101", "NaN", "-4"] {
        let mut fields = numbers.to_vec();
        fields[1] = ("x", wrong);
        fields.push(("says", "nothing"));
        let answer = desk.post(&format!("{base}/regions"), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let (shown, _) = page(&desk, &format!("{base}/picture")).await;
    assert!(!shown.contains("nothing"));
}

#[tokio::test]
async fn a_copy_is_looked_at_and_made() {
    let desk = TestDesk::open().await;
    let document = desk.add("card.png", "PICTURE of a card").await;
    let path = format!("/documents/{document}/cover");
    let (look, _) = page(
        &desk,
        &format!("{path}?areas=10+20+30+40%0A5+5+5%0D%0A50+50+9+9"),
    )
    .await;
    assert!(look.contains("2 regions are covered") && look.contains("5 5 5"));
    assert_eq!(look.matches("class=\"lit covered\"").count(), 2);
    let none = desk.post(&path, &[("areas", "")]).await;
    assert_eq!(none.header("location"), path);
    let made = desk
        .post(
            &path,
            &[
                ("areas", "10 20 30 40"),
                ("access", "team"),
                ("checked", "ID seen"),
            ],
        )
        .await;
    let copy = made.header("location").to_owned();
    assert!(copy.starts_with("/documents/") && !copy.contains(&document));
    let (copy, _) = page(&desk, &copy).await;
    assert!(
        copy.contains("ID seen") && copy.contains("10 20 30 40"),
        "{copy}"
    );
    let sound = desk.add("yard.wav", SOUND).await;
    let answer = desk.get(&format!("/documents/{sound}/cover")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_not_there_is_nowhere() {
    let desk = TestDesk::open().await;
    let text = desk.add("a.txt", "words").await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    for document in [text.as_str(), nobody, "x"] {
        for path in ["play", "media", "picture", "cover", "transcript/srt"] {
            let answer = desk.get(&format!("/documents/{document}/{path}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{document} {path}");
        }
        for path in ["transcript", "transcript/draft", "regions"] {
            let fields = [
                ("content", "[0:01] a"),
                ("says", "a"),
                ("x", "1"),
                ("y", "1"),
                ("width", "1"),
                ("height", "1"),
            ];
            let answer = desk
                .post(&format!("/documents/{document}/{path}"), &fields)
                .await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{document} {path}");
        }
    }
}

#[tokio::test]
async fn a_reader_listens_and_changes_nothing() {
    let desk = TestDesk::open_as(Role::Reader).await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    for path in ["transcript", "transcript/draft", "regions", "cover"] {
        let fields = [
            ("content", "[0:01] a"),
            ("areas", "1 1 1 1"),
            ("says", "a"),
            ("x", "1"),
            ("y", "1"),
            ("width", "1"),
            ("height", "1"),
        ];
        let answer = desk
            .post(&format!("/documents/{nobody}/{path}"), &fields)
            .await;
        assert!(
            [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&answer.status),
            "{path}"
        );
    }
}
