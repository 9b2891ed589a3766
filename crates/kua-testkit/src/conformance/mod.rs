//! One story told to every vault: what the port promises, whatever the engine.
//!
//! A store runs [`all`] with a function that makes an empty vault. Each case asks
//! for a vault of its own and panics where a promise is broken.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a suite fails by panicking, with the promise that was broken"
)]

mod citing;
mod listing;
mod lists;
mod log;
mod rows;
mod searching;
mod seeing;
mod tallying;

use std::future::Future;
use std::pin::Pin;

use kua_core::ports::Vault;

pub use rows::{entity, guard, id, statement_row, words};

/// A case: its name and what it does with an empty vault.
pub type Case = (
    &'static str,
    for<'a> fn(&'a dyn Vault) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>,
);

macro_rules! cases {
    ($($module:ident :: $name:ident),* $(,)?) => {
        &[$((stringify!($name), |vault| Box::pin($module::$name(vault)))),*]
    };
}

/// Every case of the suite.
pub const CASES: &[Case] = cases![
    log::entries_are_kept_in_order,
    log::a_batch_is_kept_whole_or_not_at_all,
    log::an_original_is_found_once_a_batch_names_it,
    log::an_original_goes_once_a_judgement_erases_it,
    log::texts_are_read_back_as_they_were,
    log::what_is_remembered_is_recalled,
    log::a_sound_log_verifies,
    listing::statements_are_found_by_each_condition,
    listing::a_statement_falls_and_stands_again,
    listing::entities_are_ordered_and_paged,
    listing::an_entity_replaces_the_rows_of_its_members,
    listing::proposals_come_in_the_order_of_review,
    listing::counts_follow_every_change,
    listing::texts_that_are_alike_are_found_by_their_marks,
    listing::short_ids_are_resolved,
    listing::rebuilt_rows_have_the_same_digest,
    searching::words_prefixes_and_phrases_are_found,
    searching::names_come_before_texts,
    searching::filters_narrow_what_is_found,
    searching::replaced_words_are_gone,
    searching::nothing_typed_is_an_operator,
    lists::rows_are_paged_in_each_order,
    lists::rows_are_filtered_by_each_condition,
    lists::a_list_that_was_taken_back_shows_no_row,
    lists::rows_are_as_closed_as_their_list,
    tallying::days_and_links_narrow_what_is_listed,
    tallying::entities_are_counted_by_month_day_and_target,
    tallying::what_may_not_be_seen_is_not_counted,
    citing::articles_are_counted_by_events_and_persons,
    citing::what_a_charge_cites_is_replaced_and_dropped,
    citing::nothing_closed_is_counted_under_an_article,
    citing::what_happened_to_persons_is_found_by_class,
    seeing::every_query_returns_what_the_scope_admits,
];

/// Runs every case on a vault of its own; returns how many there were.
pub async fn all<V: Vault>(fresh: impl Fn() -> V) -> usize {
    for (name, case) in CASES {
        let vault = fresh();
        // The name stands in the output of a failing test above the broken promise.
        let named = Named(name);
        case(&vault).await;
        drop(named);
    }
    CASES.len()
}

struct Named(&'static str);

impl Drop for Named {
    fn drop(&mut self) {
        #[allow(
            clippy::print_stderr,
            reason = "tells which case a failing test was in"
        )]
        if std::thread::panicking() {
            eprintln!("case: {}", self.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};

    /// Waits for an answer that is ready at once.
    fn now<T>(mut future: Pin<Box<dyn Future<Output = T> + Send + '_>>) -> T {
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("a vault in memory never waits"),
        }
    }

    #[test]
    fn the_vault_in_memory_keeps_every_promise_of_the_port() {
        let mut done = 0;
        for (name, case) in CASES {
            println!("case: {name}");
            now(case(&crate::MemoryVault::default()));
            done += 1;
        }
        assert!(done >= 20);
    }
}
