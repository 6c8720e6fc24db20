//! `rumbo person recover` and `confirm-recovery`: a way in given again to somebody without phone and papers.

use clap::Args;
use rumbo_app::recovery::Recovery;
use serde_json::json;

use crate::cli::DataFolder;
use crate::cli::case::{asking, case_id};
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close, key};
use crate::way_in;

/// Whose way in, and who gives it.
#[derive(Debug, Args)]
pub(crate) struct Whose {
    /// A case of the person
    case: String,
    /// Who asks or confirms: AGENCY.NAME
    #[arg(long = "as", value_name = "WHO")]
    who: String,
    #[command(flatten)]
    data: DataFolder,
}

/// Asks for it, with the person's answers or with none.
pub(super) fn recover(of: &Whose, answers: &[String], session: &mut Session) -> Result<(), Failure> {
    let answers = answers.iter().map(|it| {
        it.split_once('=').map(|(field, answer)| (field.to_owned(), answer.to_owned())).ok_or_else(|| {
            // What follows may be personal: it is not repeated in the message.
            Failure::mistake("`--answer`", "it is no answer", "write it as FIELD=VALUE")
        })
    });
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    let (case, word) = (case_id(&of.case)?, way_in::word(&key()?));
    let app = session.open(&of.data)?;
    let outcome = asking(&app, Some(&of.who), None);
    let outcome = outcome.and_then(|by| Ok(app.ask_recovery(case, &answers, &word, &by)?));
    tell(of, close(app, outcome)?, &word, session)
}

/// Confirms what somebody else asked for.
pub(super) fn confirm(of: &Whose, session: &mut Session) -> Result<(), Failure> {
    let (case, word) = (case_id(&of.case)?, way_in::word(&key()?));
    let app = session.open(&of.data)?;
    let outcome = asking(&app, Some(&of.who), None);
    let outcome = outcome.and_then(|by| Ok(app.confirm_recovery(case, &word, &by)?));
    tell(of, close(app, outcome)?, &word, session)
}

fn tell(of: &Whose, outcome: Recovery, word: &str, session: &mut Session) -> Result<(), Failure> {
    let case = &of.case;
    let no = |cause: &'static str, mend: &'static str| Err(Failure::mistake("answers", cause, mend));
    match outcome {
        Recovery::Restored(_) => {
            session.out.object(&json!({ "case": case, "restored": true, "word": word }));
            session.out.say(format!(
                "{case} opens with this word from now on, and with no document:\n\n  {word}\n\nGive it to the person alone, on paper: it \
                 is not shown again. They are told, and see who gave it."
            ));
            Ok(())
        }
        Recovery::Waits => {
            session.out.object(&json!({ "case": case, "restored": false }));
            session.out.say(format!(
                "A second officer must confirm it; until then nothing changes:\n  rumbo person confirm-recovery {case} --as AGENCY.NAME"
            ));
            Ok(())
        }
        Recovery::Wrong => no(
            "these are not the answers of the file; it was counted, and told to the person",
            "ask the person again, or let a second officer witness who they are: leave out `--answer`",
        ),
        Recovery::TooOften => no(
            "wrong ones were given too often within a day",
            "wait a day, or let a second officer witness who they are: leave out `--answer`",
        ),
    }
}
