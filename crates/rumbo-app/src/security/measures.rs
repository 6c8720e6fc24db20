//! The measures: those that stand, with their evidence; those that are missing; those that no program can see.

use rumbo_base::{CivilDate, Instant};
use serde::Serialize;

use super::{Beside, Duty, Monitoring, Rule, System, Treatment};

/// How a measure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It stands.
    InPlace,
    /// It does not: the plan names what mends it.
    Missing,
    /// Only the institution knows.
    Institution,
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Its name; its words stand under `security-measure-<name>`, what mends it under `security-mend-<name>`.
    pub measure: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// What shows it: a count or a day under the name of what it counts.
    pub evidence: Vec<(&'static str, String)>,
}

/// What measures are judged by.
pub(super) struct Known<'a> {
    pub(super) system: &'a System,
    pub(super) treatments: &'a [Treatment],
    pub(super) duties: &'a [Duty],
    pub(super) rules: &'a [Rule],
    pub(super) monitoring: &'a Monitoring,
    pub(super) beside: &'a Beside,
    /// Whether content says when an emergency is looked at.
    pub(super) reviewed: bool,
    pub(super) on: (CivilDate, Instant),
}

/// What a program cannot see.
const INSTITUTION: [&str; 7] =
    ["named-links", "premises", "equipment", "transport", "staff", "suppliers", "breach-log"];

/// All measures, those that are missing first.
pub(super) fn of(known: &Known<'_>) -> Vec<Measure> {
    let mut all = kept_apart(known);
    all.extend(watched(known));
    all.extend(INSTITUTION.map(|it| Measure {
        measure: it,
        standing: Standing::Institution,
        evidence: Vec::new(),
    }));
    all.sort_by_key(|it| match it.standing {
        Standing::Missing => 0,
        Standing::InPlace => 1,
        Standing::Institution => 2,
    });
    all
}

/// What keeps data from whoever has no right to it.
fn kept_apart(known: &Known<'_>) -> Vec<Measure> {
    let (permits, firewalls) = known.rules.iter().partition::<Vec<_>, _>(|it| !it.forbids);
    let unlimited = known.duties.iter().filter(|it| it.people.is_none()).count();
    let limited = known.duties.len() - unlimited;
    let unchecked: usize = known.treatments.iter().map(Treatment::unchecked).sum();
    let policies = vec![("permits", permits.len().to_string()), ("firewalls", firewalls.len().to_string())];
    let limits = vec![("roles-limited", limited.to_string()), ("roles-unlimited", unlimited.to_string())];
    vec![
        measure("sealed", true, vec![("facts", known.system.facts.to_string())]),
        measure("keys-apart", !known.beside.keys_inside, Vec::new()),
        measure("keys-whole", !known.monitoring.rotation_waits, Vec::new()),
        measure("policies", !permits.is_empty() && !firewalls.is_empty(), policies),
        measure("readings-told", true, Vec::new()),
        measure("limits", limited > 0, limits),
        measure("terms", unchecked == 0, vec![("terms-unchecked", unchecked.to_string())]),
    ]
}

/// What finds out that something went wrong, and brings back what was lost.
fn watched(known: &Known<'_>) -> Vec<Measure> {
    let (monitoring, (on, now)) = (known.monitoring, known.on);
    let day = |at: Instant| at.to_string();
    let hours_since = |at: Instant| now.duration_since(at).as_hours();
    let swept = monitoring.swept.is_some_and(|it| hours_since(it) < 48);
    let backup = monitoring.backup;
    let fresh = backup.is_some_and(|(at, upto)| {
        upto.0 >= known.system.events || hours_since(at) < 24 * known.beside.backup_days_max
    });
    let forgets = monitoring.erased.is_none_or(|erased| backup.is_none_or(|(_, upto)| upto >= erased));
    let waiting = vec![
        ("emergencies-waiting", monitoring.emergencies_waiting.to_string()),
        ("emergencies-late", monitoring.emergencies_late.to_string()),
    ];
    vec![
        measure("second-person", known.reviewed && monitoring.emergencies_late == 0, waiting),
        measure("erasure", swept, monitoring.swept.map(|it| ("swept", day(it))).into_iter().collect()),
        measure(
            "proof",
            monitoring.whole,
            vec![("verified", on.to_string()), ("faults", monitoring.faults.to_string())],
        ),
        measure(
            "witness",
            monitoring.witnessed.is_some(),
            monitoring.witnessed.map(|it| ("witnessed", it.to_string())).into_iter().collect(),
        ),
        measure("backup", fresh, backup.map(|it| ("backup", day(it.0))).into_iter().collect()),
        measure("backup-forgets", forgets, Vec::new()),
    ]
}

fn measure(measure: &'static str, stands: bool, evidence: Vec<(&'static str, String)>) -> Measure {
    let standing = if stands { Standing::InPlace } else { Standing::Missing };
    Measure { measure, standing, evidence }
}
