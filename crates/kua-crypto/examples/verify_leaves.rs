//! Times the checking of signatures: `cargo run --example verify_leaves -- [LEAVES] [THREADS]`.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::time::Instant;

use kua_core::{KeyId, StatementId};
use kua_crypto::verify::Keys;
use kua_crypto::{Commitment, Origin, SigningKey, UnsignedLeaf, sign_batch, verify_leaves};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let threads: usize = arguments.next().map_or(Ok(2), |text| text.parse())?;

    let origin = Origin::generate()?;
    let key = SigningKey::generate()?;
    let key_id = KeyId::from_random(kua_crypto::random::bytes()?);
    let keys = Keys::from([(key_id, key.public())]);
    let begin = Instant::now();
    let mut unsigned = Vec::new();
    let mut previous = None;
    for sequence in 0..count {
        let id = StatementId::from_random(kua_crypto::random::bytes()?);
        let commitment = Commitment::from_bytes(kua_crypto::random::bytes()?);
        unsigned.push(UnsignedLeaf::new(
            id, sequence, previous, key_id, commitment,
        )?);
        previous = Some(kua_crypto::random::bytes()?);
    }
    let single: Vec<_> = unsigned
        .iter()
        .map(|leaf| leaf.clone().sign(&origin, &key))
        .collect();
    println!("{count} leaves signed in {:?}", begin.elapsed());

    let begin = Instant::now();
    let faults = verify_leaves(&origin, &single, &keys, threads);
    println!(
        "{count} single signatures checked on {threads} threads in {:?}, {} wrong",
        begin.elapsed(),
        faults.len()
    );

    let mut batched = Vec::new();
    for part in unsigned.chunks(1000) {
        batched.extend(sign_batch(&origin, &key, part.to_vec())?);
    }
    let begin = Instant::now();
    let faults = verify_leaves(&origin, &batched, &keys, threads);
    println!(
        "{count} leaves under one signature a thousand checked on {threads} threads in {:?}, {} wrong",
        begin.elapsed(),
        faults.len()
    );
    Ok(())
}
