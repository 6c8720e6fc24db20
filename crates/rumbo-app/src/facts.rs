//! The one mapping from events to statistical facts, made to be audited: what statistics may know of a case, and
//! nothing else. No name, document, birth date or free text passes here.
//!
//! | event | facts |
//! | --- | --- |
//! | a step, or an occurrence | `<programme>/<step>` |
//! | the state that an open case stands in | `state/<programme>/<state>`, kept in the case's own row |
//! | a clock stops or runs out | `clock/<programme>/<clock>` with outcome `met`, `missed` or `stopped` |
//! | late news withdraws a missed clock | its fact is retracted; the act that met it brings the new one |
//! | a breach opens | `breach/<programme>/<guard or clock>`, retracted when it is withdrawn |
//! | a permit is given | `permit/<permit>` |
//! | a fact is corrected | every fact of the case is retracted and made again with the corrected value |

use rumbo_base::{CaseId, CivilDate, FieldId, Instant, PlaceId, Position, ProgrammeId, Pseudonym};
use rumbo_case::event::{ClockStopped, Facts};
use rumbo_case::{Case, Event};
use rumbo_content::{Content, Programme};
use rumbo_rules::Value;

/// An event of a case with where it stands in the ledger.
#[derive(Debug, Clone)]
pub struct Told {
    /// Its place in the ledger.
    pub position: Position,
    /// What happened.
    pub event: Event,
    /// When.
    pub at: Instant,
    /// Where.
    pub place: Option<PlaceId>,
}

/// One fact, as statistics see it. Words that do not apply are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// What happened.
    pub kind: String,
    /// The day, where it happened.
    pub on: CivilDate,
    /// The programme.
    pub programme: ProgrammeId,
    /// The case.
    pub case: CaseId,
    /// The person, for counting distinct people.
    pub subject: Option<Pseudonym>,
    /// Place, area and mode of the scene.
    pub place: String,
    /// The state it lies in.
    pub area: String,
    /// Air, land, sea.
    pub via: String,
    /// Nationality.
    pub citizenship: String,
    /// Sex as stated.
    pub sex: String,
    /// Age group.
    pub age_group: String,
    /// Condition of stay.
    pub status: String,
    /// What came of it.
    pub outcome: String,
}

impl FactRow {
    /// The row as the store takes it: an empty word is an absent one.
    pub fn stored(&self) -> rumbo_store::Fact<'_> {
        let word = |text| Some(text).filter(|it: &&str| !it.is_empty());
        rumbo_store::Fact {
            kind: &self.kind,
            on: self.on,
            programme: Some(&self.programme),
            case: Some(self.case),
            subject: self.subject,
            place: word(&self.place),
            area: word(&self.area),
            citizenship: word(&self.citizenship),
            sex: word(&self.sex),
            age_group: word(&self.age_group),
            status: word(&self.status),
            via: word(&self.via),
            outcome: word(&self.outcome),
            number: 1,
        }
    }
}

/// What one event does to the facts of its case.
#[derive(Debug, Default)]
pub struct Changes {
    /// Facts that now hold.
    pub add: Vec<FactRow>,
    /// Facts that no longer do: where they were made, and their kind.
    pub retract: Vec<(Position, String)>,
}

/// The case that facts are about.
pub struct Subject<'a> {
    /// Its id.
    pub case: CaseId,
    /// The person, for counting distinct people; never leaves the store.
    pub person: Option<Pseudonym>,
    /// Its programme.
    pub programme: &'a Programme,
    /// Its content.
    pub content: &'a Content,
}

/// What the last of these events does to the facts of its case. `known` is the case's facts with that event in.
pub fn of_last(subject: &Subject<'_>, history: &[Told], known: &Facts) -> Changes {
    let Some((told, before)) = history.split_last() else { return Changes::default() };
    let mut changes = Changes::default();
    let mut maker = Maker { subject, told, known, add: &mut changes.add };
    let programme = subject.programme.id.as_str();
    match &told.event {
        Event::Opened(opened) => maker.of_step(&opened.step, programme),
        Event::StepTaken(step) => maker.of_step(step, programme),
        Event::Occurred(occurred) => {
            maker.fact(format!("{programme}/{}", occurred.what), "");
            maker.clocks(&occurred.stopped, programme);
        }
        Event::ClockMissed(missed) => {
            maker.fact(format!("clock/{programme}/{}", missed.clock), "missed");
            maker.clocks(&missed.stopped, programme);
        }
        Event::ClockWithdrawn(withdrawn) => {
            let same = |it: &&Told| matches!(&it.event, Event::ClockMissed(missed) if missed.clock == withdrawn.clock);
            if let Some(missed) = before.iter().rev().find(same) {
                changes.retract.push((missed.position, format!("clock/{programme}/{}", withdrawn.clock)));
            }
        }
        Event::BreachOpened(breach) => maker.fact(format!("breach/{programme}/{}", breach.of), ""),
        Event::BreachWithdrawn(withdrawn) => {
            let same =
                |it: &&Told| matches!(&it.event, Event::BreachOpened(breach) if breach.of == withdrawn.of);
            if let Some(opened) = before.iter().rev().find(same) {
                changes.retract.push((opened.position, format!("breach/{programme}/{}", withdrawn.of)));
            }
        }
        Event::FactCorrected(_) => return again(subject, history, known),
        Event::ReminderSent(_) | Event::NoticeServed(_) | Event::ReferralAnswered(_) | Event::Moved(_) => {}
    }
    changes
}

/// Every fact of the case, made again at the position of the correction with the corrected values.
fn again(subject: &Subject<'_>, history: &[Told], known: &Facts) -> Changes {
    let mut changes = Changes::default();
    let Some((correction, before)) = history.split_last() else { return changes };
    let mut standing: Vec<(Position, FactRow)> = Vec::new();
    for length in 1..=before.len() {
        let Some(part) = before.get(..length) else { continue };
        let now = of_last(subject, part, known);
        standing.retain(|(position, fact)| {
            !now.retract.iter().any(|(at, kind)| at == position && *kind == fact.kind)
        });
        let at = part.last().map_or(correction.position, |told| told.position);
        // An earlier correction made all of them again under its own position.
        standing.extend(now.add.into_iter().map(|fact| (at, fact)));
    }
    for (position, fact) in standing {
        changes.retract.push((position, fact.kind.clone()));
        changes.add.push(fact);
    }
    changes
}

/// The fact of the state that an open case stands in, for stocks; nothing once it has ended.
pub fn standing(subject: &Subject<'_>, case: &Case) -> Option<FactRow> {
    if case.ended.is_some() {
        return None;
    }
    let kind = format!("state/{}/{}", subject.programme.id, case.state);
    Some(row(subject, case.place.as_ref(), case.moved_at, &case.facts, kind, ""))
}

struct Maker<'a> {
    subject: &'a Subject<'a>,
    told: &'a Told,
    known: &'a Facts,
    add: &'a mut Vec<FactRow>,
}

impl Maker<'_> {
    fn of_step(&mut self, step: &rumbo_case::event::StepTaken, programme: &str) {
        let outcome = step.ground.as_ref().map(|ground| ground.key.to_string()).unwrap_or_default();
        self.fact(format!("{programme}/{}", step.step), &outcome);
        self.clocks(&step.stopped, programme);
        if let Some(permit) = &step.permit {
            self.fact(format!("permit/{}", permit.permit), "");
        }
    }

    fn clocks(&mut self, stopped: &[ClockStopped], programme: &str) {
        for clock in stopped {
            let outcome = if clock.met { "met" } else { "stopped" };
            self.fact(format!("clock/{programme}/{}", clock.id), outcome);
        }
    }

    fn fact(&mut self, kind: String, outcome: &str) {
        let row = row(self.subject, self.told.place.as_ref(), self.told.at, self.known, kind, outcome);
        self.add.push(row);
    }
}

/// The one place where a fact is made.
fn row(
    subject: &Subject<'_>,
    place: Option<&PlaceId>,
    at: Instant,
    known: &Facts,
    kind: String,
    outcome: &str,
) -> FactRow {
    let place = place.and_then(|id| subject.content.places.get(id));
    let zone = place.map_or(&subject.content.country.zone, |place| &place.zone);
    let dimension = |name: &str| {
        let field: Option<&FieldId> = subject.programme.dimensions.get(name);
        field.and_then(|field| known.get(field)).map(as_code).unwrap_or_default()
    };
    FactRow {
        kind,
        on: zone.date_of(at),
        programme: subject.programme.id.clone(),
        case: subject.case,
        subject: subject.person,
        place: place.map(|place| place.id.to_string()).unwrap_or_default(),
        area: place.map(|place| place.area.to_string()).unwrap_or_default(),
        citizenship: dimension("citizenship"),
        sex: dimension("sex"),
        age_group: dimension("age_group"),
        status: dimension("status"),
        via: place.map(|place| place.mode.clone()).unwrap_or_default(),
        outcome: outcome.to_owned(),
    }
}

fn as_code(value: &Value) -> String {
    match value {
        Value::Enum(member) | Value::Text(member) => member.to_string(),
        other => other.to_string(),
    }
}
