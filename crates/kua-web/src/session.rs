//! Sessions: who opened the desk with a secret address and may go on.
//!
//! They are kept in memory and nowhere else, so none outlives the process that
//! made it. Cookies are not kept apart by port, so the cookie has a random name.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use kua_app::{Problem, random_token};
use kua_core::StatementId;
use kua_core::ports::LogReport;

use crate::pages::import::ImportLine;

/// What just happened, with what takes it back.
#[derive(Clone)]
pub(crate) struct Flash {
    /// The sentence.
    pub sentence: String,
    /// What takes it back; empty where nothing can.
    pub undo: Vec<StatementId>,
    /// Where to go once it was taken back.
    pub back: String,
    /// The pages it is shown on: those whose path begins so.
    pub shown_on: String,
}

/// An open session.
#[derive(Clone)]
struct Session {
    token: String,
    last_seen: i64,
    flash: Option<Flash>,
    imported: Vec<ImportLine>,
    verified: Option<(i64, LogReport)>,
}

/// What a request's cookie is worth.
pub(crate) enum Standing {
    /// An open session with this form token.
    Open {
        /// The form token.
        token: String,
    },
    /// It was open and ended for lack of use.
    Ended,
    /// There is none.
    None,
}

/// Whether a request says that somebody is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Somebody pressed or typed something.
    OfLife,
    /// A page fetched itself.
    None,
}

/// All open sessions, and the secret that opens the next one.
pub(crate) struct Sessions {
    cookie: String,
    idle: i64,
    inside: Mutex<Inside>,
}

struct Inside {
    launch: Option<String>,
    open: HashMap<String, Session>,
}

impl Sessions {
    pub(crate) fn new(launch: String, idle: i64) -> Result<Self, Problem> {
        // A letter first: a cookie's name should not begin with a digit.
        let random: String = random_token()?.chars().take(12).collect();
        Ok(Self {
            cookie: format!("s{random}"),
            idle,
            inside: Mutex::new(Inside {
                launch: Some(launch),
                open: HashMap::new(),
            }),
        })
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The name of the cookie.
    pub(crate) fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Returns the secret that opens the desk next, a new one where the last was used.
    pub(crate) fn launch_token(&self) -> Result<String, Problem> {
        let mut inside = self.inside();
        if let Some(token) = &inside.launch {
            return Ok(token.clone());
        }
        let token = random_token()?;
        inside.launch = Some(token.clone());
        Ok(token)
    }

    /// Opens a session with a secret, which is then used up; none where it is not the secret.
    pub(crate) fn open(&self, token: &str, now: i64) -> Result<Option<String>, Problem> {
        let mut inside = self.inside();
        let fits = inside
            .launch
            .as_deref()
            .is_some_and(|wanted| same(wanted, token));
        if !fits {
            return Ok(None);
        }
        let id = random_token()?;
        let session = Session {
            token: random_token()?,
            last_seen: now,
            flash: None,
            imported: Vec::new(),
            verified: None,
        };
        inside.launch = None;
        inside.open.insert(id.clone(), session);
        Ok(Some(id))
    }

    /// Says what a cookie is worth now, and counts the request as a sign of life where it is one.
    pub(crate) fn standing(&self, id: Option<&str>, now: i64, sign: Sign) -> Standing {
        let Some(id) = id else {
            return Standing::None;
        };
        let mut inside = self.inside();
        let Some(session) = inside.open.get_mut(id) else {
            return Standing::None;
        };
        if now.saturating_sub(session.last_seen) >= self.idle {
            inside.open.remove(id);
            return Standing::Ended;
        }
        if sign == Sign::OfLife {
            session.last_seen = session.last_seen.max(now);
        }
        Standing::Open {
            token: session.token.clone(),
        }
    }

    /// Ends every session.
    pub(crate) fn lock(&self) {
        self.inside().open.clear();
    }

    fn with<T: Default>(&self, token: &str, act: impl FnOnce(&mut Session) -> T) -> T {
        self.inside()
            .open
            .values_mut()
            .find(|session| session.token == token)
            .map(act)
            .unwrap_or_default()
    }

    /// Notes what just happened.
    pub(crate) fn tell(&self, token: &str, flash: Option<Flash>) {
        self.with(token, |session| session.flash = flash);
    }

    /// Returns what just happened.
    pub(crate) fn told(&self, token: &str) -> Option<Flash> {
        self.with(token, |session| session.flash.clone())
    }

    /// Keeps what became of an import until the next one.
    pub(crate) fn keep_import(&self, token: &str, lines: Vec<ImportLine>) {
        self.with(token, |session| session.imported = lines);
    }

    /// Returns what became of the last import.
    pub(crate) fn import(&self, token: &str) -> Vec<ImportLine> {
        self.with(token, |session| session.imported.clone())
    }

    /// Keeps what a check of the log found.
    pub(crate) fn keep_report(&self, token: &str, now: i64, report: LogReport) {
        self.with(token, |session| session.verified = Some((now, report)));
    }

    /// Returns what the last check of the log found, and when.
    pub(crate) fn report(&self, token: &str) -> Option<(i64, LogReport)> {
        self.with(token, |session| session.verified.clone())
    }
}

/// Compares two secrets without telling by time where they differ.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.len() == b.len()
        && a.bytes()
            .zip(b.bytes())
            .fold(0u8, |sum, (a, b)| sum | (a ^ b))
            == 0
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_once_and_a_session_ends_for_lack_of_use() {
        let sessions = Sessions::new("secret".into(), 60).unwrap();
        assert!(sessions.open("wrong", 0).unwrap().is_none());
        let id = sessions.open("secret", 0).unwrap().unwrap();
        assert!(sessions.open("secret", 0).unwrap().is_none());
        assert!(matches!(
            sessions.standing(Some(&id), 59, Sign::OfLife),
            Standing::Open { .. }
        ));
        assert!(matches!(
            sessions.standing(Some(&id), 118, Sign::None),
            Standing::Open { .. }
        ));
        assert!(matches!(
            sessions.standing(Some(&id), 119, Sign::OfLife),
            Standing::Ended
        ));
        assert!(matches!(
            sessions.standing(Some(&id), 119, Sign::OfLife),
            Standing::None
        ));
        let next = sessions.launch_token().unwrap();
        assert_eq!(next, sessions.launch_token().unwrap());
        assert_ne!(next, "secret");
    }

    #[test]
    fn secrets_are_compared_whole() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd"));
        assert!(!same("abc", "abcd"));
        assert!(!same("", "a"));
    }
}
