//! Populations by chance, for tests and measurements: the values at which answers change are overrepresented, some facts
//! are unknown, some do not apply. The same seed gives the same population.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int32Array, Int64Array, ListArray, StringArray,
    StructArray, UInt8Array, UInt16Array, UInt64Array,
};
use arrow_buffer::{BooleanBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, Fields};
use rumbo_base::{CivilDate, FieldId, Span};

use super::plan::{Condition, Number, Program};
use super::population::Lists;
use super::{Column, Plan, Population, calendar, written};
use crate::value::{RecordType, Type, Value};

/// One in so many values is unknown, and one in so many facts that may not apply does not.
const UNKNOWN_ONE_IN: u64 = 10;
const ABSENT_ONE_IN: u64 = 5;
/// One in so many numbers is near the ends of what 64 bits hold.
const EXTREME_ONE_IN: u64 = 50;
const RECORDS_MAX: u64 = 4;
const DAYS_PER_MONTH: i64 = 30;
/// Days that lie in living memory, and days that do not.
const DAYS_NEAR: i64 = 1_500;
const DAYS_FAR: i64 = 60_000;
/// The sizes among which numbers are drawn.
const SMALL: i64 = 25;
const AMOUNT: i64 = 250_000_000;
const MILLIONTHS_MAX: i64 = 3_000_000;
/// Enum codes fit a byte up to that many members.
const BYTE_MEMBERS: usize = 256;

/// Numbers that look random (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    /// One of so many numbers from zero on.
    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }
    fn one_in(&mut self, bound: u64) -> bool {
        self.below(bound) == 0
    }
    /// A number between two, both among them.
    fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.wrapping_sub(low).cast_unsigned();
        low.wrapping_add(self.below(span.saturating_add(1)).cast_signed())
    }
    fn choose<'t, T>(&mut self, among: &'t [T]) -> Option<&'t T> {
        let place = self.below(u64::try_from(among.len()).ok()?);
        among.get(usize::try_from(place).ok()?)
    }
}

impl Plan<'_> {
    /// A population of so many cases by chance.
    pub fn sample(&self, rows: usize, seed: u64) -> Population {
        let mut sampler = Sampler {
            chance: Chance(seed),
            lists: self.rule.lists(),
            case_date: self.case_date,
            edges: BTreeMap::new(),
            constants: vec![0, 1],
            terms: vec![0],
            words: vec!["other".into(), "another".into()],
            spans: vec!["0 d".into(), "20 wd".into(), "1 mo".into()],
        };
        sampler.learn(&self.program);
        let mut population = Population::new(rows);
        for (id, declared) in self.rule.facts_declared() {
            let applies = declared
                .optional
                .then(|| (0..rows).map(|_| !sampler.chance.one_in(ABSENT_ONE_IN)).collect::<BooleanBuffer>());
            let values = sampler.column(id, &declared.ty, rows);
            // The column was made for these rows.
            if population.insert(id.clone(), Column { values, applies }).is_err() {
                return population;
            }
        }
        population
    }
}

struct Sampler<'a> {
    chance: Chance,
    lists: &'a Lists,
    case_date: CivilDate,
    /// Where answers change, of each fact or field.
    edges: BTreeMap<FieldId, Vec<i64>>,
    /// Numbers of the law that are compared with something computed.
    constants: Vec<i64>,
    /// Terms of the law, in days.
    terms: Vec<i64>,
    words: Vec<Arc<str>>,
    /// Terms as content writes them.
    spans: Vec<Arc<str>>,
}

impl Sampler<'_> {
    /// Looks for the values at which answers change.
    fn learn(&mut self, program: &Program) {
        for node in program.numbers.as_slice() {
            match node.number {
                Number::Same(number) => self.constants.push(number),
                Number::Days { days, .. } => self.terms.push(i64::from(days)),
                _ => {}
            }
        }
        let months = program.months.as_slice().iter().map(|it| i64::from(it.count()) * DAYS_PER_MONTH);
        self.terms.extend(months);
        self.words.extend(program.words.as_slice().iter().cloned());
        for condition in program.conditions.as_slice() {
            if let Condition::Term { term, .. } = condition {
                self.spans.extend(around(*term).map(|it| written(&Value::Period(it)).into()));
            }
            let Condition::Within { number, ranges, safe } = condition else { continue };
            let Some(Number::Column(column)) = program.numbers.get(*number).map(|it| &it.number) else {
                continue;
            };
            let Some(input) = program.inputs.get(*column) else { continue };
            let edges = self.edges.entry(input.id.clone()).or_default();
            edges.extend(ranges.iter().chain([safe]).flat_map(|it| [it.low, it.high]));
        }
        for records in &program.records {
            self.learn(&records.program);
        }
    }

    fn column(&mut self, id: &FieldId, ty: &Type, rows: usize) -> ArrayRef {
        match ty {
            Type::Bool => {
                Arc::new(self.values(rows, |it| Some(it.chance.one_in(2))).collect::<BooleanArray>())
            }
            // Whole numbers come in either width, which are not computed alike.
            Type::Int if self.chance.one_in(2) => {
                let edges = self.edges_of(id);
                let narrow = |it: i64| i32::try_from(it.clamp(i32::MIN.into(), i32::MAX.into())).ok();
                let numbers = self.values(rows, |it| narrow(it.number(ty, &edges)));
                Arc::new(numbers.collect::<Int32Array>())
            }
            Type::Int | Type::Money(_) | Type::Decimal => {
                let edges = self.edges_of(id);
                let numbers: Int64Array = self.values(rows, |it| Some(it.number(ty, &edges))).collect();
                Arc::new(numbers)
            }
            Type::Date => {
                let edges = self.edges_of(id);
                let (first, last) = (calendar::first().into(), calendar::last().into());
                let days = self.values(rows, |it| i32::try_from(it.day(&edges).clamp(first, last)).ok());
                Arc::new(days.collect::<Date32Array>())
            }
            Type::Enum(list) => {
                let members = self.lists.get(list).map_or(0, |it| it.len());
                let bound = u64::try_from(members).unwrap_or(u64::MAX);
                if members <= BYTE_MEMBERS {
                    let codes = self.values(rows, |it| u8::try_from(it.chance.below(bound)).ok());
                    Arc::new(codes.collect::<UInt8Array>())
                } else {
                    let codes = self.values(rows, |it| u16::try_from(it.chance.below(bound)).ok());
                    Arc::new(codes.collect::<UInt16Array>())
                }
            }
            Type::Set(list) => {
                let members = self.lists.get(list).map_or(0, |it| it.len());
                let all = u32::try_from(members)
                    .ok()
                    .and_then(|it| 1_u64.checked_shl(it))
                    .map_or(u64::MAX, |it| it - 1);
                let masks = self.values(rows, |it| Some(it.chance.next() & it.chance.next() & all));
                Arc::new(masks.collect::<UInt64Array>())
            }
            Type::Text => self.texts(self.words.clone(), rows),
            Type::Period => self.texts(self.spans.clone(), rows),
            Type::List(record) => self.records(record, rows),
        }
    }

    fn values<T>(
        &mut self,
        rows: usize,
        mut make: impl FnMut(&mut Self) -> Option<T>,
    ) -> impl Iterator<Item = Option<T>> {
        (0..rows).map(move |_| if self.chance.one_in(UNKNOWN_ONE_IN) { None } else { make(self) })
    }

    fn edges_of(&self, id: &FieldId) -> Vec<i64> {
        let ordinary = |it: &&i64| it.checked_sub(1).is_some() && it.checked_add(1).is_some();
        self.edges.get(id).into_iter().flatten().filter(ordinary).copied().collect()
    }

    fn number(&mut self, ty: &Type, edges: &[i64]) -> i64 {
        if self.chance.one_in(EXTREME_ONE_IN) {
            let far = self.chance.next().cast_signed();
            return if self.chance.one_in(2) { far } else { far >> 20 };
        }
        let nudge = self.chance.between(-1, 1);
        if self.chance.one_in(2)
            && let Some(edge) = self.chance.choose(edges)
        {
            return edge.saturating_add(nudge);
        }
        if self.chance.one_in(8)
            && let Some(constant) = self.chance.choose(&self.constants)
        {
            return constant.saturating_add(nudge);
        }
        match ty {
            Type::Int => self.chance.between(-1, SMALL),
            Type::Decimal => self.chance.between(0, MILLIONTHS_MAX),
            _ => self.chance.between(0, AMOUNT),
        }
    }

    fn day(&mut self, edges: &[i64]) -> i64 {
        let today = i64::from(calendar::count(self.case_date));
        let nudge = self.chance.between(-1, 1);
        match self.chance.below(8) {
            0..3 => {
                if let Some(edge) = self.chance.choose(edges) {
                    return edge.saturating_add(nudge);
                }
                today + nudge
            }
            3..5 => {
                let term = self.chance.choose(&self.terms).copied().unwrap_or_default();
                today - self.chance.between(-1, 2) * term + self.chance.between(-3, 3)
            }
            5..7 => today + self.chance.between(-DAYS_NEAR, DAYS_NEAR),
            _ if self.chance.one_in(EXTREME_ONE_IN) => {
                i64::from(calendar::last()) - self.chance.between(0, DAYS_NEAR)
            }
            _ => today + self.chance.between(-DAYS_FAR, DAYS_FAR),
        }
    }

    fn texts(&mut self, words: Vec<Arc<str>>, rows: usize) -> ArrayRef {
        let bound = u64::try_from(words.len()).unwrap_or(1);
        let words = StringArray::from_iter_values(words);
        let keys = self.values(rows, |it| i32::try_from(it.chance.below(bound)).ok()).collect();
        // The keys are below the number of words.
        match DictionaryArray::<Int32Type>::try_new(keys, Arc::new(words)) {
            Ok(array) => Arc::new(array),
            Err(_) => arrow_array::new_null_array(&DataType::Utf8, rows),
        }
    }

    fn records(&mut self, record: &RecordType, rows: usize) -> ArrayRef {
        let counts: Vec<usize> = (0..rows)
            .map(|_| usize::try_from(self.chance.below(RECORDS_MAX + 1)).unwrap_or_default())
            .collect();
        let offsets = OffsetBuffer::from_lengths(counts.iter().copied());
        let all = counts.iter().sum();
        let columns: Vec<(&FieldId, ArrayRef)> =
            record.fields().map(|(field, ty)| (field, self.column(field, ty, all))).collect();
        let fields: Fields =
            columns.iter().map(|(id, it)| Field::new(id.as_str(), it.data_type().clone(), true)).collect();
        let item = Arc::new(Field::new("item", DataType::Struct(fields.clone()), true));
        let arrays: Vec<ArrayRef> = columns.into_iter().map(|(_, it)| it).collect();
        let known: BooleanBuffer = (0..rows).map(|_| !self.chance.one_in(UNKNOWN_ONE_IN)).collect();
        let list = StructArray::try_new_with_length(fields, arrays, None, all)
            .and_then(|it| ListArray::try_new(item.clone(), offsets, Arc::new(it), Some(known.into())));
        match list {
            Ok(list) => Arc::new(list),
            Err(_) => arrow_array::new_null_array(&DataType::List(item), rows),
        }
    }
}

/// A term and those next to it.
fn around(term: Span) -> [Span; 3] {
    let near = |number: u32, of: fn(u32) -> Span| {
        [of(number.saturating_sub(1)), of(number), of(number.saturating_add(1))]
    };
    match term {
        Span::Immediate => [term; 3],
        Span::Hours(number) => near(number, Span::Hours),
        Span::CalendarDays(number) => near(number, Span::CalendarDays),
        Span::WorkingDays(number) => near(number, Span::WorkingDays),
        Span::Months(number) => near(number, Span::Months),
        Span::Years(number) => near(number, Span::Years),
    }
}
