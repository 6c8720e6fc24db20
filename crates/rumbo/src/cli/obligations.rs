//! `rumbo obligations`: what was promised, by when, by whom, with which evidence; and telling of sessions, promises and evidence.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rumbo_app::obligations::{ObligationLine, Telling, obligations};
use rumbo_app::{ObligationCommand, ObligationRegister};
use rumbo_base::{AgencyId, CivilDate, ObligationId};
use rumbo_content::{Arg, Content};
use rumbo_render::Voice;
use serde_json::json;

use super::choice::{day, today};
use super::clock::now;
use super::ending::{Failure, Words};
use super::settings::{Session, close, key};
use super::{DataFolder, check};
use crate::folder;

/// What is due, or something to be told.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  rumbo obligations                                     what is late and what falls due next
  rumbo obligations --all --on 2022-08-31 --lang en     everything as it stood on a day
  rumbo obligations session advisory-council --on 2026-02-10 --note 'minutes 1/2026' --data node
  rumbo obligations evidence recommend-return --note 'decree of 24 June 2021' --data node
  rumbo obligations judge advisory-council --occasion 2026-1 --accept --reason 'no minutes found' --data node
  rumbo obligations commit map-of-shelters --owner dif --text 'a map of shelters' --due 2026-12-31 --data node"
)]
pub(crate) struct ObligationsRequest {
    #[command(subcommand)]
    telling: Option<ObligationTelling>,
    #[command(flatten)]
    list: ListRequest,
}

/// Which obligations are shown.
#[derive(Debug, Args)]
pub(crate) struct ListRequest {
    /// A country's folder
    #[arg(long, value_name = "FOLDER", default_value = "content/mx")]
    content: PathBuf,
    /// Ask a node instead, which knows of sessions and evidence
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The day for which they are looked at (else today)
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// Only those of this agency
    #[arg(long, value_name = "AGENCY")]
    owner: Option<String>,
    /// Also those of which nothing falls due
    #[arg(long)]
    all: bool,
}

/// What is told.
#[derive(Debug, Subcommand)]
pub(crate) enum ObligationTelling {
    /// A body met
    Session {
        /// The body
        body: String,
        /// The day
        #[arg(long, value_name = "DAY")]
        on: String,
        /// Minutes, agenda, where they are
        #[arg(long, default_value = "")]
        note: String,
        #[command(flatten)]
        by: By,
    },
    /// Something shows that an obligation is kept
    Evidence {
        /// The obligation
        obligation: String,
        /// What shows it
        #[arg(long)]
        note: String,
        /// It is thereby done
        #[arg(long)]
        met: bool,
        #[command(flatten)]
        by: By,
    },
    /// Decide on a lapse that is proposed, because nobody has read its provision in the official text
    Judge {
        /// The obligation
        obligation: String,
        /// Which time, as the list shows it: 2026-2, due, end
        #[arg(long, value_name = "TIME")]
        occasion: String,
        #[command(flatten)]
        verdict: Verdict,
        /// What shows it, or what was looked at
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        by: By,
    },
    /// Something was promised
    Commit {
        /// Its new id
        id: String,
        /// Who answers for it
        #[arg(long, value_name = "AGENCY")]
        owner: Option<String>,
        /// What was promised
        #[arg(long)]
        text: String,
        /// By when
        #[arg(long, value_name = "DAY")]
        due: Option<String>,
        /// The body whose session promised it
        #[arg(long, value_name = "BODY")]
        body: Option<String>,
        #[command(flatten)]
        by: By,
    },
}

/// What is made of a proposed lapse.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Verdict {
    /// It lapsed: a breach, which its owner must answer for
    #[arg(long)]
    accept: bool,
    /// It did not lapse, or the source is wrong
    #[arg(long)]
    reject: bool,
}

/// Who tells it, to which node.
#[derive(Debug, Args)]
pub(crate) struct By {
    /// Who tells it
    #[arg(long = "as", value_name = "NAME", default_value = "rumbo")]
    actor: String,
    #[command(flatten)]
    data: DataFolder,
}

/// Shows the list, or records what is told.
pub(crate) fn run(request: ObligationsRequest, session: &mut Session) -> Result<(), Failure> {
    match request.telling {
        None => list(&request.list, session),
        Some(told) => {
            let (what, by) = read(told)?;
            tell(what, by, session)
        }
    }
}

fn list(request: &ListRequest, session: &mut Session) -> Result<(), Failure> {
    let Some(data) = &request.data else {
        let bundle = folder::read(&request.content)?;
        let content = check::sound(&bundle, &request.content, &mut session.out)?;
        let on = day("--on", request.on.as_deref(), today(&content))?;
        let lines = obligations(&content, &ObligationRegister::default(), on);
        return show(&content, lines, on, request, session);
    };
    let app = session.open_at(data)?;
    let answer = (|| {
        let published = app.published()?;
        let on = day("--on", request.on.as_deref(), today(&published.content))?;
        let lines = app.obligations(on)?;
        show(&published.content, lines, on, request, session)
    })();
    close(app, answer)
}

fn show(
    content: &Content,
    mut lines: Vec<ObligationLine>,
    on: CivilDate,
    request: &ListRequest,
    session: &mut Session,
) -> Result<(), Failure> {
    if let Some(owner) = &request.owner {
        if !content.agencies.keys().any(|it| it.as_str() == owner) {
            let known: Vec<&str> = content.agencies.keys().map(AgencyId::as_str).collect();
            let mend = format!("the agencies are {}", known.join(", "));
            return Err(Failure::mistake(format!("`--owner {owner}`"), "there is no such agency", mend));
        }
        lines.retain(|it| it.owner.as_str() == owner);
    }
    let all = lines.len();
    if !request.all {
        lines.retain(ObligationLine::waits);
        lines.sort_by_key(|it| it.due);
    }
    let voice = session.voice(content);
    for line in &lines {
        session.out.object(&line);
        session.out.say(text(voice, line));
    }
    session.out.object(&json!({ "on": on, "shown": lines.len(), "obligations": all }));
    let (shown, all) = (lines.len().to_string(), all.to_string());
    let date = voice.date(on);
    let args = [("shown", Arg::Text(&shown)), ("all", Arg::Text(&all)), ("date", Arg::Text(date.text()))];
    session.out.say(voice.frame_with("obligations-shown", &args).to_string());
    Ok(())
}

/// One obligation in a few lines.
fn text(voice: Voice<'_>, line: &ObligationLine) -> String {
    let name =
        line.text.clone().unwrap_or_else(|| voice.words(&format!("obligation-{}", line.id)).to_string());
    let owner = voice.words(&format!("agency-{}", line.owner));
    let standing = voice.frame(&format!("obligation-standing-{}", line.standing));
    let due = line.due.map_or_else(String::new, |it| format!(" · {}", voice.date(it)));
    let sessions = match (line.held, line.required) {
        (Some(held), Some(required)) => {
            let (held, required) = (held.to_string(), required.to_string());
            let args = [("held", Arg::Text(&held)), ("required", Arg::Text(&required))];
            format!(" · {}", voice.frame_with("obligation-sessions", &args))
        }
        _ => String::new(),
    };
    let kind = voice.frame(&format!("obligation-kind-{}", line.kind));
    let evidence = match line.evidence.as_str() {
        "none" => voice.frame("obligation-evidence-none").to_string(),
        id => voice.words(&format!("evidence-{id}")).to_string(),
    };
    let mut out = format!(
        "{} — {name}\n    {kind} · {owner} · {standing}{due}{sessions}\n    {}: {evidence}",
        line.id,
        voice.frame("obligation-evidence")
    );
    if line.unverified() {
        out.push_str(&format!(" ({})", voice.frame("obligation-unverified")));
    }
    for it in &line.given {
        out.push_str(&format!("\n    {}: {}", voice.date(it.on), it.note));
    }
    for it in &line.proposed {
        let date = voice.date(it.last_day);
        let args = [("date", Arg::Text(date.text())), ("occasion", Arg::Text(&it.occasion))];
        out.push_str(&format!("\n    {}", voice.frame_with("obligation-lapse-proposed", &args)));
    }
    for day in &line.lapsed {
        let date = voice.date(*day);
        out.push_str(&format!(
            "\n    {}",
            voice.frame_with("obligation-lapsed", &[("date", Arg::Text(date.text()))])
        ));
    }
    out
}

/// Parses what is told.
fn read(told: ObligationTelling) -> Result<(ObligationCommand, By), Failure> {
    let no_day = |option: &str, text: &str| {
        Failure::mistake(
            format!("`{option} {text}`"),
            "it is no day",
            "write a day that exists, as 2026-03-01",
        )
    };
    Ok(match told {
        ObligationTelling::Session { body, on, note, by } => {
            let on = on.parse().map_err(|_| no_day("--on", &on))?;
            (ObligationCommand::Session { body, on, note }, by)
        }
        ObligationTelling::Evidence { obligation, note, met, by } => {
            (ObligationCommand::Evidence { obligation, note, meets: met }, by)
        }
        ObligationTelling::Judge { obligation, occasion, verdict, reason, by } => {
            (ObligationCommand::Judge { obligation, occasion, accepted: verdict.accept, reason }, by)
        }
        ObligationTelling::Commit { id, owner, text, due, body, by } => {
            let id = ObligationId::parse(&id).map_err(|why| {
                Failure::mistake(format!("`{id}`"), why.to_string(), "write it as map-of-shelters")
            })?;
            let due = match due {
                Some(text) => Some(text.parse().map_err(|_| no_day("--due", &text))?),
                None => None,
            };
            let owner = owner.and_then(|it| AgencyId::parse(&it).ok());
            (ObligationCommand::Commit { id, owner, body, text, due }, by)
        }
    })
}

fn tell(what: ObligationCommand, by: By, session: &mut Session) -> Result<(), Failure> {
    let key = key()?;
    let app = session.open(&by.data)?;
    let told = app.tell_obligation(Telling { what, actor: by.actor, key, now: now() }).map_err(Failure::from);
    let told = match (told, app.published()) {
        (Err(Failure::Refused(refusal, None)), Ok(published)) => {
            let words = Words::of(session.voice(&published.content), &refusal);
            Err(Failure::Refused(refusal, Some(words)))
        }
        (told, _) => told,
    };
    match close(app, told)? {
        Some(receipt) => {
            session.out.object(&json!({ "position": receipt.last.0 }));
            session.out.say(format!("Recorded at position {}.", receipt.last.0));
        }
        None => {
            session.out.object(&json!({ "position": null }));
            session.out.say("It was recorded before; nothing changed.");
        }
    }
    Ok(())
}
