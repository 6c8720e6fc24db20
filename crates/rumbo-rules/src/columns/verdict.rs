//! What a rule says of each row of a batch, from the answers of its conditions: clauses, exceptions, and what is settled
//! although other clauses are in doubt. The meaning is that of [`crate::Rule`].

use std::ops::Range;

use fearless_simd::{Level, dispatch};

use super::plan::ConditionIndex;
use super::run::{Bits, Machine, NO_BITS};

/// The clauses of a rule, as far as columns need them.
#[derive(Debug, Clone)]
pub(super) struct Verdict {
    pub(super) given: Option<ConditionIndex>,
    pub(super) clauses: Vec<Clause>,
    /// The code of the outcome where no clause stands.
    pub(super) default: usize,
    /// How many codes there are: one for each outcome, and one for "does not apply".
    pub(super) codes: usize,
    /// At most one clause may stand.
    pub(super) unique: bool,
    /// Clauses that stand each add their value.
    pub(super) set: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) when: ConditionIndex,
    /// The places of the clauses it excepts, all before its own.
    pub(super) excepts: Vec<usize>,
    pub(super) code: usize,
}

/// A byte has so many bits.
const PLANES_MAX: usize = 8;

/// Room for the verdicts of one batch.
pub(super) struct Bench {
    /// Of each clause, where it is in play and where not. Where neither, nobody knows.
    in_play: Vec<Certain>,
    /// Of each code, where it is the outcome; of a set, where it is in it.
    pub(super) says: Vec<Bits>,
    /// Of each code, where a clause that might stand says so.
    doubts: Vec<Bits>,
    /// Where a clause is sure to stand, and where two that may not stand together are.
    sure: Bits,
    twice_sure: Bits,
    /// Where a clause might stand, and where clauses of several codes might.
    doubt: Bits,
    twice_doubt: Bits,
    /// Room for what is written together.
    planes: Vec<Bits>,
    /// Where the outcome is known.
    pub(super) known: Bits,
    stands: Certain,
}

#[derive(Clone)]
struct Certain {
    yes: Bits,
    no: Bits,
}

impl Certain {
    fn new() -> Self {
        Self { yes: NO_BITS, no: NO_BITS }
    }
}

/// Up to eight planes that are written as one byte for each row.
pub(super) struct Planes<'a> {
    all: [&'a [u64]; PLANES_MAX],
    count: usize,
}

impl<'a> Planes<'a> {
    fn of(planes: impl Iterator<Item = &'a Bits>) -> Self {
        let mut found = Self { all: [&[]; PLANES_MAX], count: 0 };
        for (own, plane) in found.all.iter_mut().zip(planes) {
            *own = plane;
            found.count += 1;
        }
        found
    }
    pub(super) fn as_slice(&self) -> &[&'a [u64]] {
        self.all.get(..self.count).unwrap_or_default()
    }
}

impl Bench {
    /// Room for a batch.
    pub(super) fn new(verdict: &Verdict) -> Self {
        // A code has as many bits as its greatest needs; of a set, eight values are written together.
        let bits_of_code = usize::BITS - (verdict.codes - 1).leading_zeros();
        let planes = if verdict.set { PLANES_MAX } else { usize::try_from(bits_of_code).unwrap_or_default() };
        Self {
            in_play: vec![Certain::new(); verdict.clauses.len()],
            says: vec![NO_BITS; verdict.codes],
            doubts: vec![NO_BITS; verdict.codes],
            sure: NO_BITS,
            twice_sure: NO_BITS,
            doubt: NO_BITS,
            twice_doubt: NO_BITS,
            known: NO_BITS,
            planes: vec![NO_BITS; planes],
            stands: Certain::new(),
        }
    }

    /// Of each bit of a code, the rows whose code has it.
    pub(super) fn code_planes(&mut self) -> Planes<'_> {
        for (bit, plane) in self.planes.iter_mut().enumerate() {
            plane.fill(0);
            for (_, says) in self.says.iter().enumerate().filter(|(code, _)| (code >> bit) & 1 == 1) {
                or(plane, says);
            }
        }
        Planes::of(self.planes.iter())
    }

    /// Of some values, where each is in the outcome of a set.
    pub(super) fn sure_planes(&self, codes: Range<usize>) -> Planes<'_> {
        Planes::of(self.says.get(codes).into_iter().flatten())
    }

    /// Of some values, where each might be in the outcome of a set: it is sure, or a clause in doubt says so.
    pub(super) fn possible_planes(&mut self, codes: Range<usize>) -> Planes<'_> {
        for (plane, code) in self.planes.iter_mut().zip(codes.clone()) {
            let planes =
                self.says.get(code).into_iter().flatten().zip(self.doubts.get(code).into_iter().flatten());
            for (plane, (sure, doubt)) in plane.iter_mut().zip(planes) {
                *plane = sure | doubt;
            }
        }
        Planes::of(self.planes.iter().take(codes.len()))
    }

    /// Settles a batch. Rows in conflict, and rows whose facts are impossible, are marked as failed.
    pub(super) fn settle(&mut self, verdict: &Verdict, machine: &mut Machine<'_>) {
        dispatch!(Level::new(), _ => self.settle_all(verdict, machine));
    }

    #[inline(always)]
    fn settle_all(&mut self, verdict: &Verdict, machine: &mut Machine<'_>) {
        if let Some(given) = verdict.given {
            machine.refuse_where_fails(given);
        }
        for plane in self.says.iter_mut().chain(&mut self.doubts) {
            plane.fill(0);
        }
        for plane in [&mut self.sure, &mut self.twice_sure, &mut self.doubt, &mut self.twice_doubt] {
            plane.fill(0);
        }
        for index in 0..verdict.clauses.len() {
            self.put_in_play(verdict, index, machine);
        }
        for index in 0..verdict.clauses.len() {
            self.stand(verdict, index);
        }
        self.count(verdict);
        if verdict.set {
            self.together(verdict);
        } else {
            self.agree(verdict);
        }
        let conflict = verdict.unique || !verdict.set;
        if conflict {
            machine.doubts.fail(&self.twice_sure);
        }
    }

    /// In play is a clause whose condition holds and, if it is an exception, one of those it excepts is in play.
    #[inline(always)]
    fn put_in_play(&mut self, verdict: &Verdict, index: usize, machine: &Machine<'_>) {
        let Some(clause) = verdict.clauses.get(index) else { return };
        let (before, rest) = self.in_play.split_at_mut(index);
        let (Some(own), Some(when)) = (rest.first_mut(), machine.planes(clause.when)) else { return };
        own.yes.copy_from_slice(&when.holds);
        for ((no, fails), absent) in own.no.iter_mut().zip(&when.fails).zip(&when.absent) {
            // What does not apply does not hold.
            *no = fails | absent;
        }
        if clause.excepts.is_empty() {
            return;
        }
        let Certain { yes: some, no: none } = &mut self.stands;
        some.fill(0);
        none.fill(u64::MAX);
        for parent in clause.excepts.iter().filter_map(|it| before.get(*it)) {
            or(some, &parent.yes);
            and(none, &parent.no);
        }
        and(&mut own.yes, some);
        or(&mut own.no, none);
    }

    /// A clause in play stands unless an exception to it is in play.
    #[inline(always)]
    fn stand(&mut self, verdict: &Verdict, index: usize) {
        let Self { stands, in_play, says, doubts, sure, twice_sure, .. } = self;
        let (Some(clause), Some(own)) = (verdict.clauses.get(index), in_play.get(index)) else { return };
        stands.yes.copy_from_slice(&own.yes);
        stands.no.copy_from_slice(&own.no);
        for (other, play) in verdict.clauses.iter().zip(in_play.iter()) {
            if other.excepts.contains(&index) {
                and(&mut stands.yes, &play.no);
                or(&mut stands.no, &play.yes);
            }
        }
        let (Some(says), Some(doubts)) = (says.get_mut(clause.code), doubts.get_mut(clause.code)) else {
            return;
        };
        if verdict.unique {
            count(&stands.yes, sure, twice_sure);
        }
        or(says, &stands.yes);
        for (doubts, (yes, no)) in doubts.iter_mut().zip(stands.yes.iter().zip(&stands.no)) {
            *doubts |= !(yes | no);
        }
    }

    /// Where one code, and where more than one, is sure or in doubt.
    #[inline(always)]
    fn count(&mut self, verdict: &Verdict) {
        for says in self.says.iter().filter(|_| !verdict.unique) {
            count(says, &mut self.sure, &mut self.twice_sure);
        }
        for doubts in &self.doubts {
            count(doubts, &mut self.doubt, &mut self.twice_doubt);
        }
    }

    /// One outcome is known if one is sure, and every clause in doubt says the same.
    #[inline(always)]
    fn agree(&mut self, verdict: &Verdict) {
        for (known, (sure, doubt)) in self.known.iter_mut().zip(self.sure.iter().zip(&self.doubt)) {
            *known = !(sure | doubt);
        }
        if let Some(default) = self.says.get_mut(verdict.default) {
            or(default, &self.known);
        }
        for (says, own) in self.says.iter_mut().zip(&self.doubts) {
            let doubts = self.doubt.iter().zip(&self.twice_doubt).zip(own);
            for ((says, known), ((any, twice), own)) in says.iter_mut().zip(&mut self.known).zip(doubts) {
                // A second row of a unique table would be a conflict whatever it says.
                let others = if verdict.unique { *any } else { twice | (any & !own) };
                *says &= !others;
                *known |= *says;
            }
        }
    }

    /// A set is known if no clause is in doubt; of no clause, it is the default alone.
    #[inline(always)]
    fn together(&mut self, verdict: &Verdict) {
        let default = self.says.get_mut(verdict.default).into_iter().flatten();
        let rows = self.known.iter_mut().zip(&self.sure).zip(&self.doubt);
        for (((known, sure), doubt), default) in rows.zip(default) {
            *known = !doubt;
            *default |= !(sure | doubt);
        }
        // If every clause in doubt fails, nothing stands but the default.
        if let Some(default) = self.doubts.get_mut(verdict.default) {
            for (default, (sure, doubt)) in default.iter_mut().zip(self.sure.iter().zip(&self.doubt)) {
                *default |= !sure & doubt;
            }
        }
    }
}

/// Adds bits to those seen once, and to those seen again.
#[inline(always)]
fn count(bits: &Bits, once: &mut Bits, again: &mut Bits) {
    for (bits, (once, again)) in bits.iter().zip(once.iter_mut().zip(again)) {
        *again |= *once & bits;
        *once |= bits;
    }
}

#[inline(always)]
fn or(all: &mut Bits, more: &Bits) {
    for (all, more) in all.iter_mut().zip(more) {
        *all |= more;
    }
}

#[inline(always)]
fn and(all: &mut Bits, more: &Bits) {
    for (all, more) in all.iter_mut().zip(more) {
        *all &= more;
    }
}
