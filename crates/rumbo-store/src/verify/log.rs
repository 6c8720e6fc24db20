//! The log held against the events: its kept hashes, its signed checkpoints, and checkpoints that somebody else kept.

use std::collections::HashMap;

use crate::database::{Connection, Statement, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::log::LEVELS;
use crate::merkle::{self, Tree};
use crate::note::Checkpoint;
use crate::sql::{Columns, signed, unsigned};
use crate::transaction::Reader;

use super::{Flaw, VerifyReport};

/// The tree over the leaves as they are kept, while the events are read.
pub(super) struct LogCheck<'c> {
    tree: Tree,
    /// Whether the events so far are all there and were in the tree that was signed.
    sound: bool,
    checkpoint: Statement<'c>,
    node: Statement<'c>,
    held: HashMap<u64, Hash>,
    /// The next signed checkpoint.
    next: Option<(u64, Hash)>,
}

impl<'c> LogCheck<'c> {
    pub(super) fn begin(connection: &'c Connection, held: &[Checkpoint]) -> Result<Self, StoreError> {
        let after = "SELECT size, root FROM checkpoint WHERE size > ?1 ORDER BY size LIMIT 1";
        let node = "SELECT hash FROM log_node WHERE level = ?1 AND number = ?2";
        let mut check = Self {
            tree: Tree::default(),
            sound: true,
            checkpoint: connection.prepare(after)?,
            node: connection.prepare(node)?,
            held: held.iter().map(|it| (it.size, it.root)).collect(),
            next: None,
        };
        check.next = check.after(0)?;
        Ok(check)
    }

    /// The event at a position, with its leaf as it is kept.
    pub(super) fn take(
        &mut self,
        position: u64,
        leaf: Hash,
        report: &mut VerifyReport,
    ) -> Result<(), StoreError> {
        // After a gap every leaf stands elsewhere: the gap is told, and nothing after it can be compared.
        self.sound &= self.tree.size() + 1 == position;
        if !self.sound {
            return Ok(());
        }
        let mut complete = Vec::new();
        self.tree.push_telling(leaf, |subtree, hash| {
            if subtree.level.is_multiple_of(LEVELS) {
                complete.push((subtree, *hash));
            }
        });
        for (subtree, hash) in complete {
            let number = signed(subtree.number)?;
            let kept: Option<Vec<u8>> =
                self.node.query_row_or_none(params![subtree.level, number], |row| row.get(0))?;
            if kept.as_deref() != Some(&hash[..]) {
                report.add(position, Flaw::Tree);
            }
        }
        if self.held.remove(&position).is_some_and(|root| root != self.tree.root()) {
            report.add(position, Flaw::Held);
        }
        while let Some((size, root)) = self.next.filter(|next| next.0 == position) {
            report.checkpoints += 1;
            if root != self.tree.root() {
                // Every later checkpoint differs too; the first one says between which two it happened.
                report.add(size, Flaw::Rewritten);
                self.sound = false;
            }
            self.next = self.after(size)?;
        }
        Ok(())
    }

    /// What can be said when the last event, at a position, was read.
    pub(super) fn end(
        mut self,
        reader: &Reader<'_>,
        last: u64,
        report: &mut VerifyReport,
    ) -> Result<(), StoreError> {
        let sql = "SELECT coalesce(max(size), 0) FROM checkpoint";
        let covered: u64 =
            unsigned(reader.connection.query_row(sql, &[], |row| row.get(0))?, "checkpoint.size")?;
        if covered < last {
            report.add(last, Flaw::Unsigned);
        }
        if covered > last {
            report.add(covered, Flaw::CutOff);
        }
        if self.held.remove(&0).is_some_and(|root| root != merkle::empty()) {
            report.add(0, Flaw::Held);
        }
        let mut beyond: Vec<u64> = self.held.into_keys().collect();
        beyond.sort_unstable();
        beyond
            .into_iter()
            .for_each(|size| report.add(size, if size > last { Flaw::CutOff } else { Flaw::Held }));
        verify_signatures(reader, report)
    }

    fn after(&mut self, size: u64) -> Result<Option<(u64, Hash)>, StoreError> {
        let mut rows = self.checkpoint.query(params![signed(size)?])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let root = row.value(1)?.blob().and_then(|it| <Hash>::try_from(it).ok());
        Ok(Some((row.number(0, "checkpoint.size")?, root.unwrap_or_default())))
    }
}

/// The newest checkpoint and those that witnesses signed must bear the node's signature.
fn verify_signatures(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    let key = reader.log_key()?;
    let sql =
        "SELECT size FROM cosignature UNION SELECT max(size) FROM checkpoint HAVING max(size) IS NOT NULL";
    let mut select = reader.connection.prepare(sql)?;
    let sizes: Vec<i64> = select.query_and_then(&[], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for size in sizes {
        let size = unsigned(size, "checkpoint.size")?;
        let signed = reader.checkpoint_of(size)?;
        if signed.is_none_or(|it| it.verify(&key).is_err()) {
            report.add(size, Flaw::Signature);
        }
    }
    Ok(())
}
