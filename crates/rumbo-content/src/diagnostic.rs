//! What the compiler says: place, cause, why it matters in law, and the mend. How each kind reads is in `codes`.

use std::fmt::Write as _;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// One mistake, or one thing worth a second look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Its stable code, explained in the book: `P004`.
    pub code: &'static str,
    /// Whether it stops the content from being used.
    pub severity: Severity,
    /// The file, below the country's folder.
    pub path: String,
    /// The bytes of the file that it is about.
    pub span: Option<Range<usize>>,
    /// Line, from 1; 0 if it is about the file as a whole.
    pub line: usize,
    /// Column in characters, from 1; 0 if it is about the file as a whole.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// Under the marked text: what is wrong just there.
    pub label: Option<String>,
    /// Why it matters in law.
    pub why: Option<String>,
    /// How to mend it.
    pub mend: Option<String>,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
}

/// Whether content can be used all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can.
    Warning,
    /// It can; this is worth knowing, and only told to whoever asks for notes.
    Note,
}

/// Another place that has to do with a mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Related {
    /// The file.
    pub path: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is there.
    pub text: String,
    /// The bytes of that file.
    pub span: Option<Range<usize>>,
}

/// Escape codes of a terminal; all empty without colour.
struct Paint {
    head: &'static str,
    frame: &'static str,
    bold: &'static str,
    end: &'static str,
}

impl Diagnostic {
    /// The message with an excerpt of its file, as a terminal shows it. `source` is the text of the file.
    pub fn render(&self, source: &str, colour: bool) -> String {
        let paint = self.paint(colour);
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let mut out = format!(
            "{}{kind}[{}]{}{}: {}{}\n",
            paint.head, self.code, paint.end, paint.bold, self.message, paint.end
        );
        let gutter = " ".repeat(self.line.to_string().len());
        let at = if self.line == 0 { String::new() } else { format!(":{}:{}", self.line, self.column) };
        line(&mut out, &format!("{gutter} {}┌─{} {}{at}", paint.frame, paint.end, self.path));
        if self.line > 0 {
            self.excerpt(&mut out, source, &gutter, &paint);
        }
        for (word, text) in [("law: ", &self.why), ("mend:", &self.mend)] {
            if let Some(text) = text {
                line(&mut out, &format!("{gutter} {}={} {word} {text}", paint.frame, paint.end));
            }
        }
        for it in &self.related {
            line(
                &mut out,
                &format!("{gutter} {}={} see:  {}:{}: {}", paint.frame, paint.end, it.path, it.line, it.text),
            );
        }
        out
    }

    /// The line with carets and the label under it.
    fn excerpt(&self, out: &mut String, source: &str, gutter: &str, paint: &Paint) {
        let text = source.lines().nth(self.line.saturating_sub(1)).unwrap_or("");
        let before: String = text.chars().take(self.column.saturating_sub(1)).map(blank).collect();
        let marked = self.span.clone().and_then(|it| source.get(it)).unwrap_or("");
        let left = text.chars().count().saturating_sub(before.chars().count());
        let carets = marked.lines().next().unwrap_or("").chars().count().min(left).max(1);
        line(out, &format!("{gutter} {}│{}", paint.frame, paint.end));
        line(out, &format!("{}{}{} │{} {text}", paint.frame, self.line, "", paint.end));
        let label = self.label.as_deref().map(|it| format!(" {it}")).unwrap_or_default();
        line(
            out,
            &format!(
                "{gutter} {}│{} {before}{}{}{label}{}",
                paint.frame,
                paint.end,
                paint.head,
                "^".repeat(carets),
                paint.end
            ),
        );
        line(out, &format!("{gutter} {}│{}", paint.frame, paint.end));
    }

    fn paint(&self, colour: bool) -> Paint {
        let head = match self.severity {
            Severity::Error => "\u{1b}[1;31m",
            Severity::Warning => "\u{1b}[1;33m",
            Severity::Note => "\u{1b}[1;36m",
        };
        if colour {
            Paint { head, frame: "\u{1b}[34m", bold: "\u{1b}[1m", end: "\u{1b}[0m" }
        } else {
            Paint { head: "", frame: "", bold: "", end: "" }
        }
    }

    /// Fills line and column from the span.
    pub(crate) fn locate(&mut self, source: &str) {
        if let Some(before) = self.span.as_ref().and_then(|it| source.get(..it.start)) {
            (self.line, self.column) = position(before);
        }
    }
}

/// Line and column, from 1, of the place after this text.
pub(crate) fn position(before: &str) -> (usize, usize) {
    let line = before.matches('\n').count().saturating_add(1);
    let column = before.rsplit('\n').next().unwrap_or("").chars().count().saturating_add(1);
    (line, column)
}

impl Related {
    /// Fills the line from the span.
    pub(crate) fn locate(&mut self, source: Option<&str>) {
        let before = self.span.as_ref().and_then(|it| source?.get(..it.start));
        self.line = before.map_or(1, |it| position(it).0);
    }
}

/// Keeps tabs, so that carets stand under the text whatever a tab's width.
fn blank(sign: char) -> char {
    if sign == '\t' { '\t' } else { ' ' }
}

fn line(out: &mut String, text: &str) {
    // Writing into a `String` cannot fail.
    let _written = writeln!(out, "{}", text.trim_end());
}
