//! What kinds of files there are: which columns a row has, how it is read, and how it gets into the ledger. How the rows
//! of each kind become events stands in `movements` and `forms`.

use rumbo_base::Instant;
use rumbo_case::Mistake;
use rumbo_content::{Programme, feeds};
use rumbo_store::{Foreseen, Receipt, Transaction};
use sha2::{Digest, Sha256};

use crate::import::forms::{Form, Forms};
use crate::import::movements::{MovementLine, Movements};
use crate::import::{Options, taking};
use crate::library::{Library, Published};
use crate::movement::{self, Movement, RawMovement, RowMistake};
use crate::problem::Problem;

/// The columns of a file. The first is the row's own id at its source.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) columns: Vec<String>,
    /// Those that the header must have.
    pub(super) required: Vec<String>,
}

impl Layout {
    pub(super) fn id(&self) -> &str {
        self.columns.first().map(String::as_str).unwrap_or_default()
    }
}

/// A row as text.
pub(super) enum Raw {
    Movement(Box<RawMovement>),
    /// A cell for each column.
    Form(Vec<String>),
}

impl Raw {
    /// The cell of a column.
    pub(super) fn slot(&mut self, column: usize) -> Option<&mut String> {
        match self {
            Self::Movement(raw) => movement::COLUMNS.get(column).map(|name| raw.slot(name)),
            Self::Form(cells) => cells.get_mut(column),
        }
    }
}

/// A row whose columns have been read.
pub(super) enum Read {
    Movement(Movement),
    Form(Form),
}

impl Read {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Movement(movement) => &movement.id,
            Self::Form(form) => &form.id,
        }
    }
    pub(super) fn at(&self) -> Instant {
        match self {
            Self::Movement(movement) => movement.at,
            Self::Form(form) => form.at,
        }
    }
}

/// A row that is ready for the ledger: all that can be known of it without looking there.
pub(super) struct Line {
    number: u64,
    key: String,
    body: [u8; 32],
    told: Told,
}

impl Line {
    /// What recording it will look up.
    pub(super) fn foresee(&self, foreseen: Foreseen) -> Foreseen {
        let (issuer, number) = match &self.told {
            Told::Movement(line) => (&line.movement.issuer, &line.movement.number),
            Told::Form(form) => (&form.document.issuer, &form.document.number),
        };
        foreseen.key(&self.key).document(issuer, number)
    }
}

enum Told {
    Movement(Box<MovementLine>),
    Form(Box<Form>),
}

/// What is wrong with a row as a whole, or with a field of it.
pub(super) fn row_mistakes(mistakes: Vec<Mistake>, line: u64) -> impl Iterator<Item = RowMistake> {
    mistakes.into_iter().map(move |it| RowMistake {
        line,
        column: it.place,
        value: String::new(),
        why: it.cause,
        mend: it.mend,
    })
}

/// What a chunk did.
#[derive(Debug, Default)]
pub(super) struct Wrote {
    pub(super) recorded: u64,
    pub(super) again: u64,
    pub(super) failed: Vec<RowMistake>,
}

/// A kind of file under one content, for one source.
pub(super) struct Feed<'a> {
    pub(super) programme: &'a Programme,
    pub(super) layout: Layout,
    id: &'static str,
    options: &'a Options,
    kind: Kind<'a>,
}

enum Kind<'a> {
    Movements(Movements<'a>),
    Forms(Forms<'a>),
}

impl<'a> Feed<'a> {
    pub(super) fn new(
        feed: &'static feeds::Feed,
        published: &'a Published,
        options: &'a Options,
    ) -> Result<Self, Problem> {
        let programme = taking(feed, &published.content)?;
        let (layout, kind) = if feed.is_of_forms() {
            let forms = Forms::new(feed, published, programme, options)?;
            (forms.layout(), Kind::Forms(forms))
        } else {
            let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
            let layout =
                Layout { columns: names(movement::COLUMNS), required: names(movement::COLUMNS_REQUIRED) };
            (layout, Kind::Movements(Movements::new(feed, published, programme, options)?))
        };
        Ok(Self { programme, layout, id: feed.id, options, kind })
    }

    /// A row with nothing in it.
    pub(super) fn raw(&self) -> Raw {
        match self.kind {
            Kind::Movements(_) => Raw::Movement(Box::default()),
            Kind::Forms(_) => Raw::Form(vec![String::new(); self.layout.columns.len()]),
        }
    }

    /// Reads a row, or says everything that is wrong with it.
    pub(super) fn read(&self, raw: &Raw, line: u64) -> Result<Read, Vec<RowMistake>> {
        match (&self.kind, raw) {
            (Kind::Movements(kind), Raw::Movement(raw)) => kind.columns.read(raw, line).map(Read::Movement),
            (Kind::Forms(kind), Raw::Form(cells)) => kind.read(cells, line).map(Read::Form),
            _ => Err(Vec::new()),
        }
    }

    /// The identity of a row.
    pub(super) fn key(&self, row: &str) -> String {
        format!("{}:{}:{row}", self.id, self.options.source)
    }

    /// The hash of what a row says: the same id with another one is a changed row.
    pub(super) fn body(&self, raw: &Raw) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let mut take = |part: &str| {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        };
        match raw {
            Raw::Movement(raw) => raw.told().into_iter().for_each(take),
            // What a form asks may change with content; what an old row said does not.
            Raw::Form(cells) => {
                let named = self.layout.columns.iter().zip(cells).skip(1);
                let mut given: Vec<_> = named.filter(|(_, cell)| !cell.is_empty()).collect();
                given.sort();
                for (name, cell) in given {
                    take(name);
                    take(cell);
                }
            }
        }
        hasher.finalize().into()
    }

    /// Makes a row ready.
    pub(super) fn line(&self, number: u64, read: Read, raw: &Raw) -> Option<Line> {
        let (key, body) = (self.key(read.id()), self.body(raw));
        let told = match (&self.kind, read) {
            (Kind::Movements(kind), Read::Movement(movement)) => {
                Told::Movement(Box::new(kind.line(movement)))
            }
            (Kind::Forms(_), Read::Form(form)) => Told::Form(Box::new(form)),
            _ => return None,
        };
        Some(Line { number, key, body, told })
    }

    /// Records rows; with `look`, those that were recorded before are passed over.
    pub(super) fn record(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        lines: Vec<Line>,
        look: bool,
    ) -> Result<Wrote, Problem> {
        let mut wrote = Wrote::default();
        for Line { number, key, body, told } in lines {
            if look && tx.seen(&key, &body)?.is_some() {
                wrote.again += 1;
                continue;
            }
            match self.one(tx, library, &key, told) {
                Ok(receipt) => {
                    tx.remember(&key, &body, &receipt)?;
                    wrote.recorded += 1;
                }
                Err(Problem::Unreadable(mistakes)) => wrote.failed.extend(row_mistakes(mistakes, number)),
                Err(other) => return Err(other),
            }
        }
        Ok(wrote)
    }

    fn one(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        key: &str,
        told: Told,
    ) -> Result<Receipt, Problem> {
        match (&self.kind, told) {
            (Kind::Movements(kind), Told::Movement(mut line)) => kind.record(tx, library, key, &mut line),
            (Kind::Forms(kind), Told::Form(form)) => kind.record(tx, library, key, *form),
            _ => Err(crate::Fault::Inconsistent(format!("`{}` holds rows of two kinds", self.id)).into()),
        }
    }
}
