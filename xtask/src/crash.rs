//! `cargo xtask crash`: the ledger killed in the middle of its work, again and again, and nothing that was answered lost or
//! doubled.
//!
//! The example `ledger` sends commands and prints each answer. It is killed without warning, started again, and each caller
//! sends its unanswered command once more: that one may have been recorded already, its answer lost. A cut of power is
//! another matter: the system outlives this, and keeps what was written to it.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use crate::process::{self, Call, Fault};
use crate::{ci, workspace};

/// Cycles of the ordinary run.
pub const CYCLES: u32 = 50;
/// Cycles under `--deep`.
pub const CYCLES_DEEP: u32 = 500;

const CALLERS: usize = 16;
/// How soon a node that was killed must be ready again.
const READY_MS_MAX: u64 = 2000;
/// A process that says nothing for so long will not.
const SILENCE: Duration = Duration::from_secs(60);
/// The work before a kill: at least, and how much more at most, in milliseconds.
const WORK_MS: (u64, u64) = (20, 250);

/// What was answered so far.
#[derive(Debug, Default)]
struct Answers {
    /// The position that was answered for a key.
    positions: BTreeMap<String, u64>,
    /// For each caller the number of its next command.
    next: [u64; CALLERS],
    /// Commands that were recorded before a kill and answered after it.
    repeated: usize,
}

impl Answers {
    /// Takes an answer of a node that had so many events when it was started.
    fn take(&mut self, key: &str, position: u64, events: u64) -> Result<(), Fault> {
        if position <= events {
            self.repeated += 1;
        }
        if self.positions.insert(key.to_owned(), position).is_some_and(|before| before != position) {
            return Err(Fault::new(format!(
                "the command `{key}` was answered twice, with different positions"
            )));
        }
        let (caller, number) = key.split_once('-').ok_or_else(|| Fault::new(format!("`{key}` is no key")))?;
        let read = |text: &str| text.parse::<u64>().map_err(|_| Fault::new(format!("`{key}` is no key")));
        let (caller, number) = (usize::try_from(read(caller)?).unwrap_or(CALLERS), read(number)?);
        if let Some(next) = self.next.get_mut(caller) {
            *next = number + 1;
        }
        Ok(())
    }
}

/// Kills the ledger so many times, then holds what it has against what it answered.
pub fn run(root: &Path, cycles: u32) -> Result<(), Fault> {
    // Of the whole workspace, so that nothing is built otherwise than for the tests.
    Call::new("cargo", root).words("build --quiet --workspace --example ledger").run()?;
    let folder = workspace::target_folder(root)?.join("debug");
    let example = folder.join("examples").join("ledger");
    // Beside the build, not in the system's temporary folder: that one is often memory, which has no disk's cost.
    let scratch = tempfile::tempdir_in(&folder).map_err(Fault::at(&folder))?;
    let data = scratch.path().join("node");
    let (mut answers, mut slowest) = (Answers::default(), 0);
    for cycle in 0..cycles {
        slowest = slowest.max(cycle_once(&example, root, &data, cycle, &mut answers)?);
    }
    let shown = Call::new(&example, root).words("show --data").arg(&data).output()?;
    let events = compare(&shown, &answers)?;
    let answered = answers.positions.len();
    let repeated = answers.repeated;
    ci::say(&format!(
        "{cycles} kills, {answered} answered commands, {repeated} of them recorded before a kill and answered after it, {events} events: \
         none lost, none doubled; ready again in {slowest} ms at most"
    ))?;
    if cycles >= CYCLES && repeated == 0 {
        return Err(Fault::new(
            "no kill came between a commit and its answer: what then happens was not tried",
        ));
    }
    if slowest > READY_MS_MAX {
        return Err(Fault::new(format!(
            "a killed node took {slowest} ms to be ready, at most {READY_MS_MAX} are allowed"
        )));
    }
    Ok(())
}

/// Starts the example, lets it work, kills it; gives how long it took to be ready.
fn cycle_once(
    example: &Path,
    root: &Path,
    data: &Path,
    cycle: u32,
    answers: &mut Answers,
) -> Result<u64, Fault> {
    let from: Vec<String> = answers.next.iter().map(u64::to_string).collect();
    let call = Call::new(example, root).words("work --data").arg(data).arg("--from").arg(from.join(","));
    let begun = process::now();
    let (mut child, out) = call.piped()?;
    let (send, lines) = channel();
    let reading = std::thread::spawn(move || {
        // An unreadable end is the end: the kill may cut a line, and a cut line was not answered.
        BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| send.send(line)).ok();
    });
    let ready = wait_ready(&lines);
    let took = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    // Another moment in each cycle, and the same ones in each run.
    let work = WORK_MS.0 + u64::from(cycle.wrapping_mul(2_654_435_761) >> 8) % WORK_MS.1;
    let until = process::now() + Duration::from_millis(work);
    let mut heard = Vec::new();
    while ready.is_ok() {
        match lines.recv_timeout(until.saturating_duration_since(process::now())) {
            Ok(line) => heard.push(line),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    let killed = child.kill().and_then(|()| child.wait());
    killed.map_err(|why| Fault::new(format!("the example could not be killed: {why}")))?;
    heard.extend(lines.iter());
    reading.join().map_err(|_| Fault::new("the example's output could not be read"))?;
    let events = ready?;
    for (key, position) in heard.iter().filter_map(|line| told(line, "ack")) {
        answers.take(key, position, events)?;
    }
    Ok(took)
}

/// Waits until the node is ready; gives how many events it has.
fn wait_ready(lines: &Receiver<String>) -> Result<u64, Fault> {
    let first = lines.recv_timeout(SILENCE).map_err(|_| Fault::new("a killed node is not ready again"))?;
    let events = told(&first, "ready").map(|(_, events)| events);
    events.ok_or_else(|| Fault::new(format!("a killed node says: {first}")))
}

/// A whole line of a word, a key and a position. The full stop shows that the line was not cut.
fn told<'l>(line: &'l str, word: &str) -> Option<(&'l str, u64)> {
    let mut parts = line.split(' ');
    let (first, key, position) = (parts.next()?, parts.next()?, parts.next()?);
    (first == word && parts.next() == Some(".")).then_some((key, position.parse().ok()?))
}

/// Holds the events against the answers; gives how many events there are.
fn compare(shown: &str, answers: &Answers) -> Result<usize, Fault> {
    let mut events = BTreeMap::new();
    for (key, position) in shown.lines().filter_map(|line| told(line, "event")) {
        if events.insert(key, position).is_some() {
            return Err(Fault::new(format!("the command `{key}` was recorded twice")));
        }
    }
    for (key, position) in &answers.positions {
        if events.get(key.as_str()) != Some(position) {
            return Err(Fault::new(format!(
                "the command `{key}`, answered with position {position}, is not there"
            )));
        }
    }
    if told(shown.lines().last().unwrap_or_default(), "whole") != Some(("true", events.len() as u64)) {
        return Err(Fault::new("the ledger is not whole"));
    }
    Ok(events.len())
}

#[cfg(test)]
mod tests;
