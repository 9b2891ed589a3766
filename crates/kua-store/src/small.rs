//! Seals short things that live in rows: texts, drafts, what is known of a file.
//!
//! They use the stream form of `kua-crypto` with the place they belong to inside,
//! so that a row put in another's place does not open.

use kua_core::ports::StoreError;
use kua_crypto::SecretKey32;
use kua_crypto::digest::Sha256;
use kua_crypto::stream;
use zeroize::Zeroizing;

use crate::fault::damaged;

/// Seals bytes for one place.
pub(crate) fn seal(
    key: &SecretKey32,
    place: &[impl AsRef<[u8]>],
    content: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let mut sealed = Vec::with_capacity(content.len() + 128);
    let binding = binding(place);
    let plain = std::io::Read::chain(binding.as_slice(), content);
    stream::encrypt(key, plain, &mut sealed).map_err(|_| StoreError::Fault {
        doing: "sealing",
        detail: "the operating system gave no random bytes".to_owned(),
    })?;
    Ok(sealed)
}

/// Opens what was sealed for this place.
pub(crate) fn open(
    key: &SecretKey32,
    place: &[impl AsRef<[u8]>],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let wrong = || damaged("record.db", "a sealed row does not open with its key");
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    stream::decrypt(key, sealed, &mut *plain).map_err(|_| wrong())?;
    let (found, content) = plain.split_first_chunk::<32>().ok_or_else(wrong)?;
    if *found != binding(place) {
        return Err(wrong());
    }
    Ok(Zeroizing::new(content.to_vec()))
}

fn binding(place: &[impl AsRef<[u8]>]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in place {
        let part = part.as_ref();
        hasher.update(&(part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_in_another_place_does_not_open() {
        let key = SecretKey32::from_bytes([1; 32]);
        let sealed = seal(&key, &["text", "one"], "Аян".as_bytes()).unwrap();
        assert_eq!(
            open(&key, &["text", "one"], &sealed).unwrap().as_slice(),
            "Аян".as_bytes()
        );
        assert!(open(&key, &["text", "two"], &sealed).is_err());
        assert!(open(&key, &["texto", "ne"], &sealed).is_err());
        let other = SecretKey32::from_bytes([2; 32]);
        assert!(open(&other, &["text", "one"], &sealed).is_err());
    }
}
