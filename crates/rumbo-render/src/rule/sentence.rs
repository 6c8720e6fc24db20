//! Expressions as sentences: conditions as statements, values as nouns and formulas.
//!
//! A statement is a subject and what is said of it. In a decision table the subject heads a column and what is said of it
//! stands in the cell; in prose they follow each other.

use rumbo_base::FieldId;
use rumbo_content::Arg;
use rumbo_rules::{Comparison, Operator, Phrase, PhraseKind, Type, Value};

use super::line::Line;
use super::vocabulary::Reading;

/// Fewest parts of a condition that have letters.
const LETTERED_MIN: usize = 3;

/// A condition without `and` and `or`, ready for prose and table.
pub(crate) struct Statement {
    /// What it is about; equal for statements about the same thing.
    pub(crate) about: String,
    /// What heads its column.
    pub(crate) subject: Line,
    /// What stands in its cell.
    pub(crate) said: Line,
    /// Both, as a sentence.
    pub(crate) sentence: Line,
}

impl Reading<'_> {
    /// A condition in words, or its opposite.
    pub(crate) fn condition(&self, phrase: Phrase<'_>, holds: bool) -> Line {
        match (phrase.kind(), holds) {
            (PhraseKind::Not(inner), _) => self.condition(inner, !holds),
            (PhraseKind::All(parts), true) | (PhraseKind::Any(parts), false) => {
                self.joined(&parts, holds, "list-and")
            }
            (PhraseKind::Any(parts), true) | (PhraseKind::All(parts), false) => {
                self.joined(&parts, holds, "list-or")
            }
            (PhraseKind::Named(name, is), _) if self.named(name).is_none() => self.condition(is, holds),
            _ => self.statement(phrase, holds).sentence,
        }
    }

    /// The condition of a clause: three parts and more have letters, so that a reader can point at them.
    pub(crate) fn lettered(&self, phrase: Phrase<'_>) -> Line {
        let (parts, last) = match phrase.kind() {
            PhraseKind::Named(name, is) if self.named(name).is_none() => return self.lettered(is),
            PhraseKind::All(parts) => (parts, "list-and"),
            PhraseKind::Any(parts) => (parts, "list-or"),
            _ => return self.condition(phrase, true),
        };
        if parts.len() < LETTERED_MIN {
            return self.condition(phrase, true);
        }
        let letter = |(letter, it): (char, &Line)| {
            let letter = Line::plain(letter.to_string());
            self.form("lettered", &[("letter", &letter), ("of", it)])
        };
        let parts = self.parts(&parts, true);
        let parts: Vec<Line> = ('a'..='z').zip(&parts).map(letter).collect();
        Line::long_list(self.voice, last, &parts)
    }

    fn joined(&self, parts: &[Phrase<'_>], holds: bool, last: &str) -> Line {
        Line::list(self.voice, last, &self.parts(parts, holds))
    }

    /// The parts of a condition; those that have parts of their own stand in parentheses.
    fn parts(&self, parts: &[Phrase<'_>], holds: bool) -> Vec<Line> {
        let part = |it: &Phrase<'_>| {
            let line = self.condition(*it, holds);
            if self.is_joined(*it) { self.form("in-parentheses", &[("of", &line)]) } else { line }
        };
        parts.iter().map(part).collect()
    }

    /// Whether it reads as several statements.
    fn is_joined(&self, phrase: Phrase<'_>) -> bool {
        match phrase.kind() {
            PhraseKind::All(_) | PhraseKind::Any(_) => true,
            PhraseKind::Not(inner) => self.is_joined(inner),
            PhraseKind::Named(name, is) => self.named(name).is_none() && self.is_joined(is),
            _ => false,
        }
    }

    /// A condition that is one statement, or its opposite.
    pub(crate) fn statement(&self, phrase: Phrase<'_>, holds: bool) -> Statement {
        match phrase.kind() {
            PhraseKind::Not(inner) => self.statement(inner, !holds),
            PhraseKind::Named(name, is) => match self.named(name) {
                Some(words) => self.claim(format!("let {name}"), words, self.denial_of_let(name), holds),
                None => self.statement(is, holds),
            },
            PhraseKind::Fact(id) => {
                self.claim(format!("fact {id}"), self.fact(id), self.denial(id.as_str()), holds)
            }
            PhraseKind::Constant(value) => {
                let says = (*value == Value::Bool(true)) == holds;
                let words = Line::words(&self.voice.frame(if says { "always" } else { "never" }));
                self.claim("constant".to_owned(), words, None, true)
            }
            PhraseKind::Compare(operator, left, right) => self.comparison(operator, left, right, holds),
            PhraseKind::In(item, members) => {
                let members: Vec<Line> = members.iter().map(|it| self.member_of(item.ty(), it)).collect();
                let (key, last) = if holds { ("is", "list-or") } else { ("is-not", "list-nor") };
                self.naming(item, key, &Line::list(self.voice, last, &members))
            }
            PhraseKind::Has(id) => {
                let key = if holds { "there-is" } else { "there-is-not" };
                self.about(format!("fact {id}"), self.fact(id), key, &Line::default())
            }
            PhraseKind::Or(fact, other) => {
                let words = self.form(
                    "or-else",
                    &[("fact", &self.condition(fact, true)), ("other", &self.condition(other, true))],
                );
                self.claim(phrase.to_string(), words, None, holds)
            }
            PhraseKind::Member(item, set) => {
                self.predicate(item, if holds { "is-among" } else { "is-not-among" }, &self.noun(set))
            }
            PhraseKind::Every(list, body) if holds => self.of_records("every-one", list, body, true),
            PhraseKind::Every(list, body) => self.of_records("some-one", list, body, false),
            PhraseKind::Some(list, body) if holds => self.of_records("some-one", list, body, true),
            PhraseKind::Some(list, body) => self.of_records("every-one", list, body, false),
            PhraseKind::Parameter(id, _) => {
                self.claim(phrase.to_string(), self.parameter(id, None), self.parameter_denial(id), holds)
            }
            PhraseKind::Element(list, field) => self.claim(
                phrase.to_string(),
                self.element(list, field),
                self.denial(&format!("{list}-{field}")),
                holds,
            ),
            _ => self.claim(phrase.to_string(), self.noun(phrase), None, holds),
        }
    }

    /// A condition on the records of a list: that all or some of them meet this, or its opposite.
    fn of_records(&self, key: &str, list: &FieldId, body: Phrase<'_>, holds: bool) -> Statement {
        let parts = [("list", &self.fact(list)), ("body", &self.condition(body, holds))];
        self.claim(format!("{key} {body} {holds}"), self.form(key, &parts), None, true)
    }

    /// How one value compares with another, or that it does not.
    pub(crate) fn comparison(
        &self,
        operator: Comparison,
        left: Phrase<'_>,
        right: Phrase<'_>,
        holds: bool,
    ) -> Statement {
        if let (PhraseKind::Constant(Value::Bool(value)), Comparison::Equal | Comparison::NotEqual) =
            (right.kind(), operator)
        {
            return self.statement(left, holds == (*value == (operator == Comparison::Equal)));
        }
        let given = |it: Phrase<'_>| {
            matches!(it.kind(), PhraseKind::Constant(_) | PhraseKind::Parameter(..) | PhraseKind::Lookup(..))
        };
        let turned = given(left) && !given(right);
        let (subject, object) = if turned { (right, left) } else { (left, right) };
        let operator = if turned { mirrored(operator) } else { operator };
        let operator = if holds { operator } else { opposite(operator) };
        let is_date = *subject.ty() == Type::Date;
        let is_name = matches!(subject.ty(), Type::Enum(_) | Type::Text);
        let key = match operator {
            Comparison::Equal if is_name => "is",
            Comparison::NotEqual if is_name => "is-not",
            Comparison::Equal => "is-equal",
            Comparison::NotEqual => "is-not-equal",
            Comparison::Less if is_date => "is-before",
            Comparison::LessOrEqual if is_date => "is-not-after",
            Comparison::Greater if is_date => "is-after",
            Comparison::GreaterOrEqual if is_date => "is-not-before",
            Comparison::Less => "is-less",
            Comparison::LessOrEqual => "is-at-most",
            Comparison::Greater => "is-more",
            Comparison::GreaterOrEqual => "is-at-least",
        };
        if key == "is" {
            self.naming(subject, key, &self.noun(object))
        } else {
            self.predicate(subject, key, &self.noun(object))
        }
    }

    /// A statement that is words of content: its cell says yes or no.
    fn claim(&self, about: String, words: Line, denial: Option<Line>, holds: bool) -> Statement {
        let said = Line::words(&self.voice.frame(if holds { "yes" } else { "no" }));
        let sentence = match denial {
            _ if holds => words.clone(),
            Some(denial) => denial,
            None => self.form("not-so", &[("of", &words)]),
        };
        Statement { about, subject: words, said, sentence }
    }

    /// A statement that something is one of these: in its cell stand their names alone.
    fn naming(&self, subject: Phrase<'_>, key: &str, names: &Line) -> Statement {
        let statement = self.predicate(subject, key, names);
        if key == "is" { Statement { said: names.clone().capital(), ..statement } } else { statement }
    }

    fn predicate(&self, subject: Phrase<'_>, key: &str, object: &Line) -> Statement {
        let about = match subject.kind() {
            PhraseKind::Fact(id) => format!("fact {id}"),
            _ => subject.to_string(),
        };
        self.about(about, self.noun(subject), key, object)
    }

    fn about(&self, about: String, subject: Line, key: &str, object: &Line) -> Statement {
        let said = self.form(key, &[("object", object)]);
        let sentence = self.form("sentence", &[("subject", &subject), ("said", &said)]);
        Statement { about, subject, said, sentence }
    }

    pub(crate) fn member_of(&self, ty: &Type, member: &str) -> Line {
        match ty {
            Type::Enum(list) => self.member(list, member),
            _ => Line::plain(member),
        }
    }

    /// A value in words: a noun, or a formula of nouns.
    pub(crate) fn noun(&self, phrase: Phrase<'_>) -> Line {
        match phrase.kind() {
            PhraseKind::Constant(value) => Line::words(&self.voice.value(value, Some(phrase.ty()))),
            PhraseKind::Fact(id) => self.fact(id),
            PhraseKind::CaseDate => Line::words(&self.voice.frame("case-date")),
            PhraseKind::Parameter(id, part) => self.parameter(id, part),
            PhraseKind::Lookup(id, key) => {
                self.form("looked-up", &[("name", &self.parameter_name(id)), ("key", &self.noun(key))])
            }
            PhraseKind::Element(list, field) => self.element(list, field),
            PhraseKind::Size(of) => self.form("size", &[("of", &self.noun(of))]),
            PhraseKind::Least(parts) => self.of_several("least", &parts),
            PhraseKind::Greatest(parts) => self.of_several("greatest", &parts),
            PhraseKind::Named(name, is) => self.named(name).unwrap_or_else(|| self.noun(is)),
            PhraseKind::Or(fact, other) => {
                self.form("or-else", &[("fact", &self.noun(fact)), ("other", &self.noun(other))])
            }
            PhraseKind::Arithmetic(operator, left, right) => self.formula(operator, left, right),
            _ => self.condition(phrase, true),
        }
    }

    /// The least or greatest of several.
    fn of_several(&self, key: &str, parts: &[Phrase<'_>]) -> Line {
        let parts: Vec<Line> = parts.iter().map(|it| self.noun(*it)).collect();
        let of = Line::list(self.voice, "list-and", &parts);
        self.form(key, &[("of", &self.form("in-parentheses", &[("of", &of)]))])
    }

    fn formula(&self, operator: Operator, left: Phrase<'_>, right: Phrase<'_>) -> Line {
        let between_days = *left.ty() == Type::Date && *right.ty() == Type::Date;
        let key = match operator {
            Operator::Subtract if between_days => "days-between",
            Operator::Add => "plus",
            Operator::Subtract => "minus",
            Operator::Multiply => "times",
            Operator::Divide => "divided",
            Operator::Remainder => "remainder",
        };
        let own = tightness(operator);
        let part = |it: Phrase<'_>, least: u8| {
            let line = self.noun(it);
            let looser = self.inner(it).is_some_and(|it| tightness(it) < least);
            if looser && !between_days { self.form("in-parentheses", &[("of", &line)]) } else { line }
        };
        self.form(key, &[("left", &part(left, own)), ("right", &part(right, own + 1))])
    }

    /// The operator that shows where an operand is said as a formula.
    fn inner(&self, phrase: Phrase<'_>) -> Option<Operator> {
        match phrase.kind() {
            PhraseKind::Arithmetic(operator, ..) => Some(operator),
            PhraseKind::Named(name, is) if self.named(name).is_none() => self.inner(is),
            _ => None,
        }
    }

    pub(crate) fn form(&self, key: &str, parts: &[(&str, &Line)]) -> Line {
        Line::form(self.voice, key, parts)
    }

    /// A form in which a number decides between one and several.
    pub(crate) fn counted(&self, key: &str, number: usize) -> Line {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        Line::words(&self.voice.frame_with(key, &[("number", Arg::Number(number))]))
    }

    fn denial_of_let(&self, name: &FieldId) -> Option<Line> {
        let key = format!("{}-let-{}", self.key(), super::vocabulary::key(name.as_str()));
        self.voice.optional(&key, Some("not")).map(|it| Line::words(&it).into_term())
    }
}

fn tightness(operator: Operator) -> u8 {
    match operator {
        Operator::Add | Operator::Subtract => 1,
        Operator::Multiply | Operator::Divide | Operator::Remainder => 2,
    }
}

/// The same comparison read from the other side.
fn mirrored(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

/// What holds where the comparison does not. What is unknown or does not apply stays so.
fn opposite(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    }
}
