//! Sign-in links that work once, and the sessions they open. Both live in memory: a restart ends them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::SignedDuration;
use rumbo_app::Mistake;
use rumbo_app::access::{Asking, Reader};
use rumbo_base::{AccessRoleId, CaseId, Instant};
use rumbo_content::Content;
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
    /// The path of the sign-in link of somebody who has one of their own.
    pub(crate) fn path_of(&self, seat: &Named) -> String {
        format!("/entrar/{}", self.secret("seat", &seat.who))
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

/// Somebody who has a sign-in link of their own: under a name, in one role, for one agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// As it was written: `protection-officer:pfpnna.ana`.
    pub(crate) who: String,
    /// By which door they come in.
    pub(crate) door: Door,
    /// As what.
    pub(crate) reader: Reader,
    /// Their name.
    pub(crate) name: String,
}

impl Named {
    /// Reads who is to have a link of their own.
    pub(crate) fn read(who: &str, content: &Content, now: Instant) -> Result<Self, Mistake> {
        let asking = Asking::of_written(who, content, now)?;
        let no = |cause: &'static str| {
            let mend = "write ROLE:AGENCY.NAME, as protection-officer:pfpnna.ana";
            Mistake::new(format!("seat `{who}`"), cause, mend)
        };
        let reader = asking.readers.into_iter().next().ok_or_else(|| no("nobody is named"))?;
        if !who.contains('.') {
            return Err(no("it has no name: two people can be told apart by their names alone"));
        }
        let door = if reader.role == AccessRoleId::person() {
            return Err(no("a person comes in with the folio and the document of their case"));
        } else if reader.role == AccessRoleId::partner() {
            Door::Partner
        } else if reader.role == AccessRoleId::analyst() {
            Door::Analyst
        } else if reader.role == AccessRoleId::auditor() {
            Door::Auditor
        } else {
            Door::Officer
        };
        Ok(Self { who: who.to_owned(), door, reader, name: asking.name })
    }
}

/// What a sign-in link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// A door, for whoever holds the link.
    Door(Door),
    /// A door, for somebody with a name.
    Named(Named),
}

/// Somebody who has come in by a door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Session {
    /// The door.
    pub(super) door: Door,
    /// Their name; without one of their own, that of the door.
    pub(super) name: String,
    /// As what, and for which agencies: decided when they came in.
    pub(super) readers: Vec<Reader>,
    /// At the person's door: whose case it is.
    pub(super) case: Option<CaseId>,
    until: Instant,
}

impl Session {
    /// Whether they have a name of their own, and did not come in by the link of the door.
    pub(super) fn is_named(&self) -> bool {
        self.name != name_of(self.door)
    }
}

/// Who is in.
pub(super) struct Sessions {
    tokens: Tokens,
    links: Mutex<Vec<(String, Key)>>,
    open: Mutex<HashMap<String, Session>>,
    counter: AtomicU64,
}

impl Sessions {
    /// Nobody is in, and every link works.
    pub(super) fn new(tokens: Tokens) -> Self {
        let links = Door::ALL.into_iter().map(|door| (tokens.of(door), Key::Door(door))).collect();
        Self { tokens, links: Mutex::new(links), open: Mutex::default(), counter: AtomicU64::new(0) }
    }
    /// Gives somebody a link of their own.
    pub(super) fn seat(&self, named: Named) {
        let token = self.tokens.secret("seat", &named.who);
        lock(&self.links).push((token, Key::Named(named)));
    }
    /// Uses up a sign-in link.
    pub(super) fn use_link(&self, token: &str) -> Option<Key> {
        let mut links = lock(&self.links);
        let at = links.iter().position(|it| it.0 == token)?;
        Some(links.swap_remove(at).1)
    }
    /// Lets somebody in; gives the value of their cookie.
    pub(super) fn begin(
        &self,
        door: Door,
        (name, readers): (&str, Vec<Reader>),
        case: Option<CaseId>,
        now: Instant,
    ) -> String {
        let id = self.fresh("session");
        let until = now.saturating_add(LASTS).unwrap_or(now);
        let mut open = lock(&self.open);
        open.retain(|_, it| it.until > now);
        let name = name.to_owned();
        open.insert(id.clone(), Session { door, name, readers, case, until });
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
    /// Sees everybody out who came in as the person of one of these cases.
    pub(super) fn end_own(&self, cases: &[CaseId]) {
        lock(&self.open).retain(|_, it| !it.case.is_some_and(|case| cases.contains(&case)));
    }
    /// A word that this run has not given before and no other run gives.
    pub(super) fn fresh(&self, what: &str) -> String {
        let number = self.counter.fetch_add(1, Ordering::Relaxed);
        self.tokens.secret(what, &number.to_string())
    }
}

/// What a door is called where whoever comes in by it has no other name.
pub(super) fn name_of(door: Door) -> &'static str {
    door.path().trim_start_matches('/')
}

/// The cookie of a door's session.
pub(super) fn cookie_of(door: Door) -> String {
    format!("rumbo-{}", name_of(door))
}

/// Nothing under these locks can panic halfway.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
