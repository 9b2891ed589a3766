//! In which language a desk speaks, and the sentences that its vault corrected.

use std::sync::{PoisonError, RwLock};

use axum::http::header::{self, HeaderMap};
use kua_app::{House, Problem};
use kua_locales::{Corrections, Locale};
use tokio::sync::OnceCell;

/// What a desk has read of the vault's settings of language.
#[derive(Default)]
pub(crate) struct Wording {
    corrections: Corrections,
    chosen: RwLock<Option<Locale>>,
    is_read: OnceCell<()>,
}

impl Wording {
    /// Returns the language of a page: the one that was chosen, else the first that the browser asks for.
    pub(crate) async fn locale(&self, house: &House, headers: &HeaderMap) -> Locale {
        // Where the vault cannot be read the page itself will say so, in the browser's language.
        let _ = self.is_read.get_or_try_init(|| self.read(house)).await;
        let chosen = *self.chosen.read().unwrap_or_else(PoisonError::into_inner);
        let asked = || {
            let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            Locale::accepted(header)
        };
        self.corrections
            .of(chosen.or_else(asked).unwrap_or_default())
    }

    async fn read(&self, house: &House) -> Result<(), Problem> {
        house.load_corrections(&self.corrections).await?;
        self.put(house.chosen_language().await?);
        Ok(())
    }

    fn put(&self, locale: Option<Locale>) {
        let mut chosen = self.chosen.write().unwrap_or_else(PoisonError::into_inner);
        *chosen = locale;
    }

    /// The language that was chosen; none where the browser's is used.
    pub(crate) fn chosen(&self) -> Option<Locale> {
        *self.chosen.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the language that was chosen.
    pub(crate) async fn choose(
        &self,
        house: &House,
        locale: Option<Locale>,
    ) -> Result<(), Problem> {
        house.choose_language(locale).await?;
        self.put(locale);
        Ok(())
    }

    /// The corrected sentences.
    pub(crate) fn corrections(&self) -> &Corrections {
        &self.corrections
    }
}
