//! How sure a proposal must be to stand among the sure ones: a setting of the vault.

use kua_core::access::Verb;
use kua_core::ports::Area;

use crate::house::House;
use crate::problem::Problem;

/// The certainty below which a proposal is shown apart, in hundredths, unless set otherwise.
pub const UNSURE_BELOW: u8 = 60;

/// The key of the setting.
const KEY: &str = "unsure-below";

impl House {
    /// Returns the certainty below which a proposal is unsure, in hundredths.
    pub async fn unsure_percent(&self) -> Result<u8, Problem> {
        let kept = self.vault.recall(Area::Setting, KEY).await?;
        let percent = kept
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .and_then(|text| text.parse().ok())
            .filter(|percent| *percent <= 100);
        Ok(percent.unwrap_or(UNSURE_BELOW))
    }

    /// Sets the certainty below which a proposal is unsure; 0 shows none apart.
    pub async fn set_unsure_percent(&self, percent: u8) -> Result<(), Problem> {
        self.allow(Verb::Keep)?;
        if percent > 100 {
            return Err(Problem::wrong(KEY, "write a whole number from 0 to 100"));
        }
        let kept = percent.to_string().into_bytes();
        Ok(self.vault.remember(Area::Setting, KEY, Some(kept)).await?)
    }

    pub(crate) async fn unsure_below(&self) -> Result<f64, Problem> {
        // A hair less, so that 60 % is not below 60 % by the way numbers are kept.
        Ok(f64::from(self.unsure_percent().await?) / 100.0 - 1e-9)
    }
}
