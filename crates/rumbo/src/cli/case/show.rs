//! Cases read: one with its history, or many as a list.

use std::io::Write;
use std::path::Path;

use clap::Args;
use rumbo_app::Clock;
use rumbo_app::view::CaseView;
use rumbo_base::{Action, PaperId, ProgrammeId, StateId};
use rumbo_content::Programme;
use rumbo_render::Voice;
use rumbo_stats::duty_told_by;
use rumbo_store::CaseFilter;
use serde_json::{Value, json};

use super::AsWhom;
use super::ask::{asking, case_id, voice_of};
use super::told::{clock_words, in_words, law, minute, vouched};
use crate::cli::DataFolder;
use crate::cli::ending::Failure;
use crate::cli::settings::{Session, close};
use crate::cli::write_file;

/// Cases that a list shows at most.
const LIST_MAX: u32 = 1_000;

/// Which cases are listed.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    data: DataFolder,
    /// As whom: AGENCY.OFFICER (else an officer of the authorities that answer for a service)
    #[arg(long = "as", value_name = "WHO")]
    actor: Option<String>,
    /// Only of this programme
    #[arg(long)]
    programme: Option<String>,
    /// Only in this state
    #[arg(long)]
    state: Option<String>,
    /// Only those that are not over
    #[arg(long)]
    open: bool,
    /// How many at most
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=i64::from(LIST_MAX)))]
    limit: u32,
    /// After this case: the last one of the page before
    #[arg(long, value_name = "CASE")]
    after: Option<String>,
}

/// Lists cases by their number.
pub(crate) fn list(request: List, session: &mut Session) -> Result<(), Failure> {
    let after = request.after.as_deref().map(case_id).transpose()?;
    let programme = request.programme.as_deref().map(ProgrammeId::parse).transpose();
    let programme =
        programme.map_err(|why| Failure::mistake("`--programme`", why.to_string(), "write its id"))?;
    let state = request.state.as_deref().map(StateId::parse).transpose();
    let state = state.map_err(|why| Failure::mistake("`--state`", why.to_string(), "write its id"))?;
    let app = session.open(&request.data)?;
    let open = request.open.then_some(false);
    let filter = CaseFilter { programme, state, ended: open, after };
    let found = asking(&app, request.actor.as_deref(), None)
        .and_then(|it| Ok((app.cases_for(&it.readers, filter, request.limit)?, app.published()?)));
    let (rows, published) = close(app, found)?;
    for row in &rows {
        session.out.object(&json!({
            "case": row.case, "programme": row.programme, "state": row.state, "ended": row.ended,
            "opened_on": row.opened_on.to_string(), "changed_at": row.changed_at.to_string(), "place": row.place,
            "events": row.sequence,
        }));
        let words = session
            .voice(&published.content)
            .of(&row.programme)
            .words(&format!("state-{}", row.state))
            .to_string();
        session.out.say(format!("{}  {}  {:<18} {words}", row.case, row.opened_on, row.state.as_str()));
    }
    if let Some(last) = rows.last().filter(|_| rows.len() == request.limit as usize) {
        session.out.say(format!("More: --after {}", last.case));
    }
    if rows.is_empty() {
        session.out.say("No case fits.");
    }
    Ok(())
}

/// Shows one case.
pub(crate) fn show(
    case: &str,
    as_whom: &AsWhom,
    data: DataFolder,
    session: &mut Session,
) -> Result<(), Failure> {
    let id = case_id(case)?;
    let app = session.open(&data)?;
    let asking = asking(&app, as_whom.actor.as_deref(), as_whom.purpose.as_deref());
    let view = asking.and_then(|it| Ok(app.case_for(id, Action::Read, &it)?));
    let view = close(app, view)?;
    show_once(&view, session)
}

/// Writes a paper of a case.
pub(crate) fn paper(
    (case, paper): (&str, &str),
    out: &Path,
    as_whom: &AsWhom,
    data: &DataFolder,
    session: &mut Session,
) -> Result<(), Failure> {
    let id = case_id(case)?;
    let named = PaperId::parse(paper)
        .map_err(|why| Failure::mistake(format!("`{paper}`"), why.to_string(), "write the paper's id"))?;
    let app = session.open(data)?;
    let asking = asking(&app, as_whom.actor.as_deref(), as_whom.purpose.as_deref());
    let html = asking.and_then(|it| Ok(app.paper(id, named, &it)?));
    let html = close(app, html)?;
    write_file(out, |to| to.write_all(&html))?;
    session.out.object(&json!({ "file": out.display().to_string(), "bytes": html.len() }));
    session.out.say(format!("{}: the paper `{paper}` of {id}, {} bytes.", out.display(), html.len()));
    Ok(())
}

/// Prints a case that was read already.
pub(crate) fn show_once(view: &CaseView, session: &mut Session) -> Result<(), Failure> {
    let voice = voice_of(session, view);
    let Some(programme) = view.published.content.programmes.get(&view.case.programme) else {
        return Err(Failure::fault(format!("content has no programme `{}`", view.case.programme)));
    };
    session.out.object(&object(view));
    session.out.say(text(view, programme, voice));
    Ok(())
}

fn object(view: &CaseView) -> Value {
    let history: Vec<Value> = view
        .history
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let vouched = view.vouched(place).map(|word| {
                let confirmed =
                    word.confirmed.iter().map(|it| json!({ "by": it.by, "at": it.at.to_string() }));
                json!({ "stated_by": word.stated_by, "confirmed": confirmed.collect::<Vec<_>>() })
            });
            json!({
                "position": it.position, "kind": it.event.kind(),
                "event": it.event.payload().ok().and_then(|text| serde_json::from_str::<Value>(&text).ok()),
                "happened_at": it.happened_at.to_string(), "recorded_at": it.recorded_at.to_string(),
                "actor": it.actor, "place": it.place, "leaf": it.leaf, "vouched": vouched,
            })
        })
        .collect();
    let clocks: Vec<Value> = view
        .case
        .clocks
        .iter()
        .map(|it| json!({ "clock": it.id, "last_day": it.due.as_ref().map(|due| due.last_day.to_string()) }))
        .collect();
    let answers = view.case.breaches.iter().map(|it| {
        let due = view.answer_due(it).map(|due| due.last_day.to_string());
        json!({ "breach": it.of, "owner": it.owner, "until": due })
    });
    let answers: Vec<Value> = answers.collect();
    json!({
        "case": view.id, "programme": view.case.programme, "state": view.case.state,
        "ended": view.case.ended.is_some(), "content": view.case.content.as_str(), "facts": view.case.facts,
        "clocks": clocks, "breaches": view.case.breaches.iter().map(|it| &it.of).collect::<Vec<_>>(), "answers": answers,
        "permits": view.case.permits.iter().filter(|it| !it.ended).map(|it| &it.permit).collect::<Vec<_>>(),
        "history": history,
    })
}

fn text(view: &CaseView, programme: &Programme, voice: Voice<'_>) -> String {
    let zone = view.published.content.zone_of(view.case.place.as_ref(), Some(&programme.owner));
    let mut text = format!(
        "{}  {}\n{}\n",
        view.id,
        voice.words("programme"),
        voice.words(&format!("state-{}", view.case.state))
    );
    text.push_str("\nHistory\n");
    for (place, entry) in view.history.iter().enumerate() {
        let (day, told) = (zone.date_of(entry.happened_at), zone.date_of(entry.recorded_at));
        let late = if told > day { format!(" (told {told})") } else { String::new() };
        text.push_str(&format!(
            "  {:>8}  {}{late}  {}\n",
            entry.position,
            minute(zone, entry.happened_at),
            in_words(&entry.event, voice)
        ));
        if let Some(law) = law(&entry.event, programme) {
            text.push_str(&format!("{:>30}{law}\n", ""));
        }
        if let Some(word) = view.vouched(place) {
            text.push_str(&format!("{:>30}{}\n", "", vouched(&word, zone, voice)));
        }
    }
    if !view.case.clocks.is_empty() {
        text.push_str("\nClocks\n");
        for clock in &view.case.clocks {
            text.push_str(&format!("  {}\n", clock_words(clock, voice)));
            if let Some((from, word)) = view.counted_from(clock) {
                let (since, from) = (voice.frame("counted-from"), minute(zone, from));
                text.push_str(&format!("      {since} {from} · {}\n", vouched(&word, zone, voice)));
            }
            if let Some(told) = told_by(view, programme, clock) {
                let told = voice.frame(&format!("coherence-{told}"));
                text.push_str(&format!("      {}: {told}\n", voice.frame("duty-told")));
            }
        }
    }
    next(&mut text, view, programme, voice);
    for breach in &view.case.breaches {
        let until = view.answer_due(breach).map(|due| format!(" until {}", due.last_day)).unwrap_or_default();
        text.push_str(&format!("\nBreach of `{}`, to be answered by {}{until}\n", breach.of, breach.owner));
    }
    text.push_str(&format!("\nDecided by {}\n", view.case.content));
    text
}

/// Whether the duty of a running clock is self-reported or confirmed, if it is one.
fn told_by(view: &CaseView, programme: &Programme, clock: &Clock) -> Option<&'static str> {
    let state = programme.state(&view.case.state)?;
    let form = state.clocks.iter().find(|it| it.id == clock.id)?;
    duty_told_by(&view.published.content, programme, state, form)
}

/// Who must act, and which steps are open.
fn next(text: &mut String, view: &CaseView, programme: &Programme, voice: Voice<'_>) {
    let Some(state) = programme.state(&view.case.state).filter(|it| !it.is_final) else { return };
    text.push_str(&format!("\nNext (waits for {})\n", state.waits_for.join(", ")));
    for step in programme.steps.iter().filter(|it| it.from.contains(&view.case.state)) {
        let words = voice.words(&format!("step-{}", step.id)).to_string();
        text.push_str(&format!("  {:<36} {words} ({})\n", step.id.as_str(), step.by.join(", ")));
    }
}
