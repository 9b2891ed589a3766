//! A condition on words as a string of the index's query language.
//!
//! Every token is quoted, so nothing that was typed is read as an operator.

use kua_core::search::Expression;

/// Writes an expression as an FTS5 query.
pub(crate) fn fts(expression: &Expression) -> String {
    let mut query = String::new();
    write(expression, &mut query);
    query
}

fn write(expression: &Expression, query: &mut String) {
    match expression {
        Expression::Term { token, prefix } => quote([token.as_str()], *prefix, query),
        Expression::Phrase { tokens, prefix } => {
            quote(tokens.iter().map(String::as_str), *prefix, query);
        }
        Expression::And(parts) => join(parts, " AND ", query),
        Expression::Or(parts) => join(parts, " OR ", query),
        Expression::Without(wanted, unwanted) => {
            query.push('(');
            write(wanted, query);
            query.push_str(" NOT ");
            write(unwanted, query);
            query.push(')');
        }
    }
}

fn join(parts: &[Expression], operator: &str, query: &mut String) {
    query.push('(');
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            query.push_str(operator);
        }
        write(part, query);
    }
    if parts.is_empty() {
        query.push_str("\"\"");
    }
    query.push(')');
}

fn quote<'a>(tokens: impl IntoIterator<Item = &'a str>, prefix: bool, query: &mut String) {
    query.push('"');
    for (index, token) in tokens.into_iter().enumerate() {
        if index > 0 {
            query.push(' ');
        }
        for character in token.chars() {
            match character {
                '"' => query.push_str("\"\""),
                '\0' => {}
                other => query.push(other),
            }
        }
    }
    query.push('"');
    if prefix {
        query.push_str(" *");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(token: &str, prefix: bool) -> Expression {
        Expression::Term {
            token: token.to_owned(),
            prefix,
        }
    }

    fn check(expression: &Expression, expected: &str) {
        assert_eq!(fts(expression), expected);
    }

    #[test]
    fn tokens_are_quoted_whatever_they_hold() {
        check(&term("almaty", false), r#""almaty""#);
        check(&term("қала", true), r#""қала" *"#);
        check(&term(r#"a" OR "b"#, false), r#""a"" OR ""b""#);
        check(
            &Expression::Phrase {
                tokens: vec!["喀什".into(), "什地".into()],
                prefix: false,
            },
            r#""喀什 什地""#,
        );
    }

    #[test]
    fn operators_keep_their_order_by_brackets() {
        check(
            &Expression::Without(
                Box::new(Expression::Or(vec![term("a", false), term("b", false)])),
                Box::new(Expression::And(vec![term("c", false), term("d", false)])),
            ),
            r#"(("a" OR "b") NOT ("c" AND "d"))"#,
        );
    }
}
