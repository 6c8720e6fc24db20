//! How two expressions compare: less, equal or greater, or some of these. Kept for readers of a cell; the inequality
//! itself is in the store.

use std::sync::Arc;

use rumbo_base::FieldId;

use crate::expression::Expression;

/// Which orders of two expressions are possible.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Orders {
    pub(super) less: bool,
    pub(super) equal: bool,
    pub(super) greater: bool,
}

/// Two expressions and the orders in which they may stand.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub(super) left: Arc<Expression>,
    pub(super) right: Arc<Expression>,
    pub(super) orders: Orders,
}

impl Orders {
    pub(super) const LESS: Self = Self { less: true, equal: false, greater: false };
    pub(super) const EQUAL: Self = Self { less: false, equal: true, greater: false };
    pub(super) const GREATER: Self = Self { less: false, equal: false, greater: true };

    pub(super) fn or(&self, other: &Self) -> Self {
        Self {
            less: self.less || other.less,
            equal: self.equal || other.equal,
            greater: self.greater || other.greater,
        }
    }
    pub(super) fn and(&self, other: &Self) -> Self {
        Self {
            less: self.less && other.less,
            equal: self.equal && other.equal,
            greater: self.greater && other.greater,
        }
    }
    /// Whether every order is possible: nothing is said.
    pub(super) fn any(&self) -> bool {
        self.less && self.equal && self.greater
    }
}

impl Relation {
    /// Whether both are about the same expressions in the same places.
    pub(super) fn is_about(&self, other: &Self) -> bool {
        self.left.source() == other.left.source() && self.right.source() == other.right.source()
    }
    /// Whether it reads a fact.
    pub(super) fn names(&self, fact: &FieldId) -> bool {
        self.left.facts().contains(fact) || self.right.facts().contains(fact)
    }
    pub(super) fn narrow(&mut self, other: &Self) {
        self.orders = self.orders.and(&other.orders);
    }
}
