//! How many may have passed a clock without leaving a trace: a lower and an upper figure, never a list, with the
//! quality of the matching that they rest on.

use rumbo_base::TableId;
use rumbo_content::TableForm;

use crate::code::grouped;
use crate::query::{Count, clock_fact};
use crate::table::{Definition, Origin, TableError};

/// What was counted. Missed clocks that late news withdrew are not in it: their facts were retracted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EstimateCounts {
    /// Clocks that ran out.
    pub missed: u64,
    /// Clocks that were met: an ending matched a beginning in time.
    pub met: u64,
    /// Endings that match no beginning: each may belong to one of the missed.
    pub unmatched: u64,
    /// Beginnings whose ending was only inferred, as another beginning followed.
    pub inferred: u64,
}

/// An exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: u64,
    /// The whole, above zero.
    pub whole: u64,
}

impl Share {
    /// A share of nothing is no share.
    pub fn new(part: u64, whole: u64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole })
    }
    /// In per cent with one decimal, halves up: `12.5`.
    pub fn percent(self) -> String {
        let (part, whole) = (u128::from(self.part), u128::from(self.whole));
        let tenths = (part * 2000 + whole) / (whole * 2);
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// A protected estimate: what is `None` rests on a count that may not be shown, or is a share of nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EstimateTable {
    /// Its id; words under `table-<id>`.
    pub id: TableId,
    /// At most so many have passed the clock: all that were missed.
    pub upper: Option<u64>,
    /// At least so many: the missed, less every ending that matches no beginning.
    pub lower: Option<u64>,
    /// Clocks met.
    pub met: Option<u64>,
    /// Endings that match no beginning.
    pub unmatched: Option<u64>,
    /// Endings that were only inferred.
    pub inferred: Option<u64>,
    /// The upper figure among all clocks that ended, met or missed.
    pub upper_share: Option<Share>,
    /// The lower figure among the same.
    pub lower_share: Option<Share>,
    /// Endings matched in time among all endings: matched, unmatched and inferred.
    pub match_quality: Option<Share>,
    /// What is counted.
    pub definition: Definition,
    /// What it was made from.
    pub origin: Origin,
}

impl EstimateCounts {
    /// Reads the answer to `estimate_sql`: members are the kind and the outcome.
    pub fn read(form: &TableForm, counts: &[Count]) -> Result<Self, TableError> {
        let Some(estimate) = &form.estimate else {
            return Err(TableError::IsNoEstimate(form.id.to_string()));
        };
        let clock = clock_fact(estimate);
        let mut sums = Self::default();
        for count in counts {
            let [kind, outcome] = count.members.as_slice() else {
                let (table, found) = (form.id.to_string(), count.members.len());
                return Err(TableError::Shape { table, found, expected: 2 });
            };
            let (kind, outcome) = (kind.as_deref().unwrap_or(""), outcome.as_deref().unwrap_or(""));
            let slot = match (kind, outcome) {
                (kind, "missed") if kind == clock => &mut sums.missed,
                (kind, "met") if kind == clock => &mut sums.met,
                // A clock that stopped was neither met nor missed: the case went another way.
                (kind, _) if kind == clock => continue,
                (kind, _) if kind == estimate.unmatched => &mut sums.unmatched,
                (kind, _) if kind == estimate.inferred => &mut sums.inferred,
                _ => continue,
            };
            *slot = slot.checked_add(count.count).ok_or_else(|| TableError::TooLarge(form.id.to_string()))?;
        }
        Ok(sums)
    }
}

impl EstimateTable {
    /// Makes the protected estimate. A figure is hidden if any count that it rests on is small, so that no shown
    /// figure is made of a hidden one.
    pub fn build(
        form: &TableForm,
        counts: EstimateCounts,
        threshold: u64,
        origin: Origin,
    ) -> Result<Self, TableError> {
        let Some(estimate) = &form.estimate else {
            return Err(TableError::IsNoEstimate(form.id.to_string()));
        };
        let may_show = |count: u64| count == 0 || count >= threshold;
        let shown = |count: u64| may_show(count).then_some(count);
        let (missed, met, inferred) = (shown(counts.missed), shown(counts.met), shown(counts.inferred));
        let lowest = counts.missed.saturating_sub(counts.unmatched);
        // The lower figure is a difference: if it is small, one of the two it is made of goes with it.
        let unmatched = shown(counts.unmatched).filter(|_| may_show(lowest));
        let lower = missed.zip(unmatched).map(|(missed, unmatched)| missed.saturating_sub(unmatched));
        let ended = missed.zip(met).and_then(|(missed, met)| missed.checked_add(met));
        let share =
            |part: Option<u64>, whole: Option<u64>| part.zip(whole).and_then(|(it, all)| Share::new(it, all));
        let endings =
            met.zip(unmatched).zip(inferred).map(|((met, unmatched), inferred)| [met, unmatched, inferred]);
        let endings = endings.and_then(|it| it.iter().try_fold(0u64, |sum, it| sum.checked_add(*it)));
        let mut definition = Definition::of(form, threshold);
        definition.facts = vec![clock_fact(estimate), estimate.unmatched.clone(), estimate.inferred.clone()];
        Ok(Self {
            id: form.id.clone(),
            upper: missed,
            lower,
            met,
            unmatched,
            inferred,
            upper_share: share(missed, ended),
            lower_share: share(lower, ended),
            match_quality: share(met, endings),
            definition,
            origin,
        })
    }

    /// Every figure: its name, its unit (`count` or `percent`) and its value if it may be shown.
    pub fn figures(&self) -> Vec<(&'static str, &'static str, Option<String>)> {
        let count = |it: Option<u64>| it.map(|it| it.to_string());
        let percent = |it: Option<Share>| it.map(Share::percent);
        vec![
            ("lower", "count", count(self.lower)),
            ("upper", "count", count(self.upper)),
            ("lower_share", "percent", percent(self.lower_share)),
            ("upper_share", "percent", percent(self.upper_share)),
            ("met", "count", count(self.met)),
            ("unmatched", "count", count(self.unmatched)),
            ("inferred", "count", count(self.inferred)),
            ("match_quality", "percent", percent(self.match_quality)),
        ]
    }
}

/// A figure as people read it.
pub fn legible(unit: &str, value: &str) -> String {
    match (unit, value.parse()) {
        ("percent", _) => format!("{value} %"),
        (_, Ok(count)) => grouped(count),
        (_, Err(_)) => value.to_owned(),
    }
}

#[cfg(test)]
mod tests;
