//! What commands cost: many callers at once, one caller alone, and beside both bare rows of the same bytes.
//!
//! Each command asks the policies, seals a personal fact, records one event, brings the read tables up to it, puts a message
//! out, and is answered after its commit, which signed a checkpoint: from then on there is a proof of it.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rumbo_store::{Foreseen, Store, StoreError, Transaction};
use rusqlite::{Connection, OpenFlags};

use crate::bare::Bare;
use crate::command::{ISSUER, Words, open_case};
use crate::policy::Policy;
use crate::rows::Rows;
use crate::{Fault, now, open, say};

/// One command: asked, run by the writer, answered; and its event.
pub(crate) struct Command {
    asked: Instant,
    ran: Instant,
    answered: Instant,
    position: u64,
}

/// Parts that the time is cut into, so that commands and bare rows meet the same moods of the disk.
pub(crate) const ROUNDS: u32 = 8;
/// The same for one caller, whose command is nothing but a wait for the disk.
const ROUNDS_ALONE: u32 = 64;

/// Many callers and one caller, each beside bare commits; prints one object.
pub(crate) fn run(data: &Path, country: &Path, callers: usize, lasting: Duration) -> Result<(), Fault> {
    let (store, policy) = (open(data, None)?, Policy::of(country)?);
    let database = data.join("node.sqlite");
    let (mut many, mut took, mut bare) = (Vec::new(), Duration::ZERO, Bare::new(&data.join("bare.sqlite"))?);
    let mut like = Rows::new(&database, &data.join("rows.sqlite"))?;
    let (mut row_bytes, mut rows) = (0, 0);
    for round in 0..ROUNDS {
        let begun = now();
        let before = many.len();
        many.extend(send(&store, &policy, callers, round, lasting / ROUNDS)?);
        took += begun.elapsed();
        row_bytes = bytes_per_event(&database, many.len())?;
        rows = (many.len() / commits(&checkpoints(&database)?, &many)?.len().max(1)).max(1);
        like.insert(many.len() - before, rows)?;
        bare.commit(row_bytes, rows, lasting / ROUNDS)?;
    }
    let commits = commits(&checkpoints(&database)?, &many)?;
    let (mut alone, mut bare_one) = (Vec::new(), Bare::new(&data.join("bare-one.sqlite"))?);
    for round in 0..ROUNDS_ALONE {
        alone.extend(send(&store, &policy, 1, round, lasting / ROUNDS_ALONE)?);
        bare_one.commit(row_bytes, 1, lasting / ROUNDS_ALONE)?;
    }
    store.close()?;
    let rate = many.len() as f64 / took.as_secs_f64();
    let bare_rate = bare.rows as f64 / bare.took.iter().sum::<Duration>().as_secs_f64();
    let like_rate = like.commands as f64 / like.took.as_secs_f64();
    let (many, alone) = (times(&many), times(&alone));
    say(&serde_json::json!({
        "events_per_second": rate, "rows_per_commit": rows, "row_bytes": row_bytes,
        "p50_ms": at(&many, 50), "p99_ms": at(&many, 99),
        "commit_p50_ms": at(&commits, 50), "commit_p99_ms": at(&commits, 99), "p99_to_commit": at(&many, 99) / at(&commits, 99),
        "bare_rows_per_second": bare_rate, "bare_commit_p99_ms": at(&bare.took, 99), "ratio_to_bare": rate / bare_rate,
        "same_rows_per_second": like_rate, "ratio_to_same_rows": rate / like_rate,
        "alone_p50_ms": at(&alone, 50), "bare_one_p50_ms": at(&bare_one.took, 50),
        "alone_to_bare": at(&alone, 50) / at(&bare_one.took, 50),
    }).to_string())
}

/// Callers that each send one command after the other and wait for its answer.
pub(crate) fn send(
    store: &Store,
    policy: &Policy,
    callers: usize,
    round: u32,
    lasting: Duration,
) -> Result<Vec<Command>, Fault> {
    let (words, over, begun) = (Words::new()?, AtomicBool::new(false), now());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..callers)
            .map(|caller| {
                let (words, over) = (words.clone(), &over);
                scope.spawn(move || -> Result<Vec<Command>, Fault> {
                    let mut sent = Vec::new();
                    while !over.load(Ordering::Relaxed) {
                        let (key, words) =
                            (format!("{callers}-{round}-{caller}-{}", sent.len()), words.clone());
                        let asked = now();
                        policy.ask(words.now())?;
                        let foreseen = Foreseen::default().key(&key).document(ISSUER, &key);
                        let command = move |tx: &mut Transaction<'_>| {
                            Ok::<_, StoreError>((now(), open_case(tx, &words, &key)?))
                        };
                        let (ran, receipt) = store.write_foreseeing(foreseen, command)?;
                        sent.push(Command { asked, ran, answered: now(), position: receipt.last.0 });
                        if begun.elapsed() > lasting {
                            over.store(true, Ordering::Relaxed);
                        }
                    }
                    Ok(sent)
                })
            })
            .collect();
        let mut all = Vec::new();
        for thread in threads {
            all.extend(thread.join().unwrap_or_else(|_| Err("a caller stopped".into()))?);
        }
        Ok(all)
    })
}

pub(crate) fn times(commands: &[Command]) -> Vec<Duration> {
    commands.iter().map(|it| it.answered.duration_since(it.asked)).collect()
}

/// How long each commit took: from its first command's run to the first answer. Checkpoints tell which commands shared one.
pub(crate) fn commits(sizes: &[i64], commands: &[Command]) -> Result<Vec<Duration>, Fault> {
    let mut spans: Vec<Option<(Instant, Instant)>> = vec![None; sizes.len()];
    for it in commands {
        let commit = sizes.partition_point(|size| size.cast_unsigned() < it.position);
        let span = spans.get_mut(commit).ok_or("an answered event is in no checkpoint")?;
        *span =
            Some(span.map_or((it.ran, it.answered), |(ran, told)| (ran.min(it.ran), told.min(it.answered))));
    }
    Ok(spans.into_iter().flatten().map(|(ran, told)| told.duration_since(ran)).collect())
}

/// Events with each checkpoint.
fn checkpoints(database: &Path) -> Result<Vec<i64>, Fault> {
    let connection = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut select = connection.prepare("SELECT size FROM checkpoint ORDER BY size")?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Bytes that the database holds for each event, with all that is written with it.
fn bytes_per_event(database: &Path, events: usize) -> Result<usize, Fault> {
    let connection = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sql = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
    let bytes: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(usize::try_from(bytes)? / events.max(1))
}

/// The time that so many of a hundred did not exceed, in milliseconds.
pub(crate) fn at(took: &[Duration], percent: usize) -> f64 {
    let mut sorted = took.to_vec();
    sorted.sort_unstable();
    let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
}
