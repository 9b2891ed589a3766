//! How many persons bear each part of a name, of all that the whole team may see.
//!
//! Who changed is counted anew when somebody asks, the others are not touched.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use kua_core::RecordId;
use kua_names::name::Name;
use kua_names::rarity::{Frequencies, Part, parts};

/// So few persons are counted anew while somebody waits.
const FEW: usize = 2_000;

/// The counts, with what each person was counted with.
#[derive(Default)]
pub(crate) struct Counted {
    counts: Arc<Frequencies>,
    with: HashMap<RecordId, Box<[Part]>>,
    changed: BTreeSet<RecordId>,
}

impl Counted {
    /// Takes in that a person has to be counted anew.
    pub(crate) fn changed(&mut self, person: RecordId) {
        self.changed.insert(person);
    }

    /// Takes those who have to be counted anew.
    pub(crate) fn take_changed(&mut self) -> BTreeSet<RecordId> {
        std::mem::take(&mut self.changed)
    }

    /// Counts a person by their names, instead of what they were counted with before; one without
    /// any is not counted.
    pub(crate) fn count(&mut self, person: RecordId, names: &[Name]) {
        let table = Arc::make_mut(&mut self.counts);
        if let Some(parts) = self.with.remove(&person) {
            table.forget(&parts);
        }
        if !names.is_empty() {
            let parts = parts(names).into_boxed_slice();
            table.add(&parts);
            self.with.insert(person, parts);
        }
    }

    /// Returns the counts as they were last made.
    pub(crate) fn counts(&self) -> Arc<Frequencies> {
        self.counts.clone()
    }

    /// Whether nobody has to wait long for them.
    pub(crate) fn is_at_hand(&self) -> bool {
        self.changed.len() <= FEW
    }
}
