//! The lane `fuzz`: every test whose name begins with `fuzz_`, with a far larger budget of arbitrary inputs.
//!
//! They are ordinary tests too, and run with a small budget under `cargo test`.

use crate::process::Fault;

use super::Setting;

/// Arbitrary inputs for each target.
const INPUTS: &str = "3000";
/// The same under `--deep`.
const INPUTS_DEEP: &str = "300000";

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let inputs = if setting.deep { INPUTS_DEEP } else { INPUTS };
    let call = setting.cargo("test --workspace --lib --bins --tests fuzz_").with("PROPTEST_CASES", inputs);
    let printed = setting.arbitrary(call).output()?;
    let targets = targets(&printed);
    super::say(&format!("{targets} targets, {inputs} inputs each"))?;
    if targets == 0 {
        return Err(Fault::new("no test is called `fuzz_…`, so nothing was fuzzed"));
    }
    Ok(())
}

/// How many tests ran, by the closing lines of the test runner.
pub(super) fn targets(printed: &str) -> usize {
    let closing = printed.lines().filter_map(|it| it.strip_prefix("test result: ok. "));
    closing.filter_map(|it| it.split_whitespace().next()?.parse::<usize>().ok()).sum()
}
