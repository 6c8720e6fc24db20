//! A conversation about one population at a time: a JSON request a line in, a JSON answer a line out.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::thread;

use arrow_array::{Array, ArrayRef};
use rumbo_base::{CivilDate, ParameterId, RuleId};
use rumbo_content::{Content, Reform};
use rumbo_rules::analyse::{Law, difference};
use rumbo_rules::columns::{Answers, Column, Outcomes, Plan, Population};
use rumbo_rules::{KnownFacts, Rule, Value, analyse};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use xtask::process;

use crate::data::{RULES, population};
use crate::{Fault, country, npy, pass};

const SEED: u64 = 42;
/// Evaluations of one case of which the mean is taken.
const CASE_RUNS: u32 = 2_000;
/// Random cases are made and judged by so many at once.
const SAMPLE_ROWS: usize = 100_000;

/// What may be asked.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Request {
    /// Reads a country, and writes the parameters of the measured rules for OpenFisca.
    Begin { country: PathBuf, parameters: PathBuf, on: CivilDate },
    /// Makes a population of a rule and writes it into an empty folder.
    Load { rule: RuleId, rows: usize, edges: bool, folder: PathBuf },
    /// Milliseconds of one evaluation and of one plain pass.
    Time { threads: usize },
    /// Writes what the rule says of each row.
    Answers { folder: PathBuf },
    /// Microseconds of one case with its trace.
    Case,
    /// The rule whose cells take longest.
    Cells,
    /// Milliseconds of telling what the reforms of the country change: the cells, and the cases of a random population.
    Reform { rows: usize, threads: usize, runs: usize },
    /// Holds every rule of the country, evaluated over random populations, against one case at a time.
    Agreement { cases: usize, threads: usize },
}

/// Answers until nothing more is asked.
pub(crate) fn talk(input: impl BufRead, out: &mut impl Write) -> Result<(), Fault> {
    let mut lines = input.lines();
    let first = lines.next().ok_or("nothing is asked")??;
    let Request::Begin { country, parameters, on } = serde_json::from_str(&first)? else {
        return Err("the first request must be `begin`".into());
    };
    let (content, reforms) = country::read(&country)?;
    for rule in RULES {
        country::write_parameters(&content, find(&content, &RuleId::parse(rule)?)?, &parameters)?;
    }
    tell(out, &json!({ "rules": RULES }))?;
    let mut partner = Partner { content: &content, reforms: &reforms, on, loaded: None };
    for line in lines {
        let answer = partner.answer(serde_json::from_str(&line?)?)?;
        tell(out, &answer)?;
    }
    Ok(())
}

fn tell(out: &mut impl Write, answer: &Json) -> Result<(), Fault> {
    writeln!(out, "{answer}")?;
    Ok(out.flush()?)
}

fn find<'a>(content: &'a Content, id: &RuleId) -> Result<&'a Rule, Fault> {
    content.rules.get(id).ok_or_else(|| format!("the country has no rule `{id}`").into())
}

struct Partner<'a> {
    content: &'a Content,
    reforms: &'a [Reform],
    on: CivilDate,
    loaded: Option<(&'a Rule, Population)>,
}

impl<'a> Partner<'a> {
    fn answer(&mut self, request: Request) -> Result<Json, Fault> {
        match request {
            Request::Begin { .. } => Err("`begin` was asked already".into()),
            Request::Load { rule, rows, edges, folder } => {
                self.loaded = None;
                let population = population(rule.as_str(), rows, SEED, edges)?;
                std::fs::create_dir_all(&folder)?;
                let rule = find(self.content, &rule)?;
                for (name, column) in columns(rule, &population) {
                    npy::write_column(&folder, &name, column)?;
                }
                self.loaded = Some((rule, population));
                Ok(json!({ "rows": rows }))
            }
            Request::Time { threads } => self.time(threads),
            Request::Answers { folder } => self.answers(&folder),
            Request::Case => self.case(),
            Request::Cells => self.cells(),
            Request::Reform { rows, threads, runs } => self.reform(rows, threads, runs),
            Request::Agreement { cases, threads } => self.agreement(cases, threads),
        }
    }

    fn loaded(&self) -> Result<(Plan<'_>, &Population), Fault> {
        let (rule, population) = self.loaded.as_ref().ok_or("no population is loaded")?;
        Ok((self.plan(rule), population))
    }

    fn plan<'p>(&'p self, rule: &'p Rule) -> Plan<'p> {
        Plan::new(rule, &self.content.parameters, self.on, self.on)
    }

    fn time(&self, threads: usize) -> Result<Json, Fault> {
        let (plan, population) = self.loaded()?;
        let read: Vec<&Column> = columns(plan.rule(), population).map(|(_, it)| it).collect();
        let begun = process::now();
        pass::over(&read, population.rows(), threads);
        let pass = begun.elapsed();
        let begun = process::now();
        // As a service would take them: looked at while they are near, and let go.
        let batches = self.plan(plan.rule()).for_each_batch(
            population,
            threads,
            || (),
            |(), _, outcomes| {
                std::hint::black_box(outcomes);
            },
        );
        let rule = begun.elapsed();
        batches?;
        Ok(json!({ "ms": rule.as_secs_f64() * 1000.0, "pass_ms": pass.as_secs_f64() * 1000.0 }))
    }

    fn answers(&self, folder: &std::path::Path) -> Result<Json, Fault> {
        let (plan, population) = self.loaded()?;
        let outcomes = plan.evaluate(population, 1)?;
        std::fs::create_dir_all(folder)?;
        let answers: &dyn Array = match &outcomes.answers {
            Answers::One(codes) => codes,
            Answers::Set { sure, .. } => sure,
        };
        write_answers(folder, "outcome", &answers.slice(0, answers.len()))?;
        npy::write_bits(&folder.join("failed.npy"), &outcomes.failed)?;
        for (name, output) in &outcomes.outputs {
            write_answers(folder, &format!("output.{name}"), &output.values)?;
        }
        Ok(json!({ "values": values(&outcomes) }))
    }

    fn case(&self) -> Result<Json, Fault> {
        let mut slowest = (0.0, String::new());
        for (id, form) in &self.content.rule_forms {
            let rule = find(self.content, id)?;
            let example = form.examples.first().ok_or("the rule has no example")?;
            let facts: KnownFacts = example.facts.clone().into_iter().collect();
            let begun = process::now();
            for _ in 0..CASE_RUNS {
                let decision = rule.evaluate(&facts, &self.content.parameters, example.as_of, example.on);
                drop(std::hint::black_box(decision));
            }
            let micros = begun.elapsed().as_secs_f64() * 1e6 / f64::from(CASE_RUNS);
            if micros > slowest.0 {
                slowest = (micros, id.to_string());
            }
        }
        Ok(json!({ "us": slowest.0, "rule": slowest.1 }))
    }

    fn cells(&self) -> Result<Json, Fault> {
        let mut slowest = (0.0, String::new());
        let mut incomplete = Vec::new();
        for rule in self.content.rules.values() {
            let begun = process::now();
            let cells = analyse::cells(rule, &self.content.parameters, self.on, None);
            let ms = begun.elapsed().as_secs_f64() * 1000.0;
            if !cells.complete {
                incomplete.push(rule.id().to_string());
            }
            if ms > slowest.0 {
                slowest = (ms, rule.id().to_string());
            }
        }
        Ok(json!({ "ms": slowest.0, "rule": slowest.1, "incomplete": incomplete }))
    }

    /// Every rule that a reform touches, over a population of its own.
    fn reform(&self, rows: usize, threads: usize, runs: usize) -> Result<Json, Fault> {
        let (mut took, mut told) = (vec![0.0; runs], Vec::new());
        for reform in self.reforms {
            for (before, after) in touched(self.content, reform) {
                let plans =
                    || [before, after].map(|it| Plan::new(it.rule, it.parameters, reform.from, reform.from));
                let population = plans()[0].sample(rows, SEED);
                let mut moved = 0;
                for took in &mut took {
                    let begun = process::now();
                    let cells = difference(before, after, reform.from);
                    let [one, other] = plans();
                    let changes =
                        one.evaluate(&population, threads)?.changes(&other.evaluate(&population, threads)?);
                    *took += begun.elapsed().as_secs_f64() * 1000.0;
                    std::hint::black_box(cells);
                    moved = changes.moves.iter().map(|it| it.cases).sum();
                }
                told.push(json!({ "reform": reform.id.as_str(), "rule": before.rule.id(), "cases_that_change": moved }));
            }
        }
        Ok(json!({ "ms": took, "rules": told }))
    }

    fn agreement(&self, cases: usize, threads: usize) -> Result<Json, Fault> {
        let rules: Vec<&Rule> = self.content.rules.values().collect();
        let threads = threads.max(1);
        let found: Vec<String> = thread::scope(|scope| {
            let shares: Vec<_> = (0..threads)
                .map(|share| {
                    let own = rules.iter().skip(share).step_by(threads);
                    scope.spawn(move || own.map(|it| self.disagreements(it, cases)).collect::<Vec<_>>())
                })
                .collect();
            shares.into_iter().flat_map(|it| it.join().unwrap_or_default()).flatten().collect()
        });
        Ok(json!({ "rules": rules.len(), "cases": cases, "disagreements": found }))
    }

    fn disagreements(&self, rule: &Rule, cases: usize) -> Vec<String> {
        let plan = self.plan(rule);
        let mut found = Vec::new();
        for (start, seed) in (0..cases).step_by(SAMPLE_ROWS).zip(SEED..) {
            let population = plan.sample(SAMPLE_ROWS.min(cases - start), seed);
            let told = plan.evaluate(&population, 1).and_then(|it| plan.disagreements(&population, &it));
            match told {
                Ok(told) => found.extend(told.iter().map(|it| format!("{}: {it:?}", rule.id()))),
                Err(why) => found.push(format!("{}: {why}", rule.id())),
            }
        }
        found
    }
}

/// The rules that a reform touches, as they are and as they would be: another rule, or another value that it reads.
fn touched<'a>(content: &'a Content, reform: &'a Reform) -> Vec<(Law<'a>, Law<'a>)> {
    let law = |rule: &'a Rule, content: &'a Content| Law { rule, parameters: &content.parameters };
    let after = &reform.content;
    let both = content
        .rules
        .iter()
        .filter_map(|(id, it)| Some((law(it, content), law(after.rules.get(id)?, after))));
    let value = |law: &Law<'a>, id: &ParameterId| law.parameters.at(id, reform.from).map(|it| it.is.clone());
    both.filter(|(one, other)| {
        one.rule != other.rule
            || one
                .rule
                .parameters(one.parameters, Some(reform.from))
                .iter()
                .any(|it| value(one, it) != value(other, it))
    })
    .collect()
}

/// The columns of a rule's facts.
fn columns<'a>(rule: &Rule, population: &'a Population) -> impl Iterator<Item = (String, &'a Column)> {
    rule.facts_declared().keys().filter_map(|id| Some((id.to_string(), population.column(id)?)))
}

/// Answers, and where there is one.
fn write_answers(folder: &std::path::Path, name: &str, answers: &ArrayRef) -> Result<(), Fault> {
    let known = (0..answers.len()).map(|row| answers.is_valid(row)).collect();
    npy::write_array(folder, name, answers)?;
    npy::write_bits(&folder.join(format!("{name}.known.npy")), &known)
}

/// The outcomes that codes stand for.
fn values(outcomes: &Outcomes) -> Vec<String> {
    let word = |it: &Value| it.to_string();
    outcomes.values.iter().map(word).collect()
}
