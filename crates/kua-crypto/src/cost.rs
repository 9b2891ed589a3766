//! What trying one passphrase costs: the parameters of Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Params, Version};

use crate::secret::SecretKey32;

/// The least memory of a real vault, in KiB.
const LEAST_MEMORY_KIB: u64 = 64 * 1024;
/// The least number of passes of a real vault.
const LEAST_PASSES: u64 = 3;
/// The most memory that calibration takes, in KiB.
const MOST_CALIBRATED_KIB: u64 = 256 * 1024;
/// The most memory that a file may ask for, in KiB.
const MOST_MEMORY_KIB: u64 = 4 * 1024 * 1024;
/// The most passes that a file may ask for.
const MOST_PASSES: u64 = 1024;
/// The most lanes that a file may ask for.
const MOST_LANES: u64 = 16;
/// How long one try should take, in milliseconds.
const TARGET_MILLISECONDS: u128 = 1000;

/// Memory, passes and lanes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u64,
    passes: u64,
    lanes: u64,
}

/// The key could not be derived with these costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the passphrase could not be stretched: {memory_mib} MiB of memory are needed, close other programs and try again"
)]
pub struct CostError {
    /// How much memory it takes, in MiB.
    pub memory_mib: u64,
}

impl Cost {
    /// The least that a real vault uses: 64 MiB, 3 passes.
    pub const LEAST: Self = Self {
        memory_kib: LEAST_MEMORY_KIB,
        passes: LEAST_PASSES,
        lanes: 1,
    };

    /// Finds costs that take about a second on this machine, and never less than [`Cost::LEAST`].
    ///
    /// It doubles the memory up to 256 MiB, then adds passes. One lane only,
    /// because this house computes them one after the other.
    ///
    /// # Errors
    /// [`CostError`] if there is not even memory for the least.
    pub fn calibrate() -> Result<Self, CostError> {
        let mut cost = Self::LEAST;
        let mut taken = cost.measure()?.max(1);
        while taken * 2 <= TARGET_MILLISECONDS && cost.memory_kib * 2 <= MOST_CALIBRATED_KIB {
            let larger = Self {
                memory_kib: cost.memory_kib * 2,
                ..cost
            };
            match larger.measure() {
                Ok(time) => (cost, taken) = (larger, time.max(1)),
                // Too little memory for more: more passes do instead.
                Err(_) => break,
            }
        }
        let per_pass = (taken / u128::from(cost.passes)).max(1);
        let passes = u64::try_from(TARGET_MILLISECONDS / per_pass).unwrap_or(LEAST_PASSES);
        cost.passes = passes.clamp(LEAST_PASSES, MOST_PASSES);
        Ok(cost)
    }

    /// Costs that protect nothing, so that thousands of test vaults can be opened.
    #[cfg(feature = "weak-cost")]
    pub const fn weak_for_tests() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
            lanes: 1,
        }
    }

    /// Says whether these are costs of a real vault.
    pub fn is_strong(&self) -> bool {
        self.memory_kib >= LEAST_MEMORY_KIB && self.passes >= LEAST_PASSES
    }

    /// Returns the memory in KiB.
    pub fn memory_kib(&self) -> u64 {
        self.memory_kib
    }

    /// Returns the number of passes over the memory.
    pub fn passes(&self) -> u64 {
        self.passes
    }

    /// Returns the number of lanes.
    pub fn lanes(&self) -> u64 {
        self.lanes
    }

    /// Takes costs out of a file; nothing if a hostile file could stop the machine with them.
    pub(crate) fn from_stored(memory_kib: u64, passes: u64, lanes: u64) -> Option<Self> {
        let fits = (1..=MOST_LANES).contains(&lanes)
            && (8 * lanes..=MOST_MEMORY_KIB).contains(&memory_kib)
            && (1..=MOST_PASSES).contains(&passes);
        fits.then_some(Self {
            memory_kib,
            passes,
            lanes,
        })
    }

    /// Stretches a passphrase: Argon2id version 0x13, 32 bytes out.
    pub(crate) fn derive(
        &self,
        passphrase: &[u8],
        salt: &[u8; 16],
    ) -> Result<SecretKey32, CostError> {
        let error = CostError {
            memory_mib: self.memory_kib.div_ceil(1024),
        };
        let narrow = |number: u64| u32::try_from(number).map_err(|_| error);
        let params = Params::new(
            narrow(self.memory_kib)?,
            narrow(self.passes)?,
            narrow(self.lanes)?,
            Some(32),
        )
        .map_err(|_| error)?;
        let mut memory = Vec::new();
        memory
            .try_reserve_exact(params.block_count())
            .map_err(|_| error)?;
        memory.resize(params.block_count(), argon2::Block::default());
        let mut key = zeroize::Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase, salt, &mut *key, &mut memory)
            .map_err(|_| error)?;
        zeroize::Zeroize::zeroize(&mut memory);
        Ok(SecretKey32::from_bytes(*key))
    }

    /// Measures one try, in milliseconds.
    fn measure(&self) -> Result<u128, CostError> {
        #[allow(
            clippy::disallowed_methods,
            reason = "measures how long this machine takes"
        )]
        let begin = std::time::Instant::now();
        self.derive(b"a passphrase of usual length", &[0; 16])?;
        Ok(begin.elapsed().as_millis())
    }
}
