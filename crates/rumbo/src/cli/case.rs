//! `rumbo case`: what an officer or a person asks of a case, from the command line.

mod ask;
mod show;
mod told;

pub(crate) use ask::{asking, case_id, read_document};
pub(crate) use show::show_once;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::DataFolder;
use super::ending::Failure;
use super::settings::Session;

/// What can be asked of cases.
#[derive(Debug, Subcommand)]
pub(crate) enum CaseCommand {
    /// Open a case by a step of a programme
    #[command(after_help = "\
Example:
  rumbo case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP days_granted=180 \\
      document_kind=passport --document CAN:X0000001 --place aeropuerto-cancun --at 2026-03-01T10:00 --data node")]
    Open {
        /// The programme
        programme: String,
        /// The step that opens it
        step: String,
        /// Fields: name=value
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Document of the person: three letters of its issuer, a colon, its number. It goes to the vault
        #[arg(long, value_name = "ISS:NUMBER")]
        document: Option<String>,
        /// The ground of a decision against the person
        #[arg(long)]
        ground: Option<String>,
        /// Tell it as having happened: then nothing forbids it, and what it breaks is recorded as a breach
        #[arg(long)]
        report: bool,
        #[command(flatten)]
        around: Around,
    },
    /// Take a step
    #[command(after_help = "Example: rumbo case step case_00000001 exit --at 2026-04-01T18:00 --data node")]
    Step {
        /// The case
        case: String,
        /// The step
        step: String,
        /// Fields: name=value
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// The ground of a decision against the person
        #[arg(long)]
        ground: Option<String>,
        #[command(flatten)]
        around: Around,
    },
    /// Tell of something that happened: it is never refused
    #[command(
        after_help = "Example: rumbo case report case_00000001 went-abroad --at 2026-04-01T18:00 --data node"
    )]
    Report {
        /// The case
        case: String,
        /// What happened: an occurrence or a step
        what: String,
        /// Fields: name=value
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// The ground, if it was a decision against the person
        #[arg(long)]
        ground: Option<String>,
        #[command(flatten)]
        around: Around,
    },
    /// Record that a decision was served on the person
    #[command(
        after_help = "Example: rumbo case serve case_00000001 reject --mode in-person --language es --data node"
    )]
    Serve {
        /// The case
        case: String,
        /// The step that decided
        step: String,
        /// How: in-person, registered-mail, edict, electronic
        #[arg(long, default_value = "in-person")]
        mode: String,
        /// In which language
        #[arg(long, default_value = "es")]
        language: String,
        /// An interpreter was there
        #[arg(long)]
        interpreter: bool,
        #[command(flatten)]
        around: Around,
    },
    /// Answer a referral
    #[command(after_help = "Example: rumbo case answer case_00000001 accept --as comar.officer --data node")]
    Answer {
        /// The case
        case: String,
        /// accept or decline
        answer: Reply,
        #[command(flatten)]
        around: Around,
    },
    /// Put a recorded fact right
    #[command(after_help = "Example: rumbo case correct case_00000001 days_granted=90 --data node")]
    Correct {
        /// The case
        case: String,
        /// The field with its true value
        #[arg(value_name = "FIELD=VALUE")]
        field: String,
        #[command(flatten)]
        around: Around,
    },
    /// Show a case: what happened, what is next, which clocks run, which law is behind it
    Show {
        /// The case
        case: String,
        #[command(flatten)]
        as_whom: AsWhom,
        #[command(flatten)]
        data: DataFolder,
    },
    /// Write a paper of a case as it was issued, byte for byte
    #[command(
        after_help = "Example: rumbo case paper case_00000001 admission-record --out paper.html --data node"
    )]
    Paper {
        /// The case
        case: String,
        /// The paper
        paper: String,
        /// Write it here
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        as_whom: AsWhom,
        #[command(flatten)]
        data: DataFolder,
    },
    /// List cases
    #[command(after_help = "Example: rumbo case list --state card-due --limit 20 --data node")]
    List(show::List),
}

/// An agency's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Reply {
    /// It takes the person in.
    Accept,
    /// It does not.
    Decline,
}

/// As whom somebody reads, and what for.
#[derive(Debug, Args)]
pub(crate) struct AsWhom {
    /// As whom: AGENCY.OFFICER or role:ROLE (else an officer of the programme's authority). The person is told of it
    #[arg(long = "as", value_name = "WHO")]
    actor: Option<String>,
    /// What for (else for what the programme was made for)
    #[arg(long = "for", value_name = "PURPOSE")]
    purpose: Option<String>,
}

/// Who asks, where and when.
#[derive(Debug, Args)]
pub(crate) struct Around {
    #[command(flatten)]
    data: DataFolder,
    /// Where: a place id of content
    #[arg(long)]
    place: Option<String>,
    /// When it happened (else now): 2026-03-01T10:00 local to the place, or with an offset
    #[arg(long, value_name = "WHEN")]
    at: Option<String>,
    /// Who: AGENCY.OFFICER or role:ROLE (else an officer of the programme's authority)
    #[arg(long = "as", value_name = "WHO")]
    actor: Option<String>,
    /// Idempotency key: sent again with the same request it changes nothing (else a fresh one)
    #[arg(long)]
    key: Option<String>,
}

/// Does what is asked of cases.
pub(crate) fn run(command: CaseCommand, session: &mut Session) -> Result<(), Failure> {
    match command {
        CaseCommand::Show { case, as_whom, data } => show::show(&case, &as_whom, data, session),
        CaseCommand::Paper { case, paper, out, as_whom, data } => {
            show::paper((&case, &paper), &out, &as_whom, &data, session)
        }
        CaseCommand::List(request) => show::list(request, session),
        asked => ask::run(asked, session),
    }
}
