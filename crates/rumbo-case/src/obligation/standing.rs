//! How an obligation stands on a day, by what content says and what was recorded.

use rumbo_base::{CivilDate, Provenance};
use rumbo_content::{Content, EvidenceState, Obligation, ObligationKind};

use super::Register;
use super::event::CommitmentMade;
use super::occasion::{a_year, held, occasions, sessions};

/// How an obligation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// `open`, `evidenced`, `met`, `late`, `proposed-late`, `on-course`, `unwatched`, `no-rhythm`, `not-in-force`, `signed`, `ratified`,
    /// `in-force`, `ended`.
    pub word: &'static str,
    /// The next day by which something must be done, or the one that passed.
    pub due: Option<CivilDate>,
    /// Sessions held in the year that counts.
    pub held: Option<usize>,
    /// Sessions that the year asks for.
    pub required: Option<usize>,
}

impl Standing {
    fn plain(word: &'static str, due: Option<CivilDate>) -> Self {
        Self { word, due, held: None, required: None }
    }
}

/// How an obligation of content stands.
pub fn standing(content: &Content, register: &Register, it: &Obligation, on: CivilDate) -> Standing {
    let ended = it.until.is_some_and(|until| until < on);
    let by = |day: Option<CivilDate>| day.is_some_and(|day| day <= on);
    match it.kind {
        ObligationKind::Sessions if ended => Standing::plain("ended", it.until),
        ObligationKind::Sessions => of_body(content, register, it, on),
        ObligationKind::Instrument | ObligationKind::Plan => {
            let word = match (ended, by(it.from), by(it.ratified), by(it.signed)) {
                (true, ..) => "ended",
                (_, true, ..) => "in-force",
                (_, _, true, _) => "ratified",
                (_, _, _, true) => "signed",
                _ => "not-in-force",
            };
            Standing::plain(word, it.until)
        }
        ObligationKind::Commitment | ObligationKind::Report => {
            Standing::plain(done(content, register, it, on), it.due)
        }
    }
}

/// How a commitment stands that was made since.
pub fn standing_of_made(register: &Register, it: &CommitmentMade, on: CivilDate) -> Standing {
    let word = match register.evidence.get(&it.id) {
        Some(all) if all.iter().any(|it| it.meets) => "met",
        _ if it.due.is_some_and(|due| due < on) => "late",
        Some(_) => "evidenced",
        None => "open",
    };
    Standing::plain(word, it.due)
}

/// Whether evidence of content shows on a day that it is kept.
pub(super) fn shown(content: &Content, it: &Obligation, on: CivilDate) -> bool {
    let evidence = it.evidence.as_ref().and_then(|id| content.governance.evidence.get(id));
    evidence.is_some_and(|it| {
        let (begun, over) = (it.from.is_none_or(|from| from <= on), it.until.is_some_and(|last| last < on));
        it.state == EvidenceState::InForce && begun && !over
    })
}

fn done(content: &Content, register: &Register, it: &Obligation, on: CivilDate) -> &'static str {
    if register.is_met(&it.id) {
        "met"
    } else if shown(content, it, on) || register.evidence.contains_key(&it.id) {
        "evidenced"
    } else if it.due.is_some_and(|due| due < on)
        && !register.rejected.contains(&(it.id.clone(), "due".to_owned()))
    {
        late(register, it, "due")
    } else {
        "open"
    }
}

/// Late, or only said to be so: where nobody has read the provision, an officer decides whether it is a lapse.
fn late(register: &Register, it: &Obligation, occasion: &str) -> &'static str {
    let accepted = register.lapsed.contains_key(&(it.id.clone(), occasion.to_owned()));
    if it.status == Provenance::VerifiedText || accepted { "late" } else { "proposed-late" }
}

/// A body is late if a session of the last two years is missing; else it is on its course through this year.
fn of_body(content: &Content, register: &Register, it: &Obligation, on: CivilDate) -> Standing {
    if a_year(content, it, on).is_none() {
        return Standing::plain("no-rhythm", None);
    }
    let Some(since) = register.since else { return Standing::plain("unwatched", None) };
    let own = |occasions: Vec<super::Occasion>| occasions.into_iter().filter(|at| at.obligation == it.id);
    let mut all: Vec<super::Occasion> = own(occasions(content, register, since, on)).collect();
    all.retain(|at| at.last_day.year() >= on.year().saturating_sub(1));
    let is_rejected =
        |at: &super::Occasion| register.rejected.contains(&(at.obligation.clone(), at.key.clone()));
    let last = all.iter().rfind(|at| !at.met && at.last_day < on && !is_rejected(at));
    let missed = last.map(|at| at.last_day);
    let next = all.iter().filter(|at| !at.met && at.last_day >= on).map(|at| at.last_day).min();
    let year = missed.map_or(on.year(), CivilDate::year);
    let required = sessions(content, it, year);
    let bounds = CivilDate::new(year, 1, 1).ok().map(|first| (first, first.last_of_year()));
    let held = bounds.map(|(first, last)| held(register, it, first, last));
    let word = last.map_or("on-course", |at| late(register, it, &at.key));
    Standing { word, due: missed.or(next), held, required: Some(required.len()) }
}
