//! A file as rows: CSV or one JSON object a line. Only its form is judged here, by the columns of its feed.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use crate::import::feed::{Feed, Layout, Raw};
use crate::movement::{RowMistake, nearest};
use crate::problem::{Fault, Problem};

/// Bytes of one row; a longer one is a broken file.
const ROW_BYTES_MAX: u64 = 64 << 10;

/// What is wrong with a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// Nothing in it.
    #[error("`{0}` is empty: export it again, with its header line")]
    Empty(String),
    /// Columns that are missing, unknown or double.
    #[error("the header of `{path}` does not fit: {what}")]
    Header {
        /// The file.
        path: String,
        /// All that is wrong.
        what: String,
    },
    /// The header is not UTF-8.
    #[error("`{0}` is not UTF-8 text: export it as UTF-8 (in a spreadsheet: CSV UTF-8)")]
    Encoding(String),
}

impl From<FileProblem> for Problem {
    fn from(problem: FileProblem) -> Self {
        let text = problem.to_string();
        let (cause, mend) = text.split_once(": ").unwrap_or((&text, "export the file again"));
        rumbo_case::Mistake::new("file", cause, mend).into()
    }
}

/// One row: its line, where its bytes stand, and its columns unless its form is broken.
pub(super) struct Row<'a> {
    pub(super) line: u64,
    pub(super) bytes: (u64, u64),
    pub(super) raw: Result<&'a Raw, Vec<RowMistake>>,
}

/// The rows of a file, one after another; only one is held at a time.
pub(super) struct Rows {
    form: Form,
    layout: Layout,
    raw: Raw,
    path: String,
    /// The header line with its line end: rejects files begin with it.
    pub(super) header: Vec<u8>,
}

enum Form {
    Csv { reader: Box<csv::Reader<BufReader<File>>>, record: csv::ByteRecord, columns: Vec<usize> },
    Lines { reader: BufReader<File>, text: Vec<u8>, line: u64, at: u64 },
}

impl Rows {
    pub(super) fn open(path: &Path, feed: &Feed<'_>) -> Result<Self, Problem> {
        let name = path.display().to_string();
        let fault = |cause| Fault::Read { path: name.clone(), cause };
        let mut file = BufReader::with_capacity(1 << 20, File::open(path).map_err(fault)?);
        let first = first_byte(&mut file).map_err(fault)?;
        let (layout, raw) = (feed.layout.clone(), feed.raw());
        match first {
            None => Err(FileProblem::Empty(name).into()),
            Some(b'{') => {
                let form = Form::Lines { reader: file, text: Vec::new(), line: 0, at: 0 };
                Ok(Self { form, layout, raw, path: name, header: Vec::new() })
            }
            Some(_) => {
                let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
                let header = reader.byte_headers().map_err(|cause| broken(&name, cause))?.clone();
                let columns = columns(&name, &header, &layout)?;
                let mut bytes = header.iter().collect::<Vec<_>>().join(&b","[..]);
                bytes.push(b'\n');
                let form = Form::Csv { reader: Box::new(reader), record: csv::ByteRecord::new(), columns };
                Ok(Self { form, layout, raw, path: name, header: bytes })
            }
        }
    }

    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>, Problem> {
        match &mut self.form {
            Form::Csv { reader, record, columns } => {
                let start = reader.position().byte();
                if !reader.read_byte_record(record).map_err(|cause| broken(&self.path, cause))? {
                    return Ok(None);
                }
                // The reader counts line feeds; a file whose lines end in a carriage return alone has none.
                let line = record.position().map_or(0, |at| at.line().max(at.record() + 1));
                let bytes = (start, reader.position().byte());
                let raw = fill((&mut self.raw, &self.layout), record, columns, line);
                Ok(Some(Row { line, bytes, raw: raw.map(|()| &self.raw) }))
            }
            Form::Lines { reader, text, line, at } => loop {
                text.clear();
                let start = *at;
                let fault = |cause| Fault::Read { path: self.path.clone(), cause };
                let read = reader.by_ref().take(ROW_BYTES_MAX).read_until(b'\n', text).map_err(fault)?;
                if read == 0 {
                    return Ok(None);
                }
                *at += read as u64;
                *line += 1;
                if text.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                let raw = object((&mut self.raw, &self.layout), text, *line);
                return Ok(Some(Row { line: *line, bytes: (start, *at), raw: raw.map(|()| &self.raw) }));
            },
        }
    }
}

fn first_byte(file: &mut BufReader<File>) -> std::io::Result<Option<u8>> {
    // A byte order mark says nothing in UTF-8, and spreadsheets like to write one.
    if file.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        file.consume(3);
    }
    Ok(file.fill_buf()?.iter().copied().find(|it| !it.is_ascii_whitespace()))
}

fn broken(path: &str, cause: csv::Error) -> Problem {
    match cause.into_kind() {
        csv::ErrorKind::Io(cause) => Fault::Read { path: path.to_owned(), cause }.into(),
        other => {
            let cause = format!("it cannot be read as CSV: {other:?}");
            rumbo_case::Mistake::new(format!("file `{path}`"), cause, "export it again").into()
        }
    }
}

/// Where each of our columns stands in the file; everything wrong with the header at once.
fn columns(path: &str, header: &csv::ByteRecord, layout: &Layout) -> Result<Vec<usize>, Problem> {
    let known = &layout.columns;
    let names: Result<Vec<&str>, _> = header.iter().map(std::str::from_utf8).collect();
    let names = names.map_err(|_| FileProblem::Encoding(path.to_owned()))?;
    let mut wrong = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let name = name.trim();
        if !known.iter().any(|it| it == name) {
            let close = nearest(name, known.iter().map(String::as_str));
            let close = close.map(|it| format!(", did you mean `{it}`?")).unwrap_or_default();
            wrong.push(format!("column {} is called `{name}`, which is not known{close}", place + 1));
        } else if names.iter().take(place).any(|it| it.trim() == name) {
            wrong.push(format!("`{name}` stands there twice"));
        }
    }
    for needed in &layout.required {
        if !names.iter().any(|it| it.trim() == needed) {
            wrong.push(format!("`{needed}` is missing"));
        }
    }
    if !wrong.is_empty() {
        let what = format!("{}; the columns are {}", wrong.join("; "), known.join(","));
        return Err(FileProblem::Header { path: path.to_owned(), what }.into());
    }
    let place = |name: &str| known.iter().position(|it| it == name.trim());
    Ok(names.iter().filter_map(|name| place(name)).collect())
}

fn fill(
    (raw, layout): (&mut Raw, &Layout),
    record: &csv::ByteRecord,
    columns: &[usize],
    line: u64,
) -> Result<(), Vec<RowMistake>> {
    let whole = columns.len();
    if record.len() != whole {
        let why = format!("it has {} columns where the header has {whole}", record.len());
        let mend = "columns are shifted or the file is cut off: check commas and quotes, or export it again";
        return Err(vec![mistake(line, "", "", why, mend)]);
    }
    let mut mistakes = Vec::new();
    for (column, bytes) in columns.iter().zip(record.iter()) {
        let Some(slot) = raw.slot(*column) else { continue };
        slot.clear();
        match std::str::from_utf8(bytes) {
            Ok(text) => slot.push_str(text.trim()),
            Err(_) => {
                let mend = "export the file as UTF-8 (in a spreadsheet: CSV UTF-8)";
                let name = layout.columns.get(*column).map(String::as_str).unwrap_or_default();
                mistakes.push(mistake(line, name, "", "it is not UTF-8 text".to_owned(), mend));
            }
        }
    }
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

fn object((raw, layout): (&mut Raw, &Layout), text: &[u8], line: u64) -> Result<(), Vec<RowMistake>> {
    let known = &layout.columns;
    let parsed = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(text);
    let map = parsed.map_err(|cause| {
        let mend = "write one JSON object a line; the file may be cut off here";
        vec![mistake(line, "", "", format!("it is not a JSON object: {cause}"), mend)]
    })?;
    (0..known.len()).filter_map(|column| raw.slot(column).map(String::clear)).for_each(drop);
    let mut mistakes = Vec::new();
    for (name, value) in map {
        let slot = known.iter().position(|it| *it == name).and_then(|column| raw.slot(column));
        let Some(slot) = slot else {
            let close = nearest(&name, known.iter().map(String::as_str));
            let mend = close.map_or("leave it out".to_owned(), |it| format!("did you mean `{it}`?"));
            mistakes.push(mistake(line, &name, "", "this column is not known".to_owned(), &mend));
            continue;
        };
        let text = match value {
            serde_json::Value::String(text) => text,
            serde_json::Value::Number(number) => number.to_string(),
            serde_json::Value::Bool(yes) => if yes { "yes" } else { "no" }.to_owned(),
            serde_json::Value::Null => String::new(),
            _ => {
                mistakes.push(mistake(
                    line,
                    &name,
                    "",
                    "it is a list or an object".to_owned(),
                    "write a text",
                ));
                continue;
            }
        };
        *slot = text;
    }
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

fn mistake(line: u64, column: &str, value: &str, why: String, mend: &str) -> RowMistake {
    RowMistake { line, column: column.to_owned(), value: value.to_owned(), why, mend: mend.to_owned() }
}
