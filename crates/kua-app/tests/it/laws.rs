//! Laws: step by step is all at once, and the order of arrival does not matter.

use std::sync::Arc;

use kua_app::{Decision, projector};
use kua_core::StatementId;
use kua_core::access::whole_record;
use kua_core::fold::Fold;
use kua_core::ports::{Batch, Content, ProjectionState, Vault};
use kua_core::statement::Payload;
use kua_testkit::MemoryVault;
use proptest::prelude::*;

use crate::world::{add, all, house_on};

/// Does some acts that chance chooses, each on what the ones before left.
async fn live(vault: Arc<MemoryVault>, acts: &[(u8, u8, u8)]) {
    let house = house_on(vault.clone(), "mark/1");
    let names = ["Ayan", "Dana", "Aian", "Serik"];
    for (number, (act, a, b)) in acts.iter().enumerate() {
        let pick = |count: usize, by: u8| usize::from(by) % count.max(1);
        match act % 6 {
            0 | 1 => {
                let text = format!(
                    "@{} in #{} on ={}-0{} !arrest nr {number}",
                    names[pick(4, *a)],
                    ["Almaty", "Astana"][pick(2, *b)],
                    2018 + pick(2, *a),
                    1 + pick(3, *b)
                );
                add(&house, &text).await;
            }
            2 | 3 => {
                let (open, _) = house
                    .waiting(
                        None,
                        None,
                        kua_core::ports::Window::first(50),
                        kua_app::Sieve::All,
                    )
                    .await
                    .unwrap();
                if let Some(one) = open.get(pick(open.len(), *a)) {
                    let decision = if b % 4 == 0 {
                        Decision::Reject { reason: None }
                    } else {
                        Decision::Accept
                    };
                    house.decide(&[one.row.id], decision).await.unwrap();
                }
            }
            4 => {
                let people = all(&house, if b % 2 == 0 { "person" } else { "event" }).await;
                let (one, other) = (
                    people.get(pick(people.len(), *a)),
                    people.get(pick(people.len(), *b)),
                );
                if let (Some(one), Some(other)) = (one, other)
                    && one.id != other.id
                {
                    house
                        .judge_same(one.id, other.id, a % 5 != 0)
                        .await
                        .unwrap();
                }
            }
            _ => {
                let log = vault.read_log(&whole_record(), 0, u64::MAX).await.unwrap();
                if let Some(one) = log.get(pick(log.len(), *a)) {
                    house.withdraw(&[one.id], None).await.unwrap();
                }
            }
        }
    }
}

async fn log_of(vault: &MemoryVault) -> Vec<(StatementId, Payload)> {
    let log = vault.read_log(&whole_record(), 0, u64::MAX).await.unwrap();
    log.into_iter()
        .map(|stored| match stored.content {
            Content::Present(bytes) => (stored.id, Payload::decode(&bytes).unwrap()),
            _ => panic!("nothing is erased here"),
        })
        .collect()
}

/// Two builds have the same rows; where they have not, the rows that differ are shown.
fn same(a: &[String], b: &[String]) -> Result<(), TestCaseError> {
    let only = |these: &[String], those: &[String]| {
        these
            .iter()
            .filter(|row| !those.contains(row))
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (left, right) = (only(a, b), only(b, a));
    prop_assert!(
        left.is_empty() && right.is_empty(),
        "only one has\n{left}\nonly the other has\n{right}"
    );
    Ok(())
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn step_by_step_is_all_at_once(acts in proptest::collection::vec(any::<(u8, u8, u8)>(), 4..40)) {
        runtime().block_on(async {
            let vault = Arc::new(MemoryVault::default());
            live(vault.clone(), &acts).await;
            let lived = vault.rows();
            let house = house_on(vault.clone(), "mark/1");
            house.rebuild(|_, _| {}).await.unwrap();
            let rebuilt = vault.rows();
            same(&lived, &rebuilt)?;
            Ok::<(), TestCaseError>(())
        })?;
    }

    #[test]
    fn the_fold_of_the_core_and_the_rows_of_the_store_agree(acts in proptest::collection::vec(any::<(u8, u8, u8)>(), 4..40)) {
        runtime().block_on(async {
            let vault = Arc::new(MemoryVault::default());
            live(vault.clone(), &acts).await;
            let mut fold = Fold::default();
            for (id, payload) in log_of(&vault).await {
                fold.add(id, payload);
            }
            let house = house_on(vault.clone(), "mark/1");
            let entities = fold.entities();
            let mut shown = 0;
            for kind in ["person", "event", "place", "document"] {
                for row in all(&house, kind).await {
                    let entity = entities.get(&row.id).expect("every row is folded from statements");
                    prop_assert_eq!(entity.members.len(), row.members.len());
                    prop_assert_eq!(entity.conflicts().len() as u64, row.conflicts);
                    shown += 1;
                }
            }
            let of_other_kinds = entities.values().filter(|entity| entity.kind().is_none()).count();
            prop_assert_eq!(shown, entities.len() - of_other_kinds);
            Ok::<(), TestCaseError>(())
        })?;
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        acts in proptest::collection::vec(any::<(u8, u8, u8)>(), 4..30),
        shuffle in proptest::collection::vec(any::<u16>(), 400),
        step in 1usize..9,
    ) {
        runtime().block_on(async {
            let vault = Arc::new(MemoryVault::default());
            live(vault.clone(), &acts).await;
            let log = log_of(&vault).await;
            let mut fold = Fold::default();
            let mut shuffled: Vec<_> =
                log.iter().cloned().zip(shuffle.iter().cycle()).collect();
            shuffled.sort_by_key(|((id, _), by)| (**by, *id));
            for ((id, payload), _) in &shuffled {
                fold.add(*id, payload.clone());
                fold.add(*id, payload.clone());
            }
            let mut straight = Fold::default();
            for (id, payload) in &log {
                straight.add(*id, payload.clone());
            }
            prop_assert_eq!(fold.entities(), straight.entities());
            // The rows that a store would keep, fed in another order and in other batches.
            let other = Arc::new(MemoryVault::default());
            let house = house_on(other.clone(), "mark/1");
            let _ = &house;
            for part in shuffled.chunks(step) {
                let batch: Vec<_> = part.iter().map(|(entry, _)| entry.clone()).collect();
                // Texts travel with their documents; this law is about statements.
                let changes = projector::changes_without_readings(other.as_ref(), &batch).await.unwrap();
                let statements = projector::encode(&batch);
                other.append(Batch { statements, changes, ..Batch::default() }).await.unwrap();
            }
            let third = Arc::new(MemoryVault::default());
            let changes = projector::changes_without_readings(third.as_ref(), &log).await.unwrap();
            let statements = projector::encode(&log);
            third.append(Batch { statements, changes, ..Batch::default() }).await.unwrap();
            let state = ProjectionState { position: 0, version: projector::VERSION };
            other.project(Vec::new(), state).await.unwrap();
            same(&other.rows(), &third.rows())?;
            Ok::<(), TestCaseError>(())
        })?;
    }
}
