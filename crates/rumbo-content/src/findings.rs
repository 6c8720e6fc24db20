//! Where diagnostics are gathered while files are read and checked, and how one is put together.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Related, Severity};

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The file.
    pub path: String,
    /// The bytes; `None` is the file as a whole.
    pub span: Option<Range<usize>>,
}

/// All that was found so far.
#[derive(Debug, Default)]
pub(crate) struct Findings(RefCell<Vec<Diagnostic>>);

impl Spot {
    /// A file as a whole.
    pub(crate) fn file(path: &str) -> Self {
        Self { path: path.to_owned(), span: None }
    }
    /// Bytes of a file.
    pub(crate) fn new(path: &str, span: Range<usize>) -> Self {
        Self { path: path.to_owned(), span: Some(span) }
    }
}

impl Findings {
    /// Adds one.
    pub(crate) fn add(&self, it: Diagnostic) {
        self.0.borrow_mut().push(it);
    }
    /// Whether there is an error so far.
    pub(crate) fn any_error(&self) -> bool {
        self.0.borrow().iter().any(|it| it.severity == Severity::Error)
    }
    /// The files that have an error of that kind so far.
    pub(crate) fn files_with(&self, code: &Code) -> BTreeSet<String> {
        self.0.borrow().iter().filter(|it| it.code == code.id).map(|it| it.path.clone()).collect()
    }
    /// The files that have an error so far.
    pub(crate) fn files_with_errors(&self) -> BTreeSet<String> {
        let errors = self.0.borrow();
        errors.iter().filter(|it| it.severity == Severity::Error).map(|it| it.path.clone()).collect()
    }
    /// Whether a file has an error so far: what rests on its being whole is then not checked.
    pub(crate) fn any_error_in(&self, path: &str) -> bool {
        self.0.borrow().iter().any(|it| it.severity == Severity::Error && it.path == path)
    }
    /// Takes all, in the order of files and lines, each once.
    pub(crate) fn take<'a>(self, source: impl Fn(&str) -> Option<&'a str>) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner();
        for it in &mut all {
            if let Some(text) = source(&it.path) {
                it.span = it.span.take().map(|span| within(text, span));
                it.locate(text);
            }
            for other in &mut it.related {
                other.locate(source(&other.path));
            }
        }
        all.sort_by(|a, b| (&a.path, a.line, a.column, a.code).cmp(&(&b.path, b.line, b.column, b.code)));
        all.dedup();
        all
    }
}

impl Diagnostic {
    /// An error of that kind.
    pub(crate) fn error(code: &Code, spot: &Spot, message: impl Into<String>) -> Self {
        let law = if code.law.is_empty() { None } else { Some(code.law.to_owned()) };
        Self {
            code: code.id,
            severity: Severity::Error,
            path: spot.path.clone(),
            span: spot.span.clone(),
            line: 0,
            column: 0,
            message: message.into(),
            label: None,
            why: law,
            mend: None,
            related: Vec::new(),
        }
    }
    /// A warning of that kind.
    pub(crate) fn warning(code: &Code, spot: &Spot, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, spot, message) }
    }
    /// A note of that kind.
    pub(crate) fn note(code: &Code, spot: &Spot, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, spot, message) }
    }
    /// An error of that kind in a file of which this is the text, told by whoever reads that file.
    pub fn told(
        code: &Code,
        path: &str,
        text: &str,
        span: Option<Range<usize>>,
        message: impl Into<String>,
    ) -> Self {
        let mut it = Self::error(code, &Spot { path: path.to_owned(), span }, message);
        it.span = it.span.take().map(|span| within(text, span));
        it.locate(text);
        it
    }
    /// Says what is wrong just there.
    #[must_use]
    pub fn label(self, text: impl Into<String>) -> Self {
        Self { label: Some(text.into()), ..self }
    }
    /// Says how to mend it.
    #[must_use]
    pub fn mend(self, text: impl Into<String>) -> Self {
        Self { mend: Some(text.into()), ..self }
    }
    /// Says how to mend it, if anybody knows.
    pub(crate) fn maybe_mend(self, text: Option<String>) -> Self {
        Self { mend: text.or(self.mend), ..self }
    }
    /// Says how to mend it, if nothing better was said.
    pub(crate) fn or_mend(self, text: impl Into<String>) -> Self {
        Self { mend: self.mend.or_else(|| Some(text.into())), ..self }
    }
    /// Points at another place.
    pub(crate) fn see(mut self, spot: &Spot, text: impl Into<String>) -> Self {
        self.related.push(Related {
            path: spot.path.clone(),
            line: 0,
            text: text.into(),
            span: spot.span.clone(),
        });
        self
    }
}

/// Longest word that is compared with others, in letters: no id is longer.
const COMPARED_MAX: usize = 80;

/// Letters from which on the beginning of a word stands for it.
const BEGUN_MIN: usize = 4;

/// The span, cut to what lies in the text: parsers point behind its end, or into the middle of a letter.
fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.ceil_char_boundary(span.end).max(start)
}

/// Of the possible words the one that was probably meant.
pub fn nearest<'a>(found: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = found.chars().count();
    let far = letters.div_ceil(3).max(1);
    let words = words.into_iter().filter(|_| letters <= COMPARED_MAX);
    // A word that was not written to its end is meant before one that only looks like it.
    let begun = |it: &str| letters >= BEGUN_MIN && it.starts_with(found);
    let scored = words.map(|it| (if begun(it) { 0 } else { edits(found, it) }, it));
    scored.filter(|(distance, _)| *distance <= far).min_by_key(|(distance, _)| *distance).map(|(_, it)| it)
}

/// How many letters must be added, dropped or changed to turn one word into the other.
fn edits(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (done, sign) in one.chars().enumerate() {
        let mut corner = done;
        let mut left = done.saturating_add(1);
        let mut next = vec![left];
        for (above, against) in row.iter().skip(1).zip(&other) {
            let change = corner.saturating_add(usize::from(sign != *against));
            left = change.min(left.saturating_add(1)).min(above.saturating_add(1));
            next.push(left);
            corner = *above;
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
