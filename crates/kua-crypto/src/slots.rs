//! The vault key and the slots that wrap it: `slots.cbor`.
//!
//! The vault key is random and never changes; a slot holds it wrapped under
//! what a person has. So a passphrase can be changed, and recovery shares
//! made anew, without touching the vault. All slots together are sealed by
//! a code under the vault key, so that nobody else can add or drop one.

use kua_core::cbor::{self, Value};
use zeroize::Zeroizing;

use crate::cost::{Cost, CostError};
use crate::digest::{hkdf_sha256, hmac_sha256, hmac_sha256_agrees};
use crate::random::{self, RandomError};
use crate::seal::{decrypt_small, encrypt_small};
use crate::secret::SecretKey32;
use crate::shares::{self, Share, ShareSet};

/// The version of `slots.cbor` that this room reads and writes.
pub const SLOTS_VERSION: u64 = 1;

const PASSPHRASE: u64 = 1;
const RECOVERY: u64 = 2;
const AGE: u64 = 3;
const HARDWARE: u64 = 4;

/// The key of a vault, from which the keys of its files are derived.
#[derive(Clone)]
pub struct VaultKey(SecretKey32);

/// What a key derived from the vault key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The database of leaves, payloads and projections.
    RecordDatabase,
    /// The database of keys.
    KeysDatabase,
    /// The code over all slots.
    SlotsIntegrity,
    /// Scratch files.
    ScratchFiles,
    /// Backups.
    Backup,
}

impl Purpose {
    fn info(self) -> &'static [u8] {
        match self {
            Self::RecordDatabase => b"kua vault/1 record database",
            Self::KeysDatabase => b"kua vault/1 keys database",
            Self::SlotsIntegrity => b"kua vault/1 slots integrity",
            Self::ScratchFiles => b"kua vault/1 scratch files",
            Self::Backup => b"kua vault/1 backup",
        }
    }
}

impl VaultKey {
    /// Draws a fresh vault key.
    ///
    /// # Errors
    /// [`RandomError`] if the system has no random bytes to give.
    pub fn generate() -> Result<Self, RandomError> {
        SecretKey32::generate().map(Self)
    }

    /// Derives the key for one purpose: HKDF-SHA-256 without a salt, the purpose as info.
    pub fn derive(&self, purpose: Purpose) -> SecretKey32 {
        SecretKey32::from_bytes(hkdf_sha256(self.0.expose(), purpose.info()))
    }

    /// Says, in constant time, whether two vault keys are the same.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let probe = Purpose::SlotsIntegrity.info();
        hmac_sha256_agrees(
            self.0.expose(),
            &[probe],
            &hmac_sha256(other.0.expose(), &[probe]),
        )
    }
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("VaultKey([withheld])")
    }
}

/// Why slots could not be made, read or used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SlotsError {
    /// The file is not what the format says.
    #[error("slots.cbor is damaged: bring it back from a backup")]
    Malformed,
    /// Of a version that this program does not know.
    #[error("slots.cbor has version {0}, which this program does not know: use a newer one")]
    Version(u64),
    /// No passphrase slot opens with these words.
    #[error(
        "the passphrase is wrong: check keyboard layout and capitals, or use two recovery shares"
    )]
    WrongPassphrase,
    /// The vault has no slot of the kind that was asked for.
    #[error("this vault has no such way in: it was taken away or never made")]
    NoSuchSlot,
    /// An empty passphrase was given.
    #[error("the passphrase is empty: choose at least six random words")]
    EmptyPassphrase,
    /// Shares are of another vault or an older set, or too few.
    #[error(
        "these recovery shares do not open this vault: two different shares of its newest set are needed"
    )]
    WrongShares,
    /// The slots were changed by somebody who does not have the vault key.
    #[error("slots.cbor was changed from outside: bring it back from a backup")]
    Altered,
    /// The last way in would be gone.
    #[error("this is the last passphrase of the vault: add another way in first")]
    LastSlot,
    /// The parameters of the passphrase slot cannot be used.
    #[error(transparent)]
    Cost(#[from] CostError),
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// What kind of way in a slot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// Argon2id of a passphrase.
    Passphrase,
    /// Two of three shares on paper.
    Recovery,
    /// Reserved: an organisation's age recipient.
    Age,
    /// Reserved: a hardware key.
    Hardware,
    /// A kind of a newer version; kept as it is.
    Other(u64),
}

/// A slot as it is listed: nothing secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotInfo {
    /// Its number, which is not used twice in a vault while it is there.
    pub number: u64,
    /// Its kind.
    pub kind: SlotKind,
}

/// The slots of a vault.
#[derive(Clone)]
pub struct Slots {
    slots: Vec<Slot>,
    /// The code that was read; checked as soon as the vault key is known.
    code: Option<[u8; 32]>,
}

#[derive(Clone)]
struct Slot {
    number: u64,
    body: Body,
}

#[derive(Clone)]
enum Body {
    Passphrase {
        cost: Cost,
        salt: [u8; 16],
        wrapped: Vec<u8>,
    },
    Recovery {
        set: ShareSet,
        wrapped: Vec<u8>,
    },
    /// A kind that this version only keeps.
    Kept {
        kind: u64,
        fields: Value,
    },
}

impl Slots {
    /// Makes a new vault key and its first slot.
    ///
    /// # Errors
    /// [`SlotsError::EmptyPassphrase`], or no random bytes, or unusable costs.
    pub fn create(passphrase: &str, cost: Cost) -> Result<(Self, VaultKey), SlotsError> {
        let key = VaultKey::generate()?;
        let mut slots = Self {
            slots: Vec::new(),
            code: None,
        };
        slots.add_passphrase(&key, passphrase, cost)?;
        Ok((slots, key))
    }

    /// Adds a slot for one more passphrase; returns its number.
    ///
    /// # Errors
    /// As for [`Slots::create`].
    pub fn add_passphrase(
        &mut self,
        key: &VaultKey,
        passphrase: &str,
        cost: Cost,
    ) -> Result<u64, SlotsError> {
        if passphrase.is_empty() {
            return Err(SlotsError::EmptyPassphrase);
        }
        let number = self.next_number();
        let salt = random::bytes()?;
        let wrapping = cost.derive(passphrase.as_bytes(), &salt)?;
        let mut body = Body::Passphrase {
            cost,
            salt,
            wrapped: Vec::new(),
        };
        body.wrap(number, &wrapping, key)?;
        self.slots.push(Slot { number, body });
        Ok(number)
    }

    /// Puts one new passphrase in the place of all passphrases; returns the slot's number.
    ///
    /// The old file still opens with the old passphrase: backups of it must go too.
    ///
    /// # Errors
    /// As for [`Slots::create`]; the slots are then as they were.
    pub fn change_passphrase(
        &mut self,
        key: &VaultKey,
        passphrase: &str,
        cost: Cost,
    ) -> Result<u64, SlotsError> {
        let number = self.add_passphrase(key, passphrase, cost)?;
        self.slots
            .retain(|slot| slot.number == number || !matches!(slot.body, Body::Passphrase { .. }));
        Ok(number)
    }

    /// Makes three recovery shares, of which any two open the vault, in the place of older ones.
    ///
    /// # Errors
    /// No random bytes.
    pub fn renew_recovery(&mut self, key: &VaultKey) -> Result<[Share; 3], SlotsError> {
        let number = self.next_number();
        let secret = SecretKey32::generate()?;
        let (set, shares) = shares::split(&secret)?;
        let mut body = Body::Recovery {
            set,
            wrapped: Vec::new(),
        };
        body.wrap(number, &recovery_key(&secret), key)?;
        self.slots
            .retain(|slot| !matches!(slot.body, Body::Recovery { .. }));
        self.slots.push(Slot { number, body });
        Ok(shares)
    }

    /// Takes a slot away.
    ///
    /// # Errors
    /// [`SlotsError::NoSuchSlot`]; [`SlotsError::LastSlot`] for the last passphrase.
    pub fn remove(&mut self, number: u64) -> Result<(), SlotsError> {
        let passphrases = self.passphrases().count();
        let slot = self
            .slots
            .iter()
            .find(|slot| slot.number == number)
            .ok_or(SlotsError::NoSuchSlot)?;
        if passphrases == 1 && matches!(slot.body, Body::Passphrase { .. }) {
            return Err(SlotsError::LastSlot);
        }
        self.slots.retain(|slot| slot.number != number);
        Ok(())
    }

    /// Lists the slots.
    pub fn list(&self) -> Vec<SlotInfo> {
        self.slots
            .iter()
            .map(|slot| SlotInfo {
                number: slot.number,
                kind: slot.body.kind(),
            })
            .collect()
    }

    /// Opens the vault with a passphrase. Takes about a second.
    ///
    /// # Errors
    /// [`SlotsError::WrongPassphrase`]; [`SlotsError::Altered`] if it fits but the file was changed.
    pub fn unlock(&self, passphrase: &str) -> Result<VaultKey, SlotsError> {
        if self.passphrases().next().is_none() {
            return Err(SlotsError::NoSuchSlot);
        }
        for slot in self.passphrases() {
            let Body::Passphrase { cost, salt, .. } = &slot.body else {
                continue;
            };
            let wrapping = cost.derive(passphrase.as_bytes(), salt)?;
            if let Some(key) = slot.body.unwrap(slot.number, &wrapping) {
                return self.checked(key);
            }
        }
        Err(SlotsError::WrongPassphrase)
    }

    /// Opens the vault with two or three recovery shares.
    ///
    /// # Errors
    /// [`SlotsError::WrongShares`] if they are of another set, the same one twice, or too few.
    pub fn unlock_with_shares(&self, given: &[Share]) -> Result<VaultKey, SlotsError> {
        let mut any = false;
        for slot in &self.slots {
            let Body::Recovery { set, .. } = &slot.body else {
                continue;
            };
            any = true;
            let Some(secret) = shares::combine(set, given) else {
                continue;
            };
            if let Some(key) = slot.body.unwrap(slot.number, &recovery_key(&secret)) {
                return self.checked(key);
            }
        }
        Err(if any {
            SlotsError::WrongShares
        } else {
            SlotsError::NoSuchSlot
        })
    }

    /// Returns the bytes of `slots.cbor`, with the code over all slots.
    pub fn encode(&self, key: &VaultKey) -> Vec<u8> {
        let code = hmac_sha256(
            key.derive(Purpose::SlotsIntegrity).expose(),
            &[&self.coded_part()],
        );
        cbor::encode(&Value::map([
            ("format", Value::Unsigned(SLOTS_VERSION)),
            ("slots", self.slots_value()),
            ("code", Value::from(code)),
        ]))
    }

    /// Reads `slots.cbor`. Its code is checked when the vault is opened.
    ///
    /// # Errors
    /// [`SlotsError::Malformed`] or [`SlotsError::Version`].
    pub fn decode(bytes: &[u8]) -> Result<Self, SlotsError> {
        let value = cbor::decode(bytes).map_err(|_| SlotsError::Malformed)?;
        let version = value
            .get("format")
            .and_then(Value::as_u64)
            .ok_or(SlotsError::Malformed)?;
        if version != SLOTS_VERSION {
            return Err(SlotsError::Version(version));
        }
        Self::from_value(&value).ok_or(SlotsError::Malformed)
    }

    fn from_value(value: &Value) -> Option<Self> {
        if value.as_map()?.len() != 3 {
            return None;
        }
        let code = value.get("code")?.as_array_of()?;
        let slots: Vec<Slot> = value
            .get("slots")?
            .as_array()?
            .iter()
            .map(Slot::from_value)
            .collect::<Option<_>>()?;
        if !slots.is_sorted_by(|one, next| one.number < next.number) {
            return None;
        }
        Some(Self {
            slots,
            code: Some(code),
        })
    }

    fn slots_value(&self) -> Value {
        let mut slots: Vec<&Slot> = self.slots.iter().collect();
        slots.sort_by_key(|slot| slot.number);
        Value::Array(slots.into_iter().map(Slot::to_value).collect())
    }

    fn coded_part(&self) -> Vec<u8> {
        cbor::encode(&Value::Array(vec![
            Value::Unsigned(SLOTS_VERSION),
            self.slots_value(),
        ]))
    }

    fn checked(&self, key: VaultKey) -> Result<VaultKey, SlotsError> {
        let integrity = key.derive(Purpose::SlotsIntegrity);
        match self.code {
            Some(code) if !hmac_sha256_agrees(integrity.expose(), &[&self.coded_part()], &code) => {
                Err(SlotsError::Altered)
            }
            _ => Ok(key),
        }
    }

    fn passphrases(&self) -> impl Iterator<Item = &Slot> {
        self.slots
            .iter()
            .filter(|slot| matches!(slot.body, Body::Passphrase { .. }))
    }

    fn next_number(&self) -> u64 {
        self.slots
            .iter()
            .map(|slot| slot.number)
            .max()
            .map_or(1, |number| number.saturating_add(1))
    }
}

impl std::fmt::Debug for Slots {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Slots").field(&self.list()).finish()
    }
}

impl Slot {
    fn to_value(&self) -> Value {
        match &self.body {
            Body::Kept { fields, .. } => fields.clone(),
            body => {
                let mut entries = body.open_entries(self.number);
                if let Body::Passphrase { wrapped, .. } | Body::Recovery { wrapped, .. } = body {
                    entries.push(("key", Value::bytes(wrapped.clone())));
                }
                Value::map(entries)
            }
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        let number = value.get("number")?.as_u64()?;
        let kind = value.get("kind")?.as_u64()?;
        let wrapped = || Some(value.get("key")?.as_bytes()?.to_vec());
        let fields = value.as_map()?.len();
        let body = match kind {
            PASSPHRASE if fields == 7 => Body::Passphrase {
                cost: Cost::from_stored(
                    value.get("memory")?.as_u64()?,
                    value.get("passes")?.as_u64()?,
                    value.get("lanes")?.as_u64()?,
                )?,
                salt: value.get("salt")?.as_array_of()?,
                wrapped: wrapped()?,
            },
            RECOVERY if fields == 4 => Body::Recovery {
                set: value.get("set")?.as_array_of()?,
                wrapped: wrapped()?,
            },
            PASSPHRASE | RECOVERY => return None,
            kind => Body::Kept {
                kind,
                fields: value.clone(),
            },
        };
        Some(Self { number, body })
    }
}

impl Body {
    fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase { .. } => SlotKind::Passphrase,
            Self::Recovery { .. } => SlotKind::Recovery,
            Self::Kept { kind: AGE, .. } => SlotKind::Age,
            Self::Kept { kind: HARDWARE, .. } => SlotKind::Hardware,
            Self::Kept { kind, .. } => SlotKind::Other(*kind),
        }
    }

    /// All fields but the wrapped key: they are the associated data of the wrapping.
    fn open_entries(&self, number: u64) -> Vec<(&'static str, Value)> {
        let number = ("number", Value::Unsigned(number));
        match self {
            Self::Passphrase { cost, salt, .. } => vec![
                number,
                ("kind", Value::Unsigned(PASSPHRASE)),
                ("memory", Value::Unsigned(cost.memory_kib())),
                ("passes", Value::Unsigned(cost.passes())),
                ("lanes", Value::Unsigned(cost.lanes())),
                ("salt", Value::from(*salt)),
            ],
            Self::Recovery { set, .. } => vec![
                number,
                ("kind", Value::Unsigned(RECOVERY)),
                ("set", Value::from(*set)),
            ],
            Self::Kept { .. } => vec![number],
        }
    }

    fn associated(&self, number: u64) -> Vec<u8> {
        cbor::encode(&Value::map(self.open_entries(number)))
    }

    fn wrap(
        &mut self,
        number: u64,
        wrapping: &SecretKey32,
        key: &VaultKey,
    ) -> Result<(), SlotsError> {
        let associated = self.associated(number);
        let sealed =
            encrypt_small(wrapping, &associated, key.0.expose())?.ok_or(SlotsError::Malformed)?;
        match self {
            Self::Passphrase { wrapped, .. } | Self::Recovery { wrapped, .. } => *wrapped = sealed,
            Self::Kept { .. } => {}
        }
        Ok(())
    }

    fn unwrap(&self, number: u64, wrapping: &SecretKey32) -> Option<VaultKey> {
        let (Self::Passphrase { wrapped, .. } | Self::Recovery { wrapped, .. }) = self else {
            return None;
        };
        let opened = decrypt_small(wrapping, &self.associated(number), wrapped)?;
        let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(opened.as_slice().try_into().ok()?);
        Some(VaultKey(SecretKey32::from_bytes(*bytes)))
    }
}

/// The shared secret is not used as it is, so that no two uses meet.
fn recovery_key(secret: &SecretKey32) -> SecretKey32 {
    SecretKey32::from_bytes(hkdf_sha256(secret.expose(), b"kua vault/1 recovery"))
}
