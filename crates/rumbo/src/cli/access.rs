//! `rumbo access`: who may see or do what, for which purpose, and why, in words and with the articles.

mod second;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use rumbo_app::Fault;
use rumbo_app::access::{Question, Verdict, Version, Written, changes, explain};
use rumbo_app::library::Published;
use rumbo_base::Action;
use rumbo_render::{Voice, citation_words};
use serde_json::json;

use super::choice::Choice;
use super::ending::Failure;
use super::settings::Session;
use crate::folder;

/// Questions of access.
#[derive(Debug, Subcommand)]
pub(crate) enum AccessCommand {
    /// Put one question to the policies
    Explain(Explain),
    /// Who gains access to what, and who loses it, from one version of a country to another
    #[command(after_help = "Example: rumbo access diff content/mx proposed/mx")]
    Diff {
        /// The country's folder as it is
        old: PathBuf,
        /// The folder as it would be
        new: PathBuf,
    },
    #[command(flatten)]
    Second(second::SecondCommand),
}

/// One question.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rumbo access explain --who officer:inm --action read --resource visitor-stay/name --purpose stay-service
  rumbo access explain --who enforcement-officer:fgr --action disclose --resource health --purpose verification --reviewed")]
pub(crate) struct Explain {
    /// A role, and for whom: officer:inm, partner:dif, person
    #[arg(long, value_name = "ROLE[:AGENCY]")]
    who: String,
    /// read, search, write, correct, print, export, disclose or erase
    #[arg(long)]
    action: String,
    /// A programme, a programme and its field or a kind of data, or a kind of data: visitor-stay/name, shelter
    #[arg(long)]
    resource: String,
    /// What for; without a purpose nothing is read
    #[arg(long)]
    purpose: Option<String>,
    /// To open a closed door for life, health or child-safety
    #[arg(long)]
    emergency: Option<String>,
    /// The person agreed to just this, expressly
    #[arg(long)]
    consent: bool,
    /// A written request was reviewed as to the law
    #[arg(long)]
    reviewed: bool,
    /// The data are about the reader
    #[arg(long)]
    own: bool,
    /// The person was handed on to the reader's agency
    #[arg(long)]
    handed: bool,
    /// The data are about a child
    #[arg(long)]
    child: bool,
    /// The person has asked for protection
    #[arg(long)]
    claim: bool,
    #[command(flatten)]
    choice: Choice,
}

/// Answers.
pub(crate) fn run(command: &AccessCommand, session: &mut Session) -> Result<(), Failure> {
    let request = match command {
        AccessCommand::Explain(request) => request,
        AccessCommand::Diff { old, new } => return diff(old, new, session),
        AccessCommand::Second(command) => return second::run(command, session),
    };
    request.choice.ask_published(session, |published, session| answer(request, published, session))
}

/// Puts every question of the new country to both versions.
fn diff(old: &Path, new: &Path, session: &mut Session) -> Result<(), Failure> {
    let mut read = |path: &Path| {
        let bundle = folder::read(path)?;
        let content = session.sound(&bundle, path)?;
        Published::of(bundle, content).map_err(Fault::Content).map_err(Failure::from)
    };
    let (before, after) = (read(old)?, read(new)?);
    let old = Version { content: &before.content, access: &before.access };
    let new = Version { content: &after.content, access: &after.access };
    let (mut gained, mut lost) = (0_usize, 0_usize);
    for it in changes(old, new) {
        let named = |all: &[Action]| all.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", ");
        let (who, of, purpose, how) = (&it.who, &it.of, &it.purpose, it.circumstances);
        for (word, actions, count) in [("gains", &it.gained, &mut gained), ("loses", &it.lost, &mut lost)] {
            if !actions.is_empty() {
                *count += 1;
                session.out.say(format!("{who} {word} {}: {of}, for {purpose}, {how}", named(actions)));
            }
        }
        session.out.object(&json!({
            "who": who, "of": of, "purpose": purpose, "circumstances": how,
            "gained": it.gained.iter().map(|it| it.as_str()).collect::<Vec<_>>(),
            "lost": it.lost.iter().map(|it| it.as_str()).collect::<Vec<_>>(),
        }));
    }
    session.out.object(&json!({ "gains": gained, "losses": lost }));
    session.out.say(if gained + lost == 0 {
        "Nobody gains or loses access.".to_owned()
    } else {
        format!("{gained} gains, {lost} losses. A gain needs a second person, and a new notice to those whose data it is about.")
    });
    Ok(())
}

fn answer(request: &Explain, published: &Published, session: &mut Session) -> Result<(), Failure> {
    let written = Written {
        who: &request.who,
        action: &request.action,
        resource: &request.resource,
        purpose: request.purpose.as_deref(),
        emergency: request.emergency.as_deref(),
        consent: request.consent,
        reviewed: request.reviewed,
        own: request.own,
        handed: request.handed,
        child: request.child,
        claim: request.claim,
    };
    let (question, verdict) = explain(published, &written).map_err(Failure::Unreadable)?;
    let voice = session.voice(&published.content);
    let because: Vec<_> = verdict
        .because
        .iter()
        .map(|it| {
            let cite: Vec<String> = it.cite.iter().map(ToString::to_string).collect();
            json!({ "policy": it.id, "forbids": it.forbids, "cite": cite, "words": voice.words(&format!("policy-{}", it.id)).text() })
        })
        .collect();
    session.out.object(&json!({ "allowed": verdict.allowed, "because": because }));
    session.out.say(told(voice, &question, &verdict));
    Ok(())
}

/// The question and its answer, a line each; behind each reason the articles that it rests on.
fn told(voice: Voice<'_>, question: &Question, verdict: &Verdict) -> String {
    let frame = |key: &str| voice.frame(key).text().to_owned();
    let words = |key: String| voice.words(&key).text().to_owned();
    let line = |key: &str, what: String| format!("{}: {what}", frame(key));
    let (reader, record) = (&question.reader, &question.record);
    let agency = reader.agency.iter().map(|it| words(format!("agency-{it}")));
    let who: Vec<String> =
        std::iter::once(words(format!("access-role-{}", reader.role))).chain(agency).collect();
    let programme = record.programme.iter().map(|it| voice.of(it).words("programme").text().to_owned());
    let of: Vec<String> =
        std::iter::once(words(format!("data-class-{}", record.class))).chain(programme).collect();
    let circumstances = &question.circumstances;
    let handed = reader.agency.as_ref().is_some_and(|it| record.handed_to.contains(it));
    let mut more: Vec<String> = [
        ("access-own", record.own),
        ("access-handed", handed),
        ("access-child", record.child),
        ("access-claim", record.claim),
        ("access-consent", circumstances.consent),
        ("access-reviewed", circumstances.reviewed),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(key, _)| frame(key))
    .collect();
    more.extend(circumstances.emergency.map(|it| frame(&format!("access-emergency-{it}"))));
    let mut lines = vec![
        frame(if verdict.allowed { "access-yes" } else { "access-no" }),
        line("access-who", who.join(", ")),
        line("access-what", frame(&format!("access-action-{}", question.action))),
        line("access-of", of.join(", ")),
        line("access-purpose", words(format!("purpose-{}", question.purpose))),
    ];
    if !more.is_empty() {
        lines.push(line("access-circumstances", more.join(", ")));
    }
    lines.push(format!("{}:", frame("access-why")));
    if verdict.because.is_empty() {
        lines.push(format!("  {}", frame("access-no-permit")));
    }
    for policy in &verdict.because {
        lines.push(format!("  {}", words(format!("policy-{}", policy.id))));
        let cited = policy.cite.iter().map(|it| format!("    {} ({it})", citation_words(voice, it)));
        lines.extend(cited);
    }
    lines.join("\n")
}
