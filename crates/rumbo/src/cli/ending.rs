//! How a command ends: its exit code, and the last thing it says.

use std::process::ExitCode;

use rumbo_app::{Fault, Mistake, Problem};
use rumbo_base::Refusal;
use rumbo_render::Voice;
use serde_json::json;

use super::out::Out;
use super::settings::Session;

const FOUND: u8 = 1;
const USAGE: u8 = 2;
const REFUSED: u8 = 3;
const UNREADABLE: u8 = 4;
const FAULT: u8 = 5;

/// Why a command did not do what was asked.
pub(crate) enum Failure {
    /// Something is bad and has been told already.
    Found,
    /// A lawful no, with its words if content is at hand.
    Refused(Box<Refusal>, Option<Words>),
    /// The request cannot be read.
    Unreadable(Vec<Mistake>),
    /// Trouble of the node: a stable code and a sentence.
    Fault(&'static str, String),
}

/// The words of a refusal.
pub(crate) struct Words {
    said: String,
    found: bool,
    can_do: Option<String>,
    remedy: String,
    how: Option<String>,
}

impl Words {
    /// Finds them in content: guards and plain codes both have words.
    pub(crate) fn of(voice: Voice<'_>, refusal: &Refusal) -> Self {
        let code = refusal.code.as_str();
        let guard = format!("guard-{code}");
        let key = if voice.optional(&guard, None).is_some() { guard.as_str() } else { code };
        let remedy = format!("remedy-{}", refusal.remedy.id);
        let said = voice.said(key);
        Self {
            found: said.found(),
            said: said.to_string(),
            can_do: voice.optional(key, Some("do")).map(|it| it.to_string()),
            how: voice.optional(&remedy, Some("do")).map(|it| it.to_string()),
            remedy: voice.words(&remedy).to_string(),
        }
    }
}

impl Words {
    /// Whether content has words for it at all.
    pub(crate) fn are_found(&self) -> bool {
        self.found
    }
}

impl Failure {
    /// A request that cannot be read.
    pub(crate) fn mistake(
        place: impl Into<String>,
        cause: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self::Unreadable(vec![Mistake::new(place, cause, mend)])
    }

    /// Trouble of this machine.
    pub(crate) fn fault(what: impl Into<String>) -> Self {
        Self::Fault("machine", what.into())
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Refused(refusal) => Self::Refused(refusal, None),
            Problem::Unreadable(mistakes) => Self::Unreadable(mistakes),
            Problem::Fault(fault) => fault.into(),
        }
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        let text = fault.to_string();
        match fault {
            Fault::Read { .. } => {
                let (place, cause) = text.split_once(" cannot be read: ").unwrap_or(("file", &text));
                Self::mistake(
                    place,
                    format!("it cannot be read: {cause}"),
                    "name a file that is there and may be read",
                )
            }
            Fault::Store(store) => Self::Fault(store.code(), text),
            Fault::Event(_) | Fault::Payload(_) => Self::Fault("event", text),
            Fault::Content(_) => Self::Fault("content-errors", text),
            Fault::NoContent => Self::Fault("no-content", text),
            Fault::LostContent(_) => Self::Fault("lost-content", text),
            Fault::Write { .. } => Self::Fault("write", text),
            Fault::Inconsistent(_) => Self::Fault("inconsistent", text),
        }
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self::Unreadable(vec![mistake])
    }
}

impl From<Vec<Mistake>> for Failure {
    fn from(mistakes: Vec<Mistake>) -> Self {
        Self::Unreadable(mistakes)
    }
}

impl From<rumbo_store::StoreError> for Failure {
    fn from(error: rumbo_store::StoreError) -> Self {
        Self::Fault(error.code(), error.to_string())
    }
}

/// Says what clap found, or shows the help that was asked for.
pub(crate) fn usage(told: &clap::Error) -> ExitCode {
    // Nobody is left to hear that help could not be printed.
    told.print().ok();
    if told.use_stderr() { ExitCode::from(USAGE) } else { ExitCode::SUCCESS }
}

/// Says why nothing was done, if so, and gives the exit code.
pub(crate) fn end(mut session: Session, outcome: Result<(), Failure>) -> ExitCode {
    let code = match outcome {
        Ok(()) => 0,
        Err(failure) => tell(&mut session.out, &failure),
    };
    match session.out.finish() {
        Some(why) => {
            Out::remark(&format!(
                "error: the answer could not be written: {why}; free some space and ask again"
            ));
            ExitCode::from(FAULT)
        }
        None => ExitCode::from(code),
    }
}

fn tell(out: &mut Out, failure: &Failure) -> u8 {
    match failure {
        Failure::Found => FOUND,
        Failure::Refused(refusal, words) => {
            out.object(&json!({ "refused": refusal, "said": words.as_ref().map(|it| &it.said) }));
            if !out.json {
                Out::remark(&refused(refusal, words.as_ref()));
            }
            REFUSED
        }
        Failure::Unreadable(mistakes) => {
            out.object(&json!({ "mistakes": mistakes }));
            if !out.json {
                mistakes.iter().for_each(|it| Out::remark(&mistake(it)));
            }
            UNREADABLE
        }
        Failure::Fault(code, text) => {
            out.object(&json!({ "fault": { "code": code, "text": text } }));
            if !out.json {
                Out::remark(&format!("error: {text}"));
            }
            if *code == "content-errors" { FOUND } else { FAULT }
        }
    }
}

fn mistake(it: &Mistake) -> String {
    format!("error: {}: {}\n  mend: {}", it.place, it.cause, it.mend)
}

fn refused(refusal: &Refusal, words: Option<&Words>) -> String {
    let cites = |ground: &rumbo_base::Ground| {
        ground.citations().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    let mut text = match words {
        Some(words) => format!("Refused: {} [{}]", words.said, refusal.code),
        None => format!("Refused: {}", refusal.code),
    };
    let mut line = |name: &str, what: String| text.push_str(&format!("\n  {name:<8} {what}"));
    if !refusal.missing.is_empty() {
        let missing: Vec<String> = refusal.missing.iter().map(ToString::to_string).collect();
        line("missing", missing.join(", "));
    }
    line("ground", cites(&refusal.ground));
    let remedy = words.map_or_else(|| refusal.remedy.id.to_string(), |it| it.remedy.clone());
    line("remedy", format!("{remedy} ({})", cites(&refusal.remedy.basis)));
    if let Some(words) = words {
        words.how.iter().chain(&words.can_do).for_each(|it| line("", it.clone()));
    }
    text
}
