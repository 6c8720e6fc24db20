//! Whether a programme can be lived through: every state is reached, somebody acts in it, nobody is left without recourse,
//! and silence means something.

use std::collections::BTreeSet;

use rumbo_base::StateId;
use rumbo_rules::Type;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::model::{ClockForm, Content, Programme, Silence, State, Step};

/// The states, and the ways between them.
pub(super) fn graph(loader: &Loader<'_>, programme: &Programme, path: &str) {
    for step in &programme.steps {
        check_step(loader, programme, step, path);
    }
    if programme.steps.iter().all(|it| !it.opens) {
        let message = format!("no step opens a case of `{}`", programme.id);
        let found = Diagnostic::error(&codes::NEVER_TAKEN, &loader.spot(path, &["id"]), message);
        loader.findings.add(found.mend("write `opens = true` and `to = …` in the step that opens one"));
    }
    // A step that was told to lead nowhere would make what lies behind it look unreachable.
    if !loader.findings.any_error_in(path) {
        unreachable(loader, programme, path);
    }
    for state in &programme.states {
        check_state(loader, state, path);
    }
    removed(loader, programme, path);
    answers(loader, programme, path);
}

/// A no names a way, a breach has a day, and nobody confirms their own word.
fn answers(loader: &Loader<'_>, programme: &Programme, path: &str) {
    let id = &programme.id;
    let spot = loader.spot(path, &["id"]);
    if programme.remedy.is_none() && !programme.steps.is_empty() {
        let message = format!("whoever is refused a step of `{id}` is not told what can be done");
        let found = Diagnostic::error(&codes::NO_WAY, &spot, message).label("no `remedy`");
        loader.findings.add(found.mend("add `remedy = \"<remedy>\"` before the first table"));
    }
    if programme.answer_within.is_none() && can_be_broken(programme) {
        let message = format!("a breach of `{id}` would have no day on which it must be answered for");
        let found = Diagnostic::error(&codes::NO_ANSWER_TERM, &spot, message).label("no `answer_within`");
        loader.findings.add(found.mend("add `answer_within = \"<deadline>\"` before the first table"));
    }
    for step in &programme.steps {
        let mine = |of: &&Step| step.confirms.contains(&of.id) && of.by.iter().any(|it| step.by.contains(it));
        for own in programme.steps.iter().filter(mine) {
            let at = loader.spot(path, &["step", step.id.as_str(), "confirms"]);
            let message = format!("whoever takes the step `{}` could confirm it themselves", own.id);
            let found = Diagnostic::error(&codes::OWN_WORD, &at, message).label("not somebody else");
            let there = loader.spot(path, &["step", own.id.as_str(), "by"]);
            let mend = format!("name in `by` of `{}` only who does not take `{}`", step.id, own.id);
            loader.findings.add(found.see(&there, "taken by").mend(mend));
        }
    }
}

/// Whether anything can open a breach: a term that passes, a hand-over without answer, a guard.
fn can_be_broken(programme: &Programme) -> bool {
    let breach = |clock: &ClockForm| matches!(clock.silence, Silence::Breach(_));
    programme.states.iter().flat_map(|it| &it.clocks).any(breach)
        || programme.steps.iter().any(|it| it.refers.is_some())
        || !programme.guards.is_empty()
}

/// States that nothing leads to; not those that only lie behind one of them.
fn unreachable(loader: &Loader<'_>, programme: &Programme, path: &str) {
    let opening = programme.steps.iter().filter(|it| it.opens).filter_map(|it| it.to.clone());
    let mut reached = reached(programme, opening.collect());
    let entered = |state: &StateId| {
        programme.states.iter().any(|it| it.id != *state && ways(programme, &it.id).contains(state))
    };
    // First those without any way in; then, of a circle that is cut off, its first state.
    let (circles, roots): (Vec<&State>, Vec<&State>) =
        programme.states.iter().partition(|it| entered(&it.id));
    for state in roots.into_iter().chain(circles) {
        if reached.contains(&state.id) {
            continue;
        }
        let spot = loader.spot(path, &["state", state.id.as_str()]);
        let message = format!("no case can ever reach the state `{}`", state.id);
        let found = Diagnostic::error(&codes::UNREACHABLE, &spot, message).label("nothing leads here");
        loader
            .findings
            .add(found.mend(format!("add a step with `to = \"{}\"`, or remove the state", state.id)));
        reached.extend(self::reached(programme, vec![state.id.clone()]));
    }
}

/// Those states, and all to which steps, clocks and occurrences lead from there.
fn reached(programme: &Programme, from: Vec<StateId>) -> BTreeSet<StateId> {
    let mut todo = from;
    let mut reached = BTreeSet::new();
    while let Some(state) = todo.pop() {
        if reached.insert(state.clone()) {
            todo.extend(ways(programme, &state));
        }
    }
    reached
}

/// The states to which steps, clocks and occurrences lead from one.
fn ways(programme: &Programme, state: &StateId) -> Vec<StateId> {
    let steps = programme.steps.iter().filter(|it| it.from.contains(state)).filter_map(|it| it.to.clone());
    let told =
        programme.occurrences.iter().filter(|it| it.from.contains(state)).filter_map(|it| it.to.clone());
    let clocks = programme.state(state).into_iter().flat_map(|it| &it.clocks);
    steps.chain(told).chain(clocks.filter_map(|it| silence_to(&it.silence).cloned())).collect()
}

fn check_step(loader: &Loader<'_>, programme: &Programme, step: &Step, path: &str) {
    let id = step.id.as_str();
    let spot = |key: &str| loader.spot(path, &["step", id, key]);
    if step.opens && step.to.is_none() {
        let message = format!("the step `{id}` opens a case without a state");
        let found = Diagnostic::error(&codes::OPENS_NOWHERE, &spot("opens"), message);
        loader.findings.add(found.label("no `to`").mend("add `to = \"<state>\"`"));
    }
    if !step.opens && step.from.is_empty() {
        let message = format!("the step `{id}` can never be taken");
        let found = Diagnostic::error(&codes::NEVER_TAKEN, &spot("id"), message);
        loader.findings.add(found.mend("write in `from` in which states it can be taken, or `opens = true`"));
    }
    if step.by.is_empty() {
        let message = format!("nobody may take the step `{id}`");
        let found = Diagnostic::error(&codes::NEVER_TAKEN, &spot("by"), message);
        loader.findings.add(found.mend("name the agencies or roles that may authorise it"));
    }
    for from in &step.from {
        if programme.state(from).is_some_and(|it| it.is_final) {
            let message = format!("the step `{id}` leaves `{from}`, where the case has ended");
            let at = loader.spot(path, &["step", id, "from", from.as_str()]);
            let found = Diagnostic::error(&codes::FROM_FINAL, &at, message).label("a final state");
            let state = loader.spot(path, &["state", from.as_str()]);
            loader
                .findings
                .add(found.see(&state, "final here").mend(format!("remove `{from}` here, or `final` there")));
        }
    }
}

fn check_state(loader: &Loader<'_>, state: &State, path: &str) {
    let id = state.id.as_str();
    let spot = loader.spot(path, &["state", id]);
    if !state.is_final && state.waits_for.is_empty() {
        let message = format!("nobody must act while a case is in `{id}`");
        let found =
            Diagnostic::error(&codes::NOBODY_ACTS, &spot, message).label("no `waits_for`, and not final");
        loader.findings.add(found.mend("add `waits_for = [\"<agency or role>\"]`, or `final = true`"));
    }
    if state.is_final && !(state.waits_for.is_empty() && state.clocks.is_empty()) {
        let message = format!("the case has ended in `{id}`, and yet goes on");
        let found = Diagnostic::error(&codes::FINAL_WAITS, &spot, message)
            .label("final, with `waits_for` or a clock");
        loader.findings.add(found.mend("remove `waits_for` and the clocks, or `final`"));
    }
    if state.is_final && state.adverse && state.remedy.is_none() {
        let message = "a person can be left here without recourse";
        let found = Diagnostic::error(&codes::NO_RECOURSE, &spot, message)
            .label("final and adverse, but names no remedy");
        loader.findings.add(found.mend("add `remedy = \"<remedy>\"`, one of remedies.toml"));
    }
}

/// Removed states are gone, and lead to states that are there.
fn removed(loader: &Loader<'_>, programme: &Programme, path: &str) {
    for (old, new) in &programme.removed_states {
        let spot = loader.spot(path, &["removed_states", old.as_str()]);
        if programme.state(old).is_some() {
            let message = format!("the state `{old}` is said to be removed, but is there");
            let found = Diagnostic::error(&codes::REMOVED_STAYS, &spot, message);
            loader.findings.add(found.mend("remove this line, or the state"));
        }
        let mut at = new;
        let mut seen = BTreeSet::from([old]);
        while programme.state(at).is_none() {
            if !seen.insert(at) {
                let message = format!("the removed state `{old}` leads in a circle");
                let found = Diagnostic::error(&codes::CYCLE, &spot, message);
                loader.findings.add(found.mend("name a state that is there"));
                break;
            }
            let Some(next) = programme.removed_states.get(at) else {
                let mend = "name a state that is there".to_owned();
                crate::names::dangling("state", at.as_str(), &spot, mend, loader.findings);
                break;
            };
            at = next;
        }
    }
}

/// Where silence leads.
fn silence_to(silence: &Silence) -> Option<&StateId> {
    match silence {
        Silence::Refused(to) | Silence::Granted(to) | Silence::NoOpinion(to) | Silence::Moves(to) => Some(to),
        Silence::Breach(to) => to.as_ref(),
    }
}

/// Silence that decides rests on checked law, and a refusal by silence can be contested.
pub(super) fn silence(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    for state in &programme.states {
        for clock in &state.clocks {
            let spot = loader.spot(path, &["state", state.id.as_str(), "clock", clock.id.as_str()]);
            let refuses = match &clock.silence {
                Silence::Refused(to) => Some(to),
                _ => None,
            };
            if let Some(to) = refuses.and_then(|to| programme.state(to)).filter(|it| !it.adverse) {
                let message = format!("silence refuses here, but `{}` is not adverse", to.id);
                let found = Diagnostic::error(&codes::REFUSED_WELL, &spot, message);
                let there = loader.spot(path, &["state", to.id.as_str()]);
                let mend = "write `adverse = true` there and name its remedy";
                loader.findings.add(found.see(&there, "where silence leads").mend(mend));
            }
            days_are_whole(loader, programme, clock, path, state);
            if matches!(clock.silence, Silence::Refused(_) | Silence::Granted(_)) {
                only_proposes(loader, content, clock, path, state);
            }
        }
    }
}

fn only_proposes(loader: &Loader<'_>, content: &Content, clock: &ClockForm, path: &str, state: &State) {
    let Some(value) = content.parameters.get(&clock.parameter).and_then(|it| it.values.last()) else {
        return;
    };
    if value.decides() {
        return;
    }
    let spot = loader.spot(path, &["state", state.id.as_str(), "clock", clock.id.as_str(), "parameter"]);
    let message =
        format!("at the end of the clock `{}` an officer is asked: its value is unchecked", clock.id);
    let found =
        Diagnostic::warning(&codes::ONLY_PROPOSES, &spot, message).label("neither verified nor reviewed");
    loader.findings.add(found.mend(format!("check `{}` in the official text and mark it", clock.parameter)));
}

/// A clock that takes its days from a field needs whole days there.
fn days_are_whole(loader: &Loader<'_>, programme: &Programme, clock: &ClockForm, path: &str, state: &State) {
    let Some(field) = clock.days_from.as_ref().and_then(|it| programme.fields.get(it)) else { return };
    if field.ty == Type::Int && !field.personal {
        return;
    }
    let spot = loader.spot(path, &["state", state.id.as_str(), "clock", clock.id.as_str(), "days_from"]);
    let message =
        format!("the clock `{}` takes its days from `{}`, which holds no whole days", clock.id, field.id);
    let found = Diagnostic::error(&codes::WRONG_SHAPE, &spot, message);
    loader.findings.add(found.mend("name a field with `type = \"int\"` that is not personal"));
}
