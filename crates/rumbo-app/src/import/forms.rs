//! Rows with a column for each field that the opening step asks or may record, as an officer would fill in a form. Orders of
//! employers and files of workers ask for something: they can be refused. Receptions and returns tell what happened: they cannot.

use rumbo_base::{CaseId, FieldId, Instant, PlaceId, Pseudonym, Refusal, SectorId};
use rumbo_case::command::StepAct;
use rumbo_case::event::{Facts, Party};
use rumbo_case::{Act, Actor, Mistake, Surroundings};
use rumbo_content::feeds::{Feed, Rows};
use rumbo_content::{Field, ImportRow, Programme, Step};
use rumbo_render::Voice;
use rumbo_rules::{Facts as FactSource, Tri, Type, Value};
use rumbo_store::{Receipt, Transaction};

use crate::cases::{self, Document, Given, Opening, Request, sector_of};
use crate::elsewhere::Around;
use crate::import::Options;
use crate::import::feed::{Layout, row_mistakes};
use crate::library::{Library, Published};
use crate::movement::{MOMENT_MEND, ROW_ID_BYTES_MAX, RowMistake, moment, nearest};
use crate::problem::{Fault, Problem};
use crate::record::{self, Loaded};

/// The language in which a bad row is told.
const TOLD_IN: &str = "en";
/// Columns of every such file, after the row's own id.
const COMMON: [&str; 4] = ["happened_at", "place", "document_issuer", "document_number"];

/// A row that has been read.
pub(super) struct Form {
    pub(super) id: String,
    pub(super) at: Instant,
    place: Option<PlaceId>,
    pub(super) document: Document,
    given: Given,
    /// Which of the ways opens its case.
    way: usize,
}

/// What a row becomes: a line `[[import]]` of the programme, and its step.
struct Way<'a> {
    row: &'a ImportRow,
    step: &'a Step,
}

/// Rows of one feed for one programme.
pub(super) struct Forms<'a> {
    published: &'a Published,
    programme: &'a Programme,
    /// In the order of content.
    ways: Vec<Way<'a>>,
    /// Whether a row tells what happened.
    tells: bool,
    sector: &'a SectorId,
    /// What is asked of every row, and what a row may have.
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
        let rows = programme.imports.iter().filter(|row| row.feed == feed.id);
        let ways = rows.filter_map(|row| Some(Way { row, step: programme.step(&row.report)? }));
        let ways: Vec<Way<'_>> = ways.collect();
        let opening: Vec<&Step> = ways.iter().filter(|it| it.opens()).map(|it| it.step).collect();
        if opening.is_empty() {
            let cause =
                format!("rows of `{}` open a case each, and no `[[import]]` says with which step", feed.id);
            let mend = "name an opening step in `report`, with `on = \"new-case\"`";
            return Err(Mistake::new("content", cause, mend).into());
        }
        let sector = sector_of(published, programme)?;
        let fields = fields(programme, &opening);
        let actor = Actor::officer(programme.owner.clone(), format!("import.{}", options.source));
        let names = fields.iter().map(|(field, _)| field.id.as_str());
        let columns = std::iter::once(feed.row_id).chain(COMMON).chain(names).map(str::to_owned).collect();
        let tells = feed.rows == Rows::Telling;
        Ok(Self { published, programme, ways, tells, sector, fields, actor, options, columns })
    }

    /// Its columns; the header must have what every row needs.
    pub(super) fn layout(&self) -> Layout {
        let asked = self.fields.iter().map(|(_, asked)| *asked);
        let needed = [true, true, self.tells, true, true].into_iter().chain(asked);
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
            Some(at) if row.mistakes.is_empty() => {
                let mut form = Form { id: id.to_owned(), at, place, document, given, way: 0 };
                match self.way(&form, None) {
                    Ok(way) => form.way = way,
                    Err(mistake) => return Err(row_mistakes(vec![mistake], line).collect()),
                }
                form
            }
            _ => return Err(row.mistakes),
        };
        match self.decide(&form, None, &Surroundings::default()) {
            Err(Problem::Unreadable(mistakes)) => Err(row_mistakes(mistakes, line).collect()),
            // What is our own trouble comes again when the row is recorded, and stops the import there.
            Ok(()) | Err(_) => Ok(form),
        }
    }

    fn place(&self, row: &mut Row<'_>) -> Option<PlaceId> {
        let text = if self.tells { row.needed(2) } else { row.cell(2) };
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

    /// The first way that fits a row: for somebody of whom nothing is open, or onto a case that waits for that step.
    fn way(&self, form: &Form, open: Option<&Loaded>) -> Result<usize, Mistake> {
        let zone = self.published.content.zone_of(form.place.as_ref(), Some(&self.programme.owner));
        let (on, parameters) = (zone.date_of(form.at), &self.published.content.parameters);
        let told = Told(&form.given.facts);
        for (at, way) in self.ways.iter().enumerate() {
            let waits = match open {
                None => way.opens(),
                Some(loaded) => way.row.on_open_case && way.step.from.contains(&loaded.case.state),
            };
            if waits {
                match way.row.when.test(&told, parameters, on) {
                    Ok(Tri::Known(true)) => return Ok(at),
                    Ok(_) => {}
                    Err(why) => {
                        let mend = "correct the row, or the import in content";
                        return Err(Mistake::new("", why.to_string(), mend));
                    }
                }
            }
        }
        let mend = "correct the row, or add an `[[import]]` to the programme";
        Err(Mistake::new("", "no import of the programme fits such a row", mend))
    }

    fn opening(&self, form: &Form) -> Result<&Way<'a>, Problem> {
        let lost = || Fault::Inconsistent(format!("row `{}` has no way into the ledger", form.id)).into();
        self.ways.get(form.way).ok_or_else(lost)
    }

    /// Whether a row may open its case: a no becomes a mistake of the row, with its words and its remedy.
    fn decide(&self, form: &Form, who: Option<Pseudonym>, around: &Surroundings) -> Result<(), Problem> {
        let facts = form.given.facts.clone();
        let personal = form.given.personal.keys().cloned().collect();
        let step = self.opening(form)?.step.id.clone();
        let step = StepAct { facts, personal, reported: self.tells, ..StepAct::new(step) };
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

    /// Records a row: as a new case, or where it was told of beforehand on the case that waits for it.
    pub(super) fn record(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        key: &str,
        form: Form,
    ) -> Result<Receipt, Problem> {
        let (person, new) = tx.person_by_document(&form.document.issuer, &form.document.number)?;
        let who = tx.pseudonym(person, self.sector)?;
        let request = self.request(&form, key.to_owned());
        let way = self.opening(&form)?;
        let mut first = None;
        if self.tells && !new {
            let open = tx.open_cases_of(who)?;
            let open = open.into_iter().rfind(|(_, of)| *of == self.programme.id);
            if let Some((case, _)) = open {
                match self.on_open(tx, library, case, (&form, way), &request)? {
                    (receipt, true) => return receipt.ok_or_else(|| nothing(key)),
                    (receipt, false) => first = receipt,
                }
            }
        }
        let around = Around { person: Some(who), except: None, place: form.place.as_ref() };
        if !self.tells {
            let around = around.of_step(tx, self.published, self.programme, Some(way.step))?;
            // Asked before anything of it is kept: a chunk has no savepoint for each row.
            self.decide(&form, Some(who), &around)?;
        }
        let (step, document) = (way.step.id.clone(), Some(form.document));
        let opening = Opening { step, given: form.given, reported: self.tells, document };
        let at = (library, self.published);
        let (_, receipt) = cases::open_for(tx, at, self.programme, Some(person), opening, &request)?;
        Ok(match first {
            Some(first) => first.through(receipt),
            None => receipt,
        })
    }

    /// What a row does to the person's open case: it is the step that the case waits for, or it shows that the case is over.
    /// Where content says neither, it is told of that case all the same, out of order. Gives whether that is all of the row.
    fn on_open(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        case: CaseId,
        (form, opening): (&Form, &Way<'_>),
        request: &Request,
    ) -> Result<(Option<Receipt>, bool), Problem> {
        let mut loaded = record::load(tx, case)?.ok_or_else(|| {
            Problem::from(Fault::Inconsistent(format!("{case} is listed but has no events")))
        })?;
        let published = library.for_case(tx, &loaded.case.content)?;
        let at = (library, &*published);
        let awaited = self.way(form, Some(&loaded)).ok().and_then(|way| self.ways.get(way));
        let over = match (awaited, &opening.row.supersedes) {
            (None, Some(over)) => over,
            (way, _) => {
                let told = (way.unwrap_or(opening).step.id.clone(), form.given.clone(), true);
                return Ok((cases::take_step(tx, at, &mut loaded, told, request)?, true));
            }
        };
        let act = Act::Occur { what: over.clone(), facts: Facts::new() };
        let command = cases::command(request, act);
        let by = cases::by(request);
        let around = Surroundings::default();
        Ok((record::act(tx, &published, &mut loaded, &around, &command, &by)?, false))
    }
}

impl Way<'_> {
    fn opens(&self) -> bool {
        !self.row.on_open_case && self.step.opens
    }
}

/// The fields of a feed's rows, each once: what every opening step asks is asked of every row.
fn fields<'a>(programme: &'a Programme, opening: &[&'a Step]) -> Vec<(&'a Field, bool)> {
    let asked = opening.iter().flat_map(|step| &step.needs);
    let told = opening.iter().flat_map(|step| &step.may_record);
    let mut fields: Vec<(&Field, bool)> = Vec::new();
    for id in asked.chain(told) {
        let known = fields.iter().any(|(field, _)| field.id == *id);
        if let Some(field) = programme.fields.get(id).filter(|_| !known) {
            fields.push((field, opening.iter().all(|step| step.needs.contains(id))));
        }
    }
    fields
}

fn nothing(key: &str) -> Problem {
    Fault::Inconsistent(format!("row {key} changed nothing")).into()
}

/// The cells of a row, as an import's condition reads them.
struct Told<'f>(&'f Facts);

impl FactSource for Told<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        self.0.get(id).cloned().map_or_else(|| Tri::missing(id), Tri::Known)
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
