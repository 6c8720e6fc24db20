//! Guards across programmes: the acts they name are there, cases that steps open can be opened, and no path leads past a guard.

use rumbo_base::EnumId;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::Loader;
use crate::model::{Content, OpensCase, Programme, Step};
use crate::names::dangling;
use crate::proof::{Hole, Proof, proofs};

/// The list of acts that steps, states and guards name.
const ACTS: &str = "act";

/// Every act that is named is in the country's list.
pub(super) fn acts(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    let known = EnumId::parse(ACTS).ok().and_then(|it| content.enums.get(&it));
    let known = || known.into_iter().flatten().map(String::as_str);
    let check = |acts: &[String], keys: &[&str]| {
        for act in acts.iter().filter(|act| known().all(|it| it != act.as_str())) {
            let mend = match nearest(act, known()) {
                Some(meant) => format!("write `{meant}`, or add `{act}` to `[enum.{ACTS}]` in enums.toml"),
                None => format!("add `{act}` to `[enum.{ACTS}]` in enums.toml"),
            };
            dangling("act", act, &loader.spot(path, keys), mend, loader.findings);
        }
    };
    for step in &programme.steps {
        check(&step.acts, &["step", step.id.as_str(), "acts"]);
    }
    for state in &programme.states {
        check(&state.acts, &["state", state.id.as_str(), "acts"]);
    }
    for guard in &programme.guards {
        check(&guard.forbid_acts, &["guard", guard.id.as_str(), "forbid_acts"]);
    }
}

/// Cases of other programmes that steps open.
pub(super) fn opened(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    for step in &programme.steps {
        let Some(opens) = &step.opens_case else { continue };
        let Some(other) = content.programmes.get(&opens.programme) else { continue };
        if loader.findings.any_error_in(&format!("programmes/{}/programme.toml", other.id)) {
            continue;
        }
        let spot = loader.spot(path, &["step", step.id.as_str(), "opens_case"]);
        if let Some((cause, mend)) = cannot_open(programme, other, opens) {
            let found = Diagnostic::error(&codes::CANNOT_OPEN, &spot, cause);
            loader.findings.add(found.mend(mend));
        }
    }
}

fn cannot_open(programme: &Programme, other: &Programme, opens: &OpensCase) -> Option<(String, String)> {
    let (id, of) = (&opens.step, &other.id);
    let opening = || other.steps.iter().filter(|it| it.opens).map(|it| it.id.as_str());
    let Some(step) = other.step(id).filter(|it| it.opens) else {
        let cause = format!("`{id}` is no step that opens a case of `{of}`");
        return Some((cause, format!("its opening steps are {}", crate::reader::listed(opening()))));
    };
    let asked = |step: &Step, field| step.needs.contains(field) || step.may_record.contains(field);
    for field in &opens.passes {
        let here = programme.fields.get(field);
        let there = other.fields.get(field).filter(|_| asked(step, field));
        let fits = here
            .zip(there)
            .is_some_and(|(here, there)| here.ty == there.ty && !here.personal && !there.personal);
        if !fits {
            let cause = format!("`{field}` cannot be passed to the step `{id}` of `{of}`");
            return Some((cause, "pass what both ask, of one type, and not what is personal".to_owned()));
        }
    }
    let lacks = step.needs.iter().find(|it| !opens.passes.contains(it))?;
    let cause = format!("the step `{id}` of `{of}` needs `{lacks}`, which is not passed on");
    Some((cause, format!("add `{lacks}` to `passes`, or open with a step that does not need it")))
}

/// No path leads past a guard, and none waits for ever.
pub(super) fn hold(loader: &Loader<'_>, content: &Content) {
    for proof in proofs(content) {
        for hole in &proof.holes {
            loader.findings.add(told(loader, &proof, hole));
        }
    }
}

fn told(loader: &Loader<'_>, proof: &Proof, hole: &Hole) -> Diagnostic {
    let file = |programme| format!("programmes/{programme}/programme.toml");
    let guard: Spot = loader.spot(&file(&proof.programme), &["guard", proof.guard.as_str(), "id"]);
    match hole {
        Hole::Silence { programme, state, clock, act, path } => {
            let spot = loader.spot(&file(programme), &["state", state.as_str(), "clock", clock]);
            let message = format!("silence does what the guard `{}` forbids (`{act}`): {path}", proof.guard);
            let found = Diagnostic::error(&codes::PAST_GUARD, &spot, message).see(&guard, "the guard");
            found.mend("let silence lead elsewhere or be a `breach`, or say in the guard what lifts it")
        }
        Hole::Endless { step, path } => {
            let message =
                format!("the guard `{}` never lets the step `{step}` be taken: {path}", proof.guard);
            let found = Diagnostic::error(&codes::ENDLESS_GUARD, &guard, message).label("waits for ever");
            found.mend("put a step of `until` on the way, or name another")
        }
    }
}
