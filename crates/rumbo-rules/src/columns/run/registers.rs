//! Where a program keeps what it reads and computes: the columns, the numbers, and which of them are known.
//!
//! Numbers that are only steps on the way are kept for the rows of one tile, near the processor; those that are told are
//! kept for the batch, where they stay when it is handed over.

use std::hint::black_box;
use std::ops::Range;

use arrow_buffer::BooleanBuffer;

use super::{ALL_BITS, BATCH_ROWS, Bits, NO_BITS, TERMS_MAX, TILE_ROWS};
use crate::columns::calendar::Term;
use crate::columns::kernel::{self, Source, WORD_ROWS};
use crate::columns::plan::{Input, Lane, Number, NumberIndex, NumberNode, Program};
use crate::columns::population::{BoundColumn, Raw};
use crate::value::Value;

/// What memory delivers at once.
const LINE_BYTES: usize = 64;

/// Rows that go through all steps together.
#[derive(Clone, Copy)]
pub(in crate::columns) struct Tile {
    /// The first row of the population.
    pub(super) start: usize,
    /// The first row of the batch.
    pub(super) from: usize,
    pub(super) rows: usize,
}

impl Tile {
    /// The rows of the population.
    pub(super) fn window(self) -> Range<usize> {
        self.start..self.start + self.rows
    }
    /// The rows of the batch.
    fn of_batch(self) -> Range<usize> {
        self.from..self.from + self.rows
    }
    /// The words of planes.
    pub(super) fn words(self) -> Range<usize> {
        self.from / WORD_ROWS..(self.from + self.rows).div_ceil(WORD_ROWS)
    }
}

/// The column of an input, if there is one.
pub(super) struct Feed<'a> {
    pub(super) column: Option<&'a BoundColumn<'a>>,
    /// The number of each word of a dictionary.
    words: Vec<i32>,
    /// The terms of a dictionary, if they are added to days.
    pub(super) terms: Vec<Term>,
    pub(super) status: Status,
    buffer: Buffer,
}

pub(super) struct NumberRegister {
    pub(super) status: Status,
    /// Whether it is known in every row of every batch, so that the status stays as it is.
    pub(super) everywhere: bool,
    /// Whether it is told, so that it is kept for the whole batch.
    kept: bool,
    pub(super) buffer: Buffer,
}

/// Numbers of a tile or of a batch, or the same number many times.
pub(in crate::columns) enum Buffer {
    None,
    Narrow(Vec<i32>),
    Wide(Vec<i64>),
    SameNarrow(Box<[i32; WORD_ROWS]>),
    SameWide(Box<[i64; WORD_ROWS]>),
}

/// Which rows of a number or fact are known, and in which it does not apply.
pub(in crate::columns) struct Status {
    pub(in crate::columns) known: Bits,
    pub(in crate::columns) absent: Bits,
}

impl NumberRegister {
    /// Room for a number of a program.
    pub(super) fn new(node: &NumberNode, everywhere: bool, kept: bool) -> Self {
        let buffer = match node.number {
            _ if kept => Buffer::of(node.lane, BATCH_ROWS),
            Number::Column(_) => Buffer::None,
            Number::Same(number) => Buffer::same(number, node.lane),
            _ => Buffer::of(node.lane, TILE_ROWS),
        };
        Self { status: Status::new(true), everywhere, kept, buffer }
    }
    /// Where the numbers of a tile stand.
    pub(super) fn place(&self, tile: Tile) -> Range<usize> {
        if self.kept { tile.of_batch() } else { 0..tile.rows }
    }
    fn narrow(&self, tile: Tile) -> Source<'_, i32> {
        self.buffer.narrow(self.place(tile))
    }
    fn wide(&self, tile: Tile) -> Source<'_, i64> {
        self.buffer.wide(self.place(tile))
    }
    /// Takes the numbers of a batch of so many rows away.
    pub(super) fn take(&mut self, rows: usize) -> Buffer {
        let mut taken = std::mem::replace(&mut self.buffer, Buffer::None);
        match &mut taken {
            Buffer::Narrow(values) => values.truncate(rows),
            Buffer::Wide(values) => values.truncate(rows),
            _ => {}
        }
        taken
    }
    /// Room for the next batch, if the last one's was taken away.
    pub(super) fn refill(&mut self, lane: Lane, spare: &mut Spare) {
        if let (Buffer::None, true) = (&self.buffer, self.kept) {
            self.buffer = spare.buffer(lane);
        }
    }
}

/// Room of batches that nobody holds any more.
#[derive(Default)]
pub(in crate::columns) struct Spare {
    pub(in crate::columns) narrow: Vec<Vec<i32>>,
    pub(in crate::columns) wide: Vec<Vec<i64>>,
    pub(in crate::columns) bytes: Vec<Vec<u8>>,
}

impl Spare {
    fn buffer(&mut self, lane: Lane) -> Buffer {
        match lane {
            Lane::Narrow => Buffer::Narrow(sized(self.narrow.pop(), BATCH_ROWS)),
            Lane::Wide => Buffer::Wide(sized(self.wide.pop(), BATCH_ROWS)),
        }
    }
    /// A byte for each of so many rows, whatever stands there.
    pub(in crate::columns) fn bytes(&mut self, rows: usize) -> Vec<u8> {
        sized(self.bytes.pop(), rows)
    }
}

fn sized<T: Copy + Default>(spare: Option<Vec<T>>, rows: usize) -> Vec<T> {
    let mut room = spare.unwrap_or_default();
    room.resize(rows, T::default());
    room
}

impl Buffer {
    fn of(lane: Lane, rows: usize) -> Self {
        match lane {
            Lane::Narrow => Self::Narrow(vec![0; rows]),
            Lane::Wide => Self::Wide(vec![0; rows]),
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
    fn narrow(&self, rows: Range<usize>) -> Source<'_, i32> {
        match self {
            Self::Narrow(values) => Source::Rows(values.get(rows).unwrap_or_default()),
            Self::SameNarrow(block) => Source::Same(block),
            _ => Source::Rows(&[]),
        }
    }
    fn wide(&self, rows: Range<usize>) -> Source<'_, i64> {
        match self {
            Self::Wide(values) => Source::Rows(values.get(rows).unwrap_or_default()),
            Self::SameWide(block) => Source::Same(block),
            _ => Source::Rows(&[]),
        }
    }
}

impl Status {
    pub(super) fn new(known: bool) -> Self {
        Self { known: if known { ALL_BITS } else { NO_BITS }, absent: NO_BITS }
    }
}

impl<'a> Feed<'a> {
    pub(super) fn new(
        input: &Input,
        column: Option<&'a BoundColumn<'a>>,
        in_lane: bool,
        program: &Program,
    ) -> Self {
        let lane = input.ty.as_ref().and_then(Lane::of);
        let native = match (column.map(|it| &it.raw), lane) {
            (Some(Raw::Wide(_)), Some(Lane::Wide)) | (Some(Raw::Narrow(_)), Some(Lane::Narrow)) => true,
            (Some(Raw::Codes(_) | Raw::WideCodes(_) | Raw::Narrow(_)), _) => !in_lane,
            _ => false,
        };
        let buffer = lane.filter(|_| !native).map_or(Buffer::None, |it| Buffer::of(it, TILE_ROWS));
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
    pub(super) fn narrow(&self, tile: Tile) -> Source<'a, i32> {
        match self.column.map(|it| &it.raw) {
            Some(Raw::Narrow(values)) => Source::Rows(values.get(tile.window()).unwrap_or_default()),
            _ => Source::Rows(&[]),
        }
    }

    /// Reads something of every line of memory that the values of a batch fill. The memory then delivers them together,
    /// as fast as it can; steps that compute with what they read would wait for one line after the other.
    pub(super) fn fetch(&self, start: usize, rows: usize) {
        let window = start..start + rows;
        black_box(match self.column.map(|it| &it.raw) {
            Some(Raw::Wide(values)) => lines(values.get(window), |it| it.cast_unsigned()),
            Some(Raw::Masks(values)) => lines(values.get(window), |it| it),
            Some(Raw::Narrow(values) | Raw::Words { keys: values, .. }) => {
                lines(values.get(window), |it| u64::from(it.cast_unsigned()))
            }
            Some(Raw::Codes(values)) => lines(values.get(window), u64::from),
            Some(Raw::WideCodes(values)) => lines(values.get(window), u64::from),
            _ => 0,
        });
    }

    /// Reads which rows of a batch are known.
    pub(super) fn load_status(&mut self, start: usize, rows: usize) {
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
    }

    /// Reads the values of a tile if they are needed otherwise than they lie there.
    pub(super) fn load(&mut self, tile: Tile) {
        let Some(column) = self.column else { return };
        let window = tile.window();
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

/// One value of each line, all together.
fn lines<T: Copy>(values: Option<&[T]>, number: impl Fn(T) -> u64) -> u64 {
    let lines = values.unwrap_or_default().chunks(LINE_BYTES / size_of::<T>());
    lines.fold(0, |all, line| all | line.first().map_or(0, |it| number(*it)))
}

pub(super) fn copy_bits(bits: &BooleanBuffer, start: usize, rows: usize, out: &mut Bits) {
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

/// What is known of a tile while it is computed.
pub(super) struct View<'r, 'a> {
    pub(super) program: &'a Program,
    pub(super) feeds: &'r [Feed<'a>],
    pub(super) numbers: &'r [NumberRegister],
    pub(super) tile: Tile,
}

#[expect(clippy::indexing_slicing, reason = "a program names only what it made before")]
impl View<'_, '_> {
    pub(super) fn node(&self, number: NumberIndex) -> &NumberNode {
        &self.program.numbers.as_slice()[number]
    }
    pub(super) fn feed(&self, column: usize) -> &Feed<'_> {
        &self.feeds[column]
    }
    pub(super) fn status(&self, number: NumberIndex) -> &Status {
        match self.node(number).number {
            Number::Column(column) => &self.feeds[column].status,
            _ => &self.numbers[number].status,
        }
    }
    /// Of the rows of the tile, those in which a number is known.
    pub(super) fn known(&self, number: NumberIndex) -> &[u64] {
        &self.status(number).known[self.tile.words()]
    }
    /// Of the rows of the tile, those to which a fact does not apply.
    pub(super) fn absent(&self, column: usize) -> &[u64] {
        &self.feed(column).status.absent[self.tile.words()]
    }
    /// A number in 32 bits.
    pub(super) fn narrow(&self, number: NumberIndex) -> Source<'_, i32> {
        if let Number::Column(column) = self.node(number).number {
            let feed = &self.feeds[column];
            if let (Buffer::None, Some(BoundColumn { raw: Raw::Narrow(values), .. })) =
                (&feed.buffer, feed.column)
            {
                return Source::Rows(&values[self.tile.window()]);
            }
            return feed.buffer.narrow(0..self.tile.rows);
        }
        self.numbers[number].narrow(self.tile)
    }
    /// A number in 64 bits.
    pub(super) fn wide(&self, number: NumberIndex) -> Source<'_, i64> {
        if let Number::Column(column) = self.node(number).number {
            let feed = &self.feeds[column];
            if let (Buffer::None, Some(BoundColumn { raw: Raw::Wide(values), .. })) =
                (&feed.buffer, feed.column)
            {
                return Source::Rows(&values[self.tile.window()]);
            }
            return feed.buffer.wide(0..self.tile.rows);
        }
        self.numbers[number].wide(self.tile)
    }
}

/// Which numbers are known in every row: all that they are made of is.
pub(super) fn known_everywhere(program: &Program, feeds: &[Feed<'_>]) -> Vec<bool> {
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
