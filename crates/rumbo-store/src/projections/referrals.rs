//! Hand-overs that wait for an answer: which cases an agency must say yes or no to, wherever those cases stand.

use rumbo_base::{AgencyId, CaseId};

use super::CaseRow;
use super::cases::{case_row, select};
use crate::database::params;
use crate::error::StoreError;
use crate::sql::signed;
use crate::transaction::{Reader, Transaction};

impl Transaction<'_> {
    /// A person was handed on to an agency, which has not answered. Handed on twice, they wait once.
    pub fn put_referral(&mut self, agency: &AgencyId, case: CaseId) -> Result<(), StoreError> {
        let sql = "INSERT INTO referral (agency, case_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        self.connection.prepare(sql)?.execute(params![agency.as_str(), signed(case.0)?])?;
        Ok(())
    }
    /// The agency has answered.
    pub fn end_referral(&mut self, agency: &AgencyId, case: CaseId) -> Result<(), StoreError> {
        let sql = "DELETE FROM referral WHERE agency = ?1 AND case_id = ?2";
        self.connection.prepare(sql)?.execute(params![agency.as_str(), signed(case.0)?])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Up to `limit` cases that are not over and whose hand-over to an agency nobody has answered, in the order of their numbers.
    pub fn handed_to(&self, agency: &AgencyId, limit: u32) -> Result<Vec<CaseRow>, StoreError> {
        let sql = select!(
            "JOIN referral USING (case_id) WHERE agency = ?1 AND NOT ended ORDER BY case_id LIMIT ?2"
        );
        let mut select = self.connection.prepare(sql)?;
        select.query_and_then(params![agency.as_str(), limit], case_row)?.collect()
    }
}
