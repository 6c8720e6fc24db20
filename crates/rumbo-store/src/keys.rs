//! The node's secrets: the key of the person registry, the keys of the sectors, and the stream that salts come from.
//!
//! Who a key is used for is said in `registry` and `vault`. No key leaves this crate.

use std::fmt;

use aes::Aes256;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use hmac::{Hmac, Mac};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rumbo_base::Pseudonym;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::leaf::Hash;
use crate::schema;
use crate::sql::Columns;

/// The registry's key and the stream of salts.
pub(crate) struct Keys {
    registry: Hmac<Sha256>,
    salts: ChaCha20Rng,
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keys(***)")
    }
}

/// HMAC-SHA256 of any bytes under any key.
pub(crate) fn hmac(key: &[u8; 32], bytes: &[u8]) -> Hash {
    let mut mac = keyed(key);
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    // A key shorter than a block is padded with zeros to a block (RFC 2104): the same function, without a length to check.
    let mut block = [0u8; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    Hmac::new(&block.into())
}

impl Keys {
    /// Makes the registry's key of a new node.
    pub(crate) fn create(connection: &Connection, seed: &[u8; 32]) -> Result<(), StoreError> {
        let key = hmac(seed, b"rumbo-registry-key");
        connection
            .execute("INSERT INTO registry_key (name, key) VALUES ('registry', ?1)", params![&key[..]])?;
        Self::create_signing(connection, seed)
    }
    /// Makes the key that the checkpoints of a node are signed with.
    pub(crate) fn create_signing(connection: &Connection, seed: &[u8; 32]) -> Result<(), StoreError> {
        let key = hmac(seed, b"rumbo-checkpoint-signing");
        let sql = "INSERT INTO registry_key (name, key) VALUES ('checkpoint-signing', ?1)";
        connection.execute(sql, params![&key[..]])?;
        Ok(())
    }
    /// What the key for checkpoints is made from.
    pub(crate) fn signing(connection: &Connection) -> Result<[u8; 32], StoreError> {
        let sql = "SELECT key FROM registry_key WHERE name = 'checkpoint-signing'";
        Ok(connection.query_row(sql, [], |row| row.get(0))?)
    }
    /// Loads the keys. The salts of this opening depend on the seed, on the node and on how often it was opened, so that
    /// a seed that comes twice does not give the same salts twice.
    pub(crate) fn load(connection: &Connection, seed: &[u8; 32]) -> Result<Self, StoreError> {
        let sql = "SELECT key FROM registry_key WHERE name = 'registry'";
        let key: [u8; 32] = connection.query_row(sql, [], |row| row.get(0))?;
        let opened = schema::meta_number(connection, "opened")?.unwrap_or(0);
        let mut mixed = Sha256::new();
        mixed.update(b"rumbo-salts");
        mixed.update(seed);
        mixed.update(key);
        mixed.update(opened.to_be_bytes());
        let salts = ChaCha20Rng::from_seed(mixed.finalize().into());
        Ok(Self { registry: keyed(&key), salts })
    }
    /// The next 32 unpredictable bytes.
    pub(crate) fn salt(&mut self) -> [u8; 32] {
        let mut salt = [0; 32];
        self.salts.fill_bytes(&mut salt);
        salt
    }
    /// Finds a document without keeping it: the first 16 bytes of its keyed hash.
    pub(crate) fn blind(&self, parts: [&str; 2]) -> [u8; 16] {
        let mut mac = self.registry.clone();
        for part in parts {
            let normal: String =
                part.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect();
            mac.update(&(normal.len() as u64).to_be_bytes());
            mac.update(normal.as_bytes());
        }
        let whole: Hash = mac.finalize().into_bytes().into();
        whole.first_chunk().copied().unwrap_or_default()
    }
}

/// A sector's key. A pseudonym is a person's number enciphered under it, as one block of AES-256: whoever holds the key
/// goes back without an index, nobody else can; two sectors' pseudonyms share nothing; destroying the key unlinks all.
#[derive(Clone)]
pub(crate) struct SectorKey {
    /// The sector's number in the vault.
    pub(crate) sector: i64,
    cipher: Aes256,
}

impl fmt::Debug for SectorKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SectorKey({}, ***)", self.sector)
    }
}

impl SectorKey {
    fn new(sector: i64, key: &[u8; 32]) -> Self {
        Self { sector, cipher: Aes256::new(&(*key).into()) }
    }
    /// How this sector knows a person.
    pub(crate) fn pseudonym(&self, person: i64) -> Pseudonym {
        let mut block = i128::from(person).to_be_bytes().into();
        self.cipher.encrypt_block(&mut block);
        Pseudonym(block.into())
    }
    /// Whom this sector knows by that pseudonym. `None` if it is another sector's, or nobody's.
    pub(crate) fn person(&self, pseudonym: Pseudonym) -> Option<i64> {
        let mut block = pseudonym.0.into();
        self.cipher.decrypt_block(&mut block);
        // Of 2^128 blocks, those of people are the few small ones: a stranger's block hits one with chance 2^-65.
        i64::try_from(i128::from_be_bytes(block.into())).ok().filter(|it| *it > 0)
    }
    /// Finds a sector's key, or makes it.
    pub(crate) fn load_or_make(
        connection: &Connection,
        name: &str,
        keys: &mut Keys,
    ) -> Result<Self, StoreError> {
        let mut find = connection.prepare_cached("SELECT sector, key FROM sector WHERE name = ?1")?;
        let found = find.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        if let Some((sector, key)) = found {
            return Ok(Self::new(sector, &key));
        }
        let key = keys.salt();
        connection.execute("INSERT INTO sector (name, key) VALUES (?1, ?2)", params![name, &key[..]])?;
        Ok(Self::new(connection.last_insert_rowid(), &key))
    }
    /// Every sector's key.
    pub(crate) fn all(connection: &Connection) -> Result<Vec<Self>, StoreError> {
        let mut all = connection.prepare_cached("SELECT sector, key FROM sector ORDER BY sector")?;
        let mut rows = all.query([])?;
        let mut keys = Vec::new();
        while let Some(row) = rows.next()? {
            keys.push(Self::new(row.get(0)?, &row.hash(1, "sector.key")?));
        }
        Ok(keys)
    }
}
