//! Publishing content: the bytes are stored, an event says so, and open cases finish under the old law or move.

use std::sync::Arc;

use rumbo_base::{AgencyId, ContentVersion, Instant, PurposeId};
use rumbo_case::{Act, Actor, Command, Mistake, Surroundings};
use rumbo_content::{Bundle, Content, OnNewVersion};
use rumbo_store::{CaseFilter, Draft, Envelope, Transaction};
use serde::{Deserialize, Serialize};

use crate::App;
use crate::access::{self, noted};
use crate::library::{Library, Published};
use crate::problem::{Fault, Problem};
use crate::record::{self, By};

/// The stream of publications.
pub const STREAM: &str = "content";

/// Cases that move to new content in one transaction.
const MOVES_PER_CHUNK: u32 = 200;

/// `content.published`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentPublished {
    /// The version.
    pub version: ContentVersion,
    /// Files in it.
    pub files: usize,
    /// The version it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<ContentVersion>,
    /// Who proposed it, if it changes who may see what: somebody else than who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_by: Option<String>,
}

/// `policies.proposed`: content that changes who may see what, and waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliciesProposed {
    /// The version.
    pub version: ContentVersion,
}

/// What publishing did.
#[derive(Debug, Clone, Serialize)]
pub struct Publication {
    /// The version in force for new cases.
    pub version: ContentVersion,
    /// Whether it was in force already.
    pub unchanged: bool,
    /// Open cases that went over to it, with notice.
    pub moved: u64,
    /// Whether it waits for a second person and is not in force yet: it changes who may see what.
    pub waits: bool,
}

impl App {
    /// Publishes a folder's content. With any error nothing changes. What changes who may see what is proposed by one person
    /// and published by another.
    pub fn publish(&self, bundle: Bundle, by: &str, now: Instant) -> Result<Publication, Problem> {
        let published = Arc::new(self.library.compile(bundle)?);
        let version = published.content.version.clone();
        let current = self.library.current().ok();
        let before = current.as_ref().map(|it| it.content.version.clone());
        if before.as_ref() == Some(&version) {
            return Ok(Publication { version, unchanged: true, moved: 0, waits: false });
        }
        let mut proposed_by = None;
        if let Some(current) = current.filter(|it| access::differs(it, &published)) {
            proposed_by = self.proposer(&current, &version, by, now)?;
            if proposed_by.is_none() {
                return Ok(Publication { version, unchanged: false, moved: 0, waits: true });
            }
        }
        let (it, officer, after) = (Arc::clone(&published), by.to_owned(), before.clone());
        self.store.write(move |tx| record_publication(tx, &it, (after, proposed_by), officer, now))?;
        self.library.shelve(&published, true);
        let moved = if before.is_some() { self.move_cases(&published, by, now)? } else { 0 };
        Ok(Publication { version, unchanged: false, moved, waits: false })
    }

    /// Who else has proposed a version. If nobody has, it is proposed now.
    fn proposer(
        &self,
        current: &Arc<Published>,
        version: &ContentVersion,
        by: &str,
        now: Instant,
    ) -> Result<Option<String>, Problem> {
        let (current, version, by) = (Arc::clone(current), version.clone(), by.to_owned());
        let found = self.store.write(move |tx| {
            let (agency, purpose) = publisher(&current.content)?;
            let content = current.content.version.clone();
            let by = noted::By { actor: by, agency, purpose, content, now };
            noted::said_by_another(tx, by, "policies.proposed", &PoliciesProposed { version })
        })?;
        Ok(found)
    }

    /// Publishes content that is compiled already: a story or test begins with it.
    pub fn publish_compiled(&self, published: &Arc<Published>, now: Instant) -> Result<(), Fault> {
        let it = Arc::clone(published);
        let wrote =
            self.store.write(move |tx| record_publication(tx, &it, (None, None), "rumbo".to_owned(), now));
        wrote.map_err(|error| match Problem::from(error) {
            Problem::Fault(fault) => fault,
            other => Fault::Inconsistent(format!("{other:?}")),
        })?;
        self.library.shelve(published, true);
        Ok(())
    }

    /// Takes this machine's clock for right although the ledger was told a later time, and records that. Gives whether there
    /// was anything to accept.
    pub fn accept_clock(&self, by: &str, now: Instant) -> Result<bool, Problem> {
        let current = self.library.current()?;
        let (agency, purpose) = publisher(&current.content)?;
        let envelope = Envelope {
            actor: by.to_owned(),
            agency,
            place: None,
            purpose,
            content: current.content.version.clone(),
            command_key: format!("clock:{}", now.as_microsecond()),
            now,
        };
        let accepted = self.store.write(move |tx| Ok::<_, Problem>(tx.accept_clock(&envelope)?))?;
        Ok(accepted.is_some())
    }

    /// Loads what the node last published.
    pub(crate) fn load_current(&self) -> Result<(), Fault> {
        let Some(stored) = self.store.read(|reader| reader.newest_bundle())? else { return Ok(()) };
        let published = self.library.reopen(&stored.bytes);
        let published = published.ok_or_else(|| Fault::LostContent(stored.version.to_string()))?;
        self.library.shelve(&Arc::new(published), true);
        Ok(())
    }

    /// Moves the open cases of programmes that say `move-with-notice`, chunk by chunk.
    fn move_cases(&self, published: &Arc<Published>, by: &str, now: Instant) -> Result<u64, Problem> {
        let mut moved = 0;
        for programme in published.content.programmes.values() {
            if programme.on_new_version != OnNewVersion::MoveWithNotice {
                continue;
            }
            let mut after = None;
            loop {
                let (library, it) = (Arc::clone(&self.library), Arc::clone(published));
                let (name, officer) = (programme.id.clone(), by.to_owned());
                let (last, count) = self
                    .store
                    .write_bulk(move |tx| move_chunk(tx, &library, &it, &name, after, &officer, now))?;
                moved += count;
                match last {
                    Some(last) => after = Some(last),
                    None => break,
                }
            }
        }
        Ok(moved)
    }
}

fn record_publication(
    tx: &mut Transaction<'_>,
    published: &Published,
    (after, proposed_by): (Option<ContentVersion>, Option<String>),
    by: String,
    now: Instant,
) -> Result<(), Problem> {
    let content = &published.content;
    let version = content.version.clone();
    let files = published.bundle.paths().count();
    let payload = ContentPublished { version: version.clone(), files, after, proposed_by };
    let (agency, purpose) = publisher(content)?;
    let envelope = Envelope {
        actor: by,
        agency,
        place: None,
        purpose,
        content: version.clone(),
        command_key: format!("publish:{version}:{}", now.as_microsecond()),
        now,
    };
    let payload = serde_json::to_string(&payload)?;
    let draft = Draft { kind: "content.published", payload_version: 1, happened_at: now, payload };
    let expected = tx.sequence_of(STREAM)?;
    tx.append(STREAM, expected, &envelope, &[draft])?;
    let (country, bytes) = (content.country.id.clone(), published.bundle.to_bytes());
    tx.put_bundle(&rumbo_store::Bundle { version, country, bytes, published_at: now })?;
    Ok(())
}

/// For whom, and what for, content is published.
pub(crate) fn publisher(content: &Content) -> Result<(AgencyId, PurposeId), Problem> {
    let (Some(first), Some(purpose)) = (content.agencies.keys().next(), content.purposes.keys().next())
    else {
        let mend = "declare them in `agencies.toml` and `purposes.toml`";
        return Err(Mistake::new("content", "it names no agency or no purpose", mend).into());
    };
    let owner = content.programmes.values().next().map(|it| &it.owner);
    Ok((owner.unwrap_or(first).clone(), purpose.clone()))
}

fn move_chunk(
    tx: &mut Transaction<'_>,
    library: &Library,
    published: &Published,
    programme: &rumbo_base::ProgrammeId,
    after: Option<rumbo_base::CaseId>,
    by: &str,
    now: Instant,
) -> Result<(Option<rumbo_base::CaseId>, u64), Problem> {
    let filter = CaseFilter { programme: Some(programme.clone()), state: None, ended: Some(false), after };
    let rows = tx.cases(&filter, MOVES_PER_CHUNK)?;
    let last = rows.last().map(|row| row.case);
    let mut moved = 0;
    for row in &rows {
        let Some(mut loaded) = record::load(tx, row.case)? else { continue };
        if loaded.case.content == published.content.version {
            continue;
        }
        // What ran out before the new law came runs out under the old one.
        let old = library.for_case(tx, &loaded.case.content)?;
        let actor = Actor { agency: None, role: None, name: by.to_owned() };
        let tick = Command { happened_at: now, actor: actor.clone(), place: None, act: Act::Tick };
        let key = format!("move:{}:{}", published.content.version, row.case);
        let by = By { key, now };
        let around = Surroundings::default();
        record::act(tx, &old, &mut loaded, &around, &tick, &by)?;
        let to = published.content.version.clone();
        let command = Command { happened_at: now, actor, place: None, act: Act::Move { to } };
        if record::act(tx, published, &mut loaded, &around, &command, &by)?.is_some() {
            moved += 1;
        }
    }
    Ok((last, moved))
}
