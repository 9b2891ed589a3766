//! Bytes to texts with positions, in a worker process.
