//! Texts to proposals, each with its exact span.
