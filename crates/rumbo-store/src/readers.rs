//! A few connections that can only read, lent out one reading at a time.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::command::Bodies;
use crate::connection::Location;
use crate::database::Connection;
use crate::error::StoreError;
use crate::syncing::Kept;
use crate::transaction::Reader;

/// Readings that can go on at once; one more waits.
pub const READERS_MAX: usize = 8;

#[derive(Default)]
struct Shelf {
    idle: Vec<Connection>,
    lent: usize,
}

pub(crate) struct Readers {
    location: Location,
    bodies: Bodies,
    kept: Kept,
    shelf: Mutex<Shelf>,
    returned: Condvar,
}

/// A connection in use. It comes back when dropped, also from a panic; one that is still in a transaction is thrown away.
struct Lent<'r> {
    readers: &'r Readers,
    connection: Option<Connection>,
}

impl Readers {
    pub(crate) fn new(location: Location, bodies: Bodies, kept: Kept) -> Self {
        Self { location, bodies, kept, shelf: Mutex::default(), returned: Condvar::new() }
    }

    pub(crate) fn read<R>(
        &self,
        reading: impl FnOnce(&Reader<'_>) -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        let mut lent = self.lend();
        if lent.connection.is_none() {
            lent.connection = Some(self.location.reader()?);
        }
        let Some(connection) = &lent.connection else { return Err(StoreError::Stopping) };
        connection.begin_reading()?;
        let result = reading(&Reader { connection, bodies: self.bodies.clone(), kept: self.kept.clone() });
        connection.roll_back()?;
        result
    }

    /// Closes the connections that are not in use.
    pub(crate) fn close(&self) {
        self.lock().idle.clear();
    }

    fn lend(&self) -> Lent<'_> {
        let mut shelf = self.lock();
        while shelf.lent == READERS_MAX {
            shelf = self.returned.wait(shelf).unwrap_or_else(PoisonError::into_inner);
        }
        shelf.lent += 1;
        Lent { readers: self, connection: shelf.idle.pop() }
    }

    fn lock(&self) -> MutexGuard<'_, Shelf> {
        // Nothing that can panic runs under this lock.
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut shelf = self.readers.lock();
        shelf.lent -= 1;
        shelf.idle.extend(self.connection.take().filter(Connection::is_idle));
        drop(shelf);
        self.readers.returned.notify_one();
    }
}
