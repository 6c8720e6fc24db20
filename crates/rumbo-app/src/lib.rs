//! Permit, load, decide, append, project: one public function and one transaction per thing a person can ask for.
//!
//! Everything the executable offers goes through here. Time, keys and seeds are arguments.

pub mod access;
pub mod beds;
pub mod cases;
pub mod coherence;
pub mod coverage;
pub mod demo;
pub mod elsewhere;
pub mod erasure;
pub mod examples;
pub mod explain;
pub mod facts;
pub mod import;
pub mod library;
mod links;
pub mod movement;
pub mod obligations;
pub mod own_file;
pub mod papers;
pub mod population;
pub mod problem;
pub mod profile;
pub mod publish;
pub mod rebuild;
mod record;
pub mod recovery;
pub mod reform;
pub mod scenario;
pub mod security;
pub mod tables;
pub mod tick;
mod verification;
pub mod view;
mod vouched;
pub mod worklist;

use std::path::Path;
use std::sync::Arc;

use rumbo_base::Instant;
use rumbo_store::{Options, Store};

pub use library::{Library, Published};
pub use problem::{Fault, Problem};
pub use vouched::{Confirmed, Vouched};
// Words of requests and answers: whoever asks this crate needs no other for them.
pub use rumbo_case::event::StepTaken;
pub use rumbo_case::obligation::{ObligationCommand, Register as ObligationRegister};
pub use rumbo_case::{Act, Actor, Clock, Event, Mistake};
pub use rumbo_rules::{Decision, Parameter, ParameterValue, Tri, Type, Value, Written};

/// A node at work: its store and the content it decides by.
pub struct App {
    pub(crate) store: Store,
    pub(crate) library: Arc<Library>,
}

impl App {
    /// Makes a node in an empty folder. Content is published next.
    pub fn create(folder: &Path, options: &Options, now: Instant) -> Result<Self, Fault> {
        Ok(Self { store: Store::create(folder, options, now)?, library: Arc::new(Library::default()) })
    }

    /// Opens the node of a folder with the content it last published.
    pub fn open(folder: &Path, options: &Options) -> Result<Self, Fault> {
        let store = Store::open(folder, options)?;
        let library = Arc::new(Library::default());
        let app = Self { store, library };
        app.load_current()?;
        if app.store.read(|reader| reader.needs_rebuild())? {
            app.rebuild()?;
        }
        Ok(app)
    }

    /// A node in memory: scenarios and tests run the same code on it.
    pub fn in_memory(options: &Options, now: Instant) -> Result<Self, Fault> {
        Ok(Self { store: Store::in_memory(options, now)?, library: Arc::new(Library::default()) })
    }

    /// Says that the people of this node are invented: everything printed from now on is marked so.
    pub fn mark_synthetic(&self) {
        self.library.mark_synthetic();
    }

    /// Whether the people of this node are invented.
    pub fn is_synthetic(&self) -> bool {
        self.library.is_synthetic()
    }

    /// Ends the node's work and marks the stop as clean.
    pub fn close(self) -> Result<(), Fault> {
        Ok(self.store.close()?)
    }

    /// The store, for those who only read.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

#[cfg(test)]
mod tests;
