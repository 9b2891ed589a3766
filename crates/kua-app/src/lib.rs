//! Every use case of kua, one function each.
