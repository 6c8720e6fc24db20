//! What the year has come to: cases by state, clocks met and missed, the overstay estimate, the head of the ledger.

use jiff::civil::Date;
use rumbo_app::App;
use rumbo_app::tables::Made;
use rumbo_base::TableId;
use rumbo_render::Voice;
use rumbo_stats::{Label, Period, grouped};
use rumbo_store::{Head, StateCount};
use serde_json::{Value, json};

use super::YEAR;
use crate::cli::Failure;

const CLOCKS: &str = "clocks-met-and-missed";
const OVERSTAY: &str = "overstay-estimate";

/// The summary of a demo.
pub(crate) struct Summary {
    content: String,
    states: Vec<StateCount>,
    tables: Vec<Made>,
    head: Head,
}

impl Summary {
    /// Counts.
    pub(crate) fn of(app: &App) -> Result<Self, Failure> {
        let whole = |why: String| Failure::fault(why);
        let day = |month, day| Date::new(YEAR, month, day).map_err(|why| whole(why.to_string()));
        let year = Period::new(day(1, 1)?, day(12, 31)?).map_err(|why| whole(why.to_string()))?;
        let mut tables = Vec::new();
        for name in [CLOCKS, OVERSTAY] {
            let id = TableId::parse(name).map_err(|why| whole(why.to_string()))?;
            tables.push(app.table(&id, year, true)?);
        }
        let head = app.store().read(|reader| reader.head())?;
        let head = head.ok_or_else(|| whole("the demo's ledger is empty".to_owned()))?;
        Ok(Self {
            content: app.published()?.content.version.to_string(),
            states: app.counts()?,
            tables,
            head,
        })
    }

    /// The moment up to which the demo has lived.
    pub(crate) fn present(&self) -> rumbo_base::Instant {
        self.head.recorded_at
    }

    /// For programs.
    pub(crate) fn object(&self) -> Value {
        let states: Vec<Value> = self
            .states
            .iter()
            .map(|it| json!({ "programme": it.programme, "state": it.state, "ended": it.ended, "cases": it.cases }))
            .collect();
        let tables: Vec<Value> = self
            .tables
            .iter()
            .map(|it| match it {
                Made::Table(it) => it.json(),
                Made::Estimate(it) => it.json(),
            })
            .collect();
        json!({
            "synthetic": true, "content": self.content, "cases": states, "tables": tables,
            "ledger": { "events": self.head.position.0, "leaf": self.leaf(), "recorded_at": self.head.recorded_at.to_string() },
        })
    }

    /// For people.
    pub(crate) fn text(&self, voice: Voice<'_>) -> String {
        let mut text =
            "SYNTHETIC DATA · DATOS SINTÉTICOS: nobody in this year exists.\n\nCases by programme and state\n".to_owned();
        let words =
            |it: &StateCount| voice.of(&it.programme).words(&format!("state-{}", it.state)).to_string();
        let wide = self.states.iter().map(|it| words(it).chars().count()).max().unwrap_or(0);
        let mut programme = None;
        for it in &self.states {
            if programme.replace(&it.programme) != Some(&it.programme) {
                text.push_str(&format!("{}\n", voice.of(&it.programme).words("programme")));
            }
            let over = if it.ended { "over" } else { "open" };
            let name = words(it);
            let gap = " ".repeat(wide.saturating_sub(name.chars().count()));
            text.push_str(&format!("  {name}{gap}  {:>8}  {over}\n", grouped(it.cases)));
        }
        let word = |label: Label<'_>| voice.label(label).to_string();
        for made in &self.tables {
            text.push('\n');
            text.push_str(&match made {
                Made::Table(it) => it.text(&word),
                Made::Estimate(it) => it.text(&word),
            });
        }
        text.push_str(&format!(
            "\nLedger: {} events, last leaf {}\nContent: {}",
            grouped(self.head.position.0),
            self.leaf(),
            self.content
        ));
        text
    }

    fn leaf(&self) -> String {
        self.head.leaf.iter().map(|it| format!("{it:02x}")).collect()
    }
}
