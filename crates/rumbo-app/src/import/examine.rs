//! Reading a whole file before anything of it is recorded: every mistake, with line, column, cause and mend.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rumbo_base::Instant;
use rumbo_content::feeds;
use rumbo_store::ImportRun;
use sha2::{Digest, Sha256};

use crate::App;
use crate::import::feed::{Feed, Raw, Read as Told};
use crate::import::file::Rows;
use crate::import::{Options, PACE, Pace};
use crate::library::Published;
use crate::movement::RowMistake;
use crate::problem::{Fault, Problem};

/// Rows whose identity is looked up in one reading.
const LOOKUPS_PER_READING: usize = 2_000;

/// A file that has been read to its end.
#[derive(Debug)]
pub struct Plan {
    /// What kind of file it is.
    pub feed: &'static feeds::Feed,
    /// The file.
    pub path: PathBuf,
    /// SHA-256 of its bytes: the same file is the same import.
    pub hash: [u8; 32],
    /// Its rows, good and bad.
    pub rows: u64,
    /// Everything that is wrong.
    pub mistakes: Vec<RowMistake>,
    /// Whether no row of it had been recorded when it was read.
    pub(super) fresh: bool,
    /// How it is handed to the writer.
    pub(crate) pace: Pace,
    /// Where the bytes of each bad row stand, by line.
    bad: BTreeMap<u64, (u64, u64)>,
    header: Vec<u8>,
}

impl Plan {
    /// Rows with at least one mistake.
    pub fn bad_rows(&self) -> u64 {
        self.bad.len() as u64
    }

    pub(super) fn is_bad(&self, line: u64) -> bool {
        self.bad.contains_key(&line)
    }

    pub(super) fn begin(&self, now: Instant) -> ImportRun {
        let name = self.path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        ImportRun {
            file_hash: self.hash,
            name,
            rows_total: self.rows,
            rows_done: 0,
            rows_rejected: 0,
            finished: false,
            started_at: now,
            changed_at: now,
        }
    }

    /// Writes the bad rows, unchanged, under the header: what is mended there can be imported as it is.
    pub fn write_rejects(&self, to: &Path) -> Result<(), Fault> {
        let read = |cause| Fault::Read { path: self.path.display().to_string(), cause };
        let write = |cause| Fault::Write { path: to.display().to_string(), cause };
        let mut from = File::open(&self.path).map_err(read)?;
        let mut out = std::io::BufWriter::new(File::create(to).map_err(write)?);
        out.write_all(&self.header).map_err(write)?;
        let mut bytes = Vec::new();
        for (start, end) in self.bad.values() {
            from.seek(SeekFrom::Start(*start)).map_err(read)?;
            bytes.clear();
            Read::by_ref(&mut from).take(end - start).read_to_end(&mut bytes).map_err(read)?;
            out.write_all(bytes.trim_ascii_start()).map_err(write)?;
            if bytes.last() != Some(&b'\n') {
                out.write_all(b"\n").map_err(write)?;
            }
        }
        out.flush().map_err(write)
    }
}

pub(super) fn examine(
    app: &App,
    (feed, path): (&'static feeds::Feed, &Path),
    published: &Published,
    options: &Options,
    mut progress: impl FnMut(u64),
) -> Result<Plan, Problem> {
    let kind = Feed::new(feed, published, options)?;
    let mut rows = Rows::open(path, &kind)?;
    let header = rows.header.clone();
    let mut plan = Plan {
        feed,
        path: path.to_owned(),
        hash: hash(path)?,
        rows: 0,
        mistakes: Vec::new(),
        fresh: true,
        pace: PACE,
        bad: BTreeMap::new(),
        header,
    };
    // Where nothing was ever imported, no row can have been.
    let first = app.store.read(|reader| Ok(reader.import_runs()?.is_empty()))?;
    let mut check = Check { app, options, feed: &kind, first, lines: HashMap::new(), waiting: Vec::new() };
    while let Some(row) = rows.next()? {
        plan.rows += 1;
        let (line, bytes) = (row.line, row.bytes);
        let read = row.raw.and_then(|raw| Ok((kind.read(raw, line)?, raw)));
        let mistakes = match read {
            Ok((told, raw)) => check.row(&told, line, bytes, raw),
            Err(mistakes) => mistakes,
        };
        if !mistakes.is_empty() {
            plan.bad.insert(line, bytes);
            plan.mistakes.extend(mistakes);
        }
        if plan.rows.is_multiple_of(LOOKUPS_PER_READING as u64) {
            check.look_up(&mut plan)?;
            progress(plan.rows);
        }
    }
    check.look_up(&mut plan)?;
    if plan.rows == 0 {
        return Err(super::FileProblem::Empty(path.display().to_string()).into());
    }
    plan.mistakes.sort_by_key(|it| it.line);
    Ok(plan)
}

fn hash(path: &Path) -> Result<[u8; 32], Fault> {
    let fault = |cause| Fault::Read { path: path.display().to_string(), cause };
    let mut file = File::open(path).map_err(fault)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer).map_err(fault)?;
        let Some(part) = buffer.get(..read).filter(|it| !it.is_empty()) else { break };
        hasher.update(part);
    }
    Ok(hasher.finalize().into())
}

/// What no single row shows: the same row twice, other values than before, a time that cannot be.
struct Check<'a> {
    app: &'a App,
    options: &'a Options,
    feed: &'a Feed<'a>,
    /// Whether nothing was ever imported here.
    first: bool,
    /// Half a hash of each row's id, with its line: an id itself may be long.
    lines: HashMap<u128, u64>,
    waiting: Vec<Waiting>,
}

struct Waiting {
    line: u64,
    bytes: (u64, u64),
    key: String,
    body: [u8; 32],
}

impl Check<'_> {
    fn row(&mut self, told: &Told, line: u64, bytes: (u64, u64), raw: &Raw) -> Vec<RowMistake> {
        let mut mistakes = Vec::new();
        let mut wrong = |column: &str, value: &str, why: String, mend: &str| {
            let (column, value, mend) = (column.to_owned(), value.to_owned(), mend.to_owned());
            mistakes.push(RowMistake { line, column, value, why, mend });
        };
        let (at, programme) = (told.at(), self.feed.programme);
        if at > self.options.now {
            let why = "it lies in the future".to_owned();
            wrong("happened_at", &at.to_string(), why, "correct the date or this machine's clock");
        }
        if at.to_zoned(jiff::tz::TimeZone::UTC).date() < programme.from {
            let why = format!("`{}` begins on {}", programme.id, programme.from);
            wrong("happened_at", &at.to_string(), why, "leave older rows out");
        }
        let id = told.id();
        let half = Sha256::digest(id).first_chunk::<16>().map_or(0, |it| u128::from_be_bytes(*it));
        if let Some(first) = self.lines.insert(half, line) {
            let why = format!("line {first} has the same id");
            wrong(self.feed.layout.id(), id, why, "each row stands once: remove one of the two");
        }
        if mistakes.is_empty() && !self.first {
            self.waiting.push(Waiting { line, bytes, key: self.feed.key(id), body: self.feed.body(raw) });
        }
        mistakes
    }

    /// Rows that were imported before with other values: recorded facts are corrected, not imported over.
    fn look_up(&mut self, plan: &mut Plan) -> Result<(), Problem> {
        let waiting = std::mem::take(&mut self.waiting);
        let (changed, known) = self.app.store.read(|reader| {
            let (mut changed, mut known) = (Vec::new(), false);
            for row in &waiting {
                match reader.seen(&row.key, &row.body) {
                    Ok(None) => {}
                    Ok(Some(_)) => known = true,
                    Err(rumbo_store::StoreError::KeyReused { .. }) => changed.push((row.line, row.bytes)),
                    Err(other) => return Err(other),
                }
            }
            Ok((changed, known))
        })?;
        plan.fresh &= !known;
        for (line, bytes) in changed {
            plan.bad.insert(line, bytes);
            plan.mistakes.push(RowMistake {
                line,
                column: self.feed.layout.id().to_owned(),
                value: String::new(),
                why: "it was imported before with other values".to_owned(),
                mend: "correct the recorded case (`rumbo case correct`), or give a new row its own id"
                    .to_owned(),
            });
        }
        Ok(())
    }
}
