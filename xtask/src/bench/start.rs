//! Bench `start`: how soon a node with a million events, the content compiler and the demo are ready.

use crate::process::Fault;

use super::{Figure, Measured, Product, number};

const START: Figure = Figure::at_most("start_1m_ms", 300.0, "ms");
const IDLE: Figure = Figure::at_most("idle_mb", 150.0, "MB");
const CHECK: Figure = Figure::at_most("check_mx_ms", 1000.0, "ms");
const FIRST: Figure = Figure::at_most("demo_first_s", 60.0, "s");
const AGAIN: Figure = Figure::at_most("demo_again_s", 10.0, "s");

const EVENTS: u32 = 1_000_000;
const RUNS: usize = 5;
/// The demo's first start builds a year: fewer runs say enough.
const RUNS_FIRST: usize = 3;

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    let data = product.fresh_data("start")?;
    let file = product.movements(EVENTS)?;
    product.call("import movements").arg(&file).arg("--data").arg(&data).arg("--json").output()?;
    let (mut ready, mut idle, mut checks) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let printed = product.call("serve --exit-when-ready --json --data").arg(&data).output()?;
        ready.push(number(&printed, "ready_ms")?);
        idle.push(number(&printed, "idle_mb")?);
        checks.push(product.call("check content/mx").measured()?.seconds * 1000.0);
    }
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for number in 0..RUNS_FIRST {
        let data = product.place(&format!("demo-{number}"));
        let demo = || product.call("demo --once --data").arg(&data).measured();
        first.push(demo()?.seconds);
        again.push(demo()?.seconds);
    }
    Ok(vec![
        START.over(ready)?,
        IDLE.over(idle)?,
        CHECK.over(checks)?,
        FIRST.over(first)?,
        AGAIN.over(again)?,
    ])
}
