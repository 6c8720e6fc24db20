//! From a table form to one SELECT over the facts. Running it is the store's work.
//!
//! Facts that a correction retracted are never counted, so a table made later recounts by itself. A fact has one
//! position: a table is reproducible from the ledger up to the position that it names.

use rumbo_content::{CountBasis, Dimension, Estimate, Flow, TableForm};

use crate::code::{adds_up, column};
use crate::form::{FormError, validate};
use crate::period::Period;

/// A SELECT over `fact` and the texts for its numbered parameters, `?1` first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// SQL that SQLite reads.
    pub sql: String,
    /// `?1`, `?2`, …
    pub params: Vec<String>,
}

/// One row of the answer: a member per dimension of the form (rows, then the column), and the count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The members; empty text is "not stated", `None` (SQL null) is "all members together".
    pub members: Vec<Option<String>>,
    /// How many.
    pub count: u64,
}

/// Compiles a form into the query that counts it.
///
/// The answer has one column per dimension of the form, in its order (rows, then the column), and last the count.
/// Where one person or case can stand in several cells, the margins are counted too (null members), as they
/// cannot be added up.
pub fn sql(form: &TableForm, period: Period) -> Result<Query, Vec<FormError>> {
    validate(form)?;
    let mut params = vec![period.from().to_string(), period.until().to_string()];
    params.extend(form.facts.iter().cloned());
    let kinds: Vec<String> = (3..form.facts.len() + 3).map(|at| format!("?{at}")).collect();
    let days = match form.flow {
        Flow::Flow => "on_date BETWEEN ?1 AND ?2",
        // What was left has been retracted: what is not, stands. The first day plays no part in a stock.
        Flow::Stock => "(?1 <= ?2 AND on_date <= ?2)",
    };
    let from = format!("FROM fact WHERE retracted_by IS NULL AND kind IN ({}) AND {days}", kinds.join(", "));
    let selects: Vec<String> = levels(form).into_iter().map(|level| select(form, &level, &from)).collect();
    Ok(Query { sql: selects.join("\nUNION ALL\n"), params })
}

/// The dimensions to group by, level by level; `None` where a margin leaves one out.
fn levels(form: &TableForm) -> Vec<Vec<Option<Dimension>>> {
    let cut = |depth: usize| form.rows.iter().enumerate().map(move |(at, it)| (at < depth).then_some(*it));
    let mut levels = Vec::new();
    let shallowest = if adds_up(form.basis) { form.rows.len() } else { 0 };
    for depth in (shallowest..=form.rows.len()).rev() {
        levels.push(cut(depth).chain(form.column.map(Some)).collect());
        if form.column.is_some() && !adds_up(form.basis) {
            levels.push(cut(depth).chain([None]).collect());
        }
    }
    levels
}

fn select(form: &TableForm, level: &[Option<Dimension>], from: &str) -> String {
    let shown: Vec<&str> = level.iter().map(|it| it.map_or("NULL", column)).collect();
    let grouped: Vec<&str> = level.iter().flatten().map(|it| column(*it)).collect();
    let count = match form.basis {
        CountBasis::Events | CountBasis::Permits | CountBasis::Places => "sum(number)",
        CountBasis::Cases => "count(DISTINCT case_id)",
        // A fact about nobody has no token, and counting distinct values leaves nulls out.
        CountBasis::Persons => {
            "count(DISTINCT CASE WHEN subject IS NOT NULL THEN release_token(subject) END)"
        }
    };
    let group = if grouped.is_empty() { String::new() } else { format!(" GROUP BY {}", grouped.join(", ")) };
    format!("SELECT {}, {count} {from}{group}", shown.join(", "))
}

/// Compiles the query behind an estimate: the kind of fact, its outcome, and how many.
pub fn estimate_sql(estimate: &Estimate, period: Period) -> Query {
    let params = vec![
        period.from().to_string(),
        period.until().to_string(),
        clock_fact(estimate),
        estimate.unmatched.clone(),
        estimate.inferred.clone(),
    ];
    let sql = "SELECT kind, outcome, sum(number) FROM fact WHERE retracted_by IS NULL AND kind IN (?3, ?4, ?5) \
               AND on_date BETWEEN ?1 AND ?2 GROUP BY kind, outcome";
    Query { sql: sql.to_owned(), params }
}

/// The fact kind of the clock that an estimate is about.
pub(crate) fn clock_fact(estimate: &Estimate) -> String {
    format!("clock/{}/{}", estimate.programme, estimate.clock)
}

#[cfg(test)]
pub(crate) mod tests;
