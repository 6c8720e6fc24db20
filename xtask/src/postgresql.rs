//! A PostgreSQL server of the chores' own: made in a folder, thrown away with it, heard on a socket there, and on the loopback where
//! it is tested that what goes there is encrypted.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::process::{Call, Fault};

/// Where Debian puts the programs of each version.
const PROGRAMS: &str = "/usr/lib/postgresql";
/// The oldest version that a node can be on.
const OLDEST: u32 = 15;
/// The socket's number; nobody else's socket stands in that folder.
const PORT: u16 = 5432;
/// How a server is told to prove who it is.
const ENCRYPTS: &str = "ssl = on\nssl_cert_file = '../server.pem'\nssl_key_file = '../server.key'\n";

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    programs: PathBuf,
    root: bool,
    folder: PathBuf,
    port: u16,
    /// Whether it is heard on the loopback too, there with a certificate for `localhost`.
    encrypts: bool,
}

impl Server {
    /// Runs a server in an empty folder, with settings, for as long as something is done with its address.
    pub fn with<R>(
        folder: &Path,
        settings: &[&str],
        then: impl FnOnce(&str) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let server = Self {
            programs: programs()?,
            root: is_root()?,
            folder: folder.to_owned(),
            port: PORT,
            encrypts: false,
        };
        server.during(settings, then)
    }
    /// The same with a server that is heard on the loopback too and proves there who it is, to whoever asks for that. `ca.pem`
    /// in the folder vouches for it, `other.pem` does not; both addresses are told.
    pub fn encrypted<R>(
        folder: &Path,
        settings: &[&str],
        then: impl FnOnce(&str, &str) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let free = std::net::TcpListener::bind("localhost:0").and_then(|it| it.local_addr());
        let port = free.map_err(|why| Fault::new(format!("no port of the loopback is free: {why}")))?.port();
        let server =
            Self { programs: programs()?, root: is_root()?, folder: folder.to_owned(), port, encrypts: true };
        let roots = folder.join("ca.pem");
        let address = format!(
            "postgres://rumbo@localhost:{port}/postgres?sslmode=verify-full&sslrootcert={}",
            roots.display()
        );
        server.during(settings, |socket| then(socket, &address))
    }

    fn during<R>(&self, settings: &[&str], then: impl FnOnce(&str) -> Result<R, Fault>) -> Result<R, Fault> {
        self.start(settings)?;
        let place = self.folder.display().to_string().replace('/', "%2F");
        let outcome = then(&format!("postgres://rumbo@{place}:{}/postgres", self.port));
        let stopped = self.stop();
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
        if self.encrypts {
            self.certify()?;
        }
        let heard = if self.encrypts { "localhost" } else { "" };
        let mut options = format!(
            "-k {} -p {} -c listen_addresses={heard} -c max_connections=200",
            self.folder.display(),
            self.port
        );
        for setting in settings {
            options = format!("{options} -c {setting}");
        }
        let start = self.call("pg_ctl").words("--pgdata=data --log=log --wait --silent start");
        start.arg(format!("--options={options}")).run()
    }
    /// Makes an authority and what it says of `localhost`, and another authority, each with its key.
    fn certify(&self) -> Result<(), Fault> {
        let made = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 2";
        for authority in ["ca", "other"] {
            let words = format!("{made} -subj /CN={authority} -keyout {authority}.key -out {authority}.pem");
            self.called("openssl").words(&words).output()?;
        }
        let words = format!(
            "{made} -CA ca.pem -CAkey ca.key -subj /CN=localhost -addext subjectAltName=DNS:localhost \
             -addext basicConstraints=critical,CA:FALSE -keyout server.key -out server.pem"
        );
        self.called("openssl").words(&words).output()?;
        // In its file and not among its options, so that a test can take it back.
        let settings = self.folder.join("data/postgresql.conf");
        let file = std::fs::OpenOptions::new().append(true).open(&settings);
        file.and_then(|mut file| file.write_all(ENCRYPTS.as_bytes())).map_err(Fault::at(&settings))
    }
    fn stop(&self) -> Result<(), Fault> {
        self.call("pg_ctl").words("--pgdata=data --mode=immediate --silent stop").run()
    }
    fn call(&self, program: &str) -> Call {
        self.called(self.programs.join(program))
    }
    /// A program under the user of the server.
    fn called(&self, program: impl AsRef<std::ffi::OsStr>) -> Call {
        if self.root {
            return Call::new("runuser", &self.folder).words("-u postgres --").arg(program);
        }
        Call::new(program.as_ref(), &self.folder)
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
