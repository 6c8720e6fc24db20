//! Rows that open a case each, as an officer would with a form: orders of employers, files of workers. A column for each
//! field that the opening step asks or may record. Unlike a movement such a row asks for something: it can be refused.

use rumbo_base::{Instant, PlaceId, Pseudonym, Refusal, SectorId};
use rumbo_case::command::StepAct;
use rumbo_case::event::Party;
use rumbo_case::{Act, Actor, Mistake, Surroundings};
use rumbo_content::feeds::Feed;
use rumbo_content::{Field, Programme, Step};
use rumbo_render::Voice;
use rumbo_rules::{Type, Value};
use rumbo_store::{Receipt, Transaction};

use crate::cases::{self, Document, Given, Opening, Request, sector_of};
use crate::elsewhere::Around;
use crate::import::Options;
use crate::import::feed::{Layout, row_mistakes};
use crate::library::{Library, Published};
use crate::movement::{MOMENT_MEND, ROW_ID_BYTES_MAX, RowMistake, moment, nearest};
use crate::problem::Problem;
use crate::record;

/// The language in which a bad row is told.
const TOLD_IN: &str = "en";
/// Columns of every such file, after the row's own id.
const COMMON: [&str; 4] = ["happened_at", "place", "document_issuer", "document_number"];

/// A row that has been read.
pub(super) struct Form {
    pub(super) id: String,
    pub(super) at: Instant,
    place: Option<PlaceId>,
    document: Document,
    given: Given,
}

/// Opens cases of one programme.
pub(super) struct Forms<'a> {
    published: &'a Published,
    programme: &'a Programme,
    step: &'a Step,
    sector: &'a SectorId,
    /// What the step asks, and what it may record.
    fields: Vec<(&'a Field, bool)>,
    actor: Actor,
    options: &'a Options,
    columns: Vec<String>,
}

impl<'a> Forms<'a> {
    pub(super) fn new(
        feed: &'static Feed,
        published: &'a Published,
        programme: &'a Programme,
        options: &'a Options,
    ) -> Result<Self, Problem> {
        let row = programme.imports.iter().find(|row| row.feed == feed.id && !row.on_open_case);
        let step = row.and_then(|row| programme.step(&row.report)).filter(|step| step.opens);
        let step = step.ok_or_else(|| {
            let cause =
                format!("rows of `{}` open a case each, and no `[[import]]` says with which step", feed.id);
            Mistake::new("content", cause, "name an opening step in `report`, with `on = \"new-case\"`")
        })?;
        let sector = sector_of(published, programme)?;
        let field = |id, asked| programme.fields.get(id).map(|field| (field, asked));
        let asked = step.needs.iter().filter_map(|id| field(id, true));
        let fields: Vec<_> = asked.chain(step.may_record.iter().filter_map(|id| field(id, false))).collect();
        let actor = Actor::officer(programme.owner.clone(), format!("import.{}", options.source));
        let names = fields.iter().map(|(field, _)| field.id.as_str());
        let columns = std::iter::once(feed.row_id).chain(COMMON).chain(names).map(str::to_owned).collect();
        Ok(Self { published, programme, step, sector, fields, actor, options, columns })
    }

    /// Its columns; the header must have what every row needs.
    pub(super) fn layout(&self) -> Layout {
        let asked = self.fields.iter().map(|(_, asked)| *asked);
        let needed = [true, true, false, true, true].into_iter().chain(asked);
        let required = self.columns.iter().zip(needed).filter(|(_, needed)| *needed);
        let required = required.map(|(name, _)| name.clone()).collect();
        Layout { columns: self.columns.clone(), required }
    }

    /// Reads a row, or says everything that is wrong with it; also what would be refused to anybody.
    pub(super) fn read(&self, cells: &[String], line: u64) -> Result<Form, Vec<RowMistake>> {
        let mut row = Row { line, columns: &self.columns, cells, mistakes: Vec::new() };
        let id = row.needed(0);
        if id.len() > ROW_ID_BYTES_MAX {
            row.wrong(0, id, "it is longer than 80 bytes", "use the source's short id");
        }
        let place = self.place(&mut row);
        let zone = self.published.content.zone_of(place.as_ref(), Some(&self.programme.owner));
        let when = row.needed(1);
        let at = moment(when, zone);
        if at.is_none() && !when.is_empty() {
            row.wrong(1, when, "it is not a date and time", MOMENT_MEND);
        }
        let issuer = row.needed(3);
        if !issuer.is_empty() && (issuer.len() != 3 || !issuer.bytes().all(|it| it.is_ascii_uppercase())) {
            row.wrong(
                3,
                issuer,
                "it is not a three-letter code",
                "write who issued it as three capital letters, as CAN",
            );
        }
        let document = Document { issuer: issuer.to_owned(), number: row.needed(4).to_owned() };
        let mut given = Given::default();
        for (column, (field, asked)) in (1 + COMMON.len()..).zip(&self.fields) {
            self.field(column, (field, *asked), &mut row, &mut given);
        }
        let form = match at {
            Some(at) if row.mistakes.is_empty() => Form { id: id.to_owned(), at, place, document, given },
            _ => return Err(row.mistakes),
        };
        match self.decide(&form, None, &Surroundings::default()) {
            Err(Problem::Unreadable(mistakes)) => Err(row_mistakes(mistakes, line).collect()),
            // What is our own trouble comes again when the row is recorded, and stops the import there.
            Ok(()) | Err(_) => Ok(form),
        }
    }

    fn place(&self, row: &mut Row<'_>) -> Option<PlaceId> {
        let text = row.cell(2);
        if text.is_empty() {
            return None;
        }
        let places = &self.published.content.places;
        let found = places.get(text).map(|place| place.id.clone());
        if found.is_none() {
            let close = nearest(text, places.keys().map(|it| it.as_str()));
            let mend = match close {
                Some(close) => format!("did you mean `{close}`? place ids stand in `places.csv`"),
                None => "use a place id of `places.csv`".to_owned(),
            };
            row.wrong(2, text, "there is no such place", &mend);
        }
        found
    }

    fn field(&self, column: usize, (field, asked): (&Field, bool), row: &mut Row<'_>, given: &mut Given) {
        let text = if asked { row.needed(column) } else { row.cell(column) };
        if text.is_empty() {
            return;
        }
        // What is about a person stays out of the message.
        let shown = if field.personal { "***" } else { text };
        match self.value(&field.ty, text) {
            Ok(_) if field.personal => drop(given.personal.insert(field.id.clone(), text.to_owned())),
            Ok(value) => drop(given.facts.insert(field.id.clone(), value)),
            Err((why, mend)) => row.wrong(column, shown, why, &mend),
        }
    }

    /// A cell as a value of a field's type; else why it is none, and how to write one.
    fn value(&self, ty: &Type, text: &str) -> Result<Value, (&'static str, String)> {
        match ty {
            Type::Bool => match text {
                "yes" => Ok(Value::Bool(true)),
                "no" => Ok(Value::Bool(false)),
                _ => Err(("it is neither yes nor no", "write `yes` or `no`".to_owned())),
            },
            Type::Int => match text.parse::<u32>() {
                Ok(number) => Ok(Value::Int(i64::from(number))),
                Err(_) => Err(("it is not a whole number", "write digits only, as `12`".to_owned())),
            },
            Type::Enum(list) => {
                let members =
                    self.published.content.enums.get(list.as_str()).map(Vec::as_slice).unwrap_or_default();
                if members.iter().any(|it| it == text) {
                    return Ok(Value::Enum(text.into()));
                }
                Err(("it is not on the list", format!("use one of {}", members.join(", "))))
            }
            Type::Date => {
                let parsed = Value::parse(ty, text);
                parsed.map_err(|_| ("it is not a date", "write year-month-day, as 2026-04-01".to_owned()))
            }
            _ => Value::parse(ty, text).map_err(|_| ("it cannot be read", format!("its type is {ty}"))),
        }
    }

    /// Whether a row may open its case: a no becomes a mistake of the row, with its words and its remedy.
    fn decide(&self, form: &Form, who: Option<Pseudonym>, around: &Surroundings) -> Result<(), Problem> {
        let facts = form.given.facts.clone();
        let personal = form.given.personal.keys().cloned().collect();
        let step = StepAct { facts, personal, ..StepAct::new(self.step.id.clone()) };
        let role = record::main_role(self.programme);
        let who = who.unwrap_or(Pseudonym([0; 16]));
        let participants = role.map(|role| Party { role: role.id.clone(), who }).into_iter().collect();
        let act = Act::Open { programme: self.programme.id.clone(), participants, step };
        let command = cases::command(&self.request(form, String::new()), act);
        match record::decide_opening(self.published, around, command) {
            Ok(_) => Ok(()),
            Err(Problem::Refused(refusal)) => Err(self.no(&refusal).into()),
            Err(other) => Err(other),
        }
    }

    /// A refusal in words, for whoever sent the file.
    fn no(&self, refusal: &Refusal) -> Mistake {
        let voice = Voice::new(&self.published.content, TOLD_IN).of(&self.programme.id);
        let guard = format!("guard-{}", refusal.code);
        let key = if voice.optional(&guard, None).is_some() { guard.as_str() } else { refusal.code.as_str() };
        let ground: Vec<String> = refusal.ground.citations().iter().map(ToString::to_string).collect();
        let cause = format!("it would be refused: {} ({})", voice.said(key), ground.join(", "));
        let mend = voice.optional(key, Some("do"));
        let mend = mend.unwrap_or_else(|| voice.words(&format!("remedy-{}", refusal.remedy.id)));
        Mistake::new("", cause, mend.to_string())
    }

    fn request(&self, form: &Form, key: String) -> Request {
        let (actor, place) = (self.actor.clone(), form.place.clone());
        Request { key, actor, happened_at: form.at, now: self.options.now, place }
    }

    /// Opens the case of a row.
    pub(super) fn record(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        key: &str,
        form: Form,
    ) -> Result<Receipt, Problem> {
        let (person, _) = tx.person_by_document(&form.document.issuer, &form.document.number)?;
        let who = tx.pseudonym(person, self.sector)?;
        let around = Around { person: Some(who), except: None, place: form.place.as_ref() };
        let around = around.of_step(tx, self.published, self.programme, Some(self.step))?;
        // Asked before anything of it is kept: a chunk has no savepoint for each row.
        self.decide(&form, Some(who), &around)?;
        let request = self.request(&form, key.to_owned());
        let (step, document) = (self.step.id.clone(), Some(form.document));
        let opening = Opening { step, given: form.given, reported: false, document };
        let at = (library, self.published);
        let (_, receipt) = cases::open_for(tx, at, self.programme, Some(person), opening, &request)?;
        Ok(receipt)
    }
}

/// A row while it is read.
struct Row<'r> {
    line: u64,
    columns: &'r [String],
    cells: &'r [String],
    mistakes: Vec<RowMistake>,
}

impl<'r> Row<'r> {
    fn cell(&self, column: usize) -> &'r str {
        self.cells.get(column).map(String::as_str).unwrap_or_default()
    }
    fn needed(&mut self, column: usize) -> &'r str {
        let text = self.cell(column);
        if text.is_empty() {
            self.wrong(column, "", "it is empty", "every such row needs it");
        }
        text
    }
    fn wrong(&mut self, column: usize, value: &str, why: &str, mend: &str) {
        let column = self.columns.get(column).cloned().unwrap_or_default();
        let (value, why, mend) = (value.to_owned(), why.to_owned(), mend.to_owned());
        self.mistakes.push(RowMistake { line: self.line, column, value, why, mend });
    }
}
