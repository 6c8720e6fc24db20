//! Coherence as a node can show it: rights and languages from content, duties with a clock from its facts.

use rumbo_base::CivilDate;
use rumbo_content::Content;
use rumbo_rules::{ParameterValue, Value};
use rumbo_stats::{ClockCounts, CoherenceView};
use rumbo_store::SqlValue;

use crate::App;
use crate::problem::Problem;

/// Ended clocks, by kind and outcome.
const CLOCKS: &str = "SELECT kind, outcome, count(*) FROM fact
    WHERE retracted_by IS NULL AND kind LIKE 'clock/%' AND outcome IN ('met', 'missed') GROUP BY kind, outcome";

/// Coherence by content alone: no duty has been counted.
pub fn coherence(content: &Content, on: CivilDate) -> CoherenceView {
    CoherenceView::build(content, &ClockCounts::new(), threshold(content, on))
}

impl App {
    /// Coherence with what this node counted.
    pub fn coherence(&self, on: CivilDate, synthetic: bool) -> Result<CoherenceView, Problem> {
        let published = self.library.current()?;
        let mut counts = ClockCounts::new();
        for row in self.store.facts(|facts| facts.query(CLOCKS, &[]))? {
            let [SqlValue::Text(kind), SqlValue::Text(outcome), SqlValue::Integer(count)] = row.as_slice()
            else {
                continue;
            };
            let mut parts = kind.split('/').skip(1).map(str::to_owned);
            let (Some(programme), Some(clock)) = (parts.next(), parts.next()) else { continue };
            let counted = counts.entry((programme, clock)).or_default();
            match outcome.as_str() {
                "met" => counted.met = count.unsigned_abs(),
                _ => counted.missed = count.unsigned_abs(),
            }
        }
        let mut view = CoherenceView::build(&published.content, &counts, threshold(&published.content, on));
        view.position = self.store.read(|reader| reader.head())?.map(|it| it.position.0);
        view.synthetic |= synthetic;
        Ok(view)
    }
}

/// The smallest count that is shown; without one nothing is.
fn threshold(content: &Content, on: CivilDate) -> u64 {
    let found = content.coherence.threshold.as_ref().and_then(|id| content.parameter_at(id, on));
    match found.map(|it| &it.is) {
        Some(ParameterValue::Value(Value::Int(count))) => count.unsigned_abs(),
        _ => u64::MAX,
    }
}
