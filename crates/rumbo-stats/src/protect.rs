//! Disclosure control: which cells of a table must not be shown.
//!
//! A count above zero and below the threshold is sensitive. Hiding it alone is not enough: totals would give it away.
//! The rule kept here: from everything that is shown, nobody can narrow a sensitive cell down to a range narrower
//! than the threshold, nor fix the value of any hidden cell.
//!
//! A table with margins, one side of which may have subtotals, is a network: every cell is an arc, every sum a
//! node where as much leaves as enters. What a hidden cell could be is then exactly what can flow around it
//! through other hidden cells. Where margins do not add up (people, cases), the reader is taken to know by how
//! much they do not, and each alternative found must respect that no part exceeds its total.
//!
//! Only one table is looked at: a figure that follows from two tables together is not found here.

mod network;

use network::Network;

/// The counts of a table with all its margins.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// For each line the line that holds its subtotal, after which it stands. The line of the total of all has none; where
    /// the outermost lines are not added there is no such line, and each of them has none.
    pub(crate) parents: Vec<Option<usize>>,
    /// Number of columns before the column of totals; zero if there is only the column of totals.
    pub(crate) columns: usize,
    /// Whether there is a column of totals.
    pub(crate) totals: bool,
    /// Per line: its columns, then the total.
    pub(crate) values: Vec<Vec<u64>>,
}

impl Grid {
    /// Cells per line.
    pub(crate) fn width(&self) -> usize {
        self.columns + usize::from(self.totals)
    }
    pub(crate) fn value(&self, line: usize, column: usize) -> u64 {
        self.values.get(line).and_then(|it| it.get(column)).copied().unwrap_or(0)
    }
    /// The sums of the table as (total, parts), cells numbered line by line. Sums that follow from others are in.
    pub(crate) fn sums(&self) -> Vec<(usize, Vec<usize>)> {
        let width = self.width();
        let mut sums = Vec::new();
        for line in 0..self.parents.len() {
            if self.columns > 0 && self.totals {
                let parts = (0..self.columns).map(|column| line * width + column).collect();
                sums.push((line * width + self.columns, parts));
            }
            let children: Vec<usize> = self
                .parents
                .iter()
                .enumerate()
                .filter(|(_, it)| **it == Some(line))
                .map(|(at, _)| at)
                .collect();
            if !children.is_empty() {
                sums.extend((0..width).map(|column| {
                    (line * width + column, children.iter().map(|child| child * width + column).collect())
                }));
            }
        }
        sums
    }
}

/// Says for every cell whether it must be hidden. `adds_up`: whether margins are the sums of their parts.
pub(crate) fn hidden(grid: &Grid, threshold: u64, adds_up: bool) -> Vec<Vec<bool>> {
    let mut network = Network::of(grid);
    let mut sensitive: Vec<(u64, usize)> = Vec::new();
    for line in 0..grid.parents.len() {
        for column in 0..grid.width() {
            let value = grid.value(line, column);
            if value > 0 && value < threshold {
                sensitive.push((value, line * grid.width() + column));
            }
        }
    }
    for (_, cell) in &sensitive {
        network.hide(*cell);
    }
    // The largest first: what protects it usually protects the smaller ones of the same line too.
    sensitive.sort_by_key(|(value, cell)| (std::cmp::Reverse(*value), *cell));
    for (_, cell) in &sensitive {
        network.protect(*cell, threshold);
    }
    let sums = if adds_up { Vec::new() } else { grid.sums() };
    if !sensitive.iter().all(|(_, cell)| network.is_protected(*cell, threshold, &sums)) {
        // Without shown counts every multiple of the table fits what is shown.
        network.hide_all();
    }
    let flags = network.hidden();
    flags.chunks(grid.width()).map(<[bool]>::to_vec).collect()
}

#[cfg(test)]
mod tests;
