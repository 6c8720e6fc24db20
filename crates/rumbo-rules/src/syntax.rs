//! From text to an untyped tree. The only place that sees the `cel` crate: its parser reads, what the rules do not use
//! (choices, other loops, maps, other literals …) is turned away here with the way to write it instead.
//!
//! The text is looked over before the parser sees it (letters, length, nesting), so that nothing unforeseen reaches it.

use std::ops::Range;

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, SourceInfo, operators};

use crate::expression::ExpressionError;
use crate::ir::{Comparison, Operator};

/// Longest expression, in bytes. A longer one cannot be read aloud either.
const BYTES_MAX: usize = 2000;
/// Deepest nesting of brackets and of the tree: the parser that is used calls itself a dozen times a level, and the stack of a
/// thread in a build for tests must hold that.
const DEPTH_MAX: usize = 24;

/// What was written, before names and types are known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tree {
    pub(crate) form: Form,
    pub(crate) at: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Form {
    /// `place.kind`.
    Name(String),
    /// `'dif-centre'`.
    Quoted(String),
    /// `true`.
    Bool(bool),
    /// `0` or `1`.
    Int(i64),
    List(Vec<Tree>),
    Has(Box<Tree>),
    Or(Box<Tree>, Box<Tree>),
    Not(Box<Tree>),
    And(Box<Tree>, Box<Tree>),
    Either(Box<Tree>, Box<Tree>),
    Compare(Comparison, Box<Tree>, Box<Tree>),
    Arithmetic(Operator, Box<Tree>, Box<Tree>),
    In(Box<Tree>, Box<Tree>),
    /// `param.table[key]`.
    Row(Box<Tree>, Box<Tree>),
    Least(Vec<Tree>),
    Greatest(Vec<Tree>),
    Size(Box<Tree>),
    /// `list.all(variable, body)`, or `exists`.
    Quantified {
        all: bool,
        list: Box<Tree>,
        variable: Box<Tree>,
        body: Box<Tree>,
    },
    /// Turned away; the error is already told.
    Wrong,
}

/// Reads an expression. What can be read although something else is wrong comes back too, so that its mistakes of
/// naming and typing are told in the same breath.
pub(crate) fn read(source: &str) -> (Option<Tree>, Vec<ExpressionError>) {
    let mut errors = look_over(source);
    if !errors.is_empty() {
        return (None, errors);
    }
    let parser = cel::Env::default().with_optional_support(false).parser();
    match parser.parse_with_source_info(source) {
        Ok((read, places)) => {
            let mut reading = Reading { source, places: &places, errors: Vec::new() };
            let tree = reading.tree(&read, 0);
            (Some(tree), reading.errors)
        }
        Err(found) => {
            let told = found.errors.iter().map(|it| not_understood(source, it));
            let (literals, mut others): (Vec<_>, Vec<_>) = told.partition(|it| it.code == "literal");
            // Where the grammar is lost, it complains of everything that follows. Only its first word helps.
            others.truncate(1);
            errors.extend(literals.into_iter().chain(others));
            (None, errors)
        }
    }
}

/// Everything about the text that can be told letter by letter.
fn look_over(source: &str) -> Vec<ExpressionError> {
    if source.trim().is_empty() {
        let mend = "write a condition, as `true`".to_owned();
        return vec![ExpressionError::new(
            0..source.len(),
            "syntax",
            "there is no expression here",
            Some(mend),
        )];
    }
    if source.len() > BYTES_MAX {
        let message = format!("the expression is longer than {BYTES_MAX} bytes");
        let mend = "name its parts with `let`, or write several clauses".to_owned();
        return vec![ExpressionError::new(0..source.len(), "too-long", message, Some(mend))];
    }
    let mut errors = Vec::new();
    let mut quote: Option<(char, usize)> = None;
    let mut depth = 0usize;
    for (index, letter) in source.char_indices() {
        let at = index..index + letter.len_utf8();
        match quote {
            Some((open, _)) if letter == open => quote = None,
            Some(_) if letter.is_ascii_alphanumeric() || "-_.".contains(letter) => {}
            None if matches!(letter, '\'' | '"') => quote = Some((letter, index)),
            None if letter.is_ascii_alphanumeric() || "_ \t\r\n.,&|!=<>+-*/%?:".contains(letter) => {}
            None if "([{".contains(letter) => {
                depth += 1;
                if depth == DEPTH_MAX {
                    errors.push(too_deep(at));
                }
            }
            None if ")]}".contains(letter) => depth = depth.saturating_sub(1),
            _ => {
                let message = format!("`{letter}` cannot stand in an expression");
                let mend = match quote {
                    Some(_) => "only a name of a closed list may be quoted: letters, digits, `-`, `_`, `.`",
                    None => {
                        "use names, `&&`, `||`, `!`, comparisons, `+`, `-`, `*`, `/`, `%` and parentheses"
                    }
                };
                errors.push(ExpressionError::new(at, "syntax", message, Some(mend.to_owned())));
            }
        }
    }
    if let Some((open, index)) = quote {
        let mend = format!("close it with `{open}`");
        errors.push(ExpressionError::new(
            index..source.len(),
            "syntax",
            "this quote is never closed",
            Some(mend),
        ));
    }
    errors
}

fn too_deep(at: Range<usize>) -> ExpressionError {
    let mend = "name the inner parts with `let`, or write several clauses".to_owned();
    ExpressionError::new(at, "too-deep", "the expression is nested too deeply to be read", Some(mend))
}

/// Puts the parser's complaint at its place, in words that do not need its grammar.
fn not_understood(source: &str, error: &cel::ParseError) -> ExpressionError {
    let (line, column) = (usize::try_from(error.pos.0), usize::try_from(error.pos.1));
    let (line, column) = (line.unwrap_or(1).saturating_sub(1), column.unwrap_or(1).saturating_sub(1));
    let before: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    let start = (before + column).min(source.len());
    let rest = source.get(start..).unwrap_or_default();
    let letters = rest.bytes().take_while(|it| it.is_ascii_alphanumeric() || *it == b'_').count();
    let length = letters.max(rest.chars().next().map_or(0, char::len_utf8));
    let (at, word) = (start..start + length, rest.get(..length).unwrap_or_default());
    if error.msg.contains("literal") && word.starts_with(|it: char| it.is_ascii_digit()) {
        return literal(at, word);
    }
    let (message, mend) = match word {
        "" => (
            "the expression ends too early".to_owned(),
            "add what is missing, or take away the last operator",
        ),
        "=" => ("`=` compares nothing".to_owned(), "equality is written `==`"),
        _ if error.msg.starts_with("reserved identifier") => {
            (format!("`{word}` is a word that the language keeps for itself"), "give the fact another name")
        }
        _ => {
            let mend = "check for a missing operand, operator, comma or parenthesis";
            (format!("the expression cannot be read from `{word}` on"), mend)
        }
    };
    ExpressionError::new(at, "syntax", message, Some(mend.to_owned()))
}

fn literal(at: Range<usize>, text: &str) -> ExpressionError {
    let message = format!("`{text}` is written into the expression: only 0, 1, true, false and names may be");
    let mend = "make it a parameter, dated and cited, and read it as `param.<name>`".to_owned();
    ExpressionError::new(at, "literal", message, Some(mend))
}

struct Reading<'a> {
    source: &'a str,
    places: &'a SourceInfo,
    errors: Vec<ExpressionError>,
}

impl Reading<'_> {
    /// The bytes of the token that stands for a node.
    fn token(&self, id: u64) -> Range<usize> {
        let (start, last) = self.places.offset_for(id).unwrap_or((0, 0));
        let start = (start as usize).min(self.source.len());
        start..(last as usize).saturating_add(1).clamp(start, self.source.len())
    }

    fn turn_away(&mut self, at: Range<usize>, what: &str, mend: &str) -> Tree {
        let message = format!("{what} cannot be used in an expression");
        self.errors.push(ExpressionError::new(at.clone(), "unsupported", message, Some(mend.to_owned())));
        Tree { form: Form::Wrong, at }
    }

    fn tree(&mut self, read: &IdedExpr, depth: usize) -> Tree {
        let at = self.token(read.id);
        if depth > DEPTH_MAX {
            self.errors.push(too_deep(at.clone()));
            return Tree { form: Form::Wrong, at };
        }
        match &read.expr {
            Expr::Ident(_) | Expr::Select(_) => self.name(read, at),
            Expr::Literal(value) => self.constant(value, at),
            Expr::List(list) => {
                let items: Vec<Tree> = list.elements.iter().map(|it| self.tree(it, depth + 1)).collect();
                let end = items.last().map_or(at.end, |it| it.at.end);
                Tree { form: Form::List(items), at: at.start..end }
            }
            Expr::Call(call) => self.call(call, at, depth),
            Expr::Map(_) | Expr::Struct(_) => self.turn_away(at, "a map", "declare a fact for each value"),
            Expr::Comprehension(_) | Expr::Unspecified => {
                self.turn_away(at, "this construct", "use `&&`, `||`, `!`, comparisons and `in`")
            }
        }
    }

    /// `a.b.c`, as one name.
    fn name(&mut self, read: &IdedExpr, at: Range<usize>) -> Tree {
        let mut segments = Vec::new();
        let mut current = read;
        loop {
            let token = self.token(current.id);
            match &current.expr {
                Expr::Ident(first) => {
                    segments.push(first.as_str());
                    segments.reverse();
                    let name = segments.join(".");
                    // Spaces around the dots would make the name longer in the source; nobody writes them.
                    let end = at.end.max(token.start + name.len()).min(self.source.len());
                    return Tree { form: Form::Name(name), at: token.start..end };
                }
                Expr::Select(select) => {
                    segments.push(select.field.as_str());
                    current = &select.operand;
                }
                _ => return self.turn_away(at, "a field of a result", "name the fact itself"),
            }
        }
    }

    fn constant(&mut self, value: &LiteralValue, at: Range<usize>) -> Tree {
        let form = match value {
            LiteralValue::Boolean(it) => Form::Bool(*it.inner()),
            LiteralValue::Int(it) if matches!(it.inner(), 0 | 1) => Form::Int(*it.inner()),
            LiteralValue::String(it) => Form::Quoted(it.inner().to_owned()),
            _ => {
                let text = self.source.get(at.clone()).unwrap_or_default().to_owned();
                self.errors.push(literal(at.clone(), &text));
                Form::Wrong
            }
        };
        Tree { form, at }
    }

    fn call(&mut self, call: &CallExpr, token: Range<usize>, depth: usize) -> Tree {
        let name = call.func_name.as_str();
        let target = call.target.iter().map(|it| &**it);
        let operands: Vec<Tree> = target.chain(&call.args).map(|it| self.tree(it, depth + 1)).collect();
        let at = self.place_of_call(name, &operands, &token);
        let mut left = operands.into_iter().map(Box::new);
        let form = match (name, call.target.is_some(), left.next(), left.next(), left.next(), left.next()) {
            (operators::LOGICAL_NOT, false, Some(it), None, ..) => Form::Not(it),
            ("has", false, Some(it), None, ..) => Form::Has(it),
            ("size", false, Some(it), None, ..) => Form::Size(it),
            ("or", true, Some(fact), Some(other), None, _) => Form::Or(fact, other),
            (operators::INDEX, false, Some(table), Some(key), None, _) => Form::Row(table, key),
            ("all" | "exists", true, Some(list), Some(variable), Some(body), None) => {
                Form::Quantified { all: name == "all", list, variable, body }
            }
            ("min" | "max", false, Some(one), Some(two), three, four) => {
                let rest = three.into_iter().chain(four).chain(left);
                let parts = [one, two].into_iter().chain(rest).map(|it| *it).collect();
                if name == "min" { Form::Least(parts) } else { Form::Greatest(parts) }
            }
            (name, false, Some(left), Some(right), None, _) => match binary(name) {
                Some(make) => make(left, right),
                None => return self.not_used(call, at),
            },
            _ => return self.not_used(call, at),
        };
        Tree { form, at }
    }

    /// From the first letter of a call to its closing bracket.
    fn place_of_call(&self, name: &str, operands: &[Tree], token: &Range<usize>) -> Range<usize> {
        let start = operands.iter().map(|it| it.at.start).fold(token.start, usize::min);
        let end = operands.iter().map(|it| it.at.end).fold(token.end, usize::max);
        let before = self.source.get(..token.start).unwrap_or_default().trim_end();
        let named = before.ends_with(name) && start == token.start;
        let start = if named { before.len() - name.len() } else { start };
        let rest = self.source.get(end..).unwrap_or_default();
        let after = rest.trim_start();
        let bracketed = name == operators::INDEX || name.starts_with(|it: char| it.is_ascii_alphabetic());
        let closes = bracketed && after.starts_with([')', ']']);
        start..if closes { end + (rest.len() - after.len()) + 1 } else { end }
    }

    fn not_used(&mut self, call: &CallExpr, at: Range<usize>) -> Tree {
        let (what, mend) = match call.func_name.as_str() {
            operators::CONDITIONAL => {
                ("a choice (`? :`)", "write one clause for each case: a clause can be unknown")
            }
            operators::NEGATE => ("a negative sign", "write `0 - …`, or turn the comparison round"),
            "min" | "max" => ("this form", "write `min(a, b)` or `max(a, b)`, with two parts or more"),
            "all" | "exists" => ("this form", "write `list.all(it, it.field == other)`, or `exists`"),
            "size" => ("this form", "write `size(list)`"),
            "exists_one" | "map" | "filter" => {
                ("this loop over a list", "use `list.all(it, …)` or `list.exists(it, …)`")
            }
            name => {
                let what = format!("`{name}(…)`");
                let mend = "use `min`, `max`, `size`, `has(fact)`, `fact.or(other)`, `list.all`, `list.exists`, `&&`, `||`, `!`, comparisons and `in`";
                return self.turn_away(at, &what, mend);
            }
        };
        self.turn_away(at, what, mend)
    }
}

/// What an operator of two operands makes of them.
fn binary(name: &str) -> Option<impl FnOnce(Box<Tree>, Box<Tree>) -> Form> {
    enum Kind {
        And,
        Either,
        In,
        Compare(Comparison),
        Arithmetic(Operator),
    }
    let kind = match name {
        operators::LOGICAL_AND => Kind::And,
        operators::LOGICAL_OR => Kind::Either,
        operators::IN => Kind::In,
        operators::EQUALS => Kind::Compare(Comparison::Equal),
        operators::NOT_EQUALS => Kind::Compare(Comparison::NotEqual),
        operators::LESS => Kind::Compare(Comparison::Less),
        operators::LESS_EQUALS => Kind::Compare(Comparison::LessOrEqual),
        operators::GREATER => Kind::Compare(Comparison::Greater),
        operators::GREATER_EQUALS => Kind::Compare(Comparison::GreaterOrEqual),
        operators::ADD => Kind::Arithmetic(Operator::Add),
        operators::SUBSTRACT => Kind::Arithmetic(Operator::Subtract),
        operators::MULTIPLY => Kind::Arithmetic(Operator::Multiply),
        operators::DIVIDE => Kind::Arithmetic(Operator::Divide),
        operators::MODULO => Kind::Arithmetic(Operator::Remainder),
        _ => return None,
    };
    Some(move |left, right| match kind {
        Kind::And => Form::And(left, right),
        Kind::Either => Form::Either(left, right),
        Kind::In => Form::In(left, right),
        Kind::Compare(operator) => Form::Compare(operator, left, right),
        Kind::Arithmetic(operator) => Form::Arithmetic(operator, left, right),
    })
}

#[cfg(test)]
mod tests;
