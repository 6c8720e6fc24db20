//! Tables: the form from content, the count from the facts, the protection from `rumbo-stats`, the gate to the public in
//! `release`.

mod release;

use jiff::ToSpan as _;
use rumbo_base::{CivilDate, Instant, ParameterId, TableId};
use rumbo_case::Mistake;
use rumbo_content::TableForm;
use rumbo_rules::{ParameterValue, Value};
use rumbo_stats::{Count, EstimateCounts, EstimateTable, Origin, Period, Query, Table};
use rumbo_store::{SqlValue, StoreError};

pub use release::{Figures, Release, TableReleased};

use crate::App;
use crate::library::Published;
use crate::problem::{Fault, Problem};

/// A table of counts, or an estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// Counts in cells.
    Table(Table),
    /// A few figures with their bounds.
    Estimate(EstimateTable),
}

impl App {
    /// Makes a table of the facts between two days.
    pub fn table(&self, id: &TableId, period: Period, synthetic: bool) -> Result<Made, Problem> {
        let published = self.library.current()?;
        let form = published.content.tables.get(id).ok_or_else(|| no_such_table(&published, id))?;
        let threshold = threshold(&published, form, period)?;
        let wrong = |cause: String| Mistake::new(format!("table `{id}`"), cause, "mend the table in content");
        let query = match &form.estimate {
            Some(estimate) => rumbo_stats::estimate_sql(estimate, period),
            None => rumbo_stats::sql(form, period)
                .map_err(|all| Problem::Unreadable(all.iter().map(|it| wrong(it.to_string())).collect()))?,
        };
        let (position, counts) = self.store.facts(|facts| {
            let rows = facts.query(&query.sql, &texts(&query))?;
            Ok((facts.position()?, counts(rows)?))
        })?;
        let position = position.ok_or_else(|| {
            Mistake::new("ledger", "nothing has been recorded", "import or open cases first")
        })?;
        let origin = Origin { position, content: published.content.version.clone(), period, synthetic };
        let broken = |cause: String| Problem::from(wrong(cause));
        if form.estimate.is_some() {
            let counts = EstimateCounts::read(form, &counts).map_err(|it| broken(it.to_string()))?;
            let made =
                EstimateTable::build(form, counts, threshold, origin).map_err(|it| broken(it.to_string()))?;
            return Ok(Made::Estimate(made));
        }
        let members = rumbo_stats::known_members(form, &published.content, period);
        let made =
            Table::build(form, &counts, &members, threshold, origin).map_err(|it| broken(it.to_string()))?;
        Ok(Made::Table(made))
    }

    /// The period that is counted if none is asked for: the twelve months that end with the last month of which the
    /// table has facts; the year up to now, if it has none.
    pub fn usual_period(&self, id: &TableId, now: Instant) -> Result<Period, Problem> {
        let published = self.library.current()?;
        let form = published.content.tables.get(id).ok_or_else(|| no_such_table(&published, id))?;
        let mut kinds = form.facts.clone();
        kinds.extend(form.estimate.as_ref().map(|it| format!("clock/{}/{}", it.programme, it.clock)));
        let marks: Vec<String> = (1..=kinds.len()).map(|at| format!("?{at}")).collect();
        let sql = format!(
            "SELECT max(on_date) FROM fact WHERE retracted_by IS NULL AND kind IN ({})",
            marks.join(", ")
        );
        let kinds: Vec<SqlValue> = kinds.into_iter().map(SqlValue::Text).collect();
        let found = self.store.facts(|facts| facts.query(&sql, &kinds))?;
        let last = match found.first().and_then(|row| row.first()) {
            Some(SqlValue::Text(day)) => day.parse::<CivilDate>().ok(),
            _ => None,
        };
        let last = last.unwrap_or_else(|| published.content.country.zone.date_of(now)).last_of_month();
        let from = last.first_of_month().saturating_sub(11.months());
        let wrong = |why: rumbo_stats::PeriodError| Mistake::new("period", why.to_string(), "name both days");
        Ok(Period::new(from, last).map_err(wrong)?)
    }

    /// In how many years of a period the person with the most of them has facts of a kind. One person's history is never
    /// published: this is for whoever checks a synthetic ledger.
    pub fn longest_history(&self, kind: &str, period: Period) -> Result<u64, Problem> {
        let sql = "SELECT max(years) FROM (SELECT count(DISTINCT substr(on_date, 1, 4)) AS years FROM fact \
                   WHERE retracted_by IS NULL AND kind = ?1 AND on_date BETWEEN ?2 AND ?3 GROUP BY subject) AS people";
        let words = [kind.to_owned(), period.from().to_string(), period.until().to_string()];
        let words = words.map(SqlValue::Text);
        let found = self.store.facts(|facts| counts(facts.query(sql, &words)?))?;
        Ok(found.first().map_or(0, |it| it.count))
    }

    /// The tables that the current content publishes.
    pub fn table_ids(&self) -> Result<Vec<TableId>, Fault> {
        Ok(self.library.current()?.content.tables.keys().cloned().collect())
    }
}

fn no_such_table(published: &Published, id: &TableId) -> Problem {
    let known: Vec<&str> = published.content.tables.keys().map(|it| it.as_str()).collect();
    let mend = format!("the tables are {}", known.join(", "));
    Mistake::new(format!("table `{id}`"), "there is no such table", mend).into()
}

/// Below which count nothing is shown: a value of content on the last day of the period.
fn threshold(published: &Published, form: &TableForm, period: Period) -> Result<u64, Problem> {
    let id: &ParameterId = &form.threshold;
    let value = published.content.parameters.at(id, period.until()).map(|value| &value.is);
    match value {
        Some(ParameterValue::Value(Value::Int(count))) if *count >= 1 => Ok(count.unsigned_abs()),
        _ => {
            let cause = format!("`{id}` has no whole number on {}", period.until());
            Err(Mistake::new(format!("table `{}`", form.id), cause, "add the dated value to content").into())
        }
    }
}

fn texts(query: &Query) -> Vec<SqlValue> {
    query.params.iter().map(|it| SqlValue::Text(it.clone())).collect()
}

fn counts(rows: Vec<Vec<SqlValue>>) -> Result<Vec<Count>, StoreError> {
    let odd = |why: &str| StoreError::FactQuery { why: why.to_owned() };
    rows.into_iter()
        .map(|mut row| {
            let count = match row.pop() {
                Some(SqlValue::Integer(count)) => {
                    u64::try_from(count).map_err(|_| odd("a count below zero"))?
                }
                Some(SqlValue::Null) => 0,
                _ => return Err(odd("the last column is no count")),
            };
            let members = row.into_iter().map(|it| match it {
                SqlValue::Null => Ok(None),
                SqlValue::Text(text) => Ok(Some(text)),
                SqlValue::Integer(number) => Ok(Some(number.to_string())),
                SqlValue::Real(_) => Err(odd("a member that is no word")),
            });
            Ok(Count { members: members.collect::<Result<_, _>>()?, count })
        })
        .collect()
}
