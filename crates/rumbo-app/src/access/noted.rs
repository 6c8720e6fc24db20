//! The stream of what was decided about access itself: policies and tables proposed, doors opened in an emergency, ways in given
//! again, delays of what a person is told. It is short: each of these is rare, and each waits for a second person.

use rumbo_base::{AgencyId, ContentVersion, Grant, Instant, PurposeId};
use rumbo_content::Programme;
use rumbo_store::{Draft, Envelope, Reader, Receipt, StoredEvent, Transaction};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::{Fault, Problem};

/// The stream.
pub(crate) const STREAM: &str = "access";

/// Who decided, as the ledger names them.
pub(crate) struct By {
    pub(crate) actor: String,
    pub(crate) agency: AgencyId,
    pub(crate) purpose: PurposeId,
    pub(crate) content: ContentVersion,
    pub(crate) now: Instant,
}

impl By {
    /// Whoever was granted something about a case of a programme.
    pub(crate) fn granted(grant: &Grant, programme: &Programme, content: &ContentVersion) -> Self {
        let named = grant.reader().split_once('.').and_then(|it| AgencyId::parse(it.0).ok());
        Self {
            actor: grant.reader().to_owned(),
            agency: named.unwrap_or_else(|| programme.owner.clone()),
            purpose: grant.purpose().clone(),
            content: content.clone(),
            now: grant.at(),
        }
    }
}

/// Whether two names stand for one person: the same one behind whichever agency. Names are all that a node can tell people
/// apart by, so that two of one name are taken for one.
pub(crate) fn same_person(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.rsplit_once('.').map_or(name.to_owned(), |it| it.1.to_owned());
    bare(one) == bare(other)
}

/// Records a decision.
pub(crate) fn note(
    tx: &mut Transaction<'_>,
    by: By,
    kind: &'static str,
    event: &impl Serialize,
) -> Result<Receipt, Problem> {
    let payload = serde_json::to_string(event)?;
    let expected = tx.sequence_of(STREAM)?;
    let envelope = Envelope {
        command_key: format!("{kind}:{expected}:{}", by.now.as_microsecond()),
        actor: by.actor,
        agency: by.agency,
        place: None,
        purpose: by.purpose,
        content: by.content,
        now: by.now,
    };
    let draft = Draft { kind, payload_version: 1, happened_at: by.now, payload };
    Ok(tx.append(STREAM, expected, &envelope, &[draft])?)
}

/// Who else has said the same. If nobody has said it yet, it is said now, and waits for somebody else.
pub(crate) fn said_by_another<T: Serialize + DeserializeOwned + PartialEq>(
    tx: &mut Transaction<'_>,
    by: By,
    kind: &'static str,
    event: &T,
) -> Result<Option<String>, Problem> {
    let said = of_kind::<T>(tx, kind)?;
    let names: Vec<String> = said.into_iter().filter(|it| it.1 == *event).map(|it| it.0.actor).collect();
    if names.is_empty() {
        note(tx, by, kind, event)?;
        return Ok(None);
    }
    Ok(names.into_iter().find(|it| !same_person(it, &by.actor)))
}

/// Every decision of a kind, oldest first.
pub(crate) fn of_kind<T: DeserializeOwned>(
    reader: &Reader<'_>,
    kind: &str,
) -> Result<Vec<(StoredEvent, T)>, Fault> {
    let events = reader.events(STREAM)?.into_iter().filter(|it| it.kind == kind);
    events
        .map(|it| Ok((serde_json::from_str(&it.payload)?, it)))
        .map(|it| it.map(|(told, row)| (row, told)))
        .collect()
}
