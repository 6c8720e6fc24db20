//! The second evaluation: a population. The same typed tree as for one case, compiled for the law of one day into a flat
//! program over Arrow arrays, and the same answers row by row.
//!
//! A [`Plan`] folds the parameters of the law's day into the program, moves a comparison such as `entry + term < day` to
//! the one entry day at which its answer changes, and computes what several clauses read once. It runs over batches of
//! rows, fetched together and computed tile by tile near the processor, in registers made once for each thread. Answers are kept as bits, 64 rows a word,
//! in three planes (holds, fails, does not apply); a row in none of them is unknown, so that Kleene's `and` and `or` are a
//! few instructions for 64 rows and unknown facts cost nothing.
//!
//! A row whose numbers leave what 64 bits hold, or which the program cannot answer for another reason, is evaluated by
//! itself, as one case: the program never guesses. Arrays come in and go out as Arrow; between them run plain loops over
//! their slices (see `kernel`). Files are not known here.

use std::ops::Range;
use std::panic::resume_unwind;
use std::thread;

use rumbo_base::{CivilDate, FieldId, Span};

use crate::evaluate::{EvaluationError, Facts};
use crate::parameter::Parameters;
use crate::rule::{Outcome, Rule};
use crate::value::{Type, Value};
use fold::Law;
use lower::Lowering;
use plan::{Condition, ConditionIndex, Lane, NumberIndex, Program};
use population::{Bound, BoundColumn, Row};
use room::Room;
use run::{BATCH_ROWS, Machine, Spare};
use verdict::{Bench, Clause, Verdict};

mod agreement;
mod builder;
mod calendar;
mod change;
mod fold;
mod kernel;
mod lower;
mod outcomes;
mod plan;
mod population;
mod room;
mod run;
mod sample;
mod verdict;

pub use agreement::Disagreement;
pub use builder::ColumnBuilder;
pub use change::{Changes, Move, Side, Sum};
pub use outcomes::{Answer, Answers, Counts, Outcomes, Output};
pub use population::{Column, ColumnError, Population};

/// Minor units in one unit of a currency.
const MINOR_PER_UNIT: u64 = 100;

/// A rule compiled for populations, under the law of one day.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    rule: &'a Rule,
    parameters: &'a Parameters,
    case_date: CivilDate,
    law_date: CivilDate,
    program: Program,
    verdict: Verdict,
    /// The outcomes that codes stand for.
    values: Vec<Value>,
    outputs: Vec<OutputPlan>,
}

/// Where an output is computed.
#[derive(Debug, Clone)]
struct OutputPlan {
    name: FieldId,
    ty: Type,
    from: Register,
}

#[derive(Debug, Clone, Copy)]
enum Register {
    Number(NumberIndex),
    Condition(ConditionIndex),
    /// Evaluated row by row.
    Scalar,
}

impl<'a> Plan<'a> {
    /// Compiles a rule for cases looked at as of one day, under the law of a day (usually the same).
    pub fn new(
        rule: &'a Rule,
        parameters: &'a Parameters,
        case_date: CivilDate,
        law_date: CivilDate,
    ) -> Self {
        let law = Law { lists: rule.lists(), parameters, case_date, law_date, rounding: rule.rounding() };
        let mut lowering = Lowering::new(law);
        let given = rule.given().map(|it| lowering.condition(&it.ir));
        let values = values(rule);
        let code = |value: Option<&Value>| {
            value.and_then(|it| values.iter().position(|other| other == it)).unwrap_or(values.len())
        };
        let mut clauses = Vec::new();
        for clause in rule.clauses() {
            let when = lowering.condition(&clause.condition.ir);
            clauses.push(Clause { when, excepts: clause.excepts.clone(), code: code(Some(&clause.then)) });
        }
        let outputs = rule.outputs().iter().map(|it| OutputPlan {
            name: it.name.clone(),
            ty: it.is.ty().clone(),
            from: output(&mut lowering, &it.is.ir),
        });
        let outputs = outputs.collect();
        let verdict = Verdict {
            given,
            clauses,
            default: code(rule.default()),
            codes: values.len() + 1,
            unique: rule.is_unique(),
            set: matches!(rule.outcome(), Outcome::Set(_)),
        };
        let program = lowering.program.finish();
        Self { rule, parameters, case_date, law_date, program, verdict, values, outputs }
    }

    /// The rule.
    pub fn rule(&self) -> &'a Rule {
        self.rule
    }

    /// Whether no part of the rule has to be evaluated row by row.
    pub fn is_columnar(&self) -> bool {
        self.program.is_columnar()
    }

    /// What the rule says of every case, in the order of the rows, computed on so many threads.
    pub fn evaluate(&self, population: &Population, threads: usize) -> Result<Outcomes, ColumnError> {
        let shares = self.each_share(population, threads, |mut worker, share| {
            let mut all = Room::default();
            for (start, rows) in batches(share) {
                all.append(worker.batch(start, rows, &mut Spare::default()));
            }
            all
        })?;
        let mut all = Room::default();
        shares.into_iter().for_each(|it| all.append(it));
        Ok(all.finish(self))
    }

    /// What the rule says of every case, handed over while it is computed: some thousand rows at a time, which need far
    /// less room than all together. Each thread takes a share of the rows, in their order, and begins with a `T` of its
    /// own; `take` adds outcomes to it that begin at that row. The shares come back in the order of the rows.
    pub fn for_each_batch<T: Send>(
        &self,
        population: &Population,
        threads: usize,
        begin: impl Fn() -> T + Sync,
        take: impl Fn(&mut T, usize, &Outcomes) + Sync,
    ) -> Result<Vec<T>, ColumnError> {
        self.each_share(population, threads, |mut worker, share| {
            let (mut taken, mut spare) = (begin(), Spare::default());
            for (start, rows) in batches(share) {
                let outcomes = worker.batch(start, rows, &mut spare).finish(self);
                take(&mut taken, start, &outcomes);
                spare.take_back(outcomes);
            }
            taken
        })
    }

    /// Gives each thread its share of the rows, of which there is one at least.
    fn each_share<T: Send>(
        &self,
        population: &Population,
        threads: usize,
        work: impl Fn(Worker<'_>, Range<usize>) -> T + Sync,
    ) -> Result<Vec<T>, ColumnError> {
        let columns = population.bind(self.rule.facts_declared())?;
        let rows = population.rows();
        let share = share(rows, threads);
        let work = |start| work(Worker::new(self, &columns), start..rows.min(start + share));
        let starts = (0..rows.max(1)).step_by(share);
        if threads <= 1 {
            return Ok(starts.map(work).collect());
        }
        let work = &work;
        Ok(thread::scope(|scope| {
            let shares: Vec<_> = starts.map(|start| scope.spawn(move || work(start))).collect();
            shares.into_iter().map(|it| it.join().unwrap_or_else(|why| resume_unwind(why))).collect()
        }))
    }

    /// What the rule says of one row, evaluated as one case: the reason why it cannot be computed, if so.
    pub fn decide(
        &self,
        population: &Population,
        row: usize,
    ) -> Result<Result<crate::Decision, EvaluationError>, ColumnError> {
        let columns = population.bind(self.rule.facts_declared())?;
        Ok(self.decide_row(&Row { columns: &columns, lists: self.rule.lists(), row }))
    }

    fn decide_row(&self, facts: &dyn Facts) -> Result<crate::Decision, EvaluationError> {
        self.rule.evaluate(facts, self.parameters, self.case_date, self.law_date)
    }
}

/// The rows of one thread: whole batches.
fn share(rows: usize, threads: usize) -> usize {
    rows.div_ceil(BATCH_ROWS).div_ceil(threads.max(1)).max(1) * BATCH_ROWS
}

/// The first row and the number of rows of each batch; one batch without rows of none.
fn batches(share: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    let until = share.end;
    (share.start..until.max(share.start + 1))
        .step_by(BATCH_ROWS)
        .map(move |it| (it, BATCH_ROWS.min(until - it)))
}

/// What one thread computes with.
struct Worker<'a> {
    plan: &'a Plan<'a>,
    columns: &'a Bound<'a>,
    machine: Machine<'a>,
    bench: Bench,
}

impl<'a> Worker<'a> {
    fn new(plan: &'a Plan<'a>, columns: &'a Bound<'a>) -> Self {
        let column = |id: &FieldId| -> Option<&'a BoundColumn<'a>> { columns.0.get(id) };
        let outputs = plan.outputs.iter().filter_map(|it| match it.from {
            Register::Number(number) => Some(number),
            _ => None,
        });
        let machine = Machine::new(&plan.program, &outputs.collect::<Vec<_>>(), &column);
        let bench = Bench::new(&plan.verdict);
        Self { plan, columns, machine, bench }
    }

    /// What the rule says of so many rows from that one on.
    fn batch(&mut self, start: usize, rows: usize, spare: &mut Spare) -> Room {
        let Self { plan, columns, machine, bench } = self;
        machine.refill(spare);
        machine.run(start, rows);
        bench.settle(&plan.verdict, machine);
        let mut room = Room::of_batch(plan, machine, bench, (rows, spare));
        for row in machine.doubts.unsure_rows(rows) {
            let facts = Row { columns, lists: plan.rule.lists(), row: start + row };
            room.correct(plan, row, plan.decide_row(&facts).ok());
        }
        room
    }
}

impl Register {
    /// Whether both are the same number.
    fn is_number(self, other: Self) -> bool {
        matches!((self, other), (Self::Number(one), Self::Number(two)) if one == two)
    }
}

fn output(lowering: &mut Lowering<'_>, ir: &crate::ir::Ir) -> Register {
    if ir.ty == Type::Bool {
        return Register::Condition(lowering.condition(ir));
    }
    // Words have a number only while they are compared.
    let number = if ir.ty == Type::Text { None } else { lowering.number(ir).ok() };
    match (number, Lane::of(&ir.ty)) {
        (Some(number), Some(_)) => Register::Number(number),
        _ => {
            lowering.program.condition(Condition::Scalar);
            Register::Scalar
        }
    }
}

/// Every outcome, in the order in which the rule names them; the default of a set last.
fn values(rule: &Rule) -> Vec<Value> {
    let mut values: Vec<Value> = match rule.outcome() {
        Outcome::Bool => vec![Value::Bool(false), Value::Bool(true)],
        Outcome::Enum(names) | Outcome::Set(names) => names.iter().cloned().map(Value::Enum).collect(),
    };
    values.extend(rule.default().filter(|it| !values.contains(it)).cloned().into_iter().collect::<Vec<_>>());
    values
}

/// A value as content and files write it, so that it reads back.
pub fn written(value: &Value) -> String {
    match value {
        Value::Money(money) => {
            let (sign, minor) = (if money.minor < 0 { "-" } else { "" }, money.minor.unsigned_abs());
            format!("{sign}{}.{:02}", minor / MINOR_PER_UNIT, minor % MINOR_PER_UNIT)
        }
        Value::Period(Span::Immediate) => "immediate".to_owned(),
        Value::Period(Span::Hours(hours)) => format!("{hours} h"),
        Value::Period(Span::CalendarDays(days)) => format!("{days} d"),
        Value::Period(Span::WorkingDays(days)) => format!("{days} wd"),
        Value::Period(Span::Months(months)) => format!("{months} mo"),
        Value::Period(Span::Years(years)) => format!("{years} y"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
