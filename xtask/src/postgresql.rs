//! A PostgreSQL server of the chores' own: made in a folder, thrown away with it, heard on a socket there and nowhere else.

use std::path::{Path, PathBuf};

use crate::process::{Call, Fault};

/// Where Debian puts the programs of each version.
const PROGRAMS: &str = "/usr/lib/postgresql";
/// The oldest version that a node can be on.
const OLDEST: u32 = 15;
/// The socket's number; nobody else's socket stands in that folder.
const PORT: &str = "5432";

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    programs: PathBuf,
    root: bool,
    folder: PathBuf,
}

impl Server {
    /// Runs a server in an empty folder, with settings, for as long as something is done with its address.
    pub fn with<R>(
        folder: &Path,
        settings: &[&str],
        then: impl FnOnce(&str) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let server = Self { programs: programs()?, root: is_root()?, folder: folder.to_owned() };
        server.start(settings)?;
        let place = folder.display().to_string().replace('/', "%2F");
        let outcome = then(&format!("postgres://rumbo@{place}:{PORT}/postgres"));
        let stopped = server.stop();
        outcome.and_then(|result| stopped.map(|()| result))
    }

    fn start(&self, settings: &[&str]) -> Result<(), Fault> {
        if self.root {
            // The server refuses to run as root.
            Call::new("chown", &self.folder).words("postgres .").run()?;
        }
        self.call("initdb")
            .words("--pgdata=data --username=rumbo --auth=trust --encoding=UTF8 --locale=C.UTF-8 --data-checksums")
            .output()?;
        let mut options =
            format!("-k {} -p {PORT} -c listen_addresses= -c max_connections=200", self.folder.display());
        for setting in settings {
            options = format!("{options} -c {setting}");
        }
        let start = self.call("pg_ctl").words("--pgdata=data --log=log --wait --silent start");
        start.arg(format!("--options={options}")).run()
    }
    fn stop(&self) -> Result<(), Fault> {
        self.call("pg_ctl").words("--pgdata=data --mode=immediate --silent stop").run()
    }
    fn call(&self, program: &str) -> Call {
        let program = self.programs.join(program);
        if self.root {
            return Call::new("runuser", &self.folder).words("-u postgres --").arg(program);
        }
        Call::new(program, &self.folder)
    }
}

fn is_root() -> Result<bool, Fault> {
    Ok(Call::new("id", Path::new(".")).words("-u").output()?.trim() == "0")
}

/// The programs of the newest version that is installed; a fault tells how to come by them.
pub fn programs() -> Result<PathBuf, Fault> {
    let place = Path::new(PROGRAMS);
    let versions = std::fs::read_dir(place).map_err(Fault::at(place))?;
    let versions = versions.filter_map(|it| it.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let newest = versions.filter(|it| place.join(it.to_string()).join("bin/initdb").is_file()).max();
    match newest {
        Some(version) if version >= OLDEST => Ok(place.join(version.to_string()).join("bin")),
        _ => Err(Fault::new(format!(
            "`{PROGRAMS}` holds no server of version {OLDEST} or later: install the package `postgresql`"
        ))),
    }
}
