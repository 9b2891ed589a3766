//! Whether somebody is still shown what to do first.

use kua_core::ports::Area;

use crate::house::House;
use crate::problem::Problem;

/// The setting stands under this beginning, then the key of whoever hid the steps.
const HIDDEN: &str = "first-steps-hidden/";

impl House {
    /// Says whether this actor put the first steps away.
    pub async fn first_steps_are_hidden(&self) -> Result<bool, Problem> {
        let kept = self.vault.recall(Area::Setting, &self.steps_key()).await?;
        Ok(kept.is_some())
    }

    /// Puts the first steps away for this actor, or shows them again.
    pub async fn hide_first_steps(&self, hidden: bool) -> Result<(), Problem> {
        let kept = hidden.then(|| b"yes".to_vec());
        let key = self.steps_key();
        Ok(self.vault.remember(Area::Setting, &key, kept).await?)
    }

    fn steps_key(&self) -> String {
        format!("{HIDDEN}{}", self.actor().key())
    }
}
