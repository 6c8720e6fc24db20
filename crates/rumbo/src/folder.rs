//! A country's folder on disk, read into the files that the content compiler takes. No file is understood here.

use std::io::Read;
use std::path::{Path, PathBuf};

use rumbo_app::{Fault, Mistake, Problem};
use rumbo_content::Bundle;

/// Bytes of one file; a larger one is no content.
const FILE_BYTES_MAX: u64 = 16 << 20;
/// Folders below each other; a deeper tree is a loop of links.
const DEPTH_MAX: usize = 8;

/// Reads every file of a country's folder, hidden ones aside.
pub(crate) fn read(folder: &Path) -> Result<Bundle, Problem> {
    let place = || format!("folder `{}`", folder.display());
    if !folder.is_dir() {
        let mend = "name a country's folder, as content/mx, from the folder in which you are";
        return Err(Mistake::new(place(), "there is no such folder", mend).into());
    }
    let mut files = Vec::new();
    walk(folder, "", 0, &mut files)?;
    if files.is_empty() {
        let mend = "name a country's folder: it holds country.toml";
        return Err(Mistake::new(place(), "there is nothing in it", mend).into());
    }
    Ok(Bundle::new(files))
}

fn walk(folder: &Path, below: &str, depth: usize, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), Problem> {
    let fault = |cause| Fault::Read { path: folder.display().to_string(), cause };
    if depth > DEPTH_MAX {
        let place = format!("folder `{}`", folder.display());
        let cause = format!("it lies more than {DEPTH_MAX} folders deep");
        return Err(Mistake::new(place, cause, "remove links that lead back up").into());
    }
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let Ok(name) = entry.file_name().into_string() else {
            let place = format!("file `{}`", entry.path().display());
            return Err(Mistake::new(place, "its name is not UTF-8 text", "rename it").into());
        };
        if name.starts_with('.') {
            continue;
        }
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            walk(&entry.path(), &path, depth + 1, files)?;
        } else {
            files.push((path, bytes(entry.path())?));
        }
    }
    Ok(())
}

fn bytes(path: PathBuf) -> Result<Vec<u8>, Problem> {
    let fault = |cause| Fault::Read { path: path.display().to_string(), cause };
    let file = std::fs::File::open(&path).map_err(fault)?;
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        let place = format!("file `{}`", path.display());
        let cause = format!("it is larger than {FILE_BYTES_MAX} bytes");
        return Err(Mistake::new(place, cause, "keep data that is no content elsewhere").into());
    }
    Ok(bytes)
}
