//! A program: what is computed for a batch of rows, in order, each part once however often a rule names it.
//!
//! Numbers come first, then the conditions upon them. A member of a closed list is its place in the list, a day the
//! count of days since 1970, an amount its minor units, a set a mask. What has no form here is [`Condition::Scalar`]:
//! its rows are evaluated one by one.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use rumbo_base::{FieldId, MonthRounding, Span};

use super::calendar::{MonthTable, Months};
use crate::ir::Comparison;
use crate::value::Type;

/// The place of a column in a program, of a number, of a condition.
pub(super) type ColumnIndex = usize;
pub(super) type NumberIndex = usize;
pub(super) type ConditionIndex = usize;

/// How wide a number is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    /// Days, members of lists, words of a dictionary: 32 bits.
    Narrow,
    /// Whole numbers, amounts, decimals, sets: 64 bits.
    Wide,
}

impl Lane {
    pub(super) fn of(ty: &Type) -> Option<Self> {
        match ty {
            Type::Date | Type::Enum(_) | Type::Text => Some(Self::Narrow),
            Type::Int | Type::Money(_) | Type::Decimal | Type::Set(_) => Some(Self::Wide),
            Type::Bool | Type::Period | Type::List(_) => None,
        }
    }
}

/// A fact that the program reads, or a field of the records it goes through.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Input {
    pub(super) id: FieldId,
    /// Its type; none if only whether it applies or how many records it has is asked.
    pub(super) ty: Option<Type>,
    /// Whether its terms are added to days.
    pub(super) added: bool,
}

/// A number of every row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Number {
    Column(ColumnIndex),
    /// The same in all rows.
    Same(i64),
    /// Cannot be computed, in any row.
    Failing,
    /// A day so many days later.
    Days {
        day: NumberIndex,
        days: i32,
    },
    /// A day so many months later, by the table of that place.
    Months {
        day: NumberIndex,
        months: usize,
    },
    /// A day later by the term that a fact holds. What is not certain is evaluated by itself.
    Later {
        day: NumberIndex,
        term: ColumnIndex,
    },
    /// The days from one day to another.
    Between {
        later: NumberIndex,
        earlier: NumberIndex,
    },
    Compute {
        operator: Computation,
        left: NumberIndex,
        right: NumberIndex,
    },
    /// The sum of three numbers or four, in one step.
    Sum(Vec<NumberIndex>),
    /// So many times a number, certain while that lies between the limit and its negative.
    Scaled {
        number: NumberIndex,
        by: i64,
        limit: i64,
    },
    /// The number that stands in the table under this place of a list. What is not there is not certain.
    Lookup {
        code: NumberIndex,
        table: usize,
    },
    /// One of several numbers, by the place of a member in its list.
    Pick {
        code: NumberIndex,
        of: Vec<NumberIndex>,
    },
    /// The other where the fact does not apply.
    Choose {
        fact: ColumnIndex,
        present: NumberIndex,
        absent: NumberIndex,
    },
    /// How many members a set has.
    Members(NumberIndex),
    /// How many records a list has.
    Records(ColumnIndex),
}

impl Number {
    pub(super) fn inputs(&self) -> Vec<NumberIndex> {
        match self {
            Self::Column(_) | Self::Same(_) | Self::Failing | Self::Records(_) => Vec::new(),
            Self::Days { day: one, .. }
            | Self::Months { day: one, .. }
            | Self::Later { day: one, .. }
            | Self::Lookup { code: one, .. }
            | Self::Scaled { number: one, .. }
            | Self::Members(one) => vec![*one],
            Self::Between { later: one, earlier: other }
            | Self::Compute { left: one, right: other, .. }
            | Self::Choose { present: one, absent: other, .. } => vec![*one, *other],
            Self::Sum(parts) => parts.clone(),
            Self::Pick { code, of } => of.iter().copied().chain([*code]).collect(),
        }
    }
}

/// What is computed of two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Computation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    /// A decimal times a decimal.
    Product,
    /// An amount times a decimal, to the nearest minor unit.
    Share,
    Least,
    Greatest,
}

/// A number with its width.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct NumberNode {
    pub(super) number: Number,
    pub(super) lane: Lane,
}

/// A range of values, both ends in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Interval {
    pub(super) low: i64,
    pub(super) high: i64,
}

impl Interval {
    pub(super) const ALL: Self = Self { low: i64::MIN, high: i64::MAX };
}

/// A day and so many days later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Shifted {
    pub(super) day: NumberIndex,
    pub(super) days: i32,
}

/// An answer of every row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Condition {
    Always(bool),
    /// A fact that is itself a yes or no.
    Fact(ColumnIndex),
    Has(ColumnIndex),
    /// Whether the number lies in one of the ranges, which are in order. Rows outside `safe` are not certain.
    Within {
        number: NumberIndex,
        ranges: Vec<Interval>,
        safe: Interval,
    },
    /// A term that a fact holds, compared with one of the law.
    Term {
        column: ColumnIndex,
        operator: Comparison,
        term: Span,
    },
    /// Whether the bit of that place is set in a mask.
    InMask {
        code: NumberIndex,
        mask: NumberIndex,
    },
    Less {
        left: NumberIndex,
        right: NumberIndex,
    },
    /// Whether one day, and so many days later, comes before another, and so many days later.
    Before {
        left: Shifted,
        right: Shifted,
    },
    Equal {
        left: NumberIndex,
        right: NumberIndex,
    },
    /// Whether two answers are the same.
    Same {
        left: ConditionIndex,
        right: ConditionIndex,
    },
    Not(ConditionIndex),
    All(Vec<ConditionIndex>),
    Any(Vec<ConditionIndex>),
    /// The other where the fact does not apply.
    Choose {
        fact: ColumnIndex,
        present: ConditionIndex,
        absent: ConditionIndex,
    },
    /// Over the records of a list: the question of that place to the program of that place.
    Records {
        program: usize,
        question: usize,
    },
    /// Cannot be computed, in any row.
    Failing,
    /// Not to be said in columns: rows are evaluated one by one.
    Scalar,
}

impl Condition {
    /// Whether it is answered from numbers, or words, and not from other answers.
    pub(super) fn compares(&self) -> bool {
        matches!(
            self,
            Self::Within { .. }
                | Self::Term { .. }
                | Self::InMask { .. }
                | Self::Less { .. }
                | Self::Before { .. }
                | Self::Equal { .. }
        )
    }
}

/// Things by place, each kept once.
#[derive(Debug, Clone)]
pub(super) struct Once<T> {
    all: Vec<T>,
    places: HashMap<T, usize>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Once<T> {
    pub(super) fn place(&mut self, of: T) -> usize {
        if let Some(place) = self.places.get(&of) {
            return *place;
        }
        self.places.insert(of.clone(), self.all.len());
        self.all.push(of);
        self.all.len() - 1
    }
    pub(super) fn get(&self, place: usize) -> Option<&T> {
        self.all.get(place)
    }
    pub(super) fn as_slice(&self) -> &[T] {
        &self.all
    }
}

/// What is asked of the records of one list, all by one program whose rows are the records.
#[derive(Debug, Clone)]
pub(super) struct RecordProgram {
    pub(super) list: ColumnIndex,
    pub(super) program: Program,
    pub(super) questions: Once<Question>,
}

/// Whether a condition holds for all records of a list, or for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Question {
    pub(super) all: bool,
    pub(super) of: ConditionIndex,
}

/// Everything that is computed for a batch.
#[derive(Debug, Clone)]
pub(super) struct Program {
    /// What a month without such a day means.
    pub(super) rounding: MonthRounding,
    pub(super) inputs: Vec<Input>,
    pub(super) numbers: Once<NumberNode>,
    pub(super) conditions: Once<Condition>,
    pub(super) months: Once<Months>,
    /// The tables of those months, once all are known.
    pub(super) month_tables: Vec<MonthTable>,
    /// Of each table, the number under each place of the list.
    pub(super) tables: Once<Vec<Option<i64>>>,
    /// The words that a text fact is compared with.
    pub(super) words: Once<Arc<str>>,
    /// What is asked of the records of lists.
    pub(super) records: Vec<RecordProgram>,
    /// Whether a part made now is only evaluated for some of the rows, so that it may not be computable and yet be no error.
    pub(super) aside: bool,
    /// Whether each number, and each condition, is evaluated for every row.
    pub(super) sure_numbers: Vec<bool>,
    pub(super) sure_conditions: Vec<bool>,
}

impl Program {
    pub(super) fn new(rounding: MonthRounding) -> Self {
        Self {
            rounding,
            inputs: Vec::new(),
            numbers: Once::default(),
            conditions: Once::default(),
            months: Once::default(),
            month_tables: Vec::new(),
            tables: Once::default(),
            words: Once::default(),
            records: Vec::new(),
            aside: false,
            sure_numbers: Vec::new(),
            sure_conditions: Vec::new(),
        }
    }
    pub(super) fn input(&mut self, id: &FieldId, ty: &Type) -> ColumnIndex {
        let place = self.presence(id);
        if let Some(input) = self.inputs.get_mut(place) {
            input.ty = Some(ty.clone());
        }
        place
    }
    /// A fact of which no value is read.
    pub(super) fn presence(&mut self, id: &FieldId) -> ColumnIndex {
        if let Some(place) = self.inputs.iter().position(|it| it.id == *id) {
            return place;
        }
        self.inputs.push(Input { id: id.clone(), ty: None, added: false });
        self.inputs.len() - 1
    }
    pub(super) fn number(&mut self, number: Number, lane: Lane) -> NumberIndex {
        let place = self.numbers.place(NumberNode { number, lane });
        mark(&mut self.sure_numbers, place, !self.aside);
        place
    }
    pub(super) fn condition(&mut self, condition: Condition) -> ConditionIndex {
        let place = self.conditions.place(condition);
        mark(&mut self.sure_conditions, place, !self.aside);
        place
    }
    /// Says that the terms of an input are added to days.
    pub(super) fn add_terms(&mut self, column: ColumnIndex) {
        if let Some(input) = self.inputs.get_mut(column) {
            input.added = true;
        }
    }
    /// Makes the tables of months, when nothing more is added.
    pub(super) fn finish(mut self) -> Self {
        self.month_tables = self.months.as_slice().iter().map(|it| it.table()).collect();
        let finished = |it: RecordProgram| RecordProgram { program: it.program.finish(), ..it };
        self.records = self.records.into_iter().map(finished).collect();
        self
    }
    /// The numbers that something reads, of those and of what conditions read, and the columns that are read in the
    /// width of their lane. A comparison with constants reads a column as it lies; conditions that are answered otherwise
    /// read nothing here.
    pub(super) fn needed(
        &self,
        outputs: impl Iterator<Item = NumberIndex>,
        otherwise: impl Fn(ConditionIndex) -> bool,
    ) -> (Vec<bool>, Vec<bool>) {
        let mut needed = vec![false; self.numbers.as_slice().len()];
        let mut in_lane = vec![false; self.inputs.len()];
        let mut read: Vec<NumberIndex> = outputs.collect();
        for (place, condition) in self.conditions.as_slice().iter().enumerate() {
            match condition {
                _ if otherwise(place) => {}
                Condition::Within { number: one, .. } => set(&mut needed, *one),
                Condition::InMask { code: one, mask: other }
                | Condition::Less { left: one, right: other }
                | Condition::Equal { left: one, right: other } => read.extend([*one, *other]),
                Condition::Before { left, right } => read.extend([left.day, right.day]),
                _ => {}
            }
        }
        for number in &read {
            set(&mut needed, *number);
        }
        // A number reads only numbers before it.
        for (place, node) in self.numbers.as_slice().iter().enumerate().rev() {
            if needed.get(place) == Some(&true) {
                let inputs = node.number.inputs();
                inputs.iter().for_each(|it| set(&mut needed, *it));
                read.extend(inputs);
            }
        }
        for number in read {
            if let Some(Number::Column(column)) = self.numbers.get(number).map(|it| &it.number) {
                set(&mut in_lane, *column);
            }
        }
        (needed, in_lane)
    }
    /// Whether every row can be answered without evaluating it by itself.
    pub(super) fn is_columnar(&self) -> bool {
        !self.conditions.as_slice().contains(&Condition::Scalar)
            && self.records.iter().all(|it| it.program.is_columnar())
    }
}

fn set(marks: &mut [bool], place: usize) {
    if let Some(mark) = marks.get_mut(place) {
        *mark = true;
    }
}

/// Once sure, always sure.
fn mark(marks: &mut Vec<bool>, place: usize, sure: bool) {
    match marks.get_mut(place) {
        Some(mark) => *mark |= sure,
        None => marks.push(sure),
    }
}
