//! `rumbo person`: what a node keeps of a person, given to them, opened to them again, erased or held back from
//! erasure.

mod export;
mod recover;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rumbo_app::App;
use rumbo_app::erasure::Asked;
use rumbo_app::recovery::WayIn;
use rumbo_base::{Citation, CivilDate};
use serde_json::json;

use super::DataFolder;
use super::case::{asking, case_id, read_document};
use super::ending::Failure;
use super::settings::{Session, close, key};

const STAYS: &str = "\
What stays: the events of the person's cases under their pseudonym, without names, documents or papers; commitments that say nothing
any more; who had read the facts; that they were erased, by whom and why. Every proof stays valid. Copies made by `rumbo backup`
show them until the next backup into the same place.";

/// What can be done about a person.
#[derive(Debug, Subcommand)]
pub(crate) enum PersonCommand {
    /// Erase the personal facts and papers that the sector of a case keeps of its person, by destroying their keys
    #[command(after_help = "\
Refused while a case of the person is open there, while something holds the erasure back, and before the time that content says they
are kept is over, unless the person's own request was granted.

Example: rumbo person erase case_00000001 --why lgpdppso:40 --granted --data node")]
    Erase {
        #[command(flatten)]
        about: About,
        /// The person asked for it and it was granted
        #[arg(long)]
        granted: bool,
    },
    /// Give a person their whole file: cases, facts, papers and readings, each event with its proof, as one JSON
    #[command(after_help = "\
The person is known as at their door: by the folio of a case and the document it was opened with. That the file was given is recorded;
`rumbo verify file` checks it anywhere, without this node. A page to read is written beside it.

Example: rumbo person export case_00000001 --document CAN:X0000001 --out mine.json --data node")]
    Export {
        /// A case of the person
        case: String,
        /// Their document: three letters of its issuer, a colon, its number
        #[arg(long, value_name = "ISS:NUMBER", required_unless_present = "word")]
        document: Option<String>,
        /// In its place, the word that an officer gave them
        #[arg(long, conflicts_with = "document")]
        word: Option<String>,
        /// The file to be written; a page with the same name and `.html` stands beside it
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        data: DataFolder,
    },
    /// Give a person without phone and papers a way into their file again: by their answers, or with a second officer
    #[command(after_help = "\
Each answer is compared with the file; which are right is told to nobody. Without answers, where whoever asks knows the file, or where
what the person is told is delayed, a second officer confirms it. The old papers open the person's door no more; they are told.

Example: rumbo person recover case_00000001 --answer nationality=CAN --answer age_group=30-59 --answer days_granted=180 \\
             --as inm.maria --data node")]
    Recover {
        #[command(flatten)]
        of: recover::Whose,
        /// What the person answers: FIELD=VALUE
        #[arg(long = "answer", value_name = "FIELD=VALUE")]
        answers: Vec<String>,
    },
    /// Confirm, as a second officer, that a person is given a way into their file again
    #[command(after_help = "Example: rumbo person confirm-recovery case_00000001 --as inm.pablo --data node")]
    ConfirmRecovery {
        #[command(flatten)]
        of: recover::Whose,
    },
    /// Hold the erasure of a person's facts back: an order, a dispute
    #[command(
        after_help = "Example: rumbo person hold case_00000001 --why lfpa:83 --until 2027-12-31 --data node"
    )]
    Hold {
        #[command(flatten)]
        about: About,
        /// The last day
        #[arg(long, value_name = "DAY")]
        until: String,
    },
}

/// Whom it is about, and why.
#[derive(Debug, Args)]
pub(crate) struct About {
    /// A case of the person
    case: String,
    /// The provision or order, as instrument:article
    #[arg(long, value_name = "CITATION")]
    why: String,
    /// Who does it, as AGENCY.NAME (else an officer of the authority that answers for the case)
    #[arg(long = "as", value_name = "WHO")]
    actor: Option<String>,
    #[command(flatten)]
    data: DataFolder,
}

/// Does it.
pub(crate) fn run(request: PersonCommand, session: &mut Session) -> Result<(), Failure> {
    match request {
        PersonCommand::Erase { about, granted } => erase(about, granted, session),
        PersonCommand::Hold { about, until } => hold(about, &until, session),
        PersonCommand::Recover { of, answers } => recover::recover(&of, &answers, session),
        PersonCommand::ConfirmRecovery { of } => recover::confirm(&of, session),
        PersonCommand::Export { case, document, word, out, data } => {
            let shown = match (word, document) {
                (Some(word), _) => WayIn::Word(word),
                (None, document) => WayIn::Document(read_document(&document.unwrap_or_default())?),
            };
            export::run((&case, &shown), &out, &data, session)
        }
    }
}

impl About {
    fn asked(&self, app: &App) -> Result<Asked, Failure> {
        let case = case_id(&self.case)?;
        let why: Citation = self.why.parse().map_err(|_| {
            Failure::mistake(format!("`--why {}`", self.why), "it is no citation", "write it as lgpdppso:40")
        })?;
        Ok(Asked { case, why, asking: asking(app, self.actor.as_deref(), None)?, key: key()? })
    }
}

fn erase(about: About, granted: bool, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(&about.data)?;
    let erased = about.asked(&app).and_then(|asked| Ok(app.erase_person(asked, granted)?));
    let erased = close(app, erased)?;
    session.out.object(&json!({
        "facts": erased.facts, "papers": erased.papers, "forgotten": erased.forgotten,
    }));
    if erased.facts + erased.papers == 0 {
        session.out.say("Nothing was kept of that person there; nothing changed.");
        return Ok(());
    }
    session.out.say(format!("{} facts and {} papers are erased.\n{STAYS}", erased.facts, erased.papers));
    if erased.forgotten {
        session.out.say("No sector keeps anything of them: their documents no longer find them here.");
    }
    Ok(())
}

fn hold(about: About, until: &str, session: &mut Session) -> Result<(), Failure> {
    let until: CivilDate = until.parse().map_err(|_| {
        Failure::mistake(format!("`--until {until}`"), "it is no day", "write it as 2027-12-31")
    })?;
    let app = session.open(&about.data)?;
    let held = about.asked(&app).and_then(|asked| Ok(app.hold_person(asked, until)?));
    close(app, held)?;
    session.out.object(&json!({ "until": until.to_string() }));
    session
        .out
        .say(format!("Nothing that the sector keeps of that person is erased before {until} is over."));
    Ok(())
}
