//! Requests that change a case: read, sent to the node, and answered with a receipt.

use std::sync::Arc;

use rumbo_app::access::{Asking, For, reader_of, unnamed_officers};
use rumbo_app::cases::{Document, Given, Recorded, Request, read_given};
use rumbo_app::{Act, Actor, App, Mistake, Published, Value};
use rumbo_base::{
    Action, AgencyId, CaseId, FieldId, IdError, PlaceId, ProgrammeId, PurposeId, RoleId, StepId,
};
use rumbo_content::Programme;
use rumbo_render::Voice;
use serde_json::json;

use super::{Around, CaseCommand, Reply};
use crate::cli::clock::{moment, now};
use crate::cli::ending::{Failure, Words};
use crate::cli::settings::{Session, close, key};

/// Sends a request and prints its receipt.
pub(crate) fn run(command: CaseCommand, session: &mut Session) -> Result<(), Failure> {
    let around = match &command {
        CaseCommand::Open { around, .. }
        | CaseCommand::Step { around, .. }
        | CaseCommand::Report { around, .. }
        | CaseCommand::Serve { around, .. }
        | CaseCommand::Answer { around, .. }
        | CaseCommand::Correct { around, .. } => around,
        CaseCommand::Show { .. } | CaseCommand::Paper { .. } | CaseCommand::List(_) => return Ok(()),
    };
    let app = session.open(&around.data)?;
    let outcome = ask(&app, &command).map_err(|failure| in_words(&app, failure, session));
    let (recorded, key) = close(app, outcome)?;
    session.out.object(&json!({ "recorded": recorded, "key": key }));
    session.out.say(receipt(&recorded));
    Ok(())
}

fn receipt(it: &Recorded) -> String {
    let events = if it.first == it.last {
        format!("event {}", it.last)
    } else {
        format!("events {} to {}", it.first, it.last)
    };
    let again = if it.again { "\nThis request had been recorded before; nothing changed." } else { "" };
    format!("{} is now `{}`: {events}, leaf {}{again}", it.case, it.state, it.leaf)
}

/// Gives a refusal its words.
fn in_words(app: &App, failure: Failure, session: &Session) -> Failure {
    match (failure, app.published()) {
        (Failure::Refused(refusal, None), Ok(published)) => {
            let words = published.content.programmes.keys().fold(None, |found: Option<Words>, programme| {
                let words = Words::of(session.voice(&published.content).of(programme), &refusal);
                Some(found.filter(Words::are_found).unwrap_or(words))
            });
            Failure::Refused(refusal, words)
        }
        (failure, _) => failure,
    }
}

fn ask(app: &App, command: &CaseCommand) -> Result<(Recorded, String), Failure> {
    let published = app.published()?;
    match command {
        CaseCommand::Open { programme, step, fields, document, ground, report, around } => {
            let id = id(ProgrammeId::parse(programme), "programme")?;
            let form = programme_of(&published, &id)?;
            if !*report {
                app.must_open(form, &asking(app, around.actor.as_deref(), None)?)?;
            }
            let request = request(around, &published, form, None)?;
            let (step, given) = given(form, step, fields, ground.as_deref())?;
            let document = document.as_deref().map(read_document).transpose()?;
            let key = request.key.clone();
            Ok((app.open_case(id, step, document, given, *report, request)?, key))
        }
        CaseCommand::Step { case, step, fields, ground, around } => {
            let (case, known) = found(app, case, around, Some(Action::Write))?;
            let form = programme_of(&known.published, &known.programme)?;
            let request = request(around, &known.published, form, known.place.as_ref())?;
            let (step, given) = given(form, step, fields, ground.as_deref())?;
            let key = request.key.clone();
            Ok((app.step(case, step, given, false, request)?, key))
        }
        CaseCommand::Report { case, what, fields, ground, around } => {
            // What happened is always recorded: nobody is asked whether it may be told.
            let (case, known) = found(app, case, around, None)?;
            let form = programme_of(&known.published, &known.programme)?;
            let request = request(around, &known.published, form, known.place.as_ref())?;
            let (what, given) = given(form, what, fields, ground.as_deref())?;
            let key = request.key.clone();
            Ok((app.report(case, what, given, request)?, key))
        }
        other => act(app, other),
    }
}

/// Requests without fields of their own.
fn act(app: &App, command: &CaseCommand) -> Result<(Recorded, String), Failure> {
    let (case, around) = match command {
        CaseCommand::Serve { case, around, .. }
        | CaseCommand::Answer { case, around, .. }
        | CaseCommand::Correct { case, around, .. } => (case, around),
        _ => return Err(Failure::fault("a request without an act")),
    };
    let action = if matches!(command, CaseCommand::Correct { .. }) { Action::Correct } else { Action::Write };
    let (case, known) = found(app, case, around, Some(action))?;
    let form = programme_of(&known.published, &known.programme)?;
    let request = request(around, &known.published, form, known.place.as_ref())?;
    let act = match command {
        CaseCommand::Serve { step, mode, language, interpreter, .. } => Act::Serve {
            step: step_of(form, step)?,
            mode: mode.clone(),
            language: language.clone(),
            interpreter: *interpreter,
        },
        CaseCommand::Answer { answer, .. } => Act::AnswerReferral { accepted: *answer == Reply::Accept },
        CaseCommand::Correct { field, .. } => {
            let (field, to) = correction(form, field)?;
            Act::Correct { field, to }
        }
        _ => return Err(Failure::fault("a request without an act")),
    };
    let key = request.key.clone();
    Ok((app.act(case, act, request)?, key))
}

fn correction(form: &Programme, text: &str) -> Result<(FieldId, Value), Failure> {
    let given = read_given(form, &pairs(std::slice::from_ref(&text.to_owned()))?, None)?;
    given.facts.into_iter().next().ok_or_else(|| {
        let mend = "a personal fact is corrected in the vault, not in the ledger";
        Failure::mistake(format!("field `{text}`"), "it does not stand in the ledger", mend)
    })
}

/// What a request must know of a case to be read.
struct Known {
    published: Arc<Published>,
    programme: ProgrammeId,
    place: Option<PlaceId>,
}

/// The case, if the policies let whoever asks do that with it.
fn found(app: &App, case: &str, around: &Around, action: Option<Action>) -> Result<(CaseId, Known), Failure> {
    let id = case_id(case)?;
    if let Some(action) = action {
        let asking = asking(app, around.actor.as_deref(), None)?;
        app.case_for(id, action, &asking)?;
    }
    let (published, programme, place) = app.kept_under(id)?;
    Ok((id, Known { published, programme, place }))
}

/// Who asks, as `--as` names them, and what for. Whoever is not named is an officer of the authorities that answer for a
/// service; a purpose that is not named is the programme's own.
pub(crate) fn asking(app: &App, who: Option<&str>, purpose: Option<&str>) -> Result<Asking, Failure> {
    let published = app.published()?;
    let content = &published.content;
    let asking = match who {
        None => Asking::of_readers(unnamed_officers(content), "officer", now()),
        Some(who) => match who.strip_prefix("role:") {
            Some(role) => Asking::of_person(role, now()),
            None => {
                let (agency, name) = who.split_once('.').unwrap_or((who, "officer"));
                let agency = agency_of(&published, who, agency)?;
                Asking::of_readers(vec![reader_of(content, &agency)], name, now())
            }
        },
    };
    let Some(named) = purpose else { return Ok(asking) };
    let known = PurposeId::parse(named).ok().filter(|it| content.purposes.contains_key(it));
    match known {
        Some(purpose) => Ok(asking.purposed(For::Stated(purpose))),
        None if named.is_empty() => Ok(asking.purposed(For::Unsaid)),
        None => {
            let all: Vec<&str> = content.purposes.keys().map(PurposeId::as_str).collect();
            let mend = format!("the purposes are {}", all.join(", "));
            Err(Failure::mistake(format!("`--for {named}`"), "there is no such purpose", mend))
        }
    }
}

/// Reads a folio.
pub(crate) fn case_id(text: &str) -> Result<CaseId, Failure> {
    text.parse().map_err(|_| {
        let mend = "write the folio as its receipt shows it, as case_00000001";
        Failure::mistake(format!("case `{text}`"), "it is not a folio", mend)
    })
}

fn id<T>(parsed: Result<T, IdError>, what: &str) -> Result<T, Failure> {
    parsed.map_err(|why| Failure::mistake(what, why.to_string(), "write the id as content does"))
}

fn programme_of<'a>(published: &'a Published, id: &ProgrammeId) -> Result<&'a Programme, Failure> {
    published.content.programmes.get(id).ok_or_else(|| {
        let known: Vec<&str> = published.content.programmes.keys().map(|it| it.as_str()).collect();
        let mend = format!("the programmes are {}", known.join(", "));
        Failure::mistake(format!("programme `{id}`"), "there is no such programme", mend)
    })
}

/// Reads the step and its fields together, so that every mistake of both is told at once.
fn given(
    form: &Programme,
    step: &str,
    fields: &[String],
    ground: Option<&str>,
) -> Result<(StepId, Given), Failure> {
    let step = step_of(form, step);
    let given = pairs(fields).and_then(|pairs| Ok(read_given(form, &pairs, ground)?));
    match (step, given) {
        (Ok(step), Ok(given)) => Ok((step, given)),
        (Err(Failure::Unreadable(mut first)), Err(Failure::Unreadable(second))) => {
            first.extend(second);
            Err(Failure::Unreadable(first))
        }
        (Err(failure), _) | (_, Err(failure)) => Err(failure),
    }
}

fn step_of(form: &Programme, text: &str) -> Result<StepId, Failure> {
    let known = || form.steps.iter().map(|it| &it.id).chain(form.occurrences.iter().map(|it| &it.id));
    let found = known().find(|it| it.as_str() == text).cloned();
    found.ok_or_else(|| {
        let close = rumbo_app::movement::nearest(text, known().map(StepId::as_str));
        let all = || known().map(StepId::as_str).collect::<Vec<_>>().join(", ");
        let mend = close.map_or_else(|| format!("there are {}", all()), |it| format!("did you mean `{it}`?"));
        Failure::mistake(format!("step `{text}`"), format!("`{}` has no such step", form.id), mend)
    })
}

fn pairs(fields: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let (mut pairs, mut mistakes) = (Vec::new(), Vec::new());
    for field in fields {
        match field.split_once('=') {
            Some((name, value)) => pairs.push((name.trim().to_owned(), value.trim().to_owned())),
            None => {
                mistakes.push(Mistake::new(format!("`{field}`"), "it is not a field", "write field=value"))
            }
        }
    }
    if mistakes.is_empty() { Ok(pairs) } else { Err(mistakes.into()) }
}

/// Reads a document: its issuer and its number.
pub(crate) fn read_document(text: &str) -> Result<Document, Failure> {
    // The number is personal: it is not repeated in the message.
    let wrong = || {
        let mend = "write three capital letters, a colon and the number, as CAN:X0000001";
        Failure::mistake("`--document`", "it is not a document", mend)
    };
    let (issuer, number) = text.split_once(':').ok_or_else(wrong)?;
    let letters = issuer.len() == 3 && issuer.bytes().all(|it| it.is_ascii_uppercase());
    if !letters || number.trim().is_empty() {
        return Err(wrong());
    }
    Ok(Document { issuer: issuer.to_owned(), number: number.trim().to_owned() })
}

fn request(
    around: &Around,
    published: &Published,
    form: &Programme,
    scene: Option<&PlaceId>,
) -> Result<Request, Failure> {
    let content = &published.content;
    let place = match &around.place {
        Some(text) => {
            let place = PlaceId::parse(text).ok().filter(|it| content.places.contains_key(it));
            Some(place.ok_or_else(|| no_place(published, text))?)
        }
        None => None,
    };
    let zone = content.zone_of(place.as_ref().or(scene), Some(&form.owner));
    let now = now();
    let happened_at = match &around.at {
        Some(text) => moment("--at", text, zone)?,
        None => now,
    };
    if happened_at > now {
        let mend = "tell what has happened once it has, or set this machine's clock right";
        return Err(Failure::mistake("`--at`", "it lies in the future", mend));
    }
    let actor = actor(around.actor.as_deref(), published, form)?;
    let key = around.key.clone().map_or_else(key, Ok)?;
    Ok(Request { key, actor, happened_at, now, place })
}

fn no_place(published: &Published, text: &str) -> Failure {
    let close = rumbo_app::movement::nearest(text, published.content.places.keys().map(PlaceId::as_str));
    let mend = close.map_or("use an id of places.csv".to_owned(), |it| format!("did you mean `{it}`?"));
    Failure::mistake(format!("place `{text}`"), "there is no such place", mend)
}

fn actor(text: Option<&str>, published: &Published, form: &Programme) -> Result<Actor, Failure> {
    let Some(text) = text else { return Ok(Actor::officer(form.owner.clone(), "officer")) };
    let wrong = |cause: &str, mend: String| Failure::mistake(format!("`--as {text}`"), cause, mend);
    if let Some(role) = text.strip_prefix("role:") {
        let known: Vec<&str> = form.roles.keys().map(RoleId::as_str).collect();
        let role = RoleId::parse(role).ok().filter(|it| form.roles.contains_key(it));
        let role = role
            .ok_or_else(|| wrong("there is no such role", format!("the roles are {}", known.join(", "))))?;
        return Ok(Actor::participant(role, "self"));
    }
    let (agency, name) = text.split_once('.').unwrap_or((text, "officer"));
    Ok(Actor::officer(agency_of(published, text, agency)?, name))
}

fn agency_of(published: &Published, text: &str, agency: &str) -> Result<AgencyId, Failure> {
    let known = &published.content.agencies;
    AgencyId::parse(agency).ok().filter(|it| known.contains_key(it)).ok_or_else(|| {
        let all: Vec<&str> = known.keys().map(AgencyId::as_str).collect();
        let mend = format!("the agencies are {}; a participant is role:ROLE", all.join(", "));
        Failure::mistake(format!("`--as {text}`"), "there is no such agency", mend)
    })
}

/// Makes sure that the words of a voice are of a case's programme.
pub(crate) fn voice_of<'a>(session: &Session, view: &'a rumbo_app::view::CaseView) -> Voice<'a> {
    session.voice(&view.published.content).of(&view.case.programme)
}
