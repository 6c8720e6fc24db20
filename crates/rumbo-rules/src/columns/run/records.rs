//! Asking the records of the lists of a batch, by a program of their own whose rows are the records.

use rumbo_base::FieldId;

use super::conditions::mask;
use super::{BATCH_ROWS, Machine};
use crate::columns::kernel::WORD_ROWS;
use crate::columns::plan::{Condition, ConditionIndex, Program};
use crate::columns::population::{BoundColumn, Raw};

/// A program over records, and the answers of all records of a batch.
pub(super) struct Inner<'a> {
    machine: Machine<'a>,
    answer: ConditionIndex,
    offsets: &'a [i32],
    holds: Vec<u64>,
    fails: Vec<u64>,
    absent: Vec<u64>,
    unsure: Vec<u64>,
}

impl<'a> Inner<'a> {
    pub(super) fn all(
        program: &'a Program,
        column: &dyn Fn(&FieldId) -> Option<&'a BoundColumn<'a>>,
    ) -> Vec<Self> {
        let lists = program.conditions.as_slice().iter().filter_map(|it| match it {
            Condition::Records { list, program, .. } => Some((*program, *list)),
            _ => None,
        });
        let mut lists: Vec<(usize, usize)> = lists.collect();
        lists.sort_unstable();
        let list_of = |(_, list): &(usize, usize)| program.inputs.get(*list).and_then(|it| column(&it.id));
        let inner = |(at, (records, answer)): ((usize, usize), &'a (Program, ConditionIndex))| {
            let list = list_of(&at);
            let (offsets, fields) = match list.map(|it| &it.raw) {
                Some(Raw::Records { offsets, fields }) => (*offsets, Some(fields)),
                _ => (&[][..], None),
            };
            let machine =
                Machine::new(records, std::iter::empty(), &|field| fields.and_then(|it| it.get(field)));
            Self {
                machine,
                answer: *answer,
                offsets,
                holds: Vec::new(),
                fails: Vec::new(),
                absent: Vec::new(),
                unsure: Vec::new(),
            }
        };
        lists.into_iter().zip(&program.records).map(inner).collect()
    }

    /// Answers all records of some rows.
    fn ask(&mut self, start: usize, rows: usize) -> &'a [i32] {
        let offsets = self.offsets.get(start..=start + rows).unwrap_or_default();
        for plane in [&mut self.holds, &mut self.fails, &mut self.absent, &mut self.unsure] {
            plane.clear();
        }
        let place = |it: Option<&i32>| it.and_then(|it| usize::try_from(*it).ok()).unwrap_or_default();
        let (mut from, until) = (place(offsets.first()), place(offsets.last()));
        while from < until {
            let records = BATCH_ROWS.min(until - from);
            self.machine.run(from, records);
            if let Some(planes) = self.machine.planes(self.answer) {
                let words = records.div_ceil(WORD_ROWS);
                self.holds.extend(planes.holds.iter().take(words));
                self.fails.extend(planes.fails.iter().take(words));
                self.absent.extend(planes.absent.iter().take(words));
            }
            self.unsure.extend(self.machine.doubts.unsure.iter().take(records.div_ceil(WORD_ROWS)));
            from += records;
        }
        offsets
    }
}

/// What the records of one list say together.
#[derive(Default)]
struct Sum {
    some_hold: bool,
    some_fail: bool,
    some_absent: bool,
    some_unknown: bool,
    unsure: bool,
}

impl Inner<'_> {
    fn sum(&self, from: usize, until: usize) -> Sum {
        let mut sum = Sum::default();
        let mut at = from;
        while at < until {
            let (word, bit) = (at / WORD_ROWS, at % WORD_ROWS);
            let count = (WORD_ROWS - bit).min(until - at);
            let bits = |plane: &[u64]| (plane.get(word).copied().unwrap_or_default() >> bit) & mask(count);
            let (holds, fails, absent) = (bits(&self.holds), bits(&self.fails), bits(&self.absent));
            sum.some_hold |= holds != 0;
            sum.some_fail |= fails != 0;
            sum.some_absent |= absent != 0;
            sum.some_unknown |= (holds | fails | absent) != mask(count);
            sum.unsure |= bits(&self.unsure) != 0;
            at += count;
        }
        sum
    }
}

impl Machine<'_> {
    /// Kleene's `all` or `exists` over the records of each row.
    pub(super) fn ask_records(
        &mut self,
        index: ConditionIndex,
        list: usize,
        all: bool,
        program: usize,
        start: usize,
        rows: usize,
    ) {
        let (Some(inner), Some(own), Some(feed)) =
            (self.inner.get_mut(program), self.conditions.get_mut(index), self.feeds.get(list))
        else {
            return;
        };
        for plane in [&mut own.holds, &mut own.fails, &mut own.absent] {
            plane.fill(0);
        }
        let offsets = inner.ask(start, rows);
        let first = offsets.first().copied().unwrap_or_default();
        let place = |offset: i32| usize::try_from(offset - first).unwrap_or_default();
        for (row, [from, until]) in offsets.array_windows().enumerate() {
            let sum = inner.sum(place(*from), place(*until));
            let decided = if all { sum.some_fail } else { sum.some_hold };
            let opposite = !decided && !sum.some_unknown && !sum.some_absent;
            let (holds, fails) = if all { (opposite, decided) } else { (decided, opposite) };
            let absent = !decided && !sum.some_unknown && sum.some_absent;
            let (word, bit) = (row / WORD_ROWS, row % WORD_ROWS);
            let set = |plane: &mut [u64], is: bool| {
                if let Some(word) = plane.get_mut(word) {
                    *word |= u64::from(is) << bit;
                }
            };
            set(&mut own.holds, holds);
            set(&mut own.fails, fails);
            set(&mut own.absent, absent);
            set(&mut self.doubts.unsure, sum.unsure);
        }
        let planes = own.holds.iter_mut().zip(&mut own.fails).zip(&mut own.absent);
        for (((holds, fails), absent), (known, lacks)) in
            planes.zip(feed.status.known.iter().zip(&feed.status.absent))
        {
            *holds &= known;
            *fails &= known;
            *absent = (*absent & known) | lacks;
        }
    }
}
