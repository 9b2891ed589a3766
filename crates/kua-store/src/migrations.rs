//! Brings the tables of the truth up to date, and makes the projections anew.

use kua_core::ports::StoreError;
use rusqlite::Connection;

use crate::fault::{Doing, damaged};

/// Version of the tables in `projection.sql`; another one is dropped and built again.
pub(crate) const PROJECTION_TABLES: i64 = 6;

const LOG: &[(&str, &str)] = &[
    (
        "202611240001_log",
        include_str!("../migrations/sqlite/202611240001_log.sql"),
    ),
    (
        "202611240002_vault",
        include_str!("../migrations/sqlite/202611240002_vault.sql"),
    ),
    (
        "202611300001_text_map",
        include_str!("../migrations/sqlite/202611300001_text_map.sql"),
    ),
];
const KEYRING: &[(&str, &str)] = &[(
    "202611240003_keyring",
    include_str!("../migrations/sqlite/202611240003_keyring.sql"),
)];
const PROJECTION: &str = include_str!("projection.sql");

/// Which database is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Database {
    /// `record.db`
    Record,
    /// `keys.db`
    Keyring,
    /// A copy of the truth without projections, as a backup carries it.
    Truth,
}

impl Database {
    fn migrations(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Record | Self::Truth => LOG,
            Self::Keyring => KEYRING,
        }
    }
}

/// Applies what is missing, in one transaction, and compares the result with what it should be.
pub(crate) fn migrate(connection: &mut Connection, database: Database) -> Result<(), StoreError> {
    const DOING: &str = "bringing the tables up to date";
    let transaction = connection
        .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
        .doing(DOING)?;
    transaction
        .execute_batch(
            "create table if not exists migration (name text primary key) strict, without rowid",
        )
        .doing(DOING)?;
    for (name, sql) in database.migrations() {
        let done: bool = transaction
            .query_row(
                "select exists (select 1 from migration where name = ?1)",
                [name],
                |row| row.get(0),
            )
            .doing(DOING)?;
        if !done {
            transaction.execute_batch(sql).doing(DOING)?;
            transaction
                .execute("insert into migration values (?1)", [name])
                .doing(DOING)?;
        }
    }
    if database == Database::Record {
        let version: i64 = transaction
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .doing(DOING)?;
        if version != PROJECTION_TABLES {
            drop_projections(&transaction)?;
            make_projections(&transaction)?;
        }
    }
    transaction.commit().doing(DOING)?;
    check_schema(connection, database)
}

/// Drops every table, index and trigger of the projections.
pub(crate) fn drop_projections(connection: &Connection) -> Result<(), StoreError> {
    const DOING: &str = "dropping the projections";
    let truth = schema(&fresh(Database::Truth)?)?;
    let mut found: Vec<(String, String)> = Vec::new();
    {
        let mut statement = connection
            .prepare(
                "select name, sql like 'create virtual%' from sqlite_schema
                 where type = 'table' and name not like 'sqlite_%'",
            )
            .doing(DOING)?;
        let rows = statement
            .query_map([], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?))
            })
            .doing(DOING)?;
        for row in rows {
            let (name, is_virtual) = row.doing(DOING)?;
            if !truth
                .iter()
                .any(|(known, _)| *known == format!("table {name}"))
            {
                found.push((if is_virtual { "0" } else { "1" }.to_owned(), name));
            }
        }
    }
    // The index goes first and takes its shadow tables along.
    found.sort();
    for (_, name) in found {
        let quoted = name.replace('"', "\"\"");
        connection
            .execute_batch(&format!("drop table if exists \"{quoted}\""))
            .doing(DOING)?;
    }
    Ok(())
}

/// Makes the empty tables of the projections.
pub(crate) fn make_projections(connection: &Connection) -> Result<(), StoreError> {
    const DOING: &str = "making the projections";
    connection.execute_batch(PROJECTION).doing(DOING)?;
    connection
        .pragma_update(None, "user_version", PROJECTION_TABLES)
        .doing(DOING)
}

/// Compares the tables with what the migrations make: a file from elsewhere could carry views or triggers of its own.
pub(crate) fn check_schema(connection: &Connection, database: Database) -> Result<(), StoreError> {
    let part = match database {
        Database::Record | Database::Truth => "record.db",
        Database::Keyring => "keys.db",
    };
    if schema(connection)? == schema(&fresh(database)?)? {
        Ok(())
    } else {
        Err(damaged(
            part,
            "its tables are not the ones this version makes",
        ))
    }
}

/// Makes an empty database in memory, as it should be.
fn fresh(database: Database) -> Result<Connection, StoreError> {
    const DOING: &str = "comparing the tables";
    let connection = Connection::open_in_memory().doing(DOING)?;
    connection
        .execute_batch("create table migration (name text primary key) strict, without rowid")
        .doing(DOING)?;
    for (_, sql) in database.migrations() {
        connection.execute_batch(sql).doing(DOING)?;
    }
    if database == Database::Record {
        make_projections(&connection)?;
    }
    Ok(connection)
}

fn schema(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    const DOING: &str = "comparing the tables";
    let mut statement = connection
        .prepare(
            "select type || ' ' || name, coalesce(sql, '') from sqlite_schema
             where name not like 'sqlite_stat%' order by 1",
        )
        .doing(DOING)?;
    let rows = statement
        .query_map([], |row| {
            let sql: String = row.get(1)?;
            Ok((
                row.get::<_, String>(0)?,
                sql.split_whitespace().collect::<Vec<_>>().join(" "),
            ))
        })
        .doing(DOING)?;
    rows.collect::<Result<_, _>>().doing(DOING)
}
