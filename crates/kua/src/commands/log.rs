//! `kua log`: check the log, make proofs.

use std::process::ExitCode;

use kua_core::ports::Vault as _;

use super::said;
use crate::arguments::{Global, Log};
use crate::output::{Bar, json, line, remark};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, log: Log) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    match log {
        Log::Verify => {
            let bar = Bar::new(locale().text("command-verifying"));
            let report = open.vault.verify(&|done, all| bar.at(done, all)).await?;
            if global.json {
                json(&serde_json::json!({
                    "sound": report.is_sound(),
                    "leaves": report.leaves,
                    "present": report.present,
                    "erased": report.erased,
                    "missing": report.missing,
                    "wrong": report.wrong,
                    "root_agrees": report.root_agrees,
                    "root": report.root,
                    "originals": report.originals,
                    "originals_wrong": report.originals_wrong,
                    "texts_wrong": report.texts_wrong,
                }))?;
            } else {
                line(&locale().with(
                    "command-verified",
                    &[
                        ("leaves", report.leaves.into()),
                        ("present", report.present.into()),
                        ("erased", report.erased.into()),
                        ("missing", report.missing.len().into()),
                        ("wrong", report.wrong.len().into()),
                        ("originals", report.originals.into()),
                        (
                            "damaged",
                            (report.originals_wrong.len() + report.texts_wrong.len()).into(),
                        ),
                        ("root", report.root.as_str().into()),
                    ],
                ));
                let key = if report.is_sound() {
                    "command-sound"
                } else {
                    "command-unsound"
                };
                line(&locale().text(key));
            }
            Ok(ExitCode::from(u8::from(!report.is_sound())))
        }
        Log::Proof { id } => {
            let (id, _) = open.house.resolve(&id).await.map_err(said)?;
            let proof = open.vault.proof(id.into()).await?;
            if global.json {
                json(&serde_json::json!({
                    "statement": id,
                    "proof": proof,
                    "log_key": open.vault.log_key()?,
                }))?;
            } else {
                let key = open.vault.log_key()?;
                remark(&locale().with("command-log-key", &[("key", key.into())]));
                line(proof.trim_end_matches('\n'));
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}
