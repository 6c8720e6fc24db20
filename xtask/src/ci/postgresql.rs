//! The lane `postgresql`: the tests of the store, and of a node that moves, with nodes that keep their database on a PostgreSQL server.
//!
//! The server is made for the lane and thrown away with it; it listens on a socket in its own folder and nowhere else. It
//! runs without `fsync`: what is tested is what is recorded, not how soon.

use std::path::{Path, PathBuf};

use crate::process::{Call, Fault};

use super::Setting;

/// Where Debian puts the programs of each version.
const PROGRAMS: &str = "/usr/lib/postgresql";
/// The oldest version that a node can be on.
const OLDEST: u32 = 15;
/// The socket's number; nobody else's socket stands in that folder.
const PORT: &str = "5432";

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let folder = tempfile::tempdir().map_err(|why| Fault::new(format!("no temporary folder: {why}")))?;
    let server = Server { programs: programs()?, root: is_root()?, folder: folder.path().to_owned() };
    server.start()?;
    let address = format!(
        "postgres://rumbo@{}:{PORT}/postgres",
        server.folder.display().to_string().replace('/', "%2F")
    );
    let tests =
        setting.cargo("test --quiet --package rumbo-store --lib").with("RUMBO_TEST_POSTGRES", &address);
    let moves =
        setting.cargo("test --quiet --package rumbo --test it moves").with("RUMBO_TEST_POSTGRES", &address);
    let outcome = tests.run().and_then(|()| moves.run());
    let stopped = server.stop();
    outcome.and(stopped)
}

struct Server {
    programs: PathBuf,
    root: bool,
    folder: PathBuf,
}

impl Server {
    fn start(&self) -> Result<(), Fault> {
        if self.root {
            // The server refuses to run as root.
            Call::new("chown", &self.folder).words("postgres .").run()?;
        }
        self.call("initdb")
            .words("--pgdata=data --username=rumbo --auth=trust --encoding=UTF8 --locale=C.UTF-8 --data-checksums")
            .output()?;
        let settings = "-c listen_addresses= -c fsync=off -c max_connections=200";
        let options = format!("-k {} -p {PORT} {settings}", self.folder.display());
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

/// The programs of the newest version that is installed.
fn programs() -> Result<PathBuf, Fault> {
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
