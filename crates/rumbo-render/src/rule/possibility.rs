//! What a rule may still say while facts are missing: "this if …; that if …", and what to ask next.

use rumbo_base::{CivilDate, FieldId, Span};
use rumbo_rules::analyse::{Condition, Possibility, Values, Verdict};
use rumbo_rules::{Comparison, Type, Value};

use super::line::Line;
use super::vocabulary::Reading;

/// The name under which conditions speak of the day on which the case is looked at.
const CASE_DATE: &str = "case_date";

/// Most ways to one outcome that a reader is told; data has them all.
const WAYS_MAX: usize = 3;

impl Reading<'_> {
    /// One thing that the rule may still say, and when.
    pub(crate) fn possibility(&self, it: &Possibility) -> Line {
        let ways: Vec<Line> = it.when.iter().map(|it| self.together(it)).collect();
        let said = self.verdict(&it.verdict);
        // Without conditions it is so whatever the missing facts are.
        if ways.iter().any(Line::is_empty) {
            return self.form("possible-always", &[("said", &said)]);
        }
        let mut when = Line::default();
        for (at, way) in ways.iter().take(WAYS_MAX).enumerate() {
            if at > 0 {
                when.push(self.voice, Line::plain("; "));
                when.push(self.voice, Line::words(&self.voice.frame("or-if")));
                when.push(self.voice, Line::plain(" "));
            }
            when.push(self.voice, way.clone());
        }
        if let Some(more) = ways.len().checked_sub(WAYS_MAX).filter(|it| *it > 0) {
            when.push(self.voice, Line::plain("; "));
            when.push(self.voice, self.counted("ways-more", more));
        }
        self.form("possible", &[("said", &said), ("when", &when)])
    }

    /// What a rule says, in words.
    pub(crate) fn verdict(&self, verdict: &Verdict) -> Line {
        let words = |key: &str| Line::words(&self.voice.frame(key));
        match verdict {
            Verdict::Outcome(value) | Verdict::Includes(value) => self.outcome(value),
            Verdict::Lacks(value) => self.form("verdict-lacks", &[("of", &self.outcome(value))]),
            Verdict::Silent => words("rule-silent"),
            Verdict::Conflict => words("verdict-conflict"),
            Verdict::Impossible => words("verdict-impossible"),
            Verdict::CannotCompute => words("verdict-cannot"),
        }
    }

    /// Conditions that must all be so.
    pub(crate) fn together(&self, conditions: &[Condition]) -> Line {
        let all: Vec<Line> = conditions.iter().map(|it| self.of_cell(it)).collect();
        Line::list(self.voice, "list-and", &all)
    }

    /// One condition of a cell in words.
    pub(crate) fn of_cell(&self, condition: &Condition) -> Line {
        match condition {
            Condition::Fact { fact, values, or_absent } => self.of_fact(fact, values, *or_absent),
            Condition::Size { fact, least, most } => {
                let subject = self.form("size", &[("of", &self.fact(fact))]);
                let value = |it: &Option<i64>| it.map(Value::Int);
                self.between(&subject, &Type::Int, value(least).as_ref(), value(most).as_ref())
            }
            Condition::Compared { left, right, is } => match operator(is) {
                Some(operator) => self.comparison(operator, left.phrase(), right.phrase(), true).sentence,
                None => Line::code(format!("{} {is} {}", left.source(), right.source())),
            },
            Condition::Holds { condition, holds } => self.condition(condition.phrase(), *holds),
            Condition::NoSuchDay { fact, days, months } => {
                let term = |span| Line::words(&self.voice.value(&Value::Period(span), None));
                let mut day = self.fact(fact);
                if *days != 0 {
                    let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
                    let key = if *days < 0 { "minus" } else { "plus" };
                    day = self.form(key, &[("left", &day), ("right", &term(Span::CalendarDays(count)))]);
                }
                self.form("no-such-day", &[("day", &day), ("term", &term(Span::Months(*months)))])
            }
        }
    }

    fn of_fact(&self, id: &FieldId, values: &Values, or_absent: bool) -> Line {
        let subject = if id.as_str() == CASE_DATE {
            Line::words(&self.voice.frame("case-date"))
        } else {
            self.fact(id)
        };
        let ty = self.rule.facts_declared().get(id).map_or(Type::Date, |it| it.ty.clone());
        let said = |key: &str, object: &Line| {
            let said = self.form(key, &[("object", object)]);
            self.form("sentence", &[("subject", &subject), ("said", &said)])
        };
        let line = match values {
            Values::None => return said("there-is-not", &Line::default()),
            Values::Any => said("there-is", &Line::default()),
            Values::Is(true) => subject.clone(),
            Values::Is(false) => match self.denial(id.as_str()) {
                Some(denial) => denial,
                None => self.form("not-so", &[("of", &subject)]),
            },
            Values::OneOf { members, others } => {
                let few = others.len() < members.len();
                let named = if few { others } else { members };
                let named: Vec<Line> = named.iter().map(|it| self.member_of(&ty, it)).collect();
                let (key, last) = if few { ("is-not", "list-nor") } else { ("is", "list-or") };
                said(key, &Line::list(self.voice, last, &named))
            }
            Values::Between { least, most } => self.between(&subject, &ty, least.as_ref(), most.as_ref()),
        };
        if or_absent { self.form("or-absent", &[("said", &line)]) } else { line }
    }

    /// From the first value to the last.
    fn between(&self, subject: &Line, ty: &Type, least: Option<&Value>, most: Option<&Value>) -> Line {
        let value = |it: &Value| Line::words(&self.voice.value(it, Some(ty)));
        let of = |key: &str, object: &Line| self.form(key, &[("object", object)]);
        let is_date = *ty == Type::Date;
        let said = match (least, most) {
            (Some(least), Some(most)) if least == most => {
                of(if is_date { "is-day" } else { "is" }, &value(least))
            }
            (Some(least), Some(most)) => {
                let key = if is_date { "is-between-days" } else { "is-between" };
                self.form(key, &[("least", &value(least)), ("most", &value(most))])
            }
            (Some(least), None) => of(if is_date { "is-from" } else { "is-or-more" }, &value(least)),
            (None, Some(most)) => of(if is_date { "is-until" } else { "is-or-less" }, &value(most)),
            (None, None) => Line::words(&self.voice.frame("there-is")),
        };
        self.form("sentence", &[("subject", subject), ("said", &said)])
    }

    /// Facts as things to ask: of a statement, whether it is so.
    pub(crate) fn asked<'f>(&self, facts: impl IntoIterator<Item = &'f FieldId>) -> Line {
        let one = |id: &FieldId| match self.rule.facts_declared().get(id) {
            Some(it) if it.ty == Type::Bool => self.form("whether", &[("of", &self.fact(id))]),
            _ => self.fact(id),
        };
        let all: Vec<Line> = facts.into_iter().map(one).collect();
        Line::list(self.voice, "list-and", &all)
    }

    /// A fact with its value, as a reader is told what is known.
    pub(crate) fn told(&self, id: &FieldId, value: &Value) -> Line {
        let ty = self.rule.facts_declared().get(id).map(|it| &it.ty);
        self.form("told", &[("fact", &self.fact(id)), ("value", &Line::words(&self.voice.value(value, ty)))])
    }

    /// A fact that became known only later.
    pub(crate) fn told_later(&self, id: &FieldId, known: CivilDate) -> Line {
        self.form("told-later", &[("fact", &self.fact(id)), ("date", &Line::words(&self.voice.date(known)))])
    }
}

fn operator(symbol: &str) -> Option<Comparison> {
    Some(match symbol {
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        "==" => Comparison::Equal,
        "!=" => Comparison::NotEqual,
        ">=" => Comparison::GreaterOrEqual,
        ">" => Comparison::Greater,
        _ => return None,
    })
}
