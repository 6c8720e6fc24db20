//! The node's secrets outside its database: the key file, its reading, making and replacing.
//!
//! Whoever has the database alone reads nothing personal, whoever has this file alone has nothing to read. What the
//! secrets are used for is said in `keys`.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use rumbo_base::hex;

use crate::error::StoreError;
use crate::keys::hmac;

/// Bytes that a key file may have; a longer one is none.
const KEY_FILE_BYTES_MAX: u64 = 4096;
const HEAD: &str = "\
# Keys of a Rumbo node. This file and the node's database together show personal facts: keep them apart, keep a copy of
# this file where no copy of the database is, and let nobody else read it. Without it the facts are lost.
";
const ROOT: &str = "root";
const NEXT_ROOT: &str = "next-root";
const SIGNING: &str = "checkpoint-signing";

/// What a node must be told to open its vault and to sign.
#[derive(Clone, PartialEq, Eq)]
pub struct Secrets {
    /// Wraps every other key of the node.
    pub(crate) root: [u8; 32],
    /// The root key that a rotation under way puts in its place.
    pub(crate) next_root: Option<[u8; 32]>,
    signing: [u8; 32],
}

impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secrets(***)")
    }
}

impl Secrets {
    /// Makes the secrets of a new node from 32 bytes that nobody can guess.
    pub fn make(seed: &[u8; 32]) -> Self {
        Self { root: hmac(seed, b"rumbo-root"), next_root: None, signing: hmac(seed, b"rumbo-signing") }
    }

    /// The key that the node signs its checkpoints with. A rotation of the root key leaves it as it is.
    pub fn checkpoint_signing(&self) -> &[u8; 32] {
        &self.signing
    }

    /// The same, with a new root key under way.
    pub(crate) fn with_next(&self, seed: &[u8; 32]) -> Self {
        Self { next_root: Some(hmac(seed, b"rumbo-root")), ..self.clone() }
    }

    /// The same, once the new root key is in its place.
    pub(crate) fn settled(&self) -> Self {
        Self { root: self.next_root.unwrap_or(self.root), next_root: None, ..self.clone() }
    }

    /// Reads a key file. Refuses one that is missing, that others may read, or that holds something else.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(StoreError::NoKeys { path: path.to_owned() });
            }
            Err(error) => return Err(StoreError::io(path)(error)),
        };
        guarded(&file, path)?;
        let mut text = String::new();
        let bad = |why: String| StoreError::BadKeys { place: format!("`{}`", path.display()), why };
        let read = file.take(KEY_FILE_BYTES_MAX + 1).read_to_string(&mut text);
        read.map_err(|why| bad(why.to_string()))?;
        Self::parse(&text).map_err(bad)
    }

    /// Reads secrets from a text of the form of a key file, as an environment hands them over.
    pub fn from_text(text: &str, place: &str) -> Result<Self, StoreError> {
        Self::parse(text).map_err(|why| StoreError::BadKeys { place: place.to_owned(), why })
    }

    /// Writes the key file of a new node, which only its owner may read. Refuses to write over another.
    pub fn write_new(&self, path: &Path) -> Result<(), StoreError> {
        if path.try_exists().map_err(StoreError::io(path))? {
            return Err(StoreError::KeysStand { path: path.to_owned() });
        }
        self.replace(path)
    }

    /// Puts these secrets in place of those of a file: afterwards it holds either, whole, whatever happens meanwhile.
    /// What was there before is written over.
    pub(crate) fn replace(&self, path: &Path) -> Result<(), StoreError> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".new");
        let beside = Path::new(&beside);
        let wrote = owner_only().open(beside).and_then(|mut file| {
            file.write_all(self.text().as_bytes())?;
            file.sync_all()
        });
        wrote.map_err(StoreError::io(beside))?;
        let before = OpenOptions::new().write(true).open(path);
        std::fs::rename(beside, path).map_err(StoreError::io(path))?;
        sync_folder_of(path)?;
        if let Ok(mut before) = before {
            let length = before.metadata().map_err(StoreError::io(path))?.len();
            let zeros = vec![0; usize::try_from(length.min(KEY_FILE_BYTES_MAX)).unwrap_or_default()];
            before.write_all(&zeros).and_then(|()| before.sync_all()).map_err(StoreError::io(path))?;
        }
        Ok(())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let (mut root, mut next_root, mut signing) = (None, None, None);
        let lines =
            text.split(['\n', ';']).map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
        for line in lines {
            let (name, value) =
                line.split_once('=').ok_or("a line is not of the form `name = 64 hexadecimal digits`")?;
            let name = name.trim();
            let slot = match name {
                ROOT => &mut root,
                NEXT_ROOT => &mut next_root,
                SIGNING => &mut signing,
                other => return Err(format!("`{other}` is no key of a node")),
            };
            if slot
                .replace(unhex(value.trim()).ok_or(format!("`{name}` is not 64 hexadecimal digits"))?)
                .is_some()
            {
                return Err(format!("`{name}` stands in it twice"));
            }
        }
        let missing = |name: &str| format!("`{name}` is missing");
        Ok(Self { root: root.ok_or(missing(ROOT))?, next_root, signing: signing.ok_or(missing(SIGNING))? })
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        let next = self.next_root.iter().map(|it| (NEXT_ROOT, it));
        for (name, key) in [(ROOT, &self.root)].into_iter().chain(next).chain([(SIGNING, &self.signing)]) {
            text.push_str(&format!("{name} = {}\n", hex(key)));
        }
        text
    }
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: Option<Vec<u32>> = text.chars().map(|it| it.to_digit(16)).collect();
    let digits = digits.filter(|it| it.len() == 64)?;
    let bytes: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| {
            pair.iter().try_fold(0u32, |sum, it| Some(sum * 16 + it)).and_then(|it| u8::try_from(it).ok())
        })
        .collect();
    bytes?.try_into().ok()
}

/// A file that is made anew and that nobody but its owner may open.
pub(crate) fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Makes a rename outlast a power cut.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder).and_then(|it| it.sync_all()).map_err(StoreError::io(folder))?;
    }
    Ok(())
}

#[cfg(unix)]
fn guarded(file: &File, path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = file.metadata().map_err(StoreError::io(path))?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 { Ok(()) } else { Err(StoreError::OpenKeys { path: path.to_owned(), mode }) }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "where the system has such a mode it can fail")]
fn guarded(_file: &File, _path: &Path) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(test)]
mod tests;
