//! What lists say in words: roles, reasons, problems, values.

use kua_app::column_letters;
use kua_core::list::{ColumnReason, ColumnRole, RowProblem, RowValue};
use kua_locales::{Argument, Locale};

use crate::parts::visible;

/// Returns the word for what a column holds.
pub(crate) fn role_label(role: ColumnRole, locale: Locale) -> String {
    locale.text(&format!("holds-{}", role.code()))
}

/// Says why a column is taken for what it is.
pub(crate) fn reason(reason: &ColumnReason, locale: Locale) -> String {
    let key = format!("told-by-{}", reason.code.code());
    filled(&key, reason.arguments.iter(), locale)
}

/// Says what did not parse.
pub(crate) fn problem(problem: &RowProblem, locale: Locale) -> String {
    let key = format!("row-problem-{}", problem.code.code());
    filled(&key, problem.arguments.iter(), locale)
}

/// Returns the words for the code of a problem, with nothing filled in.
pub(crate) fn problem_label(code: &str, locale: Locale) -> String {
    let key = format!("row-problem-name-{code}");
    if locale.has(&key) {
        locale.text(&key)
    } else {
        code.replace('-', " ")
    }
}

fn filled<'a>(
    key: &str,
    arguments: impl Iterator<Item = (&'a String, &'a String)>,
    locale: Locale,
) -> String {
    let given: Vec<(&str, Argument)> = arguments
        .map(|(name, value)| {
            let value = match name.as_str() {
                "column" => value
                    .parse()
                    .map(column_letters)
                    .unwrap_or_else(|_| value.clone()),
                _ => value.clone(),
            };
            (name.as_str(), Argument::Words(visible(&value)))
        })
        .collect();
    locale.with(key, &given)
}

/// Says what was read of a cell; empty where that is no more than what is written.
pub(crate) fn read_as(value: &RowValue, locale: Locale) -> String {
    match value {
        RowValue::Words | RowValue::Place => String::new(),
        RowValue::Name { parts, .. } => parts
            .iter()
            .map(|part| {
                let key = format!("names-kind-{}", part.kind);
                let kind = if locale.has(&key) {
                    locale.text(&key)
                } else {
                    part.kind.clone()
                };
                format!("{}: {}", kind, visible(&part.text))
            })
            .collect::<Vec<_>>()
            .join(" · "),
        RowValue::Time { edtf, alternatives } => {
            let others: Vec<String> = alternatives.iter().map(ToString::to_string).collect();
            if others.is_empty() {
                edtf.to_string()
            } else {
                let words = locale.with("time-others", &[("others", others.join(", ").into())]);
                format!("{edtf} ({words})")
            }
        }
        RowValue::Count(number) => number.to_string(),
        RowValue::Number(number) => visible(number),
        RowValue::Sex(code) => kua_core::vocabulary::label("sexes", code, locale.tag()).to_owned(),
        RowValue::Articles(articles) => articles
            .iter()
            .map(|article| visible(&article.normal))
            .collect::<Vec<_>>()
            .join(", "),
        RowValue::Sentence(sentence) => match sentence.years {
            Some(years) => {
                use kua_core::proposal::SentenceYears;
                match years {
                    SentenceYears::Years(years) => {
                        locale.with("row-years", &[("years", years.to_string().into())])
                    }
                    SentenceYears::Life => locale.text("row-life"),
                    SentenceYears::Death => locale.text("row-death"),
                }
            }
            None => String::new(),
        },
    }
}
