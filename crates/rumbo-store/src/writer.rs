//! The one writer: a thread that runs commands in order, many per commit, and answers after the commit.
//!
//! Single commands share a commit under a savepoint each. A bulk chunk is a commit of its own, so it needs no savepoint.
//! When both wait they take turns: a command waits for one chunk at most, and an import is never starved.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::error::{StoreError, WriteError};
use crate::transaction::{State, Transaction};

/// Single commands that share one commit at most, so that the first of them does not wait long for the last.
pub const COMMANDS_PER_COMMIT_MAX: usize = 256;

/// Tells a caller how its command ended, once it is known whether the commit held.
pub(crate) type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// A command in the queue.
pub(crate) type Job = Box<dyn FnOnce(&mut Writer) -> Answer + Send>;

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
    /// What the next commit holds. `None` when all is done.
    fn next(&self) -> Option<Vec<Job>> {
        let mut waiting = self.lock();
        loop {
            let turn = std::mem::take(&mut waiting.chunk_next);
            if (turn || waiting.singles.is_empty())
                && let Some(chunk) = waiting.chunks.pop_front()
            {
                return Some(vec![chunk]);
            }
            if !waiting.singles.is_empty() {
                let count = waiting.singles.len().min(COMMANDS_PER_COMMIT_MAX);
                let batch = waiting.singles.drain(..count).collect();
                waiting.chunk_next = true;
                return Some(batch);
            }
            if waiting.stopping {
                return None;
            }
            waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// The writer's connection, and what it remembers.
pub(crate) struct Writer {
    connection: Connection,
    state: State,
    /// Why the commit at hand cannot hold: nothing after it in this commit runs, and all its commands are answered so.
    broken: Option<StoreError>,
}

impl Writer {
    pub(crate) fn new(connection: Connection, state: State) -> Self {
        Self { connection, state, broken: None }
    }

    /// Works until the queue is stopped and empty; gives the connection back.
    pub(crate) fn run(mut self, queue: &Queue) -> Connection {
        while let Some(jobs) = queue.next() {
            self.commit(jobs);
        }
        self.connection
    }

    fn commit(&mut self, jobs: Vec<Job>) {
        let before = self.state.counters;
        self.broken = self.execute("BEGIN IMMEDIATE").err();
        let answers: Vec<Answer> = jobs.into_iter().map(|job| job(self)).collect();
        // A bulk chunk that failed has already rolled back: there is nothing to commit then.
        if self.broken.is_none() && !self.connection.is_autocommit() {
            let kept = self.state.keep(&self.connection);
            self.broken = kept.and_then(|()| self.execute("COMMIT")).err();
        }
        if self.broken.is_some() {
            self.state.undo_commit(before);
            if !self.connection.is_autocommit()
                && let Err(error) = self.execute("ROLLBACK")
            {
                self.broken = Some(error);
            }
        }
        for answer in answers {
            answer(self.broken.as_ref().map_or(Ok(()), |error| Err(error.again())));
        }
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
        let (start, keep, undo) = match lane {
            Lane::Single => ("SAVEPOINT command", "RELEASE command", "ROLLBACK TO command; RELEASE command"),
            Lane::Bulk => ("", "", "ROLLBACK"),
        };
        self.execute(start).map_err(|error| self.give_up(error))?;
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
            let error = self.give_up(StoreError::Database { what });
            return Err(outcome.err().unwrap_or(error.into()));
        }
        match outcome {
            Ok(result) => {
                self.execute(keep).map_err(|error| self.give_up(error))?;
                Ok(result)
            }
            Err(refused) => {
                self.state.undo(before);
                self.execute(undo).map_err(|error| self.give_up(error))?;
                Err(refused)
            }
        }
    }

    fn execute(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(sql)?)
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
