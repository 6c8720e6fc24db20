//! Runs a program over one batch of rows after another, in registers that are made once for each thread.

use rumbo_base::FieldId;

use super::kernel::WORD_ROWS;
use super::plan::{Condition, ConditionIndex, Number, NumberIndex, Program};
use super::population::{BoundColumn, Raw};
use crate::evaluate::compare;
use crate::value::Value;
use records::Inner;
pub(super) use registers::{Buffer, Spare, Status};
use registers::{Feed, NumberRegister, Tile, View, known_everywhere};
use sums::Sum;

mod conditions;
mod numbers;
mod records;
mod registers;
mod sums;

/// Rows that are answered and handed over together: enough that beginning to answer and to hand over costs little beside it.
pub(super) const BATCH_ROWS: usize = 16_384;
/// Rows whose numbers are computed together: so few that every step finds what the one before it left near by, and enough
/// that beginning a step costs little beside it.
const TILE_ROWS: usize = 2_048;
/// Of a dictionary with more terms, each row is evaluated by itself.
const TERMS_MAX: usize = 32;

/// A bit for each row of a batch. Of one size, so that loops over them need not count.
pub(super) type Bits = [u64; BATCH_ROWS / WORD_ROWS];
pub(super) const NO_BITS: Bits = [0; BATCH_ROWS / WORD_ROWS];
const ALL_BITS: Bits = [u64::MAX; BATCH_ROWS / WORD_ROWS];

/// A program, the columns it reads, and room for one batch.
pub(super) struct Machine<'a> {
    program: &'a Program,
    /// The numbers that something reads.
    needed: Vec<bool>,
    feeds: Vec<Feed<'a>>,
    numbers: Vec<NumberRegister>,
    conditions: Vec<Planes>,
    /// Of each condition upon terms, the answer for each word of the column; none if it cannot be computed.
    terms: Vec<Vec<Option<bool>>>,
    /// Of each comparison that is one sum of narrow columns, that sum.
    sums: Vec<Option<Sum>>,
    /// The conditions that compare numbers.
    comparisons: Vec<ConditionIndex>,
    scratch: Bits,
    inner: Vec<Inner<'a>>,
    pub(super) doubts: Doubts,
}

/// Rows whose registers say nothing.
pub(super) struct Doubts {
    /// Rows that surely cannot be computed.
    pub(super) failed: Bits,
    /// Rows that are not certain and have to be evaluated one by one.
    pub(super) unsure: Bits,
}

impl Doubts {
    /// Where to mark a row: `sure` if nothing but an error can come of it.
    fn plane(&mut self, sure: bool, tile: Tile) -> &mut [u64] {
        let plane = if sure { &mut self.failed } else { &mut self.unsure };
        plane.get_mut(tile.words()).unwrap_or_default()
    }

    /// Marks rows whose answers are certain, and are that they cannot be computed.
    pub(super) fn fail(&mut self, rows: &Bits) {
        for ((failed, unsure), rows) in self.failed.iter_mut().zip(&self.unsure).zip(rows) {
            *failed |= rows & !unsure;
        }
    }

    /// The rows of the batch that are not certain, each once.
    pub(super) fn unsure_rows(&self, rows: usize) -> impl Iterator<Item = usize> {
        let words = self.unsure.iter().zip(&self.failed).enumerate();
        let words = words.map(|(index, (unsure, failed))| (index * WORD_ROWS, unsure & !failed));
        words
            .filter(|(_, word)| *word != 0)
            .flat_map(move |(first, word)| {
                (0..WORD_ROWS).filter(move |bit| (word >> bit) & 1 == 1).map(move |bit| first + bit)
            })
            .filter(move |row| *row < rows)
    }
}

/// In which rows a condition is known to hold, known not to, and does not apply. In all others it is unknown.
pub(super) struct Planes {
    pub(super) holds: Bits,
    pub(super) fails: Bits,
    pub(super) absent: Bits,
}

/// The answers of a condition upon terms, for each word of its column.
fn terms(condition: &Condition, feeds: &[Feed<'_>]) -> Vec<Option<bool>> {
    let Condition::Term { column, operator, term } = condition else { return Vec::new() };
    match feeds.get(*column).and_then(|it| it.column).map(|it| &it.raw) {
        Some(Raw::Words { words, .. }) => {
            words.iter().map(|it| compare(*operator, it, &Value::Period(*term)).ok()).collect()
        }
        _ => Vec::new(),
    }
}

impl<'a> Machine<'a> {
    /// Room for a program of which those numbers are read. `column` finds the column of an input.
    pub(super) fn new(
        program: &'a Program,
        outputs: &[NumberIndex],
        column: &dyn Fn(&FieldId) -> Option<&'a BoundColumn<'a>>,
    ) -> Self {
        let columns: Vec<_> = program.inputs.iter().map(|it| column(&it.id)).collect();
        let sums = Sum::all(program, &columns);
        let summed = |condition: ConditionIndex| sums.get(condition).is_some_and(Option::is_some);
        let (needed, in_lane) = program.needed(outputs.iter().copied(), summed);
        let inputs = program.inputs.iter().zip(&columns).zip(in_lane);
        let feeds = inputs.map(|((input, column), in_lane)| Feed::new(input, *column, in_lane, program));
        let feeds: Vec<Feed<'a>> = feeds.collect();
        let terms = program.conditions.as_slice().iter().map(|it| terms(it, &feeds)).collect();
        let everywhere = known_everywhere(program, &feeds);
        let nodes = program.numbers.as_slice().iter().zip(everywhere).enumerate();
        let numbers = nodes.map(|(index, (node, everywhere))| {
            NumberRegister::new(node, everywhere, outputs.contains(&index))
        });
        let conditions = program.conditions.as_slice();
        let compares = |index: &ConditionIndex| conditions.get(*index).is_some_and(Condition::compares);
        let planes = |_| Planes { holds: NO_BITS, fails: NO_BITS, absent: NO_BITS };
        Self {
            program,
            needed,
            feeds,
            numbers: numbers.collect(),
            conditions: conditions.iter().map(planes).collect(),
            terms,
            sums,
            comparisons: (0..conditions.len()).filter(compares).collect(),
            scratch: NO_BITS,
            inner: Inner::all(program, &columns),
            doubts: Doubts { failed: NO_BITS, unsure: NO_BITS },
        }
    }

    /// Computes everything for so many rows from that one on.
    pub(super) fn run(&mut self, start: usize, rows: usize) {
        self.doubts.failed.fill(0);
        self.doubts.unsure.fill(0);
        for feed in &mut self.feeds {
            feed.fetch(start, rows);
            feed.load_status(start, rows);
        }
        self.each_number(Tile { start, from: 0, rows }, numbers::status);
        for from in (0..rows).step_by(TILE_ROWS) {
            self.compute(Tile { start: start + from, from, rows: TILE_ROWS.min(rows - from) });
        }
        for inner in &mut self.inner {
            inner.ask(start, rows, &mut self.doubts);
        }
        for index in 0..self.conditions.len() {
            self.answer(index, Tile { start, from: 0, rows });
        }
    }

    /// Computes the numbers of a tile, and compares them.
    fn compute(&mut self, tile: Tile) {
        for feed in &mut self.feeds {
            feed.load(tile);
        }
        self.each_number(tile, numbers::compute);
        for place in 0..self.comparisons.len() {
            self.compare(place, tile);
        }
    }

    fn each_number(
        &mut self,
        tile: Tile,
        step: impl Fn(&View<'_, '_>, NumberIndex, &mut NumberRegister, &mut Doubts),
    ) {
        for index in 0..self.numbers.len() {
            let (done, rest) = self.numbers.split_at_mut(index);
            let (Some(own), Some(true)) = (rest.first_mut(), self.needed.get(index)) else { continue };
            let view = View { program: self.program, feeds: &self.feeds, numbers: done, tile };
            step(&view, index, own, &mut self.doubts);
        }
    }

    /// Makes room for the next batch where the last one's was taken away.
    pub(super) fn refill(&mut self, spare: &mut Spare) {
        for (node, number) in self.program.numbers.as_slice().iter().zip(&mut self.numbers) {
            number.refill(node.lane, spare);
        }
    }

    /// Takes a number of so many rows that is told away, and which of them are known.
    pub(super) fn take(&mut self, number: NumberIndex, rows: usize) -> Option<(Buffer, &Status)> {
        let taken = self.numbers.get_mut(number)?.take(rows);
        let status = match self.program.numbers.get(number)?.number {
            Number::Column(column) => &self.feeds.get(column)?.status,
            _ => &self.numbers.get(number)?.status,
        };
        Some((taken, status))
    }

    pub(super) fn planes(&self, condition: ConditionIndex) -> Option<&Planes> {
        self.conditions.get(condition)
    }

    /// Marks the rows in which a condition is known to fail as rows that cannot be computed.
    pub(super) fn refuse_where_fails(&mut self, condition: ConditionIndex) {
        if let Some(planes) = self.conditions.get(condition) {
            self.doubts.fail(&planes.fails);
        }
    }
}
