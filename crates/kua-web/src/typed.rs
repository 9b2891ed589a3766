//! What a person typed into a form; without the form's token it is not looked at.

use std::collections::BTreeMap;

use axum::extract::{Form, FromRequest, Request};
use axum::http::StatusCode;

use crate::failure::Failure;
use crate::frame::Visit;
use crate::session::same;

/// The fields of a form that carried the right token.
pub(crate) struct Typed {
    fields: Vec<(String, String)>,
}

impl Typed {
    /// Returns a field; empty where it is missing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(found, _)| found == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Returns a field without white space around it; none where it is empty.
    pub(crate) fn words(&self, name: &str) -> Option<String> {
        let value = self.get(name).trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Returns all values of a field.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    /// Returns the fields whose names begin so, without that beginning.
    pub(crate) fn starting(&self, beginning: &str) -> BTreeMap<String, String> {
        self.fields
            .iter()
            .filter_map(|(name, value)| {
                Some((name.strip_prefix(beginning)?.to_owned(), value.clone()))
            })
            .collect()
    }
}

/// Refuses a form without the token of the session.
pub(crate) fn check(visit: &Visit, token: &str) -> Result<(), Failure> {
    if !visit.token.is_empty() && same(&visit.token, token) {
        Ok(())
    } else {
        Err(Failure::of(StatusCode::FORBIDDEN, "desk-wrong-token"))
    }
}

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let visit = request.extensions().get::<Visit>().cloned();
        let visit = visit.ok_or_else(|| Failure::of(StatusCode::FORBIDDEN, "desk-wrong-token"))?;
        let is_form = request
            .headers()
            .get(axum::http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Failure::of(StatusCode::FORBIDDEN, "desk-wrong-token"));
        }
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map_err(|rejection| Failure::of(rejection.status(), "desk-form-unread"))?;
        let typed = Self { fields };
        check(&visit, typed.get("token"))?;
        Ok(typed)
    }
}
