//! The keys that stand in the database, each wrapped by the root key: the person registry's, and each sector's two. And
//! the stream that salts and new keys come from.
//!
//! The root key is in `secrets`. Who a key is used for is said in `registry` and `vault`. No key leaves this crate.

use std::fmt;
use std::sync::Arc;

use aes::Aes256;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use hmac::{Hmac, Mac};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rumbo_base::Pseudonym;
use sha2::{Digest, Sha256};

use crate::command::Bodies;
use crate::database::{Connection, params};
use crate::error::StoreError;
use crate::leaf::Hash;
use crate::schema;
use crate::seal::{self, Belongs, NONCE_BYTES};
use crate::secrets::Secrets;
use crate::sql::Columns;

/// The registry's key, what wraps the others, and the stream of salts.
pub(crate) struct Keys {
    registry: Hmac<Sha256>,
    /// Hashes the bodies of commands.
    pub(crate) bodies: Bodies,
    root: [u8; 32],
    /// What the key for checkpoints is made from.
    pub(crate) signing: [u8; 32],
    salts: ChaCha20Rng,
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keys(***)")
    }
}

/// HMAC-SHA256 of any bytes under any key of up to 64 bytes.
pub(crate) fn hmac(key: &[u8], bytes: &[u8]) -> Hash {
    let mut mac = keyed(key);
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

/// HMAC-SHA256 under a key of up to 64 bytes.
pub(crate) fn keyed(key: &[u8]) -> Hmac<Sha256> {
    // A key shorter than a block is padded with zeros to a block (RFC 2104): the same function, without a length to check.
    let mut block = [0u8; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    Hmac::new(&block.into())
}

/// A key as it stands in the database: a nonce, then the key sealed by the root key for the place where it stands.
pub(crate) fn wrap(
    root: &[u8; 32],
    nonce: [u8; NONCE_BYTES],
    place: &Belongs,
    key: &[u8; 32],
) -> Result<Vec<u8>, StoreError> {
    let mut wrapped = nonce.to_vec();
    wrapped.extend(seal::seal(root, nonce, place, key.to_vec())?);
    Ok(wrapped)
}

/// The key again. `None` under another root key.
pub(crate) fn unwrap(root: &[u8; 32], place: &Belongs, wrapped: &[u8]) -> Option<[u8; 32]> {
    let (nonce, sealed) = wrapped.split_first_chunk()?;
    seal::open(root, *nonce, place, sealed.to_vec())?.try_into().ok()
}

/// Where the registry's key stands.
pub(crate) fn registry_place() -> Belongs {
    Belongs::to("rumbo-registry-key")
}
/// Where a sector's key for pseudonyms stands.
pub(crate) fn sector_place(sector: i64) -> Belongs {
    Belongs::to("rumbo-sector-key").and(&sector.to_be_bytes())
}
/// Where a sector's key for the vault stands.
pub(crate) fn epoch_place(sector: i64, epoch: i64) -> Belongs {
    Belongs::to("rumbo-vault-key").and(&sector.to_be_bytes()).and(&epoch.to_be_bytes())
}

impl Keys {
    /// Makes the registry's key of a new node.
    pub(crate) fn create(
        connection: &Connection,
        seed: &[u8; 32],
        secrets: &Secrets,
    ) -> Result<(), StoreError> {
        let key = hmac(seed, b"rumbo-registry-key");
        let nonce = hmac(seed, b"rumbo-registry-nonce").first_chunk().copied().unwrap_or_default();
        let wrapped = wrap(&secrets.root, nonce, &registry_place(), &key)?;
        connection
            .execute("INSERT INTO registry_key (name, wrapped) VALUES ('registry', ?1)", params![wrapped])?;
        Ok(())
    }
    /// Loads the keys. The salts of this opening depend on the seed, on the node and on how often it was opened, so that
    /// a seed that comes twice does not give the same salts twice. Refuses secrets of another node.
    pub(crate) fn load(
        connection: &Connection,
        seed: &[u8; 32],
        secrets: &Secrets,
    ) -> Result<Self, StoreError> {
        let sql = "SELECT wrapped FROM registry_key WHERE name = 'registry'";
        let wrapped: Option<Vec<u8>> = connection.query_row_or_none(sql, &[], |row| row.get(0))?;
        let wrapped = wrapped.ok_or(StoreError::OnlyACopy)?;
        // A rotation that was cut off may have come as far as the database, or not.
        let mut roots = [Some(secrets.root), secrets.next_root].into_iter().flatten();
        let opened = roots.find_map(|root| Some((root, unwrap(&root, &registry_place(), &wrapped)?)));
        let (root, key) = opened.ok_or(StoreError::WrongKeys)?;
        let opened = schema::meta_number(connection, "opened")?.unwrap_or(0);
        let mut mixed = Sha256::new();
        mixed.update(b"rumbo-salts");
        mixed.update(seed);
        mixed.update(key);
        mixed.update(opened.to_be_bytes());
        let salts = ChaCha20Rng::from_seed(mixed.finalize().into());
        let bodies = Bodies::new(keyed(&hmac(&key, b"rumbo-bodies")));
        Ok(Self { registry: keyed(&key), bodies, root, signing: *secrets.checkpoint_signing(), salts })
    }
    /// The root key in use.
    pub(crate) fn root(&self) -> &[u8; 32] {
        &self.root
    }
    /// Goes over to another root key, once every key is wrapped by it.
    pub(crate) fn use_root(&mut self, root: [u8; 32]) {
        self.root = root;
    }
    /// The next unpredictable bytes.
    pub(crate) fn salt<const BYTES: usize>(&mut self) -> [u8; BYTES] {
        let mut salt = [0; BYTES];
        self.salts.fill_bytes(&mut salt);
        salt
    }
    /// Wraps a key for the database.
    pub(crate) fn wrap(&mut self, place: &Belongs, key: &[u8; 32]) -> Result<Vec<u8>, StoreError> {
        let nonce = self.salt();
        wrap(&self.root, nonce, place, key)
    }
    /// A key from the database.
    pub(crate) fn unwrap(&self, place: &Belongs, wrapped: &[u8]) -> Result<[u8; 32], StoreError> {
        let damaged = || StoreError::Corrupt { what: "a wrapped key was altered".to_owned() };
        unwrap(&self.root, place, wrapped).ok_or_else(damaged)
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

/// A sector's keys. A pseudonym is a person's number enciphered under the first, as one block of AES-256: whoever holds it
/// goes back without an index, nobody else can; two sectors' pseudonyms share nothing. The others, by epoch, give the data
/// keys that facts and papers are sealed with.
pub(crate) struct SectorKey {
    /// The sector's number in the vault.
    pub(crate) sector: i64,
    cipher: Aes256,
    /// Oldest first; more than one only while a rotation is under way.
    epochs: Vec<(i64, Hmac<Sha256>)>,
}

impl fmt::Debug for SectorKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SectorKey({}, ***)", self.sector)
    }
}

impl SectorKey {
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
    /// The epoch that new facts are sealed in.
    pub(crate) fn epoch(&self) -> i64 {
        self.epochs.last().map_or(0, |it| it.0)
    }
    /// The key of one fact: it follows from the sector's key of an epoch and from the fact's own share. Without either
    /// there is none. `None` if that epoch's key was destroyed.
    pub(crate) fn data_key(&self, epoch: i64, share: &[u8]) -> Option<[u8; 32]> {
        let (_, mac) = self.epochs.iter().find(|it| it.0 == epoch)?;
        let mut mac = mac.clone();
        mac.update(share);
        Some(mac.finalize().into_bytes().into())
    }
    /// Finds a sector's keys, or makes them.
    pub(crate) fn load_or_make(
        connection: &Connection,
        name: &str,
        keys: &mut Keys,
    ) -> Result<Arc<Self>, StoreError> {
        let mut find = connection.prepare("SELECT sector, wrapped FROM sector WHERE name = ?1")?;
        let found: Option<(i64, Vec<u8>)> =
            find.query_row_or_none(params![name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (sector, wrapped) = match found {
            Some(found) => found,
            None => Self::make(connection, name, keys)?,
        };
        let key = keys.unwrap(&sector_place(sector), &wrapped)?;
        let sql = "SELECT epoch, wrapped FROM sector_key WHERE sector = ?1 ORDER BY epoch";
        let mut select = connection.prepare(sql)?;
        let mut rows = select.query(params![sector])?;
        let mut epochs = Vec::new();
        while let Some(row) = rows.next()? {
            let (epoch, wrapped): (i64, Vec<u8>) = (row.number(0, "sector_key.epoch")?, row.get(1)?);
            epochs.push((epoch, keyed(&keys.unwrap(&epoch_place(sector, epoch), &wrapped)?)));
        }
        Ok(Arc::new(Self { sector, cipher: Aes256::new(&key.into()), epochs }))
    }

    fn make(connection: &Connection, name: &str, keys: &mut Keys) -> Result<(i64, Vec<u8>), StoreError> {
        let next = "SELECT coalesce(max(sector), 0) + 1 FROM sector";
        let sector: i64 = connection.query_row(next, &[], |row| row.get(0))?;
        let key = keys.salt();
        let wrapped = keys.wrap(&sector_place(sector), &key)?;
        let sql = "INSERT INTO sector (sector, name, wrapped) VALUES (?1, ?2, ?3)";
        connection.execute(sql, params![sector, name, wrapped])?;
        let root = *keys.root();
        Self::make_epoch(connection, sector, 1, keys, &root)?;
        Ok((sector, wrapped))
    }

    /// Makes the key that a sector seals with from now on.
    pub(crate) fn make_epoch(
        connection: &Connection,
        sector: i64,
        epoch: i64,
        keys: &mut Keys,
        root: &[u8; 32],
    ) -> Result<(), StoreError> {
        let (key, nonce) = (keys.salt(), keys.salt());
        let wrapped = wrap(root, nonce, &epoch_place(sector, epoch), &key)?;
        let sql = "INSERT INTO sector_key (sector, epoch, wrapped) VALUES (?1, ?2, ?3)";
        connection.execute(sql, params![sector, epoch, wrapped])?;
        Ok(())
    }
}
