//! A node's store: made, opened, written through one queue, read through a few connections, closed.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use rumbo_base::{Instant, NodeId};

use crate::connection::{Location, check_file, check_sqlite};
use crate::database::Connection;
use crate::error::{StoreError, WriteError};
use crate::facts::Facts;
use crate::folding::Folding;
use crate::foreseen::Foreseen;
use crate::keys::{Keys, hmac};
use crate::lock::FolderLock;
use crate::readers::Readers;
use crate::schema;
use crate::secrets::Secrets;
use crate::syncing::Syncing;
use crate::transaction::{Reader, State, Transaction};
use crate::writer::{Job, Lane, Queue, Writer};

/// What opening a store needs to be told.
#[derive(Debug, Clone)]
pub struct Options {
    /// The name of a node that is made. A node that is opened keeps its own.
    pub node: NodeId,
    /// The only unpredictable input: a new node's keys come from it, and the salts of each opening.
    pub seed: [u8; 32],
    /// The keys that open the vault; they are kept outside the node's database.
    pub secrets: Secrets,
    /// The address of the PostgreSQL database that a node is made in; without one, it is made in a file of its folder. A
    /// node that is opened knows where it is.
    pub database: Option<String>,
    /// Pages the database file may have, 4 KiB each; how a full disk is tested.
    pub max_pages: Option<u32>,
    /// How far this machine's clock may lie behind what the ledger has seen before nothing more is recorded.
    pub clock_behind_seconds_max: u32,
}

/// A node's store. Dropping it stops the writer after the commands that wait; only [`Store::close`] marks a clean stop.
pub struct Store {
    location: Location,
    node: NodeId,
    queue: Arc<Queue>,
    writer: Option<JoinHandle<Connection>>,
    readers: Readers,
    was_clean: bool,
    /// From here come the keys that count distinct people, one per reading of facts.
    release_seed: [u8; 32],
    releases: AtomicU64,
    _lock: Option<FolderLock>,
}

/// A command that was queued and may not have run yet.
pub struct Pending<R, E> {
    answer: mpsc::Receiver<Result<R, WriteError<E>>>,
}

impl<R, E> Pending<R, E> {
    /// Waits for the commit that holds the command.
    pub fn wait(self) -> Result<R, WriteError<E>> {
        self.answer.recv().unwrap_or(Err(StoreError::Aborted.into()))
    }
}

impl<R, E> std::fmt::Debug for Pending<R, E> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Pending")
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Store")
            .field("node", &self.node)
            .field("location", &self.location)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Makes a node in a folder, which is made if it is missing. Refuses a folder that already holds one.
    pub fn create(folder: &Path, options: &Options, now: Instant) -> Result<Self, StoreError> {
        check_sqlite()?;
        std::fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
        let lock = FolderLock::take(folder)?;
        if Location::in_folder(folder)?.holds_node()? {
            return Err(StoreError::AlreadyANode { folder: folder.to_owned() });
        }
        let location = match &options.database {
            Some(address) => Location::on_server(folder, address)?,
            None => Location::in_folder(folder)?,
        };
        let made = location.writer(options.max_pages).and_then(|connection| {
            schema::create(&connection, &options.node, (&options.seed, &options.secrets), now)?;
            // What marks the file as a node's must stand in the file itself: the log may not be folded for long.
            location.fold_wal(&connection)?;
            Ok(connection)
        });
        // A node that could not be made must not stand in the way of the next attempt.
        let connection = made.inspect_err(|_| location.remove(folder))?;
        Self::start(location, connection, options, Some(lock))
    }

    /// Opens the node of a folder.
    ///
    /// Refuses a folder without a node, one that another process has open, and a file that is not a node's database, is cut
    /// short, was written by a newer version, or belongs to other keys. An older one is brought forward.
    pub fn open(folder: &Path, options: &Options) -> Result<Self, StoreError> {
        check_sqlite()?;
        let location = Location::in_folder(folder)?;
        if !location.holds_node()? {
            return Err(StoreError::NoNode { folder: folder.to_owned() });
        }
        let lock = FolderLock::take(folder)?;
        check_file(&location)?;
        let connection = location.writer(options.max_pages)?;
        Self::start(location, connection, options, Some(lock))
    }

    /// A node that lives in memory until the store is dropped: for scenarios and tests. The code is the same. If the options
    /// name a database on a server, it lives there, and nothing is left of it elsewhere.
    pub fn in_memory(options: &Options, now: Instant) -> Result<Self, StoreError> {
        check_sqlite()?;
        let location = match &options.database {
            Some(address) => Location::at(address)?,
            None => Location::in_memory(),
        };
        location.make_room()?;
        let connection = location.writer(options.max_pages)?;
        schema::create(&connection, &options.node, (&options.seed, &options.secrets), now)?;
        Self::start(location, connection, options, None)
    }

    fn start(
        location: Location,
        mut connection: Connection,
        options: &Options,
        lock: Option<FolderLock>,
    ) -> Result<Self, StoreError> {
        // A node that is refused for its keys must be found as it was left.
        schema::check_version(&connection)?;
        if let Some(to) = crate::replication::moved_to(&connection)? {
            return Err(StoreError::Moved { to });
        }
        Keys::load(&connection, &options.seed, &options.secrets)?;
        let was_clean = schema::enter(&connection)?;
        let node = schema::node(&connection)?;
        let keys = Keys::load(&connection, &options.seed, &options.secrets)?;
        let bodies = keys.bodies.clone();
        let state = State::load(&connection, node.clone(), keys, options.clock_behind_seconds_max)?;
        let folding = Folding::start(&location, &mut connection)?;
        let kept = state.kept_events.clone();
        let syncing = Syncing::start(&location, &kept)?;
        let queue = Arc::new(Queue::default());
        let writer = {
            let queue = Arc::clone(&queue);
            let thread = std::thread::Builder::new().name("rumbo-writer".to_owned());
            let run = move || Writer::new(connection, state, folding, syncing).run(&queue);
            thread
                .spawn(run)
                .map_err(|source| StoreError::Io { path: "the writer's thread".into(), source })?
        };
        Ok(Self {
            readers: Readers::new(location.clone(), bodies, kept),
            location,
            node,
            queue,
            writer: Some(writer),
            was_clean,
            release_seed: hmac(&options.seed, b"rumbo-release"),
            releases: AtomicU64::new(0),
            _lock: lock,
        })
    }

    /// Runs a command on the writer's thread and answers after the commit that holds it. Commands that wait together share
    /// a commit; one that returns an error is undone alone.
    ///
    /// It must not be called from inside [`Store::read`], [`Store::facts`] or another command: it would wait for itself.
    pub fn write<R, E>(
        &self,
        command: impl FnOnce(&mut Transaction<'_>) -> Result<R, E> + Send + 'static,
    ) -> Result<R, WriteError<E>>
    where
        R: Send + 'static,
        E: Send + 'static,
    {
        self.submit(Lane::Single, Foreseen::default(), command)?.wait()
    }

    /// The same for a command that tells before what it will look up.
    pub fn write_foreseeing<R, E>(
        &self,
        foreseen: Foreseen,
        command: impl FnOnce(&mut Transaction<'_>) -> Result<R, E> + Send + 'static,
    ) -> Result<R, WriteError<E>>
    where
        R: Send + 'static,
        E: Send + 'static,
    {
        self.submit(Lane::Single, foreseen, command)?.wait()
    }

    /// Runs a chunk of bulk work and waits for the commit that holds it; [`Store::begin_bulk`] does not wait.
    pub fn write_bulk<R, E>(
        &self,
        chunk: impl FnOnce(&mut Transaction<'_>) -> Result<R, E> + Send + 'static,
    ) -> Result<R, WriteError<E>>
    where
        R: Send + 'static,
        E: Send + 'static,
    {
        self.begin_bulk(Foreseen::default(), chunk)?.wait()
    }

    /// Queues a chunk of bulk work, after the single commands that wait. Chunks that are queued together share a commit; if
    /// one of them fails, all of that commit are undone. A chunk should take a twentieth of a second or so: that is how
    /// long a single command may have to wait for it.
    pub fn begin_bulk<R, E>(
        &self,
        foreseen: Foreseen,
        chunk: impl FnOnce(&mut Transaction<'_>) -> Result<R, E> + Send + 'static,
    ) -> Result<Pending<R, E>, StoreError>
    where
        R: Send + 'static,
        E: Send + 'static,
    {
        self.submit(Lane::Bulk, foreseen, chunk)
    }

    fn submit<R, E>(
        &self,
        lane: Lane,
        foreseen: Foreseen,
        command: impl FnOnce(&mut Transaction<'_>) -> Result<R, E> + Send + 'static,
    ) -> Result<Pending<R, E>, StoreError>
    where
        R: Send + 'static,
        E: Send + 'static,
    {
        let (reply, answer) = mpsc::sync_channel(1);
        let run = move |writer: &mut Writer| -> crate::writer::Answer {
            let outcome = writer.command(lane, command);
            Box::new(move |commit: Result<(), StoreError>| {
                let outcome = outcome.and_then(|result| commit.map(|()| result).map_err(WriteError::Store));
                // Whoever asked may have stopped waiting; then there is nobody to tell.
                reply.send(outcome).ok();
            })
        };
        self.queue.push(lane, Job { foreseen, run: Box::new(run) })?;
        Ok(Pending { answer })
    }

    /// Reads one consistent view of what was committed, on a connection that cannot write. Several can go on at once.
    pub fn read<R>(
        &self,
        reading: impl FnOnce(&Reader<'_>) -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        self.readers.read(reading)
    }

    /// Reads facts, and nothing else, under a fresh key for counting distinct people, which is forgotten afterwards.
    pub fn facts<R>(
        &self,
        reading: impl FnOnce(&Facts<'_>) -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        let release = self.releases.fetch_add(1, Ordering::Relaxed);
        let key = hmac(&self.release_seed, &release.to_be_bytes());
        crate::facts::read(self.location.facts()?, &key, reading)
    }

    /// Copies the log into the database and empties it, so that nothing that was destroyed lingers there.
    pub(crate) fn fold(&self) -> Result<(), StoreError> {
        self.location.sweep()
    }

    /// The node's name.
    pub fn node(&self) -> &NodeId {
        &self.node
    }

    /// Whether the node had been closed cleanly before it was opened. If not, check it in the background.
    pub fn was_clean(&self) -> bool {
        self.was_clean
    }

    /// Finishes what waits, marks a clean stop and lets go of the folder.
    pub fn close(mut self) -> Result<(), StoreError> {
        let Some(connection) = self.stop()? else { return Ok(()) };
        schema::leave(&connection)?;
        self.readers.close();
        self.location.fold_wal(&connection)
    }

    #[cfg(test)]
    pub(crate) fn waiting(&self) -> (usize, usize) {
        self.queue.waiting()
    }

    fn stop(&mut self) -> Result<Option<Connection>, StoreError> {
        self.queue.stop();
        self.writer.take().map(|it| it.join().map_err(|_| StoreError::Aborted)).transpose()
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Nobody is left to hear of an error, and the ledger does not need one: it is as it was at the last commit.
        self.stop().ok();
    }
}

#[cfg(test)]
mod tests;
