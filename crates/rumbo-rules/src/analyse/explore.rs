//! Explores all cases of one rule or of two: assumes one thing after another until the rules say something, in every way
//! that is possible. Each way is a leaf.

use rumbo_base::{CivilDate, FieldId};

use super::fold::{Body, Folder};
use super::formula::Atom;
use super::program::Program;
use super::space::Space;
use super::store::{Step, Store};
use super::symbolic::{Reader, Stop};
use super::witness::Sought;
use crate::evaluate::Facts;
use crate::parameter::Parameters;
use crate::rule::Rule;
use crate::scope::CASE_DATE;
use crate::value::{Tri, Value};

/// More leaves than this are not explored.
pub const LEAVES_MAX: usize = 1_000_000;
/// More assumptions than this are not made for one leaf.
const ASSUMPTIONS_MAX: usize = 2000;

/// What is known before an analysis begins.
pub(super) struct Known<'a> {
    pub(super) facts: &'a dyn Facts,
    pub(super) case_date: Option<CivilDate>,
}

impl Facts for Known<'_> {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        match self.case_date {
            Some(day) if id.as_str() == CASE_DATE => Tri::Known(Value::Date(day)),
            _ => self.facts.fact(id),
        }
    }
}

/// Nothing is known.
pub(super) struct Nothing;

impl Facts for Nothing {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        Tri::missing(id)
    }
}

/// Rules to explore together, over the same facts.
pub(super) struct Problem<'a> {
    pub(super) space: Space<'a>,
    pub(super) atoms: Vec<Atom>,
    pub(super) bodies: Vec<Body>,
    pub(super) programs: Vec<Program>,
    pub(super) law_date: CivilDate,
}

/// One way in which cases can be.
pub(super) struct Leaf<R> {
    pub(super) store: Store,
    /// What is said of it; nothing if that lies beyond what can be decided.
    pub(super) reading: Option<R>,
    /// A case that is so, where finding one needed a search.
    pub(super) sought: Option<Sought>,
}

/// Whether everything was explored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    All,
    /// There were too many leaves, or whoever asked had enough.
    Cut,
}

impl<'a> Problem<'a> {
    /// Rules, each under its own law of that day.
    pub(super) fn new(
        rules: &[(&'a Rule, &'a Parameters)],
        known: &'a dyn Facts,
        law_date: CivilDate,
    ) -> Option<Self> {
        let mut space = Space::new(known);
        rules.iter().for_each(|(rule, _)| space.declare(rule));
        let mut folder = Folder::new(space, rules.first()?.1, law_date);
        folder.spelled_out = rules.len() > 1;
        Some(Self::folded(folder, rules))
    }

    /// One rule, whatever the law's own yes or no is.
    pub(super) fn with_switches_open(
        rule: &'a Rule,
        parameters: &'a Parameters,
        law_date: CivilDate,
    ) -> Self {
        let mut space = Space::new(&Nothing);
        space.declare(rule);
        let folder = Folder::new(space, parameters, law_date).with_switches_open();
        Self::folded(folder, &[(rule, parameters)])
    }

    fn folded(mut folder: Folder<'a>, rules: &[(&'a Rule, &'a Parameters)]) -> Self {
        let mut programs = Vec::with_capacity(rules.len());
        for (rule, parameters) in rules {
            folder.parameters = parameters;
            programs.push(Program::new(rule, &mut folder));
        }
        let (bodies, law_date) = (folder.bodies(), folder.law_date);
        Self { space: folder.space, atoms: folder.atoms, bodies, programs, law_date }
    }

    pub(super) fn start(&self) -> Store {
        Store::new(self.space.slots.clone(), self.atoms.len())
    }

    pub(super) fn reader(&self) -> Reader<'_> {
        Reader { atoms: &self.atoms }
    }

    /// Shows every leaf of a reading, until there are too many or `more` says that it is enough.
    pub(super) fn explore<R>(
        &self,
        leaves_max: usize,
        read: impl Fn(&mut Store) -> Result<R, Stop>,
        mut more: impl FnMut(Leaf<R>) -> bool,
    ) -> Extent {
        let mut left = vec![(self.start(), 0)];
        let mut leaves = 0;
        while let Some((mut store, depth)) = left.pop() {
            let reading = match read(&mut store) {
                Err(Stop::Split(ways)) if depth < ASSUMPTIONS_MAX => {
                    let children = branch(&store, &ways);
                    left.extend(children.into_iter().rev().map(|it| (it, depth.saturating_add(1))));
                    continue;
                }
                found => found.ok(),
            };
            let sought = store.needs_search().then(|| self.seek(&store));
            if matches!(sought, Some(Sought::Impossible)) {
                continue;
            }
            leaves += 1;
            if leaves > leaves_max || !more(Leaf { store, reading, sought }) {
                return Extent::Cut;
            }
        }
        Extent::All
    }
}

/// The ways that are possible. What only one way leaves open need not be said of it.
pub(super) fn branch(store: &Store, ways: &[Vec<Step>]) -> Vec<Store> {
    let mut children: Vec<Store> = ways.iter().filter_map(|it| store.with(it)).collect();
    if let [only] = children.as_mut_slice() {
        only.relations.clone_from(&store.relations);
    }
    children
}
