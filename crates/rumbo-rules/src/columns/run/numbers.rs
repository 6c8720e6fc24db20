//! Computing the numbers of a batch.

use super::registers::{Buffer, NumberRegister, Status, View};
use super::{Bits, Doubts, TILE_ROWS};
use crate::columns::calendar;
use crate::columns::fold::MILLIONTHS;
use crate::columns::kernel::{self, Guard, Source, compare};
use crate::columns::plan::{Computation, Number, NumberIndex};
use crate::columns::population::{BoundColumn, Raw};

const NO_TILE_BITS: [u64; TILE_ROWS / kernel::WORD_ROWS] = [0; _];

/// Computes a number for the rows of a tile.
pub(super) fn compute(
    view: &View<'_, '_>,
    index: NumberIndex,
    own: &mut NumberRegister,
    doubts: &mut Doubts,
) {
    let number = &view.node(index).number;
    let sure = view.program.sure_numbers.get(index).is_some_and(|it| *it);
    let (place, words) = (own.place(view.tile), view.tile.words());
    let known = own.status.known.get(words.clone()).unwrap_or_default();
    if let (Number::Months { day, months }, Buffer::Narrow(out)) = (number, &mut own.buffer) {
        let out = out.get_mut(place).unwrap_or_default();
        return months_later(view, (*day, *months), out, (doubts, sure), known);
    }
    let trouble = doubts.plane(sure && is_exact(number), view.tile);
    let mut guard = Guard { trouble, known };
    match &mut own.buffer {
        _ if *number == Number::Failing => guard.doubt(),
        Buffer::Narrow(out) => narrow(view, index, out.get_mut(place).unwrap_or_default(), &mut guard),
        Buffer::Wide(out) => wide(view, index, out.get_mut(place).unwrap_or_default(), &mut guard),
        _ => {}
    }
}

/// Whether a row that the loop is not certain of can surely not be computed.
fn is_exact(number: &Number) -> bool {
    use Computation::{Add, Divide, Multiply, Remainder, Subtract};
    match number {
        Number::Days { .. } | Number::Lookup { .. } | Number::Sum(_) | Number::Failing => true,
        Number::Compute { operator, .. } => {
            matches!(operator, Add | Subtract | Multiply | Divide | Remainder)
        }
        _ => false,
    }
}

/// The table knows where the law does not say; days beyond it are evaluated by themselves.
fn months_later(
    view: &View<'_, '_>,
    (day, months): (NumberIndex, usize),
    out: &mut [i32],
    (doubts, sure): (&mut Doubts, bool),
    known: &[u64],
) {
    let (Source::Rows(days), Some(table)) = (view.narrow(day), view.program.month_tables.get(months)) else {
        return;
    };
    table.all_later(days, out);
    let mut none = NO_TILE_BITS;
    compare::within(out, i32::MIN, calendar::NO_DAY_MAX, &mut none);
    if none == NO_TILE_BITS {
        return;
    }
    let mut ambiguous = NO_TILE_BITS;
    compare::within(out, calendar::AMBIGUOUS, calendar::AMBIGUOUS, &mut ambiguous);
    let words = view.tile.words();
    let failed = doubts.failed.get_mut(words.clone()).into_iter().flatten();
    let doubts = failed.zip(doubts.unsure.get_mut(words).into_iter().flatten());
    for ((failed, unsure), ((none, ambiguous), known)) in doubts.zip(none.iter().zip(&ambiguous).zip(known)) {
        let certain = if sure { *ambiguous } else { 0 };
        *failed |= certain & known;
        *unsure |= none & !certain & known;
    }
}

/// What does not apply makes the whole not apply, what is unknown makes it unknown.
pub(super) fn status(view: &View<'_, '_>, index: NumberIndex, own: &mut NumberRegister, _: &mut Doubts) {
    if own.everywhere {
        return;
    }
    let own = &mut own.status;
    match &view.node(index).number {
        Number::Column(_) | Number::Same(_) | Number::Failing => {}
        Number::Days { day: one, .. }
        | Number::Months { day: one, .. }
        | Number::Members(one)
        | Number::Scaled { number: one, .. } => {
            own.take(view.status(*one));
        }
        Number::Lookup { code, .. } => own.take(view.status(*code)),
        Number::Later { day, term } => {
            own.take(view.status(*day));
            own.join(&view.feed(*term).status);
        }
        Number::Between { later: left, earlier: right } | Number::Compute { left, right, .. } => {
            own.take(view.status(*left));
            own.join(view.status(*right));
        }
        Number::Pick { code, of } => {
            own.take(view.status(*code));
            of.iter().for_each(|it| own.join(view.status(*it)));
        }
        Number::Sum(parts) => {
            parts.first().into_iter().for_each(|it| own.take(view.status(*it)));
            parts.iter().for_each(|it| own.join(view.status(*it)));
        }
        Number::Choose { fact, present, absent } => {
            own.choose(&view.feed(*fact).status.absent, view.status(*present), view.status(*absent));
        }
        Number::Records(column) => own.take(&view.feed(*column).status),
    }
}

impl Status {
    fn take(&mut self, of: &Self) {
        (self.known, self.absent) = (of.known, of.absent);
    }
    fn join(&mut self, with: &Self) {
        for (known, more) in self.known.iter_mut().zip(&with.known) {
            *known &= more;
        }
        for (absent, more) in self.absent.iter_mut().zip(&with.absent) {
            *absent |= more;
        }
    }
    fn choose(&mut self, bits: &Bits, present: &Self, other: &Self) {
        kernel::choose_bits(bits, &present.known, &other.known, &mut self.known);
        kernel::choose_bits(bits, &present.absent, &other.absent, &mut self.absent);
    }
}

fn narrow(view: &View<'_, '_>, index: NumberIndex, out: &mut [i32], guard: &mut Guard<'_>) {
    match &view.node(index).number {
        Number::Column(_) => kernel::copy(view.narrow(index), out),
        Number::Same(number) => out.fill(i32::try_from(*number).unwrap_or_default()),
        Number::Days { day, days } => {
            let (days, last) = (*days, calendar::last());
            let same = [days; kernel::WORD_ROWS];
            kernel::compute(view.narrow(*day), Source::Same(&same), out, guard, move |day, days| {
                let later = day.wrapping_add(days);
                (later, last.wrapping_sub(later))
            });
        }
        Number::Compute { operator, left, right } => {
            let (left, right) = (view.narrow(*left), view.narrow(*right));
            match operator {
                Computation::Least => kernel::compute(left, right, out, guard, |one, two| (one.min(two), 0)),
                _ => kernel::compute(left, right, out, guard, |one, two| (one.max(two), 0)),
            }
        }
        Number::Lookup { code, table } => {
            if let (Source::Rows(codes), Some(table)) = (view.narrow(*code), view.program.tables.get(*table))
            {
                kernel::map(codes, out, guard, |code| i32::try_from(row(table, code)?).ok());
            }
        }
        Number::Later { day, term } => {
            let feed = view.feed(*term);
            if let Some(BoundColumn { raw: Raw::Words { keys, .. }, .. }) = feed.column {
                let keys = keys.get(view.tile.window()).unwrap_or_default();
                let term = |key: i32| usize::try_from(key).ok().and_then(|it| feed.terms.get(it));
                kernel::compute(view.narrow(*day), Source::Rows(keys), out, guard, |day, key| {
                    term(key).and_then(|it| it.later(day)).map_or((0, -1), |it| (it, 0))
                });
            }
        }
        Number::Pick { code, of } => pick(view, view.narrow(*code), of, out),
        Number::Choose { fact, present, absent } => {
            let bits = view.absent(*fact);
            kernel::choose(bits, view.narrow(*present), view.narrow(*absent), out);
        }
        _ => {}
    }
}

fn row(table: &[Option<i64>], code: i32) -> Option<i64> {
    table.get(usize::try_from(code).ok()?).copied().flatten()
}

/// Copies, of several numbers, the one whose place is the code. Rows of other codes are unknown anyway.
fn pick(view: &View<'_, '_>, codes: Source<'_, i32>, of: &[NumberIndex], out: &mut [i32]) {
    for (place, number) in (0_i32..).zip(of) {
        kernel::take_where(codes, place, view.narrow(*number), out);
    }
}

fn wide(view: &View<'_, '_>, index: NumberIndex, out: &mut [i64], guard: &mut Guard<'_>) {
    match &view.node(index).number {
        Number::Column(_) => kernel::copy(view.wide(index), out),
        Number::Same(number) => out.fill(*number),
        Number::Compute { operator, left, right } => {
            arithmetic(*operator, view.wide(*left), view.wide(*right), out, guard);
        }
        Number::Sum(parts) => {
            let part = |number| (view.wide(number), view.known(number));
            match *parts.as_slice() {
                [one, two, three] => kernel::sum([one, two, three].map(part), out, guard.trouble),
                [one, two, three, four] => kernel::sum([one, two, three, four].map(part), out, guard.trouble),
                _ => guard.doubt(),
            }
        }
        Number::Scaled { number, by, limit } => {
            let (by, limit) = (*by, *limit);
            let same = [0; kernel::WORD_ROWS];
            kernel::compute(view.wide(*number), Source::Same(&same), out, guard, move |number, _| {
                // Negative on either side of the limits, and where the check itself wraps.
                (number.wrapping_mul(by), limit.wrapping_sub(number) | number.wrapping_add(limit))
            });
        }
        Number::Between { later, earlier } => {
            kernel::compute(view.narrow(*later), view.narrow(*earlier), out, guard, |later, earlier| {
                (i64::from(later) - i64::from(earlier), 0)
            });
        }
        Number::Lookup { code, table } => {
            if let (Source::Rows(codes), Some(table)) = (view.narrow(*code), view.program.tables.get(*table))
            {
                kernel::map(codes, out, guard, |code| row(table, code));
            }
        }
        Number::Choose { fact, present, absent } => {
            let bits = view.absent(*fact);
            kernel::choose(bits, view.wide(*present), view.wide(*absent), out);
        }
        Number::Members(set) => {
            kernel::compute(view.wide(*set), view.wide(*set), out, guard, |mask, _| {
                (i64::from(mask.count_ones()), 0)
            });
        }
        Number::Records(column) => {
            if let Some(BoundColumn { raw: Raw::Records { offsets, .. }, .. }) = view.feed(*column).column {
                let offsets = offsets.get(view.tile.start..).unwrap_or_default();
                for (count, pair) in out.iter_mut().zip(offsets.array_windows()) {
                    let [from, until] = *pair;
                    *count = i64::from(until) - i64::from(from);
                }
            }
        }
        _ => {}
    }
}

/// Each computation answers the number and, where 64 bits may not hold it, something negative.
fn arithmetic(
    operator: Computation,
    left: Source<'_, i64>,
    right: Source<'_, i64>,
    out: &mut [i64],
    guard: &mut Guard<'_>,
) {
    let doubt = |is: bool| if is { -1 } else { 0 };
    match operator {
        Computation::Add => kernel::compute(left, right, out, guard, |one, two| {
            let sum = one.wrapping_add(two);
            (sum, (one ^ sum) & (two ^ sum))
        }),
        Computation::Subtract => kernel::compute(left, right, out, guard, |one, two| {
            let difference = one.wrapping_sub(two);
            (difference, (one ^ two) & (one ^ difference))
        }),
        Computation::Multiply => kernel::compute(left, right, out, guard, |one, two| {
            let (product, beyond) = one.overflowing_mul(two);
            (product, doubt(beyond))
        }),
        Computation::Divide => kernel::compute(left, right, out, guard, |one, two| {
            one.checked_div(two).map_or((0, -1), |it| (it, 0))
        }),
        Computation::Remainder => kernel::compute(left, right, out, guard, |one, two| {
            one.checked_rem(two).map_or((0, -1), |it| (it, 0))
        }),
        Computation::Product => kernel::compute(left, right, out, guard, |one, two| {
            let (product, beyond) = one.overflowing_mul(two);
            (product / MILLIONTHS, doubt(beyond | (product % MILLIONTHS != 0)))
        }),
        Computation::Share => kernel::compute(left, right, out, guard, |one, two| {
            let (product, beyond) = one.overflowing_mul(two);
            let (whole, rest) = (product / MILLIONTHS, product % MILLIONTHS);
            let away = if 2 * rest.abs() >= MILLIONTHS { rest.signum() } else { 0 };
            (whole.wrapping_add(away), doubt(beyond))
        }),
        Computation::Least => kernel::compute(left, right, out, guard, |one, two| (one.min(two), 0)),
        Computation::Greatest => kernel::compute(left, right, out, guard, |one, two| (one.max(two), 0)),
    }
}
