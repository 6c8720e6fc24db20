//! The security document: which personal data a node treats, who may do what with it, which measures stand and which do not.
//!
//! All of it is read from content and from the node as it is now, nothing is remembered for it and no personal fact is in it. What
//! only an institution knows (premises, staff, the weight of a risk) is left to it, and the document says so.

mod measures;
mod monitoring;
mod treatments;
mod words;

use rumbo_base::{CivilDate, ContentVersion, Instant, NodeId, Position};
use rumbo_store::Diagnosis;
use serde::Serialize;

use crate::App;
use crate::problem::Problem;

pub use measures::{Measure, Standing};
pub use monitoring::Monitoring;
pub use treatments::{Datum, Treatment};
pub use words::sheet;

/// What lies beside a node, which only whoever runs it sees.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Whether the key file lies in the node's own folder.
    pub keys_inside: bool,
    /// The last backup: when, and up to which event.
    pub backup: Option<(Instant, Position)>,
    /// Days after which a backup is too old.
    pub backup_days_max: i64,
}

/// What a role may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// The role.
    pub role: String,
    /// Whether it controls or pursues people.
    pub enforcement: bool,
    /// Of how many people one reader may open data in an hour and a day.
    pub people: Option<(u64, u64)>,
}

/// A policy in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name.
    pub policy: String,
    /// Whether it forbids.
    pub forbids: bool,
    /// The provisions behind it.
    pub cite: Vec<String>,
}

/// The system that the data is treated in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct System {
    /// The node.
    pub node: NodeId,
    /// The database.
    pub database: String,
    /// People in its registry.
    pub people: u64,
    /// Personal facts that it keeps sealed.
    pub facts: u64,
    /// Cases.
    pub cases: u64,
    /// Events.
    pub events: u64,
}

/// The security document of a node on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SecurityDocument {
    /// The day.
    pub on: CivilDate,
    /// The content that is in force.
    pub content: ContentVersion,
    /// Whether the people of the node are invented.
    pub synthetic: bool,
    /// The system.
    pub system: System,
    /// The inventory: one treatment for each programme.
    pub treatments: Vec<Treatment>,
    /// Roles.
    pub duties: Vec<Duty>,
    /// Permits and firewalls.
    pub rules: Vec<Rule>,
    /// Measures, those that stand and those that do not.
    pub measures: Vec<Measure>,
    /// What was looked at last, and what waits.
    pub monitoring: Monitoring,
}

impl App {
    /// The security document. The ledger is verified for it, so it takes as long as that.
    pub fn security_document(&self, beside: &Beside, now: Instant) -> Result<SecurityDocument, Problem> {
        let published = self.library.current()?;
        let content = &published.content;
        let on = content.country.zone.date_of(now);
        let (diagnosis, counts) =
            self.store.read(|reader| Ok((reader.diagnosis()?, reader.count_by_state()?)))?;
        let monitoring = self.monitoring(content, beside, now)?;
        let treatments = treatments::of(content, &counts, on);
        let duties = content.access_roles.values().map(|role| {
            let each = [&role.people_per_hour, &role.people_per_day];
            let each = each.map(|id| crate::access::limit(content, id.as_ref()?, now));
            let [hour, day] = each;
            Duty { role: role.id.to_string(), enforcement: role.enforcement, people: hour.zip(day) }
        });
        let duties: Vec<Duty> = duties.collect();
        let rules: Vec<Rule> = published
            .access
            .policies()
            .map(|it| Rule {
                policy: it.id.clone(),
                forbids: it.forbids,
                cite: it.cite.iter().map(ToString::to_string).collect(),
            })
            .collect();
        let system = system(self.store.node().clone(), diagnosis);
        let measures = measures::of(&measures::Known {
            system: &system,
            treatments: &treatments,
            duties: &duties,
            rules: &rules,
            monitoring: &monitoring,
            beside,
            reviewed: content.access_measures.emergency_review_hours.is_some(),
            on: (on, now),
        });
        let synthetic = published.synthetic || content.country.fictional;
        let content = content.version.clone();
        Ok(SecurityDocument {
            on,
            content,
            synthetic,
            system,
            treatments,
            duties,
            rules,
            measures,
            monitoring,
        })
    }
}

fn system(node: NodeId, it: Diagnosis) -> System {
    System {
        node,
        database: it.database,
        people: it.persons,
        facts: it.vault_entries,
        cases: it.cases,
        events: it.events,
    }
}

#[cfg(test)]
mod tests;
