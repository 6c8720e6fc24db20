//! `cargo xtask ci`: every check of the project as a table of lanes, run one after the other.
//!
//! What a single lane does stands in its own module; here is only the table, the order and the closing lines.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use crate::process::{self, Call, Fault};
use crate::{crash, workspace};

mod browser;
mod expressions;
mod fuzz;
mod lake;
mod licences;
mod needs;
mod openfisca;
mod postgresql;
mod receipts;

use needs::Need;

/// What every lane is given.
#[derive(Debug)]
pub struct Setting {
    /// The root of the workspace.
    pub root: PathBuf,
    /// Whether the long lanes take their long form.
    pub deep: bool,
}

impl Setting {
    fn cargo(&self, words: &str) -> Call {
        Call::new(process::setting("CARGO").unwrap_or_else(|| "cargo".into()), &self.root).words(words)
    }

    /// `call` with the same arbitrary inputs every time, so that one tree has one answer; `--deep` looks for new ones.
    fn arbitrary(&self, call: Call) -> Call {
        if self.deep { call } else { call.with("PROPTEST_RNG_SEED", INPUTS_SEED) }
    }

    /// The product's release build, brought up to date.
    fn executable(&self) -> Result<PathBuf, Fault> {
        self.cargo("build --quiet --release --package rumbo").run()?;
        Ok(workspace::release_folder(&self.root)?.join("rumbo"))
    }

    /// The product's side of comparisons: an example of the chores, built with the tests' settings.
    fn rules(&self) -> Result<PathBuf, Fault> {
        // Of the whole workspace, so that nothing is built otherwise than for the tests.
        self.cargo("build --quiet --workspace --example rules").run()?;
        Ok(workspace::target_folder(&self.root)?.join("debug").join("examples").join("rules"))
    }
}

/// Where the arbitrary inputs of the ordinary run begin.
const INPUTS_SEED: &str = "20110525";

/// Arbitrary inputs for each property under `--deep`: about 2,000 power cuts among them.
const INPUTS_DEEP: &str = "2700";

/// Seeds of the simulation.
const SIMULATION_SEEDS: &str = "200";
/// The same under `--deep`.
const SIMULATION_SEEDS_DEEP: &str = "5000";

/// One line of checking.
struct Lane {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    run: fn(&Setting) -> Result<(), Fault>,
}

/// Cheap lanes first: the sooner a mistake is told, the better.
const LANES: [Lane; 14] = [
    Lane { name: "fmt", what: "the code is laid out by rustfmt", needs: &[], run: fmt },
    Lane {
        name: "licences",
        what: "every dependency is allowed by deny.toml",
        needs: &[],
        run: licences::run,
    },
    Lane { name: "clippy", what: "no lint is broken", needs: &[], run: clippy },
    Lane { name: "test", what: "every test of every crate", needs: &[], run: test },
    Lane { name: "content", what: "the countries compile, their scenarios hold", needs: &[], run: content },
    Lane { name: "fuzz", what: "arbitrary input breaks nothing", needs: &[], run: fuzz::run },
    Lane {
        name: "crash",
        what: "a ledger that is killed loses nothing that it answered, and doubles nothing",
        needs: &[],
        run: crash,
    },
    Lane {
        name: "postgresql",
        what: "a node on a PostgreSQL server does what one in a file does",
        needs: &[needs::POSTGRESQL, needs::OPENSSL],
        run: postgresql::run,
    },
    Lane {
        name: "simulation",
        what: "a whole node keeps its word through crashes and requests that come twice",
        needs: &[],
        run: simulation,
    },
    Lane {
        name: "receipts",
        what: "a verifier that shares nothing with the product accepts its receipts, and no altered one",
        needs: &[needs::PYTHON, needs::OPENSSL],
        run: receipts::run,
    },
    Lane {
        name: "expressions",
        what: "expressions mean what CEL says they mean",
        needs: &[needs::PYTHON],
        run: expressions::run,
    },
    Lane {
        name: "openfisca",
        what: "rules over populations say what OpenFisca says",
        needs: &[needs::PYTHON],
        run: openfisca::run,
    },
    Lane { name: "lake", what: "files of cases as Parquet", needs: &[], run: lake::run },
    Lane {
        name: "browser",
        what: "the pages work on a small phone, without scripts, for everyone",
        needs: &[needs::NODE, needs::CHROMIUM],
        run: browser::run,
    },
];

fn fmt(setting: &Setting) -> Result<(), Fault> {
    setting.cargo("fmt --all -- --check -l").run()
}

fn clippy(setting: &Setting) -> Result<(), Fault> {
    setting.cargo("clippy --quiet --workspace --all-targets -- -D warnings").run()
}

fn test(setting: &Setting) -> Result<(), Fault> {
    let call = setting.cargo("test --workspace");
    // The simulation has a lane of its own, which counts its seeds otherwise.
    let deep = |call: Call| call.with("PROPTEST_CASES", INPUTS_DEEP).words("-- --skip tests::simulation");
    let call = if setting.deep { deep(call) } else { call };
    setting.arbitrary(call).run()
}

fn content(setting: &Setting) -> Result<(), Fault> {
    let rumbo = setting.executable()?;
    Call::new(&rumbo, &setting.root).words("check content/xx content/mx").run()?;
    Call::new(&rumbo, &setting.root).words("test content/xx content/mx").run()
}

fn crash(setting: &Setting) -> Result<(), Fault> {
    crash::run(&setting.root, if setting.deep { crash::CYCLES_DEEP } else { crash::CYCLES })
}

fn simulation(setting: &Setting) -> Result<(), Fault> {
    let seeds = if setting.deep { SIMULATION_SEEDS_DEEP } else { SIMULATION_SEEDS };
    let call = setting.cargo("test --workspace --lib tests::simulation").with("PROPTEST_CASES", seeds);
    let printed = setting.arbitrary(call).output()?;
    if fuzz::targets(&printed) == 0 {
        return Err(Fault::new("no test is in `tests::simulation`, so nothing was simulated"));
    }
    Ok(())
}

/// The lanes, a line each, for the help text.
pub fn lanes() -> String {
    LANES.iter().map(|lane| format!("  {:<12} {}\n", lane.name, lane.what)).collect()
}

/// How one lane went.
struct Outcome {
    name: &'static str,
    took: Duration,
    result: Result<(), Fault>,
}

/// Runs the lanes called `names`, or all of them; true when every one passed.
///
/// A lane that fails does not keep the others from running: all that is wrong is told at once.
pub fn run(setting: &Setting, names: &[String]) -> Result<bool, Fault> {
    if let Some(unknown) = names.iter().find(|name| LANES.iter().all(|lane| lane.name != name.as_str())) {
        return Err(Fault::new(format!("there is no lane `{unknown}`; the lanes are:\n{}", lanes())));
    }
    let chosen = LANES.iter().filter(|lane| names.is_empty() || names.iter().any(|name| name == lane.name));
    let mut outcomes = Vec::new();
    for lane in chosen {
        say(&format!("\n==> {}: {}", lane.name, lane.what))?;
        let begun = process::now();
        let result = lane.needs.iter().try_for_each(needs::provide).and_then(|()| (lane.run)(setting));
        if let Err(why) = &result {
            say(&format!("{}: {why}", lane.name))?;
        }
        outcomes.push(Outcome { name: lane.name, took: begun.elapsed(), result });
    }
    summary(&outcomes)
}

fn summary(outcomes: &[Outcome]) -> Result<bool, Fault> {
    say("\nlane         result   seconds")?;
    for Outcome { name, took, result } in outcomes {
        let word = if result.is_ok() { "passed" } else { "failed" };
        say(&format!("{name:<12} {word:<8} {:>7.1}", took.as_secs_f64()))?;
    }
    for Outcome { name, result, .. } in outcomes {
        if let Err(why) = result {
            say(&format!("\n{name} failed: {why}"))?;
        }
    }
    let failed = outcomes.iter().filter(|it| it.result.is_err()).count();
    say(&format!("\n{} passed, {failed} failed", outcomes.len().saturating_sub(failed)))?;
    Ok(failed == 0)
}

/// Writes a line to the terminal at once, so that it stands before the output of what is called next.
pub(crate) fn say(line: &str) -> Result<(), Fault> {
    let mut terminal = std::io::stdout().lock();
    writeln!(terminal, "{line}")
        .and_then(|()| terminal.flush())
        .map_err(|why| Fault::new(format!("the terminal cannot be written to: {why}")))
}

#[cfg(test)]
mod tests;
