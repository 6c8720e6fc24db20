//! What needs a second person: doors opened in an emergency and their review, delays of what a person is told.

use clap::{Args, Subcommand};
use rumbo_app::App;
use rumbo_app::access::{Asking, DelayStage};
use rumbo_base::{Citation, CivilDate, Emergency, Position};
use serde_json::json;

use crate::cli::DataFolder;
use crate::cli::case::{case_id, show_once};
use crate::cli::clock::now;
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close};

/// What one person does and another looks at.
#[derive(Debug, Subcommand)]
pub(crate) enum SecondCommand {
    /// Show a closed case once, because a life, somebody's health or a child is in danger. The person is told of it
    #[command(after_help = "\
Example:
  rumbo access emergency case_00000001 life --as partner:shelters.ana --reason 'her husband waits outside' --data node")]
    Emergency {
        /// The case
        case: String,
        /// life, health or child-safety
        of: String,
        /// Who is in danger, and of what: kept with the person's data, read by whoever looks at it later
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        who: Who,
    },
    /// List the doors that were opened in an emergency and wait to be looked at
    Emergencies {
        #[command(flatten)]
        who: Who,
    },
    /// Say whether it was right to open a door; somebody else than who opened it
    #[command(
        after_help = "Example: rumbo access review 4711 justified --why 'the shelter confirms it' --as protection-officer:pfpnna.eva --data node"
    )]
    Review {
        /// The event of the opening
        event: u64,
        /// Whether it was right
        verdict: Verdict,
        /// What was found, and how: kept with the person's data
        #[arg(long)]
        why: String,
        #[command(flatten)]
        who: Who,
    },
    /// Tell a person only later who read their file, because the reader of the phone may be the abuser
    #[command(
        after_help = "Example: rumbo access delay case_00000001 --until 2026-04-10 --why lgpdppso:49.IX --as protection-officer:pfpnna.ana"
    )]
    Delay {
        /// A case of the person
        case: String,
        /// The last day
        #[arg(long)]
        until: String,
        /// The provision that lets it be delayed
        #[arg(long)]
        why: String,
        #[command(flatten)]
        who: Who,
    },
    /// List the delays of what people are told of their readings: those that wait, run and are over
    Delays {
        #[command(flatten)]
        who: Who,
    },
    /// End a delay before its last day: everything is told from now on
    EndDelay {
        /// The case
        case: String,
        #[command(flatten)]
        who: Who,
    },
    /// Confirm a delay; somebody else than who set it. What nobody confirms in time ends
    ConfirmDelay {
        /// The case
        case: String,
        #[command(flatten)]
        who: Who,
    },
}

/// What somebody found who looked at an opened door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Verdict {
    /// It was right.
    Justified,
    /// It was not.
    Unjustified,
}

/// Who asks.
#[derive(Debug, Args)]
pub(crate) struct Who {
    /// As whom: ROLE:AGENCY.NAME, as protection-officer:pfpnna.ana
    #[arg(long = "as", value_name = "WHO")]
    name: String,
    #[command(flatten)]
    data: DataFolder,
}

impl Who {
    fn asking(&self, app: &App) -> Result<Asking, Failure> {
        let content = &app.published()?.content;
        Asking::of_written(&self.name, content, now()).map_err(|it| Failure::Unreadable(vec![it]))
    }
    /// Opens the node, does it and closes the node.
    fn ask<T>(
        &self,
        session: &Session,
        what: impl FnOnce(&App, &Asking) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let app = session.open(&self.data)?;
        let done = self.asking(&app).and_then(|asking| what(&app, &asking));
        close(app, done)
    }
}

/// Does it.
pub(crate) fn run(command: &SecondCommand, session: &mut Session) -> Result<(), Failure> {
    match command {
        SecondCommand::Emergency { case, of, reason, who } => {
            let id = case_id(case)?;
            let emergency: Emergency = of.parse().map_err(|why: rumbo_base::IdError| {
                Failure::mistake(format!("emergency `{of}`"), why.to_string(), "name one of them")
            })?;
            let shown = who.ask(session, |app, asking| {
                Ok(app.open_in_emergency(id, reason, &asking.clone().in_emergency(emergency))?)
            })?;
            show_once(&shown.view, session)
        }
        SecondCommand::Emergencies { who } => emergencies(who, session),
        SecondCommand::Review { event, verdict, why, who } => {
            let justified = *verdict == Verdict::Justified;
            who.ask(session, |app, asking| {
                Ok(app.review_emergency(Position(*event), justified, why, asking)?)
            })?;
            session.out.object(&json!({ "reviewed": event, "justified": justified }));
            session.out.say("It is looked at, and recorded.");
            Ok(())
        }
        SecondCommand::Delay { case, until, why, who } => {
            let id = case_id(case)?;
            let until: CivilDate = until.parse().map_err(|_| {
                Failure::mistake(format!("`--until {until}`"), "it is no day", "write it as 2027-12-31")
            })?;
            let why: Citation = why.parse().map_err(|_| {
                Failure::mistake(format!("`--why {why}`"), "it is no citation", "write it as lgpdppso:49.IX")
            })?;
            who.ask(session, |app, asking| Ok(app.delay_readings(id, until, why, asking)?))?;
            session.out.object(&json!({ "case": case, "until": until.to_string() }));
            session.out.say(format!(
                "Who reads the file is told the person after {until}, if somebody else confirms it in time:\n  rumbo access \
                 confirm-delay {case}"
            ));
            Ok(())
        }
        SecondCommand::ConfirmDelay { case, who } => {
            let id = case_id(case)?;
            who.ask(session, |app, asking| Ok(app.confirm_delay(id, asking)?))?;
            session.out.object(&json!({ "confirmed": case }));
            session.out.say("The delay is confirmed; it ends on its last day.");
            Ok(())
        }
        SecondCommand::Delays { who } => delays(who, session),
        SecondCommand::EndDelay { case, who } => {
            let id = case_id(case)?;
            who.ask(session, |app, asking| Ok(app.end_delay(id, asking)?))?;
            session.out.object(&json!({ "ended": case }));
            session.out.say("The delay is over; the person is told everything from now on.");
            Ok(())
        }
    }
}

fn delays(who: &Who, session: &mut Session) -> Result<(), Failure> {
    let all = who.ask(session, |app, asking| Ok(app.delays(asking)?))?;
    for it in &all {
        let stage = match it.stage {
            DelayStage::Waits => "waits for a second person",
            DelayStage::Runs => "runs",
            DelayStage::Over => "over",
        };
        session.out.object(&json!({
            "event": it.position.0, "case": it.case, "who": it.actor, "until": it.until.to_string(),
            "why": it.why.to_string(), "stage": stage, "ends": it.ends.to_string(),
        }));
        session.out.say(format!(
            "event {}  {}  {}  until {}  {}  {stage}",
            it.position.0, it.case, it.actor, it.until, it.why
        ));
    }
    if all.is_empty() {
        session.out.say("No delay was set.");
    }
    Ok(())
}

fn emergencies(who: &Who, session: &mut Session) -> Result<(), Failure> {
    let all = who.ask(session, |app, asking| Ok(app.opened_in_emergency(asking)?))?;
    for it in &all {
        session.out.object(&json!({
            "event": it.position.0, "case": it.case, "who": it.actor, "at": it.at.to_string(),
            "emergency": it.emergency, "reason": it.reason, "due": it.due.to_string(),
        }));
        let reason = it.reason.as_deref().unwrap_or("erased since");
        session.out.say(format!(
            "event {}  {}  {}  {}  look at it by {}\n  {}",
            it.position.0, it.case, it.actor, it.emergency, it.due, reason
        ));
    }
    if all.is_empty() {
        session.out.say("No opened door waits.");
    }
    Ok(())
}
