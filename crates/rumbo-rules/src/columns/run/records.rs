//! Asking the records of the lists of a batch, by a program of their own whose rows are the records.

use rumbo_base::FieldId;

use super::Machine;
use crate::columns::kernel::{Ranked, WORD_ROWS};
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
    unknown: Vec<u64>,
    unsure: Vec<u64>,
    ranked: Ranked,
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
                unknown: Vec::new(),
                unsure: Vec::new(),
                ranked: Ranked::default(),
            }
        };
        lists.into_iter().zip(&program.records).map(inner).collect()
    }

    /// Answers all records of some rows.
    fn ask(&mut self, start: usize, rows: usize) -> &'a [i32] {
        let offsets = self.offsets.get(start..=start + rows).unwrap_or_default();
        let planes =
            [&mut self.holds, &mut self.fails, &mut self.absent, &mut self.unknown, &mut self.unsure];
        for plane in planes {
            plane.clear();
        }
        let place = |it: Option<&i32>| it.and_then(|it| usize::try_from(*it).ok()).unwrap_or_default();
        let (mut from, until) = (place(offsets.first()), place(offsets.last()));
        while from < until {
            let records = self.machine.batch.min(until - from);
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
        let known = self.holds.iter().zip(&self.fails).zip(&self.absent);
        self.unknown.extend(known.map(|((holds, fails), absent)| !(holds | fails | absent)));
        offsets
    }
}

/// Of each row, whether the bit of any of its records is set.
fn any(plane: &[u64], offsets: &[i32], ranked: &mut Ranked, out: &mut [u64]) {
    if plane.iter().all(|it| *it == 0) {
        out.fill(0);
    } else {
        ranked.take(plane);
        ranked.any_between(offsets, out);
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
        let offsets = inner.ask(start, rows);
        let Inner { holds, fails, absent, unknown, unsure, ranked, .. } = inner;
        let (decisive, decided, opposite) = if all {
            (fails, &mut own.fails, &mut own.holds)
        } else {
            (holds, &mut own.holds, &mut own.fails)
        };
        any(decisive, offsets, ranked, decided);
        // While they are joined, the planes hold where some record is unknown and where one does not apply.
        any(unknown, offsets, ranked, opposite);
        any(absent, offsets, ranked, &mut own.absent);
        for ((decided, opposite), absent) in decided.iter().zip(opposite).zip(&mut own.absent) {
            let sure = !(*decided | *opposite);
            (*opposite, *absent) = (sure & !*absent, sure & *absent);
        }
        any(unsure, offsets, ranked, &mut self.scratch);
        for (all, more) in self.doubts.unsure.iter_mut().zip(&self.scratch) {
            *all |= more;
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
