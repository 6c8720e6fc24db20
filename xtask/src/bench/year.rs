//! Bench `year`: a hundred thousand mixed cases live through a year, from the border's files to every published table.

use std::collections::BTreeMap;

use crate::process::Fault;

use super::import::megabytes;
use super::{Figure, Measured, Product};

const SECONDS: Figure = Figure::at_most("year_100k_s", 120.0, "s");
const PEAK: Figure = Figure::at_most("year_100k_peak_mb", 2_000.0, "MB");
const CHECK: Figure = Figure::at_most("check_mx_s", 3.0, "s");

/// The demo's year, mixed: one of so many visits, and all that the other published figures give at a finer scale, most of the
/// receptions by list. It has somewhat more than the cases asked for.
const MIX: &str = "--scale 40 --visits-scale 110 --lists-scale 40";
/// Of a hundred cases at least so many belong to other programmes than the one that has most.
const OTHERS_PERCENT: u64 = 20;
const CASES: u64 = 100_000;
const YEAR: &str = "--from 2025-01-01 --until 2025-12-31 --json";
const RUNS: usize = 3;

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    let (mut seconds, mut peaks, mut checks) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..RUNS {
        let data = product.place(&format!("year-{number}"));
        let year = product.call("demo --once --json").words(MIX).arg("--data").arg(&data).measured()?;
        enough(&cases(&year.printed)?)?;
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

/// The cases of a demo's year, by programme.
fn cases(printed: &str) -> Result<BTreeMap<String, u64>, Fault> {
    let objects = printed.lines().filter_map(|it| serde_json::from_str::<serde_json::Value>(it).ok());
    let states = objects.filter_map(|it| it.get("cases").and_then(|it| it.as_array().cloned())).flatten();
    let mut cases = BTreeMap::new();
    for state in states {
        let programme = state.get("programme").and_then(serde_json::Value::as_str);
        let count = state.get("cases").and_then(serde_json::Value::as_u64);
        if let Some((programme, count)) = programme.zip(count) {
            *cases.entry(programme.to_owned()).or_default() += count;
        }
    }
    if cases.is_empty() { Err(Fault::new("the demo told of no cases")) } else { Ok(cases) }
}

/// Whether there are enough cases, and enough of them of other programmes than the largest.
fn enough(cases: &BTreeMap<String, u64>) -> Result<(), Fault> {
    let all: u64 = cases.values().sum();
    if all < CASES {
        return Err(Fault::new(format!("the year has {all} cases, and {CASES} are to be advanced")));
    }
    let others = all - cases.values().max().copied().unwrap_or(0);
    if others * 100 < all * OTHERS_PERCENT {
        return Err(Fault::new(format!(
            "only {others} of {all} cases belong to other programmes: it is no mix"
        )));
    }
    Ok(())
}

/// The names of the tables that there are.
fn tables(printed: &str) -> Result<Vec<String>, Fault> {
    let objects = printed.lines().filter_map(|it| serde_json::from_str::<serde_json::Value>(it).ok());
    let named = objects.filter_map(|it| it.get("table").and_then(|it| it.as_str().map(str::to_owned)));
    let names: Vec<String> = named.collect();
    if names.is_empty() { Err(Fault::new("the node named no tables")) } else { Ok(names) }
}
