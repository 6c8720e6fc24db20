//! A rule put to a file of cases: read whole, cell by cell, every mistake told; then evaluated together; then written
//! again with what the rule says of each. Where bytes come from and go to is the caller's.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};

use rumbo_base::{CivilDate, FieldId};
use rumbo_case::Mistake;
use rumbo_content::Content;
use rumbo_rules::columns::{Answer, ColumnBuilder, Outcomes, Plan, Population, written};
use rumbo_rules::{Rule, Tri, Value, Written};
use serde::Serialize;

#[cfg(feature = "lake")]
pub mod parquet;

use crate::explain::{before_law, rule_named};
use crate::movement::RowMistake;

/// Mistakes that are kept with their words; all are counted.
const MISTAKES_KEPT: usize = 10_000;
/// Different texts of a column whose meaning is remembered.
const REMEMBERED_MAX: usize = 4_096;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// The rule.
    pub rule: String,
    /// The day whose law is read.
    pub on: CivilDate,
    /// The day as of which the cases are looked at.
    pub as_of: CivilDate,
    /// Threads to compute on.
    pub threads: usize,
    /// Evaluate the good rows although others are bad.
    pub accept_good: bool,
}

/// A file of cases, read.
#[derive(Debug)]
pub struct Cases {
    population: Population,
    /// Rows of the file, good and bad.
    pub rows: usize,
    /// The rows with a mistake, by their place.
    pub bad: BTreeSet<usize>,
    /// The first mistakes, in the order of the file.
    pub mistakes: Vec<RowMistake>,
    /// How many mistakes there are.
    pub mistakes_total: usize,
    /// Facts that the file does not have: unknown in every case.
    pub missing: Vec<FieldId>,
    /// Columns that are no fact of the rule: passed on unread.
    pub unread: Vec<String>,
}

/// How the cases came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Cases with each outcome; of a set, with each member.
    pub outcomes: Vec<(String, usize)>,
    /// Cases that nobody can decide until more facts are known.
    pub unknown: usize,
    /// Cases of which the rule says nothing.
    pub not_applicable: usize,
    /// Cases that cannot be computed.
    pub cannot: usize,
}

/// The cases of a file and what the rule says of them.
pub struct Evaluated<'a> {
    plan: Plan<'a>,
    cases: &'a Cases,
    outcomes: Outcomes,
}

/// Reads a file of cases: CSV with a header of names of facts. An empty cell is unknown, `-` does not apply.
pub fn read(content: &Content, rule: &str, bytes: &[u8]) -> Result<Cases, Vec<Mistake>> {
    let rule = rule_named(content, rule).map_err(|it| vec![it])?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader.headers().map_err(|it| vec![unreadable(&it)])?.clone();
    let mut reading = Reading::new(rule, &header)?;
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => reading.row(rows, &record),
            Ok(false) => break,
            Err(why) => return Err(vec![unreadable(&why)]),
        }
        rows += 1;
    }
    reading
        .finish(rows)
        .map_err(|why| vec![Mistake::new("population", why.to_string(), "leave the column out")])
}

fn unreadable(why: &csv::Error) -> Mistake {
    let line = why.position().map_or(1, csv::Position::line);
    let mend = "write CSV in UTF-8: a header of names, then one case a line";
    Mistake::new(format!("line {line}"), format!("it cannot be read: {why}"), mend)
}

/// A file while it is read.
struct Reading<'a> {
    rule: &'a Rule,
    header: &'a csv::StringRecord,
    columns: Vec<Reader<'a>>,
    cells: Vec<Tri<Value>>,
    bad: BTreeSet<usize>,
    mistakes: Vec<RowMistake>,
    mistakes_total: usize,
    unread: Vec<String>,
}

/// A column of the file that is a fact.
struct Reader<'a> {
    place: usize,
    name: &'a FieldId,
    builder: ColumnBuilder<'a>,
    remembered: HashMap<String, Tri<Value>>,
}

impl<'a> Reading<'a> {
    fn new(rule: &'a Rule, header: &'a csv::StringRecord) -> Result<Self, Vec<Mistake>> {
        let mut wrong = Vec::new();
        let (mut columns, mut unread, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
        for (place, name) in header.iter().map(str::trim).enumerate() {
            let column = || format!("line 1, column {}", place + 1);
            if !seen.insert(name) {
                let cause = format!("`{name}` stands there a second time");
                wrong.push(Mistake::new(column(), cause, "give every column a name of its own"));
                continue;
            }
            let Some((name, ty)) = rule.facts_declared().get_key_value(name) else {
                unread.push(name.to_owned());
                continue;
            };
            match ColumnBuilder::new(name.clone(), ty.clone(), rule.lists()) {
                Ok(builder) => columns.push(Reader { place, name, builder, remembered: HashMap::new() }),
                Err(why) => wrong.push(Mistake::new(column(), why.to_string(), "leave the column out")),
            }
        }
        if columns.is_empty() && wrong.is_empty() {
            let facts: Vec<&str> = rule.facts_declared().keys().map(FieldId::as_str).collect();
            let cause = format!("none of its columns is a fact of the rule `{}`", rule.id());
            let mend = format!("name a column after one of {}", facts.join(", "));
            wrong.push(Mistake::new("line 1", cause, mend));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let (bad, mistakes) = (BTreeSet::new(), Vec::new());
        Ok(Self { rule, header, columns, cells: Vec::new(), bad, mistakes, mistakes_total: 0, unread })
    }

    fn row(&mut self, row: usize, record: &csv::ByteRecord) {
        let line = record.position().map_or(0, csv::Position::line);
        let before = self.mistakes_total;
        let columns = self.header.len();
        if record.len() != columns {
            let why = format!("the line has {} cells, the header {columns}", record.len());
            self.tell(line, "", "", why, "give every line one cell for each column");
        }
        self.cells.clear();
        for index in 0..self.columns.len() {
            let cell = self.cell(index, line, record);
            self.cells.push(cell);
        }
        if self.mistakes_total > before {
            self.bad.insert(row);
            return;
        }
        for (column, cell) in self.columns.iter_mut().zip(&self.cells) {
            column.builder.push(cell);
        }
    }

    /// What a cell says; what cannot be read has been told and counts for nothing.
    fn cell(&mut self, index: usize, line: u64, record: &csv::ByteRecord) -> Tri<Value> {
        let Some(column) = self.columns.get_mut(index) else { return Tri::NotApplicable };
        let unknown = Tri::missing(column.name);
        let (name, bytes) = (column.name, record.get(column.place).unwrap_or_default());
        let Ok(text) = std::str::from_utf8(bytes) else {
            let text = String::from_utf8_lossy(bytes).into_owned();
            self.tell(line, name.as_str(), &text, "it is not UTF-8".to_owned(), "save the file as UTF-8");
            return unknown;
        };
        let text = text.trim();
        if text.is_empty() {
            return unknown;
        }
        if let Some(answer) = column.remembered.get(text) {
            return answer.clone();
        }
        let found = match list(text) {
            Ok(given) => self
                .rule
                .read_fact(name.as_str(), &given)
                .map_err(|errors| errors.into_iter().map(|it| (it.message, it.mend)).collect::<Vec<_>>()),
            Err(why) => Err(vec![(why, "write the records as JSON, as [{\"total\": 12}]".to_owned())]),
        };
        match found {
            Ok(answer) => {
                if column.remembered.len() < REMEMBERED_MAX {
                    column.remembered.insert(text.to_owned(), answer.clone());
                }
                answer
            }
            Err(problems) => {
                // The cell stands beside the reason already.
                let cell = format!("`{text}` ");
                for (why, mend) in problems {
                    let why = why.strip_prefix(&cell).map_or(why.clone(), str::to_owned);
                    self.tell(line, name.as_str(), text, why, &mend);
                }
                unknown
            }
        }
    }

    fn tell(&mut self, line: u64, column: &str, value: &str, why: String, mend: &str) {
        self.mistakes_total += 1;
        if self.mistakes.len() < MISTAKES_KEPT {
            let (column, value, mend) = (column.to_owned(), value.to_owned(), mend.to_owned());
            self.mistakes.push(RowMistake { line, column, value, why, mend });
        }
    }

    fn finish(self, rows: usize) -> Result<Cases, rumbo_rules::columns::ColumnError> {
        let mut population = Population::new(rows - self.bad.len());
        let read: BTreeSet<&FieldId> = self.columns.iter().map(|it| it.name).collect();
        let missing = self.rule.facts_declared().keys().filter(|it| !read.contains(it)).cloned().collect();
        for column in self.columns {
            population.insert(column.name.clone(), column.builder.finish()?)?;
        }
        Ok(Cases {
            population,
            rows,
            bad: self.bad,
            mistakes: self.mistakes,
            mistakes_total: self.mistakes_total,
            missing,
            unread: self.unread,
        })
    }
}

/// A cell as it was written: text, or records as JSON.
fn list(text: &str) -> Result<Written, String> {
    if text.starts_with('[') {
        serde_json::from_str(text).map_err(|why| format!("its records cannot be read: {why}"))
    } else {
        Ok(Written::Text(text.to_owned()))
    }
}

/// Asks the rule of all good rows. With a bad row nothing is evaluated, unless the question accepts that.
pub fn evaluate<'a>(
    content: &'a Content,
    question: &Question,
    cases: &'a Cases,
) -> Result<Option<Evaluated<'a>>, Vec<Mistake>> {
    if !cases.bad.is_empty() && !question.accept_good {
        return Ok(None);
    }
    let rule = rule_named(content, &question.rule).map_err(|it| vec![it])?;
    let plan = Plan::new(rule, &content.parameters, question.as_of, question.on);
    let outcomes = plan.evaluate(&cases.population, question.threads);
    let outcomes =
        outcomes.map_err(|why| vec![Mistake::new("population", why.to_string(), "leave the column out")])?;
    // Where a dated value is missing, that is the reason of every case already.
    let answered = outcomes.failed.count_set_bits() < outcomes.rows();
    if let Some(why) = before_law(content, rule, question.on).filter(|_| answered) {
        let mend = "ask for the law of a later day";
        return Err(vec![Mistake::new(format!("rule `{}`", rule.id()), why.cause.to_string(), mend)]);
    }
    Ok(Some(Evaluated { plan, cases, outcomes }))
}

impl Evaluated<'_> {
    /// What the rule says of every good row.
    pub fn outcomes(&self) -> &Outcomes {
        &self.outcomes
    }

    /// How many cases came out how.
    pub fn summary(&self) -> Summary {
        let counts = self.outcomes.counts();
        Summary {
            outcomes: self.outcomes.values.iter().map(written).zip(counts.values).collect(),
            unknown: counts.unknown,
            not_applicable: counts.not_applicable,
            cannot: counts.failed,
        }
    }

    /// Why cases cannot be computed, each reason with how many share it, the first reasons only.
    pub fn reasons(&self, most: usize) -> Vec<(String, usize)> {
        let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
        for row in self.outcomes.failed.set_indices() {
            let reason = self.reason(row);
            if reasons.len() < most || reasons.contains_key(&reason) {
                *reasons.entry(reason).or_default() += 1;
            }
        }
        reasons.into_iter().collect()
    }

    fn reason(&self, row: usize) -> String {
        match self.plan.decide(&self.cases.population, row) {
            Ok(Err(why)) => why.to_string(),
            Ok(Ok(_)) => String::new(),
            Err(why) => why.to_string(),
        }
    }

    /// Writes the good rows again, with what the rule says of each: an empty cell is unknown, `-` does not apply.
    pub fn write(&self, bytes: &[u8], to: &mut impl Write) -> io::Result<()> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(to);
        let mut record = csv::ByteRecord::new();
        let mut good = 0;
        for row in 0.. {
            if !reader.read_byte_record(&mut record)? {
                break;
            }
            match place(row) {
                None => self.name_columns(&mut record),
                Some(row) if self.cases.bad.contains(&row) => continue,
                Some(_) => {
                    self.answer(good, &mut record);
                    good += 1;
                }
            }
            writer.write_byte_record(&record)?;
        }
        writer.flush()
    }

    fn name_columns(&self, header: &mut csv::ByteRecord) {
        let taken: BTreeSet<Vec<u8>> = header.iter().map(<[u8]>::to_vec).collect();
        let outputs = self.outcomes.outputs.keys().map(FieldId::as_str);
        for name in ["outcome"].into_iter().chain(outputs).chain(["cannot_be_computed"]) {
            if taken.contains(name.as_bytes()) {
                header.push_field(format!("{}.{name}", self.plan.rule().id()).as_bytes());
            } else {
                header.push_field(name.as_bytes());
            }
        }
    }

    fn answer(&self, row: usize, record: &mut csv::ByteRecord) {
        let failed = self.outcomes.failed.value(row);
        record.push_field(cell(&self.outcomes.answer(row)).as_bytes());
        for output in self.outcomes.outputs.values() {
            let answer = if failed { Answer::Failed } else { output.answer(row, self.plan.rule().lists()) };
            record.push_field(cell(&answer).as_bytes());
        }
        let reason = if failed { self.reason(row) } else { String::new() };
        record.push_field(reason.as_bytes());
    }
}

/// The place of a row of the file among its cases; none for the header.
fn place(row: usize) -> Option<usize> {
    row.checked_sub(1)
}

fn cell(answer: &Answer) -> String {
    match answer {
        Answer::Known(value) => written(value),
        Answer::NotApplicable => "-".to_owned(),
        Answer::Unknown | Answer::Failed => String::new(),
    }
}
