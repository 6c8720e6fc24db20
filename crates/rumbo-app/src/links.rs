//! Linked cases: what a case takes over from the one whose folio it holds, and what its steps do there. Both cases are
//! recorded in one transaction, or neither.

use rumbo_base::{CaseId, FieldId};
use rumbo_case::command::StepAct;
use rumbo_case::{Act, Actor, Case, Command, Law, Surroundings};
use rumbo_content::{Link, Programme};
use rumbo_rules::Value;
use rumbo_store::Transaction;

use crate::cases::{Request, by, command, no_such_case};
use crate::elsewhere::Around;
use crate::library::Library;
use crate::problem::Problem;
use crate::record::{self, Loaded};

/// Adds what linked cases bring with a folio that is given now, unless it is given too.
pub(crate) fn bring(tx: &Transaction<'_>, programme: &Programme, act: &mut StepAct) -> Result<(), Problem> {
    let given: Vec<(&Link, String)> =
        act.facts.iter().filter_map(|(field, value)| folio(programme, field, value)).collect();
    for (link, folio) in given {
        let linked = linked(tx, link, &folio)?;
        for field in &link.brings {
            if let Some(value) = linked.case.fact(field) {
                act.facts.entry(field.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    Ok(())
}

/// A step that is to be taken on another case.
pub(crate) struct There<'a> {
    link: &'a Link,
    folio: String,
    act: StepAct,
}

/// What a step does elsewhere, by what is known before it is taken.
pub(crate) fn elsewhere<'a>(
    law: &Law<'a>,
    case: Option<&Case>,
    around: &Surroundings,
    command: &Command,
) -> Result<Vec<There<'a>>, Problem> {
    let (Act::Step(act) | Act::Open { step: act, .. }) = &command.act else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for also in law.also(case, act, around, command).map_err(Problem::from)? {
        let before = || case.and_then(|case| case.fact(&also.of));
        let known = if also.before { before() } else { act.facts.get(&also.of).or_else(before) };
        if let Some((link, folio)) = known.and_then(|value| folio(law.programme, &also.of, value)) {
            let act = StepAct { reported: act.reported, ..StepAct::new(also.step.clone()) };
            all.push(There { link, folio, act });
        }
    }
    Ok(all)
}

/// Takes those steps, once the case itself has moved. What is refused there undoes that move too.
pub(crate) fn take(
    tx: &mut Transaction<'_>,
    library: &Library,
    programme: &Programme,
    elsewhere: Vec<There<'_>>,
    request: &Request,
) -> Result<(), Problem> {
    for There { link, folio, act } in elsewhere {
        let mut other = linked(tx, link, &folio)?;
        let published = library.for_case(tx, &other.case.content)?;
        let form = record::programme(&published, &other.case)?;
        let who = record::person(form, &other.case);
        let around = Around { person: who, except: Some(other.id), place: request.place.as_ref() };
        let around = around.of_step(tx, &published, form, form.step(&act.step))?;
        // The other case learns which programme moved it, not whose case: that stays in its own sector.
        let actor = Actor::officer(programme.owner.clone(), programme.id.to_string());
        let command = Command { actor, ..command(request, Act::Step(act)) };
        record::act(tx, &published, &mut other, &around, &command, &by(request))?;
    }
    Ok(())
}

fn folio<'p>(programme: &'p Programme, field: &FieldId, value: &Value) -> Option<(&'p Link, String)> {
    let link = programme.fields.get(field)?.link.as_ref()?;
    match value {
        Value::Text(folio) => Some((link, folio.to_string())),
        _ => None,
    }
}

/// The case of a folio. One of another programme is answered like one that is not there.
fn linked(tx: &Transaction<'_>, link: &Link, folio: &str) -> Result<Loaded, Problem> {
    let unreadable = || {
        let cause = format!("`{folio}` is no folio of a case of `{}`", link.of);
        Problem::from(rumbo_case::Mistake::new("case", cause, "write the folio as its receipt shows it"))
    };
    let id: CaseId = folio.parse().map_err(|_| unreadable())?;
    let loaded = record::load(tx, id)?.filter(|it| it.case.programme == link.of);
    loaded.ok_or_else(|| no_such_case(id))
}
