//! A person's whole file, given to them: every case, event, fact, paper and reading, with what proves each. Whether a file is
//! as it was given is checked in `check`, without any node.
//!
//! The digest of what the file says is recorded as an event, and the proof of that event closes the file: no byte of it can be
//! changed unseen. It holds the salts of the commitments, so that the person can show that the ledger speaks of these facts.

mod check;

use std::collections::BTreeSet;

use rumbo_base::{Action, CaseId, CivilDate, DataClassId, Grant, Instant, PaperId, Position, Pseudonym, hex};
use rumbo_case::Event;
use rumbo_content::Programme;
use rumbo_store::StoredEvent;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use check::{Checked, check};

use crate::App;
use crate::access::noted::{self, By};
use crate::access::{self, Asking, Record};
use crate::erasure::retention;
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;

/// What every such file begins with.
const FORMAT: &str = "rumbo-person-file-1";
/// The event that says a file was given.
const GIVEN: &str = "file.given";
/// Facts that others wrote about a reading; while a reading is not told, they are not given.
const OF_READINGS: &str = "emergency-reason";

/// `file.given`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct FileGiven {
    /// The case by which the person was known.
    case: CaseId,
    /// SHA-256 of what the file says, in hex.
    sha256: String,
}

/// A person's file, with the proof that it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonFile {
    /// Which form it has.
    pub format: String,
    /// What it says.
    pub says: Says,
    /// The key of the node's log, for whoever has it from nowhere else.
    pub log_key: String,
    /// The proof of the event that carries the digest of what it says.
    pub proof: String,
}

/// What a person's file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// When it was given.
    pub given_at: Instant,
    /// The case by which the person was known.
    pub asked_by: CaseId,
    /// Whether the people in it are invented.
    pub synthetic: bool,
    /// Their cases.
    pub cases: Vec<FileCase>,
    /// Their personal facts.
    pub facts: Vec<FileFact>,
    /// Their papers, as they were issued.
    pub papers: Vec<FilePaper>,
    /// Who read what is theirs.
    pub readings: Vec<FileReading>,
}

/// A case in a person's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileCase {
    /// Its folio.
    pub case: CaseId,
    /// Its programme.
    pub programme: String,
    /// Where it stands.
    pub state: String,
    /// The content that decides it.
    pub content: String,
    /// What happened.
    pub events: Vec<FileEvent>,
}

/// An event in a person's file, with its inclusion proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEvent {
    /// Its place in the ledger.
    pub position: u64,
    /// What happened.
    pub kind: String,
    /// When it happened.
    pub happened_at: Instant,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// Who acted.
    pub actor: String,
    /// For whom.
    pub agency: String,
    /// Why.
    pub purpose: String,
    /// What the ledger says of it, byte for byte.
    pub payload: String,
    /// The event and its path to a signed checkpoint (C2SP tlog-proof).
    pub proof: String,
}

/// A personal fact in a person's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileFact {
    /// The case that asked for it.
    pub case: Option<CaseId>,
    /// What it is.
    pub kind: String,
    /// The fact.
    pub fact: String,
    /// The provision that lets it be kept.
    pub why: String,
    /// The last day it may be kept, once its case has ended and if its term decides by itself.
    pub keep_until: Option<CivilDate>,
    /// What the ledger says of it: HMAC-SHA256 of the fact under the salt, in hex.
    pub commitment: String,
    /// The salt, in hex.
    pub salt: String,
}

/// A paper in a person's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilePaper {
    /// The case it was issued in.
    pub case: CaseId,
    /// Which.
    pub paper: String,
    /// The sheet as it was last issued.
    pub html: String,
}

/// A reading in a person's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileReading {
    /// When.
    pub at: Instant,
    /// Who.
    pub who: String,
    /// Why.
    pub purpose: String,
    /// What.
    pub what: String,
}

impl PersonFile {
    /// The file as it is written: one text, whatever it was read from.
    pub fn text(&self) -> Result<String, Fault> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        Ok(text)
    }
}

impl Says {
    fn digest(&self) -> Result<String, Fault> {
        Ok(hex(&Sha256::digest(serde_json::to_vec(self)?)))
    }
}

/// A case that the person may take with them.
struct Taken {
    view: CaseView,
    person: Pseudonym,
    grant: Grant,
}

impl Taken {
    /// Whether it was opened to control the person.
    fn is_control(&self) -> Result<bool, Fault> {
        let programme = record::programme(&self.view.published, &self.view.case)?;
        Ok(access::is_control(&self.view.published.content, programme))
    }
}

impl App {
    /// Gives the person of a case their whole file: of every sector, as far as the policies let them take it with them. By a case of
    /// control they get what is kept for control alone: who holds somebody holds their document too, and the folio. That it was given
    /// is recorded.
    pub fn person_file(&self, case: CaseId, asking: &Asking) -> Result<PersonFile, Problem> {
        let first = self.taken(case, None, asking)?;
        let (person, grant) = (first.person, first.grant.clone());
        let known = self.store.write(move |tx| {
            let mut known = Vec::new();
            for pseudonym in tx.pseudonyms_of(person, &grant)? {
                known.extend(tx.cases_with(pseudonym)?.into_iter().map(|it| (it, pseudonym)));
            }
            Ok::<_, Problem>(known)
        })?;
        let mut taken = Vec::new();
        for (id, pseudonym) in known {
            match self.taken(id, Some(pseudonym), asking) {
                Ok(it) if first.is_control()? && !it.is_control()? => {}
                Ok(it) => taken.push(it),
                Err(Problem::Fault(fault)) => return Err(fault.into()),
                // Where they take part in somebody else's case, or may not take it away, it is not theirs to take.
                Err(_) => {}
            }
        }
        let mut says = Says {
            given_at: asking.now,
            asked_by: case,
            synthetic: first.view.published.synthetic || first.view.published.content.country.fictional,
            cases: taken.iter().map(|it| self.file_case(it)).collect::<Result<_, _>>()?,
            facts: Vec::new(),
            papers: Vec::new(),
            readings: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for it in &taken {
            says.papers.extend(self.file_papers(it, asking)?);
            if seen.insert(it.person.0) {
                let delayed = self.file_readings(it, asking, &mut says.readings)?;
                says.facts.extend(self.file_facts(it, &taken, delayed)?);
            }
        }
        self.give(says, &first)
    }

    /// A case that the person may take with them. `known` is the pseudonym by which it was found.
    fn taken(&self, id: CaseId, known: Option<Pseudonym>, asking: &Asking) -> Result<Taken, Problem> {
        let view = self.case(id)?;
        let programme = record::programme(&view.published, &view.case)?;
        let no = || crate::cases::no_such_case(id);
        let person = record::person(programme, &view.case).ok_or_else(no)?;
        if known.is_some_and(|it| it != person) {
            return Err(no());
        }
        let class = Record::of_field(programme, None, &view.published.content).class;
        let grant = self.permit(&view, programme, &class, Action::Export, asking)?;
        for class in programme.fields.values().filter_map(|it| it.class.as_ref()) {
            self.permit(&view, programme, class, Action::Export, asking)?;
        }
        Ok(Taken { view, person, grant })
    }

    fn file_case(&self, it: &Taken) -> Result<FileCase, Fault> {
        let stream = record::stream(it.view.id);
        let events = self.store.read(|reader| {
            let events = reader.events(&stream)?;
            events
                .into_iter()
                .map(|row| Ok((reader.proof(row.position, true)?, row)))
                .collect::<Result<Vec<_>, _>>()
        })?;
        let event = |(proof, row): (Option<rumbo_store::LogProof>, StoredEvent)| {
            let proof = proof.ok_or_else(|| unproved(row.position))?.to_string();
            Ok::<_, Fault>(FileEvent {
                position: row.position.0,
                kind: row.kind,
                happened_at: row.happened_at,
                recorded_at: row.recorded_at,
                actor: row.actor,
                agency: row.agency.to_string(),
                purpose: row.purpose.to_string(),
                payload: row.payload,
                proof,
            })
        };
        let case = &it.view.case;
        Ok(FileCase {
            case: it.view.id,
            programme: case.programme.to_string(),
            state: case.state.to_string(),
            content: case.content.to_string(),
            events: events.into_iter().map(event).collect::<Result<_, _>>()?,
        })
    }

    /// What is kept of the person under one pseudonym, of the cases that they may take with them.
    fn file_facts(&self, it: &Taken, taken: &[Taken], delayed: bool) -> Result<Vec<FileFact>, Problem> {
        let (person, grant) = (it.person, it.grant.clone());
        let entries = self.store.write(move |tx| Ok::<_, Problem>(tx.vault_read(person, &grant)?))?;
        let theirs = |case: Option<CaseId>| case.is_none_or(|id| taken.iter().any(|it| it.view.id == id));
        let entries =
            entries.into_iter().filter(|it| theirs(it.case) && !(delayed && it.kind == OF_READINGS));
        let fact = |it: rumbo_store::VaultEntry| {
            let fact = String::from_utf8(it.bytes)
                .map_err(|_| Fault::Inconsistent(format!("a fact of kind `{}` is no text", it.kind)))?;
            let (commitment, salt) = (hex(&it.commitment.0), hex(&it.salt));
            let of = taken.iter().find(|taken| Some(taken.view.id) == it.case);
            let keep_until =
                of.map(|taken| retention::last_day(&taken.view, &it.kind)).transpose()?.flatten();
            let (case, kind, why) = (it.case, it.kind, it.why);
            Ok::<_, Problem>(FileFact { case, kind, fact, why, keep_until, commitment, salt })
        };
        entries.map(fact).collect()
    }

    fn file_papers(&self, it: &Taken, asking: &Asking) -> Result<Vec<FilePaper>, Problem> {
        let issued: BTreeSet<&PaperId> =
            it.view.history.iter().filter_map(|entry| paper_of(&entry.event)).collect();
        let mut papers = Vec::new();
        for paper in issued {
            match self.paper(it.view.id, paper.clone(), asking) {
                Ok(sheet) => {
                    let html = String::from_utf8_lossy(&sheet).into_owned();
                    papers.push(FilePaper { case: it.view.id, paper: paper.to_string(), html });
                }
                Err(Problem::Fault(fault)) => return Err(fault.into()),
                // A paper of an act that was only told was issued elsewhere.
                Err(_) => {}
            }
        }
        Ok(papers)
    }

    /// Adds who read what is the person's; gives whether a reading is not told yet.
    fn file_readings(
        &self,
        it: &Taken,
        asking: &Asking,
        into: &mut Vec<FileReading>,
    ) -> Result<bool, Problem> {
        let programme: &Programme = record::programme(&it.view.published, &it.view.case)?;
        let by = self.permit(&it.view, programme, &DataClassId::readings(), Action::Read, asking)?;
        let all = self.store.read(|reader| reader.readings_of(it.person, &by))?;
        let told = self.readings(&it.view, asking)?;
        let delayed = told.len() < all.len();
        into.extend(told.into_iter().map(|it| FileReading {
            at: it.reading.at,
            who: it.reading.actor,
            purpose: it.reading.purpose.to_string(),
            what: it.what,
        }));
        Ok(delayed)
    }

    /// Records that a file was given, and closes it with the proof of that.
    fn give(&self, says: Says, first: &Taken) -> Result<PersonFile, Problem> {
        let programme = record::programme(&first.view.published, &first.view.case)?;
        let by = By::granted(&first.grant, programme, &first.view.case.content);
        let event = FileGiven { case: says.asked_by, sha256: says.digest()? };
        let receipt = self.store.write(move |tx| noted::note(tx, by, GIVEN, &event))?;
        let (proof, key) =
            self.store.read(|reader| Ok((reader.proof(receipt.last, true)?, reader.log_key()?)))?;
        let proof = proof.ok_or_else(|| unproved(receipt.last))?.to_string();
        Ok(PersonFile { format: FORMAT.to_owned(), says, log_key: key.to_string(), proof })
    }
}

fn unproved(position: Position) -> Fault {
    Fault::Inconsistent(format!("event {position} has no proof yet"))
}

fn paper_of(event: &Event) -> Option<&PaperId> {
    match event {
        Event::Opened(it) => it.step.paper.as_ref(),
        Event::StepTaken(it) => it.paper.as_ref(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
