//! Rows of other systems from a file (border movements, orders, files of workers): examined whole, then recorded in
//! chunks that let single commands through.
//!
//! By default a file with any bad row changes nothing. Each row has an identity (source and its id there), so a second
//! import changes nothing; an import that was cut off goes on where its last committed chunk ended.

mod examine;
mod feed;
mod file;
mod forms;
mod movements;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use rumbo_base::Instant;
use rumbo_case::{Actor, Mistake};
use rumbo_content::feeds::Feed;
use rumbo_content::{Content, Programme};
use rumbo_store::{Foreseen, ImportRun, Pending, StoreError, WriteError};
use serde::Serialize;

use crate::App;
use crate::access::Asking;
use crate::library::Published;
use crate::movement::RowMistake;
use crate::problem::{Fault, Problem};

pub use examine::Plan;
use feed::{Feed as Kind, Line, Wrote};
pub use file::FileProblem;
use file::Rows;

/// How a file is cut up on its way to the writer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// Rows of one chunk: an officer's command waits for no more than this, and for the commit.
    pub(crate) rows_per_chunk: usize,
    /// Chunks that are read ahead of the writer, and chunks that wait for their commit.
    pub(crate) chunks_ahead: usize,
}

const PACE: Pace = Pace { rows_per_chunk: 500, chunks_ahead: 24 };

/// How to import.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which system the rows come from: part of each row's identity.
    pub source: String,
    /// Record the good rows and write the others, unchanged, to this file.
    pub rejects: Option<PathBuf>,
    /// Now.
    pub now: Instant,
}

/// What an import did.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Imported {
    /// Rows of the file.
    pub rows: u64,
    /// Rows recorded now.
    pub recorded: u64,
    /// Rows that had been recorded before, unchanged.
    pub again: u64,
    /// Rows that an earlier, interrupted run of this file had recorded.
    pub resumed: u64,
    /// Rows left out as bad.
    pub rejected: u64,
    /// Rows that could not be recorded although they read well.
    pub failed: Vec<RowMistake>,
}

impl App {
    /// Reads a whole file and says everything that is wrong with it. Nothing is recorded.
    pub fn examine_import(
        &self,
        (feed, path): (&'static Feed, &Path),
        options: &Options,
        progress: impl FnMut(u64),
    ) -> Result<Plan, Problem> {
        let published = self.library.current()?;
        examine::examine(self, (feed, path), &published, options, progress)
    }

    /// Records the rows of an examined file. Bad rows stop it, unless the options say where to put them.
    pub fn import(
        &self,
        plan: &Plan,
        options: &Options,
        mut progress: impl FnMut(u64),
    ) -> Result<Imported, Problem> {
        self.may_import(plan.feed, options)?;
        let mut done = Imported { rows: plan.rows, rejected: plan.bad_rows(), ..Imported::default() };
        if !plan.mistakes.is_empty() && options.rejects.is_none() {
            return Ok(done);
        }
        if let Some(rejects) = &options.rejects {
            plan.write_rejects(rejects)?;
        }
        // Asked behind what the writer was handed before: chunks of an import that was given up may still be among it.
        let hash = plan.hash;
        let before = self.store.write_bulk(move |tx| Ok::<_, Problem>(tx.import_run(&hash)?))?;
        if let Some(run) = before.as_ref().filter(|run| run.finished) {
            done.again = run.rows_done - run.rows_rejected;
            return Ok(done);
        }
        let skip = before.as_ref().map_or(0, |run| run.rows_done);
        done.resumed = skip;
        let run = before.unwrap_or_else(|| plan.begin(options.now));
        self.record_rows(plan, options, run, skip, &mut done, &mut progress)?;
        Ok(done)
    }

    /// Asks the policies once for the whole file: its rows are of one programme, and recorded by one authority.
    fn may_import(&self, feed: &Feed, options: &Options) -> Result<(), Problem> {
        let published = self.library.current()?;
        let programme = taking(feed, &published.content)?;
        let actor = Actor::officer(programme.owner.clone(), "import");
        let asking = Asking::of_actor(&actor, &published.content, options.now);
        self.must_open(programme, &asking)
    }

    fn record_rows(
        &self,
        plan: &Plan,
        options: &Options,
        mut run: ImportRun,
        skip: u64,
        done: &mut Imported,
        progress: &mut impl FnMut(u64),
    ) -> Result<(), Problem> {
        let published = self.library.current()?;
        // Rows that nobody had recorded when the file was read need no second look; should another import have recorded
        // one since, its key stands there already and the chunk is refused whole.
        let look = !plan.fresh;
        let (send, receive) = sync_channel::<Result<Chunk, Problem>>(plan.pace.chunks_ahead);
        std::thread::scope(|scope| {
            let reader = Arc::clone(&published);
            scope.spawn(move || read_chunks(plan, &reader, options, skip, &send));
            let mut waiting = VecDeque::new();
            let mut settle = |waiting: &mut VecDeque<Sent>| -> Result<(), Problem> {
                let Some(sent) = waiting.pop_front() else { return Ok(()) };
                let wrote = sent.pending.wait().map_err(|error| cause(error, std::mem::take(waiting)))?;
                done.recorded += wrote.recorded;
                done.again += wrote.again;
                done.failed.extend(wrote.failed);
                progress(sent.rows_done);
                Ok(())
            };
            for chunk in receive {
                let chunk = chunk?;
                let after = run.rows_done;
                run.rows_done = chunk.rows_done;
                run.rows_rejected += chunk.rejected;
                run.finished = chunk.rows_done >= plan.rows;
                run.changed_at = options.now;
                let (published, row, options) = (Arc::clone(&published), run.clone(), options.clone());
                let (library, feed) = (Arc::clone(&self.library), plan.feed);
                let foreseen =
                    chunk.lines.iter().fold(Foreseen::default(), |foreseen, line| line.foresee(foreseen));
                let pending = self.store.begin_bulk(foreseen, move |tx| {
                    // A chunk follows the one before it, or none: should that one have been undone, this one must wait too.
                    if tx.import_run(&row.file_hash)?.map_or(0, |stands| stands.rows_done) != after {
                        return Err(Problem::from(StoreError::ChunkFailed));
                    }
                    let kind = Kind::new(feed, &published, &options)?;
                    let wrote = kind.record(tx, &library, chunk.lines, look)?;
                    tx.put_import(&row)?;
                    Ok::<_, Problem>(wrote)
                })?;
                waiting.push_back(Sent { pending, rows_done: run.rows_done });
                if waiting.len() >= plan.pace.chunks_ahead {
                    settle(&mut waiting)?;
                }
            }
            while !waiting.is_empty() {
                settle(&mut waiting)?;
            }
            Ok(())
        })
    }
}

/// A chunk on its way to the writer.
struct Sent {
    pending: Pending<Wrote, Problem>,
    rows_done: u64,
}

/// Why an import stopped: a chunk that was undone with another one tells of that one's trouble, not of its own.
fn cause(error: WriteError<Problem>, rest: VecDeque<Sent>) -> Problem {
    let undone = |problem: &Problem| matches!(problem, Problem::Fault(Fault::Store(StoreError::ChunkFailed)));
    let mut problem = Problem::from(error);
    for sent in rest {
        if !undone(&problem) {
            break;
        }
        if let Err(error) = sent.pending.wait() {
            problem = error.into();
        }
    }
    problem
}

struct Chunk {
    lines: Vec<Line>,
    /// Rows of the file up to the end of this chunk.
    rows_done: u64,
    rejected: u64,
}

/// Reads ahead of the writer, on its own thread, and makes of each row what needs no look at the ledger. It stops when
/// nobody listens any more.
fn read_chunks(
    plan: &Plan,
    published: &Published,
    options: &Options,
    skip: u64,
    send: &std::sync::mpsc::SyncSender<Result<Chunk, Problem>>,
) {
    let outcome = (|| -> Result<(), Problem> {
        let kind = Kind::new(plan.feed, published, options)?;
        let mut rows = Rows::open(&plan.path, &kind)?;
        let mut seen = 0;
        let rows_per_chunk = plan.pace.rows_per_chunk;
        let empty = || Chunk { lines: Vec::with_capacity(rows_per_chunk), rows_done: 0, rejected: 0 };
        let mut chunk = empty();
        while let Some(row) = rows.next()? {
            seen += 1;
            if seen <= skip {
                continue;
            }
            let read = row.raw.and_then(|raw| Ok((kind.read(raw, row.line)?, raw)));
            match read {
                Ok((told, raw)) if !plan.is_bad(row.line) => {
                    chunk.lines.extend(kind.line(row.line, told, raw));
                }
                _ => chunk.rejected += 1,
            }
            chunk.rows_done = seen;
            if chunk.lines.len() >= rows_per_chunk {
                let full = std::mem::replace(&mut chunk, empty());
                if send.send(Ok(full)).is_err() {
                    return Ok(());
                }
            }
        }
        if chunk.rows_done > 0 {
            // Whoever listened has stopped for a reason of their own, which they tell.
            send.send(Ok(chunk)).ok();
        }
        Ok(())
    })();
    if let Err(problem) = outcome {
        send.send(Err(problem)).ok();
    }
}

/// The programme that takes a feed.
fn taking<'a>(feed: &Feed, content: &'a Content) -> Result<&'a Programme, Problem> {
    let takes = |it: &&Programme| it.imports.iter().any(|row| row.feed == feed.id);
    content.programmes.values().find(takes).ok_or_else(|| {
        let mend =
            format!("declare `[[import]]` with feed `{}` in the programme that it belongs to", feed.id);
        Mistake::new("content", format!("no programme takes {}", feed.id), mend).into()
    })
}
