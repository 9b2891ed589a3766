//! Stream files: whole, cut, mixed up.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use kua_crypto::SecretKey32;
use kua_crypto::digest::sha256;
use kua_crypto::stream::{
    CHUNK, DecryptReader, EncryptWriter, PREFIX, RangeReader, StreamError, Summary, TAG, decrypt,
    encrypt,
};
use proptest::prelude::*;

fn key() -> SecretKey32 {
    SecretKey32::from_bytes([5; 32])
}

fn plain(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at * 31 + at / 251) as u8).collect()
}

fn encrypted(size: usize) -> Vec<u8> {
    let mut out = Vec::new();
    encrypt(&key(), &plain(size)[..], &mut out).unwrap();
    out
}

/// Says which chunk is reported as damaged, or that all is well.
fn check(stored: &[u8]) -> Result<Summary, u32> {
    match decrypt(&key(), stored, io::sink()) {
        Ok(summary) => Ok(summary),
        Err(StreamError::Damaged { chunk }) => Err(chunk),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn every_size_around_a_chunk_comes_back() {
    for size in [
        0,
        1,
        17,
        CHUNK - 1,
        CHUNK,
        CHUNK + 1,
        2 * CHUNK,
        2 * CHUNK + 5,
    ] {
        let stored = encrypted(size);
        let chunks = size.div_ceil(CHUNK).max(1);
        assert_eq!(stored.len(), PREFIX + size + chunks * TAG);
        let mut back = Vec::new();
        let summary = decrypt(&key(), &stored[..], &mut back).unwrap();
        assert_eq!(back, plain(size));
        assert_eq!(
            summary,
            Summary {
                sha256: sha256(&plain(size)),
                size: size as u64
            }
        );
    }
}

#[test]
fn hash_and_size_are_taken_on_the_way_in() {
    let summary = encrypt(&key(), &plain(70_000)[..], io::sink()).unwrap();
    assert_eq!(
        summary,
        Summary {
            sha256: sha256(&plain(70_000)),
            size: 70_000
        }
    );
}

#[test]
fn nothing_that_was_cut_or_added_passes() {
    let stored = encrypted(2 * CHUNK + 5);
    let whole = CHUNK + TAG;
    for keep in [0, 1, PREFIX - 1, PREFIX, PREFIX + 1, PREFIX + TAG] {
        assert_eq!(check(&stored[..keep]), Err(0));
    }
    assert_eq!(check(&stored[..PREFIX + whole - 1]), Err(0));
    assert_eq!(check(&stored[..PREFIX + whole]), Err(0));
    assert_eq!(check(&stored[..PREFIX + 2 * whole]), Err(1));
    assert_eq!(check(&stored[..PREFIX + 2 * whole + TAG]), Err(2));
    assert_eq!(check(&stored[..stored.len() - 1]), Err(2));
    let mut longer = stored.clone();
    longer.push(0);
    assert_eq!(check(&longer), Err(2));
}

#[test]
fn chunks_that_were_swapped_dropped_or_repeated_are_noticed() {
    let stored = encrypted(4 * CHUNK);
    let (prefix, chunks) = stored.split_at(PREFIX);
    let chunks: Vec<&[u8]> = chunks.chunks(CHUNK + TAG).collect();
    let join = |order: &[usize]| {
        let mut file = prefix.to_vec();
        order
            .iter()
            .for_each(|place| file.extend_from_slice(chunks[*place]));
        check(&file).map(|_| ())
    };
    assert_eq!(join(&[0, 1, 2, 3]), Ok(()));
    assert_eq!(join(&[1, 0, 2, 3]), Err(0));
    assert_eq!(join(&[0, 2, 1, 3]), Err(1));
    assert_eq!(join(&[0, 1, 3]), Err(2));
    assert_eq!(join(&[0, 0, 1, 2, 3]), Err(1));
    assert_eq!(join(&[3]), Err(0));
    assert_eq!(join(&[0, 1, 2, 3, 3]), Err(3));
}

#[test]
fn a_chunk_of_another_file_under_the_same_key_is_noticed() {
    let (one, other) = (encrypted(CHUNK + 9), encrypted(CHUNK + 9));
    let mixed = [&one[..PREFIX + CHUNK + TAG], &other[PREFIX + CHUNK + TAG..]].concat();
    assert_eq!(check(&mixed), Err(1));
}

#[test]
fn another_key_opens_nothing() {
    let other = SecretKey32::from_bytes([6; 32]);
    assert!(matches!(
        decrypt(&other, &encrypted(10)[..], io::sink()),
        Err(StreamError::Damaged { chunk: 0 })
    ));
}

#[test]
fn a_reader_gives_no_byte_of_a_damaged_chunk_and_stays_failed() {
    let mut stored = encrypted(2 * CHUNK);
    let last = stored.len() - 1;
    stored[last] ^= 1;
    let mut reader = DecryptReader::new(&key(), &stored[..]).unwrap();
    let mut back = Vec::new();
    let error = reader.read_to_end(&mut back).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert_eq!(back, plain(2 * CHUNK)[..CHUNK]);
    assert!(reader.read(&mut [0; 10]).is_err());
    assert!(reader.read(&mut [0; 10]).is_err());
}

#[test]
fn a_writer_that_was_not_finished_leaves_no_valid_file() {
    let mut stored = Vec::new();
    let mut writer = EncryptWriter::new(&key(), &mut stored).unwrap();
    writer.write_all(&plain(3 * CHUNK)).unwrap();
    drop(writer);
    assert!(check(&stored).is_err());
}

#[test]
fn a_failing_target_is_reported_as_it_is() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.0 < bytes.len() {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.0 -= bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for room in [0, PREFIX, PREFIX + CHUNK + TAG] {
        match encrypt(&key(), &plain(2 * CHUNK)[..], Full(room)) {
            Err(StreamError::Io(error)) => assert_eq!(error.kind(), io::ErrorKind::StorageFull),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_writer_whose_target_failed_stays_failed() {
    struct Once(bool);
    impl Write for Once {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() > CHUNK && !std::mem::replace(&mut self.0, true) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = EncryptWriter::new(&key(), Once(false)).unwrap();
    assert!(writer.write_all(&plain(3 * CHUNK)).is_err());
    assert!(writer.write_all(b"more").is_err());
    assert!(matches!(writer.finish(), Err(StreamError::Spoilt)));
}

proptest! {
    #[test]
    fn pieces_of_any_size_come_back(size in 0_usize..200_000, write in 1_usize..90_000, read in 1_usize..90_000) {
        let mut stored = Vec::new();
        let mut writer = EncryptWriter::new(&key(), &mut stored).unwrap();
        for piece in plain(size).chunks(write) {
            writer.write_all(piece).unwrap();
        }
        let (summary, _) = writer.finish().unwrap();
        prop_assert_eq!(summary.size, size as u64);
        let mut reader = DecryptReader::new(&key(), &stored[..]).unwrap();
        let mut back = Vec::new();
        let mut buffer = vec![0; read];
        loop {
            match reader.read(&mut buffer).unwrap() {
                0 => break,
                count => back.extend_from_slice(&buffer[..count]),
            }
        }
        prop_assert!(back == plain(size));
        prop_assert_eq!(reader.summary(), summary);
    }
}

/// What stands from a place on, or which chunk is damaged.
fn from(stored: &[u8], place: u64, length: usize) -> Result<Vec<u8>, u32> {
    let mut reader = match RangeReader::new(&key(), Cursor::new(stored)) {
        Ok(reader) => reader,
        Err(StreamError::Damaged { chunk }) => return Err(chunk),
        Err(other) => panic!("{other}"),
    };
    reader.seek(SeekFrom::Start(place)).unwrap();
    let mut out = Vec::new();
    match reader.take(length as u64).read_to_end(&mut out) {
        Ok(_) => Ok(out),
        Err(error) => match error.get_ref().and_then(|inner| inner.downcast_ref()) {
            Some(StreamError::Damaged { chunk }) => Err(*chunk),
            _ => panic!("{error}"),
        },
    }
}

#[test]
fn reading_from_the_middle_gives_what_stands_there() {
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 9] {
        let (stored, all) = (encrypted(size), plain(size));
        let reader = RangeReader::new(&key(), Cursor::new(&stored)).unwrap();
        assert_eq!(reader.size(), size as u64);
        for place in [0, 1, CHUNK - 1, CHUNK, CHUNK + 5, 3 * CHUNK + 8, 9 * CHUNK] {
            let rest = all.get(place..).unwrap_or_default();
            assert_eq!(from(&stored, place as u64, usize::MAX), Ok(rest.to_vec()));
            let some = rest.get(..rest.len().min(70)).unwrap();
            assert_eq!(from(&stored, place as u64, 70), Ok(some.to_vec()));
        }
    }
}

#[test]
fn a_change_is_found_where_reading_meets_it_and_a_cut_everywhere() {
    let mut stored = encrypted(3 * CHUNK + 9);
    stored[PREFIX + CHUNK + TAG + 100] ^= 1;
    assert!(from(&stored, 0, 10).is_ok(), "the first chunk is whole");
    assert_eq!(from(&stored, 0, 2 * CHUNK), Err(1));
    assert_eq!(from(&stored, CHUNK as u64 + 500, 1), Err(1));
    assert!(from(&stored, 2 * CHUNK as u64, 10).is_ok());
    let whole = encrypted(3 * CHUNK + 9);
    for cut in [
        0,
        PREFIX,
        PREFIX + TAG,
        PREFIX + CHUNK + TAG,
        PREFIX + 3 * (CHUNK + TAG),
        whole.len() - 1,
    ] {
        assert!(from(&whole[..cut], 0, 1).is_err(), "cut at {cut}");
    }
    // Two chunks in each other's place.
    let mut swapped = whole.clone();
    let (one, two) = (PREFIX, PREFIX + CHUNK + TAG);
    swapped[one..two].copy_from_slice(&whole[two..two + CHUNK + TAG]);
    assert_eq!(from(&swapped, 0, 1), Err(0));
    let longer = [whole.as_slice(), b"x"].concat();
    assert!(from(&longer, 0, 1).is_err());
}

#[test]
fn a_place_before_the_beginning_is_refused() {
    let stored = encrypted(20);
    let mut reader = RangeReader::new(&key(), Cursor::new(&stored)).unwrap();
    assert!(reader.seek(SeekFrom::End(-21)).is_err());
    assert_eq!(reader.seek(SeekFrom::End(-5)).unwrap(), 15);
    assert_eq!(reader.seek(SeekFrom::Current(2)).unwrap(), 17);
    let mut out = Vec::new();
    reader.read_to_end(&mut out).unwrap();
    assert_eq!(out, &plain(20)[17..]);
}
