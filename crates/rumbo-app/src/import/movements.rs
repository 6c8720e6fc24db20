//! One movement into the ledger: who it is, which case it belongs to, what it tells, what follows.

use rumbo_base::{CaseId, Pseudonym, SectorId};
use rumbo_case::command::StepAct;
use rumbo_case::event::{Facts, Party};
use rumbo_case::{Act, Actor, Command, Surroundings};
use rumbo_content::feeds::Feed;
use rumbo_content::{ImportRow, Programme};
use rumbo_rules::{Facts as FactSource, Tri};
use rumbo_store::{Receipt, Transaction};

use crate::cases::{Keeper, sector_of};
use crate::import::Options;
use crate::library::{Library, Published};
use crate::movement::{Columns, Movement};
use crate::problem::{Fault, Problem};
use crate::record::{self, By, Opening};

/// A movement that is ready for the ledger: all that can be known of it without looking there.
pub(super) struct MovementLine {
    pub(super) movement: Movement,
    /// What only the vault keeps.
    personal: String,
    /// What it tells of somebody who has an open case, and of somebody who has none; nothing if no import fits, which is
    /// said when it is known which of the two it is.
    with_open: Option<Report>,
    alone: Option<Report>,
}

/// What a movement tells: by which `[[import]]` of the programme, and with which facts.
struct Report {
    row: usize,
    facts: Facts,
    /// What it opens for somebody of whom nothing else is open; nothing if it opens no case, or may not.
    opening: Option<Opening>,
}

/// Records movements under one content.
pub(super) struct Movements<'a> {
    pub(super) columns: Columns<'a>,
    feed: &'static str,
    published: &'a Published,
    programme: &'a Programme,
    sector: &'a SectorId,
    role: &'a rumbo_content::RoleForm,
    options: &'a Options,
    actor: Actor,
    /// The provision that lets the document be kept.
    why: String,
}

impl<'a> Movements<'a> {
    pub(super) fn new(
        feed: &'static Feed,
        published: &'a Published,
        programme: &'a Programme,
        options: &'a Options,
    ) -> Result<Self, Problem> {
        let role = record::main_role(programme).ok_or_else(|| {
            Fault::Inconsistent(format!("`{}` takes movements but has no person", programme.id))
        })?;
        let actor = Actor::officer(programme.owner.clone(), format!("import.{}", options.source));
        let personal = programme.fields.values().find(|field| field.personal);
        let why = personal.and_then(|field| field.why.first()).or(programme.basis.first());
        let why = why.map(ToString::to_string).unwrap_or_default();
        let sector = sector_of(published, programme)?;
        let columns = Columns::new(&published.content).map_err(|why| Fault::Inconsistent(why.to_string()))?;
        Ok(Self { columns, feed: feed.id, published, programme, sector, role, options, actor, why })
    }

    /// Makes a row ready.
    pub(super) fn line(&self, movement: Movement) -> MovementLine {
        let personal = serde_json::json!({
            "issuer": movement.issuer,
            "number": movement.number,
            "born": movement.born,
        });
        let with_open = self.applies(&movement, true).ok();
        let alone = match with_open {
            // What fits without asking for an open case fits either way.
            Some((_, row)) if !row.on_open_case => None,
            _ => self.applies(&movement, false).ok(),
        };
        MovementLine {
            personal: personal.to_string(),
            with_open: with_open.map(|fits| self.prepare(&movement, fits)),
            alone: alone.map(|fits| self.prepare(&movement, fits)),
            movement,
        }
    }

    fn prepare(&self, movement: &Movement, (index, row): (usize, &ImportRow)) -> Report {
        let mut report = Report { row: index, facts: self.facts(movement, row), opening: None };
        if !row.on_open_case {
            // What may not be opened is asked again when the row is recorded, and refused there.
            let nobody = Pseudonym([0; 16]);
            let command = self.opening(movement, row, report.facts.clone(), nobody, Vec::new()).ok();
            let alone = Surroundings::default();
            report.opening = command.and_then(|it| record::decide_opening(self.published, &alone, it).ok());
        }
        report
    }

    /// The command that opens a case by a row.
    fn opening(
        &self,
        movement: &Movement,
        row: &ImportRow,
        facts: Facts,
        who: Pseudonym,
        commitments: Vec<String>,
    ) -> Result<Command, Fault> {
        let Act::Step(step) = self.act(movement, row, facts, commitments) else {
            return Err(Fault::Inconsistent("an opening step was expected".to_owned()));
        };
        let participants = vec![Party { role: self.role.id.clone(), who }];
        let act = Act::Open { programme: self.programme.id.clone(), participants, step };
        Ok(self.command(movement, act))
    }

    /// Records a movement: on the person's open case, or as a new one.
    pub(super) fn record(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        key: &str,
        line: &mut MovementLine,
    ) -> Result<Receipt, Problem> {
        let (person, new) = tx.person_by_document(&line.movement.issuer, &line.movement.number)?;
        let pseudonym = tx.pseudonym(person, self.sector)?;
        let open = if new { Vec::new() } else { tx.open_cases_of(pseudonym)? };
        let open: Vec<_> =
            open.into_iter().filter(|(_, of)| *of == self.programme.id).map(|(case, _)| case).collect();
        let (row, report) = self.report(line, !open.is_empty())?;
        let movement = &line.movement;
        let by = By { key: key.to_owned(), now: self.options.now };
        let mut vault = Keeper { person, sector: self.sector, case: None };
        let mut around = surroundings(open.len());
        let mut first = None;
        if let (true, Some(case)) = (row.on_open_case, open.last()) {
            vault.case = Some(*case);
            let commitments = vec![vault.keep(tx, "movement", &line.personal, &self.why)?];
            let act = self.act(movement, row, report.facts, commitments);
            let (receipt, _) =
                self.on_case(tx, library, *case, &surroundings(open.len() - 1), (movement, act), &by)?;
            let nothing = || Fault::Inconsistent(format!("movement {key} changed nothing"));
            return Ok(receipt.ok_or_else(nothing)?);
        }
        if let (Some(supersedes), Some(case)) = (&row.supersedes, open.last()) {
            let act = Act::Occur { what: supersedes.clone(), facts: Facts::new() };
            let (receipt, ended) =
                self.on_case(tx, library, *case, &Surroundings::default(), (movement, act), &by)?;
            first = receipt;
            around = surroundings(open.len() - usize::from(ended));
        }
        vault.case = Some(tx.coming_case_id());
        let commitments = vec![vault.keep(tx, "movement", &line.personal, &self.why)?];
        let opening = match report.opening {
            Some(opening) if around == Surroundings::default() => opening.of(pseudonym, commitments),
            _ => {
                let command = self.opening(movement, row, report.facts, pseudonym, commitments)?;
                record::decide_opening(self.published, &around, command)?
            }
        };
        let (_, receipt) = record::record_opening(tx, self.published, opening, &by)?;
        Ok(match first {
            Some(first) => first.through(receipt),
            None => receipt,
        })
    }

    /// Lets a movement act on a case that stands; tells whether that ended it.
    fn on_case(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        case: CaseId,
        around: &Surroundings,
        (movement, act): (&Movement, Act),
        by: &By,
    ) -> Result<(Option<Receipt>, bool), Problem> {
        let mut loaded = record::load(tx, case)?
            .ok_or_else(|| Fault::Inconsistent(format!("{case} is listed but has no events")))?;
        let published = library.for_case(tx, &loaded.case.content)?;
        let command = self.command(movement, act);
        let receipt = record::act(tx, &published, &mut loaded, around, &command, by)?;
        Ok((receipt, loaded.case.ended.is_some()))
    }

    /// What a row tells, now that it is known whether the person has an open case.
    fn report(&self, line: &mut MovementLine, has_open: bool) -> Result<(&'a ImportRow, Report), Problem> {
        let told = match line.alone.take() {
            Some(alone) if !has_open => Some(alone),
            _ => line.with_open.take(),
        };
        let row = |told: &Report| self.programme.imports.get(told.row);
        if let Some(told) = told
            && let Some(row) = row(&told).filter(|row| has_open || !row.on_open_case)
        {
            return Ok((row, told));
        }
        // It did not fit when it was made ready: why, is told in the same words.
        let fits = self.applies(&line.movement, has_open)?;
        Ok((fits.1, self.prepare(&line.movement, fits)))
    }

    /// The first row of `[[import]]` that fits, with its number.
    fn applies(&self, movement: &Movement, has_open: bool) -> Result<(usize, &'a ImportRow), Problem> {
        let content = &self.published.content;
        let place = content.places.get(&movement.place);
        let on = place.map_or(&content.country.zone, |place| &place.zone).date_of(movement.at);
        let rows = self.programme.imports.iter().enumerate();
        for (index, row) in rows.filter(|(_, row)| row.feed == self.feed && (!row.on_open_case || has_open)) {
            match row.when.test(movement, &content.parameters, on) {
                Ok(Tri::Known(true)) => return Ok((index, row)),
                Ok(_) => {}
                Err(why) => {
                    let mend = "correct the row, or the import in content";
                    return Err(rumbo_case::Mistake::new("row", why.to_string(), mend).into());
                }
            }
        }
        let mend = "check direction, condition and visa together, or add an `[[import]]` to the programme";
        Err(rumbo_case::Mistake::new("row", "no import of the programme fits such a movement", mend).into())
    }

    fn act(&self, movement: &Movement, row: &ImportRow, facts: Facts, commitments: Vec<String>) -> Act {
        if self.programme.step(&row.report).is_none() {
            return Act::Occur { what: row.report.clone(), facts };
        }
        let ground = movement.ground.clone();
        Act::Step(StepAct { facts, commitments, ground, reported: true, ..StepAct::new(row.report.clone()) })
    }

    /// Columns that the step asks for or may record, and that are not personal.
    fn facts(&self, movement: &Movement, row: &ImportRow) -> Facts {
        let step = self.programme.step(&row.report);
        let occurrence = self.programme.occurrence(&row.report);
        let needs = step.map(|it| it.needs.as_slice()).unwrap_or_default();
        let may = step.map(|it| it.may_record.as_slice()).or(occurrence.map(|it| it.may_record.as_slice()));
        let asked = needs.iter().chain(may.unwrap_or_default());
        let given = asked.filter_map(|field| match movement.fact(field) {
            Tri::Known(value) => Some((field.clone(), value)),
            _ => None,
        });
        given
            .filter(|(field, _)| self.programme.fields.get(field).is_some_and(|form| !form.personal))
            .collect()
    }

    fn command(&self, movement: &Movement, act: Act) -> Command {
        let place = Some(movement.place.clone());
        Command { happened_at: movement.at, actor: self.actor.clone(), place, act }
    }
}

/// How a movement sees the person's other cases; nobody is lodged at a crossing.
fn surroundings(others: usize) -> Surroundings {
    let others = u32::try_from(others).unwrap_or(u32::MAX);
    Surroundings { others_same_programme: others, others_open: others, ..Surroundings::default() }
}
