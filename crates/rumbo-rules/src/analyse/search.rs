//! Finds whole numbers and members that satisfy every assumption of a store: the numbers of a witness case.

use std::collections::{BTreeMap, BTreeSet};

use super::days;
use super::domain::{Domain, Members};
use super::linear::{Ladder, Linear, Together, Variable, between};
use super::store::{Item, Slot, Store};

/// More values than these are not tried.
const TRIES_MAX: usize = 20_000;
/// Of one number, this many are tried beside those that are wished for.
const NEAR: i128 = 64;

/// What a search came to.
#[derive(Debug)]
pub(super) enum Search {
    /// A value for every variable that stands for a fact.
    Found(Vec<i128>),
    /// There is none.
    Impossible,
    /// None was found, and not all were tried.
    Open,
}

/// The values wished for, by variable, where nothing speaks against them.
pub(super) struct Wishes<'a>(pub(super) &'a dyn Fn(Variable) -> i128);

struct Attempt<'a> {
    store: &'a Store,
    wishes: &'a Wishes<'a>,
    ladder: &'a Ladder,
    chosen: BTreeMap<Variable, i128>,
    tries: usize,
    complete: bool,
}

/// Values that satisfy every assumption.
pub(super) fn search(store: &Store, wishes: &Wishes<'_>) -> Search {
    let (ladder, mut complete) = match store.ladder() {
        Together::Never => return Search::Impossible,
        Together::Perhaps(ladder) => (ladder, true),
        Together::Unknown => (Ladder::new(), false),
    };
    let Some(members) = choose_members(store) else { return Search::Impossible };
    complete &= store.undecided.is_empty();
    let mut attempt = Attempt { store, wishes, ladder: &ladder, chosen: BTreeMap::new(), tries: 0, complete };
    if !attempt.climb(0) {
        return if attempt.complete { Search::Impossible } else { Search::Open };
    }
    let value = |(variable, slot): (Variable, &Slot)| match &slot.domain {
        Domain::Between(least, most) => attempt
            .chosen
            .get(&variable)
            .copied()
            .unwrap_or_else(|| (wishes.0)(variable).clamp(*least, *most)),
        Domain::Members(_) => members.get(&variable).and_then(|it| i128::try_from(*it).ok()).unwrap_or(0),
        Domain::Free => 0,
    };
    Search::Found(store.slots.iter().enumerate().map(value).collect())
}

impl Attempt<'_> {
    /// Chooses a value for the variable of this rung and all above it.
    fn climb(&mut self, rung: usize) -> bool {
        self.tries = self.tries.saturating_add(1);
        if self.tries > TRIES_MAX {
            self.complete = false;
            return false;
        }
        let ladder = self.ladder;
        let Some((variable, bounding)) = ladder.get(rung) else { return self.days_agree() };
        let Some((mut least, mut most)) = between(*variable, bounding, &|it| self.chosen.get(&it).copied())
        else {
            self.complete = false;
            return false;
        };
        if self.store.derivation(*variable).is_some() {
            let Some(value) = self.computed(*variable) else { return false };
            if value < least || value > most {
                return false;
            }
            self.chosen.insert(*variable, value);
            return self.climb(rung.saturating_add(1)) || self.forget(*variable);
        }
        if let Some((first, last)) = self.store.range(*variable) {
            (least, most) = (least.max(first), most.min(last));
        }
        if least > most {
            return false;
        }
        let wish = (self.wishes.0)(*variable).clamp(least, most);
        self.chosen.insert(*variable, wish);
        if self.climb(rung.saturating_add(1)) {
            return true;
        }
        let (others, all) = candidates(wish, least, most);
        for value in others {
            self.chosen.insert(*variable, value);
            if self.climb(rung.saturating_add(1)) {
                return true;
            }
        }
        self.complete &= all;
        self.forget(*variable)
    }

    fn forget(&mut self, variable: Variable) -> bool {
        self.chosen.remove(&variable);
        false
    }

    /// The value of a variable that is computed from others.
    fn computed(&self, variable: Variable) -> Option<i128> {
        match self.store.derivation(variable) {
            Some(derivation) => derivation.value(&|form: &Linear| form.value(&|it| self.computed(it))),
            None => self.chosen.get(&variable).copied(),
        }
    }

    fn days_agree(&self) -> bool {
        self.store.no_such_day.iter().all(|(day, months, missing)| {
            let day = day.value(&|it| self.computed(it));
            day.and_then(|it| days::is_missing(it, *months)) == Some(*missing)
        })
    }
}

/// Other values to try than the wish: near it, near the ends and near the middle; and whether that is all.
fn candidates(wish: i128, least: i128, most: i128) -> (Vec<i128>, bool) {
    let middle = least.saturating_add(most.saturating_sub(least) / 2);
    let (mut values, mut tried) = (Vec::new(), BTreeSet::from([wish]));
    for step in 0..=NEAR {
        for from in [wish, least, most, middle] {
            for value in [from.saturating_add(step), from.saturating_sub(step)] {
                if (least..=most).contains(&value) && tried.insert(value) {
                    values.push(value);
                }
            }
        }
    }
    let all = i128::try_from(tried.len()).is_ok_and(|it| it > most.saturating_sub(least));
    (values, all)
}

/// A member for every fact that holds one, so that what must be the same is, and what must differ does.
fn choose_members(store: &Store) -> Option<BTreeMap<Variable, usize>> {
    let open: Vec<(Variable, &Members)> = store
        .slots
        .iter()
        .enumerate()
        .filter_map(|(variable, slot)| match &slot.domain {
            Domain::Members(members) => Some((variable, members)),
            _ => None,
        })
        .collect();
    let mut chosen = BTreeMap::new();
    choose(store, &open, &mut chosen).then_some(chosen)
}

fn choose(store: &Store, open: &[(Variable, &Members)], chosen: &mut BTreeMap<Variable, usize>) -> bool {
    let Some(((variable, members), rest)) = open.split_first() else { return true };
    for member in members.iter() {
        chosen.insert(*variable, member);
        let of = |item: Item, chosen: &BTreeMap<Variable, usize>| match item {
            Item::Member(index) => Some(index),
            Item::Held(variable) => chosen.get(&variable).copied(),
        };
        let agree =
            store.same.iter().all(|(one, other, same)| match (of(*one, chosen), of(*other, chosen)) {
                (Some(one), Some(other)) => (one == other) == *same,
                _ => true,
            });
        if agree && choose(store, rest, chosen) {
            return true;
        }
    }
    chosen.remove(variable);
    false
}
