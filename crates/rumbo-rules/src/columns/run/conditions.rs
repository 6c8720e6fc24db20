//! Answering the conditions of a batch.

use std::ops::{Not, Range};

use super::registers::{Feed, Status, Tile, View, copy_bits};
use super::{Bits, Machine, Planes};
use crate::columns::calendar;
use crate::columns::kernel::compare::{self, BitOfMask, Compared, Equal, Less, LessMoved, Question};
use crate::columns::kernel::{self, Guard, Source};
use crate::columns::plan::{Condition, ConditionIndex, Interval, Lane, Number, NumberIndex, Shifted};
use crate::columns::population::{BoundColumn, Raw};
use crate::value::Type;

/// With more ranges than that, a table of all codes of a byte is faster.
const RANGES_MAX: usize = 6;

impl Machine<'_> {
    /// Compares the numbers of a tile; which of them are known comes later.
    pub(super) fn compare(&mut self, place: usize, tile: Tile) {
        let Some(index) = self.comparisons.get(place).copied() else { return };
        let (Some(condition), Some(own)) =
            (self.program.conditions.get(index), self.conditions.get_mut(index))
        else {
            return;
        };
        let view = View { program: self.program, feeds: &self.feeds, numbers: &self.numbers, tile };
        let out = own.holds.get_mut(tile.words()).unwrap_or_default();
        if let Some(Some(sum)) = self.sums.get(index) {
            return sum.answer(&view, out);
        }
        let sure = self.program.sure_conditions.get(index).is_some_and(|it| *it);
        match condition {
            Condition::Within { number, ranges, safe } => {
                let mut guard = Guard { trouble: self.doubts.plane(sure, tile), known: view.known(*number) };
                within(&view, *number, ranges, *safe, out, &mut self.scratch, &mut guard);
            }
            Condition::Term { column, .. } => {
                let feed = view.feed(*column);
                let known = feed.status.known.get(tile.words()).unwrap_or_default();
                let mut guard = Guard { trouble: self.doubts.plane(sure, tile), known };
                let answers = self.terms.get(index).map_or(&[][..], |it| it);
                by_word(feed, tile.window(), answers, out, &mut guard);
            }
            Condition::InMask { code, mask } => {
                compare::ask(view.narrow(*code), view.wide(*mask), out, BitOfMask);
            }
            Condition::Less { left, right } => pairs(&view, (*left, *right), out, Less),
            Condition::Before { left, right } => {
                before(&view, *left, *right, out, self.doubts.plane(sure, tile));
            }
            Condition::Equal { left, right } => pairs(&view, (*left, *right), out, Equal),
            _ => {}
        }
    }

    /// Answers a condition of a batch.
    pub(super) fn answer(&mut self, index: ConditionIndex, batch: Tile) {
        let Some(condition) = self.program.conditions.get(index) else { return };
        let (done, rest) = self.conditions.split_at_mut(index);
        let Some(own) = rest.first_mut() else { return };
        let view = View { program: self.program, feeds: &self.feeds, numbers: &self.numbers, tile: batch };
        if let Some(Some(sum)) = self.sums.get(index) {
            return sum.among_known(&view, own);
        }
        match condition {
            Condition::Always(holds) => own.always(*holds),
            Condition::Fact(column) => {
                let feed = view.feed(*column);
                match feed.column {
                    Some(BoundColumn { raw: Raw::Bits(bits), .. }) => {
                        copy_bits(bits, batch.start, batch.rows, &mut own.holds);
                    }
                    _ => own.holds.fill(0),
                }
                own.among_known(&feed.status);
            }
            Condition::Has(column) => own.has(&view.feed(*column).status),
            Condition::Within { number, .. } => own.among_known(view.status(*number)),
            Condition::Term { column, .. } => own.among_known(&view.feed(*column).status),
            Condition::InMask { code: one, mask: other }
            | Condition::Less { left: one, right: other }
            | Condition::Before { left: Shifted { day: one, .. }, right: Shifted { day: other, .. } }
            | Condition::Equal { left: one, right: other } => {
                own.among_both_known(view.status(*one), view.status(*other));
            }
            Condition::Records { program, question } => {
                if let Some(inner) = self.inner.get(*program) {
                    inner.answer(*question, &view, own);
                }
            }
            Condition::Failing => {
                let sure = self.program.sure_conditions.get(index).is_some_and(|it| *it);
                self.doubts.plane(sure, batch).fill(u64::MAX);
            }
            _ => own.connect(condition, done, &view, &mut self.doubts.unsure),
        }
    }
}

/// Looks up the answer to each word of a dictionary.
fn by_word(
    feed: &Feed<'_>,
    window: Range<usize>,
    answers: &[Option<bool>],
    out: &mut [u64],
    guard: &mut Guard<'_>,
) {
    out.fill(0);
    let Some(BoundColumn { raw: Raw::Words { keys, .. }, .. }) = feed.column else { return };
    let keys = keys.get(window).unwrap_or_default();
    let answer = |key: i32| usize::try_from(key).ok().and_then(|it| answers.get(it)).copied().flatten();
    kernel::test(keys, out, |key| answer(key) == Some(true));
    guard.check(keys, |key| answer(key).is_some());
}

/// Compares two days, each moved by days. A known day that is moved beyond the calendar is in trouble.
fn before(view: &View<'_, '_>, left: Shifted, right: Shifted, out: &mut [u64], trouble: &mut [u64]) {
    let (one, other) = (view.narrow(left.day), view.narrow(right.day));
    compare::ask(one, other, out, LessMoved { left: left.days, right: right.days });
    for (side, days) in [(left, one), (right, other)] {
        if let (Source::Rows(days), true) = (days, side.days > 0) {
            let last = calendar::last() - side.days;
            let mut guard = Guard { trouble: &mut *trouble, known: view.known(side.day) };
            guard.check(days, move |day| day <= last);
        }
    }
}

fn pairs(
    view: &View<'_, '_>,
    (left, right): (NumberIndex, NumberIndex),
    out: &mut [u64],
    question: impl Question<i32> + Question<i64>,
) {
    match view.node(left).lane {
        Lane::Narrow => compare::ask(view.narrow(left), view.narrow(right), out, question),
        Lane::Wide => compare::ask(view.wide(left), view.wide(right), out, question),
    }
}

/// Whether a number lies in one of the ranges, read as it lies in the column.
fn within(
    view: &View<'_, '_>,
    number: NumberIndex,
    ranges: &[Interval],
    safe: Interval,
    out: &mut [u64],
    scratch: &mut [u64],
    guard: &mut Guard<'_>,
) {
    let window = view.tile.window();
    if let Number::Column(column) = view.node(number).number
        && let Some(BoundColumn { raw, ty, .. }) = view.feed(column).column
    {
        let safe = if *ty == Type::Date { calendar::unless_whole(safe) } else { safe };
        match raw {
            Raw::Codes(values) if ranges.len() > RANGES_MAX => {
                return by_table(values.get(window).unwrap_or_default(), ranges, out);
            }
            Raw::Codes(values) => {
                return tests(values.get(window).unwrap_or_default(), ranges, safe, out, scratch, guard);
            }
            Raw::WideCodes(values) => {
                return tests(values.get(window).unwrap_or_default(), ranges, safe, out, scratch, guard);
            }
            Raw::Narrow(values) => {
                return tests(values.get(window).unwrap_or_default(), ranges, safe, out, scratch, guard);
            }
            _ => {}
        }
        if let Source::Rows(values) = view.wide(number) {
            return tests(values, ranges, safe, out, scratch, guard);
        }
    }
    match (view.node(number).lane, view.narrow(number), view.wide(number)) {
        (Lane::Narrow, Source::Rows(values), _) => tests(values, ranges, safe, out, scratch, guard),
        (Lane::Wide, _, Source::Rows(values)) => tests(values, ranges, safe, out, scratch, guard),
        _ => out.fill(0),
    }
}

fn tests<T: Compared>(
    values: &[T],
    ranges: &[Interval],
    safe: Interval,
    out: &mut [u64],
    scratch: &mut [u64],
    guard: &mut Guard<'_>,
) {
    let mut ranges = ranges.iter().filter_map(|it| T::part_of(it.low, it.high));
    match ranges.next() {
        Some((low, high)) => compare::within(values, low, high, out),
        None => out.fill(0),
    }
    for (low, high) in ranges {
        compare::within(values, low, high, scratch);
        for (all, more) in out.iter_mut().zip(&*scratch) {
            *all |= more;
        }
    }
    if !T::all_within(safe.low, safe.high) {
        match T::part_of(safe.low, safe.high) {
            Some((low, high)) => guard.check(values, T::between(low, high)),
            None => guard.doubt(),
        }
    }
}

fn by_table(values: &[u8], ranges: &[Interval], out: &mut [u64]) {
    let mut table = [false; 256];
    for (code, is) in (0_i64..).zip(&mut table) {
        *is = ranges.iter().any(|it| it.low <= code && code <= it.high);
    }
    kernel::test(values, out, |code| table.get(usize::from(code)).is_some_and(|it| *it));
}

impl Planes {
    fn always(&mut self, holds: bool) {
        self.holds.fill(if holds { u64::MAX } else { 0 });
        self.fails.fill(if holds { 0 } else { u64::MAX });
    }

    /// Of the answers, keeps those of rows that are known.
    fn among_known(&mut self, status: &Status) {
        for ((holds, fails), known) in self.holds.iter_mut().zip(&mut self.fails).zip(&status.known) {
            *fails = !*holds & known;
            *holds &= known;
        }
        self.absent = status.absent;
    }

    pub(super) fn among_both_known(&mut self, one: &Status, two: &Status) {
        let known = one.known.iter().zip(&two.known).map(|(one, two)| one & two);
        for ((holds, fails), known) in self.holds.iter_mut().zip(&mut self.fails).zip(known) {
            *fails = !*holds & known;
            *holds &= known;
        }
        for (absent, (one, two)) in self.absent.iter_mut().zip(one.absent.iter().zip(&two.absent)) {
            *absent = one | two;
        }
    }

    fn has(&mut self, status: &Status) {
        (self.holds, self.fails) = (status.known, status.absent);
    }

    /// What is made of other conditions.
    fn connect(&mut self, condition: &Condition, done: &[Self], view: &View<'_, '_>, unsure: &mut Bits) {
        match condition {
            Condition::Not(inner) => {
                if let Some(inner) = done.get(*inner) {
                    (self.holds, self.fails, self.absent) = (inner.fails, inner.holds, inner.absent);
                }
            }
            Condition::All(parts) => {
                Kleene { decided: &mut self.fails, opposite: &mut self.holds, absent: &mut self.absent }.of(
                    parts,
                    done,
                    |it| (&it.fails, &it.holds),
                );
            }
            Condition::Any(parts) => {
                Kleene { decided: &mut self.holds, opposite: &mut self.fails, absent: &mut self.absent }.of(
                    parts,
                    done,
                    |it| (&it.holds, &it.fails),
                );
            }
            Condition::Same { left, right } => {
                if let (Some(left), Some(right)) = (done.get(*left), done.get(*right)) {
                    self.same(left, right);
                }
            }
            Condition::Choose { fact, present, absent } => {
                if let (Some(present), Some(absent)) = (done.get(*present), done.get(*absent)) {
                    let bits = &view.feed(*fact).status.absent;
                    kernel::choose_bits(bits, &present.holds, &absent.holds, &mut self.holds);
                    kernel::choose_bits(bits, &present.fails, &absent.fails, &mut self.fails);
                    kernel::choose_bits(bits, &present.absent, &absent.absent, &mut self.absent);
                }
            }
            // Its planes stay empty: unknown, until each row is evaluated.
            _ => unsure.fill(u64::MAX),
        }
    }

    fn same(&mut self, left: &Self, right: &Self) {
        let left = left.holds.iter().zip(&left.fails).zip(&left.absent);
        let right = right.holds.iter().zip(&right.fails).zip(&right.absent);
        let own = self.holds.iter_mut().zip(&mut self.fails).zip(&mut self.absent);
        for (((holds, fails), absent), (((lh, lf), la), ((rh, rf), ra))) in own.zip(left.zip(right)) {
            *holds = (lh & rh) | (lf & rf);
            *fails = (lh & rf) | (lf & rh);
            *absent = la | ra;
        }
    }
}

/// Strong Kleene: one decisive part decides; else unknown, else not applicable, else the opposite.
struct Kleene<'a> {
    decided: &'a mut Bits,
    opposite: &'a mut Bits,
    absent: &'a mut Bits,
}

impl Kleene<'_> {
    fn of(self, parts: &[ConditionIndex], done: &[Planes], sides: impl Fn(&Planes) -> (&Bits, &Bits) + Copy) {
        self.decided.fill(0);
        self.opposite.fill(u64::MAX);
        // While parts are joined, this holds the rows in which none is unknown.
        self.absent.fill(u64::MAX);
        for part in parts.iter().filter_map(|it| done.get(*it)) {
            let (decisive, other) = sides(part);
            let own = self.decided.iter_mut().zip(&mut *self.opposite).zip(&mut *self.absent);
            for (((decided, opposite), certain), ((decisive, other), absent)) in
                own.zip(decisive.iter().zip(other).zip(&part.absent))
            {
                *decided |= decisive;
                *opposite &= other;
                *certain &= decisive | other | absent;
            }
        }
        for ((absent, decided), opposite) in self.absent.iter_mut().zip(&*self.decided).zip(&*self.opposite) {
            *absent &= decided.not() & opposite.not();
        }
    }
}
