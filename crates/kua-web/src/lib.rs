//! Pages and forms, rendered on the server.
