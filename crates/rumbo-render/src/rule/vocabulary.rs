//! The words of one rule: what its facts, named expressions, outcomes and numbers of the law are called. What has no words
//! yet is shown by its name.

use std::collections::BTreeSet;

use rumbo_base::{Citation, CivilDate, EnumId, FieldId, InstrumentId, ParameterId, Provenance, Span};
use rumbo_rules::{
    DatedValue, Expression, KnownFacts, Outcome, Parameter, ParameterValue, Part, Rule, Scope, Value,
};

use super::judicial;
use super::line::Line;
use crate::parts::{provision, status_key};
use crate::words::{Voice, Words};

/// A rule, in whose words, and under the law of which day.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// In whose language.
    pub voice: Voice<'a>,
    /// The rule.
    pub rule: &'a Rule,
    /// The day of the law.
    pub on: CivilDate,
}

impl<'a> Reading<'a> {
    /// Reads a rule under the law of a day.
    pub fn new(voice: Voice<'a>, rule: &'a Rule, on: CivilDate) -> Self {
        Self { voice, rule, on }
    }

    /// The numbers of the law that it reads, today or ever, and those by which they are counted.
    pub fn parameters(&self) -> BTreeSet<ParameterId> {
        self.rule.parameters(&self.voice.content().parameters, None)
    }

    /// The key of its title; those of its other words begin alike.
    pub(crate) fn key(&self) -> String {
        format!("rule-{}", key(self.rule.id().as_str()))
    }

    /// Its title: what it settles.
    pub fn title(&self) -> Line {
        self.said(&[self.key()]).unwrap_or_else(|| Line::code(self.rule.id().as_str()))
    }

    /// What it takes for granted, one text a line.
    pub(crate) fn assumptions(&self) -> Option<Line> {
        self.voice.optional(&self.key(), Some("assumptions")).map(|it| Line::words(&it))
    }

    /// The keys under which a fact, or a field of a list of records (`list-field`), may have its words.
    fn keys_of_fact(&self, name: &str) -> [String; 2] {
        let fact = key(name);
        [format!("{}-fact-{fact}", self.key()), format!("fact-{fact}")]
    }

    /// A fact: a noun, or a statement if it is one.
    pub(crate) fn fact(&self, id: &FieldId) -> Line {
        self.said(&self.keys_of_fact(id.as_str())).unwrap_or_else(|| Line::code(id.as_str()))
    }

    /// A field of the records of a list.
    pub(crate) fn element(&self, list: &FieldId, field: &FieldId) -> Line {
        let keys = self.keys_of_fact(&format!("{list}-{field}"));
        self.said(&keys).unwrap_or_else(|| Line::code(field.as_str()))
    }

    /// The denial of a statement, where content words it: of a fact, of a field of a list (`list-field`).
    pub(crate) fn denial(&self, name: &str) -> Option<Line> {
        let keys = self.keys_of_fact(name);
        keys.iter().find_map(|it| self.voice.optional(it, Some("not"))).map(|it| Line::words(&it))
    }

    /// A named expression, if it has words: without, what it stands for is said in its place.
    pub(crate) fn named(&self, name: &FieldId) -> Option<Line> {
        self.said(&[format!("{}-let-{}", self.key(), key(name.as_str()))]).map(Line::into_term)
    }

    /// A number that the rule gives out.
    pub(crate) fn output(&self, name: &FieldId) -> Line {
        let key = format!("{}-output-{}", self.key(), key(name.as_str()));
        self.said(&[key]).unwrap_or_else(|| Line::code(name.as_str()))
    }

    /// What an outcome means.
    pub fn outcome(&self, value: &Value) -> Line {
        match (value, self.rule.outcome()) {
            (Value::Set(all), _) if all.is_empty() => match self.rule.default() {
                Some(value) => self.outcome(value),
                None => Line::words(&self.voice.frame("rule-silent")),
            },
            (Value::Set(all), _) => {
                let all: Vec<Line> = all.iter().map(|it| self.outcome_named(it)).collect();
                Line::list(self.voice, "list-and", &all)
            }
            (Value::Bool(it), Outcome::Bool) => self.outcome_named(&it.to_string()),
            (Value::Enum(name), _) => self.outcome_named(name),
            (other, _) => Line::words(&self.voice.value(other, None)),
        }
    }

    pub(crate) fn outcome_named(&self, name: &str) -> Line {
        let own = self.said(&[format!("{}-value-{}", self.key(), key(name))]);
        own.unwrap_or_else(|| match name {
            "true" => Line::words(&self.voice.frame("yes")),
            "false" => Line::words(&self.voice.frame("no")),
            other => Line::code(other),
        })
    }

    /// What a number of the law is called.
    pub(crate) fn parameter_name(&self, id: &ParameterId) -> Line {
        parameter_name(self.voice, id)
    }

    /// A number of the law, or a part of a window, with its value of the day and the sign of its provenance.
    pub(crate) fn parameter(&self, id: &ParameterId, part: Option<Part>) -> Line {
        self.with_value(self.parameter_name(id), id, part)
    }

    /// The denial of a yes or no of the law, where content words it.
    pub(crate) fn parameter_denial(&self, id: &ParameterId) -> Option<Line> {
        let denial = self.voice.optional(&format!("parameter-{}", key(id.as_str())), Some("not"))?;
        Some(self.with_value(Line::words(&denial), id, None))
    }

    fn with_value(&self, name: Line, id: &ParameterId, part: Option<Part>) -> Line {
        let Some(parameter) = self.voice.content().parameters.get(id) else { return name };
        let value = match parameter.at(self.on) {
            Some(dated) => {
                let value = match (part, &dated.is) {
                    (Some(Part::Before), ParameterValue::Window { before, .. }) => {
                        self.part("part-before", *before)
                    }
                    (Some(Part::After), ParameterValue::Window { after, .. }) => {
                        self.part("part-after", *after)
                    }
                    (_, ParameterValue::Index { .. }) => self.index(parameter, dated),
                    _ => Line::words(&self.voice.law_value(&dated.is, &parameter.shape)),
                };
                signed(self.voice, value, dated, self.on)
            }
            None => Line::words(&self.voice.frame("no-value-yet")),
        };
        Line::form(self.voice, "with-value", &[("name", &name), ("value", &value)])
    }

    /// So many units of another value of the law, and what they come to on the day of the law.
    fn index(&self, parameter: &Parameter, dated: &DatedValue) -> Line {
        let units = Line::words(&self.voice.law_value(&dated.is, &parameter.shape));
        match self.amount(parameter) {
            Some(Value::Money(money)) => {
                let amount = Line::words(&self.voice.money(money));
                Line::form(self.voice, "index-amount", &[("units", &units), ("amount", &amount)])
            }
            _ => units,
        }
    }

    /// What an expression reads of a parameter on the day of the law.
    fn amount(&self, parameter: &Parameter) -> Option<Value> {
        let mut scope = Scope::new();
        scope.parameter(parameter.id.clone(), parameter.shape.clone());
        let read =
            Expression::parse(&format!("param.{}", parameter.id), &scope, parameter.shape.read_as()?).ok()?;
        let read = read.evaluate(&KnownFacts::default(), &self.voice.content().parameters, self.on);
        read.ok()?.0.known().cloned()
    }

    fn part(&self, key: &str, span: Span) -> Line {
        Line::form(self.voice, key, &[("span", &Line::words(&self.voice.term(span)))])
    }

    /// A member of a closed list.
    pub(crate) fn member(&self, list: &EnumId, member: &str) -> Line {
        Line::words(&self.voice.member_of(list.as_str(), member))
    }

    /// Provisions in brackets, those of the rule's own instrument by article alone.
    pub(crate) fn cited(&self, cite: &[Citation]) -> Line {
        citations(self.voice, cite, self.instrument())
    }

    /// The instrument under which the rule stands in the law: that in whose folder it lies.
    pub fn instrument(&self) -> Option<&'a InstrumentId> {
        self.voice.content().rule_forms.get(self.rule.id()).map(|it| &it.instrument)
    }

    /// The rows of the inventory of law that it encodes.
    pub fn inventory(&self) -> Vec<String> {
        let items = &self.voice.content().items;
        let own = items.iter().find(|it| it.kind == "rule" && it.id == self.rule.id().as_str());
        own.map(|it| it.inventory.iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    /// The provisions of its own instrument that its clauses rest on, each once; without any, those of others.
    pub fn home(&self) -> Vec<Citation> {
        let mut all: Vec<&Citation> = Vec::new();
        for it in self.rule.clauses().iter().flat_map(|it| &it.cite) {
            if !all.contains(&it) {
                all.push(it);
            }
        }
        let own: Vec<Citation> = all
            .iter()
            .filter(|it| Some(&it.instrument) == self.instrument())
            .map(|it| (*it).clone())
            .collect();
        if own.is_empty() { all.into_iter().cloned().collect() } else { own }
    }

    /// The first of these texts that there is.
    fn said(&self, keys: &[String]) -> Option<Line> {
        keys.iter().find_map(|it| self.voice.optional(it, None)).map(|it| Line::words(&it))
    }
}

/// A name inside the key of a text.
pub(crate) fn key(name: &str) -> String {
    name.replace('.', "-")
}

/// What a number of the law is called.
pub(crate) fn parameter_name(voice: Voice<'_>, id: &ParameterId) -> Line {
    let words = voice.optional(&format!("parameter-{}", key(id.as_str())), None);
    words.map_or_else(|| Line::code(id.as_str()), |it| Line::words(&it))
}

/// A value of the law with the signs of how sure it is.
pub(crate) fn dated_value(
    voice: Voice<'_>,
    parameter: &Parameter,
    dated: &DatedValue,
    on: CivilDate,
) -> Line {
    signed(voice, Line::words(&voice.law_value(&dated.is, &parameter.shape)), dated, on)
}

/// A value with its signs: provenance, foreseen, set aside by a court.
fn signed(voice: Voice<'_>, mut line: Line, dated: &DatedValue, on: CivilDate) -> Line {
    line.push(voice, Line::plain(" "));
    line.push(voice, provenance_sign(voice, dated.status));
    if dated.expected {
        line.push(voice, Line::plain(" "));
        line.push(voice, Line::sign(voice.frame("sign-expected").text(), &voice.frame("foreseen")));
    }
    for it in dated.rulings_on(on) {
        line.push(voice, Line::plain(" "));
        line.push(voice, judicial::sign(voice, it));
    }
    line
}

/// The letter of a provenance, as in the inventory of the law.
pub(crate) fn provenance_sign(voice: Voice<'_>, status: Provenance) -> Line {
    let key = status_key(status);
    Line::sign(voice.frame(&format!("sign-{key}")).text(), &voice.frame(key))
}

/// `arts. 52.I y 134.I; Ley General de Población, art. 3`: provisions by instrument, those of one instrument that is
/// plain from where they stand by article alone.
pub(crate) fn citations(voice: Voice<'_>, cite: &[Citation], plain: Option<&InstrumentId>) -> Line {
    let mut groups: Vec<(&InstrumentId, Vec<Line>)> = Vec::new();
    for it in cite {
        let provision = Line::plain(provision(voice, &it.provision));
        match groups.iter_mut().find(|(instrument, _)| *instrument == &it.instrument) {
            Some((_, provisions)) => provisions.push(provision),
            None => groups.push((&it.instrument, vec![provision])),
        }
    }
    let mut line = Line::default();
    for (at, (id, provisions)) in groups.iter().enumerate() {
        // Some instruments have no articles: their parts have names.
        let numbered = provisions.iter().all(|it| it.text().starts_with(|it: char| it.is_ascii_digit()));
        let key = match provisions.len() {
            _ if !numbered => "parts",
            1 => "one-article",
            _ => "articles",
        };
        let articles = Line::form(voice, key, &[("provisions", &Line::list(voice, "list-and", provisions))]);
        line.push(voice, Line::plain(if at > 0 { "; " } else { "" }));
        if Some(*id) == plain {
            line.push(voice, articles);
        } else {
            let title = Line::words(&instrument(voice, id));
            line.push(
                voice,
                Line::form(voice, "of-instrument", &[("instrument", &title), ("article", &articles)]),
            );
        }
    }
    line
}

/// The name of an instrument; without words for it, its title in its own language.
pub(crate) fn instrument(voice: Voice<'_>, id: &InstrumentId) -> Words {
    let own = || {
        let own = voice.content().instruments.get(id);
        Words::plain(own.map_or_else(|| id.to_string(), |it| it.title.clone()))
    };
    voice.optional(&format!("instrument-{id}"), None).unwrap_or_else(own)
}
