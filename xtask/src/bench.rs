//! `cargo xtask bench`: the one harness for every figure, with its bar, its spread and the machine it was taken on.
//!
//! A bench drives the release executable as a stranger would. Every bar that was reached stays a bar.

use std::fmt;
use std::path::Path;

use crate::process::{Call, Fault};
use crate::workspace;

mod document;
mod import;
mod ledger;
mod machine;
mod refusals;
mod rules;
mod start;
mod year;

pub use document::write;
pub use rules::agree;

/// On which side of its bar a figure has to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The figure must not exceed the bar.
    AtMost,
    /// The figure must reach the bar.
    AtLeast,
}

/// What is measured and what it must reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Its name, which ends in the unit.
    pub name: &'static str,
    /// The unit of value and bar.
    pub unit: &'static str,
    /// Where the value must stay.
    pub side: Side,
    /// The value that it must hold.
    pub bar: f64,
}

impl Figure {
    const fn at_most(name: &'static str, bar: f64, unit: &'static str) -> Self {
        Self { name, unit, side: Side::AtMost, bar }
    }

    const fn at_least(name: &'static str, bar: f64, unit: &'static str) -> Self {
        Self { name, unit, side: Side::AtLeast, bar }
    }

    fn over(self, runs: Vec<f64>) -> Result<Measured, Fault> {
        if runs.is_empty() || runs.iter().any(|it| !it.is_finite()) {
            return Err(Fault::new(format!("`{}` was not measured", self.name)));
        }
        let mut runs = runs;
        runs.sort_by(f64::total_cmp);
        Ok(Measured { figure: self, runs })
    }
}

/// A figure with its value in each run, smallest first, never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    figure: Figure,
    runs: Vec<f64>,
}

impl Measured {
    /// The median over the runs; of two in the middle the worse one.
    pub fn value(&self) -> f64 {
        let last = self.runs.len().saturating_sub(1);
        let middle = match self.figure.side {
            Side::AtMost => last.div_ceil(2),
            Side::AtLeast => last / 2,
        };
        self.runs.get(middle).copied().unwrap_or(f64::NAN)
    }

    /// The smallest value of a run.
    pub fn min(&self) -> f64 {
        self.runs.first().copied().unwrap_or(f64::NAN)
    }

    /// The largest value of a run.
    pub fn max(&self) -> f64 {
        self.runs.last().copied().unwrap_or(f64::NAN)
    }

    /// Whether the value keeps to its bar.
    pub fn holds(&self) -> bool {
        match self.figure.side {
            Side::AtMost => self.value() <= self.figure.bar,
            Side::AtLeast => self.value() >= self.figure.bar,
        }
    }

    /// One line for programs.
    pub fn json(&self) -> String {
        serde_json::json!({
            "name": self.figure.name, "value": self.value(), "unit": self.figure.unit,
            "min": self.min(), "max": self.max(), "bar": self.figure.bar, "holds": self.holds(),
        })
        .to_string()
    }

    fn sign(&self) -> &'static str {
        match self.figure.side {
            Side::AtMost => "≤",
            Side::AtLeast => "≥",
        }
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figure { name, unit, bar, .. } = self.figure;
        let (value, min, max, sign) = (self.value(), self.min(), self.max(), self.sign());
        let word = if self.holds() { "holds" } else { "DOES NOT HOLD" };
        write!(
            out,
            "{name:<32} {value:>10.2} {unit:<3} ({min:.2} to {max:.2}), bar {sign} {bar} {unit}: {word}"
        )
    }
}

/// A group of figures that one set-up yields.
struct Bench {
    name: &'static str,
    what: &'static str,
    run: fn(&Product) -> Result<Vec<Measured>, Fault>,
}

const BENCHES: [Bench; 6] = [
    Bench { name: "import", what: "a million movements come in while an officer works", run: import::run },
    Bench {
        name: "ledger",
        what: "commands from many callers at once, beside bare rows; a ledger and a receipt verified",
        run: ledger::run,
    },
    Bench {
        name: "refusals",
        what: "a case that is closed to whoever asks, beside one that is not there",
        run: refusals::run,
    },
    Bench {
        name: "rules",
        what: "rules over populations, beside OpenFisca and a plain pass",
        run: rules::run,
    },
    Bench { name: "start", what: "a node, the compiler and the demo get ready", run: start::run },
    Bench {
        name: "year",
        what: "a hundred thousand mixed cases live through a year, up to every table",
        run: year::run,
    },
];

/// The benches, a line each, for the help text.
pub fn benches() -> String {
    BENCHES.iter().map(|bench| format!("  {:<10} {}\n", bench.name, bench.what)).collect()
}

/// Takes every figure of the bench called `name`.
pub fn run(root: &Path, name: &str) -> Result<Vec<Measured>, Fault> {
    let unknown = || Fault::new(format!("there is no bench `{name}`; the benches are:\n{}", benches()));
    let bench = BENCHES.iter().find(|it| it.name == name).ok_or_else(unknown)?;
    let product = Product::built(root)?;
    (bench.run)(&product)
}

/// The release executable and a folder for what it writes.
struct Product {
    executable: std::path::PathBuf,
    root: std::path::PathBuf,
    scratch: tempfile::TempDir,
}

impl Product {
    fn built(root: &Path) -> Result<Self, Fault> {
        Call::new("cargo", root).words("build --quiet --release --package rumbo").run()?;
        let folder = workspace::release_folder(root)?;
        // Beside the build, not in the system's temporary folder: that one is often memory, which has no disk's cost.
        let scratch = tempfile::tempdir_in(&folder).map_err(Fault::at(&folder))?;
        Ok(Self { executable: folder.join("rumbo"), root: root.to_path_buf(), scratch })
    }

    /// A call of the executable from the root of the project, where `content/` is.
    fn call(&self, words: &str) -> Call {
        Call::new(&self.executable, &self.root).words(words)
    }

    fn place(&self, name: &str) -> std::path::PathBuf {
        self.scratch.path().join(name)
    }

    /// A fresh data folder of that name, initialised.
    fn fresh_data(&self, name: &str) -> Result<std::path::PathBuf, Fault> {
        let data = self.place(name);
        if data.is_dir() {
            std::fs::remove_dir_all(&data).map_err(Fault::at(&data))?;
            let keys = data.with_extension("keys");
            std::fs::remove_file(&keys).map_err(Fault::at(&keys))?;
        }
        self.call("init --data").arg(&data).output()?;
        Ok(data)
    }

    /// A file of `rows` synthetic movements, made once.
    fn movements(&self, rows: u32) -> Result<std::path::PathBuf, Fault> {
        let file = self.place(&format!("movements-{rows}.csv"));
        if !file.is_file() {
            self.call("demo-data --rows").arg(rows.to_string()).arg("--out").arg(&file).output()?;
        }
        Ok(file)
    }
}

/// The number that the last line of `printed`, a JSON object, gives under `key`.
fn number(printed: &str, key: &str) -> Result<f64, Fault> {
    let object = printed.lines().rev().find_map(|it| serde_json::from_str::<serde_json::Value>(it).ok());
    let number = object.as_ref().and_then(|it| it.get(key)).and_then(serde_json::Value::as_f64);
    number.ok_or_else(|| {
        Fault::new(format!("the executable printed no number `{key}`, but: {}", printed.trim()))
    })
}

#[cfg(test)]
mod tests;
