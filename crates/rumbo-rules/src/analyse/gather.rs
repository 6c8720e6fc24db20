//! Gathers the leaves of an exploration into cells: leaves of which the same is said, joined where they lie side by side.

use std::hash::Hash;

use super::condition::Condition;
use super::explore::{Extent, LEAVES_MAX, Leaf, Problem};
use super::region::{Code, Keyed, Regions};
use super::store::Store;
use super::symbolic::Stop;
use super::witness::{Sought, Witness};

/// Leaves are joined each time there are this many more, so that a large exploration does not fill the memory.
const BATCH: usize = 8192;

/// What has to be the same for leaves to be joined: what is said of them, the missing days by which they differ, and
/// whether it is decided that there is such a case.
type Key<R> = (Option<R>, Vec<String>, bool);

/// Leaves joined into cells.
pub(super) struct Gathered<'p, R> {
    pub(super) problem: &'p Problem<'p>,
    pub(super) regions: Regions<'p>,
    pub(super) cells: Vec<Joined<R>>,
    pub(super) extent: Extent,
}

/// A cell.
pub(super) struct Joined<R> {
    pub(super) reading: Option<R>,
    pub(super) code: Code,
    /// One of its leaves.
    pub(super) store: Store,
    sought: Option<Sought>,
}

impl<'p, R: Clone + Eq + Hash> Gathered<'p, R> {
    /// Explores everything; leaves of which nothing need be known are dropped.
    pub(super) fn new(
        problem: &'p Problem<'p>,
        read: impl Fn(&mut Store) -> Result<R, Stop>,
        keep: impl Fn(&R) -> bool,
    ) -> Self {
        let regions = Regions::new(problem);
        let mut gathered = Self { problem, regions, cells: Vec::new(), extent: Extent::All };
        let mut joined = 0_usize;
        let extent = problem.explore(LEAVES_MAX, read, |leaf| {
            if leaf.reading.as_ref().is_none_or(&keep) {
                gathered.add(leaf);
            }
            if gathered.cells.len() >= joined.saturating_add(BATCH) {
                gathered.join();
                joined = gathered.cells.len();
            }
            true
        });
        gathered.join();
        gathered.extent = extent;
        gathered
    }

    fn add(&mut self, leaf: Leaf<R>) {
        let code = self.regions.code(&leaf.store);
        let Leaf { store, reading, sought } = leaf;
        self.cells.push(Joined { reading, code, store, sought });
    }

    fn join(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let keyed: Vec<Keyed<Key<R>>> = cells
            .iter()
            .enumerate()
            .map(|(index, it)| {
                let key = (it.reading.clone(), it.store.missing_days(), it.is_open());
                (key, it.code.clone(), index)
            })
            .collect();
        let mut cells: Vec<Option<Joined<R>>> = cells.into_iter().map(Some).collect();
        for (_, code, index) in self.regions.merge(keyed) {
            let first = cells.get_mut(index).and_then(Option::take);
            self.cells.extend(first.map(|it| Joined { code, ..it }));
        }
    }

    /// What is true of the cases of a cell.
    pub(super) fn conditions(&self, cell: &Joined<R>) -> Vec<Condition> {
        self.regions.conditions(self.problem, &cell.code, &cell.store)
    }

    /// A case of a cell.
    pub(super) fn case(&self, cell: &Joined<R>) -> Option<Witness> {
        match &cell.sought {
            Some(Sought::Case(case)) => Some(case.clone()),
            Some(Sought::Impossible | Sought::Open) => None,
            None => match self.problem.seek(&cell.store) {
                Sought::Case(case) => Some(case),
                Sought::Impossible | Sought::Open => None,
            },
        }
    }
}

impl<R> Joined<R> {
    /// Whether it is open if there is such a case at all.
    pub(super) fn is_open(&self) -> bool {
        self.reading.is_none()
            || !self.store.undecided.is_empty()
            || matches!(self.sought, Some(Sought::Open))
    }
}
