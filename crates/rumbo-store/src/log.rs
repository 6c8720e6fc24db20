//! The Merkle log over the ledger: what of its tree is kept, a signed checkpoint for each commit, proofs made from both.
//!
//! Trees are in `merkle`, signatures in `note`, proofs as text in `proof`. Events are appended in `ledger`.

use rumbo_base::{CivilDate, PaperId, Position};

use crate::database::{Connection, Value, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::merkle::{self, Nodes, Subtree, Tree};
use crate::note::{Checkpoint, NoteSignature, SignedCheckpoint, SignerKey, VerifierKey};
use crate::paper_code::PaperCode;
use crate::proof::{Growth, LogProof, Subject};
use crate::schema;
use crate::sql::{Columns, signed, unsigned};
use crate::transaction::{Reader, Transaction};

/// Of every so many levels one is kept: subtrees of 2^8 events, of 2^16, …
pub(crate) const LEVELS: u32 = 8;

/// What the writer remembers of the log.
#[derive(Debug)]
pub(crate) struct Log {
    signer: SignerKey,
    /// The tree over what is committed.
    tree: Tree,
    /// Leaves of the commit at hand.
    pending: Vec<Hash>,
    /// The tree with the first of them, as far as it was asked for.
    ahead: Option<Tree>,
    /// The tree with them, once they are written.
    next: Option<Tree>,
    /// The newest checkpoint: events and tree head.
    last: Option<(u64, Hash)>,
    /// Why nothing more is recorded, if so: the events in the ledger do not continue the newest checkpoint.
    halted: bool,
}

impl Log {
    /// Finds the tree again. If the newest checkpoint is not of this tree, the log is halted: it can be read and verified.
    pub(crate) fn load(connection: &Connection, signer: SignerKey, size: u64) -> Result<Self, StoreError> {
        let last = newest(connection)?;
        if last.is_none() && size > 0 {
            // The ledger is older than the log.
            fill(connection)?;
        }
        let tree = Tree::of_size(size, &mut Rows(connection));
        let (tree, found) = match tree {
            Ok(tree) => (tree, true),
            Err(StoreError::LogBroken { .. }) => (Tree::default(), false),
            Err(error) => return Err(error),
        };
        let continues = last.is_none_or(|last| last == (tree.size(), tree.root()));
        Ok(Self {
            signer,
            tree,
            pending: Vec::new(),
            ahead: None,
            next: None,
            last,
            halted: !(found && continues),
        })
    }
    /// Refuses if the ledger does not continue its newest checkpoint: nothing may be recorded then.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        if self.halted { Err(self.broken()) } else { Ok(()) }
    }
    /// Takes the next leaf in.
    pub(crate) fn append(&mut self, leaf: Hash) {
        self.pending.push(leaf);
    }
    /// Forgets the leaves after so many events.
    pub(crate) fn undo(&mut self, size: u64) {
        let kept = size.saturating_sub(self.tree.size());
        self.pending.truncate(usize::try_from(kept).unwrap_or(usize::MAX));
        (self.ahead, self.next) = (None, None);
    }
    /// Writes the subtrees that are complete now, and signs a checkpoint. It holds once [`Log::committed`] is called.
    pub(crate) fn keep(&mut self, connection: &Connection) -> Result<(), StoreError> {
        if self.pending.is_empty() {
            return Ok(());
        }
        if newest(connection)? != self.last {
            self.halted = true;
            return Err(self.broken());
        }
        let (mut tree, mut complete) = (self.tree.clone(), Vec::new());
        for leaf in &self.pending {
            tree.push_telling(*leaf, |subtree, hash| complete.push((subtree, *hash)));
        }
        write_nodes(connection, &complete)?;
        let (size, root) = (tree.size(), tree.root());
        let checkpoint = Checkpoint { origin: self.signer.public().name().to_owned(), size, root };
        let signature = self.signer.sign(&checkpoint).packed();
        let sql = "INSERT INTO checkpoint (size, root, signature) VALUES (?1, ?2, ?3)";
        connection.prepare(sql)?.execute(params![signed(size)?, &root[..], signature])?;
        self.next = Some(tree);
        Ok(())
    }
    /// What was written is committed.
    pub(crate) fn committed(&mut self) {
        if let Some(tree) = self.next.take() {
            self.last = Some((tree.size(), tree.root()));
            (self.tree, self.ahead) = (tree, None);
            self.pending.clear();
        }
    }
    /// Signs the tree head over the first so many events, those of the commit at hand included, with one more line. Nobody may
    /// see it before that commit holds. `None` if there are not so many.
    fn sign_head(
        &mut self,
        connection: &Connection,
        size: u64,
        line: &str,
    ) -> Result<Option<SignedCheckpoint>, StoreError> {
        let root = match size.checked_sub(self.tree.size()) {
            None => Tree::of_size(size, &mut Rows(connection))?.root(),
            Some(beyond) if beyond > self.pending.len() as u64 => return Ok(None),
            Some(_) => {
                let known = self.ahead.take().filter(|it| it.size() <= size);
                let mut tree = known.unwrap_or_else(|| self.tree.clone());
                let (done, more) = (tree.size() - self.tree.size(), size - tree.size());
                let [done, more] = [done, more].map(|it| usize::try_from(it).unwrap_or(usize::MAX));
                self.pending.iter().skip(done).take(more).for_each(|leaf| tree.push(*leaf));
                self.ahead.insert(tree).root()
            }
        };
        let origin = self.signer.public().name().to_owned();
        Ok(Some(self.signer.sign_with(Checkpoint { origin, size, root }, line)))
    }
    fn broken(&self) -> StoreError {
        StoreError::LogBroken { checkpoint: self.last.map_or(0, |it| it.0) }
    }
}

/// Hashes of subtrees from the tables.
struct Rows<'c>(&'c Connection);

impl Nodes<StoreError> for Rows<'_> {
    fn hash(&mut self, Subtree { level, number }: Subtree) -> Result<Hash, StoreError> {
        let kept = level / LEVELS * LEVELS;
        let count = 1u64 << (level - kept);
        let from = number << (level - kept);
        let hashes: Vec<Hash> = if kept == 0 {
            let sql = "SELECT leaf FROM event WHERE position BETWEEN ?1 AND ?2 ORDER BY position";
            self.read(sql, params![signed(from + 1)?, signed(from + count)?])?
        } else {
            let sql =
                "SELECT hash FROM log_node WHERE level = ?3 AND number BETWEEN ?1 AND ?2 ORDER BY number";
            self.read(sql, params![signed(from)?, signed(from + count - 1)?, kept])?
        };
        if hashes.len() as u64 != count {
            return Err(StoreError::LogBroken { checkpoint: newest(self.0)?.map_or(0, |it| it.0) });
        }
        Ok(merkle::whole(hashes))
    }
}

impl Rows<'_> {
    fn read(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<Hash>, StoreError> {
        let mut select = self.0.prepare(sql)?;
        select.query_and_then(params, |row| row.hash(0, "a hash of the log"))?.collect()
    }
}

impl Reader<'_> {
    /// The newest checkpoint that the disk keeps, with the signatures of witnesses; `None` while nothing was recorded.
    pub fn checkpoint(&self) -> Result<Option<SignedCheckpoint>, StoreError> {
        let sql = "SELECT size, root, signature FROM checkpoint WHERE size <= ?1 ORDER BY size DESC LIMIT 1";
        self.signed(sql, params![self.kept_events()])
    }
    /// The checkpoint of so many events, if there is one.
    pub fn checkpoint_of(&self, size: u64) -> Result<Option<SignedCheckpoint>, StoreError> {
        let sql = "SELECT size, root, signature FROM checkpoint WHERE size = ?1";
        self.signed(sql, params![signed(size)?])
    }
    /// Events of the newest checkpoint that a witness signed; `None` if none ever did.
    pub fn witnessed(&self) -> Result<Option<u64>, StoreError> {
        let sql = "SELECT max(size) FROM cosignature";
        let size: Option<i64> = self.connection.query_row(sql, &[], |row| row.get(0))?;
        size.map(|it| unsigned(it, "cosignature.size")).transpose()
    }
    /// The key that the node's checkpoints are checked with.
    pub fn log_key(&self) -> Result<VerifierKey, StoreError> {
        schema::log_key(self.connection)
    }
    /// Proves that an event is in the ledger: by the newest checkpoint that a witness signed, if it has the event, else by
    /// the newest. `None` if there is no such event. With `shown`, the proof carries the event itself.
    pub fn proof(&self, position: Position, shown: bool) -> Result<Option<LogProof>, StoreError> {
        let Some(index) = position.0.checked_sub(1) else { return Ok(None) };
        let sql = "SELECT size, root, signature FROM checkpoint WHERE size > ?1 AND size <= ?2
                   AND (size = (SELECT max(size) FROM cosignature)
                        OR size = (SELECT max(size) FROM checkpoint WHERE size <= ?2))
                   ORDER BY size LIMIT 1";
        let Some(checkpoint) = self.signed(sql, params![signed(index)?, self.kept_events()])? else {
            return Ok(None);
        };
        let Some((leaf, canonical)) = self.canonical(position)? else { return Ok(None) };
        let hashes = merkle::inclusion(index, checkpoint.checkpoint().size, &mut Rows(self.connection))?;
        let subject = if shown { Subject::Event(canonical) } else { Subject::Leaf(leaf) };
        Ok(Some(LogProof { subject, index, hashes, checkpoint }))
    }
    /// The newest checkpoint, and what shows that the log only grew since it had so many events. `None` if it never had.
    pub fn growth(&self, old: u64) -> Result<Option<Growth>, StoreError> {
        let Some(checkpoint) = self.checkpoint()? else { return Ok(None) };
        let size = checkpoint.checkpoint().size;
        if old > size {
            return Ok(None);
        }
        let hashes = merkle::consistency(old, size, &mut Rows(self.connection))?;
        Ok(Some(Growth { old, hashes, checkpoint }))
    }

    /// Events that the disk keeps, as the database counts.
    fn kept_events(&self) -> i64 {
        i64::try_from(self.kept.events()).unwrap_or(i64::MAX)
    }

    fn signed(&self, sql: &str, params: &[Value<'_>]) -> Result<Option<SignedCheckpoint>, StoreError> {
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(params)?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let origin = self.log_key()?.name().to_owned();
        let (size, root) = (row.number(0, "checkpoint.size")?, row.hash(1, "checkpoint.root")?);
        let packed: Vec<u8> = row.get(2)?;
        let signature = NoteSignature::unpacked(&origin, &packed);
        let mut signed = SignedCheckpoint::new(Checkpoint { origin, size, root }, Vec::from_iter(signature));
        let sql = "SELECT witness, signature FROM cosignature WHERE size = ?1 ORDER BY witness, signature";
        let mut select = self.connection.prepare(sql)?;
        let mut rows = select.query(params![crate::sql::signed(size)?])?;
        while let Some(row) = rows.next()? {
            let packed: Vec<u8> = row.get(1)?;
            NoteSignature::unpacked(row.text(0)?, &packed).into_iter().for_each(|it| signed.add(it));
        }
        Ok(Some(signed))
    }
}

impl Transaction<'_> {
    /// The code of a paper that is issued with an event of this ledger, also one that this very command recorded.
    pub fn paper_code(
        &mut self,
        position: Position,
        folio: &str,
        paper: &PaperId,
        issued: CivilDate,
    ) -> Result<PaperCode, StoreError> {
        let line = PaperCode::line(folio, paper.as_str(), &issued.to_string());
        let signed = self.state.log.sign_head(self.connection, position.0, &line)?;
        let signed = signed.ok_or(StoreError::NoCheckpoint { size: position.0 })?;
        Ok(PaperCode::of(signed, folio, paper.as_str(), &issued.to_string()))
    }
    /// Keeps what a witness signed of a checkpoint of this node.
    ///
    /// Refuses with [`StoreError::Proof`] a checkpoint that this node did not make, and a signature that is not the witness's.
    pub fn add_cosignature(
        &mut self,
        signed: &SignedCheckpoint,
        witness: &VerifierKey,
    ) -> Result<(), StoreError> {
        signed.verify(witness)?;
        let Checkpoint { origin, size, root } = signed.checkpoint();
        let own = self.checkpoint_of(*size)?.map(|it| it.checkpoint().clone());
        let own = own.ok_or(StoreError::NoCheckpoint { size: *size })?;
        if own.origin != *origin || own.root != *root {
            let (origin, size) = (own.origin, own.size);
            return Err(crate::proof::ProofError::Fork { origin, old: size, size }.into());
        }
        let sql =
            "INSERT INTO cosignature (size, witness, signature) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        let mut insert = self.connection.prepare(sql)?;
        for it in signed.signatures_of(witness) {
            insert.execute(params![crate::sql::signed(*size)?, witness.name(), it.packed()])?;
        }
        Ok(())
    }
}

/// Events and tree head of the newest checkpoint.
fn newest(connection: &Connection) -> Result<Option<(u64, Hash)>, StoreError> {
    let sql = "SELECT size, root FROM checkpoint ORDER BY size DESC LIMIT 1";
    let mut select = connection.prepare(sql)?;
    let mut rows = select.query(&[])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some((row.number(0, "checkpoint.size")?, row.hash(1, "checkpoint.root")?)))
}

/// Keeps the subtrees of the levels that are kept.
fn write_nodes(connection: &Connection, complete: &[(Subtree, Hash)]) -> Result<(), StoreError> {
    let mut insert = connection.prepare("INSERT INTO log_node (level, number, hash) VALUES (?1, ?2, ?3)")?;
    for (Subtree { level, number }, hash) in complete {
        if level.is_multiple_of(LEVELS) {
            insert.execute(params![level, signed(*number)?, &hash[..]])?;
        }
    }
    Ok(())
}

/// Keeps the subtrees of a ledger that was written before there was a log.
fn fill(connection: &Connection) -> Result<(), StoreError> {
    connection.begin()?;
    let mut tree = Tree::default();
    let mut select = connection.prepare("SELECT leaf FROM event ORDER BY position")?;
    let mut rows = select.stream()?;
    while let Some(row) = rows.next()? {
        let mut complete = Vec::new();
        tree.push_telling(row.hash(0, "event.leaf")?, |subtree, hash| complete.push((subtree, *hash)));
        write_nodes(connection, &complete)?;
    }
    connection.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests;
