//! Asking the records of the lists of a batch, by a program of their own whose rows are the records.

use super::registers::View;
use super::{Bits, Doubts, Machine, NO_BITS, Planes};
use crate::columns::kernel::WORD_ROWS;
use crate::columns::kernel::spans::Spans;
use crate::columns::plan::{ColumnIndex, Program, Question};
use crate::columns::population::{BoundColumn, Raw};

/// A program over the records of one list, and what it answers for a batch.
pub(super) struct Inner<'a> {
    machine: Machine<'a>,
    list: ColumnIndex,
    offsets: &'a [i32],
    questions: &'a [Question],
    /// Of each question the records that decide it, those that leave it unknown, and those to which it does not apply;
    /// last, the records that are not certain.
    records: Vec<Vec<u64>>,
    /// Of each of these planes, the rows that have such a record.
    rows: Vec<Bits>,
    spans: Spans,
}

/// Planes of one question.
const PLANES: usize = 3;

impl<'a> Inner<'a> {
    pub(super) fn all(program: &'a Program, columns: &[Option<&'a BoundColumn<'a>>]) -> Vec<Self> {
        let inner = program.records.iter().map(|records| {
            let list = columns.get(records.list).copied().flatten();
            let (offsets, fields) = match list.map(|it| &it.raw) {
                Some(Raw::Records { offsets, fields }) => (*offsets, Some(fields)),
                _ => (&[][..], None),
            };
            let field = |field: &_| fields.and_then(|it| it.get(field));
            let questions = records.questions.as_slice();
            let planes = questions.len() * PLANES + 1;
            Self {
                machine: Machine::new(&records.program, &[], &field),
                list: records.list,
                offsets,
                questions,
                records: vec![Vec::new(); planes],
                rows: vec![NO_BITS; planes],
                spans: Spans::default(),
            }
        });
        inner.collect()
    }

    /// Asks all records of some rows. A row with a record that is not certain is not certain.
    pub(super) fn ask(&mut self, start: usize, rows: usize, doubts: &mut Doubts) {
        let offsets = self.offsets.get(start..=start + rows).unwrap_or_default();
        let place = |it: Option<&i32>| it.and_then(|it| usize::try_from(*it).ok()).unwrap_or_default();
        let (mut from, until) = (place(offsets.first()), place(offsets.last()));
        self.records.iter_mut().for_each(Vec::clear);
        while from < until {
            let records = super::BATCH_ROWS.min(until - from);
            self.machine.run(from, records);
            self.take(records);
            from += records;
        }
        self.spans.of(offsets);
        self.spans.any(&mut self.records, &mut self.rows);
        if let Some(unsure) = self.rows.last() {
            for (all, more) in doubts.unsure.iter_mut().zip(unsure) {
                *all |= more;
            }
        }
    }

    /// Takes over what was found of so many records.
    fn take(&mut self, records: usize) {
        let Self { machine, questions, records: all, .. } = self;
        let words = records.div_ceil(WORD_ROWS);
        let (of_questions, unsure) = all.split_at_mut(questions.len() * PLANES);
        for (question, planes) in questions.iter().zip(of_questions.as_chunks_mut::<PLANES>().0) {
            let Some(found) = machine.planes(question.of) else { continue };
            let [decisive, unknown, absent] = planes;
            decisive.extend(if question.all { &found.fails } else { &found.holds }.iter().take(words));
            absent.extend(found.absent.iter().take(words));
            let known = found.holds.iter().zip(&found.fails).zip(&found.absent).take(words);
            unknown.extend(known.map(|((holds, fails), absent)| !(holds | fails | absent)));
        }
        for unsure in unsure {
            unsure.extend(machine.doubts.unsure.iter().take(words));
        }
    }

    /// Kleene's `all` or `exists` over the records of each row.
    pub(super) fn answer(&self, question: usize, view: &View<'_, '_>, own: &mut Planes) {
        let planes = self.rows.as_chunks::<PLANES>().0.get(question);
        let (Some(asked), Some([decisive, unknown, absent])) = (self.questions.get(question), planes) else {
            return;
        };
        let list = &view.feed(self.list).status;
        let rows = decisive.iter().zip(unknown).zip(absent).zip(list.known.iter().zip(&list.absent));
        let (decided, opposite) =
            if asked.all { (&mut own.fails, &mut own.holds) } else { (&mut own.holds, &mut own.fails) };
        let own = decided.iter_mut().zip(opposite).zip(&mut own.absent);
        for (((decided, opposite), own), (((decisive, unknown), absent), (known, lacks))) in own.zip(rows) {
            let sure = known & !(decisive | unknown);
            *decided = decisive & known;
            *opposite = sure & !absent;
            *own = (sure & absent) | lacks;
        }
    }
}
