//! The populations of the bench `rules`: ordinary ones, in which everything is known, and cases at the edges of each rule,
//! in which some facts are not.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Int32Array, Int64Array, ListArray, StructArray, UInt8Array,
};
use arrow_buffer::{BooleanBuffer, NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, Fields};
use rumbo_base::FieldId;
use rumbo_rules::columns::{Column, Population};

use crate::Fault;
use crate::chance::Chance;

/// At the edges, one in so many facts is unknown.
const UNKNOWN_ONE_IN: u32 = 8;
/// 21 November 2026, the day as of which all cases are looked at, counted from 1970.
const TODAY: i64 = 20_778;
const PESOS: i64 = 100;

/// The rules that are measured, each as it stands in the content.
pub(crate) const RULES: [&str; 4] = ["visitor-stay", "sawp-contract", "p3x1-matching", "foreign-workers"];

/// A population of a rule.
pub(crate) fn population(rule: &str, rows: usize, seed: u64, edges: bool) -> Result<Population, Fault> {
    let mut maker = Maker { chance: Chance::new(seed), rows, edges, population: Population::new(rows) };
    match rule {
        "visitor-stay" => maker.visitors()?,
        "sawp-contract" => maker.contracts()?,
        "p3x1-matching" => maker.projects()?,
        "foreign-workers" => maker.employers()?,
        other => return Err(format!("there is no population for `{other}`").into()),
    }
    Ok(maker.population)
}

struct Maker {
    chance: Chance,
    rows: usize,
    edges: bool,
    population: Population,
}

impl Maker {
    fn visitors(&mut self) -> Result<(), Fault> {
        let edges = self.edges;
        let conditions = if edges { 2 } else { 8 };
        let conditions: Vec<u8> = self.each(|it| u8::try_from(it.between(0, conditions)).unwrap_or(0));
        // Days 179 to 182 of the stay, seen today or on the day of leaving.
        let entered: Vec<i32> =
            self.each(|it| day(TODAY - if edges { it.between(178, 183) } else { it.between(0, 400) }));
        let has_left: BooleanBuffer = self.each(|it| it.one_in(2)).into_iter().collect();
        let stayed: Vec<i64> = self.each(|it| if edges { it.between(178, 183) } else { it.between(0, 300) });
        let left: Vec<i32> =
            entered.iter().zip(stayed).map(|(it, days)| day(i64::from(*it) + days)).collect();
        let card: Vec<bool> = self.each(|it| it.one_in(10));
        let known = self.known();
        self.add("condition", Arc::new(UInt8Array::new(conditions.into(), known)), None)?;
        let known = self.known();
        self.add("entered_on", Arc::new(Date32Array::new(entered.into(), known)), None)?;
        let known = self.known();
        self.add("left_on", Arc::new(Date32Array::new(left.into(), known)), Some(has_left))?;
        let known = self.known();
        self.add("holds_residence_card", Arc::new(BooleanArray::new(card.into(), known)), None)
    }

    fn contracts(&mut self) -> Result<(), Fault> {
        let edges = self.edges;
        let starts: Vec<i32> = self.each(|it| day(TODAY - it.between(0, 1_000)));
        let lasting: Vec<i64> = self.each(|it| match edges {
            false => it.between(20, 270),
            // Six weeks; and eight months, which have 242 to 246 days.
            true if it.one_in(2) => it.between(40, 44),
            true => it.between(240, 248),
        });
        let ends: Vec<i32> =
            starts.iter().zip(lasting).map(|(it, days)| day(i64::from(*it) + days)).collect();
        let known = self.known();
        self.add("starts_on", Arc::new(Date32Array::new(starts.into(), known)), None)?;
        let known = self.known();
        self.add("ends_on", Arc::new(Date32Array::new(ends.into(), known)), None)
    }

    fn projects(&mut self) -> Result<(), Fault> {
        let edges = self.edges;
        const CAP: i64 = 800_000 * PESOS;
        let own: Vec<i64> = self.each(|it| match edges {
            true => CAP + it.between(-3, 3),
            false => it.between(1, 1_500_000 * PESOS),
        });
        self.amounts("own", own.clone())?;
        for name in ["state_offer", "municipal_offer"] {
            let offer = |own: &i64| {
                let matching = (*own).min(CAP);
                match (edges, self.chance.one_in(3)) {
                    (true, _) => matching + self.chance.between(-2, 2),
                    (false, false) => matching,
                    (false, true) => self.chance.between(1, 1_500_000 * PESOS),
                }
            };
            let offers = own.iter().map(offer).collect();
            self.amounts(name, offers)?;
        }
        Ok(())
    }

    fn employers(&mut self) -> Result<(), Fault> {
        let edges = self.edges;
        let workers: Vec<i32> = self.each(|it| match edges {
            true => small(it.of(&[9, 10, 11, 19, 20, 21, 29, 30, 31]) + 10 * it.between(0, 9)),
            false => small(it.between(1, 500)),
        });
        let foreign: Vec<i32> = workers
            .iter()
            .map(|it| {
                let tenth = i64::from(*it) / 10;
                small(if edges {
                    tenth + self.chance.between(0, 1)
                } else {
                    self.chance.between(0, 2 * tenth)
                })
            })
            .collect();
        let physicians: Vec<i32> = self.each(|it| i32::from(it.one_in(20)));
        for (name, values) in [("workers", workers), ("foreign", foreign), ("foreign_physicians", physicians)]
        {
            let known = self.known();
            self.add(name, Arc::new(Int32Array::new(values.into(), known)), None)?;
        }
        let (list, known) = (self.specialties()?, self.known());
        let (item, offsets, values, _) = list.into_parts();
        self.add("specialties", Arc::new(ListArray::try_new(item, offsets, values, known)?), None)
    }

    /// Up to three specialties of each employer; the last employer has one, since OpenFisca counts groups by their members.
    fn specialties(&mut self) -> Result<ListArray, Fault> {
        let edges = self.edges;
        let mut counts: Vec<usize> = self.each(|it| usize::try_from(it.between(0, 3)).unwrap_or(0));
        if let Some(last) = counts.last_mut() {
            *last = 1;
        }
        let all: usize = counts.iter().sum();
        let mut totals = Vec::with_capacity(all);
        let mut foreign = Vec::with_capacity(all);
        for _ in 0..all {
            let total = if edges { self.chance.between(9, 31) } else { self.chance.between(1, 100) };
            totals.push(small(total));
            let most = total / 10 + i64::from(edges || self.chance.one_in(8));
            foreign.push(small(self.chance.between(0, most)));
        }
        let mut flags = |one_in: u32| -> ArrayRef {
            Arc::new((0..all).map(|_| Some(!self.chance.one_in(one_in))).collect::<BooleanArray>())
        };
        let columns: [(&str, ArrayRef); 5] = [
            ("foreign", Arc::new(Int32Array::from(foreign))),
            ("mexican_available", Arc::new(arrow_not(&flags(10)))),
            ("temporary", flags(10)),
            ("total", Arc::new(Int32Array::from(totals))),
            ("trains_mexicans", flags(10)),
        ];
        let fields: Fields =
            columns.iter().map(|(name, it)| Field::new(*name, it.data_type().clone(), false)).collect();
        let arrays = columns.into_iter().map(|(_, it)| it).collect();
        let records = StructArray::try_new_with_length(fields.clone(), arrays, None, all)?;
        let item = Arc::new(Field::new("item", DataType::Struct(fields), false));
        Ok(ListArray::try_new(item, OffsetBuffer::from_lengths(counts), Arc::new(records), None)?)
    }

    fn amounts(&mut self, name: &str, values: Vec<i64>) -> Result<(), Fault> {
        let known = self.known();
        self.add(name, Arc::new(Int64Array::new(values.into(), known)), None)
    }

    fn each<T>(&mut self, mut make: impl FnMut(&mut Chance) -> T) -> Vec<T> {
        (0..self.rows).map(|_| make(&mut self.chance)).collect()
    }

    fn known(&mut self) -> Option<NullBuffer> {
        let known: Vec<bool> =
            if self.edges { self.each(|it| !it.one_in(UNKNOWN_ONE_IN)) } else { return None };
        Some(NullBuffer::from(known))
    }

    fn add(&mut self, name: &str, values: ArrayRef, applies: Option<BooleanBuffer>) -> Result<(), Fault> {
        Ok(self.population.insert(FieldId::parse(name)?, Column { values, applies })?)
    }
}

fn arrow_not(flags: &ArrayRef) -> BooleanArray {
    use arrow_array::cast::AsArray;
    flags.as_boolean().iter().map(|it| it.map(|it| !it)).collect()
}

fn day(count: i64) -> i32 {
    i32::try_from(count).unwrap_or(0)
}

fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(0)
}
