//! Random bytes, from the operating system only.

/// The operating system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no random bytes: restart the machine and try again")]
pub struct RandomError;

/// Fills a buffer with random bytes.
///
/// # Errors
/// [`RandomError`] if the system has none to give; the buffer must then not be used.
pub fn fill(buffer: &mut [u8]) -> Result<(), RandomError> {
    getrandom::fill(buffer).map_err(|_| RandomError)
}

/// Returns an array of random bytes.
///
/// # Errors
/// [`RandomError`] if the system has none to give.
pub fn bytes<const N: usize>() -> Result<[u8; N], RandomError> {
    let mut buffer = [0; N];
    fill(&mut buffer)?;
    Ok(buffer)
}
