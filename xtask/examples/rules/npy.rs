//! Columns as files that NumPy reads: its format 1.0, one dimension.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type, UInt8Type, UInt64Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::BooleanBuffer;
use arrow_schema::DataType;
use rumbo_rules::columns::Column;

use crate::Fault;

/// The header and everything before the numbers fills a whole number of these.
const ALIGNED: usize = 64;

/// Writes a column, where it is known if it is not known everywhere, and where it applies if it may not.
pub(crate) fn write_column(folder: &Path, name: &str, column: &Column) -> Result<(), Fault> {
    if let Some(applies) = &column.applies {
        write_bits(&folder.join(format!("{name}.applies.npy")), applies)?;
    }
    write_array(folder, name, &column.values)
}

/// Writes an array; of records, a file for each field and one of the places where each row's records begin.
pub(crate) fn write_array(folder: &Path, name: &str, array: &ArrayRef) -> Result<(), Fault> {
    if let Some(known) = array.nulls() {
        write_bits(&folder.join(format!("{name}.known.npy")), known.inner())?;
    }
    let file = folder.join(format!("{name}.npy"));
    let bytes = |of: &mut dyn Iterator<Item = [u8; 8]>| of.flatten().collect::<Vec<u8>>();
    match array.data_type() {
        DataType::Boolean => write_bits(&file, array.as_boolean().values()),
        DataType::UInt8 => write(&file, "|u1", array.len(), array.as_primitive::<UInt8Type>().values()),
        DataType::Int32 => {
            let values = array.as_primitive::<Int32Type>().values();
            write(
                &file,
                "<i4",
                array.len(),
                &values.iter().flat_map(|it| it.to_le_bytes()).collect::<Vec<_>>(),
            )
        }
        DataType::Date32 => {
            let values = array.as_primitive::<Date32Type>().values();
            write(
                &file,
                "<i4",
                array.len(),
                &values.iter().flat_map(|it| it.to_le_bytes()).collect::<Vec<_>>(),
            )
        }
        DataType::Int64 => {
            let values = array.as_primitive::<Int64Type>().values();
            write(&file, "<i8", array.len(), &bytes(&mut values.iter().map(|it| it.to_le_bytes())))
        }
        DataType::UInt64 => {
            let values = array.as_primitive::<UInt64Type>().values();
            write(&file, "<i8", array.len(), &bytes(&mut values.iter().map(|it| it.to_le_bytes())))
        }
        DataType::List(_) => {
            let list = array.as_list::<i32>();
            let offsets: Vec<u8> = list.offsets().iter().flat_map(|it| it.to_le_bytes()).collect();
            write(&folder.join(format!("{name}.offsets.npy")), "<i4", list.offsets().len(), &offsets)?;
            let records = list.values().as_struct();
            for (field, column) in records.fields().iter().zip(records.columns()) {
                write_array(folder, &format!("{name}.{}", field.name()), column)?;
            }
            Ok(())
        }
        other => Err(format!("no file is written of `{other}`").into()),
    }
}

/// Writes a byte for each bit.
pub(crate) fn write_bits(file: &Path, bits: &BooleanBuffer) -> Result<(), Fault> {
    write(file, "|u1", bits.len(), &bits.iter().map(u8::from).collect::<Vec<u8>>())
}

fn write(file: &Path, kind: &str, length: usize, bytes: &[u8]) -> Result<(), Fault> {
    let mut header = format!("{{'descr': '{kind}', 'fortran_order': False, 'shape': ({length},), }}");
    // Ten bytes come before the header, and a line ends it.
    let unfilled = (header.len() + 11) % ALIGNED;
    header.push_str(&" ".repeat((ALIGNED - unfilled) % ALIGNED));
    header.push('\n');
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(b"\x93NUMPY\x01\x00")?;
    out.write_all(&u16::try_from(header.len())?.to_le_bytes())?;
    out.write_all(header.as_bytes())?;
    out.write_all(bytes)?;
    Ok(out.flush()?)
}
