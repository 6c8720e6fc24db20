//! What lies around a case: the person's other cases, whose guards may bind it, the place of the act; and the cases of other
//! programmes that a step opens for the same person. Sectors know people by different names: only the registry joins them,
//! here, inside the transaction, and nothing of it is recorded.

use rumbo_base::{CaseId, PlaceId, Pseudonym, StepId};
use rumbo_case::{Case, Surroundings};
use rumbo_content::{Programme, Step};
use rumbo_store::{PersonRef, Receipt, Transaction};

use crate::beds;
use crate::cases::{Given, Opening, Request, open_for, programme_named, sector_of};
use crate::library::{Library, Published};
use crate::problem::{Fault, Problem};
use crate::record::{self, Loaded};

/// Whose surroundings are read, and where.
pub(crate) struct Around<'a> {
    /// The person that the case is about.
    pub(crate) person: Option<Pseudonym>,
    /// The case itself.
    pub(crate) except: Option<CaseId>,
    /// The scene.
    pub(crate) place: Option<&'a PlaceId>,
}

impl Around<'_> {
    /// Before a step.
    pub(crate) fn of_step(
        &self,
        tx: &mut Transaction<'_>,
        published: &Published,
        programme: &Programme,
        step: Option<&Step>,
    ) -> Result<Surroundings, Problem> {
        let acts: Vec<&str> = step.map(|it| programme.acts_of(it).collect()).unwrap_or_default();
        self.of_acts(tx, published, programme, &acts)
    }

    /// Before something is told that is no step.
    pub(crate) fn of_occurrence(
        &self,
        tx: &mut Transaction<'_>,
        published: &Published,
        programme: &Programme,
        what: &StepId,
    ) -> Result<Surroundings, Problem> {
        let to = programme.occurrence(what).and_then(|it| it.to.as_ref());
        let state = to.and_then(|it| programme.state(it));
        let acts: Vec<&str> = state.into_iter().flat_map(|it| &it.acts).map(String::as_str).collect();
        self.of_acts(tx, published, programme, &acts)
    }

    fn of_acts(
        &self,
        tx: &mut Transaction<'_>,
        published: &Published,
        programme: &Programme,
        acts: &[&str],
    ) -> Result<Surroundings, Problem> {
        let mut around = Surroundings::default();
        if let Some(person) = self.person {
            for (case, of) in tx.open_cases_of(person)? {
                if Some(case) != self.except {
                    around.others_open += 1;
                    around.others_same_programme += u32::from(of == programme.id);
                }
            }
            around.guarding = guarding(tx, published, programme, person, acts)?;
        }
        let beds = |it: &&PlaceId| published.content.places.get(*it).is_some_and(|it| it.capacity.is_some());
        if let Some(place) = self.place.filter(beds) {
            around.place_occupancy = tx.occupancy(place)?;
            let stated = beds::last_stated(tx, place)?;
            around.place_stated_free = stated.map(|it| it.said.left(around.place_occupancy));
        }
        Ok(around)
    }
}

/// The person's open cases of other programmes that have a guard against one of these acts.
fn guarding(
    tx: &mut Transaction<'_>,
    published: &Published,
    programme: &Programme,
    person: Pseudonym,
    acts: &[&str],
) -> Result<Vec<Case>, Problem> {
    let forbids = |it: &&Programme| it.id != programme.id && it.forbids_any(acts);
    let guards: Vec<&Programme> = published.content.programmes.values().filter(forbids).collect();
    let mut cases = Vec::new();
    if guards.is_empty() {
        return Ok(cases);
    }
    let Some(person) = tx.person_of(person)? else { return Ok(cases) };
    for guard in guards {
        for case in open_cases(tx, published, guard, person)? {
            cases.extend(record::load(tx, case)?.map(|it| it.case));
        }
    }
    Ok(cases)
}

/// The person's open cases of a programme, whatever sector it belongs to.
fn open_cases(
    tx: &mut Transaction<'_>,
    published: &Published,
    programme: &Programme,
    person: PersonRef,
) -> Result<Vec<CaseId>, Problem> {
    let pseudonym = tx.pseudonym(person, sector_of(published, programme)?)?;
    let open = tx.open_cases_of(pseudonym)?;
    Ok(open.into_iter().filter(|(_, of)| *of == programme.id).map(|(case, _)| case).collect())
}

/// Opens the case of another programme that begins with a step, unless the person has one open already. Both or neither.
pub(crate) fn opened_by(
    tx: &mut Transaction<'_>,
    (library, published): (&Library, &Published),
    step: Option<&Step>,
    loaded: &Loaded,
    request: &Request,
) -> Result<Option<(Loaded, Receipt)>, Problem> {
    let Some(opens) = step.and_then(|it| it.opens_case.as_ref()) else { return Ok(None) };
    let here = record::programme(published, &loaded.case)?;
    let there = programme_named(published, &opens.programme)?;
    let Some(person) = record::person(here, &loaded.case) else { return Ok(None) };
    let Some(person) = tx.person_of(person)? else {
        return Err(Fault::Inconsistent(format!("nobody stands behind the person of {}", loaded.id)).into());
    };
    if !open_cases(tx, published, there, person)?.is_empty() {
        return Ok(None);
    }
    let known = |field| Some((field, loaded.case.fact(field)?));
    let facts = opens.passes.iter().filter_map(known);
    let given = Given {
        facts: facts.map(|(field, value)| (field.clone(), value.clone())).collect(),
        ..Given::default()
    };
    // That it happened here is certain; what it opens there is told, and cannot be refused for its form.
    let opening = Opening { step: opens.step.clone(), given, reported: true, document: None };
    open_for(tx, (library, published), there, Some(person), opening, request).map(Some)
}
