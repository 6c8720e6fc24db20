//! Who gains access to what, and who loses it, when policies change: two versions asked every question of a matrix.

use rumbo_base::Action;

use crate::matrix::{Cell, Matrix};
use crate::policies::Access;

/// One place of the matrix where the answers differ.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The place.
    pub cell: Cell<'a>,
    /// What may be done there from now on.
    pub gained: Vec<Action>,
    /// What may no longer be done there.
    pub lost: Vec<Action>,
}

/// Every place where the answers differ, in the order of the matrix.
pub fn changes<'a>(
    before: &'a Access,
    after: &'a Access,
    over: &'a Matrix,
) -> impl Iterator<Item = Change<'a>> {
    over.cells().filter_map(|cell| {
        let (had, has) = (cell.allowed(before), cell.allowed(after));
        let gained: Vec<Action> = has.iter().filter(|it| !had.contains(it)).copied().collect();
        let lost: Vec<Action> = had.into_iter().filter(|it| !has.contains(it)).collect();
        (!gained.is_empty() || !lost.is_empty()).then_some(Change { cell, gained, lost })
    })
}
