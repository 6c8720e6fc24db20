//! `rumbo doctor`: a node looked over. Nothing is repaired; what is bad is said with its mend.

use std::io::Write;
use std::path::Path;

use rumbo_app::App;
use rumbo_base::Instant;
use rumbo_store::{Diagnosis, ImportRun};
use serde_json::json;

use super::DataFolder;
use super::clock::{Watch, now};
use super::ending::Failure;
use super::settings::{Session, close};

/// Writes that the disk is measured with.
const WRITES: usize = 20;
/// A disk that takes longer to keep a write makes every command wait.
const SLOW_MILLISECONDS: f64 = 50.0;

struct Findings {
    store: Diagnosis,
    clean: bool,
    unfinished: Vec<ImportRun>,
    damage: Vec<String>,
    newest: Option<Instant>,
    fsync_milliseconds: f64,
    needs_rebuild: bool,
}

/// Looks a node over.
pub(crate) fn run(data: DataFolder, session: &mut Session) -> Result<(), Failure> {
    let folder = data.path();
    let app = session.open(&data)?;
    let content = app.published().map(|it| it.content.version.to_string());
    let found = examine(&app, &folder);
    let found = close(app, found)?;
    let now = now();
    let wrong = wrong(&found, content.is_ok(), now);
    session.out.object(&json!({
        "sqlite": found.store.sqlite, "schema": found.store.schema, "events": found.store.events,
        "cases": found.store.cases, "persons": found.store.persons, "vault_entries": found.store.vault_entries,
        "facts": found.store.facts, "outbox": found.store.outbox, "database_bytes": found.store.database_bytes,
        "free_bytes": found.store.free_bytes, "wal_bytes": found.store.wal_bytes, "opened": found.store.opened,
        "last_stop_clean": found.clean, "content": content.as_ref().ok(), "fsync_ms": found.fsync_milliseconds,
        "unfinished_imports": found.unfinished.iter().map(|it| &it.name).collect::<Vec<_>>(),
        "now": now.to_string(), "wrong": wrong,
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

fn examine(app: &App, folder: &Path) -> Result<Findings, Failure> {
    let read = app.store().read(|reader| {
        let unfinished: Vec<ImportRun> =
            reader.import_runs()?.into_iter().filter(|it| !it.finished).collect();
        let newest = reader.head()?.map(|head| head.recorded_at);
        Ok((reader.diagnosis()?, unfinished, reader.integrity()?, newest, reader.needs_rebuild()?))
    });
    let (store, unfinished, damage, newest, needs_rebuild) = read?;
    let fsync_milliseconds = fsync(folder)?;
    let clean = app.store().was_clean();
    Ok(Findings { store, clean, unfinished, damage, newest, fsync_milliseconds, needs_rebuild })
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
    if found.newest.is_some_and(|newest| newest > now) {
        wrong.push("the newest event was recorded after now; set this machine's clock right".to_owned());
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
    if found.needs_rebuild {
        wrong.push("the read tables are not filled; run `rumbo rebuild`".to_owned());
    }
    wrong
}

fn text(found: &Findings, content: &str, now: Instant) -> String {
    let Diagnosis { sqlite, schema, created_at, opened, database_bytes, free_bytes, wal_bytes, .. } =
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
        ("SQLite", format!("{sqlite}, schema {schema}")),
        ("Disk", format!("{:.2} ms to keep a write", found.fsync_milliseconds)),
        ("Clock", now.to_string()),
        ("Made", format!("{created_at}, opened {opened} times")),
        ("Last stop", stop.to_owned()),
    ]
    .iter()
    .map(|(name, what)| format!("{name:<11} {what}\n"))
    .collect()
}
