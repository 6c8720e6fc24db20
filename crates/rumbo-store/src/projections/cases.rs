//! One row per case: where it stands.

use rumbo_base::{
    CaseId, CivilDate, ClockId, ContentVersion, Instant, PlaceId, Position, ProgrammeId, StateId,
};

use crate::database::{Row, Value, params};
use crate::error::StoreError;
use crate::facts::Fact;
use crate::sql::{Columns, date, micros, signed};
use crate::transaction::{Reader, Transaction};

/// Where a case stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: CaseId,
    /// Its programme.
    pub programme: ProgrammeId,
    /// Its state.
    pub state: StateId,
    /// Whether it is over.
    pub ended: bool,
    /// Whether it ended against the person.
    pub adverse: bool,
    /// The day it was opened, where it was opened.
    pub opened_on: CivilDate,
    /// When it last changed.
    pub changed_at: Instant,
    /// Where it is dealt with.
    pub place: Option<PlaceId>,
    /// The content it is pinned to.
    pub content: ContentVersion,
    /// Events of its stream so far.
    pub sequence: u32,
    /// Its last event.
    pub last_position: Position,
    /// When the next of its clocks or reminders fires, and which clock.
    pub due: Option<(Instant, ClockId)>,
}

/// Which cases are asked for; what is absent does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Of this programme.
    pub programme: Option<ProgrammeId>,
    /// In this state.
    pub state: Option<StateId>,
    /// Over, or not.
    pub ended: Option<bool>,
    /// After this case: the last one of the page before.
    pub after: Option<CaseId>,
}

/// How many cases stand in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCount {
    /// The programme.
    pub programme: ProgrammeId,
    /// The state.
    pub state: StateId,
    /// Whether cases in it are over.
    pub ended: bool,
    /// Cases.
    pub cases: u64,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT case_id, programme, state, ended, adverse, opened_on, changed_at, place, content, sequence, ",
            "last_position, due_at, due_clock FROM case_row ",
            $rest
        )
    };
}
pub(super) use select;

/// The columns of a case, but for its number, between two parts of a statement. FAIL and not ABORT: a case is one row, so there is nothing that
/// SQLite would have to keep an undo copy for.
macro_rules! columns {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "programme, state, ended, adverse, opened_on, changed_at, place, content, sequence, last_position, due_at, ",
            "due_clock, state_since, subject, area, citizenship, sex, age_group, status, via",
            $after
        )
    };
}

impl Transaction<'_> {
    /// Adds a new case, with the fact of its state for stocks.
    pub fn add_case(&mut self, row: &CaseRow, standing: Option<&Fact<'_>>) -> Result<(), StoreError> {
        const SQL: &str = columns!(
            "INSERT OR FAIL INTO case_row (case_id, ",
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"
        );
        write_case(row, standing, |values| self.connection.insert(SQL, values))
    }
    /// Writes where a case now stands; for an open case with the fact of its state, for stocks.
    pub fn change_case(&mut self, row: &CaseRow, standing: Option<&Fact<'_>>) -> Result<(), StoreError> {
        const SQL: &str = columns!(
            "UPDATE OR FAIL case_row SET (",
            ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
             WHERE case_id = ?1"
        );
        match write_case(row, standing, |values| self.connection.execute(SQL, values))? {
            0 => Err(StoreError::NoCase { case: row.case.to_string() }),
            _ => Ok(()),
        }
    }
}

impl Reader<'_> {
    /// Where a case stands.
    pub fn case_row(&self, case: CaseId) -> Result<Option<CaseRow>, StoreError> {
        let mut select = self.connection.prepare(select!("WHERE case_id = ?1"))?;
        select.query_and_then(params![signed(case.0)?], case_row)?.next().transpose()
    }
    /// The case of that number, else the last one before it; nothing in a node without any.
    pub fn case_up_to(&self, case: CaseId) -> Result<Option<CaseId>, StoreError> {
        let sql = "SELECT case_id FROM case_row WHERE case_id <= ?1 ORDER BY case_id DESC LIMIT 1";
        let most = i64::try_from(case.0).unwrap_or(i64::MAX);
        let mut select = self.connection.prepare(sql)?;
        let id = |row: &Row<'_>| Ok(CaseId(row.number(0, "case_row.case_id")?));
        select.query_and_then(params![most], id)?.next().transpose()
    }
    /// Up to `limit` cases that fit, in the order of their numbers.
    pub fn cases(&self, filter: &CaseFilter, limit: u32) -> Result<Vec<CaseRow>, StoreError> {
        const ANY: &str = select!(
            "WHERE case_id > ?1 AND (CAST(?2 AS BOOLEAN) IS NULL OR ended = ?2)
                                   AND (CAST(?3 AS TEXT) IS NULL OR programme = ?3)
                                   AND (CAST(?4 AS TEXT) IS NULL OR state = ?4)
                                   ORDER BY case_id LIMIT ?5"
        );
        // Open cases of one state are in an index, in order; asked with `IS NULL OR` it would not be used.
        const OPEN: &str = select!(
            "WHERE case_id > ?1 AND NOT ended AND ended = ?2 AND programme = ?3 AND state = ?4
                                    ORDER BY case_id LIMIT ?5"
        );
        let indexed = filter.ended == Some(false) && filter.programme.is_some() && filter.state.is_some();
        let sql = if indexed { OPEN } else { ANY };
        let after = signed(filter.after.map_or(0, |it| it.0))?;
        let programme = filter.programme.as_ref().map(ProgrammeId::as_str);
        let state = filter.state.as_ref().map(StateId::as_str);
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![after, filter.ended, programme, state, limit], case_row)?.collect()
    }
    /// How many cases stand in each state.
    pub fn count_by_state(&self) -> Result<Vec<StateCount>, StoreError> {
        let sql = "SELECT programme, state, ended, count(*) FROM case_row GROUP BY programme, state, ended
                   ORDER BY programme, state, ended";
        let mut select = self.connection.prepare(sql)?;
        let rows = select.query_and_then(&[], |row| {
            Ok(StateCount {
                programme: row.word(0, "case_row.programme")?,
                state: row.word(1, "case_row.state")?,
                ended: row.get(2)?,
                cases: row.number(3, "a count of cases")?,
            })
        })?;
        rows.collect()
    }
}

/// Hands the columns of a case to a statement.
fn write_case<R>(
    row: &CaseRow,
    standing: Option<&Fact<'_>>,
    write: impl FnOnce(&[Value<'_>]) -> Result<R, StoreError>,
) -> Result<R, StoreError> {
    write(params![
        signed(row.case.0)?,
        row.programme.as_str(),
        row.state.as_str(),
        row.ended,
        row.adverse,
        date(row.opened_on),
        micros(row.changed_at),
        row.place.as_ref().map(PlaceId::as_str),
        row.content.as_str(),
        row.sequence,
        signed(row.last_position.0)?,
        row.due.as_ref().map(|(at, _)| micros(*at)),
        row.due.as_ref().map(|(_, clock)| clock.as_str()),
        standing.map(|fact| date(fact.on)),
        standing.and_then(|fact| fact.subject.as_ref()).map(|it| &it.0[..]),
        standing.and_then(|fact| fact.area),
        standing.and_then(|fact| fact.citizenship),
        standing.and_then(|fact| fact.sex),
        standing.and_then(|fact| fact.age_group),
        standing.and_then(|fact| fact.status),
        standing.and_then(|fact| fact.via),
    ])
}

pub(super) fn case_row(row: &Row<'_>) -> Result<CaseRow, StoreError> {
    Ok(CaseRow {
        case: CaseId(row.number(0, "case_row.case_id")?),
        programme: row.word(1, "case_row.programme")?,
        state: row.word(2, "case_row.state")?,
        ended: row.get(3)?,
        adverse: row.get(4)?,
        opened_on: row.word(5, "case_row.opened_on")?,
        changed_at: row.moment(6, "case_row.changed_at")?,
        place: row.word_or_none(7, "case_row.place")?,
        content: ContentVersion::stored(row.text(8)?),
        sequence: row.number(9, "case_row.sequence")?,
        last_position: Position(row.number(10, "case_row.last_position")?),
        due: due(row)?,
    })
}

fn due(row: &Row<'_>) -> Result<Option<(Instant, ClockId)>, StoreError> {
    let Some(clock) = row.word_or_none(12, "case_row.due_clock")? else { return Ok(None) };
    Ok(Some((row.moment(11, "case_row.due_at")?, clock)))
}
