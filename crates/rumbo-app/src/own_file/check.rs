//! Whether a person's file is as it was given: computed from the file and the log's key alone.

use rumbo_case::Mistake;
use rumbo_store::{Commitment, LogProof, VerifierKey};

use super::{FORMAT, FileEvent, FileFact, FileGiven, GIVEN, PersonFile};
use crate::problem::Problem;

/// What was found in a person's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What is not as it was given; with nothing here the file holds.
    pub flaws: Vec<String>,
    /// Cases in it.
    pub cases: usize,
    /// Events whose proofs hold.
    pub events: usize,
    /// Facts that an event of the file speaks of.
    pub facts: usize,
    /// The place in the ledger where it is recorded that it was given.
    pub given: u64,
}

/// Checks a file as it was written, under the key of the log that it should be of.
pub fn check(text: &str, key: &VerifierKey) -> Result<Checked, Problem> {
    let wrong = |cause: String| {
        Problem::from(Mistake::new("the file", cause, "ask for it again, and do not change it in an editor"))
    };
    let file: PersonFile =
        serde_json::from_str(text).map_err(|why| wrong(format!("it is no person's file: {why}")))?;
    if file.format != FORMAT {
        return Err(wrong(format!("its form is `{}`, not `{FORMAT}`", file.format)));
    }
    let mut flaws = Vec::new();
    if file.text()? != text {
        flaws.push(
            "it is not written as it was given: something was added, or is spelled otherwise".to_owned(),
        );
    }
    if file.log_key != key.to_string() {
        flaws.push("it names another log's key than the one it is checked with".to_owned());
    }
    let digest = file.says.digest()?;
    let given = given(&file.proof, key, &digest).unwrap_or_else(|flaw| {
        flaws.push(flaw);
        0
    });
    let events: Vec<&FileEvent> = file.says.cases.iter().flat_map(|it| &it.events).collect();
    let proved = events.iter().filter(|it| {
        let flaw = event(it, key).err();
        flaws.extend(flaw.iter().map(|why| format!("event {}: {why}", it.position)));
        flaw.is_none()
    });
    let proved = proved.count();
    let spoken = file.says.facts.iter().filter(|it| {
        if !holds(it) {
            flaws.push(format!("the fact `{}` is not the one that its commitment speaks of", it.kind));
        }
        events.iter().any(|event| event.payload.contains(&it.commitment))
    });
    let facts = spoken.count();
    Ok(Checked { flaws, cases: file.says.cases.len(), events: proved, facts, given })
}

/// The place of the event that says this file was given.
fn given(proof: &str, key: &VerifierKey, digest: &str) -> Result<u64, String> {
    let columns = columns(proof, key)?;
    let told: Option<FileGiven> = columns.get(14).and_then(|it| serde_json::from_str(it).ok());
    match told.filter(|_| columns.get(4).is_some_and(|it| it == GIVEN)) {
        Some(told) if told.sha256 == digest => Ok(position(proof)),
        Some(_) => Err("what it says is not what was given: some of it was changed".to_owned()),
        None => Err("its proof is of another event than one that gives a file".to_owned()),
    }
}

/// Whether an event is the one that its proof shows.
fn event(it: &FileEvent, key: &VerifierKey) -> Result<(), String> {
    let columns = columns(&it.proof, key)?;
    let shown = [(4, &it.kind), (8, &it.actor), (9, &it.agency), (11, &it.purpose), (14, &it.payload)];
    let differs = shown.iter().any(|(at, said)| columns.get(*at) != Some(*said));
    if differs || position(&it.proof) != it.position {
        return Err("it says something else than the event that its proof shows".to_owned());
    }
    Ok(())
}

/// The columns of the event that a proof shows, as text, once the proof holds.
fn columns(proof: &str, key: &VerifierKey) -> Result<Vec<String>, String> {
    let proof: LogProof = proof.parse().map_err(|why: rumbo_store::ProofError| why.to_string())?;
    proof.verify(key, &[]).map_err(|why| why.to_string())?;
    let columns = proof.columns().ok_or("its proof does not show the event")?;
    Ok(columns.into_iter().map(|it| String::from_utf8_lossy(&it.unwrap_or_default()).into_owned()).collect())
}

fn position(proof: &str) -> u64 {
    proof.parse::<LogProof>().map_or(0, |it| it.index + 1)
}

/// Whether a fact is the one that its commitment speaks of.
fn holds(it: &FileFact) -> bool {
    let pairs = it.salt.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok()?;
        u8::from_str_radix(pair, 16).ok()
    });
    let salt: Option<Vec<u8>> = pairs.collect();
    salt.is_some_and(|salt| rumbo_base::hex(&Commitment::of(&salt, it.fact.as_bytes()).0) == it.commitment)
}
