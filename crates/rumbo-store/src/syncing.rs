//! Syncing: making commits of much work durable beside the writer, which computes the next commit while the disk works.
//!
//! A commit that holds a chunk, or more than one command, is written without waiting for the disk; this thread then asks the disk to keep the log,
//! and only then tells the callers. SQLite reads a log back up to the first frame that did not reach the disk whole, so
//! what is kept is always everything up to some commit.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::connection::Location;
use crate::error::StoreError;
use crate::writer::Answer;

/// Commits that wait while the disk works on one: with more, a single command that joins the last would wait too long.
const COMMITS_AHEAD: usize = 1;

/// How many events the disk keeps for certain. A checkpoint of more is shown to nobody: it could vanish with the power, and
/// what was signed in its place would look like a fork to whoever saw it.
#[derive(Debug, Clone)]
pub(crate) struct Kept(Arc<AtomicU64>);

impl Kept {
    /// The disk keeps so many.
    pub(crate) fn new(events: u64) -> Self {
        Self(Arc::new(AtomicU64::new(events)))
    }
    /// The disk keeps at least so many.
    pub(crate) fn reach(&self, events: u64) {
        self.0.fetch_max(events, Ordering::Release);
    }
    pub(crate) fn events(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

/// A commit that was written, and not yet kept for certain.
struct Written {
    /// Events in the ledger with it.
    events: u64,
    answers: Vec<Answer>,
}

/// The thread that syncs, as the writer sees it.
pub(crate) struct Syncing {
    /// Why the disk can no longer be trusted, if it ever failed to keep the log.
    failed: Arc<Mutex<Option<StoreError>>>,
    send: Option<SyncSender<Written>>,
    thread: Option<JoinHandle<()>>,
}

impl Syncing {
    /// Starts the thread; nothing for a database in memory, which no disk keeps.
    pub(crate) fn start(location: &Location, kept: &Kept) -> Result<Option<Self>, StoreError> {
        let Location::File(database) = location else { return Ok(None) };
        let path = database.with_extension("sqlite-wal");
        let log = File::open(&path).map_err(StoreError::io(&path))?;
        // A node that was killed may have left commits that the disk does not keep yet.
        log.sync_data().map_err(StoreError::io(&path))?;
        Self::over(path, log, kept.clone()).map(Some)
    }

    fn over(path: PathBuf, log: File, kept: Kept) -> Result<Self, StoreError> {
        let failed = Arc::new(Mutex::new(None));
        let (send, commits) = sync_channel(COMMITS_AHEAD);
        let told = Arc::clone(&failed);
        let thread = std::thread::Builder::new().name("rumbo-syncing".to_owned());
        let thread = thread.spawn(move || sync_and_answer(&path, &log, &commits, &told, &kept));
        let thread = thread.map_err(|source| StoreError::Io { path: "the syncing thread".into(), source })?;
        Ok(Self { failed, send: Some(send), thread: Some(thread) })
    }

    /// Takes over the answers of a commit, after which there are so many events: they are given once the disk keeps it.
    pub(crate) fn answer(&self, answers: Vec<Answer>, events: u64) {
        let Some(send) = &self.send else { return };
        if let Err(refused) = send.send(Written { events, answers }) {
            refused.0.answers.into_iter().for_each(|answer| answer(Err(StoreError::Aborted)));
        }
    }

    /// Why nothing more may be committed. After a failed sync nobody knows what the disk holds: only opening it anew tells.
    pub(crate) fn failure(&self) -> Option<StoreError> {
        lock(&self.failed).as_ref().map(StoreError::again)
    }
}

impl Drop for Syncing {
    fn drop(&mut self) {
        self.send = None;
        if let Some(thread) = self.thread.take() {
            // It answers all that it was given; a panic in it has dropped the answers, which tells their callers.
            thread.join().ok();
        }
    }
}

fn sync_and_answer(
    path: &Path,
    log: &File,
    commits: &Receiver<Written>,
    failed: &Mutex<Option<StoreError>>,
    kept: &Kept,
) {
    while let Ok(mut written) = commits.recv() {
        // Commits that came meanwhile were written before the sync below begins: it keeps them all.
        for later in commits.try_iter() {
            written.events = later.events;
            written.answers.extend(later.answers);
        }
        let before = lock(failed).as_ref().map(StoreError::again);
        let synced = before.map_or_else(|| log.sync_data().map_err(StoreError::io(path)), Err);
        let outcome = synced.map_err(|error| lock(failed).insert(error).again());
        if outcome.is_ok() {
            kept.reach(written.events);
        }
        for answer in written.answers {
            answer(outcome.as_ref().map_or_else(|error| Err(error.again()), |()| Ok(())));
        }
    }
}

fn lock(failed: &Mutex<Option<StoreError>>) -> std::sync::MutexGuard<'_, Option<StoreError>> {
    // An error is put in whole or not at all.
    failed.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
