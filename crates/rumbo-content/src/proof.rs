//! A model checker for guards: every situation that a case can come into is visited, and what is done there is held against
//! what is forbidden.
//!
//! A guard forbids authorised steps, and `rumbo-case` refuses them; so no *step* gets past it. But time passes too: a silence effect
//! moves a case, and nobody asks a guard. What is proved here is that no path, of steps as the guards allow them, of
//! occurrences and of silence, ends in a silence that does what a guard forbids while it stands, in its own programme or in any
//! other; and that a guard which waits for a step does not wait for ever. A guard that also depends on facts (`when`) is taken to
//! stand wherever it can: a proof holds whatever the facts are.

use std::collections::{BTreeMap, VecDeque};

use rumbo_base::{GuardId, ProgrammeId, StateId, StepId};

use crate::model::{Content, Guard, Programme, Silence, State, Step};

/// What was found of one guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The programme that declares it.
    pub programme: ProgrammeId,
    /// The guard.
    pub guard: GuardId,
    /// Situations of its programme that were visited.
    pub situations: usize,
    /// The ways past it; none: it holds on every path.
    pub holes: Vec<Hole>,
}

/// A way past a guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hole {
    /// Silence does what is forbidden.
    Silence {
        /// The programme whose silence it is.
        programme: ProgrammeId,
        /// The state whose clock runs out.
        state: StateId,
        /// The clock.
        clock: String,
        /// The act.
        act: String,
        /// How a case comes there.
        path: String,
    },
    /// The forbidden step can never be taken, although the guard says what must come first.
    Endless {
        /// The step.
        step: StepId,
        /// How a case comes to where it is refused.
        path: String,
    },
}

/// Examines every guard of a country.
pub fn proofs(content: &Content) -> Vec<Proof> {
    let explored: Vec<Explored<'_>> = content.programmes.values().map(Explored::of).collect();
    let mut all = Vec::new();
    for of in &explored {
        for (index, guard) in of.programme.guards.iter().enumerate() {
            let mut holes: Vec<Hole> =
                explored.iter().flat_map(|other| of.silence_past(index, guard, other)).collect();
            holes.extend(of.endless(guard));
            let (programme, guard) = (of.programme.id.clone(), guard.id.clone());
            all.push(Proof { programme, guard, situations: of.reached.len(), holes });
        }
    }
    all
}

/// Where a case stands, and which guards the past has left standing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Situation {
    state: StateId,
    standing: Vec<bool>,
}

/// How a situation follows another.
struct Came {
    from: Option<Situation>,
    word: String,
}

/// Everything that can happen in one programme.
struct Explored<'a> {
    programme: &'a Programme,
    reached: BTreeMap<Situation, Came>,
    /// Steps that are authorised somewhere.
    taken: Vec<&'a StepId>,
    /// The first situation in which a step is refused by a guard without facts.
    refused: BTreeMap<&'a StepId, Option<Situation>>,
    /// Situations in which a clock can run out into a state that is an act in law.
    silent: Vec<Silent<'a>>,
}

/// Silence that does something the law has a name for.
struct Silent<'a> {
    here: Situation,
    clock: &'a str,
    to: &'a State,
}

impl<'a> Explored<'a> {
    fn of(programme: &'a Programme) -> Self {
        let (reached, refused) = (BTreeMap::new(), BTreeMap::new());
        let mut all = Self { programme, reached, taken: Vec::new(), refused, silent: Vec::new() };
        let mut todo = VecDeque::new();
        let fresh: Vec<bool> = programme.guards.iter().map(|guard| guard.after.is_empty()).collect();
        for step in programme.steps.iter().filter(|it| it.opens) {
            if let Some(to) = all.authorised(step, &fresh, None) {
                all.visit(&mut todo, to, &fresh, &step.id, None);
            }
        }
        while let Some(here) = todo.pop_front() {
            all.go_on(&here, &mut todo);
        }
        all
    }

    /// Everything that can follow a situation.
    fn go_on(&mut self, here: &Situation, todo: &mut VecDeque<Situation>) {
        let programme = self.programme;
        for step in programme.steps.iter().filter(|it| it.from.contains(&here.state)) {
            if let Some(to) = self.authorised(step, &here.standing, Some(here)) {
                self.visit(todo, to, &here.standing, &step.id, Some(here));
            }
        }
        for told in &programme.occurrences {
            // Where it is not expected it is recorded all the same, and moves nothing.
            let moves = told.from.is_empty() || told.from.contains(&here.state);
            let to = told.to.clone().filter(|_| moves).unwrap_or_else(|| here.state.clone());
            self.visit(todo, to, &here.standing, &told.id, Some(here));
        }
        for (clock, to) in silences(programme, &here.state) {
            if let Some(to) = programme.state(to).filter(|it| !it.acts.is_empty()) {
                self.silent.push(Silent { here: here.clone(), clock, to });
            }
            let next = Situation { state: to.clone(), standing: here.standing.clone() };
            self.keep(todo, next, Some(here), || format!("the clock `{clock}` runs out"));
        }
    }

    /// Where a step leads, unless a guard that asks no fact refuses it.
    fn authorised(&mut self, step: &'a Step, standing: &[bool], here: Option<&Situation>) -> Option<StateId> {
        let programme = self.programme;
        let mut guards = programme.guards.iter().zip(standing);
        if guards.any(|(guard, stands)| *stands && guard.when.is_none() && guard.forbids(programme, step)) {
            self.refused.entry(&step.id).or_insert_with(|| here.cloned());
            return None;
        }
        if !self.taken.contains(&&step.id) {
            self.taken.push(&step.id);
        }
        step.to.clone().or_else(|| here.map(|it| it.state.clone()))
    }

    /// The situation after something happened: what it raises and lifts is as `Guard::stands` says.
    fn visit(
        &mut self,
        todo: &mut VecDeque<Situation>,
        to: StateId,
        before: &[bool],
        what: &StepId,
        came: Option<&Situation>,
    ) {
        let after = |(guard, stood): (&Guard, &bool)| {
            guard.after.contains(what) || *stood && !guard.until.contains(what)
        };
        let standing = self.programme.guards.iter().zip(before).map(after).collect();
        self.keep(todo, Situation { state: to, standing }, came, || what.to_string());
    }

    fn keep(
        &mut self,
        todo: &mut VecDeque<Situation>,
        next: Situation,
        came: Option<&Situation>,
        word: impl FnOnce() -> String,
    ) {
        if self.reached.contains_key(&next) {
            return;
        }
        self.reached.insert(next.clone(), Came { from: came.cloned(), word: word() });
        if self.programme.state(&next.state).is_some_and(|it| !it.is_final) {
            todo.push_back(next);
        }
    }

    /// How a case comes to a situation, from its first step on.
    fn path(&self, to: &Situation) -> String {
        let mut words = Vec::new();
        let mut at = Some(to);
        while let Some(came) = at.and_then(|it| self.reached.get(it)) {
            words.push(came.word.as_str());
            at = came.from.as_ref();
        }
        words.reverse();
        words.join(" → ")
    }

    /// Silence in `other` that does what this programme's guard forbids while it stands.
    fn silence_past(&self, index: usize, guard: &Guard, other: &Explored<'_>) -> Vec<Hole> {
        if guard.forbid_acts.is_empty() || other.silent.is_empty() {
            return Vec::new();
        }
        let stands = |it: &&Situation| it.standing.get(index).copied().unwrap_or(false);
        let same = self.programme.id == other.programme.id;
        // Cases of two programmes go their ways apart: any situation of the one may meet any of the other.
        let Some(abroad) = self.reached.keys().find(|it| stands(it) && self.goes_on(it)) else {
            return Vec::new();
        };
        let mut holes: Vec<Hole> = Vec::new();
        for Silent { here, clock, to } in other.silent.iter().filter(|it| !same || stands(&&it.here)) {
            let Some(act) = to.acts.iter().find(|act| guard.forbids_act(act)) else { continue };
            let known = |hole: &Hole| matches!(hole, Hole::Silence { state, clock: it, .. } if *state == here.state && it == clock);
            if holes.iter().any(known) {
                continue;
            }
            let mut path = format!("{} → the clock `{clock}` runs out → `{}`", other.path(here), to.id);
            if !same {
                path = format!("{path}, while in `{}`: {}", self.programme.id, self.path(abroad));
            }
            holes.push(Hole::Silence {
                programme: other.programme.id.clone(),
                state: here.state.clone(),
                clock: (*clock).to_owned(),
                act: act.clone(),
                path,
            });
        }
        holes
    }

    fn goes_on(&self, it: &Situation) -> bool {
        self.programme.state(&it.state).is_some_and(|state| !state.is_final)
    }

    /// Steps that a guard says may be taken once another was, and that no path ever gets to take.
    fn endless(&self, guard: &Guard) -> Vec<Hole> {
        if guard.until.is_empty() || guard.when.is_some() {
            return Vec::new();
        }
        let forbidden = self.programme.steps.iter().filter(|step| guard.forbids(self.programme, step));
        let never = forbidden.filter(|step| !self.taken.contains(&&step.id));
        let hole = |step: &Step| {
            let first = self.refused.get(&step.id)?;
            let path = first.as_ref().map_or_else(|| "a case that begins".to_owned(), |it| self.path(it));
            Some(Hole::Endless { step: step.id.clone(), path })
        };
        never.filter_map(hole).collect()
    }
}

/// The clocks of a state whose silence moves a case, and where to.
fn silences<'a>(programme: &'a Programme, state: &StateId) -> impl Iterator<Item = (&'a str, &'a StateId)> {
    let clocks = programme.state(state).into_iter().flat_map(|it| &it.clocks);
    clocks.filter_map(|clock| match &clock.silence {
        Silence::Refused(to) | Silence::Granted(to) | Silence::NoOpinion(to) | Silence::Moves(to) => {
            Some((clock.id.as_str(), to))
        }
        Silence::Breach(to) => to.as_ref().map(|to| (clock.id.as_str(), to)),
    })
}
