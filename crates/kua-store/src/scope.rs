//! A scope as a condition of SQL, and the guard columns of a row.

use kua_core::access::{Access, Guarded, Scope};
use kua_core::{KeyId, RecordId};
use rusqlite::Row;
use rusqlite::types::{ToSql, Value};

/// A condition with its arguments, put together piece by piece.
#[derive(Default)]
pub(crate) struct Condition {
    sql: String,
    arguments: Vec<Value>,
}

impl Condition {
    /// Begins with what a scope lets see; `table` is the alias whose guard columns count.
    pub(crate) fn within(scope: &Scope, table: &str) -> Self {
        let mut condition = Self::default();
        if scope.is_whole() {
            condition.sql.push('1');
            return condition;
        }
        let case_level = Access::Case.level();
        let sealed_level = Access::Sealed.level();
        let open = scope.most_closed().min(Access::Team).level();
        condition
            .sql
            .push_str(&format!("({table}.access <= {open}"));
        if scope.every_case() {
            condition
                .sql
                .push_str(&format!(" or {table}.access = {case_level}"));
        } else if !scope.cases().is_empty() {
            condition.sql.push_str(&format!(
                " or ({table}.access = {case_level} and {table}.guard_case in "
            ));
            condition.list(scope.cases().iter().map(|case| blob(case.bytes())));
            condition.sql.push(')');
        }
        if let Some(author) = scope.author() {
            condition.sql.push_str(&format!(
                " or ({table}.access = {sealed_level} and {table}.author = ?)"
            ));
            condition.arguments.push(blob(author.bytes()));
        }
        condition.sql.push(')');
        condition
    }

    /// Asks for one thing more.
    pub(crate) fn and(&mut self, sql: &str, arguments: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" and ");
        self.sql.push_str(sql);
        self.arguments.extend(arguments);
    }

    /// Asks that a column is one of these; nothing is one of none.
    pub(crate) fn and_in(&mut self, column: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" and ");
        self.sql.push_str(column);
        self.sql.push_str(" in ");
        self.list(values);
    }

    /// Asks that an entity is one of these or has one of them as a member.
    pub(crate) fn and_in_members(&mut self, ids: impl IntoIterator<Item = Value>) {
        self.sql
            .push_str(" and e.id in (select entity from member where id in ");
        self.list(ids);
        self.sql.push(')');
    }

    /// Asks that a statement points at one of these.
    pub(crate) fn and_in_links(&mut self, targets: impl IntoIterator<Item = Value>) {
        self.sql
            .push_str(" and s.number in (select statement from link where target in ");
        self.list(targets);
        self.sql.push(')');
    }

    fn list(&mut self, values: impl IntoIterator<Item = Value>) {
        let values: Vec<Value> = values.into_iter().collect();
        // A long list of ids travels as one argument: the engine numbers only so many.
        if values.len() > LONG && values.iter().all(|value| matches!(value, Value::Blob(_))) {
            let digits: Vec<String> = values.iter().map(quoted_digits).collect();
            self.sql.push_str("(select unhex(value) from json_each(?))");
            self.arguments
                .push(Value::Text(format!("[{}]", digits.join(","))));
            return;
        }
        self.sql.push('(');
        for (index, value) in values.into_iter().enumerate() {
            self.sql.push_str(if index == 0 { "?" } else { ", ?" });
            self.arguments.push(value);
        }
        self.sql.push(')');
    }

    /// Returns the text of the condition.
    pub(crate) fn sql(&self) -> &str {
        &self.sql
    }

    /// Returns the arguments, in order.
    pub(crate) fn values(&self) -> impl Iterator<Item = Value> + '_ {
        self.arguments.iter().cloned()
    }

    /// Returns the arguments, in order, with more behind them.
    pub(crate) fn arguments<'a>(&'a self, more: &'a [Value]) -> Vec<&'a dyn ToSql> {
        self.arguments
            .iter()
            .chain(more)
            .map(|value| value as &dyn ToSql)
            .collect()
    }
}

/// From how many values on a list is one argument.
const LONG: usize = 200;

fn quoted_digits(value: &Value) -> String {
    let bytes: &[u8] = if let Value::Blob(bytes) = value {
        bytes
    } else {
        &[]
    };
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

/// Makes a value of 16 bytes.
pub(crate) fn blob(bytes: [u8; 16]) -> Value {
    Value::Blob(bytes.to_vec())
}

/// Returns the three guard columns: level, case, author; empty bytes stand for none.
pub(crate) fn guard_columns(guard: &Guarded) -> (i64, Vec<u8>, Vec<u8>) {
    (
        i64::from(guard.access.level()),
        guard
            .case
            .map(|case| case.bytes().to_vec())
            .unwrap_or_default(),
        guard
            .author
            .map(|author| author.bytes().to_vec())
            .unwrap_or_default(),
    )
}

/// Reads the guard columns back.
pub(crate) fn guard_of(row: &Row<'_>, first: usize) -> rusqlite::Result<Guarded> {
    let level: i64 = row.get(first)?;
    let case: Vec<u8> = row.get(first + 1)?;
    let author: Vec<u8> = row.get(first + 2)?;
    Ok(Guarded {
        access: Access::from_level(u8::try_from(level).unwrap_or(u8::MAX)),
        case: case.try_into().ok().map(RecordId::from_bytes),
        author: author.try_into().ok().map(KeyId::from_bytes),
    })
}
