//! What is assumed of a case so far: which facts apply, between which bounds they lie, which inequalities hold. Assuming
//! more either narrows this or shows a contradiction. Which assumptions are worth making is `symbolic`'s affair.

use std::sync::Arc;

use super::derived::Derivation;
use super::domain::{Domain, Members};
use super::linear::{Linear, Together, Variable, together};
use super::relation::Relation;

/// The answer of a condition about a case of which everything is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Answer {
    True,
    False,
    /// It does not apply.
    Absent,
}

/// Whether a fact applies to the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Presence {
    Open,
    Yes,
    No,
}

/// What is assumed of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Slot {
    pub(super) presence: Presence,
    pub(super) domain: Domain,
}

/// A member of a closed list, named or held by a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Item {
    Member(usize),
    Held(Variable),
}

/// One thing to assume.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Whether a fact applies.
    Present(Variable, bool),
    /// The form is at most zero.
    AtMostZero(Linear),
    /// A fact holds one of these.
    OneOf(Variable, Members),
    /// Two items are the same, or are not.
    Same(Item, Item, bool),
    /// A set holds an item, or does not.
    Contains(Variable, Item, bool),
    /// So many months after that day there is no such day, or there is.
    NoSuchDay { day: Linear, months: u32, missing: bool },
    /// The answer of a condition.
    Answered(usize, Answer),
    /// The answer of a condition on the records of a list.
    Quantified(usize, Answer),
    /// How two expressions compare, for readers.
    Compared(Relation),
    /// The answer of this condition was taken as it came: it lies beyond what can be decided.
    Undecided(usize),
}

/// Assumptions that may hold together.
#[derive(Debug, Clone)]
pub(super) struct Store {
    /// One for every variable that stands for a fact.
    pub(super) slots: Vec<Slot>,
    /// Those that are computed from others, numbered after the facts.
    pub(super) derived: Vec<Arc<Derivation>>,
    pub(super) inequalities: Vec<Linear>,
    pub(super) same: Vec<(Item, Item, bool)>,
    pub(super) contains: Vec<(Variable, Item, bool)>,
    pub(super) no_such_day: Vec<(Linear, u32, bool)>,
    /// By number of the condition.
    pub(super) answers: Vec<Option<Answer>>,
    pub(super) relations: Vec<Relation>,
    /// Conditions whose answer was taken as it came.
    pub(super) undecided: Vec<usize>,
    /// Whether something is assumed of all or some records of a list.
    pub(super) quantified: bool,
}

/// The assumptions contradict each other.
#[derive(Debug)]
pub(super) struct Contradiction;

type Assumed = Result<(), Contradiction>;

impl Store {
    pub(super) fn new(slots: Vec<Slot>, conditions: usize) -> Self {
        Self {
            slots,
            derived: Vec::new(),
            inequalities: Vec::new(),
            same: Vec::new(),
            contains: Vec::new(),
            no_such_day: Vec::new(),
            answers: vec![None; conditions],
            relations: Vec::new(),
            undecided: Vec::new(),
            quantified: false,
        }
    }

    /// These assumptions and some more, unless they contradict each other.
    pub(super) fn with(&self, steps: &[Step]) -> Option<Self> {
        let mut more = self.clone();
        steps.iter().try_for_each(|it| more.assume(it)).ok()?;
        more.consistent().then_some(more)
    }

    fn assume(&mut self, step: &Step) -> Assumed {
        match step {
            Step::Present(variable, applies) => self.present(*variable, *applies),
            Step::AtMostZero(form) => self.at_most_zero(form),
            Step::OneOf(variable, members) => self.one_of(*variable, members),
            Step::Same(one, other, same) => {
                self.same.push((*one, *other, *same));
                self.follow_same()
            }
            Step::Contains(set, item, held) => {
                // What the set holds differs from what it does not hold.
                let opposite = self.contains.iter().filter(|(it, _, other)| it == set && other != held);
                let different: Vec<_> = opposite.map(|(_, other, _)| (*item, *other, false)).collect();
                self.same.extend(different);
                self.contains.push((*set, *item, *held));
                self.follow_same()
            }
            Step::NoSuchDay { day, months, missing } => {
                self.no_such_day.push((day.clone(), *months, *missing));
                Ok(())
            }
            Step::Answered(condition, answer) | Step::Quantified(condition, answer) => {
                self.quantified |= matches!(step, Step::Quantified(..));
                if let Some(it) = self.answers.get_mut(*condition) {
                    *it = Some(*answer);
                }
                Ok(())
            }
            Step::Compared(relation) => {
                match self.relations.iter_mut().find(|it| it.is_about(relation)) {
                    Some(it) => it.narrow(relation),
                    None => self.relations.push(relation.clone()),
                }
                Ok(())
            }
            Step::Undecided(condition) => {
                self.undecided.push(*condition);
                Ok(())
            }
        }
    }

    fn present(&mut self, variable: Variable, applies: bool) -> Assumed {
        let slot = self.slots.get_mut(variable).ok_or(Contradiction)?;
        let (wanted, opposite) =
            if applies { (Presence::Yes, Presence::No) } else { (Presence::No, Presence::Yes) };
        if slot.presence == opposite {
            return Err(Contradiction);
        }
        slot.presence = wanted;
        Ok(())
    }

    fn one_of(&mut self, variable: Variable, members: &Members) -> Assumed {
        let slot = self.slots.get_mut(variable).ok_or(Contradiction)?;
        if let Domain::Members(held) = &mut slot.domain {
            *held = held.and(members);
            if held.is_empty() {
                return Err(Contradiction);
            }
        }
        self.follow_same()
    }

    /// An inequality about one fact narrows its bounds; one about several is kept.
    fn at_most_zero(&mut self, form: &Linear) -> Assumed {
        let (least, most) = self.bounds(form).unwrap_or((i128::MIN, i128::MAX));
        if least > 0 {
            return Err(Contradiction);
        }
        if most <= 0 {
            return Ok(());
        }
        if let Some((variable, least, most)) = self.cut(form) {
            return match self.slots.get_mut(variable).map(|it| &mut it.domain) {
                Some(domain @ Domain::Between(..)) if least <= most => {
                    *domain = Domain::Between(least, most);
                    Ok(())
                }
                _ => Err(Contradiction),
            };
        }
        self.inequalities.push(form.clone());
        Ok(())
    }

    /// Carries what is known of an item over to those that are the same or different, until nothing changes.
    fn follow_same(&mut self) -> Assumed {
        loop {
            let mut changed = false;
            for (one, other, same) in self.same.clone() {
                let (left, right) = (self.members(one)?, self.members(other)?);
                if same {
                    let both = left.and(&right);
                    changed |= self.narrow(one, &both)? | self.narrow(other, &both)?;
                } else {
                    if one == other {
                        return Err(Contradiction);
                    }
                    if left.only().is_some() {
                        changed |= self.narrow(other, &right.without(&left))?;
                    } else if right.only().is_some() {
                        changed |= self.narrow(one, &left.without(&right))?;
                    }
                }
            }
            if !changed {
                return Ok(());
            }
        }
    }

    fn members(&self, item: Item) -> Result<Members, Contradiction> {
        match item {
            Item::Member(index) => Ok(Members::one(index)),
            Item::Held(variable) => match self.slots.get(variable).map(|it| &it.domain) {
                Some(Domain::Members(members)) => Ok(members.clone()),
                _ => Err(Contradiction),
            },
        }
    }

    fn narrow(&mut self, item: Item, to: &Members) -> Result<bool, Contradiction> {
        if to.is_empty() {
            return Err(Contradiction);
        }
        let Item::Held(variable) = item else { return Ok(false) };
        match self.slots.get_mut(variable).map(|it| &mut it.domain) {
            Some(Domain::Members(held)) if held != to => {
                *held = to.clone();
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Whether no contradiction is found among the inequalities.
    fn consistent(&self) -> bool {
        self.inequalities.is_empty() || !matches!(self.ladder(), Together::Never)
    }

    /// The inequalities with everything that bounds their variables.
    pub(super) fn ladder(&self) -> Together {
        let mut all = self.inequalities.clone();
        let mut seen: Vec<Variable> = Vec::new();
        let mut left: Vec<Variable> = self.variables_of(&self.inequalities);
        left.extend(self.no_such_day.iter().flat_map(|(day, _, _)| day.terms.iter().map(|it| it.0)));
        while let Some(variable) = left.pop() {
            if seen.contains(&variable) {
                continue;
            }
            seen.push(variable);
            if let Some((least, most)) = self.range(variable) {
                all.push(Linear { constant: least, terms: vec![(variable, -1)] });
                all.push(Linear { constant: most.saturating_neg(), terms: vec![(variable, 1)] });
            }
            if let Some(derivation) = self.derivation(variable) {
                let about = derivation.consequences(variable, |it| self.bounds(it));
                left.extend(derivation.inputs().iter().flat_map(|it| it.terms.iter().map(|it| it.0)));
                all.extend(about);
            }
        }
        together(all, |it| it >= self.slots.len())
    }

    fn variables_of(&self, forms: &[Linear]) -> Vec<Variable> {
        forms.iter().flat_map(|it| it.terms.iter().map(|(variable, _)| *variable)).collect()
    }

    pub(super) fn derivation(&self, variable: Variable) -> Option<&Arc<Derivation>> {
        self.derived.get(variable.checked_sub(self.slots.len())?)
    }

    /// The variable that is computed so.
    pub(super) fn derive(&mut self, derivation: Derivation) -> Variable {
        let known = self.derived.iter().position(|it| **it == derivation);
        let index = known.unwrap_or_else(|| {
            self.derived.push(Arc::new(derivation));
            self.derived.len().saturating_sub(1)
        });
        self.slots.len().saturating_add(index)
    }

    /// The days that are missing, so that what differs in them stays apart.
    pub(super) fn missing_days(&self) -> Vec<String> {
        self.no_such_day.iter().filter(|it| it.2).map(|it| format!("{it:?}")).collect()
    }

    /// Between which numbers a variable lies, seen by itself.
    pub(super) fn range(&self, variable: Variable) -> Option<(i128, i128)> {
        match self.slots.get(variable) {
            Some(slot) => match slot.domain {
                Domain::Between(least, most) => Some((least, most)),
                Domain::Members(_) | Domain::Free => None,
            },
            None => self.derivation(variable)?.range(|it| self.bounds(it)),
        }
    }

    /// Between which numbers a form lies, each variable seen by itself.
    pub(super) fn bounds(&self, form: &Linear) -> Option<(i128, i128)> {
        form.bounds(&|it| self.range(it))
    }

    /// Between which numbers a form lies, as tightly as can be told without solving anything.
    pub(super) fn sign(&self, form: &Linear) -> (Option<i128>, Option<i128>) {
        if let Some(number) = form.as_constant() {
            return (Some(number), Some(number));
        }
        let ends = self.direction(form).and_then(|(base, _)| {
            let (first, last) = self.range(base)?;
            let at = |number| form.value(&|it| self.along(it, base, number));
            let (one, other) = (at(first)?, at(last)?);
            Some((one.min(other), one.max(other)))
        });
        let (mut least, mut most) = match ends.or_else(|| self.bounds(form)) {
            Some((least, most)) => (Some(least), Some(most)),
            None => (None, None),
        };
        let opposite = form.times(-1);
        for it in &self.inequalities {
            if it.terms == form.terms {
                let limit = form.constant.checked_sub(it.constant);
                most = [most, limit].into_iter().flatten().min();
            } else if opposite.as_ref().is_some_and(|other| other.terms == it.terms) {
                let limit = form.constant.checked_add(it.constant);
                least = [least, limit].into_iter().flatten().max();
            }
        }
        (least, most)
    }
}
