//! Versions of a text that stand for each other, and what was decided on the earlier ones.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::ports::{StatementQuery, StoreError};
use kua_core::statement::{PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{DocumentId, TextId};

use super::{Made, Work, guarded};
use crate::following::{self, Followed};

impl Work<'_> {
    /// Returns the decisions on a text, and those on earlier versions of it whose words are still there.
    pub(super) async fn decisions_on(
        &mut self,
        document: DocumentId,
        text: TextId,
    ) -> Result<Vec<Made>, StoreError> {
        let earlier = self.earlier_versions(document, text).await?;
        let mut decisions: Vec<Made> = Vec::new();
        let mut before: BTreeMap<TextId, Vec<Made>> = BTreeMap::new();
        for (id, payload) in &self.known {
            let Value::Decision(decision) = &payload.value else {
                continue;
            };
            let holds = payload.kind == PayloadKind::Judgement
                && payload.subject == document.into()
                && self.live.get(id) == Some(&true);
            if !holds {
                continue;
            }
            let accepted = payload.property == Verdict::Accept.code();
            let one = (*id, accepted, decision.clone(), guarded(payload));
            if decision.text == text {
                decisions.push(one);
            } else if earlier.contains(&decision.text) {
                before.entry(decision.text).or_default().push(one);
            }
        }
        if before.is_empty() {
            return Ok(decisions);
        }
        let Some(now) = self.readings.content(text).await? else {
            return Ok(decisions);
        };
        for (version, made) in before {
            let Some(then) = self.readings.content(version).await? else {
                continue;
            };
            let followed = Followed::of(&then, &now);
            for (id, accepted, mut decision, guard) in made {
                if let Some(place) = followed.place(decision.begin, decision.end) {
                    (decision.begin, decision.end) = place;
                    decision.text = text;
                    decisions.push((id, accepted, decision, guard));
                }
            }
        }
        Ok(decisions)
    }

    /// Returns the text versions of a document that stand for another one, each with that one.
    async fn versions(
        &mut self,
        document: DocumentId,
    ) -> Result<Vec<(TextId, TextId)>, StoreError> {
        self.load(StatementQuery {
            subjects: Some(vec![document.into()]),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["text".to_owned()]),
            ..StatementQuery::default()
        })
        .await?;
        Ok(self
            .known
            .iter()
            .filter(|(id, payload)| {
                payload.subject == document.into() && self.live.get(id) == Some(&true)
            })
            .filter_map(|(_, payload)| match &payload.value {
                Value::TextVersion(version) if following::stands_for(&version.method) => {
                    Some((version.text, version.of?))
                }
                _ => None,
            })
            .collect())
    }

    /// Returns the versions that a text was made from, one out of the other.
    async fn earlier_versions(
        &mut self,
        document: DocumentId,
        text: TextId,
    ) -> Result<BTreeSet<TextId>, StoreError> {
        let versions = self.versions(document).await?;
        let mut earlier = BTreeSet::new();
        let mut last = text;
        while let Some((_, of)) = versions.iter().find(|(version, _)| *version == last)
            && earlier.insert(*of)
        {
            last = *of;
        }
        Ok(earlier)
    }

    /// Returns a text and the versions that were made from it.
    pub(super) async fn with_later_versions(
        &mut self,
        document: DocumentId,
        text: TextId,
    ) -> Result<Vec<TextId>, StoreError> {
        let versions = self.versions(document).await?;
        let mut all = vec![text];
        let mut number = 0;
        while let Some(one) = all.get(number).copied() {
            number += 1;
            for (version, of) in &versions {
                if *of == one && !all.contains(version) {
                    all.push(*version);
                }
            }
        }
        Ok(all)
    }
}

/// The method of a text version that holds page furniture: kept, shown on demand, not searched.
pub const FURNITURE: &str = "furniture";

/// How a text is marked that holds who sent a message to whom.
pub const HEAD: &str = "head";

/// Says whether a text stands beside the words that a reader came for, so that nothing is proposed from it.
pub(crate) fn is_beside(method: &str) -> bool {
    [FURNITURE, HEAD].contains(&method)
}

/// Says whether a text has the document's own words, from which is proposed.
pub(crate) fn is_body(method: &str) -> bool {
    !is_beside(method) && method != crate::TRANSLATION
}
