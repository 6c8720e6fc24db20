//! What somebody can do with a case, from their seat: the steps that content lets them authorise, what they can tell,
//! decisions to serve, hand-overs to answer. One thing a page; what was done is shown on the case's own page.

use maud::{Markup, html};
use rumbo_app::access::is_control;
use rumbo_app::cases::{Recorded, Request};
use rumbo_app::view::CaseView;
use rumbo_app::{Act, Actor, Problem};
use rumbo_base::{AgencyId, Instant, PlaceId, RoleId, StepId};
use rumbo_content::Programme;
use rumbo_render::{Door, LawLine, Mistake, Task, Voice, Words, error_summary, law, tasks};

use super::asked::Asked;
use super::form::Form;
use super::reply::Reply;
use super::values;
use super::visit::{Answer, Trouble, Visit, filled};

/// How a decision can be served (LFPA 35 and 36 name these ways).
const MODES: [&str; 4] = ["in-person", "registered-mail", "electronic", "edict"];

/// Where somebody sits: by which door they came, for whom they act, under which path the case stands.
pub(super) struct Seat {
    /// The door.
    pub(super) door: Door,
    /// Their name.
    pub(super) name: String,
    /// The agencies that they act for.
    pub(super) agencies: Vec<AgencyId>,
    /// Or the role in the case that is their own.
    pub(super) role: Option<RoleId>,
    /// The path of the case's page.
    pub(super) base: String,
}

impl Seat {
    /// As whom they act, if one of those named is theirs.
    fn actor(&self, by: &[String]) -> Option<Actor> {
        let anyone = by.iter().any(|it| it == "anyone");
        if let Some(role) =
            self.role.as_ref().filter(|role| anyone || by.iter().any(|it| it == role.as_str()))
        {
            return Some(Actor::participant(role.clone(), "self"));
        }
        let agency =
            self.agencies.iter().find(|agency| anyone || by.iter().any(|it| it == agency.as_str()))?;
        Some(Actor::officer(agency.clone(), self.name.as_str()))
    }
}

/// Everything that can be done from a seat, as links.
pub(super) fn offers(voice: Voice<'_>, view: &CaseView, programme: &Programme, seat: &Seat) -> Markup {
    let here = &view.case.state;
    let task = |what: Words, kind: &str, id: &StepId, status: Words| Task {
        what,
        link: Some(format!("{}/{kind}/{id}", seat.base)),
        status,
        due: None,
    };
    let steps = programme.steps.iter().filter(|it| it.from.contains(here) && seat.actor(&it.by).is_some());
    let mut all: Vec<Task> = view
        .case
        .notices
        .iter()
        .filter(|_| seat.agencies.contains(&programme.owner))
        .map(|it| {
            task(
                filled(voice, "serve-notice", "step", values::done(voice, it.step.as_str()).text()),
                "serve",
                &it.step,
                voice.frame("to-serve"),
            )
        })
        .collect();
    all.extend(
        steps.map(|it| {
            task(voice.words(&format!("step-{}", it.id)), "step", &it.id, voice.frame("to-decide"))
        }),
    );
    let told = programme.occurrences.iter().filter(|it| seat.actor(&it.by).is_some());
    let told: Vec<Task> = told
        .map(|it| task(voice.words(&format!("occurrence-{}", it.id)), "tell", &it.id, voice.frame("to-tell")))
        .collect();
    html! {
        h2 { (voice.frame("what-next")) }
        @if all.is_empty() { p { (voice.frame("nothing-next")) } } @else { (tasks(voice, &all)) }
        @if view.case.ended.is_none() && !told.is_empty() {
            h2 { (voice.frame("what-happened")) }
            (tasks(voice, &told))
        }
    }
}

/// The page of one act on a case: shown, or sent.
pub(super) fn answer(visit: &Visit<'_>, view: &CaseView, seat: &Seat, kind: &str, id: &str) -> Answer {
    let id = StepId::parse(id).map_err(|_| Trouble::Missing)?;
    let programme = view.published.content.programmes.get(&view.case.programme).ok_or(Trouble::Missing)?;
    match kind {
        "serve" => serve(visit, view, programme, seat, &id),
        "step" => take(visit, view, programme, seat, &id, true),
        "tell" => take(visit, view, programme, seat, &id, false),
        _ => Err(Trouble::Missing),
    }
}

fn take(
    visit: &Visit<'_>,
    view: &CaseView,
    programme: &Programme,
    seat: &Seat,
    id: &StepId,
    is_step: bool,
) -> Answer {
    let voice = visit.voice_of(&view.published, &programme.id);
    let form = Form::of(voice, programme, id, Some(view))
        .filter(|it| it.is_step == is_step)
        .ok_or(Trouble::Missing)?;
    let by = programme.step(id).map(|it| &it.by).or_else(|| programme.occurrence(id).map(|it| &it.by));
    let actor = by.and_then(|by| seat.actor(by)).ok_or(Trouble::Missing)?;
    if visit.asked.is_get() {
        return show(visit, view, seat, &form, voice, &[], None);
    }
    visit.post()?;
    let given = match form.read(voice, &view.published.content, programme, visit.asked) {
        Ok(given) => given,
        Err(mistakes) => return show(visit, view, seat, &form, voice, &mistakes, None),
    };
    // Whoever takes somebody in says where; any other act happens where the case is.
    let chosen = visit.asked.field("place").filter(|_| form.lodges).and_then(|it| PlaceId::parse(it).ok());
    let request = request_at(visit, chosen.or_else(|| view.case.place.clone()), actor)?;
    let outcome = if is_step {
        visit.app().step(view.id, id.clone(), given, false, request)
    } else {
        visit.app().report(view.id, id.clone(), given, request)
    };
    concluded(seat, outcome).or_else(|problem| match problem {
        Problem::Refused(refusal) => {
            let no = rumbo_render::refusal(voice, &refusal);
            show(visit, view, seat, &form, voice, &[], Some(no))
        }
        Problem::Unreadable(all) => show(visit, view, seat, &form, voice, &unplaced(&all), None),
        other => Err(other.into()),
    })
}

/// To the case's page with its receipt.
fn concluded(seat: &Seat, outcome: Result<Recorded, Problem>) -> Result<Reply, Problem> {
    outcome.map(|it| Reply::see(&format!("{}?receipt={}", seat.base, it.last)))
}

/// Mistakes that belong to no input.
pub(super) fn unplaced(all: &[rumbo_app::Mistake]) -> Vec<Mistake> {
    all.iter().map(|it| Mistake { input: String::new(), message: Words::plain(it.to_string()) }).collect()
}

/// Who asks of a case, when, under which key.
pub(super) fn request(visit: &Visit<'_>, view: &CaseView, actor: Actor) -> Result<Request, Trouble> {
    request_at(visit, view.case.place.clone(), actor)
}

/// Who asks, when, where, under which key. A form that arrives twice says the same thing of the same moment.
pub(super) fn request_at(
    visit: &Visit<'_>,
    place: Option<PlaceId>,
    actor: Actor,
) -> Result<Request, Trouble> {
    let (key, happened_at) = sent(visit)?;
    Ok(Request { key, actor, happened_at, now: visit.now, place })
}

/// The key of a form that was sent, and when it first arrived.
pub(super) fn sent(visit: &Visit<'_>) -> Result<(String, Instant), Trouble> {
    let key =
        visit.asked.field("key").filter(|it| it.len() == 32 && it.bytes().all(|it| it.is_ascii_hexdigit()));
    let key = key.ok_or_else(|| Trouble::Unreadable(vec![visit.say("mistake-key")]))?;
    Ok((format!("form-{key}"), visit.web.arrival(key)))
}

/// The hidden input that makes a form count once, however often it is sent. A form that is shown again, corrected, is
/// another request at another moment.
pub(super) fn key_input(visit: &Visit<'_>) -> Markup {
    html! { input type="hidden" name="key" value=(visit.web.sessions.fresh("form")); }
}

fn show(
    visit: &Visit<'_>,
    view: &CaseView,
    seat: &Seat,
    form: &Form<'_>,
    voice: Voice<'_>,
    mistakes: &[Mistake],
    no: Option<Markup>,
) -> Answer {
    let programme = view.published.content.programmes.get(&view.case.programme).ok_or(Trouble::Missing)?;
    let decides = programme.status.decides(None);
    let line = LawLine { cite: form.basis.to_vec(), value: None, status: programme.status, decides };
    let kind = if form.is_step { "step" } else { "tell" };
    let refused = no.is_some();
    let of_control = is_control(&view.published.content, programme);
    let places = if form.lodges { Some(super::partner::places::choice(visit, of_control)?) } else { None };
    let body = html! {
        p { a href=(seat.base) { (filled(voice, "back-to-case", "folio", &view.id.to_string())) } }
        (error_summary(voice, mistakes))
        h1 { (form.title) }
        @if let Some(no) = no { (no) }
        @if form.notice { p { (voice.frame("will-be-served")) } }
        form method="post" action={ (seat.base) "/" (kind) "/" (form.id) } novalidate {
            (key_input(visit))
            @if let Some(places) = &places { (places) }
            (form.inputs(voice, &view.published.content, visit.asked, mistakes))
            button type="submit" { (voice.frame(if form.is_step { "record-step" } else { "record-told" })) }
        }
        h2 { (voice.frame("law")) }
        (law(voice, &[line]))
    };
    let status = if refused {
        403
    } else if mistakes.is_empty() {
        200
    } else {
        422
    };
    let title = if mistakes.is_empty() {
        form.title.text().to_owned()
    } else {
        format!("{}: {}", visit.say("error"), form.title.text())
    };
    visit.framed(status, Some(seat.door), &title, body)
}

fn serve(visit: &Visit<'_>, view: &CaseView, programme: &Programme, seat: &Seat, id: &StepId) -> Answer {
    let waits = view.case.notices.iter().any(|it| it.step == *id);
    let actor = seat.actor(&[programme.owner.to_string()]).ok_or(Trouble::Missing)?;
    let voice = visit.voice_of(&view.published, &programme.id);
    if visit.asked.is_get() {
        // A decision that was served already has no such page any more.
        return if waits { show_serve(visit, view, seat, voice, id, &[]) } else { Err(Trouble::Missing) };
    }
    visit.post()?;
    let languages = voice.languages();
    let mode = visit.asked.field("mode").filter(|it| MODES.contains(it));
    let language = visit
        .asked
        .field("language")
        .filter(|it| languages.iter().any(|known| known == it) || *it == "other");
    let (Some(mode), Some(language)) = (mode, language) else {
        let missing = [("mode", mode), ("language", language)].into_iter().filter(|it| it.1.is_none());
        let mistakes: Vec<Mistake> = missing
            .map(|(input, _)| {
                let name = voice.frame(&format!("served-{input}"));
                Mistake {
                    input: input.to_owned(),
                    message: filled(voice, "mistake-missing", "field", name.text()),
                }
            })
            .collect();
        return show_serve(visit, view, seat, voice, id, &mistakes);
    };
    let interpreter = visit.asked.field("interpreter") == Some("yes");
    let act =
        Act::Serve { step: id.clone(), mode: mode.to_owned(), language: language.to_owned(), interpreter };
    let outcome = visit.app().act(view.id, act, request(visit, view, actor)?);
    concluded(seat, outcome).or_else(|problem| match problem {
        Problem::Unreadable(all) => show_serve(visit, view, seat, voice, id, &unplaced(&all)),
        other => Err(other.into()),
    })
}

fn show_serve(
    visit: &Visit<'_>,
    view: &CaseView,
    seat: &Seat,
    voice: Voice<'_>,
    id: &StepId,
    mistakes: &[Mistake],
) -> Answer {
    let title = filled(voice, "serve-notice", "step", values::done(voice, id.as_str()).text());
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default().to_owned();
    let options = |name: &'static str, all: Vec<(String, Words)>| {
        html! {
            label for=(name) { (voice.frame(&format!("served-{name}"))) }
            @for it in mistakes.iter().filter(|it| it.input == name) { p.bad { (it.message) } }
            select id=(name) name=(name) {
                option value="" { (voice.frame("choose")) }
                @for (value, word) in &all { option value=(value) selected[sent(name) == *value] { (word) } }
            }
        }
    };
    let modes = MODES.map(|it| (it.to_owned(), voice.frame(&format!("notice-{it}")))).to_vec();
    let mut languages: Vec<(String, Words)> = voice
        .languages()
        .iter()
        .map(|it| (it.clone(), Voice::new(voice.content(), it).frame("language-name")))
        .collect();
    languages.push(("other".to_owned(), voice.frame("language-other")));
    let body = html! {
        p { a href=(seat.base) { (filled(voice, "back-to-case", "folio", &view.id.to_string())) } }
        (error_summary(voice, mistakes))
        h1 { (title) }
        p { (voice.frame("serve-about")) }
        form method="post" action={ (seat.base) "/serve/" (id) } novalidate {
            (key_input(visit))
            (options("mode", modes))
            (options("language", languages))
            fieldset {
                legend { (voice.frame("served-interpreter")) }
                label { input type="checkbox" name="interpreter" value="yes" checked[sent("interpreter") == "yes"]; span { (voice.frame("interpreter-was-there")) } }
            }
            button type="submit" { (voice.frame("record-step")) }
        }
    };
    visit.framed(if mistakes.is_empty() { 200 } else { 422 }, Some(seat.door), title.text(), body)
}

/// What was just recorded, if the page was reached by recording it: what happened, its place and its fingerprint.
pub(super) fn receipt(voice: Voice<'_>, asked: &Asked, view: &CaseView) -> Markup {
    let position = asked.query("receipt").and_then(|it| it.parse::<u64>().ok());
    let entry = position.and_then(|position| view.history.iter().find(|it| it.position == position));
    html! { @if let Some(entry) = entry {
        div.card role="status" {
            p.good { (voice.frame("recorded")) }
            p { (voice.frame("position")) ": " (entry.position) br; (voice.frame("leaf")) ": " code { (entry.leaf) } }
        }
    } }
}
