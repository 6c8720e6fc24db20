//! What a rule says of a case, and how it comes to say so: the answer, what is missing, every clause with its conditions,
//! every number of the law that was read.

use rumbo_base::{CivilDate, FieldId};
use rumbo_rules::analyse::{Settled, Verdict};
use rumbo_rules::{
    Decision, EvaluationError, Judicial, KnownFacts, ParameterRead, Phrase, TraceLine, Tri, Value,
};

use super::judicial;
use super::line::Line;
use super::prose::{Numbered, review_line};
use super::vocabulary::{Reading, citations};

/// What a rule says of a case.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// The rule, under the law of a day.
    pub reading: Reading<'a>,
    /// The day as of which the case is looked at.
    pub case_date: CivilDate,
    /// What was known by then.
    pub facts: &'a KnownFacts,
    /// What became known only later, and when.
    pub later: &'a [(FieldId, CivilDate)],
    /// What the rule says, or why it cannot be computed.
    pub decision: Result<&'a Decision, &'a EvaluationError>,
    /// What can be said although facts are missing.
    pub settled: Option<&'a Settled>,
}

/// A clause and how it fared.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its number.
    pub number: usize,
    /// The clause as a sentence.
    pub clause: Line,
    /// Each condition with its answer.
    pub conditions: Vec<Line>,
    /// Whether it stands.
    pub stands: Line,
}

impl Answer<'_> {
    /// The answer in one sentence.
    pub fn headline(&self) -> Line {
        let reading = &self.reading;
        let words = |key: &str| Line::words(&reading.voice.frame(key));
        let decision = match self.decision {
            Ok(decision) => decision,
            Err(error) => return reading.form("answer-cannot", &[("cause", &reading.cause(error))]),
        };
        match (&decision.outcome, self.settled.and_then(|it| it.outcome.as_ref())) {
            (Tri::Known(value), _) => reading.form("answer-known", &[("outcome", &reading.outcome(value))]),
            (Tri::NotApplicable, _) => words("answer-silent"),
            (Tri::Unknown(_), Some(Verdict::Outcome(value))) => {
                reading.form("answer-settled", &[("outcome", &reading.outcome(value))])
            }
            (Tri::Unknown(_), Some(other)) => {
                reading.form("answer-settled", &[("outcome", &reading.verdict(other))])
            }
            (Tri::Unknown(_), None) => words("answer-unknown"),
        }
    }

    /// Which facts are missing.
    pub fn missing(&self) -> Option<Line> {
        let Ok(Decision { outcome: Tri::Unknown(missing), .. }) = self.decision else { return None };
        Some(self.reading.form("answer-missing", &[("facts", &self.reading.asked(missing))]))
    }

    /// "This if …", "that if …", where it is not settled.
    pub fn possible(&self) -> Vec<Line> {
        let open = self.settled.filter(|it| it.outcome.is_none());
        open.map(|it| it.possible.iter().map(|it| self.reading.possibility(it)).collect()).unwrap_or_default()
    }

    /// What to ask next.
    pub fn ask(&self) -> Option<Line> {
        let fact = self.settled?.ask.as_ref()?;
        Some(self.reading.form("answer-ask", &[("fact", &self.reading.asked([fact]))]))
    }

    /// Whether it may decide; if not, why not.
    pub fn standing(&self) -> Vec<Line> {
        let Ok(decision) = self.decision else { return Vec::new() };
        let voice = self.reading.voice;
        let open =
            matches!(decision.outcome, Tri::Unknown(_)) && self.settled.is_none_or(|it| it.outcome.is_none());
        if open {
            return Vec::new();
        }
        if decision.decides() {
            return vec![Line::words(&voice.frame("answer-decides"))];
        }
        let mut why = vec![Line::words(&voice.frame("answer-proposes"))];
        if !decision.checked {
            why.push(self.reading.form("because-rule", &[("review", &self.reading.review())]));
        }
        let unchecked = self.reads().into_iter().filter(|it| !it.decides && it.judicial.is_empty());
        why.extend(unchecked.map(|it| {
            let review = review_line(voice, it.status, None);
            self.reading
                .form("because-value", &[("name", &self.reading.parameter_name(&it.id)), ("review", &review)])
        }));
        let mut rulings: Vec<&Judicial> = decision.trace.iter().flat_map(|it| &it.judicial).collect();
        rulings.extend(decision.trace.iter().flat_map(|it| &it.parameters).flat_map(|it| &it.judicial));
        rulings.sort_by(|one, other| one.id.cmp(&other.id));
        rulings.dedup_by(|one, other| one.id == other.id);
        why.extend(rulings.into_iter().map(|it| Line::words(&judicial::words(voice, it))));
        why
    }

    /// The facts that were known, then those that became known only later.
    pub fn told(&self) -> Vec<Line> {
        let known = self.facts.iter().filter_map(|(id, answer)| match answer {
            Tri::Known(value) => Some(self.reading.told(id, value)),
            Tri::NotApplicable => Some(self.reading.form("told-absent", &[("fact", &self.reading.fact(id))])),
            Tri::Unknown(_) => None,
        });
        known.chain(self.later.iter().map(|(id, known)| self.reading.told_later(id, *known))).collect()
    }

    /// What the rule computes beside the outcome.
    pub fn outputs(&self) -> Vec<Line> {
        let Ok(decision) = self.decision else { return Vec::new() };
        let output = |(id, answer): (&FieldId, &Tri<Value>)| {
            let value = match answer {
                Tri::Known(value) => Line::words(&self.reading.voice.value(value, None)),
                other => self.result(&other.clone().map(|_| true)),
            };
            self.reading.form("rule-output", &[("name", &self.reading.output(id)), ("formula", &value)])
        };
        decision.outputs.iter().map(output).collect()
    }

    /// Every clause and how it fared.
    pub fn steps(&self) -> Vec<Step> {
        let Ok(decision) = self.decision else { return Vec::new() };
        let numbered = self.reading.numbered();
        let step = |it: &Numbered<'_>| {
            let phrase = it.clause.condition.phrase();
            let lines = lines_of(decision, it);
            let parts: Vec<&&TraceLine> =
                lines.iter().filter(|line| line.text != phrase.to_string()).collect();
            // A condition that is one statement has no parts: it is shown itself.
            let shown = if parts.is_empty() { lines.iter().collect() } else { parts };
            let said = |line: &&&TraceLine| Some(self.condition(phrase.find(&line.text)?, &line.result));
            Step {
                number: it.number,
                clause: self.reading.sentence(it),
                conditions: shown.iter().filter_map(said).collect(),
                stands: self.fared(decision, it, &numbered),
            }
        };
        numbered.iter().map(step).collect()
    }

    /// Whether a clause stands, and if not, why not.
    fn fared(&self, decision: &Decision, it: &Numbered<'_>, all: &[Numbered<'_>]) -> Line {
        let words = |key: &str| Line::words(&self.reading.voice.frame(key));
        match stands(decision, it) {
            Some(Tri::Known(true)) => return Line::strong(self.reading.voice.frame("clause-stands").text()),
            Some(Tri::Unknown(_)) => return words("clause-open"),
            _ if !is_met(decision, it) => return words("clause-falls"),
            _ => {}
        }
        let against = all.iter().filter(|other| other.over.contains(&it.number) && is_met(decision, other));
        let against: Vec<Line> = against.map(|it| Line::plain(it.number.to_string())).collect();
        if against.is_empty() {
            return words("clause-below");
        }
        let against = Line::list(self.reading.voice, "list-and", &against);
        self.reading.form("clause-excepted", &[("clauses", &against)])
    }

    fn condition(&self, phrase: Phrase<'_>, result: &Tri<Value>) -> Line {
        let condition = self.reading.condition(phrase, true);
        self.reading.form("told", &[("fact", &condition), ("value", &self.result(&truth(result)))])
    }

    fn result(&self, result: &Tri<bool>) -> Line {
        let words = |key: &str| Line::words(&self.reading.voice.frame(key));
        match result {
            Tri::Known(true) => words("result-yes"),
            Tri::Known(false) => words("result-no"),
            Tri::NotApplicable => words("result-absent"),
            Tri::Unknown(missing) => {
                self.reading.form("result-unknown", &[("facts", &self.reading.asked(missing))])
            }
        }
    }

    /// Every number of the law that was read, once.
    fn reads(&self) -> Vec<&ParameterRead> {
        let Ok(decision) = self.decision else { return Vec::new() };
        let mut all: Vec<&ParameterRead> = Vec::new();
        for it in decision.trace.iter().flat_map(|it| &it.parameters) {
            if !all.iter().any(|known| known.id == it.id) {
                all.push(it);
            }
        }
        all
    }

    /// Every number of the law that was read: its value, since when, by which provisions, how sure we are.
    pub fn read(&self) -> Vec<Line> {
        let voice = self.reading.voice;
        let one = |it: &ParameterRead| {
            let (day, cite) = (Line::words(&voice.date(it.from)), citations(voice, &it.cite, None));
            let review = review_line(voice, it.status, None);
            let value = self.reading.parameter(&it.id, None);
            let parts = [("value", &value), ("date", &day), ("cite", &cite), ("review", &review)];
            self.reading.form("was-read", &parts)
        };
        self.reads().into_iter().map(one).collect()
    }

    /// The days of the law and of the case.
    pub fn days(&self) -> Line {
        let date = |it| Line::words(&self.reading.voice.date(it));
        self.reading.form("answer-days", &[("law", &date(self.reading.on)), ("case", &date(self.case_date))])
    }
}

/// How the trace names the line that says whether a clause stands.
const STANDS: &str = "stands";

/// What the trace says of a clause's conditions.
fn lines_of<'d>(decision: &'d Decision, it: &Numbered<'_>) -> Vec<&'d TraceLine> {
    let own = |line: &&TraceLine| line.clause.as_ref() == Some(&it.clause.id) && line.text != STANDS;
    decision.trace.iter().filter(own).collect()
}

/// Whether a clause stands.
fn stands(decision: &Decision, it: &Numbered<'_>) -> Option<Tri<bool>> {
    let own = |line: &&TraceLine| line.clause.as_ref() == Some(&it.clause.id) && line.text == STANDS;
    decision.trace.iter().find(own).map(|it| truth(&it.result))
}

/// Whether the condition of a clause is met, whatever else stands.
fn is_met(decision: &Decision, it: &Numbered<'_>) -> bool {
    let whole = it.clause.condition.phrase().to_string();
    lines_of(decision, it).iter().any(|line| line.text == whole && truth(&line.result).holds())
}

fn truth(result: &Tri<Value>) -> Tri<bool> {
    result.clone().map(|it| it == Value::Bool(true))
}

#[cfg(test)]
mod tests;
