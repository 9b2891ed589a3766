//! Pages and forms, rendered on the server.
//!
//! Every page works without a script; links, forms and redirects do all the
//! work. Nothing here decides what `kua-app` should decide, and nothing is
//! asked of another host. The rules for who may talk to the desk at all stand
//! in `guard`, what a person types is checked for its form token in `typed`.

mod assets;
mod atlas;
mod bars;
mod choices;
mod desk;
mod failure;
mod frame;
mod guard;
mod lanes;
mod marks;
mod names;
mod pages;
mod pairs;
mod parts;
mod periods;
mod picture;
mod places;
mod player;
mod range;
mod rings;
mod session;
mod stream;
mod table;
mod timeline;
mod typed;
mod wording;

pub use desk::{Announce, Desk, DeskSettings, router, serve};
