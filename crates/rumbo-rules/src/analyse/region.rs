//! What a leaf says of each fact and of each relation, and how leaves that say the same and lie side by side become one.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::domain::Domain;
use super::explore::Problem;
use super::formula::Test;
use super::linear::Variable;
use super::relation::{Orders, Relation};
use super::store::{Answer, Presence, Store};

/// What may be said of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// Whether a fact may be absent, and the values it may have if it is not.
    Fact { absent: bool, domain: Option<Domain> },
    /// How two expressions may compare.
    Orders(Orders),
    /// Whether a condition may hold, and may fail.
    Truth { holds: bool, fails: bool },
}

/// What something is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Subject {
    Fact(Variable),
    Relation(usize),
    Atom(usize),
}

/// Numbers of sides by place of subject; 0 says nothing.
pub(super) type Code = Vec<u32>;

/// A leaf: what has to be the same for it to be joined with another, what it says, and its place among the leaves.
pub(super) type Keyed<K> = (K, Code, usize);

/// Leaves as codes.
pub(super) struct Regions<'a> {
    problem: &'a Problem<'a>,
    start: Store,
    subjects: Vec<Subject>,
    place: HashMap<Subject, usize>,
    pub(super) relations: Vec<Relation>,
    sides: Vec<Side>,
    numbers: HashMap<Side, u32>,
}

impl Side {
    fn or(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Fact { absent, domain }, Self::Fact { absent: too, domain: more }) => {
                let domain = match (domain, more) {
                    (Some(one), Some(other)) => Some(one.or(other)?),
                    (one, other) => one.clone().or_else(|| other.clone()),
                };
                Some(Self::Fact { absent: *absent || *too, domain })
            }
            (Self::Orders(one), Self::Orders(other)) => Some(Self::Orders(one.or(other))),
            (Self::Truth { holds, fails }, Self::Truth { holds: one, fails: other }) => {
                Some(Self::Truth { holds: *holds || *one, fails: *fails || *other })
            }
            _ => None,
        }
    }
}

impl<'a> Regions<'a> {
    pub(super) fn new(problem: &'a Problem<'a>) -> Self {
        let nothing = Side::Truth { holds: true, fails: true };
        Self {
            problem,
            start: problem.start(),
            subjects: Vec::new(),
            place: HashMap::new(),
            relations: Vec::new(),
            sides: vec![nothing],
            numbers: HashMap::new(),
        }
    }

    /// What a leaf says.
    pub(super) fn code(&mut self, store: &Store) -> Code {
        let mut code = Code::new();
        let problem = self.problem;
        let inputs = problem.space.inputs.iter().filter(|it| it.record.is_none());
        for variable in inputs.flat_map(|it| [Some(it.variable), it.count]).flatten() {
            let slot = store.slots.get(variable);
            if let Some(slot) = slot.filter(|_| slot != self.start.slots.get(variable)) {
                let absent = slot.presence != Presence::Yes;
                let domain = (slot.presence != Presence::No).then(|| slot.domain.clone());
                self.say(&mut code, Subject::Fact(variable), Side::Fact { absent, domain });
            }
        }
        for relation in &store.relations {
            let known = self.relations.iter().position(|it| it.is_about(relation));
            let index = known.unwrap_or_else(|| {
                self.relations.push(relation.clone());
                self.relations.len().saturating_sub(1)
            });
            self.say(&mut code, Subject::Relation(index), Side::Orders(relation.orders.clone()));
        }
        for (index, answer) in store.answers.iter().enumerate() {
            let test = self.problem.atoms.get(index).map(|it| &it.test);
            let opaque = matches!(test, Some(Test::Contains { .. } | Test::Quantified { .. }));
            if opaque || store.undecided.contains(&index) {
                let side = match answer {
                    Some(Answer::True) => Side::Truth { holds: true, fails: false },
                    Some(Answer::False) => Side::Truth { holds: false, fails: true },
                    Some(Answer::Absent) | None => continue,
                };
                self.say(&mut code, Subject::Atom(index), side);
            }
        }
        code
    }

    fn say(&mut self, code: &mut Code, subject: Subject, side: Side) {
        let place = *self.place.entry(subject).or_insert_with(|| {
            self.subjects.push(subject);
            self.subjects.len().saturating_sub(1)
        });
        let number = self.number(subject, side);
        if code.len() <= place {
            code.resize(place.saturating_add(1), 0);
        }
        if let Some(it) = code.get_mut(place) {
            *it = number;
        }
    }

    /// The number of a side; 0 if it says nothing.
    fn number(&mut self, subject: Subject, side: Side) -> u32 {
        let nothing = match (&side, subject) {
            (Side::Orders(orders), _) => orders.any(),
            (Side::Truth { holds, fails }, _) => *holds && *fails,
            (Side::Fact { absent, domain }, Subject::Fact(variable)) => {
                self.start.slots.get(variable).is_some_and(|it| {
                    *absent == (it.presence != Presence::Yes)
                        && *domain == (it.presence != Presence::No).then(|| it.domain.clone())
                })
            }
            _ => false,
        };
        if nothing {
            return 0;
        }
        if let Some(number) = self.numbers.get(&side) {
            return *number;
        }
        let number = u32::try_from(self.sides.len()).unwrap_or(u32::MAX);
        self.sides.push(side.clone());
        self.numbers.insert(side, number);
        number
    }

    /// What a code says, in the order in which the facts are declared.
    pub(super) fn said(&self, code: &Code) -> BTreeMap<Subject, &Side> {
        let numbered = self.subjects.iter().zip(code).filter(|(_, number)| **number != 0);
        let side = |number: u32| self.sides.get(usize::try_from(number).ok()?);
        numbered.filter_map(|(subject, number)| Some((*subject, side(*number)?))).collect()
    }

    /// Joins codes of the same key that differ in one subject only, wherever the two together are again one side. Of those
    /// joined, the first remains.
    pub(super) fn merge<K: Hash + Eq + Clone>(&mut self, mut cells: Vec<Keyed<K>>) -> Vec<Keyed<K>> {
        let width = self.subjects.len();
        cells.iter_mut().for_each(|(_, code, _)| code.resize(width, 0));
        loop {
            let before = cells.len();
            for place in 0..width {
                cells = self.merge_at(place, cells);
            }
            if cells.len() == before {
                return cells;
            }
        }
    }

    fn merge_at<K: Hash + Eq + Clone>(&mut self, place: usize, cells: Vec<Keyed<K>>) -> Vec<Keyed<K>> {
        let mut groups: HashMap<(K, Code), Vec<(u32, usize)>> = HashMap::new();
        for (key, mut code, first) in cells {
            let number = code.get_mut(place).map(std::mem::take).unwrap_or(0);
            groups.entry((key, code)).or_default().push((number, first));
        }
        let mut merged = Vec::with_capacity(groups.len());
        for ((key, code), parts) in groups {
            for (number, first) in self.join(place, parts) {
                let mut code = code.clone();
                if let Some(it) = code.get_mut(place) {
                    *it = number;
                }
                merged.push((key.clone(), code, first));
            }
        }
        merged.sort_by_key(|(_, _, first)| *first);
        merged
    }

    fn join(&mut self, place: usize, mut parts: Vec<(u32, usize)>) -> Vec<(u32, usize)> {
        parts.sort_by_key(|(_, first)| *first);
        let Some(subject) = self.subjects.get(place).copied() else { return parts };
        let mut index = 0;
        while let Some((number, first)) = parts.get(index).copied() {
            let partner =
                parts.iter().enumerate().skip(index.saturating_add(1)).find_map(|(at, (other, _))| {
                    if number == 0 || *other == 0 || number == *other {
                        return Some((at, if number == *other { number } else { 0 }));
                    }
                    None
                });
            let partner = partner.or_else(|| {
                let later: Vec<(usize, u32)> = parts
                    .iter()
                    .enumerate()
                    .skip(index.saturating_add(1))
                    .map(|(at, it)| (at, it.0))
                    .collect();
                later.into_iter().find_map(|(at, other)| {
                    let side = |number: u32| self.sides.get(usize::try_from(number).ok()?);
                    let both = side(number)?.or(side(other)?)?;
                    Some((at, self.number(subject, both)))
                })
            });
            match partner {
                Some((at, number)) => {
                    parts.remove(at);
                    if let Some(it) = parts.get_mut(index) {
                        *it = (number, first);
                    }
                    index = 0;
                }
                None => index = index.saturating_add(1),
            }
        }
        parts
    }
}
