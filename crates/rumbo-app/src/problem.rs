//! Why something was not done: a lawful no, a request that cannot be read, or our own trouble.

use rumbo_base::Refusal;
use rumbo_case::{Answer, EventError, Mistake};
use rumbo_content::Diagnostic;
use rumbo_store::{StoreError, WriteError};

/// Why a request changed nothing.
#[derive(Debug)]
pub enum Problem {
    /// A lawful no, with its ground and remedy.
    Refused(Box<Refusal>),
    /// The request cannot be read: every mistake at once.
    Unreadable(Vec<Mistake>),
    /// Our trouble, not the person's.
    Fault(Fault),
}

/// Our own trouble: for the operator.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// A stored event cannot be read.
    #[error("{0}")]
    Event(#[from] EventError),
    /// An event cannot be written.
    #[error("an event could not be written: {0}")]
    Payload(#[from] serde_json::Error),
    /// Content with errors is not published.
    #[error("the content has {} errors: nothing was published; `rumbo check` shows them", .0.len())]
    Content(Vec<Diagnostic>),
    /// No content has been published yet.
    #[error("this node has no content yet: publish a folder with `rumbo init` or `rumbo publish`")]
    NoContent,
    /// A stored content bundle is missing or damaged.
    #[error("the stored content `{0}` is missing or damaged: restore the node from a backup")]
    LostContent(String),
    /// A file could not be read.
    #[error("`{path}` cannot be read: {cause}")]
    Read {
        /// The file.
        path: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// A file could not be written.
    #[error("`{path}` cannot be written: {cause}; free some space or choose another place")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// Two parts of the node disagree: work stops rather than guess.
    #[error(
        "the node contradicts itself: {0}; run `rumbo verify` and restore from a backup if it finds damage"
    )]
    Inconsistent(String),
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            // The same key with another body is the caller's mistake, not ours.
            StoreError::KeyReused { .. } => {
                let mend = "send the same request again, or choose a new key";
                Self::Unreadable(vec![Mistake::new("idempotency key", error.to_string(), mend)])
            }
            other => Self::Fault(other.into()),
        }
    }
}

impl From<EventError> for Problem {
    fn from(error: EventError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl From<Mistake> for Problem {
    fn from(mistake: Mistake) -> Self {
        Self::Unreadable(vec![mistake])
    }
}

impl From<Answer> for Problem {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Refused(refusal) => Self::Refused(refusal),
            Answer::Unreadable(mistakes) => Self::Unreadable(mistakes),
        }
    }
}

impl From<WriteError<Self>> for Problem {
    fn from(error: WriteError<Self>) -> Self {
        match error {
            WriteError::Command(problem) => problem,
            WriteError::Store(error) => error.into(),
        }
    }
}

impl From<WriteError<Self>> for Fault {
    fn from(error: WriteError<Self>) -> Self {
        match error {
            WriteError::Command(fault) => fault,
            WriteError::Store(error) => error.into(),
        }
    }
}
