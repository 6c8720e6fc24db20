//! Programs that a lane needs beyond the Rust toolchain: found, installed where that is allowed, or asked for.

use std::path::{Path, PathBuf};

use crate::process::{self, Call, Fault};

/// A program and the Debian packages that bring it.
#[derive(Debug)]
pub(super) struct Need {
    /// Any of these programs will do.
    programs: &'static [&'static str],
    /// The Debian packages that bring the first of them, separated by spaces.
    packages: &'static str,
}

/// JavaScript outside a browser, which drives the browser.
pub(super) const NODE: Need = Need { programs: &["npm"], packages: "nodejs npm" };

/// The browser that the pages are looked at with.
pub(super) const CHROMIUM: Need =
    Need { programs: &["chromium", "chromium-browser", "google-chrome"], packages: "chromium" };

/// Python, in which what the product is held against is written.
pub(super) const PYTHON: Need = Need { programs: &["python3"], packages: "python3 python3-venv" };

/// Brings the server that nodes can be kept on.
pub(super) const POSTGRESQL: Need = Need { programs: &["pg_lsclusters"], packages: "postgresql" };

/// Checks signatures for the verifier that is not ours.
pub(super) const OPENSSL: Need = Need { programs: &["openssl"], packages: "openssl" };

impl Need {
    /// Where the program stands, if it is installed.
    pub(super) fn found(&self) -> Option<PathBuf> {
        self.programs.iter().find_map(|it| process::find(it))
    }
}

/// Sees to it that a need is met, installing it where root's rights are at hand without asking.
pub(super) fn provide(need: &Need) -> Result<(), Fault> {
    if need.found().is_some() {
        return Ok(());
    }
    let asked = format!(
        "`{}` is missing; install it with `apt-get install {}`",
        need.programs.join("` or `"),
        need.packages
    );
    let Some(installer) = installer() else { return Err(Fault::new(asked)) };
    let here = Path::new(".");
    let apt = |words: &str| match installer {
        Installer::Root => Call::new("apt-get", here).words(words),
        Installer::Sudo => Call::new("sudo", here).words("-n apt-get").words(words),
    };
    let installed = apt("update -qq").run().and_then(|()| {
        let install = apt("install -qq --yes --no-install-recommends").words(need.packages);
        install.with("DEBIAN_FRONTEND", "noninteractive").run()
    });
    installed.map_err(|why| Fault::new(format!("{asked} ({why})")))
}

/// By which right packages may be installed.
enum Installer {
    Root,
    Sudo,
}

fn installer() -> Option<Installer> {
    process::find("apt-get")?;
    let here = Path::new(".");
    if Call::new("id", here).words("-u").output().is_ok_and(|it| it.trim() == "0") {
        return Some(Installer::Root);
    }
    Call::new("sudo", here).words("-n true").output().is_ok().then_some(Installer::Sudo)
}
