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
use crate::import::{FEED, Line, Options, importing};
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
    library: &'a Library,
    programme: &'a Programme,
    sector: &'a SectorId,
    role: &'a rumbo_content::RoleForm,
    options: &'a Options,
    actor: Actor,
    /// The provision that lets the document be kept.
    why: String,
}

impl<'a> Importer<'a> {
    pub(super) fn new(
        published: &'a Published,
        library: &'a Library,
        options: &'a Options,
    ) -> Result<Self, Problem> {
        let programme = importing(published)?;
        let role = record::main_role(programme).ok_or_else(|| {
            Fault::Inconsistent(format!("`{}` takes movements but has no person", programme.id))
        })?;
        let actor = Actor::officer(programme.owner.clone(), format!("import.{}", options.source));
        let personal = programme.fields.values().find(|field| field.personal);
        let why = personal.and_then(|field| field.why.first()).or(programme.basis.first());
        let why = why.map(ToString::to_string).unwrap_or_default();
        let sector = sector_of(published, programme)?;
        Ok(Self { published, library, programme, sector, role, options, actor, why })
    }

    /// Records rows; with `look`, those that were recorded before are passed over.
    pub(super) fn record(
        &self,
        tx: &mut Transaction<'_>,
        lines: &[Line],
        look: bool,
    ) -> Result<Wrote, Problem> {
        let mut wrote = Wrote::default();
        for line in lines {
            let key = key(&self.options.source, &line.movement.id);
            if look && tx.seen(&key, &line.body)?.is_some() {
                wrote.again += 1;
                continue;
            }
            match self.movement(tx, &line.movement, &key) {
                Ok(receipt) => {
                    tx.remember(&key, &line.body, &receipt)?;
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

    fn movement(&self, tx: &mut Transaction<'_>, movement: &Movement, key: &str) -> Result<Receipt, Problem> {
        let (person, new) = tx.person_by_document(&movement.issuer, &movement.number)?;
        let pseudonym = tx.pseudonym(person, self.sector)?;
        let open = if new { Vec::new() } else { tx.open_cases_of(pseudonym)? };
        let open: Vec<_> =
            open.into_iter().filter(|(_, of)| *of == self.programme.id).map(|(case, _)| case).collect();
        let row = self.applies(movement, !open.is_empty())?;
        let by = By { key: key.to_owned(), now: self.options.now };
        let mut vault = Keeper { person, sector: self.sector, case: None };
        let mut others = u32::try_from(open.len()).unwrap_or(u32::MAX);
        if row.on_open_case {
            let case = open
                .last()
                .copied()
                .ok_or_else(|| Fault::Inconsistent("an open case was expected".to_owned()))?;
            vault.case = Some(case);
            let mut loaded = self.load(tx, case)?;
            let published = self.library.for_case(tx, &loaded.case.content)?;
            let around = Surroundings {
                others_same_programme: others - 1,
                others_open: others - 1,
                place_occupancy: 0,
            };
            let act =
                self.act(movement, row, &by, &mut |text| vault.keep(tx, "movement", text, &self.why))?;
            let command = self.command(movement, act);
            let receipt = record::act(tx, &published, &mut loaded, &around, &command, &by)?;
            return Ok(receipt.ok_or_else(|| Fault::Inconsistent(format!("movement {key} changed nothing")))?);
        }
        let mut first = None;
        if let (Some(supersedes), Some(case)) = (&row.supersedes, open.last()) {
            let mut loaded = self.load(tx, *case)?;
            let published = self.library.for_case(tx, &loaded.case.content)?;
            let act = Act::Occur { what: supersedes.clone(), facts: Facts::new() };
            let command = self.command(movement, act);
            first = record::act(tx, &published, &mut loaded, &Surroundings::default(), &command, &by)?;
            others -= u32::from(loaded.case.ended.is_some());
        }
        let around = Surroundings { others_same_programme: others, others_open: others, place_occupancy: 0 };
        let act = self.act(movement, row, &by, &mut |text| vault.keep(tx, "movement", text, &self.why))?;
        let Act::Step(step) = act else {
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

    /// The first row of `[[import]]` that fits.
    fn applies(&self, movement: &Movement, has_open: bool) -> Result<&'a ImportRow, Problem> {
        let content = &self.published.content;
        let place = content.places.get(&movement.place);
        let on = place.map_or(&content.country.zone, |place| &place.zone).date_of(movement.at);
        for row in
            self.programme.imports.iter().filter(|row| row.feed == FEED && (!row.on_open_case || has_open))
        {
            match row.when.test(movement, &content.parameters, on) {
                Ok(Tri::Known(true)) => return Ok(row),
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

    fn act(
        &self,
        movement: &Movement,
        row: &ImportRow,
        _by: &By,
        keep: &mut dyn FnMut(&str) -> Result<String, Problem>,
    ) -> Result<Act, Problem> {
        let facts = self.facts(movement, row);
        let personal = serde_json::json!({
            "issuer": movement.issuer,
            "number": movement.number,
            "born": movement.born,
        });
        let commitments = vec![keep(&personal.to_string())?];
        let ground = movement.ground.clone();
        let step = StepAct { facts, commitments, ground, reported: true, ..StepAct::new(row.report.clone()) };
        Ok(if self.programme.step(&row.report).is_some() {
            Act::Step(step)
        } else {
            Act::Occur { what: row.report.clone(), facts: step.facts }
        })
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
