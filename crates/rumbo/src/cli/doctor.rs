//! `rumbo doctor`: a node looked over. Nothing is repaired; what is bad is said with its mend.

use std::io::Write;
use std::path::Path;

use rumbo_app::App;
use rumbo_base::{Instant, Position};
use rumbo_store::{Diagnosis, ImportRun, LastVerification};
use serde_json::json;

use super::DataFolder;
use super::clock::{Watch, now};
use super::ending::Failure;
use super::settings::{Keys, Session, close};

/// Writes that the disk is measured with.
const WRITES: usize = 20;
/// A disk that takes longer to keep a write makes every command wait.
const SLOW_MILLISECONDS: f64 = 50.0;

/// A backup that is older leaves too much to be recorded again.
pub(crate) const BACKUP_DAYS_MAX: i64 = 7;
/// The stream of erasures.
const ERASURES: &str = rumbo_app::erasure::STREAM;

struct Findings {
    store: Diagnosis,
    clean: bool,
    unfinished: Vec<ImportRun>,
    damage: Vec<String>,
    newest: Option<Instant>,
    fsync_milliseconds: f64,
    needs_rebuild: bool,
    verified: Option<LastVerification>,
    custody: Custody,
}

/// Who could read the vault from a copy, and what a lost disk would cost.
struct Custody {
    /// Where the keys are.
    keys: String,
    /// Whether a copy of the node's folder holds its keys too.
    keys_inside: bool,
    /// Whether a rotation of keys was cut off.
    rotation_waits: bool,
    /// The last backup: when, up to which event, where.
    backup: Option<(Instant, Position, String)>,
    /// The last erasure.
    erased: Option<Position>,
}

/// Looks a node over.
pub(crate) fn run(data: DataFolder, session: &mut Session) -> Result<(), Failure> {
    let folder = data.path();
    let app = session.open(&data)?;
    let content = app.published().map(|it| it.content.version.to_string());
    let found = custody(&app, &data, &folder).and_then(|custody| examine(&app, &folder, custody));
    let found = close(app, found)?;
    let now = now();
    let wrong = wrong(&found, content.is_ok(), now);
    session.out.object(&json!({
        "database": found.store.database, "schema": found.store.schema, "events": found.store.events,
        "cases": found.store.cases, "persons": found.store.persons, "vault_entries": found.store.vault_entries,
        "facts": found.store.facts, "outbox": found.store.outbox, "database_bytes": found.store.database_bytes,
        "free_bytes": found.store.free_bytes, "wal_bytes": found.store.wal_bytes, "opened": found.store.opened,
        "last_stop_clean": found.clean, "content": content.as_ref().ok(), "fsync_ms": found.fsync_milliseconds,
        "unfinished_imports": found.unfinished.iter().map(|it| &it.name).collect::<Vec<_>>(),
        "now": now.to_string(), "wrong": wrong, "keys": found.custody.keys,
        "verified": found.verified.map(|it| {
            json!({ "at": it.at.to_string(), "events": it.events, "faults": it.faults })
        }),
        "last_backup": found.custody.backup.as_ref().map(|(at, upto, place)| {
            json!({ "at": at.to_string(), "events": upto.0, "place": place })
        }),
    }));
    session.out.say(text(&found, content.as_deref().unwrap_or("none"), now));
    for it in &wrong {
        session.out.say(format!("WRONG: {it}"));
    }
    if wrong.is_empty() {
        session.out.say("Nothing is wrong.");
        return Ok(());
    }
    Err(Failure::Found)
}

/// Where a node's keys are, and whether that is inside its own folder.
pub(crate) fn keys_of(data: &DataFolder, folder: &Path) -> Result<(String, bool), Failure> {
    Ok(match data.keys()? {
        Keys::Text(_) => ("in the environment".to_owned(), false),
        Keys::File(path) => {
            let whole = |it: &Path| std::fs::canonicalize(it).unwrap_or_else(|_| it.to_owned());
            (path.display().to_string(), whole(&path).starts_with(whole(folder)))
        }
    })
}

fn custody(app: &App, data: &DataFolder, folder: &Path) -> Result<Custody, Failure> {
    let (keys, keys_inside) = keys_of(data, folder)?;
    let (rotation_waits, events) =
        app.store().read(|reader| Ok((reader.rotation_waits()?, reader.events(ERASURES)?)))?;
    let erased = events.iter().rev().find(|it| it.kind == "facts.erased").map(|it| it.position);
    Ok(Custody { keys, keys_inside, rotation_waits, backup: rumbo_store::last_backup(folder)?, erased })
}

fn examine(app: &App, folder: &Path, custody: Custody) -> Result<Findings, Failure> {
    let read = app.store().read(|reader| {
        let unfinished: Vec<ImportRun> =
            reader.import_runs()?.into_iter().filter(|it| !it.finished).collect();
        let newest = reader.head()?.map(|head| head.recorded_at);
        let (damage, needs_rebuild) = (reader.integrity()?, reader.needs_rebuild()?);
        let verified = reader.last_verification()?;
        Ok((reader.diagnosis()?, unfinished, damage, newest, needs_rebuild, verified))
    });
    let (store, unfinished, damage, newest, needs_rebuild, verified) = read?;
    let fsync_milliseconds = fsync(folder)?;
    let clean = app.store().was_clean();
    Ok(Findings {
        store,
        clean,
        unfinished,
        damage,
        newest,
        fsync_milliseconds,
        needs_rebuild,
        verified,
        custody,
    })
}

/// How long the disk takes to keep a small write: the median of some.
fn fsync(folder: &Path) -> Result<f64, Failure> {
    let path = folder.join("doctor.probe");
    let wrong =
        |why: std::io::Error| Failure::fault(format!("`{}` cannot be written: {why}", path.display()));
    let mut file = std::fs::File::create(&path).map_err(wrong)?;
    let mut times = Vec::with_capacity(WRITES);
    for _ in 0..WRITES {
        let watch = Watch::start();
        file.write_all(&[0; 4096]).and_then(|()| file.sync_data()).map_err(wrong)?;
        times.push(watch.milliseconds());
    }
    drop(file);
    std::fs::remove_file(&path).map_err(wrong)?;
    times.sort_by(f64::total_cmp);
    Ok(times.get(WRITES / 2).copied().unwrap_or_default())
}

fn wrong(found: &Findings, has_content: bool, now: Instant) -> Vec<String> {
    let mut wrong: Vec<String> = found
        .damage
        .iter()
        .map(|it| format!("the database is damaged ({it}); restore it from a backup"))
        .collect();
    if !has_content {
        wrong.push("no content has been published; publish a folder with `rumbo publish`".to_owned());
    }
    if let Some(newest) = found.newest.filter(|newest| *newest > now) {
        let behind_seconds = newest.duration_since(now).as_secs();
        wrong.push(format!(
            "the newest event was recorded {behind_seconds} seconds after now; set this machine's clock right"
        ));
    }
    for it in &found.unfinished {
        let left = it.rows_total.saturating_sub(it.rows_done);
        wrong.push(format!(
            "the import of `{}` was cut off with {left} rows to go; import the file again",
            it.name
        ));
    }
    if found.fsync_milliseconds > SLOW_MILLISECONDS {
        wrong.push(format!(
            "the disk takes {:.0} ms to keep a write; use a faster one",
            found.fsync_milliseconds
        ));
    }
    if let Some(it) = found.verified.filter(|it| it.faults > 0) {
        wrong.push(format!(
            "`rumbo verify` found {} faults at {}; restore the node from a backup",
            it.faults, it.at
        ));
    }
    wrong.extend(wrong_custody(&found.custody, found.store.events, now));
    if found.needs_rebuild {
        wrong.push("the read tables are not filled; run `rumbo rebuild`".to_owned());
    }
    wrong
}

fn wrong_custody(custody: &Custody, events: u64, now: Instant) -> Vec<String> {
    let mut wrong = Vec::new();
    if custody.keys_inside {
        wrong.push(format!(
            "the key file `{}` lies in the node's folder: who copies one copies both; move it and name it with `--keys`",
            custody.keys
        ));
    }
    if custody.rotation_waits {
        wrong.push("a change of keys was cut off; run `rumbo keys rotate`, which goes on with it".to_owned());
    }
    let Some((at, upto, place)) = &custody.backup else { return wrong };
    if custody.erased.is_some_and(|it| it > *upto) {
        wrong.push(format!(
            "the copies in `{place}` still show who was erased since; run `rumbo backup` into it"
        ));
    }
    let days = now.duration_since(*at).as_hours() / 24;
    if events > upto.0 && days >= BACKUP_DAYS_MAX {
        wrong.push(format!("the last backup is {days} days old; run `rumbo backup`"));
    }
    wrong
}

fn text(found: &Findings, content: &str, now: Instant) -> String {
    let Diagnosis { database, schema, created_at, opened, database_bytes, free_bytes, wal_bytes, .. } =
        &found.store;
    let Diagnosis { events, cases, persons, vault_entries, facts, outbox, .. } = &found.store;
    let stop = if found.clean { "clean" } else { "not clean: `rumbo verify` checks the whole ledger" };
    let mib = |bytes: &u64| bytes >> 20;
    [
        ("Content", content.to_owned()),
        ("Ledger", format!("{events} events, {cases} cases, {persons} people")),
        (
            "Kept apart",
            format!(
                "{vault_entries} personal facts, {facts} facts for statistics, {outbox} messages waiting"
            ),
        ),
        (
            "Database",
            format!(
                "{} MiB, {} MiB of them free, {} MiB not yet folded in",
                mib(database_bytes),
                mib(free_bytes),
                mib(wal_bytes)
            ),
        ),
        ("Kept by", format!("{database}, schema {schema}")),
        ("Disk", format!("{:.2} ms to keep a write", found.fsync_milliseconds)),
        ("Clock", now.to_string()),
        ("Keys", found.custody.keys.clone()),
        (
            "Verified",
            found.verified.map_or("never: run `rumbo verify`".to_owned(), |it| {
                format!("{}, {} events, {} faults", it.at, it.events, it.faults)
            }),
        ),
        (
            "Backup",
            found.custody.backup.as_ref().map_or("none yet".to_owned(), |(at, upto, place)| {
                format!("{at}, up to event {upto}, in {place}")
            }),
        ),
        ("Made", format!("{created_at}, opened {opened} times")),
        ("Last stop", stop.to_owned()),
    ]
    .iter()
    .map(|(name, what)| format!("{name:<11} {what}\n"))
    .collect()
}
