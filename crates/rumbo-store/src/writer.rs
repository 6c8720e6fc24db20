//! The one writer: a thread that runs commands in order, many per commit, and answers after the commit.
//!
//! Single commands share a commit under a savepoint each. Bulk chunks share one without: if a chunk fails, the chunks of
//! its commit are undone with it. When both wait, the chunk at hand is finished, then the commands join its commit: a
//! command waits for one chunk at most, and an import is never starved.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::database::Connection;
use crate::error::{StoreError, WriteError};
use crate::folding::Folding;
use crate::foreseen::Foreseen;
use crate::syncing::Syncing;
use crate::transaction::{State, Transaction};

/// Single commands that share one commit at most, so that the first of them does not wait long for the last.
pub const COMMANDS_PER_COMMIT_MAX: usize = 256;

/// Bulk chunks that share one commit at most. Pages that many rows touch are then written once instead of often; a single
/// command that comes in between waits for the writing of no more than these.
const CHUNKS_PER_COMMIT_MAX: usize = 16;

/// Tells a caller how its command ended, once it is known whether the commit held.
pub(crate) type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// A command in the queue.
pub(crate) struct Job {
    pub(crate) foreseen: Foreseen,
    pub(crate) run: Box<dyn FnOnce(&mut Writer) -> Answer + Send>,
}

/// Which queue a command waits in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    Single,
    Bulk,
}

#[derive(Default)]
struct Waiting {
    singles: VecDeque<Job>,
    chunks: VecDeque<Job>,
    chunk_next: bool,
    stopping: bool,
}

/// Commands on their way to the writer.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Nothing that can panic runs under this lock, and the queues are whole between any two of its lines.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Adds a command, unless the store is closing.
    pub(crate) fn push(&self, lane: Lane, job: Job) -> Result<(), StoreError> {
        let mut waiting = self.lock();
        if waiting.stopping {
            return Err(StoreError::Stopping);
        }
        match lane {
            Lane::Single => waiting.singles.push_back(job),
            Lane::Bulk => waiting.chunks.push_back(job),
        }
        drop(waiting);
        self.arrived.notify_one();
        Ok(())
    }
    /// Lets the writer finish what waits, and nothing more.
    pub(crate) fn stop(&self) {
        self.lock().stopping = true;
        self.arrived.notify_one();
    }
    /// Commands that wait: single ones, and chunks.
    #[cfg(test)]
    pub(crate) fn waiting(&self) -> (usize, usize) {
        let waiting = self.lock();
        (waiting.singles.len(), waiting.chunks.len())
    }
    /// Waits for the first work of the next commit. `None` when all is done.
    fn next(&self) -> Option<Work> {
        let mut waiting = self.lock();
        loop {
            let turn = std::mem::take(&mut waiting.chunk_next);
            if (turn || waiting.singles.is_empty())
                && let Some(chunk) = waiting.chunks.pop_front()
            {
                return Some(Work::Chunk(chunk));
            }
            if let Some(singles) = waiting.take_singles() {
                return Some(Work::Singles(singles));
            }
            if waiting.stopping {
                return None;
            }
            waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }
    /// What may join a commit that has so many chunks: commands that wait, and then no more; else another chunk.
    fn joining(&self, chunks: usize) -> Option<Work> {
        let mut waiting = self.lock();
        if let Some(singles) = waiting.take_singles() {
            return Some(Work::Singles(singles));
        }
        if chunks < CHUNKS_PER_COMMIT_MAX { waiting.chunks.pop_front().map(Work::Chunk) } else { None }
    }
}

impl Waiting {
    fn take_singles(&mut self) -> Option<Vec<Job>> {
        if self.singles.is_empty() {
            return None;
        }
        let count = self.singles.len().min(COMMANDS_PER_COMMIT_MAX);
        self.chunk_next = true;
        Some(self.singles.drain(..count).collect())
    }
}

/// What a commit is begun with, or joined by.
enum Work {
    Chunk(Job),
    Singles(Vec<Job>),
}

impl Work {
    /// Whether a commit of it is worth another thread that waits for the disk. A command alone is answered sooner without.
    fn is_many(&self) -> bool {
        match self {
            Self::Chunk(_) => true,
            Self::Singles(jobs) => jobs.len() > 1,
        }
    }
}

/// The writer's connection, and what it remembers.
pub(crate) struct Writer {
    connection: Connection,
    state: State,
    /// Copies the log into the database beside this thread.
    folding: Option<Folding>,
    /// Waits for the disk beside this thread, for commits of more than one command.
    syncing: Option<Syncing>,
    /// Whether COMMIT itself waits for the disk.
    commit_waits: bool,
    /// Why the commit at hand cannot hold: nothing after it in this commit runs, and all its commands are answered so.
    broken: Option<StoreError>,
}

impl Writer {
    pub(crate) fn new(
        connection: Connection,
        state: State,
        folding: Option<Folding>,
        syncing: Option<Syncing>,
    ) -> Self {
        Self { connection, state, folding, syncing, commit_waits: true, broken: None }
    }

    /// Works until the queue is stopped and empty; gives the connection back.
    pub(crate) fn run(mut self, queue: &Queue) -> Connection {
        while let Some(work) = queue.next() {
            self.commit(work, queue);
        }
        // The other threads let go of the file before the connection is given back.
        self.syncing = None;
        self.folding = None;
        self.connection
    }

    fn commit(&mut self, first: Work, queue: &Queue) {
        let before = self.state.counters;
        let beside = first.is_many() && self.syncing.is_some();
        self.broken = self.begin(!beside).err();
        let (mut answers, mut chunks, mut work): (Vec<Answer>, usize, Option<Work>) =
            (Vec::new(), 0, Some(first));
        while let Some(now) = work.take() {
            self.look_up(&now);
            match now {
                Work::Singles(jobs) => answers.extend(jobs.into_iter().map(|job| (job.run)(self))),
                Work::Chunk(job) => {
                    chunks += 1;
                    answers.push((job.run)(self));
                    work = if self.broken.is_none() { queue.joining(chunks) } else { None };
                }
            }
        }
        if self.broken.is_none() {
            let kept = self.state.keep(&self.connection);
            self.broken = kept.and_then(|()| self.connection.commit()).err();
        }
        let events = self.state.counters.position;
        if self.broken.is_none() {
            self.state.committed();
        } else {
            self.state.undo_commit(before);
            if !self.connection.is_autocommit()
                && let Err(error) = self.connection.roll_back()
            {
                self.broken = Some(error);
            }
        }
        match &self.syncing {
            Some(syncing) if beside && self.broken.is_none() => syncing.answer(answers, events),
            _ => {
                if self.broken.is_none() {
                    self.state.kept_events.reach(events);
                }
                for answer in answers {
                    answer(self.broken.as_ref().map_or(Ok(()), |error| Err(error.again())));
                }
            }
        }
        if let Some(folding) = &mut self.folding {
            // A log that cannot be folded now stays as it is and loses nothing: the next commit tries again, and a full
            // disk is told by that commit itself.
            folding.after_commit(&self.connection).ok();
        }
    }

    /// Looks up what the commands that come now foresaw.
    fn look_up(&mut self, work: &Work) {
        if self.broken.is_some() {
            return;
        }
        let jobs = match work {
            Work::Singles(jobs) => jobs.as_slice(),
            Work::Chunk(job) => std::slice::from_ref(job),
        };
        let (keys, known) = (&self.state.keys, &mut self.state.known);
        self.broken = known.look_up(&self.connection, keys, jobs.iter().map(|it| &it.foreseen)).err();
    }

    /// Begins a commit which the disk keeps before COMMIT returns, or which [`Syncing`] waits for.
    fn begin(&mut self, commit_waits: bool) -> Result<(), StoreError> {
        if let Some(failure) = self.syncing.as_ref().and_then(Syncing::failure) {
            return Err(failure);
        }
        if commit_waits != self.commit_waits {
            self.connection.wait_for_the_disk(commit_waits)?;
            self.commit_waits = commit_waits;
        }
        self.connection.begin()
    }

    /// Runs one command so that all of it is kept or none.
    pub(crate) fn command<R, E>(
        &mut self,
        lane: Lane,
        command: impl FnOnce(&mut Transaction<'_>) -> Result<R, E>,
    ) -> Result<R, WriteError<E>> {
        if let Some(error) = &self.broken {
            return Err(error.again().into());
        }
        let before = self.state.counters;
        let single = lane == Lane::Single;
        if single {
            self.connection.begin_command().map_err(|error| self.give_up(error))?;
        }
        let mut transaction = Transaction::new(&self.connection, &mut self.state);
        // A panic in one command must not take the others, or the writer, with it: its changes are undone below.
        let outcome = match catch_unwind(AssertUnwindSafe(|| command(&mut transaction))) {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(error)) => Err(WriteError::Command(error)),
            Err(_panic) => Err(StoreError::Aborted.into()),
        };
        if self.connection.is_autocommit() {
            // On a full disk or a disk error SQLite itself rolls back everything since BEGIN.
            let what = "a command of this commit met a full disk or a disk error, and all of it was undone"
                .to_owned();
            // The chunk that met it tells what it was; those undone with it tell that it was not theirs.
            let told = if single { StoreError::Database { what } } else { StoreError::ChunkFailed };
            let error = self.give_up(told);
            return Err(outcome.err().unwrap_or(error.into()));
        }
        match outcome {
            Ok(result) => {
                if single {
                    self.connection.end_command().map_err(|error| self.give_up(error))?;
                    self.state.known.keep();
                }
                Ok(result)
            }
            Err(refused) if single => {
                self.state.undo(before);
                self.connection.undo_command().map_err(|error| self.give_up(error))?;
                Err(refused)
            }
            Err(refused) => {
                self.give_up(StoreError::ChunkFailed);
                Err(refused)
            }
        }
    }

    /// Breaks the commit at hand.
    fn give_up(&mut self, error: StoreError) -> StoreError {
        let again = error.again();
        self.broken = Some(error);
        again
    }
}

#[cfg(test)]
mod tests;
