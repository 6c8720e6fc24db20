//! A table that may be published: labels, margins, and cells that are already protected. The unprotected counts
//! are not kept.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_base::{ContentVersion, ParameterId, Position, TableId};
use rumbo_content::{Content, CountBasis, Dimension, Flow, PercentOf, TableForm};

use crate::code::{NOT_STATED, adds_up};
use crate::estimate::Share;
use crate::form::{FormError, validate};
use crate::period::Period;
use crate::protect::{Grid, hidden};
use crate::query::Count;

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The last event of the ledger that it takes into account.
    pub position: Position,
    /// The content that defined and decided.
    pub content: ContentVersion,
    /// The days that it is made from.
    pub period: Period,
    /// Whether the people behind it are invented: everything printed is then marked so.
    pub synthetic: bool,
}

/// What the figures of a table count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Kinds of facts.
    pub facts: Vec<String>,
    /// What one unit is.
    pub basis: CountBasis,
    /// Flow or stock.
    pub concept: Flow,
    /// Counts above zero and below this are not shown.
    pub threshold: u64,
    /// The parameter that sets the threshold.
    pub threshold_parameter: ParameterId,
}

/// One printed figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// A count that may be shown.
    Shown(u64),
    /// A count that could say something about single people, or that would give such a count away.
    Suppressed,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// One member per row dimension, outermost first. Fewer than there are dimensions: a subtotal; none: the total.
    pub labels: Vec<String>,
    /// One cell per column, then the total of the line, if the columns are added. Without a column dimension: the total
    /// alone.
    pub cells: Vec<Cell>,
}

/// A protected table. `Table::build` is the only way to make one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Table {
    /// Its id; words under `table-<id>`.
    pub id: TableId,
    /// Dimensions down the side, outermost first.
    pub rows: Vec<Dimension>,
    /// The dimension across the top.
    pub column: Option<Dimension>,
    /// Members across the top, without the total.
    pub columns: Vec<String>,
    /// The total first, if the outermost lines are added; then each subtotal before its parts.
    pub lines: Vec<Line>,
    /// Whether the kinds of facts are stages of one course, which no total adds.
    pub stages: bool,
    /// Of what each count is also shown as a share.
    pub percent: Option<PercentOf>,
    /// What is counted.
    pub definition: Definition,
    /// What it was made from.
    pub origin: Origin,
}

/// Members that are printed even if nothing was counted, in their order. Other members follow as they are found.
pub type Members = BTreeMap<Dimension, Vec<String>>;

/// Why a table cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The form is wrong.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Form(Vec<FormError>),
    /// The form is an estimate.
    #[error("`{0}` is an estimate, not a table of counts: ask for the estimate")]
    IsEstimate(String),
    /// The form is no estimate.
    #[error("`{0}` is a table of counts, not an estimate: ask for the table")]
    IsNoEstimate(String),
    /// A row of the answer has another number of members than the form has dimensions.
    #[error(
        "a count for table `{table}` has {found} members instead of {expected}: run the query of the same form"
    )]
    Shape {
        /// The table.
        table: String,
        /// Members of the row.
        found: usize,
        /// Dimensions of the form.
        expected: usize,
    },
    /// More than can be counted.
    #[error("the counts of table `{0}` are beyond what can be added: the facts behind it are damaged")]
    TooLarge(String),
}

/// The members that a form's dimensions are known to have: those that it says alone can be, or months of the period, enum members, areas, fact kinds.
pub fn known_members(form: &TableForm, content: &Content, period: Period) -> Members {
    let listed =
        |name: &str| content.enums.iter().find(|(id, _)| id.as_str() == name).map(|(_, it)| it.clone());
    let areas =
        || content.places.values().filter(|it| it.kind == form.areas).map(|it| it.id.to_string()).collect();
    let known = |dimension: Dimension| match dimension {
        Dimension::Period => Some(period.months()),
        Dimension::Area => Some(areas()),
        Dimension::Sex => listed("sex"),
        Dimension::AgeGroup => listed("age_group"),
        Dimension::Via => listed("place_mode"),
        Dimension::Kind => Some(form.facts.clone()),
        Dimension::Place | Dimension::Citizenship | Dimension::Status | Dimension::Outcome => None,
    };
    let printed = |it: Dimension| form.only.get(&it).cloned().or_else(|| known(it));
    form.rows.iter().copied().chain(form.column).filter_map(|it| Some((it, printed(it)?))).collect()
}

/// A member of each dimension, `None` for all together. Rows first, then the column if there is one.
type Key = Vec<Option<String>>;

impl Table {
    /// Makes a protected table of the answer to the form's query.
    pub fn build(
        form: &TableForm,
        counts: &[Count],
        known: &Members,
        threshold: u64,
        origin: Origin,
    ) -> Result<Self, TableError> {
        if form.estimate.is_some() {
            return Err(TableError::IsEstimate(form.id.to_string()));
        }
        validate(form).map_err(TableError::Form)?;
        let found = margins(form, counts)?;
        let columns: Vec<String> = match form.column {
            Some(dimension) => {
                let seen = found.keys().filter_map(|key| key.last().cloned().flatten()).collect();
                ordered(dimension, seen, known)
            }
            None => Vec::new(),
        };
        let depth = form.rows.len();
        let mut labels = vec![Vec::new()];
        let mut parents = vec![None];
        unfold(&form.rows, &found, known, 0, (&mut labels, &mut parents));
        let value = |line: &[String], column: Option<&String>| {
            let side = line.iter().cloned().map(Some).chain(std::iter::repeat(None)).take(depth);
            let key: Key = side.chain(form.column.map(|_| column.cloned())).collect();
            found.get(&key).copied().unwrap_or(0)
        };
        if form.stages && form.rows.first() == Some(&Dimension::Kind) {
            labels.remove(0);
            parents = parents.into_iter().skip(1).map(|it: Option<usize>| it?.checked_sub(1)).collect();
        }
        let totals = !(form.stages && form.column == Some(Dimension::Kind));
        let total = totals.then_some(None);
        let line = |it: &Vec<String>| columns.iter().map(Some).chain(total).map(|at| value(it, at)).collect();
        let values: Vec<Vec<u64>> = labels.iter().map(line).collect();
        let grid = Grid { parents, columns: columns.len(), totals, values };
        let hidden = hidden(&grid, threshold, adds_up(form.basis));
        let lines = labels.into_iter().zip(&grid.values).zip(&hidden).map(|((labels, values), hidden)| {
            let cell =
                |(value, hidden): (&u64, &bool)| if *hidden { Cell::Suppressed } else { Cell::Shown(*value) };
            Line { labels, cells: values.iter().zip(hidden).map(cell).collect() }
        });
        Ok(Self {
            id: form.id.clone(),
            rows: form.rows.clone(),
            column: form.column,
            lines: lines.collect(),
            columns,
            stages: form.stages,
            percent: form.percent.clone(),
            definition: Definition::of(form, threshold),
            origin,
        })
    }

    /// A cell as a share of its base, where both may be shown: it gives nothing away that does not stand beside it.
    pub fn share(&self, line: &Line, at: usize) -> Option<Share> {
        let base = match self.percent.as_ref()? {
            PercentOf::Line => self.columns.len(),
            PercentOf::Column(base) => self.columns.iter().position(|it| it == base)?,
        };
        let part = line.cells.get(at).filter(|_| at < self.columns.len() && at != base)?;
        match (part, line.cells.get(base)?) {
            (Cell::Shown(part), Cell::Shown(whole)) => Share::new(*part, *whole),
            _ => None,
        }
    }

    /// Whether a line ends with its total.
    pub fn has_line_totals(&self) -> bool {
        !(self.stages && self.column == Some(Dimension::Kind))
    }

    /// Whether any cell is hidden.
    pub fn has_suppressed(&self) -> bool {
        self.lines.iter().any(|line| line.cells.contains(&Cell::Suppressed))
    }
}

impl Definition {
    pub(crate) fn of(form: &TableForm, threshold: u64) -> Self {
        Self {
            facts: form.facts.clone(),
            basis: form.basis,
            concept: form.flow,
            threshold,
            threshold_parameter: form.threshold.clone(),
        }
    }
}

/// All counts with their margins: added up where that is right, as counted where it is not.
fn margins(form: &TableForm, counts: &[Count]) -> Result<BTreeMap<Key, u64>, TableError> {
    let depth = form.rows.len();
    let expected = depth + usize::from(form.column.is_some());
    let mut all: BTreeMap<Key, u64> = BTreeMap::new();
    for count in counts {
        if count.members.len() != expected {
            let (table, found) = (form.id.to_string(), count.members.len());
            return Err(TableError::Shape { table, found, expected });
        }
        let stated = |it: &String| if it.is_empty() { NOT_STATED.to_owned() } else { it.clone() };
        let key: Key = count.members.iter().map(|it| it.as_ref().map(stated)).collect();
        let levels = if adds_up(form.basis) { levels_above(&key, depth) } else { vec![key] };
        for level in levels {
            let slot = all.entry(level).or_default();
            *slot = slot.checked_add(count.count).ok_or_else(|| TableError::TooLarge(form.id.to_string()))?;
        }
    }
    Ok(all)
}

/// The cell itself and every margin that it is part of.
fn levels_above(key: &Key, depth: usize) -> Vec<Key> {
    let mut levels = Vec::new();
    for kept in 0..=depth {
        let cut =
            |(at, it): (usize, &Option<String>)| if at < kept || at >= depth { it.clone() } else { None };
        let level: Key = key.iter().enumerate().map(cut).collect();
        if key.len() > depth {
            let total = level.iter().take(depth).cloned().chain([None]).collect();
            levels.push(total);
        }
        levels.push(level);
    }
    levels
}

/// Writes the lines below the last one of `lines`, outermost dimension first.
fn unfold(
    rows: &[Dimension],
    found: &BTreeMap<Key, u64>,
    known: &Members,
    parent: usize,
    lines: (&mut Vec<Vec<String>>, &mut Vec<Option<usize>>),
) {
    let (labels, parents) = lines;
    let above = labels.get(parent).cloned().unwrap_or_default();
    let Some(dimension) = rows.get(above.len()) else { return };
    let below = |key: &Key| {
        let fits = above.iter().zip(key).all(|(label, member)| member.as_ref() == Some(label));
        if fits { key.get(above.len()).cloned().flatten() } else { None }
    };
    let seen: BTreeSet<String> = found.keys().filter_map(below).collect();
    let deeper_known = rows.iter().skip(above.len() + 1).all(|it| known.contains_key(it));
    for member in ordered(*dimension, seen.clone(), known) {
        // A branch that can hold nothing is left out: it would be a subtotal of no lines.
        if !seen.contains(&member) && !deeper_known {
            continue;
        }
        labels.push(above.iter().cloned().chain([member]).collect());
        parents.push(Some(parent));
        let at = labels.len() - 1;
        unfold(rows, found, known, at, (labels, parents));
    }
}

/// Known members in their order, then the others, then what was not stated.
fn ordered(dimension: Dimension, mut seen: BTreeSet<String>, known: &Members) -> Vec<String> {
    let mut members: Vec<String> = known.get(&dimension).cloned().unwrap_or_default();
    for member in &members {
        seen.remove(member);
    }
    let not_stated = seen.take(NOT_STATED);
    members.extend(seen);
    members.extend(not_stated);
    members
}

#[cfg(test)]
pub(crate) mod tests;
