//! Private Python environments for the programs that the product is held against. They stand beside the build, never in
//! the product.

use std::path::{Path, PathBuf};

use crate::process::{Call, Fault};
use crate::workspace;

/// The Python of an environment that has the packages of `bench/<name>/requirements.txt`, made or renewed where needed.
pub fn environment(root: &Path, name: &str) -> Result<PathBuf, Fault> {
    let wanted_file = root.join("bench").join(name).join("requirements.txt");
    let wanted = std::fs::read_to_string(&wanted_file).map_err(Fault::at(&wanted_file))?;
    let folder = workspace::target_folder(root)?.join("python").join(name);
    let (python, stamp) = (folder.join("bin").join("python"), folder.join("requirements.txt"));
    if python.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|it| it == wanted) {
        return Ok(python);
    }
    let made = Call::new("python3", root).words("-m venv --clear").arg(&folder).output();
    made.map_err(|why| {
        Fault::new(format!("no Python environment can be made; on Debian `python3-venv` is needed ({why})"))
    })?;
    let install = Call::new(&python, root).words("-m pip install --quiet --disable-pip-version-check -r");
    install.arg(&wanted_file).output().map_err(|why| {
        let packages = wanted.lines().filter(|it| !it.starts_with('#')).collect::<Vec<_>>().join(" ");
        Fault::new(format!("pip could not install {packages}: is the package index reachable? ({why})"))
    })?;
    // Written last: an installation that broke off is begun again.
    std::fs::write(&stamp, wanted).map_err(Fault::at(&stamp))?;
    Ok(python)
}
