//! The same file of cases as Parquet: columns become the cells of CSV, so that one reader judges both; the answers are
//! added as columns of text, written as in CSV. Only here with the feature `lake`.

use std::io::{Error, Read, Seek, Write};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use arrow_select::filter::filter_record_batch;
use jiff::ToSpan;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::file::reader::ChunkReader;
use rumbo_case::Mistake;
use rumbo_content::Content;
use serde_json::Value as Json;

use super::{Cases, Evaluated, Reading, rule_named};

/// Rows that are held at a time.
const BATCH_ROWS: usize = 8_192;

/// Reads a Parquet file of cases as [`super::read`] reads CSV; where that names a line, this names the row, from 1.
pub fn read(content: &Content, rule: &str, file: impl ChunkReader + 'static) -> Result<Cases, Vec<Mistake>> {
    let rule = rule_named(content, rule).map_err(|it| vec![it])?;
    let batches = batches(file).map_err(|why| vec![unreadable(&why)])?;
    let schema = batches.0;
    let header: csv::StringRecord = schema.fields().iter().map(|it| it.name().as_str()).collect();
    let mut reading = Reading::new(rule, &header)?;
    let wrong: Vec<Mistake> = schema.fields().iter().filter_map(|it| unfit(it)).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (mut record, mut rows) = (csv::ByteRecord::new(), 0);
    for batch in batches.1 {
        let batch = batch.map_err(|why| vec![unreadable(&why)])?;
        for row in 0..batch.num_rows() {
            record.clear();
            for column in batch.columns() {
                record.push_field(cell(column, row).as_bytes());
            }
            let mut place = csv::Position::new();
            place.set_line(rows as u64 + 1);
            record.set_position(Some(place));
            reading.row(rows, &record);
            rows += 1;
        }
    }
    reading
        .finish(rows)
        .map_err(|why| vec![Mistake::new("population", why.to_string(), "leave the column out")])
}

/// Writes the good rows of `file` again, with what the rule says of each.
pub fn write(
    evaluated: &Evaluated<'_>,
    file: impl ChunkReader + 'static,
    to: &mut (impl Write + Send),
) -> std::io::Result<()> {
    let (schema, batches) = batches(file).map_err(Error::other)?;
    let mut header = csv::ByteRecord::from_iter(schema.fields().iter().map(|it| it.name().as_bytes()));
    let own = header.len();
    evaluated.name_columns(&mut header);
    let added: Vec<String> =
        header.iter().skip(own).map(|it| String::from_utf8_lossy(it).into_owned()).collect();
    let texts = added.iter().map(|name| Arc::new(Field::new(name, DataType::Utf8, true)));
    let fields: Vec<_> = schema.fields().iter().cloned().chain(texts).collect();
    let schema = Arc::new(Schema::new(fields));
    let mut writer = ArrowWriter::try_new(to, Arc::clone(&schema), None)?;
    let (mut row, mut good) = (0, 0);
    for batch in batches {
        let batch = batch.map_err(Error::other)?;
        let keep: BooleanArray =
            (row..row + batch.num_rows()).map(|it| Some(!evaluated.cases.bad.contains(&it))).collect();
        row += batch.num_rows();
        let kept = filter_record_batch(&batch, &keep).map_err(Error::other)?;
        let mut answers = vec![Vec::with_capacity(kept.num_rows()); added.len()];
        let mut record = csv::ByteRecord::new();
        for _ in 0..kept.num_rows() {
            record.clear();
            evaluated.answer(good, &mut record);
            for (cells, cell) in answers.iter_mut().zip(&record) {
                let text = String::from_utf8_lossy(cell).into_owned();
                cells.push(Some(text).filter(|it| !it.is_empty()));
            }
            good += 1;
        }
        let answers = answers.into_iter().map(|it| Arc::new(StringArray::from(it)) as ArrayRef);
        let columns = kept.columns().iter().cloned().chain(answers).collect();
        writer.write(&RecordBatch::try_new(Arc::clone(&schema), columns).map_err(Error::other)?)?;
    }
    writer.close()?;
    Ok(())
}

type Batches = (Arc<Schema>, ParquetRecordBatchReader);

fn batches(file: impl ChunkReader + 'static) -> parquet::errors::Result<Batches> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(file)?.with_batch_size(BATCH_ROWS);
    let schema = Arc::clone(builder.schema());
    Ok((schema, builder.build()?))
}

fn unreadable(why: &impl std::fmt::Display) -> Mistake {
    Mistake::new("population", format!("it cannot be read as Parquet: {why}"), "write the file again")
}

/// Why a column cannot be read, whether or not the rule asks for it.
fn unfit(field: &Field) -> Option<Mistake> {
    let place = format!("column `{}`", field.name());
    let ty = field.data_type();
    (!fits(ty)).then(|| {
        let mend = "write it as whole numbers, decimals, days, yes or no, words, or lists of these";
        Mistake::new(place, format!("its type in the file, {ty}, is none that a fact can have"), mend)
    })
}

fn fits(ty: &DataType) -> bool {
    match ty {
        DataType::Decimal128(_, scale) => *scale >= 0,
        DataType::List(item) => fits(item.data_type()),
        DataType::Struct(fields) => fields.iter().all(|it| fits(it.data_type())),
        DataType::Dictionary(_, words) => matches!(**words, DataType::Utf8),
        other => {
            other.is_integer()
                || matches!(other, DataType::Boolean | DataType::Date32 | DataType::Utf8 | DataType::Null)
        }
    }
}

/// A value as a cell of CSV has it; of a type that [`fits`].
fn cell(column: &dyn Array, row: usize) -> String {
    match json(column, row) {
        Json::Null => String::new(),
        Json::String(text) => text,
        // The members of a set; records stay JSON.
        Json::Array(items) if items.iter().all(Json::is_string) && !items.is_empty() => {
            items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("|")
        }
        other => other.to_string(),
    }
}

fn json(column: &dyn Array, row: usize) -> Json {
    if column.is_null(row) {
        return Json::Null;
    }
    match column.data_type() {
        DataType::Boolean => column.as_boolean().value(row).into(),
        DataType::Int8 => column.as_primitive::<Int8Type>().value(row).into(),
        DataType::Int16 => column.as_primitive::<Int16Type>().value(row).into(),
        DataType::Int32 => column.as_primitive::<Int32Type>().value(row).into(),
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).into(),
        DataType::UInt8 => column.as_primitive::<UInt8Type>().value(row).into(),
        DataType::UInt16 => column.as_primitive::<UInt16Type>().value(row).into(),
        DataType::UInt32 => column.as_primitive::<UInt32Type>().value(row).into(),
        DataType::UInt64 => column.as_primitive::<UInt64Type>().value(row).into(),
        DataType::Date32 => day(column.as_primitive::<Date32Type>().value(row)).into(),
        DataType::Decimal128(..) => column.as_primitive::<Decimal128Type>().value_as_string(row).into(),
        DataType::Utf8 => column.as_string::<i32>().value(row).into(),
        DataType::Dictionary(..) => {
            let words = column.as_any_dictionary();
            let word = words.normalized_keys().get(row).copied().unwrap_or_default();
            json(words.values(), word)
        }
        DataType::List(_) => {
            let items = column.as_list::<i32>().value(row);
            (0..items.len()).map(|item| json(&items, item)).collect::<Vec<_>>().into()
        }
        DataType::Struct(fields) => {
            let record = column.as_struct();
            let values = fields.iter().zip(record.columns());
            values.map(|(field, values)| (field.name().clone(), json(values, row))).collect()
        }
        // `unfit` has refused all others.
        _ => Json::Null,
    }
}

/// Days since 1970 as a date; a day beyond the calendar as its number, which no fact takes.
fn day(days: i32) -> String {
    let epoch = jiff::civil::Date::constant(1970, 1, 1);
    epoch.checked_add(i64::from(days).days()).map_or_else(|_| days.to_string(), |it| it.to_string())
}

/// Whether a file is Parquet: it begins with the format's mark.
pub fn is_parquet(file: &mut (impl Read + Seek)) -> std::io::Result<bool> {
    let mut mark = Vec::new();
    file.rewind()?;
    file.take(4).read_to_end(&mut mark)?;
    file.rewind()?;
    Ok(mark == b"PAR1")
}

#[cfg(test)]
mod tests;
