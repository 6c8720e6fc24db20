//! One movement into the ledger: who it is, which case it belongs to, what it tells, what follows.

use rumbo_base::SectorId;
use rumbo_case::command::StepAct;
use rumbo_case::event::{Facts, Party};
use rumbo_case::{Act, Actor, Command, Surroundings};
use rumbo_content::{ImportRow, Programme};
use rumbo_rules::{Facts as FactSource, Tri};
use rumbo_store::{Receipt, Transaction};
use sha2::{Digest, Sha256};

use crate::cases::{Keeper, sector_of};
use crate::import::{FEED, Options, importing};
use crate::library::{Library, Published};
use crate::movement::{Movement, RawMovement, RowMistake};
use crate::problem::{Fault, Problem};
use crate::record::{self, By, Loaded};

/// The identity of a row.
pub(super) fn key(source: &str, movement: &str) -> String {
    format!("{FEED}:{source}:{movement}")
}

/// The hash of what a row says: the same id with another one is a changed row.
pub(super) fn body_hash(raw: &RawMovement) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in [
        &raw.direction,
        &raw.happened_at,
        &raw.place,
        &raw.document_kind,
        &raw.document_issuer,
        &raw.document_number,
        &raw.nationality,
        &raw.born,
        &raw.sex,
        &raw.condition,
        &raw.days_granted,
        &raw.visa,
        &raw.second_review,
        &raw.ground,
    ] {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

/// A row that is ready for the ledger: all that can be known of it without looking there.
pub(super) struct Line {
    number: u64,
    movement: Movement,
    key: String,
    body: [u8; 32],
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
}

/// What a chunk did.
#[derive(Debug, Default)]
pub(super) struct Wrote {
    pub(super) recorded: u64,
    pub(super) again: u64,
    pub(super) failed: Vec<RowMistake>,
}

/// Records movements under one content.
pub(super) struct Importer<'a> {
    published: &'a Published,
    programme: &'a Programme,
    sector: &'a SectorId,
    role: &'a rumbo_content::RoleForm,
    options: &'a Options,
    actor: Actor,
    /// The provision that lets the document be kept.
    why: String,
}

impl<'a> Importer<'a> {
    pub(super) fn new(published: &'a Published, options: &'a Options) -> Result<Self, Problem> {
        let programme = importing(published)?;
        let role = record::main_role(programme).ok_or_else(|| {
            Fault::Inconsistent(format!("`{}` takes movements but has no person", programme.id))
        })?;
        let actor = Actor::officer(programme.owner.clone(), format!("import.{}", options.source));
        let personal = programme.fields.values().find(|field| field.personal);
        let why = personal.and_then(|field| field.why.first()).or(programme.basis.first());
        let why = why.map(ToString::to_string).unwrap_or_default();
        let sector = sector_of(published, programme)?;
        Ok(Self { published, programme, sector, role, options, actor, why })
    }

    /// Makes a row ready.
    pub(super) fn line(&self, number: u64, movement: Movement, raw: &RawMovement) -> Line {
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
        let report =
            |(index, row): (usize, &ImportRow)| Report { row: index, facts: self.facts(&movement, row) };
        Line {
            number,
            key: key(&self.options.source, &movement.id),
            body: body_hash(raw),
            personal: personal.to_string(),
            with_open: with_open.map(report),
            alone: alone.map(report),
            movement,
        }
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
        for mut line in lines {
            if look && tx.seen(&line.key, &line.body)?.is_some() {
                wrote.again += 1;
                continue;
            }
            match self.movement(tx, library, &mut line) {
                Ok(receipt) => {
                    tx.remember(&line.key, &line.body, &receipt)?;
                    wrote.recorded += 1;
                }
                Err(Problem::Unreadable(mistakes)) => {
                    wrote.failed.extend(mistakes.into_iter().map(|it| RowMistake {
                        line: line.number,
                        column: it.place,
                        value: String::new(),
                        why: it.cause,
                        mend: it.mend,
                    }));
                }
                Err(other) => return Err(other),
            }
        }
        Ok(wrote)
    }

    fn movement(
        &self,
        tx: &mut Transaction<'_>,
        library: &Library,
        line: &mut Line,
    ) -> Result<Receipt, Problem> {
        let (person, new) = tx.person_by_document(&line.movement.issuer, &line.movement.number)?;
        let pseudonym = tx.pseudonym(person, self.sector)?;
        let open = if new { Vec::new() } else { tx.open_cases_of(pseudonym)? };
        let open: Vec<_> =
            open.into_iter().filter(|(_, of)| *of == self.programme.id).map(|(case, _)| case).collect();
        let (row, facts) = self.report(line, !open.is_empty())?;
        let movement = &line.movement;
        let by = By { key: line.key.clone(), now: self.options.now };
        let mut vault = Keeper { person, sector: self.sector, case: None };
        let mut others = u32::try_from(open.len()).unwrap_or(u32::MAX);
        if row.on_open_case {
            let case = open
                .last()
                .copied()
                .ok_or_else(|| Fault::Inconsistent("an open case was expected".to_owned()))?;
            vault.case = Some(case);
            let mut loaded = self.load(tx, case)?;
            let published = library.for_case(tx, &loaded.case.content)?;
            let around = Surroundings {
                others_same_programme: others - 1,
                others_open: others - 1,
                place_occupancy: 0,
            };
            let commitment = vault.keep(tx, "movement", &line.personal, &self.why)?;
            let command = self.command(movement, self.act(movement, row, facts, commitment));
            let receipt = record::act(tx, &published, &mut loaded, &around, &command, &by)?;
            return Ok(receipt
                .ok_or_else(|| Fault::Inconsistent(format!("movement {} changed nothing", line.key)))?);
        }
        let mut first = None;
        if let (Some(supersedes), Some(case)) = (&row.supersedes, open.last()) {
            let mut loaded = self.load(tx, *case)?;
            let published = library.for_case(tx, &loaded.case.content)?;
            let act = Act::Occur { what: supersedes.clone(), facts: Facts::new() };
            let command = self.command(movement, act);
            first = record::act(tx, &published, &mut loaded, &Surroundings::default(), &command, &by)?;
            others -= u32::from(loaded.case.ended.is_some());
        }
        let around = Surroundings { others_same_programme: others, others_open: others, place_occupancy: 0 };
        let commitment = vault.keep(tx, "movement", &line.personal, &self.why)?;
        let Act::Step(step) = self.act(movement, row, facts, commitment) else {
            return Err(Fault::Inconsistent("an opening step was expected".to_owned()).into());
        };
        let participants = vec![Party { role: self.role.id.clone(), who: pseudonym }];
        let act = Act::Open { programme: self.programme.id.clone(), participants, step };
        let (_, receipt) = record::open(tx, self.published, &around, &self.command(movement, act), &by)?;
        Ok(match first {
            Some(first) => first.through(receipt),
            None => receipt,
        })
    }

    fn load(&self, tx: &Transaction<'_>, case: rumbo_base::CaseId) -> Result<Loaded, Fault> {
        record::load(tx, case)?
            .ok_or_else(|| Fault::Inconsistent(format!("{case} is listed but has no events")))
    }

    /// What a row tells, now that it is known whether the person has an open case.
    fn report(&self, line: &mut Line, has_open: bool) -> Result<(&'a ImportRow, Facts), Problem> {
        let told = match line.alone.take() {
            Some(alone) if !has_open => Some(alone),
            _ => line.with_open.take(),
        };
        let row = |told: &Report| self.programme.imports.get(told.row);
        match told.as_ref().and_then(row).filter(|row| has_open || !row.on_open_case) {
            Some(row) => Ok((row, told.map(|told| told.facts).unwrap_or_default())),
            // It did not fit when it was made ready: why, is told in the same words.
            None => {
                self.applies(&line.movement, has_open).map(|(_, row)| (row, self.facts(&line.movement, row)))
            }
        }
    }

    /// The first row of `[[import]]` that fits, with its number.
    fn applies(&self, movement: &Movement, has_open: bool) -> Result<(usize, &'a ImportRow), Problem> {
        let content = &self.published.content;
        let place = content.places.get(&movement.place);
        let on = place.map_or(&content.country.zone, |place| &place.zone).date_of(movement.at);
        let rows = self.programme.imports.iter().enumerate();
        for (index, row) in rows.filter(|(_, row)| row.feed == FEED && (!row.on_open_case || has_open)) {
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

    fn act(&self, movement: &Movement, row: &ImportRow, facts: Facts, commitment: String) -> Act {
        if self.programme.step(&row.report).is_none() {
            return Act::Occur { what: row.report.clone(), facts };
        }
        let (ground, commitments) = (movement.ground.clone(), vec![commitment]);
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
