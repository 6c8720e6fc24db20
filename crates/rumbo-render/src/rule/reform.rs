//! What a proposed reform changes in a rule: which cases come out otherwise, how many of a population that is, and what the
//! amounts come to.

use maud::{Markup, html};
use rumbo_rules::analyse::{Change, Changed, Difference};
use rumbo_rules::columns::{Changes, Move, Side, Sum};
use rumbo_rules::{Tri, Type, Value};

use super::book::STYLE;
use super::line::Line;
use super::text::{WIDTH, folded};
use super::vocabulary::Reading;
use crate::page::standalone;
use crate::words::Voice;

/// A rule that a reform touches.
pub struct Touched<'a> {
    /// The rule.
    pub reading: Reading<'a>,
    /// How it is touched: a text of the frame.
    pub how: &'static str,
    /// The cells that change.
    pub difference: Option<&'a Difference>,
    /// The cases of a population that change.
    pub population: Option<&'a Changes>,
}

/// A reform's changes for a terminal.
pub fn reform_text(voice: Voice<'_>, title: &str, about: &str, touched: &[Touched<'_>]) -> String {
    let mut out = format!("{title}\n{}\n", "═".repeat(title.chars().count().min(WIDTH)));
    out.push_str(&folded("", about, WIDTH));
    if touched.is_empty() {
        out.push_str(&folded("", voice.frame("reform-nothing").text(), WIDTH));
    }
    for it in touched {
        out.push_str(&folded("\n", &it.reading.title().text(), WIDTH));
        it.summary().iter().for_each(|line| out.push_str(&folded("  ", &line.text(), WIDTH)));
        it.cells().iter().for_each(|line| out.push_str(&folded("  – ", &line.text(), WIDTH)));
        it.population().iter().for_each(|line| out.push_str(&folded("  · ", &line.text(), WIDTH)));
    }
    out
}

/// A reform's changes as a document of its own.
pub fn reform_document(voice: Voice<'_>, title: &str, about: &str, touched: &[Touched<'_>]) -> String {
    let body: Markup = html! { main {
        h1 { (title) }
        p.about { (about) }
        @if touched.is_empty() { p { (voice.frame("reform-nothing")) } }
        @for it in touched {
            h2 { (it.reading.title()) }
            @for line in it.summary() { p { (line) } }
            @let (cells, population) = (it.cells(), it.population());
            @if !cells.is_empty() { ul { @for line in cells { li { (line) } } } }
            @if !population.is_empty() { ul { @for line in population { li { (line) } } } }
        }
    } };
    standalone(voice.language(), title, STYLE, body)
}

impl Touched<'_> {
    fn frame(&self, key: &str) -> Line {
        Line::words(&self.reading.voice.frame(key))
    }

    /// How the rule is touched, and whether these are all changes.
    fn summary(&self) -> Vec<Line> {
        let mut lines = vec![self.frame(self.how)];
        match self.difference {
            Some(it) if it.changes.is_empty() && it.complete => lines.push(self.frame("reform-same")),
            Some(it) if !it.complete => lines.push(self.frame("reform-open")),
            _ => {}
        }
        lines
    }

    /// The cells that change.
    fn cells(&self) -> Vec<Line> {
        self.difference.iter().flat_map(|it| &it.changes).map(|it| self.cell(it)).collect()
    }

    fn cell(&self, change: &Change) -> Line {
        let when = self.reading.together(&change.conditions);
        let (from, to) = match &change.what {
            Changed::Outcome { from, to } => (self.reading.verdict(from), self.reading.verdict(to)),
            Changed::Output { name, from, to } => {
                let amount = |it: &Option<Tri<Value>>| {
                    let of = self.reading.output(name);
                    self.reading.form("told", &[("fact", &of), ("value", &self.answer(it.as_ref()))])
                };
                (amount(from), amount(to))
            }
        };
        let when = if when.is_empty() { self.frame("reform-always") } else { when };
        self.reading.form("reform-cell", &[("when", &when), ("from", &from), ("to", &to)])
    }

    fn answer(&self, answer: Option<&Tri<Value>>) -> Line {
        match answer {
            Some(Tri::Known(value)) => Line::words(&self.reading.voice.value(value, None)),
            Some(Tri::NotApplicable) => self.frame("result-absent"),
            Some(Tri::Unknown(_)) => self.frame("reform-unknown"),
            None => self.frame("verdict-cannot"),
        }
    }

    /// The cases of the population that change, and what the amounts come to.
    fn population(&self) -> Vec<Line> {
        let Some(changes) = self.population else { return Vec::new() };
        let number = |it: usize| Line::plain(it.to_string());
        let changed = |it: &Move| {
            let (from, to) = (self.side(&it.from), self.side(&it.to));
            let (cases, rows) = (number(it.cases), number(changes.rows));
            self.reading
                .form("reform-cases", &[("cases", &cases), ("rows", &rows), ("from", &from), ("to", &to)])
        };
        let mut lines: Vec<Line> = changes.moves.iter().map(changed).collect();
        if lines.is_empty() {
            lines.push(self.reading.form("reform-no-case", &[("rows", &number(changes.rows))]));
        }
        for (name, (before, after)) in &changes.sums {
            let of = self.reading.output(name);
            let ty = self.reading.rule.outputs().iter().find(|it| it.name == *name).map(|it| it.is.ty());
            let (before, after) = (self.sum(before, ty), self.sum(after, ty));
            lines.push(
                self.reading.form("reform-sum", &[("of", &of), ("before", &before), ("after", &after)]),
            );
        }
        lines
    }

    fn side(&self, side: &Side) -> Line {
        match side {
            Side::Outcome(name) => self.reading.outcome_named(name),
            Side::Without(name) => {
                self.reading.form("verdict-lacks", &[("of", &self.reading.outcome_named(name))])
            }
            Side::Unknown => self.frame("reform-unknown"),
            Side::NotApplicable => self.frame("rule-silent"),
            Side::Failed => self.frame("verdict-cannot"),
        }
    }

    fn sum(&self, sum: &Sum, ty: Option<&Type>) -> Line {
        let minor = i64::try_from(sum.minor).ok();
        match (minor, ty) {
            (Some(minor), Some(Type::Money(currency))) => {
                let money = Value::Money(rumbo_base::Money { minor, currency: *currency });
                Line::words(&self.reading.voice.value(&money, ty))
            }
            _ => Line::plain(sum.minor.to_string()),
        }
    }
}
