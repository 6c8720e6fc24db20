//! Bench `import`: movements from a file into the ledger, at two sizes, while an officer acts once a second.

use crate::process::{Fault, Measured as Run};

use super::{Figure, Measured, Product, number};

const SECONDS: Figure = Figure::at_most("import_1m_seconds", 60.0, "s");
const PEAK: Figure = Figure::at_most("import_1m_peak_mb", 512.0, "MB");
const RATIO: Figure = Figure::at_most("import_cost_ratio_1m_to_100k", 1.25, "");
const OFFICER: Figure = Figure::at_most("officer_command_ms", 200.0, "ms");

const ROWS_MANY: u32 = 1_000_000;
const ROWS_FEW: u32 = 100_000;
const RUNS: usize = 3;
const BYTES_PER_MB: f64 = 1_000_000.0;

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    // Both files before the first import, and one import unmeasured: the disk cache is then equally warm for each run.
    product.movements(ROWS_MANY)?;
    import(product, ROWS_FEW)?;
    let (mut seconds, mut peaks, mut ratios, mut probes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let few = import(product, ROWS_FEW)?;
        let many = import(product, ROWS_MANY)?;
        seconds.push(many.seconds);
        peaks.push(megabytes(many.peak_bytes));
        ratios.push(many.seconds / f64::from(ROWS_MANY) / (few.seconds / f64::from(ROWS_FEW)));
        probes.push(number(&many.printed, "probe_ms_max")?);
    }
    Ok(vec![SECONDS.over(seconds)?, PEAK.over(peaks)?, RATIO.over(ratios)?, OFFICER.over(probes)?])
}

fn import(product: &Product, rows: u32) -> Result<Run, Fault> {
    let file = product.movements(rows)?;
    let data = product.fresh_data("import")?;
    let call = product.call("import movements").arg(&file).arg("--data").arg(&data);
    call.words("--json --probe-every-ms 1000").measured()
}

/// Megabytes of a peak; not a number where the system told none, so that the figure counts as not measured.
pub(super) fn megabytes(bytes: u64) -> f64 {
    let kilobytes = u32::try_from(bytes / 1000).unwrap_or(u32::MAX);
    if kilobytes == 0 { f64::NAN } else { f64::from(kilobytes) * 1000.0 / BYTES_PER_MB }
}
