//! The same commands on a PostgreSQL server, beside the very rows that they wrote inserted once more: of each table, all rows
//! of a commit in one statement, as many commands a commit. No trigger, no hash, no seal, no policy.

use std::path::Path;
use std::time::Duration;

use postgres::types::Type;
use postgres::{Client, NoTls, Row, Statement};

use crate::measure::{ROUNDS, at, commits, send, times};
use crate::policy::Policy;
use crate::rows::TABLES;
use crate::{Fault, now, open, say};

/// Many callers beside the same rows; prints one object.
pub(crate) fn run(
    data: &Path,
    address: &str,
    country: &Path,
    callers: usize,
    lasting: Duration,
) -> Result<(), Fault> {
    let (store, policy) = (open(data, Some(address))?, Policy::of(country)?);
    let mut client = Client::connect(address, NoTls)?;
    let (mut many, mut took, mut like) = (Vec::new(), Duration::ZERO, Rows::new(address)?);
    let mut per_commit = 0;
    for round in 0..ROUNDS {
        let (before, begun) = (many.len(), now());
        many.extend(send(&store, &policy, callers, round, lasting / ROUNDS)?);
        took += begun.elapsed();
        per_commit = (many.len() / commits(&checkpoints(&mut client)?, &many)?.len().max(1)).max(1);
        like.insert(many.len() - before, per_commit)?;
    }
    let commits = commits(&checkpoints(&mut client)?, &many)?;
    store.close()?;
    let rate = many.len() as f64 / took.as_secs_f64();
    let like_rate = like.commands as f64 / like.took.as_secs_f64();
    let many = times(&many);
    say(&serde_json::json!({
        "events_per_second": rate, "rows_per_commit": per_commit,
        "p50_ms": at(&many, 50), "p99_ms": at(&many, 99),
        "commit_p50_ms": at(&commits, 50), "commit_p99_ms": at(&commits, 99), "p99_to_commit": at(&many, 99) / at(&commits, 99),
        "same_rows_per_second": like_rate, "ratio_to_same_rows": rate / like_rate,
    })
    .to_string())
}

/// Events with each checkpoint.
fn checkpoints(client: &mut Client) -> Result<Vec<i64>, Fault> {
    Ok(client.query("SELECT size FROM checkpoint ORDER BY size", &[])?.iter().map(|row| row.get(0)).collect())
}

/// Tables like the node's, and what inserting its rows took.
struct Rows {
    client: Client,
    seen: [i64; TABLES.len()],
    commands: usize,
    took: Duration,
}

/// The values of one column, of so many rows.
enum Column {
    Numbers(Vec<Option<i64>>),
    Flags(Vec<Option<bool>>),
    Texts(Vec<Option<String>>),
    Bytes(Vec<Option<Vec<u8>>>),
}

/// One commit's rows for one table.
struct Part {
    insert: Statement,
    columns: Vec<Column>,
}

impl Rows {
    /// Makes the tables of the node once more, without the guards of its ledger.
    fn new(address: &str) -> Result<Self, Fault> {
        let mut client = Client::connect(address, NoTls)?;
        for (table, _) in TABLES {
            client.batch_execute(&format!("CREATE TABLE like_{table} (LIKE {table} INCLUDING ALL)"))?;
        }
        Ok(Self { client, seen: [0; TABLES.len()], commands: 0, took: Duration::ZERO })
    }

    /// Inserts what so many new commands have written, so many commands a commit.
    fn insert(&mut self, commands: usize, per_commit: usize) -> Result<(), Fault> {
        let mut commits: Vec<Vec<Part>> = Vec::new();
        for ((table, key), seen) in TABLES.iter().zip(&mut self.seen) {
            let rows = self
                .client
                .query(&format!("SELECT * FROM {table} WHERE {key} > $1 ORDER BY {key}"), &[&*seen])?;
            let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
            *seen = last.get(*key);
            let arrays: Vec<String> = (1..)
                .zip(first.columns())
                .map(|(number, column)| format!("${number}::{}[]", column.type_().name()))
                .collect();
            let names: Vec<&str> = first.columns().iter().map(postgres::Column::name).collect();
            let insert = self.client.prepare(&format!(
                "INSERT INTO like_{table} ({}) SELECT * FROM unnest({})",
                names.join(", "),
                arrays.join(", ")
            ))?;
            for (number, begin) in (0..commands).step_by(per_commit).enumerate() {
                let of = |command: usize| rows.len() * command.min(commands) / commands;
                let share = rows.get(of(begin)..of(begin + per_commit)).unwrap_or_default();
                if commits.len() == number {
                    commits.push(Vec::new());
                }
                if share.is_empty() {
                    continue;
                }
                let part = Part { insert: insert.clone(), columns: columns(share)? };
                commits.get_mut(number).ok_or("a commit is missing")?.push(part);
            }
        }
        let begun = now();
        for parts in &commits {
            let mut transaction = self.client.transaction()?;
            for Part { insert, columns } in parts {
                let values: Vec<&(dyn postgres::types::ToSql + Sync)> =
                    columns.iter().map(Column::values).collect();
                transaction.execute(insert, &values)?;
            }
            transaction.commit()?;
        }
        self.took += begun.elapsed();
        self.commands += commands;
        Ok(())
    }
}

impl Column {
    fn values(&self) -> &(dyn postgres::types::ToSql + Sync) {
        match self {
            Self::Numbers(values) => values,
            Self::Flags(values) => values,
            Self::Texts(values) => values,
            Self::Bytes(values) => values,
        }
    }
}

/// Rows by column.
fn columns(rows: &[Row]) -> Result<Vec<Column>, Fault> {
    let Some(first) = rows.first() else { return Ok(Vec::new()) };
    let columns = first.columns().iter().enumerate().map(|(number, column)| {
        Ok(match *column.type_() {
            Type::INT8 => Column::Numbers(rows.iter().map(|row| row.get(number)).collect()),
            Type::BOOL => Column::Flags(rows.iter().map(|row| row.get(number)).collect()),
            Type::TEXT => Column::Texts(rows.iter().map(|row| row.get(number)).collect()),
            Type::BYTEA => Column::Bytes(rows.iter().map(|row| row.get(number)).collect()),
            ref other => return Err(format!("no table of a node has a column of `{other}`").into()),
        })
    });
    columns.collect()
}
