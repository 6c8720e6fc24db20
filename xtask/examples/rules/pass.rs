//! One plain pass over a population: every value of every column is read once and summed. What no evaluation can undercut.

use std::hint::black_box;
use std::thread;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type, UInt8Type, UInt64Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::BooleanBuffer;
use arrow_schema::DataType;
use rumbo_rules::columns::Column;

/// Reads all columns on so many threads, each taking a share of the rows.
pub(crate) fn over(columns: &[&Column], rows: usize, threads: usize) {
    let share = rows.div_ceil(threads.max(1)).max(1);
    let shares = (0..rows).step_by(share).map(|start| (start, share.min(rows - start)));
    if threads <= 1 {
        black_box(part(columns, 0, rows));
        return;
    }
    thread::scope(|scope| {
        for (start, rows) in shares {
            scope.spawn(move || black_box(part(columns, start, rows)));
        }
    });
}

fn part(columns: &[&Column], start: usize, rows: usize) -> u64 {
    columns.iter().fold(0, |sum, column| {
        let applies = column.applies.as_ref().map_or(0, |it| bits(it, start, rows));
        sum.wrapping_add(applies).wrapping_add(values(&column.values, start, rows))
    })
}

fn values(array: &ArrayRef, start: usize, rows: usize) -> u64 {
    let known = array.nulls().map_or(0, |it| bits(it.inner(), start, rows));
    let array = array.slice(start, rows);
    let sum = match array.data_type() {
        DataType::Boolean => bits(array.as_boolean().values(), 0, rows),
        DataType::UInt8 => summed(array.as_primitive::<UInt8Type>().values(), |it| u64::from(*it)),
        DataType::Int32 => {
            summed(array.as_primitive::<Int32Type>().values(), |it| i64::from(*it).cast_unsigned())
        }
        DataType::Date32 => {
            summed(array.as_primitive::<Date32Type>().values(), |it| i64::from(*it).cast_unsigned())
        }
        DataType::Int64 => summed(array.as_primitive::<Int64Type>().values(), |it| it.cast_unsigned()),
        DataType::UInt64 => summed(array.as_primitive::<UInt64Type>().values(), |it| *it),
        DataType::List(_) => {
            let list = array.as_list::<i32>();
            let offsets = summed(list.offsets(), |it| i64::from(*it).cast_unsigned());
            let first = list.offsets().first().map_or(0, |it| it.cast_unsigned() as usize);
            let last = list.offsets().last().map_or(0, |it| it.cast_unsigned() as usize);
            let fields = list.values().as_struct().columns().iter();
            fields.fold(offsets, |sum, it| sum.wrapping_add(values(it, first, last - first)))
        }
        _ => 0,
    };
    sum.wrapping_add(known)
}

fn summed<T>(values: &[T], widened: impl Fn(&T) -> u64) -> u64 {
    values.iter().fold(0, |sum, it| sum.wrapping_add(widened(it)))
}

fn bits(bits: &BooleanBuffer, start: usize, rows: usize) -> u64 {
    bits.slice(start, rows).count_set_bits() as u64
}
