//! What every page has around it: language, navigation, form token, what just happened.

use kua_locales::{Argument, Locale};

use crate::parts::Named;
use crate::session::Flash;

/// A request that was let in.
#[derive(Clone)]
pub(crate) struct Visit {
    /// The language of the page.
    pub locale: Locale,
    /// The form token; empty before the desk was opened.
    pub token: String,
    /// What just happened, where this page shows it.
    pub flash: Option<Flash>,
    /// The path that was asked for.
    pub path: String,
    /// The address of this page, where following it shows it again.
    pub back: String,
}

/// What a page hands to the layout.
pub(crate) struct Frame {
    /// The visit.
    pub visit: Visit,
    /// The title of the window. It names no person: browsers keep titles.
    pub title: String,
    /// Which entry of the navigation is current.
    pub here: &'static str,
    /// The way to this page.
    pub crumbs: Vec<Crumb>,
    /// What stands in the search box.
    pub typed: String,
    /// The machine-readable form of this page.
    pub json: Option<String>,
}

/// A step of the way to a page.
pub(crate) struct Crumb {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub label: String,
}

/// Something that a sentence counts.
pub(crate) trait Counted {
    /// Returns the count.
    fn count(&self) -> u64;
}

impl Counted for u64 {
    fn count(&self) -> u64 {
        *self
    }
}

impl Counted for usize {
    fn count(&self) -> u64 {
        *self as u64
    }
}

impl<T: Counted> Counted for &T {
    fn count(&self) -> u64 {
        (*self).count()
    }
}

impl Frame {
    /// The frame of a page, named by the key of its title.
    pub(crate) fn new(visit: Visit, here: &'static str, title: &str) -> Self {
        Self {
            title: visit.locale.text(title),
            visit,
            here,
            crumbs: Vec::new(),
            typed: String::new(),
            json: None,
        }
    }

    /// Adds a step to the way.
    #[must_use]
    pub(crate) fn crumb(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.crumbs.push(Crumb {
            href: href.into(),
            label: label.into(),
        });
        self
    }

    /// Adds a record to the way.
    #[must_use]
    pub(crate) fn crumb_of(self, record: &Named) -> Self {
        self.crumb(record.href.clone(), record.label.clone())
    }

    /// Names the machine-readable form of this page.
    #[must_use]
    pub(crate) fn json(mut self, href: impl Into<String>) -> Self {
        self.json = Some(href.into());
        self
    }

    /// Returns a sentence.
    pub(crate) fn t(&self, key: &str) -> String {
        self.visit.locale.text(key)
    }

    /// Returns a sentence with a count.
    pub(crate) fn n(&self, key: &str, count: impl Counted) -> String {
        let count = Argument::Count(count.count());
        self.visit.locale.with(key, &[("count", count)])
    }

    /// Returns a sentence with one thing filled in.
    pub(crate) fn w(&self, key: &str, name: &str, value: impl ToString) -> String {
        let value = Argument::Words(value.to_string());
        self.visit.locale.with(key, &[(name, value)])
    }

    /// The language of the page.
    pub(crate) fn lang(&self) -> &'static str {
        self.visit.locale.tag()
    }

    /// The languages that the desk can be read in: tag, own name, whether it is this one.
    pub(crate) fn languages(&self) -> Vec<(&'static str, &'static str, bool)> {
        Locale::all()
            .map(|one| (one.tag(), one.name(), one.tag() == self.lang()))
            .collect()
    }

    /// Whether sentences of this language were looked over by nobody who grew up with it.
    pub(crate) fn is_unreviewed(&self) -> bool {
        let tally = self.visit.locale.tally();
        tally.reviewed < tally.all
    }

    /// The direction of the page.
    pub(crate) fn dir(&self) -> &'static str {
        self.visit.locale.direction()
    }

    /// The attribute that marks the current entry of the navigation.
    pub(crate) fn current(&self, entry: &str) -> &'static str {
        if self.here == entry { "page" } else { "false" }
    }

    /// Whether this page can be kept as a saved search.
    pub(crate) fn may_keep(&self) -> bool {
        self.is_open() && crate::pages::saved::can_be_kept(&self.visit.back)
    }

    /// Whether the desk is open.
    pub(crate) fn is_open(&self) -> bool {
        !self.visit.token.is_empty()
    }
}
