//! Bench `ledger`: single commands from many callers and from one, beside bare rows; a whole ledger and one receipt verified.
//!
//! The commands are the example `ledger` of the chores, over the product's own store and policies. Beside many callers the
//! very rows that their commands wrote, some ten in nine tables each, are inserted once more without a ledger around them,
//! as many commands a commit: the same bytes in one blob a command would be another, smaller task. Beside one caller a bare
//! commit has one blob of so many bytes. Many callers are heard on a PostgreSQL server too, where one is installed.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::postgresql::{self, Server};
use crate::process::{Call, Fault};
use crate::workspace;

use super::{Figure, Measured, Product, number};

const RATE: Figure = Figure::at_least("commands_256_per_second", 15_000.0, "/s");
const LATE: Figure = Figure::at_most("commands_256_p99_to_commit_p99", 4.0, "×");
const BARE: Figure = Figure::at_least("commands_256_to_bare_rows", 0.3, "×");
const ALONE: Figure = Figure::at_most("command_alone_to_bare_commit", 3.0, "×");
const VERIFY: Figure = Figure::at_most("verify_1m_s", 10.0, "s");
const RECEIPT: Figure = Figure::at_most("verify_receipt_ms", 5.0, "ms");
const SERVER_RATE: Figure = Figure::at_least("postgresql_commands_256_per_second", 8_000.0, "/s");
const SERVER_LATE: Figure = Figure::at_most("postgresql_commands_256_p99_to_commit_p99", 4.0, "×");
const SERVER_BARE: Figure = Figure::at_least("postgresql_commands_256_to_bare_rows", 0.3, "×");
/// How a server is set that has a machine like this one to itself; a commit waits for the disk, as without a setting.
const SERVER_SETTINGS: [&str; 2] = ["shared_buffers=1GB", "max_wal_size=4GB"];
/// A place that every user of the machine may write to, and that is on a disk: the server does not run as root.
const SERVER_PLACE: &str = "/var/tmp";

const CALLERS: &str = "256";
const SECONDS: &str = "8";
const EVENTS: u32 = 1_000_000;
const RUNS: usize = 5;
/// A receipt is verified within milliseconds: more runs say more.
const RECEIPT_RUNS: usize = 51;

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    Call::new("cargo", &product.root)
        .words("build --quiet --release --package xtask --example ledger")
        .run()?;
    let example = workspace::release_folder(&product.root)?.join("examples").join("ledger");
    let (mut rates, mut lates, mut bares, mut alones) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        let data = product.place(&format!("ledger-{run}"));
        let printed = measure(product, &example, &data).output()?;
        rates.push(number(&printed, "events_per_second")?);
        lates.push(number(&printed, "p99_to_commit")?);
        bares.push(number(&printed, "ratio_to_same_rows")?);
        alones.push(number(&printed, "alone_to_bare")?);
        std::fs::remove_dir_all(&data).map_err(Fault::at(&data))?;
    }
    let (verified, receipts) = verify(product)?;
    let mut figures = vec![
        RATE.over(rates)?,
        LATE.over(lates)?,
        BARE.over(bares)?,
        ALONE.over(alones)?,
        VERIFY.over(verified)?,
        RECEIPT.over(receipts)?,
    ];
    match postgresql::programs() {
        Ok(_) => figures.extend(on_server(product, &example)?),
        Err(why) => {
            // What cannot be told is not worth the figures of an hour.
            writeln!(std::io::stderr(), "no figures of a server: {why}").ok();
        }
    }
    Ok(figures)
}

fn measure(product: &Product, example: &Path, data: &Path) -> Call {
    let call = Call::new(example, &product.root).words("measure --country content/xx --callers").arg(CALLERS);
    call.words("--seconds").arg(SECONDS).arg("--data").arg(data)
}

/// Many callers of a node on a server, each run in a schema of its own.
fn on_server(product: &Product, example: &Path) -> Result<[Measured; 3], Fault> {
    let place = Path::new(SERVER_PLACE);
    let folder = tempfile::tempdir_in(place).map_err(Fault::at(place))?;
    let (mut rates, mut lates, mut bares) = (Vec::new(), Vec::new(), Vec::new());
    Server::with(folder.path(), &SERVER_SETTINGS, |address| {
        for run in 0..RUNS {
            let address = format!("{address}?options=-csearch_path%3Drun_{run}");
            let call = measure(product, example, &product.place(&format!("server-{run}")));
            let printed = call.arg("--database").arg(address).output()?;
            rates.push(number(&printed, "events_per_second")?);
            lates.push(number(&printed, "p99_to_commit")?);
            bares.push(number(&printed, "ratio_to_same_rows")?);
        }
        Ok(())
    })?;
    Ok([SERVER_RATE.over(rates)?, SERVER_LATE.over(lates)?, SERVER_BARE.over(bares)?])
}

/// Seconds that a ledger took, and milliseconds that a receipt of it took, each as a process of its own.
fn verify(product: &Product) -> Result<(Vec<f64>, Vec<f64>), Fault> {
    let data = product.fresh_data("verified")?;
    let file = product.movements(EVENTS)?;
    product.call("import movements").arg(&file).arg("--data").arg(&data).arg("--json").output()?;
    let (mut verified, mut receipts) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        verified.push(product.call("verify --json --data").arg(&data).measured()?.seconds);
    }
    let middle = (EVENTS / 2).to_string();
    let receipt =
        kept(product, "receipt", &product.call("receipt").arg(middle).arg("--data").arg(&data).output()?)?;
    let key = kept(product, "key", &product.call("checkpoint key --data").arg(&data).output()?)?;
    for _ in 0..RECEIPT_RUNS {
        let call = product.call("verify receipt").arg(&receipt).arg("--key").arg(&key);
        receipts.push(call.measured()?.seconds * 1000.0);
    }
    Ok((verified, receipts))
}

fn kept(product: &Product, name: &str, text: &str) -> Result<PathBuf, Fault> {
    let file = product.place(name);
    std::fs::write(&file, text).map_err(Fault::at(&file))?;
    Ok(file)
}
