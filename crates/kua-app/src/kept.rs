//! Answers that are kept until something is added to the record.
//!
//! A house has one actor, so that all that is kept was asked for within one scope.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers by what was asked, as of one position of the log; at the most so many.
pub(crate) struct Kept<T, const MOST: usize = 48>(Arc<Mutex<Inside<T>>>);

struct Inside<T> {
    position: u64,
    answers: VecDeque<(String, Arc<T>)>,
}

impl<T, const MOST: usize> Kept<T, MOST> {
    /// Returns an answer that was kept at this position.
    pub(crate) fn recall(&self, position: u64, asked: &str) -> Option<Arc<T>> {
        let inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.position != position {
            return None;
        }
        let found = inside.answers.iter().find(|(known, _)| known == asked);
        found.map(|(_, answer)| Arc::clone(answer))
    }

    /// Keeps an answer; those of another position go.
    pub(crate) fn keep(&self, position: u64, asked: String, answer: Arc<T>) {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.position != position {
            inside.answers.clear();
            inside.position = position;
        }
        if inside.answers.len() >= MOST {
            inside.answers.pop_front();
        }
        inside.answers.push_back((asked, answer));
    }
}

impl<T, const MOST: usize> Clone for Kept<T, MOST> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T, const MOST: usize> Default for Kept<T, MOST> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Inside {
            position: 0,
            answers: VecDeque::new(),
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_kept_until_something_is_added() {
        let kept: Kept<u8, 5> = Kept::default();
        assert!(kept.recall(7, "a").is_none());
        kept.keep(7, "a".into(), Arc::new(1));
        assert_eq!(kept.clone().recall(7, "a").as_deref(), Some(&1));
        assert!(kept.recall(7, "b").is_none());
        assert!(kept.recall(8, "a").is_none());
        kept.keep(8, "b".into(), Arc::new(2));
        assert!(kept.recall(8, "a").is_none());
        for number in 0..10 {
            kept.keep(8, number.to_string(), Arc::new(0));
        }
        assert!(kept.recall(8, "0").is_none());
        assert!(kept.recall(8, "4").is_none());
        assert!(kept.recall(8, "5").is_some());
    }
}
