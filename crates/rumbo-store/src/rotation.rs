//! Rotation: a new root key and new sector keys take the place of the old, and everything sealed is sealed anew.
//!
//! It can be cut off anywhere and goes on when it is asked for again: the key file holds both root keys until the database
//! knows the new one alone, and each row says which epoch of its sector's keys sealed it. Afterwards nothing opens with
//! what was there before, a stolen copy of the key file and an old backup included.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use rumbo_base::Pseudonym;

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::keys::{SectorKey, epoch_place, registry_place, sector_place, wrap};
use crate::seal::Belongs;
use crate::secrets::Secrets;
use crate::sql::Columns;
use crate::store::Store;
use crate::transaction::Transaction;
use crate::vault::{Sealed, entry_belongs, paper_belongs};

/// Rows that are sealed anew in one commit.
const ROWS_PER_COMMIT: u32 = 1_000;

/// What a rotation did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotated {
    /// Whether it went on where an earlier one had been cut off.
    pub resumed: bool,
    /// Facts and papers that it sealed anew.
    pub sealed: u64,
}

impl Store {
    /// Puts new keys in place of those of the key file at `path`, from 32 bytes that nobody can guess. `progress` is told
    /// how many facts and papers were sealed anew.
    pub fn rotate_keys(
        &self,
        path: &Path,
        secrets: &Secrets,
        seed: &[u8; 32],
        mut progress: impl FnMut(u64),
    ) -> Result<Rotated, StoreError> {
        let under_way = self.write(|tx| tx.epochs_most())? > 1;
        let resumed = under_way || secrets.next_root.is_some();
        if !under_way {
            let both = if resumed { secrets.clone() } else { secrets.with_next(seed) };
            both.replace(path)?;
            let settled = both.settled();
            self.go_over_to(settled.root)?;
            settled.replace(path)?;
        } else if secrets.next_root.is_some() {
            secrets.settled().replace(path)?;
        }
        let mut sealed = 0;
        for table in [Table::Entries, Table::Papers] {
            let mut after = 0;
            loop {
                let (last, count) = self.write_bulk(move |tx| tx.seal_anew(table, after))?;
                sealed += count;
                progress(sealed);
                match last {
                    Some(last) => after = last,
                    None => break,
                }
            }
        }
        self.write(|tx| tx.destroy_old_epochs())?;
        self.fold()?;
        Ok(Rotated { resumed, sealed })
    }

    fn go_over_to(&self, root: [u8; 32]) -> Result<(), StoreError> {
        self.write(move |tx| {
            let sectors = tx.sectors()?;
            tx.wrap_anew(&root)?;
            tx.begin_epochs(&sectors, &root)
        })?;
        // Only a commit that held changes what the writer wraps with.
        self.write(move |tx| {
            tx.state.keys.use_root(root);
            tx.state.sectors.clear();
            Ok::<_, StoreError>(())
        })?;
        Ok(())
    }
}

#[derive(Debug, Clone, Copy)]
enum Table {
    Entries,
    Papers,
}

/// A row to be sealed anew.
struct Old {
    row: i64,
    sector: i64,
    sealed: Sealed,
    belongs: Belongs,
}

impl Table {
    fn select(self) -> &'static str {
        match self {
            Self::Entries => {
                "SELECT entry, sector, epoch, share, sealed, pseudonym, case_id, kind, why FROM vault_entry
                 WHERE entry > ?1 AND share IS NOT NULL ORDER BY entry LIMIT ?2"
            }
            Self::Papers => {
                "SELECT rowid, sector, epoch, share, sealed, pseudonym, case_id, paper, issue FROM vault_paper
                 WHERE rowid > ?1 AND share IS NOT NULL ORDER BY rowid LIMIT ?2"
            }
        }
    }
    fn update(self) -> &'static str {
        match self {
            Self::Entries => "UPDATE vault_entry SET epoch = ?2, share = ?3, sealed = ?4 WHERE entry = ?1",
            Self::Papers => "UPDATE vault_paper SET epoch = ?2, share = ?3, sealed = ?4 WHERE rowid = ?1",
        }
    }
    fn name(self) -> &'static str {
        match self {
            Self::Entries => "vault_entry",
            Self::Papers => "vault_paper",
        }
    }
    fn old(self, row: &Row<'_>) -> Result<Old, StoreError> {
        let of = Pseudonym(row.hash(5, "a pseudonym of the vault")?);
        let belongs = match self {
            Self::Entries => entry_belongs(of, row.get(6)?, row.text(7)?, row.text(8)?),
            Self::Papers => paper_belongs(of, row.get(6)?, row.text(7)?, row.get(8)?),
        };
        Ok(Old { row: row.get(0)?, sector: row.get(1)?, sealed: Sealed::of(row, 2)?, belongs })
    }
}

impl Transaction<'_> {
    /// How many epochs the sector that has most of them has.
    fn epochs_most(&self) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce(max(epochs), 0) FROM (SELECT count(*) AS epochs FROM sector_key GROUP BY sector) AS counted";
        self.connection.query_row(sql, &[], |row| row.get(0))
    }

    /// Wraps every key by another root key.
    fn wrap_anew(&mut self, root: &[u8; 32]) -> Result<(), StoreError> {
        let mut places: Vec<(&str, i64, i64, Belongs)> = vec![("registry_key", 0, 0, registry_place())];
        let mut select = self.connection.prepare("SELECT sector, epoch FROM sector_key ORDER BY 1, 2")?;
        let mut rows = select.query(&[])?;
        while let Some(row) = rows.next()? {
            let (sector, epoch) = (row.get(0)?, row.get(1)?);
            places.push(("sector_key", sector, epoch, epoch_place(sector, epoch)));
            if places.iter().all(|it| (it.0, it.1) != ("sector", sector)) {
                places.push(("sector", sector, 0, sector_place(sector)));
            }
        }
        drop(rows);
        drop(select);
        for (table, sector, epoch, place) in places {
            let place_in_table = match table {
                "registry_key" => "name = 'registry' AND ?1 = 0 AND ?2 = 0",
                "sector" => "sector = ?1 AND ?2 = 0",
                _ => "sector = ?1 AND epoch = ?2",
            };
            let sql = format!("SELECT wrapped FROM {table} WHERE {place_in_table}");
            let wrapped: Vec<u8> =
                self.connection.query_row(&sql, params![sector, epoch], |row| row.get(0))?;
            let key = self.state.keys.unwrap(&place, &wrapped)?;
            let wrapped = wrap(root, self.state.keys.salt(), &place, &key)?;
            let sql = format!("UPDATE {table} SET wrapped = ?3 WHERE {place_in_table}");
            self.connection.execute(&sql, params![sector, epoch, wrapped])?;
        }
        Ok(())
    }

    /// Gives every sector a new key to seal with, wrapped by a root key that is not in use yet.
    fn begin_epochs(&mut self, sectors: &[Arc<SectorKey>], root: &[u8; 32]) -> Result<(), StoreError> {
        for key in sectors {
            let epoch = key.epoch() + 1;
            SectorKey::make_epoch(self.connection, key.sector, epoch, &mut self.state.keys, root)?;
        }
        Ok(())
    }

    /// Seals some rows by the newest keys; gives the last row that was looked at, and how many were sealed.
    fn seal_anew(&mut self, table: Table, after: i64) -> Result<(Option<i64>, u64), StoreError> {
        let keys: HashMap<i64, Arc<SectorKey>> =
            self.sectors()?.into_iter().map(|key| (key.sector, key)).collect();
        let mut select = self.connection.prepare(table.select())?;
        let rows = select.query_and_then(params![after, ROWS_PER_COMMIT], |row| table.old(row))?;
        let rows: Vec<Old> = rows.collect::<Result<_, StoreError>>()?;
        drop(select);
        let last = rows.last().map(|it| it.row);
        let mut count = 0;
        for old in rows {
            let Some(key) = keys.get(&old.sector) else { continue };
            if old.sealed.epoch() == key.epoch() {
                continue;
            }
            let Some(plain) = old.sealed.plain(key, &old.belongs, table.name())? else { continue };
            let (share, sealed) = self.seal_plain(key, &old.belongs, plain)?;
            let mut update = self.connection.prepare(table.update())?;
            update.execute(params![old.row, key.epoch(), &share[..], sealed])?;
            count += 1;
        }
        Ok((last, count))
    }

    /// Destroys the keys that no row needs any more.
    fn destroy_old_epochs(&mut self) -> Result<(), StoreError> {
        let sql = "DELETE FROM sector_key WHERE epoch < (SELECT max(epoch) FROM sector_key AS newest
                   WHERE newest.sector = sector_key.sector)";
        self.connection.execute(sql, &[])?;
        self.state.sectors.clear();
        Ok(())
    }
}

impl crate::transaction::Reader<'_> {
    /// Whether a rotation of keys was cut off and waits to go on.
    pub fn rotation_waits(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sector_key GROUP BY sector HAVING count(*) > 1)";
        self.connection.query_row(sql, &[], |row| row.get(0))
    }
}

#[cfg(test)]
mod tests;
