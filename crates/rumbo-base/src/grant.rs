//! A grant: what lets the store hand out something about a person. It is given by the crate that decides access, after
//! it was asked, and by nobody else: `clippy.toml` forbids every other crate to call its one constructor.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::citation::Citation;
use crate::ids::{AccessRoleId, CaseId, IdError, PurposeId};
use crate::time::Instant;

#[cfg(test)]
mod tests;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident $kind:literal $why:literal { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$each])* $variant,)*
        }
        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
            /// The word for it, as policies, the command line and the log of readings write it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl FromStr for $name {
            type Err = IdError;
            fn from_str(word: &str) -> Result<Self, IdError> {
                let found = Self::ALL.iter().find(|it| it.as_str() == word).copied();
                found.ok_or_else(|| IdError { kind: $kind, found: word.to_owned(), why: $why })
            }
        }
    };
}

words! {
    /// What somebody wants to do with data.
    Action "action" "it is one of read, search, write, correct, print, export, disclose, erase" {
        /// See it.
        Read = "read",
        /// Find it in a list or by a name.
        Search = "search",
        /// Record it, or act on the case.
        Write = "write",
        /// Put right what was wrong.
        Correct = "correct",
        /// Print a paper from it again.
        Print = "print",
        /// Take it out of the node as a file.
        Export = "export",
        /// Give it to somebody outside the programme.
        Disclose = "disclose",
        /// Destroy it.
        Erase = "erase",
    }
}

words! {
    /// For what a closed door may be opened at once, to be answered for afterwards. There is no other reason.
    Emergency "emergency" "a closed door opens for life, health and child-safety only" {
        /// Somebody's life is in danger.
        Life = "life",
        /// Somebody's health is in danger.
        Health = "health",
        /// A child is in danger.
        ChildSafety = "child-safety",
    }
}

/// That somebody may do something with the data of a case, for a purpose, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    reader: Arc<str>,
    role: AccessRoleId,
    action: Action,
    purpose: PurposeId,
    case: Option<CaseId>,
    grounds: Vec<Citation>,
    emergency: Option<Emergency>,
    at: Instant,
}

impl Grant {
    /// Grants. Only the crate that decides access calls this: everybody else would be granting themselves.
    #[expect(clippy::too_many_arguments, reason = "each is something that the log of readings must tell")]
    pub fn issue(
        reader: &str,
        role: AccessRoleId,
        action: Action,
        purpose: PurposeId,
        case: Option<CaseId>,
        grounds: Vec<Citation>,
        emergency: Option<Emergency>,
        at: Instant,
    ) -> Self {
        Self { reader: reader.into(), role, action, purpose, case, grounds, emergency, at }
    }
    /// Who was granted it, as the log of readings names them.
    pub fn reader(&self) -> &str {
        &self.reader
    }
    /// As what.
    pub fn role(&self) -> &AccessRoleId {
        &self.role
    }
    /// What may be done.
    pub fn action(&self) -> Action {
        self.action
    }
    /// For which purpose.
    pub fn purpose(&self) -> &PurposeId {
        &self.purpose
    }
    /// With the data of which case; without one, with what belongs to no case.
    pub fn case(&self) -> Option<CaseId> {
        self.case
    }
    /// The provisions behind it.
    pub fn grounds(&self) -> &[Citation] {
        &self.grounds
    }
    /// The emergency for which a closed door was opened, if one was.
    pub fn emergency(&self) -> Option<Emergency> {
        self.emergency
    }
    /// When.
    pub fn at(&self) -> Instant {
        self.at
    }
}
