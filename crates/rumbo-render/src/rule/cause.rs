//! Why a rule cannot be computed, in words.

use rumbo_rules::{Cause, ClauseId, EvaluationError};

use super::line::Line;
use super::vocabulary::Reading;

impl Reading<'_> {
    /// Why the rule cannot be computed.
    pub(crate) fn cause(&self, error: &EvaluationError) -> Line {
        let day = Line::words(&self.voice.date(self.on));
        match &error.cause {
            Cause::NotInForce { id, .. } => {
                self.form("cause-not-in-force", &[("name", &self.parameter_name(id)), ("date", &day)])
            }
            Cause::BeforeLaw { from, .. } => {
                let from = Line::words(&self.voice.date(*from));
                self.form("cause-before-law", &[("date", &day), ("from", &from)])
            }
            Cause::NotInTable { id, member, .. } => {
                let member = Line::code(&**member);
                let parts = [("name", &self.parameter_name(id)), ("member", &member), ("date", &day)];
                self.form("cause-not-in-table", &parts)
            }
            Cause::Impossible { .. } => self.part_of(error, "cause-impossible"),
            Cause::MustApply(fact) => self.form("cause-must-apply", &[("fact", &self.fact(fact))]),
            Cause::NotUnique { first, second } => self.both("cause-not-unique", first, second),
            Cause::Conflict { first, second, .. } => self.both("cause-conflict", first, second),
            Cause::Units { left, right } => {
                let term = |it| Line::words(&self.voice.term(it));
                self.form("cause-units", &[("left", &term(*left)), ("right", &term(*right))])
            }
            Cause::WrongType { name, .. } => {
                self.form("cause-wrong-type", &[("name", &Line::code(name.as_str()))])
            }
            Cause::Date(_) => self.part_of(error, "cause-date"),
            Cause::DividedByZero => self.part_of(error, "cause-divided"),
            Cause::Overflow | Cause::Money(_) | Cause::Decimal(_) => self.part_of(error, "cause-overflow"),
            Cause::Mismatch => self.part_of(error, "cause-mismatch"),
        }
    }

    fn both(&self, key: &str, first: &ClauseId, second: &ClauseId) -> Line {
        let number = |id: &ClauseId| {
            let found = self.numbered().into_iter().find(|it| it.clause.id == *id);
            found.map_or_else(|| Line::code(id.as_str()), |it| Line::plain(it.number.to_string()))
        };
        self.form(key, &[("first", &number(first)), ("second", &number(second))])
    }

    /// A cause that lies in a part of the rule: the part in words.
    fn part_of(&self, error: &EvaluationError, key: &str) -> Line {
        let part = self.phrase_of(&error.expression).map(|it| self.noun(it));
        self.form(key, &[("part", &part.unwrap_or_else(|| Line::code(error.expression.as_str())))])
    }
}
