//! Bench `year`: a hundred thousand mixed cases live through a year, from the border's files to every published table.

use crate::process::Fault;

use super::import::megabytes;
use super::{Figure, Measured, Product};

const SECONDS: Figure = Figure::at_most("year_100k_s", 120.0, "s");
const PEAK: Figure = Figure::at_most("year_100k_peak_mb", 2_000.0, "MB");
const CHECK: Figure = Figure::at_most("check_mx_s", 3.0, "s");

/// The demo's year at one to so many has somewhat more than the cases asked for.
const SCALE: &str = "80";
const CASES: u64 = 100_000;
const YEAR: &str = "--from 2025-01-01 --until 2025-12-31 --json";
const RUNS: usize = 3;

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    let (mut seconds, mut peaks, mut checks) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..RUNS {
        let data = product.place(&format!("year-{number}"));
        let year =
            product.call("demo --once --json --scale").arg(SCALE).arg("--data").arg(&data).measured()?;
        let cases = cases(&year.printed)?;
        if cases < CASES {
            return Err(Fault::new(format!("the year has {cases} cases, and {CASES} are to be advanced")));
        }
        let mut all = year.seconds;
        let mut peak = year.peak_bytes;
        for table in tables(&product.call("table --json --data").arg(&data).output()?)? {
            let made = product.call("table").arg(&table).words(YEAR).arg("--data").arg(&data).measured()?;
            all += made.seconds;
            peak = peak.max(made.peak_bytes);
        }
        seconds.push(all);
        peaks.push(megabytes(peak));
        checks.push(product.call("check content/mx").measured()?.seconds);
    }
    Ok(vec![SECONDS.over(seconds)?, PEAK.over(peaks)?, CHECK.over(checks)?])
}

/// The cases of a demo's year.
fn cases(printed: &str) -> Result<u64, Fault> {
    let objects = printed.lines().filter_map(|it| serde_json::from_str::<serde_json::Value>(it).ok());
    let states = objects.filter_map(|it| it.get("cases").and_then(|it| it.as_array().cloned())).flatten();
    let cases: u64 = states.filter_map(|it| it.get("cases").and_then(serde_json::Value::as_u64)).sum();
    if cases == 0 { Err(Fault::new("the demo told of no cases")) } else { Ok(cases) }
}

/// The names of the tables that there are.
fn tables(printed: &str) -> Result<Vec<String>, Fault> {
    let objects = printed.lines().filter_map(|it| serde_json::from_str::<serde_json::Value>(it).ok());
    let named = objects.filter_map(|it| it.get("table").and_then(|it| it.as_str().map(str::to_owned)));
    let names: Vec<String> = named.collect();
    if names.is_empty() { Err(Fault::new("the node named no tables")) } else { Ok(names) }
}
