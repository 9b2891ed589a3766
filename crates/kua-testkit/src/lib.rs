//! Sample worlds, conformance suites and an independent verifier, for tests only.

pub mod chats;
pub mod conformance;
pub mod memory;
pub mod verifier;
pub mod world;

pub use memory::MemoryVault;
