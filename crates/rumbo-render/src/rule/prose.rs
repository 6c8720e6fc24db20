//! A rule as a lawyer would read it: the general clauses, each with its exceptions below it, then what the terms mean.

use std::collections::BTreeSet;

use rumbo_base::{FieldId, MonthRounding, Provenance, Review, Span};
use rumbo_content::Arg;
use rumbo_rules::{
    Clause, ClauseId, Exclusion, Judicial, Named, Outcome, ParameterValue, Phrase, PhraseKind, Type, Value,
};

use super::line::Line;
use super::vocabulary::{Reading, provenance_sign};
use crate::parts::status_key;
use crate::words::Voice;

/// Fewest clauses that are together called all above.
const ALL_MIN: usize = 3;

/// A rule in sentences.
#[derive(Debug, Clone)]
pub struct Prose {
    /// What must be so of every case that can be.
    pub given: Option<Line>,
    /// The clauses in the order in which they read, exceptions after what they except.
    pub clauses: Vec<Sentence>,
    /// What holds where no clause does.
    pub otherwise: Line,
    /// The numbers that the rule gives out, each with its formula.
    pub outputs: Vec<(Line, Line)>,
    /// The terms that the rule defines, each with its meaning.
    pub terms: Vec<Term>,
    /// How clauses go together, what is taken for granted.
    pub notes: Vec<Line>,
}

/// A term that the rule defines.
#[derive(Debug, Clone)]
pub struct Term {
    /// The term.
    pub name: Line,
    /// What it stands for.
    pub meaning: Line,
    /// Both, as a sentence.
    pub line: Line,
}

/// A clause as a sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// The clause.
    pub id: ClauseId,
    /// Its number: the table counts alike.
    pub number: usize,
    /// How many clauses it stands below.
    pub depth: usize,
    /// The sentence.
    pub line: Line,
}

/// A clause in its place: its number in prose and table.
pub(crate) struct Numbered<'a> {
    pub(crate) number: usize,
    pub(crate) depth: usize,
    pub(crate) clause: &'a Clause,
    /// The numbers of the clauses it prevails over.
    pub(crate) over: Vec<usize>,
    /// Whether the clause right before it is the only one it prevails over: then prose need not say so.
    follows_its_own: bool,
}

impl<'a> Reading<'a> {
    /// The rule in sentences.
    pub fn prose(&self) -> Prose {
        Prose {
            given: self
                .rule
                .given()
                .map(|it| self.form("rule-given", &[("given", &self.condition(it.phrase(), true))])),
            clauses: self
                .numbered()
                .iter()
                .map(|it| Sentence {
                    id: it.clause.id.clone(),
                    number: it.number,
                    depth: it.depth,
                    line: self.sentence(it),
                })
                .collect(),
            otherwise: self.otherwise(),
            outputs: self
                .rule
                .outputs()
                .iter()
                .map(|it| (self.output(&it.name), self.noun(it.is.phrase())))
                .collect(),
            terms: self.terms(),
            notes: self.notes(),
        }
    }

    /// The clauses in the order in which they read.
    pub(crate) fn numbered(&self) -> Vec<Numbered<'a>> {
        let clauses = self.rule.clauses();
        let mut order = Vec::new();
        for (index, _) in clauses.iter().enumerate().filter(|(_, it)| it.exception_to.is_empty()) {
            descend(clauses, index, 0, &mut order);
        }
        let number = |id: &ClauseId| {
            order
                .iter()
                .position(|(index, _)| clauses.get(*index).is_some_and(|it| it.id == *id))
                .map_or(0, |it| it + 1)
        };
        order
            .iter()
            .enumerate()
            .filter_map(|(at, (index, depth))| {
                let clause = clauses.get(*index)?;
                let mut over: Vec<usize> = clause.exception_to.iter().map(number).collect();
                over.sort_unstable();
                let follows_its_own = over == [at];
                Some(Numbered { number: at + 1, depth: *depth, clause, over, follows_its_own })
            })
            .collect()
    }

    /// A clause as a sentence.
    pub(crate) fn sentence(&self, it: &Numbered<'a>) -> Line {
        let clause = &it.clause;
        let then = self.outcome(&clause.then);
        let cite = self.cited(&clause.cite);
        let strong = |key: &str| Line::strong(self.voice.frame(key).text());
        let always = matches!(clause.condition.phrase().kind(), PhraseKind::Constant(Value::Bool(true)));
        let mut opening = strong(match (always, clause.exception_to.is_empty()) {
            (true, true) => "in-general",
            (true, false) => "in-any-case",
            (false, true) => "if",
            (false, false) => "unless",
        });
        if !it.over.is_empty() && !it.follows_its_own {
            opening.push(self.voice, Line::plain(" "));
            opening.push(self.voice, self.prevails_over(it));
        }
        let parts = [("then", &then), ("cite", &cite)];
        let mut line = if always {
            self.form("clause-always", &[[("opening", &opening)].as_slice(), &parts].concat())
        } else {
            let when = self.lettered(clause.condition.phrase());
            self.form("clause", &[[("opening", &opening), ("when", &when)].as_slice(), &parts].concat())
        };
        if let Some(first) = self.rulings(clause).next() {
            line.push(self.voice, Line::plain(" "));
            line.push(self.voice, super::judicial::sign(self.voice, first));
        }
        line
    }

    fn prevails_over(&self, it: &Numbered<'_>) -> Line {
        if it.over.len() >= ALL_MIN && it.over.len() + 1 == it.number {
            return Line::words(&self.voice.frame("prevails-over-all"));
        }
        let over: Vec<Line> = it.over.iter().map(|it| Line::plain(it.to_string())).collect();
        self.form("prevails-over", &[("clauses", &Line::list(self.voice, "list-and", &over))])
    }

    /// The rulings against a clause by the day of the law.
    fn rulings(&self, clause: &'a Clause) -> impl Iterator<Item = &'a Judicial> {
        let on = self.on;
        clause.judicial.iter().filter(move |it| it.decided <= on)
    }

    fn otherwise(&self) -> Line {
        let opening = Line::strong(self.voice.frame("otherwise").text());
        match self.rule.default() {
            Some(value) => {
                self.form("otherwise-then", &[("opening", &opening), ("then", &self.outcome(value))])
            }
            None => self.form("otherwise-silent", &[("opening", &opening)]),
        }
    }

    /// The named expressions that have words of their own and are used, in the order in which the rule defines them.
    fn terms(&self) -> Vec<Term> {
        let mut used = BTreeSet::new();
        let sources = self.rule.clauses().iter().map(|it| it.condition.phrase());
        let outputs = self.rule.outputs().iter().map(|it| it.is.phrase());
        let given = self.rule.given().map(|it| it.phrase());
        sources.chain(outputs).chain(given).for_each(|it| names(it, &mut used));
        let term = |it: &Named| {
            let name = self.named(&it.name)?;
            let (key, meaning) = match it.is.ty() {
                Type::Bool => ("rule-term-so", self.condition(it.is.phrase(), true)),
                _ => ("rule-term", self.noun(it.is.phrase())),
            };
            let line = self.form(key, &[("term", &name), ("meaning", &meaning)]);
            Some(Term { name, meaning, line })
        };
        self.rule.lets().iter().filter(|it| used.contains(&it.name)).filter_map(term).collect()
    }

    /// How clauses go together, and what else a reader must know.
    fn notes(&self) -> Vec<Line> {
        let words = |key: &str| Line::words(&self.voice.frame(key));
        let mut notes = Vec::new();
        if let Outcome::Set(_) = self.rule.outcome() {
            notes.push(words("rule-set"));
        }
        if self.rule.is_unique() {
            notes.push(words("rule-unique"));
        }
        if self.counts_months() {
            notes.push(words(match self.rule.rounding() {
                MonthRounding::Down => "rule-months-down",
                MonthRounding::Up => "rule-months-up",
                MonthRounding::Refuse => "rule-months-refuse",
            }));
        }
        notes.extend(self.rule.excludes().iter().map(|it| self.exclusion(it)));
        let mut rulings: Vec<&Judicial> = Vec::new();
        for it in self.rule.clauses().iter().flat_map(|it| self.rulings(it)) {
            if !rulings.iter().any(|known| known.id == it.id) {
                rulings.push(it);
            }
        }
        notes.extend(rulings.into_iter().map(|it| {
            let ruling = Line::words(&super::judicial::words(self.voice, it));
            self.form("ruling", &[("sign", &super::judicial::sign(self.voice, it)), ("ruling", &ruling)])
        }));
        notes.extend(self.assumptions().map(|it| self.form("rule-assumes", &[("assumption", &it)])));
        notes
    }

    /// Whether a term of the law that it reads is counted in months or years.
    fn counts_months(&self) -> bool {
        let content = self.voice.content();
        let in_months = |it: Span| matches!(it, Span::Months(_) | Span::Years(_));
        self.parameters().iter().filter_map(|it| content.parameters.at(it, self.on)).any(|it| match &it.is {
            ParameterValue::Value(Value::Period(span)) => in_months(*span),
            ParameterValue::Deadline(deadline) => in_months(deadline.span),
            ParameterValue::Window { before, after } => in_months(*before) || in_months(*after),
            ParameterValue::LookBack { over, .. } => in_months(*over),
            _ => false,
        })
    }

    /// What cannot go together with an outcome of another rule.
    fn exclusion(&self, it: &Exclusion) -> Line {
        let other = self.voice.content().rules.get(&it.rule).map(|rule| Self::new(self.voice, rule, self.on));
        let (title, said) = match &other {
            Some(other) => (other.title(), other.outcome_named(&it.other)),
            None => (Line::code(it.rule.as_str()), Line::code(&*it.other)),
        };
        let parts = [("outcome", &self.outcome_named(&it.outcome)), ("other", &said), ("rule", &title)];
        self.form("rule-excludes", &parts)
    }

    /// The part of the rule whose canonical text is that.
    pub(crate) fn phrase_of(&self, text: &str) -> Option<Phrase<'a>> {
        let clauses = self.rule.clauses().iter().map(|it| &it.condition);
        let named = self.rule.lets().iter().chain(self.rule.outputs()).map(|it| &it.is);
        let all = clauses.chain(self.rule.given()).chain(named);
        all.filter_map(|it| it.phrase().find(text)).next()
    }

    /// How sure we are of the rule, and who looked it over.
    pub fn review(&self) -> Line {
        review_line(self.voice, self.rule.status(), self.rule.reviewed())
    }
}

/// How sure we are of something, and who looked it over: one line with the sign of its provenance.
pub(crate) fn review_line(voice: Voice<'_>, status: Provenance, review: Option<&Review>) -> Line {
    let status_words = Line::words(&voice.frame(status_key(status)));
    let sign = provenance_sign(voice, status);
    let reviewed = match review {
        Some(it) => {
            let day = voice.date(it.on);
            let args = [
                ("by", Arg::Text(&it.by)),
                ("date", Arg::Text(day.text())),
                ("source", Arg::Text(&it.source)),
            ];
            Line::words(&voice.frame_with("reviewed-by", &args))
        }
        None => Line::words(&voice.frame("reviewed-by-nobody")),
    };
    Line::form(voice, "review-line", &[("sign", &sign), ("status", &status_words), ("reviewed", &reviewed)])
}

/// The clause and what stands below it: an exception stands below the last of the clauses that it and they share.
fn descend(clauses: &[Clause], index: usize, depth: usize, order: &mut Vec<(usize, usize)>) {
    if order.iter().any(|(it, _)| *it == index) {
        return;
    }
    order.push((index, depth));
    let Some(own) = clauses.get(index) else { return };
    for (at, it) in clauses.iter().enumerate() {
        if it.exception_to.first().is_some_and(|first| *first == own.id) {
            descend(clauses, at, depth + 1, order);
        }
    }
}

fn names(phrase: Phrase<'_>, found: &mut BTreeSet<FieldId>) {
    phrase.each(&mut |it| {
        if let PhraseKind::Named(name, _) = it.kind() {
            found.insert(name.clone());
        }
    });
}
