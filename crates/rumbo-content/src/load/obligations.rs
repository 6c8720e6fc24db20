//! Reads `obligations/`: the register, its terms and its examples. A country need not have it.

use rumbo_base::{AgencyId, Citation, CivilDate, EvidenceId, ObligationId, SystemId};

use super::rows::Row;
use super::{Holds, Loader};
use crate::codes;
use crate::coverage::is_system;
use crate::diagnostic::Diagnostic;
use crate::layout::Place;
use crate::model::{Obligation, ObligationExample, ObligationKind, ObligationRegister, Refuse};
use crate::names::Kind;
use crate::reader::Table;

const REGISTER: &str = "obligations/register.csv";
const COLUMNS: &[&str] = &[
    "id",
    "kind",
    "owner",
    "signed",
    "ratified",
    "from",
    "until",
    "due",
    "rhythm",
    "spread",
    "parties",
    "members",
    "evidence",
    "implements",
    "cite",
    "status",
    "source",
];
const EXAMPLES: &str = "obligations/examples.csv";
const EXAMPLE_COLUMNS: &[&str] = &["obligation", "on", "since", "sessions", "standing", "held", "required"];
/// What stands in the column of evidence if there is none.
const NONE: &str = "none";

impl<'a> Loader<'a> {
    pub(super) fn obligations(&self) -> ObligationRegister {
        let mut register = ObligationRegister::default();
        let terms = |it| if let Place::Obligations("register.toml") = it { Some(()) } else { None };
        for (_, (), it) in self.files(terms) {
            self.terms(&it, &mut register);
            it.finish();
        }
        self.each_row(REGISTER, COLUMNS, |row| {
            register.all.push(obligation(row)?);
            Some(())
        });
        let mut line = 1;
        self.each_row(EXAMPLES, EXAMPLE_COLUMNS, |row| {
            line += 1;
            register.examples.push(example(row, line)?);
            Some(())
        });
        register
    }

    fn terms(&self, it: &Table<'a>, register: &mut ObligationRegister) {
        register.purpose = it.need("purpose").and_then(|it| self.refer(Kind::Purpose, &it));
        register.sessions = it.need("sessions").and_then(|it| self.refer(Kind::Parameter, &it));
        register.remind_before = it.need("remind_before").and_then(|it| self.parameter(Holds::Length, &it));
        for (code, it) in it.named("refuse") {
            let basis = self.cited(&it, "basis", &format!("the refusal `{code}`"));
            let remedy = it.need("remedy").and_then(|it| self.refer(Kind::Remedy, &it));
            it.finish();
            if let (Some(code), Some(remedy)) = (self.id(code, &it), remedy) {
                register.refuse.insert(code, Refuse { basis, remedy });
            }
        }
    }
}

fn obligation(row: &Row<'_, '_>) -> Option<Obligation> {
    let id = row.parsed("id", ObligationId::parse)?;
    row.declare(Kind::Obligation, id.as_str());
    if row.cell("owner").is_empty() {
        let found =
            Diagnostic::error(&codes::NO_OWNER, &row.spot("owner"), format!("nobody answers for `{id}`"));
        row.loader.findings.add(found.mend("name the agency that answers for it"));
        return None;
    }
    let kind = row.choice("kind", &ObligationKind::ALL);
    let owner = row.parsed("owner", AgencyId::parse)?;
    row.refer(Kind::Agency, owner.as_str(), "owner");
    let [signed, ratified, from, until, due] =
        ["signed", "ratified", "from", "until", "due"].map(|column| row.optional(column, day));
    let spread = row.choice("spread", &[("", false), ("yes", true)]);
    let members = row.words("members", AgencyId::parse)?;
    members.iter().for_each(|it| row.refer(Kind::Agency, it.as_str(), "members"));
    let evidence = match row.cell("evidence") {
        NONE => None,
        _ => Some(row.parsed("evidence", EvidenceId::parse)?),
    };
    if let Some(evidence) = &evidence {
        row.refer(Kind::Evidence, evidence.as_str(), "evidence");
    }
    let cite = row.parsed("cite", str::parse::<Citation>)?;
    row.loader.citations.borrow_mut().push((cite.clone(), row.spot("cite")));
    let rhythm = Some(row.cell("rhythm")).filter(|it| !it.is_empty()).map(str::to_owned);
    Some(Obligation {
        id,
        kind: kind?,
        owner,
        signed: signed?,
        ratified: ratified?,
        from: from?,
        until: until?,
        due: due?,
        rhythm,
        spread: spread?,
        parties: row.cell("parties").split_whitespace().map(str::to_owned).collect(),
        members,
        evidence,
        implements: row.words("implements", system)?,
        cite,
        status: row.status()?,
        source: row.cell("source").to_owned(),
    })
}

fn system(text: &str) -> Result<SystemId, String> {
    let id = SystemId::parse(text).map_err(|why| why.to_string())?;
    if is_system(text) { Ok(id) } else { Err(format!("`{text}` is none of the systems S001 to S242")) }
}

fn example(row: &Row<'_, '_>, line: usize) -> Option<ObligationExample> {
    let obligation = row.parsed("obligation", ObligationId::parse)?;
    row.refer(Kind::Obligation, obligation.as_str(), "obligation");
    let number = |it: &str| it.parse::<usize>().map_err(|_| format!("`{it}` is not a number"));
    Some(ObligationExample {
        line,
        obligation,
        on: row.parsed("on", day)?,
        since: row.optional("since", day)?,
        sessions: row.words("sessions", day)?,
        standing: row.cell("standing").to_owned(),
        held: row.optional("held", number)?,
        required: row.optional("required", number)?,
    })
}

fn day(text: &str) -> Result<CivilDate, String> {
    text.parse().map_err(|_| format!("`{text}` is not a day that exists, as 2026-01-31"))
}
