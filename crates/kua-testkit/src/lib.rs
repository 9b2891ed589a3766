//! Sample worlds, conformance suites and an independent verifier, for tests only.
