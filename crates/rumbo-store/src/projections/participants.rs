//! Who takes part in which case, in which role, from when until when. People stand here as pseudonyms.

use rumbo_base::{CaseId, CivilDate, ProgrammeId, Pseudonym, RoleId};

use crate::database::{Row, params};
use crate::error::StoreError;
use crate::sql::{Columns, date, signed};
use crate::transaction::{Reader, Transaction};

/// One person's part in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The person, as the case's sector knows them.
    pub pseudonym: Pseudonym,
    /// The case.
    pub case: CaseId,
    /// The role.
    pub role: RoleId,
    /// The first day.
    pub from: CivilDate,
    /// The last day, once it is known.
    pub until: Option<CivilDate>,
}

impl Transaction<'_> {
    /// Adds who takes part in a new case. The same person in the same role stands there once.
    pub fn add_participants(&mut self, rows: &[Participant]) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO participant (case_id, pseudonym, role, from_date, until) VALUES (?1, ?2, ?3, ?4, ?5)";
        for (number, row) in rows.iter().enumerate() {
            let same =
                |it: &Participant| (it.case, it.pseudonym, &it.role) == (row.case, row.pseudonym, &row.role);
            if rows.iter().take(number).any(same) {
                continue;
            }
            let (case, from) = (signed(row.case.0)?, date(row.from));
            let until = row.until.map(date);
            self.connection
                .insert(SQL, params![case, &row.pseudonym.0[..], row.role.as_str(), from, until])?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// The cases about a person that are not over, with their programmes, in the order of their numbers.
    pub fn open_cases_of(&self, pseudonym: Pseudonym) -> Result<Vec<(CaseId, ProgrammeId)>, StoreError> {
        let sql = "SELECT case_id, programme FROM case_row WHERE subject = ?1 ORDER BY case_id";
        let mut select = self.connection.prepare(sql)?;
        let open = |row: &Row<'_>| {
            Ok((CaseId(row.number(0, "case_row.case_id")?), row.word(1, "case_row.programme")?))
        };
        select.query_and_then(params![&pseudonym.0[..]], open)?.collect()
    }
    /// Who takes part in a case.
    pub fn participants_of(&self, case: CaseId) -> Result<Vec<Participant>, StoreError> {
        let sql = "SELECT pseudonym, case_id, role, from_date, until FROM participant WHERE case_id = ?1
                   ORDER BY pseudonym, role";
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![signed(case.0)?], participant)?.collect()
    }
}

fn participant(row: &Row<'_>) -> Result<Participant, StoreError> {
    Ok(Participant {
        pseudonym: Pseudonym(row.hash(0, "participant.pseudonym")?),
        case: CaseId(row.number(1, "participant.case_id")?),
        role: row.word(2, "participant.role")?,
        from: row.word(3, "participant.from_date")?,
        until: row.word_or_none(4, "participant.until")?,
    })
}
