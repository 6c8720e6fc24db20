//! Sign-in links that work once, and the sessions they open. Both live in memory: a restart ends them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::SignedDuration;
use rumbo_app::access::Reader;
use rumbo_base::{CaseId, Instant};
use rumbo_render::Door;
use sha2::{Digest, Sha256};

/// A session ends so long after it began.
const LASTS: SignedDuration = SignedDuration::from_hours(8);

/// The sign-in links of the doors and every other secret of a server's run, all from one unpredictable seed.
#[derive(Clone)]
pub(crate) struct Tokens {
    seed: [u8; 32],
}

impl Tokens {
    /// Takes the seed: 32 bytes from the system's source of randomness.
    pub(crate) fn new(seed: [u8; 32]) -> Self {
        Self { seed }
    }
    /// The path of a door's sign-in link. It opens the door once.
    pub(crate) fn path(&self, door: Door) -> String {
        format!("/entrar/{}", self.of(door))
    }
    fn of(&self, door: Door) -> String {
        self.secret("sign-in", door.path())
    }
    /// 128 bits that nobody can guess who does not know the seed.
    fn secret(&self, what: &str, which: &str) -> String {
        let hash = Sha256::new()
            .chain_update(self.seed)
            .chain_update(what)
            .chain_update([0])
            .chain_update(which)
            .finalize();
        hash.first_chunk::<16>().map(|it| rumbo_base::hex(it)).unwrap_or_default()
    }
}

/// Somebody who has come in by a door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Session {
    /// The door.
    pub(super) door: Door,
    /// As what, and for which agencies: decided when they came in.
    pub(super) readers: Vec<Reader>,
    /// At the person's door: whose case it is.
    pub(super) case: Option<CaseId>,
    until: Instant,
}

/// Who is in.
pub(super) struct Sessions {
    tokens: Tokens,
    links: Mutex<Vec<(String, Door)>>,
    open: Mutex<HashMap<String, Session>>,
    counter: AtomicU64,
}

impl Sessions {
    /// Nobody is in, and every link works.
    pub(super) fn new(tokens: Tokens) -> Self {
        let links = Door::ALL.into_iter().map(|door| (tokens.of(door), door)).collect();
        Self { tokens, links: Mutex::new(links), open: Mutex::default(), counter: AtomicU64::new(0) }
    }
    /// Uses up a sign-in link.
    pub(super) fn use_link(&self, token: &str) -> Option<Door> {
        let mut links = lock(&self.links);
        let at = links.iter().position(|it| it.0 == token)?;
        Some(links.swap_remove(at).1)
    }
    /// Lets somebody in; gives the value of their cookie.
    pub(super) fn begin(
        &self,
        door: Door,
        readers: Vec<Reader>,
        case: Option<CaseId>,
        now: Instant,
    ) -> String {
        let id = self.fresh("session");
        let until = now.saturating_add(LASTS).unwrap_or(now);
        let mut open = lock(&self.open);
        open.retain(|_, it| it.until > now);
        open.insert(id.clone(), Session { door, readers, case, until });
        id
    }
    /// Who holds a cookie.
    pub(super) fn find(&self, id: &str, door: Door, now: Instant) -> Option<Session> {
        lock(&self.open).get(id).filter(|it| it.door == door && it.until > now).cloned()
    }
    /// Sees somebody out.
    pub(super) fn end(&self, id: &str) {
        lock(&self.open).remove(id);
    }
    /// A word that this run has not given before and no other run gives.
    pub(super) fn fresh(&self, what: &str) -> String {
        let number = self.counter.fetch_add(1, Ordering::Relaxed);
        self.tokens.secret(what, &number.to_string())
    }
}

/// The cookie of a door's session.
pub(super) fn cookie_of(door: Door) -> String {
    format!("rumbo-{}", door.path().trim_start_matches('/'))
}

/// Nothing under these locks can panic halfway.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
