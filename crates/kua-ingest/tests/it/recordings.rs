//! Recordings made here, box by box: small, of invented content, one of each type.

use std::path::PathBuf;

use kua_core::reading::{Gap, MetadataCode, NoticeCode, ReadFailure, ReadRequest, Reading};
use kua_ingest::read_bytes_here;

/// A box of ISO base media.
fn part(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let size = u32::try_from(8 + inside.len()).unwrap();
    [&size.to_be_bytes()[..], name, inside].concat()
}

fn parts(name: &[u8; 4], inside: &[Vec<u8>]) -> Vec<u8> {
    part(name, &inside.concat())
}

fn film_head(seconds: u32) -> Vec<u8> {
    // 2021-10-14, 12:00, counted from 1904.
    let made = 2_082_844_800_u32 + 1_634_212_800;
    let mut head = vec![0; 4];
    for number in [made, made, 1000, seconds * 1000] {
        head.extend(number.to_be_bytes());
    }
    head.resize(100, 0);
    part(b"mvhd", &head)
}

fn track(kind: &[u8; 4], codec: &[u8; 4], turned: bool) -> Vec<u8> {
    let mut head = vec![0; 40];
    for number in match turned {
        true => [0_u32, 0x1_0000, 0, 0xFFFF_0000, 0, 0],
        false => [0x1_0000, 0, 0, 0, 0x1_0000, 0],
    } {
        head.extend(number.to_be_bytes());
    }
    head.resize(84, 0);
    let mut entry = vec![0; 16];
    match kind {
        b"vide" => {
            entry.resize(24, 0);
            entry.extend([0x02, 0x80, 0x01, 0xE0]);
        }
        _ => {
            entry.extend([0, 2, 0, 16, 0, 0, 0, 0, 0xBB, 0x80, 0, 0]);
        }
    }
    entry.resize(78, 0);
    let table = parts(
        b"stsd",
        &[vec![0, 0, 0, 0, 0, 0, 0, 1], part(codec, &entry)],
    );
    let mut handler = vec![0; 8];
    handler.extend(kind);
    handler.resize(24, 0);
    let media = parts(
        b"mdia",
        &[
            part(b"hdlr", &handler),
            parts(b"minf", &[parts(b"stbl", &[table])]),
        ],
    );
    parts(b"trak", &[part(b"tkhd", &head), media])
}

/// A text of the old QuickTime kind.
fn old_text(kind: &[u8; 3], words: &str) -> Vec<u8> {
    let name = [0xA9, kind[0], kind[1], kind[2]];
    let length = u16::try_from(words.len()).unwrap();
    part(
        &name,
        &[&length.to_be_bytes()[..], &[0x15, 0xC7], words.as_bytes()].concat(),
    )
}

fn film(brand: &[u8; 4], inside: &[Vec<u8>]) -> Vec<u8> {
    let mut head = brand.to_vec();
    head.extend([0, 0, 2, 0]);
    head.extend(brand);
    let mut all = vec![film_head(83)];
    all.extend_from_slice(inside);
    [
        part(b"ftyp", &head),
        parts(b"moov", &all),
        part(b"mdat", b"no picture and no sound"),
    ]
    .concat()
}

fn telephone_film() -> Vec<u8> {
    let told = parts(
        b"udta",
        &[
            old_text(b"xyz", "+45.1234+062.4321+0110.00/"),
            old_text(b"mak", "Saxaul"),
            old_text(b"mod", "Dala 5"),
        ],
    );
    let tracks = [
        track(b"vide", b"avc1", true),
        track(b"soun", b"mp4a", false),
    ];
    film(b"isom", &[&tracks[..], &[told]].concat())
}

/// Names and values as QuickTime has them.
fn named_values(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut names = vec![0, 0, 0, 0];
    names.extend(u32::try_from(pairs.len()).unwrap().to_be_bytes());
    let mut values = Vec::new();
    for ((name, value), number) in pairs.iter().zip(1_u32..) {
        names.extend(part(b"mdta", name.as_bytes()));
        let data = part(
            b"data",
            &[&[0, 0, 0, 1, 0, 0, 0, 0], value.as_bytes()].concat(),
        );
        values.extend(part(&number.to_be_bytes(), &data));
    }
    let mut handler = vec![0; 8];
    handler.extend(b"mdta");
    handler.resize(24, 0);
    parts(
        b"meta",
        &[
            part(b"hdlr", &handler),
            part(b"keys", &names),
            part(b"ilst", &values),
        ],
    )
}

fn quicktime_film() -> Vec<u8> {
    let told = named_values(&[
        (
            "com.apple.quicktime.location.ISO6709",
            "-12.5000+130.2500+001.000/",
        ),
        ("com.apple.quicktime.make", "Jida"),
        ("com.apple.quicktime.model", "Jida 3 mini"),
        ("com.apple.quicktime.software", "17.1"),
        (
            "com.apple.quicktime.creationdate",
            "2021-10-14T12:00:00+0600",
        ),
    ]);
    film(b"qt  ", &[track(b"vide", b"hvc1", false), told])
}

fn three_gpp(kind: &[u8; 4], codec: &[u8; 4]) -> Vec<u8> {
    let mut place = vec![0; 6];
    place.extend(b"yard\0\x01");
    for degrees in [62.5_f64, 45.25, 0.0] {
        place.extend(((degrees * 65_536.0) as i32).to_be_bytes());
    }
    let title = [&[0, 0, 0, 0, 0x15, 0xC7][..], "Түнгі аула\0".as_bytes()].concat();
    let told = parts(b"udta", &[part(b"loci", &place), part(b"titl", &title)]);
    film(b"3gp5", &[track(kind, codec, false), told])
}

/// An element of Matroska; the id carries its own length.
fn element(id: u32, inside: &[u8]) -> Vec<u8> {
    let mut bytes: Vec<u8> = id
        .to_be_bytes()
        .into_iter()
        .skip_while(|b| *b == 0)
        .collect();
    let size = u32::try_from(inside.len()).unwrap() | 0x1000_0000;
    bytes.extend(size.to_be_bytes());
    bytes.extend(inside);
    bytes
}

fn elements(id: u32, inside: &[Vec<u8>]) -> Vec<u8> {
    element(id, &inside.concat())
}

fn matroska(kind: &str, video: bool, duration: Option<f64>) -> Vec<u8> {
    let mut info = vec![
        element(0x2A_D7B1, &1_000_000_u32.to_be_bytes()),
        element(0x4D80, b"invented muxer"),
        element(0x4461, &(656_000_000_000_000_000_i64).to_be_bytes()),
    ];
    info.extend(duration.map(|long| element(0x4489, &long.to_bits().to_be_bytes())));
    let sound = elements(
        0xAE,
        &[
            element(0x83, &[2]),
            element(0x86, b"A_OPUS"),
            elements(
                0xE1,
                &[
                    element(0xB5, &48_000_f32.to_bits().to_be_bytes()),
                    element(0x9F, &[1]),
                ],
            ),
        ],
    );
    let picture = elements(
        0xAE,
        &[
            element(0x83, &[1]),
            element(0x86, b"V_VP9"),
            elements(
                0xE0,
                &[element(0xB0, &[0x05, 0x00]), element(0xBA, &[0x02, 0xD0])],
            ),
        ],
    );
    let tracks = if video {
        vec![picture, sound]
    } else {
        vec![sound]
    };
    let tags = elements(
        0x1254_C367,
        &[elements(
            0x7373,
            &[elements(
                0x67C8,
                &[
                    element(0x45A3, b"LOCATION"),
                    element(0x4487, b"+45.1+062.2/"),
                ],
            )],
        )],
    );
    // A cluster whose size the writer did not know, as browsers write them.
    let mut cluster = vec![
        0x1F, 0x43, 0xB6, 0x75, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    ];
    cluster.extend(element(0xE7, &[0x27, 0x10]));
    cluster.extend(element(0xA3, &[0x81, 0x01, 0xF4, 0x80, 0, 0]));
    let segment = [
        elements(0x1549_A966, &info),
        elements(0x1654_AE6B, &tracks),
        cluster,
        tags,
    ]
    .concat();
    [
        elements(0x1A45_DFA3, &[element(0x4282, kind.as_bytes())]),
        element(0x1853_8067, &segment),
    ]
    .concat()
}

fn page(flags: u8, serial: u32, place: u64, packet: &[u8]) -> Vec<u8> {
    let mut bytes = b"OggS\0".to_vec();
    bytes.push(flags);
    bytes.extend(place.to_le_bytes());
    bytes.extend(serial.to_le_bytes());
    bytes.extend([0; 8]);
    let lengths: Vec<u8> = packet
        .chunks(255)
        .map(|piece| u8::try_from(piece.len()).unwrap())
        .collect();
    bytes.push(u8::try_from(lengths.len()).unwrap());
    bytes.extend(lengths);
    bytes.extend(packet);
    bytes
}

fn remarks(begin: &[u8], program: &str, list: &[&str]) -> Vec<u8> {
    let counted = |words: &str| {
        let length = u32::try_from(words.len()).unwrap();
        [&length.to_le_bytes()[..], words.as_bytes()].concat()
    };
    let mut bytes = begin.to_vec();
    bytes.extend(counted(program));
    bytes.extend(u32::try_from(list.len()).unwrap().to_le_bytes());
    bytes.extend(list.iter().flat_map(|words| counted(words)));
    bytes
}

fn voice_message() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(312_u16.to_le_bytes());
    head.extend(48_000_u32.to_le_bytes());
    head.extend([0, 0, 0]);
    let told = remarks(
        b"OpusTags",
        "invented recorder",
        &["TITLE=Дауыс", "ENCODER=opus tool"],
    );
    [
        page(2, 7, 0, &head),
        page(0, 7, 0, &told),
        page(0, 7, 24_312, &[1; 300]),
        page(4, 7, 2 * 48_000 + 312, &[2; 40]),
    ]
    .concat()
}

fn theora_film() -> Vec<u8> {
    let told = remarks(b"\x81theora", "invented recorder", &["LOCATION=a yard"]);
    [
        page(2, 9, 0, b"\x80theora\x03\x02\x01"),
        page(0, 9, 0, &told),
    ]
    .concat()
}

/// A tone of so many seconds that browsers play: 8,000 bytes a second.
pub(crate) fn tone(seconds: u32) -> Vec<u8> {
    let count = seconds * 8000;
    let sound: Vec<u8> = (0..count)
        .map(|at| if at / 10 % 2 == 0 { 0x60 } else { 0xA0 })
        .collect();
    let mut told = b"INFO".to_vec();
    for (name, words) in [(b"INAM", "Үн\0"), (b"ISFT", "invented\0")] {
        let mut words = words.as_bytes().to_vec();
        let length = u32::try_from(words.len()).unwrap();
        words.resize(words.len().next_multiple_of(2), 0);
        told.extend([&name[..], &length.to_le_bytes(), &words].concat());
    }
    let chunk = |name: &[u8; 4], inside: &[u8]| {
        let length = u32::try_from(inside.len()).unwrap();
        [&name[..], &length.to_le_bytes(), inside].concat()
    };
    let mut format = Vec::new();
    format.extend([1, 0, 1, 0]);
    format.extend(8000_u32.to_le_bytes());
    format.extend(8000_u32.to_le_bytes());
    format.extend([1, 0, 8, 0]);
    let inside = [
        b"WAVE".to_vec(),
        chunk(b"fmt ", &format),
        chunk(b"LIST", &told),
        chunk(b"data", &sound),
    ]
    .concat();
    chunk(b"RIFF", &inside)
}

fn mp3() -> Vec<u8> {
    let frame_of = |name: &[u8; 4], words: &str| {
        let inside = [&[3][..], words.as_bytes()].concat();
        let length = u32::try_from(inside.len()).unwrap();
        [&name[..], &length.to_be_bytes(), &[0, 0], &inside].concat()
    };
    let told = [
        frame_of(b"TIT2", "A march"),
        frame_of(b"TDRC", "2021"),
        frame_of(b"TSSE", "invented encoder"),
    ]
    .concat();
    let size = u8::try_from(told.len()).unwrap();
    // 128 kilobits at 44,100: 417 bytes a frame, 1,152 samples.
    let frame: Vec<u8> = [&[0xFF, 0xFB, 0x90, 0x00][..], &[0; 413]].concat();
    [
        b"ID3\x03\0\0\0\0\0".to_vec(),
        vec![size],
        told,
        frame.repeat(5),
    ]
    .concat()
}

fn flac() -> Vec<u8> {
    let packed: u64 = (44_100 << 44) | (1 << 41) | (15 << 36) | 88_200;
    let mut head = vec![0; 10];
    head.extend(packed.to_be_bytes());
    head.resize(34, 0);
    let told = remarks(b"", "invented flac", &["TITLE=Two seconds"]);
    let length = u8::try_from(told.len()).unwrap();
    [
        b"fLaC\0\0\0\x22".to_vec(),
        head,
        vec![0x84, 0, 0, length],
        told,
    ]
    .concat()
}

/// Every recording with the name of its fixture.
pub(crate) fn made() -> Vec<(PathBuf, Vec<u8>)> {
    let audio = |brand| film(brand, &[track(b"soun", b"mp4a", false)]);
    let all = [
        ("telephone.mp4", telephone_film()),
        ("voice.m4a", audio(b"M4A ")),
        ("quicktime.mov", quicktime_film()),
        ("yard.3gp", three_gpp(b"vide", b"s263")),
        ("yard-sound.3gp", three_gpp(b"soun", b"samr")),
        ("browser.webm", matroska("webm", true, None)),
        ("browser-sound.webm", matroska("webm", false, None)),
        ("film.mkv", matroska("matroska", true, Some(90_500.0))),
        ("sound.mka", matroska("matroska", false, Some(90_500.0))),
        ("voice.opus", voice_message()),
        ("film.ogv", theora_film()),
        (
            "voice.amr",
            [
                b"#!AMR\n".to_vec(),
                [&[0x3C][..], &[0; 31]].concat().repeat(50),
            ]
            .concat(),
        ),
        (
            "wide.awb",
            [
                b"#!AMR-WB\n".to_vec(),
                [&[0x04][..], &[0; 17]].concat().repeat(25),
            ]
            .concat(),
        ),
        ("march.mp3", mp3()),
        ("tone.wav", tone(1)),
        ("two-seconds.flac", flac()),
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/media");
    all.into_iter()
        .map(|(name, bytes)| (PathBuf::from(folder).join(name), bytes))
        .collect()
}

fn read(bytes: &[u8]) -> Reading {
    read_bytes_here(&ReadRequest::default(), bytes).unwrap()
}

fn facts(reading: &Reading, code: MetadataCode) -> Vec<&str> {
    let found = reading.metadata.iter().filter(|fact| fact.code == code);
    found.map(|fact| fact.value.as_str()).collect()
}

#[test]
fn a_film_of_a_telephone_says_where_and_with_what_it_was_taken() {
    let reading = read(&telephone_film());
    assert_eq!(
        facts(&reading, MetadataCode::Position),
        ["45.123400, 62.432100"]
    );
    assert_eq!(facts(&reading, MetadataCode::Device), ["Saxaul Dala 5"]);
    assert_eq!(facts(&reading, MetadataCode::Duration), ["00:01:23"]);
    assert_eq!(facts(&reading, MetadataCode::Rotation), ["90"]);
    assert_eq!(
        facts(&reading, MetadataCode::Created),
        ["2021-10-14T12:00:00Z"]
    );
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::PositionInside)
    );
    for code in [
        MetadataCode::Position,
        MetadataCode::Device,
        MetadataCode::Created,
    ] {
        assert!(code.leads_to_a_person());
    }
}

#[test]
fn the_end_of_a_long_film_is_enough() {
    // The description lies behind the film, as telephones write it.
    let whole = telephone_film();
    let at = whole.windows(4).position(|name| name == b"moov").unwrap() - 4;
    let until = at + u32::from_be_bytes(whole[at..at + 4].try_into().unwrap()) as usize;
    let long = 3_000_000_000_u64;
    let mut head = whole[..at].to_vec();
    head.extend([0, 0, 0, 1]);
    head.extend(b"mdat");
    head.extend(long.to_be_bytes());
    let gap = Gap {
        begin: head.len() as u64,
        length: long - 16,
    };
    head.extend(&whole[at..until]);
    let request = ReadRequest {
        gap: Some(gap),
        ..ReadRequest::default()
    };
    let reading = read_bytes_here(&request, &head).unwrap();
    assert_eq!(reading.media_type, "video/mp4");
    assert_eq!(facts(&reading, MetadataCode::Duration), ["00:01:23"]);
    // A text is no recording: with a gap nothing is made of it.
    assert_eq!(
        read_bytes_here(&request, b"words and words"),
        Err(ReadFailure::NothingThere)
    );
}

#[test]
fn a_long_voice_is_measured_by_its_ends() {
    let whole = voice_message();
    let cut = whole.len() - 80;
    let gap = Gap {
        begin: 200,
        length: cut as u64 - 200,
    };
    let request = ReadRequest {
        gap: Some(gap),
        ..ReadRequest::default()
    };
    let bytes = [&whole[..200], &whole[cut..]].concat();
    let reading = read_bytes_here(&request, &bytes).unwrap();
    assert_eq!(facts(&reading, MetadataCode::Duration), ["00:00:02"]);
}

#[test]
fn a_browser_that_wrote_no_duration_is_measured_by_its_last_piece() {
    let reading = read(&matroska("webm", true, None));
    assert_eq!(facts(&reading, MetadataCode::Duration), ["00:00:10.500"]);
    assert_eq!(
        facts(&reading, MetadataCode::Position),
        ["45.100000, 62.200000"]
    );
}

#[test]
fn pictures_in_the_same_boxes_are_no_films() {
    let picture = part(b"ftyp", b"heic\0\0\0\0heic");
    let failure = read_bytes_here(&ReadRequest::default(), &picture).unwrap_err();
    assert_eq!(failure.arguments()["name"], "a HEIC picture");
}

#[test]
fn damage_leaves_the_type_and_what_can_be_told() {
    for (path, bytes) in made() {
        for cut in [12, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1] {
            // Two frames tell a file without a name, so a torn one of few bytes is none.
            let _ = read_bytes_here(&ReadRequest::default(), &bytes[..cut]);
        }
        let mut spoilt = bytes.clone();
        for byte in spoilt.iter_mut().skip(24).step_by(3) {
            *byte = 0xFF;
        }
        let _ = read_bytes_here(&ReadRequest::default(), &spoilt);
        assert!(read(&bytes).media_type.contains('/'), "{}", path.display());
    }
    let torn = &telephone_film()[..30];
    let reading = read(torn);
    assert_eq!(reading.media_type, "video/mp4");
    assert_eq!(reading.notices[0].code, NoticeCode::Damaged);
}

#[test]
fn boxes_without_end_and_sizes_without_sense_are_left() {
    let many = part(b"free", &[]).repeat(60_000);
    let film = [part(b"ftyp", b"isom\0\0\0\0"), many].concat();
    assert_eq!(read(&film).media_type, "video/mp4");
    let deep = (0..500).fold(Vec::new(), |inside, _| part(b"moov", &inside));
    let film = [part(b"ftyp", b"isom\0\0\0\0"), deep].concat();
    assert_eq!(read(&film).media_type, "video/mp4");
    let huge = [
        part(b"ftyp", b"isom\0\0\0\0"),
        b"\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec(),
    ];
    read(&huge.concat());
    let tags = (0..2_000).fold(Vec::new(), |inside, _| element(0x67C8, &inside));
    let tags = elements(0x1254_C367, &[element(0x7373, &tags)]);
    let segment = [elements(0x1A45_DFA3, &[]), element(0x1853_8067, &tags)].concat();
    read(&segment);
}
