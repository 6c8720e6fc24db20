//! Folding: copying the write-ahead log into the database beside the writer, so that no command waits for it.
//!
//! A thread with a connection of its own copies what is committed while the writer goes on. The writer then copies the
//! little that came meanwhile, which lets the log begin anew. Two connections may do so only since SQLite 3.51.3, which
//! is asserted when a node is opened (before, the log could begin anew under the other's feet).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use crate::connection::Location;
use crate::database::Connection;
use crate::error::StoreError;

/// Pages that the log may have before it is folded (64 MiB): pages that many rows touch are then copied once, not often.
const LOG_PAGES: i32 = 16 * 1024;

const FOLD: &str = "PRAGMA wal_checkpoint(PASSIVE)";

/// The thread that folds, as the writer sees it.
pub(crate) struct Folding {
    /// Pages in the log after the last commit.
    pages: Arc<AtomicI32>,
    /// Whether the thread is at work.
    busy: Arc<AtomicBool>,
    asked: bool,
    ask: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Folding {
    /// Starts the thread; nothing for a database in memory, which has no log, or on a server, which folds its own.
    pub(crate) fn start(location: &Location, writer: &mut Connection) -> Result<Option<Self>, StoreError> {
        let (Location::File(_), Connection::Sqlite(writer)) = (location, writer) else { return Ok(None) };
        let (pages, busy) = (Arc::new(AtomicI32::new(0)), Arc::new(AtomicBool::new(false)));
        let counted = Arc::clone(&pages);
        // The hook takes the place of SQLite's own folding inside COMMIT.
        writer.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, in_log: i32| {
            counted.store(in_log, Ordering::Relaxed);
            Ok(())
        }))?;
        let connection = location.folder()?;
        let (ask, asked) = sync_channel(1);
        let working = Arc::clone(&busy);
        let thread = std::thread::Builder::new().name("rumbo-folding".to_owned());
        let thread = thread.spawn(move || fold_when_asked(&connection, &asked, &working));
        let thread = thread.map_err(|source| StoreError::Io { path: "the folding thread".into(), source })?;
        Ok(Some(Self { pages, busy, asked: false, ask: Some(ask), thread: Some(thread) }))
    }

    /// Called by the writer after each commit.
    pub(crate) fn after_commit(&mut self, writer: &Connection) -> Result<(), StoreError> {
        if self.pages.load(Ordering::Relaxed) < LOG_PAGES || self.busy.load(Ordering::Acquire) {
            return Ok(());
        }
        if std::mem::take(&mut self.asked) {
            // The thread has copied nearly all: the rest is little, and with it the log begins anew.
            return fold(writer);
        }
        if let Some(ask) = &self.ask {
            self.busy.store(true, Ordering::Release);
            self.asked = true;
            if ask.send(()).is_err() {
                // The thread is gone: fold here, as a node without it would.
                self.busy.store(false, Ordering::Release);
                self.asked = false;
                return fold(writer);
            }
        }
        Ok(())
    }
}

impl Drop for Folding {
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            // It holds nothing that could be lost: what it did not fold, the next opening does.
            thread.join().ok();
        }
    }
}

fn fold_when_asked(connection: &Connection, asked: &Receiver<()>, busy: &AtomicBool) {
    while asked.recv().is_ok() {
        // What fails here fails again in the writer, which tells of it.
        fold(connection).ok();
        busy.store(false, Ordering::Release);
    }
}

fn fold(connection: &Connection) -> Result<(), StoreError> {
    connection.query_row(FOLD, &[], |_| Ok(()))
}
