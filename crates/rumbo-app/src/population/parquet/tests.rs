use std::fs::File;
use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::types::Int8Type;
use arrow_array::{
    Array as _, ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Float64Array,
    Int16Array, ListArray, RecordBatch, StructArray,
};
use parquet::arrow::ArrowWriter;

use super::{batches, cell, is_parquet, read, write};
use crate::population::{Question, evaluate};
use crate::tests::content::{bundle, compiled};

fn file(columns: Vec<(&str, ArrayRef)>) -> File {
    let batch =
        RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, it)| (name, it, true)));
    let batch = batch.unwrap();
    let file = tempfile::tempfile().unwrap();
    let mut writer = ArrowWriter::try_new(file.try_clone().unwrap(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    file
}

fn question(accept_good: bool) -> Question {
    let on = "2026-03-01".parse().unwrap();
    Question { rule: "may-be-offered".to_owned(), on, as_of: on, threads: 2, accept_good }
}

#[test]
fn cases_come_from_parquet_and_go_back_with_their_outcome() {
    let fictional = compiled(bundle("xx"));
    let ages = Arc::new(Int16Array::from(vec![Some(18), Some(17), None, Some(-1), Some(17)]));
    let read_it = [Some(true), Some(true), Some(true), Some(true), None];
    let mut file = file(vec![
        ("age", ages as ArrayRef),
        ("contract_read", Arc::new(BooleanArray::from(read_it.to_vec()))),
        ("shoe_size", Arc::new(Int16Array::from(vec![40; 5]))),
    ]);
    assert!(is_parquet(&mut file).unwrap());
    let cases = read(&fictional.content, "may-be-offered", file.try_clone().unwrap()).unwrap();
    assert_eq!((cases.rows, cases.mistakes.as_slice()), (5, &[][..]));
    assert_eq!(cases.unread, ["shoe_size"]);
    let evaluated = evaluate(&fictional.content, &question(false), &cases).unwrap().unwrap();
    let mut again = tempfile::tempfile().unwrap();
    write(&evaluated, file, &mut again).unwrap();
    let (schema, batches) = batches(again).unwrap();
    let names: Vec<&str> = schema.fields().iter().map(|it| it.name().as_str()).collect();
    assert_eq!(names, ["age", "contract_read", "shoe_size", "outcome", "cannot_be_computed"]);
    let batch = batches.into_iter().next().unwrap().unwrap();
    let outcomes: Vec<String> = (0..5).map(|row| cell(batch.column(3), row)).collect();
    assert_eq!(outcomes, ["yes", "too_young", "", "too_young", ""]);
}

#[test]
fn a_bad_cell_is_told_with_its_row_and_left_out() {
    let fictional = compiled(bundle("xx"));
    let words: DictionaryArray<Int8Type> = vec!["18", "old", "17"].into_iter().collect();
    let cases = file(vec![
        ("age", Arc::new(words) as ArrayRef),
        ("contract_read", Arc::new(BooleanArray::from(vec![true; 3]))),
    ]);
    let read_cases = read(&fictional.content, "may-be-offered", cases.try_clone().unwrap()).unwrap();
    let told: Vec<(u64, &str)> = read_cases.mistakes.iter().map(|it| (it.line, it.value.as_str())).collect();
    assert_eq!(told, [(2, "old")]);
    assert!(evaluate(&fictional.content, &question(false), &read_cases).unwrap().is_none());
    let evaluated = evaluate(&fictional.content, &question(true), &read_cases).unwrap().unwrap();
    let mut again = tempfile::tempfile().unwrap();
    write(&evaluated, cases, &mut again).unwrap();
    let batch = batches(again).unwrap().1.next().unwrap().unwrap();
    let outcomes: Vec<String> = (0..batch.num_rows()).map(|row| cell(batch.column(2), row)).collect();
    assert_eq!(outcomes, ["yes", "too_young"]);
}

#[test]
fn a_column_with_fractions_is_refused_with_its_name() {
    let fictional = compiled(bundle("xx"));
    let cases = file(vec![("age", Arc::new(Float64Array::from(vec![17.5])) as ArrayRef)]);
    let wrong = read(&fictional.content, "may-be-offered", cases).unwrap_err();
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].place.contains("age"), "{wrong:?}");
}

#[test]
fn what_is_no_parquet_is_told() {
    let fictional = compiled(bundle("xx"));
    let mut cut = tempfile::tempfile().unwrap();
    std::io::Write::write_all(&mut cut, b"PAR1 and no more").unwrap();
    assert!(is_parquet(&mut cut).unwrap());
    let wrong = read(&fictional.content, "may-be-offered", cut).unwrap_err();
    assert!(wrong[0].cause.contains("Parquet"), "{wrong:?}");
}

#[test]
fn values_are_written_as_in_csv() {
    let amount = Decimal128Array::from(vec![80_000_050]).with_precision_and_scale(12, 2).unwrap();
    assert_eq!(cell(&amount, 0), "800000.50");
    assert_eq!(cell(&Date32Array::from(vec![20_454]), 0), "2026-01-01");
    let mut set = ListBuilder::new(StringBuilder::new());
    set.append_value([Some("CAM"), Some("CHP")]);
    assert_eq!(cell(&set.finish(), 0), "CAM|CHP");
    let totals = Arc::new(Int16Array::from(vec![20, 12])) as ArrayRef;
    let records = StructArray::try_from(vec![("total", totals)]).unwrap();
    let item = Arc::new(arrow_schema::Field::new("item", records.data_type().clone(), true));
    let offsets = arrow_buffer::OffsetBuffer::from_lengths([2]);
    let list = ListArray::try_new(item, offsets, Arc::new(records), None).unwrap();
    assert_eq!(cell(&list, 0), r#"[{"total":20},{"total":12}]"#);
}
