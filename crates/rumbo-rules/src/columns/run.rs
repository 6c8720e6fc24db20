//! Runs a program over one batch of rows after another, in registers that are made once for each thread.

use arrow_buffer::BooleanBuffer;
use rumbo_base::FieldId;

use super::calendar::Term;
use super::kernel::{self, Source, WORD_ROWS};
use super::plan::{Condition, ConditionIndex, Input, Lane, Number, NumberIndex, NumberNode, Program};
use super::population::{BoundColumn, Raw};
use crate::evaluate::compare;
use crate::value::Value;
use records::Inner;
use sums::Sum;

mod conditions;
mod numbers;
mod records;
mod sums;

/// Rows that are computed together: so few that their numbers stay near the processor, and enough that beginning a step
/// costs little beside it.
pub(super) const BATCH_ROWS: usize = 4_096;
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
    scratch: Bits,
    inner: Vec<Inner<'a>>,
    pub(super) doubts: Doubts,
    start: usize,
    rows: usize,
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
    fn plane(&mut self, sure: bool) -> &mut Bits {
        if sure { &mut self.failed } else { &mut self.unsure }
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

/// The column of an input, if there is one.
struct Feed<'a> {
    column: Option<&'a BoundColumn<'a>>,
    /// The number of each word of a dictionary.
    words: Vec<i32>,
    /// The terms of a dictionary, if they are added to days.
    terms: Vec<Term>,
    status: Status,
    buffer: Buffer,
}

struct NumberRegister {
    status: Status,
    /// Whether it is known in every row of every batch, so that the status stays as it is.
    everywhere: bool,
    buffer: Buffer,
}

/// Numbers of a batch, or the same number many times.
enum Buffer {
    None,
    Narrow(Vec<i32>),
    Wide(Vec<i64>),
    SameNarrow(Box<[i32; WORD_ROWS]>),
    SameWide(Box<[i64; WORD_ROWS]>),
}

/// Which rows of a number or fact are known, and in which it does not apply.
struct Status {
    known: Bits,
    absent: Bits,
}

/// In which rows a condition is known to hold, known not to, and does not apply. In all others it is unknown.
pub(super) struct Planes {
    pub(super) holds: Bits,
    pub(super) fails: Bits,
    pub(super) absent: Bits,
}

impl Buffer {
    fn of(lane: Lane) -> Self {
        match lane {
            Lane::Narrow => Self::Narrow(vec![0; BATCH_ROWS]),
            Lane::Wide => Self::Wide(vec![0; BATCH_ROWS]),
        }
    }
    fn same(number: i64, lane: Lane) -> Self {
        match lane {
            // Days and places of lists are made from 32 bits.
            Lane::Narrow => {
                Self::SameNarrow(Box::new([i32::try_from(number).unwrap_or_default(); WORD_ROWS]))
            }
            Lane::Wide => Self::SameWide(Box::new([number; WORD_ROWS])),
        }
    }
    fn narrow(&self, rows: usize) -> Source<'_, i32> {
        match self {
            Self::Narrow(values) => Source::Rows(values.get(..rows).unwrap_or_default()),
            Self::SameNarrow(block) => Source::Same(block),
            _ => Source::Rows(&[]),
        }
    }
    fn wide(&self, rows: usize) -> Source<'_, i64> {
        match self {
            Self::Wide(values) => Source::Rows(values.get(..rows).unwrap_or_default()),
            Self::SameWide(block) => Source::Same(block),
            _ => Source::Rows(&[]),
        }
    }
}

impl Status {
    fn new(known: bool) -> Self {
        Self { known: if known { ALL_BITS } else { NO_BITS }, absent: NO_BITS }
    }
}

impl<'a> Feed<'a> {
    fn new(input: &Input, column: Option<&'a BoundColumn<'a>>, in_lane: bool, program: &Program) -> Self {
        let lane = input.ty.as_ref().and_then(Lane::of);
        let native = match (column.map(|it| &it.raw), lane) {
            (Some(Raw::Wide(_)), Some(Lane::Wide)) | (Some(Raw::Narrow(_)), Some(Lane::Narrow)) => true,
            (Some(Raw::Codes(_) | Raw::WideCodes(_) | Raw::Narrow(_)), _) => !in_lane,
            _ => false,
        };
        let buffer = lane.filter(|_| !native).map_or(Buffer::None, Buffer::of);
        let words = match column.map(|it| &it.raw) {
            Some(Raw::Words { words, .. }) => numbered(words, program),
            _ => Vec::new(),
        };
        let terms = match column.map(|it| &it.raw) {
            Some(Raw::Words { words, .. }) if input.added && words.len() <= TERMS_MAX => {
                added(words, program)
            }
            _ => Vec::new(),
        };
        Self { column, words, terms, status: Status::new(column.is_some()), buffer }
    }

    /// The numbers of 32 bits as they lie in the column.
    fn narrow(&self, view: &View<'_, '_>) -> Source<'a, i32> {
        match self.column.map(|it| &it.raw) {
            Some(Raw::Narrow(values)) => {
                Source::Rows(values.get(view.start..view.start + view.rows).unwrap_or_default())
            }
            _ => Source::Rows(&[]),
        }
    }

    /// Reads which rows are known, and the values if they are needed otherwise than they lie there.
    fn load(&mut self, start: usize, rows: usize) {
        let Some(column) = self.column else { return };
        if let Some(known) = column.known {
            copy_bits(known.inner(), start, rows, &mut self.status.known);
        }
        if let Some(applies) = column.applies {
            copy_bits(applies, start, rows, &mut self.status.absent);
            if column.known.is_none() {
                self.status.known.fill(u64::MAX);
            }
            for (absent, known) in self.status.absent.iter_mut().zip(&mut self.status.known) {
                *known &= *absent;
                *absent = !*absent;
            }
        }
        let window = start..start + rows;
        match (&mut self.buffer, &column.raw) {
            (Buffer::Wide(out), Raw::Narrow(values)) => kernel::fill(out, values.get(window), i64::from),
            (Buffer::Wide(out), Raw::Masks(values)) => {
                kernel::fill(out, values.get(window), u64::cast_signed)
            }
            (Buffer::Narrow(out), Raw::Codes(values)) => kernel::fill(out, values.get(window), i32::from),
            (Buffer::Narrow(out), Raw::WideCodes(values)) => kernel::fill(out, values.get(window), i32::from),
            (Buffer::Narrow(out), Raw::Words { keys, .. }) => {
                let words = &self.words;
                let word = |key: i32| usize::try_from(key).ok().and_then(|it| words.get(it)).copied();
                kernel::fill(out, keys.get(window), |key| word(key).unwrap_or_default());
            }
            _ => {}
        }
    }
}

fn copy_bits(bits: &BooleanBuffer, start: usize, rows: usize, out: &mut Bits) {
    let bits = bits.slice(start, rows);
    for (word, bits) in out.iter_mut().zip(bits.bit_chunks().iter_padded()) {
        *word = bits;
    }
}

/// The number of each word: that of the program, or one after those.
fn numbered(words: &[Value], program: &Program) -> Vec<i32> {
    let known = program.words.as_slice();
    let number = |(place, word): (usize, &Value)| {
        let own = if let Value::Text(word) = word { known.iter().position(|it| it == word) } else { None };
        // Arrow counts the words of a dictionary in 32 bits.
        i32::try_from(own.unwrap_or(known.len() + place)).unwrap_or(i32::MAX)
    };
    words.iter().enumerate().map(number).collect()
}

/// The terms of a dictionary, ready to be added to days.
fn added(words: &[Value], program: &Program) -> Vec<Term> {
    let term = |word: &Value| match word {
        Value::Period(span) => Term::of(*span, program.rounding),
        _ => Term::Never,
    };
    words.iter().map(term).collect()
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

/// What is known of a batch while it is computed.
pub(super) struct View<'r, 'a> {
    program: &'a Program,
    feeds: &'r [Feed<'a>],
    numbers: &'r [NumberRegister],
    start: usize,
    rows: usize,
}

#[expect(clippy::indexing_slicing, reason = "a program names only what it made before")]
impl View<'_, '_> {
    fn node(&self, number: NumberIndex) -> &NumberNode {
        &self.program.numbers.as_slice()[number]
    }
    fn feed(&self, column: usize) -> &Feed<'_> {
        &self.feeds[column]
    }
    fn status(&self, number: NumberIndex) -> &Status {
        match self.node(number).number {
            Number::Column(column) => &self.feeds[column].status,
            _ => &self.numbers[number].status,
        }
    }
    pub(super) fn copy_status(&self, number: NumberIndex, known: &mut [u64], absent: &mut [u64]) {
        let status = self.status(number);
        known.copy_from_slice(&status.known[..known.len()]);
        absent.copy_from_slice(&status.absent[..absent.len()]);
    }
    /// A number in 32 bits.
    pub(super) fn narrow(&self, number: NumberIndex) -> Source<'_, i32> {
        if let Number::Column(column) = self.node(number).number {
            let feed = &self.feeds[column];
            if let (Buffer::None, Some(BoundColumn { raw: Raw::Narrow(values), .. })) =
                (&feed.buffer, feed.column)
            {
                return Source::Rows(&values[self.start..self.start + self.rows]);
            }
            return feed.buffer.narrow(self.rows);
        }
        self.numbers[number].buffer.narrow(self.rows)
    }
    /// A number in 64 bits.
    pub(super) fn wide(&self, number: NumberIndex) -> Source<'_, i64> {
        if let Number::Column(column) = self.node(number).number {
            let feed = &self.feeds[column];
            if let (Buffer::None, Some(BoundColumn { raw: Raw::Wide(values), .. })) =
                (&feed.buffer, feed.column)
            {
                return Source::Rows(&values[self.start..self.start + self.rows]);
            }
            return feed.buffer.wide(self.rows);
        }
        self.numbers[number].buffer.wide(self.rows)
    }
}

/// Which numbers are known in every row: all that they are made of is.
fn known_everywhere(program: &Program, feeds: &[Feed<'_>]) -> Vec<bool> {
    let whole = |column: usize| {
        let column = feeds.get(column).and_then(|it| it.column);
        column.is_some_and(|it| it.known.is_none() && it.applies.is_none())
    };
    let mut everywhere: Vec<bool> = Vec::new();
    for node in program.numbers.as_slice() {
        let of_column = match &node.number {
            Number::Column(column) | Number::Later { term: column, .. } | Number::Records(column) => {
                whole(*column)
            }
            _ => true,
        };
        let of_numbers = node.number.inputs().into_iter().all(|it| everywhere.get(it) == Some(&true));
        everywhere.push(of_column && of_numbers);
    }
    everywhere
}

impl<'a> Machine<'a> {
    /// Room for a program of which those numbers are read. `column` finds the column of an input.
    pub(super) fn new(
        program: &'a Program,
        outputs: impl Iterator<Item = NumberIndex>,
        column: &dyn Fn(&FieldId) -> Option<&'a BoundColumn<'a>>,
    ) -> Self {
        let columns: Vec<_> = program.inputs.iter().map(|it| column(&it.id)).collect();
        let sums = Sum::all(program, &columns);
        let summed = |condition: ConditionIndex| sums.get(condition).is_some_and(Option::is_some);
        let (needed, in_lane) = program.needed(outputs, summed);
        let inputs = program.inputs.iter().zip(&columns).zip(in_lane);
        let feeds = inputs.map(|((input, column), in_lane)| Feed::new(input, *column, in_lane, program));
        let feeds: Vec<Feed<'a>> = feeds.collect();
        let terms = program.conditions.as_slice().iter().map(|it| terms(it, &feeds)).collect();
        let everywhere = known_everywhere(program, &feeds);
        let number = |(node, everywhere): (&NumberNode, bool)| NumberRegister {
            status: Status::new(true),
            everywhere,
            buffer: match node.number {
                Number::Column(_) => Buffer::None,
                Number::Same(number) => Buffer::same(number, node.lane),
                _ => Buffer::of(node.lane),
            },
        };
        let planes = |_| Planes { holds: NO_BITS, fails: NO_BITS, absent: NO_BITS };
        Self {
            program,
            needed,
            feeds,
            numbers: program.numbers.as_slice().iter().zip(everywhere).map(number).collect(),
            conditions: program.conditions.as_slice().iter().map(planes).collect(),
            terms,
            sums,
            scratch: NO_BITS,
            inner: Inner::all(program, &columns),
            doubts: Doubts { failed: NO_BITS, unsure: NO_BITS },
            start: 0,
            rows: 0,
        }
    }

    /// Computes everything for so many rows from that one on.
    pub(super) fn run(&mut self, start: usize, rows: usize) {
        (self.start, self.rows) = (start, rows);
        self.doubts.failed.fill(0);
        self.doubts.unsure.fill(0);
        for feed in &mut self.feeds {
            feed.load(start, rows);
        }
        for index in 0..self.numbers.len() {
            let (done, rest) = self.numbers.split_at_mut(index);
            let (Some(own), Some(true)) = (rest.first_mut(), self.needed.get(index)) else { continue };
            let view = View { program: self.program, feeds: &self.feeds, numbers: done, start, rows };
            numbers::compute(&view, index, own, &mut self.doubts);
        }
        for inner in &mut self.inner {
            inner.ask(start, rows, &mut self.doubts);
        }
        for index in 0..self.conditions.len() {
            self.answer(index, start, rows);
        }
    }

    /// What was computed last.
    pub(super) fn view(&self) -> View<'_, 'a> {
        View {
            program: self.program,
            feeds: &self.feeds,
            numbers: &self.numbers,
            start: self.start,
            rows: self.rows,
        }
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
