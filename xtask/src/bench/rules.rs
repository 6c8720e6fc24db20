//! Bench `rules`: four rules over populations, beside OpenFisca-core and beside a plain pass over the same columns; one
//! case, all cells, random cases by two evaluations, and the compiler.
//!
//! The product hands outcomes over batch by batch, and lets go of each; OpenFisca leaves whole arrays, as it does for
//! everybody. Answers are compared in a run of their own, which nobody times.
//!
//! Two programs are asked in turn: the example `rules` of the chores, which is the product's side, and
//! `bench/openfisca/run.py`. They read the same columns and the same law. What they disagree on is listed in
//! `target/bench-rules/disagreements.csv`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::process::{Call, Fault, Partner};
use crate::{python, workspace};

use super::{Figure, Measured, Product};

/// The day of the law, and as of which every case is looked at.
const ON: &str = "2026-11-21";
const RUNS: usize = 7;
const ROWS: [u32; 3] = [100_000, 1_000_000, 10_000_000];
/// Cases at the edges of each rule: 2,000 together.
const EDGE_ROWS: u32 = 500;
const RANDOM_CASES: u32 = 1_000_000;
const SMALL_ROWS: u32 = 10_000;
const HEAD: &str = "rule,what,product,OpenFisca,cause,facts\n";

/// The figures of one rule.
struct Bars {
    rule: &'static str,
    /// How many times faster than OpenFisca, at each size.
    faster: [Figure; 3],
    /// How many plain passes it takes at the largest size.
    passes: Figure,
    /// How much of the pass's own gain by a second thread it has.
    scaling: Figure,
}

macro_rules! bars {
    ($rule:literal, $name:literal) => {
        Bars {
            rule: $rule,
            faster: [
                Figure::at_least(concat!($name, "_faster_100k"), 1.0, "×"),
                Figure::at_least(concat!($name, "_faster_1m"), 1.0, "×"),
                Figure::at_least(concat!($name, "_faster_10m"), 4.0, "×"),
            ],
            passes: Figure::at_most(concat!($name, "_plain_passes_10m"), 4.0, "×"),
            scaling: Figure::at_least(concat!($name, "_second_thread"), 0.9, "×"),
        }
    };
}

const BARS: [Bars; 4] = [
    bars!("visitor-stay", "visitor_stay"),
    bars!("sawp-contract", "sawp_contract"),
    bars!("p3x1-matching", "p3x1_matching"),
    bars!("foreign-workers", "foreign_workers"),
];
const DIFFERING: Figure = Figure::at_most("unexplained_differences", 0.0, "");
const RANDOM: Figure = Figure::at_most("random_case_disagreements", 0.0, "");
const CASE: Figure = Figure::at_most("one_case_with_trace_us", 50.0, "µs");
const CELLS: Figure = Figure::at_most("slowest_cells_ms", 1_000.0, "ms");
const REFORM: Figure = Figure::at_most("reform_diff_10m_ms", 5_000.0, "ms");
const CHECK: Figure = Figure::at_most("check_mx_with_rules_s", 2.0, "s");

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    Call::new("cargo", &product.root)
        .words("build --quiet --release --package xtask --example rules")
        .run()?;
    let rules = workspace::release_folder(&product.root)?.join("examples").join("rules");
    let mut sides = Sides::begin(&product.root, &rules)?;
    let mut figures = Vec::new();
    let mut unexplained = 0.0;
    for bars in &BARS {
        for (rows, figure) in ROWS.into_iter().zip(bars.faster) {
            let times = sides.measure(bars.rule, rows)?;
            figures.push(figure.over(times.faster)?);
            unexplained += times.unexplained;
            if Some(&rows) == ROWS.last() {
                figures.push(bars.passes.over(times.passes)?);
                figures.push(bars.scaling.over(sides.scaling()?)?);
            }
        }
        unexplained += sides.edges(bars.rule)?;
    }
    figures.push(DIFFERING.over(vec![unexplained])?);
    figures.extend(sides.alone(RANDOM_CASES)?);
    let mut checks = Vec::new();
    for _ in 0..RUNS {
        checks.push(product.call("check content/mx").measured()?.seconds);
    }
    figures.push(CHECK.over(checks)?);
    Ok(figures)
}

/// Holds the product against OpenFisca on small populations and at the edges of each rule, without measuring. `rules` is
/// the example, built as it may be.
pub fn agree(root: &Path, rules: &Path) -> Result<(), Fault> {
    let mut sides = Sides::begin(root, rules)?;
    let mut unexplained = 0.0;
    for bars in &BARS {
        let data = sides.load(bars.rule, SMALL_ROWS, false)?;
        unexplained += sides.compare(&data, None)? + sides.edges(bars.rule)?;
    }
    if unexplained == 0.0 {
        return Ok(());
    }
    Err(Fault::new(format!("{unexplained} differences from OpenFisca have no known cause")))
}

/// How often and how long.
struct Times {
    faster: Vec<f64>,
    passes: Vec<f64>,
    unexplained: f64,
}

/// Both programs, and the folder where they leave files for each other.
struct Sides {
    ours: Partner,
    theirs: Partner,
    folder: PathBuf,
}

impl Sides {
    fn begin(root: &Path, rules: &Path) -> Result<Self, Fault> {
        let python = python::environment(root, "openfisca")?;
        let folder = workspace::target_folder(root)?.join("bench-rules");
        if folder.is_dir() {
            std::fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
        }
        std::fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
        let list = folder.join("disagreements.csv");
        std::fs::write(&list, HEAD).map_err(Fault::at(&list))?;
        let parameters = folder.join("parameters");
        let mut ours = Partner::start(Call::new(rules, root).arg("talk"))?;
        let country = root.join("content").join("mx");
        ours.ask(&json!({ "do": "begin", "country": country, "parameters": parameters, "on": ON }))?;
        let call = Call::new(&python, root).arg("bench/openfisca/run.py");
        let mut theirs = Partner::start(call.with("OMP_NUM_THREADS", "1").with("NUMEXPR_NUM_THREADS", "1"))?;
        theirs.ask(&json!({ "do": "begin", "parameters": parameters }))?;
        Ok(Self { ours, theirs, folder })
    }

    /// Both evaluate the same population in turn, on one thread.
    fn measure(&mut self, rule: &str, rows: u32) -> Result<Times, Fault> {
        let data = self.load(rule, rows, false)?;
        let (mut faster, mut passes) = (Vec::new(), Vec::new());
        for run in 0..=RUNS {
            let ours = self.ours.ask(&json!({ "do": "time", "threads": 1 }))?;
            let theirs = self.theirs.ask(&json!({ "do": "time" }))?;
            // The first run warms both.
            if run > 0 {
                faster.push(number(&theirs, "ms")? / number(&ours, "ms")?);
                passes.push(number(&ours, "ms")? / number(&ours, "pass_ms")?);
            }
        }
        let unexplained = self.compare(&data, None)?;
        Ok(Times { faster, passes, unexplained })
    }

    /// How many times as fast with two threads, over how many times as fast the plain pass is.
    fn scaling(&mut self) -> Result<Vec<f64>, Fault> {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            let one = self.ours.ask(&json!({ "do": "time", "threads": 1 }))?;
            let two = self.ours.ask(&json!({ "do": "time", "threads": 2 }))?;
            let rule = number(&one, "ms")? / number(&two, "ms")?;
            let pass = number(&one, "pass_ms")? / number(&two, "pass_ms")?;
            runs.push(rule / pass);
        }
        Ok(runs)
    }

    /// Lists where the two disagree at the edges of a rule; gives how many of them have no known cause.
    fn edges(&mut self, rule: &str) -> Result<f64, Fault> {
        let data = self.load(rule, EDGE_ROWS, true)?;
        let list = self.folder.join("disagreements.csv");
        self.compare(&data, Some(&list))
    }

    fn load(&mut self, rule: &str, rows: u32, edges: bool) -> Result<PathBuf, Fault> {
        let data = self.folder.join("data");
        if data.is_dir() {
            std::fs::remove_dir_all(&data).map_err(Fault::at(&data))?;
        }
        self.ours
            .ask(&json!({ "do": "load", "rule": rule, "rows": rows, "edges": edges, "folder": data }))?;
        self.theirs.ask(&json!({ "do": "load", "rule": rule, "folder": data, "on": ON }))?;
        Ok(data)
    }

    /// Row by row; gives how many differences have no known cause.
    fn compare(&mut self, data: &Path, list: Option<&Path>) -> Result<f64, Fault> {
        let answers = self.ours.ask(&json!({ "do": "answers", "folder": data.join("answers") }))?;
        let values = answers.get("values").cloned().unwrap_or_default();
        let told = self.theirs.ask(&json!({ "do": "compare", "values": values, "out": list }))?;
        crate::ci::say(&format!("compared with OpenFisca: {told}"))?;
        Ok(told.pointer("/causes/unexplained").and_then(Value::as_f64).unwrap_or(0.0))
    }

    /// What only the product can do.
    fn alone(&mut self, random_cases: u32) -> Result<Vec<Measured>, Fault> {
        let (mut cases, mut cells) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            cases.push(number(&self.ours.ask(&json!({ "do": "case" }))?, "us")?);
            let slowest = self.ours.ask(&json!({ "do": "cells" }))?;
            crate::ci::say(&format!("cells: {slowest}"))?;
            cells.push(number(&slowest, "ms")?);
        }
        let told =
            self.ours.ask(&json!({ "do": "reform", "rows": 10_000_000, "threads": 2, "runs": RUNS }))?;
        crate::ci::say(&format!("reforms: {told}"))?;
        let reforms = told.get("ms").and_then(Value::as_array).into_iter().flatten();
        let reforms = reforms.filter_map(Value::as_f64).collect();
        let random = self.random(random_cases)?;
        Ok(vec![CASE.over(cases)?, CELLS.over(cells)?, REFORM.over(reforms)?, RANDOM.over(vec![random])?])
    }

    /// How many random cases of all rules a population and one case disagree on.
    fn random(&mut self, cases: u32) -> Result<f64, Fault> {
        let told = self.ours.ask(&json!({ "do": "agreement", "cases": cases, "threads": 2 }))?;
        let found = told.get("disagreements").and_then(Value::as_array);
        let found = found.ok_or_else(|| Fault::new("the random cases were not judged"))?;
        for it in found.iter().take(10) {
            crate::ci::say(&format!("random case: {it}"))?;
        }
        Ok(u32::try_from(found.len()).map_or(f64::INFINITY, f64::from))
    }
}

/// The number that an answer gives under `key`.
fn number(answer: &Value, key: &str) -> Result<f64, Fault> {
    let number = answer.get(key).and_then(Value::as_f64);
    number.ok_or_else(|| Fault::new(format!("no number `{key}` in the answer {answer}")))
}
