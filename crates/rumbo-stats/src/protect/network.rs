//! A table as a network of flows, and the search for what its hidden cells could be. No policy lives here beyond
//! the width that `protect` is asked for.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::Grid;

/// A cell as an arc.
#[derive(Debug, Clone)]
struct Arc {
    from: usize,
    to: usize,
    value: u64,
    hidden: bool,
}

/// One use of an arc: upwards the cell grows, downwards it shrinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Use {
    arc: usize,
    grows: bool,
}

/// The cells of a table, its sums, and what is hidden so far.
#[derive(Debug, Clone)]
pub(super) struct Network {
    arcs: Vec<Arc>,
    /// For each node the uses that leave it.
    leaving: Vec<Vec<Use>>,
}

/// A change of the whole table that keeps every sum: by how much each cell grows.
type Change = Vec<i128>;

impl Network {
    /// Cells are numbered line by line, the total of a line last.
    pub(super) fn of(grid: &Grid) -> Self {
        let width = grid.width();
        let lines = grid.parents.len();
        let has_children: Vec<bool> = (0..lines).map(|line| grid.parents.contains(&Some(line))).collect();
        // Node 0 closes the circle where a line has no sum of its own, or no line above. Then one node per line that sums its columns,
        // then one node per subtotal and column.
        let line_node = |line: usize| if grid.columns == 0 || !grid.totals { 0 } else { 1 + line };
        let column_node = |line: usize, column: usize| 1 + lines + line * width + column;
        let mut arcs = Vec::with_capacity(lines * width);
        for (line, parent) in grid.parents.iter().enumerate() {
            let inner = has_children.get(line).copied().unwrap_or(false);
            for column in 0..width {
                let is_total = grid.totals && column == grid.columns;
                // A leaf sends its columns up and is fed from the column of totals; a subtotal passes on.
                let (above, below) = match (parent, inner) {
                    (Some(it), true) => (column_node(*it, column), column_node(line, column)),
                    (Some(it), false) => (column_node(*it, column), line_node(line)),
                    (None, true) => (line_node(line), column_node(line, column)),
                    (None, false) => (0, line_node(line)),
                };
                let (from, to) = if is_total { (above, below) } else { (below, above) };
                arcs.push(Arc { from, to, value: grid.value(line, column), hidden: false });
            }
        }
        let mut leaving = vec![Vec::new(); 1 + lines + lines * width];
        for (at, arc) in arcs.iter().enumerate() {
            for (node, grows) in [(arc.from, true), (arc.to, false)] {
                if let Some(list) = leaving.get_mut(node) {
                    list.push(Use { arc: at, grows });
                }
            }
        }
        Self { arcs, leaving }
    }

    pub(super) fn hide(&mut self, cell: usize) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.hidden = true;
        }
    }

    /// Hides every count above zero.
    pub(super) fn hide_all(&mut self) {
        for arc in &mut self.arcs {
            arc.hidden = arc.value > 0;
        }
    }

    pub(super) fn hidden(&self) -> Vec<bool> {
        self.arcs.iter().map(|it| it.hidden).collect()
    }

    /// Hides further cells, the cheapest that help, until the cell's range is at least `width` wide.
    pub(super) fn protect(&mut self, cell: usize, width: u64) {
        loop {
            let (up, change) = self.most(cell, true, width);
            let (down, _) = self.most(cell, false, width.saturating_sub(up));
            if up.saturating_add(down) >= width {
                return;
            }
            let Some(more) = self.cheapest(cell, &change) else { return };
            for arc in more {
                self.hide(arc);
            }
        }
    }

    /// Whether the range of a hidden cell is at least `width` wide, shown by two tables that fit all that is shown.
    /// `sums` are those in which no part may exceed its total.
    pub(super) fn is_protected(&self, cell: usize, width: u64, sums: &[(usize, Vec<usize>)]) -> bool {
        if self.arcs.iter().all(|it| it.hidden == (it.value > 0)) {
            return true;
        }
        let (up, above) = self.most(cell, true, width);
        let (down, below) = self.most(cell, false, width.saturating_sub(up));
        up.saturating_add(down) >= width && self.fits(&above, sums) && self.fits(&below, sums)
    }

    fn fits(&self, change: &Change, sums: &[(usize, Vec<usize>)]) -> bool {
        let after = |cell: usize| {
            let value = self.arcs.get(cell).map_or(0, |it| i128::from(it.value));
            value + change.get(cell).copied().unwrap_or(0)
        };
        sums.iter().all(|(total, parts)| parts.iter().all(|part| after(*part) <= after(*total)))
    }

    /// By how much the cell could grow (or shrink) through hidden cells, looked for up to `wanted`, and how.
    fn most(&self, cell: usize, grows: bool, wanted: u64) -> (u64, Change) {
        let mut change: Change = vec![0; self.arcs.len()];
        let Some(arc) = self.arcs.get(cell) else { return (0, change) };
        let wanted = if grows { wanted } else { wanted.min(arc.value) };
        if arc.from == arc.to {
            // It is part of no sum: nothing that is shown says anything of it.
            return (wanted, change);
        }
        let (start, end) = if grows { (arc.to, arc.from) } else { (arc.from, arc.to) };
        let mut reached = 0;
        while reached < wanted {
            let Some(path) = self.shortest(start, end, cell, &change) else { break };
            let room = path.iter().map(|it| self.room(*it, &change)).min().unwrap_or(0);
            let step = room.min(wanted - reached);
            self.push(&path, step, &mut change);
            reached += step;
        }
        if let Some(own) = change.get_mut(cell) {
            *own = if grows { i128::from(reached) } else { -i128::from(reached) };
        }
        (reached, change)
    }

    fn push(&self, path: &[Use], step: u64, change: &mut Change) {
        for it in path {
            if let Some(slot) = change.get_mut(it.arc) {
                *slot += if it.grows { i128::from(step) } else { -i128::from(step) };
            }
        }
    }

    /// How far one use can go: a cell can grow without bound and shrink to zero.
    fn room(&self, it: Use, change: &Change) -> u64 {
        let Some(arc) = self.arcs.get(it.arc) else { return 0 };
        if it.grows {
            return u64::MAX;
        }
        let left = i128::from(arc.value) + change.get(it.arc).copied().unwrap_or(0);
        u64::try_from(left).unwrap_or(0)
    }

    fn end_of(&self, it: Use) -> usize {
        self.arcs.get(it.arc).map_or(0, |arc| if it.grows { arc.to } else { arc.from })
    }

    /// The path of fewest hidden cells, breadth first, without the cell itself.
    fn shortest(&self, start: usize, end: usize, without: usize, change: &Change) -> Option<Vec<Use>> {
        let mut came: Vec<Option<(usize, Use)>> = vec![None; self.leaving.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            if node == end && start != end {
                return Some(walk_back(&came, start, end));
            }
            for it in self.leaving.get(node).into_iter().flatten() {
                let hidden = self.arcs.get(it.arc).is_some_and(|arc| arc.hidden);
                let next = self.end_of(*it);
                let usable = hidden && it.arc != without && self.room(*it, change) > 0;
                if usable
                    && next != start
                    && let Some(slot @ None) = came.get_mut(next)
                {
                    *slot = Some((node, *it));
                    queue.push_back(next);
                }
            }
        }
        None
    }

    /// The shown cells whose hiding lets the cell grow further at the least loss of information: smallest counts
    /// first, and a shown zero is never hidden. `change` is the growth that the hidden cells already give.
    fn cheapest(&self, cell: usize, change: &Change) -> Option<Vec<usize>> {
        let arc = self.arcs.get(cell)?;
        let (start, end) = (arc.to, arc.from);
        let mut best: Vec<u64> = vec![u64::MAX; self.leaving.len()];
        let mut came: Vec<Option<(usize, Use)>> = vec![None; self.leaving.len()];
        let mut heap = BinaryHeap::from([Reverse((0u64, start))]);
        while let Some(Reverse((cost, node))) = heap.pop() {
            if node == end {
                let path = walk_back(&came, start, end);
                let shown = |it: &Use| self.arcs.get(it.arc).is_some_and(|arc| !arc.hidden);
                return Some(path.into_iter().filter(shown).map(|it| it.arc).collect());
            }
            for it in self.leaving.get(node).into_iter().flatten() {
                let Some(used) = self.arcs.get(it.arc) else { continue };
                let usable = (used.hidden || used.value > 0) && self.room(*it, change) > 0;
                if it.arc == cell || !usable {
                    continue;
                }
                // A long way over cheap cells is no bargain: one more cell costs something in itself.
                let price = if used.hidden { 0 } else { used.value.saturating_add(1) };
                let (next, total) = (self.end_of(*it), cost.saturating_add(price));
                if let (Some(known), Some(slot)) = (best.get_mut(next), came.get_mut(next))
                    && total < *known
                    && next != start
                {
                    *known = total;
                    *slot = Some((node, *it));
                    heap.push(Reverse((total, next)));
                }
            }
        }
        None
    }
}

fn walk_back(came: &[Option<(usize, Use)>], start: usize, end: usize) -> Vec<Use> {
    let mut path = Vec::new();
    let mut node = end;
    while node != start {
        let Some(Some((before, it))) = came.get(node) else { break };
        path.push(*it);
        node = *before;
    }
    path.reverse();
    path
}
